"""What is done to a site: a table of harms, a seeded plan of them for each round, and those who carry it out, some at a time."""
import collections
import contextlib
import dataclasses
import json
import os
import pathlib
import queue
import random
import signal
import subprocess
import sys
import threading
import time

import documents
import house as houses

WRITERS = ("intake", "referral", "notification", "audit")       # one copy writes, the other stands by
STORM = 40          # incidents that all ask at once
HANDS = 3           # harms at the same time
WAYS = (["there", "back"], ["there"], ["back"])
DISK = 4 << 30


class Network:
    """The relay process and which of its routes is whose."""

    def __init__(self, house):
        self.lock = threading.Lock()
        routes = dict(self._routes(house.site, house.pager.port))
        self.names = list(routes)
        self.child = subprocess.Popen([sys.executable, pathlib.Path(__file__).with_name("relay.py")], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True, start_new_session=True)
        self.ports = json.loads(self._say(routes))
        for name in house.site.all_names:
            house.site.overrides[name] = {**house.site.overrides.get(name, {}), **self._config(house.site, name)}

    @staticmethod
    def _routes(site, pager):
        yield "mail", pager
        for name in site.all_names:
            yield f"store {name}", f"{site.run_dir}/.s.PGSQL.5432"
            for other in site.all_names:
                if other.partition("-")[0] != name.partition("-")[0]:
                    yield f"bus {name} {other}", f"{site.run_dir}/{other}.bus"

    def _config(self, site, name):
        """What a copy is told instead of the ways that have no relay."""
        service = name.partition("-")[0]
        store = f"host=127.0.0.1 port={self.ports[f'store {name}']} sslmode=disable dbname=accord passfile='{site.dir}/keys/{service}.pgpass'"
        peers = [" ".join([peer, *(f"tcp://127.0.0.1:{self.ports[f'bus {name} {copy}']}" for copy in site.names(peer))])
                 for peer in houses.SERVICES if peer != service]
        more = {"smtp": f"smtp://127.0.0.1:{self.ports['mail']}"} if service == "notification" else {}
        return {"peers": [*peers, "accord"], "database": f"{store} user=accord_{service}",
                "database read": f"{store} user=accord_{service}_read", **more}

    def _say(self, what):
        with self.lock:
            self.child.stdin.write(json.dumps(what) + "\n")
            self.child.stdin.flush()
            return self.child.stdout.readline()

    def around(self, name):
        """All routes of one copy: its store, its questions, what it is asked."""
        return [r for r in self.names if name in r.split()[1:]]

    @contextlib.contextmanager
    def held(self, mode, routes, ways):
        self._say([mode, routes, ways])
        try:
            yield
        finally:
            self._say(["pass", routes, WAYS[0]])

    def close(self):
        self.child.stdin.close()
        self.child.wait(timeout=20)


class Disk:
    """A file system of its own for PostgreSQL, which can be filled. Where it may not be mounted that harm is left out."""

    def __init__(self, image, place):
        self.place = place
        place.mkdir(parents=True, exist_ok=True)
        with open(image, "wb") as file:
            file.truncate(DISK)
        made = [["mkfs.ext4", "-q", "-F", "-m", "0", image], ["mount", "-o", "loop", image, place]]
        self.mounted = os.geteuid() == 0 and all(
            subprocess.run(step, stderr=subprocess.DEVNULL).returncode == 0 for step in made)
        if not self.mounted:
            image.unlink()

    @contextlib.contextmanager
    def full(self):
        ballast = self.place / "ballast"
        try:
            with open(ballast, "wb") as file:
                piece, at = 1 << 30, 0
                while piece >= 4096:
                    try:
                        os.posix_fallocate(file.fileno(), at, piece)
                        at += piece
                    except OSError:
                        piece //= 2
            yield
        finally:
            ballast.unlink()

    def close(self):
        if self.mounted:
            subprocess.run(["umount", "--lazy", self.place], check=True)


# --- the table --------------------------------------------------------------------------------------------------------
@dataclasses.dataclass
class Row:
    name: str
    share: int          # how often, among all
    targets: tuple
    least: float        # seconds that it lasts
    most: float
    inflict: object     # a context: the harm holds inside


ROWS = []


def harm(name, share, targets, least, most):
    """What stands below it becomes a row of the table."""
    def add(inflict):
        ROWS.append(Row(name, share, targets, least, most, inflict))
        return inflict
    return add


@dataclasses.dataclass
class Harm:
    at: float           # seconds from the round's beginning
    row: Row
    target: str
    seconds: float
    seed: int
    body: list          # documents, for those that send some

    def __str__(self):
        return f"{self.at:5.1f} s: {self.row.name} {self.target} for {self.seconds:.1f} s"


@harm("kill the writer", 7, WRITERS, 0, 0.5)
def kill_writer(vandal, harm):
    return vandal.killed([vandal.writer(harm.target)])


