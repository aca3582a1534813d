"""What an attacker has in his hands: stolen keys and passwords, raw sockets, gateways of his own choosing, a network of its own."""
import contextlib
import http.client
import re
import signal
import socket
import subprocess

import exposition
import psycopg2
from accord_site import free_port, quoted
from house import Answer, wait_until


# --- the database, with a password out of a service's own file ---------------------------------------------------------------
@contextlib.contextmanager
def stolen(house, role, database="accord"):
    """A connection of a role as whoever holds its service's files opens one; that a reader only reads is his own setting."""
    service = role.removeprefix("accord_").removesuffix("_read")
    passfile = quoted(house.folder / "keys" / f"{service}.pgpass")
    connection = psycopg2.connect(f"{house.site.conninfo(role, database)} passfile={passfile}")
    try:
        with connection.cursor() as cursor:
            cursor.execute("set default_transaction_read_only = off")
        connection.commit()
        yield connection
    finally:
        connection.close()


def refusal(connection, sql):
    """The SQLSTATE of a statement, "" when it went through; nothing of it stays."""
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql)
        return ""
    except psycopg2.Error as refused:
        return refused.pgcode
    finally:
        connection.rollback()


# --- HTTP --------------------------------------------------------------------------------------------------------------------
def ask(port, method, path, token=None, body=None, headers=None):
    head = dict(headers or {}) | ({"Authorization": f"Bearer {token}"} if token is not None else {})
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    with contextlib.closing(connection):
        connection.request(method, path, body=body, headers=head)
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())


def shown(answer):
    """All that an answer shows but the hour."""
    return answer.status, answer.body, {k: v for k, v in answer.headers.items() if k != "date"}


@contextlib.contextmanager
def gateway(house, prefix=(), http=None, **changes):
    """One more copy of the gateway, with other settings; its port and process. prefix: a command to start it by."""
    port = free_port()
    if house.tap:
        house.tap.also(port)        # in a network of its own it is not seen
    text = (house.folder / "gateway.yaml").read_text()
    text = re.sub(r"(?m)^(http|https|certificate|private key): .*\n", "", text)
    text = re.sub(r"(?m)^(listen: .*gateway)\.bus", r"\g<1>-9.bus", text)
    for key, value in (changes | {"http": f'"{http or "127.0.0.1"}:{port}"'}).items():
        key = key.replace("_", " ")
        text = re.sub(rf"(?m)^{key}: .*\n", "", text) + f"{key}: {value}\n"
    path = house.folder / "gateway-9.yaml"
    path.write_text(text)
    log = house.site.log_path("gateway-9")
    log.unlink(missing_ok=True)
    child = house.site.spawn("gateway-9", [*prefix, house.site.bin / "accord-gateway", "--config", path])
    try:
        def ready():
            page = ("curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", f"http://127.0.0.1:{port}/readyz")
            seen = inside(child.pid, *page) if prefix else subprocess.run(page, capture_output=True, text=True, timeout=60)
            return seen.stdout == "200" or child.poll() is not None
        wait_until("another gateway", ready)
        assert child.poll() is None, log.read_text()
        yield port, child
    finally:
        house.site.processes.pop("gateway-9")
        child.send_signal(signal.SIGTERM)
        ended = child.wait(timeout=30)
    assert ended == 0, log.read_text()


def counted(house, name, **labels):
    """A counter of GET /metrics, all its series with these labels together, as every copy of the service says it after the call."""
    page = house.metrics(labels.get("service"))
    return sum(value for _, value in exposition.values(page, name, **labels)) if name in page else 0.0


# --- raw sockets -------------------------------------------------------------------------------------------------------------
def raw(house, data, family=socket.AF_INET, address=None):
    """Connects, says this, and returns the socket."""
    connection = socket.socket(family)
    connection.settimeout(30)
    connection.connect(address or ("127.0.0.1", house.site.http_port))
    with contextlib.suppress(OSError):      # it was refused while we still spoke
        connection.sendall(data)
    return connection


def heard(connection):
    """Everything that comes until the other side hangs up."""
    found = b""
    with contextlib.suppress(OSError):
        while part := connection.recv(65536):
            found += part
    connection.close()
    return found


# --- a network of one's own ----------------------------------------------------------------------------------------------------
ALONE = ("unshare", "--net", "--")


def inside(pid, *command, **keywords):
    """Runs a command in the network of a process."""
    return subprocess.run(["nsenter", f"--net=/proc/{pid}/ns/net", "--", *map(str, command)], capture_output=True, text=True,
                          timeout=60, **keywords)
