/* Times as a feed writes them: its patterns, its zone, and what its offsets are worth. */
#include "services/intake/feeds/map.h"

#include <string.h>

/* For feeds that name no pattern, after RFC 3339 with an offset. */
static const char *const usual[] = {
    "%Y-%m-%dT%H:%M:%S.%f",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S.%f",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S.%f%z",
    "%Y-%m-%dT%H:%M:%S%z",
};

static void
settle(const struct feed_map *map, struct zone *zone, struct feed_time *time)
{
	struct clock_wall wall = time->wall;

	time->fit = ZONE_EXACT;
	if (wall.has_offset && map->offset == FEED_OFFSET_TRUSTED) {
		time->us = clock_from_wall(&wall);
		return;
	}
	if (wall.has_offset && map->offset == FEED_OFFSET_SHIFTED)
		clock_civil(clock_from_wall(&wall), &wall);
	wall.has_offset = false;
	wall.offset_s = 0;
	time->fit = zone_instant(zone, &wall, &time->us);
}

bool
feed_map_time(
    const struct feed_map *map, struct zone *zone, const char *text, struct feed_time *time)
{
	bool own = map->time_formats.count > 0;
	const char *const *patterns = own ? map->time_formats.v : usual;
	size_t count = own ? map->time_formats.count : sizeof(usual) / sizeof(usual[0]);

	*time = (struct feed_time){0};
	if (!own && map->offset == FEED_OFFSET_TRUSTED && clock_parse(text, &time->us, NULL))
		return true;
	for (size_t i = 0; i < count; i++) {
		if (!clock_parse_as(text, patterns[i], &time->wall, NULL))
			continue;
		time->pattern = patterns[i];
		settle(map, zone, time);
		return true;
	}
	return false;
}

/* Seconds east of UTC at us, by the difference of the two readings. */
static int
offset_at(struct zone *zone, int64_t us)
{
	struct clock_wall wall;

	zone_wall(zone, us, &wall);
	wall.has_offset = false;
	return (int)((clock_from_wall(&wall) - us) / CLOCK_SECOND);
}

bool
feed_map_time_write(const struct feed_map *map, struct zone *zone, const struct feed_time *like,
    int64_t us, char *buf, size_t size)
{
	struct clock_wall wall;
	int offset;

	if (like->pattern == NULL) {
		if (size < CLOCK_TEXT_SIZE)
			return false;
		clock_text(us, buf);
		return true;
	}
	zone_wall(zone, us, &wall);
	wall.has_offset = false;
	offset = like->wall.offset_s;
	if (like->wall.has_offset && map->offset != FEED_OFFSET_IGNORED) {
		int64_t written = us;

		if (map->offset == FEED_OFFSET_SHIFTED)
			written = clock_from_wall(&wall);
		offset = offset_at(zone, written);
		clock_civil(written + offset * CLOCK_SECOND, &wall);
	}
	wall.has_offset = like->wall.has_offset;
	wall.offset_s = offset;
	return clock_format_as(&wall, like->pattern, buf, size, NULL);
}
