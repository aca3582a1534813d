/* Call-outs: what opens them, how they climb, who may answer, what calls them off. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/referral/callout.h"
#include "services/referral/ladder.h"
#include "services/referral/rows.h"
#include "tests/unit/fake_batch.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name

static const struct rule recorded_rule = {
    .keys = incident_recorded_keys, .more = incident_recorded_more, .decide = incident_recorded};
static const struct rule move_rule = {
    .keys = move_callout_keys, .more = move_callout_more, .decide = move_callout};
static const struct rule clock_rule = {
    .keys = callout_unanswered_keys, .more = callout_unanswered_more, .decide = callout_unanswered};
static const struct rule steady_rule = {
    .keys = callout_steady_keys, .more = callout_steady_more, .decide = callout_steady};
static const struct rule roster_rule = {.keys = load_roster_keys, .decide = load_roster};

/* An incident's fact, ready to be put into a batch. */
struct incident {
	struct id id;
	Accord__V1__IncidentRecorded msg;
	struct input input;
};

static struct input *
incident(struct incident *in, const char *number, Accord__V1__Tier tier,
    Accord__V1__IncidentStatus status)
{
	in->id = id_digest(&number, 1);
	accord__v1__incident_recorded__init(&in->msg);
	in->msg.incident = (ProtobufCBinaryData){sizeof(in->id.b), in->id.b};
	in->msg.organisation = (char *)"riverton-pd";
	in->msg.area = (char *)"4A";
	in->msg.tier = tier;
	in->msg.status = status;
	in->input = (struct input){.rule = &recorded_rule, .msg = &in->msg.base};
	return &in->input;
}

static void
record(const char *number, Accord__V1__Tier tier, Accord__V1__IncidentStatus status)
{
	struct incident in;

	assert_true(fake_one(incident(&in, number, tier, status)));
}

static void
load(const char *const *people, size_t count)
{
	Accord__V1__RosterRung rungs[LADDER_RUNGS], *list[LADDER_RUNGS];
	Accord__V1__Roster roster = ACCORD__V1__ROSTER__INIT, *rosters = &roster;
	Accord__V1__LoadRoster msg = ACCORD__V1__LOAD_ROSTER__INIT;
	struct input input = {.rule = &roster_rule, .msg = &msg.base};

	for (size_t i = 0; i < count; i++) {
		accord__v1__roster_rung__init(&rungs[i]);
		rungs[i].person = (char *)(uintptr_t)people[i];
		rungs[i].employer = (char *)"haven-house";
		rungs[i].answer_within_us = (int64_t)(i + 1) * CLOCK_MINUTE;
		list[i] = &rungs[i];
	}
	roster.organisation = (char *)"riverton-pd";
	roster.call_back = (char *)"+1 555 0101";
	roster.rungs = list;
	roster.n_rungs = count;
	msg.rosters = &rosters;
	msg.n_rosters = 1;
	assert_true(fake_one(&input));
}

static int
setup(void **state)
{
	(void)state;
	fake_reset(NULL);
	load((const char *const[]){"p-1", "p-2", "p-3"}, 3);
	return 0;
}

static const Accord__V1__CalloutMoved *
moved(size_t from_end)
{
	return fake_fact(from_end, &accord__v1__callout_moved__descriptor);
}

static struct incident_link *
link_of(const char *number)
{
	struct id id = id_digest(&number, 1);
	struct fake_row *row = fake_find(&incident_link_table, &id);

	return row != NULL && row->there ? row->row : NULL;
}

static struct callout *
callout_of(const char *number)
{
	struct incident_link *of = link_of(number);
	struct fake_row *row = of != NULL ? fake_find(&callout_table, &of->request) : NULL;

	return row != NULL && row->there ? row->row : NULL;
}

/* ERR_NONE when it was taken. */
static enum err_code
say(const struct id *request, Accord__V1__RequestEvent event, const char *person, uint32_t *count)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};

	msg.request = (ProtobufCBinaryData){sizeof(request->b), (uint8_t *)(uintptr_t)request->b};
	msg.event = event;
	actor.person = (char *)(uintptr_t)person;
	if (!fake_one(&input))
		return input.err.code;
	if (count != NULL)
		*count = ((const Accord__V1__Done *)input.reply)->count;
	return ERR_NONE;
}

