/* Signing in through a provider, as browsers see it: the way there and back. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "services/gateway/logon.h"
#include "common/form.h"
#include "services/gateway/routes.h"
#include "services/gateway/sign_in.h"

#define RANDOM 32
#define COOKIE_ENDS "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age="

/* --- pages --- */
#define PAGE(title, text)                                                                          \
	"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" title                   \
	"</title><h1>" title "</h1><p>" text "</p></html>\n"

static const char signed_in[] = PAGE("Signed in", "You are signed in.");
static const char not_in[] =
    PAGE("Not signed in", "You were not signed in. Your supervisor can ask why.");
static const char again[] =
    PAGE("Begin again", "This sign-in is over, or was not begun in this browser.");
static const char away[] =
    PAGE("Not now", "Who you are cannot be asked at the moment. Try again soon.");
#undef PAGE

static bool
wants_page(const struct http_request *request)
{
	const char *accept = http_header(request, "Accept");

	return accept != NULL && strstr(accept, "text/html") != NULL;
}

/* A browser gets a page, everybody else a problem document. One refusal is like the other. */
static void
answer_refusal(struct http_request *request, const struct err *err)
{
	const char *text = err->code == ERR_DENIED    ? not_in
			   : err->code == ERR_INVALID ? again
						      : away;

	if (!wants_page(request)) {
		http_problem(request, err);
		return;
	}
	http_answer(request, &(struct http_answer){.status = err_http(err->code),
				 .type = "text/html; charset=utf-8",
				 .body = text,
				 .len = strlen(text),
				 .on_tick = err->code == ERR_DENIED});
}

static void
refuse(struct http_request *request, enum err_code code)
{
	static const char *const words[ERR_CODE_COUNT] = {[ERR_DENIED] = "you were not signed in",
	    [ERR_INVALID] = "this sign-in is over, or was not begun in this browser: begin again",
	    [ERR_UNAVAILABLE] = "the provider cannot be asked now"};
	struct err err = {0};

	(void)err_set(&err, code, "%s", words[code] != NULL ? words[code] : "");
	answer_refusal(request, &err);
}

/* --- which provider --- */
const struct oidc_provider *
sign_in_provider(struct gateway *gateway, struct http_request *request)
{
	const struct oidc_provider *provider =
	    gateway->sign_ins != NULL
		? oidc_provider_of(&gateway->sign_ins->providers, request->params.value[0])
		: NULL;

	if (provider == NULL)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	return provider;
}

