"""How long a client's record is kept: who says so, when it is due, and what holds it."""
import re
import threading
import uuid

import pytest
from conftest import own_site
from consent import Consent, order
from house import ROOT, wait_until
from retention_house import age, booked, client, closed, happens, hold, lift, load, opened, post, reasons, site_of, stands
from test_leads import alike

NONE = str(uuid.UUID(int=7))
CHARGE, LEGAL_PROCESS, BRADY, BREACH, COMPLAINT, CLAIM = range(1, 7)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with own_site(site_of(tmp_path_factory.mktemp("schedules"))) as house:
        yield house


# --- schedules ---------------------------------------------------------------------------------------------------------------
def test_nothing_of_the_police_is_due_before_a_custodian_loaded_a_schedule(site):
    hers = client(site, "north-chief", service={"victimName": "Petra Holm"})
    age(site, hers, 50)
    assert stands(site, hers, "north-records")["standing"] == "unscheduled"
    assert site.http("GET", "/v1/retention/schedule", site.token(person="north-records")).json == {"organisation": "north-pd"}
    head = site.heads()["intake"]
    loaded = load(site, {"lines": [{"recordKind": "community", "years": 3, "authority": "LVA-7"}]}, "north-records")
    assert loaded["version"] == 1 and loaded["loadedBy"] == "north-records"
    assert stands(site, hers, "north-records")["standing"] == "unscheduled", "of that kind nothing was written of her"
    assert load(site, {"lines": [{"recordKind": "agency", "years": 40, "authority": "LVA-8"}, {"recordKind": "officer_note", "years": 3, "authority": "LVA-2"}]}, "north-records")["version"] == 2
    seen = stands(site, hers, "north-records")
    assert seen["standing"] == "due" and seen["authority"] in ("LVA-8", "LVA-2")
    load(site, {"lines": [{"recordKind": "agency", "years": 60, "authority": "LVA-9"}, {"recordKind": "officer_note", "years": 60, "authority": "LVA-9"}, {"years": 1, "authority": "LVA-1"}]}, "north-records")
    assert stands(site, hers, "north-records")["standing"] == "not_yet"
    facts = [f.message for f in site.facts("intake", head) if f.kind == "retention_loaded"]
    assert [(f.organisation, f.person, f.version) for f in facts] == [("north-pd", "north-records", n) for n in (1, 2, 3)]


def test_a_community_programme_has_seven_years_without_one(site):
    hers = client(site)
    assert stands(site, hers)["standing"] == "not_yet"
    age(site, hers, 6)
    assert stands(site, hers)["standing"] == "not_yet"
    age(site, hers, 1)
    seen = stands(site, hers)
    assert seen["standing"] == "due" and "authority" not in seen and "holds" not in seen


def test_a_schedule_is_a_custodians_of_the_owner(site):
    for person in ("ada", "aid-counsel", "aid-privacy", "aid-director", "dana", "north-chief"):
        assert post(site, "/v1/retention/schedules", person, {"lines": [{"years": 0, "authority": "X"}]}).status == 403, person
    answer = site.http("POST", "/v1/retention/schedules", site.token(person="aid-both"), b'{"lines": [{"years": 5, "authority": "X"}]}',
                       {"Content-Type": "application/json", "Accord-Role": "advocate"})
    assert answer.status == 403, "she acts in her other role"


@pytest.mark.parametrize("lines, status", [
    ([], 400), ([{"years": 1}], 400), ([{"years": 1, "authority": "A\u00e9"}], 400), ([{"years": 1, "authority": "A" * 33}], 400),
    ([{"years": 1, "authority": "A" * 32}], 200), ([{"years": 201, "authority": "A"}], 400), ([{"years": 200, "authority": "A"}], 200),
    ([{"years": 1, "authority": "A"}, {"years": 2, "authority": "A"}], 400),
    ([{"recordKind": k, "years": 1, "authority": "A"} for k in ("officer_note", "agency", "hybrid", "community")]
     + [{"years": 1, "authority": "A"}], 200)])
