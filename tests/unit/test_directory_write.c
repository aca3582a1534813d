/* The canonical text of a directory: what is read of a file, without pagers, the same each time. */
#include "common/clock.h"
#include "services/gateway/policy/directory.h"
#include "tests/unit/reader_world.h"

struct fixture {
	struct reader r;
	struct yaml_doc doc;
	struct directory directory;
	char *text;
	size_t len;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static int
end(void **state)
{
	free(((struct fixture *)*state)->text);
	return tear_down(state);
}

static bool
reads(struct fixture *f, const char *text, struct err *err)
{
	return yaml_parse(f->r.arena, "d.yaml", text, strlen(text), &f->doc, err) &&
	       directory_read(&f->doc, &f->directory, err);
}

static const char *
written(struct fixture *f, const char *text)
{
	struct err err = {0};
	FILE *to;

	if (!reads(f, text, &err))
		fail_msg("%s", err.msg);
	free(f->text);
	to = open_memstream(&f->text, &f->len);
	assert_non_null(to);
	assert_true(directory_write(&f->directory, to));
	assert_int_equal(fclose(to), 0);
	return f->text;
}

#define PERSON(id) "  - person: " id "\n    employer: house\n    roles:\n      - advocate\n"

static const char file[] = "# a comment\n"
			   "placements:\n"
			   "  - placement: pl-1\n"
			   "    training until: 2026-10-01\n"
			   "    screening until: 2026-11-01\n"
			   "    until: 2026-12-01\n"
			   "    from: 2026-02-01\n"
			   "    role: advocate\n"
			   "    represents host: no\n"
			   "    agreement: hybrid\n"
			   "    host: police\n"
			   "    employer: house\n"
			   "    person: p-1\n"
			   "people:\n"
			   "  - person: p-1\n"
			   "    page to: p@pager.example\n"
			   "    languages:\n"
			   "      - es\n"
			   "    roles:\n"
			   "      - advocate_supervisor\n"
			   "      - advocate\n"
			   "    employer: house\n"
			   "  - person: p-2\n"
			   "    employer: house\n"
			   "    roles:\n"
			   "      - counsel\n"
			   "organisations:\n"
			   "  - organisation: house\n"
			   "    zone: America/New_York\n"
			   "    signers:\n"
			   "      - p-2\n"
			   "      - p-1\n"
			   "    duty supervisor: p-1\n"
			   "    title: \"The house: ours\"\n"
			   "    kind: community_victim_services\n"
			   "    contacts:\n"
			   "      - +1 555 0100\n"
			   "  - organisation: police\n"
			   "    kind: law_enforcement\n"
			   "    awards:\n"
			   "      - VOCA 2026-06-01 2026-07-01\n"
			   "    covered because: County Attorney, 2026-02-10\n"
			   "    covered: no\n"
			   "    zone: UTC\n";

static const char canonical[] = "organisations:\n"
				"  - organisation: house\n"
				"    title: \"The house: ours\"\n"
				"    kind: community_victim_services\n"
				"    zone: America/New_York\n"
				"    covered: yes\n"
				"    duty supervisor: p-1\n"
				"    signers:\n"
				"      - p-2\n"
				"      - p-1\n"
				"  - organisation: police\n"
				"    kind: law_enforcement\n"
				"    zone: UTC\n"
				"    covered: no\n"
				"    covered because: County Attorney, 2026-02-10\n"
				"    awards:\n"
				"      - VOCA 2026-06-01 2026-07-01\n"
				"people:\n"
				"  - person: p-1\n"
				"    employer: house\n"
				"    roles:\n"
				"      - advocate\n"
				"      - advocate_supervisor\n"
				"  - person: p-2\n"
				"    employer: house\n"
				"    roles:\n"
				"      - counsel\n"
				"placements:\n"
				"  - placement: pl-1\n"
				"    person: p-1\n"
				"    employer: house\n"
				"    host: police\n"
				"    agreement: hybrid\n"
				"    role: advocate\n"
				"    records access: read-only\n"
				"    from: 2026-02-01\n"
				"    until: 2026-12-01\n"
				"    screening until: 2026-11-01\n"
				"    training until: 2026-10-01\n";

static void
test_all_that_is_read_is_written_once_and_for_all(void **state)
{
	struct fixture *f = *state;

	assert_string_equal(written(f, file), canonical);
	assert_string_equal(written(f, canonical), canonical);
}

static void
test_it_reads_as_the_same_directory(void **state)
{
	struct fixture *f = *state, *again = reader_new(sizeof(*again), 64 << 20);
	const struct organisation *o;
	void *again_state = again;
	struct err err = {0};

	(void)written(f, file);
	assert_true(reads(again, canonical, &err));
	o = &again->directory.organisations[1];
	assert_int_equal(o->not_covered_from, f->directory.organisations[1].not_covered_from);
	assert_int_equal(o->awards[0].until.at, f->directory.organisations[1].awards[0].until.at);
	assert_int_equal(o->duty_supervisor, NOBODY);
	assert_int_equal(again->directory.organisations[0].duty_supervisor, 0);
	assert_int_equal(again->directory.organisations[0].signers[0], 1);
	assert_int_equal(again->directory.people[0].roles, f->directory.people[0].roles);
	assert_int_equal(placement_lapses(again->directory.placements),
	    placement_lapses(f->directory.placements));
	assert_int_equal(again->directory.placements[0].addendum, NEVER);
	assert_true(again->directory.placements[0].reads);
	(void)end(&again_state);
}

static void
says(struct fixture *f, const char *text, const char *what)
{
	struct err err = {0};

	reader_again(&f->r);
	assert_false(reads(f, text, &err));
	if (strstr(err.msg, what) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", err.msg, what);
}

#define HOUSE(extra)                                                                               \
	"organisations:\n  - organisation: house\n    kind: court\n    zone: UTC\n" extra          \
	"  - organisation: other\n    kind: court\n    zone: UTC\npeople:\n" PERSON(               \
	    "p-1") "  - person: q\n    employer: other\n    roles:\n      - counsel\n"

static void
test_only_its_own_people_answer_and_sign_for_it(void **state)
{
	struct fixture *f = *state;

	says(f, HOUSE("    duty supervisor: q\n"), "d.yaml:5:22: \"q\" is employed by \"other\"");
	says(f, HOUSE("    duty supervisor: x\n"), "d.yaml:5:22: there is no person \"x\"");
	says(f, HOUSE("    signers:\n      - p-1\n      - q\n"),
	    "d.yaml:7:9: \"q\" is employed by \"other\"");
	says(f, HOUSE("    signers:\n      - p-1\n      - p-1\n"), "d.yaml:7:9: \"p-1\" stands");
	says(f, HOUSE("    signers: p-1\n"), "a list of signers is wanted");
	says(f, HOUSE("    duty supervisor:\n      - p-1\n"), "an id is wanted");
}

static void
test_a_system_is_nobody_who_answers(void **state)
{
	static const char system[] = "  - person: s\n    employer: house\n    roles:\n"
				     "      - analyst\n    worker kind: system\n";
	struct fixture *f = *state;
	struct err err = {0};
	char text[1024];

	(void)snprintf(text, sizeof(text), "%s%s", HOUSE("    duty supervisor: s\n"), system);
	says(f, text, "\"s\" is a system; only people answer");
	(void)snprintf(text, sizeof(text), "%s%s", HOUSE("    signers:\n      - s\n"), system);
	says(f, text, "\"s\" is a system; only people answer");
	(void)snprintf(text, sizeof(text), "%s%s", HOUSE(""), system);
	reader_again(&f->r);
	assert_true(reads(f, text, &err));
	assert_true(f->directory.people[2].system && !f->directory.people[0].system);
	assert_non_null(strstr(written(f, text), "      - analyst\n    worker kind: system\n"));
}

static void
test_oris(void **state)
{
	struct fixture *f = *state;
	char text[2048];
	size_t len;
	struct err err = {0};

	says(f, HOUSE("    ORIs:\n      - VA001000\n"), "nine capital letters and digits");
	says(f, HOUSE("    ORIs:\n      - va0010000\n"), "nine capital letters and digits");
	for (size_t most = DIRECTORY_ORIS; most <= DIRECTORY_ORIS + 1; most++) {
		len = (size_t)snprintf(text, sizeof(text),
		    "organisations:\n  - organisation: house\n    kind: court\n    zone: UTC\n"
		    "    ORIs:\n");
		for (size_t i = 0; i < most; i++)
			len += (size_t)snprintf(
			    text + len, sizeof(text) - len, "      - VA00100%02zu\n", i);
		reader_again(&f->r);
		if (most > DIRECTORY_ORIS)
			says(f, text, "17 ORIs; at most 16 are taken");
		else if (!reads(f, text, &err))
			fail_msg("%s", err.msg);
	}
	reader_again(&f->r);
	assert_true(reads(f, HOUSE("    ORIs:\n      - VA0010000\n      - VA0010001\n"), &err));
	assert_string_equal(directory_ori(&f->directory.organisations[0]), "VA0010000");
	assert_string_equal(directory_ori(&f->directory.organisations[1]), "");
}

static void
test_people_call_it_by_its_title_or_else_its_name(void **state)
{
	struct fixture *f = *state;
	struct err err = {0};

	assert_true(reads(f, file, &err));
	assert_string_equal(directory_title(&f->directory, "house"), "The house: ours");
	assert_string_equal(directory_title(&f->directory, "police"), "police");
	assert_string_equal(directory_title(&f->directory, "gone"), "gone");
}

#define RECUSED "6f1c1a52-5b0c-4b57-9a3e-0d6d7f6b2a10"

static void
test_recusals_are_ids_of_clients(void **state)
{
	static const char head[] = "organisations:\n  - organisation: house\n    kind: court\n"
				   "    zone: UTC\npeople:\n" PERSON("p-0") "    recusals:\n";
	struct fixture *f = *state;
	char text[8192];
	struct err err = {0};
	struct id client, other;
	size_t len;

	(void)snprintf(text, sizeof(text), "%s      - " RECUSED "\n", head);
	assert_true(reads(f, text, &err));
	assert_true(id_parse(RECUSED, &client));
	other = client;
	other.b[15]++;
	assert_true(person_recused(&f->directory.people[0], &client));
	assert_false(person_recused(&f->directory.people[0], &other));
	assert_non_null(strstr(written(f, text), "    recusals:\n      - " RECUSED "\n"));
	(void)snprintf(text, sizeof(text), "%s      - the neighbour\n", head);
	says(f, text, "named by the id of the client");
	for (size_t most = DIRECTORY_RECUSALS; most <= DIRECTORY_RECUSALS + 1; most++) {
		len = (size_t)snprintf(text, sizeof(text), "%s", head);
		for (size_t i = 0; i < most; i++)
			len += (size_t)snprintf(text + len, sizeof(text) - len,
			    "      - 6f1c1a52-5b0c-4b57-9a3e-0d6d7f6b2b%02zx\n", i);
		if (most > DIRECTORY_RECUSALS)
			says(f, text, "65 recusals; at most 64 are taken");
		else if (!reads(f, text, &err))
			fail_msg("%s", err.msg);
	}
}

/* As many entries as that; each from the pattern with its number. */
static size_t
entries(char *to, size_t room, size_t count, const char *before, const char *after)
{
	size_t len = 0;

	for (size_t i = 0; i < count; i++)
		len += (size_t)snprintf(to + len, room - len, "%s%zu%s", before, i, after);
	return len;
}

static void
test_lists_have_limits(void **state)
{
	static const char edge[] = "\n    person: p-0\n    employer: house\n    host: other\n"
				   "    agreement: a\n    role: advocate\n    from: 2026-01-01\n"
				   "    until: 2027-01-01\n    screening until: 2027-01-01\n"
				   "    training until: 2027-01-01\n";
	struct fixture *f = *state;
	size_t room = (size_t)2 << 20, len;
	char *text = malloc(room);
	struct err err = {0};

	assert_non_null(text);
	for (size_t most = DIRECTORY_SIGNERS; most <= DIRECTORY_SIGNERS + 1; most++) {
		len = (size_t)snprintf(text, room,
		    "organisations:\n  - organisation: house\n    kind: court\n    zone: UTC\n"
		    "    signers:\n");
		len += entries(text + len, room - len, most, "      - p-", "\n");
		len += (size_t)snprintf(text + len, room - len, "people:\n");
		(void)entries(text + len, room - len, most, "  - person: p-",
		    "\n    employer: house\n    roles:\n      - counsel\n");
		if (most > DIRECTORY_SIGNERS)
			says(f, text, "33 signers; at most 32 are taken");
		else if (!reads(f, text, &err))
			fail_msg("%s", err.msg);
	}
	for (size_t most = DIRECTORY_PLACEMENTS; most <= DIRECTORY_PLACEMENTS + 1; most++) {
		len = (size_t)snprintf(text, room,
		    "organisations:\n  - organisation: house\n    kind: court\n    zone: UTC\n"
		    "  - organisation: other\n    kind: court\n    zone: UTC\n"
		    "people:\n" PERSON("p-0") "placements:\n");
		(void)entries(text + len, room - len, most, "  - placement: pl-", edge);
		if (most > DIRECTORY_PLACEMENTS)
			says(f, text, "4097 placements; at most 4096 are taken");
		else if (!reads(f, text, &err))
			fail_msg("%s", err.msg);
	}
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(fn) cmocka_unit_test_setup_teardown(fn, set_up, end)
	    T(test_all_that_is_read_is_written_once_and_for_all),
	    T(test_it_reads_as_the_same_directory),
	    T(test_only_its_own_people_answer_and_sign_for_it),
	    T(test_a_system_is_nobody_who_answers),
	    T(test_oris),
	    T(test_people_call_it_by_its_title_or_else_its_name),
	    T(test_recusals_are_ids_of_clients),
	    T(test_lists_have_limits),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
