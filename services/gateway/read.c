/* Reads of records. */
#include "services/gateway/read.h"

#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "classes.h"
#include "common/clock.h"
#include "services/gateway/codes.h"
#include "services/gateway/directory.h"
#include "services/gateway/disclose.h"
#include "services/gateway/events.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/tag.h"

#define READ_TIMEOUT (5 * CLOCK_SECOND)

/* The session's own while it lasts. */
struct read {
	const struct read_kind *kind;
	struct question question; /* owner NULL: whoever lets her know of it */
	struct asker asker;       /* as it was decided */
	bool why, one, asked;
	ProtobufCMessage *body; /* what the owner's service is asked */
	struct granted *granted;
	size_t granted_count;
};

/* What leaves, in the order of the records, and the record of it by owner. */
struct leaving {
	const ProtobufCMessage *records[PAGE_LIMIT];
	char *texts[PAGE_LIMIT];
	size_t lens[PAGE_LIMIT];
	size_t count;
	struct id subjects[2 * PAGE_LIMIT]; /* by owner, each record's and who told of it */
	struct disclosure list[DISCLOSE_OWNERS];
	const char *codes[DISCLOSE_OWNERS];
	size_t owners;
};

/* The place of a member of that name, and of its count when it is a list. */
static void *
member(const ProtobufCMessage *msg, const char *name, size_t **count)
{
	const ProtobufCFieldDescriptor *field =
	    protobuf_c_message_descriptor_get_field_by_name(msg->descriptor, name);
	uint8_t *at = (uint8_t *)(uintptr_t)msg;

	if (count != NULL)
		*count = (size_t *)(void *)(at + field->quantifier_offset);
	return at + field->offset;
}

static void
no_memory(struct http_request *request)
{
	gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
}

/* --- fetch --- */
static Accord__V1__Grant *
grant_message(struct arena *arena, const struct granted *granted)
{
	Accord__V1__Grant *grant = arena_alloc(arena, sizeof(*grant));

	if (grant == NULL)
		return NULL;
	accord__v1__grant__init(grant);
	grant->organisation = (char *)(uintptr_t)granted->question.owner;
	grant->classes = arena_alloc(arena, 64 * sizeof(*grant->classes));
	for (unsigned class = 1; grant->classes != NULL && class < 64; class ++)
		if (granted->verdict.mask & BIT(class))
			grant->classes[grant->n_classes++] = (Accord__V1__DataClass) class;
	return grant->classes != NULL ? grant : NULL;
}

static bool
put_grants(struct arena *arena, struct read *read)
{
	size_t *count;
	Accord__V1__Grant ***list = member(read->body, "grants", &count);

	*count = 0;
	*list = arena_alloc(arena, (read->granted_count + 1) * sizeof(**list));
	for (size_t i = 0; *list != NULL && i < read->granted_count; i++)
		if (((*list)[(*count)++] = grant_message(arena, &read->granted[i])) == NULL)
			return false;
	return *list != NULL;
}

static void on_answer(struct gateway *gateway, struct http_request *request,
    const struct err *failed, const ProtobufCMessage *answer, int part);

/* The beginning of the road. Who is granted nothing asks all the same. */
static void
step(struct gateway *gateway, struct http_request *request)
{
	struct read *read = session_of(request)->own;
	const struct rulebook *rulebook;
	struct err err = {0};

	if ((rulebook = road_asker(gateway, request, &read->asker)) == NULL)
		return;
	read->question.at = road_at(request);
	if (!decide_all(rulebook, &read->asker, &read->question, request->arena, &read->granted,
		&read->granted_count, &err) ||
	    !put_grants(request->arena, read)) {
		gateway_unavailable(request, &err);
		return;
	}
	gateway_ask(gateway, request,
	    &(struct ask){.to = read->kind->owner,
		.kind = read->one ? read->kind->fetch : read->kind->list,
		.body = read->body,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = read->kind->answer,
		.done = on_answer});
}

/* --- redact --- */
static const struct granted *
granted_of(const struct read *read, const char *owner)
{
	for (size_t i = 0; i < read->granted_count; i++)
		if (strcmp(read->granted[i].question.owner, owner) == 0)
			return &read->granted[i];
	return NULL;
}

