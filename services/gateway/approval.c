/* Who may approve of a change of what decides, and whether enough did. */
#include "services/gateway/approval.h"

#include <string.h>

#include "common/text.h"

/* Whether she is one who approves of what concerns it. */
static bool
is_voice(const struct approval *a, const char *name, const struct concerned *c)
{
	bool whole;

	return (c->office || c->owner || c->recipient) &&
	       office_stands(&a->now, name, c->organisation, &whole) && (c->office || whole);
}

/* Hers counts once. */
static bool
counts(const struct approval *a, size_t at)
{
	for (size_t k = 0; k < at; k++)
		if (strcmp(a->names[k], a->names[at]) == 0)
			return false;
	for (size_t i = 0; i < a->judgement->concerned_count; i++)
		if (is_voice(a, a->names[at], &a->judgement->concerned[i]))
			return true;
	return false;
}

size_t
approval_names(const struct approval *a, const char **counted)
{
	size_t count = 0;

	for (size_t i = 0; i < a->count && i < APPROVERS_MOST; i++)
		if (counts(a, i))
			counted[count++] = a->names[i];
	return count;
}

/* What opens of an owner's records is a whole voice's. */
static bool
approved_for(const struct approval *a, const struct concerned *c)
{
	bool whole;

	for (size_t i = 0; i < a->count && i < APPROVERS_MOST; i++)
		if (office_stands(&a->now, a->names[i], c->organisation, &whole) &&
		    (whole || !c->owner))
			return true;
	return false;
}

static bool
enough(const struct judgement *j, size_t count)
{
	return count >= (j->opened > 0 || j->seats > 0 ? APPROVALS : j->asked);
}

bool
approval_suffices(const struct approval *a, struct err *err)
{
	const struct judgement *j = a->judgement;
	const char *counted[APPROVERS_MOST];
	char hex[2 * JUDGE_DIGEST + 1];

	if (!j->loosens)
		return true;
	(void)text_hex(j->digest, JUDGE_DIGEST, hex);
	if (a->difference != NULL && memcmp(a->difference, j->digest, JUDGE_DIGEST) != 0)
		return err_set(err, ERR_CONFLICT,
		    "it is not the difference to what decides now: look at that, it is %s", hex);
	if (a->difference == NULL || !enough(j, approval_names(a, counted)))
		return err_set(err, ERR_CONFLICT,
		    "it opens %zu cells, %zu seats and %zu offices (--check says which): two "
		    "people approve, signers, privacy officers or counsel of those whom it "
		    "concerns",
		    j->opened, j->seats, j->offices);
	for (size_t i = 0; i < j->concerned_count; i++) {
		const struct concerned *c = &j->concerned[i];

		if ((c->owner || c->office) && !approved_for(a, c))
			return err_set(err, ERR_CONFLICT,
			    "it opens records or offices of \"%s\": somebody who stands for it "
			    "approves, too",
			    c->organisation);
	}
	return true;
}
