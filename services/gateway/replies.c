/* What a client or a colleague wrote: to her who took the task, to the client's lead and to the
 * duty supervisor. No field holds it: it comes in pieces, and is kept nowhere on its way (law L5).
 */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/pieces.h"
#include "common/wire.h"
#include "services/gateway/codes.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define WANTED_FOR(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define READ_TIMEOUT (5 * CLOCK_SECOND)

/* Of what a task's words are. A client's may hold all that she knows, her own words among it: they
 * are opened by what opens those, which no agreement opens to another organisation (floor F01).
 * The number from which they came may be one of hers, too. */
static const struct {
	Accord__V1__WantedFor why;
	uint64_t classes;
} of_why[] = {
    {WANTED_FOR(REPLY), CLASS(CLIENT_EXISTENCE) | CLASS(CONTACT_SECRET) | CLASS(SERVICE_CONTACT)},
    {WANTED_FOR(STAFF_REPLY), CLASS(CLIENT_EXISTENCE) | CLASS(STAFFING)},
};

/* The session's own while it lasts. */
struct reading {
	bool why;
	struct page page;
	struct question question;
	struct verdict verdict;
	struct id task, client; /* client nil: of nobody's, or nobody knows whose */
	const Accord__V1__WantedOf *wanted;
	bool hers; /* she may read it */
};

static struct reading *
reading_of(const struct http_request *request)
{
	return session_of(request)->own;
}

/* --- may she --- */

/* Of what is no such task, as of a client's words: one road for all that is not there. */
static uint64_t
classes_of(Accord__V1__WantedFor why)
{
	for (size_t i = 0; i < sizeof(of_why) / sizeof(of_why[0]); i++)
		if (of_why[i].why == why)
			return of_why[i].classes;
	return of_why[0].classes;
}

static bool
is_read(Accord__V1__WantedFor why)
{
	for (size_t i = 0; i < sizeof(of_why) / sizeof(of_why[0]); i++)
		if (of_why[i].why == why)
			return true;
	return false;
}

static bool
holds(const struct session *session, const Accord__V1__WantedOf *wanted)
{
	return (wanted->state == ACCORD__V1__REQUEST_STATE__REQUEST_ACCEPTED ||
		   wanted->state == ACCORD__V1__REQUEST_STATE__REQUEST_CONTACTED) &&
	       strcmp(wanted->person, session->person) == 0;
}

static bool
is_on_duty(const struct rulebook *rulebook, const struct asker *asker)
{
	const struct directory *directory = rulebook->directory;
	size_t on_duty = directory->organisations[asker->organisation].duty_supervisor;

	return on_duty != NOBODY && on_duty == directory_person(directory, asker->person);
}

/* head: of the task's client, where that is one of her organisation's; else NULL. */
static bool
may_read(const struct rulebook *rulebook, const struct asker *asker,
    const struct http_request *request, const Accord__V1__ClientHead *head)
{
	const struct session *session = session_of(request);
	const struct reading *reading = reading_of(request);
	const Accord__V1__WantedOf *wanted = reading->wanted;

	if (!is_read(wanted->why) || strcmp(wanted->organisation, session->organisation) != 0 ||
	    reading->verdict.mask != reading->question.classes ||
	    (!id_is_nil(&reading->client) && head == NULL))
		return false;
	return holds(session, wanted) || is_on_duty(rulebook, asker) ||
	       (head != NULL && strcmp(head->lead, session->person) == 0);
}

/* --- what leaves --- */

/* One as an object; its words and who wrote are the next two pieces. */
static char *
reply_text(struct arena *arena, Accord__V1__ReplyFound *found, bool says_from, const uint8_t **at,
    const uint8_t *end, size_t *len)
{
	struct crypt_piece words, from;
	const char *said, *sender = "";
	struct err err;
	char *text;

	if (!pieces_next(at, end, &words) || !pieces_next(at, end, &from))
		return NULL;
	found->inbound = (ProtobufCBinaryData){0, NULL}; /* no outward name */
	if (!json_write(&found->base, arena, &text, len, &err))
		return NULL;
	if (found->shut)
		return text;
	said = json_quote(arena, words.bytes, words.len);
	if (says_from)
		sender =
		    arena_printf(arena, ",\"from\":%s", json_quote(arena, from.bytes, from.len));
	said = arena_printf(arena, "\"words\":%s%s", said, sender);
	return said == NULL ? NULL : codes_join(arena, text, *len, said, len);
}

/* The session's text becomes the page of them; false: they cannot be read, or do not fit. */
static bool
write_page(struct http_request *request, const Accord__V1__RepliesFound *found,
    const struct crypt_piece *rest, const char *codes, struct err *err)
{
	const struct reading *reading = reading_of(request);
	const uint8_t *at = rest->bytes, *end = at + rest->len;
	struct session *session = session_of(request);
	char *texts[PAGE_LIMIT], name[ID_TEXT_SIZE];
	size_t lens[PAGE_LIMIT], n = 0;
	const char *task;

	for (; n < found->n_replies && n < PAGE_LIMIT; n++)
		if ((texts[n] = reply_text(request->arena, found->replies[n],
			 id_is_nil(&reading->client), &at, end, &lens[n])) == NULL)
			return err_set(err, ERR_UNAVAILABLE, "what was written cannot be shown");
	if (!gateway_page_write(request, "replies", texts, lens, n, reading->wanted->next_us,
		&reading->wanted->next_id, err))
		return false;
	task = arena_printf(
	    request->arena, "\"task\":\"%s\",%s", id_text(&reading->task, name), codes);
	session->text = task == NULL ? NULL
				     : codes_join(request->arena, session->text, session->len, task,
					   &session->len);
	return session->text != NULL || err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
}

