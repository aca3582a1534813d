/* Releases as they are shown: to their owner's staff, to whoever may rely on them, and to whoever
 * no longer may. The rows are the gateway's own; the road is that of every record. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/json.h"
#include "common/text.h"
#include "services/gateway/codes.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/release.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"
#include "services/gateway/staffed.h"
#include "sql/gateway/release.h"

#define SHOWN                                                                                      \
	(BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CLIENT_EXISTENCE) |                                \
	    BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_RELEASE_TERMS))
#define TERMS BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_RELEASE_TERMS)
#define ROUND (PAGE_LIMIT + 1) /* rows that the store is asked for at most */
#define ROUNDS 16              /* for one page of those that may be relied on */

/* Whose list it is. */
enum list_side { LIST_OWN, LIST_RELIED_ON, LIST_REVOKED };

/* The session's own while it lasts. */
struct list {
	enum list_side side;
	bool of_client; /* of LIST_OWN: of this one only */
	struct id client;
	struct page page;
	bool why;
	uint64_t classes;
	struct release_row *rows; /* one more than the page: there is a next one */
	size_t row_count;
	unsigned rounds;          /* the store was asked so often for this page */
	struct page from;         /* where it is asked from */
	struct question question; /* of her own organisation's */
	struct verdict verdict;
};

/* What leaves. */
struct leaving {
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT];
	size_t count;
	struct offered_release offers[PAGE_LIMIT];
	struct id subjects[PAGE_LIMIT];
	struct disclosure list[PAGE_LIMIT];
	size_t decisions;
};

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

/* --- a record --- */
static size_t
numbers(struct arena *arena, uint64_t mask, int **list)
{
	size_t count = 0;

	if ((*list = arena_alloc(arena, 64 * sizeof(**list))) == NULL)
		return 0;
	for (int i = 1; i < 64; i++)
		if (mask >> i & 1)
			(*list)[count++] = i;
	return count;
}

static void
fill_record(struct arena *arena, const struct release_row *row, Accord__V1__ReleaseRecord *record)
{
	int *classes, *purposes;

	accord__v1__release_record__init(record);
	record->id = staffed_bytes(&row->id);
	record->client = staffed_bytes(&row->client);
	record->organisation = (char *)(uintptr_t)row->owner;
	record->recipient = (char *)(uintptr_t)row->recipient;
	record->n_classes = numbers(arena, row->terms.classes, &classes);
	record->classes = (Accord__V1__DataClass *)(void *)classes;
	record->n_purposes = numbers(arena, row->terms.purposes, &purposes);
	record->purposes = (Accord__V1__Purpose *)(void *)purposes;
	record->signed_us = row->terms.signed_at;
	record->expires_us = row->terms.expires;
	record->kept_us = row->kept;
	record->revoked_us = row->revoked;
	record->revoked_how = (Accord__V1__Revocation)row->revoked_how;
	record->explained_by = (char *)(uintptr_t)row->explained_by;
	record->limit_raised_by = (char *)(uintptr_t)row->limit_raised_by;
}

/* Appends its text, with the codes of the decision it leaves by. */
static bool
let_leave(const struct rulebook *rulebook, struct http_request *request,
    const struct release_row *row, const struct disclosure *by, struct leaving *leaving,
    struct err *err)
{
	const struct list *list = session_of(request)->own;
	Accord__V1__ReleaseRecord record;
	struct redacted sum = {0};
	ProtobufCMessage *copy;
	const char *text, *codes;
	size_t len;

	fill_record(request->arena, row, &record);
	copy = redact(&record.base, by->verdict.mask, NULL, request->arena, &sum);
	codes = codes_text(request->arena, rulebook, &by->verdict, &by->id, list->why);
	if (copy == NULL || codes == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	if ((text = gateway_text(request, copy, by->verdict.mask, &len, err)) == NULL)
		return false;
	leaving->texts[leaving->count] =
	    codes_join(request->arena, text, len, codes, &leaving->lens[leaving->count]);
	return leaving->texts[leaving->count++] != NULL ||
	       err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
}

/* --- the owner's own: one decision for all --- */
static bool
gather_own(const struct rulebook *rulebook, struct http_request *request, struct leaving *leaving,
    struct err *err)
{
	const struct list *list = session_of(request)->own;
	struct disclosure *by = &leaving->list[0];

