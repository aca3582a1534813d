/* Following another service's journal, exactly once: the cursor is saved with the effects. */
#include "common/follow_priv.h"

#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "common/backoff.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/text.h"
#include "common/wire.h"
#include "sql/common/kit.h"

#define CREDIT 1024          /* facts asked for at once */
#define OUTSTANDING_MAX 2048 /* facts taken and not yet applied, above which none are asked for */
#define WAIT_MS                                                                                    \
	500 /* how long the source may park a question: one that is dead or stopped is noticed     \
	       within twice that */
/* So long facts may wait for others at the source: those that are passed over, for it costs a
 * commit to say so; and the log's, of which each is kept and none is waited for. */
#define GATHER_PASSED_MS 400
#define GATHER_ANY_MS 25
#define AGAIN_FIRST (100 * INT64_C(1000)) /* after a failure */
#define AGAIN_LAST CLOCK_SECOND
#define PAGE_ARENA (64u << 20)
#define LAST_INSTANT INT64_C(253402300799999999) /* of the year 9999 */

struct fact_page {
	struct follower *follower;
	struct arena *arena;
	Accord__V1__FactPage *page;
	size_t left;
};

struct fact_input {
	struct input input;
	struct fact_page *page;
};

static void
ask_again(struct follower *f)
{
	f->again.repeat = (double)backoff(f->failures++, AGAIN_FIRST, AGAIN_LAST) / 1e6;
	ev_timer_again(f->service->loop, &f->again);
}

static void
stop_for_good(struct follower *f, const struct err *err)
{
	f->state = FOLLOWER_STOPPED;
	(void)text_copy(f->because, sizeof(f->because), err->msg);
	log_error("following stopped",
	    L_STR("source", f->follow->source) L_INT("taken", f->taken) L_ERR(err));
}

static struct fact_page *
page_new(struct follower *f)
{
	struct fact_page *page = calloc(1, sizeof(*page));

	if (page == NULL || (page->arena = arena_try(16 * 1024, PAGE_ARENA)) == NULL) {
		free(page);
		return NULL;
	}
	page->follower = f;
	return page;
}

static void
page_free(struct fact_page *page)
{
	arena_free(&page->arena);
	free(page);
}

static void
on_applied(struct input *input, const struct err *err)
{
	struct fact_page *page = ((struct fact_input *)(void *)input)->page;
	struct follower *f = page->follower;

	bool dropped = err != NULL && err->code == ERR_NOT_WRITER;

	metric_set(&f->waiting, (int64_t)--f->outstanding);
	if (!dropped) {
		f->applied = input->fact->n;
	}
	if (--page->left == 0)
		page_free(page);
	if (dropped)
		return;
	metric_set(&f->lag, (int64_t)(f->head - f->applied));
	if (f->outstanding <= OUTSTANDING_MAX - CREDIT)
		follower_ask(f);
}

const struct rule *
follower_rule(const struct follower *f, const Accord__V1__Fact *fact)
{
	static const struct rule pass = {.name = "pass", .flags = RULE_IGNORE};

	if (f->follow->any != NULL)
		return f->follow->any;
	for (const struct rule *rule = f->follow->facts; rule->kind != 0; rule++)
		if (rule->kind == (uint32_t)fact->kind)
			return rule;
	return fact->ignorable ? &pass : NULL;
}

/* A body that does not decode is parked like any fact that cannot be applied: the journal is not
 * held up by it. */
bool
follower_read_body(const struct follower *f, struct arena *arena, struct input *input)
{
	const Accord__V1__Fact *fact = input->fact;
	const ProtobufCMessageDescriptor *desc = class_of_kind((uint32_t)fact->kind);
	ProtobufCMessage *msg = NULL;

	if (input->rule->flags & RULE_IGNORE || f->follow->any != NULL)
		return true;
	if (desc != NULL &&
	    wire_read(desc, arena, fact->body.data, fact->body.len, &msg, &input->err)) {
		input->msg = msg;
		return true;
	}
	if (input->err.code == ERR_UNAVAILABLE) /* our memory, and no fault of the fact */
		return false;
	input->refused = true;
	return true;
}

