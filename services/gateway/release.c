/* Releases: rows, GrantRelease, RevokeRelease. */
#include "services/gateway/release.h"

#include <string.h>

#include "accord/v1/release.pb-c.h"
#include "common/text.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/signer_mark.h"
#include "services/gateway/staffed.h"
#include "services/gateway/told.h"
#include "sql/gateway/release.h"

/* --- rows --- */
static void
read_terms(const struct db_row *from, struct release_terms *to)
{
	to->classes = (uint64_t)db_int(from, 4);
	to->purposes = (uint64_t)db_int(from, 5);
	to->signed_at = db_time(from, 6);
	to->expires = db_time(from, 7);
	to->signature = (int)db_int(from, 8);
	to->identity = (int)db_int(from, 9);
	to->capacity = (int)db_int(from, 10);
	to->signers = (uint64_t)db_int(from, 11);
	to->bar = (int)db_int(from, 12);
	to->explained = (uint64_t)db_int(from, 13);
	to->explained_at = db_time(from, 15);
}

void
gateway_release_read(const struct db_row *from, struct release_row *to)
{
	to->id = db_id(from, 0);
	to->client = db_id(from, 1);
	(void)text_copy(to->owner, sizeof(to->owner), db_text(from, 2));
	(void)text_copy(to->recipient, sizeof(to->recipient), db_text(from, 3));
	read_terms(from, &to->terms);
	(void)text_copy(to->explained_by, sizeof(to->explained_by), db_text(from, 14));
	(void)text_copy(to->language, sizeof(to->language), db_text(from, 16));
	(void)text_copy(to->interpreter, sizeof(to->interpreter), db_text(from, 17));
	(void)text_copy(to->limit_raised_by, sizeof(to->limit_raised_by), db_text(from, 18));
	(void)text_copy(to->granted_by, sizeof(to->granted_by), db_text(from, 19));
	to->granted = db_time(from, 20);
	to->kept = db_time(from, 21);
	(void)text_copy(to->kept_by, sizeof(to->kept_by), db_text(from, 22));
	to->revoked = db_time(from, 23);
	to->revoked_how = (int32_t)db_int(from, 24);
	(void)text_copy(to->revoked_by, sizeof(to->revoked_by), db_text(from, 25));
	to->version = (int32_t)db_int(from, 26);
}

static void
read_release(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_release_read(from, row);
}

static void
bind_terms(struct db_args *to, const struct release_terms *t)
{
	db_put_int(to, (int64_t)t->classes);
	db_put_int(to, (int64_t)t->purposes);
	db_put_time(to, t->signed_at);
	db_put_time(to, t->expires);
	db_put_int(to, t->signature);
	db_put_int(to, t->identity);
	db_put_int(to, t->capacity);
	db_put_int(to, (int64_t)t->signers);
	db_put_int(to, t->bar);
	db_put_int(to, (int64_t)t->explained);
}

static void
bind_release(struct db_args *to, const void *row)
{
	const struct release_row *r = row;

	db_put_id(to, &r->id);
	db_put_id(to, &r->client);
	db_put_text(to, r->owner);
	db_put_text(to, r->recipient);
	bind_terms(to, &r->terms);
	db_put_text(to, r->explained_by);
	db_put_time(to, r->terms.explained_at);
	db_put_text(to, r->language);
	db_put_text(to, r->interpreter);
	db_put_text(to, r->limit_raised_by);
	db_put_text(to, r->granted_by);
	db_put_time(to, r->granted);
	db_put_time(to, r->kept);
	db_put_text(to, r->kept_by);
	db_put_time(to, r->revoked);
	db_put_int(to, r->revoked_how);
	db_put_text(to, r->revoked_by);
	db_put_int(to, r->version);
}

const struct table gateway_release = {.name = "release",
    .row_size = sizeof(struct release_row),
    .load = &sql_release_load,
    .read = read_release,
    .save = &sql_release_save,
    .bind = bind_release};

/* --- what it is worth --- */
bool
gateway_release_holds(const struct release_row *row, int64_t at)
{
	return row->kept != 0 && row->revoked == 0 && row->terms.signed_at <= at &&
	       at < row->terms.expires;
}

