/* The names under which fields and values of enums stand in JSON. */
#include "common/json.h"

#include <stdint.h>
#include <string.h>

#include "common/clock.h"
#include "common/id.h"
#include "common/json_priv.h"

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
}

bool
json_is_time(const ProtobufCFieldDescriptor *d)
{
	size_t n = strlen(d->name);

	return d->type == PROTOBUF_C_TYPE_INT64 && n > 3 && strcmp(d->name + n - 3, "_us") == 0;
}

bool
json_time_fits(int64_t us)
{
	return us >= clock_days(0, 1, 1) * CLOCK_DAY && us < clock_days(10000, 1, 1) * CLOCK_DAY;
}

bool
json_is_id(const ProtobufCFieldDescriptor *d, const struct class_field *field)
{
	return d->type == PROTOBUF_C_TYPE_BYTES && field->max_len == sizeof(struct id) &&
	       field->ref != 0;
}

size_t
json_name(const ProtobufCFieldDescriptor *d, char name[JSON_NAME_SIZE])
{
	size_t len = strlen(d->name) - (json_is_time(d) ? 3 : 0), n = 0;
	bool up = false;

	for (size_t i = 0; i < len && n < JSON_NAME_SIZE - 1; i++) {
		if (d->name[i] != '_')
			name[n++] = up ? upper(d->name[i]) : d->name[i];
		up = d->name[i] == '_';
	}
	name[n] = '\0';
	return n;
}

bool
json_named(const ProtobufCFieldDescriptor *field, const char *name)
{
	char own[JSON_NAME_SIZE];

	(void)json_name(field, own);
	return strcmp(own, name) == 0;
}

/* Names are sorted, so what the first and the last share, all share. */
static size_t
shared_prefix(const ProtobufCEnumDescriptor *e)
{
	const char *first = e->values_by_name[0].name;
	const char *last = e->values_by_name[e->n_value_names - 1].name;
	size_t prefix = 0;

	for (size_t n = 0; first[n] != '\0' && first[n] == last[n]; n++)
		if (first[n] == '_')
			prefix = n + 1;
	return prefix;
}

size_t
json_word(const ProtobufCEnumDescriptor *e, const ProtobufCEnumValue *v, char word[JSON_NAME_SIZE])
{
	const char *name = v->value == 0 ? "unspecified" : v->name + shared_prefix(e);
	size_t n = 0;

	for (; n < JSON_NAME_SIZE - 1 && name[n] != '\0'; n++)
		word[n] = lower(name[n]);
	word[n] = '\0';
	return n;
}

size_t
json_value_size(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_BYTES:
		return sizeof(ProtobufCBinaryData);
	case PROTOBUF_C_TYPE_STRING:
	case PROTOBUF_C_TYPE_MESSAGE:
		return sizeof(void *);
	case PROTOBUF_C_TYPE_INT64:
	case PROTOBUF_C_TYPE_SINT64:
	case PROTOBUF_C_TYPE_SFIXED64:
	case PROTOBUF_C_TYPE_UINT64:
	case PROTOBUF_C_TYPE_FIXED64:
	case PROTOBUF_C_TYPE_DOUBLE:
		return sizeof(uint64_t);
	default:
		return sizeof(uint32_t);
	}
}
