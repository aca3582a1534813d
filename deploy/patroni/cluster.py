#!/usr/bin/python3
"""A whole highly available PostgreSQL on this machine: three etcd members, three Patroni nodes and HAProxy, all on loopback and by
TLS, in one folder.

  cluster.py start FOLDER    makes it and prints how to connect; it stays running
  cluster.py status FOLDER   each node: role, state, timeline
  cluster.py stop FOLDER     ends what start began; the data stays and start takes it up again

It is for trying things out and for tests/ha: on one machine nothing is made safer by three servers. Started as root, everything
runs as postgres. Nothing listens beyond loopback, and nothing is ended but what was started here.
"""
import argparse
import contextlib
import json
import os
import pathlib
import pwd
import secrets
import shutil
import signal
import ssl
import string
import subprocess
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "site"))
from accord_site import PG_BIN, free_port, started_at, wait_until  # noqa: E402
from certificates import Authority  # noqa: E402

HOST = "127.0.0.1"
USER = "postgres"
NODES = ("one", "two", "three")
STREAMING = ("running", "streaming")    # what Patroni calls a standby that follows; newer ones say the second


def children_of(pid):
    return [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


class Cluster:
    """Everything in one folder, which postgres must be able to reach. Use as a context manager, or call start() and stop()."""

    def __init__(self, folder, members=3):
        self.dir = pathlib.Path(folder).resolve()
        self.children = {}
        self.owner = pwd.getpwnam(USER) if os.geteuid() == 0 else None
        self._make_folders()
        self.ports = self._kept("ports.json", lambda: {
            "proxy": free_port(), "nodes": {n: {"port": free_port(), "api": free_port()} for n in NODES},
            "etcd": {f"etcd{i}": {"client": free_port(), "peer": free_port()} for i in range(1, members + 1)}})
        self.password = self._kept("password.json", lambda: secrets.token_hex(16))
        self.passfile = self.dir / "pgpass"
        self._write(self.passfile, f"*:*:*:{USER}:{self.password}\n", 0o600, ours=True)
        self.authority = Authority(self.dir / "tls")
        self.ours = ssl.create_default_context(cafile=self.authority.certificate)
        self.ours.load_cert_chain(*self.authority.issue("administrator", HOST))

    # --- how to connect ------------------------------------------------------------------------------------------
    @property
    def _tls(self):
        return f"sslmode=verify-full sslrootcert={self.authority.certificate}"

    @property
    def direct(self):
        """All nodes in one connection string: whoever connects looks for the primary among them."""
        ports = [str(self.ports["nodes"][n]["port"]) for n in NODES]
        return f"host={','.join([HOST] * len(NODES))} port={','.join(ports)} target_session_attrs=primary {self._tls}"

    @property
    def proxied(self):
        """HAProxy, which knows the primary and hands TLS through: the certificate is the node's."""
        return f"host={HOST} port={self.ports['proxy']} {self._tls}"

    # --- files ---------------------------------------------------------------------------------------------------
    def _make_folders(self):
        self.dir.mkdir(parents=True, exist_ok=True)
        for name in ("log", "etcd", "patroni", "data"):
            folder = self.dir / name
            folder.mkdir(exist_ok=True, mode=0o700)
            if self.owner:
                os.chown(folder, self.owner.pw_uid, self.owner.pw_gid)
        if self.owner and subprocess.run(["test", "-x", str(self.dir)], **self._identity()).returncode != 0:
            raise SystemExit(f"cluster: {USER} cannot reach {self.dir}: choose a folder that others may enter")

    def _kept(self, name, make):
        path = self.dir / name
        if not path.exists():
            self._write(path, json.dumps(make()), 0o600, ours=True)
        return json.loads(path.read_text())

    def _write(self, path, text, mode=0o600, ours=False):
        path.unlink(missing_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w") as file:
            file.write(text)
        if self.owner and not ours:
            os.chown(path, self.owner.pw_uid, self.owner.pw_gid)
        return path

    def _identity_of(self, name):
        """Where the files are by which somebody proves who he is, and by which he knows the others."""
        certificate, key = self.authority.issue(name, HOST, "localhost")    # what Patroni calls its own server
        if self.owner:
            os.chown(key, self.owner.pw_uid, self.owner.pw_gid)
        return {"certificate": certificate, "key": key}

    def _fill(self, template, path, **values):
        values |= {"host": HOST, "authority": self.authority.certificate}
        return self._write(path, string.Template((HERE / template).read_text()).substitute(values))

    def _etcd_config(self, name):
        ports = self.ports["etcd"]
        return self._fill("etcd.yml", self.dir / "etcd" / f"{name}.yml", name=name, data=self.dir / "etcd" / name, **self._identity_of(name),
                          client=ports[name]["client"], peer=ports[name]["peer"],
                          members=",".join(f"{n}=https://{HOST}:{p['peer']}" for n, p in ports.items()))

    def _node_config(self, name):
        ports = self.ports["nodes"][name]
        return self._fill("patroni.yml", self.dir / "patroni" / f"{name}.yml", name=name, api=ports["api"], port=ports["port"],
                          etcd=", ".join(f"'{HOST}:{p['client']}'" for p in self.ports["etcd"].values()),
                          data=self.dir / "data" / name, bin=PG_BIN, pgpass=self.dir / "patroni" / f"{name}.pgpass",
                          password=self.password, network=f"{HOST}/32", **self._identity_of(name))

    def _proxy_config(self):
        servers = "\n".join(f"\tserver {n} {HOST}:{p['port']} check port {p['api']}" for n, p in self.ports["nodes"].items())
        files = self._identity_of("haproxy")
        both = self._write(self.dir / "patroni" / "haproxy.pem", "".join(files[f].read_text() for f in ("certificate", "key")))
        return self._fill("haproxy.cfg", self.dir / "patroni" / "haproxy.cfg", port=self.ports["proxy"], servers=servers, identity=both)

    # --- processes -----------------------------------------------------------------------------------------------
    def _identity(self):
        return {"user": self.owner.pw_uid, "group": self.owner.pw_gid, "extra_groups": []} if self.owner else {}

    def _spawn(self, name, *command):
        with open(self.dir / "log" / f"{name}.log", "ab") as log:
            child = subprocess.Popen([str(c) for c in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/",
                                     start_new_session=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                                     **self._identity())
        self.children[name] = child
        self._note(name, child.pid)
        return child

    def _notes(self):
        path = self.dir / "processes.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def _note(self, name, pid):
        """Remembers a process and when it started, so that another command can end exactly it."""
        notes = self._notes() | {name: [pid, started_at(pid)]}
        (self.dir / "processes.json").write_text(json.dumps(notes))

    def postmaster(self, node):
        """The pid of the node's PostgreSQL, if one runs on its data."""
        try:
            pid = int((self.dir / "data" / node / "postmaster.pid").read_text().splitlines()[0])
            return pid if os.readlink(f"/proc/{pid}/cwd") == str(self.dir / "data" / node) else None
        except (OSError, ValueError, IndexError):
            return None

    def _noted(self, name):
        """The pid of what was started under this name, if it still is that."""
        pid, started = self._notes().get(name, (0, None))
        return pid if started is not None and started_at(pid) == started else None

    def _signal(self, name, how):
        """Whether it was there to be told."""
        pid = self._noted(name)
        if pid is not None:
            os.kill(pid, how)
        return pid is not None

    def _end(self, name, how, timeout=30):
        if not self._signal(name, how):
            return
        child = self.children.pop(name, None)
        if child is not None:
            child.wait(timeout=timeout)
        else:
            wait_until(f"{name} to end", lambda: self._noted(name) is None, timeout)

    # --- life ----------------------------------------------------------------------------------------------------
    def start(self):
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self):
        for name in self.ports["etcd"]:
            self.start_member(name)
        wait_until("etcd to answer", lambda: all(
            self._ask(p["client"], "/health")[0] == 200 for p in self.ports["etcd"].values()), 60)
        for node in NODES:
            self.start_node(node)
        self._spawn("haproxy", shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin"), "-db", "-f", self._proxy_config())
        self.wait_whole()

    def start_member(self, name):
        self._spawn(name, "etcd", "--config-file", self._etcd_config(name))

    def kill_member(self, name):
        self._end(name, signal.SIGKILL)

    def leading_member(self):
        """Who leads etcd, by its own word."""
        return next((name for name, p in self.ports["etcd"].items() if '"StateLeader"' in self._ask(p["client"], "/v2/stats/self")[1]), None)

    def start_node(self, node):
        self._spawn(node, "patroni", self._node_config(node))

    def stop(self):
        """Standbys first, the primary last, then etcd: nobody fails over on the way."""
        self._end("haproxy", signal.SIGTERM)
        leader = self.primary()
        for node in set(NODES) - {leader}:
            self._signal(node, signal.SIGTERM)
        for node in sorted(NODES, key=lambda n: n == leader):
            self._end(node, signal.SIGTERM, 60)
            self._end_postmaster(node)
        for name in self.ports["etcd"]:
            self._end(name, signal.SIGTERM)
        (self.dir / "processes.json").unlink(missing_ok=True)

    def _end_postmaster(self, node, how=signal.SIGINT):
        """Patroni has ended it, unless Patroni itself was killed."""
        pid = self.postmaster(node)
        if pid is None:
            return
        os.kill(pid, how)
        wait_until(f"PostgreSQL of {node} to end", lambda: self.postmaster(node) is None, 60)

    def kill(self, node):
        """Patroni and the postmaster at once, as when the machine is gone. The backends then end by themselves."""
        self._end(node, signal.SIGKILL)
        self._end_postmaster(node, signal.SIGKILL)

    @contextlib.contextmanager
    def frozen(self, node):
        """Inside, nothing of the node moves, and the kernel keeps its connections: as when its machine hangs."""
        postmaster = self.postmaster(node)
        pids = [self._noted(node), postmaster, *children_of(postmaster)]
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)

    # --- Patroni's word ------------------------------------------------------------------------------------------
    def _ask(self, port, path, body=None):
        request = urllib.request.Request(f"https://{HOST}:{port}{path}", json.dumps(body).encode() if body else None)
        try:
            with urllib.request.urlopen(request, timeout=10 if body is None else 60, context=self.ours) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode()
        except OSError as silence:
            return 0, str(silence)

    def primary(self):
        return next((n for n in NODES if self._ask(self.ports["nodes"][n]["api"], "/primary")[0] == 200), None)

    def members(self):
        """What the nodes know of each other: name, role, state, timeline, lag."""
        for ports in self.ports["nodes"].values():
            status, body = self._ask(ports["api"], "/cluster")
            if status == 200:
                return {m["name"]: m for m in json.loads(body).get("members", [])}
        return {}

    def whole(self):
        """A primary, all others following it, one of them synchronously."""
        members = self.members()
        roles = [m["role"] for m in members.values()]
        leader = next((m for m in members.values() if m["role"] == "leader"), None)
        return len(members) == len(NODES) and leader is not None and leader["state"] == "running" and "sync_standby" in roles \
            and all(m["state"] in STREAMING and m.get("timeline") == leader.get("timeline") for m in members.values())

    def wait_whole(self, timeout=120):
        wait_until("a primary, a synchronous standby and another", self.whole, timeout)

    def switch(self):
        """Hands over to the synchronous standby, in order; the names before and after."""
        before = self.primary()
        candidate = next(n for n, m in self.members().items() if m["role"] == "sync_standby")
        status, body = self._ask(self.ports["nodes"][before]["api"], "/switchover", {"leader": before, "candidate": candidate})
        if status != 200:
            raise RuntimeError(f"no switchover from {before} to {candidate}: {status} {body}")
        return before, candidate

    def tail(self, lines=15):
        return "\n".join(f"--- {p.stem}\n" + "\n".join(p.read_text(errors="replace").splitlines()[-lines:])
                         for p in sorted((self.dir / "log").glob("*.log")))

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *unused):
        self.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("verb", choices=("start", "status", "stop"))
    parser.add_argument("folder")
    parser.add_argument("--etcd", type=int, default=3, metavar="N", help="members of etcd, when the folder is new (3)")
    options = parser.parse_args()
    cluster = Cluster(options.folder, options.etcd)
    if options.verb == "stop":
        cluster.stop()
        return
    if options.verb == "start":
        cluster.start()
        print(f"through HAProxy:  {cluster.proxied}\nto all nodes:     {cluster.direct}\n"
              f"administrator:    user={USER} passfile={cluster.passfile}")
    for name, member in cluster.members().items():
        print(f"{name:6} {member['role']:13} {member['state']:10} timeline {member.get('timeline', '-')}")


if __name__ == "__main__":
    main()
