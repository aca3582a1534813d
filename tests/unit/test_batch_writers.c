/* Several writers of one schema, as copies of the gateway are: a clock that is due rings in one of
 * them. */
#include "tests/unit/batch_world.h"

#define CLOCKS 900
#define WRITERS 2

static struct writer {
	struct db *db;
	struct batcher *batcher;
} writers[WRITERS];

static bool
ring(struct batch *batch, struct input *input, struct err *err)
{
	static const Accord__V1__Ping ping = PROTOBUF_C_MESSAGE_INIT(&accord__v1__ping__descriptor);

	(void)err;
	batch_fact(batch, 1, &input->subject, &ping.base);
	return true;
}

static const struct rule bells[] = {{.kind = TICK, .name = "ring", .decide = ring}, {0}};

static void
on_writer_ready(void *ctx)
{
	batcher_connected(((struct writer *)ctx)->batcher);
}

static void
on_writer_lost(void *ctx, const struct err *err)
{
	(void)err;
	batcher_lost(((struct writer *)ctx)->batcher);
}

static void
open_writer(struct writer *writer)
{
	struct db_options db = {.conninfo = pg.conninfo,
	    .statements = statements,
	    .label = "writer",
	    .connect_timeout_s = 3,
	    .on_ready = on_writer_ready,
	    .on_lost = on_writer_lost,
	    .ctx = writer,
	    .loop = w.loop};
	struct batch_options options = {.service = "test",
	    .many_writers = true,
	    .tables = tables,
	    .clocks = bells,
	    .max_queued = 100,
	    .max_batch = WORLD_BATCH,
	    .arena_limit = 1536 * 1024,
	    .journal_kept = 100 * CLOCK_DAY};

	options.db = writer->db = db_open(&db, NULL);
	writer->batcher = batcher_new(&options, w.loop);
}

static bool
have_rung(const void *what)
{
	(void)what;
	for (size_t i = 0; i < WRITERS; i++)
		if (!batcher_open(writers[i].batcher) || !batcher_idle(writers[i].batcher) ||
		    batcher_next_due(writers[i].batcher) != 0)
			return false;
	return true;
}

static void
test_each_clock_rings_in_one_of_them(void **state)
{
	(void)state;
	pg_sql("truncate journal, clock");
	pg_sql("insert into clock (kind, subject, due) select %d, gen_random_uuid(), now() from "
	       "generate_series(1, %d)",
	    TICK, CLOCKS);
	for (size_t i = 0; i < WRITERS; i++)
		open_writer(&writers[i]);
	until(have_rung, NULL);
	assert_string_equal(pg_sql("select count(*) from clock"), "0");
	assert_int_equal(atoll(pg_sql("select count(distinct subject) from journal")), CLOCKS);
	assert_int_equal(atoll(pg_sql("select count(*) from journal")), CLOCKS);
	for (size_t i = 0; i < WRITERS; i++) {
		batcher_free(&writers[i].batcher);
		db_close(&writers[i].db);
	}
}

static int
begin(void **state)
{
	(void)set_up(state);
	w.loop = ev_default_loop(0);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_each_clock_rings_in_one_of_them),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the others have to try again */
	return cmocka_run_group_tests(tests, begin, NULL);
}
