"""Laws L2 and L9: what leaves is recorded first, and who may not see learns nothing, not even that it is there."""
import threading
import uuid

import documents
import pytest
from house import wait_until
from traces import alike, written


@pytest.fixture(scope="module")
def incident(shared):
    """An incident of North's."""
    number = documents.number()
    assert shared.post("north-eido", documents.eido(number, type="ALRU", area="NORTH7")).status == 202
    return number, shared.incident(number)


def test_the_owners_staff_sees_it_and_the_fact_is_there_before_the_answer(house, incident):
    number, identity = incident
    house.token(person="north-chief")   # making one writes, too
    answer, rows, facts = written(house, lambda: house.get(f"/v1/incidents/{identity}", "north-chief"))
    assert answer.status == 200
    assert answer.json["number"] == number and answer.json["area"] == "NORTH7" and answer.json["tier"] == "never"
    fact, of = facts
    assert (fact.kind, of.kind) == ("disclosed", "disclosed_of")
    assert (fact.message.person, fact.message.organisation) == ("north-chief", "north-pd")
    assert list(fact.message.subjects) == list(of.message.subjects) == [uuid.UUID(identity).bytes]
    assert list(fact.message.owners) == [of.message.owner] == [of.message.recipient] == ["north-pd"]
    assert answer.headers["accord-disclosure"] == answer.json["disclosure"] == str(uuid.UUID(bytes=fact.message.disclosure))
    assert of.message.disclosure == fact.message.disclosure and set(of.message.present) == set(fact.message.released)
    assert fact.message.purpose == house.messages["vocabulary"].PURPOSE_CRISIS_RESPONSE
    assert set(fact.message.released) == {house.messages["vocabulary"].DATA_CLASS_INCIDENT,
                                          house.messages["vocabulary"].DATA_CLASS_INCIDENT_PLACE}


def test_not_there_and_not_hers_are_one_answer(house, incident):
    _, identity = incident
    house.token(person="south-chief")   # making one writes, too
    acts = {what: lambda w=which: house.get(f"/v1/incidents/{w}", "south-chief")
            for what, which in {"not hers": identity, "not there": str(uuid.uuid4()), "no id": "no-id-at-all"}.items()}
    named = {what: acts[what] for what in ("not hers", "not there")}
    seen = alike(house, named) | alike(house, {what: acts[what] for what in ("not there", "no id")}, lengths=0)
    for what, of in seen.items():
        assert of.status == 404 and of.kinds == ["refused", "refused_of"], what
        assert of.facts[1].message.owner == {"not hers": "north-pd"}.get(what, ""), "the owner's part says whose it is"


def test_one_whose_key_is_away_is_not_there_for_others(house, expected):
    """To her own staff: later. To anybody else it is what an unknown one is, to the byte and to the row."""
    expected.append("a key is not there")
    number = documents.number("south-pd.example")
    assert house.post("south-eido", documents.eido(number, type="ALRU", agency="south-pd.example")).status == 202
    identity, kek = house.incident(number), house.folder / "keys" / "seal" / "intake" / "south-pd.kek"
    assert house.get(f"/v1/incidents/{identity}", "south-chief").status == 200
    house.token(person="north-chief")   # making one writes, too
    away = kek.rename(kek.with_suffix(".away"))
    try:
        wait_until("her own staff to be told to come again", lambda: house.get(f"/v1/incidents/{identity}", "south-chief").status == 503)
        seen = alike(house, {what: lambda w=which: house.get(f"/v1/incidents/{w}", "north-chief")
                             for what, which in {"not hers": identity, "not there": str(uuid.uuid4())}.items()})
    finally:
        away.rename(kek)
    assert seen["not hers"].status == 404
    wait_until("it to be read again", lambda: house.get(f"/v1/incidents/{identity}", "south-chief").status == 200)