/* One whose paper is not kept is as good as none. */
struct offered_release
gateway_release_offer(const struct release_row *row)
{
	return (struct offered_release){.id = row->id,
	    .owner = row->owner,
	    .recipient = row->recipient,
	    .classes = row->terms.classes,
	    .purposes = row->terms.purposes,
	    .signed_at = row->terms.signed_at,
	    .expires = row->terms.expires,
	    .revoked = row->revoked != 0 ? row->revoked : NEVER,
	    .barred = row->kept == 0 ||
		      row->revoked_how == ACCORD__V1__REVOCATION__REVOCATION_SIGNER_BARRED};
}

bool
gateway_release_reply(struct batch *batch, struct input *input, const struct id *id)
{
	Accord__V1__ReleaseKept *kept = arena_alloc(batch_arena(batch), sizeof(*kept));
	uint8_t *bytes = arena_dup(batch_arena(batch), id->b, sizeof(id->b));

	if (kept == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__release_kept__init(kept);
	kept->release = (ProtobufCBinaryData){sizeof(id->b), bytes};
	batch_reply(batch, input, &kept->base);
	return true;
}

/* --- GrantRelease --- */
/* A guardian signed with her or for her. */
static bool
needs_mark(const struct input *input)
{
	const Accord__V1__GrantRelease *msg = (const Accord__V1__GrantRelease *)input->msg;

	return (staffed_mask(msg->signers, msg->n_signers) &
		   (BIT(ACCORD__V1__SIGNER__SIGNER_PARENT) |
		       BIT(ACCORD__V1__SIGNER__SIGNER_GUARDIAN) |
		       BIT(ACCORD__V1__SIGNER__SIGNER_COURT_GUARDIAN))) != 0;
}

/* Her record, as it was read for this, still says who may sign for her. */
static bool
signers_stand(struct batch *batch, const struct input *input, struct err *err)
{
	const Accord__V1__GrantRelease *msg = (const Accord__V1__GrantRelease *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	struct id client;
	int32_t bars;

	if (!needs_mark(input) || !id_from_bytes(msg->client.data, msg->client.len, &client))
		return true;
	if (staffed->raw_len != sizeof(bars))
		return err_set(err, ERR_UNAVAILABLE, "nobody looked who may sign for her");
	memcpy(&bars, staffed->raw, sizeof(bars));
	return signer_mark_stands(batch, &client, bars, err);
}

static void
grant_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__GrantRelease *msg = (const Accord__V1__GrantRelease *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	struct id recipient = gateway_organisation_id(msg->recipient);
	struct id explained_by = gateway_person_id(msg->explained_by);

	struct id client;

	staffed_keys(batch, input);
	if (needs_mark(input) && id_from_bytes(msg->client.data, msg->client.len, &client))
		signer_mark_need(batch, &client);
	batch_need(batch, &gateway_organisation, &recipient);
	batch_need(batch, &gateway_person, &explained_by);
	batch_need_new(batch, &gateway_release, &staffed->fresh);
}

static void
fill_terms(const Accord__V1__GrantRelease *msg, struct release_terms *to)
{
	*to = (struct release_terms){.classes = staffed_mask(msg->classes, msg->n_classes),
	    .purposes = staffed_mask(msg->purposes, msg->n_purposes),
	    .signed_at = msg->signed_us,
	    .expires = msg->expires_us != 0 ? msg->expires_us : msg->signed_us + RELEASE_DEFAULT,
	    .explained_at = msg->explained_us,
	    .signature = (int)msg->signature,
	    .identity = (int)msg->identity,
	    .capacity = (int)msg->capacity,
	    .bar = (int)msg->bar,
	    .signers = staffed_mask(msg->signers, msg->n_signers),
	    .explained = staffed_mask(msg->explanation, msg->n_explanation)};
}

static void
fill_case(struct batch *batch, const struct input *input, struct release_case *to)
{
	const Accord__V1__GrantRelease *msg = (const Accord__V1__GrantRelease *)input->msg;
	const char *owner = input->actor->organisation;
	struct id recipient = gateway_organisation_id(msg->recipient);
	struct id explained_by = gateway_person_id(msg->explained_by);
	const struct organisation_row *other = batch_row(batch, &gateway_organisation, &recipient);
	const struct person_row *by = batch_row(batch, &gateway_person, &explained_by);

	fill_terms(msg, &to->terms);
	to->now = batch_now(batch);
	to->by_counsel = staffed_has_role(batch, input, ACCORD__V1__ROLE__ROLE_COUNSEL);
	to->language = msg->language[0] != '\0';
	to->to_another = other != NULL && other->active && strcmp(msg->recipient, owner) != 0;
	to->by_staff = by != NULL && by->active && strcmp(by->employer, owner) == 0;
}

static bool
grant_release(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__GrantRelease *msg = (const Accord__V1__GrantRelease *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	struct release_case given;
	struct release_row *row;

	if (!staffed_holds(batch, input, err))
		return false;
	fill_case(batch, input, &given);
	if (!release_valid(&given, err) || !signers_stand(batch, input, err))
		return false;
	row = batch_new(batch, &gateway_release, &staffed->fresh);
	row->id = staffed->fresh;
	(void)id_from_bytes(msg->client.data, msg->client.len, &row->client);
	(void)text_copy(row->owner, sizeof(row->owner), input->actor->organisation);
	(void)text_copy(row->recipient, sizeof(row->recipient), msg->recipient);
	row->terms = given.terms;
	(void)text_copy(row->explained_by, sizeof(row->explained_by), msg->explained_by);
	(void)text_copy(row->language, sizeof(row->language), msg->language);
	(void)text_copy(row->interpreter, sizeof(row->interpreter), msg->interpreter);
	if (given.terms.expires - given.terms.signed_at > RELEASE_LIMIT)
		(void)text_copy(
		    row->limit_raised_by, sizeof(row->limit_raised_by), input->actor->person);
	(void)text_copy(row->granted_by, sizeof(row->granted_by), input->actor->person);
	row->granted = batch_now(batch);
	row->version = 1;
	return gateway_release_reply(batch, input, &row->id);
}

const struct rule gateway_grant_release = {.kind = ACCORD__V1__KIND__KIND_GRANT_RELEASE,
    .name = "grant_release",
    .keys = grant_keys,
    .decide = grant_release};

/* --- RevokeRelease --- */
static bool
revoked_id(const struct input *input, struct id *id)
{
	const Accord__V1__RevokeRelease *msg = (const Accord__V1__RevokeRelease *)input->msg;

	return id_from_bytes(msg->release.data, msg->release.len, id);
}

static void
revoke_keys(struct batch *batch, struct input *input)
{
	struct id id;

	staffed_keys(batch, input);
	if (revoked_id(input, &id))
		batch_need(batch, &gateway_release, &id);
}

void
gateway_release_fact(const struct release_row *row, Accord__V1__ReleaseRevoked *fact)
{
	accord__v1__release_revoked__init(fact);
	fact->release = staffed_bytes(&row->id);
	fact->client = staffed_bytes(&row->client);
	fact->owner = (char *)(uintptr_t)row->owner;
	fact->recipient = (char *)(uintptr_t)row->recipient;
	fact->how = (Accord__V1__Revocation)row->revoked_how;
}

static void
put_revoked(struct batch *batch, const struct release_row *row)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));
	Accord__V1__ReleaseRevoked fact;
	char *told[TOLD_MOST];

	gateway_release_fact(row, &fact);
	fact.tell = told;
	fact.n_tell = rulebook != NULL ? told_of(rulebook->directory, row->recipient, told) : 0;
	batch_fact(batch, ACCORD__V1__KIND__KIND_RELEASE_REVOKED, &row->id, &fact.base);
}

