/* What is said of a roster after its file was loaded: who stands on a rung for a while, who is
 * away, and that it holds no longer. */
#include "tests/unit/planned_world.h"

#include "services/referral/roster_change.h"

#define HOUR CLOCK_HOUR
#define WANTED(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name

static const struct rule change_rule = {
    .keys = change_roster_keys, .more = change_roster_more, .decide = change_roster};

static struct {
	Accord__V1__ChangeRoster msg;
	Accord__V1__Actor actor;
	char *granted[1];
	struct input input;
	struct id id; /* of what was kept last */
} say_it;

static int
loaded(void **state)
{
	(void)at_monday(state);
	assert_int_equal(changed(), 1);
	say_it.granted[0] = (char *)"riverton-pd";
	return 0;
}

/* Of an hour of today: what p-9 says, who coordinates, until a test says otherwise. */
static void
draft(const char *rung, const char *person, int64_t from, int64_t until)
{
	accord__v1__change_roster__init(&say_it.msg);
	accord__v1__actor__init(&say_it.actor);
	say_it.actor.person = (char *)"p-9";
	say_it.msg.organisation = (char *)"riverton-pd";
	say_it.msg.rung = (char *)(uintptr_t)rung;
	say_it.msg.person = (char *)(uintptr_t)person;
	say_it.msg.from_us = from;
	say_it.msg.until_us = until;
	say_it.msg.granted = say_it.granted;
	say_it.msg.n_granted = 1;
}

static enum err_code
say_change(void)
{
	say_it.input =
	    (struct input){.rule = &change_rule, .msg = &say_it.msg.base, .actor = &say_it.actor};
	if (!fake_one(&say_it.input))
		return say_it.input.err.code;
	(void)id_from_bytes(((const Accord__V1__RosterChangeKept *)say_it.input.reply)->id.data,
	    ((const Accord__V1__RosterChangeKept *)say_it.input.reply)->id.len, &say_it.id);
	return ERR_NONE;
}

static enum err_code
change(const char *rung, const char *person, int64_t from, int64_t until)
{
	draft(rung, person, from, until);
	return say_change();
}

static enum err_code
take_back(struct id *id)
{
	draft("", "", 0, 0);
	say_it.msg.take_back = (ProtobufCBinaryData){sizeof(id->b), id->b};
	return say_change();
}

/* Last, of all that a change leaves. */
static const Accord__V1__RosterChanged *
said(void)
{
	size_t from_end = 0;

	while (fake.facts[fake.fact_count - 1 - from_end].kind !=
	       ACCORD__V1__KIND__KIND_ROSTER_CHANGED)
		from_end++;
	return fake_fact(from_end, &accord__v1__roster_changed__descriptor);
}

static size_t
of_kind(uint32_t kind)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.fact_count; i++)
		count += fake.facts[i].kind == kind;
	return count;
}

/* How many tasks ask that of her, and the last of them. */
static size_t
tasks_of(const char *person, int why, const struct callout **last)
{
	size_t count = 0;

	for (size_t i = 0; i < fake.row_count; i++) {
		const struct callout *c = fake.rows[i].row;

		if (fake.rows[i].table != &callout_table || !fake.rows[i].there || !c->task.is ||
		    (int)c->task.why != why || strcmp(c->person, person) != 0)
			continue;
		*last = c;
		count++;
	}
	return count;
}

static size_t
asks(const char *person)
{
	const struct callout *last;

	return tasks_of(person, WANTED(ROSTER_CHANGED), &last);
}

static void
test_an_override_stands_for_its_while(void **state)
{
	(void)state;
	assert_int_equal(change("primary", "p-9", fake.now + HOUR, fake.now + 2 * HOUR), ERR_NONE);
	assert_string_equal(said()->organisation, "riverton-pd");
	assert_string_equal(said()->rung, "primary");
	assert_string_equal(said()->person, "p-9");
	assert_string_equal(said()->by, "p-9");
	assert_int_equal(said()->from_us, fake.now + HOUR);
	assert_false(said()->over);
	assert_string_equal(asked("before"), "p-1");
	fake.now += HOUR;
	assert_string_equal(asked("in it"), "p-9");
	fake.now += HOUR;
	assert_string_equal(asked("behind it"), "p-1");
}

