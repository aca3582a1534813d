/* What being helped has asked of a client, counted when somebody asks. */
#include "accord/v1/lead.pb-c.h"
#include "services/intake/client_one.h"
#include "services/intake/lead_keep.h"
#include "sql/intake/lead.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

struct burden {
	struct client_one one; /* first */
	Accord__V1__Burdens burdens;
	Accord__V1__BurdenRecord record, *records[1];
	Accord__V1__DataClass classes[3];
};

static void
count_classes(struct client_one *one, const struct db_row *row)
{
	Accord__V1__BurdenRecord *r = &((struct burden *)one)->record;

	if (client_one_granted(one, CLASS(SERVICE_ACTIONS))) {
		r->account_asked = (uint32_t)db_int(row, 2);
		r->organisations = (uint32_t)db_int(row, 3);
		r->attempts = (uint32_t)db_int(row, 4);
		r->first_contact_us = db_time(row, 5);
		r->days_without = (uint32_t)db_int(row, 6);
	}
	if (client_one_granted(one, CLASS(LEAD_ADVOCATE)))
		r->lead_changes = (uint32_t)db_int(row, 7);
}

static const ProtobufCMessage *
answer(struct client_one *one)
{
	struct burden *b = (struct burden *)one;

	b->record.id = one->id;
	b->record.organisation = one->organisation;
	b->records[0] = &b->record;
	b->burdens.burdens = b->records;
	b->burdens.present = one->presents;
	b->burdens.n_burdens = b->burdens.n_present = one->found ? 1 : 0;
	if (one->ungranted != NULL)
		b->burdens.ungranted = one->ungranted;
	return &b->burdens.base;
}

static const struct client_one_kind counted = {
    .statement = &sql_burden_fetch, .read = count_classes, .answer = answer};

void
fetch_burden(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchBurden *m = (const Accord__V1__FetchBurden *)msg;
	struct burden *b = arena_zalloc(request->arena, sizeof(*b));

	if (b == NULL) {
		client_one_refuse(service, request);
		return;
	}
	accord__v1__burdens__init(&b->burdens);
	accord__v1__burden_record__init(&b->record);
	accord__v1__present__init(&b->one.present);
	b->classes[0] = CLASS(CLIENT_EXISTENCE);
	b->classes[1] = CLASS(SERVICE_ACTIONS);
	b->classes[2] = CLASS(LEAD_ADVOCATE);
	b->one.present.classes = b->classes;
	b->one.present.n_classes = 3;
	b->one.kind = &counted;
	client_one_ask(&b->one, service, request, m->n_ids > 0 ? &m->ids[0] : NULL,
	    m->n_grants > 0 ? m->grants[0] : NULL);
}
