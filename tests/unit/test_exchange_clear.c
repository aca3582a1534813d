/* Who may be offered to whom: by the origin of what the offer says, agreement, floor and release;
 * and who hears what comes of it. */
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/exchange_clear.h"
#include "tests/unit/reader_world.h"

#define C(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)
#define PURPOSE(name) BIT(ACCORD__V1__PURPOSE__PURPOSE_##name)

/* A unit of police that nobody says is not covered; its neighbour, of which counsel does. */
static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: unit\n    kind: law_enforcement\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    covered: no\n"
    "    covered because: County Attorney, 2026-01-10\n    zone: UTC\n"
    "  - organisation: da\n    kind: prosecution\n    covered: no\n"
    "    covered because: County Attorney, 2026-01-10\n    zone: UTC\n";

#define SECTION(number, from, to, classes, purpose, role, condition)                               \
	"  - section: \"" number "\"\n    heading: H\n    from: " from "\n    to: " to             \
	"\n    share:\n" classes "    for:\n      - " purpose "\n    with:\n      - " role         \
	"\n    who may:\n      - discover\n      - view\n    only if: " condition "\n"
#define HEAD(id, a, b)                                                                             \
	"agreement: " id "\ntitle: T\nkind: partnership\nversion: 1\n"                             \
	"signed by:\n  - A, " a ", 2026-01-05\n  - B, " b ", 2026-01-10\n"                         \
	"in force from: 2026-01-15\nin force until: 2027-01-01\nreview by: 2026-12-31\n"           \
	"timezone: UTC\nparties:\n  - as: one\n    who:\n      - " a                               \
	"\n  - as: two\n    who:\n      - " b "\nsections:\n"
#define ITEM(word) "      - " word "\n"
#define HANDED                                                                                     \
	ITEM("incident")                                                                           \
	ITEM("language_access") ITEM("court") ITEM("client_existence") ITEM("needs")
#define TO_DA(from)                                                                                \
	SECTION("1", "one", "two", HANDED, "prosecution_handoff", "victim_witness_coordinator",    \
	    "nothing")                                                                             \
	SECTION("2", "two", "one", ITEM("client_existence") ITEM("referral_status"),               \
	    "prosecution_handoff", "investigator", "nothing")

static const char *const agreement_texts[] = {
    HEAD("police-da", "police", "da") TO_DA(""),
    HEAD("unit-da", "unit", "da") TO_DA(""),
    HEAD("house-da", "house", "da") TO_DA(""),
    HEAD("police-house", "police", "house") SECTION("1", "one", "two",
	ITEM("incident") ITEM("language_access"), "service_referral", "advocate", "victim told")
	SECTION("2", "two", "one", ITEM("client_existence") ITEM("referral_status"),
	    "service_referral", "investigator", "release"),
};
#define AGREEMENTS (sizeof(agreement_texts) / sizeof(agreement_texts[0]))

struct fixture {
	struct reader r;
	struct yaml_doc documents[1 + AGREEMENTS];
	struct directory directory;
	struct agreement agreements[AGREEMENTS];
	struct policy policy;
	struct rulebook rulebook;
	Accord__V1__ExchangeOffer offer;
	struct offered_release release;
	struct exchange_offered offered;
	struct exchange_cleared cleared;
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
	    !directory_read(&f->documents[0], &f->directory, &err))
		fail_msg("%s", err.msg);
	for (size_t i = 0; i < AGREEMENTS; i++)
		if (!yaml_parse(f->r.arena, "a", agreement_texts[i], strlen(agreement_texts[i]),
			&f->documents[i + 1], &err) ||
		    !agreement_read(&f->documents[i + 1], &f->agreements[i], &err))
			fail_msg("%s", err.msg);
	if (!policy_make(f->r.arena, &f->directory, f->agreements, AGREEMENTS, &f->policy, &err))
		fail_msg("%s", err.msg);
	f->rulebook = (struct rulebook){.version = 1,
	    .directory = &f->directory,
	    .policy = &f->policy,
	    .compiled = policy_compile(f->r.arena, &f->policy, &err)};
	assert_non_null(f->rulebook.compiled);
	accord__v1__exchange_offer__init(&f->offer);
	f->offered = (struct exchange_offered){.at = at("2026-03-01T12:00:00Z"),
	    .sender = "police",
	    .receiver = "da",
	    .roles = ROLE(INVESTIGATOR),
	    .handoff = true,
	    .has_incident = true,
	    .offer = &f->offer};
	f->release = (struct offered_release){.id = {{7}},
	    .owner = "house",
	    .recipient = "da",
	    .classes = C(CLIENT_EXISTENCE) | C(NEEDS) | C(LANGUAGE_ACCESS),
	    .purposes = PURPOSE(PROSECUTION_HANDOFF),
	    .signed_at = at("2026-02-20T12:00:00Z"),
	    .expires = at("2026-03-20T12:00:00Z"),
	    .revoked = NEVER};
	return 0;
}

