"""Every route and everybody: who gets through to whose, and that what is not hers and what is not there are one answer (L9)."""
import collections
import json
import re
import shutil
import uuid

import accounts
import documents
import pytest
import wanted
from attacker import shown
from conftest import BIN, own_site
from consent import PDF, Consent
from house import HERE, House, wait_until
from test_clients import WHOLE, opened, send
from test_contact import kept
from test_openapi import BODIES, operations, resolve
from test_tokens import ID, system

PLACED = """
placements:
  - placement: rosa-at-quick
    person: rosa
    employer: aid-house
    host: quick-pd
    agreement: hybrid-quick-aid
    role: advocate
    from: 2026-01-10
    until: 2098-01-01
    screening until: 2098-01-01
    training until: 2098-01-01
"""
SENT = BODIES | {
    "keep_paper": PDF,
    "add_service_action": b'{"code": "c1", "unadvised": "unable"}',
    "record_officer_contact": json.dumps({"contact": WHOLE}).encode(),
    "advise": b'{"advice": "limits_explained"}',
    "note_encounter": b'{"reached": true}',
    "point_brady": b'{"recipient": "quick-pd"}',
    "check_conflict": b'{"unchecked": "nobody_known"}',
    "verify_contact": b'{"thaw": "yes"}',
    "close_client": b'{"why": "served"}',
    "report_breach": b'{"kind": "lost"}',
    "meet_breach": b'{"clock": "agreement"}',
    "note_hold": b'{"reason": "complaint"}',
    "lift_hold": b'{"hold": "%s"}' % str(uuid.UUID(int=7)).encode(),
    "link_clients": b'{"client": "%s"}' % str(uuid.UUID(int=7)).encode(),
}
ASKED = {"verify_contact": {"If-Match": f'"{uuid.UUID(int=7)}"'}}     # as nobody has read her
THINGS = {"/v1/incidents/": "incident", "/v1/callouts/": "callout", "/v1/clients/": "client", "/v1/releases/": "release",
          "/v1/bases/": "basis", "/v1/agreements/": "agreement", "/v1/accounts/": "person", "/v1/feeds/": "feed",
          "/v1/logon/with/": "provider", "/v1/tasks/": "task", "/v1/breaches/": "breach",
          "/v1/rosters/": "roster"}
GONE, NO_ID, NOT_ONE = "gone", "no id", "no-id-at-all"


# --- the site ----------------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("matrix")
    shutil.copytree(HERE / "agreements", folder / "files/agreements")
    shutil.copy(HERE / "wayout/agreements/hybrid-quick-aid.yaml", folder / "files/agreements")
    shutil.copy(HERE / "rosters.yaml", folder / "files")
    (folder / "files/consortium.yaml").write_text((HERE / "consortium.yaml").read_text() + PLACED)
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=folder / "files",
                  overrides={"notification": {"spread": "0s"}})
    with own_site(house) as whole:
        yield whole


@pytest.fixture(scope="module")
def api(site):
    return site.http("GET", "/openapi.json").json


