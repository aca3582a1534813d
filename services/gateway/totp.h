/* Codes of an authenticator: RFC 6238 with SHA-1, six digits and steps of 30 seconds, which is what
 * every authenticator can. */
#ifndef GATEWAY_TOTP_H
#define GATEWAY_TOTP_H

#include "services/gateway/account.h"

#define TOTP_CODE 7    /* six digits with their end */
#define TOTP_URI 384   /* with its end */
#define TOTP_BASE32 33 /* of a secret, with its end */

/*
 * The step of the code, the one of that instant or one to either side of it, if it is later than
 * after; 0: it is no code of then. So a code counts once.
 */
int64_t totp_step(
    const uint8_t secret[ACCOUNT_TOTP], const char *code, int64_t at_us, int64_t after);
/* What an authenticator reads from a picture. */
void totp_uri(const uint8_t secret[ACCOUNT_TOTP], const char *person, char out[TOTP_URI]);

#endif
