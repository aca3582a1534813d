/* ETags of numbers. */
#include "services/gateway/tag.h"

#include <stdlib.h>
#include <string.h>

#define DIGITS 9

const char *
tag_of(const struct http_request *request, uint32_t version)
{
	return version == 0 ? NULL : arena_printf(request->arena, "\"%u\"", version);
}

bool
tag_asked(const struct http_request *request, uint32_t *version, struct err *err)
{
	const char *said = http_header(request, "If-Match");
	size_t len = said == NULL ? 0 : strlen(said);

	*version = 0;
	if (said == NULL || strcmp(said, "*") == 0)
		return true;
	if (len < 3 || len > DIGITS + 2 || said[0] != '"' || said[1] == '0' ||
	    strspn(said + 1, "0123456789") != len - 2 || said[len - 1] != '"')
		return err_set(err, ERR_INVALID, "If-Match is the ETag of what you read");
	*version = (uint32_t)strtoul(said + 1, NULL, 10);
	return true;
}
