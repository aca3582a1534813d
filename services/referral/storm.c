/* Incidents that ask again and again: their call-outs are held until they are steady. */
#include "services/referral/storm.h"

#include "common/log.h"
#include "common/metrics.h"
#include "services/referral/callout.h"

#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define CALLOUT ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT
#define PAGE_NOW ACCORD__V1__TIER__TIER_PAGE_NOW

static struct metric m_held = {.name = "accord_referral_callouts_held_total",
    .help = "call-outs held because their incident asked for somebody again and again"};

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

bool
storm_at_once(struct batch *batch, struct incident_link *link)
{
	if (batch_now(batch) >= link->window_end) {
		link->window_end = batch_now(batch) + CALLOUT_WINDOW;
		link->openings = 0;
	}
	return ++link->openings <= CALLOUT_AT_ONCE;
}

/* When the incident has been steady, or the window ends: whichever is first, so that a storm
 * without end cannot hold it for ever. */
void
storm_wait(struct batch *batch, const struct incident_link *link, const struct callout *c)
{
	int64_t steady = batch_now(batch) + CALLOUT_STEADY;

	batch_clock_set(batch, CLOCK_CALLOUT_STEADY, &c->id,
	    steady < link->window_end ? steady : link->window_end);
}

void
storm_hold(struct batch *batch, const struct incident_link *link, struct callout *c)
{
	const struct fsm_edge *edge =
	    fsm_step(CALLOUT, c->state, EVENT(HOLD), &(struct fsm_case){0});

	callout_move(batch, c, edge, &(struct mover){"", "", 0, REASON(INCIDENT_UNSTEADY), 0});
	storm_wait(batch, link, c);
	batch_after(batch, count_held, &c->id);
}

void
callout_steady_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &callout_table, &input->subject);
}

void
callout_steady_more(struct batch *batch, struct input *input)
{
	const struct callout *c = batch_row(batch, &callout_table, &input->subject);

	callout_need_ladder(batch, &input->subject);
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
	if (c == NULL || !callout_held(c))
		return true;
	link = batch_row(batch, &incident_link_table, &c->incident);
	ladder = callout_ladder(batch, c);
	if (!callout_waits(c) || (link != NULL && link->called))
		callout_climb(
		    batch, c, ladder, ladder == NULL ? REASON(LADDER_EMPTY) : REASON(UNSPECIFIED));
	else
		callout_call_off(batch, c,
		    link == NULL || link->tier == PAGE_NOW ? REASON(INCIDENT_CLOSED)
							   : REASON(INCIDENT_RETYPED),
		    0);
	return true;
}
