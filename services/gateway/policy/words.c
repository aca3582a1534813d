/* Words of the vocabulary: found by hashing, since a decision is asked for with five of them. */
#include "services/gateway/policy/words.h"

#include <string.h>

#define SLOTS 256 /* four times the words of the largest */

/* One index for each vocabulary that is looked into. */
static struct index {
	const struct vocabulary *vocabulary;
	uint8_t slots[SLOTS]; /* 1 + place among words; 0 = free */
} indexes[] = {
    {&vocabulary_origin, {0}},
    {&vocabulary_data_class, {0}},
    {&vocabulary_never_travels, {0}},
    {&vocabulary_action, {0}},
    {&vocabulary_purpose, {0}},
    {&vocabulary_role, {0}},
    {&vocabulary_organisation_kind, {0}},
    {&vocabulary_award, {0}},
    {&vocabulary_service_code, {0}},
};

static unsigned
hash(const char *word)
{
	unsigned h = 2166136261u;

	for (; *word != '\0'; word++)
		h = (h ^ (unsigned char)*word) * 16777619u;
	return (h ^ h >> 16) % SLOTS;
}

/* Before main, so that threads only ever read them. */
__attribute__((constructor)) static void
fill_indexes(void)
{
	for (size_t i = 0; i < sizeof(indexes) / sizeof(*indexes); i++)
		for (size_t w = 0; w < indexes[i].vocabulary->count; w++) {
			unsigned s = hash(indexes[i].vocabulary->words[w].word);

			while (indexes[i].slots[s] != 0)
				s = (s + 1) % SLOTS;
			indexes[i].slots[s] = (uint8_t)(w + 1);
		}
}

static const struct index *
index_of(const struct vocabulary *vocabulary)
{
	for (size_t i = 0; i < sizeof(indexes) / sizeof(*indexes); i++)
		if (indexes[i].vocabulary == vocabulary)
			return &indexes[i];
	return NULL;
}

unsigned
words_number(const struct vocabulary *vocabulary, const char *word)
{
	const struct index *index = index_of(vocabulary);

	if (index == NULL || word == NULL)
		return 0;
	for (unsigned s = hash(word); index->slots[s] != 0; s = (s + 1) % SLOTS) {
		const struct vocabulary_word *at = &vocabulary->words[index->slots[s] - 1];

		if (strcmp(at->word, word) == 0)
			return at->number;
	}
	return 0;
}

const char *
words_word(const struct vocabulary *vocabulary, unsigned number)
{
	for (size_t i = 0; i < vocabulary->count; i++)
		if (vocabulary->words[i].number == number)
			return vocabulary->words[i].word;
	return NULL;
}

uint64_t
words_all(const struct vocabulary *vocabulary)
{
	uint64_t all = 0;

	for (size_t i = 0; i < vocabulary->count; i++)
		all |= BIT(vocabulary->words[i].number);
	return all;
}

static bool
unknown_word(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct vocabulary *vocabulary, struct err *err)
{
	const char *words[SLOTS], *near;
	char quote[YAML_QUOTE_SIZE];
	size_t i;

	for (i = 0; i < vocabulary->count && i < SLOTS - 1; i++)
		words[i] = vocabulary->words[i].word;
	words[i] = NULL;
	near = yaml_nearest(node->text, words);
	if (near != NULL)
		return yaml_fault(doc, node, err, "\"%s\" is no word for %s; did you mean \"%s\"",
		    yaml_quote(node->text, quote), vocabulary->name, near);
	return yaml_fault(doc, node, err,
	    "\"%s\" is no word for %s; `accord vocabulary` lists them",
	    yaml_quote(node->text, quote), vocabulary->name);
}

bool
words_read(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct vocabulary *vocabulary, unsigned *number, struct err *err)
{
	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err,
		    "a word is wanted here; `accord vocabulary` lists "
		    "them");
	*number = words_number(vocabulary, node->text);
	return *number != 0 || unknown_word(doc, node, vocabulary, err);
}

bool
words_read_set(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct vocabulary *vocabulary, uint64_t *set, struct err *err)
{
	const struct yaml_node *node;
	unsigned number = 0;

	*set = 0;
	if (list->kind != YAML_LIST || list->child == NULL)
		return yaml_fault(doc, list, err,
		    "a list is wanted here; write each word on a line "
		    "of its own behind \"- \"");
	yaml_each (node, list) {
		if (!words_read(doc, node, vocabulary, &number, err))
			return false;
		if (*set & BIT(number))
			return yaml_fault(
			    doc, node, err, "\"%s\" stands here twice; once is enough", node->text);
		*set |= BIT(number);
	}
	return true;
}
