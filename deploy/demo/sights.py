"""One client's record at each of two houses, read by five people: what each is given, and why not more; then a release and its
revocation, and an agreement's end. Everything is asked over HTTP, as anybody would."""
import datetime
import json
import subprocess
import textwrap
import time
import urllib.error
import urllib.request

WIDTH = 98
RIVERTON, HAVEN = "riverton-pd", "haven-house"
ENDS = "stand-in-riverton-open-door"
# Who, what she is, her employer, her role, and under which placement she works at Riverton's house.
READERS = (("p-004", "police advocate", RIVERTON, "advocate", None), ("p-101", "hybrid advocate", HAVEN, "advocate", "pl-101"),
           ("p-201", "community advocate", "open-door", "advocate", None),
           ("p-301", "prosecutor's coordinator", "three-rivers-da", "victim_witness_coordinator", None),
           ("p-021", "outsider, a sheriff's", "county-so", "police_supervisor", None))
CLASSES = {"incident": ("incident", "victim_name", "victim_role", "language_access", "officer_contact"),
           "service": ("client_existence", "victim_name", "language_access", "service_actions", "lead_advocate", "advisement",
                       "victim_role", "victimisation", "dependants", "access_needs", "interpreter_exclusion", "needs", "referral_status",
                       "advocate_risk_assessment", "immediate_concern")}
KNOWN_BY = {"incident": "incident", "service": "client_existence"}     # whoever may not discover that is told that there is nothing
PURPOSES = {RIVERTON: {"p-301": "case_review"}, HAVEN: {"p-004": "case_status", "p-101": "continuing_service", "p-301": "case_review"}}
WHO = {"victimName": "Jane Roe", "language": "es", "interpreter": "yes"}
CONTACT = {"telephones": ["+1 555 0142"], "messageMayBeLeft": "no", "safeIfAnotherAnswers": "no", "toldOfCall": "yes", "outOfEarshot": "yes"}
# What is kept of her from the second day on: of the incident, and by those who serve her.
TAKEN = {"birthDate": "1988-04-02", "minorStatus": "adult", "victimisation": ["domestic_violence"], "accessNeeds": ["child_care"],
         "dependentChildren": 2, "dependantsNeedCare": "yes", "mediaPreference": "nothing",
         "designees": [{"name": "Mary Roe", "standsFor": "notices"}]}
OFFERED = {"modelsOffered": "yes"}      # all that the police keep of the choice
SERVED = {"standing": "client", "victimRole": "primary", "modelChosen": "community", "servicesRequested": ["d3", "e4"],
          "guardians": [{"name": "John Roe", "kind": "parent", "bar": "abuser_of_other_parent"}],
          "interpreterExclusions": [{"language": "es-CU"}], "needs": [{"code": "d3", "state": "open"}, {"code": "b9", "state": "met"}],
          "referrals": [{"organisation": "open-door", "code": "a3", "progress": "made"}], "immediateConcern": "stalked",
          "financialHelp": [{"kind": "locks", "state": "given", "cents": 18350, "fund": "voca"}],
          "riskTool": "danger_assessment", "riskResult": "severe", "rightsElected": ["to_be_heard", "privacy"],
          "noticesWanted": ["release_or_escape", "hearing"], "registeredWithVine": "yes", "compensation": "filed",
          "notices": [{"event": "rights", "result": "given"}]}
LETTERS = "P given   W given by her release   R needs her release   T she has not been told\n" \
          "N no section shares it   D never shared   M no agreement   F the floor forbids   - not found"


