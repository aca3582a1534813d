/* One pass over a peer's bytes, without recursion and without memory, before protobuf-c may unpack
 * them. */
#include "common/wire.h"

#include <assert.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "classes.h"
#include "common/text.h"

enum wire_type { WIRE_VARINT = 0, WIRE_64 = 1, WIRE_BYTES = 2, WIRE_32 = 5 };

/* A varint of a type is at most high, or at least low where negative numbers are sign-extended. */
static const struct scalar {
	enum wire_type wire;
	uint64_t high, low;
} scalars[] = {
    [PROTOBUF_C_TYPE_INT32] = {WIRE_VARINT, INT32_MAX, (uint64_t)INT32_MIN},
    [PROTOBUF_C_TYPE_SINT32] = {WIRE_VARINT, UINT32_MAX, UINT64_MAX},
    [PROTOBUF_C_TYPE_SFIXED32] = {WIRE_32, 0, 0},
    [PROTOBUF_C_TYPE_INT64] = {WIRE_VARINT, UINT64_MAX, 0},
    [PROTOBUF_C_TYPE_SINT64] = {WIRE_VARINT, UINT64_MAX, 0},
    [PROTOBUF_C_TYPE_SFIXED64] = {WIRE_64, 0, 0},
    [PROTOBUF_C_TYPE_UINT32] = {WIRE_VARINT, UINT32_MAX, UINT64_MAX},
    [PROTOBUF_C_TYPE_FIXED32] = {WIRE_32, 0, 0},
    [PROTOBUF_C_TYPE_UINT64] = {WIRE_VARINT, UINT64_MAX, 0},
    [PROTOBUF_C_TYPE_FIXED64] = {WIRE_64, 0, 0},
    [PROTOBUF_C_TYPE_FLOAT] = {WIRE_32, 0, 0},
    [PROTOBUF_C_TYPE_DOUBLE] = {WIRE_64, 0, 0},
    [PROTOBUF_C_TYPE_BOOL] = {WIRE_VARINT, 1, UINT64_MAX},
    [PROTOBUF_C_TYPE_ENUM] = {WIRE_VARINT, INT32_MAX, (uint64_t)INT32_MIN},
    [PROTOBUF_C_TYPE_STRING] = {WIRE_BYTES, 0, 0},
    [PROTOBUF_C_TYPE_BYTES] = {WIRE_BYTES, 0, 0},
    [PROTOBUF_C_TYPE_MESSAGE] = {WIRE_BYTES, 0, 0},
};

/* A message that is being read. */
struct frame {
	const struct class_message *cls;
	const uint8_t *end;
	uint32_t next; /* where the next field is expected: peers write them in order */
	uint32_t counts[CLASS_MAX_FIELDS];
};

struct walk {
	const uint8_t *at;
	struct frame frames[CLASS_MAX_DEPTH];
	size_t depth; /* frames in use */
	size_t unknown_fields, unknown_bytes;
	struct err *err;
};

static bool refuse(struct walk *w, const struct class_field *field, const char *fmt, ...)
    PRINTF_LIKE(3, 4);

/* Names the message that is being read and the field, if it is known. */
static bool
refuse(struct walk *w, const struct class_field *field, const char *fmt, ...)
{
	const struct class_message *cls = w->frames[w->depth - 1].cls;
	char why[128];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(why, sizeof(why), fmt, ap);
	va_end(ap);
	return err_set(w->err, ERR_INVALID, "%s%s%s: %s", cls->desc->name, field == NULL ? "" : ".",
	    field == NULL ? "" : field->name, why);
}

/* Reads a varint of at most max bytes; false when it is cut short or does not fit 64 bits. */
static bool
take_varint(struct walk *w, const uint8_t *end, size_t max, uint64_t *value)
{
	const uint8_t *p = w->at;
	size_t n = 0;

	if (p < end && *p < 0x80) {
		*value = *p;
		w->at = p + 1;
		return true;
	}
	*value = 0;
	do {
		if (p + n == end || n == max || (n == 9 && p[n] > 1))
			return false;
		*value |= (uint64_t)(p[n] & 0x7f) << (7 * n);
	} while (p[n++] >= 0x80);
	w->at = p + n;
	return true;
}

