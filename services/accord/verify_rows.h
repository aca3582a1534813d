/* Rows of the log as a statement of the tool's selects them, and the key files of a site to open
 * them with. */
#ifndef SERVICES_ACCORD_VERIFY_ROWS_H
#define SERVICES_ACCORD_VERIFY_ROWS_H

#include <libpq-fe.h>

#include "services/audit/verify/verify_open.h"

/* What a statement selects for verify_row_read, binary. */
#define VERIFY_COLUMNS                                                                             \
	"l.idx, l.source, l.epoch, l.n, l.salt, l.bytes, l.key, k.owner, k.data_key,"              \
	" d.client is not null, k.organisation, k.subject, k.kek::int8, l.hash"
#define VERIFY_FROM                                                                                \
	" from audit.leaf l left join audit.leaf_key k on k.key = l.key"                           \
	" left join audit.destroyed d on d.client = k.subject"
/* Lives as long as the rows. */
struct verify_row verify_row_read(const PGresult *rows, int at);

/* The keys of audit's in a site's folder; without it, or where it may not be read, NULL and true.
 */
bool verify_keys(
    struct arena *arena, const char *keys, struct seal **seal, struct err *err) MUST_CHECK;

#endif
