/* The end of a loop that a test ran things on: none of what was closed has left a timer or another
 * watcher there, which would fire after its owner is freed. */
#ifndef TESTS_UNIT_LOOP_H
#define TESTS_UNIT_LOOP_H

#include <ev.h>

static inline void
loop_end(struct ev_loop *loop)
{
	assert_int_equal(ev_run(loop, EVRUN_NOWAIT), 0); /* how many are active */
	ev_loop_destroy(loop);
}

#endif