#define SAY(c, event, person) assert_int_equal(say(&(c)->id, EVENT(event), person, NULL), ERR_NONE)

static void
run_out(struct callout *c)
{
	struct input input = {
	    .rule = &clock_rule, .subject = c->id, .due = fake_due(CLOCK_CALLOUT_ANSWER, &c->id)};

	assert_int_not_equal(input.due, 0);
	fake.now = input.due;
	batch_clock_clear(&fake, CLOCK_CALLOUT_ANSWER, &c->id);
	assert_true(fake_one(&input));
}

static void
test_page_now_is_offered_to_the_first_rung(void **state)
{
	const Accord__V1__CalloutMoved *fact;
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(c->state, STATE(OFFERED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + CLOCK_MINUTE);
	fact = moved(0);
	assert_int_equal(fact->rule, 101);
	assert_int_equal(fact->from, STATE(DRAFT));
	assert_string_equal(fact->person, "p-1");
	assert_string_equal(fact->employer, "haven-house");
	assert_string_equal(fact->call_back, "+1 555 0101");
	assert_string_equal(fact->area, "4A");
	assert_int_equal(fact->rung, 1);
	assert_memory_equal(fact->request.data, c->id.b, 16);
}

static void
test_the_same_fact_again_changes_nothing(void **state)
{
	size_t facts;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	facts = fake.fact_count;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(fake.touched, 0);
}

static void
test_other_tiers_and_endings_open_nothing(void **state)
{
	static const Accord__V1__IncidentStatus over[] = {
	    STATUS(CLOSED), STATUS(CANCELLED), STATUS(PRESUMED_CLOSED), STATUS(MERGED)};

	(void)state;
	for (int tier = 0; tier <= TIER(NEVER); tier++)
		if (tier != TIER(PAGE_NOW))
			record("1", (Accord__V1__Tier)tier, STATUS(ACTIVE));
	for (size_t i = 0; i < 4; i++)
		record("1", TIER(PAGE_NOW), over[i]);
	assert_null(link_of("1"));
	assert_int_equal(fake.fact_count, 1); /* the roster's */
}

static void
test_late_is_counted_and_a_timely_update_still_pages(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_true(link_of("1")->late);
	assert_null(callout_of("1"));
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_false(link_of("1")->late);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
}

/* Whoever is on the ladder works for somebody else: a canary asks her nothing. */
static void
test_a_canary_asks_nobody_real(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.canary = true;
	assert_true(fake_one(&in.input));
	assert_true(callout_of("1")->canary);
	assert_int_equal(callout_of("1")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	assert_true(moved(0)->canary);
	(void)incident(&in, "2", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.canary = in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_false(link_of("2")->late); /* in no count */
}

static void
test_an_empty_ladder_expires_with_its_reason(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.organisation = (char *)"nobody-pd";
	assert_true(fake_one(&in.input));
	assert_int_equal(callout_of("1")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 103);
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	load(NULL, 0);
	record("2", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_int_equal(callout_of("2")->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
}

static void
test_unanswered_climbs_to_the_end(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	assert_int_equal(moved(0)->rule, 119);
	assert_int_equal(moved(0)->reason, REASON(RUNG_UNANSWERED));
	assert_string_equal(c->person, "p-2");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 2 * CLOCK_MINUTE);
	run_out(c);
	assert_string_equal(c->person, "p-3");
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->rule, 121);
	assert_string_equal(moved(0)->person, "p-3");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
}

static void
test_acknowledging_gives_twice_the_time(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	SAY(c, ACKNOWLEDGE, "p-1"); /* late, but nobody else has */
	assert_int_equal(c->state, STATE(ACKNOWLEDGED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 2 * CLOCK_MINUTE);
	assert_int_equal(say(&c->id, EVENT(ACKNOWLEDGE), "p-2", NULL), ERR_CONFLICT);
	run_out(c);
	assert_int_equal(moved(0)->rule, 137);
	assert_string_equal(c->person, "p-3");
}

static void
test_declining_asks_the_next_at_once(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, DECLINE, "p-1");
	assert_int_equal(moved(1)->rule, 115);
	assert_string_equal(moved(1)->person, "p-1");
	assert_int_equal(moved(0)->rule, 151);
	assert_int_equal(moved(0)->reason, REASON(DECLINED));
	assert_string_equal(moved(0)->person, "p-2");
	SAY(c, DECLINE, "p-1"); /* again: the offer to p-2 stands */
	assert_int_equal(moved(0)->rule, 117);
	assert_string_equal(c->person, "p-2");
	SAY(c, DECLINE, "p-2");
	SAY(c, ACKNOWLEDGE, "p-3");
	SAY(c, DECLINE, "p-3");
	assert_int_equal(moved(1)->rule, 133);
	assert_int_equal(moved(0)->rule, 153);
	assert_int_equal(c->state, STATE(EXPIRED));
}

static void
test_the_first_to_accept_has_it(void **state)
{
	struct callout *c;
	uint32_t count;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	run_out(c);
	SAY(c, ACKNOWLEDGE, "p-2");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 1);
	assert_int_equal(c->state, STATE(ACCEPTED));
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-2", NULL), ERR_CONFLICT);
	assert_int_equal(say(&c->id, EVENT(DEPART), "p-2", NULL), ERR_CONFLICT);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 0);
	SAY(c, DEPART, "p-1");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", &count), ERR_NONE);
	assert_int_equal(count, 0);
	SAY(c, STAGE, "p-1");
	SAY(c, ARRIVE, "p-1");
	SAY(c, CONTACT, "p-1");
	SAY(c, CLEAR, "p-1");
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
	SAY(c, CLOSE, "p-1");
	assert_int_equal(c->state, STATE(CLOSED));
}

/* Law L9: not there and not hers are one answer, to the letter. */
static void
test_who_was_never_asked_is_told_nothing(void **state)
{
	struct err first = {0};
	struct id other = id_v4();
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (int i = 0; i < 3; i++) {
		Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
		Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
		struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};
		struct id *id = i == 0 ? &other : &c->id;

		msg.request = (ProtobufCBinaryData){sizeof(id->b), id->b};
		msg.event = EVENT(ACCEPT);
		actor.person =
		    (char *)(i == 1 ? "p-2" : "p-9"); /* p-2 is on the ladder and not asked yet */
		assert_false(fake_one(&input));
		assert_int_equal(input.err.code, ERR_NOT_FOUND);
		if (i > 0)
			assert_string_equal(input.err.msg, first.msg);
		else /* the same statements, too: a ladder was asked for */
			assert_non_null(fake_find(&ladder_table, &(struct id){{0}}));
		first = input.err;
	}
}