static void
test_the_later_of_two_holds(void **state)
{
	struct id first;

	(void)state;
	assert_int_equal(change("primary", "p-2", fake.now, fake.now + 2 * HOUR), ERR_NONE);
	first = say_it.id;
	assert_int_equal(change("primary", "p-1", fake.now, fake.now + HOUR), ERR_NONE);
	assert_string_equal(asked("the later"), "p-1");
	assert_int_equal(take_back(&say_it.id), ERR_NONE);
	assert_string_equal(asked("the first again"), "p-9"); /* p-2 is recused from there */
	assert_int_equal(take_back(&first), ERR_NONE);
	assert_string_equal(asked("neither"), "p-1");
}

static void
test_who_is_away_is_not_asked_and_leaves_a_gap(void **state)
{
	(void)state;
	assert_int_equal(change("", "p-1", fake.now, fake.now + CLOCK_DAY), ERR_NONE);
	assert_string_equal(asked("one"), "p-9");
	assert_int_equal(sweep(0), 2); /* the gap, and who is paged for it */
	assert_int_equal(its_task()->task.why, WANTED(ROSTER_GAP));
	assert_int_equal(take_back(&say_it.id), ERR_NONE);
	assert_true(said()->over); /* she is told of it, too */
	assert_false(said()->unfit);
	(void)sweep(HOUR);
	assert_null(its_task());
	assert_string_equal(asked("two"), "p-1");
}

static void
test_a_change_is_looked_at_soon_and_by_whom_it_is_about(void **state)
{
	struct id head = roster_head_id("riverton-pd");
	const struct callout *task;

	(void)state;
	fake.now += HOUR;
	assert_int_equal(change("primary", "p-2", fake.now, fake.now + HOUR), ERR_NONE);
	assert_int_equal(fake_due(CLOCK_ROSTER_SWEEP, &head), fake.now);
	assert_int_equal(tasks_of("p-2", WANTED(ROSTER_CHANGED), &task), 1);
	assert_string_equal(task->organisation, "haven-house");
	assert_int_equal(task->state, STATE(OFFERED));
}

static void
test_whoever_loses_a_place_by_it_is_told_and_told_when_it_is_hers_again(void **state)
{
	struct id first;

	(void)state;
	assert_int_equal(change("primary", "p-2", fake.now + HOUR, fake.now + 2 * HOUR), ERR_NONE);
	first = say_it.id;
	assert_int_equal(asks("p-1"), 1);
	assert_int_equal(asks("p-2"), 1);
	assert_int_equal(asks("p-9"), 0); /* she says it */
	assert_int_equal(change("primary", "p-9", fake.now + HOUR, fake.now + 2 * HOUR), ERR_NONE);
	assert_int_equal(asks("p-1"), 1); /* it was not hers any more */
	assert_int_equal(asks("p-2"), 2);
	assert_int_equal(take_back(&first), ERR_NONE); /* below the later one */
	assert_int_equal(asks("p-1"), 1);
	assert_int_equal(asks("p-2"), 3);
}

static void
test_a_place_that_is_given_back_is_told(void **state)
{
	(void)state;
	assert_int_equal(change("primary", "p-9", fake.now, fake.now + 2 * HOUR), ERR_NONE);
	assert_int_equal(asks("p-1"), 1);
	fake.now += HOUR;
	assert_int_equal(take_back(&say_it.id), ERR_NONE);
	assert_int_equal(asks("p-1"), 2);
	assert_int_equal(asks("p-2"), 0);
	assert_int_equal(asks("p-9"), 0);
}

static void
test_who_is_on_leave_loses_no_place(void **state)
{
	(void)state;
	assert_int_equal(change("", "p-1", fake.now, fake.now + 2 * HOUR), ERR_NONE);
	assert_int_equal(asks("p-1"), 1); /* of the leave */
	assert_int_equal(change("primary", "p-2", fake.now, fake.now + 2 * HOUR), ERR_NONE);
	assert_int_equal(asks("p-1"), 1);
}

/* Who would be asked is of the roster that was read: the other one is looked at first. */
static void
test_a_roster_that_is_loaded_in_the_same_batch_is_said_of_again(void **state)
{
	struct id head = roster_head_id("riverton-pd");
	size_t facts = fake.fact_count;

	(void)state;
	draft("primary", "p-2", fake.now, fake.now + HOUR);
	say_it.input =
	    (struct input){.rule = &change_rule, .msg = &say_it.msg.base, .actor = &say_it.actor};
	change_roster_keys(&fake, &say_it.input);
	change_roster_more(&fake, &say_it.input);
	((struct roster_staff *)fake_find(&roster_staff_table, &head)->row)->plan = id_v4();
	assert_false(change_roster(&fake, &say_it.input, &say_it.input.err));
	assert_int_equal(say_it.input.err.code, ERR_CONFLICT);
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(asked("nothing changed"), "p-1");
}

