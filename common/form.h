/* application/x-www-form-urlencoded, written and read. Pure. */
#ifndef COMMON_FORM_H
#define COMMON_FORM_H

#include <stdbool.h>
#include <stddef.h>

/* Puts text, every byte escaped that is not unreserved (RFC 3986), behind what is there. False:
 * it does not fit, and out is as it was. */
bool form_escape(char *out, size_t size, const char *text);
/* "name=value" behind what is there; a '&' before it unless it is the first, or stands behind a
 * '?'. */
bool form_put(char *out, size_t size, const char *name, const char *value);

/*
 * The next pair of a body that ends at end, unescaped; *at moves behind it. 1: there it is. 0:
 * there is none any more. -1: it is malformed, holds a NUL, or does not fit.
 */
struct form_pair {
	char *name, *value;
	size_t name_size, value_size;
};
int form_next(const char **at, const char *end, const struct form_pair *pair);

#endif
