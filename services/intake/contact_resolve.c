/* Whether a client may be contacted now: one question after the other, the first no decides. */
#include "services/intake/contact_resolve.h"

#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define PREFERENCE(name) ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_##name
#define CHANNEL(name) ACCORD__V1__CHANNEL__CHANNEL_##name
#define DAY_MINUTES 1440
#define WEEK (7 * CLOCK_DAY)
#define NOT_OPEN INT64_MAX

/* What is looked at more than once. */
struct looking {
	const struct contact_profile *profile;
	const struct contact_question *question;
	const Accord__V1__SafeChannel *channel;
	int64_t stale; /* from then on */
	bool elected, immediate;
};

static struct contact_verdict
say(Accord__V1__ContactAnswer answer, Accord__V1__ContactReason reason)
{
	return (struct contact_verdict){.answer = answer, .reason = reason};
}

static struct contact_verdict
ask(Accord__V1__ContactReason reason)
{
	return say(ANSWER(ASK_ADVOCATE), reason);
}

static bool
decided(const struct contact_verdict *verdict)
{
	return verdict->answer != ANSWER(UNSPECIFIED);
}

/* --- the question --- */

/* What cannot wait for her next safe hour: a person decides then. */
static bool
is_immediate(Accord__V1__ContactEvent event)
{
	return event == EVENT(RELEASE) || event == EVENT(ESCAPE) || event == EVENT(ORDER_SERVED) ||
	       event == EVENT(ORDER_VIOLATED);
}

static bool
understood(const struct contact_question *q)
{
	return q->event >= EVENT(ORDINARY) && q->event <= EVENT(SERVICE) &&
	       q->channel >= CHANNEL(VOICE) && q->channel <= CHANNEL(IN_PERSON);
}

/* --- her rules --- */

static bool
windows_good(const Accord__V1__SafeChannel *channel)
{
	for (size_t i = 0; i < channel->n_windows; i++) {
		const Accord__V1__SafeWindow *w = channel->windows[i];

		if (w->from_minute >= DAY_MINUTES || w->until_minute == 0 ||
		    w->until_minute > DAY_MINUTES)
			return false;
		for (size_t d = 0; d < w->n_days; d++)
			if (w->days[d] < ACCORD__V1__WEEKDAY__WEEKDAY_MONDAY ||
			    w->days[d] > ACCORD__V1__WEEKDAY__WEEKDAY_SUNDAY)
				return false;
	}
	return true;
}

static struct contact_verdict
of_preference(const struct looking *l)
{
	switch (l->profile->rules->preference) {
	case PREFERENCE(WE_CONTACT):
		return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
	case PREFERENCE(NONE):
		return say(ANSWER(NEVER), REASON(NO_CONTACT_WANTED));
	case PREFERENCE(THEY_CONTACT):
		return ask(REASON(SHE_CALLS));
	case PREFERENCE(VIA_PROXY):
		return ask(REASON(VIA_PROXY));
	default:
		return ask(REASON(PREFERENCE_UNKNOWN));
	}
}

/* What she told a machine counts until she is asked anew. */
static struct contact_verdict
of_machine(const struct looking *l)
{
	const Accord__V1__SafeContact *rules = l->profile->rules;

	if (!l->question->machine)
		return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
	if (l->profile->stopped != 0 && l->profile->stopped >= rules->automation_since_us)
		return say(ANSWER(NEVER), REASON(STOPPED));
	if (rules->automation != ACCORD__V1__ANSWER__ANSWER_YES)
		return ask(REASON(NO_CONSENT));
	return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
}

static bool
by_hand(const struct contact_question *q)
{
	return q->machine && q->channel != CHANNEL(VOICE) && q->channel != CHANNEL(SMS) &&
	       q->channel != CHANNEL(EMAIL);
}

static struct contact_verdict
of_channel(struct looking *l)
{
	const Accord__V1__SafeContact *rules = l->profile->rules;

	for (size_t i = 0; i < rules->n_channels; i++) {
		if (rules->channels[i]->channel != l->question->channel)
			continue;
		if (l->channel != NULL)
			return ask(REASON(NOT_UNDERSTOOD));
		l->channel = rules->channels[i];
	}
	if (l->question->channel == CHANNEL(IN_PERSON))
		return ask(REASON(IN_PERSON));
	if (l->channel != NULL && l->channel->safe == ACCORD__V1__ANSWER__ANSWER_NO)
		return say(ANSWER(NEVER), REASON(CHANNEL_UNSAFE));
	if (l->channel == NULL || l->channel->safe != ACCORD__V1__ANSWER__ANSWER_YES)
		return ask(REASON(CHANNEL_UNKNOWN));
	if (by_hand(l->question))
		return ask(REASON(BY_HAND));
	if (!windows_good(l->channel))
		return ask(REASON(NOT_UNDERSTOOD));
	if ((l->profile->reachable & CONTACT_BIT(l->question->channel)) == 0)
		return ask(REASON(NO_ADDRESS));
	if (!l->profile->checked)
		return ask(REASON(NOT_CHECKED));
	for (size_t i = 0; i < l->channel->n_urgent; i++)
		l->elected |= l->channel->urgent[i] == l->question->event;
	return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
}

