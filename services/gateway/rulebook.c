/* The rulebook in memory: rows are read, a worker makes a rulebook of them, the loop swaps it in.
 */
#include "services/gateway/rulebook_make.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/text.h"

#define BOOK_FIRST ((size_t)1 << 16)
#define BOOK_MEMORY ((size_t)512 << 20)
#define ASK_MEMORY ((size_t)1 << 16)
#define AGAIN (5 * CLOCK_SECOND) /* for memory may be there again */

struct waiter {
	struct waiter *next;
	rulebook_fn *fn;
	void *ctx;
};

struct rulebooks {
	struct gateway *gateway;
	struct book *now;
	struct making *making;  /* under way */
	struct arena *arena;    /* of the statements under way */
	struct waiter *waiting; /* for the round under way */
	struct waiter *next;    /* for the one after it */
	int64_t settled;        /* the head of which what can be made has been made; -1: none */
	int64_t again;          /* on the steady clock: when it is tried again; 0: it was made */
	bool stopped;
};

static struct metric m_version = {.name = "accord_rulebook_version",
    .help = "the policy head that this copy decides by",
    .kind = METRIC_GAUGE};
static struct metric m_agreements = {.name = "accord_rulebook_agreements",
    .help = "agreements that this copy decides by, in force or not",
    .kind = METRIC_GAUGE};
static struct metric m_failed = {.name = "accord_rulebook_failed_total",
    .help = "policy heads of which no rulebook could be made"};

static bool begin(struct rulebooks *r);

/* --- holding --- */

static struct book *
book_new(void)
{
	struct arena *arena = arena_try(BOOK_FIRST, BOOK_MEMORY);
	struct book *book = arena != NULL ? arena_zalloc(arena, sizeof(*book)) : NULL;

	if (book == NULL) {
		arena_free(&arena);
		return NULL;
	}
	book->arena = arena;
	book->holders = 1;
	return book;
}

static void
book_drop(struct book *book)
{
	struct arena *arena;

	if (book == NULL || --book->holders > 0)
		return;
	rulebook_close_zones(book);
	arena = book->arena;
	arena_free(&arena);
}

const struct rulebook *
rulebook_now(const struct gateway *gateway)
{
	const struct book *now = gateway->rulebooks != NULL ? gateway->rulebooks->now : NULL;

	return now != NULL ? &now->rulebook : NULL;
}

bool
rulebook_known(const struct gateway *gateway)
{
	const struct rulebooks *r = gateway->rulebooks;

	return r != NULL && (r->now != NULL || (r->settled != -1 && r->again == 0));
}

const struct rulebook *
rulebook_hold(const struct gateway *gateway)
{
	struct book *now = gateway->rulebooks != NULL ? gateway->rulebooks->now : NULL;

	if (now == NULL)
		return NULL;
	now->holders++;
	return &now->rulebook;
}

void
rulebook_drop(const struct rulebook **rulebook)
{
	book_drop((struct book *)(uintptr_t)*rulebook);
	*rulebook = NULL;
}

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the rulebook");
}

/* --- the end of a round --- */

static void
count_book(const struct book *book)
{
	metric_set(&m_version, book->rulebook.version);
	metric_set(&m_agreements, (int64_t)book->rulebook.agreement_count);
}

static void
say_swapped(const struct rulebook *now)
{
	char hex[2 * RULEBOOK_DIGEST + 1];

	log_info("the rulebook is made",
	    L_INT("version", now->version) L_INT("agreements", now->agreement_count)
		L_STR("digest", text_hex(now->digest, RULEBOOK_DIGEST, hex)));
}

static void
making_free(struct making *making)
{
	book_drop(making->book);
	free(making);
}

/* Whoever waited is told, and may wait again: that is for the next round. */
static void
tell(struct rulebooks *r)
{
	struct waiter *waiter = r->waiting, *next;

	r->waiting = NULL;
	for (; waiter != NULL; waiter = next) {
		next = waiter->next;
		waiter->fn(waiter->ctx);
		free(waiter);
	}
}

static void
end(struct rulebooks *r)
{
	making_free(r->making);
	r->making = NULL;
	tell(r);
	if (r->making == NULL && (r->waiting != NULL || r->next != NULL))
		(void)begin(r);
}

/* A head of which no rulebook can be made: its version fits no rulebook, so nothing is decided. */
static void
fail(struct rulebooks *r, const struct err *err, int64_t version)
{
	metric_add(&m_failed, 1);
	log_error("no rulebook can be made, and nothing is answered until one can",
	    L_INT("version", version) L_ERR(err));
	r->settled = version;
	r->again = clock_mono() + AGAIN;
}

static void
on_made(void *job)
{
	struct making *making = job;
	struct rulebooks *r = making->rulebooks;
	int64_t version = making->book->rulebook.version;

	if (r->stopped)
		return;
	if (making->err.code != ERR_NONE) {
		fail(r, &making->err, version);
		end(r);
		return;
	}
	book_drop(r->now);
	r->now = making->book;
	making->book = NULL;
	r->settled = version;
	r->again = 0;
	count_book(r->now);
	say_swapped(&r->now->rulebook);
	end(r);
}

