/* The gateway: the way in and the way out. It authenticates, decides, records, and only then lets
 * go. */
#ifndef GATEWAY_GATEWAY_H
#define GATEWAY_GATEWAY_H

#include "common/service.h"
#include "services/gateway/credential.h"
#include "services/gateway/http/http.h"
#include "services/gateway/scope.h"

struct agreement_change;
struct breach_sweep;
struct callers;
struct collection;
struct ending_book;
struct file_job;
struct known;
struct log_watch;
struct logon;
struct life_sweep;
struct session_sweep;
struct rulebooks;
struct sign_ins;
struct site;
struct strangers;
struct streams;
struct taking;

#define LOGONS_AT_ONCE 2 /* each takes 19 MiB and a worker */
/* Those that wait for that, of all addresses and of one. */
#define LOGONS_WAITING 64
#define LOGONS_WAITING_EACH 16

struct gateway_config {
	const char *http, *https;
	const char *certificate, *private_key; /* files */
	const char *client_authorities;        /* file */
	const char *idempotency_key;           /* file; copies of the gateway share it */
	const char *providers;                 /* file */
	int64_t max_connections, max_per_address, max_body, max_bodies, max_head, request_memory;
	int64_t head_timeout, body_timeout, answer_timeout;
	int64_t session_idle, session_longest, logons_per_address, token_wait, log_late;
	const char *use_banner;
};
extern const struct config_key gateway_config_keys[];

struct gateway {
	struct service service; /* first: the kit hands out pointers to it */
	struct gateway_config config;
	struct http *http;
	struct known *known;
	struct life_sweep *life;
	struct session_sweep *over;
	struct token_sweep *idle;
	struct breach_sweep *breaches;
	struct rulebooks *rulebooks;
	struct ending_book *endings;
	struct strangers *strangers;
	struct callers *callers;
	struct streams *streams;
	struct sign_ins *sign_ins; /* NULL: nobody signs in through a provider */
	struct site *site;
	struct log_watch *log;
	struct collection *collection;
	uint8_t idempotency_key[32];
	struct taking *directories;            /* being loaded */
	struct agreement_change *agreements;   /* being changed */
	struct file_job *files;                /* being made by workers */
	struct logon *logons[LOGONS_AT_ONCE];  /* with the workers, or on their way to them */
	struct logon *waiting[LOGONS_WAITING]; /* in the order they came */
	size_t waiting_count;
	bool stopped;                /* what a worker still brings is for nobody */
	int64_t certificate_expires; /* of the one that is served; 0 = none */
};

static inline struct gateway *
gateway_of(struct service *service)
{
	return (struct gateway *)(void *)service;
}

/* Flags of our routes. */
#define ROUTE_FEED (HTTP_OWN << 0)    /* for a feed's token whose scope is {feed} */
#define ROUTE_STAFF (HTTP_OWN << 1)   /* for a person */
#define ROUTE_PURPOSE (HTTP_OWN << 2) /* reads of client-bearing records say what for */
#define ROUTE_DEMO (HTTP_OWN << 3)    /* not there unless the site is a demonstration */
#define ROUTE_LOCAL (HTTP_OWN << 4)   /* not there for other machines */
#define ROUTE_ANYHOW (HTTP_OWN << 13) /* also under a placement that has lapsed */
#define ROUTE_PERSON (HTTP_OWN << 12) /* not for a partner's system, whatever its token names */

typedef void http_step(struct gateway *gateway, struct http_request *request);

