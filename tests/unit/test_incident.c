/* The apply rules, one row each: order, duplicates, what a change is called, what a fact says. */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/intake/incident.h"

#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name
#define T0 (INT64_C(1000000) * CLOCK_HOUR)

static struct incident_snapshot
snapshot(int64_t updated)
{
	return (struct incident_snapshot){.number = "1",
	    .organisation = "o",
	    .type_code = "T",
	    .type_label = "",
	    .apco = "DVNA",
	    .tier = TIER(CONTACT),
	    .status = STATUS(ACTIVE),
	    .priority = "",
	    .disposition = "",
	    .area = "A",
	    .place = "",
	    .city = "",
	    .unit = "",
	    .received = T0,
	    .source_updated = updated};
}

static struct arrival
arrival(int64_t received)
{
	return (struct arrival){.received = received, .freshness = 15 * CLOCK_MINUTE};
}

/* An incident of version 1, updated at T0 + 1 min, arrived a second later. */
static struct incident
stored(Accord__V1__IncidentStatus status)
{
	struct incident_snapshot s = snapshot(T0 + CLOCK_MINUTE);
	struct arrival a = arrival(T0 + CLOCK_MINUTE + CLOCK_SECOND);
	struct incident i = {0};
	struct verdict v = incident_apply(&i, &s, &a);

	assert_int_equal(v.outcome, OUTCOME(ACCEPTED));
	assert_int_equal(v.change, CHANGE(CREATED));
	assert_int_equal(i.version, 1);
	i.status = status;
	return i;
}

static void
test_order(void **state)
{
	static const struct {
		int64_t updated, sequence, received; /* against the stored version */
		bool news;
		int outcome, change;
		uint32_t warnings;
		bool moved;
	} cases[] = {
	    {-1, 0, 5, true, OUTCOME(STALE), 0, 0, false}, /* 3: older */
	    {0, -1, 5, true, OUTCOME(STALE), 0, 0, false}, /* 3: by sequence */
	    {0, 0, -1, true, OUTCOME(STALE), 0, 0, false}, /* 3: by arrival */
	    {0, 0, 0, true, OUTCOME(ACCEPTED), CHANGE(UPDATED), WARN_SAME_VERSION, true}, /* 4 */
	    {0, 0, 5, true, OUTCOME(ACCEPTED), CHANGE(UPDATED), WARN_SAME_VERSION, true}, /* 4 */
	    {0, 0, 5, false, OUTCOME(ACCEPTED), 0, 0, false}, /* the same in what is kept */
	    {0, 1, 5, true, OUTCOME(ACCEPTED), CHANGE(UPDATED), 0, true},
	    {1, -1, -5, true, OUTCOME(ACCEPTED), CHANGE(UPDATED), 0, true},
	    {1, 0, 5, false, OUTCOME(ACCEPTED), 0, 0, true}, /* newer, nothing new to keep */
	};

	(void)state;
	for (size_t n = 0; n < sizeof(cases) / sizeof(cases[0]); n++) {
		struct incident i = stored(STATUS(ACTIVE));
		struct incident_snapshot s = snapshot(i.source_updated + cases[n].updated);
		struct arrival a = arrival(i.document_received + cases[n].received);
		struct verdict v;

		i.sequence = 7;
		s.sequence = 7 + cases[n].sequence;
		s.area = cases[n].news ? "B" : "A";
		v = incident_apply(&i, &s, &a);
		if ((int)v.outcome != cases[n].outcome || (int)v.change != cases[n].change ||
		    v.warnings != cases[n].warnings || v.moved != cases[n].moved)
			fail_msg("case %zu: outcome %d change %d", n, v.outcome, v.change);
		assert_int_equal(i.version, 1 + (v.change != 0));
		assert_string_equal(i.area, v.change != 0 ? "B" : "A");
		assert_int_equal(
		    i.source_updated, T0 + CLOCK_MINUTE + (v.moved ? cases[n].updated : 0));
	}
}

