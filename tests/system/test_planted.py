"""One site, in which every class of a client, every secret of its people, of its programs and of whom they talk to, and what dispatch told
is planted, and every route has answered well: each value is where it belongs and, in whatever form, in no log, metric, dump of any schema,
file of the database or core."""
import base64
import collections
import dataclasses
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import urllib.parse
import uuid

import accounts
import documents
import psycopg2
import pytest
from carrier import Carrier
from certificates import Authority
from conftest import BIN, own_site
from consent import PDF, Consent
from every_route import ELSEWHERE, LINK, Answered, all_well, keyed
from house import HERE, ROOT, SECRETS, SERVICES, House, wait_until
from partner import Partner
from test_channels import CALLBACK, TEXTS
from test_channels import SECRET as OF_TEXTS
from test_client_record import PLANTED as OF_RECORD
from test_client_record import SERVICE, kept, together
from test_clients import WHOLE, opened, send
from test_contact import ALWAYS, profile
from test_matrix import asked, call
from test_openapi import operations
from test_notices import CHANNEL
from test_sealing import dump, forms
from test_tasks import LADDERS
from test_webhooks import HOOK, NEW, OLD

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
STAFF_NUMBER, WRITES_FROM, WRITES = "+15550146680", "+15550146683", "he reads the quincetelephone"
OF_COUNTY = "a secret at the county's provider"
CONTROL = ("Clearwater Control", "+1 (555) 014-9981", "controlled@example.org")
WHO = ("ada", "aid-counsel", "north-chief", "dana")


@dataclasses.dataclass
class Life:
    """What was planted, and what there is of it to ask for."""
    site: House
    carrier: Carrier
    answered: Answered
    number: str = ""
    hers: str = ""          # a client of a programme, every class
    theirs: str = ""        # one of the police
    account: accounts.Account = None
    sessions: list = dataclasses.field(default_factory=list)
    things: dict = dataclasses.field(default_factory=lambda: collections.defaultdict(dict))
    said: list = dataclasses.field(default_factory=list)    # bodies that came with an Idempotency-Key

    def people(self):
        """What staff prove themselves by, and where they are paged."""
        yield from (self.account.password, self.account.secret, self.account.invitation, *self.sessions, *self.account.recovery)
        yield from self.site.tokens.values()
        yield from re.findall(r"page to: (\S+@\S+)", (HERE / "consortium.yaml").read_text())
        sent = [page.text for page in self.site.pager.pages()] + [urllib.parse.unquote(asked["body"]) for asked in self.carrier.asked()]
        yield from (STAFF_NUMBER, *{link for text in sent for _, link in LINK.findall(text)})

    def programs(self):
        """What the site's programs prove themselves by, and what they seal with."""
        yield from (OF_TEXTS, OF_COUNTY, NEW, OLD, *SECRETS)
        for path in sorted((self.site.folder / "keys").rglob("*")):
            if path.suffix in (".kek", ".index", ".key", ".pw", ".idempotency"):
                yield from (word for line in path.read_text().splitlines() for word in line.split() if len(word) > 20)

    def clients(self):
        yield from (*OF_RECORD, NUMBER, EMAIL, LEFT_FOR, LINE, CITY, POSTAL, CALL, CODE, DURESS, HIS_NAME, HIS_NUMBER, HIS_EMAIL, BOOKING, OFFENDER,
                    BORN, POLICE_NAME, POLICE_NUMBER, PLACE, PLACE_CITY, LABEL, self.number, PAPER, REFERENCE, SOUGHT, GUESSED, WRONG,
                    WRITES_FROM, WRITES)

    def spoken(self):
        """What somebody may type where it does not belong."""
        return [*self.clients(), *self.people()]

    def values(self):
        return [*self.spoken(), *self.programs(), *self.said]


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
                       ("custody-links", {"kind": "booking", "number": BOOKING, "name": OFFENDER, "birthDate": BORN}),
                       ("conflicts", {"parties": [{"names": [HIS_NAME], "telephones": [HIS_NUMBER], "emails": [HIS_EMAIL]}]})):
        answer = send(site, f"/v1/clients/{life.hers}/{what}", "ada", body)
        assert answer.status == 200, (what, answer.body)
    life.said.append(keyed(site, f"/v1/clients/{life.hers}/secrets", "ada", {"callWord": CALL, "codeWord": CODE, "duressWord": DURESS}))
    event = {"id": "planted", "kind": "released", "numberKind": "booking", "number": BOOKING, "name": OFFENDER, "birthDate": BORN}
    assert site.post("jail", event).status in (200, 202)
    release = consent.papered(consent.granted(life.hers), paper=PDF + PAPER.encode())
    basis = consent.opened(life.hers, reference=REFERENCE)
    assert consent.countersign(basis).status == 200 and consent.take(basis).status == 200
    life.things |= {"release": {"aid": release}, "basis": {"aid": basis}}


