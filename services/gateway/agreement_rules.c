/* What a batch makes of a change: who may, whether it was judged on what still decides, and what
 * follows. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/text.h"
#include "services/gateway/agreement_change.h"
#include "services/gateway/approval.h"
#include "services/gateway/token.h"

/* A version's rows in the batch. */
struct version {
	struct batch *batch;
	struct agreement_change *change;
	struct agreement_row *row; /* NULL: there is none yet */
	struct agreement_signatures *signatures;
	struct agreement_approvals *approvals, *end_approvals;
};

/* --- the rows --- */

static struct id
replaced_id(const struct agreement_change *change)
{
	const struct agreement *a = change->look.agreement;

	return gateway_agreement_id(a->id, a->replaces);
}

static void
keys(struct batch *batch, struct input *input)
{
	const struct agreement_change *change = input->own;
	struct id organisation, replaced, owner;

	gateway_policy_need(batch);
	gateway_agreement_need(batch, &change->id);
	batch_need(batch, &gateway_agreement_end_approvals, &change->id);
	if (change->wish.act == AGREEMENT_DRAFT) {
		owner = gateway_agreement_id(change->look.agreement->id, 0);
		batch_need(batch, &gateway_agreement_owner, &owner);
	}
	if (change->wish.act == AGREEMENT_DRAFT && change->look.agreement->replaces != 0) {
		replaced = replaced_id(change);
		batch_need(batch, &gateway_agreement, &replaced);
	}
	if (change->wish.person == NULL)
		return;
	organisation = gateway_organisation_id(change->wish.organisation);
	if (change->wish.act == AGREEMENT_DRAFT)
		batch_need(batch, &gateway_agreement_drafts, &organisation);
	credential_need(batch, &change->wish.credential, change->wish.person);
}

/* Her token and her entry hold in the rows of this transaction. */
static bool
still_holds(struct batch *batch, const struct agreement_wish *wish)
{
	return wish->person == NULL ||
	       credential_holds(batch, &wish->credential, wish->person, wish->organisation);
}

static bool
open_version(struct batch *batch, struct input *input, struct version *version, struct err *err)
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
	return true;
}

static bool
check_open(const struct version *version, struct err *err)
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

/* Whether it is among those that decide at their time, this batch included. */
static bool
counts(const struct version *version)
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

	return agreement_state(row->signed_at != 0, counts(version), j->begins, row->review,
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

static void
tell(const struct version *version, Accord__V1__AgreementStep step)
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
	fact.decides = counts(version);
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

/* The answer, in the change's own memory. */
static bool
answer(const struct version *version, bool changed, struct err *err)
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
	to->decides = counts(version);
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

static void
touch(struct version *version)
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
		batch_touch(version->batch, a);
	}
}

/* What was judged is what is kept, and what decides moves on if this one now does. */
static void
settle(struct version *version)
{
	const struct agreement_change *change = version->change;
	const struct judgement *j = &change->look.judgement;
	struct agreement_row *row = version->row;

	memcpy(row->base, change->rulebook->digest, sizeof(row->base));
	memcpy(row->difference, j->digest, sizeof(row->difference));
	row->loosens = row->signed_at == 0 || j->loosens;
	void_approvals(version);
	if (counts(version))
		(void)gateway_policy_raise(version->batch);
}

/* --- draft --- */

static char *
parties_of(struct arena *arena, const struct agreement *agreement, size_t *count)
{
	char *text = arena_strdup(arena, "");

	*count = 0;
	for (size_t p = 0; p < agreement->party_count; p++)
		for (size_t i = 0; text != NULL && i < agreement->parties[p].who.count; i++) {
			const char *who = agreement->parties[p].who.v[i];

			if (gateway_agreement_listed(text, who))
				continue;
			if (++*count > AGREEMENT_SIGNED_MOST)
				return text;
			text =
			    arena_printf(arena, "%s%s%s", text, text[0] != '\0' ? "\n" : "", who);
		}
	return text;
}

