"""A whole site, two copies of each service, on PostgreSQL under Patroni with three etcd members, everything by TLS; some services
through HAProxy and some looking for the primary themselves. Under a steady feed the primary is killed, hangs, and is switched over,
and etcd's leader is killed; whatever was acknowledged is there, once, and nothing else."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import ssl
import sys
import tempfile
import threading
import time
import urllib.request

import psycopg2
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
for place in ("deploy/patroni", "deploy/site", "tests/crash", "tests/system"):
    sys.path.insert(0, str(ROOT / place))
import crash  # noqa: E402
import documents  # noqa: E402
import house as houses  # noqa: E402
from certificates import Authority  # noqa: E402
from cluster import HOST, NODES, USER, Cluster  # noqa: E402
from day import FEEDS, Poster  # noqa: E402
from invariants import History  # noqa: E402

BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
LIMIT = 400             # seconds, for a machine that has much else to do
PACE = 0.1              # seconds between two documents of one feed
THROUGH_PROXY = os.environ.get("ACCORD_PROXIED", "intake notification").split()   # the others look for the primary themselves


class Feed(threading.Thread):
    """A dispatch system: each document is sent until it is acknowledged; every fifth incident asks for an advocate."""

    def __init__(self, house, feed, over):
        super().__init__(daemon=True)
        self.feed, self.over = feed, over
        self.poster = Poster(house, feed, time.monotonic() + LIMIT)
        self.stories = {}           # number of an incident: what was said of it
        self.documents = []         # (owner, bytes)
        self.acknowledged = []      # when

    def run(self):
        owner = self.feed.replace("-eido", "-pd")
        while not self.over.wait(PACE):
            number, said = documents.number(f"{owner}.example"), "ALRU" if len(self.stories) % 5 else "DVA"
            body = json.dumps(documents.eido(number, area=documents.AREAS[0], type=said, agency=f"{owner}.example")).encode()
            self.stories[number] = (said,)
            self.documents.append((owner, body))
            if not self.poster.deliver(self.feed, [body]):
                return
            self.acknowledged.append(time.monotonic())


class Stream:
    """All feeds, and what they have been told."""

    def __init__(self, house):
        self.over = threading.Event()
        self.feeds = [Feed(house, feed, self.over) for feed in FEEDS]

    def __enter__(self):
        for feed in self.feeds:
            feed.start()
        return self

    def __exit__(self, *unused):
        self.over.set()
        for feed in self.feeds:
            feed.join(timeout=60)

    @property
    def stories(self):
        return {number: said for feed in self.feeds for number, said in feed.stories.items()}

    @property
    def documents(self):
        return [document for feed in self.feeds for document in feed.documents]

    @property
    def posters(self):
        return [feed.poster for feed in self.feeds]

    def flows(self, since):
        """Every feed has had ten answers since then."""
        return all(sum(at > since for at in feed.acknowledged[-20:]) >= 10 for feed in self.feeds)

    def wait_flowing(self):
        since = time.monotonic()
        houses.wait_until("all feeds to be acknowledged", lambda: self.flows(since), timeout=120)

    def longest_wait(self, since):
        """The longest time in which nobody was acknowledged anything."""
        moments = [since] + sorted(at for feed in self.feeds for at in feed.acknowledged if at > since)
        return max(b - a for a, b in zip(moments, moments[1:]))


def way(cluster, folder, service):
    """The two connection strings of a service that comes through HAProxy."""
    keys = folder / "keys" / f"{service}.pgpass"
    return {key: f"{cluster.proxied} dbname=accord user=accord_{service}{role} passfile={keys}"
            for key, role in (("database", ""), ("database read", "_read"))}


def out_of_time(signum, frame):
    raise TimeoutError(f"the test took more than {LIMIT} s")


@pytest.fixture(scope="module")
def cluster():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-ha-"))
    folder.chmod(0o711)
    signal.signal(signal.SIGALRM, out_of_time)
    signal.alarm(LIMIT)
    try:
        with Cluster(folder) as made:
            yield made
    finally:
        signal.alarm(0)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def house(cluster, tmp_path):
    overrides = {service: way(cluster, tmp_path / "site", service) for service in THROUGH_PROXY}
    made = houses.House(tmp_path / "site", BIN, feeds=0, overrides=overrides, database=cluster.direct,
                        passfile=cluster.passfile, tapped=False)
    try:
        made.open()
        for person in houses.ADVOCATES:
            made.token(person=person)
        yield made
    except BaseException:
        print(cluster.tail())
        raise
    finally:
        complaints = made.close()
    assert not complaints, "\n".join(complaints)


def harmed(stream, what, harm):
    """Does it under the stream, waits until the stream flows again, and says how long nothing was acknowledged."""
    stream.wait_flowing()
    began = time.monotonic()
    harm()
    stream.wait_flowing()
    print(f"{what}: {stream.longest_wait(began):.1f} s without service")


def killed(cluster, stream):
    """The primary's machine is gone, and comes back."""
    node = cluster.primary()
    harmed(stream, f"primary {node} killed", lambda: cluster.kill(node))
    assert cluster.primary() != node
    cluster.start_node(node)
    cluster.wait_whole()


