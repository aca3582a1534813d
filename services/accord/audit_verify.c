/* accord audit verify: the log recomputed from what the database holds, without the service. */
#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "common/text.h"
#include "services/accord/site.h"
#include "services/accord/sql.h"
#include "services/accord/verb.h"
#include "services/accord/verify_rows.h"

struct audit_options {
	const char *database;
	const char *expect_root, *keys;
};

#define LEAF_MEMORY ((size_t)1 << 20)

/* Rows come a thousand at a time, as a log has no bounds. The transaction sees one instant. */
static const char declare[] =
    "begin transaction isolation level repeatable read read only;"
    "declare leaves no scroll cursor for select " VERIFY_COLUMNS VERIFY_FROM " order by l.idx;"
    "declare gone no scroll cursor for select client, idx from audit.destroyed order by idx;"
    "declare nodes no scroll cursor for select level::int8, idx, hash from audit.node"
    " order by (idx + 1) << (8 * level), level;"
    "declare heads no scroll cursor for select size, root, edge, chain, before from audit.tree "
    "order by "
    "size";

struct rows {
	const char *fetch;
	PGresult *result;
	int at;
	bool over;
};

struct reading {
	struct sql sql;
	struct rows leaves, nodes, heads, gone;
	int64_t size; /* of the newest head */
	struct verify_open open;
	struct verify verify;
};

/* Stands on the next row, or is over. */
static bool
rows_next(struct reading *reading, struct rows *rows, struct err *err)
{
	if (rows->over || (rows->result != NULL && ++rows->at < PQntuples(rows->result)))
		return true;
	PQclear(rows->result);
	rows->at = 0;
	rows->result = sql_ask_binary(&reading->sql, rows->fetch, err);
	if (rows->result == NULL)
		return false;
	rows->over = PQntuples(rows->result) == 0;
	return true;
}

static int64_t
int_at(const struct rows *rows, int column)
{
	uint64_t big = 0;

	if (PQgetlength(rows->result, rows->at, column) == sizeof(big))
		memcpy(&big, PQgetvalue(rows->result, rows->at, column), sizeof(big));
	return (int64_t)be64toh(big);
}

static const void *
bytes_at(const struct rows *rows, int column, size_t *len)
{
	*len = (size_t)PQgetlength(rows->result, rows->at, column);
	return PQgetvalue(rows->result, rows->at, column);
}

static struct id
id_at(const struct rows *rows, int column)
{
	struct id id = {{0}};
	size_t len;
	const void *bytes = bytes_at(rows, column, &len);

	(void)id_from_bytes(bytes, len, &id);
	return id;
}

/* Those who were destroyed by this leaf, or by leaves that are not there. */
static bool
take_gone(struct reading *reading, int64_t idx, struct err *err)
{
	struct rows *rows = &reading->gone;

	while (!rows->over && int_at(rows, 1) <= idx) {
		const struct verify_gone gone = {id_at(rows, 0), int_at(rows, 1)};

		verify_destruction(&reading->verify, &reading->open, &gone, idx);
		if (!rows_next(reading, rows, err))
			return false;
	}
	return true;
}

static bool
take_leaf(struct reading *reading, struct err *err)
{
	const struct rows *rows = &reading->leaves;
	const struct verify_row row = verify_row_read(rows->result, rows->at);
	struct verify_leaf leaf;

	verify_open(&reading->open, &row, &leaf);
	verify_leaf(&reading->verify, &leaf);
	return take_gone(reading, row.idx, err);
}

static void
take_head(struct reading *reading)
{
	const struct rows *rows = &reading->heads;
	struct verify_head head = {.size = int_at(rows, 0), .before = -1};

	head.root = bytes_at(rows, 1, &head.root_len);
	head.edge = bytes_at(rows, 2, &head.edge_len);
	head.chain = bytes_at(rows, 3, &head.chain_len);
	if (!PQgetisnull(rows->result, rows->at, 4))
		head.before = int_at(rows, 4);
	verify_head(&reading->verify, &head);
}

