/* Codes of an authenticator. */
#include "services/gateway/totp.h"

#include <liboath/oath.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/code.h"

#define STEP (30 * CLOCK_SECOND)
#define DIGITS 6
#define EITHER_SIDE 1

int64_t
totp_step(const uint8_t secret[ACCOUNT_TOTP], const char *code, int64_t at_us, int64_t after)
{
	char made[TOTP_CODE];
	int64_t now = at_us / STEP, found = 0;

	if (strlen(code) != DIGITS)
		return 0;
	for (int64_t step = now - EITHER_SIDE; step <= now + EITHER_SIDE; step++) {
		if (oath_hotp_generate((const char *)secret, ACCOUNT_TOTP, (uint64_t)step, DIGITS,
			false, OATH_HOTP_DYNAMIC_TRUNCATION, made) != OATH_OK)
			continue;
		if (crypt_equal(made, code, DIGITS) && step > after && found == 0)
			found = step;
	}
	crypt_wipe(made, sizeof(made));
	return found;
}

void
totp_uri(const uint8_t secret[ACCOUNT_TOTP], const char *person, char out[TOTP_URI])
{
	char text[TOTP_BASE32];

	code_base32(secret, ACCOUNT_TOTP, text);
	(void)snprintf(out, TOTP_URI,
	    "otpauth://totp/Accord:%s?secret=%s&issuer=Accord&algorithm=SHA1&digits=6&period=30",
	    person, text);
	crypt_wipe(text, sizeof(text));
}