@harm("kill the standby", 3, WRITERS, 0, 0.5)
def kill_standby(vandal, harm):
    return vandal.killed([vandal.standby(harm.target)])


@harm("kill a gateway", 4, ("gateway", "gateway-2"), 0, 0.5)
def kill_gateway(vandal, harm):
    return vandal.killed([harm.target])


@harm("kill all copies", 2, houses.SERVICES, 0, 1)
def kill_all(vandal, harm):
    return vandal.killed(vandal.site.names(harm.target))


@harm("stop the writer", 5, WRITERS, 0.1, 8)
def stop_writer(vandal, harm):
    return vandal.stopped([vandal.writer(harm.target)])


@harm("stop a copy", 2, ("gateway", "gateway-2", *WRITERS), 0.1, 4)
def stop_copy(vandal, harm):
    return vandal.stopped([harm.target if harm.target.startswith("gateway") else vandal.standby(harm.target)])


@harm("stop all copies", 2, houses.SERVICES, 0.1, 4)
def stop_all(vandal, harm):
    return vandal.stopped(vandal.site.names(harm.target))


def between(mode):
    def inflict(vandal, harm):
        """The network between a copy and its store, between two services, or all around a copy."""
        what, _, rest = harm.target.partition(" ")
        if what == "bus":
            asker, asked = rest.split()
            asker = vandal.writer(asker) if asker in WRITERS else asker
            routes = [r for r in vandal.network.names if r.startswith(f"bus {asker} {asked}")]
        else:
            name = vandal.writer(rest) if rest in WRITERS else rest
            routes = vandal.network.around(name) if what == "all" else [f"store {name}"]
        return vandal.network.held(mode, routes, random.Random(harm.seed).choice(WAYS))
    return inflict


LINKS = tuple(f"store {s}" for s in houses.SERVICES) * 2 + tuple(f"all {s}" for s in houses.SERVICES) + (
    "bus gateway intake", "bus gateway-2 intake", "bus referral intake", "bus notification referral", "bus audit intake",
    "bus audit notification", "bus notification gateway", "bus gateway referral", "bus gateway-2 referral")
harm("stall the network", 5, LINKS, 0.1, 8)(between("stall"))
harm("lose the network", 4, LINKS, 0.1, 6)(between("lose"))
harm("cut the network", 4, LINKS, 0, 4)(between("cut"))
harm("the mail relay is away", 2, ("mail",), 0.5, 6)(lambda vandal, harm: vandal.network.held("cut", ["mail"], WAYS[0]))
harm("the mail relay hangs", 2, ("mail",), 0.5, 6)(lambda vandal, harm: vandal.network.held("stall", ["mail"], WAYS[2]))


@harm("the mail relay puts off", 2, ("mail",), 0, 0)
@contextlib.contextmanager
def put_off(vandal, harm):
    vandal.house.pager.answer_next(*["451 4.3.0 later"] * random.Random(harm.seed).randint(1, 5))
    yield


@harm("end connections", 6, (*houses.SERVICES, ""), 0, 0)
@contextlib.contextmanager
def end_connections(vandal, harm):
    with contextlib.suppress(houses.psycopg2.Error):    # the store may be coming up itself
        vandal.house.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename like %s",
                          f"accord_{harm.target}%")
    yield


@harm("kill a backend", 2, houses.SERVICES, 0, 0)
@contextlib.contextmanager
def kill_backend(vandal, harm):
    """PostgreSQL ends all others, too, and recovers."""
    with vandal.locks["postgres"]:
        with contextlib.suppress(houses.psycopg2.Error, ProcessLookupError):
            found = vandal.house.rows("select pid from pg_stat_activity where usename = %s", f"accord_{harm.target}")
            for pid, in found[:1]:
                os.kill(pid, signal.SIGKILL)
        yield
        vandal.revive_postgres()


@harm("restart PostgreSQL", 2, ("fast", "immediate"), 0, 1.5)
@contextlib.contextmanager
def restart_postgres(vandal, harm):
    with vandal.locks["postgres"]:
        vandal.stop_postgres(signal.SIGINT if harm.target == "fast" else signal.SIGQUIT)
        yield
        with vandal.mutex:
            vandal.site.postgres_start()


@harm("fill the disk", 2, ("tables", "log"), 1, 4)
@contextlib.contextmanager
def fill_disk(vandal, harm):
    """Of the log it is a panic: PostgreSQL recovers, or ends and is started again."""
    with vandal.locks["postgres"]:
        with vandal.disk.full():
            for _ in range(20 if harm.target == "log" else 0):
                with contextlib.suppress(houses.psycopg2.Error):
                    vandal.house.rows("select pg_switch_wal() from (select pg_logical_emit_message(false, 'full', 'x')) as moved")
            yield
        vandal.revive_postgres()


