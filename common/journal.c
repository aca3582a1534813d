/* Serving a journal to its followers. */
#include "common/journal.h"

#include <stdlib.h>
#include <string.h>
#include <utlist.h>

#include "classes.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/text.h"
#include "sql/common/kit.h"

#define TAIL_FACTS 8192 /* newest facts kept in memory; a power of two */
#define TAIL_BYTES (4u << 20)
#define PAGE_FACTS 1024 /* most facts in an answer */
#define PAGE_BYTES (512u << 10)
#define PARKED_MAX 64 /* askers that wait at the same time */
#define PARKED_TICK 0.05
#define WAIT_MAX_MS 60000
#define PRESSING_MAX 128
#define PAGES_MAX 32 /* pages that are read from the store at the same time */

struct tail_fact {
	uint8_t *bytes; /* as a field of FactPage: tag, length, packed fact */
	size_t len;
	uint64_t epoch;
	uint32_t kind;
};

/* Instants are on the steady clock. */
struct parked_ask {
	struct bus_request *request;
	uint64_t epoch, after;
	uint32_t credit;
	int64_t until;
	bool judged;    /* the store was asked, and nothing speaks against this cursor */
	int64_t gather; /* so long a fact may wait for others; 0: it may not */
	int64_t by;     /* when the oldest has waited for so long; 0: none waits */
	uint64_t seen;  /* up to here none presses, and all fit into a page */
	size_t bytes;   /* of these */
	uint32_t pressing[PRESSING_MAX];
	size_t pressing_count;
};

struct page;

struct journal {
	struct journal_options o;
	bool open;
	uint64_t epoch, head;
	struct tail_fact tail[TAIL_FACTS];
	uint64_t tail_first; /* number of the oldest fact in the tail; head + 1 when it is empty */
	size_t tail_bytes;
	uint64_t known_n, known_epoch; /* a fact before the tail, as the store has it; 0 = none */
	struct {
		char name[32];
		uint64_t applied;
	} followers[FOLLOWER_MARKS];
	size_t follower_count;
	struct parked_ask parked[PARKED_MAX];
	size_t parked_count;
	struct page *pages; /* that are being read */
	size_t page_count;
	ev_timer tick;
	ev_timer gathered; /* runs while an asker's facts gather */
};

/* A page read from the store. */
struct page {
	struct page *prev, *next;
	struct journal *journal;
	struct bus_request *request;
	struct arena *arena;
	struct parked_ask ask;
	uint8_t *bytes;
	size_t len, size;
	uint64_t first, last; /* of the facts behind the cursor; 0 = none */
	uint32_t count;
	bool full;
	bool presses;   /* one of the facts does */
	bool has_after; /* the fact at the cursor is there */
	uint64_t after_epoch;
	uint64_t head, epoch; /* of the store, before the page was read */
	bool replays;
};

static struct metric m_tail = {.name = "accord_journal_pages_total",
    .help = "pages of facts sent",
    .label = "from",
    .value = "memory"};
static struct metric m_store = {.name = "accord_journal_pages_total",
    .help = "pages of facts sent",
    .label = "from",
    .value = "store"};
static struct metric m_parked = {
    .name = "accord_journal_askers_parked", .help = "followers that wait", .kind = METRIC_GAUGE};

static struct metric m_reading = {.name = "accord_journal_pages_reading",
    .help = "pages of facts that are being read from the store",
    .kind = METRIC_GAUGE};
static struct metric m_refused = {.name = "accord_journal_askers_refused_total",
    .help = "followers turned away: too many waited or read"};
static struct metric m_tail_bytes = {.name = "accord_journal_tail_bytes",
    .help = "newest facts kept in memory",
    .kind = METRIC_GAUGE};

static void serve(struct journal *j, struct parked_ask *ask);

/* --- bytes --- */

/* Field 1 of FactPage: messages of protobuf may be joined by joining their bytes, so each fact is
 * packed once. */
