/* Memory for start-up, where there is nobody yet to refuse: these never return NULL. */
#ifndef COMMON_MEM_H
#define COMMON_MEM_H

#include <stddef.h>

/* Die with one log line when the system has no memory. At run time use an arena, or malloc and
 * ERR_UNAVAILABLE. */
void *xmalloc(size_t n);
void *xcalloc(size_t count, size_t n);
char *xstrdup(const char *s);

#endif
