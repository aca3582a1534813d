/* What a token looks like. */
#ifndef SERVICES_ACCORD_TOKEN_H
#define SERVICES_ACCORD_TOKEN_H

#include <stdint.h>

#define TOKEN_PREFIX "accord_"
#define TOKEN_SECRET 32
#define TOKEN_TEXT_SIZE 51 /* prefix, 43 characters, terminator */

/* "accord_" and the secret in base64url. What travels and is kept is the SHA-256 of this text. */
void token_text(const uint8_t secret[TOKEN_SECRET], char text[TOKEN_TEXT_SIZE]);

#endif
