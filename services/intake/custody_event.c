/* An event as part of a batch: whom it reaches by a link that somebody made, what they are due to
 * be told, and that a person looks where nobody or somebody else is reached. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/wanted.pb-c.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/intake/contact.h"
#include "services/intake/custody.h"
#include "services/intake/intake.h"
#include "services/intake/retention.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define HAPPENED(name) ACCORD__V1__CUSTODY_KIND__CUSTODY_KIND_##name
#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

/* --- loading --- */

static void
digest_said(struct custody_case *c, const struct seal_index *own, struct arena *arena)
{
	const struct custody_said *s = &c->said;
	const char *text = arena_printf(arena, "%d|%d|%s|%s|%s|%lld|%lld|%d", (int)s->kind,
	    (int)s->number_kind, s->number, s->name, s->birth_date,
	    (long long)(s->dated ? s->occurred : 0), (long long)s->when, (int)s->withdrawn);

	if (text != NULL)
		seal_digest(own, text, strlen(text), c->digest);
}

/* By what it and whom it reaches are found. A key that is away leaves nothing to need. */
static bool
find(struct batch *batch, struct custody_case *c)
{
	const struct seal_index *own = seal_index(intake.seal, c->organisation);
	struct arena *arena = batch_arena(batch);
	char key[ID_TEXT_SIZE];

	c->numbers = arena_zalloc(arena, (c->served.count + 1) * sizeof(*c->numbers));
	c->about = arena_zalloc(arena, (c->served.count + 1) * sizeof(*c->about));
	if (own == NULL || c->numbers == NULL || c->about == NULL)
		return false;
	c->key = seal_blind(own, (const char *const[]){"custody event", c->source, c->said.id}, 3);
	digest_said(c, own, arena);
	(void)id_text(&c->key, key);
	for (size_t i = 0; i < c->served.count; i++) {
		const struct seal_index *index = seal_index(intake.seal, c->served.v[i]);

		if (index == NULL)
			return false;
		c->numbers[i] = custody_number(index, c->said.number_kind, c->said.number);
		c->about[i] = seal_blind(index, (const char *const[]){"notices about", key}, 2);
	}
	return true;
}

void
custody_keys(struct batch *batch, struct custody_case *c)
{
	c->fresh = NULL;
	if (!find(batch, c)) {
		c->numbers = NULL;
		return;
	}
	batch_need(batch, &custody_event_table, &c->key);
	for (size_t i = 0; i < c->served.count; i++) {
		batch_need(batch, &reached_table, &c->numbers[i]);
		batch_need(batch, &about_table, &c->about[i]);
	}
}

static void
need_reached(struct batch *batch, const struct reached_list *list)
{
	for (const struct reached *r = list->first; r != NULL; r = r->next) {
		batch_need(batch, &client_table, &r->client);
		batch_need(batch, &contact_table, &r->client);
		batch_need(batch, &wish_table, &r->client);
		batch_need(batch, &screen_table, &r->client);
		batch_need(batch, &client_held_table, &r->client);
	}
}

static void
need_holds(struct batch *batch, struct custody_case *c)
{
	c->holds = NULL;
	c->holds_used = 0;
	if (c->fresh_count == 0 || custody_holds(c->said.kind) == 0)
		return;
	c->holds = arena_alloc(batch_arena(batch), c->fresh_count * sizeof(*c->holds));
	for (size_t i = 0; c->holds != NULL && i < c->fresh_count; i++) {
		c->holds[i] = id_v4();
		batch_need_new(batch, &hold_table, &c->holds[i]);
	}
}

void
custody_more(struct batch *batch, struct custody_case *c)
{
	size_t count = REACHED_SPARE;

	for (size_t i = 0; c->numbers != NULL && i < c->served.count; i++) {
		const struct reached_list *list = batch_row(batch, &reached_table, &c->numbers[i]);
		const struct about_list *about = batch_row(batch, &about_table, &c->about[i]);

		if (list != NULL) {
			need_reached(batch, list);
			count += list->count;
		}
		for (const struct about *a = about == NULL ? NULL : about->first; a != NULL;
		     a = a->next)
			batch_need(batch, &notice_table, &a->notice);
	}
	c->fresh =
	    c->numbers == NULL ? NULL : arena_alloc(batch_arena(batch), count * sizeof(*c->fresh));
	c->fresh_count = c->fresh == NULL ? 0 : count;
	c->fresh_used = 0;
	for (size_t i = 0; i < c->fresh_count; i++) {
		c->fresh[i] = id_v4();
		batch_need_new(batch, &notice_table, &c->fresh[i]);
	}
	need_holds(batch, c);
}

