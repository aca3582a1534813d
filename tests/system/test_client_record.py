"""What is kept of a client, class by class: written and read back by her owner, of nobody else's without a grant, sealed, and to its limits."""
import json
import random
import uuid

import pytest
from consent import Consent
from test_client_reads import codes
from test_clients import WHOLE, duty, opened, send
from traces import alike
from test_sealing import dump, forms

PERSON = {
    "victim_name": {"victimName": "Ottoline Vexmoor", "goesBy": "Ottie Vex"},
    "victim_birth_date": {"birthDate": "1971-03-28"},
    "minor_status": {"minorStatus": "adult"},
    "victimisation": {"victimisation": ["domestic_violence", "stalking"]},
    "guardian": {"guardians": [{"name": "Ludmila Grauzahn", "kind": "parent", "bar": "none"}]},
    "designee": {"designees": [{"name": "Barnabas Quell", "standsFor": "notices"}]},
    "dependants": {"dependentChildren": 2, "dependentAdults": 1, "dependantsNeedCare": "yes"},
    "language_access": {"language": "nah-x-vexed", "interpreter": "yes"},
    "access_needs": {"accessNeeds": ["large_print", "child_care"]},
    "media_preference": {"mediaPreference": "nothing"},
}
SERVICE = PERSON | {
    "client_existence": {"standing": "client"},
    "victim_role": {"victimRole": "primary"},
    "demographics": {"ancestry": ["asian"], "gender": "female", "ageBand": "25_59", "countedGroups": ["veteran"]},
    "interpreter_exclusion": {"interpreterExclusions": [{"name": "Fyodor Zwick", "language": "nah"}]},
    "needs": {"needs": [{"code": "d3", "state": "open"}, {"code": "b9", "state": "met"}]},
    "services_requested": {"servicesRequested": ["d3", "c4"], "openedFrom": "walk_in", "modelChosen": "community"},
    "advisement": {"modelsOffered": "yes", "offered": "2026-01-02T10:00:00Z"},
    "financial_help": {"financialHelp": [{"kind": "locks", "state": "given", "cents": 18350, "fund": "voca",
                                          "at": "2026-01-03T10:00:00Z"}]},
    "referral_status": {"referrals": [{"organisation": "north-pd", "code": "a3", "progress": "made", "at": "2026-01-04T10:00:00Z"}]},
    "advocate_risk_assessment": {"riskTool": "danger_assessment", "riskResult": "severe", "riskAssessed": "2026-01-05T10:00:00Z"},
    "immediate_concern": {"immediateConcern": "stalked"},
    "rights_election": {"rightsElected": ["to_be_heard", "privacy"], "rightsSince": "2026-01-06T10:00:00Z"},
    "notice_registration": {"noticesWanted": ["custody", "hearing"], "registeredWithVine": "yes"},
    "notice_history": {"notices": [{"event": "rights", "result": "given", "at": "2026-01-07T10:00:00Z"}]},
    "compensation_status": {"compensation": "filed", "compensationSince": "2026-01-08T10:00:00Z"},
    "restitution_status": {"restitution": "asked", "restitutionDocuments": "yes"},
    "impact_statement_status": {"impactStatement": "made", "warnedOfDiscovery": "yes"},
    "certification_status": {"certification": "asked", "certificationSince": "2026-01-09T10:00:00Z"},
}
PLANTED = ["Ottoline Vexmoor", "Ottie Vex", "1971-03-28", "Ludmila Grauzahn", "Barnabas Quell", "nah-x-vexed", "Fyodor Zwick"]


def together(*classes):
    return {k: v for said in classes for k, v in said.items()}


def keep(house, client, person="ada", key=None, match=None, **body):
    headers = {"Content-Type": "application/json"} | ({"If-Match": match} if match else {}) | ({"Idempotency-Key": key} if key else {})
    return house.http("POST", f"/v1/clients/{client}/record", house.token(person=person), json.dumps(body).encode(), headers)


def kept(house, client, person="ada", **body):
    answer = keep(house, client, person, **body)
    assert answer.status == 200, answer.body
    return answer.json


def part(house, client, person="ada", purpose="continuing_service", which="service"):
    answer = house.get(f"/v1/clients/{client}", person, purpose)
    assert answer.status == 200, answer.body
    return answer.json[which]


