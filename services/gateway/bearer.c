/* The hash of what a bearer sends. */
#include "services/gateway/bearer.h"

#include <string.h>

static const char narrow[] = "of a narrow token: ";

void
bearer_hash(const char *text, size_t len, uint8_t sha256[CRYPT_SHA256])
{
	char whole[sizeof(narrow) + BEARER_NARROW_SIZE];

	if (len != BEARER_NARROW_SIZE - 1 ||
	    strncmp(text, BEARER_NARROW, strlen(BEARER_NARROW)) != 0) {
		crypt_sha256(text, len, sha256);
		return;
	}
	memcpy(whole, narrow, sizeof(narrow) - 1);
	memcpy(whole + sizeof(narrow) - 1, text, len);
	crypt_sha256(whole, sizeof(narrow) - 1 + len, sha256);
	crypt_wipe(whole, sizeof(whole));
}
