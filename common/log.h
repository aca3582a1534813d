/*
 * logfmt, one line an event, to standard error: ts= level= svc= msg= key=value ...
 * Values are typed and quoted here, so no caller can break a line. Never a payload, a name, a token
 * or a connection string: ids and codes.
 */
#ifndef COMMON_LOG_H
#define COMMON_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "common/err.h"
#include "common/id.h"

enum log_level { LOG_DEBUG, LOG_INFO, LOG_WARN, LOG_ERROR };

struct log_kv {
	enum { LOG_KV_END, LOG_KV_STR, LOG_KV_INT, LOG_KV_ID, LOG_KV_ERR } kind;
	const char *key;
	const char *str;
	int64_t num;
	const void *ptr;
};

/* Each ends in its own comma: log_info("msg", L_STR("a", x) L_INT("b", y)). */
#define L_STR(key, value) {LOG_KV_STR, key, value, 0, NULL},
#define L_INT(key, value) {LOG_KV_INT, key, NULL, (int64_t)(value), NULL},
#define L_ID(key, value) {LOG_KV_ID, key, NULL, 0, value},
/* code=, sqlstate=, error= and detail= of a struct err. */
#define L_ERR(value) {LOG_KV_ERR, "error", NULL, 0, value},

/* name is the svc= of every line and must outlive the process. */
void log_open(const char *name, enum log_level level);
bool log_on(enum log_level level);
/*
 * One line of printable ASCII; other bytes are escaped. errno is the same afterwards. Strings
 * longer than 200 bytes are cut and end in "..." (an error's are whole); pairs past 4096 bytes are
 * left out and the line ends in cut=1.
 */
void log_write(enum log_level level, const char *msg, const struct log_kv *kv);
bool log_level_parse(const char *word, enum log_level *level);

/* The level is tested before the arguments are evaluated. */
#define LOG_AT(level, msg, ...)                                                                    \
	do {                                                                                       \
		if (log_on(level))                                                                 \
			log_write(level, msg, (const struct log_kv[]){__VA_ARGS__{0}});            \
	} while (0)
#define log_debug(msg, ...) LOG_AT(LOG_DEBUG, msg, __VA_ARGS__)
#define log_info(msg, ...) LOG_AT(LOG_INFO, msg, __VA_ARGS__)
#define log_warn(msg, ...) LOG_AT(LOG_WARN, msg, __VA_ARGS__)
#define log_error(msg, ...) LOG_AT(LOG_ERROR, msg, __VA_ARGS__)

#endif
