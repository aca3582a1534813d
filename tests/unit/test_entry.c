/* By what a fact is found again: every kind that the index reads, and as many keys as it says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/guard.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "services/audit/entry.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define SIZE ((size_t)1 << 20)

static struct arena *arena;
static uint8_t one[16] = {1}, two[16] = {2}, three[16] = {3};
static const struct id id_one = {{1}}, id_two = {{2}}, id_three = {{3}};
#define BYTES(b) ((ProtobufCBinaryData){sizeof(b), b})

static int
begin(void **state)
{
	(void)state;
	arena = arena_try(4096, 8 * SIZE);
	return arena == NULL;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static enum entry_is
read_fact(const char *source, uint32_t kind, const ProtobufCMessage *body,
    const struct refusal *known, struct entry_said *said)
{
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;

	fact.kind = (Accord__V1__Kind)kind;
	fact.body.data = arena_alloc(arena, protobuf_c_message_get_packed_size(body) + 1);
	assert_non_null(fact.body.data);
	fact.body.len = protobuf_c_message_pack(body, fact.body.data);
	return entry_of_fact(arena, source, &fact, known, said);
}

static size_t
times(const struct entry_said *said, struct id key)
{
	size_t count = 0;

	for (size_t i = 0; i < said->keys.count; i++)
		count += id_equal(&said->keys.keys[i], &key);
	return count;
}

#define HAS(said, owner, by, value) assert_int_equal(times(said, entry_key(owner, by, value)), 1)
#define HAS_ID(said, owner, by, id)                                                                \
	assert_int_equal(times(said, entry_key_of_id(owner, by, &(id))), 1)

static Accord__V1__Disclosed
a_disclosure(void)
{
	static char *owners[] = {TEXT("aid-house")};
	static char *sections[] = {TEXT("hybrid-riverton@3/share[2]"),
	    TEXT("hybrid-riverton@3/share[4]"), TEXT("/share[1]")};
	static ProtobufCBinaryData subjects[2];
	Accord__V1__Disclosed m = ACCORD__V1__DISCLOSED__INIT;

	subjects[0] = subjects[1] = BYTES(two);
	m.disclosure = BYTES(one);
	m.person = TEXT("chief");
	m.organisation = TEXT("north-pd");
	m.owners = owners;
	m.n_owners = 1;
	m.sections = sections;
	m.n_sections = 3;
	m.subjects = subjects;
	m.n_subjects = 2;
	m.release = BYTES(three);
	return m;
}

static void
test_a_disclosure_is_found_in_each_way_once(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	struct entry_said said;

	(void)state;
	assert_int_equal(
	    read_fact("gateway", KIND(DISCLOSED), &m.base, NULL, &said), ENTRY_IS_LEAF);
	HAS(&said, "aid-house", ENTRY_BY_TIME, "");
	HAS(&said, "aid-house", ENTRY_BY_ORGANISATION, "north-pd");
	HAS(&said, "aid-house", ENTRY_BY_PERSON, "chief");
	HAS(&said, "aid-house", ENTRY_BY_AGREEMENT, "hybrid-riverton");
	HAS_ID(&said, "aid-house", ENTRY_BY_CLIENT, id_two);
	HAS_ID(&said, "aid-house", ENTRY_BY_RELEASE, id_three);
	HAS_ID(&said, "aid-house", ENTRY_BY_DISCLOSURE, id_one);
	HAS_ID(&said, "north-pd", ENTRY_BY_DISCLOSURE, id_one);
	assert_int_equal(said.keys.count, 8);
}

/* What a blind sender may not hear of is in no accounting of its own. */
static void
test_what_is_unheard_is_its_recipient_s_alone(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	struct entry_said said;

	(void)state;
	m.unheard = true;
	assert_int_equal(
	    read_fact("gateway", KIND(DISCLOSED), &m.base, NULL, &said), ENTRY_IS_LEAF);
	HAS_ID(&said, "north-pd", ENTRY_BY_DISCLOSURE, id_one);
	assert_int_equal(said.keys.count, 1);
	m.n_owners = 0;
	assert_int_equal(
	    read_fact("gateway", KIND(DISCLOSED), &m.base, NULL, &said), ENTRY_IS_NOTHING);
}