def now(seconds=0):
    return (datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Sights:
    def __init__(self, site, tokens, directory, agreements):
        self.site, self.tokens = site, tokens
        self.files = ("--directory", directory, "--agreements", agreements)
        self.told = set()       # (owner, recipient) of which she was told

    # --- asking ------------------------------------------------------------------------------------------------------
    def http(self, method, path, person, body=None, headers=(), media="application/json"):
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.site.url + path, data, dict(headers), method=method)
        request.add_header("Authorization", f"Bearer {self.tokens[person]}")
        if data is not None:
            request.add_header("Content-Type", media)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                whole = answer.read()
                return answer.status, json.loads(whole) if answer.headers["Content-Type"].startswith("application/json") else whole
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read() or b"null")

    def post(self, path, person, body, media="application/json"):
        for _ in range(100):
            status, answer = self.http("POST", path, person, body, media=media)
            if status != 503:
                break
            time.sleep(0.1)
        if status != 200:
            raise RuntimeError(f"POST {path} answered {status}: {answer}")
        return answer

    def read(self, client, owner, reader):
        person, _, employer, _, placement = reader
        headers = {"Accord-Placement": placement} if placement and employer != owner else {}
        status, answer = self.http("GET", f"/v1/clients/{client}?purpose={purpose(owner, person)}&why=yes", person, headers=headers)
        if status not in (200, 404):
            raise RuntimeError(f"the record answered {person} with {status}: {answer}")
        return answer if status == 200 else {}

    # --- reasons -----------------------------------------------------------------------------------------------------
    def request(self, client, owner, reader, part, action="view", classes=None):
        person, _, employer, role, placement = reader
        return {"id": f"{person}/{part}/{action}", "at": now(), "from": owner, "to": employer, "client": client, "record": part,
                "person": {"placement": placement} if placement and employer != owner else {"role": role}, "action": action,
                "purpose": purpose(owner, person), "classes": list(classes or CLASSES[part]), "told": (owner, employer) in self.told}

    def tool(self, *verb, requests):
        done = subprocess.run([self.site.bin / "accord", *verb, *self.files], input="".join(json.dumps(r) + "\n" for r in requests),
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"accord {' '.join(verb)} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout

    def decided(self, requests):
        """The codes that the texts of the agreements alone give, by request."""
        return {a["id"]: a["codes"] for a in map(json.loads, self.tool("decide", requests=requests).splitlines())}

    def explained(self, requests):
        """By request and class what becomes of it, and what is behind that: `accord agreement explain`."""
        found, request, line_of = {}, None, None
        for line in self.tool("agreement", "explain", requests=requests).splitlines():
            if not line.startswith(" "):
                request = found.setdefault(line, {})
            elif not line.startswith("    "):
                name, _, verdict = line.strip().partition(": ")
                line_of = request.setdefault(name, (verdict, []))
            else:
                line_of[1].append(line.strip())
        return found

    # --- the table ---------------------------------------------------------------------------------------------------
    def table(self, client, owner, held, title):
        """held: the parts that there are of her."""
        records = {reader[0]: self.read(client, owner, reader) for reader in READERS}
        requests = [self.request(client, owner, reader, part, *how) for reader in READERS for part in held
                    for how in ((), ("discover", (KNOWN_BY[part],)))]
        decided, explained = self.decided(requests), self.explained(requests)
        print(f"\n{title}")
        row("", [reader[0] for reader in READERS])
        rows("", [reader[1] for reader in READERS])
        rows("asked for", [purpose(owner, reader[0]).replace("_", " ") for reader in READERS])
        for part in held:
            print(f"  her {part} record")
            for name in CLASSES[part]:
                row(f"  {name}", [self.code(records[person], person, part, name, decided) for person, *_ in READERS])
        self.reasons(records, held, explained)

    def code(self, record, person, part, name, decided):
        """As the gateway said it, which the tool must say too: it was given nothing but the texts."""
        if part not in record:
            if decided[f"{person}/{part}/discover"][KNOWN_BY[part]] in "PW":
                raise RuntimeError(f"{person} may know of it and was told that there is nothing")
            return "-"
        code = record[part]["codes"][name]
        if code != decided[f"{person}/{part}/view"][name]:
            raise RuntimeError(f"{person} got {code} for {name}; by the texts it is {decided[f'{person}/{part}/view'][name]}")
        return code

    def reasons(self, records, held, explained):
        print("  Why not more")
        for person, *_ in READERS:
            groups = {}
            for part in held:
                seen = part in records[person]
                known = explained[f"{person}/{part}/{'view' if seen else 'discover'}"]
                for name in CLASSES[part] if seen else (KNOWN_BY[part],):
                    verdict, why = known[name]
                    if seen:        # what the gateway said that it rests on
                        why = [line for line in why if line.split(",")[0] in records[person][part]["by"][name]]
                    if not verdict.startswith("permitted"):
                        groups.setdefault((verdict.removeprefix("withheld: "), tuple(why), seen), []).append((part, name))
            for (verdict, why, seen), names in groups.items():
                what = ", ".join(dict.fromkeys(name for _, name in names)) if seen else \
                    f"she may not know of the {' and the '.join(part for part, _ in names)} record"
                put(f"{person}  {what}: {verdict}", "    ", "           ")
                for line in why:
                    put(line, "           ", "             ")

    # --- what happens then -------------------------------------------------------------------------------------------
    def shows(self, client, owner, reader, part):
        record = self.read(client, owner, reader)
        if part not in record:
            return "not found"
        codes = record[part]["codes"]
        return "  ".join(f"{name} {codes[name]}" for name in CLASSES[part] if codes[name] in "PW") or "nothing of it"


def purpose(owner, person):
    return PURPOSES[owner].get(person, "crisis_response")


def row(label, cells):
    print(f"  {label:<28}" + "".join(f"{cell:<15}" for cell in cells).rstrip())


def rows(label, cells):
    """Cells of a word or two, the second below the first."""
    for line in range(2):
        row(label if line == 0 else "", [(cell.split(maxsplit=1) + [""])[line] for cell in cells])


def put(text, first, rest):
    print(textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False))


