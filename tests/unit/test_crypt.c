/* Cryptography: published vectors, and sealed values that do not open once anything about them
 * changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "common/crypt.h"
#include "common/ed25519.h"
#include "common/text.h"

static void
test_sha256_vectors(void **state)
{
	/* FIPS 180-4 */
	static const char abc[] =
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
	static const char none[] =
	    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	const struct crypt_piece pieces[] = {{"a", 1}, {NULL, 0}, {"bc", 2}};
	uint8_t out[CRYPT_SHA256];
	char hex[65];

	(void)state;
	crypt_sha256("abc", 3, out);
	assert_string_equal(text_hex(out, sizeof(out), hex), abc);
	crypt_sha256_pieces(pieces, 3, out);
	assert_string_equal(text_hex(out, sizeof(out), hex), abc);
	crypt_sha256(NULL, 0, out);
	assert_string_equal(text_hex(out, sizeof(out), hex), none);
	crypt_sha256_pieces(NULL, 0, out);
	assert_string_equal(text_hex(out, sizeof(out), hex), none);
}

static void
test_hmac_vectors(void **state)
{
	/* RFC 4231, cases 1, 2 and 6; then the empty key */
	static const char long_key_text[] =
	    "Test Using Larger Than Block-Size Key - Hash Key First";
	uint8_t key[131], out[CRYPT_SHA256];
	char hex[65];

	(void)state;
	memset(key, 0x0b, 20);
	crypt_hmac_sha256(key, 20, "Hi There", 8, out);
	assert_string_equal(text_hex(out, sizeof(out), hex),
	    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
	crypt_hmac_sha256("Jefe", 4, "what do ya want for nothing?", 28, out);
	assert_string_equal(text_hex(out, sizeof(out), hex),
	    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
	memset(key, 0xaa, sizeof(key));
	crypt_hmac_sha256(key, sizeof(key), long_key_text, strlen(long_key_text), out);
	assert_string_equal(text_hex(out, sizeof(out), hex),
	    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
	crypt_hmac_sha256(NULL, 0, "", 0, out);
	assert_string_equal(text_hex(out, sizeof(out), hex),
	    "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

static void
test_hmac_sha1_vectors(void **state)
{
	uint8_t key[20], out[CRYPT_SHA1]; /* RFC 2202 */
	char hex[2 * sizeof(out) + 1];

	(void)state;
	memset(key, 0x0b, sizeof(key));
	crypt_hmac_sha1(key, sizeof(key), "Hi There", 8, out);
	assert_string_equal(
	    text_hex(out, sizeof(out), hex), "b617318655057264e28bc0b6fb378c8ef146be00");
	crypt_hmac_sha1("Jefe", 4, "what do ya want for nothing?", 28, out);
	assert_string_equal(
	    text_hex(out, sizeof(out), hex), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
}

static void
test_hkdf_vectors(void **state)
{
	/* RFC 5869, cases 1, 2 and 3 */
	uint8_t key[80], salt[80], info[80], out[82];
	char hex[2 * sizeof(out) + 1];

	(void)state;
	memset(key, 0x0b, 22);
	for (size_t i = 0; i < 13; i++)
		salt[i] = (uint8_t)i;
	for (size_t i = 0; i < 10; i++)
		info[i] = (uint8_t)(0xf0 + i);
	crypt_hkdf_sha256(key, 22, salt, 13, info, 10, out, 42);
	assert_string_equal(text_hex(out, 42, hex),
	    "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
	    "34007208d5b887185865");
	crypt_hkdf_sha256(key, 22, NULL, 0, NULL, 0, out, 42);
	assert_string_equal(text_hex(out, 42, hex),
	    "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
	    "9d201395faa4b61a96c8");
	for (size_t i = 0; i < 80; i++) {
		key[i] = (uint8_t)i;
		salt[i] = (uint8_t)(0x60 + i);
		info[i] = (uint8_t)(0xb0 + i);
	}
	crypt_hkdf_sha256(key, 80, salt, 80, info, 80, out, 82);
	assert_string_equal(text_hex(out, 82, hex),
	    "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
	    "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
	    "cc30c58179ec3e87c14c01d5c1f3434f1d87");
}

/* --- AES-256-GCM --- */

static struct crypt_gcm *gcm;

static bool
seal(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes, size_t len,
    uint8_t *out, struct err *err)
{
	return crypt_seal(gcm, key, &(struct crypt_piece){ad, ad_len},
	    &(struct crypt_piece){bytes, len}, out, err);
}

static bool
open(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes, size_t len,
    uint8_t *out, struct err *err)
{
	return crypt_open(gcm, key, &(struct crypt_piece){ad, ad_len},
	    &(struct crypt_piece){bytes, len}, out, err);
}

static void
test_ed25519_vectors(void **state)
{
	/* RFC 8032 section 7.1, tests 1 and 2 */
	static const struct {
		const char *secret, *public_key, *message, *signature;
	} vectors[] = {
	    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
		"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
		"e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc6"
		"1e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
	    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
		"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "r",
		"92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e45"
		"8f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
	};
	uint8_t secret[ED25519_SECRET], key[ED25519_PUBLIC], signature[ED25519_SIGNATURE];
	char hex[2 * ED25519_SIGNATURE + 1];
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof(vectors) / sizeof(*vectors); i++) {
		const char *message = vectors[i].message;

		assert_true(text_unhex(vectors[i].secret, secret, sizeof(secret)));
		assert_true(ed25519_public(secret, key, &err));
		assert_string_equal(text_hex(key, sizeof(key), hex), vectors[i].public_key);
		assert_true(ed25519_sign(secret, message, strlen(message), signature, &err));
		assert_string_equal(
		    text_hex(signature, sizeof(signature), hex), vectors[i].signature);
		assert_true(ed25519_holds(key, message, strlen(message), signature));
		assert_false(ed25519_holds(key, "s", 1, signature));
		signature[i] ^= 1;
		assert_false(ed25519_holds(key, message, strlen(message), signature));
	}
}

static void
test_gcm_vector_opens(void **state)
{
	/* McGrew and Viega's test case 16: 256-bit key, 20 bytes of associated data */
	static const char key_hex[] =
	    "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308";
	static const char ad_hex[] = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
	static const char sealed_hex[] =
	    "cafebabefacedbaddecaf888"
	    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
	    "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
	    "76fc6ece0f4e1768cddf8853bb2d551b";
	static const char plain_hex[] =
	    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
	    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39";
	uint8_t key[CRYPT_KEY], ad[20], sealed[60 + CRYPT_SEAL_EXTRA], text[60], out[60];
	struct err err = {0};

	(void)state;
	assert_true(text_unhex(key_hex, key, sizeof(key)));
	assert_true(text_unhex(ad_hex, ad, sizeof(ad)));
	assert_true(text_unhex(sealed_hex, sealed, sizeof(sealed)));
	assert_true(text_unhex(plain_hex, text, sizeof(text)));
	assert_true(open(key, ad, sizeof(ad), sealed, sizeof(sealed), out, &err));
	assert_memory_equal(out, text, sizeof(text));
}

static const uint8_t key_a[CRYPT_KEY] = "0123456789abcdef0123456789abcde";
static const uint8_t key_b[CRYPT_KEY] = "0123456789abcdef0123456789abcdX";

static void
test_seal_round_trip(void **state)
{
	uint8_t sealed[100 + CRYPT_SEAL_EXTRA], again[sizeof(sealed)], in[100], out[100];
	struct err err = {0};

	(void)state;
	memset(in, 'p', sizeof(in));
	for (size_t len = 0; len <= sizeof(in); len++) {
		assert_true(seal(key_a, "row", 3, in, len, sealed, &err));
		assert_true(open(key_a, "row", 3, sealed, len + CRYPT_SEAL_EXTRA, out, &err));
		assert_memory_equal(in, out, len);
	}
	assert_true(seal(key_a, NULL, 0, in, sizeof(in), again, &err));
	assert_true(open(key_a, "", 0, again, sizeof(again), out, &err));
	/* The nonce differs, so equal values do not look equal. */
	assert_memory_not_equal(sealed, again, 12);
	assert_memory_not_equal(sealed + 12, again + 12, sizeof(in));
}

static void
test_seal_finds_every_changed_bit(void **state)
{
	uint8_t sealed[5 + CRYPT_SEAL_EXTRA], out[5];
	static const uint8_t zero[5];
	struct err err = {0};

	(void)state;
	assert_true(seal(key_a, "row", 3, "hello", 5, sealed, &err));
	for (size_t bit = 0; bit < 8 * sizeof(sealed); bit++) {
		sealed[bit / 8] ^= (uint8_t)(1 << bit % 8);
		memset(out, 'x', sizeof(out));
		assert_false(open(key_a, "row", 3, sealed, sizeof(sealed), out, &err));
		assert_memory_equal(out, zero, sizeof(out));
		sealed[bit / 8] ^= (uint8_t)(1 << bit % 8);
	}
	assert_int_equal(err.code, ERR_INTERNAL);
	assert_true(open(key_a, "row", 3, sealed, sizeof(sealed), out, &err));
}

static void
test_seal_is_bound_to_key_and_row(void **state)
{
	uint8_t sealed[5 + CRYPT_SEAL_EXTRA], out[5];
	struct err err = {0};

	(void)state;
	assert_true(seal(key_a, "row", 3, "hello", 5, sealed, &err));
	assert_false(open(key_b, "row", 3, sealed, sizeof(sealed), out, &err));
	assert_false(open(key_a, "rox", 3, sealed, sizeof(sealed), out, &err));
	assert_false(open(key_a, "row", 2, sealed, sizeof(sealed), out, &err));
	assert_false(open(key_a, NULL, 0, sealed, sizeof(sealed), out, &err));
	for (size_t len = 0; len < sizeof(sealed); len++)
		assert_false(open(key_a, "row", 3, sealed, len, out, &err));
}

static void
test_too_much_is_refused(void **state)
{
	uint8_t out[1];
	struct err err = {0};

	(void)state;
	assert_false(
	    seal(key_a, NULL, 0, NULL, (size_t)INT32_MAX - CRYPT_SEAL_EXTRA + 1, out, &err));
	assert_int_equal(err.code, ERR_TOO_LARGE);
}

static void
test_equal_random_wipe(void **state)
{
	uint8_t a[32], b[32] = {0};

	(void)state;
	crypt_random(a, sizeof(a));
	assert_false(crypt_equal(a, b, sizeof(a)));
	memcpy(b, a, sizeof(a));
	assert_true(crypt_equal(a, b, sizeof(a)));
	b[31] ^= 1;
	assert_false(crypt_equal(a, b, sizeof(a)));
	assert_true(crypt_equal(a, b, 31));
	crypt_wipe(a, sizeof(a));
	memset(b, 0, sizeof(b));
	assert_memory_equal(a, b, sizeof(a));
	crypt_random(NULL, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_sha256_vectors),
	    cmocka_unit_test(test_hmac_vectors),
	    cmocka_unit_test(test_hmac_sha1_vectors),
	    cmocka_unit_test(test_hkdf_vectors),
	    cmocka_unit_test(test_ed25519_vectors),
	    cmocka_unit_test(test_gcm_vector_opens),
	    cmocka_unit_test(test_seal_round_trip),
	    cmocka_unit_test(test_seal_finds_every_changed_bit),
	    cmocka_unit_test(test_seal_is_bound_to_key_and_row),
	    cmocka_unit_test(test_too_much_is_refused),
	    cmocka_unit_test(test_equal_random_wipe),
	};

	int failed;

	gcm = crypt_gcm_new();
	failed = cmocka_run_group_tests_name("crypt", tests, NULL, NULL);
	crypt_gcm_free(&gcm);
	return failed;
}
