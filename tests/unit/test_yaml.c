/* The strict YAML profile: what is read, and for everything else the exact place and the remedy. */
#include <unistd.h>

#include "common/clock.h"
#include "common/yaml.h"
#include "tests/unit/reader_world.h"

struct fixture {
	struct reader r;
	struct yaml_doc doc;
};

static int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static bool
parse(struct fixture *f, const char *bytes, size_t len)
{
	reader_again(&f->r);
	return yaml_parse(f->r.arena, "x.yaml", bytes, len, &f->doc, &f->r.err);
}

static void
must_parse(struct fixture *f, const char *text)
{
	if (!parse(f, text, strlen(text)))
		fail_msg("refused: %s", f->r.err.msg);
}

/* The complaint stands at line:column, says what, and goes on to a remedy. */
static void
complains(const struct err *err, int line, int column, const char *what)
{
	char place[64];

	snprintf(place, sizeof(place), "x.yaml:%d:%d: ", line, column);
	if (strncmp(err->msg, place, strlen(place)) != 0 || strstr(err->msg, what) == NULL)
		fail_msg("wanted %s...%s, got: %s", place, what, err->msg);
	if (strchr(err->msg, ';') == NULL)
		fail_msg("no remedy: %s", err->msg);
	assert_int_equal(err->code, ERR_INVALID);
}

/* --- what is read --- */

static void
test_nodes_know_their_place(void **state)
{
	struct fixture *f = *state;
	const struct yaml_node *list, *item;

	must_parse(f, "--- # a comment\n"
		      "title: Co-located  # not part of it\n"
		      "\n"
		      "parties:\n"
		      "  - as: police\n"
		      "    who:\n"
		      "    - riverton-pd\n"
		      "  -   \"haven \\u00e9\"\n"
		      "'last one': 'it''s'");
	assert_int_equal(f->doc.root->kind, YAML_MAP);
	assert_int_equal(f->doc.root->count, 3);
	assert_int_equal(f->doc.root->line, 2);
	assert_int_equal(f->doc.root->column, 1);
	assert_string_equal(yaml_get(f->doc.root, "title")->text, "Co-located");
	assert_int_equal(yaml_get(f->doc.root, "title")->column, 8);
	assert_string_equal(yaml_get(f->doc.root, "last one")->text, "it's");
	assert_null(yaml_get(f->doc.root, "absent"));
	list = yaml_get(f->doc.root, "parties");
	assert_int_equal(list->kind, YAML_LIST);
	assert_int_equal(list->key_line, 4);
	assert_int_equal(list->key_column, 1);
	assert_int_equal(list->line, 5);
	assert_int_equal(list->column, 3);
	assert_null(yaml_get(list, "as"));
	item = list->child;
	assert_int_equal(item->line, 5);
	assert_int_equal(item->column, 5);
	assert_string_equal(yaml_get(item, "who")->child->text, "riverton-pd");
	assert_int_equal(yaml_get(item, "who")->child->line, 7);
	assert_int_equal(yaml_get(item, "who")->child->column, 7);
	assert_string_equal(item->next->text, "haven \xc3\xa9");
	assert_int_equal(item->next->column, 7);
	assert_null(item->next->next);
}

static void
test_all_scalars_are_texts(void **state)
{
	static const char *const texts[] = {"yes", "~", "null", "1.0", "0xffffff", "2026-01-15",
	    "a#b", "a:b", "http://[::1]:80/", "x, y", "3.1", ".", "<<", "\xe2\x82\xac",
	    "a 'b' \"c\"", "-x"};
	struct fixture *f = *state;
	char text[64];

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		snprintf(text, sizeof(text), "k: %s\n", texts[i]);
		must_parse(f, text);
		assert_string_equal(f->doc.root->child->text, texts[i]);
	}
	must_parse(f, "k: ''\n");
	assert_string_equal(f->doc.root->child->text, "");
}

/* --- what is not --- */

