/* One document in a batch: what becomes of its rows, facts, clock and counters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/intake/intake.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/keys.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define REASON(name) ACCORD__V1__QUARANTINE_REASON__QUARANTINE_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name
#define NOON (INT64_C(1795348800) * CLOCK_SECOND) /* 2026-11-22T12:00:00Z */

static struct feed feed;
static struct rule loaded_rule;

static const char map_text[] =
    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n";
static const char triage_text[] = "page now:\n  - DVA\ncontact:\n  - DVNA\noffer:\n  - DUI\n"
				  "review:\n  - SUSP\nnever:\n  - NCRTESTF\n";

/* Nobody is there to be asked. */
bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus, (void)call, (void)handle;
	return err_set(err, ERR_UNAVAILABLE, "nobody is there");
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of, (void)input;
	return err_set(err, ERR_UNAVAILABLE, "nobody is there");
}

static struct id
went_to(const struct id *key)
{
	const struct fake_row *row = fake_find(&incident_table, key);

	return row != NULL && row->there ? ((const struct incident *)row->row)->merged_to
					 : (struct id){{0}};
}

/* What the statement incident_chain does: where each named incident went on, as it is stored. */
static void
load_chains(struct batch *batch, struct input *input)
{
	document_rule.keys(batch, input);
	for (size_t n = 0; n < fake.row_count; n++) {
		struct fake_row *row = &fake.rows[n];
		struct chain_row *chain = row->row;
		struct id at = row->key;

		if (row->table != &chain_table || !row->needed)
			continue;
		*chain = (struct chain_row){.id = row->key};
		while (chain->count < MERGE_CHAIN && (at = went_to(&at), !id_is_nil(&at)))
			chain->next[chain->count++] = at;
		row->there = chain->count > 0;
	}
}

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
	keys_begin();
	keys_owner(feed.map.organisation, keys_line(1, 'a'), '1');
	keys_owner(SEAL_SITE, keys_line(1, 'b'), '2');
	keys_owner("south-pd", keys_line(1, 'c'), '3');
	intake.seal = seal_open(keys_folder, &err);
	assert_non_null(intake.seal);
	fake_reset(NULL);
	fake.now = NOON;
	loaded_rule = document_rule;
	loaded_rule.keys = load_chains;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&intake.seal);
	keys_end();
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
	d->owner = document_owner(&feed);
	d->index = seal_index(intake.seal, d->owner);
	assert_true(document_read(d, &feed, feed.zone, fake.arena));
	d->input.rule = &loaded_rule;
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

/* The minute that versions' keys begin with is their incident's, whenever they come. */
static void
test_a_version_is_found_again_whenever_it_comes(void **state)
{
	struct document *first = take(eido("1", 1, "DVNA", "}"), 2), *again, *second;

	(void)state;
	fake.now += 400 * CLOCK_DAY;
	again = take(eido("1", 1, "DVNA", "}"), 3);
	second = take(eido("1", 4, "DVA", "}"), 4);
	assert_int_equal(again->outcome, OUTCOME(DUPLICATE));
	assert_true(id_equal(&again->receipt, &first->receipt));
	assert_true(id_equal(&again->document_key, &first->document_key));
	assert_int_equal(second->outcome, OUTCOME(ACCEPTED));
	assert_memory_equal(second->document_key.b, first->document_key.b, 4);
	second = take(eido("2", 1, "DVNA", "}"), 5);
	assert_true(memcmp(second->document_key.b, first->document_key.b, 4) > 0);
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

/* The other number is not known here: when it comes it is merged already, and nobody is sent. */
static void
test_merge_of_a_stranger(void **state)
{
	struct document *d = take(eido("2", 2, "DVA", merging("9", "REPLACED")), 2), *other;
	const struct relation_row *row = fake_find(&relation_table, &d->relation_keys[0])->row;

	(void)state;
	assert_int_equal(fake.fact_count, 1); /* of what nobody told of, nothing is told */
	assert_int_equal(row->kind, RELATION_REPLACES);
	assert_string_equal(row->other, "9");
	other = take(eido("9", 3, "DVA", "}"), 3);
	assert_int_equal(other->outcome, OUTCOME(ACCEPTED));
	assert_int_equal(recorded(0)->change, CHANGE(CREATED));
	assert_int_equal(recorded(0)->status, STATUS(MERGED));
	assert_int_equal(recorded(0)->version, 1);
	assert_int_equal(recorded(0)->tier, TIER(PAGE_NOW));
	assert_string_equal(stored(other)->merged_into, "2");
	assert_int_equal(counts(other)->incidents, 2);
	assert_int_equal(counts(other)->tier[TIER(PAGE_NOW)], 2);
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &other->incident_key), 0);
	take(eido("9", 4, "DVA", ",\"incidentStatusCommonRegistryText\":[\"Active\"]}"), 4);
	assert_int_equal(stored(other)->status, STATUS(MERGED));
	take(eido("9", 5, "DVA", merging("2", "SPLIT")), 5);
	assert_int_equal(stored(other)->status, STATUS(REOPENED));
	assert_true(id_is_nil(&stored(other)->merged_to));
}

