/* The road of an answer about one client. */
#include "services/intake/client_one.h"

#include <string.h>

bool
client_one_granted(const struct client_one *one, Accord__V1__DataClass class)
{
	for (size_t i = 0; i < one->grant->n_classes; i++)
		if (one->grant->classes[i] == class)
			return true;
	return false;
}

static char *
copy_text(struct client_one *one, const struct db_row *row, int column)
{
	char *copy = arena_strdup(one->request->arena, db_text(row, column));

	one->overflow |= copy == NULL;
	return copy;
}

/* Id and owner are for the gateway, whatever is granted. */
static void
on_client(void *ctx, const struct db_row *row)
{
	struct client_one *one = ctx;
	struct id id = db_id(row, 0), *copy = arena_dup(one->request->arena, &id, sizeof(id));

	if (one->grant == NULL || strcmp(one->grant->organisation, db_text(row, 1)) != 0) {
		one->ungranted = copy_text(one, row, 1);
		return;
	}
	one->overflow |= copy == NULL;
	one->id = (ProtobufCBinaryData){sizeof(id.b), copy == NULL ? NULL : copy->b};
	one->organisation = one->present.organisation = copy_text(one, row, 1);
	one->found = true;
	one->kind->read(one, row);
}

static void
on_read(void *ctx, const struct err *failed)
{
	struct client_one *one = ctx;
	struct err err = {0};

	if (failed == NULL && one->overflow) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the answer");
		failed = &err;
	}
	if (failed != NULL)
		bus_refuse(one->service->bus, one->request, failed);
	else
		service_reply(
		    one->service, one->request, one->request->kind, one->kind->answer(one));
}

void
client_one_refuse(struct service *service, struct bus_request *request)
{
	struct err err = {0};

	(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
	bus_refuse(service->bus, request, &err);
}

void
client_one_ask(struct client_one *one, struct service *service, struct bus_request *request,
    const ProtobufCBinaryData *client, const Accord__V1__Grant *grant)
{
	struct db_args *args = db_args(one->kind->statement, request->arena);
	struct id id = {{0}};
	struct err err = {0};

	one->service = service;
	one->request = request;
	one->grant = grant;
	one->presents[0] = &one->present;
	if (client != NULL)
		(void)id_from_bytes(client->data, client->len, &id);
	db_set_id(args, 0, &id);
	if (!db_send(service->reader, args, on_client, one, &err) ||
	    !db_sync(service->reader, on_read, one, &err))
		bus_refuse(service->bus, request, &err);
}