static const struct hostile {
	const char *text;
	size_t len; /* 0 = to the terminator */
	int line, column;
	const char *what;
} hostile[] = {
    {"", 0, 1, 1, "nothing in the file"},
    {"# only a comment\n\n", 0, 1, 1, "nothing in the file"},
    {"---", 0, 1, 4, "nothing in the document"},
    {"a: b\n\xc3\xa9: |", 0, 2, 4, "block scalars"},
    {"a: b\n- c", 0, 2, 1, "does not belong"},
    {"a:\n  -", 0, 2, 3, "list item is empty"},
    {"a:", 0, 1, 1, "\"a\" has no value"},
    {"---\n", 0, 2, 1, "nothing in the document"},
    {"\xef\xbb\xbf"
     "a: b\n",
	0, 1, 1, "byte order mark"},
    {"a: b\nc: \xef\xbb\xbf"
     "d\n",
	0, 2, 4, "byte order mark"},
    {"\xff\xfe"
     "a\0:\0",
	6, 1, 1, "not UTF-8"},
    {"a: b\r\nc: d\r\n", 0, 1, 5, "carriage return"},
    {"a: b\rc: d\n", 0, 1, 5, "carriage return"},
    {"a: b\nc: d\0e\n", 12, 2, 5, "control character"},
    {"a: b\x1b[2Jc\n", 0, 1, 5, "control character"},
    {"a: b\x7f\n", 0, 1, 5, "control character"},
    {"a: \xc3\xa9\xc2\x85x\n", 0, 1, 5, "control character"},
    {"a: \xe2\x80\xa8x\n", 0, 1, 4, "invisible line break"},
    {"a: x\xe2\x80\xaey\n", 0, 1, 5, "reading direction"},
    {"# \xe2\x81\xa6 in a comment\na: b\n", 0, 1, 3, "reading direction"},
    {"a: \xef\xbf\xbf\n", 0, 1, 4, "no character"},
    {"a: b\n\xc3\xa9: \xc0\xaf\n", 0, 2, 4, "not UTF-8"},
    {"a: \xed\xa0\x80\n", 0, 1, 4, "not UTF-8"},
    {"a: \xf4\x90\x80\x80\n", 0, 1, 4, "not UTF-8"},
    {"a: \xf8\x88\x80\x80\x80\n", 0, 1, 4, "not UTF-8"},
    {"a: \xe2\x82", 0, 1, 4, "not UTF-8"},
    {"a: \x80\n", 0, 1, 4, "not UTF-8"},
    {"a:\n\t- b\n", 0, 2, 1, "tab in the indentation"},
    {"a:\n  \t- b\n", 0, 2, 3, "tab in the indentation"},
    {"a: b\tc\n", 0, 1, 4, "holds a tab"},
    {"a: b\n\n---\nc: d\n", 0, 3, 1, "second document"},
    {"a: b\n...\n", 0, 2, 1, "\"...\""},
    {"a: b\n...\n---\nc: d\n", 0, 2, 1, "\"...\""},
    {"%YAML 1.1\n---\na: b\n", 0, 1, 1, "directive"},
    {"%TAG ! tag:x,2026:\n---\na: b\n", 0, 1, 1, "directive"},
    {"# c\n%FOO\n---\na: b\n", 0, 2, 1, "directive"},
    {"a: [b, c]\n", 0, 1, 4, "in brackets"},
    {"a: {b: c}\n", 0, 1, 4, "in brackets"},
    {"[a, b]\n", 0, 1, 1, "in brackets"},
    {"{a: b}\n", 0, 1, 1, "in brackets"},
    {"a:\n  - []\n", 0, 2, 5, "in brackets"},
    {"[a, b]: c\n", 0, 1, 1, "in brackets"},
    {"x: y\n? [a]\n: c\n", 0, 2, 3, "in brackets"},
    {"a: &x b\n", 0, 1, 4, "anchors"},
    {"a: &x\n  b: c\n", 0, 1, 4, "anchors"},
    {"a: &x\n  - b\n", 0, 1, 4, "anchors"},
    {"&x a: b\n", 0, 1, 1, "anchors"},
    {"a: &\n", 0, 1, 4, "anchors"},
    {"a: b\nc: *a\n", 0, 2, 4, "aliases"},
    {"a: *\n", 0, 1, 4, "aliases"},
    {"*a : b\n", 0, 1, 1, "aliases"},
    {"a: !!str b\n", 0, 1, 4, "tags"},
    {"a: !x b\n", 0, 1, 4, "tags"},
    {"a: !<tag:x,2026:y> b\n", 0, 1, 4, "tags"},
    {"a: ! b\n", 0, 1, 4, "tags"},
    {"a: ! 'b'\n", 0, 1, 4, "tags"},
    {"a: !\n", 0, 1, 4, "tags"},
    {"a: !!map\n  b: c\n", 0, 1, 4, "tags"},
    {"a: !y!z b\n", 0, 1, 4, "tags"},
    {"! a: b\n", 0, 1, 1, "tags"},
    {"a: |\n  b\n", 0, 1, 4, "block scalars"},
    {"a: >-\n  b\n", 0, 1, 4, "block scalars"},
    {"a: |9x\n  b\n", 0, 1, 4, "block scalars"},
    {"a: b\n  c\n", 0, 1, 4, "several lines"},
    {"a: \"b\n  c\"\n", 0, 1, 4, "several lines"},
    {"a: 'b\n\n  c'\n", 0, 1, 4, "several lines"},
    {"a: \"b\\\n  c\"\n", 0, 1, 4, "several lines"},
    {"a: \"b\n", 0, 1, 4, "not closed"},
    {"a: 'b\n---\n", 0, 1, 4, "not closed"},
    {"a: \"b\\qc\"\n", 0, 1, 4, "unknown escape"},
    {"a: \"\\ud800\"\n", 0, 1, 4, "unknown escape"},
    {"a: \"\\x4\"\n", 0, 1, 4, "unknown escape"},
    {"a: \"b\\nc\"\n", 0, 1, 4, "holds a line break"},
    {"a: \"b\\0c\"\n", 0, 1, 4, "holds a control character"},
    {"a: \"b\\tc\"\n", 0, 1, 4, "holds a tab"},
    {"a: \"b\\u202ec\"\n", 0, 1, 4, "reading direction"},
    {"a: \"b\\Lc\"\n", 0, 1, 4, "invisible line break"},
    {"\"a\\0b\": c\n", 0, 1, 1, "holds a control character"},
    {"a: b\na: c\n", 0, 2, 1, "\"a\" was given in line 1"},
    {"x:\n  - a: b\n    c: d\n    \"a\": e\n", 0, 4, 5, "\"a\" was given in line 2"},
    {"d: 1\nb: 2\na: 3\nb: 4\na: 5\na: 6\n", 0, 4, 1, "\"b\" was given in line 2"},
    {"a:\nb: c\n", 0, 1, 1, "\"a\" has no value"},
    {"x: y\na:   # nothing\n", 0, 2, 1, "\"a\" has no value"},
    {"a:\n  - b\n  -\n  - c\n", 0, 3, 3, "list item is empty"},
    {"a:\n-\n", 0, 2, 1, "list item is empty"},
    {": b\n", 0, 1, 1, "does not belong to the keys around"},
    {"'': b\n", 0, 1, 1, "a key is missing"},
    {"? a\n: b\n", 0, 1, 3, "\"? key\""},
    {"? a\n", 0, 1, 3, "\"? key\""},
    {"a: b\n? c\n: d\n", 0, 2, 3, "\"? key\""},
    {"? a: b\n: c\n", 0, 1, 3, "a key cannot be"},
    {"? - a\n: c\n", 0, 1, 3, "a key cannot be"},
    {"a: b: c\n", 0, 1, 4, "quote a value"},
    {"  - a: \xc3\xa9 x: c\n", 0, 1, 8, "quote a value"},
    {"a: b\n  c: d\n", 0, 1, 4, "several lines"},
    {"a: \"b\"\n  c: d\n", 0, 2, 3, "check indentation"},
    {"a: \"b\" : c\n", 0, 1, 4, "quote a value"},
    {"a: - b\n", 0, 1, 4, "a line of its own"},
    {"a: b\nc:d\ne: f\n", 0, 2, 1, "no \": \" after this key"},
    {"a: b\nc\n", 0, 2, 1, "no \": \" after this key"},
    {"a:\n  - b\n  c: d\n", 0, 3, 3, "does not belong to the list"},
    {"a:\n    b: c\n  d: e\n", 0, 3, 3, "does not belong"},
    {"a: b\n- c\n", 0, 2, 1, "does not belong to the keys around"},
    {"- a\nb: c\n", 0, 2, 1, "does not belong"},
    {"a: \"b\" c\n", 0, 1, 8, "does not belong"},
    {"a: @b\n", 0, 1, 4, "cannot begin with this character"},
    {"a: `b`\n", 0, 1, 4, "cannot begin with this character"},
    {"a: %b\n", 0, 1, 4, "cannot begin with this character"},
    {"a: ]\n", 0, 1, 4, "cannot begin with this character"},
    {"a: ,b\n", 0, 1, 4, "cannot begin with this character"},
};

