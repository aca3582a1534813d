/* What is said of an end: each step once, whichever copies of the gateway come to it and however
 * late; and anew when its date moves. */
#include "tests/unit/ending_world.h"
#include "tests/unit/short_batch.h"

#include "accord/v1/agreement.pb-c.h"
#include "services/gateway/agreement_rows.h"
#include "services/gateway/directory.h"
#include "services/gateway/ending.h"
#include "sql/gateway/ending.h"

#define ENDED "2026-12-01T00:00:00Z" /* the placement's own last day has gone, in UTC */

static const struct rule due_rule = {
    .kind = CLOCK_ENDING, .name = "ending_due", .keys = ending_due_keys, .decide = ending_due};

static struct gateway gateway;
static struct rulebook rulebook;
static struct ending_list list;
static int64_t head; /* version in the store */
static struct fixture *world;

/* --- what this copy knows --- */

const struct ending_list *
gateway_endings(const struct gateway *of)
{
	assert_ptr_equal(of, &gateway);
	return list.rulebook != NULL ? &list : NULL;
}

void
gateway_policy_need(struct batch *batch)
{
	(void)batch;
}

bool
gateway_policy_holds(struct batch *batch, int64_t version)
{
	(void)batch;
	return version == head;
}

struct id
gateway_agreement_id(const char *name, int64_t number)
{
	return id_digest((const char *const[]){"agreement", name, number == 1 ? "1" : "2"}, 3);
}

static void
know(const char *directory, const char *const *texts)
{
	make(world, directory, texts);
	rulebook = (struct rulebook){
	    .version = ++head, .directory = &world->directory, .policy = &world->policy};
	list = (struct ending_list){.rulebook = &rulebook, .endings = world->endings};
}
#define KNOW(directory, ...) know((directory), (const char *const[]){__VA_ARGS__, NULL})

static int
begin(void **state)
{
	world = reader_new(sizeof(*world), 64 << 20);
	*state = world;
	fake_reset(&gateway.service);
	head = 0;
	list = (struct ending_list){0};
	return 0;
}

/* --- acts --- */

static void
plan_at(const char *when)
{
	struct input input = {.rule = &gateway_plan_endings};

	fake.now = at(when);
	assert_true(fake_one(&input));
}

/* The clock of one, if it is due; as many copies as come to it. */
static void
ring_at(const char *when, int kind, const char *name, unsigned copies)
{
	struct id id = find(world, kind, name)->id;

	fake.now = at(when);
	for (unsigned i = 0; i < copies; i++) {
		struct input input = {
		    .rule = &due_rule, .subject = id, .due = fake_due(CLOCK_ENDING, &id)};

		if (input.due == 0 || input.due > fake.now)
			continue;
		batch_clock_clear(&fake, CLOCK_ENDING, &id);
		assert_true(fake_one(&input));
	}
}

static size_t
facts_of(uint32_t kind)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.fact_count; i++)
		count += fake.facts[i].kind == kind;
	return count;
}
#define WARNINGS() facts_of(ACCORD__V1__KIND__KIND_ENDING_NEAR)
#define MOVES() facts_of(ACCORD__V1__KIND__KIND_AGREEMENT_MOVED)
#define LAPSES() facts_of(ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED)

static void
due(int kind, const char *name, const char *when)
{
	struct id id = find(world, kind, name)->id;
	int64_t clock = fake_due(CLOCK_ENDING, &id);
	char text[CLOCK_TEXT_SIZE];

	if (clock != (when != NULL ? at(when) : 0))
		fail_msg("%s, kind %d: due %s", name, kind, clock_text(clock, text));
}

