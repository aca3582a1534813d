/* Commands of her own organisation's people: by which numbers what happens reaches a client, that
 * something happened, and that she is to be told to call. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/wire.h"
#include "services/intake/contact.h"
#include "services/intake/custody.h"
#include "services/intake/intake.h"
#include "services/intake/retention.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define EVENT(name) (1u << ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name)
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})
#define COLUMN "custody_link.said"
#define SAID_MAX ((size_t)512) /* packed */

/* What staff may ask her to call about; the rest is told by what happened. */
static const unsigned asked_events =
    EVENT(ORDINARY) | EVENT(WELFARE) | EVENT(RIGHTS) | EVENT(CASE_STATUS) | EVENT(SERVICE);

/* --- what a link says --- */

bool
custody_link_open(const struct client *client, const struct id *link,
    const struct crypt_piece *sealed, struct arena *arena, const Accord__V1__CustodyLink **said,
    struct err *err)
{
	const struct seal_subject subject = {client->organisation, client->id};
	const struct seal_cell cell = {&subject, &client->data_key, COLUMN, *link};
	uint8_t *plain = arena_alloc(arena, sealed->len + 1);
	ProtobufCMessage *msg;

	if (plain == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a link");
	if (sealed->len < SEAL_EXTRA || !seal_reveal(intake.seal, &cell, sealed, plain, err))
		return sealed->len >= SEAL_EXTRA ? false
						 : err_set(err, ERR_INTERNAL, "a short link");
	if (!wire_read(&accord__v1__custody_link__descriptor, arena, plain,
		sealed->len - SEAL_EXTRA, &msg, err))
		return false;
	*said = (const Accord__V1__CustodyLink *)msg;
	return true;
}

static bool
seal_link(struct batch *batch, const struct client *client, const Accord__V1__LinkCustody *m,
    struct custody_link *link, struct err *err)
{
	const struct seal_subject subject = {client->organisation, client->id};
	const struct seal_cell cell = {&subject, &client->data_key, COLUMN, link->id};
	Accord__V1__CustodyLink said = ACCORD__V1__CUSTODY_LINK__INIT;
	uint8_t packed[SAID_MAX];
	uint8_t *out = arena_alloc(batch_arena(batch), SAID_MAX + SEAL_EXTRA);
	size_t len;
	bool ok;

	said.kind = m->kind;
	said.number = m->number;
	said.name = m->name;
	said.birth_date = m->birth_date;
	len = accord__v1__custody_link__get_packed_size(&said);
	if (out == NULL || len > sizeof(packed))
		return err_set(err, ERR_UNAVAILABLE, "no memory for a link");
	(void)accord__v1__custody_link__pack(&said, packed);
	ok = seal_value(intake.seal, &cell, &(struct crypt_piece){packed, len}, out, err);
	crypt_wipe(packed, sizeof(packed));
	link->said = out;
	link->said_len = len + SEAL_EXTRA;
	return ok;
}

/* --- made --- */

static struct id
number_of(const struct input *input)
{
	const Accord__V1__LinkCustody *m = (const Accord__V1__LinkCustody *)input->msg;
	const struct seal_index *index =
	    input->actor == NULL ? NULL : seal_index(intake.seal, input->actor->organisation);

	return index == NULL ? (struct id){{0}} : custody_number(index, m->kind, m->number);
}

/* What a client is reached by in this batch, events that come behind it do too. */
static void
need_reached(struct batch *batch, const ProtobufCBinaryData *client)
{
	struct id id;

	client_need(batch, client);
	contact_need(batch, client);
	if (!id_from_bytes(client->data, client->len, &id))
		return;
	batch_need(batch, &links_table, &id);
	batch_need(batch, &wish_table, &id);
	batch_need(batch, &client_held_table, &id);
}

void
link_custody_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LinkCustody *m = (const Accord__V1__LinkCustody *)input->msg;
	struct id number = number_of(input),
		  *fresh = arena_alloc(batch_arena(batch), sizeof(*fresh));

	need_reached(batch, &m->client);
	batch_need(batch, &reached_table, &number);
	input->own = fresh;
	if (fresh == NULL)
		return;
	*fresh = id_v4();
	batch_need_new(batch, &custody_link_table, fresh);
}

static bool
link_good(const Accord__V1__LinkCustody *m, int64_t now, struct err *err)
{
	const struct custody_said said = {.id = "link",
	    .kind = ACCORD__V1__CUSTODY_KIND__CUSTODY_KIND_BOOKED,
	    .number_kind = m->kind,
	    .number = m->number,
	    .name = m->name,
	    .birth_date = m->birth_date,
	    .occurred = now};

	return custody_said_good(&said, now, err);
}

