/* Files by the folder's descriptor alone: who writes into it must not lead us elsewhere. */
#include "services/accord/drop_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#define SAME_NAMES 10000

static bool
failed(struct err *err, const char *what, const char *name)
{
	return err_set(
	    err, ERR_UNAVAILABLE, "could not %s \"%.200s\": %s", what, name, strerror(errno));
}

static int
open_folder(int in, const char *name)
{
	if (mkdirat(in, name, 0700) != 0 && errno != EEXIST)
		return -1;
	return openat(in, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

bool
drop_folder_open(struct drop_folder *folder, const char *path, struct err *err)
{
	*folder =
	    (struct drop_folder){.path = path, .fd = -1, .done = -1, .refused = -1, .watch = -1};
	folder->fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (folder->fd < 0)
		return failed(err, "open the folder", path);
	if (flock(folder->fd, LOCK_EX | LOCK_NB) != 0)
		return err_set(err, ERR_DENIED, "another one is at work in \"%.200s\"", path);
	folder->done = open_folder(folder->fd, "done");
	folder->refused = open_folder(folder->fd, "refused");
	if (folder->done < 0 || folder->refused < 0)
		return failed(err, "make done/ and refused/ in", path);
	folder->watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (folder->watch >= 0 &&
	    inotify_add_watch(folder->watch, path, IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
		(void)close(folder->watch);
		folder->watch = -1;
	}
	return true;
}

void
drop_folder_close(struct drop_folder *folder)
{
	const int fds[] = {folder->watch, folder->refused, folder->done, folder->fd};

	for (size_t i = 0; i < sizeof(fds) / sizeof(fds[0]); i++)
		if (fds[i] >= 0)
			(void)close(fds[i]);
}

static struct drop_state
state_of(const struct stat *st)
{
	return (struct drop_state){.size = st->st_size,
	    .modified_ns = (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec,
	    .inode = st->st_ino};
}

/* --- looking --- */

static bool
look_at(struct drop_folder *folder, const char *name, struct drop_files *files, struct err *err)
{
	struct drop_state state;
	struct stat st;

	if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, "done") == 0 ||
	    strcmp(name, "refused") == 0)
		return true;
	if (fstatat(folder->fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return errno == ENOENT || failed(err, "look at", folder->path);
	if (!drop_name_good(name) || !S_ISREG(st.st_mode)) {
		folder->strays++;
		return true;
	}
	state = state_of(&st);
	return drop_files_add(files, name, &state) ||
	       err_set(err, ERR_UNAVAILABLE, "no memory for the files of the folder");
}

bool
drop_folder_look(struct drop_folder *folder, struct drop_files *files, struct err *err)
{
	int fd = openat(folder->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);
	const struct dirent *entry;
	bool good = true;

	folder->strays = 0;
	if (dir == NULL) {
		if (fd >= 0)
			(void)close(fd);
		return failed(err, "list", folder->path);
	}
	while (good && (errno = 0, entry = readdir(dir)) != NULL)
		good = look_at(folder, entry->d_name, files, err);
	if (good && errno != 0)
		good = failed(err, "list", folder->path);
	(void)closedir(dir);
	return good;
}

/* --- reading --- */

/* False: it ended early, or could not be read (errno). */
static bool
read_whole(int fd, char *bytes, size_t len)
{
	size_t got = 0;
	ssize_t n = 1;

	while (got < len && (n > 0 || errno == EINTR)) {
		errno = 0;
		n = read(fd, bytes + got, len - got);
		if (n == 0)
			break;
		got += n > 0 ? (size_t)n : 0;
	}
	return got == len;
}

static enum drop_read
read_open(int fd, const struct drop_file *file, char **bytes, size_t *len, struct err *err)
{
	struct drop_state state;
	struct stat st;

	if (fstat(fd, &st) != 0)
		return failed(err, "look at", file->name) ? DROP_READ : DROP_UNREAD;
	state = state_of(&st);
	if (!S_ISREG(st.st_mode) || !drop_state_same(&state, &file->state))
		return DROP_CHANGED;
	*len = (size_t)state.size;
	if ((*bytes = malloc(*len + 1)) == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for a file of %zu bytes", *len);
		return DROP_UNREAD;
	}
	if (read_whole(fd, *bytes, *len))
		return DROP_READ;
	free(*bytes);
	*bytes = NULL;
	if (errno == 0)
		return DROP_CHANGED;
	return failed(err, "read", file->name) ? DROP_READ : DROP_UNREAD;
}

enum drop_read
drop_folder_read(const struct drop_folder *folder, const struct drop_file *file, char **bytes,
    size_t *len, struct err *err)
{
	enum drop_read read;
	int fd;

	*bytes = NULL;
	if (file->state.size > DROP_LARGEST)
		return DROP_TOO_LARGE;
	fd = openat(folder->fd, file->name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0 && (errno == ENOENT || errno == ELOOP))
		return DROP_CHANGED;
	if (fd < 0)
		return failed(err, "open", file->name) ? DROP_READ : DROP_UNREAD;
	read = read_open(fd, file, bytes, len, err);
	(void)close(fd);
	return read;
}

/* --- putting away --- */

static bool
write_reason(int in, const char *name, const char *reason, struct err *err)
{
	char beside[NAME_MAX + 1];
	size_t len = strlen(reason);
	bool good;
	int fd;

	if ((size_t)snprintf(beside, sizeof(beside), "%s.reason", name) >= sizeof(beside))
		return true; /* so long a name has no room for it */
	fd = openat(in, beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return failed(err, "write", beside);
	good = write(fd, reason, len) == (ssize_t)len && write(fd, "\n", 1) == 1;
	good = close(fd) == 0 && good;
	return good || failed(err, "write", beside);
}

/* Under its name, or with a number behind it where that is taken. */
static bool
move_to(const struct drop_folder *folder, int to, const struct drop_file *file,
    char name[NAME_MAX + 1], struct err *err)
{
	int had = snprintf(name, NAME_MAX + 1, "%s", file->name);

	for (int i = 2; i < SAME_NAMES && had <= NAME_MAX; i++) {
		if (renameat2(folder->fd, file->name, to, name, RENAME_NOREPLACE) == 0)
			return true;
		if (errno != EEXIST)
			break;
		had = snprintf(name, NAME_MAX + 1, "%s.%d", file->name, i);
	}
	return failed(err, "move", file->name);
}

/* Who wrote on while it was moved wrote into the same file: it goes back, to be read again. */
static bool
still_same(const struct drop_folder *folder, int in, const char *name, const struct drop_file *file,
    bool *same, struct err *err)
{
	struct drop_state state;
	struct stat st;

	if (fstatat(in, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return failed(err, "look at", file->name);
	state = state_of(&st);
	*same = drop_state_same(&state, &file->state);
	if (*same || renameat2(in, name, folder->fd, file->name, RENAME_NOREPLACE) == 0)
		return true;
	return failed(err, "move back", file->name);
}

bool
drop_folder_settle(const struct drop_folder *folder, const struct drop_file *file,
    const char *reason, struct err *err)
{
	int to = *reason == '\0' ? folder->done : folder->refused;
	char name[NAME_MAX + 1];
	bool same = true;

	if (!move_to(folder, to, file, name, err))
		return false;
	if (!still_same(folder, to, name, file, &same, err))
		return false;
	return !same || *reason == '\0' || write_reason(to, name, reason, err);
}