/* --- somebody is wanted --- */

static void
want(struct batch *batch, const struct custody_case *c, const char *organisation,
    const struct client *client)
{
	Accord__V1__PersonWanted fact = ACCORD__V1__PERSON_WANTED__INIT;
	struct id wanted = id_v4();

	fact.wanted = ID_BYTES(&wanted);
	fact.organisation = TEXT(organisation);
	fact.why = ACCORD__V1__WANTED_FOR__WANTED_FOR_MATCH;
	fact.due_us =
	    batch_now(batch) + (custody_is_grave(c->said.kind) ? MATCH_SOON : MATCH_LATER);
	if (client != NULL) {
		fact.client = ID_BYTES(&client->id);
		fact.lead = TEXT(client->lead);
	}
	batch_fact(batch, KIND(PERSON_WANTED), &wanted, &fact.base);
}

/* --- she is due to be told --- */

/* A class of one of her records; NULL: there is none, or it cannot be read, which the log says. */
static const ProtobufCMessage *
class_of(struct batch *batch, const struct client *client, const struct table *table,
    const struct content *which, const ProtobufCMessageDescriptor *desc)
{
	const struct wish *kept = batch_row(batch, table, &client->id);
	struct content content = *which;
	struct crypt_piece packed;
	ProtobufCMessage *record;
	struct err err = {0};

	if (kept == NULL)
		return NULL;
	content.client = client->id;
	content.of = client;
	content.id = kept->content;
	if (content_open(intake.seal, &content, &(struct crypt_piece){kept->sealed, kept->len},
		batch_arena(batch), &packed, &err) &&
	    wire_read(desc, batch_arena(batch), packed.bytes, packed.len, &record, &err))
		return record;
	log_error("a part of a client's record that her notices go by cannot be read",
	    L_ID("client", &client->id) L_STR("part", table->name) L_ERR(&err));
	return NULL;
}

/* What she said of it. */
static const Accord__V1__ClientRecord *
wish_of(struct batch *batch, const struct client *client)
{
	return (const Accord__V1__ClientRecord *)class_of(batch, client, &wish_table,
	    &(struct content){.origin = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
		.data_class = ACCORD__V1__DATA_CLASS__DATA_CLASS_NOTICE_REGISTRATION},
	    &accord__v1__client_record__descriptor);
}

/* Of 3, what the officer's screen came to; 0: not known. */
static uint32_t
risk_of(struct batch *batch, const struct client *client)
{
	const Accord__V1__VictimRecord *record =
	    (const Accord__V1__VictimRecord *)class_of(batch, client, &screen_table,
		&(struct content){.origin = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
		    .data_class = ACCORD__V1__DATA_CLASS__DATA_CLASS_OFFICER_RISK_SCREEN},
		&accord__v1__victim_record__descriptor);
	unsigned screen = record == NULL ? 0 : (unsigned)record->officer_risk_screen;

	return screen <= ACCORD__V1__OFFICER_RISK_SCREEN__OFFICER_RISK_SCREEN_HIGH ? screen : 0;
}

void
notice_put(struct batch *batch, const struct client *client, const struct notice *notice,
    Accord__V1__NoticeDue *due)
{
	struct notice *row = batch_new(batch, &notice_table, &notice->id);

	*row = *notice;
	row->client = client->id;
	row->organisation = client->organisation;
	row->due = batch_now(batch);
	due->notice = ID_BYTES(&row->id);
	due->client = ID_BYTES(&client->id);
	due->organisation = TEXT(client->organisation);
	due->event = row->event;
	due->lead = TEXT(client->lead);
	batch_fact(batch, KIND(NOTICE_DUE), &row->id, &due->base);
}

/* The source as breakers count it, whosever clients it reaches: by the key of the organisation that
 * keeps what it says, so that nobody can try names. */