static void
let_go(struct gateway *gateway, struct http_request *request, const struct rulebook *rulebook,
    const Accord__V1__RepliesFound *found, const struct crypt_piece *rest)
{
	const struct reading *reading = reading_of(request);
	const struct disclosure by = {.id = id_v4(),
	    .question = reading->question,
	    .verdict = reading->verdict,
	    .subjects = id_is_nil(&reading->client) ? &reading->task : &reading->client,
	    .subject_count = 1,
	    .present = reading->question.classes};
	const char *codes =
	    codes_text(request->arena, rulebook, &reading->verdict, &by.id, reading->why);
	struct err err = {.code = ERR_UNAVAILABLE};

	if (codes != NULL && write_page(request, found, rest, codes, &err))
		gateway_disclose(gateway, request, &by, 1);
	else
		gateway_unavailable(request, &err);
}

static void
on_replies(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const uint8_t *bytes, size_t len)
{
	const struct reading *reading = reading_of(request);
	const uint8_t *at = bytes, *end = bytes + len;
	const struct rulebook *rulebook;
	struct crypt_piece head = {"", 0};
	ProtobufCMessage *msg = NULL;
	struct err err = {.code = ERR_UNAVAILABLE};

	if (failed == NULL && (!pieces_next(&at, end, &head) ||
				  !wire_read(&accord__v1__replies_found__descriptor, request->arena,
				      head.bytes, head.len, &msg, &err)))
		failed = &err;
	if (failed != NULL)
		gateway_unavailable(request, failed);
	else if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	else if (!reading->hers || ((const Accord__V1__RepliesFound *)msg)->n_replies == 0)
		gateway_refuse_question(gateway, request, &reading->question);
	else
		let_go(gateway, request, rulebook, (const Accord__V1__RepliesFound *)msg,
		    &(struct crypt_piece){at, (size_t)(end - at)});
}

/* --- the questions: three of them, whatever there is (law L9) --- */

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ClientHeads *heads = (const Accord__V1__ClientHeads *)msg;
	struct session *session = session_of(request);
	struct reading *reading = session->own;
	Accord__V1__FetchReplies body = ACCORD__V1__FETCH_REPLIES__INIT;
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;
	bool own;

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	reading->question.at = road_at(request);
	reading->question.classes = classes_of(reading->wanted->why);
	if (!decide_or_nothing(rulebook, &asker, &reading->question, &reading->verdict, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	own = heads->n_heads == 1 &&
	      strcmp(heads->heads[0]->organisation, session->organisation) == 0;
	reading->hers = may_read(rulebook, &asker, request, own ? heads->heads[0] : NULL);
	body.organisation = (char *)(uintptr_t)session->organisation;
	if (reading->hers) {
		body.ids = reading->wanted->wanted;
		body.n_ids = reading->wanted->n_wanted;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = "notification",
		.kind = KIND(FETCH_REPLIES),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.pieces = on_replies});
}

static void
on_wanted(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	struct reading *reading = reading_of(request);
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	ProtobufCBinaryData id = {sizeof(reading->client.b), reading->client.b};

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
		return;
	}
	reading->wanted = (const Accord__V1__WantedOf *)msg;
	reading->client = (struct id){{0}};
	(void)id_from_bytes(
	    reading->wanted->client.data, reading->wanted->client.len, &reading->client);
	body.ids = &id;
	body.n_ids = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = KIND(LOCATE_CLIENTS),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_located});
}

static void
step(struct gateway *gateway, struct http_request *request)
{
	struct reading *reading = reading_of(request);
	Accord__V1__FetchWanted body = ACCORD__V1__FETCH_WANTED__INIT;

	body.task = (ProtobufCBinaryData){sizeof(reading->task.b), reading->task.b};
	body.limit = reading->page.limit;
	body.after_us = reading->page.before_us;
	if (reading->page.before_us != 0)
		body.after_id = (ProtobufCBinaryData){
		    sizeof(reading->page.before_id.b), reading->page.before_id.b};
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(FETCH_WANTED),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__wanted_of__descriptor,
		.done = on_wanted});
}

void
gateway_get_replies(void *ctx, struct http_request *request)
{
	struct session *session = session_of(request);
	struct reading *reading = arena_zalloc(request->arena, sizeof(*reading));
	struct err err = {0};

	if (reading == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session->own = reading;
	reading->question = (struct question){.owner = session->organisation,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .client = true};
	if (!gateway_page_read(request, &reading->page, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!road_why(request, &reading->why))
		return;
	/* What is no id is asked for all the same, as nil. */
	(void)id_parse(request->params.value[0], &reading->task);
	road_begin(ctx, request, step);
}
