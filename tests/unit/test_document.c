/* One document in a batch: what becomes of its rows, facts, clock and counters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/intake.h"
#include "tests/unit/fake_batch.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name
#define NOON (INT64_C(1795348800) * CLOCK_SECOND) /* 2026-11-22T12:00:00Z */

static struct feed feed;

static const char map_text[] =
    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n";
static const char triage_text[] = "page now:\n  - DVA\ncontact:\n  - DVNA\noffer:\n  - DUI\n"
				  "review:\n  - SUSP\nnever:\n  - NCRTESTF\n";

static int
set_up(void **state)
{
	static struct arena *arena;
	struct err err = {0};

	(void)state;
	if (arena == NULL) {
		arena = arena_new(16 * 1024, 1 << 20);
		assert_true(
		    feed_map_parse(arena, "map", map_text, sizeof(map_text) - 1, &feed.map, &err));
		assert_true(triage_parse(
		    arena, "triage", triage_text, sizeof(triage_text) - 1, &intake.triage, &err));
		assert_non_null(feed.zone = zone_open(feed.map.zone, &err));
		intake.raw_kept = 72 * CLOCK_HOUR;
	}
	fake_reset(NULL);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

/* Reads text at a minute after noon; the document lives in the batch's arena. */
static struct document *
document(const char *text, int minute)
{
	struct document *d = arena_zalloc(fake.arena, sizeof(*d));

	d->feed = "f";
	d->bytes = (const uint8_t *)text;
	d->len = strlen(text);
	d->received = NOON + minute * CLOCK_MINUTE;
	document_read(d, &feed, feed.zone, fake.arena);
	d->input.rule = &document_rule;
	return d;
}

static const char *
eido(const char *number, int minute, const char *apco, const char *rest)
{
	return arena_printf(fake.arena,
	    "{\"$id\":\"%s\",\"lastUpdateTimeStamp\":\"2026-11-22T12:%02d:00Z\","
	    "\"incidentComponent\":"
	    "{\"incidentTypeCommonRegistryText\":\"%s\"%s}",
	    number, minute, apco, rest);
}

static struct document *
take(const char *text, int minute)
{
	struct document *d = document(text, minute);

	assert_true(fake_one(&d->input));
	return d;
}

static const struct tally_counts *
counts(const struct document *d)
{
	return &((const struct tally_row *)fake_find(&tally_table, &d->tally_key)->row)->counts;
}

static const struct incident *
stored(const struct document *d)
{
	return fake_find(&incident_table, &d->incident_key)->row;
}

static const Accord__V1__IncidentRecorded *
recorded(size_t from_end)
{
	assert_int_equal(fake.facts[fake.fact_count - 1 - from_end].kind, KIND(INCIDENT_RECORDED));
	return fake_fact(from_end, &accord__v1__incident_recorded__descriptor);
}

static void
test_versions(void **state)
{
	struct document *first = take(eido("1", 1, "DVNA", "},\"notesComponent\":[{}]"), 2), *d;
	const Accord__V1__DocumentKept *kept;
	struct id receipt = first->receipt;

	(void)state;
	assert_int_equal(first->outcome, OUTCOME(ACCEPTED));
	assert_int_equal(recorded(0)->change, CHANGE(CREATED));
	assert_int_equal(counts(first)->tier[TIER(CONTACT)], 1);
	assert_int_equal(counts(first)->notes, 1);
	/* the very same */
	d = take(eido("1", 1, "DVNA", "},\"notesComponent\":[{}]"), 3);
	assert_int_equal(d->outcome, OUTCOME(DUPLICATE));
	assert_true(id_equal(&d->receipt, &receipt));
	assert_int_equal(fake.fact_count, 1);
	/* re-typed */
	d = take(eido("1", 4, "DVA", "}"), 4);
	assert_int_equal(recorded(0)->change, CHANGE(RETYPED));
	assert_int_equal(recorded(0)->version, 2);
	assert_int_equal(counts(d)->tier[TIER(CONTACT)], 0);
	assert_int_equal(counts(d)->tier[TIER(PAGE_NOW)], 1);
	assert_int_equal(counts(d)->incidents, 1);
	/* older */
	d = take(eido("1", 3, "DUI", "}"), 5);
	assert_int_equal(d->outcome, OUTCOME(STALE));
	assert_int_equal(stored(d)->tier, TIER(PAGE_NOW));
	kept = fake_fact(0, &accord__v1__document_kept__descriptor);
	assert_int_equal(kept->outcome, OUTCOME(STALE));
	/* newer, with nothing new to keep */
	d = take(eido("1", 6, "DVA", "},\"notesComponent\":[{},{}]"), 6);
	assert_int_equal(d->outcome, OUTCOME(ACCEPTED));
	kept = fake_fact(0, &accord__v1__document_kept__descriptor);
	assert_int_equal(kept->outcome, OUTCOME(ACCEPTED));
	assert_int_equal(stored(d)->version, 2);
	assert_int_equal(counts(d)->received, 5);
	assert_int_equal(counts(d)->accepted, 3);
	assert_int_equal(counts(d)->duplicate, 1);
	assert_int_equal(counts(d)->stale, 1);
}

/* Two versions and a duplicate in one batch see each other. */
static void
test_one_batch(void **state)
{
	struct document *a = document(eido("1", 1, "DVNA", "}"), 2),
			*b = document(eido("1", 2, "DVA", "}"), 2),
			*c = document(eido("1", 1, "DVNA", "}"), 2);
	struct input *inputs[] = {&a->input, &b->input, &c->input};

	(void)state;
	fake_batch(inputs, 3);
	assert_int_equal(recorded(1)->change, CHANGE(CREATED));
	assert_int_equal(recorded(0)->change, CHANGE(RETYPED));
	assert_int_equal(c->outcome, OUTCOME(DUPLICATE));
	assert_true(id_equal(&c->receipt, &a->receipt));
	assert_int_equal(stored(a)->version, 2);
}

static void
test_merge(void **state)
{
	static const char replaced[] =
	    "},\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"1\","
	    "\"incidentMergeDirectionCode\":\"REPLACED\"}]";
	struct document *old = take(eido("1", 1, "DVA", "}"), 1);
	struct document *d = take(eido("2", 2, "DVA", replaced), 2);

	(void)state;
	assert_int_equal(fake.fact_count, 3);
	assert_int_equal(recorded(1)->change, CHANGE(CREATED));
	assert_int_equal(recorded(0)->change, CHANGE(MERGED));
	assert_int_equal(recorded(0)->version, 2);
	assert_int_equal(stored(old)->status, STATUS(MERGED));
	assert_string_equal(stored(old)->merged_into, "2");
	assert_int_equal(stored(d)->status, STATUS(ACTIVE));
	/* said again, it is no news */
	take(eido("2", 3, "DVA", replaced), 3);
	assert_int_equal(fake.fact_count, 4);
	assert_int_equal(fake.facts[3].kind, KIND(DOCUMENT_KEPT));
}

static const char *
merging(const char *other, const char *direction)
{
	return arena_printf(fake.arena,
	    "},\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"%s\","
	    "\"incidentMergeDirectionCode\":\"%s\"}]",
	    other, direction);
}

/* Each says that it went on under the other, in every order and form: one of them stays, and is
 * answered for. */
static void
test_merge_in_a_circle(void **state)
{
	static const struct {
		const char *first, *second;
	} forms[] = {
	    {"REPLACING", "REPLACING"}, {"REPLACING", "REPLACED"}, {"REPLACED", "REPLACED"}};

	(void)state;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		const char *a = arena_printf(fake.arena, "a%zu", i);
		const char *b = arena_printf(fake.arena, "b%zu", i);
		struct document *of_a = take(eido(a, 1, "DVA", "}"), 1);
		struct document *of_b = take(eido(b, 1, "DVA", "}"), 1);
		bool open_a, open_b;

		take(eido(a, 2, "DVA", merging(b, forms[i].first)), 2);
		take(eido(b, 3, "DVA", merging(a, forms[i].second)), 3);
		open_a = stored(of_a)->status == STATUS(ACTIVE);
		open_b = stored(of_b)->status == STATUS(ACTIVE);
		assert_true(open_a || open_b);
	}
}