@pytest.fixture(scope="module")
def things(site):
    """What there is of each kind, by whose it is."""
    found = collections.defaultdict(dict)
    for name, type in (("north", "DVA"), ("south", "DVA"), ("quick", "ALRU")):
        number = documents.number(f"{name}-pd.example")
        document = documents.eido(number, type=type, area=documents.area(), agency=f"{name}-pd.example")
        assert site.post(f"{name}-eido", document).status == 202
        if type == "DVA":
            found["callout"][name] = site.callout(number, "offered").id
        found["incident"][name] = site.incident(number)
    consent = Consent(site)
    found["client"] |= {"aid": consent.client()} | {
        whose: opened(site, who, incident={"officerContact": WHOLE}) for who, whose in CHIEFS.items()}
    nobody = {"rules": {"preference": "none", "zone": "America/New_York"}, "reach": {}}      # so that it has come to its end, and nobody is asked
    for what, body in (("safe-contact", nobody), ("notices", {})):
        kept(site, found["client"]["aid"], what, body)
    found["release"]["aid"] = consent.release(found["client"]["aid"])
    found["basis"]["aid"] = consent.opened(found["client"]["aid"])
    assert consent.countersign(found["basis"]["aid"]).status == 200
    found["roster"] |= {name: f"{name}-pd" for name in ("north", "south", "quick")}
    found["agreement"] |= {name: f"{text}" for name, text in (("north", "protocol-north-pd"), ("south", "protocol-south-pd"),
                                                              ("quick", "hybrid-quick-aid"))}
    found["breach"] |= {whose: send(site, "/v1/breaches", who, {"kind": "lost", "clients": [found["client"][whose]]}).json["breach"]
                        for who, whose in ({"ada": "aid"} | CHIEFS).items()}
    found["person"] |= {"aid": "susa", "north": "north-privacy"}
    for person in found["person"].values():
        accounts.account(site, person)
    found["feed"] |= {"north": next(site.feeds), "south": "south-eido"}
    tasks = {whose: uuid.uuid4() for whose in ("aid", "north", "south")}
    wanted.say(site, "notification", *(wanted.wanted(site, "aid-house" if whose == "aid" else f"{whose}-pd", "reply", name=name,
                                                     client=found["client"][whose]) for whose, name in tasks.items()))
    found["task"] |= {whose: wanted.task(site, name)[0] for whose, name in tasks.items()}
    site.settle()
    return found


@pytest.fixture(scope="module")
def people(site, things):
    """What each of them shows: a token or a session, and headers."""
    shows = {"nobody": (None, {}), "a bad token": ("accord_" + "x" * 43, {}), "a feed": (site.token(feed=things["feed"]["north"]), {}),
             "a system": (system(site, *SYSTEMS).text, {})}
    for which, person, change in (("an ended session", "bea", "session set ended = now(), why = 1"),
                                  ("a disabled person", "quinn", "account set disabled = now(), over = now()")):
        shows[which] = (accounts.session(site, person), {})
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute(f"update gateway.{change} where person = %s", (person,))
    for person in PEOPLE:
        shows[person] = (site.token(person=person), {})
    for who, person in AT_A_BROWSER.items():
        shows[who] = (None, accounts.cookie(accounts.session(site, person), **{"Accord-Request": "1"}))
    shows["placed"] = (site.token(person="rosa"), {"Accord-Placement": "rosa-at-quick"})
    shows["unplaced"] = (site.token(person="rosa"), {})
    return shows


SYSTEMS = ("list_incidents", "get_incident")     # what the token of the partner's system names
PEOPLE = ("ada", "dana", "aid-counsel", "north-chief", "north-desk", "south-chief", "canary-sink")
# Signed in, with a cookie: as who they are, and last of all what a token cannot: it ends the session.
AT_A_BROWSER = {"ada at a browser": "ada", "north-chief at a browser": "north-chief", "north-desk at a browser": "north-desk"}
OF_SESSIONS = {"change_password": 400, "act_under": 200, "log_off": 200, "log_off_everywhere": 401}


# --- asking ------------------------------------------------------------------------------------------------------------------
def thing(path):
    return next((kind for prefix, kind in THINGS.items() if path.startswith(prefix) and "{" in path), None)


def asked(path, things):
    """The names that an operation is asked with, by whose they are; one for what has no name."""
    kind = thing(path)
    if not kind:
        return {"": None}
    unknown = {GONE: str(uuid.uuid4()), NO_ID: NOT_ONE} if "{id}" in path else {GONE: "nobody-such"}
    return things[kind] | unknown


def call(site, api, shows, method, path, operation, name):
    values = {p["name"]: str(resolve(api, p["schema"]).get("enum", ["1"])[0]) for p in operation["parameters"] if p["in"] == "path"}
    values |= {key: name for key in ("id", "agreement", "person", "feed", "organisation") if key in values} if name else {}
    token, more = shows
    headers, body = {"Accord-Purpose": "crisis_response"} | more | ASKED.get(operation["operationId"], {}), None
    if "requestBody" in operation:
        headers["Content-Type"] = next(iter(operation["requestBody"]["content"]))
        body = SENT.get(operation["operationId"], b"{}")
    if operation["operationId"] == "post_events":
        body = json.dumps(documents.eido(documents.number())).encode()
    return site.http(method, path.format(**values), token, body, headers)


