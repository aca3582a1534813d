#!/usr/bin/python3
"""A revocation races reads at two copies of the gateway. A client's release, or the token of whoever reads, is revoked at one of the
copies while readers go on at both. In the journal's order nothing that relied on it comes behind its revocation, and no read that began
after the revocation was answered is answered with anything.

  prove_revocation.py [--reads N] [--each N] [--seed S]      exit status 0: all of it held
"""
import collections
import contextlib
import http.client
import random
import re
import sys
import threading
import time
import uuid

import proving
from proving import houses

import documents
from consent import Consent

READERS = 8         # at each door, half of them at each copy
PAUSE = 0.02        # of whoever has nothing to do yet
TOKENS_PERSON = "south-chief"       # reads with the tokens that are revoked, and with no others


class Opening:
    """One time that a door stood open: until when it was revoked, by the revoker's clock."""

    def __init__(self, what, path, token):
        self.what, self.path, self.token = what, path, token
        self.answered = None        # when the revocation's answer was there
        self.statuses, self.late = collections.Counter(), 0
        self.after = 0      # reads that began when it was revoked


class Door(threading.Thread):
    """Opened and revoked again and again; its readers read through whichever opening is the newest."""

    def __init__(self, proof, name):
        super().__init__(daemon=True)
        self.proof, self.name = proof, name
        self.rng = random.Random(f"{proof.options.seed}-{name}")
        self.opening, self.openings, self.failed = None, [], None
        self.readers = [threading.Thread(target=self.read, args=(n,), daemon=True) for n in range(READERS)]

    def run(self):
        try:
            for reader in self.readers:
                reader.start()
            while not self.proof.over.is_set():
                self.race()
        except Exception as error:      # told at the end: the others go on
            self.failed = error

    def race(self):
        opening, enough = self.open(), self.rng.randint(1, self.proof.options.each)
        self.opening = opening
        self.openings.append(opening)
        self.wait("reads to get through", lambda: opening.statuses[200] >= enough)
        self.revoke(opening)
        opening.answered = time.monotonic()
        self.wait("reads to go on", lambda: opening.after >= READERS)

    def wait(self, what, condition):
        houses.wait_until(what, lambda: condition() or self.proof.over.is_set(), timeout=180, every=0.005)

    def read(self, number):
        port = self.proof.site.http_ports[number % 2]
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        with contextlib.closing(connection):
            while not self.proof.over.is_set():
                if (opening := self.opening) is None:
                    self.proof.over.wait(PAUSE)
                    continue
                began = time.monotonic()
                connection.request("GET", opening.path, headers={"Authorization": f"Bearer {opening.token}"})
                answer = connection.getresponse()
                answer.read()
                over = opening.answered is not None and began > opening.answered
                with self.proof.lock:
                    opening.statuses[answer.status] += 1
                    opening.after += over
                    opening.late += over and answer.status == 200


class ReleaseDoor(Door):
    """A release that a client of the advocate's signed."""

    def __init__(self, proof):
        super().__init__(proof, "release")
        self.consent = Consent(proof.house)
        self.token = proof.house.token(person="north-chief")
        proof.house.token(person="ada")

    def open(self):
        client = self.consent.client()
        return Opening(uuid.UUID(self.consent.release(client)), f"/v1/clients/{client}?purpose=case_status", self.token)

    def revoke(self, opening):
        port = self.rng.choice(self.proof.site.http_ports)
        answer = self.proof.house.http("POST", f"/v1/releases/{opening.what}/revoke", self.proof.house.token(person="ada"), b"", port=port)
        assert answer.status == 200, answer.body


class TokenDoor(Door):
    """A token of somebody's, by the operator's tool."""

    def __init__(self, proof):
        super().__init__(proof, "token")
        number = documents.number("south-pd.example")
        proof.house.post("south-eido", documents.eido(number, type="ALRU", agency="south-pd.example"))
        self.incident = str(proof.house.one("select incident from intake.incident where version > 0"))

    def open(self):
        made = self.proof.site.accord("token", "make", "--person", TOKENS_PERSON)
        what = uuid.UUID(re.search(r"[0-9a-f-]{36}", made.stderr).group())
        return Opening(what, f"/v1/incidents/{self.incident}?purpose=crisis_response", made.stdout.split()[0])

    def revoke(self, opening):
        self.proof.site.accord("token", "revoke", opening.what)


