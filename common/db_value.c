/* Values in PostgreSQL's binary formats: parameters are built in the arena, rows are read in place.
 */
#include "common/db_priv.h"

#include <assert.h>
#include <endian.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "common/log.h"

#define EPOCH_2000 INT64_C(946684800000000)
#define ARRAY_HEADER ((size_t)20)
#define ARRAY_FIRST ((size_t)256)
#define VALUE_MAX ((size_t)0x3fffffff) /* the server's own limit */

#define FAULT_MEMORY "54000"
#define FAULT_RANGE "22003"
#define FAULT_TIME "22008"
#define FAULT_WITHHELD "55000"

enum kind {
	KIND_BOOL,
	KIND_INT2,
	KIND_INT4,
	KIND_INT8,
	KIND_FLOAT8,
	KIND_TEXT,
	KIND_BYTEA,
	KIND_UUID,
	KIND_TIMESTAMPTZ,
	KIND_COUNT
};

static const struct {
	const char *name, *array_name;
	uint32_t oid, array;
} types[KIND_COUNT] = {
    [KIND_BOOL] = {"bool", "bool[]", 16, 1000},
    [KIND_INT2] = {"int2", "int2[]", 21, 1005},
    [KIND_INT4] = {"int4", "int4[]", 23, 1007},
    [KIND_INT8] = {"int8", "int8[]", 20, 1016},
    [KIND_FLOAT8] = {"float8", "float8[]", 701, 1022},
    [KIND_TEXT] = {"text", "text[]", 25, 1009},
    [KIND_BYTEA] = {"bytea", "bytea[]", 17, 1001},
    [KIND_UUID] = {"uuid", "uuid[]", 2950, 2951},
    [KIND_TIMESTAMPTZ] = {"timestamptz", "timestamptz[]", 1184, 1185},
};

#define IS(kind) (1U << (kind))
#define IS_INT (IS(KIND_INT2) | IS(KIND_INT4) | IS(KIND_INT8))
#define IS_ANY (IS(KIND_COUNT) - 1)

struct db_param {
	enum kind kind; /* of the value, or of the elements */
	bool array;
	bool set, nulls;
	uint8_t *data;
	size_t len, cap;
	uint32_t count;
};

const char *
db_type_name(uint32_t oid)
{
	for (int i = 0; i < KIND_COUNT; i++)
		if (types[i].oid == oid || types[i].array == oid)
			return types[i].oid == oid ? types[i].name : types[i].array_name;
	return "unknown";
}

static _Noreturn void
broken(const struct statement *statement, const char *why)
{
	log_error("broken invariant: statement parameters",
	    L_STR("statement", statement->name) L_STR("why", why));
	abort();
}

static void
param_init(struct db_param *param, const struct statement *statement, uint32_t oid)
{
	int kind = 0;

	while (kind < KIND_COUNT && types[kind].oid != oid && types[kind].array != oid)
		kind++;
	if (kind == KIND_COUNT)
		broken(statement, "parameter of a type that is not known");
	param->kind = (enum kind)kind;
	param->array = types[kind].array == oid;
}

struct db_args *
db_args(const struct statement *statement, struct arena *arena)
{
	size_t n = (size_t)statement->param_count;
	struct db_args *args = arena_zalloc(arena, sizeof(*args));

	if (args == NULL)
		return NULL;
	args->statement = statement;
	args->arena = arena;
	args->params = arena_zalloc(arena, n * sizeof(args->params[0]));
	args->arrays = arena_alloc(arena, n * sizeof(args->arrays[0]));
	args->values = arena_alloc(arena, n * sizeof(args->values[0]));
	args->lengths = arena_alloc(arena, n * sizeof(args->lengths[0]));
	args->formats = arena_alloc(arena, n * sizeof(args->formats[0]));
	if (args->params == NULL || args->arrays == NULL || args->values == NULL ||
	    args->lengths == NULL || args->formats == NULL)
		return NULL;
	for (int i = 0; i < statement->param_count; i++) {
		param_init(&args->params[i], statement, statement->params[i]);
		args->formats[i] = 1;
		if (args->params[i].array)
			args->arrays[args->array_count++] = &args->params[i];
	}
	return args;
}

static void
put_be32(uint8_t *to, uint32_t value)
{
	uint32_t be = htobe32(value);

	memcpy(to, &be, sizeof(be));
}

