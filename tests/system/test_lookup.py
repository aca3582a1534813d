"""A client is found again by her own organisation's staff, by what is open to them, and by nothing else (L9); two who may be one are
told of, and stay two."""
import json
import uuid

import pytest
from house import wait_until
from test_clients import HOUSE, WHOLE, moved, opened, send  # noqa: F401
from traces import alike as traces_alike, written

AT_ONCE = 20    # SEARCHES_AT_ONCE
ZOE = "Zoë Łukasiewicz-Ångström"


def number():
    """A telephone number that no other test uses."""
    return f"+1 555 {uuid.uuid4().int % 10**7:07}"


def name():
    return f"{ZOE} {uuid.uuid4().hex[:12].translate(str.maketrans('0123456789', 'ghijklmnop'))}"


def search(house, person="ada", purpose="continuing_service", query="", **terms):
    headers = {"Content-Type": "application/json", "Accord-Purpose": purpose}
    return house.http("POST", f"/v1/clients/search{query}", house.token(person=person), json.dumps(terms).encode(), headers)


def found(house, *args, **kwargs):
    house.rows("delete from intake.searcher returning 1")   # what is measured is another test's
    answer = search(house, *args, **kwargs)
    assert answer.status == 200, answer.body
    return [c["id"] for c in answer.json["clients"]]


# --- found ----------------------------------------------------------------------------------------------------------------
def test_she_is_found_by_all_that_is_said_of_her_however_it_is_written(house):
    whole = name()
    first, last = whole.rsplit(" ", 1)
    client = opened(house, service={"victimName": whole, "goesBy": "Zizi Quux"})
    other = opened(house, service={"victimName": whole})
    assert found(house, name=whole) == [other, client]
    assert found(house, name=f"{last.upper()}, zoe LUKASIEWICZ angstrom") == [other, client]
    assert found(house, name=last) == [other, client]
    assert found(house, name=f"zizi {last}") == [client], "by the words of both her names"
    for nobody in ({"name": f"{whole} Smith"}, {"name": last[:-1]}, {"name": whole, "telephone": number()}, {"name": whole, "birthDate": "1990-01-01"},
                   {"telephone": number()}, {"email": "zoe@example.org"}, {}, {"name": "-"}):
        assert found(house, **nobody) == [], nobody
    assert search(house, notes="x").status == 400 and search(house, purpose="").status == 400


def test_what_was_found_is_on_record_and_says_no_more_than_is_open(house):
    whole = name()
    client = opened(house, service={"victimName": whole, "language": "fr"})
    house.token(person="ada")
    answer, _, facts = written(house, lambda: search(house, name=whole))
    assert [c["id"] for c in answer.json["clients"]] == [client] and answer.json["clients"][0]["service"]["language"] == "fr"
    disclosed = [f for f in facts if f.kind == "disclosed"]
    assert any(uuid.UUID(client).bytes in f.body for f in disclosed)
    assert not any(whole.encode() in f.body for f in facts)
    narrow = search(house, query="?classes=client_existence,victim_name", name=whole).json["clients"][0]["service"]
    assert "language" not in narrow and narrow["victimName"] == whole
    assert found(house, query="?classes=client_existence", name=whole) == [], "by what was not asked for she is not found"


def test_a_number_that_is_replaced_finds_her_no_more(house):
    before, after = number(), number()
    client = opened(house, "north-chief", incident={"officerContact": WHOLE | {"telephones": [before]}})
    assert found(house, "north-chief", "supervision", telephone=before.removeprefix("+1 ")) == [client]
    assert send(house, f"/v1/clients/{client}/contact", "north-chief", {"contact": WHOLE | {"telephones": [after]}}).status == 200
    assert found(house, "north-chief", "supervision", telephone=before) == []
    assert found(house, "north-chief", "supervision", telephone=after) == [client]


def test_what_may_not_be_found_is_as_what_is_not_there(house):
    """Law L9: another organisation's client, a class that is closed to her, and nobody: same bytes, rows and facts."""
    theirs, closed = name(), name()
    opened(house, "north-chief", service={"victimName": theirs}, incident={"victimName": theirs})
    client = opened(house, service={"victimName": closed})
    assert house.get(f"/v1/clients/{client}", "aid-counsel", "supervision").json["service"]["codes"]["victim_name"] != "P"
    house.rows("delete from intake.searcher returning 1")
    house.token(person="aid-counsel")
    search(house, "aid-counsel", "supervision", name=name())    # from then on her row is there
    seen = traces_alike(house, {which: lambda w=wanted: search(house, "aid-counsel", "supervision", name=w)
                                for which, wanted in (("nobody", name()), ("theirs", theirs), ("closed", closed))}, lengths=None)
    status, body, _ = seen["nobody"].answer
    assert status == 200 and json.loads(body)["clients"] == []
    assert search(house, "south-chief", "crisis_response", name=theirs).status == 404, "who may know of none is told of none"