static void
tell_linked(struct batch *batch, const struct input *input, const struct client *client,
    const struct id *link, bool ended)
{
	Accord__V1__CustodyLinked fact = ACCORD__V1__CUSTODY_LINKED__INIT;

	fact.client = ID_BYTES(&client->id);
	fact.organisation = TEXT(client->organisation);
	fact.person = input->actor->person;
	fact.link = ID_BYTES(link);
	fact.ended = ended;
	batch_fact(batch, KIND(CUSTODY_LINKED), &client->id, &fact.base);
}

static bool
has_number(const struct reached_list *list, const struct id *number)
{
	for (const struct reached *r = list == NULL ? NULL : list->first; r != NULL; r = r->next)
		if (id_equal(&r->number, number))
			return true;
	return false;
}

/* Answers with the link as a new thing of hers. */
static bool
reply_made(
    struct batch *batch, struct input *input, const struct client *client, const struct id *link)
{
	Accord__V1__ClientKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	ProtobufCBinaryData *made = arena_alloc(batch_arena(batch), sizeof(*made));
	struct id *ids = arena_alloc(batch_arena(batch), 2 * sizeof(*ids));

	if (kept == NULL || made == NULL || ids == NULL)
		return true; /* an exhausted arena undoes the whole batch */
	ids[0] = client->id;
	ids[1] = *link;
	accord__v1__client_kept__init(kept);
	kept->client = ID_BYTES(&ids[0]);
	*made = ID_BYTES(&ids[1]);
	kept->made = made;
	kept->n_made = 1;
	batch_reply(batch, input, &kept->base);
	return true;
}

