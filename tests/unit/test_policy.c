/* The decision, rule by rule of AGREEMENTS section 2: each test fails without the line it is about.
 */
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/policy/agreement_write.h"
#include "services/gateway/policy/reasons.h"
#include "services/gateway/policy/space.h"
#include "tests/unit/reader_world.h"

#define C(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define ROLE(name) ACCORD__V1__ROLE__ROLE_##name
#define PURPOSE(name) ACCORD__V1__PURPOSE__PURPOSE_##name
#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name
#define INCIDENT ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
#define SERVICE ACCORD__V1__ORIGIN__ORIGIN_SERVICE

static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: America/New_York\n"
    "  - organisation: police\n    kind: law_enforcement\n    covered: no\n"
    "    covered because: County Attorney, 2026-02-10\n    awards:\n"
    "      - VOCA 2026-06-01 2026-07-01\n      - STATE 2026-01-01 2029-01-01\n"
    "    zone: America/New_York\n"
    "  - organisation: office\n    kind: prosecution\n    covered: no\n"
    "    covered because: Counsel, 2025-01-01\n    zone: UTC\n"
    "  - organisation: fund\n    kind: funder\n    zone: UTC\n"
    "people:\n  - person: p-1\n    employer: house\n    roles:\n      - advocate\n"
    "placements:\n  - placement: pl-1\n    person: p-1\n    employer: house\n    host: police\n"
    "    agreement: hybrid\n    role: advocate\n    from: 2026-02-01\n    until: 2026-12-01\n"
    "    screening until: 2026-11-01\n    training until: 2026-10-01\n"
    "    addendum until: 2026-09-01\n";

/* A text between police and house; what differs stands in the arguments. */
#define TEXT(id, version, extra, days, sections)                                                   \
	"agreement: " id "\ntitle: T\nkind: hybrid\nversion: " version "\n" extra                  \
	"signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n" days                   \
	"timezone: America/New_York\nparties:\n  - as: p\n    who:\n      - police\n"              \
	"  - as: h\n    who:\n      - house\n"                                                     \
	"placements:\n  - employer: h\n    host: p\n    roles:\n      - advocate\n"                \
	"    records access: read-only\nsections:\n" sections
#define DAYS                                                                                       \
	"in force from: 2026-01-01\nin force until: 2027-01-01\nreview by: 2026-08-01\n"           \
	"grace: 31d\n"
#define SECTION(number, from, to, list, classes, purposes, condition)                              \
	"  - section: \"" number "\"\n    heading: H\n    from: " from "\n    to: " to             \
	"\n    " list ":\n" classes "    for:\n" purposes                                          \
	"    with:\n      - advocate\n    who may:\n      - view\n" condition
#define SHARE(number, classes, condition)                                                          \
	SECTION(number, "p", "h", "share", classes, "      - crisis_response\n",                   \
	    "    only if: " condition "\n")
#define NAME "      - victim_name\n"

