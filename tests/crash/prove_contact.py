#!/usr/bin/python3
"""What stops contact races what is on its way to clients (L6). Notices wait for many clients, two people let them go, and while two
copies hand them over each client's contact is stopped at some instant: frozen by her advocate, STOP, her agreement to automation
withdrawn, her only channel called unsafe. The writer is killed now and then. Nothing goes by an answer that was given after the stop
was kept, nothing goes twice, and nothing is left to nobody.

  prove_contact.py [--races N] [--clients N] [--kill N] [--seed S]      exit status 0: all of it held
"""
import collections
import concurrent.futures
import json
import random
import re
import signal
import sys
import time
import uuid

import proving
from proving import houses

from carrier import Carrier
from test_clients import HOUSE
from test_contact import checked, kept, voice
from test_custody import event, link, number
from test_notices import runs, say
from test_reach import Notification, agreeing

EACH = 3                # messages of one client in a round: what a day may have
AGE = 1_000_000         # us that an answer to send is good
HANDS = 12              # threads that stop contact
SENT, FAILED, UNCERTAIN, FROZEN = 3, 4, 10, 11
SOMEBODYS = (FAILED, UNCERTAIN)         # a person is wanted for each
ENDS = {SENT: "sent", FAILED: "a person's", UNCERTAIN: "not known", FROZEN: "frozen"}
WAYS = ("freeze", "stop", "consent", "unsafe")
TOLD = re.compile(r'msg="a client is told" message=(\S+) decided=(\d+) age=(\d+)')
CHANNEL = """organisation: {organisation}
channel: sms
provider: template
url: http://127.0.0.1:{port}/send
from: "+15550100100"
contract: BAA-1
auto reply: no
template:
  type: application/json
  body: '{{"to":"{{to}}","key":"{{key}}"}}'
  key header: Idempotency-Key
  reference: message.id
"""


class Client:
    def __init__(self, proof, n):
        self.house, self.road = proof.house, proof.road
        self.telephone = f"+1555{200 + n // 10000:03}{n % 10000:04}"
        self.id = checked(self.house)
        self.agrees()
        self.stopped = self.way = None

    def profile(self, since=1, safe="yes", automation="yes"):
        sms = voice(channel="sms", voicemail="vague", previewRisk="no", sharedDevice="no", safe=safe)
        made = agreeing(sms, points=[{"channel": "sms", "telephone": self.telephone}], since=since)
        made["rules"]["automation"] = automation
        return made

    def agrees(self):
        kept(self.house, self.id, "safe-contact", self.profile(since=0))

    def stop(self, way):
        """By the store's clock, which is this machine's: when it was known to be kept."""
        self.way = way
        if way == "freeze":
            kept(self.house, self.id, "freeze", {"freeze": "advocate"})
        elif way == "stop":
            assert self.road.stop(self.id)
        elif way == "consent":
            kept(self.house, self.id, "safe-contact", self.profile(automation="no"))
        else:
            kept(self.house, self.id, "safe-contact", self.profile(since=0, safe="no"))
        self.stopped = time.time_ns() // 1000

    def again(self):
        if self.way == "freeze":
            kept(self.house, self.id, "verify", {"thaw": "yes"})
        elif self.way:
            self.agrees()
        self.stopped = self.way = None


