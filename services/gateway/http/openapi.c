/* The OpenAPI 3.1 document, written from the table that serves the requests. */
#include "services/gateway/http/http.h"

#include <ctype.h>
#include <jansson.h>
#include <string.h>

static json_t *
parameter(const char *name, const char *in, bool required, const char *about)
{
	return json_pack("{s:s, s:s, s:b, s:s*, s:{s:s}}", "name", name, "in", in, "required",
	    required, "description", about, "schema", "type", "string");
}

/* {id} of the pattern, then what the route names besides. */
static json_t *
parameters(const struct http_route *route)
{
	json_t *list = json_array();
	char name[32];

	for (const char *at = route->pattern; (at = strchr(at, '{')) != NULL; at++) {
		size_t len = strcspn(at + 1, "}");

		if (len >= sizeof(name))
			continue;
		memcpy(name, at + 1, len);
		name[len] = '\0';
		(void)json_array_append_new(list, parameter(name, "path", true, NULL));
	}
	for (const struct http_param *p = route->params; p != NULL && p->name != NULL; p++)
		(void)json_array_append_new(list, parameter(p->name, p->in, p->required, p->about));
	return list;
}

static json_t *
response(const char *words, size_t len, bool problem)
{
	const char *type = problem ? "application/problem+json" : "application/json";

	return json_pack("{s:s%, s:{s:{}}}", "description", words, len, "content", type);
}

/* "200 a page;400 what is wrong with the question": one response each. */
static json_t *
responses(const char *answers)
{
	json_t *object = json_object();

	while (answers != NULL && *answers != '\0') {
		size_t len = strcspn(answers, ";");
		char status[4] = "";

		if (len > 4) {
			memcpy(status, answers, 3);
			(void)json_object_set_new(
			    object, status, response(answers + 4, len - 4, status[0] > '3'));
		}
		answers += len;
		answers += *answers == ';';
	}
	return object;
}

static json_t *
operation(const struct http_route *route)
{
	json_t *object =
	    json_pack("{s:s, s:s, s:o, s:o}", "operationId", route->name, "summary", route->summary,
		"parameters", parameters(route), "responses", responses(route->answers));

	if (route->flags & HTTP_SECURED)
		(void)json_object_set_new(object, "security", json_pack("[{s:[]}]", "bearer"));
	if (route->flags & HTTP_BODY)
		(void)json_object_set_new(object, "requestBody",
		    json_pack("{s:b, s:{s:{}}}", "required", 0, "content", "*/*"));
	return object;
}

static void
add_route(json_t *paths, const struct http_route *route)
{
	json_t *path = json_object_get(paths, route->pattern);
	char method[16];
	size_t len = strlen(route->method);

	if (path == NULL) {
		path = json_object();
		(void)json_object_set_new(paths, route->pattern, path);
	}
	for (size_t i = 0; i <= len && i < sizeof(method); i++)
		method[i] = (char)tolower((unsigned char)route->method[i]);
	method[sizeof(method) - 1] = '\0';
	(void)json_object_set_new(path, method, operation(route));
}

char *
http_openapi(const struct http_route *routes, const char *title, const char *version, size_t *len)
{
	json_t *paths = json_object();
	json_t *root;
	char *text;

	for (const struct http_route *r = routes; r->fn != NULL; r++)
		add_route(paths, r);
	root = json_pack("{s:s, s:{s:s, s:s}, s:o, s:{s:{s:{s:s, s:s}}}}", "openapi", "3.1.0",
	    "info", "title", title, "version", version, "paths", paths, "components",
	    "securitySchemes", "bearer", "type", "http", "scheme", "bearer");
	text = root != NULL ? json_dumps(root, JSON_COMPACT) : NULL;
	json_decref(root);
	*len = text != NULL ? strlen(text) : 0;
	return text;
}
