/* Makes a message of any kind whose every field keeps what it declares: for tests that walk all
 * contracts. */
#ifndef TESTS_UNIT_ANY_MESSAGE_H
#define TESTS_UNIT_ANY_MESSAGE_H

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "classes.h"
#include "common/arena.h"
#include "common/clock.h"

/* How full: nothing but what random chance leaves, or every string and list at its limit (lists to
 * any_list at most). */
struct any {
	struct arena *arena;
	uint64_t seed;
	bool full;
	size_t list; /* longest list */
	size_t big;  /* of long texts so far, in bytes: a list of them is not full of full ones */
	size_t values, most; /* so far; lists end once there are so many (0: they do not) */
};

#define ANY_BIG ((size_t)1 << 16)
#define ANY_BIG_ALL ((size_t)5 << 18)
#define ANY_SMALL 256
#define ANY_INNER 5 /* longest list within a list */

static uint64_t
any_number(struct any *any)
{
	any->seed = any->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return any->seed >> 33 ^ any->seed << 31;
}

static void *
any_alloc(struct any *any, size_t n)
{
	void *p = arena_zalloc(any->arena, n);

	assert(p != NULL);
	return p;
}

/* Characters of one, two, three and four bytes, quotes and controls. */
static char *
any_string(struct any *any, uint32_t max_len)
{
	static const char *const pieces[] = {"a", "Z", "\"", "\\", "/", "\x01", "\n", " ", "\x7f",
	    "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x9a\xa8", "\xef\xbf\xbf", "<", "0", "_"};
	size_t most = max_len, want, n = 0;
	char *s;

	if (max_len >= ANY_BIG && (!any->full || (any->big += max_len) > ANY_BIG_ALL))
		most = ANY_SMALL;
	want = any->full ? most : any_number(any) % (most + 1);
	s = any_alloc(any, want + 1);
	while (n < want) {
		const char *piece = pieces[any_number(any) % (sizeof(pieces) / sizeof(*pieces))];

		piece = n + strlen(piece) <= want ? piece : "x";
		memcpy(s + n, piece, strlen(piece));
		n += strlen(piece);
	}
	return s;
}

static ProtobufCBinaryData
any_bytes(struct any *any, const struct class_field *field)
{
	size_t max = field->max_len > 4096 && !any->full ? 4096 : field->max_len;
	bool id = field->max_len == 16 && field->ref != 0;
	ProtobufCBinaryData b = {0};

	b.len = any->full ? max : id ? 16 * (any_number(any) % 2) : any_number(any) % (max + 1);
	b.data = any_alloc(any, b.len);
	for (size_t i = 0; i < b.len; i++)
		b.data[i] = (uint8_t)any_number(any);
	return b;
}

static int64_t
any_time(struct any *any)
{
	return (int64_t)(any_number(any) % (uint64_t)(8000 * 365 * CLOCK_DAY)) -
	       1000 * 365 * CLOCK_DAY;
}

static ProtobufCMessage *any_message(struct any *any, const ProtobufCMessageDescriptor *desc);

static void
any_value(
    struct any *any, const ProtobufCFieldDescriptor *d, const struct class_field *field, void *to)
{
	const ProtobufCEnumDescriptor *e = d->descriptor;
	size_t n = strlen(d->name);

	any->values++;
	switch (d->type) {
	case PROTOBUF_C_TYPE_STRING:
		*(char **)to = any_string(any, field->max_len);
		break;
	case PROTOBUF_C_TYPE_BYTES:
		*(ProtobufCBinaryData *)to = any_bytes(any, field);
		break;
	case PROTOBUF_C_TYPE_MESSAGE:
		*(ProtobufCMessage **)to = any_message(any, d->descriptor);
		break;
	case PROTOBUF_C_TYPE_ENUM:
		*(int *)to = e->values[any_number(any) % e->n_values].value;
		break;
	case PROTOBUF_C_TYPE_BOOL:
		*(protobuf_c_boolean *)to = (protobuf_c_boolean)(any->full || any_number(any) % 2);
		break;
	case PROTOBUF_C_TYPE_DOUBLE:
		*(double *)to = (double)(int64_t)any_number(any) / 1234567.0;
		break;
	case PROTOBUF_C_TYPE_INT64:
		*(int64_t *)to = n > 3 && strcmp(d->name + n - 3, "_us") == 0
				     ? any_time(any)
				     : (int64_t)any_number(any);
		break;
	case PROTOBUF_C_TYPE_UINT64:
		*(uint64_t *)to = any_number(any);
		break;
	case PROTOBUF_C_TYPE_UINT32:
		*(uint32_t *)to = (uint32_t)any_number(any);
		break;
	default:
		(void)fprintf(stderr, "any_message.h has no values for the type of %s\n", d->name);
		assert(false);
	}
}

static size_t
any_size(ProtobufCType type)
{
	switch (type) {
	case PROTOBUF_C_TYPE_BYTES:
		return sizeof(ProtobufCBinaryData);
	case PROTOBUF_C_TYPE_BOOL:
	case PROTOBUF_C_TYPE_ENUM:
	case PROTOBUF_C_TYPE_UINT32:
		return 4;
	default:
		return 8;
	}
}

static void
any_field(struct any *any, const ProtobufCFieldDescriptor *d, const struct class_field *field,
    uint8_t *msg)
{
	size_t limit = any->list, most = field->max_count < limit ? field->max_count : limit;
	size_t n, i;
	uint8_t *list;

	if (d->label != PROTOBUF_C_LABEL_REPEATED) {
		if (d->type != PROTOBUF_C_TYPE_MESSAGE || any->full || any_number(any) % 2)
			any_value(any, d, field, msg + d->offset);
		return;
	}
	n = any->full ? most : any_number(any) % (most + 1);
	list = any_alloc(any, n * any_size(d->type));
	any->list = limit < ANY_INNER ? limit : ANY_INNER;
	for (i = 0; i < n && (any->most == 0 || any->values < any->most); i++)
		any_value(any, d, field, list + i * any_size(d->type));
	any->list = limit;
	*(size_t *)(void *)(msg + d->quantifier_offset) = i;
	*(void **)(void *)(msg + d->offset) = i == 0 ? NULL : list;
}

static ProtobufCMessage *
any_message(struct any *any, const ProtobufCMessageDescriptor *desc)
{
	const struct class_message *cls = class_of(desc);
	uint8_t *msg = any_alloc(any, desc->sizeof_message);

	desc->message_init((ProtobufCMessage *)(void *)msg);
	for (unsigned i = 0; i < desc->n_fields; i++)
		any_field(any, &desc->fields[i], &cls->fields[i], msg);
	return (ProtobufCMessage *)(void *)msg;
}

#endif
