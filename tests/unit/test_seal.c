/* Sealing: what opens and what must not, keys that come and go, limits, and memory that is wiped.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/seal_priv.h"
#include "common/text.h"
#include "tests/unit/keys.h"

static struct seal *seal;
static struct err err;

static int
setup(void **state)
{
	(void)state;
	memset(&err, 0, sizeof(err));
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	keys_owner("south-pd", keys_line(1, 'b'), '2');
	seal = seal_open(keys_folder, &err);
	return seal == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	seal_close(&seal);
	keys_end();
	return 0;
}

/* The folder's time may not have moved since: as if a second had passed. */
static void
read_again(void)
{
	seal->changed.tv_sec = 0;
	seal_refresh(seal);
}

static const struct seal_subject ada = {"north-pd", {{1}}}, bea = {"north-pd", {{2}}};

struct sealed_value {
	struct seal_key key;
	uint8_t bytes[64 + SEAL_EXTRA];
	size_t len;
};

static struct sealed_value
sealed(const struct seal_subject *subject, const char *text)
{
	struct sealed_value value = {.len = strlen(text) + SEAL_EXTRA};
	struct seal_cell cell = {subject, &value.key, "t.place", {{9}}};

	assert_true(seal_key_make(seal, subject, &value.key, &err));
	assert_true(
	    seal_value(seal, &cell, &(struct crypt_piece){text, strlen(text)}, value.bytes, &err));
	return value;
}

static bool
opens(const struct seal_subject *subject, const struct seal_key *key, const char *column,
    uint8_t row, const struct sealed_value *value, char *out)
{
	struct seal_cell cell = {subject, key, column, {{row}}};

	memset(out, 0, 64);
	return seal_reveal(
	    seal, &cell, &(struct crypt_piece){value->bytes, value->len}, (uint8_t *)out, &err);
}

static void
test_a_value_opens_where_it_was_sealed(void **state)
{
	struct sealed_value value = sealed(&ada, "12 Elm Street"),
			    again = sealed(&ada, "12 Elm Street");
	char out[64];

	(void)state;
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
	assert_string_equal(out, "12 Elm Street");
	assert_null(memmem(value.bytes, value.len, "Elm", 3));
	assert_memory_not_equal(value.bytes, again.bytes, value.len);
	seal_cache_drop(seal->vault); /* from the kept key alone */
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
	value = sealed(&ada, "");
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
}

static void
refused_with(const struct seal_subject *subject, const struct seal_key *key, const char *column,
    uint8_t row, const struct sealed_value *value, enum err_code code)
{
	char out[64];
	static const char nothing[64];

	for (int cold = 0; cold < 2; cold++) {
		assert_false(opens(subject, key, column, row, value, out));
		assert_int_equal(err.code, code);
		assert_memory_equal(out, nothing, sizeof(out));
		assert_null(strstr(err.msg, "Elm"));
		assert_null(strstr(err.detail, "Elm"));
		seal_cache_drop(seal->vault);
	}
}

static void
test_a_value_opens_nowhere_else(void **state)
{
	struct sealed_value value = sealed(&ada, "12 Elm Street"), other = sealed(&bea, "x");
	const struct seal_subject stolen = {"south-pd", {{1}}};

	(void)state;
	refused_with(&ada, &value.key, "t.place", 8, &value, ERR_INTERNAL);
	refused_with(&ada, &value.key, "t.city", 9, &value, ERR_INTERNAL);
	refused_with(&bea, &other.key, "t.place", 9, &value, ERR_INTERNAL);
	refused_with(&bea, &value.key, "t.place", 9, &value, ERR_INTERNAL);
	refused_with(&stolen, &value.key, "t.place", 9, &value, ERR_INTERNAL);
}

static void
test_every_changed_bit_is_found(void **state)
{
	struct sealed_value value = sealed(&ada, "Elm");
	char out[64];

	(void)state;
	for (size_t bit = 0; bit < 8 * value.len; bit++) {
		value.bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_false(opens(&ada, &value.key, "t.place", 9, &value, out));
		value.bytes[bit / 8] ^= (uint8_t)(1 << bit % 8);
	}
	for (size_t bit = 0; bit < 16 * sizeof(value.key.wrapped); bit++) {
		if (bit % 2 == 0)
			seal_cache_drop(seal->vault);
		else /* nor does it help that the good one is known */
			assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
		value.key.wrapped[bit / 16] ^= (uint8_t)(1 << bit / 2 % 8);
		assert_false(opens(&ada, &value.key, "t.place", 9, &value, out));
		value.key.wrapped[bit / 16] ^= (uint8_t)(1 << bit / 2 % 8);
	}
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
	for (size_t len = 0; len < value.len; len++) {
		struct sealed_value cut = value;

		cut.len = len;
		assert_false(opens(&ada, &value.key, "t.place", 9, &cut, out));
	}
}

