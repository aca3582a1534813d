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
#include "common/mem.h"

#define NONCE_SIZE 12
#define TAG_SIZE 16

static EVP_MD *sha256;
static EVP_CIPHER *gcm_cipher;
static pthread_key_t digests_end; /* frees a thread's digests */
static _Thread_local EVP_MD_CTX *digests;

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
end_digests(void *ctx)
{
	EVP_MD_CTX_free(ctx);
	digests = NULL;
}

static void
fetch(void)
{
	sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	gcm_cipher = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
	need(sha256 != NULL && gcm_cipher != NULL, "fetch");
	need(pthread_key_create(&digests_end, end_digests) == 0, "fetch");
}

/* Once, because each implicit fetch costs more than a short digest. */
static void
ready(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	(void)pthread_once(&once, fetch);
}

/* The thread's own: to make one costs more than a short digest. It keeps nothing of what it
 * digested: OpenSSL wipes the last block, and the blocks before it are digest by then. */
static EVP_MD_CTX *
begin_digest(void)
{
	ready();
	if (digests == NULL) {
		digests = EVP_MD_CTX_new();
		need(digests != NULL && pthread_setspecific(digests_end, digests) == 0, "sha256");
	}
	need(EVP_DigestInit_ex2(digests, sha256, NULL) == 1, "sha256");
	return digests;
}

void
crypt_sha256_pieces(const struct crypt_piece *pieces, size_t count, uint8_t out[CRYPT_SHA256])
{
	EVP_MD_CTX *ctx = begin_digest();

	for (size_t i = 0; i < count; i++)
		if (pieces[i].len > 0)
			need(EVP_DigestUpdate(ctx, pieces[i].bytes, pieces[i].len) == 1, "sha256");
	need(EVP_DigestFinal_ex(ctx, out, NULL) == 1, "sha256");
}

void
crypt_sha256(const void *bytes, size_t len, uint8_t out[CRYPT_SHA256])
{
	crypt_sha256_pieces(&(const struct crypt_piece){bytes, len}, 1, out);
}

#define BLOCK 64 /* of SHA-256 */

/* RFC 2104 over our own digest: OpenSSL's HMAC looks its algorithm up at each call, which costs
 * more than a short text. */
void
crypt_hmac_sha256(
    const void *key, size_t key_len, const void *bytes, size_t len, uint8_t out[CRYPT_SHA256])
{
	uint8_t inner[BLOCK] = {0}, outer[BLOCK], digest[CRYPT_SHA256];

	if (key_len > BLOCK)
		crypt_sha256(key, key_len, inner);
	else if (key_len > 0)
		memcpy(inner, key, key_len);
	for (size_t i = 0; i < BLOCK; i++) {
		outer[i] = inner[i] ^ 0x5c;
		inner[i] ^= 0x36;
	}
	crypt_sha256_pieces((const struct crypt_piece[]){{inner, BLOCK}, {bytes, len}}, 2, digest);
	crypt_sha256_pieces(
	    (const struct crypt_piece[]){{outer, BLOCK}, {digest, CRYPT_SHA256}}, 2, out);
	crypt_wipe(inner, sizeof(inner));
	crypt_wipe(outer, sizeof(outer));
}

void
crypt_hmac_sha1(
    const void *key, size_t key_len, const void *bytes, size_t len, uint8_t out[CRYPT_SHA1])
{
	unsigned n = 0;

	need(key_len <= INT_MAX &&
		 HMAC(EVP_sha1(), key, (int)key_len, bytes, len, out, &n) != NULL &&
		 n == CRYPT_SHA1,
	    "hmac");
}

