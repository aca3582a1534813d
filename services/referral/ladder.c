/* Takes rosters over: checked whole, then each that says something new becomes its organisation's
 * ladder. */
#include "services/referral/ladder.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/referral/rows.h"

#define ANSWER_WITHIN_MAX CLOCK_DAY

/* Every part is preceded by its length, so that no two ladders read alike. */
static struct id
ladder_id(const Accord__V1__Roster *roster)
{
	char text[LADDER_RUNGS * (2 * REFERRAL_NAME + 64)] = "";
	size_t len = 0;

	for (size_t i = 0; i < roster->n_rungs && i < LADDER_RUNGS; i++) {
		const Accord__V1__RosterRung *rung = roster->rungs[i];

		len += (size_t)snprintf(text + len, sizeof(text) - len, "%zu:%.64s%zu:%.64s%lld;",
		    strlen(rung->person), rung->person, strlen(rung->employer), rung->employer,
		    (long long)rung->answer_within_us);
	}
	return id_digest((const char *const[]){"ladder", roster->organisation, text}, 3);
}

void
load_roster_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LoadRoster *msg = (const Accord__V1__LoadRoster *)input->msg;

	for (size_t i = 0; i < msg->n_rosters; i++) {
		struct id head = roster_head_id(msg->rosters[i]->organisation);
		struct id ladder = ladder_id(msg->rosters[i]);

		batch_need(batch, &roster_head_table, &head);
		batch_need(batch, &ladder_table, &ladder);
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
	}
	return true;
}

static void
ladder_fill(struct ladder *ladder, const struct id *id, const Accord__V1__Roster *from)
{
	*ladder = (struct ladder){.id = *id, .count = from->n_rungs};
	for (size_t i = 0; i < from->n_rungs; i++) {
		struct rung *rung = &ladder->rungs[i];

		(void)text_copy(rung->person, sizeof(rung->person), from->rungs[i]->person);
		(void)text_copy(rung->employer, sizeof(rung->employer), from->rungs[i]->employer);
		rung->answer_within = from->rungs[i]->answer_within_us;
	}
}

static void
loaded_fact(struct batch *batch, const struct roster_head *head, size_t rungs)
{
	Accord__V1__RosterLoaded fact = ACCORD__V1__ROSTER_LOADED__INIT;

	fact.organisation = (char *)(uintptr_t)head->organisation;
	fact.rungs = (uint32_t)rungs;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ROSTER_LOADED, &head->id, &fact.base);
}

static bool
roster_keep(struct batch *batch, const Accord__V1__Roster *from)
{
	struct id id = roster_head_id(from->organisation), ladder = ladder_id(from);
	struct roster_head *head = batch_row(batch, &roster_head_table, &id);

	if (head != NULL && id_equal(&head->ladder.id, &ladder) &&
	    strcmp(head->call_back, from->call_back) == 0)
		return false;
	if (head == NULL) {
		head = batch_new(batch, &roster_head_table, &id);
		head->id = id;
		(void)text_copy(head->organisation, sizeof(head->organisation), from->organisation);
	}
	ladder_fill(&head->ladder, &ladder, from);
	if (from->n_rungs > 0 && batch_row(batch, &ladder_table, &ladder) == NULL)
		ladder_fill(batch_new(batch, &ladder_table, &ladder), &ladder, from);
	(void)text_copy(head->call_back, sizeof(head->call_back), from->call_back);
	batch_touch(batch, head);
	loaded_fact(batch, head, from->n_rungs);
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
