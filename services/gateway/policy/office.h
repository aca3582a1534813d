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

/* Who stood for an organisation when two did last: it has left, or fewer have held such an office
 * since, and nobody was approved of who holds one now. */
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
 * Whether somebody stands for an organisation. By the directory, at her employer's; where fewer
 * than two do, and of one that it does not name, also who is remembered, wherever she works now.
 * whole: she approves of whatever opens. Else only of who is to hold an office: the remembered, and
 * the duty supervisor where fewer than two stand for it, so that there is a way back.
 */
bool office_stands(
    const struct offices *offices, const char *person, const char *organisation, bool *whole);

/*
 * What is remembered from now on of an organisation that one directory has, when another takes its
 * place: a line each, in the arena; NULL without memory. False: what is remembered of it stays.
 * Whoever stood when two did is remembered when it falls below two, and until somebody is approved
 * of who holds an office there; those who only come back into what is remembered were not.
 */
bool office_remembers(struct arena *arena, const struct offices *before,
    const struct directory *after, size_t organisation, const char **people);

#endif
