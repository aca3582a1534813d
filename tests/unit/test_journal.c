/* A journal's own side: pages from memory and from the store, askers that wait, writers that come
 * and go. */
#include "tests/unit/journal_world.h"
#include "tests/unit/loop.h"

#define PAGE_FACTS 1024
#define ASKERS 65
#define READERS 32 /* journal.c's PAGES_MAX */

#define PRESSING 7       /* a kind that an asker here cannot wait for */
#define PRESSING_MAX 128 /* of Follow */
#define GATHER 60000

static struct journal *journal;
static size_t requests; /* that the journal has seen */

/* One asker and what it was told. */
struct asker {
	size_t answers;
	enum err_code code;
	char why[256];
	uint64_t claim; /* epoch of the fact at the cursor; 0 = 1, which most facts here have */
	uint64_t first, last, head, epoch; /* of the newest page */
	size_t count, bytes;
};

static void
on_request(void *ctx, struct bus_request *request)
{
	Accord__V1__Follow *follow =
	    accord__v1__follow__unpack(NULL, request->body_len, request->body);

	(void)ctx;
	assert_non_null(follow);
	requests++;
	journal_follow(journal, request, follow);
	accord__v1__follow__free_unpacked(follow, NULL);
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct asker *a = ctx;
	Accord__V1__FactPage *page;

	a->answers++;
	a->code = err != NULL ? err->code : ERR_NONE;
	(void)snprintf(a->why, sizeof(a->why), "%s", err != NULL ? err->msg : "");
	a->count = 0;
	if (err != NULL)
		return;
	page = accord__v1__fact_page__unpack(NULL, len, body);
	assert_non_null(page);
	a->count = page->n_facts;
	a->bytes = len;
	a->head = page->head;
	a->epoch = page->epoch;
	for (size_t i = 0; i < page->n_facts; i++) {
		assert_int_equal(page->facts[i]->n, page->facts[0]->n + i);
		assert_int_equal(page->facts[i]->subject.len, 16);
	}
	if (page->n_facts > 0) {
		a->first = page->facts[0]->n;
		a->last = page->facts[page->n_facts - 1]->n;
	}
	accord__v1__fact_page__free_unpacked(page, NULL);
}

/* Facts gather for so long, but for those of the first so many kinds up to PRESSING. */
static void
ask_gathering(struct asker *a, uint64_t after, uint32_t credit, uint32_t wait_ms, uint32_t gather,
    size_t pressing)
{
	static Accord__V1__Kind kinds[PRESSING_MAX + 1];
	Accord__V1__Follow follow = ACCORD__V1__FOLLOW__INIT;
	struct bus_call call = {.to = "intake",
	    .kind = FOLLOW,
	    .body = &follow.base,
	    .timeout_us = 30 * CLOCK_SECOND,
	    .once = true,
	    .done = on_answer,
	    .ctx = a};

	follow.epoch = a->claim != 0 ? a->claim : 1;
	follow.after = after;
	follow.credit = credit;
	follow.wait_ms = wait_ms;
	follow.gather_ms = gather;
	follow.pressing = kinds;
	follow.n_pressing = pressing;
	for (size_t i = 0; i < pressing; i++)
		kinds[i] = (Accord__V1__Kind)(PRESSING + pressing - 1 - i);
	assert_true(bus_call(world.referral, &call, NULL, NULL));
}

static void
ask(struct asker *a, uint64_t after, uint32_t credit, uint32_t wait_ms)
{
	ask_gathering(a, after, credit, wait_ms, 0, 0);
}

/* One that the journal has, and that waits there. */
static void
wait_for(struct asker *a, uint64_t after, uint32_t credit, uint32_t gather, size_t pressing)
{
	size_t before = requests;

	ask_gathering(a, after, credit, 60000, gather, pressing);
	UNTIL(requests > before);
}

static void
ask_and_wait(struct asker *a, uint64_t after, uint32_t credit, uint32_t wait_ms)
{
	size_t before = a->answers;

	ask(a, after, credit, wait_ms);
	UNTIL(a->answers > before);
}

static void
store(uint64_t from, uint64_t to, size_t body)
{
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) "
	       "select n, 1, now(), 1, gen_random_uuid(), convert_to(repeat('x', %zu), 'UTF8') "
	       "from generate_series(%llu, %llu) n",
	    body, (unsigned long long)from, (unsigned long long)to);
}

