/* What the files of sealing share: the opened keys, all of them in locked memory. */
#ifndef COMMON_SEAL_PRIV_H
#define COMMON_SEAL_PRIV_H

#include <sys/types.h>
#include <time.h>

#include "common/seal.h"

#define SEAL_FILE 1024 /* longest key file, and its terminator */
#define SEAL_REF 4     /* bytes that tell one data key from another */

struct seal_version {
	int number;
	int64_t made;
	uint8_t key[CRYPT_KEY];
};

struct seal_owner {
	char name[SEAL_NAME];
	struct seal_version versions[SEAL_VERSIONS]; /* newest first */
	size_t count;
};

struct seal_ring {
	size_t count;
	struct seal_owner owners[SEAL_OWNERS]; /* by name */
	bool bad;                              /* something in the folder could not be used */
};

struct seal_index {
	char name[SEAL_NAME];
	uint8_t key[CRYPT_KEY];
};

/* An opened data key, in a chain of its bucket and in the order of use. */
struct seal_opened {
	struct id subject;
	char owner[SEAL_NAME];
	/* The kept key that it was opened from, all of it: a damaged one is not taken for it. */
	uint8_t wrapped[SEAL_WRAPPED];
	uint8_t ref[SEAL_REF], key[CRYPT_KEY];
	uint16_t chain, newer, older; /* 0 = none; else the place and 1 */
};

#define SEAL_BUCKETS 1024
#define SEAL_FRESH 16 /* data keys drawn at a time: the generator's price is by the call */

/* Locked, left out of dumps, wiped before it is given back. */
struct seal_vault {
	struct seal_ring rings[2]; /* in use, and being read */
	struct seal_index indexes[SEAL_OWNERS];
	size_t index_count;
	struct seal_opened opened[SEAL_CACHE];
	uint16_t buckets[SEAL_BUCKETS], newest, oldest;
	size_t opened_count;
	struct seal_owner reading;
	char file[SEAL_FILE];
	uint8_t scratch[SEAL_REF + CRYPT_KEY];
	uint8_t fresh[SEAL_FRESH][SEAL_REF + CRYPT_KEY]; /* of data keys to come */
	size_t fresh_left;
};

struct seal {
	struct seal_vault *vault;
	struct seal_ring *ring; /* in use */
	struct crypt_gcm *gcm;
	char *folder;
	struct timespec changed; /* of the folder, when it was read */
	unsigned turns;
	bool complain;           /* of what cannot be used: not at every turn */
	char missing[SEAL_NAME]; /* the owner complained of last */
};

/* seal_ring.c */
bool seal_ring_read(struct seal *seal, struct err *err) MUST_CHECK;
const struct seal_owner *seal_ring_owner(const struct seal_ring *ring, const char *name);
const struct seal_index *seal_ring_index(const struct seal *seal, const char *name);
/* One file's text; false leaves the owner as it was. Changes text. */
bool seal_ring_parse(struct seal_owner *owner, char *text, struct err *err) MUST_CHECK;

/* seal_cache.c */
struct seal_opened *seal_cache_find(struct seal_vault *vault, const struct seal_subject *subject);
/* Room for one more: the one used longest ago makes way. The caller fills wrapped, ref and key. */
struct seal_opened *seal_cache_add(struct seal_vault *vault, const struct seal_subject *subject);
void seal_cache_drop(struct seal_vault *vault);

#endif
