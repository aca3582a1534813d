"""Rosters of which it depends on the hour who is asked."""
import pathlib

import documents
import pytest
from house import wait_until

ROSTERS = pathlib.Path(__file__).with_name("rosters.yaml")
# Bea at every hour, Ada on leave, Cora behind both: whoever is asked does not depend on when the test runs.
PLAN = """rosters:
  - agency: north-pd
    call back: +1 555 0111
    zone: America/New_York
    coordinator: cora 10m
    rungs:
      - rung: primary
        answer within: 10m
        who:
          - always
      - rung: backup
        answer within: 10m
        who:
          - ada
    rotations:
      - rotation: alone
        first: 2020-01-06
        handover: 08:00
        length: 1w
        people:
          - bea
    shifts:
      - shift: always
        days:
          - mon
          - tue
          - wed
          - thu
          - fri
          - sat
          - sun
        from: 00:00
        until: 00:00
        who: alone
    people:
      - person: ada
        leave:
          - 2020-01-01 until 2099-01-01
      - person: bea
      - person: cora
"""


@pytest.fixture
def plan(house, tmp_path):
    """North's roster depends on the hour for a while."""
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN)
    try:
        house.site.accord("roster", "load", path)
        yield path
    finally:
        house.site.accord("roster", "load", ROSTERS)


def ladder(house, callout):
    return [person for person, in house.rows("select l.person from referral.ladder l join referral.request r on r.ladder = l.id "
                                             "where r.id = %s order by l.rung", callout.id)]


def test_a_call_out_gets_the_ladder_of_its_hour_and_keeps_it(house, feed, plan):
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(number, "offered")
    assert callout.person == "bea" and ladder(house, callout) == ["bea", "cora"]
    house.site.accord("roster", "load", ROSTERS)
    assert house.move(callout.id, "decline", "bea").status == 200
    wait_until("the coordinator to be asked", lambda: house.callout(number).person == "cora")
    other = documents.number()
    assert house.post(feed, documents.eido(other)).status == 202
    assert house.callout(other, "offered").person == "ada", "a plain ladder that is loaded again counts again"


def test_a_ladder_that_the_last_release_loads_counts(house, feed, plan):
    """It knows nothing of plans, and leaves what it does not know as it stands."""
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update referral.roster set version = version + 1, ladder = (select l.id from referral.ladder l where l.person "
                       "= 'ada' and l.rung = 1 and (select count(*) from referral.ladder o where o.id = l.id) = 3 limit 1) "
                       "where organisation = 'north-pd'")
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    assert house.callout(number, "offered").person == "ada"


def test_the_tool_shows_who_is_asked_and_what_is_uncovered(house, plan):
    shown = house.site.accord("roster", "show", plan, "--at", "2026-12-24T18:00:00-05:00")
    assert [line.split()[:2] for line in shown.stdout.splitlines()[1:]] == [["primary", "bea"], ["coordinator", "cora"], ["on", "leave"]]
    done = house.site.accord("roster", "gaps", plan, "--days", "1", check=False)
    assert done.returncode == 1 and "north-pd backup" in done.stdout and "ada on leave, nobody is there" in done.stdout
