/* Taking a record on another basis: on record before the first byte goes, once for each
 * countersignature. */
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "services/gateway/basis.h"
#include "services/gateway/knows.h"
#include "services/gateway/staffed.h"

static bool
taken_id(const struct input *input, struct id *id)
{
	const Accord__V1__TakeBasis *msg = (const Accord__V1__TakeBasis *)input->msg;

	return id_from_bytes(msg->basis.data, msg->basis.len, id);
}

static void
take_keys(struct batch *batch, struct input *input)
{
	struct id id;

	gateway_policy_need(batch);
	staffed_keys(batch, input);
	if (taken_id(input, &id))
		batch_need(batch, &gateway_basis, &id);
}

/* Of what the basis opens everything may have left. Decided was only that she may know of it. */
static void
put_disclosed(struct batch *batch, const struct basis_row *row, const char *person,
    const struct rulebook *rulebook, unsigned role)
{
	Accord__V1__Disclosed fact = ACCORD__V1__DISCLOSED__INIT;
	Accord__V1__DataClass classes[64];
	char codes[65] = "", *owner = (char *)(uintptr_t)row->owner;
	ProtobufCBinaryData subject = staffed_bytes(&row->client);
	size_t count = 0;

	for (int i = 1; i < 64; i++)
		if (row->terms.classes >> i & 1) {
			codes[count] = basis_letter(row->terms.basis);
			classes[count++] = (Accord__V1__DataClass)i;
		}
	fact.disclosure = staffed_bytes(&row->disclosure);
	fact.person = (char *)(uintptr_t)person;
	fact.organisation = owner;
	fact.action = ACCORD__V1__ACTION__ACTION_VIEW;
	fact.released = fact.asked = classes;
	fact.n_released = fact.n_asked = count;
	fact.subjects = &subject;
	fact.n_subjects = 1;
	fact.owners = &owner;
	fact.n_owners = 1;
	fact.record = (Accord__V1__Origin)row->terms.record;
	fact.codes = codes;
	fact.basis = (Accord__V1__Basis)row->terms.basis;
	fact.under = staffed_bytes(&row->id);
	fact.role = (Accord__V1__Role)role;
	fact.policy =
	    (ProtobufCBinaryData){sizeof(rulebook->digest), (uint8_t *)(uintptr_t)rulebook->digest};
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED, &row->disclosure, &fact.base);
}

static void
put_owners_part(struct batch *batch, const struct basis_row *row, const Accord__V1__TakeBasis *msg)
{
	Accord__V1__DisclosedOf fact = ACCORD__V1__DISCLOSED_OF__INIT;
	ProtobufCBinaryData subject = staffed_bytes(&row->client);

	fact.disclosure = staffed_bytes(&row->disclosure);
	fact.owner = fact.recipient = (char *)(uintptr_t)row->owner;
	fact.subjects = &subject;
	fact.n_subjects = 1;
	fact.present = msg->present;
	fact.n_present = msg->n_present;
	batch_fact(batch, ACCORD__V1__KIND__KIND_DISCLOSED_OF, &row->disclosure, &fact.base);
}

static bool
reply_taken(struct batch *batch, struct input *input, const struct id *disclosure)
{
	Accord__V1__BasisTaken *taken = arena_alloc(batch_arena(batch), sizeof(*taken));
	uint8_t *bytes = arena_dup(batch_arena(batch), disclosure->b, sizeof(disclosure->b));

	if (taken == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__basis_taken__init(taken);
	taken->disclosure = (ProtobufCBinaryData){sizeof(disclosure->b), bytes};
	batch_reply(batch, input, &taken->base);
	return true;
}

/* By what decides at this commit, her own organisation's protocol lets her know of that record. */
static bool
check_known(struct batch *batch, const struct input *input, const struct rulebook *rulebook,
    unsigned record, struct err *err)
{
	const Accord__V1__TakeBasis *msg = (const Accord__V1__TakeBasis *)input->msg;
	struct asker asker;
	uint64_t known;

	if (rulebook == NULL || !gateway_policy_holds(batch, rulebook->version))
		return err_set(err, ERR_UNAVAILABLE, "it is to be decided again");
	if (!asker_find(rulebook, input->actor->person, (unsigned)msg->role, NULL, batch_now(batch),
		&asker, err) ||
	    !gateway_knows(rulebook, &asker, batch_now(batch), BIT(record), &known, err))
		return false;
	return known != 0 || err_set(err, ERR_NOT_FOUND, "no such basis");
}

static bool
take_basis(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__TakeBasis *msg = (const Accord__V1__TakeBasis *)input->msg;
	const struct rulebook *rulebook = rulebook_now(staffed_of(input)->gateway);
	const char *person = input->actor->person;
	struct basis_row *row;
	struct id id;

	if (!staffed_holds(batch, input, err))
		return false;
	if (!taken_id(input, &id) || (row = batch_row(batch, &gateway_basis, &id)) == NULL ||
	    strcmp(row->owner, input->actor->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such basis");
	if (!check_known(batch, input, rulebook, (unsigned)row->terms.record, err))
		return false;
	if (!gateway_basis_open(row, batch_now(batch)))
		return err_set(err, ERR_CONFLICT, BASIS_SHUT);
	row->disclosure = id_v4();
	row->version++;
	batch_touch(batch, row);
	put_disclosed(batch, row, person, rulebook, (unsigned)msg->role);
	put_owners_part(batch, row, msg);
	gateway_basis_moved(batch, row, person, ACCORD__V1__BASIS_STATE__BASIS_STATE_TAKEN);
	return reply_taken(batch, input, &row->disclosure);
}

const struct rule gateway_take_basis = {.kind = ACCORD__V1__KIND__KIND_TAKE_BASIS,
    .name = "take_basis",
    .keys = take_keys,
    .decide = take_basis};
