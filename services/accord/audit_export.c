/* accord audit export: the log of a period, leaf by leaf as it was recorded, from its rows alone.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "common/wire.h"
#include "services/accord/site.h"
#include "services/accord/sql.h"
#include "services/accord/verb.h"
#include "services/accord/verify_rows.h"
#include "services/accord/verify_proof.h"

#define LEAF_MEMORY ((size_t)1 << 20)

struct export_options {
	const char *database, *keys, *from, *to, *organisation;
};

/* One instant of the log, read twice: which leaves are of the period, then those. */
struct copying {
	struct sql sql;
	struct verify_open open;
	struct arena *line; /* reset for each */
	int64_t from_us, until_us;
	const char *organisation;
	struct verify_tree tree, before; /* up to where it has been read; up to the first leaf */
	uint64_t until;                  /* the first leaf behind the last one of the period */
	bool found;
	uint64_t legible;
};

typedef bool take_fn(struct copying *copying, const struct verify_row *row,
    const struct verify_leaf *leaf, bool theirs, struct err *err);

/* It is exported as it was recorded or not at all. */
static bool
check_leaf(const struct copying *copying, const struct verify_leaf *leaf, struct err *err)
{
	uint8_t hash[VERIFY_HASH];
	bool good = (uint64_t)leaf->idx == copying->tree.size && leaf->hash_len == VERIFY_HASH &&
		    verify_kept_well(leaf->kept) && !leaf->other;

	if (good && leaf->kept == VERIFY_OPENED) {
		verify_leaf_hash(leaf->salt, leaf->salt_len, leaf->bytes, leaf->bytes_len, hash);
		good = memcmp(hash, leaf->hash, VERIFY_HASH) == 0;
	}
	return good || err_set(err, ERR_INVALID,
			   "leaf %" PRIu64 " is not as it was recorded; \"accord audit verify\" "
			   "says more",
			   copying->tree.size);
}

static bool
take_rows(struct copying *copying, const PGresult *rows, take_fn *take, struct err *err)
{
	for (int at = 0; at < PQntuples(rows); at++) {
		const struct verify_row row = verify_row_read(rows, at);
		struct verify_leaf leaf;

		verify_open(&copying->open, &row, &leaf);
		if (!check_leaf(copying, &leaf, err) ||
		    !take(copying, &row, &leaf,
			copying->organisation == NULL ||
			    strcmp(row.organisation, copying->organisation) == 0,
			err))
			return false;
		verify_tree_add(&copying->tree, leaf.hash);
	}
	return true;
}

/* A thousand at a time, as a log has no bounds. */
static bool
read_leaves(struct copying *copying, uint64_t first, uint64_t until, take_fn *take, struct err *err)
{
	bool good = sql_printf(&copying->sql, err,
	    "declare leaves no scroll cursor for select " VERIFY_COLUMNS VERIFY_FROM
	    " where l.idx >= %" PRIu64 " and l.idx < %" PRIu64 " order by l.idx",
	    first, until);
	bool more = good;

	while (good && more) {
		PGresult *rows = sql_ask_binary(&copying->sql, "fetch 1000 from leaves", err);

		good = rows != NULL && take_rows(copying, rows, take, err);
		more = good && PQntuples(rows) > 0;
		PQclear(rows);
	}
	return good && sql_script(&copying->sql, "close leaves", err);
}

/* Of the leaf that was just opened. */
static int64_t
time_of(const struct copying *copying, const struct verify_leaf *leaf)
{
	struct err err = {0};
	ProtobufCMessage *msg;

	if (!wire_read(&accord__v1__leaf_content__descriptor, copying->open.arena, leaf->bytes,
		leaf->bytes_len, &msg, &err))
		return INT64_MIN;
	return ((const Accord__V1__LeafContent *)msg)->fact->at_us;
}

static bool
look(struct copying *copying, const struct verify_row *row, const struct verify_leaf *leaf,
    bool theirs, struct err *err)
{
	int64_t at;

	(void)row, (void)theirs, (void)err;
	if (copying->from_us != 0 || copying->until_us != INT64_MAX) {
		if (leaf->kept != VERIFY_OPENED)
			return true;
		at = time_of(copying, leaf);
		if (at < copying->from_us || at >= copying->until_us)
			return true;
	}
	if (!copying->found)
		copying->before = copying->tree;
	copying->found = true;
	copying->until = (uint64_t)leaf->idx + 1;
	return true;
}

