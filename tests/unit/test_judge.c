/* What a version of an agreement would change: whether it loosens, and the digest that is approved.
 */
#include "common/clock.h"
#include "services/gateway/policy/judge.h"
#include "tests/unit/reader_world.h"

static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n"
    "  - organisation: office\n    kind: prosecution\n    zone: UTC\n";

#define SHARE(number, from, to, class, need)                                                       \
	"  - section: \"" number "\"\n    heading: H\n    from: " from "\n    to: " to             \
	"\n    share:\n      - " class "\n    for:\n      - crisis_response\n    with:\n"          \
				       "      - advocate\n    who may:\n      - view\n    only "   \
				       "if: " need "\n"
#define NEVER_SHARE(number, from, to, class)                                                       \
	"  - section: \"" number "\"\n    heading: H\n    from: " from "\n    to: " to             \
	"\n    never share:\n      - " class "\n    for:\n      - any\n    with:\n      - any\n"   \
					     "    who may:\n      - any\n"
#define SEATS                                                                                      \
	"placements:\n  - employer: h\n    host: p\n    roles:\n      - advocate\n"                \
	"    records access: read-only\n"
#define TEXT(id, version, extra, until, sections)                                                  \
	"agreement: " id "\ntitle: T\nkind: hybrid\nversion: " version "\n" extra                  \
	"in force from: 2026-01-01\nin force until: " until "\nreview by: " until                  \
	"\ntimezone: UTC\nparties:\n  - as: p\n    who:\n      - police\n"                         \
	"  - as: h\n    who:\n      - house\n" sections
#define SIGNED "signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n"
#define UNSIGNED "replaces: a@1\n"
#define REPLACES UNSIGNED SIGNED
#define INCIDENT SHARE("1", "p", "h", "incident", "nothing")
#define PLACE SHARE("2", "p", "h", "incident_place", "nothing")
#define ONE TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT PLACE)

struct fixture {
	struct reader r;
	struct directory directory;
	struct agreement agreements[8];
	struct policy policy;
	int64_t at;   /* now; ever when no test says otherwise */
	int64_t ends; /* of a draft that is an end; 0 */
	struct judgement judgement;
};

static int
set_up(void **state)
{
	struct fixture *f = reader_new(sizeof(*f), 256 << 20);

	f->at = INT64_MIN;
	*state = f;
	return 0;
}

static void
read_text(struct fixture *f, const char *text, struct agreement *out)
{
	struct yaml_doc *doc = arena_zalloc(f->r.arena, sizeof(*doc));

	if (!yaml_parse(f->r.arena, "a.yaml", text, strlen(text), doc, &f->r.err) ||
	    !agreement_read(doc, out, &f->r.err))
		fail_msg("%s", f->r.err.msg);
}

/* The last text is the draft; those before it decide now. */
static bool
judged(struct fixture *f, const char *const *texts)
{
	struct yaml_doc *doc = arena_zalloc(f->r.arena, sizeof(*doc));
	struct compiled *compiled;
	size_t count = 0;

	if (!yaml_parse(
		f->r.arena, "d.yaml", directory_text, strlen(directory_text), doc, &f->r.err) ||
	    !directory_read(doc, &f->directory, &f->r.err))
		fail_msg("%s", f->r.err.msg);
	for (; texts[count] != NULL; count++)
		read_text(f, texts[count], &f->agreements[count]);
	assert_true(policy_make(
	    f->r.arena, &f->directory, f->agreements, count - 1, &f->policy, &f->r.err));
	compiled = policy_compile(f->r.arena, &f->policy, &f->r.err);
	assert_non_null(compiled);
	return judge(f->r.arena, compiled, &f->agreements[count - 1], f->ends, f->at, &f->judgement,
	    &f->r.err);
}
#define JUDGE(f, ...)                                                                              \
	do {                                                                                       \
		if (!judged((f), (const char *const[]){__VA_ARGS__, NULL}))                        \
			fail_msg("%s", (f)->r.err.msg);                                            \
	} while (0)

static void
test_a_first_version_opens_what_it_shares(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, ONE);
	assert_true(f->judgement.loosens);
	/* Two classes, each of the incident record only. */
	assert_int_equal(f->judgement.opened, 2);
	assert_int_equal(f->judgement.closed, 0);
	assert_non_null(strstr(f->judgement.sentences, "police to house opens: incident"));
}

