/* Listeners, connections and their clocks: libmicrohttpd's epoll set as a watcher of our loop. */
#include "services/gateway/http/http.h"

#include <assert.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/gateway/http/inner.h"

#define TLS_PRIORITIES "NORMAL:-VERS-TLS1.0:-VERS-TLS1.1:%SERVER_PRECEDENCE"
#define SWEEP_MIN_S 0.01
#define SWEEP_MAX_S 1.0

/* MHD works off what is ready and says when it wants to be asked again. */
static void
run_daemon(struct http_listener *listener)
{
	listener->http->depth++;
	(void)MHD_run(listener->daemon);
	listener->http->depth--;
}

static void
run(struct http_listener *listener)
{
	struct ev_loop *loop = listener->http->options.loop;
	MHD_UNSIGNED_LONG_LONG ms;

	run_daemon(listener);
	ev_timer_stop(loop, &listener->timer);
	if (MHD_get_timeout(listener->daemon, &ms) == MHD_YES) {
		ev_timer_set(&listener->timer, (double)ms / 1000, 0);
		ev_timer_start(loop, &listener->timer);
	}
}

static void
on_io(struct ev_loop *loop, ev_io *w, int revents)
{
	(void)loop, (void)revents;
	run(w->data);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	run(w->data);
}

/* A resumed connection is looked at only when MHD runs: this turn, however many were resumed. */
void
http_wake(struct http *http)
{
	for (size_t i = 0; i < http->listener_count; i++)
		ev_feed_event(http->options.loop, &http->listeners[i].io, EV_READ);
}

void
http_stage(struct http_conn *conn, enum http_stage stage, size_t bytes)
{
	conn->stage = stage;
	conn->since_us = clock_mono();
	conn->bytes = bytes;
}

static int64_t
patience(const struct http_options *options, const struct http_conn *conn)
{
	int64_t more = (int64_t)(conn->bytes / HTTP_SLOW_BYTES) * CLOCK_SECOND;

	switch (conn->stage) {
	case HTTP_HEAD:
		return options->head_timeout_us;
	case HTTP_READ:
		return options->body_timeout_us + more;
	case HTTP_HANDLE:
		return options->handle_timeout_us;
	case HTTP_WRITE:
		break;
	}
	return options->write_timeout_us + more;
}

/* MHD has no call that ends a connection; it notices that its socket was shut down. */
static void
expire(struct http *http, struct http_conn *conn)
{
	struct http_request *request;
	struct err err = {0};

	if (conn->stage != HTTP_HANDLE) {
		(void)shutdown(conn->fd, SHUT_RDWR);
		return;
	}
	if ((request = http_find(http, conn->request)) != NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no answer in time");
		http_problem(request, &err);
	}
}

static void
on_sweep(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct http *http = w->data;
	int64_t now = clock_mono();
	struct http_conn *conn;

	(void)loop, (void)revents;
	TAILQ_FOREACH(conn, &http->conns, all)
	if (now - conn->since_us > patience(&http->options, conn))
		expire(http, conn);
	/* At its limit MHD stops listening, and begins again only when it runs with room: when all
	 * connections end in one turn, nothing else would make it run. */
	http_wake(http);
}

static void
on_connection(void *cls, struct MHD_Connection *connection, void **own,
    enum MHD_ConnectionNotificationCode what)
{
	struct http_listener *listener = cls;
	struct http_conn *conn = *own;

	if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
		if (conn == NULL)
			return;
		TAILQ_REMOVE(&listener->http->conns, conn, all);
		free(conn);
		*own = NULL;
		http_metrics_connections(-1);
		return;
	}
	if ((conn = calloc(1, sizeof(*conn))) == NULL)
		return; /* its first request is refused */
	conn->fd =
	    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
	http_stage(conn, HTTP_HEAD, 0);
	TAILQ_INSERT_TAIL(&listener->http->conns, conn, all);
	*own = conn;
	http_metrics_connections(1);
}

/* MHD's own complaints: their words without the peer's. */
static void __attribute__((format(printf, 2, 0))) on_log(void *cls, const char *fmt, va_list ap)
{
	(void)cls, (void)ap;
	log_debug("http library", L_STR("says", fmt));
}

/* We decode targets ourselves, once. */
static size_t
unescape_nothing(void *cls, struct MHD_Connection *connection, char *s)
{
	(void)cls, (void)connection;
	return strlen(s);
}

