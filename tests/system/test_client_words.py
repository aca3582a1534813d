"""What somebody writes to a channel: words that a machine knows act before anything else is sent, and a person reads all others (issue 6)."""
import random
import re
import signal
import uuid

import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_channels import CALLBACK, SECRET, TEXTS, told
from test_clients import HOUSE
from test_contact import CODE, DURESS, checked, kept, standing, voice
from test_custody import event, link, number
from test_notices import CONFIRMED, FAILED, FROZEN, NO_SAFE_CHANNEL, SENT, WANTED_FROZEN, comes_to, state, wants
from test_reach import agreeing

REPLY = 1
NEW, ACTED, PEOPLE = 1, 2, 3
EXPECTED = ("a client is not told by machine", "what came in is not settled", "a message stands still", "messages stand still")


@pytest.fixture(scope="module")
def site(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("replies")
    secret = folder / "secret"
    secret.write_text(SECRET + "\n")
    secret.chmod(0o600)
    files = folder / "files"
    files.mkdir()
    (files / "aid-texts.yaml").write_text(TEXTS.format(port=carrier.port, secret=secret, callback=CALLBACK))
    made = House(folder / "site", BIN, feeds=2, settings=("fsync = off",), patient=True,
                 overrides={"notification": {"channels": str(files), "breaker most": "100", "inbound waits": "45s"}})
    if made.tap:
        made.tap.also(carrier.port, "provider")
    with own_site(made, EXPECTED) as whole:
        yield whole


@pytest.fixture
def house(site):
    site.heal()
    return site


def telephone():
    return f"555{random.randrange(200, 999)}{random.randrange(10**4):04}"


def agreed(house, phone, words=True):
    """She is reached by text messages, and has words of her own."""
    made = checked(house)
    sms = voice(channel="sms", voicemail="vague", previewRisk="no", sharedDevice="no")
    kept(house, made, "safe-contact", agreeing(sms, points=[{"channel": "sms", "telephone": f"+1 ({phone[:3]}) {phone[3:6]}-{phone[6:]}"}]))
    if words:
        kept(house, made, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})
    return made


def released(house, *clients):
    booking = number()
    for client in clients:
        assert link(house, client, booking).status == 200
    assert house.post("jail", event(booking)).status in (200, 202)


def writes(house, phone, words, sid=None):
    """She writes; the row of it."""
    sid = sid or f"SM{uuid.uuid4().hex}"
    body = {"MessageSid": sid, "From": f"+1{phone}", "To": "+15550100100", "Body": words}
    before = {r for r, in house.rows("select id from notification.inbound")}
    answer = told(house, "aid-texts", "inbound", body)
    assert (answer.status, answer.body) == (204, b""), "nobody is answered"
    new = {r for r, in house.rows("select id from notification.inbound")} - before
    return new.pop() if new else None


def becomes(house, inbound, wanted):
    row = wait_until(f"what came in to come to {wanted}", lambda: next(iter(house.rows(
        "select client::text, state from notification.inbound where id = %s and heard and state = %s", inbound, wanted)), None), timeout=90)
    house.settle()
    return row[0]


def asked_to_look(house, inbound):
    return [w for w in wants(house, REPLY) if w.wanted == uuid.UUID(inbound).bytes]


def is_stopped(house, client):
    return "automationStopped" in standing(house, client)


def texts_to(carrier, phone):
    return [a for a in carrier.asked() if phone in re.sub("%..|[^0-9]", "", a["body"])]


# --- stop -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("words", ["STOP", " alto! "])
def test_stop_ends_it_before_the_next_send_and_what_waits_is_a_persons(house, carrier, words):
    phone = telephone()
    client = agreed(house, phone)
    inbound = writes(house, phone, words)
    assert becomes(house, inbound, ACTED) == client
    assert is_stopped(house, client) and asked_to_look(house, inbound) == []
    released(house, client)
    comes_to(house, client, FAILED)
    assert len(wants(house, NO_SAFE_CHANNEL, client)) == 1
    assert not texts_to(carrier, phone)


def test_what_is_queued_when_she_says_stop_goes_no_more(house, carrier):
    phone = telephone()
    client = agreed(house, phone)
    released(house, client)
    comes_to(house, client, SENT)
    with house.session() as connection, connection.cursor() as cursor:     # as if another one waited for its hour
        cursor.execute("update notification.message set state = 1, confirm_by = null, due_at = now() + interval '1 hour' where client = %s", (client,))
        cursor.execute("update notification.clock set due = now() + interval '1 hour' where subject in "
                       "(select id from notification.message where client = %s)", (client,))
    becomes(house, writes(house, phone, "Unsubscribe"), ACTED)
    comes_to(house, client, FAILED)
    assert len(texts_to(carrier, phone)) == 1


def test_stop_and_more_is_read_by_a_person_too(house):
    phone = telephone()
    client = agreed(house, phone)
    inbound = writes(house, phone, "stop, he reads my phone")
    assert becomes(house, inbound, PEOPLE) == client
    wanted, = asked_to_look(house, inbound)
    assert is_stopped(house, client) and (wanted.organisation, wanted.client) == (HOUSE, uuid.UUID(client).bytes)


# --- frozen -----------------------------------------------------------------------------------------------------------
def test_who_is_not_she_freezes_all_and_her_advocate_is_paged(house, carrier):
    phone = telephone()
    client = agreed(house, phone)
    becomes(house, writes(house, phone, "N\u00famero equivocado"), ACTED)
    wait_until("her advocate to be wanted", lambda: len(wants(house, WANTED_FROZEN, client)) == 1)
    released(house, client)
    comes_to(house, client, FROZEN)
    assert not texts_to(carrier, phone)


