"""What clients are told: one notice that waits for its hour and is confirmed by her word, one that is frozen by her word for duress, and a false mass
notice that is held and recalled. What a jail says comes over HTTP, and texts go to the demonstration's telephones."""
import datetime
import hashlib
import hmac
import json
import secrets
import urllib.error
import urllib.request
import uuid
import zoneinfo

from accord_site import wait_until
from sights import step

ADVOCATE, DECIDERS, HAVEN, JAIL = "p-101", ("p-105", "p-106"), "haven-house", "county-jail"
MOST = 3                # of one kind and source that a minute may have
FLOOD = 8
ZONE = "America/New_York"
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WORDS = {"callWord": "heron", "codeWord": "kettle", "duressWord": "lantern"}
SENT, RECALLED, HELD, CONFIRMED, UNCONFIRMED, FROZEN = 3, 5, 7, 8, 9, 11
CHANNEL = """organisation: haven-house
channel: sms
provider: template
url: http://127.0.0.1:{port}/send
from: "+15550100199"
secret: {secret}
contract: BAA-2026-17
auto reply: no
template:
  type: application/json
  body: '{{"to":"{{to}}","text":"{{text}}"}}'
  reference: message.id
  inbound reference: id
  inbound from: from
  inbound text: text
"""


def channel(folder, port):
    """Configuration of notification: the house's own number, and a breaker that a few notices trip."""
    place, secret = folder / "channels", folder / "haven-sms.secret"
    place.mkdir()
    secret.touch(mode=0o600)
    secret.write_text(secrets.token_hex(16) + "\n")
    (place / "haven-sms.yaml").write_text(CHANNEL.format(port=port, secret=secret))
    return {"channels": str(place), "breaker most": str(MOST), "spread": "0s"}


def all_but(left=0):
    """Every minute of her week but so many from now on; 0: this one, and the next if this is about to end. And when they are over."""
    now = datetime.datetime.now(zoneinfo.ZoneInfo(ZONE))
    minute, left = now.hour * 60 + now.minute, left or (1 if now.second < 40 else 2)
    window = {"days": DAYS, "fromMinute": (minute + left) % 1440, "untilMinute": minute or 1440}
    return window, (now.replace(second=0) + datetime.timedelta(minutes=left)).strftime("%H:%M")


