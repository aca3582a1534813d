/* Response targets between two organisations: the strictest in force, the defaults, and the clocks
 * of referrals and hand-offs. */
#include "services/gateway/policy/target.h"
#include "tests/unit/reader_world.h"

#define AGREEMENTS 4

struct fixture {
	struct reader r;
	struct yaml_doc directory_doc, docs[AGREEMENTS];
	struct directory directory;
	struct agreement agreements[AGREEMENTS];
	struct policy policy;
	struct zone *zone;
	struct target_days days;
};

enum { POLICE, HOUSE, COURT };

static const char directory[] =
    "organisations:\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: America/New_York\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: America/New_York\n"
    "    calendar:\n      - federal\n      - 2026-11-27\n"
    "  - organisation: da\n    kind: prosecution\n    zone: America/New_York\n";

/* Of police with one more, in force in a year's days, with targets. */
static const char *
agreement(
    struct reader *r, const char *id, const char *with, const char *until, const char *targets)
{
	return arena_printf(r->arena,
	    "agreement: %s\ntitle: t\nkind: partnership\nversion: 1\nsigned by:\n"
	    "  - A, police, 2026-01-02\n  - B, %s, 2026-01-02\nin force from: 2026-01-05\n"
	    "in force until: %s\nreview by: 2026-06-01\ntimezone: America/New_York\nparties:\n"
	    "  - as: one\n    who:\n      - police\n  - as: other\n    who:\n      - %s\n"
	    "%s"
	    "sections:\n  - section: \"1\"\n    heading: h\n    from: one\n    to: other\n"
	    "    never share:\n      - incident\n    for:\n      - any\n    with:\n      - any\n"
	    "    who may:\n      - any\n",
	    id, with, until, with, targets);
}

static void
make(struct fixture *f, const char *const *texts, size_t count)
{
	struct err err = {0};

	if (!yaml_parse(f->r.arena, "d", directory, strlen(directory), &f->directory_doc, &err) ||
	    !directory_read(&f->directory_doc, &f->directory, &err))
		fail_msg("%s", err.msg);
	for (size_t i = 0; i < count; i++)
		if (!yaml_parse(f->r.arena, "a", texts[i], strlen(texts[i]), &f->docs[i], &err) ||
		    !agreement_read(&f->docs[i], &f->agreements[i], &err))
			fail_msg("%s", err.msg);
	if (!policy_make(f->r.arena, &f->directory, f->agreements, count, &f->policy, &err))
		fail_msg("%s", err.msg);
	f->zone = zone_open("America/New_York", &err);
	assert_non_null(f->zone);
	f->days = (struct target_days){f->zone, &f->directory.organisations[HOUSE].calendar.days};
}

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 16 << 20);
	return 0;
}

static int
end(void **state)
{
	struct fixture *f = *state;

	zone_close(&f->zone);
	return tear_down(state);
}

static int64_t
at(const char *text)
{
	struct err err = {0};
	int64_t us;

	if (!clock_parse(text, &us, &err))
		fail_msg("%s: %s", text, err.msg);
	return us;
}

static void
is(const struct target_clock *clock, const char *half_way, const char *due, const char *says)
{
	char text[CLOCK_TEXT_SIZE];

	if (clock->due != at(due))
		fail_msg("due %s", clock_text(clock->due, text));
	if (clock->half_way != at(half_way))
		fail_msg("half way %s", clock_text(clock->half_way, text));
	assert_string_equal(clock->agreement == NULL ? "" : clock->agreement->id, says);
}

static struct exchange_asked
offered(const char *when)
{
	return (struct exchange_asked){
	    .sender = POLICE, .receiver = HOUSE, .at = at(when), .court = NEVER};
}

#define TARGETS(a) "response targets:\n  - " a "\n"

static void
test_defaults(void **state)
{
	struct fixture *f = *state;
	struct exchange_asked asked = offered("2026-11-25T10:00:00-05:00");
	struct target_clock clock;

	make(f, NULL, 0);
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	/* Thanksgiving, a day of its own, a weekend. */
	is(&clock, "2026-11-25T22:00:00-05:00", "2026-11-30T10:00:00-05:00", "");
	exchange_contact_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-30T10:00:00-05:00", "2026-12-01T10:00:00-05:00", "");
	asked.handoff = true;
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-25T22:00:00-05:00", "2026-11-30T10:00:00-05:00", "");
}

static void
test_the_strictest_of_those_in_force(void **state)
{
	struct fixture *f = *state;
	struct exchange_asked asked = offered("2026-11-23T10:00:00-05:00");
	struct target_clock clock;
	const char *texts[] = {
	    agreement(&f->r, "slow", "house", "2028-01-01", TARGETS("referral answered 3bd")),
	    agreement(&f->r, "quick", "house", "2028-01-01",
		"response targets:\n  - referral accepted 4h\n  - handoff answered 1h\n"
		"  - callout answered 1m\n  - referral contacted 2d\n"),
	    agreement(&f->r, "over", "house", "2026-11-01", TARGETS("referral answered 1m")),
	    agreement(&f->r, "others", "da", "2028-01-01", TARGETS("referral answered 2m")),
	};

	make(f, texts, 4);
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T12:00:00-05:00", "2026-11-23T14:00:00-05:00", "quick");
	exchange_contact_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-24T10:00:00-05:00", "2026-11-25T10:00:00-05:00", "quick");
	/* The other way round, the same. */
	asked.sender = HOUSE;
	asked.receiver = POLICE;
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T12:00:00-05:00", "2026-11-23T14:00:00-05:00", "quick");
	/* While the third was in force it was the strictest. */
	asked.at = at("2026-10-31T23:00:00-04:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-10-31T23:00:30-04:00", "2026-10-31T23:01:00-04:00", "over");
	/* Two who have agreed on nothing. */
	asked.sender = COURT;
	asked.receiver = HOUSE;
	asked.at = at("2026-11-23T10:00:00-05:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T22:00:00-05:00", "2026-11-24T10:00:00-05:00", "");
}