static bool
put(struct copying *copying, const Accord__V1__ExportLine *line, struct err *err)
{
	size_t len;
	char *text;

	if (!json_write(&line->base, copying->line, &text, &len, err))
		return false;
	if (puts(text) == EOF)
		return err_set(err, ERR_INTERNAL, "the export could not be written");
	arena_reset(copying->line);
	return true;
}

static ProtobufCBinaryData
bytes_of(const void *data, size_t len)
{
	return (ProtobufCBinaryData){.data = (uint8_t *)(uintptr_t)data, .len = len};
}

static bool
put_leaf(struct copying *copying, const struct verify_row *row, const struct verify_leaf *leaf,
    bool theirs, struct err *err)
{
	Accord__V1__ExportLeaf out = ACCORD__V1__EXPORT_LEAF__INIT;
	Accord__V1__ExportLine line = ACCORD__V1__EXPORT_LINE__INIT;

	(void)row;
	out.idx = (uint64_t)leaf->idx;
	out.hash = bytes_of(leaf->hash, leaf->hash_len);
	if (theirs && leaf->kept == VERIFY_OPENED) {
		out.salt = bytes_of(leaf->salt, leaf->salt_len);
		out.content = bytes_of(leaf->bytes, leaf->bytes_len);
		copying->legible++;
	}
	line.leaf = &out;
	return put(copying, &line, err);
}

static bool
put_begin(struct copying *copying, struct err *err)
{
	Accord__V1__ExportBegin out = ACCORD__V1__EXPORT_BEGIN__INIT;
	Accord__V1__ExportLine line = ACCORD__V1__EXPORT_LINE__INIT;
	ProtobufCBinaryData edge[VERIFY_LEVELS];

	for (size_t i = 0; i < copying->before.depth; i++)
		edge[i] = bytes_of(copying->before.edge[i], VERIFY_HASH);
	out.first = copying->before.size;
	out.edge = edge;
	out.n_edge = copying->before.depth;
	out.from_us = copying->from_us;
	out.until_us = copying->until_us == INT64_MAX ? 0 : copying->until_us;
	if (copying->organisation != NULL)
		out.organisation = (char *)(uintptr_t)copying->organisation;
	line.begin = &out;
	return put(copying, &line, err);
}

static bool
put_end(struct copying *copying, struct err *err)
{
	Accord__V1__ExportEnd out = ACCORD__V1__EXPORT_END__INIT;
	Accord__V1__ExportLine line = ACCORD__V1__EXPORT_LINE__INIT;
	uint8_t root[VERIFY_HASH];

	verify_tree_root(&copying->tree, root);
	out.size = copying->tree.size;
	out.root = bytes_of(root, sizeof(root));
	out.legible = copying->legible;
	line.end = &out;
	return put(copying, &line, err);
}

/* All leaves were read, and nothing else than what the newest head says. */
static bool
check_head(struct copying *copying, struct err *err)
{
	PGresult *rows = sql_ask_binary(&copying->sql,
	    "select root from audit.tree where size = (select max(size) from audit.tree)"
	    " and size = (select count(*) from audit.leaf)",
	    err);
	uint8_t root[VERIFY_HASH];
	bool same;

	if (rows == NULL)
		return false;
	verify_tree_root(&copying->tree, root);
	same = PQntuples(rows) == 1 && PQgetlength(rows, 0, 0) == VERIFY_HASH &&
	       memcmp(PQgetvalue(rows, 0, 0), root, VERIFY_HASH) == 0;
	PQclear(rows);
	return same || err_set(err, ERR_INVALID,
			   "the log is not what its head says; \"accord audit verify\" says more");
}

static bool
export_all(struct copying *copying, struct err *err)
{
	if (!sql_script(&copying->sql,
		"begin transaction isolation level repeatable read read only", err) ||
	    !read_leaves(copying, 0, INT64_MAX, look, err) || !check_head(copying, err))
		return false;
	if (!copying->found)
		return err_set(err, ERR_NOT_FOUND, "there is no fact of that period%s",
		    copying->open.shut > 0 ? ", as far as keys are here to tell" : "");
	copying->tree = copying->before;
	return put_begin(copying, err) &&
	       read_leaves(copying, copying->before.size, copying->until, put_leaf, err) &&
	       put_end(copying, err);
}

