"""Intake and notification are killed at every point of what a jail, an advocate and a client say of a notice, before it is kept and between its
commit and its answer, and another copy goes on: it is as if nobody had been killed. One notice, none lost, none twice, and none to whom
she was unlinked (issue 6, law L7)."""
import contextlib
import os
import signal
import threading
import uuid

import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_clients import HOUSE
from test_contact import CODE, DURESS, kept, put
from test_custody import event, link, number
from test_notices import CHANNEL, CONFIRMED, RECALLED, SENT, UNCERTAIN, agreed, messages, wants
from test_reach import Notification
from test_takeover import epoch

EXPECTED = ("no sign of life", "a message stands still", "messages stand still", "notices to clients are held")
WANTED_UNCERTAIN = 2


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("killed")
    channels = folder / "channels"
    channels.mkdir()
    house = House(folder / "site", BIN, feeds=2, settings=("fsync = off",), patient=True,
                  overrides={"notification": {"channels": str(channels), "spread": "0s", "breaker most": "100"}})
    (channels / "aid-mail.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=house.pager.port))
    with own_site(house, EXPECTED) as whole:
        yield whole


@pytest.fixture(autouse=True)
def healed(site):
    site.heal()
    site.settle()


class Later(threading.Thread):
    """An act whose answer is waited for beside what happens meanwhile."""

    def __init__(self, act):
        super().__init__()
        self.act, self.answer = act, None
        self.start()

    def run(self):
        self.answer = self.act()


def backend_waits(site, service):
    wait_until("a batch that waits", lambda: site.one(
        f"select count(*) from pg_stat_activity join {service}.journal_head on pid = holder_pid and backend_start = holder_start"
        " where wait_event_type = 'Lock'") == 1)


@contextlib.contextmanager
def head_held(site, service):
    """Inside, no batch of the service comes to its end; its backend's process."""
    with site.session() as session, session.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute(f"select holder_pid from {service}.journal_head for update")
        yield cursor.fetchone()[0]
        cursor.execute("rollback")


def killed(site, service, point, act):
    """The act, while the writer of the service is killed at that point of keeping what comes of it."""
    old, before = site.writer(service), epoch(site, service)
    head = site.heads()[service]
    with head_held(site, service) as backend:
        later = Later(act)
        backend_waits(site, service)
        if point == "before":
            site.site.kill(old, signal.SIGKILL)
            site.rows("select pg_terminate_backend(%s)", backend)
        else:       # all that it had to say is with the store already: that goes on to the commit without it
            os.kill(site.site.processes[old].pid, signal.SIGSTOP)
    if point == "after":
        wait_until("the commit", lambda: site.one(f"select n from {service}.journal_head") > head)
        assert not site.rows(f"select 1 from {service}.journal_head where epoch > %s", before), "it was the writer's own"
        site.site.kill(old, signal.SIGKILL)
    wait_until("a takeover", lambda: epoch(site, service) > before, timeout=60)
    site.site.start_service(old)
    site.site.wait_ready()
    later.join(timeout=120)
    assert not later.is_alive()
    site.settle(timeout=120)
    return later.answer


POINTS = pytest.mark.parametrize("service, point", [(s, p) for s in ("intake", "notification") for p in ("before", "after")])
OF_INTAKE = pytest.mark.parametrize("point", ["before", "after"])


class Her:
    """A client with an address of her own, and by which number things reach her."""

    def __init__(self, site):
        self.site, self.address, self.booking = site, f"{uuid.uuid4().hex}@client.example", number()
        self.client = agreed(site, self.address)
        kept(site, self.client, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})

    def link(self):
        answer = link(self.site, self.client, self.booking)
        return answer.json["made"][0] if answer.status == 200 else answer

    def mails(self):
        return len([p for p in self.site.pager.pages() if p.to == self.address])

    def notices(self):
        return self.site.rows("select id::text, taken_back is not null from intake.notice where client = %s", self.client)

    def told_once(self, service="intake"):
        """One notice, one message, one mail; or nobody knows whether it went, and one person finds out."""
        def ended():
            found = messages(self.site, self.client)
            return found if found and found[0][0] in (SENT, CONFIRMED, UNCERTAIN) else None
        message, = wait_until("her message to go", ended, timeout=120)
        self.site.settle(timeout=120)
        assert [back for _, back in self.notices()] == [False]
        if message[0] == UNCERTAIN and service == "notification":
            assert self.mails() <= 1 and len(wants(self.site, WANTED_UNCERTAIN, self.client)) == 1
        else:
            assert (message[0], self.mails()) == (SENT, 1)

    def never_told(self):
        assert (self.notices(), messages(self.site, self.client), self.mails()) == ([], [], 0)


