"""The tap that every site is held by: it misses no byte, it opens TLS, and it complains of what no record names."""
import base64
import contextlib
import dataclasses
import html
import json
import os
import re
import socket
import ssl
import subprocess
import sys
import threading
import types
import urllib.parse
import uuid

import documents
import flows
import held
import house as houses
import leaving
import pytest
import tap
import tls_open
from house import wait_until

WHY_NOT = held.Tap.why_not()
pytestmark = pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))
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
    one = dataclasses.replace(read[1], **changed)
    auditor.exchange(one if "raw" in changed else dataclasses.replace(one, raw=as_sent(one)))
    return auditor.problems


def as_sent(one):
    head = "".join(f"{name}: {value}\r\n" for name, value in one.headers.items())
    return f"HTTP/1.1 {one.status} X\r\n{head}\r\n".encode() + one.body


def told(read, value, field="victimName"):
    return dataclasses.replace(read[1], method="POST", path="/v1/clients", said=json.dumps({"service": {field: value}}).encode(),
                               headers={"content-type": "application/json"}, body=b"{}", raw=b"{}")


@contextlib.contextmanager
def recorded(read, *classes, subjects=()):
    """The record of what was read names these classes and no other, and besides whom it was about these."""
    journal, id = read[0], read[1].json["disclosure"]
    fact = journal.facts[id]
    other = type(fact).FromString(fact.SerializeToString())
    del other.released[:], other.asked[:]
    other.released.extend(number for number, word in journal.words.items() if word in classes)
    other.asked.extend(other.released)
    other.codes = "P" * len(other.released)
    other.subjects.extend(uuid.UUID(subject).bytes for subject in subjects)
    journal.facts[id] = other
    try:
        yield id
    finally:
        journal.facts[id] = fact


def test_what_its_record_names_is_right(read):
    assert complaints(read) == []


def test_a_field_of_a_class_that_was_not_released_is_found(read):
    body = json.dumps(read[1].json | {"person": "somebody"}).encode()
    assert any("no field of IncidentRecord" in p for p in complaints(read, body=body))
    with recorded(read):
        assert any("is in no released set" in p for p in complaints(read))


def test_an_answer_without_a_record_is_found(read):
    without = {k: v for k, v in read[1].headers.items() if k != "accord-disclosure"}
    assert any("it bears no disclosure id" in p for p in complaints(read, headers=without))
    other = str(uuid.uuid4())
    assert any("not in the journal" in p for p in complaints(read, headers=without | {"accord-disclosure": other}))


def test_who_asked_is_who_is_on_record(read, shared):
    asked = {"authorization": f"Bearer {shared.token(person='north-desk')}"}
    assert any("is of north-chief" in p for p in complaints(read, asked=asked))


# --- by route -------------------------------------------------------------------------------------------------------------
def test_every_route_has_one_line_and_every_line_a_route(shared):
    """Whoever adds one says what may leave by it: as what it is held, or why it can be nothing of a client."""
    api = shared.http("GET", "/openapi.json").json
    served = {f"{method.upper()} {path}" for path, item in api["paths"].items() for method in item}
    assert served == leaving.LINES.keys()
    assert leaving.DECIDED.keys().isdisjoint(leaving.SILENT) and all(line.why for line in leaving.SILENT.values())
    for line in served:
        method, path = line.split(" ")
        assert leaving.line_of(method, re.sub("{[^}]+}", str(uuid.uuid4()), path)) == line


