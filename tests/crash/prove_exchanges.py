#!/usr/bin/python3
"""People are passed on while services are killed (L4, L5). Many hands draft, offer, accept, decline, withdraw, revoke and reach at once,
each saying a thing again until it is answered; two people accept the same offer; meanwhile writers of referral and copies of the gateway
are killed, and sessions at the store cut off. At the end each record was moved by the table alone and as it was answered, nobody is
left without somebody who answers, both sides say the same, and no sender who may hear nothing shows what was done.

  prove_exchanges.py [--exchanges N] [--faults N] [--hands N] [--seed S]      exit status 0: all of it held
"""
import collections
import concurrent.futures
import http.client
import json
import random
import signal
import sys
import threading
import time
import uuid

import proving
from proving import houses

import test_exchanges
from consent import JSON, PDF, terms
from test_clients import opened

CLIENTS = 4             # of each hand, for each way
DRAFT, OFFERED, ACCEPTED, CLOSED, DECLINED, EXPIRED, WITHDRAWN = 1, 2, 4, 11, 12, 13, 14     # RequestState
INTRODUCED, CONTACTED, ANSWERED, RETURNED = 9, 10, 17, 15
SENDER, RECEIVER = 1, 2
OPEN = {SENDER: (DRAFT, OFFERED, ACCEPTED, INTRODUCED, CONTACTED, DECLINED, EXPIRED, RETURNED, ANSWERED), RECEIVER: (OFFERED, ACCEPTED, INTRODUCED, CONTACTED)}
# What the two sides of an exchange may come to: the sender's, the receiver's; where the sender hears, and where it does not.
HEARS = {(state, state) for state in (OFFERED, ACCEPTED, INTRODUCED, CONTACTED, DECLINED, WITHDRAWN)} | {(CLOSED, CONTACTED), (CLOSED, DECLINED)}
BLIND = {(own, other) for own in (OFFERED, WITHDRAWN) for other in (OFFERED, ACCEPTED, CONTACTED, DECLINED, WITHDRAWN)}


class Way:
    """How one kind of exchange goes: who sends, who may accept, and whether it stands on a release."""

    def __init__(self, name, kind, sender, receiver, acceptors, release, purpose, draft):
        self.name, self.kind, self.sender, self.receiver, self.acceptors = name, kind, sender, receiver, acceptors
        self.release, self.purpose, self.draft = release, purpose, draft


WAYS = (Way("referral to who is bound", "referrals", "ada", "well-house", ("willa", "well-head"), True, "service_referral",
            {"community": "taken", "offer": test_exchanges.NEED}),
        Way("hand-off by police", "handoffs", "north-chief", "da-office", ("vera", "vito"), False, "prosecution_handoff", {"offer": {}}),
        Way("hand-off by a programme", "handoffs", "ada", "da-office", ("vera", "vito"), True, "prosecution_handoff", {"offer": {}}))
ENDINGS = ("reached", "reached", "reached", "declined", "withdrawn", "withdrawn while it is accepted", "revoked while it is accepted")


class Exchange:
    """What was said to both sides, and answered."""

    def __init__(self, way, client, record):
        self.way, self.client, self.record, self.theirs = way, client, record, None
        self.ending, self.answered, self.revoked = None, collections.Counter(), False
        self.accepted = []      # who was told that she has it


