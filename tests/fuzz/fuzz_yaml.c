/* Any bytes as a YAML file: refused with a place and a remedy, or a tree in which everything
 * promised holds. */
#include <stddef.h>

#include "common/yaml.h"
#include "tests/fuzz/fuzz.h"

static const char *const words[] = {"hybrid", "partnership", "any", NULL};

struct thing {
	const char *text;
	bool flag;
	int64_t number, duration, size;
	int word;
	struct yaml_texts texts;
	const struct yaml_node *node;
};

#define FIELD(key, type, member, must, low, high, words)                                           \
	{                                                                                          \
		key, type, offsetof(struct thing, member), must, low, high, words, ""              \
	}

static const struct yaml_field fields[] = {
    FIELD("title", YAML_TEXT, text, true, 1, 40, NULL),
    FIELD("covered", YAML_BOOL, flag, false, 0, 0, NULL),
    FIELD("version", YAML_INT, number, false, 1, 100, NULL),
    FIELD("grace", YAML_DURATION, duration, false, 0, 0, NULL),
    FIELD("room", YAML_SIZE, size, false, 0, 0, NULL),
    FIELD("kind", YAML_WORD, word, false, 0, 0, words),
    FIELD("roles", YAML_TEXTS, texts, false, 1, 40, NULL),
    FIELD("parties", YAML_NODE, node, false, 0, 0, NULL),
    {0},
};

/* The reader's own complaints end with a remedy. */
static void
check_refusal(const struct err *err, const uint8_t *data, size_t size)
{
	fuzz_refusal(err, data, size);
	MUST(err->code == ERR_TOO_LARGE || strchr(err->msg, ';') != NULL);
}

static void
check_node(const struct yaml_node *node, bool member)
{
	const struct yaml_node *child;
	size_t count = 0;

	MUST(node->line > 0 && node->column > 0);
	MUST((node->key != NULL) == member);
	MUST(!member || (node->key[0] != '\0' && strpbrk(node->key, "\t\r\n") == NULL));
	MUST((node->kind == YAML_SCALAR) == (node->text != NULL));
	MUST(node->text == NULL || text_valid(node->text, strlen(node->text)));
	MUST(node->text == NULL || strpbrk(node->text, "\t\r\n") == NULL);
	yaml_each (child, node) {
		MUST(child == node->child || child->line > node->line);
		count++;
	}
	MUST(count == node->count && (count > 0) == (node->kind != YAML_SCALAR));
}

static void
check_tree(const struct yaml_node *root)
{
	const struct yaml_node *next[YAML_DEPTH + 1] = {root};
	bool member[YAML_DEPTH + 1] = {false};
	size_t depth = 1;

	while (depth > 0) {
		const struct yaml_node *node = next[depth - 1];

		if (node == NULL) {
			depth--;
			continue;
		}
		check_node(node, member[depth - 1]);
		next[depth - 1] = node->next;
		if (node->child == NULL)
			continue;
		MUST(depth <= YAML_DEPTH);
		member[depth] = node->kind == YAML_MAP;
		next[depth++] = node->child;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 64 << 20);
	struct thing thing = {0};
	struct yaml_doc doc;
	struct err err = {0};

	if (yaml_parse(arena, "x.yaml", (const char *)data, size, &doc, &err)) {
		check_tree(doc.root);
		if (!yaml_read(&doc, doc.root, fields, &thing, &err))
			check_refusal(&err, data, size);
	} else {
		check_refusal(&err, data, size);
	}
	arena_free(&arena);
	return 0;
}
