#!/usr/bin/python3
"""The life of the package on one machine: installed, set up, one event becomes a page, upgraded, taken away again.

usage: inside.py PACKAGE.deb NEWER.deb

Runs as root on a machine that may be spoiled: test_deb.py gives it a copy of this one. Where systemd runs, it starts the
services; elsewhere what the units say (user, group, mask, command) is done by hand.
"""
import configparser
import fcntl
import grp
import json
import os
import pathlib
import pwd
import re
import signal
import socket
import stat
import struct
import subprocess
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "system"), str(HERE.parents[1] / "deploy" / "site")]
import documents  # noqa: E402
from accord_site import SERVICES, approvers, wait_until  # noqa: E402
from pager import Pager  # noqa: E402

UNITS = pathlib.Path("/lib/systemd/system")
KEYS = pathlib.Path("/etc/accord/keys")
URL = "http://127.0.0.1:8080"
LOCKED = 2 << 20    # bytes of locked memory that are enough, as docs/operating.md says; the units allow more
FEED = """feed: riverton-eido
format: eido
organisation: riverton-pd
zone: America/New_York
freshness: 15m
"""


def run(*command, status=0, **kwargs):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, cwd="/", **kwargs)
    assert status is None or done.returncode == status, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done


def step(text):
    print(text, flush=True)