/* The most that a fact can say: none of a hundred subjects of none of a hundred owners is lost. */
static void
test_nothing_is_left_out(void **state)
{
	static char names[100][4], *owners[100];
	static uint8_t ids[100][16];
	ProtobufCBinaryData subjects[100];
	Accord__V1__Disclosed m = a_disclosure();
	struct entry_said said;

	(void)state;
	for (int i = 0; i < 100; i++) {
		names[i][0] = 'o';
		names[i][1] = (char)('0' + i / 10);
		names[i][2] = (char)('0' + i % 10);
		owners[i] = names[i];
		ids[i][0] = (uint8_t)(i + 1);
		subjects[i] = BYTES(ids[i]);
	}
	m.owners = owners;
	m.n_owners = 100;
	m.subjects = subjects;
	m.n_subjects = 100;
	assert_int_equal(
	    read_fact("gateway", KIND(DISCLOSED), &m.base, NULL, &said), ENTRY_IS_LEAF);
	assert_int_equal(said.keys.count, 100 * (6 + 100) + 1);
	HAS_ID(&said, "o00", ENTRY_BY_CLIENT, *(const struct id *)ids[0]);
	HAS_ID(&said, "o99", ENTRY_BY_CLIENT, *(const struct id *)ids[99]);
}

/* Where memory ends before the last key, the arena knows: the batch is decided again. */
static void
test_without_memory_the_arena_has_ended(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	ProtobufCBinaryData subjects[100];
	static uint8_t ids[100][16];
	bool ended = false, whole = false;

	(void)state;
	for (int i = 0; i < 100; i++) {
		ids[i][0] = (uint8_t)(i + 1);
		subjects[i] = BYTES(ids[i]);
	}
	m.subjects = subjects;
	m.n_subjects = 100;
	for (size_t limit = 4096; limit < 65536; limit += 512) {
		struct entry_said said = {.organisation = NULL};
		uint8_t bytes[4096];
		Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
		struct arena *small = arena_try(256, limit);

		assert_non_null(small);
		fact.kind = KIND(DISCLOSED);
		fact.body = (ProtobufCBinaryData){protobuf_c_message_pack(&m.base, bytes), bytes};
		(void)entry_of_fact(small, "gateway", &fact, NULL, &said);
		assert_true(arena_exhausted(small) || said.keys.count == 107);
		ended = ended || arena_exhausted(small);
		whole = whole || said.keys.count == 107;
		arena_free(&small);
	}
	assert_true(ended && whole);
}

static void
test_a_refusal_is_both_its_halves(void **state)
{
	Accord__V1__Refused first = ACCORD__V1__REFUSED__INIT;
	Accord__V1__RefusedOf second = ACCORD__V1__REFUSED_OF__INIT;
	struct entry_said said;

	(void)state;
	first.disclosure = second.disclosure = BYTES(one);
	first.person = TEXT("chief");
	first.asked = BYTES(two);
	second.recipient = TEXT("north-pd");
	assert_int_equal(
	    read_fact("gateway", KIND(REFUSED), &first.base, NULL, &said), ENTRY_IS_ASKED);
	assert_true(id_equal(&said.asked.asked, &id_two));
	assert_string_equal(said.asked.person, "chief");
	assert_int_equal(read_fact("gateway", KIND(REFUSED_OF), &second.base, &said.asked, &said),
	    ENTRY_IS_REFUSED);
	assert_int_equal(said.keys.count, 0); /* nobody's */
	second.owner = TEXT("aid-house");
	assert_int_equal(
	    read_fact("gateway", KIND(REFUSED_OF), &second.base, NULL, &said), ENTRY_IS_REFUSED);
	assert_int_equal(said.keys.count, 0); /* its first half never came */
	assert_int_equal(read_fact("gateway", KIND(REFUSED_OF), &second.base,
			     &(struct refusal){.asked = id_two, .person = "chief"}, &said),
	    ENTRY_IS_REFUSED);
	HAS_ID(&said, "aid-house", ENTRY_BY_CLIENT, id_two);
	HAS_ID(&said, "aid-house", ENTRY_BY_DISCLOSURE, id_one);
	HAS(&said, "aid-house", ENTRY_BY_PERSON, "chief");
	HAS(&said, "aid-house", ENTRY_BY_ORGANISATION, "north-pd");
	HAS(&said, "aid-house", ENTRY_BY_TIME, "");
	assert_int_equal(said.keys.count, 5);
	second.unheard = true;
	assert_int_equal(read_fact("gateway", KIND(REFUSED_OF), &second.base,
			     &(struct refusal){.asked = id_two, .person = "chief"}, &said),
	    ENTRY_IS_REFUSED);
	assert_int_equal(said.keys.count, 0); /* who asked says that it was accepted */
}

