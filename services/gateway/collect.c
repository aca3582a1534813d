/* GET /metrics: every copy of every service is asked, and one page made of what they say. */
#include "services/gateway/collect.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/wire.h"
#include "services/gateway/gather.h"
#include "services/gateway/routes.h"

#define METRICS_WAIT CLOCK_SECOND
#define METRICS_FRESH CLOCK_SECOND
#define METRICS_WAITERS 64

#define UP                                                                                         \
	"# HELP accord_copy_up 1 when this copy answered the gateway\n"                            \
	"# TYPE accord_copy_up gauge\n"                                                            \
	"accord_copy_up{service=\"%s\"} %d\n%s"

/* The gateway's own file may name gateways too: then their page has all of them. */
static const char *const services[] = {
    "intake", "referral", "notification", "audit", "gateway", NULL};

/* A copy that is asked; of the last one, which is ourselves, no endpoint is asked. */
struct copy {
	struct collection *collection;
	const char *service, *endpoint;
	char *said;
};

struct collection {
	struct gateway *gateway;
	struct copy *copies;
	size_t count;
	struct arena *arena; /* for an answer that is being read */
	bool running;
	size_t missing;
	uint64_t waiters[METRICS_WAITERS];
	size_t waiter_count;
	char *text; /* the last whole page */
	size_t len;
	int64_t made;
};

/* --- the page --- */
static void
answer(struct http_request *request, const struct collection *collection)
{
	struct err err = {0};

	if (collection->text == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the page");
		http_problem(request, &err);
		return;
	}
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = "text/plain; version=0.0.4",
				 .body = collection->text,
				 .len = collection->len});
}

/* What a copy said, behind whether it said anything. */
static char *
with_up(const struct copy *copy)
{
	char *text;

	return asprintf(&text, UP, copy->service, copy->said != NULL,
		   copy->said != NULL ? copy->said : "") < 0
		   ? NULL
		   : text;
}

static void
make_page(struct collection *collection)
{
	struct gathered *texts = calloc(collection->count, sizeof(*texts));
	char *page = NULL;
	size_t len = 0;

	if (texts != NULL) {
		for (size_t i = 0; i < collection->count; i++)
			texts[i] = (struct gathered){
			    collection->copies[i].endpoint, with_up(&collection->copies[i])};
		page = gather_metrics(texts, collection->count, &len);
		for (size_t i = 0; i < collection->count; i++)
			free(texts[i].text);
		free(texts);
	}
	if (page == NULL)
		return;
	free(collection->text);
	collection->text = page;
	collection->len = len;
	collection->made = clock_mono();
}

static void
finish(struct collection *collection)
{
	struct http *http = collection->gateway->http;

	collection->running = false;
	(void)metrics_render("gateway", &collection->copies[collection->count - 1].said);
	make_page(collection);
	for (size_t i = 0; i < collection->count; i++) {
		free(collection->copies[i].said);
		collection->copies[i].said = NULL;
	}
	for (size_t i = 0; i < collection->waiter_count; i++) {
		struct http_request *request =
		    http == NULL ? NULL : http_find(http, collection->waiters[i]);

		if (request != NULL)
			answer(request, collection);
	}
	collection->waiter_count = 0;
}

/* --- asking --- */
static void
on_said(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct copy *copy = ctx;
	struct collection *collection = copy->collection;
	ProtobufCMessage *msg;
	struct err ignored;

	arena_reset(collection->arena);
	if (err == NULL && wire_read(&accord__v1__metrics__descriptor, collection->arena, body, len,
			       &msg, &ignored)) {
		const ProtobufCBinaryData *text = &((Accord__V1__Metrics *)msg)->text;

		copy->said = strndup((const char *)text->data, text->len);
	}
	if (--collection->missing == 0)
		finish(collection);
}

static void
collect(struct collection *collection)
{
	struct err err;

	collection->running = true;
	collection->missing = 1;
	for (size_t i = 0; i + 1 < collection->count; i++) {
		struct bus_call call = {.to = collection->copies[i].service,
		    .endpoint = collection->copies[i].endpoint,
		    .kind = ACCORD__V1__KIND__KIND_GET_METRICS,
		    .timeout_us = METRICS_WAIT,
		    .done = on_said,
		    .ctx = &collection->copies[i]};

		if (bus_call(collection->gateway->service.bus, &call, NULL, &err))
			collection->missing++;
	}
	if (--collection->missing == 0)
		finish(collection);
}

void
gateway_get_metrics(void *ctx, struct http_request *request)
{
	struct collection *collection = ((struct gateway *)ctx)->collection;
	struct err err = {0};

	if (collection->text != NULL && clock_mono() - collection->made < METRICS_FRESH) {
		answer(request, collection);
		return;
	}
	if (collection->waiter_count == METRICS_WAITERS) {
		(void)err_set(&err, ERR_UNAVAILABLE, "too many ask at once");
		http_problem(request, &err);
		return;
	}
	collection->waiters[collection->waiter_count++] = request->id;
	if (!collection->running)
		collect(collection);
}

/* --- life --- */
/* Counts them, or notes them when there is room. Ourselves is the last. */
static size_t
list_copies(struct collection *collection, struct copy *copies)
{
	const struct bus *bus = collection->gateway->service.bus;
	size_t count = 0;

	for (size_t i = 0; services[i] != NULL; i++) {
		const char *const *endpoint = bus_copies(bus, services[i]);

		for (; endpoint != NULL && *endpoint != NULL; endpoint++) {
			if (strcmp(*endpoint, bus_endpoint(bus)) == 0)
				continue;
			if (copies != NULL)
				copies[count] =
				    (struct copy){collection, services[i], *endpoint, NULL};
			count++;
		}
	}
	if (copies != NULL)
		copies[count] = (struct copy){collection, "gateway", bus_endpoint(bus), NULL};
	return count + 1;
}

struct collection *
collection_open(struct gateway *gateway)
{
	struct collection *collection = xcalloc(1, sizeof(*collection));

	collection->gateway = gateway;
	collection->arena = arena_new(1 << 14, 4 << 20);
	collection->copies = xcalloc(list_copies(collection, NULL), sizeof(*collection->copies));
	collection->count = list_copies(collection, collection->copies);
	return collection;
}

void
collection_close(struct collection **collection_at)
{
	struct collection *collection = *collection_at;

	if (collection == NULL)
		return;
	*collection_at = NULL;
	for (size_t i = 0; i < collection->count; i++)
		free(collection->copies[i].said);
	free(collection->copies);
	free(collection->text);
	arena_free(&collection->arena);
	free(collection);
}
