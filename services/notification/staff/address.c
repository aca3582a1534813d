/* Follows the directory: who changed is asked about again, and the answer is sealed before it is
 * stored. */
#include "services/notification/staff/address.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/notification/staff/way.h"
#include "sql/notification/address.h"

#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define ASK_MEMORY ((size_t)1 << 20)
#define WITHHELD_TICKS 10 /* between questions for those whose employer's key is not there */

static const struct rule answer_rule = {.kind = EVENT_ADDRESS,
    .name = "address_answered",
    .keys = address_answered_keys,
    .decide = address_answered};

/* --- rules --- */

static void
ask_after(void *own, void *arg)
{
	(void)arg;
	address_ask(own);
}

static struct address *
address_of(struct batch *batch, const char *person)
{
	struct id id = address_id(person);
	struct address *address = batch_row(batch, &address_table, &id);

	if (address == NULL) {
		address = batch_new(batch, &address_table, &id);
		address->id = id;
		address->state = ADDRESS_WANTED;
		(void)text_copy(address->person, sizeof(address->person), person);
	}
	return address;
}

void
address_want(struct batch *batch, const char *person)
{
	struct address *address = address_of(batch, person);

	if (address->state == ADDRESS_KNOWN) {
		address->state = ADDRESS_WANTED;
		batch_touch(batch, address);
	}
	batch_after(batch, ask_after, NULL);
}

void
staff_changed_keys(struct batch *batch, struct input *input)
{
	struct id id = address_id(((const Accord__V1__StaffChanged *)input->msg)->person);

	batch_need(batch, &address_table, &id);
}

bool
staff_changed(struct batch *batch, struct input *input, struct err *err)
{
	struct address *address =
	    address_of(batch, ((const Accord__V1__StaffChanged *)input->msg)->person);

	(void)err;
	address->state = ADDRESS_WANTED; /* what is known is used until the answer is there */
	address->changes++;
	batch_touch(batch, address);
	batch_after(batch, ask_after, NULL);
	return true;
}

void
address_answered_keys(struct batch *batch, struct input *input)
{
	struct id id = address_id(((const struct address_answer *)input->own)->person);

	batch_need(batch, &address_table, &id);
}

bool
address_answered(struct batch *batch, struct input *input, struct err *err)
{
	const struct address_answer *answer = input->own;
	struct service *service = batch_own(batch);
	struct id id = address_id(answer->person);
	struct address *address = batch_row(batch, &address_table, &id);
	struct err withheld;

	(void)err;
	if (address == NULL || address->changes != answer->changes)
		return true; /* it changed after the question: the next one is about that */
	if (answer->page_to[0] == '\0') {
		address->state = ADDRESS_NOBODY;
		address->sealed_len = 0;
		address->ways = 0;
		address->key.len = 0;
	} else if (address_keep(
		       service->seal, address, answer->employer, answer->page_to, &withheld)) {
		address->state = ADDRESS_KNOWN;
	} else {
		notification_of(service)->asker.withheld = true;
		return true; /* still wanted: asked for again while the key is not there */
	}
	batch_touch(batch, address);
	return true;
}

/* --- the question --- */

static void
finished(struct service *service, bool failed)
{
	struct asker *asker = &notification_of(service)->asker;

	asker->busy = false;
	if (failed)
		asker->again = true; /* the tick asks again */
	else if (asker->again || asker->count == ASK_PEOPLE)
		address_ask(service);
}

static void
on_answer_done(struct input *input, const struct err *err)
{
	struct address_answer *answer = input->own;
	struct service *service = answer->service;
	struct asker *asker = &notification_of(service)->asker;

	if (err != NULL)
		asker->again = true;
	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_error("an address could not be kept", L_ERR(err));
	crypt_wipe(answer, sizeof(*answer));
	free(answer);
	if (--asker->pending == 0)
		finished(service, err != NULL);
}

/* Fills employer and address as the directory has them; neither when it has no address. */
static void
take_person(const Accord__V1__Staff *staff, struct address_answer *answer)
{
	for (size_t i = 0; i < staff->n_people; i++) {
		const Accord__V1__Person *person = staff->people[i];

		if (strcmp(person->person, answer->person) != 0)
			continue;
		if (ways_of(person->page_to) == 0)
			break;
		(void)text_copy(answer->employer, sizeof(answer->employer), person->employer);
		(void)text_copy(answer->page_to, sizeof(answer->page_to), person->page_to);
		return;
	}
	log_warn("nobody is reached there", L_STR("person", answer->person));
}

