/*
 * The keys that sign the log's checkpoints: the file "log.key" beside those that audit seals with,
 * one a line, all of one name, which is the log's. There are two while one follows the other.
 */
#ifndef AUDIT_LOG_KEYS_H
#define AUDIT_LOG_KEYS_H

#include "services/audit/note/note.h"

#define LOG_KEYS_FILE "log.key"
#define LOG_KEYS_TEXT ((size_t)NOTE_SIGNERS * NOTE_KEY_LINE)

struct log_keys {
	struct note_signer v[NOTE_SIGNERS]; /* the older one first */
	size_t count;
};

/* ERR_NOT_FOUND: there is no such file. ERR_INVALID: it holds no such keys. Blocks. */
bool log_keys_load(struct log_keys *keys, const char *path, struct err *err) MUST_CHECK;
bool log_keys_read(struct log_keys *keys, const char *text, struct err *err) MUST_CHECK;
/* As read reads them, a line feed behind each. */
void log_keys_write(const struct log_keys *keys, char out[LOG_KEYS_TEXT]);
/* Their public halves, as note_key_read reads them, a line feed behind each: for anybody. */
void log_keys_write_public(const struct log_keys *keys, char out[LOG_KEYS_TEXT]);
/* One of the same name beside the one that there is, or the first: of that name. */
bool log_keys_add(struct log_keys *keys, const char *name, struct err *err) MUST_CHECK;

#endif
