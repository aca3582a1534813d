/* Rosters: each rule at its limit, clocks forward and back, the leap day, and what is refused
 * where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "services/referral/roster/oncall.h"

#define HEAD(zone_) "agency: pd\ncall back: +1 555 0100\nzone: " zone_ "\ncoordinator: p-9 10m\n"
#define PEOPLE "people:\n  - person: p-1\n  - person: p-2\n  - person: p-3\n  - person: p-9\n"
#define RUNG(who) "rungs:\n  - rung: primary\n    answer within: 5m\n    who:\n      - " who "\n"
#define SHIFT(name, days, from, until, who)                                                        \
	"  - shift: " name "\n    days:\n" days "    from: " from "\n    until: " until            \
	"\n    who: " who "\n"
#define EVERY_DAY                                                                                  \
	"      - mon\n      - tue\n      - wed\n      - thu\n      - fri\n      - sat\n      - "   \
	"sun\n"
#define WEEKLY(first, handover, length)                                                            \
	"rotations:\n  - rotation: weekly\n    first: " first "\n    handover: " handover          \
	"\n    length: " length "\n    people:\n      - p-1\n      - p-2\n"
#define NEW_YORK HEAD("America/New_York")

static struct arena *arena;
static struct oncall oncall;

static int
begin(void **state)
{
	(void)state;
	arena = arena_new(1 << 16, 1 << 24);
	memset(&oncall, 0, sizeof(oncall));
	return 0;
}

static int
end(void **state)
{
	(void)state;
	oncall_close(&oncall);
	arena_free(&arena);
	return 0;
}

static bool
read_text(const char *text, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, "r.yaml", text, strlen(text), &doc, err) &&
	       oncall_read(&doc, doc.root, &oncall, err);
}

static void
good(const char *text)
{
	struct err err = {0};

	if (!read_text(text, &err))
		fail_msg("%s", err.msg);
}

static void
says(const char *text, const char *what)
{
	struct err err = {0};

	assert_false(read_text(text, &err));
	if (strstr(err.msg, what) == NULL)
		fail_msg("\"%s\" is not in \"%s\"", what, err.msg);
}

static int64_t
at(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

/* Who is asked, with a blank between. */
static void
asks(const struct oncall_question *question, const char *people)
{
	struct oncall_answer answer;
	char got[256] = "";
	size_t len = 0;

	oncall_ask(&oncall, question, &answer);
	for (size_t i = 0; i < answer.count; i++)
		len += (size_t)snprintf(got + len, sizeof(got) - len, "%s%s", i > 0 ? " " : "",
		    oncall.people[answer.steps[i].person].name);
	assert_string_equal(got, people);
}

static void
then(const char *instant, const char *people)
{
	asks(&(struct oncall_question){.at = at(instant)}, people);
}

static enum oncall_why
why(const char *instant, const char *person)
{
	struct oncall_question question = {.at = at(instant)};
	struct oncall_answer answer;

	oncall_ask(&oncall, &question, &answer);
	return answer.why[oncall_person(&oncall, person)];
}

/* --- turns and shifts --- */