def step(text, result):
    put(f"{text}: {result}", "  ", "      ")


def a_release(sights, client):
    """From nothing to what it names, and back within the time of one request."""
    police = READERS[0]
    print("\nA release, and its end")
    step("before it the police advocate asks Haven House for her record", sights.shows(client, HAVEN, police, "service"))
    terms = {"recipient": RIVERTON, "classes": ["client_existence", "service_actions"], "purposes": ["case_status"],
             "signature": "on_paper", "identity": "in_person", "capacity": "adult", "signers": ["client"], "signed": now(-60),
             "explanation": ["items", "purpose", "method", "consequence", "end", "no_condition"], "explained": now(-120), "language": "es"}
    release = sights.post(f"/v1/clients/{client}/releases", "p-101", terms)["release"]
    sights.post(f"/v1/releases/{release}/paper", "p-101", b"%PDF-1.7\n", "application/pdf")
    step("she signs a release to Riverton of two classes, for case_status", sights.shows(client, HAVEN, police, "service"))
    sights.post(f"/v1/releases/{release}/revoke", "p-101", {"how": "orally"})
    step("she says on the telephone that she takes it back", sights.shows(client, HAVEN, police, "service"))


def an_advisement(sights, client):
    hybrid = READERS[1]
    print("\nShe is told")
    step("before it the hybrid advocate is given", sights.shows(client, RIVERTON, hybrid, "incident"))
    sights.post(f"/v1/clients/{client}/advisements", "p-004", {"recipient": HAVEN, "advice": "recipient_given_items"})
    sights.told.add((RIVERTON, HAVEN))
    step("Riverton's advocate tells her that Haven House will be given these items", sights.shows(client, RIVERTON, hybrid, "incident"))


