/* An error on its way up: set once where it is known, given context, logged once at the gate. */
#ifndef COMMON_ERR_H
#define COMMON_ERR_H

#include <stdbool.h>
#include <stdarg.h>

/* Each code is one HTTP status and one word on the wire. NOT_WRITER is between copies of a service:
 * the bus asks another one, and nobody above it sees it. */
#define ERR_CODES(X)                                                                               \
	X(NONE, 200, "none")                                                                       \
	X(INVALID, 400, "invalid")                                                                 \
	X(UNAUTHENTICATED, 401, "unauthenticated")                                                 \
	X(DENIED, 403, "denied")                                                                   \
	X(NOT_FOUND, 404, "not_found")                                                             \
	X(CONFLICT, 409, "conflict")                                                               \
	X(STALE, 412, "stale")                                                                     \
	X(TOO_LARGE, 413, "too_large")                                                             \
	X(MISMATCH, 422, "mismatch")                                                               \
	X(LIMITED, 429, "limited")                                                                 \
	X(INTERNAL, 500, "internal")                                                               \
	X(UNAVAILABLE, 503, "unavailable")                                                         \
	X(NOT_WRITER, 503, "not_writer")                                                           \
	X(TIMEOUT, 504, "timeout")

enum err_code {
#define X(name, status, word) ERR_##name,
	ERR_CODES(X)
#undef X
	    ERR_CODE_COUNT
};

struct err {
	enum err_code code;
	char sqlstate[6]; /* of the database's refusal, else "" */
	char msg[256];    /* may be shown to the peer: no personal data */
	char detail[512]; /* for the log only: the context it travelled through */
};

#define MUST_CHECK __attribute__((warn_unused_result))
#define PRINTF_LIKE(fmt, args) __attribute__((format(printf, fmt, args)))

/* Fills *err, which may be NULL, and returns false: a refusal is return err_set(err, ...). */
bool err_set(struct err *err, enum err_code code, const char *fmt, ...) PRINTF_LIKE(3, 4);
/* Puts "context: " in front of detail and returns false. The code and the message stay. */
bool err_ctx(struct err *err, const char *fmt, ...) PRINTF_LIKE(2, 3);
/* As err_set, with the database's SQLSTATE. */
bool err_sql(struct err *err, enum err_code code, const char *sqlstate, const char *fmt, ...)
    PRINTF_LIKE(4, 5);

int err_http(enum err_code code);
const char *err_word(enum err_code code);
/* ERR_INTERNAL for a word nobody knows. */
enum err_code err_from_word(const char *word);

#endif
