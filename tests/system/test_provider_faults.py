"""Providers of texts, calls and webhooks that do not answer, put off, break, take and say nothing, and call back late and twice: staff are
told again, a client never, and of her a person hears."""
import shutil
import uuid

import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until
from partner import Partner
from test_channels import CALLBACK, SECRET, told
from test_clients import HOUSE
from test_contact import checked, kept, voice
from test_notices import (FAILED, SENT, UNCERTAIN, WANTED_UNCERTAIN, WANTED_UNCONFIRMED, comes_to, hurry, messages, released, wants)
from test_reach import agreeing
from test_webhooks import HOOK
from test_webhooks import hurry as hurry_webhook
from test_webhooks import told as systems_told

CALLING, TEXTING = 1, 2
WORDS = {"voice": CALLING, "sms": TEXTING}
HERS = {"voice": "+15550108", "sms": "+15550107"}       # of ada
LATER, LOST = ("429", "503"), ("500", "drop", "hold")   # not taken; nobody knows
CHANNEL = """organisation: {organisation}
channel: {channel}
provider: twilio
url: http://127.0.0.1:{port}
account: AC1
from: "+15550100100"
secret: {secret}
callback: {callback}{name}
contract: BAA-1
auto reply: no
"""
HOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
EXPECTED = ("a message was given up", "a channel's provider does not answer", "a message stands still", "messages stand still", "no sign of life",
            "notices to clients are held")


@pytest.fixture(scope="module")
def partner(tmp_path_factory):
    made = Partner(tmp_path_factory.mktemp("partner"), HOOK_SECRET).start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def whole(tmp_path_factory, carrier, partner):
    folder = tmp_path_factory.mktemp("faults")
    files, channels = folder / "files", folder / "channels"
    shutil.copytree(HERE / "agreements", files / "agreements")
    shutil.copy(HERE / "rosters.yaml", files)
    people = (HERE / "consortium.yaml").read_text()
    (files / "consortium.yaml").write_text(people.replace(
        "page to: ada@pager.example", f"page to: ada@pager.example, sms:{HERS['sms']}, voice:{HERS['voice']}"))
    channels.mkdir()
    secrets = {"provider": SECRET, "hook": HOOK_SECRET}
    for name, text in secrets.items():
        (folder / name).touch(mode=0o600)
        (folder / name).write_text(text + "\n")
    for organisation in ("north-pd", HOUSE):
        for channel in WORDS:
            name = f"{organisation}-{channel}"
            (channels / f"{name}.yaml").write_text(CHANNEL.format(organisation=organisation, channel=channel, port=carrier.port, name=name,
                                                                  secret=folder / "provider", callback=CALLBACK))
    (channels / "hook.yaml").write_text(HOOK.format(organisation="north-pd", port=partner.port, secret=folder / "hook", old=""))
    house = House(folder / "site", BIN, feeds=30, settings=("fsync = off",), patient=True, consortium=files,
                  overrides={"notification": {"channels": str(channels), "breaker most": "100"}})
    if house.tap:
        house.tap.also(carrier.port, "provider")
        house.tap.also(partner.port, "provider")
    with own_site(house, EXPECTED) as opened:
        opened.settle()
        yield opened


@pytest.fixture
def site(whole):
    whole.heal()
    return whole


# --- staff ------------------------------------------------------------------------------------------------------------
class Page:
    """One call-out's page to ada by one channel."""

    def __init__(self, site, carrier, channel, *answers):
        self.site, self.carrier, self.channel = site, carrier, channel
        self.before = len(carrier.asked("To=" + HERS[channel]))
        carrier.will("To=%2B" + HERS[channel][1:], *answers)
        number = documents.number()
        assert site.post(next(site.feeds), documents.eido(number, area=documents.area())).status == 202
        self.request = site.callout(number, "offered").id

    def row(self):
        rows = self.site.rows("select id, state, attempt, provider_ref from notification.message where request = %s and person = 'ada' and "
                              "template = 1 and channel = %s", self.request, WORDS[self.channel])
        return rows[0] if rows else (None, None, 0, None)

    def sent(self, attempt):
        wait_until("the page to be sent", lambda: tuple(self.row()[1:3]) == (SENT, attempt), timeout=150)
        return self.row()

    def keys(self):
        return [a["headers"]["I-Twilio-Idempotency-Token"] for a in self.carrier.asked("To=" + HERS[self.channel])[self.before:]]

    def outcomes(self):
        return [o for o, in self.site.rows("select outcome from notification.attempt where message = %s order by n", self.row()[0])]

    def becomes(self, word):
        """The provider calls back."""
        ref = self.row()[3]
        body = {"CallSid": ref, "CallStatus": word} if self.channel == "voice" else {"MessageSid": ref, "MessageStatus": word}
        answer = told(self.site, f"north-pd-{self.channel}", "status", body)
        assert answer.status == 204, answer.body

    def over(self):
        for person in ("ada", "bea", "cora"):
            self.site.move(self.request, "decline", person)
        self.site.settle()


