"""What is handed over, through the gateway: shown before it goes, given to her alone who accepted, anew each time, until she has signed."""
import base64
import datetime
import hashlib
import io
import json
import pathlib
import shutil
import subprocess
import zipfile

import pytest
import retention_house as retention
import test_exchanges as exchanges
from conftest import BIN, own_site
from consent import Consent
from house import HERE as SYSTEM, House, wait_until
from test_clients import opened
from test_contact import NUMBER, kept, profile, voice
from test_exchanges import agreement, handed, move, newest, offered, post, section

HELD = ["client_existence", "victim_name", "language_access", "advisement", "rights_election", "immediate_concern", "safe_contact",
        "service_contact", "notice_registration"]
AGREEMENTS = exchanges.PROTOCOLS | {
    "handoff-aid-da": agreement("handoff-aid-da", "prosecution-handoff", [("programme", "aid-house"), ("office", "da-office")],
                                section(1, "programme", "office", HELD, ["prosecution_handoff"], ["victim_witness_coordinator"], "release")),
    "protocol-aid-packets": agreement("protocol-aid-packets", "internal-protocol", [("desk", "aid-house"), ("shelf", "aid-house")],
                                      section(1, "desk", "desk", HELD, ["prosecution_handoff"], ["advocate", "advocate_supervisor"])),
    "body-aid-well": agreement("body-aid-well", "partnership", [("one", "aid-house"), ("other", "well-house")],
                               section(1, "one", "other", HELD + ["needs"], ["service_referral"], ["advocate"], "release")),
    "handoff-aid-city": agreement("handoff-aid-city", "prosecution-handoff", [("programme", "aid-house"), ("office", "city-da")],
                                  section(1, "programme", "office", HELD, ["prosecution_handoff"], ["victim_witness_coordinator"], "release")),
    "protocol-city": agreement("protocol-city", "internal-protocol", [("unit", "city-da"), ("office", "city-da")],
                               section(1, "unit", "unit", exchanges.OWN, exchanges.FOR, ["victim_witness_coordinator"])),
}
RELEASE = {"recipient": "da-office", "classes": HELD, "purposes": ["prosecution_handoff"]}
NAME, WORD = "Yolanda Prewitt", "zucchini"
# A second office: what goes to it as a file is shut for its certificate. Its own protocol, without which nobody there sees what came, is in
# force once its privacy officer has approved of it, too.
OFFICE = """  - organisation: city-da
    title: City Attorney
    kind: prosecution
    covered: no
    covered because: County Attorney opinion, 2026-01-05
    zone: America/New_York
    duty supervisor: city-head
    signers:
      - city-head
    packet certificate: {certificate}
"""
OFFICE_PEOPLE = """  - person: cleo
    employer: city-da
    roles:
      - victim_witness_coordinator
    page to: cleo@pager.example
  - person: city-head
    employer: city-da
    roles:
      - prosecutor
    page to: city-head@pager.example
  - person: city-privacy
    employer: city-da
    roles:
      - privacy_officer
"""


def openssl(folder, *words):
    done = subprocess.run(["openssl", *words], cwd=folder, capture_output=True)
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


@pytest.fixture(scope="module")
def unit(tmp_path_factory):
    """The machine on which the second office opens its packets: its key, and its certificate as docs/handoff.md makes both."""
    folder = tmp_path_factory.mktemp("unit")
    openssl(folder, "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "730", "-subj", "/CN=packets", "-keyout", "unit.key", "-out", "unit.pem")
    return folder


@pytest.fixture(scope="module")
def site(tmp_path_factory, unit):
    certificate = base64.b64encode(openssl(unit, "x509", "-in", "unit.pem", "-outform", "DER")).decode()
    folder = tmp_path_factory.mktemp("packets")
    files = folder / "files"
    shutil.copytree(SYSTEM / "agreements", files / "agreements")
    for protocol in retention.OWN.glob("protocol-*.yaml"):
        shutil.copy(protocol, files / "agreements")
    for name, text in AGREEMENTS.items():
        (files / f"agreements/{name}.yaml").write_text(text)
    whole = (SYSTEM / "consortium.yaml").read_text()
    (files / "consortium.yaml").write_text(whole.replace("\npeople:\n", f"{exchanges.HOUSES}{OFFICE.format(certificate=certificate)}\npeople:\n"
                                                                      f"{exchanges.PEOPLE}{OFFICE_PEOPLE}", 1) + (retention.OWN / "people.yaml").read_text())
    shutil.copy(SYSTEM / "rosters.yaml", files)
    house = House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=files)
    with own_site(house) as running:
        yield running


