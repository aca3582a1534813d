/*
 * The one reader of configuration, directories and agreements: strict YAML over libyaml's events.
 * Every node knows its line and column; every complaint says file, line, column, what, and what
 * would be right. Profile (AGREEMENTS section 1): one document, block style, no anchors, aliases,
 * tags, flow lists or block scalars.
 */
#ifndef COMMON_YAML_H
#define COMMON_YAML_H

#include <stddef.h>
#include <stdint.h>

#include "common/arena.h"
#include "common/err.h"

#define YAML_BYTES ((size_t)4 << 20) /* of a file */
#define YAML_NODES 200000            /* lists, maps and scalars of a file, keys not counted */
#define YAML_DEPTH 16                /* lists and maps inside each other */

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml_node {
	enum yaml_kind kind;
	int line, column; /* from 1 */
	const char *text; /* of a scalar */
	const char *key;  /* of a map's member */
	int key_line, key_column;
	struct yaml_node *child; /* of a list or map: the first */
	struct yaml_node *next;  /* the next sibling */
	size_t count;            /* of children */
};

struct yaml_doc {
	const char *file; /* as named in complaints */
	struct yaml_node *root;
	struct arena *arena; /* owns the nodes and texts */
};

/* Parses bytes into doc. Duplicate keys and everything outside the profile are refused. */
bool yaml_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct yaml_doc *doc, struct err *err) MUST_CHECK;
/* Reads a file of at most 4 MiB and parses it. Start-up and tools only: it blocks. */
bool yaml_load(
    struct arena *arena, const char *path, struct yaml_doc *doc, struct err *err) MUST_CHECK;
/* path and name, which is without its ".yaml", are in the arena of the call. */
typedef bool yaml_file_fn(void *ctx, const char *path, const char *name, struct err *err);
/*
 * Each NAME.yaml of a folder, hidden ones left out, in no order; the first that is refused is the
 * last. what: how complaints call the folder. Start-up only: it blocks.
 */
bool yaml_each_file(struct arena *arena, const char *folder, const char *what, yaml_file_fn *each,
    void *ctx, struct err *err) MUST_CHECK;

/*
 * Fills *err with "file:line:column: what; remedy" at a node and returns false. A list stands where
 * its first item's dash does, a map where its first key does, so a fault at the map is the one for
 * something missing in it.
 */
bool yaml_fault(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err,
    const char *fmt, ...) PRINTF_LIKE(4, 5);
/* The same at the key of a map's member. */
bool yaml_fault_key(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err,
    const char *fmt, ...) PRINTF_LIKE(4, 5);
/* A text as complaints quote it: at most 40 bytes of it. Returns buf. */
#define YAML_QUOTE_SIZE 48
const char *yaml_quote(const char *text, char buf[YAML_QUOTE_SIZE]);
/* The word of a list ending in NULL that was probably meant; NULL when none is near. */
const char *yaml_nearest(const char *text, const char *const *words);

/* The member of that key; NULL when there is none or map is no map. */
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);

/* Whether it is a list of at least one and at most that many; what: how complaints call them. */
bool yaml_list(const struct yaml_doc *doc, const struct yaml_node *list, size_t most,
    const char *what, struct err *err) MUST_CHECK;

/* Children of a list or map in their order; node is declared by the caller. */
#define yaml_each(node, parent)                                                                    \
	for ((node) = (parent)->child; (node) != NULL; (node) = (node)->next)

/* How a member of a map is read into a struct: a table of these is the grammar. */
enum yaml_type {
	YAML_TEXT,     /* const char * in the arena */
	YAML_BOOL,     /* bool; yes | no */
	YAML_INT,      /* int64_t, between min and max */
	YAML_DURATION, /* int64_t microseconds, as 200ms 5s 10m 2h 30d, between min and max (also
			  microseconds) */
	YAML_SIZE,     /* int64_t bytes, as 64KiB 16MiB 1GiB or plain */
	YAML_WORD,     /* int, index into words[] */
	YAML_TEXTS,    /* struct yaml_texts: a list of scalars, no duplicates, not empty */
	YAML_NODE      /* const struct yaml_node *: the caller goes on by itself */
};

struct yaml_texts {
	const char **v;
	size_t count;
};

struct yaml_field {
	const char *key;
	enum yaml_type type;
	size_t offset; /* into the struct */
	bool required;
	int64_t min, max; /* of the number, or of the bytes of each text; max 0 = no bound */
	const char *const *words; /* for YAML_WORD, ends in NULL */
	const char *help;         /* for people: one line */
};

/*
 * Reads map into *out by the table (ends in key NULL). Unknown keys are refused with the nearest
 * known one named. Members for absent optional keys are left as they are.
 */
bool yaml_read(const struct yaml_doc *doc, const struct yaml_node *map,
    const struct yaml_field *fields, void *out, struct err *err) MUST_CHECK;
/* One scalar by one row of such a table: for lists of scalars and for defaults. Complaints name the
 * row's key. */
bool yaml_read_one(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct yaml_field *field, void *out, struct err *err) MUST_CHECK;
/* The part of yaml_read that refuses keys outside the table: for a map that several tables read. */
bool yaml_known(const struct yaml_doc *doc, const struct yaml_node *map,
    const struct yaml_field *fields, struct err *err) MUST_CHECK;
/* What a row accepts, in words: "a duration between 200ms and 5m". Returns buf. */
#define YAML_ACCEPTS_SIZE 160
const char *yaml_accepts(const struct yaml_field *field, char buf[YAML_ACCEPTS_SIZE]);

#endif