static struct id
source_id(const struct custody_case *c)
{
	return seal_blind(seal_index(intake.seal, c->organisation),
	    (const char *const[]){"notice source", c->source}, 2);
}

static void
put_due(struct batch *batch, struct custody_case *c, size_t served, const struct client *client,
    const struct notice_rule *rule)
{
	Accord__V1__NoticeDue due = ACCORD__V1__NOTICE_DUE__INIT;
	struct about_list *about = batch_row(batch, &about_table, &c->about[served]);
	struct id source = source_id(c);
	struct notice notice = {.id = c->fresh[c->fresh_used++],
	    .about = c->about[served],
	    .event = rule->tells,
	    .made_by = c->person};

	due.urgency = rule->urgency;
	due.purpose = rule->purpose;
	due.confirm = rule->confirm;
	due.at_us = c->said.when != 0 ? c->said.when : c->said.occurred;
	due.expires_us = rule->expires != 0 ? c->said.occurred + rule->expires : c->said.when;
	due.source = ID_BYTES(&source);
	due.risk = risk_of(batch, client);
	if (due.expires_us != 0 && due.expires_us <= batch_now(batch)) {
		want(batch, c, client->organisation, client); /* it came too late for a machine */
		return;
	}
	notice_put(batch, client, &notice, &due);
	if (about != NULL)
		about_add(batch, about, notice.id);
}

/* --- reached --- */

static void
disturb(struct batch *batch, const struct custody_case *c, struct client *client)
{
	struct disturbance by = {EVENT(UNSPECIFIED), c->said.occurred, c->person};

	if (c->said.kind == HAPPENED(ESCAPED))
		by.event = EVENT(ESCAPE);
	else if (c->said.kind == HAPPENED(RELEASED) || c->said.kind == HAPPENED(BOND_POSTED) ||
		 c->said.kind == HAPPENED(FURLOUGHED))
		by.event = EVENT(RELEASE);
	if (by.event != EVENT(UNSPECIFIED))
		contact_disturb(batch, client, &by);
}

/* What cannot be read fits nobody: a person looks. */
static bool
is_another(struct batch *batch, const struct custody_case *c, const struct client *client,
    const struct reached *r)
{
	const Accord__V1__CustodyLink *said;
	struct err err = {0};

	if (custody_link_open(client, &r->link, &(struct crypt_piece){r->said, r->said_len},
		batch_arena(batch), &said, &err))
		return custody_differs(&c->said, said);
	log_error("a custody link cannot be read", L_ID("client", &client->id) L_ERR(&err));
	return true;
}

static void
reach(struct batch *batch, struct custody_case *c, size_t served, const struct reached *r)
{
	struct client *client = batch_row(batch, &client_table, &r->client);
	const struct notice_rule *rule = notice_rule_of(&intake.notices, c->said.kind);

	if (client == NULL || client->destroyed ||
	    strcmp(client->organisation, c->served.v[served]) != 0)
		return;
	if (is_another(batch, c, client, r)) {
		want(batch, c, client->organisation, client);
		return;
	}
	client->met = true;
	if (c->holds != NULL)
		hold_begin_new(
		    batch, &c->holds[c->holds_used++], client, custody_holds(c->said.kind), true);
	disturb(batch, c, client);
	if (rule != NULL &&
	    notice_wanted(&intake.notices, rule, client->organisation, wish_of(batch, client)))
		put_due(batch, c, served, client, rule);
}

/* --- taken back --- */

static bool
reaches(const struct reached_list *list, const struct id *client)
{
	for (const struct reached *r = list == NULL ? NULL : list->first; r != NULL; r = r->next)
		if (id_equal(&r->client, client))
			return true;
	return false;
}

