"""Releases: what makes one valid, whom it opens what to, its paper, and its end (AGREEMENTS 2.4, DOMAIN 2.2)."""
import threading
import uuid

import pytest
from consent import NONE, PDF, Consent, moment, terms, until
from house import House, free_port, wait_until

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
    ({"explained": moment(-30)}, "before it is signed"),
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
