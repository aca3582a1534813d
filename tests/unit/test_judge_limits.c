/* A version that changes very much: what is told of it ends before what is judged, and that ends
 * too.
 */
#define JUDGE_CELLS ((size_t)4)
#define JUDGE_TOLD ((size_t)3)

#include "common/clock.h"
#include "services/gateway/policy/judge.c" /* NOLINT: with these limits */
#include "tests/unit/reader_world.h"

static const char directory_text[] =
    "organisations:\n  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n";

#define TEXT(classes)                                                                              \
	"agreement: a\ntitle: T\nkind: hybrid\nversion: 1\nin force from: 2026-01-01\n"            \
	"in force until: 2028-01-01\nreview by: 2027-01-01\ntimezone: UTC\nparties:\n  - as: p\n"  \
	"    who:\n      - police\n  - as: h\n    who:\n      - house\nsections:\n"                \
	"  - section: \"1\"\n    heading: H\n    from: p\n    to: h\n    share:\n" classes         \
	"    for:\n      - crisis_response\n    with:\n      - advocate\n    who may:\n"           \
	"      - view\n    only if: nothing\n"
#define THREE "      - custody\n      - court\n      - charge\n"
#define FOUR THREE "      - case_status\n"
#define FIVE FOUR "      - case_team\n"

struct fixture {
	struct reader r;
	struct judgement judgement;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static bool
judged(struct fixture *f, const char *text)
{
	struct directory *directory = arena_zalloc(f->r.arena, sizeof(*directory));
	struct agreement *draft = arena_zalloc(f->r.arena, sizeof(*draft));
	struct yaml_doc *docs = arena_zalloc(f->r.arena, 2 * sizeof(*docs));
	struct policy *policy = arena_zalloc(f->r.arena, sizeof(*policy));
	const struct compiled *compiled;

	if (!yaml_parse(
		f->r.arena, "d", directory_text, strlen(directory_text), &docs[0], &f->r.err) ||
	    !directory_read(&docs[0], directory, &f->r.err) ||
	    !yaml_parse(f->r.arena, "a", text, strlen(text), &docs[1], &f->r.err) ||
	    !agreement_read(&docs[1], draft, &f->r.err) ||
	    !policy_make(f->r.arena, directory, NULL, 0, policy, &f->r.err) ||
	    (compiled = policy_compile(f->r.arena, policy, &f->r.err)) == NULL)
		fail_msg("%s", f->r.err.msg);
	return judge(f->r.arena, compiled, draft, 0, INT64_MIN, &f->judgement, &f->r.err);
}

static void
test_the_cells_that_are_told_have_a_limit_and_all_are_counted(void **state)
{
	struct fixture *f = *state;
	uint8_t three[JUDGE_DIGEST];

	assert_true(judged(f, TEXT(THREE)));
	assert_non_null(strstr(f->judgement.sentences, "charge, court and custody"));
	memcpy(three, f->judgement.digest, sizeof(three));
	assert_true(judged(f, TEXT(FOUR)));
	assert_int_equal(f->judgement.opened, 4);
	assert_null(strstr(f->judgement.sentences, "case status"));
	assert_memory_not_equal(three, f->judgement.digest, sizeof(three));
}

static void
test_a_cell_more_than_the_limit_is_refused(void **state)
{
	struct fixture *f = *state;

	assert_true(judged(f, TEXT(FOUR)));
	assert_false(judged(f, TEXT(FIVE)));
	assert_int_equal(f->r.err.code, ERR_TOO_LARGE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
		test_the_cells_that_are_told_have_a_limit_and_all_are_counted, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_a_cell_more_than_the_limit_is_refused, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
