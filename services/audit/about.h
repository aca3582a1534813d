/* Whose a fact is and whom it is about, read from what its message declares of its fields. */
#ifndef AUDIT_ABOUT_H
#define AUDIT_ABOUT_H

#include "accord/v1/envelope.pb-c.h"
#include "common/arena.h"
#include "common/id.h"

struct about {
	const char *organisation; /* "": of none that is known */
	struct id subject;   /* the one client, or else the one record, that it names; or nil */
	bool destroys;       /* that client's keys go with this fact */
	struct id destroyed; /* who she is: the fact itself stays her organisation's */
};

/* Texts live in the arena. A fact of a kind or a form that is not known is of none and about
 * nobody. */
void about_fact(
    const char *source, const Accord__V1__Fact *fact, struct arena *arena, struct about *about);

#endif
