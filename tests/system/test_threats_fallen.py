"""Services that have fallen: an attacker's code in the process of a feed parser (intake), of the gateway, or of another."""
import os
import re
import shutil
import subprocess
import time
import uuid

import documents
import pytest
from attacker import ALONE, inside, refusal, stolen
from house import PASSING, SERVICES, wait_until
from rights import ROLES
from test_bus import ask, context, dealer, endpoint  # noqa: F401
from test_clients import opened
from traces import nothing

# What any role may try. Every one of them is refused for want of a right.
TRIES = ("select * from pg_authid", "copy (select 1) to program 'true'", "copy (select 1) to '/tmp/out'",
         "select pg_read_file('/etc/hostname')", "select pg_ls_dir('.')", "select pg_stat_file('.')",
         "create extension dblink", "create function {schema}.f() returns int language sql as 'select 1'",
         "create temp table mine (i int)", "create table {schema}.mine (i int)", "create schema mine",
         "set role accord_owner", "set role postgres",
         "alter role accord_owner login", "alter role {other} password 'mine'", "alter role {role} superuser",
         "create role mine", "grant accord_owner to {role}", "select lo_create(0)", "select lo_from_bytea(0, 'x')",
         "select pg_advisory_lock(4702310977)", "select pg_try_advisory_xact_lock(1)", "drop schema {schema} cascade",
         "drop table {schema}.journal", "truncate {schema}.journal",
         "delete from {schema}.journal", "update {schema}.journal set body = ''",
         "alter table {schema}.journal disable trigger all", "lock table {schema}.journal in access exclusive mode",
         "set session_replication_role = replica", "create publication mine for all tables",
         "select pg_create_physical_replication_slot('mine')", "alter function {schema}.must_match(bigint, int) security definer",
         "create event trigger mine on ddl_command_start execute function {schema}.must_match()",
         "alter database accord set search_path = public", "comment on table {schema}.journal is 'mine'",
         "select pg_reload_conf()")


@pytest.mark.parametrize("role", ROLES)
def test_a_stolen_role_cannot_make_more_of_itself(house, role):
    schema = role.removeprefix("accord_").removesuffix("_read")
    other = next(r for r in ROLES if not r.startswith(f"accord_{schema}"))
    with stolen(house, role) as connection:
        found = {sql: refusal(connection, sql.format(schema=schema, role=role, other=other)) for sql in TRIES}
        connection.autocommit = True
        found["alter system"] = refusal(connection, "alter system set log_statement = 'all'")
    assert {sql: code for sql, code in found.items() if code != "42501"} == {}


@pytest.mark.parametrize("service", SERVICES)
def test_a_stolen_role_reads_and_ends_nothing_of_others(house, service):
    """Not their tables, not what they are just asking, not their connections."""
    with stolen(house, f"accord_{service}") as connection:
        for schema, table in house.rows("select schemaname, tablename from pg_tables where schemaname = any (%s)", list(SERVICES)):
            if schema != service:
                for sql in (f'select from {schema}."{table}"', f'insert into {schema}."{table}" default values',
                            f'lock table {schema}."{table}" in access share mode'):
                    assert refusal(connection, sql) == "42501", sql
        with connection.cursor() as cursor:
            cursor.execute("select usename, query, pid from pg_stat_activity where usename ~ '^accord_' and usename !~ %s",
                           (f"^accord_{service}(_read)?$",))
            others = cursor.fetchall()
            cursor.execute("select schemaname from pg_stats where schemaname = any (%s)", (list(SERVICES),))
            assert {s for s, in cursor.fetchall()} <= {service}
        connection.rollback()
        assert others and {query for _, query, _ in others} == {"<insufficient privilege>"}
        for user, _, pid in others:
            for function in ("pg_terminate_backend", "pg_cancel_backend"):
                # 22012, a division by zero: it went through. "": that connection has ended meanwhile by itself.
                code = refusal(connection, f"select 1 / case when {function}({pid}) then 0 else 1 end")
                assert code in ("42501", ""), (function, user, code)


def test_what_a_stolen_role_can_do_to_its_own(house):
    """Said in docs/threat-model.md: false facts to come, its own password, its own head; each is seen or undone by others."""
    for service in SERVICES:
        with stolen(house, f"accord_{service}") as connection:
            assert refusal(connection, f"insert into {service}.journal select n + 1, epoch, now(), 1, gen_random_uuid(), '' "
                                       f"from {service}.journal_head") == ""
            assert refusal(connection, f"update {service}.journal_head set n = n") == ""
            assert refusal(connection, f"alter role accord_{service} password 'mine'") == ""


