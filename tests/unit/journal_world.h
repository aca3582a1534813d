/* A database with the kit's tables and two buses on one loop: "intake", whose journal is followed,
 * and "referral", who asks. */
#ifndef TESTS_UNIT_JOURNAL_WORLD_H
#define TESTS_UNIT_JOURNAL_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/bus.h"
#include "common/clock.h"
#include "common/journal.h"
#include "common/log.h"
#include "sql/common/kit.h"
#include "tests/unit/pg.h"

#define FOLLOW ACCORD__V1__KIND__KIND_FOLLOW
#define GUARD_SECONDS 60.

struct keys {
	uint8_t public_key[32], secret_key[32];
};

static struct {
	struct ev_loop *loop;
	struct keys intake_keys, referral_keys;
	struct bus *intake, *referral;
	struct bus_peer knows_referral, knows_intake;
	char address[128];
	const char *endpoints[2];
	struct db *reader;
	int reader_ready;
	/* What "intake" asks "referral", if anything. */
	void (*on_command)(void *ctx, struct bus_request *request);
	char follower_address[64];
	const char *follower_endpoints[2];
} world;

static const struct statement *const *const kit_statements[] = {sql_common_kit, NULL};
static const struct statement *const *const *world_statements = kit_statements;

static inline void
on_no_time(struct ev_loop *loop, ev_timer *timer, int revents)
{
	(void)loop, (void)timer, (void)revents;
	(void)fprintf(stderr, "the test waits in vain\n");
	abort();
}

#define UNTIL(condition)                                                                           \
	do {                                                                                       \
		ev_timer limit_;                                                                   \
		ev_timer_init(&limit_, on_no_time, GUARD_SECONDS, 0.);                             \
		ev_timer_start(world.loop, &limit_);                                               \
		while (!(condition))                                                               \
			ev_run(world.loop, EVRUN_ONCE);                                            \
		ev_timer_stop(world.loop, &limit_);                                                \
	} while (0)

static inline void
on_reader_ready(void *ctx)
{
	(void)ctx;
	world.reader_ready++;
}

static inline struct bus *
open_bus(const char *name, const struct keys *keys, const struct bus_peer *peer,
    const char *endpoint, void (*on_request)(void *ctx, struct bus_request *request))
{
	struct bus_options o = {.loop = world.loop,
	    .name = name,
	    .endpoint = endpoint,
	    .peers = peer,
	    .peer_count = 1,
	    .max_message = 1 << 20,
	    .max_pending = 1000,
	    .max_pending_bytes = 8 << 20,
	    .on_request = on_request};
	struct err err = {0};
	struct bus *bus;

	memcpy(o.public_key, keys->public_key, 32);
	memcpy(o.secret_key, keys->secret_key, 32);
	if ((bus = bus_open(&o, &err)) == NULL)
		fail_msg("%s", err.msg);
	return bus;
}

static inline void
on_command(void *ctx, struct bus_request *request)
{
	struct err err;

	if (world.on_command != NULL) {
		world.on_command(ctx, request);
		return;
	}
	err_set(&err, ERR_INVALID, "nothing is answered here");
	bus_refuse(world.referral, request, &err);
}

/* At the address it had before, when it is opened again. */
static inline void
open_source(void (*on_request)(void *ctx, struct bus_request *request))
{
	world.intake = open_bus("intake", &world.intake_keys, &world.knows_referral,
	    world.address[0] == '\0' ? "tcp://127.0.0.1:*" : world.address, on_request);
	(void)snprintf(world.address, sizeof(world.address), "%s", bus_endpoint(world.intake));
}

static inline void
open_buses(void (*on_request)(void *ctx, struct bus_request *request))
{
	bus_key_pair(world.intake_keys.public_key, world.intake_keys.secret_key);
	bus_key_pair(world.referral_keys.public_key, world.referral_keys.secret_key);
	world.knows_referral.name = "referral";
	memcpy(world.knows_referral.public_key, world.referral_keys.public_key, 32);
	world.knows_intake.name = "intake";
	memcpy(world.knows_intake.public_key, world.intake_keys.public_key, 32);
	world.endpoints[0] = world.address;
	world.knows_intake.endpoints = world.endpoints;
	(void)snprintf(world.follower_address, sizeof(world.follower_address),
	    "ipc://@accord-follower-%d", (int)getpid());
	world.follower_endpoints[0] = world.follower_address;
	world.knows_referral.endpoints = world.follower_endpoints;
	open_source(on_request);
	world.referral = open_bus("referral", &world.referral_keys, &world.knows_intake,
	    world.follower_address, on_command);
}

static inline void
open_reader(void)
{
	struct db_options o = {.loop = world.loop,
	    .conninfo = pg.conninfo,
	    .statements = world_statements,
	    .label = "read",
	    .read_only = true,
	    .connect_timeout_s = 30,
	    .on_ready = on_reader_ready};

	world.reader_ready = 0;
	world.reader = db_open(&o, NULL);
	UNTIL(world.reader_ready > 0);
}

static inline void
world_open(void (*on_request)(void *ctx, struct bus_request *request))
{
	pg_sql("update journal_head set n = 0, epoch = 0; truncate journal, cursor, reply, clock, "
	       "parked");
	memset(&world, 0, sizeof(world));
	world.loop = ev_loop_new(0);
	open_buses(on_request);
	open_reader();
}

static inline void
world_close(void)
{
	bus_close(&world.referral);
	bus_close(&world.intake);
	db_close(&world.reader);
}

static inline int
start_database(void **state)
{
	FILE *file = fopen("common/schema/0001_kit.sql", "r");
	static char sql[16000];

	(void)state;
	pg_start();
	assert_non_null(file);
	sql[fread(sql, 1, sizeof(sql) - 1, file)] = '\0';
	fclose(file);
	pg_sql("%s", sql);
	return 0;
}

#endif
