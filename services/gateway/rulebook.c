/* The rulebook in memory: rows are read, a worker makes a rulebook of them, the loop swaps it in.
 */
#include "services/gateway/rulebook.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/gateway/agreement_text.h"
#include "sql/gateway/policy.h"

#define BOOK_FIRST ((size_t)1 << 16)
#define BOOK_MEMORY ((size_t)512 << 20)
#define ASK_MEMORY ((size_t)1 << 16)

struct book {
	struct rulebook rulebook; /* first */
	struct arena *arena;      /* its own; all of it lives there */
	size_t holders;
};

/* An agreement as the store has it. */
struct source {
	struct source *next;
	struct id id;
	const char *name, *body;
	int64_t number, ended; /* 0: it is not */
	struct agreement_line *lines, **last;
};

struct making {
	struct rulebooks *rulebooks;
	struct book *book;
	const char *text;
	size_t digest_len; /* of the head's */
	struct source *sources, **last;
	struct source *signing; /* whose signatures are being read */
	size_t source_count;
	int64_t version_after; /* the head's, once all was read */
	bool starved;
	struct err err;
};

struct waiter {
	struct waiter *next;
	rulebook_fn *fn;
	void *ctx;
};

struct rulebooks {
	struct gateway *gateway;
	struct book *now;
	struct making *making;  /* under way */
	struct arena *arena;    /* of the statements under way */
	struct waiter *waiting; /* for the round under way */
	struct waiter *next;    /* for the one after it */
	int64_t settled;        /* the head of which all that can be made has been made; -1: none */
	bool stopped;
};

static struct metric m_version = {.name = "accord_rulebook_version",
    .help = "the policy head that this copy decides by",
    .kind = METRIC_GAUGE};
static struct metric m_agreements = {.name = "accord_rulebook_agreements",
    .help = "agreements that this copy decides by, in force or not",
    .kind = METRIC_GAUGE};
static struct metric m_failed = {.name = "accord_rulebook_failed_total",
    .help = "policy heads of which no rulebook could be made"};

static bool begin(struct rulebooks *r);

/* --- holding --- */

static struct book *
book_new(void)
{
	struct arena *arena = arena_try(BOOK_FIRST, BOOK_MEMORY);
	struct book *book = arena != NULL ? arena_zalloc(arena, sizeof(*book)) : NULL;

	if (book == NULL) {
		arena_free(&arena);
		return NULL;
	}
	book->arena = arena;
	book->holders = 1;
	return book;
}

static void
book_drop(struct book *book)
{
	struct arena *arena;

	if (book == NULL || --book->holders > 0)
		return;
	arena = book->arena;
	arena_free(&arena);
}

const struct rulebook *
rulebook_now(const struct gateway *gateway)
{
	const struct book *now = gateway->rulebooks != NULL ? gateway->rulebooks->now : NULL;

	return now != NULL ? &now->rulebook : NULL;
}

const struct rulebook *
rulebook_hold(const struct gateway *gateway)
{
	struct book *now = gateway->rulebooks != NULL ? gateway->rulebooks->now : NULL;

	if (now == NULL)
		return NULL;
	now->holders++;
	return &now->rulebook;
}

void
rulebook_drop(const struct rulebook **rulebook)
{
	book_drop((struct book *)(uintptr_t)*rulebook);
	*rulebook = NULL;
}

/* --- making: on a worker --- */

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the rulebook");
}

static bool
read_directory(struct making *making, FILE *named)
{
	struct book *book = making->book;
	struct directory *directory = arena_zalloc(book->arena, sizeof(*directory));
	struct yaml_doc *doc = arena_zalloc(book->arena, sizeof(*doc));
	size_t len = strlen(making->text);

	book->rulebook.directory = directory;
	fprintf(named, "accord rulebook 1\ndirectory %zu\n%s", len, making->text);
	return (directory != NULL && doc != NULL)
		   ? yaml_parse(book->arena, "directory", making->text, len, doc, &making->err) &&
			 directory_read(doc, directory, &making->err)
		   : no_memory(&making->err);
}

