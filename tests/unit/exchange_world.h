/* For tests of exchanges: commands said, clocks rung and people leaving, without a database. */
#ifndef TESTS_UNIT_EXCHANGE_WORLD_H
#define TESTS_UNIT_EXCHANGE_WORLD_H

#define FAKE_ROWS 16384
#define FAKE_FACTS 65536
#define FAKE_CLOCKS 16384

#include "tests/unit/callout_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "services/referral/exchange.h"
#include "services/referral/exchange_command.h"
#include "services/referral/exchange_given.h"
#include "services/referral/exchange_task.h"
#include "services/referral/forget.h"
#include "services/referral/leaving.h"
#include "services/referral/task.h"

#define KIND(name) ACCORD__V1__REQUEST_KIND__REQUEST_##name
#define ROLE(name) ACCORD__V1__SENDER_ROLE__SENDER_ROLE_##name
#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define SENDER "aid-house"
#define RECEIVER "county-da"

static const struct rule draft_rule = {
    .keys = draft_exchange_keys, .more = draft_exchange_more, .decide = draft_exchange};
static const struct rule offer_rule = {
    .keys = offer_exchange_keys, .more = offer_exchange_more, .decide = offer_exchange};
static const struct rule exchange_rule = {
    .keys = move_exchange_keys, .more = move_exchange_more, .decide = move_exchange};
static const struct rule receipt_rule = {
    .keys = receipt_exchange_keys, .more = receipt_exchange_more, .decide = receipt_exchange};
static const struct rule give_rule = {.keys = give_exchange_keys, .decide = give_exchange};
static const struct rule changed_rule = {
    .keys = contact_changed_keys, .more = contact_changed_more, .decide = contact_changed};
static const struct rule answer_rule = {
    .keys = exchange_clock_keys, .more = exchange_clock_more, .decide = exchange_answer_due};
static const struct rule alarm_rule = {
    .keys = exchange_clock_keys, .more = exchange_clock_more, .decide = exchange_contact_due};
static const struct rule exchange_task_rule = {
    .keys = exchange_task_keys, .more = exchange_task_more, .decide = exchange_task};
static const struct rule left_rule = {.keys = callout_staff_changed_keys,
    .more = callout_staff_changed_more,
    .decide = callout_staff_changed};
static const struct rule destroyed_rule = {
    .keys = client_destroyed_keys, .more = client_destroyed_more, .decide = client_destroyed};
static const struct rule revoked_rule = {.keys = exchange_release_revoked_keys,
    .more = exchange_release_revoked_more,
    .decide = exchange_release_revoked};

static const struct rule duty_rule = {
    .keys = supervisor_changed_keys, .decide = supervisor_changed};

