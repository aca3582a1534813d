/* What incidents ask for as they change: call-outs are wanted, called off, or go on. */
#include "services/referral/incident.h"

#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/log.h"
#include "services/referral/after.h"
#include "services/referral/callout.h"
#include "services/referral/merge.h"
#include "services/referral/opening.h"

#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define CALLOUT ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT
#define PAGE_NOW ACCORD__V1__TIER__TIER_PAGE_NOW

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
	if (msg->tier != PAGE_NOW && msg->tier != ACCORD__V1__TIER__TIER_UNSPECIFIED)
		return;
	if (msg->late || INPUT_RESTATED(input))
		late_need(batch, input, msg);
	else
		opening_need(batch, input, msg);
}

/* False when it names nobody. */
static bool
need_callout(struct batch *batch, const ProtobufCBinaryData *incident)
{
	const struct incident_link *link;
	struct id id;

	if (!id_from_bytes(incident->data, incident->len, &id))
		return false;
	link = batch_row(batch, &incident_link_table, &id);
	if (link != NULL && !id_is_nil(&link->request))
		batch_need(batch, &callout_table, &link->request);
	return true;
}

void
incident_recorded_more(struct batch *batch, struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;

	/* a survivor of nothing is not asked for by the keys either */
	if (need_callout(batch, &msg->incident))
		(void)need_callout(batch, &msg->survivor);
}

static void
take_tier(struct batch *batch, struct incident_link *link, Accord__V1__Tier tier)
{
	if (tier == ACCORD__V1__TIER__TIER_UNSPECIFIED || link->tier == tier)
		return;
	link->tier = tier;
	batch_touch(batch, link);
}

/* --- snapshots --- */

/*
 * How the incident stands, from a snapshot: what comes next finds it known. Nobody is paged to it
 * and nothing is called off for it: it is no event. It counts as one that came too late to send
 * anybody, and is a task as such, unless it has its call-out; a newer version that asks still opens
 * one.
 */
static void
restate(struct batch *batch, struct incident_link *link, struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	const struct callout *c = callout_newest(batch, link);
	bool asks;

	take_tier(batch, link, msg->tier);
	asks = asks_for_page(msg, link->tier);
	if (asks && c != NULL && callout_held(c)) {
		/* It is its call-out: the clock finds that it asks. */
		link->called = true;
		link->late = false;
	} else if (asks && !link->called) {
		opening_want(batch, link, NULL, msg);
	} else if (!asks) {
		link->called = false;
	}
	if (!asks && c != NULL && callout_running(c) && !callout_held(c) &&
	    c->asked.person[0] == '\0')
		log_warn("a call-out runs that its incident does not ask for",
		    L_ID("request", &c->id) L_ID("incident", &link->id));
	else if (asks && !link->called) {
		log_warn("an incident asks for somebody and nobody was asked",
		    L_ID("incident", &link->id));
		late_open(batch, input, msg);
	}
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
	instead = callout_newest(batch, survivor);
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
	callout_move(batch, c, edge,
	    &(struct mover){c->person, c->employer, c->rung, REASON(INCIDENT_MERGED), rule->rule});
}

/* It went on under another number: whatever its type is now, as that is often one for duplicates.
 */
static void
incident_merged(struct batch *batch, struct incident_link *link, const struct input *input)
{
	const Accord__V1__IncidentRecorded *msg = (const Accord__V1__IncidentRecorded *)input->msg;
	struct callout *c = callout_newest(batch, link);
	const struct merge_rule *rule = merge_rule_of(batch, msg, &link->id, c);
	bool asks = asks_as_merged(msg, link);

	take_tier(batch, link, msg->tier);
	if (rule->stands_down) {
		link->called = false;
		batch_touch(batch, link);
		if (c != NULL && !callout_waits(c))
			callout_call_off(batch, c, REASON(INCIDENT_MERGED), rule->rule);
	} else if (asks) {
		opening_want(batch, link, input->own, msg);
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

/* Whom somebody asked for is wanted whatever the type is now, and when the event is closed: of
 * dispatch's words only that it was cancelled ends it. */
static bool
ends_for(const struct callout *c, Accord__V1__RequestReason why)
{
	return c->asked.person[0] == '\0' || why == REASON(INCIDENT_CANCELLED);
}

/* --- news --- */

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
		opening_want(batch, link, msg->late ? NULL : input->own, msg);
		if (link->late)
			late_open(batch, input, msg);
		batch_touch(batch, link);
		return true;
	}
	if (link->called) {
		link->called = false;
		batch_touch(batch, link);
	}
	if ((c = callout_newest(batch, link)) != NULL && !callout_waits(c) &&
	    ends_for(c, why_not(msg, link->tier)))
		callout_call_off(batch, c, why_not(msg, link->tier), 0);
	return true;
}
