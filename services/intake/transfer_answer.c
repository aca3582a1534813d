/* The last offer of a client's lead, when somebody asks. */
#include "services/intake/client_one.h"
#include "services/intake/transfer.h"
#include "sql/intake/transfer.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name

struct asked {
	struct client_one one; /* first */
	Accord__V1__Transfers transfers;
	Accord__V1__TransferRecord record, *records[1];
	Accord__V1__DataClass classes[2];
};

static void
put_text(struct client_one *one, char **to, const struct db_row *row, int column)
{
	char *copy = arena_strdup(one->request->arena, db_text(row, column));

	if (copy == NULL)
		one->overflow = true;
	else
		*to = copy;
}

static void
put_offer(struct client_one *one, const struct db_row *row)
{
	Accord__V1__TransferRecord *r = &((struct asked *)one)->record;

	if (!client_one_granted(one, CLASS(LEAD_ADVOCATE)) || db_null(row, 2))
		return;
	r->state = (Accord__V1__RequestState)db_int(row, 2);
	r->reason = (Accord__V1__TransferReason)db_int(row, 3);
	put_text(one, &r->lead_before, row, 4);
	put_text(one, &r->lead, row, 5);
	r->offered_us = db_time(row, 6);
	r->due_us = db_time(row, 7);
	r->moved_us = db_time(row, 8);
}

static const ProtobufCMessage *
answer(struct client_one *one)
{
	struct asked *a = (struct asked *)one;

	a->record.id = one->id;
	a->record.organisation = one->organisation;
	a->records[0] = &a->record;
	a->transfers.transfers = a->records;
	a->transfers.present = one->presents;
	a->transfers.n_transfers = a->transfers.n_present = one->found ? 1 : 0;
	if (one->ungranted != NULL)
		a->transfers.ungranted = one->ungranted;
	return &a->transfers.base;
}

static const struct client_one_kind offer = {
    .statement = &sql_transfer_fetch, .read = put_offer, .answer = answer};

void
fetch_transfer(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchTransfer *m = (const Accord__V1__FetchTransfer *)msg;
	struct asked *a = arena_zalloc(request->arena, sizeof(*a));

	if (a == NULL) {
		client_one_refuse(service, request);
		return;
	}
	accord__v1__transfers__init(&a->transfers);
	accord__v1__transfer_record__init(&a->record);
	accord__v1__present__init(&a->one.present);
	a->classes[0] = CLASS(CLIENT_EXISTENCE);
	a->classes[1] = CLASS(LEAD_ADVOCATE);
	a->one.present.classes = a->classes;
	a->one.present.n_classes = 2;
	a->one.kind = &offer;
	client_one_ask(&a->one, service, request, m->n_ids > 0 ? &m->ids[0] : NULL,
	    m->n_grants > 0 ? m->grants[0] : NULL);
}
