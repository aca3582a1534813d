/* What comes to an end, said in time and at its instant: rows and rules. */
#include "services/gateway/ending.h"

#include <string.h>

#include "accord/v1/agreement.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/gateway/agreement_rows.h"
#include "services/gateway/directory.h"
#include "sql/gateway/ending.h"

#define KIND(name) ACCORD__V1__ENDING_KIND__ENDING_##name
#define STATE(name) ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_##name
#define BEHIND (CLOCK_SECOND / 10) /* until this copy has the newer rulebook */

/* --- rows --- */

static void
read_ending(struct batch *batch, const struct db_row *from, void *row)
{
	struct ending_row *ending = row;

	(void)batch;
	ending->id = db_id(from, 0);
	ending->kind = (int32_t)db_int(from, 1);
	ending->ends = db_time(from, 2);
	ending->told = (int32_t)db_int(from, 3);
	ending->version = (int32_t)db_int(from, 4);
}

static void
bind_ending(struct db_args *to, const void *row)
{
	const struct ending_row *ending = row;

	db_put_id(to, &ending->id);
	db_put_int(to, ending->kind);
	db_put_time(to, ending->ends);
	db_put_int(to, ending->told);
	db_put_int(to, ending->version + 1);
}

const struct table gateway_ending = {.name = "ending",
    .row_size = sizeof(struct ending_row),
    .load = &sql_ending_load,
    .read = read_ending,
    .save = &sql_ending_save,
    .bind = bind_ending};

/* --- what is said --- */

static char *
text_of(const char *text)
{
	return (char *)(uintptr_t)text; /* the message is packed at once and never written */
}

/* To each organisation that it concerns, for its duty supervisor. */
static void
warn(struct batch *batch, const struct directory *directory, const struct ending *e, size_t step)
{
	Accord__V1__EndingNear fact = ACCORD__V1__ENDING_NEAR__INIT;

	fact.kind = (Accord__V1__EndingKind)e->kind;
	fact.ends_us = ending_at(e);
	fact.days = (uint32_t)ending_days[step];
	if (e->pact != NULL)
		fact.agreement = text_of(e->pact->agreement->name);
	if (e->placement != NULL)
		fact.placement = text_of(e->placement->name);
	for (size_t o = 0; o < directory->organisation_count; o++) {
		const struct organisation *organisation = &directory->organisations[o];

		if (!ending_concerns(e, o))
			continue;
		fact.organisation = text_of(organisation->name);
		fact.person = organisation->duty_supervisor != NOBODY
				  ? text_of(directory->people[organisation->duty_supervisor].name)
				  : text_of("");
		batch_fact(batch, ACCORD__V1__KIND__KIND_ENDING_NEAR, &e->id, &fact.base);
	}
}

/* Her place there goes on under another placement. */
static bool
goes_on(const struct rulebook *rulebook, const struct placement *ended, int64_t now)
{
	const struct directory *directory = rulebook->directory;

	for (size_t i = 0; i < directory->placement_count; i++) {
		const struct placement *p = &directory->placements[i];
		struct err err;
		bool reads;

		if (p != ended && p->person == ended->person && p->host == ended->host &&
		    policy_placed(rulebook->policy, p, now, &reads, &err))
			return true;
	}
	return false;
}

static int64_t
access_of(const struct ending_list *list, const struct placement *p)
{
	return list->endings.access[p - list->rulebook->directory->placements];
}

/* False: later agreements hold it up again. */
static bool
end_placement(struct batch *batch, const struct ending_list *list, const struct placement *p)
{
	const struct directory *directory = list->rulebook->directory;
	int64_t until = access_of(list, p);
	Accord__V1__PlacementChanged fact = ACCORD__V1__PLACEMENT_CHANGED__INIT;
	struct id id = gateway_placement_id(p->name);

	if (until > batch_now(batch))
		return false;
	fact.placement = text_of(p->name);
	fact.person = text_of(directory->people[p->person].name);
	fact.employer = text_of(directory->organisations[p->employer].name);
	fact.host = text_of(directory->organisations[p->host].name);
	fact.agreement = text_of(p->agreement);
	fact.role = (Accord__V1__Role)p->role;
	fact.until_us = until != 0 ? until : placement_lapses(p);
	fact.ended = true;
	fact.another = goes_on(list->rulebook, p, batch_now(batch));
	batch_fact(batch, ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED, &id, &fact.base);
	return true;
}

static void
move_agreement(struct batch *batch, const struct ending *e)
{
	/* By EndingKind: what the agreement is from then on. */
	static const Accord__V1__AgreementState states[] = {
	    [KIND(BEGINS)] = STATE(IN_FORCE),
	    [KIND(REVIEW_DUE)] = STATE(REVIEW_DUE),
	    [KIND(RESTRICTED)] = STATE(RESTRICTED),
	    [KIND(ENDS)] = STATE(ENDED),
	    [KIND(REPLACED)] = STATE(ENDED),
	};
	Accord__V1__AgreementMoved fact = ACCORD__V1__AGREEMENT_MOVED__INIT;
	const struct agreement *a = e->pact->agreement;
	struct id id = gateway_agreement_id(a->id, a->version);

	fact.agreement = text_of(a->id);
	fact.version = (uint32_t)a->version;
	fact.state = states[e->kind];
	fact.step = ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_PASSED;
	fact.decides = true;
	if (fact.state == STATE(ENDED))
		fact.ends_us = ending_at(e);
	batch_fact(batch, ACCORD__V1__KIND__KIND_AGREEMENT_MOVED, &id, &fact.base);
}

