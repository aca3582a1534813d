"""Law L3: facts hold random ids, codes and times; and what is logged holds no more."""
import re

import documents
import pytest
from google.protobuf.descriptor import FieldDescriptor
from house import SOURCES

NUMBER = "urn:emergency:uid:incidentid:zz3planted:north-pd.example"
PLACE = "Thistledown"
CITY = "Ravensmoor"
LABEL = "zz label of the source"
CODE = "ZZLOCAL"


@pytest.fixture(scope="module")
def planted(shared):
    """An incident with telling values in every field that may be kept, through page, acceptance, reads and refusals."""
    location = {"locationTypeDescriptionRegistryText": ["CurrentIncident"], "locationByValue":
                '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr">'
                f"<A3>{CITY}</A3><RD>{PLACE}</RD><HNO>31</HNO></civicAddress></presence>"}
    document = documents.eido(NUMBER, area=documents.area(), locationComponent=[location],
                              incident={"incidentTypeInternalText": LABEL, "incidentTypeInternalCode": CODE})
    shared.post("north-eido", document)
    callout = shared.callout(NUMBER, "offered")
    identity = shared.incident(NUMBER)
    kept = shared.opened("incident = %s", identity)[identity]
    place, city, label = kept["place"], kept["city"], kept["type_label"]
    assert (PLACE in place, city, label) == (True, CITY, LABEL), "the planted values must be stored to prove anything"
    assert shared.move(callout.id, "acknowledge", "ada").status == 200
    assert shared.move(callout.id, "accept", "ada").status == 200
    assert shared.get(f"/v1/incidents/{identity}", "north-chief").status == 200
    assert shared.get(f"/v1/incidents/{identity}", "south-chief").status == 404
    shared.post("north-eido", documents.eido(NUMBER, updated=2, status="Cancelled"))
    shared.settle()
    return identity


def values(message):
    for field, value in message.ListFields():
        items = value if field.label == FieldDescriptor.LABEL_REPEATED else [value]
        for item in items:
            if field.type == FieldDescriptor.TYPE_MESSAGE:
                yield from values(item)
            else:
                yield field, item


def test_no_fact_holds_a_number_a_place_or_words_of_the_source(house, planted):
    seen = 0
    for source in SOURCES:
        for fact in house.facts(source):
            seen += 1
            for text in (NUMBER, "zz3planted", PLACE, CITY, LABEL, CODE):
                assert text.encode() not in fact.body, (source, fact.n, text)
    assert seen > 10


def test_every_text_of_a_fact_is_a_code_or_an_id_that_people_chose(house, planted):
    """What the descriptor promises, seen in every fact that was ever stored here."""
    options = house.messages["options"]
    allowed = {options.TEXT_CODE, options.TEXT_NAME_ID, options.TEXT_TELEPHONE}
    for source in SOURCES:
        for fact in house.facts(source):
            for field, value in values(fact.message):
                said = field.GetOptions()
                if field.type == FieldDescriptor.TYPE_STRING:
                    assert said.Extensions[options.text] in allowed, (fact.kind, field.name)
                    assert len(value.encode()) <= said.Extensions[options.max_len]
                    assert re.fullmatch(r"[A-Za-z0-9_.:+ -]*(@\d+(/[\d.]+)?)?|[A-Z][A-Za-z]+(/[A-Z][A-Za-z_]+)+", value), (fact.kind, field.name, value)
                if field.type == FieldDescriptor.TYPE_BYTES and said.Extensions[options.ref]:
                    assert len(value) == 16


def test_no_fact_has_both_a_client_and_an_incident(house, planted):
    options = house.messages["options"]
    for source in SOURCES:
        for fact in house.facts(source):
            refs = {field.GetOptions().Extensions[options.ref] for field, _ in values(fact.message)}
            assert not {options.REF_CLIENT, options.REF_INCIDENT} <= refs


def test_outward_ids_are_random(house, planted):
    for ids in (house.rows("select incident from intake.incident"), house.rows("select id from referral.request"),
                house.rows("select document from intake.document")):
        assert ids and all(str(i)[14] == "4" for i, in ids)


def test_no_log_holds_a_token_a_number_a_place_or_an_address(house, planted):
    logs = house.logs()
    secrets = list(house.tokens.values()) + [NUMBER, "zz3planted", PLACE, CITY, LABEL, CODE, "@pager.example"]
    for name, log in logs.items():
        for secret in secrets:
            assert secret not in log, name
        assert "password" not in log.lower() or name == "postgresql"


def test_tokens_are_stored_as_hashes_only(house):
    for token in house.tokens.values():
        for table, in house.rows("select table_name from information_schema.tables where table_schema = 'gateway'"):
            assert house.one(f'select count(*) from gateway."{table}" as t where t::text like %s', f"%{token[7:]}%") == 0
