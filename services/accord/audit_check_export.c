/* accord audit check-export: an export of the log computed again, without a site. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/json.h"
#include "common/text.h"
#include "services/accord/verb.h"
#include "services/accord/verify_proof.h"

#define LINE_SIZE ((size_t)16 << 10) /* the longest leaf there is has less */
#define LINE_MEMORY ((size_t)1 << 20)

struct check_options {
	const char *root;
};

enum export_part { PART_BEGIN, PART_LEAVES, PART_OVER };

struct checking {
	struct arena *arena; /* of one line */
	struct verify_tree tree;
	enum export_part part;
	uint64_t first, legible;
	uint8_t root[VERIFY_HASH];
};

/* One for each bit of a size. */
static size_t
perfect_trees(uint64_t size)
{
	size_t count = 0;

	for (; size > 0; size &= size - 1)
		count++;
	return count;
}

static bool
take_begin(struct checking *checking, const Accord__V1__ExportBegin *begin, struct err *err)
{
	struct verify_tree *tree = &checking->tree;

	if (begin->first > INT64_MAX || perfect_trees(begin->first) != begin->n_edge)
		return err_set(
		    err, ERR_INVALID, "what stood before it is not what its place wants");
	for (size_t i = 0; i < begin->n_edge; i++) {
		if (begin->edge[i].len != VERIFY_HASH)
			return err_set(err, ERR_INVALID, "what stood before it is no hash");
		memcpy(tree->edge[i], begin->edge[i].data, VERIFY_HASH);
	}
	tree->size = checking->first = begin->first;
	tree->depth = begin->n_edge;
	checking->part = PART_LEAVES;
	return true;
}

static bool
take_leaf(struct checking *checking, const Accord__V1__ExportLeaf *leaf, struct err *err)
{
	uint8_t hash[VERIFY_HASH];

	if (leaf->idx != checking->tree.size)
		return err_set(err, ERR_INVALID, "leaf %" PRIu64 " stands where %" PRIu64 " should",
		    leaf->idx, checking->tree.size);
	if (leaf->hash.len != VERIFY_HASH)
		return err_set(err, ERR_INVALID, "leaf %" PRIu64 " has no hash", leaf->idx);
	if (leaf->content.len > 0) {
		verify_leaf_hash(
		    leaf->salt.data, leaf->salt.len, leaf->content.data, leaf->content.len, hash);
		if (memcmp(hash, leaf->hash.data, VERIFY_HASH) != 0)
			return err_set(err, ERR_INVALID,
			    "what leaf %" PRIu64 " says is not what was recorded", leaf->idx);
		checking->legible++;
	}
	verify_tree_add(&checking->tree, leaf->hash.data);
	return true;
}

static bool
take_end(struct checking *checking, const Accord__V1__ExportEnd *end, struct err *err)
{
	verify_tree_root(&checking->tree, checking->root);
	checking->part = PART_OVER;
	if (end->size != checking->tree.size || end->legible != checking->legible)
		return err_set(err, ERR_INVALID, "leaves are missing from it");
	return (end->root.len == VERIFY_HASH &&
		   memcmp(end->root.data, checking->root, VERIFY_HASH) == 0) ||
	       err_set(err, ERR_INVALID, "its leaves do not lead to its root");
}

static bool
take_line(struct checking *checking, const char *text, size_t len, struct err *err)
{
	const Accord__V1__ExportLine *line;
	ProtobufCMessage *msg;

	arena_reset(checking->arena);
	if (!json_read(&accord__v1__export_line__descriptor, checking->arena, text, len, &msg, err))
		return false;
	line = (const Accord__V1__ExportLine *)msg;
	if ((line->begin != NULL) + (line->leaf != NULL) + (line->end != NULL) == 1) {
		if (line->begin != NULL && checking->part == PART_BEGIN)
			return take_begin(checking, line->begin, err);
		if (line->leaf != NULL && checking->part == PART_LEAVES)
			return take_leaf(checking, line->leaf, err);
		if (line->end != NULL && checking->part == PART_LEAVES)
			return take_end(checking, line->end, err);
	}
	return err_set(err, ERR_INVALID, "a line stands where it has no place");
}

static bool
read_file(struct checking *checking, FILE *file, struct err *err)
{
	char text[LINE_SIZE];

	while (fgets(text, sizeof(text), file) != NULL) {
		size_t len = strlen(text);

		if (len == 0 || text[len - 1] != '\n')
			return err_set(err, ERR_INVALID, "a line of it does not end");
		if (!take_line(checking, text, len - 1, err))
			return false;
	}
	return checking->part == PART_OVER || err_set(err, ERR_INVALID, "its end is missing");
}

static int
tell(const struct checking *checking, const struct verify_noted *noted)
{
	const uint64_t count = checking->tree.size - checking->first;
	char hex[2 * VERIFY_HASH + 1];

	if (noted->wanted && (noted->size != checking->tree.size ||
				 memcmp(noted->root, checking->root, VERIFY_HASH) != 0)) {
		printf("DOES NOT HOLD: it does not lead to the root that was noted\n");
		return TOOL_REFUSED;
	}
	printf("it is whole: %" PRIu64 " leaves from %" PRIu64 " on, %" PRIu64
	       " of them legible\n%s: %" PRIu64 ":%s\n",
	    count, checking->first, checking->legible,
	    noted->wanted ? "it holds under the root that was noted" : "to compare with a root",
	    checking->tree.size, text_hex(checking->root, VERIFY_HASH, hex));
	return TOOL_DONE;
}

static int
run(struct tool *tool)
{
	const struct check_options *options = tool->options;
	struct checking checking = {.part = PART_BEGIN};
	struct verify_noted noted = {0};
	struct err err = {0};
	FILE *file;
	bool good;

	if (options->root != NULL && !verify_note(&noted, options->root))
		return tool_usage("--root is SIZE:ROOT as \"audit verify\" printed it, not \"%s\"",
		    options->root);
	if ((file = fopen(tool->args[0], "re")) == NULL) {
		err_set(&err, ERR_INVALID, "could not read \"%s\": %m", tool->args[0]);
		return tool_fail(&err);
	}
	checking.arena = arena_new(64 * 1024, LINE_MEMORY);
	good = read_file(&checking, file, &err);
	arena_free(&checking.arena);
	fclose(file);
	if (good)
		return tell(&checking, &noted);
	printf("DOES NOT HOLD: %s\n", err.msg);
	return TOOL_REFUSED;
}

static const struct check_options fallback = {0};

static const struct tool_option options[] = {
    {"--root", OPTION_TEXT, offsetof(struct check_options, root), "SIZE:ROOT", 0, 0, false,
	"a root that was noted of the log as it was with the export's last leaf"},
    {0},
};

const struct verb verb_audit_check_export = {
    .name = "audit check-export",
    .summary = "check an export of the audit log, without a site",
    .usage = "FILE [--root SIZE:ROOT]",
    .text =
	"Computes each leaf's hash of what it says, and the root of all (RFC 9162 section 2.1.1):\n"
	"nothing was changed, left out, added or moved. Without --root it only agrees with\n"
	"itself, and the root is printed. Held against one that was noted of a later log by\n"
	"\"accord audit growth\" and \"accord audit check-growth\", it stands as if it had been\n"
	"noted itself.\n\n"
	"Example:\n"
	"  accord audit check-export january.jsonl\n",
    .options = options,
    .fallback = &fallback,
    .options_size = sizeof(struct check_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
