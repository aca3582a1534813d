/* The gate: who is it, may she use this route, and what for. */
#include <string.h>
#include <strings.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "common/metrics.h"
#include "services/gateway/acting.h"
#include "services/gateway/bearer.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "services/gateway/session.h"
#include "services/gateway/stranger.h"
#include "services/gateway/token_use.h"

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
/* The first of that name, as browsers send the one that fits best. */
const char *
gateway_cookie(const struct http_request *request, const char *name, size_t *len)
{
	const char *cookies = http_header(request, "Cookie");
	size_t skip = strlen(name);

	while (cookies != NULL && *cookies != '\0') {
		cookies += strspn(cookies, "; ");
		*len = strcspn(cookies, ";");
		if (*len > skip && strncmp(cookies, name, skip) == 0 && cookies[skip] == '=') {
			*len -= skip + 1;
			return cookies + skip + 1;
		}
		cookies += *len;
	}
	return NULL;
}

/* False when nothing that looks like a token or a session was sent. Whoever sends an Authorization
 * means that, whatever cookies his browser adds. */
static bool
secret_hash(const struct http_request *request, uint8_t sha256[CRYPT_SHA256], bool *cookie)
{
	const char *header = http_header(request, "Authorization");
	const char *secret;
	size_t len;

	*cookie = header == NULL;
	if (*cookie) {
		secret = gateway_cookie(request, SESSION_COOKIE, &len);
	} else if (strncasecmp(header, SCHEME, strlen(SCHEME)) == 0) {
		secret = header + strlen(SCHEME);
		secret += strspn(secret, " ");
		len = strlen(secret);
	} else {
		return false;
	}
	if (secret == NULL || len > BEARER_MOST ||
	    strncmp(secret, *cookie ? SESSION_PREFIX : TOKEN_PREFIX,
		strlen(*cookie ? SESSION_PREFIX : TOKEN_PREFIX)) != 0)
		return false;
	bearer_hash(secret, len, sha256);
	return true;
}

static struct session *
no_memory(struct err *err)
{
	(void)err_set(err, ERR_UNAVAILABLE, "no memory to look at the token");
	return NULL;
}

/* --- a page of somebody else's --- */
static bool
is_safe(const char *method)
{
	return strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
}

/* "https://host:port" of the same host that the request names. */
static bool
is_own_origin(const struct http_request *request, const char *origin)
{
	const char *host = http_header(request, "Host");
	const char *scheme = request->secure ? "https://" : "http://";

	return host != NULL && strncmp(origin, scheme, strlen(scheme)) == 0 &&
	       strcasecmp(origin + strlen(scheme), host) == 0;
}

/*
 * A browser adds the cookie to whatever any page makes it send. What changes something must carry a
 * header that a page of another origin cannot add, and say no other origin where it says one.
 */
bool
gateway_is_ours(const struct http_request *request)
{
	const char *asked = http_header(request, "Accord-Request");
	const char *origin = http_header(request, "Origin");
	const char *site = http_header(request, "Sec-Fetch-Site");

	return asked != NULL && strcmp(asked, "1") == 0 &&
	       (origin == NULL || is_own_origin(request, origin)) &&
	       (site == NULL || strcmp(site, "same-origin") == 0);
}

/* Whoever has stolen it has no use for it without the key that it is bound to. */
static bool
shows_its_key(const struct http_request *request, const struct token_row *token)
{
	uint8_t key[HTTP_PEER_KEY];

	return !token->bound ||
	       (http_peer_key(request, key) && crypt_equal(key, token->certificate, sizeof(key)));
}

/* Whose token it is. */
static bool
look_up_token(
    const struct http_request *request, const struct token_row *token, const char **person)
{
	*person = token->person;
	return shows_its_key(request, token);
}

/* People sign in and systems have tokens; in a demonstration people have them, too. */
static bool
is_for(const struct gateway *gateway, const struct person_row *entry, bool signed_in)
{
	return signed_in ? !entry->system : entry->system || gateway->service.demo;
}

/* The session of a valid token or session; NULL for every kind of invalid one. With an error it is
 * not known which it is: whoever is told that her token is invalid does not come again. */
static struct session *
session_new(struct gateway *gateway, struct http_request *request,
    const uint8_t sha256[CRYPT_SHA256], struct err *err)
{
	const struct token_row *token = known_token(gateway->known, sha256, clock_now());
	const struct session_row *row = known_session(gateway->known, sha256);
	const struct person_row *entry = NULL;
	const char *person = row != NULL ? row->person : "";
	struct session *session;

	if (row == NULL && (token == NULL || !look_up_token(request, token, &person)))
		return NULL;
	if (person[0] != '\0' && (entry = known_person(gateway->known, person)) == NULL)
		return known_whole(gateway->known) ? NULL : no_memory(err);
	if (entry != NULL && !is_for(gateway, entry, row != NULL))
		return NULL;
	if ((session = arena_zalloc(request->arena, sizeof(*session))) == NULL)
		return no_memory(err);
	session->credential.session = row != NULL;
	session->credential.id = row != NULL ? row->id : token->id;
	session->feed = arena_strdup(request->arena, row != NULL ? "" : token->feed);
	session->person = arena_strdup(request->arena, person);
	session->organisation = arena_strdup(request->arena, entry != NULL ? entry->employer : "");
	session->system = entry != NULL && entry->system;
	session->acts_under = arena_strdup(request->arena, row != NULL ? row->placement : "");
	session->ends = row != NULL ? row->made + gateway->config.session_longest : token->expires;
	session->acts_as = row != NULL ? (unsigned)row->role : 0;
	session->seen = row != NULL ? row->seen : 0;
	if (row == NULL)
		session->scope = token->scope;
	return arena_exhausted(request->arena) ? no_memory(err) : session;
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
	return session->person[0] != '\0' && scope_opens(&session->scope, request->route) &&
	       !(session->system && (request->route->flags & ROUTE_PERSON) != 0);
}

