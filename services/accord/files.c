/* Reads and writes small files whole. */
#include "services/accord/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIST_MAX 1000

char *
files_path(struct arena *arena, const char *dir, const char *name)
{
	return arena_printf(arena, "%s/%s", dir, name);
}

static bool
read_whole(int fd, char *text, size_t size, size_t *len)
{
	ssize_t n;

	*len = 0;
	do {
		n = read(fd, text + *len, size - *len);
		if (n > 0)
			*len += (size_t)n;
	} while ((n > 0 && *len < size) || (n < 0 && errno == EINTR));
	return n >= 0;
}

char *
files_read(struct arena *arena, const char *path, size_t limit, size_t *len, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	char *text = NULL;
	size_t got = 0;

	if (fd < 0 || fstat(fd, &st) != 0) {
		(void)err_set(
		    err, ERR_NOT_FOUND, "could not open \"%s\": %s", path, strerror(errno));
	} else if (!S_ISREG(st.st_mode) || (uint64_t)st.st_size > limit) {
		(void)err_set(err, ERR_TOO_LARGE,
		    "cannot read \"%s\": not a file of at most %zu bytes", path, limit);
	} else if ((text = arena_alloc(arena, (size_t)st.st_size + 1)) == NULL) {
		(void)err_set(err, ERR_TOO_LARGE, "cannot read \"%s\": no memory", path);
	} else if (!read_whole(fd, text, (size_t)st.st_size, &got)) {
		(void)err_set(
		    err, ERR_INTERNAL, "could not read \"%s\": %s", path, strerror(errno));
		text = NULL;
	} else {
		text[got] = '\0';
	}
	if (fd >= 0)
		close(fd);
	if (len != NULL)
		*len = got;
	return text;
}

bool
files_exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static bool
write_whole(int fd, const char *text, size_t len)
{
	ssize_t n;

	for (size_t at = 0; at < len; at += (size_t)n)
		if ((n = write(fd, text + at, len - at)) < 0) {
			if (errno != EINTR)
				return false;
			n = 0;
		}
	return fsync(fd) == 0;
}

/* What root writes belongs to whoever owns the folder: a service's key stays the service's. */
static bool
give_away(int fd, const char *path)
{
	char folder[PATH_MAX];
	const char *slash = strrchr(path, '/');
	struct stat st;

	if (geteuid() != 0)
		return true;
	(void)snprintf(folder, sizeof(folder), "%.*s",
	    slash == NULL   ? 1
	    : slash == path ? 1
			    : (int)(slash - path),
	    slash == NULL ? "." : path);
	return stat(folder, &st) == 0 && fchown(fd, st.st_uid, st.st_gid) == 0;
}

bool
files_write(const char *path, const char *text, unsigned mode, struct err *err)
{
	char beside[PATH_MAX];
	bool good;
	int fd;

	if ((size_t)snprintf(beside, sizeof(beside), "%s.new", path) >= sizeof(beside))
		return err_set(err, ERR_INVALID, "\"%.100s\" is too long a path", path);
	(void)unlink(beside);
	fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
	if (fd < 0)
		return err_set(
		    err, ERR_DENIED, "could not write \"%s\": %s", path, strerror(errno));
	good = give_away(fd, path) && write_whole(fd, text, strlen(text));
	if (close(fd) == 0 && good && rename(beside, path) == 0)
		return true;
	(void)err_set(err, ERR_INTERNAL, "could not write \"%s\": %s", path, strerror(errno));
	(void)unlink(beside);
	return false;
}

bool
files_make_dir(const char *path, unsigned mode, struct err *err)
{
	char part[PATH_MAX];
	size_t len = strlen(path);

	if (len == 0 || len >= sizeof(part))
		return err_set(err, ERR_INVALID, "\"%.100s\" is no path of a directory", path);
	for (size_t i = 1; i <= len; i++) {
		if (path[i] != '/' && path[i] != '\0')
			continue;
		memcpy(part, path, i);
		part[i] = '\0';
		if (mkdir(part, mode) != 0 && errno != EEXIST)
			return err_set(err, ERR_DENIED, "could not make directory \"%s\": %s", part,
			    strerror(errno));
	}
	return true;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool
ends_in(const char *name, const char *suffix)
{
	size_t n = strlen(name), s = strlen(suffix);

	return n > s && name[0] != '.' && strcmp(name + n - s, suffix) == 0;
}

bool
files_list(struct arena *arena, const char *dir, const char *suffix, struct files_list *list,
    struct err *err)
{
	DIR *open_dir = opendir(dir);
	struct dirent *entry;
	bool full = false;

	list->count = 0;
	list->names = arena_alloc(arena, LIST_MAX * sizeof(*list->names));
	if (open_dir == NULL && errno == ENOENT)
		return true;
	if (open_dir == NULL)
		return err_set(
		    err, ERR_DENIED, "could not read directory \"%s\": %s", dir, strerror(errno));
	while (!full && (entry = readdir(open_dir)) != NULL) {
		if (!ends_in(entry->d_name, suffix))
			continue;
		full = list->count == LIST_MAX;
		if (!full)
			list->names[list->count++] = arena_strdup(arena, entry->d_name);
	}
	closedir(open_dir);
	if (full)
		return err_set(
		    err, ERR_TOO_LARGE, "directory \"%s\" has more than %d files", dir, LIST_MAX);
	qsort(list->names, list->count, sizeof(*list->names), by_name);
	return true;
}
