/* Sealing what is plain: a few leaves in a batch of their own, bulk behind the facts that come. */
#include "services/audit/plain.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "services/audit/sealing.h"
#include "sql/audit/seal.h"

#define TICK 0.25
#define IDLE_TICKS 40 /* between two looks where none was plain */
#define LEAVES_EACH 128
#define MEMORY ((size_t)4 << 20)

/* One that was asked for, and under which key it goes. */
struct plain_leaf {
	uint64_t idx;
	uint8_t salt[LEAF_SALT];
	const uint8_t *bytes;
	size_t len;
	const struct leaf_key *key;
};

static struct {
	struct service *service;
	ev_timer tick;
	struct arena *arena; /* of the question */
	unsigned ticks;
	bool busy, more;
	struct plain_leaf leaves[LEAVES_EACH];
	size_t count;
	struct input input;
} plain;

static struct metric m_sealed = {.name = "accord_audit_leaves_sealed_total",
    .help = "leaves of a release before sealing that were sealed"};

static void
bind_plain(struct db_args *to, const void *row)
{
	const struct plain_leaf *leaf = row;
	const struct sealing_value value = {
	    leaf->idx, leaf->key, leaf->salt, leaf->bytes, leaf->len};

	db_put_int(to, (int64_t)leaf->idx);
	db_put_id(to, &leaf->key->key);
	sealing_put_bytes(to, &value);
}

const struct table audit_plain = {
    .name = "leaf_plain",
    .row_size = sizeof(struct plain_leaf),
    .save = &sql_leaf_seal_again,
    .bind = bind_plain,
};

/* --- one batch --- */

/* What is not a fact any more is the site's: it is sealed as it is, and whoever verifies sees it.
 */
static void
about_leaf(struct batch *batch, const struct plain_leaf *leaf, struct about *about)
{
	const Accord__V1__LeafContent *content;
	ProtobufCMessage *msg;
	struct err err = {0};

	*about = (struct about){.organisation = ""};
	if (!wire_read(&accord__v1__leaf_content__descriptor, batch_arena(batch), leaf->bytes,
		leaf->len, &msg, &err))
		return;
	content = (const Accord__V1__LeafContent *)msg;
	if (content->fact != NULL)
		about_fact(content->source, content->fact, batch_arena(batch), about);
}

static void
plain_keys(struct batch *batch, struct input *input)
{
	struct sealing *sealings =
	    arena_zalloc(batch_arena(batch), plain.count * sizeof(*sealings));

	input->own = sealings;
	for (size_t i = 0; sealings != NULL && i < plain.count; i++) {
		about_leaf(batch, &plain.leaves[i], &sealings[i].about);
		sealing_need(batch, &sealings[i]);
	}
}

static bool
plain_decide(struct batch *batch, struct input *input, struct err *err)
{
	const struct sealing *sealings = input->own;

	if (sealings == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for leaves");
	for (size_t i = 0; i < plain.count; i++) {
		struct plain_leaf *leaf = batch_append(batch, &audit_plain);

		*leaf = plain.leaves[i];
		leaf->key = sealing_key(batch, &sealings[i]);
		sealing_destroy(batch, &sealings[i], leaf->idx);
	}
	return true;
}

static const struct rule seal_plain = {
    .kind = UINT32_MAX - 1, .name = "seal_plain", .keys = plain_keys, .decide = plain_decide};

static void
on_sealed(struct input *input, const struct err *err)
{
	(void)input;
	plain.busy = false;
	plain.more = err == NULL;
	if (err != NULL)
		log_warn("plain leaves were not sealed", L_ERR(err));
	else
		metric_add(&m_sealed, (int64_t)plain.count);
}

/* --- what is to be done --- */

static void
on_plain_row(void *ctx, const struct db_row *row)
{
	struct plain_leaf *leaf = &plain.leaves[plain.count];
	const void *salt, *bytes;
	size_t salt_len;

	(void)ctx;
	salt = db_bytes(row, 1, &salt_len);
	bytes = db_bytes(row, 2, &leaf->len);
	if (plain.count == LEAVES_EACH || salt_len != LEAF_SALT || leaf->len > LEAF_BYTES ||
	    (leaf->bytes = arena_dup(plain.arena, bytes, leaf->len)) == NULL)
		return; /* damaged ones stay as they are, for whoever verifies */
	leaf->idx = (uint64_t)db_int(row, 0);
	memcpy(leaf->salt, salt, LEAF_SALT);
	plain.count++;
}

static void
on_plain(void *ctx, const struct err *err)
{
	struct err refused = {0};

	(void)ctx;
	plain.busy = false;
	plain.more = false;
	if (err != NULL || plain.count == 0)
		return;
	plain.input = (struct input){.rule = &seal_plain, .lane = LANE_BULK, .done = on_sealed};
	plain.busy = service_submit(plain.service, &plain.input, &refused);
}

static void
ask(void)
{
	struct service *service = plain.service;
	struct db_args *args;
	struct err err;

	if (plain.busy || service->draining || !service_writes(service) ||
	    !db_ready(service->reader))
		return;
	arena_reset(plain.arena);
	plain.count = 0;
	args = db_args(&sql_leaves_plain, plain.arena);
	db_set_int(args, 0, LEAVES_EACH);
	plain.busy = db_send(service->reader, args, on_plain_row, NULL, &err) &&
		     db_sync(service->reader, on_plain, NULL, &err);
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)w, (void)revents;
	if (plain.more || plain.ticks++ % IDLE_TICKS == 0)
		ask();
}

void
plain_open(struct service *service)
{
	plain.service = service;
	plain.arena = arena_new(64 * 1024, MEMORY);
	metric_register(&m_sealed);
	ev_timer_init(&plain.tick, on_tick, TICK, TICK);
	ev_timer_start(service->loop, &plain.tick);
}

void
plain_close(void)
{
	if (plain.service == NULL)
		return;
	ev_timer_stop(plain.service->loop, &plain.tick);
	arena_free(&plain.arena);
	plain.service = NULL;
}
