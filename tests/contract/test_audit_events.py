"""docs/audit-events.md against the tree: every event of AU-2 and every element of AU-3 has a row, every fact and field that a row names is
there, and the tests behind it look for that very fact."""
import re

import pytest
from conftest import ROOT, NAMED, named_tests, table_rows

TEXT = (ROOT / "docs/audit-events.md").read_text()
EVENTS, ELEMENTS = (table_rows(part)[1:] for part in TEXT.split("## ")[1:])
ROWS = [(" ".join(row[:-2]), *row[-2:]) for row in EVENTS + ELEMENTS]
# DOMAIN section 2.6. Of these each has a row of success and one of failure.
BOTH = {"logon", "password change", "account: change", "object: access", "object: write", "object: delete", "privileged action", "audit log: access"}
ONE = {"account: create", "account: change of permission", "object: create", "object: change of permission", "audit log: modify, destroy"}
AU_3 = {"what happened", "when", "where", "source", "outcome", "identity", "session duration", "object", "source and destination address",
        "bytes in and out", "operator, receiving agency, requestor, secondary recipient"}
SAID = re.compile(r"`([A-Z]\w+|audit\.\w+)`:((?: `\w+`)+)")
ALWAYS = {"Fact", "LeafContent"}    # what every fact stands in


def said(cell):
    """By fact, or by table of the log's, the fields that a cell names."""
    return [(name, re.findall(r"`(\w+)`", fields)) for name, fields in SAID.findall(cell)]


def snake(name):
    return re.sub(r"(?<=.)([A-Z])", r"_\1", name).lower()


def function(path, name):
    """The text of a test, and of what it calls of its own file."""
    whole = (ROOT / path).read_text()
    methods = {match[1]: match[0] for match in re.finditer(r"^    def (\w+)\(.*?(?=^ {0,4}\S|\Z)", whole, re.M | re.S)}
    parts = methods | {match[1]: match[0] for match in re.finditer(r"^def (\w+)\(.*?(?=^\S|\Z)", whole, re.M | re.S)}
    return parts[name] + "".join(text for called, text in parts.items() if called != name and re.search(rf"\b{called}\(", parts[name]))


@pytest.fixture(scope="module")
def messages(files):
    return {message.name: message for file in files for message in file.message_type}


def test_every_event_and_every_element_has_a_row():
    rows = {(row[0], row[1]) for row in EVENTS}
    assert {(event, outcome) for event in BOTH for outcome in ("success", "failure")} <= rows
    assert ONE <= {event for event, _ in rows} and {outcome for _, outcome in rows} == {"success", "failure"}
    assert {row[0] for row in ELEMENTS} == AU_3
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_names_what_is_there_or_says_that_nothing_proves_it(row, messages, options):
    what, cell, tests = row
    if tests == "-":
        assert cell.startswith("nothing proves it: ") and not said(cell), what
        return
    assert named_tests(tests) and said(cell), what
    assert len(re.findall(r"`[A-Z]\w+`", cell)) == len([name for name, _ in said(cell) if name[0].isupper()]), f"a fact of {what} without a field"
    schema = "".join(path.read_text() for path in sorted((ROOT / "services/audit/schema").glob("*.sql")))
    for name, fields in said(cell):
        if name.startswith("audit."):
            table = re.search(rf"create table {name.removeprefix('audit.')} \((.*?)^\);", schema, re.M | re.S)
            assert table and all(re.search(rf"^\t{field} ", table[1], re.M) for field in fields), (what, name, fields)
            continue
        assert name in ALWAYS or messages[name].options.Extensions[options.sort] == options.SORT_FACT, f"{name} is no fact"
        assert set(fields) <= {field.name for field in messages[name].field}, (what, name, fields)


@pytest.mark.parametrize("row", [row for row in ROWS if row[2] != "-"], ids=lambda row: row[0])
def test_the_tests_behind_a_row_look_for_what_it_names(row):
    what, cell, tests = row
    looked = "".join(function(path, name) for path, name in NAMED.findall(tests))
    for name, _ in said(cell):
        if name not in ALWAYS:
            wanted = name if name.startswith("audit.") else f'"{snake(name)}"'
            assert wanted in looked, f"no test of \"{what}\" looks for {name}"
