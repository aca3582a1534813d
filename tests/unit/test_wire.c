/* The wire check: every contract passes at its limits, and nothing malformed does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/wire.h"
#include "tests/unit/any_message.h"

#define ENVELOPE (&accord__v1__envelope__descriptor)
#define ACTOR (&accord__v1__actor__descriptor)
#define FACT (&accord__v1__fact__descriptor)

/* A buffer of exactly the bytes, so that ASan sees a read behind them. */
static bool
check(const ProtobufCMessageDescriptor *desc, const void *bytes, size_t len, struct err *err)
{
	uint8_t *exact = malloc(len > 0 ? len : 1);
	bool ok;

	*err = (struct err){0};
	memcpy(exact, bytes, len);
	ok = wire_check(desc, exact, len, err);
	free(exact);
	return ok;
}

static void
refused(const ProtobufCMessageDescriptor *desc, const void *bytes, size_t len, const char *why)
{
	struct err err;

	assert_false(check(desc, bytes, len, &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_string_equal(err.msg, why);
}

#define REFUSED(desc, literal, why) refused(desc, literal, sizeof(literal) - 1, why)

static void
accepted(const ProtobufCMessageDescriptor *desc, const void *bytes, size_t len)
{
	struct err err;

	if (!check(desc, bytes, len, &err))
		fail_msg("%s", err.msg);
}

#define ACCEPTED(desc, literal) accepted(desc, literal, sizeof(literal) - 1)

/* Packs, reads back, packs again: the same bytes; and every cut is refused or another message,
 * never a fault. */
static void
round_trip(struct any *any, const ProtobufCMessageDescriptor *desc)
{
	struct err err = {0};
	ProtobufCMessage *back;
	size_t len, again;
	uint8_t *bytes = wire_write(any_message(any, desc), any->arena, &len), *twice;

	if (!wire_read(desc, any->arena, bytes, len, &back, &err))
		fail_msg("%s: %s", desc->name, err.msg);
	assert_ptr_equal(back->descriptor, desc);
	twice = wire_write(back, any->arena, &again);
	assert_int_equal(again, len);
	assert_memory_equal(twice, bytes, len);
	for (size_t cut = 0; cut < len; cut += 1 + len / 64)
		(void)check(desc, bytes, cut, &err);
}

static void
test_every_message_round_trips(void **state)
{
	struct any any = {.arena = arena_new(1 << 16, 256 << 20)};

	(void)state;
	for (size_t i = 0; i < CLASS_MESSAGES; i++)
		for (any.seed = 1; any.seed <= 20; any.seed++) {
			uint64_t seed = any.seed;

			arena_reset(any.arena);
			any.big = 0;
			any.full = seed == 20;
			any.list = seed == 20 ? 1000 : 5;
			round_trip(&any, class_messages[i].desc);
			any.seed = seed;
		}
	arena_free(&any.arena);
}

static void
test_tables_stand_in_the_order_of_the_descriptors(void **state)
{
	(void)state;
	for (size_t i = 0; i < CLASS_MESSAGES; i++) {
		const struct class_message *cls = &class_messages[i];

		assert_ptr_equal(class_of(cls->desc), cls);
		assert_int_equal(cls->field_count, cls->desc->n_fields);
		for (uint32_t k = 0; k < cls->field_count; k++) {
			assert_string_equal(cls->fields[k].name, cls->desc->fields[k].name);
			assert_int_equal(cls->fields[k].number, cls->desc->fields[k].id);
		}
	}
	assert_null(class_of((const ProtobufCMessageDescriptor *)&any_message));
}

static void
test_kinds_have_messages_and_names(void **state)
{
	(void)state;
	assert_ptr_equal(class_of_kind(ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS),
	    &accord__v1__ingest_documents__descriptor);
	assert_string_equal(kind_name(ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS), "ingest_documents");
	assert_string_equal(kind_name(ACCORD__V1__KIND__KIND_FOLLOW), "follow");
	assert_null(class_of_kind(0));
	assert_null(kind_name(0));
	assert_null(class_of_kind(99));
	assert_null(class_of_kind(UINT32_MAX));
	assert_null(kind_name(UINT32_MAX));
}

static void
test_strings_are_utf8_within_their_length(void **state)
{
	(void)state;
	ACCEPTED(ACTOR, "\x0a\x02\xc3\xa9");
	REFUSED(ACTOR, "\x0a\x01\xc3", "accord.v1.Actor.person: not UTF-8, or with a NUL in it");
	REFUSED(
	    ACTOR, "\x0a\x02\xc0\x80", "accord.v1.Actor.person: not UTF-8, or with a NUL in it");
	REFUSED(ACTOR, "\x0a\x03\xed\xa0\x80",
	    "accord.v1.Actor.person: not UTF-8, or with a NUL in it");
	REFUSED(ACTOR,
	    "\x0a\x03"
	    "a\0b",
	    "accord.v1.Actor.person: not UTF-8, or with a NUL in it");
	ACCEPTED(ACTOR, "\x22\x09"
			"123456789");
	REFUSED(ACTOR,
	    "\x22\x0a"
	    "1234567890",
	    "accord.v1.Actor.ori: 10 bytes, the longest is 9");
}

static void
test_bytes_keep_their_length(void **state)
{
	(void)state;
	ACCEPTED(ENVELOPE, "\x0a\x10"
			   "1234567890123456");
	REFUSED(ENVELOPE,
	    "\x0a\x11"
	    "12345678901234567",
	    "accord.v1.Envelope.id: 17 bytes, the longest is 16");
}

static void
test_varints_and_tags_are_whole(void **state)
{
	(void)state;
	ACCEPTED(ENVELOPE, "");
	ACCEPTED(ENVELOPE, "\x10\xc8\x01");
	ACCEPTED(ENVELOPE, "\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
	ACCEPTED(ENVELOPE, "\x28\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
	REFUSED(ENVELOPE, "\x10", "accord.v1.Envelope.kind: no whole number");
	REFUSED(ENVELOPE, "\x10\x80", "accord.v1.Envelope.kind: no whole number");
	REFUSED(ENVELOPE, "\x28\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02",
	    "accord.v1.Envelope.deadline_us: no whole number");
	REFUSED(ENVELOPE, "\x28\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01",
	    "accord.v1.Envelope.deadline_us: no whole number");
	REFUSED(ENVELOPE, "\x80", "accord.v1.Envelope: no field where one should begin");
	REFUSED(ENVELOPE, "\x00\x00", "accord.v1.Envelope: no field where one should begin");
	REFUSED(ENVELOPE, "\x90\x80\x80\x80\x80\x00\x01",
	    "accord.v1.Envelope: no field where one should begin");
	REFUSED(ENVELOPE, "\x90\x80\x80\x80\x10\x01",
	    "accord.v1.Envelope: no field where one should begin");
}

static void
test_numbers_fit_their_type(void **state)
{
	(void)state;
	ACCEPTED(ENVELOPE, "\x18\x01");
	REFUSED(ENVELOPE, "\x18\x02", "accord.v1.Envelope.reply: a number out of range");
	ACCEPTED(ENVELOPE, "\x10\xff\xff\xff\xff\x07");
	REFUSED(
	    ENVELOPE, "\x10\xff\xff\xff\xff\x0f", "accord.v1.Envelope.kind: a number out of range");
	ACCEPTED(&accord__v1__follow__descriptor, "\x18\xff\xff\xff\xff\x0f");
	REFUSED(&accord__v1__follow__descriptor, "\x18\x80\x80\x80\x80\x10",
	    "accord.v1.Follow.credit: a number out of range");
}

static void
test_wire_types_are_the_declared_ones(void **state)
{
	(void)state;
	REFUSED(ENVELOPE, "\x08\x01", "accord.v1.Envelope.id: of the wrong wire type");
	REFUSED(ENVELOPE, "\x12\x01\x01", "accord.v1.Envelope.kind: of the wrong wire type");
	REFUSED(ENVELOPE, "\x11\x01\x01\x01\x01\x01\x01\x01\x01",
	    "accord.v1.Envelope.kind: of the wrong wire type");
	REFUSED(ENVELOPE, "\x23\x24", "accord.v1.Envelope.actor: of the wrong wire type");
	REFUSED(&accord__v1__incident_record__descriptor, "\xa1\x01\x00\x00\x00\x00\x00\x00\x00",
	    "accord.v1.IncidentRecord.latitude: cut short");
}

static void
test_lengths_stay_inside(void **state)
{
	(void)state;
	REFUSED(ENVELOPE,
	    "\x0a\x05"
	    "1234",
	    "accord.v1.Envelope.id: longer than what holds it");
	REFUSED(ENVELOPE,
	    "\x22\x04\x0a\x02"
	    "a",
	    "accord.v1.Envelope.actor: longer than what holds it");
	/* The inner string would end behind its message, inside the outer one. */
	REFUSED(ENVELOPE,
	    "\x22\x02\x0a\x02"
	    "ab",
	    "accord.v1.Actor.person: longer than what holds it");
	REFUSED(ENVELOPE, "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",
	    "accord.v1.Envelope.id: longer than what holds it");
}

static void
test_single_fields_stand_once(void **state)
{
	(void)state;
	REFUSED(ENVELOPE, "\x18\x01\x18\x01", "accord.v1.Envelope.reply: stands there twice");
	REFUSED(ENVELOPE, "\x22\x00\x22\x00", "accord.v1.Envelope.actor: stands there twice");
	ACCEPTED(ENVELOPE, "\x18\x01\x10\x01\x0a\x00");
}

static void
test_lists_keep_their_count(void **state)
{
	uint8_t bytes[3 * 101], packed[2 + 17];
	const ProtobufCMessageDescriptor *fetch = &accord__v1__fetch_incidents__descriptor;

	(void)state;
	for (size_t i = 0; i < sizeof(bytes); i += 3)
		memcpy(bytes + i, "\x0a\x01x", 3);
	accepted(fetch, bytes, sizeof(bytes) - 3);
	refused(fetch, bytes, sizeof(bytes), "accord.v1.FetchIncidents.ids: more than 100 of them");
	memset(packed, 1, sizeof(packed));
	packed[0] = 0x1a;
	packed[1] = 16;
	accepted(&accord__v1__person__descriptor, packed, 2 + 16);
	packed[1] = 17;
	refused(&accord__v1__person__descriptor, packed, 2 + 17,
	    "accord.v1.Person.roles: more than 16 of them");
	/* One by one and packed count together. */
	packed[1] = 15;
	packed[17] = 0x18;
	accepted(&accord__v1__person__descriptor, packed, 2 + 17);
	packed[1] = 1;
	packed[3] = 0x80;
	refused(&accord__v1__person__descriptor, packed, 4,
	    "accord.v1.Person: no field where one should begin");
	packed[2] = 0x80;
	refused(
	    &accord__v1__person__descriptor, packed, 3, "accord.v1.Person.roles: no whole number");
}

static void
test_unknown_fields_pass_up_to_their_sums(void **state)
{
	static uint8_t bytes[2 + 3 + WIRE_UNKNOWN_BYTES + 64];
	uint8_t many[4 * (WIRE_UNKNOWN_FIELDS + 1)];

	(void)state;
	ACCEPTED(ENVELOPE, "\xa0\x06\x05\x18\x01");
	ACCEPTED(ENVELOPE, "\xa5\x06\x01\x02\x03\x04\xa1\x06\x01\x02\x03\x04\x05\x06\x07\x08");
	REFUSED(ENVELOPE, "\xa5\x06\x01\x02\x03",
	    "accord.v1.Envelope: unknown field 100 is cut short or a group");
	REFUSED(ENVELOPE, "\xa3\x06\xa4\x06",
	    "accord.v1.Envelope: unknown field 100 is cut short or a group");
	REFUSED(
	    ENVELOPE, "\xa6\x06", "accord.v1.Envelope: unknown field 100 is cut short or a group");
	for (size_t i = 0; i < sizeof(many); i += 4)
		memcpy(many + i, "\xa2\x06\x01x", 4);
	accepted(ENVELOPE, many, sizeof(many) - 4);
	refused(ENVELOPE, many, sizeof(many),
	    "accord.v1.Envelope: too much in fields that are not known");
	/* The length's own two bytes count. */
	memcpy(bytes, "\xa2\x06\xfe\x1f", 4);
	accepted(ENVELOPE, bytes, 4 + WIRE_UNKNOWN_BYTES - 2);
	memcpy(bytes, "\xa2\x06\xff\x1f", 4);
	refused(ENVELOPE, bytes, 4 + WIRE_UNKNOWN_BYTES - 1,
	    "accord.v1.Envelope: too much in fields that are not known");
}

/* 794,000 bytes that open submessage in submessage: neither a stack nor memory is spent on them. */
static void
test_deep_nesting_is_only_bytes(void **state)
{
	const size_t size = 794000;
	uint8_t *bytes = malloc(size);
	size_t at = size;

	(void)state;
	/* From the inside out: field 4 of length "what follows", as long as the length fits. */
	while (at >= 5) {
		uint64_t inner = size - at;

		bytes[--at] = (uint8_t)(inner >> 14 & 0x7f);
		bytes[--at] = (uint8_t)(inner >> 7 & 0x7f) | 0x80;
		bytes[--at] = (uint8_t)(inner & 0x7f) | 0x80;
		bytes[--at] = 0x22;
	}
	refused(
	    ENVELOPE, bytes + at, size - at, "accord.v1.Actor.ori: 793988 bytes, the longest is 9");
	for (at = 0; at < size; at++)
		bytes[at] = 0x23;
	refused(ENVELOPE, bytes, size, "accord.v1.Envelope.actor: of the wrong wire type");
	for (at = 0; at < size; at += 2)
		memcpy(bytes + at, "\xbb\x06", 2);
	refused(
	    ENVELOPE, bytes, size, "accord.v1.Envelope: unknown field 103 is cut short or a group");
	free(bytes);
}

/* Every allocation of a read fails once; nothing leaks, nothing faults, and the reason is told. */
static void
test_read_without_memory(void **state)
{
	struct any any = {
	    .arena = arena_new(1 << 16, 8 << 20), .seed = 7, .full = true, .list = 20};
	const ProtobufCMessageDescriptor *desc = &accord__v1__incidents__descriptor;
	size_t len, refusals = 0;
	uint8_t *bytes = wire_write(any_message(&any, desc), any.arena, &len);
	bool ok = false;

	(void)state;
	for (size_t limit = 64; !ok; limit += 256) {
		struct arena *small = arena_new(64, limit);
		struct err err = {0};
		ProtobufCMessage *msg;

		ok = wire_read(desc, small, bytes, len, &msg, &err);
		refusals += !ok;
		assert_true(ok || err.code == ERR_UNAVAILABLE);
		arena_free(&small);
	}
	assert_true(refusals > 50);
	arena_free(&any.arena);
}

static void
test_write_without_memory(void **state)
{
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	struct arena *arena = arena_new(64, 64);
	uint8_t body[200] = {0};
	size_t len = 99;

	(void)state;
	assert_non_null(wire_write(&fact.base, arena, &len));
	assert_int_equal(len, 0);
	fact.body.data = body;
	fact.body.len = sizeof(body);
	assert_null(wire_write(&fact.base, arena, &len));
	arena_free(&arena);
}

static void
test_flipped_bytes_never_fault(void **state)
{
	struct any any = {.arena = arena_new(1 << 16, 64 << 20), .seed = 3, .list = 4};
	struct err err;

	(void)state;
	for (size_t i = 0; i < CLASS_MESSAGES; i++) {
		const ProtobufCMessageDescriptor *desc = class_messages[i].desc;
		ProtobufCMessage *msg;
		uint8_t *bytes;
		size_t len;

		arena_reset(any.arena);
		bytes = wire_write(any_message(&any, desc), any.arena, &len);
		for (size_t k = 0; k < 200 && len > 0; k++) {
			size_t at = any_number(&any) % len;
			uint8_t old = bytes[at];

			bytes[at] = (uint8_t)any_number(&any);
			/* What passes the check can be unpacked. */
			if (check(desc, bytes, len, &err))
				assert_true(wire_read(desc, any.arena, bytes, len, &msg, &err));
			bytes[at] = old;
		}
	}
	arena_free(&any.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_message_round_trips),
	    cmocka_unit_test(test_tables_stand_in_the_order_of_the_descriptors),
	    cmocka_unit_test(test_kinds_have_messages_and_names),
	    cmocka_unit_test(test_strings_are_utf8_within_their_length),
	    cmocka_unit_test(test_bytes_keep_their_length),
	    cmocka_unit_test(test_varints_and_tags_are_whole),
	    cmocka_unit_test(test_numbers_fit_their_type),
	    cmocka_unit_test(test_wire_types_are_the_declared_ones),
	    cmocka_unit_test(test_lengths_stay_inside),
	    cmocka_unit_test(test_single_fields_stand_once),
	    cmocka_unit_test(test_lists_keep_their_count),
	    cmocka_unit_test(test_unknown_fields_pass_up_to_their_sums),
	    cmocka_unit_test(test_deep_nesting_is_only_bytes),
	    cmocka_unit_test(test_read_without_memory),
	    cmocka_unit_test(test_write_without_memory),
	    cmocka_unit_test(test_flipped_bytes_never_fault),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