@pytest.fixture
def consent(site):
    return Consent(site)


def seen(site, person="vera"):
    return [e["id"] for e in exchanges.box(site, "handoffs", person)]


def accepted(site, record, sender, person="vera"):
    """Both sides' records, once vera has accepted."""
    known = seen(site, person)
    offered(site, "handoffs", record, sender)
    theirs = newest(site, "handoffs", person, known)["id"]
    assert move(site, "handoffs", theirs, "accept", person).status == 200
    return record, theirs


def get(site, record, what, person):
    return site.http("GET", f"/v1/handoffs/{record}/{what}", site.token(person=person))


def receipt(site, record, person, body):
    return post(site, f"/v1/handoffs/{record}/receipt", person, {"digest": base64.b64encode(hashlib.sha256(body).digest()).decode()})


def check(site, folder):
    """The packet of that folder against the site's public key, which is put beside it."""
    key = subprocess.run([BIN / "accord", "--site", site.folder, "handoff", "key"], capture_output=True, text=True)
    assert key.returncode == 0, key.stderr
    (folder / "site.pem").write_text(key.stdout)
    checked = subprocess.run([BIN / "accord", "handoff", "check", folder / "packet.zip", "--signer", folder / "site.pem"], capture_output=True)
    assert checked.returncode == 0, checked.stderr


def victim(site, consent):
    """Somebody of the programme's, with what never travels beside what may."""
    client = opened(site, "ada", service={"victimName": NAME, "language": "es"})
    for what, body in (("record", {"service": {"immediateConcern": "release_near", "rightsElected": ["to_be_heard"], "servicesRequested": ["d1"],
                                               "riskTool": "stalking", "riskResult": "extreme"}}),
                       ("secrets", {"callWord": WORD})):
        answer = post(site, f"/v1/clients/{client}/{what}", "ada", body)
        assert answer.status == 200, (what, answer.body)
    return client


def test_what_police_hand_over_stands_on_the_agreement(site):
    record = handed(site, exchanges.police_client(site), "north-chief")
    before = get(site, record, "preview", "north-chief").json
    assert before["packet"]["j:Victim"]["nc:PersonName"] == {"nc:PersonFullName": "Zora Pell"}
    assert before["incident"]["codes"]["victim_name"] == "P" and before["incident"]["codes"]["officer_contact"] == "N"
    record, theirs = accepted(site, record, "north-chief")
    answer = get(site, theirs, "packet", "vera")
    assert answer.status == 200, answer.body
    got = answer.json["packet"]
    assert got["j:Victim"] == before["packet"]["j:Victim"] and "accord:ServiceRecord" not in got
    assert got["accord:Packet"]["nc:DocumentIdentification"]["nc:IdentificationID"] == theirs and record not in answer.body.decode()
    assert answer.json["incident"]["disclosure"] in answer.headers["accord-disclosure"]
    again = get(site, theirs, "packet", "vera")
    assert again.headers["accord-disclosure"] == answer.headers["accord-disclosure"], "one disclosure, however often"


def test_it_is_hers_alone_who_accepted(site):
    record = handed(site, exchanges.police_client(site), "north-chief")
    known = seen(site)
    offered(site, "handoffs", record, "north-chief")
    theirs = newest(site, "handoffs", "vera", known)["id"]
    asked = [get(site, theirs, what, "vera") for what in ("packet", "file")]
    assert move(site, "handoffs", theirs, "accept", "vera").status == 200
    asked += [get(site, theirs, what, person) for what in ("packet", "file") for person in ("vito", "da-head", "ada", "north-chief")]
    asked += [get(site, record, what, person) for what in ("packet", "file") for person in ("vera", "north-chief")]
    asked += [get(site, theirs, "preview", person) for person in ("vera", "vito")] + [get(site, exchanges.uuid.uuid4(), "packet", "vera")]
    asked += [receipt(site, theirs, "vito", b"x"), receipt(site, record, "north-chief", b"x")]
    assert {(a.status, a.body) for a in asked} == {(404, asked[0].body)}
    assert get(site, theirs, "packet", "vera").status == 200