@pytest.mark.parametrize("channel", WORDS)
@pytest.mark.parametrize("answer", [*LATER, *LOST])
def test_staff_are_told_again_whatever_the_provider_does(site, carrier, channel, answer):
    page = Page(site, carrier, channel, answer)
    message = page.sent(2)[0]
    assert page.keys() == [f"{message}.1", f"{message}.2"], "under another key: twice is better than never"
    assert page.outcomes() == [2 if answer in LATER else 3, 0]
    page.over()


@pytest.mark.parametrize("channel, bad, good", [("voice", "no-answer", "completed"), ("sms", "undelivered", "delivered")])
def test_what_it_says_late_and_twice_moves_a_page_once(site, carrier, channel, bad, good):
    page = Page(site, carrier, channel)
    message, _, _, old = page.sent(1)
    for _ in range(2):
        page.becomes(bad)
    page.sent(2)
    assert page.keys() == [f"{message}.1", f"{message}.2"]
    page.becomes(good)
    for word in (good, bad):        # again, and the other way round: it has arrived
        page.becomes(word)
    body = {"CallSid": old, "CallStatus": bad} if channel == "voice" else {"MessageSid": old, "MessageStatus": bad}
    assert told(site, f"north-pd-{channel}", "status", body).status == 204, "late, of the attempt before"
    site.settle()
    assert page.row()[2] == len(page.keys()) <= 3
    page.over()


# --- clients ----------------------------------------------------------------------------------------------------------
class Told:
    """A client who is told by one channel."""

    def __init__(self, site, carrier, channel, *answers):
        self.site, self.carrier, self.channel = site, carrier, channel
        self.number = f"+1555{uuid.uuid4().int % 10**7:07}"
        carrier.will("To=%2B" + self.number[1:], *answers)
        self.client = checked(site)
        way = voice(channel=channel, voicemail="vague", callerId="show", ifAnotherAnswers="ask_callback", previewRisk="no", sharedDevice="no")
        kept(site, self.client, "safe-contact", agreeing(way, points=[{"channel": channel, "telephone": self.number}]))
        released(site, self.client)

    def keys(self):
        return [a["headers"]["I-Twilio-Idempotency-Token"] for a in self.carrier.asked("To=" + self.number)]

    def comes_to(self, state):
        comes_to(self.site, self.client, state)
        self.site.settle()

    def becomes(self, word):
        ref = self.site.one("select provider_ref from notification.message where client = %s", self.client)
        body = {"CallSid": ref, "CallStatus": word} if self.channel == "voice" else {"MessageSid": ref, "MessageStatus": word}
        assert told(self.site, f"{HOUSE}-{self.channel}", "status", body).status == 204


@pytest.mark.parametrize("channel", WORDS)
@pytest.mark.parametrize("answer", LOST)
def test_what_may_have_reached_her_is_a_persons(site, carrier, channel, answer):
    her = Told(site, carrier, channel, answer)
    her.comes_to(UNCERTAIN)
    assert len(her.keys()) == 1 and len(wants(site, WANTED_UNCERTAIN, her.client)) == 1


@pytest.mark.parametrize("channel", WORDS)
@pytest.mark.parametrize("answer", LATER)
def test_what_was_not_taken_is_told_again_under_the_same_key(site, carrier, channel, answer):
    her = Told(site, carrier, channel, answer)
    wait_until("the first try", her.keys, timeout=90)
    wait_until("it to wait", lambda: messages(site, her.client)[0][0] in (1, SENT), timeout=90)
    hurry(site, her.client)
    her.comes_to(SENT)
    keys = her.keys()
    assert len(keys) == 2 and len(set(keys)) == 1 and "." not in keys[0]


@pytest.mark.parametrize("channel, bad, good", [("voice", "no-answer", "completed"), ("sms", "undelivered", "delivered")])
def test_what_did_not_reach_her_is_a_persons_once_whatever_is_said_later(site, carrier, channel, bad, good):
    her = Told(site, carrier, channel)
    her.comes_to(SENT)
    her.becomes(good)
    assert messages(site, her.client)[0][0] == SENT, "and a receipt confirms nothing"
    for word in (bad, bad, good):
        her.becomes(word)
    her.comes_to(FAILED)
    assert len(her.keys()) == 1 and len(wants(site, WANTED_UNCONFIRMED, her.client)) == 1


# --- systems ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("answer", ["429", "503", "500", "drop", "hold"])
def test_a_system_hears_it_again_under_the_same_id(site, partner, answer):
    partner.will(answer)
    number = documents.number()
    assert site.post(next(site.feeds), documents.eido(number, area=documents.area())).status == 202
    request = site.callout(number, "offered").id
    wait_until("the first try", lambda: any(h["answer"] == answer for h in partner.heard(request)), timeout=90)
    systems_told(site, request, 1, SENT)
    hurry_webhook(site, request)
    systems_told(site, request, SENT)
    heard = partner.heard(request)
    first = next(h["headers"]["webhook-id"] for h in heard if h["answer"] == answer)
    assert [h["answer"] for h in heard if h["headers"]["webhook-id"] == first] == [answer, "204"] and all(h["good"] for h in heard)
    for person in ("ada", "bea", "cora"):
        site.move(request, "decline", person)
    site.settle()
