/*
 * What a call-out leaves to be done: somebody looks for her who is not there in time, or waits near
 * a scene and does not say that she is well, and for whom nobody came is asked after in the
 * morning. All of it as tasks.
 */
#ifndef REFERRAL_AFTER_H
#define REFERRAL_AFTER_H

#include "accord/v1/intake.pb-c.h"
#include "services/referral/fsm.h"
#include "services/referral/rows.h"

#define CHECK_IN_EVERY (30 * CLOCK_MINUTE)
#define ARRIVAL_MARGIN (15 * CLOCK_MINUTE) /* after she was to be there */
#define ARRIVES_WITHIN CLOCK_HOUR          /* of accepting, where she did not say */
#define CHECK_IN_AGAIN (5 * CLOCK_MINUTE)  /* after a missed one, until she is heard of */
#define LATE_DUE (30 * CLOCK_MINUTE)       /* of an incident that was told too late */

/* What a move sets going besides; part of every move of a call-out. */
void after_move(struct batch *batch, struct callout *callout, const struct fsm_edge *edge);
/* The first nine o'clock of a business day there that is still to come; days as the directory has
 * them, where it has said none those of the federal government. Where the zone is not known, a day
 * from now. */
int64_t after_morning(const char *zone, const char *days, int64_t now);

/* An incident asks for somebody and was told too late: first round, and once it is known to be so.
 */
void late_need(struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg);
void late_open(struct batch *batch, struct input *input, const Accord__V1__IncidentRecorded *msg);

/* CLOCK_CALLOUT_CHECK_IN */
void callout_check_in_keys(struct batch *batch, struct input *input);
void callout_check_in_more(struct batch *batch, struct input *input);
bool callout_check_in(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* CLOCK_CALLOUT_AFTER */
void callout_over_keys(struct batch *batch, struct input *input);
void callout_over_more(struct batch *batch, struct input *input);
bool callout_over(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
