/* Passwords: what one must be, and the work on one, which a worker does. */
#ifndef GATEWAY_PASSWORD_H
#define GATEWAY_PASSWORD_H

#include "services/gateway/account.h"

#define PASSWORD_SHORTEST 12 /* characters */
#define PASSWORD_LONGEST 128
#define PASSWORD_SIZE 513 /* bytes of one, with its end */

/* Why it may be none of hers: ERR_INVALID. */
bool password_good(const char *password, const char *person, struct err *err) MUST_CHECK;

/* Bytes in, bytes out; the work does not depend on whether there is anything to compare with. */
struct password_work {
	const char *given;           /* NULL: nothing is compared */
	char hash[ACCOUNT_PASSWORD]; /* with what; "": with what nobody's is */
	const char *fresh;           /* NULL: nothing is made */
	char made[ACCOUNT_PASSWORD];
	bool right;
	bool starved; /* it could not be done for want of memory */
};
/* For a worker (Argon2id, 19 MiB, two passes). */
void password_do(struct password_work *work);

#endif
