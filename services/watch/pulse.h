/* GET /healthz of the watch, so that somebody can watch it in turn: the least of HTTP, bounded in
 * everything. */
#ifndef WATCH_PULSE_H
#define WATCH_PULSE_H

#include <ev.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define PULSE_SESSIONS 8
#define PULSE_SECONDS 10. /* of one session */
#define PULSE_HEAD 2048   /* bytes of a request */
#define PULSE_BODY 512

enum pulse_pages { PULSE_UNKNOWN, PULSE_ARRIVE, PULSE_SILENT };

/* How the watch itself is. That no pages arrive is the site's fault, and no reason to mend the
 * watch. */
struct pulse_facts {
	enum pulse_pages pages;
	int64_t age_s; /* of the last page that came back; -1: none has */
	bool on_call_fault, sheet_fault, heartbeat_fault, alarm_fault;
};

/* The whole answer to a request whose head is there; its length. */
#define PULSE_ANSWER (PULSE_BODY + 512)
size_t pulse_answer(const char *head, const struct pulse_facts *facts, char out[PULSE_ANSWER]);

struct pulse;

/* facts is asked at each request. */
struct pulse *pulse_open(struct ev_loop *loop, const char *where,
    struct pulse_facts (*facts)(void *ctx), void *ctx, struct err *err) MUST_CHECK;
void pulse_close(struct pulse **pulse);
unsigned pulse_port(const struct pulse *pulse);

#endif
