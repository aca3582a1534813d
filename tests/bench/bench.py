#!/usr/bin/python3
"""make bench: how fast, next to what the same PostgreSQL can do in the same run.

Prints a table and writes build/bench/results.jsonl, one object a line. Ratios are what counts: machines are shared.
"""
import argparse
import re
import shutil
import subprocess
import uuid

from bed import SERVICES, admin, opened, pgbench, rss_mb, settle
import clients
import flow
import following
import load
import reads
from report import FOLDER, RESULTS, ROOT, head, note
from rows import call_time, generated, row_documents


def sealing():
    """Of values of 400 bytes, next to OpenSSL's cipher alone."""
    done = subprocess.run([ROOT / "build" / "bench-seal"], capture_output=True, text=True, check=True)
    times = {name: float(ns) for name, ns in map(str.split, done.stdout.splitlines())}
    plain = times.pop("openssl_gcm")
    note("seal", "openssl_gcm_ns", plain)
    for name, ns in times.items():
        note("seal", f"{name}_ns", ns, "openssl_gcm", ns / plain)


def deciding():
    """Agreements made up here: 60 among 20 organisations; 1,000 among 200 are only compiled."""
    done = subprocess.run([ROOT / "build" / "bench-policy"], capture_output=True, text=True, check=True)
    times = {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}
    plain = times.pop("sha256_64_bytes")
    note("policy", "sha256_64_bytes_ns", plain)
    for name, value in times.items():
        if name.startswith("bytes"):
            note("policy", name, value)
        else:
            note("policy", f"{name}_ns", value, "sha256", value / plain)


def redacting():
    """An incident as it is kept, all of it released; next to protobuf-c's packing of the same."""
    done = subprocess.run([ROOT / "build" / "bench-redact"], capture_output=True, text=True, check=True)
    times = {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}
    size, plain = times.pop("bytes"), times.pop("pack")
    note("redact", "record_bytes", size)
    note("redact", "pack_ns", plain)
    for name, ns in times.items():
        note("redact", f"{name}_ns", ns, "pack", ns / plain)
        note("redact", f"{name}_mb_per_s", size / ns * 1000)


def contacting():
    """Whether a client may be contacted now: three windows on weekdays."""
    done = subprocess.run([ROOT / "build" / "bench-contact"], capture_output=True, text=True, check=True)
    for name, ns in map(str.split, done.stdout.splitlines()):
        note("contact", f"resolve_{name}_ns", float(ns))


def rostering():
    """Who is on call at an instant, and what is uncovered in seven days: the example of docs/rosters.md."""
    done = subprocess.run([ROOT / "build" / "roster-ask", ROOT / "tests" / "bench" / "roster.yaml", "--bench"],
                          capture_output=True, text=True, check=True)
    for name, value in map(str.split, done.stdout.splitlines()):
        note("roster", name, float(value))


def at_rest(site):
    for service in SERVICES:
        note("rest", "resident_mb", rss_mb(site.processes[service].pid), service=service)
    for service in SERVICES:
        ready = re.findall(r"msg=ready .*?ms=(\d+)", site.log_path(service).read_text())
        note("start", "exec_to_ready_ms", float(ready[-1]), service=service)


def measure(site, options):
    at_rest(site)
    sealing()
    deciding()
    redacting()
    contacting()
    rostering()
    limit = pgbench(site, options.seconds)
    note("limit", "pgbench_c32_commits_per_s", limit)
    flow.throughput(site, "end_to_end", "burlington", list(row_documents(options.rows, uuid.uuid4().hex[:6])), limit)
    limit = (limit + pgbench(site, options.seconds)) / 2
    flow.throughput(site, "end_to_end_9k", "riverton-eido", generated(site, options.incidents, 5, "riverton-pd", True), limit)
    flow.latency(site, "burlington", 200, options.seconds)
    reads.reading(site, options.seconds)
    clients.working(site, options.seconds)
    following.catch_up(site, options.rows // 3, min(options.seconds, 4))
    following.cost(site, options.rows // 6)
    cursor = admin(site)
    load.lanes(site, lambda: settle(cursor), row_documents, call_time, options.seconds)
    load.overload(site, lambda: settle(cursor), row_documents, SERVICES, rss_mb, options.seconds)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=60000)
    parser.add_argument("--incidents", type=int, default=3000, help="incidents of the 9 KB EIDO day (some four versions each)")
    parser.add_argument("--seconds", type=int, default=10, help="of pgbench, of the page test, of each step of overload")
    options = parser.parse_args()
    shutil.rmtree(FOLDER / "site", ignore_errors=True)
    RESULTS.unlink(missing_ok=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with opened(FOLDER / "site") as site:
        head()
        measure(site, options)
    print(f"\n  written to {RESULTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
