/* The text side of the YAML reader: refused characters, repeated and similar words. */
#include "common/yaml_text.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "common/yaml.h"

/* Characters that show as nothing, or as something else than they are: what a signer reads is what
 * is executed. */
static const struct {
	uint32_t low, high;
	const char *what;
} refused[] = {
    {0x00, 0x08, "a control character"},
    {0x09, 0x09, "a tab"},
    {0x0a, 0x0a, "a line break"},
    {0x0b, 0x0c, "a control character"},
    {0x0d, 0x0d, "a carriage return"},
    {0x0e, 0x1f, "a control character"},
    {0x7f, 0x9f, "a control character"},
    {0xad, 0xad, "a character that does not show"},
    {0x061c, 0x061c, "a character that turns the reading direction"},
    {0x200b, 0x200d, "a character that does not show"},
    {0x200e, 0x200f, "a character that turns the reading direction"},
    {0x2028, 0x2029, "an invisible line break"},
    {0x202a, 0x202e, "a character that turns the reading direction"},
    {0x2060, 0x2064, "a character that does not show"},
    {0x2066, 0x2069, "a character that turns the reading direction"},
    {0xfeff, 0xfeff, "a byte order mark"},
    {0xfffe, 0xffff, "a code that is no character"},
};

static const char *
refused_name(uint32_t c)
{
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		if (c >= refused[i].low && c <= refused[i].high)
			return refused[i].what;
	}
	return NULL;
}

/* Length of the character at p, or 0 when it is not well-formed (RFC 3629). */
static size_t
decode(const unsigned char *p, const unsigned char *end, uint32_t *c)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t n = *p < 0x80             ? 1
		   : (*p & 0xe0) == 0xc0 ? 2
		   : (*p & 0xf0) == 0xe0 ? 3
		   : (*p & 0xf8) == 0xf0 ? 4
					 : 0;

	if (n == 0 || n > (size_t)(end - p))
		return 0;
	*c = n == 1 ? *p : *p & (0x7fU >> n);
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		*c = *c << 6 | (p[i] & 0x3f);
	}
	if (*c < least[n] || *c > 0x10ffff || (*c >= 0xd800 && *c <= 0xdfff))
		return 0;
	return n;
}

static bool
wrong(struct yaml_text_fault *fault, const char *what, const char *remedy)
{
	fault->what = what;
	fault->remedy = remedy;
	return false;
}

static bool
check_character(uint32_t c, bool indenting, struct yaml_text_fault *fault)
{
	if (c == '\n' || (c == '\t' && !indenting))
		return true;
	if (c == '\t')
		return wrong(fault, "a tab in the indentation", "indent with spaces");
	if (c == '\r')
		return wrong(fault, "a carriage return", "end lines with a line feed only");
	if (c == 0xfeff && fault->line == 1 && fault->column == 1)
		return wrong(fault, "a byte order mark", "save as UTF-8 without one");
	if (c == '%' && fault->column == 1)
		return wrong(fault, "a directive, or a value that begins with %",
		    "remove the directive, or put the value in quotes");
	return refused_name(c) == NULL || wrong(fault, refused_name(c), "take it out");
}

bool
yaml_text_check(const char *bytes, size_t len, struct yaml_text_fault *fault)
{
	const unsigned char *p = (const unsigned char *)bytes, *end = p + len;
	bool indenting = true;

	*fault = (struct yaml_text_fault){.line = 1, .column = 1};
	while (p < end) {
		uint32_t c = 0;
		size_t n = decode(p, end, &c);

		if (n == 0)
			return wrong(fault, "not UTF-8 from here on", "save as UTF-8");
		if ((c < 0x20 || c >= 0x7f || c == '%') && !check_character(c, indenting, fault))
			return false;
		indenting = c == '\n' || (indenting && c == ' ');
		fault->column++;
		if (c == '\n') {
			fault->line++;
			fault->column = 1;
		}
		p += n;
	}
	return true;
}

const char *
yaml_text_refused(const char *text, size_t len)
{
	const unsigned char *p = (const unsigned char *)text, *end = p + len;
	const char *name = NULL;

	while (p < end && name == NULL) {
		uint32_t c = 0;
		size_t n = decode(p, end, &c);

		name = n == 0 ? "bytes that are not UTF-8" : refused_name(c);
		p += n;
	}
	return name;
}

const char *
yaml_quote(const char *text, char buf[YAML_QUOTE_SIZE])
{
	if (!text_copy(buf, 41, text))
		memcpy(buf + strlen(buf), "...", 4);
	return buf;
}

static int
by_place(const struct yaml_node *a, const struct yaml_node *b)
{
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return a->column < b->column ? -1 : a->column > b->column;
}

static int
by_key(const void *a, const void *b)
{
	const struct yaml_node *const *x = a, *const *y = b;
	int order = strcmp((*x)->key, (*y)->key);

	return order != 0 ? order : by_place(*x, *y);
}

static int
by_text(const void *a, const void *b)
{
	const struct yaml_node *const *x = a, *const *y = b;
	int order = strcmp((*x)->text, (*y)->text);

	return order != 0 ? order : by_place(*x, *y);
}

bool
yaml_text_repeated(const struct yaml_node *parent, bool keys, const struct yaml_node **first,
    const struct yaml_node **again)
{
	const struct yaml_node **sorted, *node;
	size_t n = 0, run = 0;

	*first = *again = NULL;
	if (parent->count < 2)
		return true;
	if ((sorted = malloc(parent->count * sizeof(*sorted))) == NULL)
		return false;
	yaml_each (node, parent)
		sorted[n++] = node;
	qsort(sorted, n, sizeof(*sorted), keys ? by_key : by_text);
	for (size_t i = 1; i < n; i++) {
		const char *a = keys ? sorted[run]->key : sorted[run]->text;
		const char *b = keys ? sorted[i]->key : sorted[i]->text;

		if (strcmp(a, b) != 0) {
			run = i;
		} else if (*again == NULL || by_place(sorted[i], *again) < 0) {
			*first = sorted[run];
			*again = sorted[i];
		}
	}
	free(sorted);
	return true;
}

#define NEAR_LENGTH 64

static size_t
least_of(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Changed, added, left out or swapped letters between two words of fewer than NEAR_LENGTH bytes. */
static size_t
distance(const char *a, const char *b)
{
	size_t rows[3][NEAR_LENGTH], alen = strlen(a), blen = strlen(b);

	for (size_t j = 0; j <= blen; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= alen; i++) {
		size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = i;
		for (size_t j = 1; j <= blen; j++) {
			size_t cost = a[i - 1] != b[j - 1];

			row[j] = least_of(above[j - 1] + cost, least_of(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = least_of(row[j], before[j - 2] + 1);
		}
	}
	return rows[alen % 3][blen];
}

const char *
yaml_nearest(const char *text, const char *const *words)
{
	const char *nearest = NULL;
	size_t best = 4;

	if (strlen(text) >= NEAR_LENGTH)
		return NULL;
	for (; *words != NULL; words++) {
		size_t len = strlen(*words), d;

		if (len >= NEAR_LENGTH)
			continue;
		d = distance(text, *words);
		if (d < best && d <= (len + 1) / 3) {
			best = d;
			nearest = *words;
		}
	}
	return nearest;
}
