"""Writes of people: what is over by the gateway's store is over for a write, too, before any service has kept it; and one key is one command."""
import concurrent.futures
import json
import threading
import uuid

import documents
import psycopg2
import pytest
from accounts import account, session, session_id
from consent import JSON
from house import HERE, wait_until
from test_clients import HOUSE, WHOLE, duty, opened
from test_matrix import ASKED, SENT
from test_openapi import operations

ENDED = "update gateway.session set ended = clock_timestamp(), why = 1, version = version + 1 where id = %s"
ENDS = [(ENDED, session_id), ("update gateway.account set over = clock_timestamp(), version = version + 1 where person = 'ada'", None),
        ("update gateway.person set active = false, version = version + 1 where name = 'ada'", None)]
HEALED = ("update gateway.account set over = null, version = version + 1 where person = 'ada'",
         "update gateway.person set active = true, version = version + 1 where name = 'ada'")
# Routes that keep something of a client in intake; others fence themselves in the gateway's own batch.
IN_INTAKE = {"open_client", "add_service_action", "advise", "keep_of_client", "record_safe_contact", "set_contact_words",
             "freeze_contact", "disturb_contact", "check_conflict", "note_encounter", "recuse", "move_lead", "offer_lead", "answer_lead", "ask_task"}


@pytest.fixture(scope="module")
def api(shared):
    return shared.http("GET", "/openapi.json").json


@pytest.fixture
def ada(house):
    yield session(house, "ada")
    with house.session() as connection, connection.cursor() as cursor:
        for statement in HEALED:
            cursor.execute(statement)
    wait_until("her to be whole at both copies", lambda: all(send(house, session(house, "ada"), "open_client", "/v1/clients", port).status == 200
                                                              for port in house.site.http_ports))


def send(house, secret, operation, path, port=None, **more):
    return house.http("POST", path, secret, SENT.get(operation, b"{}"), JSON | ASKED.get(operation, {}) | more, port=port)


def written(api, client):
    """Every write about a client, as an operation and a path."""
    for method, path, operation in operations(api):
        if method == "POST" and (path == "/v1/clients" or path.startswith("/v1/clients/{id}/")):
            yield operation["operationId"], path.format(id=client, move="accept")


def is_known(house, secret):
    for port in house.site.http_ports:
        assert house.http("GET", "/v1/clients?purpose=continuing_service", secret, port=port).status == 200


@pytest.mark.parametrize("statement, value", ENDS, ids=("session", "account", "person"))
def test_what_is_over_writes_nothing_at_any_copy_even_where_it_is_known(house, api, ada, statement, value):
    """Both copies have learned it; the store ends it behind their backs; the very next write of either finds it over."""
    client = opened(house)
    seen = dict(written(api, client))
    assert seen.keys() >= IN_INTAKE
    is_known(house, ada)
    house.settle()
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(statement, (value(ada),) if value else None)
    head = house.heads()["intake"]
    for operation, path in seen.items():
        for port in house.site.http_ports:
            answer = send(house, ada, operation, path, port)
            assert answer.status == 401 or (operation not in IN_INTAKE and answer.status >= 400), (operation, answer.status, answer.body)
    assert house.heads()["intake"] == head


@pytest.mark.parametrize("operation", sorted(IN_INTAKE))
def test_a_session_that_ends_while_a_write_waits_at_its_fence_has_written_nothing(house, api, ada, operation):
    """Ended at the other copy: the write has been let in here and comes to its fence while the end is under way."""
    client = opened(house)
    path = dict(written(api, client))[operation]
    is_known(house, ada)
    house.settle()
    head, answers = house.heads()["intake"], []
    with house.session() as holder, holder.cursor() as cursor:
        holder.autocommit = False
        cursor.execute(ENDED, (session_id(ada),))
        writer = threading.Thread(target=lambda: answers.append(send(house, ada, operation, path, house.site.http_ports[1])))
        writer.start()
        with house.session() as other, other.cursor() as looks:
            def waits():
                looks.execute("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway' "
                              "and query like '%session%'")
                return looks.fetchone()[0]
            wait_until("the write to wait for her session", lambda: waits() or answers)
        assert not answers, ("it was kept without its fence", answers[0].status, answers[0].body)
        assert house.heads()["intake"] == head
        holder.commit()
    writer.join(timeout=60)
    assert answers[0].status == 401, answers[0].body
    assert house.heads()["intake"] == head