/* Written down once with another implementation (Python's cryptography): the format stays. */
static void
test_the_format_is_this_one(void **state)
{
	static const char wrapped[] =
	    "0100014e4e4e4e4e4e4e4e4e4e4e4e4ec604422ae2d043728134e8e0ad12f8ea"
	    "e3f22a3abbe5d9c2057157c9f4d72c4c6951000e4db034c72b08e36ddc8b5d6d"
	    "ffb96a";
	static const char sealed_hex[] =
	    "01deadbeef6e6e6e6e6e6e6e6e6e6e6e6e9669372cd93197ac1f5e0f3f9de0bf"
	    "59bd51733c98091fadfe1210ef8f";
	struct sealed_value value = {.len = sizeof(sealed_hex) / 2};
	char out[65], hex[33];
	const char *const parts[] = {"incident", "feed", "26-1"};
	uint8_t digest[CRYPT_SHA256];
	struct id id;

	(void)state;
	assert_true(text_unhex(wrapped, value.key.wrapped, SEAL_WRAPPED));
	value.key.len = SEAL_WRAPPED;
	assert_true(text_unhex(sealed_hex, value.bytes, value.len));
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
	assert_string_equal(out, "12 Elm Street");
	id = seal_blind(seal_index(seal, "north-pd"), parts, 3);
	assert_string_equal(text_hex(id.b, sizeof(id.b), hex), "7eaaee63653259d1050dcb8e4673b236");
	seal_digest(seal_index(seal, "north-pd"), "abc", 3, digest);
	assert_string_equal(text_hex(digest, sizeof(digest), out),
	    "5ef348462fa54f47220499eae8fac7b6d6686acb3b0ac7cc2c77ad545854bdd1");
}

static void
test_a_new_version_seals_and_the_old_one_opens(void **state)
{
	struct sealed_value old = sealed(&ada, "Elm"), young;
	char both[320], out[64];
	struct seal_state s;

	(void)state;
	(void)snprintf(both, sizeof(both), "%s%s", keys_line(2, 'c'), keys_line(1, 'a'));
	keys_owner("north-pd", both, '1');
	read_again();
	assert_true(seal_state(seal, 0, &s));
	assert_string_equal(s.owner, "north-pd");
	assert_int_equal(s.newest, 2);
	assert_int_equal(s.oldest, 1);
	young = sealed(&bea, "Oak");
	assert_int_equal(seal_key_version(&old.key), 1);
	assert_int_equal(seal_key_version(&young.key), 2);
	assert_true(opens(&ada, &old.key, "t.place", 9, &old, out));
	assert_true(seal_key_rewrap(seal, &ada, "north-pd", &old.key, &err));
	assert_int_equal(seal_key_version(&old.key), 2);
	keys_owner("north-pd", keys_line(2, 'c'), '1');
	read_again();
	assert_true(opens(&ada, &old.key, "t.place", 9, &old, out));
	assert_string_equal(out, "Elm");
}

static void
test_a_key_moves_to_another_owner(void **state)
{
	struct sealed_value value = sealed(&ada, "Elm");
	const struct seal_subject moved = {"south-pd", ada.id};
	char out[64];

	(void)state;
	assert_true(seal_key_rewrap(seal, &ada, "south-pd", &value.key, &err));
	refused_with(&ada, &value.key, "t.place", 9, &value, ERR_INTERNAL);
	assert_true(opens(&moved, &value.key, "t.place", 9, &value, out));
}

