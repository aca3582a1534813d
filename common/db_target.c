/* Where the servers are: the connection string taken apart, refused when it would go over a network
 * in the clear, its names resolved once, so that connecting never blocks. */
#include "common/db_priv.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "common/log.h"
#include "common/mem.h"

struct target {
	char *host, *address, *port; /* each may be NULL */
};

struct db_targets {
	PQconninfoOption *options;
	char *application, *settings;
	struct target target[DB_TARGETS_MAX];
	size_t count;
};

/* What the connection string may say, and what holds when it does not. */
static const struct {
	const char *keyword, *value;
} defaults[] = {
    {"tcp_user_timeout", "2000"},
    {"keepalives_idle", "1"}, /* who waits for a result sends nothing */
    {"keepalives_interval", "1"}, {"gssencmode", "disable"}, /* looks for its servers by name */
};
#define DEFAULTS (sizeof(defaults) / sizeof(defaults[0]))

/* What is never taken from the connection string; each is written by fill(). */
static const char *const ours[] = {"host", "hostaddr", "port", "target_session_attrs",
    "application_name", "options", "client_encoding", "connect_timeout"};
#define OURS (sizeof(ours) / sizeof(ours[0]))

/* --- what the string says --- */
static const char *
option(const PQconninfoOption *options, const char *keyword)
{
	for (; options != NULL && options->keyword != NULL; options++)
		if (strcmp(options->keyword, keyword) == 0)
			return options->val != NULL && *options->val != '\0' ? options->val : NULL;
	return NULL;
}

/* Element number n of a list with commas, malloc'd; NULL when it is empty. A list of one element
 * counts for all. */
static char *
element(const char *list, size_t n)
{
	size_t len;

	if (list == NULL)
		return NULL;
	for (; n > 0 && strchr(list, ',') != NULL; n--)
		list = strchr(list, ',') + 1;
	len = strcspn(list, ",");
	return len == 0 ? NULL : strndup(list, len);
}

static size_t
elements(const char *list)
{
	size_t n = 1;

	for (; list != NULL && (list = strchr(list, ',')) != NULL; list++)
		n++;
	return n;
}

struct places {
	const char *hosts, *addresses, *ports; /* lists; each may be NULL */
	PQconninfoOption *environment;
};

static struct places
places_of(const PQconninfoOption *options)
{
	struct places p = {.hosts = option(options, "host"),
	    .addresses = option(options, "hostaddr"),
	    .ports = option(options, "port")};

	/* libpq would take these from the environment and resolve them while the loop waits */
	if (p.hosts == NULL && p.addresses == NULL) {
		p.environment = PQconndefaults();
		p.hosts = option(p.environment, "host");
		p.addresses = option(p.environment, "hostaddr");
		p.ports = p.ports == NULL ? option(p.environment, "port") : p.ports;
	}
	return p;
}

static bool
is_socket(const char *host, const char *address)
{
	return address == NULL && (host == NULL || *host == '/' || *host == '@');
}

/* Names but this one are not resolved: what they stand for changes. */
static bool
is_loopback(const char *host)
{
	struct in6_addr six;
	struct in_addr four;

	if (inet_pton(AF_INET, host, &four) == 1)
		return ntohl(four.s_addr) >> 24 == IN_LOOPBACKNET;
	return strcmp(host, "localhost") == 0 ||
	       (inet_pton(AF_INET6, host, &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six));
}

/* Whether sslmode is one of the words of a list that ends in NULL. */
static bool
says(const char *sslmode, const char *const *words)
{
	for (; sslmode != NULL && *words != NULL; words++)
		if (strcmp(sslmode, *words) == 0)
			return true;
	return false;
}

/* What libpq does by itself, "prefer", promises nothing: whoever is on the way can turn TLS off.
 * On loopback that nobody else is on the way must be said, as a proxy there leads elsewhere. */
static bool
is_guarded(const char *host, const char *address, const char *sslmode)
{
	static const char *const tls[] = {"require", "verify-ca", "verify-full", NULL};
	static const char *const clear[] = {"disable", NULL};

	return is_socket(host, address) || says(sslmode, tls) ||
	       (is_loopback(address != NULL ? address : host) && says(sslmode, clear));
}

