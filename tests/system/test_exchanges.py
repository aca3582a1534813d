"""Referrals and warm hand-offs through the gateway: who may be passed on to whom, who moves what, and what a sender hears who may hear nothing."""
import json
import shutil
import threading
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from conftest import BIN, own_site
from consent import JSON, Consent, moment
from house import HERE as SYSTEM, House, wait_until
from test_clients import opened

PEOPLE = """  - person: vera
    employer: da-office
    roles:
      - victim_witness_coordinator
    page to: vera@pager.example
  - person: vito
    employer: da-office
    roles:
      - victim_witness_coordinator
    page to: vito@pager.example
  - person: da-clerk
    employer: da-office
    roles:
      - front_desk
      - advocate
  - person: da-head
    employer: da-office
    roles:
      - prosecutor
    page to: da-head@pager.example
  - person: mute-head
    employer: mute-office
    roles:
      - victim_witness_coordinator
    page to: mute-head@pager.example
  - person: da-privacy
    employer: da-office
    roles:
      - privacy_officer
  - person: well-privacy
    employer: well-house
    roles:
      - privacy_officer
  - person: willa
    employer: well-house
    roles:
      - advocate
    page to: willa@pager.example
  - person: well-head
    employer: well-house
    roles:
      - advocate_supervisor
    page to: well-head@pager.example
"""
HOUSES = """  - organisation: da-office
    title: District Attorney
    kind: prosecution
    covered: no
    covered because: County Attorney opinion, 2026-01-05
    zone: America/New_York
    duty supervisor: da-head
    signers:
      - da-head
    calendar:
      - federal
  - organisation: well-house
    title: Well House
    kind: community_victim_services
    zone: America/New_York
    duty supervisor: well-head
    signers:
      - well-head
    services:
      - d1
  - organisation: mute-office
    title: District Attorney of the next county
    kind: prosecution
    covered: no
    covered because: County Attorney opinion, 2026-01-05
    zone: America/New_York
    duty supervisor: mute-head
    signers:
      - mute-head
"""


def agreement(name, kind, parties, sections, targets=""):
    who = "".join(f"  - as: {as_}\n    who:\n      - {org}\n" for as_, org in parties)
    signers = "".join(f"  - Head of {org}, {org}, 2026-01-05\n" for org in dict.fromkeys(org for _, org in parties))
    return (f"agreement: {name}\ntitle: {name}\nkind: {kind}\nversion: 1\nsigned by:\n{signers}in force from: 2026-01-06\n"
            f"in force until: 2099-01-01\nreview by: 2098-01-01\ntimezone: America/New_York\nparties:\n{who}{targets}sections:\n{sections}")


def section(number, from_, to, classes, purposes, roles, need="nothing", may=("discover", "view", "keep", "contribute")):
    def items(words):
        return "".join(f"      - {word}\n" for word in words)
    return (f"  - section: \"{number}\"\n    heading: Of {number}\n    from: {from_}\n    to: {to}\n    share:\n{items(classes)}    for:\n{items(purposes)}"
            f"    with:\n{items(roles)}    who may:\n{items(may)}    only if: {need}\n")


