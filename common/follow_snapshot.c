/* Beginning to follow from how things stand at the source: its restated facts are applied, then the
 * cursor moves, and nothing is lost between the two. */
#include "common/follow_priv.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/service_kit.h"
#include "common/wire.h"

#define CREDIT 512
#define PAGE_ARENA (16u << 20)
#define ASK_TIMEOUT (5 * CLOCK_SECOND)
#define AGAIN 0.25 /* after a page that did not come */
#define TRIES 20

/* Lives until the answer, and until the last of its inputs is done. */
struct snapshot {
	struct follower *follower; /* NULL when it was broken off */
	struct bus_request *request;
	enum follower_state before; /* where the follower goes when this fails */
	uint64_t epoch, head;       /* of the first page: it is followed from there */
	bool begun;
	uint32_t part;
	struct id after;
	size_t after_len;
	uint64_t call;
	unsigned tries;
	ev_timer again;
	struct arena *arena; /* of the page at hand */
	Accord__V1__RestatePage *page;
	size_t left; /* inputs of it that are not done */
	uint64_t facts, refused;
	Accord__V1__Fact end_fact;
	struct input end; /* moves the cursor, behind all the others */
};

struct restated_input {
	struct input input;
	struct snapshot *snapshot;
};

static void ask(struct snapshot *s);

/* --- the end --- */

static void
snapshot_free(struct snapshot *s)
{
	if (s->left > 0)
		return; /* the last of its inputs frees it */
	arena_free(&s->arena);
	free(s);
}

/* The follower goes on without it. */
static struct follower *
let_go(struct snapshot *s)
{
	struct follower *f = s->follower;

	ev_timer_stop(f->service->loop, &s->again);
	if (s->call != 0)
		bus_cancel(f->service->bus, s->call);
	s->call = 0;
	s->follower = NULL;
	f->snapshot = NULL;
	return f;
}

static void
fail(struct snapshot *s, const struct err *err)
{
	struct follower *f = let_go(s);

	log_error("a snapshot failed",
	    L_STR("source", f->follow->source) L_INT("facts", s->facts) L_ERR(err));
	bus_refuse(f->service->bus, s->request, err);
	f->state = s->before;
	snapshot_free(s);
	follower_ask(f);
}

void
follower_snapshot_stop(struct follower *f)
{
	struct snapshot *s = f->snapshot;
	struct err err;

	if (s == NULL)
		return;
	err_set(&err, ERR_NOT_WRITER, "this copy is about to end or stand by");
	bus_refuse(f->service->bus, s->request, &err); /* it looks for who comes next */
	(void)let_go(s);
	snapshot_free(s);
}

bool
follower_takes_snapshot(const struct follower *f)
{
	return f->snapshot != NULL;
}

static void
on_end(struct input *input, const struct err *err)
{
	struct snapshot *s = input->own;
	Accord__V1__SnapshotTaken taken = ACCORD__V1__SNAPSHOT_TAKEN__INIT;
	struct follower *f = s->follower;

	s->left--;
	if (f == NULL) {
		snapshot_free(s);
		return;
	}
	if (err != NULL) {
		fail(s, err);
		return;
	}
	(void)let_go(s);
	f->epoch = s->epoch;
	f->taken = f->applied = f->head = s->head;
	f->misfit = false;
	f->because[0] = '\0';
	f->state = FOLLOWER_ON;
	log_info("a snapshot was taken", L_STR("source", f->follow->source) L_INT("facts", s->facts)
					     L_INT("refused", s->refused) L_INT("head", s->head));
	taken.facts = s->facts;
	taken.refused = s->refused;
	taken.head = s->head;
	service_reply(f->service, s->request, ACCORD__V1__KIND__KIND_TAKE_SNAPSHOT, &taken.base);
	snapshot_free(s);
	follower_ask(f);
}

static bool
decide_end(struct batch *batch, struct input *input, struct err *err)
{
	const struct snapshot *s = input->own;

	(void)err;
	batch_follow_from(batch, input->source, s->epoch, s->head);
	return true;
}