# What code in intake may try against a client who is held, whom nobody proposed: no row of hers goes, nor of what tells of it.
ENDS = [f"delete from {table}" for table in ("client", "client_content", "client_contact", "client_lookup", "client_link", "hold", "destruction",
                                             "destruction_item", "destruction_said", "destruction_copy", "client_destroyed", "restored",
                                             "custody_link", "notice", "retention_line", "advisement", "encounter", "lead_move", "recusal")]
FORGED = ("insert into client_destroyed select id, organisation, now(), gen_random_uuid(), lead, duty_supervisor from client",
          "update client_destroyed set destruction = gen_random_uuid()", "insert into restored (epoch) values (1)", "update restored set over_at = null",
          "update hold set client = gen_random_uuid()", "update hold set reason = 7", "update destruction set proposed_by = 'another'",
          "update destruction set again_of = gen_random_uuid()", "update destruction_item set client = gen_random_uuid()",
          "update destruction_said set said = now()", "update retention_line set years = 0", "update client set opened = '2000-01-01'",
          "update client set organisation = 'another'", "truncate client", "select client_forget(gen_random_uuid(), 'aid-house', gen_random_uuid())")


def test_what_a_stolen_intake_role_can_destroy_of_a_client(house):
    """By no delete and no forged tombstone; by its one function only of whom two names, a closed record and no hold are written."""
    hers = opened(house, service={"victimName": "Held Against Thieves"})
    held = "select client_destroy(%(hers)s, %(by)s)"
    some = {"hers": hers, "by": str(uuid.uuid4())}
    with stolen(house, "accord_intake") as connection:
        with connection.cursor() as cursor:
            cursor.execute("set search_path = intake")
        connection.commit()
        for sql in (*ENDS, *FORGED):
            assert refusal(connection, sql) in ("42501", "42883"), sql
        for other in ("gateway", "notification", "referral"):
            assert refusal(connection, f"select {other}.client_forget('{hers}', 'aid-house', '{hers}')") == "42501", other
        for sql in (held, "select client_destroy_again(%(hers)s, %(by)s, %(by)s, %(by)s)"):
            with connection.cursor() as cursor:
                filled = cursor.mogrify(sql, some).decode()
            assert refusal(connection, filled) == "23514", sql
        with connection.cursor() as cursor:
            filled = cursor.mogrify("select client_end(%(hers)s)", some).decode()
        assert refusal(connection, filled) == "42501"
    assert house.one("select count(*) from intake.client where id = %s", hers) == 1
    with stolen(house, "accord_intake_read") as connection:
        for sql in ("select intake.client_destroy(gen_random_uuid(), gen_random_uuid())", "update intake.client set data_key = ''",
                    "select intake.client_destroy_again(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid())"):
            assert refusal(connection, sql) == "42501", sql


def test_a_stolen_intake_role_that_writes_two_names_leaves_them(house):
    """Said in docs/threat-model.md: what no store can tell from the service itself. The names stay, and so does who was destroyed."""
    hers = opened(house, service={"victimName": "Taken By Thieves"})
    by, item = str(uuid.uuid4()), str(uuid.uuid4())
    with stolen(house, "accord_intake") as connection, connection.cursor() as cursor:
        cursor.execute("set search_path = intake")
        cursor.execute("update client set closed = '2000-01-01' where id = %s", (hers,))
        cursor.execute("insert into destruction (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, version) "
                       "values (%s, 'aid-house', 2, 0, %s, now(), 'ada', now(), 'bea', 1)", (by, by))
        cursor.execute("insert into destruction_item (id, destruction, client, seen, last, due, authority, outcome, lead, releases, bases, version) "
                       "values (%s, %s, %s, 1, now(), now(), '', 2, 'ada', 0, 0, 1)", (item, by, hers))
        cursor.execute("select client_destroy(%s, %s)", (hers, by))
        connection.commit()
    assert house.rows("select t.lead, d.proposed_by, d.approved_by from intake.client_destroyed t join intake.destruction d on d.id = t.destruction "
                      "where t.client = %s", hers) == [("ada", "ada", "bea")]
    with stolen(house, "accord_intake") as connection:
        for sql in ("delete from intake.client_destroyed", "delete from intake.destruction", "update intake.destruction set proposed_by = 'x'"):
            assert refusal(connection, sql) == "42501", sql


AGREED = ("policy_text set body = ''", "agreement set body = ''", "agreement set name = 'another'", "agreement set parties = ''",
          "agreement_signature set organisation = 'another'", "agreement_signature set signed_on = '2026-01-01'",
          "agreement_approval set person = 'another'", "placement set name = 'another'", "policy_head set id = gen_random_uuid()")


