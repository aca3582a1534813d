/* Exchanges as they are said: both sides' records, clocks, tasks and facts. */
#include "tests/unit/exchange_world.h"

#include "common/text.h"

static const struct id client = {{1}};

/* Both records of one that was offered. */
struct pair {
	struct exchange *sender, *receiver;
};

static struct pair
offered_as(Accord__V1__RequestKind kind, bool blind)
{
	struct pair p = {.sender = drafted(kind, &client)};

	assert_int_equal(offer_it(p.sender, blind, NULL), ERR_NONE);
	p.receiver = exchange_of(&p.sender->peer);
	assert_non_null(p.receiver);
	return p;
}

/* --- one course each --- */

static void
test_a_receiver_learns_what_was_offered_and_not_of_whom(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	const struct exchange *r = p.receiver;

	(void)state;
	assert_string_equal(r->organisation, RECEIVER);
	assert_string_equal(r->other, SENDER);
	assert_string_equal(r->person, "");
	assert_true(id_is_nil(&r->client) && id_is_nil(&r->releases[0]));
	assert_int_equal(r->offer.need, ACCORD__V1__SERVICE_CODE__SERVICE_CODE_A3);
	assert_int_equal(r->community, 0);
	assert_false(id_equal(&r->id, &p.sender->id));
	assert_false(id_equal(&r->id, &p.sender->exchange));
	assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &r->id), fake.now + 2 * CLOCK_HOUR);
	assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &p.sender->id), 0);
}

static void
test_she_is_the_senders_until_she_is_reached(void **state)
{
	struct pair p = offered_as(KIND(HANDOFF), false);

	(void)state;
	MOVE(p.receiver, ACCEPT, "cora");
	assert_int_equal(p.sender->state, STATE(ACCEPTED));
	assert_true(exchange_answers(p.sender) && !exchange_answers(p.receiver));
	MOVE(p.sender, INTRODUCE, "ada");
	assert_int_equal(p.receiver->state, STATE(INTRODUCED));
	assert_true(exchange_answers(p.sender) && !exchange_answers(p.receiver));
	MOVE(p.receiver, CONTACT, "cora");
	assert_int_equal(p.sender->state, STATE(CONTACTED));
	assert_true(!exchange_answers(p.sender) && exchange_answers(p.receiver));
	assert_int_equal(fake_due(CLOCK_EXCHANGE_CONTACT, &p.sender->id), 0);
	MOVE(p.sender, CLOSE, "ada");
	assert_int_equal(p.receiver->role, ROLE(ENDS));
	MOVE(p.receiver, RETURN, "cora"); /* nobody is prosecuted, long after */
	assert_int_equal(p.sender->state, STATE(RETURNED));
	assert_int_equal(p.sender->reason, REASON(NOT_PROSECUTED));
	assert_true(exchange_answers(p.sender));
	ring_tasks(p.sender);
	assert_int_equal(task_for_it(p.sender)->task.why, WHY(RETURNED));
	assert_true(id_equal(&task_for_it(p.sender)->task.client, &client));
	MOVE(p.sender, CLOSE, "ada");
	assert_int_equal(p.sender->role, 0);
	assert_true(exchange_answers(p.sender));
}

static void
test_the_first_who_accepts_has_it(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	struct moving first, second;
	struct input *both[] = {
	    moving(&first, p.receiver, EVENT(ACCEPT), "cora"),
	    moving(&second, p.receiver, EVENT(ACCEPT), "dora"),
	};
	uint32_t count = 9;

	(void)state;
	fake_batch(both, 2);
	assert_false(first.input.refused);
	assert_true(second.input.refused);
	assert_int_equal(second.input.err.code, ERR_CONFLICT);
	assert_string_equal(p.receiver->person, "cora");
	assert_int_equal(move_it(p.receiver, EVENT(ACCEPT), "cora", &count), ERR_NONE);
	assert_int_equal(count, 0);
	assert_int_equal(move_it(p.receiver, EVENT(CONTACT), "dora", NULL), ERR_CONFLICT);
	MOVE(p.receiver, TAKE, "dora");
	MOVE(p.receiver, CONTACT, "dora");
	assert_int_equal(move_it(p.receiver, EVENT(ACCEPT), "dora", &count), ERR_NONE);
	assert_int_equal(count, 0);
}

