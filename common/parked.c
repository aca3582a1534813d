/* Followed facts that were set aside: shown to the operator, and tried once more when he says so.
 */
#include "common/service_kit.h"

#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "common/text.h"
#include "sql/common/kit.h"

#define LIST_FACTS 512
#define PAGE_FACTS 256
#define PAGE_ARENA ((size_t)16 << 20)
#define SOURCE_SIZE 33

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err;

	err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

struct place {
	char source[SOURCE_SIZE];
	uint64_t epoch, n;
};

/* A page of what is parked, from behind a fact. */
static struct db_args *
page_after(struct arena *arena, const struct place *after, int64_t most)
{
	struct db_args *args = db_args(&sql_kit_parked_page, arena);

	db_set_text(args, 0, after->source);
	db_set_int(args, 1, (int64_t)after->epoch);
	db_set_int(args, 2, (int64_t)after->n);
	db_set_int(args, 3, most);
	return args;
}

/* --- the list --- */

struct list {
	struct service *service;
	struct bus_request *request;
	Accord__V1__ParkedFact *facts[LIST_FACTS];
	size_t count;
	uint64_t total;
	bool no_memory;
};

static Accord__V1__ParkedFact *
listed_fact(struct arena *arena, const struct db_row *row)
{
	Accord__V1__ParkedFact *fact = arena_alloc(arena, sizeof(*fact));
	struct id subject = db_id(row, 5);

	if (fact == NULL)
		return NULL;
	accord__v1__parked_fact__init(fact);
	fact->source = arena_strdup(arena, db_text(row, 0));
	fact->n = (uint64_t)db_int(row, 1);
	fact->kind = (Accord__V1__Kind)db_int(row, 4);
	fact->subject.data = arena_dup(arena, subject.b, sizeof(subject.b));
	fact->subject.len = sizeof(subject.b);
	fact->reason = arena_strdup(arena, db_text(row, 7));
	fact->parked_us = db_time(row, 8);
	return fact->source != NULL && fact->subject.data != NULL && fact->reason != NULL ? fact
											  : NULL;
}

static void
on_listed(void *ctx, const struct db_row *row)
{
	struct list *list = ctx;
	Accord__V1__ParkedFact *fact = listed_fact(list->request->arena, row);

	if (fact == NULL)
		list->no_memory = true;
	else
		list->facts[list->count++] = fact;
}

static void
on_total(void *ctx, const struct db_row *row)
{
	((struct list *)ctx)->total = (uint64_t)db_int(row, 0);
}

static void
on_list(void *ctx, const struct err *err)
{
	struct list *list = ctx;
	Accord__V1__ParkedFacts facts = ACCORD__V1__PARKED_FACTS__INIT;

	if (err != NULL) {
		bus_refuse(list->service->bus, list->request, err);
		return;
	}
	if (list->no_memory) {
		refuse(list->service, list->request, ERR_UNAVAILABLE, "no memory for the list");
		return;
	}
	facts.n_facts = list->count;
	facts.facts = list->facts;
	facts.total = list->total;
	service_reply(list->service, list->request, list->request->kind, &facts.base);
}

void
parked_list(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct list *list = arena_zalloc(request->arena, sizeof(*list));
	struct arena *arena = request->arena;
	const struct place first = {.source = ""};
	struct db *reader = service->reader;
	struct err err = {0};

	(void)msg;
	if (list == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "no memory for the list");
		return;
	}
	list->service = service;
	list->request = request;
	if (!db_send(reader, page_after(arena, &first, LIST_FACTS), on_listed, list, &err) ||
	    !db_send(reader, db_args(&sql_kit_parked_count, arena), on_total, list, &err) ||
	    !db_sync(reader, on_list, list, &err))
		bus_refuse(service->bus, request, &err);
}

/* --- trying again --- */

/* Lives until the answer, and until the last of its inputs is done. */
struct retry {
	struct service *service; /* NULL when it was broken off or has ended */
	struct service_kit *kit; /* which has it until it is freed */
	struct bus_request *request;
	struct arena *arena; /* of the page at hand */
	struct place last;   /* of the facts of the page */
	size_t rows, left;
	bool reading; /* the answer of the store is awaited */
	bool no_memory;
	uint64_t applied, refused;
};

struct again {
	struct input input;
	struct retry *retry;
	Accord__V1__Fact fact;
};

static void read_page(struct retry *retry);

static void
retry_free(struct retry *retry)
{
	if (retry->left > 0 || retry->reading)
		return; /* who comes last frees it */
	retry->kit->retry = NULL;
	arena_free(&retry->arena);
	free(retry);
}

static void
end(struct retry *retry, const struct err *err)
{
	struct service *service = retry->service;
	Accord__V1__ParkedRetried done = ACCORD__V1__PARKED_RETRIED__INIT;

	log_info("parked facts were tried again",
	    L_INT("applied", retry->applied) L_INT("refused", retry->refused) L_ERR(err));
	done.applied = retry->applied;
	done.refused = retry->refused;
	if (err != NULL)
		bus_refuse(service->bus, retry->request, err);
	else
		service_reply(service, retry->request, retry->request->kind, &done.base);
	retry->service = NULL;
	retry_free(retry);
}

