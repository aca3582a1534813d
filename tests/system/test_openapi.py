"""The description of the API is true: it is a valid one, and names every route, and every operation answers as it says."""
import json
import re
import subprocess
import urllib.parse
import uuid

import documents
import pytest
from house import HERE

NONE = str(uuid.UUID(int=7))
METHODS = {"get", "post", "put", "patch", "delete", "head", "options"}


@pytest.fixture
def api(house):
    return house.http("GET", "/openapi.json").json


def operations(api):
    for path, item in api["paths"].items():
        for method, operation in item.items():
            yield method.upper(), path, operation


def resolve(api, schema):
    """A schema, or the one that it refers to."""
    if "$ref" not in schema:
        return schema
    place, name = schema["$ref"].rsplit("/", 1)
    assert place == "#/components/schemas", schema
    return api["components"]["schemas"][name]


def references(node):
    if isinstance(node, dict):
        yield from ([node["$ref"]] if "$ref" in node else [])
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


KINDS = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}


def fits(api, schema, value, at="answer"):
    """As much of JSON Schema as the description uses; keys that it does not name are refused."""
    schema = resolve(api, schema)
    if "anyOf" in schema:
        assert value is None or fits(api, schema["anyOf"][0], value, at) is None
        return
    assert isinstance(value, KINDS[schema["type"]]), f"{at}: {value!r} is no {schema['type']}"
    assert value in schema.get("enum", [value]), f"{at}: {value!r}"
    assert re.search(schema.get("pattern", ""), str(value)), f"{at}: {value!r}"
    if schema.get("format") == "uuid":
        assert str(uuid.UUID(value)) == value
    for key in schema.get("required", []):
        assert key in value, f"{at}: no {key}"
    if schema["type"] == "array":
        assert len(value) <= schema.get("maxItems", len(value))
        for i, item in enumerate(value):
            fits(api, schema["items"], item, f"{at}[{i}]")
    if schema["type"] == "object" and len(schema) > 1:
        for key, item in value.items():
            inner = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            assert inner is not None, f"{at}: nobody described {key}"
            fits(api, inner, item, f"{at}.{key}")


def test_it_is_a_valid_description(api):
    assert api["openapi"].startswith("3.1.") and api["info"]["title"] and api["info"]["version"]
    names = set()
    for method, path, operation in operations(api):
        assert method.lower() in METHODS and path.startswith("/")
        names.add(operation["operationId"])
        assert operation["summary"]
        inside = [p["name"] for p in operation["parameters"] if p["in"] == "path"]
        assert sorted(inside) == sorted(re.findall(r"{(\w+)}", path)), path
        assert all(p["required"] for p in operation["parameters"] if p["in"] == "path")
        assert all(p["in"] in ("path", "query", "header") and p["schema"] for p in operation["parameters"])
        assert operation["responses"] and all(re.fullmatch(r"[1-5]\d\d", status) for status in operation["responses"])
        for status, response in operation["responses"].items():
            assert response["description"].strip() == response["description"] != ""
            assert ("content" in response) == (status != "204"), (path, status)
            assert all(media["schema"] for media in response.get("content", {}).values()), (path, status)
        assert all(list(need) in (["bearer"], ["cookie"]) for need in operation.get("security", []))
    assert len(names) == sum(1 for _ in operations(api))
    assert "bearer" in api["components"]["securitySchemes"]
    for reference in references(api):
        assert resolve(api, {"$ref": reference})


def test_it_names_every_route_and_no_other(house, api):
    dumped = subprocess.run([house.site.bin / "accord-gateway", "--dump", "routes"], capture_output=True, text=True, check=True)
    served = {tuple(line.split()[1:]) for line in dumped.stdout.splitlines() if line.startswith("route ")}
    served = {(method, path.replace("...}", "}"), name) for method, path, name in served}
    assert served == {(method, path, operation["operationId"]) for method, path, operation in operations(api)}


# What is sent to an operation, where it is no document of a feed.
BODIES = {
    "draft_agreement": (HERE / "agreements" / "protocol-aid-house.yaml").read_bytes(),
    "move_agreement": b"{}",
    "grant_release": b"{}",
    "keep_paper": b"%PDF-1.7\n",
    "revoke_release": b"{}",
    "open_client": b"{}",
    "add_service_action": b"{}",
    "record_officer_contact": b"{}",
    "advise": b"{}",
    "move_lead": b'{"lead": "ada"}',
    "offer_lead": b'{"lead": "ada"}',
    "ask_task": b'{"why": "death_notification"}',
    "keep_of_client": b'{"service": {"immediateConcern": "stalked"}}',
    "point_brady": b"{}",
    "note_encounter": b"{}",
    "act_under": b"{}",
    "search_clients": b"{}",
    "link_clients": b"{}",
    "check_conflict": b"{}",
    "recuse": b"{}",
    "open_basis": b'{"client": "%s"}' % NONE.encode(),
}
# They need clients, signers or a session, and are answered as described in test_acting.py, test_staff.py, test_clients.py, test_leads.py, test_releases.py, test_bases.py and
# test_agreements.py.
OWN_TESTS = {"list_accounts", "review_account", "disable_account", "enable_account", "move_agreement", "get_client", "open_client", "add_service_action", "record_officer_contact", "advise",
             "act_under", "keep_of_client", "move_lead", "point_brady", "note_encounter", "get_burden", "grant_release", "keep_paper", "revoke_release", "open_basis", "countersign_basis", "take_basis", "get_paper"}
