"""What a quarter's statement comes to in the store: said over the bus as the gateway says it, and reckoned again from its frozen text alone."""
import contextlib
import csv
import hashlib
import io
import itertools
import pathlib
import subprocess
import sys
import uuid

import pytest
import yaml
from conftest import BIN
from house import wait_until
from test_exchange import Gateway

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/cost"))
import oracle  # noqa: E402

HOST, MEMBER, OTHER = "county-so", "riverton-pd", "lakeside-pd"
DRAFT, ISSUED, DISPUTED, REISSUED, UPHELD, SETTLED = range(1, 7)
FREEZE, ISSUE, DISPUTE, REISSUE, UPHOLD, SETTLE = range(1, 7)
AGREEMENT = ROOT / "deploy/demo/agreements/cost-sharing-three-rivers.yaml"
POPULATION, UNITS = 1, 2
years = itertools.count(2010)


@pytest.fixture
def gateway(house):
    with contextlib.closing(Gateway(house)) as road:
        road.wire = house.messages["cost"]
        yield road


def freeze(gateway, quarter, units=118, event=FREEZE, host=HOST, before=0, **more):
    wire = gateway.wire
    members = [wire.CostMember(member=m, population=p, units=u, before=b) for m, p, u, b in (
        (MEMBER, 41210, units, before), (OTHER, 12034, 9, 0), (HOST, 33001, 77, 77))]
    parts = [wire.CostPart(basis=POPULATION, weight=60), wire.CostPart(basis=UNITS, weight=40)]
    return gateway.ask("FREEZE_COST_PERIOD", "CostStands", person="books", **{
        "agreement": "cost-sharing-three-rivers", "agreement_version": 1, "quarter": quarter, "organisation": host, "cents": 12500001,
        "grants": [wire.CostGrant(name="VOCA 2026-VA-0042", cents=4000000)], "members": members, "parts": parts, "event": event} | more)


def move(gateway, period, organisation, event, **more):
    return gateway.ask("MOVE_COST_PERIOD", "CostStands", person="somebody", period=period, organisation=organisation, event=event, **more)


def statements(house, period):
    return house.rows("select number, frozen, sha256 from referral.cost_statement where period = %s order by number", str(uuid.UUID(bytes=period)))


def reckoned(text):
    """A frozen text by the oracle: its inputs, lines, totals and what is shared."""
    frozen = yaml.load(text, yaml.BaseLoader)
    period = frozen["inputs"]
    for m in period["members"]:
        m["population"], m["covered"], m["late units"] = int(m["population"]), m["covered"] == "yes", int(m.get("late units", 0))
        m["service units"] = m["service units"] if m["service units"] == oracle.SMALL else int(m["service units"])
    for part in frozen["cost shares"]["by"]:
        part["weight"] = int(part["weight"])
    return period, *oracle.statement(frozen["cost shares"], period)


