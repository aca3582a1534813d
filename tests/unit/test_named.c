/* Tasks that people ask for: who is asked and until when, held against every rung; what may come of
 * each; and that none of them ends in silence. */
#include "tests/unit/callout_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "services/referral/after.h"
#include "services/referral/forget.h"
#include "services/referral/hers.h"
#include "services/referral/named.h"
#include "services/referral/task.h"

#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define RESULT(name) ACCORD__V1__TASK_RESULT__TASK_RESULT_##name
#define REASONED(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define WITH_SWORN ACCORD__V1__TASK_ATTENDED__TASK_ATTENDED_WITH_SWORN
#define ZONE "America/New_York"

static const struct rule wanted_rule = {
    .keys = person_wanted_keys, .more = person_wanted_more, .decide = person_wanted};
static const struct rule supervisor_rule = {
    .keys = supervisor_changed_keys, .decide = supervisor_changed};
static const struct rule task_rule = {
    .keys = move_task_keys, .more = move_task_more, .decide = move_task};
static const struct rule outcome_rule = {
    .keys = task_outcome_keys, .more = task_outcome_more, .decide = task_outcome};

static struct id
named_id(const char *name)
{
	return id_digest(&name, 1);
}

/* What was made up is loaded from the same rows. */
static void
keep_ladders(void)
{
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct ladder *made = fake.rows[i].row;

		if (fake.rows[i].table != &ladder_kept_table ||
		    fake_find(&ladder_table, &made->id) != NULL)
			continue;
		batch_need(&fake, &ladder_table, &made->id);
		*(struct ladder *)batch_new(&fake, &ladder_table, &made->id) = *made;
	}
}

/* Asked for now: it begins in so many hours, and is its lead's for so many. */
static struct callout *
asked(const char *name, Accord__V1__WantedFor why, int hours, int hers, int64_t due)
{
	Accord__V1__PersonWanted msg = ACCORD__V1__PERSON_WANTED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &wanted_rule, .msg = &msg.base, .fact = &header};
	struct id want = named_id(name), client = named_id("client");
	struct fake_row *row;

	msg.wanted = (ProtobufCBinaryData){sizeof(want.b), want.b};
	msg.client = (ProtobufCBinaryData){sizeof(client.b), client.b};
	msg.organisation = (char *)"haven-house";
	msg.why = why;
	msg.due_us = due != 0 ? due : fake.now;
	msg.lead = msg.asked = (char *)"lena";
	msg.asked_until_us = fake.now + hers * CLOCK_HOUR;
	msg.at_us = fake.now + hours * CLOCK_HOUR;
	msg.setting = ACCORD__V1__TASK_SETTING__TASK_SETTING_COURT;
	assert_true(fake_one(&input));
	keep_ladders();
	row = fake_find(&want_table, &want);
	assert_non_null(row);
	return fake_find(&callout_table, &((struct want *)row->row)->request)->row;
}

static void
directory(const char *days)
{
	Accord__V1__OrganisationChanged msg = ACCORD__V1__ORGANISATION_CHANGED__INIT;
	struct input input = {.rule = &supervisor_rule, .msg = &msg.base};

	msg.organisation = (char *)"haven-house";
	msg.standing = ACCORD__V1__STANDING__STANDING_ACTIVE;
	msg.duty_supervisor = (char *)"dana";
	msg.zone = (char *)ZONE;
	msg.days = (char *)(uintptr_t)days;
	assert_true(fake_one(&input));
}

/* ERR_NONE when it was taken. */
static enum err_code
move_as(const struct callout *c, const char *person, Accord__V1__RequestEvent event,
    Accord__V1__TaskResult result, Accord__V1__TaskAttended attended)
{
	Accord__V1__MoveTask msg = ACCORD__V1__MOVE_TASK__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &task_rule, .msg = &msg.base, .actor = &actor};
	char *owner = (char *)"haven-house";

	msg.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	msg.event = event;
	msg.result = result;
	msg.attended = attended;
	msg.granted = &owner;
	msg.n_granted = 1;
	actor.person = (char *)(uintptr_t)person;
	return fake_one(&input) ? ERR_NONE : input.err.code;
}

