/* A listening socket of the watch. */
#include "services/watch/socket.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WHERE_MAX 128

/* "host:port" into two texts; an address of IPv6 stands in brackets. */
static bool
split(const char *where, char *host, size_t size, const char **port)
{
	const char *colon = strrchr(where, ':');
	size_t len = colon != NULL ? (size_t)(colon - where) : 0;

	if (colon == NULL || len == 0 || len >= size)
		return false;
	if (where[0] == '[' && where[len - 1] == ']') {
		where++;
		len -= 2;
	}
	memcpy(host, where, len);
	host[len] = '\0';
	*port = colon + 1;
	return true;
}

static int
bound(const struct addrinfo *at, int backlog)
{
	int fd = socket(at->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), yes = 1;

	if (fd < 0)
		return -1;
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
	if (bind(fd, at->ai_addr, at->ai_addrlen) == 0 && listen(fd, backlog) == 0)
		return fd;
	(void)close(fd);
	return -1;
}

static unsigned
port_of(int fd)
{
	struct sockaddr_storage at;
	socklen_t len = sizeof(at);
	char port[16];

	if (getsockname(fd, (struct sockaddr *)&at, &len) != 0 ||
	    getnameinfo((struct sockaddr *)&at, len, NULL, 0, port, sizeof(port), NI_NUMERICSERV) !=
		0)
		return 0;
	return (unsigned)strtoul(port, NULL, 10);
}

int
socket_listen(const char *where, int backlog, unsigned *port, struct err *err)
{
	const struct addrinfo hints = {
	    .ai_flags = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
	struct addrinfo *at = NULL;
	char host[WHERE_MAX];
	const char *service;
	int fd = -1;

	if (split(where, host, sizeof(host), &service) &&
	    getaddrinfo(host, service, &hints, &at) == 0) {
		fd = bound(at, backlog);
		freeaddrinfo(at);
	}
	if (fd < 0)
		(void)err_set(err, ERR_INVALID, "could not listen at \"%s\"", where);
	else
		*port = port_of(fd);
	return fd;
}
