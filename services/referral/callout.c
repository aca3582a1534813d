/* What call-outs do when incidents change, when people answer and when nobody does. */
#include "services/referral/callout.h"

#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/referral/fsm.h"
#include "services/referral/merge.h"
#include "services/referral/rows.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define CALLOUT ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT
#define PAGE_NOW ACCORD__V1__TIER__TIER_PAGE_NOW

static struct metric m_held = {.name = "accord_referral_callouts_held_total",
    .help = "call-outs held because their incident asked for somebody again and again"};
#define CANARY_KEPT CLOCK_DAY

static struct metric m_canary = {.name = "accord_canary_seconds",
    .help = "when the last canary came by, in seconds since 1970",
    .kind = METRIC_GAUGE};
static int64_t canary_at;

void
callout_open(void)
{
	metric_register(&m_canary);
}

int64_t
callout_canary_at(void)
{
	return canary_at;
}

/* --- one move --- */

/* Of whom a move speaks: who acted, or whom it is offered to. */
struct mover {
	const char *person, *employer;
	unsigned rung;
	Accord__V1__RequestReason reason;
	unsigned merge_rule; /* 0: no merge */
};

static void
fact_of(struct batch *batch, const struct callout *c, const struct fsm_edge *edge,
    const struct mover *by)
{
	Accord__V1__CalloutMoved fact = ACCORD__V1__CALLOUT_MOVED__INIT;

	fact.request = (ProtobufCBinaryData){sizeof(c->id.b), (uint8_t *)(uintptr_t)c->id.b};
	fact.incident =
	    (ProtobufCBinaryData){sizeof(c->incident.b), (uint8_t *)(uintptr_t)c->incident.b};
	fact.from = edge->from;
	fact.to = edge->to;
	fact.event = edge->event;
	fact.rule = edge->rule;
	fact.reason = by->reason;
	fact.organisation = (char *)(uintptr_t)c->organisation;
	fact.person = (char *)(uintptr_t)by->person;
	fact.employer = (char *)(uintptr_t)by->employer;
	fact.rung = by->rung;
	fact.tier = c->tier;
	fact.area = (char *)(uintptr_t)c->area;
	fact.call_back = (char *)(uintptr_t)c->call_back;
	fact.version = c->moves;
	fact.canary = c->canary;
	fact.merge_rule = by->merge_rule;
	batch_fact(batch, ACCORD__V1__KIND__KIND_CALLOUT_MOVED, &c->id, &fact.base);
}

static void
move(struct batch *batch, struct callout *c, const struct fsm_edge *edge, const struct mover *by)
{
	c->state = edge->to;
	c->reason = by->reason;
	c->moved = batch_now(batch);
	c->moves++;
	batch_touch(batch, c);
	fact_of(batch, c, edge, by);
}

/* It may still be called off: somebody is asked, or on the way, or there. */
static bool
running(const struct callout *c)
{
	return fsm_step(CALLOUT, c->state, EVENT(STAND_DOWN), &(struct fsm_case){0}) != NULL;
}

/* --- the ladder --- */

static const struct ladder *
ladder_of(struct batch *batch, const struct callout *c)
{
	return id_is_nil(&c->ladder) ? NULL : batch_row(batch, &ladder_table, &c->ladder);
}

static void
need_ladder(struct batch *batch, const struct id *request)
{
	const struct callout *c = batch_row(batch, &callout_table, request);

	if (c != NULL && !id_is_nil(&c->ladder))
		batch_need(batch, &ladder_table, &c->ladder);
}

static void
ask_next(struct batch *batch, struct callout *c, const struct rung *rung)
{
	c->rung++;
	(void)text_copy(c->person, sizeof(c->person), rung->person);
	(void)text_copy(c->employer, sizeof(c->employer), rung->employer);
	c->offered = batch_now(batch);
	batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id, c->offered + rung->answer_within);
}

