/* A provider on the loop, with transfers that end when the test says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define offload_submit fake_submit
#include "services/gateway/oidc/client.c"
#include "services/gateway/sign_in.h"
#include "oidc_world.h"

/* --- transfers --- */
#define TRANSFERS 256

static struct transfer {
	char url[128], user[128], password[128], body[1024];
	fetch_answer_fn *done;
	void *ctx;
} transfers[TRANSFERS];
static size_t begun;
static bool full;

struct fetch *
fetch_open(const struct fetch_options *options, struct err *err)
{
	(void)options, (void)err;
	begun = 0;
	full = false;
	return (struct fetch *)(void *)transfers;
}

void
fetch_close(struct fetch **fetch)
{
	*fetch = NULL;
}

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	struct transfer *t = &transfers[begun];

	(void)fetch;
	if (full)
		return err_set(err, ERR_UNAVAILABLE, "full");
	assert_true(begun < TRANSFERS);
	*t = (struct transfer){.done = http->done, .ctx = http->ctx};
	(void)text_copy(t->url, sizeof(t->url), http->url);
	(void)text_copy(t->user, sizeof(t->user), http->user != NULL ? http->user : "");
	(void)text_copy(t->password, sizeof(t->password), http->user != NULL ? http->password : "");
	(void)text_copy(t->body, sizeof(t->body), http->body != NULL ? http->body : "");
	begun++;
	return true;
}

/* --- workers --- */
static struct job {
	offload_run_fn *run;
	offload_done_fn *done;
	void *job;
} jobs[OIDC_LOGOUTS];
static size_t waiting;
static bool busy; /* they take nothing */

bool
offload_submit(struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job)
{
	(void)offload;
	if (busy)
		return false;
	assert_true(waiting < OIDC_LOGOUTS);
	jobs[waiting++] = (struct job){run, done, job};
	return true;
}

static void
work(void)
{
	while (waiting > 0) {
		struct job job = jobs[0];

		memmove(jobs, jobs + 1, --waiting * sizeof(jobs[0]));
		job.run(job.job);
		job.done(job.job);
	}
}

static void
answer(size_t which, long status, const char *text)
{
	transfers[which].done(transfers[which].ctx, status, text, strlen(text));
	work();
}

/* --- a provider --- */
#define DOCUMENT(methods)                                                                          \
	"{\"issuer\":\"" ISSUER "\",\"authorization_endpoint\":\"" ISSUER                          \
	"/auth\",\"token_endpoint\":\"" ISSUER "/token\",\"jwks_uri\":\"" ISSUER                   \
	"/jwks\",\"response_types_supported\":[\"code\"]" methods "}"

static struct oidc_world world;
static struct oidc_provider provider;
static struct oidc_providers providers;
static struct oidc *oidc;
static struct {
	size_t count[OIDC_AWAY + 1];
	char subject[OIDC_SUBJECT_SIZE];
} ends;

static void
on_done(void *ctx, enum oidc_end end, const struct oidc_said *said)
{
	(void)ctx;
	ends.count[end]++;
	if (end == OIDC_IS)
		(void)text_copy(ends.subject, sizeof(ends.subject), said->subject);
}

static void
tick(void)
{
	on_fresh(NULL, &oidc->fresh, 0);
	work();
	on_timer(NULL, &oidc->timer, 0);
}

static int
set_up(void **state)
{
	struct err err;

	(void)state;
	oidc_world_open(&world);
	memset(&ends, 0, sizeof(ends));
	provider = (struct oidc_provider){.name = "county",
	    .issuer = ISSUER "/",
	    .client = "accord at county",
	    .secret = "100% & more",
	    .acr = world.acr,
	    .amr = world.amr,
	    .max_age = 12 * CLOCK_HOUR};
	provider.issuer = ISSUER;
	providers = (struct oidc_providers){.count = 1, .list = &provider};
	oidc = oidc_open(EV_DEFAULT, NULL, &providers, &err);
	assert_non_null(oidc);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	oidc_close(&oidc);
	work();
	busy = false;
	oidc_world_close(&world);
	return 0;
}

