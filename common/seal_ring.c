/* The folder of key files, read into locked memory. */
#include "common/seal_priv.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "common/clock.h"
#include "common/config.h"
#include "common/log.h"
#include "common/text.h"

#define KEK_SUFFIX ".kek"
#define INDEX_INFO "accord blind index 1 "

/* --- one file --- */

static bool
parse_line(char *line, struct seal_version *version)
{
	char *rest = NULL, *number = strtok_r(line, " ", &rest), *made, *hex, *end = NULL;
	struct err err;
	long n;

	made = strtok_r(NULL, " ", &rest);
	hex = strtok_r(NULL, "", &rest);
	if (number == NULL || made == NULL || hex == NULL)
		return false;
	n = strtol(number, &end, 10);
	version->number = (int)n;
	return *end == '\0' && n >= 1 && n <= UINT16_MAX &&
	       clock_parse(made, &version->made, &err) &&
	       text_unhex(hex, version->key, sizeof(version->key));
}

bool
seal_ring_parse(struct seal_owner *owner, char *text, struct err *err)
{
	char *rest = NULL;
	size_t count = 0;

	for (char *line = strtok_r(text, "\n", &rest); line != NULL;
	     line = strtok_r(NULL, "\n", &rest)) {
		if (count == SEAL_VERSIONS)
			return err_set(
			    err, ERR_INVALID, "more than %d versions of a key", SEAL_VERSIONS);
		if (!parse_line(line, &owner->versions[count]))
			return err_set(err, ERR_INVALID,
			    "line %zu is not a version, a time and 64 hexadecimal digits",
			    count + 1);
		if (count > 0 && owner->versions[count].number >= owner->versions[count - 1].number)
			return err_set(err, ERR_INVALID,
			    "line %zu: versions stand from the newest to the oldest", count + 1);
		count++;
	}
	owner->count = count;
	return count > 0 || err_set(err, ERR_INVALID, "there is no key in it");
}

static bool
read_index(struct seal *seal, const char *name, const char *path, struct err *err)
{
	struct seal_vault *vault = seal->vault;
	struct seal_index *index = &vault->indexes[vault->index_count];
	char info[sizeof(INDEX_INFO) + SEAL_NAME];

	if (seal_ring_index(seal, name) != NULL)
		return true; /* it never changes while we run */
	if (vault->index_count == SEAL_OWNERS)
		return err_set(err, ERR_INVALID, "more than %d owners of keys", SEAL_OWNERS);
	if (!config_secret(path, vault->file, sizeof(vault->file), err))
		return false;
	if (!text_unhex(vault->file, vault->scratch, CRYPT_KEY))
		return err_set(
		    err, ERR_INVALID, "\"%s\" does not hold 64 hexadecimal digits", path);
	(void)snprintf(info, sizeof(info), "%s%s", INDEX_INFO, name);
	crypt_hkdf_sha256(
	    vault->scratch, CRYPT_KEY, NULL, 0, info, strlen(info), index->key, CRYPT_KEY);
	(void)text_copy(index->name, sizeof(index->name), name);
	vault->index_count++;
	return true;
}

static bool
read_owner(struct seal *seal, struct seal_owner *owner, const char *file, struct err *err)
{
	size_t name = strlen(file) - strlen(KEK_SUFFIX);
	char path[PATH_MAX], index[PATH_MAX];

	if (name == 0 || name >= SEAL_NAME)
		return err_set(err, ERR_INVALID, "no organisation has such a name");
	memcpy(owner->name, file, name);
	if ((size_t)snprintf(path, sizeof(path), "%s/%s", seal->folder, file) >= sizeof(path) ||
	    (size_t)snprintf(index, sizeof(index), "%s/%s.index", seal->folder, owner->name) >=
		sizeof(index))
		return err_set(err, ERR_INVALID, "too long a path");
	return config_secret_lines(path, seal->vault->file, sizeof(seal->vault->file), err) &&
	       seal_ring_parse(owner, seal->vault->file, err) &&
	       read_index(seal, owner->name, index, err);
}

/* --- the folder --- */

static bool
is_kek(const char *name)
{
	size_t len = strlen(name), suffix = strlen(KEK_SUFFIX);

	return len > suffix && name[0] != '.' && strcmp(name + len - suffix, KEK_SUFFIX) == 0;
}

/* Into its place. Not by qsort, which may leave copies of keys behind. */
static void
insert(struct seal_ring *ring, const struct seal_owner *owner)
{
	size_t at = ring->count++;

	while (at > 0 && strcmp(ring->owners[at - 1].name, owner->name) > 0)
		at--;
	memmove(&ring->owners[at + 1], &ring->owners[at],
	    (ring->count - 1 - at) * sizeof(*ring->owners));
	ring->owners[at] = *owner;
}

static void
take_file(struct seal *seal, struct seal_ring *ring, const char *file)
{
	struct seal_owner *owner = &seal->vault->reading;
	struct err err = {0};
	bool ok;

	crypt_wipe(owner, sizeof(*owner));
	if (ring->count == SEAL_OWNERS)
		ok = err_set(&err, ERR_INVALID, "more than %d owners of keys", SEAL_OWNERS);
	else
		ok = read_owner(seal, owner, file, &err);
	if (ok)
		insert(ring, owner);
	crypt_wipe(owner, sizeof(*owner));
	crypt_wipe(seal->vault->file, sizeof(seal->vault->file));
	crypt_wipe(seal->vault->scratch, sizeof(seal->vault->scratch));
	if (ok)
		return;
	if (seal->complain)
		log_error("a key cannot be used", L_STR("file", file) L_ERR(&err));
	ring->bad = true;
}

/* What was opened under the old keys is closed, so that a key taken away is gone. */
static void
use(struct seal *seal, struct seal_ring *ring)
{
	struct seal_ring *before = seal->ring;
	bool same = before->count == ring->count &&
		    memcmp(before->owners, ring->owners, sizeof(ring->owners)) == 0;

	seal->ring = ring;
	crypt_wipe(before, sizeof(*before));
	if (same)
		return;
	seal_cache_drop(seal->vault);
	seal->missing[0] = '\0';
	log_info("keys read", L_INT("owners", ring->count));
}

bool
seal_ring_read(struct seal *seal, struct err *err)
{
	struct seal_ring *ring = &seal->vault->rings[seal->ring == seal->vault->rings];
	DIR *dir = opendir(seal->folder);
	struct dirent *entry;

	if (dir == NULL)
		return err_set(err, ERR_INVALID,
		    "could not read the folder of keys \"%s\": %s; run accord keygen", seal->folder,
		    strerror(errno));
	crypt_wipe(ring, sizeof(*ring));
	while ((entry = readdir(dir)) != NULL)
		if (is_kek(entry->d_name))
			take_file(seal, ring, entry->d_name);
	(void)closedir(dir);
	use(seal, ring);
	return true;
}

const struct seal_owner *
seal_ring_owner(const struct seal_ring *ring, const char *name)
{
	size_t low = 0, high = ring->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strcmp(name, ring->owners[middle].name);

		if (order == 0)
			return &ring->owners[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const struct seal_index *
seal_ring_index(const struct seal *seal, const char *name)
{
	for (size_t i = 0; i < seal->vault->index_count; i++)
		if (strcmp(seal->vault->indexes[i].name, name) == 0)
			return &seal->vault->indexes[i];
	return NULL;
}