/* The next rung is asked, or the call-out ends with the last one: never silence. */
static void
climb(struct batch *batch, struct callout *c, const struct ladder *ladder,
    Accord__V1__RequestReason reason)
{
	struct fsm_case at = {.next_rung = ladder != NULL && c->rung < ladder->count};
	Accord__V1__RequestEvent up = c->state == STATE(DRAFT) ? EVENT(OFFER) : EVENT(CLIMB);
	const struct fsm_edge *edge =
	    fsm_step(CALLOUT, c->state, at.next_rung ? up : EVENT(EXPIRE), &at);

	if (edge == NULL)
		return;
	if (at.next_rung)
		ask_next(batch, c, &ladder->rungs[c->rung]);
	else
		batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
	move(batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, 0});
}

void
callout_unanswered_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &callout_table, &input->subject);
}

void
callout_unanswered_more(struct batch *batch, struct input *input)
{
	need_ladder(batch, &input->subject);
}

bool
callout_unanswered(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);

	(void)err;
	if (c != NULL)
		climb(batch, c, ladder_of(batch, c), REASON(RUNG_UNANSWERED));
	return true;
}

/* --- incidents --- */

/* Whether the incident, as it is now, asks for somebody to be sent; unknown is not no. */
static bool
asks_for_page(const Accord__V1__IncidentRecorded *msg, Accord__V1__Tier tier)
{
	switch (msg->status) {
	case ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_CLOSED:
	case ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_CANCELLED:
	case ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_PRESUMED_CLOSED:
	case ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_MERGED:
		return false;
	default:
		return tier == PAGE_NOW;
	}
}

/* Why nobody is wanted any more; the strongest reason of several. */
static Accord__V1__RequestReason
why_not(const Accord__V1__IncidentRecorded *msg, Accord__V1__Tier tier)
{
	if (msg->status == ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_CANCELLED)
		return REASON(INCIDENT_CANCELLED);
	return tier == PAGE_NOW ? REASON(INCIDENT_CLOSED) : REASON(INCIDENT_RETYPED);
}

/* A call-out that may be opened gets its id here, since rows are named before anything is decided.
 */
static void
need_fresh(struct batch *batch, struct input *input, const char *organisation)
{
	struct id roster = roster_head_id(organisation), fresh = id_v4();

	batch_need(batch, &roster_head_table, &roster);
	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	batch_need(
	    batch, &callout_table, &fresh); /* fails the batch where the arena is exhausted */
}

void
incident_recorded_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	struct id incident, survivor;

	input->own = NULL;
	if (!id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		return;
	batch_need(batch, &incident_link_table, &incident);
	if (id_from_bytes(msg->survivor.data, msg->survivor.len, &survivor))
		batch_need(batch, &incident_link_table, &survivor);
	if (!msg->late && !INPUT_RESTATED(input) &&
	    (msg->tier == PAGE_NOW || msg->tier == ACCORD__V1__TIER__TIER_UNSPECIFIED))
		need_fresh(batch, input, msg->organisation);
}

static void
need_callout(struct batch *batch, const ProtobufCBinaryData *incident)
{
	const struct incident_link *link;
	struct id id;

	if (!id_from_bytes(incident->data, incident->len, &id))
		return;
	link = batch_row(batch, &incident_link_table, &id);
	if (link != NULL && !id_is_nil(&link->request))
		batch_need(batch, &callout_table, &link->request);
}

void
incident_recorded_more(struct batch *batch, struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;

	need_callout(batch, &msg->incident);
	need_callout(batch, &msg->survivor);
}

/* The newest, or NULL. */
static struct callout *
callout_of(struct batch *batch, const struct incident_link *link)
{
	return link == NULL || id_is_nil(&link->request)
		   ? NULL
		   : batch_row(batch, &callout_table, &link->request);
}

static void
call_off(
    struct batch *batch, struct callout *c, Accord__V1__RequestReason reason, unsigned merge_rule)
{
	struct fsm_case at = {.closing = reason == REASON(INCIDENT_CLOSED)};
	const struct fsm_edge *edge = fsm_step(CALLOUT, c->state, EVENT(STAND_DOWN), &at);

	if (edge == NULL)
		return;
	batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
	move(batch, c, edge, &(struct mover){c->person, c->employer, c->rung, reason, merge_rule});
}

