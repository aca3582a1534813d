/* The index of the log, written with each leaf; behind a program that knew nothing of it, caught up
 * with. */
#include "services/audit/index.h"

#include <string.h>

#include "common/log.h"
#include "services/audit/audit.h"
#include "services/audit/entry.h"
#include "services/audit/leaf.h"
#include "services/audit/open.h"
#include "services/audit/sealing.h"
#include "services/audit/tree.h"
#include "sql/audit/entry.h"

#define CHUNK 128 /* leaves in one step of catching up; as in unindexed_load */
#define AGAIN_S 5.

/* --- rows --- */

static void
refusal_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct refusal *r = row;

	r->disclosure = db_id(from, 0);
	if (!db_null(from, 1))
		r->asked = db_id(from, 1);
	r->person = arena_strdup(batch_arena(batch), db_text(from, 2));
	r->at = db_time(from, 3);
	r->idx = (uint64_t)db_int(from, 4);
}

static void
refusal_bind(struct db_args *to, const void *row)
{
	const struct refusal *r = row;

	db_put_id(to, &r->disclosure);
	db_put_id(to, id_is_nil(&r->asked) ? NULL : &r->asked);
	db_put_text(to, r->person);
	db_put_time(to, r->at);
	db_put_int(to, (int64_t)r->idx);
}

const struct table audit_refusal = {.name = "refusal",
    .row_size = sizeof(struct refusal),
    .load = &sql_refusal_load,
    .read = refusal_read,
    .save = &sql_refusal_add,
    .bind = refusal_bind};

struct entry_row {
	struct id key;
	int64_t at;
	uint64_t idx;
};

static void
entry_bind(struct db_args *to, const void *row)
{
	const struct entry_row *e = row;

	db_put_id(to, &e->key);
	db_put_time(to, e->at);
	db_put_int(to, (int64_t)e->idx);
}

const struct table audit_entry = {.name = "entry",
    .row_size = sizeof(struct entry_row),
    .save = &sql_entry_add,
    .bind = entry_bind};

/* Before or behind what was disclosed under the request's id: the store leads from her key to both.
 */
struct link_row {
	struct id from, to, client;
};

static void
link_bind(struct db_args *to, const void *row)
{
	const struct link_row *l = row;

	db_put_id(to, &l->from);
	db_put_id(to, &l->to);
	db_put_id(to, &l->client);
}

const struct table audit_entry_link = {.name = "entry_link",
    .row_size = sizeof(struct link_row),
    .save = &sql_entry_link,
    .bind = link_bind};

struct gone_row {
	struct id key, client;
};

static void
gone_bind(struct db_args *to, const void *row)
{
	const struct gone_row *g = row;

	db_put_id(to, &g->key);
	db_put_id(to, &g->client);
}

/* Behind the rows that it takes away again. */
const struct table audit_entry_gone = {.name = "entry_gone",
    .row_size = sizeof(struct gone_row),
    .save = &sql_entry_forget,
    .bind = gone_bind};

struct head_row {
	uint64_t next;
};

static const struct id head_key = {"accord.idx.head"};

static void
head_read(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	((struct head_row *)row)->next = (uint64_t)db_int(from, 1);
}

static void
head_bind(struct db_args *to, const void *row)
{
	db_put_int(to, (int64_t)((const struct head_row *)row)->next);
}

const struct table audit_entry_head = {.name = "entry_head",
    .row_size = sizeof(struct head_row),
    .load = &sql_entry_head_load,
    .read = head_read,
    .save = &sql_entry_head_save,
    .bind = head_bind};

/* Leaves that the index lacks, the first of them; one row of memory. Read only. */
struct unindexed {
	struct {
		uint64_t idx;
		const Accord__V1__LeafContent *content; /* NULL: illegible */
	} leaves[CHUNK];
	size_t count;
	bool shut; /* the next one cannot be opened now */
};

static void
unindexed_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct unindexed *u = row;
	struct leaf_opened leaf;
	struct err err = {0};

	if (u->count == CHUNK || u->shut)
		return;
	if (!leaf_open(audit.seal, batch_arena(batch), from, 1, &leaf, &err)) {
		u->shut = err.code == ERR_UNAVAILABLE;
		leaf.destroyed = true; /* what is damaged tells as little */
	}
	if (u->shut)
		return;
	u->leaves[u->count].idx = (uint64_t)db_int(from, 1);
	u->leaves[u->count++].content =
	    leaf.destroyed ? NULL : audit_open(batch_arena(batch), leaf.bytes, leaf.len);
}

const struct table audit_unindexed = {.name = "unindexed",
    .row_size = sizeof(struct unindexed),
    .load = &sql_unindexed_load,
    .read = unindexed_read};

/* --- one leaf --- */

/* Catching up. */
static struct {
	struct service *service;
	struct input input;
	struct ev_timer again;
	bool going, more, shut;
} behind;

static void go_on(void);

static void
catch_up(void *own, void *arg)
{
	(void)own;
	(void)arg;
	go_on();
}

static void
need_half(struct batch *batch, const char *source, const Accord__V1__Fact *fact)
{
	struct id disclosure;

	if (entry_half(source, fact, &disclosure) != ENTRY_IS_NOTHING)
		batch_need(batch, &audit_refusal, &disclosure);
}

static void
add_keys(struct batch *batch, const struct entry_keys *keys, int64_t at, uint64_t idx)
{
	for (size_t i = 0; i < keys->count; i++)
		*(struct entry_row *)batch_append(batch, &audit_entry) =
		    (struct entry_row){keys->keys[i], at, idx};
}

