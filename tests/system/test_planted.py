"""One site, in which every class of a client, every secret of its people and what dispatch told is planted, and every route has been
called: each value is where it belongs and, in whatever form, in no log, metric, dump of any schema, file of the database or core."""
import collections
import dataclasses
import hashlib
import json
import pathlib
import re
import subprocess
import urllib.parse
import uuid

import accounts
import documents
import psycopg2
import pytest
from conftest import BIN, own_site
from consent import PDF, Consent
from house import HERE, ROOT, SERVICES, House, wait_until
from test_client_record import PLANTED as OF_RECORD
from test_client_record import SERVICE, kept, together
from test_clients import WHOLE, opened, send
from test_contact import ALWAYS, profile
from test_matrix import asked, call
from test_openapi import operations
from test_sealing import dump, forms

NUMBER, EMAIL, LEFT_FOR = "+1 (555) 014-6601", "p.lanted@example.org", "Samarkanda"
LINE, CITY, POSTAL = "Eibenweg 771", "Quarzheim", "98771-ZQ"
CALL, CODE, DURESS = "heronviolet", "PersimmonSky", "rustykettle"
HIS_NAME, HIS_NUMBER, HIS_EMAIL = "Wolfgang Eisenhart", "+1 (555) 019-0077", "w.eisenhart@example.net"
BOOKING, OFFENDER, BORN = "BK-7714-ZQX", "Aldhelm Vanewright", "1981-04-19"
POLICE_NAME, POLICE_NUMBER = "Perpetua Nachtigall", "+1 (555) 014-6607"
PLACE, PLACE_CITY, LABEL = "Weidendamm", "Hollerstadt", "zq label of dispatch"
PAPER, REFERENCE = "a sentence of the signed paper", "24-CR-77713"
SOUGHT, GUESSED, WRONG = "Searchella Wanted", "guessedheron", "Wrong Horse 77 Battery"
LOCATION = {"locationTypeDescriptionRegistryText": ["CurrentIncident"],
            "locationByValue": '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress '
            f'xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr"><A3>{PLACE_CITY}</A3><RD>{PLACE}</RD><HNO>31</HNO></civicAddress></presence>'}
CONTROL = ("Clearwater Control", "+1 (555) 014-9981", "controlled@example.org")
WHO = ("ada", "aid-counsel", "north-chief", "dana")


@dataclasses.dataclass
class Life:
    """What was planted, and what there is of it to ask for."""
    site: House
    number: str = ""
    hers: str = ""          # a client of a programme, every class
    theirs: str = ""        # one of the police
    account: accounts.Account = None
    session: str = ""
    things: dict = dataclasses.field(default_factory=lambda: collections.defaultdict(dict))

    def people(self):
        """What staff prove themselves by, and where they are paged."""
        yield from (self.account.password, self.account.secret, self.account.invitation, self.session, *self.account.recovery)
        yield from self.site.tokens.values()
        yield from re.findall(r"page to: (\S+@\S+)", (HERE / "consortium.yaml").read_text())

    def clients(self):
        yield from (*OF_RECORD, NUMBER, EMAIL, LEFT_FOR, LINE, CITY, POSTAL, CALL, CODE, DURESS, HIS_NAME, HIS_NUMBER, HIS_EMAIL, BOOKING, OFFENDER,
                    BORN, POLICE_NAME, POLICE_NUMBER, PLACE, PLACE_CITY, LABEL, self.number, PAPER, REFERENCE, SOUGHT, GUESSED, WRONG)

    def values(self):
        return [*self.clients(), *self.people()]


def plant_client(life):
    """Every class of a programme's client, how she may be contacted, of whom she is kept apart, what she signed."""
    site, consent = life.site, Consent(life.site)
    life.hers = opened(site, lead="ada", service={"victimName": OF_RECORD[0]})
    kept(site, life.hers, service=together(*SERVICE.values()))
    channels = ({"channel": "voice", "safe": "yes", "windows": [ALWAYS], "voicemail": "vague", "callerId": "show", "leaveName": LEFT_FOR},
                {"channel": "mail", "safe": "yes", "windows": [ALWAYS]})
    points = [{"channel": "voice", "telephone": NUMBER}, {"channel": "email", "email": EMAIL}]
    address = {"programme": "WA", "line": LINE, "city": CITY, "state": "WA", "postalCode": POSTAL}
    for what, body in (("safe-contact", profile(*channels, points=points, verified="yes", substituteAddress=address)),
                       ("secrets", {"callWord": CALL, "codeWord": CODE, "duressWord": DURESS}),
                       ("custody-links", {"kind": "booking", "number": BOOKING, "name": OFFENDER, "birthDate": BORN}),
                       ("conflicts", {"parties": [{"names": [HIS_NAME], "telephones": [HIS_NUMBER], "emails": [HIS_EMAIL]}]})):
        answer = send(site, f"/v1/clients/{life.hers}/{what}", "ada", body)
        assert answer.status == 200, (what, answer.body)
    event = {"id": "planted", "kind": "released", "numberKind": "booking", "number": BOOKING, "name": OFFENDER, "birthDate": BORN}
    assert site.post("jail", event).status in (200, 202)
    release = consent.papered(consent.granted(life.hers), paper=PDF + PAPER.encode())
    basis = consent.opened(life.hers, reference=REFERENCE)
    assert consent.countersign(basis).status == 200 and consent.take(basis).status == 200
    life.things |= {"release": {"aid": release}, "basis": {"aid": basis}}


