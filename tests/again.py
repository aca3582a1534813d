#!/usr/bin/python3
"""pytest, and what failed once more by itself: a machine that others use too stalls now and then.

A test that fails twice fails. One that passes the second time is named as flaky, for somebody to look into: the first failure
stands above in full.
usage: tests/again.py [pytest's own arguments]
"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

# Failures that may be a stalled machine; more are a broken tree. A machine stalls for some seconds at a time, whatever runs then: the longer
# the run the more tests it meets. 1 of 100 is more than was ever seen, and what is broken in a part that many tests rest on fails more of
# them. It hides nothing that is broken: what fails twice fails, whatever the number.
AT_LEAST, OF = 5, 100
# What a whole site let out is told at its end, to whichever test was the last: that one alone would not see it again.
FOR_GOOD = "on the wire: "
# What says how many run at a time; the second time it is one.
ABREAST = ("-n", "--dist")


def pytest(*arguments):
    """What it ended with, the tests that failed, how many ran, and whether trying again says anything."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.xml"
        ended = subprocess.run([sys.executable, "-m", "pytest", *arguments, f"--junitxml={report}"]).returncode
        cases = list(xml.etree.ElementTree.parse(report).iter("testcase")) if report.exists() else []
        broken = [e for case in cases for kind in ("failure", "error") for e in case.iter(kind)]
        failed = [f"{case.get('classname').replace('.', '/')}.py::{case.get('name')}" for case in cases
                  if case.find("failure") is not None or case.find("error") is not None]
    return ended, list(dict.fromkeys(failed)), len(cases), not any(FOR_GOOD in (e.get("message") or "") for e in broken)


def main():
    options = [word for word in sys.argv[1:] if word == "no:cacheprovider" or word.startswith("-") and not word.startswith(ABREAST)]
    ended, failed, ran, again = pytest(*sys.argv[1:])
    if ended != 1 or not again or not 0 < len(failed) <= max(AT_LEAST, ran // OF):
        return ended
    print(f"once more: {len(failed)} failed", flush=True)
    ended, *_ = pytest(*options, *failed)
    for name in failed:
        print(f"{'FLAKY' if ended == 0 else 'failed twice or beside one that did'}: {name}", flush=True)
    return ended


if __name__ == "__main__":
    sys.exit(main())