#define MOVE(c, person, event)                                                                     \
	assert_int_equal(move_as(c, person, EVENT(event), RESULT(UNSPECIFIED), 0), ERR_NONE)

static int64_t
answers_by(const struct callout *c)
{
	return fake_due(CLOCK_CALLOUT_ANSWER, &c->id);
}

static void
is_asked(const struct callout *c, const char *person, int64_t until)
{
	assert_int_equal(c->state, STATE(OFFERED));
	assert_string_equal(c->person, person);
	assert_int_equal(answers_by(c), until);
}

static void
outcome_rings(const struct callout *c, int64_t at)
{
	struct input input = {.rule = &outcome_rule, .subject = c->id};

	fake.now = at;
	assert_true(fake_one(&input));
}

static int
set_up(void **state)
{
	(void)state;
	fake_reset(NULL);
	load_for("haven-house", (const char *const[]){"p-1", "lena", "p-2"}, 3);
	directory("federal");
	return 0;
}

/* --- who is asked, and until when --- */

static void
test_of_what_has_an_hour_the_lead_is_asked_twice_then_who_is_on_duty(void **state)
{
	static const Accord__V1__WantedFor whys[] = {
	    WHY(INTERVIEW), WHY(HEARING), WHY(PROPERTY_RETURN)};

	(void)state;
	for (size_t i = 0; i < sizeof(whys) / sizeof(whys[0]); i++) {
		char name[8];
		int64_t start = fake.now;
		struct callout *c;

		(void)snprintf(name, sizeof(name), "%zu", i);
		c = asked(name, whys[i], 96, 72, 0);
		is_asked(c, "lena", start + 36 * CLOCK_HOUR);
		run_out(c);
		is_asked(c, "lena", start + 72 * CLOCK_HOUR);
		run_out(c);
		assert_int_equal(fake.now, start + 72 * CLOCK_HOUR);
		is_asked(c, "dana", start + 96 * CLOCK_HOUR); /* until it begins */
		run_out(c);
		is_asked(c, "dana", start + 96 * CLOCK_HOUR + 15 * CLOCK_MINUTE); /* it begins */
		run_out(c);
		assert_int_equal(c->state, STATE(EXPIRED)); /* and the alarm */
		assert_int_equal(answers_by(c), 0);
		MOVE(c, "p-2", ACCEPT); /* late is better than never */
	}
}

static void
test_of_a_death_the_lead_has_five_minutes_then_whoever_is_on_call(void **state)
{
	struct callout *c;
	int64_t start = fake.now;

	(void)state;
	c = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	is_asked(c, "lena", start + 5 * CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "p-1", start + 6 * CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "p-2", start + 9 * CLOCK_MINUTE); /* lena was asked already */
	run_out(c);
	is_asked(c, "dana", start + 24 * CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "dana", start + 39 * CLOCK_MINUTE);
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
}

/* However short the time is: each is asked, and for a minute at least. */
static void
test_what_begins_at_once_asks_whoever_is_on_duty_at_once(void **state)
{
	int64_t start = fake.now;
	struct callout *c;

	(void)state;
	c = asked("h", WHY(HEARING), 0, 0, 0);
	is_asked(c, "lena", start + CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "lena", start + 2 * CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "dana", start + 17 * CLOCK_MINUTE);
	run_out(c);
	is_asked(c, "dana", start + 32 * CLOCK_MINUTE);
}

static void
test_each_is_a_task_of_its_own(void **state)
{
	struct callout *one, *two;

	(void)state;
	one = asked("one", WHY(HEARING), 48, 24, 0);
	two = asked("two", WHY(HEARING), 96, 72, 0);
	assert_ptr_not_equal(one, two);
	assert_int_equal(one->task.wants, 1);
	assert_ptr_equal(one, asked("one", WHY(HEARING), 48, 24, 0)); /* said again */
	assert_int_equal(one->task.setting, ACCORD__V1__TASK_SETTING__TASK_SETTING_COURT);
	assert_int_equal(two->task.at, fake.now + 96 * CLOCK_HOUR);
}

