/*
 * What was noted of the log outside of the store: how large it was and which root it had. A store
 * that was put back to an older state, or holds another log than it did, contradicts nothing inside
 * itself; only this tells.
 */
#ifndef AUDIT_NOTED_H
#define AUDIT_NOTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"
#include "services/audit/tree.h"

struct noted {
	uint64_t history; /* `accord restored` begins the next one */
	uint64_t size;    /* 0: nothing was noted */
	uint8_t root[TREE_HASH];
};

/* The log as the store has it now. */
struct noted_look {
	struct noted now;
	bool has_then;           /* there is a head of the size that was noted ... */
	uint8_t then[TREE_HASH]; /* ... with this root */
};

enum noted_word {
	NOTED_HOLDS,    /* what was noted is there, and perhaps more */
	NOTED_RESTORED, /* somebody said that a backup was restored: what is there now counts */
	NOTED_SHORTER,  /* leaves are missing */
	NOTED_OTHER,    /* it does not begin with what was noted */
};

enum noted_word noted_judge(const struct noted *noted, const struct noted_look *look);

#define NOTED_TEXT 128
/* "HISTORY SIZE:ROOT" and a line feed, the root in hexadecimal. Returns the length. */
size_t noted_write(const struct noted *noted, char out[NOTED_TEXT]);
bool noted_read(struct noted *noted, const char *text) __attribute__((warn_unused_result));

/* No file: nothing was noted, and true. */
bool noted_load(struct noted *noted, const char *path, struct err *err) MUST_CHECK;

#endif
