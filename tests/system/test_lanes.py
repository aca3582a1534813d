"""Live before bulk: a backfill that fills all that bulk may have neither refuses nor forgets a live document."""
import concurrent.futures
import threading

import attacker
import documents
import house as houses
import pytest
from conftest import BIN
from house import JSON_LINES, wait_until

QUEUE = 1024    # inputs that may wait in intake here: half of them for bulk
SENDERS = 6     # at once, each body filling that half alone
LINES = 600
LIVE = 40       # documents one by one while the backfill goes on
OPENED = "select count(distinct i.id) from referral.request r join intake.incident i on i.incident = r.incident where i.id = any (%s::uuid[])"


@pytest.fixture(scope="module")
def narrow(tmp_path_factory):
    site = houses.House(tmp_path_factory.mktemp("lanes"), BIN, overrides={"intake": {"max queued": QUEUE, "max batch": 64}}, patient=True)
    try:
        yield site.open()
    finally:
        complaints = site.close()
    assert not complaints, "\n".join(complaints)


class Backfill(threading.Thread):
    """Posts bodies of old documents until it is told to stop; each until it is taken."""

    def __init__(self, house, feed, token):
        super().__init__()
        self.house, self.feed, self.token = house, feed, token
        self.over = threading.Event()
        self.taken, self.refused, self.failure = [], 0, None

    def run(self):
        try:
            while not self.over.is_set():
                self.send()
        except Exception as failure:    # told by the test, in its own thread
            self.failure = failure

    def send(self):
        numbers = [documents.number() for _ in range(LINES)]
        body = documents.lines([documents.eido(n, type="ALRU") for n in numbers])
        while True:
            answer = self.house.post_once(self.feed, body, JSON_LINES, self.token, timeout=120)
            if answer.status != 503:
                break
            assert "retry-after" in answer.headers
            self.refused += 1
        assert answer.status in (200, 202), answer.body
        self.taken += numbers


def laden(number):
    """Now and then one of so many notes that a worker reads it: its length does not make it bulk."""
    notes = 300 << 10 if laden.turn % 4 == 0 else 1
    laden.turn += 1
    return documents.eido(number, notesComponent=[{"notesActionComments": "n" * notes}])


laden.turn = 0


def test_live_documents_are_taken_and_paged_during_a_backfill(narrow):
    bulk_feed, live_feed = next(narrow.feeds), next(narrow.feeds)
    bulk_token, live_token = narrow.token(feed=bulk_feed), narrow.token(feed=live_feed)
    senders = [Backfill(narrow, bulk_feed, bulk_token) for _ in range(SENDERS)]
    for sender in senders:
        sender.start()
    try:
        wait_until("the backfill to fill what it may have", lambda: sum(s.refused for s in senders) > SENDERS, timeout=60)
        wait_until("some of it to be taken", lambda: any(s.taken for s in senders), timeout=60)
        live = [documents.number() for _ in range(LIVE)]
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda n: narrow.post(live_feed, laden(n), token=live_token), live))
        assert [a.status for a in answers] == [202] * LIVE
        keys = [narrow.seals.blind(narrow.owners[live_feed], "incident", live_feed, number) for number in live]
        wait_until("their call-outs", lambda: narrow.one(OPENED, keys) == LIVE, timeout=60)
        wait_until("their pages", lambda: narrow.one(
            "select count(distinct m.request) from notification.message m join referral.request r on r.id = m.request "
            "join intake.incident i on i.incident = r.incident where i.id = any (%s::uuid[]) and m.template = 1 and m.state = 3", keys) == LIVE, timeout=60)
        assert all(s.is_alive() for s in senders), "the backfill was still under way"
    finally:
        for sender in senders:
            sender.over.set()
        for sender in senders:
            sender.join()
    assert not [s.failure for s in senders if s.failure]
    taken = {n for s in senders for n in s.taken}
    assert taken <= set(narrow.numbers("feed = %s", bulk_feed))
    assert attacker.counted(narrow, "accord_inputs_turned_away_total", service="intake", lane="live") == 0
    narrow.settle(timeout=120)