static void
test_merge_into_itself(void **state)
{
	struct document *d = take(eido("1", 1, "DVA", merging("1", "REPLACING")), 1);

	(void)state;
	assert_int_equal(stored(d)->status, STATUS(ACTIVE));
	d = take(eido("1", 2, "DVA", merging("1", "REPLACED")), 2);
	assert_int_equal(stored(d)->status, STATUS(ACTIVE));
}

/* The other number is not known here: the link is kept, nothing else happens. */
static void
test_merge_of_a_stranger(void **state)
{
	struct document *d = take(eido("2", 2, "DVA",
				      "},\"mergeComponent\":[{\"incidentTrackingIdentifier\":\"9\","
				      "\"incidentMergeDirectionCode\":\"REPLACED\"}]"),
	    2);
	const struct relation_row *row = fake_find(&relation_table, &d->relation_keys[0])->row;

	(void)state;
	assert_int_equal(fake.fact_count, 1);
	assert_int_equal(row->kind, RELATION_REPLACES);
	assert_string_equal(row->other, "9");
}

static void
test_quarantine_and_purge(void **state)
{
	struct document *d = take("{\"$id\":", 1), *again;
	struct quarantine_row *row = fake_find(&quarantine_table, &d->document_key)->row;
	struct input due = {.rule = &intake_clocks[0], .subject = d->document_key};
	const Accord__V1__DocumentQuarantined *fact;

	(void)state;
	assert_int_equal(d->outcome, OUTCOME(QUARANTINED));
	fact = fake_fact(0, &accord__v1__document_quarantined__descriptor);
	assert_int_equal(fact->reason, REASON(UNREADABLE));
	assert_int_equal(fact->length, d->len);
	assert_int_equal(row->raw_len, d->len);
	assert_int_equal(
	    fake_due(INTAKE_CLOCK_PURGE, &d->document_key), fake.now + 72 * CLOCK_HOUR);
	assert_int_equal(counts(d)->reason[REASON(UNREADABLE) - 1], 1);
	again = take("{\"$id\":", 2);
	assert_int_equal(again->outcome, OUTCOME(DUPLICATE));
	assert_true(id_equal(&again->receipt, &row->document));
	/* as it would be loaded: the bytes are never read back */
	row->has_raw = true;
	row->raw = NULL;
	assert_true(fake_one(&due));
	assert_int_equal(fake.facts[fake.fact_count - 1].kind, KIND(QUARANTINE_PURGED));
	assert_false(row->has_raw);
	assert_int_equal(row->purged, fake.now);
	assert_true(fake_one(&due));
	assert_int_equal(fake.fact_count, 2);
}

