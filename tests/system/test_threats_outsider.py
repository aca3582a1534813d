"""The outsider: he reaches the ports and holds nothing. docs/threat-model.md says what each test stands for."""
import contextlib
import os
import secrets
import shutil
import socket
import uuid

import documents
import pytest
import zmq
from attacker import ask, counted, gateway, heard, inside, raw, shown
from house import SERVICES, wait_until
from test_bus import context, dealer, endpoint, key  # noqa: F401
from traces import nothing

ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("nsenter"), reason="networks of one's own are root's")


def strangers(house, context, service):  # noqa: F811
    """Sockets under a new key, under none, and under a public key of the site's whose secret is another."""
    thief = context.socket(zmq.DEALER)
    thief.curve_publickey, thief.curve_secretkey = key(house, "gateway", "pub"), zmq.curve_keypair()[1]
    thief.curve_serverkey = key(house, service, "pub")
    thief.connect(endpoint(house, service))
    return dealer(house, context, service), dealer(house, context, service, secure=False), thief


def test_no_service_answers_a_stranger_whatever_he_asks(house, context):  # noqa: F811
    """Each kind of message at each door of the whole site, by three kinds of stranger."""
    wire = house.messages["envelope"]

    def all_of_it():
        marks = house.log_marks()
        opened = [socket_ for service in SERVICES for socket_ in strangers(house, context, service)]
        for stranger in opened:
            for kind in wire.Kind.values():
                head = wire.Envelope(id=uuid.uuid4().bytes, kind=kind, deadline_us=2 ** 62)
                with contextlib.suppress(zmq.Again):
                    stranger.send_multipart([head.SerializeToString(), b"", b"{}"], zmq.NOBLOCK)
        for service in SERVICES:
            wait_until(f"{service} to notice", lambda s=service: "unknown key" in "\n".join(house._lines(s, marks)))
        assert all(stranger.poll(0) == 0 for stranger in opened)
        for stranger in opened:
            stranger.close(linger=0)
    nothing(house, all_of_it)


GARBAGE = {"http": b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "zmtp without a key": b"\xff" + b"\0" * 8 + b"\x7f\x03\0NULL" + b"\0" * 48,
           "zeros": b"\0" * 100000, "noise": secrets.token_bytes(100000), "silence": b"", "half a greeting": b"\xff\0\0"}


@pytest.mark.parametrize("service", SERVICES)
def test_garbage_at_a_door_of_the_bus_harms_nobody(house, context, service):  # noqa: F811
    path = endpoint(house, service).removeprefix("ipc://")
    left = [raw(house, data, socket.AF_UNIX, path) for data in GARBAGE.values() for _ in range(5)]
    known = dealer(house, context, service, "accord")
    head = house.messages["envelope"].Envelope(id=uuid.uuid4().bytes, kind=1, deadline_us=2 ** 62)
    known.send_multipart([head.SerializeToString(), b""])
    assert known.poll(20000), "who has a key is answered all the same"
    for connection in left:
        connection.close()


TRICKS = ("/v1/feeds/north-eido/events/..%2f..%2f..%2fincidents", "/v1/../metrics", "/v1/%2e%2e/metrics", "//metrics", "/metrics/",
          "/./metrics", "/v1/incidents/../../metrics", "/%6detrics", "/METRICS", "/metrics%00", "/metrics;x", "/metrics\\", "*",
          "/etc/passwd", "/..;/metrics", "/v1/tallies/", "/v1//incidents", "/v1/incidents%2f", "http://127.0.0.1/metrics/x",
          "/readyz%0d%0aX-Injected:%20yes", "/%c0%ae%c0%ae/metrics", "/" + "a/" * 2000)


