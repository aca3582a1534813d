"""A private site on this machine: PostgreSQL on a unix socket, keys, schemas, configuration, the five services.

The demonstration, the system tests, the crash tests and the benchmark all start theirs through this one module.
Nothing here listens beyond loopback, and nothing is ended but what was started here.
"""
import json
import os
import pathlib
import pwd
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from certificates import Authority

ROOT = pathlib.Path(__file__).resolve().parents[2]
SERVICES = ("gateway", "intake", "referral", "notification", "audit")
PG_BIN = pathlib.Path("/usr/lib/postgresql/15/bin")
SOCKET_LIMIT = 90  # a unix socket's path may have 107 bytes


PATIENCE = 1    # times the longest waits, for a machine that others use too; tests/system has more


def wait_until(what, condition, timeout=30.0, every=0.02):
    """Polls until condition() is true and returns its value; fails saying what was awaited. timeout: of an idle machine."""
    timeout *= PATIENCE
    deadline = time.monotonic() + timeout
    pause = every
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {timeout:.0f} s for: {what}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.5)


def quoted(text):
    """A value of a connection string, whatever is in it."""
    return "'" + str(text).replace("\\", "\\\\").replace("'", "\\'") + "'"


PORTS = 16384       # and up: services of the system are below
_given = set()      # by this process, listened on or not yet


