/* The metrics of all services as one page: each family stands once, with everybody's series under
 * it. */
#include "services/gateway/gather.h"

#include <stdlib.h>
#include <string.h>

#define HEAD "# HELP "

/* One family in a service's text: its description, then its series. */
struct family {
	const char *name;
	size_t name_len;
	const char *at, *end;
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

static bool
find_named(const char *text, const struct family *like, struct family *family)
{
	for (const char *at = text; find_next(at, family); at = family->end)
		if (family->name_len == like->name_len &&
		    memcmp(family->name, like->name, like->name_len) == 0)
			return true;
	return false;
}

/* Its lines, with or without those that describe it. */
static size_t
put(char *to, size_t at, const struct family *family, bool described)
{
	for (const char *line = family->at, *end; line < family->end; line = end) {
		end = next_line(line);
		if (*line == '#' && !described)
			continue;
		memcpy(to + at, line, (size_t)(end - line));
		at += (size_t)(end - line);
	}
	return at;
}

char *
gather_metrics(char *const *texts, size_t count, size_t *len)
{
	size_t room = 1, at = 0;
	struct family family, other;
	char *page;

	for (size_t i = 0; i < count; i++)
		room += texts[i] != NULL ? strlen(texts[i]) : 0;
	if ((page = malloc(room)) == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		for (const char *from = texts[i] != NULL ? texts[i] : ""; find_next(from, &family);
		     from = family.end) {
			size_t before = 0;

			while (before < i && (texts[before] == NULL ||
						 !find_named(texts[before], &family, &other)))
				before++;
			if (before < i)
				continue; /* stands there already */
			at = put(page, at, &family, true);
			for (size_t j = i + 1; j < count; j++)
				if (texts[j] != NULL && find_named(texts[j], &family, &other))
					at = put(page, at, &other, false);
		}
	page[at] = '\0';
	*len = at;
	return page;
}
