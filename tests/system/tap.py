"""Taps on the wires that leave a site: every byte is recorded as it passes, and decoded by code that shares nothing with ours."""
import contextlib
import dataclasses
import email
import email.policy
import json
import re
import socket
import threading


class Wire:
    """One connection: what went there (from who connected), and what came back."""

    def __init__(self):
        self.there, self.back = bytearray(), bytearray()


class Tap:
    """Listens on a port of its own and hands on to another; keeps all that passes."""

    def __init__(self, target=None):
        self.target, self.wires = target, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                threading.Thread(target=self._connect, args=(near,), daemon=True).start()

    def _connect(self, near):
        wire = Wire()
        with contextlib.closing(near):
            try:
                far = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                return
            self.wires.append(wire)
            with contextlib.closing(far):
                back = threading.Thread(target=self._pump, args=(far, near, wire.back), daemon=True)
                back.start()
                self._pump(near, far, wire.there)
                back.join()

    @staticmethod
    def _pump(source, to, kept):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                kept += data        # before it is handed on: nothing is seen that is not recorded
                to.sendall(data)
        with contextlib.suppress(OSError):
            to.shutdown(socket.SHUT_WR)

    def close(self):
        self.listener.close()


# --- HTTP ---------------------------------------------------------------------------------------------------------------

@dataclasses.dataclass
class Exchange:
    method: str
    path: str
    query: str
    asked: dict         # headers of the request
    said: bytes         # its body
    status: int
    headers: dict
    body: bytes
    raw: bytes          # of the answer
    whole: bool         # it was not cut off

    @property
    def json(self):
        return json.loads(self.body)


def _heads(data, at):
    end = data.index(b"\r\n\r\n", at)
    first, *lines = bytes(data[at:end]).decode("latin-1").split("\r\n")
    return first, {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}, end + 4


def _chunks(data, at):
    """What chunks hold, and where they end (None: they were cut off)."""
    found = bytearray()
    while (line := data.find(b"\r\n", at)) >= 0:
        size = int(data[at:line].split(b";")[0], 16)
        if size == 0:
            return bytes(found), line + 4 if data[line + 2:line + 4] == b"\r\n" else None
        found += data[line + 2:line + 2 + size]
        at = line + 4 + size
    return bytes(found), None


def _body(data, headers, at):
    if "chunked" in headers.get("transfer-encoding", ""):
        body, end = _chunks(data, at)
        return body, len(data) + 1 if end is None else end      # behind what there is: it was cut off
    end = at + int(headers.get("content-length", 0))
    return bytes(data[at:end]), end


def _asked(data, at):
    """The next request: what it says as far as it came, and where it ends (None: nobody can say)."""
    try:
        first, headers, at = _heads(data, at)
        method, target, _ = first.split(" ")
    except ValueError:
        return "", "", {}, b"", None
    with contextlib.suppress(ValueError):
        body, end = _body(data, headers, at)
        return method, target, headers, body, end
    return method, target, headers, b"", None


def requests(wire):
    """The requests of a connection, whether they were answered or not."""
    there = 0
    while there is not None and there < len(wire.there):
        begins = there
        method, target, asked, said, there = _asked(wire.there, there)
        path, _, query = target.partition("?")
        whole = there is not None and there <= len(wire.there)
        yield Exchange(method, path, query, asked, said, 0, {}, b"", bytes(wire.there[begins:there if whole else None]), whole)


def exchanges(wire):
    """The requests of a connection with their answers; every byte that came back belongs to one. What was cut off is told as it came."""
    there = back = 0
    while back < len(wire.back):
        assert there is not None and there < len(wire.there), f"{len(wire.back) - back} bytes left that answer nothing"
        method, target, asked, said, there = _asked(wire.there, there)
        begins, status = back, "100"
        while status == "100":      # go on, and then the answer
            head, headers, back = _heads(wire.back, back)
            status = head.split(" ")[1]
        body, back = (b"", back) if method == "HEAD" or status in ("204", "304") else _body(wire.back, headers, back)
        if status >= "400" and headers.get("connection") == "close":        # nothing is answered behind it
            body, back = bytes(wire.back[back - len(body):]), max(back, len(wire.back))
        path, _, query = target.partition("?")
        yield Exchange(method, path, query, asked, said, int(status), headers, body, bytes(wire.back[begins:back]), back <= len(wire.back))


def begun(body):
    """A JSON document that was cut off, with all that came of it closed; ValueError: it was none from its beginning."""
    text, ends, inside, escaped = body.decode("utf-8", "ignore"), [], False, False
    for c in text:
        if inside:
            inside, escaped = escaped or c != '"', not escaped and c == "\\"
        elif c in "{[":
            ends.append("}" if c == "{" else "]")
        elif c in "}]" and ends:
            ends.pop()
        else:
            inside = c == '"'
    if inside:
        text = (text[:-1] if escaped else re.sub(r"(?<!\\)((?:\\\\)*)\\u[0-9a-fA-F]{0,3}$", r"\1", text)) + '"'
    else:
        text = re.sub(r"(?<=[:,\[ ])[a-z0-9.+-]+$", "null", text.rstrip()).rstrip(",")
    for more in ("", "null", ":null"):
        with contextlib.suppress(ValueError):
            return json.loads(text + more + "".join(reversed(ends)))
    raise ValueError("no JSON")


# --- SMTP ---------------------------------------------------------------------------------------------------------------

COMMAND = re.compile(r"(EHLO|HELO|MAIL FROM:|RCPT TO:|RSET|NOOP|QUIT)( ?\S+)*", re.I)
HEADERS = {"date", "from", "to", "message-id", "subject", "auto-submitted", "mime-version", "content-type"}
# What stands before a value in a mail, and the class of the value. A call-out's id and a telephone of the agency's are no client's.
LABELS = {"Tier": "incident", "Area": "incident_place"}


@dataclasses.dataclass
class Mail:
    id: str
    raw: bytes
    fields: dict        # label: value


class UnderWay(Exception):
    """More is to come on this wire."""


def mails(wire):
    """The mails of a connection; every byte that went there is a command that says nothing, or a mail's."""
    lines, mail, envelope = bytes(wire.there).split(b"\r\n"), None, []
    if lines.pop() != b"":
        raise UnderWay
    for line in lines:
        if mail is None and line.upper() == b"DATA":
            mail = []
        elif mail is None:
            assert COMMAND.fullmatch(line.decode()), f"this was said to the mail server: {line}"
            envelope.append(line)
        elif line == b".":
            yield _mail(b"\r\n".join(envelope), b"\r\n".join(mail) + b"\r\n")
            mail, envelope = None, []
        else:
            mail.append(line.removeprefix(b"."))
    if mail is not None:
        raise UnderWay


def _mail(envelope, raw):
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert {name.lower() for name in message.keys()} == HEADERS, message.keys()
    fields = dict(line.split(": ", 1) for line in message.get_content().splitlines() if re.match(r"[A-Z][a-z ]+: ", line))
    return Mail(message["Message-ID"].strip("<>").split("@")[0], envelope + b"\r\n" + raw + message.get_content().encode(), fields)
