/* The bus's sockets: opening them with CURVE, and the bridge from ZMQ_FD to the loop. */
#include "common/bus_priv.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>

#include "common/crypt.h"
#include "common/log.h"
#include "common/mem.h"

#define TICK_SECONDS 0.05
/* Three seconds without a connection. */
#define RENEW_TICKS 60
/* Answers get this long to leave. A caller that does not read just then may still lose one: with
 * ZMQ_IMMEDIATE libzmq drops what was not read when the connection goes. It asks again, and the
 * command happens once all the same. */
#define LINGER_MS 500
/* What CURVE adds to a frame before its size is checked. */
#define CURVE_EXTRA 33

/* --- the loop --- */
static void
visit(struct bus *bus, void (*fn)(struct bus_socket *socket))
{
	if (bus->zap.zmq != NULL)
		fn(&bus->zap);
	if (bus->router.zmq != NULL)
		fn(&bus->router);
	for (size_t i = 0; i < bus->options.peer_count; i++)
		for (size_t k = 0; k < bus->remotes[i].count; k++)
			if (bus->remotes[i].copies[k].zmq != NULL)
				fn(&bus->remotes[i].copies[k]);
}

/* ZMQ_FD is edge-triggered: it only wakes the loop. ZMQ_EVENTS is asked before the loop sleeps
 * again, and so it is after whatever else was asked of the socket, which may take the edge away. */
static void
on_wake(struct ev_loop *loop, ev_io *w, int revents)
{
	struct bus_socket *socket = w->data;

	(void)loop, (void)revents;
	socket->ready = socket->stirred = true;
}

static void
on_idle(struct ev_loop *loop, ev_idle *w, int revents)
{
	(void)loop, (void)w, (void)revents;
}

static int
events_of(struct bus_socket *socket)
{
	size_t size = sizeof(int);
	int events = 0;

	socket->stirred = true;
	(void)zmq_getsockopt(socket->zmq, ZMQ_EVENTS, &events, &size);
	return events;
}

/* Two calls of the system each: a socket that nobody touched is left alone. */
static void
ask_events(struct bus_socket *socket)
{
	int events;

	if (!socket->stirred && (socket->remote == NULL || socket->remote->unsent == NULL))
		return;
	events = events_of(socket);
	if (socket->bus->readers != NULL && socket == &socket->bus->router) {
		bus_answer_flush(socket->bus); /* asking may have told of room */
		events = events_of(socket);
	}
	socket->stirred = false;
	socket->ready =
	    (events & ZMQ_POLLIN) != 0 || ((events & ZMQ_POLLOUT) != 0 && socket->remote != NULL &&
					      bus_call_waits(socket->remote));
	if (socket->ready)
		ev_idle_start(socket->bus->options.loop, &socket->bus->idle);
}

static void
serve(struct bus_socket *socket)
{
	if (!socket->ready)
		return;
	socket->ready = false;
	socket->stirred = true;
	if (socket->remote != NULL)
		bus_call_flush(socket->bus, socket->remote);
	for (int i = 0; i < BUS_TURN_MAX && socket->receive(socket); i++)
		continue;
}

static struct bus *
bus_of(void *data)
{
	struct bus *bus = data;

	assert(bus->magic == BUS_MAGIC);
	return bus;
}

static void
on_prepare(struct ev_loop *loop, ev_prepare *w, int revents)
{
	struct bus *bus = bus_of(w->data);

	(void)revents;
	ev_idle_stop(loop, &bus->idle);
	visit(bus, ask_events);
}

static void
on_check(struct ev_loop *loop, ev_check *w, int revents)
{
	struct bus *bus = bus_of(w->data);

	(void)loop, (void)revents;
	bus->depth++;
	visit(bus, serve);
	bus->depth--;
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct bus *bus = bus_of(w->data);

	(void)loop, (void)revents;
	bus->depth++;
	bus_call_tick(bus);
	bus->depth--;
}

static void
start_io(struct bus_socket *socket)
{
	size_t size = sizeof(int);
	int fd = -1;

	(void)zmq_getsockopt(socket->zmq, ZMQ_FD, &fd, &size);
	ev_io_init(&socket->io, on_wake, fd, EV_READ);
	socket->io.data = socket;
	ev_io_start(socket->bus->options.loop, &socket->io);
	socket->stirred = true;
}

