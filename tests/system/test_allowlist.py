"""What must never be kept is nowhere: no table, no dump, no log, no page, no fact."""
import subprocess

import documents
import pytest
from house import JSON_LINES, PG_BIN, SERVICES, SOURCES, XML, wait_until

# Each stands in a place where real senders put such things.
NOTE = "zz-note-she-said-he-strangled-her"
NAME = "Zelmira"
SURNAME = "Quorthwaite"
PHONE = "5550987654"
NCIC = "zz-ncic-EPO-active-FBI-0099887"
MEDIA = "https://zz-media.example/bodycam.mp4"
CAUTION = "zz-caution-known-to-carry"
VEHICLE = "ZZPLATE7"
EXTENSION = "zz-extension-of-the-vendor"
ROW = "zz-narrative-column-of-a-row"
PLANTED = (NOTE, NAME, SURNAME, PHONE, NCIC, MEDIA, CAUTION, VEHICLE, EXTENSION, ROW)


def laden(number, area):
    """A document that has in it whatever a dispatch system could let slip."""
    wrapped = {"name": [{"personGivenName": [{"value": NAME}], "personSurName": [{"value": SURNAME}]}]}
    return documents.eido(
        number, area=area,
        notesComponent=[{"$id": "n1", "notesActionComments": f"<p>{NOTE}</p>"}, {"$id": "n2", "notesActionComments": NCIC}],
        personComponent=[{"$id": "p1", "personIncidentRoleRegistryText": ["Victim"], "ncPersonComponent": wrapped}],
        vehicleComponent=[{"$id": "v1", "plate": VEHICLE}],
        mediaComponent=[{"$id": "m1", "mediaUri": MEDIA}],
        cautionComponent=[{"$id": "c1", "cautionText": CAUTION}],
        additionalDataComponent=[{"additionalDataByValue": f"<x>{EXTENSION}</x>"}],
        callComponent=[{"$id": "k1", "callStartTimestamp": documents.stamp(documents.now()),
                        "callBackReference": f"tel:{PHONE}", "sipIdentity": PHONE}],
        vendorBlob={"free": NOTE, "list": [NCIC, {"deep": EXTENSION}]},
        incident={"notes": NOTE, "narrative": NCIC, "incidentNarrative": [NOTE], "internalComments": CAUTION,
                  "personReference": [{"$ref": NAME}], "documentIdentification": [NCIC]})


@pytest.fixture(scope="module")
def planted(shared):
    """An incident of each format, laden, on its way through everything."""
    number, area, row = documents.number(), documents.area(), "R-" + documents.area()
    assert shared.post("north-eido", laden(number, area)).outcomes == ["accepted"]
    line = {"Number": row, "Type": "Domestic", "Received": documents.stamp(documents.now()),
            "Updated": documents.stamp(documents.now()), "Beat": area, "Street": "Elm", "Narrative": ROW, "Caller": NAME,
            "Callback": PHONE}
    assert shared.post("north-rows", documents.lines([line]), JSON_LINES).outcomes == ["accepted"]
    people = (f"<CallerName>{NAME}</CallerName><CallerPhone>{PHONE}</CallerPhone><AdditionalInfo>{CAUTION}</AdditionalInfo>"
              f"<NatureOfCall>{NOTE}</NatureOfCall><Narratives><Narrative><Text>{NOTE} {NCIC}</Text></Narrative></Narratives>"
              f"<Persons><Person><FirstName>{NAME}</FirstName><LastName>{SURNAME}</LastName></Person></Persons>"
              f"<Vehicles><Vehicle><Plate>{VEHICLE}</Plate></Vehicle></Vehicles><Vendor>{EXTENSION}</Vendor>")
    assert shared.post("north-drops", documents.call("C-" + area, area=area, more=people), XML).outcomes == ["accepted"]
    wait_until("all three pages", lambda: len(shared.pager.pages(area)) == 3)
    callout = shared.callout(number, "offered")
    assert shared.move(callout.id, "accept", "ada").status == 200
    assert shared.get(f"/v1/incidents/{shared.incident(number)}", "north-chief").status == 200
    shared.settle()
    return number, area


def test_it_was_dropped_and_counted(house, planted):
    number, _ = planted
    notes, persons, media, cautions, vehicles, other = house.rows(
        "select notes, persons, media, cautions, vehicles, other from intake.document where incident = %s",
        house.incident(number))[0]
    assert notes >= 2 and persons == 1 and media == 1 and cautions == 1 and vehicles == 1 and other >= 1
    length, digest = house.rows("select length, digest from intake.document where incident = %s", house.incident(number))[0]
    assert length > 1000 and len(bytes(digest)) == 32


def test_in_no_column_of_any_table(house, planted):
    columns = house.rows("""
        select c.table_schema, c.table_name, c.column_name, c.data_type from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
          and c.data_type in ('text', 'bytea', 'jsonb', 'json', 'character varying', 'character', 'ARRAY')""")
    assert len(columns) > 30
    for schema, table, column, kind in columns:
        value = f'position(%s::bytea in "{column}") > 0' if kind == "bytea" else f'position(%s in "{column}"::text) > 0'
        for text in PLANTED:
            needle = text.encode() if kind == "bytea" else text
            assert house.one(f'select count(*) from "{schema}"."{table}" where {value}', needle) == 0, (schema, table, column)


def test_not_in_a_dump(house, planted):
    dump = subprocess.run([PG_BIN / "pg_dump", "-h", str(house.site.run_dir), "-U", "postgres", "accord"],
                          capture_output=True, check=True).stdout
    assert len(dump) > 10000
    for text in PLANTED:
        assert text.encode() not in dump
        assert text.encode().hex().encode() not in dump


def test_in_no_log_page_or_fact(house, planted):
    logs = house.logs()
    assert set(SERVICES) <= set(logs)
    for text in PLANTED:
        for name, log in logs.items():
            assert text not in log, (text, name)
        assert not house.pager.pages(text)
        for source in SOURCES:
            assert not [f for f in house.facts(source) if text.encode() in f.body]


def test_the_owner_sees_none_of_it_either(house, planted):
    number, _ = planted
    body = house.get(f"/v1/incidents/{house.incident(number)}", "north-chief").body
    assert number.encode() in body
    for text in PLANTED:
        assert text.encode() not in body
