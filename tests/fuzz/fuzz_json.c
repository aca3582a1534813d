/* JSON both ways: what is read can be written, and what is written reads as the same; and nothing
 * is read that the wire check would refuse. First byte: which message, and where it comes from. */
#include "classes.h"
#include "common/json.h"
#include "common/wire.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/any_message.h"

enum from { FROM_JSON, FROM_WIRE, FROM_NOWHERE };

static struct arena *arena;

static bool has_unknown(const ProtobufCMessage *msg);

static bool
unknown_value(const ProtobufCFieldDescriptor *d, const void *at)
{
	const ProtobufCMessage *part;
	int number;

	if (d->type == PROTOBUF_C_TYPE_MESSAGE) {
		memcpy(&part, at, sizeof(part));
		return part != NULL && has_unknown(part);
	}
	if (d->type != PROTOBUF_C_TYPE_ENUM)
		return false;
	memcpy(&number, at, sizeof(number));
	return protobuf_c_enum_descriptor_get_value(d->descriptor, number) == NULL;
}

/* Fields and words of newer peers: JSON does not have them. */
static bool
has_unknown(const ProtobufCMessage *msg)
{
	if (msg->n_unknown_fields > 0)
		return true;
	for (unsigned i = 0; i < msg->descriptor->n_fields; i++) {
		const ProtobufCFieldDescriptor *d = &msg->descriptor->fields[i];
		const uint8_t *at = (const uint8_t *)msg + d->offset;
		size_t n = 1;

		if (d->label == PROTOBUF_C_LABEL_REPEATED) {
			memcpy(&n, (const uint8_t *)msg + d->quantifier_offset, sizeof(n));
			at = *(const uint8_t *const *)(const void *)at;
		}
		for (size_t k = 0; k < n; k++)
			if (unknown_value(d, at + k * any_size(d->type)))
				return true;
	}
	return false;
}

/* Enums, times, ids and numbers have values on the wire that no text has: those are refused. */
static void
there_and_back(const ProtobufCMessage *msg, enum from from)
{
	struct err err = {0};
	ProtobufCMessage *back;
	size_t len, before_len, after_len;
	uint8_t *before, *after;
	char *text;

	if (!json_write(msg, arena, &text, &len, &err)) {
		MUST(err.code == ERR_UNAVAILABLE || from == FROM_WIRE);
		return;
	}
	MUST(strlen(text) == len && text_valid(text, len));
	if (!json_read(msg->descriptor, arena, text, len, &back, &err)) {
		MUST(err.code == ERR_UNAVAILABLE || err.code == ERR_TOO_LARGE || has_unknown(msg));
		return;
	}
	before = wire_write(msg, arena, &before_len);
	after = wire_write(back, arena, &after_len);
	if (before == NULL || after == NULL)
		return;
	MUST(wire_check(msg->descriptor, after, after_len, &err));
	if (!has_unknown(msg))
		MUST(before_len == after_len && memcmp(before, after, before_len) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	unsigned what = (unsigned)fuzz_number(&data, &size, 1);
	const ProtobufCMessageDescriptor *desc = class_messages[what % CLASS_MESSAGES].desc;
	enum from from = what / CLASS_MESSAGES % 3;
	struct err err = {0};
	ProtobufCMessage *msg;
	struct any any;

	if (arena == NULL)
		arena = arena_new(1 << 16, 32 << 20);
	arena_reset(arena);
	if (from == FROM_NOWHERE) {
		any = (struct any){.arena = arena,
		    .seed = fuzz_number(&data, &size, 8),
		    .full = size % 2 != 0,
		    .list = 8};
		there_and_back(any_message(&any, desc), from);
	} else if (from == FROM_WIRE
		       ? wire_read(desc, arena, data, size, &msg, &err)
		       : json_read(desc, arena, (const char *)data, size, &msg, &err)) {
		there_and_back(msg, from);
	} else {
		MUST(err.code == ERR_INVALID || err.code == ERR_TOO_LARGE ||
		     err.code == ERR_UNAVAILABLE);
	}
	return 0;
}
