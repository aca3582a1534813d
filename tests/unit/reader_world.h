/* A reader of text under test: its arena, its complaint, and texts of any length to try it with. */
#ifndef TESTS_UNIT_READER_WORLD_H
#define TESTS_UNIT_READER_WORLD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "common/arena.h"
#include "common/err.h"

/* The first member of a test program's fixture. */
struct reader {
	struct arena *arena;
	struct err err;
};

static inline void *
reader_new(size_t size, size_t limit)
{
	struct reader *r = calloc(1, size);

	r->arena = arena_new(64 << 10, limit);
	return r;
}

static inline int
tear_down(void **state)
{
	struct reader *r = *state;

	arena_free(&r->arena);
	free(r);
	return 0;
}

/* The next text is read as if it were the first. */
static inline void
reader_again(struct reader *r)
{
	arena_reset(r->arena);
	r->err = (struct err){0};
}

static inline char *
repeat(const char *piece, size_t times, const char *tail)
{
	size_t n = strlen(piece);
	char *text = malloc(n * times + strlen(tail) + 1);

	for (size_t i = 0; i < times; i++)
		memcpy(text + n * i, piece, n);
	memcpy(text + n * times, tail, strlen(tail) + 1);
	return text;
}

#endif
