/* What a batch makes of a change: drafts and signatures, and the table of all acts. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/text.h"
#include "services/gateway/agreement_version.h"
#include "services/gateway/token.h"

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

	if (!version_open(batch, input, &version, err) || !check_hers(&version, err))
		return false;
	if (version.row != NULL)
		return same_text(&version, err) && version_answer(&version, false, err);
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
	version_settle(&version);
	version_tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_DRAFTED);
	(void)version_answer(&version, true, err);
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

	if (!version_open(batch, input, &version, err) || !version_check_open(&version, err))
		return false;
	if (signed_before(&version, err))
		return err->code == ERR_NONE && version_answer(&version, false, err);
	if ((line = line_of(change)) == NULL ||
	    change->look.agreement->signature_count !=
		(version.signatures == NULL ? 1 : version.signatures->count + 1))
		return err_set(err, ERR_INTERNAL, "the signature was not read");
	add_signature(&version, line);
	if (change->look.agreement->signed_at != NEVER)
		version.row->signed_at = change->look.agreement->signed_at;
	version_touch(&version);
	version_settle(&version);
	version_tell(&version, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_SIGNED);
	(void)version_answer(&version, true, err);
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
	.decide = version_approve},
    [AGREEMENT_END] = {.kind = ACCORD__V1__KIND__KIND_END_AGREEMENT,
	.name = "end_agreement",
	.keys = keys,
	.decide = version_end},
};
