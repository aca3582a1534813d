/* The road of a change, and its tries. */
#include "services/gateway/agreement_change.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/agreement.h"
#include "sql/gateway/agreement.h"

#define CHANGES_MOST 16 /* under way together */
#define TRIES_MOST 8    /* when others change what decides meanwhile */
#define WISH_FIRST ((size_t)1 << 12)
#define WISH_MEMORY ((size_t)4 << 20)
#define LOOK_FIRST ((size_t)1 << 16)
#define LOOK_MEMORY ((size_t)256 << 20)

static void try(struct agreement_change *change);

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

/* --- the end --- */

static void
clear(struct agreement_change *change)
{
	rulebook_drop(&change->rulebook);
	arena_free(&change->look.arena);
	change->look = (struct agreement_look){0};
	change->seen = 0;
	change->again = change->permitted = change->foreign = false;
	change->shown = NULL;
	change->voices = NULL;
}

static void
change_free(struct agreement_change *change)
{
	struct agreement_change **at = &change->gateway->agreements;

	while (*at != change)
		at = &(*at)->next;
	*at = change->next;
	clear(change);
	arena_free(&change->arena);
	free(change);
}

static void
end(struct agreement_change *change, const struct err *err)
{
	change->done(change, err);
	change_free(change);
}

static void
on_refreshed(void *ctx)
{
	struct agreement_change *change = ctx;

	clear(change);
	try(change);
}

/* Whose eyes it is read with; "": the operator's. */
static const char *
asker(const struct agreement_change *change)
{
	return change->wish.organisation != NULL ? change->wish.organisation : "";
}

/* --- the batch --- */

static void
on_decided(struct input *input, const struct err *err)
{
	struct agreement_change *change = input->own;
	struct err ignored;

	if (err != NULL && change->again && change->tries < TRIES_MOST &&
	    rulebook_refresh(change->gateway, on_refreshed, change, &ignored))
		return;
	end(change, err);
}

/* Of an end whoever approves of just that one, and may still. */
static void
show_voices(struct agreement_change *change, Accord__V1__AgreementStanding *to)
{
	const struct judgement *j = &change->look.judgement;
	size_t count = 0;

	for (const struct agreement_voice *v = change->voices; v != NULL; v = v->next)
		count++;
	to->n_approved = 0;
	to->approved = arena_alloc(change->look.arena, (count + 1) * sizeof(*to->approved));
	for (const struct agreement_voice *v = change->voices; to->approved != NULL && v != NULL;
	     v = v->next)
		if (memcmp(v->difference, j->digest, JUDGE_DIGEST) == 0 &&
		    (change->wish.at != 0 || v->at >= change->look.at - AGREEMENT_END_APPROVED) &&
		    agreement_may_approve(change, v->person))
			to->approved[to->n_approved++] = (char *)(uintptr_t)v->person;
}

/* The row says how it stands; what it would change is as it was judged now, and so is who has
 * approved of that. */
static void
show(struct agreement_change *change)
{
	Accord__V1__AgreementStanding *to = change->shown;
	const struct judgement *j = &change->look.judgement;
	char *hex = arena_alloc(change->look.arena, 2 * JUDGE_DIGEST + 1);

	if ((hex == NULL || arena_exhausted(change->look.arena)) &&
	    change->look.err.code == ERR_NONE)
		(void)no_memory(&change->look.err);
	if (change->look.err.code != ERR_NONE) {
		end(change, &change->look.err);
		return;
	}
	to->text = (char *)(uintptr_t)change->look.text;
	if (!to->decides || change->wish.of_end) {
		(void)text_hex(j->digest, JUDGE_DIGEST, hex);
		if (change->wish.of_end)
			show_voices(change, to);
		else if (strcmp(hex, to->difference) != 0)
			to->n_approved = 0;
		to->difference = hex;
		to->loosens = j->loosens;
		to->opens = j->opened;
		to->closes = j->closed;
		to->seats = j->seats;
		to->says = (char *)(uintptr_t)j->sentences;
	}
	end(change, NULL);
}

/* --- to the batch --- */

static void
submit(struct agreement_change *change)
{
	change->input = (struct input){
	    .rule = &agreement_rules[change->wish.act], .own = change, .done = on_decided};
	if (!service_submit(&change->gateway->service, &change->input, &change->look.err))
		end(change, &change->look.err);
}

static void
on_foreign(void *ctx, const struct db_row *row)
{
	struct agreement_change *change = ctx;

	change->foreign = db_bool(row, 0);
	change->first = !db_bool(row, 1);
}

static void
on_checked(void *ctx, const struct err *err)
{
	struct agreement_change *change = ctx;

	if (change->gateway->stopped)
		return;
	if (err == NULL) {
		submit(change);
		return;
	}
	(void)err_set(&change->look.err, ERR_UNAVAILABLE, "the agreements cannot be read now");
	end(change, &change->look.err);
}