def test_what_a_schedule_may_say(site, lines, status):
    assert post(site, "/v1/retention/schedules", "north-records", {"lines": lines}).status == status


# --- closed ------------------------------------------------------------------------------------------------------------------
def test_a_record_is_closed_by_who_answers_for_her(site):
    hers, head = opened(site), site.heads()["intake"]
    path = f"/v1/clients/{hers}/closing"
    assert stands(site, hers)["standing"] == "open"
    assert post(site, path, "bea", {"why": "served"}).status == 403
    for wrong in ({}, {"why": "tired"}, {"why": "served", "reopened": True}):
        assert post(site, path, "ada", wrong).status == 400, wrong
    assert post(site, path, "ada", {"reopened": True}).status == 409
    closed(site, hers)
    assert post(site, path, "ada", {"why": "served"}).status == 409
    seen = stands(site, hers)
    assert seen["standing"] == "not_yet" and seen["closedWhy"] == "served" and seen["closed"] < seen["due"]
    assert post(site, path, "dana", {"reopened": True}).status == 200
    assert stands(site, hers)["standing"] == "open" and "closed" not in stands(site, hers)
    facts = [f.message for f in site.facts("intake", head) if f.kind == "client_closed"]
    assert [(f.person, f.reopened) for f in facts] == [("ada", False), ("dana", True)]


def test_what_is_written_of_her_later_counts_from_then(site):
    hers = client(site)
    age(site, hers, 8)
    assert stands(site, hers)["standing"] == "due"
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"victimName": "Zora Later"}}).status == 200
    assert stands(site, hers)["standing"] == "not_yet"


# --- holds -------------------------------------------------------------------------------------------------------------------
def court_order(site):
    hers = client(site)
    assert post(site, "/v1/bases", "ada", order(hers)).status == 200
    return hers, LEGAL_PROCESS


def brady(site):
    hers = client(site, "north-chief")
    assert post(site, f"/v1/clients/{hers}/brady-pointers", "north-chief", {"recipient": "south-pd"}).status == 200
    assert post(site, f"/v1/clients/{hers}/brady-pointers", "north-chief", {"recipient": "south-pd"}).status == 200
    return hers, BRADY


def claim(site):
    hers = client(site)
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"compensation": "told"}}).status == 200
    assert reasons(site, hers) == []
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"compensation": "filed"}}).status == 200
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"compensation": "appealed"}}).status == 200
    return hers, CLAIM


def charge(site):
    hers = client(site)
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"notices": [
        {"event": "charge", "result": "given", "at": "2026-01-02T10:00:00Z"}]}}).status == 200
    return hers, CHARGE


def party(site):
    """She may be the other one of another client."""
    number = "+1 555 014 9931"
    hers = client(site, service={"victimName": "Ottilie Wardwell"})
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"serviceContact": {"points": [
        {"channel": "voice", "telephone": number}]}}}).status in (200, 400)
    other = opened(site)
    assert post(site, f"/v1/clients/{other}/conflicts", "ada", {"parties": [{"names": ["Ottilie Wardwell"]}]}).status == 200
    assert post(site, f"/v1/clients/{hers}/conflicts", "ada", {"unchecked": "nobody_known"}).status == 200
    return hers, CHARGE


@pytest.mark.parametrize("begins", [court_order, brady, claim, charge, party])
def test_a_hold_begins_by_itself_and_once(site, begins):
    head = site.heads()["intake"]
    hers, reason = begins(site)
    wait_until("a hold", lambda: reasons(site, hers) == [reason])
    moved, = [f.message for f in site.facts("intake", head) if f.kind == "hold_moved"]
    assert moved.person == "" and moved.reason == reason and not moved.lifted
    assert site.rows("select person from intake.hold where client = %s", hers) == [("",)]