static void
test_what_is_not_hers_is_not_there(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	struct exchange not_hers = *p.receiver, not_there = *p.sender;

	(void)state;
	(void)text_copy(not_hers.organisation, sizeof(not_hers.organisation), SENDER);
	not_there.id.b[3] ^= 1;
	assert_int_equal(move_it(&not_hers, EVENT(ACCEPT), "ada", NULL), ERR_NOT_FOUND);
	assert_int_equal(move_it(&not_there, EVENT(WITHDRAW), "ada", NULL), ERR_NOT_FOUND);
	assert_int_equal(move_it(p.sender, EVENT(ACCEPT), "ada", NULL), ERR_CONFLICT);
	assert_int_equal(move_it(p.receiver, EVENT(WITHDRAW), "cora", NULL), ERR_CONFLICT);
	assert_int_equal(move_it(p.receiver, EVENT(EXPIRE), "cora", NULL), ERR_INVALID);
	assert_int_equal(move_it(p.receiver, EVENT(ACCEPT), "", NULL), ERR_DENIED);
}

static void
test_every_move_says_what_belongs_to_it(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	struct moving m;

	(void)state;
	(void)moving(&m, p.receiver, EVENT(DECLINE), "cora");
	m.msg.reason = REASON(UNSPECIFIED);
	assert_false(fake_one(&m.input));
	assert_int_equal(m.input.err.code, ERR_INVALID);
	(void)moving(&m, p.receiver, EVENT(DECLINE), "cora");
	m.msg.reason = REASON(NOT_PROSECUTED);
	assert_false(fake_one(&m.input));
	(void)moving(&m, p.receiver, EVENT(ACCEPT), "cora");
	m.msg.contact_due_us = 0;
	assert_false(fake_one(&m.input));
	(void)moving(&m, p.receiver, EVENT(ACCEPT), "cora");
	m.msg.role = ROLE(ENDS);
	assert_false(fake_one(&m.input));
	(void)moving(&m, p.receiver, EVENT(ACCEPT), "cora");
	m.msg.client = bytes_of(&client);
	assert_false(fake_one(&m.input));
	(void)moving(&m, p.receiver, EVENT(ACCEPT), "cora");
	m.msg.version = 9;
	assert_false(fake_one(&m.input));
	assert_int_equal(m.input.err.code, ERR_STALE);
	assert_int_equal(p.receiver->state, STATE(OFFERED));
}

static void
test_a_draft_says_what_belongs_to_it(void **state)
{
	struct drafting d;

	(void)state;
#define REFUSED(kind, change)                                                                      \
	do {                                                                                       \
		(void)drafting(&d, KIND(kind), &client);                                           \
		change;                                                                            \
		assert_false(fake_one(&d.input));                                                  \
	} while (0)
	REFUSED(REFERRAL, d.msg.community = 0);
	REFUSED(REFERRAL, d.offer.need = 0);
	REFUSED(REFERRAL, d.offer.charges_filed = true);
	REFUSED(REFERRAL, d.msg.receiver = (char *)SENDER);
	REFUSED(REFERRAL, d.msg.client.len = 0);
	REFUSED(HANDOFF, d.msg.client.len = 8);
	REFUSED(CALLOUT, (void)0);
	REFUSED(HANDOFF, d.msg.offer = NULL);
	REFUSED(HANDOFF, d.actor.person = (char *)"");
#undef REFUSED
	assert_int_equal(fake.touched, 0);
}

static void
test_one_client_has_one_open_of_one_need(void **state)
{
	struct exchange *first = drafted(KIND(REFERRAL), &client);
	struct drafting again, other;

	(void)state;
	assert_true(fake_one(drafting(&again, KIND(REFERRAL), &client)));
	assert_true(stands(&again.input, true)->open);
	assert_memory_equal(stands(&again.input, true)->record.data, first->id.b, 16);
	(void)drafting(&other, KIND(REFERRAL), &client);
	other.offer.need = ACCORD__V1__SERVICE_CODE__SERVICE_CODE_B6;
	assert_true(fake_one(&other.input));
	assert_false(stands(&other.input, true)->open);
	MOVE(first, WITHDRAW, "ada");
	assert_true(fake_one(drafting(&again, KIND(REFERRAL), &client)));
	assert_int_equal(stands(&again.input, true)->count, 1);
}

/* --- never silence --- */

static void
test_an_inbox_that_waits_wants_somebody_and_an_answer_ends_that(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	const struct callout *task;

	(void)state;
	ring_tasks(p.receiver);
	task = task_for_it(p.receiver);
	assert_int_equal(task->task.why, WHY(OFFER_WAITS));
	assert_int_equal(task->state, STATE(DRAFT)); /* it rests until half of the time is over */
	assert_int_equal(fake_due(CLOCK_CALLOUT_ANSWER, &task->id), p.receiver->half_way);
	assert_true(id_is_nil(&task->task.client));
	MOVE(p.receiver, ACCEPT, "cora");
	ring_tasks(p.receiver);
	assert_int_equal(task->state, STATE(WITHDRAWN));
	assert_true(id_is_nil(&p.receiver->task));
}

