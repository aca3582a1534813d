/* Breaches: rows, and what is said of them. */
#include "services/gateway/breach.h"

#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/text.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/staffed.h"
#include "services/gateway/told.h"
#include "sql/gateway/breach.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- rows --- */

void
breach_read(const struct db_row *from, struct breach_row *to)
{
	to->id = db_id(from, 0);
	(void)text_copy(to->owner, sizeof(to->owner), db_text(from, 1));
	to->kind = (int32_t)db_int(from, 2);
	to->how = (int32_t)db_int(from, 3);
	to->found = db_time(from, 4);
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 5));
	to->classes = (uint64_t)db_int(from, 6);
	to->cji = db_bool(from, 7);
	to->state = (int32_t)db_int(from, 8);
	(void)text_copy(to->closing_by, sizeof(to->closing_by), db_text(from, 9));
	(void)text_copy(to->closed_by, sizeof(to->closed_by), db_text(from, 10));
	to->closed = db_time(from, 11);
	to->version = (int32_t)db_int(from, 12);
}

static void
read_breach(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	breach_read(from, row);
}

static void
bind_breach(struct db_args *to, const void *row)
{
	const struct breach_row *b = row;

	db_put_id(to, &b->id);
	db_put_text(to, b->owner);
	db_put_int(to, b->kind);
	db_put_int(to, b->how);
	db_put_time(to, b->found);
	db_put_text(to, b->person);
	db_put_int(to, (int64_t)b->classes);
	db_put_bool(to, b->cji);
	db_put_int(to, b->state);
	db_put_text(to, b->closing_by);
	db_put_text(to, b->closed_by);
	db_put_time(to, b->closed);
	db_put_int(to, b->version + 1);
}

const struct table gateway_breach = {.name = "breach",
    .row_size = sizeof(struct breach_row),
    .load = &sql_breach_load,
    .read = read_breach,
    .save = &sql_breach_save,
    .bind = bind_breach};

void
breach_clock_read(const struct db_row *from, int column, struct breach_clock_row *to)
{
	to->clock = (int32_t)db_int(from, column);
	to->at.began = db_time(from, column + 1);
	to->at.due = db_time(from, column + 2);
	to->at.met = db_time(from, column + 3);
	(void)text_copy(to->met_by, sizeof(to->met_by), db_text(from, column + 4));
	to->at.warned = db_bool(from, column + 5);
	to->at.missed = db_bool(from, column + 6);
	(void)text_copy(to->agreement, sizeof(to->agreement), db_text(from, column + 7));
}

static void
read_clock(struct batch *batch, const struct db_row *from, void *row)
{
	struct breach_clock_row *c = row;

	(void)batch;
	c->id = db_id(from, 0);
	c->breach = db_id(from, 1);
	breach_clock_read(from, 2, c);
	c->version = (int32_t)db_int(from, 10);
}

static void
bind_clock(struct db_args *to, const void *row)
{
	const struct breach_clock_row *c = row;

	db_put_id(to, &c->id);
	db_put_id(to, &c->breach);
	db_put_int(to, c->clock);
	db_put_time(to, c->at.began);
	db_put_time(to, c->at.due);
	db_put_time(to, c->at.met);
	db_put_text(to, c->met_by);
	db_put_bool(to, c->at.warned);
	db_put_bool(to, c->at.missed);
	db_put_text(to, c->agreement);
	db_put_int(to, c->version + 1);
}

const struct table gateway_breach_clock = {.name = "breach_clock",
    .row_size = sizeof(struct breach_clock_row),
    .load = &sql_breach_clock_load,
    .read = read_clock,
    .save = &sql_breach_clock_save,
    .bind = bind_clock};

struct id
breach_clock_id(const struct id *breach, int slot)
{
	char which[ID_TEXT_SIZE], number[16];

	(void)snprintf(number, sizeof(number), "%d", slot);
	return id_digest((const char *const[]){"breach clock", id_text(breach, which), number}, 3);
}

void
breach_need_clocks(struct batch *batch, const struct id *breach)
{
	for (int slot = 1; slot <= BREACH_SLOTS; slot++) {
		struct id id = breach_clock_id(breach, slot);

		batch_need(batch, &gateway_breach_clock, &id);
	}
}

struct breach_clock_row *
breach_clock_of(struct batch *batch, const struct id *breach, int slot)
{
	struct id id = breach_clock_id(breach, slot);

	return batch_row(batch, &gateway_breach_clock, &id);
}