static void
test_stranger_in_the_same_batch(void **state)
{
	struct document *a = document(eido("2", 1, "DVA", merging("9", "REPLACED")), 1),
			*b = document(eido("9", 1, "DVA", "}"), 1);
	struct input *inputs[] = {&a->input, &b->input};

	(void)state;
	fake_batch(inputs, 2);
	assert_int_equal(stored(b)->status, STATUS(MERGED));
	assert_int_equal(recorded(0)->status, STATUS(MERGED));
	assert_int_equal(recorded(1)->status, STATUS(ACTIVE));
}

/* How many of the numbers 0 to count - 1 are not merged, and whether every chain ends at one. */
static size_t
living(size_t count)
{
	size_t open = 0;

	for (size_t i = 0; i < count; i++) {
		const char *number = arena_printf(fake.arena, "%zu", i);
		struct id at = seal_blind(seal_index(intake.seal, feed.map.organisation),
		    (const char *[]){"incident", "f", number}, 3);
		const struct incident *row = fake_find(&incident_table, &at)->row;
		size_t steps = 0;

		open += row->status != STATUS(MERGED);
		while (row->status == STATUS(MERGED)) {
			assert_true(steps++ < MERGE_CHAIN);
			row = fake_find(&incident_table, &row->merged_to)->row;
		}
	}
	return open;
}

/* Each goes on under the next, the last under the first: said by either side, in batches of their
 * own or in one. */
static void
merge_round(size_t count, bool replacing, bool one_batch)
{
	struct input *inputs[FAKE_INPUTS];

	fake_reset(NULL);
	fake.now = NOON;
	for (size_t i = 0; i < count; i++)
		take(eido(arena_printf(fake.arena, "%zu", i), 1, "DVA", "}"), 1);
	for (size_t i = 0; i < count; i++) {
		const char *from = arena_printf(fake.arena, "%zu", i);
		const char *to = arena_printf(fake.arena, "%zu", (i + 1) % count);
		struct document *d =
		    document(replacing ? eido(to, 2 + (int)i, "DVA", merging(from, "REPLACED"))
				       : eido(from, 2 + (int)i, "DVA", merging(to, "REPLACING")),
			2 + (int)i);

		inputs[i] = &d->input;
		if (!one_batch)
			assert_true(fake_one(&d->input));
	}
	if (one_batch)
		fake_batch(inputs, count);
	assert_int_equal(living(count), 1);
}

static void
test_merge_round(void **state)
{
	(void)state;
	for (size_t count = 2; count <= 8; count++)
		for (int form = 0; form < 4; form++)
			merge_round(count, (form & 1) != 0, (form & 2) != 0);
}

/* By what the newest fact says it went on in the end; NULL: not known. */
static void
check_survivor(const struct document *survivor)
{
	const ProtobufCBinaryData *said = &recorded(0)->survivor;

	if (survivor == NULL) {
		assert_int_equal(said->len, 0);
		return;
	}
	assert_int_equal(said->len, 16);
	assert_memory_equal(said->data, stored(survivor)->incident.b, 16);
}

