"""Documents as fast as they are taken, to the last consequence's leaf; and a page's way, one by one."""
import http.client
import json
import statistics
import time
import uuid

from bed import SERVICES, Meter, admin, rss_mb, settle, wait_until
from report import note
from rows import call_time, send

AIM_MS = 50
LINES = 200         # documents in one POST of JSON Lines


def throughput(site, name, feed, documents, limit):
    cursor = admin(site)
    settle(cursor)
    meter, began = Meter(site), time.monotonic()
    retries = send(site, feed, documents, LINES)
    posted = time.monotonic()
    settle(cursor)
    rate = len(documents) / (time.monotonic() - began)
    spent = meter.read()
    note(name, "events_per_s", rate, "pgbench_c32", rate / limit, bytes=round(statistics.mean(map(len, documents))))
    note(name, "accepted_per_s", len(documents) / (posted - began))
    note(name, "refused_for_a_while", retries)
    for metric in ("statements", "rows", "commits", "cpu_us", "store_cpu_us"):
        for service in SERVICES:
            note(name, f"{metric}_per_event", spent[metric].get(service, 0) / len(documents), service=service)
    for service in SERVICES:
        note(name, "resident_mb_under_load", rss_mb(site.processes[service].pid), service=service)


def latency(site, feed, rate, seconds):
    """Events one by one at a steady rate, each a tier-0 incident; pages come back in the order they went."""
    token, count, catcher = site.token(feed=feed), rate * seconds, site.catcher
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
    last = times[int(len(times) * 0.99)]
    note("page", "post_to_smtp_ms_p99", last, f"the {AIM_MS} ms aimed at", last / AIM_MS, rate=f"{rate}/s")
