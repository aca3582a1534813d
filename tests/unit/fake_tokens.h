/*
 * The store of the gateway's tokens and sessions: it takes a question, and answers when it is told
 * to. Included before the units that ask it, which are included whole.
 */
#ifndef TESTS_UNIT_FAKE_TOKENS_H
#define TESTS_UNIT_FAKE_TOKENS_H

#include "common/db.h"
#include "services/gateway/session.h"
#include "services/gateway/token.h"

#define db_send fake_send
#define db_sync fake_sync
#define gateway_token_read fake_read
#define gateway_session_read fake_read_session

static struct {
	bool away;
	size_t questions, ids, statements;
	db_row_fn *row, *session;
	db_sync_fn *done;
	void *ctx;
	struct token_row read;
	struct session_row read_session;
} store;

static bool
fake_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	(void)db, (void)ctx;
	if (store.away)
		return err_sql(err, ERR_UNAVAILABLE, "08006", "not connected");
	store.ids = db_args_rows(args);
	if (store.statements++ == 0)
		store.row = row;
	else
		store.session = row;
	return true;
}

static bool
fake_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	(void)db, (void)err;
	store.questions++;
	store.statements = 0;
	store.done = done;
	store.ctx = ctx;
	return true;
}

static void
fake_read(const struct db_row *from, struct token_row *to)
{
	(void)from;
	*to = store.read;
}

static void
fake_read_session(const struct db_row *from, struct session_row *to)
{
	(void)from;
	*to = store.read_session;
}

#endif