def test_the_fallen_gateway_cannot_change_what_was_said_and_signed(house):
    """What decides now is its to name, and whether and until when an agreement counts; what a decision of before was made of stays."""
    with stolen(house, "accord_gateway") as connection:
        found = {change: refusal(connection, f"update gateway.{change}") for change in AGREED}
        for table in ("policy_text", "policy_head", "agreement", "agreement_signature", "agreement_approval", "placement"):
            found[table] = refusal(connection, f"delete from gateway.{table}")
        assert {change: code for change, code in found.items() if code != "42501"} == {}
        for change in ("policy_head set directory = sha256('another')", "agreement set loosens = false, ended = now()"):
            assert refusal(connection, f"update gateway.{change}") == "", change


# --- real rows, and what the store deletes by itself ----------------------------------------------------------------------------------
MESSAGE = ("id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, due_at, moved_at, "
           "version")

# By service: its rows of one call (the first is copied into one that passes away, with other values), what an administrator does to make
# them old, what the role tries to make canaries of them, and what it may do to them.
REAL = {
    "intake": {
        "rows": {"document": "incident = %(incident)s", "incident": "incident = %(incident)s"},
        "copy": {"received": "'epoch'", "document": "gen_random_uuid()"},
        "old": ("update document set received = received - interval '40 days' where incident = %(incident)s",
                "update incident set received = received - interval '40 days', document_received = document_received - interval "
                "'40 days', heard = heard - interval '40 days' where incident = %(incident)s"),
        "refused": ("update incident set id = {id}", "update incident set incident = {id}", "update incident set feed = 'canary'",
                    "update document set id = {id}", "update document set received = 'epoch'",
                    "insert into incident select * from incident on conflict (id) do update set id = {id}",
                    "insert into document select * from document on conflict (id) do update set received = 'epoch'"),
        "done": ("update incident set received = 'epoch', document_received = 'epoch', heard = 'epoch', version = 0, status = 2",)},
    "referral": {
        "rows": {"request": "incident = %(incident)s", "incident_link": "id = %(incident)s"},
        "copy": {"kind": "5", "opened_at": "'epoch'"},
        "old": ("update request set opened_at = opened_at - interval '40 days' where incident = %(incident)s",),
        "refused": ("update request set id = {id}", "update request set kind = 5", "update request set opened_at = 'epoch'",
                    "update request set incident = {id}", "update incident_link set id = {id}",
                    "insert into request select * from request on conflict (id) do update set kind = 5",
                    "insert into incident_link select * from incident_link on conflict (id) do update set id = {id}"),
        "done": ("update request set moved_at = 'epoch', state = 13", "update incident_link set window_end = 'epoch'")},
    "notification": {
        "rows": {"message": "request = %(request)s", "attempt": "message in (select id from message where request = %(request)s)"},
        "copy": {"template": "3"},
        "old": ("update message set created_at = created_at - interval '34 days' where request = %(request)s",),
        "refused": ("update message set id = {id}", "update message set template = 3", "update message set created_at = 'epoch'",
                    "insert into message (id, created_at) values (gen_random_uuid(), 'epoch')",
                    f"insert into message ({MESSAGE}) select {MESSAGE} from message on conflict (id) do update set template = 3",
                    "update attempt set message = {id}",
                    "insert into attempt select * from attempt on conflict (message, n) do update set message = {id}"),
        "done": ("update message set moved_at = 'epoch', due_at = 'epoch', state = 5",)}}


def ids(cursor, tries, names):
    """Of every table's rows of this call, but those that pass away."""
    found = {}
    for table, where in tries["rows"].items():
        column = "message" if table == "attempt" else "id"
        cursor.execute(f"select {column} from {table} where {where} and not passing({column})", names)
        found[table] = sorted(str(i) for i, in cursor.fetchall())
    return found


def add_copy(house, cursor, service, tries, names):
    """A copy of a real row under an id that passes away, as far as the role may give its columns; the id."""
    table, where = next(iter(tries["rows"].items()))
    columns = [c for c, in house.rows("select attname from pg_attribute where attrelid = %s::regclass and attnum > 0 and "
                                      "has_column_privilege(%s, attrelid, attnum, 'insert')", f"{service}.{table}", f"accord_{service}")]
    made = PASSING + os.urandom(6).hex()
    values = tries["copy"] | {"id": f"'{made}'"}
    cursor.execute(f"insert into {table} ({', '.join(columns)}) select {', '.join(values.get(c, c) for c in columns)} from {table} "
                   f"where {where} limit 1 returning id, passing(id)", names)
    assert cursor.fetchall() == [(made, True)]
    return table, made


