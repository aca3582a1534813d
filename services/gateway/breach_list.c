/* Breaches as they are shown to who answers for them at their owner: how they stand, and a draft of
 * what is told of one. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/breach.pb-c.h"
#include "common/json.h"
#include "common/text.h"
#include "services/gateway/breach.h"
#include "services/gateway/breaches.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/http/path.h"
#include "services/gateway/redact.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/breach.h"

#define VIEW ACCORD__V1__ACTION__ACTION_VIEW
#define SHOWN_MOST (PAGE_LIMIT + 1)

/* A question to the store; the request may give up first. */
struct asking {
	struct gateway *gateway;
	struct arena *arena;
	uint64_t request;
	struct breach_shown shown[SHOWN_MOST];
	size_t count;
	void (*then)(struct gateway *gateway, struct http_request *request, struct asking *asking);
};

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

static void
refuse(struct gateway *gateway, struct http_request *request)
{
	gateway_refuse(gateway, request, VIEW, ERR_NOT_FOUND);
}

/* --- the store --- */

static void
on_row(void *ctx, const struct db_row *from)
{
	struct asking *asking = ctx;
	struct breach_shown *last = asking->count > 0 ? &asking->shown[asking->count - 1] : NULL;
	struct id id = db_id(from, 0);

	if (last == NULL || !id_equal(&last->row.id, &id)) {
		if (asking->count == SHOWN_MOST)
			return;
		last = &asking->shown[asking->count++];
		breach_read(from, &last->row);
	}
	if (!db_null(from, 13) && last->clock_count < BREACH_SLOTS)
		breach_clock_read(from, 13, &last->clocks[last->clock_count++]);
}

static void
on_rows(void *ctx, const struct err *err)
{
	struct asking *asking = ctx;
	struct gateway *gateway = asking->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, asking->request) : NULL;

	if (request != NULL && err != NULL)
		gateway_unavailable(request, err);
	else if (request != NULL)
		asking->then(gateway, request, asking);
	arena_free(&asking->arena);
	free(asking);
}

static struct asking *
ask_new(struct gateway *gateway, struct http_request *request,
    void (*then)(struct gateway *, struct http_request *, struct asking *))
{
	struct asking *asking = calloc(1, sizeof(*asking));

	if (asking == NULL || (asking->arena = arena_try(1024, 64 << 10)) == NULL) {
		free(asking);
		no_memory(request);
		return NULL;
	}
	asking->gateway = gateway;
	asking->request = request->id;
	asking->then = then;
	return asking;
}

static void
ask_send(struct asking *asking, struct http_request *request, struct db_args *args)
{
	struct db *db = asking->gateway->service.reader;
	struct err err = {.code = ERR_UNAVAILABLE};

	if (db_send(db, args, on_row, asking, &err) && db_sync(db, on_rows, asking, &err))
		return;
	arena_free(&asking->arena);
	free(asking);
	gateway_unavailable(request, &err);
}

/* --- a record --- */

static bool
fill_clocks(struct arena *arena, const struct breach_shown *shown, Accord__V1__BreachRecord *record)
{
	record->clocks = arena_alloc(arena, BREACH_SLOTS * sizeof(*record->clocks));
	for (size_t i = 0; record->clocks != NULL && i < shown->clock_count; i++) {
		const struct breach_clock_row *c = &shown->clocks[i];
		Accord__V1__BreachClockStanding *to = arena_alloc(arena, sizeof(*to));

		if (to == NULL)
			return false;
		accord__v1__breach_clock_standing__init(to);
		to->clock = (Accord__V1__BreachClock)c->clock;
		to->due_us = c->at.due;
		to->met_us = c->at.met;
		to->met_by = (char *)(uintptr_t)c->met_by;
		to->standing = breach_standing(&c->at);
		to->citation = (char *)(uintptr_t)breach_rule(c);
		record->clocks[record->n_clocks++] = to;
	}
	return record->clocks != NULL;
}

static bool
put_text(struct arena *arena, const struct breach_shown *shown, char **text, size_t *len,
    struct err *err)
{
	Accord__V1__BreachRecord record = ACCORD__V1__BREACH_RECORD__INIT;
	const struct breach_row *row = &shown->row;

	record.id = staffed_bytes(&row->id);
	record.organisation = (char *)(uintptr_t)row->owner;
	record.kind = (Accord__V1__BreachKind)row->kind;
	record.how = (Accord__V1__BreachFound)row->how;
	record.state = (Accord__V1__BreachState)row->state;
	record.person = (char *)(uintptr_t)row->person;
	record.found_us = row->found;
	record.cji = row->cji;
	record.closing_by = (char *)(uintptr_t)row->closing_by;
	record.closed_by = (char *)(uintptr_t)row->closed_by;
	record.closed_us = row->closed;
	record.classes = arena_alloc(arena, 64 * sizeof(*record.classes));
	for (int c = 1; record.classes != NULL && c < 64; c++)
		if ((row->classes >> c & 1) != 0)
			record.classes[record.n_classes++] = (Accord__V1__DataClass)c;
	if (record.classes == NULL || !fill_clocks(arena, shown, &record))
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	return json_write(&record.base, arena, text, len, err);
}

