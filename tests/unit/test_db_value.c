/* Values: every type both ways through a real server, and what is refused on the way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <float.h>
#include <math.h>
#include <signal.h>

#include "tests/unit/db_world.h"
#include "tests/unit/death.h"

enum {
	BOOL = 16,
	BYTEA = 17,
	INT8 = 20,
	INT2 = 21,
	INT4 = 23,
	TEXT = 25,
	FLOAT8 = 701,
	TIME = 1184,
	UUID = 2950
};
enum {
	BOOLS = 1000,
	BYTEAS = 1001,
	INT2S = 1005,
	INT4S = 1007,
	TEXTS = 1009,
	INT8S = 1016,
	FLOAT8S = 1022,
	TIMES = 1185,
	UUIDS = 2951
};

STATEMENT(scalars, "select $1, $2, $3, $4, $5, $6, $7, $8", 1, 1, BOOL, INT2, INT4, INT8, TEXT,
    BYTEA, UUID, TIME);
STATEMENT(arrays, "select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)", 0, -1, BOOLS, INT2S,
    INT4S, INT8S, FLOAT8S, TEXTS, BYTEAS, UUIDS, TIMES);
STATEMENT(mixed, "select $1, t.a, $3, t.b from unnest($2, $4) as t (a, b)", 0, -1, TEXT, INT4S,
    INT4, TEXTS);
STATEMENT(infinite,
    "select 'infinity'::timestamptz, '-infinity'::timestamptz, '1999-12-31 "
    "23:59:59.999999+00'::timestamptz,"
    "'1970-01-01 00:00:00+00'::timestamptz",
    1, 1);
STATEMENT(as_text,
    "select ($1::timestamptz at time zone 'UTC')::text, $2::uuid::text, $3::float8[]::text", 1, 1,
    TIME, UUID, FLOAT8S);
STATEMENT(three, "select 'a', 1::int8, null::int4 union all select 'b', 2, 3", 2, 2);
STATEMENT(keep, "insert into kept values ($1)", 0, 0, TEXT);

static const struct statement *const list[] = {
    &scalars, &arrays, &mixed, &infinite, &as_text, &three, &keep, NULL};
static const struct statement *const *const lists[] = {list, NULL};

#define SOME_ID                                                                                    \
	{                                                                                          \
		{                                                                                  \
			0x00, 0x01, 0x7f, 0x80, 0xff, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15        \
		}                                                                                  \
	}
static const struct id some_id = SOME_ID;

static int
set_up(void **state)
{
	(void)world_set_up(state);
	(void)pg_sql("create table kept (t text)");
	world_connect(lists);
	return 0;
}

/* --- scalars --- */
struct value {
	bool null;
	bool b;
	int64_t i2, i4, i8, time;
	double f8;
	const char *text;
	const void *bytes;
	size_t len;
	struct id id;
};

static void
on_scalars(void *ctx, const struct db_row *row)
{
	const struct value *v = ctx;
	size_t len = 77;
	const void *bytes = db_bytes(row, 5, &len);

	for (int i = 0; i < 8; i++)
		assert_int_equal(db_null(row, i), v->null);
	assert_int_equal(db_bool(row, 0), v->b);
	assert_true(db_int(row, 1) == v->i2);
	assert_true(db_int(row, 2) == v->i4);
	assert_true(db_int(row, 3) == v->i8);
	assert_string_equal(db_text(row, 4), v->text);
	assert_int_equal(len, v->len);
	assert_memory_equal(bytes, v->bytes, v->len);
	assert_memory_equal(db_id(row, 6).b, v->id.b, 16);
	assert_true(db_time(row, 7) == v->time);
}

static void
send_scalars(struct value *v)
{
	struct db_args *args = db_args(&scalars, world.arena);

	db_set_bool(args, 0, v->b);
	db_set_int(args, 1, v->i2);
	db_set_int(args, 2, v->i4);
	db_set_int(args, 3, v->i8);
	db_set_text(args, 4, v->text);
	db_set_bytes(args, 5, v->bytes, v->len);
	db_set_id(args, 6, &v->id);
	db_set_time(args, 7, v->time);
	for (int i = 0; i < 8 && v->null; i++)
		db_set_null(args, i);
	assert_true(db_send(world.db, args, on_scalars, v, NULL));
	assert_true(db_send(world.db, args, on_scalars, v, NULL));
}

