/* One event becomes one line of printable ASCII and one write, whatever the values hold. */
#include "common/log.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/clock.h"
#include "common/metrics.h"
#include "common/text.h"

#define VALUE_MAX 200
/* A write of at most PIPE_BUF bytes is not mixed with another process's. */
#define LINE_SIZE 4096
#define LINE_END " cut=1\n"

struct line {
	char bytes[LINE_SIZE];
	size_t len;
	bool full;
};

static const char *const words[] = {"debug", "info", "warn", "error"};
static const char *service = "accord";
static enum log_level lowest = LOG_INFO;

/* A last net, not a licence: what looks like a secret is not written even when a caller tries. */
static const char *const secret_keys[] = {
    "authorization", "conninfo", "password", "secret", "token", NULL};
static const char *const secret_marks[] = {
    "password=", "authorization:", "postgres://", "postgresql://", NULL};

static struct metric m_dropped = {.name = "accord_log_lines_dropped_total",
    .help = "lines not written: whoever reads the log stands still"};

void
log_open(const char *name, enum log_level level)
{
	metric_register(&m_dropped);
	service = name;
	lowest = level;
}

bool
log_on(enum log_level level)
{
	return level >= lowest;
}

bool
log_level_parse(const char *word, enum log_level *level)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strcmp(word, words[i]) != 0)
			continue;
		*level = (enum log_level)i;
		return true;
	}
	return false;
}

static void
put(struct line *line, const char *bytes, size_t n)
{
	if (line->full || n > LINE_SIZE - strlen(LINE_END) - line->len) {
		line->full = true;
		return;
	}
	memcpy(line->bytes + line->len, bytes, n);
	line->len += n;
}

static void
put_text(struct line *line, const char *text)
{
	put(line, text, strlen(text));
}

static void
put_byte(struct line *line, char c)
{
	static const char hex[] = "0123456789abcdef";
	char escape[4] = {'\\', c};
	size_t n = 2;

	switch (c) {
	case '"':
	case '\\':
		break;
	case '\n':
		escape[1] = 'n';
		break;
	case '\r':
		escape[1] = 'r';
		break;
	case '\t':
		escape[1] = 't';
		break;
	default:
		if (c >= ' ' && c <= '~') {
			put(line, &c, 1);
			return;
		}
		escape[1] = 'x';
		escape[2] = hex[(unsigned char)c >> 4];
		escape[3] = hex[c & 15];
		n = 4;
	}
	put(line, escape, n);
}

static bool
plain(const char *s)
{
	for (const char *c = s; *c != '\0'; c++)
		if (*c <= ' ' || *c > '~' || *c == '"' || *c == '\\' || *c == '=')
			return false;
	return *s != '\0';
}

static bool
secret(const char *key, const char *value)
{
	for (const char *const *p = secret_keys; *p != NULL; p++)
		if (strcmp(key, *p) == 0)
			return true;
	for (const char *const *p = secret_marks; *p != NULL; p++)
		if (strcasestr(value, *p) != NULL)
			return true;
	return false;
}

static void
put_quoted(struct line *line, const char *s, size_t max)
{
	size_t len = strnlen(s, max + 1), n = len > max ? max : len;

	if (plain(s) && n == len) {
		put(line, s, n);
		return;
	}
	put(line, "\"", 1);
	for (size_t i = 0; i < n; i++)
		put_byte(line, s[i]);
	put_text(line, n < len ? "...\"" : "\"");
}

static void
put_key(struct line *line, const char *key)
{
	put(line, " ", 1);
	for (const char *c = key; *c != '\0'; c++) {
		bool good = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
			    (*c >= '0' && *c <= '9') || *c == '_' || *c == '.';

		put(line, good ? c : "_", 1);
	}
	put(line, "=", 1);
}

static void
put_str(struct line *line, const char *key, const char *value, size_t max)
{
	put_key(line, key);
	if (value == NULL)
		put_text(line, "null");
	else if (secret(key, value))
		put_text(line, "[redacted]");
	else
		put_quoted(line, value, max);
}

static void
put_int(struct line *line, const char *key, int64_t num)
{
	char text[24];

	(void)snprintf(text, sizeof(text), "%lld", (long long)num);
	put_key(line, key);
	put_text(line, text);
}

static void
put_id(struct line *line, const char *key, const struct id *id)
{
	char text[ID_TEXT_SIZE];

	put_key(line, key);
	put_text(line, id == NULL ? "null" : id_text(id, text));
}

static void
put_err(struct line *line, const struct err *err)
{
	if (err == NULL)
		return;
	put_str(line, "code", err_word(err->code), VALUE_MAX);
	if (err->sqlstate[0] != '\0')
		put_str(line, "sqlstate", err->sqlstate, VALUE_MAX);
	put_str(line, "error", err->msg, sizeof(err->msg));
	if (err->detail[0] != '\0')
		put_str(line, "detail", err->detail, sizeof(err->detail));
}

static void
put_kv(struct line *line, const struct log_kv *kv)
{
	switch (kv->kind) {
	case LOG_KV_STR:
		put_str(line, kv->key, kv->str, VALUE_MAX);
		break;
	case LOG_KV_INT:
		put_int(line, kv->key, kv->num);
		break;
	case LOG_KV_ID:
		put_id(line, kv->key, kv->ptr);
		break;
	case LOG_KV_ERR:
		put_err(line, kv->ptr);
		break;
	case LOG_KV_END:
		break;
	}
}

/* A pipe that says it can be written to has room for a line; one that has none would hold the whole
 * service up until somebody reads the log. */
static void
write_all(const char *bytes, size_t len)
{
	struct pollfd out = {.fd = STDERR_FILENO, .events = POLLOUT};

	while (len > 0) {
		ssize_t n;

		if (poll(&out, 1, 0) == 0) {
			metric_add(&m_dropped, 1);
			return;
		}
		n = write(STDERR_FILENO, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		/* A log that takes nothing must not stop the service. */
		if (n <= 0)
			return;
		bytes += n;
		len -= (size_t)n;
	}
}

void
log_write(enum log_level level, const char *msg, const struct log_kv *kv)
{
	struct line line = {.len = 0, .full = false};
	char ts[CLOCK_TEXT_SIZE];
	int saved = errno;
	const char *end = "\n";

	put_text(&line, "ts=");
	put_text(&line, clock_text(clock_now(), ts));
	put_text(&line, " level=");
	put_text(&line, words[level]);
	put_str(&line, "svc", service, VALUE_MAX);
	put_str(&line, "msg", msg, VALUE_MAX);
	for (; kv != NULL && kv->kind != LOG_KV_END; kv++) {
		size_t before = line.len;

		put_kv(&line, kv);
		/* A pair that does not fit is left out whole, so that no quote stays open. */
		if (line.full) {
			line.len = before;
			end = LINE_END;
		}
		line.full = false;
	}
	memcpy(line.bytes + line.len, end, strlen(end));
	line.len += strlen(end);
	write_all(line.bytes, line.len);
	errno = saved;
}
