"""Staff who write of clients, read them whole, and search: each waits for commits, so its peer is one row's commit."""
import http.client
import json
import multiprocessing
import time

import reads
from bed import admin, pgbench, settle
from load import quantile
from report import note

WHO = "p-101"
PURPOSE = "?purpose=continuing_service"
CLIENTS = 200
SEARCHES = 16       # what is more than one asker is given is told by itself


class Staff:
    """One connection of one person."""

    def __init__(self, port, token):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def post(self, path, body):
        began = time.monotonic()
        self.connection.request("POST", path, json.dumps(body), self.headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read(), (time.monotonic() - began) * 1000


def record(n):
    return {"service": {"victimName": f"Nora {'abcdefghij'[n % 10]}{'abcdefghij'[n // 10 % 10]}{'abcdefghij'[n // 100 % 10]}", "language": "en"}}


def opened(site, token):
    staff, made = Staff(site.http_port, token), []
    for n in range(CLIENTS):
        status, body, _ = staff.post("/v1/clients", record(n))
        assert status == 200, body
        made.append(json.loads(body)["client"])
    return made


def write(port, token, clients, place, seconds, out):
    """In a process of its own: Python that writes is no peer of a service that is written to."""
    staff, times, n, until = Staff(port, token), [], place, time.monotonic() + seconds
    while time.monotonic() < until:
        n += 1
        status, body, ms = staff.post(f"/v1/clients/{clients[n % len(clients)]}/record", record(n))
        assert status == 200, body
        times.append(ms)
    out.put(times)


def writing(site, token, clients, seconds):
    for count in (1, 8, 32):
        limit = pgbench(site, seconds, count)
        out = multiprocessing.Queue()
        writers = [multiprocessing.Process(target=write, args=(site.http_port, token, clients, place * 7, seconds, out))
                   for place in range(count)]
        for writer in writers:
            writer.start()
        times = [ms for _ in writers for ms in out.get(timeout=seconds + 120)]
        for writer in writers:
            writer.join()
        note("clients", "writes_per_s", len(times) / seconds, f"pgbench_c{count}", len(times) / seconds / limit, clients=count)
        note("clients", "write_ms_p50", quantile(times, 0.5), clients=count)
        note("clients", "write_ms_p99", quantile(times, 0.99), clients=count)


def searching(site, token):
    """One after another; how often one may ask is limited, so that few are measured."""
    staff, times = Staff(site.http_port, token), []
    for n in range(SEARCHES):
        status, body, ms = staff.post(f"/v1/clients/search{PURPOSE}", {"name": record(n)["service"]["victimName"]})
        assert status in (200, 429), body
        if status == 200:
            times.append(ms)
    note("clients", "search_ms_p50", quantile(times, 0.5), searched=len(times))
    note("clients", "search_ms_p90", quantile(times, 0.9), searched=len(times))


def working(site, seconds):
    cursor, token = admin(site), site.token(person=WHO)
    settle(cursor)
    clients = opened(site, token)
    writing(site, token, clients, seconds)
    settle(cursor)
    limit = pgbench(site, seconds, 8)
    told = reads.read(site, [f"/v1/clients/{client}" for client in clients], token, 8, seconds, "purpose=continuing_service")
    assert told.get("status_200") and not told.get("status_404"), told
    note("clients", "whole_reads_per_s", told["reads_per_s"], "pgbench_c8", told["reads_per_s"] / limit, clients=8)
    note("clients", "whole_read_ms_p99", told["ms_p99"], clients=8)
    searching(site, token)
