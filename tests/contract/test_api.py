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
    "act_under": "says what holds from now on, so that again is the same",
    "log_on": "a code of the authenticator counts once, and what is told is told once",
    "log_on_first": "a code counts once, and what is told is told once",
    "confirm_logon": "a code counts once, and what is told is told once",
    "recover_logon": "a code counts once, and what is told is told once",
    "change_password": "a code counts once, and afterwards there is nobody who asks",
    "log_off": "afterwards there is nobody who asks",
    "log_off_everywhere": "afterwards there is nobody who asks",
    "logoff_with_provider": "afterwards there is nobody who asks",
    "logout_by_provider": "the provider's token has a number of its own, which counts once",
}
# With another body it is another command (law L8), and not refused.
OF_FEEDS = {"post_events"}


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
