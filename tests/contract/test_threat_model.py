"""docs/threat-model.md against the tests: each line names at least one, each that it names is there, and none of the attacks is left out."""
import re

import pytest
from conftest import ROOT

ADVERSARIES = ["Outsider", "Partner", "Insider", "Operator", "Stolen backup", "Compromised gateway", "Compromised feed parser"]
TEXT = (ROOT / "docs/threat-model.md").read_text()
SECTIONS = dict(re.findall(r"^## (.+)\n\n((?s:.*?))(?=^## |\Z)", TEXT, flags=re.M))
NAMED = re.compile(r"`(tests/[\w/.]+): (\w+)`")


def rows(name):
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in SECTIONS[name].splitlines()
            if line.startswith("| ") and not line.startswith("| | ")]


ROWS = [(name, row) for name in ADVERSARIES for row in rows(name)]


def test_every_adversary_has_who_what_and_both_sides():
    assert [name for name in SECTIONS if name in ADVERSARIES] == ADVERSARIES
    for name in ADVERSARIES:
        assert re.match(r"Who: .*\. Holds: .*\.$", SECTIONS[name].splitlines()[0]), name
        assert {row[0] for row in rows(name)} == {"can", "cannot"}, name


@pytest.mark.parametrize("name, row", ROWS, ids=[f"{name}: {row[1][:40]}" for name, row in ROWS])
def test_a_line_has_its_reason_and_its_tests(name, row):
    assert len(row) == 4 and all(row), row
    named = NAMED.findall(row[3])
    assert named and NAMED.sub("", row[3]).strip() == "", row[3]
    for path, function in named:
        assert (ROOT / path).exists(), path
        assert re.search(rf"^(def )?{function}\(", (ROOT / path).read_text(), flags=re.M), f"no test {function} in {path}"


def test_every_attack_stands_in_a_line():
    named = {function for _, row in ROWS for _, function in NAMED.findall(row[3])}
    made = {function for path in (ROOT / "tests/system").glob("test_threats_*.py")
            for function in re.findall(r"^def (test_\w+)\(", path.read_text(), flags=re.M)}
    assert made - named == set()
