/* A version in a batch: whether it may be touched, what it then is, and what is said of it. */
#include "services/gateway/agreement_version.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/text.h"
#include "services/gateway/approval.h"

/* Her token and her entry hold in the rows of this transaction. */
static bool
still_holds(struct batch *batch, const struct agreement_wish *wish)
{
	return wish->person == NULL ||
	       credential_holds(batch, &wish->credential, wish->person, wish->organisation);
}

bool
version_open(struct batch *batch, struct input *input, struct version *version, struct err *err)
{
	struct agreement_change *change = input->own;

	*version = (struct version){.batch = batch,
	    .change = change,
	    .row = batch_row(batch, &gateway_agreement, &change->id),
	    .signatures = batch_row(batch, &gateway_agreement_signatures, &change->id),
	    .approvals = batch_row(batch, &gateway_agreement_approvals, &change->id),
	    .end_approvals = batch_row(batch, &gateway_agreement_end_approvals, &change->id)};
	if (!still_holds(batch, &change->wish))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	change->again = !gateway_policy_holds(batch, change->rulebook->version) ||
			(change->wish.act != AGREEMENT_DRAFT &&
			    (version->row == NULL || version->row->version != change->seen));
	if (change->again)
		return err_set(err, ERR_UNAVAILABLE, "what decides has changed, try again");
	if (!agreement_may(change))
		return err_set(err, ERR_DENIED, "that is not hers to do");
	change->permitted = true;
	if (change->wish.read_as != 0 && (int32_t)change->wish.read_as != version->row->version)
		return err_set(err, ERR_STALE, "it is no longer as you read it");
	return true;
}

bool
version_check_open(const struct version *version, struct err *err)
{
	return version->row->ended == 0 ||
	       err_set(err, ERR_CONFLICT, "it was ended: draft a new version");
}

static size_t
approvals_of(const struct version *version, const uint8_t difference[JUDGE_DIGEST])
{
	size_t count = 0;

	for (size_t i = 0; version->approvals != NULL && i < version->approvals->count; i++)
		count += memcmp(version->approvals->v[i].difference, difference, JUDGE_DIGEST) == 0;
	return count;
}

/* --- what follows --- */

bool
version_counts(const struct version *version)
{
	const struct agreement_row *row = version->row;

	return row->signed_at != 0 &&
	       (!row->loosens || approvals_of(version, row->difference) >= APPROVALS);
}

static Accord__V1__AgreementState
state_of(const struct version *version)
{
	const struct agreement_row *row = version->row;
	const struct judgement *j = &version->change->look.judgement;
	int64_t ends = row->ended != 0 && row->ended < j->ends ? row->ended : j->ends;

	return agreement_state(row->signed_at != 0, version_counts(version), j->begins, row->review,
	    row->restricted, ends, batch_now(version->batch));
}

/* What an approval is of; of an end, what that opens. */
static const uint8_t *
difference_of(const struct version *version, Accord__V1__AgreementStep step)
{
	const struct agreement_change *change = version->change;

	switch (step) {
	case ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_APPROVED:
	case ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_END_APPROVED:
		return change->wish.difference;
	case ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_ENDED:
		return change->look.judgement.loosens ? change->look.judgement.digest : NULL;
	default:
		return NULL;
	}
}

static bool
is_approval(Accord__V1__AgreementStep step)
{
	return step == ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_APPROVED ||
	       step == ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_END_APPROVED;
}

void
version_tell(const struct version *version, Accord__V1__AgreementStep step)
{
	const struct agreement_row *row = version->row;
	const struct agreement_wish *wish = &version->change->wish;
	const char *who = is_approval(step) ? wish->approver : wish->person;
	const uint8_t *difference = difference_of(version, step);
	Accord__V1__AgreementMoved fact = ACCORD__V1__AGREEMENT_MOVED__INIT;

	fact.agreement = (char *)(uintptr_t)row->name;
	fact.version = (uint32_t)row->number;
	fact.state = state_of(version);
	fact.step = step;
	if (step == ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_SIGNED)
		fact.organisation = (char *)(uintptr_t)wish->signs_for;
	if (who != NULL)
		fact.person = (char *)(uintptr_t)who;
	fact.entered = wish->person == NULL;
	if (step == ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_DRAFTED)
		fact.text =
		    (ProtobufCBinaryData){sizeof(row->sha256), (uint8_t *)(uintptr_t)row->sha256};
	if (difference != NULL)
		fact.difference =
		    (ProtobufCBinaryData){JUDGE_DIGEST, (uint8_t *)(uintptr_t)difference};
	fact.decides = version_counts(version);
	fact.ends_us =
	    step == ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_END_APPROVED ? wish->at : row->ended;
	batch_fact(version->batch, ACCORD__V1__KIND__KIND_AGREEMENT_MOVED, &row->id, &fact.base);
}

