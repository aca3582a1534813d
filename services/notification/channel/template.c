/* Messages through a provider whose way of being told is a template in the channel's file. */
#include <stdio.h>
#include <string.h>

#include "common/crypt.h"
#include "common/form.h"
#include "common/json_tree.h"
#include "common/writer.h"
#include "services/notification/channel/config.h"
#include "services/notification/channel/json_path.h"

#define BODY_BYTES (6 * CHANNEL_TEXT + 8192)
#define ANSWER_BYTES 8192

static void
on_reply(void *ctx, const struct fetch_reply *reply)
{
	const struct transfer *transfer = ctx;
	struct channel_result result = {.end = channel_http_end(reply), .code = (int)reply->status};
	struct json_tree tree;

	if (result.end == CHANNEL_TAKEN) {
		json_tree_read(&tree, reply->body, reply->len, 0, NULL);
		channel_take_ref(
		    json_path_text(tree.root, transfer->channel->template->ref), &result);
		json_tree_free(&tree);
	}
	transfer_end(ctx, &result, channel_http_reached(reply));
}

/* --- filling it in --- */

/* As the body's type wants it: a form's value, or the inside of a string of JSON. */
static void
put_value(struct writer *w, const char *text, size_t len, bool form)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];
		char one[2] = {text[i], '\0'}, escaped[8] = "";

		if (form && form_escape(escaped, sizeof(escaped), one))
			writer_put(w, "%s", escaped);
		else if (c < ' ' || c == '"' || c == '\\')
			writer_put(w, "\\u%04x", c);
		else
			writer_put(w, "%c", c);
	}
}

struct filling {
	const char *name, *value;
	size_t len;
};

static const struct filling *
find(const struct filling *fillings, const char *at)
{
	for (; fillings->name != NULL; fillings++)
		if (strncmp(at, fillings->name, strlen(fillings->name)) == 0)
			return fillings;
	return NULL;
}

static bool
fill(const struct channel *channel, const struct channel_order *order, const char *key,
    char body[BODY_BYTES])
{
	const struct filling fillings[] = {{"{to}", order->to, strlen(order->to)},
	    {"{from}", channel->from, strlen(channel->from)}, {"{text}", order->text, order->len},
	    {"{key}", key, strlen(key)},
	    {"{callback}", channel->callback != NULL ? channel->callback : "",
		channel->callback != NULL ? strlen(channel->callback) : 0},
	    {NULL, NULL, 0}};
	bool form = strstr(channel->template->type, "urlencoded") != NULL;
	struct writer w = {body, 0, BODY_BYTES};

	for (const char *at = channel->template->body; *at != '\0';) {
		const struct filling *filling = find(fillings, at);

		if (filling == NULL) {
			writer_put(&w, "%c", *at++);
			continue;
		}
		put_value(&w, filling->value, filling->len, form);
		at += strlen(filling->name);
	}
	return w.len < BODY_BYTES - 1;
}

/* --- the call --- */

static bool
begin(struct notification *n, struct channel *channel, const struct channel_order *order,
    struct err *err)
{
	struct transfer *transfer = transfer_new(n, channel, order);
	char body[BODY_BYTES] = "", header[192], key[CHANNEL_KEY];
	struct fetch_http http = {.url = channel->url,
	    .ca = channel->ca,
	    .user = channel->account,
	    .password = channel->account != NULL ? channel->secret : NULL,
	    .bearer = channel->account == NULL ? channel->secret : NULL,
	    .type = channel->template->type,
	    .body = body,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = CHANNEL_TIMEOUT_MS,
	    .reply = on_reply,
	    .ctx = transfer};
	bool begun;

	if (transfer == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	channel_key(order, key);
	if (channel->template->key_header != NULL) {
		(void)snprintf(
		    header, sizeof(header), "%s: %s", channel->template->key_header, key);
		http.headers[0] = header;
	}
	begun = fill(channel, order, key, body);
	if (!begun)
		(void)err_set(err, ERR_TOO_LARGE, "the text does not fit");
	http.len = strlen(body);
	begun = begun && fetch_http(n->fetch, &http, err);
	crypt_wipe(body, sizeof(body));
	if (!begun)
		transfer_drop(transfer);
	return begun;
}

const struct channel_kind channel_templated = {"template", begin};
