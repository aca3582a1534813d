/* What breaks in practice (FEEDS 3.4), where no test nearer to the code shows it: documents through
 * a map and the apply rules. docs/feeds.md says which test stands behind each row of that table. */
#include "services/intake/incident.h"
#include "tests/unit/feed_reading.h"

#define CHANGE(name) ACCORD__V1__CHANGE_KIND__CHANGE_##name
#define OUTCOME(name) ACCORD__V1__OUTCOME__OUTCOME_##name

#define MAP(grain)                                                                                 \
	"feed: f\nformat: rows\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"         \
	"grain: " grain "\ndisposition separator: \",\"\n"                                         \
	"columns:\n  number: id\n  type: type\n  status: status\n  disposition: dispo\n"           \
	"  unit: unit\n  updated: upd\n  received: rcv\n  dispatched: dsp\n  arrived: arr\n"       \
	"  closed: cls\ntypes:\n  DOMESTIC: DVNA\n  ASSAULT: DVA\n"                                \
	"statuses:\n  OPEN: active\n  DONE: closed\n"

#define AT(clock) "\"2026-11-22T00:" clock ":00Z\""
#define VERSION(updated, status, rest)                                                             \
	"{\"id\":\"7\",\"rcv\":" AT("40") ",\"upd\":" AT(updated) ",\"status\":\"" status          \
								  "\"" rest "}"

static struct verdict
come(struct bench *b, struct incident *i, const char *document, int64_t arrived)
{
	const struct incident_snapshot *s = bench_read(b, document);
	const struct arrival a = {
	    .received = arrived, .freshness = b->map.freshness, .grain = b->map.grain};

	assert_int_equal(b->out.reason, REASON(UNSPECIFIED));
	return incident_apply(i, s, &a);
}

static void
test_row_4_a_close_that_never_comes_is_presumed_without_a_time(void **state)
{
	struct incident i = {0};
	struct verdict v;
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	(void)come(&b, &i, VERSION("41", "OPEN", ""), ARRIVED);
	v = incident_presume_closed(&i);
	assert_int_equal(v.change, CHANGE(CLOSED));
	assert_int_equal(i.status, STATUS(PRESUMED_CLOSED));
	assert_int_equal(i.closed, 0);
	assert_true(v.late); /* of days ago: it sends nobody */
	bench_close(&b);
}

static void
test_row_5_opened_again_it_closes_with_another_disposition(void **state)
{
	struct incident i = {0};
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	(void)come(&b, &i, VERSION("41", "DONE", ",\"dispo\":\"NR\",\"cls\":" AT("41")), ARRIVED);
	assert_int_equal(
	    come(&b, &i, VERSION("45", "OPEN", ""), ARRIVED + 1).change, CHANGE(REOPENED));
	assert_int_equal(i.closed, 0);
	assert_int_equal(
	    come(&b, &i, VERSION("50", "DONE", ",\"dispo\":\"RPT\",\"cls\":" AT("50")), ARRIVED + 2)
		.change,
	    CHANGE(CLOSED));
	assert_string_equal(i.disposition, "RPT");
	assert_int_equal(i.closed, ARRIVED - 10 * CLOCK_MINUTE);
	bench_close(&b);
}

/* The rows of two units are one incident, sent and arrived with the first, in either order. */
static void
test_row_7_a_row_for_each_unit_is_one_incident(void **state)
{
	static const char *const units[] = {
	    VERSION("50", "OPEN", ",\"unit\":\"A\",\"dsp\":" AT("42") ",\"arr\":" AT("49")),
	    VERSION("50", "OPEN", ",\"unit\":\"B\",\"dsp\":" AT("43") ",\"arr\":" AT("47")),
	};
	struct bench b;

	(void)state;
	bench_open(&b, MAP("unit"));
	for (size_t first = 0; first < 2; first++) {
		struct incident i = {0};

		assert_int_equal(come(&b, &i, units[first], ARRIVED).change, CHANGE(CREATED));
		assert_int_equal(
		    come(&b, &i, units[1 - first], ARRIVED + 1).outcome, OUTCOME(ACCEPTED));
		assert_int_equal(i.dispatched, ARRIVED - 18 * CLOCK_MINUTE);
		assert_int_equal(i.arrived, ARRIVED - 13 * CLOCK_MINUTE);
	}
	bench_close(&b);
}

static void
test_row_11_everything_but_number_and_version_may_be_missing(void **state)
{
	struct incident i = {0};
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	assert_int_equal(
	    come(&b, &i, "{\"id\":\"7\",\"upd\":" AT("59") "}", ARRIVED).change, CHANGE(CREATED));
	assert_int_equal(i.status, STATUS(ACTIVE));
	assert_int_equal(i.received, ARRIVED);
	assert_true(i.received_derived);
	assert_true(i.dispatched == 0 && i.arrived == 0 && i.closed == 0 && !i.has_position);
	bench_close(&b);
}

