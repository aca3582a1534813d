"""Law L8: what an authenticated feed is answered, and what anybody else is."""
import concurrent.futures
import http.client
import json
import random
import signal
import socket
import threading

import documents
import pytest
from house import JSON, JSON_LINES, wait_until

LIMIT = 1 << 20     # the gateway's "max body" here


def test_no_token_and_wrong_token_are_401(house, feed):
    body = json.dumps(documents.eido(documents.number())).encode()
    for token in (None, "", "accord_" + "A" * 43, "nonsense", "x" * 5000):
        answer = house.http("POST", f"/v1/feeds/{feed}/events", token, body)
        assert answer.status == 401, token
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_token_of_another_feed_or_of_a_person_is_403(house, feed):
    document = documents.eido(documents.number())
    assert house.post(feed, document, token=house.token(feed="south-eido")).status == 403
    assert house.post(feed, document, token=house.token(person="north-chief")).status == 403
    assert house.get("/v1/incidents", "north-chief").status == 200
    assert house.http("GET", "/v1/incidents?purpose=crisis_response", house.token(feed=feed)).status == 403


def test_a_revoked_token_is_401(house, feed):
    made = house.site.accord("token", "make", "--feed", feed)
    token, identity = made.stdout.strip(), made.stderr.split()[1]
    document = documents.eido(documents.number(), type="ALRU")
    assert [house.post(feed, document, token=token, port=port).status for port in house.site.http_ports] == [202, 200]
    house.site.accord("token", "revoke", identity)
    # Events were taken until the other gateway, too, had heard of it.
    for port in house.site.http_ports:
        wait_until("the token to be refused", lambda: house.post(feed, document, token=token, port=port).status == 401)


def test_a_new_token_is_good_at_every_gateway_at_once(house, feed):
    """Whichever of them the tool asked, and although the others have not heard of it."""
    for _ in range(5):
        token = house.site.accord("token", "make", "--feed", feed).stdout.strip()
        document = documents.eido(documents.number(), type="ALRU")
        for port in reversed(house.site.http_ports):
            assert house.post(feed, document, token=token, port=port).status in (200, 202)


def test_guesses_are_401_and_who_comes_with_them_is_served(house, feed):
    """Many at once that nobody has made: each is answered like any other, and a new token among them is good."""
    def guess(n):
        return house.post_once(feed, b"{}", token=f"accord_{n:064x}", port=house.site.http_ports[n % 2]).status
    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        guesses = [pool.submit(guess, n) for n in range(256)]
        token = house.site.accord("token", "make", "--feed", feed).stdout.strip()
        document = documents.eido(documents.number(), type="ALRU")
        assert all(house.post(feed, document, token=token, port=port).status in (200, 202) for port in house.site.http_ports)
        assert {g.result() for g in guesses} == {401}


def test_unknown_tokens_while_the_store_is_away_are_503(house, feed, expected):
    """Whether they are good nobody can say, so no sender is told to give up (law L8)."""
    house.site.postgres_stop(signal.SIGINT)
    try:
        answer = wait_until("503", lambda: (a := house.post_once(feed, b"{}", token="accord_" + "0" * 64)).status == 503 and a, timeout=60)
        assert int(answer.headers["retry-after"]) > 0
    finally:
        house.site.postgres_start()
    house.site.wait_ready()
    assert house.post(feed, b"{}", token="accord_" + "0" * 64).status == 401


def test_a_body_at_the_limit_is_taken_and_one_byte_more_is_413(house, feed):
    document = json.dumps(documents.eido(documents.number(), type="ALRU")).encode()
    at_limit = document + b" " * (LIMIT - len(document))
    assert house.post(feed, at_limit).status == 202
    over = house.post(feed, at_limit + b" ")
    assert over.status == 413 and over.json["status"] == 413
    assert house.post(feed, documents.eido(documents.number(), type="ALRU")).status == 202


