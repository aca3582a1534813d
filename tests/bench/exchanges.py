#!/usr/bin/python3
"""How many clients are passed on a second, and how late clocks ring when a million others wait. Hand-offs by police under an agreement and
referrals under a release are offered by a few at once, and accepted by those to whom they came; the peer is pgbench, a row in a commit.
A clock is late by what lies between the instant that it was set for and the commit that has seen to it, with few others waiting and with
many. Results are added to build/bench/results.jsonl.
"""
import argparse
import concurrent.futures
import os
import pathlib
import shutil
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "system"), str(ROOT / "tests" / "crash")]
import house as houses  # noqa: E402
import prove_exchanges  # noqa: E402
import test_exchanges  # noqa: E402
from bed import admin, pgbench  # noqa: E402
from load import quantile  # noqa: E402
from report import FOLDER, note  # noqa: E402
from test_clients import opened  # noqa: E402

HANDS = 12
PROBES, OVER = 2000, 20     # clocks that ring, and within how many seconds
AFTER = 4               # CLOCK_CALLOUT_AFTER, which finds nothing to do where its call-out is not there
TRIGGER = """create table bench_rung (due timestamptz, at timestamptz);
create function bench_rung() returns trigger language plpgsql security definer as $$ begin
	insert into public.bench_rung values (old.due, clock_timestamp()); return old; end $$;
create trigger bench_rung after delete on referral.clock for each row when (old.kind = 4) execute function bench_rung()"""


class Bench:
    """What a hand of the campaign needs, where nothing goes wrong."""

    def __init__(self, house, options):
        self.house, self.site, self.options, self.over = house, house.site, options, threading.Event()
        self.hands = [prove_exchanges.Hand(self, n) for n in range(HANDS)]
        self.limit = None

    def all(self, act, things):
        """Each hand does its part; how many a second."""
        parts = [things[n::HANDS] for n in range(HANDS)]
        began = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            for done in hands.map(lambda pair: [act(pair[0], thing) for thing in pair[1]], zip(self.hands, parts)):
                assert all(done), "one was refused"
        return len(things) / (time.monotonic() - began)

    def draft(self, hand, way):
        client = opened(self.house, way.sender, **({} if way.sender == "ada" else {"incident": {"victimName": "Zora Pell", "language": "es"}}))
        if way.release:
            hand.release(client, way)
        made = hand.say(f"/v1/{way.kind}", way.sender, {"client": client, "receiver": way.receiver} | way.draft)
        assert made.status == 200, made.body
        return prove_exchanges.Exchange(way, client, made.json["id"])

    def pass_on(self, way, count):
        hand = self.hands[0]
        drafts = [self.draft(hand, way) for _ in range(count)]
        self.house.settle()
        offers = self.all(lambda hand, x: hand.move(x, x.record, "offer", way.sender).status == 200, drafts)
        with self.house.session() as hand.store:
            for x in drafts:
                x.theirs = hand.peer(x.record)
        self.house.settle()
        accepts = self.all(lambda hand, x: hand.move(x, x.theirs, "accept", way.acceptors[0]).status == 200, drafts)
        for what, per_s in (("offers_per_s", offers), ("accepts_per_s", accepts)):
            note("exchanges", what, per_s, "pgbench_c32", per_s / self.limit, way=way.name)

    def late(self, pending):
        """Of clocks of nobody, beside as many that are due in a month."""
        cursor = admin(self.site)
        self.site.kill("referral", 9)
        cursor.execute("delete from referral.clock; truncate bench_rung")
        cursor.execute("insert into referral.clock select %s, gen_random_uuid(), now() + interval '30 days' + n * interval '1 second' "
                       "from generate_series(1, %s) n", (AFTER, pending))
        cursor.execute("analyze referral.clock")
        cursor.execute("insert into referral.clock select %s, gen_random_uuid(), now() + interval '15 seconds' + n * %s * interval '1 second' "
                       "from generate_series(1, %s) n", (AFTER, OVER / PROBES, PROBES))
        self.site.start_service("referral")
        rung = lambda: self.house.rows("select extract(epoch from at - due)::float8 * 1000 from bench_rung")
        houses.wait_until("all to have rung", lambda: len(rung()) == PROBES, timeout=120, every=1)
        times = [ms for ms, in rung()]
        for name, part in (("p50", 0.5), ("p99", 0.99)):
            note("clocks", f"late_ms_{name}", quantile(times, part), pending=pending)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=4, help="of pgbench")
    parser.add_argument("--exchanges", type=int, default=600, help="of each way")
    parser.add_argument("--pending", type=int, default=1000000, help="clocks that wait")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-exchanges-"))
    folder.chmod(0o711)
    binaries = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
    with houses.House(folder / "site", binaries, feeds=0, copies=1, tapped=False, patient=True,
                      consortium=test_exchanges.consortium(folder / "files")) as house:
        bench = Bench(house, options)
        bench.limit = pgbench(house.site, options.seconds)
        note("limit", "pgbench_c32_commits_per_s", bench.limit)
        for way in prove_exchanges.WAYS[:2]:
            for person in (way.sender, *way.acceptors):
                house.token(person=person)
            bench.pass_on(way, options.exchanges)
        admin(house.site).execute(TRIGGER)
        for pending in (0, options.pending):
            bench.late(pending)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