static bool
is_withheld(const Accord__V1__Staff *staff, const char *person)
{
	for (size_t i = 0; i < staff->n_withheld; i++)
		if (strcmp(staff->withheld[i], person) == 0)
			return true;
	return false;
}

static bool
submit_answer(struct service *service, size_t at, const Accord__V1__Staff *staff)
{
	struct asker *asker = &notification_of(service)->asker;
	struct address_answer *answer = calloc(1, sizeof(*answer));
	struct err err = {0};

	if (answer == NULL)
		return false;
	answer->service = service;
	answer->changes = asker->people[at].changes;
	(void)text_copy(answer->person, sizeof(answer->person), asker->people[at].person);
	take_person(staff, answer);
	answer->input = (struct input){.rule = &answer_rule, .own = answer, .done = on_answer_done};
	if (service_submit(service, &answer->input, &err)) {
		asker->pending++;
		return true;
	}
	crypt_wipe(answer, sizeof(*answer));
	free(answer);
	return false;
}

static void
on_staff(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct service *service = ctx;
	struct asker *asker = &notification_of(service)->asker;
	const Accord__V1__Staff *staff;
	ProtobufCMessage *msg;
	struct err failed = {0};

	if (err != NULL) {
		log_warn("the directory did not answer", L_ERR(err));
		finished(service, true);
		return;
	}
	arena_reset(asker->arena);
	if (!wire_read(&accord__v1__staff__descriptor, asker->arena, body, len, &msg, &failed)) {
		log_warn("the directory's answer is malformed", L_ERR(&failed));
		finished(service, true);
		return;
	}
	asker->pending = 1; /* ours, while answers are handed over */
	staff = (const Accord__V1__Staff *)msg;
	for (size_t i = 0; i < asker->count; i++)
		if (is_withheld(staff, asker->people[i].person))
			asker->withheld = true;
		else if (!submit_answer(service, i, staff))
			asker->again = true;
	if (--asker->pending == 0)
		finished(service, true);
}

static void
on_wanted_row(void *ctx, const struct db_row *row)
{
	struct asker *asker = &notification_of(ctx)->asker;

	if (asker->count == ASK_PEOPLE)
		return;
	(void)text_copy(asker->people[asker->count].person, NOTIFICATION_NAME, db_text(row, 0));
	asker->people[asker->count].changes = (int)db_int(row, 1);
	asker->count++;
}

static void
on_wanted(void *ctx, const struct err *err)
{
	struct service *service = ctx;
	struct asker *asker = &notification_of(service)->asker;
	Accord__V1__ResolveStaff question = ACCORD__V1__RESOLVE_STAFF__INIT;
	struct bus_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_RESOLVE_STAFF,
	    .body = &question.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_staff,
	    .ctx = service};
	char *people[ASK_PEOPLE];
	struct err failed = {0};
	uint64_t handle;

	if (err != NULL || asker->count == 0) {
		finished(service, err != NULL);
		return;
	}
	for (size_t i = 0; i < asker->count; i++)
		people[i] = asker->people[i].person;
	question.people = people;
	question.n_people = asker->count;
	if (!bus_call(service->bus, &call, &handle, &failed))
		finished(service, true);
}

void
address_ask(struct service *service)
{
	struct asker *asker = &notification_of(service)->asker;
	struct db_args *args;
	struct err err = {0};

	if (asker->busy || !service_writes(service)) {
		asker->again = true;
		return;
	}
	if (asker->arena == NULL && (asker->arena = arena_try(4096, ASK_MEMORY)) == NULL) {
		asker->again = true;
		return;
	}
	arena_reset(asker->arena);
	args = db_args(&sql_address_wanted, asker->arena);
	db_set_int(args, 0, ASK_PEOPLE);
	asker->again = false;
	asker->count = 0;
	asker->busy = db_send(service->reader, args, on_wanted_row, service, &err) &&
		      db_sync(service->reader, on_wanted, service, &err);
	if (!asker->busy)
		asker->again = true;
}

void
address_tick(struct service *service)
{
	struct asker *asker = &notification_of(service)->asker;

	if (asker->withheld && ++asker->ticks % WITHHELD_TICKS == 0) {
		asker->withheld = false;
		asker->again = true;
	}
	if (asker->again && !asker->busy)
		address_ask(service);
}

void
address_stop(struct service *service)
{
	struct asker *asker = &notification_of(service)->asker;

	if (asker->arena != NULL)
		arena_free(&asker->arena);
}