void
gateway_list_providers(void *ctx, struct http_request *request)
{
	const struct gateway *gateway = ctx;
	json_t *list = json_array(), *root = json_pack("{s:o}", "providers", list);
	char *text;

	for (size_t i = 0; gateway->sign_ins != NULL && i < gateway->sign_ins->providers.count;
	     i++) {
		const struct oidc_provider *provider = &gateway->sign_ins->providers.list[i];
		bool there = oidc_document(gateway->sign_ins->oidc, provider) != NULL;

		(void)json_array_append_new(
		    list, json_pack("{s:s, s:s, s:b}", "provider", provider->name, "title",
			      provider->title, "known", there));
	}
	text = root != NULL ? json_dumps(root, JSON_COMPACT) : NULL;
	json_decref(root);
	if (text == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_answer(request, 200, text, strlen(text));
	free(text);
}

/* --- one request --- */
struct sign_in *
sign_in_new(struct gateway *gateway, const struct http_request *request,
    const struct oidc_provider *provider)
{
	struct sign_in *sign_in = calloc(1, sizeof(*sign_in));

	if (sign_in == NULL)
		return NULL;
	sign_in->gateway = gateway;
	sign_in->request = request->id;
	sign_in->provider = provider;
	return sign_in;
}

struct http_request *
sign_in_request(const struct sign_in *sign_in)
{
	struct gateway *gateway = sign_in->gateway;

	return gateway->http != NULL ? http_find(gateway->http, sign_in->request) : NULL;
}

static void
fail(struct sign_in *sign_in, enum err_code code)
{
	struct http_request *request = sign_in_request(sign_in);

	if (request != NULL)
		refuse(request, code);
	sign_in_free(sign_in);
}

/* What a browser is told of an input that was refused, or failed. */
static enum err_code
code_of(const struct err *err)
{
	return err->code == ERR_INVALID ? ERR_INVALID : ERR_UNAVAILABLE;
}

/* --- the way there --- */
static void
random_text(char out[SIGN_IN_TEXT])
{
	uint8_t bytes[RANDOM];

	crypt_random(bytes, sizeof(bytes));
	(void)text_base64(bytes, sizeof(bytes), true, out, SIGN_IN_TEXT);
	crypt_wipe(bytes, sizeof(bytes));
}

static const char *
return_to(struct arena *arena, const struct sign_in *sign_in)
{
	return arena_printf(arena, "%s/v1/logon/with/%s/return",
	    sign_in->gateway->sign_ins->providers.site, sign_in->provider->name);
}

static const char *
words_of(struct arena *arena, const char *first, const struct yaml_texts *texts)
{
	const char *words = first;

	for (size_t i = 0; words != NULL && i < texts->count; i++)
		words =
		    arena_printf(arena, "%s%s%s", words, words[0] != '\0' ? " " : "", texts->v[i]);
	return words;
}

static void
challenge_of(const struct sign_in *sign_in, char out[OIDC_SECRET_TEXT])
{
	char verifier[OIDC_SECRET_TEXT];
	uint8_t sha256[CRYPT_SHA256];

	sign_in_derive(sign_in->secret, "verifier", verifier);
	crypt_sha256(verifier, strlen(verifier), sha256);
	(void)text_base64(sha256, sizeof(sha256), true, out, OIDC_SECRET_TEXT);
	crypt_wipe(verifier, sizeof(verifier));
}

/* NULL: no memory, or too long for an address. */
static const char *
provider_url(struct arena *arena, const struct sign_in *sign_in, const char *endpoint)
{
	const struct oidc_provider *provider = sign_in->provider;
	const char *there = return_to(arena, sign_in),
		   *scopes = words_of(arena, "openid", &provider->scopes),
		   *acr = words_of(arena, "", &provider->acr),
		   *age =
		       arena_printf(arena, "%lld", (long long)(provider->max_age / CLOCK_SECOND));
	char nonce[OIDC_SECRET_TEXT], challenge[OIDC_SECRET_TEXT];
	char *url = arena_alloc(arena, SIGN_IN_URL);

	if (there == NULL || scopes == NULL || acr == NULL || age == NULL || url == NULL)
		return NULL;
	sign_in_derive(sign_in->secret, "nonce", nonce);
	challenge_of(sign_in, challenge);
	(void)text_copy(url, SIGN_IN_URL, endpoint);
	if (strchr(url, '?') == NULL)
		(void)text_copy(url + strlen(url), 2, "?");
	return form_put(url, SIGN_IN_URL, "response_type", "code") &&
		       form_put(url, SIGN_IN_URL, "client_id", provider->client) &&
		       form_put(url, SIGN_IN_URL, "redirect_uri", there) &&
		       form_put(url, SIGN_IN_URL, "scope", scopes) &&
		       form_put(url, SIGN_IN_URL, "state", sign_in->state) &&
		       form_put(url, SIGN_IN_URL, "nonce", nonce) &&
		       form_put(url, SIGN_IN_URL, "code_challenge", challenge) &&
		       form_put(url, SIGN_IN_URL, "code_challenge_method", "S256") &&
		       form_put(url, SIGN_IN_URL, "max_age", age) &&
		       (acr[0] == '\0' || form_put(url, SIGN_IN_URL, "acr_values", acr))
		   ? url
		   : NULL;
}

static void
send_there(struct http_request *request, const struct sign_in *sign_in)
{
	const struct oidc_document *document =
	    oidc_document(sign_in->gateway->sign_ins->oidc, sign_in->provider);
	const char *url = document != NULL
			      ? provider_url(request->arena, sign_in, document->authorization)
			      : NULL;
	const char *cookie = arena_printf(request->arena, "%s=%s%s%d", SIGN_IN_COOKIE,
	    sign_in->secret, COOKIE_ENDS, (int)(SIGN_IN_LIVES / CLOCK_SECOND));
	const struct http_header headers[] = {
	    {"Location", url}, {"Set-Cookie", cookie}, {NULL, NULL}};

	if (url == NULL || cookie == NULL)
		refuse(request, ERR_UNAVAILABLE);
	else
		http_answer(request, &(struct http_answer){.status = 302, .headers = headers});
}

static void
on_begun(struct input *input, const struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct http_request *request = sign_in_request(sign_in);

	if (request != NULL && err == NULL)
		send_there(request, sign_in);
	else if (request != NULL)
		refuse(request, ERR_UNAVAILABLE);
	sign_in_free(sign_in);
}

/* As with a password: what stands on GET /v1/banner comes first, and no page of somebody else's
 * says for her that she has accepted it. */
static bool
accepts_use(const struct http_request *request, struct err *err)
{
	const char *site = http_header(request, "Sec-Fetch-Site");
	char word[8];

	if (site != NULL && strcmp(site, "same-origin") != 0 && strcmp(site, "none") != 0)
		return err_set(err, ERR_DENIED, "a page of somebody else's has sent you here");
	return (path_query(request->query, "useAccepted", word, sizeof(word)) == 1 &&
		   strcmp(word, "true") == 0) ||
	       err_set(err, ERR_INVALID,
		   "GET /v1/banner says what is to be accepted first: ?useAccepted=true");
}

void
gateway_begin_sign_in(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const struct oidc_provider *provider = sign_in_provider(gateway, request);
	struct sign_in *sign_in;
	struct err err = {0};

	if (provider == NULL)
		return;
	if (!accepts_use(request, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!gateway_may_call(gateway, request, CALLER_BEGIN))
		return;
	if (oidc_document(gateway->sign_ins->oidc, provider) == NULL ||
	    !sign_ins_take(gateway->sign_ins, clock_mono()) ||
	    (sign_in = sign_in_new(gateway, request, provider)) == NULL) {
		refuse(request, ERR_UNAVAILABLE);
		return;
	}
	random_text(sign_in->state);
	random_text(sign_in->secret);
	if (!sign_in_submit(sign_in, &gateway_sign_in_begin, on_begun, &err))
		fail(sign_in, ERR_UNAVAILABLE);
}

/* --- the way back --- */
static void
let_in(struct http_request *request, const struct sign_in *sign_in)
{
	char session[SESSION_COOKIE_SIZE];
	const struct http_header headers[] = {{"Set-Cookie", session},
	    {"Set-Cookie", SIGN_IN_COOKIE "=" COOKIE_ENDS "0"}, {NULL, NULL}};

	session_cookie(sign_in->session.text, session);
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = "text/html; charset=utf-8",
				 .body = signed_in,
				 .len = strlen(signed_in),
				 .headers = headers});
	crypt_wipe(session, sizeof(session));
}

