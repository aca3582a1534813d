"""Who is who: loaded whole, told to others, in force at once, and in every copy of the gateway."""
import re

import pytest
from house import HERE, wait_until

LEAVER = "north-desk"


def load(house, path=HERE / "consortium.yaml"):
    return house.site.accord("directory", "load", path)


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