static void
test_less_is_no_loosening(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, ONE, TEXT("a", "2", REPLACES, "2028-01-01", "sections:\n" INCIDENT));
	assert_false(f->judgement.loosens);
	assert_int_equal(f->judgement.opened, 0);
	assert_int_equal(f->judgement.closed, 1);
}

static void
test_a_condition_more_is_no_loosening_and_one_less_is(void **state)
{
	struct fixture *f = *state;
	const char *open = TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT),
		   *told = TEXT("a", "2", REPLACES, "2028-01-01",
		       "sections:\n" SHARE("1", "p", "h", "incident", "victim told"));

	JUDGE(f, open, told);
	assert_false(f->judgement.loosens);
	JUDGE(f,
	    TEXT("a", "1", SIGNED, "2028-01-01",
		"sections:\n" SHARE("1", "p", "h", "incident", "victim told")),
	    TEXT("a", "2", REPLACES, "2028-01-01", "sections:\n" INCIDENT));
	assert_true(f->judgement.loosens);
}

static void
test_the_same_for_a_day_longer_loosens(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, ONE, TEXT("a", "2", REPLACES, "2028-01-02", "sections:\n" INCIDENT PLACE));
	assert_true(f->judgement.loosens);
	JUDGE(f, ONE, TEXT("a", "2", REPLACES, "2027-12-31", "sections:\n" INCIDENT PLACE));
	assert_false(f->judgement.loosens);
}

static void
test_one_section_more_and_one_less_loosens(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, ONE,
	    TEXT("a", "2", REPLACES, "2028-01-01",
		"sections:\n" INCIDENT SHARE("2", "p", "h", "custody", "release")));
	assert_true(f->judgement.loosens);
	assert_int_equal(f->judgement.opened, 1);
	assert_int_equal(f->judgement.closed, 1);
}

/* Its text says less, and what it takes away let another agreement's section hold. */
static void
test_a_never_share_less_loosens(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" PLACE),
	    TEXT("a", "1", SIGNED, "2028-01-01",
		"sections:\n" INCIDENT NEVER_SHARE("2", "p", "h", "incident_place")),
	    TEXT("a", "2", REPLACES, "2028-01-01", "sections:\n" INCIDENT));
	assert_true(f->judgement.loosens);
	assert_int_equal(f->judgement.opened, 1);
}

static void
test_what_another_opens_already_is_no_loosening(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT PLACE),
	    TEXT("a", "1", "", "2028-01-01", "sections:\n" PLACE));
	/* But from the first of January on, when b is not signed yet. */
	assert_int_equal(f->judgement.opened, 1);
	JUDGE(f, TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT PLACE),
	    TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" PLACE));
	assert_false(f->judgement.loosens);
	assert_int_equal(f->judgement.opened + f->judgement.closed, 0);
}

static void
test_a_new_seat_loosens_and_one_that_was_there_does_not(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, ONE, TEXT("a", "2", REPLACES, "2028-01-01", SEATS "sections:\n" INCIDENT));
	assert_true(f->judgement.loosens);
	assert_int_equal(f->judgement.opened, 0);
	assert_int_equal(f->judgement.seats, 1);
	JUDGE(f, TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT PLACE),
	    TEXT("a", "2", UNSIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT));
	/* As if signed it begins before the old one was signed. */
	assert_int_equal(f->judgement.seats, 1);
	JUDGE(f, TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT PLACE),
	    TEXT("a", "2", REPLACES, "2028-01-01", SEATS "sections:\n" INCIDENT));
	assert_int_equal(f->judgement.seats, 0);
	assert_false(f->judgement.loosens);
}

