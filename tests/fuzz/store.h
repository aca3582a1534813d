/*
 * A store that answers questions with whatever the input says: real results of libpq, with the
 * types that each reader wants (found out by watching what it takes), and then again with others,
 * with nulls, values too short or too long, and texts of any length.
 */
#ifndef TESTS_FUZZ_STORE_H
#define TESTS_FUZZ_STORE_H

#include <dlfcn.h>

#include "common/db_priv.h"
#include "tests/fuzz/script.h"

#define STORE_COLUMNS 48
#define STORE_STATEMENTS 128
#define STORE_PENDING 64
#define STORE_ROWS 4
#define STORE_LEARN 10 /* types and once more */

static const Oid store_types[] = {25, 20, 2950, 1184, 21, 23, 17, 16, 701};

/* What a reader takes each column of a statement for. */
struct store_shape {
	const struct statement *statement;
	unsigned type[STORE_COLUMNS]; /* index in store_types */
	bool known[STORE_COLUMNS];
	int columns; /* that it asks for; 0: not known yet */
};

static struct {
	struct store_shape shapes[STORE_STATEMENTS];
	size_t shape_count;
	bool asked[STORE_COLUMNS], taken[STORE_COLUMNS];
	int last;     /* column whose type was asked last */
	bool hostile; /* a value was not of its column's kind, or no text of ours */
	bool failed;  /* the group that is being answered */
	struct {
		const struct statement *statement;
		db_row_fn *row;
		db_sync_fn *done;
		void *ctx;
	} pending[STORE_PENDING];
	size_t count;
	const uint8_t *tape;
	size_t tape_len;
} store;

/* --- watching --- */

#define STORE_REAL(name) ((__typeof__(&name))(uintptr_t)dlsym(RTLD_NEXT, #name))

Oid
PQftype(const PGresult *result, int column)
{
	static __typeof__(&PQftype) real;

	if (real == NULL)
		real = STORE_REAL(PQftype);
	if (column >= 0 && column < STORE_COLUMNS)
		store.asked[column] = true;
	store.last = column;
	return real(result, column);
}

int
PQgetisnull(const PGresult *result, int row, int column)
{
	static __typeof__(&PQgetisnull) real;

	if (real == NULL)
		real = STORE_REAL(PQgetisnull);
	if (column >= 0 && column < STORE_COLUMNS && column == store.last)
		store.taken[column] = true;
	return real(result, row, column);
}

static inline struct store_shape *
store_shape(const struct statement *statement)
{
	struct store_shape *shape = store.shapes;

	for (size_t i = 0; i < store.shape_count; i++, shape++)
		if (shape->statement == statement)
			return shape;
	MUST(store.shape_count < STORE_STATEMENTS);
	store.shape_count++;
	*shape = (struct store_shape){.statement = statement};
	return shape;
}

static inline void
store_learn(struct store_shape *shape)
{
	for (int i = 0; i < STORE_COLUMNS; i++) {
		if (store.asked[i] && shape->columns <= i)
			shape->columns = i + 1;
		shape->known[i] |= store.taken[i];
		if (store.asked[i] && !shape->known[i])
			shape->type[i] =
			    (shape->type[i] + 1) % (sizeof(store_types) / sizeof(*store_types));
	}
}

/* --- values --- */

static inline unsigned
store_byte(void)
{
	return (unsigned)fuzz_number(&store.tape, &store.tape_len, 1);
}

static inline int
store_text(char *value, unsigned how)
{
	const char *word = how % 3 == 0   ? PICK(&(struct any){.seed = how}, script_words)
			   : how % 3 == 1 ? script_organisations[how % 4]
					  : script_people[how % 4];

	return snprintf(value, 64, "%s", word);
}

/* Any bytes of any length, but terminated as libpq does it. */
static inline int
store_anything(char value[512], bool text)
{
	size_t len = store_byte() * 2;
	unsigned fill = store_byte();

	store.hostile = true;
	for (size_t i = 0; i < len; i++)
		value[i] = (char)(fill < 128 ? fill : store_byte());
	for (size_t i = 0; text && i < len; i++)
		value[i] = value[i] == '\0' ? 'x' : value[i];
	return (int)len;
}

static inline int
store_number(char *value, unsigned width, unsigned how)
{
	memset(value, how < 0x90 ? 0 : (int)how, width);
	value[width - 1] = (char)(how < 0x90 ? how & 7 : how);
	store.hostile |= how >= 0x90;
	return (int)width;
}