static void
test_whatever_fails_wants_the_senders_lead(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);

	(void)state;
	assert_true(ring(CLOCK_EXCHANGE_ANSWER, &answer_rule, p.receiver));
	assert_int_equal(p.receiver->state, STATE(EXPIRED));
	assert_int_equal(p.sender->state, STATE(EXPIRED));
	ring_tasks(p.sender);
	assert_int_equal(task_for_it(p.sender)->task.why, WHY(OFFER_UNANSWERED));
	assert_string_equal(task_for_it(p.sender)->task.lead, "ada");
	MOVE(p.sender, CLOSE, "ada");
	ring_tasks(p.sender);
	assert_null(task_for_it(p.sender));
	p = offered_as(KIND(REFERRAL), false);
	MOVE(p.receiver, DECLINE, "cora");
	assert_int_equal(p.sender->reason, REASON(NO_CAPACITY));
	ring_tasks(p.sender);
	assert_int_equal(task_for_it(p.sender)->task.why, WHY(OFFER_DECLINED));
}

static void
test_nobody_has_reached_her_and_both_are_alarmed(void **state)
{
	struct pair p = offered_as(KIND(HANDOFF), false);

	(void)state;
	MOVE(p.receiver, ACCEPT, "cora");
	assert_true(ring(CLOCK_EXCHANGE_CONTACT, &alarm_rule, p.receiver));
	assert_true(ring(CLOCK_EXCHANGE_CONTACT, &alarm_rule, p.sender));
	ring_tasks(p.receiver);
	ring_tasks(p.sender);
	assert_int_equal(task_for_it(p.receiver)->task.why, WHY(NOT_CONTACTED));
	assert_int_equal(task_for_it(p.sender)->task.why, WHY(NOT_CONTACTED));
	MOVE(p.receiver, CONTACT, "cora");
	ring_tasks(p.receiver);
	ring_tasks(p.sender);
	assert_null(task_for_it(p.receiver));
	assert_null(task_for_it(p.sender));
}

static void
test_who_leaves_orphans_nobody(void **state)
{
	struct pair p = offered_as(KIND(HANDOFF), false);

	(void)state;
	MOVE(p.receiver, ACCEPT, "cora");
	leaves("cora");
	assert_int_equal(p.receiver->state, STATE(ACCEPTED));
	assert_string_equal(p.receiver->person, "");
	assert_int_equal(p.receiver->reason, REASON(PERSON_LEFT));
	assert_int_equal(p.sender->state, STATE(ACCEPTED)); /* it is not told: hers is held */
	ring_tasks(p.receiver);
	assert_int_equal(task_for_it(p.receiver)->task.why, WHY(UNHELD));
	leaves("ada");
	ring_tasks(p.sender);
	assert_int_equal(task_for_it(p.sender)->task.why, WHY(UNHELD));
	MOVE(p.receiver, TAKE, "dora");
	ring_tasks(p.receiver);
	assert_null(task_for_it(p.receiver));
	MOVE(p.receiver, CONTACT, "dora");
}

/* --- what lets her be passed on ends --- */

static void
test_of_a_client_who_is_destroyed_nothing_says_that_it_was_hers(void **state)
{
	static const struct id theirs = {{5}};
	struct pair open = offered_as(KIND(REFERRAL), false);
	struct pair passed = offered_as(KIND(HANDOFF), false);
	struct moving m;

	(void)state;
	MOVE(passed.receiver, ACCEPT, "cora");
	(void)moving(&m, passed.receiver, EVENT(CONTACT), "cora");
	m.msg.client = bytes_of(&theirs);
	assert_true(fake_one(&m.input));
	is_destroyed(&client);
	assert_int_equal(open.sender->state, STATE(WITHDRAWN));
	assert_int_equal(open.receiver->state, STATE(WITHDRAWN));
	assert_int_equal(open.receiver->reason, 0); /* why is not told */
	assert_int_equal(passed.sender->state, STATE(CLOSED));
	assert_int_equal(passed.receiver->state, STATE(CONTACTED));
	assert_int_equal(passed.receiver->reason, 0);
	assert_true(id_is_nil(&open.sender->client) && id_is_nil(&passed.sender->client));
	assert_true(id_equal(&passed.receiver->client, &theirs));
	assert_int_equal(open.receiver->sender_destroyed, 0); /* it was handed nothing */
	assert_int_equal(passed.receiver->sender_destroyed, fake.now);
}