/* --- encodings: the number of bytes, or 0 with the fault noted --- */
static size_t
encode_int(struct db_args *args, const struct db_param *param, int64_t value, uint8_t to[8])
{
	uint16_t be16 = htobe16((uint16_t)value);
	uint64_t be64 = htobe64((uint64_t)value);

	if (param->kind == KIND_INT8) {
		memcpy(to, &be64, 8);
		return 8;
	}
	if (param->kind == KIND_INT4 && value >= INT32_MIN && value <= INT32_MAX) {
		put_be32(to, (uint32_t)value);
		return 4;
	}
	if (param->kind == KIND_INT2 && value >= INT16_MIN && value <= INT16_MAX) {
		memcpy(to, &be16, 2);
		return 2;
	}
	args->fault = FAULT_RANGE;
	return 0;
}

static size_t
encode_time(struct db_args *args, int64_t us, uint8_t to[8])
{
	int64_t value;
	uint64_t be;

	/* the smallest value means -infinity there */
	if (__builtin_sub_overflow(us, EPOCH_2000, &value) || value == INT64_MIN) {
		args->fault = FAULT_TIME;
		return 0;
	}
	be = htobe64((uint64_t)value);
	memcpy(to, &be, 8);
	return 8;
}

/* --- scalars --- */
static struct db_param *
scalar(struct db_args *args, int at, unsigned kinds)
{
	struct db_param *param;

	if (args == NULL || args->fault != NULL)
		return NULL;
	if (at < 0 || at >= args->statement->param_count)
		broken(args->statement, "no such parameter");
	param = &args->params[at];
	if (param->array || (IS(param->kind) & kinds) == 0)
		broken(args->statement, "value of another type than the parameter");
	param->set = true;
	return param;
}

static void
scalar_set(struct db_args *args, struct db_param *param, const void *bytes, size_t len)
{
	param->len = len;
	if (len > VALUE_MAX || (param->data = arena_dup(args->arena, bytes, len)) == NULL)
		args->fault = FAULT_MEMORY;
}

void
db_set_null(struct db_args *args, int at)
{
	struct db_param *param = scalar(args, at, IS_ANY);

	if (param != NULL)
		param->data = NULL;
}

void
db_set_bool(struct db_args *args, int at, bool value)
{
	struct db_param *param = scalar(args, at, IS(KIND_BOOL));

	if (param != NULL)
		scalar_set(args, param, &(uint8_t){value}, 1);
}

void
db_set_int(struct db_args *args, int at, int64_t value)
{
	struct db_param *param = scalar(args, at, IS_INT);
	uint8_t to[8];
	size_t n = param == NULL ? 0 : encode_int(args, param, value, to);

	if (n > 0)
		scalar_set(args, param, to, n);
}

void
db_set_id(struct db_args *args, int at, const struct id *id)
{
	struct db_param *param = scalar(args, at, IS(KIND_UUID));

	if (param != NULL && id != NULL)
		scalar_set(args, param, id->b, sizeof(id->b));
	else if (param != NULL)
		param->data = NULL;
}

void
db_set_text(struct db_args *args, int at, const char *text)
{
	struct db_param *param = scalar(args, at, IS(KIND_TEXT));

	if (param != NULL && text != NULL)
		scalar_set(args, param, text, strlen(text));
	else if (param != NULL)
		param->data = NULL;
}

void
db_set_bytes(struct db_args *args, int at, const void *bytes, size_t len)
{
	struct db_param *param = scalar(args, at, IS(KIND_BYTEA));

	if (param != NULL && bytes != NULL)
		scalar_set(args, param, bytes, len);
	else if (param != NULL)
		param->data = NULL;
}

void
db_set_time(struct db_args *args, int at, int64_t us)
{
	struct db_param *param = scalar(args, at, IS(KIND_TIMESTAMPTZ));
	uint8_t to[8];
	size_t n = param == NULL ? 0 : encode_time(args, us, to);

	if (n > 0)
		scalar_set(args, param, to, n);
}

/* --- arrays --- */
/* The array parameter whose turn it is. */
static struct db_param *
array(struct db_args *args, unsigned kinds)
{
	struct db_param *param;

	if (args == NULL || args->fault != NULL)
		return NULL;
	if (args->array_count == 0)
		broken(args->statement, "no array parameter");
	param = args->arrays[args->next];
	if ((IS(param->kind) & kinds) == 0)
		broken(args->statement, "element of another type than the parameter");
	if (++args->next == args->array_count) {
		args->next = 0;
		args->rows++;
	}
	return param;
}

