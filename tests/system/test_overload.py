"""Ten times more than fits: each request has its answer, memory stays within what the limits say, and pages go on."""
import collections
import concurrent.futures
import pathlib
import socket
import subprocess
import threading
import time

import attacker
import documents
import house as houses
import pytest
from conftest import BIN
from house import JSON_LINES, SERVICES, wait_until

MIB = 1 << 20
SANITIZED = b"__asan_init" in (BIN / "accord-intake").read_bytes()
PENDING = 16            # requests that intake has open at a time
AT_ONCE = 10 * PENDING
POSTS = 12 * AT_ONCE
PENDING_BYTES, BODIES, BATCH = 4 * MIB, 8 * MIB, 8 * MIB
KIT = {"max queued": 1024, "max batch": 64, "batch memory": "8MiB", "max pending bytes": "4MiB", "max message": "9MiB"}
# What one process may hold of it all: calls and requests, bodies, batch, the reading of documents, the journal's tail and pages.
HELD = 2 * PENDING_BYTES + BODIES + BATCH + 8 * MIB + 16 * MIB
LIVE = 12


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A site of which every part is small."""
    overrides = {s: dict(KIT) for s in SERVICES}
    overrides["intake"]["max pending"] = PENDING
    overrides["gateway"] |= {"max body": "8MiB", "max bodies": "8MiB", "batch memory": "64MiB"}     # a directory is one batch
    site = houses.House(tmp_path_factory.mktemp("small"), BIN, overrides=overrides, patient=True)
    try:
        yield site.open()
    finally:
        complaints = site.close()
    assert not complaints, "\n".join(complaints)


def resident(house):
    """Bytes of each process: of all copies of a service the largest."""
    found = {}
    for name, child in house.site.processes.items():
        status = pathlib.Path(f"/proc/{child.pid}/status")
        if name.split(".")[0].rstrip("0123456789-") in SERVICES and status.exists():
            found[name] = int(status.read_text().split("VmRSS:")[1].split()[0]) * 1024
    return found


class Watch(threading.Thread):
    """The most that each process had."""

    def __init__(self, house):
        super().__init__()
        self.house, self.over, self.most = house, threading.Event(), resident(house)

    def run(self):
        while not self.over.wait(0.05):
            for name, now in resident(self.house).items():
                self.most[name] = max(self.most.get(name, 0), now)


class Dispatcher(threading.Thread):
    """One who posts what happens as it happens, and again whatever was refused, as he is told to."""

    def __init__(self, house, feed, count):
        super().__init__()
        self.house, self.feed, self.token = house, feed, house.token(feed=feed)
        self.numbers = [documents.number() for _ in range(count)]
        self.refused, self.failure = 0, None

    def run(self):
        try:
            for number in self.numbers:
                body = documents.eido(number)
                while (answer := self.house.post_once(self.feed, body, token=self.token)).status == 503:
                    self.refused += 1
                    time.sleep(0.01)    # far less than he is asked to wait
                # 200: what was answered with 503 had been taken all the same.
                assert answer.status in (200, 202), answer.body
        except Exception as failure:    # told by the test, in its own thread
            self.failure = failure


def paged(house, numbers):
    return house.one("select count(distinct i.id) from notification.message m join referral.request r on r.id = m.request "
                     "join intake.incident i on i.incident = r.incident where i.id = any (%s::uuid[]) and m.state = 3 and m.template = 1",
                     [key for number in numbers for key in house.incident_ids(number)])


def test_ten_times_too_much_is_answered_and_pages_go_on(small):
    feed, live_feed = next(small.feeds), next(small.feeds)
    token = small.token(feed=feed)
    made = [[documents.number() for _ in range(20 if n % 4 else 120)] for n in range(POSTS)]
    bodies = [documents.lines([documents.eido(n, type="ALRU") for n in numbers]) for numbers in made]
    dispatcher, watch, before = Dispatcher(small, live_feed, LIVE), Watch(small), resident(small)
    watch.start()
    try:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            posts = [pool.submit(small.post_once, feed, body, JSON_LINES, token, None, 120) for body in bodies]
            dispatcher.start()
            answers = [p.result() for p in posts]   # an exception here is silence
        dispatcher.join()
        assert dispatcher.failure is None
        wait_until("the pages", lambda: paged(small, dispatcher.numbers) == LIVE, timeout=60)
    finally:
        watch.over.set()
        watch.join()
    seen = collections.Counter(a.status for a in answers)
    assert set(seen) <= {200, 202, 503} and seen[202] > 0 and seen[503] > 0 and sum(seen.values()) == POSTS
    assert all("retry-after" in a.headers and a.json["code"] == "unavailable" for a in answers if a.status == 503)
    kept = set(small.numbers("feed = %s", feed))
    assert all(set(numbers) <= kept for numbers, a in zip(made, answers) if a.status != 503)
    for name, most in watch.most.items():
        # A sanitizer keeps what was freed for a while, and puts walls around what was not.
        allowed = 2 * HELD + (256 * MIB + 2 * HELD if SANITIZED else 0)
        assert most - before.get(name, 0) < allowed, f"{name} grew by {(most - before.get(name, 0)) / MIB:.0f} MiB"
    small.settle(timeout=120)
    assert metric(small, "accord_bus_requests_refused_total", "intake") > 0, "refusals are counted"
    assert metric(small, "accord_bus_request_bytes", "intake") < PENDING_BYTES, "nothing is left open"


def metric(house, name, service):
    """Of all copies together."""
    return attacker.counted(house, name, service=service)


def test_long_bodies_leave_room_for_short_ones(small):
    """Three quarters of the memory for bodies is one long body's that does not end; a live document finds room all the same."""
    feed = next(small.feeds)
    token, length = small.token(feed=feed), 6 * MIB
    before = metric(small, "accord_http_bodies_refused_total", "gateway")
    slow = socket.create_connection(("127.0.0.1", small.site.http_port))
    slow.sendall(f"POST /v1/feeds/{feed}/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
                 f"Connection: close\r\nContent-Length: {length}\r\n\r\n".encode() + b"[" * (length - 1))
    wait_until("it to be in memory", lambda: metric(small, "accord_http_body_bytes", "gateway") >= length)
    assert small.post_once(feed, b"[" * (100 << 10), token=token).status == 503
    assert small.post(feed, documents.eido(documents.number(), type="ALRU"), token=token).status == 202
    # The page of metrics is made once a second.
    wait_until("it to be counted", lambda: metric(small, "accord_http_bodies_refused_total", "gateway") == before + 1)
    slow.sendall(b"[")
    slow.settimeout(60)
    with slow.makefile("rb") as answer:
        status = answer.readline()
    slow.close()
    # Over the bus's memory here, so it may be refused; but it is answered.
    assert status.split()[1] in (b"202", b"503")
    small.settle()


