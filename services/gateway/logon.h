/*
 * Signing in. What she says is held against her account by a worker; a batch then takes it, once,
 * under her account's row. A name that nobody has costs the same work, the same statements and the
 * same rows (law L9): they are written to the row that stands for nobody.
 */
#ifndef GATEWAY_LOGON_H
#define GATEWAY_LOGON_H

#include "services/gateway/account.h"
#include "services/gateway/callers.h"
#include "services/gateway/gateway.h"
#include "services/gateway/password.h"

#define LOGON_WINDOW (15 * CLOCK_MINUTE) /* so many bad ones in it lock: ACCOUNT_BAD */
#define LOGON_TOLD CLOCK_HOUR            /* so often are others told that hers is locked */
#define LOGON_LOCKS 10                   /* accounts within it: an attack on all, and an alarm */
#define LOGON_CODE 65                    /* what is typed as a code, with its end */

enum logon_way {
	LOGON_WITH_CODE,     /* of her authenticator */
	LOGON_FIRST,         /* with the code that she was given: sets a password */
	LOGON_CONFIRM,       /* her authenticator answers for the first time */
	LOGON_WITH_RECOVERY, /* with a recovery code in its place */
	LOGON_NEW_PASSWORD,  /* inside a session: as the first, and another password */
	LOGON_WAYS
};

/* What came out when it was looked at. */
struct logon_evidence {
	bool password; /* it is hers */
	int64_t step;  /* of her authenticator's code; 0: it is none of now, or has counted */
	uint8_t code[CRYPT_SHA256]; /* of what was typed as one */
};

/* --- decided without I/O --- */
/* She may come in that way. */
bool logon_may(const struct account_row *account, const struct person_row *person,
    enum logon_way way, const struct logon_evidence *evidence, int64_t now);
/* The account is open to whoever can show that she is its person. */
bool logon_open(const struct account_row *account, const struct person_row *person, int64_t now);
/* What was ended just now, or by a copy that looked at the clock later, would end a session of this
 * instant too. */
bool logon_too_soon(const struct account_row *account, int64_t now);
/* She has a password, or may set one. Else there is nothing to be guessed: to whoever tries, it is
 * nobody's account, and whoever comes through a provider cannot be locked out by others. */
bool logon_by_password(const struct account_row *account, int64_t now);
/* One more bad logon; true: with it the account is locked. */
bool logon_bad(struct account_row *account, int64_t now);
/* It has just been locked: others are to be told. Whoever locks it again and again reaches them
 * once. */
bool logon_tells(struct account_row *account, int64_t now);
/* How many have been locked at this copy within the hour that began with the first of them. */
struct logon_locks {
	int64_t since;
	unsigned count;
};
unsigned logon_locked(struct logon_locks *locks, int64_t now);
/* Takes a recovery code away; false: there is no such. */
bool logon_spend(struct account_row *account, const uint8_t sha256[CRYPT_SHA256]);

/* --- on its way --- */
struct logon_wish {
	enum logon_way way;
	const char *name, *password, *code;
	const char *fresh; /* of a first logon and a new password */
	bool bearer;       /* the session is told instead of set as a cookie */
};
/* The request is answered, also when it could not be begun. Everything is copied, and wiped. */
void gateway_log_on(
    struct gateway *gateway, struct http_request *request, const struct logon_wish *wish);
/* His address has not asked too much that way; else 429 is his answer. */
bool gateway_may_call(struct gateway *gateway, struct http_request *request, enum caller_way way);
/* At the end: what the workers did not come to. */
void gateway_forget_logons(struct gateway *gateway);
void gateway_logon_open(void);

#endif