/* Says the step that has come, if one has, and sets the clock for the next. True: it was the end of
 * access under a placement. */
static bool
say(struct batch *batch, const struct ending_list *list, const struct ending *e,
    struct ending_row *row)
{
	const struct directory *directory = list->rulebook->directory;
	size_t step = ending_step(e, (size_t)row->told, batch_now(batch));
	bool ended = false;

	if (step < ENDING_STEPS) {
		row->told = (int32_t)step + 1;
		batch_touch(batch, row);
	}
	if (step < ENDING_LAST)
		warn(batch, directory, e, step);
	else if (step == ENDING_LAST && e->placement != NULL)
		ended = end_placement(batch, list, e->placement);
	else if (step == ENDING_LAST)
		move_agreement(batch, e);
	if (row->told < ENDING_STEPS)
		batch_clock_set(batch, CLOCK_ENDING, &e->id,
		    e->steps[row->told > (int32_t)e->first ? row->told : (int32_t)e->first]);
	return ended;
}

/* --- what will end, after each change of what decides --- */

static void
plan_keys(struct batch *batch, struct input *input)
{
	const struct ending_list *list = gateway_endings(gateway_of(batch_own(batch)));

	(void)input;
	gateway_policy_need(batch);
	for (size_t i = 0; i < list->endings.count; i++)
		batch_need(batch, &gateway_ending, &list->endings.v[i].id);
	for (size_t i = 0; i < list->rulebook->directory->placement_count; i++) {
		struct id id = gateway_placement_id(list->rulebook->directory->placements[i].name);

		batch_need(batch, &gateway_placement, &id);
	}
}

/* Where access ends is told when that has moved, and kept for whoever asks how things stand. said:
 * its end already is. */
static void
plan_access(
    struct batch *batch, const struct ending_list *list, const struct placement *p, bool said)
{
	struct id id = gateway_placement_id(p->name);
	struct placement_row *row = batch_row(batch, &gateway_placement, &id);
	int64_t until = access_of(list, p), now = batch_now(batch);
	Accord__V1__PlacementChanged before, fact;

	if (until == 0 && row != NULL && row->access_until > now)
		until = now; /* nothing holds it up any more */
	if (row == NULL || until == 0 || row->access_until == until)
		return;
	gateway_placement_fact(row, now, &before);
	row->access_until = until;
	row->version++;
	batch_touch(batch, row);
	gateway_placement_fact(row, now, &fact);
	if ((said && fact.ended) ||
	    (fact.until_us == before.until_us && fact.ended == before.ended))
		return;
	fact.another = fact.ended && goes_on(list->rulebook, p, now);
	batch_fact(batch, ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED, &id, &fact.base);
}

/* What is met for the first time when it is over ended before anybody could be told; only an end of
 * access is still acted on. */
static bool
is_history(const struct ending *e, int64_t now)
{
	return ending_at(e) <= now && e->placement == NULL;
}

static bool
plan_one(struct batch *batch, const struct ending_list *list, const struct ending *e)
{
	struct ending_row *row = batch_row(batch, &gateway_ending, &e->id);

	if (row == NULL) {
		row = batch_new(batch, &gateway_ending, &e->id);
		row->id = e->id;
		row->kind = e->kind;
		row->ends = ending_at(e);
		row->told = is_history(e, batch_now(batch)) ? ENDING_STEPS : 0;
	} else if (row->ends != ending_at(e)) {
		row->ends = ending_at(e);
		row->told = 0;
		batch_touch(batch, row);
	}
	return say(batch, list, e, row);
}

static void
plan_all(struct batch *batch, const struct ending_list *list)
{
	const struct directory *directory = list->rulebook->directory;
	bool *said = arena_zalloc(batch_arena(batch), directory->placement_count + 1);

	if (said == NULL)
		return; /* which the batch notices */
	for (size_t i = 0; i < list->endings.count; i++) {
		const struct ending *e = &list->endings.v[i];

		if (plan_one(batch, list, e))
			said[e->placement - directory->placements] = true;
	}
	for (size_t i = 0; i < directory->placement_count; i++)
		plan_access(batch, list, &directory->placements[i], said[i]);
}

static bool
plan(struct batch *batch, struct input *input, struct err *err)
{
	const struct ending_list *list = gateway_endings(gateway_of(batch_own(batch)));

	(void)input, (void)err;
	/* Of an older head: what is newer is planned when it is known here. */
	if (gateway_policy_holds(batch, list->rulebook->version))
		plan_all(batch, list);
	return true;
}

const struct rule gateway_plan_endings = {
    .kind = EVENT_ENDINGS, .name = "plan_endings", .keys = plan_keys, .decide = plan};

/* --- its clock --- */

void
ending_due_keys(struct batch *batch, struct input *input)
{
	gateway_policy_need(batch);
	batch_need(batch, &gateway_ending, &input->subject);
}

/* What has gone or moved since is planned anew with the rulebook that says so. */
bool
ending_due(struct batch *batch, struct input *input, struct err *err)
{
	const struct ending_list *list = gateway_endings(gateway_of(batch_own(batch)));
	struct ending_row *row = batch_row(batch, &gateway_ending, &input->subject);
	const struct ending *e;

	(void)err;
	if (list == NULL || !gateway_policy_holds(batch, list->rulebook->version)) {
		batch_clock_set(batch, CLOCK_ENDING, &input->subject, batch_now(batch) + BEHIND);
		return true;
	}
	e = endings_find(&list->endings, &input->subject);
	if (row != NULL && e != NULL && row->ends == ending_at(e))
		(void)say(batch, list, e, row);
	return true;
}
