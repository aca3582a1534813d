"""On the way, near the scene, at the scene; and what a call-out leaves to be done."""
import datetime
import zoneinfo

import documents
import pytest
from house import wait_until
from test_callouts import offered, rungs

REVIEW, LATE, NOBODY, MISSED, OVERDUE = 20, 21, 22, 23, 36


def move(house, callout, what, person="ada"):
    verb, _, query = what.partition("?")
    return house.http("POST", f"/v1/callouts/{callout}/{verb}?purpose=crisis_response{'&' + query if query else ''}",
                      house.token(person=person), b"")


def tasks(house, number, why):
    """Tasks that come of an incident: id, organisation, state, person, due."""
    return house.rows("select id::text, organisation, state, person, due_at from referral.request "
                      "where kind = 6 and incident = %s and why = %s order by opened_at", house.incident(number), why)


def passes(house, callout, kind, minutes):
    """So many minutes pass for this call-out: its clock and what it was set from move, and referral looks at its clocks anew."""
    house.kill("referral")
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("update referral.clock set due = due - %s * interval '1 minute' where kind = %s and subject = %s", (minutes, kind, callout))
        assert cursor.rowcount == 1
        cursor.execute("update referral.request set checked_at = checked_at - %(m)s * interval '1 minute', "
                       "accepted_at = accepted_at - %(m)s * interval '1 minute', expected_at = expected_at - %(m)s * interval '1 minute' "
                       "where id = %(id)s", {"m": minutes, "id": callout})
    house.start("referral")
    house.site.wait_ready()


def test_she_says_when_she_will_be_there_and_who_calls_the_scene_safe(house, feed):
    number, _, callout = offered(house, feed)
    accepted = move(house, callout.id, "accept?minutes=25")
    assert accepted.status == 200 and accepted.json["state"] == "accepted" and accepted.json["ori"] == "VA0010000"
    expected = datetime.datetime.fromisoformat(accepted.json["expected"])
    away = expected - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(minutes=20) < away <= datetime.timedelta(minutes=25)
    assert move(house, callout.id, "arrive").json["state"] == "staged"
    there = move(house, callout.id, "arrive?scene=officer").json
    assert (there["state"], there["scene"]) == ("on_scene", "officer")
    assert [m.rule for _, m in rungs(house, callout.id)][-2:] == [166, 191]


@pytest.mark.parametrize("what", ("accept?minutes=0", "accept?minutes=721", "accept?minutes=x", "accept?scene=officer", "acknowledge?minutes=5"))
def test_what_does_not_belong_to_a_move_moves_nothing(house, feed, what):
    number, _, callout = offered(house, feed)
    assert move(house, callout.id, what).status == 400
    assert move(house, callout.id, "accept").status == 200
    for wrong in ("arrive?scene=nobody", "arrive?scene=", "arrive?minutes=5", "depart?scene=officer", "check-in?minutes=0"):
        assert move(house, callout.id, wrong).status == 400
    house.settle()
    assert house.callout(number).state == "accepted"


def test_who_has_seen_it_has_as_long_as_the_agreement_says(house, feed):
    """The rung's own time would be minutes; the agreement between North and Aid House says ten."""
    _, _, callout = offered(house, feed)
    assert move(house, callout.id, "acknowledge").status == 200
    left = house.one("select extract(epoch from due - clock_timestamp()) from referral.clock where kind = 1 and subject = %s", callout.id)
    assert 9 * 60 < left <= 10 * 60
    passes(house, callout.id, 1, 10)
    wait_until("the next to be asked", lambda: [m.person for _, m in rungs(house, callout.id)][-1] == "bea")
    last = rungs(house, callout.id)[-1][1]
    assert (last.rule, last.reason) == (137, house.messages["referral"].REQUEST_REASON_NOT_ACCEPTED)


def test_a_missed_check_in_pages_dispatch_and_her_own_until_she_is_heard(house, feed):
    number, _, callout = offered(house, feed)
    assert move(house, callout.id, "accept").status == 200
    assert move(house, callout.id, "stage").json["state"] == "staged"
    assert move(house, callout.id, "check-in").json["state"] == "staged"
    passes(house, callout.id, 3, 30)
    found = wait_until("both to be asked", lambda: len(t := tasks(house, number, MISSED)) == 2 and t)
    assert {(o, p, s) for _, o, s, p, _ in found} == {("aid-house", "dana", 2), ("north-pd", "north-command", 2)}
    assert move(house, callout.id, "check-in").status == 200
    wait_until("nobody to look for her", lambda: {t[2] for t in tasks(house, number, MISSED)} == {14})
    left = house.one("select extract(epoch from due - clock_timestamp()) from referral.clock where kind = 3 and subject = %s", callout.id)
    assert 29 * 60 < left <= 30 * 60