static inline ProtobufCBinaryData
bytes_of(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

static inline struct exchange *
exchange_of(const struct id *id)
{
	const struct fake_row *row = fake_find(&exchange_table, id);

	return row != NULL && row->there ? row->row : NULL;
}

struct drafting {
	Accord__V1__DraftExchange msg;
	Accord__V1__ExchangeOffer offer;
	Accord__V1__Actor actor;
	struct input input;
};

static inline struct input *
drafting(struct drafting *d, Accord__V1__RequestKind kind, const struct id *client)
{
	accord__v1__draft_exchange__init(&d->msg);
	accord__v1__exchange_offer__init(&d->offer);
	accord__v1__actor__init(&d->actor);
	d->msg.kind = kind;
	d->msg.organisation = (char *)SENDER;
	d->msg.receiver = (char *)RECEIVER;
	d->msg.client = bytes_of(client);
	d->msg.offer = &d->offer;
	if (kind == KIND(REFERRAL)) {
		d->msg.community = ACCORD__V1__COMMUNITY_OPTION__COMMUNITY_OPTION_NOT_WANTED;
		d->offer.need = ACCORD__V1__SERVICE_CODE__SERVICE_CODE_A3;
	}
	d->actor.person = (char *)"ada";
	d->input = (struct input){.rule = &draft_rule, .msg = &d->msg.base, .actor = &d->actor};
	return &d->input;
}

/* What stands then; NULL: it was refused. */
static inline const Accord__V1__ExchangeStands *
stands(const struct input *input, bool taken)
{
	return taken ? (const Accord__V1__ExchangeStands *)input->reply : NULL;
}

static inline struct exchange *
drafted(Accord__V1__RequestKind kind, const struct id *client)
{
	struct drafting d;
	struct id id;

	assert_true(fake_one(drafting(&d, kind, client)));
	assert_true(id_from_bytes(stands(&d.input, true)->record.data, 16, &id));
	return exchange_of(&id);
}

struct offering {
	Accord__V1__OfferExchange msg;
	Accord__V1__Actor actor;
	struct input input;
};

static inline struct input *
offering(struct offering *o, const struct exchange *x, bool blind, const struct id *release)
{
	accord__v1__offer_exchange__init(&o->msg);
	accord__v1__actor__init(&o->actor);
	o->msg.record = bytes_of(&x->id);
	o->msg.organisation = (char *)(uintptr_t)x->organisation;
	o->msg.half_way_us = fake.now + CLOCK_HOUR;
	o->msg.answer_due_us = fake.now + 2 * CLOCK_HOUR;
	o->msg.blind = blind;
	if (release != NULL)
		o->msg.release = bytes_of(release);
	o->actor.person = (char *)"ada";
	o->input = (struct input){.rule = &offer_rule, .msg = &o->msg.base, .actor = &o->actor};
	return &o->input;
}

static inline enum err_code
offer_it(const struct exchange *x, bool blind, const struct id *release)
{
	struct offering o;

	return fake_one(offering(&o, x, blind, release)) ? ERR_NONE : o.input.err.code;
}

static inline Accord__V1__RequestReason
reason_for(Accord__V1__RequestEvent event)
{
	return event == EVENT(DECLINE)  ? REASON(NO_CAPACITY)
	       : event == EVENT(RETURN) ? REASON(NOT_PROSECUTED)
					: REASON(UNSPECIFIED);
}

struct moving {
	Accord__V1__MoveExchange msg;
	Accord__V1__Actor actor;
	struct input input;
};

static inline struct input *
moving(
    struct moving *m, const struct exchange *x, Accord__V1__RequestEvent event, const char *person)
{
	accord__v1__move_exchange__init(&m->msg);
	accord__v1__actor__init(&m->actor);
	m->msg.record = bytes_of(&x->id);
	m->msg.organisation = (char *)(uintptr_t)x->organisation;
	m->msg.event = event;
	m->msg.reason = reason_for(event);
	m->msg.contact_due_us = event == EVENT(ACCEPT) ? fake.now + CLOCK_DAY : 0;
	if (event == EVENT(CLOSE) && x->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER &&
	    (x->state == STATE(CONTACTED) || x->state == STATE(ANSWERED)))
		m->msg.role = ROLE(ENDS);
	m->actor.person = (char *)(uintptr_t)person;
	m->input = (struct input){.rule = &exchange_rule, .msg = &m->msg.base, .actor = &m->actor};
	return &m->input;
}

/* ERR_NONE when it was taken; count: 0 when it stood there already. */
static inline enum err_code
move_it(
    const struct exchange *x, Accord__V1__RequestEvent event, const char *person, uint32_t *count)
{
	struct moving m;

	if (!fake_one(moving(&m, x, event, person)))
		return m.input.err.code;
	if (count != NULL)
		*count = ((const Accord__V1__ExchangeStands *)m.input.reply)->count;
	return ERR_NONE;
}

#define MOVE(x, event, person) assert_int_equal(move_it(x, EVENT(event), person, NULL), ERR_NONE)

static inline bool
ring(uint32_t kind, const struct rule *rule, const struct exchange *x)
{
	struct input input = {.rule = rule, .subject = x->id, .due = fake_due(kind, &x->id)};

	if (input.due == 0)
		return false;
	fake.now = input.due > fake.now ? input.due : fake.now;
	batch_clock_clear(&fake, kind, &x->id);
	assert_true(fake_one(&input));
	return true;
}

/* Brings tasks up to what stands, as their clock does at once. */
static inline void
ring_tasks(const struct exchange *x)
{
	while (ring(CLOCK_EXCHANGE_TASK, &exchange_task_rule, x))
		continue;
}

static inline const struct callout *
task_for_it(const struct exchange *x)
{
	const struct fake_row *row = fake_find(&callout_table, &x->task);

	return row != NULL && row->there ? row->row : NULL;
}

/* --- what statements make of more than one row --- */

static inline void
view_all(const struct table *table, const struct id *key,
    bool (*hers)(const struct exchange *x, const struct id *key))
{
	struct fake_row *row = fake_find(table, key);
	struct exchange_view *view;

	if (row == NULL) {
		row = fake_add(table);
		row->key = *key;
	}
	row->there = true;
	view = row->row;
	*view = (struct exchange_view){.key = *key};
	for (size_t i = 0; i < fake.row_count; i++) {
		const struct exchange *x = fake.rows[i].row;

		if (fake.rows[i].table == &exchange_table && fake.rows[i].there && hers(x, key)) {
			view->records[view->count].id = x->id;
			view->records[view->count++].peer = x->peer;
		}
	}
}

static inline bool
is_held(const struct exchange *x, const struct id *key)
{
	struct id id = held_id(x->person);

	return x->person[0] != '\0' && id_equal(&id, key);
}

static inline bool
is_about(const struct exchange *x, const struct id *key)
{
	return id_equal(&x->client, key);
}

static inline bool
stands_on(const struct exchange *x, const struct id *key)
{
	return ((id_equal(&x->releases[0], key) || id_equal(&x->releases[1], key)) &&
		   x->state == STATE(OFFERED)) ||
	       (id_equal(&x->releases[0], key) && x->given != 0);
}

static inline void
leaves(const char *person)
{
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &left_rule, .msg = &msg.base, .fact = &header};
	struct id id = held_id(person);

	view_all(&exchange_held_table, &id, is_held);
	msg.person = (char *)(uintptr_t)person;
	msg.standing = ACCORD__V1__STANDING__STANDING_LEFT;
	assert_true(fake_one(&input));
}

