/* Providers on the loop: what is known of each, and what is being asked of it. */
#include "services/gateway/oidc/client.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "common/backoff.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/fetch.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/text.h"
#include "common/form.h"

#define LOOK_EVERY_S 0.25
#define FRESH (10 * CLOCK_MINUTE) /* then document and keys are asked for again */
#define RETRY_FIRST CLOCK_SECOND
#define RETRY_LAST CLOCK_MINUTE
#define KEYS_APART (5 * CLOCK_SECOND) /* however many tokens name keys that are not there */
#define ANSWER_MS 10000
#define PER_HOST 32
#define BODY_SIZE ((size_t)16 << 10)
#define DISCOVERY "/.well-known/openid-configuration"

/* What is known of one provider, and when it is asked again. */
struct peer {
	struct oidc *oidc;
	const struct oidc_provider *provider;
	struct oidc_document document;
	bool known; /* document and keys are there */
	struct oidc_keys *keys;
	bool asking;
	bool wanted; /* somebody waits for newer keys */
	unsigned failed;
	int64_t next;       /* when all of it is asked for again, by the clock of intervals */
	int64_t keys_asked; /* when its keys were, the last time */
	struct metric *up;
};

/* One question, until its end. */
struct exchange {
	struct exchange *prev, *next;
	struct peer *peer;
	bool logout;
	bool fresh; /* a token that is to be judged */
	bool waits; /* for newer keys */
	bool again; /* they have come */
	int64_t since;
	struct id from;
	char nonce[OIDC_SECRET_TEXT];
	struct oidc_grant grant;
	struct trial *trial; /* of a logout token that is with the workers */
	oidc_done_fn *done;
	void *ctx;
};

struct oidc {
	struct ev_loop *loop;
	struct offload *offload;
	struct fetch *fetch;
	size_t count;
	struct peer *peers;
	struct exchange *exchanges;
	size_t sign_ins, logouts;
	ev_timer timer;
	ev_timer fresh; /* the next turn */
};

#define ENDED(end, word)                                                                           \
	[end] = {.name = "accord_provider_answers_total",                                          \
	    .help = "what became of codes and tokens of providers",                                \
	    .label = "end",                                                                        \
	    .value = word}
static struct metric m_up[OIDC_PROVIDERS];
static struct metric m_ends[] = {ENDED(OIDC_IS, "good"), ENDED(OIDC_IS_NOT, "refused"),
    ENDED(OIDC_WEAK, "one_factor"), ENDED(OIDC_AWAY, "away")};

/*
 * A logout token with the workers. It outlives whoever asked, and this client: a place is free
 * again when it is reported, and what the workers never come to is left as it is at the end.
 */
static struct trial {
	bool taken;
	struct exchange *exchange; /* NULL: nobody waits any more */
	struct oidc_keys *keys;
	struct oidc_wanted wanted;
	char token[OIDC_TOKEN_BYTES + 1];
	enum oidc_verdict verdict;
	struct oidc_said said;
	struct err err;
} trials[OIDC_LOGOUTS];

/* --- exchanges --- */
static void
exchange_free(struct exchange *exchange)
{
	struct oidc *oidc = exchange->peer->oidc;

	DL_DELETE(oidc->exchanges, exchange);
	if (exchange->trial != NULL)
		exchange->trial->exchange = NULL;
	if (exchange->logout)
		oidc->logouts--;
	else
		oidc->sign_ins--;
	crypt_wipe(exchange, sizeof(*exchange));
	free(exchange);
}

static void
exchange_end(struct exchange *exchange, enum oidc_end end, const struct oidc_said *said)
{
	oidc_done_fn *done = exchange->done;
	void *ctx = exchange->ctx;

	metric_add(&m_ends[end], 1);
	exchange_free(exchange);
	done(ctx, end, said);
}

/* Of logout tokens, which anybody may send as often as he likes, the metric alone tells. */
static void
complain(const struct exchange *exchange, const struct err *err)
{
	if (!exchange->logout)
		log_warn("a provider's token is not taken",
		    L_STR("provider", exchange->peer->provider->name) L_STR("reason", err->msg));
}

