/* The tool reading what operators write: directories, rosters, words, tokens. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/clock.h"
#include "services/accord/roster.h"
#include "services/accord/token.h"
#include "services/gateway/policy/directory.h"

#define ORGANISATION                                                                               \
	"  - organisation: haven-house\n    kind: community_victim_services\n    zone: "           \
	"America/New_York\n"
#define HOST                                                                                       \
	"  - organisation: riverton-pd\n    title: Riverton\n    kind: law_enforcement\n    "      \
	"zone: UTC\n"
#define PERSON                                                                                     \
	"  - person: p-1\n    employer: haven-house\n    roles:\n      - advocate\n      - "       \
	"trainer\n    page to: p@x.example\n"
#define PLACEMENT                                                                                  \
	"  - placement: pl-1\n    person: p-1\n    employer: haven-house\n    host: riverton-pd\n" \
	"    agreement: hybrid\n    role: advocate\n    from: 2026-01-15\n    until: 2028-01-15\n" \
	"    screening until: 2027-01-01\n    training until: 2026-12-31\n"

static struct arena *arena;

static int
open_arena(void **state)
{
	(void)state;
	arena = arena_new(1 << 16, 1 << 24);
	return 0;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static bool
directory(const char *text, struct directory *out, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, "d.yaml", text, strlen(text), &doc, err) &&
	       directory_read(&doc, out, err);
}

static void
directory_says(const char *text, const char *what)
{
	struct directory out;
	struct err err = {0};

	assert_false(directory(text, &out, &err));
	if (strstr(err.msg, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", err.msg, what);
}

static void
test_directory(void **state)
{
	struct directory out;
	struct err err = {0};

	(void)state;
	if (!directory("organisations:\n" ORGANISATION HOST "people:\n" PERSON
		       "placements:\n" PLACEMENT,
		&out, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(out.organisation_count, 2);
	assert_string_equal(out.organisations[1].title, "Riverton");
	assert_string_equal(out.organisations[0].title, "");
	assert_int_equal(out.organisations[0].kind,
	    ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES);
	assert_int_equal(out.person_count, 1);
	assert_true(out.people[0].roles & BIT(ACCORD__V1__ROLE__ROLE_ADVOCATE));
	assert_string_equal(out.people[0].page_to, "p@x.example");
	assert_int_equal(out.placement_count, 1);
	assert_true(placement_lapses(&out.placements[0]) < out.placements[0].until);
}

static void
test_directory_is_strict(void **state)
{
	(void)state;
	directory_says("people:\n" PERSON, "organisations");
	directory_says("organisations:\n" ORGANISATION ORGANISATION "people:\n" PERSON,
	    "d.yaml:5:19: \"haven-house\" stands here twice");
	directory_says(
	    "organisations:\n" ORGANISATION "people:\n" PERSON PERSON, "stands here twice");
	directory_says(
	    "organisations:\n" HOST "people:\n" PERSON, "there is no organisation \"haven-house\"");
	directory_says("organisations:\n  - organisation: a\n    kind: law_enforcment\n    zone: "
		       "UTC\npeople:\n" PERSON,
	    "did you mean \"law_enforcement\"");
	directory_says("organisations:\n  - organisation: a\n    kind: unspecified\n    zone: "
		       "UTC\npeople:\n" PERSON,
	    "is no word");
	directory_says("organisations:\n  - organisation: a\n    kind: court\n    zone: "
		       "Mars/Olympus\npeople:\n" PERSON,
	    "\"Mars/Olympus\" is no time zone");
	directory_says("organisations:\n  - organisation: a b\n    kind: court\n    zone: "
		       "UTC\npeople:\n" PERSON,
	    "is no id");
	directory_says("organisations:\n" ORGANISATION
		       "people:\n  - person: p\n    employer: haven-house\n    roles:\n      - "
		       "advocate\n    page to: nowhere\n",
	    "this is no address");
	directory_says("organisations:\n" ORGANISATION
		       "people:\n  - person: p\n    employer: haven-house\n    roles:\n      - "
		       "advocate\n      - advocate\n",
	    "stands here twice");
	directory_says("organisations:\n" ORGANISATION
		       "people:\n  - person: p\n    employer: haven-house\n    role: advocate\n",
	    "unknown key \"role\"");
	directory_says(
	    "organisations: none\npeople:\n" PERSON, "a list of organisations is wanted");
}

#define REACHED(by)                                                                                \
	"organisations:\n" ORGANISATION "people:\n  - person: p\n    employer: haven-house\n    "  \
	"roles:\n      - advocate\n    page to: \"" by "\"\n"

static void
test_addresses_are_one_of_each_kind(void **state)
{
	static const char *const bad[] = {REACHED("p@x.example,"), REACHED(", p@x.example"),
	    REACHED("p@x.example, q@x.example"), REACHED("sms:15550107"), REACHED("sms:+123456"),
	    REACHED("sms:+1234567890123456"), REACHED("sms:+1555 0107"), REACHED("fax:+15550107"),
	    REACHED("voice:p@x.example"), REACHED("p@x.example sms:+15550107")};
	struct directory out;
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		directory_says(bad[i], "this is no address");
	assert_true(
	    directory(REACHED("p@x.example, sms:+1234567,voice:+123456789012345"), &out, &err));
	assert_string_equal(
	    out.people[0].page_to, "p@x.example, sms:+1234567,voice:+123456789012345");
}

static void
test_placements_fit_together(void **state)
{
	static const struct {
		const char *from, *to, *says;
	} changes[] = {
	    {"until: 2028-01-15", "until: 2026-01-15", "it ends before it begins"},
	    {"from: 2026-01-15", "from: 2026-1-15", "is no day"},
	    {"from: 2026-01-15", "from: 2026-02-30", "is no day"},
	    {"person: p-1\n    employer: haven-house\n    host",
		"person: p-2\n    employer: haven-house\n    host", "no person \"p-2\""},
	    {"haven-house\n    host: riverton-pd", "riverton-pd\n    host: riverton-pd",
		"employed by \"haven-house\""},
	    {"role: advocate", "role: advocat", "did you mean \"advocate\""},
	};
	static const char whole[] =
	    "organisations:\n" ORGANISATION HOST "people:\n" PERSON "placements:\n" PLACEMENT;

	(void)state;
	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		const char *at = strstr(whole, changes[i].from);

		assert_non_null(at);
		directory_says(arena_printf(arena, "%.*s%s%s", (int)(at - whole), whole,
				   changes[i].to, at + strlen(changes[i].from)),
		    changes[i].says);
	}
}

static void
test_people_have_a_limit(void **state)
{
	size_t len = 0, room = 4098 * 100;
	char *text = arena_alloc(arena, room);
	struct directory out;
	struct err err = {0};

	(void)state;
	len = (size_t)snprintf(text, room, "organisations:\n" ORGANISATION "people:\n");
	for (int i = 0; i < 4096; i++)
		len += (size_t)snprintf(text + len, room - len,
		    "  - person: p-%d\n    employer: haven-house\n    roles:\n      - advocate\n",
		    i);
	if (!directory(text, &out, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(out.person_count, 4096);
	snprintf(text + len, room - len,
	    "  - person: q\n    employer: haven-house\n    roles:\n      - advocate\n");
	directory_says(text, "4097 people; at most 4096 are taken");
}

/* --- rosters --- */
static bool
roster(const char *text, Accord__V1__LoadRoster *out, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, "r.yaml", text, strlen(text), &doc, err) &&
	       roster_read(&doc, out, err);
}

