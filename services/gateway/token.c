/* Tokens: rows, MakeToken, RevokeToken. */
#include "services/gateway/token.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "sql/gateway/token.h"

#define TOKEN_LONGEST (3660 * CLOCK_DAY)

void
gateway_token_read(const struct db_row *from, struct token_row *to)
{
	size_t len;
	const void *sha256 = db_bytes(from, 1, &len);

	to->id = db_id(from, 0);
	if (len == sizeof(to->sha256))
		memcpy(to->sha256, sha256, len);
	(void)text_copy(to->feed, sizeof(to->feed), db_text(from, 2));
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 3));
	to->expires = db_time(from, 4);
	to->revoked = db_time(from, 5);
	to->version = (int32_t)db_int(from, 6);
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

	db_put_id(to, &t->id);
	db_put_bytes(to, t->sha256, sizeof(t->sha256));
	db_put_text(to, t->feed);
	db_put_text(to, t->person);
	db_put_time(to, t->expires);
	db_put_time(to, t->revoked);
	db_put_int(to, t->version);
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

static bool
reply_token(struct batch *batch, struct input *input, const struct id *id)
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
check_token(struct batch *batch, const Accord__V1__MakeToken *msg, struct err *err)
{
	const struct service *service = batch_own(batch);
	const struct person_row *person;
	struct id id = gateway_person_id(msg->person);

	if (msg->sha256.len != CRYPT_SHA256)
		return err_set(err, ERR_INVALID, "the hash of a token has 32 bytes");
	if ((msg->feed[0] == '\0') == (msg->person[0] == '\0'))
		return err_set(err, ERR_INVALID, "a token is either a feed's or a person's");
	if (msg->expires_us <= batch_now(batch) ||
	    msg->expires_us > batch_now(batch) + TOKEN_LONGEST)
		return err_set(err, ERR_INVALID, "a token ends within ten years from now");
	if (msg->person[0] == '\0')
		return true;
	if (!service->demo)
		return err_set(err, ERR_DENIED, "people have tokens in a demonstration only");
	person = batch_row(batch, &gateway_person, &id);
	if (person == NULL || !person->active)
		return err_set(err, ERR_NOT_FOUND, "\"%s\" is not in the directory", msg->person);
	return true;
}

static void
token_made(struct batch *batch, const struct token_row *row)
{
	Accord__V1__TokenMade fact = ACCORD__V1__TOKEN_MADE__INIT;

	fact.token = (ProtobufCBinaryData){sizeof(row->id.b), (uint8_t *)(uintptr_t)row->id.b};
	fact.feed = (char *)(uintptr_t)row->feed;
	fact.person = (char *)(uintptr_t)row->person;
	fact.expires_us = row->expires;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_MADE, &row->id, &fact.base);
}

static bool
make_token(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MakeToken *msg = (const Accord__V1__MakeToken *)input->msg;
	struct token_row *row;
	struct id id;

	if (!check_token(batch, msg, err))
		return false;
	memcpy(id.b, msg->sha256.data, sizeof(id.b));
	if ((row = batch_row(batch, &gateway_token, &id)) != NULL) {
		if (row->revoked != 0 || strcmp(row->feed, msg->feed) != 0 ||
		    strcmp(row->person, msg->person) != 0 ||
		    !crypt_equal(row->sha256, msg->sha256.data, sizeof(row->sha256)))
			return err_set(err, ERR_CONFLICT, "this token was made before");
		return reply_token(batch, input, &id);
	}
	if (known_tokens(gateway_of(batch_own(batch))->known) >= KNOWN_TOKENS)
		return err_set(err, ERR_CONFLICT,
		    "there are %d valid tokens already: revoke what is not used", KNOWN_TOKENS);
	row = batch_new(batch, &gateway_token, &id);
	row->id = id;
	memcpy(row->sha256, msg->sha256.data, sizeof(row->sha256));
	(void)text_copy(row->feed, sizeof(row->feed), msg->feed);
	(void)text_copy(row->person, sizeof(row->person), msg->person);
	row->expires = msg->expires_us;
	row->version = 1;
	token_made(batch, row);
	batch_after(batch, after_token, row);
	return reply_token(batch, input, &id);
}

const struct rule gateway_make_token = {.kind = ACCORD__V1__KIND__KIND_MAKE_TOKEN,
    .name = "make_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = make_token_keys,
    .decide = make_token};

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

static bool
revoke_token(struct batch *batch, struct input *input, struct err *err)
{
	Accord__V1__TokenRevoked fact = ACCORD__V1__TOKEN_REVOKED__INIT;
	struct token_row *row;
	struct id id;

	if (!revoked_id(input, &id))
		return err_set(err, ERR_INVALID, "a token's id has 16 bytes");
	if ((row = batch_row(batch, &gateway_token, &id)) == NULL)
		return err_set(err, ERR_NOT_FOUND, "no such token");
	if (row->revoked != 0)
		return reply_token(batch, input, &id);
	row->revoked = batch_now(batch);
	row->version++;
	batch_touch(batch, row);
	fact.token = (ProtobufCBinaryData){sizeof(id.b), id.b};
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_REVOKED, &id, &fact.base);
	batch_after(batch, after_token, row);
	return reply_token(batch, input, &id);
}

const struct rule gateway_revoke_token = {.kind = ACCORD__V1__KIND__KIND_REVOKE_TOKEN,
    .name = "revoke_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = revoke_token_keys,
    .decide = revoke_token};
