/* How a call-out begins: on whose ladder, at once or held; those of canaries too. */
#ifndef REFERRAL_OPENING_H
#define REFERRAL_OPENING_H

#include "accord/v1/intake.pb-c.h"
#include "services/referral/rows.h"

/* Once, at the start. */
void opening_start(void);
/* When this copy opened the last call-out of a canary; 0 = none yet. */
int64_t opening_canary_at(void);

/* First round: what a fact needs that may open one, whose id is then the input's own. */
void opening_need(
    struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg);
/*
 * Opens one for an incident; a link that is no row, of a nil id: for none. asked: by whom, and then
 * it is not held; NULL: dispatch's system.
 */
struct callout *opening_open(struct batch *batch, struct incident_link *link, const struct id *id,
    const Accord__V1__IncidentRecorded *msg, const struct asked *asked);
/*
 * The incident asks for somebody and had no call-out since it began to. fresh is the id of the one
 * that is opened if none runs; NULL: it is too late to send anybody.
 */
void opening_want(struct batch *batch, struct incident_link *link, const struct id *fresh,
    const Accord__V1__IncidentRecorded *msg);

#endif
