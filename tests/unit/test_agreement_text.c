/* Rows of an agreement become the text that is read and judged: a signature is one line, and today
 * is where the agreement is. */
#include "common/clock.h"
#include "services/gateway/agreement_text.h"
#include "tests/unit/reader_world.h"

static const char directory_text[] =
    "organisations:\n  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n";
static const char body[] =
    "agreement: a\ntitle: T\nkind: hybrid\nversion: 1\nin force from: 2026-01-01\n"
    "in force until: 2028-01-01\nreview by: 2027-01-01\ntimezone: America/New_York\nparties:\n"
    "  - as: p\n    who:\n      - police\n  - as: h\n    who:\n      - house\nsections:\n"
    "  - section: \"1\"\n    heading: H\n    from: p\n    to: h\n    share:\n      - custody\n"
    "    for:\n      - crisis_response\n    with:\n      - advocate\n    who may:\n      - view\n"
    "    only if: nothing\n";

struct fixture {
	struct reader r;
	struct compiled *now;
	struct agreement_look look;
};

static int
set_up(void **state)
{
	struct fixture *f = reader_new(sizeof(*f), 64 << 20);
	struct directory *directory = arena_zalloc(f->r.arena, sizeof(*directory));
	struct policy *policy = arena_zalloc(f->r.arena, sizeof(*policy));
	struct yaml_doc *doc = arena_zalloc(f->r.arena, sizeof(*doc));

	*state = f;
	return yaml_parse(
		   f->r.arena, "d", directory_text, strlen(directory_text), doc, &f->r.err) &&
		       directory_read(doc, directory, &f->r.err) &&
		       policy_make(f->r.arena, directory, NULL, 0, policy, &f->r.err) &&
		       (f->now = policy_compile(f->r.arena, policy, &f->r.err)) != NULL
		   ? 0
		   : -1;
}

static void
look_at(struct fixture *f, const char *text, struct agreement_line *lines, const char *at)
{
	f->look = (struct agreement_look){
	    .arena = f->r.arena, .file = "a", .body = text, .lines = lines, .now = f->now};
	assert_true(clock_parse(at, &f->look.at, NULL));
	agreement_look(&f->look);
}

#define NOON "2026-03-01T12:00:00Z"

static void
test_lines_become_signatures(void **state)
{
	struct agreement_line second = {NULL, "Director: M. Okafor, MSW", "house", "2026-01-12"},
			      first = {&second, "Chief A. Ruiz", "police", "2026-01-09"};
	struct fixture *f = *state;

	look_at(f, body, &first, NOON);
	assert_int_equal(f->look.err.code, ERR_NONE);
	assert_int_equal(f->look.agreement->signature_count, 2);
	assert_string_equal(f->look.agreement->signatures[1].organisation, "house");
	assert_string_equal(
	    f->look.agreement->signatures[1].text, "Director: M. Okafor, MSW, house, 2026-01-12");
	assert_true(f->look.agreement->signed_at != NEVER);
	assert_null(strstr(f->look.canonical, "signed by"));
	assert_true(f->look.judgement.loosens);
}

static void
test_the_canonical_text_is_read_as_itself(void **state)
{
	struct fixture *f = *state;
	const char *canonical;

	look_at(f, body, NULL, NOON);
	canonical = f->look.canonical;
	look_at(f, canonical, NULL, NOON);
	assert_string_equal(f->look.canonical, canonical);
	assert_int_equal(f->look.agreement->signed_at, NEVER);
}

static void
test_a_line_is_no_other_line(void **state)
{
	static const char *const names[] = {"A, police, 2026-01-09\n  - B", "A\n  - B",
	    "\nversion: 2", "A\r", "A\x7f", "", " A", "A "};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct agreement_line line = {NULL, names[i], "house", "2026-01-12"};

		look_at(f, body, &line, NOON);
		assert_int_equal(f->look.err.code, ERR_INVALID);
	}
}

static void
test_a_name_has_a_limit(void **state)
{
	char name[130] = {0};
	struct agreement_line line = {NULL, name, "house", "2026-01-12"};
	struct fixture *f = *state;

	memset(name, 'A', 128);
	look_at(f, body, &line, NOON);
	assert_int_equal(f->look.err.code, ERR_NONE);
	name[128] = 'A';
	look_at(f, body, &line, NOON);
	assert_int_equal(f->look.err.code, ERR_INVALID);
}

static void
test_who_signs_is_a_party(void **state)
{
	struct agreement_line line = {NULL, "A", "office", "2026-01-12"};
	struct fixture *f = *state;

	look_at(f, body, &line, NOON);
	assert_int_equal(f->look.err.code, ERR_INVALID);
}

static void
test_today_is_where_the_agreement_is(void **state)
{
	struct agreement_line line = {NULL, "A", "house", NULL};
	struct fixture *f = *state;

	look_at(f, body, &line, "2026-03-02T03:00:00Z");
	assert_int_equal(f->look.err.code, ERR_NONE);
	assert_string_equal(line.day, "2026-03-01");
}

static void
test_without_memory_it_is_refused(void **state)
{
	struct agreement_line line = {NULL, "A", "house", NULL};
	struct fixture *f = *state;

	for (size_t room = 1 << 10; room < 1 << 16; room += 1 << 10) {
		struct arena *arena = arena_new(room, room);

		line.day = NULL;
		f->look = (struct agreement_look){
		    .arena = arena, .file = "a", .body = body, .lines = &line, .now = f->now};
		agreement_look(&f->look);
		assert_true(f->look.err.code == ERR_UNAVAILABLE ||
			    f->look.err.code == ERR_TOO_LARGE || f->look.err.code == ERR_NONE);
		arena_free(&arena);
	}
	assert_int_equal(f->look.err.code, ERR_NONE); /* with the last and largest */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    T(test_lines_become_signatures),
	    T(test_the_canonical_text_is_read_as_itself),
	    T(test_a_line_is_no_other_line),
	    T(test_a_name_has_a_limit),
	    T(test_who_signs_is_a_party),
	    T(test_today_is_where_the_agreement_is),
	    T(test_without_memory_it_is_refused),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
