"""Sessions of people: what one opens, what ends it, at every copy, and what a page of somebody else's can do with its cookie."""
import concurrent.futures
import uuid

import documents
import psycopg2
import pytest
from accounts import account, cookie, session, session_id
from house import wait_until

PURPOSE = "?purpose=crisis_response"


@pytest.fixture(scope="module")
def incident(shared):
    """An incident of North's."""
    number = documents.number()
    assert shared.post("north-eido", documents.eido(number, type="ALRU", area="NORTH7")).status == 202
    return shared.incident(number)


def read(house, incident, secret, port=None, **more):
    return house.http("GET", f"/v1/incidents/{incident}{PURPOSE}", token=secret, port=port, **more)


def execute(house, sql, *values):
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(sql, values)


def test_a_session_reads_as_its_person_at_every_copy(house, incident):
    secret = session(house, "north-chief")
    for port in house.site.http_ports:
        assert read(house, incident, secret, port).status == 200
        assert read(house, incident, None, port, headers=cookie(secret)).status == 200
    head = house.heads()["gateway"]
    assert read(house, incident, secret).status == 200
    fact = house.facts("gateway", head)[0]
    assert (fact.kind, fact.message.person, fact.message.organisation) == ("disclosed", "north-chief", "north-pd")


def test_an_account_is_held_on_to_in_its_turn(house, incident):
    """Before her session: else a logon at another copy and a record here may each hold what the other waits for."""
    secret = session(house, "north-chief")
    assert read(house, incident, secret).status == 200
    with house.session() as connection, connection.cursor() as cursor, concurrent.futures.ThreadPoolExecutor(1) as pool:
        connection.autocommit = False
        cursor.execute("select 1 from gateway.account where person = 'north-chief' for no key update")
        answer = pool.submit(read, house, incident, secret)
        with house.session() as other, other.cursor() as looks:
            def waits():
                looks.execute("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%account%'")
                return looks.fetchone()[0]
            wait_until("its record to wait for the account", waits)
            looks.execute("select 1 from gateway.session where id = %s for update nowait", (session_id(secret),))
            other.rollback()
        connection.rollback()
        assert answer.result().status == 200


def test_what_is_no_session_is_told_nothing(house, incident):
    secret = session(house, "north-chief")
    assert read(house, incident, secret).status == 200
    stolen = session_id(secret)
    for wrong in (secret[:-1], secret + "x", secret.replace("accord_s_", "accord_"), stolen, "accord_s_" + stolen, "accord_s_"):
        assert read(house, incident, wrong).status == 401, "its id and its hash are no secret"
        assert read(house, incident, None, headers=cookie(wrong)).status == 401
    token = house.token(person="north-chief")
    assert read(house, incident, None, headers=cookie(token)).status == 401, "a token is no cookie"
    assert read(house, incident, None, headers={"Cookie": f"accord={secret}"}).status == 401
    assert read(house, incident, "accord_nothing", headers=cookie(secret)).status == 401, "what was said counts, not what a browser adds"
    assert read(house, incident, None, headers={"Cookie": f"a=b; __Host-accordx=1; {cookie(secret)['Cookie']}; c=d"}).status == 200


def test_a_session_of_one_organisation_opens_nothing_of_another(house, incident):
    secret = session(house, "south-chief")
    assert read(house, incident, secret).status == 404
    assert house.http("POST", "/v1/feeds/north-eido/events", secret, b"{}", {"Content-Type": "application/json"}).status == 403


@pytest.mark.parametrize("what, values", [
    ("update gateway.session set ended = now(), why = 1 where id = %s", None),
    ("update gateway.session set seen = now() - interval '31 minutes' where id = %s", None),
    ("update gateway.session set made = now() - interval '12 hours' where id = %s", None),
    ("update gateway.account set over = now() where id = %s", "north-chief"),
    ("update gateway.account set disabled = now(), over = now() where id = %s", "north-chief"),
    ("update gateway.account set emergency_until = now() where id = %s", "north-chief")])
def test_what_is_over_opens_nothing_at_any_copy_even_where_it_is_known(house, incident, what, values):
    """Both copies have learned it; the store ends it behind their backs; the very next read of either finds it over."""
    secret = session(house, "north-chief")
    for port in house.site.http_ports:
        assert read(house, incident, secret, port).status == 200
    execute(house, what, account(house, values) if values else session_id(secret))
    try:
        for port in house.site.http_ports:
            assert read(house, incident, secret, port).status == 401
    finally:
        execute(house, "update gateway.account set over = null, disabled = null, emergency_until = null where person = 'north-chief'")


