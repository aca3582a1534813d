/* What the last check of a client for conflicts found. */
#include "accord/v1/conflict.pb-c.h"
#include "services/intake/client_one.h"
#include "services/intake/conflict.h"
#include "sql/intake/conflict.h"

#define FOUND_WORDS (ACCORD__V1__CONFLICT__CONFLICT_CLIENT_IS_PARTY + 1)
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

struct last_check {
	struct client_one one; /* first */
	Accord__V1__ConflictRecords records;
	Accord__V1__ConflictRecord record, *list[1];
	Accord__V1__DataClass classes[2];
	Accord__V1__Conflict found[FOUND_WORDS];
};

static void
read_classes(struct client_one *one, const struct db_row *row)
{
	struct last_check *c = (struct last_check *)one;
	Accord__V1__ConflictRecord *r = &c->record;
	bool granted = client_one_granted(one, CLASS(SAFE_CONTACT));

	r->checked_us = db_time(row, 2);
	r->unchecked = db_null(row, 2);
	r->found = c->found;
	for (unsigned n = 1; granted && n < FOUND_WORDS; n++)
		if ((db_int(row, 3) >> n & 1) != 0)
			c->found[r->n_found++] = (Accord__V1__Conflict)n;
}

static const ProtobufCMessage *
answer(struct client_one *one)
{
	struct last_check *c = (struct last_check *)one;

	c->record.id = one->id;
	c->record.organisation = one->organisation;
	c->list[0] = &c->record;
	c->records.conflicts = c->list;
	c->records.present = one->presents;
	c->records.n_conflicts = c->records.n_present = one->found ? 1 : 0;
	if (one->ungranted != NULL)
		c->records.ungranted = one->ungranted;
	return &c->records.base;
}

static const struct client_one_kind checked = {
    .statement = &sql_conflict_fetch, .read = read_classes, .answer = answer};

void
fetch_conflict(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchConflict *m = (const Accord__V1__FetchConflict *)msg;
	struct last_check *c = arena_zalloc(request->arena, sizeof(*c));

	if (c == NULL) {
		client_one_refuse(service, request);
		return;
	}
	accord__v1__conflict_records__init(&c->records);
	accord__v1__conflict_record__init(&c->record);
	accord__v1__present__init(&c->one.present);
	c->classes[0] = CLASS(CLIENT_EXISTENCE);
	c->classes[1] = CLASS(SAFE_CONTACT);
	c->one.present.classes = c->classes;
	c->one.present.n_classes = 2;
	c->one.kind = &checked;
	client_one_ask(&c->one, service, request, m->n_ids > 0 ? &m->ids[0] : NULL,
	    m->n_grants > 0 ? m->grants[0] : NULL);
}
