/* Cryptography through OpenSSL: digests, comparison, randomness, and sealing of columns. */
#ifndef COMMON_CRYPT_H
#define COMMON_CRYPT_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define CRYPT_SHA256 32
#define CRYPT_KEY 32
/* A sealed value is nonce (12), ciphertext, tag (16). */
#define CRYPT_SEAL_EXTRA 28

void crypt_sha256(const void *bytes, size_t len, uint8_t out[CRYPT_SHA256]);
/* Over several pieces, so that a prefix needs no copy. */
struct crypt_piece {
	const void *bytes;
	size_t len;
};
void crypt_sha256_pieces(const struct crypt_piece *pieces, size_t count, uint8_t out[CRYPT_SHA256]);
void crypt_hmac_sha256(
    const void *key, size_t key_len, const void *bytes, size_t len, uint8_t out[CRYPT_SHA256]);
/* Where another's protocol asks for it. */
#define CRYPT_SHA1 20
void crypt_hmac_sha1(
    const void *key, size_t key_len, const void *bytes, size_t len, uint8_t out[CRYPT_SHA1]);
/* HKDF (RFC 5869) with SHA-256: a key for one purpose out of a key. At most 255 * 32 bytes. */
void crypt_hkdf_sha256(const void *key, size_t key_len, const void *salt, size_t salt_len,
    const void *info, size_t info_len, uint8_t *out, size_t len);
/* Constant time for a given length. */
bool crypt_equal(const void *a, const void *b, size_t len);
/* Dies when the system has no randomness. */
void crypt_random(void *bytes, size_t len);
void crypt_wipe(void *bytes, size_t len);

/*
 * AES-256-GCM with a random nonce. ad is bound to the value and must be given again to open it (the
 * row's id). seal writes len + CRYPT_SEAL_EXTRA bytes; open writes len - CRYPT_SEAL_EXTRA and fails
 * when anything was changed. The context is one thread's and serves one call after the other; what
 * it made of the last key stays in it until the next call or its end.
 */
struct crypt_gcm;
struct crypt_gcm *crypt_gcm_new(void);
void crypt_gcm_free(struct crypt_gcm **gcm);
bool crypt_seal(struct crypt_gcm *gcm, const uint8_t key[CRYPT_KEY], const struct crypt_piece *ad,
    const struct crypt_piece *in, uint8_t *out, struct err *err) MUST_CHECK;
bool crypt_open(struct crypt_gcm *gcm, const uint8_t key[CRYPT_KEY], const struct crypt_piece *ad,
    const struct crypt_piece *in, uint8_t *out, struct err *err) MUST_CHECK;

#endif
