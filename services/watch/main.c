/* The dead-man's switch: a program of its own that shares nothing with what it watches but HTTP. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/log.h"
#include "services/watch/on_call.h"
#include "services/watch/watch.h"

static int
usage(FILE *out)
{
	fprintf(out,
	    "usage: accord-watch --config FILE [--check]\n"
	    "       accord-watch --dump config\n\n"
	    "Posts a canary every minute, waits for its page, and alarms by a road of its own "
	    "when\n"
	    "none comes back; writes the instruction sheet for dispatch.\n\n"
	    "  --config FILE  run with this configuration (--dump config prints a sample)\n"
	    "  --check        only read the configuration, say what is wrong with it, and end\n");
	return out == stdout ? EXIT_SUCCESS : 2;
}

static int
with_config(struct arena *arena, const char *path, bool check)
{
	static struct watch_config config;
	static struct on_call on_call;
	struct err err = {0};

	if (!watch_config_load(arena, path, &config, &err) ||
	    !on_call_load(arena, config.on_call, &on_call, &err)) {
		fprintf(stderr, "accord-watch: %s\n", err.msg);
		return 2;
	}
	if (!check)
		return watch_run(&config);
	printf("%s: good\n", path);
	return EXIT_SUCCESS;
}

static int
dump(const char *what)
{
	const struct config_part part = {watch_config_keys, NULL};

	if (strcmp(what, "config") != 0)
		return usage(stderr);
	config_print(stdout, &part, 1);
	return EXIT_SUCCESS;
}

int
main(int argc, char **argv)
{
	static const struct option options[] = {{"config", required_argument, NULL, 'c'},
	    {"check", no_argument, NULL, 'k'}, {"dump", required_argument, NULL, 'd'},
	    {"help", no_argument, NULL, 'h'}, {NULL, 0, NULL, 0}};
	struct arena *arena = arena_new((size_t)16 << 10, (size_t)16 << 20);
	const char *config = NULL;
	bool check = false;
	int option, status = -1;

	log_open("watch", LOG_INFO);
	while (status < 0 && (option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (option == 'c')
			config = optarg;
		else if (option == 'k')
			check = true;
		else if (option == 'd')
			status = dump(optarg);
		else
			status = usage(option == 'h' ? stdout : stderr);
	}
	if (status < 0)
		status = config != NULL ? with_config(arena, config, check) : usage(stderr);
	arena_free(&arena);
	return status;
}