class Hand(threading.Thread):
    """Passes one after the other on, until all have been."""

    def __init__(self, proof, number):
        super().__init__(daemon=True)
        self.proof, self.house = proof, proof.house
        self.rng = random.Random(f"{proof.options.seed}-{number}")
        self.clients = {way: [] for way in WAYS}
        self.releases = {}      # (client, receiver): what may be relied on
        self.failed, self.store, self.two = None, None, concurrent.futures.ThreadPoolExecutor(2)

    def prepare(self):
        for way in WAYS:
            for _ in range(CLIENTS):
                self.clients[way].append(opened(self.house, way.sender, **({} if way.sender == "ada" else
                                                                           {"incident": {"victimName": "Zora Pell", "language": "es"}})))

    def run(self):
        try:
            with self.house.session() as self.store:
                while self.proof.next():
                    self.proof.done(self.one())
        except Exception as error:      # told at the end: the others go on
            self.failed = error
        self.two.shutdown()

    # --- saying ------------------------------------------------------------------------------------------------------
    def say(self, path, person, body=None, media=None):
        """Until it is answered: whoever was not, says it again, by the same key."""
        headers = ({"Content-Type": media} if media else dict(JSON) if body is not None else {}) | {"Idempotency-Key": uuid.uuid4().hex}
        data = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
        until = time.monotonic() + 240
        while True:
            try:
                answer = self.house.http("POST", path, self.house.token(person=person), data, headers, port=self.rng.choice(self.proof.site.http_ports))
                if answer.status not in (503, 429, 408):
                    return answer
            except (OSError, http.client.HTTPException):        # the copy was killed
                pass
            assert time.monotonic() < until, f"{path} is not answered"
            self.proof.over.wait(self.rng.uniform(0.02, 0.2))

    def move(self, x, record, verb, person, query=""):
        return self.say(f"/v1/{x.way.kind}/{record}/{verb}{query}", person)

    def both(self, *acts):
        return [act.result() for act in [self.two.submit(act) for act in acts]]

    def release(self, client, way):
        made = self.say(f"/v1/clients/{client}/releases", way.sender, terms(recipient=way.receiver, **test_exchanges.RELEASE))
        assert made.status == 200, made.body
        papered = self.say(f"/v1/releases/{made.json['release']}/paper", way.sender, PDF, "application/pdf")
        assert papered.status == 200, papered.body
        return made.json["release"]

    # --- one ---------------------------------------------------------------------------------------------------------
    def one(self):
        way = self.rng.choice(WAYS)
        client = self.clients[way].pop(0)
        self.clients[way].append(client)
        if way.release and (client, way) not in self.releases:
            self.releases[client, way] = self.release(client, way)
        made = self.say(f"/v1/{way.kind}", way.sender, {"client": client, "receiver": way.receiver} | way.draft)
        assert made.status == 200, f"a draft of {way.name}: {made.status} {made.body}"
        x = Exchange(way, client, made.json["id"])
        offered = self.move(x, x.record, "offer", way.sender)
        assert offered.status == 200, f"an offer of {way.name}: {offered.status} {offered.body}"
        x.answered["offer"] += 1
        x.theirs = self.peer(x.record)
        endings = ENDINGS if way.release else ENDINGS[:-1]
        x.ending = self.rng.choice(endings)
        getattr(self, x.ending.replace(" ", "_"))(x)
        if x.accepted:
            self.go_on(x, x.accepted[0])
        self.end(x)
        return x

    def peer(self, record):
        with self.store.cursor() as cursor:
            cursor.execute("select peer::text from referral.exchange where id = %s", (record,))
            found = cursor.fetchone()[0]
        self.store.commit()
        return found

    def accepts(self, x, person):
        answer = self.move(x, x.theirs, "accept", person)
        if answer.status == 200:
            x.accepted.append(person)
        return answer.status

    def reached(self, x):
        statuses = self.both(*(lambda person=person: self.accepts(x, person) for person in x.way.acceptors))
        if sorted(statuses) != [200, 409]:
            self.proof.wrong.append(f"{x.record}: two who accepted at once were answered {statuses}")

    def go_on(self, x, person):
        """Whoever accepted, introduced where that is done, has reached her."""
        if x.way.kind == "handoffs":
            x.answered["introduce"] += self.move(x, x.record, "introduce", x.way.sender).status == 200
        hers = self.proof.reached["willa" if x.way.receiver == "well-house" else "vera"]
        x.answered["contact"] += self.move(x, x.theirs, "contact", person, f"?client={hers}").status == 200

    def declined(self, x):
        x.answered["decline"] += self.move(x, x.theirs, "decline", x.way.acceptors[0], "?reason=no_capacity").status == 200

    def withdrawn(self, x):
        x.answered["withdraw"] += self.move(x, x.record, "withdraw", x.way.sender).status == 200

    def withdrawn_while_it_is_accepted(self, x):
        _, withdrawn = self.both(lambda: self.accepts(x, x.way.acceptors[0]), lambda: self.move(x, x.record, "withdraw", x.way.sender).status)
        x.answered["withdraw"] += withdrawn == 200

    def revoked_while_it_is_accepted(self, x):
        release = self.releases.pop((x.client, x.way))
        _, revoked = self.both(lambda: self.accepts(x, x.way.acceptors[0]),
                               lambda: self.say(f"/v1/releases/{release}/revoke", x.way.sender, {"how": "orally"}).status)
        assert revoked == 200, revoked
        x.revoked = True

    def end(self, x):
        """The sender's part, so that she may be passed on again."""
        if self.move(x, x.record, "close", x.way.sender).status != 200 and self.move(x, x.record, "close", x.way.sender, "?role=ends").status != 200:
            x.answered["withdraw"] += self.move(x, x.record, "withdraw", x.way.sender).status == 200