/* --- how old it is --- */

static bool
is_disturbance(Accord__V1__ContactEvent event)
{
	return event == EVENT(RELEASE) || event == EVENT(ESCAPE);
}

static struct contact_verdict
of_age(struct looking *l)
{
	const struct contact_profile *p = l->profile;
	int64_t days = p->rules->stale_after_days;

	if (p->verified <= 0 || p->verified > l->question->now)
		return ask(REASON(NOT_VERIFIED));
	if (days == 0)
		days = CONTACT_STALE_DAYS;
	if (days > CONTACT_STALE_DAYS_MOST)
		days = CONTACT_STALE_DAYS_MOST;
	l->stale = p->verified + days * CLOCK_DAY;
	if (l->question->now >= l->stale)
		return ask(REASON(STALE));
	if (p->disturbed == 0 || p->disturbed < p->verified)
		return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
	if (!is_disturbance(l->question->event) ||
	    l->question->now >= p->disturbed + CONTACT_DISTURBED_NOTICE)
		return ask(REASON(DISTURBED));
	if (l->stale > p->disturbed + CONTACT_DISTURBED_NOTICE)
		l->stale = p->disturbed + CONTACT_DISTURBED_NOTICE;
	return say(ANSWER(UNSPECIFIED), REASON(UNSPECIFIED));
}

/* --- when --- */

/* The instant's place in the week by her clock; Monday's midnight is 0. */
static int64_t
in_week(struct zone *zone, int64_t us)
{
	struct clock_wall wall;
	int64_t since;

	zone_wall(zone, us, &wall);
	since = (clock_from_wall(&wall) + 3 * CLOCK_DAY) % WEEK; /* 1970 began on a Thursday */
	return since < 0 ? since + WEEK : since;
}

/* From there until the window is open, 0 while it is; NOT_OPEN on no day. */
static int64_t
wait_for(const Accord__V1__SafeWindow *window, int64_t at)
{
	int64_t from = window->from_minute * CLOCK_MINUTE, until, best = NOT_OPEN;

	until = window->until_minute * CLOCK_MINUTE;
	if (until <= from)
		until += CLOCK_DAY;
	for (size_t i = 0; i < window->n_days; i++) {
		int64_t begins =
		    (window->days[i] - ACCORD__V1__WEEKDAY__WEEKDAY_MONDAY) * CLOCK_DAY + from;
		int64_t since = (at - begins + WEEK) % WEEK;

		if (since < 0)
			since += WEEK;
		if (since < until - from)
			return 0;
		if (WEEK - since < best)
			best = WEEK - since;
	}
	return best;
}

static int64_t
wait_for_any(const struct looking *l, int64_t us)
{
	int64_t at = in_week(l->profile->zone, us), best = NOT_OPEN;

	for (size_t i = 0; i < l->channel->n_windows && best > 0; i++) {
		int64_t wait = wait_for(l->channel->windows[i], at);

		if (wait < best)
			best = wait;
	}
	return best;
}

/* The first instant from us on at which a window is open. Her clock runs evenly until it is
 * changed; then it is looked at again. */
static int64_t
next_open(const struct looking *l, int64_t us)
{
	const int64_t end = us + CONTACT_HORIZON;

	while (us < end) {
		int64_t wait = wait_for_any(l, us), changes = zone_changes(l->profile->zone, us);

		if (wait == NOT_OPEN)
			return NOT_OPEN;
		if (wait < changes - us)
			return us + wait;
		us = changes;
	}
	return NOT_OPEN;
}

/* A window ends with a minute of her clock, and may end within the second. */
static int64_t
good_until(const struct looking *l, bool by_window)
{
	int64_t now = l->question->now, until = now + CONTACT_GOOD, minute, changes;

	if (by_window && wait_for_any(l, until - 1) != 0) {
		minute = in_week(l->profile->zone, now) % CLOCK_MINUTE;
		changes = zone_changes(l->profile->zone, now);
		until = now - minute + CLOCK_MINUTE;
		until = until < changes ? until : changes;
	}
	return until < l->stale ? until : l->stale;
}

