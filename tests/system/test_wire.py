"""Laws L1 and L2 on the wire: whatever leaves a site, by HTTP or by mail, is recorded by taps and held against the journal. A field
whose class its record does not name as released, and an answer with anything of a client that has no record, are found here."""
import re
import uuid

import documents
import pytest
import tap
from conftest import BIN, own_site
from consent import Consent
from house import House, wait_until

CITY, PLACE, NAME, HERS = "Wirebridge", "Tappinghurst", "Wirella Tapwater", "Taplina Wireson"
PEOPLE = ("north-chief", "north-desk", "south-chief", "ada", "bea", "cora")
LISTS = {"/v1/incidents": ("incidents", "IncidentRecord"), "/v1/callouts": ("callouts", "CalloutRecord"), "/v1/clients": ("clients", None),
         "/v1/releases": ("releases", "ReleaseRecord"), "/v1/endings": ("endings", "EndingRecord")}
OF_CLIENT = re.compile(r"/v1/clients/[^/]+/releases")
TAKEN = re.compile(r"/v1/bases/[^/]+/record")
PARTS = {"incident": "VictimRecord", "service": "ClientRecord"}      # of a client
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
OWN = {"codes", "disclosure", "by"}     # what an answer says of the decision
LETTERS = "FMDNPWRT"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A site whose clients, and whose mail, go through taps."""
    mail = tap.Tap()
    house = House(tmp_path_factory.mktemp("wire"), BIN, feeds=2, settings=("fsync = off",), patient=True,
                  overrides={"notification": {"smtp": f"smtp://127.0.0.1:{mail.port}"}})
    mail.target = house.pager.port
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


# --- what is held against it --------------------------------------------------------------------------------------------

def class_table(house):
    """By message and JSON name: the class of a field, and the message that stands in it. From the .proto's own options."""
    option = house.messages["options"].data_class
    words = house.messages["vocabulary"].DataClass

    def name_of(field):
        name = field.name.removesuffix("_us") if field.type == field.TYPE_INT64 else field.name
        return re.sub(r"_(.)", lambda m: m[1].upper(), name)
    return {message.name: {name_of(field): (words.Name(field.GetOptions().Extensions[option]).removeprefix("DATA_CLASS_").lower(),
                                            field.message_type and field.message_type.name) for field in message.fields}
            for module in house.messages.values() for message in module.DESCRIPTOR.message_types_by_name.values()}


class Journal:
    """What the gateway has recorded as disclosed, by id."""

    def __init__(self, house):
        self.words = {n: word.removeprefix("DATA_CLASS_").lower() for word, n in house.messages["vocabulary"].DataClass.items()}
        self.facts = {str(fact.subject): fact.message for fact in house.facts("gateway") if fact.kind == "disclosed"}

    def released(self, disclosure):
        return {self.words[n] for n in self.facts[disclosure].released}

    def codes(self, disclosure):
        fact = self.facts[disclosure]
        return dict(zip((self.words[n] for n in fact.asked), fact.codes))


