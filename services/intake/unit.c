/* Units of service are counted as they are recorded. */
#include "services/intake/unit.h"

#include "services/intake/contact.h"
#include "sql/intake/unit.h"

static void
unit_bind(struct db_args *to, const void *row)
{
	const struct unit *u = row;

	db_put_text(to, u->organisation);
	db_put_text(to, u->ori);
	db_put_int(to, u->day);
	db_put_int(to, u->minutes);
}

const struct table unit_table = {
    .name = "service_tally",
    .row_size = sizeof(struct unit),
    .save = &sql_service_tally_add,
    .bind = unit_bind,
};

bool
unit_good(const Accord__V1__AddServiceAction *m, struct err *err)
{
	return m->minutes <= UNIT_MINUTES ||
	       err_set(err, ERR_INVALID, "one action takes no longer than a day");
}

static int64_t
day_of(const char *zone_name, int64_t at)
{
	struct zone *zone = contact_zone(zone_name[0] != '\0' ? zone_name : "UTC");
	struct clock_wall wall;

	if (zone != NULL)
		zone_wall(zone, at, &wall);
	else
		clock_civil(at, &wall);
	return clock_days(wall.year, wall.month, wall.day);
}

void
unit_count(struct batch *batch, const char *organisation, const char *zone,
    const Accord__V1__ServiceAction *action)
{
	struct unit *unit = batch_append(batch, &unit_table);

	*unit = (struct unit){.organisation = organisation,
	    .ori = action->ori,
	    .day = day_of(zone, action->at_us),
	    .minutes = action->minutes};
}
