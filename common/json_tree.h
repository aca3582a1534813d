/*
 * A JSON text as jansson's tree, in memory of its own. jansson 2.14 does not look at every
 * allocation: refused one, it reads on past the end of what it has. So none is ever refused to it:
 * where memory ends the reading is left by a jump, and what it had is freed as a whole.
 */
#ifndef COMMON_JSON_TREE_H
#define COMMON_JSON_TREE_H

#include <jansson.h>

#include "common/arena.h"

struct json_tree {
	json_t *root; /* NULL: not JSON, or no memory. Never json_decref it */
	bool starved; /* memory was refused: the text may be good */
	struct arena *memory;
};

/* flags and error as json_loadb takes them; error may be NULL and is not filled when starved. How
 * deep and how much jansson reads is for the caller to bound before. */
void json_tree_read(
    struct json_tree *tree, const void *text, size_t len, size_t flags, json_error_t *error);
void json_tree_free(struct json_tree *tree);

#endif
