"""What the two records of a referral come to in the store: said over the bus as the gateway says it, kills in between."""
import concurrent.futures
import contextlib
import shutil
import signal
import time
import uuid

import pytest
import zmq
from conftest import BIN, own_site
from house import HERE as SYSTEM, House, wait_until
from test_tasks import LADDERS

SENDER, RECEIVER = "aid-house", "south-pd"
DRAFT, OFFERED, ACCEPTED, CONTACTED, CLOSED, DECLINED, EXPIRED, WITHDRAWN, ANSWERED = 1, 2, 4, 10, 11, 12, 13, 14, 17
ACCEPT, DECLINE, CLOSE, WITHDRAW, CONTACT = 3, 4, 12, 13, 16
SECOND = 1_000_000
OFFER_WAITS, UNANSWERED, ANSWERED_UNSEEN = 13, 14, 18


class Gateway:
    """The gateway's road to referral, under its own key."""

    def __init__(self, house):
        self.house, self.context, self.wire = house, zmq.Context(), house.messages["exchange"]

    def close(self):
        self.context.destroy(linger=0)

    def _key(self, name, kind):
        return (self.house.folder / "keys" / f"{name}.{kind}").read_text().strip().encode()

    def _ask(self, copy, envelope, body):
        envelopes = self.house.messages["envelope"]
        with contextlib.closing(self.context.socket(zmq.DEALER)) as socket:
            socket.linger = 0
            socket.curve_publickey, socket.curve_secretkey = self._key("gateway", "pub"), self._key("gateway", "key")
            socket.curve_serverkey = self._key("referral", "pub")
            socket.connect(f"ipc://{self.house.site.run_dir}/{copy}.bus")
            socket.send_multipart([envelope.SerializeToString(), body.SerializeToString()])
            if not socket.poll(5000):
                return "unavailable"
            first, second, *_ = socket.recv_multipart()
        if envelopes.Envelope.FromString(first).kind == envelopes.KIND_REFUSAL:
            return envelopes.Refusal.FromString(second).code
        return second

    def ask(self, name, reply, person="ada", identity=None, **fields):
        """The answer, or the word of the refusal, of whichever copy writes."""
        envelopes = self.house.messages["envelope"]
        camel = "".join(part.capitalize() for part in name.split("_"))
        envelope = envelopes.Envelope(id=identity or uuid.uuid4().bytes, kind=envelopes.Kind.Value(f"KIND_{name}"),
                                      actor=envelopes.Actor(person=person), deadline_us=int((time.time() + 60) * 1e6))
        body = getattr(self.wire, camel)(**fields)

        def of_the_writer():
            said = (self._ask(copy, envelope, body) for copy in self.house.site.names("referral"))
            return next(([a] for a in said if a not in ("not_writer", "unavailable")), None)
        answer = wait_until(f"an answer to {name}", of_the_writer)[0]
        return answer if isinstance(answer, str) else getattr(self.wire, reply).FromString(answer)

    def draft(self, client=None, person="ada", **more):
        offer = self.wire.ExchangeOffer(need=103, tier=2, language="es", urgency=4, area="county")
        return self.ask("DRAFT_EXCHANGE", "ExchangeStands", person=person, kind=2, organisation=SENDER, receiver=RECEIVER,
                        client=client or uuid.uuid4().bytes, community=3, offer=offer, **more)

    def offer(self, record, seconds=3600.0, **more):
        now = int(time.time() * SECOND)
        return self.ask("OFFER_EXCHANGE", "ExchangeStands", record=record, organisation=SENDER,
                        answer_due_us=now + int(seconds * SECOND), half_way_us=now + int(seconds * SECOND / 2), **more)

    def move(self, record, organisation, event, person, **more):
        if event == ACCEPT:
            more["contact_due_us"] = int((time.time() + 7200) * SECOND)
        return self.ask("MOVE_EXCHANGE", "ExchangeStands", person=person, record=record, organisation=organisation, event=event, **more)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exchanges")
    shutil.copytree(SYSTEM / "agreements", folder / "files/agreements")
    shutil.copy(SYSTEM / "consortium.yaml", folder / "files")
    (folder / "files/rosters.yaml").write_text("rosters:\n" + LADDERS)
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=folder / "files")
    with own_site(house) as whole:
        yield whole


@pytest.fixture
def gateway(site):
    with contextlib.closing(Gateway(site)) as road:
        yield road


