/* What systems of organisations are told of, and which of them want to hear no more. */
#include "services/notification/hook.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "services/notification/authorise.h"
#include "services/notification/channel/priv.h"
#include "services/notification/message_kind.h"
#include "sql/notification/hook.h"

#define WEBHOOK ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_WEBHOOK

/* --- who listens --- */

static struct channel *
listener(const struct notification *n, const char *organisation, enum hook_event event)
{
	for (size_t i = 0; i < n->channel_count; i++) {
		struct channel *c = &n->channels[i];

		if (c->channel == WEBHOOK && !c->off && (c->events >> event & 1) != 0 &&
		    strcmp(c->organisation, organisation) == 0)
			return c;
	}
	return NULL;
}

bool
hook_listens(const struct notification *n, const struct message *m, bool *known)
{
	const struct channel *c = channel_of(n, m->system);

	*known = n->hooks == HOOKS_KNOWN;
	return c != NULL && c->channel == WEBHOOK && !c->off &&
	       strcmp(c->organisation, m->owner) == 0;
}

/* --- what they are told --- */

static void
tell(struct batch *batch, enum hook_event event, const char *organisation, const struct id *object)
{
	struct notification *n = notification_of(batch_own(batch));
	const struct channel *c = n->channel_count > 0 ? listener(n, organisation, event) : NULL;
	struct message *m;

	if (c == NULL)
		return;
	m = batch_append(batch, &hook_made_table);
	*m = (struct message){.id = id_v4(),
	    .request = *object,
	    .template = ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_SYSTEM_EVENT,
	    .state = ACCORD__V1__MESSAGE_STATE__MESSAGE_QUEUED,
	    .recipient = ACCORD__V1__RECIPIENT_KIND__RECIPIENT_SYSTEM,
	    .channel = WEBHOOK,
	    .event = (int)event,
	    .created = batch_now(batch),
	    .due = batch_now(batch),
	    .moved = batch_now(batch),
	    .decided = batch_now(batch)};
	(void)text_copy(m->owner, sizeof(m->owner), organisation);
	(void)text_copy(m->system, sizeof(m->system), c->name);
	message_say(batch, m, ACCORD__V1__MESSAGE_STATE__MESSAGE_STATE_UNSPECIFIED, 0);
	authorise_after(batch, m);
}

void
hook_callout_moved(struct batch *batch, const struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id request;

	if (!INPUT_RESTATED(input) && !msg->canary &&
	    id_from_bytes(msg->request.data, msg->request.len, &request))
		tell(batch, msg->task ? HOOK_TASK : HOOK_CALLOUT, msg->organisation, &request);
}

void
hook_notice_moved(struct batch *batch, const struct message *notice)
{
	if (!id_is_nil(&notice->notice))
		tell(batch, HOOK_NOTICE, notice->owner, &notice->notice);
}

/* --- who wants no more --- */

struct hook_off {
	char name[NOTIFICATION_NAME], organisation[NOTIFICATION_NAME];
};

static void
off_after(void *own, void *arg)
{
	const struct hook_off *off = arg;
	struct channel *c = off != NULL ? channel_of(notification_of(own), off->name) : NULL;

	if (c == NULL) /* no memory for its particulars */
		notification_of(own)->hooks = HOOKS_UNKNOWN;
	else
		c->off = true;
	log_error("a webhook is off for good: its system wants no more of it",
	    L_STR("webhook", off != NULL ? off->name : ""));
}

void
hook_disable(struct batch *batch, const struct message *m)
{
	struct hook_off *off = batch_append(batch, &hook_off_table);
	Accord__V1__WebhookDisabled fact = ACCORD__V1__WEBHOOK_DISABLED__INIT;

	(void)text_copy(off->name, sizeof(off->name), m->system);
	(void)text_copy(off->organisation, sizeof(off->organisation), m->owner);
	fact.webhook = off->name;
	fact.organisation = off->organisation;
	batch_fact(batch, ACCORD__V1__KIND__KIND_WEBHOOK_DISABLED, &m->id, &fact.base);
	batch_after(batch, off_after, arena_dup(batch_arena(batch), off, sizeof(*off)));
}

static void
off_bind(struct db_args *to, const void *row)
{
	const struct hook_off *off = row;

	db_put_text(to, off->name);
	db_put_text(to, off->organisation);
}

const struct table hook_off_table = {
    .name = "webhook_off",
    .row_size = sizeof(struct hook_off),
    .save = &sql_webhook_off_save,
    .bind = off_bind,
};