static struct contact_verdict
send(const struct looking *l, Accord__V1__ContactReason reason)
{
	struct contact_verdict verdict = say(ANSWER(SEND), reason);

	verdict.until = good_until(l, reason == REASON(IN_WINDOW));
	verdict.channel = l->channel;
	return verdict;
}

/* Until her next safe hour, if that is soon enough; what cannot wait is a person's to decide. */
static struct contact_verdict
hold(const struct looking *l, int64_t from, Accord__V1__ContactReason reason)
{
	struct contact_verdict verdict = say(ANSWER(HOLD_UNTIL), reason);

	if (l->immediate || l->elected)
		return ask(reason);
	if (from >= l->stale)
		return ask(REASON(STALE));
	verdict.until = next_open(l, from);
	if (verdict.until == NOT_OPEN)
		return ask(REASON(NO_WINDOW));
	if (verdict.until >= l->stale)
		return ask(REASON(STALE));
	if (l->question->before != 0 && verdict.until >= l->question->before)
		return ask(REASON(TOO_LATE));
	return verdict;
}

static struct contact_verdict
of_time(const struct looking *l)
{
	int64_t now = l->question->now;

	if (l->profile->zone == NULL)
		return ask(REASON(ZONE_UNKNOWN));
	if (now < l->channel->unsafe_until_us)
		return hold(l, l->channel->unsafe_until_us, REASON(UNSAFE_UNTIL));
	if (wait_for_any(l, now) == 0)
		return send(l, REASON(IN_WINDOW));
	if (l->elected)
		return send(l, REASON(URGENT_ELECTED));
	return hold(l, now, REASON(OUTSIDE_WINDOW));
}

/* --- the answer --- */

static struct contact_verdict
of_profile(struct looking *l)
{
	const struct contact_profile *p = l->profile;
	struct contact_verdict verdict;

	if (!understood(l->question))
		return ask(REASON(NOT_UNDERSTOOD));
	if (p->rules == NULL)
		return ask(REASON(NO_PROFILE));
	if (p->frozen)
		return ask(REASON(FROZEN));
	if (p->conflicts & (CONTACT_ALL_CHANNELS | CONTACT_BIT(l->question->channel)))
		return say(ANSWER(NEVER), REASON(CONFLICT));
	verdict = of_preference(l);
	if (!decided(&verdict))
		verdict = of_machine(l);
	if (!decided(&verdict))
		verdict = of_channel(l);
	if (!decided(&verdict))
		verdict = of_age(l);
	if (!decided(&verdict))
		verdict = of_time(l);
	return verdict;
}

struct contact_verdict
contact_resolve(const struct contact_profile *profile, const struct contact_question *question)
{
	struct looking l = {
	    .profile = profile, .question = question, .immediate = is_immediate(question->event)};
	struct contact_verdict verdict = of_profile(&l);

	/* She may not wish to be reached, and yet somebody has to know that he is out. */
	if (verdict.answer == ANSWER(NEVER) && l.immediate)
		verdict.answer = ANSWER(ASK_ADVOCATE);
	return verdict;
}

Accord__V1__Channel
contact_first(const struct contact_profile *profile)
{
	const Accord__V1__SafeContact *rules = profile->rules;
	Accord__V1__Channel unknown = CHANNEL(UNSPECIFIED);

	if (rules == NULL || rules->n_channels == 0)
		return CHANNEL(VOICE);
	for (size_t i = 0; i < rules->n_channels; i++) {
		if (rules->channels[i]->safe == ACCORD__V1__ANSWER__ANSWER_YES)
			return rules->channels[i]->channel;
		if (rules->channels[i]->safe != ACCORD__V1__ANSWER__ANSWER_NO &&
		    unknown == CHANNEL(UNSPECIFIED))
			unknown = rules->channels[i]->channel;
	}
	return unknown != CHANNEL(UNSPECIFIED) ? unknown : rules->channels[0]->channel;
}

Accord__V1__Voicemail
contact_may_say(const Accord__V1__SafeChannel *channel)
{
	bool others_see = channel->shared_device != ACCORD__V1__ANSWER__ANSWER_NO ||
			  channel->preview_risk != ACCORD__V1__ANSWER__ANSWER_NO;

	switch (channel->voicemail) {
	case ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL:
		return others_see ? ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE
				  : ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL;
	case ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE:
		return ACCORD__V1__VOICEMAIL__VOICEMAIL_VAGUE;
	default:
		return ACCORD__V1__VOICEMAIL__VOICEMAIL_NO;
	}
}
