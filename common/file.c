/* Written beside its place, brought to disk, moved. */
#include "common/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
write_all(int fd, const char *text, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, text, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		text += n;
		len -= (size_t)n;
	}
	return true;
}

bool
file_replace(const char *path, const char *text, size_t len, struct err *err)
{
	char beside[1100];
	int fd;
	bool good;

	if ((size_t)snprintf(beside, sizeof(beside), "%s.new", path) >= sizeof(beside))
		return err_set(err, ERR_INVALID, "\"%s\" is too long a name", path);
	fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd < 0)
		return err_set(
		    err, ERR_INVALID, "could not write \"%s\": %s", path, strerror(errno));
	good = write_all(fd, text, len) && fsync(fd) == 0;
	good = close(fd) == 0 && good && rename(beside, path) == 0;
	return good || err_set(err, ERR_UNAVAILABLE, "could not write \"%s\"", path);
}
