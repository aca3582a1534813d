/* Notes: a text, an empty line, and a line for each signature of it. */
#include "services/audit/note/note.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/crypt.h"
#include "common/text.h"

#define ED25519_NOTE 0x01 /* which way of signing it is, in a key's bytes */
#define PRIVATE "PRIVATE+KEY+"
#define SIGNATURE_START "\xe2\x80\x94 " /* an em dash and a blank */
#define KEY_BYTES (1 + ED25519_PUBLIC)
#define SIGNED_BYTES (NOTE_ID + ED25519_SIGNATURE)
#define BASE64_OF(bytes) (((bytes) + 2) / 3 * 4)

/* --- text --- */

/* A piece of a text that is not ended by a zero byte. */
struct piece {
	const char *at;
	size_t len;
};

/* Up to what ends it, which is passed over. False: nothing does. */
static bool
take(struct piece *rest, char end, struct piece *out)
{
	const char *stop = memchr(rest->at, end, rest->len);

	if (stop == NULL)
		return false;
	*out = (struct piece){rest->at, (size_t)(stop - rest->at)};
	rest->len -= out->len + 1;
	rest->at = stop + 1;
	return true;
}

static bool
name_good(const char *name, size_t len)
{
	if (len == 0 || len > NOTE_NAME)
		return false;
	for (size_t i = 0; i < len; i++)
		if (name[i] <= ' ' || name[i] >= 0x7f || name[i] == '+')
			return false;
	return true;
}

/* Exactly so many bytes, written the one way that there is. */
static bool
read_base64(const struct piece *text, uint8_t *out, size_t size)
{
	char copy[BASE64_OF(SIGNED_BYTES) + 1], again[sizeof(copy)];

	if (text->len >= sizeof(copy) || memchr(text->at, '\0', text->len) != NULL)
		return false;
	memcpy(copy, text->at, text->len);
	copy[text->len] = '\0';
	return text_unbase64(copy, out, size) == (long)size &&
	       text_base64(out, size, false, again, sizeof(again)) != 0 && strcmp(copy, again) == 0;
}

/* --- keys --- */

static void
bytes_of(const struct note_key *key, uint8_t out[KEY_BYTES])
{
	out[0] = ED25519_NOTE;
	memcpy(out + 1, key->public_key, ED25519_PUBLIC);
}

/* The first bytes of the digest of its name and of what it is. */
static void
find_id(struct note_key *key)
{
	uint8_t bytes[KEY_BYTES], digest[CRYPT_SHA256];

	bytes_of(key, bytes);
	crypt_sha256_pieces((const struct crypt_piece[]){{key->name, strlen(key->name)}, {"\n", 1},
				{bytes, sizeof(bytes)}},
	    3, digest);
	memcpy(key->id, digest, NOTE_ID);
}

static void
write_line(const char *start, const struct note_key *key, const uint8_t bytes[KEY_BYTES],
    char out[NOTE_KEY_LINE])
{
	char id[2 * NOTE_ID + 1], base64[BASE64_OF(KEY_BYTES) + 1];

	(void)text_base64(bytes, KEY_BYTES, false, base64, sizeof(base64));
	(void)snprintf(out, NOTE_KEY_LINE, "%s%s+%s+%s", start, key->name,
	    text_hex(key->id, NOTE_ID, id), base64);
	crypt_wipe(base64, sizeof(base64));
}

/* Its name, the id that it says of itself, and bytes of the right kind. */
static bool
read_line(const char *line, struct note_key *key, uint8_t bytes[KEY_BYTES])
{
	struct piece rest = {line, strlen(line)}, name, id;
	char hex[2 * NOTE_ID + 1];

	if (!take(&rest, '+', &name) || !name_good(name.at, name.len) || !take(&rest, '+', &id) ||
	    id.len != 2 * NOTE_ID)
		return false;
	memcpy(key->name, name.at, name.len);
	key->name[name.len] = '\0';
	memcpy(hex, id.at, id.len);
	hex[id.len] = '\0';
	return text_unhex(hex, key->id, NOTE_ID) && read_base64(&rest, bytes, KEY_BYTES) &&
	       bytes[0] == ED25519_NOTE;
}

