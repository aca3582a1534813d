/* What is given as a file: made by a worker, on record before it leaves. */
#ifndef GATEWAY_FILE_JOB_H
#define GATEWAY_FILE_JOB_H

#include "services/gateway/road.h"

struct file_kind {
	/* On a worker; *out is malloc'd. */
	bool (*make)(const void *what, void **out, size_t *len, struct err *err);
	/* The file is the session's text: says what it is, records it and lets it leave. */
	void (*give)(struct gateway *gateway, struct http_request *request, const void *what);
	void (*free)(void *what);
};

/* Answers with the file of what, which is the job's from now on; NULL: there was no memory for it.
 */
void gateway_make_file(struct gateway *gateway, struct http_request *request,
    const struct file_kind *kind, void *what);
/* Those that are not made: once no worker is left. */
void gateway_forget_files(struct gateway *gateway);

#endif
