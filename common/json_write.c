/* Messages to JSON: one walk counts the bytes, the same walk again writes them into the arena. */
#include "common/json.h"

#include <assert.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/id.h"
#include "common/json_priv.h"
#include "common/text.h"

struct out {
	char *to; /* NULL while bytes are counted */
	size_t len;
	struct err *err;
};

/* One field: what it is, what it declares. */
struct slot {
	const ProtobufCFieldDescriptor *d;
	const struct class_field *cls;
};

static bool put_message(struct out *o, const ProtobufCMessage *msg);

static bool
put(struct out *o, const char *bytes, size_t n)
{
	if (o->to != NULL)
		memcpy(o->to + o->len, bytes, n);
	o->len += n;
	return true;
}

static bool
refuse(struct out *o, const struct slot *s, const char *why)
{
	return err_set(o->err, ERR_INVALID, "%s: %s", s->d->name, why);
}

/* What stands for a character that may not stand for itself. */
static const char *
escape(unsigned char c, char buf[8])
{
	static const char *const known[] = {['"'] = "\\\"",
	    ['\\'] = "\\\\",
	    ['\b'] = "\\b",
	    ['\f'] = "\\f",
	    ['\n'] = "\\n",
	    ['\r'] = "\\r",
	    ['\t'] = "\\t"};

	if (known[c] != NULL)
		return known[c];
	(void)snprintf(buf, 8, "\\u%04x", c);
	return buf;
}

static bool
put_quoted(struct out *o, const char *s, size_t n)
{
	size_t from = 0;
	char buf[8];

	(void)put(o, "\"", 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		const char *e;

		if (c >= 0x20 && c != '"' && c != '\\')
			continue;
		e = escape(c, buf);
		(void)put(o, s + from, i - from);
		(void)put(o, e, strlen(e));
		from = i + 1;
	}
	(void)put(o, s + from, n - from);
	return put(o, "\"", 1);
}

static bool
put_string(struct out *o, const struct slot *s, const void *at)
{
	const char *text = *(const char *const *)at;
	size_t n = text == NULL ? 0 : strlen(text);

	if (!text_valid(text, n))
		return refuse(o, s, "not UTF-8");
	return put_quoted(o, text == NULL ? "" : text, n);
}

static bool
put_id(struct out *o, const struct slot *s, const ProtobufCBinaryData *bytes)
{
	char text[ID_TEXT_SIZE];
	struct id id;

	if (bytes->len == 0)
		return put(o, "\"\"", 2);
	if (!id_from_bytes(bytes->data, bytes->len, &id))
		return refuse(o, s, "not the 16 bytes of an id");
	return put_quoted(o, id_text(&id, text), ID_TEXT_SIZE - 1);
}

static bool
put_bytes(struct out *o, const struct slot *s, const void *at)
{
	const ProtobufCBinaryData *bytes = at;
	size_t n = (bytes->len + 2) / 3 * 4;

	if (json_is_id(s->d, s->cls))
		return put_id(o, s, bytes);
	(void)put(o, "\"", 1);
	if (o->to != NULL)
		(void)text_base64(bytes->data, bytes->len, false, o->to + o->len, n + 1);
	o->len += n;
	return put(o, "\"", 1);
}

static bool
put_enum(struct out *o, const struct slot *s, const void *at)
{
	const ProtobufCEnumDescriptor *e = s->d->descriptor;
	int number = *(const int *)at;
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(e, number);
	char word[JSON_NAME_SIZE];

	if (v == NULL)
		return put(o, word, (size_t)snprintf(word, sizeof(word), "%d", number));
	return put_quoted(o, word, json_word(e, v, word));
}

static bool
put_bool(struct out *o, const struct slot *s, const void *at)
{
	(void)s;
	return *(const protobuf_c_boolean *)at ? put(o, "true", 4) : put(o, "false", 5);
}

static bool
put_time(struct out *o, const struct slot *s, int64_t us)
{
	char text[CLOCK_TEXT_SIZE];

	if (!json_time_fits(us))
		return refuse(o, s, "a time outside of the years 0 to 9999");
	(void)clock_text(us, text);
	return put_quoted(o, text, strlen(text));
}

static bool
put_int64(struct out *o, const struct slot *s, const void *at)
{
	int64_t value = *(const int64_t *)at;
	char text[32];

	if (json_is_time(s->d))
		return put_time(o, s, value);
	return put(o, text, (size_t)snprintf(text, sizeof(text), "\"%" PRId64 "\"", value));
}

static bool
put_uint64(struct out *o, const struct slot *s, const void *at)
{
	char text[32];

	(void)s;
	return put(o, text,
	    (size_t)snprintf(text, sizeof(text), "\"%" PRIu64 "\"", *(const uint64_t *)at));
}

static bool
put_int32(struct out *o, const struct slot *s, const void *at)
{
	char text[16];

	(void)s;
	return put(o, text, (size_t)snprintf(text, sizeof(text), "%" PRId32, *(const int32_t *)at));
}