def directory(folder, people):
    """A file of that many people, each with every value at its longest."""
    path = folder / f"of-{people}.yaml"
    rows = [f"  - person: {n:04}{'p' * 60}\n    employer: {'o' * 64}\n    page to: {n:04}{'a' * 59}@{('d' * 60 + '.') * 3}example\n"
            "    roles:\n      - police_supervisor\n" for n in range(people)]
    path.write_text(f"organisations:\n  - organisation: {'o' * 64}\n    kind: law_enforcement\n    zone: America/New_York\n"
                    f"    title: {'t' * 128}\npeople:\n{''.join(rows)}")
    return path


def test_the_largest_directory_is_loaded_and_one_person_more_is_refused(small, tmp_path):
    small.site.make_keys(directory(tmp_path, 4096))
    small.site.accord("directory", "load", directory(tmp_path, 4096), timeout=120)
    assert small.one("select count(*) from gateway.person where active") == 4096
    over = small.site.accord("directory", "load", directory(tmp_path, 4097), check=False, timeout=120)
    assert over.returncode != 0 and "4096" in over.stderr, over.stderr
    assert small.one("select count(*) from gateway.person where active") == 4096
    small.settle(timeout=120)


def test_tokens_have_a_limit(small):
    """As many as may be valid: no more are made until one is revoked; those that are there go on."""
    feed = next(small.feeds)
    small.token(feed=feed)
    last = next(small.feeds)
    room = 65536 - small.one("select count(*) from gateway.token where revoked is null and expires > now()")
    made = ("insert into gateway.token (id, sha256, feed, person, expires, revoked, version) select gen_random_uuid(), sha256(i::text::bytea), "
            "'nobodys', '', now() + interval '1 day', null, 1 from generate_series(1, %s) i returning 1")
    assert len(small.rows(made, room)) == room
    wait_until("all of them to be known", lambda: attacker.counted(small, "accord_known_rows", of="tokens") == 2 * 65536, timeout=60)
    refused = small.site.accord("token", "make", "--feed", last, check=False)
    assert refused.returncode != 0 and "65536 valid tokens" in refused.stderr
    assert small.post(feed, documents.eido(documents.number(), type="ALRU")).status == 202
    small.rows("delete from gateway.token where feed = 'nobodys' returning 1")
    wait_until("room for it", lambda: small.site.accord("token", "make", "--feed", last, check=False).returncode == 0, timeout=60)


def test_who_waits_for_metrics_has_a_limit(small):
    """One service stands still, so that the page takes its time: more than may wait are told to come again."""
    def burst():
        with concurrent.futures.ThreadPoolExecutor(100) as pool:
            return collections.Counter(pool.map(lambda _: small.http("GET", "/metrics").status, range(100)))
    with small.stopped("audit"):
        # A page that is under a second old is answered at once to everybody.
        seen = wait_until("a burst that meets no fresh page", lambda: (s := burst())[503] > 0 and s)
    assert set(seen) == {200, 503}
    small.site.wait_ready()


def ended(small, service, text):
    """What a service says that does not start."""
    path = small.folder / f"over-{service}.yaml"
    path.write_text(text.replace(f"{service}.bus", "over.bus", 1))
    done = subprocess.run([small.site.bin / f"accord-{service}", "--config", path], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0
    return done.stderr


def test_peers_and_feeds_have_a_limit(small, tmp_path):
    config = (small.folder / "audit.yaml").read_text()
    more = "".join(f"  - accord ipc://{tmp_path}/{n}\n" for n in range(16))
    assert "more than 16 peers" in ended(small, "audit", config.replace("peers:\n", "peers:\n" + more))
    endpoints = " ".join(f"ipc://{tmp_path}/{n}" for n in range(9))
    assert "more than 8 endpoints" in ended(small, "audit", config.replace("peers:\n", f"peers:\n  - \"accord {endpoints}\"\n"))
    for n in range(257):
        (tmp_path / f"f{n}.yaml").write_text(houses.FEED.format(feed=f"f{n}", organisation="north-pd"))
    config = (small.folder / "intake.yaml").read_text()
    assert "more than 256 feeds" in ended(small, "intake", config.replace(str(small.folder / "feeds"), str(tmp_path)))
