/* Does the schema fit this release: asked of every connection before its statements are prepared,
 * so that a service says what to run and not which column it missed. */
#include <string.h>

#include "common/log.h"
#include "common/service_kit.h"
#include "sql/common/schema.h"

#define SCHEMA_STATE "42000" /* of our own refusal; the server's 42xxx have other digits */

/* Written by the build: every migration of the tree, in order; ends in NULL. */
extern const char *const service_migrations[];

static bool
is_ours(const char *file, const char *service)
{
	static const char kit[] = "common/schema/", services[] = "services/";
	size_t len = strlen(service);

	if (strncmp(file, kit, sizeof(kit) - 1) == 0)
		return true;
	return strncmp(file, services, sizeof(services) - 1) == 0 &&
	       strncmp(file + sizeof(services) - 1, service, len) == 0 &&
	       file[sizeof(services) - 1 + len] == '/';
}

/* Its migrations, one a line. */
static const char *
known(struct service *service)
{
	const char *files = NULL;

	for (const char *const *file = service_migrations; *file != NULL; file++)
		if (is_ours(*file, service->name))
			files = files == NULL
				    ? *file
				    : arena_printf(service->arena, "%s\n%s", files, *file);
	return files;
}

static bool
fits(void *ctx, const struct db_row *row, struct err *err)
{
	const struct service *service = ctx;

	if (!db_null(row, 0))
		return err_sql(err, ERR_CONFLICT, SCHEMA_STATE,
		    "schema %s is older than this release, %s: \"%s\" is not applied: run \"accord "
		    "migrate\" of release %s",
		    service->name, ACCORD_VERSION, db_text(row, 0), ACCORD_VERSION);
	if (db_null(row, 1))
		return true;
	return err_sql(err, ERR_CONFLICT, SCHEMA_STATE,
	    "schema %s is newer than this release, %s: \"%s\" is applied: run accord-%s of release "
	    "%s or later",
	    service->name, ACCORD_VERSION, db_text(row, 1), service->name,
	    db_text(row, 2)[0] != '\0' ? db_text(row, 2) : "that brought it");
}

bool
service_schema_check(struct service *service, struct db_options *options, struct err *err)
{
	options->check = db_args(&sql_schema_fit, service->arena);
	options->fits = fits;
	db_set_text(options->check, 0, known(service));
	db_set_text(options->check, 1, ACCORD_VERSION);
	return options->check != NULL || err_set(err, ERR_INTERNAL, "out of memory");
}

void
service_schema_advise(struct err *err)
{
	if (strcmp(err->sqlstate, SCHEMA_STATE) != 0)
		(void)err_ctx(err, "the schema does not fit: run \"accord migrate\" of release %s",
		    ACCORD_VERSION);
}
