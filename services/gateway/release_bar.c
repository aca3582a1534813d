/* What guardians signed, when one of them is barred. */
#include "services/gateway/release_bar.h"

#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/clock.h"
#include "common/fold.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/release.h"
#include "services/gateway/signer_mark.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/release.h"

#define GUARDIANS_MOST 8 /* of one record, as client_classes has it */
#define BAR(name) ACCORD__V1__GUARDIAN_BAR__GUARDIAN_BAR_##name

/* --- what is new --- */

static bool
is_bar(Accord__V1__GuardianBar bar)
{
	return bar != BAR(UNSPECIFIED) && bar != BAR(NONE);
}

/* A guardian of either record, as it was read or is to be written. */
struct acts_for {
	const ProtobufCBinaryData *id;
	Accord__V1__GuardianBar bar;
};
struct guardians {
	struct acts_for of[2 * GUARDIANS_MOST];
	size_t incident, count; /* the incident's come first */
};

static void
note(struct guardians *all, const ProtobufCBinaryData *id, Accord__V1__GuardianBar bar)
{
	if (all->count < sizeof(all->of) / sizeof(all->of[0]))
		all->of[all->count++] = (struct acts_for){id, bar};
}

static void
read_guardians(const Accord__V1__VictimRecord *victim, const Accord__V1__ClientRecord *client,
    struct guardians *all)
{
	all->count = 0;
	for (size_t i = 0; victim != NULL && i < victim->n_guardians; i++)
		note(all, &victim->guardians[i]->id, victim->guardians[i]->bar);
	all->incident = all->count;
	for (size_t i = 0; client != NULL && i < client->n_guardians; i++)
		note(all, &client->guardians[i]->id, client->guardians[i]->bar);
}

static void
read_known(const Accord__V1__ClientParts *known, struct guardians *all)
{
	read_guardians(
	    known != NULL ? known->incident : NULL, known != NULL ? known->service : NULL, all);
}

static bool
same(const ProtobufCBinaryData *a, const ProtobufCBinaryData *b)
{
	return a->len > 0 && a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}

static const struct acts_for *
named(const struct guardians *all, const ProtobufCBinaryData *id)
{
	for (size_t i = 0; i < all->count; i++)
		if (same(all->of[i].id, id))
			return &all->of[i];
	return NULL;
}

static bool
empties(const Accord__V1__DataClass *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == ACCORD__V1__DATA_CLASS__DATA_CLASS_GUARDIAN)
			return true;
	return false;
}

bool
release_bar_touches(const Accord__V1__KeepOfClient *m)
{
	return (m->incident != NULL && m->incident->n_guardians > 0) ||
	       (m->service != NULL && m->service->n_guardians > 0) || m->n_withdraw > 0 ||
	       empties(m->empty_incident, m->n_empty_incident) ||
	       empties(m->empty_service, m->n_empty_service);
}

bool
release_bar_new(const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known)
{
	struct guardians before, said;

	read_known(known, &before);
	read_guardians(m->incident, m->service, &said);
	for (size_t i = 0; i < said.count; i++) {
		const struct acts_for *was = named(&before, said.of[i].id);

		if (is_bar(said.of[i].bar) && (was == NULL || !is_bar(was->bar)))
			return true;
	}
	return false;
}

bool
release_bar_lifted(const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known)
{
	bool emptied[] = {empties(m->empty_incident, m->n_empty_incident),
	    empties(m->empty_service, m->n_empty_service)};
	struct guardians before, said;

	read_known(known, &before);
	read_guardians(m->incident, m->service, &said);
	for (size_t i = 0; i < before.count; i++) {
		const struct acts_for *was = &before.of[i], *now = named(&said, was->id);
		bool gone = emptied[i >= before.incident];

		for (size_t w = 0; w < m->n_withdraw; w++)
			gone |= same(was->id, &m->withdraw[w]);
		if (is_bar(was->bar) && (gone || (now != NULL && !is_bar(now->bar))))
			return true;
	}
	return false;
}

/* --- barred under another entry --- */

struct entry {
	const ProtobufCBinaryData *id;
	const char *name;
	Accord__V1__GuardianBar bar;
};
struct entries {
	struct entry of[2 * GUARDIANS_MOST];
	size_t count;
};

