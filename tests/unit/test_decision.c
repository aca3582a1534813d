/* What the gateway asks the agreements: who asks, in which role, whether she may know of it, and by
 * which release. */
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/decision.h"
#include "tests/unit/reader_world.h"

#define C(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define ROLE(name) ACCORD__V1__ROLE__ROLE_##name
#define PURPOSE(name) ACCORD__V1__PURPOSE__PURPOSE_##name
#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name

static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    covered: no\n"
    "    covered because: County Attorney, 2026-01-10\n    zone: UTC\n"
    "people:\n"
    "  - person: ada\n    employer: house\n    roles:\n      - front_desk\n      - advocate\n"
    "      - volunteer_advocate\n"
    "  - person: chief\n    employer: police\n    roles:\n      - police_supervisor\n"
    "placements:\n"
    "  - placement: desk\n    person: ada\n    employer: house\n    host: police\n"
    "    agreement: hybrid\n    role: advocate\n    from: 2026-02-01\n    until: 2026-12-01\n"
    "    screening until: 2026-11-01\n    training until: 2026-10-01\n"
    "  - placement: blind\n    person: ada\n    employer: house\n    host: police\n"
    "    agreement: hybrid\n    role: advocate\n    from: 2026-02-01\n    until: 2026-12-01\n"
    "    screening until: 2026-11-01\n    training until: 2026-10-01\n"
    "    records access: none\n";

#define SECTION(number, from, to, how, classes, role, actions, condition)                          \
	"  - section: \"" number "\"\n    heading: H\n    from: " from "\n    to: " to             \
	"\n    " how ":\n" classes "    for:\n      - crisis_response\n    with:\n      - " role   \
	"\n    who may:\n" actions condition
#define BOTH "      - discover\n      - view\n"
#define SEE "      - view\n"
#define IF(word) "    only if: " word "\n"

static const char agreement_text[] =
    "agreement: hybrid\ntitle: T\nkind: hybrid\nversion: 1\n"
    "signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n"
    "in force from: 2026-01-15\nin force until: 2027-01-01\nreview by: 2026-12-31\n"
    "timezone: UTC\nparties:\n  - as: p\n    who:\n      - police\n"
    "  - as: h\n    who:\n      - house\n"
    "placements:\n  - employer: h\n    host: p\n    roles:\n      - advocate\n"
    "    records access: read-only\nsections:\n" SECTION("1", "p", "h", "share",
	"      - incident\n", "advocate", BOTH, IF("nothing")) SECTION("2", "p", "h", "share",
	"      - custody\n", "advocate", SEE, IF("victim told")) SECTION("3", "h", "p", "share",
	"      - client_existence\n      - needs\n", "police_supervisor", BOTH, IF("release"))
	SECTION("4", "p", "h", "share", "      - charge\n", "front_desk", SEE, IF("nothing"));

struct fixture {
	struct reader r;
	struct yaml_doc documents[2];
	struct directory directory;
	struct agreement agreement;
	struct policy policy;
	struct rulebook rulebook;
	struct question question;
	struct verdict verdict;
};