static void
test_a_turn_begins_at_the_handover(void **state)
{
	(void)state;
	good(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-01-05", "08:00", "1w"));
	then("2026-01-05T12:59:59.999999Z", "p-9"); /* before the first */
	then("2026-01-05T13:00:00Z", "p-1 p-9");
	then("2026-01-12T12:59:59Z", "p-1 p-9");
	then("2026-01-12T13:00:00Z", "p-2 p-9");
	then("2026-01-19T13:00:00Z", "p-1 p-9");
}

static void
test_a_turn_is_in_wall_time_when_clocks_change(void **state)
{
	(void)state;
	good(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-03-01", "02:30", "7d"));
	then("2026-03-08T07:29:59Z", "p-1 p-9"); /* 02:30 never was: 03:30 */
	then("2026-03-08T07:30:00Z", "p-2 p-9");
	oncall_close(&oncall);
	good(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-10-25", "01:30", "7d"));
	then("2026-11-01T05:29:59Z", "p-1 p-9"); /* 01:30 was twice: the first */
	then("2026-11-01T05:30:00Z", "p-2 p-9");
}

static void
test_the_leap_day_is_a_day(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE RUNG("weekly") WEEKLY("2028-02-28", "00:00", "1d"));
	then("2028-02-28T23:59:00Z", "p-1 p-9");
	then("2028-02-29T00:00:00Z", "p-2 p-9");
	then("2028-03-01T00:00:00Z", "p-1 p-9");
}

static void
test_a_shift_through_the_night(void **state)
{
	(void)state;
	good(NEW_YORK PEOPLE RUNG("nights") "shifts:\n" SHIFT(
	    "nights", "      - sat\n", "20:00", "08:00", "p-1"));
	then("2026-03-08T00:59:59Z", "p-9");
	then("2026-03-08T01:00:00Z", "p-1 p-9"); /* eleven hours, that night */
	then("2026-03-08T11:59:59Z", "p-1 p-9");
	then("2026-03-08T12:00:00Z", "p-9");
	assert_int_equal(why("2026-03-09T01:00:00Z", "p-1"), ONCALL_OFF);
}

static void
test_a_shift_that_a_clock_change_swallows(void **state)
{
	(void)state;
	good(NEW_YORK PEOPLE RUNG("early") "shifts:\n" SHIFT(
	    "early", "      - sun\n", "02:30", "03:00", "p-1"));
	then("2026-03-08T07:15:00Z", "p-9");
	then("2026-03-15T06:30:00Z", "p-1 p-9");
}

static void
test_who_begins_a_shift_ends_it(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE RUNG("nights") WEEKLY("2026-01-05", "00:00",
	    "7d") "shifts:\n" SHIFT("nights", EVERY_DAY, "20:00", "08:00", "weekly"));
	then("2026-01-12T07:59:00Z", "p-1 p-9");
	then("2026-01-12T20:00:00Z", "p-2 p-9");
}

/* --- what changes a plan --- */

#define DAYS_AND_NIGHTS                                                                            \
	"rungs:\n  - rung: primary\n    answer within: 5m\n    who:\n      - days\n      - "       \
	"nights\nshifts:\n" SHIFT("days", EVERY_DAY, "08:00", "20:00", "p-1")                      \
	    SHIFT("nights", EVERY_DAY, "20:00", "08:00", "p-2")

static void
test_an_override_stands_from_until(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS
	    "overrides:\n"
	    "  - rung: primary\n    person: p-3\n    from: 2026-01-05 10:00\n    until: 2026-01-05 "
	    "12:00\n"
	    "  - rung: primary\n    person: p-2\n    from: 2026-01-05 11:00\n    until: 2026-01-05 "
	    "11:30\n");
	then("2026-01-05T09:59:59Z", "p-1 p-9");
	then("2026-01-05T10:00:00Z", "p-3 p-9");
	then("2026-01-05T11:00:00Z", "p-2 p-9"); /* the last of them */
	then("2026-01-05T11:30:00Z", "p-3 p-9");
	then("2026-01-05T12:00:00Z", "p-1 p-9");
}

static void
test_a_swap_is_of_two_occurrences(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS
	    "swaps:\n  - one: days 2026-01-05\n    other: nights 2026-01-06\n");
	then("2026-01-05T08:00:00Z", "p-2 p-9");
	then("2026-01-06T08:00:00Z", "p-1 p-9");
	then("2026-01-06T20:00:00Z", "p-1 p-9");
	then("2026-01-07T20:00:00Z", "p-2 p-9");
}

/* What puts whoever is asked first on the ladder of that instant. */
static void
put_by(const char *text, int is, const char *of)
{
	struct oncall_question question = {.at = at(text)};
	struct oncall_answer answer;
	struct oncall_by by;

	oncall_ask(&oncall, &question, &answer);
	by = oncall_by(&oncall, &answer.steps[0], question.at);
	assert_int_equal(by.is, is);
	assert_string_equal(by.of, of);
}

