/* Any bytes as a feed's map or as the tiers of its codes: refused with a place, or in order. */
#include <ctype.h>
#include <strings.h>

#include "services/intake/feeds/triage.h"
#include "tests/fuzz/fuzz.h"

#define SUMMER INT64_C(1782000000000000)

/* Sorted, each once, found in any case, and each meaning one thing. */
static void
check_words(const struct feed_words *words, size_t longest)
{
	char upper[256];

	for (size_t i = 0; i < words->count; i++) {
		const struct feed_word *word = &words->v[i];
		size_t len = strnlen(word->from, sizeof(upper) - 1);

		MUST(i == 0 || strcasecmp(words->v[i - 1].from, word->from) < 0);
		MUST((word->value == 0) == (word->to[0] != '\0') && strlen(word->to) <= longest);
		MUST(feed_words_find(words, word->from) == word);
		for (size_t k = 0; k <= len; k++)
			upper[k] = (char)toupper((unsigned char)word->from[k]);
		if (word->from[len] == '\0')
			MUST(feed_words_find(words, upper) == word);
	}
}

static bool
uses(const struct feed_map *map, const char *column)
{
	for (size_t i = 0; i < map->used.count; i++)
		if (strcmp(map->used.v[i], column) == 0)
			return true;
	return column == NULL;
}

static void
check_columns(const struct feed_map *map)
{
	for (size_t i = 0; i < FEED_FIELD_COUNT; i++)
		MUST(map->columns.v[i] == NULL || uses(map, map->columns.v[i]));
	for (size_t i = 0; i < map->columns.place.count; i++)
		MUST(uses(map, map->columns.place.v[i]));
	for (size_t i = 0; i < map->raise_count; i++)
		MUST(uses(map, map->raises[i].column) && map->raises[i].apco[0] != '\0');
	MUST((map->format == FEED_FORMAT_ROWS) == (map->columns.v[FEED_NUMBER] != NULL));
	MUST(map->grain != FEED_GRAIN_UNIT || map->format != FEED_FORMAT_ROWS ||
	     map->columns.v[FEED_UNIT] != NULL);
}

/* A pattern that loaded writes what it reads. */
static void
check_times(const struct feed_map *map)
{
	struct zone *zone = zone_open(map->zone, NULL);
	struct clock_wall wall;
	char text[256];

	MUST(zone != NULL);
	zone_wall(zone, SUMMER, &wall);
	for (size_t i = 0; i < map->time_formats.count; i++)
		MUST(clock_format_as(&wall, map->time_formats.v[i], text, sizeof(text), NULL) &&
		     clock_parse_as(text, map->time_formats.v[i], &wall, NULL));
	zone_close(&zone);
}

static void
check_map(const struct feed_map *map)
{
	MUST(map->feed[0] != '\0' && strlen(map->feed) <= 64);
	MUST(map->organisation[0] != '\0' && strlen(map->organisation) <= 64);
	MUST(map->freshness >= CLOCK_SECOND && map->freshness <= 7 * CLOCK_DAY);
	MUST(map->separator == NULL || strlen(map->separator) == 1);
	check_words(&map->agencies, 64);
	check_words(&map->types, 16);
	check_words(&map->statuses, 0);
	check_words(&map->dispositions, 2);
	check_columns(map);
	check_times(map);
	MUST(feed_map_missing(map, ""));
	for (size_t i = 0; i < map->missing.count; i++)
		MUST(feed_map_missing(map, map->missing.v[i]));
	for (size_t i = 0; i < map->agencies.count; i++)
		MUST(feed_map_organisation(map, map->agencies.v[i].from) == map->agencies.v[i].to);
}

static void
check_triage(const struct triage *triage)
{
	for (size_t i = 0; i < triage->count; i++) {
		const struct triage_code *code = &triage->codes[i];

		MUST(i == 0 || strcasecmp(triage->codes[i - 1].code, code->code) < 0);
		MUST(code->code[0] != '\0' && strlen(code->code) <= SNAPSHOT_APCO);
		MUST(code->tier >= ACCORD__V1__TIER__TIER_PAGE_NOW &&
		     code->tier <= ACCORD__V1__TIER__TIER_NEVER);
		MUST(triage_find(triage, code->code) == code);
	}
}

/* The first byte chooses. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 64 << 20);
	bool codes = fuzz_number(&data, &size, 1) % 2 != 0, good;
	struct triage triage;
	struct feed_map map;
	struct err err = {0};

	if (codes) {
		good = triage_parse(arena, "x.yaml", (const char *)data, size, &triage, &err);
		if (good)
			check_triage(&triage);
	} else {
		good = feed_map_parse(arena, "x.yaml", (const char *)data, size, &map, &err);
		if (good)
			check_map(&map);
	}
	if (!good)
		fuzz_refusal(&err, data, size);
	arena_free(&arena);
	return 0;
}
