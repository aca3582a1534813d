/* Reads over HTTP as fast as they are answered: so many clients, each on a connection of its own,
 * one request at a time. Prints how many a second, of each status how many, and how long they took.
 * Standard input: paths, one a line, which all clients go through in turn. */
#include <arpa/inet.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "common/clock.h"

#define CLIENTS 256
#define PATHS 4096
#define ANSWER (1 << 20)
#define READS 4000000 /* whose times are kept */

static struct sockaddr_in gateway;
static const char *token;
static char *paths[PATHS];
static size_t path_count;
static int64_t until;
static atomic_size_t reads, next_path;
static atomic_size_t statuses[600];
static float *took_ms;

static void
die(const char *what)
{
	perror(what);
	exit(1);
}

static int
opened(void)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0 || connect(fd, (struct sockaddr *)&gateway, sizeof(gateway)) != 0)
		die("connect");
	return fd;
}

/* Takes one answer with a Content-Length; its status. */
static unsigned
take(int fd, char *room)
{
	size_t have = 0, want = ANSWER - 1;
	unsigned status = 0;

	for (bool headed = false; have < want;) {
		ssize_t n = recv(fd, room + have, want - have, 0);
		char *end, *length;

		if (n <= 0)
			die("an answer was cut off");
		have += (size_t)n;
		room[have] = '\0';
		if (headed || (end = strstr(room, "\r\n\r\n")) == NULL)
			continue;
		length = strcasestr(room, "\r\nContent-Length:");
		if (length == NULL || length > end)
			die("an answer has no length");
		want = (size_t)(end + 4 - room) + strtoul(length + 17, NULL, 10);
		headed = want < ANSWER;
		if (!headed || sscanf(room, "HTTP/1.1 %u", &status) != 1)
			die("an answer is too large, or none");
	}
	return status < 600 ? status : 0;
}

static void *
client(void *arg)
{
	char *room = malloc(ANSWER), request[1024];
	int fd = opened();

	while (clock_mono() < until) {
		int len = snprintf(request, sizeof(request),
		    "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n\r\n",
		    paths[atomic_fetch_add(&next_path, 1) % path_count], token);
		int64_t began = clock_mono();
		size_t n;

		if (send(fd, request, (size_t)len, MSG_NOSIGNAL) != len)
			die("send");
		statuses[take(fd, room)]++;
		if ((n = atomic_fetch_add(&reads, 1)) < READS)
			took_ms[n] = (float)(clock_mono() - began) / 1000.0F;
	}
	(void)close(fd);
	free(room);
	return arg;
}

static int
by_time(const void *a, const void *b)
{
	float x = *(const float *)a, y = *(const float *)b;

	return (x > y) - (x < y);
}

static void
report(double seconds)
{
	static const double parts[] = {0.1, 0.5, 0.9, 0.99};
	size_t n = reads;

	if (n > READS)
		n = READS;
	qsort(took_ms, n, sizeof(*took_ms), by_time);
	printf("reads_per_s %.1f\n", (double)reads / seconds);
	for (size_t i = 0; n > 0 && i < sizeof(parts) / sizeof(*parts); i++)
		printf("ms_p%.0f %.3f\n", parts[i] * 100,
		    (double)took_ms[(size_t)((double)(n - 1) * parts[i])]);
	for (size_t i = 0; i < sizeof(statuses) / sizeof(*statuses); i++)
		if (statuses[i] > 0)
			printf("status_%zu %zu\n", i, (size_t)statuses[i]);
}

static void
read_paths(void)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t len;

	while (path_count < PATHS && (len = getline(&line, &room, stdin)) > 1) {
		line[len - 1] = '\0';
		paths[path_count++] = strdup(line);
	}
	free(line);
	if (path_count == 0)
		die("no path");
}

int
main(int argc, char **argv)
{
	pthread_t threads[CLIENTS];
	long clients, seconds;
	int64_t began;

	if (argc != 5 || (clients = strtol(argv[2], NULL, 10)) < 1 || clients > CLIENTS)
		die("usage: bench-reader PORT CLIENTS SECONDS TOKEN < PATHS");
	gateway = (struct sockaddr_in){.sin_family = AF_INET,
	    .sin_port = htons((uint16_t)strtol(argv[1], NULL, 10)),
	    .sin_addr = {htonl(INADDR_LOOPBACK)}};
	seconds = strtol(argv[3], NULL, 10);
	token = argv[4];
	took_ms = malloc(READS * sizeof(*took_ms));
	read_paths();
	began = clock_mono();
	until = began + seconds * CLOCK_SECOND;
	for (long i = 0; i < clients; i++)
		if (pthread_create(&threads[i], NULL, client, NULL) != 0)
			die("pthread_create");
	for (long i = 0; i < clients; i++)
		(void)pthread_join(threads[i], NULL);
	report((double)(clock_mono() - began) / CLOCK_SECOND);
	return 0;
}
