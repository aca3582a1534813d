/* accord feed generate: a synthetic day of EIDO documents on standard output. */
#include <inttypes.h>
#include <stdio.h>

#include "common/clock.h"
#include "services/accord/generate.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/day.h"

#define DAY_END INT64_C(1768539600000000) /* 2026-01-16 00:00 at five hours behind UTC */

struct generate_args {
	int64_t seed, minutes, incidents;
	const char *agency;
	bool now, pad;
};

static bool
emit(void *ctx, const char *line, size_t len)
{
	FILE *out = ctx;

	return fwrite(line, 1, len, out) == len && fputc('\n', out) != EOF;
}

static void
tell(const struct generate_summary *summary)
{
	static const struct {
		const char *what, *outcome;
	} kinds[] = {
#define X(name, what, outcome) {what, outcome},
	    GENERATE_KINDS(X)
#undef X
	};
	static const char *const turns[] = {
#define X(name, what) what,
	    GENERATE_TURNS(X)
#undef X
	};

	fprintf(stderr, "%8" PRIu64 " lines, %" PRIu64 " bytes, %" PRIu64 " incidents\n",
	    summary->lines, summary->bytes, summary->incidents);
	for (size_t i = 0; i < GENERATE_KIND_COUNT; i++)
		if (summary->kinds[i] > 0)
			fprintf(stderr, "%8" PRIu64 "   %-36s %s\n", summary->kinds[i],
			    kinds[i].what, kinds[i].outcome);
	fprintf(stderr, "of the incidents\n");
	for (size_t i = 0; i < GENERATE_TURN_COUNT; i++)
		if (summary->turns[i] > 0)
			fprintf(stderr, "%8" PRIu64 "   %s\n", summary->turns[i], turns[i]);
}

static int
run(struct tool *tool)
{
	const struct generate_args *args = tool->options;
	struct generate_options options = {.seed = (uint64_t)args->seed,
	    .minutes = args->minutes,
	    .incidents = args->incidents,
	    .agency = args->agency,
	    .end_us = args->now ? clock_now() / CLOCK_SECOND * CLOCK_SECOND : DAY_END,
	    .pad = args->pad};
	struct generate_summary summary;
	struct err err = {0};

	if (!id_is(args->agency))
		return tool_usage("\"%s\" is no id of an agency", args->agency);
	if (!generate(&options, emit, stdout, &summary, &err))
		return tool_fail(&err);
	if (fflush(stdout) != 0) {
		(void)err_set(&err, ERR_INTERNAL, "could not write all of it");
		return tool_fail(&err);
	}
	tell(&summary);
	return TOOL_DONE;
}

static const struct generate_args fallback = {
    .seed = 1, .minutes = 1440, .incidents = 500, .agency = "riverton-pd"};

#define AT(member) offsetof(struct generate_args, member)

static const struct tool_option options[] = {
    {"--seed", OPTION_INT, AT(seed), "N", 0, INT64_MAX, false,
	"another number is another day; otherwise 1"},
    {"--minutes", OPTION_INT, AT(minutes), "N", 1, 525600, false,
	"how long the day is; otherwise 1440"},
    {"--incidents", OPTION_INT, AT(incidents), "N", 1, 10000000, false,
	"how many incidents begin in it; otherwise 500"},
    {"--agency", OPTION_TEXT, AT(agency), "ID", 0, 0, false,
	"whose incidents; otherwise riverton-pd"},
    {"--now", OPTION_FLAG, AT(now), NULL, 0, 0, false,
	"the day ends now; otherwise it is 15 January 2026, the same at every call"},
    {"--pad", OPTION_FLAG, AT(pad), NULL, 0, 0, false,
	"documents of about 9 KB, as dispatch systems write them"},
    {0},
};
#undef AT

const struct verb verb_feed_generate = {
    .name = "feed generate",
    .summary = "write a synthetic day of EIDO documents",
    .usage = "[--seed N] [--minutes N] [--incidents N] [--agency ID] [--now] [--pad]",
    .text =
	"Writes JSON Lines to standard output, in the order in which they would come in: calls\n"
	"of every type in the shares that cities publish, each in one to nineteen versions, with\n"
	"re-types, merges, reopenings, repetitions, versions overtaken by newer ones, test calls,\n"
	"and now and then a line that is broken. Notes and people are in it to be dropped; every\n"
	"name is \"Synthetica Nobody\". What was written, and what should become of it, stands on\n"
	"standard error. The same options give the same bytes, but for --now.\n\n"
	"Examples:\n"
	"  accord feed generate --seed 7 --incidents 1000 > day.jsonl\n"
	"  accord feed generate --agency lakeside-pd --minutes 60 --now > hour.jsonl\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct generate_args),
    .fn = run,
};
