/* Ed25519 (RFC 8032) through OpenSSL. */
#ifndef COMMON_ED25519_H
#define COMMON_ED25519_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define ED25519_SECRET 32
#define ED25519_PUBLIC 32
#define ED25519_SIGNATURE 64

bool ed25519_public(
    const uint8_t secret[ED25519_SECRET], uint8_t out[ED25519_PUBLIC], struct err *err) MUST_CHECK;
bool ed25519_sign(const uint8_t secret[ED25519_SECRET], const void *bytes, size_t len,
    uint8_t out[ED25519_SIGNATURE], struct err *err) MUST_CHECK;
/* Whether it is that key's of these bytes; what is no key has signed nothing. */
bool ed25519_holds(const uint8_t public_key[ED25519_PUBLIC], const void *bytes, size_t len,
    const uint8_t signature[ED25519_SIGNATURE]) MUST_CHECK;

#endif
