"""docs/limits.md against the tree: what it names is there, and what has a limit is in it."""
import re

import pytest
from conftest import ROOT, named_tests, table_rows

SOURCES = {path: path.read_text() for folder in ("common", "services") for path in sorted((ROOT / folder).rglob("*"))
           if path.suffix in (".c", ".h", ".sql") and "host" not in path.parts}
CODE = "\n".join(SOURCES.values())
TICKS = re.compile(r"`([^`]+)`")


def rows():
    """The cells of each row that says something."""
    for cells in table_rows((ROOT / "docs/limits.md").read_text()):
        if not cells[0].startswith(("**", "what")):
            yield cells


ROWS = list(rows())
UNTESTED = ["journals that a service follows"]


def test_each_row_is_whole():
    assert len(ROWS) > 50
    assert [row for row in ROWS if len(row) != 6 or not all(row)] == []
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_a_row_names_is_there(row):
    what, _, where, _, metrics, test = row
    name, file = TICKS.findall(where)[0], where.split("`")[-1].strip()
    if file:
        assert re.search(rf"\b{re.escape(name)}\b", (ROOT / file).read_text()), (what, where)
    else:
        assert f'"{name}"' in CODE, f"{what}: no configuration key {name}"
    assert metrics == "-" or TICKS.findall(metrics), what
    for metric in TICKS.findall(metrics):
        assert f'"{metric}"' in CODE, f"{what}: nothing registers {metric}"
    assert what in UNTESTED or named_tests(test)


def test_only_what_the_code_itself_bounds_has_no_test():
    assert [row[0] for row in ROWS if not TICKS.findall(row[5])] == UNTESTED


def test_every_key_that_bounds_something_is_in_the_table():
    keys = set(re.findall(r'KEY\(\s*"(max [a-z ]+|[a-z]+ memory|[a-z]+ kept)"', CODE))
    assert len(keys) > 10
    named = {TICKS.findall(row[2])[0] for row in ROWS}
    assert keys - named == set()


def test_every_metric_of_a_refusal_is_in_the_table():
    """Whoever adds a counter of what was turned away has added a limit."""
    found = set(re.findall(r'"(accord_\w*(?:refused|dropped|turned_away|full)\w*)"', CODE)) - {"accord_admissions_refused_total"}
    assert found - {m for row in ROWS for m in TICKS.findall(row[4])} == set()