def plant(life):
    site = life.site
    life.account = accounts.Account(site, "ada", password="A correct Horse 99 planted")
    life.sessions.append(life.account.session())
    life.number = documents.number()
    document = documents.eido(life.number, area=documents.area(), locationComponent=[LOCATION], incident={"incidentTypeInternalText": LABEL})
    assert site.post("north-eido", document).status == 202
    plant_client(life)
    life.theirs = opened(site, "north-chief", incident={"victimName": POLICE_NAME, "officerContact": WHOLE | {"telephones": [POLICE_NUMBER]}})
    life.things |= {"incident": {"north": wait_until("the incident", lambda: site.incident(life.number))},
                    "callout": {"north": site.callout(life.number, "offered").id}, "client": {"aid": life.hers, "north": life.theirs},
                    "agreement": {"north": "protocol-north-pd"}, "person": {"aid": "susa"}, "feed": {"north": next(site.feeds)}}
    accounts.account(site, "susa")
    assert site.move(life.things["callout"]["north"], "decline", "ada").status == 200


REFUSED = {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422}


def refused(answer, what):
    assert answer.status in REFUSED, (what, answer.status, answer.body[:200])


def everything(life):
    """Every route with everything that there is, by several people; then values where none belongs."""
    site, api = life.site, life.site.http("GET", "/openapi.json").json
    life.sessions.append(life.account.session())
    shows = [(site.token(person=who), {}) for who in WHO] + [(None, accounts.cookie(life.sessions[-1], **{"Accord-Request": "1"}))]
    for method, path, operation in operations(api):
        for name in asked(path, life.things).values():
            for show in shows:
                call(site, api, show, method, path, operation, name)
    ada, json_of = site.token(person="ada"), {"Content-Type": "application/json"}
    for person, body in (("ada", {"name": SOUGHT}), ("ada", {"telephone": NUMBER}), ("north-chief", {"name": POLICE_NAME})):
        found = site.http("POST", "/v1/clients/search", site.token(person=person), json.dumps(body).encode(), json_of | {"Accord-Purpose": "continuing_service"})
        assert found.status == (200 if person == "ada" else 404), found.body
    for said in (GUESSED, CODE, DURESS):
        assert send(site, f"/v1/clients/{life.hers}/words?purpose=continuing_service", "ada", {"word": said}).status == 200
    for password in (WRONG, life.account.password):     # typed into the wrong field, too
        for body in ({"name": "ada", "password": password, "useAccepted": True}, {"name": password, "password": "x", "useAccepted": True}):
            refused(site.http("POST", "/v1/logon", body=json.dumps(body).encode(), headers=json_of | {"Accord-Request": "1"}), body)
    for value in life.spoken():
        misplace(life, ada, value)


def misplace(life, ada, value):
    """Where none belongs: in paths and queries, in headers, in fields that hold something else."""
    site, plain, hers = life.site, urllib.parse.quote(value, safe=""), f"/v1/clients/{life.hers}"
    for path in (f"/v1/clients/{plain}", f"/{plain}", f"/v1/incidents?purpose={plain}", f"/v1/logon/with/{plain}", f"{hers}?classes={plain}"):
        refused(site.http("GET", path, ada), path)
    body = json.dumps({"code": value})
    life.said.append(body)
    for name in ("Idempotency-Key", "Accord-Role", "Accord-Placement", "If-Match", "Content-Type", "X-Request-Id", "User-Agent"):
        header = {name: value.encode()}
        refused(site.http("POST", f"{hers}/actions", ada, body.encode(), {"Content-Type": "application/json"} | header), (name, value))
        seen = site.http("GET", f"{hers}?purpose=continuing_service", ada, headers=header)
        assert seen.status == 200 or name.startswith("Accord-") or seen.status in (400, 412), (name, value, seen.status, seen.body)


# --- the site -----------------------------------------------------------------------------------------------------------------
def secret(folder, name, text):
    path = folder / name
    path.write_text(text + "\n")
    path.chmod(0o600)
    return path


def channels(folder, carrier, partner, relay):
    """Text messages and mail of Aid House's, text messages and a hook of North's; each with the secret it is asked for."""
    files = folder / "channels"
    files.mkdir()
    texts = TEXTS.format(port=carrier.port, secret=secret(folder, "texts", OF_TEXTS), callback=CALLBACK)
    (files / "aid-texts.yaml").write_text(texts)
    (files / "north-texts.yaml").write_text(texts.replace("aid-house", "north-pd"))
    (files / "aid-mail.yaml").write_text(CHANNEL.format(organisation="aid-house", port=relay))
    (files / "north-hook.yaml").write_text(HOOK.format(organisation="north-pd", port=partner.port, secret=secret(folder, "new", NEW),
                                                       old=f"old secret: {secret(folder, 'old', OLD)}"))
    return files


