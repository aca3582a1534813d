/* On the way, near the scene, at the scene; and what a call-out leaves to be done. */
#include "tests/unit/callout_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "services/referral/after.h"
#include "services/referral/task.h"

#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define SAFE(name) ACCORD__V1__SCENE_SAFE__SCENE_SAFE_##name
#define UTC(y, m, d, hour) clock_from_wall(&(struct clock_wall){y, m, d, hour, 0, 0, 0, false, 0})

static const struct rule check_rule = {
    .keys = callout_check_in_keys, .more = callout_check_in_more, .decide = callout_check_in};
static const struct rule over_rule = {
    .keys = callout_over_keys, .more = callout_over_more, .decide = callout_over};
static const struct rule directory_rule = {
    .keys = supervisor_changed_keys, .decide = supervisor_changed};

static void
directory(const char *organisation, const char *supervisor, const char *zone, const char *days)
{
	Accord__V1__OrganisationChanged msg = ACCORD__V1__ORGANISATION_CHANGED__INIT;
	struct input input = {.rule = &directory_rule, .msg = &msg.base};

	msg.organisation = (char *)(uintptr_t)organisation;
	msg.standing = ACCORD__V1__STANDING__STANDING_ACTIVE;
	msg.duty_supervisor = (char *)(uintptr_t)supervisor;
	msg.zone = (char *)(uintptr_t)zone;
	msg.ori = (char *)"VA0010000";
	msg.days = (char *)(uintptr_t)days;
	assert_true(fake_one(&input));
}

/* She says it with more than the event. */
static enum err_code
say_more(const struct callout *c, const Accord__V1__MoveCallout *more)
{
	Accord__V1__MoveCallout msg = *more;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};
	char *granted[] = {(char *)"riverton-pd"};

	msg.granted = granted;
	msg.n_granted = 1;
	msg.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	actor.person = (char *)"p-1";
	return fake_one(&input) ? ERR_NONE : input.err.code;
}

static enum err_code
say_scene(const struct callout *c, Accord__V1__RequestEvent event, Accord__V1__SceneSafe scene)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;

	msg.event = event;
	msg.scene = scene;
	return say_more(c, &msg);
}

static enum err_code
say_expected(const struct callout *c, Accord__V1__RequestEvent event, int64_t expected)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;

	msg.event = event;
	msg.expected_us = expected;
	return say_more(c, &msg);
}

static void
ring(const struct rule *rule, uint32_t kind, const struct callout *c)
{
	struct input input = {.rule = rule, .subject = c->id, .due = fake_due(kind, &c->id)};

	assert_int_not_equal(input.due, 0);
	if (input.due > fake.now)
		fake.now = input.due;
	batch_clock_clear(&fake, kind, &c->id);
	assert_true(fake_one(&input));
}

#define RING_CHECK(c) ring(&check_rule, CLOCK_CALLOUT_CHECK_IN, c)
#define RING_OVER(c) ring(&over_rule, CLOCK_CALLOUT_AFTER, c)

/* Tasks of a reason, the newest last; how many. */
static size_t
tasks(Accord__V1__WantedFor why, struct callout **last)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.row_count; i++) {
		struct callout *c = fake.rows[i].row;

		if (fake.rows[i].table != &callout_table || !fake.rows[i].there || !c->task.is ||
		    c->task.why != why)
			continue;
		*last = c;
		count++;
	}
	return count;
}

static struct callout *
accepted(const char *number)
{
	struct callout *c;

	record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of(number);
	SAY(c, ACCEPT, "p-1");
	return c;
}

static struct callout *
staged(const char *number)
{
	struct callout *c = accepted(number);

	SAY(c, STAGE, "p-1");
	return c;
}

/* --- seen, and accepted --- */

