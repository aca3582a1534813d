/* Text written piece by piece into room that is given: what does not fit is left out. */
#ifndef COMMON_WRITER_H
#define COMMON_WRITER_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

struct writer {
	char *out; /* ends in NUL from the first piece on */
	size_t len, size;
};

void writer_put(struct writer *w, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* The Date header of a mail (RFC 5322 section 3.6.1), in UTC. */
void writer_put_date(struct writer *w, int64_t us);

#endif
