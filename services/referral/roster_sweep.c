/*
 * A rung that will be empty within three days is a fact, and a task of whoever coordinates: once
 * for each gap, until it is covered. It is looked for a week ahead, so that what is known goes on
 * being known when it moves.
 */
#include "services/referral/roster_sweep.h"

#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/referral/after.h"
#include "services/referral/away.h"
#include "services/referral/barred.h"
#include "services/referral/callout.h"
#include "services/referral/planned.h"
#include "services/referral/roster_change.h"
#include "services/referral/roster_told.h"
#include "services/referral/roster_watch.h"
#include "services/referral/task.h"
#include "sql/referral/roster.h"

#define EVERY CLOCK_HOUR
#define AHEAD (7 * CLOCK_DAY)
#define SOON (72 * CLOCK_HOUR)
#define NIGHT (12 * CLOCK_HOUR) /* who is asked later than this before a gap could do nothing */
#define ANSWER_WITHIN CLOCK_HOUR
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name

void
roster_sweep_soon(struct batch *batch, const struct id *roster)
{
	batch_clock_set(batch, CLOCK_ROSTER_SWEEP, roster, batch_now(batch));
}

/* --- how many there are --- */

static struct metric m_gaps = {.name = "accord_referral_roster_gaps",
    .help = "rungs that rosters leave empty within three days",
    .kind = METRIC_GAUGE};

static void
on_count(void *ctx, const struct db_row *row)
{
	(void)ctx;
	metric_set(&m_gaps, db_int(row, 0));
}

/* Counted again after each look; one at a time. */
static struct {
	struct service *service;
	struct arena *arena; /* NULL: nobody is counting */
} counting;

static void
on_counted(void *ctx, const struct err *err)
{
	(void)ctx;
	arena_free(&counting.arena);
	if (err != NULL)
		log_warn("gaps of rosters cannot be counted", L_ERR(err));
}

static void
count_gaps(void)
{
	struct db *db = counting.service->reader;
	struct err err = {.code = ERR_UNAVAILABLE};

	if (counting.arena != NULL || (counting.arena = arena_try(256, 4096)) == NULL)
		return;
	if (!db_send(db, db_args(&sql_roster_gap_count, counting.arena), on_count, NULL, &err) ||
	    !db_sync(db, on_counted, NULL, &err)) {
		arena_free(&counting.arena);
		log_warn("gaps of rosters cannot be counted", L_ERR(&err));
	}
}

void
roster_sweep_ready(struct service *service)
{
	counting.service = service;
	barred_ready(service);
	metric_register(&m_gaps);
	count_gaps();
}

size_t
roster_sweep_gaps(void)
{
	return (size_t)m_gaps.count;
}

static void
count_again(void *own, void *arg)
{
	(void)own, (void)arg;
	if (counting.service != NULL)
		count_gaps();
}

/* --- rows --- */

/* Tasks, as far as they come to be. */
struct fresh {
	struct id gaps, unfit;   /* of who coordinates: for gaps, and for what fits no more */
	struct roster_told told; /* of those whose place is theirs again by that */
};

void
roster_sweep_keys(struct batch *batch, struct input *input)
{
	const struct fresh fresh = {.gaps = id_v4(), .unfit = id_v4()};

	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	planned_need_head(batch, &input->subject);
	batch_need(batch, &roster_barred_table, &input->subject);
	batch_need(batch, &roster_gaps_table, &input->subject);
	batch_need(batch, &roster_watch_table, &input->subject);
	batch_need_new(batch, &callout_table, &fresh.gaps);
	batch_need_new(batch, &callout_table, &fresh.unfit);
}

/* Who coordinates, by the plan; NULL: there is none that can be read. */
static const char *
coordinator_of(const struct oncall *oncall)
{
	return oncall->people[oncall->coordinator].name;
}

void
roster_sweep_more(struct batch *batch, struct input *input)
{
	const struct roster_head *head = batch_row(batch, &roster_head_table, &input->subject);
	const struct roster_watch *watch = batch_row(batch, &roster_watch_table, &input->subject);
	struct oncall *oncall = head != NULL ? planned_now(batch, head) : NULL;
	struct id supervisor;

	if (head != NULL) {
		supervisor = supervisor_id(
		    oncall != NULL ? planned_employer(batch, head, coordinator_of(oncall))
				   : head->organisation);
		batch_need(batch, &supervisor_table, &supervisor);
	}
	if (oncall != NULL &&
	    roster_changes_any_unfit(
		oncall, batch_row(batch, &roster_changes_table, &input->subject), batch_now(batch)))
		roster_told_need(batch, head, &((struct fresh *)input->own)->told);
	if (watch != NULL && !id_is_nil(&watch->task))
		batch_need(batch, &callout_table, &watch->task);
}

