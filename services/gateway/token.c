/* Tokens: rows, MakeToken, RotateToken, RevokeToken. */
#include "services/gateway/token.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/token.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "sql/gateway/token.h"

#define TOKEN_LONGEST (366 * CLOCK_DAY)

/* --- rows --- */
void
gateway_token_read(const struct db_row *from, struct token_row *to)
{
	size_t len;
	const void *bytes = db_bytes(from, 1, &len);

	to->id = db_id(from, 0);
	if (len == sizeof(to->sha256))
		memcpy(to->sha256, bytes, len);
	(void)text_copy(to->feed, sizeof(to->feed), db_text(from, 2));
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 3));
	to->expires = db_time(from, 4);
	to->revoked = db_time(from, 5);
	to->version = (int32_t)db_int(from, 6);
	scope_read(db_text(from, 7), &to->scope);
	to->bound = !db_null(from, 8);
	bytes = db_bytes(from, 8, &len);
	if (len == sizeof(to->certificate))
		memcpy(to->certificate, bytes, len);
	to->made = db_time(from, 9);
	to->replaces = db_id(from, 10);
	to->replaced = db_bool(from, 11);
	to->watched = db_time(from, 12);
	to->kept = db_time(from, 13);
	(void)text_copy(to->kept_by, sizeof(to->kept_by), db_text(from, 14));
	to->idle_told = db_time(from, 15);
}

static void
read_token(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_token_read(from, row);
}

static void
bind_token(struct db_args *to, const void *row)
{
	const struct token_row *t = row;
	char operations[SCOPE_TEXT];

	scope_write(&t->scope, operations);
	db_put_id(to, &t->id);
	db_put_bytes(to, t->sha256, sizeof(t->sha256));
	db_put_text(to, t->feed);
	db_put_text(to, t->person);
	db_put_time(to, t->expires);
	db_put_time(to, t->revoked);
	db_put_int(to, t->version);
	db_put_text(to, operations);
	db_put_bytes(to, t->bound ? t->certificate : NULL, sizeof(t->certificate));
	db_put_time(to, t->made);
	db_put_id(to, id_is_nil(&t->replaces) ? NULL : &t->replaces);
	db_put_bool(to, t->replaced);
	db_put_time(to, t->kept);
	db_put_text(to, t->kept_by);
	db_put_time(to, t->idle_told);
}

const struct table gateway_token = {.name = "token",
    .row_size = sizeof(struct token_row),
    .load = &sql_token_load,
    .read = read_token,
    .save = &sql_token_save,
    .bind = bind_token};

static void
after_token(void *own, void *arg)
{
	known_put_token(gateway_of(own)->known, arg);
}

void
gateway_token_moved(struct batch *batch, struct token_row *row)
{
	row->version++;
	batch_touch(batch, row);
	batch_after(batch, after_token, row);
}