static uint64_t
present_of(const ProtobufCMessage *answer, const char *owner)
{
	size_t *count;
	Accord__V1__Present *const *list =
	    *(Accord__V1__Present ***)member(answer, "present", &count);
	uint64_t mask = 0;

	for (size_t i = 0; i < *count; i++)
		for (size_t k = 0; k < list[i]->n_classes; k++)
			if (strcmp(list[i]->organisation, owner) == 0)
				mask |= BIT(list[i]->classes[k] & 63);
	return mask;
}

/* The place of that owner's decision among those of the answer; NULL without memory. */
static struct disclosure *
decision_of(const struct rulebook *rulebook, struct http_request *request,
    const ProtobufCMessage *answer, const struct granted *granted, struct leaving *leaving)
{
	const struct read *read = session_of(request)->own;
	size_t i = 0;

	while (i < leaving->owners &&
	       strcmp(leaving->list[i].question.owner, granted->question.owner) != 0)
		i++;
	if (i < leaving->owners)
		return &leaving->list[i];
	leaving->list[i] = (struct disclosure){.id = id_v4(),
	    .question = granted->question,
	    .verdict = granted->verdict,
	    .present = present_of(answer, granted->question.owner)};
	leaving->codes[i] = codes_text(
	    request->arena, rulebook, &granted->verdict, &leaving->list[i].id, read->why);
	leaving->owners++;
	return leaving->codes[i] != NULL ? &leaving->list[i] : NULL;
}

static enum sight
sight_of(const struct http_request *request, const ProtobufCMessage *record)
{
	const struct session *session = session_of(request);
	const struct read *read = session->own;
	enum sight sight = read->kind->sees == NULL ? SEES_ALL : read->kind->sees(session, record);

	return sight == SEES_NOTHING && read->asked ? SEES_LITTLE : sight;
}

static bool
is_one_of(const char *const *names, const char *name)
{
	for (; *names != NULL; names++)
		if (strcmp(*names, name) == 0)
			return true;
	return false;
}

/* Classes of which some field is more than a little. */
static uint64_t
more_than_little(const struct read_kind *kind)
{
	const struct class_message *classes = class_of(kind->record);
	uint64_t mask = 0;

	for (uint32_t i = 0; i < classes->field_count; i++)
		if (!is_one_of(kind->little, classes->fields[i].name))
			mask |= BIT(classes->fields[i].data_class);
	return mask;
}

/* A record's text; NULL: err is filled. */
static char *
record_text(struct http_request *request, const ProtobufCMessage *record, enum sight sight,
    uint64_t mask, const char *codes, size_t *len, struct err *err)
{
	const struct read *read = session_of(request)->own;
	struct redacted sum = {0};
	ProtobufCMessage *copy = redact(
	    record, mask, sight == SEES_LITTLE ? read->kind->little : NULL, request->arena, &sum);
	char *text;

	if (copy == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
		return NULL;
	}
	text = gateway_text(request, copy, mask, len, err);
	return text == NULL ? NULL : codes_join(request->arena, text, *len, codes, len);
}

/* --- what another organisation has told of it --- */

/* Among the decisions of the answer; NULL: not there yet. */
static struct disclosure *
decided_before(struct leaving *leaving, const char *owner)
{
	for (size_t i = 0; i < leaving->owners; i++)
		if (strcmp(leaving->list[i].question.owner, owner) == 0)
			return &leaving->list[i];
	return NULL;
}

