/* Errors by value: filled once, given context on the way up. */
#include "common/err.h"

#include <stdio.h>
#include <string.h>

#include "common/text.h"

static const struct {
	int status;
	const char *word;
} codes[ERR_CODE_COUNT] = {
#define X(name, status, word) [ERR_##name] = {status, word},
    ERR_CODES(X)
#undef X
};

static void fill(struct err *err, enum err_code code, const char *sqlstate, const char *fmt,
    va_list ap) PRINTF_LIKE(4, 0);

/* Through a buffer of its own, because an argument may be the very text that is replaced. */
static void
fill(struct err *err, enum err_code code, const char *sqlstate, const char *fmt, va_list ap)
{
	char msg[2 * sizeof(err->msg)];
	char state[sizeof(err->sqlstate)];

	if (vsnprintf(msg, sizeof(msg), fmt, ap) < 0)
		msg[0] = '\0';
	(void)text_copy(state, sizeof(state), sqlstate);
	err->code = code;
	memcpy(err->sqlstate, state, sizeof(state));
	(void)text_copy(err->msg, sizeof(err->msg), msg);
	err->detail[0] = '\0';
}

bool
err_set(struct err *err, enum err_code code, const char *fmt, ...)
{
	va_list ap;

	if (err == NULL)
		return false;
	va_start(ap, fmt);
	fill(err, code, "", fmt, ap);
	va_end(ap);
	return false;
}

bool
err_sql(struct err *err, enum err_code code, const char *sqlstate, const char *fmt, ...)
{
	va_list ap;

	if (err == NULL)
		return false;
	va_start(ap, fmt);
	fill(err, code, sqlstate == NULL ? "" : sqlstate, fmt, ap);
	va_end(ap);
	return false;
}

bool
err_ctx(struct err *err, const char *fmt, ...)
{
	char detail[2 * sizeof(err->detail)];
	size_t used;
	va_list ap;
	int n;

	if (err == NULL)
		return false;
	va_start(ap, fmt);
	n = vsnprintf(detail, sizeof(detail), fmt, ap);
	va_end(ap);
	if (n < 0)
		return false;
	used = strlen(detail);
	(void)snprintf(detail + used, sizeof(detail) - used, "%s%s",
	    err->detail[0] == '\0' ? "" : ": ", err->detail);
	(void)text_copy(err->detail, sizeof(err->detail), detail);
	return false;
}

int
err_http(enum err_code code)
{
	return (unsigned)code < ERR_CODE_COUNT ? codes[code].status : codes[ERR_INTERNAL].status;
}

const char *
err_word(enum err_code code)
{
	return (unsigned)code < ERR_CODE_COUNT ? codes[code].word : codes[ERR_INTERNAL].word;
}

enum err_code
err_from_word(const char *word)
{
	for (int i = 0; word != NULL && i < ERR_CODE_COUNT; i++)
		if (strcmp(word, codes[i].word) == 0)
			return (enum err_code)i;
	return ERR_INTERNAL;
}