/* One that not all parties have signed does not count, and is not told apart from one that is not
 * there. */
static bool
read_agreement(struct making *making, const struct source *source, struct agreement *agreement,
    bool *counts, FILE *named)
{
	struct arena *arena = making->book->arena;
	struct yaml_doc *doc = arena_zalloc(arena, sizeof(*doc));
	const char *name = arena_printf(arena, "%s@%lld", source->name, (long long)source->number);
	size_t len;
	char *text = agreement_text(source->body, source->lines, &len);
	bool good;

	if (doc == NULL || name == NULL || text == NULL) {
		free(text);
		return no_memory(&making->err);
	}
	good = yaml_parse(arena, name, text, len, doc, &making->err) &&
	       agreement_read(doc, agreement, &making->err);
	*counts = good && agreement->signed_at != NEVER;
	if (*counts) {
		fprintf(
		    named, "agreement %s %zu %lld\n%s", name, len, (long long)source->ended, text);
		if (source->ended != 0 && source->ended < agreement->ended_on.at)
			agreement->ended_on.at = source->ended;
	}
	free(text);
	return good;
}

static int
by_name(const void *a, const void *b)
{
	const struct source *x = *(const struct source *const *)a,
			    *y = *(const struct source *const *)b;
	int order = strcmp(x->name, y->name);

	return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static bool
read_agreements(struct making *making, FILE *named)
{
	struct rulebook *to = &making->book->rulebook;
	size_t count = making->source_count, i = 0;
	struct agreement *v = arena_zalloc(making->book->arena, (count + 1) * sizeof(*v));
	const struct source **sorted =
	    arena_alloc(making->book->arena, (count + 1) * sizeof(*sorted));

	if (v == NULL || sorted == NULL)
		return no_memory(&making->err);
	for (const struct source *source = making->sources; source != NULL; source = source->next)
		sorted[i++] = source;
	qsort(sorted, count, sizeof(*sorted), by_name);
	to->agreements = v;
	for (i = 0; i < count; i++) {
		bool counts = false;

		if (!read_agreement(making, sorted[i], &v[to->agreement_count], &counts, named))
			return false;
		to->agreement_count += counts;
	}
	return true;
}

static bool
compile(struct making *making)
{
	struct rulebook *to = &making->book->rulebook;
	struct policy *policy = arena_zalloc(making->book->arena, sizeof(*policy));

	if (policy == NULL)
		return no_memory(&making->err);
	to->policy = policy;
	return policy_make(making->book->arena, to->directory, to->agreements, to->agreement_count,
		   policy, &making->err) &&
	       (to->compiled = policy_compile(making->book->arena, policy, &making->err)) != NULL;
}

static void
make(void *job)
{
	struct making *making = job;
	char *text = NULL;
	size_t len = 0;
	FILE *named = open_memstream(&text, &len);
	bool good = named != NULL && read_directory(making, named) &&
		    read_agreements(making, named) && compile(making);

	if (named == NULL || fclose(named) != 0)
		good = no_memory(&making->err);
	if (good)
		crypt_sha256(text, len, making->book->rulebook.digest);
	free(text);
}

/* --- the end of a round --- */

static void
count_book(const struct book *book)
{
	metric_set(&m_version, book->rulebook.version);
	metric_set(&m_agreements, (int64_t)book->rulebook.agreement_count);
}

static void
say_swapped(const struct rulebook *now)
{
	char hex[2 * RULEBOOK_DIGEST + 1];

	log_info("the rulebook is made",
	    L_INT("version", now->version) L_INT("agreements", now->agreement_count)
		L_STR("digest", text_hex(now->digest, RULEBOOK_DIGEST, hex)));
}

static void
making_free(struct making *making)
{
	book_drop(making->book);
	free(making);
}

/* Whoever waited is told, and may wait again: that is for the next round. */
static void
tell(struct rulebooks *r)
{
	struct waiter *waiter = r->waiting, *next;

	r->waiting = NULL;
	for (; waiter != NULL; waiter = next) {
		next = waiter->next;
		waiter->fn(waiter->ctx);
		free(waiter);
	}
}

static void
end(struct rulebooks *r)
{
	making_free(r->making);
	r->making = NULL;
	tell(r);
	if (r->making == NULL && (r->waiting != NULL || r->next != NULL))
		(void)begin(r);
}

/* A head of which no rulebook can be made: its version fits no rulebook, so nothing is decided. */
static void
fail(struct rulebooks *r, const struct err *err, int64_t version)
{
	metric_add(&m_failed, 1);
	log_error("no rulebook can be made, and nothing is answered until one can",
	    L_INT("version", version) L_ERR(err));
	r->settled = err->code == ERR_UNAVAILABLE ? -1 : version;
}

static void
on_made(void *job)
{
	struct making *making = job;
	struct rulebooks *r = making->rulebooks;
	int64_t version = making->book->rulebook.version;

	if (r->stopped)
		return;
	if (making->err.code != ERR_NONE) {
		fail(r, &making->err, version);
		end(r);
		return;
	}
	book_drop(r->now);
	r->now = making->book;
	making->book = NULL;
	r->settled = version;
	count_book(r->now);
	say_swapped(&r->now->rulebook);
	end(r);
}

/* --- reading --- */

static void
on_head(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	const void *digest = db_bytes(row, 1, &making->digest_len);

	making->book->rulebook.version = db_int(row, 0);
	making->text = arena_strdup(making->book->arena, db_text(row, 2));
	if (making->digest_len == RULEBOOK_DIGEST)
		memcpy(making->book->rulebook.text, digest, RULEBOOK_DIGEST);
}

static void
on_agreement(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	struct arena *arena = making->book->arena;
	struct source *source = arena_zalloc(arena, sizeof(*source));

	if (source == NULL) {
		making->starved = true;
		return;
	}
	source->id = db_id(row, 0);
	source->name = arena_strdup(arena, db_text(row, 1));
	source->number = db_int(row, 2);
	source->body = arena_strdup(arena, db_text(row, 3));
	source->ended = db_time(row, 4);
	source->last = &source->lines;
	*making->last = source;
	making->last = &source->next;
	making->source_count++;
}

/* Both come in the order of the agreements' ids. */
static void
on_signature(void *ctx, const struct db_row *row)
{
	struct making *making = ctx;
	struct arena *arena = making->book->arena;
	struct id id = db_id(row, 0);
	struct source *source = making->signing != NULL ? making->signing : making->sources;
	struct agreement_line *line;

	while (source != NULL && memcmp(source->id.b, id.b, sizeof(id.b)) < 0)
		source = source->next;
	if (source == NULL || !id_equal(&source->id, &id))
		return;
	making->signing = source;
	if ((line = arena_zalloc(arena, sizeof(*line))) == NULL) {
		making->starved = true;
		return;
	}
	line->name = arena_strdup(arena, db_text(row, 1));
	line->organisation = arena_strdup(arena, db_text(row, 2));
	line->day = arena_strdup(arena, db_text(row, 3));
	*source->last = line;
	source->last = &line->next;
}

static void
on_version(void *ctx, const struct db_row *row)
{
	((struct making *)ctx)->version_after = db_int(row, 0);
}

/* True when it is a rulebook's stuff, and another's than the one there is. */
static bool
worth_making(struct rulebooks *r, const struct making *making)
{
	int64_t version = making->book->rulebook.version;

	if (r->now != NULL && r->now->rulebook.version == version) {
		r->settled = version;
		return false;
	}
	if (making->digest_len == RULEBOOK_DIGEST)
		return true;
	if (r->settled != version)
		log_warn(
		    "no directory has been loaded: staff see nothing", L_INT("version", version));
	r->settled = version;
	return false;
}

static void
on_read(void *ctx, const struct err *err)
{
	struct making *making = ctx;
	struct rulebooks *r = making->rulebooks;
	struct err starved = {0};

	if (err == NULL && (making->starved || arena_exhausted(making->book->arena))) {
		(void)no_memory(&starved);
		fail(r, &starved, making->book->rulebook.version);
		end(r);
		return;
	}
	if (err == NULL && making->book->rulebook.version != making->version_after) {
		making_free(making); /* the head moved while it was read */
		r->making = NULL;
		(void)begin(r);
		return;
	}
	if (err != NULL || !worth_making(r, making) ||
	    !offload_submit(r->gateway->service.offload, make, on_made, making))
		end(r);
}

static bool
ask(struct rulebooks *r, struct err *err)
{
	struct db *db = r->gateway->service.reader;
	struct making *m = r->making;

	arena_reset(r->arena);
	return db_send(db, db_args(&sql_policy_now, r->arena), on_head, m, err) &&
	       db_send(db, db_args(&sql_policy_agreements, r->arena), on_agreement, m, err) &&
	       db_send(db, db_args(&sql_policy_signatures, r->arena), on_signature, m, err) &&
	       db_send(db, db_args(&sql_policy_version, r->arena), on_version, m, err) &&
	       db_sync(db, on_read, m, err);
}

static struct making *
making_new(struct rulebooks *r)
{
	struct making *making = calloc(1, sizeof(*making));

	if (making == NULL || (making->book = book_new()) == NULL) {
		free(making);
		return NULL;
	}
	making->rulebooks = r;
	making->last = &making->sources;
	return making;
}

/* All that wait, wait for the same round. */
static void
join(struct rulebooks *r)
{
	struct waiter **last = &r->waiting;

	while (*last != NULL)
		last = &(*last)->next;
	*last = r->next;
	r->next = NULL;
}

/* False: it cannot be asked now, and whoever waits goes on waiting until the next tick. */
static bool
begin(struct rulebooks *r)
{
	struct err err = {0};

	if (r->stopped || (r->making = making_new(r)) == NULL)
		return false;
	if (!ask(r, &err)) {
		making_free(r->making);
		r->making = NULL;
		return false;
	}
	join(r);
	return true;
}

bool
rulebook_refresh(struct gateway *gateway, rulebook_fn *fn, void *ctx, struct err *err)
{
	struct rulebooks *r = gateway->rulebooks;
	struct waiter *waiter = calloc(1, sizeof(*waiter));

	if (waiter == NULL)
		return no_memory(err);
	*waiter = (struct waiter){r->next, fn, ctx};
	r->next = waiter;
	if (r->making == NULL)
		(void)begin(r);
	return true;
}

void
rulebooks_seen(struct rulebooks *r, int64_t version)
{
	if (r != NULL && version != r->settled && r->making == NULL)
		(void)begin(r);
}

void
rulebooks_tick(struct rulebooks *r)
{
	if (r == NULL || r->making != NULL || (r->waiting == NULL && r->next == NULL) || begin(r))
		return;
	join(r);
	tell(r);
}

/* --- life --- */

struct rulebooks *
rulebooks_open(struct gateway *gateway)
{
	struct rulebooks *r = xcalloc(1, sizeof(*r));

	metric_register(&m_version);
	metric_register(&m_agreements);
	metric_register(&m_failed);
	r->gateway = gateway;
	r->arena = arena_new(4096, ASK_MEMORY);
	r->settled = -1;
	return r;
}

static void
forget(struct waiter **list)
{
	for (struct waiter *waiter = *list, *next; waiter != NULL; waiter = next) {
		next = waiter->next;
		free(waiter);
	}
	*list = NULL;
}

void
rulebooks_stop(struct rulebooks *r)
{
	if (r == NULL)
		return;
	r->stopped = true;
	forget(&r->waiting);
	forget(&r->next);
}

void
rulebooks_close(struct rulebooks **rulebooks)
{
	struct rulebooks *r = *rulebooks;

	if (r == NULL)
		return;
	*rulebooks = NULL;
	if (r->making != NULL)
		making_free(r->making);
	book_drop(r->now);
	arena_free(&r->arena);
	free(r);
}