static void
become_known(void)
{
	tick();
	assert_string_equal(transfers[0].url, ISSUER "/.well-known/openid-configuration");
	answer(0, 200, DOCUMENT(""));
	assert_string_equal(transfers[1].url, ISSUER "/jwks");
	answer(1, 200, world.set);
	assert_non_null(oidc_document(oidc, &provider));
}

static bool
ask_code(void)
{
	const struct oidc_question question = {.provider = &provider,
	    .code = "c/d",
	    .return_to = "https://accord.example/r",
	    .verifier = "v",
	    .nonce = NONCE,
	    .since = clock_now(),
	    .done = on_done};
	struct err err;

	return oidc_ask(oidc, &question, &err);
}

static bool
ask_logout_from(const char *token, uint8_t from, enum err_code *code)
{
	const struct oidc_question question = {.provider = &provider,
	    .token = token,
	    .from = {.b = {from}},
	    .since = clock_now(),
	    .done = on_done};
	struct err err = {0};
	bool asked = oidc_ask(oidc, &question, &err);

	*code = err.code;
	return asked;
}

static bool
ask_logout(const char *token)
{
	enum err_code code;

	return ask_logout_from(token, 0, &code);
}

static const char *
logout_token(const cjose_jwk_t *key, const char *kid)
{
	static char token[4096];
	char claims[512], header[128];

	(void)snprintf(header, sizeof(header),
	    kid != NULL ? "{\"alg\":\"ES256\",\"kid\":\"%s\"}" : "{\"alg\":\"ES256\"}", kid);
	(void)snprintf(claims, sizeof(claims),
	    "{\"iss\":\"" ISSUER "\",\"aud\":\"accord at county\",\"sub\":\"s\",\"iat\":%lld,"
	    "\"jti\":\"1\",\"events\":{\"http://schemas.openid.net/event/"
	    "backchannel-logout\":{}}}",
	    (long long)(clock_now() / CLOCK_SECOND));
	oidc_sign(key, header, claims, token, sizeof(token));
	return token;
}

/* One that looks like the provider's, and is signed by nobody. */
static const char *
no_logout_token(void)
{
	cjose_jwk_t *key = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, NULL);
	const char *token = logout_token(key, "e1");

	cjose_jwk_release(key);
	return token;
}

/* What a code is worth: a token of now, signed with that key under that name. */
static const char *
grant(const cjose_jwk_t *key, const char *kid)
{
	static char text[8192], token[4096];
	char claims[1024], header[128];
	long long now = (long long)(clock_now() / CLOCK_SECOND);

	(void)snprintf(header, sizeof(header), "{\"alg\":\"ES256\",\"kid\":\"%s\"}", kid);
	(void)snprintf(claims, sizeof(claims),
	    "{\"iss\":\"" ISSUER "\",\"aud\":\"accord at county\",\"sub\":\"s\",\"iat\":%lld,"
	    "\"exp\":%lld,\"auth_time\":%lld,\"nonce\":\"" NONCE
	    "\",\"acr\":\"urn:mfa\",\"amr\":[\"mfa\"]}",
	    now, now + 600, now);
	oidc_sign(key, header, claims, token, sizeof(token));
	(void)snprintf(
	    text, sizeof(text), "{\"token_type\":\"Bearer\",\"id_token\":\"%s\"}", token);
	return text;
}

/* --- tests --- */
static void
test_a_code_is_redeemed(void **state)
{
	(void)state;
	assert_false(ask_code());
	become_known();
	assert_true(ask_code());
	assert_string_equal(transfers[2].url, ISSUER "/token");
	assert_string_equal(transfers[2].user, "accord%20at%20county");
	assert_string_equal(transfers[2].password, "100%25%20%26%20more");
	assert_string_equal(transfers[2].body,
	    "grant_type=authorization_code&code=c%2Fd&redirect_uri=https%3A%2F%2Faccord.example%2Fr"
	    "&code_verifier=v");
	answer(2, 200, grant(world.ec, "e1"));
	assert_int_equal(ends.count[OIDC_IS], 1);
	assert_string_equal(ends.subject, "s");
}

