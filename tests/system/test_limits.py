"""Overload: what does not fit is refused, memory stays where it is, and what was promised is kept."""
import concurrent.futures
import os
import pathlib
import signal
import socket

import documents
from house import JSON_LINES, SERVICES, wait_until

MANY = 400          # posts at once, each of LINES documents: ten times what fits into the queue below
LINES = 40


def resident(house, service):
    pid = house.site.processes[service].pid
    fields = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return int(fields["VmRSS"].split()[0]) * 1024


def test_ten_times_too_much_is_refused_and_nothing_promised_is_lost(house, feed):
    """Posts pile up while intake stands still; when it goes on, each was kept as often as it was acknowledged."""
    token = house.token(feed=feed)
    number = [[documents.number() for _ in range(LINES)] for _ in range(MANY)]
    bodies = [documents.lines([documents.eido(n, type="ALRU") for n in batch]) for batch in number]
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        answers = list(pool.map(lambda body: house.post(feed, body, JSON_LINES, token=token, timeout=120), bodies))
    assert {a.status for a in answers} <= {202, 503}
    assert all("retry-after" in a.headers for a in answers if a.status == 503)
    kept = {n for n, in house.rows("select number from intake.incident where feed = %s", feed)}
    for answer, batch in zip(answers, number):
        if answer.status == 202:
            assert set(batch) <= kept
    house.settle(timeout=120)


def test_memory_comes_back_after_load(house, feed):
    token = house.token(feed=feed)
    big = [documents.eido(documents.number(), type="ALRU", notesComponent=[{"notesActionComments": "n" * 20000}])
           for _ in range(40)]
    body = documents.lines(big)

    def load():
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            return list(pool.map(lambda _: house.post(feed, body, JSON_LINES, token=token, timeout=120).status, range(60)))
    assert set(load()) <= {200, 202, 503}
    house.settle(timeout=120)
    before = {s: resident(house, s) for s in SERVICES}
    for _ in range(2):
        assert set(load()) <= {200, 202, 503}
    house.settle(timeout=120)
    for service in SERVICES:
        grown = resident(house, service) - before[service]
        assert grown < 96 << 20, f"{service} grew by {grown >> 20} MiB under the same load again"


def test_requests_to_a_service_that_stands_still_are_refused_in_time(house):
    """Reads time out as 503 while their service is stopped; afterwards everything is as before."""
    pid = house.site.processes["referral"].pid
    token = house.token(person="north-chief")
    os.kill(pid, signal.SIGSTOP)
    try:
        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            paths = ["/v1/callouts?purpose=crisis_response"] * 64
            answers = list(pool.map(lambda p: house.http("GET", p, token).status, paths))
    finally:
        os.kill(pid, signal.SIGCONT)
    assert set(answers) == {503}
    house.site.wait_ready()
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
