"""A client is destroyed: by two people, as they saw her, her key first of all; nothing of her is left, and a receipt says so."""
import datetime
import json
import threading
import uuid

import pytest
from conftest import own_site
from consent import Consent, order, terms
from house import SERVICES, wait_until
from retention_house import age, booked, client, closed, happens, hold, lift, load, opened, post, reasons, site_of, stands, unbooked
from test_leads import alike
from wanted import say, task, wanted

NONE = str(uuid.UUID(int=7))
NAME, NUMBER, STREET = "Quilla Vandersprout", "+1 555 014 8842", "77 Plumtree Passage"
# Rows that go on saying her random id: the tombstones and the receipt.
STAY = {"intake.client_destroyed", "intake.destruction_item", "intake.destruction_copy", "intake.destruction_said", "gateway.client_forgotten",
        "notification.client_forgotten", "referral.client_forgotten", "audit.destroyed", "audit.leaf_key"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    house = site_of(tmp_path_factory.mktemp("destruction"), {"intake": {"backups kept": "35d"}})
    with own_site(house) as whole:
        yield whole


def propose(site, *clients, person="aid-records"):
    return post(site, "/v1/retention/destructions", person, {"clients": list(clients)})


def approve(site, made, person="aid-privacy", digest=None):
    return post(site, f"/v1/retention/destructions/{made['destruction']}/approve", person, {"digest": digest or made["digest"]})


def receipt(site, made, person="aid-records"):
    return site.get(f"/v1/retention/destructions/{made['destruction']}", person, "accounting")


def outcomes(site, made):
    return {c["client"]: c["outcome"] for c in receipt(site, made).json["clients"]}


def destroyed(site, *clients):
    made = propose(site, *clients)
    assert made.status == 200, made.body
    assert approve(site, made.json).status == 200
    assert set(outcomes(site, made.json).values()) == {"destroyed"}
    return made.json


def due(site, person="ada", years=8, **body):
    hers = client(site, person, **body)
    age(site, hers, years)
    return hers


def full(site):
    """A client of whom there is everything."""
    hers = opened(site, service={"victimName": NAME, "language": "en"})
    path = f"/v1/clients/{hers}"
    for what, body in (("advisements", {"advice": "limits_explained"}), ("actions", {"code": "c1"}), ("encounters", {"reached": True}),
                       ("conflicts", {"parties": [{"names": ["Egon Vandersprout"], "telephones": [NUMBER]}]}),
                       ("record", {"service": {"birthDate": "1987-03-04", "immediateConcern": "stalked"}}),
                       ("safe-contact", {"rules": {"preference": "contact_me"}, "reach": {}})):
        answer = post(site, f"{path}/{what}", "ada", body)
        assert answer.status in (200, 400), (what, answer.body)
    assert post(site, f"{path}/transfer", "ada", {"lead": "bea"}).status == 200
    assert post(site, f"{path}/transfer/accept", "bea").status == 200
    assert post(site, f"{path}/transfer", "bea", {"lead": "ada"}).status == 200
    assert post(site, f"{path}/transfer/accept", "ada").status == 200
    return hers


def left(site, hers):
    """What the stores still say of her, by PostgreSQL's own list of the tables that name clients."""
    named = site.rows("select c.table_schema || '.' || c.table_name from information_schema.columns c join information_schema.tables t using "
                      "(table_schema, table_name) where c.column_name = 'client' and c.udt_name = 'uuid' and t.table_type = 'BASE TABLE' and "
                      "c.table_schema = any (%s)", list(SERVICES))
    assert len(named) >= 25, named
    rows = {t: site.one(f"select count(*) from {t} where client = %s", hers) for t, in named if t not in STAY}
    rows["intake.client"] = site.one("select count(*) from intake.client where id = %s", hers)
    rows["intake.client_link"] = site.one("select count(*) from intake.client_link where one = %s or other = %s", hers, hers)
    return {t: n for t, n in rows.items() if n}


# --- two people --------------------------------------------------------------------------------------------------------------
def test_a_client_is_destroyed_and_nothing_of_her_is_left(site):
    consent, head = Consent(site), site.heads()["intake"]
    hers, twin = full(site), client(site)
    assert post(site, f"/v1/clients/{hers}/links", "ada", {"other": twin, "state": "same"}).status == 200
    release = consent.release(hers)
    assert site.get(f"/v1/clients/{hers}", "north-privacy", "case_status").status in (200, 404)
    closed(site, hers)
    age(site, hers, 8)
    before = left(site, hers)
    assert {f"intake.{t}" for t in ("client", "client_content", "client_lookup", "client_link", "advisement", "lead_move", "encounter")} | {
        "gateway.release"} <= set(before)
    key = bytes(site.one("select data_key from intake.client where id = %s", hers))
    made = destroyed(site, hers)
    wait_until("all to forget", lambda: receipt(site, made).json["clients"][0].get("forgotten"))
    assert left(site, hers).keys() <= {"gateway.client_copy"}, "who holds copies goes once the receipt says it"
    assert site.rows("select organisation, lead, duty_supervisor, destruction::text from intake.client_destroyed where client = %s", hers) \
        == [("aid-house", "ada", "dana", made["destruction"])], "somebody answered for her to the end (L4)"
    for table in ("intake.client", "intake.client_content", "gateway.release_page", "gateway.release_paper"):
        assert key not in b"".join(bytes(v) for row in site.rows(f"select * from {table}") for v in row if isinstance(v, memoryview))
    assert site.one("select count(*) from gateway.release_page where id = %s", release) == 0
    facts = [f for f in site.facts("intake", head) if f.kind in ("destruction_moved", "client_destroyed")]
    assert [f.kind for f in facts] == ["destruction_moved", "client_destroyed", "destruction_moved"]
    assert [f.message.person for f in facts if f.kind == "destruction_moved"] == ["aid-records", "aid-privacy"]
    assert stands(site, twin)["standing"] == "not_yet", "whoever was said to be the same stays"


def test_who_was_destroyed_is_as_one_who_never_was(site):
    hers = due(site, service={"victimName": NAME})
    destroyed(site, hers)
    for person, purpose in (("ada", "continuing_service"), ("aid-records", "accounting")):
        asked = {"hers": hers, "nobody's": str(uuid.uuid4())}
        for what in ("", "/retention", "/burden", "/conflicts"):
            seen = alike(site, person, asked, lambda n, w=what, p=person, u=purpose: site.get(f"/v1/clients/{n}{w}", p, u))
            assert seen["hers"][0] == 404 and seen["hers"][:5] == seen["nobody's"][:5], (person, what)
    for what, body in (("record", {"service": {"immediateConcern": "stalked"}}), ("actions", {"code": "c1", "unadvised": "unable"}),
                       ("holds", {"reason": "complaint"}), ("closing", {"reopened": True}), ("lead", {"lead": "bea"})):
        seen = alike(site, "ada", {"hers": hers, "nobody's": str(uuid.uuid4())}, lambda n, w=what, b=body: post(site, f"/v1/clients/{n}/{w}", "ada", b))
        assert seen["hers"][0] == 404 and seen["hers"] == seen["nobody's"], what
    found = post(site, "/v1/clients/search?purpose=continuing_service", "ada", {"name": NAME})
    assert found.status == 200 and hers not in found.body.decode()
    assert hers not in site.get("/v1/clients?limit=100", "ada").body.decode()


def test_it_takes_two_people_and_the_very_proposal(site):
    hers = due(site)
    made = propose(site, hers)
    assert made.status == 200
    seen = receipt(site, made.json).json
    assert (seen["state"], seen["proposedBy"], seen["digest"], [c["outcome"] for c in seen["clients"]]) == (
        "proposed", "aid-records", made.json["digest"], ["waiting"])
    assert approve(site, made.json, "aid-records").status == 403, "she proposed it herself"
    for person in ("ada", "dana", "aid-director"):
        assert approve(site, made.json, person).status == 403, person
    assert approve(site, made.json, digest=NONE).status == 412
    assert approve(site, made.json, "north-privacy").status == 404 and approve(site, {"destruction": NONE, "digest": NONE}).status == 404
    assert receipt(site, made.json, "north-records").status == 404 and receipt(site, made.json, "ada").status == 403
    assert site.one("select count(*) from intake.client where id = %s", hers) == 1
    assert approve(site, made.json, "aid-counsel").status == 200
    assert approve(site, made.json, "aid-privacy").status == 409, "it is done"
    assert outcomes(site, made.json) == {hers: "destroyed"}


def test_who_may_not_be_destroyed_is_not_proposed(site):
    good = due(site)
    held = due(site)
    hold(site, held)
    for bad, status in ((opened(site), 409), (client(site), 409), (held, 409), (NONE, 404), (due(site, "north-chief", 50), 404), (good, 400)):
        assert propose(site, good, bad).status == status, bad
    assert propose(site).status == 400 and propose(site, good, person="aid-privacy").status == 403
    assert propose(site, *[str(uuid.uuid4()) for _ in range(101)]).status == 400
    police = due(site, "north-chief", 50, service={"victimName": NAME})
    assert propose(site, police, person="north-records").status == 409, "no schedule says so"
    load(site, {"lines": [{"years": 30, "authority": "LVA-30"}]}, "north-records")
    made = propose(site, police, person="north-records").json
    assert approve(site, made, "north-privacy").status == 200
    seen = receipt(site, made, "north-records").json
    assert (seen["schedule"], seen["clients"][0]["authority"], seen["clients"][0]["outcome"]) == (1, "LVA-30", "destroyed")


# --- what changes between the two --------------------------------------------------------------------------------------------
def written(site, hers):
    assert post(site, f"/v1/clients/{hers}/record", "ada", {"service": {"immediateConcern": "weapon"}}).status == 200
    age(site, hers, 8)


def acted(site, hers):
    assert post(site, f"/v1/clients/{hers}/actions", "ada", {"code": "c1", "unadvised": "unable"}).status == 200
    age(site, hers, 8)


def lifted(site, hers):
    assert lift(site, hers, hold(site, hers)).status == 200


def reopened(site, hers):
    assert post(site, f"/v1/clients/{hers}/closing", "ada", {"reopened": True}).status == 200


def linked(site, hers):
    other = client(site)
    hold(site, other)
    assert post(site, f"/v1/clients/{hers}/links", "ada", {"other": other, "state": "same"}).status == 200


def rescheduled(site, hers):
    """To the very same terms, so that she is due as she was."""
    line = site.rows("select years, authority from intake.retention_line where organisation = 'aid-house' order by version desc limit 1")
    load(site, {"lines": [{"years": line[0][0], "authority": line[0][1]}]} if line else {"lines": [{"years": 7, "authority": "GS-7"}]})


def joined(site, hers):
    booked(site, hers, uuid.uuid4().hex)
    age(site, hers, 8)


CHANGES = {written: "changed", acted: "changed", reopened: "not_due", hold: "held", linked: "held", lifted: "destroyed", joined: "not_due"}


@pytest.mark.parametrize("change", CHANGES)
def test_who_changed_meanwhile_is_kept(site, change):
    hers, other = due(site), due(site)
    made = propose(site, hers, other).json
    change(site, hers)
    assert approve(site, made).status == 200
    assert outcomes(site, made) == {hers: CHANGES[change], other: "destroyed"}
    assert site.one("select count(*) from intake.client where id = %s", hers) == (0 if CHANGES[change] == "destroyed" else 1)


def test_under_another_schedule_nobody_goes(site):
    """The receipt names the schedule and the day that two people saw."""
    hers = due(site)
    made = propose(site, hers).json
    rescheduled(site, hers)
    assert approve(site, made).status == 200
    assert outcomes(site, made) == {hers: "changed"}
    destroyed(site, hers)


def test_whom_what_happens_in_custody_still_reaches_is_not_destroyed(site):
    """Who is to be told of a release is told, however old her record is; what she was told last counts for how long it is kept."""
    hers, number = opened(site), uuid.uuid4().hex
    link = booked(site, hers, number)
    closed(site, hers)
    age(site, hers, 8)
    assert stands(site, hers)["standing"] == "reached" and propose(site, hers).status == 409
    happens(site, "released", number)
    unbooked(site, hers, link)
    assert stands(site, hers)["standing"] == "not_yet" and propose(site, hers).status == 409, "she was told just now"
    age(site, hers, 8)
    assert site.one("select count(*) from intake.notice where client = %s", hers) == 1
    destroyed(site, hers)
    assert site.one("select count(*) from intake.notice where client = %s", hers) == 0


def test_who_were_one_person_stay_so_without_the_one_between(site):
    one, two, three = due(site), due(site), due(site)
    for a, b in ((one, two), (two, three)):
        assert post(site, f"/v1/clients/{a}/links", "ada", {"other": b, "state": "same"}).status == 200
    destroyed(site, two)
    hold(site, three)
    assert stands(site, one)["standing"] == "held"
    assert post(site, f"/v1/clients/{one}/links", "ada", {"other": three, "state": "different"}).status == 200
    assert site.rows("select state from intake.client_link where one in (%s, %s)", one, three) == [(2,)], "it is the row that staff would make"


def test_a_second_answer_counts_for_the_copies_too(site):
    """What was on its way as the gateway was asked first is told of as it was asked again."""
    hers = due(site)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.client_copy (id, client, owner, holder, classes, at, heard) values (gen_random_uuid(), %s, 'aid-house', "
                       "'north-pd', 1::int8 << 7, '2026-01-01', true)", (hers,))
    made = destroyed(site, hers)
    wait_until("the gateway to forget", lambda: receipt(site, made).json["clients"][0].get("forgotten"))
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.client_copy set classes = classes | 256, at = '2026-01-02' where client = %s", (hers,))
        cursor.execute("update intake.clock set due = now() where kind = 6")
    site.restart("intake")
    copy = wait_until("the second answer", lambda: next(
        (c for c in receipt(site, made).json.get("clients", [{"copies": ()}])[0]["copies"] if len(c["classes"]) == 2), None))
    assert copy["organisation"] == "north-pd" and copy["at"].startswith("2026-01-02")


def test_a_proposal_is_good_for_thirty_days(site):
    hers = due(site)
    made = propose(site, hers).json
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update intake.destruction set proposed = proposed - interval '30 days' where id = %s", (made["destruction"],))
    assert approve(site, made).status == 409


def at_once(*acts):
    answers = [None] * len(acts)

    def act(n):
        answers[n] = acts[n]()
    threads = [threading.Thread(target=act, args=(n,)) for n in range(len(acts))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return answers


def test_a_hold_that_begins_as_she_is_destroyed_either_holds_or_finds_nobody(site):
    seen = set()
    for _ in range(12):
        hers, twin = due(site), due(site)
        assert post(site, f"/v1/clients/{hers}/links", "ada", {"other": twin, "state": "same"}).status == 200
        made = propose(site, hers).json
        who = twin if len(seen) % 2 else hers
        held, done, again = at_once(lambda w=who: post(site, f"/v1/clients/{w}/holds", "ada", {"reason": "breach"}),
                                    lambda m=made: approve(site, m), lambda m=made: approve(site, m, "aid-counsel"))
        assert sorted((done.status, again.status)) == [200, 409], (done.body, again.body)
        there = site.one("select count(*) from intake.client where id = %s", hers)
        outcome = outcomes(site, made)[hers]
        assert (outcome == "destroyed") == (there == 0)
        assert held.status in (200, 404)
        if held.status == 200 and who == hers:
            assert there == 1 and outcome in ("held", "changed") and reasons(site, hers) == [4]
        if held.status == 404:
            assert there == 0 and outcome == "destroyed"
        seen.add(outcome)
    assert seen


def test_a_read_and_a_release_in_the_same_moment_leave_nothing_behind(site):
    """Many rounds: whoever reads her as she is destroyed sees her, or that she is there, or nobody; what is granted then goes with her."""
    for _ in range(12):
        hers = due(site, service={"victimName": NAME})
        made = propose(site, hers).json
        reads, writes = [lambda w=hers: site.get(f"/v1/clients/{w}", "ada", "continuing_service")] * 3, [
            lambda w=hers: post(site, f"/v1/clients/{w}/releases", "ada", terms())] * 2
        *answers, done = at_once(*reads, *writes, lambda m=made: approve(site, m))
        assert done.status == 200 and outcomes(site, made) == {hers: "destroyed"}
        for read in answers[:3]:
            assert (read.status, NAME in read.body.decode()) in ((200, True), (200, False), (404, False)), (read.status, read.body)
        for granted in answers[3:]:
            assert granted.status in (200, 404, 409, 503), granted.body
        wait_until("all to forget", lambda m=made: receipt(site, m).json["clients"][0].get("forgotten"))
        site.settle()
        assert left(site, hers).keys() <= {"gateway.client_copy"}
        assert site.get(f"/v1/clients/{hers}", "ada", "continuing_service").status == 404
        assert post(site, f"/v1/clients/{hers}/releases", "ada", terms()).status == 404


def test_a_writer_that_is_killed_has_destroyed_all_or_nothing(site):
    people = [due(site, service={"victimName": NAME}) for _ in range(3)]
    made = propose(site, *people).json
    name = site.writer("intake")
    done = threading.Thread(target=lambda: approve(site, made))
    done.start()
    site.site.kill(name)
    done.join()
    site.site.start_service(name)
    site.site.wait_ready()
    again = approve(site, made)
    assert again.status in (200, 409), again.body
    assert set(outcomes(site, made).values()) == {"destroyed"}
    wait_until("the gateway to forget all", lambda: all(c.get("forgotten") for c in receipt(site, made).json["clients"]))
    assert all(left(site, hers).keys() <= {"gateway.client_copy"} for hers in people)


# --- the receipt -------------------------------------------------------------------------------------------------------------
def test_the_receipt_says_who_holds_copies_and_when_the_last_backup_expires(site):
    consent = Consent(site)
    hers = opened(site, service={"victimName": NAME})
    consent.release(hers, purposes=["case_status"])
    assert post(site, "/v1/bases", "ada", order(hers)).status == 200
    wait_until("a hold", lambda: reasons(site, hers) == [2])
    wait_until("the partner to read her", lambda: site.get(f"/v1/clients/{hers}", "north-chief", "case_status").status == 200)
    closed(site, hers)
    age(site, hers, 8)
    assert lift(site, hers, stands(site, hers)["holds"][0]["id"]).status == 200
    made = destroyed(site, hers)
    seen = wait_until("the whole receipt", lambda: (r := receipt(site, made).json)["clients"][0].get("forgotten") and r)
    one, = seen["clients"]
    assert (one["releases"], one["bases"], one["lead"]) == (1, 1, "ada")
    copy, = one["copies"]
    assert copy["organisation"] == "north-pd" and "victim_name" in copy["classes"] and copy["at"] < seen["approved"]
    moment = datetime.datetime.fromisoformat
    assert moment(seen["lastBackup"]) - moment(seen["approved"]) == datetime.timedelta(days=35)
    assert seen["services"] == ["intake", "gateway", "notification", "referral"] and seen["approvedBy"] == "aid-privacy"
    assert NAME not in json.dumps(seen)


def test_what_is_signed_for_her_afterwards_is_not_kept(site):
    hers = due(site)
    made = destroyed(site, hers)
    wait_until("the gateway to forget", lambda: receipt(site, made).json["clients"][0].get("forgotten"))
    refused = Consent(site).post(f"/v1/clients/{hers}/releases", "ada", {})
    assert refused.status == 404
    with pytest.raises(Exception, match="destroyed"), site.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.basis (id, client, owner, basis, instrument, recipient, record, classes, notice, outcome, forbids, "
                       "identity, opened_by, opened_at, countersigned_by, kek, data_key, reference, version) values "
                       "(gen_random_uuid(), %s, 'aid-house', 3, 1, 1, 2, 1, 1, 1, 1, 1, 'ada', now(), '', 0, '', '', 1)", (hers,))


# --- the store refuses by itself ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("why", ["nobody approved", "held", "open", "one person", "reached"])
def test_the_store_destroys_nobody_by_itself(site, why):
    """Whoever has the role of the service: its function asks for two people, a closed record and no hold."""
    hers = due(site)
    made = propose(site, hers).json
    with site.session() as connection, connection.cursor() as cursor:
        if why != "nobody approved":
            cursor.execute("update intake.destruction set state = 2, approved = now(), approved_by = 'aid-privacy' where id = %s", (made["destruction"],))
            cursor.execute("update intake.destruction_item set outcome = 2 where destruction = %s", (made["destruction"],))
        if why == "open":
            cursor.execute("update intake.client set closed = null where id = %s", (hers,))
    if why == "held":
        hold(site, hers)
    if why == "reached":
        booked(site, hers, uuid.uuid4().hex)
    with pytest.raises(Exception, match="may not be destroyed|destruction_check"), site.session() as connection, connection.cursor() as cursor:
        if why == "one person":
            cursor.execute("update intake.destruction set approved_by = proposed_by where id = %s", (made["destruction"],))
        cursor.execute("set search_path = intake; select intake.client_destroy(%s, %s)", (hers, made["destruction"]))
    assert site.one("select count(*) from intake.client where id = %s", hers) == 1


def test_a_client_who_was_destroyed_does_not_come_back(site):
    """A late writer, or rows of an old backup."""
    hers = due(site)
    row = site.rows("select * from intake.client where id = %s", hers)[0]
    destroyed(site, hers)
    with pytest.raises(Exception, match="was destroyed"), site.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"set search_path = intake; insert into client values ({', '.join(['%s'] * len(row))})", row)



# --- limits ------------------------------------------------------------------------------------------------------------------
def copied(site, hers, count, at="now()"):
    """Rows of clients as many as it takes, put into the store: closed, due, and with nothing kept of them."""
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"insert into intake.client (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, version, closed, "
                       f"closed_why, closed_by) select gen_random_uuid(), organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, "
                       f"version, closed, closed_why, closed_by from intake.client, generate_series(1, %s) where id = %s returning id::text", (count, hers))
        return [i for i, in cursor.fetchall()]


