"""Who is who: loaded whole, told to others, in force at once, and in every copy of the gateway."""
import datetime
import re

import pytest
from house import HERE, wait_until

LEAVER = "north-desk"


def load(house, path=HERE / "consortium.yaml"):
    return house.site.load_directory(path)


@pytest.fixture
def without(house, tmp_path):
    """The directory less one person."""
    text = (HERE / "consortium.yaml").read_text()
    path = tmp_path / "consortium.yaml"
    path.write_text(re.sub(rf"  - person: {LEAVER}\n(    .*\n)+", "", text))
    assert LEAVER not in path.read_text()
    yield path
    load(house)


@pytest.fixture
def second(house):
    """The other copy of the gateway, which has memory of its own."""
    return lambda path, token: house.site.get(path, token, port=house.site.http_ports[1])


def test_loading_the_same_again_changes_nothing(house):
    head = house.heads()["gateway"]
    load(house)
    assert house.heads()["gateway"] == head


def test_whoever_left_is_out_at_once_and_back_when_she_is_named_again(house, without):
    token = house.token(person=LEAVER)
    path = "/v1/incidents?purpose=crisis_response"
    assert house.http("GET", path, token).status == 200
    head = house.heads()["gateway"]
    load(house, without)
    gone = house.http("GET", path, token)
    assert gone.status == 401 and gone.body == house.http("GET", path, "accord_nobody").body
    assert [f.kind for f in house.facts("gateway", head)] == ["staff_changed", "directory_loaded"]
    assert house.rows("select active from gateway.person where name = %s", LEAVER) == [(False,)]
    refused = house.site.accord("token", "make", "--person", LEAVER, check=False)
    assert refused.returncode != 0 and LEAVER in refused.stderr
    load(house)
    wait_until("this copy to know her again", lambda: house.http("GET", path, token).status == 200)


def test_a_revocation_holds_in_a_copy_that_has_not_heard_of_it(house, second):
    """The record is the fence: what is no longer so in the rows is not answered, whatever a memory says."""
    made = house.site.accord("token", "make", "--person", "north-chief")
    token = made.stdout.strip()
    path = "/v1/incidents?purpose=crisis_response"
    wait_until("the second gateway to know it", lambda: second(path, token)[0] == 200)
    house.site.accord("token", "revoke", re.search(r"[0-9a-f-]{36}", made.stderr).group())
    head = house.heads()["gateway"]
    status, body = second(path, token)
    assert status == 401 and body == house.http("GET", path, token).body
    assert house.facts("gateway", head) == []


def test_two_gateways_write_one_journal(house, second):
    """Facts of both, in one order, without gaps."""
    token = house.token(person="north-chief")
    path = "/v1/incidents?purpose=crisis_response"
    wait_until("the second gateway to know it", lambda: second(path, token)[0] == 200)
    for _ in range(5):
        assert second(path, token)[0] == house.http("GET", path, token).status == 200
    house.settle()
    n = [fact.n for fact in house.facts("gateway")]
    assert n == list(range(1, len(n) + 1))


