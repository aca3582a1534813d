"""Rosters of which it depends on the hour who is asked."""
import json
import pathlib
import uuid
from datetime import datetime, timedelta, timezone

import accounts
import documents
import exposition
import pytest
from house import wait_until

ROSTERS = pathlib.Path(__file__).with_name("rosters.yaml")
# Bea at every hour, Ada on leave, Cora behind both: whoever is asked does not depend on when the test runs.
PLAN = """rosters:
  - agency: north-pd
    call back: +1 555 0111
    zone: America/New_York
    coordinator: cora 10m
    rungs:
      - rung: primary
        answer within: 10m
        who:
          - always
      - rung: backup
        answer within: 10m
        who:
          - ada
    rotations:
      - rotation: alone
        first: 2020-01-06
        handover: 08:00
        length: 1w
        people:
          - bea
    shifts:
      - shift: always
        days:
          - mon
          - tue
          - wed
          - thu
          - fri
          - sat
          - sun
        from: 00:00
        until: 00:00
        who: alone
    people:
      - person: ada
        leave:
          - 2020-01-01 until 2099-01-01
      - person: bea
      - person: cora
"""


@pytest.fixture
def plan(house, tmp_path):
    """North's roster depends on the hour for a while."""
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN)
    try:
        house.site.accord("roster", "load", path)
        yield path
    finally:
        house.site.accord("roster", "load", ROSTERS)


def ladder(house, callout):
    return [person for person, in house.rows("select l.person from referral.ladder l join referral.request r on r.ladder = l.id "
                                             "where r.id = %s order by l.rung", callout.id)]


def test_a_call_out_gets_the_ladder_of_its_hour_and_keeps_it(house, feed, plan):
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(number, "offered")
    assert callout.person == "bea" and ladder(house, callout) == ["bea", "cora"]
    house.site.accord("roster", "load", ROSTERS)
    assert house.move(callout.id, "decline", "bea").status == 200
    wait_until("the coordinator to be asked", lambda: house.callout(number).person == "cora")
    other = documents.number()
    assert house.post(feed, documents.eido(other)).status == 202
    assert house.callout(other, "offered").person == "ada", "a plain ladder that is loaded again counts again"


def test_a_ladder_that_the_last_release_loads_counts(house, feed, plan):
    """It knows nothing of plans, and leaves what it does not know as it stands."""
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update referral.roster set version = version + 1, ladder = (select l.id from referral.ladder l where l.person "
                       "= 'ada' and l.rung = 1 and (select count(*) from referral.ladder o where o.id = l.id) = 3 limit 1) "
                       "where organisation = 'north-pd'")
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    assert house.callout(number, "offered").person == "ada"


def test_the_tool_shows_who_is_asked_and_what_is_uncovered(house, plan):
    shown = house.site.accord("roster", "show", plan, "--at", "2026-12-24T18:00:00-05:00")
    assert [line.split()[:2] for line in shown.stdout.splitlines()[1:]] == [["primary", "bea"], ["coordinator", "cora"], ["on", "leave"]]
    done = house.site.accord("roster", "gaps", plan, "--days", "1", check=False)
    assert done.returncode == 1 and "north-pd backup" in done.stdout and "ada on leave, nobody is there" in done.stdout


# --- as people read it ---------------------------------------------------------------------------------------------------------
def steps(answer):
    assert answer.status == 200, answer.body
    return [(s.get("rung", ""), s["person"], s["employer"], s["answerSeconds"], s["by"], s.get("of", "")) for s in answer.json["steps"]]