static void
test_she_who_says_it_of_herself_knows(void **state)
{
	(void)state;
	assert_int_equal(change("primary", "p-9", fake.now, fake.now + HOUR), ERR_NONE);
	assert_int_equal(asks("p-9"), 0);
}

/* Law L9: to her there is no such roster, and nothing is written. */
static void
test_it_is_for_who_coordinates_and_the_duty_supervisor_to_say(void **state)
{
	static const char *const others[] = {"p-1", "p-2", "stranger", ""};
	struct id id = supervisor_id("riverton-pd");
	struct fake_row *row;
	size_t facts = fake.fact_count;

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		draft("", "p-1", fake.now, fake.now + HOUR);
		say_it.actor.person = (char *)(uintptr_t)others[i];
		assert_int_equal(say_change(), ERR_NOT_FOUND);
	}
	draft("", "p-1", fake.now, fake.now + HOUR);
	say_it.msg.n_granted = 0;
	assert_int_equal(say_change(), ERR_NOT_FOUND);
	draft("", "p-1", fake.now, fake.now + HOUR);
	say_it.granted[0] = (char *)"lakeside-pd"; /* another's is open to her */
	assert_int_equal(say_change(), ERR_NOT_FOUND);
	draft("", "p-1", fake.now, fake.now + HOUR);
	say_it.msg.organisation = (char *)"lakeside-pd"; /* which has none */
	assert_int_equal(say_change(), ERR_NOT_FOUND);
	assert_int_equal(fake.fact_count, facts);
	assert_string_equal(asked("nothing changed"), "p-1");

	say_it.granted[0] = (char *)"riverton-pd";
	row = fake_find(&supervisor_table, &id);
	row->there = true;
	*(struct supervisor *)row->row = (struct supervisor){.id = id, .person = "chief"};
	draft("", "p-1", fake.now, fake.now + HOUR);
	say_it.actor.person = (char *)"chief";
	assert_int_equal(say_change(), ERR_NONE);
	assert_string_equal(said()->by, "chief");
}

static void
test_what_does_not_fit_is_refused(void **state)
{
	size_t facts = fake.fact_count;
	int64_t now = fake.now, year = 366 * CLOCK_DAY;
	struct id kept;

	(void)state;
	assert_int_equal(change("third", "p-1", now, now + HOUR), ERR_INVALID);
	assert_int_equal(change("primary", "nobody", now, now + HOUR), ERR_INVALID);
	assert_int_equal(change("", "", now, now + HOUR), ERR_INVALID);
	assert_int_equal(change("", "p-1", now, now), ERR_INVALID);
	assert_int_equal(change("", "p-1", now + HOUR, now), ERR_INVALID);
	assert_int_equal(change("", "p-1", now - HOUR, now), ERR_INVALID); /* over */
	assert_int_equal(change("", "p-1", now + 1, now + HOUR), ERR_INVALID);
	assert_int_equal(change("", "p-1", now, now + HOUR + CLOCK_SECOND), ERR_INVALID);
	assert_int_equal(change("", "p-1", now, now + year + CLOCK_MINUTE), ERR_INVALID);
	assert_int_equal(change("", "p-1", now - year, now + HOUR), ERR_INVALID);
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(change("", "p-1", now - year + CLOCK_MINUTE, now + year), ERR_NONE);

	kept = say_it.id;
	draft("", "p-1", 0, 0);
	say_it.msg.take_back = (ProtobufCBinaryData){sizeof(kept.b), kept.b};
	assert_int_equal(say_change(), ERR_INVALID); /* alone */
	assert_int_equal(take_back(&kept), ERR_NONE);
	assert_int_equal(take_back(&kept), ERR_NOT_FOUND); /* once */
	kept = id_v4();
	assert_int_equal(take_back(&kept), ERR_NOT_FOUND);
}

static void
test_so_much_is_said_of_one_roster(void **state)
{
	(void)state;
	for (int i = 0; i < ROSTER_CHANGES; i++) {
		assert_int_equal(
		    change("primary", "p-9", fake.now, fake.now + CLOCK_MINUTE), ERR_NONE);
	}
	assert_int_equal(change("primary", "p-9", fake.now, fake.now + CLOCK_MINUTE), ERR_CONFLICT);
}

