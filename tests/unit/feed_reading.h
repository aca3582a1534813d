/* What the tests of feed adapters share: a triage table, a map from text, one document read by it.
 */
#ifndef TESTS_UNIT_FEED_READING_H
#define TESTS_UNIT_FEED_READING_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/intake/feeds/read.h"

#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name

/* 2026-11-22T01:00:00Z */
#define ARRIVED (INT64_C(1795309200) * CLOCK_SECOND)

static const char triage_text[] =
    "page now:\n  - DVA\n  - SEXOFFNS\n  - SHOOT\ncontact:\n  - DVNA\n  - ORDERV\n  - MVAINJY\n"
    "offer:\n  - BURGLARY\n  - WELFARE\nreview:\n  - SUSP\n  - DROWN\n"
    "never:\n  - TSTOP\n  - NCRTESTF\n  - NOISE\nwhen fatal:\n  - MVAINJY\n  - DROWN\n";

struct bench {
	struct arena *arena;
	struct feed_map map;
	struct triage triage;
	struct zone *zone;
	struct feed_result out;
};

static inline void
bench_open(struct bench *b, const char *map)
{
	struct err err = {0};

	b->arena = arena_new(16 * 1024, (size_t)256 << 20);
	if (!triage_parse(
		b->arena, "triage", triage_text, sizeof(triage_text) - 1, &b->triage, &err) ||
	    !feed_map_parse(b->arena, "map", map, strlen(map), &b->map, &err) ||
	    (b->zone = zone_open(b->map.zone, &err)) == NULL)
		fail_msg("%s", err.msg);
}

static inline void
bench_close(struct bench *b)
{
	zone_close(&b->zone);
	arena_free(&b->arena);
}

static inline const struct incident_snapshot *
bench_read_bytes(struct bench *b, const void *bytes, size_t len)
{
	const struct feed_reader reader = {&b->map, &b->triage, b->zone};

	assert_true(feed_read(&reader, bytes, len, ARRIVED, b->arena, &b->out));
	return &b->out.snapshot;
}

static inline const struct incident_snapshot *
bench_read(struct bench *b, const char *text)
{
	return bench_read_bytes(b, text, strlen(text));
}

/* The whole of a file of shared sample data; NULL where the samples are not at hand. free() it. */
static inline char *
bench_file(const char *name, size_t *len)
{
	char path[256];
	FILE *file;
	char *bytes;

	(void)snprintf(path, sizeof(path), "../shared/data/%s", name);
	*len = 0;
	file = fopen(path, "rb");
	if (file == NULL)
		return NULL;
	bytes = malloc((size_t)8 << 20);
	*len = fread(bytes, 1, (size_t)8 << 20, file);
	(void)fclose(file);
	return bytes;
}

#endif
