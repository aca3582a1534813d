#!/usr/bin/python3
"""make bench: how fast, next to what the same PostgreSQL can do in the same run.

Prints a table and writes build/bench/results.jsonl, one object a line. Ratios are what counts: machines are shared.
"""
import argparse
import asyncio
import contextlib
import datetime
import http.client
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
import uuid
import zoneinfo

import psycopg2

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "deploy" / "site"))
from accord_site import PG_BIN, SERVICES, Site, wait_until  # noqa: E402

import load  # noqa: E402
from report import note, results  # noqa: E402

FOLDER = ROOT / "build" / "bench"
LINES = 200  # documents in one POST of JSON Lines


# --- what is sent ----------------------------------------------------------------------------------------------------
def call_time(at):
    """As Burlington writes it: the UTC reading is the wall time (see deploy/feeds/burlington.yaml)."""
    offset = datetime.datetime.fromtimestamp(at, zoneinfo.ZoneInfo("America/New_York")).utcoffset().total_seconds()
    return time.strftime("%Y-%m-%dT%H:%M:%S-05:00", time.gmtime(at + offset - 5 * 3600))


def row_documents(count, prefix):
    """Rows of Burlington's shape, about 450 bytes each, three per cent of them tier 0."""
    now = time.time()
    for n in range(count):
        kind = "Sexual Assault" if n % 33 == 7 else ("Welfare Check", "DUI", "Traffic", "Noise", "Theft")[n % 5]
        yield json.dumps({"incident_number": f"{prefix}{n:07d}", "call_type": kind, "call_type_group": "Public Service",
                          "call_time": call_time(now - n % 300), "Street": "Main St", "call_origin": "911", "mental_health": "0", "drug_related": "0",
                          "dv_related": "0", "alcohol_related": "0", "Area": "E", "AreaName": "SouthEnd",
                          "Latitude": "44.475410548309", "Longitude": "-73.1971131641151", "Hour": "1 am", "DayOfWeek": "Saturday",
                          "WARD": "8", "DISTRICT": "East", "priority": "Priority 2", "Month": "January", "year": "2022"}).encode()


def generated(site, incidents, seed, agency, pad):
    done = subprocess.run([site.bin / "accord", "feed", "generate", "--seed", str(seed), "--incidents", str(incidents), "--agency",
                           agency, "--now", *(["--pad"] if pad else [])], capture_output=True, check=True)
    return [line for line in done.stdout.splitlines() if line]


class Sender(threading.Thread):
    """Posts bodies one after another over one connection; sends again whatever was not answered with success."""

    def __init__(self, site, feed, token, bodies):
        super().__init__()
        self.site, self.path, self.token, self.bodies = site, f"/v1/feeds/{feed}/events", token, bodies
        self.retries = 0

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.site.http_port, timeout=60)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/x-ndjson"}
        for body in self.bodies:
            while True:
                connection.request("POST", self.path, body, headers)
                answer = connection.getresponse()
                answer.read()
                if answer.status in (200, 202):
                    break
                if answer.status != 503:
                    raise RuntimeError(f"{self.path} answered {answer.status}")
                self.retries += 1
                time.sleep(0.02)


# --- what is measured ------------------------------------------------------------------------------------------------
def admin(site):
    connection = psycopg2.connect(site.admin)
    connection.autocommit = True
    return connection.cursor()


def one(cursor, sql):
    cursor.execute(sql)
    return cursor.fetchone()[0]


def heads(cursor):
    return one(cursor, "select " + " + ".join(f"(select n from {s}.journal_head)" for s in SERVICES if s != "audit"))


def settle(cursor):
    """Waits until every fact is a leaf and no message is under way; the time of the last change counts."""
    def quiet():
        before = heads(cursor)
        open_messages = one(cursor, "select count(*) from notification.message where state in (1, 2)")
        size = one(cursor, "select coalesce(max(size), 0) from audit.tree")
        return open_messages == 0 and size == before == heads(cursor)
    wait_until("the last consequence's leaf", quiet, timeout=600, every=0.01)


