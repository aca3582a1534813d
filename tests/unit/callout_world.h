/* For tests of call-outs: incidents told, answers said and clocks rung, without a database. */
#ifndef TESTS_UNIT_CALLOUT_WORLD_H
#define TESTS_UNIT_CALLOUT_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/referral/callout.h"
#include "services/referral/incident.h"
#include "services/referral/ladder.h"
#include "services/referral/rows.h"
#include "services/referral/saying.h"
#include "services/referral/storm.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/fake_gateway.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define STATUS(name) ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_##name
#define TIER(name) ACCORD__V1__TIER__TIER_##name

static const struct rule recorded_rule = {
    .keys = incident_recorded_keys, .more = incident_recorded_more, .decide = incident_recorded};
static const struct rule move_rule = {
    .keys = move_callout_keys, .more = move_callout_more, .decide = move_callout};
static const struct rule clock_rule = {
    .keys = callout_unanswered_keys, .more = callout_unanswered_more, .decide = callout_unanswered};
static const struct rule steady_rule = {
    .keys = callout_steady_keys, .more = callout_steady_more, .decide = callout_steady};
static const struct rule roster_rule = {.keys = load_roster_keys, .decide = load_roster};

/* An incident's fact, ready to be put into a batch. */
struct incident {
	struct id id;
	Accord__V1__IncidentRecorded msg;
	struct input input;
};

static inline struct input *
incident(struct incident *in, const char *number, Accord__V1__Tier tier,
    Accord__V1__IncidentStatus status)
{
	in->id = id_digest(&number, 1);
	accord__v1__incident_recorded__init(&in->msg);
	in->msg.incident = (ProtobufCBinaryData){sizeof(in->id.b), in->id.b};
	in->msg.organisation = (char *)"riverton-pd";
	in->msg.area = (char *)"4A";
	in->msg.tier = tier;
	in->msg.status = status;
	in->input = (struct input){.rule = &recorded_rule, .msg = &in->msg.base};
	return &in->input;
}

static inline void
record(const char *number, Accord__V1__Tier tier, Accord__V1__IncidentStatus status)
{
	struct incident in;

	assert_true(fake_one(incident(&in, number, tier, status)));
}

static inline void
load_for(const char *organisation, const char *const *people, size_t count)
{
	Accord__V1__RosterRung rungs[LADDER_RUNGS], *list[LADDER_RUNGS];
	Accord__V1__Roster roster = ACCORD__V1__ROSTER__INIT, *rosters = &roster;
	Accord__V1__LoadRoster msg = ACCORD__V1__LOAD_ROSTER__INIT;
	struct input input = {.rule = &roster_rule, .msg = &msg.base};

	for (size_t i = 0; i < count; i++) {
		accord__v1__roster_rung__init(&rungs[i]);
		rungs[i].person = (char *)(uintptr_t)people[i];
		rungs[i].employer = (char *)"haven-house";
		rungs[i].answer_within_us = (int64_t)(i + 1) * CLOCK_MINUTE;
		list[i] = &rungs[i];
	}
	roster.organisation = (char *)(uintptr_t)organisation;
	roster.call_back = (char *)"+1 555 0101";
	roster.rungs = list;
	roster.n_rungs = count;
	msg.rosters = &rosters;
	msg.n_rosters = 1;
	assert_true(fake_one(&input));
}

static inline void
load(const char *const *people, size_t count)
{
	load_for("riverton-pd", people, count);
}

static inline int
setup(void **state)
{
	(void)state;
	fake_reset(NULL);
	load((const char *const[]){"p-1", "p-2", "p-3"}, 3);
	return 0;
}

static inline const Accord__V1__CalloutMoved *
moved(size_t from_end)
{
	return fake_fact(from_end, &accord__v1__callout_moved__descriptor);
}

static inline struct incident_link *
link_of(const char *number)
{
	struct id id = id_digest(&number, 1);
	struct fake_row *row = fake_find(&incident_link_table, &id);

	return row != NULL && row->there ? row->row : NULL;
}

static inline struct callout *
callout_of(const char *number)
{
	struct incident_link *of = link_of(number);
	struct fake_row *row = of != NULL ? fake_find(&callout_table, &of->request) : NULL;

	return row != NULL && row->there ? row->row : NULL;
}

/* ERR_NONE when it was taken. */
static inline enum err_code
say(const struct id *request, Accord__V1__RequestEvent event, const char *person, uint32_t *count)
{
	Accord__V1__MoveCallout msg = ACCORD__V1__MOVE_CALLOUT__INIT;
	Accord__V1__Actor actor = ACCORD__V1__ACTOR__INIT;
	struct input input = {.rule = &move_rule, .msg = &msg.base, .actor = &actor};
	char *granted[] = {(char *)"riverton-pd", (char *)"harbour-pd"};

	msg.granted = granted;
	msg.n_granted = 2;
	msg.request = (ProtobufCBinaryData){sizeof(request->b), (uint8_t *)(uintptr_t)request->b};
	msg.event = event;
	msg.scene = event == EVENT(ARRIVE) ? ACCORD__V1__SCENE_SAFE__SCENE_SAFE_OFFICER
					   : ACCORD__V1__SCENE_SAFE__SCENE_SAFE_UNSPECIFIED;
	actor.person = (char *)(uintptr_t)person;
	if (!fake_one(&input))
		return input.err.code;
	if (count != NULL)
		*count = ((const Accord__V1__Done *)input.reply)->count;
	return ERR_NONE;
}

#define SAY(c, event, person) assert_int_equal(say(&(c)->id, EVENT(event), person, NULL), ERR_NONE)

static inline void
run_out(struct callout *c)
{
	struct input input = {
	    .rule = &clock_rule, .subject = c->id, .due = fake_due(CLOCK_CALLOUT_ANSWER, &c->id)};

	assert_int_not_equal(input.due, 0);
	fake.now = input.due;
	batch_clock_clear(&fake, CLOCK_CALLOUT_ANSWER, &c->id);
	assert_true(fake_one(&input));
}

/* Up and down, so many times, all at one instant; it ends as it asks at last. */
static inline void
storm(const char *number, int times, bool ends_up)
{
	for (int i = 0; i < times; i++) {
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
		record(number, TIER(REVIEW), STATUS(ACTIVE));
	}
	if (ends_up)
		record(number, TIER(PAGE_NOW), STATUS(ACTIVE));
}

static inline size_t
pages(void)
{
	size_t count = 0;

	for (size_t i = 0; i + 1 < fake.fact_count; i++) /* the first fact is the roster's */
		count += moved(i)->to == STATE(OFFERED) && moved(i)->event != EVENT(GO_ON);
	return count;
}

static inline void
ring_steady(struct callout *c)
{
	struct input input = {
	    .rule = &steady_rule, .subject = c->id, .due = fake_due(CLOCK_CALLOUT_STEADY, &c->id)};

	assert_int_not_equal(input.due, 0);
	fake.now = input.due;
	batch_clock_clear(&fake, CLOCK_CALLOUT_STEADY, &c->id);
	assert_true(fake_one(&input));
}

/* Of the group of a program's tests. */
static inline int
begin(void **state)
{
	(void)state;
	log_open("test", LOG_ERROR);
	return 0;
}

static inline int
end(void **state)
{
	(void)state;
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

#endif
