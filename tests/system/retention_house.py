"""A site with records custodians, and what they and others do with records that are closed."""
import json
import shutil
import uuid

from conftest import BIN
from house import HERE, House, wait_until
from test_clients import opened, send

OWN = HERE / "retention"
SOON = {"lines": [{"years": 0, "authority": "GS-14 1.2"}]}      # due as soon as it is closed


def site_of(folder, overrides=None, agreements=()):
    """agreements: more texts, each with its name."""
    files = folder / "files"
    shutil.copytree(HERE / "agreements", files / "agreements")
    shutil.copy(HERE / "rosters.yaml", files)
    for protocol in OWN.glob("protocol-*.yaml"):
        shutil.copy(protocol, files / "agreements")
    for name, text in agreements:
        (files / "agreements" / f"{name}.yaml").write_text(text)
    (files / "consortium.yaml").write_text((HERE / "consortium.yaml").read_text() + (OWN / "people.yaml").read_text())
    return House(folder / "site", BIN, feeds=4, settings=("fsync = off",), patient=True, consortium=files, overrides=overrides)


def post(site, path, person, body=None):
    return send(site, path, person, body or {})


def load(site, lines=SOON, person="aid-records"):
    answer = post(site, "/v1/retention/schedules", person, lines)
    assert answer.status == 200, answer.body
    return answer.json


def closed(site, client, person="ada", why="served"):
    answer = post(site, f"/v1/clients/{client}/closing", person, {"why": why})
    assert answer.status == 200, answer.body
    return client


def client(site, person="ada", **body):
    """A client whose record is closed."""
    return closed(site, opened(site, person, **body), person)


def stands(site, client, person="aid-records"):
    return site.get(f"/v1/clients/{client}/retention", person, "accounting").json


def hold(site, client, reason="complaint", person="ada"):
    answer = post(site, f"/v1/clients/{client}/holds", person, {"reason": reason})
    assert answer.status == 200, answer.body
    return answer.json["made"][0]


def lift(site, client, hold, person="aid-counsel"):
    return post(site, f"/v1/clients/{client}/holds/lift", person, {"hold": hold})


def reasons(site, client):
    """What holds her, as the store has it."""
    return sorted(r for r, in site.rows("select reason from intake.hold where client = %s and lifted is null", client))


def age(site, client, years):
    """Everything of hers happened so much earlier."""
    with site.session() as connection, connection.cursor() as cursor:
        for table, column in (("client", "closed"), ("client_content", "kept"), ("advisement", "told"), ("encounter", "at"), ("notice", "due"),
                              ("custody_link", "made")):
            key = "id" if table == "client" else "client"
            cursor.execute(f"update intake.{table} set {column} = {column} - %s * interval '1 year' where {key} = %s", (years, client))


def body(answer):
    return json.loads(answer.body)


def booked(site, client, number, person="ada", **who):
    """What happens under that number reaches her; answers with the link."""
    answer = post(site, f"/v1/clients/{client}/custody-links", person, {"kind": "booking", "number": number} | who)
    assert answer.status == 200, answer.body
    return answer.json["made"][0]


def happens(site, kind, number, person="ada", **who):
    answer = post(site, "/v1/custody-events", person, {"id": uuid.uuid4().hex, "kind": kind, "numberKind": "booking", "number": number} | who)
    assert answer.status == 200, answer.body


def unbooked(site, client, link, person="ada"):
    assert site.http("DELETE", f"/v1/clients/{client}/custody-links/{link}", site.token(person=person)).status == 200


__all__ = ["age", "body", "booked", "client", "closed", "happens", "hold", "lift", "load", "opened", "post", "reasons", "send", "site_of", "stands", "unbooked", "wait_until"]
