"""Two copies of every service: one writer is killed, stopped, cut off, or loses its store, and another goes on. What was
acknowledged is there once, whoever was asked is paged at least once, and a writer that wakes commits nothing."""
import collections
import contextlib
import http.client
import os
import signal
import subprocess
import sys
import time

import documents
import house as houses
import psycopg2
import pytest
from conftest import BIN, own_site
from feeding import Feed
from house import JSON_LINES, wait_until
from net import Net


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A site of its own with two copies of everything."""
    with own_site(houses.House(tmp_path_factory.mktemp("pair"), BIN, settings=("fsync = off",))) as opened:
        yield opened


@pytest.fixture
def house(pair):
    pair.heal()
    marks = pair.log_marks()
    yield pair
    complaints = pair.complaints(marks, ENDED)
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def feed(pair):
    return next(pair.feeds)


WRITERS = ("intake", "referral", "notification", "audit")
ENDED = ("no sign of life",)    # what is an error elsewhere


@contextlib.contextmanager
def fed(house, feed):
    """Inside, documents come in all the time; afterwards everything must have had its consequences, once."""
    caught = house.pager.count()
    thread = Feed(house, feed)
    thread.start()
    try:
        thread.more()
        yield thread
    finally:
        thread.over.set()
        thread.join(timeout=120)
    house.settle(timeout=90)
    check(house, thread, caught)


def check(house, thread, caught):
    stored = house.opened("feed = %s", thread.feed)
    assert collections.Counter(row["number"] for row in stored.values()) == collections.Counter(thread.kept)
    opened = collections.Counter(stored[str(i)]["number"] for i, in house.rows(
        "select r.incident from referral.request r join intake.incident i on i.incident = r.incident where i.feed = %s and r.kind = 1", thread.feed))
    assert opened == collections.Counter(thread.pages)
    house.check_books()
    sent = [str(i) for i, in house.rows(
        "select m.id from notification.message m join referral.request r on r.id = m.request"
        " join intake.incident i on i.incident = r.incident where i.feed = %s and m.state = 3", thread.feed)]
    pages = collections.Counter(page.message_id for page in house.pager.pages())
    assert len(sent) >= len(thread.pages) and all(pages[i] >= 1 for i in sent), "a page that was sent and never caught"


def epoch(house, service):
    return house.one(f"select epoch from {service}.journal_head")


def took_over(house, service, before, old, since):
    """Waits for the next epoch, prints how long that took, and says who writes now."""
    wait_until("a takeover", lambda: epoch(house, service) > before, timeout=60, every=0.01)
    print(f"{service}: the lease was taken after {time.monotonic() - since:.2f} s", flush=True)
    new = house.writer(service)
    assert new != old
    return new


def log_since(house, name, mark):
    return "\n".join(house._log(name, mark))


@pytest.mark.parametrize("service", WRITERS)
def test_a_killed_writer_is_followed_by_the_other(house, feed, service):
    with fed(house, feed) as thread:
        old, before = house.writer(service), epoch(house, service)
        since = time.monotonic()
        house.site.kill(old, signal.SIGKILL)
        took_over(house, service, before, old, since)
        thread.more()
        house.site.start_service(old)
        thread.more()
        print(f"{service}: the longest a document took was {thread.longest:.2f} s")
    house.site.wait_ready()


@pytest.mark.parametrize("service", WRITERS)
def test_a_stopped_writer_wakes_as_a_standby(house, feed, service):
    with fed(house, feed) as thread:
        old, before = house.writer(service), epoch(house, service)
        pid, mark = house.site.processes[old].pid, house.site.log_path(old).stat().st_size
        since = time.monotonic()
        os.kill(pid, signal.SIGSTOP)
        try:
            took_over(house, service, before, old, since)
            thread.more()
            now = epoch(house, service)
        finally:
            os.kill(pid, signal.SIGCONT)
        wait_until("the old writer to stand by", lambda: 'msg="standing by"' in log_since(house, old, mark), timeout=60)
        thread.more()
        assert epoch(house, service) == now, "the old writer took nothing back"
        assert "msg=writing" not in log_since(house, old, mark)
        assert house.site.processes[old].poll() is None
        print(f"{service}: the longest a document took was {thread.longest:.2f} s")


@pytest.mark.parametrize("service", WRITERS)
def test_there_and_back(house, feed, service):
    """The standby becomes the writer, and the old writer, once it stands by, the writer again: counters are read anew."""
    with fed(house, feed) as thread:
        first = house.writer(service)
        names = [first, next(n for n in house.site.names(service) if n != first)]
        for name in names:
            before, mark = epoch(house, service), house.site.log_path(name).stat().st_size
            pid = house.site.processes[name].pid
            os.kill(pid, signal.SIGSTOP)
            try:
                wait_until("a takeover", lambda b=before: epoch(house, service) > b, timeout=60)
            finally:
                os.kill(pid, signal.SIGCONT)
            wait_until("it to stand by", lambda n=name, m=mark: 'msg="standing by"' in log_since(house, n, m), timeout=60)
            thread.more()
        assert house.writer(service) == first


@pytest.mark.parametrize("service", WRITERS)
def test_one_that_missed_a_reign_stands_by_first(house, feed, service):
    """The writer is paused, the standby takes over and is killed at once: the first returns to a store that it does not know."""
    with fed(house, feed) as thread:
        old, before = house.writer(service), epoch(house, service)
        other = next(n for n in house.site.names(service) if n != old)
        pid, mark = house.site.processes[old].pid, house.site.log_path(old).stat().st_size
        os.kill(pid, signal.SIGSTOP)
        try:
            wait_until("a takeover", lambda: epoch(house, service) > before, timeout=60, every=0.01)
            house.site.kill(other, signal.SIGKILL)
            wait_until("its connection to be gone", lambda: house.one(
                f"select count(*) from pg_stat_activity join {service}.journal_head on pid = holder_pid and backend_start = holder_start") == 0)
        finally:
            os.kill(pid, signal.SIGCONT)
        wait_until("it to write again", lambda: f" epoch={before + 2} " in log_since(house, old, mark), timeout=60)
        assert log_since(house, old, mark).index('msg="standing by"') < log_since(house, old, mark).index("msg=writing")
        thread.more()
        house.site.start_service(other)
        thread.more()
    house.site.wait_ready()


@pytest.mark.parametrize("service", WRITERS)
def test_a_writer_whose_connection_is_ended_loses_nothing(house, feed, service):
    """Either copy may go on; nobody is ended by it, and the journal stays whole."""
    with fed(house, feed) as thread:
        before = epoch(house, service)
        since = time.monotonic()
        assert house.rows(f"select pg_terminate_backend(holder_pid) from {service}.journal_head") == [(True,)]
        wait_until("the lease to be taken anew", lambda: epoch(house, service) > before, timeout=60, every=0.01)
        print(f"{service}: the lease was taken after {time.monotonic() - since:.2f} s", flush=True)
        thread.more()
    assert all(house.site.processes[n].poll() is None for n in house.site.names(service))


def test_a_writer_that_is_short_of_time_is_not_taken_for_dead(house, feed):
    """More work than processors: everybody is late, and nobody is ended."""
    marks, before = house.log_marks(), {s: epoch(house, s) for s in WRITERS}
    hogs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2 * os.cpu_count())]
    try:
        with fed(house, feed) as thread:
            thread.more(150)
    finally:
        for hog in hogs:
            hog.kill()
            hog.wait()
    assert {s: epoch(house, s) for s in WRITERS} == before
    assert not house.complaints(marks)


# --- a network that is cut ---------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def parted(tmp_path_factory):
    """A site whose second copies live behind a link of their own, and the link."""
    if (reason := Net.why_not()) is not None:
        pytest.skip(reason)
    with Net() as net:
        site = houses.House(tmp_path_factory.mktemp("parted"), BIN, settings=("fsync = off",), net=net)
        try:
            yield site.open(), net
        finally:
            net.mend()
            complaints = site.close()
    assert not complaints, "\n".join(complaints)


def make_writer(house, service, name):
    other = house.writer(service)
    if other == name:
        return
    before, mark = epoch(house, service), house.site.log_path(other).stat().st_size
    house.site.kill(other, signal.SIGTERM)
    wait_until("a takeover", lambda: epoch(house, service) > before, timeout=60)
    house.site.start_service(other)
    wait_until("two copies again", lambda: 'msg="standing by"' in log_since(house, other, mark), timeout=60)
    assert house.writer(service) == name


@contextlib.contextmanager
def batch_under_way(house, service):
    """Inside, the writer has sent a batch whole, and the store is busy with it."""
    with house.session() as session, session.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute(f"select 1 from {service}.journal_head for update")
        wait_until("a batch that waits", lambda: house.one(
            f"select count(*) from pg_stat_activity join {service}.journal_head on pid = holder_pid and backend_start = holder_start"
            " where wait_event_type = 'Lock'") == 1)
        yield
        cursor.execute("rollback")


@pytest.mark.parametrize("service", WRITERS)
def test_a_writer_that_is_cut_off_within_a_batch(parted, service):
    """The batch is committed and its writer never hears of it; the other copy goes on, and the old one, back, stands by."""
    house, net = parted
    marks, name = house.log_marks(), f"{service}-2"
    make_writer(house, service, name)
    with fed(house, next(house.feeds)) as thread:
        before, mark = epoch(house, service), house.site.log_path(name).stat().st_size
        with batch_under_way(house, service):
            net.cut()
        since = time.monotonic()
        try:
            took_over(house, service, before, name, since)
            thread.more()
            now = epoch(house, service)
            assert house.site.processes[name].poll() is None
        finally:
            net.mend()
        wait_until("the old writer to stand by", lambda: 'msg="standing by"' in log_since(house, name, mark), timeout=60)
        thread.more()
        assert epoch(house, service) == now, "the old writer took nothing back"
        assert "msg=writing" not in log_since(house, name, mark)
        print(f"{service}: the longest a document took was {thread.longest:.2f} s")
    assert not (complaints := house.complaints(marks, ENDED)), "\n".join(complaints)


# --- what nobody else can do -------------------------------------------------------------------------------------

@pytest.mark.parametrize("service", WRITERS)
def test_no_other_role_can_hold_or_end_a_lease(house, service):
    """What another service's role could do to the lease: nothing."""
    other = next(s for s in WRITERS if s != service)
    password = (house.folder / "keys" / f"accord_{other}.pw").read_text().strip()
    before = epoch(house, service)
    with contextlib.closing(psycopg2.connect(house.site.conninfo(f"accord_{other}"), password=password)) as rival:
        rival.autocommit = True
        holder = house.one(f"select holder_pid from {service}.journal_head")
        for sql in (f"update {service}.journal_head set holder_pid = pg_backend_pid()",
                    f"select * from {service}.journal_head for update",
                    f"select pg_terminate_backend({holder})", f"select pg_cancel_backend({holder})"):
            with rival.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
                cursor.execute(sql)
        name = house.writer(service)
        mark = house.site.log_path(name).stat().st_size
        house.site.kill(name, signal.SIGKILL)
        try:
            wait_until("a takeover", lambda: epoch(house, service) > before, timeout=60)
        finally:
            house.site.start_service(name)
    wait_until("two copies again", lambda: 'msg="standing by"' in log_since(house, name, mark), timeout=60)


