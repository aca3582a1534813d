/* When a token was last used, to the hour: for whoever looks for those that nobody needs any more.
 */
#ifndef GATEWAY_TOKEN_USE_H
#define GATEWAY_TOKEN_USE_H

#include "services/gateway/gateway.h"

extern const struct table gateway_token_use;

/* It says who somebody is. */
void gateway_token_used(struct gateway *gateway, const struct id *token);

#endif
