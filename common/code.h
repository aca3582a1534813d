/* Codes that are shown once and typed in by hand: 80 random bits in letters and digits. */
#ifndef COMMON_CODE_H
#define COMMON_CODE_H

#include "common/crypt.h"

#define CODE_TEXT 20 /* "abcd-efgh-ijkl-mnop" with its end */

void code_make(char text[CODE_TEXT]);
/* What is kept of it; blanks, dashes and case do not matter. */
void code_hash(const char *text, uint8_t sha256[CRYPT_SHA256]);
/* Base32 (RFC 4648) without padding: 8 letters for 5 bytes, len is a multiple of 5. out has room
 * for its end. */
void code_base32(const uint8_t *bytes, size_t len, char *out);

#endif
