/* Batches that fail at every step: connections and answers lost, poison among clocks and facts,
 * limits, housekeeping. */
#include "tests/unit/batch_world.h"

#include <sys/socket.h>

#define ORDERS 50

/* Acts as soon as the batcher is in that state: behind its own hook, before the loop may sleep. */
struct moment {
	enum batcher_state state;
	void (*act)(void);
	int over;
};

static void
on_moment(struct ev_loop *loop, ev_prepare *hook, int revents)
{
	struct moment *moment = hook->data;

	(void)revents;
	if (w.batcher->state != moment->state)
		return;
	moment->over = 1;
	ev_prepare_stop(loop, hook);
	moment->act();
}

static void
nothing(void)
{
	ev_feed_event(w.loop, &w.db->io, EV_CUSTOM); /* the loop is not to sleep now */
}

static void
act_in(enum batcher_state state, void (*act)(void))
{
	struct moment moment = {state, act, 0};
	ev_prepare hook;

	ev_prepare_init(&hook, on_moment);
	ev_set_priority(&hook, EV_MINPRI);
	hook.data = &moment;
	ev_prepare_start(w.loop, &hook);
	until(is_set, &moment.over);
}

static void
until_in(enum batcher_state state)
{
	act_in(state, nothing);
}

static void
kill_backend(void)
{
	pg_sql("select pg_terminate_backend(pid) from pg_stat_activity "
	       "where application_name like 'accord-%%'");
}

/* What was sent arrives; what comes back does not. */
static void
lose_answers(void)
{
	int ends[2];

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	close(ends[1]);
	assert_true(dup2(ends[0], PQsocket(w.db->conn)) >= 0);
	close(ends[0]);
	ev_feed_event(w.loop, &w.db->io, EV_READ);
}

static const char *lost_when;

static void
lose_them_when_committed(void)
{
	while (strcmp(pg_sql("%s", lost_when), "t") != 0)
		continue;
	lose_answers();
}

/* The transaction under way is committed by the server before its answer is lost. */
static void
lose_commit(const char *committed)
{
	lost_when = committed;
	act_in(BATCHER_SAVE, lose_them_when_committed);
	until(is_idle, NULL);
}

static bool
kept_house(const void *what)
{
	(void)what;
	return w.batcher->house.due == 0 && batcher_idle(w.batcher);
}

static void
submit_as(struct order *order, int id, int key, int amount)
{
	submit(order, key, amount);
	order->input.id = key_of(20000 + id);
}

static void
hang_clock(uint32_t kind, int key)
{
	char text[ID_TEXT_SIZE];
	struct id id = key_of(key);

	pg_sql("insert into clock (kind, subject, due) values (%u, '%s', now() - interval '1 s')",
	    kind, id_text(&id, text));
	w.batcher->next_due = 1;
}

static int64_t
number(const char *sql)
{
	return strtoll(pg_sql("%s", sql), NULL, 10);
}

/* --- the connection --- */

static void
lost_in(enum batcher_state state)
{
	static struct order orders[ORDERS];

	until(kept_house, NULL);
	for (int i = 0; i < ORDERS; i++)
		submit_as(&orders[i], i, i % 7, i == 30 ? POISON_22 : PAIR);
	hang_clock(TOCK, 0);
	hang_clock(TOCK, 1);
	act_in(state, kill_backend);
	until(is_idle, NULL);
	for (int i = 0; i < ORDERS; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code, i == 30 ? ERR_INVALID : ERR_NONE);
	}
	assert_int_equal(number("select sum(n) from counter"), 2 * PAIR * (ORDERS - 1) + 2 * 1000);
	assert_int_equal(number("select count(*) from journal"), ORDERS - 1);
	assert_int_equal(number("select count(*) from clock"), 0);
	assert_int_equal(number("select n from journal_head"), ORDERS - 1);
	assert_int_equal(number("select count(distinct n) from journal"), ORDERS - 1);
	assert_int_equal(batcher_head(w.batcher), ORDERS - 1);
	assert_int_equal(w.fatal, 0);
}

#define LOST_IN(name, state)                                                                       \
	static void test_lost_while_##name(void **unused)                                          \
	{                                                                                          \
		(void)unused;                                                                      \
		lost_in(state);                                                                    \
	}
