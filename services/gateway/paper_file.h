/* What is given as a file of paper: drawn by a worker, on record before it leaves. */
#ifndef GATEWAY_PAPER_FILE_H
#define GATEWAY_PAPER_FILE_H

#include "services/gateway/road.h"

struct paper_kind {
	/* On a worker. */
	bool (*draw)(const void *what, int64_t at_us, void **out, size_t *len, struct err *err);
	/* Records it and lets it leave: it is the session's text. */
	http_step *give;
	const char *file; /* as Content-Disposition has it */
};

/* Answers with the paper of what, as it was at at_us. what is malloc'd and freed here; NULL: there
 * was no memory for it. */
void paper_file(struct gateway *gateway, struct http_request *request,
    const struct paper_kind *kind, void *what, int64_t at_us);
/* Those that are not drawn: once no worker is left. */
void gateway_forget_papers(struct gateway *gateway);

#endif