def test_a_hundred_go_at_once_and_no_more(site):
    hers = due(site)
    many = copied(site, hers, 100)
    assert propose(site, hers, *many).status == 400
    made = destroyed(site, *many)
    assert site.one("select count(*) from intake.client where id = any (%s::uuid[])", many) == 0
    wait_until("the gateway to forget all", lambda: all(c.get("forgotten") for c in receipt(site, made).json["clients"]), timeout=120)
    assert site.one("select count(*) from gateway.client_forgotten where destruction = %s", made["destruction"]) == 100


def given(site, hers, count, heard=True):
    """So many organisations were given something of her, the first of them last."""
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.client_copy (id, client, owner, holder, classes, at, heard) select gen_random_uuid(), %s, 'aid-house', "
                       "'org-' || n, 1::int8 << 7, now() - n * interval '1 day', %s from generate_series(1, %s) n", (hers, heard, count))


def test_a_standing_has_room_for_so_many(site):
    hers = due(site)
    holds = [hold(site, hers) for _ in range(17)]
    assert [h["id"] for h in stands(site, hers)["holds"]] == holds[:16]
    for each in holds[:16]:
        assert lift(site, hers, each).status == 200
    assert propose(site, hers).status == 409, "the seventeenth"
    assert lift(site, hers, holds[16]).status == 200


