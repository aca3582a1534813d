/* What is kept of a client at the edge of the store: packed records, padded so that lengths tell
 * little, and sealed. */
#include <stdio.h>
#include <string.h>

#include "services/intake/client.h"

#define PAD ((size_t)32)
#define HEAD ((size_t)2) /* the length of what is packed */
#define PLAIN_MAX (HEAD + CONTENT_MAX)

_Static_assert(PLAIN_MAX % PAD == 0, "the longest is padded too");

/* Record and class are bound with it: no content can be moved to where more people see it. */
static const char *
column_of(const struct content *content, char column[SEAL_COLUMN])
{
	(void)snprintf(column, SEAL_COLUMN, "client_content.%d.%d", (int)content->origin,
	    (int)content->data_class);
	return column;
}

void
content_put(struct db_args *to, struct seal *seal, const struct content *content)
{
	const struct client *client = content->of;
	const struct seal_subject subject = {client->organisation, client->id};
	char column[SEAL_COLUMN];
	const struct seal_cell cell = {
	    &subject, &client->data_key, column_of(content, column), content->id};
	uint8_t plain[PLAIN_MAX] = {(uint8_t)(content->len >> 8), (uint8_t)content->len};
	uint8_t out[PLAIN_MAX + SEAL_EXTRA];
	size_t len = (HEAD + content->len + PAD - 1) / PAD * PAD;
	struct err err;
	bool sealed;

	if (content->len > 0)
		memcpy(plain + HEAD, content->packed, content->len);
	sealed = seal_value(seal, &cell, &(struct crypt_piece){plain, len}, out, &err);
	crypt_wipe(plain, sizeof(plain));
	if (sealed)
		db_put_bytes(to, out, len + SEAL_EXTRA);
	else
		db_put_withheld(to);
}

bool
content_open(struct seal *seal, const struct content *at, const struct crypt_piece *sealed,
    struct arena *arena, struct crypt_piece *packed, struct err *err)
{
	const struct seal_subject subject = {at->of->organisation, at->of->id};
	char column[SEAL_COLUMN];
	const struct seal_cell cell = {&subject, &at->of->data_key, column_of(at, column), at->id};
	uint8_t *plain;

	if (sealed->len < SEAL_EXTRA + HEAD || sealed->len > SEAL_EXTRA + PLAIN_MAX)
		return err_set(err, ERR_INTERNAL, "a content of %zu bytes", sealed->len);
	if ((plain = arena_alloc(arena, sealed->len)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for a content");
	if (!seal_reveal(seal, &cell, sealed, plain, err))
		return false;
	*packed = (struct crypt_piece){plain + HEAD, (size_t)plain[0] << 8 | plain[1]};
	return packed->len <= sealed->len - SEAL_EXTRA - HEAD ||
	       err_set(err, ERR_INTERNAL, "a content is longer than its column");
}