static bool
find_site(struct tool *tool, const char **database, const char **keys, struct err *err)
{
	struct site site;

	if (*database != NULL && *keys != NULL)
		return true;
	if (!site_load(tool->arena, tool->site, &site, err))
		return false;
	if (*database == NULL)
		*database = site.database;
	if (*keys == NULL)
		*keys = site.keys;
	return **database != '\0' ||
	       err_set(err, ERR_INVALID, "accord.yaml has no database, so --database is wanted");
}

static int
run(struct tool *tool)
{
	const struct export_options *options = tool->options;
	struct copying copying = {
	    .from_us = 0, .until_us = INT64_MAX, .organisation = options->organisation};
	const char *database = options->database, *keys = options->keys;
	struct err err = {0};
	bool good;

	if ((options->from != NULL && !clock_parse(options->from, &copying.from_us, &err)) ||
	    (options->to != NULL && !clock_parse(options->to, &copying.until_us, &err)))
		return tool_usage(
		    "--from and --to are instants as 2026-01-31T00:00:00Z: %s", err.msg);
	if (!find_site(tool, &database, &keys, &err))
		return tool_fail(&err);
	copying.open.arena = arena_new(16 * 1024, LEAF_MEMORY);
	copying.line = arena_new(64 * 1024, LEAF_MEMORY);
	good = verify_keys(tool->arena, keys, &copying.open.seal, &err) &&
	       sql_open(&copying.sql, database, &err) && export_all(&copying, &err);
	sql_close(&copying.sql);
	seal_close(&copying.open.seal);
	arena_free(&copying.open.arena);
	arena_free(&copying.line);
	return good ? TOOL_DONE : tool_fail(&err);
}

static const struct tool_option options[] = {
    {"--from", OPTION_TEXT, offsetof(struct export_options, from), "TIME", 0, 0, false,
	"the first instant of the period; otherwise from the first leaf on"},
    {"--to", OPTION_TEXT, offsetof(struct export_options, to), "TIME", 0, 0, false,
	"the first instant behind it; otherwise to the last leaf"},
    {"--organisation", OPTION_TEXT, offsetof(struct export_options, organisation), "ID", 0, 0,
	false, "only its own leaves are legible, of others the hash alone is there"},
    {"--database", OPTION_TEXT, offsetof(struct export_options, database), "CONNINFO", 0, 0, false,
	"how to read the log; otherwise the database of accord.yaml"},
    {"--keys", OPTION_TEXT, offsetof(struct export_options, keys), "DIR", 0, 0, false,
	"the folder of keys, to open what is sealed; otherwise that of accord.yaml"},
    {0},
};

const struct verb verb_audit_export = {
    .name = "audit export",
    .summary = "write the audit log of a period as it was recorded",
    .usage = "[--from TIME] [--to TIME] [--organisation ID] [--database CONNINFO] [--keys DIR] "
	     "> EXPORT",
    .text =
	"Writes one line of JSON for each leaf of the log, in its order, in which each service's\n"
	"facts stand as they were committed: its place, its hash, and salt and bytes as they were\n"
	"hashed. It goes from the first fact of the period to the last one without a gap, so that\n"
	"what it holds can be checked against a root (\"accord audit check-export\"). What it\n"
	"needs of the leaves before stands in the first line, size and root in the last one.\n\n"
	"The log is read twice, as it was at one instant, and nothing of it is kept in memory. A\n"
	"leaf that is not as it was recorded ends it: see \"accord audit verify\". Of whoever was\n"
	"destroyed the hash alone is there.\n\n"
	"Who may is who reads the database as accord_audit_read and the keys in DIR/seal/audit.\n"
	"It is protected information: ids, codes and times of all whom it tells of.\n\n"
	"Example:\n"
	"  accord audit export --from 2026-01-01T00:00:00Z --to 2026-02-01T00:00:00Z > "
	"january.jsonl\n",
    .options = options,
    .options_size = sizeof(struct export_options),
    .fn = run,
};