def whole(site, made):
    return wait_until("the whole receipt", lambda: (r := receipt(site, made).json).get("complete") and r, timeout=120)


def test_a_receipt_has_room_for_every_organisation_of_a_directory(site):
    hers, others = due(site), due(site)
    given(site, hers, 512)
    given(site, others, 513)
    made = destroyed(site, hers, others)
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update intake.clock set due = now() where kind = 6")
    site.restart("intake")
    found = {c["client"]: c["copies"] for c in whole(site, made)["clients"]}
    assert [c["organisation"] for c in found[hers]] == [f"org-{n}" for n in range(1, 513)]
    assert [c["organisation"] for c in found[others]] == [f"org-{n}" for n in range(1, 513)], "the newest"
    wait_until("what is on the receipt to go", lambda: site.one("select count(*) from gateway.client_copy where client = %s", hers) == 0)
    assert site.one("select count(*) from gateway.client_copy where client = %s", others) == 513, "nothing goes that no receipt names"


def test_what_an_owner_may_not_hear_of_or_nobody_said_is_on_no_receipt(site):
    """A program of before said of no copy whether its owner's people may hear of it."""
    hers = due(site)
    given(site, hers, 3, heard=None)
    made = destroyed(site, hers)
    assert "copies" not in whole(site, made)["clients"][0]


def test_nobody_is_asked_about_her_any_more_and_no_task_says_who_she_was(site):
    hers, other = due(site), due(site)
    open_one, over, others = uuid.uuid4(), uuid.uuid4(), uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", hers, due=3600, name=open_one),
        wanted(site, "aid-house", "held", hers, due=3600, name=over), wanted(site, "aid-house", "reply", other, due=3600, name=others))
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update referral.request set state = 9 where id = %s", (task(site, over)[0],))
    destroyed(site, hers)
    withdrawn = site.messages["referral"].RequestState.Value("REQUEST_WITHDRAWN")
    wait_until("her task is withdrawn", lambda: task(site, open_one)[1] == withdrawn)
    site.settle()
    assert site.one("select count(*) from referral.request where client = %s", hers) == 0
    assert task(site, over)[1] == 9, "what was over stays as it was"
    assert task(site, others)[1] != withdrawn and site.one("select count(*) from referral.request where client = %s", other) == 1
