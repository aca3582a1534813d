"""An advocate is asked for: by whom, where, once, and what who asked may see of it."""
import json
import uuid

import documents
import pytest
from house import HERE, wait_until
from test_callouts import pages_to

ANSWERS = {"messageMayBeLeft": "no", "safeIfAnotherAnswers": "no", "toldOfCall": "yes", "outOfEarshot": "yes"}


def ask(house, person, key=None, **body):
    return house.http("POST", "/v1/callouts", house.token(person=person), json.dumps(ANSWERS | body).encode(),
                      {"Content-Type": "application/json"} | ({"Idempotency-Key": key} if key else {}))


def incident(house, feed, kind="ALRU"):
    number, area = documents.number(), documents.area()
    house.post(feed, documents.eido(number, area=area, type=kind))
    wait_until("the incident", lambda: house.incident(number))
    house.settle()
    return number, area


def test_who_is_asked_for_is_paged_once_and_followed_by_who_asked(house):
    area = documents.area()
    key = str(uuid.uuid4())
    made = ask(house, "north-desk", key, area=area)
    assert made.status == 200 and set(made.json) == {"id"}
    assert ask(house, "north-desk", key, area=area).json == made.json
    wait_until("her page", lambda: pages_to(house, area) == ["ada"])
    path = f"/v1/callouts/{made.json['id']}"
    assert house.get(path, "north-desk").json["state"] == "offered"
    assert house.http("POST", f"{path}/accept?purpose=crisis_response&minutes=20", house.token(person="ada"), b"").status == 200
    seen = house.get(path, "north-desk").json
    assert seen["state"] == "accepted" and seen["expected"]
    assert house.http("POST", f"{path}/stand-down?purpose=crisis_response", house.token(person="ada"), b"").status == 404
    off = house.http("POST", f"{path}/stand-down?purpose=crisis_response", house.token(person="north-desk"), b"")
    assert off.status == 200 and off.json["reason"] == "asker_cancelled"
    wait_until("the notice that it is off", lambda: pages_to(house, area) == ["ada", "ada"])


def test_of_an_incident_that_has_one_on_the_way_that_one(house, feed):
    number, area = incident(house, feed, "DVA")
    running = house.callout(number, "offered")
    made = ask(house, "north-desk", incident=house.incident(number)).json
    assert made == {"id": running.id, "running": True}
    house.settle()
    assert pages_to(house, area) == ["ada"] and len(house.callouts(number)) == 1


def test_a_type_that_does_not_page_ends_nothing_that_was_asked_for(house, feed):
    number, area = incident(house, feed)
    made = ask(house, "north-desk", incident=house.incident(number), area=area).json
    house.post(feed, documents.eido(number, area=area, type="NOISE"))
    house.settle()
    assert [(c.id, c.state) for c in house.callouts(number)] == [(made["id"], "offered")]
    house.post(feed, documents.eido(number, area=area, type="NOISE", status="Cancelled"))
    house.callout(number, "stood_down")


def test_another_organisations_as_its_agreement_says(house):
    """Aid House has one with North by which its advocates contribute; South has none."""
    made = ask(house, "ada", organisation="north-pd")
    assert made.status == 200
    little = house.get(f"/v1/callouts/{made.json['id']}", "ada").json
    assert little["state"] == "offered"
    nobody = ask(house, "south-chief", organisation="north-pd")
    gone = ask(house, "south-chief", organisation="nowhere-pd")
    assert nobody.status == gone.status == 404 and nobody.body == gone.body
    assert house.get(f"/v1/callouts/{made.json['id']}", "south-chief").status == 404


def test_whose_work_it_is_not_and_whose_incident_it_is_not_are_nobodys(house, feed):
    before = house.one("select count(*) from referral.request")
    number, _ = incident(house, feed)
    south, _ = incident(house, "south-eido")
    refused = [ask(house, "north-counsel"), ask(house, "north-desk", incident=house.incident(south)),
               ask(house, "north-desk", incident=str(uuid.uuid4())), ask(house, "south-chief", incident=house.incident(number))]
    assert {a.status for a in refused} == {404} and len({a.body for a in refused}) == 1
    house.settle()
    assert house.one("select count(*) from referral.request") == before


