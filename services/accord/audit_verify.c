/* accord audit verify: the log recomputed from what the database holds, without the service. */
#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/accord/site.h"
#include "services/accord/sql.h"
#include "services/accord/verb.h"
#include "services/accord/verify.h"

struct audit_options {
	const char *database;
	const char *expect_root;
};

/* Rows come a thousand at a time, as a log has no bounds. The transaction sees one instant. */
static const char declare[] =
    "begin transaction isolation level repeatable read read only;"
    "declare leaves no scroll cursor for select idx, source, epoch, n, salt, bytes, hash"
    " from audit.leaf order by idx;"
    "declare nodes no scroll cursor for select level::int8, idx, hash from audit.node"
    " order by (idx + 1) << (8 * level), level;"
    "declare heads no scroll cursor for select size, root, edge from audit.tree order by "
    "size";

struct rows {
	const char *fetch;
	PGresult *result;
	int at;
	bool over;
};

struct reading {
	struct sql sql;
	struct rows leaves, nodes, heads;
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

static void
take_leaf(struct reading *reading)
{
	const struct rows *rows = &reading->leaves;
	struct verify_leaf leaf = {.idx = int_at(rows, 0),
	    .source = PQgetvalue(rows->result, rows->at, 1),
	    .epoch = int_at(rows, 2),
	    .n = int_at(rows, 3)};

	leaf.salt = bytes_at(rows, 4, &leaf.salt_len);
	leaf.bytes = bytes_at(rows, 5, &leaf.bytes_len);
	leaf.hash = bytes_at(rows, 6, &leaf.hash_len);
	verify_leaf(&reading->verify, &leaf);
}

static void
take_head(struct reading *reading)
{
	const struct rows *rows = &reading->heads;
	struct verify_head head = {.size = int_at(rows, 0)};

	head.root = bytes_at(rows, 1, &head.root_len);
	head.edge = bytes_at(rows, 2, &head.edge_len);
	verify_head(&reading->verify, &head);
}

static struct verify_node
node_at(const struct rows *rows)
{
	struct verify_node node = {.level = int_at(rows, 0), .idx = int_at(rows, 1)};

	node.hash = bytes_at(rows, 2, &node.hash_len);
	return node;
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

static void
take(struct reading *reading, const struct rows *rows)
{
	struct verify_node node;

	if (rows == &reading->leaves) {
		take_leaf(reading);
	} else if (rows == &reading->heads) {
		take_head(reading);
	} else {
		node = node_at(rows);
		verify_node(&reading->verify, &node);
	}
}

static bool
read_all(struct reading *reading, struct err *err)
{
	struct rows *rows;

	if (!sql_script(&reading->sql, declare, err) ||
	    !rows_next(reading, &reading->leaves, err) ||
	    !rows_next(reading, &reading->nodes, err) || !rows_next(reading, &reading->heads, err))
		return false;
	while ((rows = next_of(reading)) != NULL) {
		take(reading, rows);
		if (!rows_next(reading, rows, err))
			return false;
	}
	return true;
}

static int
tell(struct verify *verify)
{
	uint8_t root[VERIFY_HASH];
	char hex[2 * VERIFY_HASH + 1];
	bool good = verify_end(verify);

	for (size_t i = 0; i < verify->source_count; i++)
		printf(
		    "%-14s %10" PRId64 " facts\n", verify->sources[i].name, verify->sources[i].n);
	verify_tree_root(&verify->tree, root);
	printf("%s: %" PRIu64 " leaves, %" PRIu64 " heads, root %s\n",
	    good ? "the log is whole" : "THE LOG DOES NOT MATCH", verify->tree.size, verify->heads,
	    text_hex(root, sizeof(root), hex));
	if (good && verify->tree.size > 0)
		printf("to note: --expect-root %" PRIu64 ":%s\n", verify->tree.size, hex);
	return good ? TOOL_DONE : TOOL_REFUSED;
}

static int
run(struct tool *tool)
{
	const struct audit_options *options = tool->options;
	struct reading reading = {.leaves = {.fetch = "fetch 1000 from leaves"},
	    .nodes = {.fetch = "fetch 1000 from nodes"},
	    .heads = {.fetch = "fetch 1000 from heads"},
	    .verify = {.out = stdout}};
	const char *database = options->database;
	struct err err = {0};
	struct site site;
	bool good;

	if (options->expect_root != NULL &&
	    !verify_note(&reading.verify.noted, options->expect_root))
		return tool_usage(
		    "--expect-root is SIZE:ROOT as an earlier run printed it, not \"%s\"",
		    options->expect_root);
	if (database == NULL) {
		if (!site_load(tool->arena, tool->site, &site, &err))
			return tool_fail(&err);
		if (site.database[0] == '\0')
			return tool_usage("accord.yaml has no database, so --database is wanted");
		database = site.database;
	}
	if (!sql_open(&reading.sql, database, &err))
		return tool_fail(&err);
	good = read_all(&reading, &err);
	PQclear(reading.leaves.result);
	PQclear(reading.nodes.result);
	PQclear(reading.heads.result);
	sql_close(&reading.sql);
	return good ? tell(&reading.verify) : tool_fail(&err);
}

static const struct tool_option options[] = {
    {"--database", OPTION_TEXT, offsetof(struct audit_options, database), "CONNINFO", 0, 0, false,
	"how to read the log; otherwise the database of accord.yaml"},
    {"--expect-root", OPTION_TEXT, offsetof(struct audit_options, expect_root), "SIZE:ROOT", 0, 0,
	false, "a root noted earlier: the log must still begin with those leaves"},
    {0},
};

const struct verb verb_audit_verify = {
    .name = "audit verify",
    .summary = "recompute the audit log and say what does not match",
    .usage = "[--database CONNINFO] [--expect-root SIZE:ROOT]",
    .text =
	"Reads every leaf and every head of the audit log and computes them again: leaves are\n"
	"numbered without gaps, and so are the facts of each source; each leaf's hash is that of\n"
	"its salt and bytes; each head's root and edge are those of its leaves (RFC 9162), and so\n"
	"are the roots of subtrees that proofs are made of. The\n"
	"first ten differences are told with their place. The service need not run; the role\n"
	"accord_audit_read is enough.\n\n"
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