static inline void
is_destroyed(const struct id *client)
{
	static const struct id destruction = {{7}};
	Accord__V1__ClientDestroyed msg = ACCORD__V1__CLIENT_DESTROYED__INIT;
	Accord__V1__Fact header = ACCORD__V1__FACT__INIT;
	struct input input = {.rule = &destroyed_rule, .msg = &msg.base, .fact = &header};

	view_all(&exchange_client_table, client, is_about);
	msg.client = bytes_of(client);
	msg.destruction = bytes_of(&destruction);
	msg.organisation = (char *)SENDER;
	assert_true(fake_one(&input));
}

struct revoking {
	Accord__V1__ReleaseRevoked msg;
	Accord__V1__Fact header;
	struct input input;
};

static inline struct input *
revoking(struct revoking *r, const struct id *release)
{
	accord__v1__release_revoked__init(&r->msg);
	accord__v1__fact__init(&r->header);
	r->msg.release = bytes_of(release);
	r->input = (struct input){.rule = &revoked_rule, .msg = &r->msg.base, .fact = &r->header};
	return &r->input;
}

static inline void
revoke_it(const struct id *release)
{
	struct revoking r;

	view_all(&exchange_release_table, release, stands_on);
	assert_true(fake_one(revoking(&r, release)));
}

static inline void
supervise(const char *organisation)
{
	Accord__V1__OrganisationChanged msg = ACCORD__V1__ORGANISATION_CHANGED__INIT;
	struct input input = {.rule = &duty_rule, .msg = &msg.base};

	msg.organisation = (char *)(uintptr_t)organisation;
	msg.standing = ACCORD__V1__STANDING__STANDING_ACTIVE;
	msg.duty_supervisor = (char *)"sue";
	assert_true(fake_one(&input));
}

static inline int
setup_exchanges(void **state)
{
	(void)state;
	fake_reset(NULL);
	supervise(SENDER);
	supervise(RECEIVER);
	return 0;
}

#endif