static void
hand_in_kind(uint64_t from, uint64_t to, size_t body, int kind)
{
	static uint8_t bytes[4096];
	uint8_t subject[16] = {1};
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;

	fact.epoch = 1;
	fact.at_us = CLOCK_SECOND;
	fact.kind = (Accord__V1__Kind)kind;
	fact.subject = (ProtobufCBinaryData){16, subject};
	fact.body = (ProtobufCBinaryData){body, bytes};
	for (fact.n = from; fact.n <= to; fact.n++)
		journal_fact(journal, &fact);
}

static void
hand_in(uint64_t from, uint64_t to, size_t body)
{
	hand_in_kind(from, to, body, ACCORD__V1__KIND__KIND_PING);
}

static void
commit(uint64_t from, uint64_t to, size_t body)
{
	store(from, to, body);
	hand_in(from, to, body);
	journal_committed(journal);
}

static void
open_journal(bool many_writers)
{
	struct journal_options o = {.loop = world.loop,
	    .bus = world.intake,
	    .reader = world.reader,
	    .many_writers = many_writers};

	journal = journal_new(&o);
}

static int
set_up(void **state)
{
	(void)state;
	world_open(on_request);
	open_journal(false);
	return 0;
}

static int
set_up_many(void **state)
{
	(void)state;
	world_open(on_request);
	open_journal(true);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	world_close();
	journal_free(&journal);
	loop_end(world.loop);
	return 0;
}

/* From after to the head, page by page: every fact once. */
static size_t
read_all(uint64_t after, uint64_t head)
{
	struct asker a = {0};
	size_t pages = 0;

	while (after < head) {
		ask_and_wait(&a, after, PAGE_FACTS, 1000);
		assert_int_equal(a.code, ERR_NONE);
		assert_true(a.count > 0 && a.count <= PAGE_FACTS);
		assert_int_equal(a.first, after + 1);
		after = a.last;
		pages++;
	}
	assert_int_equal(after, head);
	assert_int_equal(a.head, head);
	return pages;
}

static void
test_store_and_tail_join(void **state)
{
	(void)state;
	store(1, 20000, 10);
	journal_open(journal, 1, 800);
	hand_in(801, 20000, 10); /* more than the tail holds: 11809 and later are in it */
	assert_in_range(read_all(0, 20000), 20, 22);
	assert_in_range(read_all(11806, 20000), 8, 10);
	assert_in_range(read_all(19999, 20000), 1, 1);
}

static void
test_tail_has_a_limit_of_bytes(void **state)
{
	(void)state;
	store(1, 2000, 4096);
	journal_open(journal, 1, 0);
	hand_in(1, 2000, 4096); /* 8 MB: the older half is dropped */
	assert_true(read_all(0, 2000) >= 16);
}

static void
test_page_limits(void **state)
{
	struct asker a = {0};

	(void)state;
	store(1, 3000, 0);
	store(3001, 3400, 4096);
	journal_open(journal, 1, 3000);
	hand_in(3001, 3400, 4096);
	ask_and_wait(&a, 0, 0, 0);
	assert_int_equal(a.code, ERR_INVALID);
	ask_and_wait(&a, 0, 5, 0);
	assert_int_equal(a.count, 5);
	ask_and_wait(&a, 0, UINT32_MAX, 0);
	assert_int_equal(a.count, PAGE_FACTS);
	ask_and_wait(&a, 3000, PAGE_FACTS, 0); /* memory */
	assert_true(a.count > 100 && a.bytes <= 513 * 1024);
	journal_open(journal, 1, 3400);
	ask_and_wait(&a, 3000, PAGE_FACTS, 0); /* store */
	assert_true(a.count > 100 && a.bytes <= 513 * 1024);
	ask_and_wait(&a, 3399, 1, 0);
	assert_int_equal(a.count, 1);
}

static void
test_commit_answers_who_waits(void **state)
{
	struct asker askers[3] = {{0}};

	(void)state;
	journal_open(journal, 7, 0);
	for (int i = 0; i < 3; i++)
		ask(&askers[i], 0, PAGE_FACTS, 30000);
	for (int i = 0; i < 20; i++)
		ev_run(world.loop, EVRUN_ONCE);
	commit(1, 2, 3);
	for (int i = 0; i < 3; i++) {
		UNTIL(askers[i].answers == 1);
		assert_int_equal(askers[i].count, 2);
		assert_int_equal(askers[i].epoch, 7);
	}
}

