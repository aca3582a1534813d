/* Any frame as the envelope of a message on the bus, and any text as a peer's key. */
#include "common/bus_priv.h"
#include "common/wire.h"
#include "tests/fuzz/fuzz.h"

static struct arena *arena;

static void
check_taken(const Accord__V1__Envelope *envelope, const struct id *id)
{
	Accord__V1__Envelope *back;
	struct err err = {0};
	struct id again;
	zmq_msg_t frame;

	MUST(envelope->id.len == sizeof(id->b) && memcmp(envelope->id.data, id->b, 16) == 0);
	MUST(bus_frame_pack(&frame, &envelope->base));
	MUST(zmq_msg_size(&frame) <= BUS_ENVELOPE_MAX);
	MUST(bus_envelope_read(arena, &frame, &back, &again, &err));
	MUST(id_equal(id, &again) && back->kind == envelope->kind);
	MUST(back->deadline_us == envelope->deadline_us);
	(void)zmq_msg_close(&frame);
}

static void
check_frame(const uint8_t *data, size_t size)
{
	Accord__V1__Envelope *envelope;
	struct err err = {0};
	zmq_msg_t frame;
	struct id id;

	MUST(bus_frame_copy(&frame, data, size) && zmq_msg_size(&frame) == size);
	if (bus_envelope_read(arena, &frame, &envelope, &id, &err))
		check_taken(envelope, &id);
	else
		MUST(err.code == ERR_INVALID && text_valid(err.msg, strlen(err.msg)));
	(void)zmq_msg_close(&frame);
}

/* Z85 has one text for each key. */
static void
check_key(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size), again[41];
	uint8_t key[32], back[32];

	if (bus_key_parse(text, key)) {
		bus_key_text(key, again);
		MUST(strcmp(text, again) == 0);
	}
	free(text);
	if (size < sizeof(key))
		return;
	bus_key_text(data, again);
	MUST(strlen(again) == 40 && bus_key_parse(again, back));
	MUST(memcmp(data, back, sizeof(back)) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (arena == NULL)
		arena = arena_new(BUS_ARENA_FIRST, BUS_ARENA_LIMIT);
	arena_reset(arena);
	check_frame(data, size);
	check_key(data, size);
	return 0;
}
