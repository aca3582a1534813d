/*
 * Whether a client may be contacted now (law L6): pure, of what she agreed to, what became of it
 * since, and an instant. Unknown is unsafe everywhere. docs/contact.md says the rules in their
 * order.
 */
#ifndef INTAKE_CONTACT_RESOLVE_H
#define INTAKE_CONTACT_RESOLVE_H

#include "accord/v1/contact.pb-c.h"
#include "common/clock.h"
#include "common/zone.h"

#define CONTACT_STALE_DAYS 30      /* when she named no other number */
#define CONTACT_STALE_DAYS_MOST 90 /* that she may name */
/* For so long after a release or escape she is told of these by what was verified before. */
#define CONTACT_DISTURBED_NOTICE CLOCK_DAY
/* An answer to send is good for so long at most. */
#define CONTACT_GOOD CLOCK_SECOND
/* A window that a clock change swallowed comes again a week later. */
#define CONTACT_HORIZON (15 * CLOCK_DAY)

/* Bit n: Channel n. */
#define CONTACT_BIT(channel) (UINT32_C(1) << (channel))
#define CONTACT_ALL_CHANNELS UINT32_C(1) /* of conflicts: whatever reaches her */

struct contact_profile {
	const Accord__V1__SafeContact *rules; /* NULL: there are none */
	struct zone *zone;                    /* of rules->zone; NULL: there is no such zone */
	uint32_t reachable;                   /* channels for which there is a number or address */
	uint32_t conflicts;                   /* channels that reach the opposing party too */
	bool checked;                         /* for conflicts, once at least */
	int64_t verified;                     /* with her; 0 never */
	int64_t disturbed;                    /* the first release or escape since then; 0: none */
	bool frozen;
	int64_t stopped; /* she told a machine then that she wants none of its messages; 0: never */
};

struct contact_question {
	Accord__V1__ContactEvent event;
	Accord__V1__Channel channel;
	int64_t now;
	int64_t before; /* by when she has to know; 0: no matter */
	bool machine;   /* one would send it: she has to have agreed to that */
};

struct contact_verdict {
	Accord__V1__ContactAnswer answer;
	Accord__V1__ContactReason reason;
	int64_t
	    until; /* HOLD_UNTIL: then it is to be asked again. SEND: before then it has to go */
	const Accord__V1__SafeChannel *channel; /* SEND: how */
};

struct contact_verdict contact_resolve(
    const struct contact_profile *profile, const struct contact_question *question);

/*
 * The channel by which she is reached when nobody names one: the first in her order that she said
 * is safe, and no other in its place, whatever is answered of it. Of whom none is said to be safe,
 * one whose answer says so.
 */
Accord__V1__Channel contact_first(const struct contact_profile *profile);

/* What may be left on a machine or said in a text: never more than she allowed. */
Accord__V1__Voicemail contact_may_say(const Accord__V1__SafeChannel *channel);

#endif