static bool
array_grow(struct db_args *args, struct db_param *param, size_t n)
{
	size_t start = param->cap == 0 ? ARRAY_HEADER : param->len, cap = param->cap * 2;
	uint8_t *data;

	if (n > VALUE_MAX - start) {
		args->fault = FAULT_MEMORY;
		return false;
	}
	cap = cap < ARRAY_FIRST ? ARRAY_FIRST : cap;
	cap = cap < start + n ? start + n : cap;
	if ((data = arena_alloc(args->arena, cap)) == NULL) {
		args->fault = FAULT_MEMORY;
		return false;
	}
	if (param->cap > 0)
		memcpy(data, param->data, param->len);
	param->data = data;
	param->len = start;
	param->cap = cap;
	return true;
}

/* bytes NULL: a NULL element. */
static void
array_add(struct db_args *args, struct db_param *param, const void *bytes, size_t len)
{
	size_t n = bytes == NULL ? 0 : len;

	if (n > VALUE_MAX) {
		args->fault = FAULT_MEMORY;
		return;
	}
	if (param->cap - param->len < n + 4 && !array_grow(args, param, n + 4))
		return;
	put_be32(param->data + param->len, bytes == NULL ? UINT32_MAX : (uint32_t)n);
	if (n > 0)
		memcpy(param->data + param->len + 4, bytes, n);
	param->len += n + 4;
	param->count++;
	param->nulls |= bytes == NULL;
}

static void
put(struct db_args *args, unsigned kinds, const void *bytes, size_t len)
{
	struct db_param *param = array(args, kinds);

	if (param != NULL)
		array_add(args, param, bytes, len);
}

void
db_put_null(struct db_args *args)
{
	put(args, IS_ANY, NULL, 0);
}

void
db_put_bool(struct db_args *args, bool value)
{
	put(args, IS(KIND_BOOL), &(uint8_t){value}, 1);
}

void
db_put_int(struct db_args *args, int64_t value)
{
	struct db_param *param = array(args, IS_INT);
	uint8_t to[8];
	size_t n = param == NULL ? 0 : encode_int(args, param, value, to);

	if (n > 0)
		array_add(args, param, to, n);
}

void
db_put_float(struct db_args *args, double value)
{
	uint64_t be;

	memcpy(&be, &value, sizeof(be));
	be = htobe64(be);
	put(args, IS(KIND_FLOAT8), &be, sizeof(be));
}

void
db_put_id(struct db_args *args, const struct id *id)
{
	put(args, IS(KIND_UUID), id, sizeof(*id));
}

void
db_put_text(struct db_args *args, const char *text)
{
	put(args, IS(KIND_TEXT), text, text == NULL ? 0 : strlen(text));
}

void
db_put_bytes(struct db_args *args, const void *bytes, size_t len)
{
	put(args, IS(KIND_BYTEA), bytes, len);
}

void
db_put_time(struct db_args *args, int64_t us)
{
	struct db_param *param = array(args, IS(KIND_TIMESTAMPTZ));
	uint8_t to[8];
	size_t n = param == NULL || us == 0 ? 0 : encode_time(args, us, to);

	if (param != NULL && (n > 0 || us == 0))
		array_add(args, param, us == 0 ? NULL : to, n);
}

void
db_put_withheld(struct db_args *args)
{
	if (args != NULL && args->fault == NULL)
		args->fault = FAULT_WITHHELD;
}

size_t
db_args_rows(const struct db_args *args)
{
	if (args == NULL)
		return 1;
	return args->fault != NULL && args->rows == 0 ? 1 : args->rows;
}

/* --- for libpq --- */
static bool
array_finish(struct db_args *args, struct db_param *param)
{
	bool empty = param->count == 0;

	if (param->cap == 0 && !array_grow(args, param, 0))
		return false;
	put_be32(param->data, empty ? 0 : 1); /* dimensions */
	put_be32(param->data + 4, param->nulls);
	put_be32(param->data + 8, types[param->kind].oid);
	put_be32(param->data + 12, param->count);
	put_be32(param->data + 16, 1); /* lower bound */
	return true;
}