static struct verify_node
node_at(const struct rows *rows)
{
	struct verify_node node = {.level = int_at(rows, 0), .idx = int_at(rows, 1)};

	node.hash = bytes_at(rows, 2, &node.hash_len);
	return node;
}

/* How far the leaves are to go. */
static bool
read_size(struct reading *reading, struct err *err)
{
	struct rows rows = {.result = sql_ask_binary(&reading->sql,
				"select coalesce(max(size), 0)::int8 from audit.tree", err)};

	if (rows.result == NULL)
		return false;
	reading->size = int_at(&rows, 0);
	PQclear(rows.result);
	return true;
}

/* Which row is next. A node or a head is looked at as soon as its leaves have been, nodes first;
 * those beyond the last leaf at the end. */
static struct rows *
next_of(struct reading *reading)
{
	int64_t size = (int64_t)reading->verify.tree.size;
	struct verify_node node;

	if (!reading->nodes.over) {
		node = node_at(&reading->nodes);
		if (reading->leaves.over || verify_node_at(&node) <= size)
			return &reading->nodes;
	}
	if (!reading->heads.over && (reading->leaves.over || int_at(&reading->heads, 0) <= size))
		return &reading->heads;
	return reading->leaves.over ? NULL : &reading->leaves;
}

static bool
take(struct reading *reading, const struct rows *rows, struct err *err)
{
	struct verify_node node;

	if (rows == &reading->leaves)
		return take_leaf(reading, err);
	if (rows == &reading->heads) {
		take_head(reading);
	} else {
		node = node_at(rows);
		verify_node(&reading->verify, &node);
	}
	return true;
}

static bool
read_all(struct reading *reading, struct err *err)
{
	struct rows *rows;

	if (!sql_script(&reading->sql, declare, err) || !read_size(reading, err) ||
	    !rows_next(reading, &reading->leaves, err) ||
	    !rows_next(reading, &reading->nodes, err) ||
	    !rows_next(reading, &reading->heads, err) || !rows_next(reading, &reading->gone, err))
		return false;
	while ((rows = next_of(reading)) != NULL) {
		if (reading->leaves.over)
			verify_reach(&reading->verify, reading->size);
		if (!take(reading, rows, err) || !rows_next(reading, rows, err))
			return false;
	}
	return take_gone(reading, INT64_MAX, err);
}

static int
tell(struct reading *reading)
{
	struct verify *verify = &reading->verify;
	uint8_t root[VERIFY_HASH];
	char hex[2 * VERIFY_HASH + 1];
	bool good = verify_end(verify);

	for (size_t i = 0; i < verify->source_count; i++)
		printf(
		    "%-14s %10" PRId64 " facts\n", verify->sources[i].name, verify->sources[i].n);
	if (reading->open.gone > 0)
		printf("of %" PRIu64
		       " leaves nothing is legible: whom they are about was destroyed\n",
		    reading->open.gone);
	if (reading->open.shut > 0)
		printf("%" PRIu64 " leaves were not opened: their keys are not here (--keys)\n",
		    reading->open.shut);
	if (verify->unchained > 0)
		printf(
		    "%" PRIu64
		    " heads are of a release before 0.1.7: whose facts their leaves are, and under "
		    "which key, stands beside them unsigned\n",
		    verify->unchained);
	verify_tree_root(&verify->tree, root);
	printf("%s: %" PRIu64 " leaves, %" PRIu64 " heads, root %s\n",
	    good ? "the log is whole" : "THE LOG DOES NOT MATCH", verify->tree.size, verify->heads,
	    text_hex(root, sizeof(root), hex));
	if (good && verify->tree.size > 0)
		printf("to note: --expect-root %" PRIu64 ":%s\n", verify->tree.size, hex);
	return good ? TOOL_DONE : TOOL_REFUSED;
}