def test_people_read_who_is_on_call_and_what_put_her_there(house, plan):
    answer = house.get("/v1/rosters/north-pd?at=2026-03-08T06:30:00Z", "north-desk", "supervision")
    assert steps(answer) == [("primary", "bea", "aid-house", 600, "shift", "always"), ("", "cora", "aid-house", 600, "coordinator", "")]
    assert answer.json["others"] == [{"person": "ada", "why": "leave"}] and answer.json["at"] == "2026-03-08T06:30:00Z"
    assert answer.json["codes"] == {"staffing": "P"}
    for wrong in ("yesterday", "2026-03-08", "2026-02-30T00:00:00Z", ""):
        assert house.get(f"/v1/rosters/north-pd?at={wrong}", "north-desk", "supervision").status == 400
    house.site.accord("roster", "load", ROSTERS)
    now = house.get("/v1/rosters/north-pd", "north-desk", "supervision")
    assert steps(now) == [(f"{n}", person, "aid-house", 600, "named", "") for n, person in enumerate(("ada", "bea", "cora"), 1)]
    listed = house.get("/v1/rosters", "north-desk", "supervision").json["rosters"]
    assert [(r["organisation"], [s["person"] for s in r["steps"]]) for r in listed] == [("north-pd", ["ada", "bea", "cora"])]


def test_people_read_what_is_uncovered(house, plan):
    def gaps(days=""):
        return house.get(f"/v1/rosters/north-pd/gaps{days}", "north-desk", "supervision")
    found = gaps().json
    assert [{k: v for k, v in gap.items() if k not in ("from", "until")} for gap in found["gaps"]] == [
        {"rung": "backup", "person": "ada", "why": "leave", "uncovered": True}] and "steps" not in found
    length = {days: datetime.fromisoformat(gaps(f"?days={days}").json["until"]) - datetime.now(timezone.utc) for days in (1, 35)}
    assert [round(length[days] / timedelta(days=1)) for days in length] == [1, 35]
    assert [gaps(f"?days={wrong}").status for wrong in ("0", "36", "-1", "1.5", "%2B1", "", "x")] == [400] * 7


def test_a_partner_reads_it_as_her_agreement_opens_staffing(house, plan):
    """Advocates of Aid House by North's partnership, to answer call-outs; to nobody else is there a roster, nor of nobody."""
    assert steps(house.get("/v1/rosters/north-pd", "ada"))[0][1] == "bea"
    listed = house.get("/v1/rosters?limit=1", "ada").json
    seen = [r["organisation"] for r in listed["rosters"]]
    while "next" in listed:
        listed = house.get(f"/v1/rosters?limit=1&cursor={listed['next']}", "ada").json
        seen += [r["organisation"] for r in listed["rosters"]]
    assert sorted(seen) == ["north-pd", "quick-pd", "south-pd"]
    refused = [house.get(f"/v1/rosters/{whose}{what}", who, purpose) for who, purpose in (("south-chief", "crisis_response"), ("ada", "case_status"))
               for whose in ("north-pd", "alone-pd", "nobody-such") for what in ("", "/gaps")]
    assert {(a.status, a.body) for a in refused} == {(404, refused[0].body)}
    assert "north-pd" not in house.get("/v1/rosters", "south-chief").body.decode()


def test_nobody_whose_account_is_disabled_is_on_call(house, feed, plan):
    """Law L4: by the roster of the hour and by a plain ladder, until it is enabled again."""
    def disabled(what):
        assert house.http("POST", f"/v1/accounts/bea/{what}", house.token(person="dana"), b"").status == 200
        house.settle()

    def first():
        number = documents.number()
        assert house.post(feed, documents.eido(number)).status == 202
        return house.callout(number, "offered").person
    accounts.account(house, "bea")
    disabled("disable")
    try:
        assert [s[1] for s in steps(house.get("/v1/rosters/north-pd", "north-desk", "supervision"))] == ["cora"] == [first()]
        assert {"rung": "primary", "person": "bea", "why": "away", "uncovered": True}.items() <= next(
            g for g in house.get("/v1/rosters/north-pd/gaps", "north-desk", "supervision").json["gaps"] if g["rung"] == "primary").items()
        house.site.accord("roster", "load", ROSTERS)
        answer = house.get("/v1/rosters/north-pd", "north-desk", "supervision")
        assert [s[1] for s in steps(answer)] == ["ada", "cora"] and answer.json["others"] == [{"person": "bea", "why": "away"}]
        gap, = house.get("/v1/rosters/north-pd/gaps", "north-desk", "supervision").json["gaps"]
        assert {k: v for k, v in gap.items() if k not in ("from", "until")} == {"rung": "ladder", "person": "bea", "why": "away"}
    finally:
        disabled("enable")
    assert [s[1] for s in steps(house.get("/v1/rosters/north-pd", "north-desk", "supervision"))] == ["ada", "bea", "cora"]


