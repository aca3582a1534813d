/* The life of a request: target, head, body, handler, end. */
#include "services/gateway/http/http.h"

#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "services/gateway/http/inner.h"

#define REQUEST_MAGIC 0x48545251u
#define ARENA_FIRST 4096
#define BODY_FIRST 4096

/* --- birth and death --- */
static uint64_t
request_id(uint32_t slot, uint32_t generation)
{
	return (uint64_t)generation << 32 | slot;
}

struct http_request *
http_find(const struct http *http, uint64_t id)
{
	uint32_t slot = (uint32_t)id;
	const struct http_slot *at = &http->slots[slot];

	if (slot >= http->slot_count || at->generation != (uint32_t)(id >> 32) ||
	    at->inner == NULL || at->inner->answered)
		return NULL;
	return &at->inner->request;
}

static const struct sockaddr *
address_of(struct MHD_Connection *connection)
{
	return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
}

static bool
is_local(const struct sockaddr *from)
{
	if (from->sa_family == AF_INET)
		return ntohl(((const struct sockaddr_in *)(const void *)from)->sin_addr.s_addr) >>
			   24 ==
		       127;
	return from->sa_family == AF_INET6 &&
	       IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)(const void *)from)->sin6_addr);
}

static struct http_inner *
inner_new(struct http_listener *listener, struct MHD_Connection *connection, struct http_conn *conn)
{
	struct http *http = listener->http;
	struct http_inner *inner;
	uint32_t slot;

	if (http->free_count == 0 || (inner = calloc(1, sizeof(*inner))) == NULL)
		return NULL;
	if ((inner->request.arena = arena_try(ARENA_FIRST, http->options.arena_limit)) == NULL) {
		free(inner);
		return NULL;
	}
	slot = http->free_slots[--http->free_count];
	http->slots[slot].generation++;
	http->slots[slot].inner = inner;
	inner->magic = REQUEST_MAGIC;
	inner->http = http;
	inner->connection = connection;
	inner->conn = conn;
	inner->began_us = clock_mono();
	inner->request.inner = inner;
	inner->request.id = request_id(slot, http->slots[slot].generation);
	inner->request.secure = listener->secure;
	inner->request.local = is_local(address_of(connection));
	inner->request.from = http_from(address_of(connection));
	conn->request = inner->request.id;
	return inner;
}

static bool
is_secret(const struct http_inner *inner)
{
	return inner->request.route != NULL && (inner->request.route->flags & HTTP_SECRET) != 0;
}

void
http_drop_body(struct http_request *request)
{
	struct http_inner *inner = request->inner;

	if (is_secret(inner) && inner->body != NULL)
		crypt_wipe(inner->body, inner->body_size);
	free(inner->body);
	inner->http->bodies -= inner->body_size;
	http_metrics_bodies(inner->http->bodies);
	inner->body = NULL;
	inner->body_size = 0;
	request->body = NULL;
	request->body_len = 0;
}

static void
inner_free(struct http_inner *inner)
{
	struct http *http = inner->http;
	uint32_t slot = (uint32_t)inner->request.id;

	if (inner->ticking)
		TAILQ_REMOVE(&http->ticks, inner, ticks);
	if (inner->headed && !inner->answered)
		http->pending--;
	if (inner->response != NULL)
		MHD_destroy_response(inner->response);
	http_drop_body(&inner->request);
	if (is_secret(inner))
		arena_wipe(inner->request.arena);
	arena_free(&inner->request.arena);
	http->slots[slot].inner = NULL;
	http->free_slots[http->free_count++] = slot;
	inner->magic = 0;
	free(inner);
}

/* MHD's first word about a request. NULL: refused when MHD comes again. */
void *
http_on_target(void *cls, const char *target, struct MHD_Connection *connection)
{
	struct http_conn *conn =
	    MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context;
	struct http_inner *inner;
	size_t path = strcspn(target, "?");
	bool query = target[path] == '?';

	if (conn == NULL || (inner = inner_new(cls, connection, conn)) == NULL)
		return NULL;
	inner->request.path = arena_strndup(inner->request.arena, target, path);
	inner->request.query = arena_strdup(inner->request.arena, query ? target + path + 1 : "");
	if (inner->request.path == NULL || inner->request.query == NULL) {
		inner_free(inner);
		return NULL;
	}
	return inner;
}

void
http_on_completed(
    void *cls, struct MHD_Connection *connection, void **own, enum MHD_RequestTerminationCode why)
{
	struct http_inner *inner = *own;

	(void)cls, (void)connection, (void)why;
	if (inner == NULL)
		return;
	assert(inner->magic == REQUEST_MAGIC);
	*own = NULL;
	http_metrics_done(inner->status, clock_mono() - inner->began_us);
	inner->conn->request = 0;
	http_stage(inner->conn, HTTP_HEAD, 0);
	inner_free(inner);
}

/* --- the head --- */
struct lookup {
	const char *name, *value;
	size_t count;
};

