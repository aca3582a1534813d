"""The bus among strangers and liars: nobody gets in without a key, and a known peer's nonsense harms nobody."""
import contextlib
import random
import time
import uuid

import documents
import pytest
import zmq
from house import SERVICES, wait_until
from traces import nothing


def endpoint(house, service):
    """Of the copy that is the writer; gateways all are."""
    return f"ipc://{house.site.run_dir}/{service if service == 'gateway' else house.writer(service)}.bus"


def key(house, name, kind):
    return (house.folder / "keys" / f"{name}.{kind}").read_text().strip().encode()


@pytest.fixture
def context():
    context = zmq.Context()
    context.linger = 0      # of sockets from their beginning: libzmq may wait for what a refused one has queued
    yield context
    context.destroy(linger=0)


def dealer(house, context, service, name=None, secure=True):
    """A socket to a service under the key of a peer, or under a new one that nobody knows."""
    socket = context.socket(zmq.DEALER)
    if secure:
        public, secret = (key(house, name, "pub"), key(house, name, "key")) if name else zmq.curve_keypair()
        socket.curve_publickey, socket.curve_secretkey = public, secret
        socket.curve_serverkey = key(house, service, "pub")
    socket.connect(endpoint(house, service))
    return socket


def ask(house, socket, kind, body=b"", raw=None, **envelope):
    """Sends one request and returns envelope and body of the answer."""
    wire = house.messages["envelope"]
    identity = uuid.uuid4().bytes
    deadline = int((time.time() + 30) * 1e6)
    head = wire.Envelope(id=identity, kind=kind, deadline_us=deadline, **envelope)
    socket.send_multipart([head.SerializeToString(), body, *([raw] if raw is not None else [])])
    while socket.poll(20000):
        first, second, *_ = socket.recv_multipart()
        answer = wire.Envelope.FromString(first)
        if answer.id == identity:
            return answer, second
    raise TimeoutError(f"no answer to {wire.Kind.Name(kind)}")


@pytest.mark.parametrize("service", SERVICES)
def test_strangers_do_not_get_in(house, context, service):
    """Unknown key, no key at all: no answer, and the service goes on."""
    ping = house.messages["envelope"].Envelope(id=uuid.uuid4().bytes, kind=1).SerializeToString()
    marks = house.log_marks()
    stranger, naked = dealer(house, context, service), dealer(house, context, service, secure=False)
    for socket in (stranger, naked):
        with contextlib.suppress(zmq.Again):        # refused before it could send
            socket.send_multipart([ping, b""], zmq.DONTWAIT)
    wait_until("the stranger to be noticed", lambda: "unknown key" in "\n".join(house._lines(service, marks)))
    known = dealer(house, context, service, "accord")
    wire = house.messages["envelope"]
    if service != "audit":
        answer, _ = ask(house, known, wire.KIND_PING)
        assert answer.kind == wire.KIND_PING
    assert stranger.poll(0) == 0 and naked.poll(0) == 0


def nonsense(house):
    dice = random.Random(11)
    wire = house.messages["envelope"]
    good = wire.Envelope(id=uuid.uuid4().bytes, kind=wire.KIND_PING, deadline_us=2 ** 62).SerializeToString()
    yield [b""]
    yield [good]
    yield [b"", b"", b"", b"", b"", b"", b"", b""]
    yield [good] * 8
    yield [b"\xff" * 100, b""]
    yield [b"x" * 100000, b""]
    yield [wire.Envelope(kind=wire.KIND_PING).SerializeToString(), b""]
    yield [wire.Envelope(id=b"short", kind=wire.KIND_PING).SerializeToString(), b""]
    yield [wire.Envelope(id=b"x" * 16, kind=wire.KIND_PING, reply=True).SerializeToString(), b""]
    yield [wire.Envelope(id=b"y" * 16, kind=wire.KIND_PING, deadline_us=-1).SerializeToString(), b""]
    for _ in range(100):
        yield [dice.randbytes(dice.randrange(200)) for _ in range(dice.randrange(1, 5))]
        bent = bytearray(good)
        bent[dice.randrange(len(bent))] ^= 1 << dice.randrange(8)
        yield [bytes(bent), dice.randbytes(dice.randrange(64))]


