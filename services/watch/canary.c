/* Canaries sent, back, and missing. */
#include "services/watch/canary.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"

#define STOOD_STILL (5 * CLOCK_SECOND) /* between two ticks: the watch was stopped meanwhile */

void
canaries_init(struct canaries *c, int64_t every, int64_t limit, int64_t now)
{
	*c = (struct canaries){.every = every, .limit = limit, .due = now, .ticked = now};
}

bool
canaries_due(const struct canaries *c, int64_t now)
{
	return now >= c->due;
}

void
canaries_sent(struct canaries *c, const char *digits, int64_t now)
{
	struct canary_flight *flight = &c->flights[c->count++ % CANARY_FLIGHTS];

	*flight = (struct canary_flight){.sent = now};
	(void)snprintf(
	    flight->code, sizeof(flight->code), CANARY_PREFIX "%.*s", CANARY_DIGITS, digits);
	c->due = now + c->every;
}

const char *
canaries_code(const struct canaries *c)
{
	return c->flights[(c->count - 1) % CANARY_FLIGHTS].code;
}

static struct canary_flight *
find(struct canaries *c, const char *code)
{
	for (size_t i = 0; i < CANARY_FLIGHTS && i < c->count; i++)
		if (strcmp(c->flights[i].code, code) == 0)
			return &c->flights[i];
	return NULL;
}

enum canary_page
canaries_page(struct canaries *c, const char *code, int64_t now)
{
	struct canary_flight *flight = find(c, code);

	if (flight == NULL) {
		c->strangers++;
		return CANARY_STRANGER;
	}
	if (flight->seen) {
		c->again++;
		return CANARY_AGAIN;
	}
	flight->seen = true;
	if (now - flight->sent > c->limit) {
		c->late++;
		return CANARY_LATE;
	}
	c->seen++;
	if (flight->sent > c->proven)
		c->proven = flight->sent;
	return CANARY_SEEN;
}

/* The oldest that is missing for longer than it may, younger than any that came back in time. */
static const struct canary_flight *
missing(const struct canaries *c, int64_t now)
{
	const struct canary_flight *oldest = NULL;

	for (size_t i = 0; i < CANARY_FLIGHTS && i < c->count; i++) {
		const struct canary_flight *flight = &c->flights[i];

		if (flight->sent > c->proven && now - flight->sent > c->limit &&
		    (oldest == NULL || flight->sent < oldest->sent))
			oldest = flight;
	}
	return oldest;
}

static void
forgive(struct canaries *c, int64_t pause)
{
	for (size_t i = 0; i < CANARY_FLIGHTS && i < c->count; i++)
		if (!c->flights[i].seen)
			c->flights[i].sent += pause;
}

bool
canaries_tick(struct canaries *c, int64_t now)
{
	enum canary_state before = c->state;
	const struct canary_flight *lost;

	if (now - c->ticked > STOOD_STILL)
		forgive(c, now - c->ticked);
	c->ticked = now;
	lost = missing(c, now);
	if (lost != NULL && before != CANARY_SILENT) {
		c->state = CANARY_SILENT;
		c->silent_from = lost->sent;
	} else if (lost == NULL && c->proven != 0 &&
		   (before != CANARY_SILENT || c->proven > c->silent_from)) {
		c->state = CANARY_WELL;
	}
	return c->state != before && (c->state == CANARY_SILENT || before == CANARY_SILENT);
}
