/* Whether a client's record may be destroyed: a pure rule of what there is of her, what her
 * organisation's schedule says, and what holds her. */
#include "common/clock.h"
#include "services/intake/retention.h"

#define STANDING(name) ACCORD__V1__RETENTION_STANDING__RETENTION_STANDING_##name

int64_t
retention_after(int64_t at, int32_t years)
{
	struct clock_wall wall;
	int64_t days;

	clock_civil(at, &wall);
	days = clock_days(wall.year, wall.month, 1);
	at -= (days + wall.day - 1) * CLOCK_DAY; /* what is left is the time of the day */
	return (clock_days(wall.year + years, wall.month, 1) + wall.day - 1) * CLOCK_DAY + at;
}

/* NULL: nothing says how long records of that kind are kept. */
static const struct schedule_line *
line_of(const struct schedule *schedule, unsigned kind)
{
	if (schedule->lines[kind].there)
		return &schedule->lines[kind];
	return schedule->lines[0].there ? &schedule->lines[0] : NULL;
}

/* The longest term of all who wrote; false: of some of it none is known. */
static bool
longest(
    const struct retained *retained, const struct schedule *schedule, struct schedule_line *longest)
{
	uint32_t kinds = retained->kinds == 0 ? 1 : retained->kinds;

	*longest = (struct schedule_line){.years = -1, .authority = ""};
	if ((kinds >> RETENTION_KINDS) != 0)
		return false;
	for (unsigned kind = 0; kind < RETENTION_KINDS; kind++) {
		const struct schedule_line *line = line_of(schedule, kind);

		if ((kinds >> kind & 1) == 0)
			continue;
		if (line == NULL)
			return false;
		if (line->years > longest->years)
			*longest = *line;
	}
	return true;
}

struct retention_verdict
retention_judge(
    const struct retained *retained, const struct schedule *schedule, bool by_default, int64_t now)
{
	struct retention_verdict v = {.authority = ""};
	struct schedule_line line;
	int64_t from = retained->last > retained->closed ? retained->last : retained->closed;
	bool scheduled = longest(retained, schedule, &line);

	if (!scheduled && schedule->version == 0 && by_default) {
		line = (struct schedule_line){true, RETENTION_YEARS_DEFAULT, ""};
		scheduled = true;
	}
	if (scheduled && retained->closed != 0) {
		v.due = retention_after(from, line.years);
		v.authority = line.authority;
	}
	if (retained->closed == 0)
		v.standing = STANDING(OPEN);
	else if (retained->holds != 0)
		v.standing = STANDING(HELD);
	else if (retained->reached)
		v.standing = STANDING(REACHED);
	else if (!scheduled)
		v.standing = STANDING(UNSCHEDULED);
	else
		v.standing = v.due > now ? STANDING(NOT_YET) : STANDING(DUE);
	return v;
}

uint32_t
hold_reasons_of(const Accord__V1__ClientRecord *record)
{
	uint32_t reasons = 0;

	switch (record->compensation) {
	case ACCORD__V1__CLAIM_STATE__CLAIM_STATE_FILED:
	case ACCORD__V1__CLAIM_STATE__CLAIM_STATE_MORE_WANTED:
	case ACCORD__V1__CLAIM_STATE__CLAIM_STATE_GRANTED:
	case ACCORD__V1__CLAIM_STATE__CLAIM_STATE_APPEALED:
		reasons |= 1u << ACCORD__V1__HOLD_REASON__HOLD_REASON_CLAIM;
		break;
	default:
		break;
	}
	for (size_t i = 0; i < record->n_notices; i++)
		if (record->notices[i]->event == ACCORD__V1__NOTICE_EVENT__NOTICE_EVENT_CHARGE)
			reasons |= 1u << ACCORD__V1__HOLD_REASON__HOLD_REASON_CHARGE;
	return reasons;
}