/* It leaves as that one's own, on record; or what is left of the record is without it. */
static bool
let_told_leave(const struct rulebook *rulebook, struct http_request *request,
    ProtobufCMessage *record, struct leaving *leaving, uint64_t *withheld, struct err *err)
{
	const struct read *read = session_of(request)->own;
	const struct read_told *told = read->kind->told;
	const char *by = told != NULL ? told->by(record) : NULL;
	struct disclosure one = {.id = id_v4()}, *to;

	*withheld = 0;
	if (by == NULL)
		return true;
	if ((to = decided_before(leaving, by)) == NULL) {
		one.question = told->question;
		one.question.classes |= decision_existence(one.question.record);
		one.question.owner = by;
		one.question.at = read->question.at;
		if (!decide_or_nothing(rulebook, &read->asker, &one.question, &one.verdict, err))
			return false;
		one.present = told->question.classes;
	}
	if (to == NULL && (one.verdict.mask & told->question.classes) == 0) {
		told->withhold(record, read->question.at);
		*withheld = told->question.classes;
		return true;
	}
	if (to == NULL) {
		to = &leaving->list[leaving->owners];
		*to = one;
		leaving->codes[leaving->owners++] = "";
	}
	to->subject_count++;
	return true;
}

/* Appends a record to the answer. */
static bool
let_leave(const struct rulebook *rulebook, struct http_request *request,
    const ProtobufCMessage *answer, ProtobufCMessage *record, struct leaving *leaving,
    struct err *err)
{
	const struct read *read = session_of(request)->own;
	const struct granted *granted =
	    granted_of(read, *(char **)member(record, "organisation", NULL));
	enum sight sight = sight_of(request, record);
	size_t n = leaving->count;
	struct disclosure *to;
	uint64_t withheld;

	if (granted == NULL || sight == SEES_NOTHING)
		return true;
	to = decision_of(rulebook, request, answer, granted, leaving);
	if (to == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	if (!let_told_leave(rulebook, request, record, leaving, &withheld, err))
		return false;
	to->in_part |= withheld;
	leaving->texts[n] = record_text(request, record, sight, granted->verdict.mask,
	    leaving->codes[to - leaving->list], &leaving->lens[n], err);
	if (leaving->texts[n] == NULL)
		return err->code != ERR_NONE ? false : err_set(err, ERR_UNAVAILABLE, "no memory");
	if (sight == SEES_LITTLE)
		to->in_part |= more_than_little(read->kind);
	leaving->records[leaving->count++] = record;
	to->subject_count++;
	return true;
}

/* It is the owner's, or the owner told of it. */
static bool
is_of(const struct read_kind *kind, const ProtobufCMessage *record, const char *owner)
{
	const char *by = kind->told != NULL ? kind->told->by(record) : NULL;

	return strcmp(*(char **)member(record, "organisation", NULL), owner) == 0 ||
	       (by != NULL && strcmp(by, owner) == 0);
}

/* The subjects of each owner, in the order of the answer. */
static void
name_subjects(const struct read_kind *kind, struct leaving *leaving)
{
	size_t n = 0;

	for (size_t i = 0; i < leaving->owners; i++) {
		leaving->list[i].subjects = &leaving->subjects[n];
		for (size_t k = 0; k < leaving->count; k++) {
			const ProtobufCBinaryData *id = member(leaving->records[k], "id", NULL);

			if (is_of(kind, leaving->records[k], leaving->list[i].question.owner))
				(void)id_from_bytes(id->data, id->len, &leaving->subjects[n++]);
		}
	}
}

static bool
gather(const struct rulebook *rulebook, struct http_request *request,
    const ProtobufCMessage *answer, struct leaving *leaving, struct err *err)
{
	const struct read *read = session_of(request)->own;
	size_t *count;
	ProtobufCMessage *const *records =
	    *(ProtobufCMessage ***)member(answer, read->kind->name, &count);

	leaving->count = leaving->owners = 0;
	for (size_t i = 0; i < *count && i < PAGE_LIMIT; i++)
		if (!let_leave(rulebook, request, answer, records[i], leaving, err))
			return false;
	name_subjects(read->kind, leaving);
	return !arena_exhausted(request->arena);
}

/* --- record, and answer --- */
/* Of what an owner did not grant, or is not for her to see; of what is not there, "". */
static void
refuse(struct gateway *gateway, struct http_request *request, const char *owner)
{
	struct question question = ((const struct read *)session_of(request)->own)->question;

	question.owner = owner;
	gateway_refuse_question(gateway, request, &question);
}

/* Of its version, where that leaves with it; NULL: it has none. */
static const char *
etag_of(const struct http_request *request, const struct leaving *leaving)
{
	const struct class_message *classes =
	    class_of(((const struct read *)session_of(request)->own)->kind->record);
	uint64_t mask = leaving->list[0].verdict.mask;

	for (uint32_t i = 0; i < classes->field_count; i++)
		if (strcmp(classes->fields[i].name, "version") == 0 &&
		    (mask & BIT(classes->fields[i].data_class)) != 0)
			return tag_of(
			    request, *(uint32_t *)member(leaving->records[0], "version", NULL));
	return NULL;
}

static void
answer_one(struct gateway *gateway, struct http_request *request, const struct leaving *leaving)
{
	struct session *session = session_of(request);

	session->text = leaving->texts[0];
	session->len = leaving->lens[0];
	session->etag = etag_of(request, leaving);
	gateway_disclose(gateway, request, leaving->list, leaving->owners);
}

/* Where the next page begins; 0: there is none. Only a record that is shown is named by it. */
static int64_t
next_of(const struct read *read, const ProtobufCMessage *answer, const struct leaving *leaving)
{
	size_t *count;
	ProtobufCMessage *const *records =
	    *(ProtobufCMessage ***)member(answer, read->kind->name, &count);

	return leaving->count > 0 && leaving->records[leaving->count - 1] == records[*count - 1]
		   ? *(int64_t *)member(answer, "next_us", NULL)
		   : 0;
}

/* A page without records is one, too: of the owner whose it is, or of nobody's. */
static void
answer_page(struct gateway *gateway, struct http_request *request, const ProtobufCMessage *answer,
    struct leaving *leaving)
{
	const struct read *read = session_of(request)->own;
	struct err err = {0};