/* How a column of that type is filled: -1 for NULL. */
static inline int
store_value(unsigned type, char value[512])
{
	unsigned how = store_byte();

	switch (store_types[type]) {
	case 25:
		return how < 0xd0   ? store_text(value, how)
		       : how < 0xd8 ? -1
				    : store_anything(value, true);
	case 17:
		return how < 0x40 ? 0 : how < 0x48 ? -1 : store_anything(value, false);
	case 2950:
		script_id(how % IDS, (uint8_t *)value);
		return how < 0xf8 ? 16 : -1;
	case 21:
		return store_number(value, 2, how);
	case 23:
		return store_number(value, 4, how);
	case 16:
		value[0] = (char)(how & 1);
		return 1;
	default:
		return how == 0x7f ? -1 : store_number(value, 8, how);
	}
}

/* One row in a hundred or so has a column that is not what its reader wants. */
static inline PGresult *
store_result(const struct store_shape *shape, bool honest)
{
	PGresult *result = PQmakeEmptyPGresult(NULL, PGRES_TUPLES_OK);
	PGresAttDesc columns[STORE_COLUMNS] = {0};
	int count = honest || shape->columns == 0 ? STORE_COLUMNS : shape->columns;
	int odd = honest || store_byte() < 0xf0 ? -1 : (int)store_byte() % (count + 1);
	char value[512];

	MUST(result != NULL);
	count -= odd == count && count > 1; /* the last one is not there */
	for (int i = 0; i < count; i++) {
		columns[i].name = (char *)(uintptr_t) "column";
		columns[i].format = 1;
		columns[i].typid = i == odd ? 600 : store_types[shape->type[i]];
	}
	MUST(PQsetResultAttrs(result, count, columns));
	for (int i = 0; i < count; i++) {
		int len = honest ? 0 : store_value(shape->type[i], value);

		if (honest && store_types[shape->type[i]] != 25 &&
		    store_types[shape->type[i]] != 17)
			len = -1;
		if (!honest && i + 1 == odd)
			len = store_anything(value, store_types[shape->type[i]] == 25);
		MUST(PQsetvalue(result, 0, i, len < 0 ? NULL : value, len));
	}
	return result;
}

/* Calls a reader with one row. False: a column was not what it took it for. */
static inline bool
store_row(const struct statement *statement, db_row_fn *fn, void *ctx, bool honest)
{
	struct store_shape *shape = store_shape(statement);
	PGresult *result = store_result(shape, honest);
	bool mismatch = false;
	const struct db_row row = {result, statement, 0, &mismatch};

	memset(store.asked, 0, sizeof(store.asked));
	memset(store.taken, 0, sizeof(store.taken));
	store.last = -1;
	fn(ctx, &row);
	if (honest)
		store_learn(shape);
	PQclear(result);
	return !mismatch;
}

/* --- a connection --- */

static struct db store_db;

bool
db_ready(const struct db *db)
{
	return db == &store_db;
}

static inline bool
store_put(
    const struct statement *statement, db_row_fn *row, db_sync_fn *done, void *ctx, struct err *err)
{
	if (store.count == STORE_PENDING)
		return err_sql(err, ERR_UNAVAILABLE, "53400", "too much is pending");
	store.pending[store.count].statement = statement;
	store.pending[store.count].row = row;
	store.pending[store.count].done = done;
	store.pending[store.count++].ctx = ctx;
	return true;
}

bool
db_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	MUST(db == &store_db);
	return db_args_bind(args, err) && store_put(args->statement, row, NULL, ctx, err);
}

bool
db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	MUST(db == &store_db);
	return store_put(NULL, NULL, done, ctx, err);
}

static inline size_t
store_rows(const struct statement *statement)
{
	size_t rows = store_byte() % (STORE_ROWS + 1);

	if (rows == STORE_ROWS)
		rows = store_byte();
	if (statement->max_rows >= 0 && rows > (size_t)statement->max_rows)
		rows = (size_t)statement->max_rows;
	return rows < (size_t)statement->min_rows ? (size_t)statement->min_rows : rows;
}

static inline void
store_sync(db_sync_fn *done, void *ctx)
{
	struct err err = {0};

	if (store.failed)
		err_sql(&err, ERR_INTERNAL, "42804", "a column is of another type");
	else if (store_byte() >= 0xf0)
		store.failed = !err_sql(&err, ERR_UNAVAILABLE, "08006", "the server was lost");
	if (done != NULL)
		done(ctx, store.failed ? &err : NULL);
	store.failed = false;
}

/* Answers everything that was asked, and what is asked because of the answers. */
static inline bool
store_answer(bool honest)
{
	bool any = store.count > 0;

	for (size_t i = 0; i < store.count; i++) {
		const struct statement *statement = store.pending[i].statement;
		size_t rows = statement == NULL || store.failed || store.pending[i].row == NULL ? 0
			      : honest ? STORE_LEARN
				       : store_rows(statement);

		if (statement == NULL)
			store_sync(store.pending[i].done, store.pending[i].ctx);
		for (; rows > 0 && !store.failed; rows--)
			store.failed = !store_row(statement, store.pending[i].row,
					   store.pending[i].ctx, honest) &&
				       !honest;
	}
	store.count = 0;
	return any;
}

#endif
