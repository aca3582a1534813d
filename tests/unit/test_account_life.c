/* What is to be done with an account, at each of its instants and a microsecond before. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "common/text.h"
#include "services/gateway/known.h"

#define service_submit fake_submit
#define db_ready fake_ready
#define db_send fake_send
#define db_sync fake_sync
#define db_set_id fake_set_id
#define db_id fake_id
#define known_ready fake_known_ready
#define known_store_now fake_store_now

/* A store with as many accounts that are due as is said. */
static struct {
	int64_t now; /* the store's */
	size_t due;
	struct id after;
	uint8_t row;
	size_t submitted;
} store;

static bool
fake_submit(struct service *service, struct input *input, struct err *err)
{
	(void)service, (void)err;
	store.submitted++;
	input->done(input, NULL);
	return true;
}

static bool
fake_ready(const struct db *db)
{
	(void)db;
	return true;
}

static bool
fake_known_ready(const struct known *known)
{
	(void)known;
	return true;
}

static int64_t
fake_store_now(const struct known *known)
{
	(void)known;
	return store.now;
}

static void
fake_set_id(struct db_args *args, int column, const struct id *id)
{
	(void)args, (void)column;
	store.after = *id;
}

static struct id
fake_id(const struct db_row *row, int column)
{
	(void)row, (void)column;
	return (struct id){{store.row}};
}

static bool
fake_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	(void)db, (void)args, (void)err;
	for (size_t i = 0; i < 100 && store.after.b[0] + i < store.due; i++) {
		store.row = (uint8_t)(store.after.b[0] + i + 1);
		row(ctx, NULL);
	}
	return true;
}

static bool
fake_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	(void)db, (void)err;
	done(ctx, NULL);
	return false;
}

#include "services/gateway/account_life.c"
#include "tests/unit/loop.h"

#define BEGAN INT64_C(1700000000000000)

static struct account_row account;
static struct life_row life;
static struct person_row person;

static int
setup(void **state)
{
	(void)state;
	account = (struct account_row){.made = BEGAN, .last_logon = BEGAN, .reviewed = BEGAN};
	life = (struct life_row){.version = 1};
	person = (struct person_row){.active = true};
	(void)text_copy(life.employer, sizeof(life.employer), "haven");
	(void)text_copy(person.employer, sizeof(person.employer), "haven");
	return 0;
}

static enum life_step
at(int64_t now)
{
	return life_next(&account, &life, &person, now);
}

static void
test_idle_for_ninety_days(void **state)
{
	(void)state;
	assert_int_equal(at(BEGAN + ACCOUNT_IDLE - 1), LIFE_NOTHING);
	assert_int_equal(at(BEGAN + ACCOUNT_IDLE), LIFE_IDLE);
	life.enabled = BEGAN + ACCOUNT_IDLE;
	assert_int_equal(at(BEGAN + ACCOUNT_IDLE), LIFE_NOTHING);
	assert_int_equal(at(BEGAN + 2 * ACCOUNT_IDLE), LIFE_IDLE);
	/* A review does not make up for it; who never came in has 90 days from the start. */
	account.reviewed = BEGAN + 2 * ACCOUNT_IDLE;
	account.last_logon = 0;
	assert_int_equal(at(BEGAN + 2 * ACCOUNT_IDLE), LIFE_IDLE);
	account.disabled = BEGAN + 2 * ACCOUNT_IDLE;
	assert_int_equal(at(BEGAN + 9 * ACCOUNT_IDLE), LIFE_NOTHING);
}

static void
test_orphaned_for_a_week(void **state)
{
	(void)state;
	person.active = false;
	assert_int_equal(at(BEGAN), LIFE_ORPHANED);
	assert_int_equal(life_next(&account, &life, NULL, BEGAN), LIFE_ORPHANED);
	account.orphaned = BEGAN;
	assert_int_equal(at(BEGAN + ACCOUNT_ORPHANED - 1), LIFE_NOTHING);
	assert_int_equal(at(BEGAN + ACCOUNT_ORPHANED), LIFE_WEEK_ORPHANED);
	person.active = true;
	assert_int_equal(at(BEGAN + ACCOUNT_ORPHANED), LIFE_RETURNED);
}

static void
test_an_emergency_ends(void **state)
{
	(void)state;
	account.emergency_until = BEGAN + CLOCK_HOUR;
	assert_int_equal(at(BEGAN + CLOCK_HOUR - 1), LIFE_NOTHING);
	assert_int_equal(at(BEGAN + CLOCK_HOUR), LIFE_EMERGENCY_OVER);
}

static void
test_a_review_each_year(void **state)
{
	(void)state;
	account.last_logon = BEGAN + ACCOUNT_REVIEWED;
	assert_int_equal(at(BEGAN + ACCOUNT_REVIEWED - 1), LIFE_NOTHING);
	assert_int_equal(at(BEGAN + ACCOUNT_REVIEWED), LIFE_REVIEW_DUE);
	assert_true(life_review_due(&account, BEGAN + ACCOUNT_REVIEWED));
	life.review_told = BEGAN + ACCOUNT_REVIEWED;
	assert_int_equal(at(life.review_told + ACCOUNT_REMINDED - 1), LIFE_NOTHING);
	assert_int_equal(at(life.review_told + ACCOUNT_REMINDED), LIFE_REVIEW_DUE);
	account.reviewed = BEGAN + ACCOUNT_REVIEWED;
	assert_int_equal(at(life.review_told + ACCOUNT_REMINDED), LIFE_NOTHING);
}

static void
test_another_employer(void **state)
{
	(void)state;
	assert_int_equal(life_next(&account, NULL, &person, BEGAN), LIFE_BEGINS);
	(void)text_copy(person.employer, sizeof(person.employer), "other");
	account.disabled = BEGAN;
	assert_int_equal(at(BEGAN), LIFE_TRANSFERRED);
}

/* More than one question's worth are due, and the first of them go on to be: those behind come
 * next. */
static void
test_a_round_goes_by_all_of_them(void **state)
{
	struct gateway gateway = {.service = {.loop = ev_loop_new(EVFLAG_AUTO)}};
	struct life_sweep *sweep = life_sweep_open(&gateway.service);

	(void)state;
	store.due = 150;
	store.now = BEGAN;
	on_timer(NULL, &sweep->timer, 0);
	assert_int_equal(store.submitted, 100);
	on_timer(NULL, &sweep->timer, 0);
	assert_int_equal(store.submitted, 150);
	assert_int_equal(store.after.b[0], 100);
	on_timer(NULL, &sweep->timer, 0);
	assert_int_equal(store.submitted, 250);
	assert_int_equal(store.after.b[0], 0);
	life_sweep_close(&sweep);
	loop_end(gateway.service.loop);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_idle_for_ninety_days),
	    CASE(test_orphaned_for_a_week),
	    CASE(test_an_emergency_ends),
	    CASE(test_a_review_each_year),
	    CASE(test_another_employer),
	    CASE(test_a_round_goes_by_all_of_them),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
