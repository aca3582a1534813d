/*
 * Signing in through a provider of OpenID Connect: from the way there to the way back, which may
 * end at another copy of the gateway. A state is good once, for ten minutes, in the browser that
 * began.
 */
#ifndef GATEWAY_SIGN_IN_H
#define GATEWAY_SIGN_IN_H

#include "services/gateway/oidc/client.h"
#include "services/gateway/session.h"

#define SIGN_IN_COOKIE "__Host-accord-sign-in"
#define SIGN_IN_LIVES (10 * CLOCK_MINUTE)
#define SIGN_IN_TEXT 44 /* of a state or of the cookie's secret, with its end */
#define SIGN_IN_URL ((size_t)8 << 10)
#define SIGN_IN_BURST 64   /* begun at this copy at once, */
#define SIGN_IN_A_SECOND 4 /* and so many more in each second */

struct sign_in_row {
	struct id id; /* first 16 bytes of sha256 */
	uint8_t sha256[CRYPT_SHA256];
	uint8_t browser[CRYPT_SHA256];
	bool logout; /* a logout token's: it has neither */
	char provider[NAME_SIZE];
	int64_t made, used; /* 0: not yet */
	int32_t version;    /* as it was loaded; a save raises it once */
};
extern const struct table gateway_sign_in;

/* All of this copy's; NULL in a gateway without providers. */
struct sign_ins {
	struct gateway *gateway;
	struct oidc_providers providers;
	struct oidc *oidc;
	int64_t burst, filled; /* how many may begin, as of then */
};
struct sign_ins *sign_ins_open(
    struct gateway *gateway, const char *path, struct err *err) MUST_CHECK;
/* Once HTTP is closed. */
void sign_ins_close(struct sign_ins **sign_ins);
/* One more may begin here and now. */
bool sign_ins_take(struct sign_ins *sign_ins, int64_t now);

/* One request's way through the rules below; freed by whoever ends it. */
struct sign_in {
	struct input input; /* first */
	struct gateway *gateway;
	const struct oidc_provider *provider;
	uint64_t request;
	char state[SIGN_IN_TEXT], secret[SIGN_IN_TEXT]; /* in the browser's address and cookie */
	char code[OIDC_CODE_SIZE];                      /* "": the provider said no */
	int64_t began;
	struct oidc_said said;
	Accord__V1__SignInRefusal why; /* 0: not refused */
	char person[NAME_SIZE];        /* "" while nobody is known to be meant */
	struct session_secret session; /* that is opened */
	/* Of somebody who signs out. */
	struct credential credential;
	char organisation[NAME_SIZE];
};
/* NULL without memory. */
struct sign_in *sign_in_new(struct gateway *gateway, const struct http_request *request,
    const struct oidc_provider *provider);
void sign_in_free(struct sign_in *sign_in);
/* The request, if it is still there. */
struct http_request *sign_in_request(const struct sign_in *sign_in);
/* That the route names; NULL after having answered that there is none. */
const struct oidc_provider *sign_in_provider(struct gateway *gateway, struct http_request *request);
/* For the provider, made of the cookie's secret: "verifier" or "nonce". */
void sign_in_derive(const char *secret, const char *what, char out[OIDC_SECRET_TEXT]);

/* Events, in this order: the state is written down; used up, or refused (ERR_INVALID); she is let
 * in, or why says why not, and both are facts. */
extern const struct rule gateway_sign_in_begin, gateway_sign_in_return, gateway_sign_in_end;
/* The provider says that she is out, and ends all her sessions; she says so herself, and ends this
 * one. */
extern const struct rule gateway_sign_in_logout, gateway_sign_in_logoff;
bool sign_in_submit(struct sign_in *sign_in, const struct rule *rule,
    void (*done)(struct input *input, const struct err *err), struct err *err) MUST_CHECK;

/* link.c: the operator's commands. */
extern const struct rule gateway_link_subject, gateway_unlink_subject;

#endif