# Who is found is in test_lookup.py, and what a check finds in test_conflicts.py.
OWN_TESTS |= {"check_conflict", "get_conflicts", "recuse", "link_clients", "list_duplicates", "list_linked"}
# These need the link of a page: test_page_links.py.
OWN_TESTS |= {"show_page", "answer_page"}
# These need an offer: test_transfers.py.
OWN_TESTS |= {"offer_lead", "answer_lead", "get_transfer"}
# These need a privacy officer: test_accounting.py.
OWN_TESTS |= {"get_accounting", "list_accounting", "get_receipt"}
# These need a key that signs the log: test_checkpoint.py.
OWN_TESTS |= {"get_checkpoint", "get_log_keys", "get_log_tile"}
# It needs a quarter that is over: test_service_units.py.
OWN_TESTS |= {"get_service_units"}
# These need an agreement to share costs, and who keeps the books: test_cost_statements.py.
OWN_TESTS |= {"freeze_cost_period", "list_cost_periods", "get_cost_period", "move_cost_period"}
# These need a task: test_tasks.py, test_errands.py.
OWN_TESTS |= {"get_task", "move_task", "ask_task"}
# And this one somebody who wrote: test_read_replies.py.
OWN_TESTS |= {"get_replies"}
# What belongs to which move: test_callout_scene.py.
OWN_TESTS |= {"move_callout"}
# These need a roster by the hour: test_rosters.py.
OWN_TESTS |= {"change_roster", "propose_swap", "move_swap"}
BODIES |= {"ask_callout": b'{"messageMayBeLeft": "no", "safeIfAnotherAnswers": "no", "toldOfCall": "yes", "outOfEarshot": "yes"}'}
# These need an identity provider: test_providers.py.
OWN_TESTS |= {"begin_sign_in", "return_sign_in", "logout_by_provider", "logoff_with_provider"}
# These need a provider of messages: test_channels.py.
OWN_TESTS |= {"take_status", "take_inbound"}
# Of what is signed, in test_custody.py.
OWN_TESTS |= {"take_signed"}
# Of accounts, in test_logon.py.
OWN_TESTS |= {"log_on", "log_on_first", "confirm_logon", "recover_logon", "log_off", "log_off_everywhere", "change_password",
              "release_account"}
# These need a profile: test_contact.py.
BODIES |= {
    "record_safe_contact": b'{"rules": {}, "reach": {}}',
    "set_contact_words": b"{}",
    "check_contact_word": b'{"word": "heron"}',
    "verify_contact": b"{}",
    "freeze_contact": b'{"freeze": "advocate"}',
    "disturb_contact": b'{"event": "release"}',
    "resolve_contact": b'{"event": "ordinary", "channel": "voice"}',
}
# These need a client: test_custody.py.
BODIES |= {
    "link_custody": b'{"kind": "booking", "number": "7"}',
    "report_custody": b'{"id": "7", "kind": "booked", "numberKind": "booking", "number": "7"}',
    "ask_notice": b"{}",
}
OWN_TESTS |= {"link_custody", "get_custody_links", "unlink_custody", "ask_notice"}
# These need a client, and who she may be passed on to: test_exchanges.py.
BODIES |= {
    "draft_referral": b'{"client": "%s", "receiver": "quick-pd", "community": "taken", "offer": {"need": "d1"}}' % NONE.encode(),
    "draft_handoff": b'{"client": "%s", "receiver": "quick-pd", "offer": {}}' % NONE.encode(),
}
OWN_TESTS |= {"draft_referral", "draft_handoff", "get_referral", "get_handoff", "move_referral", "move_handoff"}
OWN_TESTS |= {"preview_packet", "get_packet", "get_packet_file", "get_packet_contact", "get_referral_body", "receipt_packet"}      # test_packets.py
# Of closed records, in test_schedules.py and test_destruction.py.
BODIES |= {
    "load_retention": b"{}",
    "close_client": b"{}",
    "note_hold": b"{}",
    "lift_hold": b"{}",
    "propose_destruction": b"{}",
    "approve_destruction": b"{}",
}
# They need a breach, and who answers for it: test_breaches.py.
BODIES |= {"freeze_cost_period": b'{"quarter": "2026-Q1"}'}
BODIES |= {"report_breach": b'{"kind": "lost"}', "meet_breach": b'{"clock": "cji"}'}
OWN_TESTS |= {"list_breaches", "get_breach", "get_breach_affected", "get_breach_notice", "meet_breach", "close_breach"}
OWN_TESTS |= {"list_held_notices", "release_held_notices", "recall_held_notices", "take_back_notice", "get_notices"}
OWN_TESTS |= {"load_retention", "close_client", "note_hold", "lift_hold", "get_retention", "list_retention",
              "propose_destruction", "approve_destruction", "get_destruction"}