class Proof(proving.Proof):
    def __init__(self, folder, options):
        super().__init__(folder, options, patient=True, consortium=test_exchanges.consortium(folder / "files"))
        self.rng, self.lock = random.Random(options.seed), threading.Lock()
        self.begun, self.exchanges, self.wrong, self.faults = 0, [], [], collections.Counter()
        self.hands, self.reached = [], {}

    def open(self):
        self.house.open()
        for person in {way.sender for way in WAYS} | {person for way in WAYS for person in way.acceptors}:
            self.house.token(person=person)
        self.hands = [Hand(self, n) for n in range(self.options.hands)]
        for hand in self.hands:
            hand.prepare()
        self.reached = {person: opened(self.house, person) for person in ("willa", "vera")}
        self.house.settle()

    def next(self):
        with self.lock:
            self.begun += 1
            return self.begun <= self.options.exchanges and not self.wrong and not any(hand.failed for hand in self.hands)

    def done(self, exchange):
        with self.lock:
            self.exchanges.append(exchange)

    def run(self):
        for hand in self.hands:
            hand.start()
        told = 0
        while any(hand.is_alive() for hand in self.hands):
            if self.faults.total() * self.options.exchanges < len(self.exchanges) * self.options.faults:
                self.fault()
            else:
                self.over.wait(0.05)
            if len(self.exchanges) >= told + self.options.exchanges / 10:
                told = len(self.exchanges)
                print(f"exchanges: {told}, {self.faults.total()} faults", flush=True)
        self.house.settle(timeout=600)

    # --- what goes wrong ---------------------------------------------------------------------------------------------
    def fault(self):
        what = self.rng.choice(("referral's writer", "referral's copy", "a gateway", "referral's sessions", "a gateway's sessions"))
        if what.endswith("sessions"):
            role = "accord_referral" if what.startswith("referral") else "accord_gateway"
            self.house.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = %s", role)
        else:
            name = self.house.writer("referral") if what.endswith("writer") else self.rng.choice(self.site.names(what.split("'")[0].split()[-1]))
            self.site.kill(name, signal.SIGKILL)
            self.over.wait(self.rng.uniform(0, 0.5))
            self.site.start_service(name)
        self.faults[what] += 1

    # --- what must hold ----------------------------------------------------------------------------------------------
    def problems(self):
        out = self.wrong + [f"a hand could not go on: {hand.failed!r}" for hand in self.hands if hand.failed]
        moves = collections.defaultdict(list)
        for fact in self.house.facts("referral"):
            if fact.kind == "exchange_moved":
                moves[str(uuid.UUID(bytes=fact.message.record))].append(fact.message)
        rows = {row[0]: row for row in self.house.rows("select id::text, peer::text, side, state, blind, moves, person, task is not null from referral.exchange")}
        disclosed = collections.Counter(str(uuid.UUID(bytes=subject)) for fact in self.house.facts("gateway") if fact.kind == "disclosed"
                                        for subject in fact.message.subjects)
        for row in rows.values():
            out += self.wrong_row(*row, moves[row[0]])
        for x in self.exchanges:
            out += self.wrong_with(x, rows[x.record], rows[x.theirs], moves)
        offers = collections.Counter(x.client for x in self.exchanges)
        out += [f"{client} was offered {count} times, and {disclosed[client]} disclosures of her are on record"
                for client, count in offers.items() if disclosed[client] < count]
        ringing = {row[0] for row in self.house.rows("select subject::text from referral.clock where kind = 10")}
        out += [f"nothing rings for {row[0]}, which is offered" for row in rows.values() if row[3] == OFFERED and row[0] not in ringing]
        return out

    def wrong_row(self, record, peer, side, state, blind, count, person, wanted, moves):
        """One record: by the facts it came to where it stands, each from where the last had left it; and somebody has it."""
        at = DRAFT if side == SENDER else 0
        for n, move in enumerate(sorted(moves, key=lambda m: m.version)):
            if n > 0 and getattr(move, "from") != at:
                yield f"{record} moved from {getattr(move, 'from')} and stood at {at}"
            at = move.to
        if moves and (at, max(m.version for m in moves)) != (state, count):
            yield f"{record} stands at {state} after {count} moves; its facts say {at}"
        if len({m.version for m in moves}) != len(moves):
            yield f"{record} has two facts of one move"
        if state in OPEN[side] and side == SENDER and not person and not wanted:
            yield f"{record} is open, with nobody, and nobody is wanted"

    def wrong_with(self, x, ours, theirs, moves):
        events = collections.Counter(self.event(m) for m in moves[x.record] if m.side == SENDER)
        inside = [m for m in moves[x.theirs] if self.event(m) == "accept"]
        pair = ours[3], theirs[3]
        if pair not in (BLIND if ours[4] else HEARS):
            yield f"{x.way.name}, {x.ending}: the sender's record stands at {pair[0]}, the receiver's at {pair[1]}"
        if ours[4] and set(events) - {"offer", "withdraw", "draft"}:
            yield f"{x.record} may hear nothing, and its journal says {dict(events)}"
        if len(inside) > 1 or len(x.accepted) > 1 or [m.person for m in inside] != x.accepted:
            yield f"{x.theirs} was accepted by {[m.person for m in inside]}, and {x.accepted} were told so"
        for event, count in x.answered.items():
            told = moves[x.record] + moves[x.theirs]
            if sum(self.event(m) == event for m in told) < count:
                yield f"{x.record}: {event} was answered, and is in no fact"
        if x.revoked and ours[3] == OFFERED:
            yield f"{x.record} is open on a release that was revoked"

    def event(self, move):
        return self.house.messages["referral"].RequestEvent.Name(move.event).removeprefix("REQUEST_EVENT_").lower()

    def tell(self):
        endings = collections.Counter((x.way.name, x.ending) for x in self.exchanges)
        print(f"exchanges: {len(self.exchanges)} of {self.options.exchanges}; " + "; ".join(f"{way}, {ending}: {n}" for (way, ending), n in sorted(endings.items())))
        print(f"exchanges: {self.faults.total()} faults: " + ", ".join(f"{what} {n}" for what, n in sorted(self.faults.items())), flush=True)


if __name__ == "__main__":
    sys.exit(proving.prove("exchanges", Proof, __doc__, ("--exchanges", 100000, "passed on"), ("--faults", 1000, "meanwhile"),
                           ("--hands", 12, "at once")))
