/*
 * A policy compiled: for every directed pair of organisations and every stretch of time in which
 * nothing changes, a small table of cells. The other of the two rails: every decision is made on
 * both, and they must agree.
 */
#ifndef POLICY_COMPILED_H
#define POLICY_COMPILED_H

#include "services/gateway/policy/policy.h"

struct compiled;

/* Lives in the arena, shares the policy. */
struct compiled *policy_compile(
    struct arena *arena, const struct policy *policy, struct err *err) MUST_CHECK;

void compiled_decide(
    const struct compiled *compiled, const struct request *request, struct decision *out);

/* Decides on both rails; false when they differ, and then nothing may leave. */
bool policy_decide_twice(const struct policy *policy, const struct compiled *compiled,
    const struct request *request, struct decision *out) MUST_CHECK;

/* The instants at which what counts between the two changes, ascending, after INT64_MIN. */
size_t policy_changes(
    const struct policy *policy, size_t from, size_t to, int64_t *at, size_t room);

const struct policy *compiled_policy(const struct compiled *compiled);
/* Whether any agreement, in force or not, counts between the two. */
bool compiled_binds(const struct compiled *compiled, size_t from, size_t to);

/* How large it is. */
struct compiled_size {
	size_t pairs, segments, cells, bytes;
};
struct compiled_size compiled_size(const struct compiled *compiled);

#endif
