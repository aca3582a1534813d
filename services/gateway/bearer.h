/*
 * What is kept of what a bearer sends. A token that does not open all that its bearer may, or is
 * bound to a key, is kept under another hash than its own: copies of 0.1.1, which would take it for
 * one that opens everything, never find it.
 */
#ifndef GATEWAY_BEARER_H
#define GATEWAY_BEARER_H

#include "common/crypt.h"

#define BEARER_NARROW "accord_n_"
#define BEARER_NARROW_SIZE (sizeof(BEARER_NARROW) + 43) /* its text, with its end */

#define BEARER_MOST 128 /* bytes; what is longer is nobody's */
void bearer_hash(const char *text, size_t len, uint8_t sha256[CRYPT_SHA256]);

#endif