def test_the_receipt_ends_it(site):
    record, theirs = accepted(site, handed(site, exchanges.police_client(site), "north-chief"), "north-chief")
    body, refused = get(site, theirs, "file", "vera").body, get(site, exchanges.uuid.uuid4(), "file", "vera")
    assert post(site, f"/v1/handoffs/{theirs}/receipt", "vera", {"digest": "AAAA"}).status == 400
    assert "receipted" not in exchanges.read(site, "handoffs", record, "north-chief").json
    assert receipt(site, theirs, "vera", body).status == 200
    assert "receipted" in exchanges.read(site, "handoffs", record, "north-chief").json, "its sender sees that it came"
    assert receipt(site, theirs, "vera", body).status == 200, "twice is once"
    assert receipt(site, theirs, "vera", b"something else").status == 409
    for what in ("packet", "file"):
        answer = get(site, theirs, what, "vera")
        assert (answer.status, answer.body) == (404, refused.body)


def test_what_a_programme_hands_over_stands_on_her_release(site, consent):
    client = victim(site, consent)
    record = handed(site, client, "ada")
    before = get(site, record, "preview", "ada").json
    assert "accord:ServiceRecord" not in before["packet"] and before["service"]["codes"]["victim_name"] == "R"
    release = consent.release(client, **RELEASE)
    before = get(site, record, "preview", "ada").json
    assert before["packet"]["accord:ServiceRecord"]["accord:ImmediateConcern"] == "release_near"
    assert before["service"]["codes"]["victim_name"] == "W" and "services_requested" not in before["service"]["codes"]
    record, theirs = accepted(site, record, "ada")
    answer = get(site, theirs, "packet", "vera")
    got = answer.json["packet"]
    assert got["accord:ServiceRecord"] == before["packet"]["accord:ServiceRecord"]
    assert got["accord:ServiceRecord"]["nc:PersonName"]["nc:PersonFullName"] == NAME
    assert got["accord:Packet"]["accord:ReleaseIdentification"]["nc:IdentificationID"] == release
    for never in (WORD, "extreme", "stalking", "d1"):
        assert f'"{never}"' not in answer.body.decode()
    consent.revoke(release)
    refused = [get(site, theirs, what, "vera") for what in ("packet", "file")]
    assert [a.status for a in refused] == [404, 404], "decided anew each time"


def test_as_a_file_it_is_the_sites_and_says_nothing_outside(site, consent, tmp_path):
    client = victim(site, consent)
    consent.release(client, **RELEASE)
    _, theirs = accepted(site, handed(site, client, "ada"), "ada")
    answer = get(site, theirs, "file", "vera")
    assert answer.status == 200 and answer.headers["content-type"] == "application/octet-stream"
    assert theirs not in answer.headers["content-disposition"] and answer.headers["content-disposition"].endswith('.zip"')
    (tmp_path / "packet.zip").write_bytes(answer.body)
    check(site, tmp_path)
    with zipfile.ZipFile(io.BytesIO(answer.body)) as bag:
        document = json.loads(bag.read("packet/data/handoff.json"))
    assert document["accord:ServiceRecord"]["nc:PersonName"]["nc:PersonFullName"] == NAME


