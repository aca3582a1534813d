/*
 * GET /v1/events: what moved of call-outs or tasks, ids only, as a stream of server-sent events. It
 * is a read like any other (read.h): decided, recorded and fenced each time that something leaves
 * it, and fenced each second while nothing does. Each answer ends with what it says, or with
 * nothing after a while, and whoever listens asks again from there (Last-Event-ID); so nothing is
 * kept of her between, whichever copy she asks.
 */
#ifndef GATEWAY_EVENTS_H
#define GATEWAY_EVENTS_H

#include "services/gateway/disclose.h"

#define STREAMS 256      /* at a copy */
#define STREAMS_EACH 4   /* of one person, there */
#define STREAM_WAITS 5   /* seconds, then nothing is said */
#define STREAM_FAR 10000 /* facts; further behind she is told to look for herself */

struct streams;
struct streams *streams_open(struct gateway *gateway);
/* Before the way in is closed. */
void streams_close(struct streams **streams);

/* What was found, in place of a page; *after is where the question begins. The list is as
 * gateway_disclose has it. */
void streams_found(struct gateway *gateway, struct http_request *request, char *const *texts,
    size_t count, uint64_t *after, uint64_t next, const struct disclosure *list, size_t owners);

#endif
