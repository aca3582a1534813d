/*
 * A policy compiled: for every directed pair of organisations and every stretch of time in which
 * nothing changes, a small table of cells. The other of the two rails: every decision is made on
 * both, and they must agree.
 */
#ifndef POLICY_COMPILED_H
#define POLICY_COMPILED_H

#include "services/gateway/policy/policy.h"

struct compiled;

#define PLACE_VALUES 65     /* of roles, actions or purposes */
#define PURPOSE_ACCEPTED 64 /* beside the purposes: a prosecution hand-off that was accepted */

/* What the sections and the floor make of each class, for one cell. */
struct cell {
	uint64_t forbidden, denied;
	uint64_t open;         /* permitted to whoever comes here */
	uint64_t when_told;    /* if she was told */
	uint64_t with_release; /* if her release covers it; holds the two above */
	uint64_t asks;         /* of with_release: a release is asked for */
};

/* A stretch of time between two. Values that nothing tells apart have one place. */
struct segment {
	int64_t begins;
	bool agreement; /* one in force has both */
	uint8_t role[PLACE_VALUES], action[PLACE_VALUES],
	    purpose[PLACE_VALUES];        /* the place of each value */
	uint8_t roles, actions, purposes; /* how many places */
	const uint16_t *table;            /* places to cells */
	const struct cell *cells;
};

/* Lives in the arena, shares the policy. */
struct compiled *policy_compile(
    struct arena *arena, const struct policy *policy, struct err *err) MUST_CHECK;

void compiled_decide(
    const struct compiled *compiled, const struct request *request, struct decision *out);

/* Decides on both rails; false when they differ, and then nothing may leave. */
bool policy_decide_twice(const struct policy *policy, const struct compiled *compiled,
    const struct request *request, struct decision *out) MUST_CHECK;

/* The instants at which what counts between the two changes, ascending, without INT64_MIN. at has
 * room for policy_changes_most, which no two exceed. */
size_t policy_changes(const struct policy *policy, size_t from, size_t to, int64_t *at);
size_t policy_changes_most(const struct policy *policy);

/* Sorts them, each once; how many are left. */
size_t instants_sort(int64_t *at, size_t count);

const struct policy *compiled_policy(const struct compiled *compiled);
/* Whether any agreement, in force or not, counts between the two. */
bool compiled_binds(const struct compiled *compiled, size_t from, size_t to);

/* What stands between the two at an instant; NULL when nothing is agreed. */
const struct segment *compiled_segment(
    const struct compiled *compiled, size_t from, size_t to, int64_t at);
/* By places; record is an Origin. */
const struct cell *segment_cell(const struct segment *segment, unsigned role, unsigned action,
    unsigned purpose, unsigned record);

/* How large it is. */
struct compiled_size {
	size_t pairs, segments, cells, bytes;
};
struct compiled_size compiled_size(const struct compiled *compiled);

#endif