def row(site, record, columns="state"):
    return site.rows(f"select {columns} from referral.exchange where id = %s", str(uuid.UUID(bytes=record)))[0]


def peer(site, record):
    return uuid.UUID(row(site, record, "peer::text")[0]).bytes


def offered(site, gateway, **more):
    drafted = gateway.draft()
    assert (drafted.count, drafted.state) == (1, DRAFT)
    assert gateway.offer(drafted.record, **more).state == OFFERED
    return drafted.record, peer(site, drafted.record)


def wanted(site, record):
    """What somebody is wanted for, as the task says that stands for it."""
    return site.rows("select r.why from referral.exchange e join referral.request r on r.id = e.task where e.id = %s and r.state <> 14",
                     str(uuid.UUID(bytes=record)))


def test_a_referral_passes_and_each_side_has_its_record(site, gateway):
    sent, came = offered(site, gateway)
    assert row(site, came, "organisation, other, client is null, need, language") == (RECEIVER, SENDER, True, 103, "es")
    wait_until("the receiver is asked", lambda: wanted(site, came) == [(OFFER_WAITS,)])
    assert gateway.move(came, RECEIVER, ACCEPT, "cora").count == 1
    assert row(site, sent) == row(site, came) == (ACCEPTED,)
    wait_until("nobody waits any more", lambda: wanted(site, came) == [])
    assert gateway.move(came, RECEIVER, ACCEPT, "cora").count == 0
    assert gateway.move(came, RECEIVER, ACCEPT, "dora") == "conflict"
    assert gateway.move(came, RECEIVER, CONTACT, "cora", client=uuid.uuid4().bytes).state == CONTACTED
    assert row(site, sent) == (CONTACTED,)
    assert gateway.move(sent, SENDER, CLOSE, "ada") == "invalid"
    assert gateway.move(sent, SENDER, CLOSE, "ada", role=1).state == CLOSED
    assert row(site, came, "state, role") == (CONTACTED, 1)
    assert gateway.move(came, RECEIVER, CLOSE, "cora").state == CLOSED


def test_nobody_else_learns_that_there_is_a_record(site, gateway):
    sent, came = offered(site, gateway)
    for record, organisation in ((sent, RECEIVER), (came, SENDER), (uuid.uuid4().bytes, SENDER)):
        assert gateway.move(record, organisation, WITHDRAW, "ada") == "not_found"
        assert gateway.ask("LOCATE_EXCHANGE", "ExchangeLocated", record=record, organisation=organisation) == "not_found"


def test_one_client_has_one_open_referral_for_one_need(site, gateway):
    client = uuid.uuid4().bytes
    first = gateway.draft(client)
    again = gateway.draft(client)
    assert (again.record, again.count, again.open) == (first.record, 0, True)
    assert gateway.move(first.record, SENDER, WITHDRAW, "ada").state == WITHDRAWN
    assert gateway.draft(client).count == 1


def test_an_offer_that_nobody_answers_comes_back_to_its_sender(site, gateway):
    sent, came = offered(site, gateway, seconds=1.5)
    wait_until("it is over", lambda: row(site, came) == (EXPIRED,))
    assert row(site, sent) == (EXPIRED,)
    wait_until("the sender's people are wanted", lambda: wanted(site, sent) == [(UNANSWERED,)])
    assert site.rows("select r.client = e.client, r.lead from referral.exchange e join referral.request r on r.id = e.task where e.id = %s",
                     str(uuid.UUID(bytes=sent))) == [(True, "ada")]


def test_a_blind_sender_hears_one_word_at_its_instant(site, gateway):
    """Of two exchanges with one course each, the rows of the sender are alike at every look, and so are the facts."""
    sides = [offered(site, gateway, seconds=3, blind=True) for _ in range(2)]
    for (_, came), event, more in zip(sides, (ACCEPT, DECLINE), ({}, {"reason": 26})):
        assert gateway.move(came, RECEIVER, event, "cora", **more).count == 1
    assert gateway.move(sides[0][1], RECEIVER, CONTACT, "cora").state == CONTACTED
    columns = "state, reason, moves, version, accepted_at, contacted_at, contact_due, overdue, person, wanted"
    assert {row(site, sent, columns) for sent, _ in sides} == {(OFFERED, 0, 1, 2, None, None, None, False, "ada", 0)}
    for sent, _ in sides:
        wait_until("the one word", lambda sent=sent: row(site, sent) == (ANSWERED,))
        wait_until("her lead is to ask her", lambda sent=sent: wanted(site, sent) == [(ANSWERED_UNSEEN,)])
    assert len({row(site, sent, columns) for sent, _ in sides}) == 1
    late = [row(site, sent, "moved_at - answer_due")[0].total_seconds() for sent, _ in sides]
    assert all(0 <= seconds for seconds in late), "nobody hears before"
    located = [gateway.ask("LOCATE_EXCHANGE", "ExchangeLocated", record=sent, organisation=SENDER) for sent, _ in sides]
    assert {(found.acceptor, found.receipted_us) for found in located} == {("", 0)}
    found = gateway.ask("LOCATE_EXCHANGE", "ExchangeLocated", record=sides[0][1], organisation=RECEIVER)
    assert (found.acceptor, found.lead, found.sender) == ("cora", "ada", SENDER) and found.disclosure == located[0].disclosure


