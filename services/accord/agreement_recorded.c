/* accord agreement recorded: the decisions that the audit log holds, as requests that can be tried
 * again. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/audit.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "common/clock.h"
#include "common/id.h"
#include "common/wire.h"
#include "services/accord/site.h"
#include "services/accord/sql.h"
#include "services/accord/verb.h"
#include "services/accord/verify_rows.h"
#include "services/gateway/policy/words.h"

#define SLOTS 65536
#define LINE_ARENA ((size_t)1 << 20)

struct recorded_options {
	const char *database, *keys, *since, *organisation;
};

/* What she signed, as its fact said it. */
struct granted {
	struct granted *next;
	struct id id;
	const Accord__V1__ReleaseGranted *fact;
};

struct recording {
	struct arena *arena, *scratch; /* of the whole; of one leaf */
	struct verify_open open;
	const char *organisation; /* that asked, or whose it is; NULL: any */
	int64_t since;
	struct granted *slots[SLOTS];
	size_t written;
};

/* --- releases --- */

static struct granted **
slot_of(struct recording *r, const struct id *id)
{
	return &r->slots[(id->b[14] << 8 | id->b[15]) % SLOTS];
}

static bool
keep_release(struct recording *r, const Accord__V1__Fact *fact, struct err *err)
{
	struct granted *new = arena_zalloc(r->arena, sizeof(*new)), **slot;
	ProtobufCMessage *msg;

	if (new == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the releases");
	if (!wire_read(&accord__v1__release_granted__descriptor, r->arena, fact->body.data,
		fact->body.len, &msg, err))
		return false;
	new->fact = (const Accord__V1__ReleaseGranted *)msg;
	if (!id_from_bytes(new->fact->release.data, new->fact->release.len, &new->id))
		return true;
	slot = slot_of(r, &new->id);
	new->next = *slot;
	*slot = new;
	return true;
}

static const Accord__V1__ReleaseGranted *
release_of(struct recording *r, const Accord__V1__Disclosed *fact)
{
	struct id id;

	if (!id_from_bytes(fact->release.data, fact->release.len, &id))
		return NULL;
	for (const struct granted *at = *slot_of(r, &id); at != NULL; at = at->next)
		if (id_equal(&at->id, &id))
			return at->fact;
	return NULL;
}

/* --- a request --- */

static void
put_words(const char *key, const struct vocabulary *vocabulary, const int *numbers, size_t count)
{
	printf(",\"%s\":[", key);
	for (size_t i = 0; i < count; i++)
		printf("%s\"%s\"", i > 0 ? "," : "", words_word(vocabulary, (unsigned)numbers[i]));
	putchar(']');
}

static void
put_id(const char *key, const ProtobufCBinaryData *bytes)
{
	char text[ID_TEXT_SIZE];
	struct id id;

	if (id_from_bytes(bytes->data, bytes->len, &id))
		printf(",\"%s\":\"%s\"", key, id_text(&id, text));
}

static void
put_release(const Accord__V1__ReleaseGranted *release)
{
	char at[CLOCK_TEXT_SIZE], until[CLOCK_TEXT_SIZE];

	printf(",\"release\":{\"from\":\"%s\",\"to\":\"%s\",\"signed\":\"%s\",\"expires\":\"%s\"",
	    release->owner, release->recipient, clock_text(release->signed_us, at),
	    clock_text(release->expires_us, until));
	put_id("client", &release->client);
	put_words("classes", &vocabulary_data_class, (const int *)(const void *)release->classes,
	    release->n_classes);
	put_words("purposes", &vocabulary_purpose, (const int *)(const void *)release->purposes,
	    release->n_purposes);
	putchar('}');
}

static void
put_request(struct recording *r, const Accord__V1__Disclosed *fact, int64_t at)
{
	const Accord__V1__ReleaseGranted *release = release_of(r, fact);
	char text[CLOCK_TEXT_SIZE], id[ID_TEXT_SIZE] = "";
	struct id disclosure;

	if (id_from_bytes(fact->disclosure.data, fact->disclosure.len, &disclosure))
		(void)id_text(&disclosure, id);
	printf("{\"id\":\"%s\",\"at\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"", id,
	    clock_text(at, text), fact->owners[0], fact->organisation);
	printf(",\"person\":{\"role\":\"%s\"", words_word(&vocabulary_role, fact->role));
	if (fact->placement[0] != '\0')
		printf(",\"placement\":\"%s\"", fact->placement);
	printf("},\"record\":\"%s\",\"action\":\"%s\",\"purpose\":\"%s\"",
	    words_word(&vocabulary_origin, fact->record),
	    words_word(&vocabulary_action, fact->action),
	    words_word(&vocabulary_purpose, fact->purpose));
	put_words("classes", &vocabulary_data_class, (const int *)(const void *)fact->asked,
	    fact->n_asked);
	if ((release != NULL || fact->told) && fact->n_subjects > 0)
		put_id("client", release != NULL ? &release->client : &fact->subjects[0]);
	printf(",\"told\":%s,\"accepted\":%s", fact->told ? "true" : "false",
	    fact->accepted ? "true" : "false");
	if (release != NULL)
		put_release(release);
	puts("}");
	r->written++;
}

/* What was decided of one owner's: no other basis, no page of nobody's, and all of it in words. */
static bool
is_decision(const struct recording *r, const Accord__V1__Disclosed *fact)
{
	return fact->n_owners == 1 && fact->basis == 0 &&
	       words_word(&vocabulary_role, fact->role) != NULL &&
	       words_word(&vocabulary_origin, fact->record) != NULL &&
	       words_word(&vocabulary_action, fact->action) != NULL &&
	       words_word(&vocabulary_purpose, fact->purpose) != NULL &&
	       (r->organisation == NULL || strcmp(fact->organisation, r->organisation) == 0 ||
		   strcmp(fact->owners[0], r->organisation) == 0);
}

/* --- the log --- */

static bool
take_leaf(struct recording *r, const void *bytes, size_t len, struct err *err)
{
	const Accord__V1__Fact *fact;
	ProtobufCMessage *msg;

	arena_reset(r->scratch);
	if (!wire_read(&accord__v1__leaf_content__descriptor, r->scratch, bytes, len, &msg, err))
		return false;
	fact = ((const Accord__V1__LeafContent *)msg)->fact;
	if (fact == NULL)
		return true;
	if (fact->kind == ACCORD__V1__KIND__KIND_RELEASE_GRANTED)
		return keep_release(r, fact, err);
	if (fact->kind != ACCORD__V1__KIND__KIND_DISCLOSED || fact->at_us < r->since)
		return true;
	if (!wire_read(&accord__v1__disclosed__descriptor, r->scratch, fact->body.data,
		fact->body.len, &msg, err))
		return false;
	if (is_decision(r, (const Accord__V1__Disclosed *)msg))
		put_request(r, (const Accord__V1__Disclosed *)msg, fact->at_us);
	return true;
}

/* What of the log is not legible any more, or not here, is in no request. */
static bool
take_row(struct recording *r, const PGresult *rows, int at, struct err *err)
{
	const struct verify_row row = verify_row_read(rows, at);
	struct verify_leaf leaf;

	verify_open(&r->open, &row, &leaf);
	if (leaf.kept == VERIFY_DESTROYED || leaf.kept == VERIFY_SHUT)
		return true;
	if (leaf.kept != VERIFY_OPENED || leaf.other)
		return err_set(err, ERR_INTERNAL,
		    "leaf %" PRId64 " is damaged: accord audit verify says how", row.idx);
	return take_leaf(r, leaf.bytes, leaf.bytes_len, err);
}

static bool
read_log(struct recording *r, struct sql *sql, struct err *err)
{
	bool good = sql_script(sql,
	    "begin transaction isolation level repeatable read read only;"
	    "declare leaves no scroll cursor for select " VERIFY_COLUMNS VERIFY_FROM
	    " where l.source = 'gateway' order by l.idx",
	    err);
	int count = 1;

	while (good && count > 0) {
		PGresult *rows = sql_ask_binary(sql, "fetch 1000 from leaves", err);

		good = rows != NULL;
		count = good ? PQntuples(rows) : 0;
		for (int i = 0; good && i < count; i++)
			good = take_row(r, rows, i, err);
		PQclear(rows);
	}
	return good;
}

static bool
record(
    struct tool *tool, const char *database, const char *keys, struct recording *r, struct err *err)
{
	struct sql sql;
	bool good;

	r->arena = tool->arena;
	if ((r->scratch = arena_try(LINE_ARENA / 16, LINE_ARENA)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	r->open.arena = arena_new(LINE_ARENA / 16, LINE_ARENA);
	good = verify_keys(tool->arena, keys, &r->open.seal, err) && sql_open(&sql, database, err);
	if (good) {
		good = read_log(r, &sql, err);
		sql_close(&sql);
	}
	seal_close(&r->open.seal);
	arena_free(&r->open.arena);
	arena_free(&r->scratch);
	return good;
}

static int
run(struct tool *tool)
{
	const struct recorded_options *options = tool->options;
	struct recording *r = arena_zalloc(tool->arena, sizeof(*r));
	const char *database = options->database, *keys = options->keys;
	struct err err = {0};
	struct site site;
	bool here;

	if (r == NULL)
		return tool_fail(&err);
	here =
	    (database != NULL && keys != NULL) || site_load(tool->arena, tool->site, &site, &err);
	if (!here && database == NULL)
		return tool_fail(&err);
	if (here && keys == NULL)
		keys = site.keys;
	if (database == NULL)
		database = site.database;
	if (database[0] == '\0')
		return tool_usage("accord.yaml has no database, so --database is wanted");
	if (options->since != NULL && !clock_parse(options->since, &r->since, NULL))
		return tool_usage(
		    "\"%s\" is no time; write it as 2026-01-09T12:00:00Z", options->since);
	r->organisation = options->organisation;
	if (!record(tool, database, keys, r, &err))
		return tool_fail(&err);
	fprintf(stderr, "%zu decisions\n", r->written);
	if (r->open.shut > 0)
		fprintf(stderr,
		    "%" PRIu64 " leaves were not opened: their keys are not here (--keys)\n",
		    r->open.shut);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--since", OPTION_TEXT, offsetof(struct recorded_options, since), "TIME", 0, 0, false,
	"only those from then on, as 2026-01-09T12:00:00Z"},
    {"--organisation", OPTION_TEXT, offsetof(struct recorded_options, organisation), "ID", 0, 0,
	false, "only those that it asked for or that were of its records"},
    {"--database", OPTION_TEXT, offsetof(struct recorded_options, database), "CONNINFO", 0, 0,
	false, "how to read the log; otherwise the database of accord.yaml"},
    {"--keys", OPTION_TEXT, offsetof(struct recorded_options, keys), "DIR", 0, 0, false,
	"the folder of keys, to open what is sealed; otherwise that of accord.yaml"},
    {0},
};

const struct verb verb_agreement_recorded = {
    .name = "agreement recorded",
    .summary = "write what was decided as requests to explain or to try on a draft",
    .usage = "[--since TIME] [--organisation ID] [--database CONNINFO] [--keys DIR] > REQUESTS",
    .text =
	"Each disclosure of the audit log that was decided, as a line that \"accord decide\",\n"
	"\"agreement explain\" and \"agreement simulate\" read: who asked whom, in which role and\n"
	"under which placement, what for, which classes, and the release that opened something.\n"
	"What was refused says too little of itself to be asked again, and what left on another\n"
	"basis was not decided: neither is among them. The lines hold ids of clients: they are as\n"
	"protected as the log is.\n\n"
	"Example:\n"
	"  accord agreement recorded --since 2026-11-01T00:00:00Z |\n"
	"    accord agreement simulate --directory site.yaml --agreements agreements --draft "
	"new.yaml\n",
    .options = options,
    .options_size = sizeof(struct recorded_options),
    .fn = run,
};