static enum MHD_Result
on_header(void *cls, enum MHD_ValueKind kind, const char *key, const char *value)
{
	struct lookup *lookup = cls;

	(void)kind;
	if (strcasecmp(key, lookup->name) == 0) {
		lookup->value = value;
		lookup->count++;
	}
	return MHD_YES;
}

static struct lookup
look_up(const struct http_request *request, const char *name)
{
	struct lookup lookup = {.name = name};

	(void)MHD_get_connection_values(
	    request->inner->connection, MHD_HEADER_KIND, on_header, &lookup);
	return lookup;
}

const char *
http_header(const struct http_request *request, const char *name)
{
	struct lookup lookup = look_up(request, name);

	return lookup.count == 1 ? lookup.value : NULL;
}

/* Where such a body ends is a matter of opinion, so nothing behind it is believed to be a request.
 */
static bool
framed_twice(const struct http_request *request)
{
	return look_up(request, "Content-Length").count +
		   look_up(request, "Transfer-Encoding").count >
	       1;
}

/* Of a body in another coding MHD sees no end before that of the connection. */
static bool
is_endless(const struct http_request *request)
{
	const char *coding = MHD_lookup_connection_value(
	    request->inner->connection, MHD_HEADER_KIND, "Transfer-Encoding");

	return coding != NULL && strcasecmp(coding, "chunked") != 0;
}

static bool
serves(const struct http_route *route, const char *method)
{
	return strcmp(route->method, method) == 0 ||
	       (strcmp(route->method, "GET") == 0 && strcmp(method, "HEAD") == 0);
}

/* The methods of one path, as the Allow header lists them. */
static const char *
allowed(struct http_inner *inner)
{
	struct http_request *request = &inner->request;
	const char *list = "";
	struct path_params ignored;

	for (const struct http_route *r = inner->http->options.routes; r->fn != NULL; r++)
		if (list != NULL && path_match(r->pattern, request->path, &ignored))
			list = arena_printf(request->arena, "%s%s%s, ", list, r->method,
			    strcmp(r->method, "GET") == 0 ? ", HEAD" : "");
	if (list == NULL || *list == '\0')
		return NULL;
	return arena_printf(request->arena, "%sOPTIONS", list);
}

static void
answer_method(struct http_inner *inner, const char *method, const char *allow)
{
	bool options = strcmp(method, "OPTIONS") == 0;
	const struct http_header headers[] = {{"Allow", allow}, {NULL, NULL}};

	http_answer(&inner->request,
	    &(struct http_answer){.status = options ? 204 : 405, .headers = headers});
}

/* False after having answered. */
static bool
find_route(struct http_inner *inner, const char *method)
{
	struct http_request *request = &inner->request;
	const char *allow;

	for (const struct http_route *r = inner->http->options.routes; r->fn != NULL; r++)
		if (serves(r, method) && path_match(r->pattern, request->path, &request->params)) {
			request->route = r;
			request->method = r->method;
			return true;
		}
	if ((allow = allowed(inner)) == NULL)
		http_problem_on_tick(request, ERR_NOT_FOUND);
	else
		answer_method(inner, method, allow);
	return false;
}

static size_t
declared_length(const struct http_request *request)
{
	const char *text = http_header(request, "Content-Length");
	unsigned long long n;
	char *end;

	if (text == NULL)
		return 0;
	errno = 0;
	n = strtoull(text, &end, 10);
	return errno != 0 || *end != '\0' ? SIZE_MAX : (size_t)n;
}

static size_t
most_of(const struct http_inner *inner)
{
	const struct http_route *route = inner->request.route;
	size_t most = inner->http->options.max_body;

	return route != NULL && (route->flags & HTTP_SHORT) != 0 && most > HTTP_LONG_BODY
		   ? HTTP_LONG_BODY
		   : most;
}

static void
refuse_size(struct http_inner *inner)
{
	struct err err = {0};

	(void)err_set(&err, ERR_TOO_LARGE, "body is larger than %zu bytes", most_of(inner));
	http_problem(&inner->request, &err);
}

static void
refuse_coding(struct http_inner *inner)
{
	struct err err = {0};

	(void)err_set(&err, ERR_TOO_LARGE,
	    "a body without an end: send its length, or Transfer-Encoding: chunked");
	http_problem(&inner->request, &err);
}

static void
refuse_memory(struct http_inner *inner)
{
	struct err err = {0};

	http_metrics_body_refused();
	(void)err_set(&err, ERR_UNAVAILABLE, "too many bodies at once");
	http_problem(&inner->request, &err);
}

/* Whether a body of so many bytes has room beside the others. One alone has, up to the whole. */
static bool
has_room(const struct http_inner *inner, size_t bytes)
{
	size_t limit = inner->http->options.max_bodies;
	size_t others = inner->http->bodies - inner->body_size;

	if (bytes > HTTP_LONG_BODY && others > 0)
		limit -= limit / 4;
	return others <= limit && bytes <= limit - others;
}

/* What is refused whoever sends it. */
static void
look_at_length(struct http_inner *inner)
{
	if (inner->endless)
		refuse_coding(inner);
	else if (inner->declared > most_of(inner))
		refuse_size(inner);
}

