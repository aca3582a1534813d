/* What the parts of the bus share: sockets, frames, parked requests and pending calls. */
#ifndef COMMON_BUS_PRIV_H
#define COMMON_BUS_PRIV_H

#include <stdbool.h>
#include <zmq.h>

/* A table that cannot grow refuses the element instead of ending the process. */
#define HASH_NONFATAL_OOM 1
#include <uthash.h>

#include "common/bus.h"
#include "common/metrics.h"

#define BUS_MAGIC 0x42555321U
/* ZAP's request has the most. */
#define BUS_FRAMES 8
/* Identity, envelope, body. */
#define BUS_ANSWER_FRAMES 3
/* Messages read from, and calls sent to, one socket in one turn of the loop. */
#define BUS_TURN_MAX 16
#define BUS_FLUSH_MAX 64
/* Our envelopes are under 400 bytes; a newer peer's may carry what we pass over. */
#define BUS_ENVELOPE_MAX 8192
#define BUS_ARENA_FIRST 4096
/* A directory of 4,096 people with every field at its longest takes 3 MiB once it is unpacked. */
#define BUS_ARENA_LIMIT ((size_t)4 << 20)
/* A longer message leaves a quarter of the memory for messages to shorter ones: while documents of
 * a backfill are carried, a live one still finds room. */
#define BUS_LONG ((size_t)64 << 10)

/* One whole message; of more frames than fit, count says how many there were. */
struct bus_frames {
	zmq_msg_t frame[BUS_FRAMES];
	size_t count;
};

struct bus_remote;
struct bus_reader;

struct bus_socket {
	void *zmq; /* NULL: not open */
	struct bus *bus;
	struct bus_remote *remote; /* of a DEALER */
	/* Reads and serves one message; false when there is none. */
	bool (*receive)(struct bus_socket *socket);
	ev_io io;
	bool ready;       /* may have something to do in this turn */
	bool stirred;     /* its events may be others than when they were asked last */
	bool cut;         /* of a copy: there is no connection, or it does not read */
	bool silent;      /* of a copy: did not answer in time, and has said nothing since */
	int64_t tried;    /* of a silent copy: when it was asked all the same */
	int64_t heard;    /* of a copy: when it last said something, monotonic */
	unsigned blocked; /* ticks in a row without room for what waits to be sent */
};

/* A peer that we call. */
struct bus_remote {
	const struct bus_peer *peer;
	struct bus_socket *copies;
	size_t count;
	size_t preferred; /* the copy that answered last, or the one behind a copy that refused */
	/* No copy is known to be the writer: one call at a time looks for it, the others wait.
	 * Long ones never look: an empty question does. */
	struct {
		int64_t since;  /* 0: it is known */
		int64_t next;   /* not before */
		size_t refused; /* copies that are not it */
		uint64_t call;  /* the last that looks, while it was not refused */
		struct id ping; /* the empty question's */
		/* Handles: no newer call than these was there when a copy was asked last, and
		 * the time before. */
		uint64_t asked, asked_before;
	} search;
	struct bus_pending *unsent; /* in the order of sending */
};

/* A call without an answer; it stands in exactly one list. */
struct bus_pending {
	struct id id;
	uint64_t handle;
	struct bus_remote *remote;
	zmq_msg_t frame[3];
	size_t frames, bytes;
	int64_t deadline, sent_at, resend_at; /* monotonic */
	size_t sent_to;                       /* index of a copy, once sends > 0 */
	unsigned sends, unanswered;
	bool once, directed; /* directed: at sent_to, and nowhere else */
	bus_reply_fn *done;
	void *ctx;
	struct bus_pending **list; /* remote->unsent, bus->waiting or bus->ended */
	struct bus_pending *prev, *next;
	UT_hash_handle by_id, by_handle;
};

/* A request without an answer. */
struct bus_parked {
	struct bus_request pub; /* first: the answerer holds a pointer to it */
	zmq_msg_t identity, body, raw;
	size_t bytes;
	UT_hash_handle by_id;
};

struct bus {
	unsigned magic;
	struct bus_options options;
	struct bus_remote *remotes;
	void *context;
	struct bus_socket zap, router;
	char endpoint[256];
	ev_prepare prepare;
	ev_check check;
	ev_idle idle;
	ev_timer tick; /* runs while calls are pending */
	struct arena *scratch;

	struct bus_pending *calls, *calls_by_handle;
	struct bus_pending *waiting; /* sent */
	struct bus_pending *ended;   /* timed out, not yet told */
	uint64_t last_handle;
	size_t call_bytes;

	struct bus_parked *requests;
	size_t request_bytes;

	struct bus_reader *readers; /* callers for whom answers wait */
	size_t answers, answer_bytes;
	ev_timer answer_tick; /* runs while there are any */

	int64_t zap_logged; /* when a stranger was last logged, monotonic */
	int depth;          /* callbacks of ours on the stack */
	bool closing;
};

extern struct metric bus_m_in, bus_m_out, bus_m_strangers, bus_m_malformed, bus_m_late,
    bus_m_resent, bus_m_unreachable, bus_m_repeated, bus_m_pending, bus_m_pending_bytes,
    bus_m_pending_refused, bus_m_requests, bus_m_request_bytes, bus_m_requests_refused,
    bus_m_answers, bus_m_answers_dropped;

/* --- bus.c --- */
/* Looks at the connections of a peer, and after those for which calls wait; once a tick. */
void bus_remote_tick(struct bus_remote *remote);

/* --- bus_frame.c --- */
/* Whether so many bytes more may be kept beside those that are. */
bool bus_has_room(size_t limit, size_t kept, size_t more);
void bus_metrics_register(void);
bool bus_receive(struct bus_socket *socket, struct bus_frames *frames);
void bus_frames_close(struct bus_frames *frames);
/* All frames or none, at once or not at all; they are used up either way. errno says why not. */
bool bus_send(struct bus_socket *socket, zmq_msg_t *frames, size_t count);
/* False without memory; msg is then empty. */
bool bus_frame_pack(zmq_msg_t *msg, const ProtobufCMessage *message);
bool bus_frame_copy(zmq_msg_t *msg, const void *bytes, size_t len);
/* The envelope of a request or reply, in arena. */
bool bus_envelope_read(struct arena *arena, zmq_msg_t *frame, Accord__V1__Envelope **envelope,
    struct id *id, struct err *err) MUST_CHECK;

/* --- bus_zap.c: which keys may connect, and what they are called --- */
bool bus_zap_receive(struct bus_socket *socket);

/* --- bus_request.c: what others ask --- */
bool bus_request_receive(struct bus_socket *socket);
void bus_request_close(struct bus *bus);

/* --- bus_answer.c: what they are answered --- */
void bus_answer_open(struct bus *bus);
/* The identity is copied, the body used up. Waits, where his queue is full, until the deadline
 * (UTC) at most. */
void bus_answer(struct bus *bus, zmq_msg_t *identity, const Accord__V1__Envelope *envelope,
    zmq_msg_t *body, int64_t deadline_us);
/* Sends what there is room for by now. */
void bus_answer_flush(struct bus *bus);
void bus_answer_close(struct bus *bus);

/* --- bus_call.c: what we ask --- */
bool bus_call_receive(struct bus_socket *socket);
/* Whether something is to be sent now, and not only at a later tick. */
bool bus_call_waits(const struct bus_remote *remote);
void bus_call_flush(struct bus *bus, struct bus_remote *remote);
/* Sends again and ends what is too old. */
void bus_call_tick(struct bus *bus);
void bus_call_close(struct bus *bus);

#endif