OWN = ["client_existence", "victim_name", "referral_status", "staffing", "needs", "language_access", "advisement", "release_terms"]
FOR = ["service_referral", "prosecution_handoff", "continuing_service"]
PROTOCOLS = {
    "protocol-da": agreement("protocol-da", "internal-protocol", [("unit", "da-office"), ("office", "da-office")],
                             section(1, "unit", "unit", OWN, FOR, ["victim_witness_coordinator", "advocate"])),
    "protocol-well": agreement("protocol-well", "internal-protocol", [("unit", "well-house"), ("office", "well-house")],
                               section(1, "unit", "unit", OWN, FOR, ["advocate", "advocate_supervisor"])),
    "protocol-aid-exchanges": agreement("protocol-aid-exchanges", "internal-protocol", [("unit", "aid-house"), ("office", "aid-house")],
                                        section(1, "unit", "unit", OWN, FOR, ["advocate", "advocate_supervisor"])),
    "protocol-north-exchanges": agreement("protocol-north-exchanges", "internal-protocol", [("unit", "north-pd"), ("office", "north-pd")],
                                          section(1, "unit", "unit", OWN + ["incident"], FOR, ["police_supervisor", "dispatcher"])),
    # What police know of an incident goes; the office tells them what became of it.
    "handoff-north-da": agreement("handoff-north-da", "prosecution-handoff", [("police", "north-pd"), ("office", "da-office")],
                                  section(1, "police", "office", ["incident", "language_access", "court", "custody", "charge", "victim_name"],
                                          ["prosecution_handoff"], ["victim_witness_coordinator"])
                                  + section(2, "office", "police", ["client_existence", "referral_status"], ["prosecution_handoff"], ["police_supervisor"]),
                                  "response targets:\n  - handoff answered 2h\n"),
    # Of an office that has signed what it is sent, and no protocol of its own.
    "handoff-north-mute": agreement("handoff-north-mute", "prosecution-handoff", [("police", "north-pd"), ("office", "mute-office")],
                                    section(1, "police", "office", ["incident", "language_access", "court"], ["prosecution_handoff"],
                                            ["victim_witness_coordinator"]), "response targets:\n  - handoff answered 2h\n"),
    # What a programme knows of her goes by her release alone.
    "handoff-aid-da": agreement("handoff-aid-da", "prosecution-handoff", [("programme", "aid-house"), ("office", "da-office")],
                                section(1, "programme", "office", ["client_existence", "needs", "language_access"], ["prosecution_handoff"],
                                        ["victim_witness_coordinator"], "release")),
    "referral-aid-well": agreement("referral-aid-well", "partnership", [("one", "aid-house"), ("other", "well-house")],
                                   section(1, "one", "other", ["client_existence", "needs", "language_access"], ["service_referral"], ["advocate"], "release")
                                   + section(2, "other", "one", ["client_existence", "referral_status"], ["service_referral"], ["advocate"], "release"),
                                   "response targets:\n  - referral answered 3h\n"),
}
NEED = {"need": "d1", "language": "es"}
RELEASE = {"classes": ["client_existence", "needs", "language_access"], "purposes": ["service_referral", "prosecution_handoff"]}


def consortium(files):
    """The folder of a consortium with those who pass people on to each other."""
    shutil.copytree(SYSTEM / "agreements", files / "agreements")
    for name, text in PROTOCOLS.items():
        (files / f"agreements/{name}.yaml").write_text(text)
    whole = (SYSTEM / "consortium.yaml").read_text()
    (files / "consortium.yaml").write_text(whole.replace("\npeople:\n", f"{HOUSES}\npeople:\n{PEOPLE}", 1))
    shutil.copy(SYSTEM / "rosters.yaml", files)
    return files


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exchanges")
    files = consortium(folder / "files")
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=files)
    with own_site(house) as whole:
        yield whole


def post(site, path, person, body=None, key=None, match=None):
    headers = dict(JSON if body is not None else {})
    headers |= ({"Idempotency-Key": key} if key else {}) | ({"If-Match": match} if match else {})
    return site.http("POST", path, site.token(person=person), json.dumps(body).encode() if body is not None else b"", headers)


def move(site, kind, record, verb, person, query="", key=None, match=None):
    return post(site, f"/v1/{kind}/{record}/{verb}{query}", person, None, key, match)


PURPOSE = {"referrals": "service_referral", "handoffs": "prosecution_handoff"}


def read(site, kind, record, person):
    return site.get(f"/v1/{kind}/{record}", person, PURPOSE[kind])


def box(site, kind, person, query="?box=in"):
    answer = site.get(f"/v1/{kind}{query}", person, PURPOSE[kind])
    assert answer.status == 200, answer.body
    return answer.json["exchanges"]


def referred(site, client, receiver="well-house", person="ada", **offer):
    answer = post(site, "/v1/referrals", person, {"client": client, "receiver": receiver, "community": "taken", "offer": NEED | offer})
    assert answer.status == 200, answer.body
    return answer.json["id"]


