/* Any bytes as a YAML file: refused with a place and a remedy, or a tree in which everything
 * promised holds. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "common/yaml.h"

#define MUST(condition)                                                                            \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			fprintf(stderr, "broken promise: %s\n", #condition);                       \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const words[] = {"hybrid", "partnership", "any", NULL};

struct thing {
	const char *text;
	bool flag;
	int64_t number, duration, size;
	int word;
	struct yaml_texts texts;
	const struct yaml_node *node;
};

static const struct yaml_field fields[] = {
    {"title",		YAML_TEXT, offsetof(struct thing, text),                          true,               1,                                   40,                                                NULL,                                             ""},
    {"covered",		      YAML_BOOL,                       offsetof(struct thing,              flag), false, 0,                               0,									       NULL,												""},
    {"version",		    YAML_INT,			     offsetof(struct thing,                                          number),                                             false,              1, 100, NULL,""},
    {"grace",		  YAML_DURATION,                         offsetof(struct thing,                                              duration),								      false,                                                          0,                                                0,                                           NULL,                                                                              ""},
    {"room",		     YAML_SIZE,			  offsetof(struct thing,                                             size),									   false,											0,                                               0,        NULL,""},
    {"kind",		     YAML_WORD,			     offsetof(struct thing,                                              word),									  false,     0,0,  words,                                                                        ""},
    {"roles",		 YAML_TEXTS,                         offsetof(struct thing,                                             texts),false,         1,                                                        40,												  NULL,                                                 ""},
    {"parties",		YAML_NODE,                    offsetof(struct thing,node),                            false,                                  0,            0,NULL,""},
    {NULL, YAML_TEXT,0,       false,         0,0,             NULL,												 NULL																							     },
};

static void
check_refusal(const struct err *err, const uint8_t *data, size_t size)
{
	int line = 0, column = 0, end = 0, lines = 1;

	MUST(sscanf(err->msg, "x.yaml:%d:%d: %n", &line, &column, &end) == 2);
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	MUST(line > 0 && line <= lines && column > 0 && (size_t)column <= size + 1 && end > 0);
	MUST(strchr(err->msg + end, ';') != NULL);
	MUST(text_valid(err->msg, strlen(err->msg)));
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
	} else if (err.code != ERR_TOO_LARGE) {
		check_refusal(&err, data, size);
	}
	arena_free(&arena);
	return 0;
}