/* What was so stays so: rest and hours look back on it. */
static void
test_what_is_taken_back_held_until_then(void **state)
{
	const struct roster_change held = {.span = {100, 200}},
				   ended = {.span = {100, 200}, .over = 150},
				   never = {.span = {100, 200}, .over = 50};

	(void)state;
	assert_int_equal(roster_change_span(&held).until, 200);
	assert_int_equal(roster_change_span(&ended).until, 150);
	assert_true(roster_change_span(&never).until < roster_change_span(&never).from);
	assert_int_equal(change("primary", "p-2", fake.now, fake.now + 2 * HOUR), ERR_NONE);
	fake.now += HOUR + CLOCK_SECOND;
	assert_int_equal(take_back(&say_it.id), ERR_NONE);
	assert_string_equal(asked("now"), "p-1");
	fake.now -= HOUR;
	assert_string_equal(asked("as it was"), "p-9");
}

/* Law L4: nothing that was said is dropped in silence. */
/* The roster as it is loaded next, on which p-2 does not stand. */
static void
load_without_her(void)
{
	static char without[] = TEXT;
	char *cut = strstr(without, "      - p-2\n");

	if (cut != NULL) {
		memmove(cut, cut + 12, strlen(cut + 12) + 1);
		cut = strstr(without, "  - person: p-2\n    recused from:\n      - 4A\n");
		memmove(cut, cut + 45, strlen(cut + 45) + 1);
	}
	in.roster.plan = without;
	in.list[1] = in.list[2];
	in.roster.n_people = 2;
	assert_int_equal(changed(), 1);
}

static void
test_a_place_that_is_given_back_by_the_next_file_is_told(void **state)
{
	(void)state;
	assert_int_equal(change("primary", "p-2", fake.now + HOUR, fake.now + 2 * HOUR), ERR_NONE);
	assert_int_equal(asks("p-1"), 1);
	load_without_her();
	(void)sweep(0);
	assert_int_equal(asks("p-1"), 2);
	assert_int_equal(asks("p-9"), 0);
	(void)sweep(HOUR); /* once */
	assert_int_equal(asks("p-1"), 2);
}

static void
test_what_fits_the_next_file_goes_on_and_what_does_not_is_asked_about(void **state)
{
	const struct callout *task;

	(void)state;
	assert_int_equal(change("", "p-1", fake.now, fake.now + CLOCK_DAY), ERR_NONE);
	assert_int_equal(change("primary", "p-2", fake.now + HOUR, fake.now + 2 * HOUR), ERR_NONE);
	(void)sweep(0);
	assert_int_equal(of_kind(ACCORD__V1__KIND__KIND_ROSTER_CHANGED), 2);
	load_without_her();
	assert_string_equal(asked("p-1 is away still"), "p-9");
	(void)sweep(0);
	assert_int_equal(of_kind(ACCORD__V1__KIND__KIND_ROSTER_CHANGED), 3);
	assert_int_equal(tasks_of("p-9", WANTED(ROSTER_UNFIT), &task), 1);
	(void)sweep(HOUR); /* once */
	assert_int_equal(of_kind(ACCORD__V1__KIND__KIND_ROSTER_CHANGED), 3);
}

#define TEST(name) cmocka_unit_test_setup(name, loaded)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_an_override_stands_for_its_while),
	    TEST(test_the_later_of_two_holds),
	    TEST(test_who_is_away_is_not_asked_and_leaves_a_gap),
	    TEST(test_a_change_is_looked_at_soon_and_by_whom_it_is_about),
	    TEST(test_whoever_loses_a_place_by_it_is_told_and_told_when_it_is_hers_again),
	    TEST(test_a_place_that_is_given_back_is_told),
	    TEST(test_who_is_on_leave_loses_no_place),
	    TEST(test_a_roster_that_is_loaded_in_the_same_batch_is_said_of_again),
	    TEST(test_she_who_says_it_of_herself_knows),
	    TEST(test_it_is_for_who_coordinates_and_the_duty_supervisor_to_say),
	    TEST(test_what_does_not_fit_is_refused),
	    TEST(test_so_much_is_said_of_one_roster),
	    TEST(test_what_is_taken_back_held_until_then),
	    TEST(test_a_place_that_is_given_back_by_the_next_file_is_told),
	    TEST(test_what_fits_the_next_file_goes_on_and_what_does_not_is_asked_about),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