static bool
unguarded(const char *place, const char *label, struct err *err)
{
	return err_set(err, ERR_INVALID,
	    "the connection string for \"%s\" must say sslmode=verify-full%s: host \"%s\" is "
	    "reached by TCP",
	    label,
	    is_loopback(place) ? ", or sslmode=disable if PostgreSQL itself listens there" : "",
	    place);
}

static bool
all_guarded(const struct places *p, const char *sslmode, const char *label, struct err *err)
{
	size_t n = elements(p->addresses != NULL ? p->addresses : p->hosts);
	bool ok = true;

	for (size_t i = 0; i < n && ok; i++) {
		char *host = element(p->hosts, i), *address = element(p->addresses, i);

		ok = is_guarded(host, address, sslmode) ||
		     unguarded(address != NULL ? address : host, label, err);
		free(host);
		free(address);
	}
	return ok;
}

/* libpq would let each of these lead to another server than the string names, after it was looked
 * at. */
static bool
leads_elsewhere(const PQconninfoOption *options, const char *label, struct err *err)
{
	static const char *const names[] = {"PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE"};

	if (option(options, "service") != NULL)
		return !err_set(err, ERR_INVALID,
		    "the connection string for \"%s\" names a service file's entry; write what "
		    "stands in it",
		    label);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (getenv(names[i]) != NULL)
			return !err_set(err, ERR_INVALID,
			    "%s is set in the environment and would change the connection string "
			    "for "
			    "\"%s\"; unset it",
			    names[i], label);
	return false;
}

/* libpq's own words about it may quote the password */
static PQconninfoOption *
parse(const char *conninfo, const char *label, struct err *err)
{
	PQconninfoOption *options = PQconninfoParse(conninfo, NULL);

	if (options == NULL)
		(void)err_set(
		    err, ERR_INVALID, "the connection string for \"%s\" cannot be read", label);
	else if (leads_elsewhere(options, label, err)) {
		PQconninfoFree(options);
		options = NULL;
	}
	return options;
}

bool
db_conninfo_check(const char *conninfo, const char *label, struct err *err)
{
	PQconninfoOption *options = parse(conninfo, label, err);
	struct places p;
	bool ok;

	if (options == NULL)
		return false;
	p = places_of(options);
	ok = all_guarded(&p, option(options, "sslmode"), label, err);
	PQconninfoFree(p.environment);
	PQconninfoFree(options);
	return ok;
}

/* --- where that is --- */
static char *
copy(const char *s)
{
	return s == NULL ? NULL : xstrdup(s);
}

static bool
add(struct db_targets *targets, const char *host, const char *address, const char *port,
    struct err *err)
{
	if (targets->count == DB_TARGETS_MAX)
		return err_set(err, ERR_INVALID, "more than %d database addresses", DB_TARGETS_MAX);
	targets->target[targets->count++] =
	    (struct target){.host = copy(host), .address = copy(address), .port = copy(port)};
	return true;
}

/* A name that cannot be resolved is left out: another host may do. */
static bool
resolve(struct db_targets *targets, const char *host, const char *port, struct err *err)
{
	static const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	struct addrinfo *list = NULL;
	char text[NI_MAXHOST];
	bool ok = true;
	int rc = getaddrinfo(host, NULL, &hints, &list);

	if (rc != 0) {
		log_warn("database host not resolved",
		    L_STR("host", host) L_STR("reason", gai_strerror(rc)));
		return true;
	}
	for (const struct addrinfo *a = list; a != NULL && ok; a = a->ai_next)
		if (getnameinfo(a->ai_addr, a->ai_addrlen, text, sizeof(text), NULL, 0,
			NI_NUMERICHOST) == 0)
			ok = add(targets, host, text, port, err);
	freeaddrinfo(list);
	return ok;
}

static bool
add_all(struct db_targets *targets, const char *hosts, const char *addresses, const char *ports,
    struct err *err)
{
	size_t n = elements(addresses != NULL ? addresses : hosts);
	bool ok = true;

