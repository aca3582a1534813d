"""Releases: what makes one valid, whom it opens what to, its paper, and its end (AGREEMENTS 2.4, DOMAIN 2.2)."""
import base64
import contextlib
import threading
import uuid

import pytest
from consent import NONE, PDF, Consent, moment, terms, until
from house import ROOT, House, wait_until

from conftest import BIN, own_site

PAPER_MOST = 4 << 20


@pytest.fixture
def consent(house):
    return Consent(house)


@pytest.fixture
def client(consent):
    return consent.client()


def refused(answer, words):
    assert answer.status == 400, answer.body
    assert words in answer.json["detail"]


def facts_of(house, kind, release):
    return [f for f in house.facts("gateway") if f.kind == kind and f.message.release == uuid.UUID(release).bytes]


# --- what makes one valid, through every layer; each rule by itself stands in tests/unit/test_release.c ---

@pytest.mark.parametrize("changed,words", [
    ({"signature": None}, "in writing and signed"),
    ({"signature": "electronic_remote"}, "by voice before it"),
    ({"recipient": "aid-house"}, "one other organisation"),
    ({"recipient": "nobody-pd"}, "one other organisation"),
    ({"classes": []}, "names the classes"),
    ({"classes": ["statistics"]}, "names the classes"),
    ({"classes": ["contact_secret"]}, "cannot be released"),
    ({"purposes": []}, "names its purposes"),
    ({"purposes": ["investigation"]}, "refused for everything"),
    ({"explanation": ["items", "purpose"]}, "explanation names"),
    ({"language": ""}, "explanation names"),
    ({"explainedBy": "north-chief"}, "works here"),
    ({"signed": moment(-60), "explained": moment(-30)}, "before it is signed"),
    ({"signed": moment(3600), "explained": moment(0)}, "signed by now"),
    ({"capacity": "minor"}, "a minor with one parent"),
    ({"signers": ["designee"]}, "designee"),
    ({"capacity": "minor", "signers": ["client", "parent"]}, "abuser"),
    ({"capacity": "minor", "signers": ["client", "parent"], "bar": "of_the_other_parent"}, "abuser"),
    ({"signed": moment(-31 * 86400), "explained": moment(-31 * 86400 - 60)}, "not over by now"),
    ({"expires": moment(91 * 86400)}, "only counsel"),
])
def test_one_that_is_not_valid_is_refused_with_its_source(consent, client, changed, words):
    answer = consent.post(f"/v1/clients/{client}/releases", "ada", terms(**changed))
    refused(answer, words)
    assert "DOMAIN" in answer.json["detail"] or "floor" in answer.json["detail"] or "U.S.C." in answer.json["detail"] or (
        "AGREEMENTS" in answer.json["detail"])


def test_a_minor_signs_with_one_parent_who_is_no_abuser(consent, client):
    consent.release(client, capacity="minor", signers=["client", "parent"], bar="not_barred")


def test_her_record_says_who_can_sign_for_her(consent):
    """A guardian who is the abuser can be recorded only as barred, and a barred one never signs (34 U.S.C. 12291(b)(2))."""
    client = consent.client()
    record = {"minorStatus": "minor", "guardians": [{"name": "Anna Quist", "kind": "parent", "bar": "none"},
                                                    {"name": "Otto Quist", "kind": "parent", "bar": "abuser_of_other_parent"}]}
    kept = consent.post(f"/v1/clients/{client}/record", "ada", {"service": record})
    assert kept.status == 200, kept.body
    anna, otto = kept.json["made"]
    minor = {"capacity": "minor", "signers": ["client", "parent"], "bar": "not_barred"}
    path = f"/v1/clients/{client}/releases"
    refused(consent.post(path, "ada", terms()), "whether she is a minor")
    refused(consent.post(path, "ada", terms(**minor)), "name which")
    refused(consent.post(path, "ada", terms(**minor, guardian=NONE)), "name which")
    refused(consent.post(path, "ada", terms(**minor, guardian=otto)), "barred")
    refused(consent.post(path, "ada", terms(**minor | {"signers": ["client", "court_guardian"]}, guardian=anna)), "another kind")
    consent.release(client, **minor, guardian=anna)
    barred = consent.post(f"/v1/clients/{client}/record", "ada", {"service": {"guardians": [
        {"id": anna, "name": "Anna Quist", "kind": "parent", "bar": "abuser_of_minor"}]}})
    assert barred.status == 200, barred.body
    refused(consent.post(path, "ada", terms(**minor, guardian=anna)), "barred")


