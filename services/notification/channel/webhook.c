/* Messages to an organisation's own system, signed as Standard Webhooks has it. */
#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/notification/channel/config.h"

#define ANSWER_BYTES 1
#define GONE 410
#define SIGNATURE 64 /* "v1," and the base64 of a digest */

/* Whoever does not say that it has it is told again; of one that is gone nobody is. */
static enum channel_end
end_of(const struct fetch_reply *reply)
{
	if (reply->status >= 200 && reply->status < 300)
		return CHANNEL_TAKEN;
	if (reply->status == GONE)
		return CHANNEL_REFUSED;
	return reply->handed && reply->status == 0 ? CHANNEL_UNCERTAIN : CHANNEL_LATER;
}

static void
on_reply(void *ctx, const struct fetch_reply *reply)
{
	struct channel_result result = {.end = end_of(reply), .code = (int)reply->status};

	transfer_end(ctx, &result, result.end == CHANNEL_TAKEN || result.end == CHANNEL_REFUSED);
}

size_t
channel_webhook_key(const char *secret, uint8_t key[WEBHOOK_KEY])
{
	long len = -1;

	if (secret != NULL && strncmp(secret, "whsec_", 6) == 0)
		len = text_unbase64(secret + 6, key, WEBHOOK_KEY);
	return len >= WEBHOOK_KEY_LEAST ? (size_t)len : 0;
}

static void
sign(const char *secret, const char *text, size_t len, char out[SIGNATURE])
{
	uint8_t key[WEBHOOK_KEY], mac[CRYPT_SHA256];
	size_t size = channel_webhook_key(secret, key);

	out[0] = '\0';
	if (size > 0) {
		crypt_hmac_sha256(key, size, text, len, mac);
		memcpy(out, "v1,", 3);
		(void)text_base64(mac, sizeof(mac), false, out + 3, SIGNATURE - 3);
	}
	crypt_wipe(key, sizeof(key));
}

/* By both secrets while it is changed: either end may have the new one first. */
static bool
sign_both(const struct channel *c, const char *id, long long at, const struct channel_order *order,
    char *out, size_t size)
{
	char text[CHANNEL_TEXT + 128], first[SIGNATURE], second[SIGNATURE];
	int head = snprintf(text, sizeof(text), "%s.%lld.", id, at);

	if (head < 0 || (size_t)head + order->len > sizeof(text))
		return false;
	memcpy(text + head, order->text, order->len);
	sign(c->secret, text, (size_t)head + order->len, first);
	sign(c->old_secret, text, (size_t)head + order->len, second);
	(void)snprintf(
	    out, size, "webhook-signature: %s%s%s", first, second[0] != '\0' ? " " : "", second);
	return first[0] != '\0';
}

static bool
begin(struct notification *n, struct channel *channel, const struct channel_order *order,
    struct err *err)
{
	char id[ID_TEXT_SIZE], name[80], at[64], signature[2 * SIGNATURE + 32];
	long long seconds = (long long)(order->now / CLOCK_SECOND);
	struct transfer *transfer = transfer_new(n, channel, order);
	struct fetch_http http = {.url = channel->url,
	    .headers = {name, at, signature},
	    .ca = channel->ca,
	    .type = "application/json",
	    .body = order->text,
	    .len = order->len,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = CHANNEL_TIMEOUT_MS,
	    .reply = on_reply,
	    .ctx = transfer};

	if (transfer == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	(void)snprintf(name, sizeof(name), "webhook-id: %s", id_text(&order->message, id));
	(void)snprintf(at, sizeof(at), "webhook-timestamp: %lld", seconds);
	if ((sign_both(channel, id, seconds, order, signature, sizeof(signature)) ||
		err_set(err, ERR_TOO_LARGE, "it cannot be signed")) &&
	    fetch_http(n->fetch, &http, err))
		return true;
	transfer_drop(transfer);
	return false;
}

const struct channel_kind channel_webhook = {"webhook", begin};