def holds(record, said):
    """What was said stands in the record; things have ids of their own beside."""
    for key, value in said.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            bare = [{k: v for k, v in thing.items() if k != "id"} for thing in record.get(key, [])]
            assert sorted(map(str, map(times, bare))) == sorted(map(str, map(times, value))), key
        else:
            assert times(record).get(key) == times({key: value})[key], key


def times(record):
    return {k: v.replace(".000000Z", "Z") if isinstance(v, str) else v for k, v in record.items()}


@pytest.fixture(scope="module")
def whole(shared):
    """A client of Aid House of whom there is something of every class."""
    client = opened(shared)
    kept(shared, client, service=together(*SERVICE.values()))
    return client


# --- written and read back ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", SERVICE)
def test_each_class_is_written_and_read_back_by_her_owner(house, name):
    client = opened(house)
    kept(house, client, service=SERVICE[name])
    record = part(house, client)
    assert codes(record)[name] == "P"
    holds(record, SERVICE[name])
    for other in set(SERVICE) - {name, "client_existence"}:
        assert not set(SERVICE[other]) & set(record), other


@pytest.mark.parametrize("name", PERSON)
def test_each_class_of_an_incident_record_is_written_and_read_back_by_her_owner(house, name):
    client = opened(house, "north-chief", incident={})
    kept(house, client, "north-chief", incident=PERSON[name])
    record = part(house, client, "north-chief", "supervision", "incident")
    assert codes(record)[name] == "P"
    holds(record, PERSON[name])


def test_all_of_them_stand_side_by_side(house, whole):
    record = part(house, whole)
    holds(record, together(*SERVICE.values()))
    assert {c for c, code in codes(record).items() if code == "P"} >= set(SERVICE)


def test_the_fact_says_which_classes_and_nothing_of_them(house):
    client = opened(house)
    head = house.heads()["intake"]
    kept(house, client, service=together(SERVICE["victim_name"], SERVICE["immediate_concern"]))
    fact, = house.facts("intake", head)
    assert fact.kind == "client_record_kept" and fact.subject == uuid.UUID(client)
    assert (fact.message.organisation, fact.message.person, list(fact.message.service), list(fact.message.incident)) == (
        "aid-house", "ada", [19, 45], [])
    assert not any(value.encode() in fact.body for value in PLANTED)


# --- withheld -------------------------------------------------------------------------------------------------------------
def test_nothing_of_her_leaves_without_a_grant(house, whole):
    """To a partner there is no such client, whatever is asked of her, and by whatever purpose."""
    house.token(person="north-chief")
    seen = alike(house, {which: lambda n=name: house.get(f"/v1/clients/{n}", "north-chief", "case_status")
                         for which, name in {"hers": whole, "nobody's": str(uuid.uuid4())}.items()})
    assert seen["hers"].status == 404
    for name in SERVICE:
        assert house.get(f"/v1/clients/{whole}?classes={name}", "north-chief", "case_status").status == 404


def test_what_she_signs_for_opens_what_section_and_release_name_and_no_other(house):
    """Of a whole record; minor_status is signed for, and no section shares it. Nobody outside is told when she was written to."""
    consent, client = Consent(house), opened(house)
    kept(house, client, service=together(*SERVICE.values()) | {"minorStatus": "adult"})
    consent.release(client, classes=["client_existence", "victim_name", "minor_status"], purposes=["case_status"])
    answer = house.get(f"/v1/clients/{client}", "north-chief", "case_status")
    assert answer.status == 200 and "etag" not in answer.headers
    service = answer.json["service"]
    assert set(service) == {"id", "organisation", "opened", "standing", "victimName", "goesBy", "codes", "disclosure"}
    assert {c for c, code in codes(service).items() if code in "PW"} == {"client_existence", "victim_name"}
    assert set(codes(service)) >= set(SERVICE), "a code for each"
    assert [v for v in PLANTED if v in answer.body.decode()] == ["Ottoline Vexmoor", "Ottie Vex"]