def test_a_units_file_is_shut_for_its_certificate_and_opens_as_its_manual_says(site, consent, unit, tmp_path):
    client = victim(site, consent)
    consent.release(client, **RELEASE | {"recipient": "city-da"})
    record, theirs = accepted(site, handed(site, client, "ada", "city-da"), "ada", "cleo")
    answer = get(site, theirs, "file", "cleo")
    assert answer.status == 200 and answer.headers["content-disposition"].endswith('.p7m"')
    assert b"PK" not in answer.body[:64] and NAME.encode() not in answer.body and b"handoff.json" not in answer.body
    (tmp_path / "packet.p7m").write_bytes(answer.body)
    openssl(tmp_path, "cms", "-decrypt", "-binary", "-inform", "DER", "-in", "packet.p7m", "-inkey", unit / "unit.key", "-recip", unit / "unit.pem",
            "-out", "packet.zip")
    check(site, tmp_path)
    with zipfile.ZipFile(tmp_path / "packet.zip") as bag:
        bag.extractall(tmp_path)
    assert b"Verified" in openssl(tmp_path, "pkeyutl", "-verify", "-pubin", "-inkey", "site.pem", "-rawin", "-in", "packet/manifest-sha256.txt",
                                  "-sigfile", "packet/manifest-sha256.sig")
    document = json.loads((tmp_path / "packet/data/handoff.json").read_text())
    assert document["accord:ServiceRecord"]["nc:PersonName"]["nc:PersonFullName"] == NAME
    assert receipt(site, theirs, "cleo", answer.body).status == 200
    assert get(site, theirs, "file", "cleo").status == 404


# --- how she may be contacted --------------------------------------------------------------------------------------------------
def reachable(site, consent, **release):
    """Somebody of the programme's whom a number reaches, and her release."""
    client = victim(site, consent)
    kept(site, client, "safe-contact", profile(voice(), verified="yes"))
    return client, consent.release(client, **RELEASE | release)


def asked(site, person):
    """Tasks of her organisation by which somebody has to look again, which nobody has done yet."""
    tasks = site.get("/v1/tasks", person, "continuing_service")
    assert tasks.status == 200, tasks.body
    return [t["id"] for t in tasks.json["tasks"] if t["why"] == "rules_changed"]


def rules(answer):
    assert answer.status == 200, answer.body
    return answer.json["packet"]["accord:ServiceRecord"]


def test_who_was_given_the_rules_is_told_that_they_changed(site, consent):
    client, release = reachable(site, consent)
    _, theirs = accepted(site, handed(site, client, "ada"), "ada")
    kept(site, client, "safe-contact", profile(voice(), verified="yes"))
    first = get(site, theirs, "packet", "vera")
    given = rules(first)
    assert given["nc:ContactInformation"]["accord:ContactPoint"][0]["nc:TelephoneNumberFullID"] == NUMBER
    assert "accord:GoodUntilDate" in given["accord:SafeContactStanding"]
    assert receipt(site, theirs, "vera", first.body).status == 200
    assert asked(site, "vera") == [] and "rulesChanged" not in exchanges.read(site, "handoffs", theirs, "vera").json

    kept(site, client, "safe-contact", profile(voice(safe="no")))
    wait_until("she is told", lambda: asked(site, "vera"))
    assert "rulesChanged" in exchanges.read(site, "handoffs", theirs, "vera").json
    page, = wait_until("she is paged", lambda: site.rows(
        "select r.person from referral.request r join referral.exchange e on e.task = r.id where e.id = %s and r.state = 2", theirs))
    assert page == ("vera",), "who has the old ones, and nobody else"
    again = get(site, theirs, "contact", "vera")
    now = rules(again)
    assert now["accord:SafeContactRules"]["accord:ContactChannel"][0]["accord:Safe"] == "no"
    assert "nc:ContactInformation" not in now, "no number by rules that were not gone through with her"
    assert now.keys() <= {"accord:SafeContactRules", "accord:SafeContactStanding"}, "the rules alone"
    assert again.headers["accord-disclosure"] == first.headers["accord-disclosure"].split(", ")[-1]
    assert get(site, theirs, "packet", "vera").status == 404, "she has signed for the rest"
    wait_until("nobody has to look", lambda: asked(site, "vera") == [])
    assert "rulesChanged" not in exchanges.read(site, "handoffs", theirs, "vera").json

    kept(site, client, "freeze", {"freeze": "wrong_person"})
    wait_until("she is told of that, too", lambda: asked(site, "vera"))
    assert rules(get(site, theirs, "contact", "vera"))["accord:SafeContactStanding"]["accord:ContactStopped"] is True
    kept(site, client, "verify", {"thaw": "yes"})
    wait_until("and when it may be again", lambda: asked(site, "vera"))
    consent.revoke(release)
    wait_until("what was released ends, and so does that", lambda: asked(site, "vera") == [])
    assert get(site, theirs, "contact", "vera").status == 404
    head = site.heads()["referral"]
    kept(site, client, "safe-contact", profile(voice(safe="no")))
    site.settle()
    assert asked(site, "vera") == [] and "exchange_outdated" not in [f.kind for f in site.facts("referral", head)]