static void
test_survivor(void **state)
{
	struct document *b, *c;

	(void)state;
	take(eido("a", 1, "DVA", "}"), 1);
	check_survivor(NULL);
	take(eido("a", 2, "DVA", merging("b", "REPLACING")), 2);
	assert_int_equal(recorded(0)->status, STATUS(MERGED));
	check_survivor(NULL); /* nobody told of it yet */
	b = take(eido("b", 3, "SUSP", "}"), 3);
	c = take(eido("c", 5, "DVA", "}"), 5);
	take(eido("b", 6, "SUSP", merging("c", "REPLACING")), 6);
	check_survivor(c);
	take(eido("d", 7, "DVA", "}"), 7);
	take(eido("d", 8, "DVA", merging("b", "REPLACING")), 8); /* past one that is merged */
	check_survivor(c);
	take(eido("d", 9, "DVNA", "}"), 9); /* what comes after it says so too */
	check_survivor(c);
	take(eido("d", 10, "DVA", merging("c", "SPLIT")), 10);
	assert_int_equal(recorded(0)->status, STATUS(REOPENED));
	check_survivor(NULL);
	take(eido("b", 11, "DVA", merging("d", "REPLACED")), 11); /* by one that is merged */
	assert_int_equal(stored(b)->status, STATUS(MERGED));
	assert_int_equal(recorded(0)->change, CHANGE(MERGED));
	check_survivor(c);
}

/* One that was named before it came, in the batch of the document that names it. */
static void
test_survivor_of_a_stranger(void **state)
{
	struct document *a = document(eido("2", 1, "DVA", merging("9", "REPLACED")), 1),
			*b = document(eido("9", 1, "DVA", "}"), 1);
	struct input *inputs[] = {&a->input, &b->input};

	(void)state;
	fake_batch(inputs, 2);
	assert_int_equal(recorded(0)->status, STATUS(MERGED));
	check_survivor(a);
}

/* MERGE_CHAIN merges one after the other are believed, one more is kept as a link only. */
static void
test_chain_limit(void **state)
{
	(void)state;
	for (size_t i = 0; i <= MERGE_CHAIN; i++)
		take(eido(arena_printf(fake.arena, "%zu", MERGE_CHAIN - i), 1, "DVA", "}"), 1);
	for (size_t i = MERGE_CHAIN; i-- > 0;)
		take(eido(arena_printf(fake.arena, "%zu", i), 2, "DVA",
			 merging(arena_printf(fake.arena, "%zu", i + 1), "REPLACING")),
		    2);
	assert_int_equal(living(MERGE_CHAIN + 1), 1);
	assert_int_equal(stored(take(eido("x", 3, "DVA", merging("1", "REPLACING")), 3))->status,
	    STATUS(MERGED));
	assert_int_equal(stored(take(eido("y", 3, "DVA", merging("0", "REPLACING")), 3))->status,
	    STATUS(ACTIVE));
}

static void
ring(const struct document *d)
{
	struct input due = {.rule = &intake_clocks[1], .subject = d->incident_key};

	fake.now = due.due = fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key);
	assert_true(due.due != 0);
	batch_clock_clear(&fake, INTAKE_CLOCK_SILENCE, &d->incident_key);
	assert_true(fake_one(&due));
}

static void
test_silence(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 0);

	(void)state;
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), NOON + 72 * CLOCK_HOUR);
	take(
	    eido("1", 1, "DVNA", "}"), 1); /* heard of a minute later: the clock looks again then */
	ring(d);
	assert_int_equal(fake.fact_count, 2);
	assert_int_equal(stored(d)->status, STATUS(ACTIVE));
	assert_int_equal(fake.now, NOON + 72 * CLOCK_HOUR);
	ring(d);
	assert_int_equal(fake.now, NOON + 72 * CLOCK_HOUR + CLOCK_MINUTE);
	assert_int_equal(recorded(0)->status, STATUS(PRESUMED_CLOSED));
	assert_int_equal(recorded(0)->change, CHANGE(CLOSED));
	assert_int_equal(recorded(0)->version, 3);
	assert_int_equal(stored(d)->closed, 0); /* no time is made up */
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), 0);
	/* heard of again */
	take(eido("1", 2, "DVA", "}"), 3 * 1440 + 5);
	assert_int_equal(stored(d)->status, STATUS(PRESUMED_CLOSED)); /* of three days ago */
	d = take("{\"$id\":\"1\",\"lastUpdateTimeStamp\":\"2026-11-25T12:06:00Z\","
		 "\"incidentComponent\":{\"incidentTypeCommonRegistryText\":\"DVA\"}}",
	    3 * 1440 + 6);
	assert_int_equal(recorded(0)->status, STATUS(ACTIVE));
	assert_int_equal(
	    fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), d->received + 72 * CLOCK_HOUR);
	/* an ending takes the clock away */
	take("{\"$id\":\"1\",\"lastUpdateTimeStamp\":\"2026-11-25T12:07:00Z\","
	     "\"incidentComponent\":{\"incidentStatusCommonRegistryText\":[\"Closed\"]}}",
	    3 * 1440 + 7);
	assert_int_equal(stored(d)->status, STATUS(CLOSED));
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), 0);
}