/* --- reading --- */

/* True when it is a rulebook's stuff, and another's than the one there is. */
static bool
worth_making(struct rulebooks *r, const struct making *making)
{
	int64_t version = making->book->rulebook.version;

	if (r->now != NULL && r->now->rulebook.version == version) {
		r->settled = version;
		return false;
	}
	if (making->digest_len == RULEBOOK_DIGEST)
		return true;
	if (r->settled != version)
		log_warn(
		    "no directory has been loaded: staff see nothing", L_INT("version", version));
	r->settled = version;
	return false;
}

static void
on_read(void *ctx, const struct err *err)
{
	struct making *making = ctx;
	struct rulebooks *r = making->rulebooks;
	struct err starved = {0};

	if (err == NULL && (making->starved || arena_exhausted(making->book->arena))) {
		(void)no_memory(&starved);
		fail(r, &starved, making->book->rulebook.version);
		end(r);
		return;
	}
	if (err == NULL && making->book->rulebook.version != making->version_after) {
		making_free(making); /* the head moved while it was read */
		r->making = NULL;
		(void)begin(r);
		return;
	}
	if (err != NULL || !worth_making(r, making) ||
	    !offload_submit(r->gateway->service.offload, rulebook_make, on_made, making))
		end(r);
}

static struct making *
making_new(struct rulebooks *r)
{
	struct making *making = calloc(1, sizeof(*making));

	if (making == NULL || (making->book = book_new()) == NULL) {
		free(making);
		return NULL;
	}
	making->rulebooks = r;
	making->last = &making->sources;
	return making;
}

/* All that wait, wait for the same round. */
static void
join(struct rulebooks *r)
{
	struct waiter **last = &r->waiting;

	while (*last != NULL)
		last = &(*last)->next;
	*last = r->next;
	r->next = NULL;
}

/* False: it cannot be asked now, and whoever waits goes on waiting until the next tick. */
static bool
begin(struct rulebooks *r)
{
	struct err err = {0};

	if (r->stopped || (r->making = making_new(r)) == NULL)
		return false;
	arena_reset(r->arena);
	if (!rulebook_ask(r->gateway->service.reader, r->arena, r->making, on_read, &err)) {
		making_free(r->making);
		r->making = NULL;
		return false;
	}
	join(r);
	return true;
}

bool
rulebook_refresh(struct gateway *gateway, rulebook_fn *fn, void *ctx, struct err *err)
{
	struct rulebooks *r = gateway->rulebooks;
	struct waiter *waiter = calloc(1, sizeof(*waiter));

	if (waiter == NULL)
		return no_memory(err);
	*waiter = (struct waiter){r->next, fn, ctx};
	r->next = waiter;
	if (r->making == NULL)
		(void)begin(r);
	return true;
}

void
rulebooks_seen(struct rulebooks *r, int64_t version)
{
	if (r != NULL && r->making == NULL &&
	    (version != r->settled || (r->again != 0 && clock_mono() >= r->again)))
		(void)begin(r);
}

void
rulebooks_tick(struct rulebooks *r)
{
	if (r == NULL || r->making != NULL || (r->waiting == NULL && r->next == NULL) || begin(r))
		return;
	join(r);
	tell(r);
}

void
rulebook_status(const struct gateway *gateway, int64_t now, Accord__V1__Status *status)
{
	const struct rulebook *rulebook = rulebook_now(gateway);

	if (rulebook == NULL)
		return;
	status->rulebook_version = rulebook->version;
	status->rulebook_digest.data = (uint8_t *)(uintptr_t)rulebook->digest;
	status->rulebook_digest.len = sizeof(rulebook->digest);
	for (size_t i = 0; i < rulebook->policy->pact_count; i++)
		status->agreements_in_force += pact_in_force(&rulebook->policy->pacts[i], now);
}

/* --- life --- */

struct rulebooks *
rulebooks_open(struct gateway *gateway)
{
	struct rulebooks *r = xcalloc(1, sizeof(*r));

	metric_register(&m_version);
	metric_register(&m_agreements);
	metric_register(&m_failed);
	r->gateway = gateway;
	r->arena = arena_new(4096, ASK_MEMORY);
	r->settled = -1;
	return r;
}

static void
forget(struct waiter **list)
{
	for (struct waiter *waiter = *list, *next; waiter != NULL; waiter = next) {
		next = waiter->next;
		free(waiter);
	}
	*list = NULL;
}

void
rulebooks_stop(struct rulebooks *r)
{
	if (r == NULL)
		return;
	r->stopped = true;
	forget(&r->waiting);
	forget(&r->next);
}

void
rulebooks_close(struct rulebooks **rulebooks)
{
	struct rulebooks *r = *rulebooks;

	if (r == NULL)
		return;
	*rulebooks = NULL;
	if (r->making != NULL)
		making_free(r->making);
	book_drop(r->now);
	arena_free(&r->arena);
	free(r);
}
