/*
 * Whether the audit log keeps up. Nothing waits for it: pages go out and answers leave on what
 * their own service committed, and the log takes it when it can. So somebody must be told when it
 * does not.
 */
#ifndef GATEWAY_LOG_BEHIND_H
#define GATEWAY_LOG_BEHIND_H

#include <stdbool.h>
#include <stdint.h>

struct gateway;

/* What is known of it, on the clock that never steps back. */
struct log_standing {
	uint64_t wanted; /* the fact that is waited for */
	int64_t since;   /* all was taken; 0: not looked yet */
	int64_t told;    /* when the alarm was raised last; 0: it is not */
};

/* A look: the newest fact of ours, and how far the log has them. */
struct log_look {
	bool answered; /* false: the audit service is away */
	uint64_t head, taken;
	int64_t now;
};

enum log_word { LOG_KEEPS_UP, LOG_BEHIND, LOG_CAUGHT_UP };

#define LOG_BEHIND_AGAIN (INT64_C(3600) * 1000000) /* the alarm is raised anew, while it lasts */

/* Behind: what was there at one look is not taken so long after it. */
enum log_word log_look(struct log_standing *standing, const struct log_look *look, int64_t late);

struct log_watch;
struct log_watch *log_watch_open(struct gateway *gateway);
void log_watch_stop(struct log_watch *watch);
/* After the end of bus and database, which may still answer it. */
void log_watch_close(struct log_watch **watch);

#endif
