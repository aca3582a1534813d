/* Fuzzes the wire check: what passes it must unpack and say the same when packed again. First byte:
 * which message. */
#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "common/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct arena *arena;

/* Unknown fields and zeros are written otherwise, so sameness is judged from the second time on. */
static void
there_and_back(const ProtobufCMessage *msg)
{
	const ProtobufCMessageDescriptor *desc = msg->descriptor;
	struct err err = {0};
	ProtobufCMessage *back;
	size_t len, again;
	uint8_t *once = wire_write(msg, arena, &len), *twice;

	if (once == NULL)
		return;
	if (!wire_read(desc, arena, once, len, &back, &err)) {
		assert(err.code == ERR_UNAVAILABLE);
		return;
	}
	twice = wire_write(back, arena, &again);
	assert(twice == NULL || (again == len && memcmp(once, twice, len) == 0));
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
	if (wire_read(class_messages[data[0] % CLASS_MESSAGES].desc, arena, data + 1, size - 1,
		&msg, &err))
		there_and_back(msg);
	else
		assert(err.code == ERR_INVALID || err.code == ERR_UNAVAILABLE);
	return 0;
}
