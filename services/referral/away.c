/* Who cannot be asked by any roster. */
#include "services/referral/away.h"

#include <string.h>

#include "common/text.h"
#include "sql/referral/away.h"

static struct id
away_id(const char *person)
{
	return id_digest((const char *const[]){"away", person}, 2);
}

void
away_need(struct batch *batch, const char *person)
{
	struct id id = away_id(person);

	batch_need(batch, &staff_away_table, &id);
}

/* Of whom nothing of that kind was ever said there is no row. */
void
away_set(struct batch *batch, const char *person, enum away which, bool away)
{
	struct id id = away_id(person);
	struct staff_away *row = batch_row(batch, &staff_away_table, &id);

	if (row == NULL && away) {
		row = batch_new(batch, &staff_away_table, &id);
		row->id = id;
		(void)text_copy(row->person, sizeof(row->person), person);
	}
	if (row == NULL || row->is[which] == away)
		return;
	row->is[which] = away;
	batch_touch(batch, row);
}

bool
away_is(const struct roster_away *away, const char *person)
{
	for (size_t i = 0; away != NULL && i < away->count; i++)
		if (strcmp(away->people[i], person) == 0)
			return true;
	return false;
}

/* --- rows --- */

static void
staff_away_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct staff_away *away = row;

	(void)batch;
	away->id = db_id(from, 0);
	(void)text_copy(away->person, sizeof(away->person), db_text(from, 1));
	for (int i = 0; i < AWAY_KINDS; i++)
		away->is[i] = db_bool(from, 2 + i);
	away->version = (int)db_int(from, 4);
}

static void
staff_away_bind(struct db_args *to, const void *row)
{
	const struct staff_away *away = row;

	db_put_id(to, &away->id);
	db_put_text(to, away->person);
	for (int i = 0; i < AWAY_KINDS; i++)
		db_put_bool(to, away->is[i]);
	db_put_int(to, away->version + 1);
}

const struct table staff_away_table = {
    .name = "staff_away",
    .row_size = sizeof(struct staff_away),
    .load = &sql_staff_away_load,
    .read = staff_away_read,
    .save = &sql_staff_away_save,
    .bind = staff_away_bind,
};

static void
roster_away_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_away *away = row;

	(void)batch;
	away->roster = db_id(from, 0);
	if (away->count < ONCALL_PEOPLE + LADDER_RUNGS)
		(void)text_copy(away->people[away->count++], REFERRAL_NAME, db_text(from, 1));
}

const struct table roster_away_table = {
    .name = "staff_away by roster",
    .row_size = sizeof(struct roster_away),
    .load = &sql_roster_away_load,
    .read = roster_away_read,
};
