/* Taking bodies away at the provider, and whether it answers by itself. */
#include "services/notification/channel/after.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/json_tree.h"
#include "common/log.h"
#include "common/text.h"

#define ANSWER_BYTES 16384
#define ASK_AGAIN (30 * CLOCK_SECOND)
#define SMS ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS

/* One question, and what it is about. */
struct asking_after {
	struct asking_after *prev, *next;
	struct input input;
	struct service *service;
	struct channel *channel;
	const char *account, *secret;
	struct id message;
	char url[1024];
	bool gone; /* this is the look whether it is */
};

static bool
ask(struct asking_after *after, const char *body, fetch_reply_fn *reply)
{
	const struct channel *c = after->channel;
	const struct fetch_http http = {.url = after->url,
	    .ca = c->ca,
	    .user = after->account,
	    .password = after->secret,
	    .type = body != NULL ? "application/x-www-form-urlencoded" : NULL,
	    .body = body,
	    .len = body != NULL ? strlen(body) : 0,
	    .limit = ANSWER_BYTES,
	    .timeout_ms = CHANNEL_TIMEOUT_MS,
	    .reply = reply,
	    .ctx = after};
	struct err err = {0};

	return fetch_http(notification_of(after->service)->fetch, &http, &err);
}

static struct asking_after *
after_new(struct service *service, struct channel *channel)
{
	struct asking_after *after = calloc(1, sizeof(*after));

	if (after != NULL) {
		after->service = service;
		after->channel = channel;
		after->account = channel->account;
		after->secret = channel->secret;
		DL_APPEND(notification_of(service)->afters, after);
	}
	return after;
}

static void
after_free(struct asking_after *after)
{
	DL_DELETE(notification_of(after->service)->afters, after);
	free(after);
}

void
channel_after_stop(struct service *service)
{
	while (notification_of(service)->afters != NULL)
		after_free(notification_of(service)->afters);
}

/* --- bodies --- */

static bool
can_redact(const struct channel *c)
{
	return c != NULL && c->kind == &channel_twilio && c->channel == SMS;
}

static const struct rule redacted_rule = {
    .kind = EVENT_REDACTED, .name = "body_redacted", .keys = redact_keys, .decide = redacted};

static void
on_kept(struct input *input, const struct err *err)
{
	(void)err; /* its clock asks again */
	free(input->own);
}

static bool
is_gone(const struct fetch_reply *reply)
{
	struct json_tree tree;
	const char *body;
	bool gone;

	if (reply->status == 404)
		return true;
	if (reply->status != 200)
		return false;
	json_tree_read(&tree, reply->body, reply->len, 0, NULL);
	body = json_string_value(json_object_get(tree.root, "body"));
	gone = body != NULL && body[0] == '\0';
	json_tree_free(&tree);
	return gone;
}

static void
on_redacted(void *ctx, const struct fetch_reply *reply)
{
	struct asking_after *after = ctx;
	struct err err = {0};

	if (!after->gone && (reply->status == 200 || reply->status == 404)) {
		after->gone = true;
		if (ask(after, NULL, on_redacted))
			return;
	} else if (after->gone && is_gone(reply)) {
		after->input = (struct input){.rule = &redacted_rule,
		    .subject = after->message,
		    .own = after,
		    .done = on_kept};
		DL_DELETE(notification_of(after->service)->afters, after);
		if (!service_submit(after->service, &after->input, &err))
			free(after);
		return;
	}
	after_free(after);
}

static bool
is_old_of(const struct channel *c, const struct message *m)
{
	return c->old_account != NULL && strcmp(c->old_account, m->account) == 0;
}

/* Whichever of that account: what another account does not know is not gone. NULL: there is none
 * any more. */
static struct channel *
holder(struct notification *n, const struct message *m)
{
	if (m->account[0] == '\0')
		return channel_of(n, m->via);
	for (size_t i = 0; i < n->channel_count; i++) {
		struct channel *c = &n->channels[i];

		if (can_redact(c) && (strcmp(c->account, m->account) == 0 || is_old_of(c, m)))
			return c;
	}
	return NULL;
}

static void
begin(void *own, void *arg)
{
	struct service *service = own;
	const struct message *m = arg;
	struct channel *c = m != NULL ? holder(notification_of(service), m) : NULL;
	struct asking_after *after = can_redact(c) ? after_new(service, c) : NULL;

	if (after == NULL)
		return; /* the monitor counts it */
	after->message = m->id;
	if (m->account[0] != '\0' && strcmp(c->account, m->account) != 0) {
		after->account = c->old_account;
		after->secret = c->old_account_secret;
	}
	(void)snprintf(after->url, sizeof(after->url), "%s/2010-04-01/Accounts/%s/Messages/%s.json",
	    c->url, after->account, m->provider_ref);
	if (!ask(after, "Body=", on_redacted))
		after_free(after);
}

