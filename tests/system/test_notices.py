"""Clients are told: at most once, within what they agreed to, or a person is wanted; and a flood of notices is held (L6).

HELD_NOTICES says how many a false report makes.
"""
import contextlib
import os
import signal
import uuid

import pytest
from conftest import BIN, own_site
from house import House, wait_until
from test_clients import HOUSE
from test_contact import CODE, DURESS, EMAIL, checked, kept, put, voice
from test_custody import event, link, number
from test_reach import Notification, agreeing

FLOOD = int(os.environ.get("HELD_NOTICES", "30"))
MOST = 4                            # that the breaker of this site lets a minute have
SENDING, SENT, FAILED, RECALLED, HELD, CONFIRMED, UNCONFIRMED, UNCERTAIN, FROZEN = 2, 3, 4, 5, 7, 8, 9, 10, 11
WANTED_UNCERTAIN, WANTED_UNCONFIRMED, NO_SAFE_CHANNEL, WANTED_FROZEN, UNDECIDED, WELFARE, WANTED_HELD = 2, 3, 4, 5, 8, 9, 11
EXPECTED = ["a message stands still", "messages stand still", "notices to clients are held"]
CHANNEL = """organisation: {organisation}
channel: email
provider: smtp
url: smtp://127.0.0.1:{port}
tls: no
from: hello@neutral.example
contract: BAA-2026-17
auto reply: no
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notices")
    channels = folder / "channels"
    channels.mkdir()
    house = House(folder / "site", BIN, feeds=2, settings=("fsync = off",), patient=True,
                  overrides={"notification": {"channels": str(channels), "breaker most": str(MOST)}})
    (channels / "aid-mail.yaml").write_text(CHANNEL.format(organisation=HOUSE, port=house.pager.port))
    with own_site(house) as whole:
        yield whole


@pytest.fixture
def notification(site):
    with contextlib.closing(Notification(site)) as road:
        yield road


@pytest.fixture(autouse=True)
def minute(site):
    """Each test has a minute of its own: what passed before it passed long ago."""
    rest(site)


def rest(site):
    site.settle()
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("delete from notification.breaker")


def agreed(site, address=EMAIL, **more):
    made = checked(site)
    mail = voice(channel="email", voicemail="vague") | more
    kept(site, made, "safe-contact", agreeing(mail, points=[{"channel": "email", "email": address}]))
    return made


def messages(site, client):
    """(state, template, wanted) of hers, the first first."""
    return site.rows("select state, template, wanted, id from notification.message where client = %s order by created_at, template", client)


def state(site, client):
    return messages(site, client)[0][0]


def comes_to(site, client, wanted):
    wait_until(f"her message to come to {wanted}", lambda: messages(site, client) and state(site, client) == wanted, timeout=90)


def released(site, *clients):
    """What happened under one number that reaches them all."""
    booking = number()
    for client in clients:
        assert link(site, client, booking).status == 200
    said = event(booking)
    report(site, said)
    return said


def report(site, document):
    answer = site.post("jail", document)
    assert answer.status in (200, 202), answer.body


def hurry(site, client):
    """Her clock is due now."""
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.message set confirm_by = now() where client = %s and confirm_by is not null", (client,))
        cursor.execute("update notification.clock set due = clock_timestamp() where subject in "
                       "(select id from notification.message where client = %s)", (client,))


def wants(site, why, client=None):
    return [fact.message for fact in site.facts("notification")
            if fact.kind == "person_wanted" and fact.message.why == why
            and (client is None or fact.message.client == uuid.UUID(client).bytes)]


def mail_to(site, address):
    return [page for page in site.pager.pages() if page.to == address]


# --- told, and known to be told ---------------------------------------------------------------------------------------
def test_a_release_is_told_once_and_confirmed_by_her_word(site, notification):
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    kept(site, client, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})
    released(site, client)
    comes_to(site, client, SENT)
    page, = mail_to(site, address)
    for word in ("Accord", "Aid", "aid-house", "release", "custody", "Quill", "jail"):
        assert word.lower() not in page.text.lower(), "nothing says who writes, or why"
    assert site.one("select count(*) from gateway.journal where kind = 1103 and subject = (select disclosure from notification.message "
                    "where client = %s)", client) == 1, "it is on record before it goes (L2)"
    notification.hear(client, "what", "is", "this")
    site.settle()
    assert state(site, client) == SENT
    assert notification.hear(client, CODE).proved
    comes_to(site, client, CONFIRMED)
    assert wants(site, WANTED_UNCONFIRMED, client) == []
    assert address not in "".join(map(str, site.rows("select m::text from notification.message m")))


def test_who_does_not_confirm_is_a_persons_to_reach(site):
    client = agreed(site)
    released(site, client)
    comes_to(site, client, SENT)
    hurry(site, client)
    comes_to(site, client, UNCONFIRMED)
    wanted, = wants(site, WANTED_UNCONFIRMED, client)
    assert (wanted.organisation, wanted.lead) == (HOUSE, "ada")


def test_a_client_without_a_safe_channel_begins_with_a_person(site):
    client = checked(site)
    released(site, client)
    comes_to(site, client, FAILED)
    assert len(wants(site, NO_SAFE_CHANNEL, client)) == 1


def test_her_word_for_duress_freezes_all_and_pages_her_advocate(site, notification):
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    kept(site, client, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})
    assert not notification.hear(client, DURESS).proved
    released(site, client)
    comes_to(site, client, FROZEN)
    assert len(wants(site, WANTED_FROZEN, client)) >= 1
    assert mail_to(site, address) == []


def test_what_is_frozen_goes_on_however_much_she_was_told_since(site, notification):
    client = agreed(site)
    kept(site, client, "secrets", {"codeWord": CODE, "duressWord": DURESS, "callWord": "heron"})
    assert not notification.hear(client, DURESS).proved
    released(site, client)
    comes_to(site, client, FROZEN)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("create temp table told as select m.* from notification.message m, generate_series(1, 70) where client = %s", (client,))
        cursor.execute("update told set id = gen_random_uuid(), notice = gen_random_uuid(), state = %s, confirm = false, confirm_by = null, "
                       "created_at = now(), moved_at = now() - n * interval '1 hour' from generate_series(1, 70) n", (SENT,))
        cursor.execute("insert into notification.message select * from told")
    kept(site, client, "verify", {"thaw": "yes"})
    comes_to(site, client, SENT)


def breaches(site, client):
    return site.rows("select b.id, b.kind, b.how, b.owner, b.classes, b.person from gateway.breach b "
                     "join gateway.breach_affected a on a.breach = b.id where a.client = %s", client)


def asks(site):
    """Breaches that notification asks for."""
    return site.rows("select subject from notification.clock where kind = 17")


def test_what_somebody_else_was_told_is_a_breach(site):
    client = agreed(site)
    released(site, client)
    comes_to(site, client, SENT)
    kept(site, client, "freeze", {"freeze": "wrong_person"})
    wait_until("a breach, and her record to be held", lambda: asks(site) == [] and breaches(site, client) and site.rows(
        "select 1 from intake.hold where client = %s and reason = 4", client))
    (_, *breach), = breaches(site, client)
    assert breach == [2, 2, HOUSE, site.one("select released from notification.message where client = %s", client), ""]
    kept(site, client, "verify", {"thaw": "yes"})
    kept(site, client, "freeze", {"freeze": "wrong_person"})
    site.settle()
    wait_until("nothing to be asked", lambda: asks(site) == [])
    assert len(breaches(site, client)) == 1


@pytest.mark.parametrize("freeze", ["advocate", "bounced"])
def test_a_freeze_for_another_reason_is_none(site, freeze):
    client, other = agreed(site), agreed(site)
    released(site, client)
    comes_to(site, client, SENT)
    kept(site, client, "freeze", {"freeze": freeze})
    kept(site, other, "freeze", {"freeze": "wrong_person"})
    site.settle()
    assert asks(site) == [] and breaches(site, client) == breaches(site, other) == [], "she was told, and the other never was"


def test_a_breach_is_asked_for_until_a_gateway_answers(site, notification):
    client = agreed(site)
    released(site, client)
    comes_to(site, client, SENT)
    site.kill("gateway", signal.SIGKILL)
    notification.stop(client, freeze=1)
    wait_until("notification to ask", lambda: asks(site))
    site.kill("notification", signal.SIGKILL)
    site.heal()
    wait_until("a breach", lambda: len(breaches(site, client)) == 1 and asks(site) == [], timeout=120)


def test_what_was_wrong_is_put_right(site):
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    said = released(site, client)
    comes_to(site, client, SENT)
    report(site, {"id": said["id"], "withdrawn": True})
    wait_until("the correction", lambda: len(mail_to(site, address)) == 2, timeout=90)
    site.settle()
    assert [row[:2] for row in messages(site, client)] == [(SENT, 20), (SENT, 21)]


def standing(site, client, person="ada"):
    answer = site.get(f"/v1/clients/{client}/notices", person)
    assert answer.status == 200, answer.body
    return answer.json["notices"]


def take_back(site, notice, person):
    return site.http("POST", f"/v1/notices/{notice}/take-back", site.token(person=person))


def test_what_became_of_her_notices_is_read_by_who_may(site):
    client, other = agreed(site), agreed(site)
    released(site, client)
    comes_to(site, client, SENT)
    one, = standing(site, client)
    assert (one["event"], one["state"], set(one)) == ("release", "sent", {"id", "event", "state", "due", "moved"})
    answers = [site.get(f"/v1/clients/{client}/notices", "north-desk"), site.get(f"/v1/clients/{uuid.uuid4()}/notices", "ada"),
               site.get(f"/v1/clients/{other}/notices", "ada")]
    assert [answer.status for answer in answers] == [404] * 3, "who has none is not found either"


def test_two_people_take_one_back_and_who_was_told_is_told(site):
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    released(site, client)
    comes_to(site, client, SENT)
    notice = standing(site, client)[0]["id"]
    assert [take_back(site, notice, who).status for who in ("ada", "north-command")] == [404, 404], "who may not, or of another organisation"
    assert take_back(site, str(uuid.uuid4()), "dana").status == 404
    first = take_back(site, notice, "dana")
    assert (first.status, first.json.get("firstBy"), first.json.get("takenBack", False)) == (200, "dana", False)
    assert take_back(site, notice, "dana").status == 409, "two people"
    site.settle()
    assert (state(site, client), len(mail_to(site, address))) == (SENT, 1), "one alone stops nothing that she has to know"
    second = take_back(site, notice, "susa")
    assert (second.status, second.json.get("firstBy"), second.json.get("takenBack")) == (200, "dana", True)
    assert take_back(site, notice, "susa").status == 409
    wait_until("the correction", lambda: len(mail_to(site, address)) == 2, timeout=90)
    site.settle()
    assert [(n["state"], n.get("wrong", False), n.get("takenBack", False)) for n in standing(site, client)] == [
        ("sent", True, False), ("sent", False, True)]
    people = [(f.message.person, f.message.taken_back) for f in site.facts("intake")
              if f.kind == "notice_doubted" and f.message.notice == uuid.UUID(notice).bytes]
    assert people == [("dana", False), ("susa", True)]


# --- killed on its way ------------------------------------------------------------------------------------------------
def test_a_writer_that_is_killed_while_it_sends_leaves_it_to_a_person(site):
    """What may have left is never sent again, by whichever copy."""
    address = f"{uuid.uuid4().hex}@client.example"
    client = agreed(site, address)
    site.pager.stalled.add(address)
    released(site, client)
    wait_until("the relay to have it", lambda: len(mail_to(site, address)) == 1, timeout=90)
    old = site.writer("notification")
    site.site.kill(old, signal.SIGKILL)
    site.pager.stalled.clear()
    try:
        comes_to(site, client, UNCERTAIN)
    finally:
        site.site.start_service(old)
        site.site.wait_ready()
    site.settle(timeout=120)
    assert len(mail_to(site, address)) == 1
    assert len(wants(site, WANTED_UNCERTAIN, client)) == 1


# --- a flood ----------------------------------------------------------------------------------------------------------
def runs(site, person="dana"):
    answer = site.get("/v1/notices/held", person)
    assert answer.status == 200, answer.body
    return [run for run in answer.json.get("runs", []) if "decision" not in run]


def say(site, run, what, person):
    return site.http("POST", f"/v1/notices/held/{run}/{what}", site.token(person=person))


def flood(site):
    clients = [agreed(site, f"{uuid.uuid4().hex}@flood.example") for _ in range(FLOOD)]
    before = len(site.pager.pages())
    said = released(site, *clients)
    wait_until("all to be taken", lambda: sum(len(messages(site, c)) for c in clients) == FLOOD, timeout=300)
    site.settle(timeout=300)
    return clients, said, before


def flooded(site, before):
    return [page for page in site.pager.pages(after=before) if page.to.endswith("@flood.example")]


def test_a_false_mass_notice_is_held_and_two_people_recall_it(site):
    clients, _, before = flood(site)
    assert len(flooded(site, before)) == MOST, "the first excess message is held, and all that follow"
    assert sorted(state(site, c) for c in clients) == [SENT] * MOST + [HELD] * (FLOOD - MOST)
    assert len([w for w in wants(site, WANTED_HELD) if w.organisation == HOUSE]) >= 1
    run, = runs(site)
    assert site.get("/v1/notices/held", "ada").status == 404, "it is for those who answer for others"
    assert site.get("/v1/notices/held", "north-command").json.get("runs", []) == [], "of another organisation"
    assert say(site, run["run"], "release", "ada").status == 404
    assert say(site, run["run"], "recall", "north-command").status == 404
    assert say(site, run["run"], "recall", "dana").status == 200
    assert say(site, run["run"], "recall", "dana").status == 409, "two people"
    assert {state(site, c) for c in clients} == {SENT, HELD}
    assert say(site, run["run"], "recall", "susa").status == 200
    wait_until("nothing to be held", lambda: {state(site, c) for c in clients} == {SENT, RECALLED}, timeout=300)
    wait_until("the corrections", lambda: len(flooded(site, before)) == 2 * MOST, timeout=300)
    site.settle(timeout=300)
    told = [page.to for page in flooded(site, before)]
    assert sorted(told[:MOST]) == sorted(told[MOST:]), "exactly those who were told are told that it was wrong"
    assert say(site, run["run"], "release", "dana").status == 409
    assert runs(site) == []


def test_two_people_release_and_who_waits_too_long_is_a_persons(site):
    clients, _, before = flood(site)
    run, = runs(site)
    slow = next(c for c in clients if state(site, c) == HELD)
    hurry(site, slow)
    wait_until("a person to be wanted for her", lambda: wants(site, UNDECIDED, slow), timeout=90)
    assert state(site, slow) == HELD
    assert say(site, run["run"], "release", "susa").status == 200
    assert say(site, run["run"], "release", "dana").status == 200
    wait_until("all to be told", lambda: len(flooded(site, before)) == FLOOD, timeout=300)
    assert len({page.to for page in flooded(site, before)}) == FLOOD
