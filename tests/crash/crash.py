#!/usr/bin/python3
"""The crash campaign: one site, two copies of every service, and everything that can be done to it, round after round, while
dispatch sends incidents and advocates answer. After each round nothing may be lost, doubled, skipped, or with nobody.

  crash.py [--minutes M] [--seed S] [--seconds N] [--events N]      exit status 0: all of it held

A round's documents and harms follow from the seed and its number; when what happens next is the machine's affair.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import shutil
import signal
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "system"))
import harms as harmful  # noqa: E402
import house as houses  # noqa: E402
from day import Advocate, Day, Feeder, Poster  # noqa: E402
from invariants import RINGING, History, Logs  # noqa: E402

BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
HANGS = 600         # seconds for a round, whatever it waits for
SETTLE = 120
ASKED = ("quinn", "rosa")


def settle(house):
    """Every ladder has ended and everybody has caught up; what was wrong with that."""
    try:
        house.site.wait_ready(timeout=SETTLE)
        houses.wait_until("the slow ladders to end", lambda: slow_declined(house), timeout=SETTLE)
        houses.wait_until("everything to settle", lambda: house.one(RINGING) == 0
                          and not house.behind(), timeout=SETTLE)
    except (TimeoutError, RuntimeError) as late:
        return [f"{late}: {house.behind()}, {house.one(RINGING)} clocks"]
    return []


def slow_declined(house):
    """North's and South's ladders wait for minutes: whoever is asked there says no until they end."""
    rows = house.rows("select id, person from referral.request where state in (2, 3) and organisation <> 'quick-pd'")
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda row: house.move(str(row[0]), "decline", row[1]), rows))
    return not rows and not house.behind()


class Campaign:
    def __init__(self, folder, options):
        self.options = options
        self.house = houses.House(folder / "site", BIN, feeds=0, copies=2, tapped=False)
        self.site = self.house.site
        self.disk = harmful.Disk(folder / "disk.img", self.site.pg_dir)
        self.network = harmful.Network(self.house)
        self.logs = Logs(self.site)
        self.history = History(self.house)
        self.done = collections.Counter()
        self.plan = []

    def open(self):
        self.house.open()
        for person in houses.ADVOCATES:
            self.house.token(person=person)

    def close(self):
        """Complaints about how it ended."""
        complaints = self.house.close() + self.logs.complaints()
        self.network.close()
        self.disk.close()
        return complaints

    # --- a round ---------------------------------------------------------------------------------------------------
    def round(self, number):
        """What was wrong with it."""
        seed, lasting, began = self.options.seed, self.options.seconds, time.monotonic()
        day = Day(seed, number, self.options.events)
        self.plan = harmful.plan(seed, number, day, lasting, self.disk.mounted)
        deadline, over = began + lasting + HANGS / 2, threading.Event()
        feeders = [Feeder(self.house, part, f"{seed}-{number}-{i}", lasting, deadline) for i, part in enumerate(day.parts)]
        advocates = [Advocate(self.house, p, f"{seed}-{number}-{p}", over) for p in ASKED]
        poster = Poster(self.house, f"{seed}-{number}", deadline)
        vandal = harmful.Vandal(self.house, self.logs, self.network, self.disk, poster)
        for thread in feeders + advocates:
            thread.start()
        vandal.run(self.plan)
        harmed = time.monotonic() - began
        for feeder in feeders:
            feeder.join(timeout=HANGS / 2)
        over.set()
        for advocate in advocates:
            advocate.join(timeout=60)
        posters = [poster, *(f.poster for f in feeders)]
        problems = vandal.problems + [p for part in (*posters, *advocates) for p in part.problems]
        problems += [f"the feeder of {f.feed} did not finish" for f in feeders if f.is_alive()]
        problems += settle(self.house)
        settled = time.monotonic() - began
        problems += self.history.check(day, posters, advocates)
        problems += self.history.processes(number, self.site)
        problems += self.logs.complaints()
        self.done += vandal.done
        print(f"round {number}: {sum(vandal.done.values())} harms in {harmed:.0f} s, settled {settled - harmed:.0f} s later, checked in "
              f"{time.monotonic() - began - settled:.0f} s; {len(day.documents)} documents, sent again {sum(p.again for p in posters)} "
              f"times; {sum(len(a.answered) for a in advocates)} answers; {sum(self.history.read_to.values())} facts, "
              f"{len(self.history.last)} call-outs so far; {len(problems)} violations", flush=True)
        return problems

    # --- all of them -----------------------------------------------------------------------------------------------
    def run(self):
        until, number = time.monotonic() + 60 * self.options.minutes, 0
        while number == 0 or time.monotonic() < until:
            number += 1
            watchdog = threading.Timer(HANGS, self._give_up, [number])
            watchdog.daemon = True
            watchdog.start()
            problems = self.round(number)
            watchdog.cancel()
            if problems:
                print(f"crash: seed {self.options.seed}, round {number}:\n  " + "\n  ".join(map(str, self.plan)), flush=True)
                return problems
        return []

    def _give_up(self, number):
        """Something hangs: what we started is ended by its noted ids, and nothing else."""
        print(f"crash: hangs in round {number} of seed {self.options.seed}", flush=True)
        self.site.stop_noted()
        self.disk.close()
        os._exit(3)

    def tell(self):
        print(f"{sum(self.done.values())} harms: " + ", ".join(f"{name} {n}" for name, n in sorted(self.done.items())))
        if not self.disk.mounted:
            print("the disk was not filled: nothing may be mounted here")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10, help="no round begins after that")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--seconds", type=float, default=40, help="how long a round's harm lasts")
    parser.add_argument("--events", type=int, default=500, help="documents of a round, about")
    parser.add_argument("--keep", action="store_true", help="leave the site's folder with its logs there")
    options = parser.parse_args()
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(1 << 31)
    print(f"crash: seed {options.seed}", flush=True)
    signal.signal(signal.SIGTERM, lambda *unused: sys.exit("crash: told to end"))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-crash-"))
    folder.chmod(0o711)
    campaign = Campaign(folder, options)
    problems = ["it did not come to an end"]
    try:
        campaign.open()
        problems = campaign.run()
    finally:
        if problems:
            print(campaign.house.logs_tail(), flush=True)
        problems = problems + campaign.close()
        campaign.tell()
        if not (options.keep or problems):
            shutil.rmtree(folder, ignore_errors=True)
        for problem in problems[:30]:
            print(f"crash: {problem}")
        print(f"crash: {len(problems)} violations" + (f"; seed {options.seed}, see {folder}" if problems else "; all held"), flush=True)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