def test_her_word_for_duress_inside_of_a_text_freezes_all(house):
    phone = telephone()
    client = agreed(house, phone)
    inbound = writes(house, phone, f"ok thanks, i put the {DURESS.upper()}, on")
    becomes(house, inbound, PEOPLE)
    wait_until("her advocate to be wanted", lambda: len(wants(house, WANTED_FROZEN, client)) == 1)
    assert len(asked_to_look(house, inbound)) == 1, "and the text is read"


# --- confirmed --------------------------------------------------------------------------------------------------------
def test_her_code_word_confirms_and_yes_does_not(house, carrier):
    phone = telephone()
    client = agreed(house, phone)
    released(house, client)
    comes_to(house, client, SENT)
    becomes(house, writes(house, phone, "YES"), PEOPLE)
    assert state(house, client) == SENT
    inbound = writes(house, phone, f"it is {CODE.lower()}.")
    assert becomes(house, inbound, ACTED) == client
    comes_to(house, client, CONFIRMED)
    assert asked_to_look(house, inbound) == []


def test_words_that_nobody_asked_for_are_no_wrong_words(house):
    """Who writes five times would be frozen."""
    phone = telephone()
    client = agreed(house, phone)
    for words in ("hello", "are you there", "ok", "thanks", CODE, "bye"):
        becomes(house, writes(house, phone, words), PEOPLE)
    assert house.one("select wrong from intake.client_contact where client = %s", client) == 0
    assert "frozen" not in standing(house, client)


def test_a_number_that_two_have_proves_neither_and_stops_both(house):
    phone = telephone()
    one, other = agreed(house, phone), agreed(house, phone, words=False)
    released(house, one, other)
    comes_to(house, one, SENT)
    comes_to(house, other, SENT)
    inbound = writes(house, phone, CODE)
    becomes(house, inbound, PEOPLE)
    assert len(asked_to_look(house, inbound)) == 1
    assert [state(house, c) for c in (one, other)] == [SENT, SENT]
    becomes(house, writes(house, phone, DURESS), PEOPLE)
    assert "frozen" in standing(house, one) and "frozen" not in standing(house, other)
    becomes(house, writes(house, phone, "stop"), ACTED)
    assert is_stopped(house, one) and is_stopped(house, other)


# --- anything else ----------------------------------------------------------------------------------------------------
def test_anything_else_is_a_persons_at_once_and_stands_nowhere(house):
    phone = telephone()
    client = agreed(house, phone)
    planted = f"planted{uuid.uuid4().hex}"
    inbound = writes(house, phone, f"can somebody call me {planted}")
    assert becomes(house, inbound, PEOPLE) == client
    wanted, = asked_to_look(house, inbound)
    assert (wanted.organisation, wanted.client) == (HOUSE, uuid.UUID(client).bytes)
    stranger = writes(house, telephone(), planted)
    assert becomes(house, stranger, PEOPLE) is None
    assert asked_to_look(house, stranger)[0].client == b""
    called = writes(house, phone, "")
    assert becomes(house, called, PEOPLE) == client, "a call that was missed"
    assert house.one("select count(*) from notification.clock where subject = %s", inbound) == 0
    journals = [house.rows(f"select encode(body, 'escape') from {name}.journal") for name in ("intake", "notification", "referral", "gateway")]
    said = "\n".join(body for journal in journals for body, in journal) + str(house.logs())
    said += "\n".join(row for row, in house.rows("select i::text from notification.inbound i"))
    for secret in (planted, phone, planted.encode().hex(), phone.encode().hex()):
        assert secret not in said


def test_the_same_twice_is_once(house):
    phone, sid = telephone(), f"SM{uuid.uuid4().hex}"
    client = agreed(house, phone)
    head = house.heads()["intake"]
    becomes(house, writes(house, phone, "stop", sid), ACTED)
    assert writes(house, phone, "stop", sid) is None
    house.settle()
    stopped = [f for f in house.facts("intake", head) if f.kind == "automation_stopped" and f.message.client == uuid.UUID(client).bytes]
    assert len(stopped) == 1


# --- whoever is away --------------------------------------------------------------------------------------------------
def test_stop_that_came_while_nobody_could_act_acts_at_whoever_writes_next(house, carrier):
    """Intake is away and the writer is killed: the other copy opens what is kept, and it counts before anything is sent."""
    phone = telephone()
    client = agreed(house, phone)
    assert not any(house.kill("intake"))
    inbound = writes(house, phone, "STOP")
    assert house.rows("select state, heard from notification.inbound where id = %s", inbound) == [(NEW, False)]
    old = house.writer("notification")
    house.site.kill(old, signal.SIGKILL)
    house.start("intake")
    house.site.start_service(old)
    house.site.wait_ready()
    becomes(house, inbound, ACTED)
    assert is_stopped(house, client)
    released(house, client)
    comes_to(house, client, FAILED)
    assert not texts_to(carrier, phone)


def test_whoever_cannot_be_asked_for_long_is_no_reason_to_wait_for_a_person(house):
    """Its clock asks people; what she said is done all the same, and then they need not look."""
    phone = telephone()
    client = agreed(house, phone)
    assert not any(house.kill("intake"))
    inbound = writes(house, phone, "stop")
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.clock set due = clock_timestamp() where subject = %s", (inbound,))
    old = house.writer("notification")
    house.site.kill(old, signal.SIGKILL)        # the next writer reads its clocks
    house.site.start_service(old)
    wait_until("people to be asked", lambda: asked_to_look(house, inbound), timeout=90)
    house.start("intake")
    house.site.wait_ready()
    becomes(house, inbound, ACTED)
    assert is_stopped(house, client)
    back = [f for f in house.facts("notification") if f.kind == "person_unwanted" and f.message.wanted == uuid.UUID(inbound).bytes]
    assert len(back) == 1
