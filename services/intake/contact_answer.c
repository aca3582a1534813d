/* Whether a client may be contacted now, from what is committed at this instant (law L6). */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/intake/contact.h"
#include "services/intake/contact_resolve.h"
#include "services/intake/intake.h"
#include "sql/intake/contact.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

/* Lives in the request's arena, and so until the answer. */
struct asking {
	struct service *service;
	struct bus_request *request;
	const Accord__V1__ResolveContact *m;
	const Accord__V1__Grant *grant; /* NULL: nothing is granted */
	struct client client;
	struct contact_profile profile;
	struct contact_question question;
	const Accord__V1__SubstituteAddress *address;
	bool shut;    /* a key is away */
	bool damaged; /* something of hers cannot be read: nothing is known */
};

static bool
granted(const struct asking *a)
{
	for (size_t i = 0; a->grant != NULL && i < a->grant->n_classes; i++)
		if (a->grant->classes[i] == CLASS(SAFE_CONTACT))
			return true;
	return false;
}

/* --- what is kept --- */

static const Accord__V1__ClientRecord *
open_content(struct asking *a, const struct db_row *row, Accord__V1__DataClass class)
{
	struct content content = {.id = db_id(row, 5),
	    .client = a->client.id,
	    .origin = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .data_class = class,
	    .of = &a->client};
	struct crypt_piece sealed, packed;
	ProtobufCMessage *record;
	struct err err = {0};

	sealed.bytes = db_bytes(row, 7, &sealed.len);
	if (content_open(intake.seal, &content, &sealed, a->request->arena, &packed, &err) &&
	    wire_read(&accord__v1__client_record__descriptor, a->request->arena, packed.bytes,
		packed.len, &record, &err))
		return (const Accord__V1__ClientRecord *)record;
	a->damaged = true;
	if (err.code == ERR_UNAVAILABLE)
		a->shut = true; /* a key that is away is waited for */
	else
		log_error("how a client may be contacted cannot be read",
		    L_ID("client", &a->client.id) L_ERR(&err));
	return NULL;
}

static void
take_rules(struct asking *a, const Accord__V1__SafeContact *rules)
{
	a->damaged |= a->profile.rules != NULL;
	a->profile.rules = rules;
	a->profile.zone = rules != NULL ? contact_zone(rules->zone) : NULL;
}

static void
take_reach(struct asking *a, const Accord__V1__ServiceContact *reach)
{
	for (size_t i = 0; reach != NULL && i < reach->n_points; i++)
		if (reach->points[i]->channel > 0 && reach->points[i]->channel < 32)
			a->profile.reachable |= CONTACT_BIT(reach->points[i]->channel);
}

static void
take_content(struct asking *a, const struct db_row *row)
{
	Accord__V1__DataClass class = (Accord__V1__DataClass)db_int(row, 6);
	const Accord__V1__ClientRecord *record = open_content(a, row, class);

	if (record == NULL)
		return;
	if (class == CLASS(SAFE_CONTACT))
		take_rules(a, record->safe_contact);
	else if (class == CLASS(SERVICE_CONTACT))
		take_reach(a, record->service_contact);
	else
		a->address = record->substitute_address;
}

static void
on_row(void *ctx, const struct db_row *row)
{
	struct asking *a = ctx;
	const void *wrapped;
	size_t len;

	a->question.now = db_time(row, 0);
	if (db_null(row, 1))
		return;
	a->client.id = db_id(row, 1);
	a->client.organisation = arena_strdup(a->request->arena, db_text(row, 2));
	if (a->client.organisation == NULL || a->grant == NULL ||
	    strcmp(a->grant->organisation, a->client.organisation) != 0)
		return;
	wrapped = db_bytes(row, 3, &len);
	seal_key_read(&a->client.data_key, wrapped, len);
	a->profile.verified = db_time(row, 8);
	a->profile.disturbed = db_time(row, 9);
	a->profile.frozen = !db_null(row, 10);
	a->profile.conflicts = (uint32_t)db_int(row, 11);
	a->profile.checked = !db_null(row, 12);
	if (!db_null(row, 5) && granted(a))
		take_content(a, row);
}

