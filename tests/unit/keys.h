/* A folder of key files for tests, under the test's own temporary folder. */
#ifndef TESTS_UNIT_KEYS_H
#define TESTS_UNIT_KEYS_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char keys_folder[64];

static inline void
keys_write(const char *name, const char *text, mode_t mode)
{
	char path[160];
	FILE *file;

	(void)snprintf(path, sizeof(path), "%s/%s", keys_folder, name);
	(void)unlink(path);
	file = fopen(path, "w");
	if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0 || chmod(path, mode) != 0)
		abort();
}

static inline void
keys_remove(const char *name)
{
	char path[160];

	(void)snprintf(path, sizeof(path), "%s/%s", keys_folder, name);
	(void)unlink(path);
}

/* A line of a .kek file: every digit of the key is the given one. */
static inline const char *
keys_line(int version, char digit)
{
	static char lines[4][160];
	static unsigned turn;
	char *line = lines[turn++ % 4], hex[65];

	memset(hex, digit, 64);
	hex[64] = '\0';
	(void)snprintf(line, sizeof(lines[0]), "%d 2026-11-22T03:00:00Z %s\n", version, hex);
	return line;
}

static inline void
keys_owner(const char *owner, const char *kek, char index)
{
	char name[96], hex[66];

	memset(hex, index, 64);
	hex[64] = '\n';
	hex[65] = '\0';
	(void)snprintf(name, sizeof(name), "%s.index", owner);
	keys_write(name, hex, 0600);
	(void)snprintf(name, sizeof(name), "%s.kek", owner);
	keys_write(name, kek, 0600);
}

static inline void
keys_begin(void)
{
	(void)snprintf(keys_folder, sizeof(keys_folder), "/tmp/accord-keys-XXXXXX");
	if (mkdtemp(keys_folder) == NULL)
		abort();
}

static inline void
keys_end(void)
{
	char command[96];

	(void)snprintf(command, sizeof(command), "rm -r %s", keys_folder);
	if (system(command) != 0)
		abort();
}

#endif
