/* Mail by a relay. */
#include "common/crypt.h"
#include "services/notification/channel/priv.h"
#include "services/notification/channel/mail.h"

static void
on_end(void *ctx, enum fetch_end end, long code)
{
	static const enum channel_end ends[] = {[FETCH_DONE] = CHANNEL_TAKEN,
	    [FETCH_REFUSED] = CHANNEL_REFUSED,
	    [FETCH_LATER] = CHANNEL_LATER,
	    [FETCH_UNCERTAIN] = CHANNEL_UNCERTAIN};
	const struct transfer *transfer = ctx;
	struct channel_result result = {.end = ends[end], .code = (int)code};

	/* What one relay refuses for good the other may take. */
	if (result.end == CHANNEL_REFUSED && transfer->channel == transfer->n->site &&
	    transfer->n->second_site != NULL)
		result.end = CHANNEL_LATER;
	transfer_end(ctx, &result, code != 0 && code != 421);
}

static bool
begin(struct notification *n, struct channel *channel, const struct channel_order *order,
    struct err *err)
{
	struct transfer *transfer = transfer_new(n, channel, order);
	char text[MAIL_BYTES];
	struct fetch_mail mail = {.url = channel->url,
	    .require_tls = channel->tls,
	    .from = channel->from,
	    .user = channel->account,
	    .password = channel->secret,
	    .ca = channel->ca,
	    .to = order->to,
	    .message = text,
	    .timeout_ms = CHANNEL_TIMEOUT_MS,
	    .done = on_end,
	    .ctx = transfer};
	bool begun;

	if (transfer == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	mail.len = mail_write(order, channel->from, text);
	begun = fetch_mail(n->fetch, &mail, err);
	crypt_wipe(text, sizeof(text));
	if (!begun)
		transfer_drop(transfer);
	return begun;
}

const struct channel_kind channel_smtp = {"smtp", begin};
