/*
 * What a row of the log says, opened with the key files of a site and judged by itself. Shares
 * nothing with the service that sealed it but the sealing of common/.
 */
#ifndef SERVICES_ACCORD_VERIFY_OPEN_H
#define SERVICES_ACCORD_VERIFY_OPEN_H

#include <libpq-fe.h>

#include "common/arena.h"
#include "common/seal.h"
#include "services/accord/verify.h"

struct verify_open {
	struct seal *seal;   /* NULL: no keys are here, and what is sealed stays so */
	struct arena *arena; /* of one leaf: reset for each */
	uint64_t shut, gone; /* leaves that no key here opens; that nobody opens any more */
	bool is_destruction; /* of the last leaf: it says that somebody was destroyed */
	struct id destroyed; /* who */
};

/* A row as it is stored. */
struct verify_row {
	int64_t idx, epoch, n;
	const char *source;
	const void *salt, *bytes;
	size_t salt_len, bytes_len;
	bool sealed, has_key;
	struct id key;
	const char *owner;
	const void *data_key;
	size_t data_key_len;
	bool destroyed; /* whom it is about is on the list of those who were */
};

/* What a statement selects for verify_row_read, binary; more columns may follow. */
#define VERIFY_COLUMNS                                                                             \
	"l.idx, l.source, l.epoch, l.n, l.salt, l.bytes, l.key, k.owner, k.data_key,"              \
	" d.client is not null"
#define VERIFY_COLUMN_COUNT 10
#define VERIFY_FROM                                                                                \
	" from audit.leaf l left join audit.leaf_key k on k.key = l.key"                           \
	" left join audit.destroyed d on d.client = k.subject"
/* Lives as long as the rows. */
struct verify_row verify_row_read(const PGresult *rows, int at);

/* The keys of audit's in a site's folder; without it, or where it may not be read, NULL and true.
 */
bool verify_keys(
    struct arena *arena, const char *keys, struct seal **seal, struct err *err) MUST_CHECK;

/* Fills what the leaf was hashed of, or says what of it is not there. */
void verify_open(struct verify_open *open, const struct verify_row *row, struct verify_leaf *leaf);

#endif
