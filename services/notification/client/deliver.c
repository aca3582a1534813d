/* What becomes of a client's message: the table of answers, the daily cap, the times. Pure. */
#include "services/notification/client/deliver.h"

#include <string.h>

#define ANSWER(name) ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_##name
#define REASON(name) ACCORD__V1__CONTACT_REASON__CONTACT_REASON_##name
#define EVENT(name) ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_##name
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name

bool
deliver_must_confirm(Accord__V1__ContactEvent event)
{
	return event == EVENT(RELEASE) || event == EVENT(ESCAPE);
}

bool
deliver_is_urgent(Accord__V1__ContactEvent event)
{
	return deliver_must_confirm(event) || event == EVENT(ORDER_SERVED) ||
	       event == EVENT(ORDER_VIOLATED);
}

/* --- verdicts --- */

static struct deliver_verdict
wait_until(int64_t at)
{
	return (struct deliver_verdict){.move = DELIVER_WAIT, .at = at};
}

static struct deliver_verdict
to_a_person(enum deliver_move move, Accord__V1__WantedFor why)
{
	return (struct deliver_verdict){.move = move, .wanted = why};
}

static bool
is_over(const struct deliver_notice *notice, int64_t at)
{
	return notice->expires != 0 && at >= notice->expires;
}

/* Later, or a person now if it cannot wait or is of no use to her by then. */
static struct deliver_verdict
later(const struct deliver_notice *notice, int64_t at)
{
	if (notice->urgent || notice->confirm || is_over(notice, at))
		return to_a_person(DELIVER_FAIL, WANTED(NO_SAFE_CHANNEL));
	return wait_until(at);
}

/* --- when --- */

/* The same each time for one message; of two messages nothing can be told from one another. */
static int64_t
chance(const struct deliver_notice *notice, unsigned n, int64_t below)
{
	uint64_t from;

	memcpy(&from, notice->id.b + 8, sizeof(from));
	from = (from ^ n) * UINT64_C(0x9e3779b97f4a7c15);
	return below > 0 ? (int64_t)((from >> 32) % (uint64_t)below) : 0;
}

/* Notices of one event do not leave together, unless they cannot wait or would come too late. */
static int64_t
its_time(const struct deliver_notice *notice)
{
	int64_t first = notice->not_before > notice->created ? notice->not_before : notice->created;
	int64_t spread = chance(notice, 0, notice->spread);

	if (notice->urgent || notice->confirm)
		return notice->not_before;
	if (notice->expires != 0 && first + spread >= notice->expires)
		return first;
	return first + spread;
}

/* When one more attempt would be within the cap. */
static int64_t
free_again(const struct deliver_line *line)
{
	return line->begun[0] == 0 ? 0 : line->begun[0] + CLOCK_DAY;
}

struct deliver_verdict
deliver_due(const struct deliver_notice *notice, const struct deliver_line *line, int64_t now)
{
	int64_t from = its_time(notice), cap = free_again(line);

	if (is_over(notice, now))
		return to_a_person(DELIVER_FAIL, WANTED(NO_SAFE_CHANNEL));
	if (now < from)
		return wait_until(from);
	if (now < cap)
		return later(notice, cap + chance(notice, 1, notice->spread));
	return (struct deliver_verdict){.move = DELIVER_GO};
}

/* --- what her organisation answered --- */

/* What a person has to know of why; whatever is not here is that no machine may. */
static const struct {
	Accord__V1__ContactReason reason;
	Accord__V1__WantedFor wanted;
} reasons[] = {
    {REASON(FROZEN), WANTED(FROZEN)},
    {REASON(IN_PERSON), WANTED(CHANNEL_BY_HAND)},
    {REASON(SHE_CALLS), WANTED(CHANNEL_BY_HAND)},
    {REASON(VIA_PROXY), WANTED(CHANNEL_BY_HAND)},
};

static Accord__V1__WantedFor
wanted_for(Accord__V1__ContactReason reason)
{
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].reason == reason)
			return reasons[i].wanted;
	return WANTED(NO_SAFE_CHANNEL);
}

/* He is out and her hours are not now: an advocate decides, and the agency is asked to go there. */
static bool
wants_welfare(const struct deliver_notice *notice, Accord__V1__ContactReason reason)
{
	return notice->confirm &&
	       (reason == REASON(OUTSIDE_WINDOW) || reason == REASON(UNSAFE_UNTIL) ||
		   reason == REASON(NO_WINDOW));
}

