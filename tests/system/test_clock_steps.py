"""The wall clock of the whole site steps an hour on and an hour back, and over both changes of the law's clock: nothing goes to a client
outside her hours, nothing is lost, and staff are paged all the same."""
import datetime
import os
import pathlib
import struct
import subprocess
import tempfile
import time
import uuid
import zoneinfo

import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until
from test_clients import HOUSE
from test_contact import DAYS, ZONE, checked, kept, voice
from test_custody import event, link, number
from test_notices import CHANNEL, HELD, SENT, messages
from test_reach import agreeing

HOUR = 3600
# An instant before the clocks of New York change, minutes before, and minutes after it.
SEASONS = {"spring": (datetime.datetime(2027, 3, 14, 7, 0), 40, 10), "autumn": (datetime.datetime(2027, 11, 7, 6, 0), 30, 10)}
EXPECTED = ("a message stands still", "messages stand still", "no sign of life")


def readable(folder):
    """By PostgreSQL's user, too, however deep it lies."""
    while folder != pathlib.Path(tempfile.gettempdir()) and folder != folder.parent:
        folder.chmod(folder.stat().st_mode | 0o111)
        folder = folder.parent


class Clock:
    """Of everything that is started meanwhile; this process keeps its own."""

    def __init__(self, folder):
        self.file, library = folder / "step", folder / "step.so"
        self.file.write_bytes(struct.pack("q", 0))
        self.file.chmod(0o644)
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, HERE / "step.c"], check=True)
        self.environment = {"LD_PRELOAD": str(library), "ACCORD_STEP": str(self.file),
                            "ASAN_OPTIONS": ":".join(filter(None, [os.environ.get("ASAN_OPTIONS"), "verify_asan_link_order=0"]))}

    @property
    def ahead(self):
        return struct.unpack("q", self.file.read_bytes())[0]

    def step(self, seconds):
        with open(self.file, "r+b") as f:
            f.write(struct.pack("q", self.ahead + int(seconds)))

    def set(self, when):
        self.step(when.replace(tzinfo=datetime.timezone.utc).timestamp() - time.time() - self.ahead)


@pytest.fixture(scope="module", params=SEASONS)
def season(request):
    return SEASONS[request.param]


@pytest.fixture(scope="module")
def clock(tmp_path_factory, season):
    folder = tmp_path_factory.mktemp("clock")
    readable(folder)
    with pytest.MonkeyPatch.context() as patch:
        made = Clock(folder)
        made.set(season[0] - datetime.timedelta(minutes=season[1]))
        for name, value in made.environment.items():
            patch.setenv(name, value)
        yield made


