/*
 * Response targets: what must happen within which time, as agreements say it. Between two
 * organisations the strictest of those in force counts; a default counts where none says anything.
 * Pure.
 */
#ifndef POLICY_TARGET_H
#define POLICY_TARGET_H

#include "common/workday.h"
#include "services/gateway/policy/policy.h"

/* m, h; d: the same time of that many calendar days later; bd: of days of business. */
struct span {
	enum target_unit unit;
	uint32_t count;
};

struct target_asked {
	size_t from, to; /* organisations; which of them comes first does not matter */
	int64_t at;      /* from when, and which agreements count */
	enum target_kind kind;
	unsigned states; /* bit n: enum target_state n; any of them */
	struct span otherwise;
};

/* Whose day it is: of the organisation that is to answer. */
struct target_days {
	struct zone *zone;
	const struct workdays *days;
};

struct target_clock {
	int64_t half_way, due;
	const struct agreement *agreement; /* that says so; NULL: the default */
};

void target_clock(const struct policy *policy, const struct target_asked *asked,
    const struct target_days *days, struct target_clock *out);

/* --- of call-outs --- */

/* How long she who has seen one has to accept it, by the strictest "callout accepted"; a day is 24
 * hours to somebody who is on call. 0: no agreement in force says it. */
int64_t callout_accept_within(const struct policy *policy, size_t from, size_t to, int64_t at);

/* --- of exchanges: referrals and hand-offs --- */

#define EXCHANGE_LEAST (10 * CLOCK_MINUTE) /* nobody has less to answer in */

struct exchange_asked {
	size_t sender, receiver;
	int64_t at; /* of the offer, or of the acceptance */
	bool handoff;
	int64_t court;         /* the next event in court; NEVER: none is known */
	bool release_imminent; /* of the accused, from custody */
};

/*
 * Until when a receiver answers, and when it is reminded: by the target "answered" or "accepted",
 * else within one business day. Of a hand-off at the latest two hours before the next event in
 * court, and within an hour when release is imminent.
 */
void exchange_answer_clock(const struct policy *policy, const struct exchange_asked *asked,
    const struct target_days *days, struct target_clock *out);
/* Until when its first contact is due once it has accepted: by the target "contacted", else within
 * two business days. */
void exchange_contact_clock(const struct policy *policy, const struct exchange_asked *asked,
    const struct target_days *days, struct target_clock *out);

#endif
