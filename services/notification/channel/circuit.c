/* Counting the failures of a peer. */
#include "services/notification/channel/circuit.h"

bool
circuit_may(const struct circuit *circuit, int64_t now, int64_t *again)
{
	if (circuit->failures < CIRCUIT_FAILURES)
		return true;
	*again = now < circuit->open_until ? circuit->open_until : now + CIRCUIT_FIRST;
	return now >= circuit->open_until && !circuit->trying;
}

void
circuit_begun(struct circuit *circuit)
{
	circuit->trying = circuit->failures >= CIRCUIT_FAILURES;
}

void
circuit_ended(struct circuit *circuit, bool reached, int64_t now)
{
	int64_t wait = CIRCUIT_FIRST;

	circuit->trying = false;
	if (reached) {
		*circuit = (struct circuit){0};
		return;
	}
	if (++circuit->failures < CIRCUIT_FAILURES)
		return;
	for (unsigned i = CIRCUIT_FAILURES; i < circuit->failures && wait < CIRCUIT_LONGEST; i++)
		wait *= 2;
	circuit->open_until = now + (wait < CIRCUIT_LONGEST ? wait : CIRCUIT_LONGEST);
}
