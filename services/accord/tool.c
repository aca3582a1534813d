/* The command line: finds the verb, reads its options by their table, and explains both. */
#include "services/accord/verb.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/yaml.h"
#include "services/accord/files.h"

#define VERBS_MAX 64
#define ARENA_FIRST ((size_t)64 << 10)
#define ARENA_LIMIT ((size_t)256 << 20)
#define SITE_INSTALLED "/etc/accord"
#define SITE_FALLBACK "build/demo"

static const char *running = "accord";

static const char exits[] = "Exit status:\n"
			    "  0  done\n"
			    "  1  refused, or a check failed\n"
			    "  2  the command line is wrong\n"
			    "  3  a service, the database or the gateway could not be reached\n";

int
tool_fail(const struct err *err)
{
	fprintf(stderr, "accord %s: %s%s%s%s\n", running, err->msg, err->detail[0] ? " (" : "",
	    err->detail, err->detail[0] ? ")" : "");
	return err->code == ERR_UNAVAILABLE || err->code == ERR_TIMEOUT ? TOOL_UNREACHABLE
									: TOOL_REFUSED;
}

int
tool_usage(const char *fmt, ...)
{
	va_list ap;

	fprintf(stderr, "accord %s: ", running);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, "; try \"accord %s --help\"\n", running);
	return TOOL_USAGE;
}

static void
print_verbs(const struct verb *const *verbs, const char *under)
{
	size_t len = strlen(under);

	for (; *verbs != NULL; verbs++)
		if (len == 0 ||
		    (strncmp((*verbs)->name, under, len) == 0 && (*verbs)->name[len] == ' '))
			printf("  %-16s %s\n", (*verbs)->name, (*verbs)->summary);
}

static int
print_overview(const struct verb *const *verbs)
{
	printf("Usage: accord [--site DIR] VERB ...\n\nLooks after a site of Accord.\n\nVerbs:\n");
	print_verbs(verbs, "");
	printf("\n\"accord VERB --help\" explains one, with examples.\n\n"
	       "  --site DIR  where accord.yaml is: it says where the keys, the services, the "
	       "gateway\n"
	       "              and the database are. Otherwise $ACCORD_SITE, otherwise %s when\n"
	       "              that is there, otherwise %s.\n\n%s",
	    SITE_INSTALLED, SITE_FALLBACK, exits);
	return TOOL_DONE;
}

static int
print_verb(const struct verb *verb)
{
	const struct tool_option *option;

	printf("Usage: accord %s %s\n\n%s\n", verb->name, verb->usage, verb->text);
	if (verb->options != NULL) {
		printf("Options:\n");
		for (option = verb->options; option->name != NULL; option++) {
			char head[48];

			snprintf(head, sizeof(head), "%s %s", option->name,
			    option->value != NULL ? option->value : "");
			printf("  %-22s %s\n", head, option->help);
		}
		printf("\n");
	}
	printf("%s", exits);
	return TOOL_DONE;
}

/* How many words of argv name the verb; 0 when they name none. */
static int
names(const struct verb *verb, int argc, char **argv)
{
	const char *blank = strchr(verb->name, ' ');
	size_t first = blank != NULL ? (size_t)(blank - verb->name) : strlen(verb->name);

	if (argc < 1 || strlen(argv[0]) != first || strncmp(argv[0], verb->name, first) != 0)
		return 0;
	if (blank == NULL)
		return 1;
	return argc > 1 && strcmp(argv[1], blank + 1) == 0 ? 2 : 0;
}

static int
unknown(const struct verb *const *verbs, int argc, char **argv)
{
	const char *words[VERBS_MAX + 1] = {NULL};
	const char *near;
	char asked[64];
	size_t len = strlen(argv[0]);

	for (size_t i = 0; i < VERBS_MAX && verbs[i] != NULL; i++) {
		words[i] = verbs[i]->name;
		if (strncmp(verbs[i]->name, argv[0], len) != 0 || verbs[i]->name[len] != ' ')
			continue;
		if (argc > 1 && strcmp(argv[1], "--help") != 0)
			break;
		printf("Usage: accord %s VERB ...\n\nVerbs:\n", argv[0]);
		print_verbs(verbs, argv[0]);
		return argc > 1 ? TOOL_DONE : TOOL_USAGE;
	}
	for (size_t i = 0; i < VERBS_MAX && verbs[i] != NULL; i++)
		words[i] = verbs[i]->name;
	snprintf(asked, sizeof(asked), "%s%s%s", argv[0], argc > 1 && argv[1][0] != '-' ? " " : "",
	    argc > 1 && argv[1][0] != '-' ? argv[1] : "");
	near = yaml_nearest(asked, words);
	fprintf(stderr, "accord: no verb \"%s\"%s%s%s; try \"accord --help\"\n", asked,
	    near != NULL ? ", did you mean \"" : "", near != NULL ? near : "",
	    near != NULL ? "\"" : "");
	return TOOL_USAGE;
}

static bool
read_int(const struct tool_option *option, const char *text, int64_t *out)
{
	char *end;
	long long n;

	errno = 0;
	n = strtoll(text, &end, 10);
	if (errno != 0 || end == text || *end != '\0' || n < option->min || n > option->max)
		return false;
	*out = n;
	return true;
}

