/* Destruction: a custodian proposes clients who are due, a second person approves of exactly that,
 * and whoever is still as she was then is gone with that commit, her data key first of all. */
#include "services/intake/destruction.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/intake.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define OUTCOME(name) ACCORD__V1__DESTRUCTION_OUTCOME__DESTRUCTION_OUTCOME_##name
#define STATE(name) ACCORD__V1__DESTRUCTION_STATE__DESTRUCTION_STATE_##name
#define STANDING(name) ACCORD__V1__RETENTION_STANDING__RETENTION_STANDING_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define LINE ((size_t)160) /* of what the digest is of, for each client */

/* --- what both do --- */

static void
need_schedule(struct batch *batch, const struct input *input)
{
	struct id id;

	if (input->actor == NULL)
		return;
	id = schedule_id(input->actor->organisation);
	batch_need(batch, &schedule_table, &id);
}

static void
need_client(struct batch *batch, const struct id *client)
{
	batch_need(batch, &client_table, client);
	batch_need(batch, &retained_table, client);
}

static struct retention_verdict
judge(struct batch *batch, const struct client *client, bool by_default)
{
	const struct id id = schedule_id(client->organisation);
	const struct schedule *schedule = batch_row(batch, &schedule_table, &id);
	const struct retained *loaded = batch_row(batch, &retained_table, &client->id);
	struct retained retained;

	if (schedule == NULL || loaded == NULL) /* an exhausted arena undoes the whole batch */
		return (struct retention_verdict){.standing = STANDING(OPEN), .authority = ""};
	retained = *loaded;
	retained.closed = client->closed;
	return retention_judge(&retained, schedule, by_default, batch_now(batch));
}

static int64_t
last_of(struct batch *batch, const struct client *client)
{
	const struct retained *retained = batch_row(batch, &retained_table, &client->id);

	return retained != NULL && retained->last > client->closed ? retained->last
								   : client->closed;
}

static bool
reply(struct batch *batch, struct input *input, const struct destruction *d)
{
	Accord__V1__DestructionKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));

	if (kept == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	accord__v1__destruction_kept__init(kept);
	kept->destruction = ID_BYTES(&d->id);
	kept->digest = ID_BYTES(&d->digest);
	batch_reply(batch, input, &kept->base);
	return true;
}

static void
tell_moved(struct batch *batch, const struct destruction *d, char *person)
{
	Accord__V1__DestructionMoved fact = ACCORD__V1__DESTRUCTION_MOVED__INIT;

	fact.destruction = ID_BYTES(&d->id);
	fact.organisation = TEXT(d->organisation);
	fact.person = person;
	fact.state = d->state;
	fact.digest = ID_BYTES(&d->digest);
	fact.schedule = (uint32_t)d->schedule;
	batch_fact(batch, KIND(DESTRUCTION_MOVED), &d->id, &fact.base);
}

/* --- proposed --- */

void
propose_destruction_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ProposeDestruction *m =
	    (const Accord__V1__ProposeDestruction *)input->msg;
	const struct id made = id_v4();
	struct id *destruction = arena_dup(batch_arena(batch), &made, sizeof(made));
	struct id client, item;

	input->own = destruction;
	need_schedule(batch, input);
	if (destruction == NULL)
		return;
	batch_need_new(batch, &destruction_table, destruction);
	for (size_t i = 0; i < m->n_clients; i++) {
		if (!id_from_bytes(m->clients[i].data, m->clients[i].len, &client))
			continue;
		item = destruction_item_id(destruction, &client);
		need_client(batch, &client);
		batch_need_new(batch, &destruction_item_table, &item);
	}
}

/* What is written of her in this very batch is not in what was loaded. */
static struct client *
proposed_client(struct batch *batch, const struct input *input, const ProtobufCBinaryData *bytes,
    struct err *err)
{
	struct client *client = NULL;
	struct id id;
	bool met;

	if (id_from_bytes(bytes->data, bytes->len, &id))
		client = batch_row(batch, &client_table, &id);
	met = client != NULL && client->met;
	client = client_own(batch, input, bytes, err);
	if (client != NULL && met) {
		(void)err_set(err, ERR_UNAVAILABLE, "something is being written of her: try again");
		return NULL;
	}
	return client;
}

static bool
all_due(struct batch *batch, const struct input *input, struct err *err)
{
	const Accord__V1__ProposeDestruction *m =
	    (const Accord__V1__ProposeDestruction *)input->msg;

	if (m->n_clients == 0)
		return err_set(err, ERR_INVALID, "clients are wanted");
	for (size_t i = 0; i < m->n_clients; i++)
		for (size_t k = 0; k < i; k++)
			if (m->clients[i].len == m->clients[k].len &&
			    memcmp(m->clients[i].data, m->clients[k].data, m->clients[i].len) == 0)
				return err_set(err, ERR_INVALID, "a client is named twice");
	for (size_t i = 0; i < m->n_clients; i++) {
		const struct client *client = proposed_client(batch, input, &m->clients[i], err);

		if (client == NULL)
			return false;
		if (judge(batch, client, m->by_default).standing != STANDING(DUE))
			return err_set(err, ERR_CONFLICT, "client %zu of them is not due", i + 1);
	}
	return true;
}