/* Asks last of all before the loop sleeps; serves after the wakers have marked their sockets. */
static void
start(struct bus *bus)
{
	ev_prepare_init(&bus->prepare, on_prepare);
	ev_set_priority(&bus->prepare, EV_MINPRI);
	ev_check_init(&bus->check, on_check);
	ev_set_priority(&bus->check, EV_MINPRI);
	ev_idle_init(&bus->idle, on_idle);
	bus_answer_open(bus);
	ev_init(&bus->tick, on_tick);
	bus->tick.repeat = TICK_SECONDS;
	bus->prepare.data = bus->check.data = bus->tick.data = bus;
	ev_prepare_start(bus->options.loop, &bus->prepare);
	ev_check_start(bus->options.loop, &bus->check);
	visit(bus, start_io);
}

/* --- sockets --- */
static bool
set_int(void *zmq, int option, int value)
{
	return zmq_setsockopt(zmq, option, &value, sizeof(value)) == 0;
}

static bool
set_key(void *zmq, int option, const uint8_t key[32])
{
	return zmq_setsockopt(zmq, option, key, 32) == 0;
}

struct int_option {
	int option, value;
};

static bool
set_ints(void *zmq, const struct int_option *options, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!set_int(zmq, options[i].option, options[i].value))
			return false;
	return true;
}

/*
 * Few messages in a queue of libzmq's, since each may be max_message long; the rest wait with us.
 * The heartbeat is TCP's: libzmq 4.3.4 aborts the process when its own comes up on a connection
 * that was lost while such a queue was full (its issues 3937 and 4364).
 */
static const struct int_option tcp_options[] = {
    {ZMQ_RCVHWM, 128},
    {ZMQ_SNDHWM, 128},
    {ZMQ_HANDSHAKE_IVL, 5000},
    {ZMQ_TCP_KEEPALIVE, 1},
    {ZMQ_TCP_KEEPALIVE_IDLE, 1},
    {ZMQ_TCP_KEEPALIVE_INTVL, 1},
    {ZMQ_TCP_KEEPALIVE_CNT, 3},
    {ZMQ_TCP_MAXRT, 4000},
};
static const struct int_option router_options[] = {
    {ZMQ_LINGER, LINGER_MS},
    {ZMQ_ROUTER_MANDATORY, 1},
    {ZMQ_CURVE_SERVER, 1},
};
static const struct int_option dealer_options[] = {
    {ZMQ_LINGER, 0},
    {ZMQ_IMMEDIATE, 1},
    {ZMQ_RECONNECT_IVL, 50},
    {ZMQ_RECONNECT_IVL_MAX, 1000},
    {ZMQ_CONNECT_TIMEOUT, 3000},
};
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static bool
socket_open(struct bus *bus, struct bus_socket *socket, int type)
{
	int64_t max = (int64_t)bus->options.max_message;

	socket->bus = bus;
	socket->zmq = zmq_socket(bus->context, type);
	if (socket->zmq == NULL)
		return false;
	if (type == ZMQ_REP)
		return set_int(socket->zmq, ZMQ_LINGER, 0);
	max = (max < BUS_ENVELOPE_MAX ? BUS_ENVELOPE_MAX : max) + CURVE_EXTRA;
	return zmq_setsockopt(socket->zmq, ZMQ_MAXMSGSIZE, &max, sizeof(max)) == 0 &&
	       set_ints(socket->zmq, tcp_options, COUNT(tcp_options)) &&
	       set_key(socket->zmq, ZMQ_CURVE_PUBLICKEY, bus->options.public_key) &&
	       set_key(socket->zmq, ZMQ_CURVE_SECRETKEY, bus->options.secret_key);
}

static void
close_socket(struct bus_socket *socket)
{
	ev_io_stop(socket->bus->options.loop, &socket->io);
	(void)zmq_close(socket->zmq);
	socket->zmq = NULL;
}

/* The domain makes libzmq refuse, not accept, whoever it cannot ask our handler about. */
static bool
open_server(struct bus *bus, struct err *err)
{
	size_t size = sizeof(bus->endpoint);
	struct bus_socket *router = &bus->router;

	bus->zap.receive = bus_zap_receive;
	if (!socket_open(bus, &bus->zap, ZMQ_REP) ||
	    zmq_bind(bus->zap.zmq, "inproc://zeromq.zap.01") != 0)
		return err_set(err, ERR_INTERNAL, "could not serve ZAP: %s", zmq_strerror(errno));
	router->receive = bus_request_receive;
	if (!socket_open(bus, router, ZMQ_ROUTER) ||
	    !set_ints(router->zmq, router_options, COUNT(router_options)) ||
	    zmq_setsockopt(router->zmq, ZMQ_ZAP_DOMAIN, "accord", 6) != 0)
		return err_set(
		    err, ERR_INTERNAL, "could not set up a socket: %s", zmq_strerror(errno));
	if (zmq_bind(router->zmq, bus->options.endpoint) != 0)
		return err_set(err, ERR_UNAVAILABLE, "could not listen on \"%s\": %s",
		    bus->options.endpoint, zmq_strerror(errno));
	if (zmq_getsockopt(router->zmq, ZMQ_LAST_ENDPOINT, bus->endpoint, &size) != 0)
		return err_set(
		    err, ERR_INTERNAL, "could not tell the endpoint: %s", zmq_strerror(errno));
	return true;
}