def loopback():
    """A namespace begins with it down."""
    up = struct.pack("16sH14x", b"lo", 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        fcntl.ioctl(s, 0x8914, up)      # SIOCSIFFLAGS, IFF_UP


# --- what the package brings ---------------------------------------------------------------------------------------
def install(package):
    done = run("dpkg", "-i", package)
    assert "accord-setup --sender" in done.stdout, done.stdout
    assert not list(pathlib.Path("/etc/accord").iterdir()), "something is configured already"
    gone = [s for s in SERVICES if pwd.getpwnam(f"accord-{s}").pw_shell != "/usr/sbin/nologin"]
    assert not gone, gone
    assert len({pwd.getpwnam(f"accord-{s}").pw_uid for s in SERVICES}) == len(SERVICES)
    assert not running(), "a service was started before anything was configured"


def running():
    """Services of Accord on this machine, by program."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/exe"):
        try:
            found += [name for name in SERVICES if os.readlink(path) == f"/usr/sbin/accord-{name}"]
        except OSError:
            pass
    return sorted(found)


def with_systemd():
    return pathlib.Path("/run/systemd/system").exists()


def database():
    """A cluster of its own, whatever the machine had."""
    if not with_systemd():
        run("rm", "-rf", "/etc/postgresql/15", "/var/lib/postgresql/15", "/run/postgresql")
        run("install", "-d", "-o", "postgres", "-g", "postgres", "-m", "2775", "/run/postgresql")
        run("pg_createcluster", "15", "main", "-p", "5432", "-o", "fsync=off", "--start")


def set_up(port):
    refused = run("accord-setup", "--no-start", status=2)
    assert "--sender" in refused.stderr and not (KEYS / "gateway.key").exists()
    first = run("accord-setup", "--no-start", "--sender", "pages@site.example", "--smtp", f"smtp://127.0.0.1:{port}")
    assert "ready to start" in first.stdout
    text = pathlib.Path("/etc/accord/notification.yaml").read_text()
    assert "\nsender: pages@site.example\n" in text and "\nsmtp tls: no\n" in text
    before = {path: path.read_bytes() for path in sorted(pathlib.Path("/etc/accord").rglob("*")) if path.is_file()}
    again = run("accord-setup", "--no-start")
    assert "0 files made" in again.stdout and "0 applied" in again.stdout, again.stdout
    assert before == {path: path.read_bytes() for path in before}, "a second run changed something"


def secrets_have_one_reader():
    """Of every secret: one owner, and no user of another service can read it."""
    for path in KEYS.rglob("*"):
        if path.suffix == ".pub" or path.is_dir():
            continue
        info = path.stat()
        owner = pwd.getpwuid(info.st_uid).pw_name
        service = path.name.split(".")[0] if path.parent == KEYS else path.parent.name
        assert stat.S_IMODE(info.st_mode) == 0o600, path
        assert owner == (f"accord-{service}" if service in SERVICES else "root"), (path, owner)
        for other in SERVICES:
            if owner != f"accord-{other}":
                done = run("runuser", "-u", f"accord-{other}", "--", "cat", path, status=None)
                assert done.returncode != 0, f"accord-{other} reads {path}"
    assert run("runuser", "-u", "nobody", "--", "ls", KEYS, status=None).returncode != 0


# --- services ------------------------------------------------------------------------------------------------------
class Strict(configparser.RawConfigParser):
    optionxform = staticmethod(str)


def size(text):
    """As systemd reads "16M"."""
    return int(text[:-1]) << {"K": 10, "M": 20, "G": 30}[text[-1]] if text[-1] in "KMG" else int(text)


def unit(service):
    """User, group, mask, limits and command as systemd would take them from unit and drop-ins."""
    parser = Strict(strict=False, interpolation=None)
    parser.read([UNITS / f"accord-{service}.service", UNITS / "accord-.service.d" / "10-accord.conf"])
    return parser["Service"]


def start_by_hand(service):
    says = unit(service)
    user, group = pwd.getpwnam(says["User"]), grp.getgrnam(says["Group"])
    log = open(f"/run/accord-{service}.log", "ab")
    return subprocess.Popen(
        ["prlimit", f"--core={size(says['LimitCORE'])}", f"--memlock={LOCKED}",
         f"--nofile={size(says['LimitNOFILE'])}", "--", "setpriv", f"--reuid={user.pw_uid}", f"--regid={group.gr_gid}", "--clear-groups",
         "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--", *says["ExecStart"].split()],
        stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", env={"PATH": "/usr/bin"},
        preexec_fn=lambda: os.umask(int(says["UMask"], 8)))


def start():
    if with_systemd():
        run("systemctl", "enable", "--now", "accord.target")
        return {}
    return {s: start_by_hand(s) for s in SERVICES}


def stop(processes):
    if with_systemd():
        run("systemctl", "stop", "accord.target")
    for child in processes.values():
        child.send_signal(signal.SIGTERM)
    for service, child in processes.items():
        status = child.wait(timeout=30)
        assert status == 0, f"accord-{service} ended with {status}:\n" + pathlib.Path(f"/run/accord-{service}.log").read_text()
    wait_until("the services to end", lambda: not running())


def all_ready(processes):
    def ready():
        for service, child in processes.items():
            assert child.poll() is None, f"accord-{service}:\n" + pathlib.Path(f"/run/accord-{service}.log").read_text()
        try:
            with urllib.request.urlopen(URL + "/readyz", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
    wait_until("the site to be ready", ready, timeout=60)


def locks_its_keys(processes):
    """Keys stand in locked memory, within a limit that no right of the service widens."""
    for service, child in processes.items():
        assert size(unit(service)["LimitMEMLOCK"]) >= LOCKED
        said = pathlib.Path(f"/proc/{child.pid}/limits").read_text()
        assert [line.split()[3:5] for line in said.splitlines() if line.startswith("Max locked memory")] == [[str(LOCKED)] * 2]
        held = int(next(line for line in pathlib.Path(f"/proc/{child.pid}/status").read_text().splitlines()
                        if line.startswith("VmLck:")).split()[1]) << 10
        assert (0 < held <= LOCKED) == (KEYS / "seal" / service).exists(), f"accord-{service} locks {held} bytes"


def first_event(pager):
    """From the first directory to the page, as docs/operating.md says it; a token for more."""
    examples = "/usr/share/doc/accord/examples"
    run("accord", "keygen", KEYS, "--directory", f"{examples}/consortium.yaml")
    secrets_have_one_reader()
    run("accord", "directory", "load", f"{examples}/consortium.yaml")
    approved = [word for person in approvers(f"{examples}/consortium.yaml") for word in ("--approved-by", person)]
    told = run("accord", "agreement", "load", f"{examples}/agreements").stdout
    seen = set()
    while waiting := set(re.findall(r"--difference ([0-9a-f]{64})", told)) - seen:
        seen |= waiting
        named = [word for difference in waiting for word in ("--difference", difference)]
        told = run("accord", "agreement", "load", f"{examples}/agreements", *approved, *named).stdout
    run("accord", "roster", "load", f"{examples}/rosters.yaml")
    made = run("accord", "token", "make", "--feed", "riverton-eido").stdout
    token = next(word for word in made.split() if word.startswith("accord_"))
    one_event(pager, token)
    return token


def one_event(pager, token):
    before = pager.count()
    body = json.dumps(documents.eido(documents.number())).encode()
    request = urllib.request.Request(URL + "/v1/feeds/riverton-eido/events", data=body,
                                     headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        assert answer.status == 202, answer.status
    # A page that nobody picked looks for a slot by itself after a minute.
    page = wait_until("the page", lambda: pager.pages(after=before), timeout=90)[0]
    assert "pages@site.example" in page.text, page.text
    wait_until("every fact to be in the log", lambda: run("accord", "audit", "verify", status=None).returncode == 0)


# --- a newer package -----------------------------------------------------------------------------------------------
def version():
    return run("dpkg-query", "-W", "-f", "${Version}", "accord").stdout


def old_programs():
    """Services that run a program which is no longer there."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/exe"):
        try:
            program = os.readlink(path)
        except OSError:
            continue
        found += [name for name in SERVICES if program == f"/usr/sbin/accord-{name} (deleted)"]
    return sorted(found)


