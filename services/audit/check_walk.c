/*
 * All of the log leaf by leaf, judged as `accord audit verify` judges it: some leaves at a time,
 * with the nodes, heads and destructions that stand between them, so that memory has no part in its
 * size.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/audit/check.h"
#include "services/audit/verify/verify_open.h"
#include "sql/audit/check.h"

#define TICK 0.05
#define PAGE_MAX 1024 /* leaves */
#define PAGE_NODES 16 /* that so many leaves complete: 4 or 5 of level 1, one of the others */
#define PAGE_MEMORY ((size_t)8 << 20)
#define LEAF_MEMORY ((size_t)1 << 20)
#define LINE 256
#define TOLD_AGAIN CLOCK_HOUR

/* What stands between the leaves of a page, in order; all of it is there before the leaves come. */
struct page {
	struct verify_node nodes[PAGE_NODES];
	struct verify_head heads[PAGE_MAX];
	struct verify_gone gone[PAGE_MAX];
	size_t node_count, head_count, gone_count;
	size_t node_at, head_at, gone_at; /* judged so far */
	uint64_t to;
};

static struct {
	struct service *service;
	ev_timer tick;
	int64_t pace;
	struct arena *arena; /* of a page */
	struct page page;
	struct verify_open open;
	struct verify verify;
	uint64_t size; /* how far this walk goes */
	int64_t begun;
	bool going, busy, at_once;
	char *said; /* lines that verify wrote */
	size_t said_len, said_at;
	char told[LINE]; /* the first line of the last walk that was told */
	int64_t told_when;
	bool quiet; /* this walk says what the last one did */
} walk;

static struct metric m_leaves = {.name = "accord_audit_leaves_checked_total",
    .help = "leaves of the log that were read again and held against its roots"};
static struct metric m_walks = {
    .name = "accord_audit_walks_total", .help = "walks over the whole log that came to its end"};
static struct metric m_wrong = {.name = "accord_audit_log_wrong",
    .help = "differences that the last walk over the log found",
    .kind = METRIC_GAUGE};
static struct metric m_seconds = {.name = "accord_audit_walk_seconds",
    .help = "how long the last walk over the whole log took",
    .kind = METRIC_GAUGE};

/* --- what is told --- */

static void
tell_line(const char *line)
{
	int64_t now = clock_mono();

	if (walk.said_at == 0) {
		walk.quiet = strcmp(walk.told, line) == 0 && now - walk.told_when < TOLD_AGAIN;
		if (!walk.quiet) {
			(void)text_copy(walk.told, sizeof(walk.told), line);
			walk.told_when = now;
		}
	}
	if (!walk.quiet)
		log_error("the audit log does not match", L_STR("where", line));
}

static void
tell_lines(void)
{
	char line[LINE];

	fflush(walk.verify.out);
	while (walk.said_at < walk.said_len) {
		const char *at = walk.said + walk.said_at;
		size_t len = strcspn(at, "\n");

		snprintf(line, sizeof(line), "%.*s", (int)len, at);
		tell_line(line);
		walk.said_at += len + (at[len] == '\n');
	}
}

static void
forget_said(void)
{
	if (walk.verify.out != NULL)
		(void)fclose(walk.verify.out);
	free(walk.said);
	walk.said = NULL;
	walk.said_len = walk.said_at = 0;
	walk.verify.out = NULL;
}

static void
end_walk(void)
{
	bool good = verify_end(&walk.verify);

	tell_lines();
	if (good && walk.told[0] != '\0') {
		log_warn("the audit log matches again", L_INT("size", walk.size));
		walk.told[0] = '\0';
	}
	metric_add(&m_walks, 1);
	metric_set(&m_wrong, (int64_t)walk.verify.wrong);
	metric_set(&m_seconds, (clock_mono() - walk.begun) / CLOCK_SECOND);
	forget_said();
	walk.going = false;
}

/* --- a page --- */

