/* How referral's rows are read from the store and put back. */
#include "services/referral/rows.h"

#include <stdio.h>

#include "common/text.h"
#include "sql/referral/callout.h"
#include "sql/referral/ladder.h"
#include "sql/referral/task.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

static const struct id *
or_null(const struct id *id)
{
	return id_is_nil(id) ? NULL : id;
}

struct id
roster_head_id(const char *organisation)
{
	return id_digest((const char *const[]){"roster", organisation}, 2);
}

struct id
supervisor_id(const char *organisation)
{
	return id_digest((const char *const[]){"supervisor", organisation}, 2);
}

struct id
task_head_id(const char *organisation, const struct id *of, Accord__V1__WantedFor why)
{
	char name[ID_TEXT_SIZE], number[16];

	(void)snprintf(number, sizeof(number), "%d", (int)why);
	return id_digest((const char *const[]){"task", organisation, id_text(of, name), number}, 4);
}

struct id
held_id(const char *person)
{
	return id_digest((const char *const[]){"holder", person}, 2);
}

/* One rung from where its columns begin; none where there is no ladder to the roster. */
static void
rung_read(struct ladder *ladder, const struct db_row *from, int column)
{
	int64_t n = db_int(from, column);
	struct rung *rung;

	if (n < 1 || n > LADDER_RUNGS)
		return;
	rung = &ladder->rungs[n - 1];
	READ_TEXT(rung->person, from, column + 1);
	READ_TEXT(rung->employer, from, column + 2);
	rung->answer_within = db_int(from, column + 3);
	if ((size_t)n > ladder->count)
		ladder->count = (size_t)n;
}

static void
ladder_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct ladder *ladder = row;

	(void)batch;
	ladder->id = db_id(from, 0);
	rung_read(ladder, from, 1);
}

static void
ladder_bind(struct db_args *to, const void *row)
{
	const struct ladder *ladder = row;

	for (size_t i = 0; i < ladder->count; i++) {
		db_put_id(to, &ladder->id);
		db_put_int(to, (int64_t)i + 1);
		db_put_text(to, ladder->rungs[i].person);
		db_put_text(to, ladder->rungs[i].employer);
		db_put_int(to, ladder->rungs[i].answer_within);
	}
}

const struct table ladder_table = {
    .name = "ladder",
    .row_size = sizeof(struct ladder),
    .load = &sql_ladder_load,
    .read = ladder_read,
    .save = &sql_ladder_save,
    .bind = ladder_bind,
    .save_per_element = true,
};

/* One that was made up when it was asked for, and may be there already. */
const struct table ladder_kept_table = {
    .name = "ladder as made up",
    .row_size = sizeof(struct ladder),
    .save = &sql_ladder_keep,
    .bind = ladder_bind,
    .save_per_element = true,
};

static void
roster_head_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_head *roster = row;

	(void)batch;
	roster->id = db_id(from, 0);
	READ_TEXT(roster->organisation, from, 1);
	READ_TEXT(roster->call_back, from, 2);
	roster->ladder.id = db_id(from, 3);
	roster->version = (int)db_int(from, 4);
	roster->plan = db_id(from, 5);
	rung_read(&roster->ladder, from, 6);
}

static void
roster_head_bind(struct db_args *to, const void *row)
{
	const struct roster_head *roster = row;

	db_put_id(to, &roster->id);
	db_put_text(to, roster->organisation);
	db_put_text(to, roster->call_back);
	db_put_id(to, &roster->ladder.id);
	db_put_int(to, roster->version + 1);
	db_put_id(to, or_null(&roster->plan));
}

const struct table roster_head_table = {
    .name = "roster",
    .row_size = sizeof(struct roster_head),
    .load = &sql_roster_head_load,
    .read = roster_head_read,
    .save = &sql_roster_head_save,
    .bind = roster_head_bind,
};

