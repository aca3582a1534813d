/* Which channel carries what, how much at a time, and handing it over. */
#include "services/notification/channel/channel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/notification/channel/config.h"
#include "services/notification/channel/priv.h"
#include "services/notification/soon.h"
#include "services/notification/staff/staff_reply.h"

#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define VOICE ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE

static struct metric m_open = {.name = "accord_channels_open_circuit",
    .help = "channels whose provider does not answer",
    .kind = METRIC_GAUGE};

bool
channel_start(struct notification *n, struct arena *arena, struct err *err)
{
	metric_register(&m_open);
	n->site = arena_zalloc(arena, sizeof(*n->site));
	if (n->config.smtp_second[0] != '\0')
		n->second_site = arena_zalloc(arena, sizeof(*n->second_site));
	if (n->site == NULL || (n->second_site == NULL && n->config.smtp_second[0] != '\0'))
		return err_set(err, ERR_UNAVAILABLE, "no memory for channels");
	channel_site(n);
	return n->config.channels[0] == '\0' ||
	       channel_config_load(n, arena, n->config.channels, err);
}

/* --- which --- */

static const char *
set(const char *text)
{
	return text != NULL && text[0] != '\0' ? text : NULL;
}

/* The site's own relay carries what staff are sent where no channel of their own does. */
void
channel_site(struct notification *n)
{
	*n->site = (struct channel){.name = "site",
	    .organisation = "",
	    .channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL,
	    .kind = &channel_smtp,
	    .url = n->config.smtp,
	    .from = n->config.sender,
	    .ca = set(n->config.smtp_ca),
	    .tls = n->config.smtp_tls};
	if (n->second_site == NULL)
		return;
	*n->second_site = *n->site;
	n->second_site->name = "site-second";
	n->second_site->url = n->config.smtp_second;
}

/* To clients nothing goes by whom no contract binds, nor where a machine may answer them. */
static struct channel *
find(const struct notification *n, const char *organisation, Accord__V1__RecipientKind recipient,
    Accord__V1__MessageChannel channel)
{
	bool client = recipient == CLIENT;

	for (size_t i = 0; i < n->channel_count; i++) {
		struct channel *c = &n->channels[i];

		if (c->channel == (int)channel && !c->off &&
		    strcmp(c->organisation, organisation) == 0 &&
		    (!client || (c->contract != NULL && !c->unasked)))
			return c;
	}
	return !client && n->site != NULL && n->site->channel == (int)channel ? n->site : NULL;
}

/* Of two relays each attempt goes by the other one than that before it, unless that is known to be
 * away. */
static struct channel *
relay(struct notification *n, struct channel *c, unsigned attempt, int64_t now)
{
	bool turn = attempt > 0 && attempt % 2 == 0;
	struct channel *next = turn ? n->second_site : n->site;
	struct channel *other = turn ? n->site : n->second_site;
	int64_t again;

	if (c == NULL || c != n->site || n->second_site == NULL)
		return c;
	return circuit_may(&next->circuit, now, &again) ||
		       !circuit_may(&other->circuit, now, &again)
		   ? next
		   : other;
}

const char *
channel_name(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel)
{
	const struct channel *found = find(n, organisation, recipient, channel);

	return found != NULL ? found->name : NULL;
}

bool
channel_hears(const struct notification *n, const char *organisation,
    Accord__V1__RecipientKind recipient, Accord__V1__MessageChannel channel)
{
	const struct channel *found = find(n, organisation, recipient, channel);

	return found != NULL && found->callback != NULL;
}

struct channel *
channel_of(const struct notification *n, const char *name)
{
	for (size_t i = 0; i < n->channel_count; i++)
		if (strcmp(n->channels[i].name, name) == 0)
			return &n->channels[i];
	return NULL;
}

const char *
channel_account(const struct notification *n, const char *name)
{
	const struct channel *c = channel_of(n, name);

	return c != NULL && c->account != NULL ? c->account : "";
}

/* --- how much at a time --- */

/* again: it stays when something on its way has to end first. */
static bool
has_room(const struct channel *c, int64_t now, int64_t claims, int64_t *again)
{
	int64_t begun = c->minute == now / CLOCK_MINUTE ? c->begun : 0;

	if (c->at_once > 0 && c->running + claims >= c->at_once)
		return false;
	*again = (now / CLOCK_MINUTE + 1) * CLOCK_MINUTE;
	return c->per_minute == 0 || begun + claims < c->per_minute;
}

/* Half is for staff, whatever goes to clients; of one, that one. */
static bool
is_below_half(int64_t clients, int64_t most)
{
	return most == 0 || clients < (most + 1) / 2;
}

static bool
has_room_for_client(const struct channel *c, int64_t now)
{
	int64_t begun = c->minute == now / CLOCK_MINUTE ? c->begun_clients : 0;

	return is_below_half(c->running_clients, c->at_once) && is_below_half(begun, c->per_minute);
}

/* Failures of what goes to clients leave staff's circuit closed. */
static struct circuit *
circuit_for(struct channel *c, bool client)
{
	return client ? &c->clients : &c->circuit;
}

bool
channel_reserve(struct notification *n, const struct message *m, int64_t now, int64_t *again)
{
	struct channel *c =
	    relay(n, find(n, m->owner, m->recipient, m->channel), m->attempt + 1, now);

	/* By what a client is reached is known when she is; channel_send looks then. */
	if (m->recipient == CLIENT)
		return true;
	*again = now + CLOCK_MINUTE;
	if (c == NULL)
		return false;
	if (c->claims_at != now) {
		c->claims_at = now;
		c->claims = 0;
	}
	if (!circuit_may(&c->circuit, now, again))
		return false;
	*again = soon(&m->id, now);
	if (!has_room(c, now, c->claims, again))
		return false;
	if (c->circuit.failures >= CIRCUIT_FAILURES && c->claims > 0) {
		*again = now + CIRCUIT_FIRST;
		return false;
	}
	c->claims++;
	return true;
}

