"""Channels: messages that go by providers, what the providers do with them, and what comes back."""
import base64
import hashlib
import hmac
import json
import signal
import threading
import urllib.parse
import uuid

import documents
import exposition
import house as houses
import pytest
from conftest import BIN, own_site
from house import wait_until

SECRET = "not-a-real-secret"
CALLBACK = "https://us.example/v1/providers/"
FORM = "application/x-www-form-urlencoded"
MAIL = """organisation: north-pd
channel: email
provider: template
url: http://127.0.0.1:{port}/send
from: north@pages.example
auto reply: no
secret: {secret}
template:
  type: application/json
  body: '{{"to":"{{to}}","text":"{{text}}","key":"{{key}}"}}'
  key header: Idempotency-Key
  reference: message.id
  status reference: id
  status word: status
  delivered:
    - ok
  failed:
    - bad
"""
TEXTS = """organisation: aid-house
channel: sms
provider: twilio
url: http://127.0.0.1:{port}
account: AC1
secret: {secret}
from: "+15550100100"
contract: BAA-1
callback: {callback}aid-texts
"""
SENT, FAILED, RECALLED = 3, 4, 5
WANTED_FOR_REPLY = 1


@pytest.fixture(scope="module")
def site(tmp_path_factory, carrier):
    folder = tmp_path_factory.mktemp("channels")
    secret = folder / "secret"
    secret.write_text(SECRET + "\n")
    secret.chmod(0o600)
    files = folder / "files"
    files.mkdir()
    (files / "north-mail.yaml").write_text(MAIL.format(port=carrier.port, secret=secret))
    (files / "aid-texts.yaml").write_text(TEXTS.format(port=carrier.port, secret=secret, callback=CALLBACK))
    kit = {"notification": {"channels": str(files), "inbound waits": "1s"}, "gateway": {"logons per address": 3}}
    made = houses.House(tmp_path_factory.mktemp("site"), BIN, overrides=kit, settings=("fsync = off",), patient=True)
    if made.tap:
        made.tap.also(carrier.port, "provider")
    with own_site(made, EXPECTED) as opened:
        yield opened


@pytest.fixture
def house(site):
    site.heal()
    return site


@pytest.fixture
def feed(site):
    return next(site.feeds)


EXPECTED = ("a message was given up", "could not be handed over", "a channel's provider does not answer")


def page(house, feed, carrier=None, answer=None):
    """A call-out of north-pd; its area is in the page of it, and in no other. The provider answers the first so."""
    area, number = documents.area(), documents.number()
    if answer:
        carrier.will(area, answer)
    assert house.post(feed, documents.eido(number, area=area)).status == 202
    return area, house.callout(number, "offered").id


def message(house, request, state=None):
    """The first page of a call-out, once it has come to a state."""
    def found():
        rows = house.rows("select id, state, via, provider_ref, attempt from notification.message where request = %s and template = 1 "
                          "order by rung, created_at", request)
        return rows[0] if rows and (state is None or rows[0][1] == state) else None
    return wait_until(f"a page in state {state}", found)


def end(house, request):
    """Nobody else is asked."""
    for person in ("ada", "bea", "cora"):
        house.move(request, "decline", person)


def told(house, channel, what, body, signature=None, query=""):
    """A provider calls back; body is bytes, or pairs as Twilio sends and signs them."""
    headers = {}
    if isinstance(body, dict):
        text = f"{CALLBACK}{channel}/{what}{'?' + query if query else ''}" + "".join(k + body[k] for k in sorted(body))
        made = base64.b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha1).digest()).decode()
        headers = {"X-Twilio-Signature": signature or made, "Content-Type": FORM}
        body = urllib.parse.urlencode(body).encode()
    else:
        made = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        headers = {"X-Signature": signature or made, "Content-Type": "application/json"}
    return house.http("POST", f"/v1/providers/{channel}/{what}{'?' + query if query else ''}", None, body, headers)