OWN_TESTS |= {"record_safe_contact", "set_contact_words", "check_contact_word", "verify_contact", "freeze_contact", "disturb_contact",
              "resolve_contact"}


def example(api, parameter, known):
    schema = resolve(api, parameter["schema"])
    return known.get(parameter["name"]) or str(schema.get("enum", [schema.get("default", "a")])[0])


def call(house, api, method, path, operation, known, token):
    """An operation with every parameter that it has, but for cursors, which only a page before can give, and for who asks whom."""
    given = [p for p in operation["parameters"] if p["in"] == "path" or p["name"] not in ("cursor", "organisation", "Accord-Role", "Accord-Placement")]
    values = {p["name"]: example(api, p, known) for p in given}
    query = urllib.parse.urlencode({p["name"]: values[p["name"]] for p in given if p["in"] == "query"})
    headers = {p["name"]: values[p["name"]] for p in given if p["in"] == "header"}
    body = None
    if "requestBody" in operation:
        headers["Content-Type"] = next(iter(operation["requestBody"]["content"]))
        body = BODIES.get(operation["operationId"]) or json.dumps(documents.eido(documents.number())).encode()
    answer = house.http(method, path.format(**values) + (f"?{query}" if query else ""), token, body, headers)
    described = operation["responses"].get(str(answer.status))
    assert described, f"{method} {path} answered {answer.status}: {answer.body[:200]}"
    media = answer.headers["content-type"].split(";")[0]
    assert media in described["content"], (path, answer.status, media)
    if media.endswith("json"):
        fits(api, described["content"][media]["schema"], answer.json, f"{method} {path}")
    return answer


@pytest.fixture
def known(house, feed):
    """Names of what is there: an incident of North's, and a call-out that is offered to her who asks."""
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(number, "offered")
    return {"feed": feed, "incident": house.incident(number), "callout": callout.id, "person": callout.person,
            "agreement": "protocol-aid-house", "version": "1", "organisation": "north-pd", "statement": "1", "line": "1",
            "at": "2026-01-06T12:00:00Z", "from": "2026-01-06T12:00:00Z", "until": "2026-01-07T12:00:00Z", "classes": "incident,client_existence"}


def ids(path, known):
    return known | {"id": known["callout" if "/callouts/" in path else "incident"], "end": "now"}


def test_what_is_no_json_is_described_as_what_it_is(api):
    def media(path):
        return set(api["paths"][path]["get"]["responses"]["200"]["content"])
    assert media("/v1/clients/{id}/accounting") == {"application/json", "text/csv", "application/pdf"}
    assert media("/v1/releases/{id}/paper") == {"application/pdf", "image/png", "image/jpeg"}
    assert media("/v1/handoffs/{id}/file") == media("/v1/log/tile/{tile}") == {"application/octet-stream"}
    assert media("/v1/breaches/{id}/notice") == media("/v1/log/checkpoint") == {"text/plain"}


def test_every_operation_answers_as_described(house, api, known):
    for method, path, operation in operations(api):
        token = None
        if "security" in operation:
            person = "north-chief" if re.search("incidents|tallies|endings", path) or operation["operationId"] == "ask_callout" else known["person"]
            if operation["operationId"] == "draft_agreement":
                person = "aid-director"
            token = house.token(feed=known["feed"]) if "/feeds/" in path else house.token(person=person)
        if operation["operationId"] in OWN_TESTS:
            continue
        answer = call(house, api, method, path, operation, ids(path, known), token)
        assert answer.status not in (404, 405), f"{method} {path}: {answer.body}"
        assert answer.status < 300, f"{method} {path}: {answer.body}"


def test_refusals_are_the_described_ones(house, api, known):
    for method, path, operation in operations(api):
        if "security" not in operation:
            continue
        assert call(house, api, method, path, operation, ids(path, known), None).status == 401
        other = house.token(person=known["person"]) if "/feeds/" in path else house.token(feed=known["feed"])
        assert call(house, api, method, path, operation, ids(path, known), other).status == 403
        # Who keeps no incident records, or no pointers, is told so, whichever client she names; and that only what is closed has a result, and a client an id.
        if "{id}" in path and operation["operationId"] not in ("record_officer_contact", "point_brady", "lift_hold", "approve_destruction",
                                                                    "get_destruction", "list_client_releases", "list_duplicates", "list_linked",
                                                                    "move_task", "move_callout", "move_referral", "move_handoff", "receipt_packet"):
            gone = call(house, api, method, path, operation, known | {"id": NONE}, house.token(person=known["person"]))
            assert gone.status == 404


def test_every_documented_move_is_one(house, api, known):
    move = api["paths"]["/v1/callouts/{id}/{move}"]["post"]
    for word in next(p for p in move["parameters"] if p["name"] == "move")["schema"]["enum"]:
        answer = house.move(known["callout"], word, known["person"])
        known_to_her = (404,) if word == "stand-down" else (200, 409)       # who asked for it says that: test_callout_asking.py
        assert str(answer.status) in move["responses"] and answer.status in known_to_her, (word, answer.body)
