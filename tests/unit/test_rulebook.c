/* What a worker makes of a directory's text and the store's agreements: what counts, until when,
 * and what it is called. */
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/rulebook_make.h"
#include "tests/unit/reader_world.h"

static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n"
    "people:\n  - person: p-1\n    employer: house\n    roles:\n      - advocate\n"
    "placements:\n  - placement: pl-1\n    person: p-1\n    employer: house\n    host: police\n"
    "    agreement: hybrid\n    role: advocate\n    from: 2026-02-01\n    until: 2026-12-01\n"
    "    screening until: 2026-11-01\n    training until: 2026-10-01\n";

#define BODY(version, extra, classes)                                                              \
	"agreement: hybrid\ntitle: T\nkind: hybrid\nversion: " version "\n" extra                  \
	"in force from: 2026-01-01\nin force until: 2028-01-01\nreview by: 2027-01-01\n"           \
	"timezone: UTC\nparties:\n  - as: h\n    who:\n      - house\n"                            \
	"  - as: p\n    who:\n      - police\nplacements:\n  - employer: h\n    host: p\n"         \
	"    roles:\n      - advocate\n    records access: read-only\n"                            \
	"sections:\n  - section: \"1\"\n    heading: H\n    from: p\n    to: h\n    share:\n"      \
	"      - " classes "\n    for:\n      - crisis_response\n    with:\n      - advocate\n"    \
	"    who may:\n      - view\n    only if: nothing\n"

struct world {
	struct making making;
	struct source sources[2];
	struct agreement_line lines[4];
	size_t source_count, line_count;
};

static void
begin(struct world *w, size_t limit)
{
	struct arena *arena = arena_new(4096, limit);

	*w = (struct world){0};
	w->making.book = arena_zalloc(arena, sizeof(*w->making.book));
	assert_non_null(w->making.book);
	w->making.book->arena = arena;
	w->making.text = directory_text;
	w->making.last = &w->making.sources;
}

static void
end(struct world *w)
{
	struct arena *arena = w->making.book->arena;

	rulebook_close_zones(w->making.book);
	arena_free(&arena);
}

static struct source *
add(struct world *w, int64_t number, const char *body)
{
	struct source *source = &w->sources[w->source_count++];

	*source = (struct source){.name = "hybrid", .number = number, .body = body};
	source->last = &source->lines;
	*w->making.last = source;
	w->making.last = &source->next;
	w->making.source_count++;
	return source;
}

static void
sign(struct world *w, struct source *source, const char *name, const char *organisation)
{
	struct agreement_line *line = &w->lines[w->line_count++];

	*line = (struct agreement_line){
	    .name = name, .organisation = organisation, .day = "2026-01-05"};
	*source->last = line;
	source->last = &line->next;
}

static struct source *
add_signed(struct world *w, int64_t number, const char *body)
{
	struct source *source = add(w, number, body);

	sign(w, source, "Dr. A: \"Ann\"", "house");
	sign(w, source, "Chief B", "police");
	return source;
}

static const struct rulebook *
made(struct world *w)
{
	rulebook_make(&w->making);
	if (w->making.err.code != ERR_NONE)
		fail_msg("%s", w->making.err.msg);
	return &w->making.book->rulebook;
}

static int64_t
at(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

/* What p-1 may see of the police's incidents at an instant. */
static uint64_t
open_at(const struct rulebook *book, int64_t instant)
{
	struct decision decision;
	const struct request request = {
	    .at = instant,
	    .from = directory_organisation(book->directory, "police"),
	    .to = directory_organisation(book->directory, "house"),
	    .role = ACCORD__V1__ROLE__ROLE_ADVOCATE,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
	    .classes = CLASSES_ALL,
	    .client = true,
	};

	assert_true(policy_decide_twice(book->policy, book->compiled, &request, &decision));
	return decision_permits(&decision);
}

#define INCIDENT BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT)
#define NOW "2026-03-01T12:00:00Z"

static void
test_what_all_have_signed_counts(void **state)
{
	const struct rulebook *book;
	struct world w;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	book = made(&w);
	assert_int_equal(book->agreement_count, 1);
	assert_int_equal(open_at(book, at(NOW)), INCIDENT);
	assert_int_equal(open_at(book, at("2026-01-05T00:00:00Z") - 1), 0);
	assert_int_equal(open_at(book, at("2026-01-05T00:00:00Z")), INCIDENT);
	end(&w);
	begin(&w, 64 << 20);
	sign(&w, add(&w, 1, BODY("1", "", "incident")), "Chief B", "police");
	book = made(&w);
	assert_int_equal(book->agreement_count, 0);
	assert_int_equal(open_at(book, at(NOW)), 0);
	end(&w);
}

static void
test_what_was_ended_closes_at_that_instant(void **state)
{
	const struct rulebook *book;
	struct world w;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"))->ended = at(NOW);
	book = made(&w);
	assert_int_equal(open_at(book, at(NOW) - 1), INCIDENT);
	assert_int_equal(open_at(book, at(NOW)), 0);
	end(&w);
}

static void
test_a_later_version_replaces(void **state)
{
	const struct rulebook *book;
	struct world w;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 2, BODY("2", "replaces: hybrid@1\n", "case_status"));
	add_signed(&w, 1, BODY("1", "", "incident"));
	book = made(&w);
	assert_int_equal(book->agreement_count, 2);
	assert_int_equal(
	    open_at(book, at(NOW)), BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_CASE_STATUS));
	end(&w);
}

