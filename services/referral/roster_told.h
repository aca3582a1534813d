/* Who is told that somebody stands in her place on a rung, or that the place is hers again. */
#ifndef REFERRAL_ROSTER_TOLD_H
#define REFERRAL_ROSTER_TOLD_H

#include "services/referral/rows.h"

/* Their tasks, as far as they come to be: by the places of the roster's staff. */
struct roster_told {
	struct id plan; /* of which they are */
	size_t count;
	struct id tasks[ONCALL_PEOPLE];
};

/* The roster's rows were needed. */
void roster_told_need(
    struct batch *batch, const struct roster_head *head, struct roster_told *told);

/* False: the roster was loaded anew since, in the same batch, so that rows of its people are not
 * there. */
bool roster_told_fits(
    struct batch *batch, const struct roster_head *head, const struct roster_told *told);

/* Each of these people of oncall, but not whoever says it (by "": nobody does). Once in a batch. */
void roster_told_show(struct batch *batch, const struct roster_head *head,
    const struct oncall *oncall, const bool people[ONCALL_PEOPLE], const char *by,
    const struct roster_told *told);
/* That override of the roster comes to hold, or is going to hold no more; it is in oncall. */
void roster_told_displaced(struct batch *batch, const struct roster_head *head,
    struct oncall *oncall, size_t override, const char *by, const struct roster_told *told);

#endif
