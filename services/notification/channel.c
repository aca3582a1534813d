/* Which channel carries what, and handing it over. */
#include "services/notification/channel.h"

#include <stdlib.h>
#include <utlist.h>

#include "services/notification/channel_priv.h"

/* The site's own relay carries what staff are sent. */
static bool
of_site(const struct notification *n, Accord__V1__RecipientKind recipient,
    Accord__V1__MessageChannel channel, struct channel *out)
{
	if (recipient != ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF ||
	    channel != ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL)
		return false;
	*out = (struct channel){.name = "site",
	    .organisation = "",
	    .channel = channel,
	    .kind = &channel_smtp,
	    .url = n->config.smtp,
	    .from = n->config.sender,
	    .tls = n->config.smtp_tls};
	return true;
}

const char *
channel_name(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel)
{
	struct channel found;

	(void)organisation;
	return of_site(n, recipient, channel, &found) ? found.name : NULL;
}

bool
channel_send(struct notification *n, const struct channel_order *order, struct err *err)
{
	struct channel found;

	if (!of_site(n, order->recipient, order->channel, &found))
		return err_set(err, ERR_UNAVAILABLE, "there is no such channel");
	return found.kind->begin(n, &found, order, err);
}

/* --- what is under way --- */

struct transfer *
transfer_new(
    struct notification *n, const struct channel *channel, const struct channel_order *order)
{
	struct transfer *transfer = calloc(1, sizeof(*transfer));

	if (transfer == NULL)
		return NULL;
	transfer->n = n;
	transfer->done = order->done;
	transfer->ctx = order->ctx;
	transfer->via = channel->name;
	DL_APPEND(n->transfers, transfer);
	return transfer;
}

void
transfer_drop(struct transfer *transfer)
{
	DL_DELETE(transfer->n->transfers, transfer);
	free(transfer);
}

void
transfer_end(struct transfer *transfer, struct channel_result *result)
{
	channel_done_fn *done = transfer->done;
	void *ctx = transfer->ctx;

	result->via = transfer->via;
	transfer_drop(transfer);
	done(ctx, result);
}

void
channel_stop(struct notification *n)
{
	while (n->transfers != NULL)
		transfer_drop(n->transfers);
}
