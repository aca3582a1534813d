"""Laws L1 and L2 on the wire: whatever leaves a site, by HTTP or by mail, is recorded by taps and held against the journal. A field
whose class its record does not name as released, and an answer with anything of a client that has no record, are found here."""
import uuid

import documents
import pytest
import tap
from auditor import OF_CLIENT, TAKEN, Auditor
from conftest import BIN, own_site
from consent import Consent
from held import Journal
from house import House, wait_until

CITY, PLACE, NAME, HERS = "Wirebridge", "Tappinghurst", "Wirella Tapwater", "Taplina Wireson"
PEOPLE = ("north-chief", "north-desk", "south-chief", "ada", "bea", "cora")
# A supervisor of Aid House sees North's incidents, and not where they are.
AGREEMENT = """agreement: wire-north-aid
title: Supervisors are told no places
kind: partnership
version: 1
signed by:
  - Chief N., north-pd, 2026-01-05
  - Director A., aid-house, 2026-01-06
in force from: 2026-01-10
in force until: 2036-01-10
review by: 2035-01-10
timezone: America/New_York
parties:
  - as: police
    who:
      - north-pd
  - as: programme
    who:
      - aid-house
sections:
  - section: "1"
    heading: Places
    from: police
    to: programme
    never share:
      - incident_place
    for:
      - any
    with:
      - advocate_supervisor
    who may:
      - any
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site whose clients, and whose mail, go through taps."""
    mail = tap.Tap()
    house = House(tmp_path_factory.mktemp("wire"), BIN, feeds=2, settings=("fsync = off",), patient=True,
                  overrides={"notification": {"smtp": f"smtp://127.0.0.1:{mail.port}"}})
    mail.target = house.pager.port
    house.places.add(mail.port)
    text = house.folder / "wire.yaml"
    text.write_text(AGREEMENT)
    with own_site(house) as opened:
        opened.site.accord("agreement", "load", text)
        opened.taps, opened.mail = [tap.Tap(port) for port in opened.site.http_ports], mail
        opened.site.http_ports = [one.port for one in opened.taps]
        yield opened
        for one in (*opened.taps, mail):
            one.close()


# --- what passes --------------------------------------------------------------------------------------------------------

def planted(house, agency):
    """An incident that asks for an advocate, full of what is looked for on the wire; its number and its area."""
    number, area = documents.number(f"{agency}-pd.example"), documents.area()
    location = {"location": '<?xml version="1.0" encoding="UTF-8"?>'
                '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr">'
                f"<A3>{CITY}</A3><RD>{PLACE}</RD><HNO>31</HNO></civicAddress></presence>"}
    house.post(f"{agency}-eido", documents.eido(number, area=area, agency=f"{agency}-pd.example", locationComponent=[location]))
    return number, area


def listed(house, client):
    """Releases to each side, those that were revoked, and what comes to an end."""
    for person in (*PEOPLE, "north-privacy"):
        for purpose in ("case_status", "supervision", "investigation"):
            for path in (f"/v1/clients/{client}/releases", "/v1/releases", "/v1/releases?as=recipient&why=yes", "/v1/revocations",
                         "/v1/endings?days=3650"):
                house.get(path, person, purpose)


def clients(house):
    """One of each kind of organisation, read before and after a release and an advisement, and by a court's order."""
    consent = Consent(house)
    for person in ("ada", "north-chief"):       # what was heard here and is looked up there may differ for a moment
        wait_until("clients to be opened", lambda p=person: consent.post("/v1/clients", p, {}).status == 200)
    hers, theirs = consent.client(name=HERS), consent.post("/v1/clients", "north-chief", {
        "incident": {"victimName": NAME}, "service": {"victimName": NAME}}).json["client"]

    def read():
        for person in PEOPLE:
            for which in (hers, theirs, str(uuid.uuid4())):
                for purpose in ("case_status", "crisis_response", "continuing_service"):
                    house.get(f"/v1/clients/{which}", person, purpose)
                house.get(f"/v1/clients/{which}?why=yes&classes=victim_name", person, "case_status")
            for organisation in ("aid-house", "north-pd"):
                house.get(f"/v1/clients?limit=5&organisation={organisation}", person, "case_status")
    read()
    release = consent.release(hers)
    listed(house, hers)
    consent.post(f"/v1/clients/{theirs}/advisements", "north-chief", {"recipient": "aid-house", "advice": "recipient_given_items"})
    read()
    consent.revoke(release)
    read()
    listed(house, hers)
    basis = consent.opened(hers)
    consent.take(basis)
    consent.countersign(basis)
    consent.take(basis)