bool
db_args_bind(struct db_args *args, struct err *err)
{
	if (args == NULL)
		return err_sql(err, ERR_TOO_LARGE, FAULT_MEMORY, "too much for one batch");
	if (args->fault == NULL && args->next != 0)
		broken(args->statement, "a row that is not complete");
	for (int i = 0; i < args->statement->param_count && args->fault == NULL; i++) {
		struct db_param *param = &args->params[i];

		if (!param->array && !param->set)
			broken(args->statement, "a parameter was forgotten");
		if (param->array && !array_finish(args, param))
			break;
		args->values[i] = (const char *)param->data;
		args->lengths[i] =
		    (int)(param->array && param->count == 0 ? ARRAY_HEADER - 8 : param->len);
	}
	if (args->fault == NULL)
		return true;
	if (strcmp(args->fault, FAULT_MEMORY) == 0)
		return err_sql(err, ERR_TOO_LARGE, FAULT_MEMORY, "too much for one batch");
	if (strcmp(args->fault, FAULT_WITHHELD) == 0)
		return err_sql(err, ERR_UNAVAILABLE, FAULT_WITHHELD, "a value cannot be had now");
	return err_sql(err, ERR_INVALID, args->fault, "a number or time is out of range");
}

/* --- rows --- */
bool
db_null(const struct db_row *row, int column)
{
	return PQgetisnull(row->result, row->row, column) != 0;
}

/*
 * The bytes of a column, or NULL when it is null or not of that kind and length (0 = any). The
 * second comes from the database, so it is remembered and fails the sync, and the caller sees a
 * null.
 */
static const void *
cell(const struct db_row *row, int column, enum kind kind, size_t len)
{
	if (column >= PQnfields(row->result) || PQftype(row->result, column) != types[kind].oid) {
		*row->mismatch = true;
		return NULL;
	}
	if (db_null(row, column))
		return NULL;
	if (len > 0 && (size_t)PQgetlength(row->result, row->row, column) != len) {
		*row->mismatch = true;
		return NULL;
	}
	return PQgetvalue(row->result, row->row, column);
}

bool
db_bool(const struct db_row *row, int column)
{
	const uint8_t *value = cell(row, column, KIND_BOOL, 1);

	return value != NULL && *value != 0;
}

static bool
cell_u64(const struct db_row *row, int column, enum kind kind, uint64_t *to)
{
	const void *value = cell(row, column, kind, 8);

	if (value == NULL)
		return false;
	memcpy(to, value, 8);
	*to = be64toh(*to);
	return true;
}

int64_t
db_int(const struct db_row *row, int column)
{
	Oid type = PQftype(row->result, column);
	const void *value;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;

	if (type == types[KIND_INT2].oid) {
		if ((value = cell(row, column, KIND_INT2, 2)) == NULL)
			return 0;
		memcpy(&u16, value, 2);
		return (int16_t)be16toh(u16);
	}
	if (type == types[KIND_INT4].oid) {
		if ((value = cell(row, column, KIND_INT4, 4)) == NULL)
			return 0;
		memcpy(&u32, value, 4);
		return (int32_t)be32toh(u32);
	}
	return cell_u64(row, column, KIND_INT8, &u64) ? (int64_t)u64 : 0;
}

double
db_float(const struct db_row *row, int column)
{
	uint64_t bits;
	double value;

	if (!cell_u64(row, column, KIND_FLOAT8, &bits))
		return 0;
	memcpy(&value, &bits, sizeof(value));
	return value;
}

struct id
db_id(const struct db_row *row, int column)
{
	struct id id = {{0}};
	const void *value = cell(row, column, KIND_UUID, sizeof(id.b));

	if (value != NULL)
		memcpy(id.b, value, sizeof(id.b));
	return id;
}

const char *
db_text(const struct db_row *row, int column)
{
	const char *value = cell(row, column, KIND_TEXT, 0);

	return value == NULL ? "" : value;
}

const void *
db_bytes(const struct db_row *row, int column, size_t *len)
{
	const char *value = cell(row, column, KIND_BYTEA, 0);

	*len = value == NULL ? 0 : (size_t)PQgetlength(row->result, row->row, column);
	return value == NULL ? "" : value;
}

int64_t
db_time(const struct db_row *row, int column)
{
	uint64_t bits;
	int64_t us;

	if (!cell_u64(row, column, KIND_TIMESTAMPTZ, &bits))
		return 0;
	if ((int64_t)bits == INT64_MIN) /* -infinity */
		return INT64_MIN;
	return __builtin_add_overflow((int64_t)bits, EPOCH_2000, &us) ? INT64_MAX : us;
}
