/* A leaf as a line of an accounting: every kind that the index leads to has one, and of one
 * client's nobody else is named. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "accord/v1/gateway.pb-c.h"
#include "services/audit/account.h"
#include "services/audit/entry.h"
#include "tests/unit/any_message.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define WHAT(name) ACCORD__V1__ACCOUNTED__ACCOUNTED_##name
#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define BYTES(b) ((ProtobufCBinaryData){sizeof(b), b})
#define KINDS 2000
#define SEEDS 64

static struct arena *arena;
static uint8_t one[16] = {1}, hers[16] = {2}, another[16] = {3};
static const struct id id_hers = {{2}};

static int
begin(void **state)
{
	(void)state;
	arena = arena_try(4096, (size_t)8 << 20);
	return arena == NULL;
}

static int
end(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static const Accord__V1__LeafContent *
leaf(const char *source, uint32_t kind, const ProtobufCMessage *body)
{
	Accord__V1__LeafContent *content = arena_zalloc(arena, sizeof(*content));
	Accord__V1__Fact *fact = arena_zalloc(arena, sizeof(*fact));

	assert_true(content != NULL && fact != NULL);
	accord__v1__leaf_content__init(content);
	accord__v1__fact__init(fact);
	fact->kind = (Accord__V1__Kind)kind;
	fact->body.data = arena_alloc(arena, protobuf_c_message_get_packed_size(body) + 1);
	assert_non_null(fact->body.data);
	fact->body.len = protobuf_c_message_pack(body, fact->body.data);
	content->source = TEXT(source);
	content->fact = fact;
	return content;
}

static Accord__V1__AccountingEntry
line(const Accord__V1__LeafContent *first, const Accord__V1__LeafContent *other,
    const struct id *only)
{
	Accord__V1__AccountingEntry entry = ACCORD__V1__ACCOUNTING_ENTRY__INIT;

	assert_true(account_entry(arena, first, other, only, &entry));
	return entry;
}

/* Is it one that the index leads to? Then its line says what it is. */
static bool
has_a_line(const char *source, uint32_t kind, uint64_t seed)
{
	const ProtobufCMessageDescriptor *desc = class_of_kind(kind);
	struct any any = {.arena = arena, .seed = seed, .list = 3};
	const Accord__V1__LeafContent *content = leaf(source, kind, any_message(&any, desc));
	struct entry_said said;
	enum entry_is is = entry_of_fact(arena, source, content->fact, NULL, &said);

	if (is != ENTRY_IS_LEAF && is != ENTRY_IS_ASKED)
		return false;
	if (line(content, NULL, NULL).what == WHAT(DESTROYED) ||
	    line(content, NULL, NULL).what == WHAT(UNSPECIFIED))
		fail_msg("kind %u (%s) is in the index and has no line", kind, kind_name(kind));
	return true;
}

static void
test_every_kind_of_the_index_has_a_line(void **state)
{
	static const char *const sources[] = {"gateway", "intake", "referral", "notification"};
	size_t found = 0;

	(void)state;
	for (uint32_t kind = 1; kind < KINDS; kind++) {
		bool is = false;

		for (size_t s = 0; class_of_kind(kind) != NULL && s < 4; s++)
			for (uint64_t seed = 1; seed <= SEEDS; seed++) {
				is = has_a_line(sources[s], kind, seed) || is;
				arena_reset(arena);
			}
		found += is;
	}
	assert_int_equal(found, 7);
}

static Accord__V1__Disclosed
a_disclosure(void)
{
	static char *owners[] = {TEXT("aid-house")};
	static ProtobufCBinaryData subjects[2];
	static Accord__V1__DataClass asked[] = {CLASS(VICTIM_NAME), CLASS(CUSTODY)};
	Accord__V1__Disclosed m = ACCORD__V1__DISCLOSED__INIT;

	subjects[0] = BYTES(another);
	subjects[1] = BYTES(hers);
	m.disclosure = BYTES(one);
	m.person = TEXT("chief");
	m.organisation = TEXT("north-pd");
	m.owners = owners;
	m.n_owners = 1;
	m.subjects = subjects;
	m.n_subjects = 2;
	m.asked = m.released = asked;
	m.n_asked = m.n_released = 2;
	return m;
}

static void
test_what_a_disclosure_was(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();

	(void)state;
	assert_int_equal(
	    line(leaf("gateway", KIND(DISCLOSED), &m.base), NULL, NULL).what, WHAT(DISCLOSED));
	m.organisation = TEXT("aid-house");
	assert_int_equal(
	    line(leaf("gateway", KIND(DISCLOSED), &m.base), NULL, NULL).what, WHAT(OWN_READ));
	m.basis = ACCORD__V1__BASIS__BASIS_SUBJECT;
	assert_int_equal(
	    line(leaf("gateway", KIND(DISCLOSED), &m.base), NULL, NULL).what, WHAT(OTHER_BASIS));
}

/* The owner's half says which classes were really there; another disclosure's does not. */
static void
test_what_was_there(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	Accord__V1__DisclosedOf of = ACCORD__V1__DISCLOSED_OF__INIT;
	Accord__V1__DataClass present[] = {CLASS(VICTIM_NAME)};
	const Accord__V1__LeafContent *first = leaf("gateway", KIND(DISCLOSED), &m.base);
	Accord__V1__AccountingEntry entry;

	(void)state;
	of.disclosure = BYTES(one);
	of.present = present;
	of.n_present = 1;
	entry = line(first, leaf("gateway", KIND(DISCLOSED_OF), &of.base), NULL);
	assert_int_equal(entry.n_released, 1);
	assert_int_equal(entry.released[0], CLASS(VICTIM_NAME));
	of.disclosure = BYTES(another);
	entry = line(first, leaf("gateway", KIND(DISCLOSED_OF), &of.base), NULL);
	assert_int_equal(entry.n_released, 2);
	assert_int_equal(line(first, NULL, NULL).n_released, 2);
}

static void
test_of_one_client_nobody_else_is_named(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	const Accord__V1__LeafContent *first = leaf("gateway", KIND(DISCLOSED), &m.base);
	Accord__V1__AccountingEntry entry = line(first, NULL, &id_hers);

	(void)state;
	assert_int_equal(line(first, NULL, NULL).n_subjects, 2);
	assert_int_equal(entry.n_subjects, 1);
	assert_memory_equal(entry.subjects[0].data, hers, 16);
	m.n_subjects = 1; /* the id of a request of hers */
	entry = line(leaf("gateway", KIND(DISCLOSED), &m.base), NULL, &id_hers);
	assert_int_equal(entry.n_subjects, 1);
	assert_memory_equal(entry.subjects[0].data, hers, 16);
}

static void
test_what_is_illegible(void **state)
{
	Accord__V1__Disclosed m = a_disclosure();
	const Accord__V1__LeafContent *broken = leaf("gateway", KIND(DISCLOSED), &m.base);

	(void)state;
	assert_int_equal(line(NULL, NULL, NULL).what, WHAT(DESTROYED));
	memset(broken->fact->body.data, 0xff, broken->fact->body.len);
	assert_int_equal(line(broken, NULL, NULL).what, WHAT(DESTROYED));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_every_kind_of_the_index_has_a_line, begin, end),
	    cmocka_unit_test_setup_teardown(test_what_a_disclosure_was, begin, end),
	    cmocka_unit_test_setup_teardown(test_what_was_there, begin, end),
	    cmocka_unit_test_setup_teardown(test_of_one_client_nobody_else_is_named, begin, end),
	    cmocka_unit_test_setup_teardown(test_what_is_illegible, begin, end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