static void
test_what_is_no_answer_is_refused(void **state)
{
	static const Accord__V1__RequestEvent not_said[] = {EVENT(UNSPECIFIED), EVENT(OFFER),
	    EVENT(CLIMB), EVENT(EXPIRE), EVENT(STAND_DOWN), EVENT(WITHDRAW), EVENT(INTRODUCE),
	    (Accord__V1__RequestEvent)77};
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (size_t i = 0; i < sizeof(not_said) / sizeof(*not_said); i++)
		assert_int_equal(say(&c->id, not_said[i], "p-1", NULL), ERR_INVALID);
	assert_int_equal(say(&c->id, EVENT(ACCEPT), "", NULL), ERR_DENIED);
	assert_int_equal(say(&c->id, EVENT(DEPART), "p-1", NULL), ERR_CONFLICT);
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_giving_back_asks_the_next(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, ACCEPT, "p-1");
	SAY(c, RETURN, "p-1");
	assert_int_equal(moved(1)->rule, 169);
	assert_int_equal(moved(0)->rule, 155);
	assert_int_equal(moved(0)->reason, REASON(RETURNED));
	assert_string_equal(c->person, "p-2");
	assert_int_equal(c->state, STATE(OFFERED));
}

/* From wherever it rests before it is cleared. */
static void
test_calling_off_from_every_state(void **state)
{
	static const Accord__V1__RequestEvent path[] = {EVENT(UNSPECIFIED), EVENT(ACKNOWLEDGE),
	    EVENT(ACCEPT), EVENT(DEPART), EVENT(STAGE), EVENT(ARRIVE), EVENT(CONTACT)};

	(void)state;
	for (size_t steps = 0; steps < sizeof(path) / sizeof(*path); steps++) {
		struct callout *c;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", steps);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of(number);
		for (size_t i = 1; i <= steps; i++)
			assert_int_equal(say(&c->id, path[i], "p-1", NULL), ERR_NONE);
		record(number, TIER(PAGE_NOW), STATUS(CLOSED)); /* calls nobody back who is on it */
		assert_true((c->state == STATE(STOOD_DOWN)) == (steps < 2));
		record(number, TIER(REVIEW), STATUS(ACTIVE));
		assert_int_equal(c->state, STATE(STOOD_DOWN));
		assert_int_equal(moved(0)->reason,
		    steps < 2 ? REASON(INCIDENT_CLOSED) : REASON(INCIDENT_RETYPED));
		assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), 0);
		assert_int_equal(say(&c->id, EVENT(ACCEPT), "p-1", NULL), ERR_CONFLICT);
	}
}

