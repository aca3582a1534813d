"""Law L10 and the schemas: each service in its own, with no more rights than it needs; migrations; statements."""
import contextlib
import re
import shutil
import subprocess

import psycopg2
import pytest
from attacker import refusal
from house import ROOT, SERVICES

def tables(house, schema):
    return [t for t, in house.rows("select table_name from information_schema.tables where table_schema = %s "
                                   "and table_type = 'BASE TABLE' order by 1", schema)]


def attempt(house, role, sql):
    """The SQLSTATE of a statement as a role, '' when it went through."""
    with house.session() as connection:
        connection.autocommit = False
        return refusal(connection, f"set local role {role}; {sql}")


@pytest.mark.parametrize("role", [f"accord_{s}{end}" for s in SERVICES for end in ("", "_read")])
def test_a_role_reads_and_writes_nothing_of_another_service(house, role):
    own = role.removeprefix("accord_").removesuffix("_read")
    for schema in SERVICES:
        for table in tables(house, schema):
            name = f'{schema}."{table}"'
            for sql in (f"select from {name} limit 1", f"insert into {name} default values", f"delete from {name}",
                        f"truncate {name}", f"drop table {name}"):
                if schema != own:
                    assert attempt(house, role, sql) == "42501", (role, sql)
        if schema != own:
            assert attempt(house, role, f"create table {schema}.mine (i int)") == "42501"


@pytest.mark.parametrize("service", SERVICES)
def test_nobody_drops_or_makes_tables_and_readers_write_nothing(house, service):
    for table in tables(house, service):
        name = f'{service}."{table}"'
        for role in (f"accord_{service}", f"accord_{service}_read"):
            assert attempt(house, role, f"drop table {name}") == "42501"
            assert attempt(house, role, f"truncate {name}") == "42501"
        for sql in (f"insert into {name} default values", f"delete from {name}"):
            assert attempt(house, f"accord_{service}_read", sql) == "42501", sql
    for role in (f"accord_{service}", f"accord_{service}_read"):
        assert attempt(house, role, f"create table {service}.mine (i int)") == "42501"
        assert attempt(house, role, "create schema mine") == "42501"
        assert attempt(house, role, "create table public.mine (i int)") == "42501"


@pytest.mark.parametrize("service", SERVICES)
def test_facts_are_never_changed_or_removed(house, service):
    for sql in ("update {}.journal set body = ''", "delete from {}.journal", "delete from {}.journal_head"):
        assert attempt(house, f"accord_{service}", sql.format(service)) == "42501"


def test_audit_cannot_change_or_remove_a_leaf(house):
    for table in ("leaf", "tree"):
        for sql in (f"delete from audit.{table}", f"truncate audit.{table}"):
            assert attempt(house, "accord_audit", sql) == "42501"
        columns = [c for c, in house.rows("select column_name from information_schema.columns where table_schema = 'audit' "
                                          "and table_name = %s", table)]
        for column in columns:
            assert attempt(house, "accord_audit", f"update audit.{table} set {column} = {column}") == "42501"


def dump(house, service):
    """Name, types of parameters and text of each statement."""
    out = subprocess.run([house.site.bin / f"accord-{service}", "--dump", "sql"], capture_output=True, text=True, check=True).stdout
    dumped = re.findall(r"^-- name: (\w+)\n-- params:(.*)\n-- rows: .*\n((?s:.*?));\n$", out, flags=re.M)
    assert len(dumped) > 20 and len(dumped) == out.count("-- name: ")
    return dumped


@pytest.mark.parametrize("service", SERVICES)
def test_every_statement_prepares_on_the_migrated_schema(house, service):
    """test_config compares the dump with the files."""
    dumped = dump(house, service)
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(f"set role accord_{service}; set search_path = {service}, pg_temp")
        for name, params, text in dumped:
            types = f" ({', '.join(params.split())})" if params else ""
            cursor.execute(f'prepare "{name}"{types} as {text}')


# What may be thrown away after an index has found it: so little that no history makes a page dear.
PASSED_OVER = ("(version > 0)", "(kind = 1)", "((incident < '70617373-696e-4000-8000-000000000000'::uuid) OR "
               "(incident > '70617373-696e-4000-8000-ffffffffffff'::uuid))",
               "((kind = 1) AND (organisation = ANY ($5)))",     # call-outs of one person
               "((person = $5) OR ((state = 1) AND (lead = $5)))",      # her tasks, of those that run in one organisation
               "(person <> ''::text)",               # accounts
               "((due_at >= (statement_timestamp() - (($1)::double precision * '00:00:00.000001'::interval))) AND (GREATEST(moved_at, not_before) "
               "< (statement_timestamp() - (($4)::double precision * '00:00:00.000001'::interval))))",   # releases and escapes that wait
               "(moved_at > (statement_timestamp() + (($1)::double precision * '00:00:00.000001'::interval)))",  # of what waits, after a clock was set back
               "(basis = 3)",                        # orders of courts, among what people opened by hand
               "((recipient = 1) OR (decided_at <= statement_timestamp()))",        # of what is not decided yet
               "(((state = 7) AND (held_because = 3)) OR ((held.decision = 2) AND (NOT unwanted) AND (state <> 5)))",   # of one run of messages
               "(expires > clock_timestamp())",      # releases of the last year, which is as long as one may last
               "($2 OR ((revoked IS NULL) AND (expires > clock_timestamp())))")     # tokens: an operator made each by hand

