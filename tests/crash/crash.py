#!/usr/bin/python3
"""Kills everything, again and again, and counts what is left: copies of each service with SIGKILL at random moments, backends
terminated, PostgreSQL restarted, while a dispatch day goes in. Afterwards every incident and call-out must be there once,
every page sent at least once and recorded once, journals without gaps, and the audit's leaves equal to the facts.

  crash.py [--events N] [--seed S] [--limit SECONDS]      exit status 0: all of it held
"""
import argparse
import collections
import concurrent.futures
import http.client
import os
import pathlib
import random
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "system"))
import documents  # noqa: E402
import house as houses  # noqa: E402

BIN = ROOT / os.environ.get("ACCORD_BUILD", "build") / "bin"
FEEDS = ("north-eido", "south-eido", "quick-eido")
POSTERS = 6
PACE = 0.08         # seconds between two bodies of one feeder: the day lasts as long as the harm
# How often each kind of harm is done, and to whom: in turn, so that all are hit, in a seeded order.
HARMS = [("kill", s) for s in houses.SERVICES] * 2 + [("terminate", s) for s in houses.SERVICES] + \
        [("restart", "fast"), ("restart", "immediate")]


class Day:
    """What happened at dispatch: documents in an order, and what must come of them."""

    def __init__(self, events, seed):
        self.random = random.Random(seed)
        self.batches = {feed: [] for feed in FEEDS}
        self.incidents = {}         # number: whether it ever asked for an advocate
        made = 0
        while made < events:
            made += self._incident(self.random.choice(FEEDS))
        self.events = made

    def _incident(self, feed):
        """One incident's versions; returns how many documents that is."""
        dice = self.random
        agency = feed.replace("-eido", "-pd.example")
        number = documents.number(agency)
        pages = dice.random() < 0.25
        types = ["DVA" if pages else dice.choice(("ALRU", "NOISE", "ASSAULT"))]
        status = ["Active"]
        for _ in range(dice.choice((0, 1, 1, 2, 3))):
            types.append(types[-1])
            status.append("Active")
        if pages and dice.random() < 0.2:
            types[-1] = "ALRU"                      # re-typed down, unless it is the only version
        elif dice.random() < 0.2:
            status[-1] = "Cancelled" if len(status) > 1 else "Active"
        versions = [documents.eido(number, type=t, status=s, updated=i * 0.001,
                                   agency=agency, incident={"incidentPriorityInternalText": str(i)})
                    for i, (t, s) in enumerate(zip(types, status))]
        self.incidents[number] = types[0] == "DVA"
        batches = self.batches[feed]
        if dice.random() < 0.3:
            batches.append(versions)                # all of it in one body of lines
        else:
            batches.extend([v] for v in versions)
        extra = 0
        if dice.random() < 0.1:
            batches.append([versions[0]])           # sent again, long after
            extra = 1
        return len(versions) + extra


class Feeder(threading.Thread):
    """Posts one feed's share in its order; whatever is not acknowledged is sent again, as a feed would."""

    def __init__(self, house, feed, batches, deadline):
        super().__init__(daemon=True)
        self.house, self.feed, self.batches, self.deadline = house, feed, batches, deadline
        self.token = house.token(feed=feed)
        self.sent = self.again = 0
        self.outcomes = collections.Counter()

    def run(self):
        for batch in self.batches:
            body = documents.lines(batch)
            while time.monotonic() < self.deadline:
                try:
                    answer = self.house.post(self.feed, body, houses.JSON_LINES, token=self.token, timeout=15)
                    if answer.status in (200, 202):
                        self.outcomes.update(answer.outcomes)
                        break
                    if answer.status != 503:
                        raise AssertionError(f"{self.feed} was answered {answer.status}: {answer.body[:200]}")
                except (OSError, http.client.HTTPException):
                    pass
                self.again += 1
                time.sleep(0.02)
            self.sent += len(batch)
            time.sleep(PACE)


