/* Disclosures and refusals: facts first, answers after. */
#include "services/gateway/disclose.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "services/gateway/acting.h"
#include "services/gateway/knows.h"
#include "services/gateway/release.h"
#include "services/gateway/token.h"

#define RECORD_FIRST 2048
#define CANNOT_MOVE "it cannot make that move as it stands now"
#define NOT_AS_READ "it is no longer as you read it"
#define RECORD_LIMIT ((size_t)256 << 10)

/* An input of the batch; it outlives the request, should that give up. */
struct record {
	struct input input;
	struct gateway *gateway;
	struct arena *arena; /* what it points to */
	uint64_t request;
	struct credential credential;
	const char *person, *organisation;
	const char *placement;    /* NULL: under none */
	unsigned role;            /* 0: she says none */
	bool on_road;             /* it was decided, and could be anew */
	int64_t rulebook;         /* the version of that by which it was */
	enum err_code answer;     /* ERR_NONE: what is disclosed; else why it is refused */
	http_step *then;          /* a fence: nothing is written, and this is next; else NULL */
	uint64_t asked_of, known; /* a fence of knows.h: of which records she may know */
	bool asked_one;           /* one thing, not a list */
	struct id asked;          /* nil for what was no id: the same fact */
	struct disclosure *list;
	size_t count;
	bool stale;      /* the store has a newer policy */
	int64_t changed; /* when it was decided otherwise; 0: it was not */
};

static void
record_free(struct record *record)
{
	arena_free(&record->arena);
	free(record);
}

/* --- the rule --- */
static void
record_keys(struct batch *batch, struct input *input)
{
	const struct record *record = input->own;

	gateway_policy_need(batch);
	credential_need(batch, &record->credential, record->person);
	for (size_t i = 0; i < record->count; i++)
		if (record->list[i].verdict.release != NULL)
			batch_need(batch, &gateway_release, &record->list[i].verdict.release->id);
}

static bool
is_decided(const struct disclosure *d)
{
	return d->question.owner[0] != '\0';
}

/* False: it comes out otherwise now. What is refused stays so: it says how it would be now. */
static bool
decided_again(const struct record *record, const struct rulebook *rulebook,
    const struct asker *asker, int64_t now, struct disclosure *d)
{
	struct verdict verdict;
	struct err err;

	d->question.at = now;
	if (!decide(rulebook, asker, &d->question, &verdict, &err))
		verdict = (struct verdict){.discover = false};
	if (record->answer == ERR_NONE) {
		d->verdict.request.at = now;
		return verdict_same(&verdict, &d->verdict);
	}
	d->verdict = verdict;
	return true;
}

static void
put(struct batch *batch, const struct record *record, const struct rulebook *rulebook,
    const struct disclosure *d)
{
	struct disclosed what = {.id = d->id,
	    .person = record->person,
	    .organisation = record->organisation,
	    .credential = &record->credential.id,
	    .owner = d->question.owner,
	    .placement = record->placement != NULL ? record->placement : "",
	    .action = d->question.action,
	    .purpose = d->question.purpose,
	    .rulebook = record->on_road ? rulebook : NULL,
	    .verdict = is_decided(d) ? &d->verdict : NULL,
	    .subjects = d->subjects,
	    .subject_count = d->subject_count,
	    .client = d->question.client,
	    .present = d->present,
	    .in_part = d->in_part,
	    .unheard = d->unheard};

	if (record->answer == ERR_NONE) {
		disclosed_put(batch, &what);
		return;
	}
	what.subjects = &record->asked;
	what.subject_count = record->asked_one ? 1 : 0;
	disclosed_put_refused(batch, &what);
}

/* What she signed, where it opened something. */
static bool
release_holds(struct batch *batch, const struct disclosure *d)
{
	const struct release_row *row;

	if (d->verdict.release == NULL)
		return true;
	row = batch_row(batch, &gateway_release, &d->verdict.release->id);
	return row != NULL && gateway_release_holds(row, batch_now(batch));
}

/* She may know of the same as when it was asked. */
static bool
known_again(const struct record *record, const struct rulebook *rulebook, int64_t now)
{
	struct asker asker;
	uint64_t known;
	struct err err;

	return record->then == NULL || record->asked_of == 0 ||
	       (asker_find(
		    rulebook, record->person, record->role, record->placement, now, &asker, &err) &&
		   gateway_knows(rulebook, &asker, now, record->asked_of, &known, &err) &&
		   known == record->known);
}