NEW, PLACE = str(uuid.UUID(int=0x4e6577)), b"p" * 48
# By a route of each family: what its record has to name, and an answer that its contract knows.
FAMILIES = [
    ("GET", f"/v1/callouts/{NEW}", "", {"incident"}, {"id": NEW, "person": "ada"}, "staffing"),
    ("GET", f"/v1/tasks/{NEW}", "", {"client_existence"}, {"id": NEW, "lead": "ada"}, "staffing"),
    ("GET", "/v1/rosters/north-pd", "", {"incident"}, {"organisation": "north-pd"}, "staffing"),
    ("GET", "/v1/rosters/north-pd/gaps", "", {"incident"}, {"gaps": [{"person": "ada"}]}, "staffing"),
    ("POST", f"/v1/clients/{NEW}/words", "", {"client_existence"}, {"id": NEW, "proved": "yes"}, "contact_secret"),
    ("POST", f"/v1/clients/{NEW}/contact-check", "", {"client_existence"}, {"id": NEW, "leaveName": "somebody"}, "safe_contact"),
    ("GET", f"/v1/clients/{NEW}/custody-links", "", {"client_existence"}, {"id": NEW, "links": [{"name": "X"}]}, "notice_registration"),
    ("GET", f"/v1/clients/{NEW}/burden", "", {"client_existence"}, {"id": NEW, "leadChanges": 2}, "lead_advocate"),
    ("GET", f"/v1/clients/{NEW}/transfer", "", {"client_existence"}, {"id": NEW, "lead": "ada"}, "lead_advocate"),
    ("GET", f"/v1/clients/{NEW}/conflicts", "", {"client_existence"}, {"id": NEW, "found": ["party"]}, "safe_contact"),
]
PAGES = [("GET", "/v1/clients", "clients", {"client_existence"}, {"id": NEW, "service": {"victimName": "Somebody"}}, "victim_name"),
         ("POST", "/v1/clients/search", "clients", {"client_existence"}, {"id": NEW, "service": {"victimName": "Somebody"}}, "victim_name"),
         ("GET", f"/v1/clients/{NEW}/links", "clients", {"client_existence"}, {"id": NEW, "service": {"needs": [{}]}}, "needs"),
         ("GET", "/v1/custody-links/missing", "clients", {"client_existence"}, {"id": NEW, "service": {"id": NEW}}, "notice_registration"),
         ("GET", "/v1/tasks", "tasks", {"client_existence"}, {"id": NEW, "person": "ada"}, "staffing"),
         ("GET", "/v1/endings", "endings", {"staffing"}, {"led": [NEW]}, "client_existence"),
         ("GET", f"/v1/breaches/{NEW}/affected", "affected", set(), {"client": NEW}, "incident")]


def whole(read, id, record):
    """As the gateway writes it: with the codes and the id of its decision."""
    inner = next((part for part in ("service", "incident") if part in record), None)
    decision = {"codes": read[0].codes(id), "disclosure": id}
    return record | ({inner: record[inner] | decision} if inner else decision)


@pytest.mark.parametrize("method, path, page, classes, record, more", [*FAMILIES, *PAGES])
def test_a_class_too_much_is_found_whatever_the_route(read, method, path, page, classes, record, more):
    for named, too_much in ((classes | {more}, False), (classes, True)):
        with recorded(read, *named, subjects=[NEW]) as id:
            one = record if page == "affected" else whole(read, id, record)
            body = json.dumps({page: [one]} if page else one).encode()
            found = complaints(read, method=method, path=path, body=body)
            assert all(more in p and "is in no released set" in p for p in found) and bool(found) == too_much, found
            cut = complaints(read, method=method, path=path, body=body[:body.rindex(b'"codes"') if b'"codes"' in body else -1], whole=False)
            assert bool(cut) == too_much, cut
    assert any("bears no disclosure id" in p for p in complaints(read, method=method, path=path, body=body, headers={}))


@pytest.mark.parametrize("method, path, kind, body", [
    ("GET", f"/v1/releases/{NEW}/paper", "application/pdf", b"%PDF-1.7\n"),
    ("GET", "/v1/revocations", "application/json", json.dumps({"revoked": [{"release": NEW, "owner": "aid-house"}]}).encode()),
    ("GET", "/v1/events", "text/event-stream", b'retry: 200\nid: ' + PLACE + b'\n\nid: ' + PLACE + b'\nevent: moved\ndata: {"id":"%s","codes":{},"disclosure":"?"}\n\n' % NEW.encode())])
def test_what_is_no_page_of_records_is_held_too(read, method, path, kind, body):
    with recorded(read, subjects=[NEW]) as id:
        headers, body = read[1].headers | {"content-type": kind}, body.replace(b"?", id.encode())
        assert any("is in no released set" in p for p in complaints(read, method=method, path=path, headers=headers, body=body))
        assert any("bears no disclosure id" in p for p in complaints(read, method=method, path=path, headers={"content-type": kind}, body=body))
        assert complaints(read, method=method, path=path, headers=headers, body=body, whole=False, raw=b"")
    if kind == "text/event-stream":
        nothing = b"retry: 200\nid: " + PLACE + b"\n: nothing\n\n"
        assert complaints(read, method=method, path=path, headers={"content-type": kind}, body=nothing.replace(PLACE, b"4")) != []
        assert complaints(read, method=method, path=path, headers={"content-type": kind}, body=nothing) == []
        assert complaints(read, method=method, path=path, headers={"content-type": kind}, body=nothing + b": Ada\n") != []