/* A machine that answers hears what a person would, by whomever it goes; and no number is ever
 * hidden. */
static bool
can(const struct channel_order *order)
{
	return order->recipient != CLIENT || order->channel != VOICE ||
	       (order->machine != MACHINE_NOTHING && !order->hide_number);
}

static void
note_begun(struct channel *c, bool client, int64_t now)
{
	if (c->minute != now / CLOCK_MINUTE) {
		c->minute = now / CLOCK_MINUTE;
		c->begun = c->begun_clients = 0;
	}
	c->begun++;
	c->running++;
	c->begun_clients += client;
	c->running_clients += client;
	circuit_begun(circuit_for(c, client));
}

bool
channel_send(struct notification *n, const struct channel_order *order, struct err *err)
{
	int64_t now = clock_now(), again;
	struct channel *c = relay(
	    n, find(n, order->organisation, order->recipient, order->channel), order->attempt, now);
	bool client = order->recipient == CLIENT;

	if (c == NULL)
		return err_set(err, ERR_UNAVAILABLE, "there is no such channel");
	if (!can(order))
		return err_set(err, ERR_INVALID, "this call cannot be made as she wants it");
	if (!circuit_may(circuit_for(c, client), now, &again) || !has_room(c, now, 0, &again) ||
	    (client && !has_room_for_client(c, now)))
		return err_set(err, ERR_UNAVAILABLE, "the channel takes no more now");
	if (!c->kind->begin(n, c, order, err))
		return false;
	note_begun(c, client, now);
	return true;
}

/* --- what is under way --- */

struct transfer *
transfer_new(struct notification *n, struct channel *channel, const struct channel_order *order)
{
	struct transfer *transfer = calloc(1, sizeof(*transfer));
	bool site = channel == n->site || channel == n->second_site;

	if (transfer == NULL)
		return NULL;
	transfer->n = n;
	transfer->done = order->done;
	transfer->ctx = order->ctx;
	transfer->channel = channel;
	transfer->client = order->recipient == CLIENT;
	if (!site && n->seal != NULL && order->to != NULL)
		transfer->answer = answer_key(n->seal, channel, order->to);
	if (!site && n->seal != NULL && order->code != 0)
		transfer->reply = replying_key(n->seal, channel, order->to, order->code);
	DL_APPEND(n->transfers, transfer);
	return transfer;
}

void
transfer_drop(struct transfer *transfer)
{
	DL_DELETE(transfer->n->transfers, transfer);
	free(transfer);
}

static void
note_end(struct notification *n, struct channel *c, bool client, bool reached)
{
	struct circuit *circuit = circuit_for(c, client);
	bool was = circuit->failures >= CIRCUIT_FAILURES, is;

	c->running--;
	c->running_clients -= client;
	circuit_ended(circuit, reached, clock_now());
	is = circuit->failures >= CIRCUIT_FAILURES;
	if (was == is)
		return;
	n->open_circuits += is ? 1 : -1;
	metric_set(&m_open, n->open_circuits);
	if (is)
		log_error("a channel's provider does not answer",
		    L_STR("channel", c->name) L_INT("clients", client));
	else
		log_info("a channel's provider answers again",
		    L_STR("channel", c->name) L_INT("clients", client));
}

void
transfer_end(struct transfer *transfer, struct channel_result *result, bool reached)
{
	channel_done_fn *done = transfer->done;
	void *ctx = transfer->ctx;

	note_end(transfer->n, transfer->channel, transfer->client, reached);
	result->via = transfer->channel->name;
	result->answer = transfer->answer;
	result->reply = transfer->reply;
	transfer_drop(transfer);
	done(ctx, result);
}

void
channel_stop(struct notification *n)
{
	while (n->transfers != NULL)
		transfer_drop(n->transfers);
	channel_config_wipe(n);
}

/* --- what providers say over HTTP --- */

/* Who answers 5xx may have taken it: only those that say that they did not are believed. */
enum channel_end
channel_http_end(const struct fetch_reply *reply)
{
	long status = reply->status;

	if (status >= 200 && status < 300)
		return CHANNEL_TAKEN;
	if (!reply->handed || status == 429 || status == 503 || (status >= 300 && status < 400) ||
	    status == 401 || status == 403 || status == 407)
		return CHANNEL_LATER;
	if (status >= 400 && status < 500 && status != 408)
		return CHANNEL_REFUSED;
	return CHANNEL_UNCERTAIN;
}

bool
channel_http_reached(const struct fetch_reply *reply)
{
	enum channel_end end = channel_http_end(reply);

	return end == CHANNEL_TAKEN || end == CHANNEL_REFUSED;
}

void
channel_take_ref(const char *ref, struct channel_result *result)
{
	static const char good[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

	if (ref != NULL && strspn(ref, good) == strlen(ref) && strlen(ref) < sizeof(result->ref))
		(void)text_copy(result->ref, sizeof(result->ref), ref);
}

void
channel_key(const struct channel_order *order, char key[CHANNEL_KEY])
{
	char id[ID_TEXT_SIZE];

	if (order->recipient == CLIENT)
		(void)snprintf(key, CHANNEL_KEY, "%s", id_text(&order->message, id));
	else
		(void)snprintf(
		    key, CHANNEL_KEY, "%s.%u", id_text(&order->message, id), order->attempt);
}
