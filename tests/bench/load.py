"""Live work beside a backfill, and what happens to ten times as much as can be taken."""
import http.client
import json
import multiprocessing
import threading
import time
import uuid

from report import note

LIVE_RATE = 50      # live events a second, one by one
BACKFILL = 4        # senders at once
BACKFILL_LINES = 2000
STEPS = (1, 2, 5, 10)
SENDERS = 16        # at once, at 1x: enough to keep every core at work
OVERLOAD_LINES = 200


class Poster:
    """One connection of one feed; times each answer."""

    def __init__(self, site, feed, token, media):
        self.connection = http.client.HTTPConnection("127.0.0.1", site.http_port, timeout=120)
        self.path = f"/v1/feeds/{feed}/events"
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": media}

    def post(self, body):
        began = time.monotonic()
        self.connection.request("POST", self.path, body, self.headers)
        answer = self.connection.getresponse()
        answer.read()
        return answer.status, (time.monotonic() - began) * 1000


def quiet(rows, count):
    """Rows that page nobody: what is measured is how they are taken."""
    return [row.replace(b"Sexual Assault", b"Theft") for row in rows(count, uuid.uuid4().hex[:8])]


def quantile(times, q):
    times = sorted(times)
    return times[min(len(times) - 1, int(len(times) * q))]


# --- live beside bulk ------------------------------------------------------------------------------------------------
def live(site, token, call_time, seconds):
    poster, prefix, times, refused = Poster(site, "burlington", token, "application/json"), uuid.uuid4().hex[:8], [], 0
    began = time.monotonic()
    for n in range(LIVE_RATE * seconds):
        time.sleep(max(0.0, began + n / LIVE_RATE - time.monotonic()))
        body = json.dumps({"incident_number": f"V{prefix}{n}", "call_type": "Welfare Check", "call_time": call_time(time.time()), "AreaName": "E"})
        status, ms = poster.post(body)
        refused += status == 503
        times.append(ms)
    return times, refused


def backfill(site, token, rows, over, out):
    """In a process of its own, so that whoever measures does not wait for its Python."""
    poster, documents = Poster(site, "burlington", token, "application/x-ndjson"), 0
    while not over.is_set():
        status, _ = poster.post(b"\n".join(quiet(rows, BACKFILL_LINES)))
        documents += BACKFILL_LINES if status in (200, 202) else 0
    out.put(documents)


def lanes(site, settle, rows, call_time, seconds):
    token = site.token(feed="burlington")
    settle()
    rest, _ = live(site, token, call_time, seconds)
    over, out = multiprocessing.Event(), multiprocessing.Queue()
    senders = [multiprocessing.Process(target=backfill, args=(site, token, rows, over, out)) for _ in range(BACKFILL)]
    began = time.monotonic()
    for sender in senders:
        sender.start()
    time.sleep(1)   # until it is in full swing
    beside, refused = live(site, token, call_time, seconds)
    over.set()
    documents = sum(out.get(timeout=120) for _ in senders)
    spent = time.monotonic() - began
    for sender in senders:
        sender.join()
    for q in (50, 99):
        note("lanes", f"live_ms_p{q}", quantile(rest, q / 100), when="at rest")
        note("lanes", f"live_ms_p{q}", quantile(beside, q / 100), "live at rest", quantile(beside, q / 100) / quantile(rest, q / 100),
             when="in a backfill")
    note("lanes", "live_refused", refused, when="in a backfill")
    note("lanes", "bulk_per_s", documents / spent)
    settle()


# --- overload --------------------------------------------------------------------------------------------------------
class Crowd(threading.Thread):
    """Posts as fast as it is answered, whatever the answer."""

    def __init__(self, site, token, rows, until):
        super().__init__()
        self.poster, self.rows, self.until = Poster(site, "burlington", token, "application/x-ndjson"), rows, until
        self.seen = []

    def run(self):
        body = quiet(self.rows, OVERLOAD_LINES)
        n = 0
        while time.monotonic() < self.until:
            n += 1
            mark = f'"{n:07d}'.encode()     # new numbers in the same body: making one costs more than taking it
            self.seen.append(self.poster.post(b"\n".join(line.replace(b'r": "', b'r": ' + mark, 1) for line in body)))


def overload(site, settle, rows, services, rss_mb, seconds):
    token, base = site.token(feed="burlington"), None
    for step in STEPS:
        settle()
        until = time.monotonic() + seconds
        crowd = [Crowd(site, token, rows, until) for _ in range(SENDERS * step)]
        began = time.monotonic()
        for one in crowd:
            one.start()
        for one in crowd:
            one.join()
        spent = time.monotonic() - began
        seen = [answer for one in crowd for answer in one.seen]
        taken = sum(OVERLOAD_LINES for status, _ in seen if status in (200, 202)) / spent
        base = base or taken
        note("overload", "accepted_per_s", taken, "1x", taken / base, offered=f"{step}x")
        note("overload", "refused_per_s", sum(OVERLOAD_LINES for status, _ in seen if status == 503) / spent, offered=f"{step}x")
        note("overload", "other_answers", sum(status not in (200, 202, 503) for status, _ in seen), offered=f"{step}x")
        note("overload", "answer_ms_p99", quantile([ms for _, ms in seen], 0.99), offered=f"{step}x")
        for service in services:
            note("overload", "resident_mb", rss_mb(site.processes[service].pid), offered=f"{step}x", service=service)
    settle()
