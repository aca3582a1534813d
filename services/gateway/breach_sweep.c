/* Looks through what left for releases that had ended, a page at a time. */
#include "services/gateway/breach_sweep.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/wire.h"
#include "services/gateway/breach.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/breach.h"

#define SWEEP_EVERY_S 10.0
#define PAGE_MOST 256 /* facts of one page; the statement has it too */
#define LEFT_MOST 64  /* of them by a release, in one page */
#define EVENT_SWEEP 190

/* The one row's, as its migration made it. */
static const struct id place = {{'b', 'r', 'e', 'a', 'c', 'h', 0x40, 0, 0x80}};

/* --- rows --- */

/* What left by a release. */
struct left {
	struct id disclosure, release;
	int64_t at;
	const char *owner, *recipient;
	uint64_t classes;
};

struct swept_row {
	struct id id;
	int64_t n, upto;
	int32_t version;
	size_t facts, count;
	bool cut; /* more of them than there is room for: the rest is another page's */
	struct left left[LEFT_MOST];
};

static uint64_t
released(const Accord__V1__Disclosed *d)
{
	return staffed_mask(d->released, d->n_released) & ~UINT64_C(1);
}

/* A fact that is none is not judged here: whoever follows the journal stops at it. */
static void
take(struct batch *batch, const struct db_row *from, struct swept_row *s)
{
	ProtobufCMessage *msg;
	size_t len = 0;
	const uint8_t *bytes = db_bytes(from, 5, &len);
	struct left *left = &s->left[s->count];
	const Accord__V1__Disclosed *d;
	struct err err;

	if (!wire_read(
		&accord__v1__disclosed__descriptor, batch_arena(batch), bytes, len, &msg, &err))
		return;
	d = (const Accord__V1__Disclosed *)msg;
	if (d->n_owners != 1 || !id_from_bytes(d->release.data, d->release.len, &left->release) ||
	    !id_from_bytes(d->disclosure.data, d->disclosure.len, &left->disclosure))
		return;
	left->at = db_time(from, 4);
	left->owner = d->owners[0];
	left->recipient = d->organisation;
	left->classes = released(d);
	s->count++;
}

static void
read_swept(struct batch *batch, const struct db_row *from, void *row)
{
	struct swept_row *s = row;

	s->id = db_id(from, 0);
	s->n = db_int(from, 1);
	s->version = (int32_t)db_int(from, 2);
	if (s->facts == 0)
		s->upto = s->n;
	if (db_null(from, 3) || s->cut)
		return;
	s->facts++;
	if (!db_null(from, 5) && s->count == LEFT_MOST) {
		s->cut = true;
		return;
	}
	s->upto = db_int(from, 3);
	if (!db_null(from, 5))
		take(batch, from, s);
}

static void
bind_swept(struct db_args *to, const void *row)
{
	const struct swept_row *s = row;

	db_put_id(to, &s->id);
	db_put_int(to, s->upto);
	db_put_int(to, s->version + 1);
}

const struct table gateway_breach_swept = {.name = "breach_swept",
    .row_size = sizeof(struct swept_row),
    .load = &sql_breach_swept_load,
    .read = read_swept,
    .save = &sql_breach_swept_save,
    .bind = bind_swept};

/* --- the rule --- */

bool
breach_sweep_ended(const struct release_row *release, int64_t left)
{
	return left >= release->terms.expires ||
	       (release->revoked != 0 && left >= release->revoked + SWEEP_BESIDE);
}

static void
sweep_keys(struct batch *batch, struct input *input)
{
	(void)input;
	batch_need(batch, &gateway_breach_swept, &place);
}

static const struct swept_row *
swept(struct batch *batch)
{
	return batch_row(batch, &gateway_breach_swept, &place);
}

static void
sweep_more(struct batch *batch, struct input *input)
{
	const struct swept_row *s = swept(batch);

	(void)input;
	for (size_t i = 0; s != NULL && i < s->count; i++) {
		struct id breach = breach_of(s->left[i].owner, &s->left[i].disclosure);

		batch_need(batch, &gateway_release, &s->left[i].release);
		batch_need(batch, &gateway_breach, &breach);
		for (int slot = 1; slot <= BREACH_SLOTS; slot++) {
			struct id clock = breach_clock_id(&breach, slot);

			batch_need_new(batch, &gateway_breach_clock, &clock);
		}
	}
}

