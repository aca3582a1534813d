/* application/x-www-form-urlencoded, written. Pure. */
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

#endif