class Advocate(threading.Thread):
    """Accepts some of what is offered to her, through all the trouble."""

    def __init__(self, house, person, seed, stop):
        super().__init__(daemon=True)
        self.house, self.person, self.over = house, person, stop
        self.random = random.Random(seed)
        self.token = house.token(person=person)
        self.accepted = collections.Counter()

    def run(self):
        while not self.over.wait(0.2):
            try:
                page = self.house.get("/v1/callouts?mine=yes&limit=20", self.person)
                offered = [c["id"] for c in page.json["callouts"] if c["state"] == "offered"] if page.status == 200 else []
                for callout in offered[:3]:
                    verb = self.random.choice(("accept", "accept", "decline"))
                    if self.house.move(callout, verb, self.person, key=f"{callout}-{verb}").status == 200:
                        self.accepted[verb] += 1
            except (OSError, http.client.HTTPException):
                pass


class Vandal:
    """Does harm at seeded moments, in turn to all, until the feeders are done."""

    def __init__(self, house, seed):
        self.house, self.random = house, random.Random(seed)
        self.done = collections.Counter()
        self.problems = []

    def run(self, feeders, deadline):
        harms = []
        while any(f.is_alive() for f in feeders) or not self.everything_was_done():
            if time.monotonic() > deadline:
                break
            if not harms:
                harms = self.random.sample(HARMS, len(HARMS))
            self.harm(*harms.pop())
            time.sleep(self.random.uniform(0.05, 0.6))

    def everything_was_done(self):
        return all(self.done[f"{kind} {whom}"] for kind, whom in HARMS)

    def harm(self, kind, whom):
        getattr(self, kind)(whom)
        self.done[f"{kind} {whom}"] += 1

    def kill(self, service):
        """One copy, the writer or the standby."""
        site = self.house.site
        name = self.random.choice(site.names(service))
        ended = site.processes[name].poll()
        if ended is not None:
            self.problems.append(f"accord-{name} had ended by itself with {ended}")
        site.kill(name, signal.SIGKILL)
        time.sleep(self.random.choice((0, 0, 0.3)))
        site.start_service(name)

    def terminate(self, service):
        try:
            self.house.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename like %s", f"accord_{service}%")
        except houses.psycopg2.Error:
            pass        # the store was still coming up

    def restart(self, how):
        self.house.site.postgres_restart(signal.SIGINT if how == "fast" else signal.SIGQUIT)


# --- what must be true afterwards -------------------------------------------------------------------------------------
def check_incidents(house, day):
    stored = collections.Counter(house.numbers())
    for number in day.incidents:
        if stored[number] != 1:
            yield f"incident {number} is there {stored[number]} times"
    if len(stored) != len(day.incidents):
        yield f"{len(stored)} incidents are stored, {len(day.incidents)} were sent"
    recorded = collections.Counter(f.message.incident for f in house.facts("intake") if f.kind == "incident_recorded"
                                   and f.message.change == house.messages["intake"].CHANGE_CREATED)
    if any(n != 1 for n in recorded.values()) or len(recorded) != len(day.incidents):
        yield f"{len(recorded)} incidents were recorded as new for {len(day.incidents)}"


def check_callouts(house, day):
    wanted = {number for number, pages in day.incidents.items() if pages}
    known = house.opened()
    opened = collections.Counter(known[str(i)]["number"] for i, in house.rows("select incident from referral.request"))
    for number, count in opened.items():
        if count != 1:
            yield f"{number} has {count} call-outs"
    # Versions of one body are applied together: what was re-typed within it may never have asked.
    missing = wanted - set(opened)
    ended = set(house.numbers("(tier <> 1 or status in (2, 3, 6))"))
    if missing - ended:
        yield f"{len(missing - ended)} incidents that ask for an advocate have no call-out"
    if set(opened) - wanted:
        yield f"{len(set(opened) - wanted)} call-outs that nobody asked for"
    moves = collections.defaultdict(list)
    for fact in house.facts("referral"):
        if fact.kind == "callout_moved":
            moves[fact.message.request].append(fact.message)
    for request, chain in moves.items():
        if [m.version for m in chain] != list(range(1, len(chain) + 1)):
            yield f"moves of {request.hex()} are numbered {[m.version for m in chain]}"
        if any(a.to != getattr(b, "from") for a, b in zip(chain, chain[1:])):
            yield f"moves of {request.hex()} do not join"