struct fixture {
	struct reader r;
	struct yaml_doc directory_doc, docs[8];
	struct directory directory;
	struct agreement agreements[8];
	struct policy policy;
	struct compiled *compiled;
	struct request request;
	struct decision decision;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static int64_t
at(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

/* A policy of these texts, ending in NULL; the request is one that nothing forbids. */
static void
agree(struct fixture *f, const char *const *texts)
{
	struct err err = {0};
	size_t count = 0;

	reader_again(&f->r);
	if (!yaml_parse(f->r.arena, "d.yaml", directory_text, strlen(directory_text),
		&f->directory_doc, &err) ||
	    !directory_read(&f->directory_doc, &f->directory, &err))
		fail_msg("%s", err.msg);
	for (; texts[count] != NULL; count++)
		if (!yaml_parse(f->r.arena, "a.yaml", texts[count], strlen(texts[count]),
			&f->docs[count], &err) ||
		    !agreement_read(&f->docs[count], &f->agreements[count], &err))
			fail_msg("%s", err.msg);
	if (!policy_make(f->r.arena, &f->directory, f->agreements, count, &f->policy, &err))
		fail_msg("%s", err.msg);
	f->compiled = policy_compile(f->r.arena, &f->policy, &err);
	assert_non_null(f->compiled);
	f->request = (struct request){
	    .at = at("2026-03-01T12:00:00Z"),
	    .from = directory_organisation(&f->directory, "police"),
	    .to = directory_organisation(&f->directory, "house"),
	    .role = ROLE(ADVOCATE),
	    .action = ACTION(VIEW),
	    .purpose = PURPOSE(CRISIS_RESPONSE),
	    .record = INCIDENT,
	    .classes = CLASSES_ALL,
	    .client = true,
	};
}
#define AGREE(f, ...) agree((f), (const char *const[]){__VA_ARGS__, NULL})

static char
code(struct fixture *f, unsigned data_class)
{
	assert_true(policy_decide_twice(&f->policy, f->compiled, &f->request, &f->decision));
	return CODE_LETTERS[decision_code(&f->decision, data_class)];
}

static void
give_release(struct fixture *f, uint64_t classes)
{
	f->request.release = (struct release){.given = true,
	    .from = f->request.from,
	    .to = f->request.to,
	    .of_client = true,
	    .classes = classes,
	    .purposes = BIT(f->request.purpose),
	    .signed_at = f->request.at,
	    .expires = f->request.at + 1,
	    .revoked = NEVER};
}

/* The ids behind a class's code, joined by blanks. */
static const char *
by(struct fixture *f, unsigned data_class)
{
	static char text[512];
	struct reasons reasons;
	size_t len = 0;

	assert_true(reasons_make(f->r.arena, &f->policy, &reasons));
	(void)code(f, data_class);
	policy_reasons(&f->policy, &f->request, &f->decision, data_class, &reasons);
	text[0] = '\0';
	for (size_t i = 0; i < reasons.count; i++)
		len += (size_t)snprintf(
		    text + len, sizeof(text) - len, "%s%s", i == 0 ? "" : " ", reasons.ids[i]);
	return text;
}

/* --- codes --- */

static void
test_each_code(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS,
		     SHARE("1", NAME "      - charge\n      - contact_secret\n", "nothing")
			 SHARE("2", "      - custody\n", "victim told")
			     SHARE("3", "      - court\n", "release") SECTION("4", "p", "h",
				 "never share", "      - charge\n", "      - any\n", "")));
	assert_int_equal(code(f, C(CONTACT_SECRET)), 'F');
	assert_string_equal(by(f, C(CONTACT_SECRET)), "F01");
	assert_int_equal(code(f, C(CHARGE)), 'D');
	assert_string_equal(by(f, C(CHARGE)), "one@1/4");
	assert_int_equal(code(f, C(INCIDENT)), 'N');
	assert_string_equal(by(f, C(INCIDENT)), "");
	assert_int_equal(code(f, C(VICTIM_NAME)), 'P');
	assert_string_equal(by(f, C(VICTIM_NAME)), "one@1/1");
	assert_int_equal(code(f, C(CUSTODY)), 'T');
	assert_string_equal(by(f, C(CUSTODY)), "one@1/2");
	assert_int_equal(code(f, C(COURT)), 'R');
	assert_string_equal(by(f, C(COURT)), "one@1/3");
	f->request.told = true;
	assert_int_equal(code(f, C(CUSTODY)), 'P');
	give_release(f, BIT(C(COURT)));
	assert_int_equal(code(f, C(COURT)), 'W');
	assert_string_equal(by(f, C(COURT)), "one@1/3");
	f->request.to = directory_organisation(&f->directory, "office");
	assert_int_equal(code(f, C(VICTIM_NAME)), 'M');
	assert_int_equal(code(f, C(CONTACT_SECRET)), 'F');
}

