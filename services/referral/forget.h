/* A client of whom nothing is kept any more: nobody is asked about her, and no task says who she
 * was. */
#ifndef REFERRAL_FORGET_H
#define REFERRAL_FORGET_H

#include "common/batch.h"

extern const struct table client_tasks_table, forgotten_table;

/* For whoever would ask people about her. */
void forgotten_need(struct batch *batch, const struct id *client);
bool forgotten_is(struct batch *batch, const struct id *client);

/* KIND_CLIENT_DESTROYED of intake */
void client_destroyed_keys(struct batch *batch, struct input *input);
void client_destroyed_more(struct batch *batch, struct input *input);
bool client_destroyed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* KIND_FORGET_CLIENT, from intake until it is answered */
void forget_client_keys(struct batch *batch, struct input *input);
void forget_client_more(struct batch *batch, struct input *input);
bool forget_client(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
