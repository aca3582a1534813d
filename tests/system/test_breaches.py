"""Breaches: reported or found, by when they have to be told, who is told, who sees them, and what is kept because of them."""
import contextlib
import json
import threading
import time
import uuid

import pytest
from conftest import own_site
from house import wait_until
from retention_house import client, post, reasons, site_of
from test_reach import Notification

NONE = str(uuid.UUID(int=7))
HOUR, DAY = 3600, 86400
BREACH = 4
JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with own_site(site_of(tmp_path_factory.mktemp("breaches"))) as house:
        yield house


def report(site, person="ada", **body):
    answer = post(site, "/v1/breaches", person, {"kind": "wrong_recipient"} | body)
    assert answer.status == 200, answer.body
    return answer.json["breach"]


def get(site, breach, person, what=""):
    return site.http("GET", f"/v1/breaches/{breach}{what}", site.token(person=person), headers={"Accord-Purpose": "continuing_service"})


def seen(site, breach, person="dana"):
    answer = get(site, breach, person)
    assert answer.status == 200, answer.body
    return answer.json


def clocks(site, breach, person="dana"):
    return {c["clock"]: c for c in seen(site, breach, person).get("clocks", [])}


def seconds(site, breach):
    """How long each clock runs."""
    return dict(site.rows("select clock, extract(epoch from due - began)::int from gateway.breach_clock where breach = %s", breach))


def meet(site, breach, clock, person="dana"):
    return post(site, f"/v1/breaches/{breach}/report", person, {"clock": clock})


def close(site, breach, person="dana"):
    return post(site, f"/v1/breaches/{breach}/close", person)


def opened(site, breach):
    fact, = [f.message for f in site.facts("gateway") if f.kind == "breach_opened" and f.message.breach == uuid.UUID(breach).bytes]
    return fact


def moved(site, breach):
    return [f.message for f in site.facts("gateway") if f.kind == "breach_moved" and f.message.breach == uuid.UUID(breach).bytes]


# --- reported ----------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("person, body, expected", [
    ("ada", {}, {2: DAY}),                                              # an award of VOCA
    ("ada", {"cji": True}, {1: HOUR, 2: DAY}),
    ("north-chief", {}, {1: HOUR}),                                     # of the police, and nobody knows yet of what
    ("north-chief", {"classes": ["custody"]}, {1: HOUR}),
    ("north-chief", {"classes": ["client_existence"]}, {}),
])
def test_a_report_starts_the_clocks_that_apply(site, person, body, expected):
    assert seconds(site, report(site, person, **body)) == expected


def test_who_answers_is_told_at_once_and_of_nothing(site):
    def mails():
        return [p for p in site.pager.pages("went where it should not have") if p.to == "aid-privacy@pager.example"]
    before = len(mails())
    hers = client(site, service={"victimName": "Hildegund Farrow"})
    breach = report(site, clients=[hers], recipients=["north-pd"])
    assert list(opened(site, breach).tell)[0] == "dana" and "aid-privacy" in opened(site, breach).tell
    wait_until("her privacy officer to be told", lambda: len(mails()) > before)
    assert not [m for m in mails() if hers in m.text or breach in m.text or "Farrow" in m.text]


def test_facts_hold_codes_and_ids_and_no_incident(site):
    hers = client(site)
    breach = report(site, clients=[hers], classes=["service_contact"])
    affects, = [f for f in site.facts("gateway") if f.kind == "breach_affects" and f.message.breach == uuid.UUID(breach).bytes]
    assert affects.message.client == uuid.UUID(hers).bytes
    assert not [f.name for name in ("BreachOpened", "BreachMoved", "BreachAffects")
                for f in getattr(site.messages["breach"], name).DESCRIPTOR.fields if "incident" in f.name]
    assert uuid.UUID(hers).bytes not in opened(site, breach).SerializeToString()


def test_what_a_breach_is_about_is_not_destroyed(site):
    hers, other = client(site), client(site)
    assert reasons(site, hers) == []
    report(site, clients=[hers])
    wait_until("a hold", lambda: reasons(site, hers) == [BREACH])
    report(site, clients=[hers])
    site.settle()
    assert reasons(site, hers) == [BREACH] and reasons(site, other) == []


def test_anothers_client_is_nobody(site):
    theirs = client(site, "north-chief")
    body = {"kind": "access", "clients": [theirs]}
    answers = [post(site, "/v1/breaches", "ada", body | {"clients": [who]}) for who in (theirs, NONE)]
    assert [a.status for a in answers] == [404, 404] and answers[0].body == answers[1].body
    assert site.rows("select 1 from gateway.breach_affected where client = any (%s::uuid[])", [theirs, NONE]) == []
    assert reasons(site, theirs) == []


