/* The routes of agreements: what each party's people may see of them and do with them. */
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/json.h"
#include "common/text.h"
#include "services/gateway/agreement.h"
#include "services/gateway/routes.h"
#include "services/gateway/tag.h"

#define VERSION_DIGITS 9

/* etag: NULL: it has none. */
static void
answer_tagged(struct http_request *request, const ProtobufCMessage *msg, const char *etag)
{
	const struct http_header headers[] = {{etag != NULL ? "ETag" : NULL, etag}, {NULL, NULL}};
	struct err err = {0};
	size_t len;
	char *text;

	if (json_write(msg, request->arena, &text, &len, &err))
		http_answer(request, &(struct http_answer){.status = 200,
					 .type = "application/json",
					 .body = text,
					 .len = len,
					 .headers = headers});
	else
		gateway_unavailable(request, &err);
}

static void
answer_message(struct http_request *request, const ProtobufCMessage *msg)
{
	answer_tagged(request, msg, NULL);
}

static struct http_request *
request_of(const struct gateway *gateway, uint64_t id)
{
	return gateway->http != NULL ? http_find(gateway->http, id) : NULL;
}

/* --- what is there --- */

static void
on_listed(struct agreement_listing *listing, const struct err *err)
{
	struct http_request *request = request_of(listing->gateway, listing->http);

	if (request == NULL)
		return;
	if (err != NULL)
		gateway_unavailable(request, err);
	else
		answer_message(request, &listing->answer.base);
}

void
gateway_get_agreements(void *ctx, struct http_request *request)
{
	struct err err = {0};

	if (!agreement_list(
		ctx, session_of(request)->organisation, on_listed, NULL, request->id, &err))
		gateway_unavailable(request, &err);
}

/* A version of one of her organisation's; others' and none are one answer. */
static void
on_shown(struct agreement_change *change, const struct err *err)
{
	struct http_request *request = request_of(change->gateway, change->http);
	const Accord__V1__AgreementStanding *shown = change->shown;
	bool hers = false;

	if (request == NULL)
		return;
	for (size_t i = 0; shown != NULL && i < shown->n_parties; i++)
		hers |= strcmp(shown->parties[i], session_of(request)->organisation) == 0;
	if (err != NULL && err->code == ERR_UNAVAILABLE)
		gateway_unavailable(request, err);
	else if (!hers)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	else if (err != NULL)
		http_problem(request, err);
	else
		answer_tagged(request, &shown->base, tag_of(request, (uint32_t)change->seen));
}

/* False when the path names no version that there could be. */
static bool
read_path(const struct http_request *request, struct agreement_wish *wish)
{
	const char *digits = request->params.value[1];
	size_t len = strlen(digits);

	wish->name = request->params.value[0];
	wish->number = strtoll(digits, NULL, 10);
	return id_is(wish->name) && len > 0 && len <= VERSION_DIGITS && digits[0] != '0' &&
	       strspn(digits, "0123456789") == len;
}

static void
begin(struct gateway *gateway, struct http_request *request, struct agreement_wish *wish,
    agreement_done_fn *done)
{
	const struct session *session = session_of(request);
	struct err err = {0};

	wish->credential = session->credential;
	wish->person = session->person;
	wish->organisation = session->organisation;
	if (!agreement_change_begin(gateway, wish, done, NULL, request->id, &err))
		gateway_unavailable(request, &err);
}

/* ?end=now, or when: what its end would change. */
static bool
read_end_asked(const struct http_request *request, struct agreement_wish *wish, struct err *err)
{
	char word[CLOCK_TEXT_SIZE];
	int found = path_query(request->query, "end", word, sizeof(word));

	wish->of_end = found > 0;
	return found == 0 ||
	       (found > 0 && (strcmp(word, "now") == 0 || clock_parse(word, &wish->at, NULL))) ||
	       err_set(err, ERR_INVALID, "end is now or a time");
}

void
gateway_get_agreement(void *ctx, struct http_request *request)
{
	struct agreement_wish wish = {.act = AGREEMENT_SHOW};
	struct err err = {0};

	if (!read_end_asked(request, &wish, &err))
		http_problem(request, &err);
	else if (read_path(request, &wish))
		begin(ctx, request, &wish, on_shown);
	else
		http_problem_on_tick(request, ERR_NOT_FOUND);
}

/* --- what she does --- */

