/* Whether a client may be contacted now, from what is committed at this instant (law L6). */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/notice.pb-c.h"
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
	const char *organisation; /* of whose client it is asked; NULL: of nobody's */
	bool granted;             /* what she agreed to may be read */
	void (*answer)(struct asking *asking);
	struct client client;
	struct contact_profile profile;
	struct contact_question question;
	const Accord__V1__SubstituteAddress *address;
	const Accord__V1__ServiceContact *reach;
	bool shut;    /* a key is away */
	bool damaged; /* something of hers cannot be read: nothing is known */
};

/* She is the organisation's that it is asked of. */
static bool
hers(const struct asking *a)
{
	return a->client.organisation != NULL && a->organisation != NULL &&
	       strcmp(a->organisation, a->client.organisation) == 0;
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
	a->reach = reach;
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
	if (!hers(a))
		return;
	wrapped = db_bytes(row, 3, &len);
	seal_key_read(&a->client.data_key, wrapped, len);
	a->profile.verified = db_time(row, 8);
	a->profile.disturbed = db_time(row, 9);
	a->profile.frozen = !db_null(row, 10);
	a->profile.conflicts = (uint32_t)db_int(row, 11);
	a->profile.checked = !db_null(row, 12);
	a->profile.stopped = db_time(row, 13);
	if (!db_null(row, 5) && a->granted)
		take_content(a, row);
}

/* --- the answer --- */

static struct contact_verdict
resolve(struct asking *a)
{
	if (a->address != NULL &&
	    (a->address->until_us == 0 || a->question.now < a->address->until_us))
		a->profile.reachable |= CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_MAIL);
	if (a->damaged)
		a->profile.rules = NULL;
	if (a->question.machine && a->question.channel == 0)
		a->question.channel = contact_first(&a->profile);
	return contact_resolve(&a->profile, &a->question);
}

static Accord__V1__CallerId
caller_id(const Accord__V1__SafeChannel *channel)
{
	return channel->caller_id != 0 ? channel->caller_id
				       : ACCORD__V1__CALLER_ID__CALLER_ID_BLOCK;
}

static Accord__V1__AnotherAnswers
another_answers(const Accord__V1__SafeChannel *channel)
{
	return channel->if_another_answers != 0
		   ? channel->if_another_answers
		   : ACCORD__V1__ANOTHER_ANSWERS__ANOTHER_ANSWERS_HANG_UP;
}

static void
fill_check(struct asking *a, Accord__V1__ContactCheck *check)
{
	struct contact_verdict verdict = resolve(a);

	check->answer = verdict.answer;
	check->reason = verdict.reason;
	check->decided_us = a->question.now;
	check->unchecked = !a->profile.checked;
	check->until_us = verdict.until;
	if (verdict.channel == NULL)
		return;
	check->say = contact_may_say(verdict.channel);
	check->caller_id = caller_id(verdict.channel);
	check->if_another_answers = another_answers(verdict.channel);
	check->leave_name = verdict.channel->leave_name;
}

/* Id and owner are for the gateway, whatever is granted. */
static void
answer_check(struct asking *a)
{
	Accord__V1__ContactChecks reply = ACCORD__V1__CONTACT_CHECKS__INIT;
	Accord__V1__ContactCheck check = ACCORD__V1__CONTACT_CHECK__INIT, *checks[] = {&check};
	Accord__V1__Present present = ACCORD__V1__PRESENT__INIT, *presents[] = {&present};
	Accord__V1__DataClass classes[] = {CLASS(CLIENT_EXISTENCE), CLASS(SAFE_CONTACT)};

	if (a->client.organisation != NULL && !hers(a))
		reply.ungranted = TEXT(a->client.organisation);
	if (hers(a)) {
		check.id = (ProtobufCBinaryData){sizeof(a->client.id.b), a->client.id.b};
		check.organisation = present.organisation = TEXT(a->client.organisation);
		if (a->granted)
			fill_check(a, &check);
		present.classes = classes;
		present.n_classes = 2;
		reply.checks = checks;
		reply.present = presents;
		reply.n_checks = reply.n_present = 1;
	}
	service_reply(a->service, a->request, a->request->kind, &reply.base);
}

