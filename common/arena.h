/* A capped arena: everything one request or batch needs lives here and dies at once. */
#ifndef COMMON_ARENA_H
#define COMMON_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <protobuf-c/protobuf-c.h>

struct arena;

/*
 * The first block has first bytes; blocks are added until limit bytes in all. Dies when even the
 * first cannot be had.
 */
struct arena *arena_new(size_t first, size_t limit);
/* The same while serving: NULL when the first block cannot be had. */
struct arena *arena_try(size_t first, size_t limit);
void arena_free(struct arena **arena);

/* Aligned to 16, not zeroed. NULL past the limit or out of memory; the arena stays usable. */
void *arena_alloc(struct arena *arena, size_t n);
void *arena_zalloc(struct arena *arena, size_t n);
void *arena_dup(struct arena *arena, const void *bytes, size_t n);
/* Terminated copy of n bytes. NULL in gives NULL out. */
char *arena_strndup(struct arena *arena, const char *s, size_t n);
char *arena_strdup(struct arena *arena, const char *s);
char *arena_printf(struct arena *arena, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Overwrites everything that was handed out: before the end of what held secrets. */
void arena_wipe(struct arena *arena);
/* Forgets everything; keeps the first block. */
void arena_reset(struct arena *arena);
size_t arena_used(const struct arena *arena);
/* True once an allocation was refused since the last reset. */
bool arena_exhausted(const struct arena *arena);
/* One of them by the system: it was within the limit, and may be had another time. */
bool arena_starved(const struct arena *arena);

/* For protobuf_c_message_unpack: frees are ignored. Lives as long as the arena. */
ProtobufCAllocator *arena_pb(struct arena *arena);

#endif