def test_who_was_given_the_rules_is_told_of_changes_as_long_as_the_agreement_lasts(site, consent):
    """Law L2: what lets her have them ends with the agreement or the release, whichever is first: referral has that instant."""
    client, _ = reachable(site, consent)
    _, theirs = accepted(site, handed(site, client, "ada"), "ada")
    kept(site, client, "safe-contact", profile(voice(), verified="yes"))
    released = site.one("select expires from gateway.release where client = %s", client)
    ends = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(days=1)
    until = lambda: site.one("select given_until from referral.exchange where id = %s", theirs)
    assert rules(get(site, theirs, "packet", "vera")) and until() == released
    site.site.accord("agreement", "end", "handoff-aid-da@1", "--at", f"{ends:%Y-%m-%dT%H:%M:%SZ}")
    site.settle()
    assert released > ends and rules(get(site, theirs, "contact", "vera")) and until() == ends


REGIVEN = pathlib.Path(__file__).resolve().parents[2] / "services/referral/schema/0024_regiven.sql"


def test_who_accepted_before_givings_were_kept_reads_anew_before_she_is_told_of_anything(site, consent):
    """As a migration filled them in: given, and on nothing that could end."""
    client, release = reachable(site, consent)
    _, theirs = accepted(site, handed(site, client, "ada"), "ada")
    with site.session() as connection, connection.cursor() as cursor:
        cursor.execute("update referral.exchange set given_at = accepted_at where id = %s and release is null", (theirs,))
        assert cursor.rowcount == 1
        cursor.execute("set search_path = referral")
        cursor.execute(REGIVEN.read_text())
        cursor.execute(REGIVEN.read_text())
    site.kill("referral", 9)
    site.start("referral")
    site.site.wait_ready()
    wait_until("referral to answer again", lambda: site.get("/v1/tasks", "vera", "continuing_service").status == 200)
    wait_until("she is asked to read them anew", lambda: asked(site, "vera"))
    head = site.heads()["referral"]
    kept(site, client, "safe-contact", profile(voice(safe="no")))
    site.settle()
    assert "exchange_outdated" not in [f.kind for f in site.facts("referral", head)], "nothing says what would end it"
    assert rules(get(site, theirs, "contact", "vera"))["accord:SafeContactRules"]["accord:ContactChannel"][0]["accord:Safe"] == "no"
    wait_until("nobody has to look", lambda: asked(site, "vera") == [])
    assert site.rows("select release is not null, given_until is not null, changed_at from referral.exchange where id = %s", theirs) == [(True, True, None)]
    kept(site, client, "verify", {})
    wait_until("she is told again", lambda: asked(site, "vera"))
    consent.revoke(release)
    wait_until("and what was released ends it", lambda: asked(site, "vera") == [])


def test_the_rules_are_hers_alone_who_accepted_and_on_record_each_time(site, consent):
    client, _ = reachable(site, consent)
    record, theirs = accepted(site, handed(site, client, "ada"), "ada")
    refused = [get(site, theirs, "contact", person) for person in ("vito", "da-head", "ada")]
    refused += [get(site, record, "contact", "ada"), get(site, exchanges.uuid.uuid4(), "contact", "vera")]
    assert {(a.status, a.body) for a in refused} == {(404, refused[0].body)}
    head = site.heads()["gateway"]
    answer = get(site, theirs, "contact", "vera")
    assert rules(answer)["accord:SafeContactRules"]["accord:TimeZone"]
    fact, = [f.message for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.organisation == "da-office"]
    assert exchanges.uuid.UUID(bytes=fact.disclosure) == exchanges.uuid.UUID(answer.headers["accord-disclosure"])
    assert get(site, theirs, "contact", "vera").headers["accord-disclosure"] == answer.headers["accord-disclosure"]


