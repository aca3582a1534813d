/*
 * Sessions of people: opened by a rule, looked at where she comes in, and held on to in the
 * transaction of everything that is recorded of her, so that one that is over opens nothing at any
 * copy of the gateway.
 */
#ifndef GATEWAY_SESSION_H
#define GATEWAY_SESSION_H

#include "accord/v1/account.pb-c.h"
#include "services/gateway/account.h"
#include "services/gateway/gateway.h"

#define SESSION_PREFIX "accord_s_"
#define SESSION_SECRET (sizeof(SESSION_PREFIX) + 43) /* its text, with its end */
#define SESSION_COOKIE "__Host-accord"
#define SESSION_COOKIE_SIZE (SESSION_SECRET + 96)
#define SESSION_IDLE (30 * CLOCK_MINUTE) /* at most; the configuration may ask for less */
#define SESSION_LONGEST (12 * CLOCK_HOUR)
#define SESSION_SEEN CLOCK_MINUTE /* so often is it written down that she is still here */

struct session_row {
	struct id id; /* first 16 bytes of sha256 */
	uint8_t sha256[CRYPT_SHA256];
	struct id account;
	char person[NAME_SIZE];
	char placement[NAME_SIZE];                                   /* "" = none */
	int32_t role;                                                /* 0 = she has said none */
	int32_t how;                                                 /* LogonHow */
	char provider[NAME_SIZE], provider_session[ACCOUNT_SUBJECT]; /* "" */
	int64_t made, seen, ended;
	int64_t acted;   /* when she last said under which placement she acts; 0 = never */
	int32_t why;     /* SessionEnd */
	int32_t version; /* as it was loaded; a save raises it once */
	/* Of her account, never saved with it. */
	int64_t over, disabled, emergency_until;
};

extern const struct table gateway_session;

void gateway_session_read(const struct db_row *from, struct session_row *to);
/* It opens something at that instant of the store's clock. */
bool gateway_session_valid(
    const struct gateway_config *config, const struct session_row *row, int64_t now);

/* --- opening --- */
/* What is shown once. Made before the batch, and wiped by whoever has it when it was shown. */
struct session_secret {
	char text[SESSION_SECRET];
	uint8_t sha256[CRYPT_SHA256];
};
void session_secret_make(struct session_secret *secret);

struct session_opening {
	const struct session_secret *secret;
	const char *person;
	Accord__V1__LogonHow how;
	const char *provider, *provider_session; /* NULL unless through one */
};
/* The rows that it needs: session, account, person. */
void session_open_keys(
    struct batch *batch, const struct session_secret *secret, const char *person);
/*
 * Makes the row, writes SessionOpened and notes the logon in her account. False, and nothing has
 * changed: she has no account, it is locked, disabled or over, or the directory does not name her
 * (ERR_UNAUTHENTICATED); or her others ended in this very instant (ERR_UNAVAILABLE).
 */
bool session_open(
    struct batch *batch, const struct session_opening *opening, struct err *err) MUST_CHECK;
/* What her requests say when they say nothing else. Whether she may is the caller's to look at. */
void session_act(
    struct batch *batch, struct session_row *row, const char *placement, unsigned role);
/* Ends it, with SessionEnded; one that is over stays as it is. */
void session_end(struct batch *batch, struct session_row *row, Accord__V1__SessionEnd why);

/* --- telling --- */
/* The value of Set-Cookie; secret "": takes the cookie away. */
void session_cookie(const char *secret, char out[SESSION_COOKIE_SIZE]);

/* --- coming in --- */
/* The rule by which it is written down that she is still here. */
extern const struct rule gateway_session_seen;
/* Writes it down unless that was done a moment ago: seen. */
void session_note_seen(
    struct gateway *gateway, const struct id *session, const struct id *account, int64_t seen);

#endif
