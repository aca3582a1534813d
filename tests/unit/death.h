/* What must end the process is done in a child of its own. Includes nothing of cmocka's, whose
 * failures would be the child's. */
#ifndef TESTS_UNIT_DEATH_H
#define TESTS_UNIT_DEATH_H

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define DEATH_GUARD_S 60

/* Whether an assertion of ours ends the process that does it; anything else, a sanitizer's
 * complaint too, is no. */
static inline bool
death_of(void (*deed)(void *arg), void *arg)
{
	pid_t child = fork();
	int status = 0;

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		(void)signal(SIGABRT, SIG_DFL);
		(void)alarm(DEATH_GUARD_S); /* threads stay behind: it may wait for one for ever */
		deed(arg);
		_exit(0);
	}
	return child > 0 && waitpid(child, &status, 0) == child && WIFSIGNALED(status) &&
	       WTERMSIG(status) == SIGABRT;
}

#endif
