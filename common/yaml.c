/* From bytes to nodes: libyaml's events, held to the strict profile, with a position for every
 * complaint. */
#include "common/yaml.h"

#include <stdio.h>
#include <string.h>
#include <yaml.h>

#include "common/yaml_text.h"

struct level {
	struct yaml_node *node, *last;
	const char *key; /* read, and waiting for its value; NULL otherwise */
	int key_line, key_column;
};

struct reader {
	struct yaml_doc *doc;
	struct err *err;
	yaml_parser_t parser;
	const char *bytes;
	size_t len;
	size_t at, index; /* a byte offset and the number of the character there */
	struct level stack[YAML_DEPTH];
	size_t depth, nodes;
	bool opened, done; /* a document began; the stream ended */
};

/* libyaml ends a last line that has no line feed, and stands on the next; no reader of the file
 * does. */
static yaml_mark_t
inside(const struct reader *r, yaml_mark_t mark)
{
	size_t lines = 0, column = 0;

	for (size_t i = 0; i < r->len; i++) {
		bool feed = r->bytes[i] == '\n';

		lines += feed;
		column = feed ? 0 : column + (((unsigned char)r->bytes[i] & 0xc0) != 0x80);
	}
	if (mark.line > lines)
		mark = (yaml_mark_t){.line = lines, .column = column};
	return mark;
}

static PRINTF_LIKE(3, 4) bool fault_mark(struct reader *r, yaml_mark_t mark, const char *fmt, ...)
{
	const yaml_mark_t at = inside(r, mark);
	const struct yaml_node place = {.line = (int)at.line + 1, .column = (int)at.column + 1};
	char what[sizeof(r->err->msg)];
	va_list ap;

	va_start(ap, fmt);
	if (vsnprintf(what, sizeof(what), fmt, ap) < 0)
		what[0] = '\0';
	va_end(ap);
	return yaml_fault(r->doc, &place, r->err, "%s", what);
}

static bool
out_of_memory(struct reader *r)
{
	return err_set(r->err, ERR_TOO_LARGE, "%s: does not fit into the memory set aside for it",
	    r->doc->file);
}

/* --- the source behind a mark: what libyaml leaves out of its events --- */

/* Marks count characters; the bytes are known to be UTF-8. Marks hardly ever go back. */
static size_t
offset_of(struct reader *r, yaml_mark_t mark)
{
	while (r->index < mark.index && r->at < r->len) {
		r->at++;
		while (r->at < r->len && ((unsigned char)r->bytes[r->at] & 0xc0) == 0x80)
			r->at++;
		r->index++;
	}
	while (r->index > mark.index) {
		r->at--;
		while (((unsigned char)r->bytes[r->at] & 0xc0) == 0x80)
			r->at--;
		r->index--;
	}
	return r->at;
}

/* An explicit key ("? key") looks like any other in the events; its colon is not behind it. */
static bool
colon_follows(struct reader *r, yaml_mark_t end)
{
	size_t at = offset_of(r, end);

	while (at < r->len && r->bytes[at] == ' ')
		at++;
	return at < r->len && r->bytes[at] == ':';
}

/* Where the key or value begins that holds the character at mark: "a: b: c" is wrong at b, not at
 * its colon. */
static yaml_mark_t
item_start(struct reader *r, yaml_mark_t mark)
{
	size_t end = offset_of(r, mark), line = end, start;

	while (line > 0 && r->bytes[line - 1] != '\n')
		line--;
	start = line;
	for (size_t at = line; at < end; at++) {
		bool item = at + 1 < end && r->bytes[at + 1] == ' ' &&
			    (r->bytes[at] == ':' || (r->bytes[at] == '-' && at == start));
		if (item || (r->bytes[at] == ' ' && at == start))
			start = at + 1;
	}
	mark.column = 0;
	for (size_t at = line; at < start; at++)
		mark.column += ((unsigned char)r->bytes[at] & 0xc0) != 0x80;
	return mark;
}

/* --- what libyaml itself refuses, in words that say what would be right --- */

static const char no_anchors[] = "anchors are not allowed; write the value out";
static const char no_aliases[] = "aliases are not allowed; write the value out";
static const char no_tags[] = "tags are not allowed; write the value alone";
static const char no_blocks[] = "block scalars are not allowed; write the value on one line";
static const char no_question[] =
    "\"? key\" is outside the profile; write \"key: value\" on one line";
static const char no_colon[] = "no \": \" after this key; write \"key: value\" on one line";
static const char no_key_here[] =
    "a key where none can stand; check the indentation, or quote a value that holds \": \"";
static const char no_list_here[] =
    "a list begins in the middle of a line; begin each \"- item\" on a line of its own";