def test_a_token_that_is_revoked_behind_a_copys_back_writes_nothing(house, api):
    client = opened(house)
    secret = house.site.token(person="ada")
    wait_until("both copies to know it", lambda: all(house.http("GET", "/v1/session", secret, port=port).status == 200
                                                     for port in house.site.http_ports))
    is_known(house, secret)
    assert send(house, secret, "advise", f"/v1/clients/{client}/advisements").status == 200
    house.settle()
    head = house.heads()["intake"]
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("update gateway.token set revoked = clock_timestamp() where id = "
                       "(select id from gateway.token where person = 'ada' order by made desc limit 1)")
    for port in house.site.http_ports:
        assert send(house, secret, "advise", f"/v1/clients/{client}/advisements", port).status == 401
    assert house.heads()["intake"] == head


def test_a_feed_whose_token_is_revoked_while_its_document_waits_has_kept_nothing(house):
    """The same fence holds what feeds send: revoked at the other copy while it is under way."""
    secret, document, answers = house.site.token(feed="north-eido"), json.dumps({"id": uuid.uuid4().hex}).encode(), []

    def post(port):
        return house.http("POST", "/v1/feeds/north-eido/events", secret, document, {"Content-Type": "application/json"}, 60, port)
    for port in house.site.http_ports:
        wait_until("the copy to know it", lambda p=port: post(p).status in (200, 202))
    house.settle()
    kept = house.rows("select count(*) from intake.document")
    document = json.dumps({"id": uuid.uuid4().hex}).encode()
    with house.session() as holder, holder.cursor() as cursor:
        holder.autocommit = False
        cursor.execute("update gateway.token set revoked = clock_timestamp() where id ="
                       " (select id from gateway.token where feed = 'north-eido' order by made desc limit 1)")
        writer = threading.Thread(target=lambda: answers.append(post(house.site.http_ports[1])))
        writer.start()
        wait_until("it to wait for its token", lambda: answers or house.one(
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway' and query like '%token%'"))
        assert not answers, ("it was kept without its fence", answers[0].status, answers[0].body)
        holder.commit()
    writer.join(timeout=60)
    assert answers[0].status == 401, answers[0].body
    assert [post(port).status for port in house.site.http_ports] == [401, 401]
    assert house.rows("select count(*) from intake.document") == kept


def test_a_write_that_holds_is_kept_once(house, api, ada):
    """The fence lets through what still is so, at both copies."""
    client = opened(house)
    for port in house.site.http_ports:
        answer = send(house, ada, "advise", f"/v1/clients/{client}/advisements", port, **{"Idempotency-Key": "one"})
        assert answer.status == 200 and json.loads(answer.body)["client"] == client
    assert account(house, "ada")


# --- keys -----------------------------------------------------------------------------------------------------------------
def keyed(api):
    """Operations of people that take an Idempotency-Key and a body."""
    return {operation["operationId"]: (path, operation) for method, path, operation in operations(api)
            if "requestBody" in operation and operation["operationId"] != "post_events"
            and any(p["name"] == "Idempotency-Key" for p in operation["parameters"])}


def named(path, client):
    values = {"id": client, "agreement": "protocol-aid-house", "version": "1", "act": "sign", "person": "bea", "organisation": "north-pd"}
    return path.format(**values)


def test_the_same_key_and_body_is_the_same_command_and_another_body_none(house, api):
    """Every operation that takes both, at both copies."""
    client, secret, ports = opened(house), session(house, "ada"), house.site.http_ports
    for operation, (path, described) in keyed(api).items():
        media = next(iter(described["requestBody"]["content"]))
        body, key = SENT.get(operation, b"{}"), {"Content-Type": media, "Idempotency-Key": f"of {operation}", "Accord-Purpose": "crisis_response"}
        key |= ASKED.get(operation, {})

        def ask(body, port):
            return house.http("POST", named(path, client), secret, body, key, port=port)
        first = ask(body, ports[0])
        house.settle()
        head = house.heads()["intake"]
        again = ask(body, ports[1])
        assert again.status == first.status, (operation, first.body, again.body)
        if first.status == 200:
            assert json.loads(again.body) == json.loads(first.body), operation
        assert house.heads()["intake"] == head, (operation, "it was done twice")
        for port in ports:
            other = ask(body + b" ", port)
            assert other.status == 422 and other.json["code"] == "mismatch", (operation, other.status, other.body)
        assert house.heads()["intake"] == head


def test_a_key_is_its_senders_and_its_paths(house, api):
    key = {"Idempotency-Key": "one for all"}
    clients = [opened(house), opened(house)]
    paths = [f"/v1/clients/{clients[0]}/advisements", f"/v1/clients/{clients[1]}/advisements"]
    ada, bea = session(house, "ada"), session(house, "bea")
    assert send(house, ada, "advise", paths[0], **key).status == 200
    assert send(house, ada, "note_encounter", paths[0].replace("advisements", "encounters"), **key).status == 200
    assert send(house, bea, "add_service_action", paths[0].replace("advisements", "actions"), **key).status == 200
    head = house.heads()["intake"]
    assert send(house, ada, "advise", paths[1], **key).status == 200
    assert house.heads()["intake"] == head + 1


def test_of_two_bodies_under_one_key_one_is_kept_wherever_they_come(house):
    ada, ports = session(house, "ada"), house.site.http_ports
    is_known(house, ada)

    def ask(n, port):
        body = json.dumps({"service": {"victimName": ("Nora", "Ines")[ports.index(port)]}}).encode()
        return house.http("POST", "/v1/clients", ada, body, JSON | {"Idempotency-Key": f"race {n}"}, port=port).status
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for n in range(20):
            head = house.heads()["intake"]
            answers = [a.result() for a in [pool.submit(ask, n, port) for port in ports]]
            assert sorted(answers) == [200, 422], answers
            assert house.heads()["intake"] == head + 1


def test_a_key_is_forgotten_after_a_week_and_not_before(house):
    """Whoever asks for it: the store's clock decides."""
    def put(age):
        return str(house.one("insert into gateway.request_key (id, body, at) values (gen_random_uuid(), sha256('x'), now() - %s::interval) "
                             "returning id", age))
    old, young = put("7 days 1 minute"), put("6 days 23 hours")
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute("set role accord_gateway")
        cursor.execute("select gateway.request_key_purge(now() + interval '1 year', 100)")
        with pytest.raises(psycopg2.errors.InsufficientPrivilege):
            cursor.execute("delete from gateway.request_key")
    left = {str(i) for i, in house.rows("select id from gateway.request_key")}
    assert young in left and old not in left


# --- versions -------------------------------------------------------------------------------------------------------------
def matching(house, secret, path, body, tag, port=None):
    return house.http("POST", path, secret, json.dumps(body).encode(), JSON | {"If-Match": tag}, port=port)


@pytest.mark.parametrize("operation, body", [
    ("secrets", {"codeWord": "heron"}), ("lead", {"lead": "bea", "unchecked": "nobody_known"}),
    ("record", {"service": {"victimName": "Nora"}}), ("safe-contact", {"rules": {}, "reach": {}})])
def test_what_was_read_before_is_not_overwritten(house, operation, body):
    client, secret = opened(house), session(house, duty(HOUSE) if operation == "lead" else "ada")

    def read():
        answer = house.http("GET", f"/v1/clients/{client}?purpose=continuing_service", secret)
        assert answer.status == 200
        return answer.headers["etag"]
    old = read()
    assert send(house, secret, "keep_of_client", f"/v1/clients/{client}/record").status == 200
    new = read()
    assert new != old
    house.settle()
    head = house.heads()["intake"]
    for port in house.site.http_ports:
        refused = matching(house, secret, f"/v1/clients/{client}/{operation}", body, old, port)
        assert refused.status == 412 and refused.json["title"] == "Precondition Failed", refused.body
    assert house.heads()["intake"] == head
    assert matching(house, secret, f"/v1/clients/{client}/{operation}", body, new).status == 200
    assert matching(house, secret, f"/v1/clients/{client}/{operation}", body, "not an ETag").status == 400


def test_an_officers_contact_is_not_overwritten_unread(house):
    chief = session(house, "north-chief")
    client = opened(house, "north-chief", incident={"officerContact": WHOLE})
    seen = house.http("GET", f"/v1/clients/{client}?purpose=crisis_response", chief).headers.get("etag")
    path = f"/v1/clients/{client}/contact"
    assert matching(house, chief, path, {"contact": WHOLE}, f'"{uuid.uuid4()}"').status == 412
    assert matching(house, chief, path, {"contact": WHOLE}, seen or "*").status == 200


def test_a_call_out_is_moved_as_it_was_read(house, feed):
    number = documents.number()
    assert house.post(feed, documents.eido(number)).status == 202
    callout = house.callout(number, "offered")
    path, secret = f"/v1/callouts/{callout.id}", house.token(person=callout.person)

    def read():
        answer = house.http("GET", f"{path}?purpose=crisis_response", secret)
        assert answer.status == 200 and answer.headers["etag"] == f'"{answer.json["version"]}"'
        return answer.headers["etag"]

    def move(verb, tag):
        return house.http("POST", f"{path}/{verb}?purpose=crisis_response", secret, b"", {"If-Match": tag})
    old = read()
    moved = move("acknowledge", old)
    assert moved.status == 200 and moved.headers["etag"] == read() != old
    head = house.heads()["referral"]
    stale = move("accept", old)
    assert stale.status == 412 and stale.json["code"] == "stale"
    assert house.heads()["referral"] == head and house.callouts(number)[0].state == "acknowledged"
    for wrong in ("1", 'W/"1"', '"0"', '""', '"1", "2"', '"01"', '"1234567890"'):
        assert move("accept", wrong).status == 400, wrong
    assert move("accept", moved.headers["etag"]).status == 200
    other = f'"{uuid.uuid4().int % 1000 + 500}"'
    gone = house.http("POST", f"/v1/callouts/{uuid.uuid4()}/accept?purpose=crisis_response", secret, b"", {"If-Match": other})
    assert gone.status == 404, "what is not there has no version (L9)"


def test_an_agreement_is_signed_as_it_was_read(house, tmp_path):
    name = f"read-{uuid.uuid4().hex[:8]}"
    text = (HERE / "agreements" / "protocol-aid-house.yaml").read_text().replace("protocol-aid-house", name, 1)
    director, path = house.token(person="aid-director"), f"/v1/agreements/{name}/1"
    drafted = house.http("POST", "/v1/agreements", director, text.encode(), {"Content-Type": "application/yaml"})
    assert drafted.status == 200, drafted.body
    tag = house.http("GET", path, director).headers["etag"]
    assert matching(house, director, f"{path}/sign", {}, '"77"').status == 412
    assert house.http("GET", path, director).headers["etag"] == tag
    assert matching(house, director, f"{path}/sign", {}, tag).status == 200
    assert house.http("GET", path, director).headers["etag"] != tag
    assert matching(house, director, f"{path}/end", {}, tag).status == 412
    assert house.http("POST", f"{path}/end", director, b"{}", JSON).status == 200
