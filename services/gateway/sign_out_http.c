/* Signing out of what came through a provider: by its word, and by her own. */
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/logon.h"
#include "common/form.h"
#include "services/gateway/routes.h"
#include "services/gateway/sign_in.h"

/* --- by the provider --- */
static void
answer_out(struct http_request *request)
{
	static const char text[] = "{}";

	gateway_answer(request, 200, text, sizeof(text) - 1);
}

static void
on_out(struct input *input, const struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct http_request *request = sign_in_request(sign_in);

	if (request != NULL && err == NULL)
		answer_out(request);
	else if (request != NULL && err->code == ERR_INVALID)
		http_problem(request, err);
	else if (request != NULL)
		gateway_unavailable(request, err);
	sign_in_free(sign_in);
}

static void
on_logout_token(void *ctx, enum oidc_end said, const struct oidc_said *what)
{
	struct sign_in *sign_in = ctx;
	struct http_request *request = sign_in_request(sign_in);
	struct err err = {0};

	if (said == OIDC_IS && !sign_in->gateway->stopped) {
		sign_in->said = *what;
		if (sign_in_submit(sign_in, &gateway_sign_in_logout, on_out, &err))
			return;
		said = OIDC_AWAY;
	}
	(void)err_set(&err, said == OIDC_AWAY ? ERR_UNAVAILABLE : ERR_INVALID,
	    said == OIDC_AWAY ? "this cannot be judged now" : "no logout token of this provider");
	if (request != NULL)
		http_problem(request, &err);
	sign_in_free(sign_in);
}

static bool
ask_logout(
    struct sign_in *sign_in, const struct http_request *request, const char *token, struct err *err)
{
	const struct oidc_question question = {.provider = sign_in->provider,
	    .token = token,
	    .from = request->from,
	    .since = clock_now() - SIGN_IN_LIVES,
	    .done = on_logout_token,
	    .ctx = sign_in};

	return oidc_ask(sign_in->gateway->sign_ins->oidc, &question, err);
}

void
gateway_logout_by_provider(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const struct oidc_provider *provider = sign_in_provider(gateway, request);
	struct err err = {.code = ERR_UNAVAILABLE};
	struct sign_in *sign_in;
	char *body, *token;

	if (provider == NULL || !gateway_may_call(gateway, request, CALLER_LOGOUT))
		return;
	body = arena_strndup(request->arena, (const char *)request->body, request->body_len);
	token = arena_alloc(request->arena, OIDC_ID_TOKEN_SIZE);
	if (request->body == NULL || body == NULL || token == NULL ||
	    path_query(body, "logout_token", token, OIDC_ID_TOKEN_SIZE) != 1) {
		(void)err_set(&err, ERR_INVALID, "a form with one logout_token is wanted");
		http_problem(request, &err);
		return;
	}
	sign_in = sign_in_new(gateway, request, provider);
	if (sign_in != NULL && ask_logout(sign_in, request, token, &err))
		return;
	http_problem(request, &err);
	if (sign_in != NULL)
		sign_in_free(sign_in);
}

/* --- by herself --- */
/* Where her browser goes to sign out there, too; "{}" when the provider has no such place. */
static void
send_out(struct http_request *request, const struct sign_in *sign_in)
{
	const struct sign_ins *sign_ins = sign_in->gateway->sign_ins;
	const struct oidc_document *document = oidc_document(sign_ins->oidc, sign_in->provider);
	char cookie[SESSION_COOKIE_SIZE], *url = arena_alloc(request->arena, SIGN_IN_URL);
	const struct http_header headers[] = {{"Set-Cookie", cookie}, {NULL, NULL}};
	const char *text = "{}";

	if (url != NULL && document != NULL && document->logoff[0] != '\0') {
		(void)text_copy(url, SIGN_IN_URL, document->logoff);
		if (strchr(url, '?') == NULL)
			(void)text_copy(url + strlen(url), 2, "?");
		if (form_put(url, SIGN_IN_URL, "client_id", sign_in->provider->client))
			text = arena_printf(request->arena, "{\"continue\":\"%s\"}", url);
	}
	session_cookie("", cookie);
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = "application/json",
				 .body = text,
				 .len = text != NULL ? strlen(text) : 0,
				 .headers = headers});
}

static void
on_logged_off(struct input *input, const struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct http_request *request = sign_in_request(sign_in);

	if (request != NULL && err == NULL)
		send_out(request, sign_in);
	else if (request != NULL && (err->code == ERR_CONFLICT || err->code == ERR_UNAUTHENTICATED))
		http_problem(request, err);
	else if (request != NULL)
		gateway_unavailable(request, err);
	sign_in_free(sign_in);
}

void
gateway_logoff_with_provider(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const struct oidc_provider *provider = sign_in_provider(gateway, request);
	const struct session *session = session_of(request);
	struct sign_in *sign_in;
	struct err err = {.code = ERR_UNAVAILABLE};

	if (provider == NULL)
		return;
	if ((sign_in = sign_in_new(gateway, request, provider)) == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	sign_in->credential = session->credential;
	(void)text_copy(sign_in->person, sizeof(sign_in->person), session->person);
	(void)text_copy(
	    sign_in->organisation, sizeof(sign_in->organisation), session->organisation);
	if (sign_in_submit(sign_in, &gateway_sign_in_logoff, on_logged_off, &err))
		return;
	gateway_unavailable(request, &err);
	sign_in_free(sign_in);
}