EVENT = b'{"an": "event"}'
LENGTH = b"Content-Length: %d\r\n" % len(EVENT)
CHUNK = b"%x\r\n%s\r\n" % (len(EVENT), EVENT)
# Request line (its path is put in), the headers behind the token, what follows, and what is answered.
HEADS = {
    "HTTP/1.0": (b"POST {} HTTP/1.0", LENGTH, EVENT, 202),
    "a later 1.x": (b"POST {} HTTP/1.2", b"Host: x\r\n" + LENGTH, EVENT, 202),
    "no host": (b"POST {} HTTP/1.1", LENGTH, EVENT, 202),
    "two hosts": (b"POST {} HTTP/1.1", b"Host: x\r\nHost: y\r\n" + LENGTH, EVENT, 202),
    "two lengths": (b"POST {} HTTP/1.1", b"Host: x\r\n" + 2 * LENGTH, EVENT, 202),
    "no length": (b"POST {} HTTP/1.1", b"Host: x\r\n", b"", 202),
    "an odd query": (b"POST {}?%zz HTTP/1.1", b"Host: x\r\n" + LENGTH, EVENT, 202),
    "a folded header": (b"POST {} HTTP/1.1", b"Host: x\r\nX: a\r\n b\r\n" + LENGTH, EVENT, 202),
    "an expectation": (b"POST {} HTTP/1.1", b"Host: x\r\nExpect: rain\r\n" + LENGTH, EVENT, 202),
    "chunks": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: chunked\r\n", CHUNK + b"0\r\n\r\n", 202),
    "chunks and a length": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: chunked\r\n" + LENGTH, CHUNK + b"0\r\n\r\n", 202),
    "gzip": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: gzip\r\n", EVENT, 413),
    "gzip in chunks": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: gzip, chunked\r\n", CHUNK, 413),
    "identity": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: identity\r\n" + LENGTH, EVENT, 413),
    "a length beyond 64 bits": (b"POST {} HTTP/1.1", b"Host: x\r\nContent-Length: 99999999999999999999\r\n", EVENT, 413),
    "a chunk beyond 64 bits": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: chunked\r\n", 20 * b"f" + b"\r\n", 413),
    # The library answers these before we see them: docs/feeds.md has the list.
    "HTTP/2.0": (b"POST {} HTTP/2.0", b"Host: x\r\n" + LENGTH, EVENT, 505),
    "no version": (b"POST {}", b"Host: x\r\n" + LENGTH, EVENT, 400),
    "a length that is no number": (b"POST {} HTTP/1.1", b"Host: x\r\nContent-Length: +7\r\n", EVENT, 400),
    "a header without a colon": (b"POST {} HTTP/1.1", b"Host: x\r\nwhat\r\n" + LENGTH, EVENT, 400),
    "a broken chunk": (b"POST {} HTTP/1.1", b"Host: x\r\nTransfer-Encoding: chunked\r\n", b"zz\r\n", 400),
    "a head over the limit": (b"POST {} HTTP/1.1", b"Host: x\r\nX: " + 40000 * b"a" + b"\r\n" + LENGTH, EVENT, 431),
    "a target over the limit": (b"POST {}?" + 40000 * b"a" + b" HTTP/1.1", b"Host: x\r\n" + LENGTH, EVENT, 414),
    # These are no posts of events.
    "another method": (b"PUT {} HTTP/1.1", b"Host: x\r\n" + LENGTH, EVENT, 405),
    "another path": (b"POST {}/more HTTP/1.1", b"Host: x\r\n" + LENGTH, EVENT, 404),
}


@pytest.mark.parametrize("what", HEADS)
def test_what_a_good_token_is_answered_however_the_request_is_framed(house, what):
    line, headers, body, status = HEADS[what]
    line = line.replace(b"{}", b"/v1/feeds/north-eido/events")
    token = b"Authorization: Bearer " + house.token(feed="north-eido").encode() + b"\r\n"
    with socket.create_connection(("127.0.0.1", house.site.http_port), timeout=30) as peer:
        peer.sendall(line + b"\r\n" + token + headers + b"\r\n" + body)
        answer = http.client.HTTPResponse(peer)
        answer.begin()
    assert answer.status in ({200, 202} if status == 202 else {status})
    assert house.post("north-eido", EVENT).status in (200, 202)


