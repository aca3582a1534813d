/* A tile for whoever asks: kept hashes side by side, in one question to the store. What was noted
 * only grows, so a tile that is full is the same for good. */
#include "services/audit/tile.h"

#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "services/audit/check.h"
#include "services/audit/tree.h"
#include "sql/audit/log.h"

struct question {
	struct service *service;
	struct bus_request *request;
	size_t wanted, got;
	uint8_t hashes[TREE_WIDTH][TREE_HASH];
};

static void
on_row(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	size_t len;
	const void *hash = db_bytes(row, 0, &len);

	if (q->got < q->wanted && len == TREE_HASH)
		memcpy(q->hashes[q->got++], hash, TREE_HASH);
}

static void
on_read(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	Accord__V1__LogTile reply = ACCORD__V1__LOG_TILE__INIT;
	struct err missing = {0};

	if (err == NULL && q->got != q->wanted) {
		err_set(&missing, ERR_UNAVAILABLE, "the log lacks what the tile is made of");
		err = &missing;
	}
	if (err != NULL) {
		bus_refuse(q->service->bus, q->request, err);
		return;
	}
	reply.hashes = (ProtobufCBinaryData){q->got * TREE_HASH, q->hashes[0]};
	service_reply(q->service, q->request, q->request->kind, &reply.base);
}

static bool
is_published(const Accord__V1__GetLogTile *tile, struct err *err)
{
	struct noted noted;

	if (!check_noted(&noted, err))
		return false;
	return tree_has_tile(noted.size, tile->level, tile->idx, tile->width) ||
	       err_set(err, ERR_NOT_FOUND, "the log has no such tile");
}

static bool
ask(struct question *q, const Accord__V1__GetLogTile *tile, struct err *err)
{
	struct db_args *args = db_args(&sql_kept_hashes, q->request->arena);

	q->wanted = tile->width;
	db_put_int(args, tile->level);
	db_put_int(args, (int64_t)(tile->idx * TREE_WIDTH));
	db_put_int(args, tile->width);
	return db_send(q->service->reader, args, on_row, q, err) &&
	       db_sync(q->service->reader, on_read, q, err);
}

void
audit_get_log_tile(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__GetLogTile *tile = (const Accord__V1__GetLogTile *)msg;
	struct question *q = arena_zalloc(request->arena, sizeof(*q));
	struct err err = {0};

	if (q == NULL) {
		err_set(&err, ERR_UNAVAILABLE, "out of memory");
		bus_refuse(service->bus, request, &err);
		return;
	}
	q->service = service;
	q->request = request;
	if (!is_published(tile, &err) || !ask(q, tile, &err))
		bus_refuse(service->bus, request, &err);
}
