"""What happens to whom a client has to be told of: it reaches her by a number that somebody linked, and never by name."""
import base64
import datetime
import hashlib
import hmac
import json
import time
import uuid

import pytest
from house import SECRETS
from test_clients import HOUSE, opened, send
from test_contact import checked, kept, profile, put, told, voice

MATCH = 7
OFFENDER, BORN = "Aldous Blackthorn Vane", "1981-04-09"


def number():
    return f"B-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def client(house):
    made = checked(house)
    kept(house, made, "safe-contact", profile(voice(), verified="yes"))
    return made


def link(house, client, booking, person="ada", **more):
    return put(house, client, "custody-links", {"kind": "booking", "number": booking} | more, person)


def event(booking, kind="released", **more):
    made = {"id": uuid.uuid4().hex, "kind": kind, "numberKind": "booking", "number": booking} | more
    return {name: value for name, value in made.items() if value is not None}


def sent(house, document):
    answer = house.post("jail", document)
    assert answer.status in (200, 202), answer.body
    receipt, = answer.json["receipts"]
    return receipt


def facts(house, head, *kinds):
    return [(f.kind, f.message) for f in house.facts("intake", head) if f.kind in kinds]


def happened(house, document):
    """What the journal says of it: (kind, fact) of notices and people wanted."""
    head = house.heads()["intake"]
    sent(house, document)
    return facts(house, head, "notice_due", "notice_taken_back", "person_wanted", "contact_disturbed")


def kinds(found):
    return [kind for kind, _ in found]


# --- whom it reaches --------------------------------------------------------------------------------------------------
def test_a_release_reaches_whom_it_is_linked_to_and_disturbs_her_profile(house, client):
    booking = number()
    assert link(house, client, booking, name=OFFENDER, birthDate=BORN).status == 200
    assert told(house, client) == ("send", "in_window")
    found = happened(house, event(booking.lower().replace("-", " "), name="VANE, ALDOUS", birthDate=BORN))
    assert kinds(found) == ["contact_disturbed", "notice_due"]
    due = found[1][1]
    assert (uuid.UUID(bytes=due.client), due.organisation, due.event, due.urgency) == (uuid.UUID(client), HOUSE, 6, 1)
    assert (due.confirm, due.purpose, due.lead, len(due.source)) == (True, 2, "ada", 16)
    assert due.expires_us - due.at_us == 24 * 3600 * 1_000_000
    assert told(house, client) == ("ask_advocate", "disturbed"), "what was verified is stale in the same commit"


def test_a_name_alone_reaches_nobody_and_a_person_looks(house, client):
    assert link(house, client, number(), name=OFFENDER, birthDate=BORN).status == 200
    found = happened(house, event(number(), name=OFFENDER, birthDate=BORN))
    assert kinds(found) == ["person_wanted"]
    wanted = found[0][1]
    assert (wanted.why, wanted.organisation, wanted.client) == (MATCH, "south-pd", b"")


@pytest.mark.parametrize("kind, minutes", [("released", 10), ("escaped", 10), ("died", 10), ("service_failed", 10), ("booked", 60)])
def test_how_soon_a_person_looks(house, kind, minutes):
    head = house.heads()["intake"]
    sent(house, event(number(), kind))
    wanted, = [f for f in house.facts("intake", head) if f.kind == "person_wanted"]
    kept_us = house.one("select (extract(epoch from at) * 1000000)::int8 from intake.journal where n = %s", wanted.n)
    assert abs(wanted.message.due_us - kept_us - minutes * 60_000_000) < 60_000_000


def soon(house, document):
    """In how many minutes of its commit a person is to have it."""
    head = house.heads()["intake"]
    sent(house, document)
    wanted, = [f for f in house.facts("intake", head) if f.kind == "person_wanted"]
    return round((wanted.message.due_us / 1e6 - house.one("select extract(epoch from at)::float8 from intake.journal where n = %s", wanted.n)) / 60)


@pytest.mark.parametrize("says", [{"name": "Odalys Fennimore"}, {"birthDate": "1990-01-01"}])
def test_another_person_under_her_number_is_a_persons_to_look_at(house, client, says):
    booking = number()
    assert link(house, client, booking, name=OFFENDER, birthDate=BORN).status == 200
    found = happened(house, event(booking, **says))
    assert kinds(found) == ["person_wanted"]
    assert (found[0][1].why, uuid.UUID(bytes=found[0][1].client), found[0][1].lead) == (MATCH, uuid.UUID(client), "ada")
    assert {kind: soon(house, event(booking, kind, **says)) for kind in ("escaped", "booked")} == {"escaped": 10, "booked": 60}
    assert told(house, client) == ("send", "in_window"), "it is not known to be his"


def test_an_ended_link_reaches_nobody(house, client):
    booking = number()
    made = link(house, client, booking).json["made"][0]
    assert house.http("DELETE", f"/v1/clients/{client}/custody-links/{made}", house.token(person="ada")).status == 200
    assert kinds(happened(house, event(booking))) == ["person_wanted"]
    assert link(house, client, booking).status == 200, "and may be made again"