def providers(folder):
    """Of one that cannot be reached: tests/system/test_providers.py asks one that can."""
    authority = Authority(folder / "tls")
    (folder / "providers.yaml").write_text(
        "site: https://127.0.0.1\nproviders:\n  - provider: county\n    title: The county\n    issuer: https://127.0.0.1:9\n"
        f"    client: accord\n    secret: {secret(folder, 'county', OF_COUNTY)}\n    ca: {authority.certificate}\n"
        "    amr:\n      - otp\n    organisations:\n      - south-pd\n")
    return folder / "providers.yaml"


def consortium(folder):
    """The people of every route: with custodians, on-call ladders of programmes too, and one who is paged by telephone."""
    files = folder / "files"
    shutil.copytree(HERE / "agreements", files / "agreements")
    for protocol in (HERE / "retention").glob("protocol-*.yaml"):
        shutil.copy(protocol, files / "agreements")
    people = (HERE / "consortium.yaml").read_text().replace("page to: bea@pager.example", f"page to: sms:{STAFF_NUMBER}")
    (files / "consortium.yaml").write_text(people + (HERE / "retention/people.yaml").read_text())
    (files / "rosters.yaml").write_text((HERE / "rosters.yaml").read_text() + LADDERS.split("  - agency: south-pd")[0])
    return files


@pytest.fixture(scope="module")
def partner(tmp_path_factory):
    made = Partner(tmp_path_factory.mktemp("partner"), NEW).start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def life(tmp_path_factory, carrier, partner):
    folder = tmp_path_factory.mktemp("planted")
    house = House(folder / "site", BIN, feeds=8, settings=("fsync = off",), patient=True, consortium=consortium(folder), overrides={
        "notification": {"channels": str(folder / "channels"), "public url": "https://on-call.example", "breaker most": "1"},
        "gateway": {"logons per address": 1000000, "providers": str(providers(folder))}})
    channels(folder, carrier, partner, house.pager.port)
    house.places.add(9)         # where its identity provider is said to be
    if house.tap:
        house.tap.also(carrier.port, "provider")
        house.tap.also(partner.port, "provider")
    with own_site(house) as site:
        one = Life(site, carrier, Answered(site))
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


def test_each_value_is_where_it_belongs(life, carrier):
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
    assert site.http("GET", "/v1/session", life.sessions[0]).json["person"] == "ada"
    assert life.account.on(bearer=True).status == 200, "password and TOTP"
    wait_until("a page to an address of the directory", lambda: site.pager.pages())
    wait_until("a page to a telephone of the directory", lambda: carrier.asked(STAFF_NUMBER))


# --- and nowhere else ---------------------------------------------------------------------------------------------------------
def bytes_of(value):
    """Those that a secret stands for: a TOTP secret's, a hook's, a key's."""
    if re.fullmatch(r"[A-Z2-7]{16,}", value):
        yield base64.b32decode(value + "=" * (-len(value) % 8))
    if value.startswith("whsec_"):
        yield base64.b64decode(value.removeprefix("whsec_"))
    if re.fullmatch(r"[0-9a-f]{64}", value):
        yield bytes.fromhex(value)


def all_forms(value):
    yield from forms(value)
    yield urllib.parse.quote(value)
    yield value.encode("utf-16-le").hex()
    if not re.fullmatch("(accord_(s_)?)?[A-Za-z0-9_-]{43}", value):     # but of 256 random bits, a digest could be tried
        yield hashlib.sha256(value.encode()).hexdigest()
    for raw in bytes_of(value):
        yield from (raw.hex(), base64.b64encode(raw).decode().rstrip("="))
    digits = re.sub(r"\D", "", value)
    if value.startswith("+") and len(digits) > 9:
        yield from (digits, digits[1:], "+" + digits)


def holding(text, values):
    """Those of the values that a text holds in some form."""
    text = text.lower()
    return [value for value in values if any(form.lower() in text for form in all_forms(value))]


def test_after_every_route_was_called_they_are_nowhere_else(life):
    site, answered = life.site, life.answered
    all_well(site, life.hers, life.account, WRITES_FROM, WRITES)
    everything(life)
    site.settle()
    assert answered.never_well() == ELSEWHERE, "what never answers well has not been looked at"
    assert answered.failures() == {}
    values = life.values()
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
        patterns.write_bytes(b"\n".join(lines))
        return subprocess.run(["grep", "-rlaF", "-f", patterns, data], capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"}).stdout.split()
    assert files([b"aid-house"]), "what is not secret is found there"
    assert files([form.encode() for value in life.values() for form in all_forms(value)]) == []
    # A pattern is a line, and ends at a zero.
    assert files([max(re.split(rb"[\n\0]", raw), key=len) for value in life.values() for raw in bytes_of(value)]) == []


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
