/* The site as a whole: alive, ready, counted, described. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "services/gateway/disclose.h"
#include "services/gateway/gather.h"
#include "services/gateway/known.h"
#include "services/gateway/routes.h"

#define PEERS 4
#define PROBE_EVERY_S 0.5
#define PROBE_TIMEOUT CLOCK_SECOND
#define PROBE_FRESH (4 * CLOCK_SECOND)
#define METRICS_WAIT CLOCK_SECOND
#define METRICS_FRESH CLOCK_SECOND
#define METRICS_WAITERS 64
#define TALLY_TIMEOUT (5 * CLOCK_SECOND)

static const char *const peers[PEERS] = {"intake", "referral", "notification", "audit"};

struct probe {
	bool asking;
	int64_t seen; /* on the clock that never steps back; 0: never */
};

/* One collection of everybody's metrics, and who waits for it. */
struct collection {
	bool running;
	int missing;
	char *texts[PEERS + 1];
	uint64_t waiters[METRICS_WAITERS];
	size_t waiter_count;
	char *text; /* the last whole one */
	size_t len;
	int64_t made;
};

struct collect {
	struct site *site;
	int peer;
};

struct site {
	struct gateway *gateway;
	struct probe probes[PEERS];
	struct collect collects[PEERS];
	struct collection metrics;
	struct arena *arena; /* for answers that are being read */
	char *openapi;
	size_t openapi_len;
	ev_timer timer;
};

/* --- health and readiness --- */
void
gateway_get_health(void *ctx, struct http_request *request)
{
	static const char text[] = "{\"alive\":true}";

	(void)ctx;
	gateway_answer(request, 200, text, sizeof(text) - 1);
}

static void
on_probed(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct probe *probe = ctx;

	(void)body, (void)len;
	probe->asking = false;
	if (err == NULL)
		probe->seen = clock_mono();
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct site *site = w->data;
	struct err err;

	(void)loop, (void)revents;
	for (int i = 0; i < PEERS; i++) {
		struct probe *probe = &site->probes[i];
		struct bus_call call = {.to = peers[i],
		    .kind = ACCORD__V1__KIND__KIND_PING,
		    .timeout_us = PROBE_TIMEOUT,
		    .once = true,
		    .done = on_probed,
		    .ctx = probe};

		if (!probe->asking)
			probe->asking = bus_call(site->gateway->service.bus, &call, NULL, &err);
	}
}

static bool
is_there(const struct probe *probe)
{
	return probe->seen != 0 && clock_mono() - probe->seen < PROBE_FRESH;
}

void
gateway_get_ready(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	const char *why = service_not_ready(&gateway->service);
	bool ready = why == NULL && known_ready(gateway->known);
	const char *text = arena_printf(request->arena, "\"gateway\":%s", ready ? "true" : "false");

	for (int i = 0; i < PEERS && text != NULL; i++) {
		bool there = is_there(&gateway->site->probes[i]);

		ready = ready && there;
		text = arena_printf(
		    request->arena, "%s,\"%s\":%s", text, peers[i], there ? "true" : "false");
	}
	if (text != NULL)
		text = arena_printf(request->arena, "{\"ready\":%s,\"services\":{%s}}",
		    ready ? "true" : "false", text);
	gateway_answer(request, ready ? 200 : 503, text, text != NULL ? strlen(text) : 0);
}

/* --- metrics --- */
static void
answer_metrics(struct http_request *request, const struct collection *metrics)
{
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = "text/plain; version=0.0.4",
				 .body = metrics->text,
				 .len = metrics->len});
}

static void
finish_metrics(struct site *site)
{
	struct collection *metrics = &site->metrics;
	size_t len;
	char *text;

	metrics->running = false;
	(void)metrics_render("gateway", &metrics->texts[PEERS]);
	if ((text = gather_metrics(metrics->texts, PEERS + 1, &len)) != NULL) {
		free(metrics->text);
		metrics->text = text;
		metrics->len = len;
		metrics->made = clock_mono();
	}
	for (int i = 0; i <= PEERS; i++) {
		free(metrics->texts[i]);
		metrics->texts[i] = NULL;
	}
	for (size_t i = 0; i < metrics->waiter_count; i++) {
		struct http_request *request =
		    site->gateway->http == NULL
			? NULL
			: http_find(site->gateway->http, metrics->waiters[i]);

		if (request != NULL)
			answer_metrics(request, metrics);
	}
	metrics->waiter_count = 0;
}

/* A service that does not answer in time is missing from the page, and its absence is what the
 * reader sees. */
static void
on_metrics(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct collect *collect = ctx;
	struct site *site = collect->site;
	ProtobufCMessage *msg;
	struct err ignored;

	arena_reset(site->arena);
	if (err == NULL &&
	    wire_read(&accord__v1__metrics__descriptor, site->arena, body, len, &msg, &ignored)) {
		const ProtobufCBinaryData *text = &((Accord__V1__Metrics *)msg)->text;

		site->metrics.texts[collect->peer] = strndup((const char *)text->data, text->len);
	}
	if (--site->metrics.missing == 0)
		finish_metrics(site);
}