static void
test_scalars_come_back_as_they_went(void **state)
{
	static struct value values[] = {
	    {false, true, INT16_MAX, INT32_MAX, INT64_MAX, 1, 0, "h\xc3\xa9 \"x\"", "a\0b", 3,
		SOME_ID},
	    {false, false, INT16_MIN, INT32_MIN, INT64_MIN, -1, 0, "", "", 0, {{0}}},
	    {false, true, -1, -1, -1, 0, 0, "x", "\xff", 1, {{0xff}}},
	    {false, true, 0, 1, 256, INT64_C(946684799999999), 0, "x", "x", 1, {{1}}},
	    {false, true, 0, 1, 256, INT64_C(9223371331199999999), 0, "x", "x", 1, {{1}}},
	    {true, false, 0, 0, 0, 0, 0, "", "", 0, {{0}}},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		send_scalars(&values[i]);
	assert_string_equal(world_sync(), "");
}

static void
on_infinite(void *ctx, const struct db_row *row)
{
	(void)ctx;
	assert_true(db_time(row, 0) == INT64_MAX);
	assert_true(db_time(row, 1) == INT64_MIN);
	assert_true(db_time(row, 2) == INT64_C(946684799999999));
	assert_true(db_time(row, 3) == 0);
	assert_false(db_null(row, 3));
}

static void
on_as_text(void *ctx, const struct db_row *row)
{
	(void)ctx;
	assert_string_equal(db_text(row, 0), "2026-11-22 01:19:13.123456");
	assert_string_equal(db_text(row, 1), "00017f80-ff05-0607-0809-0a0b0c0d0e0f");
	assert_string_equal(db_text(row, 2), "{-0.5,NaN}");
}

static void
test_the_server_sees_what_was_meant(void **state)
{
	struct db_args *args = db_args(&as_text, world.arena);

	(void)state;
	assert_true(world_send(&infinite, on_infinite, NULL));
	db_set_time(args, 0, INT64_C(1795310353123456));
	db_set_id(args, 1, &some_id);
	db_put_float(args, -0.5);
	db_put_float(args, NAN);
	assert_true(db_send(world.db, args, on_as_text, NULL, NULL));
	assert_string_equal(world_sync(), "");
}

/* --- arrays --- */
/* Row i, made the same way on both sides; every seventh is all NULLs. */
static struct value
made(int64_t i, char text[32])
{
	struct value v = {.null = i % 7 == 3,
	    .b = i % 2 == 0,
	    .i2 = i % 65536 - 32768,
	    .i4 = i * 400000 + INT32_MIN,
	    .i8 = i % 2 == 0 ? INT64_MIN + i : INT64_MAX - i,
	    .f8 = i % 3 == 0 ? -DBL_MAX : (double)i / 3,
	    .time = i % 5 == 0 ? 0 : i * 1000003 - 5000,
	    .text = text,
	    .bytes = text};

	(void)snprintf(text, 32, "%0*lld", (int)(i % 20), (long long)i);
	v.len = i % 4 == 0 ? 0 : strlen(text);
	memcpy(v.id.b, &i, sizeof(i));
	return v;
}

static void
put_row(struct db_args *args, const struct value *v)
{
	if (v->null) {
		for (int i = 0; i < 5; i++)
			db_put_null(args);
		db_put_text(args, NULL);
		db_put_bytes(args, NULL, 5);
		db_put_id(args, NULL);
		db_put_time(args, 0);
		return;
	}
	db_put_bool(args, v->b);
	db_put_int(args, v->i2);
	db_put_int(args, v->i4);
	db_put_int(args, v->i8);
	db_put_float(args, v->f8);
	db_put_text(args, v->text);
	db_put_bytes(args, v->bytes, v->len);
	db_put_id(args, &v->id);
	db_put_time(args, v->time);
}

static void
on_arrays(void *ctx, const struct db_row *row)
{
	int64_t *i = ctx;
	char text[32];
	struct value v = made((*i)++, text);
	size_t len;
	const void *bytes = db_bytes(row, 6, &len);

	for (int c = 0; c < 9; c++)
		assert_int_equal(db_null(row, c), v.null || (c == 8 && v.time == 0));
	if (v.null)
		return;
	assert_int_equal(db_bool(row, 0), v.b);
	assert_true(db_int(row, 1) == v.i2 && db_int(row, 2) == v.i4 && db_int(row, 3) == v.i8);
	assert_true(db_float(row, 4) == v.f8);
	assert_string_equal(db_text(row, 5), v.text);
	assert_int_equal(len, v.len);
	assert_memory_equal(bytes, v.bytes, v.len);
	assert_memory_equal(db_id(row, 7).b, v.id.b, 16);
	assert_true(db_time(row, 8) == v.time);
}

static void
test_arrays_of_none_one_and_many(void **state)
{
	static const int64_t sizes[] = {0, 1, 4, 10000};

	(void)state;
	for (size_t s = 0; s < sizeof(sizes) / sizeof(sizes[0]); s++) {
		struct db_args *args = db_args(&arrays, world.arena);
		int64_t seen = 0;
		char text[32];

		for (int64_t i = 0; i < sizes[s]; i++) {
			struct value v = made(i, text);

			put_row(args, &v);
			assert_int_equal(db_args_rows(args), i + 1);
		}
		assert_true(db_send(world.db, args, on_arrays, &seen, NULL));
		assert_string_equal(world_sync(), "");
		assert_int_equal(seen, sizes[s]);
	}
}

static void
on_mixed(void *ctx, const struct db_row *row)
{
	int *seen = ctx;

	assert_string_equal(db_text(row, 0), "all");
	assert_int_equal(db_int(row, 1), *seen);
	assert_int_equal(db_int(row, 2), 9);
	assert_string_equal(db_text(row, 3), *seen == 0 ? "zero" : "one");
	(*seen)++;
}

static void
test_rows_skip_the_scalars(void **state)
{
	struct db_args *args = db_args(&mixed, world.arena);
	int seen = 0;

	(void)state;
	db_put_int(args, 0);
	assert_int_equal(db_args_rows(args), 0);
	db_put_text(args, "zero");
	assert_int_equal(db_args_rows(args), 1);
	db_set_int(args, 2, 9);
	db_set_text(args, 0, "all");
	db_put_int(args, 1);
	db_put_text(args, "one");
	assert_int_equal(db_args_rows(args), 2);
	assert_true(db_send(world.db, args, on_mixed, &seen, NULL));
	assert_string_equal(world_sync(), "");
	assert_int_equal(seen, 2);
}

/* --- refusals --- */
static const char *
refused(struct db_args *args)
{
	static struct err err;

	assert_false(db_send(world.db, args, NULL, NULL, &err));
	return err.sqlstate;
}

static void
test_numbers_and_times_that_do_not_fit_are_refused(void **state)
{
	static const struct {
		int param;
		int64_t value;
	} bad[] = {{1, INT16_MAX + 1}, {1, INT16_MIN - 1}, {2, INT64_C(2147483648)},
	    {2, INT64_C(-2147483649)}};
	struct db_args *args;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		args = db_args(&scalars, world.arena);
		db_set_int(args, bad[i].param, bad[i].value);
		db_set_int(args, 3, 0);
		assert_string_equal(refused(args), "22003");
	}
	args = db_args(&arrays, world.arena);
	db_put_bool(args, true);
	db_put_int(args, INT16_MAX + 1);
	db_put_int(args, 1);
	assert_string_equal(refused(args), "22003");
	args = db_args(&scalars, world.arena);
	db_set_time(args, 7, INT64_MIN);
	assert_string_equal(refused(args), "22008");
	args = db_args(&scalars, world.arena);
	db_set_time(args, 7, INT64_MIN + INT64_C(946684800000000));
	assert_string_equal(refused(args), "22008");
	assert_string_equal(world_sync(), "");
}