static void
test_a_release_says_w_whatever_the_sections_ask(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "victim told")));
	give_release(f, BIT(C(VICTIM_NAME)));
	assert_int_equal(code(f, C(VICTIM_NAME)), 'W');
	f->request.told = true;
	assert_int_equal(code(f, C(VICTIM_NAME)), 'P');
}

static void
test_a_release_opens_only_what_it_names(void **state)
{
	struct fixture *f = *state;
	struct release *r = &f->request.release;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "release")));
#define WITH(change, wanted)                                                                       \
	do {                                                                                       \
		f->request.client = true;                                                          \
		give_release(f, BIT(C(VICTIM_NAME)));                                              \
		change;                                                                            \
		assert_int_equal(code(f, C(VICTIM_NAME)), wanted);                                 \
	} while (0)
	WITH((void)0, 'W');
	WITH(r->classes = BIT(C(COURT)), 'R');
	WITH(r->purposes = BIT(PURPOSE(COVERAGE)), 'R');
	WITH(r->of_client = false, 'R');
	WITH(r->from = f->request.to, 'R');
	WITH(r->to = f->request.from, 'R');
	WITH(r->barred = true, 'R');
	WITH(r->signed_at = f->request.at + 1, 'R');
	WITH(r->expires = f->request.at, 'R');
	WITH(r->revoked = f->request.at, 'R');
	WITH(r->revoked = f->request.at + 1, 'W');
	WITH(f->request.client = false, 'R');
#undef WITH
}

static void
test_who_names_no_client_was_not_told(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "victim told")));
	f->request.told = true;
	f->request.client = false;
	assert_int_equal(code(f, C(VICTIM_NAME)), 'T');
}

static void
test_a_class_stands_in_its_own_record(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS,
		     SHARE("1", NAME "      - charge\n      - needs\n", "nothing")));
	assert_int_equal(code(f, C(NEEDS)), 'N');
	assert_int_equal(code(f, C(CHARGE)), 'P');
	f->request.record = SERVICE;
	assert_int_equal(code(f, C(CHARGE)), 'N');
	assert_int_equal(code(f, C(NEEDS)), 'P');
}

/* --- when --- */

static void
code_at(struct fixture *f, const char *when, char wanted)
{
	f->request.at = at(when);
	if (code(f, C(VICTIM_NAME)) != wanted)
		fail_msg("at %s: %c, wanted %c", when, code(f, C(VICTIM_NAME)), wanted);
}

static void
test_it_begins_and_ends_at_midnights_of_its_zone(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	code_at(f, "2026-01-10T04:59:59Z", 'M'); /* the last signature's day has not begun */
	code_at(f, "2026-01-10T05:00:00Z", 'P');
	code_at(f, "2027-01-01T04:59:59Z", 'P');
	code_at(f, "2027-01-01T05:00:00Z", 'M');
}

static void
test_an_overdue_review_restricts_it(void **state)
{
	struct fixture *f = *state;

	AGREE(f,
	    TEXT("one", "1", "", DAYS,
		SECTION("1", "p", "h", "share", NAME,
		    "      - crisis_response\n      - prosecution_handoff\n      - court_support\n",
		    "    only if: nothing\n")));
	f->request.purpose = PURPOSE(COURT_SUPPORT);
	code_at(f, "2026-09-01T03:59:59Z", 'P'); /* 31 days after 2026-08-01 */
	code_at(f, "2026-09-01T04:00:00Z", 'N');
	f->request.purpose = PURPOSE(CRISIS_RESPONSE);
	code_at(f, "2026-09-01T04:00:00Z", 'P');
	f->request.purpose = PURPOSE(PROSECUTION_HANDOFF);
	code_at(f, "2026-09-01T04:00:00Z", 'N');
	f->request.accepted = true;
	code_at(f, "2026-09-01T04:00:00Z", 'P');
}