def test_what_a_guardian_signed_is_revoked_when_one_is_barred(house, consent):
    """At once, and of this client alone; a bar that stood there already takes nothing that was signed since."""
    minor = {"capacity": "minor", "signers": ["client", "parent"], "bar": "not_barred"}
    other, client = consent.client(), consent.client()
    hers = consent.release(other, **minor)

    def guardian(name, bar, **more):
        kept = consent.post(f"/v1/clients/{client}/record", "ada", {"service": {"guardians": [
            {"name": name, "kind": "parent", "bar": bar} | more]}})
        assert kept.status == 200, kept.body
        return kept.json.get("made", [None])[0]

    anna = guardian("Anna Quist", "none")
    release, alone = consent.release(client, **minor, guardian=anna), consent.release(client)
    head = house.heads()["gateway"]
    guardian("Anna Quist", "abuser_of_minor", id=anna)
    how = house.messages["release"].REVOCATION_SIGNER_BARRED
    assert house.rows("select revoked_how, revoked_by from gateway.release where id = %s", release) == [(how, "ada")]
    for kept in (hers, alone):
        assert house.rows("select revoked_how from gateway.release where id = %s", kept) == [(0,)]
    facts = [f.message for f in house.facts("gateway", head) if f.kind == "release_revoked"]
    assert [(str(uuid.UUID(bytes=f.release)), f.how) for f in facts] == [(release, how)], "who relied on it is told"
    third = guardian("Eva Quist", "none")
    anew = consent.release(client, **minor, guardian=third)
    guardian("Anna M. Quist", "abuser_of_minor", id=anna)
    assert house.rows("select revoked_how from gateway.release where id = %s", anew) == [(0,)]
    guardian("Otto Quist", "abuser_of_other_parent")
    assert house.rows("select revoked_how from gateway.release where id = %s", anew) == [(how,)]


def test_a_bar_is_lifted_by_lead_or_duty_supervisor_and_that_is_a_fact(house, consent):
    """Whichever way it goes: written anew, withdrawn, or emptied with its class."""
    client = consent.client()
    path, head = f"/v1/clients/{client}/record", house.heads()["intake"]

    def said(by, **body):
        return consent.post(path, by, body)

    def guardian(bar, **more):
        return {"service": {"guardians": [{"name": "Otto Quist", "kind": "parent", "bar": bar} | more]}}

    def lifted():
        return [f.message.person for f in house.facts("intake", head) if f.kind == "guardian_bar_lifted"]

    otto = said("bea", **guardian("abuser_of_minor")).json["made"][0]
    for body in (guardian("none", id=otto), {"withdraw": [otto]}, {"emptyService": ["guardian"]},
                 guardian("none", id=otto) | {"liftsBar": False}):
        answer = said("bea", **body)
        assert answer.status == 403 and "barred no more" in answer.json["detail"], body
    assert said("bea", **guardian("abuser_of_other_parent", id=otto)).status == 200, "another bar is no lifting"
    assert lifted() == []
    assert said("ada", **guardian("none", id=otto)).status == 200 and lifted() == ["ada"]
    assert said("bea", withdraw=[otto]).status == 200 and lifted() == ["ada"], "he was barred no more"
    otto = said("bea", **guardian("abuser_of_minor")).json["made"][0]
    assert said("dana", emptyService=["guardian"]).status == 200 and lifted() == ["ada", "dana"]