/* Of what its receiver does behind the end of what let it hear: as a blind sender hears. */
static void
test_a_sender_hears_no_more_from_the_move_on_that_says_so(void **state)
{
	struct pair p = offered_as(KIND(REFERRAL), false);
	struct moving m;

	(void)state;
	(void)moving(&m, p.receiver, EVENT(ACCEPT), "cora");
	m.msg.deaf = true;
	assert_true(fake_one(&m.input));
	assert_int_equal(p.receiver->state, STATE(ACCEPTED));
	assert_int_equal(p.sender->state, STATE(OFFERED));
	assert_true(p.receiver->blind && !p.receiver->told);
	assert_true(ring(CLOCK_EXCHANGE_ANSWER, &answer_rule, p.receiver));
	assert_int_equal(p.sender->state, STATE(ANSWERED)); /* its one word, at its hour */

	(void)setup_exchanges(NULL);
	p = offered_as(KIND(REFERRAL), false);
	MOVE(p.receiver, ACCEPT, "cora");
	MOVE(p.receiver, CONTACT, "cora");
	(void)moving(&m, p.receiver, EVENT(RETURN), "cora");
	m.msg.reason = REASON(NOT_REACHED);
	m.msg.deaf = true;
	assert_true(fake_one(&m.input));
	assert_int_equal(
	    p.sender->state, STATE(RETURNED)); /* it was told that she is not with it */
}

/* What it was handed is its own: somebody is asked at a desk, once, and of a blind sender too. */
static void
test_who_was_handed_her_over_is_told_that_the_sender_destroyed_its_record(void **state)
{
	static const struct id theirs = {{5}};
	const Accord__V1__ExchangeOrphaned *fact;
	const struct callout *task;
	struct moving m;

	(void)state;
	for (int blind = 0; blind < 2; blind++) {
		struct pair p;

		(void)setup_exchanges(NULL);
		p = offered_as(KIND(HANDOFF), blind != 0);
		MOVE(p.receiver, ACCEPT, "cora");
		(void)moving(&m, p.receiver, EVENT(CONTACT), "cora");
		m.msg.client = bytes_of(&theirs);
		assert_true(fake_one(&m.input));
		is_destroyed(&client);
		fact = fake_fact(0, &accord__v1__exchange_orphaned__descriptor);
		assert_memory_equal(fact->record.data, p.receiver->id.b, 16);
		assert_string_equal(fact->person, "cora");
		assert_int_equal(p.sender->sender_destroyed, 0);
		ring_tasks(p.receiver);
		task = task_for_it(p.receiver);
		assert_non_null(task);
		assert_int_equal(task->task.why, WHY(SENDER_DESTROYED));
		assert_int_equal(task->state, STATE(DRAFT));
		assert_true(task->task.due > fake.now + CLOCK_HOUR);
		is_destroyed(&client); /* told of once more */
		ring_tasks(p.receiver);
		assert_ptr_equal(task_for_it(p.receiver), task);
		MOVE(p.receiver, CLOSE, "cora");
		ring_tasks(p.receiver);
		assert_int_equal(exchange_wants(p.receiver), WHY(SENDER_DESTROYED));
		is_destroyed(&theirs); /* it has destroyed its own */
		assert_int_equal(p.receiver->sender_destroyed, 0);
		ring_tasks(p.receiver);
		assert_true(id_is_nil(&p.receiver->task));
	}
}

static void
test_a_release_that_is_revoked_withdraws_what_is_open_on_it(void **state)
{
	static const struct id release = {{4}}, other = {{6}}, accepted = {{8}};
	struct exchange *x = drafted(KIND(REFERRAL), &client), *peer;

	(void)state;
	assert_int_equal(offer_it(x, false, &release), ERR_NONE);
	revoke_it(&other);
	assert_int_equal(x->state, STATE(OFFERED));
	revoke_it(&release);
	assert_int_equal(x->state, STATE(WITHDRAWN));
	assert_int_equal(x->reason, REASON(RELEASE_ENDED));
	peer = exchange_of(&x->peer);
	assert_int_equal(peer->state, STATE(WITHDRAWN));
	assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &peer->id), 0);
	x = drafted(KIND(REFERRAL), &client);
	assert_int_equal(offer_it(x, false, &accepted), ERR_NONE);
	MOVE(exchange_of(&x->peer), ACCEPT, "cora");
	revoke_it(&accepted);
	assert_int_equal(x->state, STATE(ACCEPTED));
}