static struct oidc_wanted
wanted_of(const struct exchange *exchange)
{
	const struct oidc_provider *provider = exchange->peer->provider;
	int64_t now = clock_now();

	return (struct oidc_wanted){.issuer = provider->issuer,
	    .client = provider->client,
	    .keys = exchange->peer->keys,
	    .now = now / CLOCK_SECOND,
	    .since = exchange->since / CLOCK_SECOND,
	    .nonce = exchange->nonce,
	    .access = exchange->grant.access[0] != '\0' ? exchange->grant.access : NULL,
	    .authenticated = (now - provider->max_age) / CLOCK_SECOND,
	    .acr = &provider->acr,
	    .amr = &provider->amr};
}

/* Logout tokens that name any key leave room for those of the provider. */
static bool
may_wait(const struct exchange *exchange)
{
	const struct exchange *other;
	size_t waiting = 0, same = 0;

	DL_FOREACH(exchange->peer->oidc->exchanges, other)
	if (other->logout && other->waits) {
		waiting++;
		same += id_equal(&other->from, &exchange->from);
	}
	return !exchange->logout || (waiting < OIDC_LOGOUTS / 2 && same < OIDC_LOGOUTS_EACH / 2);
}

/* A key that is not there may be a new one: once, newer keys are waited for. */
static void
exchange_settle(struct exchange *exchange, enum oidc_verdict verdict, const struct oidc_said *said,
    const struct err *err)
{
	static const enum oidc_end ends[] = {[OIDC_GOOD] = OIDC_IS,
	    [OIDC_BAD] = OIDC_IS_NOT,
	    [OIDC_NO_KEY] = OIDC_IS_NOT,
	    [OIDC_NO_MFA] = OIDC_WEAK,
	    [OIDC_STARVED] = OIDC_AWAY};

	if (verdict == OIDC_NO_KEY && !exchange->again) {
		exchange->waits = may_wait(exchange);
		exchange->peer->wanted = true;
		if (!exchange->waits)
			exchange_end(exchange, OIDC_AWAY, NULL);
		return;
	}
	if (verdict != OIDC_GOOD)
		complain(exchange, err);
	exchange_end(exchange, ends[verdict], said);
}

/* --- on a worker --- */
static void
keys_drop(struct oidc_keys *keys)
{
	if (keys->held-- == 0)
		oidc_keys_free(&keys);
}

static void
run_trial(void *job)
{
	struct trial *trial = job;

	trial->verdict = oidc_read_logout(&trial->wanted, trial->token, &trial->said, &trial->err);
}

static void
on_tried(void *job)
{
	struct trial *trial = job;
	struct exchange *exchange = trial->exchange;

	keys_drop(trial->keys);
	trial->taken = false;
	if (exchange == NULL)
		return;
	exchange->trial = NULL;
	exchange_settle(exchange, trial->verdict, &trial->said, &trial->err);
}

static bool
try_token(struct exchange *exchange)
{
	struct trial *trial = NULL;

	for (size_t i = 0; i < OIDC_LOGOUTS && trial == NULL; i++)
		trial = trials[i].taken ? NULL : &trials[i];
	if (trial == NULL)
		return false;
	*trial = (struct trial){
	    .exchange = exchange, .keys = exchange->peer->keys, .wanted = wanted_of(exchange)};
	trial->wanted.nonce = "";
	trial->wanted.access = NULL;
	if (!text_copy(trial->token, sizeof(trial->token), exchange->grant.id_token) ||
	    !offload_submit(exchange->peer->oidc->offload, run_trial, on_tried, trial))
		return false;
	trial->taken = true;
	trial->keys->held++;
	exchange->trial = trial;
	return true;
}

static void
exchange_judge(struct exchange *exchange)
{
	struct oidc_wanted wanted;
	struct oidc_said said;
	enum oidc_verdict verdict;
	struct err err = {0};

	if (exchange->logout) {
		if (!try_token(exchange))
			exchange_end(exchange, OIDC_AWAY, NULL);
		return;
	}
	wanted = wanted_of(exchange);
	verdict = oidc_read_id(&wanted, exchange->grant.id_token, &said, &err);
	exchange_settle(exchange, verdict, &said, &err);
}

/* Newer keys have come, or cannot. */
static void
tell_waiting(struct peer *peer, bool came)
{
	struct exchange *exchange, *next;

	for (exchange = peer->oidc->exchanges; exchange != NULL; exchange = next) {
		next = exchange->next;
		if (exchange->peer != peer || !exchange->waits)
			continue;
		exchange->waits = false;
		exchange->again = true;
		if (came)
			exchange_judge(exchange);
		else
			exchange_end(exchange, OIDC_AWAY, NULL);
	}
}