def garbage():
    dice = random.Random(7)
    good = json.dumps(documents.eido("urn:emergency:uid:incidentid:g:x", type="ALRU")).encode()
    yield "empty object", b"{}", JSON
    yield "not JSON", b"MDCFLG|1|HELLO", JSON
    yield "cut short", good[:len(good) // 2], JSON
    yield "binary", dice.randbytes(4096), "application/octet-stream"
    yield "nul bytes", b"\0" * 1000, JSON
    yield "deep", b'{"a":' * 5000 + b"1" + b"}" * 5000, JSON
    yield "many values", b'{"a":[' + b"1," * 300000 + b"1]}", JSON
    yield "long number", b'{"$id": ' + b"9" * 10000 + b"}", JSON
    yield "wrong kinds", b'{"$id": {"a": 1}, "lastUpdateTimeStamp": [], "incidentComponent": 7, "eidoVersion": null}', JSON
    yield "twice the same key", b'{"$id":"a","$id":"b","eidoVersion":"1.0"}', JSON
    yield "XML", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "application/xml"
    yield "SQL", b"'; drop table incident; --", "text/plain"
    yield "escapes", b'{"$id":"\\ud800","eidoVersion":"\\u0000"}', JSON
    yield "odd media type", b'{"odd": "media"}', "x" * 200
    yield "lines of nothing", b"null\ntrue\n17\n\"x\"\n", JSON_LINES


@pytest.mark.parametrize("what, body, media", list(garbage()), ids=lambda v: v if isinstance(v, str) and len(v) < 30 else "")
def test_garbage_is_taken_and_quarantined(house, what, body, media):
    answer = house.post("north-eido", body, media)
    assert answer.status == 202, (what, answer.status, answer.body)
    assert set(answer.outcomes) == {"quarantined"}
    assert all(r["reason"] for r in answer.receipts)
    assert house.post("north-eido", documents.eido(documents.number(), type="ALRU")).status == 202


def test_another_encoding_is_read_all_the_same(house, feed):
    number = documents.number()
    document = json.dumps(documents.eido(number, type="ALRU", incident={"location": {"city": "CAFE"}}))
    assert house.post(feed, document.encode().replace(b"CAFE", b"CAF\xc9")).outcomes == ["accepted"]
    assert [i["city"] for i in house.opened("incident = %s", house.incident(number)).values()] == ["CAFÉ"]


def test_more_documents_than_receipts_are_taken_and_the_rest_is_set_aside_whole(house, feed):
    """Two bytes a document: the last receipt stands for all that is left of the body."""
    answer = house.post(feed, b"[" + b"1," * 70000 + b"1]", timeout=120)
    assert answer.status == 202 and len(answer.receipts) == 65536
    assert answer.receipts[-1]["reason"] == "too_large"
    assert house.one("select max(length) from intake.quarantine where feed = %s", feed) == 2 * (70001 - 65535)


def test_an_empty_body_is_taken(house, feed):
    assert house.post(feed, b"").status == 202
    assert house.post(feed, b"\n\n", JSON_LINES).status == 202


def test_a_feed_without_a_map_is_quarantined_and_not_refused(house):
    answer = house.post("unheard-of", documents.eido(documents.number()))
    assert answer.status == 202 and answer.receipts[0]["reason"] == "feed_unknown"


def test_the_same_idempotency_key_is_the_same_command(house, feed):
    body = documents.lines([documents.eido(documents.number(), type="ALRU"), b"broken"])
    key = documents.area()
    first = house.post(feed, body, JSON_LINES, key=key)
    facts = len(house.facts("intake"))
    again = house.post(feed, body, JSON_LINES, key=key)
    assert first.status == 202 and again.status in (200, 202)
    assert [r["receipt"] for r in again.receipts] == [r["receipt"] for r in first.receipts]
    assert len(house.facts("intake")) == facts


def test_store_down_is_503_with_retry_after_and_then_all_is_well(house, feed, expected):
    """The store of the service that keeps is frozen: nothing is acknowledged, and nothing was lost when it is back."""
    document = documents.eido(documents.number(), type="ALRU")
    token = house.token(feed=feed)
    house.site.postgres_stop(signal.SIGINT)
    try:
        down = wait_until("503", lambda: (a := house.post_once(feed, document, token=token)).status == 503 and a, timeout=60)
        assert int(down.headers["retry-after"]) > 0
        assert house.site.get("/readyz")[0] == 503
        assert house.site.get("/healthz")[0] == 200
    finally:
        house.site.postgres_start()
    house.site.wait_ready()
    again = house.post(feed, document, token=token)
    assert again.status in (200, 202) and again.outcomes in (["accepted"], ["duplicate"])


def test_a_stopped_service_is_503_and_the_event_is_kept_once_when_it_is_back(house, feed):
    number = documents.number()
    document = documents.eido(number, type="ALRU")
    token = house.token(feed=feed)
    answers = []
    with house.stopped("intake"):
        poster = threading.Thread(target=lambda: answers.append(house.post(feed, document, token=token, timeout=120)))
        poster.start()
        wait_until("the site to see it", lambda: house.site.get("/readyz")[0] == 503)
        assert not answers, "acknowledged by nobody"
    poster.join()
    assert answers[0].status in (200, 202, 503)     # asked again by the gateway, it may be a duplicate of itself
    house.site.wait_ready()
    assert house.post(feed, document, token=token).status in (200, 202)
    assert len(house.incident_rows(number)) == 1
    assert house.one("select count(*) from intake.document where incident = %s", house.incident(number)) == 1
