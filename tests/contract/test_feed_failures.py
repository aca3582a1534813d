"""docs/feeds.md against the tests: every test that its table of failures names is there."""
import re

from conftest import ROOT

ROWS = range(1, 24)


def table():
    text = (ROOT / "docs/feeds.md").read_text()
    part = text.split("## What breaks in practice\n")[1].split("\n## ")[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if re.match(r"\| \d", line)]


def named(cell):
    """(file, part of the test's name) of each test in a cell; a file alone stands for all of it."""
    for place in filter(None, cell.split(" · ")):
        system, file, names = re.fullmatch(r"(system )?`(test_\w+)`(.*)", place).groups()
        names = names.split(",") if names else [""]
        path = ROOT / "tests" / (f"system/{file}.py" if system else f"unit/{file}.c")
        for name in names:
            yield path, name.split()[0] if name else ""


def test_each_row_is_there():
    assert sorted({int(row[0]) for row in table()}) == list(ROWS)


def test_a_row_has_a_test_or_says_that_it_is_not_done():
    assert [row[0] for row in table() if not row[3] and "ot done" not in row[2]] == []


def test_each_test_is_there():
    gone = []
    for row in table():
        for path, name in named(row[3]):
            end = "_" if name.startswith("row_") else r"\(" if name else ""  # of a row: how the test's name begins
            if not re.search(rf"^(def )?test_{name}{end}", path.read_text(), re.M):
                gone.append(f"row {row[0]}: {path.name} {name}")
    assert gone == []
