/* A noted root as a line of text, and the log held against it. */
#include "services/audit/noted.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"

enum noted_word
noted_judge(const struct noted *noted, const struct noted_look *look)
{
	if (noted->size == 0)
		return NOTED_HOLDS;
	if (look->now.history > noted->history)
		return NOTED_RESTORED;
	if (look->now.size < noted->size)
		return NOTED_SHORTER;
	if (!look->has_then || memcmp(look->then, noted->root, TREE_HASH) != 0)
		return NOTED_OTHER;
	return NOTED_HOLDS;
}

size_t
noted_write(const struct noted *noted, char out[NOTED_TEXT])
{
	char hex[2 * TREE_HASH + 1];

	return (size_t)snprintf(out, NOTED_TEXT, "%" PRIu64 " %" PRIu64 ":%s\n", noted->history,
	    noted->size, text_hex(noted->root, TREE_HASH, hex));
}

/* Digits and the character behind them. */
static const char *
take_number(const char *at, char behind, uint64_t *out)
{
	size_t digits = strspn(at, "0123456789");

	if (digits == 0 || digits > 18 || at[digits] != behind)
		return NULL;
	*out = strtoull(at, NULL, 10);
	return at + digits + 1;
}

bool
noted_read(struct noted *noted, const char *text)
{
	const char *at = take_number(text, ' ', &noted->history);
	char hex[2 * TREE_HASH + 1];

	if (at == NULL || (at = take_number(at, ':', &noted->size)) == NULL ||
	    strlen(at) != sizeof(hex) || at[2 * TREE_HASH] != '\n')
		return false;
	memcpy(hex, at, 2 * TREE_HASH);
	hex[2 * TREE_HASH] = '\0';
	return text_unhex(hex, noted->root, TREE_HASH);
}

bool
noted_load(struct noted *noted, const char *path, struct err *err)
{
	char text[NOTED_TEXT] = "";
	FILE *in = fopen(path, "re");
	size_t len;
	bool good;

	*noted = (struct noted){.size = 0};
	if (in == NULL)
		return errno == ENOENT || err_set(err, ERR_UNAVAILABLE, "could not read \"%s\": %s",
					      path, strerror(errno));
	len = fread(text, 1, sizeof(text) - 1, in);
	text[len] = '\0';
	good = ferror(in) == 0 && strlen(text) == len && noted_read(noted, text);
	(void)fclose(in);
	if (!good)
		*noted = (struct noted){.size = 0};
	return good || err_set(err, ERR_INVALID, "\"%s\" is no note of a log", path);
}
