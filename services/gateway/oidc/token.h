/*
 * Tokens that a provider signed: the ID token of a sign-in (OpenID Connect Core 3.1.3.7) and the
 * logout token by which it ends sessions (Back-Channel Logout 2.6). Pure, for bytes from anybody.
 */
#ifndef GATEWAY_OIDC_TOKEN_H
#define GATEWAY_OIDC_TOKEN_H

#include <stdint.h>

#include "common/yaml.h"
#include "services/gateway/oidc/keys.h"

#define OIDC_TOKEN_BYTES ((size_t)16 << 10)
#define OIDC_SUBJECT_SIZE 256 /* with the NUL; the standard's own limit */
/* How far its clock may be from ours. */
#define OIDC_SKEW_S 60

/* What a token must say to be believed. */
struct oidc_wanted {
	const char *issuer, *client;
	const struct oidc_keys *keys;
	int64_t now;   /* seconds since 1970, as all of these */
	int64_t since; /* of an ID token: it was asked for then. Of a logout token: none older */
	/* The rest is for ID tokens. */
	const char *nonce;
	const char *access;    /* the access token that came with it; NULL: none came */
	int64_t authenticated; /* when she must have proved who she is, at the earliest; 0: any
				  time */
	const struct yaml_texts *acr; /* one of them must be there; empty: any */
	const struct yaml_texts *amr; /* all of them must be there */
};

struct oidc_said {
	char subject[OIDC_SUBJECT_SIZE];
	char session[OIDC_SUBJECT_SIZE]; /* what it calls her session; "": nothing */
	char number[OIDC_SUBJECT_SIZE];  /* of a logout token: no other has it */
	int64_t issued;
};

enum oidc_verdict {
	OIDC_GOOD,
	OIDC_BAD,
	OIDC_NO_KEY, /* signed with a key that is not there: it may be a new one */
	OIDC_NO_MFA, /* all of it is good, but she did not sign in as she must */
	OIDC_STARVED /* no memory to look at it */
};

/* err says why, unless it is good; never what the token holds. */
enum oidc_verdict oidc_read_id(
    const struct oidc_wanted *wanted, const char *token, struct oidc_said *said, struct err *err);
enum oidc_verdict oidc_read_logout(
    const struct oidc_wanted *wanted, const char *token, struct oidc_said *said, struct err *err);
/*
 * What can be told of a logout token without looking at its signature, hence nothing that counts
 * for it: OIDC_GOOD is worth a look. One that does not say which of several keys it is by is not.
 */
enum oidc_verdict oidc_glance_logout(
    const struct oidc_wanted *wanted, const char *token, struct err *err);

#endif