static bool
split_address(const char *address, char *host, size_t size, const char **port, struct err *err)
{
	const char *colon = strrchr(address, ':');
	const char *from = address;
	size_t len;

	if (colon == NULL)
		return err_set(err, ERR_INVALID, "\"%s\" is not host:port", address);
	len = (size_t)(colon - address);
	if (len >= 2 && from[0] == '[' && from[len - 1] == ']') {
		from++;
		len -= 2;
	}
	*port = colon + 1;
	if (len == 0 || len >= size || **port == '\0' || strlen(*port) > 5 ||
	    strspn(*port, "0123456789") != strlen(*port) || strtoul(*port, NULL, 10) > UINT16_MAX)
		return err_set(err, ERR_INVALID, "\"%s\" is not host:port", address);
	memcpy(host, from, len);
	host[len] = '\0';
	return true;
}

/* Start-up only: the address is numeric, so nothing is asked for. */
static int
listen_at(const char *address, struct err *err)
{
	struct addrinfo hints = {
	    .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE, .ai_socktype = SOCK_STREAM};
	struct addrinfo *info = NULL;
	const char *port = NULL;
	char host[64];
	int fd, one = 1;

	if (!split_address(address, host, sizeof(host), &port, err))
		return -1;
	if (getaddrinfo(host, port, &hints, &info) != 0) {
		(void)err_set(err, ERR_INVALID, "\"%s\" is no numeric address and port", address);
		return -1;
	}
	fd = socket(info->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) != 0 ||
	    bind(fd, info->ai_addr, info->ai_addrlen) != 0 || listen(fd, SOMAXCONN) != 0) {
		(void)err_set(err, ERR_UNAVAILABLE, "could not listen on \"%s\": %s", address,
		    strerror(errno));
		if (fd >= 0)
			close(fd);
		fd = -1;
	}
	freeaddrinfo(info);
	return fd;
}

static uint16_t
port_of(int fd)
{
	struct sockaddr_storage at = {0};
	socklen_t len = sizeof(at);

	if (getsockname(fd, (struct sockaddr *)&at, &len) != 0)
		return 0;
	return ntohs(at.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&at)->sin6_port
					      : ((struct sockaddr_in *)&at)->sin_port);
}

static struct MHD_Daemon *
start_daemon(struct http_listener *listener, int fd)
{
	const struct http_options *o = &listener->http->options;
	unsigned flags = MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
	struct MHD_OptionItem tls[] = {
	    {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)(uintptr_t)o->private_key},
	    {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)(uintptr_t)o->certificate},
	    {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)(uintptr_t)TLS_PRIORITIES},
	    {o->client_authorities != NULL ? MHD_OPTION_HTTPS_MEM_TRUST : MHD_OPTION_END, 0,
		(void *)(uintptr_t)o->client_authorities},
	    {MHD_OPTION_END, 0, NULL}};
	struct MHD_OptionItem none[] = {{MHD_OPTION_END, 0, NULL}};

	if (listener->secure)
		flags |= MHD_USE_TLS;
	/* Not strict: that would only refuse a head without Host, which we have no use for. */
	return MHD_start_daemon(flags, 0, NULL, NULL, http_on_access, listener,
	    MHD_OPTION_EXTERNAL_LOGGER, on_log, NULL, MHD_OPTION_LISTEN_SOCKET, fd,
	    MHD_OPTION_CONNECTION_LIMIT, (unsigned)o->max_connections,
	    MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)o->max_per_address,
	    MHD_OPTION_CONNECTION_MEMORY_LIMIT, o->max_head, MHD_OPTION_STRICT_FOR_CLIENT, 0,
	    MHD_OPTION_URI_LOG_CALLBACK, http_on_target, listener, MHD_OPTION_UNESCAPE_CALLBACK,
	    unescape_nothing, NULL, MHD_OPTION_NOTIFY_COMPLETED, http_on_completed, listener,
	    MHD_OPTION_NOTIFY_CONNECTION, on_connection, listener, MHD_OPTION_ARRAY,
	    listener->secure ? tls : none, MHD_OPTION_END);
}

