/* Disclosures and refusals: facts first, answers after. */
#include "services/gateway/disclose.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "services/gateway/token.h"

#define RECORD_FIRST 1024
#define CANNOT_MOVE "it cannot make that move as it stands now"
#define RECORD_LIMIT ((size_t)64 << 10)

/* An input of the batch; it outlives the request, should that give up. */
struct record {
	struct input input;
	struct gateway *gateway;
	struct arena *arena; /* what it points to */
	uint64_t request;
	struct id token;
	const char *person, *organisation;
	int purpose;
	enum err_code answer; /* ERR_NONE: what is disclosed; else why it is refused */
	bool asked_one;       /* one thing, not a list */
	struct id asked;      /* nil for what was no id: the same fact */
	struct disclosure what;
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
	struct id person = gateway_person_id(record->person);

	batch_need(batch, &gateway_token, &record->token);
	batch_need(batch, &gateway_person, &person);
}

/* What was decided on in memory must hold in the rows that this transaction locks. */
static bool
still_holds(struct batch *batch, const struct record *record)
{
	const struct token_row *token = batch_row(batch, &gateway_token, &record->token);
	struct id id = gateway_person_id(record->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	return token != NULL && token->revoked == 0 && token->expires > batch_now(batch) &&
	       strcmp(token->person, record->person) == 0 && person != NULL && person->active &&
	       strcmp(person->employer, record->organisation) == 0;
}

static size_t
class_list(struct arena *arena, uint64_t mask, Accord__V1__DataClass **list)
{
	size_t count = 0;

	if ((*list = arena_alloc(arena, 64 * sizeof(**list))) == NULL)
		return 0;
	for (int i = 1; i < 64; i++)
		if (mask >> i & 1)
			(*list)[count++] = (Accord__V1__DataClass)i;
	return count;
}

static ProtobufCBinaryData
bytes_of(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

static void
put_disclosed(struct batch *batch, const struct record *record, const struct id *id)
{
	const struct disclosure *what = &record->what;
	Accord__V1__Disclosed fact = ACCORD__V1__DISCLOSED__INIT;
	ProtobufCBinaryData subjects[DISCLOSE_SUBJECTS];

	fact.disclosure = bytes_of(id);
	fact.person = (char *)(uintptr_t)record->person;
	fact.organisation = (char *)(uintptr_t)record->organisation;
	fact.action = (Accord__V1__Action)what->action;
	fact.purpose = (Accord__V1__Purpose)record->purpose;
	fact.n_released = class_list(batch_arena(batch), what->released, &fact.released);
	fact.n_withheld = class_list(batch_arena(batch), what->withheld, &fact.withheld);
	for (size_t i = 0; i < what->subject_count; i++)
		subjects[i] = bytes_of(&what->subjects[i]);
	fact.subjects = subjects;
	fact.n_subjects = what->subject_count;
	fact.owners = (char **)(uintptr_t)what->owners;
	fact.n_owners = what->owner_count;
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED, id, &fact.base);
}

static void
put_refused(struct batch *batch, const struct record *record, const struct id *id)
{
	Accord__V1__Refused fact = ACCORD__V1__REFUSED__INIT;

	fact.disclosure = bytes_of(id);
	fact.person = (char *)(uintptr_t)record->person;
	fact.organisation = (char *)(uintptr_t)record->organisation;
	fact.action = (Accord__V1__Action)record->what.action;
	fact.purpose = (Accord__V1__Purpose)record->purpose;
	if (record->asked_one)
		fact.asked = bytes_of(&record->asked);
	batch_fact(batch, ACCORD__V1__KIND__KIND_REFUSED, id, &fact.base);
}

static bool
decide_record(struct batch *batch, struct input *input, struct err *err)
{
	const struct record *record = input->own;
	struct id id = id_v4();

	if (!still_holds(batch, record))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	if (record->answer != ERR_NONE)
		put_refused(batch, record, &id);
	else
		put_disclosed(batch, record, &id);
	return true;
}

const struct rule gateway_record = {
    .kind = 1, .name = "record", .keys = record_keys, .decide = decide_record};

/* --- the answer --- */
static void
answer(struct http_request *request, const struct record *record, const struct err *err)
{
	const struct session *session = session_of(request);

	if (err != NULL && err->code == ERR_UNAUTHENTICATED)
		http_problem(request, err);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else if (record->answer == ERR_CONFLICT)
		http_problem(request, &(struct err){.code = ERR_CONFLICT, .msg = CANNOT_MOVE});
	else if (record->answer != ERR_NONE)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	else
		gateway_answer(request, 200, session->text, session->len);
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

/* Copies what the record points to; false when its arena cannot hold it. */
static bool
record_fill(struct record *record, const struct session *session, const struct disclosure *what)
{
	const char **owners = arena_alloc(record->arena, (what->owner_count + 1) * sizeof(*owners));

	record->token = session->token;
	record->person = arena_strdup(record->arena, session->person);
	record->organisation = arena_strdup(record->arena, session->organisation);
	record->purpose = session->purpose;
	record->what = *what;
	if (what->subject_count > 0)
		record->what.subjects = arena_dup(
		    record->arena, what->subjects, what->subject_count * sizeof(struct id));
	record->what.owners = owners;
	record->what.owner_count = 0;
	for (size_t i = 0; owners != NULL && i < what->owner_count; i++) {
		if (record->what.owner_count > 0 &&
		    strcmp(owners[record->what.owner_count - 1], what->owners[i]) == 0)
			continue;
		owners[record->what.owner_count] = arena_strdup(record->arena, what->owners[i]);
		if (owners[record->what.owner_count++] == NULL)
			return false;
	}
	return !arena_exhausted(record->arena);
}

/* Of a refusal also what was asked for: a list's route has no parameter. */
static bool
submit(struct gateway *gateway, struct http_request *request, const struct disclosure *what,
    enum err_code answer, struct err *err)
{
	struct record *record = calloc(1, sizeof(*record));

	if (record == NULL || (record->arena = arena_try(RECORD_FIRST, RECORD_LIMIT)) == NULL) {
		free(record);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	record->gateway = gateway;
	record->request = request->id;
	record->answer = answer;
	record->asked_one = request->params.count > 0;
	if (record->asked_one)
		(void)id_parse(request->params.value[0], &record->asked);
	record->input = (struct input){.rule = &gateway_record, .own = record, .done = on_recorded};
	if (record_fill(record, session_of(request), what) &&
	    service_submit(&gateway->service, &record->input, err))
		return true;
	record_free(record);
	return err_ctx(err, "record");
}

void
gateway_disclose(
    struct gateway *gateway, struct http_request *request, const struct disclosure *what)
{
	struct err err = {.code = ERR_UNAVAILABLE};

	if (what->subject_count > DISCLOSE_SUBJECTS ||
	    !submit(gateway, request, what, ERR_NONE, &err))
		gateway_unavailable(request, &err);
}

void
gateway_refuse(
    struct gateway *gateway, struct http_request *request, int action, enum err_code answer)
{
	const struct disclosure nothing = {.action = action};
	struct err err = {.code = ERR_UNAVAILABLE};

	if (!submit(gateway, request, &nothing, answer, &err))
		gateway_unavailable(request, &err);
}