/* Of what is longer than any that is right the length alone is kept, which is judged first. */
static const void *
kept(const struct db_row *row, int column, size_t *len)
{
	const void *bytes = db_bytes(row, column, len), *copy;

	if (*len > sizeof(walk.verify.tree.edge))
		return "";
	if ((copy = arena_dup(walk.arena, bytes, *len)) == NULL)
		*len = 0; /* an exhausted arena undoes the walk */
	return copy;
}

static void
on_node(void *ctx, const struct db_row *row)
{
	struct verify_node *node = &walk.page.nodes[walk.page.node_count];

	(void)ctx;
	if (walk.page.node_count == PAGE_NODES)
		return;
	node->level = db_int(row, 0);
	node->idx = db_int(row, 1);
	node->hash = kept(row, 2, &node->hash_len);
	walk.page.node_count++;
}

static void
on_head(void *ctx, const struct db_row *row)
{
	struct verify_head *head = &walk.page.heads[walk.page.head_count];

	(void)ctx;
	if (walk.page.head_count == PAGE_MAX)
		return;
	head->size = db_int(row, 0);
	head->root = kept(row, 1, &head->root_len);
	head->edge = kept(row, 2, &head->edge_len);
	head->chain = kept(row, 3, &head->chain_len);
	head->before = db_null(row, 4) ? -1 : db_int(row, 4);
	walk.page.head_count++;
}

static void
on_gone(void *ctx, const struct db_row *row)
{
	(void)ctx;
	if (walk.page.gone_count < PAGE_MAX)
		walk.page.gone[walk.page.gone_count++] =
		    (struct verify_gone){db_id(row, 0), db_int(row, 1)};
}

/* Those that end with the last leaf; all: also those whose leaves are not there. */
static void
judge_between(bool all)
{
	struct page *page = &walk.page;
	int64_t size = (int64_t)walk.verify.tree.size;

	for (; page->node_at < page->node_count; page->node_at++) {
		const struct verify_node *node = &page->nodes[page->node_at];

		if (!all && verify_node_at(node) > size)
			break;
		verify_node(&walk.verify, node);
	}
	for (; page->head_at < page->head_count; page->head_at++) {
		if (!all && page->heads[page->head_at].size > size)
			break;
		verify_head(&walk.verify, &page->heads[page->head_at]);
	}
}

static void
judge_gone(int64_t idx)
{
	struct page *page = &walk.page;

	for (; page->gone_at < page->gone_count && page->gone[page->gone_at].idx <= idx;
	     page->gone_at++)
		verify_destruction(&walk.verify, &walk.open, &page->gone[page->gone_at], idx);
}

static struct verify_row
row_read(const struct db_row *from)
{
	struct verify_row row = {.idx = db_int(from, 0),
	    .source = db_text(from, 1),
	    .epoch = db_int(from, 2),
	    .n = db_int(from, 3),
	    .sealed = !db_null(from, 6),
	    .key = db_id(from, 6),
	    .owner = db_text(from, 7),
	    .has_key = !db_null(from, 8),
	    .destroyed = db_bool(from, 9),
	    .organisation = db_text(from, 10),
	    .subject = db_id(from, 11),
	    .kek = db_int(from, 12)};

	row.salt = db_bytes(from, 4, &row.salt_len);
	row.bytes = db_bytes(from, 5, &row.bytes_len);
	row.data_key = db_bytes(from, 8, &row.data_key_len);
	row.hash = db_bytes(from, 13, &row.hash_len);
	return row;
}

static void
on_leaf(void *ctx, const struct db_row *from)
{
	const struct verify_row row = row_read(from);
	struct verify_leaf leaf;

	(void)ctx;
	verify_reach(&walk.verify, row.idx);
	verify_open(&walk.open, &row, &leaf);
	verify_leaf(&walk.verify, &leaf);
	judge_gone(row.idx);
	judge_between(false);
	metric_add(&m_leaves, 1);
}

static void
on_beyond(void *ctx, const struct db_row *row)
{
	(void)ctx;
	verify_beyond(&walk.verify, db_text(row, 0), db_int(row, 1));
}

static void ask(void);