def test_only_counsel_of_the_owner_lifts_a_hold(site):
    hers = client(site)
    age(site, hers, 8)
    one, other = hold(site, hers), hold(site, hers, "breach", "susa")
    seen = stands(site, hers)
    assert seen["standing"] == "held" and [(h["reason"], h["person"]) for h in seen["holds"]] == [("complaint", "ada"), ("breach", "susa")]
    for person in ("ada", "dana", "cora", "aid-records", "aid-privacy", "aid-director", "north-chief"):
        assert lift(site, hers, one, person).status == 403, person
    assert lift(site, hers, one, "north-counsel").status == 404
    assert lift(site, hers, NONE).status == 404 and lift(site, client(site), one).status == 404
    head = site.heads()["intake"]
    assert lift(site, hers, one).status == 200 and lift(site, hers, one).status == 200
    assert stands(site, hers)["standing"] == "held" and reasons(site, hers) == [BREACH]
    assert lift(site, hers, other).status == 200 and stands(site, hers)["standing"] == "due"
    lifted = [f.message for f in site.facts("intake", head) if f.kind == "hold_moved"]
    assert [(f.person, f.lifted, f.reason) for f in lifted] == [("aid-counsel", True, COMPLAINT), ("aid-counsel", True, BREACH)]


def test_a_hold_that_was_lifted_begins_anew(site):
    hers, _ = claim(site)
    assert lift(site, hers, stands(site, hers)["holds"][0]["id"]).status == 200 and reasons(site, hers) == []
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"compensation": "filed"}}).status == 200
    assert reasons(site, hers) == [CLAIM]


def test_counsels_own_reason_is_counsels(site):
    hers = client(site)
    assert post(site, f"/v1/clients/{hers}/holds", "ada", {"reason": "counsel"}).status == 403
    assert post(site, f"/v1/clients/{hers}/holds", "ada", {"reason": "whim"}).status == 400
    assert post(site, f"/v1/clients/{hers}/holds", "ada", {}).status == 400
    hold(site, hers, "counsel", "aid-counsel")


def test_a_hold_is_on_whoever_is_the_same_person(site):
    one, two, three = (client(site) for _ in range(3))
    for a, b in ((one, two), (two, three)):
        assert post(site, f"/v1/clients/{a}/links", "ada", {"other": b, "state": "same"}).status == 200
    for each in (one, two, three):
        age(site, each, 8)
    assert stands(site, one)["standing"] == "due"
    held = hold(site, three)
    seen = stands(site, one)
    assert seen["standing"] == "held" and seen["holds"] == [h | {"linked": True} for h in stands(site, three)["holds"]]
    assert lift(site, three, held).status == 200
    assert stands(site, one)["standing"] == "due" and stands(site, three)["standing"] == "due"


@pytest.mark.parametrize("state", ["different", "unlinked"])
@pytest.mark.parametrize("far", [False, True], ids=["she is held", "another one of them is"])
def test_who_is_parted_from_what_holds_her_stays_held(site, state, far):
    """Nobody but counsel undoes a hold: to say that two are not the same does not."""
    one, two, three = (client(site) for _ in range(3))
    for a, b in ((one, two), (two, three)):
        assert post(site, f"/v1/clients/{a}/links", "ada", {"other": b, "state": "same"}).status == 200
    for each in (one, two, three):
        age(site, each, 8)
    hold(site, three if far else two, "legal_process")
    assert post(site, f"/v1/clients/{two}/links", "ada", {"other": one, "state": state}).status == 200
    assert [stands(site, each)["standing"] for each in (one, two, three)] == ["held"] * 3
    assert reasons(site, one) == [LEGAL_PROCESS], "by a hold of her own now"
    mine, = stands(site, one)["holds"]
    assert lift(site, one, mine["id"]).status == 200
    assert [stands(site, each)["standing"] for each in (one, two, three)] == ["due", "held", "held"]