def test_an_id_alone_is_something_of_a_client(read):
    body = json.dumps({"clients": [{"id": NEW}]}).encode()
    assert any("an id without anything" in p for p in complaints(read, path="/v1/clients", body=body))


def test_a_route_of_which_nobody_said_anything_answers_nothing(read):
    assert complaints(read, path="/v1/anything/new", body=b"{}") == [f"GET /v1/anything/new? 200: no line says what may leave by this route"]


@pytest.mark.parametrize("path, body", [("/v1/clients", {"client": NEW, "victimName": "X"}), ("/v1/session", {"person": "ada", "client": NEW}),
                                        (f"/v1/notices/held/{NEW}/release", {"run": NEW, "client": NEW}), ("/v1/breaches", {"breach": NEW, "clients": []})])
def test_a_route_that_says_nothing_of_a_client_says_what_its_contract_has(read, path, body):
    assert any("is no field of" in p for p in complaints(read, method="POST", path=path, body=json.dumps(body).encode(), headers={}))
    body.popitem()
    assert complaints(read, method="POST", path=path, body=json.dumps(body).encode(), headers={}) == []


PROBLEM = {"type": "about:blank", "title": "Not Found", "status": 404, "code": "not_found"}


@pytest.mark.parametrize("kind, body, bears", [
    ("application/problem+json", PROBLEM | {"client": NEW}, False), ("application/problem+json", PROBLEM | {"code": "hers"}, False),
    ("application/problem+json", PROBLEM | {"status": 403}, False), ("application/problem+json", PROBLEM | {"detail": "it is another's"}, False),
    ("application/json", PROBLEM, False), ("text/html", PROBLEM, False), ("application/problem+json", PROBLEM, True)])
def test_a_refusal_is_one_of_the_fixed_documents(read, kind, body, bears):
    headers = {"content-type": "application/problem+json"}
    assert complaints(read, status=404, headers=headers, body=json.dumps(PROBLEM).encode()) == []
    bearing = {"accord-disclosure": read[1].json["disclosure"]} if bears else {}
    assert complaints(read, status=404, headers={"content-type": kind} | bearing, body=json.dumps(body).encode()) != []


# --- what was told --------------------------------------------------------------------------------------------------------
NAME = "Tápestry \"O'Held\" Wright"
FORMS = {
    "as it is": NAME, "in the case of letters": NAME.upper(), "as JSON": json.dumps(NAME), "all of it escaped": "".join(f"\\u{ord(c):04x}" for c in NAME),
    "in a URL": urllib.parse.quote(NAME), "in a form": urllib.parse.quote_plus(NAME), "each letter of it": "".join(f"%{b:02X}" for b in NAME.encode()),
    "in HTML": html.escape(NAME), "in numbers": "".join(f"&#{ord(c)};" for c in NAME), "in hexadecimal": NAME.encode().hex(),
    **{f"in base64 behind {n}": base64.b64encode(b"x" * n + NAME.encode() + b"yz").decode() for n in range(4)},
    "in base64 of URLs": base64.urlsafe_b64encode(b"??" + NAME.encode()).decode()}


@pytest.mark.parametrize("form", FORMS)
def test_what_was_told_of_a_client_is_looked_for_in_every_form(read, form):
    for place in ({"path": "/metrics", "headers": {"content-type": "text/plain"}, "body": f"x {FORMS[form]} y".encode()},
                  {"path": "/p/x", "headers": {"content-type": "text/html"}, "body": f"<p>{FORMS[form]}</p>".encode()},
                  {"path": "/v1/banner", "headers": {"x-more": FORMS[form]}, "body": b"{}"},
                  {"path": "/v1/logon/with/x", "status": 302, "headers": {"location": f"/?who={FORMS[form]}"}, "body": b""},
                  {"status": 404, "headers": {"content-type": "application/problem+json"}, "body": json.dumps(PROBLEM)[:-1].encode() + f', "x": "{FORMS[form]}'.encode(),
                   "whole": False}):
        assert any("a value that was told" in p for p in complaints(read, [told(read, NAME)], **place)), place
    assert complaints(read, [told(read, NAME)], path="/metrics", headers={}, body=b"Tapestry") == []


