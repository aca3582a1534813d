/* The routes of releases: granted, their paper kept, revoked, by the owner's staff. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "common/clock.h"
#include "services/gateway/awaiting.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/knows.h"
#include "services/gateway/release.h"
#include "services/gateway/release_paper.h"
#include "services/gateway/release_signer.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"
#include "services/gateway/signer_mark.h"
#include "services/gateway/staffed.h"

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, ERR_NOT_FOUND);
}

static const struct staffed_told told = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
    .answer = &accord__v1__release_kept__descriptor};

/* --- granting --- */

/* It is for the decision here alone: nothing of it goes any further. */
static void
on_signers(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Clients *clients = (const Accord__V1__Clients *)msg;
	const Accord__V1__GrantRelease *grant = session_of(request)->own;
	struct err err = {0};

	(void)part;
	if (failed != NULL)
		gateway_unavailable(request, failed);
	else if (!release_signer_good(
		     grant, clients->n_clients == 1 ? clients->clients[0] : NULL, &err))
		clients_refuse(request, &err);
	else
		gateway_staffed(gateway, request,
		    &(struct staffed_command){.rule = &gateway_grant_release,
			.msg = &grant->base,
			.raw = &session_of(request)->bars,
			.raw_len = sizeof(session_of(request)->bars),
			.told = &told});
}

static void
ask_signers(struct gateway *gateway, struct http_request *request)
{
	static Accord__V1__DataClass classes[] = {ACCORD__V1__DATA_CLASS__DATA_CLASS_MINOR_STATUS,
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_GUARDIAN};
	const Accord__V1__GrantRelease *grant = session_of(request)->own;
	Accord__V1__ClientGrant one = ACCORD__V1__CLIENT_GRANT__INIT;

	one.client = grant->client;
	one.incident = one.service = classes;
	one.n_incident = one.n_service = sizeof(classes) / sizeof(classes[0]);
	clients_fetch(gateway, request, &one, on_signers);
}

/* Before her record is read: what changes behind this is seen as it is granted. */
static void
on_bars(struct gateway *gateway, struct http_request *request, const struct err *err, int32_t bars)
{
	session_of(request)->bars = bars;
	if (err != NULL)
		gateway_unavailable(request, err);
	else
		ask_signers(gateway, request);
}

static void
on_located(
    struct gateway *gateway, struct http_request *request, const Accord__V1__ClientHead *head)
{
	const Accord__V1__GrantRelease *grant = session_of(request)->own;
	struct id client = {{0}};

	if (head == NULL) {
		refuse(gateway, request);
		return;
	}
	(void)id_from_bytes(grant->client.data, grant->client.len, &client);
	signer_mark_ask(gateway, request, &client, on_bars);
}

static void
locate(struct gateway *gateway, struct http_request *request)
{
	const Accord__V1__GrantRelease *grant = session_of(request)->own;

	gateway_locate(gateway, request, &grant->client, grant->recipient, on_located);
}

/* The id in the route; what is no id is asked for all the same, as nil. */
static bool
put_id(struct http_request *request, ProtobufCBinaryData *to)
{
	struct id *id = arena_zalloc(request->arena, sizeof(*id));

	if (id == NULL)
		return false;
	(void)id_parse(request->params.value[0], id);
	*to = (ProtobufCBinaryData){sizeof(id->b), id->b};
	return true;
}

