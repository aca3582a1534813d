"""What it takes to follow: how fast one who was away catches up, and what one follower more costs its source."""
import time
import uuid

from bed import SET_ROWS, Meter, admin, one, pgbench_sets, sending, settle, wait_until
from report import note
from rows import row_documents, send

FOLLOWERS = ("referral", "notification", "audit")   # in this order: each needs the facts of those before it
LINES = 200
SIGTERM = 15


def behind(cursor, service):
    """How many facts a service has not applied yet."""
    cursor.execute(f"select source, n from {service}.cursor")
    return sum(one(cursor, f"select n from {source}.journal_head") - n for source, n in cursor.fetchall())


def back(site, cursor, service):
    """Starts it; facts a second from then to the last one, its start included."""
    facts, began = behind(cursor, service), time.monotonic()
    site.start_service(service)
    wait_until(f"{service} to have caught up", lambda: behind(cursor, service) == 0, timeout=300, every=0.005)
    return facts, facts / (time.monotonic() - began)


def catch_up(site, count, seconds):
    cursor = admin(site)
    wait_until("everybody", lambda: not any(behind(cursor, f) for f in FOLLOWERS), timeout=300)
    settle(cursor)
    for service in FOLLOWERS:
        site.kill(service, SIGTERM)
    send(site, "burlington", list(row_documents(count, uuid.uuid4().hex[:8])), LINES)
    for service in FOLLOWERS:
        facts, rate = back(site, cursor, service)
        limit = pgbench_sets(site, seconds)
        note("catch_up", "facts_per_s", rate, f"pgbench, {SET_ROWS} rows a commit", rate / limit, service=service, facts=facts)
        if service == "notification":
            wait_until("the pages", lambda: sending(cursor) == 0, timeout=300)   # so that no facts are added to those that audit missed
    site.wait_ready()
    settle(cursor)


def spent(site, cursor, count, followers):
    """What the source and everybody spend for an event that pages nobody, until these followers have applied its fact."""
    documents = [row.replace(b"Sexual Assault", b"Theft") for row in row_documents(count, uuid.uuid4().hex[:8])]
    meter = Meter(site)
    send(site, "burlington", documents, LINES)
    wait_until("the followers", lambda: not any(behind(cursor, f) for f in followers), timeout=300, every=0.005)
    return {metric: {service: value / count for service, value in by.items()} for metric, by in meter.read().items()}


def cost(site, count):
    """Of referral as a follower of intake: without it, with it, without it again, so that a slower machine shows."""
    cursor = admin(site)
    settle(cursor)
    runs = {}
    for turn in ("without", "with", "without again"):
        if turn == "with":
            site.start_service("referral")
            site.wait_ready()
            wait_until("referral", lambda: behind(cursor, "referral") == 0, timeout=60)
        else:
            site.kill("referral", SIGTERM)
        runs[turn] = spent(site, cursor, count, ("referral", "audit") if turn == "with" else ("audit",))
    site.start_service("referral")
    site.wait_ready()
    wait_until("referral", lambda: behind(cursor, "referral") == 0, timeout=60)
    settle(cursor)
    for metric in ("cpu_us", "store_cpu_us", "statements", "buffers_hit"):
        alone = (runs["without"][metric].get("intake", 0) + runs["without again"][metric].get("intake", 0)) / 2
        with_it = runs["with"][metric].get("intake", 0)
        note("following", f"source_{metric}_per_event", alone, followers=1)
        note("following", f"source_{metric}_per_event", with_it, "one follower", with_it / alone if alone else 1.0, followers=2)
        noise = runs["without again"][metric].get("intake", 0)
        note("following", f"source_{metric}_per_event", noise, "one follower before", noise / (runs["without"][metric].get("intake", 0) or 1),
             followers="1 again: noise")
        note("following", f"follower_{metric}_per_event", runs["with"][metric].get("referral", 0))
