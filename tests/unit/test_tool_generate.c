/* The synthetic day: the same bytes for the same seed, in order, and what it promises in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/accord/generate.h"
#include "services/accord/generate_model.h"

#define KNOWN_DAY "f6d7cd12e2b5c239680f280d51fbb185e2329acc8d420b29e42e6badd316595e"
#define KNOWN_CHANCE UINT64_C(0x449911aeca8fc593)
#define END INT64_C(1768539600000000)

struct taken {
	uint8_t digest[CRYPT_SHA256];
	uint64_t lines, bytes, json, longest;
	bool stop;
};

static bool
take(void *ctx, const char *line, size_t len)
{
	struct taken *taken = ctx;
	const struct crypt_piece pieces[] = {{taken->digest, CRYPT_SHA256}, {line, len}};
	uint8_t next[CRYPT_SHA256];

	assert_true(text_valid(line, len));
	assert_null(memchr(line, '\n', len));
	crypt_sha256_pieces(pieces, 2, next);
	memcpy(taken->digest, next, sizeof(next));
	taken->lines++;
	taken->bytes += len + 1;
	taken->json += line[0] == '{' && line[len - 1] == '}';
	if (len > taken->longest)
		taken->longest = len;
	return !taken->stop;
}

static struct generate_summary
day(uint64_t seed, int64_t incidents, bool pad, struct taken *taken)
{
	const struct generate_options options = {.seed = seed,
	    .minutes = 1440,
	    .incidents = incidents,
	    .agency = "riverton-pd",
	    .end_us = END,
	    .pad = pad};
	struct generate_summary summary;
	struct err err = {0};

	*taken = (struct taken){0};
	assert_true(generate(&options, take, taken, &summary, &err));
	return summary;
}

static void
test_same_seed_same_bytes(void **state)
{
	struct taken a, b, c;

	(void)state;
	day(7, 300, false, &a);
	day(7, 300, false, &b);
	day(8, 300, false, &c);
	assert_memory_equal(a.digest, b.digest, CRYPT_SHA256);
	assert_memory_not_equal(a.digest, c.digest, CRYPT_SHA256);
}

/* A machine with other arithmetic would show here. */
static void
test_known_bytes(void **state)
{
	struct chance chance = chance_of(1, 2, 3);
	struct taken taken;
	char hex[2 * CRYPT_SHA256 + 1];

	(void)state;
	day(1, 20, false, &taken);
	assert_string_equal(text_hex(taken.digest, CRYPT_SHA256, hex), KNOWN_DAY);
	assert_true(chance_next(&chance) == KNOWN_CHANCE);
}

static void
test_summary_adds_up(void **state)
{
	struct generate_summary s;
	struct taken taken;
	uint64_t kinds = 0;

	(void)state;
	s = day(3, 2000, false, &taken);
	for (size_t i = 0; i < GENERATE_KIND_COUNT; i++) {
		assert_true(s.kinds[i] > 0);
		kinds += s.kinds[i];
	}
	for (size_t i = 0; i < GENERATE_TURN_COUNT; i++)
		assert_true(s.turns[i] > 0);
	assert_int_equal(s.lines, kinds);
	assert_int_equal(s.lines, taken.lines);
	assert_int_equal(s.bytes, taken.bytes);
	/* A cut document and a proxy's page are the only lines that do not close. */
	assert_int_equal(
	    taken.lines - taken.json, s.kinds[GENERATE_CUT] + s.kinds[GENERATE_NOT_JSON]);
	/* The shares, with room for chance: 3 % domestic, 10 % re-typed, 2 % reopened and merged.
	 */
	assert_in_range(s.turns[GENERATE_DOMESTIC], 40, 140);
	assert_in_range(s.turns[GENERATE_RETYPED], 120, 240);
	assert_in_range(s.turns[GENERATE_REOPENED], 20, 70);
	assert_in_range(s.turns[GENERATE_MERGED], 20, 70);
}

static void
test_padded_documents(void **state)
{
	struct generate_summary s;
	struct taken taken;

	(void)state;
	s = day(5, 300, true, &taken);
	assert_in_range(s.bytes / s.lines, 8500, 9500);
	assert_in_range(taken.longest, 9000, 16000);
}

static void
test_incidents_live_in_order(void **state)
{
	const struct generate_options options = {
	    .seed = 9, .minutes = 60, .incidents = 1, .agency = "a", .end_us = END};
	struct made_incident incident;
	size_t longest = 0;

	(void)state;
	for (uint64_t n = 0; n < 5000; n++) {
		model_incident(&options, n, &incident);
		assert_true(incident.count <= VERSIONS_MAX);
		assert_true(
		    incident.received >= END - 60 * CLOCK_MINUTE && incident.received < END);
		for (size_t i = 0; i < incident.count; i++) {
			assert_true(incident.versions[i].at <= END);
			assert_true(i == 0 || incident.versions[i].at >=
						  incident.versions[i - 1].at + 5 * CLOCK_SECOND);
			assert_non_null(incident.versions[i].type);
		}
		if (incident.count > longest)
			longest = incident.count;
	}
	assert_true(longest > 12);
}

static void
test_gaps(void **state)
{
	struct chance chance = chance_of(1, 1, 1);
	int64_t sum = 0, below = 0;

	(void)state;
	for (int i = 0; i < 100000; i++) {
		int64_t gap = chance_gap(&chance, 1000);

		assert_true(gap >= 0 && gap < 40000);
		sum += gap;
		below += gap < 693;
	}
	assert_in_range(sum / 100000, 980, 1020);
	assert_in_range(below, 49000, 51000);
}

static void
test_a_writer_that_stops(void **state)
{
	const struct generate_options options = {
	    .seed = 1, .minutes = 10, .incidents = 50, .agency = "a", .end_us = END};
	struct taken taken = {.stop = true};
	struct generate_summary summary;
	struct err err = {0};

	(void)state;
	assert_false(generate(&options, take, &taken, &summary, &err));
	assert_int_equal(taken.lines, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_same_seed_same_bytes),
	    cmocka_unit_test(test_known_bytes),
	    cmocka_unit_test(test_summary_adds_up),
	    cmocka_unit_test(test_padded_documents),
	    cmocka_unit_test(test_incidents_live_in_order),
	    cmocka_unit_test(test_gaps),
	    cmocka_unit_test(test_a_writer_that_stops),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
