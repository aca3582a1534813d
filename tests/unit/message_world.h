/* For tests of messages: call-outs told, a gateway that decides, results and clocks, without a
 * database. */
#ifndef TESTS_UNIT_MESSAGE_WORLD_H
#define TESTS_UNIT_MESSAGE_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/referral.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/notification/channel/priv.h"
#include "services/notification/staff/address.h"
#include "services/notification/authorise.h"
#include "services/notification/message.h"
#include "services/notification/sender.h"
#include "tests/unit/fake_batch.h"

#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define REQUEST(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define BIT(name) (UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define OWNER "riverton-pd"

static const struct rule moved_rule = {
    .keys = callout_moved_keys, .more = callout_moved_more, .decide = callout_moved};
static const struct rule due_rule = {
    .keys = message_due_keys, .more = message_due_more, .decide = message_due};
static const struct rule result_rule = {
    .keys = message_due_keys, .more = message_result_more, .decide = message_result};
static const struct rule authorised_rule = {
    .keys = message_due_keys, .more = message_due_more, .decide = message_authorised};

static const struct id request = {{7}};
static struct notification notification;
static struct service service = {.config_out = &notification};

/* The sender and the directory, seen from the rules. */
static size_t slots, sent, backlogs, wanted;
static bool under_way, channel_full;
static struct message last_sent;
static uint64_t epoch; /* of referral */

/* The gateway: what it lets go, whom it takes for whose, and what it was asked. */
#define ASKED_MAX 16
static struct {
	bool silent;
	uint64_t releases;
	const char *recipient;
	struct id disclosure;
	struct id asked[ASKED_MAX];
	size_t count; /* not answered yet */
	size_t questions, forgotten;
} gateway;

void
authorise_after(struct batch *batch, const struct message *message)
{
	(void)batch;
	gateway.questions++;
	for (size_t i = 0; i < gateway.count; i++)
		if (id_equal(&gateway.asked[i], &message->id))
			return;
	assert_true(gateway.count < ASKED_MAX);
	gateway.asked[gateway.count++] = message->id;
}

void
authorise_forget(struct batch *batch, const struct message *message)
{
	(void)batch;
	gateway.forgotten++;
	for (size_t i = 0; i < gateway.count; i++)
		if (id_equal(&gateway.asked[i], &message->id))
			gateway.asked[i] = gateway.asked[--gateway.count];
}

bool
sender_reserve(struct batch *batch, bool fresh)
{
	(void)batch, (void)fresh;
	if (slots == 0)
		return false;
	slots--;
	return true;
}

/* For mail there is one always; for texts and calls where a test says so. */
static bool other_channels;

const char *
channel_name(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel)
{
	(void)n, (void)organisation, (void)recipient;
	return channel == ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL || other_channels
		   ? "a channel"
		   : NULL;
}

struct channel *
channel_of(const struct notification *n, const char *name)
{
	for (size_t i = 0; i < n->channel_count; i++)
		if (strcmp(n->channels[i].name, name) == 0)
			return &n->channels[i];
	return NULL;
}

const char *
channel_account(const struct notification *n, const char *name)
{
	(void)n, (void)name;
	return "AC1";
}

bool
channel_reserve(struct notification *n, const struct message *m, int64_t now, int64_t *again)
{
	(void)n, (void)m;
	*again = now + CLOCK_SECOND;
	return !channel_full;
}

void
sender_send_after(struct batch *batch, const struct message *message, const struct address *address)
{
	(void)batch;
	assert_true(address == NULL || address->sealed_len > 0);
	last_sent = *message;
	sent++;
}

void
sender_backlog(void *own, void *arg)
{
	(void)own, (void)arg;
	backlogs++;
}

bool
sender_has(const struct notification *n, const struct id *message, unsigned attempt)
{
	(void)n, (void)message, (void)attempt;
	return under_way;
}

void
address_want(struct batch *batch, const char *person)
{
	(void)batch, (void)person;
	wanted++;
}

static inline void
know(const char *person, enum address_state state)
{
	struct id id = address_id(person);
	struct fake_row *row = fake_find(&address_table, &id);
	struct address *address;

	if (row == NULL) {
		row = fake_add(&address_table);
		row->key = id;
	}
	row->there = true;
	address = row->row;
	address->id = id;
	address->state = state;
	address->sealed_len = state == ADDRESS_KNOWN ? 40 : 0;
	address->ways = 1;
	(void)snprintf(address->employer, sizeof(address->employer), "haven-house");
}

