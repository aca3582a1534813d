"""One site for the whole session; each test has incidents, areas and feeds of its own in it."""
import os
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import house as houses  # noqa: E402

BIN = houses.ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
# Small enough to be reached by a test.
OVERRIDES = {"gateway": {"max body": "1MiB"}}


@pytest.fixture(scope="session")
def shared(tmp_path_factory):
    site = houses.House(tmp_path_factory.mktemp("site"), BIN, overrides=OVERRIDES)
    try:
        yield site.open()
    finally:
        complaints = site.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def expected():
    """Patterns of errors that a test makes the services log."""
    return []


@pytest.fixture
def house(shared, expected):
    marks = shared.log_marks()
    yield shared
    complaints = shared.complaints(marks, expected)
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def feed(shared):
    """A feed of North's that no other test posts to."""
    return next(shared.feeds)
