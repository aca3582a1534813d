/*
 * Puts questions to a roster, for the judge beside it. Argument: a file of one roster, as its entry
 * stands in a list. Standard input, a question a line: "ask AT AREA TYPE LANGUAGE" ("-" for none)
 * or "gaps FROM UNTIL", instants in microseconds; "over PERSON FROM UNTIL": how long against hard
 * limits; or what is said later: "override RUNG PERSON FROM UNTIL", "leave PERSON FROM UNTIL".
 * "--bench" asks by itself.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "services/referral/roster/oncall.h"

#define GAPS 4096
#define WORD "%63s"

static struct oncall oncall;

static void
die(const char *what)
{
	(void)fprintf(stderr, "%s\n", what);
	exit(1);
}

static const char *
or_none(const char *word)
{
	return strcmp(word, "-") == 0 ? NULL : word;
}

static const char *
rung_name(size_t rung)
{
	return rung == ONCALL_NOBODY ? "coordinator" : oncall.rungs[rung].name;
}

static void
ask(void)
{
	char area[64], type[64], language[64];
	struct oncall_question question;
	struct oncall_answer answer;

	if (scanf("%" SCNd64 " " WORD " " WORD " " WORD, &question.at, area, type, language) != 4)
		die("a question is not whole");
	question.area = or_none(area);
	question.type = or_none(type);
	question.language = or_none(language);
	oncall_ask(&oncall, &question, &answer);
	(void)printf("%d", answer.unwanted);
	for (size_t i = 0; i < answer.count; i++)
		(void)printf(" %s/%s/%" PRId64, oncall.people[answer.steps[i].person].name,
		    rung_name(answer.steps[i].rung), answer.steps[i].answer_within);
	(void)printf(" |");
	for (size_t i = 0; i < oncall.person_count; i++)
		(void)printf(" %s=%d", oncall.people[i].name, (int)answer.why[i]);
	(void)printf("\n");
}

static void
gaps(void)
{
	static struct oncall_gap found[GAPS];
	int64_t from, until;
	size_t count;

	if (scanf("%" SCNd64 " %" SCNd64, &from, &until) != 2)
		die("a question is not whole");
	count = oncall_gaps(&oncall, from, until, found, GAPS);
	(void)printf("%zu", count);
	for (size_t i = 0; i < count && i < GAPS; i++)
		(void)printf(" %s/%s/%d/%d%d/%" PRId64 "/%" PRId64,
		    oncall.rungs[found[i].rung].name,
		    found[i].person == ONCALL_NOBODY ? "-" : oncall.people[found[i].person].name,
		    (int)found[i].why, found[i].uncovered, found[i].soft, found[i].span.from,
		    found[i].span.until);
	(void)printf("\n");
}

static void
over(void)
{
	struct oncall_span span;
	char person[64];

	if (scanf(WORD " %" SCNd64 " %" SCNd64, person, &span.from, &span.until) != 3)
		die("a question is not whole");
	(void)printf(
	    "%" PRId64 "\n", oncall_over_limits(&oncall, oncall_person(&oncall, person), &span));
}

/* What is said of it after its file was loaded, which has no answer. */
static void
later(bool leave)
{
	char rung[64] = "", person[64];
	struct oncall_override said;
	struct err err = {0};

	if ((!leave && scanf(WORD, rung) != 1) ||
	    scanf(WORD " %" SCNd64 " %" SCNd64, person, &said.span.from, &said.span.until) != 3)
		die("what is said is not whole");
	said.rung = oncall_rung(&oncall, rung);
	said.person = oncall_person(&oncall, person);
	if (!(leave ? oncall_leave(&oncall, said.person, &said.span, &err)
		    : oncall_override(&oncall, &said, &err)))
		die(err.msg);
}

/* Nanoseconds of the processor for a question, and of a look over seven days, at instants of the
 * next year. */
static void
bench(void)
{
	static struct oncall_gap found[GAPS];
	struct oncall_question question = {.at = 1800000000 * CLOCK_SECOND};
	struct oncall_answer answer;
	int64_t began = (int64_t)clock(), asked;

	for (int i = 0; i < 100000; i++, question.at += 5 * CLOCK_MINUTE)
		oncall_ask(&oncall, &question, &answer);
	asked = (int64_t)clock() - began;
	began = (int64_t)clock();
	for (int i = 0; i < 200; i++, question.at += CLOCK_DAY)
		(void)oncall_gaps(&oncall, question.at, question.at + 7 * CLOCK_DAY, found, GAPS);
	(void)printf("question_ns %" PRId64 "\ngaps_of_7_days_us %" PRId64 "\n",
	    asked * 1000 / 100000, ((int64_t)clock() - began) / 200);
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new(1 << 16, 16 << 20);
	struct err err = {0};
	struct yaml_doc doc;
	char word[64];

	if (argc < 2)
		die("which roster?");
	if (!yaml_load(arena, argv[1], &doc, &err) || !oncall_read(&doc, doc.root, &oncall, &err))
		die(err.msg);
	if (argc > 2 && strcmp(argv[2], "--bench") == 0)
		bench();
	while (argc == 2 && scanf(WORD, word) == 1)
		if (strcmp(word, "ask") == 0)
			ask();
		else if (strcmp(word, "gaps") == 0)
			gaps();
		else if (strcmp(word, "override") == 0 || strcmp(word, "leave") == 0)
			later(word[0] == 'l');
		else if (strcmp(word, "over") == 0)
			over();
		else
			die("no such question");
	oncall_close(&oncall);
	arena_free(&arena);
	return 0;
}