@pytest.mark.parametrize("service", SERVICES)
def test_a_known_peers_nonsense_is_counted_and_harms_nobody(house, context, service):
    socket = dealer(house, context, service, "accord")
    wire = house.messages["envelope"]
    for frames in nonsense(house):
        socket.send_multipart(frames)
    answer, _ = ask(house, socket, wire.KIND_PING)
    assert answer.kind == wire.KIND_PING and answer.reply
    for name in wire.Kind.keys():
        answer, body = ask(house, socket, wire.Kind.Value(name) or 77, b"\xff\xff\xff\xff" + b"z" * 50)
        assert answer.kind in (wire.KIND_REFUSAL, wire.KIND_PING), name
    assert all(house.site.processes[name].poll() is None for name in house.site.names(service))


@pytest.mark.parametrize("service", SERVICES)
def test_bad_text_in_a_message_is_refused(house, context, service):
    wire = house.messages["envelope"]
    socket = dealer(house, context, service, "accord")
    bad = wire.Follow(epoch=1).SerializeToString()
    answer, body = ask(house, socket, wire.KIND_FOLLOW, bad)
    assert answer.kind == wire.KIND_REFUSAL and wire.Refusal.FromString(body).code == "denied"
    if service == "gateway":
        load = house.messages["gateway"].LoadDirectory()
        load.text = "#" * ((3 << 20) + 1)
        answer, body = ask(house, socket, wire.KIND_LOAD_DIRECTORY, load.SerializeToString())
        assert answer.kind == wire.KIND_REFUSAL
        text = house.messages["gateway"].MakeToken(feed="f").SerializeToString().replace(b"f", b"\xff")
        answer, body = ask(house, socket, wire.KIND_MAKE_TOKEN, text)
        assert answer.kind == wire.KIND_REFUSAL


def test_nobody_sends_what_is_not_his_to_send(house, context):
    """Only the gateway may pass documents on or act for people, whatever an envelope claims."""
    wire = house.messages["envelope"]
    ingest = house.messages["intake"].IngestDocuments(feed="north-eido").SerializeToString()
    tries = (("intake", "audit", wire.KIND_INGEST_DOCUMENTS, ingest), ("intake", "accord", wire.KIND_FETCH_INCIDENTS, b""),
             ("referral", "notification", wire.KIND_MOVE_CALLOUT, b""), ("gateway", "intake", wire.KIND_MAKE_TOKEN, b""),
             ("gateway", "referral", wire.KIND_LOAD_DIRECTORY, b""))

    def all_of_them():
        for service, name, kind, body in tries:
            answer, refusal = ask(house, dealer(house, context, service, name), kind, body, raw=b"{}",
                                  actor=wire.Actor(person="north-chief", organisation="north-pd"))
            assert answer.kind == wire.KIND_REFUSAL, (service, name)
            assert wire.Refusal.FromString(refusal).code == "denied"
    nothing(house, all_of_them)


def test_a_command_sent_twice_is_done_once(house, context):
    """A reply that was lost: the same envelope id again is answered with the stored reply."""
    wire, gateway = house.messages["envelope"], house.messages["gateway"]
    socket = dealer(house, context, "gateway", "accord")
    body = gateway.MakeToken(feed="north-eido", sha256=random.Random(3).randbytes(32),
                             expires_us=int((time.time() + 90 * 86400) * 1e6)).SerializeToString()
    head = wire.Envelope(id=uuid.uuid4().bytes, kind=wire.KIND_MAKE_TOKEN, deadline_us=int((time.time() + 30) * 1e6))
    answers = []
    for _ in range(2):
        socket.send_multipart([head.SerializeToString(), body])
        assert socket.poll(20000)
        answers.append(socket.recv_multipart()[1])
    tokens = [gateway.Token.FromString(a).token for a in answers]
    assert tokens[0] == tokens[1] and len(tokens[0]) == 16
    made = [f for f in house.facts("gateway") if f.kind == "token_made" and f.message.token == tokens[0]]
    assert len(made) == 1


def test_the_site_still_works(house, feed):
    assert house.post(feed, documents.eido(documents.number(), type="ALRU")).status == 202
