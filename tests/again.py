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

MOST = 5    # failures that may be a stalled machine; more are a broken tree


def pytest(*arguments):
    """What it ended with, and the tests that failed."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.xml"
        ended = subprocess.run([sys.executable, "-m", "pytest", *arguments, f"--junitxml={report}"]).returncode
        cases = xml.etree.ElementTree.parse(report).iter("testcase") if report.exists() else ()
        failed = [f"{case.get('classname').replace('.', '/')}.py::{case.get('name')}" for case in cases
                  if case.find("failure") is not None or case.find("error") is not None]
    return ended, list(dict.fromkeys(failed))


def main():
    options = [word for word in sys.argv[1:] if word.startswith("-") or word == "no:cacheprovider"]
    ended, failed = pytest(*sys.argv[1:])
    if ended != 1 or not 0 < len(failed) <= MOST:
        return ended
    print(f"once more: {len(failed)} failed", flush=True)
    ended, _ = pytest(*options, *failed)
    for name in failed:
        print(f"{'FLAKY' if ended == 0 else 'failed twice or beside one that did'}: {name}", flush=True)
    return ended


if __name__ == "__main__":
    sys.exit(main())
