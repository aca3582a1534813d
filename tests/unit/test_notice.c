/* Notices to clients through their whole life: told once, held, frozen, confirmed or not, taken
 * back, and stopped by the breaker; a person wanted wherever a machine may not. */
#define FAKE_ROWS 4096
#define FAKE_FACTS 2048
#define FAKE_CLOCKS 1024
#include "tests/unit/message_world.h"

#include "accord/v1/guard.pb-c.h"
#include "accord/v1/notice.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "common/journal.h"
#include "services/notification/client/breach.h"
#include "services/notification/client/held.h"
#include "services/notification/client/notice.h"

#define CONTACT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define HELD(name) ACCORD__V1__HELD_BECAUSE__HELD_##name

static const struct rule due_rule_of_intake = {
    .keys = notice_due_keys, .more = notice_due_more, .decide = notice_due};
static const struct rule back_rule = {
    .keys = notice_taken_back_keys, .more = notice_taken_back_more, .decide = notice_taken_back};
static const struct rule frozen_rule = {
    .keys = contact_frozen_keys, .more = contact_frozen_more, .decide = contact_frozen};
static const struct rule verified_rule = {
    .keys = contact_verified_keys, .more = contact_verified_more, .decide = contact_verified};
static const struct rule word_rule = {
    .keys = contact_word_tried_keys, .more = contact_word_tried_more, .decide = contact_word_tried};
static const struct rule decide_rule = {
    .keys = decide_held_keys, .more = decide_held_more, .decide = decide_held};
static const struct rule followed_rule = {
    .keys = message_due_keys, .more = message_due_more, .decide = message_followed};

/* What went to somebody else: the gateway is asked about it elsewhere. */
const struct table last_told_table = {.name = "last_told", .row_size = 64};

void
breach_suspect(struct batch *batch, const struct id *client)
{
	(void)batch, (void)client;
}

static unsigned notices, sweeps;

void
held_sweep_after(void *own, void *arg)
{
	(void)own, (void)arg;
	sweeps++;
}

static int
begin(void **state)
{
	(void)setup(state);
	notification.config.breaker_most = 20;
	notification.config.breaker_times = 5;
	notification.config.spread = 15 * CLOCK_MINUTE;
	notification.config.max_sending = 1024;
	notification.config.give_up_after = CLOCK_HOUR;
	gateway.releases = BIT(CLIENT_EXISTENCE);
	gateway.recipient = "";
	notices = 0;
	notification.busy = notification.claims = 0;
	notification.history = 0;
	return 0;
}

static struct id
name(uint8_t kind, unsigned n)
{
	struct id id = {{kind}};

	memcpy(id.b + 4, &n, sizeof(n));
	return id;
}

#define BYTES(id) ((ProtobufCBinaryData){sizeof((id).b), (id).b})

/* A notice of its own name, to client n; the gateway is not settled. */
static struct message *
due_to(unsigned n, Accord__V1__ContactEvent event)
{
	Accord__V1__NoticeDue msg = ACCORD__V1__NOTICE_DUE__INIT;
	struct id notice = name(0xa0, ++notices), client = name(0xc0, n), id = due_id(&notice);
	struct input input = {.rule = &due_rule_of_intake, .msg = &msg.base};
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;

	header.epoch = epoch;
	input.fact = &header;
	msg.notice = BYTES(notice);
	msg.client = BYTES(client);
	msg.organisation = (char *)OWNER;
	msg.event = event;
	msg.purpose = ACCORD__V1__PURPOSE__PURPOSE_SAFETY_NOTICE;
	msg.lead = (char *)"p-1";
	assert_true(fake_one(&input));
	assert_true(fake_one(&input)); /* again: it is the same one */
	return find(&id);
}