bool
link_custody(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LinkCustody *m = (const Accord__V1__LinkCustody *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct id number = number_of(input);
	struct custody_link made = {.number = number}, *row;
	struct reached_list *hers, *list;
	struct reached one;

	if (client == NULL || !link_good(m, batch_now(batch), err))
		return false;
	hers = batch_row(batch, &links_table, &client->id);
	list = batch_row(batch, &reached_table, &number);
	if (input->own == NULL || hers == NULL || list == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key or memory is away");
	if (has_number(hers, &number))
		return err_set(err, ERR_CONFLICT, "that number reaches her already");
	if (hers->count >= LINKS_MOST)
		return err_set(err, ERR_CONFLICT, "%d numbers reach her already", LINKS_MOST);
	made.id = *(struct id *)input->own;
	if (!seal_link(batch, client, m, &made, err))
		return false;
	row = batch_new(batch, &custody_link_table, &made.id);
	made.client = client->id;
	made.organisation = client->organisation;
	made.made = batch_now(batch);
	made.made_by = input->actor->person;
	*row = made;
	one = (struct reached){made.id, client->id, number, made.said, made.said_len, NULL};
	reached_add(batch, hers, &one);
	reached_add(batch, list, &one);
	contact_has_changed(batch, client);
	tell_linked(batch, input, client, &made.id, false);
	return reply_made(batch, input, client, &made.id);
}

/* --- ended --- */

void
unlink_custody_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__UnlinkCustody *m = (const Accord__V1__UnlinkCustody *)input->msg;
	struct id id;

	need_reached(batch, &m->client);
	if (id_from_bytes(m->link.data, m->link.len, &id))
		batch_need(batch, &custody_link_table, &id);
}

static struct custody_link *
link_of(struct batch *batch, const Accord__V1__UnlinkCustody *m)
{
	struct id id;

	return id_from_bytes(m->link.data, m->link.len, &id)
		   ? batch_row(batch, &custody_link_table, &id)
		   : NULL;
}

void
unlink_custody_more(struct batch *batch, struct input *input)
{
	const struct custody_link *link =
	    link_of(batch, (const Accord__V1__UnlinkCustody *)input->msg);

	if (link != NULL)
		batch_need(batch, &reached_table, &link->number);
}

static void
reached_drop(struct reached_list *list, const struct id *link)
{
	for (struct reached **at = list == NULL ? NULL : &list->first; at != NULL && *at != NULL;
	     at = &(*at)->next)
		if (id_equal(&(*at)->link, link)) {
			*at = (*at)->next;
			list->count--;
			return;
		}
}

bool
unlink_custody(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__UnlinkCustody *m = (const Accord__V1__UnlinkCustody *)input->msg;
	struct client *client = client_own(batch, input, &m->client, err);
	struct custody_link *link;

	if (client == NULL)
		return false;
	link = link_of(batch, m);
	if (link == NULL || !id_equal(&link->client, &client->id))
		return err_set(err, ERR_NOT_FOUND, "there is no such link");
	if (link->ended != 0)
		return client_reply(batch, input, &client->id);
	link->ended = batch_now(batch);
	batch_touch(batch, link);
	reached_drop(batch_row(batch, &links_table, &client->id), &link->id);
	reached_drop(batch_row(batch, &reached_table, &link->number), &link->id);
	contact_has_changed(batch, client);
	tell_linked(batch, input, client, &link->id, true);
	return client_reply(batch, input, &client->id);
}

/* --- reported --- */

/* Lives in the batch's arena; NULL without memory, or without somebody of an organisation. */
static struct custody_case *
case_of(struct batch *batch, const struct input *input)
{
	const Accord__V1__ReportCustody *m = (const Accord__V1__ReportCustody *)input->msg;
	struct arena *arena = batch_arena(batch);
	struct custody_case *c = arena_zalloc(arena, sizeof(*c));
	const char **served = arena_alloc(arena, sizeof(*served));

	if (c == NULL || served == NULL || input->actor == NULL ||
	    input->actor->organisation[0] == '\0' || input->actor->person[0] == '\0')
		return NULL;
	c->organisation = served[0] = input->actor->organisation;
	c->person = input->actor->person;
	c->source = arena_printf(arena, "people of %s", c->organisation);
	c->served = (struct yaml_texts){served, 1};
	c->said = (struct custody_said){.id = m->id,
	    .kind = m->kind,
	    .number_kind = m->number_kind,
	    .number = m->number,
	    .name = m->name,
	    .birth_date = m->birth_date,
	    .occurred = m->occurred_us,
	    .dated = m->occurred_us != 0,
	    .when = m->when_us,
	    .withdrawn = m->withdrawn};
	return c->source == NULL ? NULL : c;
}

void
report_custody_keys(struct batch *batch, struct input *input)
{
	struct custody_case *c = case_of(batch, input);

	input->own = c;
	if (c != NULL)
		custody_keys(batch, c);
}

void
report_custody_more(struct batch *batch, struct input *input)
{
	if (input->own != NULL)
		custody_more(batch, input->own);
}

bool
report_custody(struct batch *batch, struct input *input, struct err *err)
{
	Accord__V1__CustodyTaken *reply = arena_alloc(batch_arena(batch), sizeof(*reply));
	struct id *event = arena_alloc(batch_arena(batch), sizeof(*event));
	struct custody_case *c = input->own;
	bool changed;

	if (c == NULL || reply == NULL || event == NULL)
		return err_set(err, ERR_DENIED, "somebody of an organisation is wanted");
	if (!c->said.dated)
		c->said.occurred = batch_now(batch);
	if (!custody_said_good(&c->said, batch_now(batch), err) ||
	    !custody_apply(batch, c, event, &changed, err))
		return false;
	accord__v1__custody_taken__init(reply);
	reply->event = ID_BYTES(event);
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- asked --- */

void
ask_notice_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__AskNotice *m = (const Accord__V1__AskNotice *)input->msg;
	struct id *fresh = arena_alloc(batch_arena(batch), sizeof(*fresh));

	client_need(batch, &m->client);
	input->own = fresh;
	if (fresh == NULL)
		return;
	*fresh = id_v4();
	batch_need_new(batch, &notice_table, fresh);
}

bool
ask_notice(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AskNotice *m = (const Accord__V1__AskNotice *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	unsigned event =
	    m->event != 0 ? (unsigned)m->event : ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ORDINARY;
	Accord__V1__NoticeDue due = ACCORD__V1__NOTICE_DUE__INIT;
	struct notice notice = {.event = (Accord__V1__ContactEvent)event};
	struct id people;

	if (client == NULL)
		return false;
	if (input->own == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (event >= 32 || (asked_events >> event & 1) == 0)
		return err_set(err, ERR_INVALID,
		    "you ask her to call: ordinary, welfare, rights, case status or service");
	if (m->before_us < 0 || (m->before_us != 0 && m->before_us <= batch_now(batch)))
		return err_set(err, ERR_INVALID, "before is an instant to come");
	notice.id = *(struct id *)input->own;
	notice.made_by = input->actor->person;
	due.urgency = ACCORD__V1__URGENCY__URGENCY_ORDINARY;
	due.purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	due.at_us = batch_now(batch);
	due.expires_us = m->before_us;
	people = seal_blind(seal_index(intake.seal, client->organisation),
	    (const char *const[]){"notice source", "people"}, 2);
	due.source = ID_BYTES(&people);
	notice_put(batch, client, &notice, &due);
	return reply_made(batch, input, client, &notice.id);
}