/* A real advocate works for somebody real: a canary asks only its own organisation's people. */
static bool
asks_others(const Accord__V1__IncidentRecorded *msg, const struct ladder *ladder)
{
	for (size_t i = 0; msg->canary && i < ladder->count; i++)
		if (strcmp(ladder->rungs[i].employer, msg->organisation) != 0)
			return true;
	return false;
}

static void
canary_seen(void *own, void *arg)
{
	(void)own, (void)arg;
	canary_at = clock_now();
	metric_set(&m_canary, canary_at / CLOCK_SECOND);
}

static void
canary_opened(struct batch *batch)
{
	struct canary_end *end = batch_append(batch, &canary_end_table);

	end->before = batch_now(batch) - CANARY_KEPT;
	batch_after(batch, canary_seen, NULL);
}

static void
count_held(void *own, void *arg)
{
	const struct id *request = arg;

	(void)own;
	metric_register(&m_held);
	metric_add(&m_held, 1);
	log_warn("an incident asks again and again: its call-out is held until it is steady",
	    L_ID("request", request));
}

/* When the incident has been steady, or the window ends: whichever is first, so that a storm
 * without end cannot hold it for ever. */
static void
wait_for_steady(struct batch *batch, const struct incident_link *link, const struct callout *c)
{
	int64_t steady = batch_now(batch) + CALLOUT_STEADY;

	batch_clock_set(batch, CLOCK_CALLOUT_STEADY, &c->id,
	    steady < link->window_end ? steady : link->window_end);
}

static void
keep_back(struct batch *batch, const struct incident_link *link, struct callout *c)
{
	const struct fsm_edge *edge =
	    fsm_step(CALLOUT, c->state, EVENT(HOLD), &(struct fsm_case){0});

	move(batch, c, edge, &(struct mover){"", "", 0, REASON(INCIDENT_UNSTEADY), 0});
	wait_for_steady(batch, link, c);
	batch_after(batch, count_held, &c->id);
}

/* Nobody was asked yet: it is decided when the clock rings. */
static bool
held(const struct callout *c)
{
	return c->state == STATE(DRAFT);
}

/* Whether one more may be opened at once. */
static bool
at_once(struct batch *batch, struct incident_link *link)
{
	if (batch_now(batch) >= link->window_end) {
		link->window_end = batch_now(batch) + CALLOUT_WINDOW;
		link->openings = 0;
	}
	return ++link->openings <= CALLOUT_AT_ONCE;
}

/* Each opening begins at the first rung: who was stood down may have turned to something else, and
 * the ladder says who is on call. */
static void
open_callout(struct batch *batch, struct incident_link *link, const struct id *id,
    const Accord__V1__IncidentRecorded *msg)
{
	struct id head = roster_head_id(msg->organisation);
	const struct roster_head *roster = batch_row(batch, &roster_head_table, &head);
	struct callout *c = batch_new(batch, &callout_table, id);
	bool nobody =
	    roster == NULL || roster->ladder.count == 0 || asks_others(msg, &roster->ladder);

	c->id = link->request = *id;
	c->incident = link->id;
	c->state = STATE(DRAFT);
	c->tier = link->tier;
	c->opened = batch_now(batch);
	c->canary = msg->canary;
	if (c->canary)
		canary_opened(batch);
	(void)text_copy(c->organisation, sizeof(c->organisation), msg->organisation);
	(void)text_copy(c->area, sizeof(c->area), msg->area);
	if (roster != NULL)
		(void)text_copy(c->call_back, sizeof(c->call_back), roster->call_back);
	if (nobody)
		log_warn("nobody is on the ladder",
		    L_ID("request", &c->id) L_STR("organisation", c->organisation));
	else
		c->ladder = roster->ladder.id;
	if (!at_once(batch, link)) {
		keep_back(batch, link, c);
		return;
	}
	climb(batch, c, nobody ? NULL : &roster->ladder,
	    nobody ? REASON(LADDER_EMPTY) : REASON(UNSPECIFIED));
}

