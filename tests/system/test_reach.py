"""By what a client is reached by machine: asked by notification at the last inch, and what she answers it (L6)."""
import contextlib
import datetime
import time
import uuid

import pytest
import zmq
from house import wait_until
from test_clients import HOUSE
from test_contact import CODE, DURESS, NUMBER, checked, facts, kept, profile, put, standing, told, voice

ASK, SEND, NEVER = 3, 1, 4


class Notification:
    """Its road to intake and the gateway: its own key, what it asks."""

    def __init__(self, house):
        self.house, self.context = house, zmq.Context()

    def _key(self, name, kind):
        return (self.house.folder / "keys" / f"{name}.{kind}").read_text().strip().encode()

    def _ask(self, copy, service, name, body, sender):
        wire = self.house.messages["envelope"]
        with contextlib.closing(self.context.socket(zmq.DEALER)) as socket:
            socket.linger = 0
            socket.curve_publickey, socket.curve_secretkey = self._key(sender, "pub"), self._key(sender, "key")
            socket.curve_serverkey = self._key(service, "pub")
            socket.connect(f"ipc://{self.house.site.run_dir}/{copy}.bus")
            head = wire.Envelope(id=uuid.uuid4().bytes, kind=wire.Kind.Value(f"KIND_{name}"), deadline_us=int((time.time() + 60) * 1e6))
            socket.send_multipart([head.SerializeToString(), body.SerializeToString()])
            assert socket.poll(60000), f"no answer to {name}"
            first, second, *_ = socket.recv_multipart()
        if wire.Envelope.FromString(first).kind == wire.KIND_REFUSAL:
            return wire.Refusal.FromString(second).code
        return second

    def ask(self, service, name, body, sender="notification"):
        """The answer's bytes, or the code of the refusal, of whichever copy writes."""
        def of_the_writer():
            answers = (self._ask(copy, service, name, body, sender) for copy in self.house.site.names(service))
            return next(([a] for a in answers if a not in ("not_writer", "unavailable")), None)
        return wait_until(f"an answer to {name}", of_the_writer)[0]

    def reach(self, client, organisation=HOUSE, event=1, channel=0, disclosure=None, **more):
        m = self.house.messages["notice"]
        answer = self.ask("intake", "REACH_CLIENT", m.ReachClient(
            client=uuid.UUID(client).bytes, organisation=organisation, event=event, channel=channel,
            disclosure=uuid.uuid4().bytes if disclosure is None else disclosure), **more)
        return answer if isinstance(answer, str) else m.ClientReach.FromString(answer)

    def stop(self, client, organisation=HOUSE, freeze=0):
        m = self.house.messages["notice"]
        return self.ask("intake", "STOP_CONTACT", m.StopContact(client=uuid.UUID(client).bytes, organisation=organisation, freeze=freeze))

    def hear(self, client, *words, organisation=HOUSE):
        m = self.house.messages["notice"]
        answer = self.ask("intake", "HEAR_CLIENT", m.HearClient(client=uuid.UUID(client).bytes, organisation=organisation, words=words))
        return answer if isinstance(answer, str) else m.ClientHeard.FromString(answer)

    def close(self):
        self.context.destroy(linger=0)


@pytest.fixture
def notification(house):
    with contextlib.closing(Notification(house)) as road:
        yield road


def ago(days):
    return (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)).isoformat().replace("+00:00", "Z")


def agreeing(*channels, since=1, **more):
    made = profile(*channels, verified="yes", **more)
    made["rules"] |= {"automation": "yes", "automationSince": ago(since), "automationLanguage": "es-US"}
    return made


@pytest.fixture
def client(house):
    made = checked(house)
    kept(house, made, "safe-contact", agreeing(voice(voicemail="vague", leaveName="Sam")))
    return made


def test_a_machine_gets_her_number_for_what_may_go_now(house, notification, client):
    reach = notification.reach(client)
    assert (reach.answer, reach.channel, reach.telephone, reach.email) == (SEND, 1, NUMBER, "")
    assert (reach.language, reach.leave_name, reach.say, reach.caller_id) == ("es-US", "Sam", 2, 1)
    assert 0 < reach.until_us - reach.decided_us <= 1_000_000
    assert (uuid.UUID(bytes=reach.id), reach.organisation) == (uuid.UUID(client), HOUSE)


def test_no_disclosure_no_address(house, notification, client):
    assert notification.reach(client, disclosure=b"") == "invalid"
    assert notification.reach(client, disclosure=b"short") == "invalid"
    assert notification.reach(client, sender="gateway") == "denied"
    assert notification.reach(client, sender="referral") == "denied"


def test_another_organisations_client_is_not_there(house, notification, client):
    assert notification.reach(client, "riverton-pd") == notification.reach(str(uuid.uuid4())) == "not_found"
    assert notification.stop(client, "riverton-pd") == notification.hear(client, CODE, organisation="riverton-pd") == "not_found"


def test_without_send_there_is_no_address(house, notification, client):
    kept(house, client, "freeze", {"freeze": "advocate"})
    reach = notification.reach(client)
    assert (reach.answer, reach.reason, reach.telephone, reach.leave_name, reach.language) == (ASK, 6, "", "", "")