	*by = (struct disclosure){.id = id_v4(),
	    .question = list->question,
	    .verdict = list->verdict,
	    .subjects = leaving->subjects};
	leaving->decisions = 1;
	for (size_t i = 0; i < list->row_count && i < list->page.limit; i++) {
		if (!let_leave(rulebook, request, &list->rows[i], by, leaving, err))
			return false;
		leaving->subjects[by->subject_count++] = list->rows[i].client;
		by->present = SHOWN;
	}
	return true;
}

/* --- those that may be relied on: decided one by one, each by itself --- */
static bool
relied_on_by(const struct rulebook *rulebook, const struct http_request *request,
    struct asker *asker, struct err *err)
{
	const struct session *session = session_of(request);

	return asker_find(rulebook, session->person, session->role, session->placement,
	    road_at(request), asker, err);
}

/* False: of it nothing may be known, also not that it makes a page longer. */
static bool
may_be_shown(const struct rulebook *rulebook, const struct http_request *request,
    const struct asker *asker, const struct release_row *row, struct offered_release *offer,
    struct disclosure *by)
{
	const struct list *list = session_of(request)->own;
	struct err err;

	*offer = gateway_release_offer(row);
	*by = (struct disclosure){.id = id_v4(), .question = list->question};
	by->question.owner = row->owner;
	by->question.at = road_at(request);
	by->question.releases = offer;
	by->question.release_count = 1;
	return gateway_release_holds(row, road_at(request)) &&
	       decide(rulebook, asker, &by->question, &by->verdict, &err) && by->verdict.mask != 0;
}

/* Of a round's rows those that she may know of, until there is one more than the page holds. */
static bool
keep_shown(const struct rulebook *rulebook, struct http_request *request,
    const struct release_row *rows, size_t count, struct err *err)
{
	struct list *list = session_of(request)->own;
	struct offered_release offer;
	struct disclosure by;
	struct asker asker;

	if (!relied_on_by(rulebook, request, &asker, err))
		return false;
	for (size_t i = 0; i < count && list->row_count <= list->page.limit; i++)
		if (may_be_shown(rulebook, request, &asker, &rows[i], &offer, &by))
			list->rows[list->row_count++] = rows[i];
	return true;
}

static bool
gather_relied_on(const struct rulebook *rulebook, struct http_request *request,
    struct leaving *leaving, struct err *err)
{
	const struct list *list = session_of(request)->own;
	struct asker asker;

