"""docs/growth.md against the schema: every table has a line that says what becomes of its rows, and what is said to go does go."""
import collections
import re

import pytest
from conftest import ROOT, table_rows

SERVICES = ("gateway", "intake", "referral", "notification", "audit")
ENDS = ("swept", "hers", "bounded", "record")
TABLE = re.compile(r"^create (?:unlogged )?table (\w+) \(", re.M)
TICKS = re.compile(r"`([^`]+)`")


def text_of(*folders):
    return "\n".join(path.read_text() for folder in folders for path in sorted((ROOT / folder).glob("*.sql")))


SQL = {"each": text_of("common/schema", "common/queries")} | {s: text_of(f"services/{s}/schema", f"services/{s}/queries") for s in SERVICES}


def rows():
    section = (ROOT / "docs/growth.md").read_text().split("## What each table comes to")[1]
    for cells in table_rows(section):
        if cells[0] != "service":
            yield cells


ROWS = list(rows())


def there():
    """Partitions are their table's."""
    return {(service, table) for service, text in SQL.items() for table in TABLE.findall(text)} | {("each", "journal_default")}


def written():
    return collections.Counter((service, table) for service, tables, *_ in ROWS for table in TICKS.findall(tables))


def test_every_table_has_one_line_that_says_what_becomes_of_it():
    """Whoever adds a table says how it ends."""
    assert len(there()) > 80
    assert {"without a line": there() - set(written()), "of no table": set(written()) - there()} == {"without a line": set(), "of no table": set()}
    assert [table for table, times in written().items() if times > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1][:40])
def test_a_line_is_whole(row):
    assert len(row) == 4 and row[2] in ENDS and len(row[3]) >= 5, row


@pytest.mark.parametrize("service, table, end", [(s, t, end) for s, tables, end, _ in ROWS for t in TICKS.findall(tables)],
                         ids=lambda value: str(value))
def test_what_is_said_to_go_is_deleted(service, table, end):
    """By a statement or function of its service, or with the row that it hangs on; what is said to stay by none but a canary's end."""
    text, name = SQL[service], "journal_default" if table == "journal" else table
    goes = bool(re.search(rf"\bdelete from {name}\b", text))
    hangs = bool(re.search(rf"create table {table} \((?:(?!\n\);).)*references client on delete cascade", text, re.S))
    if end in ("swept", "hers"):
        assert goes or hangs, f"nothing deletes from {service}.{table}"
    elif goes:
        assert re.search(r"canary", next(row[3] for row in ROWS if row[0] == service and f"`{table}`" in row[1])), (
            f"something deletes from {service}.{table}: its line says that it stays")


@pytest.mark.parametrize("span", [(cells[3], word) for cells in ROWS if cells[2] == "swept" for word in TICKS.findall(cells[3]) if " kept" in word],
                         ids=lambda value: str(value[1]))
def test_the_span_of_a_sweep_is_a_key(span):
    code = "\n".join(path.read_text() for folder in ("common", "services") for path in (ROOT / folder).rglob("*.c"))
    assert f'"{span[1]}"' in code, span
