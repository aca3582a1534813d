/* Messages: paged once, claimed before they are sent, tried again, recalled, never in a wrong
 * order. */
#include "services/notification/message_kind.h"
#include "tests/unit/message_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "common/metrics.h"
#include "services/notification/staff/matter.h"

static void
test_an_offer_is_claimed_and_sent_once(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(m->attempt, 1);
	assert_int_equal(sent, 1);
	assert_string_equal(last_sent.area, "4A");
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), fake.now + LOST_AFTER);
	assert_int_equal(moved(1)->to, STATE(QUEUED));
	assert_int_equal(moved(0)->from, STATE(QUEUED));
	assert_int_equal(moved(0)->to, STATE(SENDING));
	offer("p-1", 1);
	assert_int_equal(sent, 1);
	assert_int_equal(fake.fact_count, 2);
	offer("p-2", 2);
	assert_int_equal(sent, 2);
}

static void
test_a_taken_page_is_sent(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	result(m, 1, CHANNEL_TAKEN, 250);
	assert_int_equal(m->state, STATE(SENT));
	assert_int_equal(moved(0)->provider_code, 250);
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
	assert_int_equal(attempts(), 1);
	result(m, 1, CHANNEL_TAKEN, 250); /* again */
	assert_int_equal(attempts(), 1);
}

static void
test_without_a_slot_it_waits_in_the_table(void **state)
{
	struct input claim, clock;
	struct message *m;
	int64_t due;

	(void)state;
	slots = 0;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(backlogs, 1);
	due = m->due;
	assert_true(due <= fake.now); /* the picker finds it at once, */
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), fake.now + PICKED_AFTER);
	fake.now += PICKED_AFTER; /* and if nobody has picked it, its clock does */
	clock = (struct input){.rule = &due_rule, .subject = m->id, .due = fake.now};
	assert_true(fake_one(&clock));
	assert_int_equal(backlogs, 2);
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), fake.now + PICKED_AFTER);
	assert_int_equal(m->due, due); /* in its place before younger ones */
	slots = 1;
	claim =
	    (struct input){.rule = &due_rule, .subject = m->id}; /* picked, not due by a clock */
	assert_true(fake_one(&claim));
	assert_int_equal(m->state, STATE(SENDING));
	assert_true(fake_one(&claim)); /* picked twice */
	assert_int_equal(m->attempt, 1);
	assert_int_equal(attempts(), 0);
}

static void
test_put_off_and_uncertain_are_tried_again(void **state)
{
	static const enum channel_end ends[] = {CHANNEL_LATER, CHANNEL_UNCERTAIN};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct message *m;
		int64_t wait;

		assert_int_equal(setup(NULL), 0);
		offer("p-1", 1);
		m = page_of("p-1", 1);
		result(m, 1, ends[i], 0);
		assert_int_equal(m->state, STATE(QUEUED));
		wait = fake_due(CLOCK_MESSAGE, &m->id) - fake.now;
		assert_in_range(wait, CLOCK_SECOND, 2 * CLOCK_SECOND);
		assert_int_equal(m->due, fake_due(CLOCK_MESSAGE, &m->id));
		due(m);
		assert_int_equal(m->state, STATE(SENDING));
		assert_int_equal(m->attempt, 2);
		result(m, 1, CHANNEL_TAKEN, 250); /* of the first attempt: too late to matter */
		assert_int_equal(m->state, STATE(SENDING));
		result(m, 2, CHANNEL_TAKEN, 250);
		assert_int_equal(m->state, STATE(SENT));
		assert_int_equal(attempts(), 2);
	}
}

static void
test_refused_is_given_up(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	result(m, 1, CHANNEL_REFUSED, 550);
	assert_int_equal(m->state, STATE(FAILED));
	assert_int_equal(moved(0)->provider_code, 550);
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
}

/* At the limit to the microsecond. */
static void
test_given_up_after_its_time(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	fake.now = m->created + CLOCK_MINUTE - 1;
	result(m, 1, CHANNEL_LATER, 451);
	assert_int_equal(m->state, STATE(QUEUED));
	due(m);
	fake.now = m->created + CLOCK_MINUTE;
	result(m, 2, CHANNEL_LATER, 451);
	assert_int_equal(m->state, STATE(FAILED));
}

static void
test_a_lost_attempt_is_repeated(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	under_way = true;
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), fake.now + CLOCK_SECOND);
	under_way = false;
	due(m);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_true(m->doubtful);
	assert_int_equal(attempts(), 1);
	due(m);
	assert_int_equal(m->attempt, 2);
}