static void
test_what_puts_her_there_is_said(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS
	    "swaps:\n  - one: days 2026-01-05\n    other: nights 2026-01-06\noverrides:\n"
	    "  - rung: primary\n    person: p-3\n    from: 2026-01-08 10:00\n    until: 2026-01-08 "
	    "12:00\n");
	put_by("2026-01-05T07:59:59Z", ONCALL_BY_SHIFT, "nights");
	put_by("2026-01-05T08:00:00Z", ONCALL_BY_SWAP, "days");
	put_by("2026-01-06T08:00:00Z", ONCALL_BY_SHIFT, "days");
	put_by("2026-01-06T20:00:00Z", ONCALL_BY_SWAP, "nights");
	put_by("2026-01-08T09:59:59Z", ONCALL_BY_SHIFT, "days");
	put_by("2026-01-08T10:00:00Z", ONCALL_BY_OVERRIDE, "");
	oncall_close(&oncall);
	good(HEAD("UTC") PEOPLE RUNG("weekly") WEEKLY("2026-01-05", "08:00", "1w"));
	put_by("2026-01-05T07:59:59Z", ONCALL_BY_COORDINATOR, "");
	put_by("2026-01-05T08:00:00Z", ONCALL_BY_ROTATION, "weekly");
	oncall_close(&oncall);
	good(HEAD("UTC") PEOPLE RUNG("p-3"));
	put_by("2026-01-05T07:59:59Z", ONCALL_BY_NAMED, "");
}

static void
test_what_is_said_later_must_fit(void **state)
{
	const struct oncall_override backwards = {0, 0, {2, 2}}, nobody = {0, 99, {1, 2}};
	struct oncall_swap swap = {{{0, 20458}, {1, 20458}}}; /* 2026-01-05 */
	struct err err = {0};

	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS);
	assert_false(oncall_override(&oncall, &backwards, &err));
	assert_false(oncall_override(&oncall, &nobody, &err));
	assert_true(oncall_swap(&oncall, &swap, &err));
	assert_false(oncall_swap(&oncall, &swap, &err)); /* each once */
	swap.turns[0] = swap.turns[1] = (struct oncall_turn){0, 20459};
	assert_false(oncall_swap(&oncall, &swap, &err));
	for (int i = 0; i < ONCALL_OVERRIDES + ONCALL_LATER; i++)
		assert_true(
		    oncall_override(&oncall, &(struct oncall_override){0, 0, {i, i + 1}}, &err));
	assert_false(oncall_override(&oncall, &(struct oncall_override){0, 0, {1, 2}}, &err));
}

/* --- people --- */

/* Whose place on the first rung it takes, said now or later; with a blank between. */
static void
takes(const char *person, const char *from, const char *until, const char *now, const char *people)
{
	struct oncall_override override = {
	    0, oncall_person(&oncall, person), {at(from), at(until)}};
	bool displaced[ONCALL_PEOPLE];
	struct err err = {0};
	char got[256] = "";
	size_t len = 0;

	assert_true(oncall_override(&oncall, &override, &err));
	oncall_displaced(&oncall, oncall.override_count - 1, at(now), displaced);
	for (size_t i = 0; i < oncall.person_count; i++)
		if (displaced[i])
			len += (size_t)snprintf(got + len, sizeof(got) - len, "%s%s",
			    len > 0 ? " " : "", oncall.people[i].name);
	assert_string_equal(got, people);
	assert_int_equal(
	    oncall.overrides[oncall.override_count - 1].span.until, override.span.until);
	oncall.override_count--;
}

#define BEFORE "2026-01-01T00:00:00Z"

static void
test_whose_place_an_override_takes(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS);
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T20:00:00Z", BEFORE, "p-1");
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T20:01:00Z", BEFORE, "p-1 p-2");
	takes("p-3", "2026-01-05T07:59:00Z", "2026-01-05T09:00:00Z", BEFORE, "p-1 p-2");
	takes("p-1", "2026-01-05T09:00:00Z", "2026-01-05T20:00:00Z", BEFORE, "");
	takes("p-1", "2026-01-05T09:00:00Z", "2026-01-06T09:00:00Z", BEFORE, "p-2");
	/* what was, was */
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T22:00:00Z", "2026-01-05T20:00:00Z", "p-2");
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T20:00:00Z", "2026-01-05T20:00:00Z", "");
}