static void
test_the_agreements_may_give_another_time_to_accept(void **state)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	msg.event = EVENT(ACKNOWLEDGE);
	msg.accept_within_us = 7 * CLOCK_MINUTE;
	assert_int_equal(say_more(c, &msg), ERR_NONE);
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &c->id), fake.now + 7 * CLOCK_MINUTE);
	run_out(c);
	assert_int_equal(moved(0)->reason, REASON(NOT_ACCEPTED));
}

static void
test_when_she_will_be_there(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(say_expected(c, EVENT(ACCEPT), fake.now - 1), ERR_INVALID);
	assert_int_equal(
	    say_expected(c, EVENT(ACCEPT), fake.now + 12 * CLOCK_HOUR + 1), ERR_INVALID);
	assert_int_equal(say_expected(c, EVENT(ACKNOWLEDGE), fake.now + CLOCK_MINUTE), ERR_INVALID);
	assert_int_equal(c->state, STATE(OFFERED));
	assert_int_equal(say_expected(c, EVENT(ACCEPT), fake.now + 25 * CLOCK_MINUTE), ERR_NONE);
	assert_int_equal(c->expected, fake.now + 25 * CLOCK_MINUTE);
	assert_int_equal(moved(0)->expected_us, c->expected);
	assert_int_equal(say_expected(c, EVENT(DEPART), fake.now + 30 * CLOCK_MINUTE), ERR_NONE);
	assert_int_equal(c->expected, fake.now + 30 * CLOCK_MINUTE);
	SAY(c, STAGE, "p-1");
	assert_int_equal(
	    c->expected, fake.now + 30 * CLOCK_MINUTE); /* who says nothing changes nothing */
}

/* --- on her way --- */

/* Accepted or on the way, with an instant or without: somebody looks for her who is not there in
 * time, as for one who misses a check-in. */
static void
test_who_is_not_there_in_time_is_looked_for(void **state)
{
	(void)state;
	directory("riverton-pd", "sergeant", "", "");
	directory("haven-house", "hanna", "", "");
	for (size_t i = 0; i < 4; i++) {
		bool departs = i % 2 != 0, says_when = i / 2 != 0;
		struct callout *c, *task = NULL;
		char number[8];
		int64_t due;

		(void)snprintf(number, sizeof(number), "%zu", i);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of(number);
		due = fake.now + (says_when ? 35 : 60) * CLOCK_MINUTE;
		assert_int_equal(
		    say_expected(c, EVENT(ACCEPT), says_when ? fake.now + 20 * CLOCK_MINUTE : 0),
		    ERR_NONE);
		if (departs) {
			fake.now += CLOCK_MINUTE;
			SAY(c, DEPART, "p-1");
		}
		assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), due);
		RING_CHECK(c);
		assert_int_equal(moved(2)->rule, departs ? 188 : 177);
		assert_int_equal(c->missed, 1);
		assert_int_equal(c->state, departs ? STATE(EN_ROUTE) : STATE(ACCEPTED));
		for (int w = 0; w < CALLOUT_WATCHES; w++) {
			task = fake_find(&callout_table, &c->watch[w])->row;
			assert_int_equal(task->task.why, WHY(ARRIVAL_OVERDUE));
			assert_string_equal(task->person, w == 0 ? "sergeant" : "hanna");
			assert_int_equal(
			    fake_due(CLOCK_CALLOUT_ANSWER, &task->id), fake.now + 5 * CLOCK_MINUTE);
		}
		assert_int_equal(
		    fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 5 * CLOCK_MINUTE);
		SAY(c, ARRIVE, "p-1");
		RING_CHECK(c);
		assert_int_equal(task->state, STATE(WITHDRAWN));
		assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), 0);
	}
}

/* Who is late says so, and nobody looks for her until she is late again; what she does on her way
 * is her voice too. */
