/* What became of the lines of a replay, added up from the gateway's answers. */
#ifndef SERVICES_ACCORD_REPLAY_TALLY_H
#define SERVICES_ACCORD_REPLAY_TALLY_H

#include <stdint.h>
#include <stdio.h>

#include "common/err.h"

#define TALLY_OUTCOMES 8
#define TALLY_REASONS 16

struct replay_tally {
	uint64_t lines;                    /* posted and answered */
	uint64_t outcomes[TALLY_OUTCOMES]; /* index = Outcome */
	uint64_t reasons[TALLY_REASONS];   /* index = QuarantineReason */
	uint64_t unnamed;                  /* an outcome that this tool does not know */
};

/* Adds the answer to a post of so many lines; ERR_INTERNAL when it is no answer to them. */
bool tally_add(struct replay_tally *tally, const char *answer, size_t len, size_t lines,
    struct err *err) MUST_CHECK;
/* Lines for which the answers named no outcome that we know. */
uint64_t tally_missing(const struct replay_tally *tally);

void tally_print(const struct replay_tally *tally, FILE *out);
/* The same as members of a JSON object, without its braces. */
void tally_print_json(const struct replay_tally *tally, FILE *out);

#endif