/* A source that repeats an unchanged incident keeps it open, at the cost of a save an hour. */
static void
test_repetition_is_heard(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 0);

	(void)state;
	take(eido("1", 0, "DVA", "}"), 59);
	assert_int_equal(fake.touched, 1); /* the tally */
	assert_int_equal(stored(d)->heard, NOON);
	take(eido("1", 0, "DVA", "}"), 60);
	assert_int_equal(fake.touched, 2);
	assert_int_equal(stored(d)->heard, NOON + CLOCK_HOUR);
	ring(d);
	assert_int_equal(stored(d)->status, STATUS(ACTIVE));
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), NOON + 73 * CLOCK_HOUR);
}

/* A backfill: open when it was written, over by now. No clock, and no fact but its own. */
static void
test_old_documents_are_presumed_closed(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 72 * 60);

	(void)state;
	assert_int_equal(stored(d)->status, STATUS(ACTIVE)); /* at the limit */
	d = take(eido("2", 0, "DVA", "}"), 72 * 60 + 1);
	assert_int_equal(recorded(0)->status, STATUS(PRESUMED_CLOSED));
	assert_int_equal(recorded(0)->change, CHANGE(CREATED));
	assert_true(recorded(0)->late);
	assert_int_equal(fake_due(INTAKE_CLOCK_SILENCE, &d->incident_key), 0);
	assert_int_equal(fake.fact_count, 2);
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
	assert_int_equal(row->raw_len, d->len + SEAL_EXTRA);
	assert_null(memmem(row->raw, row->raw_len, "id", 2));
	assert_int_equal(row->data_key.len, SEAL_WRAPPED);
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
	assert_int_equal(
	    row->data_key.len, 0); /* what other copies of the bytes there are is lost */
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
	d->owner = document_owner(NULL);
	d->index = seal_index(intake.seal, d->owner);
	assert_true(document_read(d, NULL, NULL, fake.arena));
	d->input.rule = &document_rule;
	assert_true(fake_one(&d->input));
	assert_int_equal(d->result.reason, REASON(FEED_UNKNOWN));
	assert_int_equal(counts(d)->quarantined, 1);
}

static void
without_keys_of(const char *owner)
{
	struct err err = {0};
	char name[96];

	(void)snprintf(name, sizeof(name), "%s.kek", owner);
	keys_remove(name);
	seal_close(&intake.seal);
	intake.seal = seal_open(keys_folder, &err);
	assert_non_null(intake.seal);
}

/* It waits with its sender: nothing is decided, nothing is counted, nothing is lost. */
static void
test_without_its_owners_keys_a_document_waits(void **state)
{
	struct document *d = document(eido("1", 0, "DVA", "}"), 1);
	struct document *odd = document("{\"$id\":", 1);

	(void)state;
	without_keys_of(feed.map.organisation);
	assert_false(fake_one(&d->input));
	assert_int_equal(d->input.err.code, ERR_UNAVAILABLE);
	assert_false(fake_one(&odd->input));
	assert_int_equal(fake.fact_count, 0);
	assert_int_equal(fake.touched, 0);
}

static void
test_an_incident_that_cannot_be_opened_waits_too(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 1);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;
	size_t facts = fake.fact_count;

	(void)state;
	row->opened = INCIDENT_SHUT; /* as it would be loaded */
	d = document(eido("1", 1, "NOISE", "}"), 2);
	assert_false(fake_one(&d->input));
	assert_int_equal(d->input.err.code, ERR_UNAVAILABLE);
	assert_int_equal(fake.fact_count, facts);
	d = document(arena_printf(fake.arena,
			 "{\"$id\":\"2\",\"lastUpdateTimeStamp\":\"2026-11-22T12:01:00Z\","
			 "\"incidentComponent\":{\"incidentTypeCommonRegistryText\":\"DVA\"}}"),
	    2);
	assert_true(fake_one(&d->input)); /* others go on */
}

