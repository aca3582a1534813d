/* Drops: which files are somebody's, when they are whole, in what order they go, where they end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "services/accord/drop_folder.h"

static void
test_names(void **state)
{
	static const char *const good[] = {"163_2026112119300012.xml", "a.XML", "a.b.xml"};
	static const char *const junk[] = {"", ".xml", ".163.xml", "163.xml~",
	    "163_2026~20260509-101112.xml", "163.xml.tmp", "163.tmp", "163.part", "163.xml.part",
	    "163.csv", "xml", "~163.xml", "163.xml.filepart"};

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_true(drop_name_good(good[i]));
	for (size_t i = 0; i < sizeof(junk) / sizeof(junk[0]); i++)
		assert_false(drop_name_good(junk[i]));
}

static void
add(struct drop_files *files, const char *name, int64_t size, int64_t modified, uint64_t inode)
{
	assert_true(drop_files_add(files, name, &(struct drop_state){size, modified, inode}));
}

#define NOW (1000 * CLOCK_SECOND)

/* Changed in any of the three is another file, which has not been looked at twice. */
static void
test_two_looks(void **state)
{
	static const struct {
		int64_t size, modified;
		uint64_t inode;
		int64_t later;
		size_t ready;
	} cases[] = {
	    {10, 5, 1, DROP_STILL, 1},
	    {10, 5, 1, DROP_STILL - 1, 0},
	    {10, 5, 1, 0, 0},
	    {11, 5, 1, DROP_STILL, 0},
	    {10, 6, 1, DROP_STILL, 0},
	    {10, 5, 2, DROP_STILL, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct drop_files nothing = {0}, first = {0}, second = {0};
		const struct drop_file *ready[1];

		add(&first, "a.xml", 10, 5, 1);
		drop_files_settle(&first, &nothing, NOW);
		assert_int_equal(drop_files_ready(&first, NOW, ready), 0);
		add(&second, "a.xml", cases[i].size, cases[i].modified, cases[i].inode);
		drop_files_settle(&second, &first, NOW + cases[i].later);
		assert_int_equal(
		    drop_files_ready(&second, NOW + cases[i].later, ready), cases[i].ready);
		drop_files_free(&first);
		drop_files_free(&second);
	}
}

static void
test_order(void **state)
{
	struct drop_files nothing = {0}, files = {0};
	const struct drop_file *ready[200];
	char name[32];

	(void)state;
	add(&files, "b.xml", 1, 7, 1);
	add(&files, "a.xml", 1, 7, 2);
	add(&files, "z.xml", 1, 6, 3);
	for (int i = 0; i < 100; i++) {
		(void)snprintf(name, sizeof(name), "n%02d.xml", i);
		add(&files, name, 1, 1000 - i, 10);
	}
	drop_files_settle(&files, &nothing, NOW);
	assert_int_equal(drop_files_ready(&files, NOW + DROP_STILL, ready), 103);
	assert_string_equal(ready[0]->name, "z.xml");
	assert_string_equal(ready[1]->name, "a.xml");
	assert_string_equal(ready[2]->name, "b.xml");
	assert_string_equal(ready[3]->name, "n99.xml");
	assert_string_equal(ready[102]->name, "n00.xml");
	drop_files_free(&files);
}

static void
test_finished(void **state)
{
	static const char *const finished[] = {"<Call/>", "<Call></Call>", "<Call></Call>\r\n \t",
	    "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x -->\n<Call a='b'><x/></Call >",
	    "<a:Call>text</a:Call>"};
	static const char *const not [] = {"", " \n", "<", "<?xml version='1.0'?>", "<Call",
	    "<Call>", "<Call><x></x>", "<Call><x/>", "<Call></Cal>", "<Call></Call",
	    "<Call></Calls>", "<Call>text", "text>", "</Call"};

	(void)state;
	for (size_t i = 0; i < sizeof(finished) / sizeof(finished[0]); i++)
		if (!drop_looks_finished(finished[i], strlen(finished[i])))
			fail_msg("%s", finished[i]);
	for (size_t i = 0; i < sizeof(not ) / sizeof(not [0]); i++)
		if (drop_looks_finished(not [i], strlen(not [i])))
			fail_msg("%s", not [i]);
	assert_false(drop_looks_finished("<Call/>\0", 8));
}

static void
test_answers(void **state)
{
	static const struct {
		const char *text, *outcome, *reason;
		bool good;
	} cases[] = {
	    {"{\"receipts\":[{\"line\":1,\"outcome\":\"accepted\"}]}", "accepted", "", true},
	    {"{\"receipts\":[{\"outcome\":\"duplicate\",\"reason\":\"unspecified\"}]}", "duplicate",
		"", true},
	    {"{\"receipts\":[{\"outcome\":\"quarantined\",\"reason\":\"no_id\"}]}", "quarantined",
		"no_id", true},
	    {"{\"receipts\":[{\"outcome\":\"duplicate\",\"reason\":\"unreadable\"}]}", "duplicate",
		"unreadable", true},
	    {"{\"receipts\":[]}", "", "", false},
	    {"{\"receipts\":[{\"outcome\":\"accepted\"},{\"outcome\":\"accepted\"}]}", "", "",
		false},
	    {"{\"receipts\":[{\"outcome\":7}]}", "", "", false},
	    {"<html>", "", "", false},
	    {"", "", "", false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct drop_answer out;
		struct err err = {0};

		assert_int_equal(drop_answer_read(cases[i].text, strlen(cases[i].text), &out, &err),
		    cases[i].good);
		assert_string_equal(out.outcome, cases[i].outcome);
		assert_string_equal(out.reason, cases[i].reason);
		assert_int_equal(err.code, cases[i].good ? ERR_NONE : ERR_INTERNAL);
	}
}

/* --- a folder --- */

struct place {
	char path[64];
	struct drop_folder folder;
	struct drop_files files;
	struct err err;
};

static void
put(const struct place *p, const char *name, const char *text)
{
	char path[256];
	FILE *file;

	(void)snprintf(path, sizeof(path), "%s/%s", p->path, name);
	assert_non_null(file = fopen(path, "a"));
	assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
	assert_int_equal(fclose(file), 0);
}

static bool
is_there(const struct place *p, const char *name, const char *text)
{
	char path[256], had[256] = "";
	FILE *file;

	(void)snprintf(path, sizeof(path), "%s/%s", p->path, name);
	if ((file = fopen(path, "r")) == NULL)
		return false;
	(void)!fread(had, 1, sizeof(had) - 1, file);
	(void)fclose(file);
	return strcmp(had, text) == 0;
}

static void
look(struct place *p)
{
	const struct drop_files nothing = {0};

	drop_files_free(&p->files);
	assert_true(drop_folder_look(&p->folder, &p->files, &p->err));
	drop_files_settle(&p->files, &nothing, NOW);
}

static int
set_up(void **state)
{
	struct place *p = calloc(1, sizeof(*p));

	(void)snprintf(p->path, sizeof(p->path), "/tmp/accord-drop-XXXXXX");
	assert_non_null(mkdtemp(p->path));
	if (!drop_folder_open(&p->folder, p->path, &p->err))
		fail_msg("%s", p->err.msg);
	*state = p;
	return 0;
}

static int
tear_down(void **state)
{
	struct place *p = *state;
	char command[128];

	drop_files_free(&p->files);
	drop_folder_close(&p->folder);
	(void)snprintf(command, sizeof(command), "rm -rf %s", p->path);
	assert_int_equal(system(command), 0);
	free(p);
	return 0;
}

/* Only plain files with a good name; what a link points to is nobody's drop. */
static void
test_looking(void **state)
{
	struct place *p = *state;

	put(p, "b.xml", "<Call/>");
	put(p, "a.xml", "<Call/>");
	put(p, "c.tmp", "x");
	put(p, ".d.xml", "x");
	assert_int_equal(symlinkat("/etc/passwd", p->folder.fd, "link.xml"), 0);
	assert_int_equal(mkdirat(p->folder.fd, "folder.xml", 0700), 0);
	assert_int_equal(mkfifoat(p->folder.fd, "pipe.xml", 0600), 0);
	look(p);
	assert_int_equal(p->files.count, 2);
	assert_string_equal(p->files.v[0].name, "a.xml");
	assert_int_equal(p->folder.strays, 5);
}

static void
test_one_at_work(void **state)
{
	struct place *p = *state;
	struct drop_folder other;
	struct err err = {0};

	assert_false(drop_folder_open(&other, p->path, &err));
	assert_int_equal(err.code, ERR_DENIED);
	drop_folder_close(&other);
}

static void
test_reading(void **state)
{
	struct place *p = *state;
	struct drop_file file;
	char *bytes;
	size_t len;

	put(p, "a.xml", "<Call/>");
	look(p);
	file = p->files.v[0];
	assert_int_equal(drop_folder_read(&p->folder, &file, &bytes, &len, &p->err), DROP_READ);
	assert_int_equal(len, 7);
	assert_memory_equal(bytes, "<Call/>", 7);
	free(bytes);
	put(p, "a.xml", " ");
	assert_int_equal(drop_folder_read(&p->folder, &file, &bytes, &len, &p->err), DROP_CHANGED);
	file.state.size = DROP_LARGEST + 1;
	assert_int_equal(
	    drop_folder_read(&p->folder, &file, &bytes, &len, &p->err), DROP_TOO_LARGE);
	assert_int_equal(unlinkat(p->folder.fd, "a.xml", 0), 0);
	assert_int_equal(symlinkat("/etc/passwd", p->folder.fd, "a.xml"), 0);
	file.state.size = 7;
	assert_int_equal(drop_folder_read(&p->folder, &file, &bytes, &len, &p->err), DROP_CHANGED);
}

static void
test_putting_away(void **state)
{
	struct place *p = *state;

	for (int i = 0; i < 3; i++) {
		put(p, "a.xml", i == 0 ? "0" : i == 1 ? "1" : "2");
		look(p);
		assert_true(drop_folder_settle(&p->folder, &p->files.v[0], "", &p->err));
	}
	assert_true(is_there(p, "done/a.xml", "0"));
	assert_true(is_there(p, "done/a.xml.2", "1"));
	assert_true(is_there(p, "done/a.xml.3", "2"));
	put(p, "a.xml", "3");
	look(p);
	assert_true(drop_folder_settle(&p->folder, &p->files.v[0], "kept apart: no_id", &p->err));
	assert_true(is_there(p, "refused/a.xml", "3"));
	assert_true(is_there(p, "refused/a.xml.reason", "kept apart: no_id\n"));
	look(p);
	assert_int_equal(p->files.count, 0);
}

/* Written to after it was read: nothing of it is lost. */
static void
test_written_on(void **state)
{
	struct place *p = *state;

	put(p, "a.xml", "<Call>");
	look(p);
	put(p, "a.xml", "</Call>");
	assert_true(drop_folder_settle(&p->folder, &p->files.v[0], "", &p->err));
	assert_true(is_there(p, "a.xml", "<Call></Call>"));
	assert_false(is_there(p, "done/a.xml", "<Call></Call>"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_names),
	    cmocka_unit_test(test_two_looks),
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_finished),
	    cmocka_unit_test(test_answers),
	    cmocka_unit_test_setup_teardown(test_looking, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_one_at_work, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_reading, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_putting_away, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_written_on, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