def test_a_blind_sender_is_not_told_that_the_packet_was_got(site, consent):
    """L9: who holds the old rules is told by the site, and not by her: that somebody holds them says that it was accepted."""
    said = []
    for gets in (False, True):
        client, _ = reachable(site, consent)
        record, theirs = accepted(site, handed(site, client, "ada"), "ada")
        assert exchanges.read(site, "handoffs", record, "ada").json["blind"]
        if gets:
            assert "nc:ContactInformation" in rules(get(site, theirs, "packet", "vera"))
        said.append(kept(site, client, "safe-contact", profile(voice(safe="no"))).json.keys())
    assert said[0] == said[1] == {"client"}


def test_a_blind_senders_accounting_says_nothing_of_the_packet(site, consent):
    """L1, L9: who was given what, and when, says that it was accepted. The log itself has it, and the receiver its own."""
    told = []
    for gets in (False, True):
        client, _ = reachable(site, consent)
        record, theirs = accepted(site, handed(site, client, "ada"), "ada")
        assert exchanges.read(site, "handoffs", record, "ada").json["blind"]
        if gets:
            head = site.heads()["gateway"]
            assert get(site, theirs, "packet", "vera").status == 200
            got = [f.message for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.person == "vera"]
            assert got and all(m.unheard for m in got), "it is on record"
            assert site.get(f"/v1/disclosures/{exchanges.uuid.UUID(bytes=got[0].disclosure)}/receipt", "aid-privacy", "accounting").status == 404
        site.settle()
        answer = site.get(f"/v1/clients/{client}/accounting", "aid-privacy", "accounting")
        assert answer.status == 200, answer.body
        told.append(sorted((line["what"], line.get("person", ""), line.get("purpose", "")) for line in answer.json["accounting"]))
    assert told[0] == told[1] and not [line for line in told[1] if line[1] == "vera"]


def test_what_a_blind_sender_looks_at_herself_is_in_her_accounting(site, consent):
    """L1: the preview is her own read, and tells of nobody else."""
    client, _ = reachable(site, consent)
    record, _ = accepted(site, handed(site, client, "ada"), "ada")
    assert exchanges.read(site, "handoffs", record, "ada").json["blind"]
    head = site.heads()["gateway"]
    assert get(site, record, "preview", "ada").status == 200
    looked = [f.message for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.person == "ada"]
    assert looked and not any(m.unheard for m in looked)
    site.settle()
    answer = site.get(f"/v1/clients/{client}/accounting", "aid-privacy", "accounting")
    assert {str(exchanges.uuid.UUID(bytes=m.disclosure)) for m in looked} <= {line.get("disclosure") for line in answer.json["accounting"]}


def test_a_blind_senders_accounting_says_nothing_of_a_packet_refused(site, consent):
    """L1, L9: only who accepted may ask for it, so that somebody asked in vain says as much as that she got it."""
    client, release = reachable(site, consent)
    record, theirs = accepted(site, handed(site, client, "ada"), "ada")
    assert exchanges.read(site, "handoffs", record, "ada").json["blind"]
    with site.session() as connection, connection.cursor() as cursor:  # as when it ends between two decisions
        cursor.execute("update gateway.release set revoked = clock_timestamp(), revoked_how = 1, revoked_by = 'ada' where id = %s", (release,))
    head = site.heads()["gateway"]
    assert get(site, theirs, "packet", "vera").status == 404
    refused, = [f.message for f in site.facts("gateway", head) if f.kind == "refused_of"]
    assert refused.owner and refused.recipient == "da-office" and refused.unheard, "it is on record"
    site.settle()
    assert site.get(f"/v1/disclosures/{exchanges.uuid.UUID(bytes=refused.disclosure)}/receipt", "aid-privacy", "accounting").status == 404
    answer = site.get(f"/v1/clients/{client}/accounting", "aid-privacy", "accounting")
    assert answer.status == 200, answer.body
    assert answer.json["accounting"] and not [line for line in answer.json["accounting"] if line.get("person") == "vera"]


