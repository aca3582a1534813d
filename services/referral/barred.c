/* Whom agreements would let nobody page for a roster's call-outs. */
#include "services/referral/barred.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/text.h"
#include "services/referral/roster_sweep.h"
#include "sql/referral/barred.h"

/* --- rows --- */

static struct barred_person *
person_of(struct roster_barred *barred, const char *person)
{
	for (size_t i = 0; i < barred->count; i++)
		if (strcmp(barred->people[i].person, person) == 0)
			return &barred->people[i];
	return NULL;
}

struct oncall_span
barred_read(int64_t from, int64_t until)
{
	int64_t last = until + CLOCK_MINUTE - 1;

	return (struct oncall_span){
	    from - from % CLOCK_MINUTE, until == 0 ? INT64_MAX : last - last % CLOCK_MINUTE};
}

static void
roster_barred_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_barred *barred = row;
	struct barred_person *person = &barred->people[barred->count];

	(void)batch;
	barred->roster = db_id(from, 0);
	if (barred->count == BARRED_PEOPLE)
		return;
	(void)text_copy(person->person, sizeof(person->person), db_text(from, 1));
	person->span = barred_read(db_time(from, 2), db_time(from, 3));
	barred->count++;
}

static void
roster_barred_bind(struct db_args *to, const void *row)
{
	const struct roster_barred *barred = row;

	for (size_t i = 0; i < barred->count; i++) {
		const struct barred_person *person = &barred->people[i];

		if (!person->changed)
			continue;
		db_put_id(to, &barred->roster);
		db_put_text(to, person->person);
		db_put_time(to, person->span.from);
		db_put_time(to, person->span.until == INT64_MAX ? 0 : person->span.until);
		db_put_bool(to, person->over);
	}
}

const struct table roster_barred_table = {
    .name = "roster_barred",
    .row_size = sizeof(struct roster_barred),
    .load = &sql_roster_barred_load,
    .read = roster_barred_read,
    .save = &sql_roster_barred_save,
    .bind = roster_barred_bind,
};

struct oncall_span
barred_span(const struct roster_barred *barred, const char *person)
{
	for (size_t i = 0; barred != NULL && i < barred->count; i++)
		if (!barred->people[i].over && strcmp(barred->people[i].person, person) == 0)
			return barred->people[i].span;
	return (struct oncall_span){0, 0};
}

void
barred_apply(struct oncall *oncall, const struct roster_barred *barred)
{
	for (size_t i = 0; i < oncall->person_count; i++)
		oncall->people[i].barred = barred_span(barred, oncall->people[i].name);
}

/* --- what is answered --- */

void
barred_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &roster_barred_table, &input->subject);
}

static bool
is_named(const Accord__V1__BarredPeople *answer, const char *person)
{
	for (size_t i = 0; i < answer->n_people; i++)
		if (strcmp(answer->people[i]->person, person) == 0)
			return true;
	return false;
}

/* Whether it is news. */
static bool
note(struct roster_barred *barred, const Accord__V1__BarredPerson *said)
{
	struct oncall_span span = barred_read(said->from_us, said->until_us);
	struct barred_person *person = person_of(barred, said->person);

	if (person == NULL && barred->count == 2 * BARRED_PEOPLE)
		return false;
	if (person == NULL) {
		person = &barred->people[barred->count++];
		(void)text_copy(person->person, sizeof(person->person), said->person);
	} else if (!person->over && person->span.from == span.from &&
		   person->span.until == span.until)
		return false;
	person->span = span;
	person->over = false;
	return person->changed = true;
}

static bool
note_all(struct roster_barred *barred, const Accord__V1__BarredPeople *answer)
{
	bool news = false;

	for (size_t i = 0; i < barred->count; i++) {
		struct barred_person *person = &barred->people[i];

		if (person->over || is_named(answer, person->person))
			continue;
		person->over = person->changed = news = true;
	}
	for (size_t i = 0; i < answer->n_people; i++)
		news |= note(barred, answer->people[i]);
	return news;
}

bool
barred_answered(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__BarredPeople *answer = input->own;
	struct roster_barred *barred = batch_row(batch, &roster_barred_table, &input->subject);

	(void)err;
	if (barred == NULL) {
		barred = batch_new(batch, &roster_barred_table, &input->subject);
		barred->roster = input->subject;
	}
	if (!note_all(barred, answer))
		return true;
	batch_touch(batch, barred);
	roster_sweep_soon(batch, &input->subject);
	return true;
}
