/* Single values out of JSON: each type has one reader, each refusal names its place. */
#include <float.h>
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/id.h"
#include "common/json_priv.h"
#include "common/text.h"

/* "incidents[3].received": written from the end of the buffer to its front. */
static const char *
path_text(const struct json_place *place, char *buf, size_t size)
{
	size_t at = size - 1;
	bool inner = false;

	buf[at] = '\0';
	for (; place != NULL; place = place->up) {
		char piece[JSON_NAME_SIZE];
		size_t n;

		if (place->d != NULL)
			n = json_name(place->d, piece);
		else
			n = (size_t)snprintf(piece, sizeof(piece), "[%zu]", place->index);
		if (n + inner > at)
			break;
		if (inner)
			buf[--at] = '.';
		memcpy(buf + (at -= n), piece, n);
		inner = place->d != NULL;
	}
	return buf + at;
}

bool
json_refuse(struct json_reader *r, const struct json_place *place, const char *fmt, ...)
{
	char path[160], why[128];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	return err_set(r->err, ERR_INVALID, "%s%s%s", path_text(place, path, sizeof(path)),
	    place == NULL ? "" : ": ", why);
}

bool
json_no_memory(struct json_reader *r)
{
	return err_set(r->err, ERR_UNAVAILABLE, "no memory for this request");
}

static bool
read_string(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	size_t n = json_string_length(from);
	char *text;

	if (!json_is_string(from))
		return json_refuse(r, s->place, "not a string");
	if (n > s->cls->max_len)
		return json_refuse(r, s->place, "%zu bytes, the longest is %u", n, s->cls->max_len);
	if ((text = arena_strndup(r->arena, json_string_value(from), n)) == NULL)
		return json_no_memory(r);
	*(char **)to = text;
	return true;
}

static bool
read_id(struct json_reader *r, const struct json_slot *s, const char *text, ProtobufCBinaryData *to)
{
	struct id id;

	if (*text == '\0')
		return true;
	if (!id_parse(text, &id))
		return json_refuse(
		    r, s->place, "not an id such as 01234567-89ab-4cde-8f01-23456789abcd");
	to->len = sizeof(id.b);
	to->data = arena_dup(r->arena, id.b, sizeof(id.b));
	return to->data != NULL || json_no_memory(r);
}

static bool
read_bytes(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	ProtobufCBinaryData *bytes = to;
	size_t room = json_string_length(from) / 4 * 3 + 3;
	long n;

	if (!json_is_string(from))
		return json_refuse(r, s->place, "not a string");
	if (json_is_id(s->d, s->cls))
		return read_id(r, s, json_string_value(from), bytes);
	room = room < s->cls->max_len ? room : s->cls->max_len;
	if ((bytes->data = arena_alloc(r->arena, room)) == NULL)
		return json_no_memory(r);
	n = text_unbase64(json_string_value(from), bytes->data, room);
	if (n < 0)
		return json_refuse(r, s->place, "not base64 of at most %u bytes", s->cls->max_len);
	bytes->len = (size_t)n;
	return true;
}

static bool
read_enum(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	const ProtobufCEnumDescriptor *e = s->d->descriptor;
	char word[JSON_NAME_SIZE];

	for (unsigned i = 0; i < e->n_values; i++) {
		const ProtobufCEnumValue *v = &e->values[i];

		(void)json_word(e, v, word);
		if (json_is_string(from)
			? strcmp(json_string_value(from), word) == 0
			: json_is_integer(from) && json_integer_value(from) == v->value) {
			*(int *)to = v->value;
			return true;
		}
	}
	return json_refuse(r, s->place, "not one of its words");
}

static bool
read_bool(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	if (!json_is_boolean(from))
		return json_refuse(r, s->place, "not true or false");
	*(protobuf_c_boolean *)to = json_is_true(from);
	return true;
}

static bool
digits_value(const char *text, bool *negative, uint64_t *size)
{
	*negative = *text == '-';
	text += *negative;
	*size = 0;
	if (*text == '\0')
		return false;
	for (; *text != '\0'; text++)
		if (*text < '0' || *text > '9' ||
		    __builtin_mul_overflow(*size, UINT64_C(10), size) ||
		    __builtin_add_overflow(*size, (uint64_t)(*text - '0'), size))
			return false;
	return true;
}

