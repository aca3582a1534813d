/*
 * The site's signature of a packet: Ed25519 over the bag's manifest, which names the digest of each
 * file that is handed over. The key is derived from the secret that all copies of a gateway share,
 * so that there is no other to keep. Pure.
 */
#ifndef GATEWAY_PACKET_SIGN_H
#define GATEWAY_PACKET_SIGN_H

#include <stddef.h>
#include <stdint.h>

#include "common/ed25519.h"
#include "common/err.h"

#define SIGN_KEY ED25519_SECRET
#define SIGN_PUBLIC_KEY ED25519_PUBLIC
#define SIGN_SIZE ED25519_SIGNATURE
#define SIGN_PEM 256 /* room for a public key as PEM */

struct sign_key {
	uint8_t secret[SIGN_KEY];
};

/* Of the gateway's secret, in memory or as its key file holds it. */
void sign_key_derive(const uint8_t gateway_secret[32], struct sign_key *key);
/* The same of the file's first line. */
void sign_key_of_line(const char *line, struct sign_key *key);

bool sign_make(const struct sign_key *key, const void *bytes, size_t len, uint8_t out[SIGN_SIZE],
    struct err *err) MUST_CHECK;
/* The public half, as offices are given it. */
bool sign_public_pem(const struct sign_key *key, char out[SIGN_PEM], struct err *err) MUST_CHECK;
/* ERR_MISMATCH: not signed by that key; ERR_INVALID: pem is no such key. */
bool sign_check(const char *pem, size_t pem_len, const void *bytes, size_t len,
    const uint8_t signature[SIGN_SIZE], struct err *err) MUST_CHECK;

#endif