bool
follower_read_fact(
    const struct follower *f, const Accord__V1__Fact *fact, struct input *input, struct err *err)
{
	unsigned long long n = fact->n;

	input->fact = fact;
	input->source = f->follow->source;
	if (!id_from_bytes(fact->subject.data, fact->subject.len, &input->subject))
		return err_set(err, ERR_INTERNAL, "fact %llu has no subject", n);
	if ((input->rule = follower_rule(f, fact)) == NULL)
		return err_set(err, ERR_INTERNAL,
		    "fact %llu is of kind %d, which this release does not know", n,
		    (int)fact->kind);
	if (fact->at_us <= 0 || fact->at_us > LAST_INSTANT || fact->epoch > INT64_MAX)
		return err_set(err, ERR_INTERNAL, "fact %llu is of no possible time or epoch", n);
	return true;
}

bool
follower_read_parked(const struct follower *f, const Accord__V1__Fact *fact, struct arena *arena,
    struct input *input, struct err *err)
{
	input->again = true;
	if (!follower_read_fact(f, fact, input, err))
		return false;
	if (follower_read_body(f, arena, input))
		return true;
	*err = input->err;
	return false;
}

static bool
take_fact(
    struct fact_page *page, struct fact_input *in, const Accord__V1__Fact *fact, struct err *err)
{
	struct follower *f = page->follower;

	in->page = page;
	in->input.done = on_applied;
	if (fact->n != f->taken + 1 || fact->restated)
		return err_set(err, ERR_INTERNAL, "fact %llu%s came after %llu",
		    (unsigned long long)fact->n, fact->restated ? ", restated," : "",
		    (unsigned long long)f->taken);
	if (!follower_read_fact(f, fact, &in->input, err))
		return false;
	if (!follower_read_body(f, page->arena, &in->input)) {
		*err = in->input.err;
		return false;
	}
	if (!batcher_submit(f->service->batcher, &in->input, err))
		return false;
	page->left++;
	metric_set(&f->waiting, (int64_t)++f->outstanding);
	f->taken = fact->n;
	f->epoch = fact->epoch;
	return true;
}

static void
take_page(struct follower *f, struct fact_page *page)
{
	struct fact_input *inputs =
	    arena_zalloc(page->arena, page->page->n_facts * sizeof(*inputs));
	struct err err = {0};

	if (inputs == NULL) {
		log_warn(
		    "a page of facts does not fit into memory", L_STR("source", f->follow->source));
		page_free(page);
		ask_again(f);
		return;
	}
	page->left = 1; /* ours, while facts are handed over */
	for (size_t i = 0; i < page->page->n_facts; i++)
		if (!take_fact(page, &inputs[i], page->page->facts[i], &err)) {
			if (err.code != ERR_UNAVAILABLE)
				stop_for_good(f, &err);
			break; /* what was not taken is asked for again */
		}
	if (--page->left == 0)
		page_free(page);
}

static void
on_page(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct follower *f = ctx;
	struct fact_page *page;
	ProtobufCMessage *msg;
	struct err failed = {0};

	f->call = 0;
	if (f->state != FOLLOWER_ON)
		return;
	if (err != NULL) {
		if (err->code == ERR_CONFLICT) { /* a restored backup: a person must look */
			f->misfit = true;
			stop_for_good(f, err);
		} else {
			ask_again(f);
		}
		return;
	}
	if ((page = page_new(f)) == NULL) {
		log_warn("no memory for a page of facts", L_STR("source", f->follow->source));
		ask_again(f);
		return;
	}
	if (!wire_read(&accord__v1__fact_page__descriptor, page->arena, body, len, &msg, &failed)) {
		log_warn("a page of facts is malformed",
		    L_STR("source", f->follow->source) L_ERR(&failed));
		page_free(page);
		ask_again(f);
		return;
	}
	page->page = (Accord__V1__FactPage *)msg;
	f->failures = 0;
	f->head = page->page->head;
	take_page(f, page);
	follower_ask(f);
}

void
follower_ask(struct follower *f)
{
	Accord__V1__Follow follow = ACCORD__V1__FOLLOW__INIT;
	struct bus_call call = {.to = f->follow->source,
	    .kind = ACCORD__V1__KIND__KIND_FOLLOW,
	    .body = &follow.base,
	    .timeout_us = 2 * WAIT_MS * INT64_C(1000),
	    .once = true,
	    .done = on_page,
	    .ctx = f};
	struct err err = {0};

	if (f->state != FOLLOWER_ON || f->call != 0 || f->outstanding > OUTSTANDING_MAX - CREDIT ||
	    f->service->draining)
		return;
	follow.epoch = f->epoch;
	follow.after = f->taken;
	follow.credit = CREDIT;
	follow.wait_ms = WAIT_MS;
	follow.applied = f->applied;
	follow.gather_ms = f->follow->any != NULL ? GATHER_ANY_MS : GATHER_PASSED_MS;
	follow.pressing = f->pressing;
	follow.n_pressing = f->pressing_count;
	ev_timer_stop(f->service->loop, &f->again);
	if (!bus_call(f->service->bus, &call, &f->call, &err)) {
		f->call = 0;
		ask_again(f);
	}
}

