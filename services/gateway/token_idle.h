/* Tokens that nobody uses are revoked by themselves: what is forgotten somewhere opens nothing. */
#ifndef GATEWAY_TOKEN_IDLE_H
#define GATEWAY_TOKEN_IDLE_H

#include "services/gateway/gateway.h"

/* Looks for them now and then, at each copy. */
struct token_sweep;
struct token_sweep *token_sweep_open(struct gateway *gateway);
void token_sweep_close(struct token_sweep **sweep);

#endif