def handed(site, client, person, receiver="da-office", **offer):
    answer = post(site, "/v1/handoffs", person, {"client": client, "receiver": receiver, "offer": offer})
    assert answer.status == 200, answer.body
    return answer.json["id"]


def offered(site, kind, record, person):
    answer = move(site, kind, record, "offer", person)
    assert answer.status == 200, answer.body
    assert answer.json["state"] == "offered"


def newest(site, kind, person, seen):
    """What has come to her organisation since."""
    return wait_until("an offer to arrive", lambda: [e for e in box(site, kind, person) if e["id"] not in seen])[0]


def police_client(site):
    """A victim on an incident's record of the police."""
    return opened(site, "north-chief", incident={"victimName": "Zora Pell", "language": "es"})


@pytest.fixture
def consent(site):
    return Consent(site)


# --- drafts -------------------------------------------------------------------------------------------------------------------
def test_a_referral_says_what_came_of_the_communitys_own_help(site):
    client = opened(site, "ada")
    body = {"client": client, "receiver": "well-house", "offer": NEED}
    refused = post(site, "/v1/referrals", "ada", body)
    assert refused.status == 400 and "not_wanted" in refused.json["detail"]
    for wrong in ({"community": "taken", "receiver": "nowhere"}, {"community": "taken", "receiver": "aid-house"}, {"community": "taken", "offer": {}},
                  {"community": "taken", "offer": NEED | {"court": moment(3600)}}, {"community": "maybe"}):
        assert post(site, "/v1/referrals", "ada", body | wrong).status == 400, wrong
    assert post(site, "/v1/handoffs", "ada", {"client": client, "receiver": "well-house", "offer": {}}).status == 400, "no prosecution office"


def test_one_of_a_need_is_open_at_a_time(site):
    client, key = opened(site, "ada"), uuid.uuid4().hex
    body = {"client": client, "receiver": "well-house", "community": "not_wanted", "offer": NEED}
    first = post(site, "/v1/referrals", "ada", body, key)
    assert first.status == 200 and post(site, "/v1/referrals", "ada", body, key).json == first.json
    second = post(site, "/v1/referrals", "bea", body)
    assert second.status == 409 and first.json["id"] in second.json["detail"]
    assert move(site, "referrals", first.json["id"], "withdraw", "ada").status == 200
    assert post(site, "/v1/referrals", "bea", body).status == 200


def test_what_is_not_there_and_what_is_anothers_are_one(site):
    """L9: a client, and a record, of nobody and of another organisation."""
    theirs, mine = police_client(site), referred(site, opened(site, "ada"))
    none = str(uuid.uuid4())
    body = {"receiver": "well-house", "community": "taken", "offer": NEED}
    answers = [post(site, "/v1/referrals", "ada", body | {"client": client}) for client in (theirs, none)]
    assert {(a.status, a.body) for a in answers} == {(404, answers[0].body)}
    for verb in ("offer", "accept", "withdraw", "close"):
        answers = [move(site, "referrals", record, verb, "willa") for record in (mine, none, "x")]
        assert {(a.status, a.body) for a in answers} == {(404, answers[0].body)}, verb
    answers = [read(site, "referrals", record, "willa") for record in (mine, none)]
    assert {(a.status, a.body) for a in answers} == {(404, answers[0].body)}
    assert read(site, "handoffs", mine, "ada").status == 404, "each kind under its own route"
    assert move(site, "handoffs", mine, "withdraw", "ada").status == 404
    assert move(site, "handoffs", mine, "offer", "ada").status == 404


# --- offers -------------------------------------------------------------------------------------------------------------------
def test_what_a_programme_knows_goes_by_her_release_alone(site, consent):
    client = opened(site, "ada")
    for kind, record in (("referrals", referred(site, client)), ("handoffs", handed(site, client, "ada"))):
        refused = move(site, kind, record, "offer", "ada")
        assert refused.status == 409 and "no release of hers" in refused.json["detail"]
        assert read(site, kind, record, "ada").json["state"] == "draft"
        other = consent.release(client, recipient="da-office" if kind == "referrals" else "well-house", **RELEASE)
        assert move(site, kind, record, "offer", "ada").status == 409, "a release to another opens nothing"
        consent.revoke(other)
        consent.release(client, recipient="well-house" if kind == "referrals" else "da-office", **RELEASE)
        offered(site, kind, record, "ada")