static void
test_the_reason_for_calling_off(void **state)
{
	static const struct {
		Accord__V1__Tier tier;
		Accord__V1__IncidentStatus status;
		Accord__V1__RequestReason reason;
	} cases[] = {
	    {TIER(PAGE_NOW), STATUS(CANCELLED), REASON(INCIDENT_CANCELLED)},
	    {TIER(PAGE_NOW), STATUS(MERGED), REASON(INCIDENT_MERGED)},
	    {TIER(PAGE_NOW), STATUS(PRESUMED_CLOSED), REASON(INCIDENT_CLOSED)},
	    {TIER(CONTACT), STATUS(ACTIVE), REASON(INCIDENT_RETYPED)},
	    {TIER(CONTACT), STATUS(CLOSED), REASON(INCIDENT_RETYPED)},
	    {TIER(NEVER), STATUS(CANCELLED), REASON(INCIDENT_CANCELLED)},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		record(number, cases[i].tier, cases[i].status);
		assert_int_equal(callout_of(number)->state, STATE(STOOD_DOWN));
		assert_int_equal(moved(0)->reason, cases[i].reason);
		assert_string_equal(moved(0)->person, "p-1");
	}
}

static void
test_asked_for_again_opens_a_new_one(void **state)
{
	struct callout *first, *second;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	first = callout_of("1");
	record("1", TIER(REVIEW), STATUS(ACTIVE));
	record("1", TIER(UNSPECIFIED), STATUS(ACTIVE)); /* not known is not up */
	assert_ptr_equal(callout_of("1"), first);
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	second = callout_of("1");
	assert_ptr_not_equal(first, second);
	assert_int_equal(second->state, STATE(OFFERED));
	assert_int_equal(first->state, STATE(STOOD_DOWN));
	record("1", TIER(UNSPECIFIED), STATUS(ACTIVE)); /* nor is it down */
	assert_int_equal(second->state, STATE(OFFERED));
}

/* Up and down, so many times, all at one instant; it ends as it asks at last. */
static void
storm(const char *number, int times, bool ends_up)
{
	for (int i = 0; i < times; i++) {
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		record(number, TIER(REVIEW), STATUS(ACTIVE));
	}
	if (ends_up)
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
}

static size_t
pages(void)
{
	size_t count = 0;

	for (size_t i = 0; i + 1 < fake.fact_count; i++) /* the first fact is the roster's */
		count += moved(i)->to == STATE(OFFERED);
	return count;
}

static void
ring_steady(struct callout *c)
{
	struct input input = {
	    .rule = &steady_rule, .subject = c->id, .due = fake_due(CLOCK_CALLOUT_STEADY, &c->id)};

	assert_int_not_equal(input.due, 0);
	fake.now = input.due;
	batch_clock_clear(&fake, CLOCK_CALLOUT_STEADY, &c->id);
	assert_true(fake_one(&input));
}