static void
test_without_an_address_it_waits_for_one(void **state)
{
	struct message *m;

	(void)state;
	know("p-1", ADDRESS_WANTED);
	offer("p-1", 1);
	m = page_of("p-1", 1);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(wanted, 2); /* beside the question whether it may go, and after it */
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), fake.now + 2 * CLOCK_SECOND);
	know("p-1", ADDRESS_KNOWN);
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	offer("p-9", 2);
	assert_int_equal(wanted, 4);
	know("p-8", ADDRESS_NOBODY);
	offer("p-8", 3);
	assert_int_equal(page_of("p-8", 3)->state, STATE(REFUSED)); /* the next is asked at once */
}

static void
test_called_off_before_it_left_is_recalled(void **state)
{
	(void)state;
	slots = 0;
	offer("p-1", 1);
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(page_of("p-1", 1)->state, STATE(RECALLED));
	assert_null(notice_of("p-1"));
}

static void
test_called_off_after_it_left_is_followed_by_a_notice(void **state)
{
	(void)state;
	offer("p-1", 1);
	result(page_of("p-1", 1), 1, CHANNEL_TAKEN, 250);
	offer("p-1", 3); /* on two rungs: still one notice */
	result(page_of("p-1", 3), 1, CHANNEL_TAKEN, 250);
	offer("p-2", 2);
	result(page_of("p-2", 2), 1, CHANNEL_REFUSED, 550);
	stand_down("p-1", REQUEST(ACCEPTED));
	assert_int_equal(notice_of("p-1")->state, STATE(SENDING));
	assert_int_equal(
	    notice_of("p-1")->template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN);
	assert_null(notice_of("p-2"));
	assert_int_equal(sent, 4);
}

/* A task's page says nothing of it, whatever the gateway would release, and nor does its end. */
static void
test_a_task_is_asked_and_taken_back(void **state)
{
	struct fact f;

	(void)state;
	(void)fact(&f, EVENT(OFFER), REQUEST(DRAFT), REQUEST(OFFERED));
	f.msg.task = true;
	f.msg.person = (char *)"p-1";
	f.msg.rung = 1;
	assert_true(fake_one(&f.input));
	settle();
	assert_int_equal(
	    page_of("p-1", 1)->template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED);
	assert_int_equal(page_of("p-1", 1)->state, STATE(SENDING));
	result(page_of("p-1", 1), 1, CHANNEL_TAKEN, 250);
	(void)fact(&f, EVENT(STAND_DOWN), REQUEST(OFFERED), REQUEST(STOOD_DOWN)); /* of no task */
	f.msg.task = true;
	assert_true(fake_one(&f.input));
	assert_null(notice_of("p-1"));
	(void)fact(&f, EVENT(WITHDRAW), REQUEST(OFFERED), REQUEST(WITHDRAWN));
	f.msg.task = true;
	f.msg.person = (char *)"p-1";
	assert_true(fake_one(&f.input));
	settle();
	assert_int_equal(
	    notice_of("p-1")->template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_OFF);
}