static void
test_an_agreement_may_be_laxer_than_the_default(void **state)
{
	struct fixture *f = *state;
	struct exchange_asked asked = offered("2026-11-23T10:00:00-05:00");
	struct target_clock clock;
	const char *text =
	    agreement(&f->r, "slow", "house", "2028-01-01", TARGETS("referral answered 3bd"));

	make(f, &text, 1);
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-24T22:00:00-05:00", "2026-11-30T10:00:00-05:00", "slow");
}

static void
test_a_handoff_waits_for_no_court(void **state)
{
	struct fixture *f = *state;
	struct exchange_asked asked = offered("2026-11-23T10:00:00-05:00");
	struct target_clock clock;

	make(f, NULL, 0);
	asked.handoff = true;
	asked.court = at("2026-11-23T17:00:00-05:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T12:30:00-05:00", "2026-11-23T15:00:00-05:00", "");
	asked.release_imminent = true;
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T10:30:00-05:00", "2026-11-23T11:00:00-05:00", "");
	/* In court in an hour and a half: as soon as anybody can. */
	asked.release_imminent = false;
	asked.court = at("2026-11-23T11:30:00-05:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T10:05:00-05:00", "2026-11-23T10:10:00-05:00", "");
	/* What was is no next event, and what is far away changes nothing. */
	asked.court = at("2026-11-23T10:00:00-05:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T22:00:00-05:00", "2026-11-24T10:00:00-05:00", "");
	asked.court = at("2026-11-24T12:00:00-05:00");
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T22:00:00-05:00", "2026-11-24T10:00:00-05:00", "");
	asked.court -= CLOCK_MINUTE;
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	assert_int_equal(clock.due, at("2026-11-24T09:59:00-05:00"));
	/* Neither is a referral's business. */
	asked.handoff = false;
	asked.release_imminent = true;
	exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
	is(&clock, "2026-11-23T22:00:00-05:00", "2026-11-24T10:00:00-05:00", "");
}

/* Of each unit, against the same said in instants. */
static void
test_units(void **state)
{
	static const struct {
		const char *target, *due;
	} v[] = {
	    {"90m", "2026-10-31T13:30:00-04:00"},
	    {"24h", "2026-11-01T11:00:00-05:00"},
	    {"1d", "2026-11-01T12:00:00-05:00"},
	    {"1bd", "2026-11-03T00:00:00-05:00"},
	    {"999999d", "4764-09-26T12:00:00-04:00"},
	};
	struct exchange_asked asked = offered("2026-10-31T12:00:00-04:00");

	for (size_t i = 0; i < sizeof(v) / sizeof(v[0]); i++) {
		struct fixture *f = *state;
		struct target_clock clock;
		const char *text;
		char targets[64];

		zone_close(&f->zone);
		reader_again(&f->r);
		(void)snprintf(targets, sizeof(targets),
		    "response targets:\n  - referral answered %s\n", v[i].target);
		text = agreement(&f->r, "a", "house", "2028-01-01", targets);
		make(f, &text, 1);
		exchange_answer_clock(&f->policy, &asked, &f->days, &clock);
		if (clock.due != at(v[i].due))
			fail_msg("%s: %s", v[i].target, clock_text(clock.due, targets));
		assert_true(asked.at < clock.half_way && clock.half_way < clock.due);
	}
}

static void
test_how_long_who_has_seen_a_call_out_has_to_accept_it(void **state)
{
	struct fixture *f = *state;
	int64_t now = at("2026-11-23T10:00:00-05:00");
	const char *texts[] = {
	    agreement(&f->r, "slow", "house", "2028-01-01", TARGETS("callout accepted 2h")),
	    agreement(&f->r, "quick", "house", "2028-01-01",
		"response targets:\n  - callout acknowledged 1m\n  - callout accepted 7m\n"),
	    agreement(&f->r, "over", "house", "2026-11-01", TARGETS("callout accepted 1m")),
	    agreement(&f->r, "others", "da", "2028-01-01", TARGETS("referral accepted 1m")),
	};

	make(f, texts, 4);
	assert_int_equal(callout_accept_within(&f->policy, POLICE, HOUSE, now), 7 * CLOCK_MINUTE);
	assert_int_equal(callout_accept_within(&f->policy, HOUSE, POLICE, now), 7 * CLOCK_MINUTE);
	assert_int_equal(callout_accept_within(&f->policy, POLICE, COURT, now), 0);
	assert_int_equal(callout_accept_within(&f->policy, HOUSE, COURT, now), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(fn) cmocka_unit_test_setup_teardown(fn, set_up, end)
	    T(test_defaults),
	    T(test_the_strictest_of_those_in_force),
	    T(test_an_agreement_may_be_laxer_than_the_default),
	    T(test_a_handoff_waits_for_no_court),
	    T(test_units),
	    T(test_how_long_who_has_seen_a_call_out_has_to_accept_it),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
