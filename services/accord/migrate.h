/* The parts of accord migrate: files in order, and who may do what. */
#ifndef SERVICES_ACCORD_MIGRATE_H
#define SERVICES_ACCORD_MIGRATE_H

#include <stdint.h>

#include "common/arena.h"
#include "common/crypt.h"
#include "common/err.h"
#include "services/accord/roles.h"
#include "services/accord/sql.h"

struct migration {
	const char *file; /* as recorded: "services/intake/schema/0001_incident.sql" */
	const char *text;
	size_t len;
	uint8_t sha256[CRYPT_SHA256];
	const char *oldest; /* release whose programs work on it; "" = only those that know it */
};

struct migration_list {
	struct migration *v;
	size_t count;
};

/*
 * The kit's files and then the service's, each in the order of their numbers. ERR_INVALID names a
 * file that is not called NNNN_what.sql, or two with one number.
 */
bool migration_list(struct arena *arena, const char *root, const char *service,
    struct migration_list *list, struct err *err) MUST_CHECK;

/* Applies what is not yet applied; *applied counts. Refuses an applied file that changed, vanished
 * or was overtaken. */
bool migration_apply(struct sql *sql, const char *schema, const struct migration_list *list,
    unsigned *applied, struct err *err) MUST_CHECK;

/* Roles and the database's own rights; passwords from keys (NULL: left as they are). */
bool migrate_roles(
    struct sql *sql, struct arena *arena, const char *keys, struct err *err) MUST_CHECK;
/* The service's schema, owned by accord_owner, with nobody else's rights on it. */
bool migrate_schema(struct sql *sql, const struct role_pair *pair, struct err *err) MUST_CHECK;
/* What the kit's tables grant to the service's two roles; everything is readable by the reader. */
bool migrate_grants(struct sql *sql, const struct role_pair *pair, struct err *err) MUST_CHECK;

#endif