/* The notice never overtakes the page. */
static void
test_called_off_while_it_leaves(void **state)
{
	static const struct {
		enum channel_end end;
		Accord__V1__MessageState state;
		bool notice;
	} cases[] = {
	    {CHANNEL_TAKEN, STATE(SENT), true},
	    {CHANNEL_LATER, STATE(RECALLED), false},
	    {CHANNEL_UNCERTAIN, STATE(RECALLED), true},
	    {CHANNEL_REFUSED, STATE(FAILED), false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(setup(NULL), 0);
		offer("p-1", 1);
		stand_down("p-1", REQUEST(OFFERED));
		assert_int_equal(page_of("p-1", 1)->state, STATE(SENDING));
		assert_null(notice_of("p-1"));
		result(page_of("p-1", 1), 1, cases[i].end, 0);
		assert_int_equal(page_of("p-1", 1)->state, cases[i].state);
		assert_int_equal(notice_of("p-1") != NULL, cases[i].notice);
		assert_int_equal(fake_due(CLOCK_MESSAGE, &page_of("p-1", 1)->id), 0);
	}
}

static void
test_called_off_between_attempts(void **state)
{
	(void)state;
	offer("p-1", 1);
	result(page_of("p-1", 1), 1, CHANNEL_UNCERTAIN, 0);
	offer("p-2", 2);
	result(page_of("p-2", 2), 1, CHANNEL_LATER, 0);
	stand_down("p-2", REQUEST(OFFERED));
	assert_int_equal(page_of("p-1", 1)->state, STATE(RECALLED));
	assert_int_equal(page_of("p-2", 2)->state, STATE(RECALLED));
	assert_non_null(notice_of("p-1")); /* she may have it */
	assert_null(notice_of("p-2"));     /* she cannot */
}

/* She answered through the console before her page had left. */
static void
test_who_accepted_is_told_without_a_page(void **state)
{
	(void)state;
	stand_down("p-1", REQUEST(ON_SCENE));
	assert_int_equal(notice_of("p-1")->state, STATE(SENDING));
	stand_down("p-1", REQUEST(ON_SCENE));
	assert_int_equal(sent, 1);
}

static void
test_offered_and_called_off_in_one_batch(void **state)
{
	struct input *inputs[2];
	struct fact f[2];

	(void)state;
	slots = 0;
	inputs[0] = fact(&f[0], EVENT(OFFER), REQUEST(DRAFT), REQUEST(OFFERED));
	inputs[1] = fact(&f[1], EVENT(STAND_DOWN), REQUEST(OFFERED), REQUEST(STOOD_DOWN));
	f[0].msg.person = f[1].msg.person = (char *)"p-1";
	f[0].msg.rung = 1;
	fake_batch(inputs, 2);
	assert_int_equal(page_of("p-1", 1)->state, STATE(RECALLED));
	assert_null(notice_of("p-1"));
}

/* In either order. */
static void
test_called_off_and_taken_in_one_batch(void **state)
{
	(void)state;
	for (int first = 0; first < 2; first++) {
		struct slot slot = {.attempt = 1, .result = {.end = CHANNEL_TAKEN}};
		struct input taken = {.rule = &result_rule, .own = &slot}, *inputs[2];
		struct fact f;

		assert_int_equal(setup(NULL), 0);
		offer("p-1", 1);
		taken.subject = page_of("p-1", 1)->id;
		inputs[first] = fact(&f, EVENT(STAND_DOWN), REQUEST(OFFERED), REQUEST(STOOD_DOWN));
		inputs[1 - first] = &taken;
		f.msg.person = (char *)"p-1";
		fake_batch(inputs, 2);
		settle();
		assert_int_equal(page_of("p-1", 1)->state, STATE(SENT));
		assert_int_equal(notice_of("p-1")->state, STATE(SENDING));
	}
}

static void
test_other_moves_page_nobody(void **state)
{
	static const Accord__V1__RequestEvent others[] = {EVENT(ACKNOWLEDGE), EVENT(ACCEPT),
	    EVENT(DECLINE), EVENT(EXPIRE), EVENT(DEPART), EVENT(CLOSE)};
	struct fact f;

	(void)state;
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		assert_true(fake_one(fact(&f, others[i], REQUEST(OFFERED), REQUEST(ACCEPTED))));
		f.msg.to = REQUEST(OFFERED);
		assert_true(fake_one(&f.input));
	}
	assert_int_equal(fake.fact_count, 0);
	f.msg.request.len = 3;
	assert_false(fake_one(&f.input));
}

/* Whatever a snapshot says, nobody hears of it; what moves next finds who was paged. */
static void
test_a_restated_callout_makes_no_message(void **state)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	size_t clocks, facts;
	struct fact f;

	(void)state;
	header.restated = true;
	offer("p-1", 1);
	clocks = fake.clock_count;
	facts = fake.fact_count;
	(void)fact(&f, EVENT(OFFER), REQUEST(OFFERED), REQUEST(OFFERED));
	f.msg.person = (char *)"p-2";
	f.msg.rung = 2;
	f.input.fact = &header;
	assert_true(fake_one(&f.input));
	assert_int_equal(fake.touched, 0);
	(void)fact(&f, EVENT(STAND_DOWN), REQUEST(ACCEPTED), REQUEST(STOOD_DOWN));
	f.msg.person = (char *)"p-1";
	f.input.fact = &header;
	assert_true(fake_one(&f.input));
	assert_int_equal(fake.touched, 0);
	assert_int_equal(fake.clock_count, clocks);
	assert_int_equal(fake.fact_count, facts);
	offer("p-2", 2); /* the event itself, behind the snapshot, pages */
	assert_non_null(page_of("p-2", 2));
	stand_down("p-2", REQUEST(OFFERED));
	assert_true(page_of("p-1", 1)->unwanted && page_of("p-2", 2)->unwanted);
}

