"""A guardian is barred while what he signed is granted: one of the two always sees the other, at whichever copies they are."""
import json
import threading

import pytest
from accounts import session
from consent import JSON, Consent, terms
from house import wait_until

MINOR = {"capacity": "minor", "signers": ["client", "parent"], "bar": "not_barred"}


@pytest.fixture
def family(house):
    """A client with a guardian who is not barred: her id, the guardian's."""
    consent = Consent(house)
    client = consent.client()
    kept = consent.post(f"/v1/clients/{client}/record", "ada", {"service": {"guardians": [
        {"name": "Anna Quist", "kind": "parent", "bar": "none"}]}})
    assert kept.status == 200, kept.body
    return client, kept.json["made"][0]


def post(house, secret, path, body, port):
    return house.http("POST", path, secret, json.dumps(body).encode(), JSON, port=port)


def bar(house, secret, family, port):
    return post(house, secret, f"/v1/clients/{family[0]}/record", {"service": {"guardians": [
        {"id": family[1], "name": "Anna Quist", "kind": "parent", "bar": "abuser_of_minor"}]}}, port)


def grant(house, secret, family, port):
    return post(house, secret, f"/v1/clients/{family[0]}/releases", terms(**MINOR, guardian=family[1]), port)


def standing(house, client):
    return house.one("select count(*) from gateway.release where client = %s and revoked is null", client)


def waiting(house, what):
    return house.one("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'accord_gateway' "
                     "and query like %s", f"%{what}%")


def hold(house, statement, act, what):
    """An act of another thread, held up by the row that a statement of ours locks. Yields by being called: lets it go, its answer."""
    holder, answers = house.session(), []
    connection = holder.__enter__()
    connection.autocommit = False
    connection.cursor().execute(statement)
    thread = threading.Thread(target=lambda: answers.append(act()))
    thread.start()
    wait_until("it to wait", lambda: waiting(house, what) or answers)
    assert not answers, answers[0].body

    def let_go():
        connection.rollback()
        holder.__exit__(None, None, None)
        thread.join(timeout=60)
        return answers[0]
    return let_go


def test_a_bar_that_came_while_a_release_was_granted_is_seen_by_it(house, family):
    """Her record was read for the grant; then a bar begins, is written, and is over; then the grant comes to its commit."""
    ada, bea, ports = session(house, "ada"), session(house, "bea"), house.site.http_ports
    let_go = hold(house, "select 1 from gateway.organisation where name = 'north-pd' for update",
                  lambda: grant(house, ada, family, ports[0]), "organisation")
    try:
        assert bar(house, bea, family, ports[1]).status == 200
    finally:
        answer = let_go()
    assert answer.status == 503 and answer.headers["retry-after"], answer.body
    assert standing(house, family[0]) == 0
    refused = grant(house, ada, family, ports[0])
    assert refused.status == 400 and "barred" in refused.json["detail"]


def test_while_a_bar_is_on_its_way_nothing_is_granted_that_a_guardian_signed(house, family):
    """It has revoked what there was and is not in her record yet."""
    ada, bea, ports = session(house, "ada"), session(house, "bea"), house.site.http_ports
    before = grant(house, ada, family, ports[1])
    assert before.status == 200 and standing(house, family[0]) == 1
    let_go = hold(house, "select 1 from gateway.policy_head for update", lambda: bar(house, bea, family, ports[0]), "policy_head")
    try:
        assert standing(house, family[0]) == 0
        between = grant(house, ada, family, ports[1])
    finally:
        answer = let_go()
    assert answer.status == 200, answer.body
    assert between.status == 503, between.body
    refused = grant(house, ada, family, ports[1])
    assert refused.status == 400 and "barred" in refused.json["detail"]
    alone = post(house, ada, f"/v1/clients/{family[0]}/releases", terms(), ports[1])
    assert alone.status == 200, "what she signs alone waits for nobody"


def test_a_bar_of_which_nothing_more_is_heard_holds_nothing_up_for_ever(house, family):
    ada, port = session(house, "ada"), house.site.http_port
    assert grant(house, ada, family, port).status == 200
    change = "update gateway.signer_mark set under_way = 1, until = {}, version = version + 1 where client = %s returning 1"
    house.rows(change.format("clock_timestamp() + interval '1 minute'"), family[0])
    assert grant(house, ada, family, port).status == 503
    house.rows(change.format("clock_timestamp()"), family[0])
    assert grant(house, ada, family, port).status == 200


def test_two_at_once_leave_no_release_of_a_barred_guardian(house):
    """Without anything held up, again and again, each at another copy."""
    ada, bea, ports = session(house, "ada"), session(house, "bea"), house.site.http_ports
    consent = Consent(house)
    for n in range(12):
        client = consent.client()
        made = consent.post(f"/v1/clients/{client}/record", "ada", {"service": {"guardians": [
            {"name": "Anna Quist", "kind": "parent", "bar": "none"}]}}).json["made"][0]
        answers = {}
        threads = [threading.Thread(target=lambda f=f, who=who, port=port: answers.update({f: f(house, who, (client, made), port).status}))
                   for f, who, port in ((bar, bea, ports[n % 2]), (grant, ada, ports[1 - n % 2]))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert answers[bar] == 200 and answers[grant] in (200, 400, 503), answers
        assert standing(house, client) == 0, answers


def test_nobody_is_entered_without_the_bar_that_another_entry_of_his_name_has(house):
    consent = Consent(house)
    client = consent.client()
    path = f"/v1/clients/{client}/record"

    def enter(*guardians, **more):
        return consent.post(path, "ada", {"service": {"guardians": list(guardians)}} | more)
    otto = {"name": "Otto Quist", "kind": "parent", "bar": "abuser_of_minor"}
    clean = {"name": "otto  QUIST", "kind": "guardian", "bar": "none"}
    both = enter(otto, clean)
    assert both.status == 409 and "of that name" in both.json["detail"], both.body
    made = enter(otto).json["made"][0]
    assert enter(clean).status == 409
    assert enter(clean, withdraw=[made]).status == 409, "that is no way to lift it"
    assert enter(clean | {"bar": "abuser_of_minor"}).status == 200, "entered with the bar"
    assert enter({"name": "Eva Quist", "kind": "parent", "bar": "none"}).status == 200
    assert enter(otto | {"id": made, "bar": "none"}).status == 409, "the other entry bars him still"
