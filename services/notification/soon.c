/* When a message that found no room is looked at again: pure. */
#include "services/notification/soon.h"

#include <string.h>

#include "common/clock.h"

int64_t
soon(const struct id *message, int64_t now)
{
	uint64_t chance;

	memcpy(&chance, message->b, sizeof(chance));
	chance = (chance ^ (uint64_t)now) * UINT64_C(0x9e3779b97f4a7c15);
	return now + 1 + (int64_t)((chance >> 32) % CLOCK_SECOND);
}
