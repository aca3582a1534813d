/* How exchanges are read from the store and put back. */
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/referral/exchange.h"
#include "sql/referral/exchange.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

static const struct id *
or_null(const struct id *id)
{
	return id_is_nil(id) ? NULL : id;
}

/* Of a hand-off each receiver has its own. */
struct id
exchange_head_id(const Accord__V1__DraftExchange *msg)
{
	bool handoff = msg->kind == ACCORD__V1__REQUEST_KIND__REQUEST_HANDOFF;
	struct id id = {{0}};
	char whom[ID_TEXT_SIZE], number[32];

	(void)id_from_bytes(msg->client.data, msg->client.len, &id);
	(void)snprintf(number, sizeof(number), "%d %d", (int)msg->kind,
	    msg->offer != NULL ? (int)msg->offer->need : 0);
	return id_digest((const char *const[]){"exchange", msg->organisation, id_text(&id, whom),
			     number, handoff ? msg->receiver : NULL},
	    5);
}

static void
pointer_read(struct exchange_pointer *offer, const struct db_row *from, int column)
{
	offer->need = (int)db_int(from, column);
	offer->tier = (Accord__V1__Tier)db_int(from, column + 1);
	READ_TEXT(offer->language, from, column + 2);
	offer->urgency = (int)db_int(from, column + 3);
	READ_TEXT(offer->area, from, column + 4);
	READ_TEXT(offer->competence, from, column + 5);
	offer->court = db_time(from, column + 6);
	offer->release_imminent = db_bool(from, column + 7);
	offer->charges_filed = db_bool(from, column + 8);
}

static void
instants_read(struct exchange *x, const struct db_row *from, int column)
{
	x->opened = db_time(from, column);
	x->offered = db_time(from, column + 1);
	x->accepted = db_time(from, column + 2);
	x->contacted = db_time(from, column + 3);
	x->moved = db_time(from, column + 4);
	x->receipted = db_time(from, column + 5);
	x->half_way = db_time(from, column + 6);
	x->answer_due = db_time(from, column + 7);
	x->contact_due = db_time(from, column + 8);
}

void
exchange_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct exchange *x = row;
	const void *receipt;
	size_t len;

	(void)batch;
	x->id = db_id(from, 0);
	x->exchange = db_id(from, 1);
	x->peer = db_id(from, 2);
	x->kind = (Accord__V1__RequestKind)db_int(from, 3);
	x->side = (Accord__V1__ExchangeSide)db_int(from, 4);
	READ_TEXT(x->organisation, from, 5);
	READ_TEXT(x->other, from, 6);
	x->client = db_id(from, 7);
	x->releases[0] = db_id(from, 8);
	pointer_read(&x->offer, from, 9);
	x->community = (Accord__V1__CommunityOption)db_int(from, 18);
	x->state = (Accord__V1__RequestState)db_int(from, 19);
	x->reason = (Accord__V1__RequestReason)db_int(from, 20);
	x->role = (Accord__V1__SenderRole)db_int(from, 21);
	READ_TEXT(x->person, from, 22);
	x->blind = db_bool(from, 23);
	x->told = db_bool(from, 24);
	x->overdue = db_bool(from, 25);
	instants_read(x, from, 26);
	receipt = db_bytes(from, 35, &len);
	if (receipt != NULL && len == sizeof(x->receipt))
		memcpy(x->receipt, receipt, len);
	x->task = db_id(from, 36);
	x->wanted = (Accord__V1__WantedFor)db_int(from, 37);
	x->moves = (unsigned)db_int(from, 38);
	x->given = db_time(from, 39);
	x->given_until = db_time(from, 40);
	x->changed = db_time(from, 41);
	x->version = (int)db_int(from, 42);
	x->releases[1] = db_id(from, 43);
	x->sender_destroyed = db_time(from, 44);
}

static void
pointer_bind(struct db_args *to, const struct exchange_pointer *offer)
{
	db_put_int(to, offer->need);
	db_put_int(to, offer->tier);
	db_put_text(to, offer->language);
	db_put_int(to, offer->urgency);
	db_put_text(to, offer->area);
	db_put_text(to, offer->competence);
	db_put_time(to, offer->court);
	db_put_bool(to, offer->release_imminent);
	db_put_bool(to, offer->charges_filed);
}