static void
test_a_secret_goes_where_the_provider_takes_it(void **state)
{
	(void)state;
	tick();
	answer(0, 200,
	    DOCUMENT(",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"]"));
	answer(1, 200, world.set);
	assert_true(ask_code());
	assert_string_equal(transfers[2].user, "");
	assert_non_null(strstr(transfers[2].body,
	    "&client_id=accord%20at%20county&client_secret=100%25%20%26%20more"));
}

static void
test_what_became_of_a_code(void **state)
{
	static const struct {
		long status;
		enum oidc_end end;
	} cases[] = {{0, OIDC_AWAY}, {500, OIDC_AWAY}, {302, OIDC_AWAY}, {400, OIDC_IS_NOT},
	    {401, OIDC_IS_NOT}};

	(void)state;
	become_known();
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		size_t before = ends.count[cases[i].end];

		assert_true(ask_code());
		answer(begun - 1, cases[i].status, "{\"error\":\"no\"}");
		assert_int_equal(ends.count[cases[i].end], before + 1);
	}
	full = true;
	assert_false(ask_code());
	assert_int_equal(oidc->sign_ins, 0);
}

static void
test_codes_have_a_limit(void **state)
{
	(void)state;
	become_known();
	for (int i = 0; i < OIDC_SIGN_INS; i++)
		assert_true(ask_code());
	assert_false(ask_code());
	assert_true(ask_logout(no_logout_token()));
	answer(2, 0, "");
	assert_true(ask_code());
	assert_false(ask_code());
}

static void
test_logout_tokens_have_a_limit(void **state)
{
	enum err_code code;

	(void)state;
	become_known();
	for (int i = 0; i < OIDC_LOGOUTS; i++)
		assert_true(
		    ask_logout_from(no_logout_token(), (uint8_t)(i / OIDC_LOGOUTS_EACH), &code));
	assert_false(ask_logout_from(no_logout_token(), 9, &code));
	assert_int_equal(code, ERR_UNAVAILABLE);
	assert_true(ask_code());
	assert_int_equal(ends.count[OIDC_IS_NOT], 0);
	tick();
	assert_int_equal(ends.count[OIDC_IS_NOT], OIDC_LOGOUTS);
	assert_true(ask_logout(no_logout_token()));
}

static void
test_logout_tokens_of_one_address_have_a_limit(void **state)
{
	enum err_code code;

	(void)state;
	become_known();
	for (int i = 0; i < OIDC_LOGOUTS_EACH; i++)
		assert_true(ask_logout_from(no_logout_token(), 1, &code));
	assert_false(ask_logout_from(no_logout_token(), 1, &code));
	assert_int_equal(code, ERR_UNAVAILABLE);
	assert_true(ask_logout_from(logout_token(world.ec, "e1"), 2, &code));
	tick();
	assert_int_equal(ends.count[OIDC_IS], 1);
}

/* Whatever it is: not a token, another client's, or by any of several keys. */
static void
test_what_can_be_no_logout_token_takes_no_place(void **state)
{
	enum err_code code;

	(void)state;
	become_known();
	assert_false(ask_logout_from("a.b.c", 1, &code));
	assert_int_equal(code, ERR_INVALID);
	provider.client = "another";
	assert_false(ask_logout_from(logout_token(world.ec, "e1"), 1, &code));
	assert_int_equal(code, ERR_INVALID);
	provider.client = "accord at county";
	assert_true(oidc->peers[0].keys->count > 1);
	assert_false(ask_logout_from(logout_token(world.ec, NULL), 1, &code));
	assert_int_equal(code, ERR_INVALID);
	assert_int_equal(oidc->logouts, 0);
	assert_true(ask_logout_from(logout_token(world.ec, "e1"), 1, &code));
}

/* Whoever names keys that are not there is turned away before he keeps out the provider. */
static void
test_strangers_tokens_leave_room(void **state)
{
	enum err_code code;

	(void)state;
	become_known();
	for (int i = 0; i < OIDC_LOGOUTS_EACH; i++)
		assert_true(ask_logout(logout_token(world.ec, "e9")));
	tick();
	assert_int_equal(ends.count[OIDC_AWAY], OIDC_LOGOUTS_EACH / 2);
	for (int i = 0; i < OIDC_LOGOUTS_EACH; i++)
		assert_true(ask_logout_from(logout_token(world.ec, "e9"), 2, &code));
	tick();
	assert_int_equal(ends.count[OIDC_AWAY], OIDC_LOGOUTS_EACH);
	assert_true(ask_logout(logout_token(world.ec, "e1")));
	tick();
	assert_int_equal(ends.count[OIDC_IS], 1);
	assert_string_equal(ends.subject, "s");
}

