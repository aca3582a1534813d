/* What she who was paged writes or presses to answer: two digits that stand in the page, and what
 * she means. Pure. */
#ifndef NOTIFICATION_REPLY_TEXT_H
#define NOTIFICATION_REPLY_TEXT_H

#include <stdbool.h>

#include "common/id.h"

/* 10 to 99: the same for every attempt of a page. */
unsigned reply_code(const struct id *message);

struct reply {
	unsigned code;
	bool accepts; /* else she has only seen it */
};
/* "47" or "47 a" takes it, "47 s" has seen it, and nothing else is an answer to a page. */
bool reply_read(const char *words, struct reply *out);
/* 1: seen; 2: taken. */
bool reply_key_read(const char *digits, bool *accepts);

#endif
