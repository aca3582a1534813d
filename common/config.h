/* A service's configuration: one table of keys, one file, defaults, bounds and a printed sample
 * that cannot drift. */
#ifndef COMMON_CONFIG_H
#define COMMON_CONFIG_H

#include <stdio.h>

#include "common/yaml.h"

struct config_key {
	struct yaml_field
	    field; /* offset into the service's own config struct; help is its description */
	/*
	 * The default as text, read by the same reader; a list's items are parted by ", ". NULL
	 * when the key is required;
	 * "" when nothing stands for it: an empty text, no items, no node (of texts, lists and
	 * nodes only).
	 */
	const char *fallback;
};

/*
 * Reads path by several tables (each ends in field.key NULL, none shares a key with another) into
 * as many structs; defaults first. field.required is not looked at: what has no default is
 * required. Texts live as long as the arena.
 */
struct config_part {
	const struct config_key *keys;
	void *out;
};
bool config_load(struct arena *arena, const char *path, const struct config_part *parts,
    size_t count, struct err *err) MUST_CHECK;
/*
 * A sample file: every key with its description, type, bounds and default. It loads as it stands to
 * the defaults, once the required keys have got their values.
 */
void config_print(FILE *out, const struct config_part *parts, size_t count);

/*
 * Secrets live in files: one line, readable by nobody else (a mode with group or other bits is
 * refused). The line feed at its end is cut. After a refusal buf holds nothing; no complaint quotes
 * what the file holds.
 */
bool config_secret(const char *path, char *buf, size_t size, struct err *err) MUST_CHECK;
/* The same for a secret of several lines; their line feeds stay, but for the last. */
bool config_secret_lines(const char *path, char *buf, size_t size, struct err *err) MUST_CHECK;

#endif
