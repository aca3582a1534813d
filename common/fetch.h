/*
 * Outgoing mail and HTTP through libcurl's multi interface on the loop. The caller has claimed the
 * effect in its own rows before it calls; what comes back becomes an input of the next batch.
 */
#ifndef COMMON_FETCH_H
#define COMMON_FETCH_H

#include <ev.h>
#include <stddef.h>

#include "common/err.h"

struct fetch;

struct fetch_options {
	struct ev_loop *loop;
	size_t max_running; /* transfers at a time */
	size_t max_per_host;
};

struct fetch *fetch_open(const struct fetch_options *options, struct err *err) MUST_CHECK;
/* Ends what runs without calling done. Not from inside done. */
void fetch_close(struct fetch **fetch);
size_t fetch_running(const struct fetch *fetch);

enum fetch_end {
	FETCH_DONE,    /* the peer took it: code is its answer */
	FETCH_REFUSED, /* the peer said no to this mail for good (5xx of SMTP) */
	FETCH_LATER, /* the peer said not now, or could not be reached: it does not have the mail */
	FETCH_UNCERTAIN /* it broke off after the whole mail was handed over */
};

/* code is the last one that the peer gave, or 0. Never called from inside fetch_mail. */
typedef void fetch_done_fn(void *ctx, enum fetch_end end, long code);

struct fetch_mail {
	const char *url;       /* smtp://host:port or smtps:// */
	bool require_tls;      /* false: in clear, unless smtps; for a relay on this host */
	const char *from, *to; /* addresses */
	const char *message;   /* headers and body, CRLF; copied */
	size_t len;
	const char *user, *password; /* NULL: the relay asks for none */
	const char *ca; /* file of the authority that signed it; NULL: those of the system */
	long timeout_ms;
	fetch_done_fn *done;
	void *ctx;
};

/*
 * False with ERR_UNAVAILABLE when max_running is reached, ERR_INVALID for an address that could not
 * stand between angle brackets.
 */
bool fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err) MUST_CHECK;

/* status 0: it was not answered. body is cut at the limit, terminated, and good during the call. */
typedef void fetch_answer_fn(void *ctx, long status, const char *body, size_t len);

/* The same, for who has to know whether a peer that did not answer may have acted: handed is false
 * only if no byte of the request left. It is asked once, on a connection of its own. */
struct fetch_reply {
	long status;
	bool handed;
	const char *body;
	size_t len;
};
typedef void fetch_reply_fn(void *ctx, const struct fetch_reply *reply);

#define FETCH_HEADERS 8

struct fetch_http {
	const char *url;                    /* http:// or https:// */
	const char *method;                 /* NULL: GET, or POST if there is a body */
	const char *headers[FETCH_HEADERS]; /* "Name: value" each; up to NULL */
	const char *ca;     /* file of the authority that signed it; NULL: those of the system */
	const char *bearer; /* token; NULL: none */
	const char *user, *password; /* basic authentication; NULL: none */
	const char *type;            /* of the body */
	const char *body;            /* copied; NULL: a GET, else a POST */
	size_t len;
	size_t limit; /* bytes of the answer that are kept */
	long timeout_ms;
	fetch_answer_fn *done;
	fetch_reply_fn *reply; /* instead of done */
	void *ctx;
};

/* Redirections are not followed. ERR_UNAVAILABLE when max_running is reached. */
bool fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err) MUST_CHECK;

#endif
