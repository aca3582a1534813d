/* The day's list of clients whom nothing reaches, and when each organisation is paged about it. */
#include "services/intake/daily.h"

#include <string.h>

#include "accord/v1/custody.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "services/intake/client.h"
#include "services/intake/contact.h"
#include "services/intake/intake.h"
#include "sql/intake/client.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- when --- */

static void
wall_at(struct zone *zone, int64_t us, struct clock_wall *wall)
{
	if (zone != NULL)
		zone_wall(zone, us, wall);
	else
		clock_civil(us, wall);
}

int64_t
daily_day(struct zone *zone, int64_t now)
{
	struct clock_wall wall;

	wall_at(zone, now, &wall);
	return clock_days(wall.year, wall.month, wall.day);
}

/* That time on a day of that number. */
static int64_t
instant_of(struct zone *zone, int64_t day, int64_t time)
{
	struct clock_wall wall;
	int64_t us;

	clock_civil(day * CLOCK_DAY + time, &wall);
	if (zone == NULL)
		return clock_from_wall(&wall);
	wall.has_offset = false;
	(void)zone_instant(zone, &wall, &us);
	return us;
}

int64_t
daily_next(struct zone *zone, int64_t now, int64_t time)
{
	int64_t day = daily_day(zone, now) - 1, at;

	do
		at = instant_of(zone, ++day, time);
	while (at <= now);
	return at;
}

/* --- of whom --- */

/* Of the nil id: organisations whose list is to be looked at. Read only. */
struct daily {
	struct id id;
	const char *name;
	struct daily *next;
};
struct daily_list {
	struct id id;
	struct daily *first;
};

static void
daily_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct daily_list *list = row;
	struct daily *one = arena_alloc(batch_arena(batch), sizeof(*one));

	list->id = db_id(from, 0);
	if (one == NULL)
		return; /* an exhausted arena undoes the whole batch */
	one->name = arena_strdup(batch_arena(batch), db_text(from, 1));
	if (one->name == NULL)
		return;
	one->id = standing_id(STANDING_ORGANISATION, one->name);
	one->next = list->first;
	list->first = one;
}

const struct table daily_table = {
    .name = "organisations whose day has come",
    .row_size = sizeof(struct daily_list),
    .load = &sql_daily_load,
    .read = daily_read,
};

/* Read only. */
struct unlinked {
	struct id id; /* of the organisation's standing */
	bool some;
};

static void
unlinked_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct unlinked *u = row;

	(void)batch;
	u->id = db_id(from, 0);
	u->some = db_bool(from, 1);
}

const struct table unlinked_table = {
    .name = "whether somebody is reached by nothing",
    .row_size = sizeof(struct unlinked),
    .load = &sql_unlinked_load,
    .read = unlinked_read,
};

void
daily_need(struct batch *batch, const struct id *all)
{
	batch_need(batch, &daily_table, all);
}

void
daily_need_more(struct batch *batch, const struct id *all)
{
	const struct daily_list *list = batch_row(batch, &daily_table, all);

	for (const struct daily *one = list != NULL ? list->first : NULL; one != NULL;
	     one = one->next) {
		standing_need(batch, STANDING_ORGANISATION, one->name);
		batch_need(batch, &unlinked_table, &one->id);
	}
}

/* --- looked at --- */

static void
say(struct batch *batch, const struct standing *s)
{
	Accord__V1__LinksMissing fact = ACCORD__V1__LINKS_MISSING__INIT;

	fact.organisation = TEXT(s->name);
	fact.person = TEXT(s->duty_supervisor);
	batch_fact(batch, ACCORD__V1__KIND__KIND_LINKS_MISSING, &s->id, &fact.base);
}

/* What was never reckoned, or by a clock that was far ahead, is no time that has come. */
static void
look_at(struct batch *batch, struct standing *s, bool some)
{
	struct zone *zone = contact_zone(s->zone);
	int64_t now = batch_now(batch), today = daily_day(zone, now);

	if (some && s->daily_at > 0 && s->daily_at <= now && s->daily_day != today) {
		s->daily_day = today;
		say(batch, s);
	}
	s->daily_at = daily_next(zone, now, intake.daily_at);
	batch_touch(batch, s);
}

void
daily_look(struct batch *batch, const struct id *all)
{
	const struct daily_list *list = batch_row(batch, &daily_table, all);

	for (const struct daily *one = list != NULL ? list->first : NULL; one != NULL;
	     one = one->next) {
		struct standing *s = batch_row(batch, &standing_table, &one->id);
		const struct unlinked *u = batch_row(batch, &unlinked_table, &one->id);

		/* Two looks of one batch find the same list. */
		if (s != NULL && !s->gone && s->duty_supervisor[0] != '\0' &&
		    (s->daily_at <= batch_now(batch) ||
			s->daily_at > batch_now(batch) + 2 * CLOCK_DAY))
			look_at(batch, s, u != NULL && u->some);
	}
}