/* Whether all of it comes out the same at this instant. */
static bool
all_decided_again(struct batch *batch, struct record *record, const struct rulebook *rulebook)
{
	int64_t now = batch_now(batch);
	struct asker asker;
	struct err err;

	/* Of a page of nothing as well: what she says that she acts under is of use no more. */
	if (record->on_road && record->placement != NULL &&
	    !asker_find(
		rulebook, record->person, record->role, record->placement, now, &asker, &err))
		return false;
	for (size_t i = 0; i < record->count; i++)
		if (is_decided(&record->list[i]) &&
		    (!release_holds(batch, &record->list[i]) ||
			!asker_find(rulebook, record->person, record->role, record->placement, now,
			    &asker, &err) ||
			!decided_again(record, rulebook, &asker, now, &record->list[i])))
			return false;
	return !record->on_road || known_again(record, rulebook, now);
}

static bool
decide_record(struct batch *batch, struct input *input, struct err *err)
{
	struct record *record = input->own;
	const struct rulebook *rulebook = rulebook_now(record->gateway);

	record->changed = 0;
	record->stale =
	    record->on_road && (rulebook == NULL || rulebook->version != record->rulebook ||
				   !gateway_policy_holds(batch, record->rulebook));
	if (!credential_holds(batch, &record->credential, record->person, record->organisation))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	if (!record->stale && !all_decided_again(batch, record, rulebook))
		record->changed = batch_now(batch);
	if (record->stale || record->changed != 0)
		return err_set(err, ERR_UNAVAILABLE, "it is to be decided again");
	for (size_t i = 0; record->then == NULL && i < record->count; i++)
		put(batch, record, rulebook, &record->list[i]);
	return true;
}

const struct rule gateway_record = {
    .kind = 1, .name = "record", .keys = record_keys, .decide = decide_record};

/* --- the answer --- */
/* The ids of an answer, with commas between; NULL without memory. */
static const char *
ids_of(struct arena *arena, const struct record *record)
{
	char text[ID_TEXT_SIZE], *all = arena_alloc(arena, record->count * ID_TEXT_SIZE + 1),
				 *at = all;

	for (size_t i = 0; all != NULL && i < record->count; i++) {
		if (i > 0)
			*at++ = ',';
		memcpy(at, id_text(&record->list[i].id, text), ID_TEXT_SIZE - 1);
		at += ID_TEXT_SIZE - 1;
	}
	if (all != NULL)
		*at = '\0';
	return all;
}

static void
let_go(struct http_request *request, const struct record *record)
{
	const struct session *session = session_of(request);
	struct http_header headers[4] = {{"Accord-Disclosure", ids_of(request->arena, record)}};
	size_t count = 1;

	if (headers[0].value == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	if (session->etag != NULL)
		headers[count++] = (struct http_header){"ETag", session->etag};
	if (session->file != NULL)
		headers[count++] = (struct http_header){"Content-Disposition", session->file};
	if (session->recorded != NULL)
		session->recorded(record->gateway, request);
	http_answer(request, &(struct http_answer){.status = 200,
				 .type = session->type != NULL ? session->type : "application/json",
				 .body = session->text,
				 .len = session->len,
				 .headers = headers});
}

static void
answer(struct http_request *request, const struct record *record, const struct err *err)
{
	if (err != NULL && err->code == ERR_UNAUTHENTICATED)
		http_problem(request, err);
	else if (err != NULL && (record->stale || record->changed != 0))
		road_again(record->gateway, request, record->changed, record->stale);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else if (record->then != NULL)
		record->then(record->gateway, request);
	else if (record->answer == ERR_CONFLICT)
		http_problem(request, &(struct err){.code = ERR_CONFLICT, .msg = CANNOT_MOVE});
	else if (record->answer == ERR_STALE)
		http_problem(request, &(struct err){.code = ERR_STALE, .msg = NOT_AS_READ});
	else if (record->answer != ERR_NONE)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	else
		let_go(request, record);
}

static void
on_recorded(struct input *input, const struct err *err)
{
	struct record *record = input->own;
	struct gateway *gateway = record->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, record->request) : NULL;

	if (request != NULL)
		answer(request, record, err);
	record_free(record);
}

/* --- from the request to the batch --- */
static const struct offered_release *
copy_releases(struct arena *arena, const struct question *question)
{
	struct offered_release *copy =
	    arena_dup(arena, question->releases, question->release_count * sizeof(*copy));

	for (size_t i = 0; copy != NULL && i < question->release_count; i++) {
		copy[i].owner = arena_strdup(arena, copy[i].owner);
		copy[i].recipient = arena_strdup(arena, copy[i].recipient);
	}
	return copy;
}

