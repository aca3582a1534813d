/* What a rulebook is made of, read from the store. */
#include <string.h>

#include "services/gateway/rulebook_make.h"
#include "sql/gateway/policy.h"

static void
on_head(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	const void *digest = db_bytes(row, 1, &making->digest_len);

	making->book->rulebook.version = db_int(row, 0);
	making->text = arena_strdup(making->book->arena, db_text(row, 2));
	if (making->digest_len == RULEBOOK_DIGEST)
		memcpy(making->book->rulebook.text, digest, RULEBOOK_DIGEST);
}

static void
on_agreement(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	struct arena *arena = making->book->arena;
	struct source *source = arena_zalloc(arena, sizeof(*source));

	if (source == NULL) {
		making->starved = true;
		return;
	}
	source->id = db_id(row, 0);
	source->name = arena_strdup(arena, db_text(row, 1));
	source->number = db_int(row, 2);
	source->body = arena_strdup(arena, db_text(row, 3));
	source->ended = db_time(row, 4);
	source->last = &source->lines;
	*making->last = source;
	making->last = &source->next;
	making->source_count++;
}

/* Both come in the order of the agreements' ids. */
static void
on_signature(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	struct arena *arena = making->book->arena;
	struct id id = db_id(row, 0);
	struct source *source = making->signing != NULL ? making->signing : making->sources;
	struct agreement_line *line;

	while (source != NULL && memcmp(source->id.b, id.b, sizeof(id.b)) < 0)
		source = source->next;
	if (source == NULL || !id_equal(&source->id, &id))
		return;
	making->signing = source;
	if ((line = arena_zalloc(arena, sizeof(*line))) == NULL) {
		making->starved = true;
		return;
	}
	line->name = arena_strdup(arena, db_text(row, 1));
	line->organisation = arena_strdup(arena, db_text(row, 2));
	line->day = arena_strdup(arena, db_text(row, 3));
	*source->last = line;
	source->last = &line->next;
}

static void
on_stood(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	struct arena *arena = making->book->arena;
	struct stood_source *source = arena_zalloc(arena, sizeof(*source));

	if (source == NULL) {
		making->starved = true;
		return;
	}
	source->stood.organisation = arena_strdup(arena, db_text(row, 0));
	if (!db_null(row, 1))
		source->stood.people = arena_strdup(arena, db_text(row, 1));
	source->next = making->stood;
	making->stood = source;
	making->book->rulebook.stood_count++;
}

static void
on_version(void *ctx, const struct db_row *row)
{
	((struct making *)ctx)->version_after = db_int(row, 0);
}

bool
rulebook_ask(
    struct db *db, struct arena *arena, struct making *making, db_sync_fn *done, struct err *err)
{
	return db_send(db, db_args(&sql_policy_now, arena), on_head, making, err) &&
	       db_send(db, db_args(&sql_policy_agreements, arena), on_agreement, making, err) &&
	       db_send(db, db_args(&sql_policy_signatures, arena), on_signature, making, err) &&
	       db_send(db, db_args(&sql_policy_stood, arena), on_stood, making, err) &&
	       db_send(db, db_args(&sql_policy_version, arena), on_version, making, err) &&
	       db_sync(db, done, making, err);
}