def test_a_page_goes_by_its_owners_channel_and_others_by_the_relay(house, feed, carrier):
    area, request = page(house, feed)
    row = message(house, request, SENT)
    asked = carrier.asked(area)
    assert len(asked) == 1 and not house.pager.pages(area)
    assert row[2] == "north-mail" and row[3] == asked[0]["number"]
    assert asked[0]["headers"]["Idempotency-Key"] == f"{row[0]}.1"
    assert asked[0]["headers"]["Authorization"] == f"Bearer {SECRET}"
    end(house, request)
    other = documents.area()
    assert house.post("south-eido", documents.eido(documents.number(), area=other)).status == 202
    wait_until("a page by the relay", lambda: house.pager.pages(other))
    assert not carrier.asked(other)
    assert SECRET not in str(house.logs())


@pytest.mark.parametrize("answer", ["429", "503", "500", "drop"])
def test_what_is_put_off_or_not_known_is_sent_again_under_another_key(house, feed, carrier, answer):
    area, request = page(house, feed, carrier, answer)
    row = message(house, request, SENT)
    keys = [a["headers"]["Idempotency-Key"] for a in carrier.asked(area, str(row[0]))]
    assert keys == [f"{row[0]}.1", f"{row[0]}.2"] and row[4] == 2
    outcomes = house.rows("select outcome from notification.attempt where message = %s order by n", row[0])
    assert [o for o, in outcomes] == [3 if answer in ("500", "drop") else 2, 0]
    end(house, request)


def test_what_is_refused_for_good_is_given_up(house, feed, carrier):
    area, request = page(house, feed, carrier, "400")
    row = message(house, request, FAILED)
    assert len(carrier.asked(area, str(row[0]))) == 1
    end(house, request)


def test_a_page_that_did_not_arrive_is_sent_again_once(house, feed, carrier):
    area, request = page(house, feed)
    row = message(house, request, SENT)
    bad = json.dumps({"id": row[3], "status": "bad"}).encode()
    assert told(house, "north-mail", "status", bad).status == 204
    wait_until("the second try", lambda: len(carrier.asked(area, str(row[0]))) == 2)
    wait_until("its end", lambda: message(house, request)[1] == SENT)
    # Late, double, and of a number that it has no more: nothing.
    assert told(house, "north-mail", "status", bad).status == 204
    assert told(house, "north-mail", "status", json.dumps({"id": "SM0", "status": "bad"}).encode()).status == 204
    ok = json.dumps({"id": message(house, request)[3], "status": "ok"}).encode()
    assert told(house, "north-mail", "status", ok).status == 204
    assert message(house, request)[1] == SENT and len(carrier.asked(area, str(row[0]))) == 2
    end(house, request)


def test_nobody_else_is_believed_and_few_tries_are_heard(house, feed):
    area, request = page(house, feed)
    row = message(house, request, SENT)
    bad = json.dumps({"id": row[3], "status": "bad"}).encode()
    answers = [told(house, "north-mail", "status", bad, signature="0" * 64), told(house, "nowhere", "status", bad),
               told(house, "aid-texts", "status", bad)]
    assert {a.status for a in answers} == {403}
    assert len({a.body for a in answers}) == 1, "whether a channel is there is not told"
    wait_until("too many", lambda: told(house, "nowhere", "status", bad).status == 429)
    assert message(house, request)[1] == SENT
    # By and by its own provider is heard again.
    wait_until("again", lambda: told(house, "north-mail", "status", json.dumps({"id": "SM0", "status": "ok"}).encode()).status == 204)
    end(house, request)


def heard(house, body, **more):
    return wait_until("an answer", lambda: (lambda a: a if a.status != 429 else None)(told(house, "aid-texts", "inbound", body, **more)))


