/* Host tool: turns a file of queries into const struct statement, so that SQL stays SQL and its
 * parameters typed. */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_STATEMENTS 256
#define MAX_PARAMS 64
#define ONE_OF "= any ($1)"
#define ONE "_1" /* behind the name of a statement for one key */

struct type {
	const char *name;
	uint32_t oid;
};

/* Fixed by PostgreSQL's catalog; the system tests prepare every statement. */
static const struct type types[] = {
    {"bool", 16},
    {"bool[]", 1000},
    {"bytea", 17},
    {"bytea[]", 1001},
    {"float8", 701},
    {"float8[]", 1022},
    {"int2", 21},
    {"int2[]", 1005},
    {"int4", 23},
    {"int4[]", 1007},
    {"int8", 20},
    {"int8[]", 1016},
    {"text", 25},
    {"text[]", 1009},
    {"timestamptz", 1184},
    {"timestamptz[]", 1185},
    {"uuid", 2950},
    {"uuid[]", 2951},
    {NULL, 0},
};

struct query {
	const char *name;
	const char *sql; /* comments and the semicolon are gone */
	uint32_t params[MAX_PARAMS];
	int param_count;
	int min_rows, max_rows;
	int line; /* of its name */
};

/* One file, taken apart in place: names and SQL point into text. */
struct source {
	const char *path;
	char *text;
	char *at; /* what is still to be read */
	int line; /* of at */
	struct query *queries;
	int count;
};

