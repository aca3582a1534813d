/*
 * Errands: what somebody does with a client or for her in person, and that people ask for: going
 * with her to an interview or a hearing, telling her of a death, giving property back. Intake knows
 * who leads and who may ask; the task and its clocks are referral's, which hears of it by
 * PersonWanted.
 */
#ifndef INTAKE_ERRAND_H
#define INTAKE_ERRAND_H

#include "accord/v1/wanted.pb-c.h"
#include "common/workday.h"
#include "services/intake/client.h"

/* Its hour, and until when it is her lead's alone; then her duty supervisor is asked. */
struct errand_times {
	int64_t at, until;
};

/* Pure: at is when it begins, or 0. Of what happens at an hour the duty supervisor is asked on the
 * morning of the business day before, if there still is one, or else when half of the time is gone.
 */
struct errand_times errand_times(struct zone *zone, const struct workdays *days,
    Accord__V1__WantedFor why, int64_t at, int64_t now);

/* KIND_ASK_TASK */
void ask_task_keys(struct batch *batch, struct input *input);
bool ask_task(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
