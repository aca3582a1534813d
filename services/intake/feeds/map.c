/* Reading a feed's map: tables of keys are the grammar, and every word list ends up sorted. */
#include "services/intake/feeds/map.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define PLACE_COLUMNS 4
#define TIME_FORMATS 8
#define AREA_MAX 32 /* bytes, as facts and pages have room for */
#define AREA_WORDS 2
#define CODE_DIGITS 6 /* one more may be a telephone */

static const char *const format_words[] = {"rows", "eido", "custody", "callexport", NULL};
static const char *const grain_words[] = {"incident", "unit", NULL};
static const char *const offset_words[] = {"trusted", "ignored", "shifted", NULL};

static const struct {
	const char *word;
	Accord__V1__Tier tier;
} tiers[] = {
    {"page now", ACCORD__V1__TIER__TIER_PAGE_NOW},
    {"contact", ACCORD__V1__TIER__TIER_CONTACT},
    {"offer", ACCORD__V1__TIER__TIER_OFFER},
    {"review", ACCORD__V1__TIER__TIER_REVIEW},
    {"never", ACCORD__V1__TIER__TIER_NEVER},
};

static const struct {
	const char *word;
	Accord__V1__IncidentStatus status;
} statuses[] = {
    {"active", ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_ACTIVE},
    {"closed", ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_CLOSED},
    {"cancelled", ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_CANCELLED},
    {"reopened", ACCORD__V1__INCIDENT_STATUS__INCIDENT_STATUS_REOPENED},
};

/* The file's members that are blocks of their own. */
struct blocks {
	const struct yaml_node *columns, *agencies, *areas, *types, *statuses, *dispositions,
	    *raises;
};

struct file {
	struct feed_map map;
	struct blocks blocks;
};

#define MAP(member) offsetof(struct file, map.member)
#define BLOCK(member) offsetof(struct file, blocks.member)