def test_of_many_who_accept_at_once_one_has_it(site, gateway):
    _, came = offered(site, gateway)
    people = [f"p-{i}" for i in range(8)]

    def accept(person):
        with contextlib.closing(Gateway(site)) as road:
            return road.move(came, RECEIVER, ACCEPT, person)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = dict(zip(people, pool.map(accept, people)))
    first = [person for person, answer in answers.items() if answer != "conflict"]
    assert len(first) == 1 and row(site, came, "person") == (first[0],)


def test_a_kill_between_commit_and_reply_doubles_nothing(site, gateway):
    """What was asked is asked again by the same id, as the gateway does when it heard nothing."""
    sent, came = offered(site, gateway)
    draft, accept = uuid.uuid4().bytes, uuid.uuid4().bytes
    client, due = uuid.uuid4().bytes, int((time.time() + 7200) * SECOND)
    first = gateway.draft(client, identity=draft)
    more = {"person": "cora", "identity": accept, "record": came, "organisation": RECEIVER, "event": ACCEPT, "contact_due_us": due}
    assert gateway.ask("MOVE_EXCHANGE", "ExchangeStands", **more).count == 1
    site.kill("referral", signal.SIGKILL)
    site.start("referral")
    assert gateway.ask("MOVE_EXCHANGE", "ExchangeStands", **more).count == 1, "the answer that was kept"
    again = gateway.draft(client, identity=draft)
    assert (again.record, again.count) == (first.record, 1)
    assert site.one("select count(*) from referral.exchange where client = %s", str(uuid.UUID(bytes=client))) == 1
    assert row(site, sent, "state, moves") == (ACCEPTED, 2) and row(site, came, "state, moves") == (ACCEPTED, 2)


def test_clocks_go_on_behind_a_kill(site, gateway):
    sent, came = offered(site, gateway, seconds=2)
    site.kill("referral", signal.SIGKILL)
    site.start("referral")
    wait_until("it is over", lambda: row(site, sent) == row(site, came) == (EXPIRED,))


def test_lists_are_by_side_and_counts_agree(site, gateway):
    classes = [42, 18, 59]
    grant = site.messages["intake"].Grant(organisation=RECEIVER, classes=classes)
    _, came = offered(site, gateway)
    listed = gateway.ask("LIST_EXCHANGES", "Exchanges", organisation=RECEIVER, side=2, kind=2, open=True, grants=[grant])
    assert listed.exchanges[0].id == came and listed.exchanges[0].state == OFFERED and not listed.exchanges[0].client
    assert all(x.side == 2 and x.organisation == RECEIVER for x in listed.exchanges)
    assert gateway.ask("LIST_EXCHANGES", "Exchanges", organisation=RECEIVER, side=2, kind=2).ungranted == RECEIVER
    court = gateway.ask("LIST_EXCHANGES", "Exchanges", organisation=RECEIVER, side=2, kind=2, by_court=True, grants=[grant])
    assert not court.exchanges, "a referral goes to no court"
    fetched = gateway.ask("FETCH_EXCHANGES", "Exchanges", ids=[came, uuid.uuid4().bytes], grants=[grant])
    assert [x.id for x in fetched.exchanges] == [came] and not fetched.exchanges[0].answers
    counted = site.rows("select kind, side, state, count(*) from referral.exchange group by 1, 2, 3 order by 1, 2, 3")
    tally = gateway.ask("TALLY_EXCHANGES", "ExchangeTally")
    assert [(c.kind, c.side, c.state, c.records) for c in tally.counts] == counted