/* What is reckoned with them would leave the clock. */
static void
test_instants_are_within_what_can_be_reckoned(void **state)
{
	static const int64_t bad[] = {-1, INT64_MIN, INT64_MAX, INT64_MAX - 1};
	Accord__V1__NoticeDue msg = ACCORD__V1__NOTICE_DUE__INIT;
	struct id notice = name(0xa0, ++notices), client = name(0xc0, 1), id = due_id(&notice);
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &due_rule_of_intake, .msg = &msg.base, .fact = &header};

	(void)state;
	msg.notice = BYTES(notice);
	msg.client = BYTES(client);
	msg.organisation = (char *)OWNER;
	msg.event = ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ORDINARY;
	for (size_t i = 0; i < 2 * sizeof(bad) / sizeof(*bad); i++) {
		msg.not_before_us = i % 2 == 0 ? bad[i / 2] : 0;
		msg.expires_us = i % 2 == 0 ? 0 : bad[i / 2];
		assert_false(fake_one(&input));
		assert_null(find(&id));
	}
}

static struct message *
told(unsigned n, Accord__V1__ContactEvent event)
{
	struct message *m = due_to(n, event);

	settle();
	return m;
}

static void
back(const struct message *m, bool correct)
{
	Accord__V1__NoticeTakenBack msg = ACCORD__V1__NOTICE_TAKEN_BACK__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &back_rule, .msg = &msg.base, .fact = &header};
	struct id notice = m->notice;

	msg.notice = BYTES(notice);
	msg.correct = correct;
	assert_true(fake_one(&input));
	settle();
}

/* Her organisation answered other than that it may go. */
static void
answered(const struct message *m, Accord__V1__ContactAnswer answer,
    Accord__V1__ContactReason reason, int64_t until)
{
	struct slot slot = {.message = m->id,
	    .attempt = m->attempt,
	    .result = {.end = CHANNEL_LATER},
	    .answered = true,
	    .answer = {answer, reason, until}};
	struct input input = {.rule = &result_rule, .subject = m->id, .own = &slot};

	assert_true(fake_one(&input));
	settle();
}

/* How many are wanted for that, less those who are not any more. */
static int
wanted_for(Accord__V1__WantedFor why)
{
	int count = 0;

	for (size_t i = 0; i < fake.fact_count; i++) {
		const struct fake_fact *fact = &fake.facts[i];
		Accord__V1__PersonWanted *w;

		if (fact->kind != ACCORD__V1__KIND__KIND_PERSON_WANTED)
			continue;
		w = accord__v1__person_wanted__unpack(NULL, fact->len, fact->body);
		count += w->why == why;
		accord__v1__person_wanted__free_unpacked(w, NULL);
	}
	return count;
}

static int
facts_of(uint32_t kind)
{
	int count = 0;

	for (size_t i = 0; i < fake.fact_count; i++)
		count += fake.facts[i].kind == kind;
	return count;
}

#define UNWANTED() facts_of(ACCORD__V1__KIND__KIND_PERSON_UNWANTED)

static void
hers(unsigned n, struct message *const *messages, size_t count)
{
	struct id client = name(0xc0, n);
	struct fake_row *row = fake_add(&open_table);
	struct open *open = row->row;

	row->key = client;
	row->there = true;
	for (size_t i = 0; i < count; i++)
		open->messages[open->count++] = messages[i]->id;
}

/* --- told --- */

static void
test_told_once(void **state)
{
	struct message *m = told(1, CONTACT(RELEASE));

	(void)state;
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(sent, 1);
	result(m, 1, CHANNEL_TAKEN, 202);
	assert_int_equal(m->state, STATE(SENT));
	assert_int_equal(m->confirm_by, fake.now + DELIVER_CONFIRM);
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), m->confirm_by);
	assert_int_equal(wanted_for(WANTED(UNCONFIRMED)), 0);
}

/* Law L6: what may have arrived is never sent again, whatever becomes of this process. */
static void
test_uncertain_and_lost_are_never_repeated(void **state)
{
	(void)state;
	for (int lost = 0; lost < 2; lost++) {
		struct message *m;

		assert_int_equal(begin(NULL), 0);
		m = told(1, CONTACT(RELEASE));
		if (lost)
			due(m);
		else
			result(m, 1, CHANNEL_UNCERTAIN, 0);
		assert_int_equal(m->state, STATE(UNCERTAIN));
		assert_int_equal(wanted_for(WANTED(UNCERTAIN)), 1);
		assert_int_equal(sent, 1);
		assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
		result(m, 1, CHANNEL_LATER, 0); /* of an attempt that is over */
		assert_int_equal(m->state, STATE(UNCERTAIN));
	}
}

