/* Rows of agreements. */
#include "services/gateway/agreement_rows.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "sql/gateway/agreement.h"

struct id
gateway_agreement_id(const char *name, int64_t number)
{
	char digits[24];

	(void)snprintf(digits, sizeof(digits), "%" PRId64, number);
	return id_digest((const char *const[]){"agreement", name, digits}, 3);
}

void
gateway_agreement_need(struct batch *batch, const struct id *id)
{
	batch_need(batch, &gateway_agreement, id);
	batch_need(batch, &gateway_agreement_signatures, id);
	batch_need(batch, &gateway_agreement_approvals, id);
}

bool
gateway_agreement_listed(const char *lines, const char *organisation)
{
	size_t len = strlen(organisation);

	for (const char *at = lines; *at != '\0'; at += strcspn(at, "\n"), at += *at == '\n')
		if (strcspn(at, "\n") == len && memcmp(at, organisation, len) == 0)
			return true;
	return false;
}

static void
read_digest(const struct db_row *from, int column, uint8_t to[JUDGE_DIGEST])
{
	size_t len;
	const void *bytes = db_bytes(from, column, &len);

	if (len == JUDGE_DIGEST)
		memcpy(to, bytes, len);
}

/* --- the version --- */

static void
read_agreement(struct batch *batch, const struct db_row *from, void *row)
{
	struct agreement_row *to = row;

	to->id = db_id(from, 0);
	(void)text_copy(to->name, sizeof(to->name), db_text(from, 1));
	to->number = (int32_t)db_int(from, 2);
	to->title = arena_strdup(batch_arena(batch), db_text(from, 3));
	to->parties = arena_strdup(batch_arena(batch), db_text(from, 4));
	to->starts = db_time(from, 5);
	to->until = db_time(from, 6);
	to->review = db_time(from, 7);
	to->restricted = db_time(from, 8);
	to->signed_at = db_time(from, 9);
	read_digest(from, 10, to->sha256);
	(void)text_copy(to->drafted_by, sizeof(to->drafted_by), db_text(from, 11));
	read_digest(from, 12, to->base);
	read_digest(from, 13, to->difference);
	to->loosens = db_bool(from, 14);
	to->ended = db_time(from, 15);
	(void)text_copy(to->ended_by, sizeof(to->ended_by), db_text(from, 16));
	to->version = (int32_t)db_int(from, 17);
	to->kind = arena_strdup(batch_arena(batch), db_text(from, 18));
}

static void
bind_agreement(struct db_args *to, const void *row)
{
	const struct agreement_row *a = row;

	db_put_id(to, &a->id);
	db_put_text(to, a->name);
	db_put_int(to, a->number);
	db_put_text(to, a->title);
	db_put_text(to, a->parties);
	db_put_time(to, a->starts);
	db_put_time(to, a->until);
	db_put_time(to, a->review);
	db_put_time(to, a->restricted);
	db_put_time(to, a->signed_at);
	db_put_text(to, a->body != NULL ? a->body : "");
	db_put_text(to, a->drafted_by);
	db_put_time(to, a->drafted_at != 0 ? a->drafted_at : a->starts);
	db_put_bytes(to, a->base, sizeof(a->base));
	db_put_bytes(to, a->difference, sizeof(a->difference));
	db_put_bool(to, a->loosens);
	db_put_time(to, a->ended);
	db_put_text(to, a->ended_by);
	db_put_int(to, a->version);
}

const struct table gateway_agreement = {.name = "agreement",
    .row_size = sizeof(struct agreement_row),
    .load = &sql_agreement_load,
    .read = read_agreement,
    .save = &sql_agreement_save,
    .bind = bind_agreement};

/* --- signatures --- */

