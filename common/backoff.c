/* Doubling waits with a cap and a spread. */
#include "common/backoff.h"

#include <stdlib.h>

#define SPREAD 1024

int64_t
backoff(unsigned tries, int64_t first, int64_t last)
{
	int64_t wait = first;

	while (tries-- > 0 && wait < last)
		wait *= 2;
	if (wait > last)
		wait = last;
	return wait - wait / 4 + wait / 2 * arc4random_uniform(SPREAD) / SPREAD;
}
