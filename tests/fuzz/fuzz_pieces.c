/* Any bytes as pieces: reading ends, each piece lies within them, and they are the same when they
 * are put together again. And as anybody's words: what is quoted is a JSON string without markup.
 */
#include "common/json.h"
#include "common/pieces.h"
#include "common/text.h"
#include "tests/fuzz/fuzz.h"

static void
check_words(struct arena *arena, const uint8_t *data, size_t len)
{
	const char *quoted = json_quote(arena, (const char *)data, len);
	size_t n;

	MUST(quoted != NULL);
	n = strlen(quoted);
	MUST(n >= 2 && quoted[0] == '"' && quoted[n - 1] == '"' && text_valid(quoted, n));
	for (size_t i = 1; i < n - 1; i++)
		MUST((unsigned char)quoted[i] >= 0x20 && strchr("\"<>&'", quoted[i]) == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct arena *arena = arena_new(64 << 10, 16 << 20);
	struct pieces again = {.arena = arena};
	const uint8_t *at = data, *end = data + len;
	struct crypt_piece piece;

	while (pieces_next(&at, end, &piece)) {
		const uint8_t *bytes = piece.bytes;

		MUST(bytes > data && bytes + piece.len == at && at <= end);
		pieces_put(&again, bytes, piece.len);
	}
	MUST(!again.full && again.len == (size_t)(at - data));
	MUST(again.len == 0 || memcmp(again.bytes, data, again.len) == 0);
	if (len < 4096)
		check_words(arena, data, len);
	arena_free(&arena);
	return 0;
}