bool
note_signer_make(struct note_signer *signer, const char *name, const uint8_t secret[ED25519_SECRET],
    struct err *err)
{
	if (!name_good(name, strlen(name)))
		return err_set(err, ERR_INVALID,
		    "a log's name has 1 to %d printable characters, no blank and no \"+\"",
		    NOTE_NAME);
	(void)text_copy(signer->key.name, sizeof(signer->key.name), name);
	memcpy(signer->secret, secret, ED25519_SECRET);
	if (!ed25519_public(secret, signer->key.public_key, err))
		return false;
	find_id(&signer->key);
	return true;
}

bool
note_signer_read(struct note_signer *signer, const char *line, struct err *err)
{
	uint8_t bytes[KEY_BYTES];
	struct note_key said;
	bool good = strncmp(line, PRIVATE, strlen(PRIVATE)) == 0 &&
		    read_line(line + strlen(PRIVATE), &said, bytes) &&
		    note_signer_make(signer, said.name, bytes + 1, err) &&
		    memcmp(said.id, signer->key.id, NOTE_ID) == 0;

	crypt_wipe(bytes, sizeof(bytes));
	return good || err_set(err, ERR_INVALID, "that is no key that signs a log");
}

void
note_signer_write(const struct note_signer *signer, char out[NOTE_KEY_LINE])
{
	uint8_t bytes[KEY_BYTES] = {ED25519_NOTE};

	memcpy(bytes + 1, signer->secret, ED25519_SECRET);
	write_line(PRIVATE, &signer->key, bytes, out);
	crypt_wipe(bytes, sizeof(bytes));
}

bool
note_key_read(struct note_key *key, const char *line, struct err *err)
{
	uint8_t bytes[KEY_BYTES], said[NOTE_ID];

	if (read_line(line, key, bytes)) {
		memcpy(said, key->id, NOTE_ID);
		memcpy(key->public_key, bytes + 1, ED25519_PUBLIC);
		find_id(key);
		if (memcmp(said, key->id, NOTE_ID) == 0)
			return true;
	}
	return err_set(err, ERR_INVALID, "that is no key of a log: it is NAME+ID+KEY");
}

void
note_key_write(const struct note_key *key, char out[NOTE_KEY_LINE])
{
	uint8_t bytes[KEY_BYTES];

	bytes_of(key, bytes);
	write_line("", key, bytes, out);
}

/* --- what a checkpoint says --- */

static size_t
write_text(const struct checkpoint *said, char *out, size_t size)
{
	char root[BASE64_OF(NOTE_ROOT) + 1];

	(void)text_base64(said->root, NOTE_ROOT, false, root, sizeof(root));
	return (size_t)snprintf(out, size, "%s\n%" PRIu64 "\n%s\n", said->origin, said->size, root);
}

/* Digits without a zero in front. */
static bool
read_size(const struct piece *text, uint64_t *out)
{
	char digits[19];

	if (text->len == 0 || text->len >= sizeof(digits) || (text->at[0] == '0' && text->len > 1))
		return false;
	for (size_t i = 0; i < text->len; i++)
		if (text->at[i] < '0' || text->at[i] > '9')
			return false;
	memcpy(digits, text->at, text->len);
	digits[text->len] = '\0';
	*out = strtoull(digits, NULL, 10);
	return true;
}

/* Three lines; further ones may say what we do not know. */
static bool
read_text(const struct piece *text, struct checkpoint *said, struct err *err)
{
	struct piece rest = *text, origin, size, root;

	if (!take(&rest, '\n', &origin) || !name_good(origin.at, origin.len) ||
	    !take(&rest, '\n', &size) || !read_size(&size, &said->size) ||
	    !take(&rest, '\n', &root) || !read_base64(&root, said->root, NOTE_ROOT))
		return err_set(err, ERR_INVALID,
		    "it is no checkpoint: a log's name, its size and its root are wanted");
	memcpy(said->origin, origin.at, origin.len);
	said->origin[origin.len] = '\0';
	return true;
}

/* --- signatures --- */