/* The first asking pages, so does the first again; from then on it is held until it is steady. */
static void
test_a_storm_pages_twice_and_once_more_when_it_is_over(void **state)
{
	struct callout *c;
	size_t facts;

	(void)state;
	storm("1", 1, true);
	assert_int_equal(pages(), 2);
	record("1", TIER(REVIEW), STATUS(ACTIVE));
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	assert_int_equal(moved(0)->rule, 107);
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_UNSTEADY));
	assert_string_equal(moved(0)->person, "");
	facts = fake.fact_count;
	fake.now += CLOCK_SECOND;
	storm("1", 148, true);
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(fake.fact_count, facts); /* nothing was written of all that */
	assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), fake.now + CALLOUT_STEADY);
	ring_steady(c);
	assert_int_equal(pages(), 3);
	assert_int_equal(moved(0)->rule, 101);
	assert_string_equal(c->person, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + CLOCK_MINUTE);
}

static void
test_a_storm_that_ends_low_pages_nobody_more(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 150, false);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	ring_steady(c);
	assert_int_equal(pages(), 2);
	assert_int_equal(moved(0)->rule, 105);
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_RETYPED));
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

/* It goes up and down for ever: at the end of the window, and of each one after it, somebody is
 * asked if it asks then; and the pages are few. */
static void
test_a_storm_without_end_is_not_held_for_ever(void **state)
{
	int64_t end, began = fake.now;
	struct callout *c;

	(void)state;
	storm("1", 2, true);
	c = callout_of("1");
	end = link_of("1")->window_end;
	assert_int_equal(end, began + CALLOUT_WINDOW);
	while (fake.now + CALLOUT_STEADY / 2 < end) {
		fake.now += CALLOUT_STEADY / 2;
		storm("1", 1, true);
		assert_int_equal(c->state, STATE(DRAFT));
	}
	assert_int_equal(fake_due(CLOCK_CALLOUT_STEADY, &c->id), end);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
	assert_int_equal(pages(), 3);
}

/* What asks again in a new window is no storm. */
static void
test_a_new_window_pages_at_once(void **state)
{
	(void)state;
	for (int i = 1; i <= 4; i++) {
		storm("1", 1, false);
		assert_int_equal(pages(), i);
		fake.now += CALLOUT_WINDOW / 2;
	}
}

/* While it is held: too late to send anybody, and no longer too late. */
static void
test_a_late_asking_while_held_pages_nobody(void **state)
{
	struct incident in;
	struct callout *c;

	(void)state;
	storm("1", 3, false);
	c = callout_of("1");
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_true(link_of("1")->late);
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(pages(), 2);
}

static void
test_held_and_then_nobody_on_the_ladder(void **state)
{
	struct callout *c;

	(void)state;
	load(NULL, 0);
	storm("1", 2, true);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	ring_steady(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(moved(0)->reason, REASON(LADDER_EMPTY));
	assert_int_equal(moved(0)->rule, 103);
}

/* Closed while it is held: it is over, and a clock that rings late finds it so. */
static void
test_closed_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 2, true);
	c = callout_of("1");
	record("1", TIER(PAGE_NOW), STATUS(CLOSED));
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	assert_int_equal(moved(0)->reason, REASON(INCIDENT_CLOSED));
	batch_clock_set(&fake, CLOCK_CALLOUT_STEADY, &c->id, fake.now);
	ring_steady(c);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

static void
test_reopened_while_she_is_on_it_opens_nothing(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	SAY(c, ACCEPT, "p-1");
	record("1", TIER(PAGE_NOW), STATUS(CLOSED));
	record("1", TIER(PAGE_NOW), STATUS(REOPENED));
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(c->state, STATE(ACCEPTED));
}

