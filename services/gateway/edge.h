/*
 * What a record is, by the edge under which its writer writes (DOMAIN 1.2, 1.5): whose hand it is
 * of, and whether a court may come to see it. Fixed with what is written, so it is found anew for
 * each write from what decides now. Pure.
 */
#ifndef GATEWAY_EDGE_H
#define GATEWAY_EDGE_H

#include "accord/v1/client.pb-c.h"
#include "services/gateway/rulebook.h"

/* placement: the one that she says she works under, "" or NULL for none; one that is not hers, or
 * is not live, is none. Of service records: an incident record is its officers' notes anyway. */
void edge_find(const struct rulebook *rulebook, const char *person, const char *placement,
    int64_t at, Accord__V1__WriterEdge *edge);

#endif