static int64_t
instant(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

#define LATER UNSIGNED "signed by:\n  - A, police, 2027-01-05\n  - B, house, 2027-01-10\n"
#define ENDED SIGNED "ended on: 2026-06-01\n"

/* Its wall falls with it, and what another agreement shares is open. */
static void
test_an_end_loosens_where_its_wall_held(void **state)
{
	struct fixture *f = *state;

	JUDGE(f, TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" PLACE),
	    TEXT("a", "1", SIGNED, "2028-01-01",
		"sections:\n" INCIDENT NEVER_SHARE("2", "p", "h", "incident_place")),
	    TEXT("a", "1", ENDED, "2028-01-01",
		"sections:\n" INCIDENT NEVER_SHARE("2", "p", "h", "incident_place")));
	assert_true(f->judgement.loosens);
	assert_int_equal(f->judgement.opened, 1);
	assert_int_equal(f->judgement.closed, 1);
	JUDGE(f, ONE, TEXT("a", "1", ENDED, "2028-01-01", "sections:\n" INCIDENT PLACE));
	assert_false(f->judgement.loosens);
	assert_int_equal(f->judgement.closed, 2);
}

/* A replacer ends before it began: the one that it was to replace stays, with its seats. */
static void
test_an_end_loosens_where_an_earlier_version_comes_back(void **state)
{
	struct fixture *f = *state;

	f->at = instant("2026-05-01T00:00:00Z");
	JUDGE(f, ONE, TEXT("a", "2", LATER, "2028-01-01", "sections:\n" INCIDENT),
	    TEXT("a", "2", LATER "ended on: 2026-06-01\n", "2028-01-01", "sections:\n" INCIDENT));
	assert_int_equal(f->judgement.opened, 1);
	JUDGE(f, TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT),
	    TEXT("a", "2", LATER, "2028-01-01", "sections:\n" INCIDENT),
	    TEXT("a", "2", LATER "ended on: 2026-06-01\n", "2028-01-01", "sections:\n" INCIDENT));
	assert_int_equal(f->judgement.opened, 0);
	assert_int_equal(f->judgement.seats, 1);
	assert_true(f->judgement.loosens);
}

/* Nobody can ask about yesterday: a version that is to replace one as of its first day opens
 * nothing by that, and the digest stays the same until one of the days comes. */
static void
test_what_has_passed_is_no_change(void **state)
{
	struct fixture *f = *state;
	uint8_t digest[JUDGE_DIGEST];

	f->at = instant("2026-01-10T00:00:00Z");
	JUDGE(f, TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT PLACE),
	    TEXT("a", "2", UNSIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT));
	assert_false(f->judgement.loosens);
	assert_int_equal(f->judgement.closed, 1);
	memcpy(digest, f->judgement.digest, sizeof(digest));
	f->at = instant("2027-12-31T23:59:59Z");
	JUDGE(f, ONE, TEXT("a", "2", UNSIGNED, "2028-01-01", "sections:\n" INCIDENT));
	assert_memory_equal(digest, f->judgement.digest, sizeof(digest));
	f->at = instant("2026-01-09T23:59:59Z");
	JUDGE(f, ONE, TEXT("a", "2", UNSIGNED, "2028-01-01", "sections:\n" INCIDENT));
	assert_true(f->judgement.loosens);
	f->at = instant("2028-01-01T00:00:00Z");
	JUDGE(f, ONE, TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT PLACE));
	assert_int_equal(f->judgement.opened + f->judgement.closed, 0);
}

static void
digest_of(struct fixture *f, uint8_t out[JUDGE_DIGEST])
{
	memcpy(out, f->judgement.digest, JUDGE_DIGEST);
}

static void
test_the_digest_is_of_this_change_and_of_no_other(void **state)
{
	static const char *const others[][3] = {
	    {TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT)},
	    {TEXT("a", "2", SIGNED, "2028-01-01", "sections:\n" INCIDENT PLACE)},
	    {TEXT("a", "1", SIGNED, "2028-01-02", "sections:\n" INCIDENT PLACE)},
	    {TEXT("a", "1", SIGNED, "2028-01-01",
		"sections:\n" INCIDENT SHARE("2", "p", "h", "incident_place", "release"))},
	    {TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT PLACE)},
	    {TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT), ONE},
	};
	uint8_t digest[JUDGE_DIGEST], again[JUDGE_DIGEST];
	struct fixture *f = *state;

	JUDGE(f, ONE);
	digest_of(f, digest);
	/* Its order and its title are no change; another pair's agreement is none of its. */
	JUDGE(f, TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" PLACE INCIDENT));
	assert_memory_equal(digest, f->judgement.digest, JUDGE_DIGEST);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		assert_true(judged(f, others[i]));
		digest_of(f, again);
		assert_memory_not_equal(digest, again, JUDGE_DIGEST);
	}
}

static void
test_what_the_floor_forbids_whole_is_refused(void **state)
{
	struct fixture *f = *state;
	const char *const texts[] = {
	    TEXT("a", "1", "", "2028-01-01",
		"sections:\n" SHARE("1", "p", "h", "contact_secret", "release")),
	    NULL};

	assert_false(judged(f, texts));
	assert_int_equal(f->r.err.code, ERR_INVALID);
	assert_non_null(strstr(f->r.err.msg, "the floor forbids"));
}

/* --- an end --- */