def test_who_knows_of_one_record_writes_to_that_one(house):
    """North's supervisor knows of both; its dispatcher of incident records only, and what is withdrawn may stand in either."""
    client = opened(house, "north-chief", incident={}, service={"victimName": "Jo"})
    made = kept(house, client, "north-chief", incident=PERSON["guardian"], service=PERSON["guardian"])["made"]
    for body in ({"service": PERSON["victim_name"]}, {"withdraw": made[:1]}, {"emptyService": ["guardian"]},
                 {"incident": PERSON["victim_name"], "service": PERSON["victim_name"]}):
        assert keep(house, client, "north-desk", **body).status == 404, body
    kept(house, client, "north-desk", incident=PERSON["victim_name"])


def test_who_knows_of_her_incident_alone_is_not_told_that_something_else_changed(house):
    client = opened(house, "north-chief", incident={"victimName": "Jo"}, service={"victimName": "Jo"})
    assert "etag" in house.get(f"/v1/clients/{client}", "north-chief", "supervision").headers
    read = house.get(f"/v1/clients/{client}", "north-desk", "crisis_response")
    assert read.status == 200 and "incident" in read.json and "service" not in read.json, read.body
    assert "etag" not in read.headers


@pytest.mark.parametrize("name", sorted(set(SERVICE) - {"client_existence"}))
def test_only_the_class_that_was_asked_for_is_unsealed(house, whole, name):
    record = house.get(f"/v1/clients/{whole}?classes=client_existence,{name}", "ada", "continuing_service").json["service"]
    said = set(record) - {"id", "organisation", "opened", "standing", "codes", "disclosure", "advisements"}
    assert said == set(SERVICE[name]), said


def test_who_may_not_write_of_her_is_told_that_there_is_nobody(house, whole):
    refused = {keep(house, client, "north-chief", service=SERVICE["victim_name"]).body for client in (whole, uuid.uuid4(), "no-id")}
    assert len(refused) == 1 and json.loads(refused.pop())["status"] == 404
    answer = keep(house, whole, "ada", incident=PERSON["victim_name"])
    assert answer.status == 400 and "incident record" in answer.json["detail"]


# --- sealed ---------------------------------------------------------------------------------------------------------------
def test_no_value_stands_open_in_store_journal_or_log(house, whole):
    """The whole dump in every spelling that a search would find, the leaves of every journal in it, and all logs."""
    text = dump(house)
    logs = "".join(house.logs().values())
    for value in PLANTED:
        for form in forms(value):
            assert form.lower() not in text, value
            assert form not in logs, value


def test_what_was_replaced_is_gone(house):
    client = opened(house)
    kept(house, client, service=SERVICE["victim_name"])
    made = kept(house, client, service=SERVICE["guardian"])["made"]
    kept(house, client, service={"victimName": "Odalys Fennimore"}, withdraw=made)
    record = part(house, client)
    assert record["victimName"] == "Odalys Fennimore" and "goesBy" not in record and "guardians" not in record
    kept(house, client, emptyService=["victim_name"])
    assert "victimName" not in part(house, client)
    assert house.one("select count(*) from intake.client_content where client = %s and emptied", client) == 2


# --- whose hand -----------------------------------------------------------------------------------------------------------
def marks(house, client):
    return set(house.rows("select origin, record_owner, record_kind, discoverability from intake.client_content "
                          "where client = %s and not emptied", client))


def test_a_record_is_of_the_hand_that_wrote_it(house):
    """1 officer's note, 2 an agency's, 3 hybrid, 4 the community's; 1 presumed discoverable, 3 not known."""
    client = opened(house, "north-chief", incident={"victimName": "Jo"}, service={"victimName": "Jo"})
    assert marks(house, client) == {(1, "north-pd", 1, 1), (2, "north-pd", 2, 1)}
    client = opened(house)
    kept(house, client, service=SERVICE["victim_name"])
    assert marks(house, client) == {(2, "aid-house", 4, 3)}
    answer = keep(house, client, edge={"recordKind": "agency"}, service=SERVICE["victim_name"])
    assert answer.status == 400 and "edge" in answer.json["detail"]


def test_what_it_is_cannot_be_changed_by_the_service_itself(house):
    for column in ("record_owner", "record_kind", "discoverability", "client", "class", "origin"):
        with house.session() as connection, connection.cursor() as cursor:
            cursor.execute("set role accord_intake")
            with pytest.raises(Exception, match="permission denied"):
                cursor.execute(f"update intake.client_content set {column} = {column}")