static void
test_who_is_late_and_says_so_is_not_looked_for(void **state)
{
	struct callout *c, *task;

	(void)state;
	directory("riverton-pd", "sergeant", "", "");
	c = accepted("1");
	fake.now += 50 * CLOCK_MINUTE;
	assert_int_equal(say_expected(c, EVENT(CHECK_IN), fake.now + 40 * CLOCK_MINUTE), ERR_NONE);
	assert_int_equal(moved(0)->rule, 176);
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 55 * CLOCK_MINUTE);
	RING_CHECK(c);
	assert_int_equal(c->missed, 1);
	SAY(c, DEPART, "p-1"); /* the time that she had given is over: as one who waits */
	assert_int_equal(c->missed, 0);
	RING_CHECK(c);
	assert_int_equal(tasks(WHY(ARRIVAL_OVERDUE), &task), 2);
	assert_int_equal(task->state, STATE(WITHDRAWN));
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 30 * CLOCK_MINUTE);
	SAY(c, CHECK_IN, "p-1");
	assert_int_equal(moved(0)->rule, 182);
	assert_int_equal(say(&c->id, EVENT(CHECK_IN), "p-2", NULL), ERR_NOT_FOUND);
	SAY(c, STAGE, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 30 * CLOCK_MINUTE);
}

/* Who gives it back is not expected any more, and the next begins anew. */
static void
test_the_nexts_time_to_be_there_is_her_own(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(say_expected(c, EVENT(ACCEPT), fake.now + 5 * CLOCK_MINUTE), ERR_NONE);
	SAY(c, CHECK_IN, "p-1");
	SAY(c, RETURN, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), 0);
	fake.now += CLOCK_MINUTE;
	SAY(c, ACCEPT, "p-2");
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + CLOCK_HOUR);
	record("1", TIER(PAGE_NOW), STATUS(CANCELLED));
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), 0);
}

/* The next one on the ladder has said nothing yet. */
static void
test_what_one_said_is_not_the_nexts(void **state)
{
	struct callout *c;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	assert_int_equal(say_expected(c, EVENT(ACCEPT), fake.now + 25 * CLOCK_MINUTE), ERR_NONE);
	SAY(c, RETURN, "p-1");
	assert_string_equal(c->person, "p-2");
	assert_int_equal(c->expected, 0);
}

/* --- the scene --- */

static void
test_nobody_is_at_a_scene_that_nobody_calls_safe(void **state)
{
	static const struct {
		Accord__V1__RequestEvent before;
		unsigned unsafe, safe;
	} cases[] = {
	    {EVENT(UNSPECIFIED), 166, 165}, {EVENT(DEPART), 184, 183}, {EVENT(STAGE), 192, 191}};

	(void)state;
	for (size_t i = 0; i < 2 * sizeof(cases) / sizeof(*cases); i++) {
		bool safe = i % 2 != 0;
		struct callout *c;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		c = accepted(number);
		if (cases[i / 2].before != EVENT(UNSPECIFIED))
			assert_int_equal(say(&c->id, cases[i / 2].before, "p-1", NULL), ERR_NONE);
		assert_int_equal(
		    say_scene(c, EVENT(ARRIVE), safe ? SAFE(DISPATCHER) : SAFE(UNSPECIFIED)),
		    ERR_NONE);
		assert_int_equal(c->state, safe ? STATE(ON_SCENE) : STATE(STAGED));
		assert_int_equal(moved(0)->rule, safe ? cases[i / 2].safe : cases[i / 2].unsafe);
		assert_int_equal(
		    moved(0)->reason, safe ? REASON(UNSPECIFIED) : REASON(SCENE_NOT_SAFE));
		assert_int_equal(c->scene, safe ? SAFE(DISPATCHER) : SAFE(UNSPECIFIED));
		assert_true((fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id) != 0) == !safe);
	}
}