static void
test_back_off_doubles_up_to_its_limit(void **state)
{
	struct notification_config config = {
	    .retry_first = CLOCK_SECOND, .retry_last = 10 * CLOCK_SECOND};
	static const int64_t longest[] = {1, 1, 2, 4, 8, 10, 10};
	int64_t low = INT64_MAX, high = 0;

	(void)state;
	for (unsigned n = 0; n < 1000; n++) {
		int64_t most = longest[n < 6 ? n : 6] * CLOCK_SECOND,
			wait = message_back_off(&config, &request, n);

		assert_in_range(wait, most / 2, most);
		assert_int_equal(wait, message_back_off(&config, &request, n));
		if (n > 6) {
			low = wait < low ? wait : low;
			high = wait > high ? wait : high;
		}
	}
	assert_true(high - low > 4 * CLOCK_SECOND); /* the chance is one */
	assert_true(message_back_off(&config, &request, UINT32_MAX) > 0);
}

static void
test_a_canary_has_a_page_of_its_own(void **state)
{
	struct message *m;
	struct fact f;

	(void)state;
	(void)fact(&f, EVENT(OFFER), REQUEST(OFFERED), REQUEST(OFFERED));
	f.msg.person = (char *)"p-1";
	f.msg.rung = 1;
	f.msg.canary = true;
	assert_true(fake_one(&f.input));
	assert_non_null(m = page_of("p-1", 1));
	assert_int_equal(m->template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY);
}

/* Whatever a fact says of it, a message about a request that stays is one that stays. */
static void
test_messages_pass_away_with_their_request(void **state)
{
	struct id passing = id_passing(request), page, notice;

	(void)state;
	page = page_id(epoch, &passing, "p-1", 1);
	notice = notice_id(epoch, &passing, "p-1");
	assert_true(id_is_passing(&page) && id_is_passing(&notice));
	page = page_id(epoch, &request, "p-1", 1);
	notice = notice_id(epoch, &request, "p-1");
	assert_false(id_is_passing(&page) || id_is_passing(&notice));
}

/* --- a referral that was restored --- */

/* It comes to the same rung once more: what the time that is lost has sent does not stand for it.
 */
static void
test_a_page_asked_anew_in_another_history_goes_out(void **state)
{
	struct message *first, *anew;

	(void)state;
	offer("p-1", 1);
	offer("p-1", 1);
	assert_int_equal(sent, 1);
	first = page_of("p-1", 1);
	result(first, 1, CHANNEL_TAKEN, 250);
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(sent, 2);
	result(notice_of("p-1"), 1, CHANNEL_TAKEN, 250);

	epoch = 1048576;
	assert_null(page_of("p-1", 1));
	offer("p-1", 1);
	offer("p-1", 1);
	assert_int_equal(sent, 3);
	anew = page_of("p-1", 1);
	assert_ptr_not_equal(anew, first);
	assert_int_equal(anew->epoch, epoch);
	result(anew, 1, CHANNEL_TAKEN, 250);
	stand_down("p-1", REQUEST(OFFERED)); /* and so she is told again that it is over */
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(sent, 4);
	assert_int_equal(notice_of("p-1")->epoch, epoch);
}

/* Another copy of referral called it off: one notice, whatever had become of each of her pages. */
static void
test_one_notice_across_a_takeover(void **state)
{
	struct message *late;

	(void)state;
	offer("p-1", 1);
	result(page_of("p-1", 1), 1, CHANNEL_TAKEN, 250);
	offer("p-1", 2);
	late = page_of("p-1", 2);
	epoch++;
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(sent, 3);
	assert_non_null(notice_of("p-1"));
	assert_true(late->unwanted);
	result(late, 1, CHANNEL_TAKEN, 250);
	assert_int_equal(sent, 3);

	assert_int_equal(setup(NULL), 0);
	offer("p-1", 1);
	late = page_of("p-1", 1);
	epoch++;
	stand_down("p-1", REQUEST(OFFERED));
	assert_null(notice_of("p-1"));
	result(late, 1, CHANNEL_TAKEN, 250);
	assert_non_null(notice_of("p-1"));
	assert_int_equal(sent, 2);
}