static int64_t
at(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

static int
set_up(void **state)
{
	struct fixture *f = reader_new(sizeof(*f), 64 << 20);
	struct err err = {0};

	*state = f;
	if (!yaml_parse(
		f->r.arena, "d", directory_text, strlen(directory_text), &f->documents[0], &err) ||
	    !directory_read(&f->documents[0], &f->directory, &err) ||
	    !yaml_parse(
		f->r.arena, "a", agreement_text, strlen(agreement_text), &f->documents[1], &err) ||
	    !agreement_read(&f->documents[1], &f->agreement, &err) ||
	    !policy_make(f->r.arena, &f->directory, &f->agreement, 1, &f->policy, &err))
		fail_msg("%s", err.msg);
	f->rulebook = (struct rulebook){.version = 1,
	    .directory = &f->directory,
	    .policy = &f->policy,
	    .compiled = policy_compile(f->r.arena, &f->policy, &err)};
	assert_non_null(f->rulebook.compiled);
	f->question = (struct question){.at = at("2026-03-01T12:00:00Z"),
	    .owner = "police",
	    .action = ACTION(VIEW),
	    .purpose = PURPOSE(CRISIS_RESPONSE),
	    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
	    .classes = BIT(C(INCIDENT)) | BIT(C(CHARGE)) | BIT(C(CUSTODY)) | BIT(C(CONTACT_SECRET)),
	    .client = true};
	return 0;
}

static enum err_code
refused(struct fixture *f, const char *person, unsigned role, const char *placement)
{
	struct asker asker;
	struct err err = {0};

	return asker_find(&f->rulebook, person, role, placement, f->question.at, &asker, &err)
		   ? ERR_NONE
		   : err.code;
}

static const char *
codes_as(struct fixture *f, const char *person, unsigned role, const char *placement)
{
	static char letters[65];
	struct asker asker;
	struct err err = {0};

	if (!asker_find(&f->rulebook, person, role, placement, f->question.at, &asker, &err) ||
	    !decide(&f->rulebook, &asker, &f->question, &f->verdict, &err))
		return err_word(err.code);
	return f->verdict.discover ? verdict_codes(&f->verdict, letters) : "unseen";
}

static const char *
codes(struct fixture *f)
{
	return codes_as(f, "ada", 0, NULL);
}

/* --- who asks --- */
static void
test_a_role_is_hers_or_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(refused(f, "ada", ROLE(FRONT_DESK), NULL), ERR_NONE);
	assert_int_equal(refused(f, "ada", ROLE(COUNSEL), NULL), ERR_DENIED);
	assert_int_equal(refused(f, "nobody", 0, NULL), ERR_UNAVAILABLE);
}

static void
test_a_placement_is_hers_and_live_or_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(refused(f, "ada", 0, "desk"), ERR_NONE);
	assert_int_equal(refused(f, "chief", 0, "desk"), ERR_DENIED);
	assert_int_equal(refused(f, "ada", 0, "elsewhere"), ERR_DENIED);
	assert_int_equal(refused(f, "ada", 0, "blind"), ERR_DENIED);
	f->question.at = at("2026-10-01T00:00:00Z"); /* her training has lapsed */
	assert_int_equal(refused(f, "ada", 0, "desk"), ERR_DENIED);
	f->question.at--;
	assert_int_equal(refused(f, "ada", 0, "desk"), ERR_NONE);
}

static void
test_she_asks_in_the_first_role_in_which_she_may_know_of_it(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(codes(f), "PNTF");
	assert_int_equal(f->verdict.request.role, ROLE(ADVOCATE));
	assert_string_equal(codes_as(f, "ada", ROLE(FRONT_DESK), NULL), "unseen");
	assert_int_equal(f->verdict.mask, 0); /* 4 shares charge, but not that it is there */
	f->question.purpose = PURPOSE(COURT_SUPPORT);
	assert_string_equal(codes(f), "unseen");
	assert_int_equal(f->verdict.request.role, ROLE(ADVOCATE)); /* the first of hers */
}

static void
test_a_placement_opens_its_host_only_and_gives_its_role(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(codes_as(f, "ada", ROLE(FRONT_DESK), "desk"), "PNTF");
	assert_int_equal(f->verdict.request.role, ROLE(ADVOCATE));
	f->question.owner = "house";
	assert_string_equal(codes_as(f, "ada", 0, "desk"), "not_found");
	f->question.owner = "nobody";
	assert_string_equal(codes(f), "not_found");
}

static void
test_inside_one_organisation_its_own_protocol_decides(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(codes_as(f, "chief", 0, NULL), "unseen"); /* there is none */
	assert_int_equal(f->verdict.mask, 0);
	assert_int_equal(f->verdict.decision.codes[CODE_NO_AGREEMENT], f->question.classes);
}

/* --- what she was told, what the client released --- */
static void
test_what_she_was_told_opens_it(void **state)
{
	struct fixture *f = *state;

	f->question.told = true;
	assert_string_equal(codes(f), "PNPF");
	f->question.client = false;
	assert_string_equal(codes(f), "PNTF");
}

