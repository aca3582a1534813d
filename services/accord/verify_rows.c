/* Rows of the log as the tool reads them, and the keys to open them. */
#include "services/accord/verify_rows.h"

#include <endian.h>
#include <string.h>
#include <unistd.h>

static int64_t
int_at(const PGresult *rows, int at, int column)
{
	uint64_t big = 0;

	if (PQgetlength(rows, at, column) == sizeof(big))
		memcpy(&big, PQgetvalue(rows, at, column), sizeof(big));
	return (int64_t)be64toh(big);
}

static const void *
bytes_at(const PGresult *rows, int at, int column, size_t *len)
{
	*len = (size_t)PQgetlength(rows, at, column);
	return PQgetvalue(rows, at, column);
}

struct verify_row
verify_row_read(const PGresult *rows, int at)
{
	struct verify_row row = {.idx = int_at(rows, at, 0),
	    .source = PQgetvalue(rows, at, 1),
	    .epoch = int_at(rows, at, 2),
	    .n = int_at(rows, at, 3),
	    .sealed = !PQgetisnull(rows, at, 6),
	    .has_key = !PQgetisnull(rows, at, 8),
	    .owner = PQgetvalue(rows, at, 7),
	    .kek = int_at(rows, at, 12),
	    .organisation = PQgetvalue(rows, at, 10),
	    .destroyed = !PQgetisnull(rows, at, 9) && *PQgetvalue(rows, at, 9) != 0};
	const void *key;
	size_t len;

	row.salt = bytes_at(rows, at, 4, &row.salt_len);
	row.bytes = bytes_at(rows, at, 5, &row.bytes_len);
	row.data_key = bytes_at(rows, at, 8, &row.data_key_len);
	row.hash = bytes_at(rows, at, 13, &row.hash_len);
	key = bytes_at(rows, at, 6, &len);
	(void)id_from_bytes(key, len, &row.key);
	key = bytes_at(rows, at, 11, &len);
	(void)id_from_bytes(key, len, &row.subject);
	return row;
}

bool
verify_keys(struct arena *arena, const char *keys, struct seal **seal, struct err *err)
{
	const char *folder;

	*seal = NULL;
	if (keys == NULL)
		return true;
	if ((folder = arena_printf(arena, "%s/seal/audit", keys)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (access(folder, R_OK | X_OK) != 0)
		return true;
	*seal = seal_open(folder, err);
	return *seal != NULL;
}
