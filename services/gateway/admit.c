/* The gate: who is it, may she use this route, and what for. */
#include <string.h>
#include <strings.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/metrics.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"

#define REFUSED(word)                                                                              \
	{                                                                                          \
		.name = "accord_admissions_refused_total",                                         \
		.help = "requests that the gate turned away", .label = "reason", .value = word     \
	}

/* By code; what is not listed has not happened. */
static struct metric refused[ERR_CODE_COUNT] = {
    [ERR_INVALID] = REFUSED("purpose"),
    [ERR_UNAUTHENTICATED] = REFUSED("unauthenticated"),
    [ERR_DENIED] = REFUSED("denied"),
    [ERR_NOT_FOUND] = REFUSED("not_here"),
    [ERR_UNAVAILABLE] = REFUSED("unavailable"),
};

#define SCHEME "Bearer "
#define TOKEN_PREFIX "accord_"
#define TOKEN_MAX 128
#define WORD_SIZE 64

bool
gateway_word(const ProtobufCEnumDescriptor *desc, const char *prefix, const char *word, int *value)
{
	size_t skip = strlen(prefix);

	for (unsigned i = 0; i < desc->n_values; i++) {
		const char *name = desc->values[i].name;

		if (desc->values[i].value == 0 || strncmp(name, prefix, skip) != 0 ||
		    strcasecmp(name + skip, word) != 0 ||
		    strpbrk(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
			continue;
		*value = desc->values[i].value;
		return true;
	}
	return false;
}

/* --- who --- */
static const struct token_row *
token_of(const struct gateway *gateway, const struct http_request *request)
{
	const char *header = http_header(request, "Authorization");
	uint8_t sha256[CRYPT_SHA256];
	const char *token;

	if (header == NULL || strncasecmp(header, SCHEME, strlen(SCHEME)) != 0)
		return NULL;
	token = header + strlen(SCHEME);
	token += strspn(token, " ");
	if (strncmp(token, TOKEN_PREFIX, strlen(TOKEN_PREFIX)) != 0 || strlen(token) > TOKEN_MAX)
		return NULL;
	crypt_sha256(token, strlen(token), sha256);
	return known_token(gateway->known, sha256, clock_now());
}

/* The session of a valid token; NULL for every kind of invalid one. */
static struct session *
session_new(const struct gateway *gateway, struct http_request *request)
{
	const struct token_row *token = token_of(gateway, request);
	struct session *session = arena_zalloc(request->arena, sizeof(*session));
	const struct person_row *person = NULL;

	if (token == NULL || session == NULL)
		return NULL;
	if (token->person[0] != '\0') {
		person = known_person(gateway->known, token->person);
		if (person == NULL || !gateway->service.demo)
			return NULL;
	}
	session->token = token->id;
	session->feed = arena_strdup(request->arena, token->feed);
	session->person = arena_strdup(request->arena, token->person);
	session->organisation =
	    arena_strdup(request->arena, person != NULL ? person->employer : "");
	return arena_exhausted(request->arena) ? NULL : session;
}

/* --- what for --- */
static bool
find_purpose(struct http_request *request, struct session *session, struct err *err)
{
	const char *header = http_header(request, "Accord-Purpose");
	char word[WORD_SIZE];
	int found = path_query(request->query, "purpose", word, sizeof(word));

	if (found < 0 || (found == 0 && header == NULL))
		return err_set(err, ERR_INVALID, "say what for: ?purpose= or Accord-Purpose");
	if (!gateway_word(&accord__v1__purpose__descriptor, "PURPOSE_", found > 0 ? word : header,
		&session->purpose))
		return err_set(err, ERR_INVALID, "unknown purpose");
	return true;
}

/* --- the gate --- */
static bool
may_use(const struct http_request *request, const struct session *session)
{
	if (request->route->flags & ROUTE_FEED)
		return session->feed[0] != '\0' &&
		       strcmp(session->feed, request->params.value[0]) == 0;
	return session->person[0] != '\0';
}

static bool
gate(const struct gateway *gateway, struct http_request *request, struct err *err)
{
	uint32_t flags = request->route->flags;
	struct session *session;

	if (((flags & ROUTE_DEMO) && !gateway->service.demo) ||
	    ((flags & ROUTE_LOCAL) && !request->local))
		return err_set(err, ERR_NOT_FOUND, "nothing here");
	if ((flags & (ROUTE_FEED | ROUTE_STAFF)) == 0)
		return true;
	if (!known_ready(gateway->known))
		return err_set(err, ERR_UNAVAILABLE, "the store is away");
	if ((session = session_new(gateway, request)) == NULL)
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	request->own = session;
	if (!may_use(request, session))
		return err_set(err, ERR_DENIED, "this token is not for that");
	return (flags & ROUTE_PURPOSE) == 0 || find_purpose(request, session, err);
}

void
gateway_admit_open(void)
{
	for (size_t i = 0; i < ERR_CODE_COUNT; i++)
		if (refused[i].name != NULL)
			metric_register(&refused[i]);
}

bool
gateway_admit(void *ctx, struct http_request *request)
{
	struct err err = {0};

	if (gate(ctx, request, &err))
		return true;
	metric_add(&refused[err.code], 1);
	if (err.code == ERR_NOT_FOUND)
		http_problem_on_tick(request, err.code);
	else
		http_problem(request, &err);
	return false;
}