static void
instants_bind(struct db_args *to, const struct exchange *x)
{
	db_put_time(to, x->opened);
	db_put_time(to, x->offered);
	db_put_time(to, x->accepted);
	db_put_time(to, x->contacted);
	db_put_time(to, x->moved);
	db_put_time(to, x->receipted);
	db_put_time(to, x->half_way);
	db_put_time(to, x->answer_due);
	db_put_time(to, x->contact_due);
}

static void
exchange_bind(struct db_args *to, const void *row)
{
	const struct exchange *x = row;

	db_put_id(to, &x->id);
	db_put_id(to, &x->exchange);
	db_put_id(to, &x->peer);
	db_put_int(to, x->kind);
	db_put_int(to, x->side);
	db_put_text(to, x->organisation);
	db_put_text(to, x->other);
	db_put_id(to, or_null(&x->client));
	db_put_id(to, or_null(&x->releases[0]));
	pointer_bind(to, &x->offer);
	db_put_int(to, x->community);
	db_put_int(to, x->state);
	db_put_int(to, x->reason);
	db_put_int(to, x->role);
	db_put_text(to, x->person);
	db_put_bool(to, x->blind);
	db_put_bool(to, x->told);
	db_put_bool(to, x->overdue);
	instants_bind(to, x);
	db_put_bytes(to, x->receipted != 0 ? x->receipt : NULL, sizeof(x->receipt));
	db_put_id(to, or_null(&x->task));
	db_put_int(to, x->wanted);
	db_put_int(to, x->moves);
	db_put_time(to, x->given);
	db_put_time(to, x->given_until);
	db_put_time(to, x->changed);
	db_put_int(to, x->version + 1);
	db_put_id(to, or_null(&x->releases[1]));
	db_put_time(to, x->sender_destroyed);
}

const struct table exchange_table = {
    .name = "exchange",
    .row_size = sizeof(struct exchange),
    .load = &sql_exchange_load,
    .read = exchange_read,
    .save = &sql_exchange_save,
    .bind = exchange_bind,
};

static void
exchange_head_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct exchange_head *head = row;

	(void)batch;
	head->id = db_id(from, 0);
	head->record = db_id(from, 1);
	head->version = (int)db_int(from, 2);
}

static void
exchange_head_bind(struct db_args *to, const void *row)
{
	const struct exchange_head *head = row;

	db_put_id(to, &head->id);
	db_put_id(to, &head->record);
	db_put_int(to, head->version + 1);
}

const struct table exchange_head_table = {
    .name = "exchange_head",
    .row_size = sizeof(struct exchange_head),
    .load = &sql_exchange_head_load,
    .read = exchange_head_read,
    .save = &sql_exchange_head_save,
    .bind = exchange_head_bind,
};

static void
view_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct exchange_view *view = row;

	(void)batch;
	view->key = db_id(from, 0);
	if (view->count == EXCHANGES_SEEN)
		return;
	view->records[view->count].id = db_id(from, 1);
	view->records[view->count++].peer = db_id(from, 2);
}

const struct table exchange_held_table = {
    .name = "exchange by holder",
    .row_size = sizeof(struct exchange_view),
    .load = &sql_exchange_held,
    .read = view_read,
};

const struct table exchange_client_table = {
    .name = "exchange by client",
    .row_size = sizeof(struct exchange_view),
    .load = &sql_exchange_of_client,
    .read = view_read,
};

const struct table exchange_release_table = {
    .name = "exchange by release",
    .row_size = sizeof(struct exchange_view),
    .load = &sql_exchange_of_release,
    .read = view_read,
};

static void
release_stand_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct release_stand *release = row;

	(void)batch;
	release->id = db_id(from, 0);
	release->revoked = db_time(from, 1);
}

static void
release_stand_bind(struct db_args *to, const void *row)
{
	const struct release_stand *release = row;

	db_put_id(to, &release->id);
	db_put_time(to, release->revoked);
}

const struct table release_stand_table = {
    .name = "release_stand",
    .row_size = sizeof(struct release_stand),
    .load = &sql_release_stand_load,
    .read = release_stand_read,
    .save = &sql_release_stand_save,
    .bind = release_stand_bind,
};
