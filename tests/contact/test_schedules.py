"""No contact outside what was allowed: generated schedules, put to the program and to the judge that shares nothing with it.

CONTACT_SCHEDULES says how many.
"""
import os
import pathlib
import random
import subprocess

import pytest

import judge
import schedules
from judge import HOLD, SEND

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESOLVE = ROOT / os.environ.get("ACCORD_BUILD", "build") / "contact-resolve"
SCHEDULES = int(os.environ.get("CONTACT_SCHEDULES", "20000"))
ROUND = 10_000
NAMES = schedules.zones()
PLACES = {None: -1, **{name: place for place, name in enumerate(NAMES)}}


def run(cases, *options):
    lines = [str(len(NAMES)), *NAMES, *(schedules.line_of(case, PLACES) for case in cases)]
    made = subprocess.run([RESOLVE, *options], input="\n".join(lines) + "\n", capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    lines = made.stdout.splitlines()
    assert len(lines) == len(cases)
    return lines


def resolve(cases):
    """What the program answers: (answer, reason, instant) of each."""
    return [tuple(map(int, line.split())) for line in run(cases)]


def live(cases):
    """What becomes of a notice of each: ([(instant, end)], how it ended, what a person is wanted for)."""
    for line in run(cases, "--life"):
        attempts, _, ended = line.partition("end")
        numbers = list(map(int, attempts.split()))
        yield list(zip(numbers[::2], numbers[1::2])), *map(int, ended.split())


def hold_against(case, answer):
    """Fails unless the judge says the same."""
    mine = judge.judge(case)
    if mine[0] == SEND:
        good = answer[:2] == mine[:2] and judge.sent_well(case, answer[2])
    else:
        good = answer == mine
    assert good, f"{case} at {schedules.when(case['now'])}: answered {answer}, judged {mine}"


def changed(rng, case):
    """The same question while it waited: she took it back, or something happened. What must never be sent then."""
    kind = rng.choice(["frozen", "unsafe", "forgotten", "conflict", "number", "none", "later", "stopped"])
    rules = {**case["rules"], "channels": [dict(channel) for channel in case["rules"]["channels"]]}
    new = {**case, "rules": rules}
    asked = next(channel for channel in rules["channels"] if channel["channel"] == case["channel"])
    if kind == "frozen":
        new["frozen"] = True
    elif kind == "conflict":
        new["conflicts"] = 1
    elif kind == "stopped":     # while a machine would have sent it
        new["machine"], new["stopped"] = True, case["now"]
    elif kind == "number":
        new["reachable"] = 0
    elif kind == "none":
        new["rules"] = None
    elif kind == "later":
        asked["unsafe_until"] = case["now"] + 1
    else:
        asked["safe"] = 2 if kind == "unsafe" else 0
    return new


@pytest.mark.parametrize("turn", range((SCHEDULES + ROUND - 1) // ROUND))
def test_schedules(turn):
    rng = random.Random(20_261_122 + turn)
    maker = schedules.Maker(rng, NAMES)
    cases = [maker.case() for _ in range(min(ROUND, SCHEDULES - turn * ROUND))]
    answers = resolve(cases)
    for case, answer in zip(cases, answers):
        hold_against(case, answer)
    held = [{**case, "now": answer[2]} for case, answer in zip(cases, answers) if answer[0] == HOLD]
    for case, answer in zip(held, resolve(held)):
        assert answer[0] == SEND, f"{case} was held until then, and is not sent"
        hold_against(case, answer)
    revoked = [changed(rng, case) for case in held]
    for case, answer in zip(revoked, resolve(revoked)):
        assert answer[0] != SEND, f"{case} is sent though it was taken back while it waited"
    assert held, "nothing was held: the schedules test nothing"


def test_every_answer_and_reason_is_met():
    maker = schedules.Maker(random.Random(7), NAMES)
    met = {answer[:2] for answer in resolve([maker.case() for _ in range(ROUND)])}
    assert {reason for _, reason in met} == set(range(1, 27))
    assert {answer for answer, _ in met} == {1, 2, 3, 4}


# --- whole lives of notices ---------------------------------------------------------------------------------------------
TAKEN, NOT_TAKEN, TRIES = 0, 2, 5
NOBODY, NO_CONTACT_WANTED = 0, 9


def held_to_it(case, attempts, wanted):
    """Fails if anything went when it must not, or twice, or if it was left to nobody."""
    for instant, _ in attempts:
        asked = {**case, "now": instant}
        assert judge.judge(asked)[0] == SEND, f"{case} is sent at {schedules.when(instant)}, and must not be"
        assert not case["before"] or instant < case["before"], f"{case} is sent when it is of no use to her"
    assert all(end == NOT_TAKEN for _, end in attempts[:-1]), f"{case}: what may have arrived is sent again: {attempts}"
    assert len(attempts) <= TRIES and sorted(attempts) == attempts
    told = bool(attempts) and attempts[-1][1] == TAKEN
    if told:
        assert wanted == NOBODY
    elif wanted == NOBODY:
        assert case["rules"] and case["rules"]["preference"] == 4, f"{case}: she is not told, and nobody knows"


@pytest.mark.parametrize("turn", range((SCHEDULES + ROUND - 1) // ROUND))
def test_no_notice_goes_outside_of_what_was_allowed(turn):
    maker = schedules.Maker(random.Random(20_271_122 + turn), NAMES)
    cases = [maker.case() for _ in range(min(ROUND, SCHEDULES - turn * ROUND))]
    ends = {}
    for case, (attempts, _, wanted) in zip(cases, live(cases)):
        held_to_it(case, attempts, wanted)
        for _, end in attempts:
            ends[end] = ends.get(end, 0) + 1
    assert len(ends) == 4, "every end of an attempt is met"