static void
enter(struct entries *all, const ProtobufCBinaryData *id, const char *name,
    Accord__V1__GuardianBar bar)
{
	if (all->count < sizeof(all->of) / sizeof(all->of[0]))
		all->of[all->count++] = (struct entry){id, name, bar};
}

static void
enter_all(const Accord__V1__VictimRecord *victim, const Accord__V1__ClientRecord *client,
    struct entries *all)
{
	for (size_t i = 0; victim != NULL && i < victim->n_guardians; i++)
		enter(all, &victim->guardians[i]->id, victim->guardians[i]->name,
		    victim->guardians[i]->bar);
	for (size_t i = 0; client != NULL && i < client->n_guardians; i++)
		enter(all, &client->guardians[i]->id, client->guardians[i]->name,
		    client->guardians[i]->bar);
}

/* Another entry bars somebody of that name, and is not put right by what is said now. */
static bool
barred_by(const struct entries *list, const struct entry *said, const struct entries *replaced)
{
	for (size_t i = 0; i < list->count; i++) {
		bool again = &list->of[i] == said;

		for (size_t k = 0; replaced != NULL && k < replaced->count; k++)
			again |= same(list->of[i].id, replaced->of[k].id);
		if (!again && is_bar(list->of[i].bar) && fold_same(list->of[i].name, said->name))
			return true;
	}
	return false;
}

bool
release_bar_evaded(const Accord__V1__KeepOfClient *m, const Accord__V1__ClientParts *known)
{
	struct entries before = {.count = 0}, said = {.count = 0};

	if (known != NULL)
		enter_all(known->incident, known->service, &before);
	enter_all(m->incident, m->service, &said);
	for (size_t i = 0; i < said.count; i++)
		if (!is_bar(said.of[i].bar) &&
		    (barred_by(&before, &said.of[i], &said) || barred_by(&said, &said.of[i], NULL)))
			return true;
	return false;
}

/* --- the rule --- */

static void
read_signed(struct batch *batch, const struct db_row *from, void *row)
{
	struct signed_list *list = row;
	struct signed_item *item = arena_alloc(batch_arena(batch), sizeof(*item));

	list->client = db_id(from, 0);
	if (item == NULL)
		return;
	*item = (struct signed_item){db_id(from, 1), list->first};
	list->first = item;
}

const struct table gateway_signed_by_guardian = {.name = "signed_by_guardian",
    .row_size = sizeof(struct signed_list),
    .load = &sql_signed_by_guardian_load,
    .read = read_signed};

static const struct signed_list *
signed_of(struct batch *batch, const struct input *input, struct id *client)
{
	const Accord__V1__KeepOfClient *m = (const Accord__V1__KeepOfClient *)input->msg;

	return id_from_bytes(m->client.data, m->client.len, client)
		   ? batch_row(batch, &gateway_signed_by_guardian, client)
		   : NULL;
}

static void
bar_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__KeepOfClient *m = (const Accord__V1__KeepOfClient *)input->msg;
	struct id client;

	staffed_keys(batch, input);
	if (!id_from_bytes(m->client.data, m->client.len, &client))
		return;
	signer_mark_need(batch, &client);
	batch_need(batch, &gateway_signed_by_guardian, &client);
}

static void
bar_more(struct batch *batch, struct input *input)
{
	struct id client;
	const struct signed_list *list = signed_of(batch, input, &client);

	for (const struct signed_item *i = list != NULL ? list->first : NULL; i != NULL;
	     i = i->next)
		batch_need(batch, &gateway_release, &i->release);
}

/* Her own organisation's alone; what is none of it is left alone without a word (law L9). */
static bool
bar_signers(struct batch *batch, struct input *input, struct err *err)
{
	struct id client;
	const struct signed_list *list = signed_of(batch, input, &client);

	if (!staffed_holds(batch, input, err))
		return false;
	signer_mark_begin(batch, &client);
	for (const struct signed_item *i = list != NULL ? list->first : NULL; i != NULL;
	     i = i->next) {
		struct release_row *row = batch_row(batch, &gateway_release, &i->release);

		if (row != NULL && strcmp(row->owner, input->actor->organisation) == 0)
			gateway_release_revoke(batch, row,
			    ACCORD__V1__REVOCATION__REVOCATION_SIGNER_BARRED, input->actor->person);
	}
	return gateway_release_reply(batch, input, &client);
}

