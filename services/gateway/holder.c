/* Who was given how a client may be contacted. */
#include "services/gateway/holder.h"

#include <stdlib.h>
#include <string.h>

#include "sql/gateway/holder.h"

#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define ROOM ((size_t)64 << 10)

static const uint64_t of_contact =
    CLASS(SAFE_CONTACT) | CLASS(SERVICE_CONTACT) | CLASS(SUBSTITUTE_ADDRESS);

struct holder_row {
	struct id id, client;
	const char *owner, *holder;
	uint64_t classes;
	int64_t at;
};

static void
holder_bind(struct db_args *to, const void *row)
{
	const struct holder_row *h = row;

	db_put_id(to, &h->id);
	db_put_id(to, &h->client);
	db_put_text(to, h->owner);
	db_put_text(to, h->holder);
	db_put_int(to, (int64_t)h->classes);
	db_put_time(to, h->at);
}

const struct table gateway_holder = {.name = "contact_holder",
    .row_size = sizeof(struct holder_row),
    .save = &sql_holder_save,
    .bind = holder_bind};

void
holder_note(struct batch *batch, const struct disclosed *what)
{
	uint64_t given =
	    what->verdict == NULL ? 0 : what->verdict->mask & what->present & of_contact;
	char client[ID_TEXT_SIZE];

	if (given == 0 || what->unheard || strcmp(what->owner, what->organisation) == 0)
		return;
	for (size_t i = 0; i < what->subject_count; i++) {
		struct holder_row *row = batch_append(batch, &gateway_holder);

		*row = (struct holder_row){.client = what->subjects[i],
		    .owner = arena_strdup(batch_arena(batch), what->owner),
		    .holder = arena_strdup(batch_arena(batch), what->organisation),
		    .classes = given,
		    .at = batch_now(batch)};
		row->id =
		    id_digest((const char *const[]){"contact holder", id_text(&row->client, client),
				  what->owner, what->organisation},
			4);
	}
}

/* --- asked --- */

struct asking {
	struct gateway *gateway;
	uint64_t request;
	holders_fn *done;
	struct arena *arena;
	char *names[HOLDERS];
	size_t count;
};

static void
on_holder(void *ctx, const struct db_row *row)
{
	struct asking *a = ctx;

	if (a->count < HOLDERS &&
	    (a->names[a->count] = arena_strdup(a->arena, db_text(row, 0))) != NULL)
		a->count++;
}

static void
on_all(void *ctx, const struct err *err)
{
	struct asking *a = ctx;
	struct http_request *request =
	    a->gateway->http != NULL ? http_find(a->gateway->http, a->request) : NULL;
	struct err starved = {.code = ERR_UNAVAILABLE};

	if (err == NULL && arena_exhausted(a->arena))
		err = &starved;
	if (request != NULL)
		a->done(a->gateway, request, err, a->names, a->count);
	arena_free(&a->arena);
	free(a);
}

void
holders_ask(struct gateway *gateway, struct http_request *request, const struct id *client,
    holders_fn *done)
{
	struct asking *a = calloc(1, sizeof(*a));
	struct err err = {.code = ERR_UNAVAILABLE};
	struct db_args *args;

	if (a != NULL && (a->arena = arena_try(4096, ROOM)) != NULL) {
		a->gateway = gateway;
		a->request = request->id;
		a->done = done;
		args = db_args(&sql_holder_of, a->arena);
		db_set_id(args, 0, client);
		db_set_text(args, 1, session_of(request)->organisation);
		if (db_send(gateway->service.reader, args, on_holder, a, &err) &&
		    db_sync(gateway->service.reader, on_all, a, &err))
			return;
		arena_free(&a->arena);
	}
	free(a);
	done(gateway, request, &err, NULL, 0);
}
