/* The gateway's configuration, start and end. */
#include "services/gateway/life.h"

#include <stdio.h>
#include <string.h>

#include "common/clock.h"
#include "common/crypt.h"
#include "common/log.h"
#include "services/gateway/account_life.h"
#include "services/gateway/breach_sweep.h"
#include "services/gateway/callers.h"
#include "services/gateway/collect.h"
#include "services/gateway/ending.h"
#include "services/gateway/events.h"
#include "services/gateway/expiry.h"
#include "services/gateway/known.h"
#include "services/gateway/log_behind.h"
#include "services/gateway/logon.h"
#include "services/gateway/road.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/session_over.h"
#include "services/gateway/token_idle.h"
#include "services/gateway/sign_in.h"
#include "services/gateway/stranger.h"

#define PEM_MAX ((size_t)1 << 20)
#define SECRET_MAX 256

#define KEY(name, kind, member, dflt, lo, hi, text)                                                \
	{                                                                                          \
		{.key = name,                                                                      \
		    .type = kind,                                                                  \
		    .offset = offsetof(struct gateway_config, member),                             \
		    .min = lo,                                                                     \
		    .max = hi,                                                                     \
		    .help = text},                                                                 \
		    dflt                                                                           \
	}

const struct config_key gateway_config_keys[] = {
    KEY("http", YAML_TEXT, http, "127.0.0.1:8080", 0, 0,
	"where plain HTTP is served; port 0 takes a free one and logs it"),
    KEY("https", YAML_TEXT, https, "", 0, 0, "where HTTPS is served; empty: nowhere"),
    KEY("certificate", YAML_TEXT, certificate, "", 0, 0, "PEM file of the HTTPS certificate chain"),
    KEY("private key", YAML_TEXT, private_key, "", 0, 0, "PEM file of its key"),
    KEY("client authorities", YAML_TEXT, client_authorities, "", 0, 0,
	"PEM file of certificates whose holders' are asked for over HTTPS, for tokens that are "
	"bound to one; empty: nobody is asked"),
    KEY("idempotency key", YAML_TEXT, idempotency_key, "", 0, 0,
	"file with one secret line that all copies of the gateway share; empty: one of its own for "
	"each start"),
    KEY("max connections", YAML_INT, max_connections, "4096", 16, 65536, "of each listener"),
    KEY("max connections per address", YAML_INT, max_per_address, "1024", 0, 65536,
	"so that one sender cannot take them all; 0: no limit; a proxy is one address"),
    KEY("logons per address", YAML_INT, logons_per_address, "60", 0, 1000000,
	"at once, and one more each 2 seconds; sign-ins and logout tokens of providers likewise; "
	"0: "
	"no limit, for a gateway behind a proxy that has one"),
    KEY("max head", YAML_SIZE, max_head, "32KiB", 4096, 1 << 20, "request line and headers"),
    KEY("max body", YAML_SIZE, max_body, "64MiB", 1024, INT64_C(1) << 30,
	"one request's body; more is answered with 413"),
    KEY("max bodies", YAML_SIZE, max_bodies, "256MiB", 1 << 20, INT64_C(1) << 36,
	"all bodies in memory together; beyond that 503"),
    KEY("request memory", YAML_SIZE, request_memory, "64MiB", 1 << 16, INT64_C(1) << 30,
	"what one request may take besides its body"),
    KEY("head timeout", YAML_DURATION, head_timeout, "30s", CLOCK_SECOND, CLOCK_HOUR,
	"to send a whole head, also between two requests of a connection"),
    KEY("body timeout", YAML_DURATION, body_timeout, "60s", CLOCK_SECOND, CLOCK_HOUR,
	"to send a body or take an answer; a second more for every 16 KiB"),
    KEY("answer timeout", YAML_DURATION, answer_timeout, "35s", CLOCK_SECOND, CLOCK_HOUR,
	"for the services to do their part; then 503"),
    KEY("providers", YAML_TEXT, providers, "", 0, 0,
	"file that names the providers of OpenID Connect that people may sign in with; empty: "
	"none"),
    KEY("session idle", YAML_DURATION, session_idle, "30m", CLOCK_SECOND, SESSION_IDLE,
	"a session without a request ends"),
    KEY("session longest", YAML_DURATION, session_longest, "12h", CLOCK_SECOND, SESSION_LONGEST,
	"a session ends, whatever is done in it"),
    KEY("idle token wait", YAML_DURATION, token_wait, "1d", 0, 30 * CLOCK_DAY,
	"no token is revoked because nobody uses it until so long after a start, and after its "
	"owner was warned"),
    KEY("log behind", YAML_DURATION, log_late, "5m", CLOCK_SECOND, CLOCK_HOUR,
	"what is committed here and so long not in the audit log raises an alarm"),
    KEY("use banner", YAML_TEXT, use_banner,
	"This system is restricted to people who were admitted to it. What is done in it is "
	"recorded "
	"and looked at. Whoever uses it without permission may be punished. By going on you agree.",
	0, 0, "what everybody accepts who signs in"),
    {{.key = NULL}, NULL},
};

static bool
given(const char *text)
{
	return text != NULL && text[0] != '\0';
}