def migrated():
    """Whether what the newer package brings stands in the database."""
    done = run("runuser", "-u", "postgres", "--", "psql", "-XAt", "-d", "accord", "-c", "select to_regclass('audit.release_note')")
    return done.stdout.strip() != ""


def migrate():
    if with_systemd():
        run("systemctl", "start", "accord-migrate")
        return
    parser = Strict(strict=False, interpolation=None)
    parser.read(UNITS / "accord-migrate.service")
    says = parser["Service"]
    passwords = pathlib.Path("/run/accord-migrate-passwords")
    run("install", "-d", "-o", says["User"], "-m", "700", passwords)
    for path in KEYS.glob("*.pw"):
        run("install", "-o", says["User"], "-m", "400", path, passwords)
    values = {"${ACCORD_ADMIN}": says["Environment"].strip('"').partition("=")[2], "${CREDENTIALS_DIRECTORY}": str(passwords)}
    run("runuser", "-u", says["User"], "--", *[values.get(word, word) for word in says["ExecStart"].split()])
    run("rm", "-r", passwords)


def restart(processes, service):
    if with_systemd():
        run("systemctl", "restart", f"accord-{service}")
        return
    child = processes.pop(service)
    child.send_signal(signal.SIGTERM)
    assert child.wait(timeout=30) == 0, pathlib.Path(f"/run/accord-{service}.log").read_text()
    processes[service] = start_by_hand(service)


def upgrade(newer, processes, pager, token):
    """In the order of docs/operating.md: what runs goes on as it was until it is told otherwise, one part after the other."""
    before, was = version(), {path: path.read_bytes() for path in pathlib.Path("/etc/accord").rglob("*") if path.is_file()}
    done = run("dpkg", "-i", newer)
    assert version() != before and f"what runs is still {before}" in done.stdout, done.stdout
    assert old_programs() == sorted(SERVICES), "something was restarted or ended"
    assert was == {path: path.read_bytes() for path in pathlib.Path("/etc/accord").rglob("*") if path.is_file()}
    assert not migrated(), "a migration ran by surprise"
    one_event(pager, token)
    migrate()
    assert migrated() and len(old_programs()) == len(SERVICES)
    one_event(pager, token)
    for done, service in enumerate(("audit", "notification", "referral", "intake", "gateway"), 1):
        restart(processes, service)
        all_ready(processes)
        assert len(old_programs()) == len(SERVICES) - done and service not in old_programs()
    one_event(pager, token)
    assert was == {path: path.read_bytes() for path in pathlib.Path("/etc/accord").rglob("*") if path.is_file()}


# --- the end -------------------------------------------------------------------------------------------------------
def take_away():
    run("dpkg", "--purge", "accord")
    left = [str(path) for folder in ("/usr/sbin", "/usr/bin", "/usr/share", "/usr/share/doc", "/lib/systemd/system", "/run", "/etc")
            for path in pathlib.Path(folder).glob("accord*") if path.suffix != ".log"]
    assert left == ["/etc/accord"], left
    assert [path.name for path in pathlib.Path("/etc/accord").iterdir()] == ["feeds", "keys"] or \
        [path.name for path in pathlib.Path("/etc/accord").iterdir()] == ["keys", "feeds"], "more than maps and keys is left"


def main(package, newer):
    loopback()
    pager = Pager()
    step("installing")
    install(package)
    database()
    step("accord-setup")
    set_up(pager.port)
    secrets_have_one_reader()
    pathlib.Path("/etc/accord/feeds/riverton-eido.yaml").write_text(FEED)
    step("starting")
    processes = start()
    all_ready(processes)
    step("one event")
    token = first_event(pager)
    locks_its_keys(processes)
    step("upgrading")
    upgrade(newer, processes, pager, token)
    locks_its_keys(processes)
    step("ending")
    stop(processes)
    take_away()
    step("good")


def said():
    """The end of what each service said: nobody can ask when this copy of the machine is gone."""
    return "\n".join(f"{log}:\n{log.read_text()[-3000:]}" for log in sorted(pathlib.Path("/run").glob("accord-*.log")))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:3])
    except (AssertionError, TimeoutError):
        print(said())
        raise
