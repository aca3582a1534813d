/* The metrics of all copies as one page: each family stands once, with everybody's series under
 * it. */
#include "services/gateway/gather.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD "# HELP "

/* One family in a copy's text: its description, then its series. */
struct family {
	const char *copy, *name;
	size_t name_len;
	const char *at, *end;
	bool put;
};

struct families {
	struct family *v;
	size_t count;
};

static const char *
next_line(const char *at)
{
	at += strcspn(at, "\n");
	return at + (*at == '\n');
}

static bool
is_head(const char *line)
{
	return strncmp(line, HEAD, strlen(HEAD)) == 0;
}

/* The family that begins at or after a place; false when there is none. */
static bool
find_next(const char *at, struct family *family)
{
	while (*at != '\0' && !is_head(at))
		at = next_line(at);
	family->at = at;
	family->name = at + strlen(HEAD);
	if (*at == '\0')
		return false;
	family->name_len = strcspn(family->name, " \n");
	do
		at = next_line(at);
	while (*at != '\0' && !is_head(at));
	family->end = at;
	return true;
}

static size_t
count_families(const struct gathered *texts, size_t count)
{
	struct family family;
	size_t found = 0;

	for (size_t i = 0; i < count; i++)
		for (const char *at = texts[i].text; at != NULL && find_next(at, &family);
		     at = family.end)
			found++;
	return found;
}

static bool
find_all(const struct gathered *texts, size_t count, struct families *all)
{
	struct family family = {0};

	all->v = calloc(count_families(texts, count) + 1, sizeof(*all->v));
	for (size_t i = 0; all->v != NULL && i < count; i++)
		for (const char *at = texts[i].text; at != NULL && find_next(at, &family);
		     at = family.end) {
			family.copy = texts[i].copy;
			all->v[all->count++] = family;
		}
	return all->v != NULL;
}

/* A label's value as the format wants it escaped. */
static void
put_value(FILE *out, const char *value)
{
	for (; *value != '\0'; value++) {
		if (strchr("\"\\", *value) != NULL)
			(void)fputc('\\', out);
		(void)fputc(*value, out);
	}
}

/* A series with one label more. */
static void
put_series(FILE *out, const char *line, const char *end, const char *copy)
{
	const char *rest = line + strcspn(line, "{ \n");
	bool labels = *rest == '{';

	(void)fwrite(line, 1, (size_t)(rest - line), out);
	(void)fputs("{copy=\"", out);
	put_value(out, copy);
	(void)fputs(labels ? "\"," : "\"}", out);
	rest += labels;
	(void)fwrite(rest, 1, (size_t)(end - rest), out);
}

/* Its lines, with or without those that describe it. */
static void
put(FILE *out, struct family *family, bool described)
{
	for (const char *line = family->at, *end; line < family->end; line = end) {
		end = next_line(line);
		if (*line != '#')
			put_series(out, line, end, family->copy);
		else if (described)
			(void)fwrite(line, 1, (size_t)(end - line), out);
	}
	family->put = true;
}

static bool
same_name(const struct family *a, const struct family *b)
{
	return a->name_len == b->name_len && memcmp(a->name, b->name, a->name_len) == 0;
}

static void
put_all(FILE *out, const struct families *all)
{
	for (size_t i = 0; i < all->count; i++) {
		struct family *family = &all->v[i];

		if (family->put)
			continue;
		put(out, family, true);
		for (struct family *other = family + 1; other < all->v + all->count; other++)
			if (!other->put && same_name(family, other))
				put(out, other, false);
	}
}

char *
gather_metrics(const struct gathered *texts, size_t count, size_t *len)
{
	struct families all = {0};
	char *page = NULL;
	FILE *out;
	bool whole;

	if (!find_all(texts, count, &all))
		return NULL;
	if ((out = open_memstream(&page, len)) != NULL) {
		put_all(out, &all);
		whole = ferror(out) == 0;
		if (fclose(out) != 0 || !whole) {
			free(page);
			page = NULL;
		}
	}
	free(all.v);
	return page;
}