def test_it_ends_after_thirty_days_unless_it_says_otherwise(house, consent, client):
    release = consent.granted(client)
    assert house.one("select extract(epoch from expires - signed_at) from gateway.release where id = %s", release) == 30 * 86400


def test_only_counsel_raises_the_limit_and_nobody_beyond_a_year(house, consent, client):
    long = {"expires": moment(120 * 86400)}
    refused(consent.post(f"/v1/clients/{client}/releases", "ada", terms(**long)), "only counsel")
    release = consent.granted(client, "aid-counsel", **long)
    assert house.one("select limit_raised_by from gateway.release where id = %s", release) == "aid-counsel"
    refused(consent.post(f"/v1/clients/{client}/releases", "aid-counsel", terms(expires=moment(367 * 86400))), "366 days")
    within = consent.granted(client, "aid-counsel", expires=moment(60 * 86400))
    assert house.one("select limit_raised_by from gateway.release where id = %s", within) == ""


def test_another_organisations_client_and_none_are_one_answer(house, consent, client):
    """Law L9: the same bytes, and one refusal each."""
    before = house.heads()["gateway"]
    answers = [consent.post(f"/v1/clients/{c}/releases", "north-chief", terms("aid-house")) for c in (client, NONE, "no-id")]
    answers += [consent.post(f"/v1/clients/{NONE}/releases", "ada", terms())]
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1
    assert [f.kind for f in house.facts("gateway", before) if f.kind == "refused"] == ["refused"] * 4
    assert house.one("select count(*) from gateway.release where client = %s", client) == 0


def test_the_same_grant_twice_is_one(house, consent, client):
    body = terms()
    one, other = (consent.post(f"/v1/clients/{client}/releases", "ada", body, key="a-grant") for _ in range(2))
    assert one.status == other.status == 200 and one.body == other.body
    assert house.one("select count(*) from gateway.release where client = %s", client) == 1


# --- the paper ---

def test_it_counts_from_its_paper_on(house, consent, client):
    release = consent.granted(client)
    assert facts_of(house, "release_granted", release) == []
    consent.papered(release)
    [fact] = facts_of(house, "release_granted", release)
    assert (fact.message.owner, fact.message.recipient) == ("aid-house", "north-pd")
    assert fact.message.client == uuid.UUID(client).bytes
    again = consent.post(f"/v1/releases/{release}/paper", "ada", PDF, media="application/pdf")
    assert again.status == 409


@pytest.mark.parametrize("paper", [b"", b"%PDF", b"GIF89a....", b"<html>", b"PK\x03\x04", b" %PDF-1.7"])
def test_what_is_no_paper_is_refused(consent, client, paper):
    release = consent.granted(client)
    answer = consent.post(f"/v1/releases/{release}/paper", "ada", paper, media="application/pdf")
    refused(answer, "a PDF, a PNG or a JPEG")


def test_nobody_else_brings_the_paper(consent, client):
    release = consent.granted(client)
    answers = [consent.post(f"/v1/releases/{r}/paper", "north-chief", PDF, media="application/pdf") for r in (release, NONE)]
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1


# --- what it never does ---

def test_no_help_waits_for_a_release():
    """DOMAIN 2.2 (8): only what shows, decides or records a disclosure, looks afterwards by what it left, or says which were revoked, knows of
    releases at all."""
    known = {path.name for path in (ROOT / "services").rglob("*.[ch]") if '"services/gateway/release.h"' in path.read_text()}
    assert known <= {"release.c", "release_for.c", "release_of.c", "release_list.c", "release_paper.h", "release_bar.c", "releases.c", "disclose.c", "client_read.c",
                     "main.c", "authorise.c", "breach_sweep.h", "exchange_offer.c", "packets.c", "restates.c"}


# --- its end ---

