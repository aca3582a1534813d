"""An upgrade under a feed, without a gap: copies of two releases run together and take over from each other.

Each pair is the older release's programs, schema and configuration, and then the newer's copies one by one. This tree is the
older one of a release that is made up (next/, trees.py), and the newer one of the release that tests/upgrade/previous names,
as soon as it names one. `make upgrade` runs it; the other programs are built under the build directory.
"""
import json
import re
import signal
import subprocess

import pytest
import trees
from conftest import BIN, BUILD
from house import FOLLOWS, HERE, ROOT, SERVICES, SOURCES, House, wait_until
from release import PREVIOUS_COMMIT, refused, statements
from sender import Load, one_callout_each, there

ONE_WRITER = [s for s in SERVICES if s != "gateway"]
FOLLOWERS_FIRST = ("audit", "notification", "referral", "intake", "gateway")
# From a release that knows no agreements: they count before anybody asks for them.
AGREEMENTS_FIRST = ("gateway", "audit", "intake", "referral", "notification")
FOLLOWED = {"referral": ("intake",), "notification": ("referral", "gateway"), "audit": SOURCES}     # by that release
NEW_KEYS = re.compile(r"    duty supervisor: .*\n|    signers:\n(?:      - .*\n)+")
PAIRS = ["next"] + (["previous"] if PREVIOUS_COMMIT != "HEAD" else [])
UNFIT = (r"schema \w+ is (older|newer) than this release", "database connection lost", "database lost")


def releases(pair):
    """The older and the newer one."""
    folder = BUILD.resolve() / "upgrade" / pair
    if pair == "next":
        return trees.this(BIN), trees.made_up(folder)
    commit = trees.commit_of(PREVIOUS_COMMIT)
    if commit is None:
        pytest.skip(f"this repository does not have the commit {PREVIOUS_COMMIT} of the release before")
    return trees.of_commit(commit, folder), trees.this(BIN)


class Mixed(House):
    """Begins as a site of the older release, two copies of each service; each copy may be replaced by the newer one."""

    def __init__(self, folder, older, newer):
        super().__init__(folder, older.bin, settings=("fsync = off",), copies=2, root=older.root)
        self.older, self.newer = older, newer
        for reader, feeds in (("custody.c", ("jail", "signed-jail")), ("callexport.c", ("north-drops",))):
            if not (older.root / "services" / "intake" / "feeds" / reader).exists():
                for feed in feeds:
                    (self.folder / "feeds" / f"{feed}.yaml").unlink()
        known = subprocess.run([older.bin / "accord", "agreement", "load", "--help"], capture_output=True)
        self.agreed = known.returncode == 0
        self.order = FOLLOWERS_FIRST if self.agreed else AGREEMENTS_FIRST
        self.runs = dict.fromkeys(self.site.all_names, older)
        self.site.start_service = self.start_service

    def load(self):
        """As the older release can."""
        if self.agreed:
            super().load()
            return
        consortium = self.folder / "consortium.yaml"
        consortium.write_text(NEW_KEYS.sub("", (HERE / "consortium.yaml").read_text()))
        self.site.make_keys(consortium)
        self.site.accord("directory", "load", consortium)
        self.site.accord("roster", "load", HERE / "rosters.yaml")

    def follows(self):
        """What a service follows as long as a copy is of a release that knows no agreements, and then."""
        behind = {name.partition("-")[0] for name in self.site.all_names if self.order == AGREEMENTS_FIRST and self.runs[name] == self.older}
        return {service: sources for service in SERVICES
                if (sources := (FOLLOWED if service in behind else FOLLOWS).get(service))}

    def agree(self):
        """Directory and agreements by the newer tool, once every gateway knows what they are."""
        for name in self.site.names("gateway"):
            if self.runs[name] == self.older:
                self.replace(name, self.newer)
        self.site.bin = self.newer.bin
        self.agreed = True
        self.load()

    def start_service(self, name):
        program = self.runs[name].bin / f"accord-{name.partition('-')[0]}"
        return self.site.spawn(name, [program, "--config", self.site.dir / f"{name}.yaml"])

    def brought(self, service):
        """The newer release's migrations of a schema, its own before those of all."""
        files = self.newer.migrations() - self.older.migrations()
        return sorted((f for f in files if f.startswith(("common/", f"services/{service}/"))), reverse=True)

    def replace(self, name, release):
        assert self.site.kill(name, signal.SIGTERM) == 0
        self.runs[name] = release
        self.start_service(name)
        self.site.wait_ready()

    def refuses(self, name, words):
        """A process that is to end says why and what to run."""
        child = self.site.processes.pop(name)
        assert child.wait(timeout=90) == 1
        last = [line for line in self._log(name) if 'msg="cannot go on"' in line][-1]
        assert re.search(words, last), last

    def take_over(self, service):
        """Its writer is killed; the name of the one that follows. The killed one is back then, and stands by."""
        before = self.writer(service)
        self.site.kill(before, signal.SIGKILL)
        after = wait_until(f"another writer of {service}", lambda: next(
            (name for name in [self.writer(service)] if name != before), None))
        self.start_service(before)
        self.site.wait_ready()
        return after

    def versions(self, service):
        """The release of each copy that answers."""
        site = self.site.accord("status", "--json", check=False).stdout
        return {copy["said"]["version"] for copy in json.loads(site)["copies"] if copy["service"] == service and copy.get("said")}


@pytest.fixture(scope="module", params=PAIRS)
def mixed(request, tmp_path_factory):
    house = Mixed(tmp_path_factory.mktemp("mixed"), *releases(request.param))
    try:
        house.open()
        yield house
        complaints = house.complaints(dict.fromkeys(house.log_marks(), 0), UNFIT)
    finally:
        ends = house.close()
    assert not complaints + ends, "\n".join(complaints + ends)


