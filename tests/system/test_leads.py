"""Who leads next (L4), advice before anything is done, the pointer without content, and what being helped asks of a client."""
import datetime
import json
import uuid

import accounts
import pytest
import traces
from house import wait_until
from test_clients import HOUSE, NAME, answerable, duty, moved, opened, send

DANGER = {"unadvised": "danger"}
ALONE = {"unchecked": "nobody_involved"}


def advised(house, person="ada", **body):
    client = opened(house, person, **body)
    assert send(house, f"/v1/clients/{client}/advisements", person, {"advice": "limits_explained"}).status == 200
    return client


def alike(house, person, asked, act):
    """What became of each, as far as anybody can see it: bytes, headers, rows, kinds and lengths of facts."""
    house.token(person=person)
    seen = traces.alike(house, {which: lambda n=name: act(n) for which, name in asked.items()}, lengths=0)
    return {which: (*one.answer, one.asked | one.rows, one.kinds, [len(f.body) for f in one.facts]) for which, one in seen.items()}


# --- the lead -------------------------------------------------------------------------------------------------------------
def test_a_lead_goes_over_in_one_commit_with_its_fact(house):
    client = opened(house)
    head = house.heads()["intake"]
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "bea"} | ALONE).status == 200
    assert answerable(house, client) == ("bea", duty(HOUSE), "")
    fact, = moved(house, head)
    assert (fact.message.lead_before, fact.message.lead) == ("ada", "bea")
    assert fact.message.reason == house.messages["intake"].LEAD_REASON_TRANSFERRED
    for by in ("ada", "bea"):
        refused = send(house, f"/v1/clients/{client}/lead", by, {"lead": "ada"} | ALONE)
        assert refused.status == 403 and "duty supervisor" in refused.json["detail"], "her lead offers her to who accepts"
    assert send(house, f"/v1/clients/{client}/lead", duty(HOUSE), {"lead": "ada"} | ALONE).status == 200
    for body in ({"lead": "north-chief"}, {"lead": "nobody"}, {}, {"lead": "bea", "leadPlacement": "none-such"},
                 {"lead": "bea", "client": "AAAA"}):
        assert send(house, f"/v1/clients/{client}/lead", "ada", body).status == 400, body
    assert answerable(house, client)[0] == "ada" and len(moved(house, head)) == 2
    assert house.rows("select lead from intake.lead_move where client = %s order by moved", client) == [("bea",), ("ada",)]


@pytest.fixture
def enabled(house):
    """Whoever is disabled is enabled again at the end."""
    people = []
    yield people.append
    for person, by in people:
        wait_until(f"{person} to be enabled", lambda p=person, b=by: house.http(
            "POST", f"/v1/accounts/{p}/enable", house.token(person=b), b"").status == 200)


def test_who_is_disabled_leads_for_nobody(house, enabled):
    accounts.account(house, "bea")
    clients = [opened(house, lead="bea") for _ in range(3)]
    stays, head = opened(house), house.heads()["intake"]
    enabled(("bea", duty(HOUSE)))
    assert house.http("POST", "/v1/accounts/bea/disable", house.token(person=duty(HOUSE)), b"").status == 200
    wait_until("her clients to have another lead", lambda: house.rows("select 1 from intake.client where lead = 'bea'") == [])
    assert {answerable(house, client) for client in clients} == {(duty(HOUSE), duty(HOUSE), "")} and answerable(house, stays)[0] == "ada"
    facts = {str(f.subject): f.message for f in moved(house, head)}
    assert {facts[c].reason for c in clients} == {house.messages["intake"].LEAD_REASON_DISABLED}
    for client in clients:
        assert house.rows("select lead from intake.lead_move where client = %s", client) == [(duty(HOUSE),)], "once"
    refused = send(house, "/v1/clients", "ada", {"lead": "bea"})
    assert refused.status == 409 and "disabled" in refused.json["detail"]
    assert send(house, f"/v1/clients/{stays}/lead", duty(HOUSE), {"lead": "bea"} | ALONE).status == 409


def test_anothers_client_has_no_lead_to_give(house):
    client = opened(house)
    for what, body in (("lead", {"lead": "north-desk"}), ("encounters", {"reached": True}), ("brady-pointers", {"recipient": "north-pd"})):
        seen = alike(house, "north-chief", {"hers": client, "nobody's": str(uuid.uuid4())},
                     lambda n, w=what, b=body: send(house, f"/v1/clients/{n}/{w}", "north-chief", b))
        assert seen["hers"][0] == 404 and seen["hers"] == seen["nobody's"], what
    assert answerable(house, client)[0] == "ada"