/* Behind the last page in the same lane: it is decided with the last of them, or after. */
static void
submit_end(struct snapshot *s)
{
	static const struct rule rule = {.name = "snapshot_taken", .decide = decide_end};
	struct err err = {0};

	accord__v1__fact__init(&s->end_fact);
	s->end_fact.restated = true;
	s->end = (struct input){.rule = &rule,
	    .lane = LANE_BULK,
	    .fact = &s->end_fact,
	    .source = s->follower->follow->source,
	    .own = s,
	    .done = on_end};
	s->left++;
	if (service_submit(s->follower->service, &s->end, &err))
		return;
	s->left--;
	fail(s, &err);
}

/* --- pages --- */

static void
on_applied(struct input *input, const struct err *err)
{
	struct snapshot *s = ((struct restated_input *)(void *)input)->snapshot;

	s->facts += err == NULL;
	s->refused += err != NULL;
	if (--s->left > 0)
		return;
	if (s->follower == NULL)
		snapshot_free(s);
	else
		ask(s);
}

static bool
submit_fact(
    struct snapshot *s, struct restated_input *in, const Accord__V1__Fact *fact, struct err *err)
{
	in->snapshot = s;
	in->input.done = on_applied;
	in->input.lane = LANE_BULK;
	if (!fact->restated || fact->n != 0)
		return err_set(err, ERR_INTERNAL, "a fact of the snapshot is not restated");
	if (!follower_read_fact(s->follower, fact, &in->input, err))
		return false;
	if (!follower_read_body(s->follower, s->arena, &in->input)) {
		*err = in->input.err;
		return false;
	}
	if (!service_submit(s->follower->service, &in->input, err))
		return false;
	s->left++;
	return true;
}

/* Each page begins behind the one before, so that there is an end. */
static bool
goes_on(const struct snapshot *s)
{
	const Accord__V1__RestatePage *page = s->page;

	if (page->next_part != s->part)
		return page->next_part > s->part && page->next_after.len == 0;
	return page->next_after.len == sizeof(s->after.b) &&
	       (s->after_len == 0 ||
		   memcmp(page->next_after.data, s->after.b, sizeof(s->after.b)) > 0);
}

/* Every page is read from a store that has the facts up to the first one's head, else what it shows
 * may be older than what will be followed. */
static bool
page_fits(struct snapshot *s, struct err *err)
{
	const Accord__V1__RestatePage *page = s->page;

	if (page->epoch > INT64_MAX || page->head > INT64_MAX)
		return err_set(err, ERR_INTERNAL, "the snapshot is of no possible number or epoch");
	if (!s->begun) {
		s->begun = true;
		s->epoch = page->epoch;
		s->head = page->head;
	} else if (page->head < s->head || page->epoch < s->epoch) {
		return err_set(err, ERR_INTERNAL,
		    "the source went back from fact %llu to %llu while the snapshot was taken",
		    (unsigned long long)s->head, (unsigned long long)page->head);
	}
	return page->last || goes_on(s) ||
	       err_set(err, ERR_INTERNAL, "a page of the snapshot does not lead to the next");
}

