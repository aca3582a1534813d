"""Every decision of the tool is the oracle's: codes, the rules and sections behind them, and what is said of a bad request."""
import collections
import concurrent.futures
import os
import pathlib

import generate
import tool

WORLDS = int(os.environ.get("ORACLE_WORLDS", "100"))
REQUESTS = 2100
# A change of the generator that no longer reaches one of these would pass unseen.
ERRORS = ("unknown key", "bad at", "unknown from", "unknown to", "unknown role", "placement", "unknown record", "unknown action",
          "unknown purpose", "unknown class", "bad release", "bad request")
FLOOR = [f"F{number:02}" for number in range(1, 15)]


def one_world(seed, folder):
    answers, case = tool.compare(generate.Maker(seed), pathlib.Path(folder) / str(seed), REQUESTS)
    seen = collections.Counter()
    for answer in answers:
        seen.update([answer["error"]] if "error" in answer else answer["codes"].values())
        seen.update(rule for ids in answer.get("by", {}).values() for rule in ids if rule in FLOOR)
    return len(answers), seen, f"world {seed}\n{case}" if case else None


def test_the_tool_decides_as_the_oracle(tmp_path):
    compared, seen, cases = 0, collections.Counter(), []
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for count, some, case in pool.map(one_world, range(WORLDS), [tmp_path] * WORLDS):
            compared += count
            seen += some
            cases += [case] if case else []
    assert not cases, f"{len(cases)} of {WORLDS} worlds disagree\n" + "\n".join(cases[:3])
    print(f"\noracle: {compared} requests in {WORLDS} worlds agree;", ", ".join(f"{word} {seen[word]}" for word in sorted(seen)))
    tool.AGREED.update({"requests": compared, "codes": sum(seen[letter] for letter in "FMDNPWRT")})
    if WORLDS >= 100:
        assert compared >= 200_000
        assert all(seen[word] >= 100 for word in ("F", "M", "D", "N", "P", "W", "R", "T", *ERRORS, *FLOOR)), seen