/* Of two, each counts: what came to be offered before, in the same batch, and what comes after. */
static void
test_an_offer_stands_on_both_of_its_releases(void **state)
{
	static const struct id incident = {{4}}, service = {{6}};
	const struct id *const either[] = {&incident, &service};

	(void)state;
	for (int i = 0; i < 2; i++)
		for (int together = 0; together < 2; together++) {
			struct exchange *x = drafted(KIND(HANDOFF), &client);
			struct offering o;
			struct revoking r;

			(void)offering(&o, x, false, &incident);
			o.msg.release_also = bytes_of(&service);
			if (together) {
				struct input *const inputs[] = {&o.input, revoking(&r, either[i])};

				fake_batch(inputs, 2);
			} else {
				assert_true(fake_one(&o.input));
				assert_true(id_equal(&x->releases[1], &service));
				revoke_it(either[i]);
			}
			assert_int_equal(x->state, STATE(WITHDRAWN));
			x = drafted(KIND(HANDOFF), &client);
			(void)offering(&o, x, false, &incident);
			o.msg.release_also = bytes_of(&service);
			assert_false(fake_one(&o.input));
			assert_int_equal(o.input.err.code, ERR_CONFLICT);
			assert_int_equal(x->state, STATE(DRAFT));
			(void)setup_exchanges(NULL);
		}
}

/* The offer was decided before, and comes behind the revocation. */
static void
test_an_offer_on_a_release_that_was_revoked_is_refused(void **state)
{
	static const struct id release = {{4}}, other = {{6}};
	struct exchange *x = drafted(KIND(REFERRAL), &client);

	(void)state;
	revoke_it(&release);
	assert_int_equal(offer_it(x, false, &release), ERR_CONFLICT);
	assert_int_equal(x->state, STATE(DRAFT));
	assert_true(id_is_nil(&x->releases[0]));
	assert_int_equal(offer_it(x, false, &other), ERR_NONE);
}

/* No view of the store shows what the batch has offered just before. */
static void
test_what_one_batch_offers_and_revokes_is_withdrawn(void **state)
{
	static const struct id release = {{4}}, another = {{9}};
	struct exchange *one = drafted(KIND(REFERRAL), &client);
	struct exchange *two = drafted(KIND(REFERRAL), &another);
	struct offering first, second;
	struct revoking revoked;
	struct input *const inputs[] = {offering(&first, one, false, &release),
	    offering(&second, two, true, &release), revoking(&revoked, &release)};

	(void)state;
	fake_batch(inputs, 3);
	assert_false(inputs[0]->refused || inputs[1]->refused || inputs[2]->refused);
	assert_int_equal(one->state, STATE(WITHDRAWN));
	assert_int_equal(two->state, STATE(WITHDRAWN));
	assert_int_equal(exchange_of(&two->peer)->state, STATE(WITHDRAWN));
}

static bool
sign_for(const struct exchange *x, const char *person)
{
	Accord__V1__ReceiptExchange msg = ACCORD__V1__RECEIPT_EXCHANGE__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &receipt_rule, .msg = &msg.base, .actor = &actor};
	uint8_t digest[32] = {1};

	msg.record = bytes_of(&x->id);
	msg.organisation = (char *)RECEIVER;
	msg.digest = (ProtobufCBinaryData){sizeof(digest), digest};
	actor.person = (char *)(uintptr_t)person;
	return fake_one(&input);
}

static void
test_what_has_arrived_is_said_once(void **state)
{
	struct pair p = offered_as(KIND(HANDOFF), false);
	Accord__V1__ReceiptExchange msg = ACCORD__V1__RECEIPT_EXCHANGE__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &receipt_rule, .msg = &msg.base, .actor = &actor};
	uint8_t digest[32] = {1};

	(void)state;
	msg.record = bytes_of(&p.receiver->id);
	msg.organisation = (char *)RECEIVER;
	msg.digest = (ProtobufCBinaryData){sizeof(digest), digest};
	actor.person = (char *)"cora";
	assert_false(fake_one(&input)); /* nobody has accepted */
	MOVE(p.receiver, ACCEPT, "cora");
	actor.person = (char *)"dora";
	assert_false(fake_one(&input));
	assert_int_equal(input.err.code, ERR_CONFLICT);
	actor.person = (char *)"cora";
	assert_true(fake_one(&input));
	assert_int_equal(p.receiver->receipted, fake.now);
	assert_true(fake_one(&input));
	assert_int_equal(stands(&input, true)->count, 0);
	digest[0] = 2;
	assert_false(fake_one(&input));
}