const char *
breach_rule(const struct breach_clock_row *clock)
{
	return clock->agreement[0] != '\0' ? clock->agreement
					   : breach_citation((Accord__V1__BreachClock)clock->clock);
}

struct affected_row {
	struct id id, breach, client;
	const char *holder;
};

static void
bind_affected(struct db_args *to, const void *row)
{
	const struct affected_row *a = row;

	db_put_id(to, &a->id);
	db_put_id(to, &a->breach);
	db_put_id(to, id_is_nil(&a->client) ? NULL : &a->client);
	db_put_text(to, a->holder);
}

const struct table gateway_breach_affected = {.name = "breach_affected",
    .row_size = sizeof(struct affected_row),
    .save = &sql_breach_affected_save,
    .bind = bind_affected};

static void
tell_affected(struct batch *batch, const struct breach_row *row, const struct id *client)
{
	Accord__V1__BreachAffects fact = ACCORD__V1__BREACH_AFFECTS__INIT;

	fact.breach = staffed_bytes(&row->id);
	fact.organisation = TEXT(row->owner);
	fact.client = staffed_bytes(client);
	batch_fact(batch, ACCORD__V1__KIND__KIND_BREACH_AFFECTS, &row->id, &fact.base);
}

void
breach_affects(
    struct batch *batch, const struct breach_row *row, const struct id *client, const char *holder)
{
	struct affected_row *a = batch_append(batch, &gateway_breach_affected);
	char breach[ID_TEXT_SIZE], who[ID_TEXT_SIZE];

	*a = (struct affected_row){.breach = row->id, .client = *client};
	a->holder = arena_strdup(batch_arena(batch), holder);
	a->id = id_digest((const char *const[]){"breach affected", id_text(&row->id, breach),
			      id_text(client, who), holder},
	    4);
	if (!id_is_nil(client))
		tell_affected(batch, row, client);
}

bool
breach_reply(struct batch *batch, struct input *input, const struct breach_row *row)
{
	Accord__V1__BreachKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	uint8_t *bytes = arena_dup(batch_arena(batch), row->id.b, sizeof(row->id.b));

	if (kept == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__breach_kept__init(kept);
	kept->breach = (ProtobufCBinaryData){sizeof(row->id.b), bytes};
	kept->state = (Accord__V1__BreachState)row->state;
	batch_reply(batch, input, &kept->base);
	return true;
}

bool
breach_is_employed(struct batch *batch, const struct input *input)
{
	struct id id = gateway_person_id(input->actor->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	return person != NULL && strcmp(person->employer, input->actor->organisation) == 0;
}

/* --- what is said --- */

static size_t
told(struct batch *batch, const char *owner, char *people[TOLD_MOST])
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));

	return rulebook != NULL ? told_of(rulebook->directory, owner, people) : 0;
}

void
breach_opened(struct batch *batch, const struct breach_row *row)
{
	Accord__V1__BreachOpened fact = ACCORD__V1__BREACH_OPENED__INIT;
	char *people[TOLD_MOST];

	fact.breach = staffed_bytes(&row->id);
	fact.organisation = TEXT(row->owner);
	fact.person = TEXT(row->person);
	fact.kind = (Accord__V1__BreachKind)row->kind;
	fact.how = (Accord__V1__BreachFound)row->how;
	fact.cji = row->cji;
	fact.tell = people;
	fact.n_tell = told(batch, row->owner, people);
	batch_fact(batch, ACCORD__V1__KIND__KIND_BREACH_OPENED, &row->id, &fact.base);
}

/* Who did it herself needs nobody to tell her. */
void
breach_moved(struct batch *batch, const struct breach_row *row, const char *person,
    const struct breach_clock_row *clock, Accord__V1__BreachStanding standing)
{
	Accord__V1__BreachMoved fact = ACCORD__V1__BREACH_MOVED__INIT;
	char *people[TOLD_MOST];

	fact.breach = staffed_bytes(&row->id);
	fact.organisation = TEXT(row->owner);
	fact.person = TEXT(person);
	fact.state = (Accord__V1__BreachState)row->state;
	fact.clock = clock != NULL ? (Accord__V1__BreachClock)clock->clock : 0;
	fact.agreement = TEXT(clock != NULL ? clock->agreement : "");
	fact.standing = standing;
	fact.tell = people;
	fact.n_tell = person[0] == '\0' ? told(batch, row->owner, people) : 0;
	batch_fact(batch, ACCORD__V1__KIND__KIND_BREACH_MOVED, &row->id, &fact.base);
}
