/* Two people approve of what opens, whichever change of the set opens it (DESIGN section 6). */
#ifndef GATEWAY_APPROVAL_H
#define GATEWAY_APPROVAL_H

#include "services/gateway/policy/judge.h"

#define APPROVALS 2

/* Whether the directory names her among those who sign for her employer. */
bool approval_signer(const struct directory *directory, const struct person *person);
/* Whether she is a signer, privacy officer or counsel of her employer; a program never is. */
bool approval_office(const struct directory *directory, const struct person *person);

/* A directory that is to take the place of one, and who approves of what that opens. */
struct approval {
	const struct directory *now, *next;
	const struct judgement *judgement;
	char *const *names;
	size_t count;
	const uint8_t *difference; /* that they looked at; NULL: none */
};
/*
 * Refused unless two people of those whom it concerns approve of just that, one of each owner whose
 * records it opens among them. They hold their office by the directory that decides; where that
 * does not have their organisation, by the new one.
 */
bool approval_suffices(const struct approval *approval, struct err *err) MUST_CHECK;
/* Those of the names that count, each once; how many. */
size_t approval_names(const struct approval *approval, const char **counted);

#endif