/* Her word, and not whose it is: the two facts do not say that they are of one exchange. A blind
 * sender hears nothing of it. */
static void
test_a_sender_sees_that_the_receipt_came(void **state)
{
	(void)state;
	for (int blind = 0; blind < 2; blind++) {
		const Accord__V1__ExchangeReceipted *fact;
		struct pair p;
		size_t before;

		(void)setup_exchanges(NULL);
		p = offered_as(KIND(HANDOFF), blind != 0);
		MOVE(p.receiver, ACCEPT, "cora");
		before = fake.fact_count;
		assert_true(sign_for(p.receiver, "cora"));
		assert_int_equal(p.receiver->receipted, fake.now);
		assert_int_equal(p.sender->receipted, blind != 0 ? 0 : fake.now);
		assert_int_equal(fake.fact_count - before, blind != 0 ? 1 : 2);
		if (blind != 0)
			continue;
		assert_memory_equal(p.sender->receipt, p.receiver->receipt, 32);
		fact = fake_fact(0, &accord__v1__exchange_receipted__descriptor);
		assert_memory_equal(fact->record.data, p.sender->id.b, 16);
		assert_string_equal(fact->organisation, SENDER);
		assert_string_equal(fact->person, "");
		assert_int_equal(fact->digest.len, 0);
	}
}

/* --- a blind sender --- */

/* What a sender can come to see: her record, facts of it, its clocks, and what its task says. */
static size_t
seen_by_sender(const struct exchange *x, char *out, size_t room)
{
	const struct callout *task = task_for_it(x);
	size_t len = (size_t)snprintf(out, room,
	    "%d %d %d %s %d %lld %lld %lld %lld %lld %lld %lld %d %u %d task %d %d clocks",
	    x->state, x->reason, x->role, x->person, x->overdue, (long long)x->offered,
	    (long long)x->accepted, (long long)x->contacted, (long long)x->moved,
	    (long long)x->answer_due, (long long)x->contact_due, (long long)x->receipted, x->wanted,
	    x->moves, x->version, task != NULL ? (int)task->task.why : 0,
	    task != NULL ? (int)task->state : 0);

	for (uint32_t kind = CLOCK_EXCHANGE_ANSWER; kind <= CLOCK_EXCHANGE_TASK; kind++)
		len += (size_t)snprintf(
		    out + len, room - len, " %lld", (long long)fake_due(kind, &x->id));
	for (size_t i = 0; i < fake.fact_count; i++) {
		const Accord__V1__ExchangeMoved *fact;

		if (!id_equal(&fake.facts[i].subject, &x->id))
			continue;
		fact = fake_fact(fake.fact_count - 1 - i, &accord__v1__exchange_moved__descriptor);
		len += (size_t)snprintf(out + len, room - len, "\n%d %d %d %u %d %s %u %d",
		    fact->from, fact->to, fact->event, fact->rule, fact->reason, fact->person,
		    fact->version, fact->role);
	}
	return len;
}

#define SEEN 2048

/* One inner course, at the same instants whatever it is: looked at before, at and behind the word.
 */
static void
course(const Accord__V1__RequestEvent *events, size_t before, size_t count, char seen[3][SEEN])
{
	struct pair p;
	int64_t due;

	(void)setup_exchanges(NULL);
	p = offered_as(KIND(HANDOFF), true);
	ring_tasks(p.receiver);
	due = p.receiver->answer_due;
	for (size_t i = 0; i < before; i++) {
		fake.now += CLOCK_MINUTE;
		assert_int_equal(move_it(p.receiver, events[i], "cora", NULL), ERR_NONE);
		ring_tasks(p.receiver);
		assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &p.receiver->id), due);
	}
	fake.now = due - 1;
	(void)seen_by_sender(p.sender, seen[0], SEEN);
	assert_true(ring(CLOCK_EXCHANGE_ANSWER, &answer_rule, p.receiver));
	assert_int_equal(p.sender->moved, due);
	ring_tasks(p.sender);
	(void)seen_by_sender(p.sender, seen[1], SEEN);
	for (size_t i = before; i < count; i++) {
		fake.now += CLOCK_MINUTE;
		assert_int_equal(move_it(p.receiver, events[i], "cora", NULL), ERR_NONE);
		ring_tasks(p.receiver);
	}
	assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &p.receiver->id), 0);
	(void)seen_by_sender(p.sender, seen[2], SEEN);
}