static void
roster_plan_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_plan *plan = row;

	(void)batch;
	plan->roster = db_id(from, 0);
	plan->plan = db_id(from, 1);
	READ_TEXT(plan->text, from, 2);
}

static void
roster_plan_bind(struct db_args *to, const void *row)
{
	const struct roster_plan *plan = row;

	db_put_id(to, &plan->plan);
	db_put_text(to, plan->text);
}

const struct table roster_plan_table = {
    .name = "roster_plan",
    .row_size = sizeof(struct roster_plan),
    .load = &sql_roster_plan_load,
    .read = roster_plan_read,
    .save = &sql_roster_plan_save,
    .bind = roster_plan_bind,
};

static void
roster_staff_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_staff *staff = row;

	(void)batch;
	staff->roster = db_id(from, 0);
	staff->plan = db_id(from, 1);
	if (staff->count == ONCALL_PEOPLE)
		return;
	READ_TEXT(staff->people[staff->count].person, from, 2);
	READ_TEXT(staff->people[staff->count++].employer, from, 3);
}

static void
roster_staff_bind(struct db_args *to, const void *row)
{
	const struct roster_staff *staff = row;

	for (size_t i = 0; i < staff->count; i++) {
		db_put_id(to, &staff->plan);
		db_put_text(to, staff->people[i].person);
		db_put_text(to, staff->people[i].employer);
	}
}

const struct table roster_staff_table = {
    .name = "roster_person",
    .row_size = sizeof(struct roster_staff),
    .load = &sql_roster_staff_load,
    .read = roster_staff_read,
    .save = &sql_roster_staff_save,
    .bind = roster_staff_bind,
    .save_per_element = true,
};

static void
callout_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct callout *c = row;

	(void)batch;
	c->id = db_id(from, 0);
	c->canary = db_int(from, 1) == ACCORD__V1__REQUEST_KIND__REQUEST_CANARY;
	c->incident = db_id(from, 2);
	READ_TEXT(c->organisation, from, 3);
	READ_TEXT(c->call_back, from, 4);
	READ_TEXT(c->area, from, 5);
	c->tier = (Accord__V1__Tier)db_int(from, 6);
	c->ladder = db_id(from, 7);
	c->state = (Accord__V1__RequestState)db_int(from, 8);
	c->reason = (Accord__V1__RequestReason)db_int(from, 9);
	c->rung = (unsigned)db_int(from, 10);
	READ_TEXT(c->person, from, 11);
	READ_TEXT(c->employer, from, 12);
	c->opened = db_time(from, 13);
	c->offered = db_time(from, 14);
	c->acknowledged = db_time(from, 15);
	c->accepted = db_time(from, 16);
	c->moved = db_time(from, 17);
	c->moves = (unsigned)db_int(from, 18);
	c->version = (int)db_int(from, 19);
	c->task.is = db_int(from, 1) == ACCORD__V1__REQUEST_KIND__REQUEST_CONTACT;
	c->task.client = db_id(from, 20);
	c->task.why = (Accord__V1__WantedFor)db_int(from, 21);
	c->task.due = db_time(from, 22);
	READ_TEXT(c->task.lead, from, 23);
	c->task.risk = (unsigned)db_int(from, 24);
	c->task.wants = (unsigned)db_int(from, 25);
	c->task.result = (Accord__V1__TaskResult)db_int(from, 26);
	c->task.callout = db_id(from, 27);
	READ_TEXT(c->ori, from, 28);
	c->expected = db_time(from, 29);
	c->scene = (Accord__V1__SceneSafe)db_int(from, 30);
	c->checked = db_time(from, 31);
	c->missed = (unsigned)db_int(from, 32);
	for (int i = 0; i < CALLOUT_WATCHES; i++)
		c->watch[i] = db_id(from, 33 + i);
	READ_TEXT(c->asked.person, from, 35);
	READ_TEXT(c->asked.employer, from, 36);
	c->asked.message_may_be_left = (Accord__V1__Answer)db_int(from, 37);
	c->asked.safe_if_another_answers = (Accord__V1__Answer)db_int(from, 38);
	c->asked.told_of_call = (Accord__V1__Answer)db_int(from, 39);
	c->asked.out_of_earshot = (Accord__V1__Answer)db_int(from, 40);
	c->task.at = db_time(from, 41);
	c->task.until = db_time(from, 42);
	c->task.setting = (Accord__V1__TaskSetting)db_int(from, 43);
	c->task.attended = (Accord__V1__TaskAttended)db_int(from, 44);
	READ_TEXT(c->hotline, from, 45);
}