class Books:
    """What is written: rows and facts of the gateway's, and everything of all services that is no record."""
    RECORDS = re.compile("journal|cursor|swept|clock|token_use|searcher|parked|session$|sign_in|follower|relation|contact_holder|client_copy|account_life")

    def __init__(self, connection):
        self.connection = connection
        tables = [f'{s}."{t}"' for s, t in self.rows(
            "select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' "
            "and table_schema in ('gateway', 'intake', 'referral', 'notification') order by 1, 2") if not self.RECORDS.search(t)]
        self.counts = ("select array[" + ", ".join(f"(select count(*) from {t})" for t in tables if t.startswith("gateway."))
                       + "], (select n from gateway.journal_head)")
        self.hashes = " union all ".join(f"select '{t}', md5(string_agg(t::text, '|' order by t::text)) from {t} t" for t in tables)

    def rows(self, sql, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values or None)
            return cursor.fetchall()

    def written(self, act):
        """An answer, all that it shows but random ids, and what it left: rows, kinds of facts, and how long the asker's own is."""
        (before, head), = self.rows(self.counts)
        answer = act()
        (after, _), = self.rows(self.counts)
        facts = self.rows("select kind, length(body) from gateway.journal where n > %s order by n", head)
        status, body, headers = shown(answer)
        headers.pop("accord-disclosure", None)
        return answer, (status, ID.sub("", body.decode(errors="replace")), headers, [b - a for a, b in zip(before, after)],
                        [kind for kind, _ in facts], facts[0][1] if facts else 0)

    def everything(self):
        return dict(self.rows(self.hashes))


@pytest.fixture(scope="module")
def books(site, people):
    # The first look at lists of a day is nobody's doing.
    wait_until("each organisation's day to be known", lambda: not site.rows(
        "select name from intake.standing where kind = 3 and duty_supervisor <> '' and not gone and daily_at is null"), timeout=90)
    with site.session() as connection:
        yield Books(connection)


# --- what is expected ----------------------------------------------------------------------------------------------------------
# Who gets through to whose. A number behind it: told so, as one who knows that it is there. Whatever is not named here is
# refused as what is not there is: 404 to people, 401 and 403 at the door.
UNKNOWN = ("nobody", "a bad token", "an ended session", "a disabled person")
AID = ("ada", "dana", "aid-counsel", "placed", "unplaced")
ADVOCATES = ("ada", "dana", "unplaced")
ANSWER = ("dana", "aid-counsel", "north-chief", "south-chief")
EVERYBODY = ("ada", "dana", "aid-counsel", "north-chief", "north-desk", "south-chief", "canary-sink", "placed", "unplaced")
CHIEFS = {"north-chief": "north", "south-chief": "south"}


def each(people, what=""):
    return dict.fromkeys(people, what)


