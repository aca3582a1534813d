/* Who gets to hold an office by another directory, and who has to approve of it. */
#include "common/text.h"
#include "services/gateway/approval.h"
#include "tests/unit/reader_world.h"

#define ORGANISATION(name, more)                                                                   \
	"  - organisation: " name "\n    kind: law_enforcement\n    zone: UTC\n" more
#define SIGNED_BY(name) "    signers:\n      - " name "\n"
#define DUTY(name) "    duty supervisor: " name "\n"
#define PERSON(name, employer, role)                                                               \
	"  - person: " name "\n    employer: " employer "\n    roles:\n      - " role "\n"
#define EDGE(represents)                                                                           \
	"placements:\n  - placement: pl\n    person: ada\n    employer: house\n    host: police\n" \
	"    agreement: a\n    role: advocate\n    from: 2026-01-15\n    until: 2027-01-01\n"      \
	"    screening until: 2028-01-01\n    training until: 2028-01-01\n"                        \
	"    represents host: " represents "\n"

#define POLICE ORGANISATION("police", SIGNED_BY("chief"))
#define POLICE_PEOPLE PERSON("chief", "police", "command_staff")
#define HOUSE ORGANISATION("house", DUTY("dana") SIGNED_BY("head"))
#define HOUSE_PEOPLE                                                                               \
	PERSON("ada", "house", "advocate")                                                         \
	PERSON("dana", "house", "advocate_supervisor") PERSON("head", "house", "command_staff")
#define NOW                                                                                        \
	"organisations:\n" POLICE HOUSE ORGANISATION(                                              \
	    "other", SIGNED_BY("olga")) "people:\n" POLICE_PEOPLE HOUSE_PEOPLE PERSON("olga",      \
	    "other", "command_staff")
#define NEXT(more) NOW more

#define AGREED                                                                                     \
	"agreement: a\ntitle: T\nkind: hybrid\nversion: 1\nsigned by:\n  - A, police, "            \
	"2026-01-05\n  - B, house, 2026-01-10\nin force from: 2026-01-01\nin force until: "        \
	"2028-01-01\nreview by: 2028-01-01\ntimezone: UTC\nparties:\n  - as: p\n    who:\n"        \
	"      - police\n  - as: h\n    who:\n      - house\nsections:\n  - section: \"1\"\n"      \
	"    heading: H\n    from: p\n    to: h\n    share:\n      - incident\n    for:\n"         \
	"      - crisis_response\n    with:\n      - advocate\n    who may:\n      - view\n"       \
	"    only if: nothing\n"

