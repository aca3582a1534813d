/* Bags written and read back, by libarchive. */
#include "services/gateway/packet/bag.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/gateway/packet/cover.h"
#include "services/gateway/packet/document.h"

#define FOLDER "packet/"
#define MODE 0644
#define DIGEST_TEXT (2 * CRYPT_SHA256 + 1)

/* In the order in which they stand in it. */
enum file { BAGIT, INFO, MANIFEST, SIGNATURE, DOCUMENT, COVER, TAGS, FILES };

static const char *const names[FILES] = {
    [BAGIT] = "bagit.txt",
    [INFO] = "bag-info.txt",
    [MANIFEST] = "manifest-sha256.txt",
    [SIGNATURE] = "manifest-sha256.sig",
    [DOCUMENT] = "data/handoff.json",
    [COVER] = "data/cover.pdf",
    [TAGS] = "tagmanifest-sha256.txt",
};

static const char bagit[] = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

struct part {
	const void *bytes;
	size_t len;
};

struct bag {
	struct part files[FILES];
	char info[64], manifest[512], tags[1024];
	uint8_t signature[SIGN_SIZE];
};

static void
put_text(struct bag *bag, enum file file, const char *text)
{
	bag->files[file] = (struct part){text, strlen(text)};
}

/* A line for each of these files, in their order. */
static const char *
manifest_of(const struct bag *bag, const enum file *files, size_t count, char *out, size_t size)
{
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		const struct part *part = &bag->files[files[i]];
		uint8_t digest[CRYPT_SHA256];
		char hex[DIGEST_TEXT];

		crypt_sha256(part->bytes, part->len, digest);
		used += (size_t)snprintf(out + used, size - used, "%s  %s\n",
		    text_hex(digest, sizeof(digest), hex), names[files[i]]);
	}
	return out;
}

static const char *
payload_manifest(const struct bag *bag, char *out, size_t size)
{
	static const enum file payload[] = {COVER, DOCUMENT};

	return manifest_of(bag, payload, 2, out, size);
}

static const char *
tag_manifest(const struct bag *bag, char *out, size_t size)
{
	static const enum file tags[] = {INFO, BAGIT, SIGNATURE, MANIFEST};

	return manifest_of(bag, tags, 4, out, size);
}

static const char *
info_of(const struct bag *bag, char *out, size_t size)
{
	(void)snprintf(
	    out, size, "Payload-Oxum: %zu.2\n", bag->files[DOCUMENT].len + bag->files[COVER].len);
	return out;
}

/* --- written --- */
static bool
write_file(struct archive *zip, const char *name, const struct part *part, int64_t at_us)
{
	struct archive_entry *entry = archive_entry_new();
	char path[64];
	bool good;

	(void)snprintf(path, sizeof(path), FOLDER "%s", name);
	if (entry == NULL)
		return false;
	archive_entry_set_pathname(entry, path);
	archive_entry_set_filetype(entry, AE_IFREG);
	archive_entry_set_perm(entry, MODE);
	archive_entry_set_size(entry, (la_int64_t)part->len);
	archive_entry_set_mtime(entry, (time_t)(at_us / CLOCK_SECOND), 0);
	good = archive_write_header(zip, entry) == ARCHIVE_OK &&
	       archive_write_data(zip, part->bytes, part->len) == (la_ssize_t)part->len;
	archive_entry_free(entry);
	return good;
}

static bool
write_all(const struct bag *bag, int64_t at_us, void *room, size_t size, size_t *used)
{
	struct archive *zip = archive_write_new();
	bool good = zip != NULL && archive_write_set_format_zip(zip) == ARCHIVE_OK &&
		    archive_write_set_options(zip, "zip:compression=deflate") == ARCHIVE_OK &&
		    archive_write_set_bytes_per_block(zip, 0) == ARCHIVE_OK &&
		    archive_write_open_memory(zip, room, size, used) == ARCHIVE_OK;

	for (int i = 0; good && i < FILES; i++)
		good = write_file(zip, names[i], &bag->files[i], at_us);
	good = good && archive_write_close(zip) == ARCHIVE_OK;
	(void)archive_write_free(zip);
	return good;
}

/* The files that follow from document and cover. */
static bool
complete(struct bag *bag, const struct sign_key *key, struct err *err)
{
	put_text(bag, BAGIT, bagit);
	put_text(bag, INFO, info_of(bag, bag->info, sizeof(bag->info)));
	put_text(bag, MANIFEST, payload_manifest(bag, bag->manifest, sizeof(bag->manifest)));
	if (!sign_make(key, bag->manifest, strlen(bag->manifest), bag->signature, err))
		return false;
	bag->files[SIGNATURE] = (struct part){bag->signature, sizeof(bag->signature)};
	put_text(bag, TAGS, tag_manifest(bag, bag->tags, sizeof(bag->tags)));
	return true;
}

