"""She who was paged answers by a text or by a key: hers alone, once, and nothing is ever answered to it."""
import re
import shutil
import urllib.parse
import uuid

import accounts
import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until
from test_channels import CALLBACK, SECRET, told

CHANNEL = """organisation: north-pd
channel: {channel}
provider: twilio
url: http://127.0.0.1:{port}
account: AC1
from: "+15550100100"
secret: {secret}
callback: {callback}north-{channel}
"""
TEXTS = {"ada": "+15550107", "bea": "+15550117", "cora": "+15550127"}
CALLS = {"ada": "+15550108"}
CODE = re.compile(r" Reply (\d\d) to take it, \1 S: seen\.")
DONE, ACTED, PEOPLE, TAKEN = 4, 2, 3, 6
RECALLED, CONFIRMED = 5, 8
BY_TEXT, BY_KEY = 2, 3


@pytest.fixture(scope="module")
def whole(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("replies")
    files, channels, secret = folder / "files", folder / "channels", folder / "secret"
    shutil.copytree(HERE / "agreements", files / "agreements")
    shutil.copy(HERE / "rosters.yaml", files)
    people = (HERE / "consortium.yaml").read_text()
    for person, number in TEXTS.items():
        more = f", voice:{CALLS[person]}" if person in CALLS else ""
        people = people.replace(f"page to: {person}@pager.example", f"page to: {person}@pager.example, sms:{number}{more}")
    (files / "consortium.yaml").write_text(people)
    channels.mkdir()
    secret.touch(mode=0o600)
    secret.write_text(SECRET + "\n")
    for channel in ("sms", "voice"):
        (channels / f"north-{channel}.yaml").write_text(CHANNEL.format(channel=channel, port=carrier.port, secret=secret, callback=CALLBACK))
    house = House(folder / "site", BIN, feeds=12, settings=("fsync = off",), patient=True, consortium=files,
                  overrides={"notification": {"channels": str(channels), "inbound waits": "1s"}})
    if house.tap:
        house.tap.also(carrier.port, "provider")
    with own_site(house) as opened:
        opened.settle()
        yield opened


@pytest.fixture
def site(whole):
    whole.heal()
    return whole


def paged(site, person="ada"):
    """A call-out that is offered, and her messages of it by channel, once they are sent."""
    number, area = documents.number(), documents.area()
    assert site.post(next(site.feeds), documents.eido(number, area=area)).status == 202
    return number, site.callout(number, "offered"), sent(site, number, person)


def sent(site, number, person):
    wanted = {3, 2} | ({1} if person in CALLS else set())

    def found():
        rows = site.rows("select channel, id, provider_ref from notification.message where request = %s and person = %s and template = 1 "
                         "and state = 3", site.callouts(number)[0].id, person)
        return {c: (i, ref) for c, i, ref in rows} if {c for c, _, _ in rows} == wanted else None
    return wait_until(f"{person}'s pages", found)


def text_of(carrier, ref):
    asked, = [a for a in carrier.asked() if a["number"] == ref]
    fields = urllib.parse.parse_qs(asked["body"])
    return fields.get("Body", fields.get("Twiml"))[0]


def code_of(carrier, messages):
    return CODE.search(text_of(carrier, messages[2][1])).group(1)


def reply(site, words, person="ada", number=None):
    """The row of what she wrote."""
    name = f"SM{uuid.uuid4().hex}"
    body = {"MessageSid": name, "From": number or TEXTS[person], "To": "+15550100100", "Body": words}
    return heard(site, "north-sms", body)


def press(site, ref, key):
    body = {"CallSid": ref, "Direction": "outbound-api", "From": "+15550100100", "To": CALLS["ada"], "Digits": key}
    return heard(site, "north-voice", body)


def heard(site, channel, body):
    before = {i for i, in site.rows("select id from notification.inbound")}
    answer = told(site, channel, "inbound", body)
    assert answer.status == 204 and answer.body == b""
    made = [i for i, in site.rows("select id from notification.inbound") if i not in before]
    return made[0] if made else None


def becomes(site, made, state):
    wait_until(f"it comes to {state}", lambda: site.one("select state from notification.inbound where id = %s", made) == state)


def confirmed(site, message):
    wait_until("it is confirmed", lambda: site.one("select state from notification.message where id = %s", message) == 8)


def answered(site, callout):
    return [(f.message.person, f.message.how, f.message.accepts) for f in site.facts("gateway")
            if f.kind == "page_answered" and f.message.request.hex() == callout.id.replace("-", "")]


def end(site, callout):
    for person in ("ada", "bea", "cora"):
        site.move(callout.id, "decline", person)


def test_a_reply_with_the_digits_takes_it_and_with_an_s_it_was_seen(site, carrier):
    number, callout, messages = paged(site)
    code = code_of(carrier, messages)
    becomes(site, reply(site, f"{code} s"), ACTED)
    assert site.callout(number, "acknowledged").person == "ada"
    confirmed(site, messages[2][0])
    for _ in range(2):
        becomes(site, reply(site, code), ACTED)
    assert site.callout(number, "accepted").person == "ada"
    assert answered(site, callout) == [("ada", BY_TEXT, False), ("ada", BY_TEXT, True)]
    assert not any(TEXTS["ada"][1:] in log for log in site.logs().values())


def test_what_is_no_answer_of_hers_moves_nothing(site, carrier):
    number, callout, messages = paged(site)
    code = code_of(carrier, messages)
    other = f"{(int(code) - 10 + 1) % 90 + 10}"
    before = len(carrier.asked())
    for words in (other, f"{code} no", f"{code} {other}", f"1{code}", "yes", "STOP", ""):
        becomes(site, reply(site, words), PEOPLE)
    for number_of in (TEXTS["bea"], "+15559999999"):
        becomes(site, reply(site, code, number=number_of), PEOPLE)
    site.settle()
    assert site.callout(number).state == "offered" and answered(site, callout) == []
    assert [a for a in carrier.asked()[before:] if callout.id in a["body"]] == [], "nothing is ever answered"
    end(site, callout)


def test_what_a_machine_does_not_understand_of_her_is_asked_of_people(site, carrier):
    """Her own agency's people are asked that one of staff wrote; what she wrote stands nowhere but sealed, and nothing answers her."""
    number, callout, messages = paged(site)
    before, words = len(carrier.asked()), "running late, the bridge at Elm Street is closed"
    made = reply(site, words)
    becomes(site, made, PEOPLE)

    def asked():
        return site.rows("select r.organisation, r.client, r.person, r.state from referral.want w join referral.request r on r.id = w.request "
                         "where w.id = %s and r.why = 12", made)
    wait_until("somebody is asked", lambda: asked() == [("north-pd", None, "north-command", 2)])
    site.settle()
    found = site.one("select request::text from referral.want where id = %s", made)

    def read(person):
        return site.get(f"/v1/tasks/{found}/replies", person, "supervision")
    assert {read(person).status for person in ("north-chief", "north-desk", "ada", "south-chief", "susa")} == {404}
    assert site.callout(number).state == "offered" and answered(site, callout) == []
    assert not any("Elm Street" in a["body"] for a in carrier.asked()[before:])
    assert not any(b"Elm Street" in f.body for f in site.facts("notification")) and not any("Elm Street" in log for log in site.logs().values())
    assert not site.one("select count(*) from notification.inbound i where i::text like %s", "%" + "Elm Street".encode().hex() + "%")
    end(site, callout)


def test_a_key_in_the_call_is_an_answer_to_that_call(site, carrier):
    number, callout, messages = paged(site)
    twiml = text_of(carrier, messages[1][1])
    assert "numDigits=\"1\"" in twiml and "press 2" in twiml
    becomes(site, press(site, messages[1][1], "9"), DONE)
    assert site.callout(number).state == "offered"
    end(site, callout)
    number, callout, messages = paged(site)
    becomes(site, press(site, messages[1][1], "2"), ACTED)
    assert site.callout(number, "accepted").person == "ada"
    confirmed(site, messages[1][0])
    assert answered(site, callout) == [("ada", BY_KEY, True)]


def states(site, messages):
    return [s for s, in site.rows("select state from notification.message where id::text = any (%s)",
                                  [str(i) for i, _ in messages.values()])]


def test_what_she_says_at_the_console_quiets_the_call_that_is_made_again(site, carrier):
    for verb, becomes_of_it in (("accept", "accepted"), ("acknowledge", "acknowledged"), ("decline", "offered")):
        number, callout, messages = paged(site)
        call, ref = messages[1]
        body = {"CallSid": ref, "CallStatus": "no-answer"}
        assert told(site, "north-voice", "status", body).status == 204
        wait_until("the call is made again", lambda c=call: site.one("select attempt from notification.message where id = %s", c) > 1)
        assert site.move(callout.id, verb, "ada").status == 200
        wait_until("all of it is quiet", lambda m=messages: set(states(site, m)) <= {CONFIRMED, RECALLED})
        site.settle()
        ref = site.one("select provider_ref from notification.message where id = %s", call)
        asked = len(carrier.asked("To=" + CALLS["ada"]))
        assert told(site, "north-voice", "status", {"CallSid": ref, "CallStatus": "no-answer"}).status == 204
        site.settle()
        assert CONFIRMED in states(site, messages) and set(states(site, messages)) <= {CONFIRMED, RECALLED}
        assert site.one("select count(*) from notification.clock where subject = %s and kind = 1", call) == 0, "it is not made again"
        assert len(carrier.asked("To=" + CALLS["ada"])) == asked
        assert site.callout(number).state == becomes_of_it
        end(site, callout)


def test_she_is_too_late_and_the_first_who_answers_has_it(site, carrier):
    number, callout, messages = paged(site)
    code = code_of(carrier, messages)
    assert site.move(callout.id, "decline", "ada").status == 200
    hers = sent(site, number, "bea")
    becomes(site, reply(site, code_of(carrier, hers), "bea"), ACTED)
    assert site.callout(number, "accepted").person == "bea"
    made = reply(site, code)
    becomes(site, made, ACTED)
    site.settle()
    assert site.callout(number).person == "bea" and site.callout(number).state == "accepted"


def test_it_works_while_her_account_is_locked_and_not_when_it_is_disabled(site, carrier):
    accounts.account(site, "ada")
    number, callout, messages = paged(site)
    code = code_of(carrier, messages)

    def sets(what):
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute(f"update gateway.account set {what} where person = 'ada'")
    sets("locked = now()")
    becomes(site, reply(site, f"{code} S"), ACTED)
    site.callout(number, "acknowledged")
    sets("disabled = now(), over = now(), locked = null")
    try:
        becomes(site, reply(site, code), DONE)
        site.settle()
        assert site.callout(number).state == "acknowledged"
    finally:
        sets("disabled = null")
    end(site, callout)


def test_digits_that_could_mean_two_pages_are_no_answer(site, carrier):
    first_number, first, one = paged(site)
    second_number, second, two = paged(site)
    code = code_of(carrier, two)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into notification.answerable (key, message) select key, %s from notification.answerable where message = %s "
                       "on conflict do nothing", (one[2][0], two[2][0]))
    becomes(site, reply(site, code), PEOPLE)
    site.settle()
    assert [site.callout(n).state for n in (first_number, second_number)] == ["offered", "offered"]
    end(site, first)
    wait_until("the first is not hers any more", lambda: site.callout(first_number).state != "offered" or site.callout(first_number).person != "ada")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update notification.message set state = 8 where id = %s", (one[2][0],))
    becomes(site, reply(site, code), ACTED)
    assert site.callout(second_number, "accepted").person == "ada"