static void
test_an_owner_without_keys_concerns_nobody_else(void **state)
{
	struct sealed_value value = sealed(&ada, "Elm"), other;
	const struct seal_subject south = {"south-pd", {{7}}};
	struct seal_key key;
	char out[64];

	(void)state;
	other = sealed(&south, "Oak");
	keys_remove("north-pd.kek");
	read_again();
	refused_with(&ada, &value.key, "t.place", 9, &value, ERR_UNAVAILABLE);
	assert_false(seal_ready(seal, "north-pd", &err));
	assert_false(seal_key_make(seal, &ada, &key, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	assert_null(seal_index(seal, "north-pd"));
	assert_true(opens(&south, &other.key, "t.place", 9, &other, out));
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	read_again();
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
	keys_owner("north-pd", keys_line(2, 'c'), '1'); /* the version it is under was lost */
	read_again();
	refused_with(&ada, &value.key, "t.place", 9, &value, ERR_UNAVAILABLE);
}

static void
test_bad_files_are_left_out(void **state)
{
	static const struct {
		const char *text;
		mode_t mode;
	} bad[] = {{"", 0600}, {"1 2026-11-22T03:00:00Z abc\n", 0600}, {"hello", 0600},
	    {"0 2026-11-22T03:00:00Z "
	     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
		0600},
	    {"1 yesterday aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
		0600},
	    {"1 2026-11-22T03:00:00Z "
	     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
		0640},
	    {"1 2026-11-22T03:00:00Z "
	     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
		0604}};
	char twice[320], index[66];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		keys_write("north-pd.kek", bad[i].text, bad[i].mode);
		read_again();
		assert_false(seal_ready(seal, "north-pd", &err));
		assert_true(seal_ready(seal, "south-pd", &err));
	}
	(void)snprintf(twice, sizeof(twice), "%s%s", keys_line(1, 'c'), keys_line(1, 'a'));
	keys_write("north-pd.kek", twice, 0600);
	read_again();
	assert_false(seal_ready(seal, "north-pd", &err));
	keys_write("north-pd.kek", keys_line(1, 'a'), 0600);
	read_again();
	assert_true(seal_ready(seal, "north-pd", &err));
	keys_write("east-pd.kek", keys_line(1, 'a'), 0600); /* no index key */
	read_again();
	assert_false(seal_ready(seal, "east-pd", &err));
	memset(index, 'f', 64);
	index[64] = '\0';
	keys_write("east-pd.index", index, 0644);
	read_again();
	assert_false(seal_ready(seal, "east-pd", &err));
	keys_write("east-pd.index", index, 0600);
	read_again();
	assert_true(seal_ready(seal, "east-pd", &err));
}

static void
test_versions_at_their_limit(void **state)
{
	char text[2048] = "";

	(void)state;
	for (int i = SEAL_VERSIONS; i > 0; i--)
		(void)strncat(text, keys_line(i, 'a'), sizeof(text) - strlen(text) - 1);
	keys_owner("north-pd", text, '1');
	read_again();
	assert_true(seal_ready(seal, "north-pd", &err));
	(void)snprintf(text, sizeof(text), "%s", keys_line(SEAL_VERSIONS + 1, 'a'));
	for (int i = SEAL_VERSIONS; i > 0; i--)
		(void)strncat(text, keys_line(i, 'a'), sizeof(text) - strlen(text) - 1);
	keys_owner("north-pd", text, '1');
	read_again();
	assert_false(seal_ready(seal, "north-pd", &err));
}

static void
test_owners_at_their_limit(void **state)
{
	char name[32];

	(void)state;
	for (int i = 2; i <= SEAL_OWNERS; i++) {
		(void)snprintf(name, sizeof(name), "o%03d", i);
		keys_owner(name, keys_line(1, 'd'), '3');
	}
	read_again();
	assert_int_equal(seal->ring->count, SEAL_OWNERS);
	assert_true(seal->ring->bad); /* one more was there */
	for (size_t i = 1; i < seal->ring->count; i++)
		assert_true(strcmp(seal->ring->owners[i - 1].name, seal->ring->owners[i].name) < 0);
}

static void
test_the_cache_is_bounded(void **state)
{
	static struct sealed_value values[SEAL_CACHE + 10];
	struct seal_subject subject = {"north-pd", {{0}}};
	char out[64];

	(void)state;
	for (size_t i = 0; i < SEAL_CACHE + 10; i++) {
		memcpy(subject.id.b, &i, sizeof(i));
		values[i] = sealed(&subject, "Elm");
	}
	assert_int_equal(seal->vault->opened_count, SEAL_CACHE);
	for (size_t i = 0; i < SEAL_CACHE + 10; i++) {
		memcpy(subject.id.b, &i, sizeof(i));
		/* The ten that were used longest ago made way. */
		assert_int_equal(seal_cache_find(seal->vault, &subject) == NULL, i < 10);
	}
	for (size_t i = 0; i < SEAL_CACHE + 10; i++) {
		memcpy(subject.id.b, &i, sizeof(i));
		assert_true(opens(&subject, &values[i].key, "t.place", 9, &values[i], out));
	}
	assert_int_equal(seal->vault->opened_count, SEAL_CACHE);
}

static bool
vault_holds(const uint8_t *bytes, size_t len)
{
	return memmem(seal->vault, sizeof(*seal->vault), bytes, len) != NULL;
}

static void
test_memory_is_wiped_and_locked(void **state)
{
	struct sealed_value value = sealed(&ada, "Elm");
	uint8_t kek[CRYPT_KEY], data[CRYPT_KEY];
	struct seal_opened *opened = seal_cache_find(seal->vault, &ada);
	char line[256];
	bool dump = true, locked = false, ours = false;
	FILE *maps = fopen("/proc/self/smaps", "r");

	(void)state, (void)value;
	memset(kek, 0xaa, sizeof(kek));
	memcpy(data, opened->key, sizeof(data));
	assert_true(vault_holds(kek, sizeof(kek)));
	assert_false(vault_holds((const uint8_t *)"aaaaaaaaaaaaaaaa", 16)); /* the file's text */
	assert_non_null(maps);
	while (fgets(line, sizeof(line), maps) != NULL) {
		unsigned long from, to, at = (unsigned long)(uintptr_t)seal->vault;

		if (sscanf(line, "%lx-%lx", &from, &to) == 2)
			ours = from <= at && at < to;
		else if (ours && strncmp(line, "VmFlags:", 8) == 0) {
			dump = strstr(line, " dd") == NULL;
			locked = strstr(line, " lo") != NULL;
		}
	}
	(void)fclose(maps);
	assert_false(dump);
#ifndef __SANITIZE_ADDRESS__ /* whose mlock does nothing */
	assert_true(locked);
#endif
	(void)locked;
	keys_remove("north-pd.kek");
	read_again();
	assert_false(vault_holds(kek, sizeof(kek)));
	assert_false(vault_holds(data, sizeof(data)));
}

/* Of a subject whose kept key is destroyed nothing is left that opens; the others open again. */
static void
test_forgotten_keys_are_gone_from_memory(void **state)
{
	struct sealed_value value = sealed(&ada, "Elm");
	uint8_t data[CRYPT_KEY];
	char out[64];

	(void)state;
	memcpy(data, seal_cache_find(seal->vault, &ada)->key, sizeof(data));
	assert_true(vault_holds(data, sizeof(data)));
	seal_forget(seal);
	assert_false(vault_holds(data, sizeof(data)));
	assert_int_equal(seal->vault->opened_count, 0);
	assert_true(opens(&ada, &value.key, "t.place", 9, &value, out));
}

static void
test_the_blind_index_is_one_owners_and_outlives_keys(void **state)
{
	const char *const parts[] = {"incident", "feed", "26-1"}, *const more[] = {
								      "incident", "feed", "26-2"};
	struct id a = seal_blind(seal_index(seal, "north-pd"), parts, 3), b, plain;

	(void)state;
	b = seal_blind(seal_index(seal, "south-pd"), parts, 3);
	plain = id_digest(parts, 3);
	assert_false(id_equal(&a, &b));
	assert_false(id_equal(&a, &plain));
	b = seal_blind(seal_index(seal, "north-pd"), more, 3);
	assert_false(id_equal(&a, &b));
	keys_owner("north-pd", keys_line(2, 'c'), '1');
	read_again();
	b = seal_blind(seal_index(seal, "north-pd"), parts, 3);
	assert_true(id_equal(&a, &b));
	assert_null(seal_index(seal, "nobody"));
}

static void
test_a_folder_that_is_not_there(void **state)
{
	struct seal *none;

	(void)state;
	none = seal_open("/nonexistent/keys", &err);
	assert_null(none);
	assert_int_equal(err.code, ERR_INVALID);
}

/* Data keys are drawn in advance: each is used once, and nothing of it stays where it was drawn. */
static void
test_no_data_key_is_drawn_twice(void **state)
{
	enum { KEYS = 2 * SEAL_FRESH + 1 };
	static const uint8_t nothing[SEAL_REF + CRYPT_KEY];
	struct seal_subject subject = {"north-pd", {{7}}};
	const struct seal_vault *vault = seal->vault;
	struct seal_key key;

	(void)state;
	for (int i = 0; i < KEYS; i++) {
		subject.id.b[15] = (uint8_t)i;
		assert_true(seal_key_make(seal, &subject, &key, &err));
		assert_memory_equal(vault->fresh[vault->fresh_left], nothing, sizeof(nothing));
	}
	assert_int_equal(vault->opened_count, KEYS);
	assert_int_equal(vault->fresh_left, SEAL_FRESH - 1);
	for (int i = 0; i < KEYS; i++)
		for (int k = 0; k < i; k++)
			assert_memory_not_equal(
			    vault->opened[i].key, vault->opened[k].key, CRYPT_KEY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	    T(test_a_value_opens_where_it_was_sealed),
	    T(test_a_value_opens_nowhere_else),
	    T(test_every_changed_bit_is_found),
	    T(test_the_format_is_this_one),
	    T(test_a_new_version_seals_and_the_old_one_opens),
	    T(test_a_key_moves_to_another_owner),
	    T(test_an_owner_without_keys_concerns_nobody_else),
	    T(test_bad_files_are_left_out),
	    T(test_versions_at_their_limit),
	    T(test_owners_at_their_limit),
	    T(test_the_cache_is_bounded),
	    T(test_memory_is_wiped_and_locked),
	    T(test_forgotten_keys_are_gone_from_memory),
	    T(test_no_data_key_is_drawn_twice),
	    T(test_the_blind_index_is_one_owners_and_outlives_keys),
	    T(test_a_folder_that_is_not_there),
	};

	log_open("test", LOG_ERROR + 1);
	return cmocka_run_group_tests_name("seal", tests, NULL, NULL);
}
