/* What the supervisor is told. */
#ifndef COMMON_NOTIFY_H
#define COMMON_NOTIFY_H

/* "READY=1" and the like, by systemd's protocol; without $NOTIFY_SOCKET nothing happens. */
void service_notify(const char *state);

#endif