/* A feed without update times: arrival orders, and no conflict is ever reported. */
static void
test_no_update_time(void **state)
{
	struct incident_snapshot s = snapshot(0);
	struct arrival a = arrival(T0 + 100);
	struct incident i = {0};
	struct verdict v = incident_apply(&i, &s, &a);

	(void)state;
	assert_int_equal(v.change, CHANGE(CREATED));
	s.unit = "U2";
	a.grain = FEED_GRAIN_UNIT;
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.outcome, OUTCOME(ACCEPTED));
	assert_int_equal(v.change, CHANGE(UNSPECIFIED));
	assert_false(v.moved);
	s.area = "B";
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.change, CHANGE(UPDATED));
	assert_int_equal(v.warnings, 0);
	a.received--;
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.outcome, OUTCOME(STALE));
}

static void
test_statuses(void **state)
{
	static const struct {
		int from, said, to, change;
	} cases[] = {
	    {STATUS(ACTIVE), STATUS(UNSPECIFIED), STATUS(ACTIVE), 0},
	    {STATUS(ACTIVE), STATUS(ACTIVE), STATUS(ACTIVE), 0},
	    {STATUS(ACTIVE), STATUS(CLOSED), STATUS(CLOSED), CHANGE(CLOSED)},
	    {STATUS(ACTIVE), STATUS(CANCELLED), STATUS(CANCELLED), CHANGE(CANCELLED)},
	    {STATUS(ACTIVE), STATUS(REOPENED), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(CLOSED), STATUS(UNSPECIFIED), STATUS(CLOSED), 0},
	    {STATUS(CLOSED), STATUS(CLOSED), STATUS(CLOSED), 0},
	    {STATUS(CLOSED), STATUS(ACTIVE), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(CLOSED), STATUS(REOPENED), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(CLOSED), STATUS(CANCELLED), STATUS(CANCELLED), CHANGE(CANCELLED)},
	    {STATUS(CANCELLED), STATUS(CLOSED), STATUS(CANCELLED), 0},
	    {STATUS(CANCELLED), STATUS(ACTIVE), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(CANCELLED), STATUS(REOPENED), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(REOPENED), STATUS(ACTIVE), STATUS(REOPENED), 0},
	    {STATUS(REOPENED), STATUS(REOPENED), STATUS(REOPENED), 0},
	    {STATUS(REOPENED), STATUS(CLOSED), STATUS(CLOSED), CHANGE(CLOSED)},
	    {STATUS(REOPENED), STATUS(CANCELLED), STATUS(CANCELLED), CHANGE(CANCELLED)},
	    {STATUS(PRESUMED_CLOSED), STATUS(ACTIVE), STATUS(ACTIVE), CHANGE(UPDATED)},
	    {STATUS(PRESUMED_CLOSED), STATUS(REOPENED), STATUS(REOPENED), CHANGE(REOPENED)},
	    {STATUS(PRESUMED_CLOSED), STATUS(CLOSED), STATUS(CLOSED), CHANGE(CLOSED)},
	    {STATUS(PRESUMED_CLOSED), STATUS(CANCELLED), STATUS(CANCELLED), CHANGE(CANCELLED)},
	    {STATUS(PRESUMED_CLOSED), STATUS(UNSPECIFIED), STATUS(ACTIVE), CHANGE(UPDATED)},
	    {STATUS(MERGED), STATUS(ACTIVE), STATUS(MERGED), 0},
	    {STATUS(MERGED), STATUS(CLOSED), STATUS(MERGED), 0},
	};

	(void)state;
	for (size_t n = 0; n < sizeof(cases) / sizeof(cases[0]); n++) {
		struct incident i = stored((Accord__V1__IncidentStatus)cases[n].from);
		struct incident_snapshot s = snapshot(T0 + 2 * CLOCK_MINUTE);
		struct arrival a = arrival(T0 + 2 * CLOCK_MINUTE);
		struct verdict v;

		s.status = (Accord__V1__IncidentStatus)cases[n].said;
		v = incident_apply(&i, &s, &a);
		if ((int)i.status != cases[n].to || (int)v.change != cases[n].change)
			fail_msg("case %zu: status %d change %d", n, i.status, v.change);
	}
}

