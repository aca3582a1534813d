/* Signed notes and checkpoints: a published one, our own, and everything that is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "common/text.h"
#include "services/audit/note/log_keys.h"

static const uint8_t secret[ED25519_SECRET] = {7}, other_secret[ED25519_SECRET] = {8};

/* --- keys --- */

/* As the documentation of golang.org/x/mod/sumdb/note has them. */
static const char published_secret[] =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
static const char published_key[] =
    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

static void
test_a_published_key_is_read_and_written(void **state)
{
	char line[NOTE_KEY_LINE];
	struct note_signer signer;
	struct note_key key;
	struct err err = {0};

	(void)state;
	assert_true(note_signer_read(&signer, published_secret, &err));
	note_signer_write(&signer, line);
	assert_string_equal(line, published_secret);
	note_key_write(&signer.key, line);
	assert_string_equal(line, published_key);
	assert_true(note_key_read(&key, published_key, &err));
	assert_memory_equal(key.public_key, signer.key.public_key, sizeof(key.public_key));
}

static void
test_what_is_no_key_is_refused(void **state)
{
	static const char *const keys[] = {"", "PeterNeumann", "PeterNeumann+c74f20a3",
	    "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
	    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
	    "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
	    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
	    "PeterNeumann+c74f20a+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
	    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
	    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
	    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq_LDE4izWy10TW",
	    "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWAAAA",
	    "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"};
	struct note_signer signer;
	struct note_key key;
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		assert_false(note_key_read(&key, keys[i], &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
	assert_false(note_signer_read(&signer, published_key, &err));
	assert_false(note_signer_read(&signer,
	    "PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz",
	    &err));
}

static void
test_a_logs_name_is_a_word(void **state)
{
	char longest[NOTE_NAME + 2];
	struct note_signer signer;
	struct err err = {0};

	(void)state;
	memset(longest, 'x', NOTE_NAME);
	longest[NOTE_NAME] = '\0';
	assert_true(note_signer_make(&signer, longest, secret, &err));
	memcpy(longest + NOTE_NAME, "x", 2);
	assert_false(note_signer_make(&signer, longest, secret, &err));
	assert_false(note_signer_make(&signer, "", secret, &err));
	assert_false(note_signer_make(&signer, "a log", secret, &err));
	assert_false(note_signer_make(&signer, "a+log", secret, &err));
	assert_false(note_signer_make(&signer, "a\nlog", secret, &err));
	assert_false(note_signer_make(&signer, "\xc3\xa4", secret, &err));
}

/* --- checkpoints --- */

static const struct checkpoint said = {"rivers.example/log", 51240, {1, 2, 3}};

static void
must_open(const char *note, const struct note_key *key)
{
	struct checkpoint got;
	struct err err = {0};

	assert_true(checkpoint_open(note, strlen(note), key, &got, &err));
	assert_string_equal(got.origin, said.origin);
	assert_true(got.size == said.size);
	assert_memory_equal(got.root, said.root, sizeof(got.root));
}

static void
must_not_open(const char *note, size_t len, const struct note_key *key, enum err_code code)
{
	struct checkpoint got;
	struct err err = {0};

	assert_false(checkpoint_open(note, len, key, &got, &err));
	assert_int_equal(err.code, code);
}

static void
test_each_that_signed_opens_it(void **state)
{
	struct note_signer signers[3];
	char note[NOTE_MOST], again[NOTE_MOST];
	struct err err = {0};

	(void)state;
	assert_true(note_signer_make(&signers[0], said.origin, secret, &err));
	assert_true(note_signer_make(&signers[1], said.origin, other_secret, &err));
	assert_true(note_signer_make(&signers[2], "elsewhere", secret, &err));
	assert_true(checkpoint_sign(&said, signers, 2, note, &err));
	assert_true(checkpoint_sign(&said, signers, 2, again, &err));
	assert_string_equal(note, again);
	assert_ptr_equal(strstr(note, "rivers.example/log\n51240\nAQIDAAAA"), note);
	must_open(note, &signers[0].key);
	must_open(note, &signers[1].key);
	must_not_open(note, strlen(note), &signers[2].key, ERR_MISMATCH);
	assert_true(checkpoint_sign(&said, signers, 1, note, &err));
	must_not_open(note, strlen(note), &signers[1].key, ERR_MISMATCH);
}

static void
test_the_longest_name_fits(void **state)
{
	struct checkpoint longest = {.size = UINT64_MAX >> 8};
	struct note_signer signers[NOTE_SIGNERS];
	struct checkpoint got;
	char note[NOTE_MOST];
	struct err err = {0};

	(void)state;
	memset(longest.origin, 'x', NOTE_NAME);
	for (size_t i = 0; i < NOTE_SIGNERS; i++)
		assert_true(note_signer_make(&signers[i], longest.origin, secret, &err));
	assert_true(checkpoint_sign(&longest, signers, NOTE_SIGNERS, note, &err));
	assert_true(checkpoint_open(note, strlen(note), &signers[0].key, &got, &err));
	assert_true(got.size == longest.size);
}

static void
test_no_byte_of_it_can_be_another(void **state)
{
	struct note_signer signer;
	char note[NOTE_MOST];
	struct checkpoint got;
	struct err err = {0};
	size_t len;

	(void)state;
	assert_true(note_signer_make(&signer, said.origin, secret, &err));
	assert_true(checkpoint_sign(&said, &signer, 1, note, &err));
	len = strlen(note);
	for (size_t i = 0; i < len; i++) {
		for (int bit = 0; bit < 8; bit++) {
			note[i] = (char)(note[i] ^ 1 << bit);
			assert_false(checkpoint_open(note, len, &signer.key, &got, &err));
			note[i] = (char)(note[i] ^ 1 << bit);
		}
		assert_false(checkpoint_open(note, i, &signer.key, &got, &err));
	}
	must_open(note, &signer.key);
}

/* The published note: its signature holds, and it is no checkpoint. */
static void
test_a_published_signature_holds(void **state)
{
	static const char note[] =
	    "If you think cryptography is the answer to your problem,\n"
	    "then you don't know what your problem is.\n"
	    "\n"
	    "\xe2\x80\x94 PeterNeumann "
	    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6Ryy"
	    "BwJnAM=\n";
	char changed[sizeof(note)];
	struct note_key key;
	struct err err = {0};

	(void)state;
	assert_true(note_key_read(&key, published_key, &err));
	must_not_open(note, sizeof(note) - 1, &key, ERR_INVALID);
	memcpy(changed, note, sizeof(note));
	changed[0] = 'i';
	must_not_open(changed, sizeof(note) - 1, &key, ERR_MISMATCH);
}

/* Further lines of others, of kinds that we do not know, are nothing to us. */
static void
test_what_others_signed_is_passed_over(void **state)
{
	static const char others[] =
	    "\xe2\x80\x94 witness.example/w1 "
	    "AAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
	struct note_signer signer;
	char note[2 * NOTE_MOST];
	struct err err = {0};

	(void)state;
	assert_true(note_signer_make(&signer, said.origin, secret, &err));
	assert_true(checkpoint_sign(&said, &signer, 1, note, &err));
	memcpy(note + strlen(note), others, sizeof(others));
	must_open(note, &signer.key);
	memcpy(note + strlen(note), "no signature\n", sizeof("no signature\n"));
	must_not_open(note, strlen(note), &signer.key, ERR_INVALID);
}

/* Signed by somebody who signs anything. */
static void
must_be_no_checkpoint(const char *text, const struct note_signer *signer)
{
	uint8_t bytes[NOTE_ID + ED25519_SIGNATURE];
	char note[NOTE_MOST], base64[128];
	struct err err = {0};

	memcpy(bytes, signer->key.id, NOTE_ID);
	assert_true(ed25519_sign(signer->secret, text, strlen(text), bytes + NOTE_ID, &err));
	assert_true(text_base64(bytes, sizeof(bytes), false, base64, sizeof(base64)) > 0);
	(void)snprintf(
	    note, sizeof(note), "%s\n\xe2\x80\x94 %s %s\n", text, signer->key.name, base64);
	must_not_open(note, strlen(note), &signer->key, ERR_INVALID);
}

static void
test_what_is_signed_and_no_checkpoint_is_refused(void **state)
{
#define ROOT "AQIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
	static const char *const texts[] = {"\n", "a\n", "a\n1\n", "\n1\n" ROOT "\n",
	    "a b\n1\n" ROOT "\n", "a\n\n" ROOT "\n", "a\n01\n" ROOT "\n", "a\n-1\n" ROOT "\n",
	    "a\n1 \n" ROOT "\n", "a\n1234567890123456789\n" ROOT "\n", "a\n1\nAQID\n",
	    "a\n1\n" ROOT "=\n", "a\n1\n" ROOT "AAAA\n", "a\n1\tb\n" ROOT "\n"};
	struct note_signer signer;
	struct err err = {0};

	(void)state;
	assert_true(note_signer_make(&signer, said.origin, secret, &err));
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		must_be_no_checkpoint(texts[i], &signer);
#undef ROOT
}

static void
test_another_logs_is_not_ours(void **state)
{
	struct note_signer signer;
	char note[NOTE_MOST];
	struct err err = {0};

	(void)state;
	assert_true(note_signer_make(&signer, "elsewhere.example/log", secret, &err));
	assert_true(checkpoint_sign(&said, &signer, 1, note, &err));
	must_not_open(note, strlen(note), &signer.key, ERR_MISMATCH);
}

/* --- the file of them --- */

static void
test_keys_stand_one_a_line(void **state)
{
	char text[LOG_KEYS_TEXT], other[2 * LOG_KEYS_TEXT];
	struct log_keys keys = {.count = 0}, again;
	struct err err = {0};

	(void)state;
	assert_false(log_keys_read(&again, "", &err));
	assert_true(log_keys_add(&keys, said.origin, &err));
	log_keys_write(&keys, text);
	assert_true(log_keys_read(&again, text, &err) && again.count == 1);
	assert_true(log_keys_add(&keys, said.origin, &err));
	assert_memory_not_equal(keys.v[0].secret, keys.v[1].secret, sizeof(keys.v[0].secret));
	log_keys_write(&keys, text);
	assert_true(log_keys_read(&again, text, &err) && again.count == 2);
	assert_memory_equal(&again, &keys, sizeof(keys));
	assert_false(log_keys_add(&keys, said.origin, &err));
	assert_int_equal(err.code, ERR_CONFLICT);
	(void)snprintf(other, sizeof(other), "%s%s", text, published_secret);
	assert_false(log_keys_read(&again, other, &err));
	(void)snprintf(
	    other, sizeof(other), "%s\n%.*s", published_secret, (int)strcspn(text, "\n"), text);
	assert_false(log_keys_read(&again, other, &err));
	assert_string_equal(err.msg, "keys of the log have different names");
	assert_false(log_keys_read(&again, "\n", &err));
	assert_false(log_keys_read(&again, published_key, &err));
}

static void
test_anybody_may_have_the_public_lines(void **state)
{
	char name[NOTE_NAME + 1] = {0}, text[LOG_KEYS_TEXT], line[NOTE_KEY_LINE];
	struct log_keys keys = {.count = 0}, again;
	const char *at = text;
	struct note_key key;
	struct err err = {0};

	(void)state;
	log_keys_write_public(&keys, text);
	assert_string_equal(text, "");
	memset(name, 'n', NOTE_NAME);
	for (size_t i = 0; i < NOTE_SIGNERS; i++)
		assert_true(log_keys_add(&keys, name, &err));
	log_keys_write_public(&keys, text);
	for (size_t i = 0; i < NOTE_SIGNERS; i++) {
		size_t len = strcspn(at, "\n");

		assert_int_equal(at[len], '\n');
		(void)snprintf(line, sizeof(line), "%.*s", (int)len, at);
		assert_true(note_key_read(&key, line, &err));
		assert_memory_equal(&key, &keys.v[i].key, sizeof(key));
		at += len + 1;
	}
	assert_string_equal(at, "");
	assert_false(log_keys_read(&again, text, &err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_published_key_is_read_and_written),
	    cmocka_unit_test(test_what_is_no_key_is_refused),
	    cmocka_unit_test(test_a_logs_name_is_a_word),
	    cmocka_unit_test(test_each_that_signed_opens_it),
	    cmocka_unit_test(test_the_longest_name_fits),
	    cmocka_unit_test(test_no_byte_of_it_can_be_another),
	    cmocka_unit_test(test_a_published_signature_holds),
	    cmocka_unit_test(test_what_others_signed_is_passed_over),
	    cmocka_unit_test(test_what_is_signed_and_no_checkpoint_is_refused),
	    cmocka_unit_test(test_another_logs_is_not_ours),
	    cmocka_unit_test(test_keys_stand_one_a_line),
	    cmocka_unit_test(test_anybody_may_have_the_public_lines),
	};

	return cmocka_run_group_tests_name("note", tests, NULL, NULL);
}