/* One more than a request's pages that are looked at: the oldest gives way. */
static void
test_the_newest_pages_are_called_off(void **state)
{
	struct message *last;
	size_t recalled = 0;

	(void)state;
	slots = 0;
	for (epoch = 1; epoch <= THREAD_PAGES / 16; epoch++)
		for (unsigned rung = 1; rung <= 16; rung++)
			offer("p-1", rung);
	offer("p-1", 1);
	last = page_of("p-1", 1);
	stand_down("p-1", REQUEST(OFFERED));
	assert_int_equal(last->state, STATE(RECALLED));
	for (size_t i = 0; i < fake.row_count; i++)
		recalled += fake.rows[i].table == &message_table && fake.rows[i].there &&
			    ((struct message *)fake.rows[i].row)->state == STATE(RECALLED);
	assert_int_equal(recalled, THREAD_PAGES);
}

/* As many pages as are looked at, loaded with the newest first. */
static void
load_thread(size_t count)
{
	struct fake_row *row = fake_add(&thread_table);
	struct thread *thread = row->row;

	row->key = request;
	row->there = true;
	*thread = (struct thread){.request = request, .count = count};
	for (size_t i = 0; i < count; i++) {
		thread->pages[i].message = (struct id){{99, (uint8_t)i}};
		(void)snprintf(thread->pages[i].person, NOTIFICATION_NAME, "old-%zu", i);
	}
}

/* At the limit, and two more in one batch: those two, then the newest of the others. */
static void
test_new_pages_push_out_the_oldest(void **state)
{
	const struct thread *thread;

	(void)state;
	load_thread(THREAD_PAGES - 1);
	thread = fake_find(&thread_table, &request)->row;
	offer("p-1", 1);
	assert_int_equal(thread->count, THREAD_PAGES);
	assert_string_equal(thread->pages[0].person, "p-1");
	assert_string_equal(thread->pages[THREAD_PAGES - 1].person, "old-62");

	assert_int_equal(setup(NULL), 0);
	load_thread(THREAD_PAGES);
	thread = fake_find(&thread_table, &request)->row;
	offer("p-1", 1);
	offer("p-2", 2);
	assert_int_equal(thread->count, THREAD_PAGES);
	assert_string_equal(thread->pages[0].person, "p-2");
	assert_string_equal(thread->pages[1].person, "p-1");
	for (size_t i = 2; i < THREAD_PAGES; i++)
		assert_int_equal(thread->pages[i].message.b[1], i - 2);
	stand_down("p-2", REQUEST(OFFERED));
	assert_true(page_of("p-1", 1)->unwanted && page_of("p-2", 2)->unwanted);
}

static int
unpaged(void)
{
	static const char name[] = "accord_callouts_unpaged_total{service=\"t\"} ";
	const char *line;
	char *text;
	int count;

	assert_true(metrics_render("t", &text) > 0);
	assert_non_null(line = strstr(text, name));
	count = (int)strtol(line + sizeof(name) - 1, NULL, 10);
	free(text);
	return count;
}

/* Whose pager never went off is counted and told aloud; who was paged is not. */
static void
test_a_restated_offer_that_nobody_heard_is_told(void **state)
{
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct fact f;
	int before;

	(void)state;
	header.restated = true;
	offer("p-1", 1);
	message_open();
	before = unpaged();
	for (int i = 1; i <= 2; i++) {
		(void)fact(&f, EVENT(OFFER), REQUEST(OFFERED), REQUEST(OFFERED));
		f.msg.person = (char *)(uintptr_t)(i == 1 ? "p-1" : "p-2");
		f.input.fact = &header;
		assert_true(fake_one(&f.input));
		assert_int_equal(unpaged() - before, i - 1);
	}
}

/* --- notices of what stands in Accord --- */

static bool
warn(uint64_t n, const char *person)
{
	static const struct rule rule = {.keys = ending_near_keys, .decide = ending_near};
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	Accord__V1__EndingNear msg = ACCORD__V1__ENDING_NEAR__INIT;
	struct input input = {.rule = &rule, .msg = &msg.base, .fact = &header};

	header.epoch = epoch;
	header.n = n;
	msg.person = (char *)(uintptr_t)person;
	msg.organisation = (char *)"haven-house";
	msg.placement = (char *)"pl-1";
	if (!fake_one(&input))
		return false;
	settle();
	return true;
}

static void
test_an_end_is_told_once_to_who_is_answerable(void **state)
{
	(void)state;
	assert_true(warn(1, "p-1"));
	assert_int_equal(sent, 1);
	assert_int_equal(last_sent.template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR);
	assert_string_equal(last_sent.person, "p-1");
	assert_string_equal(last_sent.area, "");
	assert_true(id_is_nil(&last_sent.request));
	assert_true(warn(1, "p-1")); /* the same fact again */
	assert_int_equal(sent, 1);
	assert_true(warn(2, "p-1")); /* the next warning */
	assert_int_equal(sent, 2);
	assert_true(warn(3, "")); /* there is none to tell */
	assert_int_equal(sent, 2);
}