@pytest.mark.parametrize("wrong", [{name: None} for name in ANSWERS] + [{"toldOfCall": "perhaps"}, {"name": "Jane"}, {"granted": ["north-pd"]},
                                                                         {"telephone": "+1 555 0100"}, {"incident": "x"}])
def test_four_answers_and_no_name(house, wrong):
    body = {k: v for k, v in (ANSWERS | wrong).items() if v is not None}
    answer = house.http("POST", "/v1/callouts", house.token(person="north-desk"), json.dumps(body).encode(), {"Content-Type": "application/json"})
    assert answer.status == 400


def test_who_asked_is_told_that_somebody_comes_and_is_there_and_with_it_nothing_else(house):
    """Ada asks at North for somebody else; Bea goes."""
    area = documents.area()
    made = ask(house, "ada", organisation="north-pd", area=area).json["id"]
    path = f"/v1/callouts/{made}"
    assert house.http("POST", f"{path}/decline?purpose=crisis_response", house.token(person="ada"), b"").status == 200
    wait_until("bea to be asked", lambda: "bea" in pages_to(house, area))
    assert house.http("POST", f"{path}/accept?purpose=crisis_response&minutes=20", house.token(person="bea"), b"").status == 200
    told = lambda: [p for p in house.pager.pages() if made in p.text and p.to.startswith("ada@") and "asked for" in p.text]
    first, = wait_until("ada to be told", told)
    assert "in about 20 minutes" in first.text and "bea" not in first.text
    assert house.http("POST", f"{path}/arrive?purpose=crisis_response&scene=officer", house.token(person="bea"), b"").status == 200
    wait_until("ada to be told once more", lambda: len(told()) == 2)
    off = house.http("POST", f"{path}/stand-down?purpose=crisis_response", house.token(person="ada"), b"")
    assert off.status == 200
    house.settle()
    assert len(told()) == 2, "what she said herself is no news to her"
    disclosed = {m.disclosure for m in (f.message for f in house.facts("notification") if f.kind == "message_moved")
                 if m.request == uuid.UUID(made).bytes and m.person == "ada" and m.template in (13, 14)}
    recorded = {f.message.disclosure for f in house.facts("gateway") if f.kind == "disclosed"}
    assert disclosed - {b""} <= recorded and len(disclosed - {b""}) == 2


def test_who_asked_in_vain_is_told_whom_she_may_call(house, tmp_path):
    """Everybody on the ladder declines: the page that says so has the number of the hotline, which is the directory's."""
    area, path = documents.area(), tmp_path / "consortium.yaml"
    text = (HERE / "consortium.yaml").read_text()
    path.write_text(text.replace("  - organisation: north-pd\n", "  - organisation: north-pd\n    hotline: +1 555 0177\n", 1))
    known = lambda: house.rows("select hotline from referral.supervisor where organisation = 'north-pd'")
    try:
        house.site.load_directory(path)
        wait_until("referral to know it", lambda: known() == [("+1 555 0177",)])
        made = ask(house, "ada", organisation="north-pd", area=area).json["id"]
        for person in ("ada", "bea", "cora"):
            wait_until(f"{person} to be asked", lambda: person in pages_to(house, area))
            declined = house.http("POST", f"/v1/callouts/{made}/decline?purpose=crisis_response", house.token(person=person), b"")
            assert declined.status == 200, declined.body
        told = lambda: [p for p in house.pager.pages() if made in p.text and p.to.startswith("ada@") and "Nobody was found" in p.text]
        page, = wait_until("ada to be told", told)
        assert "Hotline: +1 555 0177" in page.text and "555 0111" not in page.text
    finally:
        house.site.load_directory(HERE / "consortium.yaml")
    wait_until("the number to be taken back", lambda: known() == [("",)])
