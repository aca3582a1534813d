/* What leaves for staff, clients and systems, from the claim's commit to the channel. */
#include "services/notification/hand_over.h"

#include "common/crypt.h"
#include "common/writer.h"
#include "services/notification/hook.h"
#include "services/notification/staff/link.h"
#include "services/notification/staff/page.h"
#include "services/notification/staff/reply_text.h"
#include "services/notification/staff/way.h"
#include "services/notification/client/reach.h"

static void
on_end(void *ctx, const struct channel_result *result)
{
	slot_end(ctx, result);
}

/* NULL: there is none. */
static const char *
link_of(const struct service *service, const struct message *m, char out[LINK_URL])
{
	const char *site = notification_of(service)->config.public_url;
	struct writer w = {out, 0, LINK_URL};
	char token[LINK_TOKEN];

	if (site == NULL || site[0] == '\0' || !link_goes(m) ||
	    !link_token(service->seal, m->employer, &m->id, token))
		return NULL;
	writer_put(&w, "%s/p/%s", site, token);
	crypt_wipe(token, sizeof(token));
	return out;
}

/* 0: no answer comes back by its channel, or none is asked for. */
static unsigned
code_of(const struct service *service, const struct message *m)
{
	return link_goes(m) &&
		       channel_hears(notification_of(service), m->owner, m->recipient, m->channel)
		   ? reply_code(&m->id)
		   : 0;
}

static bool
send_page(struct slot *slot, const struct parcel *parcel, const char *to, struct err *err)
{
	struct page_text page;
	char link[LINK_URL];
	struct channel_order order = {.organisation = parcel->message.owner,
	    .recipient = parcel->message.recipient,
	    .channel = parcel->message.channel,
	    .to = to,
	    .text = page.text,
	    .message = parcel->message.id,
	    .attempt = parcel->message.attempt,
	    .now = slot->started,
	    .language = "",
	    .code = code_of(slot->service, &parcel->message),
	    .done = on_end,
	    .ctx = slot};
	bool good;

	page_write(
	    &parcel->message, link_of(slot->service, &parcel->message, link), order.code, &page);
	order.subject = page.subject;
	order.len = page.len;
	good = channel_send(notification_of(slot->service), &order, err);
	crypt_wipe(&page, sizeof(page));
	crypt_wipe(link, sizeof(link));
	return good;
}

/* The address is opened at the last moment and wiped again. */
static bool
hand_over_to_staff(struct slot *slot, const struct parcel *parcel, struct err *err)
{
	char all[NOTIFICATION_ADDRESS + 1] = "", to[NOTIFICATION_ADDRESS + 1] = "";
	bool good = address_reveal(slot->service->seal, &parcel->address, all, err);

	slot->unopened = !good;
	good = good &&
	       (way_pick(all, parcel->message.channel, to) ||
		   err_set(err, ERR_UNAVAILABLE, "she is not reached in that way")) &&
	       send_page(slot, parcel, to, err);
	crypt_wipe(all, sizeof(all));
	crypt_wipe(to, sizeof(to));
	return good;
}

/* The standard's own form. */
static bool
send_event(struct slot *slot, const struct parcel *parcel, struct err *err)
{
	const struct message *m = &parcel->message;
	const struct hook_kind *kind = hook_kind(m->event);
	char text[256], at[CLOCK_TEXT_SIZE], id[ID_TEXT_SIZE];
	struct writer w = {text, 0, sizeof(text)};
	struct channel_order order = {.organisation = m->owner,
	    .recipient = m->recipient,
	    .channel = m->channel,
	    .text = text,
	    .message = m->id,
	    .attempt = m->attempt,
	    .now = slot->started,
	    .done = on_end,
	    .ctx = slot};

	if (kind == NULL)
		return err_set(err, ERR_UNAVAILABLE, "it is of a later release");
	writer_put(&w, "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"id\":\"%s\"}}",
	    kind->type, clock_text(m->created, at), id_text(&m->request, id));
	order.len = w.len;
	return channel_send(notification_of(slot->service), &order, err);
}

bool
hand_over(struct slot *slot, const struct parcel *parcel, struct err *err)
{
	switch (parcel->message.recipient) {
	case ACCORD__V1__RECIPIENT_KIND__RECIPIENT_KIND_UNSPECIFIED:
	case ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF:
		return hand_over_to_staff(slot, parcel, err);
	case ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT:
		return reach_client(slot, parcel, err);
	case ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM:
		return send_event(slot, parcel, err);
	default:
		return err_set(err, ERR_UNAVAILABLE, "no channel goes there");
	}
}