/* The gate of a request, in its own order: who is it, may she use this route, what for. */
struct session {
	struct credential credential;
	const char *feed;                  /* "" unless a feed */
	const char *person, *organisation; /* "" unless a person, or a partner's system */
	bool system;
	struct scope scope;     /* of its token */
	const char *acts_under; /* the placement that her session was told; "" */
	unsigned acts_as;       /* the role, likewise; 0: she has said none */
	int64_t ends;           /* its token or session, whatever she does */
	int64_t seen;           /* of a session: when it was last written down */
	int purpose;
	/* The road's (road.h). */
	http_step
	    *recorded;    /* what else is said once it is on record, before it goes; may be NULL */
	http_step *step;  /* its beginning; NULL: it does not begin again */
	http_step *begun; /* the same, kept for a write that comes to its fence */
	unsigned tries;   /* so often it has begun again */
	unsigned role;    /* she says; 0: she does not */
	const char *placement; /* the same; NULL */
	int64_t at;            /* when it is decided */
	int64_t rulebook;      /* the version of that by which it is */
	const char *text;      /* the answer that waits for its record */
	const char *type;      /* of it; NULL: JSON */
	const char *file;      /* its Content-Disposition; NULL: none */
	const char *etag;      /* of it; NULL: none */
	size_t len;
	struct knowing *knowing;  /* of knows.h */
	uint64_t known;           /* bit n: she may know of such records, Origin n */
	uint64_t asked_of;        /* of these it was asked; 0: it was not */
	const struct ask *fenced; /* of fenced.h */
	struct barring *barring;  /* of release_bar.h */
	int32_t bars;             /* of signer_mark.h */
	void *own;                /* the handler's */
};
void gateway_admit_open(struct gateway *gateway);
enum http_admission gateway_admit(void *ctx, struct http_request *request);
/* No page of somebody else's can have sent it: it carries our header, and no other origin. */
bool gateway_is_ours(const struct http_request *request);
/* All of them, in one table that ends in fn NULL. */
const struct http_route *gateway_routes(void);

/* What a cookie holds; NULL: there is none. */
const char *gateway_cookie(const struct http_request *request, const char *name, size_t *len);

static inline struct session *
session_of(const struct http_request *request)
{
	return request->own;
}

/*
 * A question to another service on behalf of a request. done is called with the request, or not at
 * all when it is gone; err NULL: msg is the decoded answer, in the request's arena. A question that
 * cannot be asked is answered with 503.
 */
typedef void answered_fn(struct gateway *gateway, struct http_request *request,
    const struct err *err, const ProtobufCMessage *msg, int part);
/* The same of an answer that is no message: its bytes, good during the call. */
typedef void pieces_fn(struct gateway *gateway, struct http_request *request, const struct err *err,
    const uint8_t *bytes, size_t len);
struct ask {
	const char *to;
	uint32_t kind;
	struct id id; /* nil: a new one */
	const ProtobufCMessage *body;
	const void *raw;
	size_t raw_len;
	bool as_actor; /* the session's person goes with it */
	int64_t timeout_us;
	const ProtobufCMessageDescriptor *answer;
	answered_fn *done;
	pieces_fn *pieces; /* in place of both: of what is answered in no message */
	int part;          /* the asker's, for several questions at once */
};
void gateway_ask(struct gateway *gateway, struct http_request *request, const struct ask *ask);
/* 503 for what another service could not do. */
void gateway_unavailable(struct http_request *request, const struct err *err);
/* The id of its sender's Idempotency-Key, whatever its body says; false: there is none. */
bool gateway_key_id(
    const struct gateway *gateway, const struct http_request *request, struct id *id);
/* The id of a command: from the Idempotency-Key of its sender, or a new one. */
struct id gateway_command_id(const struct gateway *gateway, const struct http_request *request);
/* Of what a person does once under that path, however often she says so and by which keys. */
struct id gateway_once_id(const struct gateway *gateway, const struct http_request *request);

/*
 * A redacted record as text; checked once more, by other code, for what mask does not name. NULL,
 * with err filled, when it must not leave.
 */
char *gateway_text(struct http_request *request, const ProtobufCMessage *leaving, uint64_t mask,
    size_t *len, struct err *err);

/* The body of a request as a message; strict, in the request's arena. */
bool gateway_read_body(const struct http_request *request, const ProtobufCMessageDescriptor *desc,
    ProtobufCMessage **msg, struct err *err) MUST_CHECK;

/* A document of ours as the answer. */
void gateway_answer(struct http_request *request, int status, const char *text, size_t len);
/* What a command came to: its reply, or what was wrong with it where that is one of told (bit n:
 * enum err_code n), or 503. */
void gateway_answer_command(struct http_request *request, const struct err *err,
    const ProtobufCMessage *reply, unsigned told);
/* 1: *value is the number of an enum's word. 0: no such word. */
bool gateway_word(
    const ProtobufCEnumDescriptor *desc, const char *prefix, const char *word, int *value);
/* ?key= as such a word, or as a number from 1 on; 0 where it is not there. False: it is none. */
bool gateway_code_asked(const struct http_request *request, const char *key,
    const ProtobufCEnumDescriptor *of, const char *prefix, int *value, struct err *err) MUST_CHECK;
bool gateway_number_asked(const struct http_request *request, const char *key, uint32_t *value,
    struct err *err) MUST_CHECK;

#endif
