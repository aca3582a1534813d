/* The text side of the YAML reader: which bytes may stand in a file, and which words repeat or
 * resemble each other. */
#ifndef COMMON_YAML_TEXT_H
#define COMMON_YAML_TEXT_H

#include <stdbool.h>
#include <stddef.h>

struct yaml_node;

/* The first place of a file that is wrong before any grammar is looked at. */
struct yaml_text_fault {
	size_t line, column; /* from 1, in characters */
	const char *what, *remedy;
};

/* Printable UTF-8, LF only, no byte order mark, no tab in an indentation, no directive. */
bool yaml_text_check(const char *bytes, size_t len, struct yaml_text_fault *fault);
/* What a value must not hold, by name, though an escape may have put it there; NULL when it is
 * clean. */
const char *yaml_text_refused(const char *text, size_t len);
/*
 * The earliest child of a list of scalars or (keys) map that repeats another; *again is NULL when
 * there is none. False when memory is short.
 */
bool yaml_text_repeated(const struct yaml_node *parent, bool keys, const struct yaml_node **first,
    const struct yaml_node **again);

#endif