def test_a_gap_is_a_fact_and_a_task_of_who_coordinates_until_it_is_covered(house, plan):
    """Ada is on leave and nobody else is backup: Cora is paged once, and her task goes when that rung is covered."""
    def task():
        return house.rows("select q.id::text, q.organisation, q.why, q.person from referral.roster_watch w join referral.roster r on r.id = w.roster "
                          "join referral.request q on q.id = w.task where r.organisation = 'north-pd'")
    (identity, owner, why, person), = wait_until("her task", task)
    assert (owner, why, person) == ("aid-house", 30, "cora")
    shown = wait_until("her task to be shown", lambda: (a := house.get(f"/v1/tasks/{identity}", "cora", "continuing_service")).status == 200 and a)
    assert shown.json["why"] == "roster_gap" and shown.json["person"] == "cora"
    wait_until("it to be counted", lambda: "rosters leave 1 rung empty within three days" in house.site.accord("status", check=False).stdout)
    assert {value for _, value in exposition.values(house.metrics("referral"), "accord_referral_roster_gaps")} == {1}
    before = house.one("select count(*) from referral.journal where kind = 1310")
    plan.write_text(PLAN.replace("          - ada\n    rotations", "          - ada\n          - cora\n    rotations"))
    house.site.accord("roster", "load", plan)
    assert wait_until("the gap to be covered", lambda: not task())
    assert house.rows("select state from referral.request where id = %s", identity) == [(14,)]
    assert house.one("select count(*) from referral.journal where kind = 1310") == before + 1
    assert house.rows("select rung, why from referral.roster_gap where closed_at is null") == []


def test_whom_agreements_would_let_nobody_page_leaves_a_gap(house, feed, plan):
    """No agreement opens a call-out to her: known before anybody is called out, and decided all the same when somebody is."""
    def gaps():
        return house.rows("select g.rung, g.why from referral.roster_gap g join referral.roster r on r.id = g.roster where r.organisation = 'north-pd' "
                          "and g.rung = 'primary' and g.closed_at is null")
    plan.write_text(PLAN.replace("      - person: bea\n", "      - person: canary-sink\n").replace("          - bea\n", "          - canary-sink\n"))
    house.site.accord("roster", "load", plan)
    assert wait_until("the gap to be found", gaps) == [("primary", 12)]
    shown = [g for g in house.get("/v1/rosters/north-pd/gaps", "north-desk", "supervision").json["gaps"] if g["rung"] == "primary"]
    assert [(g["person"], g["why"], g["uncovered"]) for g in shown] == [("canary-sink", "not_permitted", True)]
    assert on_call(house)[0][:2] == ("primary", "canary-sink"), "what is remembered keeps nobody from being asked"
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(number, "offered")
    assert ladder(house, callout) == ["canary-sink", "cora"]
    wait_until("the page to be refused, and the next to be asked", lambda: house.rows(
        "select from referral.request where id = %s and person = 'cora'", callout.id))
    house.site.accord("roster", "load", ROSTERS)
    house.site.accord("roster", "load", plan)
    assert wait_until("the gap to be found again", gaps)
    plan.write_text(PLAN)
    house.site.accord("roster", "load", plan)
    wait_until("it to be covered", lambda: not gaps())
    assert house.rows("select person from referral.roster_barred b join referral.roster r on r.id = b.roster where r.organisation = 'north-pd'") == []


# --- what is said of it later --------------------------------------------------------------------------------------------------
def change(house, who="cora", whose="north-pd", purpose="crisis_response", key=None, **body):
    headers = {"Content-Type": "application/json"} | ({"Idempotency-Key": key} if key else {})
    answer = house.http("POST", f"/v1/rosters/{whose}/changes?purpose={purpose}", house.token(person=who), json.dumps(body).encode(), headers)
    house.settle()
    return answer