def test_what_police_know_of_an_incident_goes_by_the_agreement(site):
    seen = [e["id"] for e in box(site, "handoffs", "vera")]
    record = handed(site, police_client(site), "north-chief", tier="contact", language="es", court=moment(5 * 86400), chargesFiled=True)
    offered(site, "handoffs", record, "north-chief")
    theirs = newest(site, "handoffs", "vera", seen)
    assert theirs["id"] != record and theirs["other"] == "north-pd" and theirs["chargesFiled"] and theirs["language"] == "es"
    assert "client" not in theirs and "incident" not in theirs and "person" not in theirs, "a pointer names nobody"
    own = read(site, "handoffs", record, "north-chief").json
    due, at = (datetime.fromisoformat(own[m]) for m in ("answerDue", "offered"))
    assert timedelta(hours=2) - timedelta(seconds=30) <= due - at <= timedelta(hours=2) + timedelta(seconds=30), "as the agreement says"


def test_nothing_is_offered_where_nobody_could_open_it(site):
    """It would go silent: an office's own people see what a protocol in force lets them, and this one has none."""
    record = handed(site, police_client(site), "north-chief", receiver="mute-office", language="es")
    head = site.heads()["gateway"]
    refused = move(site, "handoffs", record, "offer", "north-chief")
    assert refused.status == 409 and "no protocol in force" in refused.json["detail"]
    assert read(site, "handoffs", record, "north-chief").json["state"] == "draft"
    assert not [f for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.organisation == "mute-office"]


def test_what_no_section_shares_is_not_said(site, consent):
    client = opened(site, "ada")
    consent.release(client, recipient="well-house", **RELEASE)
    record = referred(site, client, tier="contact", area="NORTH")
    refused = move(site, "referrals", record, "offer", "ada")
    assert refused.status == 409 and "incident" in refused.json["detail"] and "incident_place" in refused.json["detail"]


def test_the_offer_is_on_record_before_it_is_made(site, consent):
    client = opened(site, "ada")
    release = consent.release(client, recipient="well-house", **RELEASE)
    record, head = referred(site, client), site.heads()["gateway"]
    offered(site, "referrals", record, "ada")
    fact, = [f for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.organisation == "well-house"]
    assert uuid.UUID(bytes=fact.message.subjects[0]) == uuid.UUID(client) and uuid.UUID(bytes=fact.message.release) == uuid.UUID(release)
    assert record.replace("-", "") not in fact.body.hex()
    assert {f.message.owner for f in site.facts("gateway", head) if f.kind == "disclosed_of" and f.message.recipient == "well-house"} == {"aid-house"}


def test_a_repeated_offer_is_one(site, consent):
    client, key = opened(site, "ada"), uuid.uuid4().hex
    consent.release(client, recipient="well-house", **RELEASE)
    record, seen = referred(site, client), [e["id"] for e in box(site, "referrals", "willa")]
    answers = [move(site, "referrals", record, "offer", "ada", key=key) for _ in range(3)]
    assert {(a.status, a.body) for a in answers} == {(200, answers[0].body)}
    assert move(site, "referrals", record, "offer", "ada").body == answers[0].body, "it stands, whoever says so again"
    newest(site, "referrals", "willa", seen)
    assert len([e for e in box(site, "referrals", "willa") if e["id"] not in seen]) == 1


def test_a_release_that_is_revoked_takes_the_offer_back(site, consent):
    client = opened(site, "ada")
    release = consent.release(client, recipient="well-house", **RELEASE)
    record, seen = referred(site, client), [e["id"] for e in box(site, "referrals", "willa")]
    offered(site, "referrals", record, "ada")
    theirs = newest(site, "referrals", "willa", seen)["id"]
    consent.revoke(release)
    wait_until("it to be withdrawn", lambda: read(site, "referrals", record, "ada").json["state"] == "withdrawn")
    assert read(site, "referrals", record, "ada").json["reason"] == "release_ended"
    assert move(site, "referrals", theirs, "accept", "willa").status == 409
    assert read(site, "referrals", theirs, "willa").json["state"] == "withdrawn"