def as_the_tool_says(text, folder):
    """The tool takes the same inputs as a file of its own, with an agreement that holds then."""
    lines = text[text.index("inputs:\n") + len("inputs:\n"):text.index("cost shares:")].splitlines()
    for at, (key, value) in enumerate((("period", "2026-Q3"), ("from", "2026-07-01"), ("until", "2026-10-01")), 1):
        lines[at] = f"  {key}: {value}"
    (folder / "period.yaml").write_text("\n".join(lines) + "\n")
    made = subprocess.run([BIN / "accord", "cost", "share", "--agreement", AGREEMENT, "--period", folder / "period.yaml"], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return list(csv.reader(io.StringIO(made.stdout)))


def test_a_statement_is_kept_whole_and_reckoned_again_from_it_alone(house, gateway, tmp_path):
    """By the tool and by the oracle: every cell."""
    stands = freeze(gateway, f"{next(years)}-Q1")
    assert (stands.state, stands.statement, stands.count) == (DRAFT, 1, 1)
    (number, text, sha256), = statements(house, stands.period)
    assert (number, bytes(sha256)) == (1, hashlib.sha256(text.encode()).digest())
    assert text.isascii() and "service units: fewer than 11" in text and "service units: 9" not in text
    _, lines, totals, shared = reckoned(text)
    assert sum(totals.values()) == shared == 8500001
    assert as_the_tool_says(text, tmp_path)[2:] == lines[1:]


def test_what_came_late_is_a_correction_of_the_next_quarter(house, gateway, tmp_path):
    """And fewer than eleven are none: they are said nowhere."""
    year = next(years)
    freeze(gateway, f"{year}-Q1", units=100)
    (_, few, _), = statements(house, freeze(gateway, f"{year}-Q2", units=118, before=110).period)
    assert "late units" not in few
    (_, text, _), = statements(house, freeze(gateway, f"{year}-Q3", units=118, before=130).period)
    period, lines, totals, shared = reckoned(text)
    assert ["correction", MEMBER, "late units of the period before", "", "12", "", "", ""] in lines
    assert [line[4:6] for line in lines if line[:3] == ["share", MEMBER, "service units 40%"]] == [["130", "207"]]
    assert [(m["member"], m["late units"]) for m in period["members"] if m["late units"]] == [(MEMBER, 12)]
    assert sum(totals.values()) == shared
    assert as_the_tool_says(text, tmp_path)[2:] == lines[1:]
    again = freeze(gateway, f"{year}-Q2", units=130, before=110)
    assert again.count == 0, "no unit is in two quarters"
    assert freeze(gateway, f"{year}-Q1", units=200).count == 0, "what comes two quarters late is in none"


def test_it_is_issued_disputed_reissued_and_settled_and_nothing_is_rewritten(house, gateway):
    quarter = f"{next(years)}-Q2"
    period = freeze(gateway, quarter).period
    assert freeze(gateway, quarter).count == 0
    assert move(gateway, period, MEMBER, DISPUTE, reason=4, line=5) == "not_found", "a draft is its host's alone"
    assert move(gateway, period, HOST, ISSUE).state == ISSUED
    assert freeze(gateway, quarter, units=300) == "conflict"
    assert move(gateway, period, MEMBER, DISPUTE, reason=4, line=5).state == DISPUTED
    first = statements(house, period)
    assert freeze(gateway, quarter, units=300, event=REISSUE).state == REISSUED
    assert statements(house, period)[:1] == first, "the one before is kept"
    assert [n for n, *_ in statements(house, period)] == [1, 2]
    assert move(gateway, period, OTHER, DISPUTE, reason=3, line=6).state == DISPUTED
    assert move(gateway, period, HOST, UPHOLD).state == UPHELD
    settled = move(gateway, period, HOST, SETTLE)
    assert (settled.state, settled.count) == (SETTLED, 1)
    assert move(gateway, period, HOST, SETTLE).count == 0
    id = str(uuid.UUID(bytes=period))
    assert house.rows("select member, number, reason, line from referral.cost_dispute where period = %s order by made_at", id) == [
        (MEMBER, 1, 4, 5), (OTHER, 2, 3, 6)]
    rules = [house.messages["cost"].CostPeriodMoved.FromString(f.body).rule for f in house.facts("referral") if f.kind == "cost_period_moved"]
    assert rules[-7:] == [651, 653, 655, 663, 671, 665, 681]


def test_what_is_said_again_under_its_id_is_said_once(house, gateway):
    quarter, same = f"{next(years)}-Q3", uuid.uuid4().bytes
    period = freeze(gateway, quarter, identity=same).period
    assert move(gateway, period, HOST, ISSUE).state == ISSUED
    assert freeze(gateway, quarter, identity=same).state == DRAFT, "the stored answer"
    assert len(statements(house, period)) == 1


def test_a_statement_cannot_be_changed_in_the_store(house, gateway):
    """Not even by the service itself."""
    period = freeze(gateway, f"{next(years)}-Q4").period
    granted = house.rows("select table_name, privilege_type from information_schema.role_table_grants where grantee = 'accord_referral'"
                         " and table_name in ('cost_statement', 'cost_dispute') order by 1, 2")
    assert granted == [(t, p) for t in ("cost_dispute", "cost_statement") for p in ("INSERT", "SELECT")]
    assert len(statements(house, period)) == 1


def test_nobody_else_learns_that_there_is_one(house, gateway):
    quarter = f"{next(years)}-Q1"
    period = freeze(gateway, quarter).period
    move(gateway, period, HOST, ISSUE)
    for which, organisation in ((period, "haven-house"), (uuid.uuid4().bytes, HOST), (uuid.uuid4().bytes, MEMBER)):
        assert move(gateway, which, organisation, DISPUTE, reason=1, line=1) == "not_found"
    assert freeze(gateway, quarter, host=MEMBER) == "not_found"