static struct db_args *
kept(const char *text)
{
	struct db_args *args = db_args(&keep, world.arena);

	db_set_text(args, 0, text);
	return args;
}

static void
test_a_full_arena_undoes_the_group(void **state)
{
	struct arena *small = arena_new(4096, 16384);
	struct db_args *args = db_args(&mixed, small);

	(void)state;
	db_set_text(args, 0, "");
	db_set_int(args, 2, 0);
	for (int i = 0; i < 10000; i++) {
		db_put_int(args, i);
		db_put_text(args, "text");
	}
	assert_true(db_args_rows(args) < 10000);
	assert_true(db_send(world.db, kept("undone"), NULL, NULL, NULL));
	assert_string_equal(refused(args), "54000");
	assert_string_equal(world_sync(), "");
	assert_string_equal(pg_sql("select count(*) from kept"), "0");
	assert_true(db_send(world.db, kept("fine"), NULL, NULL, NULL));
	assert_string_equal(world_sync(), "");
	assert_string_equal(
	    pg_sql("with d as (delete from kept returning 1) select count(*) from d"), "1");
	while (arena_alloc(small, 16) != NULL)
		continue;
	args = db_args(&mixed, small);
	assert_null(args);
	db_put_int(args, 1);
	db_set_text(args, 0, "");
	assert_int_equal(db_args_rows(args), 1); /* not "nothing to send" */
	assert_string_equal(refused(args), "54000");
	arena_free(&small);
}

