/* Sessions: rows, opening, ending. */
#include "services/gateway/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/known.h"
#include "services/gateway/logon.h"
#include "sql/gateway/session.h"

#define RANDOM 32
#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- rows --- */
void
gateway_session_read(const struct db_row *from, struct session_row *to)
{
	size_t len;
	const void *sha256 = db_bytes(from, 1, &len);

	to->id = db_id(from, 0);
	if (len == sizeof(to->sha256))
		memcpy(to->sha256, sha256, len);
	to->account = db_id(from, 2);
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 3));
	(void)text_copy(to->placement, sizeof(to->placement), db_text(from, 4));
	to->role = (int32_t)db_int(from, 5);
	to->how = (int32_t)db_int(from, 6);
	(void)text_copy(to->provider, sizeof(to->provider), db_text(from, 7));
	(void)text_copy(to->provider_session, sizeof(to->provider_session), db_text(from, 8));
	to->made = db_time(from, 9);
	to->seen = db_time(from, 10);
	to->ended = db_time(from, 11);
	to->why = (int32_t)db_int(from, 12);
	to->version = (int32_t)db_int(from, 13);
	to->over = db_time(from, 14);
	to->disabled = db_time(from, 15);
	to->emergency_until = db_time(from, 16);
	to->acted = db_time(from, 17);
}

static void
read_session(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_session_read(from, row);
}

static void
bind_session(struct db_args *to, const void *row)
{
	const struct session_row *s = row;

	db_put_id(to, &s->id);
	db_put_bytes(to, s->sha256, sizeof(s->sha256));
	db_put_id(to, &s->account);
	db_put_text(to, s->person);
	db_put_text(to, s->placement);
	db_put_int(to, s->role);
	db_put_int(to, s->how);
	db_put_text(to, s->provider);
	db_put_text(to, s->provider_session);
	db_put_time(to, s->made);
	db_put_time(to, s->seen);
	db_put_time(to, s->ended);
	db_put_int(to, s->why);
	db_put_int(to, s->version + 1);
	db_put_time(to, s->acted);
}

const struct table gateway_session = {.name = "session",
    .row_size = sizeof(struct session_row),
    .load = &sql_session_load,
    .read = read_session,
    .save = &sql_session_save,
    .bind = bind_session};

bool
gateway_session_valid(
    const struct gateway_config *config, const struct session_row *row, int64_t now)
{
	return row->ended == 0 && row->made > row->over && row->disabled == 0 &&
	       (row->emergency_until == 0 || row->emergency_until > now) &&
	       row->seen + config->session_idle > now && row->made + config->session_longest > now;
}

static void
after_session(void *own, void *arg)
{
	known_put_session(gateway_of(own)->known, arg);
}

/* What is committed now is known here from then on. */
static void
changed(struct batch *batch, struct session_row *row)
{
	struct session_row *after = arena_dup(batch_arena(batch), row, sizeof(*row));

	batch_touch(batch, row);
	if (after == NULL)
		return; /* the batch is taken apart and decided again */
	after->version++;
	batch_after(batch, after_session, after);
}

/* --- opening --- */
void
session_secret_make(struct session_secret *secret)
{
	uint8_t random[RANDOM];
	size_t skip = strlen(SESSION_PREFIX);

	crypt_random(random, sizeof(random));
	memcpy(secret->text, SESSION_PREFIX, skip);
	(void)text_base64(
	    random, sizeof(random), true, secret->text + skip, sizeof(secret->text) - skip);
	crypt_sha256(secret->text, strlen(secret->text), secret->sha256);
	crypt_wipe(random, sizeof(random));
}

static struct id
id_of(const struct session_secret *secret)
{
	struct id id;

	memcpy(id.b, secret->sha256, sizeof(id.b));
	return id;
}

void
session_open_keys(struct batch *batch, const struct session_secret *secret, const char *person)
{
	struct id session = id_of(secret), id = gateway_person_id(person);

	batch_need(batch, &gateway_person, &id);
	batch_need(batch, &gateway_account, &id);
	batch_need_new(batch, &gateway_session, &session);
}

static void
tell_opened(struct batch *batch, const struct session_row *row, const char *organisation)
{
	Accord__V1__SessionOpened fact = ACCORD__V1__SESSION_OPENED__INIT;

	fact.session = (ProtobufCBinaryData){sizeof(row->id.b), (uint8_t *)(uintptr_t)row->id.b};
	fact.person = TEXT(row->person);
	fact.organisation = TEXT(organisation);
	fact.how = (Accord__V1__LogonHow)row->how;
	batch_fact(batch, ACCORD__V1__KIND__KIND_SESSION_OPENED, &row->id, &fact.base);
}