static void
make_room(struct http_inner *inner)
{
	inner->keeps = (inner->request.route->flags & HTTP_BODY) != 0;
	if (!inner->answered && inner->keeps && !has_room(inner, inner->declared))
		refuse_memory(inner);
}

void
http_let_in(struct http_request *request)
{
	struct http_inner *inner = request->inner;

	make_room(inner);
	if (!inner->answered)
		http_resume(inner);
}

static void
look_at_head(struct http_inner *inner, const char *method)
{
	struct http_request *request = &inner->request;
	const struct http_options *options = &inner->http->options;
	enum http_admission admission = HTTP_LET_IN;

	inner->headed = true;
	inner->http->pending++;
	inner->declared = declared_length(request);
	inner->endless = is_endless(request);
	inner->last = inner->endless || framed_twice(request);
	http_stage(inner->conn, HTTP_READ, 0);
	if (!find_route(inner, method))
		return;
	if (options->admit != NULL)
		admission = options->admit(options->ctx, request);
	if (admission == HTTP_TURNED_AWAY)
		return;
	look_at_length(inner);
	if (admission == HTTP_LET_IN)
		make_room(inner);
	else
		inner->at_the_door = !inner->answered;
}

/*
 * A refusal waits until the body has been read and thrown away, since a sender that is cut off
 * while it writes sees a reset in place of the answer. One that asks first, or that means to send
 * without end, is answered at once.
 */
static bool
refused_at_once(const struct http_inner *inner)
{
	const char *expect = http_header(&inner->request, "Expect");

	return inner->answered && !inner->ticking &&
	       (inner->endless || inner->declared > 2 * inner->http->options.max_body ||
		   (expect != NULL && strcasecmp(expect, "100-continue") == 0));
}

/* --- the body --- */
static bool
grow(struct http_inner *inner, size_t need)
{
	struct http *http = inner->http;
	size_t size = inner->body_size == 0 ? BODY_FIRST : inner->body_size;
	uint8_t *body;

	if (need <= inner->body_size)
		return true;
	while (size < need)
		size *= 2;
	if (inner->declared >= need && size > inner->declared)
		size = inner->declared;
	if (size > most_of(inner))
		size = most_of(inner);
	if (!has_room(inner, size) || (body = realloc(inner->body, size)) == NULL)
		return false;
	http->bodies += size - inner->body_size;
	http_metrics_bodies(http->bodies);
	inner->body = body;
	inner->body_size = size;
	inner->request.body = body;
	return true;
}

static enum MHD_Result
take_body(struct http_inner *inner, const char *data, size_t len)
{
	struct http_request *request = &inner->request;
	size_t max = most_of(inner);

	inner->conn->bytes += len;
	if (inner->keeps && !inner->answered) {
		if (len > max - request->body_len) {
			refuse_size(inner);
		} else if (!grow(inner, request->body_len + len)) {
			refuse_memory(inner);
		} else {
			memcpy(inner->body + request->body_len, data, len);
			request->body_len += len;
			return MHD_YES;
		}
		inner->dropped = request->body_len;
		http_drop_body(request);
	}
	inner->dropped += len;
	return inner->dropped / 2 > max ? MHD_NO : MHD_YES;
}

/* --- the turns --- */
static enum MHD_Result
suspend(struct http_inner *inner)
{
	inner->suspended = true;
	MHD_suspend_connection(inner->connection);
	return MHD_YES;
}

static enum MHD_Result
head_done(struct http_inner *inner)
{
	return refused_at_once(inner) ? http_send(inner) : MHD_YES;
}

/* MHD comes with the head once more when the wait is over. */
static enum MHD_Result
wait_at_the_door(struct http_inner *inner)
{
	http_stage(inner->conn, HTTP_HANDLE, 0);
	return suspend(inner);
}

static enum MHD_Result
turn(struct http_inner *inner, const char *method, const char *data, size_t *len)
{
	if (!inner->headed) {
		look_at_head(inner, method);
		return inner->at_the_door ? wait_at_the_door(inner) : head_done(inner);
	}
	if (inner->at_the_door) {
		inner->at_the_door = false;
		http_stage(inner->conn, HTTP_READ, 0);
		return head_done(inner);
	}
	if (*len > 0) {
		size_t got = *len;

		*len = 0;
		return take_body(inner, data, got);
	}
	http_stage(inner->conn, HTTP_HANDLE, 0);
	if (!inner->answered)
		inner->request.route->fn(inner->http->options.ctx, &inner->request);
	if (inner->answered && !inner->ticking)
		return http_send(inner);
	return suspend(inner);
}

enum MHD_Result
http_on_access(void *cls, struct MHD_Connection *connection, const char *url, const char *method,
    const char *version, const char *data, size_t *len, void **own)
{
	struct http_inner *inner = *own;

	(void)cls, (void)connection, (void)url, (void)version;
	if (inner == NULL)
		return MHD_NO;
	assert(inner->magic == REQUEST_MAGIC);
	return turn(inner, method, data, len);
}
