#!/usr/bin/python3
"""make growth: does an event cost more when there have been many? New events in a store with ever more old ones.

Costs are told per event; CPU in units of one row of pgbench's set-wise insert at the same moment, so that a slow minute of the
machine is no growth. Ratios are to the first size. Results are added to build/bench/results.jsonl.
"""
import argparse
import shutil
import statistics
import time
import uuid

from bed import SERVICES, Meter, admin, opened, one, settle, unit_us
from fill import Filler
from report import FOLDER, head, note
from rows import row_documents, send

SAMPLE = 1000       # real incidents that the filling is made of
LINES = 20          # documents in one POST
SENDERS = 4
READS = 200         # the newest incidents, by a person
SETTINGS = ("shared_buffers = 1GB", "max_wal_size = 16GB", "checkpoint_timeout = 1h", "autovacuum_naptime = 1h",
            "maintenance_work_mem = 512MB")
QUERIES = """select r.rolname || ' ' || s.queryid, s.calls, s.shared_blks_hit + s.shared_blks_read, s.total_exec_time * 1000, s.query
    from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname like 'accord\\_%'"""
SCANNED = """select schemaname || '.' || relname, seq_scan, seq_tup_read from pg_stat_user_tables
    where schemaname in ('gateway', 'intake', 'referral', 'notification', 'audit')"""


def documents(count):
    return list(row_documents(count, uuid.uuid4().hex[:8]))


def scanned(cursor):
    time.sleep(1.2)     # backends say what they have read once a second
    cursor.execute(SCANNED)
    return {table: (scans, rows) for table, scans, rows in cursor.fetchall()}


def queries(cursor, events):
    """{statement: (calls, buffers, us) per event}"""
    cursor.execute(QUERIES)
    return {key: (calls / events, float(buffers) / events, us / events, " ".join(text.split())[:90])
            for key, calls, buffers, us, text in cursor.fetchall()}


class Sample:
    """What some new events cost, behind a checkpoint and between two looks at the unit."""

    def __init__(self, site, cursor, events, seconds):
        cursor.execute("checkpoint")
        unit = unit_us(site, seconds)
        batch, meter, began = documents(events), Meter(site), time.monotonic()
        send(site, "burlington", batch, LINES, SENDERS)
        settle(cursor)
        wall = (time.monotonic() - began) / events
        spent = meter.read()
        self.queries = queries(cursor, events)
        unit = statistics.mean((unit, unit_us(site, seconds)))
        self.by = {metric: {s: v / events for s, v in by.items()} for metric, by in spent.items()}
        for metric in ("cpu_us", "store_cpu_us"):
            self.by[metric.replace("_us", "_units")] = {s: v / unit for s, v in self.by[metric].items()}
        self.cost = {metric: sum(by.values()) for metric, by in self.by.items()}
        self.unit = unit
        self.cost |= {"wall_ms": 1000 * wall, "all_cpu_units": self.cost["cpu_units"] + self.cost["store_cpu_units"]}


def middle(parts):
    """Of dicts with the same keys."""
    return {key: statistics.median(part.get(key, 0.0) for part in parts) for key in parts[0]}


class Size:
    """What new events cost at one size: the median of several samples."""

    def __init__(self, site, options):
        cursor = admin(site)
        settle(cursor)
        send(site, "burlington", documents(max(options.events // 10, LINES)), LINES, SENDERS)   # plans are made
        settle(cursor)
        scans = scanned(cursor)
        samples = [Sample(site, cursor, options.events, options.seconds) for _ in range(options.samples)]
        after = scanned(cursor)
        self.scans = {t: (after[t][1] - scans[t][1]) / options.events / options.samples for t in after if t in scans}
        self.cost = middle([s.cost for s in samples])
        self.by = {metric: middle([s.by[metric] for s in samples]) for metric in samples[0].by}
        self.queries = samples[-1].queries
        self.unit = statistics.median(s.unit for s in samples)
        self.every = [s.cost["all_cpu_units"] for s in samples]


def tell(size, first, incidents):
    def say(metric, value, base, **more):
        note("growth", metric, value, "the first size", value / base if base else 1.0, incidents=incidents, **more)
    note("growth", "pgbench_row_cpu_us", size.unit, incidents=incidents)
    for n, value in enumerate(size.every):
        note("growth", "sample_all_cpu_units", value, incidents=incidents, sample=n + 1)
    for metric, value in size.cost.items():
        say(f"{metric}_per_event", value, first.cost[metric])
    for metric in ("cpu_units", "store_cpu_units"):
        for service in (s for s in SERVICES if s in size.by[metric] and s in first.by[metric]):
            say(f"{metric}_per_event", size.by[metric][service], first.by[metric][service], service=service)
    for table, rows in sorted(size.scans.items()):
        if rows > max(1.1 * first.scans.get(table, 0), 1):
            say("rows_scanned_per_event", rows, first.scans.get(table, 0), table=table)
    for key, (_, buffers, us, text) in sorted(size.queries.items(), key=lambda q: -q[1][1]):
        _, base, base_us, _ = first.queries.get(key, (0, 0, 0, ""))
        if base and buffers > 1.1 * base and buffers - base > 0.05:
            say("statement_buffers_per_event", buffers, base, statement=text, us=round(us, 1), first_us=round(base_us, 1))


def parts(site, filler, sizes, options):
    filler.mark()
    send(site, "burlington", documents(SAMPLE), LINES, SENDERS)
    settle(admin(site))
    filler.take(SAMPLE)
    first = None
    for size in sizes:
        for service in SERVICES:
            site.kill(service, 15)
        began = time.monotonic()
        incidents = filler.fill(size)
        note("growth", "fill_s", time.monotonic() - began, incidents=incidents)
        note("growth", "store_mb", one(admin(site), "select pg_database_size('accord')") / 1e6, incidents=incidents)
        site.start_services()
        measured = Size(site, options)
        first = first or measured
        tell(measured, first, incidents)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000", help="incidents, ascending; 10,000,000 would take some 20 GB and an hour")
    parser.add_argument("--events", type=int, default=4000, help="new ones at each size")
    parser.add_argument("--samples", type=int, default=3, help="of so many events, each behind a checkpoint")
    parser.add_argument("--seconds", type=int, default=3, help="of pgbench before and after each sample")
    parser.add_argument("--keep", action="store_true", help="the site stays up until Enter: to look at it")
    options = parser.parse_args()
    folder = FOLDER / "growth"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with opened(folder, settings=SETTINGS) as site:
        head()
        parts(site, Filler(site), [int(size) for size in options.sizes.split(",")], options)
        if options.keep:
            input(f"  {site.admin}; Enter ends it ")


if __name__ == "__main__":
    main()