def test_revoked_orally_by_any_staff_of_the_owner_and_once(house, consent, client):
    release = consent.release(client)
    assert consent.revoke(release, "bea").status == 200
    assert consent.revoke(release, "ada", "in_writing").status == 200
    [fact] = facts_of(house, "release_revoked", release)
    how = house.messages["release"].Revocation.Name(fact.message.how)
    assert how == "REVOCATION_ORALLY" and fact.message.recipient == "north-pd"
    assert house.one("select revoked_by from gateway.release where id = %s", release) == "bea"
    answer = consent.post(f"/v1/releases/{consent.granted(client)}/revoke", "ada", {"how": "by_letter"})
    assert answer.status == 400


def test_another_organisation_revokes_nothing(house, consent, client):
    release = consent.release(client)
    answers = [consent.revoke(r, "north-chief") for r in (release, NONE, "no-id")]
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1
    assert house.one("select revoked from gateway.release where id = %s", release) is None


def test_one_that_was_revoked_or_has_ended_takes_no_paper(consent, client):
    release = consent.granted(client)
    consent.revoke(release)
    assert consent.post(f"/v1/releases/{release}/paper", "ada", PDF, media="application/pdf").status == 409
    at, over = until(2)
    release = consent.granted(client, expires=at)
    wait_until("it to end", over)
    assert consent.post(f"/v1/releases/{release}/paper", "ada", PDF, media="application/pdf").status == 409


def test_the_recipient_is_told_that_there_is_something_and_nothing_of_it(house, consent, client):
    """DOMAIN 2.2 (6): what left cannot be called back, so whoever has it is told."""
    release = consent.release(client)
    consent.revoke(release)
    [fact] = facts_of(house, "release_revoked", release)
    assert list(fact.message.tell) == ["north-command", "north-privacy"]

    def mails():
        return [p for p in house.pager.pages("could rely on was revoked") if p.to == "north-privacy@pager.example"]
    wait_until("her privacy officer to be told", mails)
    assert not [m for m in mails() if client in m.text or release in m.text or "Quist" in m.text or "aid-house" in m.text]


# --- what it opens: partnership-north-aid 3.1, "only if: release" ---

def sees(consent, client, purpose="case_status", person="north-chief"):
    """The service record as another organisation gets it; None when it is not there for her."""
    answer = consent.get(f"/v1/clients/{client}", person, purpose)
    assert answer.status in (200, 404), answer.body
    return answer.json["service"] if answer.status == 200 else None


def relied_on(house, release):
    return [f for f in house.facts("gateway") if f.kind == "disclosed" and f.message.release == uuid.UUID(release).bytes]


def test_it_opens_what_it_says_to_whom_and_for_what_it_says(house, consent, client):
    assert sees(consent, client) is None
    release = consent.granted(client)
    assert sees(consent, client) is None, "its paper is not kept"
    consent.papered(release)
    seen = sees(consent, client)
    assert seen["victimName"] == "Xenia Quist" and seen["codes"]["victim_name"] == "W"
    assert "lead" not in seen and seen["codes"]["lead_advocate"] == "R", "agreed, and not released"
    assert sees(consent, client, "safety_notice") is None, "agreed, and not the purpose that was signed"
    assert sees(consent, client, "case_status", "south-chief") is None, "another recipient"
    assert sees(consent, consent.client()) is None, "another client"
    assert {f.message.organisation for f in relied_on(house, release)} == {"north-pd"}
    assert consent.client() and sees(consent, client, "case_status", "north-desk") is None, "a role that the section does not name"


def test_a_release_opens_no_more_than_the_agreement(house, consent, client):
    """DOMAIN section 0 (3): it can only open a door that the agreement opens too."""
    consent.release(client, classes=["client_existence", "victim_name", "advisement"], purposes=["case_status", "court_support"])
    assert sees(consent, client)["codes"]["advisement"] == "N"
    assert sees(consent, client, "court_support") is None