static void
test_hostile_texts_are_refused_at_their_place(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++) {
		const struct hostile *h = &hostile[i];

		if (parse(f, h->text, h->len == 0 ? strlen(h->text) : h->len))
			fail_msg("accepted: %s", h->text);
		complains(&f->r.err, h->line, h->column, h->what);
	}
}

/* depth maps inside each other, the innermost with a value. */
static size_t
nested(char *buf, size_t size, int depth)
{
	size_t len = 0;

	for (int i = 0; i < depth; i++)
		len += (size_t)snprintf(
		    buf + len, size - len, "%*sa:%s", i, "", i + 1 < depth ? "\n" : " b\n");
	return len;
}

static void
test_depth_limit(void **state)
{
	struct fixture *f = *state;
	char text[1024];

	assert_true(parse(f, text, nested(text, sizeof(text), YAML_DEPTH)));
	assert_false(parse(f, text, nested(text, sizeof(text), YAML_DEPTH + 1)));
	complains(&f->r.err, YAML_DEPTH + 1, YAML_DEPTH + 1, "more than 16");
	memset(text, ' ', sizeof(text));
	for (size_t i = 0; i < 40; i++)
		text[2 * i] = '-';
	assert_false(parse(f, text, 80));
	complains(&f->r.err, 1, 2 * YAML_DEPTH + 1, "more than 16");
}

