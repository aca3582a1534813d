/* What will end by the rulebook of now: worked out on a worker after each change of it, and put
 * into clocks. */
#include <stdlib.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "services/gateway/ending.h"

#define LOOK_EVERY_S 0.1
#define LIST_FIRST ((size_t)1 << 14)
#define LIST_MEMORY ((size_t)64 << 20)

struct ending_book {
	struct gateway *gateway;
	struct ending_list now;  /* rulebook NULL: none */
	struct ending_list next; /* being made, or planned */
	bool made;
	struct err err; /* why not */
	struct input plan;
	bool busy;    /* making or planning: neither list is swapped */
	bool planned; /* now's clocks are set */
	bool stopped;
	ev_timer timer;
};

const struct ending_list *
gateway_endings(const struct gateway *gateway)
{
	return gateway->endings->now.rulebook != NULL ? &gateway->endings->now : NULL;
}

static void
list_clear(struct ending_list *list)
{
	if (list->rulebook != NULL)
		rulebook_drop(&list->rulebook);
	if (list->arena != NULL)
		arena_free(&list->arena);
	*list = (struct ending_list){0};
}

/* --- putting it into clocks --- */

static void
on_planned(struct input *input, const struct err *err)
{
	struct ending_book *book = gateway_of(input->own)->endings;

	book->busy = false;
	book->planned = err == NULL;
}

static void
plan(struct ending_book *book)
{
	struct err err = {0};

	book->plan =
	    (struct input){.rule = &gateway_plan_endings, .own = book->gateway, .done = on_planned};
	book->busy = service_submit(&book->gateway->service, &book->plan, &err);
}

/* --- making the list --- */

static void
make(void *job)
{
	struct ending_book *book = job;

	book->made = endings_make(book->next.arena, book->next.rulebook->policy,
			 &book->next.endings, &book->err) &&
		     endings_access(book->next.arena, book->next.rulebook->policy, clock_now(),
			 &book->next.endings, &book->err);
}

static void
on_made(void *job)
{
	struct ending_book *book = job;

	book->busy = false;
	if (book->stopped || !book->made) {
		if (!book->stopped)
			log_error("what comes to an end is not known", L_ERR(&book->err));
		list_clear(&book->next);
		return;
	}
	list_clear(&book->now);
	book->now = book->next;
	book->next = (struct ending_list){0};
	book->planned = false;
	plan(book);
}

static void
begin(struct ending_book *book)
{
	book->next.rulebook = rulebook_hold(book->gateway);
	book->next.arena = arena_try(LIST_FIRST, LIST_MEMORY);
	book->busy = book->next.rulebook != NULL && book->next.arena != NULL &&
		     offload_submit(book->gateway->service.offload, make, on_made, book);
	if (!book->busy)
		list_clear(&book->next);
}

static void
on_timer(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct ending_book *book = w->data;
	const struct rulebook *rulebook = rulebook_now(book->gateway);

	(void)loop, (void)revents;
	if (book->busy || rulebook == NULL)
		return;
	if (book->now.rulebook != rulebook || book->now.endings.stale <= clock_now())
		begin(book);
	else if (!book->planned)
		plan(book);
}

/* --- life --- */

struct ending_book *
ending_book_open(struct gateway *gateway)
{
	struct ending_book *book = xcalloc(1, sizeof(*book));

	book->gateway = gateway;
	ev_timer_init(&book->timer, on_timer, LOOK_EVERY_S, LOOK_EVERY_S);
	book->timer.data = book;
	ev_timer_start(gateway->service.loop, &book->timer);
	return book;
}

void
ending_book_stop(struct ending_book *book)
{
	book->stopped = true;
	ev_timer_stop(book->gateway->service.loop, &book->timer);
}

void
ending_book_close(struct ending_book **book_at)
{
	struct ending_book *book = *book_at;

	if (book == NULL)
		return;
	*book_at = NULL;
	list_clear(&book->now);
	list_clear(&book->next);
	free(book);
}
