"""What comes to an end: warned of once, and closed at its second, whichever copies of the gateway live to see it.

Days are midnights, so an agreement here is told to end at an instant: so many calendar days and a few seconds ahead.
"""
import datetime
import json
import re
import uuid

import documents
import pytest
from conftest import BIN, own_site
from house import HERE, House, wait_until

STEPS = (90, 30, 7, 1)
NEAR = 6        # seconds until something happens: time enough to get ready

AGREEMENT = """agreement: {name}
title: {name}
kind: hybrid
version: 1
signed by:
  - Chief, north-pd, 2026-01-05
  - Director, aid-house, 2026-01-06
in force from: 2026-01-07
in force until: 2099-01-01
review by: 2098-01-01
timezone: UTC
parties:
  - as: police
    who:
      - north-pd
  - as: programme
    who:
      - aid-house
placements:
  - employer: programme
    host: police
    roles:
      - advocate
    records access: read-only
sections:
  - section: "1"
    heading: What is seen under it alone
    from: police
    to: programme
    share:
      - incident
    for:
      - {purpose}
    with:
      - advocate
    who may:
      - discover
      - view
    only if: nothing
"""
PLACEMENT = """  - placement: {name}
    person: {person}
    employer: aid-house
    host: north-pd
    agreement: {agreement}
    role: advocate
    from: 2026-01-15
    until: 2090-01-01
    screening until: 2090-01-02
    training until: 2090-01-03
"""
# Each ends in one test only.
AGREEMENTS = {"lasting": "rights_notice", "closing": "court_support", "asking": "compensation", "listed": "property_return",
              "shown": "case_status", "again": "case_status"} | {
    f"near-{days}": "rights_notice" for days in STEPS} | {"missed": "rights_notice"}
PLACED = {"pl-closing": ("ada", "closing"), "pl-asking": ("bea", "asking"), "pl-listed": ("quinn", "listed"),
          "pl-shown": ("rosa", "shown"), "pl-again": ("quinn", "again")}


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("endings")
    site = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True)
    texts = folder / "agreements"
    texts.mkdir()
    for name, purpose in AGREEMENTS.items():
        (texts / f"{name}.yaml").write_text(AGREEMENT.format(name=name, purpose=purpose))
    directory = folder / "consortium.yaml"
    text = (HERE / "consortium.yaml").read_text()
    placements = "".join(PLACEMENT.format(name=name, person=person, agreement=agreement)
                         for name, (person, agreement) in PLACED.items())
    directory.write_text(text + ("" if "\nplacements:\n" in text else "\nplacements:\n") + placements)
    with own_site(site) as opened:
        opened.site.accord("directory", "load", directory)
        opened.site.load_agreements(texts, HERE / "consortium.yaml")
        opened.directory = directory
        yield opened


def utc(instant):
    return instant.isoformat().replace("+00:00", "Z")


def now(house):
    """By the clock that decides."""
    return house.one("select clock_timestamp()").astimezone(datetime.timezone.utc)


def end(house, name, days=0, seconds=NEAR):
    at = now(house) + datetime.timedelta(days=days, seconds=seconds)
    house.site.accord("agreement", "end", f"{name}@1", "--at", utc(at))
    return at


def said(house, kind, **wanted):
    """Facts of the gateway about an agreement or placement."""
    return [(n, at, message) for n, at, k, body in house.rows("select n, at, kind, body from gateway.journal order by n")
            for name, message in [house.decode(k, body)]
            if name == kind and all(getattr(message, key) == value for key, value in wanted.items())]


def warnings(house, name):
    return sorted((message.days, message.organisation) for _, _, message in said(house, "ending_near", agreement=f"{name}@1"))


def both(*days):
    return sorted((d, organisation) for d in days for organisation in ("aid-house", "north-pd"))


@pytest.mark.parametrize("days", STEPS)
def test_every_warning_comes_once_to_each_organisation(house, days):
    """Two copies of the gateway ring, and both come up again after it."""
    end(house, f"near-{days}", days)
    wanted = both(*[d for d in STEPS if d in (days, STEPS[max(0, STEPS.index(days) - 1)])])
    wait_until("the warning", lambda: len(warnings(house, f"near-{days}")) >= len(wanted), timeout=60)
    house.restart("gateway")
    house.settle()
    assert warnings(house, f"near-{days}") == wanted
    told = [message.person for _, _, message in said(house, "ending_near") if message.person]
    assert sorted(told) == sorted(p for p, in house.rows("select person from notification.message where template = %s",
                                                         house.messages["notification"].MESSAGE_ENDING_NEAR))
    assert house.pager.pages("Something that your organisation relies on comes to an end.")
    assert said(house, "agreement_moved", agreement=f"near-{days}", step=5) == []


