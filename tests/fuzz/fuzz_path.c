/* Any request target: what is decoded is text of bounded length without control characters. */
#include "services/gateway/http/path.h"
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

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const patterns[] = {"/healthz", "/v1/incidents/{id}",
	    "/v1/callouts/{id}/{move}", "/v1/feeds/{feed}/events"};
	char *target = fuzz_text(data, size), value[33], *query;
	struct path_params params;

	check_decoded(target, size, size % 2 != 0);
	if ((query = strchr(target, '?')) != NULL)
		*query++ = '\0';
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		if (!path_match(patterns[i], target, &params))
			continue;
		for (size_t n = 0; n < params.count; n++) {
			must_be_text(params.value[n], PATH_PARAM_SIZE);
			MUST(params.value[n][0] != '\0');
		}
	}
	if (query != NULL && path_query(query, "limit", value, sizeof(value)) == 1)
		must_be_text(value, sizeof(value));
	free(target);
	return 0;
}