/* What presses was committed while the page was read: nobody looks again before the others do. */
static void
test_what_presses_is_seen_while_a_page_is_read(void **state)
{
	struct asker a = {0}, rest = {0};

	(void)state;
	store(1, 2, 1);
	journal_open(journal, 1, 2);
	wait_for(&a, 0, PAGE_FACTS, GATHER, 1);
	hand_in_kind(3, 3, 1, PRESSING);
	journal_committed(journal);
	UNTIL(a.answers == 1);
	assert_int_equal(a.last, 2);
	wait_for(&rest, 2, PAGE_FACTS, GATHER, 1);
	UNTIL(rest.answers == 1);
	assert_int_equal(rest.last, 3);
}

/* The loop does not turn between the commits: what is answered at once has only the first. */
static void
test_facts_gather(void **state)
{
	struct asker patient = {0}, pressed = {0}, full = {0}, plain = {0}, later = {0};

	(void)state;
	journal_open(journal, 1, 0);
	wait_for(&patient, 0, PAGE_FACTS, 1, 0);
	wait_for(&pressed, 0, PAGE_FACTS, GATHER, PRESSING_MAX);
	wait_for(&full, 0, 2, GATHER, 0);
	wait_for(&plain, 0, PAGE_FACTS, 0, 0);
	commit(1, 1, 1);
	commit(2, 2, 1);
	hand_in_kind(3, 3, 1, PRESSING);
	journal_committed(journal);
	commit(4, 4, 1);
	UNTIL(pressed.answers == 1 && full.answers == 1 && plain.answers == 1);
	assert_int_equal(plain.last, 1);
	assert_int_equal(full.last, 2);
	assert_int_equal(pressed.last, 3);
	UNTIL(patient.answers == 1); /* it has waited long enough */
	wait_for(&later, 3, PAGE_FACTS, 1, 0);
	UNTIL(later.answers == 1);
	assert_int_equal(later.last, 4);
}

static void
test_gathering_has_limits(void **state)
{
	struct asker many = {0}, bytes = {0}, drained = {0};

	(void)state;
	journal_open(journal, 1, 0);
	wait_for(&many, 0, PAGE_FACTS, GATHER, PRESSING_MAX + 1); /* too many to tell apart */
	wait_for(&bytes, 0, PAGE_FACTS, UINT32_MAX, 0);
	wait_for(&drained, 0, PAGE_FACTS, GATHER, 1);
	commit(1, 1, 4096);
	commit(2, 140, 4096);
	commit(141, 141, 1);
	UNTIL(many.answers == 1 && bytes.answers == 1);
	assert_int_equal(many.last, 1);
	assert_true(bytes.last > 100 && bytes.last < 140);
	assert_int_equal(bytes.head, 140); /* half a megabyte was enough */
	journal_drain(journal);
	UNTIL(drained.answers == 1);
	assert_true(drained.count > 100);
}

static void
test_waiting_has_an_end(void **state)
{
	struct asker a = {0};

	(void)state;
	journal_open(journal, 1, 0);
	ask_and_wait(&a, 0, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_NONE);
	assert_int_equal(a.count, 0);
	assert_int_equal(a.head, 0);
}

static void
test_waiters_have_a_limit(void **state)
{
	static struct asker askers[ASKERS];
	size_t refused = 0, answered = 0;

	(void)state;
	memset(askers, 0, sizeof(askers));
	journal_open(journal, 1, 0);
	for (int i = 0; i < ASKERS; i++)
		ask(&askers[i], 0, PAGE_FACTS, 30000);
	do {
		ev_run(world.loop, EVRUN_ONCE);
		refused = 0;
		for (int i = 0; i < ASKERS; i++)
			refused += askers[i].code == ERR_UNAVAILABLE;
	} while (refused == 0);
	assert_int_equal(refused, 1);
	journal_drain(journal);
	do {
		ev_run(world.loop, EVRUN_ONCE);
		answered = 0;
		for (int i = 0; i < ASKERS; i++)
			answered += askers[i].answers;
	} while (answered < ASKERS);
}

