/* accord migrate: brings the database to what this version of the services expects. */
#include "services/accord/migrate.h"

#include <stdio.h>

#include "services/accord/verb.h"

struct migrate_options {
	const char *admin;
	const char *keys;
	const char *dir;
};

/* Two of us at once would both create what is missing. The number is ours alone. */
static const char lock[] = "select pg_advisory_lock(4702310977)";

static bool
migrate_service(struct sql *sql, struct arena *arena, const char *root,
    const struct role_pair *pair, struct err *err)
{
	struct migration_list list;
	unsigned applied = 0;

	if (!migration_list(arena, root, pair->service, &list, err) ||
	    !migrate_schema(sql, pair, err) ||
	    !migration_apply(sql, pair->service, &list, &applied, err) ||
	    !migrate_grants(sql, pair, err))
		return false;
	printf("%-14s %u applied, %zu in all\n", pair->service, applied, list.count);
	return true;
}

static int
run(struct tool *tool)
{
	const struct migrate_options *options = tool->options;
	struct err err = {0};
	struct sql sql;
	bool good;

	if (!sql_open(&sql, options->admin, &err))
		return tool_fail(&err);
	good =
	    sql_script(&sql, lock, &err) && migrate_roles(&sql, tool->arena, options->keys, &err);
	for (const struct role_pair *pair = roles; good && pair->service != NULL; pair++)
		good = migrate_service(&sql, tool->arena, options->dir, pair, &err);
	sql_close(&sql);
	return good ? TOOL_DONE : tool_fail(&err);
}

static const struct migrate_options fallback = {.dir = "."};

static const struct tool_option options[] = {
    {"--admin", OPTION_TEXT, offsetof(struct migrate_options, admin), "CONNINFO", 0, 0, true,
	"how a role that may create roles and schemas reaches the database"},
    {"--keys", OPTION_TEXT, offsetof(struct migrate_options, keys), "DIR", 0, 0, false,
	"set the roles' passwords from ROLE.pw there"},
    {"--dir", OPTION_TEXT, offsetof(struct migrate_options, dir), "ROOT", 0, 0, false,
	"the folder that has common/ and services/; otherwise this one"},
    {0},
};

const struct verb verb_migrate = {
    .name = "migrate",
    .summary = "bring the database up to date",
    .usage = "--admin CONNINFO [--keys DIR] [--dir ROOT]",
    .text =
	"Creates the roles and one schema for each service, and applies the migrations that are\n"
	"not yet applied: forward only, in order, each in a transaction of its own. May be run\n"
	"any number of times. A file that was changed after it was applied is refused by name.\n\n"
	"A file may have a line \"-- oldest release: 1.2.3\": services of that release and later "
	"go\n"
	"on with the schema. Without it those that do not know the file stop and say so.\n\n"
	"  accord_owner                  owns schemas and tables; nobody logs in as it\n"
	"  accord_NAME, accord_NAME_read write and read schema NAME, and see no other\n\n"
	"Files:\n"
	"  ROOT/common/schema/NNNN_*.sql          applied to every schema\n"
	"  ROOT/services/NAME/schema/NNNN_*.sql   applied to schema NAME\n"
	"  What was applied stands in schema_migration of each schema.\n\n"
	"Example:\n"
	"  accord migrate --admin 'host=/run/postgresql dbname=accord user=postgres' \\\n"
	"      --keys /etc/accord/keys\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct migrate_options),
    .fn = run,
};