/* Logout tokens, a turn after they came: done is never called from where it was asked for. */
static void
on_fresh(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct oidc *oidc = w->data;
	struct exchange *exchange, *next;

	(void)loop, (void)revents;
	for (exchange = oidc->exchanges; exchange != NULL; exchange = next) {
		bool fresh = exchange->fresh;

		next = exchange->next;
		exchange->fresh = false;
		if (fresh)
			exchange_judge(exchange);
	}
}

/* --- what is known of a provider --- */
static void
peer_failed(struct peer *peer, const char *what, const struct err *err)
{
	peer->asking = false;
	peer->wanted = false;
	if (peer->failed == 0)
		log_warn("a provider cannot be asked",
		    L_STR("provider", peer->provider->name) L_STR("what", what)
			L_STR("reason", err->msg));
	peer->next = clock_mono() + backoff(peer->failed++, RETRY_FIRST, RETRY_LAST);
	metric_set(peer->up, 0);
	tell_waiting(peer, false);
}

/* An answer is a document of at most as much as is read, or err says what it is. */
static bool
is_whole(long status, size_t len, struct err *err)
{
	if (status == 0)
		return err_set(err, ERR_UNAVAILABLE, "no answer");
	if (status != 200)
		return err_set(err, ERR_UNAVAILABLE, "status %ld", status);
	return len <= OIDC_DOCUMENT_BYTES || err_set(err, ERR_INVALID, "the answer is too long");
}

static void
on_keys(void *ctx, long status, const char *body, size_t len)
{
	struct peer *peer = ctx;
	struct oidc_keys *keys = NULL;
	struct err err = {0};

	if (is_whole(status, len, &err))
		keys = oidc_keys_read(body, len, &err);
	if (keys == NULL) {
		peer_failed(peer, "keys", &err);
		return;
	}
	if (peer->keys != NULL)
		keys_drop(peer->keys);
	peer->keys = keys;
	if (!peer->known || peer->failed > 0)
		log_info("a provider is known",
		    L_STR("provider", peer->provider->name) L_INT("keys", (int64_t)keys->count));
	peer->known = true;
	peer->asking = false;
	peer->wanted = false;
	peer->failed = 0;
	peer->next = clock_mono() + FRESH;
	metric_set(peer->up, 1);
	tell_waiting(peer, true);
}

static bool
get(struct peer *peer, const char *url, fetch_answer_fn *done, struct err *err)
{
	const struct fetch_http http = {.url = url,
	    .ca = peer->provider->ca,
	    .limit = OIDC_DOCUMENT_BYTES + 1,
	    .timeout_ms = ANSWER_MS,
	    .done = done,
	    .ctx = peer};

	return fetch_http(peer->oidc->fetch, &http, err);
}

static void
ask_for_keys(struct peer *peer)
{
	struct err err = {0};

	peer->asking = true;
	peer->keys_asked = clock_mono();
	if (!get(peer, peer->document.keys, on_keys, &err))
		peer_failed(peer, "keys", &err);
}

static void
on_document(void *ctx, long status, const char *body, size_t len)
{
	struct peer *peer = ctx;
	struct oidc_document document;
	struct err err = {0};

	if (!is_whole(status, len, &err) ||
	    !oidc_read_document(body, len, peer->provider->issuer, &document, &err)) {
		peer_failed(peer, "document", &err);
		return;
	}
	peer->document = document;
	ask_for_keys(peer);
}

static void
ask_for_document(struct peer *peer)
{
	const char *issuer = peer->provider->issuer;
	size_t len = strlen(issuer);
	char url[OIDC_URL_SIZE];
	struct err err = {0};

	if (len > 0 && issuer[len - 1] == '/')
		len--;
	peer->asking = true;
	(void)snprintf(url, sizeof(url), "%.*s%s", (int)len, issuer, DISCOVERY);
	if (!get(peer, url, on_document, &err))
		peer_failed(peer, "document", &err);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct oidc *oidc = w->data;
	int64_t now = clock_mono();

	(void)loop, (void)revents;
	for (size_t i = 0; i < oidc->count; i++) {
		struct peer *peer = &oidc->peers[i];

		if (!peer->asking && now >= peer->next)
			ask_for_document(peer);
		else if (!peer->asking && peer->wanted && now >= peer->keys_asked + KEYS_APART)
			ask_for_keys(peer);
	}
}