bool
bag_make(const char *document, size_t len, const struct sign_key *key, int64_t at_us, void **out,
    size_t *out_len, struct err *err)
{
	struct bag *bag = calloc(1, sizeof(*bag));
	void *cover = NULL;
	bool good = false;

	*out = malloc(BAG_BYTES);
	if (bag == NULL || *out == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the packet");
	} else if (cover_make(document, len, at_us, &cover, &bag->files[COVER].len, err)) {
		bag->files[COVER].bytes = cover;
		bag->files[DOCUMENT] = (struct part){document, len};
		good = complete(bag, key, err) &&
		       (write_all(bag, at_us, *out, BAG_BYTES, out_len) ||
			   err_set(err, ERR_UNAVAILABLE, "the packet could not be written"));
	}
	if (!good) {
		free(*out);
		*out = NULL;
	}
	free(cover);
	free(bag);
	return good;
}

/* --- read back --- */
static enum file
file_of(const char *path)
{
	int i = 0;

	if (path == NULL || strncmp(path, FOLDER, strlen(FOLDER)) != 0)
		return FILES;
	while (i < FILES && strcmp(names[i], path + strlen(FOLDER)) != 0)
		i++;
	return (enum file)i;
}

static bool
read_file(struct archive *zip, struct arena *arena, struct part *part, struct err *err)
{
	uint8_t *room = arena_alloc(arena, BAG_BYTES);
	la_ssize_t n;

	part->len = 0;
	part->bytes = room;
	if (room == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the packet");
	while ((n = archive_read_data(zip, room + part->len, BAG_BYTES - part->len)) > 0)
		part->len += (size_t)n;
	if (n < 0)
		return err_set(err, ERR_INVALID, "a file in it cannot be read");
	return part->len < BAG_BYTES ||
	       err_set(err, ERR_TOO_LARGE, "a file in it has %zu bytes or more", BAG_BYTES);
}

static bool
read_files(struct archive *zip, struct arena *arena, struct bag *bag, struct err *err)
{
	struct archive_entry *entry;
	enum file file;
	int said;

	while ((said = archive_read_next_header(zip, &entry)) == ARCHIVE_OK) {
		file = file_of(archive_entry_pathname(entry));
		if (file == FILES || bag->files[file].bytes != NULL)
			return err_set(
			    err, ERR_INVALID, "there is a file in it that has no place there");
		if (!read_file(zip, arena, &bag->files[file], err))
			return false;
	}
	if (said != ARCHIVE_EOF)
		return err_set(err, ERR_INVALID, "it is not a ZIP that can be read");
	for (int i = 0; i < FILES; i++)
		if (bag->files[i].bytes == NULL)
			return err_set(err, ERR_INVALID, "\"%s\" is missing", names[i]);
	return true;
}

static bool
same(const struct bag *bag, enum file file, const char *text, struct err *err)
{
	const struct part *part = &bag->files[file];

	return (part->len == strlen(text) && memcmp(part->bytes, text, part->len) == 0) ||
	       err_set(err, ERR_INVALID, "what \"%s\" says does not fit", names[file]);
}

/* Each of them follows from the rest. */
static bool
fits(struct bag *bag, const char *pem, size_t pem_len, struct err *err)
{
	const struct part *signature = &bag->files[SIGNATURE], *manifest = &bag->files[MANIFEST];

	if (!same(bag, BAGIT, bagit, err) ||
	    !same(bag, INFO, info_of(bag, bag->info, sizeof(bag->info)), err) ||
	    !same(
		bag, MANIFEST, payload_manifest(bag, bag->manifest, sizeof(bag->manifest)), err) ||
	    !same(bag, TAGS, tag_manifest(bag, bag->tags, sizeof(bag->tags)), err))
		return false;
	if (signature->len != SIGN_SIZE)
		return err_set(err, ERR_INVALID, "there is no signature in it");
	return sign_check(pem, pem_len, manifest->bytes, manifest->len, signature->bytes, err);
}

bool
bag_check(const void *bytes, size_t len, const char *pem, size_t pem_len, struct arena *arena,
    char **document, size_t *document_len, struct err *err)
{
	struct bag *bag = arena_zalloc(arena, sizeof(*bag));
	struct archive *zip = archive_read_new();
	bool good = false;

	if (bag == NULL || zip == NULL)
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for the packet");
	else if (archive_read_support_format_zip(zip) != ARCHIVE_OK ||
		 archive_read_open_memory(zip, bytes, len) != ARCHIVE_OK)
		(void)err_set(err, ERR_INVALID, "it is not a ZIP that can be read");
	else
		good = read_files(zip, arena, bag, err) && fits(bag, pem, pem_len, err);
	(void)archive_read_free(zip);
	if (!good)
		return false;
	*document = (char *)(uintptr_t)bag->files[DOCUMENT].bytes;
	*document_len = bag->files[DOCUMENT].len;
	return packet_check(*document, *document_len, err);
}
