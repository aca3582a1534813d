"""Statements of costs, held cell by cell against an oracle that shares nothing with the program, over generated periods."""
import csv
import hashlib
import io
import os
import pathlib
import random
import subprocess

import pytest

import oracle

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACCORD = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin/accord"
PERIODS = int(os.environ.get("COST_PERIODS", "150"))
DEMO = ROOT / "deploy/demo/agreements/cost-sharing-three-rivers.yaml"
HEADER = "line,whose,what,goes by,count,of,pool,amount".split(",")


# --- files ---

def lines_of(value, indent=0):
    """The profile's block style, of maps, lists, numbers and texts."""
    pad = " " * indent
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, (dict, list)):
                yield f"{pad}{key}:"
                yield from lines_of(inner, indent + 2)
            else:
                yield f"{pad}{key}: {'yes' if inner is True else 'no' if inner is False else inner}"
    else:
        for inner in value:
            first, *rest = lines_of(inner, indent + 2)
            yield f"{pad}- {first.strip()}"
            yield from rest


def agreement(terms, members):
    text = DEMO.read_text()
    head, rest = text.split("parties:\n")
    tail = rest[rest.index("sections:\n"):]
    signed = "signed by:\n" + "".join(f"  - Chief A, {name}, 2026-01-20\n" for name in [*members, "haven-house"])
    head = head[:head.index("signed by:\n")] + signed + head[head.index("in force from"):]
    who = "".join(f"      - {name}\n" for name in members)
    parties = f"parties:\n  - as: member\n    who:\n{who}  - as: provider\n    who:\n      - haven-house\n"
    return head + parties + "\n".join(lines_of({"cost shares": terms})) + "\n" + tail


def share(folder, terms, period, members=None, paper=False):
    (folder / "agreement.yaml").write_text(agreement(terms, members or [m["member"] for m in period["members"]]))
    (folder / "period.yaml").write_text("\n".join(lines_of(period)) + "\n")
    return subprocess.run([ACCORD, "cost", "share", "--agreement", folder / "agreement.yaml", "--period", folder / "period.yaml", *["--pdf"] * paper],
                          capture_output=True, text=not paper)


def told(made):
    assert made.returncode == 0, made.stderr
    header, *lines = csv.reader(io.StringIO(made.stdout))
    assert header == HEADER
    return lines


# --- periods by chance ---

def weights(rng, count):
    cuts = sorted(rng.sample(range(1, 100), count - 1))
    return [b - a for a, b in zip([0, *cuts], [*cuts, 100])]


def member(rng, name):
    covered = rng.random() < 0.6
    said = rng.choice([0, 1, 9, 10, 11, 12, rng.randrange(5000), 10**10])
    if covered and said < 11 and rng.random() < 0.5:
        said = oracle.SMALL
    out = {"member": name, "population": rng.choice([0, 1, rng.randrange(10**6), 10**10]), "service units": said}
    if rng.random() < 0.3:
        out["late units"] = rng.choice([11, 12, rng.randrange(11, 5000), 10**10, *[1, 10] * (not covered)])
    return {**out, "covered": covered} if not covered or rng.random() < 0.5 else out