@pytest.mark.parametrize("service", REAL)
def test_a_stolen_role_ends_no_real_row(house, feed, service):
    """However old real rows are, or a clock of the role's says they are, and whatever is written beside them: what the store deletes
    for a service are rows that were made to pass away, and messages that are old by the store's own clock."""
    number, tries = documents.number(), REAL[service]
    assert house.post(feed, documents.eido(number)).status == 202
    names = {"request": house.callout(number, "offered").id, "incident": house.incident(number)}
    wait_until("its page to be sent", lambda: house.one("select count(*) from notification.attempt a join notification.message m "
                                                        "on m.id = a.message where m.request = %s", names["request"]))
    house.settle()
    with house.session() as session, session.cursor() as cursor:
        cursor.execute(f"set search_path = {service}")
        for sql in tries["old"]:
            cursor.execute(sql, names)
            assert cursor.rowcount > 0, sql
    with stolen(house, f"accord_{service}") as connection:
        passing = f"'{PASSING}{os.urandom(6).hex()}'"
        codes = {sql: refusal(connection, sql.format(id=passing)) for sql in tries["refused"]}
        assert {sql: code for sql, code in codes.items() if code != "42501"} == {}
        with connection.cursor() as cursor:
            before = ids(cursor, tries, names)
            assert all(before.values())
            table, made = add_copy(house, cursor, service, tries, names)
            for sql in tries["done"]:
                cursor.execute(f"{sql} where {tries['rows'][sql.split()[1]]}", names)
                assert cursor.rowcount > 0, sql
            cursor.execute("select canary_end('infinity', null), canary_end(null, 1000000)")
            if service == "notification":
                cursor.execute("select message_purge('infinity', null), message_purge(null, 1000000)")
            assert ids(cursor, tries, names) == before
            cursor.execute(f"select count(*) from {table} where id = %s", (made,))
            # Its own goes, if it could say that it is old.
            assert cursor.fetchall() == [(1 if service == "notification" else 0,)]
        connection.rollback()


# --- the bus -------------------------------------------------------------------------------------------------------------------
def allowed(house, service):
    """Numbers of kinds that a service takes, each with its senders, as it says itself."""
    text = subprocess.run([house.site.bin / f"accord-{service}", "--dump", "handlers"], capture_output=True, text=True, check=True).stdout
    return {int(number): names.split() for number, names in
            re.findall(r"^(?:command|answer) (\d+) \w+ from ([a-z ]+)$", text, flags=re.M)}


@pytest.mark.parametrize("sender", (*SERVICES, "accord"))
def test_a_stolen_key_sends_what_its_owner_sends_and_nothing_else(house, context, sender):  # noqa: F811
    """Every kind of message to every service: what is not in the receiver's table for this key is refused and does nothing."""
    wire = house.messages["envelope"]

    def all_of_them(service, takes, socket):
        waiting, quiet = {}, 0

        def say(identity, kind):
            head = wire.Envelope(id=identity, kind=kind, deadline_us=int((time.time() + 600) * 1e6),
                                 actor=wire.Actor(person="north-chief", organisation="north-pd"))
            socket.send_multipart([head.SerializeToString(), b"", b"{}"])
        for kind in [k for k in wire.Kind.values() if sender not in takes.get(k, ())]:
            waiting[identity := uuid.uuid4().bytes] = kind
            say(identity, kind)
        while waiting:
            # Of more answers at once than a connection's queue holds some are lost (common/bus.c): whoever misses one asks again.
            if not socket.poll(2000):
                quiet += 1
                assert quiet < 60, (sender, service, waiting)
                for identity, kind in list(waiting.items())[:32]:
                    say(identity, kind)
                continue
            first, second, *_ = socket.recv_multipart()
            envelope = wire.Envelope.FromString(first)
            if (kind := waiting.pop(envelope.id, None)) is None:        # it was answered twice
                continue
            assert envelope.kind == wire.KIND_REFUSAL, (sender, service, kind)
            code = wire.Refusal.FromString(second).code
            assert code == ("denied" if kind in takes else "invalid"), (sender, service, kind, code)
    for service in SERVICES:
        if service != sender:
            nothing(house, lambda s=service: all_of_them(s, allowed(house, s), dealer(house, context, s, sender)))