static void
test_what_its_lead_asked_for_rests_with_her(void **state)
{
	int64_t start = fake.now;
	struct callout *c;

	(void)state;
	c = asked("r", WHY(HEARING), 96, 72, fake.now + 36 * CLOCK_HOUR);
	assert_int_equal(c->state, STATE(DRAFT));
	assert_int_equal(answers_by(c), start + 36 * CLOCK_HOUR);
	run_out(c);
	is_asked(c, "lena", start + 54 * CLOCK_HOUR);
	run_out(c);
	is_asked(c, "lena", start + 72 * CLOCK_HOUR);
	run_out(c);
	is_asked(c, "dana", start + 96 * CLOCK_HOUR);
}

static void
test_who_says_no_is_not_asked_again_before_the_others(void **state)
{
	struct callout *c;

	(void)state;
	c = asked("n", WHY(INTERVIEW), 96, 72, 0);
	MOVE(c, "lena", DECLINE);
	run_out(c);
	assert_string_equal(c->person, "dana");
	MOVE(c, "dana", ACCEPT);
	MOVE(c, "dana", RETURN);
	run_out(c);
	assert_string_equal(c->person, "dana"); /* nobody is left but her */
	assert_int_equal(c->state, STATE(OFFERED));
}

/* Who has seen it holds it no longer than it is hers: else it would be hers past its hour. */
static void
test_who_has_seen_it_has_no_more_time_than_there_is(void **state)
{
	int64_t start = fake.now;
	struct callout *c;

	(void)state;
	c = asked("s", WHY(HEARING), 96, 72, 0);
	run_out(c);
	MOVE(c, "lena", ACKNOWLEDGE); /* a day, and then the next is asked */
	assert_int_equal(answers_by(c), start + 60 * CLOCK_HOUR);
	run_out(c);
	assert_string_equal(c->person, "dana");
	MOVE(c, "dana", ACKNOWLEDGE);
	assert_int_equal(answers_by(c), fake.now + 20 * CLOCK_MINUTE);
	start = fake.now;
	c = asked("u", WHY(HEARING), 20, 16, 0);
	MOVE(c, "lena", ACKNOWLEDGE);
	assert_int_equal(answers_by(c), start + 16 * CLOCK_HOUR);
	c = asked("t", WHY(HEARING), 96, 72, 0);
	run_out(c);
	fake.now = answers_by(c) - CLOCK_MINUTE;
	MOVE(c, "lena", ACKNOWLEDGE);
	assert_int_equal(answers_by(c), fake.now + 10 * CLOCK_MINUTE);
}

/* --- what came of it --- */

/* Every kind of task, with everything that could come of it. */
static void
test_only_what_can_come_of_it_is_said(void **state)
{
	static const struct {
		Accord__V1__WantedFor why;
		const char *results; /* 1 to 9: x where that may come of it */
	} kinds[] = {{WHY(INTERVIEW), "....xxxx."}, {WHY(HEARING), "....xxxx."},
	    {WHY(DEATH_NOTIFICATION), "...xx...x"}, {WHY(PROPERTY_RETURN), "...xxxx.."},
	    {WHY(REPLY), "xxxxx...."}};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		for (int result = 0; result <= 40; result++)
			for (int attended = 0; attended <= 1; attended++) {
				bool may = result >= 1 && result <= 9 &&
					   kinds[i].results[result - 1] == 'x';
				bool death = kinds[i].why == WHY(DEATH_NOTIFICATION) &&
					     result == (int)RESULT(DONE);
				struct callout *c;

				(void)set_up(state);
				c = asked("cell", kinds[i].why, 4, 2, 0);
				MOVE(c, "lena", ACCEPT);
				assert_int_equal(
				    move_as(c, "lena", EVENT(CLOSE), (Accord__V1__TaskResult)result,
					(Accord__V1__TaskAttended)attended),
				    may && attended == (int)death ? ERR_NONE : ERR_INVALID);
				assert_int_equal(
				    c->state == STATE(CLOSED), may && attended == (int)death);
				if (c->state == STATE(CLOSED))
					assert_int_equal(c->task.attended, attended);
			}
}