def test_the_one_that_opens_most_counts(house, consent, client):
    """A narrower one signed later takes nothing away; what was revoked stands in nobody's way; two are never added up."""
    consent.revoke(consent.release(client))
    wide = consent.release(client, signed=moment(-3600), explained=moment(-3700))
    narrow = consent.release(client, classes=["client_existence"])
    other = consent.release(client, classes=["client_existence", "language_access"], signed=moment(-90))
    seen = sees(consent, client)
    assert "victimName" not in seen and seen["language"] == "en", "as wide, and newer"
    assert [len(relied_on(house, r)) for r in (wide, narrow, other)] == [0, 0, 1]
    consent.revoke(other)
    assert sees(consent, client)["victimName"] == "Xenia Quist"
    assert [len(relied_on(house, r)) for r in (wide, narrow, other)] == [1, 0, 1]


@contextlib.contextmanager
def racing(house, client, readers=6):
    """Reads of North's at both copies, without a pause; what they were answered."""
    token, ports = house.token(person="north-chief"), house.site.http_ports
    answers, stop = [], threading.Event()

    def read(at):
        while not stop.is_set():
            answers.append(house.http("GET", f"/v1/clients/{client}?purpose=case_status", token, port=at).status)
    threads = [threading.Thread(target=read, args=(ports[n % len(ports)],)) for n in range(readers)]
    for thread in threads:
        thread.start()
    try:
        yield answers
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_closed_at_that_very_second(house, consent, client):
    """It ends while it is read: the instant of the record decides, by the store's clock."""
    at, over = until(8)
    release = consent.release(client, expires=at)
    ends = house.one("select expires from gateway.release where id = %s", release)
    with racing(house, client) as answers:
        wait_until("it to end", over)
        after = len(answers)
        wait_until("reads to go on", lambda: len(answers) > after + 12)
    assert sees(consent, client) is None
    late = house.one("select count(*) from gateway.journal where kind = 1103 and position(%s::bytea in body) > 0 and at >= %s",
                     uuid.UUID(release).bytes, ends)
    assert relied_on(house, release) and late == 0


def test_closed_from_its_revocation_on(consent, client):
    release = consent.release(client)
    assert sees(consent, client) is not None
    consent.revoke(release)
    assert sees(consent, client) is None


def test_one_whose_signer_never_could_opens_nothing(house, consent, client):
    release = consent.release(client, capacity="minor", signers=["client", "parent"], bar="not_barred")
    assert sees(consent, client) is not None
    consent.revoke(release, "bea", "signer_barred")
    assert sees(consent, client) is None
    [fact] = facts_of(house, "release_revoked", release)
    assert house.messages["release"].Revocation.Name(fact.message.how) == "REVOCATION_SIGNER_BARRED"


@pytest.mark.parametrize("port", [0, 1])
def test_nothing_is_committed_after_a_revocation(house, consent, client, port):
    """Reads race the revocation at both copies: in the journal's order none that relied on it comes behind it."""
    release = consent.release(client)
    ports, token = house.site.http_ports, house.token(person="ada")
    with racing(house, client) as answers:
        wait_until("reads to get through", lambda: answers.count(200) > 30)
        house.http("POST", f"/v1/releases/{release}/revoke", token, b"", port=ports[port % len(ports)])
        after = len(answers)
        wait_until("reads to go on", lambda: len(answers) > after + 30)
    [revoked] = facts_of(house, "release_revoked", release)
    numbers = [f.n for f in relied_on(house, release)]
    assert len(numbers) >= answers.count(200) > 30
    assert max(numbers) < revoked.n
    assert set(answers) <= {200, 404, 503} and sees(consent, client) is None


# --- reading releases ---

def test_the_paper_comes_back_to_the_owner_and_to_nobody_else(house, consent, client):
    paper = b"%PDF-1.7\n" + bytes(range(256)) * 100
    release = consent.papered(consent.granted(client), paper=paper)
    before = house.heads()["gateway"]
    answer = consent.get(f"/v1/releases/{release}/paper", "ada")
    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, paper, "application/pdf")
    [fact] = [f for f in house.facts("gateway", before) if f.kind == "disclosed"]
    assert fact.subject == uuid.UUID(answer.headers["accord-disclosure"])
    assert (fact.message.organisation, list(fact.message.owners)) == ("aid-house", ["aid-house"])
    answers = [consent.get(f"/v1/releases/{r}/paper", who) for r, who in (
        (release, "north-chief"), (release, "north-privacy"), (NONE, "ada"), ("no-id", "ada"))]
    answers += [consent.get(f"/v1/releases/{release}/paper", "aid-director")]      # of the owner, and no role that may
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1