static void
add_item(struct batch *batch, const struct destruction *d, const struct client *client,
    const struct retention_verdict *v)
{
	const struct id id = destruction_item_id(&d->id, &client->id);
	struct destruction_item *item = batch_new(batch, &destruction_item_table, &id);

	*item = (struct destruction_item){.id = id,
	    .destruction = d->id,
	    .client = client->id,
	    .seen = client->version,
	    .last = last_of(batch, client),
	    .due = v->due,
	    .authority = v->authority,
	    .outcome = OUTCOME(WAITING),
	    .lead = client->lead};
}

/* Of who they are and how they stand; keyed, since it leaves. */
static bool
digest_of(struct batch *batch, const Accord__V1__ProposeDestruction *m, struct destruction *d,
    struct err *err)
{
	const struct seal_index *index = seal_index(intake.seal, d->organisation);
	char *text = arena_zalloc(batch_arena(batch), m->n_clients * LINE + 1), which[ID_TEXT_SIZE];
	size_t len = 0;

	if (index == NULL || text == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	for (size_t i = 0; i < m->n_clients; i++) {
		char who[ID_TEXT_SIZE];
		const struct client *client;
		struct id id;

		if (!id_from_bytes(m->clients[i].data, m->clients[i].len, &id) ||
		    (client = batch_row(batch, &client_table, &id)) == NULL)
			continue;
		len += (size_t)snprintf(text + len, LINE, "%s %d %" PRId64 " %" PRId64 "\n",
		    id_text(&id, who), client->version, last_of(batch, client),
		    judge(batch, client, m->by_default).due);
	}
	d->digest = seal_blind(
	    index, (const char *const[]){"destruction", id_text(&d->id, which), text}, 3);
	return true;
}

bool
propose_destruction(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ProposeDestruction *m =
	    (const Accord__V1__ProposeDestruction *)input->msg;
	const struct id *fresh = input->own;
	const struct schedule *schedule;
	struct destruction made = {.state = STATE(PROPOSED), .approved_by = ""}, *d;
	struct id id;

	if (!all_due(batch, input, err))
		return false;
	id = schedule_id(input->actor->organisation);
	schedule = batch_row(batch, &schedule_table, &id);
	if (fresh == NULL || schedule == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	made.id = *fresh;
	made.organisation = input->actor->organisation;
	made.schedule = schedule->version;
	made.proposed = batch_now(batch);
	made.proposed_by = input->actor->person;
	if (!digest_of(batch, m, &made, err))
		return false;
	d = batch_new(batch, &destruction_table, fresh);
	*d = made;
	for (size_t i = 0; i < m->n_clients; i++) {
		const struct client *client;
		struct retention_verdict v;

		if (!id_from_bytes(m->clients[i].data, m->clients[i].len, &id) ||
		    (client = batch_row(batch, &client_table, &id)) == NULL)
			continue;
		v = judge(batch, client, m->by_default);
		add_item(batch, d, client, &v);
	}
	tell_moved(batch, d, input->actor->person);
	return reply(batch, input, d);
}

/* --- approved of, and done --- */

void
approve_destruction_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ApproveDestruction *m =
	    (const Accord__V1__ApproveDestruction *)input->msg;
	struct id id;

	need_schedule(batch, input);
	if (!id_from_bytes(m->destruction.data, m->destruction.len, &id))
		return;
	batch_need(batch, &destruction_table, &id);
	batch_need(batch, &destruction_clients_table, &id);
}

static const struct destruction_clients *
clients_of(struct batch *batch, const struct input *input)
{
	const Accord__V1__ApproveDestruction *m =
	    (const Accord__V1__ApproveDestruction *)input->msg;
	struct id id;

	return id_from_bytes(m->destruction.data, m->destruction.len, &id)
		   ? batch_row(batch, &destruction_clients_table, &id)
		   : NULL;
}

void
approve_destruction_more(struct batch *batch, struct input *input)
{
	const struct destruction_clients *list = clients_of(batch, input);

	for (size_t i = 0; list != NULL && i < list->count; i++) {
		const struct id item = destruction_item_id(&list->destruction, &list->clients[i]);

		need_client(batch, &list->clients[i]);
		batch_need(batch, &destruction_item_table, &item);
	}
}

static bool
approval_good(
    struct batch *batch, const struct input *input, const struct destruction *d, struct err *err)
{
	const Accord__V1__ApproveDestruction *m =
	    (const Accord__V1__ApproveDestruction *)input->msg;
	struct id digest;

