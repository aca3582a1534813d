/*
 * What a change of the set would change in what decides now, be it a version of an agreement, an
 * end of one, or another directory: exactly, cell by cell, and as a digest that two people can
 * approve (DESIGN section 6). Pure: it runs on a worker.
 */
#ifndef POLICY_JUDGE_H
#define POLICY_JUDGE_H

#include "common/crypt.h"
#include "services/gateway/policy/compiled.h"
#include "services/gateway/policy/office.h"

#define JUDGE_DIGEST CRYPT_SHA256
#ifndef JUDGE_CELLS                   /* a test has its own */
#define JUDGE_CELLS ((size_t)8 << 20) /* that one version may change */
#define JUDGE_TOLD ((size_t)1 << 17)  /* of them are put into words */
#endif
#define JUDGE_SENTENCES ((size_t)64 << 10) /* bytes of words; what is longer is cut at a line */

#define JUDGE_APPROVALS 2 /* people, of what opens */

/* An organisation whom a change concerns. */
struct concerned {
	const char *organisation;
	bool owner, recipient; /* of what opens */
	bool office;           /* who is to hold one there, or what protects its records */
};

struct judgement {
	bool loosens;                      /* some cell opens further, or somebody gets a seat or an
					      office */
	uint8_t digest[JUDGE_DIGEST];      /* of what is changed, and every cell and seat */
	size_t opened, closed;             /* cells, in part or whole */
	size_t seats;                      /* placements that read, and did not before */
	size_t offices;                    /* that somebody gets, and protections that go */
	unsigned asked;                    /* people who could approve of those: at most two */
	int64_t begins, ends;              /* the version's own, as it would stand in the set */
	const char *sentences;             /* the cells in words, in the arena: the first of them */
	const struct concerned *concerned; /* of a directory */
	size_t concerned_count;
};

/*
 * Compares what decides now with the same and the draft in it: in place of its own version, beside
 * the version that it replaces, as if signed when somebody has not signed yet. What lies before at
 * has passed and is no change; what goes on at it counts whenever it began. An end (ends: when,
 * else 0) is judged as the version with the day of its end in it; nobody approves of it by what she
 * approved of the version. Refused as policy_make refuses the set, and when it changes too much to
 * be looked at.
 */
bool judge(struct arena *arena, const struct compiled *now, const struct agreement *draft,
    int64_t ends, int64_t at, struct judgement *out, struct err *err) MUST_CHECK;

/* A directory that is to take the place of one, and who stood for those whom that does not name. */
struct directory_change {
	const struct compiled *now;
	const struct directory *next;
	const struct stood *stood;
	size_t stood_count;
	int64_t at;
};

/*
 * The same of another directory under the same agreements. Its seats are people: who reads at a
 * host, and would not have then. Somebody who gets an office is as good as a cell, for she approves
 * from then on: she is new there, the directory before had nobody of her name in that office; and
 * so is a protection that goes, and somebody who speaks for her host. What closes is counted only;
 * refused as policy_make refuses it, when it opens too much to be looked at, and where it uses the
 * name of one that left and for whom nobody stands.
 */
bool judge_directory(struct arena *arena, const struct directory_change *change,
    struct judgement *out, struct err *err) MUST_CHECK;

/* Whether the directory has whom it binds: an organisation that comes later would open what nobody
 * judged. */
bool judge_parties(const struct directory *directory, const struct agreement *agreement,
    struct err *err) MUST_CHECK;

#endif
