/* The gateway when memory ends: a directory is taken whole or the batch knows, and whoever asks
 * where staff are paged hears of everybody or is told to come again. */
#include "tests/unit/short_answer.h"
#include "tests/unit/short_batch.h"

#include "accord/v1/gateway.pb-c.h"
#include "common/log.h"
#include "services/gateway/directory_load.h"
#include "services/gateway/known.h"
#include "services/gateway/pager.h"
#include "sql/gateway/directory.h"
#include "tests/unit/keys.h"

static struct gateway gateway;

/* --- what the gateway knows: nobody so far --- */

bool
known_ready(const struct known *known)
{
	(void)known;
	return true;
}

void
known_each_organisation(
    const struct known *known, void (*fn)(void *ctx, const struct organisation_row *row), void *ctx)
{
	(void)known, (void)fn, (void)ctx;
}

void
known_each_person(
    const struct known *known, void (*fn)(void *ctx, const struct person_row *row), void *ctx)
{
	(void)known, (void)fn, (void)ctx;
}

void
known_put_organisation(struct known *known, const struct organisation_row *row)
{
	(void)known;
	assert_true(row->name[0] != '\0');
}

void
known_put_person(struct known *known, const struct person_row *row)
{
	(void)known;
	assert_true(row->name[0] != '\0');
}

/* --- a directory --- */

static void
from_nothing(void)
{
	struct fake_row *head;

	fake_reset(&gateway.service);
	head = fake_add(&gateway_policy_head);
	head->key = gateway_policy_id;
	head->there = true;
}

static size_t
load_three(void)
{
	static struct organisation organisation = {.name = "north-pd",
	    .title = "",
	    .hotline = "",
	    .zone = "America/New_York",
	    .duty_supervisor = NOBODY};
	static struct person people[2] = {{.name = "ada", .page_to = "page@pager.example"},
	    {.name = "bea", .page_to = "page@pager.example"}};
	static struct directory_load load = {.directory = {.organisations = &organisation,
						 .organisation_count = 1,
						 .people = people,
						 .person_count = 2},
	    .text = "organisations:\n"};
	struct input input = {.rule = &gateway_load_directory, .own = &load};
	struct input *const inputs[] = {&input};

	people[0].roles = people[1].roles = BIT(ACCORD__V1__ROLE__ROLE_ADVOCATE);
	return decide_all(inputs, 1);
}

static void
test_a_directory(void **state)
{
	struct deed deed;

	(void)state;
	from_nothing();
	assert_false(deed_short_of(SHORT_MOST, load_three, &deed));
	assert_int_equal(deed.refused, 0);
	assert_int_equal(deed.facts, 4); /* it, two people, and that it was loaded */
	assert_true(with_every_memory(from_nothing, load_three) > 0);
}

/* --- where they are paged --- */

static void
test_staff(void **state)
{
	static const uint8_t zero[16], yes = 1, no = 0;
	static const struct answer_store stores[] = {
	    {&sql_person_resolve,
		{{2950, zero, 16}, {25, "ada", 3}, {25, "north-pd", 8}, {20, zero, 8},
		    {16, &yes, 1}, {20, zero, 8}, {16, &no, 1}, {25, "north-pd", 8}, {17, "", 0},
		    {17, "", 0}},
		10, 3},
	};
	static char *names[] = {(char *)(uintptr_t) "ada"};
	Accord__V1__ResolveStaff msg = ACCORD__V1__RESOLVE_STAFF__INIT;

	(void)state;
	msg.people = names;
	msg.n_people = 1;
	assert_true(answer_with_every_memory(gateway_resolve_staff, &msg.base, stores, 1) > 0);
}

static int
set_up(void **state)
{
	(void)state;
	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	gateway.service.seal = seal_open(keys_folder, &(struct err){0});
	return gateway.service.seal == NULL;
}

static int
tear_down(void **state)
{
	(void)state;
	seal_close(&gateway.service.seal);
	keys_end();
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_directory),
	    cmocka_unit_test(test_staff),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