static void
test_whose_place_is_taken_far_ahead(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE RUNG("weekly") WEEKLY("2026-01-05", "08:00", "100d"));
	takes("p-3", "2026-01-05T08:00:00Z", "2026-04-15T08:00:00Z", BEFORE, "p-1");
	takes("p-3", "2026-01-05T08:00:00Z", "2026-04-15T08:01:00Z", BEFORE, "p-1 p-2");
	takes("p-3", "2026-01-05T08:00:00Z", "2027-01-05T08:00:00Z", BEFORE, "p-1 p-2");
}

static void
test_no_place_is_taken_twice_nor_of_whom_is_not_there(void **state)
{
	const struct oncall_override standing = {
	    0, 3, {at("2026-01-05T10:00:00Z"), at("2026-01-05T12:00:00Z")}};
	const struct oncall_span morning = {at("2026-01-05T08:00:00Z"), at("2026-01-05T12:00:00Z")};
	bool displaced[ONCALL_PEOPLE];
	struct err err = {0};

	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS);
	assert_true(oncall_override(&oncall, &standing, &err));
	takes("p-3", "2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z", BEFORE, "p-9"); /* not p-1 */
	takes("p-3", "2026-01-05T10:00:00Z", "2026-01-05T12:01:00Z", BEFORE, "p-1 p-9");
	oncall.override_count--;
	assert_true(oncall_leave(&oncall, 0, &morning, &err));
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T12:00:00Z", BEFORE, "");
	takes("p-3", "2026-01-05T09:00:00Z", "2026-01-05T12:01:00Z", BEFORE, "p-1");
	oncall.people[1].away = true;
	takes("p-3", "2026-01-05T20:00:00Z", "2026-01-06T08:00:00Z", BEFORE, "");
	/* one that is taken back below a later one gives nobody her place back */
	assert_true(oncall_override(&oncall, &standing, &err));
	assert_true(oncall_override(&oncall, &(struct oncall_override){0, 2, standing.span}, &err));
	oncall_displaced(&oncall, 0, 0, displaced);
	for (size_t i = 0; i < oncall.person_count; i++)
		assert_false(displaced[i]);
}

static void
test_lapsed_on_leave_away_recused(void **state)
{
	(void)state;
	good(HEAD("UTC") RUNG("p-1") "people:\n  - person: p-9\n  - person: p-1\n"
				     "    certified until: 2026-02-01\n    leave:\n"
				     "      - 2026-01-10 until 2026-01-12\n    recused from:\n"
				     "      - D2\n");
	then("2026-01-09T23:59:59Z", "p-1 p-9");
	assert_int_equal(why("2026-01-10T00:00:00Z", "p-1"), ONCALL_LEAVE);
	assert_int_equal(why("2026-01-11T23:59:59Z", "p-1"), ONCALL_LEAVE);
	then("2026-01-12T00:00:00Z", "p-1 p-9");
	assert_int_equal(why("2026-01-31T23:59:59Z", "p-1"), ONCALL_ASKED);
	assert_int_equal(why("2026-02-01T00:00:00Z", "p-1"), ONCALL_LAPSED);
	asks(&(struct oncall_question){.at = at("2026-01-09T00:00:00Z"), .area = "D2"}, "p-9");
	asks(&(struct oncall_question){.at = at("2026-01-09T00:00:00Z"), .area = "D1"}, "p-1 p-9");
	oncall.people[oncall_person(&oncall, "p-1")].away = true;
	assert_int_equal(why("2026-01-09T00:00:00Z", "p-1"), ONCALL_AWAY);
	oncall.people[oncall_person(&oncall, "p-9")].away = true;
	then("2026-01-09T00:00:00Z", "");
}

