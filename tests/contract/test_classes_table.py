"""tests/README.md against the tree: every class of bug has its row, every row tests that are there; and what no single test can see."""
import re

import pytest
from conftest import ROOT, named_tests, table_rows

CLASSES = ["an assertion reached by a peer's bytes", "two views of one state machine", "secrets in logs",
           "a pointer to a temporary is kept", "a fixed buffer, an unchecked length, no terminator", "a leak on an early return",
           "death by want of memory while serving", "its owner closed within its own callback",
           "a callback that changes what is being walked", "a timer that fires after its owner is freed",
           "an answer to what is gone", "freed twice, used when closed", "a test that sleeps, or has a threshold in time",
           "the same fact in two places without a check"]
ROWS = [row for row in table_rows((ROOT / "tests/README.md").read_text()) if row[0] != "class"]
SENDERS = {"tests/crash/day.py", "tests/system/test_failures.py", "tests/system/test_overload.py"}     # pace themselves as a feed does
SLEEP = re.compile(r"\btime\.sleep\(|(?<!_)\b(sleep|usleep|nanosleep)\([^)]")


def test_every_class_has_its_row():
    assert [row[0] for row in ROWS] == CLASSES


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_says_what_stands_against_it_and_names_its_tests(row):
    assert len(row) == 3 and all(row), row
    assert named_tests(row[2])


def test_every_loop_is_looked_at_when_it_ends():
    """Whoever ends a loop by himself would not see a timer that is left on it."""
    files = [path for path in sorted((ROOT / "tests/unit").glob("*.[ch]")) if path.name != "loop.h"]
    assert [path.name for path in files if re.search(r"\bev_loop_destroy\((?!EV_DEFAULT\))", path.read_text())] == []


def test_nobody_sleeps_but_who_sends():
    files = [path for path in sorted((ROOT / "tests").rglob("*")) if path.suffix in (".py", ".c", ".h") and "bench" not in path.parts]
    found = {str(path.relative_to(ROOT)) for path in files if SLEEP.search(path.read_text())}
    assert found == SENDERS
