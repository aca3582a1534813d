/* How quarters, their statements and disputes are read from the store and put back. */
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/referral/cost_period.h"
#include "sql/referral/cost.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

struct id
cost_period_id(const char *agreement, const char *quarter)
{
	return id_digest((const char *const[]){"cost period", agreement, quarter}, 3);
}

static struct id
numbered(const char *what, const struct id *period, unsigned number, const char *member)
{
	char whose[ID_TEXT_SIZE], digits[16];

	(void)snprintf(digits, sizeof(digits), "%u", number);
	return id_digest((const char *const[]){what, id_text(period, whose), digits, member}, 4);
}

struct id
cost_statement_id(const struct id *period, unsigned number)
{
	return numbered("cost statement", period, number, NULL);
}

struct id
cost_dispute_id(const struct id *period, unsigned number, const char *member)
{
	return numbered("cost dispute", period, number, member);
}

/* --- periods --- */

static void
period_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct cost_quarter_row *p = row;

	p->id = db_id(from, 0);
	READ_TEXT(p->agreement, from, 1);
	READ_TEXT(p->quarter, from, 2);
	READ_TEXT(p->host, from, 3);
	p->members = arena_strdup(batch_arena(batch), db_text(from, 4));
	p->state = (Accord__V1__CostState)db_int(from, 5);
	p->statement = (unsigned)db_int(from, 6);
	p->issued = (unsigned)db_int(from, 7);
	p->opened = db_time(from, 8);
	p->moved = db_time(from, 9);
	p->moves = (unsigned)db_int(from, 10);
	p->version = (int)db_int(from, 11);
}

static void
period_bind(struct db_args *to, const void *row)
{
	const struct cost_quarter_row *p = row;

	db_put_id(to, &p->id);
	db_put_text(to, p->agreement);
	db_put_text(to, p->quarter);
	db_put_text(to, p->host);
	db_put_text(to, p->members);
	db_put_int(to, p->state);
	db_put_int(to, p->statement);
	db_put_int(to, p->issued);
	db_put_time(to, p->opened);
	db_put_time(to, p->moved);
	db_put_int(to, p->moves);
	db_put_int(to, p->version + 1);
}

const struct table cost_period_table = {
    .name = "cost_period",
    .row_size = sizeof(struct cost_quarter_row),
    .load = &sql_cost_period_load,
    .read = period_read,
    .save = &sql_cost_period_save,
    .bind = period_bind,
};

/* --- statements --- */

static void
statement_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct cost_statement_row *s = row;
	const void *sha256;
	size_t len;

	s->id = db_id(from, 0);
	s->period = db_id(from, 1);
	s->number = (unsigned)db_int(from, 2);
	s->frozen = arena_strdup(batch_arena(batch), db_text(from, 3));
	sha256 = db_bytes(from, 4, &len);
	if (sha256 != NULL && len == sizeof(s->sha256))
		memcpy(s->sha256, sha256, len);
}

static void
statement_bind(struct db_args *to, const void *row)
{
	const struct cost_statement_row *s = row;

	db_put_id(to, &s->id);
	db_put_id(to, &s->period);
	db_put_int(to, s->number);
	db_put_text(to, s->frozen);
	db_put_bytes(to, s->sha256, sizeof(s->sha256));
	db_put_text(to, s->person);
	db_put_time(to, s->made);
}

const struct table cost_statement_table = {
    .name = "cost_statement",
    .row_size = sizeof(struct cost_statement_row),
    .load = &sql_cost_statement_load,
    .read = statement_read,
    .save = &sql_cost_statement_save,
    .bind = statement_bind,
};

/* --- disputes --- */

static void
dispute_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct cost_dispute_row *d = row;

	(void)batch;
	d->id = db_id(from, 0);
	d->reason = (Accord__V1__CostReason)db_int(from, 1);
	d->line = (unsigned)db_int(from, 2);
}

static void
dispute_bind(struct db_args *to, const void *row)
{
	const struct cost_dispute_row *d = row;

	db_put_id(to, &d->id);
	db_put_id(to, &d->period);
	db_put_int(to, d->number);
	db_put_text(to, d->member);
	db_put_text(to, d->person);
	db_put_int(to, d->reason);
	db_put_int(to, d->line);
	db_put_time(to, d->made);
}

const struct table cost_dispute_table = {
    .name = "cost_dispute",
    .row_size = sizeof(struct cost_dispute_row),
    .load = &sql_cost_dispute_load,
    .read = dispute_read,
    .save = &sql_cost_dispute_save,
    .bind = dispute_bind,
};
