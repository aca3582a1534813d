/* Runs of bytes behind each other, each with its length before it: what no message has a field for
 * goes from one service to another so, and means nothing on its way. */
#ifndef COMMON_PIECES_H
#define COMMON_PIECES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/crypt.h"

#define PIECES_MOST ((size_t)1 << 24) /* bytes of one */

/* What is being written; grows in its arena. All zero but the arena is a beginning. */
struct pieces {
	struct arena *arena;
	uint8_t *bytes;
	size_t len, room;
	bool full; /* there was no memory, or one was too long: nothing of it may be used */
};
void pieces_put(struct pieces *pieces, const void *bytes, size_t len);

/* The next of them, where it stands. False: there is no whole one. */
bool pieces_next(const uint8_t **at, const uint8_t *end, struct crypt_piece *piece);

#endif
