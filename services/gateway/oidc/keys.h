/*
 * The keys that a provider signs with: its JWK set (RFC 7517), read once, in memory of its own.
 */
#ifndef GATEWAY_OIDC_KEYS_H
#define GATEWAY_OIDC_KEYS_H

#include <cjose/cjose.h>
#include <stddef.h>

#include "common/err.h"

#define OIDC_KEYS_BYTES ((size_t)64 << 10) /* of a set's text */
#define OIDC_KEYS 32                       /* keys in it */
#define OIDC_KID_SIZE 129

/* Signatures that are believed; nothing else is, whatever a token says of itself. */
#define OIDC_ALGS(X)                                                                               \
	X(RS256, CJOSE_JWK_KTY_RSA)                                                                \
	X(PS256, CJOSE_JWK_KTY_RSA)                                                                \
	X(ES256, CJOSE_JWK_KTY_EC)

enum oidc_alg {
	OIDC_ALG_NONE,
#define X(name, kty) OIDC_##name,
	OIDC_ALGS(X)
#undef X
};

/* OIDC_ALG_NONE for every other word. */
enum oidc_alg oidc_alg(const char *word);

struct oidc_key {
	char kid[OIDC_KID_SIZE]; /* "": it has none */
	enum oidc_alg alg;       /* the only one that it is for; OIDC_ALG_NONE: any of its kind */
	cjose_jwk_t *jwk;
};

struct oidc_keys {
	unsigned held; /* by whom besides its owner, who frees it: the loop's */
	size_t count;
	struct oidc_key list[OIDC_KEYS];
};

/*
 * NULL with err: no such set, or too large (ERR_INVALID); no memory (ERR_UNAVAILABLE). Keys that
 * are for something else, of another kind, weak or broken are passed over.
 */
struct oidc_keys *oidc_keys_read(const char *text, size_t len, struct err *err) MUST_CHECK;
void oidc_keys_free(struct oidc_keys **keys);
bool oidc_key_fits(const struct oidc_key *key, enum oidc_alg alg);

#endif
