"""docs/feeds.md against the calls themselves: what a rule on the type finds of the calls that a department marked as domestic violence."""
import csv
import re

import pytest
import yaml
from conftest import ROOT

CALLS = ROOT.parent / "shared/data/cfs/burlington_vt_2022.csv"
LINE = re.compile(r"^\| (.+?) \| ([\d,]+) \| ([\d,]+) \| ([\d.]+) % \| ([\d.]+) % \|$", re.M)

MAP = yaml.safe_load((ROOT / "deploy/feeds/burlington.yaml").read_text())
PAGE_NOW = yaml.safe_load((ROOT / "deploy/feeds/triage.yaml").read_text())["page now"]
DOMESTIC = ("DVA", "DVNA")
ORDERS = DOMESTIC + ("ORDERV",)
SERVICE = "TRO/FRO Service"
OUTREACH = "Community Outreach"


def code(call):
    return MAP["types"].get(call["call_type"])


RULES = {
    "types that page at once (the map as it is, without `raise`)": lambda c: code(c) in PAGE_NOW,
    "types mapped to domestic violence": lambda c: code(c) in DOMESTIC,
    "and to a broken order": lambda c: code(c) in ORDERS,
    "and service of an order": lambda c: code(c) in ORDERS or c["call_type"] == SERVICE,
    "and community outreach": lambda c: code(c) in ORDERS or c["call_type"] in (SERVICE, OUTREACH),
    "the type's group: Domestic, Court Order": lambda c: c["call_type_group"] in ("Domestic", "Court Order"),
    "priority 1, whatever the type": lambda c: c["priority"] == "Priority 1",
}


@pytest.fixture(scope="module")
def calls():
    if not CALLS.exists():
        pytest.skip("the samples are not at hand")
    with CALLS.open(newline="") as lines:
        return list(csv.DictReader(lines))


def marked(calls):
    return sum(call["dv_related"] == "1" for call in calls)


def test_each_rule_finds_what_the_document_says(calls):
    text = (ROOT / "docs/feeds.md").read_text()
    said = {rule: figures for rule, *figures in LINE.findall(text)}
    found = {}
    for name, rule in RULES.items():
        hits = [call for call in calls if rule(call)]
        good = marked(hits)
        found[name] = [f"{len(hits):,}", f"{good:,}", f"{100 * good / marked(calls):.1f}", f"{100 * (len(hits) - good) / len(hits):.1f}"]
    assert said == found


def test_the_misses_are_of_the_kinds_the_document_names(calls):
    missed = [call for call in calls if call["dv_related"] == "1" and code(call) not in DOMESTIC]
    kinds = {kind: sum(call["call_type"] == kind for call in missed) for kind in (SERVICE, OUTREACH, "Threats/Harassment")}
    kinds["orders"] = sum(code(call) == "ORDERV" for call in missed)
    kinds["rest"] = len(missed) - sum(kinds.values())
    assert (len(calls), marked(calls), len(missed)) == (10830, 513, 308)
    assert kinds == {SERVICE: 109, OUTREACH: 54, "Threats/Harassment": 22, "orders": 25, "rest": 98}