/* One whose owner or recipient is not there any more has nobody who could be told: it is said in
 * the log, and the next is looked at. */
static void
open_for(struct batch *batch, const struct left *left, const struct release_row *release)
{
	char *recipient = (char *)(uintptr_t)left->recipient;
	const ProtobufCBinaryData client = staffed_bytes(&release->client);
	const struct breach_said said = {.id = breach_of(left->owner, &left->disclosure),
	    .owner = left->owner,
	    .person = "",
	    .kind = ACCORD__V1__BREACH_KIND__BREACH_KIND_EXPIRED_RELEASE,
	    .how = ACCORD__V1__BREACH_FOUND__BREACH_FOUND_RELEASE,
	    .sent = left->at < batch_now(batch) ? left->at : batch_now(batch),
	    .classes = left->classes,
	    .clients = &client,
	    .client_count = 1,
	    .recipients = &recipient,
	    .recipient_count = 1};
	struct err err = {0};

	if (batch_row(batch, &gateway_breach, &said.id) == NULL &&
	    breach_open(batch, &said, &err) == NULL)
		log_error("what left by a release that had ended could not be put on record",
		    L_ID("disclosure", &left->disclosure));
}

static bool
sweep(struct batch *batch, struct input *input, struct err *err)
{
	struct swept_row *s = batch_row(batch, &gateway_breach_swept, &place);

	(void)err;
	*(bool *)input->own = false;
	if (s == NULL || s->upto == s->n ||
	    rulebook_now(gateway_of(batch_own(batch))) == NULL) /* nobody could be told */
		return true;
	for (size_t i = 0; i < s->count; i++) {
		const struct release_row *release =
		    batch_row(batch, &gateway_release, &s->left[i].release);

		if (release != NULL && strcmp(release->owner, s->left[i].owner) == 0 &&
		    breach_sweep_ended(release, s->left[i].at))
			open_for(batch, &s->left[i], release);
	}
	*(bool *)input->own = s->cut || s->facts == PAGE_MOST;
	batch_touch(batch, s);
	return true;
}

static const struct rule rule = {.kind = EVENT_SWEEP,
    .name = "breach_sweep",
    .keys = sweep_keys,
    .more = sweep_more,
    .decide = sweep};

/* --- now and then --- */

struct breach_sweep {
	struct gateway *gateway;
	struct input input;
	bool going, more; /* more: the page was full */
	ev_timer timer;
};

static void go_on(struct breach_sweep *sweep);

static void
on_swept(struct input *input, const struct err *err)
{
	struct breach_sweep *sweep =
	    (struct breach_sweep *)(void *)((char *)input - offsetof(struct breach_sweep, input));

	sweep->going = false;
	if (err == NULL && sweep->more)
		go_on(sweep);
}

static void
go_on(struct breach_sweep *sweep)
{
	struct err err;

	if (sweep->going)
		return;
	sweep->input =
	    (struct input){.rule = &rule, .lane = LANE_BULK, .own = &sweep->more, .done = on_swept};
	sweep->going = true;
	if (!service_submit(&sweep->gateway->service, &sweep->input, &err))
		sweep->going = false; /* the next round comes by again */
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	go_on(w->data);
}

struct breach_sweep *
breach_sweep_open(struct gateway *gateway)
{
	struct breach_sweep *sweep = xcalloc(1, sizeof(*sweep));

	sweep->gateway = gateway;
	ev_timer_init(&sweep->timer, on_timer, SWEEP_EVERY_S, SWEEP_EVERY_S);
	sweep->timer.data = sweep;
	ev_timer_start(gateway->service.loop, &sweep->timer);
	return sweep;
}

void
breach_sweep_close(struct breach_sweep **sweep_at)
{
	struct breach_sweep *sweep = *sweep_at;

	if (sweep == NULL)
		return;
	*sweep_at = NULL;
	ev_timer_stop(sweep->gateway->service.loop, &sweep->timer);
	free(sweep);
}