/* The store stands still, and more ask than may read at a time. */
static void
test_pages_that_are_read_have_a_limit(void **state)
{
	static struct asker askers[READERS + 1];
	size_t refused = 0, answered = 0;
	PGconn *holder;

	(void)state;
	memset(askers, 0, sizeof(askers));
	store(1, 10, 10);
	journal_open(journal, 1, 10);
	holder = pg_hold("journal");
	for (int i = 0; i <= READERS; i++)
		ask(&askers[i], 0, PAGE_FACTS, 30000);
	do {
		ev_run(world.loop, EVRUN_ONCE);
		refused = answered = 0;
		for (int i = 0; i <= READERS; i++) {
			refused += askers[i].code == ERR_UNAVAILABLE;
			answered += askers[i].answers;
		}
	} while (refused == 0);
	assert_int_equal(refused, 1);
	assert_int_equal(answered, 1);
	PQfinish(holder);
	do {
		ev_run(world.loop, EVRUN_ONCE);
		answered = 0;
		for (int i = 0; i <= READERS; i++)
			answered += askers[i].count == 10;
	} while (answered < READERS);
}

static void
test_cursor_ahead_of_the_head(void **state)
{
	struct asker a = {0};

	(void)state;
	store(1, 10, 1);
	journal_open(journal, 1, 10);
	ask_and_wait(&a, 11, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_CONFLICT);
}

/* A writer that was paused does not know yet that another one went on behind its back: it sends the
 * follower there, and condemns nobody. */
static void
test_cursor_ahead_of_a_writer_that_was_replaced(void **state)
{
	struct asker a = {.claim = 2};

	(void)state;
	store(1, 10, 1);
	journal_open(journal, 1, 10);
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) "
	       "select n, 2, now(), 1, gen_random_uuid(), '' from generate_series(11, 20) n");
	pg_sql("update journal_head set n = 20, epoch = 2");
	ask_and_wait(&a, 20, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_UNAVAILABLE); /* the asker looked for another copy in vain */
	assert_non_null(strstr(a.why, "is the writer"));
	a.claim = 1; /* the next writer also tells what we committed and never heard of */
	ask_and_wait(&a, 12, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_UNAVAILABLE);
	a.claim = 2;
	pg_sql("update journal_head set n = 10, epoch = 1"); /* nobody did: it is another history */
	pg_sql("delete from journal where n > 10");
	ask_and_wait(&a, 20, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_CONFLICT);
}

static void
assert_conflict(const struct asker *a, const char *word)
{
	assert_int_equal(a->code, ERR_CONFLICT);
	if (strstr(a->why, word) == NULL)
		fail_msg("\"%s\" does not say \"%s\"", a->why, word);
}

/* Facts 1 to 10 in the store only, 11 to 20 in memory too: of epoch 1 all. */
static void
test_another_history(void **state)
{
	static const uint64_t cursors[] = {1, 9, 10, 11, 19, 20};
	struct asker right = {0}, wrong = {.claim = 2};

	(void)state;
	store(1, 20, 1);
	journal_open(journal, 1, 10);
	hand_in(11, 20, 1);
	for (size_t i = 0; i < sizeof(cursors) / sizeof(*cursors); i++) {
		ask_and_wait(&right, cursors[i], PAGE_FACTS, 1);
		assert_int_equal(right.code, ERR_NONE);
		assert_int_equal(right.count, 20 - cursors[i]);
		ask_and_wait(&wrong, cursors[i], PAGE_FACTS, 1);
		assert_conflict(&wrong, "another history");
	}
	journal_open(journal, 1, 20); /* nothing in memory: the newest fact is looked up too */
	ask_and_wait(&wrong, 20, PAGE_FACTS, 1);
	assert_conflict(&wrong, "another history");
	ask_and_wait(&right, 20, PAGE_FACTS, 1);
	assert_int_equal(right.code, ERR_NONE);
	ask_and_wait(&wrong, 20, PAGE_FACTS, 1); /* known by now */
	assert_conflict(&wrong, "another history");
}

/* Months that all had applied are dropped: who stands at their end goes on, who needs them stops.
 */