static void
roster_says(const char *text, const char *what)
{
	Accord__V1__LoadRoster out;
	struct err err = {0};

	assert_false(roster(text, &out, &err));
	if (strstr(err.msg, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", err.msg, what);
}

#define LADDER(rungs) "rosters:\n  - agency: a\n    call back: +1 555 0100\n    ladder:\n" rungs

static void
test_roster(void **state)
{
	Accord__V1__LoadRoster out;
	struct err err = {0};

	(void)state;
	if (!roster(LADDER("      - p-1 5s\n      - p-2  2m\n"), &out, &err))
		fail_msg("%s", err.msg);
	assert_int_equal(out.n_rosters, 1);
	assert_string_equal(out.rosters[0]->call_back, "+1 555 0100");
	assert_int_equal(out.rosters[0]->n_rungs, 2);
	assert_string_equal(out.rosters[0]->rungs[1]->person, "p-2");
	assert_int_equal(out.rosters[0]->rungs[1]->answer_within_us, 2 * CLOCK_MINUTE);
}

static void
test_roster_is_strict(void **state)
{
	(void)state;
	roster_says(LADDER("      - p-1\n"), "r.yaml:5:9: a person and how long she has");
	roster_says(LADDER("      - p-1 soon\n"), "r.yaml:5:13: \"ladder\": bad value");
	roster_says(LADDER("      - p-1 0s\n"), "between 1s and 1d");
	roster_says(LADDER("      - p-1 25h\n"), "between 1s and 1d");
	roster_says(LADDER("      - p-1 5s\n      - p-1 5s\n"), "stands on this ladder twice");
	roster_says("rosters:\n  - agency: a\n    call back: none\n    ladder:\n      - p 5s\n",
	    "no telephone number");
	roster_says(LADDER("      - p 5s\n") "  - agency: a\n    call back: +1 555 0100\n    "
					     "ladder:\n      - p 5s\n",
	    "\"a\" has two rosters");
}

static void
test_rungs_have_a_limit(void **state)
{
	char text[2048];
	size_t len = (size_t)snprintf(text, sizeof(text), LADDER(""));
	Accord__V1__LoadRoster out;
	struct err err = {0};

	(void)state;
	for (int i = 0; i < 16; i++)
		len += (size_t)snprintf(text + len, sizeof(text) - len, "      - p-%d 5s\n", i);
	assert_true(roster(text, &out, &err));
	snprintf(text + len, sizeof(text) - len, "      - p-16 5s\n");
	roster_says(text, "one to 16 people");
}

static void
test_ids(void **state)
{
	static const char longest[] =
	    "a123456789012345678901234567890123456789012345678901234567890123";

	(void)state;
	assert_int_equal(strlen(longest), 64);
	assert_true(id_is("p-101"));
	assert_true(id_is(longest));
	assert_true(id_is(longest + 1));
	assert_false(id_is(""));
	assert_false(id_is("-a"));
	assert_false(id_is("a/b"));
	assert_false(id_is("a b"));
	assert_false(id_is("\xc3\xa9"));
	assert_false(id_is(arena_printf(arena, "%sx", longest)));
}

static void
test_token_text(void **state)
{
	uint8_t secret[TOKEN_SECRET];
	char text[TOKEN_TEXT_SIZE];

	(void)state;
	memset(secret, 0xff, sizeof(secret));
	token_text(secret, text);
	assert_string_equal(text, "accord___________________________________________8");
	assert_int_equal(strlen(text), TOKEN_TEXT_SIZE - 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_directory, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_directory_is_strict, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(
		test_addresses_are_one_of_each_kind, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_placements_fit_together, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_people_have_a_limit, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_roster, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_roster_is_strict, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_rungs_have_a_limit, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_ids, open_arena, close_arena),
	    cmocka_unit_test_setup_teardown(test_token_text, open_arena, close_arena),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
