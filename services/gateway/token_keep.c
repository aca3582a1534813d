/* When a token has been idle for too long, and KeepToken: a person says that one is kept all the
 * same. */
#include <string.h>

#include "accord/v1/token.pb-c.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "services/gateway/token.h"

/* --- pure --- */
static int64_t
latest(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

int64_t
token_idle_at(int64_t last, int64_t kept)
{
	return latest(last + TOKEN_IDLE, kept == 0 ? 0 : kept + TOKEN_KEPT);
}

int64_t
token_idles(const struct token_row *row, int64_t used)
{
	return token_idle_at(latest(latest(row->watched, row->made), used), row->kept);
}

static bool
is_good(const struct token_row *row, int64_t now)
{
	return row->revoked == 0 && row->expires > now;
}

bool
token_is_idle(const struct token_row *row, int64_t used, int64_t now)
{
	return is_good(row, now) && token_idles(row, used) <= now;
}

bool
token_warns(const struct token_row *row, int64_t used, int64_t now)
{
	int64_t at = token_idles(row, used);

	return is_good(row, now) && at < row->expires && at - TOKEN_WARNED <= now &&
	       row->idle_told < at - TOKEN_WARNED;
}

/* --- KeepToken --- */
static bool
kept_id(const struct input *input, struct id *id)
{
	const Accord__V1__KeepToken *msg = (const Accord__V1__KeepToken *)input->msg;

	return id_from_bytes(msg->token.data, msg->token.len, id);
}

static void
keep_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__KeepToken *msg = (const Accord__V1__KeepToken *)input->msg;
	struct id id;

	if (kept_id(input, &id))
		batch_need(batch, &gateway_token, &id);
	id = gateway_person_id(msg->by);
	batch_need(batch, &gateway_person, &id);
}

static bool
check_kept(struct batch *batch, const char *by, const struct token_row *row, struct err *err)
{
	struct id id = gateway_person_id(by);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	if (person == NULL || !person->active || person->system)
		return err_set(err, ERR_INVALID, "\"%s\" is nobody of the directory", by);
	if (row == NULL)
		return err_set(err, ERR_NOT_FOUND, "no such token");
	return is_good(row, batch_now(batch)) ||
	       err_set(err, ERR_CONFLICT, "it is good no more: make a new one");
}

static bool
keep(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__KeepToken *msg = (const Accord__V1__KeepToken *)input->msg;
	Accord__V1__TokenKept fact = ACCORD__V1__TOKEN_KEPT__INIT;
	struct token_row *row;
	struct id id;

	if (!kept_id(input, &id))
		return err_set(err, ERR_INVALID, "a token's id has 16 bytes");
	row = batch_row(batch, &gateway_token, &id);
	if (!check_kept(batch, msg->by, row, err))
		return false;
	row->kept = batch_now(batch);
	(void)text_copy(row->kept_by, sizeof(row->kept_by), msg->by);
	gateway_token_moved(batch, row);
	fact.token = (ProtobufCBinaryData){sizeof(row->id.b), row->id.b};
	fact.by = msg->by;
	batch_fact(batch, ACCORD__V1__KIND__KIND_TOKEN_KEPT, &row->id, &fact.base);
	return gateway_token_reply(batch, input, &id);
}

const struct rule gateway_keep_token = {.kind = ACCORD__V1__KIND__KIND_KEEP_TOKEN,
    .name = "keep_token",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = keep_keys,
    .decide = keep};
