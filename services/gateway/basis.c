/* The other bases: rows, OpenBasis, CountersignBasis. */
#include "services/gateway/basis.h"

#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/text.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/staffed.h"
#include "services/gateway/told.h"
#include "sql/gateway/basis.h"

/* --- rows --- */
void
gateway_basis_read(const struct db_row *from, struct basis_row *to)
{
	struct basis_terms *t = &to->terms;
	const void *bytes;
	size_t len;

	to->id = db_id(from, 0);
	to->client = db_id(from, 1);
	(void)text_copy(to->owner, sizeof(to->owner), db_text(from, 2));
	*t = (struct basis_terms){.basis = (int)db_int(from, 3),
	    .instrument = (int)db_int(from, 4),
	    .recipient = (int)db_int(from, 5),
	    .record = (int)db_int(from, 6),
	    .classes = (uint64_t)db_int(from, 7),
	    .notice = (int)db_int(from, 8),
	    .notice_at = db_time(from, 9),
	    .outcome = (int)db_int(from, 10),
	    .forbids = (int)db_int(from, 11),
	    .identity = (int)db_int(from, 12)};
	(void)text_copy(to->opened_by, sizeof(to->opened_by), db_text(from, 13));
	to->opened = db_time(from, 14);
	(void)text_copy(to->countersigned_by, sizeof(to->countersigned_by), db_text(from, 15));
	to->countersigned = db_time(from, 16);
	to->disclosure = db_id(from, 17);
	bytes = db_bytes(from, 18, &len);
	seal_key_read(&to->key, bytes, len);
	bytes = db_bytes(from, 19, &len);
	to->reference_len = len <= sizeof(to->reference) ? len : 0;
	memcpy(to->reference, bytes, to->reference_len);
	to->version = (int32_t)db_int(from, 20);
}

static void
read_basis(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_basis_read(from, row);
}

static void
bind_basis(struct db_args *to, const void *row)
{
	const struct basis_row *b = row;
	const struct basis_terms *t = &b->terms;

	db_put_id(to, &b->id);
	db_put_id(to, &b->client);
	db_put_text(to, b->owner);
	db_put_int(to, t->basis);
	db_put_int(to, t->instrument);
	db_put_int(to, t->recipient);
	db_put_int(to, t->record);
	db_put_int(to, (int64_t)t->classes);
	db_put_int(to, t->notice);
	db_put_time(to, t->notice_at);
	db_put_int(to, t->outcome);
	db_put_int(to, t->forbids);
	db_put_int(to, t->identity);
	db_put_text(to, b->opened_by);
	db_put_time(to, b->opened);
	db_put_text(to, b->countersigned_by);
	db_put_time(to, b->countersigned);
	db_put_id(to, id_is_nil(&b->disclosure) ? NULL : &b->disclosure);
	db_put_int(to, seal_key_version(&b->key));
	db_put_bytes(to, b->key.wrapped, b->key.len);
	db_put_bytes(to, b->reference, b->reference_len);
	db_put_int(to, b->version);
}

const struct table gateway_basis = {.name = "basis",
    .row_size = sizeof(struct basis_row),
    .load = &sql_basis_load,
    .read = read_basis,
    .save = &sql_basis_save,
    .bind = bind_basis};

bool
gateway_basis_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct basis_row *b = row;
	const struct seal_subject subject = {b->owner, b->id};

	if (!seal_key_rewrap(seal, &subject, b->owner, &b->key, err))
		return false;
	b->version++;
	return true;
}

bool
gateway_basis_open(const struct basis_row *row, int64_t at)
{
	return row->countersigned != 0 && at - row->countersigned < BASIS_COUNTERSIGNED &&
	       id_is_nil(&row->disclosure);
}