static void
test_node_limit(void **state)
{
	struct fixture *f = *state;
	char *text = repeat("- a\n", YAML_NODES, "");

	assert_true(parse(f, text, (size_t)4 * (YAML_NODES - 1)));
	assert_int_equal(f->doc.root->count, YAML_NODES - 1);
	assert_false(parse(f, text, (size_t)4 * YAML_NODES));
	complains(&f->r.err, YAML_NODES, 3, "more than 200000 values");
	free(text);
}

static void
test_byte_limit(void **state)
{
	struct fixture *f = *state;
	char *text = malloc(YAML_BYTES + 1);

	memset(text, '#', YAML_BYTES + 1);
	memcpy(text, "a: b\n", 5);
	assert_true(parse(f, text, YAML_BYTES));
	assert_false(parse(f, text, YAML_BYTES + 1));
	assert_int_equal(f->r.err.code, ERR_TOO_LARGE);
	assert_non_null(strstr(f->r.err.msg, "x.yaml:1:1: more than 4 MiB;"));
	free(text);
}

/* Each of these once made a reader of YAML slow, deep or large; here they end within a test's
 * patience. */
static void
test_bombs_are_refused(void **state)
{
	static const char *const pieces[] = {"[", "{", "- ", "? ", "a: ", "&a ", "!", "\"", "'",
	    "*a ", "%", "|", "a:\n", "- [", "x", "\\", "[]: ", "--- ", ",", "a\n", "-\n", "#", "\n",
	    " "};
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		char *text = repeat(pieces[i], YAML_BYTES / strlen(pieces[i]), "");

		if (parse(f, text, strlen(text)))
			assert_int_equal(f->doc.root->kind, YAML_SCALAR);
		else
			assert_non_null(strchr(f->r.err.msg, ';'));
		free(text);
	}
}

