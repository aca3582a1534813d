/*
 * This copy of the gateway as a client of its providers: discovery documents and keys, asked for
 * again by their own clocks; codes redeemed and tokens judged. A provider that is away stops nobody
 * but those who would sign in with it.
 */
#ifndef GATEWAY_OIDC_CLIENT_H
#define GATEWAY_OIDC_CLIENT_H

#include <ev.h>

#include "common/id.h"
#include "common/offload.h"
#include "services/gateway/oidc/document.h"
#include "services/gateway/oidc/providers.h"
#include "services/gateway/oidc/token.h"

/* Codes that are being redeemed, and logout tokens that wait for a key. */
#define OIDC_SIGN_INS 64
#define OIDC_LOGOUTS 16
#define OIDC_LOGOUTS_EACH 8 /* from one address; half of them may wait */
#define OIDC_CODE_SIZE 2049
#define OIDC_SECRET_TEXT 64 /* of a nonce or a verifier, with the NUL */

struct oidc;

/* Logout tokens, which anybody may send, are looked at by the workers. The providers live as long
 * as those do. */
struct oidc *oidc_open(struct ev_loop *loop, struct offload *offload,
    const struct oidc_providers *providers, struct err *err) MUST_CHECK;
/* Whoever waits is told that nobody can say. Not from inside done. */
void oidc_close(struct oidc **oidc);
/* NULL while it has not been reached. */
const struct oidc_document *oidc_document(
    const struct oidc *oidc, const struct oidc_provider *provider);

enum oidc_end {
	OIDC_IS,     /* the provider says so of the subject */
	OIDC_IS_NOT, /* what it said is not to be believed, or it does not take the code */
	OIDC_WEAK,   /* she did not show two factors */
	OIDC_AWAY    /* nobody can say */
};
/* Once, and never from inside the call that asked. */
typedef void oidc_done_fn(void *ctx, enum oidc_end end, const struct oidc_said *said);

struct oidc_question {
	const struct oidc_provider *provider;
	const char *code; /* of a sign-in; NULL: token is a logout token */
	const char *token;
	struct id from;        /* the address that a logout token came from */
	const char *return_to; /* where the browser was sent back to */
	const char *verifier, *nonce;
	int64_t since; /* microseconds: the sign-in began, or the oldest that counts */
	oidc_done_fn *done;
	void *ctx;
};
/* Copies what it needs. False when too many are under way or the provider was never reached; a
 * logout token that can be none (ERR_INVALID) takes nobody's place. */
bool oidc_ask(struct oidc *oidc, const struct oidc_question *question, struct err *err) MUST_CHECK;

#endif