static void
on_ended(struct input *input, const struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct http_request *request = sign_in_request(sign_in);

	if (err != NULL)
		fail(sign_in, ERR_UNAVAILABLE);
	else if (sign_in->why == ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_AWAY)
		fail(sign_in, ERR_UNAVAILABLE);
	else if (sign_in->why != 0)
		fail(sign_in, ERR_DENIED);
	else {
		if (request != NULL)
			let_in(request, sign_in);
		sign_in_free(sign_in);
	}
}

/* What has been found out is recorded; then she hears of it. */
static void
end(struct sign_in *sign_in, Accord__V1__SignInRefusal why)
{
	struct err err = {0};

	sign_in->why = why;
	if (why == 0)
		session_secret_make(&sign_in->session);
	if (!sign_in_submit(sign_in, &gateway_sign_in_end, on_ended, &err))
		fail(sign_in, ERR_UNAVAILABLE);
}

static void
on_said(void *ctx, enum oidc_end said, const struct oidc_said *what)
{
	static const Accord__V1__SignInRefusal whys[] = {
	    [OIDC_IS] = ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_UNSPECIFIED,
	    [OIDC_IS_NOT] = ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_TOKEN,
	    [OIDC_WEAK] = ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_ONE_FACTOR,
	    [OIDC_AWAY] = ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_AWAY};
	struct sign_in *sign_in = ctx;

	if (sign_in->gateway->stopped) {
		sign_in_free(sign_in);
		return;
	}
	if (said == OIDC_IS)
		sign_in->said = *what;
	end(sign_in, whys[said]);
}