def check_pages(house):
    """Each offer is one message row; each message sent was caught at least once; its facts are one chain."""
    messages, moves = house.messages["notification"], house.messages["referral"]
    asks = (moves.REQUEST_EVENT_OFFER, moves.REQUEST_EVENT_CLIMB)
    offers = collections.Counter((f.message.request, f.message.person) for f in house.facts("referral") if f.kind == "callout_moved"
                                 and f.message.event in asks and f.message.to == moves.REQUEST_OFFERED)
    rows = collections.Counter((f.message.request, f.message.person) for f in house.facts("notification")
                               if f.kind == "message_moved" and f.message.template == messages.MESSAGE_CALLOUT_OFFERED
                               and getattr(f.message, "from") == messages.MESSAGE_STATE_UNSPECIFIED)
    if rows != offers:
        odd = [(r.hex(), p) for r, p in (offers - rows) + (rows - offers)]
        yield f"{sum(offers.values())} offers and {sum(rows.values())} pages recorded for them: {odd[:5]}"
    sent = collections.Counter(f.message.message for f in house.facts("notification")
                               if f.kind == "message_moved" and f.message.to == messages.MESSAGE_SENT)
    if any(n != 1 for n in sent.values()):
        yield f"{sum(n > 1 for n in sent.values())} messages were recorded as sent more than once"
    caught = collections.Counter(page.message_id for page in house.pager.pages())
    never = [m for m in sent if caught[str(uuid.UUID(bytes=m))] == 0]
    if never:
        yield f"{len(never)} messages are recorded as sent and were never caught"
    rows = [(str(i), state) for i, state in house.rows("select id, state from notification.message")]
    if len(caught) > len(rows) or set(caught) - {i for i, _ in rows}:
        yield f"{len(set(caught) - {i for i, _ in rows})} pages were caught that nobody recorded"
    if sum(state == messages.MESSAGE_SENT for _, state in rows) != len(sent):
        yield f"{len(sent)} messages were sent by the facts, by the rows {collections.Counter(s for _, s in rows)}"
    if any(state not in (messages.MESSAGE_SENT, messages.MESSAGE_RECALLED) for _, state in rows):
        yield f"messages stand at {collections.Counter(s for _, s in rows)}"


def check_journals(house):
    for source in houses.SOURCES:
        numbers = [n for n, in house.rows(f"select n from {source}.journal order by n")]
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"the journal of {source} has gaps"
        head = house.one(f"select n from {source}.journal_head")
        if head != len(numbers):
            yield f"the head of {source} is {head}, it has {len(numbers)} facts"
    for service in houses.SERVICES:
        parked = house.one(f"select count(*) from {service}.parked")
        if parked:
            yield f"{service} has {parked} facts set aside"
    yield from (f"cursor: {late}" for late in house.behind())


def check_leaves(house):
    indices = [i for i, in house.rows("select idx from audit.leaf order by idx")]
    if indices != list(range(len(indices))):
        yield "the leaves are not numbered from 0 without gaps"
    for source in houses.SOURCES:
        facts = [(f.n, f.body) for f in house.facts(source)]
        content = house.messages["audit"].LeafContent
        leaves = []
        for n, stored in house.rows("select n, bytes from audit.leaf where source = %s order by n", source):
            leaves.append((n, content.FromString(bytes(stored)).fact.body))
        if facts != leaves:
            yield f"{source} has {len(facts)} facts, audit has {len(leaves)} leaves of them, or other ones"
    verified = house.verify()
    if verified.returncode != 0:
        yield f"audit verify: {verified.stdout}{verified.stderr}"


def settled(house):
    """Every ladder has ended and everybody has caught up."""
    try:
        running = house.one("select count(*) from referral.clock")
        return running == 0 and not house.behind()
    except houses.psycopg2.Error:
        return False