	if (!relied_on_by(rulebook, request, &asker, err))
		return false;
	for (size_t i = 0; i < list->row_count && i < list->page.limit; i++) {
		const struct release_row *row = &list->rows[i];
		struct disclosure *by = &leaving->list[leaving->decisions];

		if (!may_be_shown(rulebook, request, &asker, row, &leaving->offers[i], by))
			continue;
		by->present = SHOWN;
		by->subjects = &leaving->subjects[leaving->decisions];
		by->subject_count = 1;
		leaving->subjects[leaving->decisions++] = row->client;
		if (!let_leave(rulebook, request, row, by, leaving, err))
			return false;
	}
	return true;
}

/* --- those that were revoked: which, and nothing of hers. That her organisation relied on them is
 * its own, and its protocol says who may know --- */
static bool
gather_revoked(struct http_request *request, struct leaving *leaving, struct err *err)
{
	const struct list *list = session_of(request)->own;

	leaving->list[0] = (struct disclosure){.id = id_v4(),
	    .question = list->question,
	    .verdict = list->verdict,
	    .present = list->row_count > 0 ? TERMS : 0};
	leaving->decisions = 1;
	for (size_t i = 0; i < list->row_count && i < list->page.limit; i++) {
		Accord__V1__RevokedRelease record = ACCORD__V1__REVOKED_RELEASE__INIT;

		record.release = staffed_bytes(&list->rows[i].id);
		record.owner = list->rows[i].owner;
		record.revoked_us = list->rows[i].revoked;
		if (!json_write(
			&record.base, request->arena, &leaving->texts[i], &leaving->lens[i], err))
			return false;
		leaving->count++;
	}
	return true;
}

/* --- record, and answer --- */
static void
answer_page(struct gateway *gateway, struct http_request *request, struct leaving *leaving)
{
	const struct list *list = session_of(request)->own;
	bool more = list->row_count > list->page.limit;
	const struct release_row *last = more ? &list->rows[list->page.limit - 1] : NULL;
	const ProtobufCBinaryData next =
	    last != NULL ? staffed_bytes(&last->id) : (ProtobufCBinaryData){0, NULL};
	int64_t next_us = last == NULL                 ? 0
			  : list->side == LIST_REVOKED ? last->revoked
						       : last->granted;
	struct err err = {0};

	if (leaving->decisions == 0) { /* nothing of anybody's */
		leaving->list[0] = (struct disclosure){.id = id_v4(), .question = list->question};
		leaving->list[0].question.owner = "";
		leaving->decisions = 1;
	}
	if (gateway_page_write(request, list->side == LIST_REVOKED ? "revoked" : "releases",
		leaving->texts, leaving->lens, leaving->count, next_us, &next, &err))
		gateway_disclose(gateway, request, leaving->list, leaving->decisions);
	else
		gateway_unavailable(request, &err);
}

static void
on_read(struct gateway *gateway, struct http_request *request)
{
	struct list *list = session_of(request)->own;
	struct leaving *leaving = arena_zalloc(request->arena, sizeof(*leaving));
	const struct rulebook *rulebook = road_still(gateway, request);
	struct err err = {.code = ERR_UNAVAILABLE};
	bool whole;

	if (rulebook == NULL)
		return;
	if (list->side != LIST_RELIED_ON && (list->verdict.mask & TERMS) == 0) {
		gateway_refuse_question(gateway, request, &list->question);
		return;
	}
	whole =
	    leaving != NULL &&
	    (list->side == LIST_OWN          ? gather_own(rulebook, request, leaving, &err)
		: list->side == LIST_REVOKED ? gather_revoked(request, leaving, &err)
					     : gather_relied_on(rulebook, request, leaving, &err));
	if (whole && !arena_exhausted(request->arena))
		answer_page(gateway, request, leaving);
	else
		gateway_unavailable(request, &err);
}

/* --- the store --- */
/* A question to it; the request may give up first. */
struct ask_list {
	struct gateway *gateway;
	struct arena *arena;
	uint64_t request;
	char owner[NAME_SIZE]; /* of a client's: whose alone are shown; "": whoever's */
	struct release_row rows[ROUND];
	size_t count;
};

static void
on_row(void *ctx, const struct db_row *from)
{
	struct ask_list *ask = ctx;
	struct release_row *row = &ask->rows[ask->count];

	if (ask->count == ROUND)
		return;
	gateway_release_read(from, row);
	/* Another owner's client is as one who signed for nothing (law L9). */
	if (ask->owner[0] == '\0' || strcmp(row->owner, ask->owner) == 0)
		ask->count++;
}

static void ask_store(struct gateway *gateway, struct http_request *request);

/* A page is filled from what may be shown alone; for what is hidden the store is looked on in, a
 * bounded number of times. */
static void
look_on(struct gateway *gateway, struct http_request *request, const struct ask_list *ask)
{
	struct list *list = session_of(request)->own;
	const struct rulebook *rulebook = road_still(gateway, request);
	struct err err = {.code = ERR_UNAVAILABLE};

	if (rulebook == NULL)
		return;
	if (!keep_shown(rulebook, request, ask->rows, ask->count, &err)) {
		gateway_unavailable(request, &err);
	} else if (list->row_count <= list->page.limit && ask->count == ROUND &&
		   ++list->rounds < ROUNDS) {
		list->from.before_us = ask->rows[ROUND - 1].granted;
		list->from.before_id = ask->rows[ROUND - 1].id;
		ask_store(gateway, request);
	} else {
		on_read(gateway, request);
	}
}

static void
take_rows(struct gateway *gateway, struct http_request *request, const struct ask_list *ask)
{
	struct list *list = session_of(request)->own;

	if (list->side == LIST_RELIED_ON) {
		look_on(gateway, request, ask);
		return;
	}
	memcpy(list->rows, ask->rows, ask->count * sizeof(*ask->rows));
	list->row_count = ask->count;
	on_read(gateway, request);
}

static void
on_rows(void *ctx, const struct err *err)
{
	struct ask_list *ask = ctx;
	struct gateway *gateway = ask->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, ask->request) : NULL;