def test_what_was_due_while_nobody_lived_is_said_when_somebody_does(house):
    at = end(house, "missed", 1)
    wait_until("the warning before", lambda: warnings(house, "missed") == both(7))
    house.kill("gateway", 9)
    wait_until("its time to pass", lambda: now(house) > at - datetime.timedelta(days=1))
    assert warnings(house, "missed") == both(7)
    house.start("gateway")
    house.site.wait_ready()
    wait_until("the warning", lambda: warnings(house, "missed") == both(1, 7), timeout=60)


def test_access_ends_at_the_second(house):
    """Of every answer that names a disclosure the record is older than the end; what is asked after it is not answered."""
    number = documents.number("north-pd.example")
    house.post("north-eido", documents.eido(number, agency="north-pd.example"))
    incident = wait_until("the incident", lambda: house.incident(number))
    path = f"/v1/incidents/{incident}"
    assert house.get(path, "ada", "court_support").status == 200
    at = end(house, "closing")
    seen = []
    while now(house) < at + datetime.timedelta(seconds=1):
        began = now(house)
        status = house.get(path, "ada", "court_support").status
        seen.append((began, now(house), status))
    assert {status for _, ended, status in seen if ended < at} == {200}
    assert {status for began, _, status in seen if began >= at} == {404}
    told = [when for _, when, message in said(house, "disclosed", person="ada",
                                         purpose=house.messages["vocabulary"].PURPOSE_COURT_SUPPORT)]
    assert told and max(told) < at
    ended = wait_until("its end to be said", lambda: said(house, "placement_changed", placement="pl-closing", ended=True))
    moved = wait_until("and the agreement's", lambda: said(house, "agreement_moved", agreement="closing", step=5))
    assert len(ended) == len(moved) == 1 and ended[0][1] >= at and moved[0][1] >= at
    house.restart("gateway")
    house.settle()
    assert len(said(house, "placement_changed", placement="pl-closing", ended=True)) == 1
    assert house.get(path, "ada", "court_support").status == 404


def listed(house, person, **query):
    return house.get("/v1/endings?" + "&".join(f"{key}={value}" for key, value in query.items()), person, "supervision")


def lines(answer, name):
    assert answer.status == 200, answer.body
    return [line for line in answer.json["endings"] if line.get("agreement") == f"{name}@1"]


def opened(house, person, **body):
    answer = house.http("POST", "/v1/clients", house.token(person=person), json.dumps(body).encode(), {"Content-Type": "application/json"})
    assert answer.status == 200, answer.body
    return answer.json["client"]


def offered(house, until):
    """A call-out of North that has come to that person."""
    number = documents.number("north-pd.example")
    house.post("north-eido", documents.eido(number, agency="north-pd.example"))
    for person in ("ada", "bea"):
        callout = wait_until(f"{person} to be asked", lambda: (c := house.callout(number)).person == person and c)
        if person == until:
            return number, callout
        assert house.move(callout.id, "decline", person).status == 200
    raise LookupError(until)


def test_who_has_to_prepare_sees_what_ends_and_what_hangs_on_it(house):
    client = opened(house, "quinn", leadPlacement="pl-listed")
    _, callout = offered(house, "ada")
    at = end(house, "listed", 5)
    for port in house.site.http_ports:
        wait_until("every gateway to know it", lambda: b"listed@1" in house.http(
            "GET", "/v1/endings?purpose=supervision", house.token(person="susa"), port=port).body)
    agreement, placement = lines(listed(house, "susa", days=6), "listed")
    assert (agreement["kind"], placement["kind"]) == ("ends", "placement_agreement_ends")
    assert agreement["ends"] == placement["ends"] == utc(at)
    assert not {"rungs", "requests"} & {*agreement, *placement}, "they are North's"
    norths = next(line for line in lines(listed(house, "north-chief", days=6), "listed") if line["kind"] == "ends")
    assert [(r["organisation"], r["rung"], r["person"]) for r in norths["rungs"]] == [
        ("north-pd", 1, "ada"), ("north-pd", 2, "bea"), ("north-pd", 3, "cora")]
    assert callout.id in norths["requests"]
    assert {key: placement[key] for key in ("placement", "person", "employer", "host", "led")} == {
        "placement": "pl-listed", "person": "quinn", "employer": "aid-house", "host": "north-pd", "led": [client]}
    assert agreement["led"] == [client] and placement["codes"] == {"client_existence": "P"}
    record, = said(house, "disclosed", disclosure=uuid.UUID(placement["disclosure"]).bytes)
    assert [uuid.UUID(bytes=s) for s in record[2].subjects] == [uuid.UUID(client)]


