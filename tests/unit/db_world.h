/* A connection under test with the loop it lives on, and what it has reported so far. */
#ifndef TESTS_UNIT_DB_WORLD_H
#define TESTS_UNIT_DB_WORLD_H

#include "common/db_priv.h"
#include "tests/unit/pg.h"
#include "tests/unit/loop.h"

/* A statement by hand: parameters by Oid. */
#define STATEMENT(id, text, min, max, ...)                                                         \
	static const uint32_t id##_params[] = {0, ##__VA_ARGS__};                                  \
	static const struct statement id = {#id, text, id##_params + 1,                            \
	    sizeof(id##_params) / sizeof(uint32_t) - 1, min, max, NULL}

static struct {
	struct ev_loop *loop;
	struct db *db;
	struct arena *arena;
	int ready, lost;
	bool close_when_ready, close_when_lost;
	struct err why; /* of the last loss */
	int done, failed;
	struct err err; /* of the last sync that failed */
	ev_timer deadline;
} world;

static inline void
world_on_deadline(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop;
	(void)w;
	(void)revents;
	fprintf(stderr, "nothing more happens\n");
	abort();
}

static inline void
world_turn(void)
{
	ev_run(world.loop, EVRUN_ONCE);
}

#define WORLD_UNTIL(condition)                                                                     \
	do {                                                                                       \
		ev_timer_again(world.loop, &world.deadline);                                       \
		while (!(condition))                                                               \
			world_turn();                                                              \
		ev_timer_stop(world.loop, &world.deadline);                                        \
	} while (0)

static inline void
world_on_ready(void *ctx)
{
	(void)ctx;
	world.ready++;
	if (world.close_when_ready)
		db_close(&world.db);
}

static inline void
world_on_lost(void *ctx, const struct err *err)
{
	(void)ctx;
	world.lost++;
	world.why = *err;
	if (world.close_when_lost)
		db_close(&world.db);
}

static inline struct db_options
world_options(const struct statement *const *const *lists)
{
	return (struct db_options){
	    .loop = world.loop,
	    .conninfo = pg.conninfo,
	    .statements = lists,
	    .label = "test",
	    .connect_timeout_s = 30,
	    .on_ready = world_on_ready,
	    .on_lost = world_on_lost,
	};
}

static inline void
world_open(const struct db_options *options)
{
	struct err err = {0};

	world.ready = world.lost = world.done = world.failed = 0;
	world.close_when_ready = world.close_when_lost = false;
	memset(&world.err, 0, sizeof(world.err));
	memset(&world.why, 0, sizeof(world.why));
	arena_reset(world.arena);
	if ((world.db = db_open(options, &err)) == NULL) {
		fprintf(stderr, "db_open: %s\n", err.msg);
		abort();
	}
}

static inline void
world_connect(const struct statement *const *const *lists)
{
	struct db_options options = world_options(lists);

	world_open(&options);
	WORLD_UNTIL(world.ready == 1);
}

static inline void
world_on_done(void *ctx, const struct err *err)
{
	(void)ctx;
	world.done++;
	if (err != NULL) {
		world.failed++;
		world.err = *err;
	}
}

/* Ends the group and waits: the SQLSTATE, or "" when it stands. */
static inline const char *
world_sync(void)
{
	int before = world.done;

	world.err.sqlstate[0] = '\0';
	if (!db_sync(world.db, world_on_done, NULL, &world.err))
		return world.err.sqlstate;
	WORLD_UNTIL(world.done > before);
	return world.err.sqlstate;
}

static inline bool
world_send(const struct statement *statement, db_row_fn *row, void *ctx)
{
	return db_send(world.db, db_args(statement, world.arena), row, ctx, NULL);
}

static inline int
world_set_up(void **state)
{
	(void)state;
	pg_start();
	world.loop = ev_loop_new(EVFLAG_AUTO);
	world.arena = arena_new(1 << 16, 64 << 20);
	ev_timer_init(&world.deadline, world_on_deadline, 0., 60.);
	return 0;
}

static inline int
world_tear_down(void **state)
{
	(void)state;
	db_close(&world.db);
	arena_free(&world.arena);
	loop_end(world.loop);
	return 0;
}

#endif
