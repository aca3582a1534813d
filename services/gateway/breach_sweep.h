/*
 * What left by a release that had ended by then: the journal is looked through behind the fence, by
 * code that has no part in it. Each such disclosure opens a breach, once, whichever copies look.
 */
#ifndef GATEWAY_BREACH_SWEEP_H
#define GATEWAY_BREACH_SWEEP_H

#include "services/gateway/release.h"

/* How far it was looked; a page of what left is read with it. */
extern const struct table gateway_breach_swept;

/* A revocation and what left beside it may have begun the other way round than they were committed:
 * for so long the fence alone says which was first. */
#define SWEEP_BESIDE (60 * CLOCK_SECOND)
/* Whether it had ended when something left by it. */
bool breach_sweep_ended(const struct release_row *release, int64_t left);

struct breach_sweep;
struct breach_sweep *breach_sweep_open(struct gateway *gateway);
/* After the batcher's end. */
void breach_sweep_close(struct breach_sweep **sweep);

#endif