def destroyed(site, client):
    """By two people; the receipt, once everybody has forgotten her."""
    retention.closed(site, client)
    retention.age(site, client, 8)
    made = post(site, "/v1/retention/destructions", "aid-records", {"clients": [client]})
    assert made.status == 200, made.body
    path = f"/v1/retention/destructions/{made.json['destruction']}"
    assert post(site, f"{path}/approve", "aid-privacy", {"digest": made.json["digest"]}).status == 200
    read = lambda: site.get(path, "aid-records", "accounting").json
    return wait_until("the whole receipt", lambda: (r := read()).get("complete") and r)


def orphans(site, person):
    """Tasks of her organisation about what a sender has destroyed."""
    return {t["id"] for t in site.get("/v1/tasks", person, "continuing_service").json["tasks"] if t["why"] == "sender_destroyed"}


def test_a_blind_senders_receipt_names_nobody_who_holds_a_packet_and_that_one_is_told(site, consent):
    """L1, L9: whom to ask for copies says that it was accepted. The receiver hears of it by a task of her own, whose sender hears nothing."""
    told = []
    for gets in (False, True):
        client, _ = reachable(site, consent)
        record, theirs = accepted(site, handed(site, client, "ada"), "ada")
        assert exchanges.read(site, "handoffs", record, "ada").json["blind"]
        if gets:
            assert get(site, theirs, "packet", "vera").status == 200
        before = orphans(site, "vera")
        told.append([(c["organisation"], c["classes"]) for c in destroyed(site, client)["clients"][0]["copies"]])
        task, = wait_until("vera's office to be told", lambda: orphans(site, "vera") - before)
        theirs_now = exchanges.read(site, "handoffs", theirs, "vera").json
        assert theirs_now["task"] == task and "senderDestroyed" in theirs_now
        assert "senderDestroyed" not in exchanges.read(site, "handoffs", record, "ada").json
    assert told == [[("da-office", ["client_existence"])]] * 2, "what the sender offered, and no more"


# --- a referral's body ---------------------------------------------------------------------------------------------------------
def body(site, record, person):
    return site.http("GET", f"/v1/referrals/{record}/body", site.token(person=person))


def test_who_accepts_a_referral_reads_what_she_released_until_she_is_reached(site, consent):
    client, release = reachable(site, consent, recipient="well-house", classes=HELD + ["needs"], purposes=["service_referral"])
    known = [e["id"] for e in exchanges.box(site, "referrals", "willa")]
    record = exchanges.referred(site, client)
    offered(site, "referrals", record, "ada")
    theirs = newest(site, "referrals", "willa", known)["id"]
    refused = [body(site, theirs, "willa")]
    assert move(site, "referrals", theirs, "accept", "willa").status == 200
    refused += [body(site, theirs, person) for person in ("well-head", "ada", "vera")]
    refused += [body(site, record, "ada"), body(site, exchanges.uuid.uuid4(), "willa"), get(site, theirs, "packet", "willa")]
    assert {(a.status, a.body) for a in refused} == {(404, refused[0].body)}
    head = site.heads()["gateway"]
    answer = body(site, theirs, "willa")
    got = rules(answer)
    assert got["nc:PersonName"]["nc:PersonFullName"] == NAME and got["accord:ImmediateConcern"] == "release_near"
    assert got["nc:ContactInformation"]["accord:ContactPoint"][0]["nc:TelephoneNumberFullID"] == NUMBER
    assert "accord:RightElected" not in got and "accord:RegisteredWithVINE" not in got, "the shorter list"
    assert not {"accord:RecordNumbers", "nc:Incident"} & answer.json["packet"].keys()
    for never in (WORD, "extreme", "stalking", "d1"):
        assert f'"{never}"' not in answer.body.decode()
    fact, = [f.message for f in site.facts("gateway", head) if f.kind == "disclosed" and f.message.organisation == "well-house"]
    assert exchanges.uuid.UUID(bytes=fact.release) == exchanges.uuid.UUID(release)
    assert body(site, theirs, "willa").headers["accord-disclosure"] == answer.headers["accord-disclosure"]
    assert move(site, "referrals", theirs, "contact", "willa").status == 200
    over = body(site, theirs, "willa")
    assert (over.status, over.body) == (404, refused[0].body)