void
gateway_release_revoke(
    struct batch *batch, struct release_row *row, Accord__V1__Revocation how, const char *by)
{
	if (row->revoked != 0)
		return;
	row->revoked = batch_now(batch);
	row->revoked_how = (int32_t)how;
	(void)text_copy(row->revoked_by, sizeof(row->revoked_by), by);
	row->version++;
	batch_touch(batch, row);
	if (row->kept != 0)
		put_revoked(batch, row);
}

/* Any staff of the owner, at once; what was revoked stays so, as it was first said. Another's and
 * none are one refusal (law L9). */
static bool
revoke_release(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__RevokeRelease *msg = (const Accord__V1__RevokeRelease *)input->msg;
	struct release_row *row;
	struct id id;

	if (!staffed_holds(batch, input, err))
		return false;
	if (!revoked_id(input, &id) || (row = batch_row(batch, &gateway_release, &id)) == NULL ||
	    strcmp(row->owner, input->actor->organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such release");
	gateway_release_revoke(batch, row, msg->how, input->actor->person);
	return gateway_release_reply(batch, input, &id);
}

const struct rule gateway_revoke_release = {.kind = ACCORD__V1__KIND__KIND_REVOKE_RELEASE,
    .name = "revoke_release",
    .keys = revoke_keys,
    .decide = revoke_release};