void
gateway_basis_moved(struct batch *batch, const struct basis_row *row, const char *person, int state)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));
	Accord__V1__BasisMoved fact = ACCORD__V1__BASIS_MOVED__INIT;
	char *told[TOLD_MOST];

	fact.moved = staffed_bytes(&row->id);
	fact.client = staffed_bytes(&row->client);
	fact.owner = (char *)(uintptr_t)row->owner;
	fact.person = (char *)(uintptr_t)person;
	fact.basis = (Accord__V1__Basis)row->terms.basis;
	fact.state = (Accord__V1__BasisState)state;
	fact.tell = told;
	fact.n_tell = rulebook != NULL ? told_of(rulebook->directory, row->owner, told) : 0;
	batch_fact(batch, ACCORD__V1__KIND__KIND_BASIS_MOVED, &row->id, &fact.base);
}

void
gateway_basis_fact(const struct basis_row *row, Accord__V1__BasisMoved *fact)
{
	accord__v1__basis_moved__init(fact);
	fact->moved = staffed_bytes(&row->id);
	fact->client = staffed_bytes(&row->client);
	fact->owner = (char *)(uintptr_t)row->owner;
	fact->basis = (Accord__V1__Basis)row->terms.basis;
	fact->state = ACCORD__V1__BASIS_STATE__BASIS_STATE_OPENED;
	if (row->countersigned != 0)
		fact->state = id_is_nil(&row->disclosure)
				  ? ACCORD__V1__BASIS_STATE__BASIS_STATE_COUNTERSIGNED
				  : ACCORD__V1__BASIS_STATE__BASIS_STATE_TAKEN;
}

void
gateway_basis_tell_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &gateway_basis, &input->subject);
}

bool
gateway_basis_tell(struct batch *batch, struct input *input, struct err *err)
{
	const struct basis_row *row = batch_row(batch, &gateway_basis, &input->subject);
	Accord__V1__BasisMoved fact;

	(void)err;
	if (row == NULL)
		return true; /* she was destroyed meanwhile */
	gateway_basis_fact(row, &fact);
	batch_fact(batch, ACCORD__V1__KIND__KIND_BASIS_MOVED, &row->id, &fact.base);
	return true;
}