# --- told first -----------------------------------------------------------------------------------------------------------
def test_nothing_is_done_before_she_is_told_or_it_is_said_why(house):
    client = opened(house)
    path, head = f"/v1/clients/{client}", house.heads()["intake"]
    refused = send(house, f"{path}/actions", "ada", {"code": "c1"})
    assert refused.status == 409 and "advise her first" in refused.json["detail"]
    assert send(house, f"{path}/advisements", "ada", {"advice": "recipient_given_items", "recipient": "north-pd"}).status == 200
    assert send(house, f"{path}/actions", "ada", {"code": "c1"}).status == 409, "that is another thing"
    assert send(house, f"{path}/actions", "ada", {"code": "c1", "unadvised": "forgot"}).status == 400
    assert send(house, f"{path}/actions", "ada", {"code": "c1"} | DANGER).status == 200
    assert send(house, f"{path}/advisements", "ada", {"advice": "limits_explained"}).status == 200
    before = (datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert send(house, f"{path}/actions", "ada", {"code": "c4", "at": before}).status == 409, "it was done before she was told"
    assert send(house, f"{path}/actions", "ada", {"code": "c4"}).status == 200
    actions = [f.message.unadvised for f in house.facts("intake", head) if f.kind == "service_action_recorded"]
    assert actions == [house.messages["vocabulary"].UNADVISED_DANGER, 0]
    kept = house.get(f"{path}?classes=service_actions,client_existence", "ada").json["service"]["serviceActions"]
    assert [(a["code"], a.get("unadvised")) for a in kept] == [("c4", None), ("c1", "danger")]


# --- relayed --------------------------------------------------------------------------------------------------------------
def test_a_pointer_says_to_whom_and_when_and_never_what(house):
    client = opened(house, "north-chief", service={"victimName": NAME})
    path, head = f"/v1/clients/{client}", house.heads()["intake"]
    for wrong in ({}, {"recipient": HOUSE}, {"recipient": "nobody"}, {"recipient": "south-pd", "what": "x"}):
        assert send(house, f"{path}/brady-pointers", "north-chief", wrong).status == 400, wrong
    assert send(house, f"{path}/brady-pointers", "north-chief", {"recipient": "south-pd"}).status == 200
    fact, = [f for f in house.facts("intake", head) if f.kind == "brady_pointed"]
    assert (fact.message.organisation, fact.message.person, fact.message.recipient) == ("north-pd", "north-chief", "south-pd")
    assert house.rows("select origin, class from intake.client_content where client = %s and class = 55", client) == [(2, 55)]
    seen = house.get(path, "north-privacy", "supervision").json["service"]
    assert "bradyPointers" not in seen and seen["codes"]["brady_pointer"] != "P", "no agreement opens it: test_client_answers.py reads it"


def test_a_community_organisation_keeps_no_pointer(house):
    client = opened(house)
    refused = send(house, f"/v1/clients/{client}/brady-pointers", "ada", {"recipient": "north-pd"})
    assert refused.status == 400 and "police" in refused.json["detail"]
    assert house.rows("select 1 from intake.client_content where client = %s and class = 55", client) == []


# --- what it asks of her --------------------------------------------------------------------------------------------------
def burden(house, client, person="ada", purpose="continuing_service"):
    return house.get(f"/v1/clients/{client}/burden", person, purpose)


def test_what_being_helped_asks_of_her_is_counted(house):
    client = advised(house)
    path = f"/v1/clients/{client}"
    first = burden(house, client).json
    assert first["id"] == client
    assert not {"accountAsked", "organisations", "attempts", "firstContact", "daysWithout", "leadChanges"} & {k for k, v in first.items() if v}
    for body in ({"reached": False}, {"reached": True, "by": "north-pd", "accountAsked": True, "at": "2026-01-01T10:00:00Z"},
                 {"reached": True, "by": "south-pd", "accountAsked": True, "at": "2026-01-02T10:00:00Z"}):
        assert send(house, f"{path}/encounters", "ada", body).status == 200, body
    for wrong in ({"by": "nobody"}, {"accountAsked": True}, {"reached": True, "at": "2999-01-01T00:00:00Z"}):
        assert send(house, f"{path}/encounters", "ada", wrong).status == 400, wrong
    assert send(house, f"{path}/lead", duty(HOUSE), {"lead": "bea"} | ALONE).status == 200
    seen = burden(house, client).json
    assert (seen["accountAsked"], seen["organisations"], seen["attempts"], seen["leadChanges"]) == (2, 2, 1, 1)
    assert seen["firstContact"].startswith("2026-01-01T10:00:00") and seen["daysWithout"] > 300
    assert send(house, f"{path}/actions", "ada", {"code": "b3"}).status == 200
    seen = burden(house, client).json
    assert (seen["accountAsked"], seen["organisations"], seen.get("daysWithout", 0)) == (3, 3, 0), "an interview is one more time"
    assert seen["codes"] == {"client_existence": "P", "service_actions": "P", "lead_advocate": "P"}


def test_the_burden_is_the_owners_alone(house):
    """Whatever an agreement opens of her actions: the counts are for whoever answers for her. Law L9 for all others."""
    client = advised(house)
    asked = {"hers": client, "nobody's": str(uuid.uuid4()), "no id": "no-id"}
    for person in ("north-chief", "north-privacy"):
        seen = alike(house, person, asked, lambda n, p=person: burden(house, n, p, "supervision"))
        assert seen["hers"][0] == 404 and seen["hers"][:5] == seen["nobody's"][:5] == seen["no id"][:5], person
    narrow = house.get(f"/v1/clients/{client}/burden?classes=lead_advocate,client_existence", "ada").json
    assert set(narrow["codes"]) == {"lead_advocate", "client_existence"} and "accountAsked" not in narrow
    assert json.loads(burden(house, client, "aid-counsel", "supervision").body)["codes"]["service_actions"] == "P"
    assert burden(house, client, "aid-director", "supervision").status == 404