def test_a_value_is_looked_for_across_chunks_and_whatever_it_is(read):
    body = b"<p>Tapestry Heldwright</p>"
    chunked = {"path": "/p/x", "headers": {"transfer-encoding": "chunked"}, "body": body, "raw": b"4\r\n" + body[:4] + b"\r\n16\r\n" + body[4:] + b"\r\n0\r\n\r\n"}
    halved = chunked | {"raw": b"a\r\n" + body[:10] + b"\r\n10\r\n" + body[10:] + b"\r\n0\r\n\r\n"}
    for one in (chunked, halved):
        assert any("a value that was told" in p for p in complaints(read, [told(read, "Tapestry Heldwright")], **one))
    number = told(read, "+1 (555) 014-7788", "telephone")
    assert any("a value that was told" in p for p in complaints(read, [number], path="/metrics", headers={}, body=b"tel 15550147788"))


def test_what_is_coded_is_no_answer(read):
    assert any("it is coded" in p for p in complaints(read, headers=read[1].headers | {"content-encoding": "gzip"}))


# --- what others are asked ------------------------------------------------------------------------------------------------
def asked(read, path="/send", method="POST", said=b"", whole=True, **headers):
    auditor = held.Auditor(read[0])
    auditor.provider(dataclasses.replace(read[1], method=method, path=path, said=said, asked=headers, raw=said, whole=whole))
    return auditor.problems


@pytest.mark.parametrize("form", (False, True))
def test_what_a_provider_of_messages_is_given_is_held_too(read, form):
    journal, message, page = read[0], str(uuid.uuid4()), "Tier: page now\nArea: NORTH7"
    said = (urllib.parse.urlencode({"To": "+15550100", "Body": page}) if form else json.dumps({"to": "x", "text": page})).encode()
    key = {"idempotency-key": f"{message}.1"}
    assert len(asked(read, said=said, **key)) == 3
    journal.mails[message] = set()
    assert len(asked(read, said=said, **key)) == 2
    journal.mails[message] = {read[1].json["disclosure"]}
    assert asked(read, said=said, **key) == []
    with recorded(read, "incident"):
        assert [("incident_place" in p) for p in asked(read, said=said, **key)] == [True]


def test_what_a_provider_is_asked_and_nobody_knows_is_found(read):
    for unknown in (asked(read, said=b"hello"), asked(read, "/2010-04-01/Accounts/AC1/Messages/SM1.json", said=b"Body=hers"),
                    asked(read, "/2010-04-01/Accounts/AC1/Messages/SM1.json", "DELETE"), asked(read, "/anything", "GET")):
        assert any("nothing else that a provider is asked" in p for p in unknown)
    assert asked(read, "/2010-04-01/Accounts/AC1/Messages/SM1.json", said=b"Body=") == []


def test_a_webhook_is_of_its_records_subject_alone(read):
    message, subject = str(uuid.uuid4()), str(uuid.UUID(bytes=bytes(read[0].facts[read[1].json["disclosure"]].subjects[0])))
    read[0].mails[message] = {read[1].json["disclosure"]}

    def hook(data, **more):
        return asked(read, said=json.dumps({"type": "callout.moved", "timestamp": "x", "data": data} | more).encode(), **{"webhook-id": message})
    assert hook({"id": subject}) == []
    assert any("is no subject of" in p for p in hook({"id": NEW}))
    assert any("members of" in p for p in hook({"id": subject, "area": "NORTH7"}))
    assert any("members of" in p for p in hook({"id": subject}, who="ada"))