static void
read_signatures(struct batch *batch, const struct db_row *from, void *row)
{
	struct agreement_signatures *to = row;
	struct arena *arena = batch_arena(batch);

	to->id = db_id(from, 0);
	if (to->v == NULL)
		to->v = arena_zalloc(arena, AGREEMENT_SIGNED_MOST * sizeof(*to->v));
	if (to->v == NULL || to->count == AGREEMENT_SIGNED_MOST)
		return; /* without memory the batch is done again */
	(void)text_copy(to->v[to->count].organisation, NAME_SIZE, db_text(from, 1));
	to->v[to->count].name = arena_strdup(arena, db_text(from, 2));
	to->v[to->count].day = arena_strdup(arena, db_text(from, 3));
	to->kept = ++to->count;
}

static void
bind_signatures(struct db_args *to, const void *row)
{
	const struct agreement_signatures *s = row;

	for (size_t i = s->kept; i < s->count; i++) {
		db_put_id(to, &s->id);
		db_put_text(to, s->v[i].organisation);
		db_put_text(to, s->v[i].name);
		db_put_text(to, s->v[i].day);
		db_put_text(to, s->v[i].entered_by);
		db_put_time(to, s->v[i].at);
	}
}

const struct table gateway_agreement_signatures = {.name = "agreement_signature",
    .row_size = sizeof(struct agreement_signatures),
    .load = &sql_agreement_signature_load,
    .read = read_signatures,
    .save = &sql_agreement_signature_save,
    .bind = bind_signatures,
    .save_per_element = true};

/* --- approvals --- */

static void
read_approvals(struct batch *batch, const struct db_row *from, void *row)
{
	struct agreement_approvals *to = row;

	to->id = db_id(from, 0);
	if (to->count == AGREEMENT_APPROVED_MOST)
		return;
	(void)text_copy(to->v[to->count].person, NAME_SIZE, db_text(from, 1));
	to->v[to->count].entered_by = arena_strdup(batch_arena(batch), db_text(from, 3));
	to->v[to->count].at = db_time(from, 4);
	read_digest(from, 2, to->v[to->count++].difference);
}

static void
bind_approvals(struct db_args *to, const void *row)
{
	const struct agreement_approvals *a = row;

	for (size_t i = 0; i < a->count; i++) {
		if (!a->v[i].changed)
			continue;
		db_put_id(to, &a->id);
		db_put_text(to, a->v[i].person);
		db_put_bytes(to, a->v[i].difference, JUDGE_DIGEST);
		db_put_text(to, a->v[i].entered_by);
		db_put_time(to, a->v[i].at);
	}
}

const struct table gateway_agreement_approvals = {.name = "agreement_approval",
    .row_size = sizeof(struct agreement_approvals),
    .load = &sql_agreement_approval_load,
    .read = read_approvals,
    .save = &sql_agreement_approval_save,
    .bind = bind_approvals,
    .save_per_element = true};

const struct table gateway_agreement_end_approvals = {.name = "agreement_end_approval",
    .row_size = sizeof(struct agreement_approvals),
    .load = &sql_agreement_end_approval_load,
    .read = read_approvals,
    .save = &sql_agreement_end_approval_save,
    .bind = bind_approvals,
    .save_per_element = true};

/* --- whose an id is --- */

static void
read_owner(struct batch *batch, const struct db_row *from, void *row)
{
	struct agreement_owner *to = row;

	to->id = db_id(from, 0);
	to->parties = arena_strdup(batch_arena(batch), db_text(from, 1));
}

static void
bind_owner(struct db_args *to, const void *row)
{
	const struct agreement_owner *o = row;

	db_put_id(to, &o->id);
	db_put_text(to, o->parties);
}

const struct table gateway_agreement_owner = {.name = "agreement_owner",
    .row_size = sizeof(struct agreement_owner),
    .load = &sql_agreement_owner_load,
    .read = read_owner,
    .save = &sql_agreement_owner_save,
    .bind = bind_owner};

/* --- open drafts --- */

static void
read_drafts(struct batch *batch, const struct db_row *from, void *row)
{
	struct agreement_drafts *to = row;

	(void)batch;
	to->id = db_id(from, 0);
	to->open = db_int(from, 1);
}

const struct table gateway_agreement_drafts = {.name = "agreement_drafts",
    .row_size = sizeof(struct agreement_drafts),
    .load = &sql_agreement_drafts,
    .read = read_drafts};
