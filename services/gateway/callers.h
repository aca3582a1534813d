/*
 * Whoever asks before anybody knows who he is: so many questions at once from one address, and then
 * one after another. What every address together may have is limited where the work is done.
 */
#ifndef GATEWAY_CALLERS_H
#define GATEWAY_CALLERS_H

#include <stdbool.h>
#include <stdint.h>

#include "common/clock.h"
#include "common/id.h"

/* Addresses that are remembered; beyond them the one that was not heard of for longest is
 * forgotten. */
#define CALLERS 1024
#define CALLER_EVERY (2 * CLOCK_SECOND) /* one more, once those at once are used up */

enum caller_way {
	CALLER_LOGON,
	CALLER_BEGIN,    /* a sign-in through a provider, */
	CALLER_RETURN,   /* its way back, */
	CALLER_LOGOUT,   /* and the provider's word that she is out */
	CALLER_CALLBACK, /* callbacks of which nobody is the provider */
	CALLER_PAGE,     /* the link of a page */
	CALLER_WAYS
};

struct callers;

/* at_once 0: everybody may, whatever he asks. */
struct callers *callers_open(int64_t at_once);
void callers_close(struct callers **callers);
/* Whether one more may, which is not counted yet. */
bool callers_may(struct callers *callers, const struct id *from, enum caller_way way, int64_t now);
/* One more may come from there now; now is the clock that never steps back. */
bool callers_take(struct callers *callers, const struct id *from, enum caller_way way, int64_t now);

#endif
