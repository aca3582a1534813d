/* Programmes and calendars of a directory: what is read, refused, written, and found. */
#include "services/gateway/policy/directory.h"
#include "accord/v1/client.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "tests/unit/reader_world.h"

struct fixture {
	struct reader r;
	struct yaml_doc doc;
	struct directory directory;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 16 << 20);
	return 0;
}

static bool
reads(struct fixture *f, const char *text, struct err *err)
{
	reader_again(&f->r);
	return yaml_parse(f->r.arena, "d.yaml", text, strlen(text), &f->doc, err) &&
	       directory_read(&f->doc, &f->directory, err);
}

#define ONE(extra) "organisations:\n  - organisation: house\n    kind: court\n    zone: UTC\n" extra

static void
says(struct fixture *f, const char *text, const char *what)
{
	struct err err = {0};

	if (reads(f, text, &err))
		fail_msg("taken: %s", text);
	if (strstr(err.msg, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", err.msg, what);
}

static void
must_read(struct fixture *f, const char *text)
{
	struct err err = {0};

	if (!reads(f, text, &err))
		fail_msg("%s", err.msg);
}

static int64_t
day(int year, int month, int number)
{
	return clock_days(year, month, number);
}

static void
test_calendars(void **state)
{
	struct fixture *f = *state;
	const struct workdays *days;

	must_read(f, ONE(""));
	days = &f->directory.organisations[0].calendar.days;
	assert_true(workday_is(days, day(2026, 11, 26)));
	must_read(
	    f, ONE("    calendar:\n      - 2026-12-24\n      - open 2026-10-12\n      - federal\n"
		   "      - 2026-11-27\n"));
	days = &f->directory.organisations[0].calendar.days;
	assert_false(workday_is(days, day(2026, 11, 26)));
	assert_false(workday_is(days, day(2026, 11, 27)));
	assert_false(workday_is(days, day(2026, 12, 24)));
	assert_true(workday_is(days, day(2026, 10, 12)));
	assert_true(workday_is(days, day(2026, 11, 25)));
}

static void
test_what_is_no_calendar_is_refused(void **state)
{
	struct fixture *f = *state;

	says(f, ONE("    calendar: federal\n"), "a list of lines of a calendar is wanted");
	says(f, ONE("    calendar:\n      - state\n"), "d.yaml:6:9: a calendar has \"federal\"");
	says(f, ONE("    calendar:\n      - 2026-11-31\n"), "a calendar has \"federal\"");
	says(f, ONE("    calendar:\n      - 2026-11-27 \"x\"\n"), "a calendar has \"federal\"");
	says(f, ONE("    calendar:\n      - federal\n      - open 2026-10-13\n"),
	    "does not close on that day");
	says(f, ONE("    calendar:\n      - open 2026-10-12\n"), "add the line federal");
	says(f,
	    ONE("    calendar:\n      - federal\n      - open 2026-10-12\n      - 2026-10-12\n"),
	    "open and closed on one day");
	says(f, ONE("    calendar:\n      - federal\n      - federal\n"), "stands");
}

static void
test_bad_words_are_refused(void **state)
{
	struct fixture *f = *state;

	says(f, ONE("    services:\n      - d9\n"), "d.yaml:6:9: \"d9\" is no word");
	says(f, ONE("    services:\n      - D1\n"), "is no word");
	says(f, ONE("    capabilities:\n      - unspecified\n"), "sign_language");
	says(f, ONE("    capabilities:\n      - STEP_FREE\n"), "sign_language");
	says(f, ONE("    languages:\n      - Spanish\n"), "a language is written as es");
	says(f, ONE("    languages:\n      - spanish\n"), "a language is written as es");
	says(f, ONE("    languages:\n      - e\n"), "a language is written as es");
	says(f, ONE("    languages:\n      - es-\n"), "a language is written as es");
	says(f, ONE("    languages:\n      - es-aaaaaaaaaaaaaa\n"), "a language is written as es");
	says(f, ONE("    competences:\n      - Elder abuse\n"), "a competence is an id");
	says(
	    f, ONE("    area:\n      - 12 Main Street\n"), "an area is written as dispatch has it");
	says(
	    f, ONE("    area:\n      - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"), "an area is written");
	says(f, ONE("    capacity: none\n"), "a capacity is open or full");
	says(f, ONE("    services: d1\n"), "a list of services is wanted");
}

static const char consortium[] =
    "organisations:\n"
    "  - organisation: a-legal\n    kind: legal_services\n    zone: UTC\n"
    "    services:\n      - e4\n      - d1\n    languages:\n      - en\n      - es\n"
    "  - organisation: b-shelter\n    kind: community_victim_services\n    zone: UTC\n"
    "    services:\n      - d1\n    languages:\n      - en\n    area:\n      - RIVERTON\n"
    "    capacity: full\n"
    "  - organisation: c-house\n    kind: community_victim_services\n    zone: UTC\n"
    "    services:\n      - c4\n      - d1\n    capabilities:\n      - sign_language\n"
    "      - step_free\n    languages:\n      - en\n      - es\n    competences:\n"
    "      - trafficking\n    area:\n      - RIVERTON\n      - HAVEN-2\n"
    "  - organisation: d-none\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: e-clinic\n    kind: health_care\n    zone: UTC\n"
    "    services:\n      - c4\n    capacity: open\n";

static void
test_what_is_read_is_written(void **state)
{
	struct fixture *f = *state;
	char *text = NULL, *again = NULL;
	size_t len;
	FILE *to = open_memstream(&text, &len);

	must_read(f, consortium);
	assert_true(directory_write(&f->directory, to));
	assert_int_equal(fclose(to), 0);
	assert_non_null(
	    strstr(text, "    capabilities:\n      - step_free\n      - sign_language\n"));
	assert_non_null(strstr(text, "    capacity: full\n"));
	assert_null(strstr(text, "capacity: open"));
	must_read(f, text);
	to = open_memstream(&again, &len);
	assert_true(directory_write(&f->directory, to));
	assert_int_equal(fclose(to), 0);
	assert_string_equal(text, again);
	free(text);
	free(again);
}

/* As many lines of a key as are taken, and one more. */
static void
limit(struct fixture *f, const char *key, const char *before, size_t most, const char *what)
{
	char text[8192];

	for (size_t n = most; n <= most + 1; n++) {
		size_t len = (size_t)snprintf(text, sizeof(text), ONE("    %s:\n"), key);

		for (size_t i = 0; i < n; i++)
			len += (size_t)snprintf(
			    text + len, sizeof(text) - len, "      - %s%zu\n", before, i + 1000);
		if (n == most)
			must_read(f, text);
		else
			says(f, text, what);
	}
}

static void
test_lists_have_limits(void **state)
{
	char text[8192];
	size_t len = (size_t)snprintf(text, sizeof(text), ONE("    calendar:\n"));

	limit(*state, "competences", "c", PROGRAMME_WORDS, "65 competences; at most 64 are taken");
	limit(*state, "area", "A", PROGRAMME_WORDS, "65 areas; at most 64 are taken");
	for (int i = 0; i < CALENDAR_LINES; i++)
		len += (size_t)snprintf(
		    text + len, sizeof(text) - len, "      - %d-11-27\n", 2000 + i);
	must_read(*state, text);
	(void)snprintf(text + len, sizeof(text) - len, "      - federal\n");
	says(*state, text, "129 lines of a calendar; at most 128 are taken");
}

/* "c-house b-shelter!1": in order, with what they lack. */
static void
finds(struct fixture *f, struct programme_wanted wanted, const char *expected)
{
	struct programme_found found[8];
	char text[256] = "";
	size_t count = programme_find(&f->directory, &wanted, found), len = 0;

	for (size_t i = 0; i < count; i++) {
		len += (size_t)snprintf(text + len, sizeof(text) - len, "%s%s", i > 0 ? " " : "",
		    f->directory.organisations[found[i].organisation].name);
		if (found[i].lacks != 0)
			len +=
			    (size_t)snprintf(text + len, sizeof(text) - len, "!%u", found[i].lacks);
	}
	assert_string_equal(text, expected);
}

static void
test_the_community_option_stands_first(void **state)
{
	struct fixture *f = *state;

	must_read(f, consortium);
	finds(f, (struct programme_wanted){0}, "c-house b-shelter a-legal e-clinic");
	finds(f, (struct programme_wanted){.need = 401}, "c-house b-shelter a-legal");
	finds(f, (struct programme_wanted){.need = 304}, "c-house e-clinic");
	finds(f, (struct programme_wanted){.need = 401, .language = "es"}, "c-house a-legal");
	finds(f, (struct programme_wanted){.competence = "trafficking"}, "c-house");
	finds(f,
	    (struct programme_wanted){
		.capability = ACCORD__V1__ACCESS_NEED__ACCESS_NEED_SIGN_LANGUAGE},
	    "c-house");
	finds(f, (struct programme_wanted){.area = "HAVEN-2"}, "c-house a-legal e-clinic");
	finds(f, (struct programme_wanted){.area = "riverton"},
	    "c-house!16 b-shelter!16 a-legal e-clinic");
}

static void
test_where_no_community_programme_fits_one_is_offered_all_the_same(void **state)
{
	struct fixture *f = *state;

	must_read(f, consortium);
	finds(f, (struct programme_wanted){.need = 504}, "c-house!1 b-shelter!1 a-legal");
	finds(f, (struct programme_wanted){.need = 504, .language = "es"}, "c-house!1 a-legal");
	finds(f, (struct programme_wanted){.need = 501, .language = "fr"}, "c-house!5 b-shelter!5");
}

/* Against the same said in another way, for every question over a small vocabulary. */
static void
test_every_question(void **state)
{
	static const char *const said[] = {NULL, "en", "es", "fr"};
	static const unsigned needs[] = {0, 304, 401, 504};
	struct fixture *f = *state;

	must_read(f, consortium);
	for (unsigned q = 0; q < 16; q++) {
		struct programme_wanted wanted = {.need = needs[q % 4], .language = said[q / 4]};
		struct programme_found found[8];
		size_t count = programme_find(&f->directory, &wanted, found);

		assert_true(count >= 1);
		assert_int_equal(f->directory.organisations[found[0].organisation].kind,
		    ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES);
		for (size_t i = 0; i < count; i++) {
			const struct organisation *o =
			    &f->directory.organisations[found[i].organisation];

			assert_true(o->programme.service_count > 0);
			assert_int_equal(found[i].lacks, programme_lacks(&o->programme, &wanted));
			/* What lacks something is a community programme, and then all of them do.
			 */
			if (found[i].lacks != 0)
				assert_int_not_equal(found[0].lacks, 0);
		}
	}
}

static void
test_questions_are_words_too(void **state)
{
	static const struct programme_wanted bad[] = {{.language = "Spanish"}, {.language = ""},
	    {.competence = "a b"}, {.area = ""}, {.area = "a b"}};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		err = (struct err){0};
		assert_false(programme_asked(&bad[i], &err));
		assert_int_equal(err.code, ERR_INVALID);
	}
	err = (struct err){0};
	assert_true(programme_asked(
	    &(struct programme_wanted){
		.language = "zh-hant", .competence = "elder-abuse", .area = "Zone_4/2"},
	    &err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)
	    T(test_calendars),
	    T(test_what_is_no_calendar_is_refused),
	    T(test_bad_words_are_refused),
	    T(test_what_is_read_is_written),
	    T(test_lists_have_limits),
	    T(test_the_community_option_stands_first),
	    T(test_where_no_community_programme_fits_one_is_offered_all_the_same),
	    T(test_every_question),
	    T(test_questions_are_words_too),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