static struct deliver_verdict
ask_a_person(const struct deliver_notice *notice, Accord__V1__ContactReason reason)
{
	struct deliver_verdict verdict = to_a_person(DELIVER_FAIL, wanted_for(reason));

	if (reason == REASON(FROZEN))
		verdict.move = DELIVER_FREEZE;
	verdict.welfare = wants_welfare(notice, reason);
	return verdict;
}

struct deliver_verdict
deliver_answered(
    const struct deliver_notice *notice, const struct deliver_answer *answer, int64_t now)
{
	int64_t at =
	    answer->until > now + DELIVER_HOLD_LEAST ? answer->until : now + DELIVER_HOLD_LEAST;

	if (is_over(notice, now))
		return to_a_person(DELIVER_FAIL, WANTED(NO_SAFE_CHANNEL));
	if (answer->answer == ANSWER(SEND))
		return (struct deliver_verdict){.move = DELIVER_GO, .at = answer->until};
	if (answer->answer == ANSWER(HOLD_UNTIL))
		return later(notice, at);
	/* She wants to hear from nobody; what she has to know whatever she wants was asked above.
	 */
	if (answer->answer == ANSWER(NEVER) && answer->reason == REASON(NO_CONTACT_WANTED))
		return to_a_person(DELIVER_FAIL, WANTED(UNSPECIFIED));
	return ask_a_person(notice, answer->reason);
}

/* --- how it ended --- */

static int64_t
next_try(const struct deliver_notice *notice, int64_t now)
{
	unsigned doubled = notice->tries < DELIVER_TRIES ? notice->tries : DELIVER_TRIES;
	int64_t wait = DELIVER_RETRY << doubled;

	return now + wait - chance(notice, notice->tries + 2, wait / 2 + 1);
}

static struct deliver_verdict
not_arrived(const struct deliver_notice *notice, int64_t now)
{
	bool urgent = notice->urgent || notice->confirm;
	int64_t since = notice->not_before > notice->created ? notice->not_before : notice->created;
	int64_t at = next_try(notice, now);

	if (notice->tries + 1 >= DELIVER_TRIES || is_over(notice, at) ||
	    (urgent && at - since >= DELIVER_URGENT_TRIES))
		return to_a_person(DELIVER_FAIL, WANTED(NO_SAFE_CHANNEL));
	return wait_until(at);
}

struct deliver_verdict
deliver_ended(const struct deliver_notice *notice, enum deliver_end end, int64_t now)
{
	switch (end) {
	case DELIVER_END_TAKEN:
		return (struct deliver_verdict){
		    .move = DELIVER_SENT, .at = notice->confirm ? now + DELIVER_CONFIRM : 0};
	case DELIVER_END_LATER:
		return not_arrived(notice, now);
	case DELIVER_END_REFUSED:
		return to_a_person(DELIVER_FAIL, WANTED(NO_SAFE_CHANNEL));
	case DELIVER_END_UNCERTAIN:
		break;
	}
	return to_a_person(DELIVER_UNSURE, WANTED(UNCERTAIN));
}

struct deliver_verdict
deliver_unconfirmed(void)
{
	return to_a_person(DELIVER_OPEN, WANTED(UNCONFIRMED));
}

/* --- at the last inch --- */

bool
deliver_is_good(int64_t asked, int64_t now, int64_t decided, int64_t until)
{
	int64_t good;

	if (decided <= 0 || until <= decided)
		return false;
	good = until - decided < DELIVER_GOOD ? until - decided : DELIVER_GOOD;
	return now >= asked && now - asked < good;
}

void
deliver_line_add(struct deliver_line *line, int64_t now)
{
	memmove(&line->begun[0], &line->begun[1], sizeof(line->begun) - sizeof(line->begun[0]));
	line->begun[DELIVER_DAILY - 1] = now;
}

void
deliver_line_drop(struct deliver_line *line, int64_t begun)
{
	for (size_t i = 0; i < DELIVER_DAILY; i++)
		if (line->begun[i] == begun) {
			memmove(&line->begun[1], &line->begun[0], i * sizeof(line->begun[0]));
			line->begun[0] = 0;
			return;
		}
}
