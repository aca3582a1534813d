/* Fuzzes JSON: what is read can be written, and what is written reads as the same. First byte:
 * which message. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "classes.h"
#include "common/json.h"
#include "common/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct arena *arena;

static void
there_and_back(const ProtobufCMessage *msg)
{
	struct err err = {0};
	ProtobufCMessage *back;
	size_t len, before_len, after_len;
	uint8_t *before, *after;
	char *text;

	if (!json_write(msg, arena, &text, &len, &err) ||
	    !json_read(msg->descriptor, arena, text, len, &back, &err)) {
		assert(err.code == ERR_UNAVAILABLE);
		return;
	}
	before = wire_write(msg, arena, &before_len);
	after = wire_write(back, arena, &after_len);
	if (before == NULL || after == NULL)
		return;
	assert(before_len == after_len && memcmp(before, after, before_len) == 0);
	assert(wire_check(msg->descriptor, before, before_len, &err));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err err = {0};
	ProtobufCMessage *msg;

	if (size == 0)
		return 0;
	if (arena == NULL)
		arena = arena_new(1 << 16, 32 << 20);
	arena_reset(arena);
	if (json_read(class_messages[data[0] % CLASS_MESSAGES].desc, arena, (const char *)data + 1,
		size - 1, &msg, &err))
		there_and_back(msg);
	else
		assert(err.code == ERR_INVALID || err.code == ERR_TOO_LARGE ||
		       err.code == ERR_UNAVAILABLE);
	return 0;
}
