/* The parts of the generator: randomness, incidents, and how they are written. */
#ifndef SERVICES_ACCORD_GENERATE_MODEL_H
#define SERVICES_ACCORD_GENERATE_MODEL_H

#include "services/accord/generate.h"

#define VERSIONS_MAX 19

/* SplitMix64: small, and the same everywhere. */
struct chance {
	uint64_t state;
};

struct chance chance_of(uint64_t seed, uint64_t stream, uint64_t n);
uint64_t chance_next(struct chance *chance);
/* From 0 to below n. */
uint64_t chance_below(struct chance *chance, uint64_t n);
/* True so many times in a thousand. */
bool chance_permille(struct chance *chance, unsigned permille);
/* Exponentially distributed with that mean, without floating point's differences between machines.
 */
int64_t chance_gap(struct chance *chance, int64_t mean);

/* One row of the mix of calls. */
struct call_type {
	const char *apco, *code, *text;
	unsigned weight; /* per mille */
	int priority;    /* 1 is the most urgent */
	bool domestic;
};

struct made_version {
	int64_t at;
	const struct call_type *type;
	const char *status; /* of the registry */
	bool over;
};

struct made_incident {
	uint64_t index, uid;
	struct made_version versions[VERSIONS_MAX];
	size_t count; /* those not newer than the end */
	int64_t received;
	int beat, house, street, units;
	bool turns[GENERATE_TURN_COUNT];
	uint64_t merged_into; /* uid, when it was merged */
	const char *disposition;
	bool old_spelling; /* lastUpdateTimestamp */
};

/* The n-th incident of that day: always the same one. */
void model_incident(
    const struct generate_options *options, uint64_t n, struct made_incident *incident);

/* A buffer that grows; dies without memory, as everything at the start of a tool does. */
struct made_text {
	char *bytes;
	size_t len, room;
};
void made_put(struct made_text *text, const char *fmt, ...) PRINTF_LIKE(2, 3);
void made_reset(struct made_text *text);

/* Writes the document of that version (from 0). */
void write_version(const struct generate_options *options, const struct made_incident *incident,
    size_t version, struct made_text *out);
/* Writes a line that is of no incident's life: TRANSFER and those after it. */
void write_odd(const struct generate_options *options, enum generate_kind kind, uint64_t n,
    int64_t at, struct made_text *out);

#endif