struct fixture {
	struct reader r;
	struct agreement agreements[1];
	struct policy policy;
	struct directory_change change;
	struct judgement judgement;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static const struct directory *
directory_of(struct fixture *f, const char *text)
{
	struct yaml_doc *doc = arena_zalloc(f->r.arena, sizeof(*doc));
	struct directory *directory = arena_zalloc(f->r.arena, sizeof(*directory));

	if (!yaml_parse(f->r.arena, "d.yaml", text, strlen(text), doc, &f->r.err) ||
	    !directory_read(doc, directory, &f->r.err))
		fail_msg("%s", f->r.err.msg);
	return directory;
}

static bool
judged(struct fixture *f, const char *now, const char *next, const struct stood *stood)
{
	struct yaml_doc *doc = arena_zalloc(f->r.arena, sizeof(*doc));

	f->r.err = (struct err){0};
	if (!yaml_parse(f->r.arena, "a.yaml", AGREED, strlen(AGREED), doc, &f->r.err) ||
	    !agreement_read(doc, &f->agreements[0], &f->r.err) ||
	    !policy_make(f->r.arena, directory_of(f, now), f->agreements, 1, &f->policy, &f->r.err))
		fail_msg("%s", f->r.err.msg);
	f->change =
	    (struct directory_change){.now = policy_compile(f->r.arena, &f->policy, &f->r.err),
		.next = directory_of(f, next),
		.stood = stood,
		.stood_count = stood != NULL,
		.at = (int64_t)1772323200 * 1000000 /* 2026-03-01 */};
	return judge_directory(f->r.arena, &f->change, &f->judgement, &f->r.err);
}

static const struct judgement *
judge_next(struct fixture *f, const char *now, const char *next, const struct stood *stood)
{
	if (!judged(f, now, next, stood))
		fail_msg("%s", f->r.err.msg);
	return &f->judgement;
}

static bool
approved_of(struct fixture *f, const uint8_t *difference, const char *const *names, size_t count)
{
	struct approval approval = {
	    .now = {f->policy.directory, f->change.stood, f->change.stood_count},
	    .judgement = &f->judgement,
	    .names = (char *const *)(uintptr_t)names,
	    .count = count,
	    .difference = difference};

	f->r.err = (struct err){0};
	return approval_suffices(&approval, &f->r.err);
}
#define APPROVED(f, ...)                                                                           \
	approved_of(f, (f)->judgement.digest, (const char *const[]){__VA_ARGS__},                  \
	    sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

/* --- who holds one --- */

static void
test_a_program_holds_no_office(void **state)
{
	const struct directory *d = directory_of(*state,
	    "organisations:\n" ORGANISATION("house", "") "people:\n" PERSON("ann", "house",
		"privacy_officer") PERSON("feed", "house", "counsel") "    worker kind: system\n");

	assert_int_equal(office_held(d, &d->people[0]), BIT(OFFICE_PRIVACY_OFFICER));
	assert_true(office_approves(d, &d->people[0]) && !office_signs(d, &d->people[0]));
	assert_int_equal(office_held(d, &d->people[1]), 0);
}

/* --- who gets one --- */

static void
test_the_same_directory_gives_nobody_an_office(void **state)
{
	struct fixture *f = *state;

	assert_false(judge_next(f, NOW, NOW, NULL)->loosens);
	assert_true(APPROVED(f, NULL));
}

static void
test_whoever_is_to_stand_for_it_is_approved_of_by_those_who_do(void **state)
{
	static const char *const roles[] = {
	    "privacy_officer", "counsel", "records_custodian", "security_officer"};
	static const char *const says[] = {"eve becomes privacy officer of house\n",
	    "eve becomes counsel of house\n", "eve becomes records custodian of house\n",
	    "eve becomes security officer of house\n"};
	struct fixture *f = *state;
	char next[4096];

	for (size_t i = 0; i < sizeof(roles) / sizeof(roles[0]); i++) {
		(void)snprintf(next, sizeof(next),
		    "%s  - person: eve\n    employer: house\n    roles:\n      - %s\n", NOW,
		    roles[i]);
		assert_true(judge_next(f, NOW, next, NULL)->loosens);
		assert_int_equal(f->judgement.offices, 1);
		assert_string_equal(f->judgement.sentences, says[i]);
		assert_false(APPROVED(f, "head"));
		assert_false(APPROVED(f, "head", "head"));
		assert_false(APPROVED(f, "head", "eve"));  /* by the new one */
		assert_false(APPROVED(f, "head", "olga")); /* who has no part in it */
		assert_false(APPROVED(f, "head", "ada"));
		assert_false(APPROVED(f, "chief", "eve"));
		assert_true(APPROVED(f, "head", "chief"));
		assert_true(APPROVED(f, "head", "dana")); /* there is but one: she stands beside */
		assert_false(APPROVED(f, "dana", "olga"));
	}
}

static void
test_a_signer_and_a_duty_supervisor_are_offices_too(void **state)
{
	static const char next[] = "organisations:\n" POLICE ORGANISATION(
	    "house", DUTY("ada") "    signers:\n      - head\n      - ada\n")
	    ORGANISATION("other", SIGNED_BY("olga")) "people:\n" POLICE_PEOPLE HOUSE_PEOPLE PERSON(
		"olga", "other", "command_staff");
	struct fixture *f = *state;

	assert_true(judge_next(f, NOW, next, NULL)->loosens);
	assert_string_equal(f->judgement.sentences,
	    "ada becomes signer of house\nada becomes duty supervisor of house\n");
	assert_true(APPROVED(f, "head", "dana"));
	assert_false(APPROVED(f, "head", "ada"));
	assert_false(judge_next(f, next, NOW, NULL)->seats > 0);
	assert_string_equal(f->judgement.sentences, "dana becomes duty supervisor of house\n");
}

static void
test_an_office_of_another_organisation_is_no_office_of_hers(void **state)
{
	static const char next[] = "organisations:\n" POLICE HOUSE ORGANISATION("other",
	    SIGNED_BY("olga")) "people:\n" HOUSE_PEOPLE PERSON("chief", "police", "counsel")
	    PERSON("olga", "other", "command_staff");
	struct fixture *f = *state;

	assert_true(judge_next(f, NOW, next, NULL)->loosens);
	assert_string_equal(f->judgement.sentences, "chief becomes counsel of police\n");
	assert_false(APPROVED(f, "head", "dana"));
	assert_true(APPROVED(f, "chief", "head"));
}

#define CAPTAIN PERSON("captain", "police", "privacy_officer")
#define CARL PERSON("carl", "house", "counsel")
#define EVE PERSON("eve", "house", "counsel")

static void
test_no_two_of_another_organisation_name_hers(void **state)
{
	struct fixture *f = *state;

	(void)judge_next(f, NEXT(CAPTAIN), NEXT(CAPTAIN EVE), NULL);
	assert_false(APPROVED(f, "chief", "captain"));
	assert_non_null(strstr(f->r.err.msg, "\"house\""));
	assert_true(APPROVED(f, "chief", "captain", "head"));
}

static void
test_the_duty_supervisor_stands_beside_a_single_one_only(void **state)
{
	struct fixture *f = *state;

	(void)judge_next(f, NEXT(CARL), NEXT(CARL EVE), NULL);
	assert_false(APPROVED(f, "head", "dana"));
	assert_true(APPROVED(f, "head", "carl"));
}

/* Her office there is none here: it is as new as anybody's. */
static void
test_who_moves_leaves_her_office_behind(void **state)
{
	static const char next[] = "organisations:\n" ORGANISATION("police", "")
	    ORGANISATION("house", DUTY("dana") "    signers:\n      - head\n      - chief\n")
		ORGANISATION("other", SIGNED_BY("olga")) "people:\n" HOUSE_PEOPLE PERSON(
		    "chief", "house", "command_staff") PERSON("olga", "other", "command_staff");
	struct fixture *f = *state;

	assert_true(judge_next(f, NOW, next, NULL)->loosens);
	assert_string_equal(f->judgement.sentences, "chief becomes signer of house\n");
	assert_true(APPROVED(f, "head", "dana"));
}

static void
test_a_digest_is_of_just_those_offices(void **state)
{
	struct fixture *f = *state;
	uint8_t first[JUDGE_DIGEST];

	(void)judge_next(f, NOW, NEXT(PERSON("eve", "house", "counsel")), NULL);
	memcpy(first, f->judgement.digest, sizeof(first));
	(void)judge_next(f, NOW, NEXT(PERSON("eva", "house", "counsel")), NULL);
	assert_memory_not_equal(first, f->judgement.digest, sizeof(first));
	assert_false(approved_of(f, first, (const char *const[]){"head", "chief"}, 2));
	assert_non_null(strstr(f->r.err.msg, "not the difference"));
	assert_false(approved_of(f, NULL, (const char *const[]){"head", "chief"}, 2));
}

/* --- the first ones --- */

static void
test_a_new_organisation_names_its_own(void **state)
{
	struct fixture *f = *state;

	assert_false(judge_next(f, NOW,
	    "organisations:\n" POLICE HOUSE ORGANISATION("other", SIGNED_BY("olga")) ORGANISATION(
		"fresh", SIGNED_BY("fred")) "people:\n" POLICE_PEOPLE HOUSE_PEOPLE PERSON("olga",
		"other", "command_staff") PERSON("fred", "fresh", "command_staff"),
	    NULL)
			 ->loosens);
}

#define BARE(house, people)                                                                        \
	"organisations:\n" POLICE ORGANISATION("house", house) "people:\n" POLICE_PEOPLE people

static void
test_where_nobody_held_one_those_with_whom_it_agreed_approve(void **state)
{
	struct fixture *f = *state;

	assert_true(judge_next(
	    f, BARE("", ""), BARE(SIGNED_BY("eve"), PERSON("eve", "house", "advocate")), NULL)
			->loosens);
	assert_int_equal(f->judgement.asked, 1);
	assert_false(APPROVED(f, "eve"));
	assert_true(APPROVED(f, "chief"));
}

static void
test_one_with_whom_nothing_is_agreed_names_its_first(void **state)
{
	static const char now[] = "organisations:\n" POLICE HOUSE ORGANISATION(
	    "other", "") "people:\n" POLICE_PEOPLE HOUSE_PEOPLE PERSON("olga", "other", "advocate");
	struct fixture *f = *state;

	assert_false(judge_next(f, now, NOW, NULL)->loosens);
	/* From then on it is hers to say. */
	assert_true(judge_next(f, NOW, NEXT(PERSON("eve", "other", "counsel")), NULL)->loosens);
	assert_int_equal(f->judgement.asked, 1);
	assert_false(APPROVED(f, "chief", "head"));
	assert_true(APPROVED(f, "olga"));
}

/* --- those who left --- */

#define GONE "organisations:\n" POLICE "people:\n" POLICE_PEOPLE
#define BACK(people)                                                                               \
	"organisations:\n" POLICE ORGANISATION(                                                    \
	    "house", SIGNED_BY("head")) "people:\n" POLICE_PEOPLE people

static void
test_a_name_that_comes_back_is_approved_of_by_those_who_stood_for_it(void **state)
{
	const struct stood stood = {"house", "dana\nhead\n"};
	struct fixture *f = *state;

	(void)judge_next(f, GONE, BACK(PERSON("head", "house", "command_staff")), &stood);
	assert_int_equal(f->judgement.offices, 0);
	(void)judge_next(f, GONE,
	    "organisations:\n" POLICE ORGANISATION("house",
		SIGNED_BY("eve")) "people:\n" POLICE_PEOPLE PERSON("eve", "house", "command_staff"),
	    &stood);
	assert_non_null(strstr(f->judgement.sentences,
	    "eve becomes signer of house\npolice to house opens: incident"));
	assert_false(APPROVED(f, "eve", "chief"));
	assert_false(APPROVED(f, "chief", "chief"));
	assert_false(APPROVED(f, "chief", "ada"));
	assert_true(APPROVED(f, "chief", "head"));
}

static void
test_one_for_which_nobody_is_known_gets_another_name(void **state)
{
	const struct stood stood = {"house", NULL};
	struct fixture *f = *state;

	assert_false(judged(f, GONE, BACK(PERSON("head", "house", "command_staff")), &stood));
	assert_int_equal(f->r.err.code, ERR_CONFLICT);
	assert_non_null(strstr(f->r.err.msg, "give it another"));
}

static void
test_one_that_lost_its_last_is_approved_of_by_them_or_the_duty_supervisor(void **state)
{
	const struct stood stood = {"house", "head\n"};
	static const char now[] =
	    BARE(DUTY("dana"), PERSON("dana", "house", "advocate_supervisor"));
	struct fixture *f = *state;

	(void)judge_next(f, now,
	    BARE(DUTY("dana") SIGNED_BY("eve"),
		PERSON("dana", "house", "advocate_supervisor") PERSON("eve", "house", "advocate")),
	    &stood);
	assert_true(f->judgement.loosens);
	assert_false(APPROVED(f, "chief", "eve"));
	assert_true(APPROVED(f, "chief", "dana"));
	assert_true(APPROVED(f, "head", "dana"));
	/* Of what opens records neither approves. */
	f->judgement.opened = 1;
	f->judgement.concerned = (struct concerned[]){{.organisation = "house", .owner = true},
	    {.organisation = "police", .recipient = true}};
	f->judgement.concerned_count = 2;
	assert_false(APPROVED(f, "head", "dana"));
	assert_false(APPROVED(f, "head", "chief"));
	assert_false(APPROVED(f, "dana", "chief"));
}

static const char *
remembered(struct fixture *f, const char *now, const struct stood *stood, const char *next)
{
	const struct offices before = {directory_of(f, now), stood, stood != NULL};
	const char *people = "as it was";
	size_t at = directory_organisation(before.directory, "house");

	return office_remembers(f->r.arena, &before, directory_of(f, next), at, &people)
		   ? people
		   : "as it was";
}

#define HEAD PERSON("head", "house", "counsel")
#define TWO BARE("", HEAD CARL)
#define ONE BARE("", CARL)
#define NONE BARE("", "")

static void
test_what_is_remembered_of_them(void **state)
{
	struct fixture *f = *state;
	const struct stood stood = {"house", "head\ncarl\n"};

	assert_true(office_listed(&stood, "carl") && office_listed(&stood, "head"));
	assert_false(office_listed(&stood, "hea") || office_listed(&stood, "arl") ||
		     office_listed(NULL, "head") || office_listed(&stood, ""));
	assert_string_equal(
	    remembered(f, NOW, NULL, GONE), "dana\nhead\n"); /* one, and beside her */
	assert_string_equal(remembered(f, TWO, NULL, GONE), "head\ncarl\n");
	assert_string_equal(remembered(f, TWO, NULL, TWO), "as it was");
	assert_string_equal(remembered(f, TWO, NULL, ONE), "head\ncarl\n");
	assert_string_equal(remembered(f, ONE, NULL, NONE), "carl\n");
	assert_string_equal(remembered(f, ONE, NULL, ONE), "as it was");
	/* By and by is as at once. */
	assert_string_equal(remembered(f, ONE, &stood, NONE), "as it was");
	assert_string_equal(remembered(f, ONE, &stood, GONE), "as it was");
	assert_string_equal(remembered(f, NONE, &stood, ONE), "as it was"); /* back, unjudged */
	assert_string_equal(remembered(f, ONE, &stood, TWO), "as it was");
	/* Who was approved of takes their place. */
	assert_string_equal(remembered(f, NONE, &stood, BARE("", EVE)), "eve\n");
	assert_string_equal(remembered(f, ONE, &stood, BARE("", EVE)), "eve\n");
	assert_string_equal(
	    remembered(f, BARE("", CARL EVE), &stood, BARE("", EVE)), "carl\neve\n");
}

static void
test_falling_to_one_leaves_two_to_be_asked(void **state)
{
	const struct stood stood = {"house", "head\ncarl\n"};
	static const char next[] = BARE("", CARL EVE);
	struct fixture *f = *state;

	(void)judge_next(f, TWO, next, NULL);
	assert_int_equal(f->judgement.asked, 2);
	(void)judge_next(f, ONE, next, &stood);
	assert_int_equal(f->judgement.asked, 2);
	assert_false(APPROVED(f, "carl"));
	assert_false(APPROVED(f, "carl", "eve"));
	assert_true(APPROVED(f, "carl", "head"));  /* though she was dropped */
	assert_true(APPROVED(f, "carl", "chief")); /* or one of those with whom it has agreed */
	/* Only of offices. */
	f->judgement.opened = 1;
	f->judgement.concerned = (struct concerned[]){{.organisation = "house", .owner = true}};
	f->judgement.concerned_count = 1;
	assert_false(APPROVED(f, "carl", "head"));
}

/* House and other have agreed on nothing with anybody: nobody else is asked. */
#define APART(people)                                                                              \
	"organisations:\n" POLICE ORGANISATION("house", "") ORGANISATION("alone", "")              \
	    ORGANISATION("new", "") "people:\n" POLICE_PEOPLE people

static void
test_an_operator_and_one_of_two_name_no_third(void **state)
{
	const struct stood stood = {"alone", "alma\nabel\n"};
	static const char one[] = APART(PERSON("abel", "alone", "counsel"));
	static const char next[] =
	    APART(PERSON("abel", "alone", "counsel") PERSON("eve", "alone", "counsel"));
	struct fixture *f = *state;

	(void)judge_next(f, one, next, NULL);
	assert_int_equal(f->judgement.asked, 1); /* there never was another */
	(void)judge_next(f, one, next, &stood);
	assert_int_equal(f->judgement.asked, 2);
	assert_false(APPROVED(f, "abel"));
	assert_false(APPROVED(f, "abel", "eve"));
	assert_false(APPROVED(f, "abel", "chief"));
	assert_true(APPROVED(f, "abel", "alma"));
}

static void
test_those_who_stood_do_wherever_they_work_now(void **state)
{
	const struct stood stood = {"alone", "abel\n"};
	static const char moved[] = APART(PERSON("abel", "new", "counsel"));
	static const char next[] =
	    APART(PERSON("abel", "new", "counsel") PERSON("eve", "alone", "counsel"));
	static const char own[] =
	    APART(PERSON("abel", "new", "counsel") PERSON("eve", "new", "counsel"));
	struct fixture *f = *state;

	(void)judge_next(f, moved, next, &stood);
	assert_int_equal(f->judgement.asked, 1);
	assert_false(APPROVED(f, "eve"));
	assert_false(APPROVED(f, "chief"));
	assert_true(APPROVED(f, "abel"));
	/* And for whom she works for now. */
	(void)judge_next(f, moved, own, &stood);
	assert_false(APPROVED(f, "eve"));
	assert_true(APPROVED(f, "abel"));
}

/* She is one person, of however many she is remembered, and two are two. */
static void
test_who_stood_for_two_is_one_voice(void **state)
{
	static const struct stood both[] = {{"alone", "alma\n"}, {"new", "alma\n"}};
	static const char next[] =
	    APART(PERSON("eve", "alone", "counsel") PERSON("eva", "new", "counsel"));
	struct fixture *f = *state;

	(void)judge_next(f, APART(""), next, both);
	f->change.stood_count = 2;
	assert_true(judge_directory(f->r.arena, &f->change, &f->judgement, &f->r.err));
	assert_int_equal(f->judgement.asked, 1);
	assert_false(APPROVED(f, "eve", "eva"));
	assert_true(APPROVED(f, "alma"));
}

/* --- what protects records --- */

static void
test_a_protection_that_goes_is_approved_of(void **state)
{
	static const char was[] = "organisations:\n" POLICE ORGANISATION("house",
	    SIGNED_BY("head") "    privilege basis: \"Va. Code 1\"\n") "people:\n" POLICE_PEOPLE
	    HOUSE_PEOPLE;
	static const char none[] = "organisations:\n" POLICE ORGANISATION(
	    "house", SIGNED_BY("head")) "people:\n" POLICE_PEOPLE HOUSE_PEOPLE;
	struct fixture *f = *state;

	assert_true(judge_next(f, was, none, NULL)->loosens);
	assert_string_equal(f->judgement.sentences,
	    "records of house are protected by nothing, no more by Va. Code 1\n");
	assert_false(judge_next(f, none, was, NULL)->loosens);
}

static void
test_whoever_speaks_for_her_host_is_approved_of(void **state)
{
	struct fixture *f = *state;

	assert_true(judge_next(f, NEXT(EDGE("no")), NEXT(EDGE("yes")), NULL)->loosens);
	assert_string_equal(f->judgement.sentences, "ada of house speaks for police\n");
	assert_true(APPROVED(f, "head", "chief"));
	assert_false(judge_next(f, NEXT(EDGE("yes")), NEXT(EDGE("no")), NULL)->loosens);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)
	    T(test_a_program_holds_no_office),
	    T(test_the_same_directory_gives_nobody_an_office),
	    T(test_whoever_is_to_stand_for_it_is_approved_of_by_those_who_do),
	    T(test_a_signer_and_a_duty_supervisor_are_offices_too),
	    T(test_an_office_of_another_organisation_is_no_office_of_hers),
	    T(test_no_two_of_another_organisation_name_hers),
	    T(test_the_duty_supervisor_stands_beside_a_single_one_only),
	    T(test_who_moves_leaves_her_office_behind),
	    T(test_a_digest_is_of_just_those_offices),
	    T(test_a_new_organisation_names_its_own),
	    T(test_where_nobody_held_one_those_with_whom_it_agreed_approve),
	    T(test_one_with_whom_nothing_is_agreed_names_its_first),
	    T(test_a_name_that_comes_back_is_approved_of_by_those_who_stood_for_it),
	    T(test_one_for_which_nobody_is_known_gets_another_name),
	    T(test_one_that_lost_its_last_is_approved_of_by_them_or_the_duty_supervisor),
	    T(test_what_is_remembered_of_them),
	    T(test_falling_to_one_leaves_two_to_be_asked),
	    T(test_an_operator_and_one_of_two_name_no_third),
	    T(test_those_who_stood_do_wherever_they_work_now),
	    T(test_who_stood_for_two_is_one_voice),
	    T(test_a_protection_that_goes_is_approved_of),
	    T(test_whoever_speaks_for_her_host_is_approved_of),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