def plant(life):
    site = life.site
    life.account = accounts.Account(site, "ada", password="A correct Horse 99 planted")
    life.session = life.account.session()
    life.number = documents.number()
    document = documents.eido(life.number, area=documents.area(), locationComponent=[LOCATION], incident={"incidentTypeInternalText": LABEL})
    assert site.post("north-eido", document).status == 202
    plant_client(life)
    life.theirs = opened(site, "north-chief", incident={"victimName": POLICE_NAME, "officerContact": WHOLE | {"telephones": [POLICE_NUMBER]}})
    life.things |= {"incident": {"north": wait_until("the incident", lambda: site.incident(life.number))},
                    "callout": {"north": site.callout(life.number, "offered").id}, "client": {"aid": life.hers, "north": life.theirs},
                    "agreement": {"north": "protocol-north-pd"}, "person": {"aid": "susa"}, "feed": {"north": next(site.feeds)}}


def everything(life):
    """Every route with everything that there is, by several people; then values where none belongs."""
    site, api = life.site, life.site.http("GET", "/openapi.json").json
    shows = [(site.token(person=who), {}) for who in WHO] + [(None, accounts.cookie(life.session, **{"Accord-Request": "1"}))]
    for method, path, operation in operations(api):
        for name in asked(path, life.things).values():
            for show in shows:
                call(site, api, show, method, path, operation, name)
    ada = site.token(person="ada")
    for person, body in (("ada", {"name": SOUGHT}), ("ada", {"telephone": NUMBER}), ("north-chief", {"name": POLICE_NAME})):
        site.http("POST", "/v1/clients/search", site.token(person=person), json.dumps(body).encode(),
                  {"Content-Type": "application/json", "Accord-Purpose": "continuing_service"})
    for said in (GUESSED, CODE, DURESS):
        send(site, f"/v1/clients/{life.hers}/words?purpose=continuing_service", "ada", {"word": said})
    for password in (WRONG, life.account.password):     # typed into the wrong field, too
        for body in ({"name": "ada", "password": password, "useAccepted": True}, {"name": password, "password": "x", "useAccepted": True}):
            site.http("POST", "/v1/logon", body=json.dumps(body).encode(), headers={"Content-Type": "application/json", "Accord-Request": "1"})
    for value in life.values():
        plain = urllib.parse.quote(value, safe="")
        for path in (f"/v1/clients/{plain}", f"/{plain}", f"/v1/incidents?purpose={plain}", f"/v1/logon/with/{plain}",
                     f"/v1/clients/{life.hers}?classes={plain}"):
            site.http("GET", path, ada)
        for name in ("Idempotency-Key", "Accord-Role", "Accord-Placement", "If-Match", "Content-Type", "X-Request-Id", "User-Agent"):
            hers, header = f"/v1/clients/{life.hers}", {name: value.encode()}
            site.http("POST", f"{hers}/actions", ada, json.dumps({"code": value}).encode(), {"Content-Type": "application/json"} | header)
            site.http("GET", f"{hers}?purpose=continuing_service", ada, headers=header)


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    house = House(tmp_path_factory.mktemp("planted"), BIN, feeds=4, settings=("fsync = off",), patient=True)
    with own_site(house) as site:
        one = Life(site)
        plant(one)
        yield one


# --- where they belong ------------------------------------------------------------------------------------------------------
def unsealed(site):
    """All contents of all clients, opened with the keys of their owners' files."""
    for organisation, client, wrapped, row, column, content in site.rows(
            "select organisation, c.id, data_key, k.id, 'client_content.' || origin || '.' || class, content "
            "from intake.client c join intake.client_content k on k.client = c.id"):
        key = site.seals.data_key(organisation, uuid.UUID(str(client)), bytes(wrapped))
        yield site.seals.open(key, uuid.UUID(str(row)), column, bytes(content))