def hours(begin, end):
    """Whole minutes, so many hours from now."""
    now = datetime.now(timezone.utc).replace(second=0, microsecond=0)
    return {name: f"{now + timedelta(hours=n):%Y-%m-%dT%H:%M:%SZ}" for name, n in (("from", begin), ("until", end))}


def on_call(house):
    return [s[:2] + s[4:5] for s in steps(house.get("/v1/rosters/north-pd", "north-desk", "supervision"))]


def kept(answer):
    assert answer.status == 200, answer.body
    return answer.json["id"]


def first_page(house, feed):
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    return house.callout(number, "offered").person


def test_an_override_changes_who_is_paged_and_goes_on_behind_another_file(house, feed, plan):
    key, when = str(uuid.uuid4()), hours(-1, 5)
    identity = kept(change(house, rung="primary", person="cora", **when, key=key))
    assert on_call(house) == [("primary", "cora", "override")] and first_page(house, feed) == "cora"
    again = change(house, rung="primary", person="cora", **when, key=key)
    assert again.json == {"id": identity}, "said twice, it is said once"
    shown, = house.get("/v1/rosters/north-pd", "north-desk", "supervision").json["changes"]
    assert (shown["id"], shown["rung"], shown["person"], shown["by"]) == (identity, "primary", "cora", "cora")
    plan.write_text(PLAN.replace("coordinator: cora 10m", "coordinator: cora 11m"))
    house.site.accord("roster", "load", plan)
    assert on_call(house) == [("primary", "cora", "override")]
    kept(change(house, takeBack=identity))
    assert [s[1] for s in on_call(house)] == ["bea", "cora"] and first_page(house, feed) == "bea"
    assert "changes" not in house.get("/v1/rosters/north-pd", "north-desk", "supervision").json


def test_whoever_loses_her_place_is_told_and_told_when_it_is_hers_again(house, plan):
    """Law L4: nobody waits at home for pages that go to another, nor sleeps through what is hers again."""
    def asked():
        return house.rows("select id::text, organisation from referral.request where why = 31 and person = 'bea' order by opened_at desc")
    before = len(asked())
    identity = kept(change(house, rung="primary", person="cora", **hours(30 * 24, 31 * 24)))
    task, owner = wait_until("Bea to be asked", lambda: (found := asked()) and len(found) == before + 1 and found)[0]
    shown = wait_until("her task to be shown", lambda: (a := house.get(f"/v1/tasks/{task}", "bea", "continuing_service")).status == 200 and a)
    assert owner == "aid-house" and shown.json["why"] == "roster_changed"
    kept(change(house, takeBack=identity))
    wait_until("Bea to be asked again", lambda: len(asked()) == before + 2)


def test_who_is_away_is_told_so_and_leaves_a_gap(house, feed, plan):
    """Said by the duty supervisor: Bea is asked to look at it, and Cora at the rung that is empty."""
    identity = kept(change(house, "north-command", purpose="supervision", person="bea", **hours(-1, 30)))
    assert on_call(house) == [("", "cora", "coordinator")] and first_page(house, feed) == "cora"
    wait_until("the gap to be found", lambda: house.rows(
        "select g.why from referral.roster_gap g join referral.roster r on r.id = g.roster where r.organisation = 'north-pd' "
        "and g.rung = 'primary' and g.closed_at is null"))
    about, = wait_until("Bea to be asked", lambda: house.rows(
        "select id::text, organisation from referral.request where why = 31 and person = 'bea' order by opened_at desc limit 1"))
    assert about[1] == "aid-house" and house.get(f"/v1/tasks/{about[0]}", "bea", "continuing_service").json["why"] == "roster_changed"
    kept(change(house, takeBack=identity))
    assert first_page(house, feed) == "bea"
    wait_until("it to be covered", lambda: not house.rows("select from referral.roster_gap where rung = 'primary' and closed_at is null"))


