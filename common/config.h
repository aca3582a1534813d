/* A service's configuration: one table of keys, one file, defaults, bounds and a printed sample that cannot drift. */
#ifndef COMMON_CONFIG_H
#define COMMON_CONFIG_H

#include <stdio.h>

#include "common/yaml.h"

struct config_key {
	struct yaml_field field;	/* offset into the service's own config struct; help is its description */
	const char *fallback;		/* default as text; NULL when the key is required */
};

/* Reads path by several tables (each ends in field.key NULL) into as many structs; defaults first. */
struct config_part {
	const struct config_key *keys;
	void *out;
};
bool config_load(struct arena *arena, const char *path, const struct config_part *parts,
    size_t count, struct err *err) MUST_CHECK;
/* A sample file: every key with its description, type, bounds and default. */
void config_print(FILE *out, const struct config_part *parts, size_t count);

/* Secrets live in files: one line, readable by nobody else (a mode with group or other bits is refused). */
bool config_secret(const char *path, char *buf, size_t size, struct err *err) MUST_CHECK;

#endif
