/* Migrations as files: found, put in order, applied once, and never changed afterwards. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/accord/files.h"
#include "services/accord/migrate.h"

#define MIGRATIONS_MAX 1000
#define MIGRATION_BYTES ((size_t)1 << 20)

static const char ledger[] = "create table if not exists schema_migration ("
			     " schema text not null default current_schema(),"
			     " file text primary key,"
			     " sha256 text not null,"
			     " at timestamptz not null default clock_timestamp(),"
			     " oldest text not null default '')";

static const char oldest_release[] = "\n-- oldest release: ";

static bool
well_named(const char *name)
{
	for (int i = 0; i < 4; i++)
		if (!isdigit((unsigned char)name[i]))
			return false;
	return name[4] == '_' && islower((unsigned char)name[5]);
}

static bool
is_release(const char *text)
{
	unsigned major, minor, patch;
	int end = 0;

	return sscanf(text, "%4u.%4u.%4u%n", &major, &minor, &patch, &end) == 3 &&
	       text[end] == '\0';
}

/* A line of the file says so; the services of that release then do not refuse the schema. */
static bool
read_oldest(struct arena *arena, struct migration *migration, struct err *err)
{
	const char *at =
	    strncmp(migration->text, oldest_release + 1, sizeof(oldest_release) - 2) == 0
		? migration->text - 1
		: strstr(migration->text, oldest_release);
	const char *word;

	migration->oldest = "";
	if (at == NULL)
		return true;
	word = at + sizeof(oldest_release) - 1;
	migration->oldest = arena_printf(arena, "%.*s", (int)strcspn(word, "\n"), word);
	return is_release(migration->oldest) ||
	       err_set(err, ERR_INVALID, "\"%s\": the oldest release is \"%s\", not like 1.2.3",
		   migration->file, migration->oldest);
}

static bool
add(struct arena *arena, const char *root, const char *file, struct migration_list *list,
    struct err *err)
{
	struct migration *migration = &list->v[list->count];

	if (list->count == MIGRATIONS_MAX)
		return err_set(err, ERR_TOO_LARGE, "more than %d migrations", MIGRATIONS_MAX);
	migration->file = file;
	migration->text =
	    files_read(arena, files_path(arena, root, file), MIGRATION_BYTES, &migration->len, err);
	if (migration->text == NULL)
		return false;
	if (!text_valid(migration->text, migration->len))
		return err_set(err, ERR_INVALID, "\"%s\" is not text", file);
	crypt_sha256(migration->text, migration->len, migration->sha256);
	list->count++;
	return read_oldest(arena, migration, err);
}

static bool
add_all(struct arena *arena, const char *root, const char *dir, struct migration_list *list,
    struct err *err)
{
	struct files_list names;

	if (!files_list(arena, files_path(arena, root, dir), ".sql", &names, err))
		return false;
	for (size_t i = 0; i < names.count; i++) {
		const char *name = names.names[i];

		if (!well_named(name))
			return err_set(
			    err, ERR_INVALID, "\"%s/%s\" is not called NNNN_what.sql", dir, name);
		if (i > 0 && strncmp(name, names.names[i - 1], 4) == 0)
			return err_set(err, ERR_INVALID, "\"%s/%s\" has the number of \"%s\"", dir,
			    name, names.names[i - 1]);
		if (!add(arena, root, files_path(arena, dir, name), list, err))
			return false;
	}
	return true;
}

bool
migration_list(struct arena *arena, const char *root, const char *service,
    struct migration_list *list, struct err *err)
{
	list->count = 0;
	list->v = arena_zalloc(arena, MIGRATIONS_MAX * sizeof(*list->v));
	if (!add_all(arena, root, "common/schema", list, err))
		return false;
	if (list->count == 0)
		return err_set(err, ERR_NOT_FOUND,
		    "no migrations in \"%s/common/schema\": --dir names the folder that has "
		    "common/ "
		    "and services/",
		    root);
	return add_all(arena, root, arena_printf(arena, "services/%s/schema", service), list, err);
}

