/* Which releases may be relied on, asked of the store. */
#include <stdlib.h>

#include "services/gateway/release.h"
#include "sql/gateway/release.h"

#define ASK_FIRST 4096
#define ASK_LIMIT ((size_t)8 << 20)

/* One question; the rows grow in the arena. */
struct ask_releases {
	struct arena *arena;
	struct release_row *rows;
	size_t count, room;
	bool starved;
	releases_fn *done;
	void *ctx;
};

static bool
grow(struct ask_releases *ask)
{
	size_t room = ask->room == 0 ? RELEASES_EACH : 2 * ask->room;
	struct release_row *rows = arena_zalloc(ask->arena, room * sizeof(*rows));

	if (rows == NULL)
		return false;
	for (size_t i = 0; i < ask->count; i++)
		rows[i] = ask->rows[i];
	ask->rows = rows;
	ask->room = room;
	return true;
}

static void
on_release(void *ctx, const struct db_row *from)
{
	struct ask_releases *ask = ctx;

	if (ask->count == ask->room && !grow(ask)) {
		ask->starved = true;
		return;
	}
	gateway_release_read(from, &ask->rows[ask->count++]);
}

static void
on_all(void *ctx, const struct err *err)
{
	struct ask_releases *ask = ctx;
	struct err starved = {0};

	if (err == NULL && ask->starved) {
		(void)err_set(&starved, ERR_UNAVAILABLE, "the releases do not fit into memory");
		err = &starved;
	}
	ask->done(ask->ctx, err, ask->rows, ask->count);
	arena_free(&ask->arena);
	free(ask);
}

static bool
send(struct gateway *gateway, struct ask_releases *ask, const struct id *clients, size_t count,
    const char *recipient, struct err *err)
{
	struct db *db = gateway->service.reader;
	struct db_args *args = db_args(&sql_release_for, ask->arena);

	for (size_t i = 0; i < count; i++)
		db_put_id(args, &clients[i]);
	db_set_text(args, 1, recipient);
	return db_send(db, args, on_release, ask, err) && db_sync(db, on_all, ask, err);
}

bool
gateway_releases_for(struct gateway *gateway, const struct id *clients, size_t count,
    const char *recipient, releases_fn *done, void *ctx, struct err *err)
{
	struct ask_releases *ask = calloc(1, sizeof(*ask));

	if (ask == NULL || (ask->arena = arena_try(ASK_FIRST, ASK_LIMIT)) == NULL) {
		free(ask);
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	ask->done = done;
	ask->ctx = ctx;
	if (send(gateway, ask, clients, count, recipient, err))
		return true;
	arena_free(&ask->arena);
	free(ask);
	return false;
}