static void
test_an_end_is_approved_of_by_itself(void **state)
{
	struct fixture *f = *state;
	const char *wall = TEXT(
	    "a", "1", SIGNED, "2028-01-01", "sections:\n" NEVER_SHARE("1", "p", "h", "incident"));
	const char *open = TEXT("b", "1", SIGNED, "2028-01-01", "sections:\n" INCIDENT);
	uint8_t whole[JUDGE_DIGEST];

	JUDGE(f, open, wall, wall);
	memcpy(whole, f->judgement.digest, sizeof(whole));
	f->ends = instant("2026-06-01T00:00:00Z");
	JUDGE(f, open, wall, wall);
	assert_memory_not_equal(whole, f->judgement.digest, sizeof(whole));
}

/* --- another directory --- */

#define HOUSE "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
#define POLICE "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n"
#define OFFICE "  - organisation: office\n    kind: prosecution\n    zone: UTC\n"
#define OPINION "    covered: no\n    covered because: County Attorney opinion, 2026-02-10\n"
#define ALL "organisations:\n" HOUSE POLICE OFFICE
#define PEOPLE                                                                                     \
	"people:\n  - person: ada\n    employer: house\n    roles:\n      - advocate\n"            \
	"  - person: bea\n    employer: house\n    roles:\n      - advocate\n"
#define EDGE(name, person, until)                                                                  \
	"  - placement: " name "\n    person: " person "\n    employer: house\n    host: police\n" \
	"    agreement: a\n    role: advocate\n    from: 2026-01-15\n    until: " until            \
	"\n    screening until: 2028-01-01\n    training until: 2028-01-01\n"
#define NAMES SHARE("1", "p", "h", "victim_name", "nothing")

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

/* One agreement, one directory that decides now and one that takes its place. */
static const struct judgement *
replaced(struct fixture *f, const char *agreement, const char *now, const char *next)
{
	struct directory_change change = {.at = f->at};

	read_text(f, agreement, &f->agreements[0]);
	assert_true(
	    policy_make(f->r.arena, directory_of(f, now), f->agreements, 1, &f->policy, &f->r.err));
	change.now = policy_compile(f->r.arena, &f->policy, &f->r.err);
	assert_non_null(change.now);
	change.next = directory_of(f, next);
	if (!judge_directory(f->r.arena, &change, &f->judgement, &f->r.err))
		fail_msg("%s", f->r.err.msg);
	return &f->judgement;
}

static bool
concerns(const struct judgement *j, const char *organisation, bool owner)
{
	for (size_t i = 0; i < j->concerned_count; i++)
		if (strcmp(j->concerned[i].organisation, organisation) == 0)
			return owner ? j->concerned[i].owner : j->concerned[i].recipient;
	return false;
}

static void
test_an_owner_who_is_covered_no_more_opens(void **state)
{
	struct fixture *f = *state;
	const char *agreement = TEXT("a", "1", SIGNED, "2028-01-01", "sections:\n" NAMES);
	const struct judgement *j =
	    replaced(f, agreement, ALL, "organisations:\n" HOUSE POLICE OPINION OFFICE);

	assert_true(j->loosens && j->opened == 1 && j->closed == 0 && j->seats == 0);
	assert_true(concerns(j, "police", true) && concerns(j, "house", false));
	assert_false(concerns(j, "house", true) || concerns(j, "office", false));
	assert_non_null(strstr(j->sentences, "police to house opens: victim name"));
	assert_non_null(strstr(j->sentences, "from 2026-02-10T00:00:00Z"));
	j = replaced(f, agreement, "organisations:\n" HOUSE POLICE OPINION OFFICE, ALL);
	assert_true(!j->loosens && j->opened == 0 && j->closed == 1);
}

static void
test_the_same_directory_in_another_order_changes_nothing(void **state)
{
	const struct judgement *j =
	    replaced(*state, ONE, ALL, "organisations:\n" OFFICE POLICE HOUSE PEOPLE);

	assert_true(!j->loosens && j->opened + j->closed + j->seats == 0);
}

/* Named by an agreement, and not there until now: what nobody has looked at opens. */
static void
test_an_organisation_that_comes_back_opens_and_one_that_goes_closes(void **state)
{
	struct fixture *f = *state;
	const struct judgement *j =
	    replaced(f, ONE, "organisations:\n" POLICE OFFICE, "organisations:\n" HOUSE POLICE);

	assert_true(j->loosens && j->opened == 2 && j->closed == 0);
	assert_true(concerns(j, "police", true) && concerns(j, "house", false));
	j = replaced(f, ONE, "organisations:\n" HOUSE POLICE, "organisations:\n" OFFICE POLICE);
	assert_true(!j->loosens && j->opened == 0 && j->closed == 2);
	assert_non_null(strstr(j->sentences, "police to house closes"));
}

