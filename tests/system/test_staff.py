"""The life of accounts (CJIS AC-2): reviewed, disabled at once, orphaned, idle, for an emergency, and who is told of it."""
import re

import accounts
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until

LIST = "/v1/incidents?purpose=crisis_response"


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    site = House(tmp_path_factory.mktemp("staff") / "site", BIN, feeds=2, settings=("fsync = off",), patient=True)
    with own_site(site) as opened:
        yield opened


def act(house, act, person, by, port=None):
    return house.http("POST", f"/v1/accounts/{person}/{act}", house.token(person=by), b"", port=port)


def age(house, person, **columns):
    """The account as it would be if that had been so long ago."""
    changes = ", ".join(f"{column} = clock_timestamp() - interval '{ago}'" for column, ago in columns.items())
    house.one(f"with done as (update gateway.account set {changes}, version = version + 1 where person = %s returning 1) "
              "select count(*) from done", person)


def of(house, person, *columns):
    return house.rows(f"select {', '.join(columns)} from gateway.account where person = %s", person)[0]


def moves(house, head, person):
    states = house.messages["account"].AccountState.Name
    return [states(f.message.state).removeprefix("ACCOUNT_STATE_").lower()
            for f in house.facts("gateway", head) if f.kind == "account_moved" and f.message.person == person]


def notices(house, head, person):
    return [(f.message.organisation, f.message.tell) for f in house.facts("gateway", head)
            if f.kind == "account_notice" and f.message.person == person]


def looks(house, secret, port=None):
    return house.http("GET", LIST, secret, port=port).status


# --- by those who look after them ---------------------------------------------------------------------------------------------

def test_disabled_is_at_once_and_everywhere_and_enabled_is_not_signed_in(house):
    secret = accounts.session(house, "quinn")
    assert all(looks(house, secret, port) == 200 for port in house.site.http_ports)
    head = house.heads()["gateway"]
    answer = act(house, "disable", "quinn", "dana")
    assert answer.status == 200 and answer.json["accounts"][0]["disabledBy"] == "dana"
    assert all(looks(house, secret, port) == 401 for port in house.site.http_ports), "no copy records anything of hers any more"
    assert moves(house, head, "quinn") == ["disabled"] and notices(house, head, "quinn") == [], "she who did it knows"
    assert act(house, "enable", "quinn", "dana").status == 200
    assert looks(house, secret) == 401, "the session is over for good"
    assert looks(house, accounts.session(house, "quinn")) == 200


def test_a_review_is_on_record_with_who_made_it(house):
    accounts.account(house, "rosa")
    head = house.heads()["gateway"]
    assert act(house, "review", "rosa", "dana").status == 200
    assert of(house, "rosa", "reviewed_by", "reviewed is not null") == ("dana", True)
    fact, = [f.message for f in house.facts("gateway", head) if f.kind == "account_moved"]
    assert (fact.person, fact.organisation, fact.by) == ("rosa", "aid-house", "dana")


def test_who_does_not_look_after_accounts_finds_none(house):
    accounts.account(house, "rosa")
    for by, person in (("ada", "rosa"), ("north-command", "rosa"), ("dana", "north-chief"), ("dana", "nobody"), ("ada", "nobody")):
        for what in ("review", "disable", "enable"):
            assert act(house, what, person, by).status == 404, (by, person)
    assert house.http("GET", "/v1/accounts", house.token(person="ada")).status == 404
    accounts.account(house, "dana")
    assert act(house, "review", "dana", "dana").status == 403, "nobody vouches for herself"


def test_the_list_is_of_her_own_organisation(house):
    for person in ("rosa", "north-chief"):
        accounts.account(house, person)
    head = house.heads()["gateway"]
    answer = house.http("GET", "/v1/accounts", house.token(person="dana"))
    told = [f.message for f in house.facts("gateway", head) if f.kind == "disclosed"]
    assert [f.person for f in told] == ["dana"] and answer.headers["accord-disclosure"], "it is on record before it leaves"
    assert answer.status == 200
    found = {a["person"]: a for a in answer.json["accounts"]}
    assert "rosa" in found and "north-chief" not in found and all(a["organisation"] == "aid-house" for a in found.values())
    officer = house.http("GET", "/v1/accounts", house.token(person="canary-sink"))
    assert officer.status == 200, "a security officer looks after them, too"


def test_a_page_of_accounts_has_a_next(house):
    for person in ("rosa", "bea", "ada"):
        accounts.account(house, person)
    first = house.http("GET", "/v1/accounts", house.token(person="dana")).json
    assert "next" not in first and len(first["accounts"]) >= 3
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("insert into gateway.person (id, name, employer, roles, active, version) select gen_random_uuid(), 'many-' || n, "
                       "'south-pd', 2, false, 1 from generate_series(1, 101) n")
        cursor.execute("insert into gateway.account (id, person, employer, kek, data_key, totp, totp_step, password, recovery, invitation, bad, "
                       "released_by, made, reviewed_by, disabled_why, disabled_by, orphaned, version) select id, name, employer, 0, '', '', 0, '', '', "
                       "'', '', '', now(), '', 0, '', now(), 1 from gateway.person where name like 'many-%'")
    said = house.site.accord("staff", "list", "--organisation", "south-pd").stdout
    assert said.count("many-") == 101 and re.search(r"^10[1-9] accounts$", said, flags=re.M), "in two pages"