def test_the_fallen_parser_can_neither_ask_for_addresses_nor_follow_anybody_else(house, context):  # noqa: F811
    """By its key: no token, no move, no address, and no journal but its own and the gateway's."""
    wire, gateway_ = house.messages["envelope"], house.messages["gateway"]
    resolve = gateway_.ResolveStaff(people=["ada"]).SerializeToString()
    follow = wire.Follow(epoch=1, credit=10).SerializeToString()
    tries = [("gateway", wire.KIND_RESOLVE_STAFF, resolve), ("gateway", wire.KIND_MAKE_TOKEN, b""),
             ("referral", wire.KIND_MOVE_CALLOUT, b"")]
    tries += [(s, wire.KIND_FOLLOW, follow) for s in SERVICES if s not in ("intake", "gateway")]
    tries += [(s, wire.KIND_RESTATE, b"") for s in SERVICES if s not in ("intake", "gateway")]
    for service, kind, body in tries:
        answer, refused = ask(house, dealer(house, context, service, "intake"), kind, body)
        assert answer.kind == wire.KIND_REFUSAL and wire.Refusal.FromString(refused).code == "denied", (service, kind)
    for service in ("referral", "notification", "audit"):
        assert house.rows(f"select 1 from {service}.follower where name = 'intake'") == []


def test_the_fallen_gateway_mints_whom_it_likes_and_keeps_no_record(house, context, feed):  # noqa: F811
    """What it can do, said in docs/threat-model.md: it is the one that decides. Intake answers, and no record is made."""
    number = documents.number()
    assert house.post(feed, documents.eido(number, type="ALRU")).status == 202
    wire = house.messages["envelope"]
    intake = house.messages["intake"]
    grant = intake.Grant(organisation="north-pd", classes=[house.messages["vocabulary"].DATA_CLASS_INCIDENT])
    body = intake.FetchIncidents(ids=[uuid.UUID(house.incident(number)).bytes], grants=[grant]).SerializeToString()
    socket = dealer(house, context, "intake", "gateway")
    socket.disconnect(endpoint(house, "intake"))
    socket.connect(f"ipc://{house.site.run_dir}/{house.writer('intake')}.bus")
    answer, incidents = nothing(house, lambda: ask(house, socket, wire.KIND_FETCH_INCIDENTS, body,
                                                   actor=wire.Actor(person="nobody-at-all", organisation="north-pd")))
    assert answer.kind == wire.KIND_FETCH_INCIDENTS and number.encode() in incidents


def test_the_fallen_gateway_cannot_make_the_log_forget(house):
    """With its role and any other of the services': no leaf and no head goes or changes, and no fact of its own does."""
    house.settle()
    before = house.rows("select count(*), max(idx) from audit.leaf")
    for role in ROLES:
        with stolen(house, role) as connection:
            for sql in ("update audit.leaf set bytes = ''", "delete from audit.leaf", "truncate audit.leaf", "delete from audit.tree",
                        "update audit.tree set root = ''", "delete from gateway.journal", "update gateway.journal set body = ''",
                        "alter table audit.leaf rename to gone"):
                assert refusal(connection, sql) == "42501", (role, sql)
    assert house.rows("select count(*), max(idx) from audit.leaf") == before
    assert house.verify().returncode == 0


# --- the way out ----------------------------------------------------------------------------------------------------------------
@pytest.fixture
def alone(house):
    """Intake, referral and audit in networks of their own, each without anything in it, as their units have them."""
    inner = ("intake", "referral", "audit")
    for service in inner:
        house.kill(service)
        for name in house.site.names(service):
            program = house.site.bin / f"accord-{service}"
            house.site.spawn(name, [*ALONE, program, "--config", house.folder / f"{name}.yaml"])
    house.site.wait_ready()
    yield inner
    marks = house.log_marks()
    for service in inner:
        house.restart(service)
        wait_until(f"{service} to be back", lambda s=service: "msg=ready" in "\n".join(house._lines(s, marks)))


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("nsenter"), reason="networks of one's own are root's")
def test_the_parser_needs_no_network_and_reaches_none(house, feed, alone):
    """A page goes out all the same; from inside, nothing that listens on this host is there."""
    number, area = documents.number(), documents.area()
    assert house.post(feed, documents.eido(number, area=area)).status == 202
    wait_until("the page", lambda: house.pager.pages(area))
    for service in alone:
        pid = house.site.processes[service].pid
        for port in (house.site.http_port, house.pager.port):
            reached = inside(pid, "bash", "-c", f"exec 3<>/dev/tcp/127.0.0.1/{port}")
            assert reached.returncode != 0, (service, port)
        assert inside(pid, "ip", "-br", "address", "show", "up").stdout == "", service
    house.settle()