static bool
open_copy(struct bus *bus, struct bus_remote *remote, struct bus_socket *copy, struct err *err)
{
	const char *endpoint = remote->peer->endpoints[copy - remote->copies];

	copy->remote = remote;
	copy->receive = bus_call_receive;
	if (socket_open(bus, copy, ZMQ_DEALER) &&
	    set_ints(copy->zmq, dealer_options, COUNT(dealer_options)) &&
	    set_key(copy->zmq, ZMQ_CURVE_SERVERKEY, remote->peer->public_key) &&
	    zmq_connect(copy->zmq, endpoint) == 0)
		return true;
	return err_set(err, ERR_INVALID, "could not connect \"%s\" to \"%s\": %s",
	    remote->peer->name, endpoint, zmq_strerror(errno));
}

/* libzmq gives up on a server that refused our key, though it may know us by now: begin anew. */
static void
renew(struct bus_remote *remote, struct bus_socket *copy)
{
	struct bus *bus = copy->bus;
	struct err err = {0};

	if (copy->zmq != NULL)
		close_socket(copy);
	copy->blocked = 0;
	if (open_copy(bus, remote, copy, &err)) {
		start_io(copy);
		return;
	}
	log_warn("could not connect again", L_STR("peer", remote->peer->name) L_ERR(&err));
	if (copy->zmq != NULL)
		(void)zmq_close(copy->zmq);
	copy->zmq = NULL;
}

void
bus_remote_tick(struct bus_remote *remote)
{
	for (size_t i = 0; i < remote->count; i++) {
		struct bus_socket *copy = &remote->copies[i];

		copy->cut = copy->zmq == NULL || (events_of(copy) & ZMQ_POLLOUT) == 0;
		if (remote->unsent == NULL || !copy->cut)
			copy->blocked = 0;
		else if (++copy->blocked >= RENEW_TICKS)
			renew(remote, copy);
	}
}

static bool
open_remotes(struct bus *bus, struct err *err)
{
	for (size_t i = 0; i < bus->options.peer_count; i++) {
		const struct bus_peer *peer = &bus->options.peers[i];
		struct bus_remote *remote = &bus->remotes[i];
		size_t count = 0;

		remote->peer = peer;
		while (peer->endpoints != NULL && peer->endpoints[count] != NULL)
			count++;
		remote->copies = xcalloc(count, sizeof(*remote->copies));
		remote->count = count;
		for (size_t k = 0; k < count; k++)
			if (!open_copy(bus, remote, &remote->copies[k], err))
				return false;
	}
	return true;
}

static void
bus_free(struct bus *bus)
{
	visit(bus, close_socket);
	while (zmq_ctx_term(bus->context) != 0 && errno == EINTR)
		continue;
	for (size_t i = 0; i < bus->options.peer_count; i++)
		free(bus->remotes[i].copies);
	free(bus->remotes);
	arena_free(&bus->scratch);
	crypt_wipe(&bus->options, sizeof(bus->options));
	bus->magic = 0;
	free(bus);
}

struct bus *
bus_open(const struct bus_options *options, struct err *err)
{
	struct bus *bus = xcalloc(1, sizeof(*bus));

	bus_metrics_register();
	bus->magic = BUS_MAGIC;
	bus->options = *options;
	bus->remotes = xcalloc(options->peer_count, sizeof(*bus->remotes));
	bus->scratch = arena_new(BUS_ARENA_FIRST, BUS_ARENA_LIMIT);
	bus->context = zmq_ctx_new();
	if ((options->endpoint == NULL || open_server(bus, err)) && open_remotes(bus, err)) {
		start(bus);
		return bus;
	}
	bus_free(bus);
	return NULL;
}

void
bus_close(struct bus **which)
{
	struct bus *bus = *which;

	if (bus == NULL)
		return;
	assert(bus->magic == BUS_MAGIC && bus->depth == 0);
	bus->closing = true;
	bus->depth++;
	bus_call_close(bus);
	bus->depth--;
	bus_request_close(bus);
	bus_answer_close(bus);
	ev_prepare_stop(bus->options.loop, &bus->prepare);
	ev_check_stop(bus->options.loop, &bus->check);
	ev_idle_stop(bus->options.loop, &bus->idle);
	ev_timer_stop(bus->options.loop, &bus->tick);
	bus_free(bus);
	*which = NULL;
}

const char *
bus_endpoint(const struct bus *bus)
{
	return bus->endpoint;
}