/* The keys are those of the option, of the site, or nowhere, which leaves what is sealed so. */
static bool
find_site(struct tool *tool, const char **database, const char **keys, struct err *err)
{
	struct site site;

	if (*database != NULL && *keys != NULL)
		return true;
	if (!site_load(tool->arena, tool->site, &site, err))
		return *database != NULL; /* what is not said is not looked for then */
	if (*database == NULL)
		*database = site.database;
	if (*keys == NULL)
		*keys = site.keys;
	return **database != '\0' ||
	       err_set(err, ERR_INVALID, "accord.yaml has no database, so --database is wanted");
}

static void
close_all(struct reading *reading)
{
	PQclear(reading->leaves.result);
	PQclear(reading->nodes.result);
	PQclear(reading->heads.result);
	PQclear(reading->gone.result);
	sql_close(&reading->sql);
	seal_close(&reading->open.seal);
	arena_free(&reading->open.arena);
}

static int
run(struct tool *tool)
{
	const struct audit_options *options = tool->options;
	struct reading reading = {.leaves = {.fetch = "fetch 1000 from leaves"},
	    .nodes = {.fetch = "fetch 1000 from nodes"},
	    .heads = {.fetch = "fetch 1000 from heads"},
	    .gone = {.fetch = "fetch 1000 from gone"},
	    .verify = {.out = stdout}};
	const char *database = options->database, *keys = options->keys;
	struct err err = {0};
	bool good;

	if (options->expect_root != NULL &&
	    !verify_note(&reading.verify.noted, options->expect_root))
		return tool_usage(
		    "--expect-root is SIZE:ROOT as an earlier run printed it, not \"%s\"",
		    options->expect_root);
	if (!find_site(tool, &database, &keys, &err))
		return tool_fail(&err);
	reading.open.arena = arena_new(16 * 1024, LEAF_MEMORY);
	good = verify_keys(tool->arena, keys, &reading.open.seal, &err);
	if (good && reading.open.seal != NULL)
		reading.verify.chain_key = seal_index(reading.open.seal, SEAL_SITE);
	good = good && sql_open(&reading.sql, database, &err) && read_all(&reading, &err);
	close_all(&reading);
	return good ? tell(&reading) : tool_fail(&err);
}

static const struct tool_option options[] = {
    {"--database", OPTION_TEXT, offsetof(struct audit_options, database), "CONNINFO", 0, 0, false,
	"how to read the log; otherwise the database of accord.yaml"},
    {"--expect-root", OPTION_TEXT, offsetof(struct audit_options, expect_root), "SIZE:ROOT", 0, 0,
	false, "a root noted earlier: the log must still begin with those leaves"},
    {"--keys", OPTION_TEXT, offsetof(struct audit_options, keys), "DIR", 0, 0, false,
	"the folder of keys, to open what is sealed; otherwise that of accord.yaml"},
    {0},
};

const struct verb verb_audit_verify = {
    .name = "audit verify",
    .summary = "recompute the audit log and say what does not match",
    .usage = "[--database CONNINFO] [--keys DIR] [--expect-root SIZE:ROOT]",
    .text =
	"Reads every leaf and every head of the audit log and computes them again: leaves are\n"
	"numbered without gaps, and so are the facts of each source; each leaf's hash is that of\n"
	"its salt and bytes; each head's root and edge are those of its leaves (RFC 9162), and so\n"
	"are the roots of subtrees that proofs are made of. The\n"
	"first ten differences are told with their place. The service need not run; the role\n"
	"accord_audit_read is enough.\n\n"
	"Salt and bytes are sealed: whoever may read DIR/seal/audit has them opened and compared,\n"
	"anybody else is told how many were not. A leaf of a client who was destroyed stays in "
	"the\n"
	"tree and says nothing any more; one whose key is gone otherwise is a difference.\n\n"
	"The last line is a root to note somewhere else, where whoever can write to the database\n"
	"cannot. Given again with --expect-root it shows that nothing noted then is gone: a log\n"
	"restored from an older backup is whole by itself and only this tells the difference.\n\n"
	"Examples:\n"
	"  accord audit verify\n"
	"  accord audit verify --database 'host=/run/postgresql dbname=accord "
	"user=accord_audit_read'\n",
    .options = options,
    .options_size = sizeof(struct audit_options),
    .fn = run,
};
