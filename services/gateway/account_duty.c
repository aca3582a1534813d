/* Duty supervisors, as the rows of a batch name them. */
#include "services/gateway/account_duty.h"

#include <string.h>

#include "services/gateway/directory.h"

static struct id
organisation_of(const struct input *input)
{
	return gateway_organisation_id(staffed_of(input)->actor.organisation);
}

void
account_duty_keys(struct batch *batch, const struct input *input)
{
	struct id id = organisation_of(input);

	staffed_keys(batch, input);
	batch_need(batch, &gateway_organisation, &id);
}

bool
account_duty_holds(struct batch *batch, const struct input *input)
{
	struct id id = organisation_of(input);
	const struct organisation_row *row = batch_row(batch, &gateway_organisation, &id);

	return row != NULL && row->active &&
	       strcmp(row->duty_supervisor, staffed_of(input)->actor.person) == 0;
}
