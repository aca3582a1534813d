/* A document once it is read: complaints at its nodes, look-up by key; and reading one from a file.
 */
#include "common/yaml.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SUFFIX ".yaml"

static PRINTF_LIKE(5, 0) bool fault_at(
    const struct yaml_doc *doc, int line, int column, struct err *err, const char *fmt, va_list ap)
{
	char what[sizeof(err->msg)];

	if (vsnprintf(what, sizeof(what), fmt, ap) < 0)
		what[0] = '\0';
	return err_set(err, ERR_INVALID, "%s:%d:%d: %s", doc->file, line, column, what);
}

bool
yaml_fault(
    const struct yaml_doc *doc, const struct yaml_node *node, struct err *err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fault_at(doc, node->line, node->column, err, fmt, ap);
	va_end(ap);
	return false;
}

bool
yaml_fault_key(
    const struct yaml_doc *doc, const struct yaml_node *node, struct err *err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fault_at(doc, node->key_line, node->key_column, err, fmt, ap);
	va_end(ap);
	return false;
}

const struct yaml_node *
yaml_get(const struct yaml_node *map, const char *key)
{
	const struct yaml_node *node;

	if (map->kind != YAML_MAP)
		return NULL;
	yaml_each (node, map) {
		if (strcmp(node->key, key) == 0)
			return node;
	}
	return NULL;
}

/* One byte more than the limit is enough to know that there is too much. */
static bool
read_all(int fd, const char *path, char *bytes, size_t size, size_t *len, struct err *err)
{
	*len = 0;
	while (*len < size) {
		ssize_t n = read(fd, bytes + *len, size - *len);

		if (n == 0)
			break;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_set(err, ERR_INTERNAL, "could not read \"%s\": %m", path);
		*len += (size_t)n;
	}
	return true;
}

bool
yaml_load(struct arena *arena, const char *path, struct yaml_doc *doc, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	char *bytes = NULL;
	struct stat st;
	size_t len;
	bool ok = false;

	if (fd < 0)
		return err_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_INVALID,
		    "could not open \"%s\": %m", path);
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		err_set(err, ERR_INVALID, "could not read \"%s\": not a plain file", path);
	else if ((bytes = malloc(YAML_BYTES + 1)) == NULL)
		err_set(err, ERR_UNAVAILABLE, "could not read \"%s\": out of memory", path);
	else
		ok = read_all(fd, path, bytes, YAML_BYTES + 1, &len, err) &&
		     yaml_parse(arena, path, bytes, len, doc, err);
	free(bytes);
	close(fd);
	return ok;
}

/* --- folders --- */

/* Passes over what is no NAME.yaml. */
static bool
take_entry(struct arena *arena, const char *folder, const char *entry, yaml_file_fn *each,
    void *ctx, struct err *err)
{
	size_t len = strlen(entry), suffix = strlen(SUFFIX);
	const char *path, *name;

	if (entry[0] == '.' || len <= suffix || strcmp(entry + len - suffix, SUFFIX) != 0)
		return true;
	path = arena_printf(arena, "%s/%s", folder, entry);
	name = arena_strndup(arena, entry, len - suffix);
	if (path == NULL || name == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for %s", entry);
	return each(ctx, path, name, err);
}

bool
yaml_each_file(struct arena *arena, const char *folder, const char *what, yaml_file_fn *each,
    void *ctx, struct err *err)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;
	bool ok = true;

	if (dir == NULL)
		return err_set(err, ERR_INVALID, "%s %s cannot be read", what, folder);
	while (ok && (entry = readdir(dir)) != NULL)
		ok = take_entry(arena, folder, entry->d_name, each, ctx, err);
	(void)closedir(dir);
	return ok;
}

bool
yaml_list(const struct yaml_doc *doc, const struct yaml_node *list, size_t most, const char *what,
    struct err *err)
{
	if (list->kind != YAML_LIST || list->child == NULL)
		return yaml_fault(
		    doc, list, err, "a list of %s is wanted here; one \"- \" for each", what);
	return list->count <= most ||
	       yaml_fault(doc, list, err, "%zu %s; at most %zu are taken", list->count, what, most);
}
