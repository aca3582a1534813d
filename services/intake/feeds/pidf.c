/* One pass from '<' to '<': what stands between a known opening tag and the next tag is its text.
 */
#include "services/intake/feeds/pidf.h"

#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "services/intake/feeds/value.h"

#define SCAN_MAX ((size_t)64 << 10)

static const char *const names[PIDF_PARTS] = {
    [PIDF_HNO] = "HNO",
    [PIDF_HNS] = "HNS",
    [PIDF_PRD] = "PRD",
    [PIDF_RD] = "RD",
    [PIDF_STS] = "STS",
    [PIDF_POD] = "POD",
    [PIDF_A3] = "A3",
};

static const struct {
	const char *entity;
	char is;
} entities[] = {
    {"&amp;", '&'},
    {"&lt;", '<'},
    {"&gt;", '>'},
    {"&apos;", '\''},
    {"&quot;", '"'},
};

struct tag {
	const char *name; /* without prefix */
	size_t len;
	const char *text; /* up to the next tag */
	size_t text_len;
	bool closing;
};

/* False at the end. */
static bool
next_tag(const char **at, const char *end, struct tag *tag)
{
	const char *open = memchr(*at, '<', (size_t)(end - *at)), *close, *name, *stop, *next;

	if (open == NULL || (close = memchr(open, '>', (size_t)(end - open))) == NULL)
		return false;
	name = open + 1;
	tag->closing = *name == '/';
	name += tag->closing;
	for (stop = name; stop < close && strchr(" \t\r\n/", *stop) == NULL; stop++)
		if (*stop == ':')
			name = stop + 1;
	next = memchr(close, '<', (size_t)(end - close));
	tag->name = name;
	tag->len = (size_t)(stop - name);
	tag->text = close + 1;
	tag->text_len = (size_t)((next == NULL ? end : next) - tag->text);
	if (close[-1] == '/')
		tag->text_len = 0;
	*at = close + 1;
	return true;
}

static bool
is_named(const struct tag *tag, const char *name)
{
	return strlen(name) == tag->len && memcmp(tag->name, name, tag->len) == 0;
}

static char
expand(const char **at, const char *end)
{
	for (size_t i = 0; **at == '&' && i < sizeof(entities) / sizeof(entities[0]); i++) {
		size_t len = strlen(entities[i].entity);

		if ((size_t)(end - *at) < len || memcmp(*at, entities[i].entity, len) != 0)
			continue;
		*at += len;
		return entities[i].is;
	}
	return *(*at)++;
}

static void
copy_text(const struct tag *tag, char out[PIDF_PART])
{
	const char *at = tag->text, *end = at + tag->text_len;
	char plain[2 * PIDF_PART];
	size_t n = 0;

	while (at < end && n < sizeof(plain) - 1)
		if ((plain[n] = expand(&at, end)) != '\0')
			n++;
	/* A text longer than this ends before its last character, which may be cut in half. */
	plain[text_fit(plain, n, sizeof(plain) - 4)] = '\0';
	(void)text_copy(out, PIDF_PART, text_trim(plain));
}

/* "lat lon", as gml:pos has it. */
static void
read_point(const struct tag *tag, struct pidf *out)
{
	char both[PIDF_PART], *blank;

	copy_text(tag, both);
	blank = strchr(both, ' ');
	if (blank == NULL)
		return;
	*blank++ = '\0';
	blank += strspn(blank, " ");
	blank[strcspn(blank, " ")] = '\0';
	out->has_position =
	    value_degrees(both, 90, &out->latitude) && value_degrees(blank, 180, &out->longitude);
}

static void
read_civic(const struct tag *tag, struct pidf *out)
{
	for (size_t i = 0; i < PIDF_PARTS; i++)
		if (out->part[i][0] == '\0' && is_named(tag, names[i]))
			copy_text(tag, out->part[i]);
}

void
pidf_read(const char *xml, size_t len, struct pidf *out)
{
	const char *at = xml, *end = xml + (len < SCAN_MAX ? len : SCAN_MAX);
	bool civic = false;
	struct tag tag;

	memset(out, 0, sizeof(*out));
	while (next_tag(&at, end, &tag)) {
		if (is_named(&tag, "civicAddress"))
			civic = !tag.closing;
		else if (civic && !tag.closing)
			read_civic(&tag, out);
		else if (!tag.closing && !out->has_position && is_named(&tag, "pos"))
			read_point(&tag, out);
	}
}