def hung(cluster, stream):
    """The primary's machine stands still: its connections stay open, and nothing comes from it any more."""
    node = cluster.primary()
    with contextlib.ExitStack() as frozen:
        harmed(stream, f"primary {node} hangs", lambda: frozen.enter_context(cluster.frozen(node)))
        assert cluster.primary() != node
    cluster.wait_whole()


def switched(cluster, stream):
    """Somebody wants to work on the primary's machine."""
    node = cluster.primary()
    harmed(stream, f"switched over from {node}", cluster.switch)
    houses.wait_until("another primary", lambda: cluster.primary() not in (None, node))
    cluster.wait_whole()


def lost_a_member(cluster, stream):
    """The machine that leads etcd is gone, and comes back: the two others go on."""
    member = cluster.leading_member()
    harmed(stream, f"etcd's leader {member} killed", lambda: cluster.kill_member(member))
    assert cluster.leading_member() != member
    cluster.start_member(member)
    cluster.wait_whole()


def come_in(cluster, port, **how):
    words = " ".join(f"{key}={value}" for key, value in how.items())
    psycopg2.connect(f"host={HOST} port={port} user={USER} dbname=postgres passfile={cluster.passfile} {words}").close()


def test_nobody_comes_in_without_a_certificate(cluster, tmp_path):
    stranger = Authority(tmp_path / "tls")
    ports = [p["port"] for p in cluster.ports["nodes"].values()] + [cluster.ports["proxy"]]
    for port in ports:
        come_in(cluster, port, sslmode="verify-full", sslrootcert=cluster.authority.certificate)
        with pytest.raises(psycopg2.OperationalError, match="no encryption"):
            come_in(cluster, port, sslmode="disable")
        with pytest.raises(psycopg2.OperationalError, match="certificate verify failed"):
            come_in(cluster, port, sslmode="verify-full", sslrootcert=stranger.certificate)
    for port in [p["api"] for p in cluster.ports["nodes"].values()] + [p["client"] for p in cluster.ports["etcd"].values()]:
        for nobody in (None, stranger.issue("administrator", HOST)):
            context = ssl.create_default_context(cafile=cluster.authority.certificate)
            if nobody:
                context.load_cert_chain(*nobody)
            with pytest.raises(OSError):
                urllib.request.urlopen(f"https://{HOST}:{port}/health", timeout=60, context=context)


def test_nothing_acknowledged_is_lost_whatever_happens(cluster, house):
    with Stream(house) as stream:
        for happens in (killed, hung, switched, lost_a_member):
            happens(cluster, stream)
    print(f"{len(stream.documents)} documents, sent again {sum(p.again for p in stream.posters)} times")
    assert not [problem for poster in stream.posters for problem in poster.problems]
    assert not any(feed.is_alive() for feed in stream.feeds)
    assert not crash.settle(house)
    assert not list(History(house).check(stream, stream.posters, advocates=[]))
    assert set(cluster.members()) == set(NODES) and cluster.whole()