static void
test_a_version_ends_the_one_it_replaces_for_good(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "nothing")),
	    TEXT("one", "2", "replaces: one@1\n",
		"in force from: 2026-04-01\nin force until: 2026-05-01\nreview by: 2026-05-01\n",
		SHARE("1", "      - charge\n", "nothing")));
	code_at(f, "2026-04-01T03:59:59Z", 'P');
	code_at(f, "2026-04-01T04:00:00Z", 'N');
	code_at(f, "2026-05-01T04:00:00Z", 'M');
}

static void
test_a_version_that_never_comes_ends_nothing(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "nothing")),
	    TEXT("one", "2", "replaces: one@1\nended on: 2026-03-01\n",
		"in force from: 2026-04-01\nin force until: 2026-05-01\nreview by: 2026-05-01\n",
		SHARE("1", "      - charge\n", "nothing")));
	code_at(f, "2026-04-15T04:00:00Z", 'P');
}

/* --- the floor --- */

static void
test_who_is_covered_and_when(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	f->request.record = SERVICE;
	code_at(f, "2026-02-10T04:59:59Z", 'R'); /* before counsel's opinion */
	code_at(f, "2026-02-10T05:00:00Z", 'P');
	code_at(f, "2026-06-01T04:00:00Z", 'R'); /* an award of VOCA */
	assert_string_equal(by(f, C(VICTIM_NAME)), "F02");
	code_at(f, "2026-07-01T04:00:00Z", 'P'); /* one of a state covers nobody */
	f->request.record = INCIDENT;
	code_at(f, "2026-06-01T04:00:00Z", 'P');
}

static void
test_no_number_without_the_rules_that_govern_it(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("one", "1", "", DAYS,
		     SHARE("1", "      - service_contact\n", "nothing")
			 SHARE("2", "      - safe_contact\n", "release")));
	f->request.record = SERVICE;
	f->request.classes = BIT(C(SERVICE_CONTACT));
	assert_int_equal(code(f, C(SERVICE_CONTACT)), 'F');
	assert_string_equal(by(f, C(SERVICE_CONTACT)), "F14");
	give_release(f, BIT(C(SAFE_CONTACT)));
	assert_int_equal(code(f, C(SERVICE_CONTACT)), 'P');
}

static void
test_inside_one_organisation_its_protocols_count_and_nothing_else(void **state)
{
	static const char protocol[] =
	    "agreement: inner\ntitle: T\nkind: internal-protocol\nversion: 1\nsigned by:\n"
	    "  - A, police, 2026-01-05\n" DAYS "timezone: UTC\nparties:\n"
	    "  - as: patrol\n    who:\n      - police\n  - as: unit\n    who:\n      - police\n"
	    "sections:\n  - section: \"1\"\n    heading: H\n    from: patrol\n    to: unit\n"
	    "    share:\n      - victim_name\n      - contact_secret\n    for:\n      - any\n"
	    "    with:\n      - advocate\n    who may:\n      - any\n    only if: nothing\n";
	struct fixture *f = *state;

	AGREE(f, protocol, TEXT("one", "1", "", DAYS, SHARE("1", "      - charge\n", "nothing")));
	assert_int_equal(code(f, C(VICTIM_NAME)), 'N');
	f->request.to = f->request.from;
	assert_int_equal(code(f, C(VICTIM_NAME)), 'P');
	assert_int_equal(code(f, C(CHARGE)), 'N');
	f->request.record = SERVICE;
	assert_int_equal(code(f, C(CONTACT_SECRET)), 'P'); /* F01 is about partners */
	f->request.purpose = PURPOSE(MEDIA);
	assert_int_equal(code(f, C(VICTIM_NAME)), 'F');
}

