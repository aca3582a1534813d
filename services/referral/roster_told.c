/* Nobody learns at the start of her shift that it is not hers, or is hers after all. */
#include "services/referral/roster_told.h"

#include <string.h>

#include "services/referral/roster_change.h"

/* One for each who is on it: an override of a year takes the place of all of a rotation. */
void
roster_told_need(struct batch *batch, const struct roster_head *head, struct roster_told *told)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);

	if (staff != NULL)
		told->plan = staff->plan;
	for (size_t i = 0; staff != NULL && i < staff->count; i++) {
		struct id supervisor = supervisor_id(staff->people[i].employer);

		told->tasks[i] = id_v4();
		batch_need(batch, &supervisor_table, &supervisor);
		batch_need_new(batch, &callout_table, &told->tasks[i]);
		told->count = i + 1;
	}
}

bool
roster_told_fits(
    struct batch *batch, const struct roster_head *head, const struct roster_told *told)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);

	return staff != NULL && id_equal(&staff->plan, &told->plan);
}

void
roster_told_show(struct batch *batch, const struct roster_head *head, const struct oncall *oncall,
    const bool people[ONCALL_PEOPLE], const char *by, const struct roster_told *told)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);

	for (size_t i = 0; i < told->count; i++) {
		const char *person = staff->people[i].person;
		size_t place = oncall_person(oncall, person);

		if (place != ONCALL_NOBODY && people[place] && strcmp(person, by) != 0)
			roster_change_show(batch, head, person, &told->tasks[i]);
	}
}

void
roster_told_displaced(struct batch *batch, const struct roster_head *head, struct oncall *oncall,
    size_t override, const char *by, const struct roster_told *told)
{
	bool displaced[ONCALL_PEOPLE];

	oncall_displaced(oncall, override, batch_now(batch), displaced);
	roster_told_show(batch, head, oncall, displaced, by, told);
}