static struct roster_gaps *
gaps_of(struct batch *batch, const struct id *roster)
{
	struct roster_gaps *gaps = batch_row(batch, &roster_gaps_table, roster);

	if (gaps == NULL) {
		gaps = batch_new(batch, &roster_gaps_table, roster);
		gaps->roster = *roster;
	}
	batch_touch(batch, gaps);
	return gaps;
}

static struct roster_watch *
watch_of(struct batch *batch, const struct id *roster)
{
	struct roster_watch *watch = batch_row(batch, &roster_watch_table, roster);

	if (watch == NULL) {
		watch = batch_new(batch, &roster_watch_table, roster);
		watch->roster = *roster;
	}
	watch->swept = batch_now(batch);
	batch_touch(batch, watch);
	return watch;
}

/* --- facts --- */

static void
tell(struct batch *batch, const struct roster_head *head, const struct roster_gaps *gaps)
{
	for (size_t i = 0; i < gaps->count; i++) {
		const struct roster_gap *gap = &gaps->gaps[i];
		Accord__V1__RosterGapMoved fact = ACCORD__V1__ROSTER_GAP_MOVED__INIT;

		if (gap->closed == 0 && gap->opened != batch_now(batch))
			continue;
		fact.organisation = (char *)(uintptr_t)head->organisation;
		fact.rung = (char *)(uintptr_t)gap->rung;
		fact.why = (Accord__V1__RosterWhy)gap->why;
		fact.from_us = gap->span.from;
		fact.until_us = gap->span.until;
		fact.closed = gap->closed != 0;
		batch_fact(
		    batch, ACCORD__V1__KIND__KIND_ROSTER_GAP_MOVED, &gaps->roster, &fact.base);
	}
}

/* --- the task --- */

static bool
is_over(const struct callout *task)
{
	switch (task->state) {
	case STATE(EXPIRED):
	case STATE(CLOSED):
	case STATE(WITHDRAWN):
		return true;
	default:
		return false;
	}
}

/* In the morning, where that is early enough. */
static int64_t
due(const struct supervisor *known, const struct roster_gaps *gaps, int64_t now)
{
	int64_t first = INT64_MAX, morning;

	for (size_t i = 0; i < gaps->count; i++)
		if (gaps->gaps[i].closed == 0 && gaps->gaps[i].span.from < first)
			first = gaps->gaps[i].span.from;
	morning =
	    after_morning(known != NULL ? known->zone : "", known != NULL ? known->days : "", now);
	return morning <= first - NIGHT ? morning : now;
}

/* Of her employer: she is asked twice, then its duty supervisor. gaps NULL: at once. */
static void
ask_coordinator(struct batch *batch, const struct roster_head *head, const struct oncall *oncall,
    const struct roster_gaps *gaps, const struct id *fresh)
{
	const char *person = coordinator_of(oncall);
	const char *employer = planned_employer(batch, head, person);
	struct id id = supervisor_id(employer);
	const struct supervisor *known = batch_row(batch, &supervisor_table, &id);
	const struct roster_away *away = batch_row(batch, &roster_away_table, &head->id);
	Accord__V1__PersonWanted msg = ACCORD__V1__PERSON_WANTED__INIT;

	msg.organisation = (char *)(uintptr_t)employer;
	msg.why = gaps != NULL ? ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_GAP
			       : ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_UNFIT;
	msg.lead = (char *)(uintptr_t)person;
	msg.due_us = gaps != NULL ? due(known, gaps, batch_now(batch)) : batch_now(batch);
	(void)task_open(batch, fresh, &msg,
	    away_is(away, person) ? NULL
				  : task_ladder_of_one(batch, employer, person, ANSWER_WITHIN));
}

