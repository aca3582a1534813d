/* Bearer tokens: made and revoked by the tool, looked up in memory, checked again where something
 * is recorded. */
#ifndef GATEWAY_TOKEN_H
#define GATEWAY_TOKEN_H

#include "common/crypt.h"
#include "services/gateway/directory.h"

struct token_row {
	struct id id; /* first 16 bytes of sha256 */
	uint8_t sha256[CRYPT_SHA256];
	char feed[NAME_SIZE];   /* "" unless a feed's */
	char person[NAME_SIZE]; /* "" unless a person's */
	int64_t expires;
	int64_t revoked; /* 0 = not */
	int32_t version;
};

extern const struct table gateway_token;
extern const struct rule gateway_make_token, gateway_revoke_token;

void gateway_token_read(const struct db_row *from, struct token_row *to);

#endif