@pytest.mark.parametrize("body, status", [
    ({"kind": "wrong_recipient", "clients": [NONE] * 17}, 400), ({"kind": "no_such_kind"}, 400), ({}, 400),
    ({"kind": "lost", "recipients": ["nobody-such"]}, 400), ({"kind": "lost", "recipients": ["north-pd"] * 17}, 400),
    ({"kind": "lost", "recipients": ["north-pd"] * 16}, 200), ({"kind": "lost", "words": "she said"}, 400),
])
def test_what_may_be_said_of_it(site, body, status):
    assert post(site, "/v1/breaches", "ada", body).status == status


def test_sixteen_clients_and_no_more(site):
    hers = [client(site) for _ in range(16)]
    breach = report(site, clients=hers)
    answer = get(site, breach, "dana", "/affected")
    assert sorted(a["client"] for a in answer.json["affected"]) == sorted(hers)


def test_the_same_key_is_the_same_breach(site):
    headers = JSON | {"Idempotency-Key": str(uuid.uuid4())}
    sent = [site.http("POST", "/v1/breaches", site.token(person="ada"), b'{"kind": "lost"}', headers).json["breach"] for _ in range(2)]
    assert sent[0] == sent[1]
    assert site.rows("select count(*) from gateway.breach where id = %s", sent[0]) == [(1,)]


# --- shown -------------------------------------------------------------------------------------------------------------------
def test_it_is_shown_to_who_answers_for_it_alone(site):
    hers = client(site)
    breach = report(site, clients=[hers], recipients=["north-pd"], classes=["victim_name"])
    shown = seen(site, breach)
    assert (shown["kind"], shown["how"], shown["state"], shown["person"]) == ("wrong_recipient", "person", "open", "ada")
    assert shown["classes"] == ["victim_name"] and hers not in json.dumps(shown)
    assert clocks(site, breach)["award"]["standing"] == "runs" and clocks(site, breach)["award"]["citation"].startswith("OJP")
    for person in ("dana", "aid-privacy", "aid-counsel", "cora"):
        assert get(site, breach, person).status == 200, person
        listed = site.http("GET", "/v1/breaches?limit=100", site.token(person=person)).json["breaches"]
        assert breach in [b["id"] for b in listed], person
    for what in ("", "/affected", "/notice"):
        there = get(site, breach, "north-chief", what)
        gone = get(site, NONE, "north-chief", what)
        assert there.status == gone.status == 404 and there.body == gone.body, what
        assert get(site, breach, "ada", what).status == 404, what
    answer = get(site, breach, "dana", "/affected")
    assert {"client": hers} in answer.json["affected"] and {"organisation": "north-pd"} in answer.json["affected"]
    disclosed, = [f.message for f in site.facts("gateway") if f.kind == "disclosed"
                  and str(uuid.UUID(bytes=f.message.disclosure)) == answer.headers["accord-disclosure"]]
    assert list(disclosed.subjects) == [uuid.UUID(hers).bytes]


def test_pages_of_them_go_on(site):
    made = [report(site, "south-chief") for _ in range(3)]
    found, cursor = [], ""
    for _ in range(3):
        page = site.http("GET", f"/v1/breaches?limit=1{cursor}", site.token(person="south-chief")).json
        found += [b["id"] for b in page["breaches"]]
        cursor = f"&cursor={page.get('next', '')}"
    assert found == made[::-1]


@pytest.mark.parametrize("language, words", [("en", "Notice of a breach"), ("es", "Aviso de una violación")])
def test_a_notice_is_drafted_without_anybodys_case(site, language, words):
    hers = client(site, service={"victimName": "Hildegund Farrow"})
    breach = report(site, clients=[hers], classes=["victim_name"])
    answer = get(site, breach, "aid-privacy", f"/notice?language={language}")
    text = answer.body.decode()
    assert answer.status == 200 and words in text and breach in text and "Aid House" in text and "victim_name" in text
    assert hers not in text and "Farrow" not in text
    assert get(site, breach, "aid-privacy", "/notice?language=fr").status == 400


# --- told, and closed --------------------------------------------------------------------------------------------------------
def test_it_is_closed_by_two_once_all_have_been_told(site):
    breach = report(site, cji=True)
    assert close(site, breach).status == 409, "a clock is not met"
    assert meet(site, breach, "agreement").status == 400
    assert meet(site, breach, "award").json["state"] == "open"
    assert meet(site, breach, "award").status == 409
    assert meet(site, breach, "cji", "cora").json["state"] == "reported"
    standing = clocks(site, breach)
    assert [(standing[c]["standing"], standing[c]["metBy"]) for c in ("cji", "award")] == [("met", "cora"), ("met", "dana")]
    assert close(site, breach).json["state"] == "reported"
    assert close(site, breach).status == 409, "one person is not two"
    assert seen(site, breach)["closingBy"] == "dana"
    assert close(site, breach, "cora").json["state"] == "closed"
    assert (seen(site, breach)["closedBy"], seen(site, breach)["state"]) == ("cora", "closed")
    for answer in (close(site, breach, "aid-privacy"), meet(site, breach, "award")):
        assert answer.status == 409
    assert all(not list(m.tell) for m in moved(site, breach)), "those who did it need nobody to tell them"