def test_nobody_searches_without_end(house):
    """Whichever copy of the gateway she asks, and whatever she finds."""
    house.rows("delete from intake.searcher returning 1")
    answers = []
    while len(answers) < 200 and not (answers and answers[-1].status == 429):
        answers.append(search(house, "quinn", name=name()))
    assert len(answers) > AT_ONCE and {a.status for a in answers[:-1]} == {200}
    assert answers[-1].status == 429 and answers[-1].json["code"] == "limited" and answers[-1].headers["retry-after"] == "15"
    assert search(house, "rosa", name=name()).status == 200, "each has her own"
    house.rows("delete from intake.searcher returning 1")


# --- how it is kept -------------------------------------------------------------------------------------------------------
def kept(house, client):
    return {bytes.fromhex(f.replace("-", "")) for row in house.rows(
        "select found::text[] from intake.client_lookup where client = %s", client) for f in row[0]}


def test_organisations_have_no_index_in_common(house):
    """A hash that two organisations share is a disclosure (DOMAIN section 0)."""
    whole = name()
    one, same, other = (opened(house, person, service={"victimName": whole}) for person in ("ada", "ada", "north-chief"))
    assert kept(house, one) == kept(house, same) and len(kept(house, one)) == 5
    assert not kept(house, one) & kept(house, other)


def test_what_was_kept_before_is_found_too(house):
    """Of a release that knew of no indexes, or wrote over what they were made from."""
    whole, second = name(), name()
    client, stale = opened(house, service={"victimName": whole}), opened(house, service={"victimName": second})
    house.rows("delete from intake.client_lookup where client = %s returning 1", client)
    house.rows("update intake.client_lookup set version = 7 where client = %s returning 1", stale)
    assert found(house, name=whole) == found(house, name=second) == []
    house.restart("intake")
    house.site.wait_ready()
    opened(house)       # a process looks once, with its first client or within a minute
    wait_until("intake to have made them", lambda: house.rows("select 1 from intake.client_lookup where client = %s", client))
    assert found(house, name=whole) == [client]
    wait_until("the other too", lambda: found(house, name=second) == [stale])
    # An earlier release may write on behind it: it is looked again.
    wait_until("it to be looked at again", lambda: house.rows("select 1 from intake.clock where kind = 5 and due > clock_timestamp()"))


# --- two who may be one ---------------------------------------------------------------------------------------------------
def alike(house, client, what="duplicates", person="north-chief", purpose="supervision"):
    house.rows("delete from intake.searcher returning 1")
    answer = house.get(f"/v1/clients/{client}/{what}", person, purpose)
    assert answer.status == 200, answer.body
    return sorted(c["id"] for c in answer.json["clients"])


@pytest.fixture
def two(house):
    """Of one number; a third has it at another organisation."""
    line = number()
    contact = {"officerContact": WHOLE | {"telephones": [line]}}
    opened(house, "south-chief", incident=contact)
    return tuple(opened(house, "north-chief", incident=contact) for _ in range(2))


def test_who_may_be_the_same_is_told_and_stays_two(house, two):
    one, other = two
    head = house.heads()["intake"]
    assert alike(house, one) == [other] and alike(house, other) == [one] and alike(house, one, "links") == []
    path = f"/v1/clients/{one}/links"
    for wrong in ({"other": other}, {"other": other, "state": "merged"}, {"state": "same"}, {"other": one, "state": "same"}):
        assert send(house, path, "north-chief", wrong).status in (400, 404), wrong
    assert send(house, path, "north-chief", {"other": other, "state": "unlinked"}).status == 409
    assert send(house, path, "north-chief", {"other": other, "state": "same"}).status == 200
    assert alike(house, one) == [] and alike(house, one, "links") == [other] and alike(house, other, "links") == [one]
    assert send(house, f"/v1/clients/{other}/links", "north-chief", {"other": one, "state": "different"}).status == 200
    assert alike(house, one) == alike(house, one, "links") == []
    assert send(house, path, "north-chief", {"other": other, "state": "unlinked"}).status == 200
    assert alike(house, one) == [other] and alike(house, one, "links") == []
    states = [f.message.state for f in house.facts("intake", head) if f.kind == "clients_linked"]
    assert states == [1, 2, 3]
    assert house.one("select count(*) from intake.client where id in (%s, %s)", one, other) == 2


def test_anothers_client_is_like_nobody_and_linked_to_nobody(house, two):
    one, _ = two
    mine, theirs = opened(house), opened(house)
    assert alike(house, one, person="ada", purpose="continuing_service") == []
    asked = {"hers": (one, mine), "to hers": (mine, one), "to nobody": (mine, str(uuid.uuid4())), "nobody": (str(uuid.uuid4()), mine)}
    seen = traces_alike(house, {what: lambda c=client, o=other: send(house, f"/v1/clients/{c}/links", "ada", {"other": o, "state": "same"})
                                for what, (client, other) in asked.items()}, lengths=0)
    assert seen["hers"].status == 404
    assert send(house, f"/v1/clients/{mine}/links", "ada", {"other": theirs, "state": "same"}).status == 200
