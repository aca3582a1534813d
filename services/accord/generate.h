/*
 * A synthetic day of a dispatch system: EIDO documents with what the field really sends among them.
 * The same options give the same bytes on every machine. Everybody in it is invented, and every
 * name says so.
 */
#ifndef SERVICES_ACCORD_GENERATE_H
#define SERVICES_ACCORD_GENERATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

/* What a line is for, and what is to be expected of it. */
#define GENERATE_KINDS(X)                                                                          \
	X(VERSION, "versions of incidents", "accepted")                                            \
	X(REPEAT, "exact repetitions", "duplicate")                                                \
	X(OVERTAKEN, "versions overtaken by a newer one", "stale")                                 \
	X(TRANSFER, "call transfers without an incident", "accepted")                              \
	X(TEST, "test calls", "test")                                                              \
	X(CUT, "cut-off documents", "unreadable")                                                  \
	X(NOT_JSON, "error pages of a proxy", "unreadable")                                        \
	X(NO_ID, "documents without an id", "no_id")                                               \
	X(NO_TIME, "documents without a time", "no_version")                                       \
	X(NO_INCIDENT, "messages that are no document", "not_an_incident")

enum generate_kind {
#define X(name, what, outcome) GENERATE_##name,
	GENERATE_KINDS(X)
#undef X
	    GENERATE_KIND_COUNT
};

/* What happens to incidents, counted for the summary. */
#define GENERATE_TURNS(X)                                                                          \
	X(RETYPED, "re-typed")                                                                     \
	X(REOPENED, "reopened")                                                                    \
	X(MERGED, "merged into another")                                                           \
	X(CANCELLED, "cancelled")                                                                  \
	X(LEFT_OPEN, "never closed")                                                               \
	X(HUB, "written by a hub, in arrays")                                                      \
	X(ODD_CODE, "with a type that no list has")                                                \
	X(DOMESTIC, "domestic or sexual violence")

enum generate_turn {
#define X(name, what) GENERATE_##name,
	GENERATE_TURNS(X)
#undef X
	    GENERATE_TURN_COUNT
};

struct generate_options {
	uint64_t seed;
	int64_t minutes; /* how long the day is */
	int64_t incidents;
	const char *agency; /* id of the organisation */
	int64_t end_us;     /* when it ends; nothing is newer */
	bool pad;           /* documents of about 9 KB */
};

struct generate_summary {
	uint64_t lines, bytes, incidents;
	uint64_t kinds[GENERATE_KIND_COUNT];
	uint64_t turns[GENERATE_TURN_COUNT];
};

typedef bool generate_emit_fn(void *ctx, const char *line, size_t len);

/* Calls emit with each line (no line end) in the order in which they come in. False when emit is,
 * or without memory. */
bool generate(const struct generate_options *options, generate_emit_fn *emit, void *ctx,
    struct generate_summary *summary, struct err *err) MUST_CHECK;

#endif