static bool
reply_kept(struct batch *batch, struct input *input, const struct id *id)
{
	Accord__V1__BasisKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	uint8_t *bytes = arena_dup(batch_arena(batch), id->b, sizeof(id->b));

	if (kept == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__basis_kept__init(kept);
	kept->basis = (ProtobufCBinaryData){sizeof(id->b), bytes};
	batch_reply(batch, input, &kept->base);
	return true;
}

/* --- OpenBasis --- */
static void
open_keys(struct batch *batch, struct input *input)
{
	const struct staffed *staffed = staffed_of(input);
	struct id owner = gateway_organisation_id(input->actor->organisation);

	staffed_keys(batch, input);
	batch_need(batch, &gateway_organisation, &owner);
	batch_need_new(batch, &gateway_basis, &staffed->fresh);
}

static void
fill_case(struct batch *batch, const struct input *input, struct basis_case *to)
{
	const Accord__V1__OpenBasis *msg = (const Accord__V1__OpenBasis *)input->msg;
	struct id id = gateway_organisation_id(input->actor->organisation);
	const struct organisation_row *owner = batch_row(batch, &gateway_organisation, &id);

	*to = (struct basis_case){.terms = {.basis = (int)msg->basis,
				      .instrument = (int)msg->instrument,
				      .recipient = (int)msg->recipient,
				      .record = (int)msg->record,
				      .classes = staffed_mask(msg->classes, msg->n_classes),
				      .notice = (int)msg->notice,
				      .notice_at = msg->tried_us,
				      .outcome = (int)msg->outcome,
				      .forbids = (int)msg->forbids,
				      .identity = (int)msg->identity},
	    .now = batch_now(batch),
	    .reference = basis_reference_valid(msg->reference),
	    .owner_kind = owner != NULL ? owner->kind : 0};
}

/* A docket's number is a link to her case: sealed, like all such (law L3). */
static bool
seal_reference(struct batch *batch, const char *reference, struct basis_row *row, struct err *err)
{
	struct seal *seal = ((struct service *)batch_own(batch))->seal;
	const struct seal_subject subject = {row->owner, row->id};
	const struct seal_cell cell = {&subject, &row->key, "basis.reference", row->id};
	const struct crypt_piece in = {reference, strlen(reference)};

	if (in.len == 0)
		return true;
	if (!seal_key_make(seal, &subject, &row->key, err) ||
	    !seal_value(seal, &cell, &in, row->reference, err))
		return false;
	row->reference_len = in.len + SEAL_EXTRA;
	return true;
}

static bool
open_basis(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OpenBasis *msg = (const Accord__V1__OpenBasis *)input->msg;
	struct basis_row made = {.id = staffed_of(input)->fresh, .version = 1};
	struct basis_case given;
	struct basis_row *row;

	if (!staffed_holds(batch, input, err))
		return false;
	fill_case(batch, input, &given);
	(void)text_copy(made.owner, sizeof(made.owner), input->actor->organisation);
	if (!basis_valid(&given, err) || !seal_reference(batch, msg->reference, &made, err))
		return false;
	(void)id_from_bytes(msg->client.data, msg->client.len, &made.client);
	made.terms = given.terms;
	(void)text_copy(made.opened_by, sizeof(made.opened_by), input->actor->person);
	made.opened = batch_now(batch);
	row = batch_new(batch, &gateway_basis, &made.id);
	*row = made;
	gateway_basis_moved(
	    batch, row, row->opened_by, ACCORD__V1__BASIS_STATE__BASIS_STATE_OPENED);
	return reply_kept(batch, input, &row->id);
}

const struct rule gateway_open_basis = {.kind = ACCORD__V1__KIND__KIND_OPEN_BASIS,
    .name = "open_basis",
    .keys = open_keys,
    .decide = open_basis};

/* --- CountersignBasis --- */
static bool
signed_id(const struct input *input, struct id *id)
{
	const Accord__V1__CountersignBasis *msg = (const Accord__V1__CountersignBasis *)input->msg;

	return id_from_bytes(msg->basis.data, msg->basis.len, id);
}

static void
countersign_keys(struct batch *batch, struct input *input)
{
	struct id id;

	staffed_keys(batch, input);
	if (signed_id(input, &id))
		batch_need(batch, &gateway_basis, &id);
}

static bool
may_countersign(
    struct batch *batch, const struct input *input, const struct basis_row *row, struct err *err)
{
	uint64_t roles = basis_countersigners(row->terms.basis);
	bool one = false;

	for (int role = 1; role < 64; role++)
		one |= (roles >> role & 1) != 0 && staffed_has_role(batch, input, role);
	if (strcmp(row->opened_by, input->actor->person) == 0)
		return err_set(err, ERR_DENIED, "a second person countersigns");
	if (!one)
		return err_set(err, ERR_DENIED, "none of your roles countersigns this basis");
	if (gateway_basis_open(row, batch_now(batch)))
		return err_set(err, ERR_CONFLICT, "it is countersigned, and was not taken yet");
	return true;
}

/* Once it was taken, or the countersignature is too old, it takes another one. */
static bool
countersign_basis(struct batch *batch, struct input *input, struct err *err)
{
	struct basis_row *row;
	struct id id;

	if (!staffed_holds(batch, input, err))
		return false;
	if (!signed_id(input, &id) || (row = batch_row(batch, &gateway_basis, &id)) == NULL ||
	    strcmp(row->owner, input->actor->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such basis");
	if (!may_countersign(batch, input, row, err))
		return false;
	(void)text_copy(row->countersigned_by, sizeof(row->countersigned_by), input->actor->person);
	row->countersigned = batch_now(batch);
	row->disclosure = (struct id){{0}};
	row->version++;
	batch_touch(batch, row);
	gateway_basis_moved(
	    batch, row, row->countersigned_by, ACCORD__V1__BASIS_STATE__BASIS_STATE_COUNTERSIGNED);
	return reply_kept(batch, input, &id);
}

const struct rule gateway_countersign_basis = {.kind = ACCORD__V1__KIND__KIND_COUNTERSIGN_BASIS,
    .name = "countersign_basis",
    .keys = countersign_keys,
    .decide = countersign_basis};
