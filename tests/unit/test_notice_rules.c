/* What clients are told of, as data: the rules as they are delivered, and what changes them. */
#include <string.h>

#include "services/intake/notice_rules.h"
#include "tests/unit/reader_world.h"

#define KIND(name) ACCORD__V1__CUSTODY_KIND__CUSTODY_KIND_##name
#define ASKED(name) ACCORD__V1__NOTICE_EVENT__NOTICE_EVENT_##name

static struct arena *arena;
static struct notice_rules rules;

static int
setup(void **state)
{
	struct err err = {0};

	(void)state;
	arena = arena_new(4096, 16 << 20);
	if (!notice_rules_load(arena, "deploy/notices", &rules, &err))
		fail_msg("%s", err.msg);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(&arena);
	return 0;
}

static bool
parse(const char *text, struct err *err)
{
	return notice_rules_parse(arena, "change", text, strlen(text), &rules, err);
}

static void
test_every_event_has_its_rule(void **state)
{
	const ProtobufCEnumDescriptor *kinds = &accord__v1__custody_kind__descriptor;

	(void)state;
	for (unsigned i = 1; i < kinds->n_values; i++) {
		const struct notice_rule *rule =
		    notice_rule_of(&rules, (Accord__V1__CustodyKind)kinds->values[i].value);

		if (rule == NULL)
			fail_msg("nobody is told of %s", kinds->values[i].name);
		assert_int_equal(rule->confirm,
		    rule->tells == ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_RELEASE ||
			rule->tells == ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ESCAPE);
	}
	assert_null(notice_rule_of(&rules, 0));
	assert_null(notice_rule_of(&rules, (Accord__V1__CustodyKind)NOTICE_KINDS));
	assert_null(notice_rule_of(&rules, (Accord__V1__CustodyKind)-1));
}

static bool
wanted(Accord__V1__CustodyKind kind, const Accord__V1__ClientRecord *wish)
{
	return notice_wanted(&rules, notice_rule_of(&rules, kind), "here", wish);
}

static void
test_her_word_counts_before_the_duty(void **state)
{
	Accord__V1__NoticeEvent custody[] = {ASKED(CUSTODY)},
				release[] = {ASKED(RELEASE_OR_ESCAPE)};
	Accord__V1__ClientRecord wish = ACCORD__V1__CLIENT_RECORD__INIT;

	(void)state;
	assert_true(wanted(KIND(RELEASED), NULL));
	assert_false(wanted(KIND(BOOKED), NULL));
	assert_false(wanted(KIND(BOOKED), &wish));
	wish.notices_wanted = custody;
	wish.n_notices_wanted = 1;
	assert_true(wanted(KIND(BOOKED), &wish));
	wish.notices_declined = release;
	wish.n_notices_declined = 1;
	assert_false(wanted(KIND(RELEASED), &wish));
	wish.notices_declined = custody; /* both: she does not want it */
	assert_false(wanted(KIND(BOOKED), &wish));
}

#define CHANGE(organisation, event, given)                                                         \
	"notices: X\ncitation: Law 1\norganisations:\n  - " organisation                           \
	"\nevents:\n  - event: " event "\n    given: " given "\n"

static void
test_a_state_changes_it_for_its_organisations(void **state)
{
	struct err err = {0};

	(void)state;
	assert_true(parse(CHANGE("here", "booked", "by itself"), &err));
	assert_true(wanted(KIND(BOOKED), NULL));
	assert_false(notice_wanted(&rules, notice_rule_of(&rules, KIND(BOOKED)), "there", NULL));
	assert_true(parse(CHANGE("there", "released", "on request"), &err));
	assert_false(notice_wanted(&rules, notice_rule_of(&rules, KIND(RELEASED)), "there", NULL));
	assert_false(parse(CHANGE("here", "charged", "not"), &err)); /* it has a file */
}

static void
test_faults_are_refused(void **state)
{
	static const char *const bad[] = {"notices: X\nevents: none\n",
	    CHANGE("a", "abducted", "not"), CHANGE("a", "booked", "perhaps"),
	    "notices: X\norganisations:\n  - a\nevents:\n  - event: booked\n    given: not\n",
	    "notices: X\nevents:\n  - event: booked\n    tells: custody\n",
	    "notices: X\nevents:\n  - event: released\n    tells: release\n    registered as: "
	    "release_or_escape\n    duty: jail\n    urgency: immediate\n    purpose: "
	    "safety_notice\n    given: by itself\n",
	    CHANGE("a", "booked", "not") "  - event: booked\n    given: not\n"};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (parse(bad[i], &err))
			fail_msg("fault %zu is taken", i);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {TEST(test_every_event_has_its_rule),
	    TEST(test_her_word_counts_before_the_duty),
	    TEST(test_a_state_changes_it_for_its_organisations), TEST(test_faults_are_refused)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
