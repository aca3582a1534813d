/* The OpenAPI 3.1 document, written from the table that serves the requests. */
#include "services/gateway/http/http.h"

#include <ctype.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#define NAME_SIZE 64
#define PATH_SIZE 256

static json_t *
reference(const char *name, size_t len)
{
	return json_pack(
	    "{s:o}", "$ref", json_sprintf("#/components/schemas/%.*s", (int)len, name));
}

/* --- what goes in --- */
static json_t *
parameter_schema(const char *schema)
{
	if (schema == NULL)
		return json_pack("{s:s}", "type", "string");
	if (schema[0] == '@')
		return reference(schema + 1, strlen(schema + 1));
	return json_loads(schema, 0, NULL);
}

static json_t *
parameter(const struct http_param *p)
{
	return json_pack("{s:s, s:s, s:b, s:s*, s:o}", "name", p->name, "in", p->in, "required",
	    p->required, "description", p->about, "schema", parameter_schema(p->schema));
}

static bool
is_described(const struct http_route *route, const char *name)
{
	for (const struct http_param *p = route->params; p != NULL && p->name != NULL; p++)
		if (strcmp(p->in, "path") == 0 && strcmp(p->name, name) == 0)
			return true;
	return false;
}

/* It knows no parameter of several segments: "{tile...}" is "{tile}" there, and its words say more.
 */
static void
path_of(const char *pattern, char out[PATH_SIZE])
{
	const char *rest = strstr(pattern, PATH_REST);

	(void)snprintf(out, PATH_SIZE, "%.*s%s",
	    (int)(rest != NULL ? (size_t)(rest - pattern) : strlen(pattern)), pattern,
	    rest != NULL ? "}" : "");
}

/* {id} of the pattern, then what the route names besides. */
static json_t *
parameters(const struct http_route *route)
{
	json_t *list = json_array();
	char name[NAME_SIZE];

	for (const char *at = route->pattern; (at = strchr(at, '{')) != NULL; at++) {
		const struct http_param plain = {.name = name, .in = "path", .required = true};
		size_t len = strcspn(at + 1, ".}");

		if (len >= sizeof(name))
			continue;
		memcpy(name, at + 1, len);
		name[len] = '\0';
		if (!is_described(route, name))
			(void)json_array_append_new(list, parameter(&plain));
	}
	for (const struct http_param *p = route->params; p != NULL && p->name != NULL; p++)
		(void)json_array_append_new(list, parameter(p));
	return list;
}

/* "application/json @Name": of that schema; without one the documents are of any shape, and what
 * they may be is the reader's matter, not HTTP's. */
static json_t *
request_body(const char *takes)
{
	json_t *content = json_object(), *media = NULL;

	while (*takes != '\0') {
		size_t len = strcspn(takes, " ");

		if (*takes == '@') {
			(void)json_object_set_new(media, "schema", reference(takes + 1, len - 1));
		} else {
			media = json_pack("{s:{}}", "schema");
			(void)json_object_setn_new(content, takes, len, media);
		}
		takes += len;
		takes += *takes == ' ';
	}
	return json_pack("{s:b, s:o}", "required", 1, "content", content);
}

/* --- what comes out --- */
/* What an answer may be that is no JSON. */
static const struct {
	const char *word, *type;
	bool octets;
} media[] = {
    {"events", "text/event-stream", false},
    {"text", "text/plain", false},
    {"csv", "text/csv", false},
    {"bytes", "application/octet-stream", true},
    {"pdf", "application/pdf", true},
    {"png", "image/png", true},
    {"jpeg", "image/jpeg", true},
};

static void
add_content(json_t *content, const char *word, size_t len)
{
	for (size_t i = 0; i < sizeof(media) / sizeof(media[0]); i++) {
		if (len != strlen(media[i].word) || strncmp(word, media[i].word, len) != 0)
			continue;
		(void)json_object_set_new(content, media[i].type,
		    media[i].octets
			? json_pack("{s:{s:s}}", "schema", "contentMediaType", media[i].type)
			: json_pack("{s:{s:s}}", "schema", "type", "string"));
		return;
	}
	(void)json_object_set_new(
	    content, "application/json", json_pack("{s:o}", "schema", reference(word, len)));
}

/* "Name", or a word of media; "Name+csv+pdf": as the question says. */
static json_t *
content(const char *schema, size_t len, bool problem)
{
	json_t *content = json_object();

	for (size_t one; len > 0; schema += one, len -= one) {
		size_t word = strcspn(schema, "+");

		word = word < len ? word : len;
		add_content(content, schema, word);
		one = word < len ? word + 1 : word;
	}
	if (json_object_size(content) == 0 && problem)
		(void)json_object_set_new(content, "application/problem+json",
		    json_pack("{s:o}", "schema", reference("Problem", strlen("Problem"))));
	else if (json_object_size(content) == 0)
		(void)json_object_set_new(content, "application/json",
		    json_pack("{s:{s:s}}", "schema", "type", "object"));
	return content;
}

