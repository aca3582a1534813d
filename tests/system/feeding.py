"""A feed that never ends, for what happens meanwhile."""
import contextlib
import http.client
import threading
import time

import documents
from house import JSON_LINES, wait_until


class Feed(threading.Thread):
    """Posts without end, to the gateways in turn; what is not acknowledged is sent again, as a feed would."""

    def __init__(self, house, feed):
        super().__init__(daemon=True)
        self.house, self.feed, self.token = house, feed, house.token(feed=feed)
        self.over = threading.Event()
        self.kept, self.pages = [], []
        self.longest = 0.0      # a body on its way, sent again as often as it took

    def run(self):
        while not self.over.wait(0.02):
            numbers = [documents.number() for _ in range(3)]
            types = ["DVA" if len(self.kept) % 30 == 0 else "ALRU", "ALRU", "NOISE"]
            body = documents.lines([documents.eido(n, area=n.split(":")[4][:24].upper(), type=t) for n, t in zip(numbers, types)])
            began = time.monotonic()
            while not self._post(body):
                if time.monotonic() - began > 90:
                    return
            self.longest = max(self.longest, time.monotonic() - began)
            self.kept += numbers
            self.pages += [n for n, t in zip(numbers, types) if t == "DVA"]

    def _post(self, body):
        for port in self.house.site.http_ports:
            with contextlib.suppress(OSError, http.client.HTTPException):
                link = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
                with contextlib.closing(link):
                    link.request("POST", f"/v1/feeds/{self.feed}/events", body,
                                 {"Content-Type": JSON_LINES, "Authorization": f"Bearer {self.token}"})
                    if link.getresponse().status in (200, 202):
                        return True
        return False

    def more(self, count=15):
        wanted = len(self.kept) + count
        wait_until("documents to be kept", lambda: len(self.kept) >= wanted or not self.is_alive(), timeout=90)
        assert self.is_alive(), "a document was not taken for too long"
