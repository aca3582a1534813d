/*
 * A circuit breaker: whether it is worth asking a peer that did not answer lately. Closed, every
 * try may go; open, none; then one at a time until one is answered. Pure.
 */
#ifndef NOTIFICATION_CIRCUIT_H
#define NOTIFICATION_CIRCUIT_H

#include <stdbool.h>
#include <stdint.h>

#define CIRCUIT_FAILURES 5                   /* in a row; then it opens */
#define CIRCUIT_FIRST (5 * INT64_C(1000000)) /* for so long; doubled while it goes on */
#define CIRCUIT_LONGEST (120 * INT64_C(1000000))

struct circuit {
	unsigned failures;  /* in a row */
	int64_t open_until; /* 0: closed */
	bool trying;        /* one is on its way since it was open */
};

/* Whether a try may begin now; if not, again says when to ask again. */
bool circuit_may(const struct circuit *circuit, int64_t now, int64_t *again);
void circuit_begun(struct circuit *circuit);
/* A try has ended; reached: the peer was there and well, whatever it said to this one. */
void circuit_ended(struct circuit *circuit, bool reached, int64_t now);

#endif