static void
ask(struct sign_in *sign_in, struct arena *arena)
{
	char verifier[OIDC_SECRET_TEXT], nonce[OIDC_SECRET_TEXT];
	const struct oidc_question question = {.provider = sign_in->provider,
	    .code = sign_in->code,
	    .return_to = return_to(arena, sign_in),
	    .verifier = verifier,
	    .nonce = nonce,
	    .since = sign_in->began,
	    .done = on_said,
	    .ctx = sign_in};
	struct err err = {0};
	bool asked;

	sign_in_derive(sign_in->secret, "verifier", verifier);
	sign_in_derive(sign_in->secret, "nonce", nonce);
	asked = question.return_to != NULL &&
		oidc_ask(sign_in->gateway->sign_ins->oidc, &question, &err);
	crypt_wipe(verifier, sizeof(verifier));
	if (!asked)
		end(sign_in, ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_AWAY);
}

static void
on_returned(struct input *input, const struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct http_request *request = sign_in_request(sign_in);

	if (err != NULL)
		fail(sign_in, code_of(err));
	else if (request == NULL || sign_in->gateway->stopped)
		sign_in_free(sign_in);
	else if (sign_in->code[0] == '\0')
		end(sign_in, ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_PROVIDER);
	else
		ask(sign_in, request->arena);
}

/* It is the provider's own answer and nobody else's (RFC 9207). */
static bool
is_its_answer(const struct gateway *gateway, const struct http_request *request,
    const struct oidc_provider *provider)
{
	const struct oidc_document *document = oidc_document(gateway->sign_ins->oidc, provider);
	char issuer[OIDC_URL_SIZE];
	int said = path_query(request->query, "iss", issuer, sizeof(issuer));

	if (said == 0)
		return document == NULL || !document->says_issuer;
	return said > 0 && strcmp(issuer, provider->issuer) == 0;
}

static bool
take_return(const struct http_request *request, struct sign_in *sign_in)
{
	size_t len;
	const char *cookie = gateway_cookie(request, SIGN_IN_COOKIE, &len);

	if (cookie == NULL || len != SIGN_IN_TEXT - 1 ||
	    !is_its_answer(sign_in->gateway, request, sign_in->provider) ||
	    path_query(request->query, "state", sign_in->state, sizeof(sign_in->state)) != 1 ||
	    path_query(request->query, "code", sign_in->code, sizeof(sign_in->code)) < 0)
		return false;
	memcpy(sign_in->secret, cookie, len);
	return strlen(sign_in->state) == SIGN_IN_TEXT - 1;
}

void
gateway_return_sign_in(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const struct oidc_provider *provider = sign_in_provider(gateway, request);
	struct sign_in *sign_in;
	struct err err = {0};

	if (provider == NULL || !gateway_may_call(gateway, request, CALLER_RETURN))
		return;
	if ((sign_in = sign_in_new(gateway, request, provider)) == NULL)
		refuse(request, ERR_UNAVAILABLE);
	else if (!take_return(request, sign_in))
		fail(sign_in, ERR_INVALID);
	else if (!sign_in_submit(sign_in, &gateway_sign_in_return, on_returned, &err))
		fail(sign_in, ERR_UNAVAILABLE);
}
