"""The other bases: a court's order, a mandated report, the subject herself, imminent danger (AGREEMENTS 2.11, DOMAIN 2.1-2.4)."""
import threading
import uuid

import pytest
from consent import NONE, Consent, moment, order
from house import wait_until

REPORT = {"basis": "mandated_report", "instrument": "statute", "reference": "33 V.S.A. 4913", "recipient": "statutory_agency",
          "classes": ["client_existence", "victim_name"]}
SUBJECT = {"basis": "subject", "instrument": "her_request", "reference": "", "recipient": "subject", "identity": "in_person",
           "notice": None, "tried": None, "outcome": None}
DANGER = {"basis": "imminent_danger", "instrument": "danger", "reference": "", "recipient": "responder", "record": "incident",
          "classes": ["victim_name", "officer_contact", "language_access"]}


@pytest.fixture
def consent(house):
    return Consent(house)


@pytest.fixture
def client(consent):
    return consent.client(name="Yolanda Brisk")


@pytest.fixture
def victim(consent, house, feed):
    """A client of North's with an incident record."""
    answer = consent.post("/v1/clients", "north-chief", {"incident": {
        "victimName": "Wanda Crisp", "language": "pt", "officerContact": {
            "telephones": ["+1 212 555 0142"], "messageMayBeLeft": "no", "safeIfAnotherAnswers": "no", "toldOfCall": "yes",
            "outOfEarshot": "yes"}}, "lead": "north-chief"})
    assert answer.status == 200, answer.body
    return answer.json["client"]


def refused(answer, words):
    assert answer.status == 400, answer.body
    assert words in answer.json["detail"]


def moves(house, basis):
    name = house.messages["release"].BasisState.Name
    return [(name(f.message.state).removeprefix("BASIS_STATE_").lower(), f.message.person) for f in house.facts("gateway")
            if f.kind == "basis_moved" and f.message.moved == uuid.UUID(basis).bytes]


@pytest.mark.parametrize("changed,words", [
    ({"instrument": "subpoena"}, "a subpoena is not an order of a court and opens nothing"),
    ({"basis": "agreement"}, "a basis is"),
    ({"instrument": "statute"}, "rests on"),
    ({"reference": ""}, "by its number"),
    ({"reference": "the judge said"}, "by its number"),
    ({"recipient": "responder"}, "goes to the court"),
    ({"classes": ["contact_secret"]}, "contact_secret has no basis"),
    ({"classes": []}, "none, or not all"),
    ({"record": "incident", "classes": ["service_actions"]}, "which record"),
    ({"notice": None, "tried": None, "outcome": None}, "tried to tell her"),
    ({"tried": moment(3600)}, "tried to tell her"),
    (REPORT | {"forbids": "notice"}, "only a court's order"),
    (REPORT | {"classes": ["service_contact"]}, "none, or not all"),
    (SUBJECT | {"identity": None}, "that it is she"),
    (DANGER, "police and prosecution only"),
])
def test_what_is_no_basis_is_refused_with_its_source(consent, client, changed, words):
    answer = consent.post("/v1/bases", "ada", order(client, **changed))
    refused(answer, words)
    assert "DOMAIN" in answer.json["detail"] or "AGREEMENTS" in answer.json["detail"]


@pytest.mark.parametrize("instrument", ["subpoena"])
@pytest.mark.parametrize("basis", [{}, REPORT, SUBJECT, DANGER])
def test_a_subpoena_is_none_whatever_is_said_beside_it(consent, client, basis, instrument):
    refused(consent.post("/v1/bases", "ada", order(client, **basis | {"instrument": instrument})), "subpoena")


def test_nothing_leaves_before_a_second_person_countersigned(house, consent, client):
    basis = consent.opened(client)
    assert consent.take(basis).status == 409
    mine = consent.countersign(basis, "ada")
    assert mine.status == 403 and "second person" in mine.json["detail"]
    wrong = consent.countersign(basis, "cora")
    assert wrong.status == 403 and "roles" in wrong.json["detail"]      # of an order: counsel
    assert consent.take(basis).status == 409
    assert consent.countersign(basis).status == 200
    assert consent.countersign(basis).status == 409
    assert moves(house, basis) == [("opened", "ada"), ("countersigned", "aid-counsel")]


def test_the_record_is_taken_once_for_each_countersignature(house, consent, client):
    basis = consent.opened(client)
    consent.countersign(basis)
    taken = consent.take(basis)
    assert taken.status == 200 and taken.json["victimName"] == "Yolanda Brisk"
    assert taken.json["id"] == client and "language" not in taken.json, "a class that was not asked for"
    disclosure = uuid.UUID(taken.headers["accord-disclosure"])
    [fact] = [f for f in house.facts("gateway") if f.kind == "disclosed" and f.subject == disclosure]
    classes = house.messages["vocabulary"].DataClass
    assert [classes.Name(c) for c in fact.message.released] == ["DATA_CLASS_CLIENT_EXISTENCE", "DATA_CLASS_VICTIM_NAME"]
    assert fact.message.codes == "CC" and fact.message.under == uuid.UUID(basis).bytes
    assert fact.message.basis == house.messages["vocabulary"].Basis.Value("BASIS_COURT_ORDER")
    [owners] = [f for f in house.facts("gateway") if f.kind == "disclosed_of" and f.subject == disclosure]
    assert owners.message.owner == "aid-house" and len(owners.message.present) == 2
    assert consent.take(basis).status == consent.take(basis, "aid-counsel").status == 409
    assert consent.countersign(basis).status == 200
    assert consent.take(basis, "aid-counsel").status == 200
    assert [state for state, _ in moves(house, basis)] == ["opened", "countersigned", "taken", "countersigned", "taken"]


