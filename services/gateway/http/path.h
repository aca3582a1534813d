/* Request targets: percent decoding, route patterns, query parameters. Pure, for bytes from
 * anybody. */
#ifndef GATEWAY_HTTP_PATH_H
#define GATEWAY_HTTP_PATH_H

#include <stdbool.h>
#include <stddef.h>

#define PATH_PARAMS 3
#define PATH_PARAM_SIZE 129
#define PATH_REST "...}" /* how a parameter ends that takes the rest of a path */

struct path_params {
	size_t count;
	char value[PATH_PARAMS][PATH_PARAM_SIZE];
};

/*
 * Decodes len bytes of a path segment or query value; '+' is a blank when plus. False for a broken
 * escape, for control characters, for what is not UTF-8, and for what does not fit.
 */
bool path_decode(const char *raw, size_t len, bool plus, char *out, size_t size);

/*
 * True when a path fits a pattern such as "/v1/incidents/{id}". A parameter is one whole segment,
 * decoded, of 1 to 128 bytes; literal segments are compared as they came. The last one may be
 * "{name...}": it is what is left of the path with its slashes, of as many bytes and without
 * escapes.
 */
bool path_match(const char *pattern, const char *path, struct path_params *params);

/* 1: out holds the decoded value. 0: not there. -1: there more than once, or not decodable into
 * size bytes. */
int path_query(const char *query, const char *name, char *out, size_t size);

#endif
