/* What both formats of a feed promise of every document: a reason, or a snapshot within its
 * bounds, in which nothing stands that may not be kept. */
#ifndef TESTS_FUZZ_FEED_H
#define TESTS_FUZZ_FEED_H

#include <jansson.h>
#include <math.h>

#include "services/intake/feeds/read.h"
#include "tests/fuzz/fuzz.h"

/* 2026-11-22T01:00:00Z */
#define ARRIVED (INT64_C(1795309200) * CLOCK_SECOND)
#define ARENA_LIMIT ((size_t)64 << 20)

struct feed_bench {
	struct arena *fixed, *arena, *other;
	struct feed_map map;
	struct triage triage;
	struct feed_reader reader;
};

static inline const struct feed_bench *
feed_bench(const char *map)
{
	static const char tiers[] =
	    "page now:\n  - DVA\n  - SHOOT\ncontact:\n  - DVNA\n  - MVAINJY\noffer:\n  - BURGLARY\n"
	    "review:\n  - SUSP\nnever:\n  - TSTOP\n  - NCRTESTF\nwhen fatal:\n  - MVAINJY\n";
	static struct feed_bench b;
	struct err err = {0};

	if (b.fixed != NULL) {
		arena_reset(b.arena);
		arena_reset(b.other);
		return &b;
	}
	b.fixed = arena_new(16 << 10, ARENA_LIMIT);
	b.arena = arena_new(16 << 10, ARENA_LIMIT);
	b.other = arena_new(16 << 10, ARENA_LIMIT);
	MUST(triage_parse(b.fixed, "triage", tiers, sizeof(tiers) - 1, &b.triage, &err));
	MUST(feed_map_parse(b.fixed, "map", map, strlen(map), &b.map, &err));
	b.reader = (struct feed_reader){&b.map, &b.triage, zone_open(b.map.zone, &err)};
	MUST(b.reader.zone != NULL);
	return &b;
}

static inline void
feed_check_text(const char *text, size_t longest)
{
	size_t len = strnlen(text, longest + 1);

	MUST(len <= longest && text_valid(text, len));
	for (size_t i = 0; i < len; i++)
		MUST((unsigned char)text[i] >= 0x20 && text[i] != 0x7f);
	MUST(len == 0 || (text[0] != ' ' && text[len - 1] != ' '));
}

static inline void
feed_check_texts(const struct incident_snapshot *s)
{
	feed_check_text(s->number, SNAPSHOT_NUMBER);
	feed_check_text(s->organisation, 64);
	feed_check_text(s->type_code, SNAPSHOT_TYPE_CODE);
	feed_check_text(s->type_label, SNAPSHOT_TYPE_LABEL);
	feed_check_text(s->apco, SNAPSHOT_APCO);
	feed_check_text(s->priority, SNAPSHOT_PRIORITY);
	feed_check_text(s->disposition, SNAPSHOT_DISPOSITION);
	MUST(*s->area == '\0' || strcmp(s->area, "B7") == 0 || strcmp(s->area, "South-4") == 0);
	MUST(*s->priority == '\0' || feed_is_code(s->priority, 4));
	feed_check_text(s->place, SNAPSHOT_PLACE);
	feed_check_text(s->city, SNAPSHOT_CITY);
	feed_check_text(s->unit, SNAPSHOT_PRIORITY);
	MUST(s->number[0] != '\0' && s->organisation[0] != '\0');
	MUST(s->relation_count <= SNAPSHOT_RELATIONS);
	for (size_t i = 0; i < s->relation_count; i++) {
		feed_check_text(s->relations[i].number, SNAPSHOT_NUMBER);
		MUST(s->relations[i].number[0] != '\0');
		MUST(s->relations[i].kind >= RELATION_MERGED_INTO &&
		     s->relations[i].kind <= RELATION_UNLINKED);
	}
}

