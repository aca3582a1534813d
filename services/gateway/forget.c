/* Copies that are with others, and clients who were destroyed. */
#include "services/gateway/forget.h"

#include <string.h>

#include "accord/v1/retention.pb-c.h"
#include "sql/gateway/retention.h"

/* --- rows --- */

struct copy_row {
	struct id id, client;
	const char *owner, *holder;
	uint64_t classes;
	int64_t at;
	struct copy_row *older; /* as it was read */
};

static void
copy_bind(struct db_args *to, const void *row)
{
	const struct copy_row *c = row;

	db_put_id(to, &c->id);
	db_put_id(to, &c->client);
	db_put_text(to, c->owner);
	db_put_text(to, c->holder);
	db_put_int(to, (int64_t)c->classes);
	db_put_time(to, c->at);
}

const struct table gateway_client_copy = {.name = "client_copy",
    .row_size = sizeof(struct copy_row),
    .save = &sql_client_copy_save,
    .bind = copy_bind};

/* What there is of her. Read only. */
struct forgetting {
	struct id client;
	int64_t forgotten; /* 0: not yet */
	int64_t releases, bases;
	struct copy_row *newest, *oldest;
	size_t count; /* one more than are told: there are others behind them */
};

static void
forgetting_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct forgetting *f = row;
	struct copy_row *copy;

	f->client = db_id(from, 0);
	f->forgotten = db_time(from, 3);
	f->releases = db_int(from, 1) + db_int(from, 4);
	f->bases = db_int(from, 2) + db_int(from, 5);
	if (db_null(from, 7) || f->count++ == COPIES_TOLD ||
	    (copy = arena_zalloc(batch_arena(batch), sizeof(*copy))) == NULL)
		return;
	copy->owner = arena_strdup(batch_arena(batch), db_text(from, 6));
	copy->holder = arena_strdup(batch_arena(batch), db_text(from, 7));
	copy->classes = (uint64_t)db_int(from, 8);
	copy->at = db_time(from, 9);
	*(f->newest == NULL ? &f->newest : &f->oldest->older) = copy;
	f->oldest = copy;
}

const struct table gateway_forgetting = {.name = "forgetting",
    .row_size = sizeof(struct forgetting),
    .load = &sql_forgetting_load,
    .read = forgetting_read};

struct forget_row {
	struct id client, destruction;
	const char *owner;
	int64_t told; /* copies of up to then are on the receipt; 0: none is */
};

static void
forget_bind(struct db_args *to, const void *row)
{
	const struct forget_row *f = row;

	db_put_id(to, &f->client);
	db_put_text(to, f->owner);
	db_put_id(to, &f->destruction);
	db_put_time(to, f->told);
}

const struct table gateway_forget = {.name = "forget",
    .row_size = sizeof(struct forget_row),
    .save = &sql_forget_save,
    .bind = forget_bind};

/* --- given to others --- */

void
forget_note_copy(struct batch *batch, const struct disclosed *what)
{
	uint64_t given = what->verdict == NULL ? 0 : what->verdict->mask & what->present;
	char client[ID_TEXT_SIZE];

	if (!what->client || what->unheard || given == 0 ||
	    strcmp(what->owner, what->organisation) == 0)
		return;
	for (size_t i = 0; i < what->subject_count; i++) {
		struct copy_row *row = batch_append(batch, &gateway_client_copy);

		*row = (struct copy_row){.client = what->subjects[i],
		    .owner = arena_strdup(batch_arena(batch), what->owner),
		    .holder = arena_strdup(batch_arena(batch), what->organisation),
		    .classes = given,
		    .at = batch_now(batch)};
		row->id =
		    id_digest((const char *const[]){"client copy heard",
				  id_text(&row->client, client), what->owner, what->organisation},
			4);
	}
}

/* --- ForgetClient --- */

static void
forget_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ForgetClient *m = (const Accord__V1__ForgetClient *)input->msg;
	struct id client;

	if (id_from_bytes(m->client.data, m->client.len, &client))
		batch_need(batch, &gateway_forgetting, &client);
}

static Accord__V1__CopyKept *
copy_message(struct arena *arena, const struct copy_row *row)
{
	Accord__V1__CopyKept *copy = arena_alloc(arena, sizeof(*copy));

	if (copy == NULL)
		return NULL;
	accord__v1__copy_kept__init(copy);
	copy->organisation = (char *)(uintptr_t)row->holder;
	copy->at_us = row->at;
	copy->classes = arena_alloc(arena, 64 * sizeof(*copy->classes));
	for (unsigned c = 1; copy->classes != NULL && c < 64; c++)
		if ((row->classes >> c & 1) != 0)
			copy->classes[copy->n_classes++] = (Accord__V1__DataClass)c;
	return copy->classes == NULL ? NULL : copy;
}

static bool
reply(struct batch *batch, struct input *input, const struct forgetting *f, const char *owner)
{
	struct arena *arena = batch_arena(batch);
	Accord__V1__Forgotten *forgotten = arena_alloc(arena, sizeof(*forgotten));

	if (forgotten == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__forgotten__init(forgotten);
	forgotten->at_us = f->forgotten != 0 ? f->forgotten : batch_now(batch);
	forgotten->releases = (uint32_t)f->releases;
	forgotten->bases = (uint32_t)f->bases;
	forgotten->rows = (uint32_t)(f->releases + f->bases);
	forgotten->told_us = f->count > COPIES_TOLD ? 0 : batch_now(batch);
	forgotten->copies = arena_alloc(arena, (f->count + 1) * sizeof(Accord__V1__CopyKept *));
	if (forgotten->copies == NULL)
		return true;
	for (const struct copy_row *copy = f->newest; copy != NULL; copy = copy->older) {
		if (strcmp(copy->owner, owner) != 0)
			continue;
		if ((forgotten->copies[forgotten->n_copies++] = copy_message(arena, copy)) == NULL)
			return true;
	}
	batch_reply(batch, input, &forgotten->base);
	return true;
}

static bool
forget_client(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ForgetClient *m = (const Accord__V1__ForgetClient *)input->msg;
	Accord__V1__ClientForgotten fact = ACCORD__V1__CLIENT_FORGOTTEN__INIT;
	const struct forgetting *f = NULL;
	struct id client, destruction;
	struct forget_row *row;

	if (!id_from_bytes(m->client.data, m->client.len, &client) ||
	    !id_from_bytes(m->destruction.data, m->destruction.len, &destruction))
		return err_set(err, ERR_INVALID, "a client and a destruction are wanted");
	if ((f = batch_row(batch, &gateway_forgetting, &client)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	row = batch_append(batch, &gateway_forget);
	*row = (struct forget_row){client, destruction, m->organisation, m->told_us};
	if (f->forgotten == 0) {
		fact.client = m->client;
		fact.organisation = m->organisation;
		fact.destruction = m->destruction;
		batch_fact(batch, ACCORD__V1__KIND__KIND_CLIENT_FORGOTTEN, &client, &fact.base);
	}
	return reply(batch, input, f, m->organisation);
}

const struct rule gateway_forget_client = {.kind = ACCORD__V1__KIND__KIND_FORGET_CLIENT,
    .name = "forget_client",
    .flags = RULE_NATURAL,
    .senders = "intake",
    .keys = forget_keys,
    .decide = forget_client};