static void
test_who_says_it_is_one_of_three_and_of_arriving_only(void **state)
{
	struct callout *c = accepted("1");

	(void)state;
	assert_int_equal(say_scene(c, EVENT(ARRIVE), (Accord__V1__SceneSafe)4), ERR_INVALID);
	assert_int_equal(say_scene(c, EVENT(DEPART), SAFE(OFFICER)), ERR_INVALID);
	assert_int_equal(c->state, STATE(ACCEPTED));
	assert_int_equal(say_scene(c, EVENT(ARRIVE), SAFE(ADVOCATE)), ERR_NONE);
	assert_int_equal(c->scene, SAFE(ADVOCATE));
}

static void
test_she_who_waits_near_the_scene_checks_in_every_half_hour(void **state)
{
	struct callout *c = staged("1"), *task;

	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_int_equal(
		    fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 30 * CLOCK_MINUTE);
		fake.now += 29 * CLOCK_MINUTE;
		SAY(c, CHECK_IN, "p-1");
		assert_int_equal(moved(0)->rule, 194);
		assert_int_equal(c->checked, fake.now);
	}
	assert_int_equal(say(&c->id, EVENT(CHECK_IN), "p-2", NULL), ERR_NOT_FOUND);
	assert_int_equal(tasks(WHY(CHECK_IN_MISSED), &task), 0);
	SAY(c, ARRIVE, "p-1");
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), 0);
}

/* That an incident went on under another number is not her voice. */
static void
test_a_merge_is_no_check_in(void **state)
{
	struct callout *c = staged("1");
	int64_t due = fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id);

	(void)state;
	fake.now += 20 * CLOCK_MINUTE;
	record("1", TIER(PAGE_NOW), STATUS(MERGED));
	assert_int_equal(moved(0)->rule, 197);
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), due);
}

static void
test_a_missed_check_in_is_looked_into_by_both_until_she_is_heard(void **state)
{
	struct callout *c, *task;

	(void)state;
	directory("riverton-pd", "sergeant", "America/New_York", "");
	directory("haven-house", "hanna", "America/New_York", "");
	c = staged("1");
	RING_CHECK(c);
	assert_int_equal(c->missed, 1);
	assert_int_equal(c->state, STATE(STAGED));
	assert_int_equal(tasks(WHY(CHECK_IN_MISSED), &task), 2);
	for (int i = 0; i < CALLOUT_WATCHES; i++) {
		task = fake_find(&callout_table, &c->watch[i])->row;
		assert_int_equal(task->state, STATE(OFFERED));
		assert_string_equal(task->person, i == 0 ? "sergeant" : "hanna");
		assert_string_equal(task->employer, i == 0 ? "riverton-pd" : "haven-house");
		assert_memory_equal(task->task.callout.b, c->id.b, 16);
		assert_true(id_is_nil(&task->task.client)); /* law L3 */
		assert_int_equal(
		    fake_due(CLOCK_CALLOUT_ANSWER, &task->id), fake.now + 5 * CLOCK_MINUTE);
	}
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 5 * CLOCK_MINUTE);
	RING_CHECK(c); /* they are asked: nobody is asked twice */
	assert_int_equal(c->missed, 2);
	assert_int_equal(tasks(WHY(CHECK_IN_MISSED), &task), 2);
	run_out(fake_find(&callout_table, &c->watch[0])->row); /* nobody answers: asked again */
	RING_CHECK(c);
	assert_int_equal(tasks(WHY(CHECK_IN_MISSED), &task), 3);
	SAY(c, CHECK_IN, "p-1");
	assert_int_equal(c->missed, 0);
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now);
	RING_CHECK(c);
	assert_int_equal(c->missed, 0);
	assert_true(id_is_nil(&c->watch[0]) && id_is_nil(&c->watch[1]));
	for (size_t i = 0; i < fake.row_count; i++) {
		task = fake.rows[i].row;
		if (fake.rows[i].table == &callout_table && fake.rows[i].there && task->task.is)
			assert_int_equal(task->state, STATE(WITHDRAWN));
	}
	assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), fake.now + 30 * CLOCK_MINUTE);
}

/* She says herself that she waits there no more, and nobody is left looking for her; that she is
 * called off says nothing of where she is. */