/* In a look for gaps alone: whoever is called out is asked, whatever was remembered. */
static void
test_whom_agreements_bar_is_a_gap_and_asked_all_the_same(void **state)
{
	struct oncall_gap gaps[4];

	(void)state;
	good(HEAD("UTC") RUNG("p-1") "people:\n  - person: p-9\n  - person: p-1\n");
	oncall.people[oncall_person(&oncall, "p-1")].barred =
	    (struct oncall_span){at("2026-01-10T00:00:00Z"), at("2026-01-12T08:00:00Z")};
	assert_int_equal(
	    oncall_gaps(&oncall, at("2026-01-09T00:00:00Z"), at("2026-01-16T00:00:00Z"), gaps, 4),
	    1);
	assert_int_equal(gaps[0].why, ONCALL_BARRED);
	assert_true(gaps[0].uncovered && !gaps[0].soft);
	assert_int_equal(gaps[0].span.from, at("2026-01-10T00:00:00Z"));
	assert_int_equal(gaps[0].span.until, at("2026-01-12T08:00:00Z"));
	then("2026-01-11T00:00:00Z", "p-1 p-9");
}

static void
test_rest_at_its_limit(void **state)
{
	static const char *const hardness[] = {"hard", "soft"};
	char text[1024];

	(void)state;
	for (int i = 0; i < 2; i++) {
		(void)snprintf(text, sizeof(text), "%srest: 4h %s\n",
		    HEAD("UTC") PEOPLE
		    "rungs:\n  - rung: primary\n    answer within: 5m\n    who:\n      - a\n"
		    "      - b\nshifts:\n" SHIFT("a", "      - mon\n", "08:00", "12:00", "p-1")
			SHIFT("b", "      - mon\n", "14:00", "20:00", "p-1"),
		    hardness[i]);
		good(text);
		then("2026-01-05T11:59:00Z", "p-1 p-9");
		then("2026-01-05T14:00:00Z", i == 0 ? "p-9" : "p-1 p-9");
		then("2026-01-05T15:59:59Z", i == 0 ? "p-9" : "p-1 p-9");
		then("2026-01-05T16:00:00Z", "p-1 p-9");
		oncall_close(&oncall);
	}
}

static void
test_hours_at_their_limit(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS "hours: 30h in 7d hard\n");
	then("2026-01-05T13:59:59Z", "p-9"); /* 12 hours a day, for ever */
	oncall_close(&oncall);
	good(HEAD("UTC") PEOPLE RUNG("weekly")
		WEEKLY("2026-01-05", "00:00", "3d") "hours: 30h in 7d hard\n");
	then("2026-01-06T05:59:59Z", "p-1 p-9");
	assert_int_equal(why("2026-01-06T06:00:00Z", "p-1"), ONCALL_HOURS);
	assert_int_equal(why("2026-01-07T23:59:00Z", "p-1"), ONCALL_HOURS);
	then("2026-01-08T00:00:00Z", "p-2 p-9");
}

static void
test_languages_and_skills_are_wanted_where_somebody_has_them(void **state)
{
	struct oncall_question question = {.at = at("2026-01-05T00:00:00Z"), .language = "es"};
	struct oncall_answer answer;

	(void)state;
	good(HEAD("UTC") "rungs:\n  - rung: primary\n    answer within: 5m\n    who:\n      - "
			 "p-1\n      - p-2\npeople:\n  - person: p-1\n  - person: p-2\n    "
			 "languages:\n      - es\n    skills:\n      - death\n  - person: p-9\n"
			 "skill for:\n  - DEATHNTF death\n");
	asks(&question, "p-2 p-9");
	question = (struct oncall_question){.at = question.at, .type = "DEATHNTF"};
	asks(&question, "p-2 p-9");
	question = (struct oncall_question){.at = question.at, .type = "THEFT"};
	asks(&question, "p-1 p-2 p-9");
	question = (struct oncall_question){.at = question.at, .language = "vi"};
	asks(&question, "p-1 p-2 p-9"); /* somebody comes */
	oncall_ask(&oncall, &question, &answer);
	assert_true(answer.unwanted);
}

static void
test_nobody_is_asked_twice(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE
	    "rungs:\n  - rung: primary\n    answer within: 5m\n    who:\n      - p-9\n      - "
	    "p-1\n  - rung: backup\n    answer within: 5m\n    who:\n      - weekly\n" WEEKLY(
		"2026-01-05", "00:00", "7d"));
	then("2026-01-05T00:00:00Z", "p-9 p-1");
	then("2026-01-12T00:00:00Z", "p-9 p-1 p-2");
}

