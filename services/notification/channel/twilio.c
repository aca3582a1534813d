/* Texts and calls through a provider that speaks Twilio's REST interface. */
#include <stdio.h>
#include <string.h>

#include "common/crypt.h"
#include "common/form.h"
#include "common/json_tree.h"
#include "common/text.h"
#include "services/notification/channel/callback.h"

#define FORM_BYTES (3 * CHANNEL_TEXT + 2048)
#define ANSWER_BYTES 8192
#define VOICE ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE
#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT

static void
read_ref(const struct fetch_reply *reply, struct channel_result *result)
{
	struct json_tree tree;

	json_tree_read(&tree, reply->body, reply->len, 0, NULL);
	if (tree.root != NULL)
		channel_take_ref(json_string_value(json_object_get(tree.root, "sid")), result);
	json_tree_free(&tree);
}

static void
on_reply(void *ctx, const struct fetch_reply *reply)
{
	struct channel_result result = {.end = channel_http_end(reply), .code = (int)reply->status};

	if (result.end == CHANNEL_TAKEN)
		read_ref(reply, &result);
	result.keeps = ((const struct transfer *)ctx)->channel->channel != VOICE;
	transfer_end(ctx, &result, channel_http_reached(reply));
}

/* Text in XML, in which nothing of it is markup. */
static bool
put_xml(char *out, size_t size, const char *text, size_t len)
{
	size_t at = strlen(out);

	for (size_t i = 0; i < len; i++) {
		char c = text[i];
		int n;

		if (at + 8 > size)
			return false;
		if (strchr("<>&\"'", c) != NULL || (unsigned char)c < ' ')
			n = snprintf(
			    out + at, size - at, (unsigned char)c < ' ' ? " " : "&#%d;", c);
		else
			n = snprintf(out + at, size - at, "%c", c);
		at += (size_t)n;
	}
	return true;
}

/* What is said is said by us, word for word; what is keyed comes back to us: of staff one key, of a
 * client what she agreed on, to the hash. */
static bool
put_call(const struct channel *channel, const struct channel_order *order, char *form)
{
	const char *until = order->recipient == CLIENT ? "finishOnKey=\"#\"" : "numDigits=\"1\"";
	bool keys = channel->callback != NULL;
	char twiml[CHANNEL_TEXT * 2] = "<Response>";
	bool good;

	if (keys)
		(void)snprintf(twiml, sizeof(twiml),
		    "<Response><Gather %s timeout=\"10\" action=\"%s/inbound\">", until,
		    channel->callback);
	(void)snprintf(twiml + strlen(twiml), sizeof(twiml) - strlen(twiml),
	    "<Say language=\"%s\" loop=\"2\">",
	    strncmp(order->language, "es", 2) == 0 ? "es-MX" : "en-US");
	good = put_xml(twiml, sizeof(twiml) - 64, order->text, order->len);
	(void)snprintf(twiml + strlen(twiml), sizeof(twiml) - strlen(twiml), "</Say>%s</Response>",
	    keys ? "</Gather>" : "");
	good = good && form_put(form, FORM_BYTES, "Twiml", twiml);
	crypt_wipe(twiml, sizeof(twiml));
	return good;
}

static bool
put_text(const struct channel_order *order, char *form)
{
	char text[CHANNEL_TEXT];
	bool good = order->len < sizeof(text);

	if (good) {
		memcpy(text, order->text, order->len);
		text[order->len] = '\0';
		good = form_put(form, FORM_BYTES, "Body", text_trim(text));
	}
	crypt_wipe(text, sizeof(text));
	return good;
}

static bool
put_form(const struct channel *channel, const struct channel_order *order, char *form)
{
	bool voice = order->channel == VOICE;
	char status[640 + CALLBACK_QUERY], query[CALLBACK_QUERY];

	if (!form_put(form, FORM_BYTES, "To", order->to) ||
	    !form_put(form, FORM_BYTES, "From", channel->from))
		return false;
	if (channel->callback != NULL) {
		callback_query(&order->message, order->attempt, query);
		(void)snprintf(status, sizeof(status), "%s/status?%s", channel->callback, query);
		if (!form_put(form, FORM_BYTES, "StatusCallback", status))
			return false;
	}
	return voice ? put_call(channel, order, form) : put_text(order, form);
}

static bool
begin(struct notification *n, struct channel *channel, const struct channel_order *order,
    struct err *err)
{
	bool voice = order->channel == VOICE;
	struct transfer *transfer;
	char form[FORM_BYTES] = "", url[1024], token[96], key[CHANNEL_KEY];
	struct fetch_http http = {.url = url,
	    .ca = channel->ca,
	    .user = channel->account,
	    .password = channel->secret,
	    .type = "application/x-www-form-urlencoded",
	    .body = form,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = CHANNEL_TIMEOUT_MS,
	    .headers = {token},
	    .reply = on_reply};
	bool begun;

	if ((transfer = transfer_new(n, channel, order)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	channel_key(order, key);
	(void)snprintf(token, sizeof(token), "I-Twilio-Idempotency-Token: %s", key);
	(void)snprintf(url, sizeof(url), "%s/2010-04-01/Accounts/%s/%s.json", channel->url,
	    channel->account, voice ? "Calls" : "Messages");
	http.ctx = transfer;
	begun = put_form(channel, order, form);
	if (!begun)
		(void)err_set(err, ERR_TOO_LARGE, "the text does not fit");
	http.len = strlen(form);
	begun = begun && fetch_http(n->fetch, &http, err);
	crypt_wipe(form, sizeof(form));
	if (!begun)
		transfer_drop(transfer);
	return begun;
}

const struct channel_kind channel_twilio = {"twilio", begin};
