/*
 * An agreement between its rows and its readers, pure and on a worker: the text with the signatures
 * that were entered, and what a change of it would do to what decides now.
 */
#ifndef GATEWAY_AGREEMENT_TEXT_H
#define GATEWAY_AGREEMENT_TEXT_H

#include "services/gateway/policy/judge.h"

#define AGREEMENT_TEXT ((size_t)1 << 20) /* bytes of a draft */

/* A signature that was entered. */
struct agreement_line {
	struct agreement_line *next;
	const char *name, *organisation, *day;
};

/* Whether it can stand in one line of a text and is read back as it is. */
bool agreement_line_check(const struct agreement_line *line, struct err *err) MUST_CHECK;

/* Body and signatures as the one reader takes them; malloc'd, NULL without memory. */
char *agreement_text(const char *body, const struct agreement_line *lines, size_t *len);

/* What is asked of a worker, and what it finds. */
struct agreement_look {
	struct arena *arena; /* its own */
	const char *file;    /* as complaints name it */
	const char *body;
	struct agreement_line *lines; /* day NULL: today, in the agreement's zone */
	int64_t at;                   /* now */
	int64_t ends;                 /* judge it as ended then; 0: as it is */
	bool binds;                   /* whom it names has to be there */
	const struct compiled *now;   /* stays as it is for as long as the worker looks */

	const char *canonical; /* of a body: without signatures, in the one order */
	const char *text;      /* with them */
	struct agreement *agreement;
	struct judgement judgement;
	struct err err;
};

/* An offload_run_fn. */
void agreement_look(void *look);

#endif
