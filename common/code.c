/* Codes for people's fingers. */
#include "common/code.h"

#include <ctype.h>
#include <string.h>

#define BYTES 10
#define LETTERS 16
#define GROUP 4
#define TYPED 64 /* more letters are no code of ours */

void
code_base32(const uint8_t *bytes, size_t len, char *out)
{
	static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	for (size_t i = 0; i < len * 8 / 5; i++) {
		size_t bit = i * 5, at = bit / 8, shift = bit % 8;
		unsigned pair = (unsigned)bytes[at] << 8 | (at + 1 < len ? bytes[at + 1] : 0u);

		*out++ = alphabet[pair >> (11 - shift) & 31];
	}
	*out = '\0';
}

void
code_make(char text[CODE_TEXT])
{
	uint8_t random[BYTES];
	char letters[LETTERS + 1];

	crypt_random(random, sizeof(random));
	code_base32(random, sizeof(random), letters);
	for (size_t i = 0; i < LETTERS; i++) {
		if (i > 0 && i % GROUP == 0)
			*text++ = '-';
		*text++ = (char)tolower((unsigned char)letters[i]);
	}
	*text = '\0';
	crypt_wipe(random, sizeof(random));
	crypt_wipe(letters, sizeof(letters));
}

void
code_hash(const char *text, uint8_t sha256[CRYPT_SHA256])
{
	char letters[TYPED];
	size_t count = 0;

	for (; *text != '\0' && count < sizeof(letters); text++)
		if (*text != ' ' && *text != '-')
			letters[count++] = (char)tolower((unsigned char)*text);
	crypt_sha256(letters, count, sha256);
	crypt_wipe(letters, sizeof(letters));
}
