/* expat, told to hold little: the body goes in by slices, and its memory is counted. */
#include "services/intake/feeds/xml.h"

#include <expat.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/text.h"

/* What it still needs of a slice is scanned again with the next one, so a piece of markup that no
 * slice holds is read as often as slices fit into the memory: a few times, whatever the body. */
#define SLICE ((size_t)256 << 10)
#define MEMORY ((size_t)4 << 20)

struct reader {
	const struct xml_plan *plan;
	void *ctx;
	XML_Parser parser;
	size_t nodes[XML_DEPTH + 1]; /* 0 at the root's place */
	size_t depth, skipped;       /* below what is not read: how far */
	size_t elements;
	char text[XML_TEXT];
	size_t len;
	enum xml_end end;
	const char *what; /* stopped the reading, if not expat */
};

/* --- memory: expat's functions know no context, and a reading stays in one thread --- */

struct block {
	_Alignas(max_align_t) size_t size;
};

static _Thread_local struct {
	size_t room;
	bool full; /* it asked for more than that */
} memory;

static bool
room_for(size_t n)
{
	if (n <= memory.room)
		return true;
	memory.full = true;
	return false;
}

static void
give(void *p)
{
	struct block *block = p == NULL ? NULL : (struct block *)p - 1;

	if (block == NULL)
		return;
	memory.room += block->size;
	free(block);
}

static void *
take_again(void *p, size_t n)
{
	struct block *block = p == NULL ? NULL : (struct block *)p - 1, *grown;
	size_t held = block == NULL ? 0 : block->size;

	if (!room_for(n > held ? n - held : 0))
		return NULL;
	grown = realloc(block, sizeof(*grown) + n);
	if (grown == NULL)
		return NULL;
	grown->size = n;
	memory.room = memory.room + held - n;
	return grown + 1;
}

static void *
take(size_t n)
{
	return take_again(NULL, n);
}

/* --- what expat tells --- */

static void
stop(struct reader *r, enum xml_end end, const char *what)
{
	r->end = end;
	r->what = what;
	(void)XML_StopParser(r->parser, XML_FALSE);
}

static const char *
local(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon == NULL ? name : colon + 1;
}

/* xsi:nil, under whatever prefix. */
static bool
says_nil(const char **attributes)
{
	for (; *attributes != NULL; attributes += 2)
		if (strcmp(local(attributes[0]), "nil") == 0)
			return strcmp(attributes[1], "true") == 0 ||
			       strcmp(attributes[1], "1") == 0;
	return false;
}

static void
on_start(void *ctx, const char *name, const char **attributes)
{
	struct reader *r = ctx;
	size_t node;

	r->elements += 1 + (size_t)XML_GetSpecifiedAttributeCount(r->parser) / 2;
	if (r->depth + r->skipped >= XML_DEPTH) {
		stop(r, XML_DEEP, "too deep");
		return;
	}
	if (r->elements > XML_ELEMENTS) {
		stop(r, XML_LARGE, "too many elements");
		return;
	}
	r->len = 0;
	node = r->skipped > 0
		   ? 0
		   : r->plan->enter(r->ctx, r->nodes[r->depth], local(name), says_nil(attributes));
	if (node != 0)
		r->nodes[++r->depth] = node;
	else if (r->depth == 0)
		stop(r, XML_FOREIGN, "not the root that is read");
	else
		r->skipped++;
}

static void
on_end(void *ctx, const char *name)
{
	struct reader *r = ctx;

	(void)name;
	if (r->end != XML_READ) /* of an empty element at which it was stopped */
		return;
	if (r->skipped > 0) {
		r->skipped--;
		return;
	}
	r->plan->leave(r->ctx, r->nodes[r->depth--], r->text, r->len);
	r->len = 0;
}

static void
on_text(void *ctx, const char *text, int len)
{
	struct reader *r = ctx;
	size_t n = (size_t)len, room = sizeof(r->text) - r->len;

	if (r->end != XML_READ || r->skipped > 0 || !r->plan->texts(r->nodes[r->depth]))
		return;
	if (n > room)
		n = room;
	memcpy(r->text + r->len, text, n);
	r->len += n;
}

/* Before its first declaration is looked at. */
static void
on_doctype(
    void *ctx, const char *name, const char *system, const char *public, int has_internal_subset)
{
	(void)name, (void)system, (void)public, (void)has_internal_subset;
	stop(ctx, XML_BROKEN, "a document type is not allowed");
}

/* --- one document --- */

static XML_Parser
parser_new(struct reader *r)
{
	static const XML_Memory_Handling_Suite counted = {take, take_again, give};
	XML_Parser parser = XML_ParserCreate_MM("UTF-8", &counted, NULL);

	if (parser == NULL)
		return NULL;
	XML_SetUserData(parser, r);
	XML_SetElementHandler(parser, on_start, on_end);
	XML_SetCharacterDataHandler(parser, on_text);
	XML_SetStartDoctypeDeclHandler(parser, on_doctype);
	return parser;
}

static void
judge(struct reader *r, struct xml_fault *fault)
{
	enum XML_Error code = XML_GetErrorCode(r->parser);
	const char *what = r->what;

	if (what == NULL && code == XML_ERROR_NO_MEMORY) {
		r->end = memory.full ? XML_LARGE : XML_STARVED;
		what = "markup too long";
	} else if (what == NULL) {
		r->end = XML_BROKEN;
		what = XML_ErrorString(code);
	}
	(void)snprintf(fault->text, sizeof(fault->text), "%s: line %lu, column %lu", what,
	    (unsigned long)XML_GetCurrentLineNumber(r->parser),
	    (unsigned long)XML_GetCurrentColumnNumber(r->parser) + 1);
}

enum xml_end
xml_read(
    const struct xml_plan *plan, void *ctx, const void *bytes, size_t len, struct xml_fault *fault)
{
	struct reader r = {.plan = plan, .ctx = ctx};
	enum XML_Status status = XML_STATUS_OK;

	fault->text[0] = '\0';
	memory.room = MEMORY;
	memory.full = false;
	if ((r.parser = parser_new(&r)) == NULL)
		return XML_STARVED;
	for (size_t at = 0, n; status == XML_STATUS_OK && r.end == XML_READ; at += n) {
		n = len - at < SLICE ? len - at : SLICE;
		status = XML_Parse(r.parser, (const char *)bytes + at, (int)n, at + n == len);
		if (at + n == len)
			break;
	}
	if (status != XML_STATUS_OK)
		judge(&r, fault);
	XML_ParserFree(r.parser);
	return r.end;
}