def test_the_store_itself_parts_nobody_from_what_holds_her(site):
    one, two = client(site), client(site)
    assert post(site, f"/v1/clients/{one}/links", "ada", {"other": two, "state": "same"}).status == 200
    hold(site, two)
    with pytest.raises(Exception, match="may not be parted"), site.session() as connection, connection.cursor() as cursor:
        cursor.execute("set search_path = intake; update client_link set state = 3 where one in (%s, %s)", (one, two))


@pytest.mark.parametrize("kind, reason", [("charged", CHARGE), ("first_appearance", CHARGE), ("bail_hearing", CHARGE), ("hearing_set", CHARGE),
                                          ("plea_offered", CHARGE), ("sentencing_set", CHARGE), ("appealed", LEGAL_PROCESS),
                                          ("parole_hearing", LEGAL_PROCESS), ("arrested", None), ("booked", None), ("released", None)])
def test_what_a_court_does_holds_whom_it_reaches(site, kind, reason):
    hers, number = opened(site), uuid.uuid4().hex
    booked(site, hers, number, name="Egon Vandersprout", birthDate="1981-04-19")
    happens(site, kind, number, name="Odalys Fennimore")
    assert reasons(site, hers) == [], "it is not known to be about him"
    head = site.heads()["intake"]
    for _ in range(2):
        happens(site, kind, number, name="Egon Vandersprout")
    assert reasons(site, hers) == ([reason] if reason else [])
    moved = [f.message for f in site.facts("intake", head) if f.kind == "hold_moved"]
    assert [(f.person, f.reason, f.lifted) for f in moved] == ([("", reason, False)] if reason else [])


def test_a_claim_in_the_batch_that_lifts_the_hold_before_it_holds(site):
    """However they fall together: what is filed after the lifting holds her."""
    for _ in range(8):
        hers, _ = claim(site)
        held = stands(site, hers)["holds"][0]["id"]
        order_of = []
        acts = [threading.Thread(target=lambda h=hers, i=held: order_of.append(lift(site, h, i).status)),
                threading.Thread(target=lambda h=hers: order_of.append(post(
                    site, f"/v1/clients/{h}/record", "ada", {"service": {"compensation": "filed"}}).status))]
        head = site.heads()["intake"]
        for each in acts:
            each.start()
        for each in acts:
            each.join()
        assert order_of == [200, 200]
        kinds = [(f.kind, getattr(f.message, "lifted", None)) for f in site.facts("intake", head) if f.kind in ("hold_moved", "client_kept_of")]
        moved = [lifted for kind, lifted in kinds if kind == "hold_moved"]
        assert moved in ([True], [True, False]) and (reasons(site, hers) == [CLAIM]) == (moved == [True, False])


def test_so_many_hold_her_by_hand_and_no_more(site):
    hers = client(site)
    holds = [hold(site, hers) for _ in range(64)]
    assert post(site, f"/v1/clients/{hers}/holds", "ada", {"reason": "complaint"}).status == 409
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"compensation": "filed"}}).status == 200
    assert CLAIM in reasons(site, hers), "what begins by itself does"
    for each in holds[:2]:
        assert lift(site, hers, each).status == 200
    hold(site, hers)


def told_anew(site):
    """What the gateway's migration does, and something that makes the gateway look at its clocks."""
    with site.session() as connection, connection.cursor() as cursor:
        text = (ROOT / "services/gateway/schema/0011_retention.sql").read_text()
        fill, = re.findall(r"^insert into clock .*?;$", text, re.S | re.M)
        cursor.execute("set search_path = gateway; " + fill)
    site.restart("gateway")


def begun_anew(site):
    """Intake begins from how things stand at the gateway."""
    assert not any(site.kill("intake"))
    site.rows("update intake.cursor set n = n + 1000 where source = 'gateway' returning 1")
    site.start("intake")
    site.site.wait_ready()
    wait_until("intake to stop", lambda: next(
        (f.get("stoppedBecause") for f in site.said("intake").get("follows", []) if f["source"] == "gateway"), None))
    assert site.site.accord("follow", "snapshot", "intake", "gateway", check=False).returncode == 0