/* Headers of answers, by status; of those below 400 where the route says so. */
static const struct {
	const char *status;
	uint32_t flag; /* 0: of all */
	const char *name, *about;
} headers[] = {
    {"200", HTTP_TAGGED, "ETag",
	"of what is answered, for If-Match; absent where it is not yours to know"},
    {"200", HTTP_RECORDED, "Accord-Disclosure",
	"the records of what leaves with it, with commas between"},
    {"401", 0, "WWW-Authenticate", "Bearer"},
    {"429", 0, "Retry-After", "seconds to wait"},
    {"503", 0, "Retry-After", "seconds to wait"},
};

static void
add_headers(json_t *response, const struct http_route *route, const char *status)
{
	json_t *all = json_object();

	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++)
		if (strncmp(status, headers[i].status, 3) == 0 &&
		    (headers[i].flag == 0 || (route->flags & headers[i].flag) != 0))
			(void)json_object_set_new(all, headers[i].name,
			    json_pack("{s:s, s:{s:s}}", "description", headers[i].about, "schema",
				"type", "string"));
	if (json_object_size(all) > 0)
		(void)json_object_set(response, "headers", all);
	json_decref(all);
}

static void
add_response(json_t *object, const struct http_route *route, const char *answer, size_t len)
{
	const char *words = answer + 4, *schema = words;
	size_t schema_len = 0;
	json_t *response;

	if (*words == '@') {
		schema = words + 1;
		schema_len = strcspn(schema, " ");
		words = schema + schema_len + 1;
	}
	response = json_pack("{s:s%}", "description", words, len - (size_t)(words - answer));
	if (strncmp(answer, "204", 3) != 0) /* nothing comes with it */
		(void)json_object_set_new(
		    response, "content", content(schema, schema_len, answer[0] > '3'));
	if (answer[0] < '4' || schema_len == 0) /* a document of another kind is no refusal */
		add_headers(response, route, answer);
	(void)json_object_setn_new(object, answer, 3, response);
}

static void
add_responses(json_t *object, const struct http_route *route, const char *answers)
{
	while (*answers != '\0') {
		size_t len = strcspn(answers, ";");

		if (len > 4)
			add_response(object, route, answers, len);
		answers += len;
		answers += *answers == ';';
	}
}

static json_t *
responses(const struct http_route *route)
{
	json_t *object = json_object();

	add_responses(object, route, route->answers);
	if (route->others != NULL)
		add_responses(object, route, route->others);
	return object;
}

/* --- the whole --- */
static json_t *
security(const struct http_route *route)
{
	return (route->flags & HTTP_TOKEN) != 0 ? json_pack("[{s:[]}]", "bearer")
						: json_pack("[{s:[]}, {s:[]}]", "bearer", "cookie");
}

static json_t *
operation(const struct http_route *route)
{
	json_t *object = json_pack("{s:s, s:s, s:o, s:o}", "operationId", route->name, "summary",
	    route->summary, "parameters", parameters(route), "responses", responses(route));

	if (route->flags & HTTP_SECURED)
		(void)json_object_set_new(object, "security", security(route));
	if (route->takes != NULL)
		(void)json_object_set_new(object, "requestBody", request_body(route->takes));
	return object;
}

static void
add_route(json_t *paths, const struct http_route *route)
{
	char method[16], name[PATH_SIZE];
	size_t len = strlen(route->method);
	json_t *path;

	path_of(route->pattern, name);
	if ((path = json_object_get(paths, name)) == NULL) {
		path = json_object();
		(void)json_object_set_new(paths, name, path);
	}
	for (size_t i = 0; i <= len && i < sizeof(method); i++)
		method[i] = (char)tolower((unsigned char)route->method[i]);
	method[sizeof(method) - 1] = '\0';
	(void)json_object_set_new(path, method, operation(route));
}

/* Who sends Authorization means that, whatever cookie goes with it. */
static json_t *
schemes(const char *cookie, const char *about)
{
	return json_pack("{s:{s:s, s:s}, s:{s:s, s:s, s:s, s:s}}", "bearer", "type", "http",
	    "scheme", "bearer", "cookie", "type", "apiKey", "in", "cookie", "name", cookie,
	    "description", about);
}

char *
http_openapi(const struct http_route *routes, const struct http_description *said, size_t *len)
{
	json_t *paths = json_object();
	json_t *root;
	char *text;

	for (const struct http_route *r = routes; r->fn != NULL; r++)
		add_route(paths, r);
	root = json_pack("{s:s, s:o, s:o, s:{s:o, s:o}}", "openapi", "3.1.0", "info", said->info,
	    "paths", paths, "components", "securitySchemes",
	    schemes(said->cookie, said->about_cookie), "schemas", said->schemas);
	text = root != NULL ? json_dumps(root, JSON_COMPACT) : NULL;
	json_decref(root);
	*len = text != NULL ? strlen(text) : 0;
	return text;
}