def test_who_did_not_agree_to_machines_is_asked_by_a_person(house, notification):
    client = checked(house)
    kept(house, client, "safe-contact", profile(voice(), verified="yes"))
    assert told(house, client) == ("send", "in_window"), "her advocate may call"
    reach = notification.reach(client)
    assert (reach.answer, reach.reason, reach.telephone) == (ASK, 24, "")
    bad = agreeing(voice())
    for wrong in ({"automationSince": None}, {"automationLanguage": ""}, {"automationSince": ago(-1)}, {"automationLanguage": "es US"}):
        body = bad | {"rules": {k: v for k, v in (bad["rules"] | wrong).items() if v is not None}}
        assert put(house, client, "safe-contact", body).status == 400, wrong


def test_the_first_safe_channel_in_her_order_and_no_other(house, notification):
    client = checked(house)
    never = {"days": ["monday"], "fromMinute": 0, "untilMinute": 1}
    kept(house, client, "safe-contact", agreeing(
        {"channel": "sms"}, {"channel": "email", "safe": "no"}, voice(), voice(channel="email") | {"channel": "vrs"}))
    assert (notification.reach(client).answer, notification.reach(client).channel) == (SEND, 1)
    kept(house, client, "safe-contact", agreeing(voice(windows=[never], unsafeUntil=ago(-1)), voice(channel="email")))
    reach = notification.reach(client, event=6)
    assert (reach.answer, reach.channel, reach.telephone + reach.email) == (ASK, 1, ""), "e-mail does not stand in"
    kept(house, client, "safe-contact", agreeing(voice(channel="vrs"), voice()))
    assert (notification.reach(client).reason, notification.reach(client).channel) == (26, 7), "a person does it by hand"


def test_stop_counts_at_once_and_whatever_is_written_again(house, notification, client):
    head = house.heads()["intake"]
    assert notification.stop(client)
    assert (notification.reach(client).answer, notification.reach(client).reason) == (NEVER, 25)
    assert notification.reach(client, event=7).answer == ASK, "that he is out somebody has to tell her"
    assert told(house, client) == ("send", "in_window"), "her advocate may call"
    fact, = facts(house, head, "automation_stopped")
    assert (uuid.UUID(bytes=fact.client), fact.organisation) == (uuid.UUID(client), HOUSE)
    assert "automationStopped" in standing(house, client)
    kept(house, client, "safe-contact", agreeing(voice()))
    assert notification.reach(client).reason == 25, "she agreed to that before"
    kept(house, client, "safe-contact", agreeing(voice(), since=0))
    assert notification.reach(client).answer == SEND


def test_the_wrong_person_freezes_it(house, notification, client):
    head = house.heads()["intake"]
    assert notification.stop(client, freeze=1)
    assert (notification.reach(client).answer, notification.reach(client).reason) == (ASK, 6)
    fact, = facts(house, head, "contact_frozen")
    assert (fact.freeze, fact.person, fact.organisation) == (1, "", HOUSE)
    assert notification.stop(client, freeze=77) == "invalid"


def test_her_word_confirms_and_duress_freezes_without_telling(house, notification, client):
    assert not notification.hear(client, CODE).proved, "no words were agreed"
    kept(house, client, "secrets", {"callWord": "heron", "codeWord": CODE, "duressWord": DURESS})
    assert notification.hear(client, "yes", CODE.lower()).proved
    assert not notification.hear(client, "yes").proved
    heard = notification.hear(client, CODE, DURESS)
    assert (heard.proved, heard.frozen) == (False, True)
    assert not notification.hear(client, CODE).proved, "nothing proves her while it is frozen"
    assert standing(house, client)["freeze"] == "duress"


def test_five_wrong_words_in_a_row_freeze_it(house, notification, client):
    kept(house, client, "secrets", {"codeWord": CODE})
    assert [notification.hear(client, "no", "idea", "who").frozen for _ in range(5)] == [False] * 4 + [True]
    assert standing(house, client)["freeze"] == "wrong_words"


def authorise(house, notification, client, owner=HOUSE, purpose=2, classes=(18, 31, 32)):
    m = house.messages["gateway"]
    answer = notification.ask("gateway", "AUTHORISE", m.Authorise(
        object=uuid.UUID(client).bytes, owner=owner, purpose=purpose, record=2, classes=classes, herself=True))
    return answer if isinstance(answer, str) else m.Authorised.FromString(answer)


def test_she_is_told_by_her_own_organisation_and_it_is_on_record(house, notification, client):
    head = house.heads()["gateway"]
    answer = authorise(house, notification, client)
    assert list(answer.released) == [18, 31, 32] and answer.recipient == ""
    disclosed, = [f.message for f in house.facts("gateway", head) if f.kind == "disclosed" and f.message.disclosure == answer.disclosure]
    assert (list(disclosed.owners), disclosed.person, disclosed.organisation, disclosed.basis) == ([HOUSE], "", "", 5)
    assert notification.reach(client, disclosure=answer.disclosure).telephone == NUMBER
    assert not authorise(house, notification, client, owner="nobody").released
    assert not authorise(house, notification, client, purpose=20).released