static bool complain(int line, const struct source *src, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

static bool
complain(int line, const struct source *src, const char *fmt, ...)
{
	va_list ap;

	(void)fprintf(stderr, "%s:%d: ", src->path, line);
	va_start(ap, fmt);
	(void)vfprintf(stderr, fmt, ap);
	va_end(ap);
	(void)fputc('\n', stderr);
	return false;
}

/* Cuts off the next line, without blanks at its end; NULL at the end of the file. */
static char *
next_line(struct source *src)
{
	char *line = src->at, *end;

	if (*line == '\0')
		return NULL;
	end = line + strcspn(line, "\n");
	src->at = *end == '\n' ? end + 1 : end;
	src->line++;
	while (end > line && isspace((unsigned char)end[-1]))
		end--;
	*end = '\0';
	return line;
}

/* The text behind "-- key:", or NULL when the line is another. */
static char *
header_value(char *line, const char *key)
{
	size_t n = strlen(key);

	if (strncmp(line, "-- ", 3) != 0 || strncmp(line + 3, key, n) != 0 || line[3 + n] != ':')
		return NULL;
	line += 4 + n;
	return line + strspn(line, " \t");
}

static bool
good_name(const char *name)
{
	return islower((unsigned char)name[0]) &&
	       name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

static bool
read_name(struct source *src, struct query *q, const char *name)
{
	q->name = name;
	q->line = src->line;
	if (!good_name(name))
		return complain(src->line, src, "\"%s\" is no name: a-z, 0-9 and _", name);
	for (int i = 0; i < src->count; i++)
		if (strcmp(src->queries[i].name, name) == 0)
			return complain(src->line, src, "%s stands in line %d already", name,
			    src->queries[i].line);
	return true;
}

static bool
read_params(struct source *src, struct query *q, char *words)
{
	char *save = NULL;

	for (char *w = strtok_r(words, " \t", &save); w != NULL; w = strtok_r(NULL, " \t", &save)) {
		const struct type *t = types;

		while (t->name != NULL && strcmp(t->name, w) != 0)
			t++;
		if (t->name == NULL)
			return complain(src->line, src, "unknown type \"%s\"", w);
		if (q->param_count == MAX_PARAMS)
			return complain(src->line, src, "more than %d parameters", MAX_PARAMS);
		q->params[q->param_count++] = t->oid;
	}
	return true;
}

/* "1", "0..1", "0..n" */
static bool
read_rows(struct source *src, struct query *q, const char *text)
{
	char *end;
	long low = strtol(text, &end, 10), high = low;

	if (end != text && strncmp(end, "..", 2) == 0) {
		const char *upper = end + 2;

		high = strcmp(upper, "n") == 0 ? -1 : strtol(upper, &end, 10);
		end = high == -1 ? end + 3 : end == upper ? (char *)upper - 1 : end;
	}
	if (end == text || *end != '\0' || low < 0 || low > 1000000 || high > 1000000 ||
	    (high != -1 && high < low))
		return complain(
		    src->line, src, "\"%s\" is no number of rows: 1, 0..1 or 0..n", text);
	q->min_rows = (int)low;
	q->max_rows = (int)high;
	return true;
}

/* Passes over a quoted piece or a comment from *at on; a comment is not copied. Returns where to go
 * on. */
static char *
skip_quoted(struct source *src, char *at, char **to)
{
	char quote = *at;

	if (quote == '-')
		return at + strcspn(at, "\n");
	do {
		src->line += *at == '\n';
		*(*to)++ = *at++;
	} while (*at != '\0' && *at != quote);
	return at;
}

/* Copies the statement over itself without comments, up to its semicolon. */
static bool
read_sql(struct source *src, struct query *q)
{
	char *at = src->at, *to = at;

	q->sql = at;
	for (;;) {
		if (*at == '\'' || *at == '"' || strncmp(at, "--", 2) == 0)
			at = skip_quoted(src, at, &to);
		if (*at == '\0')
			return complain(q->line, src, "%s has no semicolon at its end", q->name);
		if (*at == ';')
			break;
		if (*at == '\n') {
			src->line++;
			while (to > q->sql && (to[-1] == ' ' || to[-1] == '\t'))
				to--;
		}
		if (*at != '\n' || (to > q->sql && to[-1] != '\n'))
			*to++ = *at;
		at++;
	}
	*to = '\0';
	src->at = at + 1;
	at = next_line(src);
	if (at != NULL && *at != '\0')
		return complain(src->line, src, "text behind the semicolon of %s", q->name);
	return q->sql[strspn(q->sql, " \t\n")] != '\0' ||
	       complain(q->line, src, "%s is empty", q->name);
}

/* Every parameter is used, and none that was not declared. */
static bool
check_params(const struct source *src, const struct query *q)
{
	bool used[MAX_PARAMS] = {false};

	for (const char *p = strchr(q->sql, '$'); p != NULL; p = strchr(p + 1, '$')) {
		long n = strtol(p + 1, NULL, 10);

		if (!isdigit((unsigned char)p[1]))
			continue;
		if (n < 1 || n > q->param_count)
			return complain(q->line, src, "%s: $%ld is not among its %d parameters",
			    q->name, n, q->param_count);
		used[n - 1] = true;
	}
	for (int i = 0; i < q->param_count; i++)
		if (!used[i])
			return complain(q->line, src, "%s: $%d is not used", q->name, i + 1);
	return true;
}

static bool
read_query(struct source *src, struct query *q, const char *name)
{
	char *line, *value;

	if (!read_name(src, q, name))
		return false;
	if ((line = next_line(src)) == NULL || (value = header_value(line, "params")) == NULL)
		return complain(src->line, src, "\"-- params:\" is missing behind %s", name);
	if (!read_params(src, q, value))
		return false;
	if ((line = next_line(src)) == NULL || (value = header_value(line, "rows")) == NULL)
		return complain(
		    src->line, src, "\"-- rows:\" is missing behind the params of %s", name);
	return read_rows(src, q, value) && read_sql(src, q) && check_params(src, q);
}

static bool
read_queries(struct source *src)
{
	char *line, *name;

	while ((line = next_line(src)) != NULL) {
		if ((name = header_value(line, "name")) != NULL) {
			if (src->count == MAX_STATEMENTS)
				return complain(
				    src->line, src, "more than %d statements", MAX_STATEMENTS);
			if (!read_query(src, &src->queries[src->count], name))
				return false;
			src->count++;
		} else if (line[0] != '\0' && strncmp(line, "--", 2) != 0) {
			return complain(src->line, src, "SQL without a \"-- name:\" before it");
		}
	}
	return true;
}

static void
put_sql(FILE *f, const char *sql)
{
	(void)fputs("    .sql = \"", f);
	for (; *sql != '\0'; sql++) {
		if (*sql == '\n')
			(void)fputs("\\n\"\n           \"", f);
		else if (*sql == '"' || *sql == '\\')
			(void)fprintf(f, "\\%c", *sql);
		else if (*sql == '\t')
			(void)fputs("\\t", f);
		else
			(void)fputc(*sql, f);
	}
	(void)fputs("\",\n", f);
}

/* Where the only parameter, an array, is compared with, and nowhere else; or NULL. */
static const char *
only_key(const struct query *q)
{
	const char *key = q->param_count == 1 ? strstr(q->sql, ONE_OF) : NULL;

	return key != NULL && strchr(q->sql, '$') == strchr(key, '$') &&
		       strchr(strchr(key, '$') + 1, '$') == NULL
		   ? key
		   : NULL;
}

static void
put_statement(FILE *f, const struct query *q, const char *suffix)
{
	(void)fprintf(f, "const struct statement sql_%s%s = {\n    .name = \"%s%s\",\n", q->name,
	    suffix, q->name, suffix);
	put_sql(f, q->sql);
	if (q->param_count > 0) {
		(void)fputs("    .params = (const uint32_t[]){", f);
		for (int i = 0; i < q->param_count; i++)
			(void)fprintf(f, "%s%u", i == 0 ? "" : ", ", q->params[i]);
		(void)fputs("},\n", f);
	}
	if (suffix[0] == '\0' && only_key(q) != NULL)
		(void)fprintf(f, "    .one = &sql_%s" ONE ",\n", q->name);
	(void)fprintf(f, "    .param_count = %d,\n    .min_rows = %d,\n    .max_rows = %d,\n};\n\n",
	    q->param_count, q->min_rows, q->max_rows);
}

/* How many keys an array has is not known when a plan is made for all times, so the planner makes
 * one each time; of a single key it keeps the plan. */
static void
put_query(FILE *f, const struct query *q)
{
	const char *key = only_key(q);
	struct query one = *q;
	size_t size = strlen(q->sql) + 1;
	char *sql = calloc(1, size);

	if (sql == NULL)
		abort();
	if (key != NULL) {
		(void)snprintf(sql, size, "%.*s= ($1)[1]%s", (int)(key - q->sql), q->sql,
		    key + strlen(ONE_OF));
		one.sql = sql;
		(void)fputs("static ", f);
		put_statement(f, &one, ONE);
	}
	free(sql);
	put_statement(f, q, "");
}

static void
put_source(FILE *f, const struct source *src, const char *list, const char *header)
{
	(void)fprintf(f, "/* Generated from %s. */\n#include \"%s\"\n\n", src->path, header);
	for (int i = 0; i < src->count; i++)
		put_query(f, &src->queries[i]);
	(void)fprintf(f, "const struct statement *const %s[] = {\n", list);
	for (int i = 0; i < src->count; i++)
		(void)fprintf(f, "    &sql_%s,\n", src->queries[i].name);
	(void)fputs("    NULL,\n};\n", f);
}

static void
put_header(FILE *f, const struct source *src, const char *list)
{
	(void)fprintf(f,
	    "/* Generated from %s. */\n#ifndef %s_h\n#define %s_h\n\n#include \"common/db.h\"\n\n",
	    src->path, list, list);
	for (int i = 0; i < src->count; i++)
		(void)fprintf(f, "extern const struct statement sql_%s;\n", src->queries[i].name);
	(void)fprintf(f, "extern const struct statement *const %s[];\n\n#endif\n", list);
}

static bool
read_file(struct source *src)
{
	FILE *f = fopen(src->path, "rb");
	size_t used = 0, size = 1 << 20;
	bool ok;

	src->text = malloc(size);
	src->queries = calloc(MAX_STATEMENTS, sizeof(*src->queries));
	ok = f != NULL && src->text != NULL && src->queries != NULL;
	if (ok) {
		used = fread(src->text, 1, size - 1, f);
		src->text[used] = '\0';
		src->at = src->text;
		ok = !ferror(f);
	}
	if (f != NULL)
		(void)fclose(f);
	if (!ok)
		return complain(0, src, "%s", strerror(errno));
	if (used == size - 1 || strlen(src->text) != used)
		return complain(0, src, "longer than a megabyte, or no text");
	return true;
}

/* sql_<folder>_<file> of out/folder/file, and file.h in *header. */
static bool
output_names(const char *base, char *list, char *header, size_t size)
{
	const char *file = strrchr(base, '/'), *dir = file;

	if (file == NULL || file == base)
		return false;
	while (dir > base && dir[-1] != '/')
		dir--;
	(void)snprintf(list, size, "sql_%.*s_%s", (int)(file - dir), dir, file + 1);
	(void)snprintf(header, size, "%s.h", file + 1);
	return good_name(list);
}

static bool
write_files(const struct source *src, const char *base)
{
	char list[256], header[256], path[4096];
	FILE *c, *h;
	bool ok;

	if (!output_names(base, list, header, sizeof(list)))
		return complain(0, src, "\"%s\" is no folder/file of lower-case names", base);
	(void)snprintf(path, sizeof(path), "%s.c", base);
	c = fopen(path, "w");
	(void)snprintf(path, sizeof(path), "%s.h", base);
	h = fopen(path, "w");
	ok = c != NULL && h != NULL;
	if (ok) {
		put_source(c, src, list, header);
		put_header(h, src, list);
	}
	if (c != NULL)
		ok = !ferror(c) && fclose(c) == 0 && ok;
	if (h != NULL)
		ok = !ferror(h) && fclose(h) == 0 && ok;
	return ok || complain(0, src, "could not write %s: %s", base, strerror(errno));
}

int
main(int argc, char **argv)
{
	struct source src = {0};
	bool ok;

	if (argc != 3) {
		(void)fprintf(stderr, "usage: sqlgen FILE.sql OUTBASE\n");
		return EXIT_FAILURE;
	}
	src.path = argv[1];
	ok = read_file(&src) && read_queries(&src) && write_files(&src, argv[2]);
	free(src.queries);
	free(src.text);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
