/* The breaker of notices to clients: a minute's count to the microsecond, what is usual in a day,
 * and the two who decide. Pure. */
#include "services/notification/client/breaker.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"

struct id
breaker_id(const char *organisation, Accord__V1__ContactEvent event, const struct id *source)
{
	char number[16], text[ID_TEXT_SIZE];

	(void)snprintf(number, sizeof(number), "%d", (int)event);
	return id_digest(
	    (const char *const[]){"breaker", organisation, number, id_text(source, text)}, 4);
}

/* --- the minute --- */

/* Of the last minute, so many have passed already. A clock that was set back counts them all. */
static bool
minute_is_full(const struct breaker *b, unsigned most, int64_t now)
{
	int64_t nth = b->recent[BREAKER_MOST - most];

	return nth != 0 && now - nth < CLOCK_MINUTE;
}

static bool
is_quiet(const struct breaker *b, int64_t now)
{
	int64_t last = b->recent[BREAKER_MOST - 1];

	return last == 0 || now - last >= CLOCK_MINUTE;
}

/* --- the day --- */

/* What is usual moves a part of the way to what the day was; a day without any is a day, too. */
static void
learn(struct breaker *b, int64_t passed)
{
	b->usual += (passed * 1000 - b->usual) / BREAKER_FORGETS;
	b->days++;
}

static void
turn_day(struct breaker *b, int64_t now)
{
	int64_t day = now / CLOCK_DAY;

	if (day <= b->day)
		return;
	if (b->day != 0) {
		learn(b, b->today);
		for (int64_t i = b->day + 1; i < day && i - b->day < BREAKER_GAP; i++)
			learn(b, 0);
	}
	b->day = day;
	b->today = 0;
}

static bool
day_is_full(const struct breaker *b, const struct breaker_limits *limits)
{
	int64_t most = b->usual * (int64_t)limits->times / 1000;

	if (b->days < BREAKER_LEARNS)
		return false;
	return b->today >= (most > (int64_t)limits->most ? most : (int64_t)limits->most);
}

/* --- one more --- */

static bool
is_full(struct breaker *b, const struct breaker_limits *limits, int64_t now)
{
	turn_day(b, now);
	return minute_is_full(b, limits->most, now) || day_is_full(b, limits);
}

static void
count(struct breaker *b, int64_t now)
{
	memmove(&b->recent[0], &b->recent[1], sizeof(b->recent) - sizeof(b->recent[0]));
	b->recent[BREAKER_MOST - 1] = now;
	b->today++;
}

bool
breaker_pass(struct breaker *own, struct breaker *common, const struct id *notice,
    const struct breaker_limits *limits, int64_t now)
{
	bool own_full = is_full(own, limits, now), common_full = is_full(common, limits, now);

	if (own->tripped == 0 && (is_quiet(own, now) || id_is_nil(&own->run)))
		own->run = *notice;
	if (own->tripped == 0 && (own_full || common_full))
		own->tripped = now;
	if (own->tripped != 0)
		return false;
	count(own, now);
	count(common, now);
	return true;
}

void
breaker_reset(struct breaker *own)
{
	own->tripped = 0;
	own->run = (struct id){{0}};
}

/* --- what is held --- */

enum held_said
held_say(struct held *held, enum held_decision decision, const char *person, int64_t now)
{
	char *said = held->said[decision];

	if (held->decision != HELD_UNDECIDED)
		return held->decision == decision ? HELD_SAID_AGAIN : HELD_SAID_LATE;
	if (strcmp(said, person) == 0)
		return HELD_SAID_AGAIN;
	if (said[0] == '\0') {
		(void)text_copy(said, sizeof(held->said[decision]), person);
		return HELD_SAID_FIRST;
	}
	(void)text_copy(held->second, sizeof(held->second), person);
	held->decision = decision;
	held->decided = now;
	return HELD_SAID_SECOND;
}