def free_port():
    """Below the ports that the kernel gives to outgoing connections, which would take it before it is listened on."""
    lowest = int(pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    while True:
        port = random.randrange(PORTS, lowest) if PORTS < lowest else 0
        with socket.socket() as s:
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
            port = s.getsockname()[1]
        if port not in _given:
            _given.add(port)
            return port


def started_at(pid):
    """When a process began, by the kernel's count; None when there is none. A zombie is none."""
    try:
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return None if stat[0] == "Z" else stat[19]


def approvers(consortium):
    """Who may approve of what an agreement opens: signers and privacy officers, by the directory's file."""
    found, person, signers = [], None, False
    for line in pathlib.Path(consortium).read_text().splitlines():
        key, _, value = line.strip().removeprefix("- ").partition(":")
        person = value.strip() if key == "person" else person
        if signers and line.startswith("      - "):
            found.append(line.strip().removeprefix("- "))
        elif line == "      - privacy_officer":
            found.append(person)
        signers = key == "signers" or (signers and line.startswith("      - "))
    return found


class Site:
    """
    One site in one folder. Use as a context manager, or call start() and stop(). It has a PostgreSQL of its own, or uses one
    that is there: a connection string without user and database, and the administrator's passfile.
    """

    def __init__(self, folder, binaries=None, demo=True, http_port=0, smtp_port=0, overrides=None, copies=1, database=None,
                 passfile=None, net=None, root=ROOT):
        self.dir = pathlib.Path(folder).resolve()
        self.bin = pathlib.Path(binaries or ROOT / "build" / "bin").resolve()
        self.root = root    # the tree whose schema and configuration it begins with
        self.demo = demo
        self.copies = copies
        self.net = net      # with `outside`, `inside`, `range` and prefix(): further copies of all but the gateway run inside
        self._ports = {}
        self.http_ports = [http_port or free_port()] + [free_port() for _ in range(1, copies)]
        self.smtp_port = smtp_port or free_port()
        self.overrides = overrides or {}
        self.database = database
        self.passfile = passfile
        self.environment = {}           # of whatever is started, besides our own
        self.prefix = []                # a command that all of it but PostgreSQL is started through
        self.processes = {}
        self.exits = {}
        self.pg_pid = None
        self.postgres_inside = ()       # a command that PostgreSQL is started through
        self._run = None
        self._pg = None

    # --- folders -------------------------------------------------------------------------------------------------
    @property
    def run_dir(self):
        """Holds the sockets: short enough for one, plain enough for lists of endpoints, reachable by the database's user."""
        if self._run is None:
            marker = self.dir / "run.path"
            if marker.exists():
                self._run = pathlib.Path(marker.read_text().strip())
            else:
                wanted = self.dir / "run"
                fits = len(os.fsencode(wanted)) < SOCKET_LIMIT and re.fullmatch(r"[\w/.+-]+", str(wanted), re.ASCII) \
                    and self._reachable(self.dir)
                self._run = wanted if fits else pathlib.Path(tempfile.mkdtemp(prefix="accord-"))
                marker.write_text(str(self._run))
            self._run.mkdir(parents=True, exist_ok=True)
            self._run.chmod(0o711)
        return self._run

    @property
    def pg_dir(self):
        if self._pg is None:
            self._pg = self.dir / "pg" if self._reachable(self.dir) else self.run_dir / "pg"
        return self._pg

    def _reachable(self, path):
        if os.geteuid() != 0:
            return True
        return subprocess.run(self._as_postgres("test", "-x", str(path)), stderr=subprocess.DEVNULL).returncode == 0

    @staticmethod
    def _as_postgres(*command):
        if os.geteuid() != 0:
            return [str(c) for c in command]
        return ["runuser", "-u", "postgres", "--", *map(str, command)]

    # --- PostgreSQL ----------------------------------------------------------------------------------------------
    def conninfo(self, user, database="accord", host=None):
        tls = f" sslmode=verify-full sslrootcert={quoted(self._authority.certificate)}" if host else ""
        return f"{self.database or f'host={quoted(host or self.run_dir)}'} dbname={database} user={user}{tls}"

    def _admin(self, database):
        return self.conninfo("postgres", database) + (f" passfile={quoted(self.passfile)}" if self.passfile else "")

    @property
    def admin(self):
        return self._admin("accord")

    @property
    def _authority(self):
        return Authority(self.dir / "tls")

    def _net_settings(self):
        """PostgreSQL on the network, by TLS only; on a socket alone without one."""
        if self.net is None:
            return ["listen_addresses = ''"]
        certificate, key = self._authority.issue("postgresql", self.net.outside)
        for path in (certificate, key):     # beside the data, as its owner's: nobody else's key is taken
            shutil.copy(path, self.pg_dir / "data")
            if os.geteuid() == 0:
                shutil.chown(self.pg_dir / "data" / path.name, "postgres")
            (self.pg_dir / "data" / path.name).chmod(0o600)
        return [f"listen_addresses = '{self.net.outside}'", "ssl = on", f"ssl_cert_file = '{certificate.name}'",
                f"ssl_key_file = '{key.name}'"]

    def postgres_create(self, settings=()):
        self.pg_dir.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(self.pg_dir, owner.pw_uid, owner.pw_gid)
            shutil.chown(self.run_dir, owner.pw_uid)
        if not (self.pg_dir / "data" / "PG_VERSION").exists():
            self._initdb()
            with open(self.pg_dir / "data" / "postgresql.auto.conf", "a") as conf:
                for line in (*self._net_settings(), f"unix_socket_directories = '{self.run_dir}'",
                             "unix_socket_permissions = 0777", "shared_buffers = 256MB", "max_wal_size = 2GB",
                             "max_connections = 120", "wal_level = replica", "logging_collector = off", *settings):
                    conf.write(line + "\n")

    def _initdb(self):
        data = self.pg_dir / "data"
        done = subprocess.run(self._as_postgres(PG_BIN / "initdb", "-D", data, "-U", "postgres", "-E", "UTF8",
                                                "--locale=C.UTF-8", "--auth=reject"), capture_output=True, text=True, cwd="/")
        if done.returncode != 0:
            raise RuntimeError(f"initdb failed:\n{done.stdout}{done.stderr}")
        # The administrator comes in as the user who started this, by the kernel's word; services by password.
        me = pwd.getpwuid(os.geteuid()).pw_name
        (data / "pg_ident.conf").write_text(f"admin {me} postgres\nadmin postgres postgres\n")
        over_net = f"hostssl accord all {self.net.range} scram-sha-256\n" if self.net else ""
        (data / "pg_hba.conf").write_text("local all postgres peer map=admin\nlocal accord all scram-sha-256\n" + over_net)

    def postgres_start(self):
        with open(self.dir / "log" / "postgresql.log", "ab") as log:
            child = subprocess.Popen([*self.postgres_inside, *self._as_postgres(PG_BIN / "postgres", "-D", self.pg_dir / "data")],
                                     stdout=log, stderr=log, start_new_session=True, cwd="/")
        self.processes["postgres"] = child
        wait_until("PostgreSQL to start", lambda: subprocess.run(
            [PG_BIN / "pg_isready", "-q", "-h", str(self.run_dir)]).returncode == 0, timeout=60)
        self.pg_pid = int((self.pg_dir / "data" / "postmaster.pid").read_text().splitlines()[0])
        self._note("postgres", self.pg_pid)

    def postgres_stop(self, how=signal.SIGINT):
        """SIGINT is a fast shutdown, SIGQUIT an immediate one (a crash, as far as the data is concerned)."""
        if self.pg_pid is None:
            return
        try:
            os.kill(self.pg_pid, how)
        except ProcessLookupError:
            pass
        child = self.processes.pop("postgres", None)
        if child is not None:
            child.wait(timeout=60)
        else:
            wait_until("PostgreSQL to end", lambda: not pathlib.Path(f"/proc/{self.pg_pid}").exists(), timeout=60)
        self.pg_pid = None

    def postgres_restart(self, how=signal.SIGINT):
        self.postgres_stop(how)
        self.postgres_start()

    # --- keys, schemas, configuration ----------------------------------------------------------------------------
    def accord(self, *arguments, check=True, **kwargs):
        done = subprocess.run([*self.prefix, self.bin / "accord", *map(str, arguments)], capture_output=True, text=True,
                              env={**os.environ, "ACCORD_SITE": str(self.dir)}, **kwargs)
        if check and done.returncode != 0:
            raise RuntimeError(f"accord {' '.join(map(str, arguments))} ended with {done.returncode}:\n"
                               f"{done.stdout}{done.stderr}")
        return done

    def names(self, service):
        """The processes that are one service: "intake", "intake-2"."""
        return [service] + [f"{service}-{n}" for n in range(2, self.copies + 1)]

    @property
    def all_names(self):
        return [name for service in SERVICES for name in self.names(service)]

    def is_inside(self, name):
        return self.net is not None and "-" in name and not name.startswith("gateway")

    def _endpoint(self, name):
        if self.net is None:
            return f"ipc://{self.run_dir}/{name}.bus"
        port = self._ports.setdefault(name, free_port())
        return f"tcp://{self.net.inside if self.is_inside(name) else self.net.outside}:{port}"

    def inner_ports(self):
        """On a network: of the bus and of PostgreSQL."""
        return [*self._ports.values(), 5432] if self.net else []

    def _peer(self, service):
        return " ".join([service, *map(self._endpoint, self.names(service))])

    def _service_config(self, name):
        service, _, copy = name.partition("-")
        keys = self.dir / "keys"
        passfile = f"passfile={quoted(keys / f'{service}.pgpass')}"
        # Gateways name each other too: then each one's page of metrics has all of them.
        others = [p for p in SERVICES if p != service or (p == "gateway" and self.copies > 1)]
        peers = [self._peer(p) for p in others] + ["accord"]
        host = self.net and self.net.outside
        notices = self.root / "deploy" / "notices"
        told = notices.is_dir()         # by a release that knows of clients who are told
        config = {
            "listen": self._endpoint(name),
            "keys": str(keys),
            "peers": peers,
            "database": f"{self.conninfo('accord_' + service, host=host)} {passfile}",
            "database read": f"{self.conninfo('accord_' + service + '_read', host=host)} {passfile}",
            "demo": "yes" if self.demo else "no",
        }
        config.update({
            "gateway": {"http": f"127.0.0.1:{self.http_ports[int(copy or 1) - 1]}", "idempotency key": str(keys / "gateway.idempotency")},
            "intake": {"feeds": str(self.root / "deploy" / "feeds"), "triage": str(self.root / "deploy" / "feeds" / "triage.yaml")}
                      | ({"notices": str(notices)} if told else {}),
            "notification": ({"texts": str(notices / "texts")} if told else {})
                            | {"smtp": f"smtp://{host or '127.0.0.1'}:{self.smtp_port}", "smtp tls": "no",
                               "sender": "accord@site.example",
                               "retry first": "500ms", "retry last": "10s"},
        }.get(service, {}))
        config.update(self.overrides.get(service, {}))
        if copy:
            config.pop("https", None)       # one port cannot be listened on twice
            config.update(self.overrides.get(name, {}))
        return config

    def configure(self):
        for name in self.all_names:
            self._write_yaml(f"{name}.yaml", self._service_config(name))
        self._write_yaml("accord.yaml", {
            "keys": str(self.dir / "keys"),
            "peers": [self._peer(s) for s in SERVICES],
            "gateway": self.url,
            "database": f"{self.conninfo('accord_audit_read')} passfile={quoted(self.dir / 'keys' / 'audit.pgpass')}",
        })

    def _write_yaml(self, name, values):
        lines = []
        for key, value in values.items():
            if isinstance(value, list):
                lines.append(f"{key}:")
                lines += [f"  - {json.dumps(v)}" for v in value]
            else:
                lines.append(f"{key}: {json.dumps(str(value)) if not str(value).isalnum() else value}")
        (self.dir / name).write_text("\n".join(lines) + "\n")

    # --- services ------------------------------------------------------------------------------------------------
    @property
    def http_port(self):
        return self.http_ports[0]

    @property
    def url(self):
        return f"http://127.0.0.1:{self.http_port}"

    def log_path(self, name):
        return self.dir / "log" / f"{name}.log"

    def spawn(self, name, command, **kwargs):
        with open(self.log_path(name), "ab") as log:
            child = subprocess.Popen([*self.prefix, *map(str, command)], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                     start_new_session=True, **({"env": os.environ | self.environment} | kwargs))
        self.processes[name] = child
        self._note(name, child.pid)
        return child

    def _note(self, name, pid):
        """Remembers a process and when it started, so that another command can end exactly it."""
        started = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[19]
        notes = self._notes()
        notes[name] = [pid, started]
        (self.dir / "processes.json").write_text(json.dumps(notes))

    def _notes(self):
        path = self.dir / "processes.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def start_service(self, name):
        """One process: "intake" is the first copy, "intake-2" the second."""
        program = self.bin / f"accord-{name.partition('-')[0]}"
        prefix = self.net.prefix() if self.is_inside(name) else []
        return self.spawn(name, [*prefix, program, "--config", self.dir / f"{name}.yaml"])

    def start_services(self):
        for name in self.all_names:
            self.start_service(name)
        self.wait_ready()

    def get(self, path, token=None, timeout=10, port=None):
        request = urllib.request.Request(f"http://127.0.0.1:{port or self.http_port}{path}", headers={"Authorization": f"Bearer {token}"} if token else {})
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return 0, b""

    def wait_ready(self, timeout=60):
        def ready():
            for name in self.all_names:
                child = self.processes.get(name)
                if child is not None and child.poll() is not None:
                    raise RuntimeError(f"accord-{name} ended with {child.returncode}:\n" + self.tail(name))
            return all(said[0] == 200 and all(json.loads(said[1])["services"].values())
                       for name, port in zip(self.names("gateway"), self.http_ports) if name in self.processes
                       for said in [self.get("/readyz", port=port)])
        wait_until("the services to be ready", ready, timeout)

    def tail(self, name, lines=15):
        path = self.log_path(name)
        return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else "(no log)"

    def kill(self, service, how=signal.SIGKILL):
        child = self.processes.pop(service)
        child.send_signal(how)
        child.wait(timeout=30)
        return child.returncode

    # --- the whole -----------------------------------------------------------------------------------------------
    def prepare(self, settings=()):
        """Everything up to where the services can start."""
        (self.dir / "log").mkdir(parents=True, exist_ok=True)
        if self.database is None:
            self.postgres_create(settings)
            self.postgres_start()
        subprocess.run([PG_BIN / "createdb", f"--maintenance-db={self._admin('postgres')}", "accord"], capture_output=True)
        # Of several hosts the first may be a standby that has not heard of it yet.
        wait_until("the database to be there", lambda: subprocess.run(
            [PG_BIN / "psql", "-qAtc", "select 1", self.admin], capture_output=True).returncode == 0)
        self.accord("keygen", self.dir / "keys")
        self.accord("migrate", "--admin", self.admin, "--keys", self.dir / "keys", "--dir", self.root)
        self.configure()

    def make_keys(self, consortium):
        """The keys of every organisation in a directory file, once the services have them."""
        self.accord("keygen", self.dir / "keys", "--directory", consortium)
        wanted = len(list((self.dir / "keys" / "seal").glob("*/*.kek")))
        wait_until("the services to have read their keys", lambda: len(
            self.accord("key", "list").stdout.splitlines()) > wanted)

    def load(self, consortium=ROOT / "deploy" / "demo" / "consortium.yaml", rosters=ROOT / "deploy" / "demo" / "rosters.yaml",
             agreements=None):
        """agreements: a folder, otherwise the one beside the consortium's file."""
        self.make_keys(consortium)
        self.accord("directory", "load", consortium)
        self.load_agreements(agreements or pathlib.Path(consortium).parent / "agreements", consortium)
        self.accord("roster", "load", rosters)

    def load_directory(self, consortium, by=None):
        """Approved by whoever may, or by those, should it open anything."""
        said = self.accord("directory", "load", consortium, "--check", timeout=120).stdout
        differences = re.findall(r"--difference ([0-9a-f]{64})", said)
        return self.accord("directory", "load", consortium, *self.approved(by or approvers(consortium), differences), timeout=120)

    def load_agreements(self, folder, consortium, by=None):
        """As they were signed on paper, and approved by whoever may, or by those."""
        by = by or approvers(consortium)
        # The tool of a release before, which a site of both has, fills in the difference itself.
        fills_in = "--difference" not in self.accord("agreement", "load", "--help").stdout
        told = self.accord("agreement", "load", folder, *(self.named("--approved-by", by) if fills_in else ()), timeout=120).stdout
        seen = set()
        while waiting := set(re.findall(r"--difference ([0-9a-f]{64})", told)) - seen:
            seen |= waiting             # one that counts by now may have changed what the next opens
            told = self.accord("agreement", "load", folder, *self.approved(by, waiting), timeout=120).stdout

    @staticmethod
    def named(option, values):
        return [word for value in values for word in (option, value)]

    def approved(self, people, differences):
        return [*self.named("--approved-by", people), *self.named("--difference", differences)] if differences else []

    def token(self, feed=None, person=None):
        done = self.accord("token", "make", *(["--feed", feed] if feed else ["--person", person]))
        return next(word for word in done.stdout.split() if word.startswith("accord_"))

    def stop(self):
        for name in reversed([n for n in self.processes if n != "postgres"]):
            child = self.processes[name]
            if child.poll() is None:
                child.send_signal(signal.SIGTERM)
        for name in [n for n in self.processes if n != "postgres"]:
            child = self.processes.pop(name)
            try:
                self.exits[name] = child.wait(timeout=20)
            except subprocess.TimeoutExpired:
                child.kill()
                self.exits[name] = child.wait(timeout=20)
        self.postgres_stop()
        (self.dir / "processes.json").unlink(missing_ok=True)
        if self._run is not None and self._run != self.dir / "run":
            shutil.rmtree(self._run, ignore_errors=True)
            (self.dir / "run.path").unlink(missing_ok=True)

    def stop_noted(self):
        """Ends what an earlier process started in this folder: only pids that still are what was noted."""
        notes = self._notes()
        order = [n for n in notes if n != "postgres"] + (["postgres"] if "postgres" in notes else [])
        for name in order:
            pid, started = notes[name]
            stat = pathlib.Path(f"/proc/{pid}/stat")
            if not stat.exists() or stat.read_text().rsplit(")", 1)[1].split()[19] != started:
                continue
            os.kill(pid, signal.SIGINT if name == "postgres" else signal.SIGTERM)
            wait_until(f"{name} to end", lambda p=stat: not p.exists() or p.read_text().rsplit(")", 1)[1].split()[0] == "Z", 30)
        (self.dir / "processes.json").unlink(missing_ok=True)
        run = self.run_dir if (self.dir / "run.path").exists() else None
        if run is not None and run != self.dir / "run":
            shutil.rmtree(run, ignore_errors=True)
            (self.dir / "run.path").unlink(missing_ok=True)

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.stop()