@harm("cut bodies", 3, ("quick-eido",), 0, 0)
@contextlib.contextmanager
def cut_bodies(vandal, harm):
    """Clients that go away within a body that is never sent again, and one after a whole one whose answer is lost."""
    dice = random.Random(harm.seed)
    whole, never = documents.lines(harm.body[0]), documents.lines(harm.body[1])
    for _ in range(4):
        vandal.poster.cut(harm.target, never, dice.randrange(len(never)))
    vandal.poster.cut(harm.target, whole, len(whole))
    vandal.deliver(harm.target, harm.body[0])
    yield


@harm("storm of clocks", 1, ("quick-eido",), 1.5, 3)
@contextlib.contextmanager
def storm_of_clocks(vandal, harm):
    """Many are asked at once and all their clocks fall due while nobody serves them."""
    with vandal.stopped(vandal.site.names("referral")):
        vandal.deliver(harm.target, harm.body[0])
    vandal.over.wait(0.7)
    with vandal.stopped(vandal.site.names("referral")):
        yield


def plan(seed, number, day, lasting, disk):
    """A round's harms in their order. Those that send documents take them from the day."""
    dice = random.Random(f"{seed}/{number}/harms")
    rows = [r for r in ROWS if disk or r.inflict is not fill_disk]
    at, harms = 0.0, []
    while at < lasting:
        row = dice.choices(rows, [r.share for r in rows])[0]
        body = {cut_bodies: lambda: [day.storm(5), day.never(5)], storm_of_clocks: lambda: [day.storm(STORM)]}.get(row.inflict, list)()
        harms.append(Harm(at, row, dice.choice(row.targets), dice.uniform(row.least, row.most), dice.randrange(1 << 31), body))
        at += dice.expovariate(1.2)
    return harms


# --- those who do it --------------------------------------------------------------------------------------------------
class Vandal:
    def __init__(self, house, logs, network, disk, poster):
        self.house, self.site, self.logs, self.network, self.disk, self.poster = house, house.site, logs, network, disk, poster
        self.locks = collections.defaultdict(threading.RLock)
        self.mutex = threading.Lock()       # of the site's own notes
        self.over = threading.Event()
        self.done = collections.Counter()
        self.problems = []
        for name in (*self.site.all_names, "postgres"):
            self.locks[name] = threading.RLock()

    def writer(self, service):
        return self.logs.writer(service) or service

    def standby(self, service):
        writer = self.writer(service)
        return next(n for n in self.site.names(service) if n != writer)

    def deliver(self, feed, versions):
        self.poster.deliver(feed, versions)

    @contextlib.contextmanager
    def _mine(self, names):
        with contextlib.ExitStack() as stack:
            for name in sorted(names):
                stack.enter_context(self.locks[name])
            yield

    @contextlib.contextmanager
    def killed(self, names):
        with self._mine(names):
            for name in names:
                ended = self.site.processes[name].poll()
                if ended is not None:
                    self.problems.append(f"accord-{name} had ended by itself with {ended}")
                self.site.kill(name, signal.SIGKILL)
            yield
            for name in names:
                with self.mutex:
                    self.site.start_service(name)

    @contextlib.contextmanager
    def stopped(self, names):
        with self._mine(names):
            children = [self.site.processes[name] for name in names]
            for child in children:
                child.send_signal(signal.SIGSTOP)
            try:
                yield
            finally:
                for child in children:
                    child.send_signal(signal.SIGCONT)

    def stop_postgres(self, how):
        """One that is told to end while it recovers may wait for ever, by a fault of its own: then it has to."""
        os.kill(self.site.pg_pid, how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.site.processes["postgres"].wait(timeout=20)
        self.site.postgres_stop(signal.SIGQUIT)

    def revive_postgres(self):
        """It recovers by itself, unless there was no room to recover in."""
        def up():
            child = self.site.processes.get("postgres")
            if child is None or child.poll() is not None:
                with self.mutex:
                    self.site.processes.pop("postgres", None)
                    self.site.postgres_start()
            return subprocess.run([houses.PG_BIN / "pg_isready", "-q", "-h", str(self.site.run_dir)]).returncode == 0
        houses.wait_until("PostgreSQL to be back", up, timeout=90)

    def run(self, harms):
        """All of them at their time, or as soon after it as a hand is free; each is over when this returns."""
        began, left = time.monotonic(), queue.SimpleQueue()
        for harm in harms:
            left.put(harm)
        hands = [threading.Thread(target=self._work, args=(left, began), daemon=True) for _ in range(HANDS)]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()
        try:
            self.revive_postgres()
        except TimeoutError as late:
            self.problems.append(str(late))

    def _work(self, left, began):
        while True:
            try:
                harm = left.get_nowait()
            except queue.Empty:
                return
            self.over.wait(max(0.0, began + harm.at - time.monotonic()))
            try:
                with harm.row.inflict(self, harm):
                    self.over.wait(harm.seconds)
                self.done[harm.row.name] += 1
            except Exception as odd:    # noqa: BLE001: whatever it was, the round is no good
                self.problems.append(f"{harm}: {odd!r}")