# What release 0.1.1 sends; it knows of no edge, and of nothing that is emptied.
EARLIER = """with s as (insert into client_content as t (id, client, origin, class, kept, content, version)
    values (%s, %s, 1, 7, clock_timestamp(), %s, %s)
    on conflict (id) do update set kept = excluded.kept, content = excluded.content, version = excluded.version
    where t.version = excluded.version - 1 returning 1)
    select must_match(count(*), 1) from s"""


def earlier_writes(house, row, client, content, version):
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("set role accord_intake; set search_path = intake, pg_temp")
        cursor.execute(EARLIER, (row, client, content, version))


def telephones(house, client):
    return part(house, client, "north-chief", "supervision", "incident")["officerContact"]["telephones"]


def test_what_an_earlier_release_writes_beside_this_one_is_neither_lost_nor_mixed(house):
    """Its officer's number is the last word again, and of two that stand side by side only the newest leaves."""
    client = opened(house, "north-chief", incident={"officerContact": WHOLE})
    path = f"/v1/clients/{client}/contact"
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update intake.client_content set record_kind = 0, discoverability = 0 where client = %s", (client,))
    row, early = house.rows("select id::text, content from intake.client_content where client = %s and class = 7", client)[0]
    assert send(house, path, "north-chief", {"contact": WHOLE | {"telephones": ["+15550142222"]}}).status == 200
    assert telephones(house, client) == ["+15550142222"]
    emptied, was, version = house.rows("select emptied, was, version from intake.client_content where id = %s", row)[0]
    assert emptied and [bytes(w) for w in was] == [bytes(early)]
    earlier_writes(house, row, client, bytes(early), version + 1)
    assert house.one("select count(*) from intake.client_content where client = %s and class = 7 and not emptied", client) == 2
    assert telephones(house, client) == WHOLE["telephones"]
    assert send(house, path, "north-chief", {"contact": WHOLE | {"telephones": ["+15550143333"]}}).status == 200
    assert telephones(house, client) == ["+15550143333"]
    assert house.one("select count(*) from intake.client_content where client = %s and class = 7 and not emptied", client) == 1


def test_what_a_court_may_see_is_emptied_and_not_destroyed(house):
    """Police and prosecution destroy nothing before its time; what is the community's is gone."""
    for who, why, left in (("north-chief", "supervision", 1), ("ada", "continuing_service", 0)):
        client = opened(house, who)
        kept(house, client, who, service={"victimName": "Ottoline Vexmoor"})
        sealed = house.one("select content from intake.client_content where client = %s and class = 19", client)
        kept(house, client, who, emptyService=["victim_name"])
        assert "victimName" not in part(house, client, who, why)
        was = house.one("select was from intake.client_content where client = %s and class = 19", client)
        assert [bytes(w) for w in was or []] == [bytes(sealed)] * left


def test_police_keep_only_that_a_choice_was_offered(house):
    client = opened(house, "north-chief", service={"victimName": "Jo"})
    kept(house, client, "north-chief", service={"modelsOffered": "yes"})
    answer = keep(house, client, "north-chief", service={"modelChosen": "community"})
    assert answer.status == 400 and "not what was chosen" in answer.json["detail"]


# --- who read her ---------------------------------------------------------------------------------------------------------
def test_who_read_her_before_somebody_else_wrote_is_told(house):
    client = opened(house)
    read = house.get(f"/v1/clients/{client}", "ada", "continuing_service").headers["etag"]
    assert keep(house, client, match=read, service=SERVICE["victim_name"]).status == 200
    late = keep(house, client, match=read, service={"victimName": "Late"})
    assert late.status == 412 and late.json["code"] == "stale"
    assert part(house, client)["victimName"] == "Ottoline Vexmoor"
    read = house.get(f"/v1/clients/{client}", "ada", "continuing_service").headers["etag"]
    assert keep(house, client, match=read, service=SERVICE["minor_status"]).status == 200
    assert keep(house, client, match="*", service=SERVICE["minor_status"]).status == 200
    for wrong in ("7", '"7"', 'W/"x"', f'"{uuid.uuid4()}x"'):
        assert keep(house, client, match=wrong, service=SERVICE["minor_status"]).status == 400, wrong
    assert keep(house, client, match=f'"{uuid.uuid4()}"', service=SERVICE["minor_status"]).status == 412


