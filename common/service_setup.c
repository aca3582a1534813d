/* Starting: the configuration every service shares, its peers and their keys. */
#include "common/service_kit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"

#define PEER_ENDPOINTS 8   /* copies of one peer */
#define WATCHDOG_LEAST 0.1 /* seconds; less would be a mistake */
#define WATCHDOG_SHARE 3.  /* so often in the time that the supervisor waits */

static const char *const log_words[] = {"debug", "info", "warn", "error", NULL};

#define KIT_KEY(name, kind, member, dflt, lo, hi, text)                                            \
	{                                                                                          \
		{.key = name,                                                                      \
		    .type = kind,                                                                  \
		    .offset = offsetof(struct kit_config, member),                                 \
		    .required = (dflt) == NULL,                                                    \
		    .min = lo,                                                                     \
		    .max = hi,                                                                     \
		    .help = text},                                                                 \
		    dflt                                                                           \
	}

const struct config_key kit_config_keys[] = {
    KIT_KEY("listen", YAML_TEXT, listen, NULL, 1, 0,
	"where the other services reach this one, such as tcp://127.0.0.1:7101"),
    KIT_KEY("keys", YAML_TEXT, keys, NULL, 1, 0, "folder made by accord keygen"),
    {{.key = "peers",
	 .type = YAML_TEXTS,
	 .offset = offsetof(struct kit_config, peers),
	 .help = "who else is there: a list of \"name endpoint [endpoint ...]\""},
	NULL},
    KIT_KEY("database", YAML_TEXT, database, NULL, 1, 0, "connection string of the writing role"),
    KIT_KEY("database read", YAML_TEXT, database_read, NULL, 1, 0,
	"connection string of the role that may only read"),
    {{.key = "log level",
	 .type = YAML_WORD,
	 .offset = offsetof(struct kit_config, log_level),
	 .words = log_words,
	 .help = "least level that is written"},
	"info"},
    KIT_KEY("demo", YAML_BOOL, demo, "no", 0, 0, "a demonstration: people may act through tokens"),
    KIT_KEY("journal kept", YAML_DURATION, journal_kept, "400d", 0, 0,
	"months of facts that ended this long ago are dropped once every follower has them; 0s: "
	"never"),
    KIT_KEY("lease silence", YAML_DURATION, lease_silence, "1500ms", CLOCK_SECOND, CLOCK_MINUTE,
	"without a sign of life from the writer for so long, a standby takes its place"),
    KIT_KEY("max queued", YAML_INT, max_queued, "16384", 1024, 1000000,
	"inputs that may wait, bulk ones at most half of it; more are refused as unavailable"),
    KIT_KEY(
	"max batch", YAML_INT, max_batch, "2048", 1, 16384, "inputs decided in one transaction"),
    KIT_KEY("batch memory", YAML_SIZE, batch_memory, "64MiB", 1 << 20, INT64_C(1) << 32,
	"memory of one batch"),
    KIT_KEY("max message", YAML_SIZE, max_message, "65MiB", 1 << 20, INT64_C(1) << 30,
	"longest message on the bus"),
    KIT_KEY("max pending", YAML_INT, max_pending, "8192", 16, 1000000,
	"questions to other services without an answer"),
    KIT_KEY("max pending bytes", YAML_SIZE, max_pending_bytes, "128MiB", 1 << 20, INT64_C(1) << 34,
	"memory kept for those questions"),
    {{.key = NULL}, NULL},
};

bool
service_read_config(struct service *service, const char *path, struct err *err)
{
	struct kit_config *config = &service->kit->config;
	struct config_part parts[] = {
	    {kit_config_keys, config},
	    {service->config, service->config_out},
	};

	if (!config_load(service->arena, path, parts, service->config != NULL ? 2 : 1, err))
		return false;
	return db_conninfo_check(config->database, "database", err) &&
	       db_conninfo_check(config->database_read, "database read", err);
}

static bool
key_file(const char *dir, const char *name, const char *suffix, bool secret, uint8_t key[32],
    struct err *err)
{
	char path[1024], text[64];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s.%s", dir, name, suffix);
	if (secret) {
		if (!config_secret(path, text, sizeof(text), err))
			return false;
	} else {
		if ((file = fopen(path, "r")) == NULL)
			return err_set(
			    err, ERR_INVALID, "could not open \"%s\": run accord keygen", path);
		if (fgets(text, sizeof(text), file) == NULL)
			text[0] = '\0';
		fclose(file);
	}
	if (!bus_key_parse(text_trim(text), key))
		return err_set(err, ERR_INVALID, "\"%s\" does not hold a key", path);
	return true;
}

static bool
read_peer(struct service *service, const char *text, struct err *err)
{
	struct service_kit *kit = service->kit;
	struct bus_peer *peer = &kit->peers[kit->peer_count];
	char *words = arena_strdup(service->arena, text), *rest = NULL, *word;
	const char **endpoints =
	    arena_zalloc(service->arena, (PEER_ENDPOINTS + 1) * sizeof(*endpoints));
	size_t count = 0;

	if (kit->peer_count == SERVICE_PEERS || words == NULL || endpoints == NULL)
		return err_set(err, ERR_INVALID, "more than %d peers", SERVICE_PEERS);
	if ((peer->name = strtok_r(words, " ", &rest)) == NULL)
		return err_set(err, ERR_INVALID, "a peer has no name");
	while ((word = strtok_r(NULL, " ", &rest)) != NULL) {
		if (count == PEER_ENDPOINTS)
			return err_set(err, ERR_INVALID, "more than %d endpoints", PEER_ENDPOINTS);
		endpoints[count++] = word;
	}
	peer->endpoints = count > 0 ? endpoints : NULL;
	if (!key_file(kit->config.keys, peer->name, "pub", false, peer->public_key, err))
		return false;
	kit->peer_count++;
	return true;
}

bool
service_read_peers(struct service *service, struct err *err)
{
	const struct yaml_texts *peers = &service->kit->config.peers;

	for (size_t i = 0; i < peers->count; i++)
		if (!read_peer(service, peers->v[i], err))
			return err_ctx(err, "peers: \"%s\"", peers->v[i]);
	return true;
}

bool
service_read_keys(struct service *service, struct bus_options *options, struct err *err)
{
	const char *dir = service->kit->config.keys;

	return key_file(dir, service->name, "key", true, options->secret_key, err) &&
	       key_file(dir, service->name, "pub", false, options->public_key, err);
}

int64_t
service_key_made(const struct service *service)
{
	char path[1024];
	struct stat st;

	snprintf(path, sizeof(path), "%s/%s.key", service->kit->config.keys, service->name);
	return stat(path, &st) == 0 ? (int64_t)st.st_mtim.tv_sec * CLOCK_SECOND : 0;
}

static void
on_watchdog(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)w, (void)revents;
	service_notify("WATCHDOG=1");
}

void
service_watchdog(struct service *service)
{
	const char *text = getenv("WATCHDOG_USEC");
	ev_timer *timer = &service->kit->watchdog;
	double seconds = text != NULL ? strtod(text, NULL) / 1e6 : 0.;

	if (!(seconds >= WATCHDOG_LEAST))
		return;
	ev_timer_init(timer, on_watchdog, 0., seconds / WATCHDOG_SHARE);
	ev_timer_start(service->loop, timer);
}