# --- once, and corrected ----------------------------------------------------------------------------------------------
def test_the_same_event_again_is_the_same_one(house, client):
    booking = number()
    assert link(house, client, booking).status == 200
    said = event(booking)
    assert kinds(happened(house, said)) == ["contact_disturbed", "notice_due"]
    assert happened(house, said) == []
    assert sent(house, said)["outcome"] == "duplicate"


def test_what_did_not_happen_is_taken_back_from_whom_it_reached(house, client):
    booking, other = number(), number()
    assert link(house, client, booking).status == 200
    said = event(booking)
    notice = happened(house, said)[1][1].notice
    found = happened(house, {"id": said["id"], "withdrawn": True})
    assert kinds(found) == ["notice_taken_back"]
    assert (found[0][1].notice, found[0][1].reason, found[0][1].correct) == (notice, 1, True)
    assert happened(house, {"id": said["id"], "withdrawn": True}) == []
    again = event(booking)
    notice = happened(house, again)[1][1].notice
    found = happened(house, again | {"number": other})
    assert kinds(found) == ["notice_taken_back", "person_wanted"] and found[0][1].correct
    assert found[0][1].notice == notice


def test_an_event_that_changes_is_told_anew(house, client):
    booking = number()
    assert link(house, client, booking).status == 200
    said = event(booking)
    happened(house, said)
    found = happened(house, said | {"kind": "escaped"})
    assert kinds(found) == ["notice_taken_back", "contact_disturbed", "notice_due"]
    assert (found[0][1].reason, found[0][1].correct, found[2][1].event) == (3, False, 7)


# --- who is told ------------------------------------------------------------------------------------------------------
def test_she_is_told_of_what_she_asked_for_and_not_of_what_she_declined(house, client):
    booking = number()
    assert link(house, client, booking).status == 200
    assert kinds(happened(house, event(booking, "booked"))) == [], "of that only on request"
    kept(house, client, "record", {"service": {"noticesWanted": ["custody"], "noticesDeclined": ["release_or_escape"]}})
    assert kinds(happened(house, event(booking, "booked"))) == ["notice_due"]
    assert kinds(happened(house, event(booking, "released"))) == ["contact_disturbed"]


def test_what_comes_too_late_for_a_machine_is_a_persons(house, client):
    booking = number()
    assert link(house, client, booking).status == 200
    old = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=2)).isoformat()
    found = happened(house, event(booking, occurred=old))
    assert kinds(found) == ["contact_disturbed", "person_wanted"]
    assert uuid.UUID(bytes=found[1][1].client) == uuid.UUID(client)


# --- people -----------------------------------------------------------------------------------------------------------
def test_her_own_people_say_that_something_happened(house, client):
    booking = number()
    assert link(house, client, booking).status == 200
    head = house.heads()["intake"]
    answer = send(house, "/v1/custody-events", "ada", event(booking))
    assert answer.status == 200 and set(answer.json) == {"event"}, answer.body
    assert kinds(facts(house, head, "notice_due", "person_wanted")) == ["notice_due"]


@pytest.mark.parametrize("screen, risk", [(None, 0), ("not_high", 1), ("not_answered", 2), ("high", 3)])
def test_what_an_officers_screen_came_to_says_who_is_looked_at_first(house, screen, risk):
    client, booking = opened(house, "north-chief", incident={"victimName": "Odalys Fennimore"}), number()
    if screen:
        answer = send(house, f"/v1/clients/{client}/record", "north-chief", {"incident": {"officerRiskScreen": screen}})
        assert answer.status == 200, answer.body
    shown = house.get(f"/v1/clients/{client}", "north-chief", "case_status").json["incident"]
    assert shown.get("officerRiskScreen") == screen
    assert link(house, client, booking, "north-chief").status == 200
    head = house.heads()["intake"]
    answer = send(house, "/v1/custody-events", "north-chief", event(booking))
    assert answer.status == 200, answer.body
    due, = [m for _, m in facts(house, head, "notice_due") if m.client == uuid.UUID(client).bytes]
    assert due.risk == risk


def test_she_is_asked_to_call(house, client):
    head = house.heads()["intake"]
    made = kept(house, client, "notices", {}).json["made"][0]
    due, = [m for _, m in facts(house, head, "notice_due")]
    assert (uuid.UUID(bytes=due.notice), due.event, due.urgency, len(due.source)) == (uuid.UUID(made), 1, 7, 16)
    assert put(house, client, "notices", {"event": "release"}).status == 400
    assert put(house, client, "notices", {"before": "2020-01-01T00:00:00Z"}).status == 400