static inline void
feed_check_numbers(const struct incident_snapshot *s)
{
	const int64_t times[] = {
	    s->received, s->dispatched, s->arrived, s->closed, s->source_updated};

	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		MUST(times[i] == 0 || (times[i] >= INT64_C(631152000) * CLOCK_SECOND &&
					  times[i] < INT64_C(7258118400) * CLOCK_SECOND));
	MUST(s->source_updated <= ARRIVED + CLOCK_DAY);
	MUST(s->tier <= ACCORD__V1__TIER__TIER_NEVER);
	MUST(s->status <= ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_REOPENED);
	MUST(s->sequence >= 0 && s->warnings < WARN_AREA_UNKNOWN << 1);
	MUST(!s->has_position || (fabs(s->latitude) <= 90 && fabs(s->longitude) <= 180));
}

static inline void
feed_must_be_same(const struct incident_snapshot *a, const struct incident_snapshot *b)
{
	MUST(strcmp(a->number, b->number) == 0 && strcmp(a->organisation, b->organisation) == 0);
	MUST(strcmp(a->type_code, b->type_code) == 0 && strcmp(a->type_label, b->type_label) == 0);
	MUST(strcmp(a->apco, b->apco) == 0 && strcmp(a->priority, b->priority) == 0);
	MUST(strcmp(a->disposition, b->disposition) == 0 && strcmp(a->area, b->area) == 0);
	MUST(strcmp(a->place, b->place) == 0 && strcmp(a->city, b->city) == 0);
	MUST(strcmp(a->unit, b->unit) == 0 && a->relation_count == b->relation_count);
	MUST(a->tier == b->tier && a->status == b->status && a->sequence == b->sequence);
	MUST(a->received == b->received && a->dispatched == b->dispatched);
	MUST(a->arrived == b->arrived && a->closed == b->closed);
	MUST(a->source_updated == b->source_updated && a->warnings == b->warnings);
	MUST(a->has_position == b->has_position);
}

/* The JSON text of what was read of it; NULL unless it is one object. */
static inline char *
feed_json(const uint8_t *data, size_t size, json_t **root)
{
	*root = json_loadb((const char *)data, size, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, NULL);
	return json_is_object(*root) ? json_dumps(*root, JSON_COMPACT) : NULL;
}

/* A document says the same with a member beside it that is not on the allow-list. */
static inline void
feed_check_forbidden(
    const struct feed_bench *b, const uint8_t *data, size_t size, const char *const *forbidden)
{
	struct feed_result plain, loaded;
	json_t *root;
	char *text, *more;

	if ((text = feed_json(data, size, &root)) != NULL) {
		for (; *forbidden != NULL; forbidden++)
			if (json_object_get(root, *forbidden) == NULL)
				MUST(json_object_set_new(root, *forbidden,
					 json_pack("[{ss}]", "text", "never kept")) == 0);
		MUST((more = json_dumps(root, JSON_COMPACT)) != NULL);
		arena_reset(b->arena);
		MUST(feed_read(
		    &b->reader, (const uint8_t *)text, strlen(text), ARRIVED, b->arena, &plain));
		MUST(feed_read(
		    &b->reader, (const uint8_t *)more, strlen(more), ARRIVED, b->other, &loaded));
		if (plain.reason == ACCORD__V1__QUARANTINE_REASON__QUARANTINE_UNSPECIFIED)
			feed_must_be_same(&plain.snapshot, &loaded.snapshot);
		MUST(plain.reason == loaded.reason && plain.test == loaded.test);
		free(more);
	}
	free(text);
	json_decref(root);
}

static inline void
feed_check(const char *map, const char *const *forbidden, const uint8_t *data, size_t size)
{
	const struct feed_bench *b = feed_bench(map);
	struct feed_result out, again;

	MUST(feed_read(&b->reader, data, size, ARRIVED, b->arena, &out));
	MUST(feed_read(&b->reader, data, size, ARRIVED, b->other, &again));
	MUST(out.reason == again.reason && out.test == again.test);
	MUST(out.reason <= ACCORD__V1__QUARANTINE_REASON__QUARANTINE_TOO_DEEP);
	if (out.reason == ACCORD__V1__QUARANTINE_REASON__QUARANTINE_UNSPECIFIED) {
		feed_check_texts(&out.snapshot);
		feed_check_numbers(&out.snapshot);
		feed_must_be_same(&out.snapshot, &again.snapshot);
	}
	arena_reset(b->other);
	feed_check_forbidden(b, data, size, forbidden);
}

#endif