/* --- gaps --- */

static void
test_gaps_begin_and_end_to_the_minute(void **state)
{
	struct oncall_gap gaps[8];

	(void)state;
	good(NEW_YORK PEOPLE RUNG("nights") "shifts:\n" SHIFT(
	    "nights", EVERY_DAY, "20:00", "08:00", "p-1"));
	assert_int_equal(
	    oncall_gaps(&oncall, at("2026-03-07T05:00:30Z"), at("2026-03-09T05:00:00Z"), gaps, 8),
	    2);
	assert_int_equal(gaps[0].why, ONCALL_EMPTY);
	assert_true(gaps[0].uncovered && gaps[0].person == ONCALL_NOBODY);
	assert_int_equal(gaps[0].span.from, at("2026-03-07T13:00:00Z"));
	assert_int_equal(gaps[0].span.until, at("2026-03-08T01:00:00Z"));
	assert_int_equal(gaps[1].span.from, at("2026-03-08T12:00:00Z"));
	assert_int_equal(gaps[1].span.until, at("2026-03-09T00:00:00Z"));
	/* More than there is room for are counted; no look is longer than the longest. */
	assert_int_equal(
	    oncall_gaps(&oncall, at("2026-03-07T05:00:00Z"), at("2027-03-07T05:00:00Z"), gaps, 2),
	    35);
}

static void
test_gaps_of_hours(void **state)
{
	struct oncall_gap gaps[8];

	(void)state;
	good(HEAD("UTC") PEOPLE RUNG("weekly")
		WEEKLY("2026-01-05", "00:00", "3d") "hours: 30h in 7d soft\n");
	assert_int_equal(
	    oncall_gaps(&oncall, at("2026-01-05T00:00:00Z"), at("2026-01-08T00:00:00Z"), gaps, 8),
	    1);
	assert_int_equal(gaps[0].span.from, at("2026-01-06T06:00:00Z"));
	assert_true(gaps[0].soft && !gaps[0].uncovered && gaps[0].why == ONCALL_HOURS);
}

/* --- what is refused --- */

static void
test_the_reader_is_strict(void **state)
{
	(void)state;
	says("agency: pd\n", "r.yaml:1:1: ");
	says(HEAD("EST") PEOPLE RUNG("p-1"), "r.yaml:3:7: \"EST\": no time zone");
	says(NEW_YORK PEOPLE RUNG("p-4"), "\"p-4\": no shift, rotation or person of this roster");
	says(NEW_YORK PEOPLE RUNG("p-1\n      - p-1"), "\"p-1\": stands on a rung already");
	says(NEW_YORK PEOPLE RUNG("p-1") "rest: 8h\n", "write it as 8h hard");
	says(NEW_YORK PEOPLE RUNG("p-1") "rest: 90s hard\n", "whole minutes");
	says(NEW_YORK PEOPLE RUNG("p-1") "rest: 49h hard\n", "between 1m and 2d");
	says(NEW_YORK PEOPLE RUNG("p-1") "hours: 8d in 7d hard\n", "more hours than the period");
	says(NEW_YORK PEOPLE RUNG("p-1") "hours: 8h in 15d hard\n", "between 1h and 14d");
	says(NEW_YORK PEOPLE RUNG("p-1") "moon: 1\n", "moon");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-29", "08:00", "1w"), "no day of 2000");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "24:00", "1w"), "no time of day");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "8:00", "1w"), "no time of day");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "08:00", "367d"), "no length");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "08:00", "53w"), "no length");
	says(NEW_YORK PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "08:00", "0d"), "no length");
	says(NEW_YORK PEOPLE RUNG("s") "shifts:\n" SHIFT(
		 "s", "      - man\n", "08:00", "09:00", "p-1"),
	    "\"man\": no day of the week");
	says(NEW_YORK PEOPLE RUNG("p-1") "swaps:\n  - one: s 2026-01-05\n    other: s "
					 "2026-01-06\n",
	    "no shift of this roster");
	says(HEAD("UTC") PEOPLE DAYS_AND_NIGHTS
	    "swaps:\n  - one: days 2026-01-05\n    other: days 2026-01-05\n",
	    "both are the same");
	says("agency: pd\ncall back: +1 555 0100\nzone: UTC\ncoordinator: p-8 10m\n" PEOPLE RUNG(
		 "p-1"),
	    "nobody of that name is among \"people\"");
}

