/* Once on a day of its own an organisation is paged about clients whom nothing that happens
 * reaches: the other one was named, and no number is linked. Looked at each minute, with the leads.
 */
#ifndef INTAKE_DAILY_H
#define INTAKE_DAILY_H

#include "common/batch.h"
#include "common/zone.h"

/* Pure: the first instant after now at which the zone's clocks read that time since midnight; one
 * that they leave out comes as much later as they are set forward, of one that comes twice the
 * first is meant. NULL: UTC. */
int64_t daily_next(struct zone *zone, int64_t now, int64_t time);
/* Pure: the number of the day there. */
int64_t daily_day(struct zone *zone, int64_t now);

extern const struct table daily_table, unlinked_table;

void daily_need(struct batch *batch, const struct id *all);
void daily_need_more(struct batch *batch, const struct id *all);
void daily_look(struct batch *batch, const struct id *all);

#endif