static const char no_escape[] =
    "unknown escape in a quoted value; write the character itself, or \\\\ for a backslash";
static const char no_end[] = "the quote is not closed; close it on the same line";
static const char no_start[] = "a value cannot begin with this character; put the value in quotes";
static const char no_member[] =
    "this does not belong to the keys around it; check indentation and quotes";
static const char no_item[] =
    "this does not belong to the list above it; begin it with \"- \", or check the indentation";
static const char no_more[] = "this follows the end of the document; one document a file";

static const struct {
	const char *of_libyaml; /* its context, or its problem */
	enum { AT_PROBLEM, AT_CONTEXT, AT_ITEM } where;
	const char *say;
} refusals[] = {
    {"while scanning a simple key", AT_CONTEXT, no_colon},
    {"block sequence entries are not allowed in this context", AT_PROBLEM, no_list_here},
    {"mapping keys are not allowed in this context", AT_PROBLEM, no_question},
    {"mapping values are not allowed in this context", AT_ITEM, no_key_here},
    {"while scanning an anchor", AT_CONTEXT, no_anchors},
    {"while scanning an alias", AT_CONTEXT, no_aliases},
    {"while scanning a tag", AT_CONTEXT, no_tags},
    {"while parsing a tag", AT_CONTEXT, no_tags},
    {"found undefined tag handle", AT_PROBLEM, no_tags},
    {"while scanning a block scalar", AT_CONTEXT, no_blocks},
    {"while parsing a quoted scalar", AT_CONTEXT, no_escape},
    {"while scanning a quoted scalar", AT_CONTEXT, no_end},
    {"found character that cannot start any token", AT_PROBLEM, no_start},
    {"did not find expected node content", AT_PROBLEM, no_start},
    {"while parsing a block mapping", AT_PROBLEM, no_member},
    {"while parsing a block collection", AT_PROBLEM, no_item},
    {"did not find expected <document start>", AT_PROBLEM, no_more},
};

static bool
refused(struct reader *r)
{
	yaml_parser_t *p = &r->parser;
	const char *context = p->context == NULL ? "" : p->context;
	const char *problem = p->problem == NULL ? "" : p->problem;

	if (p->error == YAML_MEMORY_ERROR)
		return out_of_memory(r);
	for (size_t i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		yaml_mark_t mark = p->problem_mark;

		if (strcmp(refusals[i].of_libyaml, context) != 0 &&
		    strcmp(refusals[i].of_libyaml, problem) != 0)
			continue;
		if (refusals[i].where == AT_CONTEXT)
			mark = p->context_mark;
		if (refusals[i].where == AT_ITEM)
			mark = item_start(r, mark);
		return fault_mark(r, mark, "%s", refusals[i].say);
	}
	return fault_mark(r, p->problem_mark,
	    "%s; write plain \"key: value\" lines and \"- item\" lists", problem);
}

/* --- from events to nodes --- */

static struct level *
top(struct reader *r)
{
	return r->depth == 0 ? NULL : &r->stack[r->depth - 1];
}

static bool
wants_key(struct reader *r)
{
	return r->depth > 0 && top(r)->node->kind == YAML_MAP && top(r)->key == NULL;
}

static void
attach(struct reader *r, struct yaml_node *node)
{
	struct level *level = top(r);

	if (level == NULL) {
		r->doc->root = node;
		return;
	}
	node->key = level->key;
	node->key_line = level->key_line;
	node->key_column = level->key_column;
	level->key = NULL;
	if (level->last == NULL)
		level->node->child = node;
	else
		level->last->next = node;
	level->last = node;
	level->node->count++;
}

static struct yaml_node *
add_node(struct reader *r, enum yaml_kind kind, yaml_mark_t mark)
{
	struct yaml_node *node;

	if (r->nodes == YAML_NODES) {
		fault_mark(r, mark, "more than %d values; split the file", YAML_NODES);
		return NULL;
	}
	if ((node = arena_zalloc(r->doc->arena, sizeof(*node))) == NULL) {
		out_of_memory(r);
		return NULL;
	}
	r->nodes++;
	node->kind = kind;
	node->line = (int)mark.line + 1;
	node->column = (int)mark.column + 1;
	attach(r, node);
	return node;
}

static bool
on_nothing(struct reader *r, const yaml_event_t *event)
{
	(void)r, (void)event;
	return true;
}

static bool
on_stream_end(struct reader *r, const yaml_event_t *event)
{
	(void)event;
	r->done = true;
	if (r->doc->root == NULL)
		return fault_mark(
		    r, (yaml_mark_t){0}, "nothing in the file; write \"key: value\" lines");
	return true;
}

