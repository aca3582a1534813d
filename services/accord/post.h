/* Posting events to the gateway over HTTP, as often as it takes. */
#ifndef SERVICES_ACCORD_POST_H
#define SERVICES_ACCORD_POST_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

struct post;

struct post_options {
	const char *url; /* of the endpoint, whole */
	const char *token;
	const char *media_type; /* NULL: JSON Lines */
	int64_t patience_us;    /* how long one post is tried again before it counts as failed */
};

struct post *post_open(const struct post_options *options, struct err *err) MUST_CHECK;
void post_close(struct post **post);

/*
 * Returns when the gateway has taken the lines (200 or 202), with its answer, which is good until
 * the next call. While it says 503 or cannot be reached the same bytes are posted again with
 * back-off: the same document twice is one. ERR_UNAVAILABLE when patience ran out; any other status
 * is a refusal.
 */
bool post_send(struct post *post, const char *body, size_t len, const char **answer,
    size_t *answer_len, struct err *err) MUST_CHECK;
/* The status of the last answer; 0 when there was none. */
long post_status(const struct post *post);
/* Posts that had to be repeated so far. */
unsigned post_retries(const struct post *post);

#endif