/* The row of the ledger for a file; -1 when it is not applied. */
static int
ledger_find(const PGresult *rows, const char *file)
{
	for (int i = 0; i < PQntuples(rows); i++)
		if (strcmp(PQgetvalue(rows, i, 0), file) == 0)
			return i;
	return -1;
}

static bool
same_folder(const char *a, const char *b)
{
	const char *slash = strrchr(a, '/');

	return slash != NULL && strncmp(a, b, (size_t)(slash - a) + 1) == 0;
}

static bool
overtaken(const PGresult *rows, const char *file, struct err *err)
{
	for (int i = 0; i < PQntuples(rows); i++)
		if (same_folder(file, PQgetvalue(rows, i, 0)) &&
		    strcmp(PQgetvalue(rows, i, 0), file) > 0)
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" comes too late: \"%s\" is applied already", file,
			    PQgetvalue(rows, i, 0));
	return true;
}

static bool
still_there(const PGresult *rows, const struct migration_list *list, struct err *err)
{
	for (int i = 0; i < PQntuples(rows); i++) {
		size_t at = 0;

		while (at < list->count && strcmp(list->v[at].file, PQgetvalue(rows, i, 0)) != 0)
			at++;
		if (at == list->count)
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" is applied but not here: this tool is older than the database",
			    PQgetvalue(rows, i, 0));
	}
	return true;
}

/* Everything up to the end of the transaction happens as the owner, in the schema. */
static bool
begin(struct sql *sql, const char *schema, struct err *err)
{
	return sql_printf(sql, err,
	    "begin; set local role " ROLES_OWNER "; set local search_path = %s, pg_temp", schema);
}

static bool
apply_one(struct sql *sql, const char *schema, const struct migration *migration, struct err *err)
{
	char hex[2 * CRYPT_SHA256 + 1];
	const char *params[] = {schema, migration->file,
	    text_hex(migration->sha256, CRYPT_SHA256, hex), migration->oldest};
	PGresult *result = NULL;

	if (!begin(sql, schema, err) || !sql_script(sql, migration->text, err))
		goto failed;
	if (PQtransactionStatus(sql->conn) != PQTRANS_INTRANS) {
		(void)err_set(err, ERR_INVALID, "it ends its transaction itself");
		goto failed;
	}
	result = sql_ask(sql,
	    "insert into schema_migration (schema, file, sha256, oldest) values ($1, $2, $3, $4)",
	    params, 4, err);
	if (result != NULL && sql_script(sql, "commit", err)) {
		PQclear(result);
		return true;
	}
failed:
	PQclear(result);
	sql_rollback(sql);
	return err_ctx(err, "%s", migration->file);
}

static bool
apply_new(struct sql *sql, const char *schema, const PGresult *rows,
    const struct migration_list *list, unsigned *applied, struct err *err)
{
	char hex[2 * CRYPT_SHA256 + 1];

	for (size_t i = 0; i < list->count; i++) {
		const struct migration *migration = &list->v[i];
		int row = ledger_find(rows, migration->file);

		if (row >= 0) {
			(void)text_hex(migration->sha256, CRYPT_SHA256, hex);
			if (strcmp(PQgetvalue(rows, row, 1), hex) != 0)
				return err_set(err, ERR_CONFLICT,
				    "\"%s\" was changed after it was applied to schema %s: write a "
				    "new file instead",
				    migration->file, schema);
			continue;
		}
		if (!overtaken(rows, migration->file, err) ||
		    !apply_one(sql, schema, migration, err))
			return false;
		++*applied;
	}
	return true;
}

bool
migration_apply(struct sql *sql, const char *schema, const struct migration_list *list,
    unsigned *applied, struct err *err)
{
	PGresult *rows;
	bool good;

	if (!begin(sql, schema, err) || !sql_script(sql, ledger, err))
		return false;
	rows =
	    sql_ask(sql, "select file, sha256 from schema_migration order by file", NULL, 0, err);
	good = rows != NULL && sql_script(sql, "commit", err) && still_there(rows, list, err) &&
	       apply_new(sql, schema, rows, list, applied, err);
	PQclear(rows);
	return good;
}
