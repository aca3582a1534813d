/* A listening socket of the watch. */
#ifndef WATCH_SOCKET_H
#define WATCH_SOCKET_H

#include "common/err.h"

/* where: "127.0.0.1:2525", "[::1]:0"; port: the one that was taken. -1 and *err when it cannot be
 * had.
 */
int socket_listen(const char *where, int backlog, unsigned *port, struct err *err) MUST_CHECK;

#endif