/* --- a code --- */
static void
on_grant(void *ctx, long status, const char *body, size_t len)
{
	struct exchange *exchange = ctx;
	struct err err = {0};

	if (!is_whole(status, len, &err) || !oidc_read_grant(body, len, &exchange->grant, &err)) {
		complain(exchange, &err);
		exchange_end(
		    exchange, status >= 400 && status < 500 ? OIDC_IS_NOT : OIDC_AWAY, NULL);
		return;
	}
	exchange_judge(exchange);
}

static bool
put_form(const struct oidc_question *question, bool secret, char *body, size_t size)
{
	const struct oidc_provider *provider = question->provider;

	body[0] = '\0';
	return form_put(body, size, "grant_type", "authorization_code") &&
	       form_put(body, size, "code", question->code) &&
	       form_put(body, size, "redirect_uri", question->return_to) &&
	       form_put(body, size, "code_verifier", question->verifier) &&
	       (!secret || (form_put(body, size, "client_id", provider->client) &&
			       form_put(body, size, "client_secret", provider->secret)));
}

static bool
redeem(struct exchange *exchange, const struct oidc_question *question, struct err *err)
{
	const struct oidc_provider *provider = question->provider;
	const struct oidc_document *document = &exchange->peer->document;
	char body[BODY_SIZE], user[BODY_SIZE] = "", password[BODY_SIZE] = "";
	bool done;
	struct fetch_http http = {.url = document->token,
	    .ca = provider->ca,
	    .user = document->basic ? user : NULL,
	    .password = password,
	    .type = "application/x-www-form-urlencoded",
	    .body = body,
	    .limit = OIDC_DOCUMENT_BYTES + 1,
	    .timeout_ms = ANSWER_MS,
	    .done = on_grant,
	    .ctx = exchange};

	if (!put_form(question, !document->basic, body, sizeof(body)) ||
	    !form_escape(user, sizeof(user), provider->client) ||
	    !form_escape(password, sizeof(password), provider->secret))
		return err_set(err, ERR_INVALID, "a code that is too long");
	http.len = strlen(body);
	done = fetch_http(exchange->peer->oidc->fetch, &http, err);
	crypt_wipe(body, sizeof(body));
	crypt_wipe(password, sizeof(password));
	return done;
}

/* --- asking --- */
static struct peer *
peer_of(const struct oidc *oidc, const struct oidc_provider *provider)
{
	for (size_t i = 0; i < oidc->count; i++)
		if (oidc->peers[i].provider == provider)
			return &oidc->peers[i];
	return NULL;
}

const struct oidc_document *
oidc_document(const struct oidc *oidc, const struct oidc_provider *provider)
{
	const struct peer *peer = peer_of(oidc, provider);

	return peer != NULL && peer->known ? &peer->document : NULL;
}

static struct exchange *
exchange_new(struct oidc *oidc, const struct oidc_question *question)
{
	struct exchange *exchange = calloc(1, sizeof(*exchange));

	if (exchange == NULL)
		return NULL;
	exchange->peer = peer_of(oidc, question->provider);
	exchange->logout = question->code == NULL;
	exchange->since = question->since;
	exchange->from = question->from;
	exchange->done = question->done;
	exchange->ctx = question->ctx;
	DL_APPEND(oidc->exchanges, exchange);
	if (exchange->logout)
		oidc->logouts++;
	else
		oidc->sign_ins++;
	return exchange;
}

static bool
begin(struct exchange *exchange, const struct oidc_question *question, struct err *err)
{
	struct oidc *oidc = exchange->peer->oidc;

	exchange->fresh = exchange->logout;
	if (exchange->logout)
		ev_timer_start(oidc->loop, &oidc->fresh);
	if (exchange->logout)
		return text_copy(exchange->grant.id_token, sizeof(exchange->grant.id_token),
			   question->token) ||
		       err_set(err, ERR_INVALID, "a token that is too long");
	return (text_copy(exchange->nonce, sizeof(exchange->nonce), question->nonce) ||
		   err_set(err, ERR_INVALID, "a nonce that is too long")) &&
	       redeem(exchange, question, err);
}

