/*
 * The page sink: one SMTP session (RFC 5321, the least of it) from bytes to replies. It keeps no
 * mail: of each it looks only for codes of canaries. Pure, and bounded in everything.
 */
#ifndef WATCH_RECEIVER_H
#define WATCH_RECEIVER_H

#include <stdbool.h>
#include <stddef.h>

#include "services/watch/canary.h"

#define RECEIVER_COMMAND 512 /* bytes of a command line, its end included */
#define RECEIVER_LINE 1000   /* of a line of text; more is looked at in pieces */
#define RECEIVER_MAIL 65536  /* of one mail */
#define RECEIVER_RECIPIENTS 10
#define RECEIVER_MAILS 100 /* of one session */
#define RECEIVER_ERRORS 10
#define RECEIVER_CODES 4 /* of one mail */
#define RECEIVER_OUT 1024

typedef void receiver_code_fn(void *ctx, const char *code);

struct receiver {
	const char *address;       /* the only recipient there is */
	receiver_code_fn *on_code; /* when a mail was taken: for each code in it */
	void *ctx;

	/* the session's own */
	bool greeted, from, data, over; /* over: close when out is empty */
	bool too_long;                  /* the command line */
	size_t recipients, mails, errors, bytes;
	bool fresh; /* the text stands at the beginning of a line */
	char line[RECEIVER_LINE + 1];
	size_t len;
	char codes[RECEIVER_CODES][CANARY_CODE];
	size_t code_count;
	char out[RECEIVER_OUT];
	size_t out_len;
};

/* address, on_code and ctx are set; out holds the greeting. */
void receiver_open(struct receiver *receiver);
/*
 * Takes bytes and appends to out; returns how many it took. Fewer than len: out is full, or the
 * session is over. The caller takes out away (out_len = 0) and goes on.
 */
size_t receiver_feed(struct receiver *receiver, const char *bytes, size_t len);

#endif
