/*
 * The way in: HTTP/1.1, plain and TLS, on the loop. A request is read whole, handed to its route's
 * handler, suspended while services work, and answered exactly once.
 *
 * A handler that waits keeps the request's id, never its pointer: http_find says whether it is
 * still there.
 */
#ifndef GATEWAY_HTTP_H
#define GATEWAY_HTTP_H

#include <ev.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/err.h"
#include "common/id.h"
#include "services/gateway/http/path.h"

struct http;
struct http_inner;
struct http_request;

/* One line of documentation that is also the route's contract. */
struct http_param {
	const char *name;
	const char *in; /* "path", "query" or "header" */
	const char *about;
	bool required;
	const char *schema; /* NULL: a string; "@Name": one of the schemas; else JSON */
};

struct http_route {
	const char *method; /* GET also serves HEAD */
	const char *pattern;
	uint32_t flags; /* HTTP_*; those from HTTP_OWN on belong to the owner of the table */
	void (*fn)(void *ctx, struct http_request *request);
	const char *name; /* the operation's one name */
	const char *summary;
	const struct http_param *params; /* ends in name NULL; may be NULL */
	const char
	    *takes; /* media types of the body, blanks between; behind one "@Name", its schema */
	/* "200 @Incidents a page;404 not there": status, schema, words. "@text": plain text;
	 * "@bytes": octets; "@events": server-sent events; "@Incidents+csv+pdf": or one of these.
	 * Without a schema it is a problem document from 400 on, and below it an object. */
	const char *answers;
	const char *others; /* besides, as its table's owner adds; may be NULL */
};

#define HTTP_BODY 1u /* the body is kept for the handler; elsewhere it is read and dropped */
#define HTTP_SECURED                                                                               \
	2u             /* described as wanting a token; who looks at it is the owner of the table */
#define HTTP_SHORT 4u  /* of at most 64 KiB: for routes on which nobody is asked who he is */
#define HTTP_SECRET 8u /* what it takes is wiped with it */
#define HTTP_TAGGED 16u   /* described: its answer has an ETag */
#define HTTP_RECORDED 32u /* described: its answer names its disclosures */
#define HTTP_TOKEN 64u    /* described: for a token alone, no cookie */
#define HTTP_OWN 0x100u

struct http_request {
	uint64_t id;
	const struct http_route *route;
	struct arena *arena;
	const char *method, *path, *query; /* as they came; query "" when there is none */
	struct path_params params;
	const uint8_t *body;
	size_t body_len;
	bool secure;    /* came over TLS */
	bool local;     /* from this machine */
	struct id from; /* the address it came from, of IPv6 the first half; a proxy's word counts
			   for nothing */
	void *own;      /* the handler's, in the arena */
	struct http_inner *inner;
};

struct http_header {
	const char *name, *value;
};

struct http_answer {
	int status;
	const char *type;
	const void *body; /* copied */
	size_t len;
	const struct http_header *headers; /* ends in name NULL; may be NULL */
	bool on_tick;                      /* leaves on the next 5 ms tick (law L9) */
};

enum http_admission {
	HTTP_TURNED_AWAY, /* and answered */
	HTTP_LET_IN,
	HTTP_AT_THE_DOOR /* http_let_in or an answer follows; meanwhile nothing of the body is read
			  */
};

struct http_options {
	struct ev_loop *loop;
	const char *address;                   /* "127.0.0.1:8080", "[::1]:0" */
	const char *tls_address;               /* NULL: no TLS */
	const char *certificate, *private_key; /* PEM texts */
	const char *client_authorities;  /* PEM text: clients are asked for a certificate of one
					    of these; NULL: they are not asked */
	const struct http_route *routes; /* ends in fn NULL; outlives all */
	/* When the head is there and the route known; NULL: everybody is let in. */
	enum http_admission (*admit)(void *ctx, struct http_request *request);
	void *ctx;
	size_t max_connections;  /* each listener */
	size_t max_per_address;  /* of them, from one address; 0: no limit */
	size_t max_head;         /* bytes of request line and headers, and of buffers */
	size_t max_body;         /* then 413 */
	size_t max_bodies;       /* bytes of all bodies in memory; then 503 */
	size_t arena_limit;      /* of one request */
	int64_t head_timeout_us; /* from the connection's last answer to the end of the next head */
	int64_t body_timeout_us; /* for a body, and 1 s more for every 16 KiB of it */
	int64_t handle_timeout_us; /* then 503 */
	int64_t write_timeout_us;  /* for an answer, and 1 s more for every 16 KiB of it */
};

struct http *http_open(const struct http_options *options, struct err *err) MUST_CHECK;
/* The ports that are listened on; 0 without TLS. */
uint16_t http_port(const struct http *http, bool tls);
/* No new connections; answers carry "Connection: close". */
void http_drain(struct http *http);
/* Requests that are not answered yet. */
size_t http_pending(const struct http *http);
/* Answers what is left with 503 and closes. Not from inside a handler. */
void http_close(struct http **http);

/* NULL when it was answered or is gone. */
struct http_request *http_find(const struct http *http, uint64_t id);
/* Ends the wait at the door. */
void http_let_in(struct http_request *request);
/* The value of a header that is there exactly once, else NULL. */
const char *http_header(const struct http_request *request, const char *name);
/*
 * The SHA-256 of the public key (its SubjectPublicKeyInfo) of the certificate that the client has
 * shown: that it has the private key, TLS has proved; who signed it is not looked at. False when
 * there is none.
 */
#define HTTP_PEER_KEY 32
bool http_peer_key(const struct http_request *request, uint8_t sha256[HTTP_PEER_KEY]);
/* Gives the body's memory back before the answer. */
void http_drop_body(struct http_request *request);

/* Ends the request. */
void http_answer(struct http_request *request, const struct http_answer *answer);
/* Ends it with a problem document (RFC 9457). 503 carries Retry-After, 401 WWW-Authenticate. */
void http_problem(struct http_request *request, const struct err *err);
/* The same on the tick, always of the same bytes for one code. */
void http_problem_on_tick(struct http_request *request, enum err_code code);

/* What the description of a table of routes says besides. */
struct json_t;
struct http_description {
	struct json_t *info, *schemas;     /* objects; taken */
	const char *cookie, *about_cookie; /* in which browsers show who it is */
};
/* The OpenAPI 3.1 document of a table of routes; malloc'd. NULL without memory. */
char *http_openapi(
    const struct http_route *routes, const struct http_description *said, size_t *len);

#endif
