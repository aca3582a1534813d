/* Runs of bytes behind each other. */
#include "common/pieces.h"

#include <string.h>

#define HEAD 4
#define FIRST ((size_t)4096)

static bool
make_room(struct pieces *pieces, size_t len)
{
	size_t room = pieces->room != 0 ? pieces->room : FIRST;
	uint8_t *bytes;

	if (len > PIECES_MOST)
		return false;
	while (room - pieces->len < HEAD + len)
		room *= 2;
	if (room == pieces->room)
		return true;
	if ((bytes = arena_alloc(pieces->arena, room)) == NULL)
		return false;
	if (pieces->len > 0)
		memcpy(bytes, pieces->bytes, pieces->len);
	pieces->bytes = bytes;
	pieces->room = room;
	return true;
}

void
pieces_put(struct pieces *pieces, const void *bytes, size_t len)
{
	if (pieces->full || !make_room(pieces, len)) {
		pieces->full = true;
		return;
	}
	for (int i = 0; i < HEAD; i++)
		pieces->bytes[pieces->len++] = (uint8_t)(len >> (24 - 8 * i));
	if (len > 0)
		memcpy(pieces->bytes + pieces->len, bytes, len);
	pieces->len += len;
}

bool
pieces_next(const uint8_t **at, const uint8_t *end, struct crypt_piece *piece)
{
	size_t len = 0;

	if ((size_t)(end - *at) < HEAD)
		return false;
	for (int i = 0; i < HEAD; i++)
		len = len << 8 | (*at)[i];
	if (len > PIECES_MOST || (size_t)(end - *at) - HEAD < len)
		return false;
	*piece = (struct crypt_piece){*at + HEAD, len};
	*at += HEAD + len;
	return true;
}