bool
gateway_token_reply(struct batch *batch, struct input *input, const struct id *id)
{
	Accord__V1__Token *token = arena_alloc(batch_arena(batch), sizeof(*token));
	uint8_t *bytes = arena_dup(batch_arena(batch), id->b, sizeof(id->b));

	if (token == NULL || bytes == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__token__init(token);
	token->token = (ProtobufCBinaryData){sizeof(id->b), bytes};
	batch_reply(batch, input, &token->base);
	return true;
}

static ProtobufCBinaryData
id_bytes(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

/* --- a new one --- */
static bool
check_new(struct batch *batch, const ProtobufCBinaryData *sha256, int64_t expires,
    const ProtobufCBinaryData *certificate, struct err *err)
{
	if (sha256->len != CRYPT_SHA256)
		return err_set(err, ERR_INVALID, "the hash of a token has 32 bytes");
	if (certificate->len != 0 && certificate->len != CRYPT_SHA256)
		return err_set(err, ERR_INVALID, "the hash of a public key has 32 bytes");
	if (expires <= batch_now(batch) || expires > batch_now(batch) + TOKEN_LONGEST)
		return err_set(err, ERR_INVALID, "a token ends within a year from now");
	return true;
}

static bool
has_room(struct batch *batch, struct err *err)
{
	return known_tokens(gateway_of(batch_own(batch))->known) < KNOWN_TOKENS ||
	       err_set(err, ERR_CONFLICT,
		   "there are %d valid tokens already: revoke what is not used", KNOWN_TOKENS);
}

static void
bind_to(struct token_row *row, const ProtobufCBinaryData *certificate)
{
	row->bound = certificate->len == sizeof(row->certificate);
	if (row->bound)
		memcpy(row->certificate, certificate->data, certificate->len);
}

static void
token_made(struct batch *batch, struct token_row *row)
{
	Accord__V1__TokenMade fact = ACCORD__V1__TOKEN_MADE__INIT;

	row->made = batch_now(batch);
	row->version = 1;
	fact.token = id_bytes(&row->id);
	fact.feed = (char *)(uintptr_t)row->feed;
	fact.person = (char *)(uintptr_t)row->person;
	fact.expires_us = row->expires;
	fact.n_operations = scope_names(&row->scope, batch_arena(batch), &fact.operations);
	fact.bound = row->bound;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_MADE, &row->id, &fact.base);
	batch_after(batch, after_token, row);
}

static bool
same_hash(const struct token_row *row, const ProtobufCBinaryData *sha256)
{
	return row->revoked == 0 && crypt_equal(row->sha256, sha256->data, sizeof(row->sha256));
}

static bool
same_binding(const struct token_row *row, const ProtobufCBinaryData *certificate)
{
	if (!row->bound || certificate->len == 0)
		return row->bound == (certificate->len != 0);
	return memcmp(row->certificate, certificate->data, sizeof(row->certificate)) == 0;
}

/* --- MakeToken --- */
static void
make_token_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MakeToken *msg = (const Accord__V1__MakeToken *)input->msg;
	struct id id;

	if (id_from_bytes(msg->sha256.data, msg->sha256.len < 16 ? 0 : 16, &id))
		batch_need(batch, &gateway_token, &id);
	id = gateway_person_id(msg->person);
	batch_need(batch, &gateway_person, &id);
}

static bool
read_scope(const Accord__V1__MakeToken *msg, struct scope *scope, struct err *err)
{
	*scope = (struct scope){.named = false};
	for (size_t i = 0; i < msg->n_operations; i++)
		if (!scope_add(scope, msg->operations[i]))
			return err_set(err, ERR_INVALID,
			    "there is no operation \"%.64s\" for people and systems",
			    msg->operations[i]);
	return msg->feed[0] == '\0' || !scope->named ||
	       err_set(err, ERR_INVALID, "a feed's token opens its feed and nothing else");
}

/* A program does what it was made for, and nothing that a person has to answer for. */
static bool
check_system(const struct scope *scope, struct err *err)
{
	const char *operation;

	if (!scope->named)
		return err_set(err, ERR_INVALID, "a system's token names the operations it opens");
	return !scope_is_personal(scope, &operation) ||
	       err_set(err, ERR_DENIED, "\"%s\" is for people only", operation);
}