LOST_IN(free, BATCHER_FREE)
LOST_IN(asking_for_clocks, BATCHER_CLOCKS)
LOST_IN(loading, BATCHER_LOAD)
LOST_IN(loading_more, BATCHER_MORE)
LOST_IN(saving, BATCHER_SAVE)
LOST_IN(rolling_back, BATCHER_ROLLBACK)
LOST_IN(pausing, BATCHER_PAUSE)

static void
take_the_lease(void)
{
	kill_backend();
	pg_sql("update journal_head set holder_pid = pid, holder_start = backend_start "
	       "from pg_stat_activity where pid = pg_backend_pid()");
}

static void
test_lost_while_waiting_for_the_lease(void **state)
{
	static struct order order;

	(void)state;
	until(kept_house, NULL);
	submit_as(&order, 0, 0, 1);
	act_in(BATCHER_LOAD, take_the_lease);
	until(is_set, &w.stood_by);
	assert_false(batcher_open(w.batcher));
	assert_false(batcher_submit(w.batcher, &order.input, NULL));
	kill_backend();
	until_in(BATCHER_AWAY);
	until_in(BATCHER_LEASE);
	assert_int_equal(order.calls, 1);
	assert_int_equal(order.code, ERR_NOT_WRITER);
	pg_sql("update journal_head set holder_pid = 0");
	until(is_idle, NULL);
	assert_int_equal(stored(0), 0);
}

/* --- the answer to a commit --- */

static void
test_lost_commit_of_commands_happens_once(void **state)
{
	static struct order orders[ORDERS];

	(void)state;
	until(kept_house, NULL);
	for (int i = 0; i < ORDERS; i++)
		submit_as(&orders[i], i, 0, i == 5 ? MUTE : 1);
	lose_commit("select count(*) = 50 from journal");
	for (int i = 0; i < ORDERS; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code, ERR_NONE);
		assert_non_null(orders[i].input.stored);
	}
	assert_int_equal(stored(0), ORDERS - 1 + MUTE);
	assert_int_equal(number("select n from journal_head"), ORDERS);
	assert_int_equal(batcher_head(w.batcher), ORDERS);
}

static void
test_lost_commit_of_a_parked_fact(void **state)
{
	static struct order orders[3];
	static Accord__V1__Fact facts[3];

	(void)state;
	until(kept_house, NULL);
	hear(&orders[0], &facts[0], 0, 1, POISON_22);
	until_in(BATCHER_PAUSE);
	assert_true(orders[0].input.barred);
	hear(&orders[1], &facts[1], 0, 2, 1);
	hear(&orders[2], &facts[2], 1, 3, REFUSED_AMOUNT);
	lose_commit("select count(*) > 0 from parked");
	for (int i = 0; i < 3; i++)
		assert_int_equal(orders[i].calls, 1);
	assert_int_equal(number("select count(*) from parked"), 3);
	assert_int_equal(number("select n from cursor"), 3);
	assert_int_equal(w.fatal, 0);
}

static void
test_lost_commit_of_a_clock(void **state)
{
	(void)state;
	until(kept_house, NULL);
	hang_clock(TOCK, 0);
	hang_clock(TOCK, 1);
	lose_commit("select count(*) = 0 from clock");
	assert_int_equal(stored(0), 1000);
	assert_int_equal(stored(1), 1000);
	assert_int_equal(batcher_next_due(w.batcher), 0);
}

/* --- poison --- */

static void
test_refusal_is_decided_again(void **state)
{
	static struct order orders[2];

	(void)state;
	submit(&orders[0], 0, POISON_22);
	submit(&orders[1], 0, ONLY_FIRST); /* refused only for what never came about */
	until(is_idle, NULL);
	assert_int_equal(orders[0].code, ERR_INVALID);
	assert_int_equal(orders[1].code, ERR_NONE);
	assert_int_equal(orders[1].calls, 1);
	assert_int_equal(stored(0), 1);
}

static void
test_poison_input_among_clocks(void **state)
{
	static struct order orders[8];

	(void)state;
	for (int i = 0; i < 8; i++) {
		submit(&orders[i], i, i == 7 ? POISON_22 : 1);
		hang_clock(TOCK, i);
	}
	until(is_idle, NULL);
	for (int i = 0; i < 8; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(stored(i), i == 7 ? 1000 : 1001);
	}
	assert_gapless();
}