def test_each_value_is_where_it_belongs(life):
    """Otherwise nothing below says anything."""
    site, contents = life.site, b"\0".join(unsealed(life.site))
    for value in (*OF_RECORD, NUMBER, EMAIL, LEFT_FOR, LINE, CITY, POSTAL, CALL, POLICE_NAME, POLICE_NUMBER):
        assert value.encode() in contents, value
    row = site.opened("incident = %s", life.things["incident"]["north"])[life.things["incident"]["north"]]
    assert (PLACE in row["place"], row["city"], row["type_label"], row["number"]) == (True, PLACE_CITY, LABEL, life.number)
    for said, proved in ((CODE, "yes"), (GUESSED, "no")):
        answer = send(site, f"/v1/clients/{life.hers}/words?purpose=continuing_service", "ada", {"word": said})
        assert answer.json["proved"] == proved, answer.body
    found = send(site, f"/v1/clients/{life.hers}/conflicts", "ada", {"anew": True, "parties": [{"telephones": [NUMBER]}]})
    assert found.status == 200 and site.one("select count(*) from intake.client_party where client = %s", life.hers) == 2
    linked = site.get(f"/v1/clients/{life.hers}/custody-links", "ada", "continuing_service")
    assert all(value in linked.body.decode() for value in (BOOKING, OFFENDER, BORN)), linked.body
    paper = site.get(f"/v1/releases/{life.things['release']['aid']}/paper", "ada", "continuing_service")
    assert PAPER.encode() in paper.body
    assert site.http("GET", "/v1/session", life.session).json["person"] == "ada"
    assert life.account.on(bearer=True).status == 200, "password and TOTP"
    wait_until("a page to an address of the directory", lambda: site.pager.pages())


# --- and nowhere else ---------------------------------------------------------------------------------------------------------
def all_forms(value):
    yield from forms(value)
    yield urllib.parse.quote(value)
    yield value.encode("utf-16-le").hex()
    if not value.startswith("accord_"):             # but of 256 random bits, a digest could be tried
        yield hashlib.sha256(value.encode()).hexdigest()
    if re.fullmatch(r"[A-Z2-7]{16,}", value):       # a TOTP secret
        yield accounts.base64.b32decode(value + "=" * (-len(value) % 8)).hex()
    digits = re.sub(r"\D", "", value)
    if value.startswith("+") and len(digits) > 9:
        yield from (digits, digits[1:], "+" + digits)


def holding(text, values):
    """Those of the values that a text holds in some form."""
    text = text.lower()
    return [value for value in values if any(form.lower() in text for form in all_forms(value))]


def test_after_every_route_was_called_they_are_nowhere_else(life):
    site, values = life.site, life.values()
    everything(life)
    site.settle()
    places = site.logs() | {"metrics": site.http("GET", "/metrics").body.decode()}
    assert all("msg=" in places[s] for s in SERVICES) and "accord_" in places["metrics"] and places["postgresql"]
    told = "\n".join(site.site.accord(*words, check=False).stdout for words in (("status",), ("status", "--json"), ("audit", "verify"), ("key", "list")))
    for name, text in (places | {"what the tool says": told}).items():
        assert holding(text, values) == [], name
    stored = dump(site)
    assert life.hers in stored and uuid.UUID(life.hers).hex in stored, "rows and facts are looked through"
    assert all(f"create schema {schema}" in stored for schema in SERVICES)
    assert holding(stored, values) == []


def test_they_are_in_no_file_of_the_database(life):
    """Its log of writes included, and what it keeps aside."""
    site, patterns = life.site, life.site.folder / "patterns"
    data = site.site.pg_dir / "data"

    def files(lines):
        patterns.write_bytes("\n".join(lines).encode())
        return subprocess.run(["grep", "-rlaF", "-f", patterns, data], capture_output=True, text=True).stdout.split()
    assert files(["aid-house"]), "what is not secret is found there"
    assert files(life.values()) == []


def test_one_that_was_in_the_clear_would_be_found(life):
    """In a row of any schema, as text and as bytes, and in the database's log."""
    with life.site.session() as connection, connection.cursor() as cursor:
        cursor.execute("create table audit.clear as select %s::text as word, %s::bytea as bytes", (CONTROL[0], CONTROL[1].encode()))
        with pytest.raises(psycopg2.Error):
            cursor.execute("select %s::int4", (CONTROL[2],))
        try:
            assert holding(dump(life.site), CONTROL) == list(CONTROL[:2])
            assert holding(life.site.logs()["postgresql"], CONTROL) == [CONTROL[2]]
        finally:
            cursor.execute("drop table audit.clear")


def test_a_process_that_dies_leaves_no_core(life):
    site, places = life.site, (ROOT, life.site.folder, pathlib.Path("/tmp"))
    before = {path for place in places for path in place.glob("core*")}
    for service in SERVICES:
        assert set(site.kill(service, 6)) == {-6}
        site.start(service)
    site.site.wait_ready()
    assert {path for place in places for path in place.glob("core*")} == before