class Notices:
    def __init__(self, sights, asked):
        """sights: who asks over HTTP; asked: rows of the store."""
        self.sights, self.asked, self.site = sights, asked, sights.site
        self.jail = self.site.token(feed=JAIL)
        self.secret = (self.site.dir / "haven-sms.secret").read_text().strip()

    # --- who, and what happens -------------------------------------------------------------------------------------
    def client(self, telephone, booking, windows):
        """Served by the house, gone through with her; the other one's booking number is linked."""
        keep = self.sights.post
        client = keep("/v1/clients", ADVOCATE, {"service": {"victimName": "Jane Roe"}, "leadPlacement": "pl-101"})["client"]
        keep(f"/v1/clients/{client}/conflicts", ADVOCATE, {"unchecked": "nobody_known"})
        since = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
        rules = {"preference": "we_contact", "zone": ZONE, "automation": "yes", "automationLanguage": "es-US",
                 "automationSince": since.isoformat().replace("+00:00", "Z"),
                 "channels": [{"channel": "sms", "safe": "yes", "windows": windows, "voicemail": "full", "sharedDevice": "no", "previewRisk": "no"}]}
        keep(f"/v1/clients/{client}/safe-contact", ADVOCATE, {"rules": rules, "verified": "yes",
                                                              "reach": {"points": [{"channel": "sms", "telephone": telephone}]}})
        keep(f"/v1/clients/{client}/secrets", ADVOCATE, WORDS)
        keep(f"/v1/clients/{client}/custody-links", ADVOCATE, {"kind": "booking", "number": booking})
        return client

    def happened(self, booking, kind):
        """The jail says so."""
        said = {"id": uuid.uuid4().hex, "kind": kind, "numberKind": "booking", "number": booking}
        request = urllib.request.Request(f"{self.site.url}/v1/feeds/{JAIL}/events", json.dumps(said).encode(),
                                         {"Content-Type": "application/json", "Authorization": f"Bearer {self.jail}"})

        def taken():
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    return answer.status in (200, 202)
            except urllib.error.HTTPError as refusal:
                if refusal.code != 503:
                    raise
                return False
        wait_until("the jail's event to be taken", taken)

    def states(self, *clients):
        return [int(row[0]) for row in self.asked(
            self.site, "select m.state from notification.message m where m.template = 20 and m.client in "
                       f"({', '.join(repr(c) for c in clients)}) order by m.created_at, m.id")]

    def comes_to(self, what, client, state):
        wait_until(what, lambda: self.states(client) == [state], timeout=150)

    def texts(self, telephone):
        digits = "".join(c for c in telephone if c.isdigit())
        path = self.site.dir / "texts.jsonl"
        lines = path.read_text().splitlines() if path.exists() else []
        return [said["text"] for said in map(json.loads, lines) if "".join(c for c in said["to"] if c.isdigit()) == digits]

    def answers(self, telephone, words):
        """From her telephone: her provider hands it on, signed."""
        body = json.dumps({"id": uuid.uuid4().hex, "from": telephone, "text": words}).encode()
        mac = hmac.new(self.secret.encode(), body, hashlib.sha256).hexdigest()
        request = urllib.request.Request(f"{self.site.url}/v1/providers/haven-sms/inbound", body,
                                         {"Content-Type": "application/json", "X-Signature": mac})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status

    # --- told ------------------------------------------------------------------------------------------------------
    def begin(self):
        """He is back in custody, and it is not her hour."""
        self.her, self.phone, self.booking, self.opens = self.held("+1 555 010 03{:02}")

    def held(self, telephones, minutes=0):
        """A client whose notice waits for her hour, her telephone, the number that is linked to her, and when her hour is."""
        for n in range(20):
            phone, booking = telephones.format(n), f"B-{secrets.token_hex(4)}"
            window, opens = all_but(minutes)
            client = self.client(phone, booking, [window])
            self.happened(booking, "returned")
            wait_until("her notice", lambda: self.states(client) in ([HELD], [SENT]), timeout=90)
            if self.states(client) == [HELD]:       # else all this took longer than that
                return client, phone, booking, opens
        raise RuntimeError("no notice is held")

    def is_told(self):
        print("\nA client is told, when it is her hour")
        step("the jail says that he is back in custody; it is linked to her by his booking number, and she may not be written to before",
             self.opens)
        step("until then her notice is", "held")
        self.comes_to("her hour", self.her, SENT)
        step("then her telephone shows", self.texts(self.phone)[-1])
        self.happened(self.booking, "escaped")
        wait_until("her to be told that he has escaped", lambda: self.states(self.her) == [SENT, SENT], timeout=150)
        step("he escapes, which cannot wait, and it is her hour: it goes at once, and it is not done until she says her code word",
             self.texts(self.phone)[-1])
        self.answers(self.phone, WORDS["codeWord"])
        wait_until("her word to count", lambda: self.states(self.her) == [CONFIRMED, CONFIRMED], timeout=150)
        step(f"she answers \"{WORDS['codeWord']}\"; both notices are", "confirmed, and nobody is asked to call her")

    def is_frozen(self):
        client, _, _, _ = self.held("+1 555 010 05{:02}", 120)
        print("\nA notice is frozen")
        step("another's notice waits for her hour", "held")
        self.sights.post(f"/v1/clients/{client}/words?purpose=continuing_service", ADVOCATE, {"word": WORDS["duressWord"]})
        self.comes_to("it to be frozen", client, FROZEN)
        step("she calls and says her word for duress, which looks like a wrong one; her notice is", "frozen, and her advocate is asked")

    # --- a false mass notice -----------------------------------------------------------------------------------------
    def trips(self):
        booking, window = f"B-{secrets.token_hex(4)}", {"days": DAYS, "fromMinute": 0, "untilMinute": 1440}
        phones = [f"+1 555 010 04{n:02}" for n in range(FLOOD)]
        clients = [self.client(phone, booking, [window]) for phone in phones]
        print("\nA false mass notice")
        self.happened(booking, "released")
        wait_until("all to be sent or held", lambda: sorted(self.states(*clients)) == [SENT] * MOST + [HELD] * (FLOOD - MOST), timeout=90)
        step(f"the jail says of {FLOOD} clients' offenders that they are out; {MOST} a minute may go, and with the next the breaker trips",
             f"{FLOOD - MOST} held, {MOST} sent")
        run, = (run["run"] for run in self.shown() if "decision" not in run)
        for person, word in zip(DECIDERS, ("says that it is false", "says so, too")):
            self.sights.post(f"/v1/notices/held/{run}/recall", person, b"")
            step(person, word)
        wait_until("all to be recalled", lambda: sorted(self.states(*clients)) == [SENT] * MOST + [RECALLED] * (FLOOD - MOST), timeout=90)
        told = [phone for phone in phones if self.texts(phone)]
        wait_until("the corrections", lambda: [len(self.texts(phone)) for phone in told] == [2] * MOST, timeout=90)
        step(f"{FLOOD - MOST} are recalled, and the {MOST} who were told get", self.texts(told[0])[-1])

    def shown(self):
        status, answer = self.sights.http("GET", "/v1/notices/held", DECIDERS[0])
        if status != 200:
            raise RuntimeError(f"what is held is not shown: {status} {answer}")
        return answer.get("runs", [])
