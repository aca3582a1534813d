"""One site for the whole session; each test has incidents, areas and feeds of its own in it."""
import contextlib
import os
import pathlib
import signal
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from carrier import Carrier  # noqa: E402
import held  # noqa: E402
import house as houses  # noqa: E402
import accord_site  # noqa: E402 (its folder comes with house)

BIN = houses.ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
# Waits have their length for a machine that does nothing else. One that is three times slower gets there too; what never comes, fails later.
accord_site.PATIENCE = 4
LIMIT = 180 * accord_site.PATIENCE      # seconds for one test, whatever it waits for


def pytest_sessionfinish(session):
    if hasattr(session.config, "workeroutput"):     # of several processes: each hands in what it saw
        session.config.workeroutput["held"] = dict(held.TOTAL)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    held.TOTAL.update(getattr(node, "workeroutput", {}).get("held", {}))


def pytest_terminal_summary(terminalreporter):
    try:
        total, why = held.TOTAL, held.Tap.why_not()
    except AssertionError as untapped:      # and so did every site
        why = untapped
    terminalreporter.write_line(f"what left was not tapped: {why}" if why else "what left was held against its records: " + ", ".join(
        f"{total[what]} {what}" for what in ("sites", "http", "https", "mail", "provider", "answers", "fields")))


@contextlib.contextmanager
def own_site(house, expected=None):
    """A site of a module's own: how it ended, and if the errors to expect are given every other one, are told at its end."""
    complaints = []
    try:
        yield house.open()
        if expected is not None:
            complaints = house.complaints(dict.fromkeys(house.log_marks(), 0), expected)
    finally:
        ends = house.close()
    assert not complaints + ends, "\n".join(complaints + ends)


@pytest.fixture(scope="module")
def carrier(tmp_path_factory):
    """A provider of texts and calls, of a module's own."""
    made = Carrier(tmp_path_factory.mktemp("carrier")).start()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """Certificate and key of 127.0.0.1, signed by themselves."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "90",
                    "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key.pem",
                    "-out", folder / "certificate.pem"], check=True, capture_output=True)
    return folder / "certificate.pem", folder / "key.pem"


@pytest.fixture(scope="session")
def shared(tmp_path_factory, certificate):
    # "max body" is small enough to be reached by a test.
    # All people of all tests sign in from one address.
    gateway = {"max body": "1MiB", "idle token wait": "0s", "logons per address": 1000000, "https": f"127.0.0.1:{houses.free_port()}",
               "certificate": str(certificate[0]), "private key": str(certificate[1]), "client authorities": str(certificate[0])}
    site = houses.House(tmp_path_factory.mktemp("site"), BIN, overrides={"gateway": gateway}, settings=("fsync = off",),
                        patient=True)
    with own_site(site) as opened:
        yield opened


@pytest.fixture
def expected():
    """Patterns of errors that a test makes the services log, and what those before it have left to come."""
    return ["nobody answered a task"]


def out_of_time(signum, frame):
    raise TimeoutError(f"the test took more than {LIMIT} s")


@pytest.fixture
def house(shared, expected):
    """The site, whole again if the test before left it otherwise; a test that hangs is ended."""
    shared.heal()
    marks = shared.log_marks()
    signal.signal(signal.SIGALRM, out_of_time)
    signal.alarm(LIMIT)
    yield shared
    signal.alarm(0)
    complaints = shared.complaints(marks, expected)
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def feed(shared):
    """A feed of North's that no other test posts to."""
    return next(shared.feeds)
