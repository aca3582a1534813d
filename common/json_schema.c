/* What json_write writes, as JSON Schema: one property a field, by the same descriptors. */
#include "common/json.h"

#include "common/json_priv.h"

#define INT64_TEXT "^-?[0-9]+$"

static json_t *
reference(const char *name)
{
	return json_pack("{s:o}", "$ref", json_sprintf("#/components/schemas/%s", name));
}

static json_t *
bytes_schema(const ProtobufCFieldDescriptor *d, const struct class_field *cls)
{
	if (json_is_id(d, cls))
		return json_pack("{s:s, s:s}", "type", "string", "format", "uuid");
	return json_pack("{s:s, s:s}", "type", "string", "contentEncoding", "base64");
}

static json_t *
long_schema(const ProtobufCFieldDescriptor *d)
{
	if (json_is_time(d))
		return json_pack("{s:s, s:s}", "type", "string", "format", "date-time");
	return json_pack("{s:s, s:s}", "type", "string", "pattern", INT64_TEXT);
}

/* One value: an item of the list where the field is one. */
static json_t *
value_schema(const ProtobufCFieldDescriptor *d, const struct class_field *cls)
{
	switch (d->type) {
	case PROTOBUF_C_TYPE_MESSAGE:
		return reference(((const ProtobufCMessageDescriptor *)d->descriptor)->short_name);
	case PROTOBUF_C_TYPE_ENUM:
		return reference(((const ProtobufCEnumDescriptor *)d->descriptor)->short_name);
	case PROTOBUF_C_TYPE_STRING:
		return json_pack("{s:s, s:i}", "type", "string", "maxLength", (int)cls->max_len);
	case PROTOBUF_C_TYPE_BYTES:
		return bytes_schema(d, cls);
	case PROTOBUF_C_TYPE_BOOL:
		return json_pack("{s:s}", "type", "boolean");
	case PROTOBUF_C_TYPE_FLOAT:
	case PROTOBUF_C_TYPE_DOUBLE:
		return json_pack("{s:s}", "type", "number");
	default:
		return json_pack("{s:s}", "type", "integer");
	}
}

static json_t *
field_schema(const ProtobufCFieldDescriptor *d, const struct class_field *cls)
{
	bool is_long = json_value_size(d->type) == sizeof(uint64_t) &&
		       d->type != PROTOBUF_C_TYPE_DOUBLE && d->type != PROTOBUF_C_TYPE_MESSAGE &&
		       d->type != PROTOBUF_C_TYPE_STRING;
	json_t *value = is_long ? long_schema(d) : value_schema(d, cls);

	if (d->label != PROTOBUF_C_LABEL_REPEATED)
		return value;
	return json_pack(
	    "{s:s, s:i, s:o}", "type", "array", "maxItems", (int)cls->max_count, "items", value);
}

json_t *
json_schema(const ProtobufCMessageDescriptor *desc)
{
	const struct class_message *cls = class_of(desc);
	json_t *properties = json_object();
	char name[JSON_NAME_SIZE];

	for (unsigned i = 0; i < desc->n_fields; i++) {
		(void)json_name(&desc->fields[i], name);
		(void)json_object_set_new(
		    properties, name, field_schema(&desc->fields[i], &cls->fields[i]));
	}
	return json_pack("{s:s, s:o}", "type", "object", "properties", properties);
}

json_t *
json_schema_enum(const ProtobufCEnumDescriptor *desc)
{
	json_t *words = json_array();
	char word[JSON_NAME_SIZE];

	for (unsigned i = 0; i < desc->n_values; i++)
		if (desc->values[i].value != 0)
			(void)json_array_append_new(
			    words, json_stringn(word, json_word(desc, &desc->values[i], word)));
	return json_pack("{s:s, s:o}", "type", "string", "enum", words);
}
