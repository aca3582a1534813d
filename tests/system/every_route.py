"""Every operation of a site, called so that it does what it is for; and what each of them has answered."""
import collections
import json
import pathlib
import re
import tempfile
import urllib.parse
import uuid
from datetime import datetime, timedelta, timezone

import accounts
import documents
from house import SECRETS, wait_until
from retention_house import booked, closed, hold, lift, load, post, unbooked
from test_agreements import text
from test_channels import told
from test_clients import opened
from test_contact import put
from test_custody import event, link, number, signed
from test_notices import agreed, standing
from test_openapi import operations
from test_rosters import PLAN, ROSTERS
from wanted import say, task, wanted

LINK = re.compile(r"https://on-call\.example(/p/([A-Za-z0-9_-]{43}))")
# What an identity provider does, tests/system/test_providers.py does with one.
ELSEWHERE = {"begin_sign_in", "return_sign_in", "logout_by_provider", "logoff_with_provider"}
# A hand-off goes to a prosecution office, which test_exchanges.py has.
ELSEWHERE |= {"draft_handoff", "get_handoff", "move_handoff", "preview_packet", "get_packet", "get_packet_file", "receipt_packet",
              "get_packet_contact", "get_referral_body"}
# A quarter is shared under an agreement, which test_cost_periods.py has.
ELSEWHERE |= {"freeze_cost_period", "get_cost_period", "move_cost_period"}


class Answered:
    """Notes how each operation of a site was answered from here on, whoever asked: by people who do what a 503 tells them."""

    def __init__(self, site):
        self.statuses, self.ask = collections.defaultdict(collections.Counter), site.http
        self.routes = [(method, re.compile(re.sub(r"{\w+}", "[^/]+", path).replace("tile/[^/]+", "tile/.+")), operation["operationId"])
                       for method, path, operation in operations(site.http("GET", "/openapi.json").json)]
        site.http = self.http

    def http(self, method, path, *how, **more):
        plain = urllib.parse.urlsplit(path).path
        answer = wait_until("an answer", lambda: (a := self.ask(method, path, *how, **more)).status != 503 and a, timeout=90)
        for operation in self.of(method, plain):
            self.statuses[operation][answer.status] += 1
        return answer

    def of(self, method, path):
        """The most literal one first, as the gateway chooses."""
        found = [(pattern.pattern.count("[^/]+"), operation) for which, pattern, operation in self.routes if which == method and pattern.fullmatch(path)]
        return [min(found)[1]] if found else []

    def never_well(self):
        return {operation for _, _, operation in self.routes if not any(status < 300 for status in self.statuses[operation])}

    def failures(self):
        """Of ours, not of theirs."""
        return {operation: dict(seen) for operation, seen in self.statuses.items() if any(status >= 500 for status in seen)}


def well(answer):
    assert answer.status in (200, 202, 204), (answer.status, answer.body)
    return answer


# --- those of the staff -------------------------------------------------------------------------------------------------------
def pages(site, person="ada"):
    """A page with a link is looked at and answered."""
    found = wait_until("her page", lambda: [p for p in site.pager.pages() if p.to.startswith(f"{person}@") and LINK.search(p.text)])
    path = LINK.search(found[0].text).group(1)
    well(site.http("GET", path))
    well(site.http("POST", f"{path}/acknowledge", body=b"", headers={"Content-Type": "application/x-www-form-urlencoded"}))


