/* Who approves of what a version opens, or of what its end does, and the end. */
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/agreement_version.h"
#include "services/gateway/approval.h"

/* --- approve --- */

static bool
check_approver(const struct version *version, struct err *err)
{
	const struct agreement_change *change = version->change;
	const struct agreement_wish *wish = &change->wish;

	if (!agreement_may_approve(change, wish->approver))
		return err_set(err, ERR_DENIED,
		    "\"%s\" is no signer, privacy officer or counsel of a party", wish->approver);
	if (!wish->of_end && strcmp(version->row->drafted_by, wish->approver) == 0)
		return err_set(
		    err, ERR_DENIED, "\"%s\" drafted it: others approve", wish->approver);
	return true;
}

static bool
check_difference(const struct version *version, struct err *err)
{
	const struct judgement *j = &version->change->look.judgement;
	char hex[2 * JUDGE_DIGEST + 1];

	return memcmp(version->change->wish.difference, j->digest, JUDGE_DIGEST) == 0 ||
	       err_set(err, ERR_CONFLICT,
		   "it is not the difference to what decides now: look at that, it is %s",
		   text_hex(j->digest, JUDGE_DIGEST, hex));
}

/* Hers, over one that she gave to another difference. */
static void
put_approval(struct version *version, const struct table *table, struct agreement_approvals **rows)
{
	const struct agreement_wish *wish = &version->change->wish;
	struct agreement_approvals *a = *rows;
	size_t at = 0;

	if (a == NULL) {
		a = batch_new(version->batch, table, &version->change->id);
		a->id = version->change->id;
		*rows = a;
	}
	while (at < a->count && strcmp(a->v[at].person, wish->approver) != 0)
		at++;
	a->count += at == a->count;
	(void)text_copy(a->v[at].person, NAME_SIZE, wish->approver);
	memcpy(a->v[at].difference, wish->difference, JUDGE_DIGEST);
	a->v[at].entered_by = wish->person != NULL ? wish->person : "";
	a->v[at].at = batch_now(version->batch);
	a->v[at].changed = true;
	batch_touch(version->batch, a);
}

/* since: it was given no earlier. */
static bool
approved_before(
    const struct agreement_wish *wish, const struct agreement_approvals *a, int64_t since)
{
	for (size_t i = 0; a != NULL && i < a->count; i++)
		if (strcmp(a->v[i].person, wish->approver) == 0 && a->v[i].at >= since &&
		    memcmp(a->v[i].difference, wish->difference, JUDGE_DIGEST) == 0)
			return true;
	return false;
}

static bool
room_for_approval(const struct agreement_approvals *a, struct err *err)
{
	return a == NULL || a->count < AGREEMENT_APPROVED_MOST ||
	       err_set(err, ERR_TOO_LARGE, "%d people have approved", AGREEMENT_APPROVED_MOST);
}

/* An end at an instant is approved of as that one, and goes with it; of one that is given now it is
 * not known when it will be. */
static int64_t
holds_since(const struct version *version)
{
	return version->change->wish.at != 0 ? INT64_MIN
					     : batch_now(version->batch) - AGREEMENT_END_APPROVED;
}

/* Of what its end opens: what she approved of the version goes on holding. */
static bool
approve_end(struct version *version, struct err *err)
{
	const struct agreement_wish *wish = &version->change->wish;

	if (!version_counts(version) || !version->change->look.judgement.loosens)
		return err_set(err, ERR_CONFLICT, "its end opens nothing: nobody need approve");
	if (wish->at != 0 && wish->at < batch_now(version->batch))
		return err_set(err, ERR_INVALID, "that time has passed");
	if (!check_difference(version, err) || !room_for_approval(version->end_approvals, err))
		return false;
	if (approved_before(wish, version->end_approvals, holds_since(version)))
		return version_answer(version, false, err);
	put_approval(version, &gateway_agreement_end_approvals, &version->end_approvals);
	version_touch(version);
	version_tell(version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_END_APPROVED);
	(void)version_answer(version, true, err);
	return true;
}