@pytest.mark.parametrize("again", [told_anew, begun_anew])
def test_an_order_of_a_court_from_before_holds_her(site, again):
    """The order was asked for when nobody listened, or the fact of it was lost. What counsel lifted stays lifted."""
    (hers, _), (lifted, _), none = court_order(site), court_order(site), client(site)
    for each in (hers, lifted):
        wait_until("a hold", lambda e=each: reasons(site, e) == [LEGAL_PROCESS])
    assert lift(site, lifted, stands(site, lifted)["holds"][0]["id"]).status == 200
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("delete from intake.hold where client = %s", (hers,))
    again(site)
    wait_until("a hold", lambda: reasons(site, hers) == [LEGAL_PROCESS])
    site.settle()
    assert reasons(site, lifted) == reasons(site, none) == []


def test_what_was_kept_before_there_were_holds_holds_her(site):
    """The migration's own statement, on what a site had by then."""
    had = {reason: hers for hers, reason in (brady(site), claim(site), charge(site))}
    other, reason = party(site)
    none = client(site)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("delete from intake.hold")
        text = (ROOT / "services/intake/schema/0009_retention.sql").read_text()
        fill, = re.findall(r"^insert into hold .*?;$", text, re.S | re.M)
        cursor.execute("set search_path = intake; " + fill)
    assert {reason: reasons(site, hers) for reason, hers in had.items()} == {reason: [reason] for reason in had}
    assert reasons(site, other) == [reason] and reasons(site, none) == []


# --- who may know ------------------------------------------------------------------------------------------------------------
def test_anothers_client_is_not_there(site):
    hers = client(site)
    for what, body in (("closing", {"why": "served"}), ("holds", {"reason": "complaint"})):
        seen = alike(site, "north-chief", {"hers": hers, "nobody's": str(uuid.uuid4())},
                     lambda n, w=what, b=body: post(site, f"/v1/clients/{n}/{w}", "north-chief", b))
        assert seen["hers"][0] == 404 and seen["hers"] == seen["nobody's"], what
    for person in ("north-records", "north-chief"):
        seen = alike(site, person, {"hers": hers, "nobody's": str(uuid.uuid4())},
                     lambda n, p=person: site.get(f"/v1/clients/{n}/retention", p, "accounting"))
        assert seen["hers"][0] == 404 and seen["hers"][:5] == seen["nobody's"][:5], person


def test_a_page_says_who_is_due_and_what_holds_whom(site):
    mine = [client(site) for _ in range(3)]
    age(site, mine[0], 40)
    age(site, mine[1], 30)
    hold(site, mine[1])
    first = site.get("/v1/retention/clients?limit=2", "aid-records", "accounting").json
    assert [c["id"] for c in first["retentions"]] == mine[:2] and [c["standing"] for c in first["retentions"]] == ["due", "held"]
    seen, cursor = [], first["next"]
    while cursor:
        page = site.get(f"/v1/retention/clients?limit=2&cursor={cursor}", "aid-records", "accounting").json
        seen += [c["id"] for c in page["retentions"]]
        cursor = page.get("next")
    assert mine[2] in seen and not set(mine[:2]) & set(seen) and len(seen) == len(set(seen))
    for person, status in (("aid-privacy", 200), ("aid-counsel", 200), ("ada", 403), ("dana", 403), ("aid-director", 403)):
        assert site.get("/v1/retention/clients", person, "accounting").status == status, person
    theirs = {c["id"] for c in site.get("/v1/retention/clients?limit=100", "north-records", "accounting").json["retentions"]}
    assert theirs and not theirs & set(mine)


def test_who_is_told_of_nobody_is_told_nothing(site):
    """Her role keeps records; for this purpose no agreement opens them to it."""
    assert site.get("/v1/retention/clients", "aid-records", "case_status").status == 404
    assert site.get(f"/v1/clients/{client(site)}/retention", "aid-records", "case_status").status == 404
    assert Consent(site) is not None