def test_it_is_sealed_in_the_store_and_goes_on_under_a_new_key(house, consent, client):
    paper = b"%PDF-1.7\nXenia Quist signs here"
    release = consent.papered(consent.granted(client), paper=paper)
    version = int(house.site.accord("key", "rotate", "aid-house").stdout.split()[1])
    wait_until("its key to go under the new one", lambda: house.one("select kek from gateway.release_paper where id = %s", release) == version)
    sealed = bytes(house.one("select sealed from gateway.release_page where id = %s", release))
    assert len(sealed) > len(paper) and b"Quist" not in sealed
    assert consent.get(f"/v1/releases/{release}/paper", "ada").body == paper


def test_lists_show_each_side_what_is_its_own(house, consent, client):
    kept, waiting = consent.release(client), consent.granted(client, "bea", signed=moment(-50))
    gone = consent.release(client)
    consent.revoke(gone)
    own = consent.get(f"/v1/clients/{client}/releases", "ada").json["releases"]
    assert [r["id"] for r in own] == [gone, waiting, kept]
    assert own[2]["classes"] == ["client_existence", "victim_name"] and own[2]["recipient"] == "north-pd"
    assert "kept" not in own[1] and own[0]["revokedHow"] == "orally" and own[0]["client"] == client
    others = [consent.get(f"/v1/clients/{c}/releases", "north-chief") for c in (client, NONE)]
    assert {a.status for a in others} == {404} and len({a.body for a in others}) == 1
    assert consent.get(f"/v1/clients/{NONE}/releases", "ada").json["releases"] == []
    assert consent.get("/v1/clients/no-id/releases", "ada").json["releases"] == []
    first = consent.get("/v1/releases?limit=2", "ada").json
    assert [r["id"] for r in first["releases"]] == [gone, waiting]
    assert consent.get(f"/v1/releases?limit=2&cursor={first['next']}", "ada").json["releases"][0]["id"] == kept
    theirs = consent.get("/v1/releases?as=recipient", "north-chief", "case_status").json["releases"]
    [mine] = [r for r in theirs if r.get("client") == client]
    assert "id" not in mine and mine["codes"] == {"client_existence": "W", "release_terms": "N"}
    assert not [r for r in consent.get("/v1/releases?as=recipient", "south-chief", "case_status").json["releases"]]
    house.settle()
    head = house.heads()["gateway"]
    [revoked] = [r for r in consent.get("/v1/revocations", "north-privacy", "supervision").json["revoked"] if r["release"] == gone]
    assert set(revoked) == {"release", "owner", "revoked"} and revoked["owner"] == "aid-house"
    fact, of = [f.message for f in house.facts("gateway", head) if f.kind in ("disclosed", "disclosed_of")]
    assert list(fact.owners) == ["north-pd"] and len(fact.policy) == 32 and fact.codes == "PP" and not fact.subjects
    # Her own organisation's protocol opens them to her, or there are none.
    for person, purpose in (("north-privacy", "accounting"), ("south-chief", "supervision")):
        assert consent.get("/v1/revocations", person, purpose).status == 404


@pytest.fixture
def given_south(house, consent):
    """Grants South a client's releases of those purposes, one after the other; they are over with the test."""
    made = []

    def give(*purposes):
        client = consent.client()
        made.extend(consent.release(client, recipient="south-pd", purposes=[p]) for p in purposes)
        return client, made
    yield give
    house.rows("update gateway.release set expires = signed_at + interval '1 s' where id = any (%s::uuid[]) returning 1", made)


def names(cursor):
    """The instant and the id that a cursor holds."""
    held = base64.urlsafe_b64decode(cursor)
    return int.from_bytes(held[:8], "big"), str(uuid.UUID(bytes=held[8:]))


