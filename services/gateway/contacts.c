/* How a client may be contacted, over HTTP: written by her own organisation's staff, and asked by
 * them at the last inch, each question decided and on record like a read. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"
#include "common/clock.h"
#include "services/gateway/clients.h"
#include "services/gateway/holder.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name

/* --- written --- */

static const struct {
	const ProtobufCMessageDescriptor *desc;
	uint32_t kind;
} writes[] = {
    {&accord__v1__set_contact_words__descriptor, KIND(SET_CONTACT_WORDS)},
    {&accord__v1__verify_contact__descriptor, KIND(VERIFY_CONTACT)},
    {&accord__v1__freeze_contact__descriptor, KIND(FREEZE_CONTACT)},
    {&accord__v1__disturb_contact__descriptor, KIND(DISTURB_CONTACT)},
};

static void
submit(struct gateway *gateway, struct http_request *request)
{
	const ProtobufCMessage *msg = session_of(request)->own;

	for (size_t i = 0; i < sizeof(writes) / sizeof(writes[0]); i++)
		if (writes[i].desc == msg->descriptor)
			clients_submit(gateway, request, writes[i].kind, msg);
}

/* The place of a member of that name; NULL: there is none. */
static void *
member(ProtobufCMessage *msg, const char *name)
{
	const ProtobufCFieldDescriptor *field =
	    protobuf_c_message_descriptor_get_field_by_name(msg->descriptor, name);

	return field == NULL ? NULL : (uint8_t *)msg + field->offset;
}

static void
write_contact(
    void *ctx, struct http_request *request, const ProtobufCMessageDescriptor *desc, http_step *go)
{
	ProtobufCMessage *msg;
	struct err err = {0};
	void *edge, *read_as;

	if (!gateway_read_body(request, desc, &msg, &err) ||
	    !clients_put(request, member(msg, "client"), &err) ||
	    ((read_as = member(msg, "read_as")) != NULL &&
		!clients_read_as(request, read_as, &err))) {
		clients_refuse(request, &err);
		return;
	}
	edge = member(msg, "edge");
	if (edge == NULL || clients_edge(ctx, request, edge))
		clients_write(ctx, request, msg, KNOWS_SERVICE, go);
}

void
gateway_set_contact_words(void *ctx, struct http_request *request)
{
	write_contact(ctx, request, &accord__v1__set_contact_words__descriptor, submit);
}

void
gateway_verify_contact(void *ctx, struct http_request *request)
{
	write_contact(ctx, request, &accord__v1__verify_contact__descriptor, submit);
}

void
gateway_freeze_contact(void *ctx, struct http_request *request)
{
	write_contact(ctx, request, &accord__v1__freeze_contact__descriptor, submit);
}

void
gateway_disturb_contact(void *ctx, struct http_request *request)
{
	write_contact(ctx, request, &accord__v1__disturb_contact__descriptor, submit);
}

/* --- what she agreed to, and who holds what it replaces --- */

static void
on_holders(struct gateway *gateway, struct http_request *request, const struct err *err,
    char *const *names, size_t count)
{
	Accord__V1__ClientKept *kept = session_of(request)->own;

	kept->holders = (char **)(uintptr_t)names;
	kept->n_holders = count;
	clients_kept(gateway, request, err, &kept->base, 0);
}

/* It is kept, and whoever asks again is told again. */
static void
on_recorded(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ClientKept *kept = (const Accord__V1__ClientKept *)msg;
	struct id client;

	if (err != NULL || !id_from_bytes(kept->client.data, kept->client.len, &client)) {
		clients_kept(gateway, request, err, msg, part);
		return;
	}
	session_of(request)->own = (void *)(uintptr_t)kept;
	holders_ask(gateway, request, &client, on_holders);
}

static void
submit_profile(struct gateway *gateway, struct http_request *request)
{
	clients_send(
	    gateway, request, KIND(RECORD_SAFE_CONTACT), session_of(request)->own, on_recorded);
}

void
gateway_record_safe_contact(void *ctx, struct http_request *request)
{
	write_contact(ctx, request, &accord__v1__record_safe_contact__descriptor, submit_profile);
}

/* --- asked --- */

static const struct read_kind contact_checks = {.name = "checks",
    .owner = "intake",
    .fetch = KIND(RESOLVE_CONTACT),
    .record = &accord__v1__contact_check__descriptor,
    .answer = &accord__v1__contact_checks__descriptor,
    .own = true};

static const struct read_kind word_checks = {.name = "checks",
    .owner = "intake",
    .fetch = KIND(CHECK_CONTACT_WORD),
    .record = &accord__v1__word_check__descriptor,
    .answer = &accord__v1__word_checks__descriptor,
    .own = true};

/* Whom it is about stands in the path, and what is granted in nobody's question. */
static bool
question_good(size_t ids, size_t grants, struct err *err)
{
	return (ids == 0 && grants == 0) ||
	       err_set(err, ERR_INVALID, "the client stands in the path");
}

static bool
check_good(const Accord__V1__ResolveContact *m, struct err *err)
{
	if (!question_good(m->n_ids, m->n_grants, err))
		return false;
	if (m->event == 0 || m->channel == 0)
		return err_set(err, ERR_INVALID, "of which event, on which channel");
	return m->before_us >= 0 || err_set(err, ERR_INVALID, "before is an instant");
}

void
gateway_check_contact(void *ctx, struct http_request *request)
{
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__resolve_contact__descriptor, &msg, &err) ||
	    !check_good((const Accord__V1__ResolveContact *)msg, &err))
		clients_refuse(request, &err);
	else
		gateway_ask_one(ctx, request, &contact_checks, msg);
}

void
gateway_check_word(void *ctx, struct http_request *request)
{
	const Accord__V1__CheckContactWord *m;
	ProtobufCMessage *msg;
	struct err err = {0};

	if (!gateway_read_body(request, &accord__v1__check_contact_word__descriptor, &msg, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (const Accord__V1__CheckContactWord *)msg;
	if (question_good(m->n_ids, m->n_grants, &err) &&
	    (m->word[0] != '\0' || err_set(&err, ERR_INVALID, "no word was said")))
		gateway_ask_one(ctx, request, &word_checks, msg);
	else
		clients_refuse(request, &err);
}
