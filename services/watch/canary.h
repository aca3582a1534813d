/*
 * What the watch knows of its canaries: which were sent, which came back, and whether the road is
 * silent. Pure: the clock is given, and never steps back.
 */
#ifndef WATCH_CANARY_H
#define WATCH_CANARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CANARY_PREFIX "CANARY-"
#define CANARY_DIGITS 16 /* random, letters from A to P: many digits could be a telephone */
#define CANARY_CODE (sizeof(CANARY_PREFIX) + CANARY_DIGITS)
#define CANARY_FLIGHTS 64 /* sent last; silence / every is less */

enum canary_state {
	CANARY_STARTING, /* none has come back yet */
	CANARY_WELL,
	CANARY_SILENT /* one is missing for longer than it may */
};

struct canary_flight {
	char code[CANARY_CODE];
	int64_t sent;
	bool seen;
};

struct canaries {
	int64_t every, limit;
	enum canary_state state;
	struct canary_flight flights[CANARY_FLIGHTS];
	uint64_t count;      /* sent so far: the newest is flights[(count - 1) % CANARY_FLIGHTS] */
	int64_t due;         /* when the next one is sent */
	int64_t proven;      /* when the newest that came back was sent; 0 = none did */
	int64_t silent_from; /* when the first that is missing was sent */
	int64_t ticked;
	uint64_t seen, late, again, strangers; /* pages */
};

enum canary_page { CANARY_SEEN, CANARY_LATE, CANARY_AGAIN, CANARY_STRANGER };

void canaries_init(struct canaries *canaries, int64_t every, int64_t limit, int64_t now);
/* A code for the next: written into code when one is due. digits has CANARY_DIGITS of them. */
bool canaries_due(const struct canaries *canaries, int64_t now);
void canaries_sent(struct canaries *canaries, const char *digits, int64_t now);
/* The newest one's. */
const char *canaries_code(const struct canaries *canaries);
enum canary_page canaries_page(struct canaries *canaries, const char *code, int64_t now);
/*
 * True when it has just fallen silent or come back: look at state. To be called every second; time
 * in which the watch itself stood still counts against nobody.
 */
bool canaries_tick(struct canaries *canaries, int64_t now);

#endif
