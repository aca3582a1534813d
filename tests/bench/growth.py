#!/usr/bin/python3
"""make growth: does an event cost more when there have been many? New events in a store with ever more old ones.

A second store stays at the first size, and samples are taken of both in turn: what the machine does to one in a minute it does to
the other, so ratios are medians of pairs. Costs are told per event, CPU also in units of one row of pgbench's set-wise insert at
the same moment. Results are added to build/bench/results.jsonl.
"""
import argparse
import contextlib
import shutil
import statistics
import time
import uuid

from bed import SERVICES, Meter, admin, opened, one, settle, unit_us
from fill import Filler
from report import FOLDER, head, note
from rows import row_documents, send

SAMPLE = 1000       # real incidents that the filling is made of
LINES = 60          # documents in one POST: a batch each, since there is one sender; so batches are the same however slow a store is
SENDERS = 1
SETTINGS = ("shared_buffers = 1GB", "max_wal_size = 16GB", "checkpoint_timeout = 1h", "autovacuum_naptime = 1h",
            "maintenance_work_mem = 512MB")
QUERIES = """select r.rolname || ' ' || s.query, s.calls, s.shared_blks_hit + s.shared_blks_read, s.total_exec_time * 1000, s.query
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'accord\\_%'"""
SCANNED = """select schemaname || '.' || relname, seq_tup_read from pg_stat_user_tables
    where schemaname in ('gateway', 'intake', 'referral', 'notification', 'audit')"""
# Whose keys come in no order, so that each new row goes to a page of its own: what an event reads, and what PostgreSQL that has
# run for long holds in memory.
RANDOM = ("intake.incident_pkey", "intake.incident_incident_key", "intake.incident_open", "intake.clock_pkey", "referral.request_pkey",
          "referral.incident_link_pkey", "referral.clock_pkey", "notification.message_pkey", "notification.message_request",
          "notification.attempt_pkey", "notification.clock_pkey")


def documents(count):
    return list(row_documents(count, uuid.uuid4().hex[:8]))


def queries(cursor, events):
    """{statement: (calls, buffers, us) per event}"""
    cursor.execute(QUERIES)
    return {key: (calls / events, float(buffers) / events, us / events, " ".join(text.split())[:90])
            for key, calls, buffers, us, text in cursor.fetchall()}


