/* Who may approve of a change of what decides, and whether enough did. */
#include "services/gateway/approval.h"

#include <string.h>

#include "common/text.h"

/* For whom each of the names stands; NULL: her name does not count, or stands there twice. */
struct voices {
	struct {
		const char *organisation;
		bool whole;
	} v[APPROVERS_MOST];
	size_t count;
};

static bool
is_concerned(const struct judgement *j, const char *organisation, bool whole)
{
	for (size_t i = 0; i < j->concerned_count; i++) {
		const struct concerned *c = &j->concerned[i];

		if (strcmp(c->organisation, organisation) == 0)
			return c->office || (whole && (c->owner || c->recipient));
	}
	return false;
}

static bool
named_before(const struct approval *a, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (strcmp(a->names[k], a->names[i]) == 0)
			return true;
	return false;
}

/* How many count. */
static size_t
find_voices(const struct approval *a, struct voices *voices)
{
	size_t count = 0;

	voices->count = a->count < APPROVERS_MOST ? a->count : APPROVERS_MOST;
	for (size_t i = 0; i < voices->count; i++) {
		bool whole;
		const char *organisation =
		    named_before(a, i) ? NULL : office_stands_for(&a->now, a->names[i], &whole);

		if (organisation != NULL && !is_concerned(a->judgement, organisation, whole))
			organisation = NULL;
		voices->v[i].organisation = organisation;
		voices->v[i].whole = organisation != NULL && whole;
		count += organisation != NULL;
	}
	return count;
}

size_t
approval_names(const struct approval *a, const char **counted)
{
	struct voices voices;
	size_t count = 0;

	(void)find_voices(a, &voices);
	for (size_t i = 0; i < voices.count; i++)
		if (voices.v[i].organisation != NULL)
			counted[count++] = a->names[i];
	return count;
}

static bool
approved_for(const struct voices *voices, const struct concerned *c)
{
	for (size_t i = 0; i < voices->count; i++)
		if (voices->v[i].organisation != NULL &&
		    strcmp(voices->v[i].organisation, c->organisation) == 0 &&
		    (voices->v[i].whole || !c->owner))
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
	char hex[2 * JUDGE_DIGEST + 1];
	struct voices voices;

	if (!j->loosens)
		return true;
	(void)text_hex(j->digest, JUDGE_DIGEST, hex);
	if (a->difference != NULL && memcmp(a->difference, j->digest, JUDGE_DIGEST) != 0)
		return err_set(err, ERR_CONFLICT,
		    "it is not the difference to what decides now: look at that, it is %s", hex);
	if (a->difference == NULL || !enough(j, find_voices(a, &voices)))
		return err_set(err, ERR_CONFLICT,
		    "it opens %zu cells, %zu seats and %zu offices (--check says which): two "
		    "people approve, signers, privacy officers or counsel of those whom it "
		    "concerns",
		    j->opened, j->seats, j->offices);
	for (size_t i = 0; i < j->concerned_count; i++) {
		const struct concerned *c = &j->concerned[i];

		if ((c->owner || c->office) && !approved_for(&voices, c))
			return err_set(err, ERR_CONFLICT,
			    "it opens records or offices of \"%s\": somebody who stands for it "
			    "approves, too",
			    c->organisation);
	}
	return true;
}
