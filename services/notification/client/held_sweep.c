/* Carries what was decided on held notices to each of them, some at a time; and shows them. */
#include <stdlib.h>

#include "accord/v1/guard.pb-c.h"
#include "common/text.h"
#include "services/notification/client/held.h"
#include "services/notification/message.h"
#include "sql/notification/guard.h"

#define SWEEP_MOST 256 /* messages in one round */
#define SWEEP_MEMORY ((size_t)1 << 20)
#define LIST_MOST 100

void
held_sweep_after(void *own, void *arg)
{
	struct service *service = own;

	(void)arg;
	notification_of(service)->unswept = true;
	held_tick(service);
}

static const struct rule followed_rule = {.kind = EVENT_FOLLOWED,
    .name = "message_followed",
    .keys = message_due_keys,
    .more = message_due_more,
    .decide = message_followed};
static const struct rule swept_rule = {
    .kind = EVENT_SWEPT, .name = "held_swept", .keys = held_swept_keys, .decide = held_swept};

static void
on_swept_done(struct input *input, const struct err *err)
{
	struct service *service = input->own;
	struct notification *n = notification_of(service);

	(void)err;
	free(input);
	if (--n->sweeps == 0) /* until nothing is left */
		held_tick(service);
}

static void
on_unfollowed_row(void *ctx, const struct db_row *row)
{
	struct service *service = ctx;
	struct notification *n = notification_of(service);
	struct id run = db_id(row, 0), message = db_id(row, 1);
	struct input *input = calloc(1, sizeof(*input));
	struct err err = {0};

	n->unswept = true; /* until a question is answered with nothing */
	if (input == NULL)
		return;
	*input = (struct input){.rule = id_is_nil(&message) ? &swept_rule : &followed_rule,
	    .subject = id_is_nil(&message) ? run : message,
	    .own = service,
	    .done = on_swept_done};
	if (service_submit(service, input, &err))
		n->sweeps++;
	else
		free(input);
}

static void
on_unfollowed(void *ctx, const struct err *err)
{
	struct notification *n = notification_of(ctx);

	n->sweeping = false;
	if (err != NULL)
		n->unswept = true; /* the tick looks again */
}

/* --- shown --- */

struct held_listing {
	struct service *service;
	struct bus_request *request;
	Accord__V1__HeldRuns reply;
	Accord__V1__HeldRun *runs[LIST_MOST];
};

static void
on_held_row(void *ctx, const struct db_row *row)
{
	struct held_listing *listing = ctx;
	Accord__V1__HeldRun *run;
	struct held held = {.run = db_id(row, 0),
	    .event = (Accord__V1__ContactEvent)db_int(row, 1),
	    .since = db_time(row, 2),
	    .decision = (enum held_decision)db_int(row, 6),
	    .decided = db_time(row, 7)};

	(void)text_copy(held.said[HELD_RELEASED], NOTIFICATION_NAME, db_text(row, 3));
	(void)text_copy(held.said[HELD_RECALLED], NOTIFICATION_NAME, db_text(row, 4));
	(void)text_copy(held.second, NOTIFICATION_NAME, db_text(row, 5));
	if (listing->reply.n_runs < LIST_MOST &&
	    (run = held_told(listing->request->arena, &held)) != NULL)
		listing->runs[listing->reply.n_runs++] = run;
}

static void
on_held(void *ctx, const struct err *err)
{
	struct held_listing *listing = ctx;

	if (err != NULL) {
		bus_refuse(listing->service->bus, listing->request, err);
		return;
	}
	listing->reply.runs = listing->runs;
	service_reply(
	    listing->service, listing->request, listing->request->kind, &listing->reply.base);
}

void
list_held(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct held_listing *listing = arena_zalloc(request->arena, sizeof(*listing));
	struct db_args *args;
	struct err err = {0};

	if (listing == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	accord__v1__held_runs__init(&listing->reply);
	listing->service = service;
	listing->request = request;
	args = db_args(&sql_held_run_list, request->arena);
	db_set_text(args, 0, ((const Accord__V1__ListHeld *)msg)->organisation);
	if (!db_send(service->reader, args, on_held_row, listing, &err) ||
	    !db_sync(service->reader, on_held, listing, &err))
		bus_refuse(service->bus, request, &err);
}

/* --- life --- */

void
held_start(struct service *service)
{
	notification_of(service)->sweep_arena = arena_new(4096, SWEEP_MEMORY);
}

void
held_ready(struct service *service)
{
	notification_of(service)->unswept = true;
	held_tick(service);
}

void
held_tick(struct service *service)
{
	struct notification *n = notification_of(service);
	struct db_args *args;
	struct err err = {0};

	if (!n->unswept || n->sweeping || n->sweeps > 0 || service->draining ||
	    !service_writes(service) || !db_ready(service->reader))
		return;
	arena_reset(n->sweep_arena);
	args = db_args(&sql_held_run_unfollowed, n->sweep_arena);
	db_set_int(args, 0, SWEEP_MOST);
	n->unswept = false;
	n->sweeping = db_send(service->reader, args, on_unfollowed_row, service, &err) &&
		      db_sync(service->reader, on_unfollowed, service, &err);
	if (!n->sweeping)
		n->unswept = true;
}

void
held_stop(struct service *service)
{
	struct notification *n = notification_of(service);

	if (n->sweep_arena != NULL)
		arena_free(&n->sweep_arena);
}
