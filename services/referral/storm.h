/* Incidents that ask again and again: their call-outs are held until they are steady. */
#ifndef REFERRAL_STORM_H
#define REFERRAL_STORM_H

#include "common/clock.h"
#include "services/referral/rows.h"

/*
 * A storm of types that go up and down: of one incident so many call-outs are opened at once in a
 * window that begins with the first. The next is held until the incident has asked for somebody for
 * as long as CALLOUT_STEADY, or until the window's end.
 */
#define CALLOUT_AT_ONCE 2
#define CALLOUT_STEADY CLOCK_MINUTE
#define CALLOUT_WINDOW (10 * CLOCK_MINUTE)

/* Whether one more may be opened at once; counts it. */
bool storm_at_once(struct batch *batch, struct incident_link *link);
/* A new one is held. */
void storm_hold(struct batch *batch, const struct incident_link *link, struct callout *callout);
/* Sets the clock of one that is held, for an incident that has just begun to ask again. */
void storm_wait(
    struct batch *batch, const struct incident_link *link, const struct callout *callout);

/* CLOCK_CALLOUT_STEADY */
void callout_steady_keys(struct batch *batch, struct input *input);
void callout_steady_more(struct batch *batch, struct input *input);
bool callout_steady(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