static void
test_newer_keys_are_asked_for_once(void **state)
{
	cjose_jwk_t *fresh = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, NULL);
	char key[512], set[600];

	(void)state;
	assert_true(cjose_jwk_set_kid(fresh, "e2", 2, NULL));
	become_known();
	for (int i = 0; i < 3; i++) {
		assert_true(ask_code());
		answer(2 + (size_t)i, 200, grant(fresh, "e2"));
	}
	tick();
	assert_int_equal(begun, 5); /* the keys were asked for a moment ago */
	oidc->peers[0].keys_asked -= KEYS_APART;
	tick();
	tick();
	assert_int_equal(begun, 6);
	assert_string_equal(transfers[5].url, ISSUER "/jwks");
	public_of(fresh, "", key, sizeof(key));
	(void)snprintf(set, sizeof(set), "{\"keys\":[%s]}", key);
	answer(5, 200, set);
	assert_int_equal(ends.count[OIDC_IS], 3);
	/* Those before are gone; a key that is not there either is nobody's. */
	assert_true(ask_code());
	answer(6, 200, grant(world.ec, "e1"));
	oidc->peers[0].keys_asked -= KEYS_APART;
	tick();
	answer(7, 200, set);
	assert_int_equal(ends.count[OIDC_IS_NOT], 1);
	tick();
	assert_int_equal(begun, 8);
	cjose_jwk_release(fresh);
}

static void
test_keys_that_cannot_be_had(void **state)
{
	(void)state;
	become_known();
	assert_true(ask_code());
	answer(2, 200, grant(world.ec, "e9"));
	oidc->peers[0].keys_asked -= KEYS_APART;
	tick();
	answer(3, 0, "");
	assert_int_equal(ends.count[OIDC_AWAY], 1);
	assert_true(ask_code());
	answer(4, 200, grant(world.ec, "e1"));
	assert_int_equal(ends.count[OIDC_IS], 1); /* by those that it has */
}

static void
test_a_provider_that_is_away_is_asked_again(void **state)
{
	(void)state;
	tick();
	tick();
	assert_int_equal(begun, 1);
	answer(0, 0, "");
	tick();
	assert_int_equal(begun, 1);
	oidc->peers[0].next = clock_mono();
	tick();
	assert_int_equal(begun, 2);
	answer(1, 200, DOCUMENT(""));
	answer(2, 200, "no set");
	assert_null(oidc_document(oidc, &provider));
	oidc->peers[0].next = clock_mono();
	full = true;
	tick();
	assert_false(oidc->peers[0].asking);
	full = false;
	oidc->peers[0].next = clock_mono();
	tick();
	answer(3, 200, DOCUMENT(""));
	answer(4, 200, world.set);
	assert_non_null(oidc_document(oidc, &provider));
	assert_true(oidc->peers[0].next > clock_mono() + FRESH / 2);
}

static void
test_an_answer_has_a_limit(void **state)
{
	static char text[OIDC_DOCUMENT_BYTES + 2];
	size_t len;

	(void)state;
	(void)snprintf(text, sizeof(text), "%s", DOCUMENT(""));
	len = strlen(text);
	memset(text + len, ' ', sizeof(text) - len - 1);
	tick();
	answer(0, 200, text);
	assert_int_equal(begun, 1);
	oidc->peers[0].next = clock_mono();
	tick();
	text[OIDC_DOCUMENT_BYTES] = '\0';
	answer(1, 200, text);
	assert_int_equal(begun, 3);
	answer(2, 200, world.set);
	assert_non_null(oidc_document(oidc, &provider));
}

static void
test_closing_tells_everybody(void **state)
{
	(void)state;
	become_known();
	assert_true(ask_code());
	assert_true(ask_logout(no_logout_token()));
	oidc_close(&oidc);
	assert_int_equal(ends.count[OIDC_AWAY], 2);
	assert_null(oidc);
}

