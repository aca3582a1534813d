/*
 * What a row of the log says, opened and judged by itself. Shares nothing with what sealed it but
 * the sealing of common/.
 */
#ifndef AUDIT_VERIFY_VERIFY_OPEN_H
#define AUDIT_VERIFY_VERIFY_OPEN_H

#include "common/arena.h"
#include "common/seal.h"
#include "services/audit/verify/verify.h"

struct verify_open {
	struct seal *seal;   /* NULL: no keys are here, and what is sealed stays so */
	struct arena *arena; /* of one leaf: reset for each */
	uint64_t shut, gone; /* leaves that no key here opens; that nobody opens any more */
	bool opened;         /* of the last leaf: what it says was looked at, or is gone for good */
	bool is_destruction; /* and it says that somebody was destroyed */
	struct id destroyed; /* who */
};

/* A row as it is stored. */
struct verify_row {
	int64_t idx, epoch, n;
	const char *source;
	const void *salt, *bytes, *hash;
	size_t salt_len, bytes_len, hash_len;
	bool sealed, has_key;
	struct id key;
	const char *owner, *organisation; /* of the key */
	struct id subject;                /* nil: the key is about nobody */
	int64_t kek;                      /* under which of its owner's keys; 0: destroyed */
	const void *data_key;
	size_t data_key_len;
	bool destroyed; /* whom it is about is on the list of those who were */
};

/* Fills what the leaf was hashed of, or says what of it is not there. */
void verify_open(struct verify_open *open, const struct verify_row *row, struct verify_leaf *leaf);
/* One who was destroyed, beside the last leaf, which stands at idx; a leaf that no key here opens
 * is not asked. */
void verify_destruction(struct verify *verify, const struct verify_open *open,
    const struct verify_gone *gone, int64_t idx);

#endif
