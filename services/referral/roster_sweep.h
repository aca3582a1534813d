/* Looks at each roster by the hour once an hour, a week ahead. */
#ifndef REFERRAL_ROSTER_SWEEP_H
#define REFERRAL_ROSTER_SWEEP_H

#include "common/service.h"

enum { CLOCK_ROSTER_SWEEP = 20 }; /* of a roster: roster_head_id() */

/* A roster was loaded: it is looked at at once. */
void roster_sweep_soon(struct batch *batch, const struct id *roster);

/* CLOCK_ROSTER_SWEEP */
void roster_sweep_keys(struct batch *batch, struct input *input);
void roster_sweep_more(struct batch *batch, struct input *input);
bool roster_sweep(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* This copy is the writer: from now on it knows how many gaps there are. */
void roster_sweep_ready(struct service *service);
size_t roster_sweep_gaps(void);

#endif
