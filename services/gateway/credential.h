/* What a request came in with, a token of the tool's or a session of hers, as it is held on to in a
 * transaction. */
#ifndef GATEWAY_CREDENTIAL_H
#define GATEWAY_CREDENTIAL_H

#include "common/batch.h"

struct credential {
	struct id id;
	bool session; /* else a token */
};

/* Its row and the person's, where there is one. */
void credential_need(struct batch *batch, const struct credential *credential, const char *person);
/* What was believed of her when she came in holds in the rows of this transaction. */
bool credential_holds(struct batch *batch, const struct credential *credential, const char *person,
    const char *organisation);

#endif
