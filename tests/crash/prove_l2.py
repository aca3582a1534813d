#!/usr/bin/python3
"""Law L2, no record, no disclosure: staff read without pause while gateway, intake and PostgreSQL are killed between decision, record
and answer. Every disclosure id that any client ever received must stand in the journal, with who asked and what for; never more are
received than were recorded.

  prove_l2.py [--kills N] [--reads N] [--seed S]      exit status 0: all of it held
"""
import collections
import contextlib
import http.client
import os
import random
import signal
import sys
import threading
import uuid

import proving
from proving import houses

import documents

READERS = 8
PAUSE = 0.02        # of whoever got no answer, before the next
INCIDENTS = 6       # of each of the two departments
# Who reads: her own organisation's, a partner's as its agreement says, and what she may not see.
PEOPLE = ("north-chief", "south-chief", "ada", "cora")
# What is killed, how often among ten, and how.
VICTIMS = (("gateway", 5), ("intake", 2), ("store", 3))
MOMENTS = ("anywhen", "before the record", "after the record")


class Reader(threading.Thread):
    """Reads one thing after another, and keeps every disclosure id that has come as far as a header."""

    def __init__(self, proof, seed):
        super().__init__(daemon=True)
        self.proof, self.rng = proof, random.Random(seed)
        self.received = []      # (id, person, asked)
        self.statuses = collections.Counter()
        self.problems = []

    def run(self):
        while not self.proof.over.is_set():
            self.read(self.rng.choice(PEOPLE), self.rng.choice(self.proof.asked))

    def read(self, person, asked):
        path = f"/v1/incidents/{asked}" if asked else "/v1/incidents"
        query = f"?purpose=crisis_response{'' if asked else '&limit=20'}"
        if not asked and person in ("ada", "cora"):
            query += f"&organisation={self.rng.choice(('north-pd', 'south-pd'))}"
        connection = http.client.HTTPConnection("127.0.0.1", self.rng.choice(self.proof.site.http_ports), timeout=20)
        with contextlib.closing(connection):
            try:
                connection.request("GET", path + query, headers={"Authorization": f"Bearer {self.proof.tokens[person]}"})
                answer = connection.getresponse()
                ids = self.take(answer, person, asked)
                body = answer.read()
            except (OSError, http.client.HTTPException):
                self.statuses["cut off"] += 1
                self.proof.over.wait(PAUSE)
                return
        self.statuses[answer.status] += 1
        if answer.status == 503:
            self.proof.over.wait(PAUSE)
        if answer.status == 200 and (not ids or any(one.encode() not in body for one in ids if b'"disclosure"' in body)):
            self.problems.append(f"{person} was answered without its record's id: {path}")

    def take(self, answer, person, asked):
        ids = [one for one in (answer.getheader("Accord-Disclosure") or "").split(",") if one]
        self.received += [(uuid.UUID(one), person, asked) for one in ids]
        return ids


