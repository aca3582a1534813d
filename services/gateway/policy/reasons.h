/* Why a class got its code, in ids of floor rules and sections (AGREEMENTS section 4, "by"). */
#ifndef POLICY_REASONS_H
#define POLICY_REASONS_H

#include "services/gateway/policy/policy.h"

struct reasons {
	const char **ids; /* sorted by bytes, each once */
	size_t count, room;
};

/* Room for the reasons of any class; false without memory. */
bool reasons_make(struct arena *arena, const struct policy *policy, struct reasons *out) MUST_CHECK;

/* The code of one class that was asked for. */
enum code decision_code(const struct decision *decision, unsigned data_class);

/*
 * F: the floor rules that forbid it. D: the sections that never share it. P: the sections that
 * suffice. W: the floor rules that ask for a release, and all sections that share it. R: the floor
 * rules and sections that ask for one. T: the sections that ask that she was told. M, N: none.
 */
void policy_reasons(const struct policy *policy, const struct request *request,
    const struct decision *decision, unsigned data_class, struct reasons *out);

#endif