static bool
fill_row(struct version *version, struct err *err)
{
	const struct agreement_change *change = version->change;
	const struct agreement *a = change->look.agreement;
	struct agreement_row *row = version->row;
	struct arena *arena = batch_arena(version->batch);
	size_t parties;

	row->id = change->id;
	(void)text_copy(row->name, sizeof(row->name), a->id);
	row->number = (int32_t)a->version;
	row->title = a->title;
	row->parties = parties_of(arena, a, &parties);
	row->starts = a->from.at;
	row->until = a->until.at < a->ended_on.at ? a->until.at : a->ended_on.at;
	row->review = a->review_by.at;
	row->restricted = a->restricted_at;
	row->body = change->look.canonical;
	crypt_sha256(row->body, strlen(row->body), row->sha256);
	(void)text_copy(row->drafted_by, sizeof(row->drafted_by),
	    change->wish.person != NULL ? change->wish.person : "");
	row->drafted_at = batch_now(version->batch);
	row->version = 1;
	return row->parties != NULL || err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

static bool
same_text(const struct version *version, struct err *err)
{
	const char *text = version->change->look.canonical;
	uint8_t sha256[CRYPT_SHA256];

	crypt_sha256(text, strlen(text), sha256);
	return memcmp(sha256, version->row->sha256, sizeof(sha256)) == 0 ||
	       err_set(err, ERR_CONFLICT,
		   "%s@%d is there and says something else: what it says never changes; make a new "
		   "version of it",
		   version->row->name, version->row->number);
}

/* What others agreed is not there: neither their id nor their versions. */
static bool
check_hers(const struct version *version, struct err *err)
{
	const struct agreement_wish *wish = &version->change->wish;
	bool hers = !version->change->foreign &&
		    (wish->person == NULL || version->row == NULL ||
			gateway_agreement_listed(version->row->parties, wish->organisation));

	return hers || err_set(err, ERR_NOT_FOUND, "no such version");
}

/* Others may have drafted it first at another copy since it was asked whether anybody had. */
static bool
take_name(const struct version *version, struct err *err)
{
	const struct agreement_change *change = version->change;
	struct id id = gateway_agreement_id(change->look.agreement->id, 0);
	struct agreement_owner *owner = batch_row(version->batch, &gateway_agreement_owner, &id);
	size_t count;

	if (owner != NULL)
		return !change->first || change->wish.person == NULL ||
		       gateway_agreement_listed(owner->parties, change->wish.organisation) ||
		       err_set(err, ERR_NOT_FOUND, "no such version");
	owner = batch_new(version->batch, &gateway_agreement_owner, &id);
	owner->id = id;
	owner->parties = parties_of(batch_arena(version->batch), change->look.agreement, &count);
	return owner->parties != NULL ||
	       err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

/* A version ends only what those who sign it agreed themselves, each of them. */
static bool
check_replaced(const struct version *version, struct err *err)
{
	const struct agreement *a = version->change->look.agreement;
	struct id id = replaced_id(version->change);
	const struct agreement_row *row;
	char **parties = NULL;
	size_t count;
	bool same;

	if (a->replaces == 0)
		return true;
	row = batch_row(version->batch, &gateway_agreement, &id);
	same = row != NULL && row->kind != NULL && strcmp(row->kind, agreement_kinds[a->kind]) == 0;
	count = same ? agreement_split(batch_arena(version->batch), row->parties, &parties) : 0;
	same = same && count > 0;
	for (size_t i = 0; same && i < count; i++)
		same = agreement_party(a, parties[i]) != NOBODY;
	return same || err_set(err, ERR_NOT_FOUND, "no such version");
}

/* Her organisation's, with those of this batch; the operator's are not counted. */
static bool
take_room(const struct version *version, struct err *err)
{
	const struct agreement_wish *wish = &version->change->wish;
	struct agreement_drafts *drafts;
	struct id organisation;

	if (wish->person == NULL)
		return true;
	organisation = gateway_organisation_id(wish->organisation);
	drafts = batch_row(version->batch, &gateway_agreement_drafts, &organisation);
	if (drafts == NULL || drafts->open >= AGREEMENT_DRAFTS)
		return err_set(err, ERR_CONFLICT,
		    "%d drafts of \"%s\" are open: have some signed and approved of, or end them",
		    AGREEMENT_DRAFTS, wish->organisation);
	drafts->open++;
	return true;
}

static bool
draft(struct batch *batch, struct input *input, struct err *err)
{
	struct version version;
	size_t parties;

	if (!open_version(batch, input, &version, err) || !check_hers(&version, err))
		return false;
	if (version.row != NULL)
		return same_text(&version, err) && answer(&version, false, err);
	if (!check_replaced(&version, err))
		return false;
	(void)parties_of(batch_arena(batch), version.change->look.agreement, &parties);
	if (parties > AGREEMENT_SIGNED_MOST ||
	    strlen(version.change->look.canonical) > AGREEMENT_TEXT)
		return err_set(err, ERR_TOO_LARGE, "at most %d organisations and %zu bytes",
		    AGREEMENT_SIGNED_MOST, AGREEMENT_TEXT);
	if (!take_room(&version, err) || !take_name(&version, err))
		return false;
	version.row = batch_new(batch, &gateway_agreement, &version.change->id);
	if (!fill_row(&version, err))
		return true; /* the batch is taken apart and decided again */
	settle(&version);
	tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_DRAFTED);
	(void)answer(&version, true, err);
	return true;
}

/* --- sign --- */

static const struct agreement_line *
line_of(const struct agreement_change *change)
{
	const struct agreement_line *line = change->look.lines;

	while (line != NULL && strcmp(line->organisation, change->wish.signs_for) != 0)
		line = line->next;
	return line;
}

/* True: it is there, just so; or it is there otherwise, and err says so. */
static bool
signed_before(const struct version *version, struct err *err)
{
	const struct agreement_wish *wish = &version->change->wish;

	for (size_t i = 0; version->signatures != NULL && i < version->signatures->count; i++) {
		if (strcmp(version->signatures->v[i].organisation, wish->signs_for) != 0)
			continue;
		if (wish->day != NULL &&
		    (strcmp(version->signatures->v[i].name, wish->signer) != 0 ||
			strcmp(version->signatures->v[i].day, wish->day) != 0))
			(void)err_set(err, ERR_CONFLICT,
			    "\"%s\" has signed already, otherwise than this", wish->signs_for);
		return true;
	}
	return false;
}

static void
add_signature(struct version *version, const struct agreement_line *line)
{
	struct agreement_signatures *s = version->signatures;
	struct arena *arena = batch_arena(version->batch);
	size_t at;

	if (s == NULL) {
		s = batch_new(version->batch, &gateway_agreement_signatures, &version->change->id);
		s->id = version->change->id;
		s->v = arena_zalloc(arena, AGREEMENT_SIGNED_MOST * sizeof(*s->v));
		version->signatures = s;
	}
	if (s->v == NULL)
		return; /* the batch is taken apart and decided again */
	at = s->count++;
	(void)text_copy(s->v[at].organisation, NAME_SIZE, line->organisation);
	s->v[at].name = line->name;
	s->v[at].day = line->day;
	s->v[at].entered_by =
	    version->change->wish.person != NULL ? version->change->wish.person : "";
	s->v[at].at = batch_now(version->batch);
	batch_touch(version->batch, s);
}

static bool
sign(struct batch *batch, struct input *input, struct err *err)
{
	struct agreement_change *change = input->own;
	const struct agreement_line *line;
	struct version version;

	if (!open_version(batch, input, &version, err) || !check_open(&version, err))
		return false;
	if (signed_before(&version, err))
		return err->code == ERR_NONE && answer(&version, false, err);
	if ((line = line_of(change)) == NULL ||
	    change->look.agreement->signature_count !=
		(version.signatures == NULL ? 1 : version.signatures->count + 1))
		return err_set(err, ERR_INTERNAL, "the signature was not read");
	add_signature(&version, line);
	if (change->look.agreement->signed_at != NEVER)
		version.row->signed_at = change->look.agreement->signed_at;
	touch(&version);
	settle(&version);
	tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_SIGNED);
	(void)answer(&version, true, err);
	return true;
}

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
	batch_touch(version->batch, a);
}

