/* From nodes to structs: tables of fields are the grammar, and each refusal says what the table
 * would accept. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/yaml.h"
#include "common/yaml_text.h"

struct unit {
	const char *suffix;
	int64_t factor;
};

/* Smallest first; a bound is printed in the largest that divides it. */
static const struct unit durations[] = {
    {"ms", 1000},
    {"s", CLOCK_SECOND},
    {"m", CLOCK_MINUTE},
    {"h", CLOCK_HOUR},
    {"d", CLOCK_DAY},
    {NULL, 0},
};
static const struct unit sizes[] = {
    {"", 1},
    {"KiB", INT64_C(1) << 10},
    {"MiB", INT64_C(1) << 20},
    {"GiB", INT64_C(1) << 30},
    {NULL, 0},
};
static const struct unit ones[] = {
    {"", 1},
    {NULL, 0},
};

static const struct {
	const char *accepts; /* without bounds */
	const struct unit *units;
	const char *after; /* behind the bounds */
} types[] = {
    [YAML_TEXT] = {"a text", sizes, " bytes"},
    [YAML_BOOL] = {"yes or no", NULL, ""},
    [YAML_INT] = {"a whole number", ones, ""},
    [YAML_DURATION] = {"a duration in ms, s, m, h or d", durations, ""},
    [YAML_SIZE] = {"a size in bytes, KiB, MiB or GiB", sizes, ""},
    [YAML_WORD] = {"one of ", NULL, ""},
    [YAML_TEXTS] = {"a list, one \"- item\" a line", NULL, ""},
    [YAML_NODE] = {"a block of its own", NULL, ""},
};

/* --- what a row accepts, in words --- */

static const char *
in_units(int64_t value, const struct unit *units, char buf[32])
{
	const struct unit *unit = units;

	for (const struct unit *u = units; u->suffix != NULL && value != 0; u++)
		if (value % u->factor == 0)
			unit = u;
	snprintf(buf, 32, "%" PRId64 "%s", value / unit->factor, unit->suffix);
	return buf;
}

/* "a, b, c", ending in "..." where the room ends. */
static void
join(char *buf, size_t size, const char *const *words)
{
	size_t len = strlen(buf);

	for (; *words != NULL; words++) {
		size_t n = strlen(*words) + (words[1] == NULL ? 0 : 2);

		if (len + n + 4 > size) {
			snprintf(buf + len, size - len, "...");
			return;
		}
		snprintf(buf + len, size - len, words[1] == NULL ? "%s" : "%s, ", *words);
		len += n;
	}
}

const char *
yaml_accepts(const struct yaml_field *field, char buf[YAML_ACCEPTS_SIZE])
{
	const struct unit *units = types[field->type].units;
	const char *accepts = types[field->type].accepts, *after = types[field->type].after;
	char min[32], max[32];

	snprintf(buf, YAML_ACCEPTS_SIZE, "%s", accepts);
	if (field->type == YAML_WORD)
		join(buf, YAML_ACCEPTS_SIZE, field->words);
	if (units == NULL || (field->min == 0 && field->max == 0))
		return buf;
	in_units(field->min, units, min);
	in_units(field->max, units, max);
	if (field->max == 0)
		snprintf(buf, YAML_ACCEPTS_SIZE, "%s, at least %s%s", accepts, min, after);
	else
		snprintf(
		    buf, YAML_ACCEPTS_SIZE, "%s, between %s and %s%s", accepts, min, max, after);
	return buf;
}

static bool
bad_value(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    struct err *err)
{
	static const char *const kinds[] = {
	    [YAML_LIST] = "a list stands here",
	    [YAML_MAP] = "keys and values stand here",
	};
	char accepts[YAML_ACCEPTS_SIZE], text[YAML_QUOTE_SIZE];

	yaml_accepts(field, accepts);
	if (node->kind != YAML_SCALAR)
		return yaml_fault(
		    doc, node, err, "\"%s\": %s; write %s", field->key, kinds[node->kind], accepts);
	return yaml_fault(doc, node, err, "\"%s\": bad value \"%s\"; write %s", field->key,
	    yaml_quote(node->text, text), accepts);
}

