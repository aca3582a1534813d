/* Bearer tokens: made, replaced and revoked by the tool, looked up in memory, checked again where
 * something is recorded. */
#ifndef GATEWAY_TOKEN_H
#define GATEWAY_TOKEN_H

#include "common/clock.h"
#include "common/crypt.h"
#include "services/gateway/directory.h"
#include "services/gateway/scope.h"

struct token_row {
	struct id id; /* first 16 bytes of sha256 */
	uint8_t sha256[CRYPT_SHA256];
	char feed[NAME_SIZE];   /* "" unless a feed's */
	char person[NAME_SIZE]; /* "" unless a person's, or a system's */
	int64_t expires;
	int64_t revoked; /* 0 = not */
	int32_t version;
	struct scope scope;
	bool bound; /* to a client certificate with this public key */
	uint8_t certificate[CRYPT_SHA256];
	int64_t made;       /* 0 = by a release that did not say */
	struct id replaces; /* nil: none */
	bool replaced;
	int64_t watched; /* its uses are written down since then */
	int64_t kept;    /* somebody last said that it is kept though nobody uses it; 0 = nobody */
	char kept_by[NAME_SIZE];
	int64_t idle_told; /* its owner was last warned; 0 = never */
};

extern const struct table gateway_token;
extern const struct rule gateway_make_token, gateway_rotate_token, gateway_revoke_token,
    gateway_keep_token;

#define TOKEN_IDLE (90 * CLOCK_DAY)
#define TOKEN_KEPT (365 * CLOCK_DAY)
#define TOKEN_WARNED (15 * CLOCK_DAY) /* before it is revoked */
/* Pure: when it will have been idle for so long, by the last use of it or what stands for one. */
int64_t token_idle_at(int64_t last, int64_t kept);
/* Pure: nobody has used it for so long. used: 0: never. */
bool token_is_idle(const struct token_row *row, int64_t used, int64_t now) MUST_CHECK;
/* Pure: its owner is to be warned, and has not been. */
bool token_warns(const struct token_row *row, int64_t used, int64_t now) MUST_CHECK;
/* Pure: when it will have been. */
int64_t token_idles(const struct token_row *row, int64_t used);
/* It was changed: every copy's memory follows. */
void gateway_token_moved(struct batch *batch, struct token_row *row);
/* With a Token. Always true. */
bool gateway_token_reply(struct batch *batch, struct input *input, const struct id *id);
/* As whoever operates the site does, or its own clock: unused says so. */
void gateway_token_revoke(struct batch *batch, struct token_row *row, bool unused);

/* KIND_LIST_TOKENS. */
void gateway_list_tokens(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

void gateway_token_read(const struct db_row *from, struct token_row *to);

#endif
