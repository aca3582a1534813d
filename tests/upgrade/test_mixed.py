"""Two copies of every service, one of the release before and one of today's, under a feed, with takeovers in both directions.

As long as tests/upgrade/previous names HEAD there is no release before: both copies are then of the same commit, which shows
that this test runs and no more. `make upgrade` runs it; the other release is built from git under the build directory.
"""
import io
import os
import shutil
import signal
import subprocess
import tarfile

import pytest
from conftest import BIN, BUILD
from house import ROOT, SERVICES, SOURCES, House, wait_until
from release import PREVIOUS_COMMIT
from sender import Load, one_callout_each, there

ONE_WRITER = [s for s in SERVICES if s != "gateway"]


def git(*command):
    return subprocess.run(["git", *command], cwd=ROOT, capture_output=True)


@pytest.fixture(scope="module")
def previous():
    """The binaries of the release before, built once for each commit."""
    named = git("rev-parse", "--verify", f"{PREVIOUS_COMMIT}^{{commit}}")
    if named.returncode != 0:
        pytest.skip(f"this repository does not have the commit {PREVIOUS_COMMIT} of the release before")
    commit = named.stdout.decode().strip()
    folder = BUILD.resolve() / "upgrade" / "previous"
    mark = folder / "commit"
    if not mark.exists() or mark.read_text() != commit:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with tarfile.open(fileobj=io.BytesIO(git("archive", commit).stdout)) as tree:
            tree.extractall(folder)
        done = subprocess.run(["make", "-s", "-j2", f"CC={os.environ.get('CC', 'gcc')}", "programs"], cwd=folder, capture_output=True, text=True,
                              env={k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "SAN", "B")})
        assert done.returncode == 0, done.stderr
        mark.write_text(commit)
    return folder / "build" / "bin"


class Mixed(House):
    """The second copy of each service is of the release before."""

    def __init__(self, folder, previous):
        super().__init__(folder, BIN, settings=("fsync = off",), copies=2)
        self.previous = previous
        self.site.start_service = self.start_service

    def start_service(self, name):
        service, _, copy = name.partition("-")
        program = (self.previous if copy else BIN) / f"accord-{service}"
        return self.site.spawn(name, [program, "--config", self.site.dir / f"{name}.yaml"])

    def take_over(self, service):
        """Its writer is killed; the name of the one that follows. The killed one is back then, and stands by."""
        before = self.writer(service)
        self.site.kill(before, signal.SIGKILL)
        after = wait_until(f"another writer of {service}", lambda: next(
            (name for name in [self.writer(service)] if name != before), None))
        self.start_service(before)
        self.site.wait_ready()
        return after


@pytest.fixture(scope="module")
def mixed(tmp_path_factory, previous):
    house = Mixed(tmp_path_factory.mktemp("mixed"), previous)
    try:
        house.open()
        yield house
        complaints = house.complaints(dict.fromkeys(house.log_marks(), 0))
    finally:
        ends = house.close()
    assert not complaints + ends, "\n".join(complaints + ends)


def test_takeovers_in_both_directions_lose_and_double_nothing(mixed):
    with Load(mixed, mixed.site.http_ports) as load:
        for service in ONE_WRITER:
            load.reach(len(load.acknowledged) + 10)
            writers = {mixed.take_over(service), mixed.take_over(service)}
            assert writers == set(mixed.site.names(service)), "each has followed the other"
        for name in mixed.site.names("gateway"):
            mixed.site.kill(name, signal.SIGKILL)
            load.reach(len(load.acknowledged) + 10)
            mixed.start_service(name)
            mixed.site.wait_ready()
        load.reach(len(load.acknowledged) + 10)
    mixed.settle()
    assert all(there(mixed, load.acknowledged))
    one_callout_each(mixed, load.acknowledged)
    heads = mixed.heads()
    for source in SOURCES:
        kept = [n for n, in mixed.rows("select n from audit.leaf where source = %s order by n", source)]
        assert kept == list(range(1, heads[source] + 1)), source
    done = mixed.verify()
    assert done.returncode == 0, done.stdout
