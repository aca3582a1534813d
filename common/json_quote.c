/* Anybody's words as a JSON string. */
#include <stdio.h>
#include <string.h>

#include "common/json.h"
#include "common/text.h"

#define WIDEST 6 /* bytes that one byte becomes */

/* How many bytes the character there has; 0: none that stands for one. */
static size_t
character(const char *s, size_t left)
{
	for (size_t n = 1; n <= 4 && n <= left; n++)
		if (text_valid(s, n))
			return n;
	return 0;
}

/* What a page or a script would read as its own, and what cannot be seen. */
static bool
stands_for_itself(const char *s, size_t n)
{
	if (n == 1)
		return (unsigned char)*s >= 0x20 && *s != 0x7f && strchr("\"\\<>&'", *s) == NULL;
	return n > 0 && memcmp(s, "\xe2\x80\xa8", n) != 0 && memcmp(s, "\xe2\x80\xa9", n) != 0;
}

static size_t
put_escape(char *to, const char *s, size_t n)
{
	unsigned code = 0xfffd;

	if (n == 1)
		code = (unsigned char)*s;
	else if (n == 3) /* U+2028 and U+2029 */
		code = 0x2000u | ((unsigned char)s[2] & 0x3f);
	return (size_t)snprintf(to, WIDEST + 1, "\\u%04x", code);
}

char *
json_quote(struct arena *arena, const char *text, size_t len)
{
	char *quoted = arena_alloc(arena, WIDEST * len + 3);
	size_t at = 0;

	if (quoted == NULL)
		return NULL;
	quoted[at++] = '"';
	for (size_t i = 0, n; i<len; i += n> 0 ? n : 1) {
		n = character(text + i, len - i);
		if (stands_for_itself(text + i, n)) {
			memcpy(quoted + at, text + i, n);
			at += n;
		} else {
			at += put_escape(quoted + at, text + i, n);
		}
	}
	quoted[at++] = '"';
	quoted[at] = '\0';
	return quoted;
}