def test_links_are_read_by_who_may_and_by_nobody_else(house, client):
    booking = number()
    made = link(house, client, booking, name=OFFENDER, birthDate=BORN).json["made"][0]
    answer = house.get(f"/v1/clients/{client}/custody-links", "ada")
    assert answer.status == 200, answer.body
    one, = answer.json["links"]
    assert (one["id"], one["kind"], one["number"], one["name"], one["birthDate"], one["madeBy"]) == (
        made, "booking", booking, OFFENDER, BORN, "ada")
    assert OFFENDER.split()[1] not in str(house.rows("select * from intake.custody_link"))
    none = house.get(f"/v1/clients/{uuid.uuid4()}/custody-links", "ada")
    other = house.get(f"/v1/clients/{client}/custody-links", "north-desk")
    assert (none.status, other.status) == (404, 404)
    assert link(house, str(uuid.uuid4()), booking).status == link(house, client, booking, "north-desk").status == 404
    assert house.http("DELETE", f"/v1/clients/{client}/custody-links/{uuid.uuid4()}", house.token(person="ada")).status == 404


def test_whom_nothing_reaches_though_the_other_one_is_known(house):
    def missing():
        answer = house.get("/v1/custody-links/missing?limit=100&classes=client_existence", "ada")
        assert answer.status == 200, answer.body
        return {one["service"]["id"] for one in answer.json["clients"]}
    named, nobody = checked(house), checked(house)
    assert put(house, named, "conflicts", {"parties": [{"names": [OFFENDER]}]}).status == 200
    assert named in missing() and nobody not in missing()
    made = link(house, named, number()).json["made"][0]
    assert named not in missing()
    assert house.http("DELETE", f"/v1/clients/{named}/custody-links/{made}", house.token(person="ada")).status == 200
    assert named in missing()
    assert house.get("/v1/clients", "aid-counsel", "supervision").status == 200, "she knows whose clients they are"
    for query in ("", "?classes=client_existence"):
        assert house.get(f"/v1/custody-links/missing{query}", "aid-counsel", "supervision").status == 404, "and not what is registered of them"


def test_what_a_link_must_be(house, client):
    assert link(house, client, "").status == 400
    assert link(house, client, "---").status == 400
    assert link(house, client, number(), birthDate="soon").status == 400
    booking = number()
    assert (link(house, client, booking).status, link(house, client, booking).status) == (200, 409)
    assert [link(house, client, number()).status for _ in range(32)] == [200] * 31 + [409]


# --- the feed ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("document, reason", [
    ({"kind": "released"}, "no_id"), ({"id": "1", "kind": "abducted"}, "not_an_incident"), 
    ({"id": "1", "kind": "released", "numberKind": "booking"}, "bad_value"),
    ({"id": "1", "kind": "released", "numberKind": "booking", "number": "9" * 65}, "bad_value"),
    ({"id": "1" * 65, "kind": "released"}, "no_id"),
])
def test_what_cannot_be_understood_is_kept_apart(house, document, reason):
    receipt = sent(house, document | {"odd": uuid.uuid4().hex})
    assert (receipt["outcome"], receipt["reason"]) == ("quarantined", reason)


def test_nothing_of_the_person_is_kept(house):
    booking = number()
    sent(house, event(booking, name=OFFENDER, birthDate=BORN))
    for table in ("custody_event", "notice", "custody_link", "journal"):
        text = str(house.rows(f"select t::text from intake.{table} t"))
        assert "Blackthorn" not in text and booking not in text and BORN not in text


# --- signed -----------------------------------------------------------------------------------------------------------
def signed(house, document, secret=SECRETS[0], feed="signed-jail", seconds=0, body=None, name="v1"):
    said = json.dumps(document).encode()
    id, at = uuid.uuid4().hex, str(int(time.time()) + seconds)
    mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), f"{id}.{at}.".encode() + said, hashlib.sha256).digest()
    headers = {"Content-Type": "application/json", "webhook-id": id, "webhook-timestamp": at,
               "webhook-signature": f"v1,{base64.b64encode(bytes(32)).decode()} {name},{base64.b64encode(mac).decode()}"}
    return house.http("POST", f"/v1/feeds/{feed}/signed", body=said if body is None else body, headers=headers)


@pytest.mark.parametrize("secret", SECRETS)
def test_what_its_source_signed_is_taken(house, client, secret):
    booking = number()
    assert link(house, client, booking).status == 200
    head = house.heads()["intake"]
    answer = signed(house, event(booking), secret)
    assert answer.status == 202 and answer.json["receipts"][0]["outcome"] == "accepted", answer.body
    assert kinds(facts(house, head, "notice_due")) == ["notice_due"]


def test_what_it_did_not_sign_is_not_and_is_one_answer(house):
    said = event(number())
    head = house.heads()["intake"]
    refused = [signed(house, said, "whsec_" + base64.b64encode(b"x" * 32).decode()), signed(house, said, body=b"{}"),
               signed(house, said, seconds=-301), signed(house, said, seconds=360), signed(house, said, name="v2"),
               signed(house, said, feed="jail"), signed(house, said, feed="nobody-such"),
               house.http("POST", "/v1/feeds/signed-jail/signed", body=b"{}", headers={"Content-Type": "application/json"})]
    assert {(answer.status, answer.body) for answer in refused} == {(403, refused[0].body)}
    assert facts(house, head, "person_wanted", "document_quarantined", "custody_event_kept") == []
