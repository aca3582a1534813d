/* A client of whom nothing is kept any more: what waits for her is recalled, what she wrote goes,
 * and no message says to whom it went. */
#ifndef NOTIFICATION_CLIENT_FORGET_H
#define NOTIFICATION_CLIENT_FORGET_H

#include "common/service.h"

#define HERS_MOST 512 /* messages of hers that are not over; guard.sql has this number */

extern const struct table hers_table, forgotten_table;

/* For rules of facts that name a client: whether she was destroyed. */
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