static void
test_who_went_is_said_of_nothing_but_a_close(void **state)
{
	struct callout *c;

	(void)state;
	c = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	assert_int_equal(move_as(c, "lena", EVENT(ACCEPT), 0, WITH_SWORN), ERR_INVALID);
	assert_int_equal(c->state, STATE(OFFERED));
}

/* On the morning after, by her organisation's days, whoever answers for it is asked. */
static void
test_what_nobody_says_is_asked_of_who_is_on_duty(void **state)
{
	int64_t begins, morning;
	struct callout *c;

	(void)state;
	for (int met = 0; met <= 1; met++) {
		c = asked(met ? "met" : "not", WHY(HEARING), 96, 72, 0);
		begins = c->task.at;
		morning = after_morning(ZONE, "federal", begins);
		MOVE(c, "lena", ACCEPT);
		if (met)
			MOVE(c, "lena", CONTACT);
		assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), begins);
		outcome_rings(c, begins);
		assert_int_equal(c->state, met ? STATE(CONTACTED) : STATE(ACCEPTED));
		assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), morning);
		outcome_rings(c, morning);
		assert_int_equal(moved(1)->rule, met ? 375 : 373);
		assert_int_equal(moved(1)->reason, REASONED(NOT_SAID));
		assert_int_equal(moved(0)->reason, REASONED(NOT_SAID));
		is_asked(c, "dana", morning + 15 * CLOCK_MINUTE);
		assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), 0);
		run_out(c);
		is_asked(c, "dana", morning + 30 * CLOCK_MINUTE);
		MOVE(c, "dana", ACCEPT);
		assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), fake.now);
		assert_int_equal(move_as(c, "dana", EVENT(CLOSE), RESULT(DONE), 0), ERR_NONE);
		assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), 0);
		outcome_rings(c, fake.now + CLOCK_DAY); /* one that was under way */
		assert_int_equal(c->state, STATE(CLOSED));
	}
}

static void
test_of_a_death_it_is_asked_after_an_hour(void **state)
{
	struct callout *c;
	int64_t took;

	(void)state;
	c = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	fake.now += 30 * CLOCK_MINUTE;
	took = fake.now;
	MOVE(c, "p-1", ACCEPT);
	outcome_rings(c, fake_due(CLOCK_TASK_OUTCOME, &c->id));
	assert_int_equal(c->state, STATE(ACCEPTED));
	assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), took + CLOCK_HOUR);
	outcome_rings(c, took + CLOCK_HOUR);
	is_asked(c, "dana", fake.now + 15 * CLOCK_MINUTE);
}

/* Who was missed on duty is told by the alarm: nobody there, no silence. */
static void
test_where_nobody_is_on_duty_it_ends_with_the_alarm(void **state)
{
	struct callout *c;
	int64_t due;

	(void)state;
	fake_reset(NULL); /* neither roster nor directory */
	c = asked("h", WHY(HEARING), 96, 72, 0);
	run_out(c);
	run_out(c);
	assert_int_equal(c->state, STATE(EXPIRED));
	MOVE(c, "lena", ACCEPT);
	outcome_rings(c, c->task.at);
	due = fake_due(CLOCK_TASK_OUTCOME, &c->id);
	assert_int_equal(due, c->task.at + CLOCK_DAY); /* its zone is not known */
	outcome_rings(c, due);
	assert_int_equal(c->state, STATE(EXPIRED));
}

static void
test_clocks_of_what_is_not_there_or_is_another_do_nothing(void **state)
{
	struct callout none = {.id = named_id("none")};
	struct callout *c;

	(void)state;
	outcome_rings(&none, fake.now);
	c = asked("w", WHY(WELFARE), 4, 2, 0);
	MOVE(c, "lena", ACCEPT);
	assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &c->id), 0);
	outcome_rings(c, fake.now + CLOCK_DAY);
	assert_int_equal(c->state, STATE(ACCEPTED));
}

