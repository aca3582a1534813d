/* Whose a fact is and whom it is about: by descriptor, so that a kind that comes is sealed rightly
 * without a line here. */
#include "services/audit/about.h"

#include <string.h>

#include "accord/v1/options.pb-c.h"
#include "classes.h"
#include "common/wire.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define REF(name) ACCORD__V1__REF_KIND__REF_##name

/* Reading a field of an unpacked message by its descriptor. */
static const void *
member(const ProtobufCMessage *msg, unsigned offset)
{
	return (const uint8_t *)msg + offset;
}

/* The one value of a field, single or a list of one; NULL: it has none, or several. */
static const void *
only(const ProtobufCMessage *msg, const ProtobufCFieldDescriptor *field)
{
	const void *const *list;

	if (field->label != PROTOBUF_C_LABEL_REPEATED)
		return member(msg, field->offset);
	if (*(const size_t *)member(msg, field->quantifier_offset) != 1)
		return NULL;
	list = (const void *const *)member(msg, field->offset);
	return *list;
}

static const char *
text_in(const ProtobufCMessage *msg, const ProtobufCFieldDescriptor *field)
{
	const void *value = only(msg, field);
	const char *text;

	if (value == NULL || field->type != PROTOBUF_C_TYPE_STRING)
		return "";
	memcpy(&text, value, sizeof(text));
	return text == NULL ? "" : text;
}

static bool
id_in(const ProtobufCMessage *msg, const ProtobufCFieldDescriptor *field, struct id *id)
{
	const ProtobufCBinaryData *value = only(msg, field);

	return value != NULL && field->type == PROTOBUF_C_TYPE_BYTES &&
	       id_from_bytes(value->data, value->len, id) && !id_is_nil(id);
}

static const ProtobufCFieldDescriptor *
named(const ProtobufCMessage *msg, const char *name)
{
	return protobuf_c_message_descriptor_get_field_by_name(msg->descriptor, name);
}

/* Whose the record is, before who asked for it. */
static const char *
organisation_of(const ProtobufCMessage *msg)
{
	static const char *const names[] = {"owner", "owners", "organisation", "recipient"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const ProtobufCFieldDescriptor *field = named(msg, names[i]);
		const char *text = field == NULL ? "" : text_in(msg, field);

		if (text[0] != '\0')
			return text;
	}
	return "";
}

/* A client before a record that may be one's: of which kind a disclosed record is is not said. */
static void
subject_of(const ProtobufCMessage *msg, struct id *subject)
{
	static const char *const records[] = {"subjects", "asked"};
	const struct class_message *cls = class_of(msg->descriptor);

	for (unsigned i = 0; cls != NULL && i < msg->descriptor->n_fields; i++)
		if (cls->fields[i].ref == REF(CLIENT) &&
		    id_in(msg, &msg->descriptor->fields[i], subject))
			return;
	for (size_t i = 0; i < sizeof(records) / sizeof(*records); i++) {
		const ProtobufCFieldDescriptor *field = named(msg, records[i]);

		if (field != NULL && id_in(msg, field, subject))
			return;
	}
	memset(subject, 0, sizeof(*subject));
}

void
about_fact(
    const char *source, const Accord__V1__Fact *fact, struct arena *arena, struct about *about)
{
	const ProtobufCMessageDescriptor *desc = class_of_kind((uint32_t)fact->kind);
	ProtobufCMessage *msg;
	struct err err = {0};

	*about = (struct about){.organisation = ""};
	if (desc == NULL || !wire_read(desc, arena, fact->body.data, fact->body.len, &msg, &err))
		return;
	about->organisation = organisation_of(msg);
	subject_of(msg, &about->subject);
	if (fact->kind != KIND(CLIENT_DESTROYED) && fact->kind != KIND(CLIENT_FORGOTTEN))
		return;
	/* That she was destroyed is to be proved when nothing else of her can be. */
	about->destroys = fact->kind == KIND(CLIENT_DESTROYED) && strcmp(source, "intake") == 0 &&
			  !id_is_nil(&about->subject);
	about->destroyed = about->subject;
	memset(&about->subject, 0, sizeof(about->subject));
}
