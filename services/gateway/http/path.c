/* Request targets taken apart. */
#include "services/gateway/http/path.h"

#include <string.h>

#include "common/text.h"

/* The value of one escape at s, which has two more bytes; -1 when it is none. */
static int
escape(const char *s, const char *end)
{
	uint8_t byte;
	char hex[3];

	if (end - s < 3)
		return -1;
	memcpy(hex, s + 1, 2);
	hex[2] = '\0';
	return text_unhex(hex, &byte, 1) ? byte : -1;
}

bool
path_decode(const char *raw, size_t len, bool plus, char *out, size_t size)
{
	const char *end = raw + len;
	size_t n = 0;

	for (const char *s = raw; s < end; s++) {
		int c = (unsigned char)*s;

		if (c == '%') {
			if ((c = escape(s, end)) < 0)
				return false;
			s += 2;
		} else if (c == '+' && plus) {
			c = ' ';
		}
		if (c < 0x20 || c == 0x7f || n + 1 >= size)
			return false;
		out[n++] = (char)c;
	}
	if (size == 0)
		return false;
	out[n] = '\0';
	return text_valid(out, n);
}

static bool
bind(struct path_params *params, const char *segment, size_t len)
{
	if (len == 0 || params->count == PATH_PARAMS ||
	    !path_decode(segment, len, false, params->value[params->count], PATH_PARAM_SIZE))
		return false;
	params->count++;
	return true;
}

/* "{name...}" */
static bool
takes_rest(const char *segment, size_t len)
{
	return len > strlen(PATH_REST) && segment[0] == '{' &&
	       memcmp(segment + len - strlen(PATH_REST), PATH_REST, strlen(PATH_REST)) == 0;
}

/* Of what is left, as far as a segment of the pattern goes. An escaped slash could not be told from
 * one that parts segments any more, so the rest of a path has no escapes. */
static size_t
reach(const char *segment, size_t len, const char *path)
{
	if (!takes_rest(segment, len))
		return strcspn(path, "/");
	return strchr(path, '%') == NULL ? strlen(path) : 0;
}

bool
path_match(const char *pattern, const char *path, struct path_params *params)
{
	params->count = 0;
	while (*pattern == '/' && *path == '/') {
		size_t want = strcspn(++pattern, "/");
		size_t got = reach(pattern, want, ++path);
		bool fits = pattern[0] == '{' ? bind(params, path, got)
					      : want == got && memcmp(pattern, path, got) == 0;

		if (!fits)
			return false;
		pattern += want;
		path += got;
	}
	return *pattern == '\0' && *path == '\0';
}

int
path_query(const char *query, const char *name, char *out, size_t size)
{
	size_t name_len = strlen(name);
	int found = 0;

	while (*query != '\0') {
		size_t len = strcspn(query, "&");

		if (len > name_len && query[name_len] == '=' &&
		    memcmp(query, name, name_len) == 0) {
			if (found != 0)
				return -1;
			found =
			    path_decode(query + name_len + 1, len - name_len - 1, true, out, size)
				? 1
				: -1;
		}
		query += len;
		query += *query == '&';
	}
	return found;
}