def more(load):
    load.reach(len(load.acknowledged) + 10)


def whole(house, sent):
    """Nothing was lost or doubled, and the log has it all."""
    house.settle()
    assert all(there(house, sent))
    one_callout_each(house, sent)
    heads = house.heads()
    for source in SOURCES:
        kept = [n for n, in house.rows("select n from audit.leaf where source = %s order by n", source)]
        assert kept == list(range(1, heads[source] + 1)), source
    done = house.verify()
    assert done.returncode == 0, done.stdout


# --- one upgrade, in the order of docs/operating.md ------------------------------------------------------------------
def test_the_newer_programs_refuse_the_older_schema(mixed):
    """Whoever forgets to migrate is told, and the copies that are left go on."""
    early = [s for s in SERVICES if mixed.brought(s)]
    with Load(mixed, mixed.site.http_ports) as load:
        for service in early:
            name = f"{service}-2"
            assert mixed.site.kill(name, signal.SIGTERM) == 0
            mixed.runs[name] = mixed.newer
            mixed.start_service(name)
            version = re.escape(mixed.newer.version)
            mixed.refuses(name, rf'schema {service} is older than this release, {version}: .*{min(mixed.brought(service))}.* is not '
                                rf'applied: run .*accord migrate.* of release {version}')
            more(load)
            mixed.runs[name] = mixed.older
            mixed.start_service(name)
            mixed.site.wait_ready()
    whole(mixed, load.acknowledged)


def test_it_is_migrated_while_the_older_programs_run(mixed):
    with Load(mixed, mixed.site.http_ports) as load:
        more(load)
        site = mixed.site
        done = subprocess.run([mixed.newer.bin / "accord", "migrate", "--admin", site.admin, "--keys", site.dir / "keys",
                               "--dir", mixed.newer.root], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        applied = {s: int(re.search(rf"^{s}\s+(\d+) applied", done.stdout, flags=re.M)[1]) for s in SERVICES}
        assert applied == {s: len(mixed.brought(s)) for s in SERVICES}
        more(load)
        for service in SERVICES:
            mixed.restart(service)
            more(load)
    whole(mixed, load.acknowledged)


@pytest.mark.parametrize("service", SERVICES)
def test_the_older_statements_work_on_the_newer_schema(mixed, service):
    assert refused(mixed, service, statements(service, mixed.older.bin)) == {}


def test_takeovers_in_both_directions_lose_and_double_nothing(mixed):
    with Load(mixed, mixed.site.http_ports) as load:
        for service in mixed.order:
            mixed.replace(f"{service}-2", mixed.newer)
            more(load)
            assert mixed.versions(service) == {mixed.older.version, mixed.newer.version}
            if not mixed.agreed:
                mixed.agree()
        for service in ONE_WRITER:
            writers = set()
            for _ in range(2):
                writers.add(mixed.take_over(service))
                more(load)
            assert writers == set(mixed.site.names(service)), "each has followed the other"
        for name in mixed.site.names("gateway"):
            mixed.site.kill(name, signal.SIGKILL)
            more(load)
            mixed.start_service(name)
            mixed.site.wait_ready()
        more(load)
    whole(mixed, load.acknowledged)


def test_the_last_of_the_older_programs_are_replaced(mixed):
    with Load(mixed, mixed.site.http_ports) as load:
        for service in mixed.order:
            if mixed.runs[service] == mixed.older:
                mixed.replace(service, mixed.newer)
            more(load)
            assert mixed.versions(service) == {mixed.newer.version}
    whole(mixed, load.acknowledged)


def test_both_have_written_what_they_know(mixed):
    """Else the pair would be one release twice."""
    if mixed.newer.root == ROOT:
        pytest.skip("only of the release that is made up is it known what it writes")
    assert dict(mixed.rows("select coalesce(saved_by, 'older'), count(*) > 0 from referral.request group by 1")) == {"older": True, "next": True}


# --- what goes wrong -------------------------------------------------------------------------------------------------
def test_going_back_is_starting_the_older_programs(mixed):
    with Load(mixed, mixed.site.http_ports) as load:
        for service in reversed(mixed.order):
            mixed.replace(f"{service}-2", mixed.older)
            more(load)
        for service in ONE_WRITER:
            if mixed.writer(service) == service:
                assert mixed.take_over(service) == f"{service}-2"
            more(load)
    whole(mixed, load.acknowledged)


def test_a_migration_that_says_of_no_release_that_works_on_it_ends_the_older_programs(mixed):
    """As it stands in the database without the line: the next connection of an older program is its last."""
    service, files = next(((s, f) for s in ("referral", *SERVICES) if (f := mixed.brought(s))), (None, None))
    if service is None:
        pytest.skip("the newer release has brought no migration")
    assert mixed.runs[service] == mixed.newer and mixed.runs[f"{service}-2"] == mixed.older
    ledger = f"{service}.schema_migration"
    oldest = mixed.one(f"select oldest from {ledger} where file = %s", files[0])
    with Load(mixed, mixed.site.http_ports) as load:
        more(load)
        mixed.rows(f"update {ledger} set oldest = '' where file = %s returning 1", files[0])
        mixed.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename like %s", f"accord\\_{service}%")
        mixed.refuses(f"{service}-2", rf'schema {service} is newer than this release, {re.escape(mixed.older.version)}: .*{files[0]}.* '
                                      rf'is applied: run accord-{service} of release that brought it or later')
        more(load)
        mixed.rows(f"update {ledger} set oldest = %s where file = %s returning 1", oldest, files[0])
        mixed.start_service(f"{service}-2")
        mixed.site.wait_ready()
    whole(mixed, load.acknowledged)
