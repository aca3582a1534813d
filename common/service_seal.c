/* Sealing in a running service: keys are read again when they change, and data keys follow. */
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/service_kit.h"

#define TICK 0.25
#define IDLE_TICKS 8 /* between two looks for rows under older keys */
#define ROWS_EACH 64 /* rewrapped in one batch */
#define MEMORY ((size_t)1 << 20)

struct sealer {
	struct service *service;
	ev_timer tick;
	struct arena *arena; /* of the question */
	unsigned ticks;
	bool busy;
	size_t table;   /* that is being looked through */
	int64_t skip;   /* rows of it that could not be rewrapped */
	size_t failed;  /* in the batch under way */
	int64_t passed; /* rewrapped in this pass */
	struct id rows[ROWS_EACH];
	size_t count;
	struct input input;
};

static struct metric m_rewrapped = {.name = "accord_seal_rewrapped_total",
    .help = "data keys put under the newest key of their owner"};

static void ask(struct sealer *sealer);

/* --- one batch --- */

static void
rewrap_keys(struct batch *batch, struct input *input)
{
	const struct sealer *sealer = input->own;

	for (size_t i = 0; i < sealer->count; i++)
		batch_need(batch, sealer->service->sealed[sealer->table].table, &sealer->rows[i]);
}

static bool
rewrap_decide(struct batch *batch, struct input *input, struct err *err)
{
	struct sealer *sealer = input->own;
	const struct sealed *sealed = &sealer->service->sealed[sealer->table];
	struct err failed = {0};

	(void)err;
	sealer->failed = 0;
	for (size_t i = 0; i < sealer->count; i++) {
		void *row = batch_row(batch, sealed->table, &sealer->rows[i]);

		if (row == NULL)
			continue;
		if (sealed->rewrap(sealer->service->seal, row, &failed))
			batch_touch(batch, row);
		else if (sealer->failed++ == 0)
			log_error("a data key cannot be rewrapped",
			    L_ID("row", &sealer->rows[i]) L_ERR(&failed));
	}
	return true;
}

static const struct rule rewrap_rule = {
    .kind = UINT32_MAX, .name = "rewrap", .keys = rewrap_keys, .decide = rewrap_decide};

static void
on_rewrapped(struct input *input, const struct err *err)
{
	struct sealer *sealer = input->own;

	sealer->busy = false;
	if (err != NULL) {
		log_warn("data keys were not rewrapped", L_ERR(err));
		return; /* the tick tries again */
	}
	sealer->skip += (int64_t)sealer->failed;
	sealer->passed += (int64_t)(sealer->count - sealer->failed);
	metric_add(&m_rewrapped, (int64_t)(sealer->count - sealer->failed));
	ask(sealer);
}

/* --- what is to be done --- */

static void
next_table(struct sealer *sealer)
{
	sealer->skip = 0;
	if (sealer->service->sealed[++sealer->table].table != NULL) {
		ask(sealer);
		return;
	}
	sealer->table = 0;
	if (sealer->passed > 0)
		log_info("data keys rewrapped", L_INT("rows", sealer->passed));
	sealer->passed = 0;
}

static void
on_old_row(void *ctx, const struct db_row *row)
{
	struct sealer *sealer = ctx;

	if (sealer->count < ROWS_EACH)
		sealer->rows[sealer->count++] = db_id(row, 0);
}

static void
on_old(void *ctx, const struct err *err)
{
	struct sealer *sealer = ctx;
	struct err refused = {0};

	sealer->busy = false;
	if (err != NULL)
		return;
	if (sealer->count == 0) {
		next_table(sealer);
		return;
	}
	sealer->input = (struct input){
	    .rule = &rewrap_rule, .lane = LANE_BULK, .own = sealer, .done = on_rewrapped};
	sealer->busy = service_submit(sealer->service, &sealer->input, &refused);
}

/* Owners that hold more than one version. */
static bool
put_owners(const struct seal *seal, struct db_args *args)
{
	struct seal_state state;
	bool any = false;

	for (size_t i = 0; seal_state(seal, i, &state); i++) {
		if (state.newest == state.oldest)
			continue;
		db_put_text(args, state.owner);
		db_put_int(args, state.newest);
		any = true;
	}
	return any;
}