def traffic(house):
    """Own, partner, outsider, refused, lists, pages, moves, and what is no read at all."""
    found = [planted(house, agency) for agency in ("north", "north", "south")]
    ids = [house.incident(number) for number, _ in found]
    callouts = [house.callout(number, "offered").id for number, _ in found]
    for person in PEOPLE:
        for which in (*ids, str(uuid.uuid4()), "no-id"):
            for query in ("", "?why=yes", "?classes=incident", "?classes=incident_place", "?classes=victim_name"):
                house.get(f"/v1/incidents/{which}{query}", person)
        for which in callouts:
            house.get(f"/v1/callouts/{which}?why=yes", person)
        for organisation in ("north-pd", "south-pd", "aid-house", "nobody"):
            house.get(f"/v1/incidents?limit=2&organisation={organisation}", person)
            house.get(f"/v1/callouts?limit=2&organisation={organisation}", person)
        for path in ("/v1/incidents", "/v1/callouts", "/v1/callouts?mine=yes"):
            house.get(path, person)
            house.get(path, person, "investigation")
            house.get(path, person, "case_status")
            house.http("GET", path, house.token(person=person))     # no purpose
    for path in ("/v1/incidents", f"/v1/incidents/{ids[0]}", "/healthz", "/readyz", "/metrics", "/openapi.json", "/nothing"):
        house.http("GET", path)
    house.move(callouts[0], "accept", "bea")            # it is not hers
    assert house.move(callouts[0], "accept", "ada").status == 200
    for person in ("ada", "bea"):       # then it is a supervisor's, who is told no places
        wait_until(f"{person} to be asked", lambda: house.callouts(found[1][0])[0].person == person)
        assert house.move(callouts[1], "decline", person).status == 200
    house.get(f"/v1/callouts/{callouts[0]}", "ada")
    clients(house)
    house.settle()
    wait_until("the pages", lambda: house.pager.count() >= len(found) + 2)
    return found


def pages(house):
    """Every mail, once none is under way."""
    def whole():
        try:
            return [mail for wire in list(house.mail.wires) for mail in tap.mails(wire)]
        except tap.UnderWay:
            return None
    return wait_until("no mail to be under way", whole)


# --- the tests ----------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def audit(site):
    found = traffic(site)
    secrets = {CITY: "incident_place", PLACE: "incident_place", NAME: "victim_name", HERS: "victim_name"}
    for number, area in found:
        secrets.update({number: "incident", number.split(":")[-2]: "incident", area: "incident_place"})
    journal = Journal(site)
    journal.read()
    auditor = Auditor(journal, secrets)
    for one in site.taps:
        for wire in list(one.wires):
            for exchange in tap.exchanges(wire):
                auditor.exchange(exchange)
    for mail in pages(site):
        auditor.mail(mail, journal.mails.get(mail.id, ()))
    return auditor


def test_nothing_leaves_but_what_its_record_names(audit):
    assert not audit.problems, "\n".join(audit.problems[:20]) + f"\n{len(audit.problems)} in all"
    assert audit.fields > 500 and audit.answers > 200


def test_what_passed_was_mixed(site, audit):
    """The taps saw releases and refusals of every kind that the traffic is made of."""
    people = {fact.person for fact in audit.journal.facts.values()}
    assert {"north-chief", "south-chief", "ada", "cora"} <= people
    paths = [exchange.path for one in site.taps for wire in list(one.wires) for exchange in tap.exchanges(wire) if exchange.status == 200]
    assert {"/v1/releases", "/v1/revocations", "/v1/endings"} <= set(paths)
    assert any(OF_CLIENT.fullmatch(path) for path in paths) and any(TAKEN.fullmatch(path) for path in paths)
    letters = {letter for fact in audit.journal.facts.values() for letter in fact.codes}
    assert {"P", "W", "R", "D"} <= letters
    statuses = {exchange.status for one in site.taps for wire in list(one.wires) for exchange in tap.exchanges(wire)}
    assert {200, 202, 400, 401, 404} <= statuses
    assert {bool(mail.fields.get("Area")) for mail in pages(site)} == {True, False}