/* Who is told anew of what happened needs no word that it did not. */
static void
take_back(struct batch *batch, const struct custody_case *c, size_t served)
{
	const struct about_list *about = batch_row(batch, &about_table, &c->about[served]);
	const struct reached_list *list = batch_row(batch, &reached_table, &c->numbers[served]);

	for (const struct about *a = about == NULL ? NULL : about->first; a != NULL; a = a->next) {
		Accord__V1__NoticeTakenBack fact = ACCORD__V1__NOTICE_TAKEN_BACK__INIT;
		struct notice *notice = batch_row(batch, &notice_table, &a->notice);
		bool again;

		if (notice == NULL || notice->taken_back != 0)
			continue;
		again = !c->said.withdrawn && reaches(list, &notice->client);
		notice->taken_back = batch_now(batch);
		batch_touch(batch, notice);
		fact.notice = ID_BYTES(&notice->id);
		fact.client = ID_BYTES(&notice->client);
		fact.organisation = TEXT(notice->organisation);
		fact.reason = again ? ACCORD__V1__TAKEN_BACK__TAKEN_BACK_REPLACED
				    : ACCORD__V1__TAKEN_BACK__TAKEN_BACK_SOURCE;
		fact.correct = !again;
		batch_fact(batch, KIND(NOTICE_TAKEN_BACK), &notice->id, &fact.base);
	}
}

/* --- the event --- */

static void
tell_kept(struct batch *batch, const struct custody_case *c, const struct custody_event *e)
{
	Accord__V1__CustodyEventKept fact = ACCORD__V1__CUSTODY_EVENT_KEPT__INIT;

	fact.event = ID_BYTES(&e->event);
	fact.organisation = TEXT(e->organisation);
	fact.person = TEXT(c->person);
	fact.kind = e->kind;
	fact.state = (Accord__V1__CustodyState)e->state;
	batch_fact(batch, KIND(CUSTODY_EVENT_KEPT), &e->event, &fact.base);
}

static struct custody_event *
keep(struct batch *batch, const struct custody_case *c)
{
	struct custody_event *e = batch_row(batch, &custody_event_table, &c->key);

	if (e == NULL) {
		e = batch_new(batch, &custody_event_table, &c->key);
		e->key = c->key;
		e->event = id_v4();
		e->organisation = c->organisation;
		e->recorded = batch_now(batch);
	}
	if (!c->said.withdrawn || e->version == 0) {
		e->kind = c->said.kind;
		e->occurred = c->said.occurred;
	}
	memcpy(e->digest, c->digest, sizeof(e->digest));
	e->state = c->said.withdrawn ? CUSTODY_WITHDRAWN : CUSTODY_STANDS;
	batch_touch(batch, e);
	tell_kept(batch, c, e);
	return e;
}

/* Of every organisation that is served the keys are there, and room for whom it reaches. */
static bool
ready(struct batch *batch, const struct custody_case *c, struct err *err)
{
	size_t count = 0;

	if (!seal_ready(intake.seal, c->organisation, err))
		return false;
	for (size_t i = 0; i < c->served.count; i++)
		if (!seal_ready(intake.seal, c->served.v[i], err))
			return false;
	if (c->numbers == NULL || c->fresh == NULL ||
	    (c->holds == NULL && custody_holds(c->said.kind) != 0))
		return err_set(err, ERR_UNAVAILABLE, "a key or memory is away");
	for (size_t i = 0; i < c->served.count; i++) {
		const struct reached_list *list = batch_row(batch, &reached_table, &c->numbers[i]);

		count += list == NULL ? 0 : list->count;
	}
	return count <= c->fresh_count || err_set(err, ERR_UNAVAILABLE, "it reaches too many");
}

bool
custody_apply(
    struct batch *batch, struct custody_case *c, struct id *event, bool *changed, struct err *err)
{
	const struct custody_event *before;
	bool reached = false;

	if (!ready(batch, c, err))
		return false;
	before = batch_row(batch, &custody_event_table, &c->key);
	*changed = before == NULL || memcmp(before->digest, c->digest, sizeof(c->digest)) != 0;
	if (!*changed) {
		*event = before->event;
		return true;
	}
	*event = keep(batch, c)->event;
	for (size_t i = 0; i < c->served.count; i++)
		take_back(batch, c, i);
	for (size_t i = 0; !c->said.withdrawn && i < c->served.count; i++) {
		const struct reached_list *list = batch_row(batch, &reached_table, &c->numbers[i]);

		for (const struct reached *r = list == NULL ? NULL : list->first; r != NULL;
		     r = r->next) {
			reach(batch, c, i, r);
			reached = true;
		}
	}
	if (!reached && !c->said.withdrawn)
		want(batch, c, c->organisation, NULL);
	return true;
}
