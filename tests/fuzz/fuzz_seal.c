/* Key files, kept data keys and sealed values of any bytes: nothing opens but what was sealed. */
#include "common/log.h"
#include "common/seal_priv.h"
#include "tests/fuzz/fuzz.h"
#include "tests/unit/keys.h"

#define TEXT_MAX_ 4096

static struct seal *seal;
static const struct seal_subject subject = {"north-pd", {{1}}};
static struct seal_key key;

static void
begin(void)
{
	struct err err = {0};

	if (seal != NULL)
		return;
	log_open("fuzz", (enum log_level)(LOG_ERROR + 1));
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	seal = seal_open(keys_folder, &err);
	MUST(seal != NULL && seal_key_make(seal, &subject, &key, &err));
	keys_end();
}

static void
key_file(const uint8_t *data, size_t size)
{
	struct seal_owner owner = {.count = 0};
	char *text = fuzz_text(data, size);
	struct err err = {0};

	if (seal_ring_parse(&owner, text, &err))
		MUST(owner.count >= 1 && owner.count <= SEAL_VERSIONS &&
		     owner.versions[owner.count - 1].number >= 1);
	else
		MUST(err.code == ERR_INVALID && text_valid(err.msg, strlen(err.msg)));
	free(text);
}

static bool
reveal(const struct seal_key *with, const uint8_t *data, size_t size, uint8_t *out)
{
	struct seal_cell cell = {&subject, with, "t.c", {{2}}};
	struct err err = {0};
	bool ok = seal_reveal(seal, &cell, &(struct crypt_piece){data, size}, out, &err);

	MUST(ok || err.code == ERR_INTERNAL || err.code == ERR_UNAVAILABLE);
	return ok;
}

static void
kept_key(const uint8_t *data, size_t size)
{
	uint8_t value[SEAL_EXTRA] = {1}, out[1];
	struct seal_key any;

	seal_key_read(&any, data, size);
	MUST(any.len == 0 || any.len == SEAL_WRAPPED);
	MUST(seal_key_version(&any) >= 0);
	MUST(!reveal(&any, value, sizeof(value), out));
}

static void
value(const uint8_t *data, size_t size)
{
	uint8_t *out = malloc(size + 1);

	MUST(out != NULL && !reveal(&key, data, size, out));
	free(out);
}

/* Sealed and opened again; with one bit changed it stays shut. */
static void
there_and_back(const uint8_t *data, size_t size)
{
	static uint8_t sealed[TEXT_MAX_ + SEAL_EXTRA], out[TEXT_MAX_];
	struct seal_cell cell = {&subject, &key, "t.c", {{2}}};
	size_t bit = (size_t)fuzz_number(&data, &size, 2);
	struct err err = {0};

	size = size < TEXT_MAX_ ? size : TEXT_MAX_;
	MUST(seal_value(seal, &cell, &(struct crypt_piece){data, size}, sealed, &err));
	MUST(reveal(&key, sealed, size + SEAL_EXTRA, out));
	MUST(size == 0 || memcmp(out, data, size) == 0);
	bit %= 8 * (size + SEAL_EXTRA);
	sealed[bit / 8] ^= (uint8_t)(1 << bit % 8);
	MUST(!reveal(&key, sealed, size + SEAL_EXTRA, out));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static void (*const readers[])(const uint8_t *, size_t) = {
	    key_file, kept_key, value, there_and_back};
	size_t which = (size_t)fuzz_number(&data, &size, 1) % 4;

	begin();
	readers[which](data, size);
	return 0;
}
