/* What a leaf says, sealed under the key of the organisation and of whom it is about. */
#ifndef AUDIT_SEALING_H
#define AUDIT_SEALING_H

#include "common/service.h"
#include "services/audit/about.h"

#define LEAF_SALT 16
#define LEAF_BYTES ((size_t)8192) /* a packed LeafContent at most */

/* A data key. */
struct leaf_key {
	struct id key;
	const char *owner, *organisation;
	struct id subject; /* nil: about nobody */
	struct seal_key data_key;
	bool destroyed; /* there is no data key, and will be none */
};

/* A client whose keys are no more. */
struct destroyed {
	struct id client;
	uint64_t idx; /* of the leaf that says so */
};

extern const struct table audit_leaf_key, audit_destroyed;
extern const struct sealed audit_sealed[];

/* Under which key a fact goes, chosen once for a batch: an organisation's keys may come and go. */
struct sealing {
	struct about about;
	const char *owner;
	struct id key;
};

/* Texts of about live as long as the batch. */
void sealing_need(struct batch *batch, struct sealing *sealing);
/* The key, made where there is none yet. */
struct leaf_key *sealing_key(struct batch *batch, const struct sealing *sealing);
/* Of a fact that says that a client was destroyed: her keys go with this commit. */
void sealing_destroy(struct batch *batch, const struct sealing *sealing, uint64_t idx);

/* For bind: the columns salt and bytes; a key that is away withholds the row. */
struct sealing_value {
	uint64_t idx;
	const struct leaf_key *key;
	const uint8_t *salt, *bytes;
	size_t len;
};
void sealing_put_salt(struct db_args *to);
void sealing_put_bytes(struct db_args *to, const struct sealing_value *value);

/* A leaf as it was hashed. Bytes live in the arena. */
struct leaf_opened {
	const uint8_t *salt, *bytes;
	size_t salt_len, len;
	bool destroyed; /* nobody opens it any more: the others are empty */
};

/*
 * Takes six columns from first on: idx, salt, bytes, key, owner, data_key of the view leaf_stored.
 * ERR_UNAVAILABLE: the owner's key is not there now, or no memory is. ERR_INTERNAL: it is not what
 * was sealed here.
 */
bool leaf_open(struct seal *seal, struct arena *arena, const struct db_row *row, int first,
    struct leaf_opened *out, struct err *err) MUST_CHECK;

#endif
