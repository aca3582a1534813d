/* Any request target: what is decoded is text of bounded length without control characters. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"
#include "services/gateway/http/path.h"

#define MUST(condition)                                                                            \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			fprintf(stderr, "broken promise: %s\n", #condition);                       \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
must_be_text(const char *text, size_t room)
{
	size_t len = strnlen(text, room);

	MUST(len < room && text_valid(text, len));
	for (size_t i = 0; i < len; i++)
		MUST((unsigned char)text[i] >= 0x20 && text[i] != 0x7f);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const patterns[] = {"/healthz", "/v1/incidents/{id}",
	    "/v1/callouts/{id}/{move}", "/v1/feeds/{feed}/events"};
	char *target = malloc(size + 1), value[33];
	struct path_params params;
	char *query;

	MUST(target != NULL);
	memcpy(target, data, size);
	target[size] = '\0';
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
