/* Two workers, one bounded ring of waiting jobs, one of finished ones, and a wake-up for the loop.
 */
#include "common/offload.h"

#include <assert.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "common/metrics.h"

#define WORKERS 2
/* Reports a turn of the loop, so that it comes round to the rest. */
#define TURN_MAX 16

static struct metric m_open = {.name = "accord_offload_jobs",
    .help = "jobs of the workers: waiting, running, and done but not reported",
    .kind = METRIC_GAUGE};
static struct metric m_refused = {
    .name = "accord_offload_refused_total", .help = "jobs for which there was no place"};

struct job {
	offload_run_fn *run;
	offload_done_fn *done;
	void *arg;
};

struct ring {
	struct job *jobs;
	size_t size, first, count;
};

struct offload {
	struct ev_loop *loop;
	ev_async wake;
	pthread_t workers[WORKERS];
	int started;
	size_t limit;
	size_t open;          /* submitted, not reported: the loop's own count */
	bool reporting;       /* the loop's own */
	pthread_mutex_t lock; /* over all that follows */
	pthread_cond_t work;
	struct ring waiting, finished;
	bool closing;
};

static void
ring_put(struct ring *ring, struct job job)
{
	assert(ring->count < ring->size);
	ring->jobs[(ring->first + ring->count++) % ring->size] = job;
}

static struct job
ring_take(struct ring *ring)
{
	struct job job = ring->jobs[ring->first];

	ring->first = (ring->first + 1) % ring->size;
	ring->count--;
	return job;
}

static void *
work(void *arg)
{
	struct offload *offload = arg;
	struct job job;

	(void)pthread_mutex_lock(&offload->lock);
	for (;;) {
		while (offload->waiting.count == 0 && !offload->closing)
			(void)pthread_cond_wait(&offload->work, &offload->lock);
		if (offload->closing)
			break;
		job = ring_take(&offload->waiting);
		(void)pthread_mutex_unlock(&offload->lock);
		job.run(job.arg);
		(void)pthread_mutex_lock(&offload->lock);
		ring_put(&offload->finished, job);
		ev_async_send(offload->loop, &offload->wake);
	}
	(void)pthread_mutex_unlock(&offload->lock);
	return NULL;
}

static bool
next_finished(struct offload *offload, struct job *job)
{
	bool any;

	(void)pthread_mutex_lock(&offload->lock);
	if ((any = offload->finished.count > 0))
		*job = ring_take(&offload->finished);
	(void)pthread_mutex_unlock(&offload->lock);
	return any;
}

/* At most max reports. The place is free before done is called, so that it can submit the next
 * step. */
static void
report(struct offload *offload, size_t max)
{
	struct job job;

	offload->reporting = true;
	for (size_t i = 0; i < max && next_finished(offload, &job); i++) {
		metric_set(&m_open, (int64_t)--offload->open);
		job.done(job.arg);
	}
	offload->reporting = false;
}

static void
on_wake(struct ev_loop *loop, ev_async *wake, int revents)
{
	struct offload *offload = wake->data;
	bool more;

	(void)revents;
	report(offload, TURN_MAX);
	(void)pthread_mutex_lock(&offload->lock);
	more = offload->finished.count > 0;
	(void)pthread_mutex_unlock(&offload->lock);
	if (more)
		ev_async_send(loop, wake);
}

/* Signals are the loop's: the workers are born with all of them blocked. */
static bool
start(struct offload *offload)
{
	sigset_t all, before;

	(void)sigfillset(&all);
	(void)pthread_sigmask(SIG_SETMASK, &all, &before);
	while (offload->started < WORKERS &&
	       pthread_create(&offload->workers[offload->started], NULL, work, offload) == 0)
		offload->started++;
	(void)pthread_sigmask(SIG_SETMASK, &before, NULL);
	return offload->started == WORKERS;
}

static bool
rings_new(struct offload *offload, size_t limit)
{
	offload->limit = offload->waiting.size = offload->finished.size = limit;
	offload->waiting.jobs = calloc(limit, sizeof(struct job));
	offload->finished.jobs = calloc(limit, sizeof(struct job));
	return offload->waiting.jobs != NULL && offload->finished.jobs != NULL;
}

struct offload *
offload_open(struct ev_loop *loop, size_t queue_limit, struct err *err)
{
	struct offload *offload;

	if (queue_limit == 0) {
		(void)err_set(err, ERR_INVALID, "cannot open workers with an empty queue");
		return NULL;
	}
	if ((offload = calloc(1, sizeof(*offload))) == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "could not start workers: out of memory");
		return NULL;
	}
	metric_register(&m_open);
	metric_register(&m_refused);
	offload->loop = loop;
	(void)pthread_mutex_init(&offload->lock, NULL);
	(void)pthread_cond_init(&offload->work, NULL);
	ev_async_init(&offload->wake, on_wake);
	offload->wake.data = offload;
	ev_async_start(loop, &offload->wake);
	if (rings_new(offload, queue_limit) && start(offload))
		return offload;
	(void)err_set(
	    err, ERR_UNAVAILABLE, "could not start workers for a queue of %zu", queue_limit);
	offload_close(&offload);
	return NULL;
}

void
offload_close(struct offload **offload)
{
	struct offload *o = *offload;

	if (o == NULL)
		return;
	assert(!o->reporting);
	(void)pthread_mutex_lock(&o->lock);
	o->closing = true;
	(void)pthread_cond_broadcast(&o->work);
	(void)pthread_mutex_unlock(&o->lock);
	for (int i = 0; i < o->started; i++)
		(void)pthread_join(o->workers[i], NULL);
	report(o, o->finished.size);
	ev_async_stop(o->loop, &o->wake);
	(void)pthread_cond_destroy(&o->work);
	(void)pthread_mutex_destroy(&o->lock);
	free(o->waiting.jobs);
	free(o->finished.jobs);
	free(o);
	*offload = NULL;
}

bool
offload_submit(struct offload *offload, offload_run_fn *run, offload_done_fn *done, void *job)
{
	if (offload->open == offload->limit || offload->closing) {
		metric_add(&m_refused, 1);
		return false;
	}
	metric_set(&m_open, (int64_t)++offload->open);
	(void)pthread_mutex_lock(&offload->lock);
	ring_put(&offload->waiting, (struct job){run, done, job});
	(void)pthread_cond_signal(&offload->work);
	(void)pthread_mutex_unlock(&offload->lock);
	return true;
}

size_t
offload_queued(const struct offload *offload)
{
	return offload->open;
}