static void
test_created(void **state)
{
	static const struct {
		int said, status;
	} cases[] = {
	    {STATUS(UNSPECIFIED), STATUS(ACTIVE)},
	    {STATUS(ACTIVE), STATUS(ACTIVE)},
	    {STATUS(CLOSED), STATUS(CLOSED)},
	    {STATUS(CANCELLED), STATUS(CANCELLED)},
	    {STATUS(REOPENED), STATUS(REOPENED)},
	};

	(void)state;
	for (size_t n = 0; n < sizeof(cases) / sizeof(cases[0]); n++) {
		struct incident_snapshot s = snapshot(T0);
		struct arrival a = arrival(T0);
		struct incident i = {0};
		struct verdict v;

		s.status = (Accord__V1__IncidentStatus)cases[n].said;
		v = incident_apply(&i, &s, &a);
		assert_int_equal(v.change, CHANGE(CREATED));
		assert_int_equal(i.status, cases[n].status);
		assert_true(v.moved);
	}
}

static void
test_merges(void **state)
{
	static const int from[] = {STATUS(ACTIVE), STATUS(CLOSED), STATUS(CANCELLED),
	    STATUS(REOPENED), STATUS(PRESUMED_CLOSED)};

	(void)state;
	for (size_t n = 0; n < sizeof(from) / sizeof(from[0]); n++) {
		struct incident i = stored((Accord__V1__IncidentStatus)from[n]);
		struct incident_snapshot s = snapshot(T0 + 2 * CLOCK_MINUTE);
		struct arrival a = arrival(T0 + 2 * CLOCK_MINUTE);
		struct verdict v;

		s.relations[s.relation_count++] =
		    (struct snapshot_relation){RELATION_MERGED_INTO, "2"};
		v = incident_apply(&i, &s, &a);
		assert_int_equal(v.change, CHANGE(MERGED));
		assert_int_equal(i.status, STATUS(MERGED));
		assert_string_equal(i.merged_into, "2");
		assert_false(incident_merge(&i, "3"));
		s = snapshot(T0 + 3 * CLOCK_MINUTE);
		s.relations[s.relation_count++] = (struct snapshot_relation){RELATION_SPLIT, "2"};
		v = incident_apply(&i, &s, &a);
		assert_int_equal(v.change, CHANGE(REOPENED));
		assert_true(incident_merge(&i, "3"));
		assert_int_equal(i.status, STATUS(MERGED));
		assert_string_equal(i.merged_into, "3");
		assert_int_equal(i.version, 4);
	}
}

static void
test_retyped(void **state)
{
	struct incident i = stored(STATUS(ACTIVE));
	struct incident_snapshot s = snapshot(T0 + 2 * CLOCK_MINUTE);
	struct arrival a = arrival(T0 + 2 * CLOCK_MINUTE);
	struct verdict v;

	(void)state;
	s.apco = "DVA";
	s.tier = TIER(PAGE_NOW);
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.change, CHANGE(RETYPED));
	assert_int_equal(i.tier, TIER(PAGE_NOW));
	/* A type is never taken away by a document that does not speak of it. */
	s = snapshot(T0 + 3 * CLOCK_MINUTE);
	s.type_code = s.apco = "";
	s.tier = TIER(UNSPECIFIED);
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.change, CHANGE(UNSPECIFIED));
	assert_string_equal(i.apco, "DVA");
	assert_string_equal(i.type_code, "T");
	/* A new status's word counts before the new type's. */
	s = snapshot(T0 + 4 * CLOCK_MINUTE);
	s.status = STATUS(CLOSED);
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.change, CHANGE(CLOSED));
	assert_string_equal(i.apco, "DVNA");
	/* A death makes the same type more urgent. */
	s = snapshot(T0 + 5 * CLOCK_MINUTE);
	s.status = STATUS(CLOSED);
	s.tier = TIER(PAGE_NOW);
	v = incident_apply(&i, &s, &a);
	assert_int_equal(v.change, CHANGE(RETYPED));
}