static void
test_releases_are_hers(void **state)
{
	Accord__V1__ReleaseGranted granted = ACCORD__V1__RELEASE_GRANTED__INIT;
	Accord__V1__ReleaseRevoked revoked = ACCORD__V1__RELEASE_REVOKED__INIT;
	struct entry_said said;

	(void)state;
	granted.owner = revoked.owner = TEXT("aid-house");
	granted.recipient = revoked.recipient = TEXT("north-pd");
	granted.client = revoked.client = BYTES(two);
	granted.release = revoked.release = BYTES(three);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(
		    read_fact("gateway", i == 0 ? KIND(RELEASE_GRANTED) : KIND(RELEASE_REVOKED),
			i == 0 ? &granted.base : &revoked.base, NULL, &said),
		    ENTRY_IS_LEAF);
		HAS_ID(&said, "aid-house", ENTRY_BY_CLIENT, id_two);
		HAS_ID(&said, "aid-house", ENTRY_BY_RELEASE, id_three);
		assert_int_equal(said.keys.count, 4);
	}
}

static void
test_what_was_done_beside_agreements(void **state)
{
	Accord__V1__BasisMoved basis = ACCORD__V1__BASIS_MOVED__INIT;
	Accord__V1__GuardianBarLifted bar = ACCORD__V1__GUARDIAN_BAR_LIFTED__INIT;
	Accord__V1__HeldDecided held = ACCORD__V1__HELD_DECIDED__INIT;
	const struct {
		const char *source;
		uint32_t kind;
		const ProtobufCMessage *body;
	} facts[] = {
	    {"gateway", KIND(BASIS_MOVED), &basis.base},
	    {"intake", KIND(GUARDIAN_BAR_LIFTED), &bar.base},
	    {"notification", KIND(HELD_DECIDED), &held.base},
	};
	struct entry_said said;

	(void)state;
	basis.owner = bar.organisation = held.organisation = TEXT("aid-house");
	basis.person = bar.person = held.person = TEXT("dana");
	basis.client = bar.client = held.run = BYTES(two);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(
		    read_fact(facts[i].source, facts[i].kind, facts[i].body, NULL, &said),
		    ENTRY_IS_LEAF);
		HAS(&said, "aid-house", ENTRY_BY_TIME, "");
		HAS(&said, "aid-house", ENTRY_BY_PERSON, "dana");
		HAS_ID(&said, "aid-house", ENTRY_BY_CLIENT, id_two);
		assert_int_equal(said.keys.count, 3);
		/* By another's journal nobody's accounting is written. */
		assert_int_equal(read_fact("referral", facts[i].kind, facts[i].body, NULL, &said),
		    ENTRY_IS_NOTHING);
	}
}

static void
test_whose_a_request_is(void **state)
{
	Accord__V1__RequestOf m = ACCORD__V1__REQUEST_OF__INIT;
	struct entry_said said;

	(void)state;
	m.organisation = TEXT("aid-house");
	m.request = BYTES(one);
	m.client = BYTES(two);
	assert_int_equal(
	    read_fact("referral", KIND(REQUEST_OF), &m.base, NULL, &said), ENTRY_IS_LINK);
	assert_true(id_equal(&said.request, &id_one) && id_equal(&said.client, &id_two));
	assert_string_equal(said.organisation, "aid-house");
	assert_int_equal(said.keys.count, 0);
	assert_int_equal(
	    read_fact("gateway", KIND(REQUEST_OF), &m.base, NULL, &said), ENTRY_IS_NOTHING);
	m.client.len = 0;
	assert_int_equal(
	    read_fact("referral", KIND(REQUEST_OF), &m.base, NULL, &said), ENTRY_IS_NOTHING);
}

