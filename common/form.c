/* Names and values, escaped and unescaped. */
#include "common/form.h"

#include <string.h>

#include "common/text.h"

static bool
is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr("-._~", c) != NULL);
}

bool
form_escape(char *out, size_t size, const char *text)
{
	static const char digits[] = "0123456789ABCDEF";
	size_t begin = strlen(out), len = begin;

	for (; *text != '\0'; text++) {
		bool plain = is_unreserved(*text);

		if (size - len <= (plain ? 1u : 3u)) {
			out[begin] = '\0';
			return false;
		}
		if (plain) {
			out[len++] = *text;
			continue;
		}
		out[len++] = '%';
		out[len++] = digits[(unsigned char)*text >> 4];
		out[len++] = digits[*text & 15];
	}
	out[len] = '\0';
	return true;
}

bool
form_put(char *out, size_t size, const char *name, const char *value)
{
	size_t begin = strlen(out), len = begin;

	if (size - len <= 2)
		return false;
	if (len > 0 && out[len - 1] != '?')
		out[len++] = '&';
	out[len] = '\0';
	if (form_escape(out, size, name)) {
		len = strlen(out);
		if (size - len > 1) {
			out[len] = '=';
			out[len + 1] = '\0';
			if (form_escape(out, size, value))
				return true;
		}
	}
	out[begin] = '\0';
	return false;
}

/* Up to stop, or the end; false: malformed, or no room. */
static bool
unescape(const char **at, const char *end, char stop, char *out, size_t size)
{
	size_t len = 0;

	for (; *at < end && **at != stop && **at != '&'; (*at)++) {
		char c = **at, hex[3] = "";

		if (c == '%') {
			if (end - *at < 3)
				return false;
			memcpy(hex, *at + 1, 2);
			if (!text_unhex(hex, &c, 1))
				return false;
			*at += 2;
		} else if (c == '+') {
			c = ' ';
		}
		if (c == '\0' || len + 1 >= size)
			return false;
		out[len++] = c;
	}
	out[len] = '\0';
	return true;
}

int
form_next(const char **at, const char *end, const struct form_pair *pair)
{
	if (*at >= end)
		return 0;
	if (!unescape(at, end, '=', pair->name, pair->name_size))
		return -1;
	pair->value[0] = '\0';
	if (*at < end && **at == '=') {
		(*at)++;
		if (!unescape(at, end, '&', pair->value, pair->value_size))
			return -1;
	}
	if (*at < end)
		(*at)++;
	return 1;
}