/* --- they follow her whose they are --- */

static const struct rule lead_rule = {
    .keys = lead_of_tasks_keys, .more = lead_of_tasks_more, .decide = lead_of_tasks};
static const struct rule closed_rule = {
    .keys = close_tasks_keys, .more = close_tasks_more, .decide = close_tasks};

/* Her tasks as the store would list them. */
static void
look_up_hers(void)
{
	struct id client = named_id("client");
	struct fake_row *row = fake_find(&client_tasks_table, &client);
	struct client_tasks *hers;

	if (row == NULL || !row->there) {
		batch_need(&fake, &client_tasks_table, &client);
		(void)batch_new(&fake, &client_tasks_table, &client);
		row = fake_find(&client_tasks_table, &client);
	}
	hers = row->row;
	*hers = (struct client_tasks){.client = client};
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct callout *c = fake.rows[i].row;

		if (fake.rows[i].table == &callout_table && fake.rows[i].there)
			hers->tasks[hers->count++] = (struct client_task){c->id, c->ladder, NULL};
	}
}

static void
lead_says(Accord__V1__LeadMoved *msg, struct id *client, const char *lead)
{
	*client = named_id("client");
	accord__v1__lead_moved__init(msg);
	msg->client = (ProtobufCBinaryData){sizeof(client->b), client->b};
	msg->organisation = (char *)"haven-house";
	msg->lead = (char *)(uintptr_t)lead;
}

static void
leads(const char *lead)
{
	Accord__V1__LeadMoved msg;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &lead_rule, .msg = &msg.base, .fact = &header};
	struct id client;

	lead_says(&msg, &client, lead);
	look_up_hers();
	assert_true(fake_one(&input));
	keep_ladders();
}

static void
her_record_is(bool closed)
{
	Accord__V1__ClientClosed msg = ACCORD__V1__CLIENT_CLOSED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &closed_rule, .msg = &msg.base, .fact = &header};
	struct id client = named_id("client");

	msg.client = (ProtobufCBinaryData){sizeof(client.b), client.b};
	msg.organisation = (char *)"haven-house";
	msg.reopened = !closed;
	look_up_hers();
	assert_true(fake_one(&input));
}

static void
test_what_she_who_led_was_asked_is_asked_of_who_leads_now(void **state)
{
	struct callout *c;
	unsigned rung;

	(void)state;
	c = asked("a", WHY(HEARING), 96, 72, 0);
	leads("nora");
	assert_int_equal(c->state, STATE(RETURNED));
	assert_int_equal(moved(0)->event, EVENT(LEAVE));
	assert_int_equal(moved(0)->reason, REASONED(LEAD_CHANGED));
	assert_string_equal(moved(0)->person, "lena");
	assert_int_equal(answers_by(c), fake.now);
	run_out(c);
	is_asked(c, "nora", fake.now + 36 * CLOCK_HOUR);
	assert_string_equal(c->task.lead, "nora");
	rung = c->rung;
	leads("lena"); /* and back: a page is known by its rung, and hers was used */
	run_out(c);
	assert_string_equal(c->person, "lena");
	assert_true(c->rung > rung);
	run_out(c);
	assert_string_equal(c->person, "lena"); /* again half-way */
	run_out(c);
	assert_string_equal(c->person, "dana");
	leads("lena"); /* nothing new */
	assert_string_equal(c->person, "dana");
	assert_int_equal(c->state, STATE(OFFERED));
}

static void
test_what_rests_is_asked_of_who_leads_now_at_once(void **state)
{
	struct callout *c;

	(void)state;
	c = asked("a", WHY(INTERVIEW), 96, 72, fake.now + 36 * CLOCK_HOUR);
	leads("nora");
	assert_int_equal(c->state, STATE(DRAFT));
	assert_int_equal(answers_by(c), fake.now);
	run_out(c);
	assert_string_equal(c->person, "nora");
	assert_int_equal(c->task.due, fake.now);
}

