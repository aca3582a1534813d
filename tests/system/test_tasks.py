"""Tasks: people of an organisation are asked to reach a client of theirs, up their own ladder, and nobody else learns of it."""
import shutil
import uuid

import accounts
import pytest
from conftest import BIN, own_site
from house import HERE as SYSTEM, House, wait_until
from test_clients import opened
from wanted import say, task, unwanted, wanted

DRAFT, OFFERED, ACKNOWLEDGED, ACCEPTED, CONTACTED, CLOSED, EXPIRED, WITHDRAWN = 1, 2, 3, 4, 10, 11, 13, 14
LADDERS = """  - agency: aid-house
    call back: +1 555 0114
    ladder:
      - ada 10m
      - bea 10m
  - agency: south-pd
    call back: +1 555 0112
    ladder:
      - cora 10m
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tasks")
    shutil.copytree(SYSTEM / "agreements", folder / "files/agreements")
    shutil.copy(SYSTEM / "consortium.yaml", folder / "files")
    (folder / "files/rosters.yaml").write_text("rosters:\n" + LADDERS)
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=folder / "files")
    with own_site(house) as whole:
        yield whole


@pytest.fixture(scope="module")
def client(site):
    return opened(site, "ada")


def move(site, task_id, verb, person, query="", match=None):
    return site.http("POST", f"/v1/tasks/{task_id}/{verb}{query}", site.token(person=person), b"", {"If-Match": match} if match else {})


def listed(site, person, query=""):
    answer = site.get(f"/v1/tasks{query}", person, "continuing_service")
    assert answer.status == 200, answer.body
    return answer.json["tasks"]


def texts(site, person):
    return [page.text for page in site.pager.pages() if page.to.startswith(f"{person}@")]


def test_who_is_on_call_is_asked_takes_it_and_says_what_came_of_it(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "reply", client, name=name))
    found, state, person, _ = task(site, name)
    assert (state, person) == (OFFERED, "ada")
    page, = wait_until("her page", lambda: [t for t in texts(site, "ada") if "reach somebody" in t])
    assert client not in page and found not in page, "a page of this kind says nothing"
    shown, = listed(site, "ada", "?mine=yes")
    assert (shown["id"], shown["client"], shown["why"], shown["state"]) == (found, client, "reply", "offered")
    assert move(site, found, "acknowledge", "ada").status == 200
    assert move(site, found, "accept", "ada").json == {"id": found}
    assert move(site, found, "accept", "ada").status == 200, "twice is once"
    assert move(site, found, "accept", "bea").status == 409
    assert move(site, found, "close", "ada").status == 400, "it says what came of it"
    assert move(site, found, "accept", "ada", "?result=done").status == 400
    assert move(site, found, "contact", "ada").status == 200
    assert move(site, found, "close", "ada", "?result=reached").status == 200
    one = site.get(f"/v1/tasks/{found}", "bea", "continuing_service").json
    assert (one["state"], one["result"]) == ("closed", "reached") and one["disclosure"]
    assert found not in [t["id"] for t in listed(site, "ada")], "what is over is in no list"
    facts = [f for f in site.facts("referral") if str(f.subject) == found]
    assert all(f.message.task and not f.message.incident for f in facts)
    assert client.replace("-", "") not in b"".join(f.body for f in facts).hex(), "L3: a fact of a move names no client"


def test_a_move_may_name_what_was_read(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "held", client, name=name))
    found = task(site, name)[0]
    read = site.get(f"/v1/tasks/{found}", "ada", "continuing_service")
    tag = read.headers["etag"]
    assert tag == f'"{read.json["version"]}"'
    assert move(site, found, "acknowledge", "ada", match='"99"').status == 412
    assert task(site, name)[1] == OFFERED
    assert move(site, found, "acknowledge", "ada", match="x").status == 400
    assert move(site, found, "acknowledge", "ada", match=tag).status == 200
    assert move(site, found, "accept", "ada", match=tag).status == 412, "it has moved since"
    assert move(site, found, "accept", "ada", match="*").status == 200
    assert move(site, found, "close", "ada", "?result=done").status == 200


def test_several_wants_are_one_task_which_goes_with_the_last(site, client):
    one, two, other = (uuid.uuid4() for _ in range(3))
    say(site, "intake", wanted(site, "aid-house", "unconfirmed", client, name=one),
        wanted(site, "aid-house", "unconfirmed", client, name=two), wanted(site, "aid-house", "match", name=other))
    assert task(site, one) == task(site, two) != task(site, other)
    before = len(texts(site, "ada"))
    say(site, "intake", unwanted(site, "aid-house", one))
    assert task(site, one)[1] == OFFERED
    say(site, "intake", unwanted(site, "aid-house", two), unwanted(site, "aid-house", uuid.uuid4()))
    assert task(site, one)[1] == WITHDRAWN
    wait_until("her to be told", lambda: any("does not need you" in t for t in texts(site, "ada")[before:]))
    assert move(site, task(site, other)[0], "accept", "bea").status == 200, "whoever of them comes first"


def test_the_highest_risk_is_first_and_pages_go_on_from_there(site, client):
    names = [uuid.uuid4() for _ in range(5)]
    say(site, "notification", *(wanted(site, "aid-house", "welfare", str(uuid.uuid4()), name=name, due=3600, risk=risk)
                                for name, risk in zip(names, (3, 900, 1, 3, 0))))
    of = {task(site, name)[0]: risk for name, risk in zip(names, (3, 900, 1, 3, 0))}
    assert {task(site, name)[1] for name in names} == {DRAFT}
    whole = [t["id"] for t in listed(site, "ada")]
    assert [of[t] for t in whole if t in of] == [900, 3, 3, 1, 0]
    seen, cursor = [], ""
    while cursor is not None:
        page = site.get(f"/v1/tasks?limit=2{cursor}", "ada", "continuing_service").json
        seen += [t["id"] for t in page["tasks"]]
        cursor = f"&cursor={page['next']}" if "next" in page else None
    assert seen == whole


def test_its_lead_takes_it_before_it_is_due(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "uncertain", client, due=3600, lead="bea", name=name))
    found = task(site, name)[0]
    assert found in [t["id"] for t in listed(site, "bea", "?mine=yes")]
    assert found not in [t["id"] for t in listed(site, "ada", "?mine=yes")]
    assert move(site, found, "accept", "bea").status == 200
    assert not site.rows("select from referral.clock where subject = %s", found)


def test_it_climbs_to_the_duty_supervisor_and_what_was_decided_survives_a_kill(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "frozen", client, name=name))
    found = task(site, name)[0]
    for person, after in (("ada", "bea"), ("bea", "dana")):
        assert task(site, name)[2] == person
        assert move(site, found, "decline", person).status == 200
        site.kill("referral", 9)
        site.start("referral")
        site.site.wait_ready()
        wait_until(f"{after} to be asked", lambda a=after: task(site, name)[2] == a)
    assert task(site, name)[3] == 3
    assert move(site, found, "decline", "dana").status == 200
    wait_until("its end", lambda: task(site, name)[1] == EXPIRED)
    assert any("nobody answered a task" in line for line in site.logs()["referral"].splitlines())
    assert move(site, found, "accept", "ada").status == 200, "nobody is too late"


def test_nobody_of_another_organisation_is_asked_or_learns_of_it(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "south-pd", "match", name=name))   # whose ladder has Aid House's people
    found, state, person, _ = task(site, name)
    assert person == "south-command", "its duty supervisor, whom nobody lends"
    asks = [lambda i, p=p: site.get(f"/v1/tasks/{i}", p, "continuing_service") for p in ("cora", "north-chief")]
    asks += [lambda i, p=p: move(site, i, "accept", p) for p in ("cora", "north-chief")]
    for ask in asks:
        theirs, none = ask(found), ask(str(uuid.uuid4()))
        assert (theirs.status, theirs.body) == (none.status, none.body) and theirs.status == 404
    assert task(site, name)[1] == OFFERED
    assert found not in str(listed(site, "cora"))


def test_who_leaves_gives_it_back(site, client):
    name = uuid.uuid4()
    say(site, "notification", wanted(site, "aid-house", "no_safe_channel", client, name=name))
    assert task(site, name)[2] == "ada"
    accounts.account(site, "ada")
    assert site.http("POST", "/v1/accounts/ada/disable", site.token(person="dana"), b'{"why": "left"}',
                     {"Content-Type": "application/json"}).status == 200
    wait_until("bea to be asked", lambda: task(site, name)[2] == "bea")