static void
test_not_taken_is_tried_again_and_then_a_person_is(void **state)
{
	struct message *m = told(1, CONTACT(ORDINARY));
	int tries = 0;

	(void)state;
	assert_int_equal(m->state, STATE(QUEUED)); /* spread */
	due(m);
	while (m->state == STATE(SENDING)) {
		result(m, m->attempt, CHANNEL_LATER, 451);
		tries++;
		if (m->state == STATE(QUEUED))
			due(m);
	}
	assert_int_equal(tries, DELIVER_TRIES);
	assert_int_equal(m->state, STATE(FAILED));
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 1);
}

/* Half of the slots are for pages; what another batch claimed is no matter any more. */
static void
test_clients_leave_half_of_the_slots(void **state)
{
	struct message *m;

	(void)state;
	notification.config.max_sending = 4;
	notification.busy = 2;
	m = told(1, CONTACT(RELEASE));
	assert_int_equal(m->state, STATE(QUEUED));
	notification.busy = 0;
	notification.claims = 2;
	notification.claims_at = fake.now;
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	notification.claims = 0;
}

/* However slow what staff are paged by is: somebody tells her. */
static void
test_who_finds_no_slot_is_told_by_a_person(void **state)
{
	struct message *release, *ordinary;
	int64_t begun = fake.now;

	(void)state;
	notification.config.max_sending = 4;
	notification.busy = 2;
	release = told(1, CONTACT(RELEASE));
	while (release->state == STATE(QUEUED) && fake.now < begun + CLOCK_HOUR)
		due(release);
	assert_int_equal(release->state, STATE(FAILED));
	assert_true(fake.now - begun <= DELIVER_URGENT_TRIES + CLOCK_SECOND);
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 1);
	ordinary = told(2, CONTACT(ORDINARY));
	for (begun = fake.now; ordinary->state == STATE(QUEUED) && fake.now < begun + CLOCK_DAY;)
		due(ordinary);
	assert_int_equal(ordinary->state, STATE(FAILED));
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 2);
}

/* What was said before a store was restored may have been told since: no machine tells it. */
static void
test_of_time_that_is_lost_nobody_is_told_twice(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = told(1, CONTACT(RELEASE)); /* and then the store is restored to here */
	assert_int_equal(m->state, STATE(QUEUED));
	notification.history = 1;
	due(m);
	assert_int_equal(m->state, STATE(UNCERTAIN));
	assert_int_equal(wanted_for(WANTED(UNCERTAIN)), 1);
	gateway.silent = false;
	m = told(2, CONTACT(ORDINARY)); /* it is said again what was said then */
	assert_int_equal(m->state, STATE(UNCERTAIN));
	assert_int_equal(wanted_for(WANTED(UNCERTAIN)), 2);
	assert_int_equal(sent, 0);
	epoch = JOURNAL_HISTORY;
	m = told(3, CONTACT(RELEASE));
	assert_int_equal(m->state, STATE(SENDING));
	notification.history = HISTORY_UNKNOWN;
	m = told(4, CONTACT(RELEASE));
	assert_int_equal(m->state, STATE(QUEUED));
	assert_int_equal(sent, 1);
}

static void
test_refused_by_the_gateway(void **state)
{
	struct message *m;

	(void)state;
	gateway.releases = 0;
	m = told(1, CONTACT(RELEASE));
	assert_int_equal(m->state, STATE(REFUSED));
	assert_int_equal(sent, 0);
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 1);
}

/* Without a decision nothing goes (law L2), and what cannot wait is a person's to do. */
static void
test_no_gateway(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = told(1, CONTACT(RELEASE));
	for (int i = 0; i < 20 && m->state == STATE(QUEUED); i++)
		due(m);
	assert_int_equal(m->state, STATE(FAILED));
	assert_true(fake.now - m->created >= DELIVER_URGENT_TRIES);
	assert_int_equal(sent, 0);
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 1);
}