	if (!id_from_bytes(m->digest.data, m->digest.len, &digest))
		return err_set(err, ERR_INVALID, "the digest of what was proposed is wanted");
	if (!id_equal(&digest, &d->digest))
		return err_set(err, ERR_STALE, "something else was proposed");
	if (strcmp(d->proposed_by, input->actor->person) == 0)
		return err_set(err, ERR_DENIED, "a second person approves of it");
	if (d->state != STATE(PROPOSED))
		return err_set(err, ERR_CONFLICT, "it is done");
	return batch_now(batch) - d->proposed < PROPOSAL_HOLDS ||
	       err_set(err, ERR_CONFLICT, "it was proposed over 30 days ago: propose it again");
}

/* The receipt names the schedule that was seen: under another one nobody goes. */
static bool
schedule_is(struct batch *batch, const struct destruction *d)
{
	const struct id id = schedule_id(d->organisation);
	const struct schedule *schedule = batch_row(batch, &schedule_table, &id);

	return schedule != NULL && schedule->version == d->schedule;
}

/* Whoever is not exactly as the two people saw her is kept. */
static Accord__V1__DestructionOutcome
outcome_of(struct batch *batch, const struct destruction *d, const struct destruction_item *item,
    const struct client *client, bool by_default)
{
	struct retention_verdict v;

	if (client == NULL || client->destroyed || client->met)
		return OUTCOME(CHANGED);
	v = judge(batch, client, by_default);
	switch (v.standing) {
	case STANDING(HELD):
		return OUTCOME(HELD);
	case STANDING(DUE):
		return client->version == item->seen && last_of(batch, client) == item->last &&
			       v.due == item->due && schedule_is(batch, d)
			   ? OUTCOME(DESTROYED)
			   : OUTCOME(CHANGED);
	default:
		return OUTCOME(NOT_DUE);
	}
}

static void
destroy(struct batch *batch, struct destruction_item *item, struct client *client)
{
	Accord__V1__ClientDestroyed fact = ACCORD__V1__CLIENT_DESTROYED__INIT;
	struct client_destroyed *row = batch_append(batch, &client_destroyed_table);

	*row = (struct client_destroyed){client->id, item->destruction};
	client->destroyed = true;
	item->lead = client->lead;
	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.destruction = ID_BYTES(&item->destruction);
	batch_fact(batch, KIND(CLIENT_DESTROYED), &client->id, &fact.base);
	batch_clock_set(batch, INTAKE_CLOCK_FORGET, &item->id, batch_now(batch));
}

/* No opened key outlives what it opened. */
static void
on_destroyed(void *own, void *arg)
{
	(void)own;
	(void)arg;
	seal_forget(intake.seal);
}

static void
carry_out(struct batch *batch, const struct input *input, const struct destruction *d)
{
	const Accord__V1__ApproveDestruction *m =
	    (const Accord__V1__ApproveDestruction *)input->msg;
	const struct destruction_clients *list = clients_of(batch, input);

	for (size_t i = 0; list != NULL && i < list->count; i++) {
		const struct id id = destruction_item_id(&d->id, &list->clients[i]);
		struct destruction_item *item = batch_row(batch, &destruction_item_table, &id);
		struct client *client = batch_row(batch, &client_table, &list->clients[i]);

		if (item == NULL)
			continue;
		item->outcome = outcome_of(batch, d, item, client, m->by_default);
		batch_touch(batch, item);
		if (item->outcome == OUTCOME(DESTROYED))
			destroy(batch, item, client);
	}
	batch_after(batch, on_destroyed, NULL);
}

bool
approve_destruction(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ApproveDestruction *m =
	    (const Accord__V1__ApproveDestruction *)input->msg;
	struct destruction *d = NULL;
	struct id id;

	if (input->actor == NULL || input->actor->person[0] == '\0')
		return err_set(err, ERR_DENIED, "somebody of an organisation is wanted");
	if (id_from_bytes(m->destruction.data, m->destruction.len, &id))
		d = batch_row(batch, &destruction_table, &id);
	if (d == NULL || strcmp(d->organisation, input->actor->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "nothing like that was proposed");
	if (!seal_ready(intake.seal, d->organisation, err) || !approval_good(batch, input, d, err))
		return false;
	d->state = STATE(DONE);
	d->approved = batch_now(batch);
	d->approved_by = input->actor->person;
	d->last_backup = intake.backups_kept == 0 ? 0 : d->approved + intake.backups_kept;
	batch_touch(batch, d);
	carry_out(batch, input, d);
	tell_moved(batch, d, input->actor->person);
	return reply(batch, input, d);
}
