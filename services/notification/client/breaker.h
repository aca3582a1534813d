/*
 * The breaker of notices to clients: pure. More of one kind in a minute than are let go, or in a
 * day than so many times what is usual, and that one and all that follow are held until two people
 * have decided. A false mass notice stops before its first excess message; pages of staff never
 * come by here.
 */
#ifndef NOTIFICATION_BREAKER_H
#define NOTIFICATION_BREAKER_H

#include "accord/v1/contact.pb-c.h"
#include "common/clock.h"
#include "common/id.h"
#include "services/notification/rows.h"

#define BREAKER_MOST 100  /* that a minute may be allowed at most */
#define BREAKER_LEARNS 7  /* days before what is usual is known */
#define BREAKER_FORGETS 8 /* a day is one part in so many of what is usual */
#define BREAKER_GAP 64    /* days without any; then nothing is left of what was usual */
#define BREAKER_UNDECIDED (10 * CLOCK_MINUTE) /* then each that is held is a person's to do */

struct breaker_limits {
	unsigned most;  /* in a minute, 1 to BREAKER_MOST */
	unsigned times; /* what is usual in a day, once it is known; never below most */
};

/* Of one organisation, event and source; or of one event and source, whosever clients: then the
 * organisation is "". */
struct breaker {
	struct id id; /* breaker_id() */
	char organisation[NOTIFICATION_NAME];
	Accord__V1__ContactEvent event;
	/* What came together, passed or held, goes by one name: so that it can be taken back
	 * together. */
	struct id run;
	int64_t tripped;              /* since when; 0: it is not */
	int64_t recent[BREAKER_MOST]; /* when the last ones passed, the oldest first; 0: none */
	int64_t day;                  /* of today, in days since 1970; 0: none ever passed */
	int64_t today;                /* passed */
	int64_t usual;                /* in thousandths a day */
	int64_t days;                 /* that it has learned from */
	int version;
};

struct id breaker_id(
    const char *organisation, Accord__V1__ContactEvent event, const struct id *source);

/*
 * One more of its kind, whose name begins a run if none is under way. False: it is held, and own is
 * tripped. Common is the same kind of all organisations.
 */
bool breaker_pass(struct breaker *own, struct breaker *common, const struct id *notice,
    const struct breaker_limits *limits, int64_t now);
/* Two people have decided: what comes from now on is another run. */
void breaker_reset(struct breaker *own);

/* --- what is held --- */

enum held_decision { HELD_UNDECIDED, HELD_RELEASED, HELD_RECALLED };

struct held {
	struct id run;
	struct id breaker; /* whose it is */
	char organisation[NOTIFICATION_NAME];
	Accord__V1__ContactEvent event;
	int64_t since;
	enum held_decision decision;
	int64_t decided;
	char said[HELD_RECALLED + 1][NOTIFICATION_NAME]; /* who said so first; [0] is nobody's */
	char second[NOTIFICATION_NAME];
	bool swept; /* all of it has followed the decision */
	int version;
};

enum held_said {
	HELD_SAID_FIRST,  /* another person has to say the same */
	HELD_SAID_SECOND, /* it is decided */
	HELD_SAID_AGAIN,  /* the same person, or what was decided is said again: nothing changes */
	HELD_SAID_LATE    /* the other was decided */
};

/* Somebody who may says that it is released, or recalled. */
enum held_said held_say(
    struct held *held, enum held_decision decision, const char *person, int64_t now);

#endif
