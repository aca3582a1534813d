"""A round's events at dispatch, and who takes part: feeders that send until they are answered, advocates who answer pages."""
import collections
import contextlib
import http.client
import itertools
import json
import random
import socket
import struct
import threading
import time

import documents
import house as houses

FEEDS = ("north-eido", "south-eido", "quick-eido")
POSTERS = 6
# What dispatch says of one incident: a type for each version; "-" cancels. How often, of a hundred.
STORIES = ((40, ("ALRU",)), (15, ("NOISE", "NOISE")), (12, ("ASSAULT", "ASSAULT", "ASSAULT")), (14, ("DVA",)),
           (7, ("DVA", "DVA", "DVA")), (4, ("DVA", "ALRU")), (3, ("ALRU", "DVA")), (2, ("DVA", "ALRU", "DVA")), (3, ("DVA", "-")))


class Day:
    """One round's documents: the bytes in their order, and what must come of them. The same for the same seed, but for clocks."""

    def __init__(self, seed, number, events):
        self.name = f"{seed:x}r{number}"
        self.random = random.Random(f"{seed}/{number}/day")
        self.parts = [(feed, []) for feed in FEEDS for _ in range(POSTERS // len(FEEDS))]
        self.made = itertools.count()
        self.stories = {}           # number of an incident: what each of its versions said
        self.documents = []         # (owner, bytes) that must be kept, each once
        while len(self.documents) < events:
            self._incident(self.random.choice(self.parts))

    def _versions(self, feed, story):
        """A number that never was there before, and what is said of it."""
        agency = feed.replace("-eido", "-pd.example")
        number = f"urn:emergency:uid:incidentid:{self.name}n{next(self.made)}:{agency}"
        area = self.random.choice(documents.AREAS)
        types = [story[0] if said == "-" else said for said in story]
        return number, [json.dumps(documents.eido(
            number, area=area, type=types[i], status="Cancelled" if said == "-" else "Active", updated=i * 0.001, agency=agency,
            incident={"incidentPriorityInternalText": str(i)})).encode() for i, said in enumerate(story)]

    def _tell(self, feed, story):
        number, versions = self._versions(feed, story)
        self.stories[number] = story
        self.documents += [(feed.replace("-eido", "-pd"), v) for v in versions]
        return versions

    def _incident(self, part):
        feed, batches = part
        story = self.random.choices([s for _, s in STORIES], [n for n, _ in STORIES])[0]
        versions = self._tell(feed, story)
        if self.random.random() < 0.3:
            batches.append(versions)                # all of it in one body of lines
        else:
            batches.extend([v] for v in versions)
        if self.random.random() < 0.1:
            batches.append([versions[0]])           # sent again, long after

    def storm(self, size):
        """A body in which many ask at once."""
        return [v for _ in range(size) for v in self._tell("quick-eido", ("DVA",))]

    def never(self, size):
        """Documents that are never sent whole: nothing may come of them."""
        return [v for _ in range(size) for v in self._versions("quick-eido", ("DVA",))[1]]


class Poster:
    """Sends bodies until they are acknowledged, as a feed would, and keeps the receipts."""

    def __init__(self, house, seed, deadline):
        self.house, self.deadline = house, deadline
        self.random = random.Random(seed)
        self.tokens = {feed: house.token(feed=feed) for feed in FEEDS}
        self.receipts = set()
        self.outcomes = collections.Counter()
        self.again = 0
        self.problems = []

    def deliver(self, feed, versions, key=None):
        """Whether it was acknowledged in time."""
        body = documents.lines(versions)
        while time.monotonic() < self.deadline:
            try:
                answer = self.house.post_once(feed, body, houses.JSON_LINES, self.tokens[feed], key, timeout=15,
                                         port=self.random.choice(self.house.site.http_ports))
                if answer.status in (200, 202):
                    return self._acknowledged(feed, versions, answer)
                if answer.status != 503:
                    self.problems.append(f"{feed} was answered {answer.status}: {answer.body[:200]}")
                    return False
            except (OSError, http.client.HTTPException):
                pass
            self.again += 1
            time.sleep(0.02)
        self.problems.append(f"a body of {feed} was not acknowledged in time")
        return False

    def _acknowledged(self, feed, versions, answer):
        if len(answer.receipts) != len(versions):
            self.problems.append(f"{len(answer.receipts)} receipts for {len(versions)} documents of {feed}")
        self.receipts |= {r["receipt"] for r in answer.receipts}
        self.outcomes.update(answer.outcomes)
        return True

    def cut(self, feed, body, sent):
        """A client that goes away after so many bytes of its request."""
        head = (f"POST /v1/feeds/{feed}/events HTTP/1.1\r\nHost: here\r\nContent-Type: {houses.JSON_LINES}\r\n"
                f"Authorization: Bearer {self.tokens[feed]}\r\nContent-Length: {len(body)}\r\n\r\n").encode()
        with contextlib.suppress(OSError), socket.create_connection(
                ("127.0.0.1", self.random.choice(self.house.site.http_ports)), timeout=2) as link:
            link.sendall(head + body[:sent])
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Feeder(threading.Thread):
    """One part of a round, in its order, so fast that it lasts as long as the harm."""

    def __init__(self, house, part, seed, lasting, deadline):
        super().__init__(daemon=True)
        self.feed, self.batches = part
        self.poster = Poster(house, seed, deadline)
        self.keys = random.Random(f"{seed}/keys")
        self.seed = seed
        self.pause = lasting / max(1, len(self.batches))

    def run(self):
        began = time.monotonic()
        for i, batch in enumerate(self.batches):
            key = f"{self.seed}-{i}" if self.keys.random() < 0.5 else None
            if not self.poster.deliver(self.feed, batch, key):
                return
            time.sleep(max(0.0, began + (i + 1) * self.pause - time.monotonic()))


class Advocate(threading.Thread):
    """Answers some of what is offered to her, through all the trouble."""

    def __init__(self, house, person, seed, over):
        super().__init__(daemon=True)
        self.house, self.person, self.over = house, person, over
        self.random = random.Random(seed)
        self.token = house.token(person=person)
        self.answered = []      # (call-out, verb) that were acknowledged
        self.reads = 0          # of lists that came with a call-out: each must be on record
        self.problems = []

    def run(self):
        while not self.over.wait(0.3):
            with contextlib.suppress(OSError, http.client.HTTPException):
                self._look()

    def _look(self):
        port = self.random.choice(self.house.site.http_ports)
        page = self.house.http("GET", "/v1/callouts?mine=yes&limit=20&purpose=crisis_response", self.token, timeout=15, port=port)
        if page.status not in (200, 503):
            self.problems.append(f"{self.person}'s list was answered {page.status}: {page.body[:200]}")
        if page.status != 200:
            return
        listed = page.json["callouts"]
        self.reads += bool(listed)
        for callout in [c["id"] for c in listed if c["state"] == "offered"][:3]:
            verb = self.random.choice(("accept", "accept", "decline"))
            said = self.house.http("POST", f"/v1/callouts/{callout}/{verb}?purpose=crisis_response", self.token, b"",
                                   {"Idempotency-Key": f"{callout}-{verb}"}, timeout=15, port=port)
            if said.status == 200:
                self.answered.append((callout, verb))
            elif said.status not in (404, 409, 503):
                self.problems.append(f"{self.person}'s {verb} was answered {said.status}: {said.body[:200]}")