	if ((hosts != NULL && addresses != NULL && elements(hosts) != n) ||
	    (elements(ports) != 1 && elements(ports) != n))
		return err_set(err, ERR_INVALID, "as many database ports as hosts are needed");
	for (size_t i = 0; i < n && ok; i++) {
		char *host = element(hosts, i), *address = element(addresses, i);
		char *port = element(ports, i);

		if (address != NULL || is_socket(host, address))
			ok = add(targets, host, address, port, err);
		else
			ok = resolve(targets, host, port, err);
		free(host);
		free(address);
		free(port);
	}
	if (ok && targets->count == 0)
		return err_set(err, ERR_UNAVAILABLE, "no database host could be resolved");
	return ok;
}

static bool
find(struct db_targets *targets, const char *label, struct err *err)
{
	struct places p = places_of(targets->options);
	bool ok = all_guarded(&p, option(targets->options, "sslmode"), label, err) &&
		  add_all(targets, p.hosts, p.addresses, p.ports, err);

	PQconninfoFree(p.environment);
	return ok;
}

static char *
settings_text(const struct db_options *options, const char *given)
{
	char *text;

	if (asprintf(&text, "%s -c idle_in_transaction_session_timeout=5s%s",
		given == NULL ? "" : given,
		options->read_only ? " -c default_transaction_read_only=on" : "") < 0)
		abort();
	return text;
}

struct db_targets *
db_targets_new(const struct db_options *options, struct err *err)
{
	struct db_targets *targets = xcalloc(1, sizeof(*targets));

	if ((targets->options = parse(options->conninfo, options->label, err)) == NULL) {
		db_targets_free(&targets);
		return NULL;
	}
	if (asprintf(&targets->application, "accord-%s", options->label) < 0)
		abort();
	targets->settings = settings_text(options, option(targets->options, "options"));
	if (!find(targets, options->label, err))
		db_targets_free(&targets);
	return targets;
}

void
db_targets_free(struct db_targets **targets)
{
	if (*targets == NULL)
		return;
	for (size_t i = 0; i < (*targets)->count; i++) {
		free((*targets)->target[i].host);
		free((*targets)->target[i].address);
		free((*targets)->target[i].port);
	}
	PQconninfoFree((*targets)->options);
	free((*targets)->application);
	free((*targets)->settings);
	free(*targets);
	*targets = NULL;
}

size_t
db_targets_count(const struct db_targets *targets)
{
	return targets->count;
}

bool
db_targets_primary(const struct db_targets *targets)
{
	const char *wanted = option(targets->options, "target_session_attrs");

	return wanted != NULL &&
	       (strcmp(wanted, "primary") == 0 || strcmp(wanted, "read-write") == 0);
}

/* --- connecting --- */
struct words {
	const char **keywords, **values;
	size_t count;
};

static void
word(struct words *words, const char *keyword, const char *value)
{
	if (value == NULL)
		return;
	words->keywords[words->count] = keyword;
	words->values[words->count++] = value;
}

static bool
is_ours(const char *keyword)
{
	for (size_t i = 0; i < OURS; i++)
		if (strcmp(ours[i], keyword) == 0)
			return true;
	return false;
}

static void
fill(struct words *words, const struct db_targets *targets, const struct target *target)
{
	for (const PQconninfoOption *o = targets->options; o->keyword != NULL; o++)
		if (!is_ours(o->keyword))
			word(words, o->keyword, o->val);
	for (size_t i = 0; i < DEFAULTS; i++)
		if (option(targets->options, defaults[i].keyword) == NULL)
			word(words, defaults[i].keyword, defaults[i].value);
	word(words, "host", target->host);
	word(words, "hostaddr", target->address);
	word(words, "port", target->port);
	word(words, "application_name", targets->application);
	word(words, "options", targets->settings);
	word(words, "client_encoding", "UTF8");
}

PGconn *
db_targets_connect(const struct db_targets *targets, size_t target)
{
	struct words words = {0};
	size_t n = DEFAULTS + OURS + 1;
	PGconn *conn = NULL;

	for (const PQconninfoOption *o = targets->options; o->keyword != NULL; o++)
		n++;
	words.keywords = calloc(n, sizeof(words.keywords[0]));
	words.values = calloc(n, sizeof(words.values[0]));
	if (words.keywords != NULL && words.values != NULL) {
		fill(&words, targets, &targets->target[target]);
		conn = PQconnectStartParams(words.keywords, words.values, 0);
	}
	free(words.keywords);
	free(words.values);
	return conn;
}
