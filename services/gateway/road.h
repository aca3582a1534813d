/*
 * The road of every answer that is decided (DESIGN section 5): decide, fetch, record, redact,
 * check. Between these the loop turns, so each step asks whether what it was decided by still
 * counts; when it does not, or no longer does as it is recorded, the road begins again, a few
 * times.
 */
#ifndef GATEWAY_ROAD_H
#define GATEWAY_ROAD_H

#include "services/gateway/decision.h"
#include "services/gateway/gateway.h"

#define ROAD_TRIES 3

/* Shows its metrics; once. */
void road_open(void);

/* Begins: step is called now, and from the start whenever it has to be decided anew. */
void road_begin(struct gateway *gateway, struct http_request *request, http_step *step);
/*
 * In step: who asks, as the rulebook of now and the request's Accord-Role and Accord-Placement say;
 * what is decided by it is decided at road_at. NULL: it is answered, or begins again later.
 */
const struct rulebook *road_asker(
    struct gateway *gateway, struct http_request *request, struct asker *asker);
int64_t road_at(const struct http_request *request);
/* Behind a wait: the rulebook that it was decided by. NULL: there is a newer one, and the road has
 * begun again. */
const struct rulebook *road_still(struct gateway *gateway, struct http_request *request);
/* What was decided no longer holds: at that instant of the store (0: not known), or since the
 * rulebook is older than the store's. */
void road_again(struct gateway *gateway, struct http_request *request, int64_t at, bool stale);

/* ?classes=a,b or, where it is not there, all of these. False: answered. */
bool road_classes(struct http_request *request, uint64_t all, uint64_t *classes);
/* ?why=yes. False: answered. */
bool road_why(struct http_request *request, bool *why);

#endif