static void
test_whatever_is_done_inside_a_blind_sender_sees_the_same(void **state)
{
	static const Accord__V1__RequestEvent courses[][4] = {
	    {EVENT(ACCEPT)},
	    {EVENT(DECLINE)},
	    {EVENT(ACCEPT), EVENT(RETURN)},
	    {EVENT(ACCEPT), EVENT(CONTACT)},
	    {EVENT(ACCEPT), EVENT(INTRODUCE), EVENT(CONTACT), EVENT(CLOSE)},
	    {EVENT(ACCEPT), EVENT(CONTACT), EVENT(RETURN)},
	};
	static char wanted[3][SEEN], seen[3][SEEN], none[3][SEEN];
	bool first = true;

	(void)state;
	for (size_t i = 0; i < sizeof(courses) / sizeof(*courses); i++) {
		size_t count = 0;

		while (count < 4 && courses[i][count] != 0)
			count++;
		for (size_t before = 1; before <= count; before++) {
			course(courses[i], before, count, first ? wanted : seen);
			for (size_t k = 0; !first && k < 3; k++)
				assert_string_equal(seen[k], wanted[k]);
			first = false;
		}
	}
	course(courses[0], 0, 0, none); /* nobody decides: alike until the word */
	assert_string_equal(none[0], wanted[0]);
	assert_string_not_equal(none[1], wanted[1]);
}

/* Nor when she withdraws: whether a word still comes would tell how far it was. */
static void
test_who_withdraws_blindly_hears_no_more_whatever_was_done_inside(void **state)
{
	static const Accord__V1__RequestEvent courses[][4] = {{0}, {EVENT(ACCEPT)},
	    {EVENT(DECLINE)}, {EVENT(ACCEPT), EVENT(RETURN)}, {EVENT(ACCEPT), EVENT(CONTACT)},
	    {EVENT(ACCEPT), EVENT(INTRODUCE), EVENT(CONTACT), EVENT(CLOSE)}};
	static char wanted[SEEN], seen[SEEN];

	(void)state;
	for (size_t i = 0; i < sizeof(courses) / sizeof(*courses); i++) {
		struct pair p;
		int64_t due;

		(void)setup_exchanges(NULL);
		p = offered_as(KIND(HANDOFF), true);
		ring_tasks(p.receiver);
		due = p.receiver->answer_due;
		for (size_t k = 0; k < 4 && courses[i][k] != 0; k++)
			assert_int_equal(
			    move_it(p.receiver, courses[i][k], "cora", NULL), ERR_NONE);
		ring_tasks(p.receiver);
		fake.now = due - CLOCK_MINUTE;
		assert_int_equal(move_it(p.sender, EVENT(WITHDRAW), "ada", NULL), ERR_NONE);
		fake.now = due;
		if (fake_due(CLOCK_EXCHANGE_ANSWER, &p.receiver->id) != 0)
			(void)ring(CLOCK_EXCHANGE_ANSWER, &answer_rule, p.receiver);
		ring_tasks(p.sender);
		(void)seen_by_sender(p.sender, i == 0 ? wanted : seen, SEEN);
		if (i > 0)
			assert_string_equal(seen, wanted);
	}
}

/* --- any order --- */

static uint32_t dice;

static uint32_t
roll(uint32_t sides)
{
	dice = dice * 1664525 + 1013904223;
	return (dice >> 8) % sides;
}

/* Which of the two answers for her, kept apart from the records by what was said and taken. */
struct model {
	bool passed; /* the receiver has reached her, and has not given her back */
	bool heard;  /* and the sender has been told: which a blind one never is */
	bool ended;  /* the sender's own people have let her go with their word */
};

static void
model_take(struct model *m, const struct pair *p, bool sender, Accord__V1__RequestEvent event)
{
	if (event == EVENT(CONTACT))
		m->passed = true;
	if (event == EVENT(RETURN)) {
		m->passed = false;
		m->ended &= p->sender->blind;
	}
	m->heard = m->passed && !p->sender->blind;
	if (sender && event == EVENT(CLOSE))
		m->ended = p->sender->role == ROLE(ENDS);
}

/* Law L4, after every step. */
static void
check_pair(const struct model *m, const struct pair *p)
{
	const struct exchange *s = p->sender, *r = p->receiver;

	assert_true(exchange_answers(s) == !(m->heard || m->ended));
	assert_true(exchange_answers(s) || exchange_answers(r) || m->ended);
	if (m->passed)
		assert_true(exchange_answers(r));
	for (size_t i = 0; i < 2; i++) {
		const struct exchange *x = i == 0 ? s : r;

		ring_tasks(x);
		assert_int_equal(x->wanted, exchange_wants(x));
		assert_true((x->wanted != 0) == (task_for_it(x) != NULL));
		assert_int_equal(fake_due(CLOCK_EXCHANGE_ANSWER, &x->id), exchange_answer_by(x));
		assert_int_equal(fake_due(CLOCK_EXCHANGE_CONTACT, &x->id), exchange_contact_by(x));
	}
	if (s->state == STATE(OFFERED))
		assert_true(fake_due(CLOCK_EXCHANGE_ANSWER, &r->id) > 0);
	if (exchange_answers(s) && s->state != STATE(CLOSED) && s->state != STATE(WITHDRAWN))
		assert_true(s->person[0] != '\0' || task_for_it(s) != NULL);
}