static bool
on_document(struct reader *r, const yaml_event_t *event)
{
	if (r->opened)
		return fault_mark(
		    r, event->start_mark, "a second document; put it into a file of its own");
	r->opened = true;
	return true;
}

static bool
on_document_end(struct reader *r, const yaml_event_t *event)
{
	if (!event->data.document_end.implicit)
		return fault_mark(
		    r, event->start_mark, "\"...\" is outside the profile; remove the line");
	return true;
}

static bool
on_alias(struct reader *r, const yaml_event_t *event)
{
	return fault_mark(r, event->start_mark, "%s", no_aliases);
}

static bool
check_properties(struct reader *r, const yaml_event_t *event, const void *anchor, const void *tag)
{
	if (anchor != NULL)
		return fault_mark(r, event->start_mark, "%s", no_anchors);
	if (tag != NULL)
		return fault_mark(r, event->start_mark, "%s", no_tags);
	return true;
}

static bool
check_quoted(struct reader *r, const yaml_event_t *event)
{
	size_t at = offset_of(r, event->start_mark);

	if (at == r->len || (r->bytes[at] != '"' && r->bytes[at] != '\''))
		return fault_mark(r, event->start_mark, "%s", no_tags);
	return true;
}

/* The value of a plain scalar is the very bytes of the source, unless something unseen stands in
 * front: "! x". */
static bool
check_plain(struct reader *r, const yaml_event_t *event)
{
	const char *text = (const char *)event->data.scalar.value;
	size_t len = event->data.scalar.length, at = offset_of(r, event->start_mark);

	if (len == 0 && event->start_mark.index != event->end_mark.index)
		return fault_mark(r, event->start_mark, "%s", no_tags);
	if (len > r->len - at || memcmp(r->bytes + at, text, len) != 0)
		return fault_mark(r, event->start_mark, "%s", no_tags);
	return true;
}

static bool
check_scalar(struct reader *r, const yaml_event_t *event)
{
	yaml_scalar_style_t style = event->data.scalar.style;
	const char *bad;

	if (!check_properties(r, event, event->data.scalar.anchor, event->data.scalar.tag))
		return false;
	if (style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE)
		return fault_mark(r, event->start_mark, "%s", no_blocks);
	if (event->start_mark.line != event->end_mark.line)
		return fault_mark(r, event->start_mark,
		    "the value goes on over several lines; write it on one line");
	if (style == YAML_PLAIN_SCALAR_STYLE ? !check_plain(r, event) : !check_quoted(r, event))
		return false;
	bad = yaml_text_refused((const char *)event->data.scalar.value, event->data.scalar.length);
	if (bad != NULL)
		return fault_mark(r, event->start_mark, "the value holds %s; take it out", bad);
	return true;
}

static bool
take_key(struct reader *r, const yaml_event_t *event, bool empty)
{
	struct level *level = top(r);

	if (empty || event->data.scalar.length == 0)
		return fault_mark(r, event->start_mark, "a key is missing; write \"key: value\"");
	if (!colon_follows(r, event->end_mark))
		return fault_mark(r, event->start_mark, "%s", no_question);
	level->key = arena_strndup(
	    r->doc->arena, (const char *)event->data.scalar.value, event->data.scalar.length);
	level->key_line = (int)event->start_mark.line + 1;
	level->key_column = (int)event->start_mark.column + 1;
	return level->key != NULL || out_of_memory(r);
}

/* libyaml marks a missing value behind its colon or dash; the complaint belongs to the key, or to
 * the dash. */
static bool
value_missing(struct reader *r, yaml_mark_t mark)
{
	struct level *level = top(r);
	char buf[YAML_QUOTE_SIZE];

	if (level == NULL)
		return fault_mark(r, mark, "nothing in the document; write \"key: value\" lines");
	if (level->key == NULL) {
		mark.column -= mark.column > 0;
		return fault_mark(r, mark, "the list item is empty; write a value after the dash");
	}
	mark.line = (size_t)level->key_line - 1;
	mark.column = (size_t)level->key_column - 1;
	return fault_mark(r, mark,
	    "\"%s\" has no value; write one behind the colon, or remove the key",
	    yaml_quote(level->key, buf));
}

static bool
on_scalar(struct reader *r, const yaml_event_t *event)
{
	bool empty = event->start_mark.index == event->end_mark.index;
	struct yaml_node *node;

	if (!check_scalar(r, event))
		return false;
	if (wants_key(r))
		return take_key(r, event, empty);
	if (empty)
		return value_missing(r, event->start_mark);
	if ((node = add_node(r, YAML_SCALAR, event->start_mark)) == NULL)
		return false;
	node->text = arena_strndup(
	    r->doc->arena, (const char *)event->data.scalar.value, event->data.scalar.length);
	return node->text != NULL || out_of_memory(r);
}

