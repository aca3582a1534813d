/* Tiers by APCO code. A code that stands in no list is looked at by a person, never dropped. */
#include "services/intake/feeds/triage.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define CODE_MAX SNAPSHOT_APCO

static const char *const fatal_dispositions[] = {"39", "40"};

struct lists {
	struct yaml_texts tier[5];
	struct yaml_texts fatal;
};

#define LIST(i) offsetof(struct lists, tier) + (i) * sizeof(struct yaml_texts)

/* In the order of Tier, from TIER_PAGE_NOW. */
static const struct yaml_field fields[] = {
    {"page now", YAML_TEXTS, LIST(0), true, 1, CODE_MAX, NULL, "call out an advocate"},
    {"contact", YAML_TEXTS, LIST(1), true, 1, CODE_MAX, NULL, "contact within a day"},
    {"offer", YAML_TEXTS, LIST(2), true, 1, CODE_MAX, NULL, "offered by officer or mail"},
    {"review", YAML_TEXTS, LIST(3), true, 1, CODE_MAX, NULL, "a person looks at it"},
    {"never", YAML_TEXTS, LIST(4), true, 1, CODE_MAX, NULL, "nothing is asked"},
    {"when fatal", YAML_TEXTS, offsetof(struct lists, fatal), false, 1, CODE_MAX, NULL,
	"page now when the disposition is a death"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static int
by_code(const void *a, const void *b)
{
	return strcasecmp(
	    ((const struct triage_code *)a)->code, ((const struct triage_code *)b)->code);
}

const struct triage_code *
triage_find(const struct triage *triage, const char *apco)
{
	const struct triage_code key = {.code = apco};

	return bsearch(&key, triage->codes, triage->count, sizeof(key), by_code);
}

static bool
mark_fatal(
    const struct yaml_doc *doc, const struct lists *lists, struct triage *triage, struct err *err)
{
	for (size_t i = 0; i < lists->fatal.count; i++) {
		const struct triage_code *code = triage_find(triage, lists->fatal.v[i]);

		if (code == NULL)
			return yaml_fault(doc, yaml_get(doc->root, "when fatal"), err,
			    "code %s stands in no tier; add it to one", lists->fatal.v[i]);
		triage->codes[code - triage->codes].fatal = true;
	}
	return true;
}

static bool
read_lists(const struct yaml_doc *doc, struct triage *triage, struct err *err)
{
	struct lists lists = {0};
	size_t total = 0;

	if (!yaml_read(doc, doc->root, fields, &lists, err))
		return false;
	for (size_t t = 0; t < 5; t++)
		total += lists.tier[t].count;
	*triage = (struct triage){arena_zalloc(doc->arena, total * sizeof(*triage->codes)), 0};
	if (triage->codes == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the codes of %s", doc->file);
	for (size_t t = 0; t < 5; t++)
		for (size_t i = 0; i < lists.tier[t].count; i++)
			triage->codes[triage->count++] =
			    (struct triage_code){.code = lists.tier[t].v[i],
				.tier = (Accord__V1__Tier)(ACCORD__V1__TIER__TIER_PAGE_NOW + t)};
	qsort(triage->codes, triage->count, sizeof(*triage->codes), by_code);
	for (size_t i = 1; i < triage->count; i++)
		if (by_code(&triage->codes[i - 1], &triage->codes[i]) == 0)
			return yaml_fault(doc, doc->root, err, "code %s has two tiers; keep one",
			    triage->codes[i].code);
	return mark_fatal(doc, &lists, triage, err);
}

bool
triage_load(struct arena *arena, const char *path, struct triage *triage, struct err *err)
{
	struct yaml_doc doc;

	return yaml_load(arena, path, &doc, err) && read_lists(&doc, triage, err);
}

bool
triage_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct triage *triage, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, file, bytes, len, &doc, err) && read_lists(&doc, triage, err);
}

bool
triage_covers(const struct triage *triage, const struct feed_map *map, struct err *err)
{
	for (size_t i = 0; i < map->types.count; i++)
		if (map->types.v[i].value == 0 && triage_find(triage, map->types.v[i].to) == NULL)
			return err_set(err, ERR_INVALID,
			    "feed %s maps \"%s\" to %s, which has no tier", map->feed,
			    map->types.v[i].from, map->types.v[i].to);
	for (size_t i = 0; i < map->raise_count; i++)
		if (triage_find(triage, map->raises[i].apco) == NULL)
			return err_set(err, ERR_INVALID, "feed %s raises to %s, which has no tier",
			    map->feed, map->raises[i].apco);
	return true;
}

/* --- one snapshot --- */

static const struct feed_word *
local_type(const struct feed_map *map, const struct incident_snapshot *s)
{
	const struct feed_word *word = NULL;

	if (*s->type_code != '\0')
		word = feed_words_find(&map->types, s->type_code);
	if (word == NULL && *s->type_label != '\0')
		word = feed_words_find(&map->types, s->type_label);
	return word;
}

static void
take_code(const struct triage *triage, struct incident_snapshot *s)
{
	const struct triage_code *code = triage_find(triage, s->apco);

	s->tier = code != NULL ? code->tier : ACCORD__V1__TIER__TIER_REVIEW;
	if (code != NULL)
		s->apco = code->code;
	else
		s->warnings |= WARN_TYPE_UNKNOWN;
}

static void
take_type(const struct triage *triage, const struct feed_map *map, struct incident_snapshot *s)
{
	const struct feed_word *word = local_type(map, s);

	if (word != NULL && word->value != 0) {
		s->tier = (Accord__V1__Tier)word->value;
		return;
	}
	if (word != NULL)
		s->apco = word->to;
	if (*s->apco != '\0') {
		take_code(triage, s);
		return;
	}
	if (*s->type_code == '\0' && *s->type_label == '\0')
		return;
	s->tier = ACCORD__V1__TIER__TIER_REVIEW;
	s->warnings |= WARN_TYPE_UNMAPPED;
}

/* disposition holds codes separated by commas. */
static bool
is_fatal(const char *disposition)
{
	for (size_t i = 0; i < sizeof(fatal_dispositions) / sizeof(fatal_dispositions[0]); i++) {
		const char *at = strstr(disposition, fatal_dispositions[i]);

		if (at != NULL && (at == disposition || at[-1] == ',') &&
		    (at[2] == '\0' || at[2] == ','))
			return true;
	}
	return false;
}

void
triage_classify(const struct triage *triage, const struct feed_map *map, const char *raised,
    struct incident_snapshot *s)
{
	const struct triage_code *code;

	s->tier = ACCORD__V1__TIER__TIER_UNSPECIFIED;
	take_type(triage, map, s);
	code = *raised == '\0' ? NULL : triage_find(triage, raised);
	if (code != NULL && feed_tier_urgency(code->tier) < feed_tier_urgency(s->tier)) {
		s->tier = code->tier;
		s->apco = code->code;
	}
	code = *s->apco == '\0' ? NULL : triage_find(triage, s->apco);
	if (code != NULL && code->fatal && is_fatal(s->disposition))
		s->tier = ACCORD__V1__TIER__TIER_PAGE_NOW;
}
