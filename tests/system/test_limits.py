"""Overload: what does not fit is refused, memory stays where it is, and what was promised is kept."""
import concurrent.futures
import http.client
import json
import pathlib
import re
import signal
import socket

import documents
import house as houses
import pytest
from conftest import BIN
from house import JSON_LINES, SERVICES, wait_until

SANITIZED = b"__asan_init" in (BIN / "accord-intake").read_bytes()
QUEUE = 1024        # inputs that may wait in intake here
POSTS = 128         # at once, each of LINES documents: ten times as many
LINES = 80
LARGEST = 64 << 20  # bytes of one body, unless a site wants less


@pytest.fixture(scope="module")
def narrow(tmp_path_factory):
    """A site of its own whose intake has a short queue, and whose gateway lets an address sign in seldom."""
    overrides = {"intake": {"max queued": QUEUE, "max batch": 64}, "gateway": {"logons per address": 1}}
    site = houses.House(tmp_path_factory.mktemp("narrow"), BIN, overrides=overrides, patient=True)
    try:
        yield site.open()
    finally:
        complaints = site.close()
    assert not complaints, "\n".join(complaints)


def resident(house, service):
    """Bytes of all its copies together."""
    found = (re.search(r"^VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text(), flags=re.M) for pid in house.pids(service))
    return sum(int(line.group(1)) for line in found) * 1024


def test_ten_times_too_much_is_refused_and_nothing_promised_is_lost(narrow):
    """Posts pile up while intake's store does not go on; what is refused is refused at once, what is taken is kept."""
    feed = next(narrow.feeds)
    token = narrow.token(feed=feed)
    numbers = [[documents.number() for _ in range(LINES)] for _ in range(POSTS)]
    bodies = [documents.lines([documents.eido(n, type="ALRU") for n in batch]) for batch in numbers]
    before = resident(narrow, "intake")
    with concurrent.futures.ThreadPoolExecutor(POSTS) as pool:
        with narrow.session() as holder, holder.cursor() as cursor:
            holder.autocommit = False
            cursor.execute("lock table intake.journal_head in exclusive mode")
            posts = [pool.submit(narrow.post_once, feed, body, JSON_LINES, token, None, 120) for body in bodies]
            wait_until("most to be refused", lambda: sum(p.done() for p in posts) >= POSTS * 3 // 4, timeout=25)
            assert {p.result().status for p in posts if p.done()} == {503}
            grown = resident(narrow, "intake") - before
        answers = [p.result() for p in posts]
    assert SANITIZED or grown < 64 << 20    # a sanitizer keeps what was freed for a while
    assert {a.status for a in answers} == {202, 503}
    assert all("retry-after" in a.headers for a in answers if a.status == 503)
    kept = set(narrow.numbers("feed = %s", feed))
    for answer, batch in zip(answers, numbers):
        if answer.status == 202:
            assert set(batch) <= kept
    again = [narrow.post(feed, body, JSON_LINES, token) for body in bodies]
    assert {a.status for a in again} <= {200, 202}
    assert narrow.one("select count(*) from intake.incident where feed = %s", feed) == POSTS * LINES
    narrow.settle()


PIECES = {"one text": b"a", "brackets": b"[", "rows": b'{"Number": "1", "note": "' + b"n" * 990 + b'"}\n'}


@pytest.mark.parametrize("what", PIECES)
def test_sixty_four_mebibytes_are_taken_and_a_byte_more_is_413(narrow, what):
    feed, piece = next(narrow.feeds), PIECES[what]
    body = (piece * (LARGEST // len(piece) + 1))[:LARGEST]
    over = narrow.post(feed, body + b" ", timeout=120)
    assert over.status == 413
    # However long it takes: who asks again under the same key waits for what is under way, and begins nothing beside it.
    answer = narrow.post(feed, body, key=documents.number(), timeout=120)
    # 200: all of it is a duplicate. It was told to ask again when the first time had kept it.
    assert answer.status in (200, 202), answer.body
    assert set(answer.outcomes) <= {"quarantined", "duplicate"}
    assert narrow.one("select max(length) from intake.quarantine where feed = %s", feed) >= len(piece) - 1
    narrow.settle()


@pytest.mark.parametrize("count", (64, 65, 512, 513, 1500))     # live, bulk, and read by a worker
def test_a_body_of_more_documents_than_bulk_may_have_in_the_shortest_queue(narrow, count):
    feed = next(narrow.feeds)
    body = documents.lines(documents.eido(documents.number(), type="ALRU") for _ in range(count))
    answer = narrow.post(feed, body, JSON_LINES, timeout=120)
    assert answer.status in (200, 202), answer.body
    assert len(answer.outcomes) == count and set(answer.outcomes) <= {"accepted", "duplicate"}, "duplicates when it was told to ask again"
    assert narrow.one("select count(*) from intake.incident where feed = %s and version > 0", feed) == count
    narrow.settle()


def test_memory_comes_back_after_load(house, feed):
    token = house.token(feed=feed)
    big = [documents.eido(documents.number(), type="ALRU", notesComponent=[{"notesActionComments": "n" * 20000}])
           for _ in range(40)]
    body = documents.lines(big)

    def load():
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            return list(pool.map(lambda _: house.post_once(feed, body, JSON_LINES, token=token, timeout=120).status, range(60)))
    assert set(load()) <= {200, 202, 503}
    house.settle(timeout=120)
    before = {s: resident(house, s) for s in SERVICES}
    for _ in range(2):
        assert set(load()) <= {200, 202, 503}
    house.settle(timeout=120)
    for service in SERVICES:
        grown = resident(house, service) - before[service]
        assert SANITIZED or grown < 96 << 20, f"{service} grew by {grown >> 20} MiB under the same load again"


@pytest.mark.parametrize("service, path", [("referral", "/v1/callouts"), ("intake", "/v1/incidents")])
def test_requests_to_a_service_that_stands_still_are_refused_in_time(house, service, path):
    """Reads end as 503 while their service is stopped; what piled up before its door does it no harm."""
    token = house.token(person="north-chief")
    with house.stopped(service):
        with concurrent.futures.ThreadPoolExecutor(64) as pool:
            asks = pool.map(lambda p: house.http("GET", p, token).status, [f"{path}?purpose=crisis_response"] * 64)
            assert set(asks) == {503}
    house.site.wait_ready()
    assert house.http("GET", f"{path}?purpose=crisis_response", token).status == 200


def test_what_piled_up_from_a_caller_that_is_gone_harms_nobody(house):
    """More requests than a queue holds, and then their sender dies: a case in which libzmq's own heartbeat aborts."""
    token = house.token(person="north-chief")

    def ask(_):
        try:
            return house.http("GET", "/v1/callouts?purpose=crisis_response", token).status
        except (OSError, http.client.HTTPException):
            return 0
    with house.stopped("referral"):
        with concurrent.futures.ThreadPoolExecutor(300) as pool:
            asks = pool.map(ask, range(300))
            wait_until("the site to see it", lambda: house.site.get("/readyz")[0] == 503)
            house.site.kill("gateway", signal.SIGKILL)
            assert set(asks) <= {0, 503}
    house.heal()
    house.site.wait_ready()
    house.settle()
    assert house.http("GET", "/v1/callouts?purpose=crisis_response", token).status == 200


def test_half_requests_and_rude_clients_harm_nobody(house, feed):
    """Connections that say nothing, half a head, half a body, or hang up before the answer."""
    token = house.token(feed=feed)
    head = (f"POST /v1/feeds/{feed}/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
            "Content-Length: 1000\r\n\r\n").encode()
    document = b"{}"
    whole = head.replace(b"1000", str(len(document)).encode()) + document
    rude = []
    for bytes_sent in (b"", b"POST /v1/fee", head, head + b"{\"half\":", b"\x16\x03\x01\x02\x00garbage\r\n\r\n",
                       b"GET / HTTP/9.9\r\n\r\n", b"GET /" + b"a" * 100000 + b" HTTP/1.1\r\n\r\n", whole):
        connection = socket.create_connection(("127.0.0.1", house.site.http_port))
        try:
            connection.sendall(bytes_sent)
        except OSError:
            pass        # it was refused while we still spoke
        rude.append(connection)
    for connection in rude[4:]:
        connection.close()
    assert house.post(feed, documents.eido(documents.number(), type="ALRU")).status == 202
    for connection in rude[:4]:
        connection.close()
    wait_until("the last one's document", lambda: house.one("select count(*) from intake.quarantine where feed = %s", feed) == 1)


def test_an_address_that_signs_in_without_end_is_told_to_wait(narrow):
    """As an attacker tries passwords: what is too much is neither worked on nor on record."""
    body = json.dumps({"name": "nobody-at-all", "password": "a password of his", "code": "000000", "useAccepted": True}).encode()
    head, answers = narrow.heads()["gateway"], []

    def guess(_):
        return narrow.http("POST", "/v1/logon", None, body, {"Content-Type": "application/json", "Accord-Request": "1"})

    def burst():
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            answers.extend(pool.map(guess, range(16)))
        return any(a.status == 429 for a in answers)

    wait_until("one to be too many", burst)
    assert {a.status for a in answers} == {401, 429}
    assert all(a.headers["retry-after"] for a in answers if a.status == 429)
    facts = [fact for fact in narrow.facts("gateway", head) if fact.kind == "logon_refused"]
    assert len(facts) == sum(a.status == 401 for a in answers)