class Auditor:
    """Holds everything that left against the journal."""

    def __init__(self, house, secrets):
        self.table, self.journal, self.secrets = class_table(house), Journal(house), secrets
        self.people = {token: name for (kind, name), token in house.tokens.items() if kind == "person"}
        self.problems, self.fields, self.answers = [], 0, 0

    def complain(self, what, where):
        self.problems.append(f"{where}: {what}")

    def may(self, cls, disclosures, what, where):
        self.fields += 1
        if not any(cls in self.journal.released(one) for one in disclosures if one in self.journal.facts):
            self.complain(f"{what}, which is {cls}, is in no released set of {disclosures}", where)

    def bytes(self, raw, disclosures, where):
        for secret, cls in self.secrets.items():
            if secret.encode() in raw:
                self.may(cls, disclosures, f"\"{secret}\"", where)

    def exchange(self, one):
        where = f"{one.method} {one.path}?{one.query} {one.status}"
        disclosures = [id for id in one.headers.get("accord-disclosure", "").split(",") if id]
        self.answers += 1
        for id in disclosures:
            fact = self.journal.facts.get(id)
            if fact is None:
                self.complain(f"{id} is not in the journal", where)
            elif fact.person != self.people.get(one.asked.get("authorization", "").removeprefix("Bearer ")):
                self.complain(f"{id} is of {fact.person}", where)
        self.bytes(one.raw, disclosures, where)
        if one.status == 200 and TAKEN.fullmatch(one.path):
            self.taken(one, disclosures, where)
        elif one.status == 200 and one.path == "/v1/revocations":
            self.revoked(one, disclosures, where)
        elif one.status == 200 and one.path.startswith(tuple(LISTS)) and (one.method == "GET" or "/callouts/" in one.path):
            self.records(one, disclosures, where)

    def taken(self, one, disclosures, where):
        """On another basis: what that opens, by its own letter, and of one client."""
        if len(disclosures) != 1 or disclosures[0] not in self.journal.facts:
            self.complain(f"it bears {disclosures}", where)
            return
        fact = self.journal.facts[disclosures[0]]
        if not fact.under or len(set(fact.codes)) != 1 or fact.codes[0] not in "CSJE" or list(fact.asked) != list(fact.released):
            self.complain(f"its record says {fact.codes}", where)
        self.members(one.json, PARTS["incident" if fact.record == 1 else "service"], disclosures, where)

    def revoked(self, one, disclosures, where):
        for release in one.json.get("revoked", []):
            self.may("release_terms", disclosures, "a revocation", where)
            if set(release) - {"release", "owner", "revoked"}:
                self.complain(f"members {sorted(release)}", where)

    def records(self, one, disclosures, where):
        if not disclosures:
            self.complain("it bears no disclosure id", where)
        name, kind = next(entry for path, entry in LISTS.items() if one.path.startswith(path))
        if OF_CLIENT.fullmatch(one.path):
            name, kind = LISTS["/v1/releases"]
        whole = one.json
        if one.path in LISTS or OF_CLIENT.fullmatch(one.path):
            if set(whole) - {name, "next"}:
                self.complain(f"members {sorted(whole)}", where)
            found = whole.get(name, [])
        else:
            found = [whole]
        for record in found:
            if kind is None:
                for part in record.keys() - {"id"}:
                    self.record(record[part], PARTS[part], disclosures, where)
            else:
                self.record(record, kind, disclosures, where)

    def record(self, record, kind, disclosures, where):
        id = record.get("disclosure")
        if id not in disclosures:
            self.complain(f"a record bears {id}, the answer {disclosures}", where)
        if id not in self.journal.facts:
            return
        codes = self.journal.codes(id)
        if record.get("codes") != codes:
            self.complain(f"codes are {record.get('codes')}, on record {codes}", where)
        if {cls for cls, letter in codes.items() if letter in "PW"} != self.journal.released(id) or set(codes.values()) - set(LETTERS):
            self.complain(f"of {id} codes and released classes differ", where)
        subject = record.get("client" if kind == "ReleaseRecord" else "id")
        if subject and uuid.UUID(subject).bytes not in list(self.journal.facts[id].subjects):
            self.complain(f"{subject} is no subject of {id}", where)
        # Of what comes to an end clients and staffing are decided by themselves.
        under = disclosures if kind == "EndingRecord" else [id]
        self.members({key: value for key, value in record.items() if key not in OWN}, kind, under, where)

    def members(self, value, kind, disclosures, where):
        for key, inside in value.items():
            if key not in self.table[kind]:
                self.complain(f"{key} is no field of {kind}", where)
                continue
            cls, message = self.table[kind][key]
            self.may(cls, disclosures, key, where)
            for one in inside if isinstance(inside, list) else [inside]:
                if message and isinstance(one, dict):
                    self.members(one, message, disclosures, where)

    def mail(self, mail, disclosure):
        where = f"mail {mail.id}"
        disclosures = [disclosure] if disclosure else []
        self.answers += 1
        self.bytes(mail.raw, disclosures, where)
        for label in mail.fields.keys() & tap.LABELS.keys():
            self.may(tap.LABELS[label], disclosures, label, where)


# --- the tests ----------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def audit(site):
    found = traffic(site)
    secrets = {CITY: "incident_place", PLACE: "incident_place", NAME: "victim_name", HERS: "victim_name"}
    for number, area in found:
        secrets.update({number: "incident", number.split(":")[-2]: "incident", area: "incident_place"})
    auditor = Auditor(site, secrets)
    for one in site.taps:
        for wire in list(one.wires):
            for exchange in tap.exchanges(wire):
                auditor.exchange(exchange)
    under = dict(site.rows("select id::text, disclosure::text from notification.message"))
    for mail in pages(site):
        auditor.mail(mail, under.get(mail.id))
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
