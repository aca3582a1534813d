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
/* Constant time for a given length. */
bool crypt_equal(const void *a, const void *b, size_t len);
/* Dies when the system has no randomness. */
void crypt_random(void *bytes, size_t len);
void crypt_wipe(void *bytes, size_t len);

/*
 * AES-256-GCM with a random nonce. ad is bound to the value and must be given again to open it (the
 * row's id). seal writes len + CRYPT_SEAL_EXTRA bytes; open writes len - CRYPT_SEAL_EXTRA and fails
 * when anything was changed.
 */
bool crypt_seal(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes,
    size_t len, uint8_t *out, struct err *err) MUST_CHECK;
bool crypt_open(const uint8_t key[CRYPT_KEY], const void *ad, size_t ad_len, const void *bytes,
    size_t len, uint8_t *out, struct err *err) MUST_CHECK;

#endif
