/* Words, ids and dates of the operator's files. */
#include "services/accord/words.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "common/clock.h"

#define ID_LONGEST 64
#define WORDS_MAX 128

static const char *
lower(struct arena *arena, const char *name)
{
	char *copy = arena_strdup(arena, name);

	for (char *c = copy; *c != '\0'; c++)
		*c = (char)tolower((unsigned char)*c);
	return copy;
}

bool
words_read(const struct yaml_doc *doc, const struct yaml_node *node,
    const ProtobufCEnumDescriptor *desc, const char *prefix, int *value, struct err *err)
{
	const char *words[WORDS_MAX + 1] = {NULL}, *near;
	char quote[YAML_QUOTE_SIZE];
	size_t count = 0;

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a word is wanted here");
	for (unsigned i = 0; i < desc->n_values && count < WORDS_MAX; i++) {
		if (desc->values[i].value == 0)
			continue;
		words[count] = lower(doc->arena, desc->values[i].name + strlen(prefix));
		if (strcmp(words[count++], node->text) != 0)
			continue;
		*value = desc->values[i].value;
		return true;
	}
	near = yaml_nearest(node->text, words);
	return yaml_fault(doc, node, err, "\"%s\" is no word of %s%s%s%s",
	    yaml_quote(node->text, quote), desc->short_name,
	    near != NULL ? "; did you mean \"" : "", near != NULL ? near : "",
	    near != NULL ? "\"" : "");
}

bool
words_id(const char *text)
{
	size_t len = strlen(text);

	if (len == 0 || len > ID_LONGEST || !isalnum((unsigned char)text[0]))
		return false;
	for (size_t i = 0; i < len; i++)
		if (!isalnum((unsigned char)text[i]) && strchr("-_.", text[i]) == NULL)
			return false;
	return true;
}

bool
words_check_id(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "an id is wanted here");
	return words_id(node->text) ||
	       yaml_fault(doc, node, err,
		   "\"%s\" is no id: letters, digits, \"-\", \"_\" and \".\", at most %d of them",
		   yaml_quote(node->text, quote), ID_LONGEST);
}

bool
words_check_day(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	struct clock_wall wall;
	char quote[YAML_QUOTE_SIZE];

	if (node == NULL)
		return true;
	if (node->kind != YAML_SCALAR || strlen(node->text) != sizeof("2026-01-15") - 1 ||
	    !clock_parse_as(node->text, "%Y-%m-%d", &wall, NULL))
		return yaml_fault(doc, node, err, "\"%s\" is no day; write it as 2026-01-15",
		    node->kind == YAML_SCALAR ? yaml_quote(node->text, quote) : "");
	return true;
}
