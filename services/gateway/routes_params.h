/* What the tables of routes are written with. */
#ifndef GATEWAY_ROUTES_PARAMS_H
#define GATEWAY_ROUTES_PARAMS_H

#include "services/gateway/routes.h"

#define STAFF (ROUTE_STAFF | HTTP_SECURED)
#define PERSON (STAFF | ROUTE_PERSON)
#define PURPOSE_PARAMS                                                                             \
	{"purpose", "query", "what for: needed here or as the header", false, "@Purpose"},         \
	{                                                                                          \
		"Accord-Purpose", "header", "the same, where the query is not to show it", false,  \
		    "@Purpose"                                                                     \
	}
#define ASK_PARAMS                                                                                 \
	PURPOSE_PARAMS,                                                                            \
	    {"classes", "query",                                                                   \
		"data classes that are asked for, with commas between; all if it is not there",    \
		false, NULL},                                                                      \
	    {"why", "query", "yes: also the sections and rules behind each code", false,           \
		"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},             \
	    ROLE_PARAMS
#define ROLE_PARAMS                                                                                \
	{"Accord-Role", "header", "the role in which you ask, of several", false, "@Role"},        \
	{                                                                                          \
		"Accord-Placement", "header",                                                      \
		    "the placement under which you ask; - for none, whatever your session says",   \
		    false, NULL                                                                    \
	}
#define OWNER_PARAM                                                                                \
	{                                                                                          \
		"organisation", "query", "whose; your own if it is not there", false, NULL         \
	}
#define PAGE_PARAMS                                                                                \
	{"limit", "query", "most records of the page", false,                                      \
	    "{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":50}"},                \
	{                                                                                          \
		"cursor", "query", "\"next\" of the page before", false, NULL                      \
	}
#define ID_PARAM(about)                                                                            \
	{                                                                                          \
		"id", "path", about, true, "{\"type\":\"string\",\"format\":\"uuid\"}"             \
	}
#define KEY_PARAM                                                                                  \
	{                                                                                          \
		"Idempotency-Key", "header",                                                       \
		    "the same key with the same body is the same command, for a week; with "       \
		    "another "                                                                     \
		    "body it is refused",                                                          \
		    false, NULL                                                                    \
	}
/* Of a client: an id; of other things: a number. */
#define MATCH_PARAM                                                                                \
	{                                                                                          \
		"If-Match", "header", "the ETag of what you read: else nothing is done", false,    \
		    "{\"type\":\"string\",\"pattern\":\"^(\\\\*|\\\"[0-9a-f-]{1,36}\\\")$\","      \
		    "\"default\":\"*\"}"                                                           \
	}
#define NOT_THERE "404 not there, or not for you: one answer"
#define NOBODY "401 no valid token;403 a token, role or placement for something else"
#define LIMITED "429 too many in a short time: again after Retry-After"
#define AWAY "503 not now: the same again after Retry-After"

/* routes_client.c */
extern const struct http_param gateway_for_client_read[];
extern const struct http_param gateway_for_client[];
extern const struct http_param gateway_for_record[];

#endif