static void
test_a_first_row_that_fails_is_not_none(void **state)
{
	struct db_args *args = db_args(&arrays, world.arena);

	(void)state;
	assert_int_equal(db_args_rows(args), 0);
	db_put_bool(args, true);
	assert_int_equal(db_args_rows(args), 0);
	db_put_int(args, INT16_MIN - 1);
	assert_int_equal(db_args_rows(args), 1);
	assert_string_equal(refused(args), "22003");
}

static void
on_wrong(void *ctx, const struct db_row *row)
{
	size_t len = 1;
	int *seen = ctx;

	(*seen)++;
	assert_true(db_int(row, 0) == 0);
	assert_true(db_time(row, 1) == 0);
	assert_string_equal(db_text(row, 2), "");
	assert_string_equal(db_bytes(row, 0, &len), "");
	assert_int_equal(len, 0);
	assert_true(db_int(row, 3) == 0);
	assert_true(db_null(row, 3));
	assert_true(db_float(row, -1) == 0);
	assert_false(db_bool(row, 1));
}

static void
test_a_column_of_another_type_fails_the_sync(void **state)
{
	int seen = 0;

	(void)state;
	assert_true(world_send(&three, on_wrong, &seen));
	assert_true(world_send(&three, on_wrong, &seen));
	assert_string_equal(world_sync(), "42804");
	assert_int_equal(seen, 1);
	assert_string_equal(world.err.detail, "three");
}

static void
wrong_type(void *arg)
{
	(void)arg;
	db_set_bool(db_args(&scalars, world.arena), 1, true);
}

static void
wrong_element(void *arg)
{
	(void)arg;
	db_put_int(db_args(&arrays, world.arena), 1);
}

static void
scalar_as_array(void *arg)
{
	(void)arg;
	db_put_int(db_args(&scalars, world.arena), 1);
}

static void
array_as_scalar(void *arg)
{
	(void)arg;
	db_set_int(db_args(&arrays, world.arena), 2, 1);
}

static void
no_such_parameter(void *arg)
{
	(void)arg;
	db_set_int(db_args(&scalars, world.arena), 8, 1);
}

static void
forgotten(void *arg)
{
	(void)arg;
	(void)world_send(&keep, NULL, NULL);
}

static void
incomplete(void *arg)
{
	struct db_args *args = db_args(&arrays, world.arena);

	(void)arg;
	db_put_bool(args, true);
	(void)!db_send(world.db, args, NULL, NULL, NULL);
}

static void
unknown_type(void *arg)
{
	static const uint32_t oid[] = {600};

	(void)arg;
	(void)db_args(&(struct statement){"point", "select $1", oid, 1, 0, 1, NULL}, world.arena);
}