/* The incident asks for somebody and had no call-out since it began to. */
static void
want_callout(struct batch *batch, struct incident_link *link, const struct id *fresh,
    const Accord__V1__IncidentRecorded *msg)
{
	const struct callout *c = callout_of(batch, link);

	if (c != NULL && held(c)) {
		link->late = fresh == NULL;
		link->called = fresh != NULL;
		if (link->called)
			wait_for_steady(batch, link, c);
		return;
	}
	if (c != NULL && running(c)) { /* accepted, closed, opened again: she is still on it */
		link->called = true;
		return;
	}
	link->late = fresh == NULL && !msg->canary;
	link->called = fresh != NULL;
	if (fresh != NULL)
		open_callout(batch, link, fresh, msg);
}

static void
take_tier(struct batch *batch, struct incident_link *link, Accord__V1__Tier tier)
{
	if (tier == ACCORD__V1__TIER__TIER_UNSPECIFIED || link->tier == tier)
		return;
	link->tier = tier;
	batch_touch(batch, link);
}

/*
 * How the incident stands, from a snapshot: what comes next finds it known. Nobody is asked and
 * nothing is called off for it: it is no event. It counts as one that came too late to send
 * anybody, unless it has its call-out; a newer version that asks still opens one.
 */
static void
restate(struct batch *batch, struct incident_link *link, const struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	const struct callout *c = callout_of(batch, link);
	bool asks;

	take_tier(batch, link, msg->tier);
	asks = asks_for_page(msg, link->tier);
	if (asks && c != NULL && held(c)) { /* it is its call-out: the clock finds that it asks */
		link->called = true;
		link->late = false;
	} else if (asks && !link->called) {
		want_callout(batch, link, NULL, msg);
	} else if (!asks) {
		link->called = false;
	}
	if (!asks && c != NULL && running(c) && !held(c))
		log_warn("a call-out runs that its incident does not ask for",
		    L_ID("request", &c->id) L_ID("incident", &link->id));
	else if (asks && !link->called)
		log_warn("an incident asks for somebody and nobody was asked",
		    L_ID("incident", &link->id));
	link->restated = msg->version;
	link->restated_epoch = input->fact->epoch;
	batch_touch(batch, link);
}

/* It came between the snapshot's head and its page. Of a later epoch it did not: the source may
 * have been restored since, and counts its versions again. */
static bool
told_by_snapshot(const struct incident_link *link, const struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;

	return msg->version < link->restated && input->fact->epoch <= link->restated_epoch;
}

/* --- merges --- */

/* What the table of merges says of an incident and its call-out, which may be NULL. */
static const struct merge_rule *
merge_rule_of(struct batch *batch, const Accord__V1__IncidentRecorded *msg,
    const struct id *incident, const struct callout *c)
{
	const char *organisation = c != NULL ? c->organisation : msg->organisation;
	struct merge_case at = {.ours = merge_near(c)};
	const struct incident_link *survivor = NULL;
	const struct callout *instead;
	struct id id;

	at.known =
	    id_from_bytes(msg->survivor.data, msg->survivor.len, &id) && !id_equal(&id, incident);
	if (at.known)
		survivor = batch_row(batch, &incident_link_table, &id);
	instead = callout_of(batch, survivor);
	at.asks = survivor != NULL && survivor->called;
	at.theirs = merge_near(instead);
	at.same = instead != NULL && strcmp(instead->organisation, organisation) == 0;
	return merge_step(&at);
}

static bool
is_merged(const Accord__V1__IncidentRecorded *msg)
{
	return msg->status == ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_MERGED;
}

/* The same fact tells that it was merged and, for the first time, that somebody is to be sent:
 * nobody was sent yet, and it was not over before. */
static bool
asks_as_merged(const Accord__V1__IncidentRecorded *msg, const struct incident_link *link)
{
	return is_merged(msg) && msg->tier == PAGE_NOW && !msg->late &&
	       (link == NULL || (!link->called && (link->tier != PAGE_NOW || link->late)));
}

/* Once in a row: a move is told, that nothing else came of the next document is not. */
static void
go_on(struct batch *batch, struct callout *c, const struct merge_rule *rule)
{
	const struct fsm_edge *edge =
	    fsm_step(CALLOUT, c->state, EVENT(GO_ON), &(struct fsm_case){0});

	if (edge == NULL || c->reason == REASON(INCIDENT_MERGED))
		return;
	move(batch, c, edge,
	    &(struct mover){c->person, c->employer, c->rung, REASON(INCIDENT_MERGED), rule->rule});
}

