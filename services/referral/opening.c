/* How a call-out begins: on whose ladder, at once or held; those of canaries too. */
#include "services/referral/opening.h"

#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/planned.h"
#include "services/referral/storm.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name

static struct metric m_canary = {.name = "accord_canary_seconds",
    .help = "when the last canary came by, in seconds since 1970",
    .kind = METRIC_GAUGE};
static int64_t canary_at;

void
opening_start(void)
{
	metric_register(&m_canary);
}

int64_t
opening_canary_at(void)
{
	return canary_at;
}

/* A call-out that may be opened gets its id here, since rows are named before anything is decided.
 */
void
opening_need(struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg)
{
	struct id fresh = id_v4(), supervisor;

	if (msg->canary)
		fresh = id_passing(fresh);
	supervisor = supervisor_id(msg->organisation);
	planned_need(batch, msg->organisation);
	batch_need(batch, &supervisor_table, &supervisor);
	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	/* Fails the batch where the arena is exhausted. */
	batch_need(batch, &callout_table, &fresh);
}

/* --- canaries --- */

/* A real advocate works for somebody real: a canary asks only its own organisation's people. */
static bool
asks_others(const Accord__V1__IncidentRecorded *msg, const struct ladder *ladder)
{
	for (size_t i = 0; msg->canary && ladder != NULL && i < ladder->count; i++)
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

/* --- opening --- */

/* Each opening begins at the first rung: who was stood down may have turned to something else, and
 * the ladder says who is on call. */
struct callout *
opening_open(struct batch *batch, struct incident_link *link, const struct id *id,
    const Accord__V1__IncidentRecorded *msg, const struct asked *asked)
{
	struct id head = roster_head_id(msg->organisation);
	struct id directory = supervisor_id(msg->organisation);
	const struct supervisor *known = batch_row(batch, &supervisor_table, &directory);
	const struct roster_head *roster = batch_row(batch, &roster_head_table, &head);
	const struct ladder *ladder =
	    planned_ladder(batch, msg->organisation, msg->area, msg->apco);
	struct callout *c = batch_new(batch, &callout_table, id);
	bool nobody = ladder == NULL || asks_others(msg, ladder);

	c->id = link->request = *id;
	c->incident = link->id;
	c->state = STATE(DRAFT);
	c->tier = asked != NULL ? msg->tier : link->tier;
	if (asked != NULL)
		c->asked = *asked;
	c->opened = batch_now(batch);
	c->canary = msg->canary;
	if (c->canary)
		batch_after(batch, canary_seen, NULL);
	(void)text_copy(c->organisation, sizeof(c->organisation), msg->organisation);
	(void)text_copy(c->area, sizeof(c->area), msg->area);
	if (known != NULL) {
		(void)text_copy(c->ori, sizeof(c->ori), known->ori);
		(void)text_copy(c->hotline, sizeof(c->hotline), known->hotline);
	}
	if (roster != NULL)
		(void)text_copy(c->call_back, sizeof(c->call_back), roster->call_back);
	if (nobody)
		log_warn("nobody is on the ladder",
		    L_ID("request", &c->id) L_STR("organisation", c->organisation));
	else
		c->ladder = ladder->id;
	if (!storm_at_once(batch, link) && asked == NULL) {
		storm_hold(batch, link, c);
		return c;
	}
	callout_climb(
	    batch, c, nobody ? NULL : ladder, nobody ? REASON(LADDER_EMPTY) : REASON(UNSPECIFIED));
	return c;
}

void
opening_want(struct batch *batch, struct incident_link *link, const struct id *fresh,
    const Accord__V1__IncidentRecorded *msg)
{
	const struct callout *c = callout_newest(batch, link);

	if (c != NULL && callout_held(c)) {
		link->late = fresh == NULL;
		link->called = fresh != NULL;
		if (link->called && callout_waits(c))
			storm_wait(batch, link, c);
		return;
	}
	if (c != NULL && callout_running(c)) {
		/* Accepted, closed, opened again: she is still on it. */
		link->called = true;
		return;
	}
	link->late = fresh == NULL && !msg->canary;
	link->called = fresh != NULL;
	if (fresh != NULL)
		(void)opening_open(batch, link, fresh, msg, NULL);
}
