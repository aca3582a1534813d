#!/usr/bin/python3
"""How long a takeover takes: the writer of each service is killed or stopped while documents come in, again and again.

"lease" is from the signal to the next epoch in the store; "document" is the longest that a body took meanwhile, from its first
POST to its receipt, sent again as often as that took. Results are added to build/bench/results.jsonl.
"""
import argparse
import os
import pathlib
import shutil
import signal
import statistics
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "system"))
import house as houses  # noqa: E402
from feeding import Feed  # noqa: E402
from report import FOLDER, note  # noqa: E402

ALLOWED_MS = 3000       # of a takeover
WRITERS = ("intake", "referral", "notification", "audit")
WAYS = ("SIGKILL", "SIGSTOP")


def epoch(house, service):
    return house.one(f"select epoch from {service}.journal_head")


def once(house, feed, service, way):
    """One takeover: seconds until the lease was taken, and of the document that took longest."""
    name, before = house.writer(service), epoch(house, service)
    child, mark = house.site.processes[name], house.site.log_path(name).stat().st_size
    feed.longest = 0.0
    began = time.monotonic()
    child.send_signal(getattr(signal, way))
    houses.wait_until("the takeover", lambda: epoch(house, service) > before, timeout=60, every=0.005)
    taken = time.monotonic() - began
    feed.more()
    longest = feed.longest
    if way == "SIGKILL":
        child.wait()
        house.site.start_service(name)
    else:
        os.kill(child.pid, signal.SIGCONT)
    houses.wait_until("two copies again", lambda: any('msg="standing by"' in line for line in house._log(name, mark)), timeout=60)
    feed.more()
    return taken, longest


def tell(service, way, times):
    for what, values in zip(("lease", "document"), zip(*times)):
        for which, value in (("median", statistics.median(values)), ("worst", max(values))):
            note("takeover", f"{what}_ms_{which}", value * 1000, "the 3 s allowed", value * 1000 / ALLOWED_MS, service=service, way=way,
                 takeovers=len(values))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5, help="takeovers of each kind")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-takeover-"))
    with houses.House(folder / "site", ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin", feeds=1, copies=2, tapped=False) as house:
        feed = Feed(house, next(house.feeds))
        feed.start()
        feed.more()
        for service in WRITERS:
            for way in WAYS:
                tell(service, way, [once(house, feed, service, way) for _ in range(options.times)])
        feed.over.set()
        feed.join()
        house.settle(timeout=120)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
