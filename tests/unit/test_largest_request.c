/* Every request at its documented maximum fits the memory of a request; one element more is refused
 * by name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/options.pb-c.h"
#include "common/bus_priv.h"
#include "common/wire.h"
#include "services/gateway/policy/directory.h"
#include "tests/unit/any_message.h"

#define MAKING ((size_t)64 << 20)

static bool
reads(const ProtobufCMessage *msg, struct err *err)
{
	struct arena *arena = arena_new(BUS_ARENA_FIRST, BUS_ARENA_LIMIT);
	size_t len = protobuf_c_message_get_packed_size(msg);
	uint8_t *bytes = malloc(len + 1);
	ProtobufCMessage *again;
	bool good;

	assert_non_null(bytes);
	/* What the envelope takes of the same arena. */
	assert_non_null(arena_alloc(arena, BUS_ENVELOPE_MAX));
	protobuf_c_message_pack(msg, bytes);
	good = wire_read(msg->descriptor, arena, bytes, len, &again, err);
	free(bytes);
	arena_free(&arena);
	return good;
}

static void
test_every_command_fits_at_its_largest(void **state)
{
	size_t commands = 0;

	(void)state;
	for (uint32_t kind = 1; kind < 1024; kind++) {
		const ProtobufCMessageDescriptor *desc = class_of_kind(kind);
		struct any any = {.seed = kind, .full = true, .list = SIZE_MAX};
		struct err err = {0};

		if (desc == NULL || class_of(desc)->sort != ACCORD__V1__SORT__SORT_COMMAND)
			continue;
		any.arena = arena_new(1 << 16, MAKING);
		if (!reads(any_message(&any, desc), &err))
			fail_msg("%s: %s", desc->name, err.msg);
		arena_free(&any.arena);
		commands++;
	}
	assert_true(commands >= 15);
}

static void
test_a_byte_more_of_a_directory_is_refused_by_name(void **state)
{
	Accord__V1__LoadDirectory directory = ACCORD__V1__LOAD_DIRECTORY__INIT;
	char *text = malloc(DIRECTORY_TEXT + 2);
	struct err err = {0};

	(void)state;
	assert_non_null(text);
	memset(text, '#', DIRECTORY_TEXT + 1);
	text[DIRECTORY_TEXT] = '\0';
	directory.text = text;
	assert_true(reads(&directory.base, &err));
	text[DIRECTORY_TEXT] = '#';
	text[DIRECTORY_TEXT + 1] = '\0';
	assert_false(reads(&directory.base, &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_non_null(strstr(err.msg, "LoadDirectory.text"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_command_fits_at_its_largest),
	    cmocka_unit_test(test_a_byte_more_of_a_directory_is_refused_by_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
