"""Clients over HTTP, read: each record decided by itself, a code for every class asked, and who may not know learns nothing."""
import uuid

import pytest
from test_clients import GOES_BY, HOUSE, NAME, NUMBER, TAG, WHOLE, duty, opened, send
from traces import alike, written

def codes(part):
    return part["codes"]


@pytest.fixture(scope="module")
def ours(shared):
    """Aid House's, with what was done for her."""
    made = opened(shared, service={"victimName": NAME, "goesBy": GOES_BY, "language": TAG, "interpreter": "no"})
    assert send(shared, f"/v1/clients/{made}/actions", "bea", {"code": "c1", "unadvised": "unable"}).status == 200
    return made


@pytest.fixture(scope="module")
def norths(shared):
    return opened(shared, "north-chief", service={"victimName": NAME},
                  incident={"victimName": NAME, "language": TAG, "victimRole": "primary", "officerContact": WHOLE})


def test_the_owners_staff_reads_back_what_was_kept(house, ours):
    house.token(person="ada")
    answer, _, facts = written(house, lambda: house.get(f"/v1/clients/{ours}", "ada"))
    assert answer.status == 200, answer.body
    service = answer.json["service"]
    assert answer.json["id"] == service["id"] == ours and "incident" not in answer.json
    assert (service["victimName"], service["goesBy"], service["language"], service["interpreter"]) == (NAME, GOES_BY, TAG, "no")
    assert [a["code"] for a in service["serviceActions"]] == ["c1"] and service["serviceActions"][0]["person"] == "bea"
    assert (service["lead"], service["dutySupervisor"]) == ("ada", duty(HOUSE))
    assert {word for word, letter in codes(service).items() if letter == "P"} >= {
        "client_existence", "victim_name", "language_access", "service_actions", "lead_advocate", "advisement"}
    assert set(service) == {"id", "organisation", "opened", "victimName", "goesBy", "language", "interpreter", "serviceActions", "lead",
                            "dutySupervisor", "disclosure", "codes"}, "and nothing that was not kept"
    assert codes(service)["brady_pointer"] != "P", "nobody's there, and opened to nobody"
    assert "disclosed" in [f.kind for f in facts]
    assert all(uuid.UUID(ours).bytes in f.body for f in facts if f.kind in ("disclosed", "disclosed_of") and f.message.subjects)


def test_only_classes_that_are_asked_for_are_read(house, ours):
    service = house.get(f"/v1/clients/{ours}?classes=language_access,client_existence", "ada").json["service"]
    assert service["language"] == TAG and "victimName" not in service and "serviceActions" not in service
    assert codes(service) == {"language_access": "P", "client_existence": "P"}


def test_a_purpose_is_wanted_and_has_to_be_agreed(house, ours):
    assert house.http("GET", f"/v1/clients/{ours}", house.token(person="ada")).status == 400
    assert house.get(f"/v1/clients/{ours}", "ada", "cost_sharing").status == 404
    assert house.get(f"/v1/clients/{ours}", "ada", "investigation").status == 404


def test_both_records_of_one_client(house, norths):
    answer = house.get(f"/v1/clients/{norths}", "north-chief")
    assert answer.status == 200, answer.body
    incident = answer.json["incident"]
    assert (incident["victimName"], incident["victimRole"], incident["language"]) == (NAME, "primary", TAG)
    contact = incident["officerContact"]
    assert contact["telephones"] == [NUMBER] and contact.pop("taken")
    assert contact == WHOLE
    assert codes(incident)["officer_contact"] == codes(incident)["victim_name"] == "P"


def test_who_may_not_know_learns_nothing(house, ours):
    """The same bytes, rows and facts for another organisation's client, nobody's, and what is no id."""
    house.token(person="south-chief")
    acts = {which: lambda n=name: house.get(f"/v1/clients/{n}", "south-chief")
            for which, name in {"theirs": ours, "nobody's": str(uuid.uuid4())}.items()}
    assert alike(house, acts)["theirs"].status == 404
    alike(house, acts | {"no id": lambda: house.get("/v1/clients/no-id-at-all", "south-chief")}, lengths=0)


def test_the_first_clients_of_a_page_are_the_newest(house):
    made = [opened(house, service={"victimName": f"{NAME} {n}"}) for n in range(3)]
    page = house.get("/v1/clients?limit=2", "bea").json
    assert [c["id"] for c in page["clients"]] == made[:0:-1]
    assert page["clients"][0]["service"]["victimName"] == f"{NAME} 2"
    assert house.get(f"/v1/clients?limit=2&cursor={page['next']}", "bea").json["clients"][0]["id"] == made[0]


def test_who_may_know_of_incidents_only_is_shown_no_page(house):
    """South's patrol sees incident records: a page would give it the ids of clients of whom there is no such record."""
    for n in range(2):
        opened(house, "south-chief", service={"victimName": f"{NAME} {n}"})
    page = house.get("/v1/clients?limit=1", "south-chief")
    assert page.status == 404 and "clients" not in page.json and "next" not in page.json


def test_a_recipient_is_given_what_she_was_told_of_and_not_before(house):
    """Section 2.2 of partnership-north-aid: only if the victim was told, by the owner, of this recipient."""
    client = opened(house, "north-chief", incident={"victimName": NAME, "language": TAG, "officerContact": WHOLE})
    path = f"/v1/clients/{client}"
    advice = {"advice": "recipient_given_items", "recipient": HOUSE}
    assert house.get(path, "ada", "service_referral").status == 404, "not told: not even that there is one"
    assert send(house, f"{path}/advisements", "north-chief", advice | {"recipient": "south-pd"}).status == 200
    assert send(house, f"{path}/advisements", "north-chief", {"advice": "not_confidential"}).status == 200
    assert house.get(path, "ada", "service_referral").status == 404, "told of somebody else, and of something else"
    partly = house.get(path, "ada").json["incident"]
    assert "victimName" not in partly and "officerContact" not in partly
    assert (codes(partly)["incident"], codes(partly)["victim_name"], codes(partly)["officer_contact"]) == ("P", "T", "T")
    assert send(house, f"{path}/advisements", "north-chief", advice).status == 200
    answer = house.get(path, "ada", "service_referral")
    assert answer.status == 200 and "service" not in answer.json
    incident = answer.json["incident"]
    assert (incident["victimName"], incident["language"]) == (NAME, TAG)
    assert incident["officerContact"]["telephones"] == [NUMBER] and incident["officerContact"]["toldOfCall"] == "yes"
    assert {codes(incident)[c] for c in ("incident", "victim_name", "officer_contact", "language_access")} == {"P"}
    assert house.get(path, "ada", "case_status").status == 404, "another purpose"
    assert house.get(path, "dana", "rights_notice").status == 404
