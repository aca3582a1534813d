/* Bump allocation from a few growing blocks under one limit. */
#include "common/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/mem.h"

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONS 1
#endif
#endif
/* Under ASan what is not handed out may not be touched: overruns and uses after a reset are found.
 */
#ifdef ARENA_POISONS
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

#define ARENA_MAGIC 0x41524e41U
#define ALIGN ((size_t)16)

static size_t
round_up(size_t n)
{
	return (n + ALIGN - 1) & ~(ALIGN - 1);
}

struct block {
	struct block *next;
	size_t size, used;
	_Alignas(ALIGN) uint8_t bytes[];
};

struct arena {
	unsigned magic;
	bool exhausted;
	bool starved;
	size_t limit;
	size_t reserved; /* bytes of all blocks */
	size_t used;     /* bytes handed out, with their alignment */
	struct block *first;
	struct block *more;    /* all the others */
	struct block *current; /* the one with the most room */
	ProtobufCAllocator pb;
};

static struct block *
block_init(struct block *block, size_t size)
{
	block->size = size;
	block->used = 0;
	ASAN_POISON_MEMORY_REGION(block->bytes, size);
	return block;
}

static void
block_free(struct block *block)
{
	ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->size);
	free(block);
}

static void *
pb_alloc(void *data, size_t n)
{
	struct arena *arena = data;

	assert(arena->magic == ARENA_MAGIC);
	return arena_alloc(arena, n);
}

static void
pb_free(void *data, void *p)
{
	(void)data;
	(void)p;
}

static struct arena *
arena_init(struct arena *arena, struct block *first, size_t size, size_t limit)
{
	arena->magic = ARENA_MAGIC;
	arena->limit = limit > size ? limit : size;
	arena->reserved = size;
	arena->first = arena->current = block_init(first, size);
	arena->pb = (ProtobufCAllocator){pb_alloc, pb_free, arena};
	return arena;
}

struct arena *
arena_new(size_t first, size_t limit)
{
	size_t size = round_up(first > 0 ? first : 1);
	struct arena *arena = xcalloc(1, sizeof(*arena));

	return arena_init(arena, xmalloc(sizeof(struct block) + size), size, limit);
}

struct arena *
arena_try(size_t first, size_t limit)
{
	size_t size = round_up(first > 0 ? first : 1);
	struct arena *arena = calloc(1, sizeof(*arena));
	struct block *block = malloc(sizeof(struct block) + size);

	if (arena != NULL && block != NULL)
		return arena_init(arena, block, size, limit);
	free(arena);
	free(block);
	return NULL;
}

static void
block_wipe(struct block *block)
{
	ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->used);
	explicit_bzero(block->bytes, block->used);
}

void
arena_wipe(struct arena *arena)
{
	block_wipe(arena->first);
	for (struct block *block = arena->more; block != NULL; block = block->next)
		block_wipe(block);
}

void
arena_free(struct arena **arena)
{
	if (*arena == NULL)
		return;
	arena_reset(*arena);
	block_free((*arena)->first);
	(*arena)->magic = 0;
	free(*arena);
	*arena = NULL;
}

/* A block with at least n bytes of room. Blocks grow with the arena, so that a large batch costs
 * few of them. */
static struct block *
block_for(struct arena *arena, size_t n)
{
	size_t left = arena->limit - arena->reserved, size = arena->reserved / 2;
	struct block *block = arena->current;

	if (block->size - block->used >= n)
		return block;
	if (n > left)
		return NULL;
	size = size < n ? n : size;
	size = size > left ? left : size;
	size &= ~(ALIGN - 1);
	if ((block = malloc(sizeof(*block) + size)) == NULL) {
		arena->starved = true;
		return NULL;
	}
	(void)block_init(block, size);
	block->next = arena->more;
	arena->more = block;
	arena->reserved += size;
	if (size - n > arena->current->size - arena->current->used)
		arena->current = block;
	return block;
}

void *
arena_alloc(struct arena *arena, size_t n)
{
	size_t room = round_up(n > 0 ? n : 1);
	struct block *block = room < n ? NULL : block_for(arena, room);
	void *p;

	if (block == NULL) {
		arena->exhausted = true;
		return NULL;
	}
	p = block->bytes + block->used;
	block->used += room;
	arena->used += room;
	ASAN_UNPOISON_MEMORY_REGION(p, n);
	return p;
}

void *
arena_zalloc(struct arena *arena, size_t n)
{
	void *p = arena_alloc(arena, n);

	return p == NULL ? NULL : memset(p, 0, n);
}

void *
arena_dup(struct arena *arena, const void *bytes, size_t n)
{
	void *p = arena_alloc(arena, n);

	if (p != NULL && n > 0)
		memcpy(p, bytes, n);
	return p;
}

char *
arena_strndup(struct arena *arena, const char *s, size_t n)
{
	char *p = s == NULL || n == SIZE_MAX ? NULL : arena_alloc(arena, n + 1);

	if (p == NULL)
		return NULL;
	memcpy(p, s, n);
	p[n] = '\0';
	return p;
}

char *
arena_strdup(struct arena *arena, const char *s)
{
	return s == NULL ? NULL : arena_dup(arena, s, strlen(s) + 1);
}

char *
arena_printf(struct arena *arena, const char *fmt, ...)
{
	va_list ap;
	char *p;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0 || (p = arena_alloc(arena, (size_t)n + 1)) == NULL)
		return NULL;
	va_start(ap, fmt);
	(void)vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void
arena_reset(struct arena *arena)
{
	assert(arena->magic == ARENA_MAGIC);
	for (struct block *next; arena->more != NULL; arena->more = next) {
		next = arena->more->next;
		block_free(arena->more);
	}
	arena->current = block_init(arena->first, arena->first->size);
	arena->reserved = arena->first->size;
	arena->used = 0;
	arena->exhausted = arena->starved = false;
}

size_t
arena_used(const struct arena *arena)
{
	return arena->used;
}

bool
arena_exhausted(const struct arena *arena)
{
	return arena->exhausted;
}

bool
arena_starved(const struct arena *arena)
{
	return arena->starved;
}

ProtobufCAllocator *
arena_pb(struct arena *arena)
{
	return &arena->pb;
}
