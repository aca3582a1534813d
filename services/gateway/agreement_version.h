/* A version of an agreement in a batch: its rows, and what each act on it shares. */
#ifndef GATEWAY_AGREEMENT_VERSION_H
#define GATEWAY_AGREEMENT_VERSION_H

#include "services/gateway/agreement_change.h"

struct version {
	struct batch *batch;
	struct agreement_change *change;
	struct agreement_row *row; /* NULL: there is none yet */
	struct agreement_signatures *signatures;
	struct agreement_approvals *approvals, *end_approvals;
};

/* Refused when it is not hers to do, and when what it was judged on is not what decides. */
bool version_open(
    struct batch *batch, struct input *input, struct version *version, struct err *err) MUST_CHECK;
bool version_check_open(const struct version *version, struct err *err) MUST_CHECK;
/* Whether it is among those that decide at their time, this batch included. */
bool version_counts(const struct version *version);

/* Once the row says what has become of it. */
void version_touch(struct version *version);
/* What was judged is what is kept, and what decides moves on if this one now does. */
void version_settle(struct version *version);
void version_tell(const struct version *version, Accord__V1__AgreementStep step);
/* The answer, in the change's own memory. */
bool version_answer(const struct version *version, bool changed, struct err *err);

/* Of the table in agreement_rules.c. */
bool version_approve(struct batch *batch, struct input *input, struct err *err);
bool version_end(struct batch *batch, struct input *input, struct err *err);

#endif