/* --- one value --- */

static bool
within(int64_t value, const struct yaml_field *field)
{
	return value >= field->min && (field->max == 0 || value <= field->max);
}

/* Decimal digits without superfluous zeros, then one of the units; the sign only where a row allows
 * it. */
static bool
number(const char *text, const struct unit *units, bool sign, int64_t *value)
{
	bool negative = sign && *text == '-';
	const char *p = text + negative;

	if (*p < '0' || *p > '9' || (p[0] == '0' && p[1] >= '0' && p[1] <= '9'))
		return false;
	for (*value = 0; *p >= '0' && *p <= '9'; p++) {
		int64_t digit = negative ? '0' - *p : *p - '0';

		if (__builtin_mul_overflow(*value, 10, value) ||
		    __builtin_add_overflow(*value, digit, value))
			return false;
	}
	for (; units->suffix != NULL; units++)
		if (strcmp(p, units->suffix) == 0)
			return !__builtin_mul_overflow(*value, units->factor, value);
	return false;
}

static bool
read_number(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct yaml_field *field, void *to, struct err *err)
{
	int64_t value;

	if (!number(node->text, types[field->type].units, field->type == YAML_INT, &value) ||
	    !within(value, field))
		return bad_value(doc, node, field, err);
	*(int64_t *)to = value;
	return true;
}

static bool
read_text(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    void *to, struct err *err)
{
	if (!within((int64_t)strlen(node->text), field))
		return bad_value(doc, node, field, err);
	*(const char **)to = node->text;
	return true;
}

static bool
read_bool(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    void *to, struct err *err)
{
	bool yes = strcmp(node->text, "yes") == 0;

	if (!yes && strcmp(node->text, "no") != 0)
		return bad_value(doc, node, field, err);
	*(bool *)to = yes;
	return true;
}

static bool
read_word(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    void *to, struct err *err)
{
	const char *nearest;
	char text[YAML_QUOTE_SIZE];

	for (int i = 0; field->words[i] != NULL; i++) {
		if (strcmp(node->text, field->words[i]) != 0)
			continue;
		*(int *)to = i;
		return true;
	}
	if ((nearest = yaml_nearest(node->text, field->words)) == NULL)
		return bad_value(doc, node, field, err);
	return yaml_fault(doc, node, err, "\"%s\": unknown word \"%s\"; write \"%s\"", field->key,
	    yaml_quote(node->text, text), nearest);
}

static bool
check_items(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct yaml_field *field, struct err *err)
{
	const struct yaml_field item = {
	    .key = field->key, .type = YAML_TEXT, .min = field->min, .max = field->max};
	const struct yaml_node *node, *first, *again;
	char text[YAML_QUOTE_SIZE];

	yaml_each (node, list) {
		if (node->kind != YAML_SCALAR || !within((int64_t)strlen(node->text), field))
			return bad_value(doc, node, &item, err);
	}
	if (!yaml_text_repeated(list, false, &first, &again))
		return err_set(err, ERR_UNAVAILABLE, "%s: out of memory", doc->file);
	if (again != NULL)
		return yaml_fault(doc, again, err,
		    "\"%s\": \"%s\" stands in line %d already; remove one of the two", field->key,
		    yaml_quote(again->text, text), first->line);
	return true;
}

static bool
read_texts(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    void *to, struct err *err)
{
	struct yaml_texts *texts = to;
	const struct yaml_node *item;
	const char **v;
	size_t n = 0;

	if (!check_items(doc, node, field, err))
		return false;
	if ((v = arena_alloc(doc->arena, node->count * sizeof(*v))) == NULL)
		return err_set(err, ERR_TOO_LARGE,
		    "%s: does not fit into the memory set aside for it", doc->file);
	yaml_each (item, node)
		v[n++] = item->text;
	*texts = (struct yaml_texts){.v = v, .count = n};
	return true;
}

