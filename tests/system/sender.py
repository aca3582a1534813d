"""One sender of documents, and what must have become of what it was told is kept."""
import contextlib
import http.client
import itertools
import json
import threading
import uuid

import documents
from house import wait_until

PACE = 0.02             # seconds between two documents: it is about order here, not about load


class Load:
    """One sender, so that what it was told is in an order."""

    def __init__(self, house, ports=None):
        self.house = house
        self.ports = itertools.cycle(ports or house.site.http_ports[:1])
        self.acknowledged = []          # documents, in that order
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self):
        house = self.house
        while not self._end.wait(PACE):
            document = documents.eido(documents.number(), type="DVA" if len(self.acknowledged) % 3 == 0 else "ALRU", updated=-60)
            with contextlib.suppress(OSError, http.client.HTTPException):
                if self._post(document) in (200, 202):
                    self.acknowledged.append(document)

    def _post(self, document):
        connection = http.client.HTTPConnection("127.0.0.1", next(self.ports), timeout=5)
        with contextlib.closing(connection):
            connection.request("POST", "/v1/feeds/north-eido/events", json.dumps(document).encode(),
                               {"Content-Type": "application/json", "Authorization": f"Bearer {self.house.token(feed='north-eido')}"})
            return connection.getresponse().status

    def __enter__(self):
        self.house.token(feed="north-eido")
        self._thread.start()
        return self

    def __exit__(self, *unused):
        self._end.set()
        self._thread.join()

    def reach(self, count):
        wait_until(f"{count} documents", lambda: len(self.acknowledged) >= count)


def key(house, document):
    return house.seals.blind(house.owners["north-eido"], "incident", "north-eido", document["$id"])


def there(house, sent):
    """Which of these are kept, in the order in which they were sent."""
    kept = {uuid.UUID(i).hex for i, in house.rows("select id::text from intake.incident")}
    return [key(house, document) in kept for document in sent]


def one_callout_each(house, sent):
    have = {uuid.UUID(i).hex: count for i, count in house.rows(
        "select i.id::text, count(r.id) from intake.incident i left join referral.request r on r.incident = i.incident and r.kind = 1 group by 1")}
    wanted = {key(house, d): d["incidentComponent"]["incidentTypeCommonRegistryText"] == "DVA" for d in sent}
    assert {number: have[number] for number in wanted} == wanted