static const struct offered_release covers = {.id = {{1}},
    .owner = "house",
    .recipient = "police",
    .classes = BIT(C(CLIENT_EXISTENCE)) | BIT(C(NEEDS)),
    .purposes = BIT(PURPOSE(CRISIS_RESPONSE)),
    .expires = INT64_MAX,
    .revoked = NEVER};

static void
ask_house(struct fixture *f, const struct offered_release *releases, size_t count)
{
	f->question.owner = "house";
	f->question.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;
	f->question.classes = BIT(C(CLIENT_EXISTENCE)) | BIT(C(NEEDS)) | BIT(C(LEAD_ADVOCATE));
	f->question.releases = releases;
	f->question.release_count = count;
}

static void
test_the_first_release_that_opens_something_counts(void **state)
{
	struct fixture *f = *state;
	struct offered_release releases[3] = {covers, covers, covers};

	ask_house(f, releases, 3);
	releases[0].revoked = f->question.at;
	releases[1].id.b[0] = 2;
	assert_string_equal(codes_as(f, "chief", 0, NULL), "WWN");
	assert_ptr_equal(f->verdict.release, &releases[1]);
	assert_int_equal(f->verdict.mask, covers.classes);
	ask_house(f, releases, 1);
	assert_string_equal(codes_as(f, "chief", 0, NULL), "unseen");
	assert_null(f->verdict.release);
	ask_house(f, &covers, 1);
	f->question.client = false;
	assert_string_equal(codes_as(f, "chief", 0, NULL), "unseen");
}

static void
test_only_so_many_releases_are_tried(void **state)
{
	struct fixture *f = *state;
	struct offered_release releases[QUESTION_RELEASES + 1];

	for (size_t i = 0; i <= QUESTION_RELEASES; i++) {
		releases[i] = covers;
		releases[i].barred = i < QUESTION_RELEASES;
	}
	ask_house(f, releases, QUESTION_RELEASES + 1);
	assert_string_equal(codes_as(f, "chief", 0, NULL), "unseen");
	releases[QUESTION_RELEASES - 1].barred = false;
	assert_string_equal(codes_as(f, "chief", 0, NULL), "WWN");
}

/* --- what is said of it --- */
static void
test_it_names_the_sections_that_permitted_it(void **state)
{
	struct fixture *f = *state;
	const char *sections[VERDICT_SECTIONS];

	f->question.told = true;
	(void)codes(f);
	assert_int_equal(verdict_sections(f->r.arena, &f->rulebook, &f->verdict, sections), 2);
	assert_string_equal(sections[0], "hybrid@1/1");
	assert_string_equal(sections[1], "hybrid@1/2");
	ask_house(f, &covers, 1);
	(void)codes_as(f, "chief", 0, NULL); /* without the floor rules that ask for a release */
	assert_int_equal(verdict_sections(f->r.arena, &f->rulebook, &f->verdict, sections), 1);
	assert_string_equal(sections[0], "hybrid@1/3");
}

static void
test_no_class_asked_is_no_code(void **state)
{
	struct fixture *f = *state;

	f->question.classes = 0;
	assert_string_equal(codes(f), "");
	assert_true(f->verdict.discover);
	f->question.classes = CLASSES_ALL;
	assert_int_equal(strlen(codes(f)), vocabulary_data_class.count);
}

static void
test_what_is_no_word_is_an_error(void **state)
{
	struct fixture *f = *state;
	const struct question good = f->question;

	f->question.classes = CLASSES_ALL << 1;
	assert_string_equal(codes(f), "invalid");
	f->question = good;
	f->question.purpose = 33 - 1; /* between the two groups */
	assert_string_equal(codes(f), "invalid");
	f->question = good;
	f->question.action = 64 + ACTION(VIEW);
	assert_string_equal(codes(f), "invalid");
	f->question = good;
	f->question.record = ACCORD__V1__ORIGIN__ORIGIN_EITHER;
	assert_string_equal(codes(f), "invalid");
}

