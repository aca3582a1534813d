/* What the others kept of a client who was destroyed: each is asked to destroy it too until it has
 * said that it did, and the gateway says who holds copies. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/intake/destruction.h"
#include "services/intake/intake.h"

#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AGAIN (10 * CLOCK_SECOND) /* while nobody answers */
#define AFTERWARDS CLOCK_MINUTE   /* for what was on its way as it was asked before */
#define FORGETS_MAX                                                                                \
	(3 * DESTROYED_MOST) /* questions at a time; the others wait for their clock               \
			      */
#define ANSWER_MAX ((size_t)512 << 10)

/* Who keeps something of clients beside intake. */
static const char *const others[] = {"gateway", "notification", "referral"};
#define OTHERS (sizeof(others) / sizeof(others[0]))

/* One question to one of them. */
struct forgetting {
	bool busy;
	struct input input;
	struct id item, client, destruction;
	const char *service;
	int64_t told;
	char organisation[65];
	struct arena *arena; /* of the answer */
	const Accord__V1__Forgotten *answer;
};
static struct forgetting forgettings[FORGETS_MAX];

static void
end(struct forgetting *f)
{
	arena_free(&f->arena);
	f->busy = false;
}

/* --- the answer, as an input --- */

static void
forgotten_keys(struct batch *batch, struct input *input)
{
	const struct forgetting *f = input->own;

	batch_need(batch, &destruction_item_table, &input->subject);
	for (size_t i = 0; i < OTHERS; i++) {
		struct id id = destruction_said_id(&f->destruction, &f->client, others[i]);

		batch_need(batch, &destruction_said_table, &id);
	}
}

static void
add_copy(struct batch *batch, const struct destruction_item *item, const Accord__V1__CopyKept *copy)
{
	struct destruction_copy *row = batch_append(batch, &destruction_copy_table);
	char which[ID_TEXT_SIZE];

	*row = (struct destruction_copy){
	    .id = id_digest((const char *const[]){"destruction copy", id_text(&item->id, which),
				copy->organisation},
		3),
	    .destruction = item->destruction,
	    .client = item->client,
	    .organisation = copy->organisation,
	    .at = copy->at_us};
	for (size_t i = 0; i < copy->n_classes; i++)
		if ((unsigned)copy->classes[i] < 64)
			row->classes |= UINT64_C(1) << copy->classes[i];
}

static struct destruction_said *
said_by(struct batch *batch, const struct destruction_item *item, const char *service)
{
	struct id id = destruction_said_id(&item->destruction, &item->client, service);

	return batch_row(batch, &destruction_said_table, &id);
}

static void
note_said(struct batch *batch, const struct destruction_item *item, const struct forgetting *f)
{
	struct destruction_said *said = said_by(batch, item, f->service);

	if (said == NULL) {
		struct id id = destruction_said_id(&item->destruction, &item->client, f->service);

		said = batch_new(batch, &destruction_said_table, &id);
		*said = (struct destruction_said){.id = id,
		    .destruction = item->destruction,
		    .client = item->client,
		    .service = f->service,
		    .said = batch_now(batch)};
	}
	said->told = f->answer->told_us;
	said->times += said->times < SAID_TIMES;
	said->rows = (int32_t)f->answer->rows;
	batch_touch(batch, said);
}

/* How often the one that has answered least has. */
static int32_t
times_of(struct batch *batch, const struct destruction_item *item)
{
	int32_t least = SAID_TIMES;

	for (size_t i = 0; i < OTHERS; i++) {
		const struct destruction_said *said = said_by(batch, item, others[i]);
		int32_t times = said == NULL ? 0 : said->times;

		least = times < least ? times : least;
	}
	return least;
}

static bool
forgotten(struct batch *batch, struct input *input, struct err *err)
{
	const struct forgetting *f = input->own;
	struct destruction_item *item = batch_row(batch, &destruction_item_table, &input->subject);
	int32_t before, times;

	(void)err;
	if (item == NULL)
		return true;
	before = times_of(batch, item);
	note_said(batch, item, f);
	if ((times = times_of(batch, item)) != before)
		batch_clock_clear(batch, INTAKE_CLOCK_FORGET, &item->id);
	if (times != before && times < SAID_TIMES)
		batch_clock_set(
		    batch, INTAKE_CLOCK_FORGET, &item->id, batch_now(batch) + AFTERWARDS);
	if (times > 0 && item->forgotten == 0)
		item->forgotten = batch_now(batch);
	if (strcmp(f->service, "gateway") == 0) {
		item->releases = (int32_t)f->answer->releases;
		item->bases = (int32_t)f->answer->bases;
	}
	batch_touch(batch, item);
	for (size_t i = 0; i < f->answer->n_copies; i++)
		add_copy(batch, item, f->answer->copies[i]);
	return true;
}