/* In places of its own: the request may be gone before the batch. */
static void
copy_disclosure(struct arena *arena, const struct disclosure *from, struct disclosure *to)
{
	const struct question *question = &from->question;

	*to = *from;
	to->question.owner = arena_strdup(arena, question->owner);
	if (question->release_count > 0)
		to->question.releases = copy_releases(arena, question);
	if (from->verdict.release != NULL && to->question.releases != NULL)
		to->verdict.release =
		    &to->question.releases[from->verdict.release - question->releases];
	if (from->subject_count > 0)
		to->subjects =
		    arena_dup(arena, from->subjects, from->subject_count * sizeof(struct id));
}

static bool
record_fill(struct record *record, const struct http_request *request,
    const struct disclosure *list, size_t count)
{
	const struct session *session = session_of(request);

	record->request = request->id;
	record->credential = session->credential;
	record->person = arena_strdup(record->arena, session->person);
	record->organisation = arena_strdup(record->arena, session->organisation);
	record->placement =
	    arena_strdup(record->arena, session->step != NULL || session->placement != NULL
					    ? session->placement
					    : acting_known(record->gateway, request));
	record->role = session->role;
	record->on_road = session->step != NULL;
	record->rulebook = session->rulebook;
	record->asked_of = session->asked_of;
	record->known = session->known;
	record->asked_one = request->params.count > 0;
	if (record->asked_one)
		(void)id_parse(request->params.value[0], &record->asked);
	record->list = arena_alloc(record->arena, count * sizeof(*record->list));
	record->count = count;
	for (size_t i = 0; record->list != NULL && i < count; i++)
		copy_disclosure(record->arena, &list[i], &record->list[i]);
	return !arena_exhausted(record->arena);
}

static bool
submit(struct gateway *gateway, struct http_request *request, const struct disclosure *list,
    size_t count, enum err_code answer, http_step *then, struct err *err)
{
	struct record *record = calloc(1, sizeof(*record));

	if (record == NULL || (record->arena = arena_try(RECORD_FIRST, RECORD_LIMIT)) == NULL) {
		free(record);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	record->gateway = gateway;
	record->answer = answer;
	record->then = then;
	record->input = (struct input){.rule = &gateway_record, .own = record, .done = on_recorded};
	if (!record_fill(record, request, list, count))
		(void)err_set(err, ERR_UNAVAILABLE, "out of memory");
	else if (service_submit(&gateway->service, &record->input, err))
		return true;
	record_free(record);
	return err_ctx(err, "record");
}

static bool
is_in_bounds(const struct disclosure *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i].subject_count > DISCLOSED_SUBJECTS)
			return false;
	return count > 0 && count <= DISCLOSE_OWNERS;
}

void
gateway_disclose(struct gateway *gateway, struct http_request *request,
    const struct disclosure *list, size_t count)
{
	struct err err = {.code = ERR_UNAVAILABLE};

	if (!is_in_bounds(list, count) ||
	    !submit(gateway, request, list, count, ERR_NONE, NULL, &err))
		gateway_unavailable(request, &err);
}

void
gateway_fence(struct gateway *gateway, struct http_request *request, const struct disclosure *list,
    size_t count, enum err_code answer, http_step *then)
{
	struct err err = {.code = ERR_UNAVAILABLE};

	if (!is_in_bounds(list, count) ||
	    !submit(gateway, request, list, count, answer, then, &err))
		gateway_unavailable(request, &err);
}

static void
refuse(struct gateway *gateway, struct http_request *request, const struct question *question,
    enum err_code answer, bool unheard)
{
	const struct disclosure nothing = {
	    .id = id_v4(), .question = *question, .unheard = unheard};
	struct err err = {.code = ERR_UNAVAILABLE};

	if (!submit(gateway, request, &nothing, 1, answer, NULL, &err))
		gateway_unavailable(request, &err);
}

void
gateway_refuse_move(struct gateway *gateway, struct http_request *request,
    const struct question *question, enum err_code answer)
{
	refuse(gateway, request, question, answer, false);
}

void
gateway_refuse_unheard(
    struct gateway *gateway, struct http_request *request, const struct question *question)
{
	refuse(gateway, request, question, ERR_NOT_FOUND, true);
}

void
gateway_refuse(
    struct gateway *gateway, struct http_request *request, int action, enum err_code answer)
{
	const struct question question = {.owner = "",
	    .action = (unsigned)action,
	    .purpose = (unsigned)session_of(request)->purpose};

	gateway_refuse_move(gateway, request, &question, answer);
}

void
gateway_refuse_question(
    struct gateway *gateway, struct http_request *request, const struct question *question)
{
	gateway_refuse_move(gateway, request, question, ERR_NOT_FOUND);
}
