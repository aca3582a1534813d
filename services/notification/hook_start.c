/* Which webhooks are off is known before anybody is told by one. */
#include "services/notification/channel/priv.h"
#include "services/notification/hook.h"
#include "sql/notification/hook.h"

#define WEBHOOK ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_WEBHOOK

static void
on_off_row(void *ctx, const struct db_row *row)
{
	struct channel *c = channel_of(notification_of(ctx), db_text(row, 0));

	if (c != NULL && c->channel == WEBHOOK)
		c->off = true;
}

static void
on_off(void *ctx, const struct err *err)
{
	struct notification *n = notification_of(ctx);

	n->hooks = err == NULL ? HOOKS_KNOWN : HOOKS_UNKNOWN; /* the tick asks again */
}

void
hook_ready(struct service *service)
{
	struct notification *n = notification_of(service);
	struct err err = {0};

	if (n->hooks != HOOKS_UNKNOWN || !service_writes(service) || !db_ready(service->reader))
		return;
	arena_reset(n->hook_arena);
	n->hooks = db_send(service->reader, db_args(&sql_webhook_off_all, n->hook_arena),
		       on_off_row, service, &err) &&
			   db_sync(service->reader, on_off, service, &err)
		       ? HOOKS_ASKED
		       : HOOKS_UNKNOWN;
}

void
hook_tick(struct service *service)
{
	if (service_stands_by(service))
		hook_stand_by(service);
	hook_ready(service);
}

/* Another copy may be told by then. */
void
hook_stand_by(struct service *service)
{
	struct notification *n = notification_of(service);

	if (n->hooks == HOOKS_KNOWN)
		n->hooks = HOOKS_UNKNOWN;
}