# --- by themselves ------------------------------------------------------------------------------------------------------------

def test_ninety_idle_days_end_an_account_and_its_manager_is_told(house):
    secret, head = accounts.session(house, "susa"), house.heads()["gateway"]
    age(house, "susa", made="200 days", last_logon="89 days 23 hours")
    assert looks(house, secret) == 200
    age(house, "susa", last_logon="90 days")
    wait_until("it to be disabled", lambda: of(house, "susa", "disabled is not null")[0])
    assert of(house, "susa", "disabled_why", "disabled_by") == (2, "")
    assert looks(house, secret) == 401
    house.settle()
    assert moves(house, head, "susa").count("disabled") == 1, "two copies look, one does it"
    assert notices(house, head, "susa") == [("aid-house", "dana")]
    page = wait_until("her manager to be told", lambda: next(
        (p for p in house.pager.pages() if p.to == "dana@pager.example" and "account" in p.text), None))
    assert "susa" not in page.text
    assert act(house, "enable", "susa", "dana").status == 200
    assert looks(house, accounts.session(house, "susa")) == 200, "idle days count from then"


def test_a_year_without_review_is_told_once_a_month(house):
    accounts.account(house, "bea")
    head = house.heads()["gateway"]
    age(house, "bea", made="366 days", last_logon="1 day")
    wait_until("its review to be due", lambda: "review_due" in moves(house, head, "bea"))
    assert notices(house, head, "bea") == [("aid-house", "dana")]
    said = house.site.accord("staff", "list", "--organisation", "aid-house").stdout
    assert re.search(r"bea of aid-house.*review is due", said)
    house.site.accord("staff", "review", "bea")
    house.settle()
    assert moves(house, head, "bea") == ["review_due", "reviewed"]


def test_who_left_is_orphaned_at_once_and_disabled_after_a_week(house, tmp_path):
    secret, head = accounts.session(house, "north-desk"), house.heads()["gateway"]
    text = (HERE / "consortium.yaml").read_text()
    (tmp_path / "left.yaml").write_text(re.sub(r"  - person: north-desk\n(    .*\n)+", "", text))
    wait_until("it to be looked after", lambda: house.rows("select 1 from gateway.account_life l join gateway.account a using (id) "
                                                           "where a.person = 'north-desk'"))
    try:
        house.site.accord("directory", "load", tmp_path / "left.yaml")
        wait_until("it to be orphaned", lambda: moves(house, head, "north-desk") == ["orphaned"])
        assert notices(house, head, "north-desk") == [("north-pd", "north-command")]
        assert looks(house, secret) == 401
        age(house, "north-desk", orphaned="6 days 23 hours")
        assert act(house, "review", "north-desk", "north-command").status == 200
        age(house, "north-desk", orphaned="7 days")
        wait_until("it to be disabled", lambda: of(house, "north-desk", "disabled_why") == (3,))
        assert act(house, "enable", "north-desk", "north-command").status == 409
    finally:
        house.load()
    wait_until("it to be hers again", lambda: moves(house, head, "north-desk")[-1] == "returned")
    assert of(house, "north-desk", "disabled is not null") == (True,), "somebody enables it"


# --- for an emergency ---------------------------------------------------------------------------------------------------------

def test_an_emergency_account_is_gone_by_itself(house):
    head = house.heads()["gateway"]
    for span, status in (("73h", 1), ("72h", 0), ("4s", 0)):
        done = house.site.accord("staff", "emergency", "cora", "--until", span, check=False)
        assert done.returncode == status, (span, done.stderr)
    ends = of(house, "cora", "emergency_until")[0]
    secret = accounts.session(house, "cora")
    wait_until("it to be over", lambda: house.one("select clock_timestamp() >= %s", ends))
    assert looks(house, secret) == 401, "from its end on, whether anybody has looked or not"
    wait_until("it to be disabled", lambda: of(house, "cora", "disabled_why") == (4,))
    assert moves(house, head, "cora") == ["emergency", "emergency", "disabled"]
    assert notices(house, head, "cora") == [("aid-house", "dana")] * 3
    refused = house.site.accord("staff", "enable", "cora", check=False)
    assert refused.returncode == 1 and "emergency" in refused.stderr
    assert house.site.accord("staff", "emergency", "rosa", check=False).returncode in (0, 1)


def test_the_operator_disables_and_the_manager_is_told(house):
    secret, head = accounts.session(house, "ada"), house.heads()["gateway"]
    said = house.site.accord("staff", "disable", "ada").stdout
    assert "ada of aid-house: disabled" in said and looks(house, secret) == 401
    assert notices(house, head, "ada") == [("aid-house", "dana")]
    house.site.accord("staff", "enable", "ada")
    assert moves(house, head, "ada") == ["disabled", "enabled"]
    assert house.site.accord("staff", "disable", "nobody", check=False).returncode == 1


def test_the_operator_sees_organisations_and_their_people(house):
    said = house.site.accord("org", "list").stdout
    assert "north-pd: North Police\n" in said and "VA0010000" in said and re.search(r"^\d+ organisations$", said, flags=re.M)
    shown = house.site.accord("org", "show", "north-pd").stdout
    people, systems = re.search(r"people +(.*)", shown)[1].split(", "), re.search(r"systems +(.*)", shown)[1]
    assert "north-chief" in people and "ada" not in people and systems == "north-cases"
    assert house.site.accord("org", "show", "nobody-at-all", check=False).returncode == 1
