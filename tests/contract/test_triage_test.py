"""accord triage test: what a map and the tiers make of recorded calls, in counts and codes only."""
import csv
import json
import os
import subprocess

import pytest
from conftest import ROOT

ACCORD = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin/accord"
CALLS = ROOT.parent / "shared/data/cfs/burlington_vt_2022.csv"
MAP = """feed: one
format: rows
organisation: riverton-pd
zone: America/New_York
freshness: 15m
columns:
  number: id
  type: type
  received: at
  place:
    - street
types:
  DOM: DVA
  FIGHT: contact
  NOISE: NOISE
raise:
  - column: flag
    value: 1
    type: DVA
"""
ROWS = [("a-1", "DOM", 0), ("a-2", "FIGHT", 0), ("a-2", "DOM", 1), ("a-3", "NOISE", 1), ("a-4", "XYZ", 0), ("a-5", "XYZ", 0),
        ("a-6", "QQ", 0), ("", "DOM", 0), ("a-7", "call Ann on 802-555-0142 about her husband", 0)]


def triage(*arguments):
    return subprocess.run([ACCORD, "triage", "test", "--triage", ROOT / "deploy/feeds/triage.yaml", *map(str, arguments)],
                          capture_output=True, text=True)


@pytest.fixture()
def files(tmp_path):
    feed, calls = tmp_path / "one.yaml", tmp_path / "calls.jsonl"
    feed.write_text(MAP)
    rest = {"at": "2026-03-01T10:00:00Z", "street": "9 Hidden Lane"}
    calls.write_text("".join(json.dumps({"id": number, "type": kind, "flag": flag, **rest}) + "\n"
                             for number, kind, flag in ROWS))
    return feed, calls


def lines(done):
    assert done.returncode == 0, done.stderr
    return [" ".join(line.split()) for line in done.stdout.splitlines()]


def test_incidents_are_counted_by_tier_rule_and_unmapped_code(files):
    feed, calls = files
    said = lines(triage("--map", feed, calls))
    assert said[0] == "one: 9 rows, 1 refused, 0 test calls, 7 incidents"
    assert said[1:7] == ["3 page now", "0 contact", "0 offer", "4 review", "0 never", "0 no type"]
    assert "hints of a victim (page now, contact, offer): 3" in said
    assert "1 raised to DVA" in said and "2 types: DOM: DVA" in said and "4 unmapped" in said
    at = said.index("local codes that nobody mapped: 3")
    assert said[at + 1:] == ["2 XYZ", "1 (no code)", "1 QQ"]


def test_the_mark_is_measured_without_the_raise_by_it(files):
    feed, calls = files
    said = lines(triage("--map", feed, "--truth", "flag", calls))
    assert said[1] == "2 page now"
    assert said[-3:] == ["recall of page now: 1 of 2, 50.0 %", "false pages: 1 of 2, 50.0 %",
                         "raises by that column that were left out: 1"]


def test_nothing_of_anybody_is_printed(files):
    feed, calls = files
    done = triage("--map", feed, calls)
    for word in ("a-1", "Hidden", "Ann", "555", "husband"):
        assert word not in done.stdout + done.stderr


def test_a_file_of_which_nothing_can_be_read_is_1(files, tmp_path):
    feed, calls = files
    calls.write_text("{\"id\": \"\"}\n")
    done = triage("--map", feed, calls)
    assert done.returncode == 1 and "of 1 rows no incident could be read" in done.stderr


def test_a_column_that_is_not_there_is_said(files, tmp_path):
    table = tmp_path / "calls.csv"
    table.write_text("id,type,at\na-1,DOM,2026-03-01T10:00:00Z\n")
    done = triage("--map", files[0], "--truth", "flagg", table)
    assert done.returncode == 1 and 'has no column "flagg"' in done.stderr


def test_burlington_comes_to_the_figures_of_the_document():
    if not CALLS.exists():
        pytest.skip("the samples are not at hand")
    said = lines(triage("--map", ROOT / "deploy/feeds/burlington.yaml", "--truth", "dv_related", CALLS))
    with CALLS.open(newline="") as table:
        rows = sum(1 for _ in csv.DictReader(table))
    assert said[0].startswith(f"burlington: {rows} rows, 0 refused")
    assert "recall of page now: 208 of 513, 40.5 %" in said
    assert "false pages: 145 of 353, 41.1 %" in said