/* Anybody may send logout tokens: what can be none is told so before it takes a place, and one
 * address never has all of them. */
static bool
may_log_out(struct oidc *oidc, const struct oidc_question *question, struct err *err)
{
	const struct oidc_wanted wanted = {.issuer = question->provider->issuer,
	    .client = question->provider->client,
	    .keys = peer_of(oidc, question->provider)->keys,
	    .now = clock_now() / CLOCK_SECOND,
	    .since = question->since / CLOCK_SECOND};
	const struct exchange *other;
	enum oidc_verdict verdict;
	size_t same = 0;

	verdict = oidc_glance_logout(&wanted, question->token, err);
	if (verdict == OIDC_STARVED)
		return false;
	if (verdict != OIDC_GOOD) {
		metric_add(&m_ends[OIDC_IS_NOT], 1);
		return err_set(err, ERR_INVALID, "no logout token of this provider");
	}
	DL_FOREACH(oidc->exchanges, other)
	same += other->logout && id_equal(&other->from, &question->from);
	return (oidc->logouts < OIDC_LOGOUTS && same < OIDC_LOGOUTS_EACH) ||
	       err_set(err, ERR_UNAVAILABLE, "too many come from providers");
}

bool
oidc_ask(struct oidc *oidc, const struct oidc_question *question, struct err *err)
{
	bool logout = question->code == NULL;
	struct exchange *exchange;

	if (oidc_document(oidc, question->provider) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "the provider is away");
	if (logout && !may_log_out(oidc, question, err))
		return false;
	if (!logout && oidc->sign_ins >= OIDC_SIGN_INS)
		return err_set(err, ERR_UNAVAILABLE, "too many come from providers");
	if ((exchange = exchange_new(oidc, question)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (begin(exchange, question, err))
		return true;
	exchange_free(exchange);
	return false;
}

/* --- life --- */
static void
peer_open(struct oidc *oidc, const struct oidc_provider *provider)
{
	struct peer *peer = &oidc->peers[oidc->count++];

	peer->oidc = oidc;
	peer->provider = provider;
	peer->up = &m_up[oidc->count - 1];
	*peer->up = (struct metric){.name = "accord_provider_up",
	    .help = "whether document and keys were there when they were last asked for",
	    .kind = METRIC_GAUGE,
	    .label = "provider",
	    .value = provider->name};
	metric_register(peer->up);
}

struct oidc *
oidc_open(struct ev_loop *loop, struct offload *offload, const struct oidc_providers *providers,
    struct err *err)
{
	const struct fetch_options options = {.loop = loop,
	    .max_running = OIDC_SIGN_INS + 2 * OIDC_PROVIDERS,
	    .max_per_host = PER_HOST};
	struct oidc *oidc = xcalloc(1, sizeof(*oidc));

	for (size_t i = 0; i < sizeof(m_ends) / sizeof(m_ends[0]); i++)
		metric_register(&m_ends[i]);
	oidc->loop = loop;
	oidc->offload = offload;
	oidc->peers = xcalloc(OIDC_PROVIDERS, sizeof(*oidc->peers));
	for (size_t i = 0; i < providers->count; i++)
		peer_open(oidc, &providers->list[i]);
	ev_timer_init(&oidc->timer, on_timer, 0., LOOK_EVERY_S);
	ev_timer_init(&oidc->fresh, on_fresh, 0., 0.);
	oidc->timer.data = oidc->fresh.data = oidc;
	if ((oidc->fetch = fetch_open(&options, err)) == NULL) {
		oidc_close(&oidc);
		return NULL;
	}
	ev_timer_start(loop, &oidc->timer);
	return oidc;
}

void
oidc_close(struct oidc **which)
{
	struct oidc *oidc = *which;

	if (oidc == NULL)
		return;
	*which = NULL;
	ev_timer_stop(oidc->loop, &oidc->timer);
	ev_timer_stop(oidc->loop, &oidc->fresh);
	fetch_close(&oidc->fetch);
	while (oidc->exchanges != NULL)
		exchange_end(oidc->exchanges, OIDC_AWAY, NULL);
	for (size_t i = 0; i < oidc->count; i++)
		if (oidc->peers[i].keys != NULL)
			keys_drop(oidc->peers[i].keys);
	free(oidc->peers);
	free(oidc);
}
