/* For tests of rosters by the hour: one that is loaded, call-outs of an hour, and the hourly look.
 */
#ifndef TESTS_UNIT_PLANNED_WORLD_H
#define TESTS_UNIT_PLANNED_WORLD_H

#include "tests/unit/callout_world.h"

#include "accord/v1/roster.pb-c.h"
#include "services/referral/planned.h"
#include "services/referral/roster_sweep.h"
#include "services/referral/roster_watch.h"

#define TEXT                                                                                       \
	"agency: riverton-pd\ncall back: +1 555 0101\nzone: UTC\ncoordinator: p-9 10m\nrungs:\n"   \
	"  - rung: primary\n    answer within: 5m\n    who:\n      - weekly\nrotations:\n"         \
	"  - rotation: weekly\n    first: 2026-01-05\n    handover: 08:00\n    length: 1w\n"       \
	"    people:\n      - p-1\n      - p-2\npeople:\n  - person: p-1\n  - person: p-2\n"       \
	"    recused from:\n      - 4A\n  - person: p-9\n"
#define MONDAY INT64_C(1767600000000000) /* 2026-01-05T08:00:00Z */

static struct {
	Accord__V1__RosterPerson people[3], *list[3];
	Accord__V1__RosterRung rung, *rungs;
	Accord__V1__Roster roster, *rosters;
	Accord__V1__LoadRoster msg;
	struct input input;
} in;

static inline int
at_monday(void **state)
{
	static const char *const names[] = {"p-1", "p-2", "p-9"};

	(void)state;
	fake_reset(NULL);
	fake.now = MONDAY;
	accord__v1__load_roster__init(&in.msg);
	accord__v1__roster__init(&in.roster);
	accord__v1__roster_rung__init(&in.rung);
	in.rungs = &in.rung;
	for (size_t i = 0; i < 3; i++) {
		accord__v1__roster_person__init(&in.people[i]);
		in.people[i].person = (char *)(uintptr_t)names[i];
		in.people[i].employer = (char *)"haven-house";
		in.list[i] = &in.people[i];
	}
	in.roster.organisation = (char *)"riverton-pd";
	in.roster.call_back = (char *)"+1 555 0101";
	in.roster.plan = (char *)TEXT;
	in.roster.people = in.list;
	in.roster.n_people = 3;
	in.rosters = &in.roster;
	in.msg.rosters = &in.rosters;
	in.msg.n_rosters = 1;
	return 0;
}

static inline bool
take(void)
{
	in.input = (struct input){.rule = &roster_rule, .msg = &in.msg.base};
	return fake_one(&in.input);
}

static inline uint32_t
changed(void)
{
	assert_true(take());
	return ((const Accord__V1__Done *)in.input.reply)->count;
}

/* Whom a call-out of now is offered to. */
static inline const char *
asked(const char *number)
{
	record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
	return moved(0)->person;
}

/* What the statement roster_gap_load does: what is closed is not loaded again. */
static inline struct roster_gaps *
gaps_now(void)
{
	struct id head = roster_head_id("riverton-pd");
	struct fake_row *row = fake_find(&roster_gaps_table, &head);
	struct roster_gaps *gaps = row != NULL && row->there ? row->row : NULL;
	size_t open = 0;

	for (size_t i = 0; gaps != NULL && i < gaps->count; i++)
		if (gaps->gaps[i].closed == 0)
			gaps->gaps[open++] = gaps->gaps[i];
	if (gaps != NULL)
		gaps->count = open;
	return gaps;
}

/* The facts that it left. */
static inline size_t
sweep(int64_t after)
{
	static const struct rule rule = {
	    .keys = roster_sweep_keys, .more = roster_sweep_more, .decide = roster_sweep};
	struct id head = roster_head_id("riverton-pd");
	struct input input = {.rule = &rule, .subject = head};
	size_t facts = fake.fact_count;

	(void)gaps_now();
	fake.now += after;
	batch_clock_clear(&fake, CLOCK_ROSTER_SWEEP, &head);
	assert_true(fake_one(&input));
	return fake.fact_count - facts;
}

static inline const struct callout *
its_task(void)
{
	struct id head = roster_head_id("riverton-pd");
	const struct roster_watch *watch = fake_find(&roster_watch_table, &head)->row;
	struct fake_row *row = fake_find(&callout_table, &watch->task);

	return row != NULL && row->there ? row->row : NULL;
}

#endif
