/* JSON to messages: jansson reads the text, the descriptor says what each value must be. */
#include "common/json.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "common/json_priv.h"
#include "common/json_tree.h"

static bool read_message(struct json_reader *r, const struct json_place *place,
    const ProtobufCMessageDescriptor *desc, json_t *from, ProtobufCMessage **out);

static bool
read_value(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	if (s->d->type == PROTOBUF_C_TYPE_MESSAGE)
		return read_message(r, s->place, s->d->descriptor, from, to);
	return json_readers[s->d->type](r, s, from, to);
}

static bool
read_list(struct json_reader *r, const struct json_slot *s, json_t *from, uint8_t *msg)
{
	size_t n = json_array_size(from), size = json_value_size(s->d->type);
	struct json_place at = {s->place, NULL, 0};
	const struct json_slot element = {&at, s->d, s->cls};
	uint8_t *values;

	if (!json_is_array(from))
		return json_refuse(r, s->place, "not a list");
	if (n > s->cls->max_count)
		return json_refuse(
		    r, s->place, "%zu of them, the most are %u", n, s->cls->max_count);
	if (n == 0)
		return true;
	if ((values = arena_zalloc(r->arena, n * size)) == NULL)
		return json_no_memory(r);
	for (; at.index < n; at.index++) {
		void *to = values + at.index * size;

		/* protobuf-c never holds NULL for a string. */
		if (s->d->type == PROTOBUF_C_TYPE_STRING)
			*(const char **)to = protobuf_c_empty_string;
		if (!read_value(r, &element, json_array_get(from, at.index), to))
			return false;
	}
	memcpy(msg + s->d->offset, &values, sizeof(values));
	memcpy(msg + s->d->quantifier_offset, &n, sizeof(n));
	return true;
}

/* The place of the field that a key names, or field_count. */
static uint32_t
find_field(const struct class_message *cls, const char *key)
{
	char name[JSON_NAME_SIZE];
	uint32_t i = 0;

	for (; i < cls->field_count; i++) {
		(void)json_name(&cls->desc->fields[i], name);
		if (strcmp(name, key) == 0 || strcmp(cls->fields[i].name, key) == 0)
			break;
	}
	return i;
}

/* A key is told back only when it looks like one: anything may stand there. */
static bool
refuse_key(struct json_reader *r, const struct json_place *place, const char *key)
{
	size_t n = strlen(key);
	bool plain =
	    n > 0 && n <= 40 &&
	    strspn(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == n;

	return json_refuse(
	    r, place, "unknown key%s%s%s", plain ? " \"" : "", plain ? key : "", plain ? "\"" : "");
}

static bool
read_field(struct json_reader *r, const struct json_slot *s, json_t *from, uint8_t *msg)
{
	if (json_is_null(from))
		return true;
	if (s->d->label == PROTOBUF_C_LABEL_REPEATED)
		return read_list(r, s, from, msg);
	return read_value(r, s, from, msg + s->d->offset);
}

/* Calls itself as deep as the contracts nest: they hold no recursive message. */
static bool
read_message(struct json_reader *r, const struct json_place *place,
    const ProtobufCMessageDescriptor *desc, json_t *from, ProtobufCMessage **out)
{
	const struct class_message *cls = class_of(desc);
	bool seen[CLASS_MAX_FIELDS] = {false};
	const char *key;
	uint8_t *msg;
	json_t *value;

	assert(cls != NULL);
	if (!json_is_object(from))
		return json_refuse(r, place, "not an object");
	if ((msg = arena_alloc(r->arena, desc->sizeof_message)) == NULL)
		return json_no_memory(r);
	*out = (ProtobufCMessage *)(void *)msg;
	desc->message_init(*out);
	json_object_foreach(from, key, value)
	{
		uint32_t i = find_field(cls, key);

		if (i == cls->field_count)
			return refuse_key(r, place, key);
		const struct json_place at = {place, &desc->fields[i], 0};
		const struct json_slot s = {&at, at.d, &cls->fields[i]};

		if (seen[i])
			return json_refuse(r, &at, "stands there twice");
		if (!read_field(r, &s, value, msg))
			return false;
		seen[i] = true;
	}
	return true;
}

/* jansson recurses and spends some hundred bytes on each value: both are bounded before it starts.
 */
static bool
within_limits(const char *text, size_t len, struct err *err)
{
	size_t depth = 0, values = 0;
	bool quoted = false;

	if (len > JSON_READ_BYTES)
		return err_set(
		    err, ERR_TOO_LARGE, "%zu bytes, the most are %zu", len, JSON_READ_BYTES);
	for (size_t i = 0; i < len; i++) {
		char c = text[i];

		if (c == '"')
			quoted = !quoted;
		else if (quoted)
			i += c == '\\';
		else if (c == '{' || c == '[')
			values++, depth++;
		else if (c == '}' || c == ']')
			depth -= depth > 0;
		else if (c == ',')
			values++;
		if (depth > JSON_READ_DEPTH)
			return err_set(
			    err, ERR_TOO_LARGE, "nested more than %d deep", JSON_READ_DEPTH);
		if (values > JSON_READ_VALUES)
			return err_set(err, ERR_TOO_LARGE, "more than %d values", JSON_READ_VALUES);
	}
	return true;
}

/* Where and why, without a word of the text itself. */
static bool
refuse_text(const json_error_t *jerr, struct err *err)
{
	const char *why;

	switch (json_error_code(jerr)) {
	case json_error_duplicate_key:
		why = "a key that stands there twice";
		break;
	case json_error_invalid_utf8:
		why = "not UTF-8";
		break;
	case json_error_null_character:
	case json_error_null_byte_in_key:
		why = "a NUL in a string";
		break;
	case json_error_numeric_overflow:
		why = "a number too large";
		break;
	default:
		why = "not JSON";
	}
	return err_set(err, ERR_INVALID, "line %d, column %d: %s", jerr->line, jerr->column, why);
}

bool
json_read(const ProtobufCMessageDescriptor *desc, struct arena *arena, const char *text, size_t len,
    ProtobufCMessage **out, struct err *err)
{
	struct json_reader r = {arena, err};
	struct json_tree tree;
	json_error_t jerr;
	bool ok;

	if (!within_limits(text, len, err))
		return false;
	json_tree_read(&tree, text, len, JSON_REJECT_DUPLICATES, &jerr);
	if (tree.starved)
		return json_no_memory(&r);
	if (tree.root == NULL)
		return refuse_text(&jerr, err);
	ok = read_message(&r, NULL, desc, tree.root, out);
	json_tree_free(&tree);
	return ok;
}
