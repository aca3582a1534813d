/* What is said of a roster after its file was loaded: who stands on a rung for a while, who is
 * away. It goes on holding when another file is loaded, as long as it fits that one. */
#ifndef REFERRAL_ROSTER_CHANGE_H
#define REFERRAL_ROSTER_CHANGE_H

#include "services/referral/rows.h"

#define ROSTER_CHANGES ONCALL_LATER /* of one roster, that hold or are looked back on */

struct roster_change {
	struct id id;
	char rung[REFERRAL_NAME]; /* "": she is away */
	char person[REFERRAL_NAME], by[REFERRAL_NAME];
	struct oncall_span span;
	int64_t said, over; /* over: taken back, or found unfit; until then it held */
	bool unfit, changed;
};

/* In the order in which they were said. */
struct roster_changes {
	struct id roster;
	size_t count;
	struct roster_change items[ROSTER_CHANGES];
};

extern const struct table roster_changes_table;

/* False, and nothing changed: it does not fit. */
bool roster_change_apply(struct oncall *oncall, const char *rung, const char *person,
    const struct oncall_span *span, struct err *err) MUST_CHECK;
/* When it holds: to its end, or to where it was ended. Empty: it never came to hold. */
struct oncall_span roster_change_span(const struct roster_change *change);
/* All that hold or held, but for those that do not fit. changes NULL: there are none. */
void roster_changes_apply(struct oncall *oncall, const struct roster_changes *changes);
/* Some are not over and name what the roster does not have any more. */
bool roster_changes_any_unfit(
    const struct oncall *oncall, const struct roster_changes *changes, int64_t now);
/* Those end, each with a fact; again: who stands on a rung again by that. */
void roster_changes_end_unfit(struct batch *batch, const struct roster_head *head,
    struct oncall *oncall, struct roster_changes *changes, bool again[ONCALL_PEOPLE]);

/* Whether she coordinates it, or is its organisation's duty supervisor, whose row was needed. */
bool roster_change_may(
    struct batch *batch, const char *organisation, const char *person, const struct oncall *oncall);

struct roster_said {
	const struct id *id;
	const char *rung, *person, *by;
	struct oncall_span span;
};
/* False: so many more would be too many. */
bool roster_change_room(
    struct batch *batch, const struct roster_head *head, size_t more, struct err *err) MUST_CHECK;
/* Kept, and a fact; it fits, and there is room. */
struct roster_change *roster_change_keep(
    struct batch *batch, const struct roster_head *head, const struct roster_said *said);
/* A task for her, to look at it; her employer's supervisor was needed. */
void roster_change_show(
    struct batch *batch, const struct roster_head *head, const char *person, const struct id *task);

/* KIND_CHANGE_ROSTER */
void change_roster_keys(struct batch *batch, struct input *input);
void change_roster_more(struct batch *batch, struct input *input);
bool change_roster(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

#endif
