/* The instruction sheet for dispatch: one page that says what to do while no pages arrive. */
#ifndef WATCH_SHEET_H
#define WATCH_SHEET_H

#include <time.h>

#include "services/watch/on_call.h"

/* The longest list there may be fits twice: who is on call now, and all hours. */
#define SHEET_BYTES ((size_t)768 << 10)

/* What the watch knows at the moment; times are of the wall clock, 0 = never. */
struct sheet_facts {
	bool silent;
	int64_t now, since;        /* since: the first canary that is missing was sent */
	int64_t last_back;         /* the last page came back */
	int64_t last_post;         /* the last canary was posted ... */
	long post_status;          /* ... and answered with; 0: not at all */
	long ready_status;         /* of GET /readyz; 0: no answer, -1: not asked yet */
	const char *not_ready;     /* names of services, or "" */
	int64_t on_call_read;      /* when the on-call file was last changed */
	const char *on_call_fault; /* why its newest version was not taken, or "" */
	const struct on_call *on_call;
};

/* Terminated text with LF; what does not fit is cut. Returns the length. */
size_t sheet_write(const struct sheet_facts *facts, char out[SHEET_BYTES]);
/* The same as a page; room for everything escaped. */
#define SHEET_HTML_BYTES (6 * SHEET_BYTES + 512)
size_t sheet_html(const char *sheet, const char *title, char out[SHEET_HTML_BYTES]);

#endif