static bool
served_clocks(const void *what)
{
	(void)what;
	return batcher_idle(w.batcher) && w.batcher->next_due > clock_now();
}

static void
test_poison_clock_is_put_off(void **state)
{
	static struct order orders[8];

	(void)state;
	for (int i = 0; i < 8; i++)
		submit(&orders[i], 30 + i, 1);
	for (int i = 0; i < 20; i++)
		hang_clock(TOCK, i);
	until(served_clocks, NULL);
	for (int i = 0; i < 8; i++)
		assert_int_equal(orders[i].code, ERR_NONE);
	assert_int_equal(number("select sum(n) from counter"), 18 * 1000 + 8);
	assert_int_equal(number("select count(*) from clock where due > now()"), 2);
	assert_int_equal(number("select count(*) from clock"), 2);
	assert_true(batcher_next_due(w.batcher) > clock_now());
}

static void
test_unknown_clock_is_put_off(void **state)
{
	static struct order order;

	(void)state;
	hang_clock(99, 0);
	hang_clock(TOCK, 1);
	submit(&order, 0, 1);
	until(served_clocks, NULL);
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(stored(1), 1000);
	assert_int_equal(number("select count(*) from clock where due > now()"), 1);
	assert_true(batcher_next_due(w.batcher) > clock_now());
}

static void
test_poison_among_facts_and_commands(void **state)
{
	static struct order orders[64];
	static Accord__V1__Fact facts[64];
	int n = 0;

	(void)state;
	for (int i = 0; i < 64; i++) {
		int amount = i == 20 || i == 21 || i == 41 ? POISON_23 : 1;

		if (i % 2 == 0)
			submit_as(&orders[i], i, i, amount);
		else
			hear(&orders[i], &facts[i], i, (uint64_t)++n, amount);
	}
	until(is_idle, NULL);
	for (int i = 0; i < 64; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code != ERR_NONE, i == 20 || i == 21 || i == 41);
	}
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by n) from parked"), "11 21");
	assert_int_equal(number("select n from cursor"), 32);
	assert_int_equal(number("select sum(n) from counter"), 61);
	assert_gapless();
}

/* One more try at what was parked, as an operator asks for it. */
static void
hear_again(struct order *order, Accord__V1__Fact *fact, int key, uint64_t n, int amount)
{
	*order = (struct order){.amount = amount};
	accord__v1__fact__init(fact);
	fact->n = n;
	fact->epoch = 1;
	fact->at_us = CLOCK_SECOND;
	fact->kind = ACCORD__V1__KIND__KIND_PING;
	order->input = (struct input){.rule = &heard_rule,
	    .lane = LANE_BULK,
	    .subject = key_of(key),
	    .source = "elsewhere",
	    .fact = fact,
	    .again = true,
	    .own = order,
	    .done = on_done};
	assert_true(batcher_submit(w.batcher, &order->input, NULL));
}

static bool
all_told(const void *orders)
{
	return ((const struct order *)orders)->calls > 0 && batcher_idle(w.batcher);
}

static void
test_parked_facts_are_tried_again_in_order(void **state)
{
	static struct order orders[4], again[6];
	static Accord__V1__Fact facts[4], tried[6];

	(void)state;
	until(kept_house, NULL);
	hear(&orders[0], &facts[0], 0, 1, REFUSED_AMOUNT);
	hear(&orders[1], &facts[1], 0, 2, 2);
	hear(&orders[2], &facts[2], 1, 3, REFUSED_AMOUNT);
	hear(&orders[3], &facts[3], 0, 4, 7);
	until(all_told, &orders[3]);
	assert_int_equal(number("select count(*) from parked"), 4);

	/* Still refused, and its own stay behind it. */
	hear_again(&again[0], &tried[0], 0, 1, REFUSED_AMOUNT);
	hear_again(&again[1], &tried[1], 0, 2, 2);
	until(all_told, &again[1]);
	assert_int_equal(number("select count(*) from parked"), 4);
	assert_int_equal(w.batcher->parked, 4);

	/* Now they can be applied, with one that comes meanwhile and waits its turn. */
	hear_again(&again[2], &tried[2], 0, 1, 1);
	hear_again(&again[3], &tried[3], 0, 2, 2);
	hear(&orders[0], &facts[0], 0, 5, 3);
	hear_again(&again[4], &tried[4], 0, 4, 7);
	hear_again(&again[5], &tried[5], 0, 4, 7); /* twice */
	until(all_told, &again[5]);
	assert_int_equal(stored(0), 10);
	assert_string_equal(
	    pg_sql("select string_agg(n::text, ' ' order by n) from parked"), "3 5");
	assert_int_equal(number("select n from cursor"), 5);
	assert_int_equal(w.batcher->parked, 2);
	assert_int_equal(w.fatal, 0);
}