class Proof(proving.Proof):
    def __init__(self, folder, options):
        self.carrier = Carrier(folder / "carrier").start()
        channels = folder / "channels"
        channels.mkdir()
        (channels / "aid-texts.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=self.carrier.port))
        super().__init__(folder, options, patient=True, overrides={"notification": {
            "channels": str(channels), "spread": "0s", "max sending": "64", "breaker most": "1", "log level": "debug"}})
        self.rng, self.road = random.Random(options.seed), None
        self.clients, self.may_come, self.wrong, self.races, self.rounds = [], set(), [], 0, 0
        self.ends, self.between = collections.Counter(), 0
        self.span, self.asked_at, self.log_at = 0.5, 0, {}

    def open(self):
        self.house.open()
        self.road = Notification(self.house)
        self.house.token(person="ada"), self.house.token(feed="jail"), self.house.token(person="dana"), self.house.token(person="susa")
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            self.clients = list(hands.map(lambda n: Client(self, n), range(self.options.clients)))
            self.booking = number()
            answers = list(hands.map(lambda client: link(self.house, client.id, self.booking).status, self.clients))
        assert set(answers) == {200}, answers

    def run(self):
        while self.races < self.options.races and len(self.wrong) < proving.SHOWN:
            self.round()
            print(f"contact: {self.races} races in {self.rounds} rounds", flush=True)

    # --- a round -----------------------------------------------------------------------------------------------------
    def round(self):
        self.rounds += 1
        self.forget()
        head = self.house.heads()["notification"]
        since = self.house.one("select clock_timestamp()")
        self.held()
        self.let_go("dana")
        began = time.time_ns() // 1000
        with concurrent.futures.ThreadPoolExecutor(1) as other:
            stopping = other.submit(self.stop_all)
            self.let_go("susa")
            if self.options.kill and self.rounds % self.options.kill == 0:
                self.kill()
            stopping.result()
        rows = self.ended(since)
        self.judge(rows, head, began)
        self.races += len(rows)
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            list(hands.map(Client.again, self.clients))

    def forget(self):
        """Each round is a day of its own: what passed before it passed long ago, and what was frozen has gone when she was thawed."""
        self.rest()
        self.told()
        self.belated(self.asked())
        with self.house.session() as connection, connection.cursor() as cursor:
            cursor.execute("delete from notification.breaker; delete from notification.client_line")

    def held(self):
        for _ in range(EACH):
            answer = self.house.post("jail", event(self.booking, "returned"))
            assert answer.status in (200, 202), answer.body
        self.house.settle(timeout=600)

    def let_go(self, person):
        """Two people's word, and all that is held goes."""
        for run in runs(self.house):
            assert say(self.house, run["run"], "release", person).status == 200

    def stop_all(self):
        """Each at an instant of its own, over about as long as the rounds before took to go."""
        with concurrent.futures.ThreadPoolExecutor(HANDS) as hands:
            plan = sorted((self.rng.uniform(0, self.span), n) for n in range(len(self.clients)))
            ways = [self.rng.choice(WAYS) for _ in plan]
            began, stops = time.monotonic(), []
            for (at, n), way in zip(plan, ways):
                self.over.wait(max(0.0, began + at - time.monotonic()))
                stops.append(hands.submit(self.clients[n].stop, way))
            for stop in stops:
                stop.result()

    def kill(self):
        name = self.house.writer("notification")
        self.site.kill(name, signal.SIGKILL)
        self.site.start_service(name)

    def belated(self, asked):
        """Of a round before: thawed; or begun by a writer that was killed, and noticed late by the provider. Once at most."""
        for message, count in asked.items():
            if count > 1 or message not in self.may_come:
                self.wrong.append(f"{message} was handed over {count} times after its round")
            self.may_come.discard(message)

    def rest(self):
        waiting = f"select count(*) from notification.message where client is not null and state not in {SENT, *SOMEBODYS, FROZEN}"
        self.house.settle(timeout=600)
        houses.wait_until("every message to have an end", lambda: self.house.one(waiting) == 0, timeout=600)
        self.house.settle(timeout=600)

    def ended(self, since):
        self.rest()
        return self.house.rows("select id::text, client::text, state, wanted from notification.message where client is not null and created_at > %s", since)

    # --- what must hold ----------------------------------------------------------------------------------------------
    def judge(self, rows, head, began):
        """By what the provider was asked, what was logged at the last inch, and whom facts want; not by how it came to that."""
        asked, told = self.asked(), self.told()
        last = max((decided for answers in told.values() for decided, _ in answers), default=began)
        self.span = min(30.0, max(0.1, (self.span + 2 * (last - began) / 1e6) / 2))
        stops = {client.id: (client.stopped, client.way) for client in self.clients}
        wanted = collections.Counter(uuid.UUID(bytes=fact.message.client) for fact in self.house.facts("notification", head)
                                     if fact.kind == "person_wanted" and fact.message.client)
        if len(rows) != EACH * len(self.clients):
            self.wrong.append(f"{EACH * len(self.clients)} messages were due, {len(rows)} are there")
        lost = collections.Counter(uuid.UUID(client) for _, client, state, _ in rows if state in SOMEBODYS)
        self.wrong += [f"of {client} {count} messages did not go, and {wanted[client]} times somebody was wanted"
                       for client, count in lost.items() if wanted[client] < count]
        for message, client, state, _ in rows:
            count = asked.pop(message, 0)
            self.wrong += self.wrong_with(message, state, count, told.pop(message, []), *stops[client])
            if not count and state in (FROZEN, UNCERTAIN):
                self.may_come.add(message)
            self.ends[stops[client][1], state] += 1
        self.belated(asked)

    def wrong_with(self, message, state, asked, told, stopped, way):
        if asked > 1:
            yield f"{message} was handed over {asked} times"
        if asked and state not in (SENT, UNCERTAIN):
            yield f"{message} was handed over and stands at {state}"
        if state == SENT and not asked:
            yield f"{message} is called sent, and was not handed over"
        if asked and not told:
            yield f"{message} was handed over without an answer"
        for decided, age in told:
            if decided > stopped:
                yield f"{message} went by an answer given {decided - stopped} us after {way} was kept"
            if age > AGE:
                yield f"{message} went by an answer {age} us old"
        self.between += any(stopped - AGE < decided for decided, _ in told)

    def asked(self):
        """How often the provider was asked for each, since the last time."""
        with open(self.carrier.folder / "asked", "a+") as f:
            f.seek(self.asked_at)
            lines = f.readlines()
            self.asked_at = f.tell()
        return collections.Counter(json.loads(line)["headers"]["Idempotency-Key"] for line in lines)

    def told(self):
        """(decided, age) of each message at the last inch, since the last time."""
        found = collections.defaultdict(list)
        for name in self.site.names("notification"):
            with open(self.site.log_path(name), errors="replace") as f:
                f.seek(self.log_at.get(name, 0))
                for message, decided, age in TOLD.findall(f.read()):
                    found[message].append((int(decided), int(age)))
                self.log_at[name] = f.tell()
        return found

    def problems(self):
        return self.wrong

    def tell(self):
        self.carrier.stop()
        if self.road:
            self.road.close()
        print(f"contact: {self.races} races in {self.rounds} rounds; " + "; ".join(
            f"{way}: " + ", ".join(f"{n} {what}" for state, what in ENDS.items() if (n := self.ends[way, state])) for way in WAYS) +
            f"; {self.between} left within the second before the stop", flush=True)


if __name__ == "__main__":
    sys.exit(proving.prove("contact", Proof, __doc__, ("--races", 100000, "messages"), ("--clients", 300, "of each round"),
                           ("--kill", 5, "the writer in every one of so many rounds; 0: never")))