static void
test_who_is_destroyed(void **state)
{
	Accord__V1__ClientDestroyed destroyed = ACCORD__V1__CLIENT_DESTROYED__INIT;
	Accord__V1__ClientForgotten forgotten = ACCORD__V1__CLIENT_FORGOTTEN__INIT;
	struct entry_said said;

	(void)state;
	destroyed.organisation = forgotten.organisation = TEXT("aid-house");
	destroyed.client = forgotten.client = BYTES(two);
	assert_int_equal(read_fact("intake", KIND(CLIENT_DESTROYED), &destroyed.base, NULL, &said),
	    ENTRY_IS_GONE);
	assert_true(id_equal(&said.client, &id_two));
	assert_string_equal(said.organisation, "aid-house");
	assert_int_equal(read_fact("gateway", KIND(CLIENT_FORGOTTEN), &forgotten.base, NULL, &said),
	    ENTRY_IS_GONE);
	forgotten.client = BYTES(three);
	forgotten.client.len = 0;
	assert_int_equal(read_fact("gateway", KIND(CLIENT_FORGOTTEN), &forgotten.base, NULL, &said),
	    ENTRY_IS_NOTHING);
}

static void
test_halves(void **state)
{
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	struct id disclosure;

	(void)state;
	fact.subject = BYTES(one);
	fact.kind = KIND(REFUSED);
	assert_int_equal(entry_half("gateway", &fact, &disclosure), ENTRY_IS_ASKED);
	assert_true(id_equal(&disclosure, &id_one));
	assert_int_equal(entry_half("intake", &fact, &disclosure), ENTRY_IS_NOTHING);
	fact.kind = KIND(REFUSED_OF);
	assert_int_equal(entry_half("gateway", &fact, &disclosure), ENTRY_IS_REFUSED);
	fact.kind = KIND(DISCLOSED);
	assert_int_equal(entry_half("gateway", &fact, &disclosure), ENTRY_IS_NOTHING);
	fact.kind = KIND(REFUSED);
	fact.subject.len = 3;
	assert_int_equal(entry_half("gateway", &fact, &disclosure), ENTRY_IS_NOTHING);
}

/* Another owner, another way to ask, another value: another key (law L9). */
static void
test_keys_differ(void **state)
{
	const struct id keys[] = {entry_key("aid-house", ENTRY_BY_PERSON, "ada"),
	    entry_key("north-pd", ENTRY_BY_PERSON, "ada"),
	    entry_key("aid-house", ENTRY_BY_ORGANISATION, "ada"),
	    entry_key("aid-house", ENTRY_BY_PERSON, "dana"),
	    entry_key_of_id("aid-house", ENTRY_BY_CLIENT, &id_one),
	    entry_key_of_id("aid-house", ENTRY_BY_CLIENT, &id_two)};

	(void)state;
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		for (size_t k = 0; k < i; k++)
			assert_false(id_equal(&keys[i], &keys[k]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_a_disclosure_is_found_in_each_way_once, begin, end),
	    cmocka_unit_test_setup_teardown(
		test_what_is_unheard_is_its_recipient_s_alone, begin, end),
	    cmocka_unit_test_setup_teardown(test_nothing_is_left_out, begin, end),
	    cmocka_unit_test_setup_teardown(test_without_memory_the_arena_has_ended, begin, end),
	    cmocka_unit_test_setup_teardown(test_a_refusal_is_both_its_halves, begin, end),
	    cmocka_unit_test_setup_teardown(test_releases_are_hers, begin, end),
	    cmocka_unit_test_setup_teardown(test_what_was_done_beside_agreements, begin, end),
	    cmocka_unit_test_setup_teardown(test_whose_a_request_is, begin, end),
	    cmocka_unit_test_setup_teardown(test_who_is_destroyed, begin, end),
	    cmocka_unit_test_setup_teardown(test_halves, begin, end),
	    cmocka_unit_test(test_keys_differ),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