/* Its channel is full, or its provider away: it waits, uses up no attempt, and is given up in time.
 */
static void
test_without_a_channel_it_waits_and_is_given_up(void **state)
{
	struct message *m;

	(void)state;
	channel_full = true;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(m->attempt, 0);
	channel_full = false;
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	result(m, 1, CHANNEL_LATER, 0);
	channel_full = true;
	while (m->state == STATE(QUEUED))
		due(m);
	assert_int_equal(m->state, STATE(FAILED));
	assert_int_equal(m->attempt, 1);
}

/* A provider that keeps what was said: it is taken away an hour later, or once its end is known. */
static void
test_what_a_provider_keeps_is_to_be_taken_away(void **state)
{
	struct message *m;

	(void)state;
	offer("p-1", 1);
	m = page_of("p-1", 1);
	{
		struct slot slot = {.message = m->id,
		    .attempt = 1,
		    .result = {.end = CHANNEL_TAKEN, .via = "texts", .ref = "SM1", .keeps = true}};
		struct input input = {.rule = &result_rule, .subject = m->id, .own = &slot};

		assert_true(fake_one(&input));
	}
	assert_int_equal(m->redact, REDACT_WANTED);
	assert_string_equal(m->account, "AC1");
	assert_int_equal(fake_due(CLOCK_REDACT, &m->id), fake.now + REDACT_AFTER);
	message_told(&fake, m, true, false, 0);
	assert_int_equal(fake_due(CLOCK_REDACT, &m->id), fake.now);
	assert_int_equal(m->state, STATE(SENT));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_new_pages_push_out_the_oldest, setup),
	    cmocka_unit_test_setup(test_a_restated_offer_that_nobody_heard_is_told, setup),
	    cmocka_unit_test_setup(test_a_canary_has_a_page_of_its_own, setup),
	    cmocka_unit_test(test_messages_pass_away_with_their_request),
	    cmocka_unit_test_setup(test_an_offer_is_claimed_and_sent_once, setup),
	    cmocka_unit_test_setup(test_a_taken_page_is_sent, setup),
	    cmocka_unit_test_setup(test_what_a_provider_keeps_is_to_be_taken_away, setup),
	    cmocka_unit_test_setup(test_without_a_channel_it_waits_and_is_given_up, setup),
	    cmocka_unit_test_setup(test_without_a_slot_it_waits_in_the_table, setup),
	    cmocka_unit_test_setup(test_put_off_and_uncertain_are_tried_again, setup),
	    cmocka_unit_test_setup(test_refused_is_given_up, setup),
	    cmocka_unit_test_setup(test_given_up_after_its_time, setup),
	    cmocka_unit_test_setup(test_a_lost_attempt_is_repeated, setup),
	    cmocka_unit_test_setup(test_without_an_address_it_waits_for_one, setup),
	    cmocka_unit_test_setup(test_a_task_is_asked_and_taken_back, setup),
	    cmocka_unit_test_setup(test_called_off_before_it_left_is_recalled, setup),
	    cmocka_unit_test_setup(test_called_off_after_it_left_is_followed_by_a_notice, setup),
	    cmocka_unit_test_setup(test_called_off_while_it_leaves, setup),
	    cmocka_unit_test_setup(test_called_off_between_attempts, setup),
	    cmocka_unit_test_setup(test_who_accepted_is_told_without_a_page, setup),
	    cmocka_unit_test_setup(test_offered_and_called_off_in_one_batch, setup),
	    cmocka_unit_test_setup(test_called_off_and_taken_in_one_batch, setup),
	    cmocka_unit_test_setup(test_other_moves_page_nobody, setup),
	    cmocka_unit_test_setup(test_a_restated_callout_makes_no_message, setup),
	    cmocka_unit_test_setup(test_a_page_asked_anew_in_another_history_goes_out, setup),
	    cmocka_unit_test_setup(test_one_notice_across_a_takeover, setup),
	    cmocka_unit_test_setup(test_the_newest_pages_are_called_off, setup),
	    cmocka_unit_test_setup(test_an_end_is_told_once_to_who_is_answerable, setup),
	    cmocka_unit_test_setup(test_back_off_doubles_up_to_its_limit, setup),
	};
	int failed;

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