	if (request != NULL && err != NULL)
		gateway_unavailable(request, err);
	else if (request != NULL)
		take_rows(gateway, request, ask);
	arena_free(&ask->arena);
	free(ask);
}

static struct db_args *
list_args(const struct ask_list *ask, const struct list *list, const char *organisation)
{
	static const struct statement *const statements[] = {
	    [LIST_OWN] = &sql_release_of,
	    [LIST_RELIED_ON] = &sql_release_to,
	    [LIST_REVOKED] = &sql_release_revoked,
	};
	struct db_args *args =
	    db_args(list->of_client ? &sql_release_of_client : statements[list->side], ask->arena);
	int next = 0;

	if (list->of_client)
		db_set_id(args, next++, &list->client);
	else
		db_set_text(args, next++, organisation);
	db_set_time(args, next++, list->from.before_us != 0 ? list->from.before_us : INT64_MAX);
	db_set_id(args, next++, &list->from.before_id);
	db_set_int(args, next, list->side == LIST_RELIED_ON ? ROUND : list->page.limit + 1);
	return args;
}

static void
ask_store(struct gateway *gateway, struct http_request *request)
{
	const struct session *session = session_of(request);
	struct ask_list *ask = calloc(1, sizeof(*ask));
	struct db *db = gateway->service.reader;
	struct err err = {.code = ERR_UNAVAILABLE};

	if (ask != NULL && (ask->arena = arena_try(1024, 16 << 10)) != NULL) {
		ask->gateway = gateway;
		ask->request = request->id;
		if (((struct list *)session->own)->of_client)
			(void)text_copy(ask->owner, sizeof(ask->owner), session->organisation);
		if (db_send(db, list_args(ask, session->own, session->organisation), on_row, ask,
			&err) &&
		    db_sync(db, on_rows, ask, &err))
			return;
		arena_free(&ask->arena);
	}
	free(ask);
	gateway_unavailable(request, &err);
}

/* The beginning of the road. Who may not see them asks all the same. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	struct list *list = session_of(request)->own;
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	list->question.at = road_at(request);
	list->row_count = list->rounds = 0;
	list->from = list->page;
	if (list->side != LIST_RELIED_ON &&
	    !decide_or_nothing(rulebook, &asker, &list->question, &list->verdict, &err)) {
		gateway_unavailable(request, &err);
		return;
	}
	ask_store(gateway, request);
}

static void
begin(struct gateway *gateway, struct http_request *request, enum list_side side)
{
	struct session *session = session_of(request);
	struct list *list = arena_zalloc(request->arena, sizeof(*list));
	struct err err = {0};

	if (list == NULL ||
	    (list->rows = arena_alloc(request->arena, ROUND * sizeof(*list->rows))) == NULL) {
		no_memory(request);
		return;
	}
	session->own = list;
	list->side = side;
	list->of_client = request->params.count > 0;
	if (list->of_client)
		(void)id_parse(request->params.value[0], &list->client);
	if (!gateway_page_read(request, &list->page, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!road_classes(request, SHOWN, &list->classes) || !road_why(request, &list->why))
		return;
	list->question = (struct question){.owner = session->organisation,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .classes = list->classes,
	    .client = true};
	road_begin(gateway, request, step);
}

void
gateway_list_client_releases(void *ctx, struct http_request *request)
{
	begin(ctx, request, LIST_OWN);
}

void
gateway_list_releases(void *ctx, struct http_request *request)
{
	char word[16];
	int found = path_query(request->query, "as", word, sizeof(word));
	struct err err = {0};

	if (found == 0 || (found > 0 && strcmp(word, "owner") == 0)) {
		begin(ctx, request, LIST_OWN);
	} else if (found > 0 && strcmp(word, "recipient") == 0) {
		begin(ctx, request, LIST_RELIED_ON);
	} else {
		(void)err_set(&err, ERR_INVALID, "as is owner or recipient");
		http_problem(request, &err);
	}
}

void
gateway_list_revoked(void *ctx, struct http_request *request)
{
	begin(ctx, request, LIST_REVOKED);
}