static void
test_held_for_her_hour_and_asked_again(void **state)
{
	struct message *m = told(1, CONTACT(ORDINARY));
	int64_t hour;

	(void)state;
	due(m);
	hour = fake.now + 5 * CLOCK_HOUR;
	answered(m, ANSWER(HOLD_UNTIL), REASON(OUTSIDE_WINDOW), hour);
	assert_int_equal(m->state, STATE(HELD));
	assert_int_equal(m->held_because, HELD(SAFE_HOUR));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), hour);
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
	assert_int_equal(gateway.questions, 2); /* what the gateway said in the night is old */
	result(m, m->attempt, CHANNEL_TAKEN, 202);
	assert_int_equal(m->state, STATE(SENT));
	assert_int_equal(m->confirm_by, 0);
}

static void
test_a_night_release_asks_for_two(void **state)
{
	struct message *m = told(1, CONTACT(RELEASE));

	(void)state;
	answered(m, ANSWER(ASK_ADVOCATE), REASON(OUTSIDE_WINDOW), 0);
	assert_int_equal(m->state, STATE(FAILED));
	assert_int_equal(wanted_for(WANTED(NO_SAFE_CHANNEL)), 1);
	assert_int_equal(wanted_for(WANTED(WELFARE)), 1);
}

static void
test_three_a_day(void **state)
{
	struct message *m;

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		m = told(1, CONTACT(ORDINARY));
		due(m);
		assert_int_equal(m->state, STATE(SENDING));
		result(m, 1, CHANNEL_TAKEN, 202);
	}
	m = told(1, CONTACT(ORDINARY));
	if (m->state == STATE(QUEUED))
		due(m);
	assert_int_equal(m->state, STATE(HELD));
	assert_int_equal(m->held_because, HELD(DAILY_CAP));
	assert_int_equal(sent, 3);
	m = told(2, CONTACT(ORDINARY)); /* of another */
	due(m);
	assert_int_equal(m->state, STATE(SENDING));
}

/* --- confirmed --- */

static void
word_at(unsigned n, bool proved, const char *person, int64_t said)
{
	Accord__V1__ContactWordTried msg = ACCORD__V1__CONTACT_WORD_TRIED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &word_rule, .msg = &msg.base, .fact = &header};
	struct id client = name(0xc0, n);

	msg.client = BYTES(client);
	msg.proved = proved;
	msg.person = (char *)(uintptr_t)person;
	header.at_us = said;
	assert_true(fake_one(&input));
}

static void
word(unsigned n, bool proved, const char *person)
{
	word_at(n, proved, person, fake.now);
}

/* What was sent as her word was on its way to us, she had not heard of. */
static void
test_her_word_confirms_nothing_that_was_sent_after_it(void **state)
{
	struct message *m = told(1, CONTACT(ESCAPE));
	int64_t at;

	(void)state;
	hers(1, &m, 1);
	result(m, 1, CHANNEL_TAKEN, 202);
	at = m->moved;
	word_at(1, true, "", at - 1);
	assert_int_equal(m->state, STATE(SENT));
	due(m);
	assert_int_equal(m->state, STATE(UNCONFIRMED));
	word_at(1, true, "", at - 1);
	assert_int_equal(m->state, STATE(UNCONFIRMED));
	word_at(1, true, "", at);
	assert_int_equal(m->state, STATE(CONFIRMED));
}

static void
test_only_her_word_confirms(void **state)
{
	struct message *m = told(1, CONTACT(ESCAPE));

	(void)state;
	hers(1, &m, 1);
	result(m, 1, CHANNEL_TAKEN, 202);
	word(1, false, "");
	assert_int_equal(m->state, STATE(SENT));
	word(1, true, "p-1"); /* said to a person, who may have spoken of something else */
	assert_int_equal(m->state, STATE(SENT));
	word(1, true, "");
	assert_int_equal(m->state, STATE(CONFIRMED));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
	assert_int_equal(wanted_for(WANTED(UNCONFIRMED)), 0);
}