def test_the_other_party_sees_the_end_and_no_client(house):
    """And who has nobody to prepare for sees nothing."""
    at = end(house, "shown", 5)
    found = wait_until("it to be listed", lambda: lines(listed(house, "north-chief", days=6), "shown"))
    assert [line["ends"] for line in found] == [utc(at)] * 2
    assert not any("led" in line for line in listed(house, "north-chief", days=3650).json["endings"])
    # It is her own protocol that lets her see it, and not her office.
    for person in ("north-privacy", "aid-director", "north-command"):
        assert listed(house, person, days=6).status == (200 if person == "north-command" else 404)
    assert house.get("/v1/endings?days=6", "north-chief", "accounting").status == 404
    assert lines(listed(house, "ada", days=6), "shown") != []
    assert lines(listed(house, "south-chief", days=3650), "shown") == []


@pytest.mark.parametrize("query", ({"days": 0}, {"days": 3651}, {"days": "x"}, {"limit": 101}, {"cursor": "x"}))
def test_a_question_that_is_none(house, query):
    assert listed(house, "susa", **query).status == 400


def test_pages_follow_one_another(house):
    whole = listed(house, "susa", days=3650, limit=100).json["endings"]
    found, cursor = [], {}
    while cursor is not None:
        page = listed(house, "susa", days=3650, limit=2, **cursor).json
        found += page["endings"]
        cursor = {"cursor": page["next"]} if "next" in page else None
    assert [(line["ends"], line["kind"]) for line in found] == [(line["ends"], line["kind"]) for line in whole]
    assert len(whole) > 2 and whole == sorted(whole, key=lambda line: line["ends"])


def test_leads_and_offers_go_on_without_her(house):
    client = opened(house, "bea", leadPlacement="pl-asking")
    number, callout = offered(house, "bea")
    assert house.move(callout.id, "accept", "bea").status == 200
    end(house, "asking")
    again = wait_until("the call-out to go on", lambda: (c := house.callout(number)).person != "bea" and c)
    assert (again.state, again.person) == ("offered", "cora")
    duty = re.search(r"organisation: aid-house\n(?:    .*\n)*?    duty supervisor: (\S+)", (HERE / "consortium.yaml").read_text())[1]
    wait_until("the lead to be the duty supervisor", lambda: house.rows(
        "select lead, lead_placement from intake.client where id = %s", client) == [(duty, "")])
    house.settle()
    assert len(said(house, "placement_changed", placement="pl-asking", ended=True)) == 1


def last_change(house, placement):
    return said(house, "placement_changed", placement=placement)[-1][2]


def test_one_placement_in_the_place_of_another_is_no_gap(house, tmp_path):
    """Whoever follows is told that she goes on there, and takes nothing back."""
    path = tmp_path / "consortium.yaml"
    path.write_text(house.directory.read_text().replace("placement: pl-again\n", "placement: pl-next\n"))
    house.site.accord("directory", "load", path)
    change = last_change(house, "pl-again")
    assert change.ended and change.another
    path.write_text(re.sub(r"  - placement: pl-next\n(    .*\n)+", "", path.read_text()))
    path.write_text(re.sub(r"  - placement: pl-listed\n(    .*\n)+", "", path.read_text()))
    house.site.accord("directory", "load", path)
    change = last_change(house, "pl-next")
    assert change.ended and not change.another
    house.site.load_directory(house.directory)
    assert not last_change(house, "pl-again").ended


def test_an_end_by_agreement_lasts_until_a_new_version_is_signed(house, tmp_path):
    """A directory that is loaded says nothing else; and the new version is told, so that she may lead through it again."""
    body = {"leadPlacement": "pl-again"}
    headers = {"Content-Type": "application/json"}

    def status():
        return house.http("POST", "/v1/clients", house.token(person="quinn"), json.dumps(body).encode(), headers).status
    wait_until("her to lead through it", lambda: status() == 200)
    end(house, "again")
    wait_until("its end to be said", lambda: last_change(house, "pl-again").ended)
    path = tmp_path / "consortium.yaml"
    path.write_text(re.sub(r"(placement: pl-again\n(?:    .*\n)*?    until: )2090-01-01", r"\g<1>2089-12-31", house.directory.read_text()))
    count = len(said(house, "placement_changed", placement="pl-again"))
    house.site.accord("directory", "load", path)
    changes = said(house, "placement_changed", placement="pl-again")
    assert len(changes) > count and changes[-1][2].ended and status() == 400
    texts = tmp_path / "agreements"
    texts.mkdir()
    again = AGREEMENT.format(name="again", purpose="case_status").replace("version: 1\n", "version: 2\nreplaces: again@1\n")
    (texts / "again.yaml").write_text(again)
    house.site.load_agreements(texts, HERE / "consortium.yaml")
    wait_until("its revival to be said", lambda: not last_change(house, "pl-again").ended)
    wait_until("her to lead through it again", lambda: status() == 200)
    house.site.load_directory(house.directory)
