"""Once a day, at an hour of its own, an organisation's duty supervisor is paged that there are clients whom nothing that happens reaches:
through kills, over the change of the law's clock and whatever the wall clock does, and not when there is nobody (issue 6)."""
import contextlib
import datetime

import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_clients import HOUSE
from test_clock_steps import Clock, readable
from test_contact import checked, put
from test_custody import OFFENDER, link, number

TEXT = "There is a list to go through today."
EXPECTED = ("no sign of life",)
# Three minutes before eight in New York, on the day before its clocks are set back: the next eight o'clock is 25 hours after the first.
BEFORE = datetime.datetime(2027, 11, 6, 11, 57)


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    folder = tmp_path_factory.mktemp("clock")
    readable(folder)
    with pytest.MonkeyPatch.context() as patch:
        made = Clock(folder)
        made.set(BEFORE)
        for name, value in made.environment.items():
            patch.setenv(name, value)
        yield made


@pytest.fixture(scope="module")
def site(tmp_path_factory, clock):
    # What is on the wire is dated by another clock than the test's.
    house = House(tmp_path_factory.mktemp("daily") / "site", BIN, feeds=2, settings=("fsync = off",), patient=True, tapped=False,
                  overrides={"notification": {"retry first": "1m", "retry last": "1m"}})
    with own_site(house, EXPECTED) as whole:
        wait_until("a token, which ends within a year by the clock of whoever is asked first", lambda: token(whole))
        yield whole


def token(site):
    with contextlib.suppress(RuntimeError):
        return site.token(person="ada")


def pages(site):
    return [page for page in site.pager.pages() if TEXT in page.text]


def said(site):
    return [(f.message.organisation, f.message.person) for f in site.facts("intake") if f.kind == "links_missing"]


def looked(site, until):
    """Every organisation's list was looked at behind that instant."""
    wait_until("the organisations to be known", lambda: site.one("select count(*) from intake.standing where kind = 3 and duty_supervisor <> ''"))
    def all_of_them():
        return site.one("select count(*) from intake.standing where kind = 3 and not gone and duty_supervisor <> '' and "
                        "(daily_at is null or daily_at <= clock_timestamp() or daily_at > clock_timestamp() + interval '26 hours' or daily_at <= %s)", until) == 0
    wait_until("the lists to be looked at", all_of_them, timeout=150)
    site.settle(timeout=120)


def test_once_a_day_and_only_if_there_is_somebody(site, clock):
    client = checked(site)
    looked(site, BEFORE.replace(tzinfo=datetime.timezone.utc))
    due = site.one("select daily_at from intake.standing where kind = 3 and name = %s", HOUSE)
    assert due == datetime.datetime(2027, 11, 6, 12, tzinfo=datetime.timezone.utc), "eight o'clock in New York, which is summer time yet"
    assert put(site, client, "conflicts", {"parties": [{"names": [OFFENDER]}]}).status == 200
    assert said(site) == [] and pages(site) == []

    clock.set(datetime.datetime(2027, 11, 6, 12, 0))
    looked(site, due)
    page, = wait_until("the page", lambda: pages(site), timeout=120)
    assert said(site) == [(HOUSE, "dana")] and page.to.startswith("dana@")
    assert client not in page.text and HOUSE not in page.text and not any(c.isdigit() for c in page.text.split(TEXT)[1])

    clock.step(-3600)               # it is seven once more, and eight
    for service in ("intake", "notification"):
        site.kill(service, 9)
        site.start(service)
    site.site.wait_ready()
    clock.step(3700)
    site.settle(timeout=120)
    assert len(said(site)) == 1 and len(pages(site)) == 1, "this day has had its page"

    due = site.one("select daily_at from intake.standing where kind = 3 and name = %s", HOUSE)
    assert due == datetime.datetime(2027, 11, 7, 13, tzinfo=datetime.timezone.utc), "25 hours later: the clocks are set back between"
    site.kill("intake", 9)      # away over its hour, and late
    clock.set(datetime.datetime(2027, 11, 7, 15, 0))
    site.start("intake")
    site.site.wait_ready()
    looked(site, due)
    wait_until("the next day's page", lambda: len(pages(site)) == 2, timeout=120)
    assert said(site) == [(HOUSE, "dana")] * 2

    clock.step(40 * 86400)          # a clock that is far ahead, and put right: no day is lost for it
    wait_until("that day's", lambda: len(said(site)) == 3, timeout=150)
    clock.step(-40 * 86400)
    checked(site)                   # whoever is opened has all of them looked at again
    looked(site, due)
    assert site.one("select daily_at from intake.standing where kind = 3 and name = %s", HOUSE) == \
        datetime.datetime(2027, 11, 8, 13, tzinfo=datetime.timezone.utc)
    before = len(said(site))

    assert link(site, client, number()).status == 200
    clock.set(datetime.datetime(2027, 11, 8, 13, 1))
    looked(site, datetime.datetime(2027, 11, 8, 13, tzinfo=datetime.timezone.utc))
    assert len(said(site)) == before, "nobody is on the list"
    wait_until("all pages", lambda: len(pages(site)) == before, timeout=120)