/* What she need not confirm she may, for a day. */
static void
test_her_word_confirms_what_waited_for_her_hour(void **state)
{
	struct message *m = told(1, CONTACT(CUSTODY)), *late = told(2, CONTACT(CUSTODY));

	(void)state;
	hers(1, &m, 1);
	hers(2, &late, 1);
	m->state = late->state = STATE(SENT);
	m->moved = fake.now - CLOCK_DAY + 1;
	late->moved = fake.now - CLOCK_DAY;
	word(1, true, "");
	word(2, true, "");
	assert_int_equal(m->state, STATE(CONFIRMED));
	assert_int_equal(late->state, STATE(SENT));
}

static void
test_unconfirmed_wants_a_person_until_she_confirms(void **state)
{
	struct message *m = told(1, CONTACT(RELEASE));

	(void)state;
	hers(1, &m, 1);
	result(m, 1, CHANNEL_TAKEN, 202);
	due(m);
	assert_int_equal(fake.now, m->moved);
	assert_int_equal(m->state, STATE(UNCONFIRMED));
	assert_int_equal(wanted_for(WANTED(UNCONFIRMED)), 1);
	word(1, true, "");
	assert_int_equal(m->state, STATE(CONFIRMED));
	assert_int_equal(UNWANTED(), 1);
}

/* --- frozen --- */

static void
frozen(unsigned n, Accord__V1__Freeze freeze)
{
	Accord__V1__ContactFrozen msg = ACCORD__V1__CONTACT_FROZEN__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &frozen_rule, .msg = &msg.base, .fact = &header};
	struct id client = name(0xc0, n);

	msg.client = BYTES(client);
	msg.organisation = (char *)OWNER;
	msg.freeze = freeze;
	assert_true(fake_one(&input));
}

static void
thawed(unsigned n)
{
	Accord__V1__ContactVerified msg = ACCORD__V1__CONTACT_VERIFIED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &verified_rule, .msg = &msg.base, .fact = &header};
	struct id client = name(0xc0, n);

	msg.client = BYTES(client);
	msg.organisation = (char *)OWNER;
	msg.thawed = true;
	assert_true(fake_one(&input));
}

/* What she has to know in time is somebody's to tell her: also where her advocate froze it, or it
 * was frozen before. */
static void
test_a_release_that_is_frozen_wants_a_person(void **state)
{
	struct message *m;

	(void)state;
	gateway.silent = true;
	m = told(1, CONTACT(RELEASE));
	hers(1, &m, 1);
	frozen(1, ACCORD__V1__FREEZE__FREEZE_ADVOCATE);
	assert_int_equal(m->state, STATE(FROZEN));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
	assert_int_equal(wanted_for(WANTED(FROZEN)), 1);
	thawed(1);
	assert_int_equal(UNWANTED(), 1);
}

static void
test_frozen_until_somebody_spoke_with_her(void **state)
{
	struct message *m = told(1, CONTACT(ORDINARY));

	(void)state;
	hers(1, &m, 1);
	frozen(1, ACCORD__V1__FREEZE__FREEZE_DURESS);
	assert_int_equal(m->state, STATE(FROZEN));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
	assert_int_equal(wanted_for(WANTED(FROZEN)), 1);
	frozen(1, ACCORD__V1__FREEZE__FREEZE_DURESS); /* she says it again */
	assert_int_equal(wanted_for(WANTED(FROZEN)), 1);
	thawed(1);
	assert_int_equal(UNWANTED(), 1);
	assert_int_equal(m->state, STATE(QUEUED));
	due(m);
	if (m->state == STATE(QUEUED)) /* spread */
		due(m);
	assert_int_equal(m->state, STATE(SENDING));
	frozen(1, ACCORD__V1__FREEZE__FREEZE_ADVOCATE); /* she knows herself */
	assert_int_equal(wanted_for(WANTED(FROZEN)), 1);
	assert_int_equal(m->state, STATE(SENDING));
	answered(m, ANSWER(ASK_ADVOCATE), REASON(FROZEN), 0);
	assert_int_equal(m->state, STATE(FROZEN));
}

/* --- taken back --- */

static void
test_taken_back_before_it_went(void **state)
{
	struct message *m = told(1, CONTACT(ORDINARY));
	struct id wrong = wrong_id(&m->notice);

	(void)state;
	back(m, true);
	assert_int_equal(m->state, STATE(RECALLED));
	assert_int_equal(fake_due(CLOCK_MESSAGE, &m->id), 0);
	assert_null(find(&wrong));
}