static void
on_cursor_row(void *ctx, const struct db_row *row)
{
	struct follower *f = ctx;

	if (f->state != FOLLOWER_CURSOR)
		return; /* the answer to an earlier question */
	f->epoch = (uint64_t)db_int(row, 1);
	f->taken = f->applied = (uint64_t)db_int(row, 2);
}

static void
on_cursor(void *ctx, const struct err *err)
{
	struct follower *f = ctx;

	if (f->state != FOLLOWER_CURSOR)
		return;
	if (err != NULL) {
		f->state = FOLLOWER_OFF;
		ask_again(f);
		return;
	}
	f->state = FOLLOWER_ON;
	follower_ask(f);
}

void
follower_start(struct follower *f)
{
	const char *source = f->follow->source;
	struct db_args *args;
	struct err err = {0};

	if (f->state != FOLLOWER_OFF)
		return;
	f->state = FOLLOWER_CURSOR;
	arena_reset(f->arena);
	args = db_args(&sql_kit_cursor_load, f->arena);
	db_put_text(args, source);
	if (!db_send(f->service->reader, args, on_cursor_row, f, &err) ||
	    !db_sync(f->service->reader, on_cursor, f, &err))
		on_cursor(f, &err);
}

void
follower_stand_by(struct follower *f)
{
	follower_stop(f);
	f->state = FOLLOWER_OFF;
	f->epoch = f->taken = f->applied = 0;
	f->misfit = false;
	f->failures = 0;
}

void
follower_stop(struct follower *f)
{
	ev_timer_stop(f->service->loop, &f->again);
	if (f->call != 0)
		bus_cancel(f->service->bus, f->call);
	f->call = 0;
	follower_snapshot_stop(f);
	f->state = FOLLOWER_STOPPED;
}

static void
on_again(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct follower *f = w->data;

	(void)revents;
	ev_timer_stop(loop, w);
	if (f->state == FOLLOWER_OFF)
		follower_start(f);
	else
		follower_ask(f);
}

static void
note_pressing(struct follower *f)
{
	const struct rule *rules = f->follow->any == NULL ? f->follow->facts : NULL;
	size_t count = 0;

	while (rules != NULL && rules[count].kind != 0)
		count++;
	f->pressing = xcalloc(count + 1, sizeof(*f->pressing));
	for (size_t i = 0; i < count; i++)
		if (!(rules[i].flags & RULE_IGNORE))
			f->pressing[f->pressing_count++] = (Accord__V1__Kind)rules[i].kind;
}

struct follower *
follower_new(struct service *service, const struct follow *follow)
{
	struct follower *f = xcalloc(1, sizeof(*f));

	f->service = service;
	f->follow = follow;
	note_pressing(f);
	f->arena = arena_new(1024, 16 * 1024);
	f->lag = (struct metric){.name = "accord_follow_lag",
	    .help = "facts not yet applied",
	    .kind = METRIC_GAUGE,
	    .label = "source",
	    .value = follow->source};
	metric_register(&f->lag);
	f->waiting = (struct metric){.name = "accord_follow_outstanding",
	    .help = "facts taken and not yet applied",
	    .kind = METRIC_GAUGE,
	    .label = "source",
	    .value = follow->source};
	metric_register(&f->waiting);
	ev_timer_init(&f->again, on_again, 0., 0.);
	f->again.data = f;
	return f;
}

void
follower_free(struct follower **follower)
{
	struct follower *f = *follower;

	if (f == NULL)
		return;
	follower_stop(f);
	free(f->pressing);
	f->pressing = NULL;
	f->pressing_count = 0;
	arena_free(&f->arena);
	*follower =
	    NULL; /* its metric stays registered, and so does its memory: the process ends */
}

const char *
follower_source(const struct follower *f)
{
	return f->follow->source;
}

void
follower_status(const struct follower *f, Accord__V1__FollowStatus *status)
{
	accord__v1__follow_status__init(status);
	status->source = (char *)(uintptr_t)f->follow->source;
	status->applied = f->applied;
	status->head = f->head > f->applied ? f->head : f->applied;
	status->stopped = f->state == FOLLOWER_STOPPED;
	status->stopped_because = (char *)(uintptr_t)f->because;
}