def run(house, options):
    deadline = time.monotonic() + options.limit
    day = Day(options.events, options.seed)
    stop = threading.Event()
    feeders = [Feeder(house, feed, part, deadline) for feed, part in shares(day)]
    advocates = [Advocate(house, p, options.seed + i, stop) for i, p in enumerate(("quinn", "rosa"))]
    vandal = Vandal(house, options.seed)
    began = time.monotonic()
    for thread in feeders + advocates:
        thread.start()
    try:
        vandal.run(feeders, deadline)
    finally:
        stop.set()
    for thread in feeders + advocates:
        thread.join(timeout=60)
    house.site.wait_ready(timeout=60)
    fed = time.monotonic() - began
    close_ladders(house)
    try:
        houses.wait_until("everything to settle", lambda: settled(house), timeout=max(60, deadline - time.monotonic()))
    except TimeoutError as late:
        vandal.problems.append(f"{late}: {house.behind()}, {house.one('select count(*) from referral.clock')} clocks")
    problems = list(vandal.problems)
    problems += [f"the feeder of {f.feed} did not finish" for f in feeders if f.is_alive()]
    for check in (check_journals(house), check_incidents(house, day), check_callouts(house, day), check_pages(house),
                  check_leaves(house)):
        problems += check
    tell(house, day, feeders, advocates, vandal, fed)
    return problems


def shares(day):
    """Several feeders a feed; what belongs to one incident stays with one, in its order."""
    for feed, batches in day.batches.items():
        parts = [[] for _ in range(max(1, POSTERS // len(FEEDS)))]
        for batch in batches:
            parts[hash_of(batch[0]["$id"]) % len(parts)].append(batch)
        for part in parts:
            yield feed, part


def hash_of(text):
    return sum(text.encode())


def close_ladders(house):
    """North's and South's ladders wait for minutes: whoever is asked there says no until they end."""
    def quiet():
        rows = house.rows("select id, person from referral.request where state in (2, 3) and organisation <> 'quick-pd'")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda row: house.move(str(row[0]), "decline", row[1]), rows))
        return not rows
    for person in houses.ADVOCATES:
        house.token(person=person)
    houses.wait_until("the slow ladders to end", quiet, timeout=120)


def tell(house, day, feeders, advocates, vandal, fed):
    outcomes = sum((f.outcomes for f in feeders), collections.Counter())
    answers = sum((a.accepted for a in advocates), collections.Counter())
    print(f"{day.events} documents of {len(day.incidents)} incidents in {fed:.0f} s; sent again {sum(f.again for f in feeders)} "
          f"times; outcomes {dict(outcomes)}")
    print("harm done: " + ", ".join(f"{what} {n}" for what, n in sorted(vandal.done.items())))
    heads = house.heads()
    print("facts: " + ", ".join(f"{s} {heads[s]}" for s in houses.SOURCES) +
          f"; leaves {house.one('select count(*) from audit.leaf')}")
    states = dict(house.rows("select state, count(*) from referral.request group by 1"))
    print("call-outs: " + ", ".join(f"{houses.CALLOUT_STATES.get(s, s)} {n}" for s, n in sorted(states.items())) +
          f"; answered through the trouble: {dict(answers)}")
    errors = collections.Counter(m for log in house.logs().values() for m in re.findall(r' level=error .*?msg=("[^"]*"|\S+)', log))
    print(f"errors logged: {dict(errors)}")
    print(f"pages caught {house.pager.count()}, messages {house.one('select count(*) from notification.message')}")


def give_up(house):
    """Something hangs: what we started is ended by its noted ids, and nothing else."""
    print("crash: hangs", flush=True)
    house.site.stop_noted()
    os._exit(3)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--limit", type=float, default=240, help="seconds until feeding and harm end in any case")
    parser.add_argument("--keep", action="store_true", help="leave the site's folder with its logs there")
    options = parser.parse_args()
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(1 << 31)
    print(f"crash: seed {options.seed}", flush=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="accord-crash-"))
    site = houses.House(folder / "site", BIN, feeds=0, copies=2)
    watchdog = threading.Timer(options.limit + 300, give_up, [site])
    watchdog.daemon = True
    watchdog.start()
    problems = ["it did not come to an end"]
    try:
        problems = run(site.open(), options)
    finally:
        problems = problems + site.close()
        keep = options.keep or problems
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)
        if any(h.startswith("it did not") for h in problems):
            print(site.logs_tail(), flush=True)
        for problem in problems[:30]:
            print(f"crash: {problem}")
        print(f"crash: {len(problems)} violations" + (f"; seed {options.seed}, see {folder}" if keep else "; all held"), flush=True)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