static void
test_taken_back_after_it_went(void **state)
{
	struct message *m = told(1, CONTACT(RELEASE)), *wrong;
	struct id id = wrong_id(&m->notice);

	(void)state;
	result(m, 1, CHANNEL_TAKEN, 202);
	due(m);
	back(m, true);
	assert_int_equal(UNWANTED(), 1);
	wrong = find(&id);
	assert_non_null(wrong);
	assert_int_equal(wrong->state, STATE(SENDING));
	assert_int_equal(wrong->template, ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_NOTICE_WRONG);
	assert_false(wrong->confirm);
	back(m, true); /* once */
	assert_int_equal(sent, 2);
	result(wrong, 1, CHANNEL_TAKEN, 202);
	assert_int_equal(wrong->state, STATE(SENT));
}

static void
test_taken_back_on_its_way(void **state)
{
	static const enum channel_end ends[] = {CHANNEL_TAKEN, CHANNEL_UNCERTAIN, CHANNEL_LATER};
	static const Accord__V1__MessageState states[] = {
	    STATE(SENT), STATE(UNCERTAIN), STATE(RECALLED)};

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct message *m;
		struct id id;

		assert_int_equal(begin(NULL), 0);
		m = told(1, CONTACT(RELEASE));
		id = wrong_id(&m->notice);
		back(m, true);
		assert_int_equal(m->state, STATE(SENDING));
		assert_null(find(&id));
		result(m, 1, ends[i], 0);
		assert_int_equal(m->state, states[i]);
		assert_int_equal(find(&id) != NULL, i < 2);
		assert_int_equal(facts_of(ACCORD__V1__KIND__KIND_PERSON_WANTED), 0);
	}
}

/* --- the breaker --- */

static struct message *flood[400];

static void
flooded(unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		flood[i] = told(i + 1, CONTACT(RELEASE));
}

static size_t
in_state(unsigned count, Accord__V1__MessageState state)
{
	size_t n = 0;

	for (unsigned i = 0; i < count; i++)
		n += flood[i]->state == state;
	return n;
}

static bool
said(const char *person, Accord__V1__HeldDecision decision)
{
	Accord__V1__DecideHeld msg = ACCORD__V1__DECIDE_HELD__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &decide_rule, .msg = &msg.base, .actor = &actor};
	struct id run = flood[0]->run;

	actor.person = (char *)(uintptr_t)person;
	actor.organisation = (char *)OWNER;
	msg.run = BYTES(run);
	msg.decision = decision;
	return fake_one(&input);
}

static void
followed(unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		struct input input = {.rule = &followed_rule, .subject = flood[i]->id};

		assert_true(fake_one(&input));
		settle();
	}
}

static void
test_twenty_leave_and_the_rest_is_held(void **state)
{
	(void)state;
	flooded(100);
	assert_int_equal(sent, 20);
	assert_int_equal(in_state(100, STATE(HELD)), 80);
	assert_int_equal(facts_of(ACCORD__V1__KIND__KIND_BREAKER_TRIPPED), 1);
	assert_int_equal(wanted_for(WANTED(HELD)), 1);
	for (unsigned i = 1; i < 100; i++)
		assert_true(id_equal(&flood[i]->run, &flood[0]->run));
	due(flood[50]); /* ten minutes */
	assert_int_equal(fake.now, flood[50]->moved + BREAKER_UNDECIDED);
	assert_int_equal(flood[50]->state, STATE(HELD));
	assert_int_equal(wanted_for(WANTED(BREAKER_UNDECIDED)), 1);
	assert_int_equal(sent, 20);
}

static void
test_two_people_release(void **state)
{
	(void)state;
	flooded(60);
	assert_true(said("p-1", ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE));
	assert_false(said("p-1", ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE));
	followed(60);
	assert_int_equal(sent, 20);
	assert_true(said("p-2", ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE));
	assert_int_equal(UNWANTED(), 1); /* nobody has to decide any more */
	followed(60);
	assert_int_equal(sent, 60);
	assert_false(said("p-2", ACCORD__V1__HELD_DECISION__HELD_DECISION_RECALL));
	assert_int_equal(facts_of(ACCORD__V1__KIND__KIND_HELD_DECIDED), 2);
}