void
redact_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &message_table, &input->subject);
}

bool
redact_due(struct batch *batch, struct input *input, struct err *err)
{
	const struct message *m = batch_row(batch, &message_table, &input->subject);

	(void)err;
	if (m == NULL || m->redact != REDACT_WANTED)
		return true;
	batch_clock_set(batch, CLOCK_REDACT, &m->id, batch_now(batch) + REDACT_AGAIN);
	batch_after(batch, begin, arena_dup(batch_arena(batch), m, sizeof(*m)));
	return true;
}

bool
redacted(struct batch *batch, struct input *input, struct err *err)
{
	struct message *m = batch_row(batch, &message_table, &input->subject);
	Accord__V1__BodyRedacted fact = ACCORD__V1__BODY_REDACTED__INIT;

	(void)err;
	if (m == NULL || m->redact != REDACT_WANTED)
		return true;
	m->redact = REDACT_DONE;
	batch_touch(batch, m);
	batch_clock_clear(batch, CLOCK_REDACT, &m->id);
	fact.message = (ProtobufCBinaryData){sizeof(m->id.b), m->id.b};
	fact.organisation = m->owner;
	batch_fact(batch, ACCORD__V1__KIND__KIND_BODY_REDACTED, &m->id, &fact.base);
	return true;
}

/* --- answers of its own --- */

enum replies { REPLIES_UNKNOWN, REPLIES_NOBODY, REPLIES_OTHERS };

/* Nobody, or we; how often the provider tries stands behind our address. */
static bool
is_ours(const char *to, const char *ours)
{
	size_t len = strlen(ours);

	return to == NULL || to[0] == '\0' ||
	       (strncmp(to, ours, len) == 0 && (to[len] == '\0' || to[len] == '#'));
}

/* What is written there comes to us, or to nobody, also where we cannot be reached; of a number
 * that is not the account's it cannot be known. */
static enum replies
replies(const struct channel *c, const struct fetch_reply *reply)
{
	enum replies found = REPLIES_UNKNOWN;
	char ours[640];
	struct json_tree tree;
	const json_t *number;
	const char *to, *otherwise;

	if (reply->status != 200)
		return REPLIES_UNKNOWN;
	(void)snprintf(ours, sizeof(ours), "%s/inbound", c->callback != NULL ? c->callback : "-");
	json_tree_read(&tree, reply->body, reply->len, 0, NULL);
	number = json_array_get(json_object_get(tree.root, "incoming_phone_numbers"), 0);
	to = json_string_value(json_object_get(number, "sms_url"));
	otherwise = json_string_value(json_object_get(number, "sms_fallback_url"));
	if (to != NULL)
		found =
		    is_ours(to, ours) && is_ours(otherwise, ours) ? REPLIES_NOBODY : REPLIES_OTHERS;
	json_tree_free(&tree);
	return found;
}

static void
on_replies(void *ctx, const struct fetch_reply *reply)
{
	struct asking_after *after = ctx;
	struct channel *c = after->channel;
	enum replies found = replies(c, reply);

	c->asking = false;
	if (found == REPLIES_UNKNOWN && c->unasked)
		log_error(
		    "a channel carries nothing to clients: who else answers there is not known",
		    L_STR("channel", c->name) L_INT("status", reply->status));
	else if (found == REPLIES_UNKNOWN)
		log_warn("whether a channel's provider answers by itself is not known",
		    L_STR("channel", c->name) L_INT("status", reply->status));
	else
		c->unasked = false;
	if (found == REPLIES_OTHERS) {
		c->off = true;
		log_error("a channel is off: whoever writes there is answered by somebody else",
		    L_STR("channel", c->name));
	}
	after_free(after);
}

static void
ask_replies(struct service *service, struct channel *c)
{
	struct asking_after *after = can_redact(c) ? after_new(service, c) : NULL;

	if (after == NULL)
		return;
	(void)snprintf(after->url, sizeof(after->url),
	    "%s/2010-04-01/Accounts/%s/IncomingPhoneNumbers.json?PhoneNumber=%%2B%s", c->url,
	    c->account, c->from + 1);
	c->asking = ask(after, NULL, on_replies);
	c->asked_at = clock_mono();
	if (!c->asking)
		after_free(after);
}

void
channel_ask_replies(struct service *service)
{
	struct notification *n = notification_of(service);

	for (size_t i = 0; i < n->channel_count; i++)
		ask_replies(service, &n->channels[i]);
}

void
channel_after_tick(struct service *service)
{
	struct notification *n = notification_of(service);
	int64_t now = clock_mono();

	for (size_t i = 0; i < n->channel_count && service_writes(service); i++) {
		struct channel *c = &n->channels[i];

		if (c->unasked && !c->off && !c->asking && now - c->asked_at >= ASK_AGAIN)
			ask_replies(service, c);
	}
}
