/* The strictest target between two organisations, and what it makes of an instant. */
#include "services/gateway/policy/target.h"

/* --- spans --- */

/* The same reading of the wall clock, days later. */
static int64_t
days_after(struct zone *zone, int64_t at, uint32_t days)
{
	struct clock_wall wall;
	int64_t us;

	zone_wall(zone, at, &wall);
	clock_civil(clock_from_wall(&wall) + (int64_t)days * CLOCK_DAY, &wall);
	(void)zone_instant(zone, &wall, &us);
	return us;
}

static int64_t
middle(int64_t from, int64_t to)
{
	return from + (to - from) / 2;
}

static void
run(const struct span *span, int64_t at, const struct target_days *days, struct target_clock *out)
{
	switch (span->unit) {
	case TARGET_MINUTES:
		out->due = at + (int64_t)span->count * CLOCK_MINUTE;
		break;
	case TARGET_HOURS:
		out->due = at + (int64_t)span->count * CLOCK_HOUR;
		break;
	case TARGET_DAYS:
		out->due = days_after(days->zone, at, span->count);
		break;
	case TARGET_BUSINESS_DAYS:
		out->due = workday_after(days->zone, days->days, at, 2 * span->count);
		out->half_way = workday_after(days->zone, days->days, at, span->count);
		return;
	}
	out->half_way = middle(at, out->due);
}

/* --- the strictest --- */

static void
take(const struct agreement *agreement, const struct target_asked *asked,
    const struct target_days *days, struct target_clock *best)
{
	for (size_t i = 0; i < agreement->target_count; i++) {
		const struct target *target = &agreement->targets[i];
		struct span span = {target->unit, target->count};
		struct target_clock clock = {.agreement = agreement};

		if (target->kind != asked->kind || !(asked->states & 1u << target->state))
			continue;
		run(&span, asked->at, days, &clock);
		if (best->agreement == NULL || clock.due < best->due)
			*best = clock;
	}
}

void
target_clock(const struct policy *policy, const struct target_asked *asked,
    const struct target_days *days, struct target_clock *out)
{
	*out = (struct target_clock){0};
	for (size_t i = policy->first[asked->from]; i < policy->first[asked->from + 1]; i++) {
		const struct pact *pact = policy->bound[i];
		size_t one, other;

		if (pact_in_force(pact, asked->at) &&
		    pact_between(pact, asked->from, asked->to, &one, &other))
			take(pact->agreement, asked, days, out);
	}
	if (out->agreement == NULL)
		run(&asked->otherwise, asked->at, days, out);
}

/* --- of call-outs --- */

static int64_t
on_call(const struct agreement *agreement)
{
	static const int64_t units[] = {[TARGET_MINUTES] = CLOCK_MINUTE,
	    [TARGET_HOURS] = CLOCK_HOUR,
	    [TARGET_DAYS] = CLOCK_DAY,
	    [TARGET_BUSINESS_DAYS] = CLOCK_DAY};

	for (size_t i = 0; i < agreement->target_count; i++)
		if (agreement->targets[i].kind == TARGET_CALLOUT &&
		    agreement->targets[i].state == TARGET_ACCEPTED)
			return (int64_t)agreement->targets[i].count *
			       units[agreement->targets[i].unit];
	return 0;
}

int64_t
callout_accept_within(const struct policy *policy, size_t from, size_t to, int64_t at)
{
	int64_t best = 0;

	for (size_t i = policy->first[from]; i < policy->first[from + 1]; i++) {
		const struct pact *pact = policy->bound[i];
		size_t one, other;
		int64_t says = 0;

		if (pact_in_force(pact, at) && pact_between(pact, from, to, &one, &other))
			says = on_call(pact->agreement);
		if (says != 0 && (best == 0 || says < best))
			best = says;
	}
	return best;
}

/* --- of exchanges --- */

static void
no_later(int64_t at, int64_t limit, struct target_clock *clock)
{
	if (limit < at + EXCHANGE_LEAST)
		limit = at + EXCHANGE_LEAST;
	if (clock->due <= limit)
		return;
	clock->due = limit;
	clock->half_way = middle(at, limit);
}

void
exchange_answer_clock(const struct policy *policy, const struct exchange_asked *asked,
    const struct target_days *days, struct target_clock *out)
{
	target_clock(policy,
	    &(struct target_asked){.from = asked->sender,
		.to = asked->receiver,
		.at = asked->at,
		.kind = asked->handoff ? TARGET_HANDOFF : TARGET_REFERRAL,
		.states = 1u << TARGET_ANSWERED | 1u << TARGET_ACCEPTED,
		.otherwise = {TARGET_BUSINESS_DAYS, 1}},
	    days, out);
	if (asked->handoff && asked->court != NEVER && asked->court > asked->at)
		no_later(asked->at, asked->court - 2 * CLOCK_HOUR, out);
	if (asked->handoff && asked->release_imminent)
		no_later(asked->at, asked->at + CLOCK_HOUR, out);
}

void
exchange_contact_clock(const struct policy *policy, const struct exchange_asked *asked,
    const struct target_days *days, struct target_clock *out)
{
	target_clock(policy,
	    &(struct target_asked){.from = asked->sender,
		.to = asked->receiver,
		.at = asked->at,
		.kind = asked->handoff ? TARGET_HANDOFF : TARGET_REFERRAL,
		.states = 1u << TARGET_CONTACTED,
		.otherwise = {TARGET_BUSINESS_DAYS, 2}},
	    days, out);
}