# All that runs of two organisations, and their rosters of today, are looked through: that is never much. Nor are accounts: no more
# than people who work somewhere; nor the sessions that have not ended (their own index has no others); nor tokens, of which an operator
# made each by hand. Links are found by either end, of two indexes at once, which this test forbids; and who has no link to custody is
# looked for among one organisation's clients. What moved is looked for among the last 10,000 facts. One task is found by its id, and its wants in
# their order.
OF_WHAT_RUNS = ("callout_moved", "task_moved", "touched_requests", "touched_exchanges", "touched_rungs", "account_due", "account_list",
                "session_due", "token_idle", "retention_list", "client_unlinked", "task_wanted")


@pytest.fixture(scope="module")
def empty(shared):
    """A database nothing was ever written to or analysed in: plans there follow from the schema alone."""
    with shared.session() as connection, connection.cursor() as cursor:
        cursor.execute("create database accord_empty")
    admin = f"{shared.site.admin} dbname=accord_empty"
    shared.site.accord("migrate", "--admin", admin, "--keys", shared.folder / "keys", "--dir", ROOT)
    yield admin
    with shared.session() as connection, connection.cursor() as cursor:
        cursor.execute("drop database accord_empty")


@pytest.mark.parametrize("service", SERVICES)
def test_a_page_comes_from_an_index_in_its_order_and_its_choice(house, empty, service):
    with contextlib.closing(psycopg2.connect(empty)) as connection, connection.cursor() as cursor:
        cursor.execute(f"set role accord_{service}; set search_path = {service}, pg_temp")
        cursor.execute("set plan_cache_mode = force_generic_plan; set enable_sort = off; set enable_seqscan = off; set enable_bitmapscan = off")
        for name, params, text in dump(house, service):
            if name in OF_WHAT_RUNS or not re.search(r"order by [^;]*limit \$", text):
                continue
            cursor.execute(f'prepare "{name}" ({", ".join(params.split())}) as {text}')
            cursor.execute(f'explain execute "{name}" ({", ".join(["null"] * len(params.split()))})')
            plan = "\n".join(line for line, in cursor.fetchall())
            assert not re.search(r"(^|-> +)Sort ", plan), (name, plan)
            assert all(f in PASSED_OVER for f in re.findall(r" Filter: (.*)", plan)), (name, plan)


def test_of_many_service_actions_no_more_is_looked_at_than_leaves(house, empty):
    """Each class comes from the index in its order, and only so many of it."""
    params, text = next((p, t) for name, p, t in dump(house, "intake") if name == "client_content_fetch")
    with contextlib.closing(psycopg2.connect(empty)) as connection, connection.cursor() as cursor:
        cursor.execute("set role accord_intake_read; set search_path = intake, pg_temp")
        cursor.execute("set plan_cache_mode = force_generic_plan; set enable_sort = off; set enable_seqscan = off; set enable_bitmapscan = off")
        cursor.execute(f"prepare fetched ({', '.join(params.split())}) as {text}")
        cursor.execute("explain execute fetched (null, null, null)")
        plan = "\n".join(line for line, in cursor.fetchall())
    assert plan.count(" Index Cond: ") == 1 and re.search(r" Index Cond: \(\(client = .*\(origin = .*\(class = ", plan), plan
    assert re.search(r"-> +Limit .*\n +->  Result .*\n +One-Time Filter: .*granted.*\n +->  Index Scan using client_content_class ", plan), plan


def migrate(house, root):
    return house.site.accord("migrate", "--admin", house.site.admin, "--keys", house.folder / "keys", "--dir", root, check=False)


def shape(house):
    return house.rows("select schema, file, sha256, at from (" + " union all ".join(
        f"select schema, file, sha256, at from {s}.schema_migration" for s in SERVICES) + ") as m order by 1, 2")


def test_migrating_again_changes_nothing(house):
    before = shape(house)
    done = migrate(house, ROOT)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"\b0 applied", done.stdout)) == len(SERVICES)
    assert shape(house) == before


@pytest.fixture
def copy(tmp_path):
    for path in ("common/schema", *(f"services/{s}/schema" for s in SERVICES)):
        shutil.copytree(ROOT / path, tmp_path / path)
    return tmp_path


def test_a_file_changed_after_it_was_applied_is_refused_by_name(house, copy):
    with open(copy / "common/schema/0001_kit.sql", "a") as file:
        file.write("\n-- one more line\n")
    before = shape(house)
    done = migrate(house, copy)
    assert done.returncode == 1 and "common/schema/0001_kit.sql" in done.stderr
    assert shape(house) == before


def test_a_migration_that_fails_leaves_nothing_behind(house, copy):
    (copy / "services/audit/schema/0099_bad.sql").write_text("create table half (i int);\nselect 1 / 0;\n")
    before = shape(house)
    done = migrate(house, copy)
    assert done.returncode == 1 and "0099_bad.sql" in done.stderr
    assert shape(house) == before and "half" not in tables(house, "audit")


def test_a_missing_file_that_was_applied_is_refused(house, copy):
    for path in (copy / "services/audit/schema").glob("0001_*.sql"):
        path.unlink()
    (copy / "services/audit/schema/0001_other.sql").write_text("select 1;\n")
    done = migrate(house, copy)
    assert done.returncode == 1 and "older than the database" in done.stderr


def test_passwords_are_in_no_catalogue_and_no_log(house):
    for path in (house.folder / "keys").glob("*.pw"):
        secret = path.read_text().strip()
        assert path.stat().st_mode & 0o077 == 0
        for name, log in house.logs().items():
            assert secret not in log, (path.name, name)
        assert all(secret not in (hidden or "") for hidden, in house.rows("select rolpassword from pg_authid"))
