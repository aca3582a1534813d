/* The routes of signing in and of accounts. */
#include <string.h>

#include "accord/v1/account.pb-c.h"
#include "common/json.h"
#include "services/gateway/account.h"
#include "services/gateway/logon.h"
#include "services/gateway/routes.h"
#include "services/gateway/session.h"
#include "services/gateway/staffed.h"

#define LOGON_BODY ((size_t)8 << 10)
#define TEXT(s) ((char *)(uintptr_t)(s))

static bool
read_body(const struct http_request *request, const ProtobufCMessageDescriptor *desc,
    ProtobufCMessage **msg, struct err *err)
{
	if (request->body_len > LOGON_BODY)
		return err_set(
		    err, ERR_TOO_LARGE, "nobody signs in with more than %zu bytes", LOGON_BODY);
	return gateway_read_body(request, desc, msg, err);
}

/* --- signing in --- */
static bool
is_whole(const Accord__V1__Logon *body, struct err *err)
{
	if (body->name[0] == '\0' || body->password[0] == '\0' || body->code[0] == '\0')
		return err_set(err, ERR_INVALID, "say name, password and code");
	if (!body->use_accepted)
		return err_set(err, ERR_INVALID,
		    "GET /v1/banner says what is to be accepted first: \"useAccepted\": true");
	return true;
}

/* Else a page could sign her in as somebody whose session others watch. */
static bool
may_have_cookie(const struct http_request *request, enum logon_way way,
    const Accord__V1__Logon *body, struct err *err)
{
	if (way == LOGON_FIRST || body->bearer || gateway_is_ours(request))
		return true;
	return err_set(err, ERR_DENIED,
	    "a browser says Accord-Request: 1 and its own origin; a program \"bearer\": true");
}

static void
log_on(struct gateway *gateway, struct http_request *request, enum logon_way way)
{
	const Accord__V1__Logon *body;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!read_body(request, &accord__v1__logon__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	body = (const Accord__V1__Logon *)msg;
	if (!is_whole(body, &err) || !may_have_cookie(request, way, body, &err) ||
	    (way == LOGON_FIRST && !password_good(body->password, body->name, &err))) {
		http_problem(request, &err);
		return;
	}
	gateway_log_on(gateway, request,
	    &(struct logon_wish){.way = way,
		.name = body->name,
		.password = body->password,
		.code = body->code,
		.fresh = way == LOGON_FIRST ? body->password : NULL,
		.bearer = body->bearer});
}

void
gateway_post_logon(void *ctx, struct http_request *request)
{
	log_on(ctx, request, LOGON_WITH_CODE);
}

void
gateway_post_first_logon(void *ctx, struct http_request *request)
{
	log_on(ctx, request, LOGON_FIRST);
}

void
gateway_post_confirm(void *ctx, struct http_request *request)
{
	log_on(ctx, request, LOGON_CONFIRM);
}

void
gateway_post_recover(void *ctx, struct http_request *request)
{
	log_on(ctx, request, LOGON_WITH_RECOVERY);
}

void
gateway_post_password(void *ctx, struct http_request *request)
{
	const struct session *session = session_of(request);
	const Accord__V1__ChangePassword *body;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!read_body(request, &accord__v1__change_password__descriptor, &msg, &err)) {
		http_problem(request, &err);
		return;
	}
	body = (const Accord__V1__ChangePassword *)msg;
	if (!session->credential.session)
		(void)err_set(&err, ERR_CONFLICT, "a token has no password");
	else if (body->password[0] == '\0' || body->code[0] == '\0')
		(void)err_set(&err, ERR_INVALID, "say password, code and newPassword");
	else if (password_good(body->new_password, session->person, &err)) {
		gateway_log_on(ctx, request,
		    &(struct logon_wish){.way = LOGON_NEW_PASSWORD,
			.name = session->person,
			.password = body->password,
			.code = body->code,
			.fresh = body->new_password});
		return;
	}
	http_problem(request, &err);
}

void
gateway_get_banner(void *ctx, struct http_request *request)
{
	const struct gateway *gateway = ctx;
	Accord__V1__UseBanner banner = ACCORD__V1__USE_BANNER__INIT;
	struct err err = {0};
	char *text;
	size_t len;

	banner.text = TEXT(gateway->config.use_banner);
	if (json_write(&banner.base, request->arena, &text, &len, &err))
		gateway_answer(request, 200, text, len);
	else
		gateway_unavailable(request, &err);
}

/* --- signing out --- */
static void
take_log_off(struct http_request *request, const ProtobufCMessage *answer)
{
	char cookie[SESSION_COOKIE_SIZE];
	const struct http_header headers[] = {{"Set-Cookie", cookie}, {NULL, NULL}};
	struct err err = {0};
	char *text;
	size_t len;

	session_cookie("", cookie);
	if (!json_write(answer, request->arena, &text, &len, &err))
		gateway_unavailable(request, &err);
	else
		http_answer(request, &(struct http_answer){.status = 200,
					 .type = "application/json",
					 .body = text,
					 .len = len,
					 .headers = headers});
}

static const struct staffed_told told_off = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
    .answer = &accord__v1__account_standing__descriptor,
    .take = take_log_off};

static void
log_off(struct gateway *gateway, struct http_request *request, bool everywhere)
{
	Accord__V1__LogOff msg = ACCORD__V1__LOG_OFF__INIT;

	msg.everywhere = everywhere;
	gateway_staffed(gateway, request,
	    &(struct staffed_command){
		.rule = &gateway_log_off, .msg = &msg.base, .each = true, .told = &told_off});
}

void
gateway_post_logoff(void *ctx, struct http_request *request)
{
	log_off(ctx, request, false);
}

void
gateway_post_logoff_everywhere(void *ctx, struct http_request *request)
{
	log_off(ctx, request, true);
}

/* --- releasing --- */
static const struct staffed_told told_released = {.action = ACCORD__V1__ACTION__ACTION_CONTRIBUTE,
    .answer = &accord__v1__account_standing__descriptor};

void
gateway_post_account_release(void *ctx, struct http_request *request)
{
	Accord__V1__ReleaseStaff msg = ACCORD__V1__RELEASE_STAFF__INIT;

	msg.person = TEXT(request->params.value[0]);
	if (strlen(msg.person) >= NAME_SIZE)
		msg.person = TEXT("");
	gateway_staffed(ctx, request,
	    &(struct staffed_command){
		.rule = &gateway_supervisor_release, .msg = &msg.base, .told = &told_released});
}
