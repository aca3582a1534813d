"""Breaches: reported or found, by when they have to be told, who is told, who sees them, and what is kept because of them."""
import contextlib
import json
import threading
import time
import uuid

import pytest
from consent import Consent
from conftest import own_site
from house import wait_until
from retention_house import client, post, reasons, site_of
from test_reach import Notification

NONE = str(uuid.UUID(int=7))
HOUR, DAY = 3600, 86400
BREACH = 4
JSON = {"Content-Type": "application/json"}


# Of Aid House and North, beside what they share: what says it in hours, what was over before, what says it in words.
TERMS = {"breach-soon": ("2025-01-01", "2099-01-01", "30h"), "breach-later": ("2025-01-01", "2099-01-01", "72h"),
         "breach-once": ("2025-01-01", "2026-01-01", "2h"), "breach-words": ("2025-01-01", "2099-01-01", "without delay"),
         "breach-south": ("2025-01-01", "2099-01-01", "5h")}


def text_of(name):
    """One of whose sections nothing hangs: they share counts."""
    starts, ends, breach = TERMS[name]
    police = "south-pd" if name == "breach-south" else "north-pd"
    return f"""agreement: {name}
title: What is told of a breach
kind: partnership
version: 1
signed by:
  - Chief, {police}, {starts}
  - Director, aid-house, {starts}
in force from: {starts}
in force until: {ends}
review by: {ends}
timezone: America/New_York
parties:
  - as: police
    who:
      - {police}
  - as: programme
    who:
      - aid-house
breach: {breach}
sections:
  - section: "1"
    heading: Counts
    from: police
    to: programme
    share:
      - statistics
    for:
      - reporting
    with:
      - advocate_supervisor
    who may:
      - count
    only if: nothing
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("breaches")
    with own_site(site_of(folder, agreements=[(name, text_of(name)) for name in TERMS])) as house:
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


def meet(site, breach, clock, person="dana", **more):
    return post(site, f"/v1/breaches/{breach}/report", person, {"clock": clock} | more)


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


def agreed(site, breach):
    """Hours that each agreement's clock runs."""
    return dict(site.rows("select agreement, extract(epoch from due - began)::int / 3600 from gateway.breach_clock"
                          " where breach = %s and clock = 3", breach))


LONG_AGO = "2025-06-01T12:00:00Z"


@pytest.mark.parametrize("person, body, expected", [
    ("ada", {"recipients": ["north-pd"]}, {"breach-soon@1": 30, "breach-later@1": 72}),
    ("north-chief", {"recipients": ["aid-house"]}, {"breach-soon@1": 30, "breach-later@1": 72}),
    ("ada", {"recipients": ["north-pd", "south-pd"]}, {"breach-soon@1": 30, "breach-later@1": 72, "breach-south@1": 5}),
    ("ada", {"recipients": ["north-pd"], "sent": LONG_AGO}, {"breach-soon@1": 30, "breach-later@1": 72, "breach-once@1": 2}),
    ("ada", {"recipients": ["north-pd"], "sent": "2024-06-01T12:00:00Z"}, {}),
    ("ada", {"recipients": ["aid-house", "quick-pd"]}, {}), ("ada", {}, {}),
])
def test_agreements_with_whom_it_went_to_set_clocks_of_their_own(site, person, body, expected):
    """As they were in force when it went; what says it in words is for people."""
    breach = report(site, person, **body)
    assert agreed(site, breach) == expected
    who = "dana" if person == "ada" else person
    shown = [c for c in seen(site, breach, who).get("clocks", []) if c["clock"] == "agreement"]
    assert {c["citation"] for c in shown} == set(expected)
    assert [c["due"] for c in shown] == sorted(c["due"] for c in shown)
    draft = get(site, breach, who, "/notice").body.decode()
    assert all(name in draft for name in expected)


def test_each_partys_clock_is_met_by_itself(site):
    breach = report(site, "ada", recipients=["north-pd", "south-pd"])
    names = ["breach-later@1", "breach-soon@1", "breach-south@1"]
    assert meet(site, breach, "award").json["state"] == "open"
    assert meet(site, breach, "agreement").status == 400, "it is said of which"
    assert meet(site, breach, "agreement", agreement="breach-words@1").status == 400
    for name in names:
        assert close(site, breach).status == 409
        assert meet(site, breach, "agreement", agreement=name).status == 200, name
        assert meet(site, breach, "agreement", agreement=name).status == 409, name
    assert [m.agreement for m in moved(site, breach)] == ["", *names]
    assert seen(site, breach)["state"] == "reported"


def test_it_did_not_go_in_time_to_come(site):
    assert post(site, "/v1/breaches", "ada", {"kind": "lost", "sent": "2098-01-01T00:00:00Z"}).status == 400