/* Tags and lengths have at most five bytes: protobuf-c reads no longer ones. */
static bool
take_length(struct walk *w, const uint8_t *end, size_t *len)
{
	uint64_t value;

	if (!take_varint(w, end, 5, &value) || value > (size_t)(end - w->at) || value > INT_MAX)
		return false;
	*len = (size_t)value;
	return true;
}

/* The place of a field in its message, or field_count. */
static uint32_t
find_field(struct frame *f, uint32_t number)
{
	const struct class_field *fields = f->cls->fields;
	uint32_t low = 0, high = f->cls->field_count;

	for (uint32_t i = f->next; i < high && i < f->next + 2; i++)
		if (fields[i].number == number)
			return f->next = i;
	while (low < high) {
		uint32_t mid = (low + high) / 2;

		if (fields[mid].number == number)
			return f->next = mid;
		if (fields[mid].number < number)
			low = mid + 1;
		else
			high = mid;
	}
	return f->cls->field_count;
}

static bool
skip_value(struct walk *w, enum wire_type wire, const uint8_t *end)
{
	uint64_t value;
	size_t len;

	switch (wire) {
	case WIRE_VARINT:
		return take_varint(w, end, 10, &value);
	case WIRE_BYTES:
		if (!take_length(w, end, &len))
			return false;
		break;
	case WIRE_32:
	case WIRE_64:
		len = wire == WIRE_32 ? 4 : 8;
		if ((size_t)(end - w->at) < len)
			return false;
		break;
	default:
		return false;
	}
	w->at += len;
	return true;
}

static bool
pass_unknown(struct walk *w, uint32_t number, enum wire_type wire)
{
	const uint8_t *start = w->at;

	if (!skip_value(w, wire, w->frames[w->depth - 1].end))
		return refuse(w, NULL, "unknown field %u is cut short or a group", number);
	w->unknown_bytes += (size_t)(w->at - start);
	if (++w->unknown_fields > WIRE_UNKNOWN_FIELDS || w->unknown_bytes > WIRE_UNKNOWN_BYTES)
		return refuse(w, NULL, "too much in fields that are not known");
	return true;
}

static bool
count(struct walk *w, uint32_t index, uint32_t more)
{
	struct frame *f = &w->frames[w->depth - 1];
	const struct class_field *field = &f->cls->fields[index];

	if (more <= field->max_count - f->counts[index]) {
		f->counts[index] += more;
		return true;
	}
	if (f->cls->desc->fields[index].label != PROTOBUF_C_LABEL_REPEATED)
		return refuse(w, field, "stands there twice");
	return refuse(w, field, "more than %u of them", field->max_count);
}

/* One number that ends at or before end. */
static bool
take_scalar(
    struct walk *w, const struct class_field *field, const struct scalar *s, const uint8_t *end)
{
	uint64_t value;

	if (s->wire != WIRE_VARINT)
		return skip_value(w, s->wire, end) || refuse(w, field, "cut short");
	if (!take_varint(w, end, 10, &value))
		return refuse(w, field, "no whole number");
	if (value > s->high && value < s->low)
		return refuse(w, field, "a number out of range");
	return true;
}

/* Numbers of a list, one behind the other in one field. */
static bool
take_packed(struct walk *w, uint32_t index, const struct scalar *s, const uint8_t *end)
{
	const struct class_field *field = &w->frames[w->depth - 1].cls->fields[index];

	while (w->at < end)
		if (!count(w, index, 1) || !take_scalar(w, field, s, end))
			return false;
	return true;
}

static bool
enter(struct walk *w, const struct class_message *cls, const uint8_t *end)
{
	struct frame *f = &w->frames[w->depth];

	assert(w->depth < CLASS_MAX_DEPTH);
	f->cls = cls;
	f->end = end;
	f->next = 0;
	memset(f->counts, 0, cls->field_count * sizeof(*f->counts));
	w->depth++;
	return true;
}