static void
test_a_rotation_may_be_a_year(void **state)
{
	(void)state;
	good(HEAD("UTC") PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "08:00", "366d"));
	oncall_close(&oncall);
	good(HEAD("UTC") PEOPLE RUNG("weekly") WEEKLY("2026-02-28", "08:00", "52w"));
}

static char longest[64 << 10];

static void
many(const char *zone, int people, int rungs, int who)
{
	size_t len = (size_t)snprintf(longest, sizeof(longest), "%srungs:\n", zone);
	int n = 0;

	for (int i = 0; i < rungs; i++) {
		len += (size_t)snprintf(longest + len, sizeof(longest) - len,
		    "  - rung: r-%d\n    answer within: 5m\n    who:\n", i);
		for (int k = 0; k < who; k++)
			len += (size_t)snprintf(
			    longest + len, sizeof(longest) - len, "      - p-%d\n", ++n);
	}
	len += (size_t)snprintf(longest + len, sizeof(longest) - len, "people:\n");
	for (int i = 0; i < people; i++)
		len += (size_t)snprintf(
		    longest + len, sizeof(longest) - len, "  - person: p-%d\n", i + 1);
}

static void
test_lists_at_their_limits(void **state)
{
	(void)state;
	many(HEAD("UTC"), ONCALL_PEOPLE, ONCALL_RUNGS, 1);
	good(longest);
	oncall_close(&oncall);
	many(HEAD("UTC"), ONCALL_PEOPLE + 1, 1, 1);
	says(longest, "a list of one to 128 is wanted here");
	many(HEAD("UTC"), ONCALL_PEOPLE, ONCALL_RUNGS + 1, 1);
	says(longest, "a list of one to 8 is wanted here");
	many(HEAD("UTC"), 20, 3, 5);
	good(longest);
	then("2026-01-05T00:00:00Z",
	    "p-1 p-2 p-3 p-4 p-5 p-6 p-7 p-8 p-9 p-10 p-11 p-12 p-13 p-14 p-15");
	oncall_close(&oncall);
	many(HEAD("UTC"), 20, 4, 4);
	says(longest, "at most 15 shifts, rotations and people");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, end)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_a_turn_begins_at_the_handover),
	    TEST(test_a_turn_is_in_wall_time_when_clocks_change),
	    TEST(test_the_leap_day_is_a_day),
	    TEST(test_a_shift_through_the_night),
	    TEST(test_a_shift_that_a_clock_change_swallows),
	    TEST(test_who_begins_a_shift_ends_it),
	    TEST(test_an_override_stands_from_until),
	    TEST(test_a_swap_is_of_two_occurrences),
	    TEST(test_what_puts_her_there_is_said),
	    TEST(test_what_is_said_later_must_fit),
	    TEST(test_whose_place_an_override_takes),
	    TEST(test_whose_place_is_taken_far_ahead),
	    TEST(test_no_place_is_taken_twice_nor_of_whom_is_not_there),
	    TEST(test_lapsed_on_leave_away_recused),
	    TEST(test_whom_agreements_bar_is_a_gap_and_asked_all_the_same),
	    TEST(test_rest_at_its_limit),
	    TEST(test_hours_at_their_limit),
	    TEST(test_languages_and_skills_are_wanted_where_somebody_has_them),
	    TEST(test_nobody_is_asked_twice),
	    TEST(test_gaps_begin_and_end_to_the_minute),
	    TEST(test_gaps_of_hours),
	    TEST(test_the_reader_is_strict),
	    TEST(test_a_rotation_may_be_a_year),
	    TEST(test_lists_at_their_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
