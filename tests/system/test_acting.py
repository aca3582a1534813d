"""In whose name somebody acts: the placement of her session, changed without signing out, on every record, and over at its second."""
import json
import shutil
import threading
import uuid

import accounts
import documents
import pytest
from conftest import BIN, own_site
from consent import moment
from house import House, wait_until
from test_wayout import FOLDER, told

PLACEMENT = """  - placement: {name}
    person: ada
    employer: aid-house
    host: quick-pd
    agreement: {name}
    role: advocate
    from: 2026-01-10
    until: 2098-01-01
    screening until: 2098-01-01
    training until: 2098-01-01
"""
ENDING = ("lapsing", "flying")       # each in one test only
AT_QUICK = {"placement": "ada-at-quick", "role": "advocate"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("acting")
    shutil.copytree(FOLDER, folder / "files")
    text = (folder / "files/consortium.yaml").read_text()
    for name, ori in (("quick-pd", "VA0030000"), ("north-pd", "VA0010000")):
        text = text.replace(f"  - organisation: {name}\n", f"  - organisation: {name}\n    ORIs:\n      - {ori}\n      - VA0099999\n")
    (folder / "files/consortium.yaml").write_text(text + "".join(PLACEMENT.format(name=name) for name in ENDING))
    hybrid = (FOLDER / "agreements/hybrid-quick-aid.yaml").read_text()
    for name in ENDING:
        (folder / f"files/agreements/{name}.yaml").write_text(hybrid.replace("agreement: hybrid-quick-aid\n", f"agreement: {name}\n"))
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=folder / "files")
    with own_site(house) as whole:
        yield whole


@pytest.fixture(scope="module")
def incidents(site):
    """One of Quick's and one of North's, that call nobody out."""
    found = {}
    for name in ("quick", "north"):
        number = documents.number(f"{name}-pd.example")
        document = documents.eido(number, type="ALRU", area="NORTH7", agency=f"{name}-pd.example")
        assert site.post(f"{name}-eido", document).status == 202
        found[name] = f"/v1/incidents/{site.incident(number)}?purpose=crisis_response"
    return found


@pytest.fixture
def ada(site):
    return accounts.session(site, "ada")


def act(site, secret, port=None, **body):
    return site.http("POST", "/v1/session", secret, json.dumps(body).encode(), {"Content-Type": "application/json"}, port=port)


def mine(site, secret, **headers):
    answer = site.http("GET", "/v1/session", secret, headers={k.replace("_", "-"): v for k, v in headers.items()})
    assert answer.status == 200, answer.body
    return answer.json


def test_whose_advocate_she_is_is_answered_and_changed_without_signing_out(site, ada):
    now = mine(site, ada)
    assert (now["person"], now["organisation"], now["records"], now.get("placement", "")) == ("ada", "aid-house", "aid-house", "")
    assert "Aid House" in now["sentence"] and "Quick" not in now["sentence"] and not now.get("ori")
    assert 0 < now["secondsLeft"] <= 12 * 3600 and now["idleSeconds"] == 1800
    changed = act(site, ada, **AT_QUICK)
    assert changed.status == 200 and changed.json == mine(site, ada) | {"secondsLeft": changed.json["secondsLeft"]}
    now = changed.json
    assert (now["placement"], now["host"], now["records"], now["organisation"], now["ori"], now["role"]) == \
        ("ada-at-quick", "quick-pd", "quick-pd", "aid-house", "VA0030000", "advocate")
    assert "advocate of Aid House" in now["sentence"] and "not for Quick Police" in now["sentence"]
    assert act(site, ada).status == 200 and mine(site, ada)["records"] == "aid-house"


def test_her_requests_ask_as_her_session_says_unless_they_say_otherwise(site, ada, incidents):
    assert site.http("GET", incidents["north"], ada).status == 200
    assert act(site, ada, **AT_QUICK).status == 200
    assert site.http("GET", incidents["quick"], ada).status == 200
    assert site.http("GET", incidents["north"], ada).status == 404, "under a placement she asks its host only"
    assert site.http("GET", incidents["north"], ada, headers={"Accord-Placement": "-"}).status == 200
    assert mine(site, ada, Accord_Placement="-")["records"] == "aid-house"
    assert mine(site, ada)["records"] == "quick-pd", "what one request says is for that request"
    assert act(site, ada).status == 200
    assert site.http("GET", incidents["quick"], ada, headers={"Accord-Placement": "ada-at-quick"}).status == 200


def test_every_record_says_under_which_placement_and_with_whose_ori(site, ada, incidents):
    assert act(site, ada, **AT_QUICK).status == 200
    _, facts = told(site, lambda: site.http("GET", incidents["quick"], ada))
    fact, = facts["disclosed"]
    assert (fact.person, fact.organisation, fact.placement, fact.ori) == ("ada", "aid-house", "ada-at-quick", "VA0030000")
    _, facts = told(site, lambda: site.http("GET", incidents["north"], ada))
    fact, = facts["refused"]
    assert (fact.person, fact.organisation, fact.placement, fact.ori) == ("ada", "aid-house", "ada-at-quick", "VA0030000")
    chief = site.token(person="north-chief")
    _, facts = told(site, lambda: site.http("GET", incidents["north"], chief))
    assert (facts["disclosed"][0].placement, facts["disclosed"][0].ori) == ("", "VA0010000")