/* It went on under another number: whatever its type is now, as that is often one for duplicates.
 */
static void
incident_merged(struct batch *batch, struct incident_link *link, const struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	struct callout *c = callout_of(batch, link);
	const struct merge_rule *rule = merge_rule_of(batch, msg, &link->id, c);
	bool asks = asks_as_merged(msg, link);

	take_tier(batch, link, msg->tier);
	if (rule->stands_down) {
		link->called = false;
		batch_touch(batch, link);
		if (c != NULL && !held(c))
			call_off(batch, c, REASON(INCIDENT_MERGED), rule->rule);
	} else if (asks) {
		want_callout(batch, link, input->own, msg);
		batch_touch(batch, link);
	} else if (c != NULL) {
		go_on(batch, c, rule);
	}
}

/* Whether an incident that nothing is known of is one to send somebody for. */
static bool
begins(struct batch *batch, const Accord__V1__IncidentRecorded *msg, const struct id *incident)
{
	return asks_for_page(msg, msg->tier) ||
	       (asks_as_merged(msg, NULL) &&
		   !merge_rule_of(batch, msg, incident, NULL)->stands_down);
}

bool
incident_recorded(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	bool restated = INPUT_RESTATED(input);
	struct incident_link *link;
	struct callout *c;
	struct id incident;

	if (!id_from_bytes(msg->incident.data, msg->incident.len, &incident))
		return err_set(err, ERR_INVALID, "the fact names no incident");
	link = batch_row(batch, &incident_link_table, &incident);
	if (link == NULL && !restated && !begins(batch, msg, &incident))
		return true;
	if (link == NULL) {
		link = batch_new(batch, &incident_link_table, &incident);
		link->id = incident;
	}
	if (restated) {
		restate(batch, link, input);
		return true;
	}
	if (told_by_snapshot(link, input))
		return true;
	if (is_merged(msg)) {
		incident_merged(batch, link, input);
		return true;
	}
	take_tier(batch, link, msg->tier);
	if (asks_for_page(msg, link->tier)) {
		if (link->called)
			return true;
		want_callout(batch, link, msg->late ? NULL : input->own, msg);
		batch_touch(batch, link);
		return true;
	}
	if (link->called) {
		link->called = false;
		batch_touch(batch, link);
	}
	if ((c = callout_of(batch, link)) != NULL && !held(c))
		call_off(batch, c, why_not(msg, link->tier), 0);
	return true;
}

/* --- held until it is steady --- */

void
callout_steady_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &callout_table, &input->subject);
}

void
callout_steady_more(struct batch *batch, struct input *input)
{
	const struct callout *c = batch_row(batch, &callout_table, &input->subject);

	need_ladder(batch, &input->subject);
	if (c != NULL)
		batch_need(batch, &incident_link_table, &c->incident);
}

bool
callout_steady(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);
	const struct incident_link *link;
	const struct ladder *ladder;

	(void)err;
	if (c == NULL || !held(c))
		return true;
	link = batch_row(batch, &incident_link_table, &c->incident);
	ladder = ladder_of(batch, c);
	if (link != NULL && link->called)
		climb(
		    batch, c, ladder, ladder == NULL ? REASON(LADDER_EMPTY) : REASON(UNSPECIFIED));
	else
		call_off(batch, c,
		    link == NULL || link->tier == PAGE_NOW ? REASON(INCIDENT_CLOSED)
							   : REASON(INCIDENT_RETYPED),
		    0);
	return true;
}

/* --- answers --- */

/* What people may say, and where it leads. */
static const struct {
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
} sayings[] = {
    {EVENT(ACKNOWLEDGE), STATE(ACKNOWLEDGED)},
    {EVENT(ACCEPT), STATE(ACCEPTED)},
    {EVENT(DECLINE), STATE(DECLINED)},
    {EVENT(DEPART), STATE(EN_ROUTE)},
    {EVENT(STAGE), STATE(STAGED)},
    {EVENT(ARRIVE), STATE(ON_SCENE)},
    {EVENT(CONTACT), STATE(CONTACTED)},
    {EVENT(CLEAR), STATE(CLEARED)},
    {EVENT(RETURN), STATE(RETURNED)},
    {EVENT(CLOSE), STATE(CLOSED)},
};

