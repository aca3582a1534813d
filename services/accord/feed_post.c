/* The gateway's address for a feed, and its token from a file. */
#include "services/accord/feed_post.h"

#include <string.h>

#include "services/accord/files.h"
#include "services/accord/site.h"

#define TOKEN_LIMIT ((size_t)4096)

struct post *
feed_post_open(struct tool *tool, const struct feed_post_options *feed, struct err *err)
{
	struct post_options options = {
	    .patience_us = feed->patience_us, .media_type = feed->media_type};
	const char *base = feed->url;
	struct site site;
	char *token;

	if (base == NULL && !site_load(tool->arena, tool->site, &site, err)) {
		(void)err_ctx(err, "without --url");
		return NULL;
	}
	base = base != NULL ? base : site.gateway;
	options.url = arena_printf(tool->arena, "%.*s/v1/feeds/%s/events",
	    (int)(strlen(base) - (base[strlen(base) - 1] == '/')), base, feed->feed);
	token = files_read(tool->arena, feed->token_file, TOKEN_LIMIT, NULL, err);
	if (token == NULL)
		return NULL;
	token[strcspn(token, "\r\n")] = '\0';
	options.token = token;
	return post_open(&options, err);
}
