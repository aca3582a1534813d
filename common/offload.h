/*
 * Two worker threads for what blocks or burns: pure functions from bytes to bytes, reported back on
 * the loop. A job shares nothing with the loop while it runs: neither arena, log nor metric.
 */
#ifndef COMMON_OFFLOAD_H
#define COMMON_OFFLOAD_H

#include <ev.h>
#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"

struct offload;

typedef void offload_run_fn(void *job);  /* on a worker */
typedef void offload_done_fn(void *job); /* on the loop, in order of completion */

/* queue_limit bounds the jobs that were submitted and not yet reported: waiting, running and done.
 */
struct offload *offload_open(struct ev_loop *loop, size_t queue_limit, struct err *err) MUST_CHECK;
/*
 * Waits for running jobs and reports what ran; done is called for none of those still queued. Not
 * from a done function. The caller owns every job throughout.
 */
void offload_close(struct offload **offload);
/* False when the queue is full: the caller refuses with ERR_UNAVAILABLE. */
bool offload_submit(
    struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job) MUST_CHECK;
/* Submitted and not yet reported. */
size_t offload_queued(const struct offload *offload);

#endif