/* A plain ladder is nobody's to coordinate: the duty supervisor of whose it is, at once. */
static void
ask_supervisor(struct batch *batch, const struct roster_head *head, const struct id *fresh)
{
	Accord__V1__PersonWanted msg = ACCORD__V1__PERSON_WANTED__INIT;

	msg.organisation = (char *)(uintptr_t)head->organisation;
	msg.why = ACCORD__V1__WANTED_FOR__WANTED_FOR_ROSTER_GAP;
	msg.due_us = batch_now(batch);
	(void)task_open(batch, fresh, &msg, NULL);
}

static void
look_after(struct batch *batch, const struct roster_head *head, struct roster_watch *watch,
    const struct oncall *oncall, const struct roster_gaps *gaps, size_t opened,
    const struct id *fresh)
{
	struct callout *task =
	    id_is_nil(&watch->task) ? NULL : batch_row(batch, &callout_table, &watch->task);

	if (watch->gaps == 0 && task != NULL) {
		task->task.wants = 0;
		batch_touch(batch, task);
		callout_call_off(
		    batch, task, ACCORD__V1__REQUEST_REASON__REQUEST_REASON_NOT_WANTED, 0);
	}
	if (watch->gaps == 0)
		watch->task = (struct id){{0}};
	if (opened == 0 || (task != NULL && !is_over(task)))
		return;
	if (oncall != NULL)
		ask_coordinator(batch, head, oncall, gaps, fresh);
	else
		ask_supervisor(batch, head, fresh);
	watch->task = *fresh;
}

/* What was said of a roster that has been loaded anew, and fits it no more, is not dropped in
 * silence, and whose place it took learns that it is hers again. */
static void
end_unfit(struct batch *batch, const struct roster_head *head, struct oncall *oncall,
    const struct fresh *fresh)
{
	struct roster_changes *changes = batch_row(batch, &roster_changes_table, &head->id);
	bool again[ONCALL_PEOPLE] = {false};

	if (oncall == NULL || !roster_changes_any_unfit(oncall, changes, batch_now(batch)))
		return;
	if (!roster_told_fits(batch, head, &fresh->told)) { /* loaded in this same batch */
		roster_sweep_soon(batch, &head->id);
		return;
	}
	roster_changes_end_unfit(batch, head, oncall, changes, again);
	ask_coordinator(batch, head, oncall, NULL, &fresh->unfit);
	roster_told_show(batch, head, oncall, again, "", &fresh->told);
}

/* --- each hour --- */

static size_t
look(struct batch *batch, const struct roster_head *head, struct oncall *oncall,
    struct roster_gap runs[ROSTER_GAPS_OPEN])
{
	const struct roster_barred *barred = batch_row(batch, &roster_barred_table, &head->id);
	const struct oncall_span ahead = {batch_now(batch), batch_now(batch) + AHEAD};

	if (oncall == NULL)
		return roster_ladder_runs(&head->ladder,
		    batch_row(batch, &roster_away_table, &head->id), barred, &ahead, runs);
	barred_apply(oncall, barred);
	return roster_runs(oncall, ahead.from, ahead.until, runs);
}

bool
roster_sweep(struct batch *batch, struct input *input, struct err *err)
{
	const struct roster_head *head = batch_row(batch, &roster_head_table, &input->subject);
	static struct roster_gap runs[ROSTER_GAPS_OPEN];
	const struct fresh *fresh = input->own;
	int64_t now = batch_now(batch);
	struct roster_watch *watch;
	struct roster_gaps *gaps;
	struct oncall *oncall;
	size_t opened, count;

	(void)err;
	if (head == NULL)
		return true;
	oncall = planned_now(batch, head);
	batch_clock_set(batch, CLOCK_ROSTER_SWEEP, &head->id, now + EVERY);
	if (oncall == NULL && !id_is_nil(&head->plan))
		return true; /* it cannot be read, and that was said */
	end_unfit(batch, head, oncall, fresh);
	gaps = gaps_of(batch, &head->id);
	watch = watch_of(batch, &head->id);
	count = look(batch, head, oncall, runs);
	barred_ask(batch, head, now + AHEAD);
	opened = roster_gaps_match(gaps, runs, count, now + SOON, now);
	watch->gaps = 0;
	for (size_t i = 0; i < gaps->count; i++)
		watch->gaps += gaps->gaps[i].closed == 0;
	tell(batch, head, gaps);
	look_after(batch, head, watch, oncall, gaps, opened, &fresh->gaps);
	batch_after(batch, count_again, NULL);
	return true;
}
