"""docs/threat-model.md against the tests: each line names at least one, each that it names is there, and none of the attacks is left out."""
import re

import pytest
from conftest import NAMED, ROOT, named_tests, table_rows

ADVERSARIES = ["Outsider", "Partner", "Insider", "Operator", "Stolen backup", "Compromised gateway", "Compromised feed parser"]
TEXT = (ROOT / "docs/threat-model.md").read_text()
SECTIONS = dict(re.findall(r"^## (.+)\n\n((?s:.*?))(?=^## |\Z)", TEXT, flags=re.M))


def rows(name):
    return [row for row in table_rows(SECTIONS[name]) if row[0]]


ROWS = [(name, row) for name in ADVERSARIES for row in rows(name)]


def test_every_adversary_has_who_what_and_both_sides():
    assert [name for name in SECTIONS if name in ADVERSARIES] == ADVERSARIES
    for name in ADVERSARIES:
        assert re.match(r"Who: .*\. Holds: .*\.$", SECTIONS[name].splitlines()[0]), name
        assert {row[0] for row in rows(name)} == {"can", "cannot"}, name


@pytest.mark.parametrize("name, row", ROWS, ids=[f"{name}: {row[1][:40]}" for name, row in ROWS])
def test_a_line_has_its_reason_and_its_tests(name, row):
    assert len(row) == 4 and all(row), row
    assert named_tests(row[3])


def test_every_attack_stands_in_a_line():
    named = {function for _, row in ROWS for _, function in NAMED.findall(row[3])}
    made = {function for path in (ROOT / "tests/system").glob("test_threats_*.py")
            for function in re.findall(r"^def (test_\w+)\(", path.read_text(), flags=re.M)}
    assert made - named == set()
