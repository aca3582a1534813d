#!/usr/bin/python3
"""A source says by mistake that somebody was released, and thousands of clients are linked to him. No more than the breaker lets go
leave; staff are paged all the while; two people recall it, and exactly those who were told are told that it was wrong.

  prove_flood.py [--notices N] [--seed S]      exit status 0: all of it held
"""
import collections
import concurrent.futures
import json
import sys
import threading
import time

import proving
from proving import houses

import documents
import prove_contact
from carrier import Carrier
from test_clients import HOUSE
from test_custody import event, link, number
from test_notices import HELD, RECALLED, SENT, runs, say

MOST = 20               # what may leave: of a minute, as it is without configuration
HANDS = 12
RECALL_S = 60           # that a recall may take to reach everybody
TOLD, WRONG = 20, 21    # templates
CHANNEL = prove_contact.CHANNEL


class Proof(proving.Proof):
    def __init__(self, folder, options):
        self.carrier = Carrier(folder / "carrier").start()
        channels = folder / "channels"
        channels.mkdir()
        (channels / "aid-texts.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=self.carrier.port))
        super().__init__(folder, options, patient=True, overrides={"notification": {"channels": str(channels)}})
        self.clients, self.wrong, self.said, self.road = [], [], [], None
        self.rest, self.beside = [], []

    def open(self):
        self.house.open()
        for person in ("ada", "dana", "susa"):
            self.house.token(person=person)
        self.house.token(feed="jail"), self.house.token(feed="north-eido")
        self.booking = number()
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            self.clients = list(hands.map(self.client, range(self.options.notices)))
        self.house.settle(timeout=600)

    def client(self, n):
        made = prove_contact.Client(self, n)
        assert link(self.house, made.id, self.booking).status == 200
        return made

    # --- what happens ------------------------------------------------------------------------------------------------
    def run(self):
        for _ in range(5):
            self.page(self.rest)
        flooded = threading.Event()
        with concurrent.futures.ThreadPoolExecutor(1) as other:
            pages = other.submit(self.pages_until, flooded)
            try:
                self.false_report()
            finally:
                flooded.set()
            pages.result()
        self.told("they were told", TOLD, self.states(TOLD)[SENT])
        if self.states(TOLD)[HELD]:
            self.recall()

    def false_report(self):
        answer = self.house.post("jail", event(self.booking))
        assert answer.status in (200, 202), answer.body
        houses.wait_until("all to be taken", lambda: sum(self.states(TOLD).values()) == len(self.clients), timeout=1800)
        self.house.settle(timeout=1800)
        states = self.states(TOLD)
        if states != {SENT: MOST, HELD: len(self.clients) - MOST}:
            self.wrong.append(f"{MOST} may leave, and all others are held: {dict(states)}")

    def pages_until(self, over):
        while not over.is_set():
            self.page(self.beside)

    def page(self, times):
        """How long staff are waited for; fails when nobody is paged."""
        area, began = documents.area(), time.monotonic()
        assert self.house.post("north-eido", documents.eido(documents.number(), area=area)).status in (200, 202)
        houses.wait_until("a page", lambda: self.house.pager.pages(area), timeout=300)
        times.append(time.monotonic() - began)

    def recall(self):
        run, = runs(self.house)
        assert say(self.house, run["run"], "recall", "dana").status == 200
        began = time.monotonic()
        assert say(self.house, run["run"], "recall", "susa").status == 200
        houses.wait_until("nothing to be held", lambda: not self.states(TOLD)[HELD], timeout=1800)
        houses.wait_until("the corrections", lambda: self.states(WRONG)[SENT] >= MOST, timeout=1800)
        self.said.append(f"recalled and put right in {time.monotonic() - began:.1f} s of the {RECALL_S} s allowed")
        self.house.settle(timeout=1800)
        states = self.states(TOLD)
        if states != {SENT: MOST, RECALLED: len(self.clients) - MOST}:
            self.wrong.append(f"after the recall they stand at {dict(states)}")
        self.told("they are told that it was wrong", WRONG, MOST)
        if len(self.sent(TOLD) ^ self.sent(WRONG)):
            self.wrong.append("others are told that it was wrong than were told")
        twice = [to for to, count in self.asked().items() if count != 2]
        if len(self.asked()) != MOST or twice:
            self.wrong.append(f"the provider was asked for {len(self.asked())}, of whom {len(twice)} not twice")

    # --- what became of it -------------------------------------------------------------------------------------------
    def states(self, template):
        return collections.Counter(dict(self.house.rows(
            "select state, count(*) from notification.message where client is not null and template = %s group by 1", template)))

    def sent(self, template):
        return {client for client, in self.house.rows("select client from notification.message where template = %s and state = %s", template, SENT)}

    def asked(self):
        return collections.Counter(json.loads(asked["body"])["to"] for asked in self.carrier.asked())

    def told(self, what, template, count):
        gone = self.house.one("select count(*) from notification.attempt a join notification.message m on m.id = a.message "
                              "where m.client is not null and m.template = %s and a.outcome = 0", template)
        if gone != count:
            self.wrong.append(f"{what}: {count} are called sent, and {gone} went")

    def problems(self):
        return self.wrong

    def tell(self):
        self.carrier.stop()
        middle = [f"{sorted(times)[len(times) // 2] * 1000:.0f} ms" if times else "none" for times in (self.rest, self.beside)]
        print(f"flood: {len(self.clients)} notices; pages of staff: {middle[0]} at rest, {middle[1]} meanwhile ({len(self.beside)} of them, the "
              f"slowest {max(self.beside, default=0) * 1000:.0f} ms)" + "".join(f"; {line}" for line in self.said), flush=True)


if __name__ == "__main__":
    sys.exit(proving.prove("flood", Proof, __doc__, ("--notices", 8000, "clients who are linked")))
