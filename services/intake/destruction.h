/* The end of what is kept of a client: proposed by one, approved of by another, told by a receipt.
 */
#ifndef INTAKE_DESTRUCTION_H
#define INTAKE_DESTRUCTION_H

#include "services/intake/retention.h"

/* --- commands; of the commands table --- */

void propose_destruction_keys(struct batch *batch, struct input *input);
bool propose_destruction(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
void approve_destruction_keys(struct batch *batch, struct input *input);
void approve_destruction_more(struct batch *batch, struct input *input);
bool approve_destruction(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- forget.c: what the gateway kept of her; of the clocks table --- */

/* Asks the gateway until it has answered, and once more a minute later, for what was on its way. */
void forget_due_keys(struct batch *batch, struct input *input);
void forget_due_more(struct batch *batch, struct input *input);
bool forget_due(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* --- again.c: a store that was restored --- */

extern const struct table client_again_table, restored_over_table;

/* Asks the gateway who was destroyed; until that is done nobody reads of clients. */
void again_begin(struct service *service);
void again_stop(struct service *service);
/* Of an answer about clients. False: refused. */
bool again_clear(struct service *service, struct bus_request *request) MUST_CHECK;

/* --- answers --- */

void fetch_destruction(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif
