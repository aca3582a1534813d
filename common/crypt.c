/* OpenSSL behind a narrow door: one digest, one cipher, and no way to choose them wrongly. */
#include "common/crypt.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include "common/log.h"

#define NONCE_SIZE 12
#define TAG_SIZE 16

static EVP_MD *sha256;
static EVP_CIPHER *gcm;

/* What cannot fail in a working library: going on without it would be worse than stopping. */
static void
need(bool ok, const char *what)
{
	if (ok)
		return;
	log_error("cryptography failed", L_STR("what", what));
	abort();
}

static void
fetch(void)
{
	sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
	need(sha256 != NULL && gcm != NULL, "fetch");
}

/* Once, because each implicit fetch costs more than a short digest. */
static void
ready(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	(void)pthread_once(&once, fetch);
}

void
crypt_sha256_pieces(const struct crypt_piece *pieces, size_t count, uint8_t out[CRYPT_SHA256])
{
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();

	ready();
	need(ctx != NULL && EVP_DigestInit_ex2(ctx, sha256, NULL) == 1, "sha256");
	for (size_t i = 0; i < count; i++)
		if (pieces[i].len > 0)
			need(EVP_DigestUpdate(ctx, pieces[i].bytes, pieces[i].len) == 1, "sha256");
	need(EVP_DigestFinal_ex(ctx, out, NULL) == 1, "sha256");
	EVP_MD_CTX_free(ctx);
}

void
crypt_sha256(const void *bytes, size_t len, uint8_t out[CRYPT_SHA256])
{
	crypt_sha256_pieces(&(const struct crypt_piece){bytes, len}, 1, out);
}

void
crypt_hmac_sha256(
    const void *key, size_t key_len, const void *bytes, size_t len, uint8_t out[CRYPT_SHA256])
{
	/* OpenSSL takes a NULL key as "the same as before". */
	const void *k = key_len > 0 ? key : "";

	need(key_len <= INT_MAX, "hmac");
	ready();
	need(HMAC(sha256, k, (int)key_len, bytes, len, out, NULL) != NULL, "hmac");
}

bool
crypt_equal(const void *a, const void *b, size_t len)
{
	return CRYPTO_memcmp(a, b, len) == 0;
}

void
crypt_random(void *bytes, size_t len)
{
	uint8_t *p = bytes;

	for (size_t n; len > 0; p += n, len -= n) {
		n = len < INT_MAX ? len : INT_MAX;
		need(RAND_bytes(p, (int)n) == 1, "random");
	}
}

void
crypt_wipe(void *bytes, size_t len)
{
	OPENSSL_cleanse(bytes, len);
}

/* The context is keyed and has taken the associated data. */
static EVP_CIPHER_CTX *
begin(bool encrypt, const uint8_t key[CRYPT_KEY], const uint8_t nonce[NONCE_SIZE], const void *ad,
    size_t ad_len)
{
	EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
	int n;

	ready();
	need(ctx != NULL && EVP_CipherInit_ex2(ctx, gcm, key, nonce, encrypt, NULL) == 1, "aes");
	if (ad_len > 0)
		need(EVP_CipherUpdate(ctx, NULL, &n, ad, (int)ad_len) == 1, "aes");
	return ctx;
}

bool
crypt_seal(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes,
    size_t len, uint8_t *out, struct err *err)
{
	EVP_CIPHER_CTX *ctx;
	uint8_t *text = out + NONCE_SIZE, rest[TAG_SIZE];
	int n = 0;

	if (len > INT_MAX - CRYPT_SEAL_EXTRA || ad_len > INT_MAX)
		return err_set(err, ERR_TOO_LARGE, "could not seal %zu bytes: too many", len);
	crypt_random(out, NONCE_SIZE);
	ctx = begin(true, key, out, ad, ad_len);
	if (len > 0)
		need(EVP_CipherUpdate(ctx, text, &n, bytes, (int)len) == 1, "aes");
	need(EVP_CipherFinal_ex(ctx, rest, &n) == 1, "aes");
	need(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, TAG_SIZE, text + len) == 1, "aes");
	EVP_CIPHER_CTX_free(ctx);
	return true;
}

bool
crypt_open(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes,
    size_t len, uint8_t *out, struct err *err)
{
	const uint8_t *in = bytes;
	uint8_t tag[TAG_SIZE], rest[TAG_SIZE];
	EVP_CIPHER_CTX *ctx;
	size_t text;
	int n = 0;
	bool ok;

	if (len < CRYPT_SEAL_EXTRA || len > INT_MAX || ad_len > INT_MAX)
		return err_set(err, ERR_INTERNAL, "could not open a sealed value: bad length");
	text = len - CRYPT_SEAL_EXTRA;
	memcpy(tag, in + NONCE_SIZE + text, sizeof(tag));
	ctx = begin(false, key, in, ad, ad_len);
	if (text > 0)
		need(EVP_CipherUpdate(ctx, out, &n, in + NONCE_SIZE, (int)text) == 1, "aes");
	need(EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, TAG_SIZE, tag) == 1, "aes");
	ok = EVP_CipherFinal_ex(ctx, rest, &n) == 1;
	EVP_CIPHER_CTX_free(ctx);
	if (ok)
		return true;
	/* Nothing unproved may be seen, not even by a caller who forgets to look. */
	if (text > 0)
		crypt_wipe(out, text);
	return err_set(err, ERR_INTERNAL, "could not open a sealed value: it was changed");
}