static inline int
setup(void **state)
{
	(void)state;
	fake_reset(&service);
	notification.config = (struct notification_config){.retry_first = 2 * CLOCK_SECOND,
	    .retry_last = 16 * CLOCK_SECOND,
	    .give_up_after = CLOCK_MINUTE,
	    .ask_for = 10 * CLOCK_SECOND,
	    .max_sending = 4};
	memset(&gateway, 0, sizeof(gateway));
	gateway.releases = BIT(INCIDENT) | BIT(INCIDENT_PLACE);
	gateway.recipient = "haven-house";
	gateway.disclosure = (struct id){{0xd1}};
	epoch = 3;
	slots = 100;
	sent = backlogs = wanted = 0;
	under_way = channel_full = other_channels = false;
	know("p-1", ADDRESS_KNOWN);
	know("p-2", ADDRESS_KNOWN);
	return 0;
}

struct fact {
	Accord__V1__Fact header;
	Accord__V1__CalloutMoved msg;
	struct input input;
};

static inline struct input *
fact(struct fact *f, Accord__V1__RequestEvent event, Accord__V1__RequestState from,
    Accord__V1__RequestState to)
{
	accord__v1__fact__init(&f->header);
	f->header.epoch = epoch;
	accord__v1__callout_moved__init(&f->msg);
	f->msg.request = (ProtobufCBinaryData){sizeof(request.b), (uint8_t *)(uintptr_t)request.b};
	f->msg.event = event;
	f->msg.from = from;
	f->msg.to = to;
	f->msg.area = (char *)"4A";
	f->msg.organisation = (char *)OWNER;
	f->input = (struct input){.rule = &moved_rule, .msg = &f->msg.base, .fact = &f->header};
	return &f->input;
}

/* The gateway answers all that it was asked. */
static inline void
settle(void)
{
	while (!gateway.silent && gateway.count > 0) {
		struct asking ask = {.message = gateway.asked[--gateway.count],
		    .disclosure = gateway.disclosure,
		    .released = gateway.releases};
		struct input input = {
		    .rule = &authorised_rule, .subject = ask.message, .own = &ask};

		(void)snprintf(ask.recipient, sizeof(ask.recipient), "%s", gateway.recipient);
		assert_true(fake_one(&input));
	}
}

static inline void
offer(const char *person, unsigned rung)
{
	struct fact f;

	(void)fact(&f, rung == 1 ? EVENT(OFFER) : EVENT(CLIMB), REQUEST(OFFERED), REQUEST(OFFERED));
	f.msg.person = (char *)(uintptr_t)person;
	f.msg.rung = rung;
	assert_true(fake_one(&f.input));
	settle();
}

static inline void
stand_down(const char *holder, Accord__V1__RequestState from)
{
	struct fact f;

	(void)fact(&f, EVENT(STAND_DOWN), from, REQUEST(STOOD_DOWN));
	f.msg.person = (char *)(uintptr_t)holder;
	assert_true(fake_one(&f.input));
	settle();
}

static inline struct message *
find(const struct id *id)
{
	struct fake_row *row = fake_find(&message_table, id);

	return row != NULL && row->there ? row->row : NULL;
}

static inline struct message *
page_of(const char *person, int rung)
{
	struct id id = page_id(epoch, &request, person, rung);

	return find(&id);
}

static inline struct message *
notice_of(const char *person)
{
	struct id id = notice_id(epoch, &request, person);

	return find(&id);
}

static inline size_t
attempts(void)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.row_count; i++)
		count += fake.rows[i].table == &attempt_table;
	return count;
}

static inline void
result(const struct message *m, unsigned attempt, enum channel_end end, int code)
{
	struct slot slot = {.message = m->id,
	    .attempt = attempt,
	    .started = 1,
	    .finished = 2,
	    .result = {.end = end, .code = code}};
	struct input input = {.rule = &result_rule, .subject = m->id, .own = &slot};

	assert_true(fake_one(&input));
	settle();
}

/* Its clock fires. */
static inline void
due(const struct message *m)
{
	struct input input = {
	    .rule = &due_rule, .subject = m->id, .due = fake_due(CLOCK_MESSAGE, &m->id)};

	assert_int_not_equal(input.due, 0);
	fake.now = input.due;
	batch_clock_clear(&fake, CLOCK_MESSAGE, &m->id);
	assert_true(fake_one(&input));
	settle();
}

static inline const Accord__V1__MessageMoved *
moved(size_t from_end)
{
	return fake_fact(from_end, &accord__v1__message_moved__descriptor);
}

#endif