static void
ask(struct sealer *sealer)
{
	struct service *service = sealer->service;
	struct db_args *args;
	struct err err;

	if (sealer->busy || service->draining || !batcher_open(service->batcher) ||
	    !db_ready(service->reader))
		return;
	arena_reset(sealer->arena);
	args = db_args(service->sealed[sealer->table].old, sealer->arena);
	if (!put_owners(service->seal, args))
		return;
	db_set_int(args, 2, sealer->skip);
	db_set_int(args, 3, ROWS_EACH);
	sealer->count = 0;
	sealer->busy = db_send(service->reader, args, on_old_row, sealer, &err) &&
		       db_sync(service->reader, on_old, sealer, &err);
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct sealer *sealer = w->data;

	(void)loop, (void)revents;
	seal_refresh(sealer->service->seal);
	if (++sealer->ticks % IDLE_TICKS == 0 || sealer->passed > 0)
		ask(sealer);
}

/* --- its life --- */

bool
service_seal_open(struct service *service, struct err *err)
{
	struct sealer *sealer;
	const char *folder;

	if (service->sealed == NULL)
		return true;
	folder =
	    arena_printf(service->arena, "%s/seal/%s", service->kit->config.keys, service->name);
	if (folder == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for keys");
	service->seal = seal_open(folder, err);
	if (service->seal == NULL)
		return false;
	metric_register(&m_rewrapped);
	sealer = xcalloc(1, sizeof(*sealer));
	sealer->service = service;
	sealer->arena = arena_new(4096, MEMORY);
	service->kit->sealer = sealer;
	ev_timer_init(&sealer->tick, on_tick, TICK, TICK);
	sealer->tick.data = sealer;
	ev_timer_start(service->loop, &sealer->tick);
	return true;
}

void
service_seal_close(struct service *service)
{
	struct sealer *sealer = service->kit->sealer;

	if (sealer == NULL)
		return;
	ev_timer_stop(service->loop, &sealer->tick);
	arena_free(&sealer->arena);
	free(sealer);
	service->kit->sealer = NULL;
	seal_close(&service->seal);
}

void
service_close_shutters(void)
{
	const struct rlimit none = {0, 0};

	if (setrlimit(RLIMIT_CORE, &none) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0)
		log_warn("cores are not forbidden");
}

/* --- which keys there are --- */

struct keys_question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Keys keys;
	Accord__V1__KeyState *parts;
};

static void
on_oldest_row(void *ctx, const struct db_row *row)
{
	struct keys_question *q = ctx;
	size_t place = (size_t)db_int(row, 0) - 1;
	uint32_t version = (uint32_t)db_int(row, 1);
	Accord__V1__KeyState *part;

	if (place >= q->keys.n_keys || version == 0)
		return;
	part = &q->parts[place];
	if (part->oldest_used == 0 || version < part->oldest_used)
		part->oldest_used = version;
}

static void
on_oldest(void *ctx, const struct err *err)
{
	struct keys_question *q = ctx;

	if (err != NULL)
		bus_refuse(q->service->bus, q->request, err);
	else
		service_reply(q->service, q->request, q->request->kind, &q->keys.base);
}

static struct keys_question *
keys_question(struct service *service, struct bus_request *request)
{
	struct keys_question *q = arena_zalloc(request->arena, sizeof(*q));
	Accord__V1__KeyState **list = arena_alloc(request->arena, SEAL_OWNERS * sizeof(*list));
	struct seal_state state;

	if (q == NULL || list == NULL)
		return NULL;
	*q = (struct keys_question){service, request, ACCORD__V1__KEYS__INIT,
	    arena_alloc(request->arena, SEAL_OWNERS * sizeof(*q->parts))};
	q->keys.keys = list;
	for (size_t n = 0; q->parts != NULL && seal_state(service->seal, n, &state); n++) {
		Accord__V1__KeyState *part = &q->parts[n];

		accord__v1__key_state__init(part);
		part->owner = arena_strdup(request->arena, state.owner);
		if (part->owner == NULL)
			return NULL;
		part->newest = (uint32_t)state.newest;
		part->oldest = (uint32_t)state.oldest;
		part->newest_made_us = state.newest_made;
		list[q->keys.n_keys++] = part;
	}
	return q->parts != NULL ? q : NULL;
}

void
service_list_keys(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct keys_question *q = keys_question(service, request);
	struct err err = {0};
	bool ok = q != NULL || err_set(&err, ERR_UNAVAILABLE, "no memory for the answer");

	(void)msg;
	for (const struct sealed *s = service->sealed; ok && s->table != NULL; s++) {
		struct db_args *args = db_args(s->oldest, request->arena);

		for (size_t i = 0; i < q->keys.n_keys; i++)
			db_put_text(args, q->parts[i].owner);
		ok = db_send(service->reader, args, on_oldest_row, q, &err);
	}
	if (!ok || !db_sync(service->reader, on_oldest, q, &err))
		bus_refuse(service->bus, request, &err);
}