/* A label that cannot be opened any more costs nobody her advocate: the new version is applied. */
static void
test_a_damaged_incident_goes_on(void **state)
{
	static const enum incident_opened kinds[] = {INCIDENT_DAMAGED, INCIDENT_KEYLESS};

	(void)state;
	for (int i = 0; i < 2; i++) {
		const char *number = i == 0 ? "a" : "b";
		struct document *d = take(eido(number, 0, "DVNA", "}"), 1);
		struct incident *row = fake_find(&incident_table, &d->incident_key)->row;
		struct seal_key before = row->data_key;
		struct seal_subject subject = {"o", row->incident};
		struct err err = {0};

		row->opened = kinds[i]; /* as it would be loaded */
		row->number = "";
		d = take(eido(number, 1, "DVA", "}"), 2);
		assert_int_equal(d->outcome, OUTCOME(ACCEPTED));
		assert_int_equal(recorded(0)->tier, TIER(PAGE_NOW));
		assert_int_equal(row->opened, INCIDENT_OPENED);
		assert_string_equal(row->number, number);
		assert_int_equal(memcmp(&before, &row->data_key, sizeof(before)) != 0,
		    kinds[i] == INCIDENT_KEYLESS);
		assert_true(seal_key_rewrap(intake.seal, &subject, "o", &row->data_key, &err));
	}
}

/* What comes too late mends it too: its own columns stand under the incident's data key. */
static void
test_a_late_document_mends_it_too(void **state)
{
	struct document *d = take(eido("1", 5, "DVA", "}"), 5);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;

	(void)state;
	row->opened = INCIDENT_KEYLESS;
	row->data_key.len = 0;
	d = take(eido("1", 1, "NOISE", "}"), 6);
	assert_int_equal(d->outcome, OUTCOME(STALE));
	assert_int_equal(row->opened, INCIDENT_OPENED);
	assert_int_equal(row->data_key.len, SEAL_WRAPPED);
	assert_true(fake_find(&incident_table, &d->incident_key)->dirty);
}

static void
test_a_damaged_incident_is_merged(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 1);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;

	(void)state;
	row->opened = INCIDENT_DAMAGED;
	row->number = "";
	(void)take(eido("2", 1, "DVA", merging("1", "REPLACED")), 2);
	assert_int_equal(row->status, STATUS(MERGED));
	assert_int_equal(row->opened, INCIDENT_OPENED);
	assert_string_equal(row->number, "1");
}

static void
with_keys_of_south(void)
{
	struct err err = {0};

	keys_owner("south-pd", keys_line(1, 'c'), '3');
	seal_close(&intake.seal);
	intake.seal = seal_open(keys_folder, &err);
	assert_non_null(intake.seal);
}

static const enum incident_opened shut_kinds[] = {INCIDENT_SHUT, INCIDENT_KEYLESS};

/* As it would be loaded when the organisation that it was under has no keys here. */
static struct incident *
shut(const char *number, enum incident_opened kind)
{
	struct document *d = take(eido(number, 3, "DVNA", "}"), 3);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;
	const struct seal_subject subject = {"o", row->incident};
	struct err err = {0};

	assert_true(seal_key_rewrap(intake.seal, &subject, "south-pd", &row->data_key, &err));
	row->organisation = "south-pd";
	row->opened = kind;
	row->number = "";
	return row;
}

/* Its new organisation's people are called to it, under a data key of theirs. */
static void
test_an_incident_that_came_over_waits_for_nobody(void **state)
{
	(void)state;
	for (int i = 0; i < 2; i++) {
		const char *number = i == 0 ? "a" : "b";
		struct incident *row = shut(number, shut_kinds[i]);
		const struct seal_subject subject = {"o", row->incident};
		struct document *d = document(eido(number, 4, "DVA", "}"), 4);
		struct err err = {0};

		without_keys_of("south-pd");
		assert_true(fake_one(&d->input));
		assert_int_equal(d->outcome, OUTCOME(ACCEPTED));
		assert_int_equal(recorded(0)->tier, TIER(PAGE_NOW));
		assert_string_equal(row->organisation, "o");
		assert_string_equal(row->number, number);
		assert_int_equal(row->opened, INCIDENT_OPENED);
		assert_true(seal_key_rewrap(intake.seal, &subject, "o", &row->data_key, &err));
		with_keys_of_south();
	}
}

