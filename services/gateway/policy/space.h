/*
 * The whole space of a decision, and what differs in it between two policies (AGREEMENTS section
 * 4): every pair of organisations, every stretch of time in which nothing changes, every record,
 * role, action and purpose, every class.
 */
#ifndef POLICY_SPACE_H
#define POLICY_SPACE_H

#include "services/gateway/policy/compiled.h"

/* How far a class is open in a cell; each opens what the one before does, and more. */
enum level {
	LEVEL_CLOSED,
	LEVEL_RELEASE, /* under her release only */
	LEVEL_TOLD,    /* if she was told, or under her release */
	LEVEL_OPEN,
	LEVELS
};
extern const char *const level_words[LEVELS]; /* "closed", "release", "told", "open" */

/* Where one decision stands. */
struct spot {
	size_t from, to;
	unsigned record, role, action, purpose;
	bool accepted; /* a prosecution hand-off that was accepted */
};

/* Of the classes, which are at least so open: reach[LEVEL_TOLD] is permitted once she was told. */
struct reach {
	uint64_t at_least[LEVELS];
};
void space_reach(
    const struct compiled *compiled, const struct spot *spot, int64_t at, struct reach *out);
enum level reach_level(const struct reach *reach, unsigned data_class);

/* Calls fn for every spot between the two; stops when it returns false, and returns that. */
bool space_each(size_t from, size_t to, bool (*fn)(void *ctx, const struct spot *spot), void *ctx);

/* A class at a spot that stands otherwise after than before, for a stretch of time. */
struct change {
	struct spot spot;
	unsigned data_class;
	enum level was, now;
	int64_t since, until; /* INT64_MIN: ever; NEVER: for good */
};

/* Two directories as one: whoever stands in either has a place, those of the later one the same. */
struct joined {
	struct directory names; /* its organisations, and nothing else */
	size_t *before, *after; /* the place of each in the two; NOBODY */
};
/* Lives in the arena, shares the names; false without memory. */
bool directories_join(struct arena *arena, const struct directory *before,
    const struct directory *after, struct joined *joined) MUST_CHECK;

/*
 * Every change from the one policy to the other, in time order for each spot and class. joined: of
 * their directories, in whose places the spots are; NULL: they share one. fn returns false to stop,
 * which is returned. False too without memory, *err is then set.
 */
bool policy_diff(const struct compiled *before, const struct compiled *after,
    const struct joined *joined, bool (*fn)(void *ctx, const struct change *change), void *ctx,
    struct err *err) MUST_CHECK;

#endif