static const struct exchange_cleared *
clear(struct fixture *f)
{
	struct err err = {0};

	if (!exchange_clear(&f->rulebook, &f->offered, &f->cleared, &err))
		fail_msg("%s", err.msg);
	return &f->cleared;
}

static void
give_release(struct fixture *f)
{
	f->offered.releases = &f->release;
	f->offered.release_count = 1;
}

static void
test_an_incident_record_goes_by_the_agreement(void **state)
{
	const struct offered_release *by[CLEAR_PARTS];
	struct fixture *f = *state;

	f->offer.language = (char *)(uintptr_t) "es";
	f->offer.tier = 2;
	f->offer.court_us = 1;
	assert_true(clear(f)->cleared);
	assert_int_equal(
	    f->cleared.leaves[CLEAR_INCIDENT], C(INCIDENT) | C(LANGUAGE_ACCESS) | C(COURT));
	assert_int_equal(f->cleared.leaves[CLEAR_SERVICE], 0);
	assert_int_equal(exchange_releases(&f->cleared, by), 0);
	assert_false(f->cleared.blind);
}

/* Each once, of what leaves by it. */
static void
test_an_offer_stands_on_all_that_it_leaves_by(void **state)
{
	static const struct offered_release one = {.id = {{1}}}, same = {.id = {{1}}},
					    two = {.id = {{2}}};
	const struct offered_release *by[CLEAR_PARTS];
	struct exchange_cleared cleared = {.cleared = true};

	(void)state;
	cleared.leaves[CLEAR_INCIDENT] = cleared.leaves[CLEAR_SERVICE] = 1;
	cleared.verdicts[CLEAR_INCIDENT].release = &one;
	cleared.verdicts[CLEAR_SERVICE].release = &two;
	assert_int_equal(exchange_releases(&cleared, by), 2);
	assert_ptr_equal(by[0], &one);
	assert_ptr_equal(by[1], &two);
	cleared.verdicts[CLEAR_SERVICE].release = &same;
	assert_int_equal(exchange_releases(&cleared, by), 1);
	cleared.verdicts[CLEAR_SERVICE].release = &two;
	cleared.leaves[CLEAR_INCIDENT] = 0;
	assert_int_equal(exchange_releases(&cleared, by), 1);
	assert_ptr_equal(by[0], &two);
}

static void
test_what_no_section_shares_is_named(void **state)
{
	struct fixture *f = *state;

	f->offer.release_imminent = true;
	f->offer.area = (char *)(uintptr_t) "NORTH";
	assert_false(clear(f)->cleared);
	assert_int_equal(f->cleared.withheld, C(CUSTODY) | C(INCIDENT_PLACE));
}

/* Of police, too: what is not of the incident's record is hers, unless counsel says otherwise. */
static void
test_a_service_record_needs_her_release(void **state)
{
	static const char *const covered[] = {"house", "unit"};
	const struct offered_release *by[CLEAR_PARTS];
	struct fixture *f = *state;

	f->offered.has_incident = false;
	f->offer.language = (char *)(uintptr_t) "es";
	for (size_t i = 0; i < 2; i++) {
		f->offered.sender = covered[i];
		f->offered.release_count = 0;
		assert_false(clear(f)->cleared);
		assert_int_equal(f->cleared.withheld, 0);
		f->release.owner = covered[i];
		give_release(f);
		assert_true(clear(f)->cleared);
		assert_int_equal(
		    f->cleared.leaves[CLEAR_SERVICE], C(CLIENT_EXISTENCE) | C(LANGUAGE_ACCESS));
		assert_int_equal(exchange_releases(&f->cleared, by), 1);
	}
	f->offered.sender = "police"; /* not covered */
	f->offered.release_count = 0;
	assert_true(clear(f)->cleared);
}

