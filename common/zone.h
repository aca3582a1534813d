/* Time zones with their daylight saving rules, from the system's own tables of them. */
#ifndef COMMON_ZONE_H
#define COMMON_ZONE_H

#include "common/clock.h"

/* Remembers the stretches of time between clock changes that it met: one thread at a time. */
struct zone;

/*
 * name is an IANA id such as America/New_York. An unknown one is an error that names it, and so is
 * an abbreviation such as EST or BST, which stands for a fixed offset or for another place than its
 * reader thinks.
 */
struct zone *zone_open(const char *name, struct err *err) MUST_CHECK; /* reads a file: it blocks */
/* One more handle of the same zone, for another thread; NULL only without memory. */
struct zone *zone_again(const struct zone *zone, struct err *err) MUST_CHECK;
void zone_close(struct zone **zone);
const char *zone_name(const struct zone *zone);

enum zone_fit {
	ZONE_EXACT,
	ZONE_FOLD, /* the wall reading happened twice; the first instant was taken */
	ZONE_GAP   /* it never happened; it was moved on by the gap */
};

/* The instant of a wall reading in the zone; a reading with its own offset is exact and needs no
 * zone. */
enum zone_fit zone_instant(struct zone *zone, const struct clock_wall *wall, int64_t *us);
/*
 * The wall reading at an instant. offset_s is the zone's offset then; has_offset is false, so that
 * the reading may be changed (to midnight, say) and made an instant again.
 */
void zone_wall(struct zone *zone, int64_t us, struct clock_wall *wall);
/* The first instant after us at which the zone's clocks are changed; INT64_MAX: they never are. */
int64_t zone_changes(struct zone *zone, int64_t us);

#endif