class Store:
    """A site and what it holds."""

    def __init__(self, site):
        self.site, self.cursor, self.filler = site, admin(site), Filler(site)
        self.filler.mark()
        send(site, "burlington", documents(SAMPLE), LINES, SENDERS)
        settle(self.cursor)
        self.filler.take(SAMPLE)

    def fill(self, size):
        """How many there are then; the services are up again, and their plans are made."""
        for service in SERVICES:
            self.site.kill(service, 15)
        incidents = self.filler.fill(size)
        self.site.start_services()
        send(self.site, "burlington", documents(SAMPLE // 5), LINES, SENDERS)
        settle(self.cursor)
        return incidents

    def warm(self):
        """Reads the indexes with random keys into memory; how many MB they are."""
        self.cursor.execute("create extension if not exists pg_prewarm")
        return sum(one(self.cursor, "select pg_prewarm(%s)", index) for index in RANDOM) * 8192 / 1e6

    def scanned(self):
        time.sleep(1.2)     # backends say what they have read once a second
        self.cursor.execute(SCANNED)
        return dict(self.cursor.fetchall())


class Sample:
    """What some new events cost, behind a checkpoint and between two looks at the unit."""

    def __init__(self, store, events, seconds):
        site, cursor = store.site, store.cursor
        cursor.execute("checkpoint")
        unit = unit_us(site, seconds)
        batch, meter, began = documents(events), Meter(site), time.monotonic()
        send(site, "burlington", batch, LINES, SENDERS)
        settle(cursor)
        wall = (time.monotonic() - began) / events
        spent = meter.read()
        self.queries = queries(cursor, events)
        self.unit = statistics.mean((unit, unit_us(site, seconds)))
        self.by = {metric: {s: v / events for s, v in by.items()} for metric, by in spent.items()}
        self.cost = {metric: sum(by.values()) for metric, by in self.by.items()}
        self.cost |= {"wall_ms": 1000 * wall, "all_cpu_us": self.cost["cpu_us"] + self.cost["store_cpu_us"]}
        self.cost["all_cpu_units"] = self.cost["all_cpu_us"] / self.unit


class Pairs:
    """Samples of the grown store and of the small one, taken in turn."""

    def __init__(self, small, grown, options):
        def scans():
            return small.scanned(), grown.scanned()
        before = scans()
        self.pairs = []
        for n in range(options.samples):
            order = (small, grown) if n % 2 == 0 else (grown, small)
            taken = {store: Sample(store, options.events, options.seconds) for store in order}
            self.pairs.append((taken[small], taken[grown]))
        self.rows = [{t: (n - was.get(t, n)) / options.events / options.samples for t, n in now.items()}
                     for was, now in zip(before, scans())]

    def median(self, of):
        """The grown store's value, and its ratio to the small one's; of gives a sample's value."""
        values = [(of(small), of(grown)) for small, grown in self.pairs]
        ratios = [grown / small if small else 1.0 for small, grown in values]
        return statistics.median(grown for _, grown in values), statistics.median(ratios)


def tell(pairs, incidents):
    def say(metric, value, ratio, **more):
        note("growth", metric, value, "the first size", ratio, incidents=incidents, **more)
    for n, (small, grown) in enumerate(pairs.pairs):
        say("sample_all_cpu_us", grown.cost["all_cpu_us"], grown.cost["all_cpu_us"] / small.cost["all_cpu_us"], sample=n + 1)
    note("growth", "pgbench_row_cpu_us", pairs.median(lambda s: s.unit)[0], incidents=incidents)
    for metric in pairs.pairs[0][0].cost:
        say(f"{metric}_per_event", *pairs.median(lambda s, metric=metric: s.cost[metric]))
    for metric in ("cpu_us", "store_cpu_us"):
        for service in SERVICES:
            say(f"{metric}_per_event", *pairs.median(lambda s, metric=metric, service=service: s.by[metric].get(service, 0.0)),
                service=service)
    tell_statements(pairs, say)


def tell_statements(pairs, say):
    small, grown = pairs.pairs[-1]
    for table, rows in sorted(pairs.rows[1].items()):
        if rows > max(1.1 * pairs.rows[0].get(table, 0), 1):
            say("rows_scanned_per_event", rows, rows / max(pairs.rows[0].get(table, 0), 1e-9), table=table)
    for key, (_, buffers, us, text) in sorted(grown.queries.items(), key=lambda q: -q[1][1]):
        _, base, base_us, _ = small.queries.get(key, (0, 0, 0, ""))
        if base and buffers > 1.1 * base and buffers - base > 0.05:
            say("statement_buffers_per_event", buffers, buffers / base, statement=text, us=round(us, 1), first_us=round(base_us, 1))


def parts(small, grown, sizes, options):
    for size in sizes:
        small.fill(sizes[0])
        began = time.monotonic()
        incidents = grown.fill(size)
        note("growth", "fill_s", time.monotonic() - began, incidents=incidents)
        note("growth", "store_mb", one(grown.cursor, "select pg_database_size('accord')") / 1e6, incidents=incidents)
        if not options.cold:
            small.warm()
            note("growth", "random_indexes_mb", grown.warm(), incidents=incidents)
        tell(Pairs(small, grown, options), incidents)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000", help="incidents, ascending; 10,000,000 take some 18 GB and ten minutes")
    parser.add_argument("--events", type=int, default=2000, help="new ones in each sample")
    parser.add_argument("--samples", type=int, default=5, help="of each store at each size, each behind a checkpoint")
    parser.add_argument("--seconds", type=int, default=2, help="of pgbench before and after each sample")
    parser.add_argument("--cold", action="store_true", help="indexes with random keys are not read into memory first")
    parser.add_argument("--keep", action="store_true", help="the sites stay up until Enter: to look at them")
    options = parser.parse_args()
    folder = FOLDER / "growth"
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.ExitStack() as stack:
        for name in ("small", "grown"):
            (folder / name).mkdir(parents=True)
        small, grown = (stack.enter_context(opened(folder / name, settings=SETTINGS)) for name in ("small", "grown"))
        head()
        parts(Store(small), Store(grown), [int(size) for size in options.sizes.split(",")], options)
        if options.keep:
            input(f"  {grown.admin}; Enter ends it ")
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