/* Who may not is answered as if there were no such version. */
static void
on_done(struct agreement_change *change, const struct err *err)
{
	struct http_request *request = request_of(change->gateway, change->http);
	bool told = change->permitted || change->wish.act == AGREEMENT_DRAFT;

	if (request == NULL)
		return;
	if (err == NULL)
		answer_message(request, &change->standing.base);
	else if (err->code == ERR_UNAVAILABLE)
		gateway_unavailable(request, err);
	else if (err->code == ERR_UNAUTHENTICATED ||
		 (told && err->code != ERR_DENIED && err->code != ERR_NOT_FOUND))
		http_problem(request, err);
	else
		http_problem_on_tick(request, ERR_NOT_FOUND);
}

void
gateway_post_agreement(void *ctx, struct http_request *request)
{
	struct agreement_wish wish = {.act = AGREEMENT_DRAFT};
	struct err err = {0};

	if (request->body_len > AGREEMENT_TEXT)
		(void)err_set(
		    &err, ERR_TOO_LARGE, "an agreement has at most %zu bytes", AGREEMENT_TEXT);
	else if (memchr(request->body, '\0', request->body_len) != NULL)
		(void)err_set(&err, ERR_INVALID, "an agreement is a text");
	else if ((wish.text = arena_strndup(
		      request->arena, (const char *)request->body, request->body_len)) == NULL)
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the agreement");
	if (err.code == ERR_NONE)
		begin(ctx, request, &wish, on_done);
	else
		http_problem(request, &err);
}

/* {"difference": "..."}; of an end {"difference": "...", "ofEnd": true, "at": "..."} */
static bool
read_approval(const struct http_request *request, struct agreement_wish *wish, struct err *err)
{
	const Accord__V1__ApproveAgreement *body;
	ProtobufCMessage *msg;

	wish->approver = session_of(request)->person;
	if (!json_read(&accord__v1__approve_agreement__descriptor, request->arena,
		(const char *)request->body, request->body_len, &msg, err))
		return false;
	body = (const Accord__V1__ApproveAgreement *)msg;
	wish->of_end = body->of_end;
	wish->at = body->at_us;
	return ((body->of_end || body->at_us == 0) && body->agreement[0] == '\0' &&
		   body->version == 0 && body->person[0] == '\0' &&
		   text_unhex(body->difference, wish->difference, sizeof(wish->difference))) ||
	       err_set(err, ERR_INVALID, "say of which difference: {\"difference\": \"...\"}");
}

/* Nothing, {} or {"at": "..."} */
static bool
read_end(const struct http_request *request, struct agreement_wish *wish, struct err *err)
{
	const Accord__V1__EndAgreement *body;
	ProtobufCMessage *msg;

	if (request->body_len == 0)
		return true;
	if (!json_read(&accord__v1__end_agreement__descriptor, request->arena,
		(const char *)request->body, request->body_len, &msg, err))
		return false;
	body = (const Accord__V1__EndAgreement *)msg;
	wish->at = body->at_us;
	return (body->agreement[0] == '\0' && body->version == 0) ||
	       err_set(err, ERR_INVALID, "say when, or nothing: {\"at\": \"...\"}");
}

/* Her signature is her id, and the day is today. */
static bool
read_signature(const struct http_request *request, struct agreement_wish *wish, struct err *err)
{
	(void)err;
	wish->signs_for = session_of(request)->organisation;
	wish->signer = session_of(request)->person;
	return true;
}

static const struct {
	const char *word;
	enum agreement_act act;
	bool (*read)(
	    const struct http_request *request, struct agreement_wish *wish, struct err *err);
} acts[] = {
    {"sign", AGREEMENT_SIGN, read_signature},
    {"approve", AGREEMENT_APPROVE, read_approval},
    {"end", AGREEMENT_END, read_end},
};

void
gateway_move_agreement(void *ctx, struct http_request *request)
{
	struct agreement_wish wish = {0};
	struct err err = {0};

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		if (strcmp(acts[i].word, request->params.value[2]) != 0 ||
		    !read_path(request, &wish))
			continue;
		wish.act = acts[i].act;
		if (tag_asked(request, &wish.read_as, &err) && acts[i].read(request, &wish, &err))
			begin(ctx, request, &wish, on_done);
		else
			http_problem(request, &err);
		return;
	}
	http_problem_on_tick(request, ERR_NOT_FOUND);
}