def test_a_directory_that_contradicts_itself_is_refused_whole(house, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text((HERE / "consortium.yaml").read_text().replace("employer: south-pd", "employer: nobody-pd"))
    before = house.rows("select name, version from gateway.person order by name")
    done = house.site.accord("directory", "load", path, check=False)
    assert done.returncode != 0 and "nobody-pd" in done.stderr + done.stdout
    assert house.rows("select name, version from gateway.person order by name") == before


def test_no_organisation_goes_without_a_duty_supervisor_again(house, tmp_path):
    """Clients may hang on her (law L4): another may take her place, nobody may not."""
    text, path = (HERE / "consortium.yaml").read_text(), tmp_path / "without.yaml"
    path.write_text(text.replace("    duty supervisor: dana\n", ""))
    said = "select duty_supervisor, version from gateway.organisation where name = 'aid-house'"
    before = house.rows(said)
    done = house.site.accord("directory", "load", path, check=False)
    assert done.returncode != 0 and '"aid-house" names no duty supervisor any more' in done.stderr + done.stdout
    assert house.rows(said) == before and before[0][0] == "dana"
    path.write_text(text.replace("duty supervisor: dana\n", "duty supervisor: cora\n"))
    try:
        load(house, path)
        assert house.rows(said)[0][0] == "cora"
    finally:
        load(house)


# --- who stands for whom ------------------------------------------------------------------------------------------------------
@pytest.fixture
def consortium(house, tmp_path):
    """A file with the directory's text changed; whole again at the end."""
    def changed(name, *changes):
        text = (HERE / "consortium.yaml").read_text()
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / f"{name}.yaml"
        path.write_text(text)
        return path
    yield changed
    load(house)


def difference(house, path):
    return re.search(r"--difference ([0-9a-f]{64})", house.site.accord("directory", "load", path, "--check").stdout)[1]


def refused(house, path, *people):
    """By them it is not approved of enough, and nothing is taken of it."""
    before = house.rows("select version from gateway.policy_head")
    done = house.site.accord("directory", "load", path, *house.site.named("--approved-by", people), "--difference", difference(house, path),
                             check=False)
    assert done.returncode == 1 and house.rows("select version from gateway.policy_head") == before
    return done.stderr


EVE = "  - person: eve\n    employer: aid-house\n    roles:\n      - counsel\n"


def test_nobody_names_approvers_to_use_them_next(house, consortium):
    path = consortium("eve", ("\npeople:\n", "\npeople:\n" + EVE))
    told = house.site.accord("directory", "load", path, "--check").stdout
    assert "eve becomes counsel of aid-house\n" in told and "0 cells open, 0 close, 0 seats, 1 offices" in told
    plain = house.site.accord("directory", "load", path, check=False)
    assert plain.returncode == 1 and "1 offices" in plain.stderr
    unseen = house.site.accord("directory", "load", path, "--approved-by", "aid-director", "--approved-by", "aid-privacy", check=False)
    assert unseen.returncode == 2 and "--difference" in unseen.stderr
    for people in [("eve", "aid-director"), ("aid-director",), ("aid-director", "aid-director"), ("north-command", "south-command"),
                   ("aid-director", "ada"), ("aid-director", "alone-command")]:
        refused(house, path, *people)
    assert house.rows("select 1 from gateway.person where name = 'eve'") == []
    head = house.heads()["gateway"]
    house.site.load_directory(path, by=("aid-director", "aid-privacy"))
    loaded, = [f.message for f in house.facts("gateway", head) if f.kind == "directory_loaded"]
    assert list(loaded.approved) == ["aid-director", "aid-privacy"] and loaded.offices == 1


def test_nobody_takes_over_the_name_of_an_organisation_that_left(house, consortium):
    """They who stood for it approve of whoever is to; so it is after a restart too."""
    whole = (HERE / "consortium.yaml").read_text()
    entry = re.search(r"  - organisation: alone-pd\n(    .*\n)+", whole)[0]
    people = [m[0] for m in re.finditer(r"  - person: .*\n    employer: alone-pd\n(    .*\n)+", whole)]
    gone = consortium("gone", (entry, ""), *((one, "") for one in people))
    mallory = "  - person: mallory\n    employer: alone-pd\n    roles:\n      - counsel\n"
    taken = consortium("taken", (entry, entry.replace("alone-command", "mallory")), *((one, "") for one in people),
                       ("\npeople:\n", "\npeople:\n" + mallory))
    load(house, gone)
    kept, = house.rows("select s.people from gateway.organisation_stood s join gateway.organisation o using (id) where o.name = 'alone-pd'")
    assert {"alone-command", "alone-privacy"} <= set(kept[0].split())
    house.restart("gateway")
    house.site.wait_ready()
    assert "mallory becomes counsel of alone-pd\n" in house.site.accord("directory", "load", taken, "--check").stdout
    for by in [("mallory", "south-command"), ("south-command", "south-privacy"), ("mallory", "alone-nobody")]:
        assert '"alone-pd"' in refused(house, taken, *by) or "two people approve" in refused(house, taken, *by)
    assert house.rows("select active from gateway.organisation where name = 'alone-pd'") == [(False,)]
    house.site.load_directory(taken, by=("alone-command", "alone-privacy"))
    assert house.rows("select active from gateway.organisation where name = 'alone-pd'") == [(True,)]
    house.site.load_directory(HERE / "consortium.yaml", by=("mallory", "south-command", "south-privacy", "alone-command"))


def person_of(name, organisation, role):
    return f"  - person: {name}\n    employer: {organisation}\n    roles:\n      - {role}\n"


def test_an_operator_and_one_of_two_name_nobody(house, consortium):
    """The other is dropped, which opens nothing and is nobody's to approve; she is asked all the same."""
    privacy = person_of("alone-privacy", "alone-pd", "privacy_officer")
    load(house, consortium("one", (privacy, "")))
    kept, = house.rows("select s.people from gateway.organisation_stood s join gateway.organisation o using (id) where o.name = 'alone-pd'")
    assert set(kept[0].split()) == {"alone-command", "alone-privacy"}
    named = consortium("named", (privacy, ""), ("\npeople:\n", "\npeople:\n" + person_of("mallory", "alone-pd", "counsel")))
    for by in [("alone-command",), ("alone-command", "mallory"), ("alone-command", "quick-command")]:       # Quick is no partner of theirs
        refused(house, named, *by)
    house.site.load_directory(named, by=("alone-command", "alone-privacy"))
    assert house.rows("select active from gateway.person where name = 'mallory'") == [(True,)]
    house.site.load_directory(HERE / "consortium.yaml", by=("mallory", "alone-command"))


def test_those_who_stood_for_it_do_wherever_they_work(house, consortium):
    """Its only approver works for South now, and it never had a duty supervisor: there is a way back, and it is hers alone."""
    home = "accord-canary"
    load(house, consortium("first", ("\npeople:\n", "\npeople:\n" + person_of("cal", home, "counsel"))))
    moved = person_of("cal", "south-pd", "dispatcher")
    load(house, consortium("moved", ("\npeople:\n", "\npeople:\n" + moved)))
    named = consortium("named", ("\npeople:\n", "\npeople:\n" + moved + person_of("marlow", home, "counsel")))
    for by in [("marlow",), ("south-command", "south-privacy"), ("marlow", "canary-sink")]:
        refused(house, named, *by)
    house.site.load_directory(named, by=("cal",))
    assert house.rows("select active from gateway.person where name = 'marlow'") == [(True,)]


def test_whose_pages_go_elsewhere_is_said(house, consortium):
    head = house.heads()["gateway"]
    load(house, consortium("pager", ("page to: bea@pager.example", "page to: bea@elsewhere.example")))
    changed, = [f.message for f in house.facts("gateway", head) if f.kind == "staff_changed"]
    assert changed.person == "bea" and changed.paged_elsewhere


def test_days_of_business_go_to_those_who_count_by_them(house, tmp_path):
    """A day on which an organisation is closed besides is one in which nobody has to answer: referral and intake hear of it."""
    text = (HERE / "consortium.yaml").read_text()
    path = tmp_path / "consortium.yaml"
    path.write_text(text.replace("    calendar:\n      - federal\n", "    calendar:\n      - federal\n      - 2026-11-27\n      - open 2026-10-12\n"))
    day = {name: (datetime.date.fromisoformat(name) - datetime.date(1970, 1, 1)).days for name in ("2026-11-27", "2026-10-12")}

    def known(service, table, key):
        return house.rows(f"select days from {service}.{table} where {key} = 'aid-house'")

    try:
        load(house, path)
        said = f"federal -{day['2026-11-27']} +{day['2026-10-12']}"
        assert known("gateway", "organisation", "name") == [(said,)]
        wait_until("referral to know it", lambda: known("referral", "supervisor", "organisation") == [(said,)])
    finally:
        load(house)
    wait_until("the day to be taken back", lambda: known("referral", "supervisor", "organisation") == [("federal",)])
