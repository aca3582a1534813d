/*
 * What a version of an agreement would change in the set that decides now: exactly, cell by cell,
 * and as a digest that two people can approve (DESIGN section 6). Pure: it runs on a worker.
 */
#ifndef POLICY_JUDGE_H
#define POLICY_JUDGE_H

#include "common/crypt.h"
#include "services/gateway/policy/compiled.h"

#define JUDGE_DIGEST CRYPT_SHA256
#ifndef JUDGE_CELLS                   /* a test has its own */
#define JUDGE_CELLS ((size_t)8 << 20) /* that one version may change */
#define JUDGE_TOLD ((size_t)1 << 17)  /* of them are put into words */
#endif
#define JUDGE_SENTENCES ((size_t)64 << 10) /* bytes of words; what is longer is cut at a line */

struct judgement {
	bool loosens;                 /* some cell opens further, or somebody gets a seat */
	uint8_t digest[JUDGE_DIGEST]; /* of the version's name, and every cell and seat */
	size_t opened, closed;        /* cells, in part or whole */
	size_t seats;                 /* placements that read, and did not before */
	int64_t begins, ends;         /* the version's own, as it would stand in the set */
	const char *sentences;        /* the cells in words, in the arena: the first of them */
};

/*
 * Compares what decides now with the same and the draft in it: in place of its own version, beside
 * the version that it replaces, as if signed when somebody has not signed yet. What lies before at
 * has passed and is no change; what goes on at it counts whenever it began. An end is judged as the
 * version with the day of its end in it. Refused as policy_make
 * refuses the set, and when it changes too much to be looked at.
 */
bool judge(struct arena *arena, const struct compiled *now, const struct agreement *draft,
    int64_t at, struct judgement *out, struct err *err) MUST_CHECK;

/* Whether the directory has whom it binds: an organisation that comes later would open what nobody
 * judged. */
bool judge_parties(const struct directory *directory, const struct agreement *agreement,
    struct err *err) MUST_CHECK;

#endif
