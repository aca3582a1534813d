/* Reads of records. */
#include "services/gateway/read.h"

#include "accord/v1/vocabulary.pb-c.h"
#include "classes.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"

#define READ_TIMEOUT (5 * CLOCK_SECOND)

/* The session's own while it lasts. */
struct read {
	const struct read_kind *kind;
	bool asked;
};

/* What may leave, and the record of it. */
struct leaving {
	ProtobufCMessage *records[PAGE_LIMIT];
	struct id subjects[PAGE_LIMIT];
	const char *owners[PAGE_LIMIT];
	struct disclosure what;
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

/* Purposes from investigation on are known, and the floor refuses them for every class. */
static bool
floor_permits(const struct session *session)
{
	return session->purpose < ACCORD__V1__PURPOSE__PURPOSE_INVESTIGATION;
}

/* NULL when nothing of it may leave to her, or when memory is short. */
static ProtobufCMessage *
view(const struct http_request *request, const ProtobufCMessage *record, struct redacted *sum)
{
	const struct session *session = session_of(request);
	const struct read *read = session->own;
	enum sight sight = read->kind->sees(session, record);

	if (sight == SEES_NOTHING && read->asked)
		sight = SEES_LITTLE;
	if (sight == SEES_NOTHING || !floor_permits(session))
		return NULL;
	return redact(record, redact_classes(record->descriptor),
	    sight == SEES_LITTLE ? read->kind->little : NULL, request->arena, sum);
}

/* False when memory is short. */
static bool
gather(const struct http_request *request, const ProtobufCMessage *answer, struct leaving *leaving)
{
	const struct read *read = session_of(request)->own;
	struct disclosure *what = &leaving->what;
	struct redacted sum = {0};
	size_t *count, n = 0;
	ProtobufCMessage **records =
	    *(ProtobufCMessage ***)member(answer, read->kind->name, &count);

	for (size_t i = 0; i < *count && n < PAGE_LIMIT; i++) {
		const ProtobufCBinaryData *id = member(records[i], "id", NULL);

		if (!id_from_bytes(id->data, id->len, &leaving->subjects[n]) ||
		    (leaving->records[n] = view(request, records[i], &sum)) == NULL)
			continue;
		leaving->owners[n++] = *(char **)member(records[i], "organisation", NULL);
	}
	*what = (struct disclosure){.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .released = sum.released,
	    .withheld = sum.withheld,
	    .subjects = leaving->subjects,
	    .subject_count = n,
	    .owners = leaving->owners,
	    .owner_count = n};
	return !arena_exhausted(request->arena);
}

/* The check before it leaves is for what the record says that leaves. */
static void
on_one(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	struct session *session = session_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};
	struct leaving leaving;

	(void)part;
	if (failed != NULL || !gather(request, answer, &leaving)) {
		gateway_unavailable(request, failed != NULL ? failed : &err);
		return;
	}
	if (leaving.what.subject_count != 1) {
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
		return;
	}
	session->text =
	    gateway_text(request, leaving.records[0], leaving.what.released, &session->len, &err);
	if (session->text == NULL)
		gateway_unavailable(request, &err);
	else
		gateway_disclose(gateway, request, &leaving.what);
}

static void
on_page(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *answer, int part)
{
	const struct read *read = session_of(request)->own;
	struct err err = {.code = ERR_UNAVAILABLE};
	struct leaving leaving;

	(void)part;
	if (failed != NULL)
		gateway_unavailable(request, failed);
	else if (!floor_permits(session_of(request)))
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, ERR_NOT_FOUND);
	else if (!gather(request, answer, &leaving) ||
		 !gateway_page_write(request, read->kind->name, leaving.records,
		     leaving.what.subject_count, leaving.what.released,
		     *(int64_t *)member(answer, "next_us", NULL), member(answer, "next_id", NULL),
		     &err))
		gateway_unavailable(request, &err);
	else
		gateway_disclose(gateway, request, &leaving.what);
}

static bool
begin(struct http_request *request, const struct read_kind *kind, bool asked)
{
	struct read *read = arena_alloc(request->arena, sizeof(*read));

	if (read == NULL)
		return false;
	*read = (struct read){kind, asked};
	session_of(request)->own = read;
	return true;
}

static void
ask(struct gateway *gateway, struct http_request *request, const ProtobufCMessage *body,
    uint32_t what)
{
	const struct read_kind *kind = ((const struct read *)session_of(request)->own)->kind;

	gateway_ask(gateway, request,
	    &(struct ask){.to = kind->owner,
		.kind = what,
		.body = body,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = kind->answer,
		.done = what == kind->fetch ? on_one : on_page});
}

void
gateway_read_one(
    struct gateway *gateway, struct http_request *request, const struct read_kind *kind, bool asked)
{
	const ProtobufCMessageDescriptor *desc = class_of_kind(kind->fetch);
	ProtobufCMessage *body = arena_alloc(request->arena, desc->sizeof_message);
	struct id id = {{0}};
	ProtobufCBinaryData bytes = {sizeof(id.b), id.b};
	size_t *count;

	if (body == NULL || !begin(request, kind, asked)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	(void)id_parse(request->params.value[0], &id);
	protobuf_c_message_init(desc, body);
	*(ProtobufCBinaryData **)member(body, "ids", &count) = &bytes;
	*count = 1;
	ask(gateway, request, body, kind->fetch);
}

void
gateway_read_page(struct gateway *gateway, struct http_request *request,
    const struct read_kind *kind, ProtobufCMessage *body)
{
	struct err err = {0};
	struct page page;

	if (!gateway_page_read(request, &page, &err)) {
		http_problem(request, &err);
		return;
	}
	if (!begin(request, kind, false)) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	*(uint32_t *)member(body, "limit", NULL) = page.limit;
	*(int64_t *)member(body, "before_us", NULL) = page.before_us;
	if (page.before_us != 0)
		*(ProtobufCBinaryData *)member(body, "before_id", NULL) =
		    (ProtobufCBinaryData){sizeof(page.before_id.b), page.before_id.b};
	ask(gateway, request, body, kind->list);
}
