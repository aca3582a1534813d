/* Identifiers: versions, order, text, digests, and children that do not repeat their parent. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/id.h"

static void
test_v4_is_marked_and_differs(void **state)
{
	struct id last = {{0}};

	(void)state;
	/* More than one store of randomness. */
	for (int i = 0; i < 600; i++) {
		struct id id = id_v4();

		assert_int_equal(id.b[6] >> 4, 4);
		assert_int_equal(id.b[8] >> 6, 2);
		assert_false(id_equal(&id, &last));
		last = id;
	}
}

static void
test_v7_carries_time_and_ascends(void **state)
{
	struct id id = id_v7(INT64_C(0x0123456789ab) * 1000 + 500), last;

	(void)state;
	assert_memory_equal(id.b, "\x01\x23\x45\x67\x89\xab\x78\x00", 8);
	assert_int_equal(id.b[8] >> 6, 2);
	for (int64_t us = 1000000, i = 0; i < 30000; i++) {
		last = id_v7(us);
		us += i % 3 == 0;
		id = id_v7(us);
		assert_true(memcmp(id.b, last.b, sizeof(id.b)) > 0);
	}
}

static void
test_v7_more_than_its_count_can_hold(void **state)
{
	struct id id, last = id_v7(5);

	(void)state;
	for (int i = 0; i < 0x4010; i++) {
		id = id_v7(5);
		assert_false(id_equal(&id, &last));
		assert_int_equal(id.b[8] >> 6, 2);
		last = id;
	}
	assert_memory_equal(id_v7(-1).b, "\0\0\0\0\0\0\x70\0", 8);
}

static void
test_digest_knows_where_parts_end(void **state)
{
	const char *const ab_c[] = {"ab", "c"}, *const a_bc[] = {"a", "bc"};
	const char *const empty[] = {""}, *const none[] = {NULL};
	struct id ids[6] = {id_digest(ab_c, 2), id_digest(a_bc, 2), id_digest(ab_c, 1),
	    id_digest(empty, 1), id_digest(none, 1), id_digest(NULL, 0)};
	char text[ID_TEXT_SIZE];

	(void)state;
	for (int i = 0; i < 6; i++)
		for (int k = 0; k < i; k++)
			assert_false(id_equal(&ids[i], &ids[k]));
	/* SHA-256 of nothing, so that a change of the digest is noticed. */
	assert_string_equal(id_text(&ids[5], text), "e3b0c442-98fc-1c14-9afb-f4c8996fb924");
}

static void
test_digest_takes_the_most_parts(void **state)
{
	const char *parts[ID_PARTS_MAX];
	struct id a, b;

	(void)state;
	for (int i = 0; i < ID_PARTS_MAX; i++)
		parts[i] = "x";
	a = id_digest(parts, ID_PARTS_MAX);
	b = id_digest(parts, ID_PARTS_MAX - 1);
	assert_false(id_equal(&a, &b));
}

static void
test_text_both_ways(void **state)
{
	static const char text[] = "00112233-4455-6677-8899-aabbccddeeff";
	char buf[ID_TEXT_SIZE];
	struct id id;

	(void)state;
	assert_true(id_parse(text, &id));
	assert_memory_equal(
	    id.b, "\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99\xaa\xbb\xcc\xdd\xee\xff", 16);
	assert_string_equal(id_text(&id, buf), text);
	assert_true(id_parse("00112233-4455-6677-8899-AABBCCDDEEFF", &id));
	assert_string_equal(id_text(&id, buf), text);
}

static void
test_parse_refuses(void **state)
{
	static const char *const bad[] = {"", "00112233", "00112233-4455-6677-8899-aabbccddeef",
	    "00112233-4455-6677-8899-aabbccddeefff", "0011223344556677-8899-aabbccddeeff00",
	    "00112233-4455-6677-8899-aabbccddeefg", "00112233-4455-6677-8899_aabbccddeeff",
	    "0011223-34455-6677-8899-aabbccddeeff", "{0112233-4455-6677-8899-aabbccddeef}",
	    " 0112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddee\xc3\xa9"};
	struct id id = {{7}}, before = id;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(id_parse(bad[i], &id));
	assert_true(id_equal(&id, &before));
}

static void
test_bytes_and_nil(void **state)
{
	struct id id;

	(void)state;
	assert_false(id_from_bytes("1234567890123456", 15, &id));
	assert_false(id_from_bytes("12345678901234567", 17, &id));
	assert_true(id_from_bytes("1234567890123456", 16, &id));
	assert_false(id_is_nil(&id));
	memset(&id, 0, sizeof(id));
	assert_true(id_is_nil(&id));
}

static void
test_child_draws_its_own(void **state)
{
	struct id ours, theirs;
	int fds[2], status;
	pid_t child;

	(void)state;
	(void)id_v4();
	assert_int_equal(pipe(fds), 0);
	if ((child = fork()) == 0) {
		theirs = id_v4();
		_exit(write(fds[1], theirs.b, sizeof(theirs.b)) != sizeof(theirs.b));
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(read(fds[0], theirs.b, sizeof(theirs.b)), sizeof(theirs.b));
	ours = id_v4();
	assert_false(id_equal(&ours, &theirs));
	(void)close(fds[0]);
	(void)close(fds[1]);
}

static void
test_what_passes_away_is_known_by_its_id(void **state)
{
	struct id id = id_v4(), other = id_v4(), passing = id_passing(id);
	char text[ID_TEXT_SIZE];

	(void)state;
	assert_false(id_is_passing(&id));
	assert_true(id_is_passing(&passing));
	assert_memory_equal(id_text(&passing, text), "70617373-696e-4000-8000-", 24);
	assert_memory_equal(passing.b + 10, id.b + 10, 6);
	other = id_passing(other);
	assert_false(id_equal(&passing, &other));
	passing.b[9] ^= 1;
	assert_false(id_is_passing(&passing));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_v4_is_marked_and_differs),
	    cmocka_unit_test(test_v7_carries_time_and_ascends),
	    cmocka_unit_test(test_v7_more_than_its_count_can_hold),
	    cmocka_unit_test(test_digest_knows_where_parts_end),
	    cmocka_unit_test(test_digest_takes_the_most_parts),
	    cmocka_unit_test(test_text_both_ways),
	    cmocka_unit_test(test_parse_refuses),
	    cmocka_unit_test(test_bytes_and_nil),
	    cmocka_unit_test(test_what_passes_away_is_known_by_its_id),
	    cmocka_unit_test(test_child_draws_its_own),
	};

	return cmocka_run_group_tests_name("id", tests, NULL, NULL);
}
