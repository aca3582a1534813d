/* From the store's rows to a rulebook: the part that a worker does. */
#ifndef GATEWAY_RULEBOOK_MAKE_H
#define GATEWAY_RULEBOOK_MAKE_H

#include "services/gateway/agreement_text.h"
#include "services/gateway/rulebook.h"

struct book {
	struct rulebook rulebook; /* first */
	struct arena *arena;      /* its own; all of it lives there, but for the zones */
	size_t zone_count;        /* that were opened, of the rulebook's */
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

struct stood_source {
	struct stood_source *next;
	struct stood stood;
};

/* What a worker makes a rulebook of: filled on the loop, then the worker's until it is reported. */
struct making {
	struct rulebooks *rulebooks;
	struct book *book;
	const char *text;
	size_t digest_len; /* of the head's */
	struct source *sources, **last;
	struct source *signing; /* whose signatures are being read */
	size_t source_count;
	struct stood_source *stood; /* in no order */
	int64_t version_after;      /* the head's, once all was read */
	bool starved;
	struct err err;
};

/* Reads the rows into it; they are of one version when version_after is the book's. arena is for
 * the statements. */
bool rulebook_ask(struct db *db, struct arena *arena, struct making *making, db_sync_fn *done,
    struct err *err) MUST_CHECK;
/* The job, a struct making: fills book, or err. */
void rulebook_make(void *job);
/* Before its arena goes. */
void rulebook_close_zones(struct book *book);

#endif