int64_t
task_rank(const struct callout *c)
{
	int64_t risk = c->task.risk < TASK_RISK_MAX ? c->task.risk : TASK_RISK_MAX;

	return c->task.is ? (risk << 53) + c->opened : 0;
}

static Accord__V1__RequestKind
kind_of(const struct callout *c)
{
	if (c->task.is)
		return ACCORD__V1__REQUEST_KIND__REQUEST_CONTACT;
	return c->canary ? ACCORD__V1__REQUEST_KIND__REQUEST_CANARY
			 : ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT;
}

static void
callout_bind(struct db_args *to, const void *row)
{
	const struct callout *c = row;

	db_put_id(to, &c->id);
	db_put_int(to, kind_of(c));
	db_put_id(to, or_null(&c->incident));
	db_put_text(to, c->organisation);
	db_put_text(to, c->call_back);
	db_put_text(to, c->area);
	db_put_int(to, c->tier);
	db_put_id(to, or_null(&c->ladder));
	db_put_int(to, c->state);
	db_put_int(to, c->reason);
	db_put_int(to, c->rung);
	db_put_text(to, c->person);
	db_put_text(to, c->employer);
	db_put_time(to, c->opened);
	db_put_time(to, c->offered);
	db_put_time(to, c->acknowledged);
	db_put_time(to, c->accepted);
	db_put_time(to, c->moved);
	db_put_int(to, c->moves);
	db_put_int(to, c->version + 1);
	db_put_id(to, or_null(&c->task.client));
	db_put_int(to, c->task.why);
	db_put_time(to, c->task.due);
	db_put_text(to, c->task.lead);
	db_put_int(to, c->task.risk);
	db_put_int(to, task_rank(c));
	db_put_int(to, c->task.wants);
	db_put_int(to, c->task.result);
	db_put_id(to, or_null(&c->task.callout));
	db_put_text(to, c->ori);
	db_put_time(to, c->expected);
	db_put_int(to, c->scene);
	db_put_time(to, c->checked);
	db_put_int(to, c->missed);
	for (int i = 0; i < CALLOUT_WATCHES; i++)
		db_put_id(to, or_null(&c->watch[i]));
	db_put_text(to, c->asked.person);
	db_put_text(to, c->asked.employer);
	db_put_int(to, c->asked.message_may_be_left);
	db_put_int(to, c->asked.safe_if_another_answers);
	db_put_int(to, c->asked.told_of_call);
	db_put_int(to, c->asked.out_of_earshot);
	db_put_time(to, c->task.at);
	db_put_time(to, c->task.until);
	db_put_int(to, c->task.setting);
	db_put_int(to, c->task.attended);
	db_put_text(to, c->hotline);
}

const struct table callout_table = {
    .name = "request",
    .row_size = sizeof(struct callout),
    .load = &sql_callout_load,
    .read = callout_read,
    .save = &sql_callout_save,
    .bind = callout_bind,
};

static void
incident_link_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct incident_link *link = row;

	(void)batch;
	link->id = db_id(from, 0);
	link->request = db_id(from, 1);
	link->tier = (Accord__V1__Tier)db_int(from, 2);
	link->called = db_bool(from, 3);
	link->late = db_bool(from, 4);
	link->openings = (unsigned)db_int(from, 5);
	link->window_end = db_time(from, 6);
	link->restated = (uint32_t)db_int(from, 7);
	link->restated_epoch = (uint64_t)db_int(from, 8);
	link->version = (int)db_int(from, 9);
}