static void
fill_names(const struct version *version, Accord__V1__AgreementStanding *to)
{
	struct arena *arena = version->change->look.arena;
	const struct agreement_approvals *approvals =
	    version->change->wish.of_end ? version->end_approvals : version->approvals;
	size_t signatures = version->signatures != NULL ? version->signatures->count : 0;

	to->n_parties = agreement_split(arena, version->row->parties, &to->parties);
	to->signed_ = arena_alloc(arena, (signatures + 1) * sizeof(char *));
	to->approved = arena_alloc(arena, AGREEMENT_APPROVED_MOST * sizeof(char *));
	to->n_signed_ = to->n_approved = 0;
	for (size_t i = 0; to->signed_ != NULL && i < signatures; i++)
		to->signed_[to->n_signed_++] =
		    arena_strdup(arena, version->signatures->v[i].organisation);
	for (size_t i = 0; to->approved != NULL && approvals != NULL && i < approvals->count; i++)
		if (memcmp(approvals->v[i].difference, version->change->look.judgement.digest,
			JUDGE_DIGEST) == 0)
			to->approved[to->n_approved++] =
			    arena_strdup(arena, approvals->v[i].person);
}

bool
version_answer(const struct version *version, bool changed, struct err *err)
{
	struct agreement_change *change = version->change;
	const struct agreement_row *row = version->row;
	const struct judgement *j = &change->look.judgement;
	Accord__V1__AgreementStanding *to = &change->standing;
	struct arena *arena = change->look.arena;
	char *hex = arena_alloc(arena, 2 * JUDGE_DIGEST + 1);

	to->agreement = arena_strdup(arena, row->name);
	to->version = (uint32_t)row->number;
	to->title = arena_strdup(arena, row->title);
	to->state = state_of(version);
	fill_names(version, to);
	to->begins_us = j->begins;
	to->review_us = row->review;
	to->restricted_us = row->restricted;
	to->ends_us = row->ended != 0 && row->ended < j->ends ? row->ended : j->ends;
	to->decides = version_counts(version);
	to->loosens = to->decides && !change->wish.of_end ? row->loosens : j->loosens;
	to->opens = j->opened;
	to->closes = j->closed;
	to->seats = j->seats;
	to->says = (char *)(uintptr_t)j->sentences;
	to->changed = changed;
	if (hex == NULL || arena_exhausted(arena))
		return err_set(err, ERR_UNAVAILABLE, "no memory for the answer");
	to->difference = (char *)(uintptr_t)text_hex(j->digest, JUDGE_DIGEST, hex);
	return true;
}

void
version_touch(struct version *version)
{
	version->row->version++;
	batch_touch(version->batch, version->row);
}

/* Who may no longer approve has not: what she approved of is nothing any more, in the store too. */
static void
void_approvals(const struct version *version)
{
	static const uint8_t nothing[JUDGE_DIGEST];
	struct agreement_approvals *a = version->approvals;

	for (size_t i = 0; a != NULL && i < a->count; i++) {
		if (memcmp(a->v[i].difference, nothing, JUDGE_DIGEST) == 0 ||
		    agreement_may_approve(version->change, a->v[i].person))
			continue;
		memcpy(a->v[i].difference, nothing, JUDGE_DIGEST);
		a->v[i].at = batch_now(version->batch);
		a->v[i].changed = true;
		batch_touch(version->batch, a);
	}
}

void
version_settle(struct version *version)
{
	const struct agreement_change *change = version->change;
	const struct judgement *j = &change->look.judgement;
	struct agreement_row *row = version->row;

	memcpy(row->base, change->rulebook->digest, sizeof(row->base));
	memcpy(row->difference, j->digest, sizeof(row->difference));
	row->loosens = row->signed_at == 0 || j->loosens;
	void_approvals(version);
	if (version_counts(version))
		(void)gateway_policy_raise(version->batch);
}
