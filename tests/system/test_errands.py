"""Tasks that people ask for: going with a client, telling her of a death, giving property back; who may ask, who is asked, and what came of it."""
import datetime
import shutil
import uuid

import pytest
from conftest import BIN, own_site
from house import HERE as SYSTEM, House, wait_until
from test_clients import opened, send
from test_leads import ALONE
from test_tasks import ACCEPTED, CLOSED, DRAFT, OFFERED, WITHDRAWN, listed, move, texts

INTERVIEW, HEARING, DEATH, RETURN = 26, 27, 28, 29
LADDERS = """  - agency: aid-house
    call back: +1 555 0114
    ladder:
      - bea 10m
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("errands")
    shutil.copytree(SYSTEM / "agreements", folder / "files/agreements")
    shutil.copy(SYSTEM / "consortium.yaml", folder / "files")
    (folder / "files/rosters.yaml").write_text("rosters:\n" + LADDERS)
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=folder / "files")
    with own_site(house) as whole:
        yield whole


@pytest.fixture
def client(site):
    return opened(site, "ada")


def begins(days):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def ask(site, client, person, why, **more):
    return send(site, f"/v1/clients/{client}/tasks", person, {"why": why, **more})


def of(site, client):
    """Its tasks, the oldest first: id, why, state, person, and when it happens."""
    site.settle()
    return site.rows("select id::text, why, state, person, happens_at from referral.request where client = %s and kind = 6 order by opened_at",
                     client)


def test_a_hearing_is_with_her_lead_and_what_came_of_it_is_said(site, client):
    at = begins(20)
    assert ask(site, client, "dana", "hearing", at=at, setting="court").json == {"client": client}
    (made, why, state, person, happens), = of(site, client)
    assert (why, state, person) == (HEARING, OFFERED, "ada") and happens.strftime("%Y-%m-%dT%H:%M:%SZ") == at
    page = wait_until("her page", lambda: [t for t in texts(site, "ada") if "reach somebody" in t])[-1]
    assert client not in page and made not in page and "court" not in page, "a page says nothing of it"
    shown, = [t for t in listed(site, "ada", "?mine=yes") if t["id"] == made]
    assert (shown["why"], shown["setting"], shown["at"]) == ("hearing", "court", at)
    assert move(site, made, "accept", "ada").status == 200
    due, = site.rows("select due from referral.clock where subject = %s", made)
    assert due == (happens,), "nobody answers any more; what came of it is asked for"
    assert move(site, made, "close", "ada", "?result=reached").status == 400
    assert move(site, made, "close", "ada", "?result=put_off").status == 200
    assert of(site, client)[0][2] == CLOSED and not site.rows("select from referral.clock where subject = %s", made)


def test_each_is_one_of_its_own_and_rests_with_her_who_asked(site, client):
    for days in (20, 30):
        assert ask(site, client, "ada", "interview", at=begins(days), setting="police").status == 200
    assert [(why, state, person) for _, why, state, person, _ in of(site, client)] == [(INTERVIEW, DRAFT, "")] * 2
    assert len(site.rows("select from referral.clock k join referral.request r on r.id = k.subject where r.client = %s", client)) == 2


def test_they_go_over_with_her_to_who_leads_now(site, client):
    """Who led is told that she is not wanted for it any more, who leads is asked: also while referral was away, and for what was asked for meanwhile."""
    assert ask(site, client, "dana", "hearing", at=begins(20), setting="court").status == 200
    assert ask(site, client, "ada", "interview", at=begins(30), setting="police").status == 200
    assert [(state, person) for _, _, state, person, _ in of(site, client)] == [(OFFERED, "ada"), (DRAFT, "")]
    wait_until("her page", lambda: [t for t in texts(site, "ada") if "reach somebody" in t])
    before, told = len(texts(site, "ada")), len(texts(site, "bea"))
    site.kill("referral", 9)
    assert ask(site, client, "ada", "property_return").status == 200
    assert send(site, f"/v1/clients/{client}/lead", "dana", {"lead": "bea"} | ALONE).status == 200
    site.start("referral")
    site.site.wait_ready()
    wait_until("who leads now to be asked", lambda: [(s, p) for _, _, s, p, _ in of(site, client)] == [(OFFERED, "bea")] * 3)
    wait_until("her three pages", lambda: len(texts(site, "bea")) >= told + 3)
    wait_until("the word to who led", lambda: len(texts(site, "ada")) > before)
    assert len(listed(site, "bea", "?mine=yes")) >= 3 and not {t[0] for t in of(site, client)} & {t["id"] for t in listed(site, "ada", "?mine=yes")}


def test_with_her_record_they_end_save_what_has_to_happen(site, client):
    assert ask(site, client, "ada", "interview", at=begins(30), setting="police").status == 200
    assert ask(site, client, "ada", "property_return").status == 200
    assert send(site, f"/v1/clients/{client}/closing", "ada", {"why": "served"}).status == 200
    wait_until("the one to be withdrawn, the other with who is on duty",
               lambda: [(s, p) for _, _, s, p, _ in of(site, client)] == [(WITHDRAWN, ""), (OFFERED, "dana")])


def test_of_a_death_two_go_and_one_is_sworn(site, client):
    assert ask(site, client, "bea", "death_notification").status == 200, "whoever of them hears of it"
    (made, why, state, person, _), = of(site, client)
    assert (why, state, person) == (DEATH, OFFERED, "ada")
    assert move(site, made, "decline", "ada").status == 200
    wait_until("whoever is on call to be asked", lambda: of(site, client)[0][3] == "bea")
    assert move(site, made, "accept", "bea").status == 200
    assert move(site, made, "close", "bea", "?result=done").status == 400, "by one alone nobody is told of a death"
    assert move(site, made, "close", "bea", "?result=done&attended=alone").status == 400
    assert move(site, made, "return", "bea", "?attended=with_sworn").status == 400
    assert of(site, client)[0][2] == ACCEPTED
    assert move(site, made, "close", "bea", "?result=done&attended=with_sworn").status == 200
    one = site.get(f"/v1/tasks/{made}", "bea", "continuing_service").json
    assert (one["result"], one["attended"]) == ("done", "with_sworn")


def test_a_return_is_due_in_days_of_business(site, client):
    assert ask(site, client, "ada", "property_return").status == 200
    (_, why, state, _, happens), = of(site, client)
    assert (why, state) == (RETURN, DRAFT)
    assert happens > datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=4)


def actions(site, client):
    shown = site.get(f"/v1/clients/{client}?classes=service_actions,client_existence", "ada", "continuing_service")
    assert shown.status == 200, shown.body
    return [(a["code"], a.get("minutes"), a["person"]) for a in shown.json.get("service", {}).get("serviceActions", [])]


def test_what_was_done_is_kept_with_the_close_and_once(site, client):
    """A close that says which service it was closes nothing before that is kept, and keeps nothing where she may not close."""
    assert ask(site, client, "ada", "interview", at=begins(3), setting="police").status == 200
    made = of(site, client)[0][0]
    assert move(site, made, "close", "ada", "?result=done&code=b3&minutes=90").status == 409, "nobody has it yet"
    assert move(site, made, "accept", "ada").status == 200
    for query in ("?result=put_off&code=b3", "?result=done&code=zz", "?result=done&minutes=5", "?result=done&code=b3&minutes=1441",
                  "?result=done&code=b3&minutes=0", "?result=done&code=b3&minutes=5x", "?result=done&code=e10", "?code=b3"):
        assert move(site, made, "close", "ada", query).status == 400, query
    assert move(site, made, "close", "bea", "?result=done&code=b3").status == 409, "it is with another"
    assert move(site, str(uuid.uuid4()), "close", "ada", "?result=done&code=b3").status == 404
    assert move(site, made, "close", "ada", "?result=done&code=b3&minutes=90").status == 409, "she was not told how far what she says stays here"
    assert (of(site, client)[0][2], actions(site, client)) == (ACCEPTED, [])
    for advice in ("limits_explained", "not_confidential"):
        assert send(site, f"/v1/clients/{client}/advisements", "ada", {"advice": advice}).status == 200
    stale = {"If-Match": '"99"', "Idempotency-Key": uuid.uuid4().hex}
    assert site.http("POST", f"/v1/tasks/{made}/close?result=done&code=b3&minutes=90", site.token(person="ada"), b"", stale).status == 412
    key = {"Idempotency-Key": uuid.uuid4().hex}
    for _ in range(2):
        assert site.http("POST", f"/v1/tasks/{made}/close?result=done&code=b3&minutes=90", site.token(person="ada"), b"", key).status == 200
    assert of(site, client)[0][2] == CLOSED and actions(site, client) == [("b3", 90, "ada")]


def test_of_a_death_that_one_alone_told_nothing_is_kept(site, client):
    for advice in ("limits_explained", "not_confidential"):
        assert send(site, f"/v1/clients/{client}/advisements", "ada", {"advice": advice}).status == 200
    assert ask(site, client, "ada", "death_notification").status == 200
    made = of(site, client)[0][0]
    assert move(site, made, "accept", "ada").status == 200
    assert move(site, made, "close", "ada", "?result=done&code=c1").status == 400 and actions(site, client) == []
    assert move(site, made, "close", "ada", "?result=done&attended=with_sworn&code=c1&minutes=40").status == 200
    assert actions(site, client) == [("c1", 40, "ada")]


def test_nobody_but_who_answers_for_her_and_only_what_makes_sense(site, client):
    assert ask(site, client, "bea", "hearing", at=begins(9), setting="court").status == 403
    for body in ({"why": "hearing"}, {"why": "hearing", "at": begins(9)}, {"why": "hearing", "at": begins(-1), "setting": "court"},
                 {"why": "reply"}, {"why": "death_notification", "at": begins(1)}, {"why": "hearing", "at": begins(500), "setting": "court"},
                 {"why": "property_return", "zone": "America/New_York"}, {"why": "property_return", "days": "own"},
                 {"why": "property_return", "client": client}):
        assert send(site, f"/v1/clients/{client}/tasks", "ada", body).status == 400, body
    nobody = ask(site, str(uuid.uuid4()), "north-chief", "death_notification")
    others = ask(site, client, "north-chief", "death_notification")
    assert nobody.status == others.status == 404 and nobody.body == others.body
    assert of(site, client) == []
    assert send(site, f"/v1/clients/{client}/closing", "ada", {"why": "served"}).status == 200
    assert ask(site, client, "ada", "property_return").status == 409


def test_asked_twice_with_one_key_is_once_and_what_was_accepted_survives_a_kill(site, client):
    key = {"Idempotency-Key": uuid.uuid4().hex, "Content-Type": "application/json"}
    for again in range(2):
        assert site.http("POST", f"/v1/clients/{client}/tasks", site.token(person="ada"), b'{"why": "property_return"}', key).status == 200
        if not again:
            site.kill("intake", 9)
            site.kill("referral", 9)
            site.start("intake")
            site.start("referral")
            site.site.wait_ready()
    assert len(of(site, client)) == 1


def test_no_fact_says_of_her_where(site, client):
    """Law L3: of a client referral is told when, and in what kind of house; never where, of which incident, or for which department."""
    assert ask(site, client, "ada", "hearing", at=begins(12), setting="court").status == 200
    site.settle()
    said, = [f.message for f in site.facts("intake") if f.kind == "person_wanted" and str(uuid.UUID(bytes=f.message.client)) == client]
    assert {field.name for field, _ in said.ListFields()} == {"wanted", "organisation", "client", "why", "due_us", "lead", "asked",
                                                             "asked_until_us", "at_us", "setting"}
