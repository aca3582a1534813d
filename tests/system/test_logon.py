"""Signing in: who comes in and how, what is alike for everybody who does not, and what ends it."""
import base64
import json
import threading

import documents
import pytest
import requests
from accounts import Account, account, cookie, say, session_id, totp
from house import wait_until
from test_threats_partner import logged_statements, statements
from traces import BY_ITSELF, agree

PURPOSE = "?purpose=crisis_response"


@pytest.fixture(scope="module")
def incident(shared):
    """An incident of North's."""
    number = documents.number()
    assert shared.post("north-eido", documents.eido(number, type="ALRU", area="NORTH7")).status == 202
    return shared.incident(number)


@pytest.fixture(scope="module")
def chief(shared):
    return Account(shared, "north-chief")


@pytest.fixture
def north(house, chief):
    """The chief of North, not locked whatever a test before has done."""
    execute(house, "update gateway.account set locked = null, bad = '', disabled = null, released_by = '', version = version + 1 "
                   "where person = 'north-chief'")
    return chief


def execute(house, sql, *values):
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(sql, values or None)


def read(house, incident, secret, port=None, **more):
    return house.http("GET", f"/v1/incidents/{incident}{PURPOSE}", token=secret, port=port, **more)


def shown(answer):
    return answer.status, answer.body, {k: v for k, v in answer.headers.items() if k != "date"}


def facts(house, head, *kinds):
    return [(f.kind, f.message) for f in house.facts("gateway", head) if f.kind in kinds]


# --- coming in ---------------------------------------------------------------------------------------------------------------
def test_the_first_logon_is_three_steps(house, incident):
    head = house.heads()["gateway"]
    person = Account(house, "south-chief", "the south has its own words")
    assert person.first.status == 200 and set(person.first.json) == {"secret", "uri"}
    assert person.first.json["uri"] == (f"otpauth://totp/Accord:south-chief?secret={person.secret}&issuer=Accord&algorithm=SHA1"
                                        "&digits=6&period=30")
    assert person.confirmed.status == 200
    said = person.confirmed.json
    assert (said["person"], said["organisation"], said["recoveryLeft"]) == ("south-chief", "south-pd", 10)
    assert len(set(said["recoveryCodes"])) == 10 and "set-cookie" not in person.confirmed.headers
    assert read(house, incident, said["session"]).status == 404, "she is of South"
    states = [m.state for k, m in facts(house, head, "account_moved")]
    module = house.messages["account"]
    assert states == [module.ACCOUNT_STATE_ADMITTED, module.ACCOUNT_STATE_PASSWORD_CHANGED, module.ACCOUNT_STATE_CONFIRMED]
    [(_, opened)] = facts(house, head, "session_opened")
    assert (opened.person, opened.organisation, opened.how) == ("south-chief", "south-pd", module.LOGON_HOW_PASSWORD)
    again = say(house, "/v1/logon/first", person.said(code=person.invitation))
    assert again.status == 401, "the code is good for one"
    assert person.on("/v1/logon/confirm").status == 401, "so is this step"


def test_a_browser_gets_a_cookie_and_a_program_its_session(house, incident, north):
    answer = north.on()
    assert answer.status == 200 and "session" not in answer.json and answer.json["recoveryLeft"] == 10
    said = answer.headers["set-cookie"]
    secret, *marks = said.removeprefix("__Host-accord=").split("; ")
    assert set(marks) == {"Path=/", "Secure", "HttpOnly", "SameSite=Strict"}
    assert read(house, incident, None, headers=cookie(secret)).status == 200
    program = north.on(bearer=True)
    assert "set-cookie" not in program.headers and read(house, incident, program.json["session"]).status == 200


def test_a_browser_keeps_its_cookie_for_https_and_for_this_host(house, incident, north, certificate):
    """As requests' cookie jar reads it: sent back over TLS, and not in the clear."""
    secure = "https://" + house.site.overrides["gateway"]["https"]
    with requests.Session() as browser:
        browser.trust_env, browser.verify = False, str(certificate[0])
        own = {"Accord-Request": "1", "Origin": secure, "Sec-Fetch-Site": "same-origin"}
        answer = wait_until("an answer", lambda: (a := browser.post(f"{secure}/v1/logon", json=north.said(), headers=own, timeout=60))
                            .status_code != 503 and a)
        assert answer.status_code == 200 and answer.headers["strict-transport-security"]
        [kept] = browser.cookies
        assert (kept.name, kept.secure, kept.path, kept.domain_specified) == ("__Host-accord", True, "/", False)
        assert browser.get(f"{secure}/v1/incidents/{incident}{PURPOSE}", timeout=60).status_code == 200
        clear = f"http://127.0.0.1:{house.site.http_port}/v1/incidents/{incident}{PURPOSE}"
        assert browser.get(clear, timeout=60).status_code == 401
        assert browser.post(f"{secure}/v1/logoff", headers=own | {"Origin": "https://evil.example"}, timeout=60).status_code == 403
        assert browser.post(f"{secure}/v1/logoff", headers=own, timeout=60).status_code == 200
        assert not list(browser.cookies), "the answer took it away"


