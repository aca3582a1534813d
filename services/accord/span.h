/* A span of time as it stands on a command line: "90m", "7d". */
#ifndef SERVICES_ACCORD_SPAN_H
#define SERVICES_ACCORD_SPAN_H

#include <stdbool.h>
#include <stdint.h>

/* Microseconds. False unless it is a number of s, m, h or d, at most ten years in all. */
bool span_read(const char *text, int64_t *us);

#endif
