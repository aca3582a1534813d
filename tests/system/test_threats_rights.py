"""Rights in the database, all of them: what each role may do is a file, and what none may ever do is looked for by itself."""
import contextlib
import difflib
import re

import pytest
from attacker import refusal, stolen
from house import ROOT, SERVICES
from rights import ROLES, text
from test_store import migrate

import psycopg2

GOLDEN = ROOT / "tests" / "contract" / "rights.txt"


def test_every_right_of_every_role_is_the_written_one(house, tmp_path):
    found = text(house)
    made = tmp_path / "rights.txt"
    made.write_text(found)
    diff = difflib.unified_diff(GOLDEN.read_text().splitlines(), found.splitlines(), "written", "found", lineterm="", n=0)
    assert found == GOLDEN.read_text(), f"if this is meant: cp {made} {GOLDEN.relative_to(ROOT)}\n" + "\n".join(diff)


def test_no_role_may_do_what_only_an_administrator_may(house):
    bad = house.rows("select rolname from pg_roles where rolname ~ '^accord_' and (rolsuper or rolcreaterole or rolcreatedb "
                     "or rolreplication or rolbypassrls)")
    assert bad == []
    assert house.rows("select 1 from pg_auth_members m join pg_roles r on r.oid = m.member where rolname ~ '^accord_'") == []
    assert house.rows("select rolcanlogin from pg_roles where rolname = 'accord_owner'") == [(False,)]
    owners = {o for o, in house.rows("select distinct pg_get_userbyid(relowner) from pg_class where relnamespace::regnamespace::text "
                                     "= any (%s)", list(SERVICES))}
    assert owners == {"accord_owner"}, "who owns a table may do anything with it"


def test_functions_with_their_owners_rights_are_closed_and_look_where_they_must(house):
    for schema in SERVICES:
        for name, acl, config in house.rows(
                "select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner))::text, proconfig from pg_proc "
                "where pronamespace = %s::regnamespace and prosecdef", schema):
            assert f"search_path={schema}, pg_temp" in (config or []), name
            assert not re.search(r"[{,]=", acl), f"{name}: everybody may call it"
    open_ = house.rows("select p.oid::regprocedure::text from pg_proc p, aclexplode(coalesce(proacl, acldefault('f', proowner))) a "
                       "where pronamespace::regnamespace::text = any (%s) and a.grantee = 0", list(SERVICES))
    assert open_ == []


def test_what_a_row_is_found_by_is_written_once(house):
    """No role may update a column of a key: what a row was when it was made, the one that passes away or not, it stays."""
    assert house.rows("select r, c.oid::regclass::text, attname from pg_class c join pg_index on indrelid = c.oid and indisunique "
                      "join pg_attribute a on attrelid = c.oid and attnum = any (indkey), unnest(%s::text[]) r "
                      "where relnamespace::regnamespace::text = any (%s) and has_column_privilege(r, c.oid, attnum, 'update')",
                      ROLES, list(SERVICES)) == []


def test_months_are_made_around_today_only(house):
    """A role that asks for the months of all time fills nothing, and takes no name that another month needs."""
    for service in SERVICES:
        with stolen(house, f"accord_{service}") as connection:
            for instant in ("now() + interval '3 months'", "now() - interval '11 years'", "now() - interval '4051 years'", "'infinity'",
                            "'-infinity'"):
                assert refusal(connection, f"select journal_ensure({instant})") == "22008", instant
            assert refusal(connection, "select journal_ensure(now() + interval '1 month')") == ""


def test_the_public_has_nothing(house):
    """No right in this database but those of named roles."""
    assert house.rows("select 1 from pg_database d, aclexplode(datacl) a where datname = current_database() and grantee = 0") == []
    assert house.rows("select nspname from pg_namespace n, aclexplode(nspacl) a where grantee = 0 and nspname !~ '^pg_|^information'") == []
    assert house.rows("select relname from pg_class c, aclexplode(relacl) a where grantee = 0 and relnamespace::regnamespace::text "
                      "= any (%s)", list(SERVICES)) == []


@pytest.mark.parametrize("grant, take", [
    ("alter role accord_audit_read createdb", "alter role accord_audit_read nocreatedb"),
    ("alter role accord_intake superuser", "alter role accord_intake nosuperuser"),
    ("grant pg_read_all_data to accord_intake_read", "revoke pg_read_all_data from accord_intake_read"),
    ("grant accord_owner to accord_audit", "revoke accord_owner from accord_audit")])
def test_a_role_that_has_come_to_more_is_named_by_the_next_migration(house, grant, take):
    with house.session() as connection, connection.cursor() as cursor:
        cursor.execute(grant)
        try:
            done = migrate(house, ROOT)
        finally:
            cursor.execute(take)
    assert done.returncode == 1 and re.search(r'role "accord_\w+" may do more', done.stderr), done.stderr
    assert migrate(house, ROOT).returncode == 0


def refused(house, **changes):
    """What the server says to somebody who comes in otherwise than a service does."""
    try:
        with contextlib.closing(psycopg2.connect(**{"host": str(house.site.run_dir), "dbname": "accord"} | changes)):
            return ""
    except psycopg2.OperationalError as error:
        return str(error)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_comes_in_by_its_own_password_to_its_own_database_only(house, role):
    keys = house.folder / "keys"
    password = (keys / f"{role}.pw").read_text().strip()
    with stolen(house, role):
        pass
    assert "password" in refused(house, user=role, passfile="/nonexistent")
    other = next(r for r in ROLES if r.rsplit("_read")[0] != role.rsplit("_read")[0])
    assert "password authentication failed" in refused(house, user=other, password=password)
    for database in ("postgres", "template1"):
        assert "no pg_hba.conf entry" in refused(house, user=role, password=password, dbname=database), database


def test_the_server_listens_on_a_socket_and_asks_every_service_for_its_password(house):
    assert house.one("show listen_addresses") == ""
    rules = house.rows("select type, database, user_name, auth_method from pg_hba_file_rules order by line_number")
    assert rules == [("local", ["all"], ["postgres"], "peer"), ("local", ["accord"], ["all"], "scram-sha-256")]
    assert house.one("show password_encryption") == "scram-sha-256"
    verifiers = house.rows("select rolpassword from pg_authid where rolname ~ '^accord_' and rolcanlogin")
    assert len(verifiers) == len(ROLES) and all(v.startswith("SCRAM-SHA-256$") for v, in verifiers)
    assert house.rows("select 1 from pg_stat_activity where usename ~ '^accord_' and client_addr is not null") == []