def test_the_same_key_with_the_same_body_keeps_it_once(house):
    client, key = opened(house), uuid.uuid4().hex
    answers = {keep(house, client, key=key, service=SERVICE["guardian"]).body for _ in range(3)}
    assert len(answers) == 1
    assert len(part(house, client)["guardians"]) == 1


# --- limits, and what is no word of hers ----------------------------------------------------------------------------------
@pytest.mark.parametrize("key, most, thing", [
    ("guardians", 8, {"name": "Jo", "kind": "parent", "bar": "abuser_of_minor"}), ("designees", 4, {"name": "Jo", "standsFor": "minor"}),
    ("interpreterExclusions", 8, {"name": "Jo"}), ("needs", 40, {"code": "d1", "state": "open"}),
    ("financialHelp", 50, {"kind": "food", "state": "given", "cents": 100000000}),
    ("referrals", 50, {"progress": "made"}), ("notices", 50, {"event": "plea", "result": "given"})])
def test_there_are_so_many_of_a_class_and_no_more(house, key, most, thing):
    client = opened(house)
    assert keep(house, client, service={key: [thing] * (most + 1)}).status == 400
    made = kept(house, client, service={key: [thing] * most})["made"]
    assert len(made) == len(set(made)) == most == len(part(house, client)[key])
    assert keep(house, client, service={key: [thing]}).status == 409
    kept(house, client, service={key: [thing | {"id": made[0]}]})
    kept(house, client, service={key: [thing]}, withdraw=made[:1])
    assert len(part(house, client)[key]) == most


def test_the_longest_of_everything_is_kept(house):
    name = "x" * 128
    client = opened(house)
    said = {"victimName": name, "goesBy": "y" * 64, "language": "z" * 35, "guardians": [{"name": name, "kind": "court", "bar": "none"}] * 8,
            "interpreterExclusions": [{"name": name, "language": "z" * 35}] * 8, "dependentChildren": 20, "dependentAdults": 20}
    kept(house, client, service=said)
    holds(part(house, client), said)


@pytest.mark.parametrize("body", [
    {}, {"service": {}}, {"incident": {}}, [], {"service": []}, {"service": {"safetyPlan": "x"}}, {"service": {"shelterLocation": "x"}},
    {"service": {"notes": "x"}}, {"service": {"guardians": [{"name": "Jo", "kind": "parent"}]}},
    {"service": {"guardians": [{"name": "Jo", "kind": "parent", "bar": "none", "telephone": "1"}]}},
    {"service": {"victimName": "lives at 12 Elm: blue door"}}, {"service": {"victimName": "call 555 0143"}},
    {"service": {"victimName": "a\nb"}}, {"service": {"birthDate": "spring"}}, {"service": {"birthDate": "2021-02-29"}},
    {"service": {"minorStatus": "elsewhere"}}, {"service": {"victimisation": ["stalking", "stalking"]}},
    {"service": {"victimisation": ["unspecified"]}}, {"service": {"dependentChildren": 21}}, {"service": {"dependentChildren": -1}},
    {"service": {"offered": "2999-01-01T00:00:00Z"}}, {"service": {"riskTool": "other"}}, {"service": {"impactStatement": "made"}},
    {"service": {"id": "00000000-0000-4000-8000-000000000000"}}, {"service": {"organisation": "north-pd"}},
    {"service": {"opened": "2020-01-01T00:00:00Z"}}, {"service": {"lead": "bea"}}, {"service": {"dutySupervisor": "bea"}},
    {"service": {"serviceActions": [{"code": "c1"}]}}, {"service": {"advisements": [{"advice": "not_confidential"}]}},
    {"service": {"victimName": "Jo"}, "emptyService": ["victim_name"]}, {"emptyService": ["lead_advocate"]},
    {"emptyService": ["statistics"]}, {"emptyService": ["shelter_location"]}, {"withdraw": ["00000000-0000-4000-8000-000000000000"]},
    {"withdraw": ["x"]}, {"client": "00000000-0000-4000-8000-000000000000", "service": {"victimName": "Jo"}},
    {"readAs": "00000000-0000-4000-8000-000000000000", "service": {"victimName": "Jo"}}, {"service": {"victimName": "x" * 129}},
    {"service": {"financialHelp": [{"kind": "food", "state": "given", "cents": 100000001}]}},
    {"service": {"referrals": [{"progress": "made", "organisation": "North PD, ask for Jo"}]}},
    {"service": {"guardians": [{"id": "00000000-0000-4000-8000-000000000000", "name": "Jo", "kind": "parent", "bar": "none"}]}},
], ids=lambda body: json.dumps(body)[:60])
def test_what_is_no_word_of_hers_is_refused_and_nothing_is_kept(house, body):
    client = opened(house)
    answer = house.http("POST", f"/v1/clients/{client}/record", house.token(person="ada"), json.dumps(body).encode(),
                        {"Content-Type": "application/json"})
    assert answer.status == 400 and answer.json["code"] == "invalid", answer.body
    assert house.rows("select 1 from intake.client_content where client = %s", client) == []