static void
incident_link_bind(struct db_args *to, const void *row)
{
	const struct incident_link *link = row;

	db_put_id(to, &link->id);
	db_put_id(to, or_null(&link->request));
	db_put_int(to, link->tier);
	db_put_bool(to, link->called);
	db_put_bool(to, link->late);
	db_put_int(to, link->openings);
	db_put_time(to, link->window_end);
	db_put_int(to, link->restated);
	db_put_int(to, (int64_t)link->restated_epoch);
	db_put_int(to, link->version + 1);
}

const struct table incident_link_table = {
    .name = "incident_link",
    .row_size = sizeof(struct incident_link),
    .load = &sql_incident_link_load,
    .read = incident_link_read,
    .save = &sql_incident_link_save,
    .bind = incident_link_bind,
};

static void
held_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct held *held = row;

	(void)batch;
	held->person = db_id(from, 0);
	if (held->count == HELD_MAX)
		return;
	held->requests[held->count].id = db_id(from, 1);
	held->requests[held->count++].ladder = db_id(from, 2);
}

const struct table held_table = {
    .name = "request by holder",
    .row_size = sizeof(struct held),
    .load = &sql_callout_held,
    .read = held_read,
};

/* --- what somebody is wanted for --- */

static void
want_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct want *want = row;

	(void)batch;
	want->id = db_id(from, 0);
	want->request = db_id(from, 1);
	want->over = db_bool(from, 2);
	want->version = (int)db_int(from, 3);
}

static void
want_bind(struct db_args *to, const void *row)
{
	const struct want *want = row;

	db_put_id(to, &want->id);
	db_put_id(to, &want->request);
	db_put_bool(to, want->over);
	db_put_int(to, want->version + 1);
}

const struct table want_table = {
    .name = "want",
    .row_size = sizeof(struct want),
    .load = &sql_want_load,
    .read = want_read,
    .save = &sql_want_save,
    .bind = want_bind,
};

static void
task_head_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct task_head *head = row;

	(void)batch;
	head->id = db_id(from, 0);
	head->request = db_id(from, 1);
	head->version = (int)db_int(from, 2);
}

static void
task_head_bind(struct db_args *to, const void *row)
{
	const struct task_head *head = row;

	db_put_id(to, &head->id);
	db_put_id(to, &head->request);
	db_put_int(to, head->version + 1);
}

const struct table task_head_table = {
    .name = "task_head",
    .row_size = sizeof(struct task_head),
    .load = &sql_task_head_load,
    .read = task_head_read,
    .save = &sql_task_head_save,
    .bind = task_head_bind,
};

static void
supervisor_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct supervisor *supervisor = row;

	(void)batch;
	supervisor->id = db_id(from, 0);
	READ_TEXT(supervisor->organisation, from, 1);
	READ_TEXT(supervisor->person, from, 2);
	supervisor->version = (int)db_int(from, 3);
	READ_TEXT(supervisor->zone, from, 4);
	READ_TEXT(supervisor->ori, from, 5);
	READ_TEXT(supervisor->days, from, 6);
	READ_TEXT(supervisor->hotline, from, 7);
}

static void
supervisor_bind(struct db_args *to, const void *row)
{
	const struct supervisor *supervisor = row;

	db_put_id(to, &supervisor->id);
	db_put_text(to, supervisor->organisation);
	db_put_text(to, supervisor->person);
	db_put_int(to, supervisor->version + 1);
	db_put_text(to, supervisor->zone);
	db_put_text(to, supervisor->ori);
	db_put_text(to, supervisor->days);
	db_put_text(to, supervisor->hotline);
}

const struct table supervisor_table = {
    .name = "supervisor",
    .row_size = sizeof(struct supervisor),
    .load = &sql_supervisor_load,
    .read = supervisor_read,
    .save = &sql_supervisor_save,
    .bind = supervisor_bind,
};