def test_who_does_not_answer_for_it_can_do_nothing(site):
    breach = report(site, "north-chief", classes=["client_existence"])
    for person in ("ada", "dana", "north-desk"):
        there, gone = ([close(site, which, person), meet(site, which, "cji", person)] for which in (breach, NONE))
        assert [a.status for a in there] == [404, 404] and [a.body for a in there] == [a.body for a in gone], person
    assert close(site, breach, "north-chief").status == 200


def test_two_who_close_at_once_are_two(site):
    """Whoever comes first is the first, also of one person who asks twice at the same time."""
    breach = report(site, "north-chief", classes=["client_existence"])
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(close(site, breach, "north-chief").status)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200, 409, 409, 409]
    assert seen(site, breach, "north-chief")["state"] == "open"


# --- found, and the clocks ---------------------------------------------------------------------------------------------------
@pytest.fixture
def notification(site):
    with contextlib.closing(Notification(site)) as road:
        yield road


def found(site, notification, ago=0, source=None, organisation="north-pd", clients=(), **more):
    """What a service found so many seconds ago."""
    m = site.messages["breach"]
    answer = notification.ask("gateway", "OPEN_BREACH", m.OpenBreach(
        source=(source or uuid.uuid4()).bytes, organisation=organisation, kind=1, how=2, at_us=int((time.time() - ago) * 1e6),
        clients=[uuid.UUID(c).bytes for c in clients]), **more)
    return answer if isinstance(answer, str) else str(uuid.UUID(bytes=m.BreachKept.FromString(answer).breach))


def standings(site, breach):
    names = site.messages["breach"].BreachStanding
    return [(names.Name(m.standing).removeprefix("BREACH_STANDING_").lower(), m.clock, list(m.tell)) for m in moved(site, breach)]


TELL = ["north-command", "north-privacy"]


def test_a_service_that_asks_again_comes_to_the_same_breach(site, notification):
    source, hers = uuid.uuid4(), client(site)
    one, other = (found(site, notification, source=source, organisation="aid-house", clients=[hers]) for _ in range(2))
    assert one == other and one != found(site, notification, source=source)
    assert len([f for f in site.facts("gateway") if f.kind == "breach_opened" and f.message.breach == uuid.UUID(one).bytes]) == 1
    assert opened(site, one).person == "" and seconds(site, one) == {2: DAY}
    wait_until("a hold", lambda: reasons(site, hers) == [BREACH])


@pytest.mark.parametrize("sender", ["intake", "referral", "audit"])
def test_nobody_else_opens_one_by_a_command(site, notification, sender):
    assert found(site, notification, sender=sender) == "denied"


def test_a_client_of_another_is_not_held_by_it(site, notification):
    """A service that is wrong about whose she is keeps nothing of her."""
    hers = client(site)
    breach = found(site, notification, organisation="north-pd", clients=[hers])
    assert opened(site, breach)
    site.settle()
    assert reasons(site, hers) == []


def test_who_answers_is_told_before_a_clock_runs_out(site, notification):
    breach = found(site, notification, ago=50 * 60)
    wait_until("a warning", lambda: standings(site, breach))
    assert standings(site, breach) == [("runs", 1, TELL)]
    assert clocks(site, breach, "north-chief")["cji"]["standing"] == "runs"
    assert meet(site, breach, "cji", "north-chief").json["state"] == "reported"
    assert clocks(site, breach, "north-chief")["cji"]["standing"] == "met"


def test_a_clock_that_ran_out_was_missed_whatever_is_said_later(site, notification):
    def mails():
        return [p for p in site.pager.pages("went where it should not have") if p.to.startswith("north-privacy")]
    breach = found(site, notification, ago=2 * HOUR)
    wait_until("it to be missed", lambda: standings(site, breach))
    assert standings(site, breach) == [("missed", 1, TELL)]
    assert clocks(site, breach, "north-chief")["cji"]["standing"] == "missed"
    assert meet(site, breach, "cji", "north-chief").status == 200
    standing = clocks(site, breach, "north-chief")["cji"]
    assert standing["standing"] == "late" and standing["metBy"] == "north-chief"
    assert site.rows("select missed from gateway.breach_clock where breach = %s", breach) == [(True,)]


def test_a_gateway_that_ends_leaves_its_clocks_to_the_next(site, notification):
    breach = found(site, notification, ago=45 * 60 - 5)
    site.kill("gateway", 9)
    site.heal()
    wait_until("a warning", lambda: standings(site, breach))
    assert standings(site, breach) == [("runs", 1, TELL)]