static void
test_only_a_release_that_holds_and_names_it(void **state)
{
	struct fixture *f = *state;

	f->offered.has_incident = false;
	f->offered.sender = "house";
	give_release(f);
	assert_true(clear(f)->cleared);
	f->release.expires = f->offered.at;
	assert_false(clear(f)->cleared);
	f->release.expires = f->offered.at + 1;
	f->release.revoked = f->offered.at;
	assert_false(clear(f)->cleared);
	f->release.revoked = NEVER;
	f->release.purposes = PURPOSE(SERVICE_REFERRAL);
	assert_false(clear(f)->cleared);
	f->release.purposes = PURPOSE(PROSECUTION_HANDOFF);
	f->release.recipient = "police";
	assert_false(clear(f)->cleared);
	f->release.recipient = "da";
	assert_true(clear(f)->cleared);
	f->release.classes = C(CLIENT_EXISTENCE);
	f->offer.language = (char *)(uintptr_t) "es";
	assert_false(clear(f)->cleared);
	assert_int_equal(f->cleared.withheld, C(LANGUAGE_ACCESS));
	/* What belongs to an incident's record stands in no service record, whatever she signs. */
	f->release.classes = ~UINT64_C(0) & CLASSES_ALL;
	f->offer.tier = 1;
	assert_false(clear(f)->cleared);
	assert_int_equal(f->cleared.withheld, C(INCIDENT));
}

static void
test_who_was_told_and_where_nothing_is_agreed(void **state)
{
	struct fixture *f = *state;

	f->offered.handoff = false;
	f->offered.receiver = "house";
	f->offer.need = ACCORD__V1__SERVICE_CODE__SERVICE_CODE_D1;
	assert_false(clear(f)->cleared);
	f->offered.told = f->offered.at;
	assert_false(clear(f)->cleared);
	f->offered.told = f->offered.at - 1;
	assert_true(clear(f)->cleared);
	assert_int_equal(f->cleared.leaves[CLEAR_INCIDENT], C(INCIDENT));
	/* For another purpose, to nobody, to itself, after its end. */
	f->offered.handoff = true;
	assert_false(clear(f)->cleared);
	f->offered.handoff = false;
	f->offered.receiver = "elsewhere";
	assert_false(clear(f)->cleared);
	f->offered.receiver = "police";
	assert_false(clear(f)->cleared);
	f->offered.receiver = "unit";
	assert_false(clear(f)->cleared);
	f->offered.receiver = "house";
	f->offered.at = at("2027-01-01T00:00:00Z");
	assert_false(clear(f)->cleared);
}

/* A covered programme tells nobody; another one whom its agreement names. */
static void
test_who_hears_of_it(void **state)
{
	struct fixture *f = *state;

	assert_false(clear(f)->blind);
	f->offered.roles = ROLE(PATROL_OFFICER);
	assert_true(clear(f)->blind);
	f->offered.roles = ROLE(PATROL_OFFICER) | ROLE(INVESTIGATOR);
	assert_false(clear(f)->blind);
	f->offered.handoff = false;
	assert_true(clear(f)->blind);
	f->offered.receiver = "house";
	f->offered.told = 1;
	assert_true(clear(f)->cleared);
	assert_true(f->cleared.blind);
	f->offered.receiver = "elsewhere";
	assert_true(clear(f)->blind);
}

static void
test_who_accepts(void **state)
{
	(void)state;
	assert_int_equal(exchange_roles(true), ROLE(VICTIM_WITNESS_COORDINATOR));
	assert_true(exchange_roles(false) & ROLE(ADVOCATE));
	assert_false(exchange_roles(false) & (ROLE(PATROL_OFFICER) | ROLE(FRONT_DESK)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)
	    T(test_an_offer_stands_on_all_that_it_leaves_by),
	    T(test_an_incident_record_goes_by_the_agreement),
	    T(test_what_no_section_shares_is_named),
	    T(test_a_service_record_needs_her_release),
	    T(test_only_a_release_that_holds_and_names_it),
	    T(test_who_was_told_and_where_nothing_is_agreed),
	    T(test_who_hears_of_it),
	    T(test_who_accepts),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
