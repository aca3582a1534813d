/* Mail: its headers, and which addresses can stand in one. */
#include "services/notification/channel/mail.h"

#include <string.h>

#include "common/writer.h"

#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT

bool
mail_address_good(const char *address)
{
	const char *at = strchr(address, '@');

	if (at == NULL || at == address || at[1] == '\0' || strchr(at + 1, '@') != NULL ||
	    address[0] == '-' || strlen(address) >= NOTIFICATION_ADDRESS)
		return false;
	for (const char *p = address; *p != '\0'; p++)
		if (*p <= ' ' || *p > '~' || strchr("<>()[],;:\\\"", *p) != NULL)
			return false;
	return true;
}

size_t
mail_write(const struct channel_order *order, const char *from, char out[MAIL_BYTES])
{
	struct writer w = {out, 0, MAIL_BYTES};
	const char *at = strrchr(from, '@');
	char id[ID_TEXT_SIZE];

	writer_put_date(&w, order->now);
	/* A client's screen shows nobody who writes to her. */
	writer_put(
	    &w, order->recipient == CLIENT ? "From: <%s>\r\n" : "From: Accord <%s>\r\n", from);
	writer_put(&w, "To: <%s>\r\n", order->to);
	/* The same for every attempt, so that a mail system may see that it has it already. */
	writer_put(&w, "Message-ID: <%s@%s>\r\n", id_text(&order->message, id),
	    at != NULL ? at + 1 : "accord.invalid");
	writer_put(&w, "Subject: %s\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n",
	    order->subject);
	writer_put(&w, "Content-Type: text/plain; charset=us-ascii\r\n\r\n");
	writer_put(&w, "%.*s", (int)order->len, order->text);
	return w.len;
}