static void
test_beginning_is_gone(void **state)
{
	struct asker a = {0};

	(void)state;
	store(8, 10, 1);
	pg_sql("update journal_head set n = 10");
	journal_open(journal, 1, 10);
	for (uint64_t after = 0; after < 7; after++) {
		ask_and_wait(&a, after, PAGE_FACTS, 1);
		assert_conflict(&a, "snapshot");
	}
	ask_and_wait(&a, 7, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_NONE);
	assert_int_equal(a.first, 8);
	hand_in(11, 11, 1);
	store(11, 11, 1);
	ask_and_wait(&a, 0, PAGE_FACTS, 1);
	assert_conflict(&a, "snapshot");
}

static void
test_all_of_it_is_gone(void **state)
{
	struct asker a = {0};

	(void)state;
	pg_sql("update journal_head set n = 10");
	journal_open(journal, 1, 10);
	ask_and_wait(&a, 9, PAGE_FACTS, 1);
	assert_conflict(&a, "snapshot");
	ask_and_wait(&a, 0, PAGE_FACTS, 1);
	assert_conflict(&a, "snapshot");
	ask(&a, 10, PAGE_FACTS, 30000);
	hand_in(11, 12, 1);
	store(11, 12, 1);
	journal_committed(journal);
	UNTIL(a.answers == 3);
	assert_int_equal(a.code, ERR_NONE);
	assert_int_equal(a.count, 2);
}

/* A copy that has just started, or has lost its connection, does not know how far the journal has
 * come. */
static void
test_a_copy_that_does_not_write_judges_nobody(void **state)
{
	static struct asker a, waiting;

	(void)state;
	ask_and_wait(&a, 11, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_UNAVAILABLE);
	store(1, 10, 1);
	journal_open(journal, 1, 10);
	ask(&waiting, 10, PAGE_FACTS, 30000);
	ask_and_wait(&a, 9, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_NONE);
	journal_shut(journal);
	UNTIL(waiting.answers == 1);
	assert_int_equal(waiting.code, ERR_UNAVAILABLE);
	ask_and_wait(&a, 11, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_UNAVAILABLE);
	journal_open(journal, 2, 12);
	store(11, 12, 1);
	ask_and_wait(&a, 11, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_NONE);
	assert_int_equal(a.first, 12);
}

/* What was committed when its answer was lost stands before the new head. */
static void
test_open_answers_who_waits(void **state)
{
	struct asker a = {0}, other = {0};

	(void)state;
	journal_open(journal, 1, 0);
	ask(&a, 0, PAGE_FACTS, 30000);
	ask_and_wait(&other, 0, PAGE_FACTS, 1);
	store(1, 5, 1);
	journal_open(journal, 2, 5);
	UNTIL(a.answers == 1);
	assert_int_equal(a.count, 5);
}

static void
test_gap_in_the_tail_is_read_from_the_store(void **state)
{
	(void)state;
	store(1, 30, 1);
	journal_open(journal, 1, 0);
	hand_in(1, 10, 1);
	hand_in(21, 30, 1);
	read_all(0, 30);
	read_all(5, 30);
	read_all(20, 30);
	read_all(25, 30);
}

static void
test_store_away(void **state)
{
	struct asker a = {0};

	(void)state;
	journal_open(journal, 1, 100);
	pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
	       "where application_name like 'accord-%%'");
	ask_and_wait(&a, 0, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_UNAVAILABLE);
}

/* --- several writers --- */

static void
test_facts_of_another_copy(void **state)
{
	struct asker a = {0};

	(void)state;
	journal_open(journal, 0, 0);
	commit(1, 3, 1);
	store(4, 6, 1); /* by the other copy */
	ask_and_wait(&a, 3, PAGE_FACTS, 1);
	assert_int_equal(a.last, 6);
	read_all(0, 6); /* what lies between is not taken from memory */
	read_all(2, 6);
	commit(7, 9, 1);
	read_all(0, 9);
	read_all(3, 9);
	store(10, 12, 1);
	commit(13, 15, 1);
	read_all(0, 15);
	read_all(8, 15);
}

