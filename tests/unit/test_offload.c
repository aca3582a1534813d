/* The workers: the bound, reports on the loop, and closing with work at hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdbool.h>
#include <cmocka.h>

#include "../../common/offload.c"
#include "tests/unit/death.h"
#include "tests/unit/loop.h"

#define LIMIT 40

struct task {
	struct ev_loop *loop;
	struct offload *offload;
	sem_t *started, *gate; /* NULL: run through */
	pthread_t ran_on, reported_on;
	bool ran, reported, again, signals_blocked;
	int *order, place;
	int left; /* the loop is left after so many reports */
};

static void
run(void *job)
{
	struct task *task = job;
	sigset_t mask;

	task->ran_on = pthread_self();
	(void)pthread_sigmask(SIG_SETMASK, NULL, &mask);
	task->signals_blocked = sigismember(&mask, SIGTERM) == 1;
	if (task->started != NULL)
		(void)sem_post(task->started);
	if (task->gate != NULL)
		(void)sem_wait(task->gate);
	task->ran = true;
}

static void
done(void *job)
{
	struct task *task = job;

	task->reported = true;
	task->reported_on = pthread_self();
	task->place = ++*task->order;
	if (task->place == task->left)
		ev_break(task->loop, EVBREAK_ALL);
	if (task->again) {
		task->again = false;
		assert_true(offload_submit(task->offload, run, done, task));
	}
}

static void
test_reports_come_back_on_the_loop(void **state)
{
	struct ev_loop *loop = ev_loop_new(0);
	struct task tasks[LIMIT] = {0};
	struct err err = {0};
	struct offload *offload = offload_open(loop, LIMIT, &err);
	int order = 0;

	(void)state;
	assert_non_null(offload);
	for (int i = 0; i < LIMIT; i++) {
		tasks[i] = (struct task){.loop = loop, .order = &order, .left = LIMIT};
		assert_true(offload_submit(offload, run, done, &tasks[i]));
	}
	ev_run(loop, 0);
	assert_int_equal(order, LIMIT);
	assert_int_equal(offload_queued(offload), 0);
	for (int i = 0; i < LIMIT; i++) {
		assert_true(tasks[i].ran && tasks[i].reported && tasks[i].signals_blocked);
		assert_true(pthread_equal(tasks[i].reported_on, pthread_self()));
		assert_false(pthread_equal(tasks[i].ran_on, pthread_self()));
	}
	offload_close(&offload);
	assert_null(offload);
	offload_close(&offload);
	loop_end(loop);
}

static void
test_limit_is_exact(void **state)
{
	struct ev_loop *loop = ev_loop_new(0);
	struct task tasks[4] = {0};
	struct err err = {0};
	struct offload *offload = offload_open(loop, 3, &err);
	int order = 0;
	sem_t gate;

	(void)state;
	(void)sem_init(&gate, 0, 0);
	for (int i = 0; i < 4; i++) {
		tasks[i] = (struct task){.loop = loop, .gate = &gate, .order = &order, .left = 3};
		assert_int_equal(offload_submit(offload, run, done, &tasks[i]), i < 3);
	}
	assert_int_equal(offload_queued(offload), 3);
	for (int i = 0; i < 3; i++)
		(void)sem_post(&gate);
	ev_run(loop, 0);
	assert_int_equal(offload_queued(offload), 0);
	assert_false(tasks[3].ran);
	assert_true(offload_submit(offload, run, done, &tasks[3]));
	(void)sem_post(&gate);
	offload_close(&offload);
	loop_end(loop);
	(void)sem_destroy(&gate);
}

/* Whoever is reported has left his place free, so a job of several steps fits a full queue. */
static void
test_done_can_submit_the_next_step(void **state)
{
	struct ev_loop *loop = ev_loop_new(0);
	struct err err = {0};
	struct offload *offload = offload_open(loop, 1, &err);
	int order = 0;
	struct task task = {
	    .loop = loop, .offload = offload, .order = &order, .again = true, .left = 2};

	(void)state;
	assert_true(offload_submit(offload, run, done, &task));
	ev_run(loop, 0);
	assert_int_equal(order, 2);
	offload_close(&offload);
	loop_end(loop);
}

/* Lets the running jobs end once the close has begun, of which it hears as the workers do. */
static void *
open_gate(void *arg)
{
	struct task *running = arg;
	struct offload *offload = running->offload;

	(void)pthread_mutex_lock(&offload->lock);
	while (!offload->closing)
		(void)pthread_cond_wait(&offload->work, &offload->lock);
	for (int i = 0; i < WORKERS; i++)
		(void)sem_post(running->gate);
	(void)pthread_mutex_unlock(&offload->lock);
	return NULL;
}

static void
test_close_waits_for_running_and_drops_queued(void **state)
{
	struct ev_loop *loop = ev_loop_new(0);
	struct task tasks[10] = {0};
	struct err err = {0};
	struct offload *offload = offload_open(loop, 10, &err);
	int order = 0;
	sem_t gate, started;
	pthread_t opener;

	(void)state;
	(void)sem_init(&gate, 0, 0);
	(void)sem_init(&started, 0, 0);
	for (int i = 0; i < 10; i++) {
		tasks[i] = (struct task){.loop = loop,
		    .offload = offload,
		    .gate = &gate,
		    .started = &started,
		    .order = &order};
		assert_true(offload_submit(offload, run, done, &tasks[i]));
	}
	for (int i = 0; i < WORKERS; i++)
		(void)sem_wait(&started);
	assert_int_equal(pthread_create(&opener, NULL, open_gate, &tasks[0]), 0);
	offload_close(&offload);
	assert_int_equal(pthread_join(opener, NULL), 0);
	for (int i = 0; i < 10; i++)
		assert_true(tasks[i].ran == (i < WORKERS) && tasks[i].reported == tasks[i].ran);
	loop_end(loop);
	(void)sem_destroy(&gate);
	(void)sem_destroy(&started);
}

static void
close_it(void *arg)
{
	struct task *task = arg;

	offload_close(&task->offload);
}

static void
close_when_done(void *job)
{
	struct task *task = job;

	task->reported = death_of(close_it, task);
	ev_break(task->loop, EVBREAK_ALL);
}

static void
test_closing_when_done_is_death(void **state)
{
	struct ev_loop *loop = ev_loop_new(0);
	struct err err = {0};
	struct task task = {.loop = loop, .offload = offload_open(loop, 1, &err)};

	(void)state;
	assert_true(offload_submit(task.offload, run, close_when_done, &task));
	ev_run(loop, 0);
	assert_true(task.reported);
	offload_close(&task.offload);
	loop_end(loop);
}

static void
test_queue_of_nothing_is_refused(void **state)
{
	struct err err = {0};

	(void)state;
	assert_null(offload_open(EV_DEFAULT, 0, &err));
	assert_int_equal(err.code, ERR_INVALID);
	ev_loop_destroy(EV_DEFAULT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_reports_come_back_on_the_loop),
	    cmocka_unit_test(test_limit_is_exact),
	    cmocka_unit_test(test_done_can_submit_the_next_step),
	    cmocka_unit_test(test_close_waits_for_running_and_drops_queued),
	    cmocka_unit_test(test_closing_when_done_is_death),
	    cmocka_unit_test(test_queue_of_nothing_is_refused),
	};

	return cmocka_run_group_tests_name("offload", tests, NULL, NULL);
}
