/* Carries claimed messages to their channels, a bounded number at a time, and brings the results
 * back into batches. */
#include "services/notification/sender.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/notification/hand_over.h"
#include "services/notification/message.h"
#include "sql/notification/message.h"

static struct metric m_busy = {
    .name = "accord_messages_sending", .help = "transfers under way", .kind = METRIC_GAUGE};
static struct metric m_time = {
    .name = "accord_message_transfer_seconds", .help = "of one transfer", .kind = METRIC_SECONDS};

static const struct rule result_rule = {.kind = EVENT_RESULT,
    .name = "message_result",
    .keys = message_due_keys,
    .more = message_result_more,
    .decide = message_result};
static const struct rule claim_rule = {.kind = EVENT_CLAIM,
    .name = "message_claim",
    .keys = message_due_keys,
    .more = message_due_more,
    .decide = message_due};

static void pick(struct service *service);

/* --- slots --- */

bool
sender_reserve(struct batch *batch, bool fresh)
{
	struct service *service = batch_own(batch);
	struct notification *n = notification_of(service);

	if (n->claims_at != batch_now(batch)) {
		n->claims_at = batch_now(batch);
		n->claims = 0;
	}
	if (service->draining || n->busy + n->claims >= (size_t)n->config.max_sending)
		return false;
	if (fresh && n->backlog && (n->picking || n->picked > 0 || n->busy > 0))
		return false;
	n->claims++;
	return true;
}

bool
sender_has(const struct notification *n, const struct id *message, unsigned attempt)
{
	for (size_t i = 0; i < (size_t)n->config.max_sending; i++)
		if (n->slots[i].busy && n->slots[i].attempt == attempt &&
		    id_equal(&n->slots[i].message, message))
			return true;
	return false;
}

static struct slot *
slot_take(struct service *service, const struct message *m)
{
	struct notification *n = notification_of(service);
	struct slot *slot = n->slots;

	while (slot->busy)
		if (++slot == n->slots + n->config.max_sending)
			return NULL;
	*slot = (struct slot){.service = service,
	    .busy = true,
	    .message = m->id,
	    .attempt = m->attempt,
	    .started = clock_now()};
	metric_set(&m_busy, (int64_t)++n->busy);
	return slot;
}

static void
slot_free(struct slot *slot)
{
	struct notification *n = notification_of(slot->service);

	slot->busy = false;
	metric_set(&m_busy, (int64_t)--n->busy);
}

static void
on_result_done(struct input *input, const struct err *err)
{
	struct slot *slot = input->own;
	struct service *service = slot->service;

	/* Its clock takes it for lost and tries again, here or at the copy that is the writer. */
	if (err != NULL && err->code == ERR_NOT_WRITER)
		log_warn("the result of an attempt is not ours to keep",
		    L_ID("message", &slot->message));
	else if (err != NULL)
		log_error("the result of an attempt was refused",
		    L_ID("message", &slot->message) L_ERR(err));
	slot_free(slot);
	pick(service);
}

static void
report(struct slot *slot)
{
	struct err err = {0};

	slot->input = (struct input){
	    .rule = &result_rule, .subject = slot->message, .own = slot, .done = on_result_done};
	slot->reported = service_submit(slot->service, &slot->input, &err);
}

void
slot_end(struct slot *slot, const struct channel_result *result)
{
	slot->finished = clock_now();
	slot->result = *result;
	slot->over = true;
	metric_observe(&m_time, slot->finished - slot->started);
	report(slot);
}

/* --- transfers --- */

/* After a pause (the process was stopped) another copy may have sent it, or recalled it. */
static bool
still_claimed(const struct parcel *parcel)
{
	return clock_mono() - parcel->claimed < LOST_AFTER;
}

static void
begin(void *own, void *arg)
{
	const struct parcel *parcel = arg;
	struct slot *slot = parcel != NULL ? slot_take(own, &parcel->message) : NULL;
	struct err err = {0};

	if (parcel != NULL && !still_claimed(parcel)) {
		log_warn("a claim was too old to be sent", L_ID("message", &parcel->message.id));
		if (slot != NULL)
			slot_free(slot);
		return;
	}
	if (slot == NULL) { /* no slot or no memory: the clock of the claim finds it */
		log_error("a claimed message was not sent", L_INT("memory", parcel != NULL));
		return;
	}
	if (hand_over(slot, parcel, &err))
		return;
	log_error(
	    "a message could not be handed over", L_ID("message", &slot->message) L_ERR(&err));
	slot_end(slot, &(struct channel_result){.end = CHANNEL_LATER});
}

