/* Tasks: what other services want a person for, and who is at the end of an organisation's ladder.
 */
#ifndef REFERRAL_TASK_H
#define REFERRAL_TASK_H

#include "accord/v1/wanted.pb-c.h"
#include "services/referral/rows.h"

/*
 * A new one of that id, up that ladder (NULL: the duty supervisor is asked at once) when it is due;
 * its rows and the supervisor's were needed.
 */
struct callout *task_open(struct batch *batch, const struct id *id,
    const Accord__V1__PersonWanted *msg, const struct ladder *ladder);

/* She herself, and she again; behind her the duty supervisor. NULL without memory. */
const struct ladder *task_ladder_of_one(
    struct batch *batch, const char *employer, const char *person, int64_t answer_within);

/* KIND_PERSON_WANTED of notification and intake */
void person_wanted_keys(struct batch *batch, struct input *input);
void person_wanted_more(struct batch *batch, struct input *input);
bool person_wanted(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_PERSON_UNWANTED of the same */
void person_unwanted_keys(struct batch *batch, struct input *input);
void person_unwanted_more(struct batch *batch, struct input *input);
bool person_unwanted(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_ORGANISATION_CHANGED of the gateway */
void supervisor_changed_keys(struct batch *batch, struct input *input);
bool supervisor_changed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