def test_no_trick_of_a_path_opens_anything(house):
    """Without a token nothing but the four open pages is 200, and what is not there says so in the same bytes."""
    nothing = shown(house.http("GET", "/v1/nothing-here"))
    assert nothing[0] == 404
    for trick in TRICKS:
        answer = heard(raw(house, f"GET {trick} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()))
        status = answer.split(b" ", 2)[1:2]
        assert status in ([b"400"], [b"401"], [b"404"], [b"405"], [b"414"]), (trick, answer[:200])
        assert b"X-Injected" not in answer.split(b"\r\n\r\n")[0], trick
        if status == [b"404"]:
            assert answer.split(b"\r\n\r\n", 1)[1] == nothing[1], trick


def test_a_guessed_token_is_answered_like_none(house, feed):
    """No prefix, no near miss, no token that once was good is told from no token at all."""
    good = house.token(feed=feed)
    made = house.site.accord("token", "make", "--feed", feed)
    revoked, identity = made.stdout.strip(), made.stderr.split()[1]
    wait_until("the token", lambda: house.post(feed, b"", token=revoked).status in (200, 202))
    house.site.accord("token", "revoke", identity)
    wait_until("the revocation", lambda: house.post(feed, b"", token=revoked).status == 401)
    guesses = ["", "x", "accord_", good[:-1], good + "0", good[:-1] + ("0" if good[-1] != "0" else "1"), good.upper(), " " + good[1:],
               "accord_" + secrets.token_hex(32), "accord_" + "a" * 121, "accord_" + "a" * 122, "a" * 20000, revoked]
    refused = counted(house, "accord_admissions_refused_total", reason="unauthenticated")
    for path in (f"/v1/feeds/{feed}/events", "/v1/feeds/nobodys/events"):
        without = shown(house.http("POST", path, body=b"{}"))
        assert without[0] == 401
        for guess in guesses:
            assert shown(house.http("POST", path, guess, b"{}")) == without, guess[:40]
        for scheme in ("Basic", "bearerx", ""):
            assert shown(house.http("POST", path, body=b"{}", headers={"Authorization": f"{scheme} {good}"})) == without
    wait_until("each refusal to be counted", lambda: counted(
        house, "accord_admissions_refused_total", reason="unauthenticated") - refused >= 2 * (1 + len(guesses) + 3))
    assert good not in "\n".join(house.logs().values())


def test_a_slow_loris_is_cut_off_and_others_are_served(house):
    """Connections that say a byte now and then end when their time for a head is over; meanwhile others come in from elsewhere."""
    with gateway(house, head_timeout="1s", body_timeout="1s", max_connections_per_address="32") as (port, _):
        slow = [raw(house, b"POST /v1/feeds/north-eido/events HT", address=("127.0.0.1", port)) for _ in range(32)]
        slow[0].sendall(b"TP/1.1\r\nContent-Length: 100\r\nAuthorization: Bearer x\r\n\r\n")
        for connection in slow:
            connection.setblocking(False)

        def over(connection):
            try:
                connection.sendall(b"x")
                return connection.recv(1000) == b""
            except BlockingIOError:
                return False
            except OSError:
                return True
        open_ = set(slow)

        def all_over():
            open_.difference_update([c for c in open_ if over(c)])
            return not open_
        with contextlib.closing(socket.create_connection(("127.0.0.1", port), source_address=("127.0.0.9", 0))) as other:
            other.settimeout(30)
            other.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            assert other.recv(12) == b"HTTP/1.1 200"
        wait_until("the slow ones to be cut off", all_over)
        assert ask(port, "GET", "/healthz").status == 200
    for connection in slow:
        connection.close()


def test_an_idempotency_key_of_another_is_no_key_to_what_he_did(house, feed):
    """The same key and body by another feed, and the same key for the same move by another person: commands of their own."""
    other = next(house.feeds)
    body, stolen = documents.lines([documents.eido(documents.number(), type="ALRU")]), "0f-stolen-key"
    first = house.post(feed, body, key=stolen)
    facts = len(house.facts("intake"))
    second = house.post(other, body, key=stolen)
    assert first.status == second.status == 202
    assert first.receipts[0]["receipt"] != second.receipts[0]["receipt"]
    assert len(house.facts("intake")) > facts, "it was not answered with what is stored for another"
    number = documents.number()
    assert house.post(feed, documents.eido(number, area=documents.area())).status == 202
    callout = house.callout(number, "offered")
    assert house.move(callout.id, "acknowledge", "ada", key=stolen).status == 200
    missing = house.move(str(uuid.uuid4()), "acknowledge", "bea", key=stolen)
    replayed = house.move(callout.id, "acknowledge", "bea", key=stolen)
    assert shown(replayed) == shown(missing) and replayed.status == 404


@ROOT_ONLY
def test_metrics_are_this_machines_whatever_a_header_claims(house):
    """A gateway in a network of its own, asked from an address that is not loopback."""
    prefix = ("unshare", "--net", "--", "sh", "-c",
              'ip link set lo up && ip address add 198.51.100.7/32 dev lo && '
              'exec "$0" "$@"')
    with gateway(house, prefix, http="0.0.0.0") as (port, child):
        def out(host, path, *headers):
            done = inside(child.pid, "curl", "-s", "-i", "-m", "20", *headers, f"http://{host}:{port}{path}")
            head, _, body = done.stdout.partition("\n\n" if "\r\n\r\n" not in done.stdout else "\r\n\r\n")
            return head.split()[1], [line for line in head.splitlines() if not line.lower().startswith("date")], body
        assert out("127.0.0.1", "/metrics")[0] == "200"
        nothing = out("198.51.100.7", "/v1/nothing-here")
        for claim in ((), ("-H", "X-Forwarded-For: 127.0.0.1"), ("-H", "Forwarded: for=127.0.0.1"), ("-H", "Host: localhost")):
            assert out("198.51.100.7", "/metrics", *claim) == nothing, claim
