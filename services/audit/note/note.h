/*
 * Signed notes (C2SP signed-note, with Ed25519 keys) and what the note of a log's head says (C2SP
 * tlog-checkpoint): how many leaves, and which root. Pure, for bytes from anybody.
 */
#ifndef AUDIT_NOTE_H
#define AUDIT_NOTE_H

#include <stddef.h>
#include <stdint.h>

#include "common/ed25519.h"
#include "common/err.h"

#define NOTE_NAME 64                   /* bytes of a key's name, which is the log's too */
#define NOTE_ID 4                      /* bytes of a key that a signature is found by */
#define NOTE_KEY_LINE (NOTE_NAME + 80) /* room for a key as a line of text, of either half */
#define NOTE_ROOT 32
#define NOTE_SIGNERS 2 /* while one key follows another */
#define NOTE_MOST 1024 /* room for a checkpoint that all of them signed */

struct note_key {
	char name[NOTE_NAME + 1];
	uint8_t id[NOTE_ID];
	uint8_t public_key[ED25519_PUBLIC];
};

struct note_signer {
	struct note_key key;
	uint8_t secret[ED25519_SECRET];
};

struct checkpoint {
	char origin[NOTE_NAME + 1];
	uint64_t size;
	uint8_t root[NOTE_ROOT];
};

/* --- keys --- */

/* Printable, without blanks and '+'. */
bool note_signer_make(struct note_signer *signer, const char *name,
    const uint8_t secret[ED25519_SECRET], struct err *err) MUST_CHECK;
/* "PRIVATE+KEY+NAME+ID+BASE64" */
bool note_signer_read(struct note_signer *signer, const char *line, struct err *err) MUST_CHECK;
void note_signer_write(const struct note_signer *signer, char out[NOTE_KEY_LINE]);
/* "NAME+ID+BASE64" */
bool note_key_read(struct note_key *key, const char *line, struct err *err) MUST_CHECK;
void note_key_write(const struct note_key *key, char out[NOTE_KEY_LINE]);

/* --- notes --- */

/* The checkpoint as a note that each of them signed. */
bool checkpoint_sign(const struct checkpoint *said, const struct note_signer *signers, size_t count,
    char out[NOTE_MOST], struct err *err) MUST_CHECK;
/*
 * What a note says that a log's key has signed. ERR_MISMATCH: that key has not signed it, or did
 * not sign this, or it is of another log; ERR_INVALID: it is no note, or no checkpoint.
 */
bool checkpoint_open(const char *note, size_t len, const struct note_key *key,
    struct checkpoint *said, struct err *err) MUST_CHECK;

#endif
