"""Help from the call to the prosecutor's coordinator, and what it costs its members: each step over HTTP, by whoever does it, with
who answers for her then."""
import base64
import datetime
import hashlib
import json
import secrets
import subprocess
import urllib.request

from accord_site import wait_until
from sights import now, step

FEED, AGENCY, LAKESIDE, DA = "lakeside-eido", "lakeside-pd.example", "lakeside-pd", "three-rivers-da"
PEOPLE = SUPERVISOR, COORDINATOR, BOOKKEEPER, PROSECUTOR = "p-011", "p-301", "p-108", "p-302"
WHO = {"incident": {"victimName": "Ana Ruiz", "language": "es", "interpreter": "yes", "victimRole": "primary"}}
# What a quarter came to beside the units: invented, as its members would agree on it.
COST, POPULATION = "125000.00", {"riverton-pd": 41210, LAKESIDE: 12034, "county-so": 33001}
GRANT = ("VOCA 2026-VA-0042", "40000.00")
# Actions of one advocate for the three members; of Lakeside's so few that no number of them is told.
UNITS = {"riverton-pd": 14, LAKESIDE: 4, "county-so": 11}
MEMBERS = {"riverton-pd": "VA9910000", LAKESIDE: "VA9920000", "county-so": "VA9930000"}


def event(number, area):
    """What dispatch sends: the state of an incident, as the standard has it."""
    prologue = {"lastUpdateTimeStamp": now(), "updatedByAgencyReference": {"$ref": AGENCY}}
    return {"$id": number, **prologue, "eidoVersion": "1.0", "issuingElementIdentification": f"cad1.{AGENCY}",
            "agencyComponent": [{"$id": AGENCY, **prologue, "agencyRoleDescriptionRegistryText": ["Dispatching"], "agencyType": ["Police"]}],
            "incidentComponent": {"$id": f"{number}:i", **prologue, "incidentTypeCommonRegistryText": "DVA",
                                  "incidentStatusCommonRegistryText": ["Active"], "beatOrDispatchGroupText": area,
                                  "internalIncidentId": number[-12:]}}