def test_a_request_that_was_not_answered_or_not_finished_left_all_the_same(read):
    wire = types.SimpleNamespace(there=b"POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloPOST /b HTTP/1.1\r\nContent-Length: 50\r\n\r\nhel", back=b"")
    assert [(one.path, one.said, one.whole) for one in tap.requests(wire)] == [("/a", b"hello", True), ("/b", b"hel", False)]
    auditor = held.Auditor(read[0])
    auditor.exchange(told(read, "Tapestry Heldwright"))
    auditor.provider(dataclasses.replace(read[1], method="POST", said=b"", raw=b"x Tapestry Heldwright", whole=False))
    assert any("a value that was told" in p for p in auditor.problems)


def test_a_mail_names_a_message_on_record(read):
    raw = (f"From: a@b\r\nTo: c@d\r\nDate: x\r\nMessage-ID: <{NEW}@x>\r\nSubject: s\r\nAuto-Submitted: y\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain\r\n\r\nSign in.").encode().replace(b"\r\n", b"\r\n")
    wire = types.SimpleNamespace(there=b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<tapestry@heldwright.example>\r\nDATA\r\n" + raw + b"\r\n.\r\nQUIT\r\n")
    auditor = held.Auditor(read[0])
    auditor.exchange(told(read, "tapestry@heldwright.example", "email"))
    auditor.mails(wire)
    assert [p.split(": ", 1)[1][:20] for p in auditor.problems] == ['"tapestry@heldwright', "no such message is o"]
    auditor.mails(types.SimpleNamespace(there=wire.there[:-20]))
    assert "a mail that was cut off" in auditor.problems[-1]


# --- where they go --------------------------------------------------------------------------------------------------------
def test_a_tap_that_cannot_be_is_a_failure_unless_somebody_said_so(monkeypatch):
    def refuses(ports):
        raise PermissionError("no")
    monkeypatch.setattr(held.sniff, "listen", refuses)
    monkeypatch.delenv(held.WITHOUT, raising=False)
    with pytest.raises(AssertionError, match="ACCORD_UNTAPPED=1"):
        held.Tap.why_not()
    monkeypatch.setenv(held.WITHOUT, "1")
    assert "no packets may be seen" in held.Tap.why_not()


WALK = """import socket, sys
for family, kind, to in ((socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", %d)), (socket.AF_INET6, socket.SOCK_STREAM, ("::1", %d)),
                         (socket.AF_INET6, socket.SOCK_STREAM, ("::ffff:127.0.0.1", %d)), (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", %d)),
                         (socket.AF_INET6, socket.SOCK_DGRAM, ("::1", %d)), (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.2", %d))):
    one = socket.socket(family, kind)
    try:
        one.sendto(b"x", to) if kind == socket.SOCK_DGRAM else one.connect(to)
    except OSError:
        pass
"""


def test_wherever_a_process_of_the_site_goes_is_declared(shared):
    """By either protocol, TCP or UDP, answered or not, from a child of it too."""
    assert flows.Flows.why_not() is None and shared.flows is not None
    assert shared.strays() == []
    port, was = houses.free_port(), shared.flows
    shared.flows = flows.Flows()
    try:
        walk = [sys.executable, "-c", WALK % ((port,) * 6)]
        subprocess.run([*shared.flows.prefix(), "/bin/sh", "-c", '"$@"; true', "sh", *walk], check=True)
        shared.places.add(port)
        found = sorted(stray.split(" went to ")[1].split(" port")[0] for stray in shared.strays())
        assert found == ["tcp 127.0.0.2", "tcp ::1", "udp 127.0.0.1", "udp ::1"]
        shared.places.remove(port)
        assert "tcp 127.0.0.1" in {stray.split(" went to ")[1].split(" port")[0] for stray in shared.strays()}
    finally:
        shared.places.discard(port)
        assert shared.flows.close() == ""
        shared.flows = was


def test_ipv6_is_seen_and_read_like_the_other(tmp_path):
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listener:
        one = held.Tap(tmp_path / "tap", {listener.getsockname()[1]: "http"})
        with socket.create_connection(listener.getsockname()[:2]) as near, contextlib.closing(listener.accept()[0]) as far:
            near.sendall(b"there")
            assert taken(far, 5) == b"there"
            far.sendall(b"back")
            assert taken(near, 4) == b"back"
    assert one.end() == ""
    assert [(bytes(wire.there), bytes(wire.back)) for _, wire in one.wires()] == [(b"there", b"back")]