/* Who may be here at all, before it is asked who it is. */
static bool
is_open(const struct gateway *gateway, const struct http_request *request, struct err *err)
{
	uint32_t flags = request->route->flags;

	if (((flags & ROUTE_DEMO) && !gateway->service.demo) ||
	    ((flags & ROUTE_LOCAL) && !request->local))
		return err_set(err, ERR_NOT_FOUND, "nothing here");
	if ((flags & (ROUTE_FEED | ROUTE_STAFF)) != 0 && !known_ready(gateway->known))
		return err_set(err, ERR_UNAVAILABLE, "the store is away");
	return true;
}

static bool
may_come_in(struct gateway *gateway, struct http_request *request, struct session *session,
    bool cookie, struct err *err)
{
	struct id account;

	if (session == NULL)
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	if (cookie && !is_safe(request->method) && !gateway_is_ours(request))
		return err_set(err, ERR_DENIED, "a page of somebody else's may have sent this");
	request->own = session;
	if (!session->credential.session)
		gateway_token_used(gateway, &session->credential.id);
	if (!may_use(request, session))
		return err_set(err, ERR_DENIED, "this token is not for that");
	if ((request->route->flags & ROUTE_STAFF) && !(request->route->flags & ROUTE_ANYHOW) &&
	    !acting_holds(gateway, request, err))
		return false;
	if ((request->route->flags & ROUTE_PURPOSE) != 0 && !find_purpose(request, session, err))
		return false;
	/* What is turned away keeps no session alive: a page of somebody else's could send it. */
	account = gateway_person_id(session->person);
	if (session->credential.session)
		session_note_seen(gateway, &session->credential.id, &account, session->seen);
	return true;
}

static void
turn_away(struct http_request *request, const struct err *err)
{
	metric_add(&refused[err->code], 1);
	if (err->code == ERR_NOT_FOUND)
		http_problem_on_tick(request, err->code);
	else
		http_problem(request, err);
}

/* The store was asked about the token of a request. */
static void
on_asked(void *ctx, uint64_t id, const struct err *away)
{
	struct gateway *gateway = ctx;
	struct http_request *request = gateway->http != NULL ? http_find(gateway->http, id) : NULL;
	uint8_t sha256[CRYPT_SHA256];
	struct session *session;
	struct err err = {0};
	bool cookie;

	if (request == NULL || !secret_hash(request, sha256, &cookie))
		return;
	if (away != NULL) {
		turn_away(request, away);
		return;
	}
	session = session_new(gateway, request, sha256, &err);
	if (err.code == ERR_NONE && may_come_in(gateway, request, session, cookie, &err))
		http_let_in(request);
	else
		turn_away(request, &err);
}

void
gateway_admit_open(struct gateway *gateway)
{
	for (size_t i = 0; i < ERR_CODE_COUNT; i++)
		if (refused[i].name != NULL)
			metric_register(&refused[i]);
	gateway->strangers = strangers_open(&gateway->service, gateway->known, on_asked, gateway);
}

enum http_admission
gateway_admit(void *ctx, struct http_request *request)
{
	struct gateway *gateway = ctx;
	uint8_t sha256[CRYPT_SHA256];
	struct session *session = NULL;
	struct err err = {0};
	bool in = is_open(gateway, request, &err);

	if (in && (request->route->flags & (ROUTE_FEED | ROUTE_STAFF)) != 0) {
		bool cookie, sent = secret_hash(request, sha256, &cookie);

		session = sent ? session_new(gateway, request, sha256, &err) : NULL;
		if (sent && session == NULL && err.code == ERR_NONE &&
		    strangers_ask(gateway->strangers, sha256, request->id, &err))
			return HTTP_AT_THE_DOOR;
		in = err.code == ERR_NONE && may_come_in(gateway, request, session, cookie, &err);
	}
	if (in)
		return HTTP_LET_IN;
	turn_away(request, &err);
	return HTTP_TURNED_AWAY;
}

bool
gateway_code_asked(const struct http_request *request, const char *key,
    const ProtobufCEnumDescriptor *of, const char *prefix, int *value, struct err *err)
{
	char word[WORD_SIZE];
	int found = path_query(request->query, key, word, sizeof(word));

	*value = 0;
	if (found < 0 || (found > 0 && !gateway_word(of, prefix, word, value)))
		return err_set(err, ERR_INVALID, "%s is a word of %s", key, of->short_name);
	return true;
}

bool
gateway_number_asked(
    const struct http_request *request, const char *key, uint32_t *value, struct err *err)
{
	char text[8], *end = text;
	int found = path_query(request->query, key, text, sizeof(text));
	unsigned long number = found > 0 ? strtoul(text, &end, 10) : 0;

	*value = (uint32_t)number;
	return found == 0 ||
	       (found > 0 && number > 0 && *end == '\0' && text[0] >= '0' && text[0] <= '9') ||
	       err_set(err, ERR_INVALID, "%s is a number from 1 on", key);
}