/* What a follower that was away finds: the whole life of an incident in one batch. */
static void
test_a_life_in_one_batch(void **state)
{
	struct incident in[4];
	struct input *inputs[4];

	(void)state;
	inputs[0] = incident(&in[0], "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	inputs[1] = incident(&in[1], "1", TIER(PAGE_NOW), STATUS(CANCELLED));
	inputs[2] = incident(&in[2], "1", TIER(PAGE_NOW), STATUS(REOPENED));
	inputs[3] = incident(&in[3], "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	fake_batch(inputs, 4);
	assert_int_equal(fake.fact_count, 1 + 3);
	assert_int_equal(moved(2)->rule, 101);
	assert_int_equal(moved(1)->rule, 123);
	assert_int_equal(moved(0)->rule, 101);
	assert_memory_not_equal(moved(2)->request.data, moved(0)->request.data, 16);
}

static void
test_it_stays_on_the_ladder_that_it_began_with(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	load((const char *const[]){"p-8", "p-9"}, 2);
	c = callout_of("1");
	run_out(c);
	assert_string_equal(c->person, "p-2");
	record("2", TIER(PAGE_NOW), STATUS(ACTIVE));
	assert_string_equal(callout_of("2")->person, "p-8");
}

static void
test_a_fact_without_an_incident_is_refused(void **state)
{
	struct incident in;

	(void)state;
	(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.incident.len = 15;
	assert_false(fake_one(&in.input));
	assert_int_equal(in.input.err.code, ERR_INVALID);
}

/* --- snapshots --- */

static uint64_t source_epoch;

/* How an incident stands, as a snapshot tells it, or a version of it as the journal does. */
static void
tell(const char *number, uint32_t version, Accord__V1__Tier tier, Accord__V1__IncidentStatus status,
    bool restated)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	size_t facts = fake.fact_count, clocks = fake.clock_count;
	struct incident in;

	(void)incident(&in, number, tier, status);
	header.restated = restated;
	header.epoch = source_epoch;
	in.msg.version = version;
	in.input.fact = &header;
	assert_true(fake_one(&in.input));
	if (restated) { /* nobody hears of it */
		assert_int_equal(fake.fact_count, facts);
		assert_int_equal(fake.clock_count, clocks);
	}
}

static void
test_restated_opens_nothing(void **state)
{
	(void)state;
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	assert_true(link_of("1")->late);
	assert_null(callout_of("1"));
	tell("1", 4, TIER(PAGE_NOW), STATUS(CANCELLED), false);
	assert_null(callout_of("1"));
	tell("2", 3, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell(
	    "2", 4, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* news: somebody is wanted after all */
	assert_int_equal(callout_of("2")->state, STATE(OFFERED));
	assert_false(link_of("2")->late);
}

/* Committed before the snapshot's page was read, followed behind it: never lost, never stale. */
static void
test_versions_behind_a_snapshot(void **state)
{
	(void)state;
	tell("1", 5, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	tell("1", 4, TIER(PAGE_NOW), STATUS(CLOSED), false);
	tell("1", 5, TIER(CONTACT), STATUS(ACTIVE), false);
	assert_null(callout_of("1"));
	assert_int_equal(link_of("1")->tier, TIER(CONTACT));
	tell("2", 1, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell("2", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* the very fact that opened it */
	assert_int_equal(callout_of("2")->state, STATE(OFFERED));
	tell("3", 2, TIER(UNSPECIFIED), STATUS(ACTIVE), true);
	tell("3", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* re-typed upward */
	assert_int_equal(callout_of("3")->state, STATE(OFFERED));
}

/* The follower kept its rows and lost its place: a call-out runs. */
static void
test_restated_over_what_is_known(void **state)
{
	struct callout *c;

	(void)state;
	tell("1", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	c = callout_of("1");
	tell("1", 4, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	tell("1", 5, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_ptr_equal(callout_of("1"), c);
	assert_false(link_of("1")->late);
	tell("1", 6, TIER(PAGE_NOW), STATUS(CANCELLED), false);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
	tell("1", 7, TIER(PAGE_NOW), STATUS(REOPENED), false);
	assert_ptr_not_equal(callout_of("1"), c);
}

static void
test_restated_calls_nothing_off(void **state)
{
	struct callout *c;

	(void)state;
	tell("1", 1, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	c = callout_of("1");
	tell("1", 2, TIER(CONTACT), STATUS(ACTIVE), true);
	assert_int_equal(c->state, STATE(OFFERED));
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false); /* asked for again: she is on it */
	assert_ptr_equal(callout_of("1"), c);
	tell("1", 4, TIER(CONTACT), STATUS(ACTIVE), false);
	assert_int_equal(c->state, STATE(STOOD_DOWN));
}

/* The source was set back: what it says now counts, though its version is lower. */
static void
test_restated_with_a_lower_version(void **state)
{
	(void)state;
	tell("1", 7, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 4, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 5, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
}

/* The source was restored since the snapshot, and an incident that was told then has not come so
 * far again: its news is no old news. */
static void
test_a_version_of_another_history_is_no_old_news(void **state)
{
	(void)state;
	source_epoch = 7;
	tell("1", 7, TIER(CONTACT), STATUS(ACTIVE), true);
	tell("1", 6, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_null(callout_of("1"));
	source_epoch = 1048576;
	tell("1", 3, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_int_equal(callout_of("1")->state, STATE(OFFERED));
	source_epoch = 0;
}

/* What is held is the incident's call-out: when the hold ends somebody is asked, once. */
static void
test_restated_while_held(void **state)
{
	struct callout *c;

	(void)state;
	storm("1", 3, false);
	c = callout_of("1");
	assert_int_equal(c->state, STATE(DRAFT));
	tell("1", 9, TIER(PAGE_NOW), STATUS(ACTIVE), true);
	assert_true(link_of("1")->called);
	assert_false(link_of("1")->late);
	ring_steady(c);
	assert_int_equal(c->state, STATE(OFFERED));
	tell("1", 10, TIER(PAGE_NOW), STATUS(ACTIVE), false);
	assert_ptr_equal(callout_of("1"), c);
	assert_int_equal(pages(), 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_page_now_is_offered_to_the_first_rung, setup),
	    cmocka_unit_test_setup(test_the_same_fact_again_changes_nothing, setup),
	    cmocka_unit_test_setup(test_other_tiers_and_endings_open_nothing, setup),
	    cmocka_unit_test_setup(test_late_is_counted_and_a_timely_update_still_pages, setup),
	    cmocka_unit_test_setup(test_a_canary_asks_nobody_real, setup),
	    cmocka_unit_test_setup(test_an_empty_ladder_expires_with_its_reason, setup),
	    cmocka_unit_test_setup(test_unanswered_climbs_to_the_end, setup),
	    cmocka_unit_test_setup(test_acknowledging_gives_twice_the_time, setup),
	    cmocka_unit_test_setup(test_declining_asks_the_next_at_once, setup),
	    cmocka_unit_test_setup(test_the_first_to_accept_has_it, setup),
	    cmocka_unit_test_setup(test_who_was_never_asked_is_told_nothing, setup),
	    cmocka_unit_test_setup(test_what_is_no_answer_is_refused, setup),
	    cmocka_unit_test_setup(test_giving_back_asks_the_next, setup),
	    cmocka_unit_test_setup(test_calling_off_from_every_state, setup),
	    cmocka_unit_test_setup(test_the_reason_for_calling_off, setup),
	    cmocka_unit_test_setup(test_asked_for_again_opens_a_new_one, setup),
	    cmocka_unit_test_setup(test_a_storm_pages_twice_and_once_more_when_it_is_over, setup),
	    cmocka_unit_test_setup(test_a_storm_that_ends_low_pages_nobody_more, setup),
	    cmocka_unit_test_setup(test_a_storm_without_end_is_not_held_for_ever, setup),
	    cmocka_unit_test_setup(test_a_new_window_pages_at_once, setup),
	    cmocka_unit_test_setup(test_a_late_asking_while_held_pages_nobody, setup),
	    cmocka_unit_test_setup(test_held_and_then_nobody_on_the_ladder, setup),
	    cmocka_unit_test_setup(test_closed_while_held, setup),
	    cmocka_unit_test_setup(test_reopened_while_she_is_on_it_opens_nothing, setup),
	    cmocka_unit_test_setup(test_a_life_in_one_batch, setup),
	    cmocka_unit_test_setup(test_it_stays_on_the_ladder_that_it_began_with, setup),
	    cmocka_unit_test_setup(test_a_fact_without_an_incident_is_refused, setup),
	    cmocka_unit_test_setup(test_restated_opens_nothing, setup),
	    cmocka_unit_test_setup(test_versions_behind_a_snapshot, setup),
	    cmocka_unit_test_setup(test_restated_over_what_is_known, setup),
	    cmocka_unit_test_setup(test_restated_calls_nothing_off, setup),
	    cmocka_unit_test_setup(test_restated_with_a_lower_version, setup),
	    cmocka_unit_test_setup(test_a_version_of_another_history_is_no_old_news, setup),
	    cmocka_unit_test_setup(test_restated_while_held, setup),
	};
	int failed;

	log_open("test", LOG_ERROR);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
