/* Redaction: what the mask does not name is never there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "classes.h"
#include "services/gateway/redact.h"

#define BIT(name) CLASS_BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define TEXT(s) ((char *)(uintptr_t)(s))

struct world {
	struct arena *arena;
	Accord__V1__IncidentRecord incident;
	Accord__V1__CalloutRecord callout;
	uint8_t id[16];
	struct redacted sum;
};

static int
setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	assert_non_null(w);
	w->arena = arena_new(4096, 1 << 20);
	memset(w->id, 7, sizeof(w->id));
	accord__v1__incident_record__init(&w->incident);
	w->incident.id = (ProtobufCBinaryData){16, w->id};
	w->incident.organisation = TEXT("riverton-pd");
	w->incident.number = TEXT("26-000123");
	w->incident.tier = ACCORD__V1__TIER__TIER_PAGE_NOW;
	w->incident.received_us = 1;
	w->incident.version = 3;
	w->incident.area = TEXT("B12");
	w->incident.place = TEXT("100 MAIN ST");
	w->incident.city = TEXT("RIVERTON");
	w->incident.latitude = 1.5;
	w->incident.longitude = -2.5;
	accord__v1__callout_record__init(&w->callout);
	w->callout.id = (ProtobufCBinaryData){16, w->id};
	w->callout.incident = (ProtobufCBinaryData){16, w->id};
	w->callout.organisation = TEXT("riverton-pd");
	w->callout.state = ACCORD__V1__REQUEST_STATE__REQUEST_OFFERED;
	w->callout.area = TEXT("B12");
	w->callout.rung = 2;
	w->callout.person = TEXT("p-101");
	*state = w;
	return 0;
}

static int
teardown(void **state)
{
	struct world *w = *state;

	arena_free(&w->arena);
	free(w);
	return 0;
}

static uint8_t *
packed(struct world *w, const ProtobufCMessage *msg, size_t *len)
{
	uint8_t *bytes = arena_alloc(w->arena, protobuf_c_message_get_packed_size(msg) + 1);

	assert_non_null(bytes);
	*len = protobuf_c_message_pack(msg, bytes);
	return bytes;
}

static void
test_all_classes_copy_all(void **state)
{
	struct world *w = *state;
	uint64_t mask = redact_classes(&accord__v1__incident_record__descriptor);
	ProtobufCMessage *copy = redact(&w->incident.base, mask, NULL, w->arena, &w->sum);
	size_t a_len, b_len;
	uint8_t *a, *b;

	assert_int_equal(mask, BIT(INCIDENT) | BIT(INCIDENT_PLACE));
	assert_non_null(copy);
	a = packed(w, &w->incident.base, &a_len);
	b = packed(w, copy, &b_len);
	assert_int_equal(a_len, b_len);
	assert_memory_equal(a, b, a_len);
	assert_true(redact_check(copy->descriptor, b, b_len, mask));
}

static void
test_no_class_copies_nothing(void **state)
{
	struct world *w = *state;
	ProtobufCMessage *copy = redact(&w->incident.base, 0, NULL, w->arena, &w->sum);

	assert_non_null(copy);
	assert_int_equal(protobuf_c_message_get_packed_size(copy), 0);
	copy = redact(&w->incident.base, BIT(STAFFING) | 1, NULL, w->arena, &w->sum);
	assert_int_equal(protobuf_c_message_get_packed_size(copy), 0);
}

static void
test_only_the_named_class(void **state)
{
	struct world *w = *state;
	const Accord__V1__IncidentRecord *copy = (const Accord__V1__IncidentRecord *)redact(
	    &w->incident.base, BIT(INCIDENT), NULL, w->arena, &w->sum);

	assert_string_equal(copy->number, "26-000123");
	assert_int_equal(copy->version, 3);
	assert_string_equal(copy->area, "");
	assert_string_equal(copy->place, "");
	assert_string_equal(copy->city, "");
	assert_true(copy->latitude == 0 && copy->longitude == 0);
	copy = (const Accord__V1__IncidentRecord *)redact(
	    &w->incident.base, BIT(INCIDENT_PLACE), NULL, w->arena, &w->sum);
	assert_string_equal(copy->place, "100 MAIN ST");
	assert_true(copy->latitude > 1 && copy->longitude < -2);
	assert_string_equal(copy->number, "");
	assert_int_equal(copy->id.len, 0);
}

/* For every field of every record: it is in the copy exactly when its class is in the mask. */
static void
test_each_field_follows_its_class(void **state)
{
	struct world *w = *state;
	const ProtobufCMessage *records[] = {&w->incident.base, &w->callout.base};

	w->callout.told_of_call = ACCORD__V1__ANSWER__ANSWER_YES;
	for (size_t r = 0; r < 2; r++) {
		const struct class_message *classes = class_of(records[r]->descriptor);

		for (int class = 1; class < 64; class ++) {
			ProtobufCMessage *copy =
			    redact(records[r], CLASS_BIT(class), NULL, w->arena, &w->sum);
			size_t len;
			const uint8_t *bytes = packed(w, copy, &len);

			assert_true(redact_check(copy->descriptor, bytes, len, CLASS_BIT(class)));
			assert_int_equal(len > 0, (classes->classes & CLASS_BIT(class)) != 0);
		}
	}
}