def test_who_may_not_change_it_learns_nothing(house, plan):
    """Law L9: whoever does not coordinate it has no such roster, whether she may read it or not, and nothing is written."""
    before = house.one("select count(*) from referral.roster_change")
    what = {"person": "bea", **hours(0, 2)}
    refused = [change(house, who, whose, purpose, **what) for who, purpose in (("ada", "crisis_response"), ("north-desk", "supervision"),
               ("south-chief", "supervision"), ("susa", "crisis_response")) for whose in ("north-pd", "alone-pd", "nobody-such")]
    refused += [change(house, "cora", whose, **what) for whose in ("south-pd", "nobody-such")]      # a plain ladder is said anew
    refused += [change(house, takeBack=str(uuid.uuid4()))]
    assert {(a.status, a.body) for a in refused} == {(404, refused[0].body)}
    assert house.one("select count(*) from referral.roster_change") == before


def test_a_change_that_does_not_fit_is_refused_with_why(house, plan):
    for wrong in ({"person": "quinn", **hours(0, 2)}, {"rung": "third", "person": "bea", **hours(0, 2)}, {"person": "bea", **hours(2, 0)},
                  {"person": "bea", **hours(-9, -2)}, {"person": "bea"}, {"person": "bea", **hours(0, 9000)},
                  {"person": "bea", **hours(0, 2), "takeBack": str(uuid.uuid4())}, {"person": "bea", **hours(0, 2), "granted": ["north-pd"]},
                  {"person": "bea", **hours(0, 2), "organisation": "south-pd"}):
        answer = change(house, **wrong)
        assert answer.status == 400, (wrong, answer.body)


def test_a_change_that_fits_no_more_is_asked_about(house, plan):
    """Law L4: it is not dropped in silence when a file is loaded that does not name her."""
    identity = kept(change(house, rung="backup", person="bea", **hours(1, 20)))
    plan.write_text(PLAN.replace("          - bea\n", "          - cora\n").replace("      - person: bea\n", ""))
    house.site.accord("roster", "load", plan)
    wait_until("it to be ended", lambda: house.rows("select from referral.roster_change where id = %s and unfit and over_at is not null", identity))
    wait_until("Cora to be asked", lambda: house.rows("select from referral.request where why = 32 and person = 'cora'"))


def test_whose_place_a_change_took_that_fits_no_more_is_told(house, plan):
    """Law L4: it is hers again, with a file that does not name who stood there in her place."""
    plan.write_text(PLAN.replace("      - person: cora\n", "      - person: cora\n      - person: susa\n"))
    house.site.accord("roster", "load", plan)
    asked = lambda: house.one("select count(*) from referral.request where why = 31 and person = 'bea'")
    before = asked()
    kept(change(house, rung="primary", person="susa", **hours(1, 20)))
    wait_until("Bea to be told of it", lambda: asked() == before + 1)
    plan.write_text(PLAN)
    house.site.accord("roster", "load", plan)
    wait_until("Bea to be told that it is hers again", lambda: asked() == before + 2)


def test_a_plain_ladder_of_which_everybody_is_away_is_a_gap(house, tmp_path):
    """Law L4: whose it is learns of it within the hour, not with the first call-out that nobody answers."""
    def disabled(what):
        assert house.http("POST", f"/v1/accounts/bea/{what}", house.token(person="dana"), b"").status == 200
        house.settle()

    def gaps():
        return house.rows("select g.rung, g.why, q.organisation, q.why from referral.roster_gap g join referral.roster r on r.id = g.roster "
                          "join referral.roster_watch w on w.roster = r.id left join referral.request q on q.id = w.task "
                          "where r.organisation = 'north-pd' and g.closed_at is null")
    accounts.account(house, "bea")
    disabled("disable")
    try:
        path = tmp_path / "ladder.yaml"
        path.write_text("rosters:\n  - agency: north-pd\n    call back: +1 555 0111\n    ladder:\n      - bea 10m\n")
        house.site.accord("roster", "load", path)
        assert wait_until("the gap to be found", gaps) == [("ladder", 2, "north-pd", 30)]
        gap, = house.get("/v1/rosters/north-pd/gaps", "north-desk", "supervision").json["gaps"]
        assert (gap["rung"], gap["person"], gap["why"], gap["uncovered"]) == ("ladder", "bea", "away", True)
    finally:
        disabled("enable")
        house.site.accord("roster", "load", ROSTERS)
    wait_until("it to be covered", lambda: not gaps())


