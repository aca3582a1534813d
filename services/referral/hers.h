/*
 * Tasks that people asked for follow the client whose they are: to whoever leads for her now, and
 * with her record they end, save what has to happen all the same.
 */
#ifndef REFERRAL_HERS_H
#define REFERRAL_HERS_H

#include "services/referral/rows.h"

/* A task of this batch, whose client's row of client_tasks_table was needed: what comes behind it
 * in the same batch finds it. */
void hers_opened(struct batch *batch, const struct callout *task, const struct ladder *ladder);

/* KIND_LEAD_MOVED of intake */
void lead_of_tasks_keys(struct batch *batch, struct input *input);
void lead_of_tasks_more(struct batch *batch, struct input *input);
bool lead_of_tasks(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* KIND_CLIENT_CLOSED of intake */
void close_tasks_keys(struct batch *batch, struct input *input);
void close_tasks_more(struct batch *batch, struct input *input);
bool close_tasks(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
