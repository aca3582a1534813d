/* A service's configuration from tables of keys, the sample made of the same tables, and secrets
 * from files. */
#include "common/config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
no_room(const char *path, struct err *err)
{
	return err_set(
	    err, ERR_TOO_LARGE, "%s: does not fit into the memory set aside for it", path);
}

static size_t
count_keys(const struct config_part *parts, size_t count)
{
	size_t n = 0;

	for (size_t i = 0; i < count; i++)
		for (const struct config_key *key = parts[i].keys; key->field.key != NULL; key++)
			n++;
	return n;
}

/* Keys of all parts in one table, since an unknown key is one that no part knows. */
static const struct yaml_field *
all_fields(struct arena *arena, const struct config_part *parts, size_t count)
{
	struct yaml_field *fields;
	size_t n = 0;

	fields = arena_zalloc(arena, (count_keys(parts, count) + 1) * sizeof(*fields));
	if (fields == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		for (const struct config_key *key = parts[i].keys; key->field.key != NULL; key++)
			fields[n++] = key->field;
	return fields;
}

/* The default as the reader would have found it in a file; NULL when memory is short. */
static struct yaml_node *
fallback_node(struct arena *arena, const struct config_key *key)
{
	struct yaml_node *node = arena_zalloc(arena, sizeof(*node)), **end;
	char *text = arena_strdup(arena, key->fallback);

	if (node == NULL || text == NULL)
		return NULL;
	*node = (struct yaml_node){.kind = YAML_SCALAR, .line = 1, .column = 1, .text = text};
	if (key->field.type != YAML_TEXTS)
		return node;
	node->kind = YAML_LIST;
	for (end = &node->child; text != NULL; end = &(*end)->next) {
		char *comma = strstr(text, ", ");

		if (comma != NULL)
			*comma = '\0';
		if ((*end = arena_zalloc(arena, sizeof(**end))) == NULL)
			return NULL;
		**end =
		    (struct yaml_node){.kind = YAML_SCALAR, .line = 1, .column = 1, .text = text};
		node->count++;
		text = comma == NULL ? NULL : comma + 2;
	}
	return node;
}

static bool
set_nothing(const struct config_key *key, void *out, struct err *err)
{
	void *to = (char *)out + key->field.offset;

	if (key->field.type == YAML_TEXT)
		*(const char **)to = "";
	else if (key->field.type == YAML_TEXTS)
		*(struct yaml_texts *)to = (struct yaml_texts){0};
	else if (key->field.type == YAML_NODE)
		*(const struct yaml_node **)to = NULL;
	else
		return err_set(
		    err, ERR_INTERNAL, "key \"%s\" cannot have an empty default", key->field.key);
	return true;
}

static bool
set_default(struct arena *arena, const struct config_key *key, void *out, struct err *err)
{
	struct yaml_doc doc = {.file = "default", .arena = arena};
	const struct yaml_node *node;

	if (key->fallback[0] == '\0')
		return set_nothing(key, out, err);
	if ((node = fallback_node(arena, key)) == NULL)
		return no_room("default", err);
	return yaml_read_one(&doc, node, &key->field, out, err);
}

static bool
read_key(const struct yaml_doc *doc, const struct config_key *key, void *out, struct err *err)
{
	const struct yaml_node *node = yaml_get(doc->root, key->field.key);
	char accepts[YAML_ACCEPTS_SIZE];

	if (node != NULL)
		return yaml_read_one(doc, node, &key->field, out, err);
	if (key->fallback != NULL)
		return set_default(doc->arena, key, out, err);
	return yaml_fault(doc, doc->root, err, "\"%s\" is missing; add the key with %s",
	    key->field.key, yaml_accepts(&key->field, accepts));
}

bool
config_load(struct arena *arena, const char *path, const struct config_part *parts, size_t count,
    struct err *err)
{
	const struct yaml_field *fields = all_fields(arena, parts, count);
	struct yaml_doc doc;

	if (fields == NULL)
		return no_room(path, err);
	if (!yaml_load(arena, path, &doc, err) || !yaml_known(&doc, doc.root, fields, err))
		return false;
	for (size_t i = 0; i < count; i++)
		for (const struct config_key *key = parts[i].keys; key->field.key != NULL; key++)
			if (!read_key(&doc, key, parts[i].out, err))
				return false;
	return true;
}

/* --- the sample --- */

/* Quoted unless it is certain that the reader takes it as it stands. */
static void
print_text(FILE *out, const char *text, size_t len)
{
	static const char plain[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";

	if (len > 0 && strspn(text, plain) >= len && text[0] != '-' && text[0] != '.') {
		fprintf(out, "%.*s\n", (int)len, text);
		return;
	}
	fputc('\'', out);
	for (size_t i = 0; i < len; i++)
		fputs(text[i] == '\'' ? "''" : (const char[]){text[i], '\0'}, out);
	fputs("'\n", out);
}

static void
print_list(FILE *out, const char *items)
{
	const char *comma;

	fputc('\n', out);
	for (; (comma = strstr(items, ", ")) != NULL; items = comma + 2) {
		fputs("  - ", out);
		print_text(out, items, (size_t)(comma - items));
	}
	fputs("  - ", out);
	print_text(out, items, strlen(items));
}

static void
print_key(FILE *out, const struct config_key *key)
{
	char accepts[YAML_ACCEPTS_SIZE];
	const char *state = key->fallback == NULL ? "required" : "optional";

	fprintf(out, "# %s\n", key->field.help);
	fprintf(out, "# %s: %s\n", state, yaml_accepts(&key->field, accepts));
	if (key->fallback == NULL) {
		fprintf(out, "%s:\n", key->field.key);
	} else if (key->fallback[0] == '\0') {
		fprintf(out, "#%s:\n", key->field.key);
	} else {
		fprintf(out, "%s: ", key->field.key);
		if (key->field.type == YAML_TEXTS)
			print_list(out, key->fallback);
		else
			print_text(out, key->fallback, strlen(key->fallback));
	}
}

void
config_print(FILE *out, const struct config_part *parts, size_t count)
{
	bool first = true;

	for (size_t i = 0; i < count; i++)
		for (const struct config_key *key = parts[i].keys; key->field.key != NULL; key++) {
			if (!first)
				fputc('\n', out);
			first = false;
			print_key(out, key);
		}
}

/* --- secrets --- */

/* Fills buf to the brim if it can; the number of bytes, or -1. */
static ssize_t
fill(int fd, char *buf, size_t size)
{
	size_t len = 0;

	while (len < size) {
		ssize_t n = read(fd, buf + len, size - len);

		if (n == 0)
			break;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		len += (size_t)n;
	}
	return (ssize_t)len;
}

static bool
check_mode(int fd, const char *path, struct err *err)
{
	struct stat st;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		return err_set(
		    err, ERR_INVALID, "could not read secret \"%s\": not a plain file", path);
	if ((st.st_mode & 077) != 0)
		return err_set(err, ERR_INVALID,
		    "secret \"%s\" is open to others (mode %04o); make it readable by its owner "
		    "only (0600)",
		    path, (unsigned)st.st_mode & 07777);
	return true;
}

/* Cuts the line feed and judges what is left. more: the file went on behind buf. */
static bool
check_line(
    const char *path, char *buf, size_t size, ssize_t got, bool more, bool lines, struct err *err)
{
	size_t len = (size_t)got;

	if (len > 0 && !more && buf[len - 1] == '\n')
		len--;
	if (len == 0)
		return err_set(
		    err, ERR_INVALID, "secret \"%s\" is empty; put it on one line", path);
	if (len == size)
		return err_set(err, ERR_INVALID, "secret \"%s\" is too long; at most %zu bytes",
		    path, size - 1);
	for (size_t i = 0; i < len; i++)
		if (((unsigned char)buf[i] < 0x20 && !(lines && buf[i] == '\n')) || buf[i] == 0x7f)
			return err_set(err, ERR_INVALID,
			    "secret \"%s\" holds more than one line of text; write it on one line",
			    path);
	buf[len] = '\0';
	return true;
}

static bool
read_secret(int fd, const char *path, char *buf, size_t size, bool lines, struct err *err)
{
	char extra;
	ssize_t len, more = 0;

	if (!check_mode(fd, path, err))
		return false;
	if ((len = fill(fd, buf, size)) == (ssize_t)size)
		more = fill(fd, &extra, 1);
	if (len < 0 || more < 0)
		return err_set(err, ERR_INTERNAL, "could not read secret \"%s\": %m", path);
	return check_line(path, buf, size, len, more > 0, lines, err);
}

static bool
secret(const char *path, char *buf, size_t size, bool lines, struct err *err)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	bool ok;

	buf[0] = '\0';
	if (fd < 0)
		return err_set(err, errno == ENOENT ? ERR_NOT_FOUND : ERR_INVALID,
		    "could not open secret \"%s\": %m", path);
	ok = read_secret(fd, path, buf, size, lines, err);
	close(fd);
	if (!ok)
		explicit_bzero(buf, size);
	return ok;
}

bool
config_secret(const char *path, char *buf, size_t size, struct err *err)
{
	return secret(path, buf, size, false, err);
}

bool
config_secret_lines(const char *path, char *buf, size_t size, struct err *err)
{
	return secret(path, buf, size, true, err);
}
