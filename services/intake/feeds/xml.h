/*
 * XML from strangers, read piece by piece: its caller says of each element whether it is read at
 * all, and everything below what is not is stepped over without being held. No document type, hence
 * no entities of its own and nothing fetched; depth, elements and memory are bounded.
 */
#ifndef INTAKE_FEEDS_XML_H
#define INTAKE_FEEDS_XML_H

#include <stdbool.h>
#include <stddef.h>

#define XML_DEPTH 64
#define XML_ELEMENTS 500000 /* elements and attributes */
#define XML_TEXT 1024       /* bytes kept of one element's text */
#define XML_FAULT 96

enum xml_end {
	XML_READ,
	XML_BROKEN,  /* not well formed, cut short, or with a document type */
	XML_FOREIGN, /* another root than the caller reads */
	XML_DEEP,
	XML_LARGE,  /* too many elements, or one piece of markup too long to be held */
	XML_STARVED /* there was no memory: nothing is known of it */
};

struct xml_plan {
	/* What the caller calls an element of this name (without prefix) below under, the one the
	 * root stands in being 0; 0: not read. empty: the sender says that it has no value. */
	size_t (*enter)(void *ctx, size_t under, const char *name, bool empty);
	/* True: leave wants its text. */
	bool (*texts)(size_t node);
	/* Its text is not terminated, has at most XML_TEXT bytes, and may end in half a character.
	 */
	void (*leave)(void *ctx, size_t node, const char *text, size_t len);
};

struct xml_fault {
	char
	    text[XML_FAULT]; /* what is wrong and where; nothing of what stands there. "" if read */
};

/* bytes must be UTF-8; what a declaration says of the encoding does not count. */
enum xml_end xml_read(
    const struct xml_plan *plan, void *ctx, const void *bytes, size_t len, struct xml_fault *fault);

#endif
