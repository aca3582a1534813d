/*
 * Memory that ends at the nth allocation: the program is linked with --wrap, so that whatever our
 * own objects allocate comes through here. Both kinds of shortage are tried: one allocation fails,
 * or none succeeds any more.
 */
#ifndef TESTS_UNIT_NO_MEMORY_H
#define TESTS_UNIT_NO_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

void *__real_malloc(size_t n);
void *__real_calloc(size_t count, size_t n);
void *__real_realloc(void *p, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t count, size_t n);
void *__wrap_realloc(void *p, size_t n);
char *__wrap_strdup(const char *s);
char *__wrap_strndup(const char *s, size_t n);

/* Volatile: compilers know that calloc looks at nothing of ours. */
static volatile struct {
	size_t left; /* allocations until the end; 0: memory is plenty */
	bool for_good;
	bool ended;
} memory;

static inline void
memory_ends(size_t after, bool for_good)
{
	memory.left = after;
	memory.for_good = for_good;
	memory.ended = false;
}

/* Whether it ended since. */
static inline bool
memory_back(void)
{
	memory.left = 0;
	memory.for_good = false;
	return memory.ended;
}

static inline bool
refuses(void)
{
	if (memory.ended)
		return memory.for_good;
	if (memory.left == 0 || --memory.left > 0)
		return false;
	memory.ended = true;
	return true;
}

void *
__wrap_malloc(size_t n)
{
	return refuses() ? NULL : __real_malloc(n);
}

void *
__wrap_calloc(size_t count, size_t n)
{
	return refuses() ? NULL : __real_calloc(count, n);
}

void *
__wrap_realloc(void *p, size_t n)
{
	return refuses() ? NULL : __real_realloc(p, n);
}

char *
__wrap_strndup(const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *copy = __wrap_malloc(len + 1);

	if (copy != NULL) {
		memcpy(copy, s, len);
		copy[len] = '\0';
	}
	return copy;
}

char *
__wrap_strdup(const char *s)
{
	return __wrap_strndup(s, strlen(s));
}

#endif