void
gateway_post_release(void *ctx, struct http_request *request)
{
	Accord__V1__GrantRelease *grant;
	ProtobufCMessage *msg;
	struct err err = {0};

	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	if (!gateway_read_body(request, &accord__v1__grant_release__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	grant = (Accord__V1__GrantRelease *)msg;
	if (grant->client.len != 0) {
		(void)err_set(&err, ERR_INVALID, "the client stands in the path");
		http_problem(request, &err);
		return;
	}
	if (grant->explained_by[0] == '\0')
		grant->explained_by = (char *)(uintptr_t)session_of(request)->person;
	if (!put_id(request, &grant->client)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session_of(request)->own = grant;
	gateway_if_knows(
	    ctx, request, KNOWS_SERVICE, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, locate);
}

/* --- the paper --- */
static void
keep_paper(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__KeepPaper body = ACCORD__V1__KEEP_PAPER__INIT;

	if (!put_id(request, &body.release))
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_staffed(gateway, request,
		    &(struct staffed_command){.rule = &gateway_keep_paper,
			.msg = &body.base,
			.raw = request->body,
			.raw_len = request->body_len,
			.told = &told});
}

void
gateway_post_paper(void *ctx, struct http_request *request)
{
	struct err err = {0};

	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	if (request->body_len > PAPER_MOST)
		(void)err_set(&err, ERR_TOO_LARGE, "a paper has at most 4 MiB");
	else if (paper_media(request->body, request->body_len) == PAPER_NONE)
		(void)err_set(&err, ERR_INVALID, "a paper is a PDF, a PNG or a JPEG");
	if (err.code != ERR_NONE)
		http_problem(request, &err);
	else
		gateway_if_knows(
		    ctx, request, KNOWS_SERVICE, ACCORD__V1__ACTION__ACTION_CONTRIBUTE, keep_paper);
}

/* --- revoking --- */

/* Saying so is enough: without a body it was said. To anybody of the owner's staff, whatever she
 * may know: it must be easy. */
void
gateway_revoke(void *ctx, struct http_request *request)
{
	Accord__V1__RevokeRelease body = ACCORD__V1__REVOKE_RELEASE__INIT, *given = &body;
	ProtobufCMessage *msg;
	struct err err = {0};

	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	if (request->body_len > 0) {
		if (!gateway_read_body(
			request, &accord__v1__revoke_release__descriptor, &msg, &err)) {
			http_problem(request, &err);
			return;
		}
		given = (Accord__V1__RevokeRelease *)msg;
	}
	if (given->how == ACCORD__V1__REVOCATION__REVOCATION_UNSPECIFIED)
		given->how = ACCORD__V1__REVOCATION__REVOCATION_ORALLY;
	if (!put_id(request, &given->release)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	gateway_staffed(ctx, request,
	    &(struct staffed_command){
		.rule = &gateway_revoke_release, .msg = &given->base, .told = &told});
}

/* --- the paper, read back --- */
#define ON_PAPER                                                                                   \
	(BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE) |                                \
	    BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_RELEASE_TERMS) |                                \
	    BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_VICTIM_NAME))

/* The session's own while it lasts. */
struct reading {
	struct question question;
	struct verdict verdict;
};

static void
let_go(struct gateway *gateway, struct http_request *request, const struct paper *paper)
{
	struct session *session = session_of(request);
	const struct reading *reading = session->own;
	const struct disclosure by = {.id = id_v4(),
	    .question = reading->question,
	    .verdict = reading->verdict,
	    .subjects = &paper->client,
	    .subject_count = 1,
	    .present = ON_PAPER};

	session->text = arena_dup(request->arena, paper->bytes, paper->len);
	session->len = paper->len;
	session->type = paper_media_type(paper->media);
	if (session->text == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_disclose(gateway, request, &by, 1);
}

static void
on_paper(void *ctx, const struct err *err, const struct paper *paper)
{
	struct gateway *gateway;
	struct http_request *request = awaiting_end(ctx, &gateway);

	if (request == NULL)
		return;
	if (err != NULL)
		gateway_unavailable(request, err);
	else if (road_still(gateway, request) == NULL)
		return;
	else if (paper == NULL)
		gateway_refuse_question(gateway, request,
		    &((const struct reading *)session_of(request)->own)->question);
	else
		let_go(gateway, request, paper);
}

/* It is not opened for who may not see all that stands on it: for her there is none. */
static void
read_paper(struct gateway *gateway, struct http_request *request)
{
	const struct session *session = session_of(request);
	struct reading *reading = session->own;
	struct awaiting *waiting;
	struct err err = {0};
	struct asker asker;
	struct id id = {{0}};
	const struct rulebook *rulebook = road_asker(gateway, request, &asker);

	if (rulebook == NULL)
		return;
	reading->question.at = road_at(request);
	if (!decide_or_nothing(rulebook, &asker, &reading->question, &reading->verdict, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	(void)id_parse(request->params.value[0], &id);
	if ((waiting = awaiting_new(gateway, request)) != NULL) {
		if (gateway_paper_read(gateway, &id,
			reading->verdict.mask == ON_PAPER ? session->organisation : "", on_paper,
			waiting, &err))
			return;
		free(waiting);
	}
	gateway_unavailable(request, &err);
}

void
gateway_get_paper(void *ctx, struct http_request *request)
{
	struct session *session = session_of(request);
	struct reading *reading = arena_zalloc(request->arena, sizeof(*reading));

	if (reading == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	reading->question = (struct question){.owner = session->organisation,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .classes = ON_PAPER,
	    .client = true};
	session->own = reading;
	road_begin(ctx, request, read_paper);
}