/* Start-up only. */
static bool
read_file(struct arena *arena, const char *path, const char **text, struct err *err)
{
	char *bytes = arena_alloc(arena, PEM_MAX);
	FILE *file = fopen(path, "re");
	size_t len;

	if (file == NULL || bytes == NULL) {
		if (file != NULL)
			fclose(file);
		return err_set(err, ERR_INVALID, "cannot open \"%s\"", path);
	}
	len = fread(bytes, 1, PEM_MAX - 1, file);
	bytes[len] = '\0';
	*text = bytes;
	if (ferror(file) || !feof(file) || strlen(bytes) != len) {
		fclose(file);
		return err_set(err, ERR_INVALID, "cannot read \"%s\"", path);
	}
	fclose(file);
	return true;
}

static bool
read_keys(struct gateway *gateway, struct http_options *options, struct err *err)
{
	const struct gateway_config *config = &gateway->config;
	char secret[SECRET_MAX];

	crypt_random(gateway->idempotency_key, sizeof(gateway->idempotency_key));
	if (given(config->idempotency_key)) {
		if (!config_secret(config->idempotency_key, secret, sizeof(secret), err))
			return false;
		crypt_sha256(secret, strlen(secret), gateway->idempotency_key);
		crypt_wipe(secret, sizeof(secret));
	}
	if (!given(config->https))
		return true;
	if (!given(config->certificate) || !given(config->private_key))
		return err_set(err, ERR_INVALID, "https wants a certificate and a private key");
	options->tls_address = config->https;
	if (!read_file(gateway->service.arena, config->certificate, &options->certificate, err) ||
	    !read_file(gateway->service.arena, config->private_key, &options->private_key, err) ||
	    (given(config->client_authorities) &&
		!read_file(gateway->service.arena, config->client_authorities,
		    &options->client_authorities, err)))
		return false;
	gateway->certificate_expires = expiry_of_certificate(options->certificate);
	return true;
}

static void
say_listening(const struct gateway *gateway)
{
	log_info("http listening", L_INT("port", http_port(gateway->http, false)));
	if (given(gateway->config.https))
		log_info("https listening", L_INT("port", http_port(gateway->http, true)));
}

bool
gateway_start(struct service *service, struct err *err)
{
	struct gateway *gateway = gateway_of(service);
	const struct gateway_config *config = &gateway->config;
	struct http_options options = {.loop = service->loop,
	    .address = config->http,
	    .routes = gateway_routes(),
	    .admit = gateway_admit,
	    .ctx = gateway,
	    .max_connections = (size_t)config->max_connections,
	    .max_per_address = (size_t)config->max_per_address,
	    .max_head = (size_t)config->max_head,
	    .max_body = (size_t)config->max_body,
	    .max_bodies = (size_t)config->max_bodies,
	    .arena_limit = (size_t)config->request_memory,
	    .head_timeout_us = config->head_timeout,
	    .body_timeout_us = config->body_timeout,
	    .handle_timeout_us = config->answer_timeout,
	    .write_timeout_us = config->body_timeout};

	gateway->rulebooks = rulebooks_open(gateway);
	gateway->endings = ending_book_open(gateway);
	gateway->known = known_open(service);
	gateway->callers = callers_open(config->logons_per_address);
	gateway->streams = streams_open(gateway);
	gateway_admit_open(gateway);
	gateway_logon_open();
	gateway->life = life_sweep_open(service);
	gateway->over = session_sweep_open(gateway);
	gateway->idle = token_sweep_open(gateway);
	gateway->breaches = breach_sweep_open(gateway);
	road_open();
	gateway->site = gateway_site_open(gateway);
	gateway->log = log_watch_open(gateway);
	gateway->collection = collection_open(gateway);
	if (given(config->providers) &&
	    (gateway->sign_ins = sign_ins_open(gateway, config->providers, err)) == NULL)
		return false;
	if (!read_keys(gateway, &options, err) ||
	    (gateway->http = http_open(&options, err)) == NULL)
		return false;
	say_listening(gateway);
	return true;
}

void
gateway_ready(struct service *service)
{
	known_start(gateway_of(service)->known);
}

void
gateway_drain(struct service *service)
{
	http_drain(gateway_of(service)->http);
}

bool
gateway_drained(struct service *service)
{
	return http_pending(gateway_of(service)->http) == 0;
}

/* What the bus still ends after this finds no request any more. */
void
gateway_stop(struct service *service)
{
	struct gateway *gateway = gateway_of(service);

	streams_close(&gateway->streams);
	http_close(&gateway->http);
	gateway_site_stop(gateway->site);
	log_watch_stop(gateway->log);
	gateway->stopped = true;
	sign_ins_close(&gateway->sign_ins);
	ending_book_stop(gateway->endings);
	rulebooks_stop(gateway->rulebooks);
	strangers_close(&gateway->strangers);
	life_sweep_close(&gateway->life);
	session_sweep_close(&gateway->over);
	token_sweep_close(&gateway->idle);
	breach_sweep_close(&gateway->breaches);
	known_close(&gateway->known);
	callers_close(&gateway->callers);
}

/* The description of the API, as GET /openapi.json has it. */
static bool
dump_openapi(void)
{
	size_t len;
	char *text = gateway_openapi(&len);

	if (text != NULL)
		puts(text);
	free(text);
	return text != NULL;
}

bool
gateway_dump(const char *what)
{
	if (strcmp(what, "openapi") == 0)
		return dump_openapi();
	if (strcmp(what, "routes") != 0)
		return false;
	for (const struct http_route *route = gateway_routes(); route->fn != NULL; route++)
		printf("route %s %s %s\n", route->method, route->pattern, route->name);
	return true;
}