def test_an_offer_that_is_said_again_is_decided_again(site, consent):
    """L2: what was cleared when it was said first, and came to nothing, does not go out on a release that was revoked since."""
    client, key = opened(site, "ada"), uuid.uuid4().hex
    release = consent.release(client, recipient="well-house", **RELEASE)
    record, seen = referred(site, client), [e["id"] for e in box(site, "referrals", "willa")]
    assert move(site, "referrals", record, "offer", "ada", key=key, match='"99"').status == 412, "cleared, and stale"
    consent.revoke(release)
    again = move(site, "referrals", record, "offer", "ada", key=key)
    assert again.status == 409 and "no release of hers" in again.json["detail"]
    consent.release(client, recipient="well-house", **RELEASE)
    assert move(site, "referrals", record, "offer", "ada", key=key).json["state"] == "offered"
    assert move(site, "referrals", record, "offer", "ada", key=key).json["state"] == "offered", "said again, it stands"
    assert len([e for e in box(site, "referrals", "willa") if e["id"] not in seen]) == 1


def test_no_answer_is_due_after_her_release_has_ended(site, consent):
    client, end = opened(site, "ada"), datetime.now(UTC) + timedelta(minutes=40)
    consent.release(client, recipient="well-house", **RELEASE, expires=end.isoformat())
    record = referred(site, client)
    offered(site, "referrals", record, "ada")
    own = read(site, "referrals", record, "ada").json
    assert datetime.fromisoformat(own["answerDue"]) == end


# --- moves --------------------------------------------------------------------------------------------------------------------
def to_da(site):
    """A hand-off of the police's as both sides have it."""
    seen = [e["id"] for e in box(site, "handoffs", "vera")]
    record = handed(site, police_client(site), "north-chief", tier="contact")
    offered(site, "handoffs", record, "north-chief")
    return record, newest(site, "handoffs", "vera", seen)["id"]


def test_a_handoff_is_accepted_by_a_coordinator_and_ends_with_its_senders_role(site):
    record, theirs = to_da(site)
    refused = move(site, "handoffs", theirs, "accept", "da-clerk")
    assert refused.status == 403 and "coordinator" in refused.json["detail"]
    tag = read(site, "handoffs", theirs, "vera").headers["etag"]
    assert move(site, "handoffs", theirs, "accept", "vera", match='"99"').status == 412
    assert move(site, "handoffs", theirs, "accept", "vera", match=tag).json["state"] == "accepted"
    assert move(site, "handoffs", theirs, "accept", "vera").status == 200, "twice is once"
    assert move(site, "handoffs", theirs, "accept", "vito").status == 409
    own = read(site, "handoffs", record, "north-chief").json
    assert own["state"] == "accepted" and own["contactDue"] > own["accepted"], "this office tells, by agreement"
    assert move(site, "handoffs", record, "introduce", "north-chief").json["state"] == "introduced"
    client = opened(site, "vera")
    assert move(site, "handoffs", theirs, "contact", "vera", f"?client={uuid.uuid4()}").status == 404, "no client of the office's"
    assert move(site, "handoffs", theirs, "contact", "vera", f"?client={client}").json["state"] == "contacted"
    assert move(site, "handoffs", record, "close", "north-chief").status in (400, 409), "it says what becomes of it"
    assert move(site, "handoffs", record, "close", "north-chief", "?role=ends").json["state"] == "closed"
    assert record not in [e["id"] for e in box(site, "handoffs", "north-chief", "?box=out")]
    assert record in [e["id"] for e in box(site, "handoffs", "north-chief", "?box=out&all=yes")]