/* The operations that this copy does not know would be lost. */
static bool
check_carried(struct batch *batch, const struct token_row *old, struct err *err)
{
	struct id id = gateway_person_id(old->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	if (scope_is_empty(&old->scope))
		return err_set(
		    err, ERR_CONFLICT, "it names no operation of this release: make a new one");
	return person == NULL || !person->system || check_system(&old->scope, err);
}

static bool
check_bearer(struct batch *batch, const Accord__V1__MakeToken *msg, const struct scope *scope,
    struct err *err)
{
	const struct service *service = batch_own(batch);
	struct id id = gateway_person_id(msg->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	if ((msg->feed[0] == '\0') == (msg->person[0] == '\0'))
		return err_set(err, ERR_INVALID, "a token is a feed's, a system's or a person's");
	if (msg->person[0] == '\0')
		return true;
	if (person == NULL || !person->active)
		return service->demo
			   ? err_set(
				 err, ERR_NOT_FOUND, "\"%s\" is not in the directory", msg->person)
			   : err_set(err, ERR_DENIED,
				 "\"%s\" is no system of the directory; people sign in, and have "
				 "tokens in a demonstration only",
				 msg->person);
	if (person->system)
		return check_system(scope, err);
	return service->demo ||
	       err_set(err, ERR_DENIED, "people have tokens in a demonstration only");
}

static bool
make_again(struct batch *batch, struct input *input, const struct token_row *row,
    const struct scope *scope, struct err *err)
{
	const Accord__V1__MakeToken *msg = (const Accord__V1__MakeToken *)input->msg;

	if (!same_hash(row, &msg->sha256) || strcmp(row->feed, msg->feed) != 0 ||
	    strcmp(row->person, msg->person) != 0 || !scope_same(&row->scope, scope) ||
	    !same_binding(row, &msg->certificate))
		return err_set(err, ERR_CONFLICT, "this token was made before");
	return gateway_token_reply(batch, input, &row->id);
}

static bool
make_token(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MakeToken *msg = (const Accord__V1__MakeToken *)input->msg;
	struct token_row *row;
	struct scope scope;
	struct id id;

	if (!check_new(batch, &msg->sha256, msg->expires_us, &msg->certificate, err) ||
	    !read_scope(msg, &scope, err) || !check_bearer(batch, msg, &scope, err))
		return false;
	memcpy(id.b, msg->sha256.data, sizeof(id.b));
	if ((row = batch_row(batch, &gateway_token, &id)) != NULL)
		return make_again(batch, input, row, &scope, err);
	if (!has_room(batch, err))
		return false;
	row = batch_new(batch, &gateway_token, &id);
	row->id = id;
	memcpy(row->sha256, msg->sha256.data, sizeof(row->sha256));
	(void)text_copy(row->feed, sizeof(row->feed), msg->feed);
	(void)text_copy(row->person, sizeof(row->person), msg->person);
	row->expires = msg->expires_us;
	row->scope = scope;
	bind_to(row, &msg->certificate);
	token_made(batch, row);
	return gateway_token_reply(batch, input, &id);
}

const struct rule gateway_make_token = {.kind = ACCORD__V1__KIND__KIND_MAKE_TOKEN,
    .name = "make_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = make_token_keys,
    .decide = make_token};

/* --- RotateToken --- */
static bool
rotated_ids(const struct input *input, struct id *old, struct id *fresh)
{
	const Accord__V1__RotateToken *msg = (const Accord__V1__RotateToken *)input->msg;

	return id_from_bytes(msg->token.data, msg->token.len, old) &&
	       id_from_bytes(msg->sha256.data, msg->sha256.len < 16 ? 0 : 16, fresh);
}

static void
rotate_token_keys(struct batch *batch, struct input *input)
{
	struct id old, fresh;

	if (!rotated_ids(input, &old, &fresh))
		return;
	batch_need(batch, &gateway_token, &old);
	batch_need(batch, &gateway_token, &fresh);
}

static void
rotate_token_more(struct batch *batch, struct input *input)
{
	const struct token_row *old;
	struct id id, fresh;

	if (!rotated_ids(input, &id, &fresh))
		return;
	old = batch_row(batch, &gateway_token, &id);
	id = gateway_person_id(old != NULL ? old->person : "");
	batch_need(batch, &gateway_person, &id);
}

static bool
check_rotation(struct batch *batch, const Accord__V1__RotateToken *msg, const struct token_row *old,
    struct err *err)
{
	if (!check_new(batch, &msg->sha256, msg->expires_us, &msg->certificate, err))
		return false;
	if (msg->overlap_us < 0 || msg->overlap_us > TOKEN_LONGEST)
		return err_set(err, ERR_INVALID, "the old token is good for a year at most");
	if (old == NULL)
		return err_set(err, ERR_NOT_FOUND, "no such token");
	if (old->revoked != 0 || old->expires <= batch_now(batch))
		return err_set(err, ERR_CONFLICT, "it is good no more: make a new one");
	if (!check_carried(batch, old, err))
		return false;
	return has_room(batch, err);
}

/* Both were good at once for as long as the one who has it needs to change over. */
static void
shorten(struct batch *batch, struct token_row *old, const struct id *by, int64_t overlap)
{
	Accord__V1__TokenRotated fact = ACCORD__V1__TOKEN_ROTATED__INIT;
	int64_t until = batch_now(batch) + overlap;

	if (until < old->expires)
		old->expires = until;
	old->replaced = true;
	gateway_token_moved(batch, old);
	fact.token = id_bytes(&old->id);
	fact.by = id_bytes(by);
	fact.until_us = old->expires;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_ROTATED, &old->id, &fact.base);
}

static bool
rotate_token(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__RotateToken *msg = (const Accord__V1__RotateToken *)input->msg;
	struct token_row *old, *row;
	struct id id, fresh;

	if (!rotated_ids(input, &id, &fresh))
		return err_set(err, ERR_INVALID, "a token's id has 16 bytes, its hash 32");
	old = batch_row(batch, &gateway_token, &id);
	row = batch_row(batch, &gateway_token, &fresh);
	if (row != NULL && same_hash(row, &msg->sha256) && id_equal(&row->replaces, &id))
		return gateway_token_reply(batch, input, &fresh);
	if (!check_rotation(batch, msg, old, err))
		return false;
	if (row != NULL)
		return err_set(err, ERR_CONFLICT, "this token was made before");
	row = batch_new(batch, &gateway_token, &fresh);
	*row = *old;
	row->id = fresh;
	memcpy(row->sha256, msg->sha256.data, sizeof(row->sha256));
	row->expires = msg->expires_us;
	row->replaces = id;
	row->replaced = false;
	row->kept = row->idle_told = 0;
	row->kept_by[0] = '\0';
	if (msg->certificate.len != 0)
		bind_to(row, &msg->certificate);
	token_made(batch, row);
	shorten(batch, old, &fresh, msg->overlap_us);
	return gateway_token_reply(batch, input, &fresh);
}

const struct rule gateway_rotate_token = {.kind = ACCORD__V1__KIND__KIND_ROTATE_TOKEN,
    .name = "rotate_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = rotate_token_keys,
    .more = rotate_token_more,
    .decide = rotate_token};

/* --- RevokeToken --- */
static bool
revoked_id(const struct input *input, struct id *id)
{
	const Accord__V1__RevokeToken *msg = (const Accord__V1__RevokeToken *)input->msg;

	return id_from_bytes(msg->token.data, msg->token.len, id);
}

static void
revoke_token_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (revoked_id(input, &id))
		batch_need(batch, &gateway_token, &id);
}

void
gateway_token_revoke(struct batch *batch, struct token_row *row, bool unused)
{
	Accord__V1__TokenRevoked fact = ACCORD__V1__TOKEN_REVOKED__INIT;

	row->revoked = batch_now(batch);
	fact.token = id_bytes(&row->id);
	fact.unused = unused;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_REVOKED, &row->id, &fact.base);
	gateway_token_moved(batch, row);
}

static bool
revoke_token(struct batch *batch, struct input *input, struct err *err)
{
	struct token_row *row;
	struct id id;

	if (!revoked_id(input, &id))
		return err_set(err, ERR_INVALID, "a token's id has 16 bytes");
	if ((row = batch_row(batch, &gateway_token, &id)) == NULL)
		return err_set(err, ERR_NOT_FOUND, "no such token");
	if (row->revoked == 0)
		gateway_token_revoke(batch, row, false);
	return gateway_token_reply(batch, input, &id);
}

const struct rule gateway_revoke_token = {.kind = ACCORD__V1__KIND__KIND_REVOKE_TOKEN,
    .name = "revoke_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = revoke_token_keys,
    .decide = revoke_token};
