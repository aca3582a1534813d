/* When a token was last used, to the hour: for whoever looks for those that nobody needs any more.
 */
#ifndef GATEWAY_TOKEN_USE_H
#define GATEWAY_TOKEN_USE_H

#include "services/gateway/gateway.h"

extern const struct table gateway_token_use;

/* In a batch that needed its row; 0: never. */
int64_t gateway_token_used_at(struct batch *batch, const struct id *token);
/* It says who somebody is. */
void gateway_token_used(struct gateway *gateway, const struct id *token);

#endif