def cpu_us(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1_000_000 / os.sysconf("SC_CLK_TCK")


def rss_mb(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def statements(cursor):
    cursor.execute("""select r.rolname, sum(s.calls), sum(s.rows) filter (where s.query ~* '^\\s*(insert|update|delete|with)'),
        sum(s.calls) filter (where s.query ilike 'commit') from pg_stat_statements s join pg_roles r on r.oid = s.userid
        where r.rolname like 'accord\\_%' group by 1""")
    return {role.removeprefix("accord_"): (calls or 0, rows or 0, commits or 0) for role, calls, rows, commits in cursor.fetchall()}


def pgbench(site, seconds):
    """Single-row insert commits with 32 clients: the limit that a message at a time could reach."""
    script = FOLDER / "insert.sql"
    script.write_text("insert into bench_row (body) values ('" + "x" * 200 + "');\n")
    cursor = admin(site)
    cursor.execute("drop table if exists bench_row; create table bench_row (id bigserial primary key, body text)")
    done = subprocess.run([PG_BIN / "pgbench", "-n", "-M", "prepared", "-c", "32", "-j", "2", "-T", str(seconds), "-f", script, "-h",
                           str(site.run_dir), "-U", "postgres", "accord"], capture_output=True, text=True, check=True)
    cursor.execute("drop table bench_row")
    return float(re.search(r"tps = ([\d.]+)", done.stdout)[1])


def per_event(site, cursor, name, events, cpu_before):
    for service, (calls, rows, commits) in sorted(statements(cursor).items()):
        if service in SERVICES:
            note(name, "statements_per_event", calls / events, service=service)
            note(name, "rows_per_event", float(rows) / events, service=service)
            note(name, "commits_per_event", commits / events, service=service)
    for service in SERVICES:
        note(name, "cpu_us_per_event", (cpu_us(site.processes[service].pid) - cpu_before[service]) / events, service=service)


def throughput(site, name, feed, documents, limit):
    cursor = admin(site)
    settle(cursor)
    bodies = [b"\n".join(documents[i:i + LINES]) for i in range(0, len(documents), LINES)]
    senders = [Sender(site, feed, site.token(feed=feed), bodies[i::4]) for i in range(4)]
    cursor.execute("select pg_stat_statements_reset()")
    cpu = {s: cpu_us(site.processes[s].pid) for s in SERVICES}
    began = time.monotonic()
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    posted = time.monotonic()
    settle(cursor)
    rate = len(documents) / (time.monotonic() - began)
    note(name, "events_per_s", rate, "pgbench_c32", rate / limit, bytes=round(statistics.mean(map(len, documents))))
    note(name, "accepted_per_s", len(documents) / (posted - began))
    note(name, "refused_for_a_while", sum(s.retries for s in senders))
    per_event(site, cursor, name, len(documents), cpu)
    for service in SERVICES:
        note(name, "resident_mb_under_load", rss_mb(site.processes[service].pid), service=service)


# --- a page's way ----------------------------------------------------------------------------------------------------
class Handler:
    """Notes when each page was handed over."""

    def __init__(self, at):
        self.at = at

    async def handle_DATA(self, server, session, envelope):
        self.at.send(time.monotonic())
        return "250 taken"


def serve_smtp(port, at):
    async def serve():
        from aiosmtpd.smtp import SMTP
        server = await asyncio.get_running_loop().create_server(lambda: SMTP(Handler(at)), "127.0.0.1", port)
        async with server:
            at.send(0.0)  # listening
            await server.serve_forever()
    asyncio.run(serve())


class Catcher:
    """A real SMTP server, in a process of its own so that it does not wait for the sender's Python."""

    def __init__(self, port):
        self.inbox, theirs = multiprocessing.Pipe(duplex=False)
        multiprocessing.Process(target=serve_smtp, args=(port, theirs), daemon=True).start()
        self.inbox.recv()
        self.at = []

    def collect(self):
        while self.inbox.poll():
            self.at.append(self.inbox.recv())
        return len(self.at)


def latency(site, catcher, feed, rate, seconds):
    """Events one by one at a steady rate, each a tier-0 incident; pages come back in the order they went."""
    token, count = site.token(feed=feed), rate * seconds
    connection = http.client.HTTPConnection("127.0.0.1", site.http_port, timeout=30)
    settle(admin(site))
    catcher.collect()
    catcher.at.clear()
    sent, prefix = [], uuid.uuid4().hex[:8]
    began = time.monotonic()
    for n in range(count):
        time.sleep(max(0.0, began + n / rate - time.monotonic()))
        body = json.dumps({"incident_number": f"L{prefix}{n}", "call_type": "Sexual Assault", "call_time": call_time(time.time()), "AreaName": "E"})
        sent.append(time.monotonic())
        connection.request("POST", f"/v1/feeds/{feed}/events", body, {"Authorization": f"Bearer {token}",
                                                                       "Content-Type": "application/json"})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 202:
            raise RuntimeError(f"an event was answered with {answer.status}")
    wait_until("the pages", lambda: catcher.collect() >= count, timeout=60)
    times = sorted((handed - posted) * 1000 for handed, posted in zip(sorted(catcher.at)[:count], sent))
    note("page", "post_to_smtp_ms_p50", times[len(times) // 2], rate=f"{rate}/s")
    note("page", "post_to_smtp_ms_p99", times[int(len(times) * 0.99)], rate=f"{rate}/s")


def sealing():
    """Of values of 400 bytes, next to OpenSSL's cipher alone."""
    done = subprocess.run([ROOT / "build" / "bench-seal"], capture_output=True, text=True, check=True)
    times = {name: float(ns) for name, ns in map(str.split, done.stdout.splitlines())}
    plain = times.pop("openssl_gcm")
    note("seal", "openssl_gcm_ns", plain)
    for name, ns in times.items():
        note("seal", f"{name}_ns", ns, "openssl_gcm", ns / plain)


def start_times(site):
    for service in SERVICES:
        ready = re.findall(r"msg=ready .*?ms=(\d+)", site.log_path(service).read_text())
        note("start", "exec_to_ready_ms", float(ready[-1]), service=service)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=60000)
    parser.add_argument("--incidents", type=int, default=3000, help="incidents of the 9 KB EIDO day (some four versions each)")
    parser.add_argument("--seconds", type=int, default=10, help="of pgbench and of the page test")
    options = parser.parse_args()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    # Nobody answers here, and ladders do not climb: pages measured are the first ones.
    site = Site(FOLDER / "site", overrides={"notification": {"max sending": "16"}})
    with contextlib.ExitStack() as stack:
        stack.callback(site.stop)
        site.prepare(settings=["shared_preload_libraries = 'pg_stat_statements'", "pg_stat_statements.track_utility = on"])
        admin(site).execute("create extension if not exists pg_stat_statements")
        catcher = Catcher(site.smtp_port)
        site.start_services()
        rosters = FOLDER / "rosters.yaml"
        text = (ROOT / "deploy" / "demo" / "rosters.yaml").read_text()
        rosters.write_text(re.sub(r"(- p-\d+) \d+s", r"\1 2h", text))
        site.load(rosters=rosters)
        print(f"\n  {'bench':<14} {'metric':<28} {'':<14} {'value':>12}")
        for service in SERVICES:
            note("rest", "resident_mb", rss_mb(site.processes[service].pid), service=service)
        start_times(site)
        sealing()
        limit = pgbench(site, options.seconds)
        note("limit", "pgbench_c32_commits_per_s", limit)
        throughput(site, "end_to_end", "burlington", list(row_documents(options.rows, uuid.uuid4().hex[:6])), limit)
        limit = (limit + pgbench(site, options.seconds)) / 2
        throughput(site, "end_to_end_9k", "riverton-eido", generated(site, options.incidents, 5, "riverton-pd", True), limit)
        latency(site, catcher, "burlington", 200, options.seconds)
        cursor = admin(site)
        load.lanes(site, lambda: settle(cursor), row_documents, call_time, options.seconds)
        load.overload(site, lambda: settle(cursor), row_documents, SERVICES, rss_mb, options.seconds)
    with open(FOLDER / "results.jsonl", "w") as out:
        for row in results:
            out.write(json.dumps(row) + "\n")
    print(f"\n  written to {(FOLDER / 'results.jsonl').relative_to(ROOT)}")


if __name__ == "__main__":
    main()