/* What she took is hers only until it begins; of a death she is on her way. */
static void
test_what_she_took_goes_over_unless_it_has_begun(void **state)
{
	struct callout *hearing, *past, *death, *colleague;

	(void)state;
	hearing = asked("h", WHY(HEARING), 96, 72, 0);
	past = asked("p", WHY(INTERVIEW), 1, 0, 0);
	death = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	colleague = asked("c", WHY(PROPERTY_RETURN), 96, 72, 0);
	MOVE(hearing, "lena", ACCEPT);
	MOVE(past, "lena", ACCEPT);
	MOVE(death, "lena", ACCEPT);
	MOVE(colleague, "p-2", ACCEPT);
	fake.now += 2 * CLOCK_HOUR;
	leads("nora");
	assert_int_equal(hearing->state, STATE(RETURNED));
	assert_int_equal(fake_due(CLOCK_TASK_OUTCOME, &hearing->id), 0);
	run_out(hearing);
	assert_string_equal(hearing->person, "nora");
	assert_int_equal(past->state, STATE(ACCEPTED));
	assert_int_equal(death->state, STATE(ACCEPTED));
	assert_int_equal(colleague->state, STATE(ACCEPTED));
	MOVE(colleague, "p-2", RETURN);
	run_out(colleague);
	assert_string_equal(colleague->person, "nora");
}

static void
test_of_a_death_who_leads_now_is_asked_before_who_is_on_call(void **state)
{
	struct callout *c;

	(void)state;
	c = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	leads("p-2");
	run_out(c);
	is_asked(c, "p-2", fake.now + 5 * CLOCK_MINUTE);
	run_out(c);
	assert_string_equal(c->person, "p-1");
	run_out(c);
	assert_string_equal(c->person, "dana"); /* p-2 was asked */
}

/* However often it goes over, there is no rung behind the last, and no silence. */
static void
test_a_task_that_goes_over_again_and_again_ends_with_the_alarm(void **state)
{
	struct callout *c;

	(void)state;
	c = asked("a", WHY(HEARING), 96, 72, 0);
	for (int i = 0; i < 2 * LADDER_RUNGS && c->state != STATE(EXPIRED); i++) {
		leads(i % 2 == 0 ? "nora" : "lena");
		run_out(c);
	}
	while (c->state != STATE(EXPIRED))
		run_out(c);
	leads("lena");
	assert_int_equal(c->state, STATE(EXPIRED));
	assert_string_equal(c->task.lead, "lena");
}

/* Both in one batch: the store does not list it yet. */
static void
test_what_was_asked_for_in_the_same_batch_goes_over_too(void **state)
{
	Accord__V1__PersonWanted want = ACCORD__V1__PERSON_WANTED__INIT;
	Accord__V1__LeadMoved msg;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input asks = {.rule = &wanted_rule, .msg = &want.base, .fact = &header},
		     moves = {.rule = &lead_rule, .msg = &msg.base, .fact = &header},
		     *both[] = {&asks, &moves};
	struct id id = named_id("a"), client;
	struct callout *c;

	(void)state;
	lead_says(&msg, &client, "nora");
	want.wanted = (ProtobufCBinaryData){sizeof(id.b), id.b};
	want.client = msg.client;
	want.organisation = (char *)"haven-house";
	want.why = WHY(PROPERTY_RETURN);
	want.due_us = fake.now + CLOCK_HOUR;
	want.lead = want.asked = (char *)"lena";
	want.asked_until_us = fake.now + CLOCK_DAY;
	want.at_us = fake.now + 2 * CLOCK_DAY;
	look_up_hers();
	fake_batch(both, 2);
	keep_ladders();
	c = fake_find(&callout_table, &((struct want *)fake_find(&want_table, &id)->row)->request)
		->row;
	assert_string_equal(c->task.lead, "nora");
	run_out(c);
	assert_string_equal(c->person, "nora");
}

