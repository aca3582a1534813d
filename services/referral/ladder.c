/* Takes rosters over: checked whole, then each that says something new becomes its organisation's
 * ladder. */
#include "services/referral/ladder.h"

#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/referral/planned.h"
#include "services/referral/roster_sweep.h"
#include "services/referral/rows.h"

#define ANSWER_WITHIN_MAX CLOCK_DAY

static void
ladder_fill(struct ladder *ladder, const Accord__V1__Roster *from)
{
	*ladder =
	    (struct ladder){.count = from->n_rungs < LADDER_RUNGS ? from->n_rungs : LADDER_RUNGS};
	for (size_t i = 0; i < ladder->count; i++) {
		struct rung *rung = &ladder->rungs[i];

		(void)text_copy(rung->person, sizeof(rung->person), from->rungs[i]->person);
		(void)text_copy(rung->employer, sizeof(rung->employer), from->rungs[i]->employer);
		rung->answer_within = from->rungs[i]->answer_within_us;
	}
	ladder_name(ladder, from->organisation);
}

void
load_roster_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LoadRoster *msg = (const Accord__V1__LoadRoster *)input->msg;

	for (size_t i = 0; i < msg->n_rosters; i++) {
		struct id head = roster_head_id(msg->rosters[i]->organisation);
		struct ladder ladder;

		ladder_fill(&ladder, msg->rosters[i]);
		planned_need_head(batch, &head);
		batch_need(batch, &ladder_table, &ladder.id);
	}
}

static bool
rung_good(const Accord__V1__Roster *roster, size_t at, struct err *err)
{
	const Accord__V1__RosterRung *rung = roster->rungs[at];

	if (rung->person[0] == '\0' || rung->employer[0] == '\0')
		return err_set(err, ERR_INVALID,
		    "rung %zu of \"%s\" names no person or no employer", at + 1,
		    roster->organisation);
	if (rung->answer_within_us <= 0 || rung->answer_within_us > ANSWER_WITHIN_MAX)
		return err_set(err, ERR_INVALID,
		    "rung %zu of \"%s\" has no time to answer, or over a day", at + 1,
		    roster->organisation);
	for (size_t i = 0; i < at; i++)
		if (strcmp(roster->rungs[i]->person, rung->person) == 0)
			return err_set(err, ERR_INVALID,
			    "\"%s\" stands on the ladder of \"%s\" twice", rung->person,
			    roster->organisation);
	return true;
}

static bool
rosters_good(const Accord__V1__LoadRoster *msg, struct err *err)
{
	for (size_t i = 0; i < msg->n_rosters; i++) {
		const Accord__V1__Roster *roster = msg->rosters[i];

		if (roster->organisation[0] == '\0')
			return err_set(err, ERR_INVALID, "roster %zu names no organisation", i + 1);
		if (roster->n_rungs > LADDER_RUNGS)
			return err_set(err, ERR_INVALID, "\"%s\" has more than %d rungs",
			    roster->organisation, LADDER_RUNGS);
		for (size_t j = 0; j < i; j++)
			if (strcmp(msg->rosters[j]->organisation, roster->organisation) == 0)
				return err_set(err, ERR_INVALID, "\"%s\" has two rosters",
				    roster->organisation);
		for (size_t j = 0; j < roster->n_rungs; j++)
			if (!rung_good(roster, j, err))
				return false;
		if (roster->plan[0] != '\0' && !planned_good(roster, err))
			return false;
	}
	return true;
}

static void
loaded_fact(struct batch *batch, const struct roster_head *head, size_t rungs)
{
	Accord__V1__RosterLoaded fact = ACCORD__V1__ROSTER_LOADED__INIT;

	fact.organisation = (char *)(uintptr_t)head->organisation;
	fact.rungs = (uint32_t)rungs;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ROSTER_LOADED, &head->id, &fact.base);
}

/* Whether it says what there is already. */
static bool
said_before(const struct roster_head *head, const Accord__V1__Roster *from,
    const struct ladder *ladder, const struct id *plan)
{
	return head != NULL && strcmp(head->call_back, from->call_back) == 0 &&
	       id_equal(&head->plan, plan) &&
	       (!id_is_nil(plan) || id_equal(&head->ladder.id, &ladder->id));
}

static bool
roster_keep(struct batch *batch, const Accord__V1__Roster *from)
{
	struct id id = roster_head_id(from->organisation), plan = planned_id(from);
	struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	struct ladder ladder;

	ladder_fill(&ladder, from);
	if (said_before(head, from, &ladder, &plan))
		return false;
	if (head == NULL) {
		head = batch_new(batch, &roster_head_table, &id);
		head->id = id;
		(void)text_copy(head->organisation, sizeof(head->organisation), from->organisation);
	}
	head->ladder = ladder;
	head->plan = plan;
	if (!id_is_nil(&plan))
		planned_keep(batch, head, from);
	else if (from->n_rungs > 0 && batch_row(batch, &ladder_table, &ladder.id) == NULL)
		*(struct ladder *)batch_new(batch, &ladder_table, &ladder.id) = ladder;
	(void)text_copy(head->call_back, sizeof(head->call_back), from->call_back);
	batch_touch(batch, head);
	loaded_fact(batch, head, head->ladder.count);
	roster_sweep_soon(batch, &head->id);
	return true;
}

bool
load_roster(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LoadRoster *msg = (const Accord__V1__LoadRoster *)input->msg;
	Accord__V1__Done *done = arena_zalloc(batch_arena(batch), sizeof(*done));

	if (done == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!rosters_good(msg, err))
		return false;
	accord__v1__done__init(done);
	for (size_t i = 0; i < msg->n_rosters; i++)
		done->count += roster_keep(batch, msg->rosters[i]);
	batch_reply(batch, input, &done->base);
	return true;
}