/* Each copy knows only its own commits, so the store says where the head is. */
static void
test_cursor_ahead_of_all_copies(void **state)
{
	struct asker a = {0};

	(void)state;
	store(1, 10, 1);
	pg_sql("update journal_head set n = 10");
	journal_open(journal, 0, 0);
	ask_and_wait(&a, 10, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_NONE);
	ask_and_wait(&a, 11, PAGE_FACTS, 1);
	assert_conflict(&a, "ahead");
	ask_and_wait(&a, UINT64_MAX, PAGE_FACTS, 1);
	assert_int_equal(a.code, ERR_CONFLICT);
	a.claim = 3;
	ask_and_wait(&a, 10, PAGE_FACTS, 1);
	assert_conflict(&a, "another history");
}

/* Facts gather here while the other copy commits, too: what presses is known of each page that is
 * read and of all that this copy commits, whatever lies between. */
static void
test_gathering_beside_another_copy(void **state)
{
	struct asker a = {0}, other = {0}, credited = {0};

	(void)state;
	journal_open(journal, 0, 0);
	wait_for(&a, 0, PAGE_FACTS, GATHER, 1);
	wait_for(&credited, 0, 6, GATHER, 1);
	commit(1, 2, 1);
	store(3, 3, 1);
	commit(4, 4, 1);
	ask_and_wait(&other, 0, PAGE_FACTS, 1);
	assert_int_equal(other.last, 4);
	store(5, 5, 1);
	commit(6, 6, 1);
	ask_and_wait(&other, 4, PAGE_FACTS, 1);
	assert_int_equal(other.last, 6);
	UNTIL(credited.answers == 1);
	assert_int_equal(credited.last, 6);
	assert_int_equal(a.answers, 0);
	store(7, 8, 1);
	pg_sql("update journal set kind = %d where n = 8", PRESSING);
	hand_in_kind(8, 8, 1, PRESSING);
	journal_committed(journal);
	UNTIL(a.answers == 1);
	assert_int_equal(a.count, 8);
}

static void
test_gathering_beside_another_copy_has_an_end(void **state)
{
	struct asker a = {0}, pressed = {0};

	(void)state;
	journal_open(journal, 0, 0);
	store(1, 1, 1);
	ask_gathering(&a, 0, PAGE_FACTS, 60000, 1, 0);
	UNTIL(a.answers == 1);
	assert_int_equal(a.last, 1);
	pg_sql("update journal set kind = %d", PRESSING);
	ask_gathering(&pressed, 0, PAGE_FACTS, 60000, GATHER, 1);
	UNTIL(pressed.answers == 1);
	assert_int_equal(pressed.last, 1);
}

static void
test_several_copies_wait_for_each_other(void **state)
{
	struct asker a = {0};

	(void)state;
	journal_open(journal, 0, 0);
	ask_and_wait(&a, 0, PAGE_FACTS, 1);
	assert_int_equal(a.count, 0);
	ask(&a, 0, PAGE_FACTS, 30000);
	store(1, 1, 1); /* by the other copy */
	ask_and_wait(&a, 0, PAGE_FACTS, 30000);
	commit(2, 3, 1);
	UNTIL(a.answers == 3);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	    TEST(test_store_and_tail_join),
	    TEST(test_tail_has_a_limit_of_bytes),
	    TEST(test_page_limits),
	    TEST(test_commit_answers_who_waits),
	    TEST(test_what_presses_is_seen_while_a_page_is_read),
	    TEST(test_facts_gather),
	    TEST(test_gathering_has_limits),
	    TEST(test_waiting_has_an_end),
	    TEST(test_waiters_have_a_limit),
	    TEST(test_pages_that_are_read_have_a_limit),
	    TEST(test_cursor_ahead_of_the_head),
	    TEST(test_cursor_ahead_of_a_writer_that_was_replaced),
	    TEST(test_another_history),
	    TEST(test_beginning_is_gone),
	    TEST(test_all_of_it_is_gone),
	    TEST(test_a_copy_that_does_not_write_judges_nobody),
	    TEST(test_open_answers_who_waits),
	    TEST(test_gap_in_the_tail_is_read_from_the_store),
	    TEST(test_store_away),
	    cmocka_unit_test_setup_teardown(test_facts_of_another_copy, set_up_many, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_cursor_ahead_of_all_copies, set_up_many, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_gathering_beside_another_copy, set_up_many, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_gathering_beside_another_copy_has_an_end, set_up_many, tear_down),
	    cmocka_unit_test_setup_teardown(
		test_several_copies_wait_for_each_other, set_up_many, tear_down),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, start_database, NULL);
}