/* Texts, bytes and ids on the heap, given back as soon as they were set. */
static void
lend(struct db_args *args, void (*text)(struct db_args *, const char *),
    void (*bytes)(struct db_args *, const void *, size_t),
    void (*id)(struct db_args *, const struct id *))
{
	char *lent_text = strdup("lent"), *lent_bytes = strdup("bytes");
	struct id *lent_id = malloc(sizeof(*lent_id));

	*lent_id = some_id;
	text(args, lent_text);
	bytes(args, lent_bytes, 5);
	id(args, lent_id);
	free(lent_text);
	free(lent_bytes);
	free(lent_id);
}

static void
set_text(struct db_args *args, const char *text)
{
	db_set_text(args, 4, text);
}

static void
set_bytes(struct db_args *args, const void *bytes, size_t len)
{
	db_set_bytes(args, 5, bytes, len);
}

static void
set_id(struct db_args *args, const struct id *id)
{
	db_set_id(args, 6, id);
}

static void
on_lent(void *ctx, const struct db_row *row)
{
	const int *first = ctx;
	size_t len = 0;
	const void *bytes = db_bytes(row, *first + 1, &len);
	struct id id = db_id(row, *first + 2);

	assert_string_equal(db_text(row, *first), "lent");
	assert_int_equal(len, 5);
	assert_memory_equal(bytes, "bytes", 5);
	assert_true(id_equal(&id, &some_id));
}

static void
test_nothing_that_was_lent_is_kept(void **state)
{
	static int scalar = 4, element = 5;
	struct db_args *args = db_args(&scalars, world.arena);

	(void)state;
	for (int i = 0; i < 8; i++)
		db_set_null(args, i);
	lend(args, set_text, set_bytes, set_id);
	assert_true(db_send(world.db, args, on_lent, &scalar, NULL));
	args = db_args(&arrays, world.arena);
	db_put_bool(args, true);
	for (int i = 0; i < 3; i++)
		db_put_int(args, i);
	db_put_float(args, 1);
	lend(args, db_put_text, db_put_bytes, db_put_id);
	db_put_time(args, 1);
	assert_true(db_send(world.db, args, on_lent, &element, NULL));
	assert_string_equal(world_sync(), "");
}

/* The connection string is read once, at the start; it connects again without it. */
static void
test_the_options_are_not_kept(void **state)
{
	struct db_options options = world_options(lists);
	char *conninfo = strdup(pg.conninfo), *label = strdup("lent");

	(void)state;
	db_close(&world.db);
	options.conninfo = conninfo;
	options.label = label;
	world_open(&options);
	free(conninfo);
	free(label);
	WORLD_UNTIL(world.ready == 1);
	(void)pg_sql("select pg_terminate_backend(pid) from pg_stat_activity where "
		     "application_name = 'accord-lent'");
	WORLD_UNTIL(world.ready == 2);
	db_close(&world.db);
	world_connect(lists);
}

static void
test_broken_invariants_abort(void **state)
{
	static void (*const broken[])(void *) = {wrong_type, wrong_element, scalar_as_array,
	    array_as_scalar, no_such_parameter, forgotten, incomplete, unknown_type};

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++)
		assert_true(death_of(broken[i], NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_scalars_come_back_as_they_went),
	    cmocka_unit_test(test_the_server_sees_what_was_meant),
	    cmocka_unit_test(test_arrays_of_none_one_and_many),
	    cmocka_unit_test(test_rows_skip_the_scalars),
	    cmocka_unit_test(test_numbers_and_times_that_do_not_fit_are_refused),
	    cmocka_unit_test(test_a_full_arena_undoes_the_group),
	    cmocka_unit_test(test_a_first_row_that_fails_is_not_none),
	    cmocka_unit_test(test_a_column_of_another_type_fails_the_sync),
	    cmocka_unit_test(test_nothing_that_was_lent_is_kept),
	    cmocka_unit_test(test_the_options_are_not_kept),
	    cmocka_unit_test(test_broken_invariants_abort),
	};

	return cmocka_run_group_tests(tests, set_up, world_tear_down);
}
