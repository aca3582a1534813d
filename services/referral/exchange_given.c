/* Whoever was given how somebody may be contacted is told that it has changed, by a task of hers.
 */
#include "services/referral/exchange_given.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/safe_contact.pb-c.h"

#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name

/* --- the sender's rules --- */

/* Each of the facts names her and whose she is. */
static const struct {
	const ProtobufCMessageDescriptor *desc;
	size_t client, organisation;
} facts[] = {
#define FACT(type, name)                                                                           \
	{                                                                                          \
		&accord__v1__##name##__descriptor, offsetof(Accord__V1__##type, client),           \
		    offsetof(Accord__V1__##type, organisation)                                     \
	}
    FACT(ContactRecorded, contact_recorded),
    FACT(ContactVerified, contact_verified),
    FACT(ContactFrozen, contact_frozen),
    FACT(ContactDisturbed, contact_disturbed),
#undef FACT
};

/* NULL: of nobody, or it is told again. */
static const char *
owner_of(const struct input *input, struct id *client)
{
	const uint8_t *msg = (const uint8_t *)input->msg;

	for (size_t i = 0; !INPUT_RESTATED(input) && i < sizeof(facts) / sizeof(*facts); i++) {
		const ProtobufCBinaryData *id;

		if (input->msg->descriptor != facts[i].desc)
			continue;
		id = (const ProtobufCBinaryData *)(const void *)(msg + facts[i].client);
		if (id_from_bytes(id->data, id->len, client))
			return *(char *const *)(const void *)(msg + facts[i].organisation);
	}
	return NULL;
}

void
contact_changed_keys(struct batch *batch, struct input *input)
{
	struct id client;

	if (owner_of(input, &client) != NULL)
		exchange_client_keys(batch, &client);
}

void
contact_changed_more(struct batch *batch, struct input *input)
{
	struct id client;

	if (owner_of(input, &client) != NULL)
		exchange_client_more(batch, &client);
}

/* --- who was given them --- */

/* Of a referral only until she was reached: from then on she is asked herself, and its body is read
 * no more. */
static bool
holds(const struct exchange *x, int64_t now)
{
	bool reached = x->kind == ACCORD__V1__REQUEST_KIND__REQUEST_REFERRAL &&
		       x->state == ACCORD__V1__REQUEST_STATE__REQUEST_CONTACTED;

	return x->given != 0 && (x->given_until == 0 || now < x->given_until) && !reached &&
	       !exchange_over(x);
}

/* Whoever did with the task what it asked for and got nothing new is asked again: its clock looks.
 */
static void
outdate(struct batch *batch, struct exchange *x)
{
	Accord__V1__ExchangeOutdated fact = ACCORD__V1__EXCHANGE_OUTDATED__INIT;

	x->changed = batch_now(batch);
	exchange_settle(batch, x);
	batch_clock_set(batch, CLOCK_EXCHANGE_TASK, &x->id, batch_now(batch));
	fact.record = (ProtobufCBinaryData){sizeof(x->id.b), x->id.b};
	fact.organisation = x->organisation;
	fact.person = x->person;
	batch_fact(batch, ACCORD__V1__KIND__KIND_EXCHANGE_OUTDATED, &x->id, &fact.base);
}

/* Of the sender's client alone: who she is to others, and how they reach her, is theirs. */
bool
contact_changed(struct batch *batch, struct input *input, struct err *err)
{
	const struct exchange_view *view = NULL;
	const char *owner;
	struct id client;

	(void)err;
	if ((owner = owner_of(input, &client)) != NULL)
		view = batch_row(batch, &exchange_client_table, &client);
	for (size_t i = 0; view != NULL && i < view->count; i++) {
		const struct exchange *sender =
		    batch_row(batch, &exchange_table, &view->records[i].id);
		struct exchange *x = batch_row(batch, &exchange_table, &view->records[i].peer);

		if (sender != NULL && sender->side == SIDE(SENDER) &&
		    strcmp(sender->organisation, owner) == 0 && x != NULL &&
		    holds(x, batch_now(batch)))
			outdate(batch, x);
	}
	return true;
}

/* --- what let her have them ends --- */

void
exchange_take_back(struct batch *batch, struct exchange *x)
{
	if (x->given == 0)
		return;
	x->given = x->given_until = x->changed = 0;
	exchange_settle(batch, x);
}
