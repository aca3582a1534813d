"""docs/cjis.md against the tests: every control that an application answers stands in it, and what it names is there."""
import re

import pytest
from conftest import ROOT, named_tests, table_rows

ROWS = [row for row in table_rows((ROOT / "docs/cjis.md").read_text()) if row[0] != "control"]
# DOMAIN section 2.6, families AC, AU, IA and SC.
CONTROLS = {"AC-2", "AC-3", "AC-4", "AC-5", "AC-6", "AC-7", "AC-8", "AC-11", "AC-12", "AC-20", "AC-21", "IA-0", "IA-2", "IA-5",
            "AU-2", "AU-3", "AU-4", "AU-5", "AU-6", "AU-7", "AU-8", "AU-9", "AU-11", "SC-8", "SC-10", "SC-12", "SC-13", "SC-28", "SI-12"}


def test_every_control_has_a_row():
    assert {name for row in ROWS for name in re.findall(r"[A-Z]{2}-\d+", row[0])} == CONTROLS
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_names_its_tests_or_says_that_nothing_proves_it(row):
    assert len(row) == 4 and all(row), row
    if row[3] == "-":
        assert row[2].startswith("nothing proves it: "), row[0]
    else:
        assert named_tests(row[3])