static void
test_a_section_that_the_floor_empties_is_refused(void **state)
{
	static const char text[] =
	    TEXT("one", "1", "", DAYS, SHARE("1", "      - contact_secret\n", "release"));
	struct fixture *f = *state;
	struct agreement agreement;
	struct yaml_doc doc;
	struct err err = {0};

	AGREE(f, TEXT("two", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	assert_true(yaml_parse(f->r.arena, "a.yaml", text, strlen(text), &doc, &err));
	assert_true(agreement_read(&doc, &agreement, &err));
	assert_false(policy_make(f->r.arena, &f->directory, &agreement, 1, &f->policy, &err));
	assert_non_null(strstr(err.msg, "section 1"));
	assert_non_null(strstr(err.msg, "a.yaml:"));
}

/* --- placements --- */

static bool
placed(struct fixture *f, const char *when)
{
	unsigned role = 0;
	bool good = policy_placement(&f->policy, directory_placement(&f->directory, "pl-1"),
	    f->request.from, f->request.to, at(when), &role, NULL);

	assert_int_equal(role, good ? ROLE(ADVOCATE) : 0);
	return good;
}

static void
test_a_placement_is_live_while_every_date_holds(void **state)
{
	struct fixture *f = *state;

	AGREE(f, TEXT("hybrid", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	assert_false(placed(f, "2026-02-01T04:59:59Z"));
	assert_true(placed(f, "2026-02-01T05:00:00Z"));
	assert_true(placed(f, "2026-09-01T03:59:59Z"));
	assert_false(placed(f, "2026-09-01T04:00:00Z")); /* the addendum */
	f->request.to = directory_organisation(&f->directory, "office");
	assert_false(placed(f, "2026-03-01T05:00:00Z"));
	AGREE(f, TEXT("other", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	assert_false(placed(f, "2026-03-01T05:00:00Z"));
}

/* --- two policies --- */

struct seen {
	size_t count;
	struct change last;
};

static bool
see(void *ctx, const struct change *change)
{
	struct seen *seen = ctx;

	seen->count++;
	seen->last = *change;
	return true;
}

static void
test_a_difference_is_every_cell_with_its_time(void **state)
{
	struct fixture *before = *state, *after = reader_new(sizeof(*after), 64 << 20);
	struct seen seen = {0};

	AGREE(before, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "release")));
	AGREE(after, TEXT("one", "1", "", DAYS, SHARE("1", NAME, "nothing")));
	assert_true(policy_diff(before->compiled, before->compiled, NULL, see, &seen, NULL));
	assert_int_equal(seen.count, 0);
	assert_true(policy_diff(before->compiled, after->compiled, NULL, see, &seen, NULL));
	/* In the incident record always; in the service record but for the times when it is
	 * covered. */
	assert_int_equal(seen.count, 3);
	assert_int_equal(seen.last.was, LEVEL_RELEASE);
	assert_int_equal(seen.last.now, LEVEL_OPEN);
	assert_int_equal(seen.last.since, at("2026-07-01T04:00:00Z"));
	assert_int_equal(seen.last.until, at("2027-01-01T05:00:00Z"));
	tear_down((void **)&after);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    T(test_each_code),
	    T(test_a_release_says_w_whatever_the_sections_ask),
	    T(test_a_release_opens_only_what_it_names),
	    T(test_who_names_no_client_was_not_told),
	    T(test_a_class_stands_in_its_own_record),
	    T(test_it_begins_and_ends_at_midnights_of_its_zone),
	    T(test_an_overdue_review_restricts_it),
	    T(test_a_version_ends_the_one_it_replaces_for_good),
	    T(test_a_version_that_never_comes_ends_nothing),
	    T(test_who_is_covered_and_when),
	    T(test_no_number_without_the_rules_that_govern_it),
	    T(test_inside_one_organisation_its_protocols_count_and_nothing_else),
	    T(test_a_section_that_the_floor_empties_is_refused),
	    T(test_a_placement_is_live_while_every_date_holds),
	    T(test_a_difference_is_every_cell_with_its_time),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