static const struct tool_option *
option_find(const struct verb *verb, const char *name, size_t len)
{
	const struct tool_option *option = verb->options;

	for (; option != NULL && option->name != NULL; option++)
		if (strlen(option->name) == len && strncmp(option->name, name, len) == 0)
			return option;
	return NULL;
}

static int
add_text(const struct tool_option *option, const char *value, struct tool_texts *texts)
{
	if (texts->count == TOOL_TEXTS)
		return tool_usage("%s stands there more than %d times", option->name, TOOL_TEXTS);
	texts->v[texts->count++] = value;
	return TOOL_DONE;
}

/* Reads one option at argv[*i], which may take argv[*i + 1] too. */
static int
read_option(const struct verb *verb, char **argv, int *i, uint8_t *out, uint32_t *seen)
{
	const char *text = argv[*i], *value = strchr(text, '=');
	size_t len = value != NULL ? (size_t)(value - text) : strlen(text);
	const struct tool_option *option = option_find(verb, text, len);

	if (option == NULL)
		return tool_usage("no option \"%.*s\"", (int)len, text);
	*seen |= 1u << (option - verb->options);
	if (option->type == OPTION_FLAG) {
		if (value != NULL)
			return tool_usage("%s takes no value", option->name);
		*(bool *)(out + option->offset) = true;
		return TOOL_DONE;
	}
	value = value != NULL ? value + 1 : argv[++*i];
	if (value == NULL)
		return tool_usage("%s wants %s", option->name, option->value);
	if (option->type == OPTION_TEXTS)
		return add_text(option, value, (struct tool_texts *)(void *)(out + option->offset));
	if (option->type == OPTION_TEXT)
		*(const char **)(out + option->offset) = value;
	else if (!read_int(option, value, (int64_t *)(out + option->offset)))
		return tool_usage("%s wants a number from %lld to %lld, not \"%s\"", option->name,
		    (long long)option->min, (long long)option->max, value);
	return TOOL_DONE;
}

static int
check_given(const struct verb *verb, const struct tool *tool, uint32_t seen)
{
	const struct tool_option *option = verb->options;

	for (; option != NULL && option->name != NULL; option++)
		if (option->required && !(seen & 1u << (option - verb->options)))
			return tool_usage("%s %s is missing", option->name,
			    option->value != NULL ? option->value : "");
	if (tool->arg_count < verb->min_args || tool->arg_count > verb->max_args)
		return tool_usage("%zu argument%s where %s %s is wanted", tool->arg_count,
		    tool->arg_count == 1 ? "" : "s", verb->name, verb->usage);
	return TOOL_DONE;
}

static int
run(const struct verb *verb, struct tool *tool, int argc, char **argv)
{
	uint8_t *out = arena_zalloc(tool->arena, verb->options_size + 1);
	const char **args = arena_zalloc(tool->arena, ((size_t)argc + 1) * sizeof(*args));
	uint32_t seen = 0;
	bool plain = false;
	int bad;

	if (verb->fallback != NULL)
		memcpy(out, verb->fallback, verb->options_size);
	tool->options = out;
	tool->args = args;
	for (int i = 0; i < argc; i++) {
		if (!plain && strcmp(argv[i], "--help") == 0)
			return print_verb(verb);
		if (!plain && strcmp(argv[i], "--") == 0) {
			plain = true;
		} else if (!plain && strcmp(argv[i], "--site") == 0 && i + 1 < argc) {
			tool->site = argv[++i];
		} else if (!plain && argv[i][0] == '-' && argv[i][1] != '\0') {
			if ((bad = read_option(verb, argv, &i, out, &seen)) != TOOL_DONE)
				return bad;
		} else {
			args[tool->arg_count++] = argv[i];
		}
	}
	if ((bad = check_given(verb, tool, seen)) != TOOL_DONE)
		return bad;
	return verb->fn(tool);
}

static const char *
usual_site(void)
{
	const char *environment = getenv("ACCORD_SITE");

	if (environment != NULL)
		return environment;
	return files_exists(SITE_INSTALLED "/accord.yaml") ? SITE_INSTALLED : SITE_FALLBACK;
}

int
tool_main(const struct verb *const *verbs, int argc, char **argv)
{
	struct tool tool = {.site = usual_site()};
	int at = 1, words, result;

	if (at + 1 < argc && strcmp(argv[at], "--site") == 0) {
		tool.site = argv[at + 1];
		at += 2;
	}
	if (at >= argc) {
		(void)print_overview(verbs);
		return TOOL_USAGE;
	}
	if (strcmp(argv[at], "--help") == 0 || strcmp(argv[at], "help") == 0)
		return print_overview(verbs);
	for (size_t i = 0; verbs[i] != NULL; i++) {
		if ((words = names(verbs[i], argc - at, argv + at)) == 0)
			continue;
		running = verbs[i]->name;
		tool.arena = arena_new(ARENA_FIRST, ARENA_LIMIT);
		result = run(verbs[i], &tool, argc - at - words, argv + at + words);
		arena_free(&tool.arena);
		return fflush(stdout) == 0 ? result : TOOL_REFUSED;
	}
	return unknown(verbs, argc - at, argv + at);
}