def test_two_who_accept_at_once(site):
    _, theirs = to_da(site)
    answers, start = {}, threading.Barrier(2)

    def accept(person):
        start.wait()
        answers[person] = move(site, "handoffs", theirs, "accept", person).status
    for person in ("vera", "vito"):
        site.token(person=person)
    both = [threading.Thread(target=accept, args=(person,)) for person in ("vera", "vito")]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(answers.values()) == [200, 409]
    winner, = [person for person, status in answers.items() if status == 200]
    assert read(site, "handoffs", theirs, winner).json["person"] == winner


def test_a_decline_comes_back_with_its_code(site):
    record, theirs = to_da(site)
    assert move(site, "handoffs", theirs, "decline", "vera").status == 400, "it says why"
    assert move(site, "handoffs", theirs, "decline", "vera", "?reason=because").status == 400
    assert move(site, "handoffs", theirs, "decline", "vera", "?reason=no_capacity").json["state"] == "declined"
    own = read(site, "handoffs", record, "north-chief").json
    assert (own["state"], own["reason"]) == ("declined", "no_capacity")


def test_what_the_receiver_did_is_the_receivers_to_show_each_time(site):
    """Law L2: it is decided as hers whenever it is read, on record before it leaves; who may not know it sees what a blind sender sees."""
    record, theirs = to_da(site)
    before = read(site, "handoffs", record, "north-chief")
    assert before.json["state"] == "offered" and "," not in before.headers["accord-disclosure"], "nothing of the office's is in it yet"
    assert move(site, "handoffs", theirs, "accept", "vera").json["state"] == "accepted"
    head = site.heads()["gateway"]
    own = read(site, "handoffs", record, "north-chief")
    assert own.json["state"] == "accepted" and own.json["accepted"] and not own.json.get("blind")
    said = {str(uuid.UUID(bytes=f.message.disclosure)): f.message for f in site.facts("gateway", head) if f.kind == "disclosed"}
    ids = own.headers["accord-disclosure"].split(",")
    assert len(ids) == 2 and {said[i].owners[0] for i in ids} == {"north-pd", "da-office"}
    status = site.messages["vocabulary"].DATA_CLASS_REFERRAL_STATUS
    of_hers, = (said[i] for i in ids if said[i].owners[0] == "da-office")
    assert status in of_hers.released and [str(uuid.UUID(bytes=s)) for s in of_hers.subjects] == [record] and list(of_hers.sections)
    # The agreement lets the office's state be known to police supervisors, and to nobody at the desk.
    desk = read(site, "handoffs", record, "north-desk")
    assert desk.status == 200 and "," not in desk.headers["accord-disclosure"]
    hidden = ("accepted", "contactDue", "reason", "moved", "task", "version")
    assert desk.json["state"] == "offered" and desk.json["answers"] and not any(desk.json.get(name) for name in hidden), desk.json
    paged, = (e for e in box(site, "handoffs", "north-desk", "?box=out") if e["id"] == record)
    assert paged["state"] == "offered" and not any(paged.get(name) for name in hidden)
    paged, = (e for e in box(site, "handoffs", "north-chief", "?box=out") if e["id"] == record)
    assert paged["state"] == "accepted"
    assert move(site, "handoffs", theirs, "decline", "vera", "?reason=no_capacity").status == 409
    assert move(site, "handoffs", theirs, "return", "vera", "?reason=not_reached").json["state"] == "returned"
    desk = read(site, "handoffs", record, "north-desk").json
    assert desk["state"] == "offered" and not any(desk.get(name) for name in hidden), "how it came back is the office's too"