/* A string, bytes, a message or a packed list: something with a length in front. */
static bool
take_bytes(struct walk *w, uint32_t index, const uint8_t *end)
{
	const struct class_message *cls = w->frames[w->depth - 1].cls;
	const struct class_field *field = &cls->fields[index];
	ProtobufCType type = cls->desc->fields[index].type;
	const uint8_t *bytes;
	size_t len;

	if (!take_length(w, end, &len))
		return refuse(w, field, "longer than what holds it");
	if (scalars[type].wire != WIRE_BYTES)
		return take_packed(w, index, &scalars[type], w->at + len);
	if (!count(w, index, 1))
		return false;
	if (type == PROTOBUF_C_TYPE_MESSAGE)
		return enter(w, field->message, w->at + len);
	bytes = w->at;
	w->at += len;
	if (len > field->max_len)
		return refuse(w, field, "%zu bytes, the longest is %u", len, field->max_len);
	if (type == PROTOBUF_C_TYPE_STRING && !text_valid(bytes, len))
		return refuse(w, field, "not UTF-8, or with a NUL in it");
	return true;
}

/* One field of the innermost message. */
static bool
step(struct walk *w)
{
	struct frame *f = &w->frames[w->depth - 1];
	const ProtobufCFieldDescriptor *d;
	enum wire_type wire;
	uint64_t tag;
	uint32_t index;

	if (!take_varint(w, f->end, 5, &tag) || tag > UINT32_MAX || tag >> 3 == 0)
		return refuse(w, NULL, "no field where one should begin");
	wire = (enum wire_type)(tag & 7);
	index = find_field(f, (uint32_t)(tag >> 3));
	if (index == f->cls->field_count)
		return pass_unknown(w, (uint32_t)(tag >> 3), wire);
	d = &f->cls->desc->fields[index];
	if (wire == WIRE_BYTES &&
	    (scalars[d->type].wire == WIRE_BYTES || d->label == PROTOBUF_C_LABEL_REPEATED))
		return take_bytes(w, index, f->end);
	if (wire != scalars[d->type].wire)
		return refuse(w, &f->cls->fields[index], "of the wrong wire type");
	return count(w, index, 1) &&
	       take_scalar(w, &f->cls->fields[index], &scalars[d->type], f->end);
}

bool
wire_check(
    const ProtobufCMessageDescriptor *desc, const uint8_t *bytes, size_t len, struct err *err)
{
	const struct class_message *cls = class_of(desc);
	struct walk w;

	assert(cls != NULL);
	/* Not zeroed whole: each frame is made ready when it is entered. */
	w.at = bytes;
	w.depth = w.unknown_fields = w.unknown_bytes = 0;
	w.err = err;
	if (len == 0)
		return true;
	(void)enter(&w, cls, bytes + len);
	while (w.depth > 0) {
		if (w.at == w.frames[w.depth - 1].end)
			w.depth--;
		else if (!step(&w))
			return false;
	}
	return true;
}

bool
wire_read(const ProtobufCMessageDescriptor *desc, struct arena *arena, const uint8_t *bytes,
    size_t len, ProtobufCMessage **msg, struct err *err)
{
	if (!wire_check(desc, bytes, len, err))
		return false;
	*msg = protobuf_c_message_unpack(desc, arena_pb(arena), len, bytes);
	if (*msg != NULL)
		return true;
	if (arena_exhausted(arena))
		return err_set(err, ERR_UNAVAILABLE, "%s: no memory for it", desc->name);
	return err_set(err, ERR_INVALID, "%s: cannot be unpacked", desc->name);
}

uint8_t *
wire_write(const ProtobufCMessage *msg, struct arena *arena, size_t *len)
{
	size_t size = protobuf_c_message_get_packed_size(msg);
	uint8_t *bytes = arena_alloc(arena, size == 0 ? 1 : size);

	if (bytes == NULL)
		return NULL;
	*len = protobuf_c_message_pack(msg, bytes);
	return bytes;
}
