/* accord audit check-receipt, audit check-growth: proofs checked without a site. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/text.h"
#include "common/wire.h"
#include "services/accord/files.h"
#include "services/accord/verb.h"
#include "services/accord/verify_proof.h"

#define FILE_MAX ((size_t)64 << 10)
#define PATH_MAX_HASHES 64 /* as the contract says */

struct check_options {
	const char *root, *old, *later;
};

/* NULL: err says why. */
static ProtobufCMessage *
read_proof(struct tool *tool, const ProtobufCMessageDescriptor *of, struct err *err)
{
	ProtobufCMessage *proof;
	size_t len;
	char *text = files_read(tool->arena, tool->args[0], FILE_MAX, &len, err);

	if (text == NULL || !json_read(of, tool->arena, text, len, &proof, err))
		return NULL;
	return proof;
}

static bool
take_path(const ProtobufCBinaryData *path, size_t count, uint8_t (*hashes)[VERIFY_HASH])
{
	for (size_t i = 0; i < count; i++) {
		if (path[i].len != VERIFY_HASH)
			return false;
		memcpy(hashes[i], path[i].data, VERIFY_HASH);
	}
	return true;
}

static int
refused(const char *why)
{
	printf("DOES NOT HOLD: %s\n", why);
	return TOOL_REFUSED;
}

/* What was recorded, in the receipt's own words: it was hashed, so it is what was recorded. */
static int
tell(struct tool *tool, const Accord__V1__EntryProof *proof, const struct verify_noted *noted)
{
	struct err err = {0};
	ProtobufCMessage *msg;
	const Accord__V1__LeafContent *content;
	const ProtobufCEnumValue *kind;
	char at[CLOCK_TEXT_SIZE];

	if (proof->content.len == 0 && proof->hash.len == VERIFY_HASH) {
		printf("it holds: leaf %" PRIu64 " of the first %" PRIu64
		       " is there, and what it said was destroyed\n",
		    proof->idx, noted->size);
		return TOOL_DONE;
	}
	if (!wire_read(&accord__v1__leaf_content__descriptor, tool->arena, proof->content.data,
		proof->content.len, &msg, &err))
		return refused("what it holds is no fact");
	content = (const Accord__V1__LeafContent *)msg;
	if (content->fact == NULL)
		return refused("what it holds is no fact");
	kind = protobuf_c_enum_descriptor_get_value(
	    &accord__v1__kind__descriptor, (int)content->fact->kind);
	printf("it holds: leaf %" PRIu64 " of the first %" PRIu64 " is fact %" PRIu64
	       " of %s, %s, of %s\n",
	    proof->idx, noted->size, content->fact->n, content->source,
	    kind != NULL ? kind->name + strlen("KIND_") : "a kind that this program is too old for",
	    clock_text(content->fact->at_us, at));
	return TOOL_DONE;
}

/* Of what it holds; where that was destroyed, as the receipt says it. */
static void
hash_of(const Accord__V1__EntryProof *proof, uint8_t leaf[VERIFY_HASH])
{
	if (proof->content.len == 0 && proof->hash.len == VERIFY_HASH)
		memcpy(leaf, proof->hash.data, VERIFY_HASH);
	else
		verify_leaf_hash(proof->salt.data, proof->salt.len, proof->content.data,
		    proof->content.len, leaf);
}

static int
run_receipt(struct tool *tool)
{
	const struct check_options *options = tool->options;
	uint8_t hashes[PATH_MAX_HASHES][VERIFY_HASH], leaf[VERIFY_HASH], root[VERIFY_HASH];
	struct verify_noted noted = {0};
	const Accord__V1__EntryProof *proof;
	struct err err = {0};

	if (!verify_note(&noted, options->root))
		return tool_usage("--root is SIZE:ROOT as \"audit verify\" printed it, not \"%s\"",
		    options->root);
	proof = (const Accord__V1__EntryProof *)read_proof(
	    tool, &accord__v1__entry_proof__descriptor, &err);
	if (proof == NULL)
		return tool_fail(&err);
	if (proof->size != noted.size)
		return refused("the receipt is of the log at another size than the root");
	if (!take_path(proof->path, proof->n_path, hashes))
		return refused("its path is no path");
	hash_of(proof, leaf);
	if (!verify_entry_root(leaf, proof->idx, proof->size,
		&(struct verify_path){(const uint8_t(*)[VERIFY_HASH])hashes, proof->n_path}, root))
		return refused("its path is none to that place of a log of that size");
	if (memcmp(root, noted.root, VERIFY_HASH) != 0)
		return refused("it does not lead to the root that was noted");
	return tell(tool, proof, &noted);
}

static int
run_growth(struct tool *tool)
{
	const struct check_options *options = tool->options;
	uint8_t hashes[PATH_MAX_HASHES][VERIFY_HASH];
	struct verify_noted old = {0}, later = {0};
	const Accord__V1__GrowthProof *proof;
	struct err err = {0};

	if (!verify_note(&old, options->old) || !verify_note(&later, options->later))
		return tool_usage("--old and --new are SIZE:ROOT as \"audit verify\" printed them");
	proof = (const Accord__V1__GrowthProof *)read_proof(
	    tool, &accord__v1__growth_proof__descriptor, &err);
	if (proof == NULL)
		return tool_fail(&err);
	if (proof->old != old.size || proof->size != later.size)
		return refused("the proof is of other sizes than the roots");
	if (!take_path(proof->path, proof->n_path, hashes) ||
	    !verify_growth(&old, &later,
		&(struct verify_path){(const uint8_t(*)[VERIFY_HASH])hashes, proof->n_path}))
		return refused("the later log does not begin with the older one");
	printf("it holds: the first %" PRIu64 " leaves of %" PRIu64 " are as they were\n", old.size,
	    later.size);
	return TOOL_DONE;
}

static const struct check_options fallback = {0};

static const struct tool_option receipt_options[] = {
    {"--root", OPTION_TEXT, offsetof(struct check_options, root), "SIZE:ROOT", 0, 0, true,
	"a root that was noted, and of how many leaves it is"},
    {0},
};

static const struct tool_option growth_options[] = {
    {"--old", OPTION_TEXT, offsetof(struct check_options, old), "SIZE:ROOT", 0, 0, true,
	"the older root"},
    {"--new", OPTION_TEXT, offsetof(struct check_options, later), "SIZE:ROOT", 0, 0, true,
	"the newer one"},
    {0},
};

const struct verb verb_audit_check_receipt = {
    .name = "audit check-receipt",
    .summary = "check a receipt of the audit log, without a site",
    .usage = "FILE --root SIZE:ROOT",
    .text =
	"Computes the way from what was recorded to the root (RFC 9162 section 2.1.3.2). The root\n"
	"is not taken from the receipt, which could say anything: it is one that \"audit verify\"\n"
	"printed and somebody noted, or that another member has.\n\n"
	"Example:\n"
	"  accord audit check-receipt receipt.json --root 51240:9f2c...\n",
    .options = receipt_options,
    .fallback = &fallback,
    .options_size = sizeof(struct check_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_receipt,
};

const struct verb verb_audit_check_growth = {
    .name = "audit check-growth",
    .summary = "check that a later audit log begins with an older one, without a site",
    .usage = "FILE --old SIZE:ROOT --new SIZE:ROOT",
    .text =
	"Computes both roots from the proof (RFC 9162 section 2.1.4.2): nothing that the older\n"
	"one stands for was changed, removed or moved.\n",
    .options = growth_options,
    .fallback = &fallback,
    .options_size = sizeof(struct check_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run_growth,
};
