"""Who is on call: rosters that were made up, put to the program and to the judge that shares nothing with it.

ROSTERS says how many.
"""
import datetime
import os
import pathlib
import random
import subprocess

import pytest

import judge
import rosters

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASK = ROOT / os.environ.get("ACCORD_BUILD", "build") / "roster-ask"
ROSTERS = int(os.environ.get("ROSTERS", "40"))
ROUND = 10
WEEKS = 2
QUESTIONS = 500


def answers(path, lines):
    made = subprocess.run([ASK, path], input="\n".join(lines) + "\n", capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    return made.stdout.splitlines()


def microseconds(text):
    return int(text[:-1]) * {"s": 1_000_000, "m": 60_000_000}[text[-1]]


def said(unwanted, steps, why):
    words = [str(int(unwanted)), *(f"{name}/{rung}/{microseconds(within)}" for name, rung, within in steps), "|",
             *(f"{name}={reason}" for name, reason in why.items())]
    return " ".join(words)


def gap_of(gap):
    rung, person, reason, uncovered, soft, begin, end = gap
    return f"{rung}/{person}/{reason}/{int(uncovered)}{int(soft)}/{begin * judge.MINUTE}/{end * judge.MINUTE}"


def first_minute(start):
    return int((datetime.datetime.combine(start, datetime.time(), datetime.timezone.utc) - judge.EPOCH).total_seconds()) // 60


def question(rng, first, last):
    return (rng.randrange(first, last), rng.choice([None, "D1", "D2"]), rng.choice([None, None, "DEATHNTF", "SEXOFFNS", "THEFT"]),
            rng.choice([None, None, "en", "es", "vi"]))


def said_later(rng, roster, first, last):
    """Overrides and absences; the last that is said of a rung holds."""
    later = []
    for _ in range(rng.choice([0, 1, 3, 8])):
        begin = rng.randrange(first - 3 * judge.DAY_MINUTES, last)
        span = begin, begin + rng.choice([1, 59, 8 * 60, 30 * 60, 4 * judge.DAY_MINUTES])
        later.append((rng.choice(["", *(rung["rung"] for rung in roster["rungs"])]), rng.choice(roster["people"])["person"], span))
    return later


def later_line(said):
    rung, person, (begin, end) = said
    return f"{f'override {rung}' if rung else 'leave'} {person} {begin * judge.MINUTE} {end * judge.MINUTE}"


def compare(seed, folder):
    """The reasons that were met."""
    maker = rosters.Maker(seed)
    roster = maker.roster()
    text = rosters.write(roster) + "\n"
    path = folder / f"{seed}.yaml"
    path.write_text(text)
    first = first_minute(maker.start)
    last = first + WEEKS * 7 * judge.DAY_MINUTES
    later = said_later(maker.rng, roster, first, last)
    mine = judge.Judge(roster, first, last, later)
    asked = [question(maker.rng, first, last) for _ in range(QUESTIONS)]
    lines = [f"ask {at * judge.MINUTE + maker.rng.randrange(judge.MINUTE)} {area or '-'} {kind or '-'} {language or '-'}"
             for at, area, kind, language in asked]
    limits = [(person["person"], *sorted(maker.rng.sample(range(first, last), 2))) for person in roster["people"]]
    lines += [f"over {name} {begin * judge.MINUTE} {end * judge.MINUTE}" for name, begin, end in limits]
    *got, gaps = answers(path, [*map(later_line, later), *lines, f"gaps {first * judge.MINUTE} {last * judge.MINUTE}"])
    met = set()
    for case, line in zip(asked, got):
        unwanted, steps, why = mine.ask(*case)
        assert line == said(unwanted, steps, why), f"seed {seed}, {case}\n{text}"
        met |= set(why.values())
    over = [mine.over_limits(*limit) for limit in limits]
    assert [int(line) // judge.MINUTE for line in got[len(asked):]] == over, f"seed {seed}\n{text}"
    expected = mine.gaps()
    assert gaps.split(" ")[1:] == [gap_of(gap) for gap in expected], f"seed {seed}\n{text}"
    return met | {gap[2] for gap in expected}, len(expected)


@pytest.mark.parametrize("turn", range((ROSTERS + ROUND - 1) // ROUND))
def test_rosters(turn, tmp_path):
    met, gaps = set(), 0
    for seed in range(turn * ROUND, min((turn + 1) * ROUND, ROSTERS)):
        reasons, count = compare(20_261_122 + seed, tmp_path)
        met |= reasons
        gaps += count
    assert gaps, "nothing was uncovered: the rosters test nothing"
    MET.update(met)


MET = set()


def test_every_reason_is_met(tmp_path):
    """But away, which no file says."""
    seed = 0
    while not MET >= set(range(12)) - {judge.AWAY}:
        assert seed < 100, f"never met: {set(range(12)) - MET}"
        MET.update(compare(seed, tmp_path)[0])
        seed += 1
