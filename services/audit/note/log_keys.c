/* Keys of checkpoints as lines of a file. */
#include "services/audit/note/log_keys.h"

#include <stdio.h>
#include <string.h>

#include "common/config.h"
#include "common/crypt.h"

/* One more line of the file. */
static bool
take_line(struct log_keys *keys, const char *line, size_t len, struct err *err)
{
	struct note_signer *signer = &keys->v[keys->count];
	char copy[NOTE_KEY_LINE];
	bool good;

	if (keys->count == NOTE_SIGNERS || len >= sizeof(copy))
		return err_set(err, ERR_INVALID, "keys of the log are one a line, and at most %d",
		    NOTE_SIGNERS);
	memcpy(copy, line, len);
	copy[len] = '\0';
	good = note_signer_read(signer, copy, err);
	crypt_wipe(copy, sizeof(copy));
	if (!good)
		return false;
	if (strcmp(signer->key.name, keys->v[0].key.name) != 0)
		return err_set(err, ERR_INVALID, "keys of the log have different names");
	keys->count++;
	return true;
}

bool
log_keys_read(struct log_keys *keys, const char *text, struct err *err)
{
	*keys = (struct log_keys){.count = 0};
	while (*text != '\0') {
		size_t len = strcspn(text, "\n");

		if (!take_line(keys, text, len, err))
			return false;
		text += len + (text[len] == '\n');
	}
	return keys->count > 0 || err_set(err, ERR_INVALID, "there is no key of the log");
}

bool
log_keys_load(struct log_keys *keys, const char *path, struct err *err)
{
	char text[LOG_KEYS_TEXT];
	bool good =
	    config_secret_lines(path, text, sizeof(text), err) && log_keys_read(keys, text, err);

	crypt_wipe(text, sizeof(text));
	return good;
}

void
log_keys_write(const struct log_keys *keys, char out[LOG_KEYS_TEXT])
{
	char line[NOTE_KEY_LINE];
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < keys->count; i++) {
		note_signer_write(&keys->v[i], line);
		len += (size_t)snprintf(out + len, LOG_KEYS_TEXT - len, "%s\n", line);
	}
	crypt_wipe(line, sizeof(line));
}

void
log_keys_write_public(const struct log_keys *keys, char out[LOG_KEYS_TEXT])
{
	char line[NOTE_KEY_LINE];
	size_t len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < keys->count; i++) {
		note_key_write(&keys->v[i].key, line);
		len += (size_t)snprintf(out + len, LOG_KEYS_TEXT - len, "%s\n", line);
	}
}

bool
log_keys_add(struct log_keys *keys, const char *name, struct err *err)
{
	uint8_t secret[ED25519_SECRET];
	bool good;

	if (keys->count == NOTE_SIGNERS)
		return err_set(
		    err, ERR_CONFLICT, "there are %d keys of the log already", NOTE_SIGNERS);
	crypt_random(secret, sizeof(secret));
	good = note_signer_make(&keys->v[keys->count], name, secret, err);
	crypt_wipe(secret, sizeof(secret));
	keys->count += good;
	return good;
}