static void
test_a_poison_fact_tried_again_stays(void **state)
{
	static struct order order, again[3];
	static Accord__V1__Fact fact, tried[3];

	(void)state;
	until(kept_house, NULL);
	hear(&order, &fact, 0, 1, POISON_23);
	until(all_told, &order);
	hear_again(&again[0], &tried[0], 0, 1, POISON_23);
	until(all_told, &again[0]);
	assert_int_equal(number("select count(*) from parked"), 1);
	hear_again(&again[1], &tried[1], 0, 1, 5);
	lose_commit("select count(*) = 0 from parked");
	until(all_told, &again[1]);
	hear_again(&again[2], &tried[2], 0, 1, 5); /* it is over: not applied again */
	until(all_told, &again[2]);
	assert_int_equal(again[2].code, ERR_NONE);
	assert_true(again[2].input.over);
	assert_int_equal(stored(0), 5);
	assert_int_equal(w.batcher->parked, 0);
}

/* Not ready while the store refuses, and ready when it has taken one. */
static bool
fails(const void *state)
{
	const char *now = batcher_fails(w.batcher);

	return now != NULL && strcmp(now, state) == 0;
}

static void
test_a_store_that_refuses_is_said(void **state)
{
	static struct order order;

	(void)state;
	until(kept_house, NULL);
	assert_null(batcher_fails(w.batcher));
	pg_sql(
	    "create or replace function full_disk() returns trigger language plpgsql as $$ begin "
	    "raise exception 'full' using errcode = '53100'; end $$");
	pg_sql("create trigger full_disk before insert on counter execute function full_disk()");
	submit(&order, 0, 1);
	until(fails, "53100");
	assert_true(batcher_open(w.batcher));
	pg_sql("drop trigger full_disk on counter");
	until(is_idle, NULL);
	assert_null(batcher_fails(w.batcher));
	assert_int_equal(order.code, ERR_NONE);
	assert_int_equal(stored(0), 1);
}

/* Whoever waits when the service ends is told, once. */
static void
test_the_end_refuses_what_waits(void **state)
{
	static struct order orders[ORDERS];

	(void)state;
	until(kept_house, NULL);
	for (int i = 0; i < ORDERS; i++)
		submit(&orders[i], i, 1);
	until_in(BATCHER_LOAD);
	batcher_end(w.batcher);
	for (int i = 0; i < ORDERS; i++) {
		assert_int_equal(orders[i].calls, 1);
		assert_int_equal(orders[i].code, ERR_NOT_WRITER);
	}
	assert_int_equal(batcher_queued(w.batcher), 0);
	/* Its transaction is gone before the next test empties the tables. */
	pg_sql("select pg_terminate_backend(pid, 5000) from pg_stat_activity "
	       "where application_name like 'accord-%%'");
}

static void
test_fact_that_came_refused_is_parked(void **state)
{
	static struct order orders[2];
	static Accord__V1__Fact facts[2];

	(void)state;
	hear(&orders[1], &facts[1], 1, 1, 1);
	until(is_idle, NULL);
	orders[0] = (struct order){.amount = 1};
	facts[0] = facts[1];
	facts[0].n = 2;
	orders[0].input = orders[1].input;
	orders[0].input.own = &orders[0];
	orders[0].input.fact = &facts[0];
	orders[0].input.refused = true;
	err_set(&orders[0].input.err, ERR_INVALID, "not readable");
	assert_true(batcher_submit(w.batcher, &orders[0].input, NULL));
	until(is_idle, NULL);
	assert_int_equal(orders[0].code, ERR_INVALID);
	assert_string_equal(pg_sql("select reason from parked"), "not readable");
	assert_int_equal(stored(1), 1);
}

