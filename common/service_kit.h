/* What service.c, service_gate.c and service_setup.c share of a running service. */
#ifndef COMMON_SERVICE_KIT_H
#define COMMON_SERVICE_KIT_H

#include <ev.h>

#include "common/follow.h"
#include "common/journal.h"
#include "common/notify.h"
#include "common/service.h"

#define SERVICE_PEERS 16
#define SERVICE_FOLLOWS 8

/* The keys that every service's configuration has. */
struct kit_config {
	const char *listen;
	const char *keys;
	struct yaml_texts peers;
	const char *database;
	const char *database_read;
	int log_level;
	bool demo;
	int64_t journal_kept, lease_silence;
	int64_t max_queued, max_batch, batch_memory;
	int64_t max_message, max_pending, max_pending_bytes;
};
extern const struct config_key kit_config_keys[];

struct service_kit {
	struct kit_config config;
	struct yaml_doc doc;
	struct journal *journal;
	struct restater *restater;
	struct retry *retry; /* of parked facts, under way */
	struct follower *followers[SERVICE_FOLLOWS];
	size_t follower_count;
	struct sealer *sealer;
	struct bus_peer peers[SERVICE_PEERS];
	size_t peer_count;
	ev_signal term, intr;
	ev_timer drain_timer, watchdog;
	int64_t started, drain_until;
	bool was_ready, was_up;
	int exit_status;
	char not_ready[160];
};

/* service_setup.c */
bool service_read_config(struct service *service, const char *path, struct err *err) MUST_CHECK;
bool service_read_peers(struct service *service, struct err *err) MUST_CHECK;
bool service_read_keys(
    struct service *service, struct bus_options *options, struct err *err) MUST_CHECK;
/* Tells the supervisor again and again that the loop turns, when it asks for that ($WATCHDOG_USEC).
 */
void service_watchdog(struct service *service);
/* When the file of its CURVE key was written; 0 when that cannot be said. */
int64_t service_key_made(const struct service *service);

/* service_schema.c */
/* Has the connection ask whether the schema fits this release. */
bool service_schema_check(
    struct service *service, struct db_options *options, struct err *err) MUST_CHECK;
/* A statement was refused (42xxx): adds what to run, if the error does not say it yet. */
void service_schema_advise(struct err *err);

/* parked.c */
void parked_list(struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
void parked_retry(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
/* Breaks off what is under way: who asked is told to ask the next writer. */
void parked_stop(struct service *service);
/* The reader was closed, which answers no more. */
void parked_end(struct service_kit *kit);

/* service_seal.c */
bool service_seal_open(struct service *service, struct err *err) MUST_CHECK;
void service_seal_close(struct service *service);
/* No core, and nobody of the same user looks into the process. */
void service_close_shutters(void);

/* service_gate.c */
bool service_check_tables(const struct service *service, struct err *err) MUST_CHECK;
void service_on_request(void *ctx, struct bus_request *request);
/* False: there is no such table. */
bool service_dump(const struct service *service, const char *what);

#endif
