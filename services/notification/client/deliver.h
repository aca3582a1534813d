/*
 * What becomes of a client's message (law L6): pure, of what is known of it and an instant. A
 * client is told at most once: an attempt that may have arrived is never repeated by machine, and
 * where a machine may not or could not, a person is wanted.
 */
#ifndef NOTIFICATION_DELIVER_H
#define NOTIFICATION_DELIVER_H

#include "accord/v1/contact.pb-c.h"
#include "accord/v1/wanted.pb-c.h"
#include "common/clock.h"
#include "common/id.h"

#define DELIVER_DAILY 3 /* attempts that may have reached her within a day, on all channels */
#define DELIVER_TRIES 5 /* attempts of one message that are known not to have arrived */
#define DELIVER_RETRY (20 * CLOCK_SECOND)       /* the first time; doubled each time */
#define DELIVER_URGENT_TRIES (2 * CLOCK_MINUTE) /* then a person, for what cannot wait */
#define DELIVER_CONFIRM (10 * CLOCK_MINUTE)     /* in which she says that it reached her */
#define DELIVER_GOOD CLOCK_SECOND /* an answer to send, on the steady clock, from its asking */
#define DELIVER_HOLD_LEAST CLOCK_SECOND /* between two questions about the same message */

/* The instants of the last attempts that may have reached her, over all her messages. */
struct deliver_line {
	int64_t begun[DELIVER_DAILY]; /* the oldest first; 0: none */
};

struct deliver_notice {
	struct id id; /* from which chance is taken: deciding again gives the same */
	Accord__V1__ContactEvent event;
	bool urgent;  /* cannot wait: it is sent now, or a person decides now */
	bool confirm; /* she has to say that it reached her */
	int64_t created;
	int64_t not_before, expires; /* 0: at once; never */
	unsigned tries;              /* attempts that are known not to have arrived */
	int64_t spread;              /* what can wait begins somewhere in this */
};

enum deliver_move {
	DELIVER_GO,     /* claim it, ask where and whether, send it */
	DELIVER_WAIT,   /* until at; then it is judged again from the beginning */
	DELIVER_SENT,   /* with a clock at `at` if she has to confirm */
	DELIVER_OPEN,   /* UNCONFIRMED */
	DELIVER_UNSURE, /* UNCERTAIN: nothing more by machine */
	DELIVER_FAIL,   /* FAILED */
	DELIVER_FREEZE  /* FROZEN */
};

/* What to do, and who is to be asked besides. */
struct deliver_verdict {
	enum deliver_move move;
	int64_t at;
	Accord__V1__WantedFor wanted; /* UNSPECIFIED: nobody */
	bool welfare;                 /* and somebody who can go there looks after her */
};

struct deliver_answer {
	Accord__V1__ContactAnswer answer;
	Accord__V1__ContactReason reason;
	int64_t until;
};

enum deliver_end {
	DELIVER_END_TAKEN,
	DELIVER_END_REFUSED,  /* for good */
	DELIVER_END_LATER,    /* it is known not to have arrived */
	DELIVER_END_UNCERTAIN /* it may have; so of one whose outcome was lost */
};

/* Of a release and an escape whatever the source says; of the others as it says. */
bool deliver_is_urgent(Accord__V1__ContactEvent event);
bool deliver_must_confirm(Accord__V1__ContactEvent event);

/* Of one that waits: whether it is its time. Never longer than it is of use to her. */
struct deliver_verdict deliver_due(
    const struct deliver_notice *notice, const struct deliver_line *line, int64_t now);
/* What her organisation answered at the last inch. Whatever is not understood is no leave. */
struct deliver_verdict deliver_answered(
    const struct deliver_notice *notice, const struct deliver_answer *answer, int64_t now);
/* How an attempt ended; tries has not counted it yet. */
struct deliver_verdict deliver_ended(
    const struct deliver_notice *notice, enum deliver_end end, int64_t now);
/* She did not confirm in time. */
struct deliver_verdict deliver_unconfirmed(void);

/*
 * An answer to send still holds: asked and now on the steady clock, decided and until as it says.
 * Since it was decided after it was asked for, it can only be older than it seems.
 */
bool deliver_is_good(int64_t asked, int64_t now, int64_t decided, int64_t until);

/* An attempt begins; it is taken back when it is known not to have arrived. */
void deliver_line_add(struct deliver_line *line, int64_t now);
void deliver_line_drop(struct deliver_line *line, int64_t begun);

#endif
