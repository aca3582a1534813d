/* Rosters of which it depends on the hour who is asked: kept, and made ladders of. */
#ifndef REFERRAL_PLANNED_H
#define REFERRAL_PLANNED_H

#include "services/referral/rows.h"

/* By what it says; of that organisation. */
void ladder_name(struct ladder *ladder, const char *organisation);

/* The text can be read, is that organisation's, and everybody in it has an employer. */
bool planned_good(const Accord__V1__Roster *roster, struct err *err) MUST_CHECK;
/* Nil: it does not depend on the hour. */
struct id planned_id(const Accord__V1__Roster *roster);
/* The rows of its plan, and as the head's ladder the one of now. */
void planned_keep(struct batch *batch, struct roster_head *head, const Accord__V1__Roster *from);

/* What a plan's text says, and nothing that was said later; good until others are read. NULL: it
 * cannot be read, and that is said. */
struct oncall *planned_read(const struct id *plan, const char *text);

/* The plan of a roster whose rows were needed, with whoever is away and what was said later; NULL:
 * it does not depend on the hour, or cannot be read. */
struct oncall *planned_now(struct batch *batch, const struct roster_head *head);
/* Of somebody who is named in it; "". */
const char *planned_employer(
    struct batch *batch, const struct roster_head *head, const char *person);

/* For whatever may ask somebody of an organisation. */
void planned_need(struct batch *batch, const char *organisation);
void planned_need_head(struct batch *batch, const struct id *head);
/*
 * Who is asked for it now, of what is known of the incident (NULL: nothing); a ladder that is there
 * with the commit. NULL: nobody.
 */
const struct ladder *planned_ladder(
    struct batch *batch, const char *organisation, const char *area, const char *type);

#endif
