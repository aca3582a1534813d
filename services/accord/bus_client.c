/* One round of questions over the bus, with a loop that lives as long as they are open. */
#include <ev.h>
#include <stdio.h>
#include <string.h>

#include "common/config.h"
#include "common/crypt.h"
#include "common/wire.h"
#include "services/accord/bus_client.h"
#include "services/accord/files.h"

#define CLIENT_MESSAGE ((size_t)16 << 20)
#define CLIENT_PENDING 128
#define SECRET_SIZE 128

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct client_call *call = ctx;

	call->over = true;
	if (err != NULL)
		call->err = *err;
	else if (!wire_read(call->answer, call->arena, body, len, &call->reply, &call->err))
		call->reply = NULL;
}

static bool
load_keys(
    struct arena *arena, const struct site *site, struct bus_options *options, struct err *err)
{
	char secret[SECRET_SIZE], *line;
	bool good;

	if (!config_secret(
		files_path(arena, site->keys, "accord.key"), secret, sizeof(secret), err))
		return false;
	good = bus_key_parse(secret, options->secret_key);
	crypt_wipe(secret, sizeof(secret));
	if (!good)
		return err_set(err, ERR_INVALID, "\"%s/accord.key\" holds no key", site->keys);
	line =
	    files_read(arena, files_path(arena, site->keys, "accord.pub"), SECRET_SIZE, NULL, err);
	if (line == NULL)
		return false;
	line[strcspn(line, "\r\n")] = '\0';
	return bus_key_parse(line, options->public_key) ||
	       err_set(err, ERR_INVALID, "\"%s/accord.pub\" holds no key", site->keys);
}

static void
start(struct bus *bus, const struct site *site, struct client_call *call)
{
	struct bus_call out = {.to = call->to,
	    .endpoint = call->endpoint,
	    .kind = call->kind,
	    .body = call->body,
	    .timeout_us = call->timeout_us,
	    .done = on_answer,
	    .ctx = call};
	size_t at = 0;

	while (at < site->peer_count && strcmp(site->peers[at].name, call->to) != 0)
		at++;
	if (at == site->peer_count)
		call->over =
		    !err_set(&call->err, ERR_NOT_FOUND, "accord.yaml has no peer \"%s\"", call->to);
	else
		call->over = !bus_call(bus, &out, NULL, &call->err);
}

static bool
all_over(const struct client_call *calls, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!calls[i].over)
			return false;
	return true;
}

bool
client_run(struct arena *arena, const struct site *site, struct client_call *calls, size_t count,
    struct err *err)
{
	struct ev_loop *loop = ev_loop_new(EVFLAG_AUTO);
	struct bus_options options = {.loop = loop,
	    .name = "accord",
	    .peers = site->peers,
	    .peer_count = site->peer_count,
	    .max_message = CLIENT_MESSAGE,
	    .max_pending = CLIENT_PENDING,
	    .max_pending_bytes = 2 * CLIENT_MESSAGE};
	struct bus *bus = NULL;

	if (loop == NULL)
		return err_set(err, ERR_INTERNAL, "could not make an event loop");
	if (load_keys(arena, site, &options, err))
		bus = bus_open(&options, err);
	crypt_wipe(options.secret_key, sizeof(options.secret_key));
	if (bus != NULL) {
		for (size_t i = 0; i < count; i++) {
			calls[i].arena = arena;
			start(bus, site, &calls[i]);
		}
		while (!all_over(calls, count))
			ev_run(loop, EVRUN_ONCE);
		bus_close(&bus);
		ev_loop_destroy(loop);
		return true;
	}
	ev_loop_destroy(loop);
	return false;
}

bool
client_ask(struct arena *arena, const struct site *site, struct client_call *call, struct err *err)
{
	if (!client_run(arena, site, call, 1, err))
		return false;
	if (call->reply != NULL)
		return true;
	*err = call->err;
	return err_ctx(err, "%s", call->to);
}