static void
test_with_her_record_they_end_save_what_has_to_happen(void **state)
{
	struct callout *rests, *asked_of, *taken, *past, *death, *back, *had;

	(void)state;
	rests = asked("r", WHY(HEARING), 96, 72, fake.now + CLOCK_HOUR);
	asked_of = asked("o", WHY(INTERVIEW), 96, 72, 0);
	taken = asked("t", WHY(HEARING), 96, 72, 0);
	past = asked("p", WHY(HEARING), 1, 0, 0);
	death = asked("d", WHY(DEATH_NOTIFICATION), 1, 0, 0);
	back = asked("b", WHY(PROPERTY_RETURN), 96, 72, fake.now + CLOCK_HOUR);
	had = asked("h", WHY(PROPERTY_RETURN), 96, 72, 0);
	MOVE(taken, "lena", ACCEPT);
	MOVE(past, "lena", ACCEPT);
	MOVE(had, "p-2", ACCEPT);
	fake.now = past->task.at;
	her_record_is(false);
	assert_int_equal(asked_of->state, STATE(OFFERED));
	her_record_is(true);
	assert_int_equal(rests->state, STATE(WITHDRAWN));
	assert_int_equal(asked_of->state, STATE(WITHDRAWN));
	assert_int_equal(taken->state, STATE(WITHDRAWN));
	assert_int_equal(taken->reason, REASONED(RECORD_CLOSED));
	assert_int_equal(answers_by(rests), 0);
	assert_int_equal(past->state, STATE(ACCEPTED)); /* what came of it is asked for */
	assert_int_equal(had->state, STATE(ACCEPTED));
	run_out(death);
	assert_int_equal(death->state, STATE(OFFERED));
	assert_string_equal(death->person, "dana");
	assert_int_equal(moved(0)->reason, REASONED(RECORD_CLOSED));
	run_out(back);
	assert_int_equal(back->state, STATE(OFFERED));
	assert_string_equal(back->person, "dana");
	her_record_is(true); /* told again */
	assert_int_equal(back->state, STATE(OFFERED));
	run_out(back);
	run_out(back);
	assert_int_equal(back->state, STATE(EXPIRED));
}

#define TEST(name) cmocka_unit_test_setup(name, set_up)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_of_what_has_an_hour_the_lead_is_asked_twice_then_who_is_on_duty),
	    TEST(test_of_a_death_the_lead_has_five_minutes_then_whoever_is_on_call),
	    TEST(test_what_begins_at_once_asks_whoever_is_on_duty_at_once),
	    TEST(test_each_is_a_task_of_its_own),
	    TEST(test_what_its_lead_asked_for_rests_with_her),
	    TEST(test_who_says_no_is_not_asked_again_before_the_others),
	    TEST(test_who_has_seen_it_has_no_more_time_than_there_is),
	    TEST(test_only_what_can_come_of_it_is_said),
	    TEST(test_who_went_is_said_of_nothing_but_a_close),
	    TEST(test_what_nobody_says_is_asked_of_who_is_on_duty),
	    TEST(test_of_a_death_it_is_asked_after_an_hour),
	    TEST(test_where_nobody_is_on_duty_it_ends_with_the_alarm),
	    TEST(test_what_she_who_led_was_asked_is_asked_of_who_leads_now),
	    TEST(test_what_rests_is_asked_of_who_leads_now_at_once),
	    TEST(test_what_she_took_goes_over_unless_it_has_begun),
	    TEST(test_of_a_death_who_leads_now_is_asked_before_who_is_on_call),
	    TEST(test_a_task_that_goes_over_again_and_again_ends_with_the_alarm),
	    TEST(test_what_was_asked_for_in_the_same_batch_goes_over_too),
	    TEST(test_with_her_record_they_end_save_what_has_to_happen),
	    TEST(test_clocks_of_what_is_not_there_or_is_another_do_nothing),
	};

	return cmocka_run_group_tests(tests, begin, end);
}
