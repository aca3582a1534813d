/* What fuzz targets share: promises that are kept or end the run, and complaints about files. */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/err.h"
#include "common/text.h"

#define MUST(condition)                                                                            \
	do {                                                                                       \
		if (!(condition)) {                                                                \
			fprintf(stderr, "broken promise: %s\n", #condition);                       \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A terminated copy of its own, so that one byte too far is seen. free() it. */
static inline char *
fuzz_text(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	MUST(text != NULL);
	if (size > 0)
		memcpy(text, data, size);
	text[size] = '\0';
	return text;
}

/* Takes count bytes as a number; what is not there is zero. */
static inline uint64_t
fuzz_number(const uint8_t **data, size_t *size, size_t count)
{
	uint64_t n = 0;

	for (; count > 0; count--) {
		n = n << 8 | (*size > 0 ? **data : 0);
		if (*size == 0)
			continue;
		++*data;
		--*size;
	}
	return n;
}

/* A complaint about the file "x.yaml" names a place in it. */
static inline void
fuzz_refusal(const struct err *err, const uint8_t *data, size_t size)
{
	int line = 0, column = 0, end = 0, lines = 1;

	if (err->code == ERR_TOO_LARGE)
		return;
	MUST(err->code == ERR_INVALID);
	MUST(sscanf(err->msg, "x.yaml:%d:%d: %n", &line, &column, &end) == 2);
	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	MUST(line > 0 && line <= lines && column > 0 && (size_t)column <= size + 1 && end > 0);
	MUST(err->msg[end] != '\0' && text_valid(err->msg, strlen(err->msg)));
}

#endif
