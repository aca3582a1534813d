"""Incidents that went on under other numbers, and those that nobody tells of any more: on the real store."""
import itertools
import uuid

import documents
import pytest
from house import JSON_LINES, wait_until

MERGED, ACTIVE, PRESUMED_CLOSED = 6, 1, 5


def merging(number, other, direction, **more):
    merge = [{"incidentTrackingIdentifier": other, "incidentMergeDirectionCode": direction}]
    return documents.eido(number, mergeComponent=merge, **more)


def statuses(house, numbers):
    return [house.incident_one(n, "status") for n in numbers]


@pytest.mark.parametrize("asks", (True, False))
def test_one_that_was_replaced_before_it_came_is_merged_when_it_comes(house, feed, asks):
    number, other, area = documents.number(), documents.number(), documents.area()
    assert house.post(feed, merging(number, other, "REPLACED", type="DVA" if asks else "ALRU")).outcomes == ["accepted"]
    listed = [i["number"] for i in house.get("/v1/incidents", "north-chief").json["incidents"]]
    assert number in listed and other not in listed
    assert house.post(feed, documents.eido(other, area=area)).outcomes == ["accepted"]
    house.settle()
    assert statuses(house, [number, other]) == [ACTIVE, MERGED]
    if asks:
        assert house.callouts(other) == [] and house.pager.pages(area) == []
    else:   # nobody goes for the one that it went on under
        assert [c.state for c in house.callouts(other)] == ["offered"] and len(house.pager.pages(area)) == 1
    subject = uuid.UUID(str(house.incident(other)))
    fact, = [f.message for f in house.facts("intake") if f.subject == subject]
    assert (fact.status, fact.change, fact.version) == (MERGED, 1, 1)


@pytest.mark.parametrize("together", (False, True))
def test_three_that_merge_in_a_circle_leave_one_that_is_answered_for(house, feed, together):
    numbers = [documents.number() for _ in range(3)]
    house.post(feed, documents.lines(documents.eido(n) for n in numbers), JSON_LINES)
    for n in numbers:
        house.callout(n, "offered")
    circle = [merging(a, b, "REPLACING", updated=1) for a, b in itertools.pairwise(numbers + numbers[:1])]
    for body in [circle] if together else [[d] for d in circle]:
        assert set(house.post(feed, documents.lines(body), JSON_LINES).outcomes) == {"accepted"}
    house.settle()
    assert sorted(statuses(house, numbers)) == [ACTIVE, MERGED, MERGED]
    assert sorted(house.callout(n).state for n in numbers) == ["offered", "stood_down", "stood_down"]


# --- whose call-out stands down for whose ---------------------------------------------------------------------------

def send(house, feed, *documents_):
    body = documents.lines(documents_)
    assert set(house.post(feed, body, JSON_LINES).outcomes) <= {"accepted", "stale"}


def paged(house, feed, **more):
    """An incident that asks for an advocate, its area and its call-out once that is offered."""
    number, area = documents.number(), documents.area()
    send(house, feed, documents.eido(number, area=area, **more))
    return number, area, house.callout(number, "offered")


def merge_rules(house, callout):
    moved = house.messages["referral"].CalloutMoved
    facts = house.rows("select body from referral.journal where subject = %s order by n", callout.id)
    return [m.merge_rule for m in (moved.FromString(bytes(body)) for body, in facts) if m.merge_rule]


def assert_goes_on(house, number, area, rule):
    """The advocate was paged, nothing else was sent to her, and she can take it."""
    house.settle()
    callout = house.callout(number, "offered")
    assert merge_rules(house, callout) == [rule]
    assert [p.to for p in house.pager.pages(area)] == ["ada@pager.example"]
    assert "called off" not in house.pager.pages(area)[0].text
    assert house.move(callout.id, "accept", "ada").status == 200
    assert house.callout(number).state == "accepted"


def unknown(house, feed, other):
    pass


def lower_tier(house, feed, other):
    send(house, feed, documents.eido(other, type="ALRU"))


def closed(house, feed, other):
    send(house, feed, documents.eido(other))
    house.callout(other, "offered")
    send(house, feed, documents.eido(other, status="Closed"))
    house.callout(other, "stood_down")


def cancelled(house, feed, other):
    send(house, feed, documents.eido(other), documents.eido(other, status="Cancelled", updated=0.5))


def retyped(house, feed, other):
    send(house, feed, documents.eido(other), documents.eido(other, type="ALRU", updated=0.5))


def too_late(house, feed, other):
    send(house, feed, documents.eido(other, updated=-3600))


def another_organisations(house, feed, other):
    send(house, feed, documents.eido(other, agency="south-pd.example"))
    assert house.callout(other, "offered").person == "cora"


@pytest.mark.parametrize("direction", ("REPLACING", "REPLACED"))
@pytest.mark.parametrize("survivor, rule", ((unknown, 601), (lower_tier, 603), (closed, 603), (cancelled, 603), (retyped, 603),
                                            (too_late, 603), (another_organisations, 607)))