	if (leaving->owners == 0) {
		leaving->list[0] = (struct disclosure){.id = id_v4(), .question = read->question};
		leaving->list[0].question.owner = "";
		if (read->question.owner != NULL) {
			leaving->list[0].question = read->granted[0].question;
			leaving->list[0].verdict = read->granted[0].verdict;
		}
		leaving->owners = 1;
	}
	if (read->kind->moved) {
		streams_found(gateway, request, leaving->texts, leaving->count,
		    member(read->body, "after", NULL),
		    (uint64_t) * (int64_t *)member(answer, "next_us", NULL), leaving->list,
		    leaving->owners);
		return;
	}
	if (gateway_page_write(request, read->kind->name, leaving->texts, leaving->lens,
		leaving->count, next_of(read, answer, leaving), member(answer, "next_id", NULL),
		&err))
		gateway_disclose(gateway, request, leaving->list, leaving->owners);
	else
		gateway_unavailable(request, &err);
}

/* Whose the page is that was asked for; "": no organisation. */
static const char *
owner_of_page(const struct rulebook *rulebook, const struct read *read)
{
	size_t owner = directory_organisation(rulebook->directory, read->question.owner);

	return owner == NOBODY ? "" : rulebook->directory->organisations[owner].name;
}

static const char *
owner_of_refused(const struct read *read, const ProtobufCMessage *answer)
{
	size_t *count;
	ProtobufCMessage *const *records =
	    *(ProtobufCMessage ***)member(answer, read->kind->name, &count);

	return *(char **)(*count > 0 ? member(records[0], "organisation", NULL)
				     : member(answer, "ungranted", NULL));
}

static void
on_answer(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	const struct read *read = session_of(request)->own;
	struct leaving *leaving = arena_alloc(request->arena, sizeof(*leaving));
	const struct rulebook *rulebook;
	struct err err = {.code = ERR_UNAVAILABLE};

	(void)part;
	if (failed != NULL || leaving == NULL) {
		gateway_unavailable(request, failed != NULL ? failed : &err);
		return;
	}
	if ((rulebook = road_still(gateway, request)) == NULL)
		return;
	if (!gather(rulebook, request, answer, leaving, &err))
		gateway_unavailable(request, &err);
	else if (!read->one && read->granted_count == 0)
		refuse(gateway, request, owner_of_page(rulebook, read));
	else if (!read->one)
		answer_page(gateway, request, answer, leaving);
	else if (leaving->count != 1)
		refuse(gateway, request, owner_of_refused(read, answer));
	else
		answer_one(gateway, request, leaving);
}

/* --- the beginning --- */
const char *
gateway_owner_asked(struct http_request *request)
{
	char name[NAME_SIZE];
	int found = path_query(request->query, "organisation", name, sizeof(name));
	struct err err = {0};
	const char *copy;

	if (found == 0)
		return session_of(request)->organisation;
	if (found < 0) {
		(void)err_set(&err, ERR_INVALID, "organisation is the id of one");
		http_problem(request, &err);
		return NULL;
	}
	if ((copy = arena_strdup(request->arena, name)) == NULL)
		no_memory(request);
	return copy;
}

static struct read *
read_new(struct http_request *request, const struct read_kind *kind)
{
	struct session *session = session_of(request);
	struct read *read = arena_zalloc(request->arena, sizeof(*read));

	session->own = read;
	if (read == NULL) {
		no_memory(request);
		return NULL;
	}
	read->kind = kind;
	read->question = (struct question){.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = (unsigned)session->purpose,
	    .record = class_of(kind->record)->origin};
	return road_classes(request, redact_classes(kind->record), &read->question.classes) &&
		       road_why(request, &read->why)
		   ? read
		   : NULL;
}

/* body: NULL, or what else the fetch says. */
static void
begin_one(struct gateway *gateway, struct http_request *request, struct read *read,
    const ProtobufCMessage *body)
{
	const ProtobufCMessageDescriptor *desc = class_of_kind(read->kind->fetch);
	ProtobufCBinaryData *id = arena_zalloc(request->arena, sizeof(*id));
	struct id *bytes = arena_zalloc(request->arena, sizeof(*bytes));
	size_t *count;

	read->one = true;
	read->question.client = read->kind->own;
	read->question.owner = read->kind->own ? session_of(request)->organisation : NULL;
	read->body = arena_alloc(request->arena, desc->sizeof_message);
	if (id == NULL || bytes == NULL || read->body == NULL) {
		no_memory(request);
		return;
	}
	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	if (read->kind->id_of != NULL)
		*bytes = read->kind->id_of(request->params.value[0]);
	else
		(void)id_parse(request->params.value[0], bytes);
	*id = (ProtobufCBinaryData){sizeof(bytes->b), bytes->b};
	if (body != NULL)
		memcpy(read->body, body, desc->sizeof_message);
	else
		protobuf_c_message_init(desc, read->body);
	*(ProtobufCBinaryData **)member(read->body, "ids", &count) = id;
	*count = 1;
	road_begin(gateway, request, step);
}

void
gateway_read_one(
    struct gateway *gateway, struct http_request *request, const struct read_kind *kind, bool asked)
{
	struct read *read = read_new(request, kind);