static void
test_late(void **state)
{
	static const struct {
		int64_t updated, received, arrived;
		bool late;
	} cases[] = {
	    {T0, T0, T0 + 15 * CLOCK_MINUTE, false},
	    {T0, T0, T0 + 15 * CLOCK_MINUTE + 1, true},
	    {T0, T0 - CLOCK_DAY, T0 + CLOCK_MINUTE, false}, /* an old call, told about now */
	    {0, T0, T0 + 15 * CLOCK_MINUTE + 1, true},      /* no update time: the call's own */
	    {0, T0, T0 + 15 * CLOCK_MINUTE, false},
	    {0, 0, T0, false}, /* no time at all */
	    {T0 + CLOCK_MINUTE, T0, T0, false},
	};

	(void)state;
	for (size_t n = 0; n < sizeof(cases) / sizeof(cases[0]); n++) {
		struct incident_snapshot s = snapshot(cases[n].updated);
		struct arrival a = arrival(cases[n].arrived);
		struct incident i = {0};

		s.received = cases[n].received;
		assert_int_equal(incident_apply(&i, &s, &a).late, cases[n].late);
	}
}

static void
test_times(void **state)
{
	struct incident_snapshot s = snapshot(T0);
	struct arrival a = arrival(T0 + CLOCK_MINUTE);
	struct incident i = {0};

	(void)state;
	s.received = 0;
	incident_apply(&i, &s, &a);
	assert_true(i.received_derived);
	assert_int_equal(i.received, T0 + CLOCK_MINUTE);
	/* Guesses fill what is empty and change nothing; what is said replaces. */
	s = snapshot(T0 + 2 * CLOCK_MINUTE);
	s.derived_times = true;
	s.dispatched = T0 + 10;
	incident_apply(&i, &s, &a);
	assert_false(i.received_derived);
	assert_int_equal(i.received, T0);
	assert_int_equal(i.dispatched, T0 + 10);
	s.source_updated++;
	s.dispatched = T0 + 20;
	incident_apply(&i, &s, &a);
	assert_int_equal(i.dispatched, T0 + 10);
	s.derived_times = false;
	s.source_updated++;
	incident_apply(&i, &s, &a);
	assert_int_equal(i.dispatched, T0 + 20);
	/* Rows of units: the first counts. */
	a.grain = FEED_GRAIN_UNIT;
	s.source_updated++;
	s.dispatched = T0 + 15;
	s.arrived = T0 + 30;
	incident_apply(&i, &s, &a);
	s.source_updated++;
	s.dispatched = T0 + 25;
	s.arrived = T0 + 40;
	incident_apply(&i, &s, &a);
	assert_int_equal(i.dispatched, T0 + 15);
	assert_int_equal(i.arrived, T0 + 30);
}

static void
test_reopened_has_no_close_time(void **state)
{
	struct incident i = stored(STATUS(ACTIVE));
	struct incident_snapshot s = snapshot(T0 + 2 * CLOCK_MINUTE);
	struct arrival a = arrival(T0 + 2 * CLOCK_MINUTE);

	(void)state;
	s.status = STATUS(CLOSED);
	s.derived_times = true;
	s.closed = T0 + 2 * CLOCK_MINUTE;
	incident_apply(&i, &s, &a);
	assert_int_equal(i.closed, T0 + 2 * CLOCK_MINUTE);
	s = snapshot(T0 + 3 * CLOCK_MINUTE);
	incident_apply(&i, &s, &a);
	assert_int_equal(i.status, STATUS(REOPENED));
	assert_int_equal(i.closed, 0);
}

static void
test_fact(void **state)
{
	struct incident i = stored(STATUS(ACTIVE));
	struct verdict v = {.change = CHANGE(UPDATED), .late = true};
	Accord__V1__IncidentRecorded fact;

	(void)state;
	incident_fact(&i, &v, &fact);
	assert_string_equal(fact.organisation, "o");
	assert_string_equal(fact.apco, "DVNA");
	assert_string_equal(fact.area, "A");
	assert_int_equal(fact.version, 1);
	assert_true(fact.late);
	assert_int_equal(fact.received_us, T0);
	i.received_derived = true;
	incident_fact(&i, &v, &fact);
	assert_int_equal(fact.received_us, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_no_update_time),
	    cmocka_unit_test(test_statuses),
	    cmocka_unit_test(test_created),
	    cmocka_unit_test(test_merges),
	    cmocka_unit_test(test_retyped),
	    cmocka_unit_test(test_late),
	    cmocka_unit_test(test_times),
	    cmocka_unit_test(test_reopened_has_no_close_time),
	    cmocka_unit_test(test_fact),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