class Aid:
    def __init__(self, sights, asked):
        """sights: who asks over HTTP; asked: rows of the store."""
        self.sights, self.asked, self.site = sights, asked, sights.site
        self.scene = []     # what was done at the scene, and what came of it

    def get(self, path, person):
        status, answer = self.sights.http("GET", path, person)
        if status != 200:
            raise RuntimeError(f"GET {path} answered {person} with {status}: {answer}")
        return answer

    def post(self, path, person, body=b""):
        return self.sights.post(path, person, body)

    # --- somebody comes ----------------------------------------------------------------------------------------------
    def dispatched(self):
        """An event of dispatch; the call-out that comes of it, once somebody has taken it. None: nobody did."""
        number = f"urn:emergency:uid:incidentid:{secrets.token_hex(6)}:{AGENCY}"
        said = json.dumps(event(number, "B07"))
        with open(self.site.dir / "dispatched.jsonl", "a") as sent:
            sent.write(said + "\n")
        request = urllib.request.Request(f"{self.site.url}/v1/feeds/{FEED}/events", said.encode(),
                                         {"Content-Type": "application/json", "Authorization": f"Bearer {self.site.token(feed=FEED)}"})
        before = {row[0] for row in self.callouts()}
        with urllib.request.urlopen(request, timeout=30) as answer:
            if answer.status not in (200, 202):
                raise RuntimeError(f"the event was answered with {answer.status}")
        callout, = wait_until("its call-out", lambda: [row[0] for row in self.callouts() if row[0] not in before])
        taken, over = ("accepted",), ("expired", "stood_down")

        def state():
            said = self.get(f"/v1/callouts/{callout}?purpose=crisis_response", SUPERVISOR)
            return said if said["state"] in taken + over else None
        said = wait_until("somebody to take it", state, timeout=60)
        return said if said["state"] in taken else None

    def callouts(self):
        return self.asked(self.site, f"select r.id from referral.request r where r.kind = 1 and r.organisation = '{LAKESIDE}'")

    def at_the_scene(self):
        """While the day's calls are still answered, so that this one is counted with them."""
        for _ in range(20):
            callout = self.dispatched()
            if callout is not None:
                break
        else:
            raise RuntimeError("nobody takes a call-out of Lakeside's")
        where, advocate = f"/v1/callouts/{callout['id']}", callout["person"]
        self.scene.append(("Lakeside's dispatch reports a domestic assault; it is taken by",
                           f"{advocate}, an advocate of {callout['employer']}, for Lakeside (ORI {callout['ori']})"))
        for verb, what in (("depart", "she is on her way"), ("arrive", "she is near, and waits until it is safe"),
                           ("check-in", "she says that she is well"), ("arrive?scene=officer", "an officer calls the scene safe"),
                           ("clear", "she has seen to her, and is free again")):
            said = self.post(f"{where}/{verb}{'&' if '?' in verb else '?'}purpose=crisis_response", advocate)
            self.scene.append((what, said["state"].replace("_", " ")))

    # --- the warm hand-off ---------------------------------------------------------------------------------------------
    def answers(self, record, theirs=None):
        """Who answers for her by both sides' records (law L4: the sender, until she has been reached)."""
        ours = self.get(f"/v1/handoffs/{record}?purpose=prosecution_handoff", SUPERVISOR)
        sides = [f"{LAKESIDE} {ours['state']}"]
        if theirs:
            there = self.get(f"/v1/handoffs/{theirs}?purpose=prosecution_handoff", COORDINATOR)
            sides.append(f"{DA} {there['state']}")
        reached = ours["state"] in ("contacted", "closed")
        return f"{COORDINATOR} of {DA} answers for her" * reached + f"{SUPERVISOR} of {LAKESIDE} answers for her" * (not reached) + \
            f" ({', '.join(sides)})"

    def offered(self):
        client = self.post("/v1/clients", SUPERVISOR, WHO)["client"]
        court = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=2)).isoformat(timespec="seconds").replace("+00:00", "Z")
        record = self.post("/v1/handoffs", SUPERVISOR, {"client": client, "receiver": DA, "offer": {"court": court, "chargesFiled": True}})["id"]
        preview = self.get(f"/v1/handoffs/{record}/preview", SUPERVISOR)
        step("charges are filed; Lakeside looks at what would go", f"{', '.join(c for c, code in preview['incident']['codes'].items() if code == 'P')}"
             f"; withheld: {', '.join(c for c, code in preview['incident']['codes'].items() if code != 'P') or 'nothing'}")
        self.post(f"/v1/handoffs/{record}/offer", SUPERVISOR)
        return client, record

    def handed_over(self):
        print("\nHelp: handed over to the prosecutor's coordinator")
        client, record = self.offered()
        arrived, = self.get("/v1/handoffs?box=in&purpose=prosecution_handoff", COORDINATOR)["exchanges"][:1]
        theirs = arrived["id"]
        step(f"it is offered, a pointer without her name, to be answered by {arrived['answerDue'][:16]}Z", self.answers(record))
        self.post(f"/v1/handoffs/{theirs}/accept", COORDINATOR)
        step(f"{COORDINATOR} accepts, in one step", self.answers(record, theirs))
        packet = self.get(f"/v1/handoffs/{theirs}/packet", COORDINATOR)
        name = packet["packet"]["j:Victim"]["nc:PersonName"]["nc:PersonFullName"]
        step("she alone is given the packet, on record before it leaves", f"{name}, disclosure {packet['incident']['disclosure']}")
        status, _ = self.sights.http("GET", f"/v1/handoffs/{theirs}/packet", PROSECUTOR)
        step("a prosecutor of the same office asks for it", "not found" if status == 404 else f"{status}")
        body = json.dumps(packet).encode()
        self.post(f"/v1/handoffs/{theirs}/receipt", COORDINATOR, {"digest": base64.b64encode(hashlib.sha256(body).digest()).decode()})
        status, _ = self.sights.http("GET", f"/v1/handoffs/{theirs}/packet", COORDINATOR)
        step("she signs for it, and it is gone for her too", "not found" if status == 404 else f"{status}")
        self.post(f"/v1/handoffs/{record}/introduce", SUPERVISOR)
        step("both speak with her together: she is introduced", self.answers(record, theirs))
        hers = self.post("/v1/clients", COORDINATOR, {"service": {"victimName": name}})["client"]
        self.post(f"/v1/handoffs/{theirs}/contact?client={hers}", COORDINATOR)
        step("the coordinator has reached her", self.answers(record, theirs))
        self.post(f"/v1/handoffs/{record}/close?role=ends", SUPERVISOR)
        step("only now Lakeside's part ends", self.answers(record, theirs))

    # --- what it costs -------------------------------------------------------------------------------------------------
    def quarter(self):
        """The last one that is over: its name, its first day, and the first that is no longer in it."""
        today = datetime.date.today()
        first = today.replace(month=3 * ((today.month - 1) // 3) + 1, day=1)
        begins = (first - datetime.timedelta(days=1)).replace(day=1)
        begins = begins.replace(month=3 * ((begins.month - 1) // 3) + 1)
        return f"{begins.year}-Q{(begins.month + 2) // 3}", begins, first

    def serve(self, begins):
        """What an advocate of the house did in that quarter, for whom."""
        client = self.post("/v1/clients", "p-101", {"service": {"victimName": "Jane Roe"}, "leadPlacement": "pl-101"})["client"]
        for member, count in UNITS.items():
            for n in range(count):
                at = begins + datetime.timedelta(days=1 + n)
                self.post(f"/v1/clients/{client}/actions", "p-101",
                          {"code": "c1", "at": f"{at.isoformat()}T15:00:00Z", "minutes": 45, "ori": MEMBERS[member],
                           "unadvised": "danger"})

    def costs(self):
        period, begins, ends = self.quarter()
        self.serve(begins)
        said = self.get(f"/v1/service-units?period={period}", BOOKKEEPER)["units"]
        units = {member: next((u for u in said if u.get("ori") == ori), {}) for member, ori in MEMBERS.items()}
        print(f"\nHelp: what {period} costs its members")
        for member, count in units.items():
            step(f"units of service for {member}", "fewer than 11" if count.get("fewer") else count.get("units", "0"))
        lines = [f"agreement: cost-sharing-three-rivers@1\nperiod: {period}\nfrom: {begins}\nuntil: {ends}\ncost: {COST}",
                 f"grants:\n  - grant: {GRANT[0]}\n    amount: {GRANT[1]}\nmembers:"]
        for member, count in units.items():
            number = "fewer than 11" if count.get("fewer") else count.get("units", 0)
            lines.append(f"  - member: {member}\n    population: {POPULATION[member]}\n    service units: {number}")
        path = self.site.dir / f"{period}.yaml"
        path.write_text("\n".join(lines) + "\n")
        done = subprocess.run([self.site.bin / "accord", "cost", "share", "--agreement", self.sights.files[3] / "cost-sharing-three-rivers.yaml",
                               "--period", path], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"the shares cannot be reckoned: {done.stderr}")
        step(f"{COST} less the grant is shared by population and units", next(line for line in done.stdout.splitlines() if line.startswith("shared"))
             .rsplit(",", 1)[1])
        for line in done.stdout.splitlines():
            if line.startswith("total"):
                step(f"{line.split(',')[1]} pays", line.rsplit(",", 1)[1])

    def tell(self):
        print("\nHelp: from the call to a person at the scene")
        for what, came in self.scene:
            step(what, came)
        self.handed_over()
        self.costs()