void
crypt_hkdf_sha256(const void *key, size_t key_len, const void *salt, size_t salt_len,
    const void *info, size_t info_len, uint8_t *out, size_t len)
{
	uint8_t extracted[CRYPT_SHA256], block[CRYPT_SHA256 + 256 + 1];
	size_t done = 0, before = 0;

	need(len <= 255 * CRYPT_SHA256 && info_len <= 256, "hkdf");
	crypt_hmac_sha256(salt, salt_len, key, key_len, extracted);
	for (uint8_t n = 1; done < len; n++) {
		size_t part = len - done < CRYPT_SHA256 ? len - done : CRYPT_SHA256;

		if (info_len > 0)
			memcpy(block + before, info, info_len);
		block[before + info_len] = n;
		crypt_hmac_sha256(
		    extracted, sizeof(extracted), block, before + info_len + 1, block);
		memcpy(out + done, block, part);
		done += part;
		before = CRYPT_SHA256;
	}
	crypt_wipe(extracted, sizeof(extracted));
	crypt_wipe(block, sizeof(block));
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

/* --- AES-256-GCM --- */

#define NONCES 64 /* drawn at a time: the generator's price is by the call */

struct crypt_gcm {
	EVP_CIPHER_CTX *ctx;
	uint8_t nonces[NONCES * NONCE_SIZE];
	size_t left; /* of them */
};

struct crypt_gcm *
crypt_gcm_new(void)
{
	struct crypt_gcm *gcm = xcalloc(1, sizeof(*gcm));

	ready();
	gcm->ctx = EVP_CIPHER_CTX_new();
	need(gcm->ctx != NULL &&
		 EVP_CipherInit_ex2(gcm->ctx, gcm_cipher, NULL, NULL, true, NULL) == 1,
	    "aes");
	return gcm;
}

void
crypt_gcm_free(struct crypt_gcm **gcm)
{
	if (*gcm == NULL)
		return;
	EVP_CIPHER_CTX_free((*gcm)->ctx);
	free(*gcm);
	*gcm = NULL;
}

static void
draw_nonce(struct crypt_gcm *gcm, uint8_t nonce[NONCE_SIZE])
{
	if (gcm->left == 0) {
		crypt_random(gcm->nonces, sizeof(gcm->nonces));
		gcm->left = NONCES;
	}
	memcpy(nonce, gcm->nonces + --gcm->left * NONCE_SIZE, NONCE_SIZE);
}

/* The context is keyed and has taken the associated data. It knows its cipher: to name that again
 * would make it anew. */
static void
begin(EVP_CIPHER_CTX *ctx, bool encrypt, const uint8_t key[CRYPT_KEY],
    const uint8_t nonce[NONCE_SIZE], const struct crypt_piece *ad)
{
	int n;

	need(EVP_CipherInit_ex2(ctx, NULL, key, nonce, encrypt, NULL) == 1, "aes");
	if (ad->len > 0)
		need(EVP_CipherUpdate(ctx, NULL, &n, ad->bytes, (int)ad->len) == 1, "aes");
}

bool
crypt_seal(struct crypt_gcm *gcm, const uint8_t key[CRYPT_KEY], const struct crypt_piece *ad,
    const struct crypt_piece *in, uint8_t *out, struct err *err)
{
	uint8_t *text = out + NONCE_SIZE, rest[TAG_SIZE];
	int n = 0;

	if (in->len > INT_MAX - CRYPT_SEAL_EXTRA || ad->len > INT_MAX)
		return err_set(err, ERR_TOO_LARGE, "could not seal %zu bytes: too many", in->len);
	draw_nonce(gcm, out);
	begin(gcm->ctx, true, key, out, ad);
	if (in->len > 0)
		need(EVP_CipherUpdate(gcm->ctx, text, &n, in->bytes, (int)in->len) == 1, "aes");
	need(EVP_CipherFinal_ex(gcm->ctx, rest, &n) == 1, "aes");
	need(EVP_CIPHER_CTX_ctrl(gcm->ctx, EVP_CTRL_AEAD_GET_TAG, TAG_SIZE, text + in->len) == 1,
	    "aes");
	return true;
}

bool
crypt_open(struct crypt_gcm *gcm, const uint8_t key[CRYPT_KEY], const struct crypt_piece *ad,
    const struct crypt_piece *in, uint8_t *out, struct err *err)
{
	const uint8_t *bytes = in->bytes;
	uint8_t tag[TAG_SIZE], rest[TAG_SIZE];
	size_t text;
	int n = 0;

	if (in->len < CRYPT_SEAL_EXTRA || in->len > INT_MAX || ad->len > INT_MAX)
		return err_set(err, ERR_INTERNAL, "could not open a sealed value: bad length");
	text = in->len - CRYPT_SEAL_EXTRA;
	memcpy(tag, bytes + NONCE_SIZE + text, sizeof(tag));
	begin(gcm->ctx, false, key, bytes, ad);
	if (text > 0)
		need(
		    EVP_CipherUpdate(gcm->ctx, out, &n, bytes + NONCE_SIZE, (int)text) == 1, "aes");
	need(EVP_CIPHER_CTX_ctrl(gcm->ctx, EVP_CTRL_AEAD_SET_TAG, TAG_SIZE, tag) == 1, "aes");
	if (EVP_CipherFinal_ex(gcm->ctx, rest, &n) == 1)
		return true;
	/* Nothing unproved may be seen, not even by a caller who forgets to look. */
	if (text > 0)
		crypt_wipe(out, text);
	return err_set(err, ERR_INTERNAL, "could not open a sealed value: it was changed");
}
