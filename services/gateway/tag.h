/* ETags of things whose versions are numbers, and what If-Match says of them. */
#ifndef GATEWAY_TAG_H
#define GATEWAY_TAG_H

#include "services/gateway/http/http.h"

/* "7", in the request's arena; NULL without memory, or for 0. */
const char *tag_of(const struct http_request *request, uint32_t version);
/* *version 0: whichever ("*", or no If-Match). False: it is no such ETag. */
bool tag_asked(const struct http_request *request, uint32_t *version, struct err *err) MUST_CHECK;

#endif