static void
known_in_february(void)
{
	KNOW(DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	plan_at("2026-02-10T00:00:00Z");
}

/* --- tests --- */

static void
test_clocks_are_set_for_the_first_step_of_each(void **state)
{
	(void)state;
	known_in_february();
	assert_int_equal(fake.fact_count, 0);
	due(KIND(PLACEMENT_ENDS), "pl-1", "2026-09-02T00:00:00Z");
	due(KIND(SCREENING_LAPSES), "pl-1", "2026-08-22T00:00:00Z");
	due(KIND(REVIEW_DUE), "hybrid@1", "2026-05-03T04:00:00Z");
	due(KIND(PLACEMENT_AGREEMENT_ENDS), "pl-1", "2027-01-01T05:00:00Z");
	due(KIND(BEGINS), "hybrid@1", NULL); /* it has */
}

static void
test_every_warning_once_to_both_and_then_the_end(void **state)
{
	static const char *const steps_at[] = {"2026-09-02T00:00:00Z", "2026-11-01T00:00:00Z",
	    "2026-11-24T00:00:00Z", "2026-11-30T00:00:00Z"};
	const Accord__V1__EndingNear *near;
	const Accord__V1__PlacementChanged *changed;

	(void)state;
	known_in_february();
	for (size_t i = 0; i < 4; i++) {
		due(KIND(PLACEMENT_ENDS), "pl-1", steps_at[i]);
		ring_at(steps_at[i], KIND(PLACEMENT_ENDS), "pl-1", 3);
		assert_int_equal(WARNINGS(), 2 * (i + 1));
		near = fake_fact(0, &accord__v1__ending_near__descriptor);
		assert_int_equal(near->days, ending_days[i]);
		assert_int_equal(near->kind, KIND(PLACEMENT_ENDS));
		assert_int_equal(near->ends_us, at(ENDED));
		assert_string_equal(near->placement, "pl-1");
		assert_string_equal(near->organisation, "police");
		assert_string_equal(near->person, "");
		near = fake_fact(1, &accord__v1__ending_near__descriptor);
		assert_string_equal(near->organisation, "house");
		assert_int_equal(LAPSES(), 0);
	}
	ring_at(ENDED, KIND(PLACEMENT_ENDS), "pl-1", 3);
	assert_int_equal(LAPSES(), 1);
	assert_int_equal(WARNINGS(), 8);
	changed = fake_fact(0, &accord__v1__placement_changed__descriptor);
	assert_true(changed->ended);
	assert_string_equal(changed->person, "p-1");
	assert_string_equal(changed->employer, "house");
	assert_string_equal(changed->host, "police");
	due(KIND(PLACEMENT_ENDS), "pl-1", NULL);
	plan_at(ENDED); /* a copy that starts now: screening and training had not been said */
	assert_int_equal(LAPSES(), 3);
	plan_at(ENDED);
	assert_int_equal(LAPSES(), 3);
}

static void
test_not_a_second_before(void **state)
{
	(void)state;
	known_in_february();
	ring_at("2026-09-01T23:59:59.999999Z", KIND(PLACEMENT_ENDS), "pl-1", 1);
	assert_int_equal(fake.fact_count, 0);
}

static void
test_after_a_long_night_the_latest_warning_only(void **state)
{
	const Accord__V1__EndingNear *near;

	(void)state;
	known_in_february();
	ring_at("2026-11-25T00:00:00Z", KIND(PLACEMENT_ENDS), "pl-1", 2);
	assert_int_equal(WARNINGS(), 2);
	near = fake_fact(0, &accord__v1__ending_near__descriptor);
	assert_int_equal(near->days, 7);
	due(KIND(PLACEMENT_ENDS), "pl-1", "2026-11-30T00:00:00Z");
}

static void
test_an_agreement_moves_at_its_dates(void **state)
{
	static const struct {
		int kind;
		const char *at;
		int state;
	} moves[] = {
	    {KIND(REVIEW_DUE), "2026-08-01T04:00:00Z",
		ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_REVIEW_DUE},
	    {KIND(RESTRICTED), "2026-09-01T04:00:00Z",
		ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_RESTRICTED},
	    {KIND(ENDS), "2027-01-01T05:00:00Z",
		ACCORD__V1__AGREEMENT_STATE__AGREEMENT_STATE_ENDED},
	};
	const Accord__V1__AgreementMoved *moved;

	(void)state;
	known_in_february();
	for (size_t i = 0; i < 3; i++) {
		ring_at(moves[i].at, moves[i].kind, "hybrid@1", 2);
		assert_int_equal(MOVES(), i + 1);
		moved = fake_fact(0, &accord__v1__agreement_moved__descriptor);
		assert_int_equal(moved->state, moves[i].state);
		assert_string_equal(moved->agreement, "hybrid");
		assert_int_equal(moved->version, 1);
		assert_int_equal(moved->step, ACCORD__V1__AGREEMENT_STEP__AGREEMENT_STEP_PASSED);
	}
}

static void
test_a_date_that_moves_is_said_anew(void **state)
{
	(void)state;
	known_in_february();
	ring_at("2026-11-24T00:00:00Z", KIND(PLACEMENT_ENDS), "pl-1", 1);
	assert_int_equal(WARNINGS(), 2);
	KNOW(DIRECTORY("UTC", "    until: 2026-12-31\n    screening until: 2027-11-20\n"
			      "    training until: 2027-10-01\n"),
	    TEXT("1", "", DAYS, "advocate"));
	ring_at("2026-11-30T00:00:00Z", KIND(PLACEMENT_ENDS), "pl-1", 1); /* before it is planned */
	assert_int_equal(WARNINGS(), 2);
	plan_at("2026-11-30T00:00:00Z");
	due(KIND(PLACEMENT_ENDS), "pl-1", "2026-12-01T00:00:00Z");
	ring_at("2026-12-01T00:00:00Z", KIND(PLACEMENT_ENDS), "pl-1", 1);
	assert_int_equal(LAPSES(), 0);
}

static void
test_an_end_that_is_moved_to_now_is_said_now(void **state)
{
	(void)state;
	known_in_february();
	KNOW(DIRECTORY("UTC", OWN), TEXT("1", "ended on: 2026-02-11\n", DAYS, "advocate"));
	plan_at("2026-02-11T05:00:00Z");
	assert_int_equal(LAPSES(), 1);
	assert_int_equal(MOVES(), 1);
}

static void
test_what_was_over_before_it_was_known_is_history_but_for_access(void **state)
{
	(void)state;
	KNOW(DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	plan_at("2027-06-01T00:00:00Z");
	assert_int_equal(MOVES(), 0);
	assert_int_equal(WARNINGS(), 0);
	assert_int_equal(LAPSES(), 4); /* until, screening, training, agreement */
	plan_at("2027-06-01T00:00:00Z");
	assert_int_equal(LAPSES(), 4);
}

/* --- where access ends --- */

static struct placement_row *
placement_in_store(const char *name)
{
	struct fake_row *at_row = fake_add(&gateway_placement);
	struct placement_row *row = at_row->row;

	at_row->key = gateway_placement_id(name);
	at_row->there = true;
	*row = (struct placement_row){.id = at_row->key,
	    .lapses = placement_lapses(directory_placement(&world->directory, name)),
	    .active = true};
	(void)snprintf(row->name, sizeof(row->name), "%s", name);
	return row;
}

static const Accord__V1__PlacementChanged *
last_change(void)
{
	size_t from_end = 0;

	assert_true(LAPSES() > 0);
	while (fake.facts[fake.fact_count - 1 - from_end].kind !=
	       ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED)
		from_end++;
	return fake_fact(from_end, &accord__v1__placement_changed__descriptor);
}

#define LONG                                                                                       \
	"    until: 2028-01-01\n    screening until: 2028-01-01\n    training until: 2028-01-01\n"
#define ONE TEXT("1", "ended on: 2026-02-11\n", DAYS, "advocate")
#define TWO                                                                                        \
	TEXT("2", "replaces: hybrid@1\n",                                                          \
	    "in force from: 2026-02-20\nin force until: 2027-01-01\n"                              \
	    "review by: 2026-08-01\ngrace: 31d\n",                                                 \
	    "advocate")

/* A snapshot or a load of the directory says the same as the journal did. */
static void
test_an_end_by_agreement_is_kept_and_a_revival_is_told(void **state)
{
	const Accord__V1__PlacementChanged *told;
	Accord__V1__PlacementChanged fact;
	struct placement_row *row;

	(void)state;
	KNOW(DIRECTORY("UTC", LONG), TEXT("1", "", DAYS, "advocate"));
	row = placement_in_store("pl-1");
	plan_at("2026-02-10T00:00:00Z");
	assert_int_equal(row->access_until, at("2027-01-01T05:00:00Z"));
	assert_int_equal(LAPSES(), 1);
	told = last_change();
	assert_false(told->ended);
	assert_int_equal(told->until_us, at("2027-01-01T05:00:00Z"));
	plan_at("2026-02-10T00:00:00Z"); /* another copy */
	assert_int_equal(LAPSES(), 1);

	KNOW(DIRECTORY("UTC", LONG), ONE);
	assert_true(endings_access(world->r.arena, &world->policy, at("2026-02-12T00:00:00Z"),
	    &list.endings, &(struct err){0}));
	plan_at("2026-02-12T00:00:00Z");
	assert_int_equal(LAPSES(), 2);
	told = last_change();
	assert_true(told->ended);
	gateway_placement_fact(row, fake.now, &fact);
	assert_true(fact.ended);
	assert_int_equal(fact.until_us, at("2026-02-11T05:00:00Z"));

	KNOW(DIRECTORY("UTC", LONG), ONE, TWO);
	assert_true(endings_access(world->r.arena, &world->policy, at("2026-02-12T00:00:00Z"),
	    &list.endings, &(struct err){0}));
	assert_int_equal(list.endings.stale, at("2026-02-20T05:00:00Z")); /* not yet */
	plan_at("2026-02-12T00:00:00Z");
	assert_int_equal(LAPSES(), 2);
	assert_true(endings_access(
	    world->r.arena, &world->policy, list.endings.stale, &list.endings, &(struct err){0}));
	assert_int_equal(list.endings.stale, NEVER);
	plan_at("2026-02-20T05:00:00Z");
	assert_int_equal(LAPSES(), 3);
	told = last_change();
	assert_false(told->ended);
	assert_int_equal(told->until_us, at("2027-01-01T05:00:00Z"));
	gateway_placement_fact(row, fake.now, &fact);
	assert_false(fact.ended);
}

static void
test_who_goes_on_there_under_another_is_told(void **state)
{
	static const char second[] = "  - placement: pl-2\n    person: p-1\n    employer: house\n"
				     "    host: police\n    agreement: hybrid\n    role: advocate\n"
				     "    from: 2026-02-01\n";
	const Accord__V1__PlacementChanged *told;
	char text[4096];

	(void)state;
	for (unsigned both = 0; both < 2; both++) {
		(void)snprintf(text, sizeof(text), "%s%s%s", DIRECTORY("UTC", OWN),
		    both ? second : "", both ? LONG : "");
		fake_reset(&gateway.service);
		know(text, (const char *const[]){TEXT("1", "", DAYS, "advocate"), NULL});
		plan_at("2026-02-10T00:00:00Z");
		ring_at(ENDED, KIND(PLACEMENT_ENDS), "pl-1", 1);
		told = last_change();
		assert_string_equal(told->placement, "pl-1");
		assert_true(told->ended && told->another == (both == 1));
	}
}

static void
test_a_copy_that_is_behind_says_nothing_and_comes_again(void **state)
{
	(void)state;
	known_in_february();
	head++; /* another copy has changed what decides */
	ring_at("2026-09-02T00:00:00Z", KIND(PLACEMENT_ENDS), "pl-1", 1);
	assert_int_equal(fake.fact_count, 0);
	due(KIND(PLACEMENT_ENDS), "pl-1", "2026-09-02T00:00:00.1Z");
	plan_at("2026-12-01T00:00:00Z");
	assert_int_equal(fake.fact_count, 0);
	head--;
	ring_at("2026-09-02T00:00:00.1Z", KIND(PLACEMENT_ENDS), "pl-1", 1);
	assert_int_equal(WARNINGS(), 2);
}

/* --- when memory ends --- */

static void
from_nothing(void)
{
	fake_reset(&gateway.service);
	fake.now = at("2026-12-31T12:00:00Z");
}

static size_t
plan_all(void)
{
	struct input input = {.rule = &gateway_plan_endings};
	struct input *const inputs[] = {&input};

	return decide_all(inputs, 1);
}

static void
test_with_every_memory(void **state)
{
	struct deed deed;

	(void)state;
	KNOW(DIRECTORY("UTC", OWN), TEXT("1", "", DAYS, "advocate"));
	from_nothing();
	assert_false(deed_short_of(SHORT_MOST, plan_all, &deed));
	assert_int_equal(deed.refused, 0);
	assert_true(deed.facts > 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, begin, tear_down)
	    T(test_clocks_are_set_for_the_first_step_of_each),
	    T(test_every_warning_once_to_both_and_then_the_end),
	    T(test_not_a_second_before),
	    T(test_after_a_long_night_the_latest_warning_only),
	    T(test_an_agreement_moves_at_its_dates),
	    T(test_a_date_that_moves_is_said_anew),
	    T(test_an_end_that_is_moved_to_now_is_said_now),
	    T(test_what_was_over_before_it_was_known_is_history_but_for_access),
	    T(test_an_end_by_agreement_is_kept_and_a_revival_is_told),
	    T(test_who_goes_on_there_under_another_is_told),
	    T(test_a_copy_that_is_behind_says_nothing_and_comes_again),
	    T(test_with_every_memory),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