static void
test_names_narrow_further(void **state)
{
	static const char *const names[] = {"id", "state", "rung", NULL};
	struct world *w = *state;
	uint64_t mask = redact_classes(&accord__v1__callout_record__descriptor);
	const Accord__V1__CalloutRecord *copy = (const Accord__V1__CalloutRecord *)redact(
	    &w->callout.base, mask, names, w->arena, &w->sum);

	assert_int_equal(copy->id.len, 16);
	assert_int_equal(copy->state, ACCORD__V1__REQUEST_STATE__REQUEST_OFFERED);
	assert_int_equal(copy->rung, 2);
	assert_int_equal(copy->incident.len, 0);
	assert_string_equal(copy->person, "");
	assert_string_equal(copy->organisation, "");
	copy = (const Accord__V1__CalloutRecord *)redact(
	    &w->callout.base, mask & ~BIT(STAFFING), names, w->arena, &w->sum);
	assert_int_equal(copy->rung, 0);
}

/* The record of a disclosure says what was there: of a class whose fields are all empty it says
 * nothing. */
static void
test_the_sum_says_what_was_there(void **state)
{
	static const char *const names[] = {"id", "area", "rung", NULL};
	static const char *const id_only[] = {"id", NULL};
	struct world *w = *state;
	uint64_t all = BIT(INCIDENT) | BIT(INCIDENT_PLACE) | BIT(STAFFING);

	assert_non_null(redact(&w->callout.base, all, NULL, w->arena, &w->sum));
	assert_int_equal(w->sum.released, all);
	assert_int_equal(w->sum.withheld, 0);
	w->sum = (struct redacted){0};
	assert_non_null(redact(&w->callout.base, all, names, w->arena, &w->sum));
	assert_int_equal(w->sum.released, all);
	assert_int_equal(w->sum.withheld, BIT(INCIDENT) | BIT(STAFFING));
	w->sum = (struct redacted){0};
	w->callout.area = TEXT("");
	w->callout.person = TEXT("");
	w->callout.rung = 0;
	assert_non_null(redact(&w->callout.base, all, id_only, w->arena, &w->sum));
	assert_int_equal(w->sum.released, BIT(INCIDENT));
	assert_int_equal(w->sum.withheld, BIT(INCIDENT));
	assert_non_null(redact(&w->incident.base, BIT(INCIDENT_PLACE), NULL, w->arena, &w->sum));
	assert_int_equal(w->sum.released, BIT(INCIDENT) | BIT(INCIDENT_PLACE));
	assert_int_equal(w->sum.withheld, BIT(INCIDENT));
}

static void
test_what_is_no_record_does_not_leave(void **state)
{
	struct world *w = *state;
	Accord__V1__Incidents page = ACCORD__V1__INCIDENTS__INIT;
	Accord__V1__Done done = ACCORD__V1__DONE__INIT;

	assert_null(redact(&page.base, UINT64_MAX, NULL, w->arena, &w->sum));
	assert_null(redact(&done.base, UINT64_MAX, NULL, w->arena, &w->sum));
}

static void
test_without_memory_nothing_leaves(void **state)
{
	struct world *w = *state;
	struct arena *tiny = arena_new(64, 64);

	assert_null(redact(&w->incident.base, UINT64_MAX, NULL, tiny, &w->sum));
	arena_free(&tiny);
}

static void
test_check_knows_what_must_not_be_there(void **state)
{
	static const uint8_t unknown[] = {0xf8, 0x3f, 0x01}, group[] = {0x0b},
			     cut[] = {0x1a, 0x05, 'a'},
			     endless[] = {
				 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80};
	const ProtobufCMessageDescriptor *desc = &accord__v1__incident_record__descriptor;
	struct world *w = *state;
	size_t len;
	const uint8_t *bytes = packed(w, &w->incident.base, &len);

	assert_true(redact_check(desc, bytes, len, BIT(INCIDENT) | BIT(INCIDENT_PLACE)));
	assert_false(redact_check(desc, bytes, len, BIT(INCIDENT)));
	assert_false(redact_check(desc, bytes, len, 0));
	assert_true(redact_check(desc, bytes, 0, 0));
	assert_false(redact_check(desc, unknown, sizeof(unknown), UINT64_MAX));
	assert_false(redact_check(desc, group, sizeof(group), UINT64_MAX));
	assert_false(redact_check(desc, cut, sizeof(cut), UINT64_MAX));
	assert_false(redact_check(desc, endless, sizeof(endless), UINT64_MAX));
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_all_classes_copy_all),
	    CASE(test_no_class_copies_nothing),
	    CASE(test_only_the_named_class),
	    CASE(test_each_field_follows_its_class),
	    CASE(test_names_narrow_further),
	    CASE(test_the_sum_says_what_was_there),
	    CASE(test_what_is_no_record_does_not_leave),
	    CASE(test_without_memory_nothing_leaves),
	    CASE(test_check_knows_what_must_not_be_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
