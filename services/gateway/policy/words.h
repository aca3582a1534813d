/*
 * The vocabulary of agreements, floor and directory as the programs use it: words to numbers and
 * back, sets of them as masks (bit n = number n), and lists of them read from a file.
 */
#ifndef POLICY_WORDS_H
#define POLICY_WORDS_H

#include "classes.h"
#include "common/yaml.h"

#define BIT(number) (UINT64_C(1) << (number))

/* All that is about a person; the floor speaks of these as client classes. */
#define CLASSES_CLIENT ((CLASSES_INCIDENT | CLASSES_SERVICE | CLASSES_EITHER) & ~CLASSES_NO_CLIENT)
#define CLASSES_ALL (CLASSES_INCIDENT | CLASSES_SERVICE | CLASSES_EITHER)

/* 0 when it is no word of the vocabulary, or NULL. */
unsigned words_number(const struct vocabulary *vocabulary, const char *word);
/* The word of a number that the vocabulary has; NULL for others. */
const char *words_word(const struct vocabulary *vocabulary, unsigned number);
/* Every word of the vocabulary. */
uint64_t words_all(const struct vocabulary *vocabulary);

/* A scalar that must be a word; a fault at the node names the nearest. */
bool words_read(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct vocabulary *vocabulary, unsigned *number, struct err *err) MUST_CHECK;
/* A list of words, at least one, none twice. */
bool words_read_set(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct vocabulary *vocabulary, uint64_t *set, struct err *err) MUST_CHECK;

#endif