/* It has no end yet, or one that this would come before. */
static bool
check_later(const struct version *version, struct err *err)
{
	int64_t wanted = version->change->wish.at, now = batch_now(version->batch);

	return version->row->ended > (wanted != 0 ? wanted : now) ||
	       version_check_open(version, err);
}

bool
version_approve(struct batch *batch, struct input *input, struct err *err)
{
	struct version version;

	if (!version_open(batch, input, &version, err) || !check_approver(&version, err))
		return false;
	if (version.change->wish.of_end)
		return check_later(&version, err) && approve_end(&version, err);
	if (!version_check_open(&version, err))
		return false;
	if (version_counts(&version))
		return version_answer(&version, false, err);
	if (!check_difference(&version, err) || !room_for_approval(version.approvals, err))
		return false;
	if (approved_before(&version.change->wish, version.approvals, INT64_MIN) &&
	    memcmp(version.row->difference, version.change->wish.difference, JUDGE_DIGEST) == 0)
		return version_answer(&version, false, err);
	put_approval(&version, &gateway_agreement_approvals, &version.approvals);
	version_touch(&version);
	version_settle(&version);
	version_tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_APPROVED);
	(void)version_answer(&version, true, err);
	return true;
}

/* --- end --- */

/* For which party that one approves: of just what it opens, in an office that she holds still, and
 * not of an end that she gives. NOBODY: for none. */
static size_t
end_approved_for(const struct version *version, size_t i)
{
	const struct agreement_change *change = version->change;
	const struct agreement_approvals *a = version->end_approvals;
	const char *gives = change->wish.person;

	if (memcmp(a->v[i].difference, change->look.judgement.digest, JUDGE_DIGEST) != 0 ||
	    a->v[i].at < holds_since(version) ||
	    (gives != NULL && strcmp(a->v[i].person, gives) == 0))
		return NOBODY;
	return agreement_approves_for(change, a->v[i].person);
}

/* Two people, and one of each party: no side opens what is the other's by itself. */
static bool
end_is_approved(const struct version *version)
{
	const struct agreement_approvals *a = version->end_approvals;
	size_t parties = version->change->look.agreement->party_count, count = 0;

	for (size_t i = 0; a != NULL && i < a->count; i++)
		count += end_approved_for(version, i) != NOBODY;
	for (size_t party = 0; count >= APPROVALS && party < parties; party++) {
		size_t i = 0;

		while (i < a->count && end_approved_for(version, i) != party)
			i++;
		if (i == a->count)
			return false;
	}
	return count >= APPROVALS;
}

/* It was judged at an instant that is no later than the batch's, and what ends earlier opens no
 * less. */
static bool
check_end(const struct version *version, struct err *err)
{
	const struct judgement *j = &version->change->look.judgement;
	char hex[2 * JUDGE_DIGEST + 1];

	return !version_counts(version) || !j->loosens || end_is_approved(version) ||
	       err_set(err, ERR_CONFLICT,
		   "its end opens %zu cells and %zu seats: two people approve of it first, one of "
		   "each party among them, who do not give it; the difference is %s",
		   j->opened, j->seats, text_hex(j->digest, JUDGE_DIGEST, hex));
}

bool
version_end(struct batch *batch, struct input *input, struct err *err)
{
	struct agreement_change *change = input->own;
	int64_t now = batch_now(batch), at = change->wish.at != 0 ? change->wish.at : now;
	struct version version;

	if (!version_open(batch, input, &version, err))
		return false;
	if (at < now)
		return err_set(err, ERR_INVALID, "that time has passed");
	if (at > version.row->until)
		return err_set(err, ERR_INVALID, "it ends before that by itself");
	if (version.row->ended != 0 && version.row->ended <= at)
		return version_answer(&version, false, err);
	if (!check_end(&version, err))
		return false;
	version.row->ended = at;
	(void)text_copy(version.row->ended_by, sizeof(version.row->ended_by),
	    change->wish.person != NULL ? change->wish.person : "");
	version_touch(&version);
	if (version_counts(&version))
		(void)gateway_policy_raise(batch);
	version_tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_ENDED);
	(void)version_answer(&version, true, err);
	return true;
}