GROUPS = [
    # Incidents, and who is called out to them.
    ("list_incidents", each(ADVOCATES) | each(("a system", "north-chief", "north-desk", "south-chief"))),
    ("get_incident", each(ADVOCATES, "north south quick") | each(("a system", "north-chief", "north-desk"), "north") |
     {"south-chief": "south", "placed": "quick"}),
    ("list_callouts", each(ADVOCATES) | each(("north-chief", "north-desk", "south-chief"))),
    ("get_callout", {"ada": "north", "north-desk": "north"} | CHIEFS),
    ("move_callout", {"ada": "north"}),
    ("ask_callout", each(ADVOCATES) | each(("north-chief", "north-desk", "south-chief"))),
    # Who is on call, to whom staffing of an organisation's incidents is open.
    ("list_rosters", each(ADVOCATES) | each(("north-chief", "north-desk", "south-chief", "placed"))),
    ("get_roster get_roster_gaps", each(ADVOCATES, "north south quick") | {"north-desk": "north", "placed": "quick"} | CHIEFS),
    ("change_roster propose_swap move_swap", {}),      # these are plain ladders: test_rosters.py has those by the hour
    # What is kept of a client is her own organisation's, wherever they work; counsel knows of her and does not read.
    ("open_client", each(set(EVERYBODY) - {"canary-sink"}) | {"canary-sink": ":409"}),
    ("list_clients search_clients list_unlinked", each(ADVOCATES)),
    ("add_service_action record_safe_contact set_contact_words freeze_contact disturb_contact advise keep_of_client "
     "check_conflict note_encounter link_custody ask_notice", each(AID, "aid") | CHIEFS),
    ("verify_contact", each(AID, "aid:412") | {who: f"{whose}:412" for who, whose in CHIEFS.items()}),
    ("grant_release", each(AID, "aid:400") | {who: f"{whose}:400" for who, whose in CHIEFS.items()}),
    ("record_officer_contact", CHIEFS | {"north-desk": "north"}),
    ("point_brady", CHIEFS),
    ("unlink_custody", {}),
    ("report_custody", each((*AID, *CHIEFS, "north-desk"))),
    ("recuse", each(set(AID) - {"ada"}, "aid") | {"ada": "aid:409", "north-chief": "north:409", "south-chief": "south:409"}),
    ("move_lead", each(("dana",), "aid") | each(("ada", "aid-counsel", "placed", "unplaced"), "aid:403")),
    ("offer_lead", each(("ada", "dana"), "aid:409") | each(("aid-counsel", "placed", "unplaced"), "aid:403")),
    ("answer_lead", each(AID, "aid:409") | {who: f"{whose}:409" for who, whose in CHIEFS.items()}),
    ("link_clients", {}),
    ("get_service_units", {}),
    ("freeze_cost_period", {}),
    ("list_cost_periods", {}),
    ("get_cost_period", {}),
    ("move_cost_period", {}),
    # Tasks about a client.
    ("list_tasks", each(ADVOCATES)),
    ("listen", each(ADVOCATES) | each(("north-chief", "north-desk", "south-chief", "placed"))),
    ("get_task", each(ADVOCATES, "aid")),
    ("get_replies", {}),        # nobody wrote: test_read_replies.py has those who did
    ("move_task", each(AID, "aid") | CHIEFS),
    ("ask_task", each(AID, "aid") | CHIEFS),        # of a death, which anybody asks for who may know of her
    # What the police took of her at an incident, its own desk may see, and its partners that it is there.
    ("get_client", each(ADVOCATES, "aid north south") | CHIEFS | {"north-desk": "north"}),
    ("check_contact_word resolve_contact get_conflicts get_burden get_transfer get_custody_links get_notices", each(ADVOCATES, "aid")),
    ("list_duplicates list_linked list_client_releases", each(ADVOCATES, "aid")),
    # How long her record is kept. Who is told of all that are closed, and who lifts a hold, are roles.
    ("load_retention", {}),
    ("get_retention_schedule", each(EVERYBODY)),
    ("list_retention", {}),
    ("close_client", each(("ada", "dana"), "aid") | each(("aid-counsel", "placed", "unplaced"), "aid:403") | CHIEFS),
    ("get_retention", each(ADVOCATES, "aid")),
    ("note_hold", each(AID, "aid") | CHIEFS),
    ("lift_hold propose_destruction approve_destruction get_destruction", {}),
    # Releases and other bases.
    ("keep_paper", each(AID, "aid:409")),
    ("get_paper", each(ADVOCATES, "aid")),
    ("list_releases list_revocations", each(ADVOCATES)),
    ("revoke_release", each(AID, "aid")),
    ("open_basis", {}),
    ("countersign_basis", each(set(AID) - {"aid-counsel"}, "aid:403") | {"aid-counsel": "aid"}),
    ("take_basis", {"ada": "aid", "aid-counsel": "aid"}),
    # Agreements: those to which her organisation is a party.
    ("list_agreements", each(EVERYBODY)),
    ("draft_agreement", {"aid-counsel": ""}),
    ("get_agreement", each(AID, "quick") | {"north-desk": "north"} | CHIEFS),
    ("move_agreement", {}),
    # Accounts.
    ("list_accounts", each(("dana", "canary-sink"))),
    # Accountings: of one client for her lead, of all for privacy officers.
    ("get_accounting", {"ada": "aid"}),
    ("list_accounting", {}),
    ("get_receipt", {}),
    ("get_checkpoint get_log_keys get_log_tile", {}),       # there is no key that signs, and no such tile: test_checkpoint.py, test_tiles.py
    # Breaches: anybody of an organisation reports one of its own; who answers for it sees them, and what is to be done.
    ("report_breach", each(EVERYBODY)),
    ("list_breaches", each(ANSWER)),
    ("get_breach get_breach_notice", each(("dana", "aid-counsel"), "aid") | CHIEFS),
    ("get_breach_affected", {"dana": "aid"} | CHIEFS),
    ("meet_breach", each(("dana", "aid-counsel"), "aid:400") | {who: f"{whose}:400" for who, whose in CHIEFS.items()}),
    ("close_breach", each(("dana", "aid-counsel"), "aid:409") | {who: f"{whose}:409" for who, whose in CHIEFS.items()}),
    # Notices that are held: their supervisors.
    ("list_held_notices", each(("dana", "north-chief", "south-chief"))),
    ("release_held_notices recall_held_notices take_back_notice", {}),
    ("review_account disable_account enable_account", {"dana": "aid"}),
    ("release_account", {}),
    # Of herself. A token is no session.
    ("get_session get_tallies", each(EVERYBODY)),
    ("act_under log_off log_off_everywhere change_password", each(EVERYBODY, ":409")),
    # Who helps with what; whom she passes on is in test_exchanges.py.
    ("list_programmes", each(EVERYBODY)),
    ("list_referrals list_handoffs", each(ADVOCATES)),
    ("draft_referral draft_handoff get_referral get_handoff move_referral move_handoff", {}),
    ("preview_packet get_packet get_packet_file get_packet_contact get_referral_body receipt_packet", {}),
    ("list_endings", each(ADVOCATES) | each(("north-chief", "north-desk", "south-chief"))),
    ("logoff_with_provider", {}),
    ("post_events", {"a feed": "north:202"}),
]
EXPECTED = {operation: who for operations, who in GROUPS for operation in operations.split()}
# Whoever comes, and with what: they look at no token.
OPEN = {"get_health": 200, "get_ready": 200, "get_metrics": 200, "get_openapi": 200, "get_banner": 200, "list_providers": 200,
        "begin_sign_in": 404, "return_sign_in": 404, "logout_by_provider": 404, "log_on": 400, "log_on_first": 400,
        "confirm_logon": 400, "recover_logon": 400, "show_page": 404, "answer_page": 404, "take_status": 403, "take_signed": 403,
        "take_inbound": 403}
