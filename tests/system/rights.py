"""Who may do what in the database, in words: one line for each role and thing, by what PostgreSQL itself would let through."""
import re

from house import SERVICES

ROLES = [f"accord_{s}{end}" for s in SERVICES for end in ("", "_read")]
TABLE = "select insert update delete truncate references trigger".split()
COLUMN = "select insert update references".split()

ATTRIBUTES = """select rolname, concat_ws(' ',
	case when rolcanlogin then 'login' else 'nologin' end, case when rolsuper then 'SUPERUSER' end,
	case when rolcreaterole then 'CREATEROLE' end, case when rolcreatedb then 'CREATEDB' end,
	case when rolreplication then 'REPLICATION' end, case when rolbypassrls then 'BYPASSRLS' end),
	coalesce((select string_agg(g.rolname, ' ' order by g.rolname) from pg_auth_members m join pg_roles g on g.oid = m.roleid
		where m.member = r.oid), 'nothing')
from pg_roles r where rolname ~ '^accord_' order by 1"""
SETTINGS = """select rolname, unnest(setconfig) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
where rolname ~ '^accord_' order by 1, 2"""
DATABASES = """select r, p from unnest(%s::text[]) r, unnest('{connect,create,temporary}'::text[]) p
where has_database_privilege(r, current_database(), p) order by 1, 2"""
SCHEMAS = """select r, nspname, p from unnest(%s::text[]) r, pg_namespace n, unnest('{usage,create}'::text[]) p
where nspname !~ '^pg_|^information_schema$' and has_schema_privilege(r, n.oid, p) order by 2, 1, 3 desc"""
TABLES = """select nspname, relname, r, array(select p from unnest(%s::text[]) with ordinality as w(p, o)
	where has_table_privilege(r, c.oid, p) order by o)
from pg_class c join pg_namespace n on n.oid = relnamespace, unnest(%s::text[]) r
where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_|^information_schema$' order by 1, 2, 3"""
COLUMNS = """select nspname, relname, r, p, string_agg(attname, ' ' order by attnum)
from pg_class c join pg_namespace n on n.oid = relnamespace join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped,
	unnest(%s::text[]) r, unnest(%s::text[]) p
where relkind in ('r', 'p', 'v', 'm', 'f') and nspname !~ '^pg_|^information_schema$'
	and not has_table_privilege(r, c.oid, p) and has_column_privilege(r, c.oid, attnum, p) group by 1, 2, 3, 4 order by 1, 2, 3, 4"""
SEQUENCES = """select nspname, relname, r, p from pg_class c join pg_namespace n on n.oid = relnamespace, unnest(%s::text[]) r,
	unnest('{usage,select,update}'::text[]) p
where relkind = 'S' and nspname !~ '^pg_' and has_sequence_privilege(r, c.oid, p) order by 1, 2, 3, 4"""
FUNCTIONS = """select nspname, p.oid::regprocedure::text,
	case when prosecdef then 'as its owner, ' || array_to_string(proconfig, ', ') else 'as its caller' end,
	coalesce((select string_agg(r, ' ' order by r) from unnest(%s::text[]) r where has_function_privilege(r, p.oid, 'execute')), 'nobody')
from pg_proc p join pg_namespace n on n.oid = pronamespace where nspname !~ '^pg_|^information_schema$' order by 1, 2"""
# Functions of PostgreSQL's own that it gives to everybody, and that nobody has here.
TAKEN = """select distinct proname from pg_proc p where pronamespace = 'pg_catalog'::regnamespace and proacl is not null
	and not exists (select from aclexplode(proacl) where grantee = 0)
	and not exists (select from pg_init_privs i where i.objoid = p.oid and i.classoid = 'pg_proc'::regclass) order by 1"""


def months(text):
    """Partitions come and go by the month."""
    return re.sub(r"journal_\d{6}", "journal_YYYYMM", text)


def unique(lines):
    seen = set()
    return [line for line in map(months, lines) if not (line in seen or seen.add(line))]


def text(house):
    """The whole, as tests/contract/rights.txt has it."""
    granted = house.rows(TABLES, TABLE, ROLES)
    parts = {
        "roles": [f"{name}: {words}; member of {member}" for name, words, member in house.rows(ATTRIBUTES)],
        "their settings": [f"{name}: {setting}" for name, setting in house.rows(SETTINGS)],
        "the database": [f"{role}: {right}" for role, right in house.rows(DATABASES, ROLES)],
        "schemas": [f"{schema} {role}: {right}" for role, schema, right in house.rows(SCHEMAS, ROLES)],
        "tables": [f"{schema}.{table} {role}: {' '.join(rights)}" for schema, table, role, rights in granted if rights],
        "single columns": [f"{schema}.{table} {role}: {right} {columns}"
                           for schema, table, role, right, columns in house.rows(COLUMNS, ROLES, COLUMN)],
        "sequences": [f"{schema}.{name} {role}: {right}" for schema, name, role, right in house.rows(SEQUENCES, ROLES)],
        "functions": [f"{name if '.' in name else f'{schema}.{name}'} ({how}): {who}"
                      for schema, name, how, who in house.rows(FUNCTIONS, ROLES)],
        "taken from everybody": [name for name, in house.rows(TAKEN)],
    }
    return "".join(f"# {title}\n" + "".join(f"{line}\n" for line in unique(lines)) + "\n" for title, lines in parts.items())
