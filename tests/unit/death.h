/* What must end the process is done in a child of its own. Includes nothing of cmocka's, whose
 * failures would be the child's. */
#ifndef TESTS_UNIT_DEATH_H
#define TESTS_UNIT_DEATH_H

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define DEATH_GUARD_S 60 /* of one child */
#define DEATH_TRIES 3

/* How a child ended that did it: as of waitpid, or -1. */
static inline int
end_of(void (*deed)(void *arg), void *arg)
{
	pid_t child = fork();
	int status = -1;

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		(void)signal(SIGABRT, SIG_DFL);
		(void)alarm(DEATH_GUARD_S);
		deed(arg);
		_exit(0);
	}
	return child > 0 && waitpid(child, &status, 0) == child ? status : -1;
}

static inline bool
ended_by(int status, int signal)
{
	return status != -1 && WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

/*
 * Whether an assertion of ours ends the process that does it; anything else, a sanitizer's
 * complaint too, is no. A child has no threads but its own: a lock that another held at the fork
 * is held for ever, and the next child is luckier.
 */
static inline bool
death_of(void (*deed)(void *arg), void *arg)
{
	int status = end_of(deed, arg);

	for (int i = 1; i < DEATH_TRIES && ended_by(status, SIGALRM); i++)
		status = end_of(deed, arg);
	return ended_by(status, SIGABRT);
}

#endif