/* --- the answer --- */

static void
fill_how(Accord__V1__ContactCheck *check, const Accord__V1__SafeChannel *channel)
{
	if (channel == NULL)
		return;
	check->say = contact_may_say(channel);
	check->caller_id =
	    channel->caller_id != 0 ? channel->caller_id : ACCORD__V1__CALLER_ID__CALLER_ID_BLOCK;
	check->if_another_answers = channel->if_another_answers != 0
					? channel->if_another_answers
					: ACCORD__V1__ANOTHER_ANSWERS__ANOTHER_ANSWERS_HANG_UP;
	check->leave_name = channel->leave_name;
}

static void
resolve(struct asking *a, Accord__V1__ContactCheck *check)
{
	struct contact_verdict verdict;

	if (a->address != NULL &&
	    (a->address->until_us == 0 || a->question.now < a->address->until_us))
		a->profile.reachable |= CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_MAIL);
	if (a->damaged)
		a->profile.rules = NULL;
	verdict = contact_resolve(&a->profile, &a->question);
	check->answer = verdict.answer;
	check->reason = verdict.reason;
	check->decided_us = a->question.now;
	check->unchecked = !a->profile.checked;
	check->until_us = verdict.until;
	fill_how(check, verdict.channel);
}

/* Id and owner are for the gateway, whatever is granted. */
static void
answer(struct asking *a)
{
	Accord__V1__ContactChecks reply = ACCORD__V1__CONTACT_CHECKS__INIT;
	Accord__V1__ContactCheck check = ACCORD__V1__CONTACT_CHECK__INIT, *checks[] = {&check};
	Accord__V1__Present present = ACCORD__V1__PRESENT__INIT, *presents[] = {&present};
	Accord__V1__DataClass classes[] = {CLASS(CLIENT_EXISTENCE), CLASS(SAFE_CONTACT)};
	bool hers = a->client.organisation != NULL && a->grant != NULL &&
		    strcmp(a->grant->organisation, a->client.organisation) == 0;

	if (a->client.organisation != NULL && !hers)
		reply.ungranted = TEXT(a->client.organisation);
	if (hers) {
		check.id = (ProtobufCBinaryData){sizeof(a->client.id.b), a->client.id.b};
		check.organisation = present.organisation = TEXT(a->client.organisation);
		if (granted(a))
			resolve(a, &check);
		present.classes = classes;
		present.n_classes = 2;
		reply.checks = checks;
		reply.present = presents;
		reply.n_checks = reply.n_present = 1;
	}
	service_reply(a->service, a->request, a->request->kind, &reply.base);
}

static void
on_all(void *ctx, const struct err *failed)
{
	struct asking *a = ctx;
	struct err err = {0};

	if (failed == NULL && !a->shut && !arena_exhausted(a->request->arena)) {
		answer(a);
		return;
	}
	(void)err_set(&err, ERR_UNAVAILABLE, "a key or memory is away");
	bus_refuse(a->service->bus, a->request, failed != NULL ? failed : &err);
}

void
resolve_contact(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct asking *a = arena_zalloc(request->arena, sizeof(*a));
	struct db_args *args = db_args(&sql_contact_resolve, request->arena);
	struct id client = {{0}};
	struct err err = {0};

	if (a == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	a->service = service;
	a->request = request;
	a->m = (const Accord__V1__ResolveContact *)msg;
	a->question = (struct contact_question){
	    .event = a->m->event, .channel = a->m->channel, .before = a->m->before_us};
	a->grant = a->m->n_grants > 0 ? a->m->grants[0] : NULL;
	if (a->m->n_ids > 0)
		(void)id_from_bytes(a->m->ids[0].data, a->m->ids[0].len, &client);
	db_set_id(args, 0, &client);
	if (!db_send(service->reader, args, on_row, a, &err) ||
	    !db_sync(service->reader, on_all, a, &err))
		bus_refuse(service->bus, request, &err);
}