static bool
take_page(struct snapshot *s, struct err *err)
{
	Accord__V1__RestatePage *page = s->page;
	struct restated_input *inputs = arena_zalloc(s->arena, page->n_facts * sizeof(*inputs) + 1);

	if (inputs == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a page of the snapshot");
	if (!page_fits(s, err))
		return false;
	s->part = page->next_part;
	s->after_len = page->next_after.len;
	if (s->after_len == sizeof(s->after.b))
		memcpy(s->after.b, page->next_after.data, s->after_len);
	for (size_t i = 0; i < page->n_facts; i++)
		if (!submit_fact(s, &inputs[i], page->facts[i], err))
			return false;
	return true;
}

/* What was submitted of a page that fails is applied all the same: it says how things stand. */
static void
on_page(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct snapshot *s = ctx;
	ProtobufCMessage *msg;
	struct err failed = {0};

	s->call = 0;
	if (err != NULL) {
		if ((err->code == ERR_UNAVAILABLE || err->code == ERR_TIMEOUT) &&
		    ++s->tries < TRIES)
			ev_timer_again(s->follower->service->loop, &s->again);
		else
			fail(s, err);
		return;
	}
	s->tries = 0;
	arena_reset(s->arena);
	if (!wire_read(&accord__v1__restate_page__descriptor, s->arena, body, len, &msg, &failed)) {
		fail(s, &failed);
		return;
	}
	s->page = (Accord__V1__RestatePage *)msg;
	if (!take_page(s, &failed))
		fail(s, &failed);
	else if (s->page->last)
		submit_end(s);
	else if (s->left == 0)
		ask(s);
}

static void
ask(struct snapshot *s)
{
	Accord__V1__Restate body = ACCORD__V1__RESTATE__INIT;
	struct bus_call call = {.to = s->follower->follow->source,
	    .kind = ACCORD__V1__KIND__KIND_RESTATE,
	    .body = &body.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_page,
	    .ctx = s};
	struct err err = {0};

	ev_timer_stop(s->follower->service->loop, &s->again);
	body.part = s->part;
	body.after = (ProtobufCBinaryData){s->after_len, s->after.b};
	body.credit = CREDIT;
	if (bus_call(s->follower->service->bus, &call, &s->call, &err))
		return;
	s->call = 0;
	if (++s->tries < TRIES)
		ev_timer_again(s->follower->service->loop, &s->again);
	else
		fail(s, &err);
}

static void
on_again(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	ask(w->data);
}

/* --- the command --- */

static bool
may_begin(const struct follower *f, struct err *err)
{
	const char *source = f->follow->source, *name = f->service->name;

	if (!f->follow->snapshot)
		return err_set(err, ERR_DENIED,
		    "%s needs every fact of %s: it never begins from a snapshot", name, source);
	if (f->snapshot != NULL)
		return err_set(err, ERR_CONFLICT, "a snapshot of %s is being taken", source);
	if (f->service->kit->retry != NULL) /* it would be applied over what is told */
		return err_set(err, ERR_CONFLICT, "%s tries what it has set aside", name);
	if (f->outstanding > 0 || !batcher_open(f->service->batcher))
		return err_set(
		    err, ERR_UNAVAILABLE, "%s is not at rest: try again in a moment", name);
	if (f->state == FOLLOWER_ON && f->taken == 0)
		return true;
	if (f->state == FOLLOWER_STOPPED && f->misfit)
		return true;
	if (f->state == FOLLOWER_STOPPED)
		return err_set(
		    err, ERR_CONFLICT, "a snapshot is no remedy for this: %.150s", f->because);
	return err_set(err, ERR_CONFLICT, "%s follows %s and is at fact %llu: nothing is missing",
	    name, source, (unsigned long long)f->applied);
}

static struct snapshot *
snapshot_new(void)
{
	struct snapshot *s = calloc(1, sizeof(*s));

	if (s == NULL || (s->arena = arena_try(64 * 1024, PAGE_ARENA)) != NULL)
		return s;
	free(s);
	return NULL;
}

bool
follower_snapshot(struct follower *f, struct bus_request *request, struct err *err)
{
	struct snapshot *s;

	if (!may_begin(f, err))
		return false;
	if ((s = snapshot_new()) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a snapshot");
	if (f->call != 0)
		bus_cancel(f->service->bus, f->call);
	f->call = 0;
	ev_timer_stop(f->service->loop, &f->again);
	s->follower = f;
	s->request = request;
	s->before = f->state;
	ev_timer_init(&s->again, on_again, AGAIN, AGAIN);
	s->again.data = s;
	f->snapshot = s;
	f->state = FOLLOWER_SNAPSHOT;
	log_info("a snapshot is being taken", L_STR("source", f->follow->source));
	ask(s);
	return true;
}
