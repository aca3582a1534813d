/* GET /metrics: every copy of every service is asked, and one page made of what they say. */
#ifndef GATEWAY_COLLECT_H
#define GATEWAY_COLLECT_H

#include "services/gateway/gateway.h"

struct collection;

/* The bus is open. */
struct collection *collection_open(struct gateway *gateway);
/* Once the bus is gone. */
void collection_close(struct collection **collection);

#endif
