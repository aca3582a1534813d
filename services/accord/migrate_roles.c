/*
 * Who may do what in the database. Roles, schemas and grants have names where SQL takes no
 * parameters; all of them come from the table of roles, never from outside.
 */
#include <stdio.h>
#include <string.h>

#include "services/accord/files.h"
#include "services/accord/migrate.h"

#define PASSWORD_LIMIT ((size_t)1024)

/* Tables of common/schema/0001_kit.sql, the ledger of migrations, and what a service's writer may
 * do with them. */
static const struct {
	const char *table, *rights;
} kit_rights[] = {
    {"journal_head", "select, update (epoch, n, holder_pid, holder_start)"},
    {"journal", "select, insert"},
    {"journal_default", "select"},
    {"cursor", "select, insert, update (epoch, n)"},
    {"follower", "select, insert, update (applied, seen)"},
    {"reply", "select, insert, delete"},
    {"clock", "select, insert, update (due), delete"},
    {"parked", "select, insert, update (reason), delete"},
    {"schema_migration", "select"},
};

/* Tables of which a reader sees some columns only: bytes that were not understood may be anything.
 */
static const struct {
	const char *service, *table, *columns;
} narrow[] = {
    {"intake", "quarantine",
	"id, document, feed, owner, kek, reason, received, length, digest, purged"},
};

/*
 * What a service of ours never wants: waits (DESIGN section 3), and plans that were made while a
 * table was empty. All that services ask is found by key; a plan kept from the first minute would
 * read whole tables for months.
 */
static const struct {
	const char *name, *value;
	bool superuser;
} settings[] = {
    {"idle_in_transaction_session_timeout", "5s", false},
    {"deadlock_timeout", "50ms", true},
    {"enable_seqscan", "off", false},
    {"jit", "off", false},
};

/*
 * What every role of a database may do unless it is taken away: large objects, which any other role
 * can be let into, and locks that need no table, on which this tool waits.
 */
static const char stray[] =
    "do $$ declare f regprocedure; begin for f in select oid from pg_proc"
    " where pronamespace = 'pg_catalog'::regnamespace"
    " and proname ~ '^(lo_.*|loread|lowrite|pg_(try_)?advisory_.*)$'"
    " and has_function_privilege('public', oid, 'execute') loop"
    " execute format('revoke execute on function %s from public', f); end loop; end $$";

static const char too_much[] =
    "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls"
    " or exists (select from pg_auth_members where member = pg_roles.oid)"
    " from pg_roles where rolname = $1";

static bool
ask_flag(struct sql *sql, const char *text, const char *param, bool *flag, struct err *err)
{
	PGresult *result = sql_ask(sql, text, &param, param != NULL, err);

	if (result == NULL)
		return false;
	*flag = PQntuples(result) == 1 && strcmp(PQgetvalue(result, 0, 0), "t") == 0;
	PQclear(result);
	return true;
}

static bool
make_role(struct sql *sql, const char *role, const char *how, struct err *err)
{
	bool there;

	if (!ask_flag(
		sql, "select exists (select from pg_roles where rolname = $1)", role, &there, err))
		return false;
	if (!there)
		return sql_printf(sql, err, "create role %s %s", role, how);
	if (!ask_flag(sql, too_much, role, &there, err))
		return false;
	return !there ||
	       err_set(err, ERR_CONFLICT,
		   "role \"%s\" may do more than a service's: it is a superuser's, makes roles or "
		   "databases, replicates, or is a member of another",
		   role);
}

/* The server is given the verifier, so that the password appears in no log of its. */
static bool
set_password(
    struct sql *sql, struct arena *arena, const char *keys, const char *role, struct err *err)
{
	char *password, *verifier, *literal;
	bool good;

	if (keys == NULL)
		return true;
	password = files_read(
	    arena, arena_printf(arena, "%s/%s.pw", keys, role), PASSWORD_LIMIT, NULL, err);
	if (password == NULL)
		return false;
	password[strcspn(password, "\r\n")] = '\0';
	if (password[0] == '\0')
		return err_set(err, ERR_INVALID, "\"%s/%s.pw\" is empty", keys, role);
	verifier = PQencryptPasswordConn(sql->conn, password, role, "scram-sha-256");
	if (verifier == NULL)
		return sql_fault(sql, NULL, err);
	literal = sql_literal(sql, verifier);
	good = sql_printf(sql, err, "alter role %s password %s", role, literal);
	PQfreemem(literal);
	PQfreemem(verifier);
	return good;
}

static bool
set_up(struct sql *sql, const char *role, const char *schema, bool superuser, struct err *err)
{
	if (!sql_printf(sql, err, "alter role %s set search_path = %s, pg_temp", role, schema))
		return false;
	for (size_t i = 0; i < sizeof(settings) / sizeof(*settings); i++)
		if ((superuser || !settings[i].superuser) &&
		    !sql_printf(sql, err, "alter role %s set %s = '%s'", role, settings[i].name,
			settings[i].value))
			return false;
	return true;
}

static bool
one_pair(struct sql *sql, struct arena *arena, const char *keys, const struct role_pair *pair,
    bool superuser, struct err *err)
{
	return make_role(sql, pair->writer, "login", err) &&
	       make_role(sql, pair->reader, "login", err) &&
	       set_up(sql, pair->writer, pair->service, superuser, err) &&
	       set_up(sql, pair->reader, pair->service, superuser, err) &&
	       sql_printf(sql, err, "alter role %s set default_transaction_read_only = on",
		   pair->reader) &&
	       set_password(sql, arena, keys, pair->writer, err) &&
	       set_password(sql, arena, keys, pair->reader, err);
}

/* Nobody may do anything in this database but those named. */
static bool
close_database(struct sql *sql, struct err *err)
{
	char *database = sql_name(sql, PQdb(sql->conn));
	bool good = sql_printf(sql, err,
	    "revoke all on schema public from public; revoke all on database %s from public",
	    database);

	for (const struct role_pair *pair = roles; good && pair->service != NULL; pair++)
		good = sql_printf(sql, err, "grant connect on database %s to %s, %s", database,
		    pair->writer, pair->reader);
	if (good)
		good =
		    sql_printf(sql, err, "grant create on database %s to " ROLES_OWNER, database);
	PQfreemem(database);
	return good;
}

bool
migrate_roles(struct sql *sql, struct arena *arena, const char *keys, struct err *err)
{
	bool superuser;

	if (!ask_flag(
		sql, "select current_setting('is_superuser') = 'on'", NULL, &superuser, err) ||
	    !make_role(sql, ROLES_OWNER, "nologin", err))
		return false;
	if (!superuser && !sql_script(sql, "grant " ROLES_OWNER " to current_user", err))
		return false;
	for (const struct role_pair *pair = roles; pair->service != NULL; pair++)
		if (!one_pair(sql, arena, keys, pair, superuser, err))
			return err_ctx(err, "role %s", pair->writer);
	return close_database(sql, err) && (!superuser || sql_script(sql, stray, err));
}

bool
migrate_schema(struct sql *sql, const struct role_pair *pair, struct err *err)
{
	return sql_printf(sql, err,
	    "create schema if not exists %s authorization " ROLES_OWNER ";"
	    "revoke all on schema %s from public;"
	    "grant usage on schema %s to %s, %s;"
	    "alter default privileges for role " ROLES_OWNER
	    " in schema %s grant select on tables to %s",
	    pair->service, pair->service, pair->service, pair->writer, pair->reader, pair->service,
	    pair->reader);
}

static bool
grant_reader(struct sql *sql, const struct role_pair *pair, struct err *err)
{
	if (!sql_printf(sql, err, "grant select on all tables in schema %s to %s", pair->service,
		pair->reader))
		return false;
	for (size_t i = 0; i < sizeof(narrow) / sizeof(*narrow); i++)
		if (strcmp(narrow[i].service, pair->service) == 0 &&
		    !sql_printf(sql, err,
			"revoke select on %s.%s from %s; grant select (%s) on %s.%s to %s",
			pair->service, narrow[i].table, pair->reader, narrow[i].columns,
			pair->service, narrow[i].table, pair->reader))
			return false;
	return true;
}

bool
migrate_grants(struct sql *sql, const struct role_pair *pair, struct err *err)
{
	for (size_t i = 0; i < sizeof(kit_rights) / sizeof(*kit_rights); i++)
		if (!sql_printf(sql, err, "grant %s on %s.%s to %s", kit_rights[i].rights,
			pair->service, kit_rights[i].table, pair->writer))
			return err_ctx(err, "schema %s", pair->service);
	/* Some functions act with their owner's rights: nobody but the writer calls them. */
	return sql_printf(sql, err,
		   "revoke execute on all functions in schema %s from public;"
		   "grant execute on all functions in schema %s to %s",
		   pair->service, pair->service, pair->writer) &&
	       grant_reader(sql, pair, err);
}