static void
test_whoever_looks_for_her_stops_when_she_is_not_there_any_more(void **state)
{
	static const struct {
		Accord__V1__RequestEvent said; /* UNSPECIFIED: it is called off */
	} ends[] = {{EVENT(ARRIVE)}, {EVENT(CLEAR)}, {EVENT(UNSPECIFIED)}};

	(void)state;
	directory("riverton-pd", "sergeant", "", "");
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		struct callout *c, *task;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		c = staged(number);
		RING_CHECK(c);
		task = fake_find(&callout_table, &c->watch[0])->row;
		assert_int_equal(task->state, STATE(OFFERED));
		if (ends[i].said == EVENT(UNSPECIFIED))
			record(number, TIER(PAGE_NOW), STATUS(CANCELLED));
		else
			assert_int_equal(say(&c->id, ends[i].said, "p-1", NULL), ERR_NONE);
		if (fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id) != 0)
			RING_CHECK(c);
		assert_int_equal(task->state,
		    ends[i].said == EVENT(UNSPECIFIED) ? STATE(OFFERED) : STATE(WITHDRAWN));
		assert_int_equal(fake_due(CLOCK_CALLOUT_CHECK_IN, &c->id), 0);
	}
}

/* She is her own duty supervisor, or there is none: whoever is on the ladder then. */
static void
test_nobody_is_asked_to_look_for_herself(void **state)
{
	struct callout *c, *task;

	(void)state;
	load_for("haven-house", (const char *const[]){"p-7"}, 1);
	directory("haven-house", "p-1", "", "");
	c = staged("1");
	RING_CHECK(c);
	task = fake_find(&callout_table, &c->watch[1])->row;
	assert_string_equal(task->person, "p-7");
	task = fake_find(&callout_table, &c->watch[0])->row;
	assert_int_equal(task->state, STATE(EXPIRED)); /* riverton-pd has nobody of its own */
	RING_CHECK(c);                                 /* and is asked again all the same */
	assert_int_equal(tasks(WHY(CHECK_IN_MISSED), &task), 3);
}

/* --- the morning after --- */

static void
test_what_was_called_off_is_reviewed_in_the_morning(void **state)
{
	static const struct {
		Accord__V1__Tier tier;
		Accord__V1__IncidentStatus status;
		bool reviewed;
	} cases[] = {{TIER(PAGE_NOW), STATUS(CANCELLED), true},
	    {TIER(REVIEW), STATUS(ACTIVE), true}, {TIER(NEVER), STATUS(CANCELLED), true},
	    {TIER(PAGE_NOW), STATUS(CLOSED), false}};
	size_t count = 0;

	(void)state;
	directory("riverton-pd", "sergeant", "America/New_York", "");
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct callout *c, *task = NULL;
		char number[8];

		(void)snprintf(number, sizeof(number), "%zu", i);
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of(number);
		assert_string_equal(c->ori, "VA0010000");
		record(number, cases[i].tier, cases[i].status);
		assert_int_equal(c->state, STATE(STOOD_DOWN));
		assert_true((fake_due(CLOCK_CALLOUT_AFTER, &c->id) != 0) == cases[i].reviewed);
		if (!cases[i].reviewed)
			continue;
		RING_OVER(c);
		assert_int_equal(tasks(WHY(NEXT_DAY_REVIEW), &task), ++count);
		assert_int_equal(task->state, STATE(DRAFT));
		assert_int_equal(task->task.due, after_morning("America/New_York", "", fake.now));
		assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &task->id), task->task.due);
		assert_memory_equal(task->incident.b, c->incident.b, 16);
		assert_string_equal(task->organisation, "riverton-pd");
	}
}