/* Bytes past the limit are not kept, so there is nothing to purge. */
static void
test_quarantine_limit(void **state)
{
	char *text = malloc(INTAKE_RAW_MAX + 2);

	(void)state;
	memset(text, 'x', INTAKE_RAW_MAX + 1);
	for (size_t len = INTAKE_RAW_MAX; len <= INTAKE_RAW_MAX + 1; len++) {
		const struct quarantine_row *row;
		struct document *d;

		text[len] = '\0';
		d = take(text, 1);
		row = fake_find(&quarantine_table, &d->document_key)->row;
		assert_int_equal(row->length, len);
		assert_int_equal(row->raw != NULL, len == INTAKE_RAW_MAX);
		assert_int_equal(
		    fake_due(INTAKE_CLOCK_PURGE, &row->key) != 0, len == INTAKE_RAW_MAX);
		text[len] = 'x';
	}
	free(text);
}

static void
test_nothing_of_a_test_call(void **state)
{
	struct document *d = take(eido("1", 1, "NCRTESTF", "}"), 1);

	(void)state;
	assert_int_equal(d->outcome, OUTCOME(TEST));
	assert_false(id_is_nil(&d->receipt));
	assert_int_equal(fake.fact_count, 0);
	assert_int_equal(fake.row_count, 1);
	assert_int_equal(counts(d)->test_calls, 1);
}

static void
test_feed_without_map(void **state)
{
	struct document *d = arena_zalloc(fake.arena, sizeof(*d));

	(void)state;
	d->feed = "g";
	d->bytes = (const uint8_t *)"{}";
	d->len = 2;
	d->received = NOON;
	document_read(d, NULL, NULL, fake.arena);
	d->input.rule = &document_rule;
	assert_true(fake_one(&d->input));
	assert_int_equal(d->result.reason, REASON(FEED_UNKNOWN));
	assert_int_equal(counts(d)->quarantined, 1);
}

/* What a sender writes in a code's place may be a name: a fact tells a code of ours or nothing. */
static void
test_unknown_code(void **state)
{
	const struct document *d = take(eido("1", 0, "JANE DOE", "}"), 1);

	(void)state;
	assert_string_equal(recorded(0)->apco, "");
	assert_string_equal(stored(d)->apco, "JANE DOE");
	(void)take(eido("1", 1, "DVA", "}"), 2);
	assert_string_equal(recorded(0)->apco, "DVA");
}

int
main(void)
{
#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    CASE(test_unknown_code),
	    CASE(test_versions),
	    CASE(test_one_batch),
	    CASE(test_merge),
	    CASE(test_merge_of_a_stranger),
	    CASE(test_merge_in_a_circle),
	    CASE(test_merge_into_itself),
	    CASE(test_quarantine_and_purge),
	    CASE(test_quarantine_limit),
	    CASE(test_nothing_of_a_test_call),
	    CASE(test_feed_without_map),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