static const struct yaml_field file_fields[] = {
    {"feed", YAML_TEXT, MAP(feed), true, 1, 64, NULL, "the feed's id"},
    {"format", YAML_WORD, MAP(format), true, 0, 0, format_words, "how documents look"},
    {"organisation", YAML_TEXT, MAP(organisation), true, 1, 64, NULL,
	"responsible agency when agencies says none"},
    {"agencies", YAML_NODE, BLOCK(agencies), false, 0, 0, NULL,
	"the source's agencies: organisation of each"},
    {"webhook secrets", YAML_TEXT, MAP(secrets), false, 1, 1024, NULL,
	"file of the secrets by which its source signs, one or two, a line each"},
    {"served", YAML_TEXTS, MAP(served), false, 1, 64, NULL,
	"organisations whose clients a feed of custody events reaches"},
    {"areas", YAML_NODE, BLOCK(areas), false, 0, 0, NULL,
	"the source's areas: what pages say of each"},
    {"zone", YAML_TEXT, MAP(zone), true, 1, 64, NULL, "zone of times without offset"},
    {"offset", YAML_WORD, MAP(offset), false, 0, 0, offset_words,
	"what an offset in a time is worth"},
    {"grain", YAML_WORD, MAP(grain), false, 0, 0, grain_words, "what one row is about"},
    {"freshness", YAML_DURATION, MAP(freshness), true, CLOCK_SECOND, 7 * CLOCK_DAY, NULL,
	"older events page nobody"},
    {"canary", YAML_BOOL, MAP(canary), false, 0, 0, NULL,
	"yes: its incidents are nobody's, made to see that pages arrive"},
    {"time formats", YAML_TEXTS, MAP(time_formats), false, 1, 64, NULL,
	"patterns of times, tried in turn"},
    {"missing", YAML_TEXTS, MAP(missing), false, 1, 32, NULL, "tokens that mean: no value"},
    {"disposition separator", YAML_TEXT, MAP(separator), false, 1, 1, NULL,
	"between dispositions in one cell"},
    {"columns", YAML_NODE, BLOCK(columns), false, 0, 0, NULL, "which column says what"},
    {"types", YAML_NODE, BLOCK(types), false, 0, 0, NULL, "local types: APCO code or tier of each"},
    {"statuses", YAML_NODE, BLOCK(statuses), false, 0, 0, NULL, "local statuses: status of each"},
    {"dispositions", YAML_NODE, BLOCK(dispositions), false, 0, 0, NULL,
	"local dispositions: APCO code of each"},
    {"raise", YAML_NODE, BLOCK(raises), false, 0, 0, NULL, "columns that make a type more urgent"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

#define COLUMN(name) offsetof(struct feed_columns, v) + FEED_##name * sizeof(const char *)

static const struct yaml_field column_fields[] = {
#define X(name, key, help) {key, YAML_TEXT, COLUMN(name), false, 1, 128, NULL, help},
    FEED_FIELDS(X)
#undef X
	{"place", YAML_TEXTS, offsetof(struct feed_columns, place), false, 1, 128, NULL,
	    "street address, from several columns"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static const struct yaml_field raise_fields[] = {
    {"column", YAML_TEXT, offsetof(struct feed_raise, column), true, 1, 128, NULL, "the column"},
    {"value", YAML_TEXT, offsetof(struct feed_raise, value), true, 1, 128, NULL, "its value"},
    {"type", YAML_TEXT, offsetof(struct feed_raise, apco), true, 1, 16, NULL,
	"the APCO code it amounts to"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

/* --- word lists --- */

bool
feed_is_code(const char *text, size_t words)
{
	static const char good[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				   "0123456789-./_()&,:#+*'";
	size_t digits = 0;

	for (const char *at = text; *at != '\0'; at++)
		digits += *at >= '0' && *at <= '9';
	if (digits > CODE_DIGITS)
		return false;
	while (words-- > 0) {
		size_t len = strspn(text, good);

		text += len;
		if (len == 0 || *text == '\0')
			return len > 0;
		if (*text++ != ' ')
			return false;
	}
	return false;
}

bool
feed_tier_parse(const char *word, Accord__V1__Tier *tier)
{
	for (size_t i = 0; i < sizeof(tiers) / sizeof(tiers[0]); i++) {
		if (strcmp(word, tiers[i].word) != 0)
			continue;
		*tier = tiers[i].tier;
		return true;
	}
	return false;
}

int
feed_tier_urgency(Accord__V1__Tier tier)
{
	return tier == ACCORD__V1__TIER__TIER_UNSPECIFIED ? 99 : (int)tier;
}

typedef bool meaning_fn(struct feed_word *word, size_t max);

static bool
means_text(struct feed_word *word, size_t max)
{
	return *word->to != '\0' && strlen(word->to) <= max;
}

static bool
means_area(struct feed_word *word, size_t max)
{
	return means_text(word, max) && feed_is_code(word->to, AREA_WORDS) &&
	       strpbrk(word->to, "()&,:#+*'") == NULL;
}

static bool
means_type(struct feed_word *word, size_t max)
{
	Accord__V1__Tier tier;

	if (feed_tier_parse(word->to, &tier)) {
		word->value = (int)tier;
		word->to = "";
		return true;
	}
	return means_text(word, max);
}

static bool
means_status(struct feed_word *word, size_t max)
{
	(void)max;
	for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
		if (strcmp(word->to, statuses[i].word) != 0)
			continue;
		word->value = (int)statuses[i].status;
		word->to = "";
		return true;
	}
	return false;
}

static bool
means_disposition(struct feed_word *word, size_t max)
{
	(void)max;
	return strlen(word->to) == 2 && strspn(word->to, "0123456789") == 2;
}

struct word_list {
	size_t blocks_offset, map_offset;
	meaning_fn *means;
	size_t max;
	const char *accepts;
};

static const struct word_list word_lists[] = {
    {offsetof(struct blocks, agencies), offsetof(struct feed_map, agencies), means_text, 64,
	"an organisation's id"},
    {offsetof(struct blocks, areas), offsetof(struct feed_map, areas), means_area, AREA_MAX,
	"one word or two of letters, digits and - . / _, at most 32 bytes"},
    {offsetof(struct blocks, types), offsetof(struct feed_map, types), means_type, 16,
	"an APCO code, or one of page now, contact, offer, review, never"},
    {offsetof(struct blocks, statuses), offsetof(struct feed_map, statuses), means_status, 0,
	"one of active, closed, cancelled, reopened"},
    {offsetof(struct blocks, dispositions), offsetof(struct feed_map, dispositions),
	means_disposition, 0, "two digits, a common disposition code"},
};

static int
by_from(const void *a, const void *b)
{
	return strcasecmp(((const struct feed_word *)a)->from, ((const struct feed_word *)b)->from);
}

static const struct yaml_node *
member_like(const struct yaml_node *node, const char *key)
{
	const struct yaml_node *member, *last = NULL;

	yaml_each (member, node)
		if (strcasecmp(member->key, key) == 0)
			last = member;
	return last;
}

static bool
read_words(const struct yaml_doc *doc, const struct yaml_node *node, const struct word_list *list,
    struct feed_words *words, struct err *err)
{
	const struct yaml_node *member;

	if (node == NULL)
		return true;
	if (node->kind != YAML_MAP)
		return yaml_fault(doc, node, err, "expected lines of \"word: meaning\"");
	words->v = arena_zalloc(doc->arena, node->count * sizeof(*words->v));
	if (words->v == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the words of %s", doc->file);
	yaml_each (member, node) {
		struct feed_word *word = &words->v[words->count++];

		if (member->kind != YAML_SCALAR)
			return yaml_fault(doc, member, err, "expected %s", list->accepts);
		*word = (struct feed_word){.from = member->key, .to = member->text};
		if (!list->means(word, list->max))
			return yaml_fault(doc, member, err, "expected %s", list->accepts);
	}
	qsort(words->v, words->count, sizeof(*words->v), by_from);
	for (size_t i = 1; i < words->count; i++)
		if (by_from(&words->v[i - 1], &words->v[i]) == 0)
			return yaml_fault_key(doc, member_like(node, words->v[i].from), err,
			    "stands here twice, in either case; keep one");
	return true;
}

const struct feed_word *
feed_words_find(const struct feed_words *words, const char *from)
{
	const struct feed_word key = {.from = from};

	return words->count == 0
		   ? NULL
		   : bsearch(&key, words->v, words->count, sizeof(*words->v), by_from);
}

/* --- the file --- */

static bool
read_raises(
    const struct yaml_doc *doc, const struct yaml_node *node, struct feed_map *map, struct err *err)
{
	const struct yaml_node *item;

	if (node == NULL)
		return true;
	if (node->kind != YAML_LIST)
		return yaml_fault(doc, node, err, "expected a list of column, value and type");
	map->raises = arena_zalloc(doc->arena, node->count * sizeof(*map->raises));
	if (map->raises == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the rules of %s", doc->file);
	yaml_each (item, node)
		if (!yaml_read(doc, item, raise_fields, &map->raises[map->raise_count++], err))
			return false;
	return true;
}

static bool
read_columns(
    const struct yaml_doc *doc, const struct yaml_node *node, struct feed_map *map, struct err *err)
{
	bool rows = map->format == FEED_FORMAT_ROWS;

	if (node == NULL)
		return !rows || yaml_fault(doc, doc->root, err,
				    "format rows needs columns; say at least \"number: COLUMN\"");
	if (!rows)
		return yaml_fault_key(doc, node, err, "only format rows has columns; remove it");
	if (!yaml_read(doc, node, column_fields, &map->columns, err))
		return false;
	if (map->columns.v[FEED_NUMBER] == NULL)
		return yaml_fault(
		    doc, node, err, "no column holds the number; add \"number: COLUMN\"");
	if (map->columns.place.count > PLACE_COLUMNS)
		return yaml_fault(doc, node, err, "place has more than %d columns", PLACE_COLUMNS);
	if (map->grain == FEED_GRAIN_UNIT && map->columns.v[FEED_UNIT] == NULL)
		return yaml_fault(doc, node, err, "grain unit needs \"unit: COLUMN\"");
	return true;
}

static void
use(struct yaml_texts *used, const char *column)
{
	for (size_t i = 0; i < used->count; i++)
		if (strcmp(used->v[i], column) == 0)
			return;
	used->v[used->count++] = column;
}

static bool
list_used(const struct yaml_doc *doc, struct feed_map *map, struct err *err)
{
	size_t most = FEED_FIELD_COUNT + map->columns.place.count + map->raise_count;

	map->used.v = arena_alloc(doc->arena, most * sizeof(*map->used.v));
	if (map->used.v == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the columns of %s", doc->file);
	for (size_t i = 0; i < FEED_FIELD_COUNT; i++)
		if (map->columns.v[i] != NULL)
			use(&map->used, map->columns.v[i]);
	for (size_t i = 0; i < map->columns.place.count; i++)
		use(&map->used, map->columns.place.v[i]);
	for (size_t i = 0; i < map->raise_count; i++)
		use(&map->used, map->raises[i].column);
	return true;
}

static bool
check_zone(const struct yaml_doc *doc, const struct feed_map *map, struct err *err)
{
	struct err why = {0};
	struct zone *zone = zone_open(map->zone, &why);

	if (zone == NULL && why.code == ERR_UNAVAILABLE) {
		*err = why;
		return false;
	}
	if (zone == NULL)
		return yaml_fault(doc, yaml_get(doc->root, "zone"), err, "%s", why.msg);
	zone_close(&zone);
	return true;
}

/* A pattern is tried on a time it wrote itself. */
static bool
check_formats(const struct yaml_doc *doc, const struct feed_map *map, struct err *err)
{
	const struct clock_wall sample = {.year = 2022, .month = 2, .day = 3, .hour = 4};
	const struct yaml_node *node = yaml_get(doc->root, "time formats");
	struct clock_wall back;
	struct err why = {0};
	char text[128];

	if (map->time_formats.count > TIME_FORMATS)
		return yaml_fault(doc, node, err, "more than %d time formats", TIME_FORMATS);
	for (size_t i = 0; i < map->time_formats.count; i++)
		if (!clock_format_as(&sample, map->time_formats.v[i], text, sizeof(text), &why) ||
		    !clock_parse_as(text, map->time_formats.v[i], &back, &why))
			return yaml_fault(doc, node, err, "%s", why.msg);
	return true;
}

static bool
read_file(const struct yaml_doc *doc, struct feed_map *map, struct err *err)
{
	struct file file = {.map.grain = FEED_GRAIN_INCIDENT};

	if (!yaml_read(doc, doc->root, file_fields, &file, err))
		return false;
	for (size_t i = 0; i < sizeof(word_lists) / sizeof(word_lists[0]); i++) {
		const struct yaml_node *node;
		const struct word_list *list = &word_lists[i];

		memcpy(&node, (const char *)&file.blocks + list->blocks_offset, sizeof(node));
		if (!read_words(doc, node, list,
			(struct feed_words *)((char *)&file.map + list->map_offset), err))
			return false;
	}
	if (!read_columns(doc, file.blocks.columns, &file.map, err) ||
	    !read_raises(doc, file.blocks.raises, &file.map, err) ||
	    !list_used(doc, &file.map, err) || !check_zone(doc, &file.map, err) ||
	    !check_formats(doc, &file.map, err))
		return false;
	if ((file.map.format == FEED_FORMAT_CUSTODY) != (file.map.served.count > 0))
		return yaml_fault(doc, doc->root, err,
		    "a feed of format custody, and no other, says whom it serves: \"served:\"");
	*map = file.map;
	return true;
}

bool
feed_map_load(struct arena *arena, const char *path, struct feed_map *map, struct err *err)
{
	struct yaml_doc doc;

	return yaml_load(arena, path, &doc, err) && read_file(&doc, map, err);
}

bool
feed_map_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct feed_map *map, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, file, bytes, len, &doc, err) && read_file(&doc, map, err);
}

/* --- values --- */

bool
feed_map_missing(const struct feed_map *map, const char *text)
{
	if (*text == '\0')
		return true;
	for (size_t i = 0; i < map->missing.count; i++)
		if (strcasecmp(text, map->missing.v[i]) == 0)
			return true;
	return false;
}

const char *
feed_map_organisation(const struct feed_map *map, const char *agency)
{
	const struct feed_word *word = feed_words_find(&map->agencies, agency);

	return word != NULL ? word->to : map->organisation;
}