/* Of nobody's case: recorded as an answer without anything of anybody's. */
static void
disclose_text(struct gateway *gateway, struct http_request *request)
{
	const struct disclosure what = {.id = id_v4(), .question = {.owner = "", .action = VIEW}};

	gateway_disclose(gateway, request, &what, 1);
}

/* --- all of an owner's --- */

static void
then_list(struct gateway *gateway, struct http_request *request, struct asking *asking)
{
	const struct page *page = session_of(request)->own;
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT], count = 0;
	bool more = asking->count > page->limit;
	const struct breach_row *last = more ? &asking->shown[page->limit - 1].row : NULL;
	const ProtobufCBinaryData next =
	    more ? staffed_bytes(&last->id) : (ProtobufCBinaryData){0, NULL};
	struct err err = {0};

	if (!breaches_answers(gateway, session_of(request))) {
		refuse(gateway, request);
		return;
	}
	for (; count < asking->count && count < page->limit; count++)
		if (!put_text(
			request->arena, &asking->shown[count], &texts[count], &lens[count], &err)) {
			gateway_unavailable(request, &err);
			return;
		}
	if (gateway_page_write(
		request, "breaches", texts, lens, count, more ? last->found : 0, &next, &err))
		disclose_text(gateway, request);
	else
		gateway_unavailable(request, &err);
}

void
gateway_list_breaches(void *ctx, struct http_request *request)
{
	struct session *session = session_of(request);
	struct page *page = arena_zalloc(request->arena, sizeof(*page));
	struct asking *asking;
	struct db_args *args;
	struct err err = {0};

	if (!breaches_answers(ctx, session)) {
		refuse(ctx, request);
		return;
	}
	if (page == NULL) {
		no_memory(request);
		return;
	}
	if (!gateway_page_read(request, page, &err)) {
		http_problem(request, &err);
		return;
	}
	session->own = page;
	if ((asking = ask_new(ctx, request, then_list)) == NULL)
		return;
	args = db_args(&sql_breach_of, asking->arena);
	db_set_text(args, 0, session->organisation);
	db_set_time(args, 1, page->before_us != 0 ? page->before_us : INT64_MAX);
	db_set_id(args, 2, &page->before_id);
	db_set_int(args, 3, page->limit + 1);
	ask_send(asking, request, args);
}

/* --- one --- */

/* NULL: it is answered. */
static const struct breach_shown *
one_of_hers(struct gateway *gateway, struct http_request *request, const struct asking *asking)
{
	const struct session *session = session_of(request);

	if (asking->count == 1 && breaches_answers(gateway, session) &&
	    strcmp(asking->shown[0].row.owner, session->organisation) == 0)
		return &asking->shown[0];
	refuse(gateway, request);
	return NULL;
}

static void
then_one(struct gateway *gateway, struct http_request *request, struct asking *asking)
{
	const struct breach_shown *shown = one_of_hers(gateway, request, asking);
	struct session *session = session_of(request);
	struct err err = {0};
	char *text;

	if (shown == NULL)
		return;
	if (!put_text(request->arena, shown, &text, &session->len, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	session->text = text;
	disclose_text(gateway, request);
}

static void
then_notice(struct gateway *gateway, struct http_request *request, struct asking *asking)
{
	const struct breach_shown *shown = one_of_hers(gateway, request, asking);
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct session *session = session_of(request);
	const char *title;

	if (shown == NULL)
		return;
	title = rulebook != NULL ? directory_title(rulebook->directory, shown->row.owner)
				 : shown->row.owner;
	session->text = breach_notice(request->arena, shown, title, session->own != NULL);
	if (session->text == NULL) {
		no_memory(request);
		return;
	}
	session->len = strlen(session->text);
	session->type = "text/plain; charset=utf-8";
	disclose_text(gateway, request);
}

static void
ask_one(struct gateway *gateway, struct http_request *request,
    void (*then)(struct gateway *, struct http_request *, struct asking *))
{
	struct asking *asking;
	struct db_args *args;
	struct id id = {{0}};

	if (!breaches_answers(gateway, session_of(request))) {
		refuse(gateway, request);
		return;
	}
	(void)id_parse(request->params.value[0], &id); /* what is no id is asked for as nil */
	if ((asking = ask_new(gateway, request, then)) == NULL)
		return;
	args = db_args(&sql_breach_read, asking->arena);
	db_put_id(args, &id);
	ask_send(asking, request, args);
}

void
gateway_get_breach(void *ctx, struct http_request *request)
{
	ask_one(ctx, request, then_one);
}

/* The session's own is there for Spanish. */
void
gateway_get_breach_notice(void *ctx, struct http_request *request)
{
	struct session *session = session_of(request);
	char language[8];
	int found = path_query(request->query, "language", language, sizeof(language));
	struct err err = {0};
	bool spanish = found > 0 && strcmp(language, "es") == 0;

	if (found != 0 && !spanish && (found < 0 || strcmp(language, "en") != 0)) {
		(void)err_set(&err, ERR_INVALID, "language is en or es");
		http_problem(request, &err);
		return;
	}
	session->own = spanish ? session : NULL;
	ask_one(ctx, request, then_notice);
}
