/*
 * Sealed columns (DESIGN section 10). Each owner has key-encryption keys, numbered, in a file; each
 * subject (a client, an incident, a person) has a data key of its own, kept in the subject's row
 * under the owner's newest key-encryption key; a column is sealed under the data key and bound to
 * its row and its name, so that no value can be moved. To destroy the kept data key is to destroy
 * what it sealed.
 *
 * Opened keys stand in memory that is locked, left out of dumps and wiped; no caller ever holds
 * one. Everything here is the loop's own, but for seal_blind and seal_digest, which any thread may
 * call.
 */
#ifndef COMMON_SEAL_H
#define COMMON_SEAL_H

#include "common/crypt.h"
#include "common/id.h"

#define SEAL_NAME 65    /* of an owner, and its terminator */
#define SEAL_OWNERS 512 /* with keys in one folder */
#define SEAL_VERSIONS 8 /* of one owner's key-encryption key at a time */
#define SEAL_CACHE 1024 /* opened data keys */
#define SEAL_COLUMN 32  /* longest name of a column */
#define SEAL_WRAPPED 67 /* bytes of a kept data key */
#define SEAL_EXTRA 33   /* by so much a sealed value is longer */
/* The owner of what belongs to nobody that is known. */
#define SEAL_SITE "_site"

struct seal;

/*
 * Reads the folder: OWNER.kek, a line each version ("NUMBER TIME 64-DIGITS", newest first), and
 * OWNER.index (64 digits, never changed). Secrets' rules hold (config_secret). An owner whose files
 * are missing or no good is left out, with an alarm; the others are served.
 */
struct seal *seal_open(const char *folder, struct err *err) MUST_CHECK;
void seal_close(struct seal **seal);
/* A few times a second: reads the folder again when it changed or something in it was no good. */
void seal_refresh(struct seal *seal);
/* False: that owner's keys are not there now (ERR_UNAVAILABLE), with an alarm the first time. */
bool seal_ready(struct seal *seal, const char *owner, struct err *err) MUST_CHECK;

/* Wipes every opened data key: what was kept under one that is destroyed is opened by nobody any
 * more. The others are opened again from what their rows keep. */
void seal_forget(struct seal *seal);

/* A data key as its subject's row keeps it. len 0: there is none. */
struct seal_key {
	uint8_t wrapped[SEAL_WRAPPED];
	size_t len;
};

/* Whose data key it is. */
struct seal_subject {
	const char *owner;
	struct id id;
};

bool seal_key_make(struct seal *seal, const struct seal_subject *subject, struct seal_key *key,
    struct err *err) MUST_CHECK;
/* The same data key under the newest key of that owner, who may be another one than before. */
bool seal_key_rewrap(struct seal *seal, const struct seal_subject *subject, const char *owner,
    struct seal_key *key, struct err *err) MUST_CHECK;
/* The number of the key-encryption key that it is kept under; 0 for none. */
int seal_key_version(const struct seal_key *key);
/* Takes what a row holds; what is no kept key leaves none. */
void seal_key_read(struct seal_key *key, const void *bytes, size_t len);

/* One value's place. */
struct seal_cell {
	const struct seal_subject *subject;
	const struct seal_key *key;
	const char *column; /* "table.column" */
	struct id row;
};

/* out has room for in->len + SEAL_EXTRA bytes. */
bool seal_value(struct seal *seal, const struct seal_cell *cell, const struct crypt_piece *in,
    uint8_t *out, struct err *err) MUST_CHECK;
/*
 * out has room for in->len - SEAL_EXTRA bytes, none when in is shorter. ERR_UNAVAILABLE: the key is
 * not there now. ERR_INTERNAL: the value is not what was sealed here.
 */
bool seal_reveal(struct seal *seal, const struct seal_cell *cell, const struct crypt_piece *in,
    uint8_t *out, struct err *err) MUST_CHECK;

/*
 * The blind index of one owner: equal texts are found, nobody without the key can try texts, and
 * nothing can be compared between owners. It outlives every change of the key-encryption key. Valid
 * until seal_close. NULL: seal_ready would refuse.
 */
struct seal_index;
const struct seal_index *seal_index(struct seal *seal, const char *owner);
/* As id_digest, but keyed: the first part says what it is the index of. */
struct id seal_blind(const struct seal_index *index, const char *const *parts, size_t count);
/* A keyed digest of bytes that somebody might guess. */
void seal_digest(
    const struct seal_index *index, const void *bytes, size_t len, uint8_t out[CRYPT_SHA256]);

/* Where its keys are. */
const char *seal_folder(const struct seal *seal);

/* What is known of an owner's keys, none of them secret. */
struct seal_state {
	const char *owner;
	int newest, oldest;  /* versions that are there */
	int64_t newest_made; /* when the newest was made */
};
/* The nth owner in order of name; false after the last. */
bool seal_state(const struct seal *seal, size_t n, struct seal_state *state);

#endif
