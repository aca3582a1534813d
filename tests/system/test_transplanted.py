"""Sealed columns in the wrong place: put by whoever writes to the store under another client, another organisation or another class,
they open for nobody (a seal is bound to its owner, its subject, its row and its column)."""
import documents
import pytest
from test_bus import context  # noqa: F401
from test_client_answers import bus, fetch, grant  # noqa: F401
from test_clients import NAME, opened

THEIRS = "Philippa Northcote"
SHUT = "a content of a client cannot be opened|a key is not there|cannot be opened"


@pytest.fixture
def pair(house):
    """A client of Aid House and one of North's, each with a name; what was done to them is undone with them."""
    both = opened(house, service={"victimName": NAME}), opened(house, "north-chief", service={"victimName": THEIRS})
    yield both
    for table, column in (("client_content", "client"), ("client", "id")):
        forced(house, f"delete from intake.{table} where {column} = any (%s::uuid[])", list(both))


def forced(house, sql, *values):
    """As an administrator who lets no trigger or key of the schema be in her way; how many rows."""
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute(sql, values)
        return cursor.rowcount


def read(house, bus, client):  # noqa: F811
    """What intake opens of her name when all of it is granted; None when it cannot be had now."""
    found = fetch(house, bus, grant(house, client, service=["victim_name"]))
    return None if isinstance(found, str) else [c.service.victim_name for c in found.clients]


def test_each_of_them_is_read(house, bus, pair):  # noqa: F811
    assert [read(house, bus, client) for client in pair] == [[NAME], [THEIRS]]


@pytest.mark.parametrize("with_key", (False, True))
def test_a_content_under_another_organisations_client_opens_for_nobody(house, bus, pair, expected, with_key):  # noqa: F811
    expected.append(SHUT)
    hers, theirs = pair
    name = house.messages["vocabulary"].DATA_CLASS_VICTIM_NAME
    if with_key:
        assert forced(house, "update intake.client c set data_key = o.data_key, kek = o.kek from intake.client o "
                      "where c.id = %s and o.id = %s", theirs, hers) == 1
    assert forced(house, "delete from intake.client_content where client = %s and class = %s", theirs, name) == 1
    assert forced(house, "update intake.client_content set client = %s where client = %s and class = %s", theirs, hers, name) == 1
    assert read(house, bus, theirs) in (None, [""])
    assert NAME not in house.get(f"/v1/clients/{theirs}", "north-chief").body.decode()


def test_a_client_who_is_said_to_be_another_organisations_opens_for_nobody(house, bus, pair, expected):  # noqa: F811
    expected.append(SHUT)
    assert forced(house, "update intake.client set organisation = 'north-pd' where id = %s", pair[0]) == 1
    assert read(house, bus, pair[0]) in (None, [""])
    for person in ("north-chief", "ada"):
        assert NAME not in house.get(f"/v1/clients/{pair[0]}", person, "continuing_service").body.decode()


def test_a_place_under_another_incident_opens_for_nobody(house, expected):
    expected.append(SHUT)
    found = {}
    for agency, road in (("north", "Ellerngasse"), ("south", "Zwillingsweg")):
        number = documents.number(f"{agency}-pd.example")
        location = {"locationTypeDescriptionRegistryText": ["CurrentIncident"], "locationByValue":
                    '<presence xmlns="urn:ietf:params:xml:ns:pidf"><civicAddress xmlns="urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr">'
                    f"<A3>Hollerstadt</A3><RD>{road}</RD><HNO>31</HNO></civicAddress></presence>"}
        document = documents.eido(number, type="ALRU", agency=f"{agency}-pd.example", locationComponent=[location])
        assert house.post(f"{agency}-eido", document).status == 202
        found[agency] = house.incident(number)
    assert "Zwillingsweg" in house.get(f"/v1/incidents/{found['south']}", "south-chief").body.decode()
    assert "Ellerngasse" in house.get(f"/v1/incidents/{found['north']}", "north-chief").body.decode()
    sealed = ("location", "data_key", "kek", "identity")
    own = house.rows(f"select {', '.join(sealed)} from intake.incident where incident = %s", found["north"])[0]
    try:
        for columns in (sealed[:1], sealed):
            assert forced(house, f"update intake.incident i set {', '.join(f'{c} = o.{c}' for c in columns)} from intake.incident o "
                          "where i.incident = %s and o.incident = %s", found["north"], found["south"]) == 1
            answer = house.get(f"/v1/incidents/{found['north']}", "north-chief")
            assert b"Zwillingsweg" not in answer.body and answer.status in (200, 404, 503), answer.body
    finally:
        forced(house, f"update intake.incident set {', '.join(f'{c} = %s' for c in sealed)} where incident = %s", *own, found["north"])
