/* accord roster show, accord roster gaps: what a file of rosters comes to, without a site. */
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/roster.h"
#include "services/accord/roster_plan.h"
#include "services/accord/verb.h"
#include "services/referral/roster/oncall.h"

#define GAPS 1024
#define DAYS 7

struct look_options {
	const char *at, *agency;
	int64_t days;
};

struct look {
	const struct look_options *options;
	int64_t at;
	size_t uncovered;
};

typedef void look_fn(struct look *look, struct oncall *oncall);

/* As the roster's own clock shows it. */
static const char *
wall_text(struct oncall *oncall, int64_t at, char text[CLOCK_TEXT_SIZE])
{
	struct clock_wall wall;

	zone_wall(oncall->zone, at, &wall);
	return clock_format_as(&wall, "%Y-%m-%d %H:%M", text, CLOCK_TEXT_SIZE, NULL) ? text : "";
}

static void
show(struct look *look, struct oncall *oncall)
{
	struct oncall_question question = {.at = look->at};
	struct oncall_answer answer;
	char text[CLOCK_TEXT_SIZE];

	oncall_ask(oncall, &question, &answer);
	printf("%s at %s %s\n", oncall->agency, wall_text(oncall, look->at, text),
	    zone_name(oncall->zone));
	for (size_t i = 0; i < answer.count; i++) {
		const struct oncall_step *step = &answer.steps[i];

		printf("  %-12s %s %llds\n",
		    step->rung == ONCALL_NOBODY ? "coordinator" : oncall->rungs[step->rung].name,
		    oncall->people[step->person].name,
		    (long long)(step->answer_within / CLOCK_SECOND));
	}
	for (size_t i = 0; i < oncall->person_count; i++)
		if (answer.why[i] != ONCALL_ASKED)
			printf(
			    "  %-12s %s\n", oncall_why_word(answer.why[i]), oncall->people[i].name);
}

static void
gaps(struct look *look, struct oncall *oncall)
{
	static struct oncall_gap found[GAPS];
	int64_t until = look->at + look->options->days * CLOCK_DAY;
	size_t count = oncall_gaps(oncall, look->at, until, found, GAPS);
	char from_text[CLOCK_TEXT_SIZE], until_text[CLOCK_TEXT_SIZE];

	for (size_t i = 0; i < count && i < GAPS; i++) {
		const struct oncall_gap *gap = &found[i];

		look->uncovered += gap->uncovered;
		printf("%s %s %s to %s: %s%s%s%s\n", oncall->agency, oncall->rungs[gap->rung].name,
		    wall_text(oncall, gap->span.from, from_text),
		    wall_text(oncall, gap->span.until, until_text),
		    gap->person == ONCALL_NOBODY ? "" : oncall->people[gap->person].name,
		    gap->person == ONCALL_NOBODY ? "" : " ", oncall_why_word(gap->why),
		    gap->uncovered ? ", nobody is there"
		    : gap->soft    ? ", asked all the same"
				   : "");
	}
	if (count > GAPS)
		printf("%s: %zu more\n", oncall->agency, count - GAPS);
}

static bool
look_at(struct tool *tool, struct look *look, look_fn *fn, struct err *err)
{
	const struct yaml_node *node;
	Accord__V1__LoadRoster command;
	struct oncall oncall;
	struct yaml_doc doc;
	bool any = false;

	if (!yaml_load(tool->arena, tool->args[0], &doc, err) || !roster_read(&doc, &command, err))
		return false;
	yaml_each (node, yaml_get(doc.root, "rosters")) {
		const char *agency = yaml_get(node, "agency")->text;

		if (!roster_is_plan(node) ||
		    (look->options->agency != NULL && strcmp(look->options->agency, agency) != 0))
			continue;
		if (!oncall_read(&doc, node, &oncall, err))
			return false;
		fn(look, &oncall);
		oncall_close(&oncall);
		any = true;
	}
	return any || err_set(err, ERR_NOT_FOUND, "no roster of the file depends on the hour");
}

static int
run(struct tool *tool, struct look *look, look_fn *fn)
{
	struct err err = {0};

	look->options = tool->options;
	look->at = clock_now();
	if (look->options->at != NULL && !clock_parse(look->options->at, &look->at, NULL))
		return tool_usage("--at: write it as 2026-12-24T18:00:00-05:00");
	if (!look_at(tool, look, fn, &err))
		return tool_fail(&err);
	return look->uncovered > 0 ? TOOL_REFUSED : TOOL_DONE;
}

static int
run_show(struct tool *tool)
{
	struct look look = {0};

	return run(tool, &look, show);
}

static int
run_gaps(struct tool *tool)
{
	struct look look = {0};

	return run(tool, &look, gaps);
}

#define AT(member) offsetof(struct look_options, member)
#define WHEN                                                                                       \
	{                                                                                          \
		"--at", OPTION_TEXT, AT(at), "TIME", 0, 0, false,                                  \
		    "RFC 3339, as 2026-12-24T18:00:00-05:00; now if it is left out"                \
	}
#define WHOSE                                                                                      \
	{                                                                                          \
		"--agency", OPTION_TEXT, AT(agency), "ID", 0, 0, false,                            \
		    "only that agency's roster"                                                    \
	}

static const struct tool_option show_options[] = {WHEN, WHOSE, {0}};

static const struct tool_option gaps_options[] = {WHEN, WHOSE,
    {"--days", OPTION_INT, AT(days), "N", 1, ONCALL_LOOK / CLOCK_DAY, false,
	"how far it is looked ahead; 7 if it is left out"},
    {0}};

static const struct look_options fallback = {.days = DAYS};

const struct verb verb_roster_show = {
    .name = "roster show",
    .summary = "say who is asked at a time, and why everybody else is not",
    .usage = "FILE [--at TIME] [--agency ID]",
    .text = "Reads a roster file (docs/rosters.md) and asks it; no site is needed. Who is away,\n"
	    "the site knows and no file. Rosters that are a plain ladder are left out.\n\n"
	    "Example:\n"
	    "  accord roster show rosters.yaml --at 2026-12-24T18:00:00-05:00\n",
    .options = show_options,
    .fallback = &fallback,
    .options_size = sizeof(struct look_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_show,
};

const struct verb verb_roster_gaps = {
    .name = "roster gaps",
    .summary = "say which hours are uncovered in the next days",
    .usage = "FILE [--days N] [--at TIME] [--agency ID]",
    .text = "Reads a roster file (docs/rosters.md) and says where a rung has nobody, or somebody\n"
	    "who will be off, lapsed or resting. Exit status 1: some hours have nobody.\n\n"
	    "Example:\n"
	    "  accord roster gaps rosters.yaml --days 14\n",
    .options = gaps_options,
    .fallback = &fallback,
    .options_size = sizeof(struct look_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_gaps,
};
