/*
 * What people write in many ways, made the same: a text in any script without capitals, accents and
 * whatever stands between words. Pure; who uses it is linked with libunistring.
 */
#ifndef COMMON_FOLD_H
#define COMMON_FOLD_H

#include <stdbool.h>
#include <stddef.h>

#define FOLD_TEXT 256 /* longest text, in bytes */
/* A text in its longest form: one character may come apart into 18. */
#define FOLD_SIZE (18 * FOLD_TEXT)

struct fold {
	char text[FOLD_SIZE + 1]; /* words, with one space between */
	size_t len;
};

/* False: there is no word in it, it is no text, or there is no memory. */
bool fold(const char *text, struct fold *words);
/* By their bytes. */
void fold_order(char **words, size_t count);
/* Both have the same words, in whatever order. */
bool fold_same(const char *one, const char *other);

#endif
