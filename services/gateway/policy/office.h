/*
 * Who holds which office of which organisation: who signs for it, answers for its clients, or
 * stands for it where a change of what decides needs its word. Pure.
 */
#ifndef POLICY_OFFICE_H
#define POLICY_OFFICE_H

#include "services/gateway/policy/directory.h"

enum office {
	OFFICE_SIGNER,
	OFFICE_PRIVACY_OFFICER,
	OFFICE_COUNSEL,
	OFFICE_RECORDS_CUSTODIAN,
	OFFICE_SECURITY_OFFICER,
	OFFICE_DUTY_SUPERVISOR,
	OFFICES
};
extern const char *const office_names[OFFICES];

/* Those whose holders approve of what opens. */
#define OFFICES_APPROVING (BIT(OFFICE_SIGNER) | BIT(OFFICE_PRIVACY_OFFICER) | BIT(OFFICE_COUNSEL))

/* Bit n: office n of her employer. A program holds none. */
uint64_t office_held(const struct directory *directory, const struct person *person);
bool office_signs(const struct directory *directory, const struct person *person);
bool office_approves(const struct directory *directory, const struct person *person);

/* Who stood for an organisation when a directory named anybody last: it has left, or nobody has
 * held such an office since. */
struct stood {
	const char *organisation;
	const char *people; /* a line each; NULL: it is not known who */
};

/* A directory with what is remembered of those whom it does not name any more. */
struct offices {
	const struct directory *directory;
	const struct stood *stood;
	size_t stood_count;
};

/* NULL: nothing is remembered of it. */
const struct stood *office_stood(const struct offices *offices, const char *organisation);
bool office_listed(const struct stood *stood, const char *person);
/* Whether anybody there holds an approving office. */
bool office_kept(const struct directory *directory, size_t organisation);

/*
 * For whom somebody stands; NULL: for nobody. By the directory; of an organisation that it does not
 * name, if she was among the last who did. whole: she approves of whatever opens. Else only of who
 * is to hold an office: of those who held one last where nobody does, and of the duty supervisor
 * where fewer than two do, so that there is a way back.
 */
const char *office_stands_for(const struct offices *offices, const char *person, bool *whole);

/* What is remembered of an organisation of the directory when it leaves or loses its last: a line
 * each, in the arena; NULL without memory. */
const char *office_last(
    struct arena *arena, const struct directory *directory, size_t organisation);

#endif
