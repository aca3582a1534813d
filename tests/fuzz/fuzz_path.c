/* Any request target: what is decoded is text of bounded length without control characters. */
#include "services/gateway/http/path.h"
#include "services/gateway/tile_path.h"
#include "tests/fuzz/fuzz.h"

static void
must_be_text(const char *text, size_t room)
{
	size_t len = strnlen(text, room);

	MUST(len < room && text_valid(text, len));
	for (size_t i = 0; i < len; i++)
		MUST((unsigned char)text[i] >= 0x20 && text[i] != 0x7f);
}

/* What was decoded fits exactly, and says the same with every byte escaped. */
static void
check_decoded(const char *raw, size_t size, bool plus)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	char *text = malloc(size + 1), *again = malloc(size + 1), *escaped = malloc(3 * size + 1);
	size_t len;

	MUST(text != NULL && again != NULL && escaped != NULL);
	if (path_decode(raw, size, plus, text, size + 1)) {
		must_be_text(text, size + 1);
		len = strlen(text);
		for (size_t i = 0; i < len; i++) {
			escaped[3 * i] = '%';
			escaped[3 * i + 1] = digits[(unsigned char)text[i] / 16];
			escaped[3 * i + 2] =
			    digits[(unsigned char)text[i] % 16 +
				   (i % 2 != 0 && (unsigned char)text[i] % 16 > 9 ? 6 : 0)];
		}
		MUST(path_decode(escaped, 3 * len, plus, again, len + 1));
		MUST(strcmp(text, again) == 0);
		MUST(!path_decode(escaped, 3 * len, plus, again, len));
	}
	free(text);
	free(again);
	free(escaped);
}

/* What names a tile is written in the one way that there is. */
static void
check_tile(const char *path)
{
	char again[64], partial[8] = "";
	struct tile tile;
	uint64_t divisor = 1;
	int len;

	if (!tile_path(path, &tile))
		return;
	MUST(tile.level <= TILE_LEVEL_MOST && tile.width >= 1 && tile.width <= TILE_WIDTH);
	len = snprintf(again, sizeof(again), "%u/", tile.level);
	while (tile.idx / divisor >= 1000)
		divisor *= 1000;
	for (; divisor > 1; divisor /= 1000)
		len += snprintf(again + len, sizeof(again) - (size_t)len, "x%03u/",
		    (unsigned)(tile.idx / divisor % 1000));
	if (tile.width < TILE_WIDTH)
		(void)snprintf(partial, sizeof(partial), ".p/%u", tile.width);
	(void)snprintf(again + len, sizeof(again) - (size_t)len, "%03u%s",
	    (unsigned)(tile.idx % 1000), partial);
	MUST(strcmp(path, again) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const patterns[] = {"/healthz", "/v1/incidents/{id}",
	    "/v1/callouts/{id}/{move}", "/v1/feeds/{feed}/events", "/v1/log/tile/{tile...}"};
	char *target = fuzz_text(data, size), value[33], *query;
	struct path_params params;

	check_decoded(target, size, size % 2 != 0);
	check_tile(target);
	if ((query = strchr(target, '?')) != NULL)
		*query++ = '\0';
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		if (!path_match(patterns[i], target, &params))
			continue;
		for (size_t n = 0; n < params.count; n++) {
			must_be_text(params.value[n], PATH_PARAM_SIZE);
			MUST(params.value[n][0] != '\0');
			check_tile(params.value[n]);
		}
	}
	if (query != NULL && path_query(query, "limit", value, sizeof(value)) == 1)
		must_be_text(value, sizeof(value));
	free(target);
	return 0;
}