class Proof(proving.Proof):
    def __init__(self, folder, options):
        super().__init__(folder, options)
        self.rng = random.Random(options.seed)
        self.done, self.readers = collections.Counter(), []

    def open(self):
        self.house.open()
        for agency in ("north", "south"):
            for _ in range(INCIDENTS):
                number = documents.number(f"{agency}-pd.example")
                self.house.post(f"{agency}-eido", documents.eido(number, type="ALRU", agency=f"{agency}-pd.example"))
        ids = [str(row[0]) for row in self.house.rows("select incident from intake.incident where version > 0")]
        self.asked = ids + [str(uuid.uuid4()), None, None]      # one that is not there, and lists
        self.tokens = {person: self.house.token(person=person) for person in PEOPLE}
        self.readers = [Reader(self, f"{self.options.seed}-{number}") for number in range(READERS)]

    def answered(self):
        return sum(n for reader in self.readers for status, n in list(reader.statuses.items()) if status in (200, 404))

    def ready(self):
        return all(self.site.get("/readyz", port=port)[0] == 200 for port in self.site.http_ports)

    # --- killing -----------------------------------------------------------------------------------------------------
    def kill(self, victim):
        if victim == "store":
            self.kill_store()
            return
        names = self.site.names(victim)
        # Of intake all copies as often as one, which may stand by.
        for name in names if victim == "intake" and self.rng.random() < 0.5 else [self.rng.choice(names)]:
            self.site.kill(name)
            self.site.start_service(name)

    def kill_store(self):
        """A backend of the gateway's, with which PostgreSQL starts over; seldom the whole server, as if its power had gone."""
        if self.rng.random() < 0.1:
            self.site.postgres_restart(signal.SIGQUIT)
            return
        pids = [pid for pid, in self.house.rows("select pid from pg_stat_activity where usename = 'accord_gateway'")]
        os.kill(self.rng.choice(pids), signal.SIGKILL)

    def at(self, moment, victim):
        """Kills at a moment between decision and answer."""
        if moment == "anywhen":
            self.kill(victim)
            return
        # Whoever starts waits for this lock, too: only while both gateways answer.
        fresh = self.answered() + 2 * READERS
        houses.wait_until("reads to be answered again", lambda: self.answered() >= fresh and self.ready())
        with self.house.session() as holder, holder.cursor() as cursor:
            holder.autocommit = False
            cursor.execute("lock table gateway.journal_head in exclusive mode")
            before = self.head(cursor)
            houses.wait_until("a record to wait", lambda: self.waiting(cursor), timeout=3)
            if moment == "before the record":
                self.kill(victim)
                return
            # All is sent but the answer: the gateways stand still while it is committed.
            with self.stopped([self.site.processes[name] for name in self.site.names("gateway")]):
                holder.rollback()
                houses.wait_until("the record", lambda: self.head(cursor) > before, timeout=3)
                self.kill(victim)

    @staticmethod
    @contextlib.contextmanager
    def stopped(children):
        for child in children:
            child.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            for child in children:
                child.send_signal(signal.SIGCONT)   # none to one that was killed meanwhile

    @staticmethod
    def waiting(cursor):
        """A record's last statement, behind which only the commit is still to come."""
        cursor.execute("select count(*) from pg_locks as l join pg_stat_activity as a using (pid) where not l.granted "
                       "and l.relation = 'gateway.journal_head'::regclass and a.query like '%update journal_head set n%'")
        return cursor.fetchone()[0] > 0

    @staticmethod
    def head(cursor):
        cursor.execute("select n from gateway.journal_head")
        return cursor.fetchone()[0]

    def harm(self):
        victim = self.rng.choices([name for name, _ in VICTIMS], [share for _, share in VICTIMS])[0]
        moment = self.rng.choice(MOMENTS)
        try:
            self.at(moment, victim)
        except (houses.psycopg2.Error, TimeoutError, ProcessLookupError, IndexError):
            # The store was away from the harm before, or went away with this one, which then counts as what it did.
            self.done["came to nothing"] += 1
            self.house.heal()
            return
        self.done[victim] += 1
        self.done[moment] += 1

    def killed(self):
        return sum(self.done[name] for name, _ in VICTIMS)

    def run(self):
        for reader in self.readers:
            reader.start()
        each = self.options.reads / self.options.kills
        while self.killed() < self.options.kills:
            self.harm()
            wanted = self.killed() * each
            if self.killed() % 50 == 0:
                print(f"l2: {self.killed()} kills, {self.answered()} answered", flush=True)
            houses.wait_until("reads to be answered between two kills", lambda: self.answered() >= wanted, timeout=180)
        self.over.set()
        for reader in self.readers:
            reader.join(timeout=60)

    # --- what must hold ----------------------------------------------------------------------------------------------
    def problems(self):
        self.house.heal()
        self.site.wait_ready()
        facts = {fact.subject: fact.message for fact in self.house.facts("gateway") if fact.kind == "disclosed"}
        received = [one for reader in self.readers for one in reader.received]
        out = [problem for reader in self.readers for problem in reader.problems]
        out += [f"{one} was received more than once" for one, n in collections.Counter(row[0] for row in received).items() if n > 1]
        for one, person, asked in received:
            fact = facts.get(one)
            if fact is None:
                out.append(f"{person} has {one}, which nobody recorded")
            elif fact.person != person or (asked and uuid.UUID(asked).bytes not in list(fact.subjects)):
                out.append(f"{one} is recorded of {fact.person} and other incidents than {asked}")
        if len(received) > len(facts):
            out.append(f"{len(received)} disclosures were received, {len(facts)} recorded")
        if not received:
            out.append("nothing was disclosed")
        self.told = f"{len(received)} disclosures received, {len(facts)} recorded"
        return out

    def tell(self):
        statuses = sum((reader.statuses for reader in self.readers), collections.Counter())
        print(f"l2: {self.killed()} kills (" + ", ".join(f"{name} {n}" for name, n in sorted(self.done.items())) + f"), "
              f"{sum(statuses.values())} reads (" + ", ".join(f"{status} {n}" for status, n in sorted(statuses.items(), key=str)) +
              f"), {getattr(self, 'told', 'not looked at')}", flush=True)


if __name__ == "__main__":
    sys.exit(proving.prove("l2", Proof, __doc__, ("--kills", 500, None), ("--reads", 10000, "answered, at least")))