/* How she is reached: only where it may be sent now. */
static void
fill_reach(
    const struct asking *a, const Accord__V1__SafeChannel *channel, Accord__V1__ClientReach *reach)
{
	reach->say = contact_may_say(channel);
	reach->caller_id = caller_id(channel);
	reach->if_another_answers = another_answers(channel);
	reach->leave_name = channel->leave_name;
	reach->language = a->profile.rules->automation_language;
	for (size_t i = 0; a->reach != NULL && i < a->reach->n_points; i++) {
		const Accord__V1__ContactPoint *point = a->reach->points[i];

		if (point->channel != channel->channel)
			continue;
		reach->telephone = point->telephone;
		reach->email = point->email;
	}
}

static void
answer_reach(struct asking *a)
{
	Accord__V1__ClientReach reach = ACCORD__V1__CLIENT_REACH__INIT;
	struct contact_verdict verdict;
	struct err err = {0};

	if (!hers(a)) {
		(void)err_set(&err, ERR_NOT_FOUND, "there is no such client");
		bus_refuse(a->service->bus, a->request, &err);
		return;
	}
	verdict = resolve(a);
	reach.id = (ProtobufCBinaryData){sizeof(a->client.id.b), a->client.id.b};
	reach.organisation = TEXT(a->client.organisation);
	reach.answer = verdict.answer;
	reach.reason = verdict.reason;
	reach.decided_us = a->question.now;
	reach.until_us = verdict.until;
	reach.channel = a->question.channel;
	if (verdict.channel != NULL)
		fill_reach(a, verdict.channel, &reach);
	service_reply(a->service, a->request, a->request->kind, &reach.base);
}

static void
on_all(void *ctx, const struct err *failed)
{
	struct asking *a = ctx;
	struct err err = {0};

	if (failed == NULL && !a->shut && !arena_exhausted(a->request->arena)) {
		a->answer(a);
		return;
	}
	(void)err_set(&err, ERR_UNAVAILABLE, "a key or memory is away");
	bus_refuse(a->service->bus, a->request, failed != NULL ? failed : &err);
}

/* --- the question --- */

static struct asking *
asking_new(struct service *service, struct bus_request *request)
{
	struct asking *a = arena_zalloc(request->arena, sizeof(*a));
	struct err err = {0};

	if (a == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return NULL;
	}
	a->service = service;
	a->request = request;
	return a;
}

static void
begin(struct asking *a, const ProtobufCBinaryData *client)
{
	struct db_args *args = db_args(&sql_contact_resolve, a->request->arena);
	struct id id = {{0}};
	struct err err = {0};

	if (client != NULL)
		(void)id_from_bytes(client->data, client->len, &id);
	db_set_id(args, 0, &id);
	if (!db_send(a->service->reader, args, on_row, a, &err) ||
	    !db_sync(a->service->reader, on_all, a, &err))
		bus_refuse(a->service->bus, a->request, &err);
}

void
resolve_contact(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ResolveContact *m = (const Accord__V1__ResolveContact *)msg;
	const Accord__V1__Grant *grant = m->n_grants > 0 ? m->grants[0] : NULL;
	struct asking *a = asking_new(service, request);

	if (a == NULL)
		return;
	a->answer = answer_check;
	a->organisation = grant != NULL ? grant->organisation : NULL;
	for (size_t i = 0; grant != NULL && i < grant->n_classes; i++)
		a->granted |= grant->classes[i] == CLASS(SAFE_CONTACT);
	a->question = (struct contact_question){
	    .event = m->event, .channel = m->channel, .before = m->before_us};
	begin(a, m->n_ids > 0 ? &m->ids[0] : NULL);
}

/* Under which disclosure is on record at the gateway; without one nothing of her is read. */
void
reach_client(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ReachClient *m = (const Accord__V1__ReachClient *)msg;
	struct asking *a;
	struct err err = {0};

	if (m->disclosure.len != sizeof(struct id)) {
		(void)err_set(&err, ERR_INVALID, "no disclosure, no address");
		bus_refuse(service->bus, request, &err);
		return;
	}
	if ((a = asking_new(service, request)) == NULL)
		return;
	a->answer = answer_reach;
	a->organisation = m->organisation;
	a->granted = true;
	a->question = (struct contact_question){
	    .event = m->event, .channel = m->channel, .before = m->before_us, .machine = true};
	begin(a, &m->client);
}