def test_reports_of_one_person_in_a_day_have_a_limit(site):
    """The 64th counts and the next does not; a repeated one is none; a day later it begins anew."""
    head = report(site, "south-chief")
    with site.session() as connection, connection.cursor() as cursor:
        key, = site.rows("select id from gateway.breach_teller order by since desc limit 1")[0]
        cursor.execute("update gateway.breach_teller set reports = 63, version = version + 1 where id = %s", (key,))
    headers = JSON | {"Idempotency-Key": str(uuid.uuid4())}
    last, again = (site.http("POST", "/v1/breaches", site.token(person="south-chief"), b'{"kind": "lost"}', headers) for _ in range(2))
    assert last.status == again.status == 200 and last.json["breach"] == again.json["breach"] != head
    refused = post(site, "/v1/breaches", "south-chief", {"kind": "lost"})
    assert refused.status == 429, refused.body
    assert report(site, "ada"), "others go on"
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.breach_teller set since = since - interval '1 day', version = version + 1 where id = %s", (key,))
    assert report(site, "south-chief")
    assert site.rows("select reports from gateway.breach_teller where id = %s", key) == [(1,)]


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


def test_whom_it_is_about_is_shown_by_incident_records_too(site):
    """To whom only those are open: the clients who have one, and to nobody what neither opens."""
    called = client(site, "north-chief", incident={"victimName": "Hildegund Farrow"})
    served = client(site, "north-chief", service={"victimName": "Hildegund Farrow"})
    breach = report(site, "north-chief", clients=[called, served], recipients=["aid-house"])

    def affected(purpose):
        return site.http("GET", f"/v1/breaches/{breach}/affected", site.token(person="north-chief"), headers={"Accord-Purpose": purpose})
    shown = affected("crisis_response")
    assert shown.status == 200, shown.body
    assert sorted(shown.json["affected"], key=str) == sorted([{"client": called}, {"organisation": "aid-house"}], key=str)
    disclosed, = [f.message for f in site.facts("gateway") if f.kind == "disclosed"
                  and str(uuid.UUID(bytes=f.message.disclosure)) == shown.headers["accord-disclosure"]]
    assert [str(uuid.UUID(bytes=s)) for s in disclosed.subjects] == [called]
    assert disclosed.record == site.messages["vocabulary"].ORIGIN_INCIDENT
    assert [affected(purpose).status for purpose in ("continuing_service", "accounting")] == [404, 404]


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


# --- what left by a release that had ended -------------------------------------------------------------------------------------
@pytest.mark.parametrize("ends", ["expires = {at} - interval '1 hour'", "revoked = {at} - interval '1 hour', revoked_how = 1, revoked_by = 'ada'"])
def test_what_left_by_a_release_that_had_ended_opens_a_breach_by_itself_and_once(site, ends):
    """The fence lets none through: here the store says afterwards that it had ended, as after a restore or by a fault of the fence."""
    consent = Consent(site)
    hers, other = consent.client(), consent.client()
    release, good = consent.release(hers), consent.release(other)
    before, = site.rows("select n from gateway.journal_head")[0]
    reads = [site.http("GET", f"/v1/clients/{who}", site.token(person="north-chief"), headers={"Accord-Purpose": "case_status"})
             for who in (hers, other)]
    assert [r.status for r in reads] == [200, 200], [r.body for r in reads]
    (at,), = site.rows("select max(at) from gateway.journal where n > %s", before)

    def look():
        with site.session() as connection, connection.cursor() as cursor:
            cursor.execute("update gateway.breach_swept set n = %s, version = version + 1", (before,))
        wait_until("it to be looked at", lambda: site.rows("select n from gateway.breach_swept")[0][0] > before + 3)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"update gateway.release set signed_at = signed_at - interval '2 hours', {ends}, version = version + 1"
                       " where id = %(release)s".format(at="%(at)s"), {"at": at, "release": release})
    look()
    (breach, kind, how, person), = site.rows("select b.id, kind, how, person from gateway.breach b"
                                             " join gateway.breach_affected a on a.breach = b.id where a.client = %s", hers)
    assert (kind, how, person) == (3, 3, "")
    assert site.rows("select holder from gateway.breach_affected where breach = %s and client is null", breach) == [("north-pd",)]
    assert set(agreed(site, breach)) == {"breach-soon@1", "breach-later@1"} and seconds(site, breach)[2] == DAY
    assert site.rows("select 1 from gateway.breach_affected where client = %s", other) == [], (good, "held")
    assert list(opened(site, str(breach)).tell)[0] == "dana"
    wait_until("a hold", lambda: reasons(site, hers) == [BREACH])
    look()
    site.settle()
    assert len(site.rows("select 1 from gateway.breach_affected where client = %s", hers)) == 1, "once"


# --- the end -----------------------------------------------------------------------------------------------------------------
def test_what_is_closed_goes_after_six_years_and_nothing_else_does(site):
    old, young, still = (report(site, "north-chief", classes=["client_existence"], recipients=["aid-house"]) for _ in range(3))
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.breach set state = 3, closed_at = now() - interval '7 years' where id = any (%s::uuid[])", ([old, young],))
        cursor.execute("update gateway.breach set found_at = now() - interval '7 years' where id = any (%s::uuid[])", ([old, still],))
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("set role accord_gateway")
        cursor.execute("select gateway.breach_purge(now(), 100)")
    left = {str(i) for i, in site.rows("select id from gateway.breach where id = any (%s::uuid[])", [old, young, still])}
    assert left == {young, still}, "found too late, whatever its closing says; never closed"
    for table in ("breach_clock", "breach_affected"):
        assert site.rows(f"select 1 from gateway.{table} where breach = %s", old) == []