def test_a_callout_goes_on_when_nobody_goes_for_the_survivor(house, feed, survivor, rule, direction):
    feed = "shared-eido" if survivor is another_organisations else feed
    number, area, _ = paged(house, feed)
    other = documents.number()
    survivor(house, feed, other)
    if direction == "REPLACING":
        send(house, feed, merging(number, other, direction, area=area, updated=1))
    else:   # said by the survivor's own document, in the state in which it is
        said = {unknown: {"type": "ALRU"}, lower_tier: {"type": "ALRU"}, retyped: {"type": "ALRU"}, closed: {"status": "Closed"},
                cancelled: {"status": "Cancelled"}, too_late: {"updated": -3000},
                another_organisations: {"agency": "south-pd.example"}}
        send(house, feed, merging(other, number, direction, **{"updated": 1} | said[survivor]))
        rule = 603 if survivor is unknown else rule
    wait_until("it to be merged", lambda: statuses(house, [number]) == [MERGED])
    assert_goes_on(house, number, area, rule)


@pytest.mark.parametrize("together", (False, True))
def test_a_callout_stands_down_for_one_that_is_there_in_its_place(house, feed, together):
    number, other, area, place = documents.number(), documents.number(), documents.area(), documents.area()
    said = [documents.eido(other, area=place), documents.eido(number, area=area),
            merging(number, other, "REPLACING", area=area, updated=1)]
    for body in [said] if together else [[d] for d in said]:
        send(house, feed, *body)
    house.settle()
    callout, stands = house.callout(number, "stood_down"), house.callout(other, "offered")
    assert merge_rules(house, callout) == [611] and merge_rules(house, stands) == []
    assert [p.to for p in house.pager.pages(place)] == ["ada@pager.example"]
    # Ada was asked for both: what calls her off says that the other one stands.
    assert all("Any other that you were asked to take stands" in p.text for p in house.pager.pages(area) if "called off" in p.text)
    assert house.move(stands.id, "accept", "ada").status == 200


def test_nobody_is_called_back_for_one_who_was_only_asked(house, feed):
    number, area, callout = paged(house, feed)
    assert house.move(callout.id, "accept", "ada").status == 200
    other, _, _ = paged(house, feed)
    send(house, feed, merging(number, other, "REPLACING", area=area, updated=1))
    house.settle()
    assert house.callout(number).state == "accepted" and merge_rules(house, callout) == [609]
    assert len(house.pager.pages(area)) == 1


def test_a_survivor_that_asks_later_lets_both_go_on_until_it_is_said_again(house, feed):
    """Two merges on: the survivor is found at the end of the chain, as it is stored."""
    number, area, callout = paged(house, feed)
    between, last = documents.number(), documents.number()
    send(house, feed, documents.eido(between, type="ALRU"), documents.eido(last, type="ALRU"))
    send(house, feed, merging(number, between, "REPLACING", area=area, updated=1))
    send(house, feed, merging(between, last, "REPLACING", type="ALRU", updated=1))
    send(house, feed, documents.eido(last, updated=2))
    house.callout(last, "offered")
    house.settle()
    assert house.callout(number).state == "offered"
    send(house, feed, documents.eido(number, area=area, type="STRANGULATION", updated=3))
    house.callout(number, "stood_down")
    assert merge_rules(house, callout) == [603, 611]
    subject = uuid.UUID(house.incident(number))
    survivors = [f.message.survivor for f in house.facts("intake") if f.subject == subject and f.kind == "incident_recorded"]
    assert survivors == [b"", *[uuid.UUID(house.incident(n)).bytes for n in (between, last)]]
    house.settle()
    assert house.callout(last).state == "offered"


def test_what_is_taken_apart_again_has_one_callout(house, feed):
    number, area, callout = paged(house, feed)
    send(house, feed, merging(number, documents.number(), "REPLACING", area=area, updated=1))
    house.settle()
    send(house, feed, merging(number, documents.number(), "SPLIT", area=area, updated=2))
    house.settle()
    assert house.callout(number).id == callout.id and house.callout(number).state == "offered"
    assert len(house.pager.pages(area)) == 1


def test_a_survivor_that_closes_later_ends_its_own_callout_only(house, feed):
    number, area, _ = paged(house, feed)
    other = documents.number()
    send(house, feed, documents.eido(other, type="ALRU"))
    send(house, feed, merging(number, other, "REPLACING", area=area, updated=1))
    send(house, feed, documents.eido(other, status="Closed", type="ALRU", updated=2))
    assert_goes_on(house, number, area, 603)


def test_an_incident_that_nobody_tells_of_is_presumed_closed_and_comes_back(house, feed):
    number = documents.number()
    house.post(feed, documents.eido(number))
    callout = house.callout(number, "offered")
    incident = house.incident_one(number, "id")
    due = "select extract(epoch from due - clock_timestamp()) from intake.clock where kind = 2 and subject = %s"
    assert 71.9 * 3600 < house.one(due, incident) <= 72 * 3600
    # Three days pass for this one: what was heard of it and its clock move back, and intake looks at its clocks anew.
    house.kill("intake")
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("update intake.incident set heard = heard - interval '73 hours' where id = %s", (incident,))
        cursor.execute("update intake.clock set due = due - interval '73 hours' where kind = 2 and subject = %s", (incident,))
    house.start("intake")
    house.site.wait_ready()
    wait_until("it to be presumed closed", lambda: statuses(house, [number]) == [PRESUMED_CLOSED])
    house.callout(number, "stood_down")
    assert house.rows(due, incident) == []
    assert house.post(feed, documents.eido(number, updated=1)).outcomes == ["accepted"]
    assert statuses(house, [number]) == [ACTIVE]
    again = wait_until("a second call-out", lambda: house.callouts(number)[1:])
    assert [c.id for c in again] != [callout.id]