static bool
may_be_said(Accord__V1__RequestEvent event, Accord__V1__RequestState *to)
{
	for (size_t i = 0; i < sizeof(sayings) / sizeof(*sayings); i++)
		if (sayings[i].event == event) {
			*to = sayings[i].to;
			return true;
		}
	return false;
}

void
move_callout_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		batch_need(batch, &callout_table, &request);
}

/* A ladder is asked for in any case: what is not there costs what is not hers (law L9). */
void
move_callout_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	const struct callout *c = NULL;
	const struct id none = {{0}};
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	batch_need(batch, &ladder_table, c != NULL ? &c->ladder : &none);
}

/* The rung on which she was asked, however long ago; 0 = never. */
static unsigned
rung_of(const struct ladder *ladder, const struct callout *c, const char *person)
{
	for (unsigned i = 0; ladder != NULL && i < c->rung && i < ladder->count; i++)
		if (strcmp(ladder->rungs[i].person, person) == 0)
			return i + 1;
	return 0;
}

/* She takes it into her hands, for a while or for good. */
static void
hold(struct batch *batch, struct callout *c, const struct rung *rung)
{
	(void)text_copy(c->person, sizeof(c->person), rung->person);
	(void)text_copy(c->employer, sizeof(c->employer), rung->employer);
	if (c->state == STATE(ACKNOWLEDGED)) {
		c->acknowledged = batch_now(batch);
		batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id,
		    batch_now(batch) + 2 * rung->answer_within);
		return;
	}
	c->accepted = batch_now(batch);
	batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
}

static void
say(struct batch *batch, struct callout *c, const struct fsm_edge *edge, unsigned n)
{
	const struct ladder *ladder = ladder_of(batch, c);
	const struct rung *rung = &ladder->rungs[n - 1];

	move(batch, c, edge,
	    &(struct mover){rung->person, rung->employer, n, REASON(UNSPECIFIED), 0});
	if (edge->event == EVENT(ACKNOWLEDGE) || edge->event == EVENT(ACCEPT))
		hold(batch, c, rung);
	else if (edge->to == STATE(DECLINED))
		climb(batch, c, ladder, REASON(DECLINED));
	else if (edge->to == STATE(RETURNED))
		climb(batch, c, ladder, REASON(RETURNED));
}

/* Said before: an answer that came twice is no conflict. */
static bool
stands_already(const struct callout *c, Accord__V1__RequestEvent event, Accord__V1__RequestState to)
{
	if (c->state == to)
		return true;
	return (event == EVENT(ACKNOWLEDGE) || event == EVENT(ACCEPT)) && c->accepted != 0 &&
	       running(c);
}

bool
move_callout(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	Accord__V1__Done *done = arena_zalloc(batch_arena(batch), sizeof(*done));
	const char *person = input->actor != NULL ? input->actor->person : "";
	const struct fsm_edge *edge;
	struct callout *c = NULL;
	Accord__V1__RequestState to;
	struct fsm_case at = {0};
	struct id request;
	unsigned n = 0;

	if (done == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (person[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (!may_be_said(msg->event, &to))
		return err_set(err, ERR_INVALID, "that is no answer to a call-out");
	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	if (c != NULL)
		n = rung_of(ladder_of(batch, c), c, person);
	if (n == 0) /* one answer for both: whether it is there is not hers to know */
		return err_set(err, ERR_NOT_FOUND, "no such call-out");
	at.holder = strcmp(c->person, person) == 0;
	at.next_rung = c->rung < ladder_of(batch, c)->count;
	edge = fsm_step(CALLOUT, c->state, msg->event, &at);
	if (edge == NULL && !(at.holder && stands_already(c, msg->event, to)))
		return err_set(err, ERR_CONFLICT, "the call-out has moved on");
	if (edge != NULL)
		say(batch, c, edge, n);
	accord__v1__done__init(done);
	done->count = edge != NULL;
	batch_reply(batch, input, &done->base);
	return true;
}