def test_things_of_another_client_are_not_hers(house, whole):
    theirs = part(house, whole)["guardians"][0]["id"]
    client = opened(house)
    assert keep(house, client, withdraw=[theirs]).status == 400
    assert keep(house, client, service={"guardians": [{"id": theirs, "name": "Jo", "kind": "parent", "bar": "none"}]}).status == 400
    assert part(house, whole)["guardians"][0]["id"] == theirs


# --- opened ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("came", ["walk_in", "self_referral", "referral", "incident"])
def test_how_she_came_is_of_her_owner_only(house, came):
    client = opened(house, openedFrom=came, service={"victimName": "Jo"})
    record = part(house, client)
    assert record["openedFrom"] == came and record["dutySupervisor"] == duty("aid-house")
    assert send(house, "/v1/clients", "ada", {"openedFrom": "a friend"}).status == 400


# --- against a model ------------------------------------------------------------------------------------------------------
ONES = {name: SERVICE[name] for name in ("victim_name", "minor_status", "immediate_concern")}
OTHERS = {"victim_name": {"victimName": "Wilma Brack"}, "minor_status": {"minorStatus": "served_alone"},
          "immediate_concern": {"immediateConcern": "weapon"}}
MANY = {"needs": ("needs", {"code": "d1", "state": "open"}, {"code": "d1", "state": "met"}),
        "designee": ("designees", {"name": "Ida Brack", "standsFor": "notices"}, {"name": "Otto Brack", "standsFor": "minor"})}


@pytest.mark.parametrize("seed", range(2))
def test_any_sequence_of_writings_leaves_what_was_said_last(house, seed):
    """Classes replaced and emptied, things added, changed and withdrawn, by two people, some of whom read something older."""
    chance, client, model = random.Random(seed), opened(house), {"victim_name": ONES["victim_name"]}
    etag = house.get(f"/v1/clients/{client}", "ada", "continuing_service").headers["etag"]      # never good again
    kept(house, client, service=model["victim_name"])
    for _ in range(30):
        who, what = chance.choice(("ada", "bea")), chance.choice(("one", "one", "empty", "add", "add", "change", "withdraw", "stale"))
        if what in ("one", "stale"):
            name = chance.choice(list(ONES))
            said = chance.choice((ONES[name], OTHERS[name]))
            answer = keep(house, client, who, match=etag if what == "stale" else None, service=said)
            if what == "stale":
                assert answer.status == 412
                continue
            model[name] = said
        elif what == "empty":
            name = chance.choice([*ONES, *MANY])
            answer = keep(house, client, who, emptyService=[name])
            model.pop(name, None)
        else:
            name = chance.choice(list(MANY))
            key, new, changed = MANY[name]
            there = model.setdefault(name, {})
            if what == "add" and len(there) < 4:
                answer = keep(house, client, who, service={key: [new]})
                there[answer.json["made"][0]] = new
            elif there and what != "add":
                one = chance.choice(list(there))
                if what == "change":
                    answer = keep(house, client, who, service={key: [changed | {"id": one}]})
                    there[one] = changed
                else:
                    answer = keep(house, client, who, withdraw=[one])
                    del there[one]
            else:
                continue
        assert answer.status == 200, answer.body
        read = house.get(f"/v1/clients/{client}", chance.choice(("ada", "bea")), "continuing_service")
        for name in ONES:
            holds(read.json["service"], model.get(name, {}))
            assert name in model or not set(ONES[name]) & set(read.json["service"])
        for name, (key, *_) in MANY.items():
            found = {thing["id"]: {k: v for k, v in thing.items() if k != "id"} for thing in read.json["service"].get(key, [])}
            assert found == model.get(name, {})
