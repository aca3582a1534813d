/* The site as a whole: alive, ready, described, tallied. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/mem.h"
#include "common/wire.h"
#include "services/gateway/disclose.h"
#include "services/gateway/known.h"
#include "services/gateway/routes.h"
#include "services/gateway/rulebook.h"

#define PEERS 4
#define PROBE_EVERY_S 0.5
#define PROBE_TIMEOUT CLOCK_SECOND
#define PROBE_FRESH (4 * CLOCK_SECOND)
#define CANARY_EVERY 10 /* probes */
#define CANARY_LATE (3 * CLOCK_MINUTE)
#define TALLY_TIMEOUT (5 * CLOCK_SECOND)

static const char *const peers[PEERS] = {"intake", "referral", "notification", "audit"};
#define AUDIT                                                                                      \
	3 /* the log takes what was committed when it can (log_behind.h): nobody waits for it */

struct probe {
	bool asking;
	int64_t seen; /* on the clock that never steps back; 0: never */
};

/* Whether canaries are to come, and when the last one went out as a page. */
struct canary {
	bool expected;
	int64_t last; /* 0: not known */
};

struct site {
	struct gateway *gateway;
	struct probe probes[PEERS];
	struct canary canary;
	unsigned ticks;
	struct arena *arena; /* for an answer that is being read */
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

/* Intake knows of the feed, notification of the page; a new writer has seen none yet. */
static void
on_status(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct site *site = ctx;
	const Accord__V1__Status *status;
	ProtobufCMessage *msg;
	struct err ignored;

	arena_reset(site->arena);
	if (err != NULL ||
	    !wire_read(&accord__v1__status__descriptor, site->arena, body, len, &msg, &ignored))
		return;
	status = (const Accord__V1__Status *)msg;
	if (strcmp(status->service, "intake") == 0)
		site->canary.expected = status->canary_expected;
	else if (status->canary_us > site->canary.last)
		site->canary.last = status->canary_us;
}

static void
ask_for_canary(struct site *site)
{
	static const char *const asked[] = {"intake", "notification"};
	struct err err;

	for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++) {
		struct bus_call call = {.to = asked[i],
		    .kind = ACCORD__V1__KIND__KIND_GET_STATUS,
		    .timeout_us = PROBE_TIMEOUT,
		    .once = true,
		    .done = on_status,
		    .ctx = site};

		if (!bus_call(site->gateway->service.bus, &call, NULL, &err))
			return; /* it is asked again soon */
	}
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
	if (site->ticks++ % CANARY_EVERY == 0)
		ask_for_canary(site);
}

static bool
is_there(const struct probe *probe)
{
	return probe->seen != 0 && clock_mono() - probe->seen < PROBE_FRESH;
}

/* Shown, and no reason to be not ready: a gateway that is passed over takes no event either, and a
 * canary is late at every gateway. */
static const char *
canary_text(struct arena *arena, const struct canary *canary, int64_t now)
{
	int64_t age = now - canary->last;
	const char *late =
	    canary->expected && canary->last != 0 && age > CANARY_LATE ? "true" : "false";
	const char *text;

	if (canary->last == 0)
		text = arena_printf(arena, "{\"expected\":%s,\"late\":%s}",
		    canary->expected ? "true" : "false", late);
	else
		text = arena_printf(arena,
		    "{\"expected\":%s,\"late\":%s,\"age_seconds\":%" PRId64 "}",
		    canary->expected ? "true" : "false", late, age > 0 ? age / CLOCK_SECOND : 0);
	return text != NULL ? text : "{}";
}

/*
 * Ready: this gateway has its database, its copy of the directory, what decides, and the bus, and
 * the writer of every service that a page or an answer needs answered over it just now.
 */
void
gateway_get_ready(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	bool database = db_ready(gateway->service.db) && db_ready(gateway->service.reader);
	const char *why = service_not_ready(&gateway->service);
	bool ready = why == NULL && known_ready(gateway->known) && rulebook_known(gateway);
	const char *text = arena_printf(request->arena, "\"gateway\":%s", ready ? "true" : "false");

	for (int i = 0; i < PEERS && text != NULL; i++) {
		bool there = is_there(&gateway->site->probes[i]);

		ready = ready && (there || i == AUDIT);
		text = arena_printf(
		    request->arena, "%s,\"%s\":%s", text, peers[i], there ? "true" : "false");
	}
	if (text != NULL)
		text = arena_printf(request->arena,
		    "{\"ready\":%s,\"database\":%s,\"services\":{%s},\"canary\":%s}",
		    ready ? "true" : "false", database ? "true" : "false", text,
		    canary_text(request->arena, &gateway->site->canary, clock_now()));
	gateway_answer(request, ready ? 200 : 503, text, text != NULL ? strlen(text) : 0);
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
	const struct disclosure what = {
	    .id = id_v4(), .question = {.owner = "", .action = ACCORD__V1__ACTION__ACTION_COUNT}};
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
	gateway_disclose(gateway, request, &what, 1);
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

static void
ask_tallies(struct gateway *gateway, struct http_request *request)
{
	struct tally *tally = arena_zalloc(request->arena, sizeof(*tally));
	struct err err = {.code = ERR_UNAVAILABLE};
	struct asker asker;

	if (tally == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	if (road_asker(gateway, request, &asker) == NULL)
		return;
	session_of(request)->own = tally;
	tally->missing = PEERS + 1;
	for (int i = 0; i < PEERS; i++)
		gateway_ask(gateway, request,
		    &(struct ask){.to = peers[i],
			.kind = tallies[i].kind,
			.timeout_us = TALLY_TIMEOUT,
			.answer = tallies[i].answer,
			.done = on_tally,
			.part = i});
	if (--tally->missing == 0)
		answer_tally(gateway, request, tally);
}

void
gateway_get_tallies(void *ctx, struct http_request *request)
{
	road_begin(ctx, request, ask_tallies);
}

/* --- life --- */
struct site *
gateway_site_open(struct gateway *gateway)
{
	struct site *site = xcalloc(1, sizeof(*site));

	site->gateway = gateway;
	site->arena = arena_new(1 << 12, 1 << 20);
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
	free(site->openapi);
	arena_free(&site->arena);
	free(site);
}