bool
session_open(struct batch *batch, const struct session_opening *opening, struct err *err)
{
	struct id id = gateway_person_id(opening->person), key = id_of(opening->secret);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);
	struct account_row *account = batch_row(batch, &gateway_account, &id);
	struct session_row *row;

	if (!logon_open(account, person, batch_now(batch)))
		return err_set(err, ERR_UNAUTHENTICATED, "nobody signs in like that");
	if (logon_too_soon(account, batch_now(batch)))
		return err_set(err, ERR_UNAVAILABLE, "her sessions ended just now: try again");
	row = batch_new(batch, &gateway_session, &key);
	*row = (struct session_row){.id = key,
	    .account = id,
	    .how = (int32_t)opening->how,
	    .made = batch_now(batch),
	    .seen = batch_now(batch),
	    .over = account->over,
	    .emergency_until = account->emergency_until};
	memcpy(row->sha256, opening->secret->sha256, sizeof(row->sha256));
	(void)text_copy(row->person, sizeof(row->person), opening->person);
	if (opening->provider != NULL)
		(void)text_copy(row->provider, sizeof(row->provider), opening->provider);
	if (opening->provider_session != NULL)
		(void)text_copy(row->provider_session, sizeof(row->provider_session),
		    opening->provider_session);
	account->last_logon = batch_now(batch);
	if (account->first_logon == 0)
		account->first_logon = account->last_logon;
	batch_touch(batch, account);
	tell_opened(batch, row, person->employer);
	changed(batch, row);
	return true;
}

void
session_end(struct batch *batch, struct session_row *row, Accord__V1__SessionEnd why)
{
	Accord__V1__SessionEnded fact = ACCORD__V1__SESSION_ENDED__INIT;

	if (row->ended != 0)
		return;
	row->ended = batch_now(batch);
	row->why = (int32_t)why;
	fact.session = (ProtobufCBinaryData){sizeof(row->id.b), row->id.b};
	fact.person = row->person;
	fact.why = why;
	batch_fact(batch, ACCORD__V1__KIND__KIND_SESSION_ENDED, &row->id, &fact.base);
	changed(batch, row);
}

void
session_act(struct batch *batch, struct session_row *row, const char *placement, unsigned role)
{
	(void)text_copy(row->placement, sizeof(row->placement), placement);
	row->role = (int32_t)role;
	row->acted = batch_now(batch);
	changed(batch, row);
}

/* --- telling --- */
void
session_cookie(const char *secret, char out[SESSION_COOKIE_SIZE])
{
	(void)snprintf(out, SESSION_COOKIE_SIZE,
	    SESSION_COOKIE "=%s; Path=/; Secure; HttpOnly; SameSite=Strict%s", secret,
	    secret[0] == '\0' ? "; Max-Age=0" : "");
}

/* --- coming in --- */
struct seen {
	struct input input;
	struct id session, account;
};

static void
seen_keys(struct batch *batch, struct input *input)
{
	const struct seen *seen = input->own;

	batch_need(batch, &gateway_account, &seen->account);
	batch_need(batch, &gateway_session, &seen->session);
}

static bool
decide_seen(struct batch *batch, struct input *input, struct err *err)
{
	const struct gateway *gateway = gateway_of(batch_own(batch));
	const struct seen *seen = input->own;
	struct session_row *row = batch_row(batch, &gateway_session, &seen->session);
	int64_t now = batch_now(batch);

	(void)err;
	if (row == NULL || !gateway_session_valid(&gateway->config, row, now) ||
	    row->seen + SESSION_SEEN / 2 > now)
		return true;
	row->seen = now;
	changed(batch, row);
	return true;
}

const struct rule gateway_session_seen = {
    .kind = 3, .name = "session_seen", .keys = seen_keys, .decide = decide_seen};

static void
on_seen(struct input *input, const struct err *err)
{
	(void)err; /* her next request comes again */
	free(input->own);
}

void
session_note_seen(
    struct gateway *gateway, const struct id *session, const struct id *account, int64_t last)
{
	struct seen *seen;
	struct err err;

	if (last + SESSION_SEEN > known_store_now(gateway->known) ||
	    (seen = calloc(1, sizeof(*seen))) == NULL)
		return;
	seen->session = *session;
	seen->account = *account;
	seen->input = (struct input){.rule = &gateway_session_seen, .own = seen, .done = on_seen};
	if (!service_submit(&gateway->service, &seen->input, &err))
		free(seen);
}
