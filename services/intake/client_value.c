/* What a value of a client's record may be, by what its contract says that it is. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/options.pb-c.h"
#include "classes.h"
#include "common/id.h"
#include "services/intake/client_class.h"

#define TEXT(name) ACCORD__V1__TEXT_KIND__TEXT_##name
#define DIGITS "0123456789"
#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define LETTERS SMALL "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define NAME_DIGITS 3 /* of "Jane Doe 12"; no telephone and no house number */

bool
client_text_of(const char *text, const char *characters, const char *one_of)
{
	return text[strspn(text, characters)] == '\0' && strpbrk(text, one_of) != NULL;
}

bool
client_name_good(const char *text)
{
	unsigned digits = 0;

	for (const char *p = text; *p != '\0'; p++) {
		if ((unsigned char)*p < ' ' || *p == 0x7f || strchr("@/\\:;<>{}[]|=_\"*%$?!", *p))
			return false;
		digits += *p >= '0' && *p <= '9';
	}
	return digits <= NAME_DIGITS;
}

static bool
text_good(unsigned kind, const char *text)
{
	switch (kind) {
	case TEXT(PERSON_NAME):
		return client_name_good(text);
	case TEXT(TELEPHONE):
		return client_text_of(text, DIGITS "+-.() x", DIGITS);
	case TEXT(NAME_ID):
		return client_text_of(text, SMALL DIGITS "-", SMALL DIGITS);
	case TEXT(CODE):
		return client_text_of(text, LETTERS DIGITS "-", LETTERS DIGITS);
	default:
		return false; /* nothing else is written of her here */
	}
}

/* --- one value --- */

static bool
refuse(const ProtobufCFieldDescriptor *field, const char *why, struct err *err)
{
	return err_set(err, ERR_INVALID, "%s: %s", field->name, why);
}

static bool
is_time(const ProtobufCFieldDescriptor *field)
{
	size_t len = strlen(field->name);

	return field->type == PROTOBUF_C_TYPE_INT64 && len > 3 &&
	       strcmp(field->name + len - 3, "_us") == 0;
}

static bool
scalar_good(const ProtobufCFieldDescriptor *field, const struct class_field *class, const void *at,
    int64_t now, struct err *err)
{
	const char *text;
	int64_t time;

	switch (field->type) {
	case PROTOBUF_C_TYPE_ENUM:
		return protobuf_c_enum_descriptor_get_value(field->descriptor, *(const int *)at) !=
			   NULL ||
		       refuse(field, "no word of its list", err);
	case PROTOBUF_C_TYPE_STRING:
		text = *(const char *const *)at;
		return text[0] == '\0' || text_good(class->text, text) ||
		       refuse(field, "not what such a text is made of", err);
	case PROTOBUF_C_TYPE_INT64:
		time = *(const int64_t *)at;
		return !is_time(field) || (time >= 0 && time <= now) ||
		       refuse(field, "what was done has a time that is past", err);
	case PROTOBUF_C_TYPE_BYTES:
		return ((const ProtobufCBinaryData *)at)->len == 0 ||
		       ((const ProtobufCBinaryData *)at)->len == sizeof(struct id) ||
		       refuse(field, "an id has 16 bytes", err);
	default:
		return true;
	}
}

/* Of a list of words: each once, and none that says nothing. */
static bool
words_good(const ProtobufCFieldDescriptor *field, const int *words, size_t count, struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		if (words[i] == 0 ||
		    protobuf_c_enum_descriptor_get_value(field->descriptor, words[i]) == NULL)
			return refuse(field, "no word of its list", err);
		for (size_t k = 0; k < i; k++)
			if (words[k] == words[i])
				return refuse(field, "a word twice", err);
	}
	return true;
}

/* --- a message --- */

static bool
fields_good(const ProtobufCMessage *msg, int64_t now, struct err *err)
{
	const struct class_message *classes = class_of(msg->descriptor);

	for (uint32_t i = 0; i < classes->field_count; i++) {
		const ProtobufCFieldDescriptor *field = &classes->desc->fields[i];
		const uint8_t *at = (const uint8_t *)msg + field->offset;
		bool good = true;

		if (field->label != PROTOBUF_C_LABEL_REPEATED)
			good = scalar_good(field, &classes->fields[i], at, now, err);
		else if (field->type == PROTOBUF_C_TYPE_ENUM)
			good = words_good(field, *(const int *const *)(const void *)at,
			    *(const size_t *)(const void *)((const uint8_t *)msg +
							    field->quantifier_offset),
			    err);
		if (!good)
			return false;
	}
	return true;
}

bool
client_values_good(const ProtobufCMessage *record, int64_t now, struct err *err)
{
	const struct class_message *classes = class_of(record->descriptor);

	if (!fields_good(record, now, err))
		return false;
	for (const struct client_class *c = client_classes; c->data_class != 0; c++) {
		ProtobufCMessage **things = NULL;
		size_t count = c->most > 1 && (classes->classes >> c->data_class & 1) != 0
				   ? client_things(record, c->data_class, &things)
				   : 0;

		for (size_t i = 0; i < count; i++)
			if (!fields_good(things[i], now, err))
				return false;
	}
	return true;
}