class Proof(proving.Proof):
    def __init__(self, folder, options):
        super().__init__(folder, options, patient=True)
        self.lock, self.doors = threading.Lock(), []

    def open(self):
        self.house.open()
        self.doors = [ReleaseDoor(self), TokenDoor(self)]

    def run(self):
        for door in self.doors:
            door.start()
        told = 0
        while self.reads() < self.options.reads and not any(door.failed for door in self.doors):
            self.over.wait(10 * PAUSE)
            if self.reads() >= told + self.options.reads / 10:
                told = self.reads()
                print(f"revocation: {told} reads, {sum(len(door.openings) for door in self.doors)} revocations", flush=True)
        self.over.set()
        for thread in [*self.doors, *(reader for door in self.doors for reader in door.readers)]:
            thread.join(timeout=90)

    def reads(self):
        return sum(sum(opening.statuses.values()) for door in self.doors for opening in list(door.openings))

    # --- what must hold ----------------------------------------------------------------------------------------------
    def problems(self):
        out = [f"the door of a {door.name} could not go on: {door.failed!r}" for door in self.doors if door.failed]
        facts = self.house.facts("gateway")
        for door, told in zip(self.doors, (of_releases, of_tokens)):
            relied, revoked = told(facts)
            for opening in door.openings:
                out += self.wrong_with(door, opening, relied[opening.what.bytes], revoked.get(opening.what.bytes))
        return out

    def wrong_with(self, door, opening, relied, revoked):
        got = opening.statuses[200]
        if opening.late:
            yield f"{opening.late} reads by {door.name} {opening.what} that began after its revocation were answered"
        if revoked and (behind := [n for n in relied if n > revoked]):
            yield f"{len(behind)} facts that relied on {door.name} {opening.what} come behind its revocation"
        if opening.answered is not None and not revoked:
            yield f"no fact tells that {door.name} {opening.what} was revoked"
        if len(relied) < got:
            yield f"{got} reads by {door.name} {opening.what} were answered, {len(relied)} recorded"
        if unknown := set(opening.statuses) - {200, 401, 404, 503}:
            yield f"answers {unknown} by {door.name} {opening.what}"

    def tell(self):
        for door in self.doors:
            statuses = sum((opening.statuses for opening in door.openings), collections.Counter())
            revoked = sum(opening.answered is not None for opening in door.openings)
            print(f"revocation: {door.name}: {revoked} revoked, {sum(statuses.values())} reads (" +
                  ", ".join(f"{status} {n}" for status, n in sorted(statuses.items())) +
                  f"), {sum(opening.after for opening in door.openings)} begun after it", flush=True)


def of_releases(facts):
    """By release: the numbers of what was disclosed by it, and of its revocation."""
    relied, revoked = collections.defaultdict(list), {}
    for fact in facts:
        if fact.kind == "disclosed" and fact.message.release:
            relied[fact.message.release].append(fact.n)
        elif fact.kind == "release_revoked":
            revoked[fact.message.release] = fact.n
    return relied, revoked


def of_tokens(facts):
    """The same by token. Its person has one at a time: hers is what was disclosed to her from its making on until the next's."""
    relied, revoked, token = collections.defaultdict(list), {}, None
    for fact in facts:
        if fact.kind == "token_made" and fact.message.person == TOKENS_PERSON:
            token = fact.message.token
        elif fact.kind == "token_revoked":
            revoked[fact.message.token] = fact.n
        elif fact.kind == "disclosed" and fact.message.person == TOKENS_PERSON:
            relied[token].append(fact.n)
    return relied, revoked


if __name__ == "__main__":
    sys.exit(proving.prove("revocation", Proof, __doc__, ("--reads", 100000, "at least"),
                           ("--each", 400, "answered before a revocation, at most")))
