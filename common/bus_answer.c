/*
 * Answers on their way out. A queue of libzmq's is short, since each message may be max_message
 * long: the answers of one batch to one caller may be more. What finds no room waits here, in its
 * caller's order, until he has read, is gone or would not look at it any more.
 */
#include "common/bus_priv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "common/clock.h"

#define TICK_SECONDS 0.05
/* Of what may wait, for one caller: who does not read takes no more than this from the others. */
#define SHARE 2

struct waiting {
	zmq_msg_t frame[BUS_ANSWER_FRAMES];
	size_t bytes;
	int64_t deadline_us;
	struct waiting *prev, *next;
};

/* A caller who does not read as fast as he is answered. */
struct bus_reader {
	zmq_msg_t identity;
	struct waiting *first;
	size_t count, bytes;
	UT_hash_handle by_identity;
};

enum sent { SENT, NO_ROOM, GONE };

static void
close_frames(zmq_msg_t *frames)
{
	for (size_t i = 0; i < BUS_ANSWER_FRAMES; i++)
		(void)zmq_msg_close(&frames[i]);
}

/* The frames stay the caller's: libzmq shares their bytes. */
static enum sent
send_copy(struct bus *bus, zmq_msg_t *frames)
{
	zmq_msg_t copy[BUS_ANSWER_FRAMES];

	for (size_t i = 0; i < BUS_ANSWER_FRAMES; i++) {
		(void)zmq_msg_init(&copy[i]);
		if (zmq_msg_copy(&copy[i], &frames[i]) != 0) {
			for (size_t k = 0; k <= i; k++)
				(void)zmq_msg_close(&copy[k]);
			return NO_ROOM;
		}
	}
	if (bus_send(&bus->router, copy, BUS_ANSWER_FRAMES)) {
		metric_add(&bus_m_out, 1);
		return SENT;
	}
	return errno == EAGAIN ? NO_ROOM : GONE;
}

/* --- those that wait --- */
static void
waiting_end(struct bus *bus, struct bus_reader *reader, struct waiting *answer)
{
	DL_DELETE(reader->first, answer);
	reader->count--;
	reader->bytes -= answer->bytes;
	bus->answers--;
	bus->answer_bytes -= answer->bytes;
	metric_add(&bus_m_answers, -1);
	close_frames(answer->frame);
	free(answer);
}

static void
reader_end(struct bus *bus, struct bus_reader *reader)
{
	HASH_DELETE(by_identity, bus->readers, reader);
	(void)zmq_msg_close(&reader->identity);
	free(reader);
	if (bus->readers == NULL)
		ev_timer_stop(bus->options.loop, &bus->answer_tick);
}

static struct bus_reader *
reader_find(struct bus *bus, zmq_msg_t *identity)
{
	struct bus_reader *reader;

	HASH_FIND(
	    by_identity, bus->readers, zmq_msg_data(identity), zmq_msg_size(identity), reader);
	return reader;
}

static struct bus_reader *
reader_add(struct bus *bus, zmq_msg_t *identity)
{
	struct bus_reader *reader = calloc(1, sizeof(*reader));

	if (reader == NULL)
		return NULL;
	(void)zmq_msg_init(&reader->identity);
	if (zmq_msg_copy(&reader->identity, identity) == 0)
		HASH_ADD_KEYPTR(by_identity, bus->readers, zmq_msg_data(&reader->identity),
		    zmq_msg_size(&reader->identity), reader);
	if (reader->by_identity.tbl == NULL) {
		(void)zmq_msg_close(&reader->identity);
		free(reader);
		return NULL;
	}
	ev_timer_again(bus->options.loop, &bus->answer_tick);
	return reader;
}

static bool
has_room(const struct bus *bus, const struct bus_reader *reader, size_t bytes)
{
	const struct bus_options *o = &bus->options;

	return bus->answers < o->max_pending && reader->count <= o->max_pending / SHARE &&
	       bus_has_room(o->max_pending_bytes, bus->answer_bytes, bytes) &&
	       bus_has_room(o->max_pending_bytes / SHARE, reader->bytes, bytes);
}