static void
test_so_many_may_begin(void **state)
{
	struct sign_ins some = {.burst = SIGN_IN_BURST, .filled = 7 * CLOCK_SECOND};
	int64_t now = some.filled;

	(void)state;
	for (int i = 0; i < SIGN_IN_BURST; i++)
		assert_true(sign_ins_take(&some, now));
	assert_false(sign_ins_take(&some, now));
	now += CLOCK_SECOND / SIGN_IN_A_SECOND;
	assert_false(sign_ins_take(&some, now - 1));
	assert_true(sign_ins_take(&some, now));
	assert_false(sign_ins_take(&some, now));
	now += CLOCK_HOUR;
	for (int i = 0; i < SIGN_IN_BURST; i++)
		assert_true(sign_ins_take(&some, now));
	assert_false(sign_ins_take(&some, now));
}

static void
test_forms(void **state)
{
	char out[16] = "";

	(void)state;
	assert_true(form_put(out, sizeof(out), "a", "b c"));
	assert_string_equal(out, "a=b%20c");
	assert_true(form_put(out, sizeof(out), "d", "e.-_"));
	assert_string_equal(out, "a=b%20c&d=e.-_");
	assert_false(form_put(out, sizeof(out), "f", ""));
	assert_string_equal(out, "a=b%20c&d=e.-_");
	(void)text_copy(out, sizeof(out), "x?");
	assert_true(form_put(out, sizeof(out), "q", "\xc3\xa9"));
	assert_string_equal(out, "x?q=%C3%A9");
	assert_false(form_escape(out, sizeof(out), "&&"));
	assert_true(form_escape(out, sizeof(out), "&"));
	assert_string_equal(out, "x?q=%C3%A9%26");
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)

/* --- with the workers --- */
static void
test_a_logout_token_is_looked_at_by_a_worker(void **state)
{
	(void)state;
	become_known();
	assert_true(ask_logout(logout_token(world.ec, "e1")));
	on_fresh(NULL, &oidc->fresh, 0);
	assert_int_equal(waiting, 1);
	assert_int_equal(ends.count[OIDC_IS], 0);
	answer(
	    1, 200, world.set); /* newer keys come meanwhile: it is judged by those that it had */
	assert_int_equal(ends.count[OIDC_IS], 1);
}

static void
test_where_no_worker_has_room_nobody_can_say(void **state)
{
	(void)state;
	become_known();
	assert_true(ask_logout(logout_token(world.ec, "e1")));
	busy = true;
	tick();
	assert_int_equal(ends.count[OIDC_AWAY], 1);
	assert_int_equal(oidc->logouts, 0);
}

static void
test_what_is_with_a_worker_outlives_who_asked(void **state)
{
	(void)state;
	become_known();
	assert_true(ask_logout(logout_token(world.ec, "e1")));
	on_fresh(NULL, &oidc->fresh, 0);
	assert_int_equal(waiting, 1);
	oidc_close(&oidc);
	assert_int_equal(ends.count[OIDC_AWAY], 1);
	work();
	assert_int_equal(ends.count[OIDC_IS], 0);
	for (size_t i = 0; i < OIDC_LOGOUTS; i++)
		assert_false(trials[i].taken);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_a_code_is_redeemed),
	    TEST(test_a_secret_goes_where_the_provider_takes_it),
	    TEST(test_what_became_of_a_code),
	    TEST(test_codes_have_a_limit),
	    TEST(test_logout_tokens_have_a_limit),
	    TEST(test_a_logout_token_is_looked_at_by_a_worker),
	    TEST(test_where_no_worker_has_room_nobody_can_say),
	    TEST(test_what_is_with_a_worker_outlives_who_asked),
	    TEST(test_logout_tokens_of_one_address_have_a_limit),
	    TEST(test_what_can_be_no_logout_token_takes_no_place),
	    TEST(test_strangers_tokens_leave_room),
	    TEST(test_newer_keys_are_asked_for_once),
	    TEST(test_keys_that_cannot_be_had),
	    TEST(test_a_provider_that_is_away_is_asked_again),
	    TEST(test_an_answer_has_a_limit),
	    TEST(test_closing_tells_everybody),
	    cmocka_unit_test(test_so_many_may_begin),
	    cmocka_unit_test(test_forms),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