def test_idle_and_old_ones_are_over_by_the_stores_clock(house, incident):
    assert read(house, incident, session(house, "north-chief", seen="now() - interval '29 minutes'")).status == 200
    assert read(house, incident, session(house, "north-chief", seen="now() - interval '30 minutes'")).status == 401
    long = "now() - interval '11 hours 59 minutes'"
    assert read(house, incident, session(house, "north-chief", made=long)).status == 200
    assert read(house, incident, session(house, "north-chief", made="now() - interval '12 hours'")).status == 401


def test_that_she_is_there_is_written_down_once_a_minute(house, incident):
    secret = session(house, "north-chief", seen="now() - interval '29 minutes'")
    row = "select seen, version from gateway.session where id = %s"
    before, version = house.rows(row, session_id(secret))[0]
    assert read(house, incident, secret).status == 200
    seen = wait_until("it to be written down", lambda: (r := house.rows(row, session_id(secret))[0])[1] == version + 1 and r)
    assert seen[0] > before
    for port in house.site.http_ports:
        for _ in range(5):
            assert read(house, incident, secret, port).status == 200
    house.settle()
    assert house.rows(row, session_id(secret)) == [seen]


def test_what_is_turned_away_keeps_no_session_alive(house, incident):
    secret = session(house, "north-chief", seen="now() - interval '29 minutes'")
    row = "select seen, version from gateway.session where id = %s"
    before = house.rows(row, session_id(secret))
    for port in house.site.http_ports:
        assert house.http("POST", f"/v1/callouts/{uuid.uuid4()}/accept", None, b"", cookie(secret), port=port).status == 403
        assert house.http("GET", f"/v1/incidents/{incident}", secret, port=port).status == 400, "it does not say what for"
    house.settle()
    assert house.rows(row, session_id(secret)) == before


def test_the_journal_says_that_it_is_over_whatever_ended_it(house, incident):
    head, ends = house.heads()["gateway"], house.messages["account"]
    idle = session(house, "north-chief", seen="now() - interval '30 minutes'")
    old = session(house, "north-chief", made="now() - interval '12 hours'")
    here = session(house, "north-chief")
    with_all = session(house, "south-chief")
    execute(house, "update gateway.account set over = clock_timestamp(), version = version + 1 where id = %s", account(house, "south-chief"))

    def ended():
        return {str(uuid.UUID(bytes=bytes(f.message.session))): f.message.why for f in house.facts("gateway", head) if f.kind == "session_ended"}
    try:
        wanted = {session_id(idle): ends.SESSION_END_RAN_OUT, session_id(old): ends.SESSION_END_RAN_OUT,
                  session_id(with_all): ends.SESSION_END_ACCOUNT}
        wait_until("their ends", lambda: wanted.items() <= ended().items())
        assert session_id(here) not in ended() and read(house, incident, here).status == 200
    finally:
        execute(house, "update gateway.account set over = null, version = version + 1 where person = 'south-chief'", None)


def test_what_has_ended_does_not_come_back(house):
    # Whatever statement it is: the rights of the gateway's role cover the columns.
    secret = session(house, "north-chief")
    change = "update gateway.session set {}, version = version + 1 where id = %s"
    execute(house, change.format("ended = now(), why = 1"), session_id(secret))
    for what in ("ended = null, why = 0", "ended = now() + interval '1 day'", "why = 2", "seen = now()"):
        with pytest.raises(psycopg2.errors.CheckViolation):
            execute(house, change.format(what), session_id(secret))
    for made, seen in (("now()", "now() - interval '61 minutes'"), ("now() - interval '14 hours'", "now() - interval '14 hours'")):
        gone = session_id(session(house, "north-chief", made=made, seen=seen))
        with pytest.raises(psycopg2.errors.CheckViolation):
            execute(house, change.format("seen = now()"), gone)


def test_a_page_of_somebody_elses_changes_nothing(house):
    """Under a cookie what changes something needs our header, and no other origin."""
    secret = session(house, "north-chief")
    host = f"127.0.0.1:{house.site.http_port}"

    def post(**headers):
        headers = {k.replace("_", "-"): v for k, v in headers.items()}
        return house.http("POST", f"/v1/callouts/{uuid.uuid4()}/accept", None, b"", cookie(secret) | headers).status
    ours = {"Accord_Request": "1"}
    assert post() == 403
    assert post(Accord_Request="2") == 403
    assert post(Origin=f"http://{host}", Sec_Fetch_Site="same-origin") == 403, "a form can send as much"
    for origin in ("http://evil.example", f"https://{host}", f"http://{host}.evil.example", "null", f"http://{host}x", ""):
        assert post(**ours, Origin=origin) == 403, origin
    for site in ("cross-site", "same-site", "none"):
        assert post(**ours, Sec_Fetch_Site=site) == 403, site
    assert post(**ours) == 404
    assert post(**ours, Origin=f"http://{host}", Sec_Fetch_Site="same-origin") == 404
    assert house.http("POST", f"/v1/callouts/{uuid.uuid4()}/accept", secret, b"").status == 404, "a bearer needs neither"