def test_a_session_is_never_one_that_was_brought(house, incident, north):
    """What an attacker put into her browser before she signs in is not hers afterwards."""
    fixed = "accord_s_" + "A" * 43
    answer = say(house, "/v1/logon", north.said(), **cookie(fixed))
    secret = answer.headers["set-cookie"].removeprefix("__Host-accord=").split(";")[0]
    assert answer.status == 200 and secret != fixed
    assert read(house, incident, None, headers=cookie(fixed)).status == 401
    other = north.session()
    assert other != secret and session_id(other) != session_id(secret)


def test_a_page_of_somebody_elses_signs_nobody_in(house, north):
    """Else she would act in a session that others watch."""
    host = f"127.0.0.1:{house.site.http_port}"
    for headers in ({"Accord-Request": "0"}, {"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert say(house, "/v1/logon", north.said(), **headers).status == 403, headers
        assert say(house, "/v1/logon", north.said(bearer=True), **headers).status == 200, "no cookie is set"
    own = {"Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"}
    assert "set-cookie" in say(house, "/v1/logon", north.said(), **own).headers


def test_the_banner_is_accepted_first(house, north):
    banner = house.http("GET", "/v1/banner")
    assert banner.status == 200 and "restricted" in banner.json["text"]
    head = house.heads()["gateway"]
    answer = say(house, "/v1/logon", north.said(useAccepted=False))
    assert answer.status == 400 and "/v1/banner" in answer.json["detail"]
    assert facts(house, head, "session_opened", "logon_refused") == []


def test_nobody_signs_in_with_a_long_body(house, north):
    said = north.said()
    body = json.dumps(said | {"password": ""}).encode()
    for size, status in ((8 << 10, 400), ((8 << 10) + 1, 413)):
        answer = house.http("POST", "/v1/logon", None, body + b" " * (size - len(body)), {"Content-Type": "application/json"})
        assert answer.status == status, answer


# --- not coming in -----------------------------------------------------------------------------------------------------------
def written(house, act):
    """What an act writes into the gateway's schema: rows made and changed of each table."""
    tables = ("account", "session", "subject", "reply", "person", "token")

    counted = ", ".join(f"(select count(*) from gateway.{t})" for t in tables)

    def counts():
        return house.rows(f"select n, (select coalesce(sum(version), 0) from gateway.account), {counted} from gateway.journal_head")[0]
    head, versions, *before = counts()
    answer = act()
    last, raised, *after = counts()
    facts = [f for f in house.facts("gateway", head) if f.n <= last and f.kind not in BY_ITSELF]
    return answer, {t: b - a for t, a, b in zip(tables, before, after)}, raised - versions, facts


def test_whoever_does_not_come_in_is_told_the_same_whatever_the_reason(house, north):
    """Byte for byte, row for row: who is here, who is locked, disabled or not yet confirmed, nobody learns."""
    wrong = {"name": "north-chief", "password": "not the password", "code": "000000", "useAccepted": True}
    house.site.accord("staff", "admit", "north-desk")

    def locked():
        execute(house, "update gateway.account set locked = now(), version = version + 1 where person = 'north-chief'")
        return north.said()

    def disabled():
        execute(house, "update gateway.account set locked = null, disabled = now(), version = version + 1 where person = 'north-chief'")
        return north.said()

    def unlocked():
        execute(house, "update gateway.account set locked = null, disabled = null, bad = '', version = version + 1 "
                       "where person = 'north-chief'")
    cases = {"nobody": lambda: wrong | {"name": "nobody-at-all"}, "no account": lambda: wrong | {"name": "north-counsel"},
             "password": lambda: north.said(password="not the password"), "code": lambda: north.said(code="000000"),
             "both": lambda: wrong, "locked": locked, "disabled": disabled, "not yet": lambda: wrong | {"name": "north-desk"},
             "not a name": lambda: wrong | {"name": "Ein Name, der keiner ist"}}
    answers = []

    def refused(what):
        said = cases[what]()
        answer, rows, changes, found = written(house, lambda: say(house, "/v1/logon", said))
        unlocked()
        assert [f.kind for f in found] == ["logon_refused"], what
        message = found[0].message
        assert message.person == ("" if what in ("nobody", "no account", "not a name") else said["name"]), "no name is kept that nobody has"
        assert not message.locks
        answers.append(shown(answer))
        assert answers[-1] == answers[0], what
        return rows, changes
    rows, changes = agree(refused, {what: what for what in cases})["nobody"]
    assert answers[0][0] == 401 and changes == 1, (rows, changes)


def test_the_same_statements_run_whoever_is_named(house, north):
    """Law L9 down to the database: a name that nobody has, a wrong password, a person without an account."""
    nobody = {"name": "nobody-at-all", "password": "not the password", "code": "000000", "useAccepted": True}

    def ran(body):
        found = statements(house, lambda: say(house, "/v1/logon", body))
        execute(house, "update gateway.account set locked = null, bad = '', version = version + 1 where person = 'north-chief'")
        return found

    with logged_statements(house):
        found = agree(lambda body: ran(body()), {"nobody": lambda: nobody, "password": lambda: north.said(password="not the password"),
                                                 "no account": lambda: nobody | {"name": "north-counsel"}})["nobody"]
        assert {"accord_gateway_read account_named", "accord_gateway account_load", "accord_gateway account_save"} <= set(found)


def test_a_code_counts_once_at_one_copy_or_another(house, north):
    said = north.said(bearer=True)
    ports = house.site.http_ports
    assert say(house, "/v1/logon", said, ports[0]).status == 200
    for port in ports:
        assert say(house, "/v1/logon", said, port).status == 401, "it was used up"
    said, ended = north.said(bearer=True), []
    threads = [threading.Thread(target=lambda p=p: ended.append(say(house, "/v1/logon", said, p).status)) for p in ports * 2]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert sorted(ended) == [200, 401, 401, 401], "of several at once one"


def test_a_code_of_the_step_before_or_after_counts_and_of_no_other(house, north):
    for step, status in ((-1, 200), (1, 200), (-3, 401), (3, 401)):
        north.forget_step()
        assert north.on(code=totp(north.secret, step)).status == status, step


def test_a_recovery_code_is_good_once(house, north):
    head, code = house.heads()["gateway"], north.recovery[3]
    assert north.on("/v1/logon/recover", code=code, password="not the password").status == 401
    answer = north.on("/v1/logon/recover", code=code.upper().replace("-", " "), bearer=True)
    assert answer.status == 200 and answer.json["recoveryLeft"] == 9 and "recoveryCodes" not in answer.json
    assert north.on("/v1/logon/recover", code=code).status == 401
    assert north.on("/v1/logon/recover", code=north.code()).status == 401, "a code of the authenticator is none"
    assert north.on(code=north.recovery[4]).status == 401, "nor the other way round"
    module = house.messages["account"]
    assert [m.state for _, m in facts(house, head, "account_moved")] == [module.ACCOUNT_STATE_RECOVERED]
    assert [m.how for _, m in facts(house, head, "session_opened")] == [module.LOGON_HOW_RECOVERY]


# --- locked ------------------------------------------------------------------------------------------------------------------
def lock(house, person):
    """Five bad logons, at one copy and the other in turn."""
    ports = house.site.http_ports
    for i in range(5):
        assert person.on(port=ports[i % len(ports)], password="not the password").status == 401


def never_told(house, person):
    execute(house, "update gateway.account set lock_told = null, version = version + 1 where person = %s", person)


def test_five_bad_logons_lock_wherever_they_are_tried(house, incident, north):
    never_told(house, "north-chief")
    secret, head = north.session(), house.heads()["gateway"]
    told = house.one("select count(*) from notification.message where template = 8")
    lock(house, north)
    refused = [m for _, m in facts(house, head, "logon_refused")]
    assert [m.locks for m in refused] == [False] * 4 + [True] and {m.person for m in refused} == {"north-chief"}
    assert [list(m.tell) for m in refused] == [[]] * 4 + [["north-command"]], "whoever answers for her being reached"
    notices = wait_until("her duty supervisor to be told", lambda: (n := house.rows(
        "select person, owner, area from notification.message where template = 8")) and len(n) > told and n)
    assert set(notices) == {("north-command", "north-pd", "")}
    page = wait_until("the page", lambda: next((p for p in house.pager.pages() if "have locked her account" in p.text.replace("\n", " ")), None))
    assert page.to == "north-command@pager.example" and "chief" not in page.text
    for port in house.site.http_ports:
        assert north.on(port=port).status == 401, "what is right does not open it"
    assert read(house, incident, secret).status == 200, "who is in stays in: nobody can throw her out from outside"
    house.site.accord("staff", "release", "north-chief")
    assert north.on().status == 200
    assert house.site.accord("staff", "release", "north-chief", check=False).returncode == 1, "it is not locked"


def test_who_answers_for_her_is_told_once_an_hour_however_often_it_is_locked(house, north):
    never_told(house, "north-chief")
    head = house.heads()["gateway"]
    for _ in range(3):
        lock(house, north)
        house.site.accord("staff", "release", "north-chief")
    assert [list(m.tell) for _, m in facts(house, head, "logon_refused") if m.locks] == [["north-command"], [], []]


def test_who_only_comes_through_a_provider_is_locked_out_by_nobody(house):
    account(house, "quinn")
    head = house.heads()["gateway"]
    for _ in range(6):
        assert say(house, "/v1/logon", {"name": "quinn", "password": "not the password", "code": "123456",
                                                 "useAccepted": True, "bearer": True}).status == 401
    assert house.one("select locked is null and bad = '' from gateway.account where person = 'quinn'")
    assert [(m.person, m.locks) for _, m in facts(house, head, "logon_refused")] == [("", False)] * 6, "as of a name that nobody has"


def test_a_good_one_between_bad_ones_begins_anew(house, north):
    for _ in range(2):
        for _ in range(4):
            assert north.on(password="not the password").status == 401
        assert north.on().status == 200


def test_two_duty_supervisors_release_and_one_does_not(house, north):
    lock(house, north)
    module, head = house.messages["account"], house.heads()["gateway"]

    def release(by, person="north-chief"):
        return house.http("POST", f"/v1/accounts/{person}/release", house.token(person=by), b"")
    nobody = shown(release("south-command", "nobody-at-all"))
    assert nobody[0] == 404
    for by in ("ada", "north-privacy"):
        assert shown(release(by)) == nobody, "to others nobody is locked"
    assert shown(release("south-command", "south-chief")) == nobody, "nor is who is not"
    for _ in range(2):
        assert release("south-command").json == {"state": "release_begun"}
    assert north.on().status == 401
    assert release("north-command").json == {"state": "released"}
    assert north.on().status == 200
    assert shown(release("quick-command")) == nobody
    moved = [(m.state, m.by) for _, m in facts(house, head, "account_moved")]
    assert moved == [(module.ACCOUNT_STATE_RELEASE_BEGUN, "south-command"), (module.ACCOUNT_STATE_RELEASED, "north-command")]


# --- ending ------------------------------------------------------------------------------------------------------------------
def test_signing_out_ends_one_or_all_at_every_copy(house, incident, north):
    ports = house.site.http_ports
    one, two, three = north.session(), north.session(), north.session()
    for port in ports:
        for secret in (one, two, three):
            assert read(house, incident, secret, port).status == 200
    answer = house.http("POST", "/v1/logoff", None, b"", cookie(one) | {"Accord-Request": "1"})
    assert answer.status == 200 and answer.headers["set-cookie"].startswith("__Host-accord=;") and "Max-Age=0" in answer.headers["set-cookie"]
    for port in ports:
        assert [read(house, incident, s, port).status for s in (one, two, three)] == [401, 200, 200]
    assert house.http("POST", "/v1/logoff/everywhere", two, b"").status == 200
    for port in ports:
        assert [read(house, incident, s, port).status for s in (one, two, three)] == [401, 401, 401]
    assert read(house, incident, north.session()).status == 200
    assert house.http("POST", "/v1/logoff", house.token(person="north-chief"), b"").status == 409, "a token is revoked instead"


def test_what_ends_while_a_read_is_in_flight_lets_nothing_leave(house, incident, north):
    """The record asks the session's own row: between fetching and answering she signs out at the other copy."""
    secret, ports, found = north.session(), house.site.http_ports, []
    assert read(house, incident, secret).status == 200
    head = house.heads()["gateway"]
    with house.stopped("intake"):
        reading = threading.Thread(target=lambda: found.append(read(house, incident, secret, ports[0])))
        reading.start()
        wait_until("the read to be under way", lambda: b"accord_http_requests" in house.http("GET", "/metrics").body and reading.is_alive())
        assert house.http("POST", "/v1/logoff", secret, b"", port=ports[1]).status == 200
    reading.join()
    assert found[0].status == 401
    assert facts(house, head, "disclosed") == []


def test_another_password_ends_what_the_old_one_opened(house, incident, north):
    secret, old = north.session(), north.password

    def change(new, code=None, **more):
        return say(house, "/v1/password", {"password": north.password, "code": code or north.code(), "newPassword": new} | more, None, secret)
    for new, why in (("elevenchars", "12 to 128"), ("x" * 129, "12 to 128"), ("Password1234", "first to be tried"),
                     ("abababababab", "first to be tried"), ("my North-Chief password", "your name")):
        assert why in change(new).json["detail"]
    assert change("a better pass phrase", password="not the password").status == 401
    assert change("a better pass phrase", code="000000").status == 401
    assert change("é" * 3 + "a better phrase").status == 200
    assert read(house, incident, secret).status == 401
    assert north.on().status == 401
    north.password = "é" * 3 + "a better phrase"
    assert north.on().status == 200 and north.password != old


def test_who_is_admitted_anew_begins_anew(house, incident):
    """Whoever lost her telephone: what she had before is worthless from her first logon on, not before."""
    before = Account(house, "south-privacy")
    secret = before.session()
    invitation = house.site.accord("staff", "admit", "south-privacy").stdout.strip()
    assert before.on().status == 200
    assert say(house, "/v1/logon/first", before.said(code="aaaa-bbbb-cccc-dddd")).status == 401
    answer = say(house, "/v1/logon/first", before.said(code=invitation, password="words of another kind"))
    assert answer.status == 200
    assert read(house, incident, secret).status == 401
    assert before.on().status == 401 and before.on("/v1/logon/recover", code=before.recovery[0]).status == 401
    assert house.site.accord("staff", "admit", "nobody-at-all", check=False).returncode == 1


def test_so_many_of_one_address_wait_and_no_more(house, north):
    """Each takes a worker and 19 MiB: one of an address is worked on, 16 wait their turn, one more is turned away."""
    with house.session() as connection:
        connection.autocommit = False
        with connection.cursor() as cursor:
            cursor.execute("lock table gateway.account in access exclusive mode")
            ended = []
            bodies = [north.said(name=f"nobody-{i}", code="000000") for i in range(18)]
            threads = [threading.Thread(target=lambda b=b: ended.append(house.http(
                "POST", "/v1/logon", None, json.dumps(b).encode(), {"Content-Type": "application/json", "Accord-Request": "1"}))) for b in bodies]
            for t in threads:
                t.start()
            wait_until("one to be turned away", lambda: ended)
            connection.rollback()
        for t in threads:
            t.join()
    assert sorted(a.status for a in ended) == [401] * 17 + [503]
    assert next(a for a in ended if a.status == 503).headers["retry-after"]


# --- nothing of it is anywhere -----------------------------------------------------------------------------------------------
def test_no_secret_is_in_a_log_a_metric_a_fact_or_a_row(house, incident, north):
    """What was typed and what was shown: nowhere but where it must be, and there as a hash or sealed."""
    password = "a phrase that was planted"
    person = Account(house, "south-command", password)
    secret, code = person.session(), person.code()
    assert person.on(password="a wrong one, planted", code="nonsense-planted").status == 401
    assert read(house, incident, secret).status == 404
    planted = [password, person.secret, *person.recovery, person.invitation, secret, secret.removeprefix("accord_s_"),
               "a wrong one, planted", "nonsense-planted"]
    house.settle()
    logs = "\n".join(house.logs().values())
    metrics = house.http("GET", "/metrics").body.decode()
    rows = "\n".join(str(r) for t in ("account", "session", "journal", "reply") for r in house.rows(f"select t::text from gateway.{t} t"))
    audit = "\n".join(str(r) for r in house.rows("select t::text from audit.leaf t"))
    raw = base64.b32decode(person.secret).hex()
    for value in planted:
        for where, text in (("logs", logs), ("metrics", metrics), ("rows", rows), ("audit", audit)):
            assert value not in text and value.encode().hex() not in text, where
    assert raw not in rows and code not in rows.split(), "the authenticator's secret is sealed"