static void
on_page(void *ctx, const struct err *err)
{
	struct err full = {0};

	(void)ctx;
	walk.busy = false;
	if (err == NULL && arena_exhausted(walk.arena)) {
		(void)err_set(&full, ERR_UNAVAILABLE, "no memory for a page of it");
		err = &full;
	}
	if (err != NULL || !service_writes(walk.service)) {
		if (err != NULL)
			log_warn("the audit log was not read again", L_ERR(err));
		forget_said();
		walk.going = false;
		return;
	}
	verify_reach(&walk.verify, (int64_t)walk.page.to);
	judge_gone(INT64_MAX);
	judge_between(true);
	if (walk.page.to == walk.size)
		end_walk();
	else
		tell_lines();
	if (walk.going && walk.at_once)
		ask();
}

static uint64_t
page_leaves(void)
{
	int64_t each = (int64_t)((double)walk.pace * TICK);

	if (walk.at_once || each > PAGE_MAX)
		return PAGE_MAX;
	return each < 1 ? 1 : (uint64_t)each;
}

static bool
send(const struct statement *statement, db_row_fn *on_row, struct err *err)
{
	struct db_args *args = db_args(statement, walk.arena);

	db_set_int(args, 0, walk.verify.next);
	db_set_int(args, 1, (int64_t)walk.page.to);
	return db_send(walk.service->reader, args, on_row, NULL, err);
}

/* The leaves come last: what stands between them was committed with them or before. */
static void
ask(void)
{
	struct db *db = walk.service->reader;
	uint64_t next = (uint64_t)walk.verify.next;
	struct err err;

	arena_reset(walk.arena);
	walk.page.node_count = walk.page.head_count = walk.page.gone_count = 0;
	walk.page.node_at = walk.page.head_at = walk.page.gone_at = 0;
	walk.page.to = walk.size - next > page_leaves() ? next + page_leaves() : walk.size;
	walk.busy =
	    send(&sql_check_nodes, on_node, &err) && send(&sql_check_heads, on_head, &err) &&
	    send(&sql_check_gone, on_gone, &err) && send(&sql_check_leaves, on_leaf, &err) &&
	    (walk.page.to < walk.size ||
		db_send(db, db_args(&sql_check_beyond, walk.arena), on_beyond, NULL, &err)) &&
	    db_sync(db, on_page, NULL, &err);
}

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	struct service *service = walk.service;

	(void)loop, (void)w, (void)revents;
	if (walk.going && !walk.busy && !service->draining && db_ready(service->reader))
		ask();
}

bool
walk_going(void)
{
	return walk.going;
}

void
walk_hurry(void)
{
	walk.at_once = true;
}

void
walk_begin(uint64_t size, const struct noted *noted, bool at_once)
{
	walk.verify = (struct verify){.chain_key = seal_index(walk.service->seal, SEAL_SITE)};
	if ((walk.verify.out = open_memstream(&walk.said, &walk.said_len)) == NULL)
		return;
	if (noted->size > 0) {
		walk.verify.noted = (struct verify_noted){.wanted = true, .size = noted->size};
		memcpy(walk.verify.noted.root, noted->root, VERIFY_HASH);
	}
	walk.size = size;
	walk.begun = clock_mono();
	walk.at_once = at_once;
	walk.quiet = false;
	walk.going = true;
}

void
walk_open(struct service *service, int64_t pace)
{
	walk.service = service;
	walk.pace = pace;
	walk.arena = arena_new(64 * 1024, PAGE_MEMORY);
	walk.open =
	    (struct verify_open){.seal = service->seal, .arena = arena_new(16 * 1024, LEAF_MEMORY)};
	metric_register(&m_leaves);
	metric_register(&m_walks);
	metric_register(&m_wrong);
	metric_register(&m_seconds);
	ev_timer_init(&walk.tick, on_tick, TICK, TICK);
	ev_timer_start(service->loop, &walk.tick);
}

void
walk_close(void)
{
	if (walk.service == NULL)
		return;
	ev_timer_stop(walk.service->loop, &walk.tick);
	forget_said();
	arena_free(&walk.open.arena);
	arena_free(&walk.arena);
	walk.service = NULL;
}
