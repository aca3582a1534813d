/* Posting to a feed: which address, with which token. */
#ifndef SERVICES_ACCORD_FEED_POST_H
#define SERVICES_ACCORD_FEED_POST_H

#include "services/accord/post.h"
#include "services/accord/verb.h"

struct feed_post_options {
	const char *feed;
	const char *url; /* of the gateway; NULL: the one of accord.yaml */
	const char *token_file;
	const char *media_type; /* NULL: JSON Lines */
	int64_t patience_us;
};

/* NULL with err set. */
struct post *feed_post_open(
    struct tool *tool, const struct feed_post_options *options, struct err *err);

#endif
