/* What server, requests and answers of the HTTP module share among themselves. */
#ifndef GATEWAY_HTTP_INNER_H
#define GATEWAY_HTTP_INNER_H

#include <microhttpd.h>
#include <sys/queue.h>

#include "services/gateway/http/http.h"

#define HTTP_TICK_US INT64_C(5000)
/* A longer body leaves a quarter of the memory for bodies to shorter ones: a live document finds
 * room during a backfill. */
#define HTTP_LONG_BODY ((size_t)64 << 10)
#define HTTP_SLOW_BYTES 16384 /* in a second: slower is too slow */

/* What a connection does, hence which clock runs. */
enum http_stage { HTTP_HEAD, HTTP_READ, HTTP_HANDLE, HTTP_WRITE };

struct http_conn {
	TAILQ_ENTRY(http_conn) all;
	int fd;
	enum http_stage stage;
	int64_t since_us;
	size_t bytes;     /* read or to be written in this stage */
	uint64_t request; /* id, while there is one */
};
TAILQ_HEAD(http_conns, http_conn);

struct http_inner {
	struct http_request request;
	unsigned magic;
	struct http *http;
	struct MHD_Connection *connection;
	struct http_conn *conn;
	uint8_t *body;
	size_t body_size; /* bytes of it in memory: counted in http->bodies */
	size_t dropped;   /* bytes read and thrown away */
	size_t declared;  /* Content-Length */
	bool headed;      /* the head was looked at */
	bool at_the_door; /* waits, or has waited, for whether it may come in */
	bool keeps;       /* the body is kept */
	bool endless;     /* nobody can say where the body ends */
	bool last;        /* the connection ends with the answer */
	bool suspended;
	bool answered;
	bool ticking;
	int status;
	size_t length; /* of the answer's body */
	struct MHD_Response *response;
	int64_t began_us;
	TAILQ_ENTRY(http_inner) ticks;
};
TAILQ_HEAD(http_ticks, http_inner);

struct http_slot {
	uint32_t generation;
	struct http_inner *inner;
};

struct http_listener {
	struct http *http;
	struct MHD_Daemon *daemon;
	bool secure;
	uint16_t port;
	ev_io io;
	ev_timer timer;
};

struct http {
	struct http_options options;
	struct http_listener listeners[2];
	size_t listener_count;
	struct http_slot *slots;
	size_t slot_count;
	uint32_t *free_slots;
	size_t free_count;
	size_t bodies;  /* bytes of bodies in memory */
	size_t pending; /* requests without an answer */
	bool draining;
	int depth; /* MHD on the stack, and with it handlers */
	struct http_conns conns;
	struct http_ticks ticks;
	ev_timer sweep, tick;
};

/* MHD's callbacks (request.c). */
void *http_on_target(void *cls, const char *target, struct MHD_Connection *connection);
enum MHD_Result http_on_access(void *cls, struct MHD_Connection *connection, const char *url,
    const char *method, const char *version, const char *data, size_t *len, void **own);
void http_on_completed(
    void *cls, struct MHD_Connection *connection, void **own, enum MHD_RequestTerminationCode why);

/* peer.c */
struct sockaddr;
struct id http_from(const struct sockaddr *address);

/* answer.c */
void http_answer_tick(struct ev_loop *loop, ev_timer *w, int revents);
enum MHD_Result http_send(struct http_inner *inner);
void http_resume(struct http_inner *inner);

/* server.c */
void http_stage(struct http_conn *conn, enum http_stage stage, size_t bytes);
void http_wake(struct http *http);

/* metrics.c */
void http_metrics_open(void);
void http_metrics_done(int status, int64_t us);
void http_metrics_connections(int change);
void http_metrics_bodies(size_t bytes);
void http_metrics_body_refused(void);

#endif