static bool
put_uint32(struct out *o, const struct slot *s, const void *at)
{
	char text[16];

	(void)s;
	return put(
	    o, text, (size_t)snprintf(text, sizeof(text), "%" PRIu32, *(const uint32_t *)at));
}

/* The fewest digits that read back as the same number. */
static bool
put_double(struct out *o, const struct slot *s, const void *at)
{
	double value = *(const double *)at;
	char text[40];
	int n = 0;

	if (!isfinite(value))
		return refuse(o, s, "not a finite number");
	for (int digits = 15; digits <= 17; digits++) {
		n = snprintf(text, sizeof(text), "%.*g", digits, value);
		if (strtod(text, NULL) == value)
			break;
	}
	return put(o, text, (size_t)n);
}

static bool
put_float(struct out *o, const struct slot *s, const void *at)
{
	double value = (double)*(const float *)at;

	return put_double(o, s, &value);
}

static bool
put_inner(struct out *o, const struct slot *s, const void *at)
{
	(void)s;
	return put_message(o, *(const ProtobufCMessage *const *)at);
}

static bool (*const putters[])(struct out *o, const struct slot *s, const void *at) = {
    [PROTOBUF_C_TYPE_INT32] = put_int32,
    [PROTOBUF_C_TYPE_SINT32] = put_int32,
    [PROTOBUF_C_TYPE_SFIXED32] = put_int32,
    [PROTOBUF_C_TYPE_INT64] = put_int64,
    [PROTOBUF_C_TYPE_SINT64] = put_int64,
    [PROTOBUF_C_TYPE_SFIXED64] = put_int64,
    [PROTOBUF_C_TYPE_UINT32] = put_uint32,
    [PROTOBUF_C_TYPE_FIXED32] = put_uint32,
    [PROTOBUF_C_TYPE_UINT64] = put_uint64,
    [PROTOBUF_C_TYPE_FIXED64] = put_uint64,
    [PROTOBUF_C_TYPE_FLOAT] = put_float,
    [PROTOBUF_C_TYPE_DOUBLE] = put_double,
    [PROTOBUF_C_TYPE_BOOL] = put_bool,
    [PROTOBUF_C_TYPE_ENUM] = put_enum,
    [PROTOBUF_C_TYPE_STRING] = put_string,
    [PROTOBUF_C_TYPE_BYTES] = put_bytes,
    [PROTOBUF_C_TYPE_MESSAGE] = put_inner,
};

static bool
put_list(struct out *o, const struct slot *s, const uint8_t *values, size_t n)
{
	size_t size = json_value_size(s->d->type);

	(void)put(o, "[", 1);
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			(void)put(o, ",", 1);
		if (!putters[s->d->type](o, s, values + i * size))
			return false;
	}
	return put(o, "]", 1);
}

/* Whether a single value is what it is when nobody sets it. */
static bool
is_default(const ProtobufCFieldDescriptor *d, const void *at)
{
	static const uint64_t zero;

	if (d->type == PROTOBUF_C_TYPE_STRING)
		return *(const char *const *)at == NULL || **(const char *const *)at == '\0';
	if (d->type == PROTOBUF_C_TYPE_BYTES)
		return ((const ProtobufCBinaryData *)at)->len == 0;
	return memcmp(at, &zero, json_value_size(d->type)) == 0;
}

static bool
put_field(struct out *o, const struct slot *s, const uint8_t *msg, bool *first)
{
	bool list = s->d->label == PROTOBUF_C_LABEL_REPEATED;
	const void *at = msg + s->d->offset;
	char name[JSON_NAME_SIZE];
	size_t n = 0;

	if (list)
		memcpy(&n, msg + s->d->quantifier_offset, sizeof(n));
	if (list ? n == 0 : is_default(s->d, at))
		return true;
	if (!*first)
		(void)put(o, ",", 1);
	*first = false;
	(void)put_quoted(o, name, json_name(s->d, name));
	(void)put(o, ":", 1);
	if (list)
		return put_list(o, s, *(const uint8_t *const *)at, n);
	return putters[s->d->type](o, s, at);
}

/* Calls itself as deep as the contracts nest: they hold no recursive message. */
static bool
put_message(struct out *o, const ProtobufCMessage *msg)
{
	const struct class_message *cls = class_of(msg->descriptor);
	bool first = true;

	assert(cls != NULL);
	(void)put(o, "{", 1);
	for (uint32_t i = 0; i < cls->field_count; i++) {
		const struct slot s = {&cls->desc->fields[i], &cls->fields[i]};

		if (!put_field(o, &s, (const uint8_t *)msg, &first))
			return err_ctx(o->err, "%s", cls->desc->name);
	}
	return put(o, "}", 1);
}

bool
json_write(
    const ProtobufCMessage *msg, struct arena *arena, char **text, size_t *len, struct err *err)
{
	struct out o = {.err = err};

	if (!put_message(&o, msg))
		return false;
	if ((o.to = arena_alloc(arena, o.len + 1)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for an answer of %zu bytes", o.len);
	o.len = 0;
	if (!put_message(&o, msg))
		return false;
	o.to[o.len] = '\0';
	*text = o.to;
	*len = o.len;
	return true;
}