static void
test_a_placement_ends_with_the_first_of_its_dates(void **state)
{
	const struct rulebook *book;
	const struct placement *placement;
	struct err err = {0};
	int64_t lapses;
	struct world w;
	unsigned role;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	book = made(&w);
	placement = directory_placement(book->directory, "pl-1");
	lapses = placement_lapses(placement);
	assert_int_equal(lapses, at("2026-10-01T00:00:00Z"));
	assert_true(policy_placement(book->policy, placement, placement->host, placement->employer,
	    lapses - 1, &role, &err));
	assert_int_equal(role, ACCORD__V1__ROLE__ROLE_ADVOCATE);
	assert_false(policy_placement(
	    book->policy, placement, placement->host, placement->employer, lapses, &role, &err));
	end(&w);
}

/* --- its name --- */

static void
name_of(struct world *w, char hex[2 * RULEBOOK_DIGEST + 1])
{
	(void)text_hex(made(w)->digest, RULEBOOK_DIGEST, hex);
	end(w);
}

static void
test_the_digest_names_all_that_decides_and_no_order(void **state)
{
	char one[2 * RULEBOOK_DIGEST + 1], same[sizeof(one)], other[sizeof(one)];
	struct world w;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	add_signed(&w, 2, BODY("2", "", "case_status"));
	name_of(&w, one);
	begin(&w, 64 << 20);
	add_signed(&w, 2, BODY("2", "", "case_status"));
	add_signed(&w, 1, BODY("1", "", "incident"));
	name_of(&w, same);
	assert_string_equal(one, same);
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	add_signed(&w, 2, BODY("2", "", "case_status"))->ended = at(NOW);
	name_of(&w, other);
	assert_string_not_equal(one, other);
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	sign(&w, add(&w, 2, BODY("2", "", "case_status")), "Chief B", "police");
	name_of(&w, other); /* what does not count has no part in it */
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	name_of(&w, same);
	assert_string_equal(other, same);
	begin(&w, 64 << 20);
	add_signed(&w, 1, BODY("1", "", "incident"));
	w.making.text = arena_printf(w.making.book->arena, "%.*s",
	    (int)(strstr(directory_text, "placements") - directory_text), directory_text);
	name_of(&w, other);
	assert_string_not_equal(other, same);
}

/* --- what cannot be made --- */

static void
test_a_text_that_no_longer_reads_makes_no_rulebook(void **state)
{
	struct world w;

	(void)state;
	begin(&w, 64 << 20);
	add_signed(&w, 1, "agreement: hybrid\n");
	rulebook_make(&w.making);
	assert_int_equal(w.making.err.code, ERR_INVALID);
	assert_non_null(strstr(w.making.err.msg, "hybrid@1:1:1: "));
	end(&w);
	begin(&w, 64 << 20);
	w.making.text = "organisations:\n  - organisation: house\n";
	rulebook_make(&w.making);
	assert_int_equal(w.making.err.code, ERR_INVALID);
	assert_non_null(strstr(w.making.err.msg, "directory:2:5: "));
	end(&w);
}

static void
test_memory_that_ends_makes_no_rulebook(void **state)
{
	size_t limit = 4096, ended = 0;
	struct world w;

	(void)state;
	for (;; limit += 512, ended++) {
		enum err_code code;

		begin(&w, limit);
		add_signed(&w, 1, BODY("1", "", "incident"));
		rulebook_make(&w.making);
		code = w.making.err.code;
		end(&w);
		if (code == ERR_NONE)
			break;
		assert_true(code == ERR_UNAVAILABLE || code == ERR_TOO_LARGE);
	}
	assert_true(ended > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_what_all_have_signed_counts),
	    cmocka_unit_test(test_what_was_ended_closes_at_that_instant),
	    cmocka_unit_test(test_a_later_version_replaces),
	    cmocka_unit_test(test_a_placement_ends_with_the_first_of_its_dates),
	    cmocka_unit_test(test_the_digest_names_all_that_decides_and_no_order),
	    cmocka_unit_test(test_a_text_that_no_longer_reads_makes_no_rulebook),
	    cmocka_unit_test(test_memory_that_ends_makes_no_rulebook),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
