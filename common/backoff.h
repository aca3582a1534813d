/* How long to wait before something is tried again. */
#ifndef COMMON_BACKOFF_H
#define COMMON_BACKOFF_H

#include <stdint.h>

/*
 * first, doubled with each of the tries that failed before, and last at most; a quarter less or
 * more by chance, so that those who failed together do not come back together. In whatever unit
 * first and last are.
 */
int64_t backoff(unsigned tries, int64_t first, int64_t last);

#endif
