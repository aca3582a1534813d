/* Providers' callbacks on their way into batches. */
#include <stdlib.h>
#include <utlist.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/notification/inbound/inbound.h"

#define EARLY_MAX 1024 /* wait for the result of their message */

static struct metric m_false = {
    .name = "accord_callbacks_unsigned_total", .help = "callbacks that no provider of ours signed"};
static struct metric m_taken = {
    .name = "accord_callbacks_total", .help = "callbacks that a provider of ours signed"};

static const struct rule told_rule = {.kind = EVENT_TOLD,
    .name = "message_told",
    .keys = told_keys,
    .more = told_more,
    .decide = told};
static const struct rule inbound_rule = {.kind = EVENT_INBOUND,
    .name = "inbound_received",
    .keys = inbound_keys,
    .more = inbound_more,
    .decide = inbound_received};

void
callbacks_start(void)
{
	metric_register(&m_false);
	metric_register(&m_taken);
}

static void
taking_free(struct taking *taking)
{
	crypt_wipe(&taking->said, sizeof(taking->said));
	free(taking);
}

/* It came before our own record that the provider has the message: once more after that. */
static bool
put_off(struct taking *taking, const struct err *err)
{
	struct notification *n = notification_of(taking->service);

	if (err != NULL || !taking->early || n->early_count == EARLY_MAX ||
	    clock_mono() - taking->since > LOST_AFTER)
		return false;
	n->early_count++;
	DL_APPEND(n->early, taking);
	return true;
}

static void
on_done(struct input *input, const struct err *err)
{
	struct taking *taking = input->own;
	Accord__V1__CallbackTaken reply = ACCORD__V1__CALLBACK_TAKEN__INIT;

	if (put_off(taking, err))
		return;
	if (err != NULL)
		bus_refuse(taking->service->bus, taking->request, err);
	else
		service_reply(taking->service, taking->request, taking->request->kind, &reply.base);
	taking_free(taking);
}

static bool
submit(struct taking *taking, bool inbound, struct err *err)
{
	taking->input = (struct input){
	    .rule = inbound ? &inbound_rule : &told_rule, .own = taking, .done = on_done};
	return service_submit(taking->service, &taking->input, err);
}

static bool
take(struct taking *taking, const struct callback *callback, struct err *err)
{
	struct service *service = taking->service;

	if (!callback_read(taking->channel, callback, &taking->said))
		return err_set(err, ERR_INVALID, "this cannot be read");
	if (callback->inbound)
		taking->answer = answer_key(service->seal, taking->channel, taking->said.from);
	return submit(taking, callback->inbound, err);
}

/* Whether the channel is not there or the signature is wrong is one answer. */
void
take_callback(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__TakeCallback *said = (const Accord__V1__TakeCallback *)msg;
	const struct channel *channel = channel_of(notification_of(service), said->channel);
	const struct callback callback = {.inbound = said->inbound,
	    .query = said->query,
	    .signature = said->signature,
	    .body = request->raw != NULL ? (const char *)request->raw : "",
	    .len = request->raw_len};
	struct taking *taking;
	struct err err = {0};

	if (channel == NULL || !callback_genuine(channel, &callback)) {
		metric_add(&m_false, 1);
		(void)err_set(&err, ERR_DENIED, "no signature of a provider of ours");
		bus_refuse(service->bus, request, &err);
		return;
	}
	metric_add(&m_taken, 1);
	taking = calloc(1, sizeof(*taking));
	if (taking != NULL) {
		taking->service = service;
		taking->request = request;
		taking->channel = channel;
		taking->since = clock_mono();
		if (take(taking, &callback, &err))
			return;
		taking_free(taking);
	} else {
		(void)err_set(&err, ERR_UNAVAILABLE, "out of memory");
	}
	bus_refuse(service->bus, request, &err);
}

void
callbacks_tick(struct service *service)
{
	struct notification *n = notification_of(service);
	struct taking *taking, *next, *early = n->early;
	struct err err = {0};

	n->early = NULL;
	n->early_count = 0;
	DL_FOREACH_SAFE(early, taking, next)
	{
		DL_DELETE(early, taking);
		if (submit(taking, false, &err))
			continue;
		bus_refuse(service->bus, taking->request, &err);
		taking_free(taking);
	}
}

void
callbacks_stop(struct service *service)
{
	struct notification *n = notification_of(service);
	struct taking *taking, *next;

	DL_FOREACH_SAFE(n->early, taking, next)
	{
		DL_DELETE(n->early, taking);
		taking_free(taking);
	}
	n->early_count = 0;
}