static void
add_asked(struct batch *batch, const struct refusal *asked, const struct id *disclosure, int64_t at,
    uint64_t idx)
{
	struct refusal *row;

	if (batch_row(batch, &audit_refusal, disclosure) != NULL)
		return;
	row = batch_new(batch, &audit_refusal, disclosure);
	*row = *asked;
	row->disclosure = *disclosure;
	row->at = at;
	row->idx = idx;
}

static bool
add_leaf(struct batch *batch, const char *source, const Accord__V1__Fact *fact, uint64_t idx,
    struct err *err)
{
	struct entry_said *said = arena_zalloc(batch_arena(batch), sizeof(*said));
	const struct refusal *known = NULL;
	struct id disclosure;
	struct gone_row *row;

	if (said == NULL)
		return err_set(err, ERR_TOO_LARGE, "the batch does not fit into memory");
	if (entry_half(source, fact, &disclosure) == ENTRY_IS_REFUSED)
		known = batch_row(batch, &audit_refusal, &disclosure);
	switch (entry_of_fact(batch_arena(batch), source, fact, known, said)) {
	case ENTRY_IS_LEAF:
		add_keys(batch, &said->keys, fact->at_us, idx);
		break;
	case ENTRY_IS_ASKED:
		add_asked(batch, &said->asked, &disclosure, fact->at_us, idx);
		break;
	case ENTRY_IS_REFUSED:
		if (known != NULL)
			add_keys(batch, &said->keys, known->at, known->idx);
		break;
	case ENTRY_IS_LINK:
		*(struct link_row *)batch_append(batch, &audit_entry_link) = (struct link_row){
		    entry_key_of_id(said->organisation, ENTRY_BY_CLIENT, &said->request),
		    entry_key_of_id(said->organisation, ENTRY_BY_CLIENT, &said->client),
		    said->client};
		break;
	case ENTRY_IS_GONE:
		row = batch_append(batch, &audit_entry_gone);
		row->key = entry_key_of_id(said->organisation, ENTRY_BY_CLIENT, &said->client);
		row->client = said->client;
		break;
	case ENTRY_IS_NOTHING:
		break;
	}
	return true;
}

void
audit_index_need(struct batch *batch, const struct input *input)
{
	batch_need(batch, &audit_entry_head, &head_key);
	need_half(batch, input->source, input->fact);
}

bool
audit_index_leaf(struct batch *batch, const struct input *input, uint64_t idx, struct err *err)
{
	struct head_row *head = batch_row(batch, &audit_entry_head, &head_key);

	if (head == NULL || head->next != idx) {
		if (!behind.going && !ev_is_active(&behind.again))
			batch_after(batch, catch_up, NULL); /* in order */
		return true;
	}
	if (!add_leaf(batch, input->source, input->fact, idx, err))
		return false;
	head->next = idx + 1;
	batch_touch(batch, head);
	return true;
}

/* --- catching up --- */

static void
behind_keys(struct batch *batch, struct input *input)
{
	(void)input;
	batch_need(batch, &audit_tree, &audit_tree_key);
	batch_need(batch, &audit_entry_head, &head_key);
	batch_need(batch, &audit_unindexed, &head_key);
}

static void
behind_more(struct batch *batch, struct input *input)
{
	const struct unindexed *u = batch_row(batch, &audit_unindexed, &head_key);

	(void)input;
	for (size_t i = 0; u != NULL && i < u->count; i++)
		if (u->leaves[i].content != NULL)
			need_half(batch, u->leaves[i].content->source, u->leaves[i].content->fact);
}

/* Leaves that the same batch appended before this were indexed with it, or are not loaded. */
static bool
behind_step(struct batch *batch, struct input *input, struct err *err)
{
	const struct unindexed *u = batch_row(batch, &audit_unindexed, &head_key);
	struct head_row *head = batch_row(batch, &audit_entry_head, &head_key);
	const struct log_head *log = batch_row(batch, &audit_tree, &audit_tree_key);

	(void)input;
	for (size_t i = 0; u != NULL && head != NULL && i < u->count; i++) {
		const Accord__V1__LeafContent *content = u->leaves[i].content;

		if (u->leaves[i].idx != head->next)
			continue;
		if (content != NULL &&
		    !add_leaf(batch, content->source, content->fact, head->next, err))
			return false;
		head->next++;
		batch_touch(batch, head);
	}
	behind.shut = u != NULL && u->shut;
	behind.more = head != NULL && log != NULL && head->next < log->tree.size;
	return true;
}

static const struct rule behind_rule = {.kind = 1,
    .name = "index_older_leaves",
    .keys = behind_keys,
    .more = behind_more,
    .decide = behind_step};

static void
on_step(struct input *input, const struct err *err)
{
	(void)input;
	behind.going = false;
	if ((err != NULL || behind.shut) && service_writes(behind.service))
		ev_timer_again(behind.service->loop, &behind.again);
	else if (err == NULL && behind.more)
		go_on();
}

static void
go_on(void)
{
	struct err err;

	if (behind.going || behind.service == NULL)
		return;
	behind.input = (struct input){.rule = &behind_rule, .lane = LANE_BULK, .done = on_step};
	behind.going = service_submit(behind.service, &behind.input, &err);
	if (!behind.going && service_writes(behind.service))
		ev_timer_again(behind.service->loop, &behind.again);
}

static void
on_again(struct ev_loop *loop, ev_timer *timer, int revents)
{
	(void)revents;
	ev_timer_stop(loop, timer);
	go_on();
}

void
audit_index_begin(struct service *service)
{
	behind.service = service;
	if (!ev_is_active(&behind.again))
		ev_timer_init(&behind.again, on_again, AGAIN_S, AGAIN_S);
	go_on();
}