def test_many_at_once_take_it_once(house, consent, client):
    """Law L2: one disclosure for each countersignature, whoever races."""
    basis = consent.opened(client)
    consent.countersign(basis)
    house.token(person="ada")
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(consent.take(basis).status)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [200] + [409] * 7
    assert [state for state, _ in moves(house, basis)].count("taken") == 1


def test_an_old_countersignature_opens_nothing(house, consent, client):
    basis = consent.opened(client)
    consent.countersign(basis)
    house.rows("update gateway.basis set countersigned_at = countersigned_at - interval '1 day' where id = %s returning 1", basis)
    assert consent.take(basis).status == 409
    assert consent.countersign(basis).status == 200 and consent.take(basis).status == 200


@pytest.mark.parametrize("changed,who", [(REPORT, "cora"), (SUBJECT, "aid-privacy"), ({"forbids": "sealed", "notice": None,
                         "tried": None, "outcome": None}, "aid-counsel")])
def test_each_basis_has_its_second_person(consent, client, changed, who):
    basis = consent.opened(client, **changed)
    assert consent.countersign(basis, who).status == 200
    assert consent.take(basis).json["victimName"] == "Yolanda Brisk"


def test_imminent_danger_opens_records_of_the_police(consent, victim):
    basis = consent.opened(victim, "north-chief", **DANGER)
    assert consent.take(basis, "north-chief").status == 409
    assert consent.countersign(basis, "north-privacy").status == 200
    taken = consent.take(basis, "north-chief")
    assert taken.status == 200 and taken.json["victimName"] == "Wanda Crisp"
    assert taken.json["officerContact"]["telephones"] == ["+1 212 555 0142"]


def test_who_may_no_longer_know_of_the_record_takes_it_no_more(house, consent, victim):
    """Her own organisation's protocol is asked as she takes it: in that role, and by what decides then. The fact names by what."""
    basis = consent.opened(victim, "north-chief", **DANGER)
    assert consent.countersign(basis, "north-privacy").status == 200, "of either record: she may know of the service record"
    assert consent.take(basis, "north-privacy").status == 404, "and not of this one"
    head = house.heads()["gateway"]
    assert consent.take(basis, "north-chief").status == 200
    fact, = [f.message for f in house.facts("gateway", head) if f.kind == "disclosed" and f.message.under == uuid.UUID(basis).bytes]
    assert len(fact.policy) == 32 and fact.person == "north-chief"


def test_another_organisation_has_no_part_in_it(house, consent, client):
    """Law L9: another's client or basis and none are one answer."""
    basis = consent.opened(client)
    answers = [consent.post("/v1/bases", "north-chief", order(c)) for c in (client, NONE)]
    answers += [consent.countersign(b, "north-counsel") for b in (basis, NONE, "no-id")]
    consent.countersign(basis)
    answers += [consent.take(b, "north-counsel") for b in (basis, NONE, "no-id")]
    answers += [consent.take(basis, "bea")]     # neither opened nor countersigned it
    assert {a.status for a in answers} == {404} and len({a.body for a in answers}) == 1
    assert consent.take(basis).status == 200


def test_a_docket_number_stands_nowhere_in_the_clear(house, consent, client):
    """Law L3: a client and her case are tied in a sealed column only."""
    basis = consent.opened(client, reference="77-ZQ-90417")
    row, = house.rows("select b::text from gateway.basis b where id = %s", basis)
    assert "77-ZQ-90417".encode().hex() not in row[0] and "77-ZQ-90417" not in row[0]
    assert not [f for f in house.facts("gateway") if b"77-ZQ-90417" in f.body]


def test_the_owner_is_told_at_once(house, consent, client):
    basis = consent.opened(client)
    [fact] = [f for f in house.facts("gateway") if f.kind == "basis_moved" and f.message.moved == uuid.UUID(basis).bytes]
    assert list(fact.message.tell) == ["dana", "aid-privacy"]

    def mails():
        return [p for p in house.pager.pages("another ground than an agreement") if p.to == "aid-privacy@pager.example"]
    before = len(mails())
    consent.countersign(basis)
    wait_until("her privacy officer to be told", lambda: len(mails()) > before)
    assert not [m for m in mails() if client in m.text or basis in m.text or "Brisk" in m.text]