def test_what_somebody_wrote_is_kept_once_and_sealed_and_people_are_asked(house):
    words, number = f"planted {uuid.uuid4()}", f"+1555{uuid.uuid4().int % 10**7:07}"
    body = {"MessageSid": f"SM{uuid.uuid4().hex}", "From": number, "To": "+15550100100", "Body": words}
    for _ in range(2):
        answer = heard(house, body)
        assert answer.status == 204 and answer.body == b""
    rows = house.rows("select id, organisation, state, message, client from notification.inbound where via = 'aid-texts' "
                      "order by received_at desc limit 1")
    (made, organisation, _, answers, client), = rows
    assert (organisation, answers, client) == ("aid-house", None, None)
    assert house.one("select count(*) from notification.inbound where id = %s", made) == 1
    kept = house.rows("select i::text from notification.inbound i") + house.rows("select encode(body, 'escape') from notification.journal")
    text = "\n".join(t for t, in kept) + str(house.logs())
    assert words not in text and number not in text and words.encode().hex() not in text and number.encode().hex() not in text

    def wanted():
        kind = house.messages["envelope"].KIND_PERSON_WANTED
        facts = house.rows("select body from notification.journal where kind = %s and subject = %s", kind, made)
        return [house.messages["wanted"].PersonWanted.FromString(bytes(b)) for b, in facts]
    fact, = wait_until("people are asked to look", wanted)
    assert fact.organisation == "aid-house" and fact.why == WANTED_FOR_REPLY and not fact.client
    received = house.messages["notification"].InboundReceived
    facts = house.rows("select body from notification.journal where kind = %s and subject = %s",
                       house.messages["envelope"].KIND_INBOUND_RECEIVED, made)
    assert [received.FromString(bytes(b)).organisation for b, in facts] == ["aid-house"]
    assert house.one("select state from notification.inbound where id = %s", made) == 3


def test_what_is_too_long_or_not_signed_is_not_kept(house):
    before = house.one("select count(*) from notification.inbound")
    body = {"MessageSid": "SM1", "From": "+15550101", "Body": "x"}
    assert heard(house, body, signature="AAAA").status == 403
    assert heard(house, b"x" * 16385).status == 413
    assert house.one("select count(*) from notification.inbound") == before


def counted(house, name):
    return sum(v for _, v in exposition.values(house.metrics("notification"), name))


def open_circuits(house):
    return counted(house, "accord_channels_open_circuit")


def callbacks(house):
    return counted(house, "accord_callbacks_total")


def test_a_provider_that_is_away_is_left_alone_and_found_again(house, feed, carrier):
    carrier.stop()
    area, request = page(house, feed)
    wait_until("its circuit is open", lambda: open_circuits(house) == 1)
    carrier.start()
    message(house, request, SENT)
    wait_until("its circuit is closed", lambda: open_circuits(house) == 0)
    assert carrier.asked(area)
    end(house, request)


def test_a_page_that_was_being_handed_over_when_all_ended_goes_out_again(house, feed, carrier):
    area, request = page(house, feed, carrier, "hold")
    wait_until("it is being handed over", lambda: carrier.asked(area))
    house.restart("notification", signal.SIGKILL)
    row = message(house, request, SENT)
    assert len(carrier.asked(area, str(row[0]))) == 2
    end(house, request)


def test_a_callback_that_comes_before_the_result_waits_for_it(house, feed, carrier):
    """The provider has the message and says that it did not arrive while it still answers our asking."""
    area, request = page(house, feed, carrier, "wait")
    asked, = wait_until("it is being handed over", lambda: carrier.asked(area))
    made = message(house, request)[0]
    heard, before = [], callbacks(house)
    body = {"id": asked["number"], "status": "bad"}
    thread = threading.Thread(target=lambda: heard.append(told(house, "north-mail", "status", json.dumps(body).encode())))
    thread.start()
    wait_until("it is heard", lambda: callbacks(house) > before)
    carrier.go_on()
    thread.join()
    assert [a.status for a in heard] == [204]
    wait_until("the second try", lambda: len(carrier.asked(area, str(made))) == 2)
    wait_until("its end", lambda: message(house, request)[1] == SENT)
    end(house, request)
