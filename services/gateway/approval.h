/* Two people approve of what opens, whichever change of the set opens it (DESIGN section 6). */
#ifndef GATEWAY_APPROVAL_H
#define GATEWAY_APPROVAL_H

#include "services/gateway/policy/judge.h"

#define APPROVALS JUDGE_APPROVALS
#define APPROVERS_MOST 64 /* as many as a command names */

/* Who approves of what a directory that is to take the place of one opens. */
struct approval {
	struct offices now; /* what decides */
	const struct judgement *judgement;
	char *const *names;
	size_t count;
	const uint8_t *difference; /* that they looked at; NULL: none */
};
/*
 * Refused unless two people of those whom it concerns approve of just that, one of each owner whose
 * records it opens and of each organisation in which somebody gets an office among them. They stand
 * for it by what decides, never by the new directory. Of a change of offices alone all who could
 * approve suffice where they are fewer.
 */
bool approval_suffices(const struct approval *approval, struct err *err) MUST_CHECK;
/* Those of the names that count, each once; how many. */
size_t approval_names(const struct approval *approval, const char **counted);

#endif