static void
test_gap_before_a_fact_is_fatal(void **state)
{
	static struct order order;
	static Accord__V1__Fact fact;

	(void)state;
	hear(&order, &fact, 0, 2, 1);
	until(is_set, &w.fatal);
	assert_int_equal(order.calls, 0);
	assert_int_equal(number("select count(*) from cursor"), 0);
	assert_int_equal(number("select count(*) from parked"), 0);
}

/* --- limits --- */

static void
test_fact_over_the_limit_refuses_its_input_only(void **state)
{
	static struct order orders[3];

	(void)state;
	for (int i = 0; i < 3; i++)
		submit(&orders[i], i, i == 1 ? LONG_FACT : 1);
	until(is_idle, NULL);
	assert_int_equal(orders[0].code, ERR_NONE);
	assert_int_equal(orders[1].code, ERR_TOO_LARGE);
	assert_int_equal(orders[2].code, ERR_NONE);
	assert_int_equal(w.fact_count, 2);
	assert_gapless();
}

/* --- housekeeping --- */

/* No month begins while the test goes on. */
static int
open_month(void **state)
{
	while (number("select count(*) from (select now() at time zone 'UTC') n (t) where "
		      "date_trunc('month', t) <> date_trunc('month', t + interval '3 min')"))
		pg_sql("select pg_sleep(1)");
	return open_world(state);
}

static void
keep_house(void)
{
	house_all(w.batcher);
	until(kept_house, NULL);
}

static void
test_housekeeping_purges_and_makes_months(void **state)
{
	(void)state;
	until(kept_house, NULL);
	pg_sql("insert into reply (id, kind, body, at) values "
	       "(gen_random_uuid(), 1, '', now() - interval '8 days'), "
	       "(gen_random_uuid(), 1, '', now() - interval '6 days')");
	pg_sql(
	    "do $$ declare t text; begin for t in select c.relname from pg_class c where c.relname "
	    "~ '^journal_2[0-9]+$' and c.relkind = 'r' loop execute 'drop table ' || t; end loop; "
	    "end $$");
	keep_house();
	assert_int_equal(number("select count(*) from reply"), 1);
	assert_int_equal(
	    number("select count(*) from pg_class where relkind = 'r' and relname in "
		   "(to_char(now() at time zone 'UTC', '\"journal_\"YYYYMM'), to_char(now() "
		   "at time zone 'UTC' + interval '1 month', '\"journal_\"YYYYMM'))"),
	    2);
}

static int
old_months(void)
{
	return number(
	    "select count(*) from pg_class where relkind = 'r' and relname ~ '^journal_[0-9]+$' "
	    "and relname < to_char(now() - interval '101 days', '\"journal_\"YYYYMM')");
}

/* Two old months with three facts each; a follower may still ask for what it has not applied. */
static void
test_old_months_go_when_every_follower_has_them(void **state)
{
	static const struct follower_mark marks[] = {{"referral", 3}, {"audit", 6}};

	(void)state;
	until(kept_house, NULL);
	pg_sql("truncate follower; select journal_ensure(now() - interval '300 days'), "
	       "journal_ensure(now() - interval '200 days')");
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) select n, 1, now() - "
	       "case when n <= 3 then interval '300 days' else interval '200 days' end, 1, "
	       "gen_random_uuid(), '' from generate_series(1, 6) n");
	w.mark_count = 1;
	memcpy(w.marks, marks, sizeof(marks));
	keep_house();
	assert_int_equal(old_months(), 2); /* the audit does not follow yet */
	w.mark_count = 2;
	keep_house();
	assert_int_equal(old_months(), 1);
	assert_int_equal(number("select min(n) from journal"), 4);
	w.mark_count = 0; /* started again: what was written down still holds */
	keep_house();
	assert_int_equal(old_months(), 1);
	w.mark_count = 1;
	w.marks[0].applied = 6;
	keep_house();
	assert_int_equal(old_months(), 0);
	assert_int_equal(number("select count(*) from follower"), 2);
	/* Whoever has taken the writer's role over still cannot drop what is young. */
	pg_sql(
	    "select journal_ensure(now()); insert into journal (n, epoch, at, kind, subject, body) "
	    "values (7, 1, now(), 1, gen_random_uuid(), '')");
	pg_sql(
	    "update follower set applied = 999; select journal_drop(now() + interval '10 years')");
	assert_int_equal(number("select count(*) from journal"), 1);
	pg_sql("truncate journal");
}

