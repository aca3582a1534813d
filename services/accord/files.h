/* Small files, read and written whole: what the tool does with keys, tokens and migrations. */
#ifndef SERVICES_ACCORD_FILES_H
#define SERVICES_ACCORD_FILES_H

#include <stdbool.h>
#include <stddef.h>

#include "common/arena.h"
#include "common/err.h"

/* A name inside a directory, in the arena. */
char *files_path(struct arena *arena, const char *dir, const char *name);
/* The whole file, terminated, in the arena; *len may be NULL. At most limit bytes. */
char *files_read(
    struct arena *arena, const char *path, size_t limit, size_t *len, struct err *err) MUST_CHECK;
bool files_exists(const char *path);
/* Written beside its place, synced and moved there, so that nobody ever sees half of it. */
bool files_write(const char *path, const char *text, unsigned mode, struct err *err) MUST_CHECK;
/* Makes the directory and those above it. One that is there is left as it is. */
bool files_make_dir(const char *path, unsigned mode, struct err *err) MUST_CHECK;

/* Names of the directory's files that end in suffix, in order. A directory that is not there has
 * none. */
struct files_list {
	char **names;
	size_t count;
};
bool files_list(struct arena *arena, const char *dir, const char *suffix, struct files_list *list,
    struct err *err) MUST_CHECK;

#endif