# --- blind --------------------------------------------------------------------------------------------------------------------
def test_a_blind_sender_sees_the_same_bytes_whatever_happens_inside(site, consent):
    """A covered programme answers nobody: until the time is over, four courses are one."""
    courses = {"none": [], "accepted": ["accept"], "declined": ["decline?reason=no_capacity"], "reached": ["accept", "contact"]}
    shown, seen = {}, [e["id"] for e in box(site, "referrals", "willa")]
    for name, course in courses.items():
        client = opened(site, "ada")
        consent.release(client, recipient="well-house", **RELEASE)
        record = referred(site, client)
        offered(site, "referrals", record, "ada")
        theirs = newest(site, "referrals", "willa", seen)
        seen.append(theirs["id"])
        before = read(site, "referrals", record, "ada")
        rows = site.rows("select e::text from referral.exchange e where id = %s", record)
        head = site.heads()["referral"]
        for verb in course:
            word, _, query = verb.partition("?")
            assert move(site, "referrals", theirs["id"], word, "willa", f"?{query}" if query else "").status == 200, verb
        site.settle()
        after = read(site, "referrals", record, "ada")
        assert site.rows("select e::text from referral.exchange e where id = %s", record) == rows, name
        assert record not in [str(f.subject) for f in site.facts("referral", head)], name
        hidden = {"disclosure"}
        assert {k: v for k, v in after.json.items() if k not in hidden} == {k: v for k, v in before.json.items() if k not in hidden}, name
        assert after.headers["etag"] == before.headers["etag"], name
        shown[name] = {k: v for k, v in after.json.items() if k not in ("id", "client", "disclosure", "opened", "offered", "moved", "answerDue")}
        assert move(site, "referrals", record, "contact", "ada").status == 409
    assert all(one == shown["none"] for one in shown.values()), shown
    assert shown["none"]["state"] == "offered" and shown["none"]["blind"]


# --- a past that is lost ------------------------------------------------------------------------------------------------------
def test_a_release_whose_end_was_missed_takes_the_offer_back(site, consent):
    """A referral service that begins anew from how the gateway stands learns what was revoked meanwhile."""
    clients = [opened(site, "ada") for _ in range(2)]
    gone, _ = (consent.release(client, recipient="well-house", **RELEASE) for client in clients)
    record, other = (referred(site, client) for client in clients)
    for one in (record, other):
        offered(site, "referrals", one, "ada")
    assert not any(site.kill("referral"))
    consent.revoke(gone)
    site.rows("update referral.cursor set n = n + 1000 where source = 'gateway' returning 1")
    site.start("referral")
    wait_until("referral to stop", lambda: [f for f in site.said("referral").get("follows", []) if f.get("stoppedBecause")])
    assert read(site, "referrals", record, "ada").json["state"] == "offered"
    done = site.site.accord("follow", "snapshot", "referral", "gateway", check=False)
    assert done.returncode == 0, done.stderr
    site.settle()
    assert [read(site, "referrals", one, "ada").json["state"] for one in (record, other)] == ["withdrawn", "offered"]


# --- an agreement that ends, and with it this consortium's hand-offs: the last test --------------------------------------------
def test_a_sender_whose_agreement_has_ended_is_told_no_more(site):
    """Law L2: what the receiver does is decided as it is done, so that neither record, task nor fact of the sender's says what came behind the end."""
    told, waits = to_da(site), to_da(site)
    assert move(site, "handoffs", told[1], "accept", "vera").json["state"] == "accepted"
    assert read(site, "handoffs", told[0], "north-chief").json["state"] == "accepted"
    site.site.accord("agreement", "end", "handoff-north-da@1")
    site.settle()
    rows = lambda: [site.rows("select e::text from referral.exchange e where id = %s", record) for record, _ in (told, waits)]
    before, head = rows(), site.heads()["referral"]
    tasks = {t["id"]: t["why"] for t in site.get("/v1/tasks", "north-chief", "continuing_service").json["tasks"]}
    assert move(site, "handoffs", waits[1], "decline", "vera", "?reason=no_capacity").json["state"] == "declined"
    assert move(site, "handoffs", told[1], "return", "vera", "?reason=not_reached").json["state"] == "returned"
    site.settle()
    assert rows() == before, "as it was told"
    moved = {str(f.subject) for f in site.facts("referral", head)}
    assert {told[1], waits[1]} <= moved and not moved & {told[0], waits[0]}
    assert {t["id"]: t["why"] for t in site.get("/v1/tasks", "north-chief", "continuing_service").json["tasks"]} == tasks
    assert read(site, "handoffs", told[1], "vera").json["blind"], "its receiver sees that it is kept back"
    assert move(site, "handoffs", told[0], "withdraw", "north-chief").json["state"] == "withdrawn", "she is with the sender, who may ask another"
