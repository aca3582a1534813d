/* A client of whom nothing is kept any more: nobody is asked about her, and no task says who she
 * was. */
#ifndef REFERRAL_FORGET_H
#define REFERRAL_FORGET_H

#include "services/referral/rows.h"

#define CLIENT_TASKS                                                                               \
	64 /* of most reasons one is open at a time, or two while one is being closed */

/* What is not over of her: request's rows seen from her, and what people asked for in this batch.
 * Never saved; there of everybody who is looked for. */
struct client_tasks {
	struct id client;
	size_t count;
	struct client_task {
		struct id id, ladder;
		const struct ladder *made; /* in this batch; NULL: it is loaded */
	} tasks[CLIENT_TASKS];
};

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