static const struct rule forgotten_rule = {.kind = INTAKE_EVENT_FORGOTTEN,
    .name = "client_forgotten",
    .keys = forgotten_keys,
    .decide = forgotten};

static void
on_kept(struct input *input, const struct err *err)
{
	struct forgetting *f = input->own;

	/* Its clock, or the writer of now, asks again. */
	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_error("what another service forgot could not be written down",
		    L_STR("service", f->service) L_ID("client", &f->client) L_ERR(err));
	end(f);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct forgetting *f = ctx;
	struct err failed = {0};
	ProtobufCMessage *msg;

	if (err != NULL) {
		end(f);
		return;
	}
	if ((f->arena = arena_try(4096, ANSWER_MAX)) == NULL ||
	    !wire_read(&accord__v1__forgotten__descriptor, f->arena, body, len, &msg, &failed)) {
		log_warn("what another service forgot is not known",
		    L_STR("service", f->service) L_ERR(&failed));
		end(f);
		return;
	}
	f->answer = (const Accord__V1__Forgotten *)msg;
	f->input =
	    (struct input){.rule = &forgotten_rule, .subject = f->item, .own = f, .done = on_kept};
	if (!service_submit(intake.service, &f->input, &failed))
		end(f);
}

/* --- the question --- */

static void
ask(void *own, void *arg)
{
	const struct forgetting *what = arg;
	Accord__V1__ForgetClient body = ACCORD__V1__FORGET_CLIENT__INIT;
	struct bus_call call = {.to = what->service,
	    .kind = ACCORD__V1__KIND__KIND_FORGET_CLIENT,
	    .body = &body.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_answer};
	struct forgetting *f = NULL;
	struct err err = {0};
	uint64_t handle;

	(void)own;
	for (size_t i = 0; i < FORGETS_MAX; i++) {
		if (forgettings[i].busy && forgettings[i].service == what->service &&
		    id_equal(&forgettings[i].item, &what->item))
			return;
		if (!forgettings[i].busy)
			f = &forgettings[i];
	}
	if (f == NULL)
		return;
	*f = *what;
	body.client = (ProtobufCBinaryData){sizeof(f->client.b), f->client.b};
	body.organisation = f->organisation;
	body.destruction = (ProtobufCBinaryData){sizeof(f->destruction.b), f->destruction.b};
	body.told_us = f->told;
	call.ctx = f;
	f->busy = bus_call(intake.service->bus, &call, &handle, &err);
}

void
forget_due_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &destruction_item_table, &input->subject);
}

void
forget_due_more(struct batch *batch, struct input *input)
{
	const struct destruction_item *item =
	    batch_row(batch, &destruction_item_table, &input->subject);

	if (item == NULL)
		return;
	batch_need(batch, &destruction_table, &item->destruction);
	for (size_t i = 0; i < OTHERS; i++) {
		struct id id = destruction_said_id(&item->destruction, &item->client, others[i]);

		batch_need(batch, &destruction_said_table, &id);
	}
}

static void
ask_of(struct batch *batch, const struct destruction_item *item, const struct destruction *d,
    const char *service)
{
	struct forgetting *what = arena_zalloc(batch_arena(batch), sizeof(*what));
	const struct destruction_said *said = said_by(batch, item, service);

	if (what == NULL ||
	    !text_copy(what->organisation, sizeof(what->organisation), d->organisation))
		return;
	what->item = item->id;
	what->client = item->client;
	what->destruction = item->destruction;
	what->service = service;
	what->told = said == NULL ? 0 : said->told;
	batch_after(batch, ask, what);
}

/* Whoever has not answered as often as the others is asked; all are when they are even. */
bool
forget_due(struct batch *batch, struct input *input, struct err *err)
{
	const struct destruction_item *item =
	    batch_row(batch, &destruction_item_table, &input->subject);
	const struct destruction *d =
	    item == NULL ? NULL : batch_row(batch, &destruction_table, &item->destruction);
	int32_t least;

	(void)err;
	if (d == NULL)
		return true;
	batch_clock_set(batch, INTAKE_CLOCK_FORGET, &item->id, batch_now(batch) + AGAIN);
	least = times_of(batch, item);
	for (size_t i = 0; i < OTHERS; i++) {
		const struct destruction_said *said = said_by(batch, item, others[i]);

		if ((said == NULL ? 0 : said->times) == least)
			ask_of(batch, item, d, others[i]);
	}
	return true;
}
