/*
 * A question answered with every amount of memory from none up: answered once, in full or with a
 * refusal that says to come again. The store is made of results as libpq has them.
 */
#ifndef TESTS_UNIT_SHORT_ANSWER_H
#define TESTS_UNIT_SHORT_ANSWER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <endian.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "common/db_priv.h"
#include "common/service.h"

#define ANSWER_STEP 16
#define ANSWER_MOST ((size_t)1 << 20)
#define ANSWER_COLUMNS 32
#define ANSWER_SENT 8 /* statements of one question */
/* Its own memory does not end when a test lets that of others end. */
#ifndef ANSWER_TAKE
#define ANSWER_TAKE(n) malloc(n)
#endif

/* One column of the row that a statement gives, once or rows times. */
struct answer_cell {
	uint32_t oid;
	const void *bytes;
	int len;
};

struct answer_store {
	const struct statement *statement;
	struct answer_cell cells[ANSWER_COLUMNS];
	int columns;
	size_t rows;
};

static struct {
	struct arena *arena;
	const struct answer_store *stores;
	size_t store_count;
	struct {
		const struct answer_store *store;
		db_row_fn *row;
		void *ctx;
	} sent[ANSWER_SENT];
	size_t sent_count;
	db_sync_fn *done;
	void *ctx;
	/* what came of it */
	size_t answers;
	enum err_code refused;
	uint8_t *packed;
	size_t len;
} asked;

static inline struct answer_cell
answer_int(int64_t value, uint8_t room[8])
{
	uint64_t big = htobe64((uint64_t)value);

	memcpy(room, &big, sizeof(big));
	return (struct answer_cell){20, room, 8};
}

void
bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err)
{
	(void)bus, (void)request;
	asked.answers++;
	asked.refused = err->code;
}

void
service_reply(
    struct service *of, struct bus_request *request, uint32_t kind, const ProtobufCMessage *msg)
{
	(void)of, (void)request, (void)kind;
	asked.answers++;
	asked.len = protobuf_c_message_get_packed_size(msg);
	asked.packed = ANSWER_TAKE(asked.len + 1);
	protobuf_c_message_pack(msg, asked.packed);
}

bool
db_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	size_t i = 0;

	(void)db;
	if (!db_args_bind(args, err))
		return false;
	while (i < asked.store_count && asked.stores[i].statement != args->statement)
		i++;
	assert_true(i < asked.store_count);
	asked.sent[asked.sent_count].store = &asked.stores[i];
	asked.sent[asked.sent_count].row = row;
	asked.sent[asked.sent_count++].ctx = ctx;
	return true;
}

bool
db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	(void)db, (void)err;
	asked.done = done;
	asked.ctx = ctx;
	return true;
}

static inline void
answer_row(const struct answer_store *store, db_row_fn *fn, void *ctx)
{
	PGresult *result = PQmakeEmptyPGresult(NULL, PGRES_TUPLES_OK);
	PGresAttDesc columns[ANSWER_COLUMNS] = {0};
	bool mismatch = false;

	for (int i = 0; i < store->columns; i++) {
		columns[i].name = (char *)"";
		columns[i].typid = store->cells[i].oid;
		columns[i].format = 1;
	}
	assert_int_equal(PQsetResultAttrs(result, store->columns, columns), 1);
	for (int i = 0; i < store->columns; i++)
		assert_int_equal(PQsetvalue(result, 0, i, (char *)(uintptr_t)store->cells[i].bytes,
				     store->cells[i].len),
		    1);
	fn(ctx, &(struct db_row){result, store->statement, 0, &mismatch});
	assert_false(mismatch);
	PQclear(result);
}

typedef void answer_fn(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* With asked.arena for the request's. */
static inline void
answer_once(answer_fn *fn, const ProtobufCMessage *msg)
{
	struct service service = {.name = "test"};
	struct bus_request request = {.arena = asked.arena};

	size_t told = 0;

	asked.sent_count = asked.answers = 0;
	asked.done = NULL;
	asked.refused = ERR_NONE;
	free(asked.packed);
	asked.packed = NULL;
	fn(&service, &request, msg);
	while (asked.done != NULL) { /* what it was told may make it ask again */
		db_sync_fn *done = asked.done;

		asked.done = NULL;
		for (; told < asked.sent_count; told++)
			for (size_t n = 0; n < asked.sent[told].store->rows; n++)
				answer_row(asked.sent[told].store, asked.sent[told].row,
				    asked.sent[told].ctx);
		done(asked.ctx, NULL);
	}
	assert_int_equal(asked.answers, 1);
}

/* Whether memory ended. */
static inline bool
answer_short_of(size_t limit, answer_fn *fn, const ProtobufCMessage *msg)
{
	bool ended;

	asked.arena = arena_new(1, limit);
	answer_once(fn, msg);
	ended = arena_exhausted(asked.arena);
	arena_free(&asked.arena);
	return ended;
}

/* How often memory ended before there was enough. */
static inline size_t
answer_with_every_memory(answer_fn *fn, const ProtobufCMessage *msg,
    const struct answer_store *stores, size_t store_count)
{
	size_t limit = ANSWER_STEP, ended = 0, len;
	uint8_t *whole;

	asked.stores = stores;
	asked.store_count = store_count;
	assert_false(answer_short_of(ANSWER_MOST, fn, msg));
	assert_int_equal(asked.refused, ERR_NONE);
	whole = asked.packed;
	len = asked.len;
	asked.packed = NULL;
	for (; answer_short_of(limit, fn, msg); limit += ANSWER_STEP, ended++)
		if (asked.refused == ERR_NONE)
			fail_msg("half an answer with %zu bytes", limit);
		else
			assert_true(
			    asked.refused == ERR_UNAVAILABLE || asked.refused == ERR_TOO_LARGE);
	assert_int_equal(asked.len, len);
	assert_memory_equal(asked.packed, whole, len);
	free(whole);
	free(asked.packed);
	asked.packed = NULL;
	return ended;
}

#endif