# What some answer of what is not there, whichever is asked: there is nothing; her kind of organisation keeps no such record.
ALSO = {"list_duplicates": 200, "list_linked": 200, "list_client_releases": 200, "record_officer_contact": 400, "point_brady": 400,
        "move_lead": 400, "offer_lead": 400, "link_clients": 400, "load_retention": 403, "list_retention": 403, "lift_hold": 403,
        "draft_handoff": 400, "receipt_packet": 400, "get_service_units": 400, "propose_destruction": 403, "approve_destruction": 403, "get_destruction": 403}


def hers(operation, who):
    """Whose she gets through to, and with which status; 0 for a good one, or a conflict with what others did to it before."""
    words = [word.partition(":") for word in EXPECTED[operation].get(AT_A_BROWSER.get(who, who), "none").split(" ")]
    return {whose: int(status or 0) for whose, _, status in words if whose != "none"}


def refusals(who, operation):
    if who in UNKNOWN:
        return {401}
    if operation == "post_events" or who == "a feed" or (who == "a system" and operation not in SYSTEMS):
        return {403}
    return {404, ALSO.get(operation, 404)}


def unseen(api, things, who):
    """Ids of what no operation lets her through to."""
    seen = {(thing(path), whose) for _, path, o in operations(api) if o["operationId"] in EXPECTED for whose in hers(o["operationId"], who)}
    return [name for kind in ("incident", "callout", "client", "release", "basis", "task") for whose, name in things[kind].items()
            if (kind, whose) not in seen]