static size_t
write_signature(const struct note_signer *signer, const char *text, size_t len, char *out,
    size_t size, struct err *err)
{
	uint8_t bytes[SIGNED_BYTES];
	char base64[BASE64_OF(SIGNED_BYTES) + 1];

	memcpy(bytes, signer->key.id, NOTE_ID);
	if (!ed25519_sign(signer->secret, text, len, bytes + NOTE_ID, err))
		return 0;
	(void)text_base64(bytes, sizeof(bytes), false, base64, sizeof(base64));
	return (size_t)snprintf(out, size, SIGNATURE_START "%s %s\n", signer->key.name, base64);
}

bool
checkpoint_sign(const struct checkpoint *said, const struct note_signer *signers, size_t count,
    char out[NOTE_MOST], struct err *err)
{
	size_t text = write_text(said, out, NOTE_MOST), len = text;

	out[len++] = '\n';
	for (size_t i = 0; i < count; i++) {
		size_t more =
		    write_signature(&signers[i], out, text, out + len, NOTE_MOST - len, err);

		if (more == 0)
			return false;
		len += more;
	}
	out[len] = '\0';
	return true;
}

/* The text with its last line feed, and the signatures behind the empty line: the last one. */
static bool
take_note(const char *note, size_t len, struct piece *text, struct piece *signatures)
{
	if (!text_valid(note, len) || len == 0 || note[len - 1] != '\n')
		return false;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)note[i] < ' ' && note[i] != '\n')
			return false;
	for (size_t i = len - 1; i > 0; i--)
		if (note[i] == '\n' && note[i - 1] == '\n') {
			*text = (struct piece){note, i};
			*signatures = (struct piece){note + i + 1, len - i - 1};
			return signatures->len > 0;
		}
	return false;
}

/* One that is longer or shorter than ours is another's. False: it is no line of a signature. */
static bool
read_signature(const struct piece *line, struct piece *name, struct piece *base64)
{
	struct piece rest = *line;

	if (rest.len < strlen(SIGNATURE_START) ||
	    memcmp(rest.at, SIGNATURE_START, strlen(SIGNATURE_START)) != 0)
		return false;
	rest.at += strlen(SIGNATURE_START);
	rest.len -= strlen(SIGNATURE_START);
	if (!take(&rest, ' ', name) || name->len == 0 || rest.len == 0)
		return false;
	*base64 = rest;
	return true;
}

static bool
is_by(const struct note_key *key, const struct piece *name, const uint8_t bytes[SIGNED_BYTES])
{
	return name->len == strlen(key->name) && memcmp(name->at, key->name, name->len) == 0 &&
	       memcmp(bytes, key->id, NOTE_ID) == 0;
}

/* Others' are passed over; of its own each has to hold. */
static bool
signed_by(
    const struct note_key *key, const struct piece *text, struct piece signatures, struct err *err)
{
	struct piece line, name, base64;
	uint8_t bytes[SIGNED_BYTES];
	bool found = false;

	while (take(&signatures, '\n', &line)) {
		if (!read_signature(&line, &name, &base64))
			return err_set(err, ERR_INVALID, "it is no note: its end is no signature");
		if (!read_base64(&base64, bytes, sizeof(bytes)) || !is_by(key, &name, bytes))
			continue;
		if (!ed25519_holds(key->public_key, text->at, text->len, bytes + NOTE_ID))
			return err_set(err, ERR_MISMATCH, "that key did not sign this");
		found = true;
	}
	return found || err_set(err, ERR_MISMATCH, "that key has not signed it");
}

bool
checkpoint_open(const char *note, size_t len, const struct note_key *key, struct checkpoint *said,
    struct err *err)
{
	struct piece text, signatures;

	if (!take_note(note, len, &text, &signatures))
		return err_set(err, ERR_INVALID,
		    "it is no note: a text, an empty line and signatures are wanted");
	if (!signed_by(key, &text, signatures, err) || !read_text(&text, said, err))
		return false;
	return strcmp(said->origin, key->name) == 0 ||
	       err_set(err, ERR_MISMATCH, "it is of another log");
}
