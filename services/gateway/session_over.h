/*
 * The ends of sessions that nobody said (CJIS AU-3): each copy looks for them now and then, and one
 * of them writes SessionEnded under the session's row. They open nothing long before that.
 */
#ifndef GATEWAY_SESSION_OVER_H
#define GATEWAY_SESSION_OVER_H

#include "services/gateway/session.h"

/* Pure: why it is over at that instant; UNSPECIFIED: it is not, or that was written down. */
Accord__V1__SessionEnd session_over_why(
    const struct gateway_config *config, const struct session_row *row, int64_t now);

struct session_sweep *session_sweep_open(struct gateway *gateway);
void session_sweep_close(struct session_sweep **sweep);

#endif