@pytest.fixture(scope="module")
def site(tmp_path_factory, clock):
    folder = tmp_path_factory.mktemp("steps")
    channels = folder / "channels"
    channels.mkdir()
    # What is on the wire is dated by another clock than the test's.
    house = House(folder / "site", BIN, feeds=12, settings=("fsync = off",), patient=True, tapped=False,
                  overrides={"notification": {"channels": str(channels), "spread": "0s", "breaker most": "100",
                                                "retry first": "1m", "retry last": "1m"}})
    (channels / "aid-mail.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=house.pager.port))
    with own_site(house, EXPECTED) as whole:
        yield whole


class Hours:
    """Clients with hours of their own, told when something happens; and what became of it, held against those hours."""

    def __init__(self, site, clock):
        self.site, self.clock, self.hers = site, clock, {}

    def told(self, first, until):
        """A client who may be told from the one minute of her day to the other, and is to be told now."""
        client = checked(self.site)
        window = {"days": DAYS, "fromMinute": first, "untilMinute": until}
        mail = voice(channel="email", voicemail="vague", windows=[window])
        kept(self.site, client, "safe-contact", agreeing(mail, points=[{"channel": "email", "email": f"{uuid.uuid4().hex}@client.example"}]))
        booking = number()
        assert link(self.site, client, booking).status == 200
        assert self.site.post("jail", event(booking, "returned")).status in (200, 202)
        self.hers[client] = (first, until)
        wait_until("what is decided of it", lambda: self.state(client) in (SENT, HELD), timeout=120)
        return client

    def state(self, client):
        rows = messages(self.site, client)
        return rows[0][0] if rows else None

    def comes(self, client):
        wait_until("her message to go", lambda: self.state(client) == SENT, timeout=120)

    def later(self):
        """Until all that is due by now has been looked at."""
        self.comes(self.told(0, 1440))
        due = "select count(*) from notification.clock where due < clock_timestamp()"
        wait_until("nothing to be due", lambda: self.site.one(due) == 0, timeout=120)
        self.site.settle(timeout=120)

    def page_put_off(self):
        """A page of staff that its relay does not take yet: it waits for a while. Its area."""
        area, put_off = documents.area(), "select count(*) from notification.attempt where outcome = 2"
        before = self.site.one(put_off)
        self.site.pager.answer_next("451 not now")
        document = documents.eido(documents.number(), area=area, updated=self.clock.ahead - 60)
        assert self.site.post(next(self.site.feeds), document).status == 202
        wait_until("it to be put off", lambda: self.site.one(put_off) > before, timeout=120)
        return area

    def judge(self):
        """By her own clock, and what the store says of when it went."""
        gone = self.site.rows("select m.client::text, a.started_at from notification.attempt a join notification.message m on m.id = a.message "
                              "where m.client is not null and a.outcome = 0")
        for client, at in gone:
            wall = at.astimezone(zoneinfo.ZoneInfo(ZONE))
            first, until = self.hers[client]
            assert first <= wall.hour * 60 + wall.minute < until, f"sent at {wall.isoformat()}, between {first} and {until} it may be"
        assert len({client for client, _ in gone}) == len(gone), "once each"
        waiting = self.site.rows("select m.client::text, c.due from notification.message m left join notification.clock c on c.subject = m.id "
                                 "where m.client is not null and m.state = %s", HELD)
        assert {client for client, _ in gone} | {client for client, due in waiting if due} == set(self.hers), "nobody is forgotten"
        for client, due in waiting:
            wall = (due + datetime.timedelta(seconds=1)).astimezone(zoneinfo.ZoneInfo(ZONE))
            assert self.hers[client][0] <= wall.hour * 60 + wall.minute < self.hers[client][1], "and waits for her hours"


@pytest.fixture(scope="module")
def hours(site, clock):
    return Hours(site, clock)


def test_over_the_change_of_the_clocks_and_an_hour_on_and_back(site, clock, hours, season):
    change, before, after = season
    spring = change.month == 3
    skipped = hours.told(120, 180)              # in spring there is none today; in autumn it is an hour later than it seems
    then = hours.told(180, 240) if spring else hours.told(60, 80)       # from the change on; in autumn for the second time
    assert [hours.state(c) for c in (skipped, then)] == [HELD, HELD]
    clock.set(change + datetime.timedelta(minutes=after))
    hours.comes(then)
    hours.later()
    assert hours.state(skipped) == HELD
    hours.judge()

    missed = hours.told(*((230, 245) if spring else (90, 100)))
    due = [hours.told(first, 1440) for first in ((200, 210, 220, 230, 240) if spring else (75, 85, 95, 105, 115))]
    assert hours.state(missed) == HELD
    area = hours.page_put_off()
    clock.step(HOUR)
    for client in due:
        hours.comes(client)
    wait_until("the page", lambda: site.pager.pages(area), timeout=120)
    hours.later()
    assert hours.state(missed) == HELD and hours.state(skipped) == (HELD if spring else SENT)
    hours.judge()

    early = hours.told(*((280, 320) if spring else (160, 200)))
    area = hours.page_put_off()
    clock.step(-HOUR)
    wait_until("the page, though its time seems to be in an hour", lambda: site.pager.pages(area), timeout=150)
    hours.later()
    assert hours.state(early) == HELD
    hours.judge()