def test_every_operation_is_in_the_matrix(api):
    """A route that nobody has thought about fails here."""
    assert {operation["operationId"] for _, _, operation in operations(api)} == set(EXPECTED) | set(OPEN)
    assert not set(EXPECTED) & set(OPEN)
    assert {o["operationId"] for _, _, o in operations(api) if "security" in o} == set(EXPECTED)


def traces(books, ask, name):
    """What is seen of it, as far as it is comparable: the length of a fact that has no id is another."""
    answer, seen = books.written(lambda: ask(name))
    return answer, seen[:5] if name == NOT_ONE else seen


def same(books, ask, name, gone):
    seen, unknown = traces(books, ask, name)[1], traces(books, ask, gone)[1]
    return seen == unknown[:len(seen)]


def refused(books, ask, names, statuses, secret):
    """What is wrong with how these are refused. What happens by itself now and then may fall into one of them: then both are asked anew."""
    gone = names.get(GONE)
    unknown = traces(books, ask, gone)[1] if gone else None
    for whose, name in names.items():
        answer, seen = traces(books, ask, name)
        if answer.status not in statuses:
            yield f"{whose}: {answer.status}"
        if any(known in answer.body.decode(errors="replace") for known in secret):
            yield f"{whose}: names what is not hers"
        if gone and seen != unknown[:len(seen)] and not any(same(books, ask, name, gone) for _ in range(5)):
            yield f"{whose} is not as one that is not there: {seen}, {unknown}"


def through(ask, names, wanted, secret):
    for whose, status in wanted.items():
        answer = ask(names[whose])
        if answer.status not in ([status] if status else (200, 202, 409)):
            yield f"{whose}: {answer.status} {answer.body[:200]}"
        if any(known in answer.body.decode(errors="replace") for known in secret):
            yield f"{whose}: names what is not hers"


@pytest.mark.parametrize("who", [*UNKNOWN, "a feed", "a system", *PEOPLE, *AT_A_BROWSER, "placed", "unplaced"])
def test_everybody_gets_through_to_what_is_hers_and_learns_nothing_of_the_rest(site, api, things, people, books, who):
    secret, wrong, asks = unseen(api, things, who), [], []
    for method, path, operation in operations(api):
        if operation["operationId"] in EXPECTED:
            asks.append((operation["operationId"], asked(path, things), lambda name, m=method, p=path, o=operation: call(
                site, api, people[who], m, p, o, name)))
    site.settle()
    before = books.everything()
    for operation, names, ask in asks:
        others = {whose: name for whose, name in names.items() if whose not in hers(operation, who)}
        wrong += [f"{operation} {what}" for what in refused(books, ask, others, refusals(who, operation), secret)]
    after = books.everything()
    assert not wrong, "\n".join(wrong)
    assert {t for t in after if after[t] != before[t]} == set(), "who may not, changes nothing"
    session = OF_SESSIONS if who in AT_A_BROWSER else {}
    for operation, names, ask in asks:
        if operation not in session:
            wrong += [f"{operation} {what}" for what in through(ask, names, hers(operation, who), secret)]
    last = {operation: ask("").status for name in session for operation, _, ask in asks if operation == name}
    assert last == session
    assert not wrong, "\n".join(wrong)


def test_what_is_open_looks_at_no_token(site, api, things, people):
    for method, path, operation in operations(api):
        if operation["operationId"] in OPEN:
            for who, shows in people.items():
                answer = call(site, api, shows, method, path, operation, "no-such")
                assert answer.status == OPEN[operation["operationId"]], (who, path, answer.body)
                assert not any(name in answer.body.decode() for name in unseen(api, things, "nobody")), (who, path)