def tasks(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", client, name=name))
    made, _, person, _ = task(site, name)
    well(site.get(f"/v1/tasks/{made}", person, "continuing_service"))
    well(site.http("POST", f"/v1/tasks/{made}/acknowledge", site.token(person=person), b""))
    well(site.http("POST", f"/v1/clients/{client}/tasks", site.token(person="ada"), b'{"why": "property_return"}'))


def lives(site, account):
    """Of accounts: hers is recovered, changed, locked and released, and all of her sessions end."""
    for what in ("review", "disable", "enable"):
        well(site.http("POST", f"/v1/accounts/susa/{what}", site.token(person="dana"), b""))
    well(account.on("/v1/logon/recover", code=account.recovery[0], bearer=True))
    session, changed = account.session(), account.password + " anew"
    well(accounts.say(site, "/v1/password", {"password": account.password, "code": account.code(), "newPassword": changed}, None, session))
    account.password = changed
    for _ in range(5):
        assert account.on(password="not the password").status == 401
    for by in ("north-command", "south-command"):
        well(site.http("POST", f"/v1/accounts/{account.person}/release", site.token(person=by), b""))
    last = account.session()
    well(site.http("GET", "/v1/session", last))
    well(site.http("POST", "/v1/logoff/everywhere", last, b""))


def programmes(site):
    well(site.http("GET", "/v1/programmes?need=d1&language=es", site.token(person="ada")))


def rosters(site):
    for what in ("", "/north-pd", "/north-pd/gaps"):
        well(site.get(f"/v1/rosters{what}", "north-desk", "supervision"))
    with tempfile.TemporaryDirectory() as folder:       # of a plain ladder nothing is said later
        path = pathlib.Path(folder) / "plan.yaml"
        path.write_text(PLAN)
        site.site.accord("roster", "load", path)
        begin = datetime.now(timezone.utc).replace(second=0, microsecond=0) + timedelta(days=9)
        body = {"person": "bea", "from": begin.isoformat(), "until": (begin + timedelta(hours=1)).isoformat()}
        well(site.http("POST", "/v1/rosters/north-pd/changes?purpose=crisis_response", site.token(person="cora"),
                       json.dumps(body).encode(), {"Content-Type": "application/json"}))
        swap(site, path)
        site.site.accord("roster", "load", ROSTERS)


def swap(site, path):
    """Bea and Cora take turns by the day: what one proposes the other declines."""
    path.write_text(PLAN.replace("length: 1w", "length: 1d").replace("          - bea\n", "          - bea\n          - cora\n"))
    site.site.accord("roster", "load", path)
    days = [(datetime.now(timezone.utc) + timedelta(days=n)).strftime("%Y-%m-%d") for n in (2, 3)]
    one, other = [well(site.get(f"/v1/rosters/north-pd?at={day}T17:00:00Z", "north-desk", "supervision")).json["steps"][0]["person"] for day in days]
    body = {"person": other, "rung": "primary", "otherRung": "primary", "from": f"{days[0]}T16:00:00Z", "until": f"{days[0]}T17:00:00Z",
            "otherFrom": f"{days[1]}T16:00:00Z", "otherUntil": f"{days[1]}T17:00:00Z"}
    made = well(site.http("POST", "/v1/rosters/north-pd/swaps?purpose=crisis_response", site.token(person=one), json.dumps(body).encode(),
                          {"Content-Type": "application/json"})).json["id"]
    well(site.http("POST", f"/v1/rosters/north-pd/swaps/{made}/decline?purpose=crisis_response", site.token(person=other), b""))


def referrals(site):
    """One of the police's, whom she was told of, to the programme."""
    client = opened(site, "north-chief", incident={"language": "es"})
    well(post(site, f"/v1/clients/{client}/advisements", "north-chief", {"advice": "recipient_given_items", "recipient": "aid-house"}))
    body = {"client": client, "receiver": "aid-house", "community": "taken", "offer": {"need": "c4"}}
    made = well(post(site, "/v1/referrals", "north-chief", body)).json["id"]
    well(post(site, f"/v1/referrals/{made}/offer", "north-chief", {}))
    arrived, = well(site.get("/v1/referrals?box=in", "ada", "service_referral")).json["exchanges"]
    well(site.get(f"/v1/referrals/{arrived['id']}", "ada", "service_referral"))
    well(post(site, f"/v1/referrals/{arrived['id']}/accept", "ada", {}))
    well(site.get("/v1/handoffs", "ada", "service_referral"))


def agreements(site):
    answer = well(site.http("POST", "/v1/agreements", site.token(person="alone-command"), text("of-every-route")))
    well(site.http("POST", f"/v1/agreements/of-every-route/{answer.json['version']}/sign", site.token(person="alone-command"), b""))


# --- those about clients ------------------------------------------------------------------------------------------------------
def profiles(site):
    """What is verified, linked and unlinked of one."""
    client = agreed(site, "profiled@client.example")
    well(put(site, client, "verify", {"thaw": "yes"}))
    unbooked(site, client, booked(site, client, number()))
    well(post(site, f"/v1/clients/{client}/links", "ada", {"other": opened(site), "state": "same"}))
    well(post(site, f"/v1/clients/{client}/transfer", "ada", {"lead": "bea", "unchecked": "nobody_known"}))
    well(site.get(f"/v1/clients/{client}/transfer", "ada", "continuing_service"))
    well(site.http("POST", f"/v1/clients/{client}/transfer/accept", site.token(person="bea"), b""))
    well(site.get("/v1/service-units?period=2026-Q1", "aid-director"))
    well(site.get("/v1/cost-periods", "aid-director"))


def retention(site):
    load(site)
    client = opened(site)
    well(lift(site, client, hold(site, client)))
    closed(site, client)
    well(site.get("/v1/retention/clients", "aid-records", "accounting"))
    made = well(post(site, "/v1/retention/destructions", "aid-records", {"clients": [client]})).json
    path = f"/v1/retention/destructions/{made['destruction']}"
    well(site.get(path, "aid-records", "accounting"))
    well(post(site, f"{path}/approve", "aid-privacy", {"digest": made["digest"]}))


def breaches(site, client):
    made = well(post(site, "/v1/breaches", "ada", {"kind": "wrong_recipient", "clients": [client]})).json["breach"]
    for what in ("", "/affected", "/notice"):
        well(site.http("GET", f"/v1/breaches/{made}{what}", site.token(person="dana"), headers={"Accord-Purpose": "continuing_service"}))
    for clock in [c["clock"] for c in site.http("GET", f"/v1/breaches/{made}", site.token(person="dana")).json.get("clocks", []) if "met" not in c]:
        post(site, f"/v1/breaches/{made}/report", "dana", {"clock": clock})
    police = well(post(site, "/v1/breaches", "north-chief", {"kind": "lost", "classes": ["client_existence"]})).json["breach"]
    well(post(site, f"/v1/breaches/{police}/close", "north-chief", {}))


def accountings(site, client):
    for what in (f"/v1/clients/{client}/accounting", f"/v1/clients/{client}/accounting?format=csv", "/v1/accounting?organisation=north-pd",
                 "/v1/accounting?person=ada", "/v1/accounting?agreement=protocol-aid-house", "/v1/accounting?format=csv"):
        got = well(site.get(what, "aid-privacy", "accounting"))
    site.settle()
    well(site.get(f"/v1/disclosures/{got.headers['accord-disclosure']}/receipt", "aid-privacy", "accounting"))
    site.site.accord("key", "log", "every-route.example/log")
    for what in ("checkpoint", "keys", "tile/0/000.p/1"):
        well(site.http("GET", f"/v1/log/{what}", site.token(person="aid-privacy")))


def notices(site):
    """More of one event than one a minute are held, until two people say what becomes of them."""
    clients, booking = [agreed(site, f"{uuid.uuid4().hex}@client.example") for _ in range(3)], number()
    for client in clients:
        assert link(site, client, booking).status == 200
    assert site.post("jail", event(booking)).status in (200, 202)
    runs = wait_until("those that are held", lambda: site.get("/v1/notices/held", "dana").json.get("runs"), timeout=90)
    for what, who in (("release", "dana"), ("recall", "susa")):
        well(site.http("POST", f"/v1/notices/held/{runs[0]['run']}/{what}", site.token(person=who)))
    site.settle()
    well(site.http("POST", f"/v1/notices/{standing(site, clients[0])[0]['id']}/take-back", site.token(person="dana")))


def outside(site, telephone, words):
    """What comes from those who have no token: of a custodian that signs, and of a provider."""
    well(signed(site, event(number()), SECRETS[0]))
    body = {"MessageSid": f"SM{uuid.uuid4().hex}", "From": telephone, "To": "+15550100100", "Body": words}
    well(told(site, "aid-texts", "inbound", body))
    well(told(site, "aid-texts", "status", {"MessageSid": "SM0", "MessageStatus": "delivered"}))
    wait_until("what came in to be with people", lambda: site.one("select bool_and(state = 3) from notification.inbound"))
    site.settle()
    made, = {m for m, in site.rows("select w.request::text from referral.want w join notification.inbound i using (id)")}
    well(site.get(f"/v1/tasks/{made}/replies", "dana", "continuing_service"))
    well(site.post(next(site.feeds), documents.eido(documents.number(), type="ALRU")))


def all_well(site, client, account, telephone, words):
    pages(site)
    tasks(site, client)
    programmes(site)
    rosters(site)
    referrals(site)
    agreements(site)
    profiles(site)
    retention(site)
    breaches(site, client)
    accountings(site, client)
    notices(site)
    outside(site, telephone, words)
    lives(site, account)


def keyed(site, path, person, body):
    """With an Idempotency-Key; the text of the body, of which something is kept."""
    said = json.dumps(body)
    well(site.http("POST", path, site.token(person=person), said.encode(), {"Content-Type": "application/json", "Idempotency-Key": uuid.uuid4().hex}))
    return said


__all__ = ["ELSEWHERE", "LINK", "Answered", "all_well", "keyed"]