static void
test_row_12_times_in_an_impossible_order_are_kept_as_they_are(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	s = bench_read(&b,
	    VERSION("55", "DONE", ",\"dsp\":" AT("39") ",\"arr\":" AT("54") ",\"cls\":" AT("50")));
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	assert_int_equal(s->warnings & WARN_ORDER, WARN_ORDER);
	assert_int_equal(s->dispatched, ARRIVED - 21 * CLOCK_MINUTE);
	assert_int_equal(s->arrived, ARRIVED - 6 * CLOCK_MINUTE);
	assert_int_equal(s->closed, ARRIVED - 10 * CLOCK_MINUTE);
	bench_close(&b);
}

/* An hour of outage, then everything at once: it is taken, and it sends nobody to a scene. */
static void
test_row_15_what_is_published_again_is_late(void **state)
{
	struct incident fresh = {0}, old = {0}, days = {0};
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	assert_false(come(&b, &fresh, VERSION("50", "OPEN", ""), ARRIVED).late);
	assert_true(come(&b, &old, VERSION("50", "OPEN", ""), ARRIVED + CLOCK_HOUR).late);
	assert_int_equal(old.status, STATUS(ACTIVE));
	assert_true(come(&b, &days, VERSION("50", "OPEN", ""), ARRIVED + 4 * CLOCK_DAY).late);
	assert_int_equal(days.status, STATUS(PRESUMED_CLOSED));
	bench_close(&b);
}

static const char *const history[] = {
    VERSION("41", "OPEN", ",\"type\":\"NOISE\""),
    VERSION("44", "DONE", ",\"type\":\"DOMESTIC\",\"dispo\":\"NR\",\"cls\":" AT("44")),
    VERSION("47", "OPEN", ",\"type\":\"DOMESTIC\",\"dispo\":\"NR\""),
    VERSION("52", "DONE", ",\"type\":\"ASSAULT\",\"dispo\":\"RPT\",\"cls\":" AT("52")),
};
#define VERSIONS (sizeof(history) / sizeof(history[0]))

/* Which of those that have not come is the nth; it has come then. */
static size_t
take_nth(bool came[VERSIONS], size_t nth)
{
	size_t at = 0;

	while (came[at] || nth-- > 0)
		at++;
	came[at] = true;
	return at;
}

/* All of history, each twice, in the order that n stands for. Those behind a newer one are stale
 * and change nothing. */
static void
come_in_order(struct bench *b, struct incident *i, size_t n)
{
	bool came[VERSIONS] = {false};
	int64_t arrived = ARRIVED;
	size_t newest = 0;

	for (size_t left = VERSIONS; left > 0; n /= left--) {
		size_t at = take_nth(came, n % left);
		bool stale = at < newest;

		for (int twice = 0; twice < 2; twice++) {
			struct verdict v = come(b, i, history[at], arrived++);

			assert_int_equal(v.outcome, stale ? OUTCOME(STALE) : OUTCOME(ACCEPTED));
			assert_int_equal(v.change != CHANGE(UNSPECIFIED), !stale && twice == 0);
		}
		newest = stale ? newest : at;
	}
}

static void
test_row_16_every_order_of_arrival_ends_the_same(void **state)
{
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident"));
	for (size_t n = 0; n < 24; n++) {
		struct incident i = {0};

		come_in_order(&b, &i, n);
		assert_int_equal(i.status, STATUS(CLOSED));
		assert_int_equal(i.closed, ARRIVED - 8 * CLOCK_MINUTE);
		assert_int_equal(i.source_updated, ARRIVED - 8 * CLOCK_MINUTE);
		assert_int_equal(i.received, ARRIVED - 20 * CLOCK_MINUTE);
		assert_string_equal(i.type_code, "ASSAULT");
		assert_string_equal(i.apco, "DVA");
		assert_string_equal(i.disposition, "RPT");
	}
	bench_close(&b);
}

static void
test_row_19_several_dispositions_in_one_cell(void **state)
{
	const struct incident_snapshot *s;
	struct bench b;

	(void)state;
	bench_open(&b, MAP("incident") "dispositions:\n  CN: 10\n  NR-No Report: 02\n");
	s = bench_read(&b, VERSION("55", "DONE", ",\"dispo\":\"CN-Cancellation,NR-No Report\""));
	assert_int_equal(b.out.reason, REASON(UNSPECIFIED));
	assert_string_equal(s->disposition, "10,02");
	bench_close(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_row_4_a_close_that_never_comes_is_presumed_without_a_time),
	    cmocka_unit_test(test_row_5_opened_again_it_closes_with_another_disposition),
	    cmocka_unit_test(test_row_7_a_row_for_each_unit_is_one_incident),
	    cmocka_unit_test(test_row_11_everything_but_number_and_version_may_be_missing),
	    cmocka_unit_test(test_row_12_times_in_an_impossible_order_are_kept_as_they_are),
	    cmocka_unit_test(test_row_15_what_is_published_again_is_late),
	    cmocka_unit_test(test_row_16_every_order_of_arrival_ends_the_same),
	    cmocka_unit_test(test_row_19_several_dispositions_in_one_cell),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
