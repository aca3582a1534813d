/* The page sink on the loop: a bounded number of SMTP sessions, each with a limit of time. */
#ifndef WATCH_LISTENER_H
#define WATCH_LISTENER_H

#include <ev.h>

#include "common/err.h"
#include "services/watch/receiver.h"

#define LISTENER_SESSIONS 16
#define LISTENER_SECONDS 60. /* of one session */

struct listener;

/* where: "127.0.0.1:2525", "[::1]:0". address: whose mail is taken; outlives the listener. */
struct listener *listener_open(struct ev_loop *loop, const char *where, const char *address,
    receiver_code_fn *on_code, void *ctx, struct err *err) MUST_CHECK;
void listener_close(struct listener **listener);
unsigned listener_port(const struct listener *listener);

#endif
