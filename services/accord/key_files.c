/* Key files of organisations, changed whole: no reader ever sees half of one. */
#include "services/accord/key_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/config.h"
#include "common/seal.h"
#include "common/text.h"
#include "services/accord/files.h"
#include "services/gateway/policy/day.h"

#define KEY_MODE 0600u
#define FOLDER_MODE 0700u
#define PARENT_MODE 0711u /* each service's user comes through to its own */
#define FILE_SIZE 1024

const char *const key_services[] = {"gateway", "intake", "notification", "audit", NULL};

static const char *
folder_of(struct arena *arena, const char *keys, const char *service)
{
	return arena_printf(arena, "%s/seal/%s", keys, service);
}

static bool
random_line(const char *path, const char *before, const char *after, struct err *err)
{
	char text[FILE_SIZE], hex[2 * CRYPT_KEY + 1];
	uint8_t key[CRYPT_KEY];
	bool ok;

	crypt_random(key, sizeof(key));
	ok = (size_t)snprintf(text, sizeof(text), "%s%s\n%s", before,
		 text_hex(key, sizeof(key), hex), after) < sizeof(text)
		 ? files_write(path, text, KEY_MODE, err)
		 : err_set(err, ERR_TOO_LARGE, "\"%s\" holds too many versions", path);
	crypt_wipe(key, sizeof(key));
	crypt_wipe(hex, sizeof(hex));
	crypt_wipe(text, sizeof(text));
	return ok;
}

/* A key-encryption key's line begins with its number and its time. */
static const char *
head_of(struct arena *arena, int version)
{
	char now[CLOCK_TEXT_SIZE];

	return arena_printf(
	    arena, "%d %s ", version, clock_text(clock_now() / CLOCK_SECOND * CLOCK_SECOND, now));
}

static bool
make_file(const char *path, const char *before, struct key_tally *tally, struct err *err)
{
	if (files_exists(path)) {
		tally->kept++;
		return true;
	}
	tally->made++;
	return random_line(path, before, "", err);
}

/* The index first: an owner is known by the other file. */
static bool
make_owner(struct arena *arena, const char *keys, const char *owner, struct key_tally *tally,
    struct err *err)
{
	if (!files_make_dir(arena_printf(arena, "%s/seal", keys), PARENT_MODE, err))
		return false;
	for (size_t i = 0; key_services[i] != NULL; i++) {
		const char *folder = folder_of(arena, keys, key_services[i]);

		if (!files_make_dir(folder, FOLDER_MODE, err) ||
		    !make_file(arena_printf(arena, "%s/%s.index", folder, owner), "", tally, err) ||
		    !make_file(arena_printf(arena, "%s/%s.kek", folder, owner), head_of(arena, 1),
			tally, err))
			return false;
	}
	return true;
}

bool
key_make_known(struct arena *arena, const char *keys, struct key_tally *tally, struct err *err)
{
	const char *folder = folder_of(arena, keys, key_services[0]);
	struct files_list list;

	if (!files_list(arena, folder, ".kek", &list, err))
		return false;
	for (size_t i = 0; i < list.count; i++) {
		const char *name = list.names[i];
		const char *owner = arena_strndup(arena, name, strlen(name) - strlen(".kek"));

		if (owner == NULL)
			return err_set(err, ERR_UNAVAILABLE, "out of memory");
		if (!make_owner(arena, keys, owner, tally, err))
			return false;
	}
	return true;
}

static bool
check_name(const char *owner, struct err *err)
{
	return id_is(owner) || strcmp(owner, SEAL_SITE) == 0 ||
	       err_set(err, ERR_INVALID, "\"%.64s\" is no organisation's id", owner);
}

bool
key_make_site(struct arena *arena, const char *keys, struct key_tally *tally, struct err *err)
{
	return make_owner(arena, keys, SEAL_SITE, tally, err);
}

bool
key_make(struct arena *arena, const char *keys, const char *owner, struct key_tally *tally,
    struct err *err)
{
	return check_name(owner, err) && make_owner(arena, keys, owner, tally, err);
}

/* --- versions --- */

/* The file as it is; text has FILE_SIZE bytes and is wiped by the caller. */
static bool
read_versions(const char *path, char *text, struct err *err)
{
	return config_secret_lines(path, text, FILE_SIZE, err) &&
	       (strtol(text, NULL, 10) > 0 ||
		   err_set(err, ERR_INVALID, "\"%s\" does not begin with a version", path));
}

static size_t
count_lines(const char *text)
{
	size_t lines = 1;

	for (; (text = strchr(text, '\n')) != NULL; text++)
		lines++;
	return lines;
}

static bool
rotate_file(struct arena *arena, const char *path, int version, struct err *err)
{
	char text[FILE_SIZE];
	bool ok = read_versions(path, text, err);

	if (ok && count_lines(text) >= SEAL_VERSIONS)
		ok = err_set(err, ERR_CONFLICT, "\"%s\" holds %d versions: retire one first", path,
		    SEAL_VERSIONS);
	if (ok && strlen(text) + 2 < sizeof(text))
		(void)strncat(text, "\n", sizeof(text) - strlen(text) - 1);
	ok = ok && random_line(path, head_of(arena, version), text, err);
	crypt_wipe(text, sizeof(text));
	return ok;
}

static bool
newest_of(const char *path, int *version, struct err *err)
{
	char text[FILE_SIZE];
	bool ok = read_versions(path, text, err);

	if (ok && (int)strtol(text, NULL, 10) > *version)
		*version = (int)strtol(text, NULL, 10);
	crypt_wipe(text, sizeof(text));
	return ok;
}

bool
key_rotate(struct arena *arena, const char *keys, const char *owner, int *version, struct err *err)
{
	const char *paths[8];
	size_t count = 0;

	if (!check_name(owner, err))
		return false;
	*version = 0;
	for (; key_services[count] != NULL; count++) {
		paths[count] = arena_printf(
		    arena, "%s/%s.kek", folder_of(arena, keys, key_services[count]), owner);
		if (!newest_of(paths[count], version, err))
			return false;
	}
	++*version;
	for (size_t i = 0; i < count; i++)
		if (!rotate_file(arena, paths[i], *version, err))
			return false;
	return true;
}

/* Cuts the version's line out of the text; false when there is none. */
static bool
cut_line(char *text, int version)
{
	for (char *line = text; line != NULL && *line != '\0';) {
		char *end = strchr(line, '\n');

		if ((int)strtol(line, NULL, 10) == version) {
			memmove(line, end == NULL ? "" : end + 1,
			    end == NULL ? 1 : strlen(end + 1) + 1);
			return true;
		}
		line = end == NULL ? NULL : end + 1;
	}
	return false;
}

bool
key_retire(struct arena *arena, const char *keys, const char *service, const char *owner,
    int version, bool *gone, struct err *err)
{
	const char *path = arena_printf(arena, "%s/%s.kek", folder_of(arena, keys, service), owner);
	char text[FILE_SIZE + 1];
	bool ok = check_name(owner, err) && read_versions(path, text, err);

	*gone = false;
	if (ok && (int)strtol(text, NULL, 10) == version)
		ok = err_set(err, ERR_CONFLICT, "version %d of \"%s\" is the newest: rotate first",
		    version, owner);
	if (ok && cut_line(text, version)) {
		size_t len = strlen(text);

		if (text[len - 1] != '\n')
			memcpy(text + len, "\n", 2);
		ok = files_write(path, text, KEY_MODE, err);
		*gone = ok;
	}
	crypt_wipe(text, sizeof(text));
	return ok;
}