@pytest.mark.parametrize("departs", (False, True))
def test_who_is_not_there_in_time_is_looked_for_until_she_is_heard(house, feed, departs):
    """Twenty minutes, she said; a quarter of an hour after that nobody has heard of her."""
    number, _, callout = offered(house, feed)
    assert move(house, callout.id, "accept?minutes=20").status == 200
    if departs:
        assert move(house, callout.id, "depart").json["state"] == "en_route"
    passes(house, callout.id, 3, 35)
    found = wait_until("both to be asked", lambda: len(t := tasks(house, number, OVERDUE)) == 2 and t)
    assert {(o, p, s) for _, o, s, p, _ in found} == {("aid-house", "dana", 2), ("north-pd", "north-command", 2)}
    late = move(house, callout.id, "check-in?minutes=30")
    assert late.status == 200 and late.json["state"] == ("en_route" if departs else "accepted")
    wait_until("nobody to look for her", lambda: {t[2] for t in tasks(house, number, OVERDUE)} == {14})
    left = house.one("select extract(epoch from due - clock_timestamp()) from referral.clock where kind = 3 and subject = %s", callout.id)
    assert 44 * 60 < left <= 45 * 60
    assert move(house, callout.id, "arrive?scene=officer").json["state"] == "on_scene"
    house.settle()
    assert house.one("select count(*) from referral.clock where kind = 3 and subject = %s", callout.id) == 0


def morning():
    """The next nine o'clock of a Monday to Friday in North's zone; holidays are in the unit tests."""
    here = zoneinfo.ZoneInfo("America/New_York")
    now = datetime.datetime.now(here)
    at = now.replace(hour=9, minute=0, second=0, microsecond=0)
    while at <= now or at.weekday() > 4:
        at = (at + datetime.timedelta(days=1)).replace(hour=9)
    return at


@pytest.mark.parametrize("change", ({"type": "ALRU"}, {"status": "Cancelled"}))
def test_what_is_called_off_is_reviewed_in_the_morning_and_wanted_again_it_goes_out(house, feed, change):
    number, area, callout = offered(house, feed)
    house.post(feed, documents.eido(number, area=area, **change))
    house.callout(number, "stood_down")
    (_, organisation, state, _, due), = wait_until("the review", lambda: tasks(house, number, REVIEW))
    assert (organisation, state) == ("north-pd", 1)
    assert morning() <= due <= morning() + datetime.timedelta(days=5)
    house.post(feed, documents.eido(number, area=area, type="DVA", status="Active"))
    wait_until("it to be asked for again", lambda: [c.state for c in house.callouts(number)] == ["stood_down", "offered"])
    house.post(feed, documents.eido(number, area=area, **change))
    wait_until("it to be off again", lambda: [c.state for c in house.callouts(number)] == ["stood_down"] * 2)
    house.settle()
    assert len(tasks(house, number, REVIEW)) == 1


def test_who_was_found_by_nobody_is_asked_after_in_the_morning(house, expected):
    expected.append("nobody is on the ladder")
    number = documents.number()
    house.post("alone-eido", documents.eido(number))
    house.callout(number, "expired")
    (_, organisation, state, _, _), = wait_until("the task", lambda: tasks(house, number, NOBODY))
    assert (organisation, state) == ("alone-pd", 1)


def test_an_incident_told_too_late_is_a_task_in_half_an_hour_and_no_page(house, feed):
    number, area = documents.number(), documents.area()
    house.post(feed, documents.eido(number, area=area, updated=-86400))
    (_, organisation, state, _, due), = wait_until("the task", lambda: tasks(house, number, LATE))
    assert (organisation, state) == ("north-pd", 1)
    away = due - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(minutes=25) < away <= datetime.timedelta(minutes=30)
    house.settle()
    assert house.callouts(number) == [] and not house.pager.pages(area)