/* Exactly those: what was held does not go, and who was told is told that it was wrong. */
static void
test_two_people_recall(void **state)
{
	struct message *other;

	(void)state;
	other = told(999, CONTACT(ORDER_SERVED));
	flooded(60);
	for (unsigned i = 0; i < 10; i++)
		result(flood[i], 1, CHANNEL_TAKEN, 202);
	assert_true(said("p-2", ACCORD__V1__HELD_DECISION__HELD_DECISION_RECALL));
	assert_true(said("p-1", ACCORD__V1__HELD_DECISION__HELD_DECISION_RECALL));
	followed(60);
	assert_int_equal(in_state(60, STATE(RECALLED)), 40);
	assert_int_equal(sent, 1 + 20 + 10); /* corrections of those that had arrived */
	for (unsigned i = 10; i < 20; i++)
		result(flood[i], 1, CHANNEL_TAKEN, 202);
	settle();
	assert_int_equal(sent, 1 + 20 + 20); /* and of those that were on their way */
	followed(60);
	assert_int_equal(sent, 1 + 20 + 20);
	assert_false(other->unwanted);
	assert_int_equal(other->state, STATE(SENDING));
}

static void
test_of_another_organisation_there_is_none(void **state)
{
	struct held *held;
	struct id run;

	(void)state;
	flooded(21);
	run = flood[0]->run;
	held = fake_find(&held_run_table, &run)->row;
	(void)snprintf(held->organisation, sizeof(held->organisation), "haven-house");
	assert_false(said("p-1", ACCORD__V1__HELD_DECISION__HELD_DECISION_RELEASE));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_told_once, begin),
	    cmocka_unit_test_setup(test_instants_are_within_what_can_be_reckoned, begin),
	    cmocka_unit_test_setup(test_uncertain_and_lost_are_never_repeated, begin),
	    cmocka_unit_test_setup(test_not_taken_is_tried_again_and_then_a_person_is, begin),
	    cmocka_unit_test_setup(test_clients_leave_half_of_the_slots, begin),
	    cmocka_unit_test_setup(test_who_finds_no_slot_is_told_by_a_person, begin),
	    cmocka_unit_test_setup(test_of_time_that_is_lost_nobody_is_told_twice, begin),
	    cmocka_unit_test_setup(test_refused_by_the_gateway, begin),
	    cmocka_unit_test_setup(test_no_gateway, begin),
	    cmocka_unit_test_setup(test_held_for_her_hour_and_asked_again, begin),
	    cmocka_unit_test_setup(test_a_night_release_asks_for_two, begin),
	    cmocka_unit_test_setup(test_three_a_day, begin),
	    cmocka_unit_test_setup(test_her_word_confirms_nothing_that_was_sent_after_it, begin),
	    cmocka_unit_test_setup(test_only_her_word_confirms, begin),
	    cmocka_unit_test_setup(test_her_word_confirms_what_waited_for_her_hour, begin),
	    cmocka_unit_test_setup(test_unconfirmed_wants_a_person_until_she_confirms, begin),
	    cmocka_unit_test_setup(test_a_release_that_is_frozen_wants_a_person, begin),
	    cmocka_unit_test_setup(test_frozen_until_somebody_spoke_with_her, begin),
	    cmocka_unit_test_setup(test_taken_back_before_it_went, begin),
	    cmocka_unit_test_setup(test_taken_back_after_it_went, begin),
	    cmocka_unit_test_setup(test_taken_back_on_its_way, begin),
	    cmocka_unit_test_setup(test_twenty_leave_and_the_rest_is_held, begin),
	    cmocka_unit_test_setup(test_two_people_release, begin),
	    cmocka_unit_test_setup(test_two_people_recall, begin),
	    cmocka_unit_test_setup(test_of_another_organisation_there_is_none, begin),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests(tests, NULL, NULL);
}
