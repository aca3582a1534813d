/* Small files that are read while they are written. */
#ifndef COMMON_FILE_H
#define COMMON_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "common/err.h"

/* Beside its place first and on disk, so that nobody reads half of it; mode 0600. Blocks. */
bool file_replace(const char *path, const char *text, size_t len, struct err *err) MUST_CHECK;

#endif
