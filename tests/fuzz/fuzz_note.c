/* Any bytes as a note, and as a key: what was opened is what was signed, and is written the same
 * way again. */
#include "services/audit/note/note.h"
#include "tests/fuzz/fuzz.h"

static const uint8_t secret[ED25519_SECRET] = {7};

static void
check_key(const char *line)
{
	char again[NOTE_KEY_LINE];
	struct note_key key;
	struct err err;

	if (!note_key_read(&key, line, &err))
		return;
	note_key_write(&key, again);
	MUST(strlen(line) == strlen(again));
}

/* Whatever stands in front of our own signature of it. */
static void
check_signed(const uint8_t *data, size_t size, const struct note_signer *signer)
{
	uint8_t bytes[NOTE_ID + ED25519_SIGNATURE];
	char base64[128], *note = malloc(size + 256);
	struct checkpoint said;
	struct err err;
	int len;

	MUST(note != NULL);
	memcpy(bytes, signer->key.id, NOTE_ID);
	MUST(ed25519_sign(signer->secret, data, size, bytes + NOTE_ID, &err));
	MUST(text_base64(bytes, sizeof(bytes), false, base64, sizeof(base64)) > 0);
	memcpy(note, data, size);
	len = snprintf(note + size, 256, "\n\xe2\x80\x94 %s %s\n", signer->key.name, base64);
	if (checkpoint_open(note, size + (size_t)len, &signer->key, &said, &err))
		MUST(said.origin[0] != '\0' && strlen(said.origin) <= NOTE_NAME);
	free(note);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_text(data, size);
	struct note_signer signer;
	struct checkpoint said;
	struct err err;

	MUST(note_signer_make(&signer, "rivers.example/log", secret, &err));
	check_key(text);
	if (checkpoint_open((const char *)data, size, &signer.key, &said, &err))
		MUST(said.size <= 999999999999999999);
	check_signed(data, size, &signer);
	free(text);
	return 0;
}