static void
test_verdicts_differ_by_what_opened_it(void **state)
{
	struct fixture *f = *state;
	struct offered_release other = covers;
	struct verdict first;

	ask_house(f, &covers, 1);
	(void)codes_as(f, "chief", 0, NULL);
	first = f->verdict;
	assert_true(verdict_same(&first, &f->verdict));
	other.id.b[0] = 9;
	ask_house(f, &other, 1);
	(void)codes_as(f, "chief", 0, NULL);
	assert_false(verdict_same(&first, &f->verdict));
	f->question.release_count = 0;
	(void)codes_as(f, "chief", 0, NULL);
	assert_false(verdict_same(&first, &f->verdict));
}

/* --- of everybody --- */
static size_t
owners(struct fixture *f, const char *person, const char *placement, struct granted **list)
{
	struct asker asker;
	struct err err = {0};
	size_t count;

	assert_true(asker_find(&f->rulebook, person, 0, placement, f->question.at, &asker, &err));
	assert_true(decide_all(&f->rulebook, &asker, &f->question, f->r.arena, list, &count, &err));
	return count;
}

static void
test_those_are_listed_who_let_her_know(void **state)
{
	struct fixture *f = *state;
	struct granted *list;

	f->question.owner = NULL;
	assert_int_equal(owners(f, "ada", NULL, &list), 1);
	assert_string_equal(list[0].question.owner, "police");
	assert_int_equal(list[0].verdict.mask, BIT(C(INCIDENT)));
	assert_int_equal(owners(f, "ada", "desk", &list), 1);
	assert_int_equal(owners(f, "chief", NULL, &list), 0);
	f->question.owner = "police";
	assert_int_equal(owners(f, "ada", NULL, &list), 1);
	f->question.owner = "house";
	assert_int_equal(owners(f, "ada", NULL, &list), 0);
	f->question.owner = "nobody";
	assert_int_equal(owners(f, "ada", NULL, &list), 0);
}

/* Nothing leaves where the rails differ: here the one knows of no agreement. */
static void
test_rails_that_differ_open_nothing(void **state)
{
	struct fixture *f = *state;
	struct policy none;
	struct err err = {0};

	assert_true(policy_make(f->r.arena, &f->directory, NULL, 0, &none, &err));
	f->rulebook.compiled = policy_compile(f->r.arena, &none, &err);
	assert_string_equal(codes(f), "internal");
	assert_false(f->verdict.discover);
	assert_int_equal(f->verdict.mask, 0);
}

/* To the instant, by the same decision. */
static void
test_when_what_may_leave_may_not_any_more(void **state)
{
	struct fixture *f = *state;
	struct asker asker;
	struct err err = {0};
	int64_t ends;

	assert_true(asker_find(&f->rulebook, "ada", 0, NULL, f->question.at, &asker, &err));
	assert_true(decision_ends(&f->rulebook, &asker, &f->question, BIT(C(INCIDENT)),
	    at("2026-12-31T12:00:00Z"), &ends, &err));
	assert_int_equal(ends, 0);
	assert_true(decision_ends(&f->rulebook, &asker, &f->question, BIT(C(INCIDENT)),
	    at("2028-02-29T00:00:00Z"), &ends, &err));
	assert_int_equal(ends, at("2027-01-01T00:00:00Z"));
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    TEST(test_a_role_is_hers_or_is_refused),
	    TEST(test_a_placement_is_hers_and_live_or_is_refused),
	    TEST(test_she_asks_in_the_first_role_in_which_she_may_know_of_it),
	    TEST(test_a_placement_opens_its_host_only_and_gives_its_role),
	    TEST(test_inside_one_organisation_its_own_protocol_decides),
	    TEST(test_what_she_was_told_opens_it),
	    TEST(test_when_what_may_leave_may_not_any_more),
	    TEST(test_the_first_release_that_opens_something_counts),
	    TEST(test_only_so_many_releases_are_tried),
	    TEST(test_it_names_the_sections_that_permitted_it),
	    TEST(test_no_class_asked_is_no_code),
	    TEST(test_what_is_no_word_is_an_error),
	    TEST(test_verdicts_differ_by_what_opened_it),
	    TEST(test_those_are_listed_who_let_her_know),
	    TEST(test_rails_that_differ_open_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
