"""The description of the API: what every write has alike, and which exceptions there are and why."""
import json
import re

import pytest
from conftest import BUILD, ROOT, run

# Operations that take no Idempotency-Key.
WITHOUT_KEY = {
    "search_clients": "a question: answered and on record each time",
    "check_contact_word": "a question: each word that is said counts",
    "resolve_contact": "a question: its answer is good for a second",
    "answer_page": "one verb of one link is one command, however often it is pressed",
    "act_under": "says what holds from now on, so that again is the same",
    "log_on": "a code of the authenticator counts once, and what is told is told once",
    "log_on_first": "a code counts once, and what is told is told once",
    "confirm_logon": "a code counts once, and what is told is told once",
    "recover_logon": "a code counts once, and what is told is told once",
    "change_password": "a code counts once, and afterwards there is nobody who asks",
    "log_off": "afterwards there is nobody who asks",
    "log_off_everywhere": "afterwards there is nobody who asks",
    "logoff_with_provider": "afterwards there is nobody who asks",
    "take_signed": "an event has an id of its source, and is the same again",
    "take_status": "what became of a message is the same again, and it names the attempt",
    "take_inbound": "the provider's own number of what came in counts once",
    "logout_by_provider": "the provider's token has a number of its own, which counts once",
}
# With another body it is another command (law L8), and not refused.
OF_FEEDS = {"post_events"}

# Things that have a version, by the paths under which they are written to, and their writes that take no If-Match.
VERSIONED = {"/v1/clients/{id}": "get_client", "/v1/callouts/{id}": "get_callout", "/v1/tasks/{id}": "get_task",
             "/v1/agreements/{agreement}/{version}": "get_agreement"}
WITHOUT_MATCH = {
    "offer_lead": "one offer at a time, and nothing of her changes with it", "answer_lead": "of the one offer that is open",
    "check_contact_word": "a question",
    "resolve_contact": "a question",
    "freeze_contact": "a safety stop: it holds however much else has changed",
    "disturb_contact": "a safety stop: it holds however much else has changed",
    "add_service_action": "adds, and replaces nothing",
    "ask_task": "adds, and replaces nothing",
    "advise": "adds, and replaces nothing",
    "note_encounter": "adds, and replaces nothing",
    "point_brady": "adds, and replaces nothing",
    "check_conflict": "adds, and replaces nothing: what it finds is found anew each time",
    "grant_release": "adds, and replaces nothing",
    "link_clients": "says of two, neither of whom changes",
    "close_client": "says of her record as a whole, whatever stands in it",
    "note_hold": "adds, and replaces nothing",
    "lift_hold": "of the hold that it names",
    "link_custody": "adds, and replaces nothing",
    "unlink_custody": "of the link that it names",
    "ask_notice": "adds, and replaces nothing",
    "propose_destruction": "adds, and replaces nothing",
    "approve_destruction": "of exactly what its digest names: another one is 412",
    "recuse": "says of her who asks, whatever else has changed",
}


@pytest.fixture(scope="module")
def api():
    dumped = run(ROOT / BUILD / "bin" / "accord-gateway", "--dump", "openapi")
    assert dumped.returncode == 0, dumped.stderr
    return json.loads(dumped.stdout)


def operations(api):
    return {operation["operationId"]: (method.upper(), path, operation) for path, item in api["paths"].items()
            for method, operation in item.items()}


def takes(operation, name):
    return [p for p in operation["parameters"] if p["name"] == name and p["in"] == "header"]


def test_every_write_takes_a_key_in_the_same_way(api):
    writes = {name: operation for name, (method, _, operation) in operations(api).items() if method != "GET"}
    without = {name for name, operation in writes.items() if not takes(operation, "Idempotency-Key")}
    assert without == set(WITHOUT_KEY), "each exception has its reason, and each reason its exception"
    about = {takes(o, "Idempotency-Key")[0]["description"] for n, o in writes.items() if n not in without | OF_FEEDS}
    assert len(about) == 1
    for name, operation in writes.items():
        assert ("422" in operation["responses"]) == (name not in without | OF_FEEDS), name


def test_no_read_takes_a_key(api):
    assert not [name for name, (method, _, operation) in operations(api).items() if method == "GET" and takes(operation, "Idempotency-Key")]


def test_what_is_refused_is_a_problem_document(api):
    for name, (_, _, operation) in operations(api).items():
        for status, response in operation["responses"].items():
            if re.match("[45]", status) and not (name == "get_ready" and status == "503"):
                assert list(response["content"]) == ["application/problem+json"], (name, status)


def header_of(operation, name):
    return name in operation["responses"]["200"].get("headers", {})


def test_every_thing_with_a_version_says_it_and_its_writes_may_name_it(api):
    known = operations(api)
    for thing, read in VERSIONED.items():
        assert header_of(known[read][2], "ETag"), read
        for name, (method, path, operation) in known.items():
            if method == "GET" or not path.startswith(thing + "/"):
                continue
            match = takes(operation, "If-Match")
            assert bool(match) != (name in WITHOUT_MATCH), (name, "each exception has its reason, and each reason its exception")
            assert ("412" in operation["responses"]) == bool(match), name


def test_who_asks_may_show_a_token_or_a_cookie(api):
    schemes = api["components"]["securitySchemes"]
    assert schemes["bearer"] == {"type": "http", "scheme": "bearer"}
    assert (schemes["cookie"]["type"], schemes["cookie"]["in"], schemes["cookie"]["name"]) == ("apiKey", "cookie", "__Host-accord")
    secured = {name: operation["security"] for name, (_, _, operation) in operations(api).items() if "security" in operation}
    assert all(either == [{"bearer": []}] if name in OF_FEEDS else either == [{"bearer": []}, {"cookie": []}]
               for name, either in secured.items())


def test_answers_describe_the_headers_that_matter(api):
    for name, (method, _, operation) in operations(api).items():
        for status, header in (("401", "WWW-Authenticate"), ("429", "Retry-After"), ("503", "Retry-After")):
            response = operation["responses"].get(status)
            if response and "application/problem+json" in response["content"]:
                assert header in response["headers"], (name, status)
        if any(p["name"] == "Accord-Purpose" for p in operation["parameters"]) and method == "GET":
            assert header_of(operation, "Accord-Disclosure"), name


def test_what_is_sent_as_json_is_described(api):
    """But for a feed's documents, which may be of any shape, an act's, which depends on the act, and what a provider has its own way of."""
    plain = set()
    for name, (_, _, operation) in operations(api).items():
        for media, content in operation.get("requestBody", {"content": {}})["content"].items():
            if media == "application/json" and not content["schema"]:
                plain.add(name)
    assert plain == {"post_events", "move_agreement", "take_status", "take_inbound", "take_signed"}
    for name in ("client", "edge", "readAs", "grants", "ids"):
        schema = api["components"]["schemas"]["KeepOfClient"]["properties"]
        assert name not in schema, "what the gateway says is nobody's to say"


def test_every_reference_is_there(api):
    for place in set(re.findall(r"#/components/schemas/(\w+)", json.dumps(api))):
        assert place in api["components"]["schemas"], place
