/*
 * ZeroMQ on the loop: one ROUTER that answers, one DEALER for each peer copy that asks. CURVE
 * everywhere; the ZAP handler sits on the same loop and turns public keys into service names.
 *
 * A message is an Envelope frame, a body frame and at most one frame of raw bytes. One bus belongs
 * to one thread.
 */
#ifndef COMMON_BUS_H
#define COMMON_BUS_H

#include <ev.h>
#include <stdint.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/arena.h"
#include "common/err.h"
#include "common/id.h"

struct bus;
struct bus_request;

/* Whoever may speak to us or is spoken to. Several endpoints are several copies. */
struct bus_peer {
	const char *name; /* "intake"; "accord" is the tool */
	uint8_t public_key[32];
	const char *const *endpoints; /* ends in NULL; NULL when we never call it */
};

struct bus_options {
	struct ev_loop *loop;
	const char *name;
	const char *endpoint; /* ours, or NULL for a pure caller; port * is the kernel's choice */
	uint8_t public_key[32], secret_key[32];
	const struct bus_peer *peers; /* with what they point at: outlive the bus */
	size_t peer_count;
	size_t max_message; /* bytes in one frame */
	/* Calls without an answer, all peers together; as many requests may wait for ours, and
	 * as many answers for their callers to read them. */
	size_t max_pending;
	/* Bytes kept for those calls; for those requests; and for those answers. Three quarters
	 * for long messages. */
	size_t max_pending_bytes;
	/* Each request whose envelope is in order. Answer now or later: bus_reply, bus_refuse. */
	void (*on_request)(void *ctx, struct bus_request *request);
	void *ctx;
};

/*
 * A request that waits for its answer; everything here stays until bus_reply, bus_refuse or
 * bus_close, also past its deadline: the answer is then thrown away. One that is sent again
 * meanwhile is not handed out a second time.
 */
struct bus_request {
	const char *from; /* the peer's name, by its key */
	struct id id;
	uint32_t kind;
	int64_t deadline_us;
	const Accord__V1__Actor *actor; /* may be NULL */
	const uint8_t *body;
	size_t body_len;
	const uint8_t *raw; /* the third frame, or NULL */
	size_t raw_len;
	struct arena *arena; /* small; dies with the request */
	void *own;           /* the answerer's */
};

struct bus *bus_open(const struct bus_options *options, struct err *err) MUST_CHECK;
/*
 * Calls end with ERR_UNAVAILABLE; requests go unanswered, so that their callers send them again.
 * Waits for answers on their way for half a second at most. Not from inside on_request or done.
 */
void bus_close(struct bus **bus);
/* Where we listen, with the port that was chosen; "" for a pure caller. */
const char *bus_endpoint(const struct bus *bus);

/* Either ends the request. An answer to somebody who is gone, or reads so slowly that too many wait
 * for him, is counted: he may ask again. */
void bus_reply(
    struct bus *bus, struct bus_request *request, uint32_t kind, const void *body, size_t len);
void bus_refuse(struct bus *bus, struct bus_request *request, const struct err *err);

/*
 * err NULL: the reply's body, good during the call. Called exactly once for every successful
 * bus_call, never from inside it.
 */
typedef void bus_reply_fn(void *ctx, const struct err *err, const uint8_t *body, size_t len);

struct bus_call {
	const char *to;
	uint32_t kind;
	struct id id;                 /* nil: a new random one. The same id is the same command. */
	const ProtobufCMessage *body; /* NULL: empty */
	const void *raw;              /* copied; may be NULL */
	size_t raw_len;
	const Accord__V1__Actor *actor;
	int64_t timeout_us; /* then ERR_TIMEOUT */
	bool once; /* do not send again after a second without an answer: for parked reads */
	/* This copy of the peer alone is asked, writer or not, and once; NULL: whichever answers.
	 */
	const char *endpoint;
	bus_reply_fn *done;
	void *ctx;
};

/*
 * False with ERR_UNAVAILABLE when a limit is reached, ERR_TOO_LARGE for a frame over max_message,
 * ERR_CONFLICT when a call with that id is under way. A peer that is not connected is waited for
 * until the timeout. Unanswered calls are sent again after a second, and then less and less often,
 * to another copy if there is one.
 */
bool bus_call(
    struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err) MUST_CHECK;
/* done is not called any more. */
void bus_cancel(struct bus *bus, uint64_t handle);
/* The endpoints of a peer's copies, ends in NULL; NULL: there is no such peer, or none is called.
 */
const char *const *bus_copies(const struct bus *bus, const char *name);
/* Calls waiting for an answer. */
size_t bus_pending(const struct bus *bus);

/* 40 printable characters (Z85) to 32 bytes and back. */
bool bus_key_parse(const char *z85, uint8_t key[32]);
void bus_key_text(const uint8_t key[32], char z85[41]);
void bus_key_pair(uint8_t public_key[32], uint8_t secret_key[32]);

#endif