def test_a_purpose_that_the_floor_refuses_is_that_answer_too(house, incident):
    _, identity = incident
    unknown = house.get(f"/v1/incidents/{uuid.uuid4()}", "north-chief")
    refused, _, facts = written(house, lambda: house.get(f"/v1/incidents/{identity}", "north-chief", "investigation"))
    assert (refused.status, refused.body) == (unknown.status, unknown.body) == (404, refused.body)
    assert [f.kind for f in facts] == ["refused", "refused_of"]


def test_without_a_purpose_nothing_is_asked(house, incident):
    _, identity = incident
    for purpose in ("", "curiosity", "CRISIS_RESPONSE"):
        answer, _, facts = written(house, lambda p=purpose: house.get(f"/v1/incidents/{identity}", "north-chief", p))
        assert answer.status == 400 and facts == []


def test_a_page_of_a_list_is_one_record(house, incident):
    house.token(person="north-chief")   # making one writes, too
    answer, _, facts = written(house, lambda: house.get("/v1/incidents?limit=100", "north-chief"))
    assert answer.status == 200
    fact, of = facts
    ids = [uuid.UUID(i["id"]).bytes for i in answer.json["incidents"]]
    assert (fact.kind, of.kind) == ("disclosed", "disclosed_of")
    assert list(fact.message.subjects) == list(of.message.subjects) == ids and len(ids) <= 100


def test_a_list_of_one_tier_holds_those_and_no_other(house, incident):
    _, identity = incident
    never = house.get("/v1/incidents?limit=100&tier=never", "north-chief").json["incidents"]
    assert identity in [i["id"] for i in never] and {i["tier"] for i in never} == {"never"}
    others = house.get("/v1/incidents?limit=100&tier=page_now", "north-chief").json["incidents"]
    assert identity not in [i["id"] for i in others] and {i["tier"] for i in others} <= {"page_now"}


def test_pages_hold_every_incident_of_hers_once_and_no_other(house):
    for _ in range(7):
        house.post("south-eido", documents.eido(documents.number("south-pd.example"), type="ALRU"))
    seen, cursor = [], ""
    while True:
        page = house.get(f"/v1/incidents?limit=3{cursor}", "south-chief").json
        seen += [i["id"] for i in page["incidents"]]
        if "next" not in page:
            break
        cursor = f"&cursor={page['next']}"
    mine = [str(i) for i, in house.rows("select incident from intake.incident where organisation = 'south-pd'")]
    assert len(seen) == len(set(seen)) >= 7
    assert set(seen) == set(mine)


@pytest.mark.parametrize("who, status", [("north-chief", 200), ("south-chief", 404)])
def test_no_answer_leaves_before_its_record_is_committed(house, incident, who, status):
    _, identity = incident
    house.token(person=who)
    answers = []
    with house.session() as holder, holder.cursor() as cursor:
        holder.autocommit = False
        cursor.execute("lock table gateway.journal_head in exclusive mode")
        head = house.heads()["gateway"]
        reader = threading.Thread(target=lambda: answers.append(house.get(f"/v1/incidents/{identity}", who)))
        reader.start()
        wait_until("the gateway to wait for its record", lambda: house.one(
            "select count(*) from pg_locks where not granted and relation = 'gateway.journal_head'::regclass") > 0)
        assert not answers, "it left without a record"
        assert house.heads()["gateway"] == head
        holder.rollback()
    reader.join(timeout=30)
    assert answers[0].status == status
    assert house.heads()["gateway"] == head + 2


def test_methods_and_paths_that_are_not_there(house):
    assert house.http("GET", "/v1/nothing").status == 404
    assert house.http("DELETE", "/v1/incidents", house.token(person="north-chief")).status in (404, 405)
    assert house.http("GET", "/v1/incidents/%2e%2e%2f?purpose=crisis_response", house.token(person="north-chief")).status == 404


def test_every_answer_forbids_to_be_kept(house, incident):
    for path in ("/healthz", "/readyz", "/openapi.json", "/v1/incidents"):
        headers = house.http("GET", path).headers
        assert headers["cache-control"] == "no-store" and headers["x-content-type-options"] == "nosniff"