const struct rule gateway_bar_signers = {.kind = ACCORD__V1__KIND__KIND_KEEP_OF_CLIENT,
    .name = "bar_signers",
    .keys = bar_keys,
    .more = bar_more,
    .decide = bar_signers};

/* --- on the way --- */

struct barring {
	struct gateway *gateway;
	Accord__V1__KeepOfClient *m;
	http_step *go;
	bool marked;    /* a bar is on its way */
	int64_t before; /* until then her record may have it; 0: no bar */
	/* What intake said of it. */
	struct err err;
	const ProtobufCMessage *kept;
};

static void
go_on(struct http_request *request)
{
	struct session *session = session_of(request);

	session->own = session->barring->m;
	session->barring->go(session->barring->gateway, request);
}

static void
on_revoked(struct http_request *request, const ProtobufCMessage *answer)
{
	(void)answer;
	session_of(request)->barring->marked = true;
	go_on(request);
}

static const struct staffed_told told = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
    .answer = &accord__v1__release_kept__descriptor,
    .take = on_revoked};

static void
look(struct gateway *gateway, struct http_request *request, const Accord__V1__ClientParts *known)
{
	struct barring *barring = session_of(request)->barring;

	barring->m->lifts_bar = release_bar_lifted(barring->m, known);
	barring->m->kept_before_us = barring->before;
	/* It has begun already where the road has begun again. */
	if (barring->marked || !release_bar_new(barring->m, known)) {
		go_on(request);
		return;
	}
	barring->m->kept_before_us = barring->before = clock_now() + SIGNER_MARK_KEPT;
	gateway_staffed(gateway, request,
	    &(struct staffed_command){.rule = &gateway_bar_signers,
		.msg = &barring->m->base,
		.each = true,
		.told = &told});
}

static void
on_known(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Clients *clients = (const Accord__V1__Clients *)msg;
	const Accord__V1__ClientParts *known;
	struct err err = {0};

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	known = clients->n_clients == 1 ? clients->clients[0] : NULL;
	if (release_bar_evaded(session_of(request)->barring->m, known)) {
		(void)err_set(&err, ERR_CONFLICT,
		    "her record bars a guardian of that name: put that entry right, or enter "
		    "this one with the bar");
		http_problem(request, &err);
		return;
	}
	look(gateway, request, known);
}

static struct barring *
barring_of(struct gateway *gateway, struct http_request *request, Accord__V1__KeepOfClient *m,
    http_step *go)
{
	struct session *session = session_of(request);

	if (session->barring == NULL &&
	    (session->barring = arena_zalloc(request->arena, sizeof(*session->barring))) == NULL)
		return NULL;
	session->barring->gateway = gateway;
	session->barring->m = m;
	session->barring->go = go;
	return session->barring;
}

void
release_bar(struct gateway *gateway, struct http_request *request, Accord__V1__KeepOfClient *m,
    http_step *go)
{
	static Accord__V1__DataClass classes[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_GUARDIAN};
	Accord__V1__ClientGrant one = ACCORD__V1__CLIENT_GRANT__INIT;

	if (barring_of(gateway, request, m, go) == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	one.client = m->client;
	one.incident = one.service = classes;
	one.n_incident = one.n_service = sizeof(classes) / sizeof(classes[0]);
	clients_fetch(gateway, request, &one, on_known);
}

/* --- its end --- */

static void
tell_kept(struct gateway *gateway, struct http_request *request)
{
	const struct barring *barring = session_of(request)->barring;

	clients_kept(gateway, request, barring->err.code != ERR_NONE ? &barring->err : NULL,
	    barring->kept, 0);
}

void
release_bar_kept(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct barring *barring = session_of(request)->barring;
	struct id client = {{0}};

	if (barring == NULL || !barring->marked) {
		clients_kept(gateway, request, err, msg, part);
		return;
	}
	barring->err = err != NULL ? *err : (struct err){.code = ERR_NONE};
	barring->kept = msg;
	(void)id_from_bytes(barring->m->client.data, barring->m->client.len, &client);
	signer_mark_over(gateway, request, &client, tell_kept);
}