static void
test_short_memory_is_a_refusal(void **state)
{
	static const char text[] = "a: b\nc:\n  - d: e\n    f: ghijklmnopqrstuvwxyz\n";
	struct fixture *f = *state;
	bool done = false;

	for (size_t limit = 64; !done; limit += 16) {
		struct arena *arena = arena_new(limit, limit);
		struct err err = {0};

		done = yaml_parse(arena, "x.yaml", text, sizeof(text) - 1, &f->doc, &err);
		if (!done)
			assert_int_equal(err.code, ERR_TOO_LARGE);
		arena_free(&arena);
		assert_true(limit < 65536);
	}
}

/* --- tables --- */

static const char *const colours[] = {"red", "green", "dark_blue", NULL};

struct thing {
	const char *title;
	bool open;
	int64_t version, wait, room;
	int colour;
	struct yaml_texts who;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct thing, member)
static const struct yaml_field thing_fields[] = {
    {"title", YAML_TEXT, AT(title), true, 1, 20, NULL, "what it is called"},
    {"open", YAML_BOOL, AT(open), false, 0, 0, NULL, "whether it is"},
    {"version", YAML_INT, AT(version), true, 1, 9, NULL, "which one"},
    {"wait for", YAML_DURATION, AT(wait), false, 200000, 5 * CLOCK_MINUTE, NULL, "how long"},
    {"room", YAML_SIZE, AT(room), false, 1024, 0, NULL, "how much"},
    {"colour", YAML_WORD, AT(colour), false, 0, 0, colours, "which"},
    {"who", YAML_TEXTS, AT(who), false, 1, 8, NULL, "them"},
    {"rest", YAML_NODE, AT(rest), false, 0, 0, NULL, "read elsewhere"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static bool
read_thing(struct fixture *f, const char *text, struct thing *thing)
{
	must_parse(f, text);
	return yaml_read(&f->doc, f->doc.root, thing_fields, thing, &f->r.err);
}

static void
test_table_reads_every_type(void **state)
{
	struct thing thing = {0};
	struct fixture *f = *state;

	assert_true(read_thing(f,
	    "title: t\nopen: yes\nversion: 9\nwait for: 200ms\nroom: 16MiB\ncolour: dark_blue\n"
	    "who:\n  - a\n  - b\nrest:\n  x: y\n",
	    &thing));
	assert_string_equal(thing.title, "t");
	assert_true(thing.open);
	assert_int_equal(thing.version, 9);
	assert_int_equal(thing.wait, 200000);
	assert_int_equal(thing.room, 16 << 20);
	assert_int_equal(thing.colour, 2);
	assert_int_equal(thing.who.count, 2);
	assert_string_equal(thing.who.v[1], "b");
	assert_string_equal(yaml_get(thing.rest, "x")->text, "y");
}

static void
test_absent_members_stay(void **state)
{
	struct thing thing = {.wait = 7, .open = true, .colour = 1};

	assert_true(read_thing(*state, "version: 1\ntitle: 12345678901234567890\n", &thing));
	assert_int_equal(thing.wait, 7);
	assert_true(thing.open);
	assert_int_equal(thing.colour, 1);
}

#define REST "title: t\nversion: 1\n"

static const struct hostile bad_things[] = {
    {"title: t\n", 0, 1, 1,
	"\"version\" is missing; add the key with a whole number, between 1 and 9"},
    {"\n\n  open: no\n  version: 1\n", 0, 3, 3, "\"title\" is missing"},
    {REST "  \nopne: yes\n", 0, 4, 1, "unknown key \"opne\"; write \"open\""},
    {"vesion: 1\n", 0, 1, 1, "unknown key \"vesion\"; write \"version\""},
    {REST "Wait_for: 5s\n", 0, 3, 1, "write \"wait for\""},
    {REST "x: y\n", 0, 3, 1, "unknown key \"x\"; known here: title, open, version, wait for"},
    {REST "a key of more than sixty-four bytes, which resembles no other key at all: y\n", 0, 3, 1,
	"unknown key \"a key of more than sixty-four bytes, whi...\""},
    {"- a\n- b\n", 0, 1, 1, "a list stands here; write \"key: value\""},
    {"abc\n", 0, 1, 1, "a single value stands here"},
    {"version: 1\ntitle: ''\n", 0, 2, 8, "a text, between 1 and 20 bytes"},
    {"version: 1\ntitle: 123456789012345678901\n", 0, 2, 8, "a text, between 1 and 20 bytes"},
    {"title:\n  - a\n", 0, 2, 3, "\"title\": a list stands here; write a text"},
    {"title:\n  a: b\n", 0, 2, 3, "keys and values stand here; write a text"},
    {REST "open: true\n", 0, 3, 7, "\"open\": bad value \"true\"; write yes or no"},
    {REST "open: Yes\n", 0, 3, 7, "write yes or no"},
    {"title: t\nversion: 0\n", 0, 2, 10, "between 1 and 9"},
    {"title: t\nversion: 10\n", 0, 2, 10, "between 1 and 9"},
    {"title: t\nversion: 01\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: 0x1\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: 1.0\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: +1\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: '1 '\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: -\n", 0, 2, 10, "a line of its own"},
    {"title: t\nversion: ''\n", 0, 2, 10, "a whole number"},
    {"title: t\nversion: 18446744073709551617\n", 0, 2, 10, "a whole number"},
    {REST "wait for: 199ms\n", 0, 3, 11, "a duration in ms, s, m, h or d, between 200ms and 5m"},
    {REST "wait for: 301s\n", 0, 3, 11, "between 200ms and 5m"},
    {REST "wait for: 5\n", 0, 3, 11, "a duration"},
    {REST "wait for: 5 s\n", 0, 3, 11, "a duration"},
    {REST "wait for: -5s\n", 0, 3, 11, "a duration"},
    {REST "wait for: 106751992d\n", 0, 3, 11, "a duration"},
    {REST "room: 1023\n", 0, 3, 7, "a size in bytes, KiB, MiB or GiB, at least 1KiB"},
    {REST "room: 64kb\n", 0, 3, 7, "a size"},
    {REST "room: 8589934592GiB\n", 0, 3, 7, "a size"},
    {REST "colour: gren\n", 0, 3, 9, "\"colour\": unknown word \"gren\"; write \"green\""},
    {REST "colour: Dark_blue\n", 0, 3, 9, "write \"dark_blue\""},
    {REST "colour: purple\n", 0, 3, 9,
	"\"colour\": bad value \"purple\"; write one of red, green, dark_blue"},
    {REST "who: a\n", 0, 3, 6, "write a list"},
    {REST "who:\n  a: b\n", 0, 4, 3, "write a list"},
    {REST "who:\n  - a\n  - b: c\n", 0, 5, 5, "\"who\": keys and values stand here; write a text"},
    {REST "who:\n  - b\n  - a\n  - 'b'\n", 0, 6, 5, "\"who\": \"b\" stands in line 4 already"},
    {REST "who:\n  - b\n  - 123456789\n", 0, 5, 5, "between 1 and 8 bytes"},
};

static void
test_bad_values_are_refused_at_their_place(void **state)
{
	struct fixture *f = *state;

	for (size_t i = 0; i < sizeof(bad_things) / sizeof(bad_things[0]); i++) {
		const struct hostile *h = &bad_things[i];
		struct thing thing = {0};

		if (parse(f, h->text, strlen(h->text)) &&
		    yaml_read(&f->doc, f->doc.root, thing_fields, &thing, &f->r.err))
			fail_msg("accepted: %s", h->text);
		complains(&f->r.err, h->line, h->column, h->what);
	}
}

static void
test_whole_range_of_numbers(void **state)
{
	static const struct yaml_field any = {
	    "k", YAML_INT, 0, false, INT64_MIN, INT64_MAX, NULL, ""};
	struct fixture *f = *state;
	int64_t value;

	must_parse(
	    f, "- -9223372036854775808\n- 9223372036854775807\n- -9223372036854775809\n- '-'\n");
	assert_true(yaml_read_one(&f->doc, f->doc.root->child, &any, &value, &f->r.err));
	assert_true(value == INT64_MIN);
	assert_true(yaml_read_one(&f->doc, f->doc.root->child->next, &any, &value, &f->r.err));
	assert_true(value == INT64_MAX);
	assert_false(
	    yaml_read_one(&f->doc, f->doc.root->child->next->next, &any, &value, &f->r.err));
	assert_false(
	    yaml_read_one(&f->doc, f->doc.root->child->next->next->next, &any, &value, &f->r.err));
}

static void
test_long_word_lists_are_cut_in_complaints(void **state)
{
	const char *words[201];
	const struct yaml_field field = {"k", YAML_WORD, 0, false, 0, 0, words, ""};
	struct fixture *f = *state;
	char buf[YAML_ACCEPTS_SIZE];
	int value;

	for (size_t i = 0; i < 200; i++)
		words[i] = "sesquipedalian";
	words[200] = NULL;
	yaml_accepts(&field, buf);
	assert_string_equal(buf + strlen(buf) - 5, ", ...");
	must_parse(f, "k: v\n");
	assert_false(yaml_read_one(&f->doc, f->doc.root->child, &field, &value, &f->r.err));
	complains(&f->r.err, 1, 4, "one of sesquipedalian, ");
}

static void
test_nearest_word(void **state)
{
	static const char *const words[] = {"in force from", "in force until", "kind", "to", NULL};

	(void)state;
	assert_string_equal(yaml_nearest("in_force_from", words), "in force from");
	assert_string_equal(yaml_nearest("in froce until", words), "in force until");
	assert_string_equal(yaml_nearest("knid", words), "kind");
	assert_string_equal(yaml_nearest("tO", words), "to");
	assert_null(yaml_nearest("", words));
	assert_null(yaml_nearest("of", words));
	assert_null(yaml_nearest("kneed", words));
}

/* --- files --- */

static void
test_load_reads_a_file(void **state)
{
	char path[] = "/tmp/test_yaml.XXXXXX";
	struct fixture *f = *state;
	int fd = mkstemp(path);

	assert_int_equal(write(fd, "a: b\nc: [\n", 10), 10);
	assert_false(yaml_load(f->r.arena, path, &f->doc, &f->r.err));
	assert_int_equal(strncmp(f->r.err.msg, path, strlen(path)), 0);
	assert_non_null(strstr(f->r.err.msg, ":2:4: "));
	assert_int_equal(ftruncate(fd, 5), 0);
	assert_true(yaml_load(f->r.arena, path, &f->doc, &f->r.err));
	assert_string_equal(yaml_get(f->doc.root, "a")->text, "b");
	assert_int_equal(ftruncate(fd, YAML_BYTES + 1), 0);
	assert_false(yaml_load(f->r.arena, path, &f->doc, &f->r.err));
	assert_int_equal(f->r.err.code, ERR_TOO_LARGE);
	close(fd);
	unlink(path);
	assert_false(yaml_load(f->r.arena, path, &f->doc, &f->r.err));
	assert_int_equal(f->r.err.code, ERR_NOT_FOUND);
	assert_false(yaml_load(f->r.arena, "/tmp", &f->doc, &f->r.err));
	assert_non_null(strstr(f->r.err.msg, "not a plain file"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_nodes_know_their_place),
	    cmocka_unit_test(test_all_scalars_are_texts),
	    cmocka_unit_test(test_hostile_texts_are_refused_at_their_place),
	    cmocka_unit_test(test_depth_limit),
	    cmocka_unit_test(test_node_limit),
	    cmocka_unit_test(test_byte_limit),
	    cmocka_unit_test(test_bombs_are_refused),
	    cmocka_unit_test(test_short_memory_is_a_refusal),
	    cmocka_unit_test(test_table_reads_every_type),
	    cmocka_unit_test(test_absent_members_stay),
	    cmocka_unit_test(test_bad_values_are_refused_at_their_place),
	    cmocka_unit_test(test_whole_range_of_numbers),
	    cmocka_unit_test(test_long_word_lists_are_cut_in_complaints),
	    cmocka_unit_test(test_nearest_word),
	    cmocka_unit_test(test_load_reads_a_file),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