# --- swaps ----------------------------------------------------------------------------------------------------------------------
@pytest.fixture
def turns(house, plan):
    """Bea and Cora take turns by the day: whose the afternoons in two and in three days are."""
    plan.write_text(PLAN.replace("length: 1w", "length: 1d").replace("          - bea\n", "          - bea\n          - cora\n"))
    house.site.accord("roster", "load", plan)
    days = [(datetime.now(timezone.utc) + timedelta(days=n)).strftime("%Y-%m-%d") for n in (2, 3)]
    return {next(s[1] for s in steps(house.get(f"/v1/rosters/north-pd?at={day}T17:00:00Z", "north-desk", "supervision"))): day for day in days}


def propose(house, who, other, turns):
    body = {"rung": "primary", "from": f"{turns[who]}T16:00:00Z", "until": f"{turns[who]}T20:00:00Z", "person": other,
            "otherRung": "primary", "otherFrom": f"{turns[other]}T16:00:00Z", "otherUntil": f"{turns[other]}T20:00:00Z"}
    answer = house.http("POST", "/v1/rosters/north-pd/swaps?purpose=crisis_response", house.token(person=who), json.dumps(body).encode(),
                        {"Content-Type": "application/json"})
    house.settle()
    return answer


def answer_swap(house, identity, who, move, whose="north-pd"):
    answer = house.http("POST", f"/v1/rosters/{whose}/swaps/{identity}/{move}?purpose=crisis_response", house.token(person=who), b"")
    house.settle()
    return answer


def at(house, day):
    return steps(house.get(f"/v1/rosters/north-pd?at={day}T17:00:00Z", "north-desk", "supervision"))[0][1]


def test_a_swap_that_is_accepted_is_two_overrides(house, turns):
    made = propose(house, "bea", "cora", turns)
    assert made.status == 200 and made.json["state"] == "proposed", made.body
    shown, = house.get("/v1/rosters/north-pd", "cora").json["swaps"]
    assert (shown["id"], shown["proposer"], shown["person"]) == (made.json["id"], "bea", "cora")
    wait_until("Cora to be asked", lambda: house.rows("select from referral.request where why = 31 and person = 'cora'"))
    assert at(house, turns["bea"]) == "bea", "a proposal changes nothing"
    done = answer_swap(house, made.json["id"], "cora", "accept")
    assert done.status == 200 and done.json == {"id": made.json["id"], "state": "accepted"}
    assert [at(house, turns[who]) for who in ("bea", "cora")] == ["cora", "bea"]
    record = house.get("/v1/rosters/north-pd", "cora").json
    assert "swaps" not in record and len(record["changes"]) == 2
    for change_ in record["changes"]:
        kept(change(house, takeBack=change_["id"]))


def test_a_swap_is_for_the_two_and_nobody_else(house, turns):
    """Law L9: to others there is none, as there is none that is over."""
    made = propose(house, "bea", "cora", turns).json["id"]
    refused = [answer_swap(house, made, who, "accept", whose) for who in ("bea", "ada", "susa", "south-chief", "north-desk")
               for whose in ("north-pd", "south-pd", "nobody-such")]
    refused += [answer_swap(house, made, "bea", "decline"), answer_swap(house, made, "bea", "refuse"), answer_swap(house, uuid.uuid4(), "cora", "accept"),
                answer_swap(house, "no-id", "cora", "accept"), answer_swap(house, made, "cora", "expire")]
    assert answer_swap(house, made, "bea", "withdraw").json["state"] == "withdrawn"
    refused += [answer_swap(house, made, "cora", "accept")]
    assert {(a.status, a.body) for a in refused} == {(404, refused[0].body)}
    refused = propose(house, "bea", "cora", {"bea": turns["cora"], "cora": turns["bea"]})
    assert refused.status == 409 and "does not stand there" in refused.json["detail"]
    other = propose(house, "bea", "cora", turns).json["id"]
    assert answer_swap(house, other, "cora", "refuse").json["state"] == "refused"