@pytest.fixture
def her(site):
    return Her(site)


def report(site, said):
    return lambda: site.post("jail", said)


@POINTS
def test_what_a_jail_says(site, her, service, point):
    her.link()
    said = event(her.booking)
    answer = killed(site, service, point, report(site, said))
    assert answer.status in (200, 202), answer.body
    assert site.post("jail", said).status in (200, 202), "the jail says it again, as it would without an answer"
    her.told_once(service)


@POINTS
def test_what_a_jail_takes_back(site, her, service, point):
    her.link()
    said = event(her.booking)
    assert site.post("jail", said).status in (200, 202)
    her.told_once()
    answer = killed(site, service, point, report(site, {"id": said["id"], "withdrawn": True}))
    assert answer.status in (200, 202)
    wait_until("her to be told that it was wrong", lambda: her.mails() == 2 or wants(site, WANTED_UNCERTAIN, her.client), timeout=120)
    site.settle(timeout=120)
    assert [back for _, back in her.notices()] == [True] and her.mails() <= 2
    assert len([t for _, t, *_ in messages(site, her.client) if t == 21]) == 1


@OF_INTAKE
def test_a_number_that_is_linked(site, her, point):
    answer = killed(site, "intake", point, lambda: link(site, her.client, her.booking))
    assert answer.status == 200, answer.body
    assert site.one("select count(*) from intake.custody_link where client = %s and ended is null", her.client) == 1
    assert site.post("jail", event(her.booking)).status in (200, 202)
    her.told_once()


@OF_INTAKE
def test_a_number_that_is_unlinked_reaches_her_no_more(site, her, point):
    made = her.link()
    token = site.token(person="ada")
    answer = killed(site, "intake", point, lambda: site.http("DELETE", f"/v1/clients/{her.client}/custody-links/{made}", token))
    assert answer.status == 200, answer.body
    assert site.post("jail", event(her.booking)).status in (200, 202)
    site.settle(timeout=120)
    her.never_told()


@POINTS
def test_what_an_advocate_asks_for(site, her, service, point):
    answer = killed(site, service, point, lambda: put(site, her.client, "notices", {"event": "ordinary"}))
    assert answer.status == 200, answer.body
    her.told_once(service)


@POINTS
def test_the_second_who_says_that_a_notice_is_wrong(site, her, service, point):
    """It waits for its hour, and does not go."""
    late = agreed(site, her.address, windows=[{"days": ["monday"], "fromMinute": 0, "untilMinute": 1}])
    assert put(site, late, "notices", {"event": "ordinary"}).status == 200
    wait_until("it to wait", lambda: messages(site, late))
    notice = site.one("select id::text from intake.notice where client = %s", late)

    def doubts(person):
        return site.http("POST", f"/v1/notices/{notice}/take-back", site.token(person=person), b"")
    assert doubts("dana").status == 200
    answer = killed(site, service, point, lambda: doubts("susa"))
    assert answer.status == 200 and answer.json["takenBack"], answer.body
    wait_until("it not to go", lambda: messages(site, late)[0][0] == RECALLED, timeout=120)
    site.settle(timeout=120)
    assert her.mails() == 0 and len(messages(site, late)) == 1


def heard(road, client):
    """As notification asks: of whichever copy writes, and again when the one that was asked is gone."""
    for _ in range(2):
        with contextlib.suppress(AssertionError):       # no answer
            return road.hear(client, CODE)


@POINTS
def test_her_word_confirms(site, her, service, point):
    her.link()
    assert site.post("jail", event(her.booking)).status in (200, 202)
    her.told_once()
    with contextlib.closing(Notification(site)) as road:
        killed(site, service, point, lambda: heard(road, her.client))
    wait_until("it to be confirmed", lambda: messages(site, her.client)[0][0] == CONFIRMED, timeout=120)
    site.settle(timeout=120)
    assert her.mails() == 1 and len(messages(site, her.client)) == 1