def test_two_gateways_are_one(house, feed):
    """A token made anywhere is good at both, one revoked at one is good at none, and a repeated command is one command."""
    ports = house.site.http_ports
    token = house.token(feed=feed)
    person = house.token(person="north-chief")
    for port in ports:
        assert house.site.get("/v1/incidents?purpose=crisis_response", person, port=port)[0] == 200
    key, body = documents.area(), documents.lines([documents.eido(documents.number(), type="ALRU") for _ in range(3)])
    answers = [post(port, feed, token, body, key) for port in ports]
    assert [a[0] for a in answers] == [202, 200] or [a[0] for a in answers] == [202, 202]
    assert answers[0][1] == answers[1][1], "the receipts of the first"
    house.settle()
    disclosed = [f for f in house.facts("gateway") if f.kind == "disclosed"]
    before = len(disclosed)
    for port in ports:
        assert house.site.get("/v1/incidents?purpose=crisis_response", person, port=port)[0] == 200
    assert len([f for f in house.facts("gateway") if f.kind == "disclosed"]) == before + len(ports)
    made = house.site.accord("token", "make", "--person", "north-chief")
    fresh, which = made.stdout.strip(), next(w for w in made.stderr.split() if len(w) == 36 and w.count("-") == 4)
    path = "/v1/incidents?purpose=crisis_response"
    assert [house.site.get(path, fresh, port=port)[0] for port in ports] == [200, 200]
    house.site.accord("token", "revoke", which)
    assert [house.site.get(path, fresh, port=port)[0] for port in ports] == [401, 401]


def post(port, feed, token, body, key):
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    with contextlib.closing(link):
        link.request("POST", f"/v1/feeds/{feed}/events", body, {"Content-Type": JSON_LINES, "Authorization": f"Bearer {token}",
                                                                 "Idempotency-Key": key})
        answer = link.getresponse()
        return answer.status, [r["receipt"] for r in houses.Answer(answer.status, {}, answer.read()).receipts]