static void
drop_month(const char *when)
{
	pg_sql("do $$ begin execute 'drop table journal_' || to_char((%s) at time zone 'UTC', "
	       "'YYYYMM'); end $$",
	    when);
}

static int
has_month(const char *when)
{
	return number(pg_sql("select $$select count(*) from pg_class where relkind = 'r' and "
			     "relname = 'journal_$$ || to_char((%s) at time zone 'UTC', 'YYYYMM') "
			     "|| $$'$$",
	    when));
}

#define NEXT_MONTH                                                                                 \
	"date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' + interval '33 days'"

/* Facts that had found no partition are brought to their month, and their numbers stay. */
static void
test_facts_astray_are_brought_home(void **state)
{
	static struct order orders[20];

	(void)state;
	until(kept_house, NULL);
	drop_month("now()");
	for (int i = 0; i < 10; i++)
		submit(&orders[i], 0, 1);
	until(is_idle, NULL);
	assert_int_equal(number("select count(*) from journal_default"), 10);
	house_all(w.batcher);
	for (int i = 10; i < 20; i++)
		submit(&orders[i], 0, 1);
	until(kept_house, NULL);
	for (int i = 0; i < 20; i++)
		assert_int_equal(orders[i].code, ERR_NONE);
	assert_int_equal(number("select count(*) from journal_default"), 0);
	assert_int_equal(has_month("now()"), 1);
	assert_int_equal(w.batcher->house.astray, 0);
	assert_gapless();
}

/* Of months long gone, too, one after the other; and the next month is there a month ahead. */
static void
test_months_long_gone_are_brought_home(void **state)
{
	(void)state;
	until(kept_house, NULL);
	drop_month(NEXT_MONTH);
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) select n, 1, now() - n * "
	       "interval '31 days', 1, gen_random_uuid(), '' from generate_series(1, 3) n");
	assert_int_equal(number("select count(*) from journal_default"), 3);
	keep_house();
	assert_int_equal(number("select count(*) from journal_default"), 0);
	assert_int_equal(number("select count(*) from journal"), 3);
	assert_int_equal(has_month(NEXT_MONTH), 1);
	pg_sql("truncate journal");
}

/* One that no month is made for, whichever way its clock was wrong, stays and holds no other up. */
static void
test_facts_of_no_month_hold_nothing_up(void **state)
{
	(void)state;
	until(kept_house, NULL);
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) select n, 1, now() + (n - "
	       "2) * "
	       "interval '11 years' - interval '200 days', 1, gen_random_uuid(), '' from "
	       "generate_series(1, 3) n");
	assert_int_equal(number("select count(*) from journal_default"), 3);
	keep_house();
	assert_int_equal(number("select count(*) from journal_default where n in (1, 3)"), 2);
	assert_int_equal(number("select count(*) from journal_default"), 2);
	assert_int_equal(w.batcher->house.failed, 0);
	pg_sql("truncate journal");
}

static bool
is_astray(const void *unused)
{
	(void)unused;
	return w.batcher->house.astray > 0 && w.batcher->house.failed != 0 && kept_house(NULL);
}

static PGconn *
read_for_long(void)
{
	PGconn *dump = PQconnectdb(pg.conninfo);
	PGresult *result;

	assert_true(PQsendQuery(dump, "begin; lock table journal in access share mode"));
	while ((result = PQgetResult(dump)) != NULL) {
		assert_int_equal(PQresultStatus(result), PGRES_COMMAND_OK);
		PQclear(result);
	}
	return dump;
}

