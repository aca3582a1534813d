/* What the judgements of agreements and of directories share. */
#ifndef POLICY_JUDGE_INNER_H
#define POLICY_JUDGE_INNER_H

#include "services/gateway/policy/judge.h"
#include "services/gateway/policy/sentences.h"

#define JUDGE_LINE 512

struct judging {
	const struct directory *directory; /* whose places the cells are in */
	struct sentences *sentences;
	int64_t at;
	struct judgement *out;
	struct err *err;
	struct concerned *concerned; /* of each organisation there; NULL: not asked for, and what
					closes is in the digest too */
};

/* Each line is hashed with what came before it, so that their order counts and none is kept. */
void judge_line(struct judgement *out, const char *line);
/* Whom something that opens concerns. */
void judge_concern(const struct judging *j, size_t owner, size_t recipient);
/* For policy_diff, with a struct judging. */
bool judge_cell(void *ctx, const struct change *change);
/* Each office that somebody gets, in words too. */
bool judge_offices(struct judging *judging, struct arena *arena,
    const struct directory_change *change, const struct joined *joined, FILE *says,
    struct err *err) MUST_CHECK;
/* Once all are taken: whether it loosens, and the sentences, behind those of
 * offices and seats. */
bool judge_says(
    struct judging *j, struct arena *arena, const char *seats, struct err *err) MUST_CHECK;

#endif