static void
random_step(struct model *m, const struct pair *p)
{
	static const Accord__V1__RequestEvent events[] = {EVENT(WITHDRAW), EVENT(ACCEPT),
	    EVENT(ACCEPT), EVENT(ACCEPT), EVENT(DECLINE), EVENT(INTRODUCE), EVENT(CONTACT),
	    EVENT(CONTACT), EVENT(RETURN), EVENT(CLOSE), EVENT(TAKE)};
	static const char *const people[2][3] = {{"ada", "bea", "ada"}, {"cora", "dora", "cora"}};
	bool sender = roll(3) == 0;
	const struct exchange *x = sender ? p->sender : p->receiver;
	Accord__V1__RequestEvent event = events[roll(sizeof(events) / sizeof(*events))];
	uint32_t count = 0;

	fake.now += (int64_t)roll(30) * CLOCK_MINUTE;
	switch (roll(12)) {
	case 0:
		leaves(people[roll(2)][0]);
		break;
	case 1:
		(void)ring(CLOCK_EXCHANGE_ANSWER, &answer_rule, p->receiver);
		break;
	case 2:
		(void)ring(CLOCK_EXCHANGE_CONTACT, &alarm_rule, x);
		break;
	default:
		if (move_it(x, event, people[sender ? 0 : 1][roll(3)], &count) == ERR_NONE &&
		    count == 1)
			model_take(m, p, sender, event);
	}
}

static void
test_any_order_leaves_somebody_who_answers(void **state)
{
	size_t passed = 0;

	(void)state;
	for (dice = 1; dice < 400; dice++) {
		uint32_t seed = dice;
		struct model m = {0};
		struct pair p;

		(void)setup_exchanges(NULL);
		p = offered_as(seed % 2 == 0 ? KIND(REFERRAL) : KIND(HANDOFF), seed % 3 == 0);
		check_pair(&m, &p);
		for (size_t i = 0; i < 24; i++) {
			random_step(&m, &p);
			check_pair(&m, &p);
		}
		passed += m.passed;
		dice = seed;
	}
	assert_true(passed > 40);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup(name, setup_exchanges)
	    TEST(test_a_receiver_learns_what_was_offered_and_not_of_whom),
	    TEST(test_she_is_the_senders_until_she_is_reached),
	    TEST(test_the_first_who_accepts_has_it),
	    TEST(test_what_is_not_hers_is_not_there),
	    TEST(test_every_move_says_what_belongs_to_it),
	    TEST(test_a_draft_says_what_belongs_to_it),
	    TEST(test_one_client_has_one_open_of_one_need),
	    TEST(test_an_inbox_that_waits_wants_somebody_and_an_answer_ends_that),
	    TEST(test_whatever_fails_wants_the_senders_lead),
	    TEST(test_nobody_has_reached_her_and_both_are_alarmed),
	    TEST(test_who_leaves_orphans_nobody),
	    TEST(test_of_a_client_who_is_destroyed_nothing_says_that_it_was_hers),
	    TEST(test_a_sender_hears_no_more_from_the_move_on_that_says_so),
	    TEST(test_who_was_handed_her_over_is_told_that_the_sender_destroyed_its_record),
	    TEST(test_a_release_that_is_revoked_withdraws_what_is_open_on_it),
	    TEST(test_an_offer_on_a_release_that_was_revoked_is_refused),
	    TEST(test_an_offer_stands_on_both_of_its_releases),
	    TEST(test_what_one_batch_offers_and_revokes_is_withdrawn),
	    TEST(test_what_has_arrived_is_said_once),
	    TEST(test_a_sender_sees_that_the_receipt_came),
	    TEST(test_whatever_is_done_inside_a_blind_sender_sees_the_same),
	    TEST(test_who_withdraws_blindly_hears_no_more_whatever_was_done_inside),
	    TEST(test_any_order_leaves_somebody_who_answers),
#undef TEST
	};

	return cmocka_run_group_tests(tests, begin, end);
}
