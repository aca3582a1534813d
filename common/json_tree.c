/* jansson's memory: an arena while it reads, malloc for whatever else it does. */
#include "common/json_tree.h"

#include <setjmp.h>
#include <stdlib.h>

#define FIRST ((size_t)4 << 10)
#define MOST ((size_t)1 << 30) /* no text within its reader's limits needs as much */

/* The reading that this thread is in. jansson holds nothing but memory while it reads from a
 * buffer, so a jump out of it leaves nothing behind. */
struct loading {
	jmp_buf out;
	struct json_tree *tree;
};
static _Thread_local struct loading *loading;

static void *
take(size_t n)
{
	void *p;

	if (loading == NULL)
		return malloc(n);
	p = arena_alloc(loading->tree->memory, n);
	if (p == NULL)
		longjmp(loading->out, 1);
	return p;
}

static void
give(void *p)
{
	if (loading == NULL)
		free(p);
}

/* Before there is a second thread: jansson has one pair of functions for all of them. */
__attribute__((constructor)) static void
own_memory(void)
{
	json_set_alloc_funcs(take, give);
}

void
json_tree_read(
    struct json_tree *tree, const void *text, size_t len, size_t flags, json_error_t *error)
{
	struct loading here = {.tree = tree};

	*tree = (struct json_tree){.memory = arena_try(FIRST, MOST)};
	tree->starved = true;
	if (tree->memory == NULL)
		return;
	loading = &here;
	if (setjmp(here.out) == 0) {
		tree->root = json_loadb(text, len, flags, error);
		tree->starved = false;
	}
	loading = NULL;
	if (tree->root == NULL)
		arena_free(&tree->memory);
}

void
json_tree_free(struct json_tree *tree)
{
	if (tree->memory != NULL)
		arena_wipe(tree->memory);
	arena_free(&tree->memory);
	tree->root = NULL;
}