static bool
read_node(const struct yaml_doc *doc, const struct yaml_node *node, const struct yaml_field *field,
    void *to, struct err *err)
{
	(void)doc, (void)field, (void)err;
	*(const struct yaml_node **)to = node;
	return true;
}

bool
yaml_read_one(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct yaml_field *field, void *out, struct err *err)
{
	static bool (*const readers[])(const struct yaml_doc *, const struct yaml_node *,
	    const struct yaml_field *, void *, struct err *) = {
	    [YAML_TEXT] = read_text,
	    [YAML_BOOL] = read_bool,
	    [YAML_INT] = read_number,
	    [YAML_DURATION] = read_number,
	    [YAML_SIZE] = read_number,
	    [YAML_WORD] = read_word,
	    [YAML_TEXTS] = read_texts,
	    [YAML_NODE] = read_node,
	};
	enum yaml_kind kind = field->type == YAML_TEXTS ? YAML_LIST : YAML_SCALAR;

	if (field->type != YAML_NODE && node->kind != kind)
		return bad_value(doc, node, field, err);
	return readers[field->type](doc, node, field, (char *)out + field->offset, err);
}

/* --- a map by its table --- */

#define FIELDS_NAMED 128 /* of a table, in a complaint */

static const struct yaml_field *
find_field(const struct yaml_field *fields, const char *key)
{
	for (; fields->key != NULL; fields++)
		if (strcmp(fields->key, key) == 0)
			return fields;
	return NULL;
}

static bool
unknown_key(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct yaml_field *fields, struct err *err)
{
	const char *words[FIELDS_NAMED + 1] = {NULL}, *nearest;
	char known[YAML_ACCEPTS_SIZE] = "", text[YAML_QUOTE_SIZE];

	for (size_t i = 0; i < FIELDS_NAMED && fields[i].key != NULL; i++)
		words[i] = fields[i].key;
	yaml_quote(node->key, text);
	if ((nearest = yaml_nearest(node->key, words)) != NULL)
		return yaml_fault_key(
		    doc, node, err, "unknown key \"%s\"; write \"%s\"", text, nearest);
	join(known, sizeof(known), words);
	return yaml_fault_key(doc, node, err, "unknown key \"%s\"; known here: %s", text, known);
}

bool
yaml_known(const struct yaml_doc *doc, const struct yaml_node *map, const struct yaml_field *fields,
    struct err *err)
{
	const struct yaml_node *node;

	if (map->kind != YAML_MAP)
		return yaml_fault(doc, map, err, "%s; write \"key: value\" lines",
		    map->kind == YAML_LIST ? "a list stands here" : "a single value stands here");
	yaml_each (node, map) {
		if (find_field(fields, node->key) == NULL)
			return unknown_key(doc, node, fields, err);
	}
	return true;
}

bool
yaml_read(const struct yaml_doc *doc, const struct yaml_node *map, const struct yaml_field *fields,
    void *out, struct err *err)
{
	const struct yaml_node *node;
	char accepts[YAML_ACCEPTS_SIZE];

	if (!yaml_known(doc, map, fields, err))
		return false;
	yaml_each (node, map) {
		if (!yaml_read_one(doc, node, find_field(fields, node->key), out, err))
			return false;
	}
	for (; fields->key != NULL; fields++) {
		if (fields->required && yaml_get(map, fields->key) == NULL)
			return yaml_fault(doc, map, err, "\"%s\" is missing; add the key with %s",
			    fields->key,
			    fields->type == YAML_NODE && fields->help[0] != '\0'
				? fields->help
				: yaml_accepts(fields, accepts));
	}
	return true;
}