def test_every_record_says_by_which_session_or_token(site, ada, incidents):
    """Whether it was given or refused; the session's own facts say when it began and was over."""
    chief = site.token(person="north-chief")
    token = site.one("select id from gateway.token where sha256 = sha256(%s)", chief.encode())
    assert act(site, ada, **AT_QUICK).status == 200
    for secret, identity in ((ada, accounts.session_id(ada)), (chief, token)):
        seen = set()
        for path in (incidents["north"], incidents["quick"]):
            _, facts = told(site, lambda s=secret, p=path: site.http("GET", p, s))
            seen |= set(facts) & {"disclosed", "refused"}
            fact, = facts.get("disclosed") or facts["refused"]
            assert str(uuid.UUID(bytes=fact.credential)) == str(identity)
        assert seen == {"disclosed", "refused"}


def test_a_change_is_on_record_and_at_every_copy(site, ada, incidents):
    head = site.heads()["gateway"]
    assert act(site, ada, **AT_QUICK).status == act(site, ada, **AT_QUICK).status == 200
    fact, = [f.message for f in site.facts("gateway", head) if f.kind == "acting_changed"]
    assert (fact.person, fact.organisation, fact.placement, fact.ori) == ("ada", "aid-house", "ada-at-quick", "VA0030000")
    for port in site.site.http_ports:
        wait_until("this copy to know", lambda: site.http("GET", incidents["north"], ada, port=port).status == 404)
    assert act(site, ada, port=site.site.http_ports[1]).status == 200
    for port in site.site.http_ports:
        wait_until("this copy to know", lambda: site.http("GET", incidents["north"], ada, port=port).status == 200)


@pytest.mark.parametrize("body, status, why", [({"placement": "cora-at-quick"}, 403, "none of yours"), ({"role": "counsel"}, 403, "role"),
                                               ({"placement": "nowhere"}, 403, "none of yours"), ({"placement": 7}, 400, ""),
                                               ({"role": "boss"}, 400, "")])
def test_what_is_not_hers_changes_nothing(site, ada, body, status, why):
    before = mine(site, ada)
    answer = act(site, ada, **body)
    assert answer.status == status and why in answer.json["detail"]
    assert mine(site, ada) | {"secondsLeft": 0} == before | {"secondsLeft": 0}


def test_a_placement_that_has_ended_is_not_to_be_had(site):
    cora = accounts.session(site, "cora")
    answer = act(site, cora, placement="cora-at-quick")
    assert answer.status == 403 and "it has ended" in answer.json["detail"]


def test_a_token_keeps_no_placement(site):
    answer = act(site, site.token(person="ada"), **AT_QUICK)
    assert answer.status == 409 and "Accord-Placement" in answer.json["detail"]
    assert mine(site, site.token(person="ada"), Accord_Placement="ada-at-quick")["host"] == "quick-pd"


# --- lapsing in the middle of a session ----------------------------------------------------------------------------------

def lapse(site, name, seconds=3):
    ends = moment(seconds)
    site.site.accord("agreement", "end", f"{name}@1", "--at", ends)
    return ends


def over(site, ends):
    wait_until("it to be over", lambda: site.one("select clock_timestamp() > %s", ends))


def test_from_the_second_on_everything_is_refused_with_the_reason(site, ada, incidents):
    assert act(site, ada, placement="lapsing").status == 200
    assert site.http("GET", incidents["quick"], ada).status == 200
    ends = lapse(site, "lapsing")
    over(site, ends)
    for port in site.site.http_ports:
        wait_until("each copy to refuse", lambda: site.http("GET", incidents["quick"], ada, port=port).status == 403)
    for method, path in (("GET", incidents["quick"]), ("GET", "/v1/clients?purpose=crisis_response"), ("GET", "/v1/agreements"),
                         ("POST", "/v1/clients"), ("GET", "/v1/endings?purpose=supervision")):
        answer = site.http(method, path, ada, b"{}" if method == "POST" else None, {"Content-Type": "application/json"})
        assert answer.status == 403 and "no agreement \"lapsing\" in force" in answer.json["detail"], path
    # She is told so, and goes on under another one or none.
    now = mine(site, ada)
    assert "no agreement" in now["lapsed"] and "can no longer work at Quick Police" in now["sentence"]
    assert site.http("GET", incidents["north"], ada, headers={"Accord-Placement": "-"}).status == 200
    assert act(site, ada, placement="lapsing").status == 403
    assert act(site, ada, **AT_QUICK).status == 200 and site.http("GET", incidents["quick"], ada).status == 200


def test_a_read_in_flight_is_refused_at_its_record(site, ada, incidents):
    """Decided before the second, recorded after it: nothing of it leaves."""
    assert act(site, ada, placement="flying").status == 200
    assert site.http("GET", incidents["quick"], ada).status == 200
    head, ends, answers = site.heads()["gateway"], lapse(site, "flying"), []
    wait_until("its end to be known", lambda: mine(site, ada)["placement"] == "flying")
    with site.stopped("intake"):
        reader = threading.Thread(target=lambda: answers.append(site.http("GET", incidents["quick"], ada)))
        reader.start()
        over(site, ends)
    reader.join(timeout=60)
    assert answers[0].status in (403, 503), "503: intake was silent for too long"
    assert answers[0].status == 503 or "no agreement \"flying\" in force" in answers[0].json["detail"]
    late = [f.n for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.placement == "flying"]
    instants = [at for n in late for at, in site.rows("select at from gateway.journal where n = %s", n)]
    ended = site.one("select ended from gateway.agreement where name = 'flying'")
    assert all(at < ended for at in instants)