/* Its own days are those of the directory: one more that is closed puts the review off. */
static void
test_a_review_keeps_the_owners_own_days(void **state)
{
	struct callout *c, *task = NULL;
	char days[WORKDAYS_TEXT];
	int64_t plain = after_morning("America/New_York", "federal", fake.now), shut;

	(void)state;
	shut = plain / CLOCK_DAY;
	workdays_write(&(struct workdays){true, &shut, 1, NULL, 0}, days);
	directory("riverton-pd", "sergeant", "America/New_York", days);
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	record("1", TIER(PAGE_NOW), STATUS(CANCELLED));
	RING_OVER(c);
	assert_int_equal(tasks(WHY(NEXT_DAY_REVIEW), &task), 1);
	assert_true(task->task.due >= plain + CLOCK_DAY - CLOCK_HOUR);
}

/* Up, down and up again, both ways: one review of it a day. */
static void
test_one_review_a_day_however_often_it_goes_up_and_down(void **state)
{
	struct callout *c, *task;

	(void)state;
	for (int i = 0; i < 2; i++) {
		record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
		c = callout_of("1");
		assert_int_equal(c->state, STATE(OFFERED));
		record("1", TIER(REVIEW), STATUS(ACTIVE));
		assert_int_equal(c->state, STATE(STOOD_DOWN));
		RING_OVER(c);
	}
	assert_int_equal(tasks(WHY(NEXT_DAY_REVIEW), &task), 1);
	fake.now += CLOCK_DAY;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	record("1", TIER(PAGE_NOW), STATUS(CANCELLED));
	RING_OVER(c);
	assert_int_equal(tasks(WHY(NEXT_DAY_REVIEW), &task), 2);
}