def test_pages_tell_nothing_of_releases_that_may_not_be_known(house, consent, given_south):
    """Law L9: neither how many there are nor when: a page and its cursor are made of what is shown."""
    empty = consent.get("/v1/releases?as=recipient&limit=1", "south-chief", "case_status").body
    client, made = given_south("safety_notice", "case_status", "safety_notice", "safety_notice", "case_status", "safety_notice")
    ask = "/v1/releases?as=recipient&limit=1"
    for who, purpose in (("south-command", "case_status"), ("south-privacy", "case_status"), ("south-chief", "court_support")):
        assert consent.get(ask, who, purpose).body == empty == b'{"releases":[]}'
    first = consent.get(ask, "south-chief", "case_status").json
    assert [r["client"] for r in first["releases"]] == [client]
    assert names(first["next"])[1] == made[4]
    second = consent.get(f"{ask}&cursor={first['next']}", "south-chief", "case_status").json
    assert [r["client"] for r in second["releases"]] == [client] and "next" not in second, "what follows is hidden"
    both = consent.get("/v1/releases?as=recipient&limit=2", "south-chief", "case_status").json
    assert len(both["releases"]) == 2 and "next" not in both


def test_a_page_is_looked_for_in_sixteen_hundred_and_sixteen(house, consent, given_south):
    """ROUNDS of 101: what is older than so many that are hidden is not looked at, which closes and never opens."""
    client, (_, hidden) = given_south("case_status", "safety_notice")

    def hide(count, after):
        made = house.rows("""insert into gateway.release select (jsonb_populate_record(r, jsonb_build_object(
            'id', gen_random_uuid(), 'granted_at', r.granted_at + (n + %s) * interval '1 microsecond'))).*
            from gateway.release r, generate_series(1, %s) n where r.id = %s returning id""", after, count, hidden)
        return [row[0] for row in made]

    def shown():
        return [r["client"] for r in consent.get("/v1/releases?as=recipient", "south-chief", "case_status").json["releases"]]
    more = hide(1614, 0)
    try:
        assert shown() == [client]
        more += hide(1, 1614)
        assert shown() == []
    finally:
        house.rows("delete from gateway.release where id = any (%s::uuid[]) returning 1", more)


# --- limits ---

def test_a_full_page_with_one_behind_it(consent):
    client = consent.client()
    made = [consent.granted(client, "bea") for _ in range(101)]
    page = consent.get(f"/v1/clients/{client}/releases?limit=100", "ada").json
    assert [r["id"] for r in page["releases"]] == made[:0:-1]
    rest = consent.get(f"/v1/clients/{client}/releases?limit=100&cursor={page['next']}", "ada").json
    assert [r["id"] for r in rest["releases"]] == made[:1] and "next" not in rest


def test_the_sixteen_signed_last_are_tried(consent, client):
    """RELEASES_EACH: what is older is not looked at, which closes and never opens."""
    consent.release(client, signed=moment(-7200), explained=moment(-7300))
    for n in range(15):
        consent.release(client, classes=["client_existence"], signed=moment(-600 + n), explained=moment(-1000))
    assert sees(consent, client)["victimName"] == "Xenia Quist"
    consent.release(client, classes=["client_existence"])
    assert "victimName" not in sees(consent, client)


def test_the_largest_paper_is_kept_and_one_byte_more_is_413(tmp_path):
    gateway = {"max body": "5MiB"}
    with own_site(House(tmp_path / "site", BIN, overrides={"gateway": gateway}, settings=("fsync = off",), copies=1, feeds=1)) as house:
        consent = Consent(house)
        release = consent.granted(consent.client())
        most = b"%PDF-1.7\n" + bytes(PAPER_MOST - 9)
        assert consent.post(f"/v1/releases/{release}/paper", "ada", most + b"\n", media="application/pdf").status == 413
        consent.papered(release, paper=most)
        assert consent.get(f"/v1/releases/{release}/paper", "ada").body == most