	if (read == NULL)
		return;
	read->asked = asked;
	begin_one(gateway, request, read, NULL);
}

void
gateway_ask_one(struct gateway *gateway, struct http_request *request, const struct read_kind *kind,
    const ProtobufCMessage *body)
{
	struct read *read = read_new(request, kind);

	if (read != NULL)
		begin_one(gateway, request, read, body);
}

void
gateway_read_page(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, ProtobufCMessage *body, const char *owner)
{
	struct read *read;
	struct err err = {0};
	struct page page;

	if (!gateway_page_read(request, &page, &err)) {
		http_problem(request, &err);
		return;
	}
	if ((read = read_new(request, kind)) == NULL)
		return;
	read->question.owner = owner;
	read->question.client = kind->own;
	read->body = arena_dup(request->arena, body, body->descriptor->sizeof_message);
	if (read->body == NULL) {
		no_memory(request);
		return;
	}
	*(uint32_t *)member(read->body, "limit", NULL) = page.limit;
	*(int64_t *)member(read->body, "before_us", NULL) = page.before_us;
	if (page.before_us != 0)
		*(ProtobufCBinaryData *)member(read->body, "before_id", NULL) =
		    (ProtobufCBinaryData){sizeof(page.before_id.b),
			arena_dup(request->arena, page.before_id.b, sizeof(page.before_id.b))};
	road_begin(gateway, request, step);
}