static size_t
fact_field(const Accord__V1__Fact *fact, uint8_t *out)
{
	size_t len = accord__v1__fact__get_packed_size(fact), at = 0;

	out[at++] = (1 << 3) | 2;
	for (size_t rest = len;; rest >>= 7) {
		out[at++] = (uint8_t)((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
		if (rest <= 0x7f)
			break;
	}
	return at + accord__v1__fact__pack(fact, out + at);
}

static size_t
fact_field_size(const Accord__V1__Fact *fact)
{
	return accord__v1__fact__get_packed_size(fact) + 11;
}

static size_t
page_end(const struct journal *j, uint8_t *out)
{
	Accord__V1__FactPage end = ACCORD__V1__FACT_PAGE__INIT;

	end.epoch = j->epoch;
	end.head = j->head;
	return accord__v1__fact_page__pack(&end, out);
}

static void
answer(struct journal *j, struct bus_request *request, uint8_t *bytes, size_t len)
{
	len += page_end(j, bytes + len);
	bus_reply(j->o.bus, request, ACCORD__V1__KIND__KIND_FOLLOW, bytes, len);
}

static void
answer_empty(struct journal *j, struct bus_request *request)
{
	uint8_t bytes[64];

	answer(j, request, bytes, 0);
}

/* --- the tail --- */

static void
tail_drop_first(struct journal *j)
{
	struct tail_fact *first = &j->tail[j->tail_first % TAIL_FACTS];

	j->tail_bytes -= first->len;
	metric_set(&m_tail_bytes, (int64_t)j->tail_bytes);
	free(first->bytes);
	*first = (struct tail_fact){0};
	j->tail_first++;
}

static void
tail_clear(struct journal *j)
{
	while (j->tail_first <= j->head)
		tail_drop_first(j);
}

void
journal_open(struct journal *j, uint64_t epoch, uint64_t head)
{
	tail_clear(j);
	j->epoch = epoch;
	j->head = head;
	j->tail_first = head + 1;
	j->known_n = 0;
	j->open = true;
	journal_committed(j); /* what was committed last may not have been told */
}

void
journal_shut(struct journal *j)
{
	struct err err;

	j->open = false;
	err_set(&err, ERR_NOT_WRITER, "this copy is not the writer");
	while (j->parked_count > 0)
		bus_refuse(j->o.bus, j->parked[--j->parked_count].request, &err);
	metric_set(&m_parked, 0);
}

/* The head is known and the facts before it are not: the store has them. */
static void
skip_to(struct journal *j, uint64_t head)
{
	tail_clear(j);
	j->head = head;
	j->tail_first = head + 1;
}

void
journal_fact(struct journal *j, const Accord__V1__Fact *fact)
{
	struct tail_fact *at = &j->tail[fact->n % TAIL_FACTS];
	uint8_t *bytes = malloc(fact_field_size(fact));

	if (bytes == NULL) { /* a gap in the tail only: the store has them all */
		skip_to(j, fact->n);
		return;
	}
	if (fact->n != j->head + 1)
		skip_to(j, fact->n - 1);
	while (j->tail_first <= j->head &&
	       (j->head - j->tail_first + 1 >= TAIL_FACTS || j->tail_bytes > TAIL_BYTES))
		tail_drop_first(j);
	at->bytes = bytes;
	at->len = fact_field(fact, bytes);
	at->epoch = fact->epoch;
	at->kind = (uint32_t)fact->kind;
	j->tail_bytes += at->len;
	metric_set(&m_tail_bytes, (int64_t)j->tail_bytes);
	j->head = fact->n;
}

static bool
in_tail(const struct journal *j, uint64_t after)
{
	return after >= j->tail_first - 1 && after < j->head;
}

static void
answer_from_tail(struct journal *j, const struct parked_ask *ask)
{
	size_t len = 0, count = 0;
	uint8_t *bytes;

	for (uint64_t n = ask->after + 1; n <= j->head && count < ask->credit; n++, count++) {
		if (len + j->tail[n % TAIL_FACTS].len > PAGE_BYTES && count > 0)
			break;
		len += j->tail[n % TAIL_FACTS].len;
	}
	if ((bytes = malloc(len + 64)) == NULL) {
		answer_empty(j, ask->request);
		return;
	}
	len = 0;
	for (uint64_t n = ask->after + 1; count > 0; n++, count--) {
		memcpy(bytes + len, j->tail[n % TAIL_FACTS].bytes, j->tail[n % TAIL_FACTS].len);
		len += j->tail[n % TAIL_FACTS].len;
	}
	answer(j, ask->request, bytes, len);
	free(bytes);
	metric_add(&m_tail, 1);
}

/* --- facts that gather --- */

static bool
presses(const struct parked_ask *ask, uint32_t kind)
{
	for (size_t i = 0; i < ask->pressing_count; i++)
		if (ask->pressing[i] == kind)
			return true;
	return false;
}

/* The facts after the cursor are in the tail: whether they are sent now. */
static bool
has_gathered(const struct journal *j, struct parked_ask *ask)
{
	int64_t now;

	if (ask->gather == 0 || j->head - ask->after >= ask->credit)
		return true;
	if (ask->seen < ask->after)
		ask->seen = ask->after;
	for (; ask->seen < j->head; ask->seen++) {
		const struct tail_fact *fact = &j->tail[(ask->seen + 1) % TAIL_FACTS];

		ask->bytes += fact->len;
		if (presses(ask, fact->kind) || ask->bytes > PAGE_BYTES)
			return true;
	}
	now = clock_mono();
	if (ask->by == 0)
		ask->by = now + ask->gather;
	return now >= ask->by;
}

/* The same of facts of which some are in the store only, which was asked once and had none that
 * pressed: what another copy commits meanwhile waits, too. */
static bool
gathers_on(const struct journal *j, struct parked_ask *ask)
{
	uint64_t n = ask->seen >= j->tail_first ? ask->seen + 1 : j->tail_first;

	if (ask->by == 0 || clock_mono() >= ask->by || j->head - ask->after >= ask->credit)
		return false;
	for (; n <= j->head; n++)
		if (presses(ask, j->tail[n % TAIL_FACTS].kind))
			return false;
	ask->seen = j->head;
	return true;
}

/* The earliest of all is when somebody looks. */
static void
look_by(struct journal *j, int64_t by)
{
	double wait = (double)(by - clock_mono()) / 1e6;

	if (ev_is_active(&j->gathered) &&
	    ev_timer_remaining(j->o.loop, &j->gathered) <= (wait > 0 ? wait : 0))
		return;
	ev_timer_stop(j->o.loop, &j->gathered);
	ev_timer_set(&j->gathered, wait > 0.0005 ? wait : 0.0005, 0.);
	ev_timer_start(j->o.loop, &j->gathered);
}

/* --- whose history --- */

static bool
same_history(uint64_t n, uint64_t epoch, uint64_t here, struct err *err)
{
	return epoch == here ||
	       err_set(err, ERR_CONFLICT,
		   "fact %llu is of epoch %llu here and of %llu there: another history",
		   (unsigned long long)n, (unsigned long long)here, (unsigned long long)epoch);
}

static bool
ahead(uint64_t after, uint64_t head, struct err *err)
{
	return err_set(err, ERR_CONFLICT,
	    "the cursor %llu is ahead of the journal's head %llu: another history",
	    (unsigned long long)after, (unsigned long long)head);
}

/*
 * What memory says of a cursor: *sure is false when only the store can tell. What is ahead of our
 * head may be another's history, or the next writer's, who took over while we were paused.
 */
static bool
judge_from_memory(
    const struct journal *j, const struct parked_ask *ask, bool *sure, struct err *err)
{
	uint64_t n = ask->after;

	*sure = n <= j->head || j->o.many_writers;
	if (!*sure)
		return true;
	if (ask->judged || (n == 0 && j->tail_first == 1))
		return true;
	if (n >= j->tail_first && n <= j->head)
		return same_history(n, ask->epoch, j->tail[n % TAIL_FACTS].epoch, err);
	if (n != 0 && n == j->known_n)
		return same_history(n, ask->epoch, j->known_epoch, err);
	*sure = false;
	return true;
}

/*
 * The fact at the cursor may have gone with its month, the one behind it may not. A server that
 * replays is judged by what it has: it may be behind.
 */
static bool
judge_from_store(struct page *page, struct err *err)
{
	const struct journal *j = page->journal;
	struct parked_ask *ask = &page->ask;

	if (ask->after > j->head && page->epoch > j->epoch && !j->o.many_writers)
		return err_set(err, ERR_NOT_WRITER, "another copy has taken over");
	if (page->has_after && !same_history(ask->after, ask->epoch, page->after_epoch, err))
		return false;
	if (ask->after > j->head && ask->after > page->head && !page->has_after && !page->replays)
		return ahead(ask->after, page->head, err);
	if (page->first > ask->after + 1 || (page->first == 0 && page->head > ask->after))
		return err_set(err, ERR_CONFLICT,
		    "the facts after %llu are no longer kept: the way on is a snapshot",
		    (unsigned long long)ask->after);
	ask->judged = true;
	if (page->has_after) {
		page->journal->known_n = ask->after;
		page->journal->known_epoch = page->after_epoch;
	}
	return true;
}

/* --- the store --- */

static void
on_head_row(void *ctx, const struct db_row *row)
{
	struct page *page = ctx;

	page->head = (uint64_t)db_int(row, 0);
	page->replays = db_bool(row, 2);
	page->epoch = (uint64_t)db_int(row, 3);
}

static void
on_page_row(void *ctx, const struct db_row *row)
{
	struct page *page = ctx;
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	struct id subject = db_id(row, 4);
	size_t room;

	fact.n = (uint64_t)db_int(row, 0);
	fact.epoch = (uint64_t)db_int(row, 1);
	if (fact.n == page->ask.after) {
		page->has_after = true;
		page->after_epoch = fact.epoch;
		return;
	}
	if (page->first == 0)
		page->first = fact.n;
	fact.at_us = db_time(row, 2);
	fact.kind = (Accord__V1__Kind)db_int(row, 3);
	fact.ignorable = kind_ignorable((uint32_t)fact.kind);
	fact.subject = (ProtobufCBinaryData){sizeof(subject.b), subject.b};
	fact.body.data = (uint8_t *)(uintptr_t)db_bytes(row, 5, &fact.body.len);
	page->presses |= presses(&page->ask, (uint32_t)fact.kind);
	room = fact_field_size(&fact);
	if (page->full || page->count == page->ask.credit || page->len + room + 64 > page->size) {
		page->full = true; /* the rest is asked for again */
		return;
	}
	page->len += fact_field(&fact, page->bytes + page->len);
	page->last = fact.n;
	page->count++;
}

static void
park(struct journal *j, const struct parked_ask *ask)
{
	struct err err;

	if (j->parked_count == PARKED_MAX) {
		metric_add(&m_refused, 1);
		err_set(&err, ERR_UNAVAILABLE, "too many followers wait");
		bus_refuse(j->o.bus, ask->request, &err);
		return;
	}
	j->parked[j->parked_count++] = *ask;
	metric_set(&m_parked, (int64_t)j->parked_count);
	if (ask->by != 0)
		look_by(j, ask->by);
}

static void
page_free(struct page *page)
{
	struct journal *j = page->journal;

	DL_DELETE(j->pages, page);
	metric_set(&m_reading, (int64_t)--j->page_count);
	arena_free(&page->arena);
	free(page);
}

/* Whether what was read is left for now, to be read with more. */
static bool
may_wait(struct page *page)
{
	struct parked_ask *ask = &page->ask;
	int64_t now = clock_mono();

	if (ask->gather == 0 || !page->journal->open || page->full || page->presses ||
	    page->count == ask->credit)
		return false;
	if (ask->by == 0)
		ask->by = now + ask->gather;
	ask->seen = page->last;
	return now < ask->by;
}

static void
on_page(void *ctx, const struct err *err)
{
	struct page *page = ctx;
	struct journal *j = page->journal;
	struct err other = {0};

	if (err != NULL) {
		bus_refuse(j->o.bus, page->request, err);
	} else if (!judge_from_store(page, &other)) {
		bus_refuse(j->o.bus, page->request, &other);
	} else if (page->count > 0) {
		if (page->last > j->head && j->o.many_writers)
			skip_to(j, page->last); /* another copy committed it */
		if (may_wait(page) && gathers_on(j, &page->ask)) {
			park(j, &page->ask);
		} else {
			answer(j, page->request, page->bytes, page->len);
			metric_add(&m_store, 1);
		}
	} else if (j->open && !in_tail(j, page->ask.after)) {
		park(j, &page->ask);
	} else { /* it was committed, or we were shut, while the store was asked */
		serve(j, &page->ask);
	}
	page_free(page);
}

static struct page *
page_new(void)
{
	struct page *page = calloc(1, sizeof(*page));

	if (page == NULL || (page->arena = arena_try(4096, PAGE_BYTES + (64u << 10))) != NULL)
		return page;
	free(page);
	return NULL;
}

static void
ask_store(struct journal *j, const struct parked_ask *ask)
{
	struct page *page;
	struct db_args *args;
	struct err err = {0};

	if (j->page_count == PAGES_MAX) {
		metric_add(&m_refused, 1);
		err_set(&err, ERR_UNAVAILABLE, "too many followers read old facts");
		bus_refuse(j->o.bus, ask->request, &err);
		return;
	}
	if ((page = page_new()) == NULL) {
		err_set(&err, ERR_UNAVAILABLE, "no memory for a page of facts");
		bus_refuse(j->o.bus, ask->request, &err);
		return;
	}
	DL_APPEND(j->pages, page);
	metric_set(&m_reading, (int64_t)++j->page_count);
	page->journal = j;
	page->request = ask->request;
	page->ask = *ask;
	page->size = PAGE_BYTES;
	page->bytes = arena_alloc(page->arena, page->size);
	args = db_args(&sql_kit_journal_page, page->arena);
	db_set_int(args, 0, (int64_t)ask->after);
	db_set_int(args, 1, (int64_t)ask->credit + 1);
	if (page->bytes != NULL &&
	    db_send(j->o.reader, db_args(&sql_kit_journal_head, page->arena), on_head_row, page,
		&err) &&
	    db_send(j->o.reader, args, on_page_row, page, &err) &&
	    db_sync(j->o.reader, on_page, page, &err))
		return;
	if (page->bytes == NULL)
		err_set(&err, ERR_UNAVAILABLE, "no memory for a page of facts");
	bus_refuse(j->o.bus, ask->request, &err);
	page_free(page);
}

/* --- asking --- */

static void
serve(struct journal *j, struct parked_ask *ask)
{
	struct err err = {0};
	bool sure = false;

	if (!j->open) {
		err_set(&err, ERR_NOT_WRITER, "this copy is not the writer");
		bus_refuse(j->o.bus, ask->request, &err);
	} else if (!judge_from_memory(j, ask, &sure, &err)) {
		bus_refuse(j->o.bus, ask->request, &err);
	} else if (sure && in_tail(j, ask->after)) {
		if (has_gathered(j, ask))
			answer_from_tail(j, ask);
		else
			park(j, ask);
	} else if (gathers_on(j, ask)) {
		park(j, ask);
	} else if (!sure || ask->after < j->head || j->o.many_writers) {
		ask_store(j, ask);
	} else {
		park(j, ask);
	}
}

/* The bus lets only peers of the configuration ask, so there is room for each of them. */
static void
note_follower(struct journal *j, const char *name, uint64_t applied)
{
	size_t i = 0;

	while (i < j->follower_count && strcmp(j->followers[i].name, name) != 0)
		i++;
	if (i == FOLLOWER_MARKS)
		return;
	if (i == j->follower_count) {
		(void)text_copy(j->followers[i].name, sizeof(j->followers[i].name), name);
		j->follower_count++;
	}
	if (applied > j->followers[i].applied)
		j->followers[i].applied = applied;
}

size_t
journal_followers(const struct journal *j, struct follower_mark *marks)
{
	for (size_t i = 0; i < j->follower_count; i++)
		marks[i] = (struct follower_mark){j->followers[i].name, j->followers[i].applied};
	return j->follower_count;
}

/* Who names more kinds than there is room for waits for none. */
static void
note_gathering(struct parked_ask *ask, const Accord__V1__Follow *follow)
{
	uint32_t ms = follow->gather_ms < WAIT_MAX_MS ? follow->gather_ms : WAIT_MAX_MS;

	if (follow->n_pressing > PRESSING_MAX)
		return;
	ask->gather = (int64_t)ms * 1000;
	for (size_t i = 0; i < follow->n_pressing; i++)
		ask->pressing[ask->pressing_count++] = (uint32_t)follow->pressing[i];
}

void
journal_follow(struct journal *j, struct bus_request *request, const Accord__V1__Follow *follow)
{
	struct parked_ask ask = {.request = request,
	    .epoch = follow->epoch,
	    .after = follow->after,
	    .credit = follow->credit,
	    .until = clock_mono() + (int64_t)follow->wait_ms * 1000};
	struct err err;

	if (follow->credit == 0) {
		err_set(&err, ERR_INVALID, "a follower must have credit");
		bus_refuse(j->o.bus, request, &err);
		return;
	}
	note_follower(j, request->from, follow->applied);
	if (ask.credit > PAGE_FACTS)
		ask.credit = PAGE_FACTS;
	if (follow->wait_ms > WAIT_MAX_MS)
		ask.until = clock_mono() + WAIT_MAX_MS * INT64_C(1000);
	note_gathering(&ask, follow);
	serve(j, &ask);
}

void
journal_committed(struct journal *j)
{
	struct parked_ask waiting[PARKED_MAX];
	size_t count = j->parked_count;

	memcpy(waiting, j->parked, count * sizeof(waiting[0]));
	j->parked_count = 0;
	for (size_t i = 0; i < count; i++)
		serve(j, &waiting[i]);
	metric_set(&m_parked, (int64_t)j->parked_count);
}

/* With what has gathered, if anything. */
static void
answer_now(struct journal *j, const struct parked_ask *given)
{
	struct parked_ask ask = *given;

	if (in_tail(j, ask.after)) {
		answer_from_tail(j, &ask);
	} else if (ask.by != 0 && j->open) {
		ask.gather = ask.by = 0;
		ask_store(j, &ask);
	} else {
		answer_empty(j, ask.request);
	}
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct journal *j = w->data;
	int64_t now = clock_mono(), next = 0;
	size_t kept = 0;

	(void)loop, (void)revents;
	for (size_t i = 0; i < j->parked_count; i++) {
		const struct parked_ask *ask = &j->parked[i];

		if (ask->until <= now || (ask->by != 0 && ask->by <= now)) {
			answer_now(j, ask);
			continue;
		}
		if (ask->by != 0 && (next == 0 || ask->by < next))
			next = ask->by;
		j->parked[kept++] = *ask;
	}
	j->parked_count = kept;
	metric_set(&m_parked, (int64_t)kept);
	if (next != 0)
		look_by(j, next);
}

void
journal_drain(struct journal *j)
{
	for (size_t i = 0; i < j->parked_count; i++)
		if (in_tail(j, j->parked[i].after))
			answer_from_tail(j, &j->parked[i]);
		else
			answer_empty(j, j->parked[i].request);
	j->parked_count = 0;
}

struct journal *
journal_new(const struct journal_options *options)
{
	struct journal *j = xcalloc(1, sizeof(*j));

	metric_register(&m_tail);
	metric_register(&m_store);
	metric_register(&m_parked);
	metric_register(&m_reading);
	metric_register(&m_refused);
	metric_register(&m_tail_bytes);
	j->o = *options;
	j->tail_first = 1;
	ev_timer_init(&j->tick, on_tick, PARKED_TICK, PARKED_TICK);
	ev_init(&j->gathered, on_tick);
	j->tick.data = j->gathered.data = j;
	ev_timer_start(j->o.loop, &j->tick);
	return j;
}

void
journal_free(struct journal **journal)
{
	struct journal *j = *journal;

	if (j == NULL)
		return;
	ev_timer_stop(j->o.loop, &j->tick);
	ev_timer_stop(j->o.loop, &j->gathered);
	while (j->pages != NULL)
		page_free(j->pages);
	tail_clear(j);
	free(j);
	*journal = NULL;
}