/* Takes the frames when it is true. */
static bool
wait_for(struct bus *bus, struct bus_reader *reader, zmq_msg_t *frames, int64_t deadline_us)
{
	size_t bytes = zmq_msg_size(&frames[1]) + zmq_msg_size(&frames[2]);
	struct waiting *answer;

	if (!has_room(bus, reader, bytes) || (answer = calloc(1, sizeof(*answer))) == NULL)
		return false;
	for (size_t i = 0; i < BUS_ANSWER_FRAMES; i++) {
		(void)zmq_msg_init(&answer->frame[i]);
		(void)zmq_msg_move(&answer->frame[i], &frames[i]);
	}
	answer->bytes = bytes;
	answer->deadline_us = deadline_us;
	DL_APPEND(reader->first, answer);
	reader->count++;
	reader->bytes += bytes;
	bus->answers++;
	bus->answer_bytes += bytes;
	metric_add(&bus_m_answers, 1);
	return true;
}

/* --- out --- */
/* True once nothing waits for him any more. */
static bool
read_on(struct bus *bus, struct bus_reader *reader, int64_t now)
{
	bool gone = false;

	while (reader->first != NULL) {
		struct waiting *answer = reader->first;

		if (gone) {
			metric_add(&bus_m_unreachable, 1);
		} else if (answer->deadline_us <= now) {
			metric_add(&bus_m_late, 1);
		} else {
			enum sent sent = send_copy(bus, answer->frame);

			if (sent == NO_ROOM)
				return false;
			if ((gone = sent == GONE))
				continue;
		}
		waiting_end(bus, reader, answer);
	}
	return true;
}

void
bus_answer_flush(struct bus *bus)
{
	struct bus_reader *reader, *next;
	int64_t now = clock_now();

	HASH_ITER (by_identity, bus->readers, reader, next)
		if (read_on(bus, reader, now))
			reader_end(bus, reader);
}

/* Sends at once unless others wait for the same caller. */
static enum sent
send_or_wait(struct bus *bus, zmq_msg_t *frames, int64_t deadline_us)
{
	struct bus_reader *reader = reader_find(bus, &frames[0]);
	enum sent sent = reader != NULL ? NO_ROOM : send_copy(bus, frames);

	if (sent != NO_ROOM)
		return sent;
	if (reader == NULL && (reader = reader_add(bus, &frames[0])) == NULL)
		return NO_ROOM;
	if (wait_for(bus, reader, frames, deadline_us))
		return SENT;
	if (reader->first == NULL)
		reader_end(bus, reader);
	return NO_ROOM;
}

void
bus_answer(struct bus *bus, zmq_msg_t *identity, const Accord__V1__Envelope *envelope,
    zmq_msg_t *body, int64_t deadline_us)
{
	enum sent sent = NO_ROOM;
	zmq_msg_t out[BUS_ANSWER_FRAMES];

	(void)zmq_msg_init(&out[0]);
	(void)zmq_msg_init(&out[2]);
	(void)zmq_msg_move(&out[2], body);
	if (bus_frame_pack(&out[1], &envelope->base) && zmq_msg_copy(&out[0], identity) == 0)
		sent = send_or_wait(bus, out, deadline_us);
	if (sent == GONE)
		metric_add(&bus_m_unreachable, 1);
	else if (sent == NO_ROOM)
		metric_add(&bus_m_answers_dropped, 1);
	close_frames(out);
}

static void
on_answer_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	bus_answer_flush(w->data);
}

void
bus_answer_open(struct bus *bus)
{
	ev_init(&bus->answer_tick, on_answer_tick);
	bus->answer_tick.repeat = TICK_SECONDS;
	bus->answer_tick.data = bus;
}

void
bus_answer_close(struct bus *bus)
{
	struct bus_reader *reader, *next;

	bus_answer_flush(bus);
	HASH_ITER (by_identity, bus->readers, reader, next) {
		while (reader->first != NULL)
			waiting_end(bus, reader, reader->first);
		reader_end(bus, reader);
	}
	ev_timer_stop(bus->options.loop, &bus->answer_tick);
}
