/* Who may approve of what opens, and whether enough did. */
#include "accord/v1/vocabulary.pb-c.h"
#include "services/gateway/approval.h"
#include "tests/unit/reader_world.h"

#define HOUSE "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
#define PERSON(name, more)                                                                         \
	"  - person: " name "\n    employer: house\n" more "    roles:\n      - privacy_officer\n"

struct fixture {
	struct reader r;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 16 << 20);
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

static void
test_a_program_holds_no_office(void **state)
{
	const struct directory *d =
	    directory_of(*state, "organisations:\n" HOUSE "people:\n" PERSON("ada", "")
				     PERSON("feed", "    worker kind: system\n"));

	assert_true(approval_office(d, &d->people[directory_person(d, "ada")]));
	assert_false(approval_office(d, &d->people[directory_person(d, "feed")]));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_a_program_holds_no_office, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
