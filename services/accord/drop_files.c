/* Looks at a folder are compared by name, size, time and inode, never by one of them alone. */
#include "services/accord/drop_files.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "common/text.h"

static const char suffix[] = ".xml";

/* ~ stands at the end of editors' copies and amid those of a sync: 163_x~20260509-101112.xml. */
bool
drop_name_good(const char *name)
{
	size_t len = strlen(name), end = sizeof(suffix) - 1;

	return name[0] != '.' && strchr(name, '~') == NULL && len > end &&
	       strcasecmp(name + len - end, suffix) == 0;
}

bool
drop_state_same(const struct drop_state *a, const struct drop_state *b)
{
	return a->size == b->size && a->modified_ns == b->modified_ns && a->inode == b->inode;
}

bool
drop_files_add(struct drop_files *files, const char *name, const struct drop_state *state)
{
	size_t room = files->room == 0 ? 64 : 2 * files->room;
	struct drop_file *grown;
	char *copy;

	if (files->count == files->room) {
		if ((grown = realloc(files->v, room * sizeof(*grown))) == NULL)
			return false;
		files->v = grown;
		files->room = room;
	}
	if ((copy = strdup(name)) == NULL)
		return false;
	files->v[files->count++] = (struct drop_file){.name = copy, .state = *state};
	return true;
}

static int
by_name(const void *a, const void *b)
{
	const struct drop_file *x = a, *y = b;

	return strcmp(x->name, y->name);
}

void
drop_files_settle(struct drop_files *files, const struct drop_files *before, int64_t now)
{
	if (files->count > 0)
		qsort(files->v, files->count, sizeof(*files->v), by_name);
	for (size_t i = 0; i < files->count; i++) {
		struct drop_file *file = &files->v[i], *was = NULL;

		if (before->count > 0)
			was = bsearch(file, before->v, before->count, sizeof(*file), by_name);
		file->since =
		    was != NULL && drop_state_same(&was->state, &file->state) ? was->since : now;
	}
}

static int
by_age(const void *a, const void *b)
{
	const struct drop_file *x = *(const struct drop_file *const *)a;
	const struct drop_file *y = *(const struct drop_file *const *)b;

	if (x->state.modified_ns != y->state.modified_ns)
		return x->state.modified_ns < y->state.modified_ns ? -1 : 1;
	return strcmp(x->name, y->name);
}

size_t
drop_files_ready(const struct drop_files *files, int64_t now, const struct drop_file **out)
{
	size_t count = 0;

	for (size_t i = 0; i < files->count; i++)
		if (now - files->v[i].since >= DROP_STILL)
			out[count++] = &files->v[i];
	if (count > 0)
		qsort(out, count, sizeof(const struct drop_file *), by_age);
	return count;
}

void
drop_files_free(struct drop_files *files)
{
	for (size_t i = 0; i < files->count; i++)
		free(files->v[i].name);
	free(files->v);
	*files = (struct drop_files){0};
}

/* The first tag that opens an element; NULL when there is none. */
static const char *
root_tag(const char *bytes, size_t len)
{
	const char *at = bytes, *end = bytes + len;

	while (at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL) {
		if (++at < end && *at != '?' && *at != '!')
			return at;
	}
	return NULL;
}

static size_t
name_length(const char *at, const char *end)
{
	const char *start = at;

	while (at < end && strchr(" \t\r\n/>", *at) == NULL)
		at++;
	return (size_t)(at - start);
}

bool
drop_looks_finished(const char *bytes, size_t len)
{
	const char *root = root_tag(bytes, len), *last;
	size_t name;

	while (len > 0 && bytes[len - 1] != '\0' && strchr(" \t\r\n", bytes[len - 1]) != NULL)
		len--;
	last = memrchr(bytes, '<', len);
	if (root == NULL || last == NULL || bytes[len - 1] != '>')
		return false;
	if (last + 1 == root)
		return bytes[len - 2] == '/';
	name = name_length(root, bytes + len);
	return last[1] == '/' && name_length(last + 2, bytes + len) == name &&
	       memcmp(last + 2, root, name) == 0;
}

static void
copy_word(const json_t *receipt, const char *key, char *word, size_t size)
{
	const char *text = json_string_value(json_object_get(receipt, key));

	(void)text_copy(word, size, text == NULL || strcmp(text, "unspecified") == 0 ? "" : text);
}

bool
drop_answer_read(const char *answer, size_t len, struct drop_answer *out, struct err *err)
{
	json_t *root = json_loadb(answer, len, 0, NULL);
	json_t *receipts = json_object_get(root, "receipts");
	bool one = json_array_size(receipts) == 1;

	*out = (struct drop_answer){"", ""};
	if (one) {
		copy_word(
		    json_array_get(receipts, 0), "outcome", out->outcome, sizeof(out->outcome));
		copy_word(json_array_get(receipts, 0), "reason", out->reason, sizeof(out->reason));
	}
	json_decref(root);
	return (one && out->outcome[0] != '\0') ||
	       err_set(err, ERR_INTERNAL, "no answer to one document: is this an Accord gateway");
}