/* Only now is it known which agreement the text is of. */
static bool
check_draft(struct agreement_change *change, struct err *err)
{
	struct db *db = change->gateway->service.reader;
	struct db_args *foreign = db_args(&sql_agreement_foreign, change->look.arena);

	change->id =
	    gateway_agreement_id(change->look.agreement->id, change->look.agreement->version);
	db_set_text(foreign, 0, change->look.agreement->id);
	db_set_text(foreign, 1, asker(change));
	return (db_send(db, foreign, on_foreign, change, err) &&
		   db_sync(db, on_checked, change, err)) ||
	       err_set(err, ERR_UNAVAILABLE, "the agreements cannot be read now");
}

static void
on_looked(void *job)
{
	struct agreement_change *change =
	    (struct agreement_change *)(void *)((char *)job -
						offsetof(struct agreement_change, look));

	if (change->gateway->stopped)
		return;
	if (change->wish.act == AGREEMENT_SHOW) {
		show(change);
		return;
	}
	if (change->look.err.code != ERR_NONE ||
	    (change->wish.act == AGREEMENT_DRAFT && !check_draft(change, &change->look.err)))
		end(change, &change->look.err);
	else if (change->wish.act != AGREEMENT_DRAFT)
		submit(change);
}

/* --- the worker --- */

static void
judge_it(struct agreement_change *change)
{
	bool of_end = change->wish.act == AGREEMENT_END || change->wish.of_end;

	change->look.now = change->rulebook->compiled;
	change->look.binds = change->wish.act != AGREEMENT_SHOW && !of_end;
	if (of_end)
		change->look.ends = change->wish.at != 0 ? change->wish.at : change->look.at;
	if (change->look.file == NULL)
		change->look.file = "agreement";
	if (!offload_submit(
		change->gateway->service.offload, agreement_look, on_looked, &change->look)) {
		(void)err_set(&change->look.err, ERR_UNAVAILABLE, "too much is being judged");
		end(change, &change->look.err);
	}
}

/* --- reading --- */

static void
on_seen(void *ctx, const struct db_row *row)
{
	struct agreement_change *change = ctx;

	change->look.body = arena_strdup(change->look.arena, db_text(row, 0));
	change->seen = (int32_t)db_int(row, 1);
}

static void
on_standing(void *ctx, const struct db_row *row)
{
	struct agreement_change *change = ctx;

	change->head = db_int(row, AGREEMENT_HEAD_COLUMN);
	change->shown =
	    agreement_standing(change->look.arena, change->rulebook, row, change->look.at);
}

/* In the order of their names; the last comes first here. */
static void
on_voice(void *ctx, const struct db_row *row)
{
	struct agreement_change *change = ctx;
	struct agreement_voice *voice = arena_zalloc(change->look.arena, sizeof(*voice));
	size_t len;
	const void *digest = db_bytes(row, 2, &len);

	if (voice == NULL || len != sizeof(voice->difference))
		return;
	voice->person = arena_strdup(change->look.arena, db_text(row, 1));
	memcpy(voice->difference, digest, len);
	voice->at = db_time(row, 4);
	voice->next = change->voices;
	change->voices = voice;
}

static void
add_line(
    struct agreement_change *change, const char *organisation, const char *name, const char *day)
{
	struct arena *arena = change->look.arena;
	struct agreement_line *line = arena_zalloc(arena, sizeof(*line)), **last;

	if (line == NULL)
		return; /* the arena says so */
	line->organisation = arena_strdup(arena, organisation);
	line->name = arena_strdup(arena, name);
	line->day = arena_strdup(arena, day);
	for (last = &change->look.lines; *last != NULL; last = &(*last)->next)
		;
	*last = line;
}

static void
on_line(void *ctx, const struct db_row *row)
{
	add_line(ctx, db_text(row, 0), db_text(row, 1), db_text(row, 2));
}

static bool
signed_already(const struct agreement_change *change)
{
	for (const struct agreement_line *line = change->look.lines; line != NULL;
	     line = line->next)
		if (strcmp(line->organisation, change->wish.signs_for) == 0)
			return true;
	return false;
}

static void
on_read(void *ctx, const struct err *err)
{
	struct agreement_change *change = ctx;
	const struct agreement_wish *wish = &change->wish;
	struct err *why = &change->look.err;

	struct err ignored;

	if (change->gateway->stopped)
		return;
	if (err == NULL && change->seen != 0 && change->shown != NULL &&
	    change->head != change->rulebook->version && change->tries < TRIES_MOST &&
	    rulebook_refresh(change->gateway, on_refreshed, change, &ignored))
		return;
	if (err != NULL) {
		(void)err_set(why, ERR_UNAVAILABLE, "the agreement cannot be read now");
	} else if (change->seen == 0) {
		(void)err_set(why, ERR_NOT_FOUND, "there is no %s@%lld: draft it first", wish->name,
		    (long long)wish->number);
	} else {
		if (wish->act == AGREEMENT_SIGN && !signed_already(change))
			add_line(change, wish->signs_for, wish->signer, wish->day);
		if (!arena_exhausted(change->look.arena) &&
		    (wish->act != AGREEMENT_SHOW || change->shown != NULL)) {
			judge_it(change);
			return;
		}
		(void)no_memory(why);
	}
	end(change, why);
}

