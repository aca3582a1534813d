"""The tap that every site is held by: it misses no byte, it opens TLS, and it complains of what no record names."""
import contextlib
import dataclasses
import json
import os
import socket
import ssl
import threading
import urllib.parse
import uuid

import documents
import held
import pytest
import tap
import tls_open
from house import wait_until

pytestmark = pytest.mark.skipif(held.Tap.why_not() is not None, reason=str(held.Tap.why_not()))
SAID = os.urandom(3 << 20)
BACK = os.urandom(5 << 20)


def taken(peer, count):
    found = bytearray()
    while len(found) < count and (part := peer.recv(65536)):
        found += part
    return bytes(found)


@contextlib.contextmanager
def server(wrap=lambda peer: peer):
    """Answers SAID with BACK, once; its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        def serve():
            peer, _ = listener.accept()
            with contextlib.closing(peer), contextlib.suppress(OSError), contextlib.closing(wrap(peer)) as inner:
                taken(inner, len(SAID))
                inner.sendall(BACK)
        thread = threading.Thread(target=serve)
        yield listener.getsockname()[1], thread
        thread.join()


def spoken(port, wrap=lambda peer: peer):
    with contextlib.closing(wrap(socket.create_connection(("127.0.0.1", port)))) as peer:
        peer.sendall(SAID)
        assert taken(peer, len(BACK)) == BACK


# --- bytes --------------------------------------------------------------------------------------------------------------
def test_every_byte_is_kept_both_ways(tmp_path):
    with server() as (port, thread), server() as (other, second):
        one = held.Tap(tmp_path / "tap", {port: "http"})
        thread.start()
        spoken(port)
        one.also(other)
        second.start()
        spoken(other)
    assert one.end() == ""
    assert sorted((wire.port, bytes(wire.there) == SAID, bytes(wire.back) == BACK, wire.cut) for _, wire in one.wires()) == \
        sorted((p, True, True, False) for p in (port, other))


@pytest.mark.parametrize("version", (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3))
def test_tls_is_opened_with_the_servers_key_log_and_not_without(tmp_path, certificate, version):
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(*certificate)
    ours.minimum_version = ours.maximum_version = version
    theirs = ssl.create_default_context(cafile=certificate[0])
    theirs.check_hostname = False
    with server(lambda peer: ours.wrap_socket(peer, server_side=True)) as (port, thread):
        one = held.Tap(tmp_path / "tap", {port: "https"})
        ours.keylog_filename = str(one.keys)
        thread.start()
        spoken(port, lambda peer: theirs.wrap_socket(peer))
    assert one.end() == ""
    (what, wire), = one.wires()
    assert (what, bytes(wire.there) == SAID, bytes(wire.back) == BACK) == ("https", True, True)
    one.keys.write_text("")
    with pytest.raises(tls_open.Closed):
        list(one.wires())


def test_a_lost_packet_is_noticed(tmp_path):
    with server() as (port, thread):
        one = held.Tap(tmp_path / "tap", {port: "http"})
        thread.start()
        spoken(port)
    assert one.end() == ""
    kept, at = one.kept.read_bytes(), 0
    while (size := int.from_bytes(kept[at:at + 4], "big")) < 30000:
        at += 4 + size
    one.kept.write_bytes(kept[:at] + kept[at + 4 + size:])
    with pytest.raises(held.sniff.Missing):
        list(one.wires())


# --- what is held -------------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def read(shared):
    """What a supervisor was told of an incident, as it went over the wire; the journal that has it."""
    number = documents.number()
    shared.post("north-eido", documents.eido(number, type="ALRU"))
    incident = wait_until("the incident", lambda: shared.incident(number))
    token = shared.token(person="north-chief")
    answer = shared.get(f"/v1/incidents/{incident}", "north-chief")
    assert answer.status == 200
    journal = held.Journal(shared)
    journal.read()
    return journal, tap.Exchange("GET", f"/v1/incidents/{incident}", "", {"authorization": f"Bearer {token}"}, b"", 200, answer.headers,
                                 answer.body, answer.body, True)


def complaints(read, before=(), **changed):
    auditor = held.Auditor(read[0])
    for one in before:
        auditor.exchange(one)
    auditor.exchange(dataclasses.replace(read[1], **changed))
    return auditor.problems


def test_what_its_record_names_is_right(read):
    assert complaints(read) == []


def test_a_field_of_a_class_that_was_not_released_is_found(read):
    body = json.dumps(read[1].json | {"person": "somebody"}).encode()
    assert any("no field of IncidentRecord" in p for p in complaints(read, body=body))
    journal, fact = read[0], read[0].facts[read[1].json["disclosure"]]
    less = type(fact).FromString(fact.SerializeToString())
    del less.released[:]
    journal.facts[read[1].json["disclosure"]] = less
    try:
        assert any("is in no released set" in p for p in complaints(read))
    finally:
        journal.facts[read[1].json["disclosure"]] = fact


def test_an_answer_without_a_record_is_found(read):
    without = {k: v for k, v in read[1].headers.items() if k != "accord-disclosure"}
    assert any("it bears no disclosure id" in p for p in complaints(read, headers=without))
    other = str(uuid.uuid4())
    assert any("not in the journal" in p for p in complaints(read, headers=without | {"accord-disclosure": other}))


def test_who_asked_is_who_is_on_record(read, shared):
    asked = {"authorization": f"Bearer {shared.token(person='north-desk')}"}
    assert any("is of north-chief" in p for p in complaints(read, asked=asked))


def test_what_was_told_of_a_client_is_looked_for_everywhere(read):
    name = "Tapestry Heldwright"
    telling = dataclasses.replace(read[1], method="POST", path="/v1/clients", said=json.dumps({"service": {"victimName": name}}).encode(),
                                  headers={"content-type": "application/json"}, body=b"{}")
    anywhere = {"path": "/v1/anything/new", "headers": {"content-type": "application/json"}, "body": json.dumps([{"x": [name]}]).encode()}
    assert any("a value that was told" in p for p in complaints(read, [telling], **anywhere))
    assert complaints(read, **anywhere) == []


@pytest.mark.parametrize("form", (False, True))
def test_what_a_provider_of_messages_is_given_is_held_too(read, form):
    journal, message, page = read[0], str(uuid.uuid4()), "Tier: page now\nArea: NORTH7"
    said = urllib.parse.urlencode({"To": "+15550100", "Body": page}) if form else json.dumps({"to": "x", "text": page})
    asked = dataclasses.replace(read[1], method="POST", path="/send", asked={"idempotency-key": f"{message}.1"}, said=said.encode())
    auditor = held.Auditor(journal)
    auditor.provider(asked)
    assert len(auditor.problems) == 2, auditor.problems
    journal.mails[message] = {read[1].json["disclosure"]}
    auditor = held.Auditor(journal)
    auditor.provider(asked)
    assert auditor.problems == [] and auditor.fields == 2
