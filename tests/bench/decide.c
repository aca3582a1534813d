/* What the requests of `accord decide` cost on each of the two rails: reads them all, decides them
 * again and again. One line each: name, value. */
#include <stdio.h>
#include <stdlib.h>

#include "common/clock.h"
#include "services/accord/decide_request.h"
#include "services/accord/policy_load.h"

#define REQUESTS 100000
#define LEAST_US 300000
#define ARENA ((size_t)1 << 30)

static struct loaded loaded;
static struct request requests[REQUESTS];
static size_t count;
static uint64_t sum; /* so that nothing is left out as unused */

static void
die(const char *what)
{
	fprintf(stderr, "%s\n", what);
	exit(1);
}

/* Those that are errors are left out: only what is decided is measured. */
static void
read_requests(void)
{
	struct err err = {0};
	char *line = NULL;
	size_t room = 0;
	ssize_t len;

	while (count < REQUESTS && (len = getline(&line, &room, stdin)) > 0) {
		json_t *in = json_loadb(line, (size_t)len, 0, NULL);

		if (in == NULL)
			die("a line is no JSON");
		if (decide_request_read(in, &loaded.policy, &requests[count], &err))
			count++;
		json_decref(in);
	}
	free(line);
	if (count == 0)
		die("no request can be decided");
}

static void
compiled(const struct request *request, struct decision *d)
{
	compiled_decide(loaded.compiled, request, d);
}

static void
walking(const struct request *request, struct decision *d)
{
	policy_decide(&loaded.policy, request, d);
}

static void
both(const struct request *request, struct decision *d)
{
	if (!policy_decide_twice(&loaded.policy, loaded.compiled, request, d))
		die("the rails differ");
}

static void
measure(const char *name, void (*rail)(const struct request *request, struct decision *d))
{
	int64_t began = clock_mono(), took;
	uint64_t decided = 0;

	do {
		for (size_t i = 0; i < count; i++) {
			struct decision d;

			rail(&requests[i], &d);
			sum += decision_permits(&d);
		}
		decided += count;
		took = clock_mono() - began;
	} while (took < LEAST_US);
	printf("%s %.1f\n", name, (double)took * 1000.0 / (double)decided);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(1 << 20, ARENA);
	struct err err = {0};
	int64_t began = clock_mono();

	if (argc != 3)
		die("usage: bench-decide DIRECTORY AGREEMENTS < REQUESTS");
	if (!policy_load(arena, argv[1], argv[2], &loaded, &err))
		die(err.msg);
	printf("load %.0f\n", (double)(clock_mono() - began) * 1000.0);
	read_requests();
	printf("requests %zu\n", count);
	measure("compiled", compiled);
	measure("walking", walking);
	measure("both", both);
	fprintf(stderr, sum == 0 ? "nothing is permitted\n" : "");
	arena_free(&arena);
	return 0;
}