static bool
read_rows(struct agreement_change *change, struct err *err)
{
	struct db *db = change->gateway->service.reader;
	struct db_args *seen = db_args(&sql_agreement_seen, change->look.arena),
		       *lines = db_args(&sql_agreement_lines, change->look.arena),
		       *one = db_args(&sql_agreement_one, change->look.arena),
		       *voices = db_args(&sql_agreement_end_approval_load, change->look.arena);
	bool show = change->wish.act == AGREEMENT_SHOW;

	db_set_id(seen, 0, &change->id);
	db_set_text(seen, 1, asker(change));
	db_set_id(lines, 0, &change->id);
	db_set_id(one, 0, &change->id);
	db_put_id(voices, &change->id);
	return db_send(db, seen, on_seen, change, err) &&
	       db_send(db, lines, on_line, change, err) &&
	       (!show || db_send(db, one, on_standing, change, err)) &&
	       (!show || !change->wish.of_end || db_send(db, voices, on_voice, change, err)) &&
	       db_sync(db, on_read, change, err);
}

/* --- a try --- */

static bool
start_try(struct agreement_change *change, struct err *err)
{
	change->tries++;
	if ((change->rulebook = rulebook_hold(change->gateway)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "there is no directory yet: load it first");
	change->look.arena = arena_try(LOOK_FIRST, LOOK_MEMORY);
	if (change->look.arena == NULL)
		return no_memory(err);
	change->look.file = change->wish.name;
	change->look.at = clock_now();
	return true;
}

static void
try(struct agreement_change *change)
{
	struct err err = {0};

	/* A directory that was loaded just now may not be known here yet. */
	if (rulebook_now(change->gateway) == NULL && change->tries++ == 0 &&
	    rulebook_refresh(change->gateway, on_refreshed, change, &err))
		return;
	if (!start_try(change, &err)) {
		end(change, &err);
	} else if (change->wish.act == AGREEMENT_DRAFT) {
		change->look.body = change->wish.text;
		judge_it(change);
	} else if (!read_rows(change, &err)) {
		(void)err_set(&err, ERR_UNAVAILABLE, "the agreement cannot be read now");
		end(change, &err);
	}
}

/* --- the beginning --- */

/* False without memory. */
static bool
copy_wish(struct agreement_change *change, const struct agreement_wish *wish)
{
	struct agreement_wish *to = &change->wish;
	const char **texts[] = {&to->person, &to->organisation, &to->text, &to->name,
	    &to->signs_for, &to->signer, &to->day, &to->approver};

	*to = *wish;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = arena_strdup(change->arena, *texts[i]);
	return !arena_exhausted(change->arena);
}

static struct agreement_change *
change_new(struct gateway *gateway, struct err *err)
{
	struct agreement_change *change = NULL;
	size_t count = 0;

	for (const struct agreement_change *at = gateway->agreements; at != NULL; at = at->next)
		count++;
	if (count == CHANGES_MOST)
		(void)err_set(err, ERR_UNAVAILABLE, "%d agreements are being judged", CHANGES_MOST);
	else if ((change = calloc(1, sizeof(*change))) == NULL ||
		 (change->arena = arena_try(WISH_FIRST, WISH_MEMORY)) == NULL)
		(void)no_memory(err);
	if (change == NULL || change->arena == NULL) {
		free(change);
		return NULL;
	}
	change->gateway = gateway;
	change->next = gateway->agreements;
	gateway->agreements = change;
	return change;
}

bool
agreement_change_begin(struct gateway *gateway, const struct agreement_wish *wish,
    agreement_done_fn *done, struct bus_request *request, uint64_t http, struct err *err)
{
	struct agreement_change *change = change_new(gateway, err);

	if (change == NULL)
		return false;
	if (!copy_wish(change, wish)) {
		change_free(change);
		return no_memory(err);
	}
	accord__v1__agreement_standing__init(&change->standing);
	if (wish->name != NULL)
		change->id = gateway_agreement_id(wish->name, wish->number);
	change->done = done;
	change->request = request;
	change->http = http;
	try(change);
	return true;
}

void
gateway_forget_agreements(struct gateway *gateway)
{
	while (gateway->agreements != NULL)
		change_free(gateway->agreements);
}