def a_contact(sights, client):
    """What would be answered now, and what her words do."""
    advocate, morning = "p-101", {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "fromMinute": 540, "untilMinute": 660}
    profile = {"rules": {"preference": "we_contact", "zone": "America/New_York", "channels": [
                   {"channel": "voice", "safe": "yes", "windows": [morning], "voicemail": "no"},
                   {"channel": "sms", "safe": "yes", "windows": [morning], "urgent": ["release", "escape"]},
                   {"channel": "email", "safe": "no"}]},
               "reach": {"points": [{"channel": "voice", "telephone": "+1 555 010 0142"}, {"channel": "sms", "telephone": "+1 555 010 0142"}]},
               "verified": "yes"}

    def asked(event, channel):
        answer = sights.post(f"/v1/clients/{client}/contact-check?purpose=continuing_service", advocate, {"event": event, "channel": channel})
        until = f" {answer['until']}" if answer["answer"] == "hold_until" else ""
        return f"{answer['answer'].replace('_', ' ')}{until}, {answer['reason'].replace('_', ' ')}"

    def said(word):
        return sights.post(f"/v1/clients/{client}/words?purpose=continuing_service", advocate, {"word": word})["proved"]
    print("\nMay she be contacted now")
    step("before anything was agreed with her, by telephone", asked("ordinary", "voice"))
    sights.post(f"/v1/clients/{client}/safe-contact", advocate, profile)
    step("agreed, and never compared with the other one, by telephone", asked("ordinary", "voice"))
    sights.post(f"/v1/clients/{client}/conflicts", advocate, {"parties": [{"telephones": ["+1 555 010 0177"]}]})
    step("her advocate goes through it with her: on weekdays from 9 to 11, and at any hour a text message when he is released", "kept")
    for event, channel in (("ordinary", "voice"), ("release", "voice"), ("release", "sms"), ("ordinary", "email")):
        step(f"{event.replace('_', ' ')}, by {channel}", asked(event, channel))
    sights.post(f"/v1/clients/{client}/secrets", advocate, {"callWord": "heron", "codeWord": "kettle", "duressWord": "lantern"})
    step("she calls and says her code word: does it prove her", said("kettle"))
    step("she says her word for duress, which looks like a wrong one", said("lantern"))
    step("and from then on, by sms", asked("release", "sms"))


def an_end(sights, client):
    """Read again and again until nothing is given any more: between the last two reads it ended."""
    community, last = READERS[2], None
    print("\nAn agreement ends")
    step("by it the community advocate is given", sights.shows(client, RIVERTON, community, "incident"))
    at = now(3)
    sights.site.accord("agreement", "end", f"{ENDS}@1", "--at", at)
    step(f"somebody enters that {ENDS}@1 ends", at)
    for _ in range(600):
        began = now()
        if not sights.read(client, RIVERTON, community):
            answered = now()
            break
        last = began
        time.sleep(0.05)
    else:
        raise RuntimeError(f"{ENDS} has ended and still opens something")
    step("the last read that found something was asked", last or "before that")
    step("the first that found nothing was answered", answered)


def tell(sights):
    """Returns her whose record is Haven House's."""
    ours = sights.post("/v1/clients", "p-004", {"incident": WHO | {"victimRole": "primary", "officerContact": CONTACT}, "service": WHO})["client"]
    sights.post(f"/v1/clients/{ours}/advisements", "p-004", {"advice": "not_confidential"})
    sights.post(f"/v1/clients/{ours}/actions", "p-004", {"code": "a1"})
    theirs = sights.post("/v1/clients", "p-101", {"service": WHO, "leadPlacement": "pl-101"})["client"]
    sights.post(f"/v1/clients/{theirs}/advisements", "p-101", {"advice": "limits_explained"})
    sights.post(f"/v1/clients/{theirs}/actions", "p-101", {"code": "e11"})
    sights.post(f"/v1/clients/{ours}/record", "p-004", {"incident": TAKEN, "service": OFFERED})
    sights.post(f"/v1/clients/{theirs}/record", "p-101", {"service": TAKEN | SERVED | OFFERED})
    print("\nWho sees what of her: each asks over HTTP, and accord decide says the same from the agreements' texts")
    for line in LETTERS.splitlines():
        print(f"  {line}")
    sights.table(ours, RIVERTON, ("incident", "service"), "Her record at Riverton Police Department, opened by its own advocate")
    sights.table(theirs, HAVEN, ("service",), "Her record at Haven House, opened by the hybrid advocate")
    an_advisement(sights, ours)
    a_release(sights, theirs)
    a_contact(sights, theirs)
    an_end(sights, ours)
    return theirs