/* History of it is taken, and what is sealed stays for the key that is away. */
static void
test_a_late_document_leaves_it_shut(void **state)
{
	struct incident *row = shut("1", INCIDENT_SHUT);
	struct seal_key before = row->data_key;
	struct document *d = document(eido("1", 1, "DVA", "}"), 6);

	(void)state;
	without_keys_of("south-pd");
	assert_true(fake_one(&d->input));
	assert_int_equal(d->outcome, OUTCOME(STALE));
	assert_int_equal(row->opened, INCIDENT_SHUT);
	assert_string_equal(row->organisation, "south-pd");
	assert_memory_equal(&before, &row->data_key, sizeof(before));
}

/* Whoever replaces it pages; it is merged, and what is sealed of it stays. */
static void
test_a_shut_incident_of_others_is_merged(void **state)
{
	(void)state;
	for (int i = 0; i < 2; i++) {
		const char *number = i == 0 ? "a" : "b";
		struct incident *row = shut(number, shut_kinds[i]);
		struct seal_key before = row->data_key;
		struct document *d =
		    document(eido(i == 0 ? "c" : "d", 4, "DVA", merging(number, "REPLACED")), 4);

		without_keys_of("south-pd");
		assert_true(fake_one(&d->input));
		assert_int_equal(d->outcome, OUTCOME(ACCEPTED));
		assert_int_equal(stored(d)->tier, TIER(PAGE_NOW));
		assert_int_equal(row->status, STATUS(MERGED));
		assert_true(id_equal(&row->merged_to, &d->incident_key));
		assert_int_equal(row->opened, shut_kinds[i]);
		assert_string_equal(row->organisation, "south-pd");
		assert_memory_equal(&before, &row->data_key, sizeof(before));
		with_keys_of_south();
	}
}

static void
test_a_key_that_cannot_go_with_the_incident_is_made_anew(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 1);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;
	struct seal_subject now = {"south-pd", row->incident};
	struct err err = {0};

	(void)state;
	row->data_key.wrapped[SEAL_WRAPPED - 1] ^= 1;
	d = document(eido("1", 1, "DVA", "}"), 2);
	d->result.snapshot.organisation = "south-pd";
	assert_true(fake_one(&d->input));
	assert_true(seal_key_rewrap(intake.seal, &now, "south-pd", &row->data_key, &err));
}

static void
test_a_key_goes_with_the_incident(void **state)
{
	struct document *d = take(eido("1", 0, "DVA", "}"), 1);
	struct incident *row = fake_find(&incident_table, &d->incident_key)->row;
	struct seal_subject now = {"south-pd", row->incident};
	struct seal_key kept;
	struct err err = {0};

	(void)state;
	d = document(eido("1", 1, "DVA", "}"), 2);
	d->result.snapshot.organisation = "south-pd";
	assert_true(fake_one(&d->input));
	assert_string_equal(row->organisation, "south-pd");
	kept = row->data_key;
	assert_true(seal_key_rewrap(intake.seal, &now, "south-pd", &kept, &err));
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
	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    CASE(test_unknown_code),
	    CASE(test_without_its_owners_keys_a_document_waits),
	    CASE(test_an_incident_that_cannot_be_opened_waits_too),
	    CASE(test_a_damaged_incident_goes_on),
	    CASE(test_a_late_document_mends_it_too),
	    CASE(test_a_damaged_incident_is_merged),
	    CASE(test_an_incident_that_came_over_waits_for_nobody),
	    CASE(test_a_late_document_leaves_it_shut),
	    CASE(test_a_shut_incident_of_others_is_merged),
	    CASE(test_a_key_that_cannot_go_with_the_incident_is_made_anew),
	    CASE(test_a_key_goes_with_the_incident),
	    CASE(test_versions),
	    CASE(test_a_version_is_found_again_whenever_it_comes),
	    CASE(test_one_batch),
	    CASE(test_merge),
	    CASE(test_merge_of_a_stranger),
	    CASE(test_merge_in_a_circle),
	    CASE(test_stranger_in_the_same_batch),
	    CASE(test_merge_round),
	    CASE(test_survivor),
	    CASE(test_survivor_of_a_stranger),
	    CASE(test_chain_limit),
	    CASE(test_silence),
	    CASE(test_repetition_is_heard),
	    CASE(test_old_documents_are_presumed_closed),
	    CASE(test_merge_into_itself),
	    CASE(test_quarantine_and_purge),
	    CASE(test_quarantine_limit),
	    CASE(test_nothing_of_a_test_call),
	    CASE(test_feed_without_map),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
