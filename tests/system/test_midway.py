"""A copy of notification that ends while a message is on its way, and another that goes on: staff are told at least once, a client at
most once, and what nobody knows of her is a person's to find out."""
import contextlib
import os
import signal
import uuid

import documents
import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_clients import HOUSE
from test_notices import UNCERTAIN, WANTED_UNCERTAIN, agreed, messages, released, wants
from test_takeover import epoch, log_since

SENT = 3
CHANNEL = """organisation: {organisation}
channel: email
provider: template
url: http://127.0.0.1:{port}/send
from: hello@neutral.example
contract: BAA-2026-17
auto reply: no
secret: {secret}
template:
  type: application/json
  body: '{{"to":"{{to}}","text":"{{text}}","key":"{{key}}"}}'
  key header: Idempotency-Key
  reference: message.id
"""
EXPECTED = ("no sign of life", "a message stands still", "messages stand still", "notices to clients are held")


@pytest.fixture(scope="module")
def site(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("midway")
    secret, files = folder / "secret", folder / "files"
    secret.write_text("not-a-real-secret\n")
    secret.chmod(0o600)
    files.mkdir()
    for organisation in (HOUSE, "north-pd"):
        (files / f"{organisation}-mail.yaml").write_text(CHANNEL.format(organisation=organisation, port=carrier.port, secret=secret))
    house = House(folder / "site", BIN, overrides={"notification": {"channels": str(files)}}, settings=("fsync = off",), patient=True)
    if house.tap:
        house.tap.also(carrier.port, "provider")
    with own_site(house, EXPECTED) as opened:
        yield opened


class Told:
    """One of staff and a client who are told at the same time."""

    def __init__(self, site, carrier):
        self.site, self.carrier = site, carrier
        self.area, self.address = documents.area(), f"{uuid.uuid4().hex}@client.example"
        self.feed = next(site.feeds)
        self.client = agreed(site, self.address)
        self.words = (self.area, self.address)

    def will(self, answer):
        for word in self.words:
            self.carrier.will(word, answer)

    def happens(self):
        self.number = documents.number()
        assert self.site.post(self.feed, documents.eido(self.number, area=self.area)).status == 202
        released(self.site, self.client)

    def asked(self):
        """By what key the provider was asked about each."""
        return [[a["headers"]["Idempotency-Key"] for a in self.carrier.asked(word)] for word in self.words]

    def all_asked(self):
        wait_until("both to be on their way", lambda: all(self.asked()), timeout=120)

    def states(self):
        request = self.site.callout(self.number).id
        rows = self.site.rows("select state from notification.message where request = %s and template = 1 order by rung, created_at", request)
        return rows[0][0] if rows else None, messages(self.site, self.client)[0][0] if messages(self.site, self.client) else None

    def come_to(self, staff, client):
        wait_until("their ends", lambda: self.states() == (staff, client), timeout=120)
        self.site.settle(timeout=120)

    def over(self):
        for person in ("ada", "bea", "cora"):
            self.site.move(self.site.callout(self.number).id, "decline", person)


@pytest.fixture
def told(site, carrier):
    site.heal()
    site.settle()
    made = Told(site, carrier)
    yield made
    made.over()


@contextlib.contextmanager
def nothing_kept(site):
    """Inside, no batch of notification is committed, and its writer is waited for no longer than the test wants."""
    with site.session() as session, session.cursor() as cursor:
        cursor.execute("begin")
        cursor.execute("select holder_pid from notification.journal_head for update")
        holder = cursor.fetchone()[0]
        yield
        site.rows("select pg_terminate_backend(%s)", holder)
        cursor.execute("rollback")


def a_batch_waits(site):
    wait_until("a batch that waits", lambda: site.one(
        "select count(*) from pg_stat_activity join notification.journal_head on pid = holder_pid and backend_start = holder_start"
        " where wait_event_type = 'Lock'") == 1)


@contextlib.contextmanager
def away(site, how):
    """Inside, the writer of before is gone, or does not move; afterwards it is back, and stands by."""
    old, before = site.writer("notification"), epoch(site, "notification")
    process, mark = site.site.processes[old], site.site.log_path(old).stat().st_size

    def end():
        if how == "killed":
            site.site.kill(old, signal.SIGKILL)
        else:
            os.kill(process.pid, signal.SIGSTOP)
    try:
        yield end
        wait_until("a takeover", lambda: epoch(site, "notification") > before, timeout=120)
    finally:
        if how == "stopped":
            os.kill(process.pid, signal.SIGCONT)
        elif old not in site.site.processes:
            site.site.start_service(old)
    wait_until("it to stand by", lambda: 'msg="standing by"' in log_since(site, old, mark), timeout=120)
    site.site.wait_ready()


BOTH = pytest.mark.parametrize("how", ["killed", "stopped"])


@BOTH
def test_what_was_not_claimed_goes_once(site, told, how):
    with away(site, how) as end, nothing_kept(site):
        told.happens()
        a_batch_waits(site)
        end()
    told.come_to(SENT, SENT)
    assert [len(keys) for keys in told.asked()] == [1, 1]


@BOTH
def test_what_was_being_handed_over(site, told, how):
    told.will("hold")
    told.happens()
    told.all_asked()
    with away(site, how) as end:
        end()
    doubtful(site, told)


@BOTH
def test_what_was_taken_and_not_noted(site, told, carrier, how):
    """The provider has it and says so, and nobody kept that."""
    told.will("wait")
    told.happens()
    told.all_asked()
    with away(site, how) as end, nothing_kept(site):
        carrier.go_on(len(told.words))
        a_batch_waits(site)
        end()
    doubtful(site, told)


def doubtful(site, told):
    told.come_to(SENT, UNCERTAIN)
    staff, client = told.asked()
    assert [key[-2:] for key in staff] == [".1", ".2"], "twice is better than never"
    assert len(client) == 1 and "." not in client[0], "and never twice to her: her key holds no attempt"
    assert len(wants(site, WANTED_UNCERTAIN, told.client)) == 1
