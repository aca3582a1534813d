/* Allocation that dies instead of failing. */
#include "common/mem.h"

#include <stdlib.h>
#include <string.h>

#include "common/log.h"

static void *
have(void *p, size_t n)
{
	if (p != NULL)
		return p;
	log_error("out of memory", L_INT("bytes", n));
	abort();
}

/* One byte at least, so that NULL always means failure. */
void *
xmalloc(size_t n)
{
	return have(malloc(n > 0 ? n : 1), n);
}

void *
xcalloc(size_t count, size_t n)
{
	return have(calloc(count > 0 ? count : 1, n > 0 ? n : 1), n);
}

char *
xstrdup(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(xmalloc(n), s, n);
}
