#!/usr/bin/python3
"""What the audit log takes and gives as it grows: facts that wait in a journal becoming leaves (the peer is pgbench, rows of a set in a
commit by one connection), a fact's way from its commit into the log, the whole log verified, receipts and accountings over HTTP, bytes of
a leaf with its indexes, and what the service's own watch costs at rest. Results are added to build/bench/results.jsonl.
"""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "system")]
import documents  # noqa: E402
import house as houses  # noqa: E402
from bed import SET_ROWS, admin, cpu_us, one, pgbench_sets  # noqa: E402
from load import quantile  # noqa: E402
from report import FOLDER, note  # noqa: E402

OTHERS = ("intake", "referral", "notification")     # they follow the gateway too, and would take part of the machine
ASKS = 300
TRIGGER = """create table bench_head (size int8, at timestamptz);
create function bench_head() returns trigger language plpgsql security definer as $$ begin
	insert into public.bench_head values (new.size, clock_timestamp()); return null; end $$;
create trigger bench_head after insert on audit.tree for each row execute function bench_head()"""
TABLES = ("leaf", "tree", "node", "entry", "leaf_key")


class Bench:
    def __init__(self, house, options):
        self.house, self.site, self.options, self.cursor = house, house.site, options, admin(house.site)

    def one(self, sql, *values):
        return one(self.cursor, sql, *values)

    def leaves(self):
        return self.one("select coalesce(max(size), 0) from audit.tree")

    def model(self):
        """A read by its owner's staff: the two facts of which most of a log is made."""
        assert self.house.get("/v1/incidents", "ada").status == 200
        self.house.settle()
        kinds = self.house.messages["envelope"].Kind
        self.cursor.execute("select kind, subject, body from gateway.journal where kind = %s order by n desc limit 1",
                            (kinds.Value("KIND_DISCLOSED"),))
        return self.cursor.fetchone()

    def grow(self, to, model):
        """So many facts stand in the gateway's journal, all other services stand still; from the start of audit to the last leaf."""
        self.house.settle()
        count = to - self.leaves()
        if count <= 0:
            return
        for service in (*OTHERS, "gateway", "audit"):
            self.house.kill(service)
        self.cursor.execute("insert into gateway.journal (n, epoch, at, kind, subject, body) "
                            "select h.n + i, h.epoch, now(), %s, %s, %s from gateway.journal_head h, generate_series(1, %s) i", (*model, count))
        self.cursor.execute("update gateway.journal_head set n = n + %s", (count,))
        self.cursor.execute("analyze gateway.journal")
        self.house.start("gateway")
        began, before = time.monotonic(), self.leaves()
        self.house.start("audit")
        houses.wait_until("the leaves", lambda: self.leaves() >= before + count, timeout=3600, every=0.05)
        rate = count / (time.monotonic() - began)
        note("log", "entries_per_s", rate, f"pgbench, {SET_ROWS} rows a commit", rate / pgbench_sets(self.site, self.options.seconds), leaves=to)
        for service in OTHERS:
            self.house.start(service)
        self.site.wait_ready()
        self.house.settle(timeout=600)

    def verify(self, size):
        began = time.monotonic()
        done = self.house.verify()
        assert done.returncode == 0, done.stdout
        note("log", "verified_per_s", self.leaves() / (time.monotonic() - began), leaves=size)

    def asked(self, what, paths, person, purpose, size):
        times = []
        for path in paths:
            began = time.monotonic()
            answer = self.house.get(path, person, purpose)
            times.append((time.monotonic() - began) * 1000)
            assert answer.status == 200, (path, answer.status, answer.body)
        for name, part in (("p50", 0.5), ("p99", 0.99)):
            note("log", f"{what}_ms_{name}", quantile(times, part), leaves=size)

    def included(self, size):
        """From a fact's instant to the commit of the head that has it, while documents come."""
        self.cursor.execute("truncate bench_head")
        before = self.leaves()
        for _ in range(self.options.documents):
            assert self.house.post("north-eido", documents.eido(documents.number(), type="ALRU")).status == 202
        self.house.settle(timeout=120)
        journals = " union all ".join(f"select '{s}' as source, n, at from {s}.journal" for s in ("gateway", *OTHERS))
        self.cursor.execute("select extract(epoch from (select min(h.at) from bench_head h where h.size > l.idx) - j.at)::float8 * 1000 "
                            f"from audit.leaf l join ({journals}) j using (source, n) where l.idx >= %s", (before,))
        times = [ms for ms, in self.cursor.fetchall()]
        for name, part in (("p50", 0.5), ("p99", 0.99)):
            note("log", f"included_ms_{name}", quantile(times, part), leaves=size)

    def at_rest(self, size):
        pid, = self.house.pids("audit")
        before, began = cpu_us(pid), time.monotonic()
        time.sleep(self.options.rest)
        note("log", "watch_cpu_percent", (cpu_us(pid) - before) / 1e4 / (time.monotonic() - began), leaves=size)

    def size(self, size):
        whole = sum(self.one("select pg_total_relation_size(%s)", f"audit.{table}") for table in TABLES)
        note("log", "bytes_per_entry", whole / self.leaves(), leaves=size)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,300000", help="of the log, one after the other")
    parser.add_argument("--seconds", type=int, default=4, help="of pgbench")
    parser.add_argument("--documents", type=int, default=300, help="that come while the way into the log is measured")
    parser.add_argument("--rest", type=int, default=10, help="seconds at rest")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-log-"))
    folder.chmod(0o711)
    binaries = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
    with houses.House(folder / "site", binaries, feeds=0, copies=1, tapped=False, patient=True) as house:
        bench = Bench(house, options)
        bench.cursor.execute(TRIGGER)
        model = bench.model()
        for size in map(int, options.sizes.split(",")):
            bench.grow(size, model)
            bench.size(size)
            bench.verify(size)
            bench.asked("accounting", ["/v1/accounting?person=ada"] * ASKS, "aid-privacy", "accounting", size)
            bench.included(size)
            bench.at_rest(size)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
