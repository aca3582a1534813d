"""Followers whose past is gone or is another one: noticed, mended by a snapshot, and nobody is woken for what is over."""
import contextlib

import accounts
import documents
import pytest
from conftest import BIN, own_site
from house import JSON_LINES, PASSING, House, wait_until

EXPECTED = ('msg="following stopped"', "a call-out is offered to somebody who was not paged")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site of its own: its journals are cut."""
    with own_site(House(tmp_path_factory.mktemp("snapshot"), BIN, settings=("fsync = off",), patient=True), EXPECTED) as opened:
        yield opened


def followed(house, follower, source):
    """What `accord status` says of it."""
    return next((f for f in house.said(follower).get("follows", []) if f["source"] == source), {})


def stopped(house, follower, source):
    """Why it stopped, once it has."""
    return wait_until(f"{follower} to stop", lambda: followed(house, follower, source).get("stoppedBecause"))


def snapshot(house, follower, source):
    return house.site.accord("follow", "snapshot", follower, source, check=False)


def cut(house, source):
    """Nothing of its journal is kept but the newest fact: whole months were dropped."""
    house.record.read()
    house.rows(f"delete from {source}.journal where n < (select n from {source}.journal_head) returning 1")
    assert not any(house.kill(source))
    house.start(source)


@contextlib.contextmanager
def away(house, service):
    assert not any(house.kill(service))
    try:
        yield
    finally:
        house.start(service)
        house.site.wait_ready()


def post(house, number, **document):
    assert house.post("north-eido", documents.eido(number, **document)).status == 202


def woken(house):
    house.settle()
    return house.pager.count(), house.one("select count(*) from referral.request where kind <> 6"), house.one(
        "select count(*) from notification.message")


def test_referral_begins_anew_from_how_incidents_stand(site):
    opened = [documents.number() for _ in range(3)]
    for number in opened:
        post(site, number, updated=-5)
    rest = [documents.eido(documents.number(), type="ALRU", status=status)
            for status in ("Active", "Closed", "Cancelled") for _ in range(300)]
    assert site.post("north-eido", documents.lines(rest), JSON_LINES).status == 202
    for number in opened:
        site.callout(number, "offered")
    missed, retyped = documents.number(), documents.number()
    post(site, retyped, updated=-5)
    site.callout(retyped, "offered")
    canary = site.one("update intake.incident set incident = overlay(incident::text placing %s from 1)::uuid "
                      "where incident = %s returning id", PASSING, site.incident(rest[0]["$id"]))
    before = woken(site)
    with away(site, "referral"):
        post(site, missed, updated=-4)
        post(site, retyped, type="ALRU", updated=-3)
        wait_until("audit to have it", lambda: not [late for late in site.behind() if late.startswith("audit")])
        cut(site, "intake")
        site.rows("delete from referral.cursor returning 1")
    assert "snapshot" in stopped(site, "referral", "intake")
    assert "the facts after 0" in site.site.accord("status", check=False).stdout

    done = snapshot(site, "audit", "intake")
    assert done.returncode == 1 and "every fact" in done.stderr
    done = snapshot(site, "referral", "intake")
    assert done.returncode == 0, done.stderr
    known = site.one("select count(*) from intake.incident where status in (1, 4)") - 1    # the canary
    assert not site.rows("select from referral.incident_link l join intake.incident i on i.incident = l.id where i.id = %s",
                         canary)
    assert f"{known} facts of intake" in done.stdout and known >= 304
    assert site.one("select count(*) from referral.incident_link where restated > 0") == known
    assert woken(site) == before, "nobody is woken for what a snapshot tells"
    assert site.callout(retyped).state == "offered"
    late = site.rows("select late, called from referral.incident_link where id = %s", site.incident(missed))
    assert late == [(True, False)]
    asked = site.rows("select organisation, state from referral.request where kind = 6 and why = 21 and incident = %s", site.incident(missed))
    assert len(asked) == 1 and asked[0][1] == 1, "and is somebody's to look at"
    log = site.logs()["referral"]
    assert "an incident asks for somebody and nobody was asked" in log
    assert "a call-out runs that its incident does not ask for" in log

    post(site, opened[0], status="Cancelled")
    site.callout(opened[0], "stood_down")
    post(site, opened[1], area=documents.area())
    area, new = documents.area(), documents.number()
    post(site, new, area=area)
    site.callout(new, "offered")
    wait_until("its page", lambda: site.pager.pages(area))
    post(site, missed, area=documents.area())       # news of it: she is wanted after all
    site.callout(missed, "offered")
    site.settle()
    assert site.callout(opened[1]).state == "offered"
    assert [len(site.callouts(number)) for number in opened] == [1, 1, 1]

    done = snapshot(site, "referral", "intake")
    assert done.returncode == 1 and "nothing is missing" in done.stderr
    assert site.verify().returncode == 0


def test_notification_begins_anew_and_pages_nobody_twice(site):
    number, unheard, area = documents.number(), documents.number(), documents.area()
    post(site, number, area=area)
    wait_until("the page", lambda: site.pager.pages(area))
    pages, requests, messages = woken(site)
    changes = site.one("select sum(changes) from notification.address")
    with away(site, "notification"):
        post(site, unheard)
        missed = site.callout(unheard, "offered")
        wait_until("audit to have it", lambda: not [late for late in site.behind() if late.startswith("audit")])
        cut(site, "referral")
        cut(site, "gateway")
        site.rows("delete from notification.cursor returning 1")
    assert "snapshot" in stopped(site, "notification", "referral")
    assert "snapshot" in stopped(site, "notification", "gateway")
    assert snapshot(site, "notification", "referral").returncode == 0
    done = snapshot(site, "notification", "gateway")
    assert done.returncode == 0, done.stderr
    people = site.one("select count(*) from gateway.person")
    assert site.one("select sum(changes) from notification.address") == changes + people
    wait_until("all addresses to be asked for", lambda: site.one("select count(*) from notification.address where state = 1") == 0)
    assert woken(site) == (pages, requests + 1, messages), "nobody is paged for what a snapshot tells"
    alarms = [line for line in site.logs()["notification"].splitlines() if "offered to somebody who was not paged" in line]
    assert len(alarms) == 1 and missed.id in alarms[0], "of those offered, one was never heard of"

    post(site, number, area=area, status="Cancelled")
    site.callout(number, "stood_down")
    wait_until("who was paged is told", lambda: len(site.pager.pages(area)) == 2)
    area = documents.area()
    post(site, documents.number(), area=area)
    wait_until("a new page", lambda: site.pager.pages(area))
    site.settle()


@pytest.mark.parametrize("follower, source, sql", [
    ("referral", "intake", "epoch = epoch + 40"),
    ("referral", "intake", "n = n + 1000"),
    ("notification", "gateway", "epoch = epoch + 40"),
    ("notification", "gateway", "n = n + 1000"),
    ("intake", "gateway", "n = n + 1000"),
])
def test_another_history_is_noticed_and_mended(site, follower, source, sql):
    """As when one side was restored from a backup."""
    before = woken(site)
    with away(site, follower):
        site.rows(f"update {follower}.cursor set {sql} where source = %s returning 1", source)
    assert "another history" in stopped(site, follower, source)
    assert snapshot(site, follower, source).returncode == 0
    assert followed(site, follower, source).get("stopped") in (None, False)
    assert woken(site) == before
    area = documents.area()
    post(site, documents.number(), area=area)
    wait_until("a page", lambda: site.pager.pages(area))
    site.settle()


def test_a_snapshot_says_whose_account_is_disabled(site):
    """Who may not come in leads for nobody, also where the fact of it was lost."""
    for person in ("bea", "susa"):
        accounts.account(site, person)
    with away(site, "intake"):
        site.rows("update gateway.account set disabled = now(), disabled_why = 1, disabled_by = 'dana', version = version + 1 "
                  "where person = 'susa' returning 1")
        site.rows("update intake.cursor set n = n + 1000 where source = 'gateway' returning 1")
    assert "another history" in stopped(site, "intake", "gateway")
    assert snapshot(site, "intake", "gateway").returncode == 0
    assert site.rows("select name, gone from intake.standing where kind = 4 and name in ('bea', 'susa') order by name") == [
        ("bea", False), ("susa", True)]


def test_who_does_not_follow_takes_no_snapshot(site):
    for follower, source in (("intake", "referral"), ("referral", "audit"), ("gateway", "intake")):
        done = snapshot(site, follower, source)
        assert done.returncode == 1 and "does not follow" in done.stderr, done.stderr


def test_nothing_was_lost_on_the_way(site):
    site.settle()
    site.check_books(cut=True)
    assert site.verify().returncode == 0
