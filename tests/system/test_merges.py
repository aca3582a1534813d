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


def test_one_that_was_replaced_before_it_came_is_merged_when_it_comes(house, feed):
    number, other, area = documents.number(), documents.number(), documents.area()
    assert house.post(feed, merging(number, other, "REPLACED", type="ALRU")).outcomes == ["accepted"]
    listed = [i["number"] for i in house.get("/v1/incidents", "north-chief").json["incidents"]]
    assert number in listed and other not in listed
    assert house.post(feed, documents.eido(other, area=area)).outcomes == ["accepted"]
    house.settle()
    assert statuses(house, [number, other]) == [ACTIVE, MERGED]
    assert house.callouts(other) == [] and house.pager.pages(area) == []
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