#define PLACED TEXT("a", "1", SIGNED, "2028-01-01", SEATS "sections:\n" INCIDENT)

static void
test_who_gets_to_read_at_a_host_is_a_seat(void **state)
{
	struct fixture *f = *state;
	const char *before = ALL PEOPLE "placements:\n" EDGE("one", "ada", "2027-01-01");
	const struct judgement *j = replaced(f, PLACED, ALL PEOPLE, before);
	uint8_t digest[JUDGE_DIGEST];

	assert_true(j->loosens && j->opened == 0 && j->seats == 1);
	assert_true(concerns(j, "police", true) && concerns(j, "house", false));
	assert_non_null(
	    strstr(j->sentences, "ada of house gets to read at police as advocate, from"));
	memcpy(digest, j->digest, sizeof(digest));
	j = replaced(
	    f, PLACED, ALL PEOPLE, ALL PEOPLE "placements:\n" EDGE("one", "bea", "2027-01-01"));
	assert_memory_not_equal(digest, j->digest, sizeof(digest));
	j = replaced(
	    f, PLACED, before, ALL PEOPLE "placements:\n" EDGE("next", "ada", "2027-01-01"));
	assert_int_equal(j->seats, 0);
	j = replaced(
	    f, PLACED, before, ALL PEOPLE "placements:\n" EDGE("one", "ada", "2026-12-01"));
	assert_int_equal(j->seats, 0);
	j = replaced(
	    f, PLACED, before, ALL PEOPLE "placements:\n" EDGE("one", "ada", "2027-01-02"));
	assert_int_equal(j->seats, 1);
	assert_non_null(
	    strstr(j->sentences, "from 2027-01-01T00:00:00Z, until 2027-01-02T00:00:00Z"));
	j = replaced(f, PLACED, before, ALL PEOPLE);
	assert_false(j->loosens);
}

/* The edge is there, and no agreement that lets it read: two people approve of that agreement. */
static void
test_an_edge_that_nothing_holds_up_is_no_seat(void **state)
{
	struct fixture *f = *state;
	const char *next = ALL PEOPLE "placements:\n" EDGE("one", "ada", "2027-01-01");

	assert_int_equal(replaced(f, ONE, ALL PEOPLE, next)->seats, 0);
	f->at = instant("2027-01-01T00:00:00Z");
	assert_int_equal(replaced(f, PLACED, ALL PEOPLE, next)->seats, 0);
	f->at--;
	assert_int_equal(replaced(f, PLACED, ALL PEOPLE, next)->seats, 1);
}

static void
test_without_memory_it_is_refused(void **state)
{
	struct fixture *f = *state;
	struct arena *small = arena_new(1 << 10, 1 << 10);
	struct judgement judgement;

	JUDGE(f, ONE);
	assert_false(judge(small, policy_compile(f->r.arena, &f->policy, &f->r.err),
	    &f->agreements[0], 0, 0, &judgement, &f->r.err));
	assert_int_equal(f->r.err.code, ERR_UNAVAILABLE);
	arena_free(&small);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    T(test_a_first_version_opens_what_it_shares),
	    T(test_less_is_no_loosening),
	    T(test_a_condition_more_is_no_loosening_and_one_less_is),
	    T(test_the_same_for_a_day_longer_loosens),
	    T(test_one_section_more_and_one_less_loosens),
	    T(test_a_never_share_less_loosens),
	    T(test_what_another_opens_already_is_no_loosening),
	    T(test_a_new_seat_loosens_and_one_that_was_there_does_not),
	    T(test_an_end_loosens_where_its_wall_held),
	    T(test_an_end_loosens_where_an_earlier_version_comes_back),
	    T(test_what_has_passed_is_no_change),
	    T(test_the_digest_is_of_this_change_and_of_no_other),
	    T(test_what_the_floor_forbids_whole_is_refused),
	    T(test_an_end_is_approved_of_by_itself),
	    T(test_an_owner_who_is_covered_no_more_opens),
	    T(test_the_same_directory_in_another_order_changes_nothing),
	    T(test_an_organisation_that_comes_back_opens_and_one_that_goes_closes),
	    T(test_who_gets_to_read_at_a_host_is_a_seat),
	    T(test_an_edge_that_nothing_holds_up_is_no_seat),
	    T(test_without_memory_it_is_refused),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
