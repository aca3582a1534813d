/* Which body an Idempotency-Key came with. */
#include "services/gateway/request_key.h"

#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/db.h"
#include "sql/gateway/request_key.h"

/* --- rows --- */
struct key_row {
	struct id id;
	uint8_t body[CRYPT_SHA256];
	int64_t at;
};

static void
read_key(struct batch *batch, const struct db_row *from, void *row)
{
	struct key_row *key = row;
	size_t len;
	const void *body = db_bytes(from, 1, &len);

	(void)batch;
	key->id = db_id(from, 0);
	if (len == sizeof(key->body))
		memcpy(key->body, body, len);
}

static void
bind_key(struct db_args *to, const void *row)
{
	const struct key_row *key = row;

	db_put_id(to, &key->id);
	db_put_bytes(to, key->body, sizeof(key->body));
	db_put_time(to, key->at);
}

const struct table gateway_request_key = {.name = "request_key",
    .row_size = sizeof(struct key_row),
    .load = &sql_request_key_load,
    .read = read_key,
    .save = &sql_request_key_save,
    .bind = bind_key};

/* --- the rule --- */

/* An input of the batch; it outlives the request, should that give up. */
struct coming {
	struct input input;
	struct gateway *gateway;
	uint64_t request;
	http_step *go;
	struct key_row key;
};

static void
key_keys(struct batch *batch, struct input *input)
{
	const struct coming *coming = input->own;

	batch_need(batch, &gateway_request_key, &coming->key.id);
}

static bool
note_key(struct batch *batch, struct input *input, struct err *err)
{
	const struct coming *coming = input->own;
	const struct key_row *was = batch_row(batch, &gateway_request_key, &coming->key.id);
	struct key_row *row;

	if (was != NULL)
		return memcmp(was->body, coming->key.body, sizeof(was->body)) == 0 ||
		       err_set(
			   err, ERR_MISMATCH, "this Idempotency-Key came with another body before");
	row = batch_new(batch, &gateway_request_key, &coming->key.id);
	*row = coming->key;
	row->at = batch_now(batch);
	return true;
}

static const struct rule rule = {
    .kind = 156, .name = "note_request_key", .keys = key_keys, .decide = note_key};

/* --- on the way --- */

/* Bodies hold words and numbers that could be tried one after the other: keyed, and another value
 * for each command. */
static void
body_mac(const struct gateway *gateway, const struct http_request *request, const struct id *id,
    uint8_t out[CRYPT_SHA256])
{
	uint8_t key[CRYPT_SHA256];

	crypt_hmac_sha256(
	    gateway->idempotency_key, sizeof(gateway->idempotency_key), id->b, sizeof(id->b), key);
	crypt_hmac_sha256(key, sizeof(key), request->body, request->body_len, out);
	crypt_wipe(key, sizeof(key));
}

static void
on_noted(struct input *input, const struct err *err)
{
	struct coming *coming = input->own;
	struct gateway *gateway = coming->gateway;
	struct http_request *request =
	    gateway->http != NULL ? http_find(gateway->http, coming->request) : NULL;

	if (request != NULL && err == NULL)
		coming->go(gateway, request);
	else if (request != NULL && err->code == ERR_MISMATCH)
		http_problem(request, err);
	else if (request != NULL)
		gateway_unavailable(request, err);
	free(coming);
}

void
gateway_keyed(struct gateway *gateway, struct http_request *request, http_step *go)
{
	struct err err = {.code = ERR_UNAVAILABLE};
	struct coming *coming;
	struct id id;

	if (!gateway_key_id(gateway, request, &id)) {
		go(gateway, request);
		return;
	}
	if ((coming = calloc(1, sizeof(*coming))) != NULL) {
		*coming = (struct coming){.gateway = gateway, .request = request->id, .go = go};
		coming->key.id = id;
		body_mac(gateway, request, &id, coming->key.body);
		coming->input = (struct input){.rule = &rule, .own = coming, .done = on_noted};
		if (service_submit(&gateway->service, &coming->input, &err))
			return;
		free(coming);
	}
	gateway_unavailable(request, &err);
}