/* A month that cannot be made keeps nothing else from being done, and is asked for again soon. */
static void
test_housekeeping_that_fails_hurts_nobody(void **state)
{
	static struct order orders[10];
	PGconn *dump;

	(void)state;
	until(kept_house, NULL);
	drop_month("now()");
	pg_sql("insert into reply (id, kind, body, at) values (gen_random_uuid(), 1, '', now() - "
	       "interval '8 days')");
	dump = read_for_long();
	house_all(w.batcher);
	for (int i = 0; i < 10; i++)
		submit(&orders[i], 0, 1);
	until(is_astray, NULL);
	for (int i = 0; i < 10; i++)
		assert_int_equal(orders[i].code, ERR_NONE);
	assert_int_equal(stored(0), 10);
	assert_int_equal(w.fatal, 0);
	assert_int_equal(
	    number("select count(*) from reply where at < now() - interval '7 days'"), 0);
	assert_true(ev_is_active(&w.batcher->house.again));
	assert_true(ev_timer_remaining(w.loop, &w.batcher->house.again) <= 60.);
	PQfinish(dump);
	ev_timer_stop(w.loop, &w.batcher->house.again);
	ev_feed_event(w.loop, &w.batcher->house.again, EV_TIMER);
	while (w.batcher->house.failed != 0)
		ev_run(w.loop, EVRUN_ONCE);
	until(kept_house, NULL);
	assert_int_equal(number("select count(*) from journal_default"), 0);
	assert_int_equal(w.batcher->house.astray, 0);
	assert_gapless();
}

/* Too many for the writer to stand still for are left to the operator, who says how many. */
static void
test_more_facts_astray_than_are_moved_at_once(void **state)
{
	(void)state;
	until(kept_house, NULL);
	drop_month("now()");
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) select n, 1, now(), 1, "
	       "gen_random_uuid(), '' from generate_series(1, 100001) n");
	house_all(w.batcher);
	until(is_astray, NULL);
	assert_int_equal(w.batcher->house.astray, 100001);
	assert_int_equal(has_month("now()"), 0);
	pg_sql("delete from journal where n = 100001");
	keep_house();
	assert_int_equal(number("select count(*) from journal_default"), 0);
	assert_int_equal(has_month("now()"), 1);
	drop_month("now()");
	pg_sql("insert into journal (n, epoch, at, kind, subject, body) select n, 1, now(), 1, "
	       "gen_random_uuid(), '' from generate_series(1, 100001) n");
	assert_int_equal(number("select journal_month(now(), 1000000)"), 100001);
	pg_sql("truncate journal");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)
#define MONTH(name) cmocka_unit_test_setup_teardown(name, open_month, close_world)
	    TEST(test_lost_while_free),
	    TEST(test_lost_while_asking_for_clocks),
	    TEST(test_lost_while_loading),
	    TEST(test_lost_while_loading_more),
	    TEST(test_lost_while_saving),
	    TEST(test_lost_while_rolling_back),
	    TEST(test_lost_while_pausing),
	    TEST(test_lost_while_waiting_for_the_lease),
	    TEST(test_lost_commit_of_commands_happens_once),
	    TEST(test_lost_commit_of_a_parked_fact),
	    TEST(test_lost_commit_of_a_clock),
	    TEST(test_refusal_is_decided_again),
	    TEST(test_poison_input_among_clocks),
	    TEST(test_poison_clock_is_put_off),
	    TEST(test_unknown_clock_is_put_off),
	    TEST(test_poison_among_facts_and_commands),
	    TEST(test_fact_that_came_refused_is_parked),
	    TEST(test_parked_facts_are_tried_again_in_order),
	    TEST(test_a_poison_fact_tried_again_stays),
	    TEST(test_a_store_that_refuses_is_said),
	    TEST(test_the_end_refuses_what_waits),
	    TEST(test_gap_before_a_fact_is_fatal),
	    TEST(test_fact_over_the_limit_refuses_its_input_only),
	    MONTH(test_housekeeping_purges_and_makes_months),
	    MONTH(test_old_months_go_when_every_follower_has_them),
	    MONTH(test_facts_astray_are_brought_home),
	    MONTH(test_months_long_gone_are_brought_home),
	    MONTH(test_facts_of_no_month_hold_nothing_up),
	    MONTH(test_housekeeping_that_fails_hurts_nobody),
	    MONTH(test_more_facts_astray_than_are_moved_at_once),
	};

	log_open("test", LOG_ERROR);
	return cmocka_run_group_tests(tests, set_up, NULL);
}