static bool
open_listener(struct http *http, const char *address, bool secure, struct err *err)
{
	struct http_listener *listener = &http->listeners[http->listener_count];
	const union MHD_DaemonInfo *info;
	int fd = listen_at(address, err);

	if (fd < 0)
		return false;
	*listener = (struct http_listener){.http = http, .secure = secure, .port = port_of(fd)};
	if ((listener->daemon = start_daemon(listener, fd)) == NULL) {
		close(fd);
		return err_set(err, ERR_UNAVAILABLE, "could not serve \"%s\"%s", address,
		    secure ? ": see certificate and private key" : "");
	}
	http->listener_count++;
	info = MHD_get_daemon_info(listener->daemon, MHD_DAEMON_INFO_EPOLL_FD);
	ev_io_init(&listener->io, on_io, info->epoll_fd, EV_READ);
	ev_timer_init(&listener->timer, on_timer, 0, 0);
	listener->io.data = listener->timer.data = listener;
	ev_io_start(http->options.loop, &listener->io);
	return true;
}

/* Enough descriptors for every connection, as far as the system lets us. */
static void
raise_files(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_NOFILE, &limit);
	}
}

static double
sweep_interval(const struct http_options *o)
{
	const int64_t waits[] = {
	    o->head_timeout_us, o->body_timeout_us, o->handle_timeout_us, o->write_timeout_us};
	double least = SWEEP_MAX_S;

	for (size_t i = 0; i < sizeof(waits) / sizeof(waits[0]); i++)
		if ((double)waits[i] / 4e6 < least)
			least = (double)waits[i] / 4e6;
	return least < SWEEP_MIN_S ? SWEEP_MIN_S : least;
}

struct http *
http_open(const struct http_options *options, struct err *err)
{
	struct http *http = xcalloc(1, sizeof(*http));
	double sweep = sweep_interval(options);

	http->options = *options;
	http->slot_count = options->max_connections * (options->tls_address != NULL ? 2 : 1);
	http->slots = xcalloc(http->slot_count, sizeof(*http->slots));
	http->free_slots = xcalloc(http->slot_count, sizeof(*http->free_slots));
	while (http->free_count < http->slot_count) {
		http->free_slots[http->free_count] = (uint32_t)http->free_count;
		http->free_count++;
	}
	TAILQ_INIT(&http->conns);
	TAILQ_INIT(&http->ticks);
	ev_timer_init(&http->tick, http_answer_tick, 0, 0);
	ev_timer_init(&http->sweep, on_sweep, sweep, sweep);
	http->tick.data = http->sweep.data = http;
	ev_timer_start(options->loop, &http->sweep);
	http_metrics_open();
	raise_files();
	if (!open_listener(http, options->address, false, err) ||
	    (options->tls_address != NULL && !open_listener(http, options->tls_address, true, err)))
		http_close(&http);
	return http;
}

uint16_t
http_port(const struct http *http, bool tls)
{
	for (size_t i = 0; i < http->listener_count; i++)
		if (http->listeners[i].secure == tls)
			return http->listeners[i].port;
	return 0;
}

void
http_drain(struct http *http)
{
	if (http->draining)
		return;
	http->draining = true;
	for (size_t i = 0; i < http->listener_count; i++) {
		MHD_socket fd = MHD_quiesce_daemon(http->listeners[i].daemon);

		if (fd != MHD_INVALID_SOCKET)
			close(fd);
	}
}

size_t
http_pending(const struct http *http)
{
	return http->pending;
}

/* MHD may not be stopped while a connection is suspended. */
static void
answer_all(struct http *http)
{
	struct err err = {0};

	(void)err_set(&err, ERR_UNAVAILABLE, "going down");
	for (size_t i = 0; i < http->slot_count; i++)
		if (http->slots[i].inner != NULL && http->slots[i].inner->suspended &&
		    !http->slots[i].inner->answered)
			http_problem(&http->slots[i].inner->request, &err);
	http_answer_tick(http->options.loop, &http->tick, 0);
}

void
http_close(struct http **http_at)
{
	struct http *http = *http_at;

	if (http == NULL)
		return;
	assert(http->depth == 0);
	*http_at = NULL;
	answer_all(http);
	for (size_t i = 0; i < http->listener_count; i++) {
		struct http_listener *listener = &http->listeners[i];

		run_daemon(listener);
		ev_io_stop(http->options.loop, &listener->io);
		ev_timer_stop(http->options.loop, &listener->timer);
		MHD_stop_daemon(listener->daemon);
	}
	ev_timer_stop(http->options.loop, &http->tick);
	ev_timer_stop(http->options.loop, &http->sweep);
	free(http->free_slots);
	free(http->slots);
	free(http);
}