static void
page_done(struct retry *retry)
{
	struct err err;

	if (retry->service == NULL) {
		retry_free(retry);
		return;
	}
	if (retry->no_memory) {
		err_set(&err, ERR_UNAVAILABLE, "no memory for a page of parked facts");
		end(retry, &err);
	} else if (retry->rows == PAGE_FACTS) {
		read_page(retry);
	} else {
		end(retry, NULL);
	}
}

static void
on_again(struct input *input, const struct err *err)
{
	struct retry *retry = ((struct again *)(void *)input)->retry;

	if (err != NULL)
		retry->refused++;
	else if (!input->over)
		retry->applied++;
	if (--retry->left == 0 && !retry->reading)
		page_done(retry);
}

static struct follower *
follower_of(const struct service_kit *kit, const char *source)
{
	for (size_t i = 0; i < kit->follower_count; i++)
		if (strcmp(follower_source(kit->followers[i]), source) == 0)
			return kit->followers[i];
	return NULL;
}

static bool
read_fact(struct arena *arena, const struct db_row *row, Accord__V1__Fact *fact)
{
	struct id subject = db_id(row, 5);
	size_t len;
	const void *body = db_bytes(row, 6, &len);

	accord__v1__fact__init(fact);
	fact->n = (uint64_t)db_int(row, 1);
	fact->epoch = (uint64_t)db_int(row, 2);
	fact->at_us = db_time(row, 3);
	fact->kind = (Accord__V1__Kind)db_int(row, 4);
	fact->ignorable = true; /* it was taken once, by a release that knew it or passed it over */
	fact->subject.data = arena_dup(arena, subject.b, sizeof(subject.b));
	fact->subject.len = sizeof(subject.b);
	fact->body.data = arena_dup(arena, body, len);
	fact->body.len = len;
	return fact->subject.data != NULL && fact->body.data != NULL;
}

static void
submit(struct retry *retry, struct again *again, struct follower *follower)
{
	struct err err = {0};

	again->retry = retry;
	again->input.lane = LANE_BULK;
	again->input.done = on_again;
	retry->left++;
	if (follower_read_parked(
		follower, &again->fact, retry->arena, &again->input, &again->input.err) &&
	    service_submit(retry->service, &again->input, &err))
		return;
	retry->left--;
	retry->refused++;
}

static void
on_page_row(void *ctx, const struct db_row *row)
{
	struct retry *retry = ctx;
	struct follower *follower;
	struct again *again;

	if (retry->service == NULL || retry->no_memory)
		return;
	follower = follower_of(retry->service->kit, db_text(row, 0));
	again = arena_zalloc(retry->arena, sizeof(*again));
	if (again == NULL || !read_fact(retry->arena, row, &again->fact)) {
		retry->no_memory = true;
		return;
	}
	retry->rows++;
	retry->last.n = again->fact.n;
	retry->last.epoch = again->fact.epoch;
	(void)text_copy(retry->last.source, sizeof(retry->last.source), db_text(row, 0));
	if (follower != NULL)
		submit(retry, again, follower);
	else
		retry->refused++; /* a source that is followed no more */
}

static void
on_page(void *ctx, const struct err *err)
{
	struct retry *retry = ctx;

	retry->reading = false;
	if (err != NULL && retry->service != NULL)
		end(retry, err);
	else if (retry->left == 0)
		page_done(retry);
}

static void
read_page(struct retry *retry)
{
	struct db *reader = retry->service->reader;
	struct err err = {0};

	arena_reset(retry->arena);
	retry->rows = 0;
	retry->reading = true;
	if (db_send(reader, page_after(retry->arena, &retry->last, PAGE_FACTS), on_page_row, retry,
		&err) &&
	    db_sync(reader, on_page, retry, &err))
		return;
	retry->reading = false;
	end(retry, &err);
}

/* It will make what is parked of its source void: nothing of that is applied over it. */
static bool
snapshot_under_way(const struct service_kit *kit)
{
	for (size_t i = 0; i < kit->follower_count; i++)
		if (follower_takes_snapshot(kit->followers[i]))
			return true;
	return false;
}

void
parked_retry(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	struct retry *retry;

	(void)msg;
	if (service->kit->retry != NULL || snapshot_under_way(service->kit)) {
		refuse(service, request, ERR_CONFLICT,
		    "parked facts are being tried already, or a snapshot is being taken");
		return;
	}
	if ((retry = calloc(1, sizeof(*retry))) == NULL ||
	    (retry->arena = arena_try(64 * 1024, PAGE_ARENA)) == NULL) {
		free(retry);
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	retry->service = service;
	retry->request = request;
	retry->kit = service->kit;
	service->kit->retry = retry;
	read_page(retry);
}

void
parked_stop(struct service *service)
{
	struct retry *retry = service->kit->retry;

	if (retry == NULL || retry->service == NULL)
		return;
	refuse(service, retry->request, ERR_NOT_WRITER, "this copy is about to end or stand by");
	retry->service = NULL;
	retry_free(retry);
}

void
parked_end(struct service_kit *kit)
{
	if (kit->retry == NULL)
		return;
	kit->retry->reading = false;
	retry_free(kit->retry);
}