static void
test_a_call_out_that_found_nobody_is_asked_after_in_the_morning(void **state)
{
	struct callout *c, *task;
	struct incident in;

	(void)state;
	record("1", TIER(PAGE_NOW), STATUS(ACTIVE));
	c = callout_of("1");
	for (int i = 0; i < 3; i++)
		run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	RING_OVER(c);
	assert_int_equal(tasks(WHY(NOBODY_CAME), &task), 1);
	assert_memory_equal(task->task.callout.b, c->id.b, 16);
	assert_int_equal(task->task.due, fake.now + CLOCK_DAY); /* its zone is not known */
	(void)incident(&in, "2", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.canary = true;
	assert_true(fake_one(&in.input));
	c = callout_of("2");
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_int_equal(fake_due(CLOCK_CALLOUT_AFTER, &c->id), 0); /* a canary leaves nothing */
}

static void
test_what_was_told_too_late_pages_nobody_and_is_a_task_in_half_an_hour(void **state)
{
	struct callout *task = NULL;
	struct incident in;

	(void)state;
	for (int i = 0; i < 2; i++) { /* twice is once */
		(void)incident(&in, "1", TIER(PAGE_NOW), STATUS(ACTIVE));
		in.msg.late = true;
		assert_true(fake_one(&in.input));
	}
	assert_null(callout_of("1"));
	assert_int_equal(tasks(WHY(LATE_INCIDENT), &task), 1);
	assert_int_equal(task->state, STATE(DRAFT));
	assert_int_equal(task->task.due, fake.now + 30 * CLOCK_MINUTE);
	assert_memory_equal(task->incident.b, in.id.b, 16);
	(void)incident(&in, "2", TIER(PAGE_NOW), STATUS(ACTIVE));
	in.msg.late = in.msg.canary = true;
	assert_true(fake_one(&in.input));
	(void)incident(&in, "3", TIER(CONTACT), STATUS(ACTIVE));
	in.msg.late = true;
	assert_true(fake_one(&in.input));
	assert_int_equal(tasks(WHY(LATE_INCIDENT), &task), 1);
}

static void
test_mornings(void **state)
{
	static const char *const zone = "America/New_York";

	(void)state;
	/* Monday night to Monday's nine o'clock; from nine sharp to Tuesday's */
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 23, 7)), UTC(2026, 11, 23, 14));
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 23, 14)), UTC(2026, 11, 24, 14));
	/* Friday noon, Saturday and Sunday to Monday */
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 20, 17)), UTC(2026, 11, 23, 14));
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 21, 17)), UTC(2026, 11, 23, 14));
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 22, 23)), UTC(2026, 11, 23, 14));
	/* over the weekend of the clock change of 8 March 2026: nine there is an hour earlier here
	 */
	assert_int_equal(after_morning(zone, "", UTC(2026, 3, 6, 20)), UTC(2026, 3, 9, 13));
	/* over Thanksgiving, which is none of business */
	assert_int_equal(after_morning(zone, "", UTC(2026, 11, 25, 20)), UTC(2026, 11, 27, 14));
	/* a leap day is a day */
	assert_int_equal(after_morning(zone, "", UTC(2028, 2, 28, 20)), UTC(2028, 2, 29, 14));
	/* of one that is closed on Monday besides, and works on Veterans Day, which others do not
	 */
	assert_int_equal(after_morning(zone, "federal -20780 +20768", UTC(2026, 11, 20, 17)),
	    UTC(2026, 11, 24, 14));
	assert_int_equal(after_morning(zone, "federal -20780 +20768", UTC(2026, 11, 10, 20)),
	    UTC(2026, 11, 11, 14));
	assert_int_equal(
	    after_morning(zone, "federal", UTC(2026, 11, 10, 20)), UTC(2026, 11, 12, 14));
	/* of one that keeps no holidays at all; what cannot be read is federal */
	assert_int_equal(after_morning(zone, "own", UTC(2026, 11, 25, 20)), UTC(2026, 11, 26, 14));
	assert_int_equal(after_morning(zone, "?", UTC(2026, 11, 25, 20)), UTC(2026, 11, 27, 14));
	assert_int_equal(after_morning("Nowhere/At_All", "", 5), 5 + CLOCK_DAY);
	assert_int_equal(after_morning("", "", 5), 5 + CLOCK_DAY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_the_agreements_may_give_another_time_to_accept, setup),
	    cmocka_unit_test_setup(test_when_she_will_be_there, setup),
	    cmocka_unit_test_setup(test_what_one_said_is_not_the_nexts, setup),
	    cmocka_unit_test_setup(test_who_is_not_there_in_time_is_looked_for, setup),
	    cmocka_unit_test_setup(test_who_is_late_and_says_so_is_not_looked_for, setup),
	    cmocka_unit_test_setup(test_the_nexts_time_to_be_there_is_her_own, setup),
	    cmocka_unit_test_setup(test_nobody_is_at_a_scene_that_nobody_calls_safe, setup),
	    cmocka_unit_test_setup(test_who_says_it_is_one_of_three_and_of_arriving_only, setup),
	    cmocka_unit_test_setup(
		test_she_who_waits_near_the_scene_checks_in_every_half_hour, setup),
	    cmocka_unit_test_setup(test_a_merge_is_no_check_in, setup),
	    cmocka_unit_test_setup(
		test_a_missed_check_in_is_looked_into_by_both_until_she_is_heard, setup),
	    cmocka_unit_test_setup(
		test_whoever_looks_for_her_stops_when_she_is_not_there_any_more, setup),
	    cmocka_unit_test_setup(test_nobody_is_asked_to_look_for_herself, setup),
	    cmocka_unit_test_setup(test_what_was_called_off_is_reviewed_in_the_morning, setup),
	    cmocka_unit_test_setup(test_a_review_keeps_the_owners_own_days, setup),
	    cmocka_unit_test_setup(test_one_review_a_day_however_often_it_goes_up_and_down, setup),
	    cmocka_unit_test_setup(
		test_a_call_out_that_found_nobody_is_asked_after_in_the_morning, setup),
	    cmocka_unit_test_setup(
		test_what_was_told_too_late_pages_nobody_and_is_a_task_in_half_an_hour, setup),
	    cmocka_unit_test_setup(test_mornings, setup),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
