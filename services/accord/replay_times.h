/* The times of a feed's line: found by the feed's map, and moved. */
#ifndef SERVICES_ACCORD_REPLAY_TIMES_H
#define SERVICES_ACCORD_REPLAY_TIMES_H

#include "services/intake/feeds/map.h"

/* zone is an open handle of map->zone. */
struct replay_times {
	const struct feed_map *map;
	struct zone *zone;
};

/*
 * A line is JSON, but need not be good JSON: what is looked at are members "name": "text". In a
 * feed of rows the time columns of the map are times; in one of EIDOs every member with "time" or
 * "date" in its name whose text reads as one.
 */

/* The newest time of a line in microseconds; 0 when it has none. */
int64_t replay_newest(const struct replay_times *times, const char *line, size_t len);

/*
 * The line with every time moved by delta, written as the feed writes times; all else is byte for
 * byte as it was. NULL when the arena is full.
 */
char *replay_shift(const struct replay_times *times, struct arena *arena, const char *line,
    size_t len, int64_t delta, size_t *out_len);

#endif