void
sender_send_after(struct batch *batch, const struct message *message, const struct address *address)
{
	struct parcel *parcel = arena_alloc(batch_arena(batch), sizeof(*parcel));

	if (parcel != NULL)
		*parcel = (struct parcel){.message = *message, .claimed = clock_mono()};
	if (parcel != NULL && address != NULL)
		parcel->address = *address;
	batch_after(batch, begin, parcel);
}

/* --- who comes next --- */

void
sender_backlog(void *own, void *arg)
{
	struct service *service = own;

	(void)arg;
	notification_of(service)->backlog = true;
	pick(service);
}

static void
on_claim_done(struct input *input, const struct err *err)
{
	struct service *service = input->own;
	struct notification *n = notification_of(service);

	if (err != NULL)
		n->backlog = true;
	free(input);
	if (--n->picked == 0)
		pick(service);
}

static void
on_due_row(void *ctx, const struct db_row *row)
{
	struct service *service = ctx;
	struct notification *n = notification_of(service);
	struct input *input = calloc(1, sizeof(*input));
	struct err err = {0};

	n->backlog = true; /* until a question is answered with nothing */
	if (input == NULL)
		return;
	*input = (struct input){
	    .rule = &claim_rule, .subject = db_id(row, 0), .own = service, .done = on_claim_done};
	if (service_submit(service, input, &err))
		n->picked++;
	else
		free(input);
}

static void
on_due(void *ctx, const struct err *err)
{
	struct service *service = ctx;
	struct notification *n = notification_of(service);

	n->picking = false;
	if (err != NULL)
		n->backlog = true; /* the tick asks again */
}

/* Asks for as many as there are free slots. The next question waits until these have been decided.
 */
static void
pick(struct service *service)
{
	struct notification *n = notification_of(service);
	struct db_args *args;
	struct err err = {0};

	if (!n->backlog || n->picking || n->picked > 0 ||
	    n->busy >= (size_t)n->config.max_sending || !service_writes(service) ||
	    !db_ready(service->reader))
		return;
	arena_reset(n->arena);
	args = db_args(&sql_message_due, n->arena);
	db_set_int(args, 0, n->config.max_sending - (int64_t)n->busy);
	n->backlog = false;
	n->picking = db_send(service->reader, args, on_due_row, service, &err) &&
		     db_sync(service->reader, on_due, service, &err);
	if (!n->picking)
		n->backlog = true;
}

/* --- life --- */

bool
sender_start(struct service *service, struct err *err)
{
	struct notification *n = notification_of(service);
	struct fetch_options options = {.loop = service->loop,
	    .max_running = (size_t)n->config.max_sending,
	    .max_per_host = (size_t)n->config.max_sending};

	metric_register(&m_busy);
	metric_register(&m_time);
	n->arena = arena_new(4096, 1 << 20);
	n->fetch = fetch_open(&options, err);
	return n->fetch != NULL;
}

void
sender_ready(struct service *service)
{
	sender_backlog(service, NULL);
}

/* What ended meanwhile is for the new writer to find out: it may be sent twice, and is never lost.
 */
void
sender_stand_by(struct service *service)
{
	struct notification *n = notification_of(service);

	for (size_t i = 0; i < (size_t)n->config.max_sending; i++)
		if (n->slots[i].busy && n->slots[i].over && !n->slots[i].reported)
			slot_free(&n->slots[i]);
}

void
sender_tick(struct service *service)
{
	struct notification *n = notification_of(service);

	if (service_stands_by(service))
		sender_stand_by(service);

	for (size_t i = 0; i < (size_t)n->config.max_sending; i++)
		if (n->slots[i].busy && n->slots[i].over && !n->slots[i].reported)
			report(&n->slots[i]);
	pick(service);
}

void
sender_stop(struct service *service)
{
	struct notification *n = notification_of(service);

	fetch_close(&n->fetch);
	channel_stop(n);
	if (n->arena != NULL)
		arena_free(&n->arena);
}

bool
sender_idle(struct service *service)
{
	return notification_of(service)->busy == 0;
}
