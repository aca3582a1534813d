/* Tokens and sessions in the rows of a transaction. */
#include "services/gateway/credential.h"

#include <string.h>

#include "services/gateway/account.h"
#include "services/gateway/session.h"
#include "services/gateway/token.h"

void
credential_need(struct batch *batch, const struct credential *credential, const char *person)
{
	struct id id = gateway_person_id(person);

	batch_need(batch, credential->session ? &gateway_session : &gateway_token, &credential->id);
	if (credential->session)
		batch_need(batch, &gateway_account, &id);
	batch_need(batch, &gateway_person, &id);
}

static bool
token_holds(struct batch *batch, const struct id *id, const char *person)
{
	const struct token_row *row = batch_row(batch, &gateway_token, id);

	return row != NULL && row->revoked == 0 && row->expires > batch_now(batch) &&
	       strcmp(row->person, person) == 0;
}

static bool
session_holds(struct batch *batch, const struct id *id, const char *person)
{
	const struct gateway *gateway = gateway_of(batch_own(batch));
	const struct session_row *row = batch_row(batch, &gateway_session, id);

	return row != NULL && strcmp(row->person, person) == 0 &&
	       gateway_session_valid(&gateway->config, row, batch_now(batch));
}

bool
credential_holds(struct batch *batch, const struct credential *credential, const char *person,
    const char *organisation)
{
	struct id id = gateway_person_id(person);
	const struct person_row *row = batch_row(batch, &gateway_person, &id);

	if (!(credential->session ? session_holds : token_holds)(batch, &credential->id, person))
		return false;
	return person[0] == '\0' || /* a feed's token is nobody's */
	       (row != NULL && row->active && strcmp(row->employer, organisation) == 0);
}