static bool
enter(struct reader *r, enum yaml_kind kind, const yaml_event_t *event, bool flow)
{
	struct yaml_node *node;

	if (flow)
		return fault_mark(r, event->start_mark,
		    "lists and maps in brackets are not allowed; write one item a line");
	if (wants_key(r))
		return fault_mark(
		    r, event->start_mark, "a key cannot be a list or map; write \"key: value\"");
	if (r->depth == YAML_DEPTH)
		return fault_mark(r, event->start_mark,
		    "more than %d lists and maps inside each other; make it flatter", YAML_DEPTH);
	if ((node = add_node(r, kind, event->start_mark)) == NULL)
		return false;
	r->stack[r->depth++] = (struct level){.node = node};
	return true;
}

static bool
on_list(struct reader *r, const yaml_event_t *event)
{
	return check_properties(
		   r, event, event->data.sequence_start.anchor, event->data.sequence_start.tag) &&
	       enter(r, YAML_LIST, event,
		   event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
}

static bool
on_map(struct reader *r, const yaml_event_t *event)
{
	return check_properties(
		   r, event, event->data.mapping_start.anchor, event->data.mapping_start.tag) &&
	       enter(
		   r, YAML_MAP, event, event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
}

static bool
on_list_end(struct reader *r, const yaml_event_t *event)
{
	(void)event;
	r->depth--;
	return true;
}

static bool
on_map_end(struct reader *r, const yaml_event_t *event)
{
	const struct yaml_node *first, *again, *map = top(r)->node;
	char buf[YAML_QUOTE_SIZE];

	(void)event;
	r->depth--;
	if (!yaml_text_repeated(map, true, &first, &again))
		return out_of_memory(r);
	if (again != NULL)
		return yaml_fault_key(r->doc, again, r->err,
		    "\"%s\" was given in line %d already; remove one of the two",
		    yaml_quote(again->key, buf), first->key_line);
	return true;
}

static bool (*const on_event[])(struct reader *, const yaml_event_t *) = {
    [YAML_NO_EVENT] = on_nothing,
    [YAML_STREAM_START_EVENT] = on_nothing,
    [YAML_STREAM_END_EVENT] = on_stream_end,
    [YAML_DOCUMENT_START_EVENT] = on_document,
    [YAML_DOCUMENT_END_EVENT] = on_document_end,
    [YAML_ALIAS_EVENT] = on_alias,
    [YAML_SCALAR_EVENT] = on_scalar,
    [YAML_SEQUENCE_START_EVENT] = on_list,
    [YAML_SEQUENCE_END_EVENT] = on_list_end,
    [YAML_MAPPING_START_EVENT] = on_map,
    [YAML_MAPPING_END_EVENT] = on_map_end,
};

static bool
read_events(struct reader *r)
{
	while (!r->done) {
		yaml_event_t event;
		bool ok;

		if (!yaml_parser_parse(&r->parser, &event))
			return refused(r);
		ok = on_event[event.type](r, &event);
		yaml_event_delete(&event);
		if (!ok)
			return false;
	}
	return true;
}

/* What must be seen in the bytes themselves, so that libyaml meets nothing but printable UTF-8
 * lines. */
static bool
check_bytes(struct reader *r)
{
	struct yaml_text_fault bad;
	yaml_mark_t mark;

	if (r->len > YAML_BYTES)
		return err_set(r->err, ERR_TOO_LARGE, "%s:1:1: more than %zu MiB; split the file",
		    r->doc->file, YAML_BYTES >> 20);
	if (yaml_text_check(r->bytes, r->len, &bad))
		return true;
	mark = (yaml_mark_t){.line = bad.line - 1, .column = bad.column - 1};
	return fault_mark(r, mark, "%s; %s", bad.what, bad.remedy);
}

bool
yaml_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct yaml_doc *doc, struct err *err)
{
	struct reader r = {.doc = doc, .err = err, .bytes = bytes, .len = len};
	bool ok;

	*doc = (struct yaml_doc){.file = file, .arena = arena};
	if ((doc->file = arena_strdup(arena, file)) == NULL) {
		doc->file = file;
		return out_of_memory(&r);
	}
	if (!check_bytes(&r))
		return false;
	if (!yaml_parser_initialize(&r.parser))
		return out_of_memory(&r);
	yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&r.parser, (const unsigned char *)bytes, len);
	ok = read_events(&r);
	yaml_parser_delete(&r.parser);
	return ok;
}