def period_of(rng):
    names = [f"agency-{n}" for n in range(1, rng.choice([1, 2, 3, 8, 64]) + 1)]
    cost = rng.choice([0, 1, 99, 100, rng.randrange(10**9), 10**14 - 1])
    period = {"agreement": "cost-sharing-three-rivers@1", "period": "2026-Q3", "from": "2026-07-01", "until": "2026-10-01",
              "cost": oracle.money(cost)}
    if rng.random() < 0.5:
        period["grants"] = [{"grant": f"VOCA 2026-{n}", "amount": oracle.money(rng.randrange(cost // 2 + 2))} for n in range(rng.randrange(1, 4))]
    period["members"] = [member(rng, name) for name in names]
    by = []
    for weight in weights(rng, rng.randrange(1, 6)):
        part = {"basis": rng.choice(["population", "service units", "service units", "equal", "fixed"]), "weight": weight}
        by.append({**part, "member": rng.choice(names)} if part["basis"] == "fixed" else part)
    terms = {"by": by, "remainder to": rng.choice(names)}
    return {**terms, "small cells": rng.choice(["population", "roll forward"])} if rng.random() < 0.7 else terms, period


@pytest.fixture(scope="module")
def rng():
    return random.Random(7)


def test_every_cell_of_a_statement_is_the_oracles(rng, tmp_path):
    for _ in range(PERIODS):
        terms, period = period_of(rng)
        lines, totals, shared = oracle.statement(terms, period)
        assert told(share(tmp_path, terms, period)) == lines, (terms, period)
        assert sum(totals.values()) == shared


def test_nothing_hangs_on_which_small_number_it_is(rng, tmp_path):
    """A covered member's units below 11 leave no trace: every number of them makes the same bytes."""
    for late in (None, 12, 500) * 3:
        terms, period = period_of(rng)
        mine = rng.choice(period["members"])
        mine["covered"] = True
        mine.pop("late units", None)
        if late is not None:
            mine["late units"] = late
        made = set()
        for said in [*range(11), oracle.SMALL]:
            mine["service units"] = said
            made.add(share(tmp_path, terms, period).stdout)
        assert len(made) == 1
        mine["service units"] = 11
        if any(part["basis"] == "service units" for part in terms["by"]):
            assert share(tmp_path, terms, period).stdout not in made


# --- on paper ---

def printed(pdf):
    """Its pages, of lines of words."""
    made = subprocess.run(["pdftotext", "-layout", "-enc", "ASCII7", "-", "-"], input=pdf, capture_output=True, check=True)
    return [[line.split() for line in page.splitlines() if line.split()] for page in made.stdout.decode().split("\f")[:-1]]


def test_a_statement_on_paper_is_its_lines_each_with_its_number(tmp_path):
    """Word by word, over several pages, and of small units no number."""
    members = [{"member": f"agency-{n}", "population": 1000 * n, "service units": 7 * n} for n in range(1, 41)]
    terms = {"by": [{"basis": "population", "weight": 60}, {"basis": "service units", "weight": 40}], "remainder to": "agency-40"}
    period = {**PERIOD, "cost": "999999999999.99", "grants": [{"grant": "VOCA 2026-VA-0042", "amount": "40000.00"}], "members": members}
    made = share(tmp_path, terms, period, paper=True)
    assert made.returncode == 0, made.stderr
    assert made.stdout == share(tmp_path, terms, period, paper=True).stdout, "the same statement is the same bytes"
    csv_text = share(tmp_path, terms, period).stdout
    lines, _, _ = oracle.statement(terms, period)
    pages = printed(made.stdout)
    assert len(pages) > 1 and pages[0][0] == "Statement of costs, 2026-Q3".split()
    sha256 = hashlib.sha256(csv_text.encode()).hexdigest()
    told_rows = []
    for number, page in enumerate(pages, 1):
        assert page[-1] == f"page {number}, SHA-256 of its lines {sha256}".split()
        head = page.index(" ".join(HEADER).split())
        assert head == (2 if number == 1 else 0)
        for words in page[head + 1:-1]:
            if words[0] == str(len(told_rows) + 1):
                told_rows.append(words)
            else:  # a cell took two lines
                told_rows[-1] = ["".join(sorted("".join(told_rows[-1] + words)))]
    for number, (row, line) in enumerate(zip(told_rows, lines, strict=True), 1):
        wanted = " ".join([str(number), *filter(None, line)]).split()
        assert row == wanted or row == ["".join(sorted("".join(wanted)))]


# --- what is refused, and where ---

TERMS = {"by": [{"basis": "population", "weight": 60}, {"basis": "service units", "weight": 40}], "remainder to": "a"}
PERIOD = {"agreement": "cost-sharing-three-rivers@1", "period": "2026-Q3", "from": "2026-07-01", "until": "2026-10-01", "cost": "100.00",
          "members": [{"member": "a", "population": 1, "service units": 20}, {"member": "b", "population": 2, "service units": 30}]}


def changed(of, **what):
    return {**of, **{key.replace("_", " "): value for key, value in what.items()}}


@pytest.mark.parametrize("terms, period, says", [
    (changed(TERMS, remainder_to="c"), PERIOD, '"c" is no member of the period'),
    (changed(TERMS, by=[{"basis": "population", "weight": 99}]), PERIOD, "the weights come to 99"),
    (changed(TERMS, by=[{"basis": "fixed", "weight": 100}]), PERIOD, 'a fixed part names its "member"'),
    (changed(TERMS, by=[{"basis": "equal", "weight": 100, "member": "a"}]), PERIOD, 'a fixed part names its "member"'),
    (changed(TERMS, by=[{"basis": "calls", "weight": 100}]), PERIOD, 'bad value "calls"'),
    (changed(TERMS, small_cells="told"), PERIOD, 'bad value "told"'),
    (changed(TERMS, by=[{"basis": "equal", "weight": 5}] * 17), PERIOD, "17 parts; at most 16 are taken"),
    (TERMS, changed(PERIOD, grants=[{"grant": f"G{n}", "amount": "1.00"} for n in range(65)]), "65 grants; at most 64 are taken"),
    (TERMS, changed(PERIOD, members=[{"member": f"m{n}", "population": 1, "service units": 1} for n in range(65)]),
     "65 members; at most 64 are taken"),
    (TERMS, changed(PERIOD, agreement="another@1"), "of another agreement than cost-sharing-three-rivers@1"),
    (TERMS, changed(PERIOD, until="2026-07-01"), "ends before it begins"),
    (TERMS, {**PERIOD, "from": "2026-01-31"}, "not for all of the period"),
    (TERMS, changed(PERIOD, until="2028-07-02"), "not for all of the period"),
    (TERMS, changed(PERIOD, cost="100"), "write it as 125000.00"),
    (TERMS, changed(PERIOD, cost="-1.00"), "write it as 125000.00"),
    (TERMS, changed(PERIOD, cost="01.00"), "write it as 125000.00"),
    (TERMS, changed(PERIOD, cost="1000000000000.00"), "write it as 125000.00"),
    (TERMS, changed(PERIOD, period="=1+1"), "a letter or digit first"),
    (TERMS, changed(PERIOD, grants=[{"grant": "a b, c", "amount": "1.00"}]), "letters, digits"),
    (TERMS, changed(PERIOD, members=PERIOD["members"][:1]), '"b" of the party "member" is missing'),
    (TERMS, changed(PERIOD, members=[*PERIOD["members"], {"member": "c", "population": 1, "service units": 1}]), "does not stand in the party"),
    (TERMS, changed(PERIOD, members=[PERIOD["members"][0]] * 2), "stands here twice"),
    (TERMS, changed(PERIOD, members=[{"member": "z", "population": 1, "service units": 1}]), "is no party of"),
    (TERMS, changed(PERIOD, members=[changed(PERIOD["members"][0], covered=False, service_units=oracle.SMALL), PERIOD["members"][1]]),
     "only a covered member's units are left out"),
    (TERMS, changed(PERIOD, members=[changed(PERIOD["members"][0], late_units=10), PERIOD["members"][1]]), "late units of a covered member"),
    (TERMS, changed(PERIOD, members=[changed(PERIOD["members"][0], population=10**10 + 1), PERIOD["members"][1]]), "population"),
], ids=lambda value: value.replace(" ", "_")[:40] if isinstance(value, str) else "")
def test_a_file_that_is_wrong_is_refused_where_it_is(tmp_path, terms, period, says):
    made = share(tmp_path, terms, period, members=["a", "b"])
    assert made.returncode == 1 and not made.stdout
    assert says in made.stderr and ".yaml:" in made.stderr, made.stderr


def test_without_terms_nothing_is_shared(tmp_path):
    made = share(tmp_path, TERMS, PERIOD)
    text = (tmp_path / "agreement.yaml").read_text()
    (tmp_path / "agreement.yaml").write_text(text[:text.index("cost shares:")] + text[text.index("sections:\n"):])
    made = subprocess.run([ACCORD, "cost", "share", "--agreement", tmp_path / "agreement.yaml", "--period", tmp_path / "period.yaml"],
                          capture_output=True, text=True)
    assert made.returncode == 1 and '"cost shares" is missing' in made.stderr