static bool
approved_before(const struct agreement_wish *wish, const struct agreement_approvals *a)
{
	for (size_t i = 0; a != NULL && i < a->count; i++)
		if (strcmp(a->v[i].person, wish->approver) == 0 &&
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

/* Of what its end opens: what she approved of the version goes on holding. */
static bool
approve_end(struct version *version, struct err *err)
{
	const struct agreement_wish *wish = &version->change->wish;

	if (!counts(version) || !version->change->look.judgement.loosens)
		return err_set(err, ERR_CONFLICT, "its end opens nothing: nobody need approve");
	if (wish->at != 0 && wish->at < batch_now(version->batch))
		return err_set(err, ERR_INVALID, "that time has passed");
	if (!check_difference(version, err) || !room_for_approval(version->end_approvals, err))
		return false;
	if (approved_before(wish, version->end_approvals))
		return answer(version, false, err);
	put_approval(version, &gateway_agreement_end_approvals, &version->end_approvals);
	touch(version);
	tell(version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_END_APPROVED);
	(void)answer(version, true, err);
	return true;
}

static bool
approve(struct batch *batch, struct input *input, struct err *err)
{
	struct version version;

	if (!open_version(batch, input, &version, err) || !check_approver(&version, err) ||
	    !check_open(&version, err))
		return false;
	if (version.change->wish.of_end)
		return approve_end(&version, err);
	if (counts(&version))
		return answer(&version, false, err);
	if (!check_difference(&version, err) || !room_for_approval(version.approvals, err))
		return false;
	if (approved_before(&version.change->wish, version.approvals) &&
	    memcmp(version.row->difference, version.change->wish.difference, JUDGE_DIGEST) == 0)
		return answer(&version, false, err);
	put_approval(&version, &gateway_agreement_approvals, &version.approvals);
	touch(&version);
	settle(&version);
	tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_APPROVED);
	(void)answer(&version, true, err);
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

	return !counts(version) || !j->loosens || end_is_approved(version) ||
	       err_set(err, ERR_CONFLICT,
		   "its end opens %zu cells and %zu seats: two people approve of it first, one of "
		   "each party among them, who do not give it; the difference is %s",
		   j->opened, j->seats, text_hex(j->digest, JUDGE_DIGEST, hex));
}

static bool
end(struct batch *batch, struct input *input, struct err *err)
{
	struct agreement_change *change = input->own;
	int64_t now = batch_now(batch), at = change->wish.at != 0 ? change->wish.at : now;
	struct version version;

	if (!open_version(batch, input, &version, err))
		return false;
	if (at < now)
		return err_set(err, ERR_INVALID, "that time has passed");
	if (at > version.row->until)
		return err_set(err, ERR_INVALID, "it ends before that by itself");
	if (version.row->ended != 0 && version.row->ended <= at)
		return answer(&version, false, err);
	if (!check_end(&version, err))
		return false;
	version.row->ended = at;
	(void)text_copy(version.row->ended_by, sizeof(version.row->ended_by),
	    change->wish.person != NULL ? change->wish.person : "");
	touch(&version);
	if (counts(&version))
		(void)gateway_policy_raise(batch);
	tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_ENDED);
	(void)answer(&version, true, err);
	return true;
}

const struct rule agreement_rules[AGREEMENT_ACTS] = {
    [AGREEMENT_DRAFT] = {.kind = ACCORD__V1__KIND__KIND_DRAFT_AGREEMENT,
	.name = "draft_agreement",
	.keys = keys,
	.decide = draft},
    [AGREEMENT_SIGN] = {.kind = ACCORD__V1__KIND__KIND_SIGN_AGREEMENT,
	.name = "sign_agreement",
	.keys = keys,
	.decide = sign},
    [AGREEMENT_APPROVE] = {.kind = ACCORD__V1__KIND__KIND_APPROVE_AGREEMENT,
	.name = "approve_agreement",
	.keys = keys,
	.decide = approve},
    [AGREEMENT_END] = {.kind = ACCORD__V1__KIND__KIND_END_AGREEMENT,
	.name = "end_agreement",
	.keys = keys,
	.decide = end},
};