/* A whole number as a JSON number (1e3 is one too) or in a string. */
static bool
whole_value(const json_t *from, bool *negative, uint64_t *size)
{
	const double exact = 9007199254740992.0;
	double real;

	if (json_is_string(from))
		return digits_value(json_string_value(from), negative, size);
	if (json_is_integer(from)) {
		json_int_t v = json_integer_value(from);

		*negative = v < 0;
		*size = v < 0 ? -(uint64_t)v : (uint64_t)v;
		return true;
	}
	real = json_real_value(from);
	if (!json_is_real(from) || fabs(real) > exact || real != trunc(real))
		return false;
	*negative = real < 0;
	*size = (uint64_t)fabs(real);
	return true;
}

/* Two's complement in the field's own width; high and low are the largest sizes of either sign. */
static bool
read_whole(struct json_reader *r, const struct json_slot *s, const json_t *from, uint64_t high,
    uint64_t low, uint64_t *value)
{
	bool negative;
	uint64_t size;

	if (!whole_value(from, &negative, &size))
		return json_refuse(r, s->place, "not a whole number");
	if (size > (negative ? low : high))
		return json_refuse(r, s->place, "a number out of range");
	*value = negative ? -size : size;
	return true;
}

static bool
read_int32(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	uint64_t v;

	if (!read_whole(r, s, from, INT32_MAX, (uint64_t)INT32_MAX + 1, &v))
		return false;
	*(int32_t *)to = (int32_t)(int64_t)v;
	return true;
}

static bool
read_uint32(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	uint64_t v;

	if (!read_whole(r, s, from, UINT32_MAX, 0, &v))
		return false;
	*(uint32_t *)to = (uint32_t)v;
	return true;
}

static bool
read_uint64(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	return read_whole(r, s, from, UINT64_MAX, 0, to);
}

static bool
read_int64(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	uint64_t v;

	if (json_is_time(s->d)) {
		if (!json_is_string(from) || !clock_parse(json_string_value(from), to, NULL) ||
		    !json_time_fits(*(const int64_t *)to))
			return json_refuse(r, s->place, "not an RFC 3339 time");
		return true;
	}
	if (!read_whole(r, s, from, INT64_MAX, (uint64_t)INT64_MAX + 1, &v))
		return false;
	*(int64_t *)to = (int64_t)v;
	return true;
}

static bool
read_real(struct json_reader *r, const struct json_slot *s, const json_t *from, double limit,
    double *value)
{
	const char *text = json_string_value(from);
	char *end = NULL;

	if (text != NULL && *text != '\0' && text[strspn(text, "0123456789+-.eE")] == '\0')
		*value = strtod(text, &end);
	else
		*value = json_number_value(from);
	if (!json_is_number(from) && (end == NULL || *end != '\0'))
		return json_refuse(r, s->place, "not a number");
	return fabs(*value) <= limit || json_refuse(r, s->place, "a number out of range");
}

static bool
read_double(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	return read_real(r, s, from, DBL_MAX, to);
}

static bool
read_float(struct json_reader *r, const struct json_slot *s, json_t *from, void *to)
{
	double value;

	if (!read_real(r, s, from, (double)FLT_MAX, &value))
		return false;
	*(float *)to = (float)value;
	return true;
}

json_read_fn *const json_readers[] = {
    [PROTOBUF_C_TYPE_INT32] = read_int32,
    [PROTOBUF_C_TYPE_SINT32] = read_int32,
    [PROTOBUF_C_TYPE_SFIXED32] = read_int32,
    [PROTOBUF_C_TYPE_INT64] = read_int64,
    [PROTOBUF_C_TYPE_SINT64] = read_int64,
    [PROTOBUF_C_TYPE_SFIXED64] = read_int64,
    [PROTOBUF_C_TYPE_UINT32] = read_uint32,
    [PROTOBUF_C_TYPE_FIXED32] = read_uint32,
    [PROTOBUF_C_TYPE_UINT64] = read_uint64,
    [PROTOBUF_C_TYPE_FIXED64] = read_uint64,
    [PROTOBUF_C_TYPE_FLOAT] = read_float,
    [PROTOBUF_C_TYPE_DOUBLE] = read_double,
    [PROTOBUF_C_TYPE_BOOL] = read_bool,
    [PROTOBUF_C_TYPE_ENUM] = read_enum,
    [PROTOBUF_C_TYPE_STRING] = read_string,
    [PROTOBUF_C_TYPE_BYTES] = read_bytes,
    [PROTOBUF_C_TYPE_MESSAGE] = NULL,
};