static void
collect_metrics(struct site *site)
{
	struct err err;

	site->metrics.running = true;
	site->metrics.missing = 1;
	for (int i = 0; i < PEERS; i++) {
		struct bus_call call = {.to = peers[i],
		    .kind = ACCORD__V1__KIND__KIND_GET_METRICS,
		    .timeout_us = METRICS_WAIT,
		    .once = true,
		    .done = on_metrics,
		    .ctx = &site->collects[i]};

		if (bus_call(site->gateway->service.bus, &call, NULL, &err))
			site->metrics.missing++;
	}
	if (--site->metrics.missing == 0)
		finish_metrics(site);
}

void
gateway_get_metrics(void *ctx, struct http_request *request)
{
	struct site *site = ((struct gateway *)ctx)->site;
	struct collection *metrics = &site->metrics;
	struct err err = {0};

	if (metrics->text != NULL && clock_mono() - metrics->made < METRICS_FRESH) {
		answer_metrics(request, metrics);
		return;
	}
	if (metrics->waiter_count == METRICS_WAITERS) {
		(void)err_set(&err, ERR_UNAVAILABLE, "too many ask at once");
		http_problem(request, &err);
		return;
	}
	metrics->waiters[metrics->waiter_count++] = request->id;
	if (!metrics->running)
		collect_metrics(site);
}

/* --- description --- */
void
gateway_get_openapi(void *ctx, struct http_request *request)
{
	const struct site *site = ((struct gateway *)ctx)->site;

	gateway_answer(request, 200, site->openapi, site->openapi_len);
}

/* --- tallies --- */
static const struct {
	const char *name;
	uint32_t kind;
	const ProtobufCMessageDescriptor *answer;
} tallies[PEERS] = {
    {"feeds", ACCORD__V1__KIND__KIND_TALLY_FEEDS, &accord__v1__feed_tallies__descriptor},
    {"callouts", ACCORD__V1__KIND__KIND_TALLY_CALLOUTS, &accord__v1__callout_tally__descriptor},
    {"messages", ACCORD__V1__KIND__KIND_TALLY_MESSAGES, &accord__v1__message_tally__descriptor},
    {"tree", ACCORD__V1__KIND__KIND_GET_TREE_HEAD, &accord__v1__tree_head__descriptor},
};

struct tally {
	int missing;
	const char *texts[PEERS];
};

static void
answer_tally(struct gateway *gateway, struct http_request *request, const struct tally *tally)
{
	const struct disclosure what = {.action = ACCORD__V1__ACTION__ACTION_COUNT,
	    .released = UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_STATISTICS};
	const char *text = "";

	for (int i = 0; i < PEERS && text != NULL; i++)
		text = arena_printf(request->arena, "%s%s\"%s\":%s", text, i > 0 ? "," : "",
		    tallies[i].name, tally->texts[i] != NULL ? tally->texts[i] : "null");
	if (text != NULL)
		text = arena_printf(request->arena, "{%s}", text);
	if (text == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	session_of(request)->text = text;
	session_of(request)->len = strlen(text);
	gateway_disclose(gateway, request, &what);
}

/* A service that is away counts as null. */
static void
on_tally(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	struct tally *tally = session_of(request)->own;
	struct err ignored;
	size_t len;
	char *text;

	if (err == NULL && json_write(msg, request->arena, &text, &len, &ignored))
		tally->texts[part] = text;
	if (--tally->missing == 0)
		answer_tally(gateway, request, tally);
}

void
gateway_get_tallies(void *ctx, struct http_request *request)
{
	struct tally *tally = arena_zalloc(request->arena, sizeof(*tally));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (tally == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	session_of(request)->own = tally;
	tally->missing = PEERS + 1;
	for (int i = 0; i < PEERS; i++)
		gateway_ask(ctx, request,
		    &(struct ask){.to = peers[i],
			.kind = tallies[i].kind,
			.timeout_us = TALLY_TIMEOUT,
			.answer = tallies[i].answer,
			.done = on_tally,
			.part = i});
	if (--tally->missing == 0)
		answer_tally(ctx, request, tally);
}

/* --- life --- */
struct site *
gateway_site_open(struct gateway *gateway)
{
	struct site *site = xcalloc(1, sizeof(*site));

	site->gateway = gateway;
	site->arena = arena_new(1 << 14, 4 << 20);
	for (int i = 0; i < PEERS; i++)
		site->collects[i] = (struct collect){site, i};
	site->openapi = gateway_openapi(&site->openapi_len);
	ev_timer_init(&site->timer, on_timer, 0., PROBE_EVERY_S);
	site->timer.data = site;
	ev_timer_start(gateway->service.loop, &site->timer);
	return site;
}

void
gateway_site_stop(struct site *site)
{
	ev_timer_stop(site->gateway->service.loop, &site->timer);
}

void
gateway_site_close(struct site **site_at)
{
	struct site *site = *site_at;

	if (site == NULL)
		return;
	*site_at = NULL;
	for (int i = 0; i <= PEERS; i++)
		free(site->metrics.texts[i]);
	free(site->metrics.text);
	free(site->openapi);
	arena_free(&site->arena);
	free(site);
}
